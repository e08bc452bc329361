//! The driver of `#[endpoint]` and `#[object]`: tokens in, tokens and errors out. Tests call it too.
//!
//! It works in two steps. The attribute ([`attach`]) re-emits the item with a derive of our own; the compiler
//! then resolves `#[cfg]` on the fields, and the derive ([`expand`]) reads what is left. Errors come from the
//! second step alone, so that each is reported once, and the item survives whatever is wrong with it.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::DeriveInput;

use crate::diag::{Diagnostics, to_compile_errors};
use crate::syntax::arguments::Arguments;
use crate::syntax::item::Struct;
use crate::words::On;
use crate::{check, expand, messages};

/// What a macro gives back: whatever could be understood, and everything that was wrong.
pub struct Expansion {
    pub tokens: TokenStream,
    pub errors: Vec<syn::Error>,
}

impl Expansion {
    /// Tokens and errors together, for the compiler.
    pub fn into_tokens(self) -> TokenStream {
        let mut tokens = self.tokens;
        tokens.extend(to_compile_errors(&self.errors));
        tokens
    }
}

/// The attribute: the item with documentation and our derive.
pub fn attach(on: On, arguments: TokenStream, item: TokenStream) -> Expansion {
    let mut input = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(input) => input,
        Err(_) => return not_a_struct(on, item),
    };
    if input
        .attrs
        .iter()
        .any(|attribute| attribute.path().is_ident("__meeting_api"))
    {
        return declared_twice(item);
    }
    let (misplaced, kept) = input
        .attrs
        .into_iter()
        .partition(|attribute| attribute.path().is_ident("api"));
    input.attrs = kept;
    let errors = api_on_struct(on, misplaced);
    // What is wrong is reported by the derive, which sees the fields as they are in the end.
    let unread = Diagnostics::new();
    let read = read_arguments(on, arguments.clone(), &unread);
    let runtime = check::runtime(&read);
    let structure = Struct::read(input.clone(), on, &unread);
    let tokens = match on {
        On::Object => {
            let record = structure
                .as_ref()
                .map(|structure| check::object(structure, &read, &unread));
            expand::item::object(input, record.as_ref(), &runtime, &arguments)
        }
        _ => {
            let endpoint = structure
                .as_ref()
                .map(|structure| check::endpoint(structure, &read, &unread));
            expand::item::endpoint(input, endpoint.as_ref(), &runtime, &arguments)
        }
    };
    let _ = unread.finish();
    Expansion { tokens, errors }
}

/// The derive: everything but the item.
pub fn expand(on: On, item: TokenStream) -> Expansion {
    let diagnostics = Diagnostics::new();
    let tokens = match syn::parse2::<DeriveInput>(item) {
        Ok(input) => expand_struct(on, input, &diagnostics),
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

fn expand_struct(on: On, input: DeriveInput, diagnostics: &Diagnostics) -> TokenStream {
    let arguments = input
        .attrs
        .iter()
        .find(|attribute| attribute.path().is_ident("__meeting_api"))
        .and_then(|attribute| attribute.meta.require_list().ok())
        .map(|list| list.tokens.clone())
        .unwrap_or_default();
    let arguments = read_arguments(on, arguments, diagnostics);
    let Some(structure) = Struct::read(input, on, diagnostics) else {
        return TokenStream::new();
    };
    match on {
        On::Object => {
            let record = check::object(&structure, &arguments, diagnostics);
            expand::object(&record, diagnostics.count() == 0)
        }
        _ => {
            let endpoint = check::endpoint(&structure, &arguments, diagnostics);
            expand::endpoint(&endpoint, diagnostics.count() == 0)
        }
    }
}

fn read_arguments(on: On, tokens: TokenStream, diagnostics: &Diagnostics) -> Arguments {
    match on {
        On::Endpoint => Arguments::endpoint(tokens, diagnostics),
        _ => Arguments::words(on, tokens, diagnostics),
    }
}

/// `#[api]` on the struct itself would reach the compiler before the derive that it belongs to: it is
/// reported by the attribute.
fn api_on_struct(on: On, misplaced: Vec<syn::Attribute>) -> Vec<syn::Error> {
    misplaced
        .into_iter()
        .map(|attribute| {
            let message = messages::attribute::api_on_struct(on);
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
            messages::item::declared_twice(),
        )],
    }
}

/// A function, a trait, an impl: given back as it is, with one error.
fn not_a_struct(on: On, item: TokenStream) -> Expansion {
    let (place, found) = keyword(&item);
    let message = messages::item::not_a_struct_with_named_fields(on, &found);
    Expansion {
        errors: vec![syn::Error::new_spanned(place, message)],
        tokens: item,
    }
}

/// The keyword that says what an item is, and its description.
pub fn keyword(item: &TokenStream) -> (TokenStream, String) {
    const KEYWORDS: &[&str] = &[
        "fn",
        "trait",
        "impl",
        "mod",
        "type",
        "const",
        "static",
        "use",
        "macro_rules",
        "extern",
        "struct",
        "enum",
        "union",
    ];
    let names: Vec<proc_macro2::Ident> = item
        .clone()
        .into_iter()
        .filter_map(|token| match token {
            TokenTree::Ident(ident) => Some(ident),
            _ => None,
        })
        .collect();
    let is_keyword = |ident: &&proc_macro2::Ident| KEYWORDS.iter().any(|name| *ident == name);
    // `const fn` and `extern "C" fn` are functions.
    let found = match names.iter().find(is_keyword) {
        Some(first) if *first == "const" || *first == "extern" => {
            names.iter().find(|name| *name == "fn").or(Some(first))
        }
        found => found,
    };
    match found {
        Some(found) => (found.to_token_stream(), format!("`{found}`")),
        None => (item.clone(), "this item".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_called_by_its_keyword() {
        for (item, expected) in [
            ("pub(crate) async fn f() { const X: u8 = 1; }", "`fn`"),
            ("pub const fn f() {}", "`fn`"),
            ("extern \"C\" fn f() {}", "`fn`"),
            ("extern \"C\" {}", "`extern`"),
            ("const X: u8 = 1;", "`const`"),
            ("#[doc = \"fn\"] pub trait T { fn f(); }", "`trait`"),
            ("impl X {}", "`impl`"),
            ("type X = fn();", "`type`"),
            ("macro_rules! x { () => {} }", "`macro_rules`"),
            ("x!();", "this item"),
        ] {
            assert_eq!(keyword(&item.parse().unwrap()).1, expected, "{item}");
        }
    }
}
