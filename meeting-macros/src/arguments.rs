//! The vocabulary of the attributes: every argument with its positions, its value, and its meaning in one line.
//! Parsing, "did you mean" and the reference in the documentation all read this table.

/// The macro that is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MacroKind {
    Endpoint,
    Object,
}

/// A position where an argument may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// `#[endpoint(METHOD, "/path", ...)]`
    Endpoint,
    /// `#[object(...)]`
    Object,
    /// `#[open_enum(...)]`
    OpenEnum,
    /// `#[response(...)]`
    Response,
    /// `#[api(...)]` on a field.
    Field,
    /// `#[api(...)]` on a field of a `#[response]`.
    Member,
}

impl From<MacroKind> for On {
    fn from(kind: MacroKind) -> Self {
        match kind {
            MacroKind::Endpoint => Self::Endpoint,
            MacroKind::Object => Self::Object,
        }
    }
}

impl On {
    /// Returns the attribute that takes the argument, as written in source code.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Endpoint => "#[endpoint(METHOD, \"/path\", ...)]",
            Self::Object => "#[object(...)]",
            Self::OpenEnum => "#[open_enum(...)]",
            Self::Response => "#[response(...)]",
            Self::Field | Self::Member => "#[api(...)]",
        }
    }
}

/// The argument that a row of the table describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Response,
    Auth,
    Retry,
    Encoding,
    ContentType,
    Unwrap,
    Done,
    Idempotency,
    Pages,
    ConstantHeader,
    ConstantMember,
    Function,
    Builder,
    Api,
    RenameAll,
    Crate,
    Place(Place),
    Payload,
    Flatten,
    List,
    Map,
    Object,
    Display,
    Rename,
    NonEmpty,
    Len,
    Range,
    Pattern,
    Check,
    Group(GroupKind),
    Condition(ConditionKind),
    Nullable,
    Default,
}

/// `retry = ..`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryArgument {
    Safe,
    Never,
}

/// The encoding of the body fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Json,
    Form,
    Multipart,
    Bytes,
}

/// The style of a list in a query or a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStyle {
    Repeat,
    Comma,
    Brackets,
}

impl Choice for ListStyle {
    const ALL: &'static [(&'static str, Self)] = &[
        ("repeat", Self::Repeat),
        ("comma", Self::Comma),
        ("brackets", Self::Brackets),
    ];
}

/// `brackets`, the only way to write the members of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brackets;

impl Choice for Brackets {
    const ALL: &'static [(&'static str, Self)] = &[("brackets", Self)];
}

/// The part of the request that a parameter is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
    Part,
}

impl Place {
    /// Returns the word for the location, in documentation and in the runtime's data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::Part => "part",
        }
    }
}

/// The rule of a group for its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    ExactlyOne,
    AtLeastOne,
    AtMostOne,
    AllOrNone,
}

impl GroupKind {
    /// Returns the argument that declares the kind.
    pub fn argument(self) -> &'static str {
        match self {
            Self::ExactlyOne => "one_of",
            Self::AtLeastOne => "at_least_one_of",
            Self::AtMostOne => "at_most_one_of",
            Self::AllOrNone => "all_or_none",
        }
    }
}

/// The kind of a condition on another field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionKind {
    RequiredIf,
    ForbiddenIf,
}

impl ConditionKind {
    /// Returns the argument that declares the kind.
    pub fn argument(self) -> &'static str {
        match self {
            Self::RequiredIf => "required_if",
            Self::ForbiddenIf => "forbidden_if",
        }
    }
}

impl Place {
    /// The argument that declares the place.
    pub fn argument(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::Part => "part",
        }
    }
}

/// A value that is one of a fixed set.
pub trait Choice: Copy + 'static {
    /// Every value as it is written.
    const ALL: &'static [(&'static str, Self)];
}

impl Choice for RetryArgument {
    const ALL: &'static [(&'static str, Self)] = &[("safe", Self::Safe), ("never", Self::Never)];
}

impl Encoding {
    /// The value as it is written.
    pub fn written(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Form => "form",
            Self::Multipart => "multipart",
            Self::Bytes => "bytes",
        }
    }
}

impl Choice for Encoding {
    const ALL: &'static [(&'static str, Self)] = &[
        ("json", Self::Json),
        ("form", Self::Form),
        ("multipart", Self::Multipart),
        ("bytes", Self::Bytes),
    ];
}

