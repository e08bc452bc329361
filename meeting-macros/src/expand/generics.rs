//! The generic parameters of a declared struct, as generated impls and the builder need them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Ident};

/// `<'a, T: Bound>` for an impl, defaults left out.
pub fn parameters(generics: &Generics) -> Vec<TokenStream> {
    generics
        .params
        .iter()
        .map(|parameter| match parameter.clone() {
            GenericParam::Type(mut ty) => {
                ty.default = None;
                ty.attrs.clear();
                ty.into_token_stream()
            }
            GenericParam::Const(mut constant) => {
                constant.default = None;
                constant.attrs.clear();
                constant.into_token_stream()
            }
            GenericParam::Lifetime(mut lifetime) => {
                lifetime.attrs.clear();
                lifetime.into_token_stream()
            }
        })
        .collect()
}

/// `'a, T`
pub fn arguments(generics: &Generics) -> Vec<TokenStream> {
    generics
        .params
        .iter()
        .map(|parameter| match parameter {
            GenericParam::Type(ty) => ty.ident.to_token_stream(),
            GenericParam::Const(constant) => constant.ident.to_token_stream(),
            GenericParam::Lifetime(lifetime) => lifetime.lifetime.to_token_stream(),
        })
        .collect()
}

/// A list between angle brackets, or nothing.
pub fn angled(list: &[TokenStream]) -> TokenStream {
    if list.is_empty() {
        TokenStream::new()
    } else {
        quote!(<#(#list),*>)
    }
}

/// The parameters and arguments of a struct together with the states of its builder. Lifetimes come first
/// in every list, so that the states can follow.
pub fn with_states(list: &[TokenStream], states: &[Ident]) -> Vec<TokenStream> {
    let states = states.iter().map(ToTokens::to_token_stream);
    list.iter().cloned().chain(states).collect()
}
