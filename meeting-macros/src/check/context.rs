//! What the checks of a declaration look at.

use crate::arguments::Encoding;
use crate::diag::Diagnostics;
use crate::syntax::item::Struct;
use crate::syntax::path::Piece;
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
    pub pieces: Option<Vec<Piece>>,
    pub encoding: Encoding,
}

impl RequestContext {
    /// The names between braces.
    pub fn placeholders(&self) -> Option<Vec<String>> {
        let pieces = self.pieces.as_ref()?;
        Some(
            pieces
                .iter()
                .filter_map(|piece| match piece {
                    Piece::Placeholder(name) => Some(name.clone()),
                    Piece::Literal(_) => None,
                })
                .collect(),
        )
    }
}
