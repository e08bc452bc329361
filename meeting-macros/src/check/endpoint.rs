//! What concerns the endpoint as a whole.

use crate::arguments::{METHODS, On};
use crate::check::field::has_no_body;
use crate::check::{Context, RequestContext, path, record};
use crate::diag::{Diagnostics, did_you_mean};
use crate::messages;
use crate::model::{Authentication, Encoding, Endpoint, Response, Retry};
use crate::names;
use crate::syntax::arguments::Arguments;
use crate::syntax::item::Struct;
use crate::syntax::ty::unraw;

/// An endpoint. Where method or path are missing or wrong, which is reported, it has a method and a path
/// that stand for them.
pub fn endpoint<'a>(
    structure: &'a Struct,
    arguments: &'a Arguments,
    diagnostics: &'a Diagnostics,
) -> Endpoint<'a> {
    let method = method(arguments, diagnostics);
    let before = diagnostics.count();
    let pieces = arguments
        .path
        .as_ref()
        .map(|literal| crate::syntax::path::parse(literal, diagnostics))
        .filter(|_| diagnostics.count() == before);
    let encoding = encoding(arguments);
    let mut context = Context {
        structure,
        arguments,
        diagnostics,
        request: None,
    };
    let pieces = arguments
        .path
        .as_ref()
        .zip(pieces)
        .map(|(literal, pieces)| path::with_fields(literal, pieces, &context));
    context.request = Some(RequestContext {
        // Without a method nothing is said about bodies.
        method: method.unwrap_or("POST"),
        pieces: pieces.clone(),
        encoding,
    });
    let record = record(On::Endpoint, &context);
    encoding_has_a_body(method, arguments, diagnostics);
    function_can_be_named(structure, arguments, diagnostics);
    let method = method.unwrap_or("POST");
    Endpoint {
        method,
        path: match &pieces {
            Some(pieces) => path::template(pieces, &record.fields),
            None => arguments
                .path
                .as_ref()
                .map(syn::LitStr::value)
                .unwrap_or_default(),
        },
        response: response(arguments),
        authentication: authentication(arguments),
        auth: arguments.words.get("auth").map(|entry| &entry.name),
        retry: retry(method, arguments),
        encoding,
        function: arguments
            .words
            .identifier("function")
            .map_or_else(|| names::function(&structure.name), names::generated),
        api: arguments.words.ty("api"),
        record,
    }
}

/// The method is one of the methods that exist, in capitals.
fn method(arguments: &Arguments, diagnostics: &Diagnostics) -> Option<&'static str> {
    let written = arguments.method.as_ref()?;
    let name = written.to_string();
    let known = METHODS.iter().find(|method| **method == name);
    if known.is_none() {
        let meant = did_you_mean(&name, METHODS.iter().copied());
        diagnostics.error(written, messages::method::unknown(&name, meant));
    }
    known.copied()
}

/// `body = form` is for a method that has a body.
fn encoding_has_a_body(
    method: Option<&'static str>,
    arguments: &Arguments,
    diagnostics: &Diagnostics,
) {
    if let (Some(method), Some((entry, encoding))) = (method, arguments.words.choice("body"))
        && has_no_body(method)
    {
        diagnostics.error(&entry.name, messages::method::has_no_body(method, encoding));
    }
}

/// Rust has names that no function can have, not even as `r#crate`.
fn function_can_be_named(structure: &Struct, arguments: &Arguments, diagnostics: &Diagnostics) {
    let name = names::snake_case(&unraw(&structure.name));
    if !names::can_be_raw(&name) && arguments.words.get("function").is_none() {
        diagnostics.error(&structure.name, messages::item::function_name(&name));
    }
}

/// `response = ()` says what the default says.
fn response(arguments: &Arguments) -> Response<'_> {
    match arguments.words.ty("response") {
        Some(syn::Type::Tuple(unit)) if unit.elems.is_empty() => Response::Nothing,
        Some(ty) => Response::Type(ty),
        None => Response::Nothing,
    }
}

fn authentication(arguments: &Arguments) -> Authentication {
    match arguments.words.choice("auth") {
        Some((_, "aksk")) => Authentication::AkSk,
        Some((_, "none")) => Authentication::Nothing,
        Some((_, "oauth2")) => Authentication::OAuth2,
        _ => Authentication::Any,
    }
}

/// GET and HEAD are safe by definition (RFC 9110, 9.2.1); nothing else is, unless the declaration says so.
fn retry(method: &str, arguments: &Arguments) -> Retry {
    match arguments.words.choice("retry") {
        Some((_, "safe")) => Retry::Safe,
        Some((_, "never")) => Retry::Never,
        _ if matches!(method, "GET" | "HEAD") => Retry::Safe,
        _ => Retry::IfNotProcessed,
    }
}

fn encoding(arguments: &Arguments) -> Encoding {
    match arguments.words.choice("body") {
        Some((_, "form")) => Encoding::Form,
        Some((_, "multipart")) => Encoding::Multipart,
        _ => Encoding::Json,
    }
}
