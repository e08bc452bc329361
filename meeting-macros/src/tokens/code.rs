//! Generated code as text.
//!
//! `quote!` makes each token by itself, in a macro that is compiled without optimization. The compiler reads the same
//! tokens from a text in less than half of the time. Code that repeats no token of the author's, or whose place does
//! not matter for an error, is therefore written as text.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::ToTokens;

/// Pieces of generated code, in their order: text, whose delimiters are in pairs, and tokens, which keep their places.
#[derive(Default)]
pub struct Code {
    tokens: TokenStream,
    text: String,
}

impl Code {
    pub fn text(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push(' ');
    }

    pub fn tokens(&mut self, tokens: impl ToTokens) {
        self.read();
        tokens.to_tokens(&mut self.tokens);
    }

    pub fn code(&mut self, code: Self) {
        if !code.tokens.is_empty() {
            self.tokens(code.tokens);
        }
        self.text.push_str(&code.text);
    }

    /// Other code in delimiters. It stays text if it is nothing else.
    pub fn group(&mut self, delimiter: Delimiter, code: Self) {
        if !code.tokens.is_empty() {
            self.tokens(Group::new(delimiter, code.into_tokens()));
            return;
        }
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => return self.code(code),
        };
        self.text.push_str(open);
        self.text.push_str(&code.text);
        self.text(close);
    }

    /// All pieces as tokens.
    pub fn into_tokens(mut self) -> TokenStream {
        self.read();
        self.tokens
    }

    fn read(&mut self) {
        if !self.text.is_empty() {
            self.tokens.extend(parsed(&self.text));
            self.text.clear();
        }
    }
}

impl From<&str> for Code {
    fn from(text: &str) -> Self {
        let mut code = Self::default();
        code.text(text);
        code
    }
}

/// The tokens of a text, all in the place of the attribute.
pub fn parsed(text: &str) -> TokenStream {
    // `proc_macro2` would read the text twice, because it cannot rely on the compiler for errors. There are none here.
    let tokens = if proc_macro::is_available() {
        text.parse::<proc_macro::TokenStream>()
            .map(TokenStream::from)
            .map_err(|error| error.to_string())
    } else {
        text.parse::<TokenStream>()
            .map_err(|error| error.to_string())
    };
    tokens.unwrap_or_else(|error| {
        let message = format!("the macro wrote `{text}`: {error}");
        quote::quote!(::core::compile_error!(#message);)
    })
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn text_and_tokens_alternate() {
        let mut code = Code::from("a ::");
        code.text("b");
        code.tokens(quote!(<c>));
        code.group(Delimiter::Parenthesis, Code::from("\"d\\n\""));
        let mut mixed = Code::from("e");
        mixed.tokens(quote!(+ f));
        code.group(Delimiter::Bracket, mixed);
        assert_eq!(
            code.into_tokens().to_string(),
            quote!(a::b<c>("d\n")[e + f]).to_string()
        );
    }

    #[test]
    fn text_that_is_not_rust_is_an_error_of_the_compiler() {
        let tokens = parsed("(").to_string();
        assert!(tokens.contains("compile_error"), "{tokens}");
    }
}
