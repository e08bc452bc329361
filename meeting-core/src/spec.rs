//! A declaration as static data, which `#[endpoint]`, `#[object]` and `#[open_enum]` generate for
//! documentation, test servers and other tools.
//!
//! Names, locations and rules are always there, because requests are checked and encoded by them. Types and doc
//! comments are there with the feature `schema`, which `openapi` and `testing` enable: each declaration takes longer to
//! compile with them.
//!
//! The macros write these values as constructors, and a parameter's location and rules as words. All other code
//! reads them through the methods.
//! Nested types are reached through function pointers, so an object may contain itself.

pub(crate) mod decimal;
pub(crate) mod more;
mod words;

use std::fmt;

/// The declaration of an endpoint as data.
///
/// ```
#[doc = include_str!("../docs/library.md")]
/// use meeting_core::{Endpoint, endpoint};
///
/// #[endpoint(PUT, "/v1/books/{isbn}/loan", api = Library)]
/// pub struct LendBook {
///     pub isbn: String,
///     pub reader: String,
///     pub days: Option<u32>,
/// }
///
/// let spec = LendBook::SPEC;
/// assert_eq!(spec.method(), "PUT");
/// assert_eq!(spec.path(), "/v1/books/{isbn}/loan");
/// let required = spec.parameters().iter().filter(|parameter| parameter.required()).count();
/// assert_eq!(required, 2);
/// ```
#[derive(Clone, Copy)]
pub struct EndpointSpec {
    // A function, so that the compiler evaluates the fields only for the program that needs them.
    pub(crate) record: fn() -> &'static ObjectSpec,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) authentication: &'static str,
    pub(crate) retry: RetrySafety,
    pub(crate) encoding: BodyEncoding,
    pub(crate) response: Option<Schema>,
    pub(crate) list_style: ListStyle,
    pub(crate) more: &'static more::More,
}

impl EndpointSpec {
    /// Returns the name of the declared struct.
    pub fn name(&self) -> &'static str {
        (self.record)().name()
    }

    /// Returns the struct's doc comment, lines joined by `\n`.
    #[cfg(feature = "schema")]
    pub fn doc(&self) -> &'static str {
        (self.record)().doc()
    }

    /// Returns the HTTP method, in capitals.
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// Returns the path template. A placeholder is the wire name of its parameter: `{id}` is one segment,
    /// `{*rest}` spans several.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Returns the constant query parameters as they are sent, without the `?`. The string is empty if there
    /// are none.
    pub const fn query(&self) -> &'static str {
        self.more.query
    }

    /// Returns the constant headers, names and values.
    pub const fn headers(&self) -> &'static [(&'static str, &'static str)] {
        self.more.headers
    }

    /// Returns the constant members of a JSON or form body.
    pub const fn members(&self) -> &'static [(&'static str, Literal)] {
        self.more.members
    }

    /// Returns the declared media type of a body of bytes.
    pub const fn content_type(&self) -> Option<&'static str> {
        self.more.content_type
    }

    /// Returns the dotted path of the member that contains the response. `None` is the service's default, and
    /// an empty path is the whole response.
    pub const fn unwrap(&self) -> Option<&'static str> {
        self.more.unwrap
    }

    /// Returns the data of the event that ends a stream of events.
    pub const fn done(&self) -> Option<&'static str> {
        self.more.done
    }

    /// Returns the header that carries the idempotency key, by which the service recognizes a retried request,
    /// if the endpoint has one.
    pub const fn idempotency_key(&self) -> Option<&'static str> {
        self.more.idempotency_key
    }

    /// Returns the kind of credentials that the endpoint accepts: `any`, or the [name](crate::AuthKind::NAME)
    /// of a kind.
    pub const fn authentication(&self) -> &'static str {
        self.authentication
    }

    /// Returns whether the request may reach the server twice.
    pub const fn retry(&self) -> RetrySafety {
        self.retry
    }

    /// Returns the encoding of the body.
    pub const fn encoding(&self) -> BodyEncoding {
        self.encoding
    }

    /// Returns the schema of the response: `None` without a response type, and for a type that is not
    /// [`Described`](crate::Described).
    #[cfg(feature = "schema")]
    pub const fn response(&self) -> Option<Schema> {
        self.response
    }

    /// Returns the parameters in the order of the struct's fields. A parameter with the style
    /// [`Flat`](Style::Flat) represents the members of its object.
    pub fn parameters(&self) -> &'static [ParameterSpec] {
        (self.record)().parameters()
    }

    /// Returns the parameters as they are sent: the members of flattened objects in place of the objects.
    #[cfg(any(feature = "testing", feature = "openapi"))]
    pub(crate) fn sent_parameters(&self) -> Vec<ParameterSpec> {
        let parameters = self.parameters().iter();
        parameters.flat_map(ParameterSpec::as_sent).collect()
    }

    /// Returns the style of a list in a query or a form: that of the field, or else that of the service.
    pub fn list_style(&self, parameter: &ParameterSpec) -> ListStyle {
        match parameter.style() {
            Style::Repeat => ListStyle::Repeat,
            Style::Comma => ListStyle::Comma,
            Style::Brackets => ListStyle::Brackets,
            _ => self.list_style,
        }
    }

    /// Returns the rules that join several parameters.
    pub fn rules(&self) -> &'static [FieldRule] {
        (self.record)().rules()
    }
}

