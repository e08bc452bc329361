//! The arguments of `#[endpoint(METHOD, "/path", word = value)]`.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, LitStr, Token};

use crate::arguments::{self, METHODS, On};
use crate::diag::{Diagnostics, did_you_mean};
use crate::messages::{method, path};
use crate::syntax::entries::{self, Entries};

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
        let first = tokens.clone().into_iter().next();
        let mut reader = Reader {
            arguments: Self::default(),
            diagnostics,
            stage: Stage::Method,
            method_said: false,
            path_said: false,
            order_said: false,
        };
        let parse = |input: ParseStream<'_>| {
            reader.read(input);
            Ok(())
        };
        if let Err(error) = parse.parse2(tokens) {
            diagnostics.push(error);
        }
        reader.nothing_is_missing(first);
        reader.arguments
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
}

/// What is expected next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Stage {
    Method,
    Path,
    Words,
}

/// Reads method, path and words in whatever order they stand, so that a wrong order is one mistake.
struct Reader<'d> {
    arguments: Arguments,
    diagnostics: &'d Diagnostics,
    stage: Stage,
    /// Whether there is a method, or something was said about it: then it is not missing.
    method_said: bool,
    /// The same of the path.
    path_said: bool,
    /// Whether the order was complained about.
    order_said: bool,
}

