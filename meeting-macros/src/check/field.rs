//! What concerns one field: where it goes, what it is called, whether it is always there.

use syn::Type;

use crate::arguments::On;
use crate::check::{Context, RequestContext, names, rules};
use crate::diag::did_you_mean;
use crate::messages::field as messages;
use crate::model::{Encoding, Field, Need, Place};
use crate::names::generated;
use crate::syntax::entries::{Entry, Value};
use crate::syntax::item;
use crate::syntax::serde::{Conflict, ConflictKind, Serde};
use crate::syntax::ty::{Shape, shape, unraw};

/// The fields, in the order of the struct.
pub fn fields<'a>(context: &Context<'a>) -> Vec<Field<'a>> {
    let fields = context.structure.fields.iter();
    fields.map(|syntax| field(syntax, context)).collect()
}

fn field<'a>(syntax: &'a item::Field, context: &Context<'a>) -> Field<'a> {
    let diagnostics = context.diagnostics;
    let before = diagnostics.count();
    names::not_reserved(syntax, diagnostics);
    serde_agrees(&syntax.serde, On::Field, context);
    let before_need = diagnostics.count();
    let (need, value) = need(syntax, context);
    let need_is_clear = diagnostics.count() == before_need;
    let place = place(syntax, context);
    let (wire, json) = names::wire_names(syntax, place.unwrap_or(Place::Body), context);
    let mut field = Field {
        syntax,
        name: generated(&syntax.name),
        wire,
        json,
        place: place.unwrap_or(Place::Body),
        need,
        value,
        rules: rules::rules(syntax, value, diagnostics),
        healthy: false,
    };
    if place.is_some() && need_is_clear {
        fits_its_place(&field, context);
    }
    field.healthy = diagnostics.count() == before && syntax.words.all_read();
    field
}

/// The wire form is said once, by the declaration: serde is not told another one.
pub fn serde_agrees(serde: &Serde, on: On, context: &Context<'_>) {
    for Conflict {
        argument,
        name,
        kind,
    } in &serde.conflicts
    {
        let message = match kind {
            ConflictKind::Written => messages::serde_conflict(name, on),
            ConflictKind::TwoNames => messages::serde_two_names(name),
            ConflictKind::LeftOut => messages::serde_left_out(name),
        };
        context.diagnostics.error(argument, message);
    }
}

/// A plain type is required, an `Option` is optional; `nullable` goes with `Option<Option<T>>`, and the other
/// way round.
fn need<'a>(syntax: &'a item::Field, context: &Context<'a>) -> (Need, &'a Type) {
    let nullable = syntax.words.get("nullable");
    let outer = match shape(&syntax.ty) {
        Shape::Option(inner) => inner,
        _ => {
            if nullable.is_some() {
                context
                    .diagnostics
                    .error(&syntax.ty, messages::nullable_needs_double_option());
            }
            return (Need::Required, &syntax.ty);
        }
    };
    match (shape(outer), nullable) {
        (Shape::Option(inner), Some(_)) => (Need::Nullable, inner),
        (Shape::Option(inner), None) => {
            context
                .diagnostics
                .error(&syntax.ty, messages::double_option_needs_nullable());
            (Need::Nullable, inner)
        }
        (_, Some(_)) => {
            context
                .diagnostics
                .error(&syntax.ty, messages::nullable_needs_double_option());
            (Need::Optional, outer)
        }
        (_, None) => (Need::Optional, outer),
    }
}

/// A field goes to one place: the one that is written, else the path if the path names it, else the query
/// for methods without a body and the body for the others. `None`: reported.
fn place(syntax: &item::Field, context: &Context<'_>) -> Option<Place> {
    let written = written_place(syntax, context)?;
    let Some(request) = &context.request else {
        if let Some((entry, _)) = written {
            context
                .diagnostics
                .error(&entry.name, messages::place_in_object(entry.word.name));
            return None;
        }
        return Some(Place::Body);
    };
    let name = unraw(&syntax.name);
    let placeholders = request.placeholders();
    let in_path = placeholders
        .as_ref()
        .is_some_and(|placeholders| placeholders.contains(&name));
    match written {
        Some((entry, Place::Path)) => {
            if let Some(placeholders) = placeholders.filter(|_| !in_path) {
                let meant = did_you_mean(&name, placeholders.iter().map(String::as_str));
                context.diagnostics.error(
                    &entry.name,
                    messages::not_in_path(&name, &placeholders, meant),
                );
                return None;
            }
            Some(Place::Path)
        }
        Some((entry, _)) if in_path => {
            context.diagnostics.error(
                &entry.name,
                messages::in_path_and_elsewhere(&name, entry.word.name),
            );
            None
        }
        Some((_, place)) => Some(place),
        None if in_path => Some(Place::Path),
        None if matches!(request.method, "GET" | "HEAD" | "DELETE" | "OPTIONS") => {
            Some(Place::Query)
        }
        None if request.encoding == Encoding::Multipart => Some(Place::Part),
        None => Some(Place::Body),
    }
}

