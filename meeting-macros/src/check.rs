//! From what was written to what it means: one function per rule, the rule is its doc comment.
//!
//! Every function reports what it finds and goes on, so that all mistakes of a declaration are reported in
//! one run.

mod conditions;
mod endpoint;
mod field;
mod groups;
mod names;
pub mod open_enum;
mod path;
mod rules;

#[cfg(test)]
mod meaning_tests;
#[cfg(test)]
mod tests;

pub use endpoint::endpoint;

use syn::Path;

use crate::arguments::MacroKind;
use crate::diag::Diagnostics;
use crate::model::Record;
use crate::names as names_of_ours;
use crate::syntax::item::Struct;
use crate::syntax::path::Piece;
use crate::syntax::slots::{ObjectArguments, StructArguments};
use crate::tokens::generated;

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
    pub encoding: crate::model::Encoding,
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

/// A nested object.
pub fn object<'a>(
    structure: &'a Struct,
    arguments: &'a ObjectArguments,
    diagnostics: &Diagnostics,
) -> Record<'a> {
    let context = Context {
        structure,
        arguments: &arguments.shared,
        diagnostics,
        request: None,
    };
    record(MacroKind::Object, &context)
}

/// The fields, then the rules that join them.
fn record<'a>(kind: MacroKind, context: &Context<'a, '_>) -> Record<'a> {
    names::rename_all_is_known(context);
    field::serde_agrees(&context.structure.serde, kind.into(), context);
    let fields = field::fields(context);
    names::no_wire_name_twice(&fields, context.diagnostics);
    let groups = groups::groups(&fields, context);
    let conditions = conditions::conditions(&fields, context);
    Record {
        syntax: context.structure,
        runtime: runtime(context.arguments),
        builder: match &context.arguments.builder {
            Some(name) => generated(name),
            None => names_of_ours::builder(&context.structure.name),
        },
        fields,
        groups,
        conditions,
    }
}

/// `crate = path`, or the default.
pub fn runtime(arguments: &StructArguments) -> Path {
    let written = arguments.runtime.clone();
    written.unwrap_or_else(names_of_ours::default_runtime)
}
