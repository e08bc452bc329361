//! Every message that a user of the macros can read. A message states what is wrong in the user's code, and what to
//! write instead.

use crate::arguments::{Argument, METHODS, MacroKind, On, Takes};

/// `a`, `b`, `c`
pub fn list<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> String {
    let quoted: Vec<_> = names
        .into_iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    quoted.join(", ")
}

fn or_did_you_mean(candidate: Option<&str>, otherwise: String) -> String {
    match candidate {
        Some(candidate) => format!("did you mean `{candidate}`?"),
        None => otherwise,
    }
}

pub mod attribute {
    use super::*;

    pub fn unknown(argument: &str, on: On, meant: Option<&str>, arguments: &[&str]) -> String {
        if matches!(on, On::Field | On::Member) && matches!(argument, "required" | "optional") {
            return format!(
                "unknown argument `{argument}`; a field with a plain type is required, and an `Option` is optional"
            );
        }
        let help = match elsewhere_called(argument).filter(|_| on == On::Field) {
            Some(here) => format!("write `{here}`"),
            None => or_did_you_mean(meant, format!("the arguments are {}", list(arguments))),
        };
        format!(
            "unknown argument `{argument}` in `{}`; {help}",
            on.attribute()
        )
    }

    /// Returns the name here of an argument of the validators of other libraries.
    fn elsewhere_called(argument: &str) -> Option<&'static str> {
        Some(match argument {
            "length" | "min_len" | "max_len" | "min_length" | "max_length" => "len = 1..=64",
            "min" | "max" | "minimum" | "maximum" => "range = 1..=50",
            "regex" => "pattern = \"^[0-9]+$\"",
            "name" => "rename = \"name\"",
            "custom" | "validate" | "validator" => "check = path::to::function",
            _ => return None,
        })
    }

    pub fn misplaced(argument: &str, on: On, elsewhere: &Argument) -> String {
        if on == On::Member && elsewhere.on.contains(&On::Field) {
            return response::argument_of_requests(argument);
        }
        let place = match elsewhere.on.first() {
            Some(On::Member) => format!(
                "a field of a `#[response]`, as in `#[api({})]`",
                elsewhere.usage
            ),
            Some(On::Field) => format!("a field, as in `#[api({})]`", elsewhere.usage),
            Some(place) => format!("`{}`, as in `{}`", place.attribute(), elsewhere.usage),
            None => String::new(),
        };
        format!(
            "`{argument}` does not belong in `{}`; it belongs on {place}",
            on.attribute()
        )
    }

    pub fn twice(argument: &str) -> String {
        format!("`{argument}` is given twice; remove one of the two")
    }

    pub fn wrong_value(argument: &Argument, expected: &str) -> String {
        if argument.takes == Takes::Nothing {
            return format!("`{0}` takes no value: write `{0}` alone", argument.name);
        }
        format!(
            "`{}` takes {expected}, as in `{}`",
            argument.name, argument.usage
        )
    }

    pub fn unknown_choice(
        argument: &Argument,
        value: &str,
        meant: Option<&str>,
        all: &[&str],
    ) -> String {
        let help = or_did_you_mean(meant, format!("it can be {}", list(all)));
        format!("`{}` cannot be `{value}`; {help}", argument.name)
    }

    pub fn not_an_argument(arguments: &[&str]) -> String {
        format!(
            "expected an argument; the arguments are {}",
            list(arguments)
        )
    }

    pub const EXPECTED_COMMA: &str = "write `,` before this";

    pub const NOT_IN_PARENTHESES: &str =
        "arguments are written in parentheses, as in `#[api(rename = \"instanceid\")]`";

    pub fn api_on_struct(kind: MacroKind) -> String {
        let place = match kind {
            MacroKind::Object => "#[object(...)]",
            MacroKind::Endpoint => "#[endpoint(...)]",
        };
        format!(
            "`#[api(...)]` belongs on a field; arguments for the whole struct go into `{place}`"
        )
    }

    pub fn empty(on: On) -> String {
        format!(
            "`{}` has no arguments; remove it or add one",
            on.attribute()
        )
    }

    pub fn half_open(minimum: &str, last: &str) -> String {
        format!("a range includes both ends: write `{minimum}..={last}`")
    }
}

pub mod method {
    use super::*;

