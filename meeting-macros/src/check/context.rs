//! The facts that the checks of a declaration need.

use crate::arguments::Encoding;
use crate::diag::Diagnostics;
use crate::syntax::item::Struct;
use crate::syntax::path::{Piece, Template};
use crate::syntax::slots::StructArguments;

/// The facts that the fields of a record may refer to.
pub struct Context<'a, 'c> {
    pub structure: &'a Struct,
    pub arguments: &'a StructArguments,
    pub diagnostics: &'c Diagnostics,
    /// `None` in an object.
    pub request: Option<&'c RequestContext>,
}

/// The facts that decide the place of an endpoint's field.
pub struct RequestContext {
    pub method: &'static str,
    /// `None` if the path could not be read: then nothing is reported about placeholders.
    pub template: Option<Template>,
    pub encoding: Encoding,
}

impl RequestContext {
    /// The names between braces.
    pub fn placeholders(&self) -> Option<Vec<String>> {
        let pieces = self.template.as_ref()?.pieces.iter();
        let names = pieces.filter_map(|piece| match piece {
            Piece::Placeholder(name) | Piece::Rest(name) => Some(name.clone()),
            Piece::Literal(_) => None,
        });
        Some(names.collect())
    }

    /// Returns true if the field spans several segments of the path.
    pub fn spans_segments(&self, field: &str) -> bool {
        let pieces = self.template.iter().flat_map(|template| &template.pieces);
        pieces
            .into_iter()
            .any(|piece| matches!(piece, Piece::Rest(name) if name == field))
    }
}

/// GET and HEAD have no body (RFC 9110, 9.3.1 and 9.3.2).
pub fn has_no_body(method: &str) -> bool {
    matches!(method, "GET" | "HEAD")
}
