//! The description of a `#[response]` as static data.

use std::marker::PhantomData;

use super::described::Described;
use crate::spec::{ObjectSpec, ParameterSpec, Schema, rows};

/// The description of a type that generated code names: the type's own where it is [`Described`], else that of
/// [`NoDescription`].
#[derive(Debug)]
pub struct DescriptionOf<T: ?Sized>(PhantomData<T>);

impl<T: Described + ?Sized> DescriptionOf<T> {
    /// The schema of a member.
    pub const SCHEMA: Schema = T::SCHEMA;
    /// Whether the member may be absent.
    pub const OPTIONAL: bool = T::OPTIONAL;
    /// The schema of a whole response.
    pub const RESPONSE: Option<Schema> = Some(T::SCHEMA);
}

/// The description of a type that only serde knows.
pub trait NoDescription {
    /// Any JSON value.
    const SCHEMA: Schema = Schema::Any;
    /// Nothing is known; the reader asks the type.
    const OPTIONAL: bool = false;
    /// There is none.
    const RESPONSE: Option<Schema> = None;
}

impl<T: ?Sized> NoDescription for DescriptionOf<T> {}

/// The description of a declared struct.
pub const fn declared(
    name: &'static str,
    doc: &'static str,
    members: &'static [ParameterSpec],
) -> ObjectSpec {
    ObjectSpec {
        name,
        doc,
        parameters: members,
        rules: &[],
    }
}

/// The description of one of its members.
pub const fn schema_member(
    name: &'static str,
    doc: &'static str,
    required: bool,
    schema: Schema,
) -> ParameterSpec {
    let position = if required { rows::BODY } else { rows::BODY_IF };
    ParameterSpec(position, name, doc, schema, rows::FREE)
}
