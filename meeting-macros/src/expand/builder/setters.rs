//! The setters. Their tokens go to one stream: a stream for each of them would be copied into the next larger one.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};
use syn::{Attribute, Type};

use crate::expand::builder::Builder;
use crate::expand::builder::states::{Of, State, has_setter};
use crate::model::{Field, Need};
use crate::syntax::item::docs;
use crate::syntax::ty::made_from_something;
use crate::tokens::code::parsed;
use crate::tokens::{self, joint, punct};

impl Builder<'_> {
    /// The setters of all fields.
    pub fn setters(&self, tokens: &mut TokenStream) {
        let fields = self.record.fields.iter().enumerate();
        let fields: Vec<_> = fields.filter(|(_, field)| has_setter(field)).collect();
        // All bodies are read at once.
        let mut bodies = String::new();
        for (position, field) in &fields {
            self.body(*position, field, &mut bodies);
        }
        for ((position, field), body) in fields.into_iter().zip(parsed(&bodies)) {
            self.signature(position, field, tokens);
            tokens.append(body);
        }
    }

    fn body(&self, position: usize, field: &Field<'_>, bodies: &mut String) {
        let value = Argument::of(field).stored();
        let set = format!("{{ self.values.{position} = __Some({value}); ");
        bodies.push_str(&set);
        if self.states.set_by(position).next().is_none() {
            bodies.push_str("self }");
        } else {
            bodies.push_str(&self.name_text);
            bodies.push_str(" { values: self.values, state: __PhantomData } }");
        }
    }

    /// `pub fn operator_id(mut self, value: impl __Into<String>) -> CancelRoomCallBuilder<__S::With0>`
    fn signature(&self, position: usize, field: &Field<'_>, tokens: &mut TokenStream) {
        let span = field.name.span();
        documentation(field, tokens);
        field.syntax.is_deprecated().to_tokens(tokens);
        tokens::GeneratedVisibility(&field.syntax.visibility).to_tokens(tokens);
        tokens.append(Ident::new("fn", span));
        field.name.to_tokens(tokens);
        tokens.append(parameters(field, span));
        tokens.append(joint('-', span));
        tokens.append(punct('>', span));
        let sets: Vec<&State<'_>> = self.states.set_by(position).collect();
        if sets.is_empty() {
            tokens.append(Ident::new("Self", span));
        } else {
            self.ty(self.states.with(&sets, self.runtime), tokens);
            self.are_free(&sets, tokens);
        }
    }

    /// No member of the groups is set yet.
    fn are_free(&self, sets: &[&State<'_>], tokens: &mut TokenStream) {
        let groups = sets.iter().filter(|state| matches!(state.of, Of::Group(_)));
        let bounds: Vec<_> = groups
            .map(|state| format!("{}: {}", self.states.own(state), state.is_free()))
            .collect();
        if !bounds.is_empty() {
            tokens.extend(parsed(&format!("where {}", bounds.join(", "))));
        }
    }
}

/// The doc comment of the field, or a sentence where it has none.
fn documentation(field: &Field<'_>, tokens: &mut TokenStream) {
    let docs: Vec<&Attribute> = docs(&field.syntax.attributes).collect();
    if docs.is_empty() {
        let doc = format!(" Sets `{}`.", field.wire);
        tokens.extend(quote!(#[doc = #doc]));
    }
    tokens.append_all(docs);
}

/// `(mut self, value: impl __Into<String>)`
fn parameters(field: &Field<'_>, span: Span) -> Group {
    let argument = Argument::of(field);
    let parameters = quote_spanned!(span=> mut self, value: #argument);
    let mut group = Group::new(Delimiter::Parenthesis, parameters);
    group.set_span(span);
    group
}

/// The argument of a setter.
enum Argument<'a> {
    /// The value as it is.
    Plain(&'a Type),
    /// A type that converts into the value.
    Into(&'a Type),
    /// A type that converts into the value or `null`.
    IntoOption(&'a Type),
}

impl<'a> Argument<'a> {
    fn of(field: &Field<'a>) -> Self {
        let ty = field.value;
        match field.need {
            Need::Nullable => Self::IntoOption(ty),
            _ if made_from_something(ty) => Self::Into(ty),
            _ => Self::Plain(ty),
        }
    }

    /// Returns the expression that is stored.
    fn stored(&self) -> &'static str {
        match self {
            Self::Plain(_) => "value",
            Self::Into(_) | Self::IntoOption(_) => "__Into::into(value)",
        }
    }
}

/// The bound has the span of the type: a wrong value is reported there.
impl ToTokens for Argument<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Plain(ty) => ty.to_tokens(tokens),
            Self::Into(ty) => {
                let span = tokens::at_type(ty);
                tokens.append(Ident::new("impl", span));
                tokens.append(Ident::new("__Into", span));
                tokens.append(punct('<', span));
                ty.to_tokens(tokens);
                tokens.append(punct('>', span));
            }
            Self::IntoOption(ty) => tokens.extend(quote!(impl __Into<__Option<#ty>>)),
        }
    }
}