    pub fn missing() -> String {
        format!(
            "the method is missing: write it first, as in `#[endpoint(GET, \"/v1/rooms\")]`; the methods are {}",
            list(METHODS)
        )
    }

    pub fn and_path_missing() -> String {
        format!(
            "the method and the path are missing: write them first, as in `#[endpoint(GET, \"/v1/rooms\")]`; \
             the methods are {}",
            list(METHODS)
        )
    }

    pub const OUT_OF_ORDER: &str =
        "the method comes first, as in `#[endpoint(GET, \"/v1/rooms\")]`";

    pub const TWICE: &str =
        "an endpoint has one method; declare another endpoint for the other method";

    pub fn named(method: &str) -> String {
        format!("the method has no name; write `{method}` instead of `method = {method}`")
    }

    pub fn has_no_body(method: &str, encoding: &str) -> String {
        format!("{method} has no body; remove `body = {encoding}`")
    }

    pub fn unknown(method: &str, meant: Option<&str>) -> String {
        let all = list(METHODS);
        match meant {
            Some(meant) => {
                format!("unknown method `{method}`; did you mean `{meant}`? The methods are {all}")
            }
            None => format!("unknown method `{method}`; the methods are {all}"),
        }
    }

    pub fn not_a_name(found: &str) -> String {
        format!(
            "expected a method, found `{found}`; write it without quotes, as in `#[endpoint(GET, \"/v1/rooms\")]`; \
             the methods are {}",
            list(METHODS)
        )
    }
}

pub mod path {
    use super::*;

    pub fn missing(method: &str) -> String {
        format!(
            "the path is missing: write it after the method, as in `#[endpoint({method}, \"/v1/rooms\")]`"
        )
    }

    pub const TWICE: &str = "an endpoint has one path; remove one of the two";

    pub const OUT_OF_ORDER: &str =
        "the path comes right after the method, before the other arguments";

    pub fn named(argument: &str, path: &str) -> String {
        format!("the path has no name; write `\"{path}\"` instead of `{argument} = \"{path}\"`")
    }

    pub fn angle_brackets(name: &str) -> String {
        format!("a placeholder is written in braces: write `{{{name}}}`")
    }

    pub fn colon_name(name: &str) -> String {
        format!("`:{name}` would be sent as it is: write `{{{name}}}` for the value of the field")
    }

    pub const NOT_A_STRING: &str =
        "the path is a string literal, as in `\"/v1/meetings/{meeting_id}\"`";

    pub const EMPTY: &str =
        "the path is empty; write it from the root, as in `\"/v1/meetings/{meeting_id}\"`";

    pub fn corrected(problem: &str, corrected: &str) -> String {
        format!("{problem}; write `\"{corrected}\"`")
    }

    pub fn whole_url(path: &str) -> String {
        corrected(
            "scheme and host are those of the service, not of the endpoint",
            path,
        )
    }

    pub const NO_LEADING_SLASH: &str = "the path must begin with `/`";

    pub const EMPTY_SEGMENT: &str = "the path has an empty segment (`//`)";

    pub const QUERY_WITHOUT_NAME: &str =
        "a constant query parameter has a name: write `?name=value`, and `&` before the next one";

    pub fn placeholder_in_query(name: &str) -> String {
        format!(
            "`{{{name}}}` is in the query: remove it there, and write `#[api(query)]` on the field `{name}`"
        )
    }

    pub fn second_rest(first: &str, second: &str) -> String {
        format!(
            "`{{*{first}}}` and `{{*{second}}}` both span segments; a path has at most one such placeholder"
        )
    }

    pub fn rest_in_segment(name: &str) -> String {
        format!("`{{*{name}}}` spans whole segments: write `/{{*{name}}}`, and `/` after it")
    }

    pub const FRAGMENT: &str = "a path has no `#`: a fragment is never sent";

    pub fn illegal_character(character: char) -> String {
        format!(
            "`{}` cannot be in a path unescaped",
            character.escape_debug()
        )
    }

    pub const BAD_ESCAPE: &str = "a `%` in a path is followed by two hexadecimal digits; for the character itself write `%25`";

    pub fn dot_segment(segment: &str) -> String {
        format!(
            "the path has a segment `{segment}`, which URL parsers resolve: write the path that is meant"
        )
    }

    pub fn unclosed(rest: &str) -> String {
        format!(
            "`{{{rest}` is not closed: write `{{{}}}`",
            identifier_prefix(rest)
        )
    }

