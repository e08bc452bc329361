//! The arguments of `#[endpoint(METHOD, "/path", argument = value)]`, and of the other macros.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, LitStr, Path, Token};

use crate::arguments::{self, METHODS, On};
use crate::diag::Diagnostics;
use crate::messages::{method, path};
use crate::suggest::did_you_mean;
use crate::syntax::reader::{Slots, comma, next_token, rest_of_argument};
use crate::syntax::slots::EndpointArguments;

/// The arguments in the parentheses of `#[endpoint]`.
#[derive(Default)]
pub struct Arguments {
    pub method: Option<Ident>,
    pub path: Option<LitStr>,
    pub named: EndpointArguments,
}

impl Arguments {
    /// Reads method, path and named arguments.
    pub fn read(tokens: TokenStream, diagnostics: &Diagnostics) -> Self {
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
}

/// Reads named arguments only.
pub fn named<S: Slots>(tokens: TokenStream, diagnostics: &Diagnostics) -> S {
    let mut slots = S::default();
    let parse = |input: ParseStream<'_>| {
        slots.parse(input, diagnostics);
        Ok(())
    };
    if let Err(error) = parse.parse2(tokens) {
        diagnostics.push(error);
    }
    slots
}

/// Returns the tokens after `name =`, up to the next comma.
pub fn value_of(arguments: &TokenStream, name: &str) -> Option<TokenStream> {
    let mut tokens = arguments.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let named = matches!(&token, TokenTree::Ident(ident) if ident == name);
        if named && tokens.next_if(|next| is_punct(next, '=')).is_some() {
            return Some(tokens.take_while(|token| !is_punct(token, ',')).collect());
        }
    }
    None
}

pub fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// Reads the path of the runtime crate by itself, if it is written without a mistake.
pub fn crate_path(arguments: &TokenStream) -> Option<Path> {
    let written = value_of(arguments, "crate")?;
    let path = Path::parse_mod_style.parse2(written).ok()?;
    let names_self = path.segments.iter().any(|segment| segment.ident == "Self");
    (!names_self).then_some(path)
}

/// The kind of argument that is expected next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Stage {
    Method,
    Path,
    Named,
}

