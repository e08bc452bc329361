//! The tree of an item, as syn's parser builds it.
//!
//! A parser tries every form that Rust has, at every token. Almost all declarations have the simplest one: named fields
//! of plain types, or variants with literals. Their tree is built token by token, and what does not fit is left to syn.

use proc_macro2::{Delimiter, Group, Punct, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{
    AttrStyle, Attribute, Data, DataEnum, DataStruct, DeriveInput, Expr, ExprLit, Field,
    FieldModifiers, Fields, FieldsNamed, Generics, Ident, Lit, MacroDelimiter, Meta, MetaList,
    MetaNameValue, Token, Variant, Visibility, token,
};

use crate::syntax::ty;

type Tokens = std::iter::Peekable<std::vec::IntoIter<TokenTree>>;

/// Reads an item. The values of its doc attributes are [verbatim](Lit::Verbatim): their texts may be long, and not
/// every step needs them.
pub fn read(item: TokenStream) -> syn::Result<DeriveInput> {
    match simple_item(item.clone()) {
        Some(input) => Ok(input),
        None => syn::parse2(item),
    }
}

fn peekable(tokens: TokenStream) -> Tokens {
    tokens
        .into_iter()
        .collect::<Vec<_>>()
        .into_iter()
        .peekable()
}

/// A struct with named fields or an enum, without generics.
fn simple_item(item: TokenStream) -> Option<DeriveInput> {
    let mut tokens = peekable(item);
    let attrs = attributes(&mut tokens)?;
    let vis = visibility(&mut tokens)?;
    let keyword = ident(&mut tokens)?;
    let ident = ident(&mut tokens)?;
    let braces = match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Brace => group,
        _ => return None,
    };
    let brace_token = token::Brace {
        span: braces.delim_span(),
    };
    let members = peekable(braces.stream());
    let data = match keyword.to_string().as_str() {
        "struct" => Data::Struct(DataStruct {
            struct_token: Token![struct](keyword.span()),
            fields: Fields::Named(FieldsNamed {
                brace_token,
                named: list(members, field)?,
            }),
            semi_token: None,
        }),
        "enum" => Data::Enum(DataEnum {
            enum_token: Token![enum](keyword.span()),
            brace_token,
            variants: list(members, variant)?,
        }),
        _ => return None,
    };
    Some(DeriveInput {
        attrs,
        vis,
        ident,
        generics: Generics::default(),
        data,
    })
}

/// Members with commas between them.
fn list<T>(
    mut tokens: Tokens,
    member: fn(&mut Tokens) -> Option<T>,
) -> Option<Punctuated<T, Token![,]>> {
    let mut members = Punctuated::new();
    while tokens.peek().is_some() {
        members.push_value(member(&mut tokens)?);
        match tokens.next() {
            Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => {
                members.push_punct(Token![,](comma.span()));
            }
            Some(_) => return None,
            None => {}
        }
    }
    Some(members)
}

/// `pub name: Type`
fn field(tokens: &mut Tokens) -> Option<Field> {
    let attrs = attributes(tokens)?;
    let vis = visibility(tokens)?;
    let ident = ident(tokens)?;
    let colon = punct(tokens, ':')?;
    Some(Field {
        attrs,
        vis,
        modifiers: FieldModifiers::default(),
        ident: Some(ident),
        colon_token: Some(Token![:](colon.span())),
        ty: ty::read(&up_to_comma(tokens))?,
        default: None,
    })
}

/// `Name = value`
fn variant(tokens: &mut Tokens) -> Option<Variant> {
    let attrs = attributes(tokens)?;
    let ident = ident(tokens)?;
    let discriminant = match punct(tokens, '=') {
        Some(equals) => Some((Token![=](equals.span()), value(up_to_comma(tokens))?)),
        None => None,
    };
    Some(Variant {
        attrs,
        ident,
        fields: Fields::Unit,
        discriminant,
    })
}

fn value(mut tokens: Vec<TokenTree>) -> Option<Expr> {
    match tokens.as_slice() {
        [TokenTree::Literal(_)] => match tokens.pop() {
            Some(TokenTree::Literal(literal)) => Some(literal_expr(Lit::new(literal))),
            _ => None,
        },
        _ => syn::parse2(tokens.into_iter().collect()).ok(),
    }
}

fn literal_expr(lit: Lit) -> Expr {
    Expr::Lit(ExprLit {
        attrs: Vec::new(),
        lit,
    })
}

/// The tokens up to a comma that is not between angle brackets.
fn up_to_comma(tokens: &mut Tokens) -> Vec<TokenTree> {
    let mut found = Vec::new();
    let mut depth = 0_u32;
    let mut after_minus = false;
    while let Some(token) = tokens.peek() {
        let sign = match token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match sign {
            ',' if depth == 0 => break,
            '<' => depth += 1,
            // `->` is not a bracket.
            '>' if !after_minus => depth = depth.saturating_sub(1),
            _ => {}
        }
        after_minus = sign == '-';
        found.extend(tokens.next());
    }
    found
}

fn attributes(tokens: &mut Tokens) -> Option<Vec<Attribute>> {
    let mut attributes = Vec::new();
    while let Some(pound) = punct(tokens, '#') {
        match tokens.next() {
            Some(TokenTree::Group(brackets)) if brackets.delimiter() == Delimiter::Bracket => {
                attributes.push(attribute(pound, brackets)?);
            }
            _ => return None,
        }
    }
    Some(attributes)
}

