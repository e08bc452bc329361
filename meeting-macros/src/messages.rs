//! Every sentence that a user of the macros can read, in one place: what is wrong, where, and what would be
//! right, in the user's own words.

use crate::arguments::{METHODS, On, Takes, Word};

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

    pub fn unknown_word(word: &str, on: On, meant: Option<&str>, words: &[&str]) -> String {
        if matches!(on, On::Field | On::Member) && matches!(word, "required" | "optional") {
            return format!(
                "there is no word `{word}`: a field of a plain type is required, one of an `Option` is optional"
            );
        }
        let help = or_did_you_mean(meant, format!("the words are {}", list(words)));
        format!("unknown word `{word}` in `{}`; {help}", on.attribute())
    }

    pub fn misplaced_word(word: &str, on: On, elsewhere: &Word) -> String {
        if on == On::Member && elsewhere.on.contains(&On::Field) {
            return response::word_of_requests(word);
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
            "`{word}` does not belong in `{}`; it belongs on {place}",
            on.attribute()
        )
    }

    pub fn twice(word: &str) -> String {
        format!("`{word}` is given twice; once is enough")
    }

    pub fn wrong_value(word: &Word, expected: &str) -> String {
        if word.takes == Takes::Nothing {
            return format!("`{0}` takes no value: write `{0}` alone", word.name);
        }
        format!("`{}` takes {expected}, as in `{}`", word.name, word.usage)
    }

    pub fn unknown_choice(word: &Word, value: &str, meant: Option<&str>, all: &[&str]) -> String {
        let help = or_did_you_mean(meant, format!("it can be {}", list(all)));
        format!("`{}` cannot be `{value}`; {help}", word.name)
    }

    pub fn not_a_word(words: &[&str]) -> String {
        format!("expected a word; the words are {}", list(words))
    }

    pub fn expected_comma() -> String {
        "write `,` before this".to_owned()
    }

    pub fn not_in_parentheses() -> String {
        "the words stand in parentheses, as in `#[api(rename = \"instanceid\")]`".to_owned()
    }

    pub fn api_on_struct(on: On) -> String {
        let place = match on {
            On::Object => "#[object(...)]",
            _ => "#[endpoint(...)]",
        };
        format!("`#[api(...)]` belongs on a field; words for the whole struct stand in `{place}`")
    }

    pub fn empty(on: On) -> String {
        format!(
            "`{}` has no words; remove it or say what it means",
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

    pub fn out_of_order() -> String {
        "the method comes first, as in `#[endpoint(GET, \"/v1/rooms\")]`".to_owned()
    }

    pub fn twice() -> String {
        "an endpoint has one method; declare another endpoint for another one".to_owned()
    }

    pub fn named(method: &str) -> String {
        format!("the method stands by itself: write `{method}` instead of `method = {method}`")
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

    pub fn twice() -> String {
        "an endpoint has one path; remove one of the two".to_owned()
    }

    pub fn out_of_order() -> String {
        "the path comes right after the method, before the words".to_owned()
    }

    pub fn named(word: &str, path: &str) -> String {
        format!("the path stands by itself: write `\"{path}\"` instead of `{word} = \"{path}\"`")
    }

    pub fn angle_brackets(name: &str) -> String {
        format!("a placeholder stands in braces: write `{{{name}}}`")
    }

    pub fn colon_name(name: &str) -> String {
        format!("`:{name}` would be sent as it is: write `{{{name}}}` for the value of the field")
    }

    pub fn not_a_string() -> String {
        "the path is a string literal, as in `\"/v1/meetings/{meeting_id}\"`".to_owned()
    }

    pub fn empty() -> String {
        "the path is empty; write it from the root, as in `\"/v1/meetings/{meeting_id}\"`"
            .to_owned()
    }

    pub fn corrected(problem: &str, corrected: &str) -> String {
        format!("{problem}; write `\"{corrected}\"`")
    }

    pub fn whole_url(path: &str) -> String {
        corrected(
            "scheme and host are those of the service, not of the endpoint",
            path,
        )
    }

    pub fn no_leading_slash() -> &'static str {
        "the path must begin with `/`"
    }

    pub fn empty_segment() -> &'static str {
        "the path has an empty segment (`//`)"
    }

    pub fn query() -> &'static str {
        "a path has no `?`: query parameters are fields"
    }

    pub fn fragment() -> &'static str {
        "a path has no `#`: a fragment is never sent"
    }

    pub fn illegal_character(character: char) -> String {
        format!(
            "`{}` may not stand in a path as it is",
            character.escape_debug()
        )
    }

    pub fn bad_escape() -> String {
        "a `%` in a path is followed by two hexadecimal digits; for the character itself write `%25`".to_owned()
    }

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

    pub fn stray_close() -> String {
        "a `}` closes nothing: write `{name}` around a placeholder".to_owned()
    }

    pub fn empty_placeholder() -> String {
        "`{}` names no field: write the field's name between the braces, as in `{meeting_id}`"
            .to_owned()
    }

    pub fn not_a_field_name(name: &str, meant: Option<&str>) -> String {
        let help = match meant {
            Some(meant) => format!("write `{{{meant}}}`"),
            None => "write the field's name between the braces, as in `{meeting_id}`".to_owned(),
        };
        format!("`{{{name}}}` is not a field's name; {help}")
    }

    pub fn several_segments(name: &str) -> String {
        format!(
            "`{{{name}}}` stands for several segments, which is not supported; \
             write one placeholder for each segment, as in `/{{first}}/{{second}}`"
        )
    }

    pub fn query_placeholder(name: &str, field: &str) -> String {
        format!(
            "a path has no query; remove `{{{name}}}` and write `#[api(query)]` on the field `{field}`"
        )
    }

    pub fn wire_name(name: &str) -> String {
        format!(
            "`{name}` cannot be the name of a path parameter: it may not hold `/`, `?`, `#` or braces"
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
        format!("`{{{name}}}` stands in the path twice; a placeholder stands there once")
    }

    fn identifier_prefix(rest: &str) -> &str {
        rest.split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .next()
            .filter(|name| !name.is_empty())
            .unwrap_or("name")
    }
}