    pub const STRAY_CLOSE: &str = "a `}` closes nothing: write `{name}` around a placeholder";

    pub const EMPTY_PLACEHOLDER: &str =
        "`{}` names no field: write the field's name between the braces, as in `{meeting_id}`";

    pub fn not_a_field_name(name: &str, meant: Option<&str>) -> String {
        let help = match meant {
            Some(meant) => format!("write `{{{meant}}}`"),
            None => "write the field's name between the braces, as in `{meeting_id}`".to_owned(),
        };
        format!("`{{{name}}}` is not a field's name; {help}")
    }

    pub fn several_segments(written: &str, name: &str) -> String {
        let name = if name.is_empty() { "rest" } else { name };
        format!(
            "`{{{written}}}` is not a field's name; for a value that spans segments write `{{*{name}}}`"
        )
    }

    pub fn query_placeholder(name: &str, field: &str) -> String {
        format!(
            "`{{{name}}}` is not a field's name; remove it and write `#[api(query)]` on the field `{field}`"
        )
    }

    pub fn wire_name(name: &str) -> String {
        format!(
            "`{name}` cannot be the name of a path parameter: it may not contain `/`, `?`, `#` or braces"
        )
    }

    pub fn no_such_field(name: &str, meant: Option<&str>, fields: &[String]) -> String {
        let help = if fields.is_empty() {
            format!("the struct has no fields; add `{name}`")
        } else {
            format!("the fields are {}", list(fields))
        };
        let help = or_did_you_mean(meant, help);
        format!("`{{{name}}}` in the path names no field; {help}")
    }

    pub fn same_placeholder_twice(name: &str) -> String {
        format!("`{{{name}}}` appears in the path twice; a placeholder may appear once")
    }

    fn identifier_prefix(rest: &str) -> &str {
        rest.split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .next()
            .filter(|name| !name.is_empty())
            .unwrap_or("name")
    }
}

pub mod item {
    use super::MacroKind;

    pub const NO_SERVICE: &str = "missing `api`: name the service that the endpoint belongs to, as in `#[endpoint(GET, \"/path\", api = GitHub)]`";

    pub fn not_a_struct_with_named_fields(kind: MacroKind, found: &str) -> String {
        let what = match kind {
            MacroKind::Object => "an object",
            MacroKind::Endpoint => "an endpoint",
        };
        format!("{what} is a struct with named fields, not {found}; write `struct Name {{ .. }}`")
    }

    pub fn not_an_enum(found: &str) -> String {
        format!("an open enum is an `enum`, not {found}; write `enum Name {{ UserId = 1 }}`")
    }

    pub const UNREADABLE_VARIANTS: &str =
        "the variants cannot be read; write `UserId = 1`, or `UserId = \"user\"`";

    pub const DECLARED_TWICE: &str =
        "this struct is declared already: write `#[endpoint(..)]` or `#[object]` once";

    pub fn function_name(name: &str) -> String {
        format!(
            "no function can be called `{name}`: give the send function a name, as in `function = send_{name}`"
        )
    }
}

pub mod field {
    use super::*;

    pub fn two_places(first: &str, second: &str) -> String {
        format!("a field goes to one place: remove `{first}` or `{second}`")
    }

    pub fn not_in_path(name: &str, placeholders: &[String], meant: Option<&str>) -> String {
        let help = if placeholders.is_empty() {
            format!("the path has no placeholders; write `{{{name}}}` where the value goes")
        } else {
            format!(
                "its placeholders are {}",
                list(placeholders.iter().map(|name| format!("{{{name}}}")))
            )
        };
        let help = or_did_you_mean(meant, help);
        format!("the path does not name `{name}`; {help}")
    }

    pub fn in_path_and_elsewhere(name: &str, place: &str) -> String {
        format!("the path names `{{{name}}}`: remove `{place}`, or the placeholder")
    }

    pub fn path_value_not_scalar(found: &str) -> String {
        format!(
            "path values are required scalars (a string, a number, an `#[open_enum]`), not {found}"
        )
    }

    pub fn no_text(place: &str, found: &str) -> String {
        format!("{place} takes a string, a number, `bool` or an `#[open_enum]`, not {found}")
    }

    pub fn body_on_bodiless(method: &str) -> String {
        format!("{method} has no body; use `query`")
    }

