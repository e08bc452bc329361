//! The builder. Its type says what is set:
//!
//! ```text
//! pub struct CancelRoomCallBuilder<__S = Unset2> {
//!     values: (Option<String>, Option<String>, Option<MraAddress>),
//!     state: PhantomData<fn() -> __S>,
//! }
//!
//! #[diagnostic::on_unimplemented(message = "missing required field `operator_id` of `CancelRoomCall`; ..")]
//! pub trait __OperatorIdIsSet {}
//! impl __OperatorIdIsSet for __Set {}
//!
//! impl CancelRoomCall {
//!     pub fn builder() -> CancelRoomCallBuilder {
//!         CancelRoomCallBuilder { values: __empty(), state: __PhantomData }
//!     }
//! }
//!
//! impl<__S: __State2> CancelRoomCallBuilder<__S> {
//!     pub fn operator_id(mut self, value: impl __Into<String>) -> CancelRoomCallBuilder<__S::With0> {
//!         self.values.0 = __Some(value.into());
//!         CancelRoomCallBuilder { values: self.values, state: __PhantomData }
//!     }
//!
//!     pub fn build(self) -> __Result<__Valid<CancelRoomCall>, __Invalid>
//!     where
//!         __S::S0: __OperatorIdIsSet,
//!         __S::S1: __OneOfRoomIsSet,
//!     { .. }
//! }
//! ```
//!
//! The values are a tuple, because a struct of theirs would be one more name in the module of the declaration, and
//! one more struct to compile. Sixteen states are one type parameter; more than sixteen take another one.
//!
//! `build` is always visible and bound by `where` clauses, because the compiler then names everything that
//! is missing, each once; a method that only exists in the right state would be "not found".

mod states;

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};
use syn::{Index, Path, Type};

use crate::expand::generics::{Generics, angled};
use crate::messages::{application as messages, list};
use crate::model::{Field, Group, Need, Record};
use crate::syntax::item::docs;
use crate::syntax::ty::made_from_something;
use crate::tokens::{self, unraw};

use states::{Of, State, States, has_setter};

/// What `build` gives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Built {
    /// `Result<Valid<T>, Invalid>`
    Validated,
    /// `T`: an object is checked with the request that holds it.
    Plain,
}

/// As many values the runtime can make empty at once.
const EMPTY_VALUES: usize = 16;

struct Builder<'a> {
    record: &'a Record<'a>,
    generics: &'a Generics<'a>,
    built: Built,
    name: &'a Ident,
    /// `CancelRoomCall<'a>`
    structure: TokenStream,
    states: States<'a>,
}

/// The builder's types, and the code that stands in a nameless constant.
pub struct Tokens {
    pub types: TokenStream,
    pub impls: TokenStream,
}

