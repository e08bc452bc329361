//! The words of one attribute, read by the table of words: `#[api(one_of = room, non_empty)]`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Path, Token, Type};

use crate::diag::{Diagnostics, did_you_mean};
use crate::messages::attribute as messages;
use crate::syntax::range::{self, Range};
use crate::words::{self, On, Takes, Word};

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
}

impl Entries {
    /// Reads words separated by commas. A word that cannot be read is reported and left out; the others
    /// are still read.
    pub fn parse(&mut self, on: On, input: ParseStream<'_>, diagnostics: &Diagnostics) {
        while !input.is_empty() {
            match entry(on, input, diagnostics) {
                Ok(Some(entry)) => self.add(entry, diagnostics),
                Ok(None) => {
                    self.unread = true;
                    skip_to_comma(input);
                }
                Err(error) => {
                    self.unread = true;
                    diagnostics.push(error);
                    skip_to_comma(input);
                }
            }
            if input.is_empty() {
                break;
            }
            if input.parse::<Token![,]>().is_err() {
                diagnostics.error(next_token(input), messages::expected_comma());
                skip_to_comma(input);
                let _ = input.parse::<Token![,]>();
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

/// Reads one word. `None` means that it was reported here.
fn entry(on: On, input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<Option<Entry>> {
    if !input.peek(Ident::peek_any) {
        return Err(syn::Error::new_spanned(
            next_token(input),
            messages::not_a_word(),
        ));
    }
    let name = input.call(Ident::parse_any)?;
    let Some(word) = words::on(on).find(|word| name == word.name) else {
        diagnostics.error(&name, unknown(&name.to_string(), on));
        return Ok(None);
    };
    let value = match value(word, &name, input) {
        Ok(value) => value,
        Err(error) => {
            diagnostics.push(error);
            return Ok(None);
        }
    };
    Ok(Some(Entry { word, name, value }))
}

fn unknown(name: &str, on: On) -> String {
    let here: Vec<_> = words::on(on).map(|word| word.name).collect();
    let elsewhere = words::WORDS
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
        syn::Error::new_spanned(place, messages::wrong_value(word, expectation(word.takes)))
    };
    if word.takes == Takes::Nothing {
        return if input.is_empty() || input.peek(Token![,]) {
            Ok(Value::Nothing)
        } else {
            Err(wrong(rest_of_word(input)))
        };
    }
    if word.takes == Takes::Condition {
        if !input.peek(syn::token::Paren) {
            return Err(wrong(rest_of_word(input)));
        }
        let group: proc_macro2::Group = input.parse()?;
        return condition
            .parse2(group.stream())
            .map_err(|_| wrong(group.to_token_stream()));
    }
    if !input.peek(Token![=]) {
        return Err(wrong(rest_of_word(input)));
    }
    input.parse::<Token![=]>()?;
    let written = rest_of_word(&input.fork());
    let value = match word.takes {
        Takes::Choice(all) => {
            let choice = input
                .call(Ident::parse_any)
                .map_err(|_| wrong(written.clone()))?;
            let choice_name = choice.to_string();
            match all.iter().find(|candidate| **candidate == choice_name) {
                Some(found) => Ok(Value::Choice(found)),
                None => {
                    let meant = did_you_mean(&choice_name, all.iter().copied());
                    return Err(syn::Error::new_spanned(
                        &choice,
                        messages::unknown_choice(word, &choice_name, meant, all),
                    ));
                }
            }
        }
        Takes::Identifier => input.parse().map(Value::Identifier),
        Takes::Path => input
            .call(Path::parse_mod_style)
            // `Self::x` is a function, but no crate, and nothing can be imported from it.
            .and_then(|path| match path.segments.first() {
                Some(first) if word.name == "crate" && first.ident == "Self" => {
                    Err(syn::Error::new_spanned(&path, ""))
                }
                _ => Ok(Value::Path(path)),
            }),
        Takes::Type => input.parse().map(|ty| Value::Type(Box::new(ty))),
        Takes::Text => input.parse().map(Value::Text),
        Takes::Range => match range::parse(input) {
            Ok(range) => return Ok(Value::Range(range)),
            Err(range::Error::Syntax) => Err(syn::Error::new_spanned(&written, "")),
            Err(range::Error::Said(error)) => return Err(error),
        },
        Takes::Nothing | Takes::Condition => Ok(Value::Nothing),
    };
    let value = value.map_err(|_| wrong(written.clone()))?;
    if input.is_empty() || input.peek(Token![,]) {
        Ok(value)
    } else {
        Err(wrong(written))
    }
}

fn condition(input: ParseStream<'_>) -> syn::Result<Value> {
    let field = input.call(Ident::parse_any)?;
    input.parse::<Token![=]>()?;
    let value: TokenStream = input.fork().parse()?;
    // Generated code compares with the value: what is no expression would be a riddle there.
    input.parse::<syn::Expr>()?;
    Ok(Value::Condition { field, value })
}

/// What a word takes, for a person.
fn expectation(takes: Takes) -> &'static str {
    match takes {
        Takes::Nothing => "no value",
        Takes::Choice(_) | Takes::Identifier => "a name",
        Takes::Path => "a path",
        Takes::Type => "a type",
        Takes::Text => "a string literal",
        Takes::Range => "a range of numbers with both ends included",
        Takes::Condition => "a field and its value in parentheses",
    }
}

/// The tokens up to the next comma; they are consumed.
fn rest_of_word(input: ParseStream<'_>) -> TokenStream {
    let mut rest = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        match input.parse::<TokenTree>() {
            Ok(token) => rest.extend([token]),
            Err(_) => break,
        }
    }
    rest
}

fn skip_to_comma(input: ParseStream<'_>) {
    let _ = rest_of_word(input);
}

fn next_token(input: ParseStream<'_>) -> TokenStream {
    input
        .fork()
        .parse::<TokenTree>()
        .map(TokenTree::into_token_stream)
        .unwrap_or_default()
}
