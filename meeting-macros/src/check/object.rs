//! The rules for a nested object as a whole.

use crate::arguments::MacroKind;
use crate::check::context::Context;
use crate::check::record::record;
use crate::diag::Diagnostics;
use crate::model::Record;
use crate::syntax::item::Struct;
use crate::syntax::slots::ObjectArguments;

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
