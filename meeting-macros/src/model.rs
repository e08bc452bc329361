//! What a declaration means. Every question has been answered by the checks: there is no `Option` in here
//! that says "unknown", and every part keeps the syntax that it came from. Where a mistake was reported the
//! model still holds every field, so that the builder can be generated; nothing else of it is used then.

pub mod response;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Ident, LitStr, Path, Type};

use crate::syntax::item;
use crate::syntax::range::Range;

/// A declared endpoint.
pub struct Endpoint<'a> {
    pub record: Record<'a>,
    pub method: &'static str,
    /// With wire names between the braces.
    pub path: String,
    pub response: Response<'a>,
    pub authentication: Authentication,
    /// Where `auth` is written.
    pub auth: Option<&'a Ident>,
    pub retry: Retry,
    pub encoding: Encoding,
    pub function: Ident,
    /// `None`: Tencent Meeting.
    pub api: Option<&'a Type>,
}

/// What endpoints and objects share: a struct whose fields have rules.
pub struct Record<'a> {
    pub syntax: &'a item::Struct,
    /// Where `meeting-api` is.
    pub runtime: Path,
    /// The name of the builder's type.
    pub builder: Ident,
    pub fields: Vec<Field<'a>>,
    pub groups: Vec<Group<'a>>,
    pub conditions: Vec<Condition<'a>>,
}

/// What a successful answer is read into.
pub enum Response<'a> {
    /// Nothing: any object is accepted.
    Nothing,
    Type(&'a Type),
}

/// Which credentials may call the endpoint.
#[derive(Clone, Copy)]
pub enum Authentication {
    AkSk,
    Nothing,
    OAuth2,
    Any,
}

/// Whether the request may be sent twice.
#[derive(Clone, Copy)]
pub enum Retry {
    Safe,
    IfNotProcessed,
    Never,
}

/// How the body fields are encoded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Json,
    Form,
    Multipart,
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
    pub need: Need,
    /// The type of the value: without the `Option` around an optional field.
    pub value: &'a Type,
    pub rules: Vec<Rule<'a>>,
    /// Whether nothing was reported about the field: what it means is then certain.
    pub healthy: bool,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
    Part,
}

/// Whether a parameter is always there.
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
    Pattern(Pattern<'a>),
    Check(&'a Path),
}

/// A regular expression.
#[derive(Clone, Copy)]
pub enum Pattern<'a> {
    /// Has been parsed.
    Literal(&'a LitStr),
    /// Is parsed when it is first needed.
    Constant(&'a Path),
}

impl ToTokens for Pattern<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Literal(pattern) => pattern.to_tokens(tokens),
            Self::Constant(path) => path.to_tokens(tokens),
        }
    }
}

/// A rule over several fields: one or more of the fields by their positions.
pub struct Group<'a> {
    pub kind: GroupKind,
    pub name: &'a Ident,
    pub members: Vec<usize>,
}

/// What a group asks of its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    ExactlyOne,
    AtLeastOne,
    AtMostOne,
    AllOrNone,
}

impl GroupKind {
    /// The kind that a word declares.
    pub fn of(word: &str) -> Option<Self> {
        match word {
            "one_of" => Some(Self::ExactlyOne),
            "at_least_one_of" => Some(Self::AtLeastOne),
            "at_most_one_of" => Some(Self::AtMostOne),
            "all_or_none" => Some(Self::AllOrNone),
            _ => None,
        }
    }

    /// The word that declares the kind.
    pub fn word(self) -> &'static str {
        match self {
            Self::ExactlyOne => "one_of",
            Self::AtLeastOne => "at_least_one_of",
            Self::AtMostOne => "at_most_one_of",
            Self::AllOrNone => "all_or_none",
        }
    }
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

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ConditionKind {
    RequiredIf,
    ForbiddenIf,
}