impl fmt::Debug for EndpointSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndpointSpec")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("record", (self.record)())
            .field("authentication", &self.authentication)
            .field("retry", &self.retry)
            .field("encoding", &self.encoding)
            .field("response", &self.response)
            .field("list_style", &self.list_style)
            .field("more", self.more)
            .finish()
    }
}

/// The declaration of a nested JSON object as data: its fields and their rules.
#[derive(Clone, Copy, Debug)]
pub struct ObjectSpec(
    #[doc(hidden)] pub &'static str,
    #[doc(hidden)] pub &'static str,
    #[doc(hidden)] pub &'static [ParameterSpec],
    #[doc(hidden)] pub &'static [FieldRule],
);

impl ObjectSpec {
    /// Returns the name of the declared struct.
    pub const fn name(&self) -> &'static str {
        self.0
    }

    /// Returns the struct's doc comment, lines joined by `\n`.
    #[cfg(feature = "schema")]
    pub const fn doc(&self) -> &'static str {
        self.1.trim_ascii()
    }

    /// Returns the members in the order of the struct's fields.
    pub const fn parameters(&self) -> &'static [ParameterSpec] {
        self.2
    }

    /// Returns the rules that join several members.
    pub const fn rules(&self) -> &'static [FieldRule] {
        self.3
    }
}

/// One parameter: a field of an endpoint or of an object.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ParameterSpec {
    /// The name, the doc comment, the schema, and the location and rules in words.
    #[doc(hidden)]
    Field(&'static str, &'static str, Schema, &'static str),
    /// The name, and the location and rules in words: what is generated without the feature `schema`.
    #[doc(hidden)]
    Bare(&'static str, &'static str),
    /// A field with rules that are not literals. All rules are in the list.
    #[doc(hidden)]
    Ruled(
        &'static str,
        &'static str,
        Schema,
        &'static str,
        &'static [ValueRule],
    ),
    /// A member of a flattened object, and the location where it is sent.
    #[doc(hidden)]
    Member(&'static ParameterSpec, &'static str),
}

