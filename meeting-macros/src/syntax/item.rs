//! The struct under an attribute, and its fields with their arguments.

use std::collections::BTreeSet;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Ident, Meta, Type, Visibility};

use crate::arguments::{MacroKind, On};
use crate::diag::Diagnostics;
use crate::messages::{attribute, item as messages};
use crate::syntax::reader::Slots;
use crate::syntax::serde::Serde;
use crate::syntax::slots::FieldArguments;
use crate::syntax::ty::mentions_self;
use crate::tokens::respanned;

/// A struct with named fields.
pub struct Struct {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub name: Ident,
    pub generics: Generics,
    pub serde: Serde,
    pub fields: Vec<Field>,
}

/// A struct whose fields call it by its name: its `Self` is another type in the code of a builder.
pub fn naming_itself(mut input: DeriveInput) -> DeriveInput {
    if let Data::Struct(data) = &mut input.data {
        for field in &mut data.fields {
            if mentions_self(&field.ty) {
                let name = &input.ident;
                let (_, arguments, _) = input.generics.split_for_impl();
                let itself = quote!(#name #arguments);
                if let Ok(named) = syn::parse2(replaced(field.ty.to_token_stream(), &itself)) {
                    field.ty = named;
                }
            }
        }
    }
    input
}

fn replaced(tokens: TokenStream, itself: &TokenStream) -> TokenStream {
    let of = |token: TokenTree| match token {
        TokenTree::Ident(ident) if ident == "Self" => respanned(itself, ident.span()),
        TokenTree::Group(group) => {
            let stream = replaced(group.stream(), itself);
            let mut replaced = Group::new(group.delimiter(), stream);
            replaced.set_span(group.span());
            TokenTree::Group(replaced).into()
        }
        other => other.into(),
    };
    tokens.into_iter().flat_map(of).collect()
}

/// One field, as it was written.
pub struct Field {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub name: Ident,
    pub ty: Type,
    pub arguments: FieldArguments,
    pub serde: Serde,
}

impl Struct {
    /// Reads the struct; arguments that cannot be read are reported and left out. `None` means that it is not
    /// a struct with named fields.
    pub fn read(input: DeriveInput, kind: MacroKind, diagnostics: &Diagnostics) -> Option<Self> {
        let found = match &input.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(_) => None,
                Fields::Unnamed(_) => Some("a tuple struct"),
                Fields::Unit => Some("a unit struct"),
            },
            Data::Enum(_) => Some("an enum"),
            Data::Union(_) => Some("a union"),
        };
        if let Some(found) = found {
            diagnostics.error(
                &input.ident,
                messages::not_a_struct_with_named_fields(kind, found),
            );
        }
        let data = match input.data {
            // A unit struct is built like one without fields.
            Data::Struct(data) if !matches!(data.fields, Fields::Unnamed(_)) => data,
            _ => return None,
        };
        let fields = data.fields.into_iter();
        let fields = fields
            .filter_map(|field| Field::read(field, diagnostics))
            .collect();
        Some(Self {
            serde: Serde::of_struct(&input.attrs),
            attributes: input.attrs,
            visibility: input.vis,
            name: input.ident,
            generics: input.generics,
            fields,
        })
    }

    /// The struct without fields that have the name of another one. Before `#[cfg]` was resolved only one of them may
    /// be meant to stay; afterwards they are for the compiler to report.
    pub fn without_twins(mut self) -> Self {
        let mut names = BTreeSet::new();
        self.fields
            .retain(|field| names.insert(field.name.to_string()));
        self
    }
}

impl Field {
    fn read(field: syn::Field, diagnostics: &Diagnostics) -> Option<Self> {
        let mut arguments = FieldArguments::default();
        for attribute in &field.attrs {
            if attribute.path().is_ident("api") {
                read_arguments(attribute, &mut arguments, diagnostics);
            }
        }
        Some(Self {
            serde: Serde::of_field(&field.attrs),
            name: field.ident?,
            attributes: field.attrs,
            visibility: field.vis,
            ty: field.ty,
            arguments,
        })
    }

    /// The attributes that generated code carries along: `#[cfg]` is resolved before, the rest stays with
    /// the field.
    pub fn is_deprecated(&self) -> Option<&Attribute> {
        self.attributes
            .iter()
            .find(|attribute| attribute.path().is_ident("deprecated"))
    }
}

fn read_arguments(written: &Attribute, arguments: &mut FieldArguments, diagnostics: &Diagnostics) {
    match &written.meta {
        Meta::List(list) if !list.tokens.is_empty() => {
            let parse = |input: syn::parse::ParseStream<'_>| {
                arguments.parse(input, diagnostics);
                Ok(())
            };
            if let Err(error) = parse.parse2(list.tokens.clone()) {
                diagnostics.push(error);
            }
        }
        Meta::NameValue(_) => diagnostics.error(written, attribute::NOT_IN_PARENTHESES),
        _ => diagnostics.error(written, attribute::empty(On::Field)),
    }
}

/// The `#[cfg]`s of a field or a variant.
pub fn cfgs(attributes: &[Attribute]) -> Vec<&Attribute> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .collect()
}

/// The doc attributes, to be repeated on what is generated.
pub fn docs(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
}

/// The conditions under which an item's `cfg_attr` or plain `derive` names a derive macro.
pub fn derives(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| {
        let Meta::List(list) = &attribute.meta else {
            return false;
        };
        list.path.is_ident("derive") && names_derive(list.tokens.clone(), name)
    })
}

fn names_derive(tokens: TokenStream, name: &str) -> bool {
    Punctuated::<syn::Path, syn::Token![,]>::parse_terminated
        .parse2(tokens)
        .is_ok_and(|paths| {
            paths.iter().any(|path| {
                path.segments
                    .last()
                    .is_some_and(|segment| segment.ident == name)
            })
        })
}
