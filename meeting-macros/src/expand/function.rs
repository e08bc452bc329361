//! The send function:
//!
//! ```text
//! pub fn cancel_room_call<C>(client: &Client<C>, request: &Valid<CancelRoomCall>) -> Call<()>
//! where
//!     C: CredentialsFor<CancelRoomCall>,
//! {
//!     client.send(request)
//! }
//! ```
//!
//! It is awaited like an `async fn`, but its type has a name: with an opaque one the compiler would report
//! wrong credentials twice.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Path;

use crate::expand::generics;
use crate::model::{Endpoint, Response};
use crate::names;
use crate::syntax::ty::unraw;

pub fn function(endpoint: &Endpoint<'_>, runtime: &Path) -> TokenStream {
    let syntax = endpoint.record.syntax;
    let visibility = names::generated_visibility(&syntax.visibility);
    let name = &endpoint.function;
    let structure = &syntax.name;
    let mut parameters = generics::parameters(&syntax.generics);
    parameters.push(quote!(__C));
    let parameters = generics::angled(&parameters);
    let arguments = generics::angled(&generics::arguments(&syntax.generics));
    let bounds = syntax
        .generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates);
    let response = match endpoint.response {
        Response::Nothing => quote!(()),
        Response::Type(ty) => quote!(#ty),
    };
    // One attribute for all lines: each costs the compiler something.
    let doc = format!(
        " Sends a [`{}`]: `{} {}`.\n\n \
         Nothing is sent until the call is awaited; dropping it cancels it.\n\n \
         # Errors\n\n \
         Whatever kept the answer from coming or said no: see the client's error type.",
        unraw(structure),
        endpoint.method,
        endpoint.path.text
    );
    let signature = quote_spanned! {names::at(name)=>
        #visibility fn #name #parameters
    };
    quote! {
        #[doc = #doc]
        #signature (
            client: &#runtime::Client<__C>,
            request: &#runtime::Valid<#structure #arguments>,
        ) -> #runtime::Call<#response>
        where
            __C: #runtime::CredentialsFor<#structure #arguments>,
            #(#bounds,)*
        {
            client.send(request)
        }
    }
}
