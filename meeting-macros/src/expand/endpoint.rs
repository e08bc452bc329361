//! Everything that an endpoint's declaration becomes, besides the struct itself.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::expand::builder::{self, Built};
use crate::expand::{bound, check, encode, function, generics, spec};
use crate::model::{Authentication, Endpoint, Response};
use crate::names;
use crate::syntax::ty::unraw;

/// `healthy`: nothing was reported. Otherwise the same items come out, so that the rest of the crate finds
/// them, but those that could repeat a mistake in the compiler's words are empty.
pub fn endpoint(endpoint: &Endpoint<'_>, healthy: bool) -> TokenStream {
    let record = &endpoint.record;
    let syntax = record.syntax;
    let runtime = names::private(&record.runtime);
    let root = &record.runtime;
    let structure = &syntax.name;
    let name = unraw(structure);
    let parameters = generics::angled(&generics::parameters(&syntax.generics));
    let arguments = generics::angled(&generics::arguments(&syntax.generics));
    let clause = &syntax.generics.where_clause;
    let fallback = encode::fallback(&record.fields);

    let assertions = healthy.then(|| bound::assertions(record));
    let builder = builder::builder(record, &runtime, Built::Validated);
    let (types, builder_impls) = (builder.types, builder.impls);
    let function = function::function(endpoint, &runtime);
    let api = match endpoint.api {
        Some(api) => quote!(#api),
        None => quote!(#root::TencentMeeting),
    };
    let (response, decode) = match endpoint.response {
        Response::Type(ty) => {
            // A type that cannot be read is answered where it is written.
            let span = names::at(ty);
            let function = quote_spanned!(span=> decode_json::<#ty>);
            (quote!(#ty), quote!(__private::#function(body)))
        }
        Response::Nothing => (quote!(()), quote!(__private::decode_nothing(body))),
    };
    // A kind that the service does not have is answered where it is named.
    let span = endpoint.auth.map_or_else(Span::call_site, names::at);
    let auth = match endpoint.authentication {
        Authentication::AkSk => quote_spanned!(span=> #root::auth::AkSkOnly),
        Authentication::OAuth2 => quote_spanned!(span=> #root::auth::OAuth2Only),
        Authentication::Any => quote_spanned!(span=> __private::AnyCredentials),
    };
    let (spec, encode, check) = if healthy {
        (
            spec::endpoint(endpoint),
            encode::request(endpoint),
            check::rules(record, endpoint.encoding),
        )
    } else {
        (
            spec::stand_in(endpoint),
            TokenStream::new(),
            TokenStream::new(),
        )
    };
    quote! {
        #types
        #function
        const _: () = {
            use #runtime as __private;

            #builder_impls

            #assertions

            impl #parameters __private::Validate for #structure #arguments #clause {
                const NAME: &'static __private::str = #name;

                fn check(&self, checker: &mut __private::Checker) {
                    #check
                }
            }

            impl #parameters __private::Endpoint for #structure #arguments #clause {
                type Api = #api;
                type Response = #response;
                type Auth = #auth;

                const SPEC: &'static __private::EndpointSpec = {
                    use __private::AnySchema as _;
                    #spec
                };

                fn encode(&self, to: &mut __private::Encoder) {
                    #fallback
                    #encode
                }

                fn decode(
                    body: &[__private::u8],
                ) -> __private::Result<#response, __private::DecodeError> {
                    #decode
                }
            }
        };
    }
}
