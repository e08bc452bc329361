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
//! impl<__S: State2> CancelRoomCallBuilder<__S> {
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

mod setters;
mod states;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::Path;

use crate::expand::generics::{Generics, angled};
use crate::messages::{application as messages, list};
use crate::model::{self, Field, Need, Record};
use crate::tokens::code::{Code, parsed};
use crate::tokens::{self, joint, punct, unraw};

use states::{Of, States};

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
    runtime: &'a Path,
    built: Built,
    name: &'a Ident,
    name_text: String,
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
        runtime,
        built,
        name: &record.builder,
        name_text: record.builder.to_string(),
        structure: quote!(#structure #arguments),
        states: States::of(record),
    };
    let mut impls = builder.marker_traits();
    impls.extend([builder.entry(), builder.methods()]);
    Tokens {
        types: builder.types(),
        impls,
    }
}

impl Builder<'_> {
    /// The builder's type with the given states.
    fn ty<T: ToTokens>(&self, states: impl IntoIterator<Item = T>, tokens: &mut TokenStream) {
        self.name.to_tokens(tokens);
        let mut states = states.into_iter().peekable();
        let own = &self.generics.arguments;
        if own.is_empty() && states.peek().is_none() {
            return;
        }
        let span = Span::call_site();
        tokens.append(punct('<', span));
        for argument in own {
            argument.to_tokens(tokens);
            tokens.append(punct(',', span));
        }
        for state in states {
            state.to_tokens(tokens);
            tokens.append(punct(',', span));
        }
        tokens.append(punct('>', span));
    }

    fn types(&self) -> TokenStream {
        let Self { record, name, .. } = self;
        let visibility = tokens::GeneratedVisibility(&record.syntax.visibility);
        let structure = unraw(&record.syntax.name);
        let clause = self.generics.clause;
        let own = self.generics.parameters.iter().cloned();
        let defaults = self.states.defaults(self.runtime);
        let parameters: Vec<_> = own.chain(defaults).collect();
        let parameters = angled(&parameters);
        let values = record.fields.iter().map(Stored);
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
    fn member_names(&self, group: &model::Group<'_>) -> String {
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
        let mut unset = TokenStream::new();
        self.ty::<Ident>([], &mut unset);
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
        let parameters: Vec<_> = own.chain(self.states.bounded(self.runtime)).collect();
        let mut tokens = Ident::new("impl", Span::call_site()).into_token_stream();
        tokens.extend(angled(&parameters));
        self.ty(self.states.parameters(), &mut tokens);
        self.generics.clause.to_tokens(&mut tokens);
        let mut methods = TokenStream::new();
        self.setters(&mut methods);
        methods.extend(self.build());
        tokens.append(Group::new(Delimiter::Brace, methods));
        tokens
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
            .map(|state| format!("{}: {},", self.states.own(state), state.is_set()))
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
struct Stored<'a>(&'a Field<'a>);

impl ToTokens for Stored<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ty = &self.0.syntax.ty;
        match self.0.need {
            Need::Required => {
                let span = Span::call_site();
                for name in ["core", "option", "Option"] {
                    tokens.append(joint(':', span));
                    tokens.append(punct(':', span));
                    tokens.append(Ident::new(name, span));
                }
                tokens.append(punct('<', span));
                ty.to_tokens(tokens);
                tokens.append(punct('>', span));
            }
            Need::Optional | Need::Nullable => ty.to_tokens(tokens),
        }
    }
}

/// A trait that one state has, with the sentence for the other one.
fn marker_trait(name: &str, state: &str, message: &str, label: &str) -> String {
    format!(
        "#[diagnostic::on_unimplemented(message = {message:?}, label = {label:?})]
         pub trait {name} {{}}
         impl {name} for {state} {{}}"
    )
}
