//! The generic parameters of a declared struct, as generated impls and the builder need them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Ident, WhereClause};

/// The parameters of a struct in the forms in which generated code repeats them.
pub struct Generics<'a> {
    /// `'a, T: Bound`, defaults left out.
    pub parameters: Vec<TokenStream>,
    /// `'a, T`
    pub arguments: Vec<TokenStream>,
    pub clause: Option<&'a WhereClause>,
}

impl<'a> Generics<'a> {
    pub fn new(generics: &'a syn::Generics) -> Self {
        Self {
            parameters: generics.params.iter().map(parameter).collect(),
            arguments: generics.params.iter().map(argument).collect(),
            clause: generics.where_clause.as_ref(),
        }
    }

    /// `impl<T: Bound> Trait for Structure<T> where ..`
    pub fn implements(&self, name: &TokenStream, structure: &Ident) -> TokenStream {
        let parameters = angled(&self.parameters);
        let arguments = angled(&self.arguments);
        let clause = self.clause;
        quote!(impl #parameters #name for #structure #arguments #clause)
    }
}

fn parameter(parameter: &GenericParam) -> TokenStream {
    match parameter.clone() {
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
    }
}

fn argument(parameter: &GenericParam) -> TokenStream {
    match parameter {
        GenericParam::Type(ty) => ty.ident.to_token_stream(),
        GenericParam::Const(constant) => constant.ident.to_token_stream(),
        GenericParam::Lifetime(lifetime) => lifetime.lifetime.to_token_stream(),
    }
}

/// A list between angle brackets, or nothing.
pub fn angled(list: &[TokenStream]) -> TokenStream {
    if list.is_empty() {
        TokenStream::new()
    } else {
        quote!(<#(#list),*>)
    }
}
