//! The attributes of serde that must agree with the declaration.
//!
//! serde's derives read and write the struct, and the declaration writes the request. Attributes that would make the
//! two differ are rejected. Attributes for reading only (`default`, `alias`, `deserialize_with`, `from`) are left to
//! serde.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, Token};

/// The serde attributes of one struct or field.
#[derive(Default)]
pub struct Serde {
    /// `rename = ".."`
    pub rename: Option<LitStr>,
    /// `rename_all = ".."`
    pub rename_all: Option<LitStr>,
    /// The arguments that would make serde write something else than the declaration.
    pub conflicts: Vec<Conflict>,
    /// The names of everything that is written.
    names: Vec<String>,
}

/// An argument that is rejected.
pub struct Conflict {
    /// The argument as it was written.
    pub argument: TokenStream,
    pub name: String,
    pub kind: ConflictKind,
}

/// The reason why an argument is rejected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ConflictKind {
    /// The struct or the field would be written in another way.
    Written,
    /// `rename(serialize = "a", deserialize = "b")`: a parameter has one name.
    TwoNames,
    /// A field is left out by a condition of serde's.
    LeftOut,
}

impl Serde {
    /// The attributes of a struct.
    pub fn of_struct(attributes: &[Attribute]) -> Self {
        Self::read(attributes, |meta| match name(meta).as_str() {
            "tag" | "content" | "untagged" | "transparent" | "into" | "remote" => {
                Some(ConflictKind::Written)
            }
            "rename_all" if is_list(meta) => Some(ConflictKind::TwoNames),
            _ => None,
        })
    }

    /// The attributes of a field.
    pub fn of_field(attributes: &[Attribute]) -> Self {
        Self::read(attributes, |meta| match name(meta).as_str() {
            "flatten" | "skip" | "skip_serializing" | "serialize_with" | "with" | "getter" => {
                Some(ConflictKind::Written)
            }
            // What is `None` is left out by the declaration too.
            "skip_serializing_if" if !names_is_none(meta) => Some(ConflictKind::LeftOut),
            "rename" if is_list(meta) => Some(ConflictKind::TwoNames),
            _ => None,
        })
    }

    fn read(attributes: &[Attribute], conflict: impl Fn(&Meta) -> Option<ConflictKind>) -> Self {
        let mut read = Self::default();
        for meta in metas(attributes) {
            let name = name(&meta);
            match name.as_str() {
                "rename" => read.rename = text(&meta).or(read.rename),
                "rename_all" => read.rename_all = text(&meta).or(read.rename_all),
                _ => {}
            }
            if let Some(kind) = conflict(&meta) {
                read.conflicts.push(Conflict {
                    argument: meta.to_token_stream(),
                    name: name.clone(),
                    kind,
                });
            }
            read.names.push(name);
        }
        read
    }

    /// Returns true if the argument is present and must not be added again.
    pub fn has(&self, argument: &str) -> bool {
        self.names.iter().any(|name| name == argument)
    }
}

fn metas(attributes: &[Attribute]) -> impl Iterator<Item = Meta> {
    attributes
        .iter()
        // The form is compared first: most attributes are doc comments, and a name is read from the compiler.
        .filter(|attribute| is_list(&attribute.meta) && attribute.path().is_ident("serde"))
        .filter_map(|attribute| {
            attribute
                .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                .ok()
        })
        .flatten()
}

fn name(meta: &Meta) -> String {
    meta.path()
        .get_ident()
        .map(ToString::to_string)
        .unwrap_or_default()
}

fn is_list(meta: &Meta) -> bool {
    matches!(meta, Meta::List(_))
}

fn text(meta: &Meta) -> Option<LitStr> {
    match meta {
        Meta::NameValue(pair) => literal(&pair.value),
        _ => None,
    }
}

