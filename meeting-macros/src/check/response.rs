//! The rules of a `#[response]`: one function per rule, with the rule as its doc comment.

use crate::arguments::{self, CASES, Key, On};
use crate::case::in_case;
use crate::check::runtime;
use crate::diag::Diagnostics;
use crate::messages::{attribute, field as fields, response as messages};
use crate::model::response::{Field, Kind, Member, Response};
use crate::suggest::did_you_mean;
use crate::syntax::response as syntax;
use crate::syntax::slots::ResponseArguments;
use crate::tokens::unraw;

/// The capacity of a tuple of tuples of 16 slots.
const MAXIMUM: usize = 256;

/// The fields with their names on the wire.
pub fn response<'a>(
    structure: &'a syntax::Struct,
    arguments: &ResponseArguments,
    diagnostics: &Diagnostics,
) -> Response<'a> {
    rename_all_is_known(structure, arguments, diagnostics);
    let case = case(structure, arguments);
    let fields = structure.fields.iter();
    let response = Response {
        syntax: structure,
        runtime: runtime(&arguments.shared),
        fields: fields
            .map(|field| Field {
                syntax: field,
                kind: kind(field, &case, diagnostics),
            })
            .collect(),
    };
    no_name_twice(&response, diagnostics);
    not_too_many(&response, diagnostics);
    response
}

fn kind(field: &syntax::Field, case: &str, diagnostics: &Diagnostics) -> Kind {
    if field.is_phantom() {
        return Kind::Phantom;
    }
    Kind::Member(Member {
        wire: wire_name(field, case, diagnostics),
        default: field.serde.default || field.arguments.default,
    })
}

/// The name is given once, by `rename` or by serde's `rename`, or made by `rename_all`.
fn wire_name(field: &syntax::Field, case: &str, diagnostics: &Diagnostics) -> String {
    let api = field.arguments.rename.as_ref();
    if let (Some(api), Some(serde)) = (api, &field.serde.rename)
        && api.value() != serde.value()
    {
        let message = fields::serde_rename_differs(&serde.value(), &api.value());
        diagnostics.error(api, message);
    }
    match api.or(field.serde.rename.as_ref()) {
        Some(name) => name.value(),
        None => in_case(&unraw(&field.name), case),
    }
}

/// The case that `rename_all` or serde's `rename_all` asks for, or "as written".
fn case(structure: &syntax::Struct, arguments: &ResponseArguments) -> String {
    let api = arguments.shared.rename_all.as_ref();
    api.or(structure.serde.rename_all.as_ref())
        .map(syn::LitStr::value)
        .unwrap_or_default()
}

/// `rename_all` is one of the spellings that serde knows, and serde's is the same.
fn rename_all_is_known(
    structure: &syntax::Struct,
    arguments: &ResponseArguments,
    diagnostics: &Diagnostics,
) {
    let api = arguments.shared.rename_all.as_ref();
    let serde = structure.serde.rename_all.as_ref();
    let Some(case) = api.or(serde) else {
        return;
    };
    let value = case.value();
    if !CASES.contains(&value.as_str()) {
        if let Some(argument) =
            arguments::on(On::Response).find(|argument| argument.key == Key::RenameAll)
        {
            let meant = did_you_mean(&value, CASES.iter().copied());
            let message = attribute::unknown_choice(argument, &value, meant, CASES);
            diagnostics.error(case, message);
        }
    } else if let Some(serde) = serde
        && serde.value() != value
    {
        let message = fields::serde_rename_all_differs(&serde.value(), &value);
        diagnostics.error(case, message);
    }
}

/// Two fields have two names on the wire.
fn no_name_twice(response: &Response<'_>, diagnostics: &Diagnostics) {
    for (index, (field, member)) in response.members().enumerate() {
        let same = response
            .members()
            .take(index)
            .find(|(_, other)| other.wire == member.wire);
        if let Some((earlier, _)) = same {
            let (first, second) = (unraw(&earlier.name), unraw(&field.name));
            let message = fields::same_wire_name(&member.wire, &first, &second, false);
            diagnostics.error(where_named(field), message);
        }
    }
}

/// Returns the tokens that set the field's wire name.
fn where_named(field: &syntax::Field) -> proc_macro2::TokenStream {
    use quote::ToTokens;
    let api = field.arguments.rename.as_ref();
    let named = api.or(field.serde.rename.as_ref());
    match named {
        Some(name) => name.to_token_stream(),
        None => field.name.to_token_stream(),
    }
}

/// Tuples of slots have an end.
fn not_too_many(response: &Response<'_>, diagnostics: &Diagnostics) {
    if response.members().count() > MAXIMUM {
        diagnostics.error(&response.syntax.name, messages::too_many_members(MAXIMUM));
    }
}
