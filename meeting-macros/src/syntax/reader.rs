//! Reads arguments one after another, each with its value, by the table of arguments: `one_of = room, non_empty`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Expr, Lit, LitStr, Path, Token, Type};

use crate::arguments::{self, ARGUMENTS, Argument, Choice, Key, NamedAuth, On, Takes};
use crate::diag::Diagnostics;
use crate::messages::{attribute as messages, list};
use crate::suggest::did_you_mean;
use crate::syntax::pages::{self, Pages};
use crate::syntax::range::{self, Range};

/// Typed slots for the arguments of one place.
pub trait Slots: Default {
    const ON: On;

    /// Reads the value of an argument into its slot.
    fn fill(&mut self, reader: &Reader<'_>) -> Result<(), Unread>;

    /// The arguments that were read.
    fn read(&mut self) -> &mut Vec<Key>;

    /// Takes note of an argument that could not be read.
    fn miss(&mut self, _missed: Option<Key>) {}

    /// Reads arguments separated by commas.
    fn parse(&mut self, input: ParseStream<'_>, diagnostics: &Diagnostics) {
        while !input.is_empty() {
            self.parse_one(input, diagnostics);
            comma(input, diagnostics);
        }
    }

    /// Reads one argument. One that cannot be read is reported and left out; the next one can still be read.
    fn parse_one(&mut self, input: ParseStream<'_>, diagnostics: &Diagnostics) {
        if !input.peek(Ident::peek_any) {
            let names: Vec<_> = arguments::on(Self::ON).map(|one| one.name).collect();
            diagnostics.error(next_token(input), messages::not_an_argument(&names));
            self.miss(None);
            let _ = rest_of_argument(input);
            return;
        }
        let Ok(name) = input.call(Ident::parse_any) else {
            return;
        };
        if let Err(error) = self.named(&name, input, diagnostics) {
            let text = name.to_string();
            let near = did_you_mean(&text, arguments::on(Self::ON).map(|one| one.name));
            let meant = arguments::on(Self::ON).find(|one| Some(one.name) == near);
            self.miss(meant.map(|argument| argument.key));
            diagnostics.push(error);
            let _ = rest_of_argument(input);
        }
    }

    /// Reads what follows the name of an argument.
    fn named(
        &mut self,
        name: &Ident,
        input: ParseStream<'_>,
        diagnostics: &Diagnostics,
    ) -> syn::Result<()> {
        let text = name.to_string();
        let Some(argument) = arguments::on(Self::ON).find(|argument| text == argument.name) else {
            return Err(syn::Error::new_spanned(name, unknown(&text, Self::ON)));
        };
        let reader = Reader {
            argument,
            name: name.clone(),
            input,
        };
        let twice = !argument.repeats && self.read().contains(&argument.key);
        let filled = if twice {
            Self::default().fill(&reader)
        } else {
            self.fill(&reader)
        };
        match filled {
            Ok(()) if twice => diagnostics.error(name, messages::twice(argument.name)),
            Ok(()) => self.read().push(argument.key),
            Err(Unread::Said(error)) => return Err(error),
            Err(Unread::Misplaced) => {
                let message = messages::misplaced(&text, Self::ON, argument);
                return Err(syn::Error::new_spanned(name, message));
            }
        }
        Ok(())
    }
}

/// The reason why an argument could not be read.
pub enum Unread {
    /// Its value is wrong.
    Said(syn::Error),
    /// It has no slot here.
    Misplaced,
}

impl From<syn::Error> for Unread {
    fn from(error: syn::Error) -> Self {
        Self::Said(error)
    }
}

/// The reason why a value could not be read.
enum Unreadable {
    /// It is not what the argument takes.
    Wrong,
    /// The mistake has a separate message.
    Said(syn::Error),
}

impl From<syn::Error> for Unreadable {
    fn from(_: syn::Error) -> Self {
        Self::Wrong
    }
}

/// An argument and what follows its name.
pub struct Reader<'a> {
    pub argument: &'static Argument,
    /// As it was written.
    pub name: Ident,
    input: ParseStream<'a>,
}

/// `auth = ..`
pub enum Auth {
    Named(NamedAuth),
    /// A marker type of a service.
    Marker(Path),
}

/// A string, or a constant that is one.
pub enum Text {
    Literal(LitStr),
    Constant(Path),
}

impl ToTokens for Text {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Literal(text) => text.to_tokens(tokens),
            Self::Constant(path) => path.to_tokens(tokens),
        }
    }
}