impl ParameterSpec {
    /// Returns the name on the wire.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Field(name, ..) | Self::Bare(name, _) | Self::Ruled(name, ..) => name,
            Self::Member(member, _) => member.name(),
        }
    }

    /// Returns the field's doc comment, lines joined by `\n`.
    #[cfg(feature = "schema")]
    pub const fn doc(&self) -> &'static str {
        match self {
            Self::Bare(..) => "",
            Self::Field(_, doc, ..) | Self::Ruled(_, doc, ..) => doc.trim_ascii(),
            Self::Member(member, _) => member.doc(),
        }
    }

    /// Returns the location of the parameter in the request.
    pub fn place(&self) -> Place {
        words::place(self.words())
    }

    /// Returns true if the parameter is always sent.
    pub fn required(&self) -> bool {
        words::required(self.words())
    }

    /// Returns the serialization style of the value.
    pub fn style(&self) -> Style {
        words::style(self.words())
    }

    /// Returns the schema of the value.
    #[cfg(feature = "schema")]
    pub const fn schema(&self) -> Schema {
        match self {
            Self::Bare(..) => Schema::Any,
            Self::Field(_, _, schema, _) | Self::Ruled(_, _, schema, ..) => *schema,
            Self::Member(member, _) => member.schema(),
        }
    }

    /// Returns the rules for the value alone.
    pub fn rules(&self) -> impl Iterator<Item = ValueRule> + Clone + use<> {
        match self.declared() {
            Self::Ruled(.., words, listed) => words::rules(words, listed),
            other => words::rules(other.words(), &[]),
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Self::Field(.., words)
            | Self::Bare(_, words)
            | Self::Ruled(.., words, _)
            | Self::Member(_, words) => words,
        }
    }

    /// Returns the field where it is declared, which has the rules.
    fn declared(&self) -> &Self {
        match self {
            Self::Member(member, _) => member.declared(),
            Self::Field(..) | Self::Bare(..) | Self::Ruled(..) => self,
        }
    }

    /// Returns the parameter, or the members of the object if it is flattened, in the location of the
    /// parameter.
    #[cfg(any(feature = "testing", feature = "openapi"))]
    pub(crate) fn as_sent(&self) -> Vec<Self> {
        let Some(object) = self.flattened() else {
            return vec![*self];
        };
        let members = object.parameters().iter();
        let moved = members.map(|member| {
            let required = self.required() && member.required();
            Self::Member(member, words::of(self.place(), required))
        });
        moved.collect()
    }

    /// Returns the object whose members are parameters.
    #[cfg(any(feature = "testing", feature = "openapi"))]
    pub(crate) fn flattened(&self) -> Option<&'static ObjectSpec> {
        match (self.style(), self.schema()) {
            (Style::Flat, Schema::Object(object)) => Some(object()),
            _ => None,
        }
    }
}

/// The safety of sending a request twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrySafety {
    /// Sending it twice has the same effect as sending it once.
    Safe,
    /// It is retried only if the previous attempt was provably not processed.
    IfNotProcessed,
    /// It is never retried.
    Never,
}

/// The encoding of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyEncoding {
    /// One JSON object.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// One payload, unchanged.
    Bytes,
}

/// The style of a list in a query or a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListStyle {
    /// Each element with the name of the parameter: `a=1&a=2`.
    #[default]
    Repeat,
    /// One parameter with commas between the elements: `a=1,2`.
    Comma,
    /// Each element with the name of the parameter and brackets: `a[]=1&a[]=2`.
    Brackets,
}

/// The serialization style of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// The default of its location and type.
    Plain,
    /// Several segments of the path.
    Segments,
    /// A list: `a=1&a=2`.
    Repeat,
    /// A list: `a=1,2`.
    Comma,
    /// A list: `a[]=1&a[]=2`.
    Brackets,
    /// The entries of a map: `key=value`.
    Map,
    /// The entries of a map: `name[key]=value`.
    MapInBrackets,
    /// The members of an object: `name[member]=value`.
    ObjectInBrackets,
    /// The members of an object are parameters.
    Flat,
    /// The whole body.
    Payload,
}

/// The value of a constant member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Literal {
    /// A string.
    String(&'static str),
    /// A number or `bool`, as it is written in JSON.
    Other(&'static str),
}

impl Literal {
    /// Returns the value as text.
    pub const fn text(self) -> &'static str {
        match self {
            Self::String(text) | Self::Other(text) => text,
        }
    }
}

/// The location of a parameter in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// One segment of the path, or several.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A member of the body.
    Body,
    /// A part of a multipart body.
    Part,
}