/// The credentials that `auth` names by a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedAuth {
    AkSk,
    OAuth2,
    Any,
    None,
}

impl Choice for NamedAuth {
    const ALL: &'static [(&'static str, Self)] = &[
        ("aksk", Self::AkSk),
        ("oauth2", Self::OAuth2),
        ("any", Self::Any),
        ("none", Self::None),
    ];
}

/// The value that follows an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Nothing.
    Nothing,
    /// `= name`, one of a fixed set.
    Choice(&'static [&'static str]),
    /// `= name`, any identifier.
    Identifier,
    /// `= path::to::thing`
    Path,
    /// `= Type`
    Type,
    /// `= "text"`
    Text,
    /// `= "text"` or `= path::to::CONSTANT`
    TextOrPath,
    /// `any`, `none`, or the path of a marker type.
    Auth,
    /// `= 1..=64`
    Range,
    /// `(field = value)`
    Condition,
    /// `= "text"` or `= none`
    TextOrNone,
    /// `("Name" = "value")`
    TextConstant,
    /// `("name" = 5)`
    LiteralConstant,
    /// `(link)`, `(cursor = field, next = path)` and more.
    Pages,
    /// Nothing, or `= brackets`.
    MaybeBrackets,
}

/// One argument of the attributes.
#[derive(Debug)]
pub struct Argument {
    pub key: Key,
    pub name: &'static str,
    pub on: &'static [On],
    pub takes: Takes,
    /// An example.
    pub usage: &'static str,
    /// The default without the argument.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the reference is checked against it")
    )]
    pub default: &'static str,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the reference is checked against it")
    )]
    pub meaning: &'static str,
    /// True if the argument may appear more than once in one place.
    pub repeats: bool,
}

const ENDPOINT: &[On] = &[On::Endpoint];
const FIELD: &[On] = &[On::Field];

/// An argument that is written once.
const fn argument(
    key: Key,
    name: &'static str,
    on: &'static [On],
    takes: Takes,
    usage: &'static str,
    default: &'static str,
    meaning: &'static str,
) -> Argument {
    Argument {
        key,
        name,
        on,
        takes,
        usage,
        default,
        meaning,
        repeats: false,
    }
}

/// An argument that may be written several times: a rule that joins fields, or a constant.
const fn repeated(
    key: Key,
    name: &'static str,
    on: &'static [On],
    takes: Takes,
    usage: &'static str,
    meaning: &'static str,
) -> Argument {
    Argument {
        repeats: true,
        ..argument(key, name, on, takes, usage, "", meaning)
    }
}

/// The spellings of `rename_all`.
pub const CASES: &[&str] = &[
    "lowercase",
    "UPPERCASE",
    "PascalCase",
    "camelCase",
    "snake_case",
    "SCREAMING_SNAKE_CASE",
    "kebab-case",
    "SCREAMING-KEBAB-CASE",
];

