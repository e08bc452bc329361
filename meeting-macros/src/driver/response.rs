//! The driver of `#[response]`. Like `#[endpoint]` and `#[object]` it works in two steps: the attribute
//! ([`attach`]) adds a derive of our own, and the derive ([`expand`]) sees the fields after `#[cfg]` was resolved.
//! Under rustdoc, [`document`] runs between the two.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{DeriveInput, Path};

use crate::diag::Diagnostics;
use crate::driver::{Expansion, keyword};
use crate::expand::response as generate;
use crate::messages::response as messages;
use crate::model::Detail;
use crate::syntax::arguments::{crate_path, named};
use crate::syntax::head::{Head, mentions};
use crate::syntax::input;
use crate::syntax::item::naming_itself;
use crate::syntax::response::Struct;
use crate::syntax::slots::ResponseArguments;
use crate::{check, names};

/// The attribute: the item with our derive.
pub fn attach(arguments: TokenStream, item: TokenStream) -> Expansion {
    let Some(mut head) = Head::read(&item).or_else(|| head_of_fragments(&item)) else {
        let (place, found) = keyword(&item);
        return refused(item, place, messages::not_a_struct(&found));
    };
    if head.attributes.iter().any(|one| one.is(names::KEPT)) {
        return Expansion {
            errors: vec![syn::Error::new(
                Span::call_site(),
                messages::declared_twice(),
            )],
            tokens: item,
        };
    }
    if let Some(derive) = head
        .attributes
        .iter()
        .find(|one| one.derives("Deserialize"))
    {
        let place = derive.to_token_stream();
        return refused(item, place, messages::deserialize_derived());
    }
    let (misplaced, kept): (Vec<_>, _) = head.attributes.into_iter().partition(|one| one.is("api"));
    head.attributes = kept;
    let runtime = runtime(&arguments);
    if head.derives("Serialize") {
        head = with_serde_names(&arguments, head);
    }
    Expansion {
        tokens: generate::attached(&head, &runtime, &arguments),
        errors: misplaced
            .into_iter()
            .map(|one| syn::Error::new_spanned(one, messages::api_on_struct()))
            .collect(),
    }
}

/// The item without attributes of ours, with one error.
fn refused(item: TokenStream, place: TokenStream, message: String) -> Expansion {
    let tokens = match input::read(item.clone()) {
        Ok(input) => crate::expand::item::untouched(input),
        Err(_) => item,
    };
    Expansion {
        errors: vec![syn::Error::new_spanned(place, message)],
        tokens,
    }
}

/// An item from another macro may be in groups without delimiters, which a parser sees through.
fn head_of_fragments(item: &TokenStream) -> Option<Head> {
    let item = syn::parse2::<DeriveInput>(item.clone()).ok()?;
    Head::read(&item.into_token_stream())
}

/// Reads the path of the runtime crate. The derive reports errors in the arguments.
fn runtime(arguments: &TokenStream) -> Path {
    if let Some(path) = crate_path(arguments) {
        return path;
    }
    if !mentions(arguments, "crate") {
        return names::default_runtime();
    }
    let unread = Diagnostics::new();
    let runtime = check::runtime(&named::<ResponseArguments>(arguments.clone(), &unread).shared);
    unread.ignore();
    runtime
}

/// The head of an item whose fields tell `derive(Serialize)` their names on the wire.
fn with_serde_names(arguments: &TokenStream, head: Head) -> Head {
    let Head { attributes, rest } = &head;
    let Ok(mut item) = syn::parse2::<DeriveInput>(quote::quote!(#(#attributes)* #rest)) else {
        return head;
    };
    let unread = Diagnostics::new();
    let read = named::<ResponseArguments>(arguments.clone(), &unread);
    if let Some(structure) = Struct::read(item.clone(), &unread) {
        let response = check::response::response(&structure, &read, &unread);
        generate::serde_names(&mut item, &response);
    }
    unread.ignore();
    Head::read(&item.into_token_stream()).unwrap_or(head)
}

/// The derive: everything but the item.
pub fn expand(item: TokenStream, detail: Detail) -> Expansion {
    let diagnostics = Diagnostics::new();
    let tokens = match input::read(item) {
        Ok(input) => expand_struct(input, detail, &diagnostics),
        Err(error) => {
            diagnostics.push(error);
            TokenStream::new()
        }
    };
    Expansion {
        tokens,
        errors: diagnostics.finish(),
    }
}

fn expand_struct(input: DeriveInput, detail: Detail, diagnostics: &Diagnostics) -> TokenStream {
    let kept = names::kept_arguments(&input.attrs);
    let arguments = named::<ResponseArguments>(kept, diagnostics);
    let runtime = check::runtime(&arguments.shared);
    let (name, generics) = (input.ident.clone(), input.generics.clone());
    let stand_in = || generate::stand_in(&name, &generics, &runtime, detail);
    let Some(structure) = Struct::read(naming_itself(input), diagnostics) else {
        return stand_in();
    };
    let response = check::response::response(&structure, &arguments, diagnostics);
    if !diagnostics.is_healthy() {
        return stand_in();
    }
    generate::response(&response, detail)
}

/// The item with a table of its members; mistakes are reported by the derive.
pub fn document(item: TokenStream) -> TokenStream {
    let Ok(input) = input::read(item.clone()) else {
        return item;
    };
    let unread = Diagnostics::new();
    let kept = names::kept_arguments(&input.attrs);
    let arguments = named::<ResponseArguments>(kept, &unread);
    let table = Struct::read(input.clone(), &unread).map(|structure| {
        generate::table(&check::response::response(&structure, &arguments, &unread))
    });
    unread.ignore();
    match table {
        Some(table) => crate::expand::item::documented(input, &table),
        None => item,
    }
}