/// The word that says where the field goes, if there is one and only one.
fn written_place<'s>(
    syntax: &'s item::Field,
    context: &Context<'_>,
) -> Option<Option<(&'s Entry, Place)>> {
    let mut written: Option<(&Entry, Place)> = None;
    for entry in syntax.words.iter() {
        let place = match entry.word.name {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            "body" => Place::Body,
            "part" => Place::Part,
            _ => continue,
        };
        if let Some((first, _)) = written {
            context.diagnostics.error(
                &entry.name,
                messages::two_places(first.word.name, entry.word.name),
            );
            return None;
        }
        written = Some((entry, place));
    }
    Some(written)
}

/// What a place asks of a field: path values are required scalars, query and header values are texts, a
/// body needs a method that has one, a part needs `body = multipart`.
fn fits_its_place(field: &Field<'_>, context: &Context<'_>) {
    let diagnostics = context.diagnostics;
    let ty = &field.syntax.ty;
    let kind = shape(field.value);
    if let Some(entry) = field.syntax.words.get("nullable")
        && (field.place != Place::Body || !is_json(context))
    {
        diagnostics.error(&entry.name, messages::nullable_outside_body());
    }
    match field.place {
        Place::Path => {
            let found = match (field.need, &kind) {
                (Need::Optional | Need::Nullable, _) => shape(ty).described(),
                (_, Shape::List(_) | Shape::Map | Shape::Tuple) => kind.described(),
                _ => return,
            };
            diagnostics.error(ty, messages::path_value_not_scalar(&found));
        }
        Place::Query => match kind {
            Shape::List(element) => {
                if let inner @ (Shape::List(_) | Shape::Map | Shape::Tuple | Shape::Option(_)) =
                    shape(element)
                {
                    let found = format!("a list of {}", plural(&inner));
                    diagnostics.error(ty, messages::no_text("a query parameter", &found));
                }
            }
            Shape::Map | Shape::Tuple => {
                diagnostics.error(
                    ty,
                    messages::no_text("a query parameter", &kind.described()),
                );
            }
            _ => {}
        },
        Place::Header => {
            if matches!(kind, Shape::List(_) | Shape::Map | Shape::Tuple) {
                diagnostics.error(ty, messages::no_text("a header", &kind.described()));
            }
            names::header_may_be_declared(field, diagnostics);
        }
        Place::Body => body_is_possible(field, context.request.as_ref(), context),
        Place::Part => {
            let (Some(request), Some(entry)) = (&context.request, field.syntax.words.get("part"))
            else {
                return;
            };
            if has_no_body(request.method) {
                diagnostics.error(&entry.name, messages::body_on_bodiless(request.method));
            } else if request.encoding != Encoding::Multipart {
                diagnostics.error(&entry.name, messages::part_needs_multipart());
            }
        }
    }
}

fn plural(kind: &Shape<'_>) -> &'static str {
    match kind {
        Shape::List(_) => "lists",
        Shape::Map => "maps",
        Shape::Option(_) => "`Option`s",
        _ => "tuples",
    }
}

fn is_json(context: &Context<'_>) -> bool {
    context
        .request
        .as_ref()
        .is_none_or(|request| request.encoding == Encoding::Json)
}

/// GET and HEAD have no body (RFC 9110, 9.3.1 and 9.3.2).
pub fn has_no_body(method: &str) -> bool {
    matches!(method, "GET" | "HEAD")
}

/// A body field is in a request that has a body.
fn body_is_possible(field: &Field<'_>, request: Option<&RequestContext>, context: &Context<'_>) {
    if let (Some(request), Some(entry)) = (request, field.syntax.words.get("body"))
        && has_no_body(request.method)
    {
        context
            .diagnostics
            .error(&entry.name, messages::body_on_bodiless(request.method));
    }
}

/// The header that a field is sent as.
pub fn header_name(syntax: &item::Field) -> Option<&syn::LitStr> {
    match &syntax.words.get("header")?.value {
        Value::Text(name) => Some(name),
        _ => None,
    }
}
