//! The description of a `#[response]` as static data.

use std::marker::PhantomData;

use super::described::Described;
use crate::spec::{ObjectSpec, ParameterSpec, Schema, rows};

/// The description of a type in generated code: its own if it is [`Described`], else that of [`NoDescription`].
#[derive(Debug)]
pub struct DescriptionOf<T: ?Sized>(PhantomData<T>);

impl<T: Described + ?Sized> DescriptionOf<T> {
    /// The schema of a member.
    pub const SCHEMA: Schema = T::SCHEMA;
    /// True if the member may be absent.
    pub const OPTIONAL: bool = T::OPTIONAL;
    /// The schema of a whole response.
    pub const RESPONSE: Option<Schema> = Some(T::SCHEMA);
}

/// The description of a type that only implements `Deserialize`.
pub trait NoDescription {
    /// Any JSON value.
    const SCHEMA: Schema = Schema::Any;
    /// Unknown; the reader asks the type.
    const OPTIONAL: bool = false;
    /// No schema.
    const RESPONSE: Option<Schema> = None;
}

impl<T: ?Sized> NoDescription for DescriptionOf<T> {}

/// Returns the description of a declared struct.
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

/// Returns the description of a member.
pub const fn schema_member(
    name: &'static str,
    doc: &'static str,
    required: bool,
    schema: Schema,
) -> ParameterSpec {
    let position = if required { rows::BODY } else { rows::BODY_IF };
    ParameterSpec(position, name, doc, schema, rows::FREE)
}
