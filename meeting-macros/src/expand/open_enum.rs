//! An open enumeration:
//!
//! ```text
//! pub enum OperatorIdType {
//!     UserId,
//!     /// A value that this version does not know.
//!     Other(i64),
//! }
//! impl From<i64> for OperatorIdType { .. }
//! impl From<OperatorIdType> for i64 { .. }
//! impl JsonValue, TextValue, Serialize, Deserialize for OperatorIdType { .. }
//! ```

use crate::expand::docs;
use crate::model::{OpenEnum, Value, Values};
use crate::names;
use crate::syntax::item::cfgs;
use proc_macro2::TokenStream;
use quote::quote;

pub fn open_enum(declared: &OpenEnum) -> TokenStream {
    match &declared.values {
        Values::Integers(values) => integers(declared, values),
        Values::Strings(values) => strings(declared, values),
    }
}

fn integers(declared: &OpenEnum, values: &[Value<i64>]) -> TokenStream {
    let name = &declared.name;
    let runtime = names::private(&declared.runtime);
    let other = quote!(::core::primitive::i64);
    let item = item(declared, values, &other);
    let deprecated = deprecated(values);
    let spec = spec(declared, values, |wire| quote!(Integer(#wire)));
    let from = values.iter().map(|value| {
        let (cfgs, variant, wire) = (cfgs(&value.attributes), &value.name, value.wire);
        quote!(#(#cfgs)* #wire => #name::#variant,)
    });
    let into = values.iter().map(|value| {
        let (cfgs, variant, wire) = (cfgs(&value.attributes), &value.name, value.wire);
        quote!(#(#cfgs)* #name::#variant => #wire,)
    });
    quote! {
        #item
        const _: () = {
            use #runtime as __private;

            #deprecated
            impl ::core::convert::From<#other> for #name {
                fn from(value: #other) -> Self {
                    match value {
                        #(#from)*
                        other => #name::Other(other),
                    }
                }
            }

            #deprecated
            impl ::core::convert::From<&#name> for #other {
                fn from(value: &#name) -> Self {
                    match value {
                        #(#into)*
                        #name::Other(other) => *other,
                    }
                }
            }

            impl ::core::convert::From<#name> for #other {
                fn from(value: #name) -> Self {
                    <#other as ::core::convert::From<&#name>>::from(&value)
                }
            }

            impl __private::Described for #name {
                const SCHEMA: __private::Schema = <Self as __private::JsonValue>::SCHEMA;
            }

            impl __private::JsonValue for #name {
                const SCHEMA: __private::Schema = __private::Schema::Enumeration(|| #spec);

                fn write_json(&self, to: &mut __private::JsonWriter) {
                    __private::JsonValue::write_json(&<#other as ::core::convert::From<&#name>>::from(self), to);
                }
            }

            impl __private::TextValue for #name {
                fn write_text(&self, out: &mut __private::String) {
                    __private::TextValue::write_text(&<#other as ::core::convert::From<&#name>>::from(self), out);
                }
            }

            impl __private::serde::Serialize for #name {
                fn serialize<__S: __private::serde::Serializer>(
                    &self,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    serializer.serialize_i64(<#other as ::core::convert::From<&#name>>::from(self))
                }
            }

            impl<'de> __private::serde::Deserialize<'de> for #name {
                fn deserialize<__D: __private::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    <#other as __private::serde::Deserialize<'de>>::deserialize(deserializer)
                        .map(<Self as ::core::convert::From<#other>>::from)
                }
            }
        };
    }
}

fn strings(declared: &OpenEnum, values: &[Value<String>]) -> TokenStream {
    let name = &declared.name;
    let visibility = &declared.visibility;
    let runtime = names::private(&declared.runtime);
    let other = quote!(#runtime::String);
    let item = item(declared, values, &other);
    let deprecated = deprecated(values);
    let spec = spec(declared, values, |wire| quote!(String(#wire)));
    let known = values.iter().map(|value| {
        let (cfgs, variant, wire) = (cfgs(&value.attributes), &value.name, &value.wire);
        quote!(#(#cfgs)* #wire => ::core::option::Option::Some(#name::#variant),)
    });
    let text = values.iter().map(|value| {
        let (cfgs, variant, wire) = (cfgs(&value.attributes), &value.name, &value.wire);
        quote!(#(#cfgs)* #name::#variant => #wire,)
    });
    quote! {
        #item
        const _: () = {
            use #runtime as __private;

            #deprecated
            impl #name {
                /// Returns the value on the wire.
                #visibility fn as_str(&self) -> &::core::primitive::str {
                    match self {
                        #(#text)*
                        #name::Other(other) => other,
                    }
                }

                fn __known(value: &::core::primitive::str) -> ::core::option::Option<Self> {
                    match value {
                        #(#known)*
                        _ => ::core::option::Option::None,
                    }
                }
            }

            impl ::core::convert::From<&::core::primitive::str> for #name {
                fn from(value: &::core::primitive::str) -> Self {
                    match Self::__known(value) {
                        ::core::option::Option::Some(known) => known,
                        ::core::option::Option::None => #name::Other(::core::convert::From::from(value)),
                    }
                }
            }

            impl ::core::convert::From<#other> for #name {
                fn from(value: #other) -> Self {
                    match Self::__known(&value) {
                        ::core::option::Option::Some(known) => known,
                        ::core::option::Option::None => #name::Other(value),
                    }
                }
            }

            impl __private::Described for #name {
                const SCHEMA: __private::Schema = <Self as __private::JsonValue>::SCHEMA;
            }

            impl __private::JsonValue for #name {
                const SCHEMA: __private::Schema = __private::Schema::Enumeration(|| #spec);

                fn write_json(&self, to: &mut __private::JsonWriter) {
                    __private::JsonValue::write_json(self.as_str(), to);
                }
            }

            impl __private::TextValue for #name {
                fn write_text(&self, out: &mut __private::String) {
                    __private::TextValue::write_text(self.as_str(), out);
                }

                fn as_text(&self) -> ::core::option::Option<&::core::primitive::str> {
                    ::core::option::Option::Some(self.as_str())
                }
            }

            impl __private::serde::Serialize for #name {
                fn serialize<__S: __private::serde::Serializer>(
                    &self,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            impl<'de> __private::serde::Deserialize<'de> for #name {
                fn deserialize<__D: __private::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    <#other as __private::serde::Deserialize<'de>>::deserialize(deserializer)
                        .map(<Self as ::core::convert::From<#other>>::from)
                }
            }
        };
    }
}

/// The enum itself, without its numbers and with room for the unknown.
fn item<T>(declared: &OpenEnum, values: &[Value<T>], other: &TokenStream) -> TokenStream {
    let OpenEnum {
        attributes,
        visibility,
        name,
        ..
    } = declared;
    let attributes = attributes
        .iter()
        .filter(|attribute| !attribute.path().is_ident("repr"));
    let variants = values.iter().map(|value| {
        let (attributes, name) = (&value.attributes, &value.name);
        quote!(#(#attributes)* #name,)
    });
    quote! {
        #(#attributes)*
        #visibility enum #name {
            #(#variants)*
            /// A value that this version does not know, as on the wire.
            Other(#other),
        }
    }
}

/// The conversions name variants that may be deprecated. Only there is an `#[allow]`, which a crate that forbids
/// the lint would not compile.
fn deprecated<T>(values: &[Value<T>]) -> Option<TokenStream> {
    values
        .iter()
        .flat_map(|value| &value.attributes)
        .any(|attribute| attribute.path().is_ident("deprecated"))
        .then(|| quote!(#[allow(deprecated)]))
}

/// The declaration as static data.
fn spec<T>(
    declared: &OpenEnum,
    values: &[Value<T>],
    wire: impl Fn(&T) -> TokenStream,
) -> TokenStream {
    let name = declared.name.to_string();
    let text = docs::text(&declared.attributes);
    let values = values.iter().map(|value| {
        let cfgs = cfgs(&value.attributes);
        let name = value.name.to_string();
        let doc = docs::text(&value.attributes);
        let wire = wire(&value.wire);
        quote! {
            #(#cfgs)*
            __private::EnumerationValue {
                name: #name,
                doc: #doc,
                wire: __private::WireValue::#wire,
            }
        }
    });
    quote! {
        __private::EnumerationSpec {
            name: #name,
            doc: #text,
            values: &[#(#values),*],
        }
    }
}
