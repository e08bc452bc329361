//! The rules for the endpoint as a whole.

use crate::arguments::{METHODS, MacroKind, NamedAuth, RetryArgument};
use crate::case::snake_case;
use crate::check::context::{Context, RequestContext, has_no_body};
use crate::check::options;
use crate::check::pages;
use crate::check::payload;
use crate::check::record::record;
use crate::check::{constants, path};
use crate::diag::Diagnostics;
use crate::messages;
use crate::model::{Authentication, Encoding, Endpoint, Response, Retry};
use crate::names;
use crate::suggest::did_you_mean;
use crate::syntax::arguments::Arguments;
use crate::syntax::item::Struct;
use crate::syntax::reader::Auth;
use crate::tokens::{generated, unraw};

/// An endpoint. Where method or path are missing or wrong, which is reported, it has a method and a path
/// that stand for them.
pub fn endpoint<'a>(
    structure: &'a Struct,
    arguments: &'a Arguments,
    diagnostics: &Diagnostics,
) -> Endpoint<'a> {
    let method = method(arguments, diagnostics);
    let part = diagnostics.part();
    let template = arguments
        .path
        .as_ref()
        .map(|literal| crate::syntax::path::parse(literal, &part))
        .filter(|_| part.is_healthy());
    let encoding = encoding(arguments);
    let mut context = Context {
        structure,
        arguments: &arguments.named.shared,
        diagnostics,
        request: None,
    };
    let template = arguments
        .path
        .as_ref()
        .zip(template)
        .map(|(literal, template)| path::with_fields(literal, template, &context));
    let request = RequestContext {
        // Without a method, nothing is reported about bodies.
        method: method.unwrap_or("POST"),
        template,
        encoding,
    };
    context.request = Some(&request);
    let record = record(MacroKind::Endpoint, &context);
    encoding_has_a_body(method, arguments, diagnostics);
    function_can_be_named(structure, arguments, diagnostics);
    payload::payload(&request, arguments, &record.fields, diagnostics);
    constants::constants(&request, arguments, &record.fields, diagnostics);
    options::options(arguments, &record.fields, diagnostics);
    let pages = pages::pages(arguments, &record.fields, diagnostics);
    let named = &arguments.named;
    service_is_named(structure, arguments, diagnostics);
    let method = method.unwrap_or("POST");
    let (path, query) = match request.template {
        Some(template) => (
            path::template(&template.pieces, &record.fields),
            template.query,
        ),
        None => {
            let written = arguments.path.as_ref().map(syn::LitStr::value);
            (written.unwrap_or_default(), String::new())
        }
    };
    Endpoint {
        method,
        path,
        query,
        headers: &named.headers,
        members: &named.members,
        content_type: named.content_type.as_ref().map(|written| &written.value),
        unwrap: named.unwrap.as_ref().map(|written| &written.value),
        done: named.done.as_ref().map(|written| &written.value),
        idempotency_key: named.idempotency_key.as_ref(),
        pages,
        response: response(arguments),
        authentication: authentication(arguments),
        auth: named.auth.as_ref().map(|auth| &auth.name),
        retry: retry(method, arguments),
        encoding,
        function: match &named.function {
            Some(name) => generated(name),
            None => names::function(&structure.name),
        },
        api: named.api.as_ref(),
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
    if let (Some(method), Some(encoding)) = (method, &arguments.named.encoding)
        && has_no_body(method)
    {
        let message = messages::method::has_no_body(method, encoding.value.written());
        diagnostics.error(&encoding.name, message);
    }
}

/// Rust has names that no function can have, not even as `r#crate`.
fn function_can_be_named(structure: &Struct, arguments: &Arguments, diagnostics: &Diagnostics) {
    let name = snake_case(&unraw(&structure.name));
    if !names::can_be_raw(&name) && arguments.named.function.is_none() {
        diagnostics.error(&structure.name, messages::item::function_name(&name));
    }
}

/// A crate for one service re-exports the macro with a default; here the declaration has to name it. What could not be
/// read was reported.
fn service_is_named(structure: &Struct, arguments: &Arguments, diagnostics: &Diagnostics) {
    if !arguments.named.names_service() && arguments.method.is_some() {
        diagnostics.error(&structure.name, messages::item::NO_SERVICE);
    }
}

/// `response = ()` is the same as the default.
fn response(arguments: &Arguments) -> Response<'_> {
    match &arguments.named.response {
        Some(syn::Type::Tuple(unit)) if unit.elems.is_empty() => Response::Nothing,
        Some(ty) => Response::Type(ty),
        None => Response::Nothing,
    }
}

fn authentication(arguments: &Arguments) -> Authentication<'_> {
    let Some(written) = &arguments.named.auth else {
        return Authentication::Any;
    };
    match &written.value {
        Auth::Named(NamedAuth::AkSk) => Authentication::AkSk,
        Auth::Named(NamedAuth::OAuth2) => Authentication::OAuth2,
        Auth::Named(NamedAuth::Any) => Authentication::Any,
        Auth::Named(NamedAuth::None) => Authentication::None,
        Auth::Marker(path) => Authentication::Marker(path),
    }
}

/// GET and HEAD are safe by definition (RFC 9110, 9.2.1). Other methods are not, unless the declaration states it, or the
/// service knows by a key that it has seen the request.
fn retry(method: &str, arguments: &Arguments) -> Retry {
    match arguments.named.retry {
        Some(RetryArgument::Safe) => Retry::Safe,
        Some(RetryArgument::Never) => Retry::Never,
        None if matches!(method, "GET" | "HEAD") => Retry::Safe,
        None if arguments.named.idempotency_key.is_some() => Retry::Safe,
        None => Retry::IfNotProcessed,
    }
}

fn encoding(arguments: &Arguments) -> Encoding {
    let written = arguments.named.encoding.as_ref();
    written.map_or(Encoding::Json, |written| written.value)
}