    pub const PART_NEEDS_MULTIPART: &str =
        "`part` goes with `body = multipart` in `#[endpoint(..)]`";

    pub fn place_in_object(argument: &str) -> String {
        format!(
            "`{argument}` does not belong in an `#[object]`: its fields are members of the JSON object"
        )
    }

    pub fn header_not_token(name: &str) -> String {
        format!(
            "`{name}` is not a header name: letters, digits and `!#$%&'*+-.^_`|~` only, as in `X-TC-Version`"
        )
    }

    pub fn header_of_the_client(name: &str) -> String {
        format!("the client sets `{name}` itself; a declaration cannot")
    }

    pub fn wire_name(name: &str) -> String {
        format!(
            "`{name}` cannot be a wire name: it may not be empty or contain control characters, `\"` or `\\`"
        )
    }

    pub fn same_wire_name(name: &str, first: &str, second: &str, is_header: bool) -> String {
        let argument = if is_header { "header" } else { "rename" };
        format!(
            "`{name}` is the wire name of both `{first}` and `{second}`; give one of them another `{argument}`"
        )
    }

    pub fn reserved_name(name: &str) -> String {
        format!(
            "a field cannot be called `{name}`: the builder has a method of that name; \
             call it `{name}_` and write `#[api(rename = \"{name}\")]`"
        )
    }

    pub fn serde_rename_differs(serde: &str, api: &str) -> String {
        format!(
            "serde calls this field `{serde}` and the declaration `{api}`; write the wire name once"
        )
    }

    pub fn serde_rename_all_differs(serde: &str, api: &str) -> String {
        format!(
            "serde's `rename_all` is `{serde}` and the declaration's `{api}`; write the case once"
        )
    }

    pub fn serde_conflict(argument: &str, on: On) -> String {
        let (what, help) = match on {
            On::Field => (
                "field",
                ", or give the field a custom type that implements `Serialize`",
            ),
            On::Object => (
                "struct",
                ", or remove `#[object]`: a body field can be of any type that implements `Serialize`",
            ),
            On::Endpoint | On::OpenEnum | On::Response | On::Member => ("struct", ""),
        };
        format!(
            "`{argument}` makes serde write this {what} differently from the declaration; remove `{argument}`{help}"
        )
    }

    pub fn serde_two_names(argument: &str) -> String {
        format!(
            "a parameter has one name, for reading and for writing; write `{argument} = \"...\"`"
        )
    }

    pub fn serde_left_out(argument: &str) -> String {
        format!(
            "`{argument}` is not honoured in a request; remove it, and use an `Option` to leave the field out"
        )
    }

    pub fn map_in_query() -> String {
        let problem = no_text("a query parameter", "a map");
        format!("{problem}; to send its entries write `#[api(map)]` or `#[api(map = brackets)]`")
    }

    pub fn argument_of_marker(argument: &str) -> String {
        format!("a `PhantomData` field is not a parameter; remove `{argument}`")
    }

    pub fn two_styles(first: &str, second: &str) -> String {
        format!("`{first}` and `{second}` both set the style of the field; remove one of the two")
    }

    pub const FLATTEN_IN_OBJECT: &str =
        "`flatten` is for a field of an `#[endpoint]`; the members of an `#[object]` are JSON";

    pub const FLATTEN_PLACE: &str =
        "`flatten` is for a query, a JSON body or a form: declare each parameter as a field";

    pub fn flatten_of(found: &str) -> String {
        format!("`flatten` is for an `#[object]`, not for {found}")
    }

    pub fn both_flattened(first: &str, second: &str) -> String {
        format!(
            "a field of `{first}` has the wire name of a field of `{second}`; give one of them another `rename`"
        )
    }

    pub fn flattened_too(name: &str, field: &str, object: &str) -> String {
        format!(
            "`{name}` is the wire name of both `{field}` and a field of `{object}`; give one of them another `rename`"
        )
    }

    pub fn beside_flatten(argument: &str) -> String {
        format!(
            "remove `{argument}`: the parameters are the fields of the object, which have their own names and rules"
        )
    }

    pub fn not_as_text(argument: &str) -> String {
        format!("`{argument}` is for a query or a form; remove it here")
    }

    pub fn style_of(argument: &str, found: &str) -> String {
        let what = match argument {
            "list" => "lists",
            "map" => "maps",
            _ => "an `#[object]`",
        };
        format!("`{argument}` is for {what}, not for {found}")
    }

