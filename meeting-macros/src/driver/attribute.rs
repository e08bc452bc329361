//! The attributes `#[endpoint]` and `#[object]`: the item as it was written, with a derive of our own. What is
//! wrong with a declaration is reported by the derive, which sees the fields as they are in the end.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{DeriveInput, Path};

use crate::arguments::MacroKind;
use crate::diag::Diagnostics;
use crate::driver::{Cfgs, Expansion, keyword, understood};
use crate::syntax::arguments::{Arguments, crate_path, named};
use crate::syntax::head::{Head, HeadAttribute, mentions};
use crate::syntax::slots::ObjectArguments;
use crate::{check, expand, messages, names};

/// The item with our derive.
pub fn attach(kind: MacroKind, arguments: TokenStream, item: TokenStream) -> Expansion {
    let Some(mut head) = Head::read(&item).or_else(|| head_of_fragments(&item)) else {
        return not_a_struct(kind, item);
    };
    if head.attributes.iter().any(|one| one.is(names::KEPT)) {
        return declared_twice(item);
    }
    let (misplaced, kept) = head.attributes.into_iter().partition(|one| one.is("api"));
    head.attributes = kept;
    let runtime = runtime(kind, &arguments);
    if head.derives("Deserialize") || head.derives("Serialize") {
        head = with_serde_names(kind, &arguments, head);
    }
    Expansion {
        tokens: expand::item::attached(kind, &head, &runtime, &arguments),
        errors: api_on_struct(kind, misplaced),
    }
}

/// An item from another macro may be in groups without delimiters, which a parser sees through.
fn head_of_fragments(item: &TokenStream) -> Option<Head> {
    let item = syn::parse2::<DeriveInput>(item.clone()).ok()?;
    Head::read(&item.into_token_stream())
}

/// Reads the path of the runtime crate, and ignores the other arguments.
fn runtime(kind: MacroKind, arguments: &TokenStream) -> Path {
    if let Some(path) = crate_path(arguments) {
        return path;
    }
    if !mentions(arguments, "crate") {
        return names::default_runtime();
    }
    let (unread, arguments) = (Diagnostics::new(), arguments.clone());
    let runtime = match kind {
        MacroKind::Endpoint => check::runtime(&Arguments::read(arguments, &unread).named.shared),
        MacroKind::Object => check::runtime(&named::<ObjectArguments>(arguments, &unread).shared),
    };
    unread.ignore();
    runtime
}

/// The head of an item whose fields tell serde their wire names.
fn with_serde_names(kind: MacroKind, arguments: &TokenStream, head: Head) -> Head {
    let Head { attributes, rest } = &head;
    let Ok(mut item) = syn::parse2::<DeriveInput>(quote!(#(#attributes)* #rest)) else {
        return head;
    };
    let unread = Diagnostics::new();
    let _ = understood(
        kind,
        arguments.clone(),
        item.clone(),
        Cfgs::Unresolved,
        &unread,
        |declaration| expand::item::serde_names(&mut item, declaration.record()),
    );
    unread.ignore();
    Head::read(&item.into_token_stream()).unwrap_or(head)
}

/// `#[api]` on the struct itself would reach the compiler before the derive that it belongs to: it is
/// reported by the attribute.
fn api_on_struct(kind: MacroKind, misplaced: Vec<HeadAttribute>) -> Vec<syn::Error> {
    misplaced
        .into_iter()
        .map(|attribute| {
            let message = messages::attribute::api_on_struct(kind);
            syn::Error::new_spanned(attribute, message)
        })
        .collect()
}

/// `#[endpoint]` and `#[object]` on one struct: the first one counts.
fn declared_twice(item: TokenStream) -> Expansion {
    Expansion {
        tokens: item,
        errors: vec![syn::Error::new(
            proc_macro2::Span::call_site(),
            messages::item::DECLARED_TWICE,
        )],
    }
}

/// A function, a trait, an impl: given back as it is, with one error.
fn not_a_struct(kind: MacroKind, item: TokenStream) -> Expansion {
    let (place, found) = keyword(&item);
    let message = messages::item::not_a_struct_with_named_fields(kind, &found);
    Expansion {
        errors: vec![syn::Error::new_spanned(place, message)],
        tokens: item,
    }
}
