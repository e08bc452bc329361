//! The rules for arguments about the response or retries, and their requirements.

use syn::Type;

use crate::check::names;
use crate::diag::Diagnostics;
use crate::messages::constant::of_a_field;
use crate::messages::option as messages;
use crate::model::{Field, Place};
use crate::syntax::arguments::Arguments;
use crate::syntax::reader::Unwrap;
use crate::syntax::ty::{Shape, shape, ungrouped};
use crate::tokens::unraw;

pub fn options(arguments: &Arguments, fields: &[Field<'_>], diagnostics: &Diagnostics) {
    unwrap(arguments, diagnostics);
    done(arguments, diagnostics);
    idempotency_key(arguments, fields, diagnostics);
}

/// `unwrap` is for a JSON response.
fn unwrap(arguments: &Arguments, diagnostics: &Diagnostics) {
    let Some(unwrap) = &arguments.named.unwrap else {
        return;
    };
    match arguments.named.response.as_ref().map(named) {
        None => diagnostics.error(&unwrap.name, messages::UNWRAP_OF_NOTHING),
        Some(Some(name)) if is_not_json(&name) => {
            diagnostics.error(&unwrap.name, messages::unwrap_of(&name));
        }
        Some(_) => {}
    }
    if let Unwrap::Path(path) = &unwrap.value
        && path
            .value()
            .split('.')
            .any(|member| !names::is_wire_name(member))
    {
        let shown = path.value().escape_debug().to_string();
        diagnostics.error(path, messages::not_a_path(&shown));
    }
}

/// `done` is for a stream of events. A type that is not known by its name may be one.
fn done(arguments: &Arguments, diagnostics: &Diagnostics) {
    let Some(done) = &arguments.named.done else {
        return;
    };
    let may_be_events = arguments.named.response.as_ref().is_some_and(|ty| {
        let is_unknown = matches!(shape(ty), Shape::Unknown);
        is_unknown
            && named(ty)
                .is_none_or(|name| !matches!(name.as_str(), "Bytes" | "Text" | "ByteStream"))
    });
    if !may_be_events {
        diagnostics.error(&done.name, messages::DONE_WITHOUT_EVENTS);
    }
}

/// The header of the key is one that may be declared, and that nothing else sets.
fn idempotency_key(arguments: &Arguments, fields: &[Field<'_>], diagnostics: &Diagnostics) {
    let Some(header) = &arguments.named.idempotency_key else {
        return;
    };
    names::header_may_be_declared(header, diagnostics);
    let name = header.value();
    let same = |other: &str| other.eq_ignore_ascii_case(&name);
    let of_field =
        |field: &&Field<'_>| field.healthy && field.place == Place::Header && same(&field.wire);
    let mut constants = arguments.named.headers.iter();
    if let Some(field) = fields.iter().find(of_field) {
        let field = unraw(&field.syntax.name);
        diagnostics.error(header, of_a_field(&name, &field));
    } else if constants.any(|constant| same(&constant.name.value())) {
        diagnostics.error(header, messages::key_is_constant(&name));
    }
}

/// The last name of a type's path.
fn named(ty: &Type) -> Option<String> {
    let Type::Path(path) = ungrouped(ty) else {
        return None;
    };
    let last = path.path.segments.last()?;
    Some(last.ident.to_string())
}

fn is_not_json(name: &str) -> bool {
    matches!(name, "Bytes" | "Text" | "ByteStream" | "Events")
}
