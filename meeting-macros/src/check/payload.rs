//! The rules for a payload: it is the whole body.

use crate::check::context::{RequestContext, has_no_body};
use crate::diag::Diagnostics;
use crate::messages::body as messages;
use crate::model::{Encoding, Field, Place, Style};
use crate::syntax::arguments::Arguments;
use crate::tokens::unraw;

/// A payload is alone in the body, and a body of bytes is a payload.
pub fn payload(
    request: &RequestContext,
    arguments: &Arguments,
    fields: &[Field<'_>],
    diagnostics: &Diagnostics,
) {
    content_type(arguments, diagnostics);
    let in_body =
        |field: &&Field<'_>| field.healthy && matches!(field.place, Place::Body | Place::Part);
    let is_payload = |field: &&Field<'_>| field.style == Style::Payload;
    let mut payloads = fields.iter().filter(in_body).filter(is_payload);
    let mut others = fields
        .iter()
        .filter(in_body)
        .filter(|field| !is_payload(field));
    let is_bytes = request.encoding == Encoding::Bytes;
    match (payloads.next(), others.next()) {
        (Some(payload), Some(other)) => {
            let message = messages::beside_payload(&name(other), &name(payload));
            diagnostics.error(&other.syntax.name, message);
        }
        (Some(first), None) => {
            if let Some(second) = payloads.next() {
                let message = messages::second_payload(&name(first), &name(second));
                diagnostics.error(&second.syntax.name, message);
            } else if let Some(member) = arguments.named.members.first() {
                let message = messages::member_beside_payload(&name(first));
                diagnostics.error(&member.name, message);
            }
        }
        (None, Some(other)) if is_bytes => {
            diagnostics.error(&other.syntax.name, messages::member_of_bytes(&name(other)));
        }
        (None, None) if is_bytes && !has_no_body(request.method) => {
            let all_known = fields.iter().all(|field| field.healthy);
            if let (Some(body), true) = (&arguments.named.encoding, all_known) {
                diagnostics.error(&body.name, messages::BYTES_WITHOUT_PAYLOAD);
            }
        }
        _ => {}
    }
}

fn name(field: &Field<'_>) -> String {
    unraw(&field.syntax.name)
}

/// The media type is one, and the body has no other.
fn content_type(arguments: &Arguments, diagnostics: &Diagnostics) {
    let Some(written) = &arguments.named.content_type else {
        return;
    };
    let encoding = arguments.named.encoding.as_ref();
    if encoding.is_none_or(|encoding| encoding.value != Encoding::Bytes) {
        diagnostics.error(&written.name, messages::CONTENT_TYPE_OF_WHAT);
        return;
    }
    let value = written.value.value();
    let essence = value.split(';').next().unwrap_or_default();
    let is_type = essence.split_once('/').is_some_and(|(kind, subtype)| {
        let is_token = |text: &str| {
            let is_sign = |c| "!#$&-^_.+".contains(c);
            !text.is_empty()
                && text
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || is_sign(c))
        };
        is_token(kind) && is_token(subtype.trim_end())
    });
    let is_visible = value.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !value.ends_with(' ');
    if !is_type || !is_visible {
        let shown = value.escape_debug().to_string();
        diagnostics.error(&written.value, messages::not_a_media_type(&shown));
    }
}
