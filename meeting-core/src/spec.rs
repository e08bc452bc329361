//! A declaration as static data: what `#[endpoint]`, `#[object]` and `#[open_enum]` leave behind for
//! documentation, test servers and other tools.
//!
//! The macros write these values with the functions in `rows`; everybody else reads them through the methods. Nested types are
//! reached through function pointers, so that an object may contain itself.

pub(crate) mod decimal;
pub(crate) mod rows;

/// What an endpoint's declaration says.
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
#[derive(Clone, Copy, Debug)]
pub struct EndpointSpec {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) authentication: &'static str,
    pub(crate) retry: RetrySafety,
    pub(crate) idempotency_key: Option<&'static str>,
    pub(crate) encoding: BodyEncoding,
    pub(crate) response: Option<Schema>,
    pub(crate) unwrap: Option<&'static str>,
    pub(crate) done: Option<&'static str>,
    pub(crate) parameters: &'static [ParameterSpec],
    pub(crate) rules: &'static [FieldRule],
}

impl EndpointSpec {
    /// The name of the declared struct.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The struct's doc comment, lines joined by `\n`.
    pub const fn doc(&self) -> &'static str {
        self.doc.trim_ascii()
    }

    /// The HTTP method, in capitals.
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// The path template. A placeholder is the wire name of its parameter.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// The kind of credentials that may call the endpoint: `any`, or the [name](crate::AuthKind::NAME) of a kind.
    pub const fn authentication(&self) -> &'static str {
        self.authentication
    }

    /// Whether the request may be sent twice.
    pub const fn retry(&self) -> RetrySafety {
        self.retry
    }

    /// The header that carries the key by which the service knows a request again, if the endpoint takes one.
    pub const fn idempotency_key(&self) -> Option<&'static str> {
        self.idempotency_key
    }

    /// How the body fields are encoded.
    pub const fn encoding(&self) -> BodyEncoding {
        self.encoding
    }

    /// The schema of the response; `None` if there is no response type, or its type does not describe itself.
    /// `#[response]` declares types that do.
    pub const fn response(&self) -> Option<Schema> {
        self.response
    }

    /// The dotted path of the member that holds the response; empty for the whole response. `None` if the endpoint
    /// leaves it to [`Api::UNWRAP`](crate::Api::UNWRAP).
    pub const fn unwrap(&self) -> Option<&'static str> {
        self.unwrap
    }

    /// The data of the event that ends an event stream.
    pub const fn done(&self) -> Option<&'static str> {
        self.done
    }

    /// The parameters in the order of the struct's fields.
    pub const fn parameters(&self) -> &'static [ParameterSpec] {
        self.parameters
    }

    /// The rules that join several parameters.
    pub const fn rules(&self) -> &'static [FieldRule] {
        self.rules
    }
}

/// What an object's declaration says: the fields of a nested JSON object and their rules.
#[derive(Clone, Copy, Debug)]
pub struct ObjectSpec {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) parameters: &'static [ParameterSpec],
    pub(crate) rules: &'static [FieldRule],
}

impl ObjectSpec {
    /// The name of the declared struct.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The struct's doc comment, lines joined by `\n`.
    pub const fn doc(&self) -> &'static str {
        self.doc.trim_ascii()
    }

    /// The members in the order of the struct's fields.
    pub const fn parameters(&self) -> &'static [ParameterSpec] {
        self.parameters
    }

    /// The rules that join several members.
    pub const fn rules(&self) -> &'static [FieldRule] {
        self.rules
    }
}

/// One parameter: a field of an endpoint or of an object.
#[derive(Clone, Copy, Debug)]
pub struct ParameterSpec(
    #[doc(hidden)] pub rows::Position,
    #[doc(hidden)] pub &'static str,
    #[doc(hidden)] pub &'static str,
    #[doc(hidden)] pub Schema,
    #[doc(hidden)] pub rows::Rules,
);

