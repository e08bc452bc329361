//! The rules for the names of fields, on the wire and in generated code.

use syn::LitStr;

use crate::arguments::{ARGUMENTS, CASES, Key};
use crate::case::in_case;
use crate::check::context::Context;
use crate::diag::Diagnostics;
use crate::messages::{attribute, field as messages, path};
use crate::model::{Field, Place};
use crate::names::BUILDER_METHODS;
use crate::suggest::did_you_mean;
use crate::syntax::item;
use crate::tokens::unraw;

/// The headers that every client sets: those that frame and authenticate the message, and that name the client. The
/// reserved headers of a service are in its `Api::RESERVED_HEADERS`.
const CLIENT_HEADERS: &[&str] = &[
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// No setter is called like a method of the builder.
pub fn not_reserved(syntax: &item::Field, diagnostics: &Diagnostics) {
    let name = unraw(&syntax.name);
    if BUILDER_METHODS.contains(&name.as_str()) {
        diagnostics.error(&syntax.name, messages::reserved_name(&name));
    }
}

/// The name on the wire, and the name in JSON that serde reads: the two differ only for headers. The name is
/// set once, by `rename` or by serde's `rename`, or derived by `rename_all`.
pub fn wire_names(
    syntax: &item::Field,
    place: Place,
    context: &Context<'_, '_>,
) -> (String, String) {
    let diagnostics = context.diagnostics;
    let written = syntax.arguments.rename.as_ref();
    if let (Some(api), Some(serde)) = (written, &syntax.serde.rename)
        && api.value() != serde.value()
    {
        diagnostics.error(
            api,
            messages::serde_rename_differs(&serde.value(), &api.value()),
        );
    }
    if let Some(name) = written.or(syntax.serde.rename.as_ref()) {
        let shown = name.value().escape_debug().to_string();
        if !is_wire_name(&name.value()) {
            diagnostics.error(name, messages::wire_name(&shown));
        } else if place == Place::Path && name.value().contains(['/', '?', '#', '{', '}']) {
            diagnostics.error(name, path::wire_name(&shown));
        }
    }
    let json = json_name(syntax, context);
    let wire = match &syntax.arguments.header {
        Some(header) if place == Place::Header => header.value(),
        _ => json.clone(),
    };
    (wire, json)
}

/// The name of a field outside of headers.
pub fn json_name(syntax: &item::Field, context: &Context<'_, '_>) -> String {
    let written = syntax.arguments.rename.as_ref();
    match written.or(syntax.serde.rename.as_ref()) {
        Some(name) => name.value(),
        None => in_case(&unraw(&syntax.name), &case(context)),
    }
}

pub fn is_wire_name(name: &str) -> bool {
    !name.is_empty()
        && !name
            .chars()
            .any(|c| c.is_control() || matches!(c, '"' | '\\'))
}

/// The case that `rename_all` asks for, or "as written".
fn case(context: &Context<'_, '_>) -> String {
    match &context.arguments.rename_all {
        Some(case) => case.value(),
        None => context
            .structure
            .serde
            .rename_all
            .as_ref()
            .map(LitStr::value)
            .unwrap_or_default(),
    }
}

/// `rename_all` is one of the spellings that serde knows.
pub fn rename_all_is_known(context: &Context<'_, '_>) {
    let Some(case) = &context.arguments.rename_all else {
        return;
    };
    let value = case.value();
    if CASES.contains(&value.as_str()) {
        if let Some(serde) = &context.structure.serde.rename_all
            && serde.value() != value
        {
            let message = messages::serde_rename_all_differs(&serde.value(), &value);
            context.diagnostics.error(case, message);
        }
        return;
    }
    if let Some(argument) = ARGUMENTS.iter().find(|one| one.key == Key::RenameAll) {
        let meant = did_you_mean(&value, CASES.iter().copied());
        context.diagnostics.error(
            case,
            attribute::unknown_choice(argument, &value, meant, CASES),
        );
    }
}

/// Two fields in one place have two wire names. The error is at the second one, and names both.
pub fn no_wire_name_twice(fields: &[Field<'_>], diagnostics: &Diagnostics) {
    for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.healthy) {
        let same = |other: &&Field<'_>| {
            other.healthy
                && other.style.has_name()
                && field.style.has_name()
                && space(field.place) == space(other.place)
                && if field.place == Place::Header {
                    other.wire.eq_ignore_ascii_case(&field.wire)
                } else {
                    other.wire == field.wire
                }
        };
        if let Some(earlier) = fields.iter().take(index).find(same) {
            diagnostics.error(
                where_named(field),
                messages::same_wire_name(
                    &field.wire,
                    &unraw(&earlier.syntax.name),
                    &unraw(&field.syntax.name),
                    field.place == Place::Header,
                ),
            );
        }
    }
}

/// Parameters with the same name in different places do not meet, except that parts are body members.
fn space(place: Place) -> u8 {
    match place {
        Place::Path => 0,
        Place::Query => 1,
        Place::Header => 2,
        Place::Body | Place::Part => 3,
    }
}

/// Returns the tokens that set the field's wire name.
fn where_named(field: &Field<'_>) -> proc_macro2::TokenStream {
    use quote::ToTokens;
    let arguments = &field.syntax.arguments;
    let named = arguments.header.as_ref();
    let named = named.or(arguments.rename.as_ref());
    let named = named.or(field.syntax.serde.rename.as_ref());
    match named {
        Some(name) => name.to_token_stream(),
        None => field.syntax.name.to_token_stream(),
    }
}

/// A header is a token (RFC 9110, 5.6.2), and not one that the client sets itself.
pub fn header_may_be_declared(name: &LitStr, diagnostics: &Diagnostics) {
    let value = name.value();
    let is_token = !value.is_empty()
        && value
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c));
    if !is_token {
        diagnostics.error(
            name,
            messages::header_not_token(&value.escape_debug().to_string()),
        );
    } else if CLIENT_HEADERS.contains(&value.to_ascii_lowercase().as_str()) {
        diagnostics.error(name, messages::header_of_the_client(&value));
    }
}