pub mod item {
    use super::On;

    pub fn not_a_struct_with_named_fields(on: On, found: &str) -> String {
        let what = match on {
            On::Object => "an object",
            _ => "an endpoint",
        };
        format!("{what} is a struct with named fields, not {found}; write `struct Name {{ .. }}`")
    }

    pub fn not_an_enum(found: &str) -> String {
        format!("an open enum is an `enum`, not {found}; write `enum Name {{ UserId = 1 }}`")
    }

    pub fn unreadable_variants() -> String {
        "the variants cannot be read; write `UserId = 1`, or `UserId = \"user\"`".to_owned()
    }

    pub fn declared_twice() -> String {
        "this struct is declared already: write `#[endpoint(..)]` or `#[object]` once".to_owned()
    }

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

    pub fn part_needs_multipart() -> String {
        "`part` goes with `body = multipart` in `#[endpoint(..)]`".to_owned()
    }

    pub fn place_in_object(word: &str) -> String {
        format!(
            "`{word}` does not belong in an `#[object]`: its fields are members of the JSON object"
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
            "`{name}` cannot be a wire name: it may not be empty or hold control characters, `\"` or `\\`"
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
            "serde calls this field `{serde}` and the declaration `{api}`; say the wire name once"
        )
    }

    pub fn serde_rename_all_differs(serde: &str, api: &str) -> String {
        format!(
            "serde's `rename_all` is `{serde}` and the declaration's `{api}`; say the case once"
        )
    }

