//! The code that is generated for an endpoint, in addition to the struct:
//!
//! ```text
//! pub struct CancelRoomCallBuilder<..> { .. }                  <- `builder`
//! pub fn cancel_room_call<..>(..) -> .. { .. }                 <- `function`
//! const _: () = {
//!     use ::meeting_api::__private_0_1_0::code::*;
//!     ..                                                       <- `builder`
//!     impl __Validate for CancelRoomCall { .. }                <- `fields`
//!     impl __Endpoint for CancelRoomCall {
//!         type Api = ::meeting_api::TencentMeeting;
//!         type Response = ();
//!         type Auth = ::meeting_api::auth::AkSkOnly;
//!         const SPEC: &'static __EndpointSpec =
//!             &__endpoint::<Self>("PUT", "/v1/..", __IfNotProcessed, __Json, __None);
//!     }
//! };
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::expand::builder::{self, Built};
use crate::expand::generics::Generics;
use crate::expand::imports::imports;
use crate::expand::{fallback, fields, flatten, function, pages};
use crate::messages::field as messages;
use crate::model::{Authentication, Detail, Encoding, Endpoint, Response, Retry};
use crate::names;
use crate::syntax::reader::{Constant, Literal, Unwrap};
use crate::tokens;
use crate::tokens::code::Code;

/// Generates the items of an endpoint. `healthy` is true if no error was reported. Otherwise the same items are
/// generated for the rest of the crate, but those that could cause a second error for the same mistake are empty.
pub fn endpoint(endpoint: &Endpoint<'_>, detail: Detail, healthy: bool) -> TokenStream {
    let record = &endpoint.record;
    let runtime = names::private(&record.runtime);
    let generics = Generics::new(&record.syntax.generics);
    let builder::Tokens { types, impls } =
        builder::builder(record, &generics, &runtime, Built::Validated);
    let function = function::function(endpoint, &generics, &runtime);
    let validate = if healthy {
        let (encoding, items) = (endpoint.encoding, Code::default());
        let validate = fields::validate(record, &generics, encoding, detail, items);
        let clashes = flatten::constants(endpoint);
        quote!(#clashes #validate)
    } else {
        fallback::validate(record, &generics)
    };
    let imports = imports(record, endpoint.encoding, &runtime);
    let header = generics.implements(&quote!(__Endpoint), &record.syntax.name);
    let items = items(endpoint, detail);
    let checks = healthy.then(|| checks(endpoint));
    let pages = healthy.then(|| pages::pages(endpoint, &generics, &runtime));
    quote! {
        #types
        #function
        const _: () = {
            #imports
            #impls
            #validate
            #header { #items }
            #pages
            #checks
        };
    }
}

/// The service that the endpoint belongs to.
fn api(endpoint: &Endpoint<'_>) -> TokenStream {
    match endpoint.api {
        Some(api) => quote!(#api),
        // The error was reported. This type is a placeholder for the missing one.
        None => quote!(__Unnamed),
    }
}

/// Generates checks against the headers that the service reserves, which the macro cannot see. The compiler evaluates a
/// constant without generics even if it is unused, so the checks are omitted if the service depends on a parameter of the
/// struct.
fn checks(endpoint: &Endpoint<'_>) -> TokenStream {
    let generics = &endpoint.record.syntax.generics;
    if generics.type_params().next().is_some() {
        return TokenStream::new();
    }
    let api = api(endpoint);
    let fields = endpoint.record.fields.iter();
    let parameters = fields.filter_map(|field| field.syntax.arguments.header.as_ref());
    let constants = endpoint.headers.iter().map(|constant| &constant.name);
    let names = parameters.chain(constants).chain(endpoint.idempotency_key);
    let headers = names.map(|name| {
        let message = messages::header_of_the_client(&name.value());
        let call = quote_spanned!(name.span()=> __not_reserved::<#api>(#name, #message));
        quote!(const _: () = #call;)
    });
    headers.collect()
}

/// The items of the impl of `Endpoint`.
fn items(endpoint: &Endpoint<'_>, detail: Detail) -> TokenStream {
    let (method, path) = (endpoint.method, &endpoint.path);
    let root = &endpoint.record.runtime;
    let api = api(endpoint);
    let described = match endpoint.response {
        Response::Type(ty) if detail == Detail::Schema => quote!({
            use __NoDescription as _;
            __DescriptionOf::<#ty>::RESPONSE
        }),
        _ => quote!(__None),
    };
    let response = match endpoint.response {
        // A type that cannot be read is reported where it is written.
        Response::Type(ty) => quote!(#ty),
        Response::Nothing => quote!(()),
    };
    // A kind that the service does not have is reported where it is named.
    let span = endpoint.auth.map_or_else(Span::call_site, tokens::at);
    let kinds = tokens::respanned(&quote!(#root::auth), span);
    let auth = match endpoint.authentication {
        Authentication::AkSk => quote_spanned!(span=> #kinds::AkSkOnly),
        Authentication::OAuth2 => quote_spanned!(span=> #kinds::OAuth2Only),
        Authentication::Any => quote_spanned!(span=> __AnyCredentials),
        Authentication::None => quote_spanned!(span=> __NoCredentials),
        Authentication::Marker(path) => quote!(#path),
    };
    let retry = match endpoint.retry {
        Retry::Safe => quote!(__Safe),
        Retry::IfNotProcessed => quote!(__IfNotProcessed),
        Retry::Never => quote!(__Never),
    };
    let encoding = match endpoint.encoding {
        Encoding::Json => quote!(__Json),
        Encoding::Form => quote!(__Form),
        Encoding::Multipart => quote!(__Multipart),
        Encoding::Bytes => quote!(__Bytes),
    };
    let more = more(endpoint);
    quote! {
        type Api = #api;
        type Response = #response;
        type Auth = #auth;
        const SPEC: &'static __EndpointSpec =
            &__endpoint::<Self>(#method, #path, #retry, #encoding, #described)
            #more;
    }
}

/// Generates the settings that few endpoints have: `.with(&__More { query: "refresh=true", ..__More::NONE })`.
fn more(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let mut more = Vec::new();
    if !endpoint.query.is_empty() {
        let query = &endpoint.query;
        more.push(quote!(query: #query));
    }
    if !endpoint.headers.is_empty() {
        let headers = endpoint
            .headers
            .iter()
            .map(|Constant { name, value }| quote!((#name, #value)));
        more.push(quote!(headers: &[#(#headers),*]));
    }
    if !endpoint.members.is_empty() {
        let members = endpoint.members.iter().map(|written| {
            let Constant { name, value } = &written.value;
            match value {
                Literal::Text(text) => quote!((#name, __Literal::String(#text))),
                Literal::Other(text) => quote!((#name, __Literal::Other(#text))),
            }
        });
        more.push(quote!(members: &[#(#members),*]));
    }
    let unwrap = match endpoint.unwrap {
        Some(Unwrap::Path(path)) => Some(quote!(#path)),
        Some(Unwrap::None) => Some(quote!("")),
        None => None,
    };
    more.extend(unwrap.map(|path| quote!(unwrap: __Some(#path))));
    let texts = [
        ("content_type", endpoint.content_type),
        ("done", endpoint.done),
        ("idempotency_key", endpoint.idempotency_key),
    ];
    for (name, text) in texts {
        let name = syn::Ident::new(name, Span::call_site());
        more.extend(text.map(|text| quote!(#name: __Some(#text))));
    }
    (!more.is_empty()).then(|| quote!(.with(&__More { #(#more,)* ..__More::NONE })))
}
