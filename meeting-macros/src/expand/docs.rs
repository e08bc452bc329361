//! The documentation of a declared struct: method and path, and a parameter table like the service's own.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::model::{Endpoint, Field, GroupKind, Need, Place, Record};
use crate::syntax::item::{cfgs, doc_lines};

const ENDPOINT_HEAD: &str = " | Parameter | In | Required | Type | Description |";
const OBJECT_HEAD: &str = " | Parameter | Required | Type | Description |";

/// Doc attributes to follow those of the author.
pub fn endpoint(endpoint: &Endpoint<'_>) -> TokenStream {
    let request = request_line(endpoint.method, &endpoint.path.text);
    let table = table(&endpoint.record, true);
    quote!(#[doc = ""] #[doc = #request] #table)
}

fn request_line(method: &str, path: &str) -> String {
    format!(" `{method} {path}`")
}

/// Doc attributes to follow those of the author.
pub fn object(record: &Record<'_>) -> TokenStream {
    table(record, false)
}

fn table(record: &Record<'_>, with_place: bool) -> TokenStream {
    if record.fields.is_empty() {
        return TokenStream::new();
    }
    let (head, line) = if with_place {
        (ENDPOINT_HEAD, " | --- | --- | --- | --- | --- |")
    } else {
        (OBJECT_HEAD, " | --- | --- | --- | --- |")
    };
    let rows = record.fields.iter().enumerate().map(|(position, field)| {
        let row = row(record, position, field, with_place);
        let cfgs = cfgs(&field.syntax.attributes);
        if cfgs.is_empty() {
            quote!(#[doc = #row])
        } else {
            let conditions = cfgs.iter().filter_map(|cfg| match &cfg.meta {
                syn::Meta::List(list) => Some(list.tokens.clone()),
                _ => None,
            });
            quote!(#[cfg_attr(all(#(#conditions),*), doc = #row)])
        }
    });
    quote!(#[doc = ""] #[doc = #head] #[doc = #line] #(#rows)*)
}

fn row(record: &Record<'_>, position: usize, field: &Field<'_>, with_place: bool) -> String {
    let wire = cell(&field.wire);
    let place = match field.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
        Place::Part => "part",
    };
    let place = if with_place {
        format!("{place} | ")
    } else {
        String::new()
    };
    let required = required(record, position, field);
    let ty = cell(&type_text(&field.value.to_token_stream()));
    let doc = cell(doc_lines(&field.syntax.attributes).join(" ").trim());
    format!(" | `{wire}` | {place}{required} | `{ty}` | {doc} |")
}

fn required(record: &Record<'_>, position: usize, field: &Field<'_>) -> String {
    if field.need == Need::Required {
        return "yes".to_owned();
    }
    let group = record
        .groups
        .iter()
        .find(|group| group.kind == GroupKind::ExactlyOne && group.members.contains(&position));
    match group {
        Some(group) => {
            let names = group
                .members
                .iter()
                .filter_map(|member| record.fields.get(*member))
                .map(|field| field.wire.as_str());
            format!("exactly one of {}", cell(&crate::messages::list(names)))
        }
        None => "no".to_owned(),
    }
}

/// Text that may stand in a cell of a Markdown table.
pub(super) fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// A type without the blanks that tokens have between them.
pub(super) fn type_text(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(" :: ", "::")
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
        .replace("& ", "&")
}