    pub fn serde_conflict(argument: &str, on: On) -> String {
        let (what, help) = match on {
            On::Field => (
                "field",
                ", or give the field a type of its own that implements `Serialize`",
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

    pub fn nullable_needs_double_option() -> String {
        "`nullable` tells absent and `null` apart: the type is `Option<Option<T>>`".to_owned()
    }

    pub fn double_option_needs_nullable() -> String {
        "`Option<Option<T>>` has two ways to be empty: write `#[api(nullable)]` if `null` is meant, else `Option<T>`"
            .to_owned()
    }

    pub fn nullable_outside_body() -> String {
        "`nullable` goes with a field of the JSON body: only JSON has `null`".to_owned()
    }
}

pub mod rule {
    pub fn counts(word: &str, found: &str) -> String {
        format!("`{word}` applies to strings, lists and maps, not to {found}")
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

    pub fn unbounded_range() -> String {
        "`..` allows everything; say at least one bound, as in `1..` or `..=64`".to_owned()
    }

    pub fn not_a_length(bound: &str) -> String {
        format!("`{bound}` is not a length: `len` takes whole numbers from 0, as in `len = 1..=64`")
    }

    pub fn not_for_integers(bound: &str) -> String {
        format!("`{bound}` is not a whole number, and the field is an integer")
    }

    pub fn does_not_fit(bound: &str, ty: &str, minimum: i128, maximum: i128) -> String {
        format!("`{bound}` is no `{ty}`: the field's values are {minimum} to {maximum}")
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

    pub fn single_member(word: &str, group: &str, meant: Option<&str>) -> String {
        let help = or_did_you_mean(
            meant,
            format!("write `#[api({word} = {group})]` on the other ones too"),
        );
        format!("the group `{group}` has one member; `{word}` joins at least two fields: {help}")
    }

    pub fn member_not_optional(word: &str, field: &str, ty: &str) -> String {
        format!("`{word}` joins optional fields: make `{field}` an `Option<{ty}>`")
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

    pub fn condition_on_itself(word: &str) -> String {
        format!("`{word}` looks at another field, not at its own")
    }

    pub fn condition_needs_option(word: &str, field: &str, ty: &str) -> String {
        format!("`{word}` is for an optional field: make `{field}` an `Option<{ty}>`")
    }
}

pub mod open_enum {
    pub fn no_variants() -> String {
        "an open enum has at least one documented value, as in `UserId = 1`".to_owned()
    }

    pub fn variant_with_fields(name: &str) -> String {
        format!(
            "`{name}` is one value on the wire: write `{name} = 1` or `{name} = \"name\"`, without fields"
        )
    }

    pub fn missing_value(name: &str) -> String {
        format!(
            "`{name}` has no value: write what stands on the wire, as in `{name} = 1` or `{name} = \"name\"`"
        )
    }

    pub fn not_a_value() -> String {
        "the value is a whole number of 64 bits or a string, as in `UserId = 1` or `Mobile = \"mobile\"`".to_owned()
    }

    pub fn mixed() -> String {
        "numbers and strings do not mix: the service sends one or the other".to_owned()
    }

    pub fn same_value(value: &str, other: &str) -> String {
        format!("`{value}` is the value of `{other}` already")
    }

    pub fn reserved() -> String {
        "`#[open_enum]` adds `Other` itself, for the values that this version does not know: \
         remove this variant or call it something else"
            .to_owned()
    }

    pub fn generics() -> String {
        "an open enum has no generic parameters: its values are numbers or strings".to_owned()
    }

    pub fn serde_derive(name: &str) -> String {
        format!(
            "`#[open_enum]` implements `{name}` itself, so that unknown values survive: remove it from the derive"
        )
    }

    pub fn helper_attribute(attribute: &str) -> String {
        format!(
            "`#[{attribute}]` says nothing here: what stands on the wire is written behind `=`, \
             as in `Mobile = \"mobile\"`"
        )
    }

    pub fn copy() -> String {
        "an open enum of strings cannot be `Copy`: an unknown value is a `String`".to_owned()
    }

    pub fn repr() -> String {
        "`#[repr]` says nothing here: the value of a variant is what stands on the wire".to_owned()
    }
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

    pub fn word_of_requests(word: &str) -> String {
        format!("`{word}` is for requests: a `#[response]` describes what is read; remove it")
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

    pub fn only_one_of_label() -> String {
        "another one is set already".to_owned()
    }

    pub fn exactly_one_of(members: &str) -> String {
        format!("exactly one of {members} must be set")
    }

    pub fn exactly_one_of_label() -> String {
        "none of them is set".to_owned()
    }
}