pub fn builder(
    record: &Record<'_>,
    generics: &Generics<'_>,
    runtime: &Path,
    built: Built,
) -> Tokens {
    let structure = &record.syntax.name;
    let arguments = angled(&generics.arguments);
    let builder = Builder {
        record,
        generics,
        built,
        name: &record.builder,
        structure: quote!(#structure #arguments),
        states: States::of(record),
    };
    let marker_traits = builder.marker_traits();
    let entry = builder.entry();
    let methods = builder.methods();
    Tokens {
        types: builder.types(runtime),
        impls: quote!(#marker_traits #entry #methods),
    }
}

impl Builder<'_> {
    /// The builder's type with the given states.
    fn ty<T: ToTokens>(&self, states: impl IntoIterator<Item = T>) -> TokenStream {
        let mut ty = self.name.to_token_stream();
        let mut states = states.into_iter().peekable();
        let own = &self.generics.arguments;
        if own.is_empty() && states.peek().is_none() {
            return ty;
        }
        let span = Span::call_site();
        ty.append(punct('<', span));
        for argument in own {
            argument.to_tokens(&mut ty);
            ty.append(punct(',', span));
        }
        for state in states {
            state.to_tokens(&mut ty);
            ty.append(punct(',', span));
        }
        ty.append(punct('>', span));
        ty
    }

    fn types(&self, runtime: &Path) -> TokenStream {
        let Self { record, name, .. } = self;
        let visibility = tokens::GeneratedVisibility(&record.syntax.visibility);
        let structure = unraw(&record.syntax.name);
        let clause = self.generics.clause;
        let own = self.generics.parameters.iter().cloned();
        let defaults = self.states.defaults(runtime);
        let parameters: Vec<_> = own.chain(defaults).collect();
        let parameters = angled(&parameters);
        let values = record.fields.iter().map(stored_type);
        let mut states = self.states.all();
        if !record.markers.is_empty() {
            // A type parameter that only a marker has is one of the builder's, too.
            let markers = record.markers.iter().map(|marker| &marker.ty);
            states = quote!((#states, #(#markers,)*));
        }
        let doc = match self.built {
            Built::Validated => format!(
                " Builds a validated [`{structure}`]. Its type says which required fields are set."
            ),
            Built::Plain => {
                format!(" Builds a [`{structure}`]. Its type says which required fields are set.")
            }
        };
        quote! {
            #[doc = #doc]
            #[must_use = "a builder does nothing until `.build()` is called"]
            #visibility struct #name #parameters #clause {
                values: (#(#values,)*),
                state: ::core::marker::PhantomData<fn() -> #states>,
            }
        }
    }

    /// The traits that say what is missing, each with its sentence.
    fn marker_traits(&self) -> TokenStream {
        let structure = unraw(&self.record.syntax.name);
        let mut traits = Vec::new();
        for state in self.states.iter() {
            match state.of {
                Of::Field(_, field) => {
                    let name = &field.syntax.name;
                    let message =
                        messages::missing_field(&structure, &unraw(name), &name.to_string());
                    let label = messages::missing_field_label(&unraw(name));
                    traits.push(marker_trait(&state.is_set(), "__Set", &message, &label));
                }
                Of::Group(group) => {
                    let members = self.member_names(group);
                    let message = messages::exactly_one_of(&members);
                    let label = messages::EXACTLY_ONE_OF_LABEL;
                    traits.push(marker_trait(&state.is_set(), "__Set", &message, label));
                    let message = messages::only_one_of(&members);
                    let label = messages::ONLY_ONE_OF_LABEL;
                    traits.push(marker_trait(&state.is_free(), "__Unset", &message, label));
                }
            }
        }
        traits.into_iter().collect()
    }

    /// The members of a group as the struct calls them: the builder's methods have these names.
    fn member_names(&self, group: &Group<'_>) -> String {
        let fields = self.record.fields.iter().enumerate();
        let members = fields.filter(|(position, _)| group.members.contains(position));
        list(members.map(|(_, field)| unraw(&field.syntax.name)))
    }

    /// `CancelRoomCall::builder()`
    fn entry(&self) -> TokenStream {
        let Self {
            record,
            name,
            structure,
            generics,
            ..
        } = self;
        let visibility = tokens::GeneratedVisibility(&record.syntax.visibility);
        let parameters = angled(&generics.parameters);
        let clause = generics.clause;
        // The states of a builder without any set are its defaults.
        let unset = self.ty::<Ident>([]);
        let values = match record.fields.len() {
            0 => quote!(()),
            1..=EMPTY_VALUES => quote!(__empty()),
            _ => {
                let nothing = record.fields.iter().map(|_| quote!(__None));
                quote!((#(#nothing,)*))
            }
        };
        let doc = match self.built {
            Built::Validated => {
                " Starts a request. `build()` compiles once every required field is set, and checks the values."
            }
            Built::Plain => {
                " Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object."
            }
        };
        quote! {
            impl #parameters #structure #clause {
                #[doc = #doc]
                #visibility fn builder() -> #unset {
                    #name { values: #values, state: __PhantomData }
                }
            }
        }
    }

    fn methods(&self) -> TokenStream {
        let own = self.generics.parameters.iter().cloned();
        let parameters: Vec<_> = own.chain(self.states.bounded()).collect();
        let parameters = angled(&parameters);
        let clause = self.generics.clause;
        let this = self.ty(self.states.parameters());
        let fields = self.record.fields.iter().enumerate();
        let setters = fields
            .filter(|(_, field)| has_setter(field))
            .map(|(position, field)| self.setter(position, field));
        let build = self.build();
        quote! {
            impl #parameters #this #clause {
                #(#setters)*
                #build
            }
        }
    }

    fn setter(&self, position: usize, field: &Field<'_>) -> TokenStream {
        let name = &field.name;
        let span = tokens::at_name(name);
        let visibility = tokens::GeneratedVisibility(&field.syntax.visibility);
        let mut docs = docs(&field.syntax.attributes).peekable();
        let doc = docs.peek().is_none().then(|| {
            let doc = format!(" Sets `{}`.", field.wire);
            quote!(#[doc = #doc])
        });
        let deprecated = field.syntax.is_deprecated();
        let argument = Argument::of(field);
        let value = argument.stored();
        let index = Index::from(position);
        let sets: Vec<&State<'_>> = self.states.set_by(position).collect();
        if sets.is_empty() {
            return quote_spanned! {span=>
                #(#docs)* #doc #deprecated
                #visibility fn #name(mut self, value: #argument) -> Self {
                    self.values.#index = __Some(#value);
                    self
                }
            };
        }
        let builder = &self.name;
        let returned = self.ty(self.states.with(&sets));
        let bounds = self.are_free(&sets, span);
        quote_spanned! {span=>
            #(#docs)* #doc #deprecated
            #visibility fn #name(mut self, value: #argument) -> #returned #bounds {
                self.values.#index = __Some(#value);
                #builder { values: self.values, state: __PhantomData }
            }
        }
    }

    /// No member of the groups is set yet.
    fn are_free(&self, sets: &[&State<'_>], span: Span) -> Option<TokenStream> {
        let groups = sets.iter().filter(|state| matches!(state.of, Of::Group(_)));
        let bounds: Vec<_> = groups
            .map(|state| {
                let (own, is_free) = (self.states.own(state), state.is_free());
                quote_spanned!(span=> #own: #is_free)
            })
            .collect();
        (!bounds.is_empty()).then(|| quote_spanned!(span=> where #(#bounds),*))
    }

    fn build(&self) -> TokenStream {
        let syntax = self.record.syntax;
        let visibility = tokens::GeneratedVisibility(&syntax.visibility);
        let (name, structure) = (&syntax.name, &self.structure);
        let bounds = self.states.iter().map(|state| {
            let (own, is_set) = (self.states.own(state), state.is_set());
            quote!(#own: #is_set)
        });
        let fields = self.record.fields.iter().enumerate();
        let fields = fields.map(|(position, field)| {
            let (name, index) = (&field.name, Index::from(position));
            match field.need {
                Need::Required => quote!(#name: __take(self.values.#index)),
                Need::Optional | Need::Nullable => quote!(#name: self.values.#index),
            }
        });
        let markers = self.record.markers.iter().map(|marker| {
            let marker = tokens::generated(&marker.name);
            quote!(#marker: __PhantomData)
        });
        let value = quote!(#name { #(#fields,)* #(#markers,)* });
        match self.built {
            Built::Validated => quote! {
                #[doc = " Checks the values; an error holds every violation, each with its path."]
                #visibility fn build(self) -> __Result<__Valid<#structure>, __Invalid>
                where
                    #(#bounds,)*
                {
                    __Validate::validate(#value)
                }
            },
            Built::Plain => quote! {
                #[doc = " Gives the object. Its values are checked with the request that holds it."]
                #[must_use]
                #visibility fn build(self) -> #structure
                where
                    #(#bounds,)*
                {
                    #value
                }
            },
        }
    }
}

/// A builder's field: empty until it is set.
fn stored_type(field: &Field<'_>) -> TokenStream {
    let ty = &field.syntax.ty;
    match field.need {
        Need::Required => quote!(::core::option::Option<#ty>),
        Need::Optional | Need::Nullable => ty.to_token_stream(),
    }
}

/// A trait that one state has, with the sentence for the other one.
fn marker_trait(name: &Ident, state: &str, message: &str, label: &str) -> TokenStream {
    let state = Ident::new(state, Span::call_site());
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #name {}
        impl #name for #state {}
    }
}

/// What a setter takes.
enum Argument<'a> {
    /// The value as it is.
    Plain(&'a Type),
    /// Whatever becomes the value.
    Into(&'a Type),
    /// Whatever becomes the value or `null`.
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

    /// What is made of the argument.
    fn stored(&self) -> TokenStream {
        match self {
            Self::Plain(_) => Ident::new("value", Span::call_site()).into_token_stream(),
            Self::Into(_) | Self::IntoOption(_) => quote!(__Into::into(value)),
        }
    }
}

/// The bound has the span of the type: a wrong value is answered there.
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

fn punct(character: char, span: Span) -> Punct {
    let mut punct = Punct::new(character, Spacing::Alone);
    punct.set_span(span);
    punct
}
