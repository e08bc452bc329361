//! The path and the fields fit together.

use syn::LitStr;

use crate::check::context::Context;
use crate::check::names;
use crate::messages::path as messages;
use crate::model::Field;
use crate::suggest::did_you_mean;
use crate::syntax::item;
use crate::syntax::path::{Meant, Piece, Template, is_identifier, meant};
use crate::tokens::unraw;

/// Returns the template with the name of the field in every placeholder. A placeholder contains a field's name or its
/// wire name. If both are possible, the field's name counts. Every placeholder names a field, and is in the path once.
pub fn with_fields(literal: &LitStr, template: Template, context: &Context<'_, '_>) -> Template {
    let mut seen: Vec<String> = Vec::new();
    let resolved = template.pieces.into_iter().map(|piece| {
        let (written, piece): (String, fn(String) -> Piece) = match piece {
            Piece::Literal(text) => {
                no_colon_names(&text, literal, context);
                return Piece::Literal(text);
            }
            Piece::Placeholder(written) => (written, Piece::Placeholder),
            Piece::Rest(written) => (written, Piece::Rest),
        };
        let field = named(&written, context);
        let name = field.map_or_else(|| written.clone(), |field| unraw(&field.name));
        match seen.iter().filter(|other| **other == name).count() {
            0 if field.is_none() => names_nothing(&written, literal, context),
            1 => {
                let message = messages::same_placeholder_twice(&written);
                context.diagnostics.error(literal, message);
            }
            // Later ones are reported together with the second one.
            _ => {}
        }
        seen.push(name.clone());
        piece(name)
    });
    Template {
        pieces: resolved.collect(),
        query: template.query,
    }
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
            Meant::Segments(name) => messages::several_segments(placeholder, name),
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
                text.push_str(&format!("{{{}}}", wire(name, fields)));
            }
            Piece::Rest(name) => text.push_str(&format!("{{*{}}}", wire(name, fields))),
        }
    }
    text
}

fn wire<'a>(name: &'a String, fields: &'a [Field<'_>]) -> &'a str {
    let mut fields = fields.iter();
    let field = fields.find(|field| unraw(&field.syntax.name) == *name);
    field.map_or(name, |field| &field.wire)
}
