//! The builder. Its type records the fields that are set:
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
//! The values are a tuple, because a separate struct would add a name to the module of the declaration, and a struct
//! to compile. Up to sixteen states are one type parameter. More than sixteen take another one.
//!
//! `build` is always visible and bound by `where` clauses, because the compiler then names each missing
//! field once. A method that only exists in the right state would be "not found".

mod states;

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};
use syn::{Path, Type};

use crate::expand::generics::{Generics, angled};
use crate::messages::{application as messages, list};
use crate::model::{Field, Group, Need, Record};
use crate::syntax::item::docs;
use crate::syntax::ty::made_from_something;
use crate::tokens::code::{Code, parsed};
use crate::tokens::{self, unraw};

use states::{Of, State, States, has_setter};

/// The return type of `build`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Built {
    /// `Result<Valid<T>, Invalid>`
    Validated,
    /// `T`: an object is checked with the request that holds it.
    Plain,
}

/// The number of values that the runtime can create empty at once.
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

/// The builder's types, and the code in an unnamed constant.
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
                " Builds a validated [`{structure}`]. Its type records which required fields are set."
            ),
            Built::Plain => {
                format!(
                    " Builds a [`{structure}`]. Its type records which required fields are set."
                )
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

    /// The traits whose messages name the missing fields.
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
        parsed(&traits.concat())
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
            0 => "()".to_owned(),
            1..=EMPTY_VALUES => "__empty()".to_owned(),
            fields => format!("({})", "__None,".repeat(fields)),
        };
        let doc = match self.built {
            Built::Validated => {
                " Starts a request. `build()` compiles once every required field is set, and checks the values."
            }
            Built::Plain => {
                " Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object."
            }
        };
        let mut method = Code::default();
        method.text(&format!("#[doc = {doc:?}]"));
        method.tokens(visibility);
        method.text("fn builder() ->");
        method.tokens(unset);
        method.text(&format!(
            "{{ {name} {{ values: {values}, state: __PhantomData }} }}"
        ));
        let method = method.into_tokens();
        quote!(impl #parameters #structure #clause { #method })
    }

    fn methods(&self) -> TokenStream {
        let own = self.generics.parameters.iter().cloned();
        let parameters: Vec<_> = own.chain(self.states.bounded()).collect();
        let parameters = angled(&parameters);
        let clause = self.generics.clause;
        let this = self.ty(self.states.parameters());
        let fields = self.record.fields.iter().enumerate();
        let mut bodies = String::new();
        let setters: Vec<_> = fields
            .filter(|(_, field)| has_setter(field))
            .map(|(position, field)| self.setter(position, field, &mut bodies))
            .collect();
        // All bodies are read at once.
        let bodies = parsed(&bodies);
        let setters = setters.into_iter().zip(bodies).map(|(mut setter, body)| {
            setter.append(body);
            setter
        });
        let build = self.build();
        quote! {
            impl #parameters #this #clause {
                #(#setters)*
                #build
            }
        }
    }

    /// A setter without its body, which is appended to the others.
    fn setter(&self, position: usize, field: &Field<'_>, bodies: &mut String) -> TokenStream {
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
        let sets: Vec<&State<'_>> = self.states.set_by(position).collect();
        if sets.is_empty() {
            bodies.push_str(&format!(
                "{{ self.values.{position} = __Some({value}); self }}"
            ));
            return quote_spanned! {span=>
                #(#docs)* #doc #deprecated
                #visibility fn #name(mut self, value: #argument) -> Self
            };
        }
        let builder = &self.name;
        let returned = self.ty(self.states.with(&sets));
        let bounds = self.are_free(&sets, span);
        bodies.push_str(&format!(
            "{{
                self.values.{position} = __Some({value});
                {builder} {{ values: self.values, state: __PhantomData }}
            }}"
        ));
        quote_spanned! {span=>
            #(#docs)* #doc #deprecated
            #visibility fn #name(mut self, value: #argument) -> #returned #bounds
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
        let name = &syntax.name;
        let structure = match self.generics.arguments.as_slice() {
            [] => name.to_string(),
            _ => self.structure.to_string(),
        };
        let bounds: String = self
            .states
            .iter()
            .map(|state| format!("{}: {},", self.states.own_text(state), state.is_set()))
            .collect();
        let mut fields = String::new();
        for (position, field) in self.record.fields.iter().enumerate() {
            let name = &field.name;
            fields.push_str(&match field.need {
                Need::Required => format!("{name}: __take(self.values.{position}),"),
                Need::Optional | Need::Nullable => format!("{name}: self.values.{position},"),
            });
        }
        for marker in &self.record.markers {
            fields.push_str(&format!("{}: __PhantomData,", marker.name));
        }
        let value = format!("{name} {{ {fields} }}");
        let mut method = Code::default();
        method.text(match self.built {
            Built::Validated => {
                "#[doc = \" Checks the values; an error holds every violation, each with its path.\"]"
            }
            Built::Plain => {
                "#[doc = \" Gives the object. Its values are checked with the request that holds it.\"] #[must_use]"
            }
        });
        method.tokens(tokens::GeneratedVisibility(&syntax.visibility));
        method.text(&match self.built {
            Built::Validated => format!(
                "fn build(self) -> __Result<__Valid<{structure}>, __Invalid> where {bounds} {{ __Validate::validate({value}) }}"
            ),
            Built::Plain => format!("fn build(self) -> {structure} where {bounds} {{ {value} }}"),
        });
        method.into_tokens()
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
fn marker_trait(name: &Ident, state: &str, message: &str, label: &str) -> String {
    format!(
        "#[diagnostic::on_unimplemented(message = {message:?}, label = {label:?})]
         pub trait {name} {{}}
         impl {name} for {state} {{}}"
    )
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

fn punct(character: char, span: Span) -> Punct {
    let mut punct = Punct::new(character, Spacing::Alone);
    punct.set_span(span);
    punct
}
