//! The documentation of a declared struct: method and path, and a parameter table like the service's own.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Attribute;

use crate::model::{Endpoint, Field, GroupKind, Need, Record, Style};
use crate::syntax::doc::{Line, lines};
use crate::syntax::head::mentions;
use crate::syntax::item::cfgs;
use crate::syntax::reader::{Constant, Literal};
use crate::tokens::code::Code;

const ENDPOINT_HEAD: &str = " | Parameter | In | Required | Type | Description |";
const OBJECT_HEAD: &str = " | Parameter | Required | Type | Description |";

/// Doc attributes to follow those of the author.
pub fn endpoint(endpoint: &Endpoint<'_>) -> TokenStream {
    let query = if endpoint.query.is_empty() { "" } else { "?" };
    let path = format!("{}{query}{}", endpoint.path, endpoint.query);
    let request = request_line(endpoint.method, &path);
    let constants = constants(endpoint);
    let table = table(&endpoint.record, true);
    quote!(#[doc = ""] #[doc = #request] #constants #table)
}

fn request_line(method: &str, path: &str) -> String {
    format!(" `{method} {path}`")
}

/// The constant headers and members, as a sentence.
fn constants(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let headers = endpoint.headers.iter();
    let headers =
        headers.map(|header| format!("{}: {}", header.name.value(), header.value.value()));
    let members = endpoint.members.iter().map(|written| {
        let Constant { name, value } = &written.value;
        match value {
            Literal::Text(text) => format!("\"{}\": {:?}", name.value(), text.value()),
            Literal::Other(text) => format!("\"{}\": {text}", name.value()),
        }
    });
    let all: Vec<_> = headers
        .chain(members)
        .map(|text| format!("`{}`", text.replace('`', "'")))
        .collect();
    (!all.is_empty()).then(|| {
        let sentence = format!(" Always sent: {}.", all.join(", "));
        quote!(#[doc = ""] #[doc = #sentence])
    })
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

fn row(record: &Record<'_>, position: usize, field: &Field<'_>, with_place: bool) -> TokenStream {
    let wire = cell(&match field.style {
        Style::MapInBrackets | Style::ObjectInBrackets => format!("{}[..]", field.wire),
        Style::Map | Style::Flat => format!("{}..", field.wire),
        _ => field.wire.clone(),
    });
    let place = field.place.word();
    let place = if with_place {
        format!("{place} | ")
    } else {
        String::new()
    };
    let required = required(record, position, field);
    let ty = cell(&type_text(&field.value.to_token_stream()));
    let before = format!(" | `{wire}` | {place}{required} | `{ty}` | ");
    last_cell(&before, &field.syntax.attributes)
}

/// A row of a table that ends with the doc comment of its field, as a string expression.
pub fn last_cell(before: &str, attributes: &[Attribute]) -> TokenStream {
    let doc = lines(attributes).into_iter();
    let doc = doc.filter_map(|line| match line {
        Line::Text(text) => Some(Line::Text(cell(&text))),
        // A file has several lines, and a cell of a table has one.
        Line::Expression(tokens) if mentions(&tokens, "include_str") => None,
        expression => Some(expression),
    });
    joined(before, doc.collect(), " ", " |")
}

/// The doc comment as one string expression: a literal, or `concat!` where only the compiler knows the text.
pub fn code(attributes: &[Attribute]) -> Code {
    let mut code = Code::default();
    match pieces("", lines(attributes), "\n", "") {
        Pieces::Text(text) => code.text(&format!("{text:?}")),
        Pieces::Expression(tokens) => code.tokens(tokens),
    }
    code
}

/// A string, as far as the macro knows it.
enum Pieces {
    Text(String),
    Expression(TokenStream),
}

/// Returns a string expression of the lines between two texts, without empty lines around them.
fn joined(before: &str, lines: Vec<Line>, separator: &str, after: &str) -> TokenStream {
    match pieces(before, lines, separator, after) {
        Pieces::Text(text) => text.to_token_stream(),
        Pieces::Expression(tokens) => tokens,
    }
}

fn pieces(before: &str, lines: Vec<Line>, separator: &str, after: &str) -> Pieces {
    let is_blank = |line: &Line| matches!(line, Line::Text(text) if text.trim().is_empty());
    let blank = lines.iter().take_while(|line| is_blank(line)).count();
    let end = lines.iter().rposition(|line| !is_blank(line));
    let lines = lines.into_iter().take(end.map_or(0, |last| last + 1));
    let mut pieces: Vec<TokenStream> = Vec::new();
    let mut text = before.to_owned();
    for (index, line) in lines.skip(blank).enumerate() {
        if index > 0 {
            text.push_str(separator);
        }
        match line {
            Line::Text(line) if index == 0 => text.push_str(line.trim_start()),
            Line::Text(line) => text.push_str(&line),
            Line::Expression(tokens) => {
                let literal = (!text.is_empty()).then(|| text.to_token_stream());
                pieces.extend(literal.into_iter().chain([tokens]));
                text.clear();
            }
        }
    }
    text.push_str(after);
    if pieces.is_empty() {
        return Pieces::Text(text);
    }
    pieces.extend((!text.is_empty()).then(|| text.to_token_stream()));
    Pieces::Expression(quote!(::core::concat!(#(#pieces),*)))
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

/// Text as a cell of a Markdown table.
pub(super) fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// A type without the spaces that tokens have between them.
pub(super) fn type_text(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(" :: ", "::")
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
        .replace("& ", "&")
}