/// A reader of method, path and named arguments in any order, so a wrong order is a single mistake.
struct Reader<'d> {
    arguments: Arguments,
    diagnostics: &'d Diagnostics,
    stage: Stage,
    /// True if there is a method, or an error about the method was reported. It is not missing then.
    method_said: bool,
    /// The same for the path.
    path_said: bool,
    /// True if the order was reported.
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
            comma(input, self.diagnostics);
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
            // The mistake in the first one was reported. A second valid one is one too many.
            if self.arguments.path.is_some() {
                self.diagnostics.error(&literal, path::TWICE);
            }
        } else {
            if self.stage == Stage::Named {
                self.out_of_order(&literal, path::OUT_OF_ORDER);
            }
            self.arguments.path = Some(literal);
            self.path_said = true;
            self.stage = Stage::Named;
        }
    }

    /// A name is the method, an argument, or something else in the place of the path.
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
        let is_named =
            with_value || arguments::on(On::Endpoint).any(|argument| text == argument.name);
        let alone = !with_value && (fork.is_empty() || fork.peek(Token![,]) || fork.peek(LitStr));
        if alone && !is_named && !self.method_said && self.may_be_method(&text) {
            let _ = input.call(Ident::parse_any);
            if self.stage != Stage::Method {
                self.out_of_order(&name, method::OUT_OF_ORDER);
            }
            self.arguments.method = Some(name);
            self.method_said = true;
            self.stage = self.stage.max_of(Stage::Path);
        } else if alone && self.method_said && METHODS.contains(&text.as_str()) {
            let _ = input.call(Ident::parse_any);
            self.diagnostics.error(&name, method::TWICE);
        } else if !is_named && self.stage == Stage::Path {
            self.not_a_path(input);
        } else {
            self.arguments.named.parse_one(input, self.diagnostics);
            self.stage = Stage::Named;
        }
    }

    /// In the first place everything is meant as the method; elsewhere, what looks like one.
    fn may_be_method(&self, text: &str) -> bool {
        self.stage == Stage::Method || did_you_mean(text, METHODS.iter().copied()).is_some()
    }

    /// `method = GET` and `path = "/v1/rooms"`: recognized, and reported with the right spelling.
    fn named(&mut self, name: &str, input: ParseStream<'_>) -> bool {
        let fork = input.fork();
        let _ = fork.call(Ident::parse_any);
        if fork.parse::<Token![=]>().is_err() {
            return false;
        }
        match name {
            "method" if fork.peek(Ident::peek_any) && !self.method_said => {
                let written = rest_of_argument(input);
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
                let written = rest_of_argument(input);
                self.arguments.path = fork.parse().ok();
                let shown = self.arguments.path.as_ref().map(LitStr::value);
                self.diagnostics
                    .error(written, path::named(name, &shown.unwrap_or_default()));
                self.path_said = true;
                self.stage = Stage::Named;
                true
            }
            _ => false,
        }
    }

    /// Neither a name nor a string.
    fn other(&mut self, input: ParseStream<'_>) {
        match self.stage {
            Stage::Method if !self.method_said => {
                let found = rest_of_argument(input);
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
                self.arguments.named.parse_one(input, self.diagnostics);
            }
        }
    }

    /// `#[endpoint(, "/path")]`
    fn no_comma_first(&mut self, input: ParseStream<'_>) {
        let comma = next_token(input);
        self.diagnostics.error(comma, method::missing());
        self.method_said = true;
        self.stage = Stage::Path;
    }

    fn not_a_path(&mut self, input: ParseStream<'_>) {
        let found = rest_of_argument(input);
        self.diagnostics.error(found, path::NOT_A_STRING);
        self.path_said = true;
        self.stage = Stage::Named;
    }

    fn out_of_order(&mut self, place: impl ToTokens, message: &str) {
        if !self.order_said {
            self.diagnostics.error(place, message);
            self.order_said = true;
        }
    }

    /// Method and path are present, or an error about them was reported.
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

/// Returns the method that a string names, in any case.
fn known_method(text: &str) -> Option<&'static str> {
    METHODS
        .iter()
        .copied()
        .find(|method| method.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Method, path, names of the named, and the errors.
    fn read(arguments: &str) -> (String, String, Vec<&'static str>, Vec<String>) {
        let diagnostics = Diagnostics::new();
        let mut read = Arguments::read(arguments.parse().unwrap(), &diagnostics);
        (
            read.method
                .map(|method| method.to_string())
                .unwrap_or_default(),
            read.path.map(|path| path.value()).unwrap_or_default(),
            names(&mut read.named),
            diagnostics
                .finish()
                .iter()
                .map(ToString::to_string)
                .collect(),
        )
    }

    fn names(named: &mut EndpointArguments) -> Vec<&'static str> {
        let keys = named.read().iter();
        keys.filter_map(|key| arguments::ARGUMENTS.iter().find(|one| one.key == *key))
            .map(|argument| argument.name)
            .collect()
    }

    #[test]
    fn good_arguments_are_read() {
        for (arguments, method, named) in [
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
            let expected = (method.to_owned(), "/x".to_owned(), named, vec![]);
            assert_eq!(read(arguments), expected, "{arguments}");
        }
    }

    /// Each mistake is reported once, and the valid arguments are kept.
    #[test]
    fn bad_arguments_are_answered_once() {
        for (arguments, method, path, named, error) in [
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
                "expected an argument",
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
            let (found_method, found_path, found_named, errors) = read(arguments);
            assert_eq!(
                (found_method.as_str(), found_path.as_str()),
                (method, path),
                "{arguments}"
            );
            assert_eq!(found_named, named, "{arguments}");
            assert_eq!(errors.len(), 1, "{arguments}: {errors:?}");
            assert!(errors[0].contains(error), "{arguments}: {errors:?}");
        }
    }
}