/// `unwrap = ..`
pub enum Unwrap {
    /// The whole response.
    None,
    /// The member at a dotted path.
    Path(LitStr),
}

/// `("name" = value)`
pub struct Constant<T> {
    pub name: LitStr,
    pub value: T,
}

/// A string, a number or `bool`.
pub enum Literal {
    Text(LitStr),
    /// As it is written in JSON.
    Other(String),
}

impl Reader<'_> {
    pub fn nothing(&self) -> syn::Result<()> {
        if at_end(self.input) {
            Ok(())
        } else {
            Err(self.wrong(rest_of_argument(self.input)))
        }
    }

    pub fn identifier(&self) -> syn::Result<Ident> {
        self.assigned(|input| Ok(input.parse()?))
    }

    pub fn path(&self) -> syn::Result<Path> {
        self.assigned(|input| Ok(input.call(Path::parse_mod_style)?))
    }

    /// The path of a crate: nothing can be imported from `Self::x`.
    pub fn crate_path(&self) -> syn::Result<Path> {
        self.assigned(|input| {
            let path = input.call(Path::parse_mod_style)?;
            let names_self = path.segments.iter().any(|segment| segment.ident == "Self");
            if names_self {
                Err(Unreadable::Wrong)
            } else {
                Ok(path)
            }
        })
    }

    pub fn ty(&self) -> syn::Result<Type> {
        self.assigned(|input| Ok(input.parse()?))
    }

    pub fn text(&self) -> syn::Result<LitStr> {
        self.assigned(|input| Ok(input.parse()?))
    }

    pub fn text_or_path(&self) -> syn::Result<Text> {
        self.assigned(|input| {
            if input.peek(LitStr) {
                Ok(Text::Literal(input.parse()?))
            } else {
                Ok(Text::Constant(input.call(Path::parse_mod_style)?))
            }
        })
    }

    pub fn text_or_none(&self) -> syn::Result<Unwrap> {
        self.assigned(|input| {
            if input.peek(LitStr) {
                return Ok(Unwrap::Path(input.parse()?));
            }
            let name: Ident = input.parse()?;
            if name == "none" {
                Ok(Unwrap::None)
            } else {
                Err(Unreadable::Wrong)
            }
        })
    }

    /// `("Name" = "value")`
    pub fn text_constant(&self) -> syn::Result<Constant<LitStr>> {
        self.in_parentheses(|input| Ok(input.parse()?))
    }

    /// `("name" = 5)`
    pub fn literal_constant(&self) -> syn::Result<Constant<Literal>> {
        self.in_parentheses(literal)
    }

    fn in_parentheses<T>(
        &self,
        read: impl Fn(ParseStream<'_>) -> Result<T, Unreadable>,
    ) -> syn::Result<Constant<T>> {
        let input = self.input;
        if !input.peek(syn::token::Paren) {
            return Err(self.wrong(rest_of_argument(input)));
        }
        let group: proc_macro2::Group = input.parse()?;
        let parse = |input: ParseStream<'_>| {
            let constant = constant(input, &read).ok();
            // What is left over is part of the mistake.
            let whole = input.is_empty();
            let _ = input.parse::<TokenStream>();
            Ok(constant.filter(|_| whole))
        };
        let constant = syn::parse::Parser::parse2(parse, group.stream());
        match constant {
            Ok(Some(constant)) if at_end(input) => Ok(constant),
            Ok(Some(_)) => Err(self.wrong(rest_of_argument(input))),
            _ => Err(self.wrong(group.to_token_stream())),
        }
    }

    /// `(items = data, cursor = after, next = next)`
    pub fn pages(&self) -> syn::Result<Pages> {
        let input = self.input;
        if !input.peek(syn::token::Paren) {
            let rest = if at_end(input) {
                TokenStream::new()
            } else {
                rest_of_argument(input)
            };
            return Err(self.wrong(rest));
        }
        let group: proc_macro2::Group = input.parse()?;
        let pages = pages::parse(group.stream())?;
        if at_end(input) {
            Ok(pages)
        } else {
            Err(self.wrong(rest_of_argument(input)))
        }
    }

    pub fn range(&self) -> syn::Result<Range> {
        self.assigned(|input| {
            range::parse(input).map_err(|error| match error {
                range::Error::Syntax => Unreadable::Wrong,
                range::Error::Said(error) => Unreadable::Said(error),
            })
        })
    }

    pub fn choice<T: Choice>(&self) -> syn::Result<T> {
        self.assigned(|input| {
            let name = input.call(Ident::parse_any)?;
            self.chosen(&name).map_err(Unreadable::Said)
        })
    }

    /// One of the fixed names, or nothing.
    pub fn maybe_choice<T: Choice>(&self) -> syn::Result<Option<T>> {
        if at_end(self.input) {
            Ok(None)
        } else {
            self.choice().map(Some)
        }
    }

    /// One of the fixed names, or the path of a marker type. A type begins with a capital, and is not called like one
    /// of the names.
    pub fn auth(&self) -> syn::Result<Auth> {
        self.assigned(|input| {
            let path = input.call(Path::parse_mod_style)?;
            match path.get_ident() {
                Some(name) if !is_marker(&name.to_string()) => {
                    let named = self.chosen(name).map_err(Unreadable::Said)?;
                    Ok(Auth::Named(named))
                }
                _ => Ok(Auth::Marker(path)),
            }
        })
    }

    fn chosen<T: Choice>(&self, written: &Ident) -> syn::Result<T> {
        let name = written.to_string();
        let mut all = T::ALL.iter();
        if let Some((_, value)) = all.find(|(candidate, _)| *candidate == name) {
            return Ok(*value);
        }
        let names: Vec<_> = T::ALL.iter().map(|(name, _)| *name).collect();
        let meant = did_you_mean(&name, names.iter().copied());
        let message = messages::unknown_choice(self.argument, &name, meant, &names);
        Err(syn::Error::new_spanned(written, message))
    }

    /// `(field = value)`; the value is one that can be compared with `==`.
    pub fn condition(&self) -> syn::Result<(Ident, TokenStream)> {
        let input = self.input;
        if !input.peek(syn::token::Paren) {
            return Err(self.wrong(rest_of_argument(input)));
        }
        let group: proc_macro2::Group = input.parse()?;
        let parse = |input: ParseStream<'_>| Ok(condition(input).ok().filter(|_| input.is_empty()));
        let read = syn::parse::Parser::parse2(parse, group.stream());
        let Ok(Some(condition)) = read else {
            return Err(self.wrong(group.to_token_stream()));
        };
        if at_end(input) {
            Ok(condition)
        } else {
            Err(self.wrong(rest_of_argument(input)))
        }
    }

    /// Reads what follows the `=`. The whole value is wrong, not the part of it that could not be read.
    fn assigned<T>(
        &self,
        read: impl FnOnce(ParseStream<'_>) -> Result<T, Unreadable>,
    ) -> syn::Result<T> {
        let input = self.input;
        if !input.peek(Token![=]) {
            let rest = if at_end(input) {
                TokenStream::new()
            } else {
                rest_of_argument(input)
            };
            return Err(self.wrong(rest));
        }
        input.parse::<Token![=]>()?;
        let written = input.fork();
        match read(input) {
            Ok(value) if at_end(input) => Ok(value),
            Ok(_) | Err(Unreadable::Wrong) => Err(self.wrong(rest_of_argument(&written))),
            Err(Unreadable::Said(error)) => Err(error),
        }
    }

    /// Says what the argument takes, with an example.
    fn wrong(&self, place: TokenStream) -> syn::Error {
        let place = if place.is_empty() {
            self.name.to_token_stream()
        } else {
            place
        };
        let expected = expectation(self.argument.takes);
        syn::Error::new_spanned(place, messages::wrong_value(self.argument, &expected))
    }
}