impl ParameterSpec {
    /// The name on the wire.
    pub const fn name(&self) -> &'static str {
        self.1
    }

    /// The field's doc comment, lines joined by `\n`.
    pub const fn doc(&self) -> &'static str {
        self.2.trim_ascii()
    }

    /// Where in the request the parameter goes.
    pub const fn place(&self) -> Place {
        match self.0 {
            rows::Position::Required(place) | rows::Position::Optional(place) => place,
        }
    }

    /// Whether the parameter is always sent.
    pub const fn required(&self) -> bool {
        !matches!(self.0, rows::Position::Optional(_))
    }

    /// What kind of value the parameter takes.
    pub const fn schema(&self) -> Schema {
        self.3
    }

    /// The rules for the value alone.
    pub const fn rules(&self) -> &[ValueRule] {
        match &self.4 {
            rows::Rules::Free => &[],
            rows::Rules::One(rule) => std::slice::from_ref(rule),
            rows::Rules::All(rules) => rules,
        }
    }
}

/// Whether a request may reach the server twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrySafety {
    /// Sending it twice does what sending it once does.
    Safe,
    /// It may be sent again only if the first copy was provably not processed.
    IfNotProcessed,
    /// It is never sent a second time.
    Never,
}

/// How the body fields are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyEncoding {
    /// One JSON object.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
}

/// How a list is written in a query or a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListStyle {
    /// Each element with the name of the parameter: `a=1&a=2`.
    Repeat,
    /// One parameter with commas between the elements: `a=1,2`.
    Comma,
    /// Each element with the name of the parameter and brackets: `a[]=1&a[]=2`.
    Brackets,
}

/// Where in the request a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// One segment of the path.
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

/// What kind of value a parameter takes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Schema {
    /// Text.
    String,
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
    /// An object declared by `#[object]`.
    Object(fn() -> ObjectSpec),
    /// One of a documented set of numbers or strings, declared by `#[open_enum]`.
    Enumeration(fn() -> EnumerationSpec),
    /// The bytes of a file.
    Bytes,
    /// Any JSON value: the field's type is known to serde only.
    Any,
}

/// What an open enumeration's declaration says.
#[derive(Clone, Copy, Debug)]
pub struct EnumerationSpec {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub doc: &'static str,
    #[doc(hidden)]
    pub values: &'static [EnumerationValue],
}

impl EnumerationSpec {
    /// The name of the declared enum.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The enum's doc comment, lines joined by `\n`.
    pub const fn doc(&self) -> &'static str {
        self.doc.trim_ascii()
    }

    /// The documented values; values beyond them are legal, because the enumeration is open.
    pub const fn values(&self) -> &'static [EnumerationValue] {
        self.values
    }
}

/// One documented value of an open enumeration.
#[derive(Clone, Copy, Debug)]
pub struct EnumerationValue {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub doc: &'static str,
    #[doc(hidden)]
    pub wire: WireValue,
}

impl EnumerationValue {
    /// The name of the variant.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The variant's doc comment, lines joined by `\n`.
    pub const fn doc(&self) -> &'static str {
        self.doc.trim_ascii()
    }

    /// What stands for the variant on the wire.
    pub const fn wire(&self) -> WireValue {
        self.wire
    }
}

/// A number or a string, as it stands on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WireValue {
    /// A whole number.
    Integer(i64),
    /// Text.
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
    /// Text that matches a regular expression.
    Pattern(&'static str),
    /// A function of the declaring crate, by its path.
    Check(&'static str),
}

/// A rule that joins several fields.
#[derive(Clone, Copy, Debug)]
pub struct FieldRule {
    pub(crate) kind: FieldRuleKind,
    pub(crate) fields: &'static [&'static str],
}

impl FieldRule {
    /// What the rule says of its fields.
    pub const fn kind(&self) -> FieldRuleKind {
        self.kind
    }

    /// The wire names of the fields that the rule joins, in the order of the struct.
    pub const fn fields(&self) -> &'static [&'static str] {
        self.fields
    }
}

/// What a rule says of the fields that it joins.
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

/// `field = value`: when a rule over another field applies.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    pub(crate) field: &'static str,
    pub(crate) value: &'static str,
    pub(crate) json: fn() -> String,
}

impl Condition {
    /// The wire name of the field that decides.
    pub const fn field(&self) -> &'static str {
        self.field
    }

    /// The deciding value as the declaration writes it.
    pub const fn value(&self) -> &'static str {
        self.value
    }

    /// The deciding value as JSON.
    pub fn json(&self) -> String {
        (self.json)()
    }
}
