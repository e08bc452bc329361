//! An open enumeration:
//!
//! ```text
//! pub enum OperatorIdType {
//!     UserId,
//!     /// A value that this version does not know.
//!     Other(i64),
//! }
//! const _: () = {
//!     use ::meeting_api::__private_0_1_0::code_of_enumerations::*;
//!     impl From<i64> for OperatorIdType { .. }
//!     impl From<&OperatorIdType> for i64 { .. }
//!     impl From<OperatorIdType> for i64 { .. }
//!     impl Described, JsonValue, TextValue, Serialize, Deserialize for OperatorIdType { .. }
//! };
//! ```

use proc_macro2::{Delimiter, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, Ident};

use crate::expand::docs;
use crate::model::{Detail, OpenEnum, Value, Values};
use crate::names;
use crate::syntax::item::cfgs;
use crate::tokens::code::Code;

pub fn open_enum(declared: &OpenEnum, detail: Detail) -> TokenStream {
    let runtime = names::private(&declared.runtime);
    let (mut item, impls) = match &declared.values {
        Values::Integers(values) => (
            item(declared, values, &quote!(::core::primitive::i64)),
            integers(declared, values, detail),
        ),
        Values::Strings(values) => (
            item(declared, values, &quote!(#runtime::String)),
            strings(declared, values, detail),
        ),
    };
    let mut block = Code::from("use");
    block.tokens(&runtime);
    block.text("::code_of_enumerations::*;");
    block.code(impls);
    let mut code = Code::from("const _: () =");
    code.group(Delimiter::Brace, block);
    code.text(";");
    item.extend(code.into_tokens());
    item
}

fn integers(declared: &OpenEnum, values: &[Value<i64>], detail: Detail) -> Code {
    let name = &declared.name;
    let deprecated = deprecated(values);
    let from = arms(values, |variant, wire| {
        format!("{wire} => {name}::{variant}")
    });
    let into = arms(values, |variant, wire| {
        format!("{name}::{variant} => {wire}")
    });
    let mut code = Code::default();
    code.text(&format!(
        "{deprecated} impl __From<__i64> for {name} {{
            fn from(value: __i64) -> Self {{
                match value {{ {from} other => {name}::Other(other) }}
            }}
        }}
        {deprecated} impl __From<&{name}> for __i64 {{
            fn from(value: &{name}) -> Self {{
                match value {{ {into} {name}::Other(other) => *other }}
            }}
        }}
        impl __From<{name}> for __i64 {{
            fn from(value: {name}) -> Self {{ __From::from(&value) }}
        }}
        impl __TextValue for {name} {{
            fn write_text(&self, to: &mut __String) {{ __integer_text(__From::from(self), to); }}
        }}"
    ));
    let spec =
        (detail == Detail::Schema).then(|| spec(declared, values, "__Integer", i64::to_string));
    code.code(shared(declared, spec, "integer", "__From::from(self)"));
    code
}

fn strings(declared: &OpenEnum, values: &[Value<String>], detail: Detail) -> Code {
    let name = &declared.name;
    let known = arms(values, |variant, wire| {
        format!("{wire:?} => __Some({name}::{variant})")
    });
    let text = arms(values, |variant, wire| {
        format!("{name}::{variant} => {wire:?}")
    });
    let mut own = Code::from("/// Returns the value on the wire.\n");
    own.tokens(&declared.visibility);
    own.text(&format!(
        "fn as_str(&self) -> &__str {{
            match self {{ {text} {name}::Other(other) => other }}
        }}
        fn __known(value: &__str) -> __Option<Self> {{
            match value {{ {known} _ => __None }}
        }}"
    ));
    let mut code = Code::from(deprecated(values));
    code.text(&format!("impl {name}"));
    code.group(Delimiter::Brace, own);
    code.text(&format!(
        "impl __From<&__str> for {name} {{
            fn from(value: &__str) -> Self {{
                match {name}::__known(value) {{
                    __Some(known) => known,
                    __None => {name}::Other(__From::from(value)),
                }}
            }}
        }}
        impl __From<__String> for {name} {{
            fn from(value: __String) -> Self {{
                match {name}::__known(&value) {{
                    __Some(known) => known,
                    __None => {name}::Other(value),
                }}
            }}
        }}
        impl __TextValue for {name} {{
            fn write_text(&self, to: &mut __String) {{ __string_text(self.as_str(), to); }}
            fn as_text(&self) -> __Option<&__str> {{ __Some(self.as_str()) }}
        }}"
    ));
    let spec = (detail == Detail::Schema)
        .then(|| spec(declared, values, "__Text", |wire| format!("{wire:?}")));
    code.code(shared(declared, spec, "string", "self.as_str()"));
    code
}

