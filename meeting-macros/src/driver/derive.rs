//! The derive: everything that a declaration becomes, besides the item.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::arguments::MacroKind;
use crate::diag::Diagnostics;
use crate::driver::{Cfgs, Declaration, Expansion, understood};
use crate::model::Detail;
use crate::syntax::input;
use crate::syntax::item::naming_itself;
use crate::{expand, names};

/// Expands a declaration whose arguments the attribute has kept.
pub fn expand(kind: MacroKind, item: TokenStream, detail: Detail) -> Expansion {
    let diagnostics = Diagnostics::new();
    let tokens = match input::read(item) {
        Ok(input) => expand_struct(kind, input, detail, &diagnostics),
        Err(error) => {
            diagnostics.push(error);
            None
        }
    };
    Expansion {
        tokens: tokens.unwrap_or_default(),
        errors: diagnostics.finish(),
    }
}

fn expand_struct(
    kind: MacroKind,
    input: DeriveInput,
    detail: Detail,
    diagnostics: &Diagnostics,
) -> Option<TokenStream> {
    let arguments = names::kept_arguments(&input.attrs);
    let item = naming_itself(input);
    understood(
        kind,
        arguments,
        item,
        Cfgs::Resolved,
        diagnostics,
        |declaration| {
            let healthy = diagnostics.is_healthy();
            match declaration {
                Declaration::Endpoint(endpoint) => expand::endpoint(endpoint, detail, healthy),
                Declaration::Object(record) => expand::object(record, detail, healthy),
            }
        },
    )
}
