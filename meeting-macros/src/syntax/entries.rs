//! The words of one attribute, read by the table of words: `#[api(one_of = room, non_empty)]`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, LitStr, Path, Token, Type};

use crate::arguments::{self, On, Takes, Word};
use crate::diag::{Diagnostics, did_you_mean};
use crate::messages::{attribute as messages, list};
use crate::model::GroupKind;
use crate::syntax::range::{self, Range};

/// One word with its value.
pub struct Entry {
    pub word: &'static Word,
    /// The word as it was written.
    pub name: Ident,
    pub value: Value,
}

/// What followed the word.
pub enum Value {
    Nothing,
    Choice(&'static str),
    Identifier(Ident),
    Path(Path),
    Type(Box<Type>),
    Text(LitStr),
    Range(Range),
    Condition { field: Ident, value: TokenStream },
}

/// The words of one place.
#[derive(Default)]
pub struct Entries {
    entries: Vec<Entry>,
    unread: bool,
    unread_group: bool,
}

/// A word that could not be read.
struct Unread {
    error: syn::Error,
    /// Whether it was meant to put the field into a group: that group then looks too small.
    may_join_fields: bool,
}

impl Entries {
    /// Reads words separated by commas.
    pub fn parse(&mut self, on: On, input: ParseStream<'_>, diagnostics: &Diagnostics) {
        while !input.is_empty() {
            self.parse_one(on, input, diagnostics);
            comma(input, diagnostics);
        }
    }

    /// Reads one word. One that cannot be read is reported and left out; the next one can still be read.
    pub fn parse_one(&mut self, on: On, input: ParseStream<'_>, diagnostics: &Diagnostics) {
        match entry(on, input) {
            Ok(entry) => self.add(entry, diagnostics),
            Err(unread) => {
                self.unread = true;
                self.unread_group |= unread.may_join_fields;
                diagnostics.push(unread.error);
                let _ = rest_of_word(input);
            }
        }
    }

    fn add(&mut self, entry: Entry, diagnostics: &Diagnostics) {
        let earlier = self.get(entry.word.name).is_some();
        if earlier && !entry.word.repeats {
            diagnostics.error(&entry.name, messages::twice(entry.word.name));
        } else {
            self.entries.push(entry);
        }
    }

    /// Whether every word could be read.
    pub fn all_read(&self) -> bool {
        !self.unread
    }

    /// Whether every word that puts the field into a group could be read.
    pub fn groups_read(&self) -> bool {
        !self.unread_group
    }

    pub fn get(&self, word: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.word.name == word)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    pub fn choice(&self, word: &str) -> Option<(&Entry, &'static str)> {
        let entry = self.get(word)?;
        match entry.value {
            Value::Choice(choice) => Some((entry, choice)),
            _ => None,
        }
    }

