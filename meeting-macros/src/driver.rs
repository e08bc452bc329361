//! The entry points: tokens in, tokens and errors out. Tests call them too.
//!
//! `#[endpoint]`, `#[object]` and `#[response]` work in two steps. The attribute ([`attribute`]) re-emits the item with an
//! internal derive. The compiler then resolves `#[cfg]` on the fields, and the derive ([`derive`]) reads the rest. Only
//! the second step reports errors, so each is reported once, and the item itself is kept despite errors. Under
//! rustdoc, [`document`] runs between the two. `#[open_enum]` ([`open_enum`]) is one step.

pub mod attribute;
pub mod derive;
pub mod document;
pub mod open_enum;
pub mod response;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::DeriveInput;

use crate::arguments::MacroKind;
use crate::check;
use crate::diag::{Diagnostics, to_compile_errors};
use crate::model::{Endpoint, Record};
use crate::syntax::arguments::{Arguments, named};
use crate::syntax::item::Struct;

/// The result of a macro: the valid parts of the declaration as code, and all errors.
pub struct Expansion {
    pub tokens: TokenStream,
    pub errors: Vec<syn::Error>,
}

impl Expansion {
    /// Returns tokens and errors together, for the compiler.
    pub fn into_tokens(self) -> TokenStream {
        let mut tokens = self.tokens;
        tokens.extend(to_compile_errors(&self.errors));
        tokens
    }
}

/// A declaration that was read and checked.
pub enum Declaration<'a> {
    Endpoint(&'a Endpoint<'a>),
    Object(&'a Record<'a>),
}

impl Declaration<'_> {
    /// Returns the part that endpoints and objects share.
    pub fn record(&self) -> &Record<'_> {
        match self {
            Self::Endpoint(endpoint) => &endpoint.record,
            Self::Object(record) => record,
        }
    }
}

/// The state of `#[cfg]` on the fields: resolved by the compiler or not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Cfgs {
    Resolved,
    Unresolved,
}

/// Reads and checks a declaration, and hands it over. `None`: it is not a struct with named fields.
pub fn understood<R>(
    kind: MacroKind,
    arguments: TokenStream,
    item: DeriveInput,
    cfgs: Cfgs,
    diagnostics: &Diagnostics,
    hand_over: impl FnOnce(&Declaration<'_>) -> R,
) -> Option<R> {
    match kind {
        MacroKind::Endpoint => {
            let arguments = Arguments::read(arguments, diagnostics);
            let structure = structure(kind, item, cfgs, diagnostics)?;
            let endpoint = check::endpoint(&structure, &arguments, diagnostics);
            Some(hand_over(&Declaration::Endpoint(&endpoint)))
        }
        MacroKind::Object => {
            let arguments = named(arguments, diagnostics);
            let structure = structure(kind, item, cfgs, diagnostics)?;
            let record = check::object(&structure, &arguments, diagnostics);
            Some(hand_over(&Declaration::Object(&record)))
        }
    }
}

fn structure(
    kind: MacroKind,
    item: DeriveInput,
    cfgs: Cfgs,
    diagnostics: &Diagnostics,
) -> Option<Struct> {
    let structure = Struct::read(item, kind, diagnostics)?;
    Some(match cfgs {
        Cfgs::Resolved => structure.without_twins(),
        Cfgs::Unresolved => structure,
    })
}

/// Returns the keyword of an item, and its description.
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
