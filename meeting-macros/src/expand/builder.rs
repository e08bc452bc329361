//! The builder. Its type says what is set:
//!
//! ```text
//! pub struct CancelRoomCallBuilder<__OperatorId = Unset, __OneOf_room = Unset> {
//!     values: (Option<String>, Option<String>, Option<MraAddress>),
//!     state: PhantomData<fn() -> (__OperatorId, __OneOf_room)>,
//! }
//!
//! #[diagnostic::on_unimplemented(message = "missing required field `operator_id` of `CancelRoomCall`; ..")]
//! pub trait __OperatorIdIsSet {}
//! impl __OperatorIdIsSet for Set {}
//!
//! impl<__OperatorId, __OneOf_room> CancelRoomCallBuilder<__OperatorId, __OneOf_room> {
//!     pub fn operator_id(mut self, value: impl Into<String>) -> CancelRoomCallBuilder<Set, __OneOf_room> {
//!         self.values.0 = Some(Into::into(value));
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
//! The values are a tuple, because a struct of theirs would be one more name in the module of the declaration, and
//! one more struct to compile.
//!
//! `build` is always visible and bound by `where` clauses, because the compiler then names everything that
//! is missing, each once; a method that only exists in the right state would be "not found".

use proc_macro2::{Ident, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, format_ident, quote, quote_spanned};
use syn::{Index, Path};

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

/// What stands for a state in the builder's type.
enum Given {
    Itself,
    Set,
    Unset,
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
        name: record.builder.clone(),
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

    /// The builder's type, with some of its states given. Every setter has one: it is put together token by token,
    /// because a stream for each argument costs more than the argument.
    fn ty(&self, given: impl Fn(&State<'_>) -> Given) -> TokenStream {
        let own = generics::arguments(&self.record.syntax.generics);
        let mut ty = self.name.to_token_stream();
        if own.is_empty() && self.states.is_empty() {
            return ty;
        }
        ty.append(Punct::new('<', Spacing::Alone));
        for argument in own {
            ty.extend(argument);
            ty.append(Punct::new(',', Spacing::Alone));
        }
        for state in &self.states {
            match given(state) {
                Given::Itself => ty.append(state.parameter.clone()),
                Given::Set => ty.extend(quote!(__private::Set)),
                Given::Unset => ty.extend(quote!(__private::Unset)),
            }
            ty.append(Punct::new(',', Spacing::Alone));
        }
        ty.append(Punct::new('>', Spacing::Alone));
        ty
    }

    fn types(&self) -> TokenStream {
        let Self {
            record,
            runtime,
            name,
            ..
        } = self;
        let syntax = record.syntax;
        let visibility = names::generated_visibility(&syntax.visibility);
        let structure = unraw(&syntax.name);
        let own = generics::parameters(&syntax.generics);
        let clause = &syntax.generics.where_clause;
        let states = self.parameters();
        let defaults = states
            .iter()
            .map(|state| quote!(#state = #runtime::Unset))
            .collect::<Vec<_>>();
        let parameters: Vec<_> = own.into_iter().chain(defaults).collect();
        let parameters = generics::angled(&parameters);
        let values = record.fields.iter().map(stored_type);
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
            #visibility struct #name #parameters #clause {
                values: (#(#values,)*),
                state: ::core::marker::PhantomData<fn() -> (#(#states,)*)>,
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

    /// A trait that one state has, with the sentence for the other one.
    fn marker_trait(
        &self,
        name: &Ident,
        state: &TokenStream,
        message: &str,
        label: &str,
    ) -> TokenStream {
        quote! {
            #[diagnostic::on_unimplemented(message = #message, label = #label)]
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
        let Self { record, name, .. } = self;
        let syntax = record.syntax;
        let structure = &syntax.name;
        let visibility = names::generated_visibility(&syntax.visibility);
        let parameters = generics::angled(&generics::parameters(&syntax.generics));
        let arguments = generics::angled(&generics::arguments(&syntax.generics));
        let clause = &syntax.generics.where_clause;
        let unset = self.ty(|_| Given::Unset);
        let nothing = record.fields.iter().map(|_| quote!(__private::None));
        let doc = match self.built {
            Built::Validated => {
                "Starts a request. `build()` compiles once every required field is set, and checks the values."
            }
            Built::Plain => {
                "Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object."
            }
        };
        quote! {
            impl #parameters #structure #arguments #clause {
                #[doc = #doc]
                #visibility fn builder() -> #unset {
                    #name {
                        values: (#(#nothing,)*),
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
        let this = self.ty(|_| Given::Itself);
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
        let visibility = names::generated_visibility(&field.syntax.visibility);
        let mut docs = docs(&field.syntax.attributes).peekable();
        let doc = docs.peek().is_none().then(|| {
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
        let index = Index::from(position);
        let assign = quote!(self.values.#index = __private::Some(#value););
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
                    Given::Set
                } else {
                    Given::Itself
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
        let visibility = names::generated_visibility(&syntax.visibility);
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
        let fields = self.record.fields.iter().enumerate();
        let fields = fields.map(|(position, field)| {
            let (name, index) = (&field.name, Index::from(position));
            match field.need {
                Need::Required => quote!(#name: __private::take(values.#index)),
                Need::Optional | Need::Nullable => quote!(#name: values.#index),
            }
        });
        let value = quote!(#structure { #(#fields,)* });
        match self.built {
            Built::Validated => quote! {
                #[doc = " Checks the values and gives the request that can be sent.\n\n # Errors\n\n Every violation of the declaration's rules at once, each with its path."]
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
