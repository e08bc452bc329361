//! The rules for one field: its place, its name, and whether it is required.

use syn::Type;

use crate::arguments::On;
use crate::check::context::{Context, has_no_body};
use crate::check::{names, rules, style};
use crate::diag::Diagnostics;
use crate::messages::field as messages;
use crate::model::{Encoding, Field, Need, Place, Style};
use crate::suggest::did_you_mean;
use crate::syntax::item;
use crate::syntax::serde::{Conflict, ConflictKind, Serde};
use crate::syntax::slots::Written;
use crate::syntax::ty::{Shape, shape, ungrouped};
use crate::tokens::{generated, unraw};

/// The fields that are parameters, in the order of the struct.
pub fn fields<'a>(context: &Context<'a, '_>) -> Vec<Field<'a>> {
    let fields = context.structure.fields.iter();
    let fields = fields.filter(|field| !is_phantom(&field.ty));
    fields.map(|syntax| field(syntax, context)).collect()
}

/// The fields that hold a type parameter and no value.
pub fn markers<'a>(context: &Context<'a, '_>) -> Vec<&'a item::Field> {
    let fields = context.structure.fields.iter();
    let markers: Vec<_> = fields.filter(|field| is_phantom(&field.ty)).collect();
    for marker in &markers {
        if let Some(argument) = marker.arguments.first() {
            let message = messages::argument_of_marker(&argument.to_string());
            context.diagnostics.error(argument, message);
        }
    }
    markers
}

fn field<'a>(syntax: &'a item::Field, whole: &Context<'a, '_>) -> Field<'a> {
    let part = whole.diagnostics.part();
    let context = &Context {
        structure: whole.structure,
        arguments: whole.arguments,
        diagnostics: &part,
        request: whole.request,
    };
    names::not_reserved(syntax, &part);
    serde_agrees(&syntax.serde, On::Field, context);
    let need_part = part.part();
    let (need, value) = need(syntax, &need_part);
    let place = place(syntax, context);
    let style = style::style(syntax, value, place, context);
    let (wire, json) = names::wire_names(syntax, place.unwrap_or(Place::Body), context);
    let mut field = Field {
        syntax,
        name: generated(&syntax.name),
        wire,
        json,
        place: place.unwrap_or(Place::Body),
        style,
        display: syntax.arguments.display.is_some(),
        need,
        value,
        rules: rules::rules(syntax, value, &part),
        healthy: false,
    };
    if place.is_some() && need_part.is_healthy() {
        fits_its_place(&field, context);
    }
    field.healthy = part.is_healthy() && syntax.arguments.all_read();
    field
}

/// The declaration alone sets the wire form. serde may not set another one.
pub fn serde_agrees(serde: &Serde, on: On, context: &Context<'_, '_>) {
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
fn need<'a>(syntax: &'a item::Field, diagnostics: &Diagnostics) -> (Need, &'a Type) {
    let nullable = syntax.arguments.nullable.as_ref();
    let outer = match shape(&syntax.ty) {
        Shape::Option(inner) => inner,
        _ => {
            if nullable.is_some() {
                diagnostics.error(&syntax.ty, messages::NULLABLE_NEEDS_DOUBLE_OPTION);
            }
            return (Need::Required, &syntax.ty);
        }
    };
    match (shape(outer), nullable) {
        (Shape::Option(inner), Some(_)) => (Need::Nullable, inner),
        (Shape::Option(inner), None) => {
            diagnostics.error(&syntax.ty, messages::DOUBLE_OPTION_NEEDS_NULLABLE);
            (Need::Nullable, inner)
        }
        (_, Some(_)) => {
            diagnostics.error(&syntax.ty, messages::NULLABLE_NEEDS_DOUBLE_OPTION);
            (Need::Optional, outer)
        }
        (_, None) => (Need::Optional, outer),
    }
}

