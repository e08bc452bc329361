//! The states of a builder in its type parameters: `__S::S2` is one state, and `__S::With2` is all states with this one
//! set.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, format_ident, quote};
use syn::Path;

use crate::model::{Field, Group, GroupKind, Need, Record};
use crate::names::{self, BUILDER_METHODS};
use crate::tokens::{joint, punct, unraw};

/// The number of states in one type parameter.
const WIDTH: usize = 16;

/// A state of the builder: a required field or an exactly-one-of group.
pub struct State<'a> {
    position: usize,
    /// `__OperatorId`
    name: String,
    pub of: Of<'a>,
}

#[derive(Clone, Copy)]
pub enum Of<'a> {
    Field(usize, &'a Field<'a>),
    Group(&'a Group<'a>),
}

impl State<'_> {
    /// The trait of a state that is set.
    pub fn is_set(&self) -> String {
        format!("{}IsSet", self.name)
    }

    /// The trait of a state that is not set.
    pub fn is_free(&self) -> String {
        format!("{}IsFree", self.name)
    }

    /// The type parameter that holds the state, and the state's position in it.
    fn place(&self) -> (usize, usize) {
        (self.position / WIDTH, self.position % WIDTH)
    }
}

pub struct States<'a> {
    states: Vec<State<'a>>,
    /// `__S`, or `__S0` and so on where one type parameter is not enough.
    parameters: Vec<Ident>,
}

impl<'a> States<'a> {
    pub fn of(record: &'a Record<'a>) -> Self {
        let fields = record.fields.iter().enumerate();
        let required = fields
            .filter(|(_, field)| field.need == Need::Required && has_setter(field))
            .map(|(position, field)| {
                let name = names::state(&unraw(&field.syntax.name));
                (name, Of::Field(position, field))
            });
        let groups = record.groups.iter();
        let groups = groups
            .filter(|group| group.kind == GroupKind::ExactlyOne)
            .map(|group| (names::group_state(&unraw(group.name)), Of::Group(group)));
        let mut states: Vec<State<'a>> = Vec::new();
        for (position, (name, of)) in required.chain(groups).enumerate() {
            // `a_b` and `aB` would give one name: the second one gets a number.
            let is_taken = states.iter().any(|other| other.name == name);
            let name = if is_taken {
                format!("{name}{position}")
            } else {
                name
            };
            states.push(State { position, name, of });
        }
        let parameters = match states.len().div_ceil(WIDTH) {
            1 => vec![Ident::new("__S", Span::call_site())],
            chunks => (0..chunks)
                .map(|chunk| format_ident!("__S{chunk}"))
                .collect(),
        };
        Self { states, parameters }
    }

    pub fn iter(&self) -> impl Iterator<Item = &State<'a>> {
        self.states.iter()
    }

    /// The states that the setter of a field sets.
    pub fn set_by(&self, position: usize) -> impl Iterator<Item = &State<'a>> {
        self.iter().filter(move |state| match state.of {
            Of::Field(of, _) => of == position,
            Of::Group(group) => group.members.contains(&position),
        })
    }

    /// Returns the number of states in a type parameter.
    fn width(&self, chunk: usize) -> usize {
        (self.states.len() - chunk * WIDTH).min(WIDTH)
    }

    /// `__S`
    pub fn parameters(&self) -> &[Ident] {
        &self.parameters
    }

    /// All states as one type.
    pub fn all(&self) -> TokenStream {
        match self.parameters.as_slice() {
            [parameter] => parameter.to_token_stream(),
            parameters => quote!((#(#parameters,)*)),
        }
    }

    /// `__S: State6`, by its full path: each trait in scope costs time wherever an associated item is named.
    pub fn bounded(&self, runtime: &Path) -> impl Iterator<Item = TokenStream> {
        self.parameters
            .iter()
            .enumerate()
            .map(move |(chunk, parameter)| {
                let states = format_ident!("State{}", self.width(chunk));
                quote!(#parameter: #runtime::#states)
            })
    }

    /// `__S = Unset6`, by its full path.
    pub fn defaults(&self, runtime: &Path) -> impl Iterator<Item = TokenStream> {
        self.parameters
            .iter()
            .enumerate()
            .map(move |(chunk, parameter)| {
                let unset = format_ident!("Unset{}", self.width(chunk));
                quote!(#parameter = #runtime::#unset)
            })
    }

    /// `__S::S2`
    pub fn own(&self, state: &State<'_>) -> String {
        let (chunk, index) = state.place();
        match self.parameters.len() {
            1 => format!("__S::S{index}"),
            _ => format!("__S{chunk}::S{index}"),
        }
    }

    /// All states, with some of them set.
    pub fn with<'t>(
        &'t self,
        set: &[&State<'_>],
        runtime: &'t Path,
    ) -> impl Iterator<Item = With<'t>> {
        self.parameters
            .iter()
            .enumerate()
            .map(move |(chunk, parameter)| With {
                parameter,
                runtime,
                width: self.width(chunk),
                set: set
                    .iter()
                    .map(|state| state.place())
                    .filter(|(of, _)| *of == chunk)
                    .map(|(_, index)| index)
                    .collect(),
            })
    }
}

/// The states of a type parameter, with some of them set: `__S::With2`.
pub struct With<'a> {
    parameter: &'a Ident,
    runtime: &'a Path,
    width: usize,
    set: Vec<usize>,
}

impl ToTokens for With<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let parameter = self.parameter;
        match self.set.as_slice() {
            [] => parameter.to_tokens(tokens),
            [index] => {
                let span = Span::call_site();
                parameter.to_tokens(tokens);
                tokens.append(joint(':', span));
                tokens.append(punct(':', span));
                tokens.append(with(*index));
            }
            [first, others @ ..] => {
                let runtime = self.runtime;
                let states = format_ident!("State{}", self.width);
                let first = with(*first);
                let mut ty = quote!(#parameter::#first);
                for index in others {
                    let with = with(*index);
                    ty = quote!(<#ty as #runtime::#states>::#with);
                }
                ty.to_tokens(tokens);
            }
        }
    }
}

/// `With2`
fn with(index: usize) -> Ident {
    Ident::new(&format!("With{index}"), Span::call_site())
}

/// A setter called `build` would clash; the name has been reported.
pub fn has_setter(field: &Field<'_>) -> bool {
    !BUILDER_METHODS.contains(&unraw(&field.syntax.name).as_str())
}