    pub const DISPLAY_IN_JSON: &str = "serde writes the members of a JSON body; remove `display`";

    pub fn payload_on_bodiless(method: &str) -> String {
        format!("{method} has no body; remove `payload`")
    }

    pub fn payload_encoding(encoding: &str) -> String {
        format!("`payload` goes with `body = json` or `body = bytes`, not with `body = {encoding}`")
    }

    pub const PAYLOAD_RENAMED: &str =
        "the payload is the whole body and has no name; remove `rename`";

    pub const NULLABLE_NEEDS_DOUBLE_OPTION: &str =
        "`nullable` distinguishes absent from `null`; write `Option<Option<T>>`";

    pub const DOUBLE_OPTION_NEEDS_NULLABLE: &str = "`Option<Option<T>>` has two ways to be empty: write `#[api(nullable)]` if `null` is meant, else `Option<T>`";

    pub const NULLABLE_OUTSIDE_BODY: &str =
        "`nullable` goes with a field of the JSON body: only JSON has `null`";
}

pub mod body {
    pub fn second_payload(first: &str, second: &str) -> String {
        format!("the body is one payload: remove `payload` from `{first}` or from `{second}`")
    }

    pub fn beside_payload(field: &str, payload: &str) -> String {
        format!(
            "`{payload}` is the whole body, so `{field}` cannot be in it; write `#[api(query)]` on `{field}`, \
             or remove `payload`"
        )
    }

    pub fn member_beside_payload(payload: &str) -> String {
        format!("`{payload}` is the whole body; remove `member` or `payload`")
    }

    pub fn member_of_bytes(field: &str) -> String {
        format!(
            "`body = bytes` sends one field as it is; write `#[api(payload)]` or `#[api(query)]` on `{field}`"
        )
    }

    pub const BYTES_WITHOUT_PAYLOAD: &str =
        "`body = bytes` sends one field as it is; add a field with `#[api(payload)]`";

    pub const CONTENT_TYPE_OF_WHAT: &str =
        "`content_type` goes with `body = bytes`; the other encodings set their own media type";

    pub fn not_a_media_type(written: &str) -> String {
        format!("`{written}` is not a media type, as in `application/x-ndjson`")
    }
}

pub mod constant {
    pub fn of_a_field(name: &str, field: &str) -> String {
        format!(
            "`{name}` is both a constant and the name of the field `{field}`; remove one of the two"
        )
    }

    pub fn twice(name: &str) -> String {
        format!("`{name}` is constant already; remove one of the two")
    }

    pub const HEADER_VALUE: &str =
        "the value of a header is visible ASCII characters, without spaces at its ends";

    pub fn member_on_bodiless(method: &str) -> String {
        format!(
            "{method} has no body; write a constant query parameter, as in `\"/path?name=value\"`"
        )
    }

    pub const MEMBER_ENCODING: &str = "`member` goes with a JSON or a form body";
}

pub mod option {
    pub const UNWRAP_OF_NOTHING: &str = "`unwrap` names the member that contains the response; write `response = Type` too, or remove it";

    pub fn unwrap_of(response: &str) -> String {
        format!("`unwrap` is for JSON responses, not for `{response}`; remove it")
    }

    pub fn not_a_path(written: &str) -> String {
        format!("`{written}` is not a path of members, as in `data` or `result.items`")
    }

    pub const DONE_WITHOUT_EVENTS: &str =
        "`done` ends a stream of events; write `response = Events<Type>` too, or remove it";

    pub fn key_is_constant(name: &str) -> String {
        format!(
            "the key in `{name}` is generated for each request; remove `header(\"{name}\" = ..)`"
        )
    }
}

pub mod pages {
    use super::*;
    use crate::syntax::pages::NAMES;

    pub const NO_RESPONSE: &str =
        "`pages` needs the type of a page; write `response = Type` too, or remove it";

    pub const NO_WAY: &str = "`pages` does not say how the next page is requested; write `cursor` with `next` or `next_with`, \
        `page`, `offset` or `link`";

    pub const NO_NEXT: &str = "`cursor` needs the value of the next page; write `next = path` for a member of the response, or \
        `next_with = function`";

    pub const NEXT_TWICE: &str =
        "`next` and `next_with` both give the next cursor; remove one of them";

