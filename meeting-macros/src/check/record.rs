//! The rules that endpoints and objects share.

use syn::Path;

use crate::arguments::MacroKind;
use crate::check::context::Context;
use crate::check::{conditions, field, groups, names};
use crate::model::Record;
use crate::names as names_of_ours;
use crate::syntax::slots::StructArguments;
use crate::tokens::generated;

/// The fields, then the rules that join them.
pub fn record<'a>(kind: MacroKind, context: &Context<'a, '_>) -> Record<'a> {
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
        markers: field::markers(context),
        groups,
        conditions,
    }
}

/// `crate = path`, or the default.
pub fn runtime(arguments: &StructArguments) -> Path {
    let written = arguments.runtime.clone();
    written.unwrap_or_else(names_of_ours::default_runtime)
}