fn is_marker(name: &str) -> bool {
    let is_named = |(named, _): &(&str, NamedAuth)| named.eq_ignore_ascii_case(name);
    name.starts_with(char::is_uppercase) && !NamedAuth::ALL.iter().any(is_named)
}

fn condition(input: ParseStream<'_>) -> Result<(Ident, TokenStream), Unreadable> {
    let field = input.call(Ident::parse_any)?;
    input.parse::<Token![=]>()?;
    let expression: Expr = input.parse()?;
    input.parse::<Option<Token![,]>>()?;
    match expression {
        Expr::Assign(_) | Expr::Binary(_) | Expr::Cast(_) | Expr::Range(_) | Expr::Closure(_) => {
            Err(Unreadable::Wrong)
        }
        value => Ok((field, value.to_token_stream())),
    }
}

fn constant<T>(
    input: ParseStream<'_>,
    read: impl Fn(ParseStream<'_>) -> Result<T, Unreadable>,
) -> Result<Constant<T>, Unreadable> {
    let name = input.parse()?;
    input.parse::<Token![=]>()?;
    let value = read(input)?;
    input.parse::<Option<Token![,]>>()?;
    Ok(Constant { name, value })
}

fn literal(input: ParseStream<'_>) -> Result<Literal, Unreadable> {
    let sign = if input.parse::<Option<Token![-]>>()?.is_some() {
        "-"
    } else {
        ""
    };
    match input.parse()? {
        Lit::Str(text) if sign.is_empty() => Ok(Literal::Text(text)),
        Lit::Bool(value) if sign.is_empty() => Ok(Literal::Other(value.value.to_string())),
        Lit::Int(number) if number.suffix().is_empty() => {
            Ok(Literal::Other(format!("{sign}{}", number.base10_digits())))
        }
        Lit::Float(number) if number.suffix().is_empty() => {
            let digits = number.base10_digits();
            // `1.` is a number in Rust and none in JSON.
            let zero = if digits.ends_with('.') { "0" } else { "" };
            Ok(Literal::Other(format!("{sign}{digits}{zero}")))
        }
        _ => Err(Unreadable::Wrong),
    }
}

fn unknown(name: &str, on: On) -> String {
    let here: Vec<_> = arguments::on(on).map(|argument| argument.name).collect();
    match ARGUMENTS.iter().find(|argument| argument.name == name) {
        Some(elsewhere) => messages::misplaced(name, on, elsewhere),
        None => {
            let meant = did_you_mean(name, here.iter().copied());
            messages::unknown(name, on, meant, &here)
        }
    }
}

/// Returns true if an argument ends here: at a comma, or before another argument if the comma is missing.
fn at_end(input: ParseStream<'_>) -> bool {
    if input.is_empty() || input.peek(Token![,]) {
        return true;
    }
    input
        .fork()
        .call(Ident::parse_any)
        .is_ok_and(|name| ARGUMENTS.iter().any(|argument| name == argument.name))
}

/// Describes the value that an argument takes, for messages.
fn expectation(takes: Takes) -> String {
    match takes {
        Takes::Choice(all) => return format!("one of {}", list(all)),
        Takes::Nothing => "no value",
        Takes::Auth => {
            let names: Vec<_> = NamedAuth::ALL.iter().map(|(name, _)| name).collect();
            return format!("one of {}, or the path of a marker type", list(names));
        }
        Takes::Identifier => "a name",
        Takes::Path => "a path",
        Takes::Type => "a type",
        Takes::Text => "a string literal",
        Takes::TextOrPath => "a string literal or the path of a constant",
        Takes::Range => "a range of numbers or constants with both ends included",
        Takes::Condition => "a field and its value in parentheses",
        Takes::TextOrNone => "a string literal or `none`",
        Takes::TextConstant => "a name and a value in parentheses, both string literals",
        Takes::LiteralConstant => {
            "a name and a value in parentheses: a string literal, and a string, a number or `bool`"
        }
        Takes::Pages => "the way to the next page in parentheses",
        Takes::MaybeBrackets => "`brackets` or nothing",
    }
    .to_owned()
}

/// The comma after an argument or at the end; where it is missing, reading goes on after the place.
pub fn comma(input: ParseStream<'_>, diagnostics: &Diagnostics) {
    if input.is_empty() || input.parse::<Token![,]>().is_ok() {
        return;
    }
    diagnostics.error(next_token(input), messages::EXPECTED_COMMA);
    if !input.peek(Ident::peek_any) && !input.peek(LitStr) {
        let _ = rest_of_argument(input);
        let _ = input.parse::<Token![,]>();
    }
}

/// The tokens up to the next comma that is not between angle brackets; they are consumed.
pub fn rest_of_argument(input: ParseStream<'_>) -> TokenStream {
    let mut rest = TokenStream::new();
    let mut depth = 0_u32;
    let mut arrow = false;
    while !(input.is_empty() || depth == 0 && input.peek(Token![,])) {
        let Ok(token) = input.parse::<TokenTree>() else {
            break;
        };
        let sign = match &token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match sign {
            '<' => depth += 1,
            '>' if !arrow => depth = depth.saturating_sub(1),
            _ => {}
        }
        arrow = matches!(sign, '-' | '=');
        rest.extend([token]);
    }
    rest
}

/// The next token, which is not consumed.
pub fn next_token(input: ParseStream<'_>) -> TokenStream {
    input
        .fork()
        .parse::<TokenTree>()
        .map(TokenTree::into_token_stream)
        .unwrap_or_default()
}