fn attribute(pound: Punct, brackets: Group) -> Option<Attribute> {
    if let Some(meta) = meta(brackets.stream()) {
        return Some(Attribute {
            pound_token: Token![#](pound.span()),
            style: AttrStyle::Outer,
            bracket_token: token::Bracket {
                span: brackets.delim_span(),
            },
            meta,
        });
    }
    let tokens = [TokenTree::from(pound), TokenTree::from(brackets)];
    let attributes = Attribute::parse_outer.parse2(tokens.into_iter().collect());
    attributes.ok()?.pop()
}

/// `name`, `name(..)` or `name = "literal"`.
fn meta(tokens: TokenStream) -> Option<Meta> {
    let mut tokens = tokens.into_iter();
    let Some(TokenTree::Ident(name)) = tokens.next() else {
        return None;
    };
    match (tokens.next(), tokens.next(), tokens.next()) {
        (None, ..) => Some(Meta::Path(name.into())),
        (Some(TokenTree::Group(group)), None, _) => Some(Meta::List(MetaList {
            path: name.into(),
            delimiter: delimiter(&group)?,
            tokens: group.stream(),
        })),
        (Some(TokenTree::Punct(equals)), Some(TokenTree::Literal(literal)), None)
            if equals.as_char() == '=' =>
        {
            Some(Meta::NameValue(MetaNameValue {
                path: name.into(),
                eq_token: Token![=](equals.span()),
                value: literal_expr(Lit::Verbatim(literal)),
            }))
        }
        _ => None,
    }
}

fn delimiter(group: &Group) -> Option<MacroDelimiter> {
    let span = group.delim_span();
    match group.delimiter() {
        Delimiter::Parenthesis => Some(MacroDelimiter::Paren(token::Paren { span })),
        Delimiter::Bracket => Some(MacroDelimiter::Bracket(token::Bracket { span })),
        Delimiter::Brace => Some(MacroDelimiter::Brace(token::Brace { span })),
        Delimiter::None => None,
    }
}

/// Nothing, `pub` or `pub(..)`.
fn visibility(tokens: &mut Tokens) -> Option<Visibility> {
    let is_pub = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "pub");
    let Some(public) = tokens.next_if(is_pub) else {
        return Some(Visibility::Inherited);
    };
    match tokens.next_if(|token| matches!(token, TokenTree::Group(_))) {
        None => Some(Visibility::Public(Token![pub](public.span()))),
        Some(restriction) => {
            let tokens = [public, restriction].into_iter().collect();
            syn::parse2(tokens).ok()
        }
    }
}

fn ident(tokens: &mut Tokens) -> Option<Ident> {
    match tokens.next() {
        Some(TokenTree::Ident(ident)) => Some(ident),
        _ => None,
    }
}

fn punct(tokens: &mut Tokens, character: char) -> Option<Punct> {
    let is_meant = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == character);
    match tokens.next_if(is_meant) {
        Some(TokenTree::Punct(punct)) => Some(punct),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIMPLE: &[&str] = &[
        "struct A {}",
        "#[derive(Debug)] #[a] #[b::c(d)] #[e = f!()] pub(crate) struct A { b: C }",
        "pub struct A { #[api(x)] pub b: C<D, E<F,>,>, r#type: Option<(u8, G<H>)>, }",
        "struct A { b: fn(u8) -> C<D, E>, pub(in a::b) c: &'static str, d: ::e::F<{ 1 }> }",
        "enum A { B, #[c] D = 1, E = -2, F = \"g\", H = i::<1>() }",
    ];

    const OTHER: &[&str] = &[
        "struct A;",
        "struct A(u8);",
        "struct A<T> { b: T }",
        "enum A { B(u8), C {} }",
        "union A { b: u8 }",
    ];

    #[test]
    fn the_tree_is_that_of_the_parser() {
        for (items, is_simple) in [(SIMPLE, true), (OTHER, false)] {
            for item in items {
                let tokens: TokenStream = item.parse().unwrap();
                assert_eq!(simple_item(tokens.clone()).is_some(), is_simple, "{item}");
                let parsed: DeriveInput = syn::parse_str(item).unwrap();
                assert_eq!(read(tokens).unwrap(), parsed, "{item}");
            }
        }
    }

    #[test]
    fn what_is_not_an_item_is_an_error_of_the_parser() {
        for item in [
            "",
            "struct A { b }",
            "struct A { b: }",
            "struct A { b: C D }",
            "struct A { b: C; d: E }",
            "struct A { b: C<D }",
            "struct A { # b: C }",
            "struct A {} struct B {}",
            "enum A { B = }",
            "fn a() {}",
        ] {
            let error = read(item.parse().unwrap()).unwrap_err();
            let parsed = syn::parse_str::<DeriveInput>(item).unwrap_err();
            assert_eq!(error.to_string(), parsed.to_string(), "{item}");
        }
    }

    #[test]
    fn doc_attributes_stay_as_they_are_written() {
        let item: TokenStream = "/// A \"b\"\n struct A { #[doc = concat!(\"c\")] d: E }"
            .parse()
            .unwrap();
        let read = read(item.clone()).unwrap();
        assert_eq!(quote::quote!(#read).to_string(), item.to_string());
    }
}