    pub const LAST_WITHOUT_PAGE: &str =
        "`last` is the number of the last page; write `page = field` too, or remove it";

    pub fn without_cursor(argument: &str) -> String {
        format!("`{argument}` needs the field that takes the cursor; write `cursor = field` too")
    }

    pub fn two_ways(first: &str, second: &str) -> String {
        format!("`{first}` and `{second}` are two ways to the next page; remove one of them")
    }

    pub fn no_field(argument: &str, name: &str, meant: Option<&str>) -> String {
        let help = or_did_you_mean(
            meant,
            format!("`{argument}` takes a field of this struct that is sent with the request"),
        );
        format!("`{name}` names no field; {help}")
    }

    pub fn not_an_argument() -> String {
        format!("expected an argument of `pages`: {}", list(NAMES))
    }

    pub fn unknown(argument: &str, meant: Option<&str>) -> String {
        let help = or_did_you_mean(meant, format!("the arguments are {}", list(NAMES)));
        format!("unknown argument `{argument}` in `pages(...)`; {help}")
    }

    pub fn wrong_value(argument: &str) -> String {
        let (takes, example) = match argument {
            "next_with" => ("the path of a function", "next_with = last_id"),
            "cursor" | "page" | "offset" => ("a field of this struct", "cursor = page_token"),
            _ => ("a field of the response", "items = data.list"),
        };
        format!("`{argument}` takes {takes}, as in `{example}`")
    }
}

pub mod rule {
    pub fn counts(argument: &str, found: &str) -> String {
        format!("`{argument}` applies to strings, lists and maps, not to {found}")
    }

    pub fn range_of(found: &str, has_length: bool) -> String {
        let help = if has_length {
            "; for its length write `len`"
        } else {
            ""
        };
        format!("`range` applies to numbers, not to {found}{help}")
    }

    pub fn len_of_number(found: &str) -> String {
        format!(
            "`len` applies to strings, lists and maps, not to {found}; for a number write `range`"
        )
    }

    pub fn pattern_of(found: &str) -> String {
        format!("`pattern` applies to strings, not to {found}")
    }

    pub fn empty_range(minimum: &str, maximum: &str) -> String {
        format!("no value is within `{minimum}..={maximum}`; did you mean `{maximum}..={minimum}`?")
    }

    pub const UNBOUNDED_RANGE: &str =
        "`..` allows everything; write at least one bound, as in `1..` or `..=64`";

    pub fn not_a_length(bound: &str) -> String {
        format!("`{bound}` is not a length: `len` takes whole numbers from 0, as in `len = 1..=64`")
    }

    pub fn not_for_integers(bound: &str) -> String {
        format!("`{bound}` is not a whole number, and the field is an integer")
    }

    pub fn does_not_fit(bound: &str, ty: &str, minimum: i128, maximum: i128) -> String {
        format!("`{bound}` is out of range for `{ty}` ({minimum}..={maximum})")
    }

    pub fn suffix(bound: &str, suffix: &str) -> String {
        format!("write `{bound}` without `{suffix}`: a bound has the type that it is compared with")
    }

    pub fn pattern_does_not_parse(pattern: &str, reason: &str) -> String {
        let help = if pattern.contains(r"\p") || pattern.contains(r"\P") {
            r"; write a range instead of a class like `\p{Han}`, as in `[\u{4E00}-\u{9FFF}]`"
        } else {
            ""
        };
        format!("`pattern` is not a supported regular expression: {reason}{help}")
    }
}

pub mod group {
    use super::*;

    pub fn single_member(argument: &str, group: &str, meant: Option<&str>) -> String {
        let help = or_did_you_mean(
            meant,
            format!("write `#[api({argument} = {group})]` on the other fields too"),
        );
        format!(
            "the group `{group}` has one member; `{argument}` joins at least two fields: {help}"
        )
    }

    pub fn member_not_optional(argument: &str, field: &str, ty: &str) -> String {
        format!("`{argument}` joins optional fields: make `{field}` an `Option<{ty}>`")
    }

    pub fn two_kinds(group: &str, first: &str, second: &str) -> String {
        format!(
            "the group `{group}` is `{first}` elsewhere and `{second}` here; give one of them another name"
        )
    }

    pub fn condition_on_unknown(field: &str, meant: Option<&str>, fields: &[String]) -> String {
        let help = or_did_you_mean(meant, format!("the fields are {}", list(fields)));
        format!("there is no field `{field}`; {help}")
    }

