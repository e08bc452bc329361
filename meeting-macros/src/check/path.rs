//! The path and the fields fit together.

use syn::LitStr;

use crate::check::context::Context;
use crate::check::names;
use crate::messages::path as messages;
use crate::model::Field;
use crate::suggest::did_you_mean;
use crate::syntax::item;
use crate::syntax::path::{Meant, Piece, is_identifier, meant};
use crate::tokens::unraw;

/// The pieces with the field's own name in every placeholder. A placeholder names a field by its name or by its wire
/// name; where it could be either, the field's name counts. Every placeholder names a field, and is in the path once.
pub fn with_fields(literal: &LitStr, pieces: Vec<Piece>, context: &Context<'_, '_>) -> Vec<Piece> {
    let mut seen: Vec<String> = Vec::new();
    let resolved = pieces.into_iter().map(|piece| {
        let written = match piece {
            Piece::Literal(text) => {
                no_colon_names(&text, literal, context);
                return Piece::Literal(text);
            }
            Piece::Placeholder(written) => written,
        };
        let field = named(&written, context);
        let name = field.map_or_else(|| written.clone(), |field| unraw(&field.name));
        match seen.iter().filter(|other| **other == name).count() {
            0 if field.is_none() => names_nothing(&written, literal, context),
            1 => {
                let message = messages::same_placeholder_twice(&written);
                context.diagnostics.error(literal, message);
            }
            // Whatever comes after the second one has been said there.
            _ => {}
        }
        seen.push(name.clone());
        Piece::Placeholder(name)
    });
    resolved.collect()
}

/// The field that a placeholder names.
fn named<'a>(placeholder: &str, context: &Context<'a, '_>) -> Option<&'a item::Field> {
    let fields = || context.structure.fields.iter();
    fields()
        .find(|field| unraw(&field.name) == placeholder)
        .or_else(|| fields().find(|field| names::json_name(field, context) == placeholder))
}

fn names_nothing(placeholder: &str, literal: &LitStr, context: &Context<'_, '_>) {
    let fields: Vec<String> = field_names(context);
    let message = if is_identifier(placeholder) {
        let meant = did_you_mean(placeholder, fields.iter().map(String::as_str));
        messages::no_such_field(placeholder, meant, &fields)
    } else {
        match meant(placeholder) {
            Meant::Segment(meant) => messages::not_a_field_name(placeholder, meant),
            Meant::Segments => messages::several_segments(placeholder),
            Meant::Query(field) => messages::query_placeholder(placeholder, field),
        }
    };
    context.diagnostics.error(literal, message);
}

fn field_names(context: &Context<'_, '_>) -> Vec<String> {
    let fields = context.structure.fields.iter();
    fields.map(|field| unraw(&field.name)).collect()
}

/// `/:name` is another language's placeholder; it would be sent as it is.
fn no_colon_names(text: &str, literal: &LitStr, context: &Context<'_, '_>) {
    let fields = field_names(context);
    let names = text
        .split('/')
        // What comes before the first slash belongs to a placeholder: `{id}:cancel`.
        .skip(1)
        .filter_map(|segment| segment.strip_prefix(':'));
    for name in names.filter(|name| fields.iter().any(|field| field == name)) {
        context
            .diagnostics
            .error(literal, messages::colon_name(name));
    }
}

/// The path with the wire names between the braces: what the parameters are called everywhere else.
pub fn template(pieces: &[Piece], fields: &[Field<'_>]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Literal(literal) => text.push_str(literal),
            Piece::Placeholder(name) => {
                let field = fields
                    .iter()
                    .find(|field| unraw(&field.syntax.name) == *name);
                text.push('{');
                text.push_str(field.map_or(name, |field| &field.wire));
                text.push('}');
            }
        }
    }
    text
}
