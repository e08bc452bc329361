//! The meaning of a `#[response]`.

use syn::Path;

use crate::syntax::response as syntax;

/// A struct that is read.
pub struct Response<'a> {
    pub syntax: &'a syntax::Struct,
    /// The path of the runtime crate.
    pub runtime: Path,
    /// The fields in the order of the struct.
    pub fields: Vec<Field<'a>>,
}

/// A field of the struct.
pub struct Field<'a> {
    pub syntax: &'a syntax::Field,
    pub kind: Kind,
}

/// The kind of a field.
pub enum Kind {
    /// A `PhantomData`, which is not on the wire.
    Phantom,
    Member(Member),
}

/// The member that is read into a field.
pub struct Member {
    /// The name on the wire.
    pub wire: String,
    /// True if an absent member is the default of the type.
    pub default: bool,
}

impl<'a> Response<'a> {
    /// Returns the fields that are on the wire.
    pub fn members(&self) -> impl Iterator<Item = (&'a syntax::Field, &Member)> {
        self.fields.iter().filter_map(|field| match &field.kind {
            Kind::Phantom => None,
            Kind::Member(member) => Some((field.syntax, member)),
        })
    }
}
