//! The meaning of a declaration. The checks have decided everything: no `Option` in the model means "unknown", and
//! every part keeps the syntax that it came from. If an error was reported, the model still contains every field, so
//! the builder can be generated. The rest of the model is not used then.

// The fuzz target includes this file by its path, from where the compiler would look elsewhere.
#[path = "model/response.rs"]
pub mod response;

use proc_macro2::TokenStream;
use syn::{Attribute, Ident, LitStr, Path, Type, Visibility};

pub use crate::arguments::{ConditionKind, Encoding, GroupKind, ListStyle, Place};
use crate::syntax::item;
use crate::syntax::pages::FieldPath;
use crate::syntax::range::Range;
use crate::syntax::reader::{Constant, Literal, Text, Unwrap};
use crate::syntax::slots::Written;

/// A declared endpoint.
pub struct Endpoint<'a> {
    pub record: Record<'a>,
    pub method: &'static str,
    /// With wire names between the braces.
    pub path: String,
    /// The constant query parameters, as they are sent.
    pub query: String,
    pub headers: &'a [Constant<LitStr>],
    pub members: &'a [Written<Constant<Literal>>],
    pub content_type: Option<&'a LitStr>,
    pub unwrap: Option<&'a Unwrap>,
    pub done: Option<&'a LitStr>,
    pub idempotency_key: Option<&'a LitStr>,
    pub pages: Option<Pages<'a>>,
    pub response: Response<'a>,
    pub authentication: Authentication<'a>,
    /// The argument `auth`, for its span.
    pub auth: Option<&'a Ident>,
    pub retry: Retry,
    pub encoding: Encoding,
    pub function: Ident,
    /// `None`: Tencent Meeting.
    pub api: Option<&'a Type>,
}

/// What the generated code contains of a declaration.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What requests and responses need.
    Wire,
    /// Types and doc comments as data too.
    Schema,
}

/// The part that endpoints and objects share: a struct whose fields have rules.
pub struct Record<'a> {
    pub syntax: &'a item::Struct,
    /// The path of the runtime crate.
    pub runtime: Path,
    /// The name of the builder's type.
    pub builder: Ident,
    pub fields: Vec<Field<'a>>,
    /// The `PhantomData` fields, which are not parameters.
    pub markers: Vec<&'a item::Field>,
    pub groups: Vec<Group<'a>>,
    pub conditions: Vec<Condition<'a>>,
}

/// The type that a successful response is read into.
pub enum Response<'a> {
    /// Nothing: the body is ignored.
    Nothing,
    Type(&'a Type),
}

/// The pages of a response.
pub struct Pages<'a> {
    /// The argument `pages`, for its span.
    pub name: &'a Ident,
    /// The path of the items in a page. Without a path, the page itself is the list.
    pub items: Option<&'a FieldPath>,
    pub way: Way<'a>,
}

/// The way to the next page. A field of the request comes first.
#[derive(Clone, Copy)]
pub enum Way<'a> {
    /// The header `Link`.
    Link,
    /// A member of the page is the cursor.
    Next(&'a FieldPath, &'a FieldPath),
    /// A function finds the cursor.
    NextWith(&'a FieldPath, &'a Path),
    /// The page has a number, and may have that of the last page.
    Page(&'a FieldPath, Option<&'a FieldPath>),
    /// The number of items before the page.
    Offset(&'a FieldPath),
}

/// The credentials that may call the endpoint.
#[derive(Clone, Copy)]
pub enum Authentication<'a> {
    AkSk,
    OAuth2,
    Any,
    /// The endpoint is called without credentials.
    None,
    /// A type of the service that names a kind of credentials.
    Marker(&'a Path),
}

/// The declared safety of retries.
#[derive(Clone, Copy)]
pub enum Retry {
    Safe,
    IfNotProcessed,
    Never,
}

/// A parameter.
pub struct Field<'a> {
    pub syntax: &'a item::Field,
    /// The field's name, as generated code writes it.
    pub name: Ident,
    /// The name on the wire.
    pub wire: String,
    /// The name in JSON that serde reads, where the struct is read by serde.
    pub json: String,
    pub place: Place,
    pub style: Style,
    /// True if the value is written with `Display`.
    pub display: bool,
    pub need: Need,
    /// The type of the value: without the `Option` around an optional field.
    pub value: &'a Type,
    pub rules: Vec<Rule<'a>>,
    /// True if no error was reported for the field, so its meaning is certain.
    pub healthy: bool,
}

/// The way in which a value becomes one or more parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The default for the place and the type.
    Plain,
    /// Several segments of the path.
    Segments,
    List(ListStyle),
    /// `key=value`
    Map,
    /// `name[key]=value`
    MapInBrackets,
    /// `name[member]=value`
    ObjectInBrackets,
    /// The members of an object are parameters.
    Flat,
    /// The whole body.
    Payload,
}

impl Style {
    /// Returns true if the field's name is the name of a parameter.
    pub fn has_name(self) -> bool {
        !matches!(self, Self::Map | Self::Flat | Self::Payload)
    }
}

/// The requirement that a parameter is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Required,
    /// `Option<T>`: left out when `None`.
    Optional,
    /// `Option<Option<T>>`: left out when `None`, `null` when `Some(None)`.
    Nullable,
}

/// A rule for one value.
pub enum Rule<'a> {
    NonEmpty,
    Length(&'a Range),
    Range(&'a Range),
    Pattern(&'a Text),
    Check(&'a Path),
}

/// A rule over several fields: one or more of the fields by their positions.
pub struct Group<'a> {
    pub kind: GroupKind,
    pub name: &'a Ident,
    pub members: Vec<usize>,
}

/// `required_if(field = value)` or `forbidden_if(field = value)`.
pub struct Condition<'a> {
    pub kind: ConditionKind,
    /// The position of the field that the rule is for.
    pub subject: usize,
    /// The position of the field that decides.
    pub decider: usize,
    pub value: &'a TokenStream,
}

/// A declared enumeration.
pub struct OpenEnum {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub name: Ident,
    pub runtime: Path,
    pub values: Values,
}

/// The documented values.
pub enum Values {
    Integers(Vec<Value<i64>>),
    Strings(Vec<Value<String>>),
}

/// One documented value.
pub struct Value<T> {
    pub attributes: Vec<Attribute>,
    pub name: Ident,
    pub wire: T,
}