    pub fn text(&self, word: &str) -> Option<&LitStr> {
        match &self.get(word)?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn identifier(&self, word: &str) -> Option<&Ident> {
        match &self.get(word)?.value {
            Value::Identifier(identifier) => Some(identifier),
            _ => None,
        }
    }

    pub fn ty(&self, word: &str) -> Option<&Type> {
        match &self.get(word)?.value {
            Value::Type(ty) => Some(ty),
            _ => None,
        }
    }

    pub fn path(&self, word: &str) -> Option<&Path> {
        match &self.get(word)?.value {
            Value::Path(path) => Some(path),
            _ => None,
        }
    }
}

/// Reads one word.
fn entry(on: On, input: ParseStream<'_>) -> Result<Entry, Unread> {
    if !input.peek(Ident::peek_any) {
        let words: Vec<_> = arguments::on(on).map(|word| word.name).collect();
        let message = messages::not_a_word(&words);
        return Err(Unread {
            error: syn::Error::new_spanned(next_token(input), message),
            may_join_fields: true,
        });
    }
    let unread = |error: syn::Error, name: &str| {
        let meant = did_you_mean(name, arguments::on(on).map(|word| word.name));
        Unread {
            error,
            may_join_fields: meant.is_some_and(|meant| GroupKind::of(meant).is_some()),
        }
    };
    let name = input
        .call(Ident::parse_any)
        .map_err(|error| unread(error, ""))?;
    let text = name.to_string();
    let Some(word) = arguments::on(on).find(|word| text == word.name) else {
        let error = syn::Error::new_spanned(&name, unknown(&text, on));
        return Err(unread(error, &text));
    };
    let value = value(word, &name, input).map_err(|error| unread(error, &text))?;
    Ok(Entry { word, name, value })
}

fn unknown(name: &str, on: On) -> String {
    let here: Vec<_> = arguments::on(on).map(|word| word.name).collect();
    let elsewhere = arguments::WORDS
        .iter()
        .find(|word| word.name == name && !word.on.contains(&on));
    match elsewhere {
        Some(elsewhere) => messages::misplaced_word(name, on, elsewhere),
        None => {
            let meant = did_you_mean(name, here.iter().copied());
            messages::unknown_word(name, on, meant, &here)
        }
    }
}

/// Reads what follows a word. Whatever is wrong with it is said of the word's value, with an example.
fn value(word: &'static Word, name: &Ident, input: ParseStream<'_>) -> syn::Result<Value> {
    let wrong = |place: TokenStream| {
        let place = if place.is_empty() {
            name.to_token_stream()
        } else {
            place
        };
        syn::Error::new_spanned(place, messages::wrong_value(word, &expectation(word.takes)))
    };
    let value = match word.takes {
        Takes::Nothing => Value::Nothing,
        Takes::Condition => {
            if !input.peek(syn::token::Paren) {
                return Err(wrong(rest_of_word(input)));
            }
            let group: proc_macro2::Group = input.parse()?;
            condition
                .parse2(group.stream())
                .map_err(|_| wrong(group.to_token_stream()))?
        }
        _ => {
            if !input.peek(Token![=]) {
                let rest = if at_end(input) {
                    TokenStream::new()
                } else {
                    rest_of_word(input)
                };
                return Err(wrong(rest));
            }
            input.parse::<Token![=]>()?;
            let written = rest_of_word(&input.fork());
            assigned(word, input, || wrong(written.clone()))?
        }
    };
    if at_end(input) {
        Ok(value)
    } else {
        Err(wrong(rest_of_word(input)))
    }
}

/// Reads what follows the `=` of a word.
fn assigned(
    word: &'static Word,
    input: ParseStream<'_>,
    wrong: impl Fn() -> syn::Error,
) -> syn::Result<Value> {
    let value = match word.takes {
        Takes::Choice(all) => {
            let choice = input.call(Ident::parse_any).map_err(|_| wrong())?;
            let name = choice.to_string();
            match all.iter().find(|candidate| **candidate == name) {
                Some(found) => Ok(Value::Choice(found)),
                None => {
                    let meant = did_you_mean(&name, all.iter().copied());
                    return Err(syn::Error::new_spanned(
                        &choice,
                        messages::unknown_choice(word, &name, meant, all),
                    ));
                }
            }
        }
        Takes::Identifier => input.parse().map(Value::Identifier),
        Takes::Path => input
            .call(Path::parse_mod_style)
            // `Self::x` is a function, but no crate, and nothing can be imported from it.
            .and_then(|path| {
                let names_self = path.segments.iter().any(|segment| segment.ident == "Self");
                if word.name == "crate" && names_self {
                    Err(syn::Error::new_spanned(&path, ""))
                } else {
                    Ok(Value::Path(path))
                }
            }),
        Takes::Type => input.parse().map(|ty| Value::Type(Box::new(ty))),
        Takes::Text => input.parse().map(Value::Text),
        Takes::TextOrPath if input.peek(LitStr) => input.parse().map(Value::Text),
        Takes::TextOrPath => input.call(Path::parse_mod_style).map(Value::Path),
        Takes::Range => match range::parse(input) {
            Ok(range) => Ok(Value::Range(range)),
            Err(range::Error::Syntax) => Err(wrong()),
            Err(range::Error::Said(error)) => return Err(error),
        },
        Takes::Nothing | Takes::Condition => Ok(Value::Nothing),
    };
    let value = value.map_err(|_| wrong())?;
    // The whole value is wrong, not the part of it that could not be read.
    if at_end(input) {
        Ok(value)
    } else {
        Err(wrong())
    }
}

/// Whether a word ends here: at a comma, or at another word where the comma was forgotten.
fn at_end(input: ParseStream<'_>) -> bool {
    if input.is_empty() || input.peek(Token![,]) {
        return true;
    }
    input
        .fork()
        .call(Ident::parse_any)
        .is_ok_and(|name| arguments::WORDS.iter().any(|word| name == word.name))
}

/// `field = value`; the value is one that can be compared with `==`.
fn condition(input: ParseStream<'_>) -> syn::Result<Value> {
    let field = input.call(Ident::parse_any)?;
    input.parse::<Token![=]>()?;
    let expression: Expr = input.parse()?;
    input.parse::<Option<Token![,]>>()?;
    let value = expression.to_token_stream();
    match expression {
        Expr::Assign(_) | Expr::Binary(_) | Expr::Cast(_) | Expr::Range(_) | Expr::Closure(_) => {
            Err(syn::Error::new_spanned(value, ""))
        }
        _ => Ok(Value::Condition { field, value }),
    }
}

/// What a word takes, for a person.
fn expectation(takes: Takes) -> String {
    match takes {
        Takes::Choice(all) => return format!("one of {}", list(all)),
        Takes::Nothing => "no value",
        Takes::Identifier => "a name",
        Takes::Path => "a path",
        Takes::Type => "a type",
        Takes::Text => "a string literal",
        Takes::TextOrPath => "a string literal or the path of a constant",
        Takes::Range => "a range of numbers or constants with both ends included",
        Takes::Condition => "a field and its value in parentheses",
    }
    .to_owned()
}

/// The comma after a word or at the end; where it is missing, reading goes on behind it.
pub fn comma(input: ParseStream<'_>, diagnostics: &Diagnostics) {
    if input.is_empty() || input.parse::<Token![,]>().is_ok() {
        return;
    }
    diagnostics.error(next_token(input), messages::expected_comma());
    if !input.peek(Ident::peek_any) && !input.peek(LitStr) {
        let _ = rest_of_word(input);
        let _ = input.parse::<Token![,]>();
    }
}

/// The tokens up to the next comma that is not between angle brackets; they are consumed.
pub fn rest_of_word(input: ParseStream<'_>) -> TokenStream {
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
