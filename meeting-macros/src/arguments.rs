//! The vocabulary of the language: every word, where it stands, what value it takes, and one line of what
//! it means. Parsing, "did you mean" and the reference in the documentation all read this table.

/// Where a word may stand.
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

impl On {
    /// The attribute that takes the word, as a person writes it.
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

/// What follows a word.
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
    /// `= 1..=64`
    Range,
    /// `(field = value)`
    Condition,
}

/// One word of the language.
#[derive(Debug)]
pub struct Word {
    pub name: &'static str,
    pub on: &'static [On],
    pub takes: Takes,
    /// How it is written, as an example.
    pub usage: &'static str,
    /// What holds where the word is not written.
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
    /// Whether it may be written more than once in one place.
    pub repeats: bool,
}

const ENDPOINT: &[On] = &[On::Endpoint];
const FIELD: &[On] = &[On::Field];

/// A word that is written once, has no default to speak of, and is described below.
const fn word(
    name: &'static str,
    on: &'static [On],
    takes: Takes,
    usage: &'static str,
    default: &'static str,
    meaning: &'static str,
) -> Word {
    Word {
        name,
        on,
        takes,
        usage,
        default,
        meaning,
        repeats: false,
    }
}

/// A rule that joins fields: a field may have several.
const fn repeated(
    name: &'static str,
    takes: Takes,
    usage: &'static str,
    meaning: &'static str,
) -> Word {
    Word {
        repeats: true,
        ..word(name, FIELD, takes, usage, "", meaning)
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

/// Every word, in the order of the reference.
pub const WORDS: &[Word] = &[
    word(
        "response",
        ENDPOINT,
        Takes::Type,
        "response = RoomMeetings",
        "`()`: any object is accepted",
        "what a successful answer is read into",
    ),
    word(
        "auth",
        ENDPOINT,
        Takes::Choice(&["aksk", "oauth2", "any", "none"]),
        "auth = aksk",
        "`any`",
        "which credentials may call the endpoint, checked when compiling",
    ),
    word(
        "retry",
        ENDPOINT,
        Takes::Choice(&["safe", "never"]),
        "retry = safe",
        "GET and HEAD: `safe`; others: only if provably not processed",
        "whether the request may be sent twice",
    ),
    word(
        "body",
        ENDPOINT,
        Takes::Choice(&["json", "form", "multipart"]),
        "body = form",
        "`json`",
        "how the body fields are encoded",
    ),
    word(
        "function",
        ENDPOINT,
        Takes::Identifier,
        "function = replace_invitees",
        "the struct's name in snake case",
        "the name of the send function",
    ),
    word(
        "builder",
        &[On::Endpoint, On::Object],
        Takes::Identifier,
        "builder = InviteesSetter",
        "the struct's name and `Builder`",
        "the name of the builder's type",
    ),
    word(
        "api",
        ENDPOINT,
        Takes::Type,
        "api = WeCom",
        "Tencent Meeting",
        "the service: base URL, credentials, headers and error envelope, as an implementation of `Api`",
    ),
    word(
        "rename_all",
        &[On::Endpoint, On::Object, On::Response],
        Takes::Text,
        "rename_all = \"camelCase\"",
        "as written",
        "the case of the wire names",
    ),
    word(
        "crate",
        &[On::Endpoint, On::Object, On::OpenEnum, On::Response],
        Takes::Path,
        "crate = my_crate::meeting_api",
        "`::meeting_api`",
        "where `meeting-api` is, if the dependency is renamed or re-exported",
    ),
    word(
        "path",
        FIELD,
        Takes::Nothing,
        "path",
        "if the path names the field",
        "the field is a placeholder of the path",
    ),
    word(
        "query",
        FIELD,
        Takes::Nothing,
        "query",
        "for GET, HEAD and DELETE",
        "the field is a query parameter",
    ),
    word(
        "header",
        FIELD,
        Takes::Text,
        "header = \"X-TC-Version\"",
        "",
        "the field is a header of that name",
    ),
    word(
        "body",
        FIELD,
        Takes::Nothing,
        "body",
        "for POST, PUT and PATCH",
        "the field is a member of the body",
    ),
    word(
        "part",
        FIELD,
        Takes::Nothing,
        "part",
        "with `body = multipart`",
        "the field is a part of the multipart body",
    ),
    word(
        "rename",
        &[On::Field, On::Member],
        Takes::Text,
        "rename = \"instanceid\"",
        "the field's name",
        "the name on the wire",
    ),
    word(
        "non_empty",
        FIELD,
        Takes::Nothing,
        "non_empty",
        "",
        "a string, list or map has at least one character, element or entry",
    ),
    word(
        "len",
        FIELD,
        Takes::Range,
        "len = 1..=64",
        "",
        "the number of characters of a string, elements of a list or entries of a map",
    ),
    word(
        "range",
        FIELD,
        Takes::Range,
        "range = 1..=50",
        "",
        "the smallest and the largest number allowed",
    ),
    word(
        "pattern",
        FIELD,
        Takes::TextOrPath,
        "pattern = \"^[0-9]+$\"",
        "",
        "a regular expression that a string matches",
    ),
    word(
        "check",
        FIELD,
        Takes::Path,
        "check = path::to::function",
        "",
        "a rule of your own: `fn(&T) -> Result<(), impl Display>`",
    ),
    repeated(
        "one_of",
        Takes::Identifier,
        "one_of = room",
        "exactly one of the fields with this group name is set",
    ),
    repeated(
        "at_least_one_of",
        Takes::Identifier,
        "at_least_one_of = who",
        "one or more of the fields with this group name are set",
    ),
    repeated(
        "at_most_one_of",
        Takes::Identifier,
        "at_most_one_of = filter",
        "no more than one of the fields with this group name is set",
    ),
    repeated(
        "all_or_none",
        Takes::Identifier,
        "all_or_none = period",
        "the fields with this group name are all set, or none is",
    ),
    repeated(
        "required_if",
        Takes::Condition,
        "required_if(kind = Kind::Timed)",
        "the field is set if another field has the value",
    ),
    repeated(
        "forbidden_if",
        Takes::Condition,
        "forbidden_if(kind = Kind::Instant)",
        "the field is not set if another field has the value",
    ),
    word(
        "nullable",
        FIELD,
        Takes::Nothing,
        "nullable",
        "",
        "an `Option<Option<T>>` that tells absent, `null` and set apart",
    ),
    word(
        "default",
        &[On::Member],
        Takes::Nothing,
        "default",
        "",
        "an absent member, or `null`, is the default of the field's type",
    ),
];

/// The words that may stand in a place.
pub fn on(place: On) -> impl Iterator<Item = &'static Word> {
    WORDS.iter().filter(move |word| word.on.contains(&place))
}

/// The HTTP methods that an endpoint can be declared with.
pub const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

#[cfg(test)]
mod tests {
    use super::*;

    /// The reference and the messages show every word as it is written.
    #[test]
    fn every_word_has_an_example_and_a_meaning() {
        for word in WORDS {
            assert!(word.usage.starts_with(word.name), "{}", word.name);
            assert_eq!(
                word.usage == word.name,
                word.takes == Takes::Nothing,
                "{}",
                word.name
            );
            assert!(!word.meaning.is_empty(), "{}", word.name);
            assert!(!word.default.contains('\n'), "{}", word.name);
            assert!(!word.on.is_empty(), "{}", word.name);
        }
    }

    #[test]
    fn a_word_stands_once_in_a_place() {
        for place in [
            On::Endpoint,
            On::Object,
            On::OpenEnum,
            On::Response,
            On::Field,
            On::Member,
        ] {
            let mut names: Vec<_> = on(place).map(|word| word.name).collect();
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