/// Every argument, in the order of the reference.
pub const ARGUMENTS: &[Argument] = &[
    argument(
        Key::Response,
        "response",
        ENDPOINT,
        Takes::Type,
        "response = RoomMeetings",
        "`()`: the body is ignored",
        "the type that a successful response is read into",
    ),
    argument(
        Key::Auth,
        "auth",
        ENDPOINT,
        Takes::Auth,
        "auth = none",
        "`any`",
        "the credentials that the endpoint accepts, checked at compile time",
    ),
    argument(
        Key::Retry,
        "retry",
        ENDPOINT,
        Takes::Choice(&["safe", "never"]),
        "retry = safe",
        "GET and HEAD: `safe`; others: only if provably not processed",
        "whether the request may be retried",
    ),
    argument(
        Key::Encoding,
        "body",
        ENDPOINT,
        Takes::Choice(&["json", "form", "multipart", "bytes"]),
        "body = form",
        "`json`",
        "the encoding of the body",
    ),
    argument(
        Key::ContentType,
        "content_type",
        ENDPOINT,
        Takes::Text,
        "content_type = \"application/x-ndjson\"",
        "that of the payload",
        "the media type of a body of bytes",
    ),
    argument(
        Key::Unwrap,
        "unwrap",
        ENDPOINT,
        Takes::TextOrNone,
        "unwrap = \"data\"",
        "`Api::UNWRAP`",
        "the member of the JSON response that is read, by its dotted path; `none` is the whole response",
    ),
    argument(
        Key::Done,
        "done",
        ENDPOINT,
        Takes::Text,
        "done = \"[DONE]\"",
        "the end of the response",
        "the data of the event that ends an event stream",
    ),
    argument(
        Key::Idempotency,
        "idempotency_key",
        ENDPOINT,
        Takes::Text,
        "idempotency_key = \"Idempotency-Key\"",
        "",
        "a header with a key that is generated once per request and makes retrying safe",
    ),
    argument(
        Key::Pages,
        "pages",
        ENDPOINT,
        Takes::Pages,
        "pages(items = data, cursor = after, next = next)",
        "",
        "where the items of a page are, and how the next page is requested",
    ),
    repeated(
        Key::ConstantHeader,
        "header",
        ENDPOINT,
        Takes::TextConstant,
        "header(\"Accept\" = \"text/csv\")",
        "a header of every request",
    ),
    repeated(
        Key::ConstantMember,
        "member",
        ENDPOINT,
        Takes::LiteralConstant,
        "member(\"stream\" = true)",
        "a member of the JSON or form body of every request",
    ),
    argument(
        Key::Function,
        "function",
        ENDPOINT,
        Takes::Identifier,
        "function = replace_invitees",
        "the struct's name in snake case",
        "the name of the send function",
    ),
    argument(
        Key::Builder,
        "builder",
        &[On::Endpoint, On::Object],
        Takes::Identifier,
        "builder = InviteesSetter",
        "the struct's name and `Builder`",
        "the name of the builder's type",
    ),
    argument(
        Key::Api,
        "api",
        ENDPOINT,
        Takes::Type,
        "api = WeCom",
        "required",
        "the service: base URL, credentials, headers and error format, as an implementation of `Api`",
    ),
    argument(
        Key::RenameAll,
        "rename_all",
        &[On::Endpoint, On::Object, On::Response],
        Takes::Text,
        "rename_all = \"camelCase\"",
        "as written",
        "the case of the wire names",
    ),
    argument(
        Key::Crate,
        "crate",
        &[On::Endpoint, On::Object, On::OpenEnum, On::Response],
        Takes::Path,
        "crate = my_crate::meeting_core",
        "`::meeting_core`",
        "the path of `meeting-core`, if the dependency is renamed or re-exported",
    ),
    argument(
        Key::Place(Place::Path),
        "path",
        FIELD,
        Takes::Nothing,
        "path",
        "if the path names the field",
        "the field is a placeholder of the path",
    ),
    argument(
        Key::Place(Place::Query),
        "query",
        FIELD,
        Takes::Nothing,
        "query",
        "for GET, HEAD and DELETE",
        "the field is a query parameter",
    ),
    argument(
        Key::Place(Place::Header),
        "header",
        FIELD,
        Takes::Text,
        "header = \"X-TC-Version\"",
        "",
        "the field is a header of that name",
    ),
    argument(
        Key::Place(Place::Body),
        "body",
        FIELD,
        Takes::Nothing,
        "body",
        "for POST, PUT and PATCH",
        "the field is a member of the body",
    ),
    argument(
        Key::Place(Place::Part),
        "part",
        FIELD,
        Takes::Nothing,
        "part",
        "with `body = multipart`",
        "the field is a part of the multipart body",
    ),
    argument(
        Key::Payload,
        "payload",
        FIELD,
        Takes::Nothing,
        "payload",
        "",
        "the field is the whole body",
    ),
    argument(
        Key::Flatten,
        "flatten",
        FIELD,
        Takes::Nothing,
        "flatten",
        "",
        "the fields of an `#[object]` are parameters of the endpoint",
    ),
    argument(
        Key::List,
        "list",
        FIELD,
        Takes::Choice(&["repeat", "comma", "brackets"]),
        "list = comma",
        "`Api::LIST_STYLE`",
        "the style of a list in a query or a form",
    ),
    argument(
        Key::Map,
        "map",
        FIELD,
        Takes::MaybeBrackets,
        "map = brackets",
        "",
        "the entries of a map are parameters: `key=value`, or `name[key]=value` with `brackets`",
    ),
    argument(
        Key::Object,
        "object",
        FIELD,
        Takes::Choice(&["brackets"]),
        "object = brackets",
        "",
        "the members of an object are parameters: `name[member]=value`",
    ),
    argument(
        Key::Display,
        "display",
        FIELD,
        Takes::Nothing,
        "display",
        "",
        "the value is written with `Display`",
    ),
    argument(
        Key::Rename,
        "rename",
        &[On::Field, On::Member],
        Takes::Text,
        "rename = \"instanceid\"",
        "the field's name",
        "the name on the wire",
    ),
    argument(
        Key::NonEmpty,
        "non_empty",
        FIELD,
        Takes::Nothing,
        "non_empty",
        "",
        "a string, list or map has at least one character, element or entry",
    ),
    argument(
        Key::Len,
        "len",
        FIELD,
        Takes::Range,
        "len = 1..=64",
        "",
        "the number of characters of a string, elements of a list or entries of a map",
    ),
    argument(
        Key::Range,
        "range",
        FIELD,
        Takes::Range,
        "range = 1..=50",
        "",
        "the smallest and the largest number allowed",
    ),
    argument(
        Key::Pattern,
        "pattern",
        FIELD,
        Takes::TextOrPath,
        "pattern = \"^[0-9]+$\"",
        "",
        "a regular expression that a string matches",
    ),
    argument(
        Key::Check,
        "check",
        FIELD,
        Takes::Path,
        "check = path::to::function",
        "",
        "a custom rule: `fn(&T) -> Result<(), impl Display>`",
    ),
    repeated(
        Key::Group(GroupKind::ExactlyOne),
        "one_of",
        FIELD,
        Takes::Identifier,
        "one_of = room",
        "exactly one of the fields with this group name is set",
    ),
    repeated(
        Key::Group(GroupKind::AtLeastOne),
        "at_least_one_of",
        FIELD,
        Takes::Identifier,
        "at_least_one_of = who",
        "one or more of the fields with this group name are set",
    ),
    repeated(
        Key::Group(GroupKind::AtMostOne),
        "at_most_one_of",
        FIELD,
        Takes::Identifier,
        "at_most_one_of = filter",
        "no more than one of the fields with this group name is set",
    ),
    repeated(
        Key::Group(GroupKind::AllOrNone),
        "all_or_none",
        FIELD,
        Takes::Identifier,
        "all_or_none = period",
        "the fields with this group name are all set, or none is",
    ),
    repeated(
        Key::Condition(ConditionKind::RequiredIf),
        "required_if",
        FIELD,
        Takes::Condition,
        "required_if(kind = Kind::Timed)",
        "the field is set if another field has the value",
    ),
    repeated(
        Key::Condition(ConditionKind::ForbiddenIf),
        "forbidden_if",
        FIELD,
        Takes::Condition,
        "forbidden_if(kind = Kind::Instant)",
        "the field is not set if another field has the value",
    ),
    argument(
        Key::Nullable,
        "nullable",
        FIELD,
        Takes::Nothing,
        "nullable",
        "",
        "an `Option<Option<T>>` that distinguishes absent, `null` and set",
    ),
    argument(
        Key::Default,
        "default",
        &[On::Member],
        Takes::Nothing,
        "default",
        "",
        "an absent member, or `null`, is the default of the field's type",
    ),
];

