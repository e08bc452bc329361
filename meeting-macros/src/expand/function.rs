//! The send function:
//!
//! ```text
//! pub fn cancel_room_call<__C>(client: &Client<__C>, request: &Valid<CancelRoomCall>) -> Call<()>
//! where
//!     __C: CredentialsFor<CancelRoomCall>,
//! {
//!     send(client, request)
//! }
//! ```
//!
//! The result is awaited like that of an `async fn`, but its type has a name. With an opaque type, the compiler would
//! report wrong credentials twice.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Path;

use crate::expand::generics::{Generics, angled};
use crate::model::{Endpoint, Response};
use crate::tokens::{self, unraw};

pub fn function(endpoint: &Endpoint<'_>, generics: &Generics<'_>, runtime: &Path) -> TokenStream {
    let syntax = endpoint.record.syntax;
    let visibility = tokens::GeneratedVisibility(&syntax.visibility);
    let name = &endpoint.function;
    let structure = &syntax.name;
    let arguments = angled(&generics.arguments);
    let own = generics.parameters.iter();
    let bounds = generics.clause.iter().flat_map(|clause| &clause.predicates);
    let response = match endpoint.response {
        Response::Nothing => quote!(()),
        Response::Type(ty) => quote!(#ty),
    };
    let doc = format!(
        " Sends a [`{}`]: `{} {}`.",
        unraw(structure),
        endpoint.method,
        endpoint.path
    );
    let signature = quote_spanned!(tokens::at_name(name)=> #visibility fn #name);
    quote! {
        #[doc = #doc]
        #signature <#(#own,)* __C>(
            client: &#runtime::Client<__C>,
            request: &#runtime::Valid<#structure #arguments>,
        ) -> #runtime::Call<#response>
        where
            __C: #runtime::CredentialsFor<#structure #arguments>,
            #(#bounds,)*
        {
            #runtime::send(client, request)
        }
    }
}
