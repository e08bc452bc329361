//! Constructors of declarations for generated code. The rows of parameters are values of a tuple struct and not
//! calls, because a call in a constant takes the compiler twice as long.

use super::decimal::{Constant, Decimal};
use super::{
    BodyEncoding, Condition, EndpointSpec, FieldRule, FieldRuleKind, ListStyle, Literal,
    ObjectSpec, ParameterSpec, Place, RetrySafety, Schema, Style, ValueRule,
};

/// Returns an endpoint: the declared request, and the data of its types.
pub const fn endpoint(
    method: &'static str,
    path: &'static str,
    declared: Declared,
    retry: RetrySafety,
    encoding: BodyEncoding,
    response: Option<Schema>,
) -> EndpointSpec {
    let record = declared.record;
    EndpointSpec {
        name: record.name,
        doc: record.doc,
        method,
        path,
        authentication: declared.authentication,
        retry,
        encoding,
        response,
        parameters: record.parameters,
        rules: record.rules,
        list_style: declared.list_style,
        more: &More::NONE,
    }
}

/// The data that a declaration takes from the types that it names, its own included.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// The fields.
    pub record: &'static ObjectSpec,
    /// The name of the kind of credentials.
    pub authentication: &'static str,
    /// The style of the service's lists.
    pub list_style: ListStyle,
}

impl Declared {
    /// Returns the data of a service that accepts any credentials and does not define its lists.
    pub(crate) const fn any(record: &'static ObjectSpec) -> Self {
        Self {
            record,
            authentication: "any",
            list_style: ListStyle::Repeat,
        }
    }
}

/// Data that few endpoints have. All others refer to one constant.
#[derive(Clone, Copy, Debug)]
pub struct More {
    /// Constant query parameters.
    pub query: &'static str,
    /// Constant headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// Constant members of the body.
    pub members: &'static [(&'static str, Literal)],
    /// The media type of a body of bytes.
    pub content_type: Option<&'static str>,
    /// The path of the member that contains the response.
    pub unwrap: Option<&'static str>,
    /// The data of the last event.
    pub done: Option<&'static str>,
    /// The header of the idempotency key.
    pub idempotency_key: Option<&'static str>,
}

impl More {
    /// No such data.
    pub const NONE: Self = Self {
        query: "",
        headers: &[],
        members: &[],
        content_type: None,
        unwrap: None,
        done: None,
        idempotency_key: None,
    };
}

impl EndpointSpec {
    /// Adds data that few endpoints have.
    #[doc(hidden)]
    #[must_use]
    pub const fn with(mut self, more: &'static More) -> Self {
        self.more = more;
        self
    }
}

/// Returns the fields of an endpoint or of an object.
pub const fn record(
    name: &'static str,
    doc: &'static str,
    parameters: &'static [ParameterSpec],
    rules: &'static [FieldRule],
) -> ObjectSpec {
    ObjectSpec {
        name,
        doc,
        parameters,
        rules,
    }
}

/// The position of a parameter, and whether it is always sent.
#[derive(Clone, Copy, Debug)]
pub enum Position {
    /// Always sent.
    Required(Place),
    /// May be left out.
    Optional(Place),
    /// Written in a custom style.
    Styled(&'static Position, Style),
}

impl Position {
    pub(crate) const fn place(&self) -> Place {
        match self {
            Self::Required(place) | Self::Optional(place) => *place,
            Self::Styled(position, _) => position.place(),
        }
    }
}

/// In the path.
pub const PATH: Position = Position::Required(Place::Path);
/// In the query.
pub const QUERY: Position = Position::Required(Place::Query);
/// In the query, or left out.
pub const QUERY_IF: Position = Position::Optional(Place::Query);
/// In a header.
pub const HEADER: Position = Position::Required(Place::Header);
/// In a header, or left out.
pub const HEADER_IF: Position = Position::Optional(Place::Header);
/// In the body.
pub const BODY: Position = Position::Required(Place::Body);
/// In the body, or left out.
pub const BODY_IF: Position = Position::Optional(Place::Body);
/// A part of the body.
pub const PART: Position = Position::Required(Place::Part);
/// A part of the body, or left out.
pub const PART_IF: Position = Position::Optional(Place::Part);

/// Any value of the type is valid.
pub const FREE: &[ValueRule] = &[];
/// No empty value.
pub const NON_EMPTY: &[ValueRule] = &[ValueRule::NonEmpty];

/// A length from `MINIMUM` to `MAXIMUM`. The name of a constant is cheaper for the compiler than a list in each
/// row.
#[derive(Debug)]
pub struct OfLength<const MINIMUM: usize, const MAXIMUM: usize>;

impl<const MINIMUM: usize, const MAXIMUM: usize> OfLength<MINIMUM, MAXIMUM> {
    /// The only rule.
    pub const RULE: &'static [ValueRule] = &[ValueRule::Length {
        minimum: MINIMUM,
        maximum: MAXIMUM,
    }];
}

/// A number from `MINIMUM` to `MAXIMUM`.
#[derive(Debug)]
pub struct InRange<const MINIMUM: i128, const MAXIMUM: i128>;

impl<const MINIMUM: i128, const MAXIMUM: i128> InRange<MINIMUM, MAXIMUM> {
    const MINIMUM: &'static Decimal = &Constant(MINIMUM).decimal();
    const MAXIMUM: &'static Decimal = &Constant(MAXIMUM).decimal();

    /// The only rule.
    pub const RULE: &'static [ValueRule] = &[ValueRule::Range {
        minimum: Some(Self::MINIMUM.text()),
        maximum: Some(Self::MAXIMUM.text()),
    }];
}

/// Returns a rule over several fields.
pub const fn rule(kind: FieldRuleKind, fields: &'static [&'static str]) -> FieldRule {
    FieldRule { kind, fields }
}

/// Returns the condition of a rule over another field.
pub const fn given(field: &'static str, value: &'static str, json: fn() -> String) -> Condition {
    Condition { field, value, json }
}
