//! The driver of `#[endpoint]` and `#[object]`: tokens in, tokens and errors out. Tests call it too.
//!
//! It works in two steps. The attribute ([`attach`]) re-emits the item with a derive of our own; the compiler
//! then resolves `#[cfg]` on the fields, and the derive ([`expand`]) reads what is left. Errors come from the
//! second step alone, so that each is reported once, and the item survives whatever is wrong with it.

use proc_macro2::TokenStream;
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
    let input = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(input) => input,
        Err(_) => return not_a_struct(on, item),
    };
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
    Expansion {
        tokens,
        errors: Vec::new(),
    }
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

/// A function, a trait, an impl: given back as it is, with one error.
fn not_a_struct(on: On, item: TokenStream) -> Expansion {
    let found = match item.clone().into_iter().find_map(keyword) {
        Some(keyword) => format!("`{keyword}`"),
        None => "this item".to_owned(),
    };
    let message = messages::item::not_a_struct_with_named_fields(on, &found);
    Expansion {
        errors: vec![syn::Error::new_spanned(first_line(&item), message)],
        tokens: item,
    }
}

fn keyword(token: proc_macro2::TokenTree) -> Option<String> {
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
    ];
    match token {
        proc_macro2::TokenTree::Ident(ident) => {
            let name = ident.to_string();
            KEYWORDS.contains(&name.as_str()).then_some(name)
        }
        _ => None,
    }
}

/// The tokens of an item before its body.
fn first_line(item: &TokenStream) -> TokenStream {
    item.clone()
        .into_iter()
        .take_while(|token| {
            !matches!(token, proc_macro2::TokenTree::Group(group)
                if group.delimiter() == proc_macro2::Delimiter::Brace)
        })
        .flat_map(ToTokens::into_token_stream)
        .collect()
}
