//! Constant parameters: query, headers and members that every request of an endpoint has.

use syn::LitStr;

use crate::check::context::{RequestContext, has_no_body};
use crate::check::names;
use crate::diag::Diagnostics;
use crate::messages::constant as messages;
use crate::messages::field::wire_name;
use crate::model::{Encoding, Field, Place};
use crate::syntax::arguments::Arguments;
use crate::syntax::path::query_names;
use crate::tokens::unraw;

/// A constant has a name that nothing else has, and a value that can be sent.
pub fn constants(
    request: &RequestContext,
    arguments: &Arguments,
    fields: &[Field<'_>],
    diagnostics: &Diagnostics,
) {
    query(request, arguments, fields, diagnostics);
    headers(arguments, fields, diagnostics);
    members(request, arguments, fields, diagnostics);
}

fn query(
    request: &RequestContext,
    arguments: &Arguments,
    fields: &[Field<'_>],
    diagnostics: &Diagnostics,
) {
    let (Some(literal), Some(template)) = (&arguments.path, &request.template) else {
        return;
    };
    for name in query_names(&template.query) {
        let same = |field: &&Field<'_>| is_named(field, &[Place::Query]) && field.wire == name;
        if let Some(field) = fields.iter().find(same) {
            let message = messages::of_a_field(&name, &unraw(&field.syntax.name));
            diagnostics.error(literal, message);
        }
    }
}

fn headers(arguments: &Arguments, fields: &[Field<'_>], diagnostics: &Diagnostics) {
    let headers = &arguments.named.headers;
    for (position, header) in headers.iter().enumerate() {
        let part = diagnostics.part();
        names::header_may_be_declared(&header.name, &part);
        let value = header.value.value();
        let is_visible = value.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if !is_visible || value.starts_with(' ') || value.ends_with(' ') {
            part.error(&header.value, messages::HEADER_VALUE);
        }
        let same = |name: &str| name.eq_ignore_ascii_case(&header.name.value());
        let of_field = |field: &&Field<'_>| is_named(field, &[Place::Header]) && same(&field.wire);
        let mut earlier = headers.iter().take(position);
        if earlier.any(|other| same(&other.name.value())) {
            part.error(&header.name, messages::twice(&header.name.value()));
        } else if let Some(field) = fields.iter().find(of_field) {
            let name = unraw(&field.syntax.name);
            part.error(
                &header.name,
                messages::of_a_field(&header.name.value(), &name),
            );
        }
    }
}

fn members(
    request: &RequestContext,
    arguments: &Arguments,
    fields: &[Field<'_>],
    diagnostics: &Diagnostics,
) {
    let members = &arguments.named.members;
    let names: Vec<&LitStr> = members.iter().map(|member| &member.value.name).collect();
    for (position, member) in members.iter().enumerate() {
        let literal = &member.value.name;
        let name = literal.value();
        let of_field = |field: &&Field<'_>| is_named(field, &[Place::Body]) && field.wire == name;
        let mut earlier = names.iter().take(position);
        if has_no_body(request.method) {
            diagnostics.error(&member.name, messages::member_on_bodiless(request.method));
        } else if request.encoding == Encoding::Multipart {
            diagnostics.error(&member.name, messages::MEMBER_ENCODING);
        } else if !names::is_wire_name(&name) {
            diagnostics.error(literal, wire_name(&name.escape_debug().to_string()));
        } else if earlier.any(|other| other.value() == name) {
            diagnostics.error(literal, messages::twice(&name));
        } else if let Some(field) = fields.iter().find(of_field) {
            let field = unraw(&field.syntax.name);
            diagnostics.error(literal, messages::of_a_field(&name, &field));
        }
    }
}

/// Returns true if the field's name is the name of a parameter in one of the places.
fn is_named(field: &Field<'_>, places: &[Place]) -> bool {
    field.healthy && field.style.has_name() && places.contains(&field.place)
}
