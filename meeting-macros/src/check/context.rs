//! What the checks of a declaration look at.

use crate::arguments::Encoding;
use crate::diag::Diagnostics;
use crate::syntax::item::Struct;
use crate::syntax::path::{Piece, Template};
use crate::syntax::slots::StructArguments;

/// What the fields of a record may refer to.
pub struct Context<'a, 'c> {
    pub structure: &'a Struct,
    pub arguments: &'a StructArguments,
    pub diagnostics: &'c Diagnostics,
    /// `None` in an object.
    pub request: Option<&'c RequestContext>,
}

/// What decides where a field of an endpoint goes.
pub struct RequestContext {
    pub method: &'static str,
    /// `None` if the path could not be read: then nothing is said of placeholders.
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

    /// Whether a field stands for several segments of the path.
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