/// `"Option::is_none"`, however its path is written.
fn names_is_none(meta: &Meta) -> bool {
    let Some(text) = text(meta) else {
        return false;
    };
    let path = text
        .value()
        .parse()
        .ok()
        .and_then(|tokens| syn::Path::parse_mod_style.parse2(tokens).ok());
    path.is_some_and(|path| {
        let mut last = path.segments.iter().rev();
        last.next().is_some_and(|name| name.ident == "is_none")
            && last.next().is_some_and(|name| name.ident == "Option")
    })
}

/// A string literal, also one that comes out of another macro.
pub fn literal(value: &Expr) -> Option<LitStr> {
    match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.clone()),
        Expr::Group(group) => literal(&group.expr),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn conflicts(read: &Serde) -> Vec<(&str, ConflictKind)> {
        let conflicts = read.conflicts.iter();
        conflicts.map(|one| (one.name.as_str(), one.kind)).collect()
    }

    #[test]
    fn what_changes_the_written_form_of_a_struct_is_a_conflict() {
        for (attribute, expected) in [
            (
                parse_quote!(#[serde(tag = "type")]),
                Some(ConflictKind::Written),
            ),
            (
                parse_quote!(#[serde(transparent)]),
                Some(ConflictKind::Written),
            ),
            (
                parse_quote!(#[serde(into = "String")]),
                Some(ConflictKind::Written),
            ),
            (
                parse_quote!(#[serde(remote = "Other")]),
                Some(ConflictKind::Written),
            ),
            (
                parse_quote!(#[serde(rename_all(serialize = "camelCase"))]),
                Some(ConflictKind::TwoNames),
            ),
            (parse_quote!(#[serde(rename_all = "camelCase")]), None),
            (parse_quote!(#[serde(rename = "x")]), None),
            (parse_quote!(#[serde(deny_unknown_fields)]), None),
            (parse_quote!(#[serde(default)]), None),
            (parse_quote!(#[serde(try_from = "Raw")]), None),
            (parse_quote!(#[serde(bound = "T: X")]), None),
        ] {
            let attribute: Attribute = attribute;
            let read = Serde::of_struct(std::slice::from_ref(&attribute));
            let found = conflicts(&read).first().map(|(_, kind)| *kind);
            assert!(found == expected, "{}", attribute.to_token_stream());
        }
    }

    #[test]
    fn what_changes_the_written_form_of_a_field_is_a_conflict() {
        for (attribute, expected) in [
            (parse_quote!(#[serde(flatten)]), Some(ConflictKind::Written)),
            (parse_quote!(#[serde(skip)]), Some(ConflictKind::Written)),
            (
                parse_quote!(#[serde(with = "x")]),
                Some(ConflictKind::Written),
            ),
            (
                parse_quote!(#[serde(skip_serializing_if = "Vec::is_empty")]),
                Some(ConflictKind::LeftOut),
            ),
            (
                parse_quote!(#[serde(rename(serialize = "a", deserialize = "b"))]),
                Some(ConflictKind::TwoNames),
            ),
            (
                parse_quote!(#[serde(skip_serializing_if = "Option::is_none")]),
                None,
            ),
            (
                parse_quote!(#[serde(skip_serializing_if = "::std::option::Option::is_none")]),
                None,
            ),
            (parse_quote!(#[serde(alias = "a")]), None),
            (parse_quote!(#[serde(default = "f")]), None),
            (parse_quote!(#[serde(deserialize_with = "f")]), None),
            (parse_quote!(#[serde(skip_deserializing)]), None),
        ] {
            let attribute: Attribute = attribute;
            let read = Serde::of_field(std::slice::from_ref(&attribute));
            let found = conflicts(&read).first().map(|(_, kind)| *kind);
            assert!(found == expected, "{}", attribute.to_token_stream());
        }
    }

    #[test]
    fn names_are_read_from_every_attribute() {
        let read = Serde::of_field(&[
            parse_quote!(#[serde(default)]),
            parse_quote!(#[serde(rename = "id", alias = "x")]),
        ]);
        assert_eq!(
            read.rename.as_ref().map(LitStr::value).as_deref(),
            Some("id")
        );
        assert!(read.has("default") && read.has("alias") && !read.has("skip"));
    }
}
