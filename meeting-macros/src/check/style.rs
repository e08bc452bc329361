//! The rules for the arguments that choose how a value becomes a parameter.

use proc_macro2::Ident;
use syn::Type;

use crate::arguments::Brackets;
use crate::check::context::{Context, has_no_body};
use crate::messages::field as messages;
use crate::model::{Encoding, Place, Style};
use crate::syntax::item;
use crate::syntax::slots::{FieldArguments, Written};
use crate::syntax::ty::{Shape, shape};
use crate::tokens::unraw;

/// The style of a field. `place` is `None` where something was reported about it.
pub fn style(
    syntax: &item::Field,
    value: &Type,
    place: Option<Place>,
    context: &Context<'_, '_>,
) -> Style {
    let arguments = &syntax.arguments;
    let Some((style, name)) = written(arguments, context) else {
        let name = unraw(&syntax.name);
        let spans = context
            .request
            .is_some_and(|request| request.spans_segments(&name));
        if let Some(place) = place {
            display_is_possible(syntax, place, context);
        }
        return if spans { Style::Segments } else { Style::Plain };
    };
    if let Some(place) = place {
        fits(style, name, value, place, syntax, context);
    }
    style
}

/// The argument that is written, if it is one.
fn written<'s>(
    arguments: &'s FieldArguments,
    context: &Context<'_, '_>,
) -> Option<(Style, &'s Ident)> {
    let list = arguments.list.as_ref();
    let map = arguments.map.as_ref();
    let mut all = [
        arguments
            .payload
            .as_ref()
            .map(|name| (Style::Payload, name)),
        arguments.flatten.as_ref().map(|name| (Style::Flat, name)),
        list.map(|Written { name, value }| (Style::List(*value), name)),
        map.map(|Written { name, value }| match value {
            Some(Brackets) => (Style::MapInBrackets, name),
            None => (Style::Map, name),
        }),
        arguments
            .object
            .as_ref()
            .map(|name| (Style::ObjectInBrackets, name)),
    ]
    .into_iter()
    .flatten();
    let first = all.next()?;
    if let Some((_, second)) = all.next() {
        let message = messages::two_styles(&first.1.to_string(), &second.to_string());
        context.diagnostics.error(second, message);
    }
    Some(first)
}

/// Returns true if the style applies to the type, the place and the other arguments of the field.
fn fits(
    style: Style,
    name: &Ident,
    value: &Type,
    place: Place,
    syntax: &item::Field,
    context: &Context<'_, '_>,
) {
    let diagnostics = context.diagnostics;
    let kind = shape(value);
    let argument = name.to_string();
    match style {
        Style::Payload => {
            payload_is_possible(name, syntax, context);
            return;
        }
        Style::Flat => {
            if context.request.is_none() {
                diagnostics.error(name, messages::FLATTEN_IN_OBJECT);
            } else if matches!(place, Place::Path | Place::Header | Place::Part) {
                diagnostics.error(name, messages::FLATTEN_PLACE);
            } else if kind.is_scalar()
                || matches!(
                    kind,
                    Shape::List(_) | Shape::Map | Shape::Tuple | Shape::Option(_)
                )
            {
                let message = messages::flatten_of(&kind.described());
                diagnostics.error(&syntax.ty, message);
            } else if let Some(other) = beside_flatten(&syntax.arguments) {
                diagnostics.error(other, messages::beside_flatten(&other.to_string()));
            }
            return;
        }
        _ => {}
    }
    if !is_text(place, context) {
        diagnostics.error(name, messages::not_as_text(&argument));
        return;
    }
    let fits = match style {
        Style::List(_) => matches!(kind, Shape::List(_) | Shape::Unknown),
        Style::Map | Style::MapInBrackets => matches!(kind, Shape::Map | Shape::Unknown),
        _ => matches!(kind, Shape::Map | Shape::Unknown),
    };
    if !fits {
        let message = messages::style_of(&argument, &kind.described());
        diagnostics.error(name, message);
    } else if let Some(display) = &syntax.arguments.display
        && !matches!(style, Style::List(_))
    {
        let message = messages::two_styles(&argument, "display");
        diagnostics.error(display, message);
    }
}

/// The payload is the body of a request that has one. It has no name.
fn payload_is_possible(name: &Ident, syntax: &item::Field, context: &Context<'_, '_>) {
    let Some(request) = context.request else {
        return;
    };
    let diagnostics = context.diagnostics;
    if has_no_body(request.method) {
        diagnostics.error(name, messages::payload_on_bodiless(request.method));
    } else if matches!(request.encoding, Encoding::Form | Encoding::Multipart) {
        let message = messages::payload_encoding(request.encoding.written());
        diagnostics.error(name, message);
    } else if let Some(rename) = &syntax.arguments.rename {
        diagnostics.error(rename, messages::PAYLOAD_RENAMED);
    } else if let Some(display) = &syntax.arguments.display {
        diagnostics.error(display, messages::two_styles("payload", "display"));
    }
}

/// An argument that has no meaning beside `flatten`.
fn beside_flatten(arguments: &FieldArguments) -> Option<&Ident> {
    let rules = arguments.rules.iter().map(|rule| &rule.name);
    let members = arguments.members.iter().map(|member| &member.name);
    let conditions = arguments.conditions.iter().map(|condition| &condition.name);
    let alone = [
        arguments.renamed.as_ref(),
        arguments.nullable.as_ref(),
        arguments.display.as_ref(),
    ];
    let alone = alone.into_iter().flatten();
    alone.chain(rules).chain(members).chain(conditions).next()
}

/// `display` is not for JSON, which has its own representation of every value.
fn display_is_possible(syntax: &item::Field, place: Place, context: &Context<'_, '_>) {
    let Some(display) = &syntax.arguments.display else {
        return;
    };
    let is_json = place == Place::Body && !is_text(place, context);
    if is_json {
        context
            .diagnostics
            .error(display, messages::DISPLAY_IN_JSON);
    }
}

/// Returns true if values are written as text in a query or a form.
fn is_text(place: Place, context: &Context<'_, '_>) -> bool {
    match place {
        Place::Query => true,
        Place::Body => context
            .request
            .is_some_and(|request| request.encoding == Encoding::Form),
        Place::Path | Place::Header | Place::Part => false,
    }
}