impl Reader<'_> {
    fn read(&mut self, input: ParseStream<'_>) {
        while !input.is_empty() {
            if input.peek(LitStr) {
                self.string(input);
            } else if input.peek(Ident::peek_any) {
                self.name(input);
            } else {
                self.other(input);
            }
            entries::comma(input, self.diagnostics);
        }
    }

    /// A string is the path, or a method in quotes.
    fn string(&mut self, input: ParseStream<'_>) {
        let Ok(literal) = input.parse::<LitStr>() else {
            return;
        };
        let text = literal.value();
        let quoted_method = self.stage == Stage::Method
            && !text.contains('/')
            && (known_method(&text).is_some() || input.peek(Token![,]) && input.peek2(LitStr));
        if quoted_method {
            self.diagnostics
                .error(&literal, method::not_a_name(&literal.token().to_string()));
            self.arguments.method =
                known_method(&text).map(|method| Ident::new(method, literal.span()));
            self.method_said = true;
            self.stage = Stage::Path;
        } else if self.path_said {
            // What was wrong with the first one has been said; a second good one is one too many.
            if self.arguments.path.is_some() {
                self.diagnostics.error(&literal, path::twice());
            }
        } else {
            if self.stage == Stage::Words {
                self.out_of_order(&literal, path::out_of_order());
            }
            self.arguments.path = Some(literal);
            self.path_said = true;
            self.stage = Stage::Words;
        }
    }

    /// A name is the method, a word, or something else in the place of the path.
    fn name(&mut self, input: ParseStream<'_>) {
        let fork = input.fork();
        let Ok(name) = fork.call(Ident::parse_any) else {
            return;
        };
        let text = name.to_string();
        let with_value = fork.peek(Token![=]) || fork.peek(syn::token::Paren);
        if with_value && self.named(&text, input) {
            return;
        }
        let is_word = with_value || arguments::on(On::Endpoint).any(|word| text == word.name);
        let alone = !with_value && (fork.is_empty() || fork.peek(Token![,]) || fork.peek(LitStr));
        if alone && !is_word && !self.method_said && self.may_be_method(&text) {
            let _ = input.call(Ident::parse_any);
            if self.stage != Stage::Method {
                self.out_of_order(&name, method::out_of_order());
            }
            self.arguments.method = Some(name);
            self.method_said = true;
            self.stage = self.stage.max_of(Stage::Path);
        } else if alone && self.method_said && METHODS.contains(&text.as_str()) {
            let _ = input.call(Ident::parse_any);
            self.diagnostics.error(&name, method::twice());
        } else if !is_word && self.stage == Stage::Path {
            self.not_a_path(input);
        } else {
            self.arguments
                .words
                .parse_one(On::Endpoint, input, self.diagnostics);
            self.stage = Stage::Words;
        }
    }

    /// In the first place everything is meant as the method; elsewhere, what looks like one.
    fn may_be_method(&self, text: &str) -> bool {
        self.stage == Stage::Method || did_you_mean(text, METHODS.iter().copied()).is_some()
    }

    /// `method = GET` and `path = "/v1/rooms"`: understood, and answered with the way to write it.
    fn named(&mut self, name: &str, input: ParseStream<'_>) -> bool {
        let fork = input.fork();
        let _ = fork.call(Ident::parse_any);
        if fork.parse::<Token![=]>().is_err() {
            return false;
        }
        match name {
            "method" if fork.peek(Ident::peek_any) && !self.method_said => {
                let written = entries::rest_of_word(input);
                let value = fork.call(Ident::parse_any).ok();
                let shown = value.as_ref().map(Ident::to_string).unwrap_or_default();
                self.diagnostics.error(written, method::named(&shown));
                // Whether the method exists is the next question, not this one.
                self.arguments.method =
                    value.and_then(|value| Some(Ident::new(known_method(&shown)?, value.span())));
                self.method_said = true;
                self.stage = self.stage.max_of(Stage::Path);
                true
            }
            "path" | "url" | "uri" if fork.peek(LitStr) && !self.path_said => {
                let written = entries::rest_of_word(input);
                self.arguments.path = fork.parse().ok();
                let shown = self.arguments.path.as_ref().map(LitStr::value);
                self.diagnostics
                    .error(written, path::named(name, &shown.unwrap_or_default()));
                self.path_said = true;
                self.stage = Stage::Words;
                true
            }
            _ => false,
        }
    }

    /// Neither a name nor a string.
    fn other(&mut self, input: ParseStream<'_>) {
        match self.stage {
            Stage::Method if !self.method_said => {
                let found = entries::rest_of_word(input);
                if found.is_empty() {
                    self.no_comma_first(input);
                    return;
                }
                self.diagnostics
                    .error(&found, method::not_a_name(&found.to_string()));
                self.method_said = true;
                self.stage = Stage::Path;
            }
            Stage::Path if !input.peek(Token![,]) => self.not_a_path(input),
            _ => {
                self.arguments
                    .words
                    .parse_one(On::Endpoint, input, self.diagnostics);
            }
        }
    }

    /// `#[endpoint(, "/path")]`
    fn no_comma_first(&mut self, input: ParseStream<'_>) {
        let comma = entries::next_token(input);
        self.diagnostics.error(comma, method::missing());
        self.method_said = true;
        self.stage = Stage::Path;
    }

    fn not_a_path(&mut self, input: ParseStream<'_>) {
        let found = entries::rest_of_word(input);
        self.diagnostics.error(found, path::not_a_string());
        self.path_said = true;
        self.stage = Stage::Words;
    }

    fn out_of_order(&mut self, place: impl ToTokens, message: String) {
        if !self.order_said {
            self.diagnostics.error(place, message);
            self.order_said = true;
        }
    }

    /// Method and path are there, or something has been said of them.
    fn nothing_is_missing(&self, first: Option<TokenTree>) {
        let first = first.map(TokenTree::into_token_stream).unwrap_or_default();
        match (self.method_said, self.path_said) {
            (true, true) => {}
            (false, false) => self.diagnostics.error(first, method::and_path_missing()),
            (false, true) => match &self.arguments.path {
                Some(path) => self.diagnostics.error(path, method::missing()),
                None => self.diagnostics.error(first, method::missing()),
            },
            (true, false) => match &self.arguments.method {
                Some(method) => self
                    .diagnostics
                    .error(method, path::missing(&method.to_string())),
                None => self.diagnostics.error(first, path::missing("GET")),
            },
        }
    }
}

impl Stage {
    fn max_of(self, other: Self) -> Self {
        if self > other { self } else { other }
    }
}