/// A field goes to one place: the one that is written, else the path if the path names it, else the query
/// for methods without a body and the body for the others. `None`: reported.
fn place(syntax: &item::Field, context: &Context<'_, '_>) -> Option<Place> {
    let written = written_place(syntax, context)?;
    let Some(request) = context.request else {
        let payload = syntax.arguments.payload.as_ref();
        if let Some(name) = written.map(|written| &written.name).or(payload) {
            let message = messages::place_in_object(&name.to_string());
            context.diagnostics.error(name, message);
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
        Some(written) if written.value == Place::Path => {
            if let Some(placeholders) = placeholders.filter(|_| !in_path) {
                let meant = did_you_mean(&name, placeholders.iter().map(String::as_str));
                let message = messages::not_in_path(&name, &placeholders, meant);
                context.diagnostics.error(&written.name, message);
                return None;
            }
            Some(Place::Path)
        }
        Some(written) if in_path => {
            let message = messages::in_path_and_elsewhere(&name, written.value.argument());
            context.diagnostics.error(&written.name, message);
            None
        }
        Some(written) => Some(written.value),
        None if in_path => match &syntax.arguments.payload {
            Some(payload) => {
                let message = messages::in_path_and_elsewhere(&name, "payload");
                context.diagnostics.error(payload, message);
                None
            }
            None => Some(Place::Path),
        },
        None if syntax.arguments.payload.is_some() => Some(Place::Body),
        None if matches!(request.method, "GET" | "HEAD" | "DELETE" | "OPTIONS") => {
            Some(Place::Query)
        }
        None if request.encoding == Encoding::Multipart => Some(Place::Part),
        None => Some(Place::Body),
    }
}

/// Returns the argument that sets the place of the field, if there is exactly one.
fn written_place<'s>(
    syntax: &'s item::Field,
    context: &Context<'_, '_>,
) -> Option<Option<&'s Written<Place>>> {
    match syntax.arguments.places.as_slice() {
        [] => Some(None),
        [written] => match &syntax.arguments.payload {
            Some(payload) if written.value != Place::Body => {
                let message = messages::two_places(written.value.argument(), "payload");
                context.diagnostics.error(payload, message);
                None
            }
            _ => Some(Some(written)),
        },
        [first, second, ..] => {
            let message = messages::two_places(first.value.argument(), second.value.argument());
            context.diagnostics.error(&second.name, message);
            None
        }
    }
}

/// The rules of a place for its fields: path values are required scalars, query and header values are texts, a
/// body needs a method that has one, a part needs `body = multipart`.
fn fits_its_place(field: &Field<'_>, context: &Context<'_, '_>) {
    let diagnostics = context.diagnostics;
    let ty = &field.syntax.ty;
    let kind = shape(field.value);
    let arguments = &field.syntax.arguments;
    if let Some(name) = &arguments.nullable
        && (field.place != Place::Body || !is_json(context))
    {
        diagnostics.error(name, messages::NULLABLE_OUTSIDE_BODY);
    }
    match field.place {
        // The compiler checks the types of an object's members and a map's entries.
        _ if !matches!(field.style, Style::Plain | Style::Segments | Style::List(_)) => {
            if field.place == Place::Body && field.style != Style::Payload {
                body_is_possible(field, context);
            }
        }
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
            Shape::Map => diagnostics.error(ty, messages::map_in_query()),
            Shape::Tuple => {
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
            if let Some(name) = &arguments.header {
                names::header_may_be_declared(name, diagnostics);
            }
        }
        Place::Body => body_is_possible(field, context),
        Place::Part => {
            let (Some(request), Some(name)) = (context.request, arguments.place(Place::Part))
            else {
                return;
            };
            if has_no_body(request.method) {
                diagnostics.error(name, messages::body_on_bodiless(request.method));
            } else if request.encoding != Encoding::Multipart {
                diagnostics.error(name, messages::PART_NEEDS_MULTIPART);
            }
        }
    }
}

/// `PhantomData<T>`
fn is_phantom(ty: &Type) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|segment| segment.ident == "PhantomData")
}

fn plural(kind: &Shape<'_>) -> &'static str {
    match kind {
        Shape::List(_) => "lists",
        Shape::Map => "maps",
        Shape::Option(_) => "`Option`s",
        _ => "tuples",
    }
}

fn is_json(context: &Context<'_, '_>) -> bool {
    context
        .request
        .is_none_or(|request| request.encoding == Encoding::Json)
}

/// A body field is in a request that has a body.
fn body_is_possible(field: &Field<'_>, context: &Context<'_, '_>) {
    let name = field.syntax.arguments.place(Place::Body);
    if let (Some(request), Some(name)) = (context.request, name)
        && has_no_body(request.method)
    {
        let message = messages::body_on_bodiless(request.method);
        context.diagnostics.error(name, message);
    }
}
