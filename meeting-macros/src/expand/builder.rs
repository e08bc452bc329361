//! The builder. Its type says what is set:
//!
//! ```text
//! pub struct CancelRoomCallBuilder<__OperatorId = Unset, __OneOf_room = Unset> {
//!     values: __CancelRoomCallValues,
//!     state: PhantomData<fn() -> (__OperatorId, __OneOf_room)>,
//! }
//!
//! #[diagnostic::on_unimplemented(message = "missing required field `operator_id` of `CancelRoomCall`; ..")]
//! pub trait __OperatorIdIsSet {}
//! impl __OperatorIdIsSet for Set {}
//!
//! impl<__OperatorId, __OneOf_room> CancelRoomCallBuilder<__OperatorId, __OneOf_room> {
//!     pub fn operator_id(mut self, value: impl Into<String>) -> CancelRoomCallBuilder<Set, __OneOf_room> {
//!         self.values.operator_id = Some(Into::into(value));
//!         CancelRoomCallBuilder { values: self.values, state: PhantomData }
//!     }
//!
//!     pub fn build(self) -> Result<Valid<CancelRoomCall>, Invalid>
//!     where
//!         __OperatorId: __OperatorIdIsSet,
//!         __OneOf_room: __OneOf_roomIsSet,
//!     { .. }
//! }
//! ```
//!
//! `build` is always visible and bound by `where` clauses, because the compiler then names everything that
//! is missing, each once; a method that only exists in the right state would be "not found".

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Path;

use crate::expand::generics;
use crate::messages::{application as messages, list};
use crate::model::{Field, Group, GroupKind, Need, Record};
use crate::names::{self, BUILDER_METHODS};
use crate::syntax::item::docs;
use crate::syntax::ty::{made_from_something, unraw};

/// What `build` gives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Built {
    /// `Result<Valid<T>, Invalid>`
    Validated,
    /// `T`: an object is checked with the request that holds it.
    Plain,
}

/// A state of the builder: a required field or an exactly-one-of group.
struct State<'a> {
    parameter: Ident,
    of: Of<'a>,
}

#[derive(Clone, Copy)]
enum Of<'a> {
    Field(usize, &'a Field<'a>),
    Group(&'a Group<'a>),
}

struct Builder<'a> {
    record: &'a Record<'a>,
    /// The hidden module, as the module of the declaration sees it.
    runtime: &'a Path,
    built: Built,
    name: Ident,
    values: Ident,
    states: Vec<State<'a>>,
}

/// The builder's types, and the code that stands in a nameless constant.
pub struct Tokens {
    pub types: TokenStream,
    pub impls: TokenStream,
}

