//! The driver of `#[endpoint]` and `#[object]`: tokens in, tokens and errors out. Tests call it too.
//!
//! It works in two steps. The attribute ([`attach`](crate::driver::attribute)) re-emits the item with a derive of our own;
//! the compiler then resolves `#[cfg]` on the fields, and the derive ([`expand`]) reads what is left. Errors come
//! from the second step alone, so that each is reported once, and the item survives whatever is wrong with it.
//! Where rustdoc looks, [`document`](crate::driver::document) comes between the two.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::DeriveInput;

use crate::arguments::On;
use crate::diag::{Diagnostics, to_compile_errors};
use crate::syntax::arguments::Arguments;
use crate::syntax::item::{Struct, naming_itself};
use crate::{check, expand, names};

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
    let arguments = read_arguments(on, names::kept_arguments(&input.attrs), diagnostics);
    let Some(structure) = Struct::read(naming_itself(input), on, diagnostics) else {
        return TokenStream::new();
    };
    let structure = structure.without_twins();
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

/// Method, path and words of an endpoint, or the words of an object.
pub fn read_arguments(on: On, tokens: TokenStream, diagnostics: &Diagnostics) -> Arguments {
    match on {
        On::Endpoint => Arguments::endpoint(tokens, diagnostics),
        _ => Arguments::words(on, tokens, diagnostics),
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
