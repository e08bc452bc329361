//! The struct under `#[response]`, with its options and those of serde.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Data, DeriveInput, Fields, Generics, Ident, LitStr, Meta, Token, Type, Visibility,
};

use crate::arguments::On;
use crate::diag::Diagnostics;
use crate::messages::{attribute, response as messages};
use crate::syntax::head::mentions;
use crate::syntax::reader::Slots;
use crate::syntax::serde::literal;
use crate::syntax::slots::MemberArguments;
use crate::syntax::ty::ungrouped;

/// A struct with named fields, or without fields.
pub struct Struct {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub name: Ident,
    pub generics: Generics,
    pub fields: Vec<Field>,
    pub serde: SerdeOptions,
}

/// One field, as it was written.
pub struct Field {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub name: Ident,
    pub ty: Type,
    pub arguments: MemberArguments,
    pub serde: SerdeOptions,
}

/// The options in `#[serde(...)]` that `#[response]` honours.
#[derive(Default)]
pub struct SerdeOptions {
    pub rename: Option<LitStr>,
    pub rename_all: Option<LitStr>,
    pub default: bool,
}

/// Options of serde that do not change how a value is read.
const NOT_FOR_READING: &[&str] = &[
    "borrow",
    "crate",
    "into",
    "getter",
    "serialize_with",
    "skip_serializing",
    "skip_serializing_if",
];

impl Struct {
    /// Reads the struct; what cannot be read is reported and left out. `None` means that it is not a struct with
    /// named fields.
    pub fn read(input: DeriveInput, diagnostics: &Diagnostics) -> Option<Self> {
        let found = match &input.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(_) | Fields::Unit => None,
                Fields::Unnamed(_) => Some("a tuple struct"),
            },
            Data::Enum(_) => Some("an enum"),
            Data::Union(_) => Some("a union"),
        };
        if let Some(found) = found {
            diagnostics.error(&input.ident, messages::not_a_struct(found));
        }
        let data = match input.data {
            Data::Struct(data) if !matches!(data.fields, Fields::Unnamed(_)) => data,
            _ => return None,
        };
        let fields = data.fields.into_iter();
        Some(Self {
            serde: SerdeOptions::read(&input.attrs, true, diagnostics),
            attributes: input.attrs,
            visibility: input.vis,
            name: input.ident,
            generics: input.generics,
            fields: fields
                .filter_map(|field| Field::read(field, diagnostics))
                .collect(),
        })
    }
}

impl Field {
    fn read(field: syn::Field, diagnostics: &Diagnostics) -> Option<Self> {
        let mut arguments = MemberArguments::default();
        for attribute in &field.attrs {
            if attribute.path().is_ident("api") {
                read_arguments(attribute, &mut arguments, diagnostics);
            }
        }
        Some(Self {
            serde: SerdeOptions::read(&field.attrs, false, diagnostics),
            name: field.ident?,
            attributes: field.attrs,
            visibility: field.vis,
            ty: field.ty,
            arguments,
        })
    }

    /// Returns true if the type is `PhantomData`.
    pub fn is_phantom(&self) -> bool {
        match ungrouped(&self.ty) {
            Type::Path(path) => path
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "PhantomData"),
            _ => false,
        }
    }

    /// Returns true if the type names the parameter.
    pub fn mentions(&self, parameter: &Ident) -> bool {
        mentions(&self.ty.to_token_stream(), &parameter.to_string())
    }
}

fn read_arguments(written: &Attribute, arguments: &mut MemberArguments, diagnostics: &Diagnostics) {
    match &written.meta {
        Meta::List(list) if !list.tokens.is_empty() => {
            let parse = |input: ParseStream<'_>| {
                arguments.parse(input, diagnostics);
                Ok(())
            };
            if let Err(error) = parse.parse2(list.tokens.clone()) {
                diagnostics.push(error);
            }
        }
        Meta::NameValue(_) => diagnostics.error(written, attribute::NOT_IN_PARENTHESES),
        _ => diagnostics.error(written, attribute::empty(On::Member)),
    }
}

impl SerdeOptions {
    /// Reads the options of a struct or of a field; what would change how it is read and is not honoured is reported.
    fn read(attributes: &[Attribute], of_struct: bool, diagnostics: &Diagnostics) -> Self {
        let mut options = Self::default();
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("serde"))
        {
            let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
            match attribute.parse_args_with(parser) {
                Ok(metas) => {
                    for meta in &metas {
                        options.add(meta, of_struct, diagnostics);
                    }
                }
                Err(_) => diagnostics.error(attribute, messages::serde_unreadable()),
            }
        }
        options
    }

    fn add(&mut self, meta: &Meta, of_struct: bool, diagnostics: &Diagnostics) {
        let name = meta.path().to_token_stream().to_string();
        match (name.as_str(), meta) {
            // In JSON, a struct's own name is not on the wire.
            ("rename", _) if of_struct => {}
            ("rename", _) => self.rename = for_reading(meta),
            ("rename_all", _) if of_struct => self.rename_all = for_reading(meta),
            ("default", Meta::Path(_)) if !of_struct => self.default = true,
            ("default", _) if !of_struct => {
                diagnostics.error(meta, messages::serde_default_path());
            }
            (name, _) if NOT_FOR_READING.contains(&name) => {}
            (name, _) => diagnostics.error(meta, messages::serde_not_supported(name)),
        }
    }
}

/// The text of `rename = "a"` and of `rename(deserialize = "a")`.
fn for_reading(meta: &Meta) -> Option<LitStr> {
    match meta {
        Meta::NameValue(pair) => literal(&pair.value),
        Meta::List(list) => {
            let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
            let metas = parser.parse2(TokenStream::clone(&list.tokens)).ok()?;
            let found = metas
                .iter()
                .find(|meta| meta.path().is_ident("deserialize"))?;
            for_reading(found)
        }
        Meta::Path(_) => None,
    }
}
