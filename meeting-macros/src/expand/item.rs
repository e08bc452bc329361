//! The struct as its author wrote it, with what the macros add to it: documentation, a derive of our own,
//! and the wire names for serde.
//!
//! ```text
//! #[cfg_attr(doc, document(endpoint))]          <- added: the parameter table, where rustdoc looks
//! #[derive(Clone, Debug)]
//! #[derive(EndpointFields)]                     <- added: sees the fields after `#[cfg]` was resolved
//! #[__meeting_api(PUT, "/v1/..", auth = aksk)]  <- added: the arguments, for the derive
//! pub struct CancelRoomCall { .. }
//! ```
//!
//! The derive comes last, so that other attributes have rewritten the struct before it looks.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Fields, Path, parse_quote};

use crate::arguments::MacroKind;
use crate::model::{Need, Record};
use crate::names;
use crate::syntax::head::Head;
use crate::syntax::item::derives;

/// The struct with what the compiler is to do next.
pub fn attached(
    kind: MacroKind,
    head: &Head,
    runtime: &Path,
    arguments: &TokenStream,
) -> TokenStream {
    let private = names::private(runtime);
    let (kind, derive) = match kind {
        MacroKind::Object => (quote!(object), quote!(ObjectFields)),
        MacroKind::Endpoint => (quote!(endpoint), quote!(EndpointFields)),
    };
    let Head { attributes, rest } = head;
    quote! {
        #[cfg_attr(doc, #private::document(#kind))]
        #(#attributes)*
        #[derive(#private::#derive)]
        #[__meeting_api(#arguments)]
        #rest
    }
}

/// The struct with our documentation, which follows the author's.
pub fn documented(mut item: DeriveInput, docs: &TokenStream) -> TokenStream {
    let docs: Vec<Attribute> = parse_quote!(#docs);
    let after = item
        .attrs
        .iter()
        .rposition(|attribute| attribute.path().is_ident("doc"))
        .map_or(0, |last| last + 1);
    item.attrs.splice(after..after, docs);
    quote!(#item)
}

/// The wire names are declared once. If serde derives something for the struct, the macro passes the names to serde,
/// unless serde's own options set them.
pub fn serde_names(item: &mut DeriveInput, record: &Record<'_>) {
    let reads = derives(&item.attrs, "Deserialize");
    let writes = derives(&item.attrs, "Serialize");
    if !reads && !writes {
        return;
    }
    let Data::Struct(data) = &mut item.data else {
        return;
    };
    let Fields::Named(fields) = &mut data.fields else {
        return;
    };
    let private = names::private(&record.runtime);
    // Fields with the same name, each with a `cfg`, are in the order of the declaration.
    let mut declared: Vec<_> = record.fields.iter().collect();
    for syntax in &mut fields.named {
        let is_same = |name: &syn::Ident| syntax.ident.as_ref() == Some(name);
        let place = declared
            .iter()
            .position(|field| is_same(&field.syntax.name));
        let Some(field) = place.map(|place| declared.remove(place)) else {
            if record
                .markers
                .iter()
                .any(|marker| is_same(&marker.name) && !marker.serde.has("skip"))
            {
                syntax.attrs.push(parse_quote!(#[serde(skip)]));
            }
            continue;
        };
        let json = syn::LitStr::new(&field.json, field.syntax.name.span());
        // Serde's own `rename_all` would change a name that is right already.
        let differs = field.json != crate::tokens::unraw(&field.syntax.name)
            || record.syntax.serde.rename_all.is_some();
        let serde = &field.syntax.serde;
        // What the author wrote is not written again.
        if !serde.has("rename") && differs {
            syntax.attrs.push(parse_quote!(#[serde(rename = #json)]));
        }
        if field.need != Need::Nullable || !field.healthy {
            continue;
        }
        if reads && !serde.has("default") {
            syntax.attrs.push(parse_quote!(#[serde(default)]));
        }
        if reads && !serde.has("deserialize_with") {
            let function = quote!(#private::nullable).to_string().replace(' ', "");
            syntax
                .attrs
                .push(parse_quote!(#[serde(deserialize_with = #function)]));
        }
        // What is absent must not come back as `null`.
        if writes && !serde.has("skip_serializing_if") {
            let skip =
                parse_quote!(#[serde(skip_serializing_if = "::core::option::Option::is_none")]);
            syntax.attrs.push(skip);
        }
    }
}

/// The item without our attributes, for an item that is not what the attribute is for.
pub fn untouched(mut item: DeriveInput) -> TokenStream {
    let strip = |attributes: &mut Vec<Attribute>| {
        attributes.retain(|attribute| !attribute.path().is_ident("api"));
    };
    match &mut item.data {
        Data::Struct(data) => data
            .fields
            .iter_mut()
            .for_each(|field| strip(&mut field.attrs)),
        Data::Enum(data) => {
            for variant in &mut data.variants {
                strip(&mut variant.attrs);
                variant
                    .fields
                    .iter_mut()
                    .for_each(|field| strip(&mut field.attrs));
            }
        }
        Data::Union(data) => data
            .fields
            .named
            .iter_mut()
            .for_each(|field| strip(&mut field.attrs)),
    }
    quote!(#item)
}
