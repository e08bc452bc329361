//! The pages of an endpoint:
//!
//! ```text
//! impl __Paginated for ListPeople {
//!     type Items = <People as __Member<0x27d4..>>::Type;
//!     fn items(__page: Self::Response) -> Self::Items {
//!         __Listed(__page.items).items()
//!     }
//!     fn advance(&mut self, __page: &Self::Response) -> __Step {
//!         __to_cursor(&mut self.paging.page_token, __Cursor(&__page.page_token).found())
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Path;

use crate::expand::generics::Generics;
use crate::model::{Endpoint, Pages, Response, Way};
use crate::names;
use crate::tokens::{at, at_name};

/// An error in a path is reported at the path.
pub fn pages(
    endpoint: &Endpoint<'_>,
    generics: &Generics<'_>,
    runtime: &Path,
) -> Option<TokenStream> {
    let pages = endpoint.pages.as_ref()?;
    let Response::Type(response) = endpoint.response else {
        return None;
    };
    let span = at_name(pages.name);
    let header = generics.implements(
        &quote_spanned!(span=> __Paginated),
        &endpoint.record.syntax.name,
    );
    let items = items(pages, &quote!(#response));
    let path = pages.items.map(|path| quote!(.#path));
    // A path that leads nowhere is an error of `Items` alone: the page has no type then, so that its fields are not
    // looked for.
    let span = pages.items.map_or(span, |path| at(&path.fields));
    let page = quote_spanned!(span=> <#items as __On<Self::Response>>::Page);
    let listed = quote_spanned!(span=> __Listed(__page #path).items());
    let advance = advance(pages);
    let import = quote!(use #runtime::code_of_pages::*;);
    Some(quote_spanned! {span=>
        #import
        #header {
            type Items = #items;
            fn items(__page: #page) -> #items {
                #listed
            }
            fn advance(&mut self, __page: &#page) -> __Step {
                #advance
            }
        }
    })
}

/// The type of the items: that of a field of the response, or the response.
fn items(pages: &Pages<'_>, response: &TokenStream) -> TokenStream {
    let fields = pages.items.iter().flat_map(|path| &path.fields);
    fields.fold(response.clone(), |of, field| {
        let hash = names::member(field);
        quote_spanned!(at(field)=> <#of as __Member<#hash>>::Type)
    })
}

fn advance(pages: &Pages<'_>) -> TokenStream {
    let count = || match pages.items {
        Some(path) => {
            let span = at(path);
            quote_spanned!(span=> __count(&__page.#path))
        }
        None => quote!(__count(__page)),
    };
    match &pages.way {
        Way::Link => quote!(__Step::Link),
        Way::Next(field, next) => {
            let span = at(&next.fields);
            let found = quote_spanned!(span=> __Cursor(&__page.#next).found());
            quote_spanned!(at(&field.fields)=> __to_cursor(&mut self.#field, #found))
        }
        Way::NextWith(field, function) => {
            let found = quote_spanned!(at(*function)=> #function(__page));
            quote_spanned!(at(&field.fields)=> __to_cursor(&mut self.#field, #found))
        }
        Way::Page(field, last) => {
            let count = count();
            let last = match last {
                Some(last) => {
                    let span = at(&last.fields);
                    quote_spanned!(span=> __last(__Cursor(&__page.#last).found()))
                }
                None => quote!(__None),
            };
            quote_spanned!(at(&field.fields)=> __to_page(&mut self.#field, #count, #last))
        }
        Way::Offset(field) => {
            let count = count();
            quote_spanned!(at(&field.fields)=> __to_offset(&mut self.#field, #count))
        }
    }
}
