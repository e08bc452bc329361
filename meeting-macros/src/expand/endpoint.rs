//! Everything that an endpoint's declaration becomes, besides the struct itself.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::expand::builder::{self, Built};
use crate::expand::{check, encode, function, generics, spec};
use crate::model::{Encoding, Endpoint, Response};
use crate::names;
use crate::syntax::ty::unraw;

/// `healthy`: nothing was reported. Otherwise the same items come out, so that the rest of the crate finds
/// them, but those that could repeat a mistake in the compiler's words are empty.
pub fn endpoint(endpoint: &Endpoint<'_>, healthy: bool) -> TokenStream {
    let record = &endpoint.record;
    let syntax = record.syntax;
    let private = names::private(&record.runtime);
    let structure = &syntax.name;
    let name = unraw(structure);
    let parameters = generics::angled(&generics::parameters(&syntax.generics));
    let arguments = generics::angled(&generics::arguments(&syntax.generics));
    let clause = &syntax.generics.where_clause;

    let builder = builder::builder(record, &private, Built::Validated);
    let (types, builder_impls) = (builder.types, builder.impls);
    let function = function::function(endpoint, &private);
    let api = match endpoint.api {
        Some(api) => quote!(#api),
        None => quote!(#private::TencentMeeting),
    };
    let (response, decode) = match endpoint.response {
        Response::Type(ty) => {
            // A type that cannot be read is answered where it is written.
            let span = names::at(ty);
            let function = quote_spanned!(span=> decode_json::<#ty>);
            (quote!(#ty), quote!(#private::#function(body)))
        }
        Response::Nothing => (quote!(()), quote!(#private::decode_nothing(body))),
    };
    let auth = match endpoint.authentication {
        crate::model::Authentication::AkSk => quote!(AkSkOnly),
        crate::model::Authentication::OAuth2 => quote!(OAuth2Only),
        crate::model::Authentication::Any => quote!(AnyCredentials),
    };
    let (spec, encode, check) = if healthy {
        let json_body = endpoint.encoding == Encoding::Json;
        (
            spec::endpoint(endpoint, &private),
            encode::request(endpoint, &private),
            check::rules(record, json_body, &private),
        )
    } else {
        (
            spec::stand_in(endpoint, &private),
            TokenStream::new(),
            TokenStream::new(),
        )
    };
    quote! {
        #types
        #function
        const _: () = {
            #builder_impls

            #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
            impl #parameters #private::Validate for #structure #arguments #clause {
                const NAME: &'static ::core::primitive::str = #name;

                fn check(&self, checker: &mut #private::Checker) {
                    use #private::SerializeFallback as _;
                    #check
                }
            }

            #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
            impl #parameters #private::Endpoint for #structure #arguments #clause {
                type Api = #api;
                type Response = #response;
                type Auth = #private::#auth;

                const SPEC: &'static #private::EndpointSpec = {
                    use #private::AnySchema as _;
                    #spec
                };

                fn encode(&self, to: &mut #private::Encoder) {
                    use #private::SerializeFallback as _;
                    #encode
                }

                fn decode(
                    body: &[::core::primitive::u8],
                ) -> ::core::result::Result<#response, #private::DecodeError> {
                    #decode
                }
            }
        };
    }
}