pub fn builder(record: &Record<'_>, runtime: &Path, built: Built) -> Tokens {
    let builder = Builder {
        record,
        runtime,
        built,
        name: names::builder(&record.syntax.name),
        values: names::builder_values(&record.syntax.name),
        states: states(record),
    };
    let marker_traits = builder.marker_traits();
    let entry = builder.entry();
    let methods = builder.methods();
    Tokens {
        types: builder.types(),
        impls: quote!(#marker_traits #entry #methods),
    }
}

fn states<'a>(record: &'a Record<'a>) -> Vec<State<'a>> {
    let fields = record.fields.iter().enumerate();
    let required = fields
        .filter(|(_, field)| field.need == Need::Required && has_setter(field))
        .map(|(position, field)| State {
            parameter: names::state(&field.syntax.name),
            of: Of::Field(position, field),
        });
    let groups = record
        .groups
        .iter()
        .filter(|group| group.kind == GroupKind::ExactlyOne)
        .map(|group| State {
            parameter: names::group_state(group.name),
            of: Of::Group(group),
        });
    let mut states: Vec<State<'a>> = required.chain(groups).collect();
    // `a_b` and `aB` would give one name: the second one gets a number.
    for index in 0..states.len() {
        let (before, rest) = states.split_at_mut(index);
        if let Some(state) = rest.first_mut()
            && before
                .iter()
                .any(|other| other.parameter == state.parameter)
        {
            state.parameter = format_ident!("{}{}", state.parameter, index);
        }
    }
    states
}

/// A setter called `build` would clash; the name has been reported.
fn has_setter(field: &Field<'_>) -> bool {
    !BUILDER_METHODS.contains(&unraw(&field.syntax.name).as_str())
}

impl Builder<'_> {
    fn parameters(&self) -> Vec<Ident> {
        self.states
            .iter()
            .map(|state| state.parameter.clone())
            .collect()
    }

    /// The builder's type, with some of its states given.
    fn ty(&self, given: impl Fn(&State<'_>) -> TokenStream) -> TokenStream {
        let mut arguments = generics::arguments(&self.record.syntax.generics);
        arguments.extend(self.states.iter().map(given));
        let (name, arguments) = (&self.name, generics::angled(&arguments));
        quote!(#name #arguments)
    }

    fn types(&self) -> TokenStream {
        let Self {
            record,
            runtime,
            name,
            values,
            ..
        } = self;
        let syntax = record.syntax;
        let visibility = &syntax.visibility;
        let structure = unraw(&syntax.name);
        let own = generics::parameters(&syntax.generics);
        let own_parameters = generics::angled(&own);
        let own_arguments = generics::angled(&generics::arguments(&syntax.generics));
        let clause = &syntax.generics.where_clause;
        let states = self.parameters();
        let defaults = states
            .iter()
            .map(|state| quote!(#state = #runtime::Unset))
            .collect::<Vec<_>>();
        let parameters: Vec<_> = own.into_iter().chain(defaults).collect();
        let parameters = generics::angled(&parameters);
        let fields = record.fields.iter().map(|field| {
            let name = &field.syntax.name;
            let ty = stored_type(field);
            quote!(#name: #ty)
        });
        let doc = match self.built {
            Built::Validated => format!(
                "Builds a validated [`{structure}`]. Its type says which required fields are set."
            ),
            Built::Plain => {
                format!("Builds a [`{structure}`]. Its type says which required fields are set.")
            }
        };
        quote! {
            #[doc = #doc]
            #[must_use = "a builder does nothing until `.build()` is called"]
            #[allow(missing_debug_implementations, non_camel_case_types)]
            #visibility struct #name #parameters #clause {
                values: #values #own_arguments,
                state: ::core::marker::PhantomData<fn() -> (#(#states,)*)>,
            }

            #[doc(hidden)]
            #[allow(missing_debug_implementations, non_camel_case_types)]
            #visibility struct #values #own_parameters #clause {
                #(#fields,)*
            }
        }
    }

    fn marker_traits(&self) -> TokenStream {
        let structure = unraw(&self.record.syntax.name);
        self.states
            .iter()
            .map(|state| {
                let is_set = names::is_set(&state.parameter);
                match state.of {
                    Of::Field(_, field) => {
                        let name = &field.syntax.name;
                        let message =
                            messages::missing_field(&structure, &unraw(name), &name.to_string());
                        let label = messages::missing_field_label(&unraw(name));
                        self.marker_trait(&is_set, &quote!(__private::Set), &message, &label)
                    }
                    Of::Group(group) => {
                        let members = self.member_names(group);
                        let set = self.marker_trait(
                            &is_set,
                            &quote!(__private::Set),
                            &messages::exactly_one_of(&members),
                            &messages::exactly_one_of_label(),
                        );
                        let free = self.marker_trait(
                            &names::is_free(&state.parameter),
                            &quote!(__private::Unset),
                            &messages::only_one_of(&members),
                            &messages::only_one_of_label(),
                        );
                        quote!(#set #free)
                    }
                }
            })
            .collect()
    }

    /// A trait that one state has, with the sentence for the other one. Without a prelude the sentence must
    /// be left out: `diagnostic` is then no name that the compiler knows.
    fn marker_trait(
        &self,
        name: &Ident,
        state: &TokenStream,
        message: &str,
        label: &str,
    ) -> TokenStream {
        let sentence = self
            .record
            .prelude
            .then(|| quote!(#[diagnostic::on_unimplemented(message = #message, label = #label)]));
        quote! {
            #[doc(hidden)]
            #[allow(non_camel_case_types, unreachable_pub)]
            #sentence
            pub trait #name {}
            impl #name for #state {}
        }
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
            values,
            ..
        } = self;
        let syntax = record.syntax;
        let structure = &syntax.name;
        let visibility = &syntax.visibility;
        let parameters = generics::angled(&generics::parameters(&syntax.generics));
        let arguments = generics::angled(&generics::arguments(&syntax.generics));
        let clause = &syntax.generics.where_clause;
        let unset = self.ty(|_| quote!(__private::Unset));
        let names = record.fields.iter().map(|field| &field.syntax.name);
        let doc = match self.built {
            Built::Validated => {
                "Starts a request. `build()` compiles once every required field is set, and checks the values."
            }
            Built::Plain => {
                "Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object."
            }
        };
        quote! {
            #[allow(dead_code, deprecated, single_use_lifetimes)]
            impl #parameters #structure #arguments #clause {
                #[doc = #doc]
                #visibility fn builder() -> #unset {
                    #name {
                        values: #values { #(#names: __private::None,)* },
                        state: __private::PhantomData,
                    }
                }
            }
        }
    }

    fn methods(&self) -> TokenStream {
        let syntax = self.record.syntax;
        let own = generics::parameters(&syntax.generics);
        let parameters = generics::angled(&generics::with_states(&own, &self.parameters()));
        let clause = &syntax.generics.where_clause;
        let this = self.ty(|state| state.parameter.to_token_stream());
        let fields = self.record.fields.iter().enumerate();
        let setters = fields
            .filter(|(_, field)| has_setter(field))
            .map(|(position, field)| self.setter(position, field));
        let build = self.build();
        quote! {
            #[allow(
                clippy::missing_errors_doc,
                dead_code,
                deprecated,
                non_camel_case_types,
                single_use_lifetimes
            )]
            impl #parameters #this #clause {
                #(#setters)*
                #build
            }
        }
    }

    fn setter(&self, position: usize, field: &Field<'_>) -> TokenStream {
        let name = &field.syntax.name;
        let visibility = &field.syntax.visibility;
        let docs = docs(&field.syntax.attributes);
        let undocumented = crate::syntax::item::doc_lines(&field.syntax.attributes).is_empty();
        let doc = undocumented.then(|| {
            let doc = format!("Sets `{}`.", field.wire);
            quote!(#[doc = #doc])
        });
        let deprecated = field.syntax.is_deprecated();
        let (ty, value) = setter_value(field);
        let (sets, free): (Vec<_>, Vec<_>) = self
            .states
            .iter()
            .filter_map(|state| match state.of {
                Of::Field(of, _) => (of == position).then_some((&state.parameter, None)),
                Of::Group(group) => group
                    .members
                    .contains(&position)
                    .then(|| (&state.parameter, Some(names::is_free(&state.parameter)))),
            })
            .unzip();
        let bounds: Vec<_> = sets
            .iter()
            .zip(&free)
            .filter_map(|(parameter, free)| {
                let free = free.as_ref()?;
                Some(quote_spanned!(names::at(name)=> #parameter: #free))
            })
            .collect();
        let clause = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
        let signature = quote_spanned! {names::at(name)=>
            #visibility fn #name(mut self, value: #ty)
        };
        let assign = quote!(self.values.#name = __private::Some(#value););
        if sets.is_empty() {
            quote! {
                #(#docs)* #doc #deprecated
                #signature -> Self {
                    #assign
                    self
                }
            }
        } else {
            let builder = &self.name;
            let returned = self.ty(|state| {
                if sets.contains(&&state.parameter) {
                    quote!(__private::Set)
                } else {
                    state.parameter.to_token_stream()
                }
            });
            quote! {
                #(#docs)* #doc #deprecated
                #signature -> #returned #clause {
                    #assign
                    #builder { values: self.values, state: __private::PhantomData }
                }
            }
        }
    }

    fn build(&self) -> TokenStream {
        let syntax = self.record.syntax;
        let visibility = &syntax.visibility;
        let structure = &syntax.name;
        let arguments = generics::angled(&generics::arguments(&syntax.generics));
        let bounds = self.states.iter().map(|state| {
            let parameter = &state.parameter;
            let is_set = names::is_set(parameter);
            // The compiler shows the bound that does not hold: at the declaration of what is missing.
            let span = match state.of {
                Of::Field(_, field) => names::at(&field.syntax.name),
                Of::Group(group) => names::at(group.name),
            };
            quote_spanned!(span=> #parameter: #is_set)
        });
        let fields = self.record.fields.iter().map(|field| {
            let name = &field.syntax.name;
            match field.need {
                Need::Required => quote!(#name: __private::take(values.#name)),
                Need::Optional | Need::Nullable => quote!(#name: values.#name),
            }
        });
        let value = quote!(#structure { #(#fields,)* });
        match self.built {
            Built::Validated => quote! {
                /// Checks the values and gives the request that can be sent.
                ///
                /// # Errors
                ///
                /// Every violation of the declaration's rules at once, each with its path.
                #visibility fn build(
                    self,
                ) -> __private::Result<__private::Valid<#structure #arguments>, __private::Invalid>
                where
                    #(#bounds,)*
                {
                    let values = self.values;
                    __private::Validate::validate(#value)
                }
            },
            Built::Plain => quote! {
                /// Gives the object. Its values are checked with the request that holds it.
                #[must_use]
                #visibility fn build(self) -> #structure #arguments
                where
                    #(#bounds,)*
                {
                    let values = self.values;
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

/// What a setter takes, and what it stores.
fn setter_value(field: &Field<'_>) -> (TokenStream, TokenStream) {
    let ty = field.value;
    let into = quote!(__private::Into::into(value));
    match field.need {
        Need::Nullable => (quote!(impl __private::Into<__private::Option<#ty>>), into),
        _ if made_from_something(ty) => {
            // The bound has the span of the type: a wrong value is answered there.
            (
                quote_spanned!(names::at(ty)=> impl __private::Into<#ty>),
                into,
            )
        }
        _ => (ty.to_token_stream(), quote!(value)),
    }
}
