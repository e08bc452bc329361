//! The states of a builder in its type parameters: `__S::S2` is one state, and `__S::With2` is all states with this one
//! set.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, format_ident, quote};
use syn::Path;

use crate::model::{Field, Group, GroupKind, Need, Record};
use crate::names::{self, BUILDER_METHODS};
use crate::tokens::unraw;

/// The number of states in one type parameter.
const WIDTH: usize = 16;

/// A state of the builder: a required field or an exactly-one-of group.
pub struct State<'a> {
    position: usize,
    /// `__OperatorId`
    name: Ident,
    pub of: Of<'a>,
}

#[derive(Clone, Copy)]
pub enum Of<'a> {
    Field(usize, &'a Field<'a>),
    Group(&'a Group<'a>),
}

impl State<'_> {
    /// The trait of a state that is set.
    pub fn is_set(&self) -> Ident {
        names::is_set(&self.name)
    }

    /// The trait of a state that is not set.
    pub fn is_free(&self) -> Ident {
        names::is_free(&self.name)
    }

    /// The type parameter that holds the state, and the state's position in it.
    fn place(&self) -> (usize, usize) {
        (self.position / WIDTH, self.position % WIDTH)
    }
}

pub struct States<'a>(Vec<State<'a>>);

impl<'a> States<'a> {
    pub fn of(record: &'a Record<'a>) -> Self {
        let fields = record.fields.iter().enumerate();
        let required = fields
            .filter(|(_, field)| field.need == Need::Required && has_setter(field))
            .map(|(position, field)| {
                (names::state(&field.syntax.name), Of::Field(position, field))
            });
        let groups = record.groups.iter();
        let groups = groups
            .filter(|group| group.kind == GroupKind::ExactlyOne)
            .map(|group| (names::group_state(group.name), Of::Group(group)));
        let mut states: Vec<State<'a>> = Vec::new();
        for (position, (name, of)) in required.chain(groups).enumerate() {
            // `a_b` and `aB` would give one name: the second one gets a number.
            let is_taken = states.iter().any(|other| other.name == name);
            let name = if is_taken {
                format_ident!("{name}{position}")
            } else {
                name
            };
            states.push(State { position, name, of });
        }
        Self(states)
    }

    pub fn iter(&self) -> impl Iterator<Item = &State<'a>> {
        self.0.iter()
    }

    /// The states that the setter of a field sets.
    pub fn set_by(&self, position: usize) -> impl Iterator<Item = &State<'a>> {
        self.iter().filter(move |state| match state.of {
            Of::Field(of, _) => of == position,
            Of::Group(group) => group.members.contains(&position),
        })
    }

    fn chunks(&self) -> usize {
        self.0.len().div_ceil(WIDTH)
    }

    /// Returns the number of states in a type parameter.
    fn width(&self, chunk: usize) -> usize {
        (self.0.len() - chunk * WIDTH).min(WIDTH)
    }

    /// `__S`
    pub fn parameters(&self) -> impl Iterator<Item = Ident> {
        let chunks = self.chunks();
        (0..chunks).map(move |chunk| parameter(chunk, chunks))
    }

    /// All states as one type.
    pub fn all(&self) -> TokenStream {
        let mut parameters = self.parameters();
        match (self.chunks(), parameters.next()) {
            (1, Some(parameter)) => quote!(#parameter),
            (_, first) => {
                let all = first.into_iter().chain(parameters);
                quote!((#(#all,)*))
            }
        }
    }

    /// `__S: __State6`
    pub fn bounded(&self) -> impl Iterator<Item = TokenStream> {
        self.parameters().enumerate().map(|(chunk, parameter)| {
            let states = format_ident!("__State{}", self.width(chunk));
            quote!(#parameter: #states)
        })
    }

    /// `__S = Unset6`, by its full path.
    pub fn defaults(&self, runtime: &Path) -> impl Iterator<Item = TokenStream> {
        self.parameters()
            .enumerate()
            .map(move |(chunk, parameter)| {
                let unset = format_ident!("Unset{}", self.width(chunk));
                quote!(#parameter = #runtime::#unset)
            })
    }

    /// `__S::S2`
    pub fn own(&self, state: &State<'_>) -> TokenStream {
        let (chunk, index) = state.place();
        associated(&parameter(chunk, self.chunks()), &format!("S{index}"))
    }

    /// The same as text.
    pub fn own_text(&self, state: &State<'_>) -> String {
        let (chunk, index) = state.place();
        format!("{}::S{index}", parameter(chunk, self.chunks()))
    }

    /// All states, with some of them set.
    pub fn with(&self, set: &[&State<'_>]) -> impl Iterator<Item = TokenStream> {
        self.parameters().enumerate().map(|(chunk, parameter)| {
            let states = format_ident!("__State{}", self.width(chunk));
            let indices = set
                .iter()
                .map(|state| state.place())
                .filter(|(of, _)| *of == chunk);
            let mut ty = parameter.to_token_stream();
            for (count, (_, index)) in indices.enumerate() {
                let with = format!("With{index}");
                ty = if count == 0 {
                    associated(&parameter, &with)
                } else {
                    let with = format_ident!("{with}");
                    quote!(<#ty as #states>::#with)
                };
            }
            ty
        })
    }
}

/// `__S::S2`
fn associated(parameter: &Ident, name: &str) -> TokenStream {
    let mut ty = parameter.to_token_stream();
    ty.append(Punct::new(':', Spacing::Joint));
    ty.append(Punct::new(':', Spacing::Alone));
    ty.append(Ident::new(name, Span::call_site()));
    ty
}

/// A setter called `build` would clash; the name has been reported.
pub fn has_setter(field: &Field<'_>) -> bool {
    !BUILDER_METHODS.contains(&unraw(&field.syntax.name).as_str())
}

/// `__S`, or `__S0` and so on where one type parameter is not enough.
fn parameter(chunk: usize, chunks: usize) -> Ident {
    if chunks == 1 {
        format_ident!("__S")
    } else {
        format_ident!("__S{chunk}")
    }
}
