//! Everything that an endpoint's declaration becomes, besides the struct itself:
//!
//! ```text
//! pub struct CancelRoomCallBuilder<..> { .. }                  <- `builder`
//! pub fn cancel_room_call<..>(..) -> .. { .. }                 <- `function`
//! const _: () = {
//!     use ::meeting_api::__private_0_1_0::code::*;
//!     ..                                                       <- `builder`
//!     impl __Validate for CancelRoomCall { .. }                <- `fields`
//!     impl __Endpoint for CancelRoomCall {
//!         type Api = __TencentMeeting;
//!         type Response = ();
//!         type Auth = __AkSkOnly;
//!         const SPEC: &'static __EndpointSpec =
//!             &__endpoint("PUT", "/v1/..", __AkSk, __IfNotProcessed, __Json, Self::RECORD);
//!         const DECODE: __Decode<Self::Response> = __read_nothing;
//!     }
//! };
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use crate::expand::builder::{self, Built};
use crate::expand::generics::Generics;
use crate::expand::{fallback, fields, function};
use crate::model::{Authentication, Encoding, Endpoint, Response, Retry};
use crate::names;
use crate::tokens;

/// `healthy`: nothing was reported. Otherwise the same items come out, so that the rest of the crate finds
/// them, but those that could repeat a mistake in the compiler's words are empty.
pub fn endpoint(endpoint: &Endpoint<'_>, healthy: bool) -> TokenStream {
    let record = &endpoint.record;
    let runtime = names::private(&record.runtime);
    let generics = Generics::new(&record.syntax.generics);
    let builder::Tokens { types, impls } =
        builder::builder(record, &generics, &runtime, Built::Validated);
    let function = function::function(endpoint, &generics, &runtime);
    let validate = if healthy {
        fields::validate(record, &generics, endpoint.encoding)
    } else {
        fallback::validate(record, &generics)
    };
    let header = generics.implements(&quote!(__Endpoint), &record.syntax.name);
    let items = items(endpoint);
    let auth_is_known = auth_is_known(endpoint);
    quote! {
        #types
        #function
        const _: () = {
            use #runtime::code::*;
            #impls
            #validate
            #auth_is_known
            #header { #items }
        };
    }
}

/// The items of the impl of `Endpoint`.
fn items(endpoint: &Endpoint<'_>) -> TokenStream {
    let (method, path) = (endpoint.method, &endpoint.path);
    let api = match endpoint.api {
        Some(api) => quote!(#api),
        None => quote!(__TencentMeeting),
    };
    let (response, decode) = match endpoint.response {
        Response::Type(ty) => {
            // A type that cannot be read is answered where it is written.
            let span = tokens::at(ty);
            (quote!(#ty), quote_spanned!(span=> __read_json))
        }
        Response::Nothing => (quote!(()), quote!(__read_nothing)),
    };
    let (auth, authentication) = match endpoint.authentication {
        Authentication::AkSk => (quote!(__AkSkOnly), quote!(__AkSk)),
        Authentication::OAuth2 => (quote!(__OAuth2Only), quote!(__OAuth2)),
        Authentication::Any => (quote!(__AnyCredentials), quote!(__Any)),
        Authentication::None => (quote!(__NoCredentials), quote!(__Nobody)),
        Authentication::Marker(path) => {
            let text = fields::source_text(&path.to_token_stream());
            (quote!(#path), quote!(__Marker(#text)))
        }
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
    };
    quote! {
        type Api = #api;
        type Response = #response;
        type Auth = #auth;
        const SPEC: &'static __EndpointSpec =
            &__endpoint(#method, #path, #authentication, #retry, #encoding, Self::RECORD);
        const DECODE: __Decode<Self::Response> = #decode;
    }
}

/// Credentials that are named are those of a service: with another one they would be named in vain.
fn auth_is_known(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let (api, auth) = (endpoint.api?, endpoint.auth?);
    match endpoint.authentication {
        Authentication::AkSk | Authentication::OAuth2 => {}
        Authentication::Any | Authentication::None | Authentication::Marker(_) => return None,
    }
    let span = tokens::at(auth);
    let api = tokens::respanned(&quote!(#api), span);
    Some(quote_spanned!(span=> const _: () = __knows_credentials::<#api>();))
}