/// The method that a text is, whatever its case.
fn known_method(text: &str) -> Option<&'static str> {
    METHODS
        .iter()
        .copied()
        .find(|method| method.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Method, path, names of the words, and the errors.
    fn read(arguments: &str) -> (String, String, Vec<&'static str>, Vec<String>) {
        let diagnostics = Diagnostics::new();
        let read = Arguments::endpoint(arguments.parse().unwrap(), &diagnostics);
        (
            read.method
                .map(|method| method.to_string())
                .unwrap_or_default(),
            read.path.map(|path| path.value()).unwrap_or_default(),
            read.words.iter().map(|entry| entry.word.name).collect(),
            diagnostics
                .finish()
                .iter()
                .map(ToString::to_string)
                .collect(),
        )
    }

    #[test]
    fn good_arguments_are_read() {
        for (arguments, method, words) in [
            ("GET, \"/x\"", "GET", vec![]),
            ("GET, \"/x\",", "GET", vec![]),
            ("put, \"/x\"", "put", vec![]),
            ("POST, r\"/x\", auth = aksk", "POST", vec!["auth"]),
            (
                "GET, \"/x\", response = Map<A, B>, auth = any,",
                "GET",
                vec!["response", "auth"],
            ),
        ] {
            let expected = (method.to_owned(), "/x".to_owned(), words, vec![]);
            assert_eq!(read(arguments), expected, "{arguments}");
        }
    }

    /// Whatever is wrong is said once, and what could be understood is there.
    #[test]
    fn bad_arguments_are_answered_once() {
        for (arguments, method, path, words, error) in [
            ("", "", "", vec![], "the method and the path are missing"),
            (
                "auth = aksk",
                "",
                "",
                vec!["auth"],
                "the method and the path are missing",
            ),
            ("GET", "GET", "", vec![], "the path is missing"),
            ("GET,", "GET", "", vec![], "the path is missing"),
            (
                "GET, auth = any",
                "GET",
                "",
                vec!["auth"],
                "the path is missing",
            ),
            ("\"/x\"", "", "/x", vec![], "the method is missing"),
            (", \"/x\"", "", "/x", vec![], "the method is missing"),
            (
                "\"/x\", auth = any",
                "",
                "/x",
                vec!["auth"],
                "the method is missing",
            ),
            ("\"/x\", GET", "GET", "/x", vec![], "the method comes first"),
            (
                "auth = any, GET, \"/x\"",
                "GET",
                "/x",
                vec!["auth"],
                "the method comes first",
            ),
            (
                "GET, auth = any, \"/x\"",
                "GET",
                "/x",
                vec!["auth"],
                "the path comes",
            ),
            ("\"GET\", \"/x\"", "GET", "/x", vec![], "found `\"GET\"`"),
            ("\"get\", \"/x\"", "GET", "/x", vec![], "found `\"get\"`"),
            ("\"FETCH\", \"/x\"", "", "/x", vec![], "found `\"FETCH\"`"),
            ("3, \"/x\"", "", "/x", vec![], "found `3`"),
            ("GET \"/x\"", "GET", "/x", vec![], "write `,` before"),
            ("GET, x", "GET", "", vec![], "the path is a string"),
            (
                "GET, concat!(\"/a\", \"/b\"), auth = any",
                "GET",
                "",
                vec!["auth"],
                "the path is a string",
            ),
            ("GET, 3", "GET", "", vec![], "the path is a string"),
            ("GET, 3, \"/x\"", "GET", "", vec![], "the path is a string"),
            ("GET, \"/x\", \"/y\"", "GET", "/x", vec![], "one path"),
            ("GET, POST, \"/x\"", "GET", "/x", vec![], "one method"),
            ("GET, \"/x\", POST", "GET", "/x", vec![], "one method"),
            (
                "GET, path = \"/x\"",
                "GET",
                "/x",
                vec![],
                "instead of `path = \"/x\"`",
            ),
            (
                "method = GET, \"/x\"",
                "GET",
                "/x",
                vec![],
                "instead of `method = GET`",
            ),
            (
                "GET, \"/x\", , auth = any",
                "GET",
                "/x",
                vec!["auth"],
                "expected a word",
            ),
            (
                "GET, \"/x\", auth",
                "GET",
                "/x",
                vec![],
                "`auth` takes one of",
            ),
            (
                "GET, \"/x\", auth = any retry = safe",
                "GET",
                "/x",
                vec!["auth", "retry"],
                "write `,` before",
            ),
        ] {
            let (found_method, found_path, found_words, errors) = read(arguments);
            assert_eq!(
                (found_method.as_str(), found_path.as_str()),
                (method, path),
                "{arguments}"
            );
            assert_eq!(found_words, words, "{arguments}");
            assert_eq!(errors.len(), 1, "{arguments}: {errors:?}");
            assert!(errors[0].contains(error), "{arguments}: {errors:?}");
        }
    }
}
