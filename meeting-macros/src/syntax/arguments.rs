//! The arguments of `#[endpoint(METHOD, "/path", word = value)]`.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, Lit, LitStr, Token};

use crate::diag::Diagnostics;
use crate::messages::{method, path};
use crate::syntax::entries::Entries;
use crate::words::On;

/// What stands between the parentheses.
#[derive(Default)]
pub struct Arguments {
    pub method: Option<Ident>,
    pub path: Option<LitStr>,
    pub words: Entries,
}

impl Arguments {
    /// Reads method, path and words.
    pub fn endpoint(tokens: TokenStream, diagnostics: &Diagnostics) -> Self {
        let mut arguments = Self::default();
        let parse = |input: ParseStream<'_>| {
            arguments.read_endpoint(input, diagnostics);
            Ok(())
        };
        if let Err(error) = parse.parse2(tokens) {
            diagnostics.push(error);
        }
        arguments
    }

    /// Reads words only.
    pub fn words(on: On, tokens: TokenStream, diagnostics: &Diagnostics) -> Self {
        let mut arguments = Self::default();
        let parse = |input: ParseStream<'_>| {
            arguments.words.parse(on, input, diagnostics);
            Ok(())
        };
        if let Err(error) = parse.parse2(tokens) {
            diagnostics.push(error);
        }
        arguments
    }

    fn read_endpoint(&mut self, input: ParseStream<'_>, diagnostics: &Diagnostics) {
        if input.is_empty() {
            diagnostics.error(TokenStream::new(), method::missing());
            return;
        }
        self.read_method(input, diagnostics);
        self.read_path(input, diagnostics);
        self.words.parse(On::Endpoint, input, diagnostics);
    }

    fn read_method(&mut self, input: ParseStream<'_>, diagnostics: &Diagnostics) {
        if is_word(input) {
            diagnostics.error(next(input), method::missing());
            return;
        }
        if input.peek(Ident::peek_any) {
            self.method = input.call(Ident::parse_any).ok();
        } else if input.peek(LitStr) && !is_quoted_method(input) {
            // The path stands first: nothing to consume.
            diagnostics.error(next(input), method::missing());
            return;
        } else {
            let found = next(input);
            let shown = match input.fork().parse::<LitStr>() {
                Ok(literal) => literal.value(),
                Err(_) => found.to_string(),
            };
            diagnostics.error(&found, method::not_a_name(&shown));
            let _ = input.parse::<TokenTree>();
        }
        let _ = input.parse::<Option<Token![,]>>();
    }

    fn read_path(&mut self, input: ParseStream<'_>, diagnostics: &Diagnostics) {
        if input.peek(LitStr) {
            self.path = input.parse().ok();
            if !input.is_empty() {
                let _ = input.parse::<Token![,]>();
            }
        } else if input.is_empty() || is_word(input) {
            if let Some(method) = &self.method {
                diagnostics.error(method, path::missing(&method.to_string()));
            }
        } else {
            diagnostics.error(next(input), path::not_a_string());
            while !input.is_empty() && !input.peek(Token![,]) {
                let _ = input.parse::<TokenTree>();
            }
            let _ = input.parse::<Option<Token![,]>>();
        }
    }
}

/// `word = ..` or `word(..)`
fn is_word(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && (input.peek2(Token![=]) || input.peek2(syn::token::Paren))
}

/// `"PUT", "/path"`: the first of two strings was meant as the method.
fn is_quoted_method(input: ParseStream<'_>) -> bool {
    let fork = input.fork();
    let text = fork.parse::<Lit>();
    let looks_like_method = matches!(&text, Ok(Lit::Str(text)) if !text.value().contains('/'));
    looks_like_method && fork.parse::<Token![,]>().is_ok() && fork.peek(LitStr)
}

fn next(input: ParseStream<'_>) -> TokenStream {
    input
        .fork()
        .parse::<TokenTree>()
        .map(TokenTree::into_token_stream)
        .unwrap_or_default()
}