/// The schema of a value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Schema {
    /// A string.
    String,
    /// Text that must not be printed: a [`Secret`](crate::Secret).
    Secret,
    /// A whole number from `minimum` to `maximum`, both included.
    Integer {
        /// The smallest number that the field's type can hold.
        minimum: i128,
        /// The largest number that the field's type can hold.
        maximum: i128,
    },
    /// Any JSON number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list of values of one kind.
    List(&'static Schema),
    /// An object with free keys and values of one kind.
    Map(&'static Schema),
    /// A value or `null`.
    Nullable(&'static Schema),
    /// Returns an object declared by `#[object]`.
    Object(fn() -> &'static ObjectSpec),
    /// One of a documented set of numbers or strings, declared by `#[open_enum]`.
    Enumeration(fn() -> EnumerationSpec),
    /// The bytes of a file.
    Bytes,
    /// Any JSON value: the field's type is known to serde only.
    Any,
}

impl Schema {
    /// Returns the schema of a value that must not be printed.
    pub(crate) const fn secret(self) -> Self {
        match self {
            Self::String => Self::Secret,
            other => other,
        }
    }
}

/// The declaration of an open enumeration as data.
#[derive(Clone, Copy, Debug)]
pub struct EnumerationSpec(
    #[doc(hidden)] pub &'static str,
    #[doc(hidden)] pub &'static str,
    #[doc(hidden)] pub &'static [EnumerationValue],
);

impl EnumerationSpec {
    /// Returns the name of the declared enum.
    pub const fn name(&self) -> &'static str {
        self.0
    }

    /// Returns the enum's doc comment, lines joined by `\n`.
    pub const fn doc(&self) -> &'static str {
        self.1.trim_ascii()
    }

    /// Returns the documented values. Other values are valid too, because the enumeration is open.
    pub const fn values(&self) -> &'static [EnumerationValue] {
        self.2
    }
}

/// One documented value of an open enumeration.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum EnumerationValue {
    /// The name, the doc comment and the value on the wire.
    #[doc(hidden)]
    Integer(&'static str, &'static str, i64),
    /// The same for a string.
    #[doc(hidden)]
    String(&'static str, &'static str, &'static str),
}

impl EnumerationValue {
    /// Returns the name of the variant.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Integer(name, ..) | Self::String(name, ..) => name,
        }
    }

    /// Returns the variant's doc comment, lines joined by `\n`.
    pub const fn doc(&self) -> &'static str {
        match self {
            Self::Integer(_, doc, _) | Self::String(_, doc, _) => doc.trim_ascii(),
        }
    }

    /// Returns the value of the variant on the wire.
    pub const fn wire(&self) -> WireValue {
        match self {
            Self::Integer(_, _, number) => WireValue::Integer(*number),
            Self::String(_, _, text) => WireValue::String(text),
        }
    }
}

/// A number or a string on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WireValue {
    /// A whole number.
    Integer(i64),
    /// A string.
    String(&'static str),
}

/// A rule for one value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ValueRule {
    /// At least one character or element.
    NonEmpty,
    /// A number of characters, elements or entries, both ends included.
    Length {
        /// The smallest number allowed.
        minimum: usize,
        /// The largest number allowed.
        maximum: usize,
    },
    /// A number within a range; bounds as declared, `None` where the range is open.
    Range {
        /// The smallest number allowed.
        minimum: Option<&'static str>,
        /// The largest number allowed.
        maximum: Option<&'static str>,
    },
    /// A string that matches a regular expression.
    Pattern(&'static str),
    /// A function of the declaring crate, by its path.
    Check(&'static str),
}

/// A rule that joins several fields.
#[derive(Clone, Copy, Debug)]
pub struct FieldRule(
    #[doc(hidden)] pub FieldRuleKind,
    #[doc(hidden)] pub &'static [&'static str],
);

impl FieldRule {
    /// Returns the kind of the rule.
    pub const fn kind(&self) -> FieldRuleKind {
        self.0
    }

    /// Returns the wire names of the fields that the rule joins, in the order of the struct.
    pub const fn fields(&self) -> &'static [&'static str] {
        self.1
    }
}

/// The kind of a rule over several fields.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum FieldRuleKind {
    /// One must be set, and only one.
    ExactlyOneOf,
    /// One or more must be set.
    AtLeastOneOf,
    /// One may be set, no more.
    AtMostOneOf,
    /// All must be set, or none.
    AllOrNone,
    /// Must be set if another field has a value.
    RequiredIf(Condition),
    /// May not be set if another field has a value.
    ForbiddenIf(Condition),
}

/// `field = value`: the condition of a rule over another field.
#[derive(Clone, Copy, Debug)]
pub struct Condition(
    #[doc(hidden)] pub &'static str,
    #[doc(hidden)] pub &'static str,
    #[doc(hidden)] pub fn() -> String,
);

impl Condition {
    /// Returns the wire name of the field that decides.
    pub const fn field(&self) -> &'static str {
        self.0
    }

    /// Returns the deciding value as the declaration writes it.
    pub const fn value(&self) -> &'static str {
        self.1
    }

    /// Returns the deciding value as JSON.
    pub fn json(&self) -> String {
        (self.2)()
    }
}