/// The arguments that may be written in a place.
pub fn on(place: On) -> impl Iterator<Item = &'static Argument> {
    ARGUMENTS
        .iter()
        .filter(move |argument| argument.on.contains(&place))
}

/// The HTTP methods that an endpoint can be declared with.
pub const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

#[cfg(test)]
mod tests {
    use super::*;

    /// The reference and the messages show every argument as it is written.
    #[test]
    fn every_argument_has_an_example_and_a_meaning() {
        for argument in ARGUMENTS {
            assert!(
                argument.usage.starts_with(argument.name),
                "{}",
                argument.name
            );
            assert_eq!(
                argument.usage == argument.name,
                argument.takes == Takes::Nothing,
                "{}",
                argument.name
            );
            assert!(!argument.meaning.is_empty(), "{}", argument.name);
            assert!(!argument.default.contains('\n'), "{}", argument.name);
            assert!(!argument.on.is_empty(), "{}", argument.name);
        }
    }

    #[test]
    fn an_argument_is_in_a_place_once() {
        for place in [
            On::Endpoint,
            On::Object,
            On::OpenEnum,
            On::Response,
            On::Field,
            On::Member,
        ] {
            let mut names: Vec<_> = on(place).map(|argument| argument.name).collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{place:?}");
            assert!(place.attribute().starts_with("#["));
        }
        assert_eq!(on(On::OpenEnum).count(), 1);
        assert_eq!(on(On::Response).count(), 2);
        assert_eq!(on(On::Member).count(), 2);
        assert_eq!(on(On::Object).count(), 3);
    }
}