    pub fn condition_on_itself(argument: &str) -> String {
        format!("`{argument}` names another field, not its own")
    }

    pub fn condition_needs_option(argument: &str, field: &str, ty: &str) -> String {
        format!("`{argument}` is for an optional field: make `{field}` an `Option<{ty}>`")
    }
}

pub mod open_enum {
    pub const NO_VARIANTS: &str =
        "an open enum has at least one documented value, as in `UserId = 1`";

    pub fn variant_with_fields(name: &str) -> String {
        format!(
            "`{name}` is one value on the wire: write `{name} = 1` or `{name} = \"name\"`, without fields"
        )
    }

    pub fn missing_value(name: &str) -> String {
        format!(
            "`{name}` has no value: write its value on the wire, as in `{name} = 1` or `{name} = \"name\"`"
        )
    }

    pub const NOT_A_VALUE: &str = "the value is a whole number of 64 bits or a string, as in `UserId = 1` or `Mobile = \"mobile\"`";

    pub const MIXED: &str = "numbers and strings do not mix: the service sends one or the other";

    pub fn same_value(value: &str, other: &str) -> String {
        format!("`{value}` is the value of `{other}` already")
    }

    pub const RESERVED: &str = "`#[open_enum]` adds `Other` itself, for the values that this version does not know: \
         remove or rename this variant";

    pub const GENERICS: &str =
        "an open enum has no generic parameters: its values are numbers or strings";

    pub fn serde_derive(name: &str) -> String {
        format!(
            "`#[open_enum]` implements `{name}` itself, to keep unknown values; remove it from the derive"
        )
    }

    pub fn helper_attribute(attribute: &str) -> String {
        format!(
            "`#[{attribute}]` has no effect here: the value on the wire is written after `=`, \
             as in `Mobile = \"mobile\"`"
        )
    }

    pub const COPY: &str =
        "an open enum of strings cannot be `Copy`: an unknown value is a `String`";

    pub const REPR: &str =
        "`#[repr]` has no effect here: the value of a variant is its value on the wire";
}

pub mod response {
    pub fn not_a_struct(found: &str) -> String {
        format!(
            "a response is a struct with named fields, not {found}; derive `serde::Deserialize` for it instead"
        )
    }

    pub fn declared_twice() -> String {
        "a struct is declared once: remove `#[response]`; for an `#[object]` that is also read, derive `serde::Deserialize`"
            .to_owned()
    }

    pub fn deserialize_derived() -> String {
        "`#[response]` implements `Deserialize`: remove it from the derive".to_owned()
    }

    pub fn api_on_struct() -> String {
        "`#[api(...)]` belongs on a field; options for the whole struct go in `#[response(...)]`"
            .to_owned()
    }

    pub fn argument_of_requests(argument: &str) -> String {
        format!("`{argument}` is for requests: a `#[response]` describes what is read; remove it")
    }

    pub fn serde_not_supported(option: &str) -> String {
        format!(
            "serde's `{option}` is not supported by `#[response]`; derive `serde::Deserialize` instead, \
             or give the field a type that reads it"
        )
    }

    pub fn serde_default_path() -> String {
        "serde's `default = \"..\"` is not supported by `#[response]`; write `#[api(default)]` for the default of \
         the type"
            .to_owned()
    }

    pub fn serde_unreadable() -> String {
        "serde's options cannot be read; write them as in `#[serde(rename = \"instanceid\")]`"
            .to_owned()
    }

    pub fn too_many_members(maximum: usize) -> String {
        format!(
            "a response has at most {maximum} members; derive `serde::Deserialize` for it instead"
        )
    }
}

pub mod application {
    pub fn missing_field(structure: &str, field: &str, setter: &str) -> String {
        format!(
            "missing required field `{field}` of `{structure}`; call `.{setter}(...)` before `.build()`"
        )
    }

    pub fn missing_field_label(field: &str) -> String {
        format!("`{field}` is not set")
    }

    pub fn only_one_of(members: &str) -> String {
        format!("only one of {members} may be set")
    }

    pub const ONLY_ONE_OF_LABEL: &str = "another one is set already";

    pub fn exactly_one_of(members: &str) -> String {
        format!("exactly one of {members} must be set")
    }

    pub const EXACTLY_ONE_OF_LABEL: &str = "none of them is set";
}
