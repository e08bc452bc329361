//! From what was written to what it means: one function per rule, the rule is its doc comment.
//!
//! Every function reports what it finds and goes on, so that all mistakes of a declaration are reported in
//! one run.

mod conditions;
mod endpoint;
mod field;
mod groups;
mod names;
mod path;
pub mod response;
mod rules;

#[cfg(test)]
mod meaning_tests;
#[cfg(test)]
mod tests;

pub use endpoint::endpoint;

use syn::Path;

use crate::arguments::On;
use crate::diag::Diagnostics;
use crate::model::Record;
use crate::names as generated;
use crate::syntax::arguments::Arguments;
use crate::syntax::item::Struct;
use crate::syntax::path::Piece;

/// What the fields of a record may refer to.
pub struct Context<'a> {
    pub structure: &'a Struct,
    pub arguments: &'a Arguments,
    pub diagnostics: &'a Diagnostics,
    /// `None` in an object.
    pub request: Option<RequestContext>,
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
    arguments: &'a Arguments,
    diagnostics: &'a Diagnostics,
) -> Record<'a> {
    let context = Context {
        structure,
        arguments,
        diagnostics,
        request: None,
    };
    record(On::Object, &context)
}

/// The fields, then the rules that join them.
fn record<'a>(on: On, context: &Context<'a>) -> Record<'a> {
    names::rename_all_is_known(on, context);
    field::serde_agrees(&context.structure.serde, on, context);
    let fields = field::fields(context);
    names::no_wire_name_twice(&fields, context.diagnostics);
    let groups = groups::groups(&fields, context);
    let conditions = conditions::conditions(&fields, context);
    Record {
        syntax: context.structure,
        runtime: runtime(context.arguments),
        builder: context.arguments.words.identifier("builder").map_or_else(
            || generated::builder(&context.structure.name),
            generated::generated,
        ),
        fields,
        groups,
        conditions,
    }
}

/// `crate = path`, or the default.
pub fn runtime(arguments: &Arguments) -> Path {
    arguments
        .words
        .path("crate")
        .cloned()
        .unwrap_or_else(generated::default_runtime)
}
