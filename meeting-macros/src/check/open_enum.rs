//! The rules for an open enumeration: its values and its attributes.

use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Path, Token, Variant, parse_quote};

use crate::check::record::runtime;
use crate::diag::Diagnostics;
use crate::messages::{item, open_enum as messages};
use crate::model::{OpenEnum, Value, Values};
use crate::syntax::item::cfgs;
use crate::syntax::open_enum::{Wire, literal};
use crate::syntax::slots::OpenEnumArguments;

/// `None`: it is not an enum that could be written anew.
pub fn open_enum(
    input: &DeriveInput,
    arguments: &OpenEnumArguments,
    diagnostics: &Diagnostics,
) -> Option<OpenEnum> {
    let data = match &input.data {
        Data::Enum(data) => data,
        Data::Struct(_) => {
            diagnostics.error(&input.ident, item::not_an_enum("a struct"));
            return None;
        }
        Data::Union(_) => {
            diagnostics.error(&input.ident, item::not_an_enum("a union"));
            return None;
        }
    };
    if !input.generics.params.is_empty() {
        diagnostics.error(&input.generics, messages::GENERICS);
        return None;
    }
    if data.variants.is_empty() {
        diagnostics.error(&input.ident, messages::NO_VARIANTS);
    }
    let read: Vec<(&Variant, Option<Wire>)> = data
        .variants
        .iter()
        .map(|variant| (variant, wire(variant, diagnostics)))
        .collect();
    let values = values(&read, diagnostics);
    for variant in &data.variants {
        no_helper_attributes(&variant.attrs, diagnostics);
    }
    Some(OpenEnum {
        attributes: fitting(&input.attrs, &values, diagnostics),
        visibility: input.vis.clone(),
        name: input.ident.clone(),
        runtime: runtime(&arguments.shared),
        values,
    })
}

/// A variant is a name with a number or a string.
fn wire(variant: &Variant, diagnostics: &Diagnostics) -> Option<Wire> {
    let name = variant.ident.to_string();
    if name == "Other" {
        diagnostics.error(&variant.ident, messages::RESERVED);
        return None;
    }
    if !matches!(variant.fields, syn::Fields::Unit) {
        diagnostics.error(variant, messages::variant_with_fields(&name));
        return None;
    }
    let Some((_, value)) = &variant.discriminant else {
        diagnostics.error(&variant.ident, messages::missing_value(&name));
        return None;
    };
    let wire = literal(value);
    if wire.is_none() {
        diagnostics.error(value, messages::NOT_A_VALUE);
    }
    wire
}

/// All values are numbers or all are strings, and no two are the same. The first one decides.
fn values(read: &[(&Variant, Option<Wire>)], diagnostics: &Diagnostics) -> Values {
    let strings = read
        .iter()
        .find_map(|(_, wire)| wire.as_ref())
        .is_some_and(|wire| matches!(wire, Wire::String(_)));
    let mut integers_read: Vec<Value<i64>> = Vec::new();
    let mut strings_read: Vec<Value<String>> = Vec::new();
    for (variant, wire) in read {
        match wire {
            Some(Wire::Integer(value)) if !strings => {
                add(&mut integers_read, variant, *value, diagnostics);
            }
            Some(Wire::String(value)) if strings => {
                add(&mut strings_read, variant, value.clone(), diagnostics);
            }
            Some(_) => {
                if let Some((_, value)) = &variant.discriminant {
                    diagnostics.error(value, messages::MIXED);
                }
                keep_name(&mut integers_read, &mut strings_read, strings, variant);
            }
            None => keep_name(&mut integers_read, &mut strings_read, strings, variant),
        }
    }
    if strings {
        Values::Strings(strings_read)
    } else {
        Values::Integers(integers_read)
    }
}

fn add<T: PartialEq + ToString>(
    values: &mut Vec<Value<T>>,
    variant: &Variant,
    wire: T,
    diagnostics: &Diagnostics,
) {
    let same = |value: &&Value<T>| {
        // Variants under a `#[cfg]` may exclude each other.
        value.wire == wire && cfgs(&value.attributes).is_empty() && cfgs(&variant.attrs).is_empty()
    };
    if let Some(other) = values.iter().find(same)
        && let Some((_, place)) = &variant.discriminant
    {
        diagnostics.error(
            place,
            messages::same_value(&wire.to_string(), &other.name.to_string()),
        );
    }
    values.push(Value {
        attributes: without_helpers(&variant.attrs),
        name: variant.ident.clone(),
        wire,
    });
}

/// A variant whose value is wrong still exists for the rest of the crate.
fn keep_name(
    integers: &mut Vec<Value<i64>>,
    strings_read: &mut Vec<Value<String>>,
    strings: bool,
    variant: &Variant,
) {
    if variant.ident == "Other" {
        return;
    }
    let (attributes, name) = (without_helpers(&variant.attrs), variant.ident.clone());
    if strings {
        strings_read.push(Value {
            attributes,
            wire: name.to_string(),
            name,
        });
    } else {
        let wire = i64::try_from(integers.len()).unwrap_or_default();
        integers.push(Value {
            attributes,
            name,
            wire,
        });
    }
}

/// An open enum does not derive what the macro implements, is not `Copy` if its values are strings, and has no `repr`.
/// Attributes with errors are left out.
fn fitting(attributes: &[Attribute], values: &Values, diagnostics: &Diagnostics) -> Vec<Attribute> {
    no_helper_attributes(attributes, diagnostics);
    let mut kept = Vec::new();
    for mut attribute in without_helpers(attributes) {
        if attribute.path().is_ident("repr") {
            diagnostics.error(&attribute, messages::REPR);
            continue;
        }
        if attribute.path().is_ident("derive")
            && let Ok(derives) =
                attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
        {
            let fitting = derives
                .into_iter()
                .filter(|derive| derive_fits(derive, values, diagnostics));
            let fitting: Vec<Path> = fitting.collect();
            attribute = parse_quote!(#[derive(#(#fitting),*)]);
        }
        kept.push(attribute);
    }
    kept
}

fn derive_fits(derive: &Path, values: &Values, diagnostics: &Diagnostics) -> bool {
    let Some(name) = derive.segments.last().map(|last| last.ident.to_string()) else {
        return true;
    };
    let message = match name.as_str() {
        "Serialize" | "Deserialize" => messages::serde_derive(&name),
        "Copy" if matches!(values, Values::Strings(_)) => messages::COPY.to_owned(),
        _ => return true,
    };
    diagnostics.error(derive, message);
    false
}

/// Attributes of serde and of fields have no meaning on an open enum.
const HELPERS: &[&str] = &["serde", "api"];

fn no_helper_attributes(attributes: &[Attribute], diagnostics: &Diagnostics) {
    for attribute in attributes {
        for name in HELPERS {
            if attribute.path().is_ident(name) {
                diagnostics.error(attribute, messages::helper_attribute(name));
            }
        }
    }
}

fn without_helpers(attributes: &[Attribute]) -> Vec<Attribute> {
    attributes
        .iter()
        .filter(|attribute| !HELPERS.iter().any(|name| attribute.path().is_ident(name)))
        .cloned()
        .collect()
}