/// The impls that differ in the kind of value only. `value` is the value on the wire.
fn shared(declared: &OpenEnum, spec: Option<Code>, kind: &str, value: &str) -> Code {
    let name = &declared.name;
    let mut code = Code::default();
    let mut json = Code::default();
    if let Some(spec) = spec {
        code.text(&format!(
            "impl __Described for {name} {{
                const SCHEMA: __Schema = <{name} as __JsonValue>::SCHEMA;
            }}"
        ));
        json.text("const SCHEMA: __Schema = __Enumeration");
        json.group(Delimiter::Parenthesis, spec);
        json.text(";");
    }
    code.text(&format!(
        "impl __Serialize for {name} {{
            fn serialize<__S: __Serializer>(&self, to: __S) -> __Result<__S::Ok, __S::Error> {{
                __write_{kind}({value}, to)
            }}
        }}
        impl<'__de> __Deserialize<'__de> for {name} {{
            fn deserialize<__D: __Deserializer<'__de>>(from: __D) -> __Result<Self, __D::Error> {{
                __read_{kind}(from)
            }}
        }}
        impl __JsonValue for {name}"
    ));
    json.text(&format!(
        "fn write_json(&self, to: &mut __JsonWriter) {{ __{kind}_json({value}, to); }}"
    ));
    code.group(Delimiter::Brace, json);
    code
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
fn deprecated<T>(values: &[Value<T>]) -> &'static str {
    let mut attributes = values.iter().flat_map(|value| &value.attributes);
    if attributes.any(|attribute| attribute.path().is_ident("deprecated")) {
        "#[allow(deprecated)]"
    } else {
        ""
    }
}

/// An arm of a `match` for each value.
fn arms<T>(values: &[Value<T>], arm: impl Fn(&Ident, &T) -> String) -> String {
    let mut arms = String::new();
    for value in values {
        arms.push_str(&conditions(&value.attributes));
        arms.push_str(&arm(&value.name, &value.wire));
        arms.push(',');
    }
    arms
}

/// The `#[cfg]`s of a variant.
fn conditions(attributes: &[Attribute]) -> String {
    let cfgs = cfgs(attributes).into_iter();
    cfgs.map(|cfg| cfg.to_token_stream().to_string()).collect()
}

/// The function that returns the declaration as static data: one `row` for each value.
fn spec<T>(
    declared: &OpenEnum,
    values: &[Value<T>],
    row: &str,
    wire: impl Fn(&T) -> String,
) -> Code {
    let mut rows = Code::default();
    for value in values {
        rows.text(&conditions(&value.attributes));
        rows.text(row);
        let mut cells = named(&value.name, &value.attributes);
        cells.text(&wire(&value.wire));
        rows.group(Delimiter::Parenthesis, cells);
        rows.text(",");
    }
    let mut cells = named(&declared.name, &declared.attributes);
    cells.text("&");
    cells.group(Delimiter::Bracket, rows);
    let mut spec = Code::from("|| __EnumerationSpec");
    spec.group(Delimiter::Parenthesis, cells);
    spec
}

/// The first two cells of a row: the name and the documentation.
fn named(name: &Ident, attributes: &[Attribute]) -> Code {
    let mut cells = Code::default();
    cells.text(&format!("{:?},", name.to_string()));
    cells.code(docs::code(attributes));
    cells.text(",");
    cells
}
