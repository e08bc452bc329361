//! What a `#[response]` means.

use syn::Path;

use crate::syntax::response as syntax;

/// A struct that is read.
pub struct Response<'a> {
    pub syntax: &'a syntax::Struct,
    /// Where `meeting-api` is.
    pub runtime: Path,
    /// The fields in the order of the struct.
    pub fields: Vec<Field<'a>>,
}

/// A field of the struct.
pub struct Field<'a> {
    pub syntax: &'a syntax::Field,
    pub kind: Kind,
}

/// What a field holds.
pub enum Kind {
    /// A `PhantomData`, which is not on the wire.
    Phantom,
    Member(Member),
}

/// What is read for a field.
pub struct Member {
    /// The name on the wire.
    pub wire: String,
    /// Whether an absent member is the default of the type.
    pub default: bool,
}

impl<'a> Response<'a> {
    /// The fields that are on the wire.
    pub fn members(&self) -> impl Iterator<Item = (&'a syntax::Field, &Member)> {
        self.fields.iter().filter_map(|field| match &field.kind {
            Kind::Phantom => None,
            Kind::Member(member) => Some((field.syntax, member)),
        })
    }
}
