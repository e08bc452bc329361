//! The meaning of valid declarations.

use crate::model::{Authentication, Endpoint, Retry};

use quote::ToTokens;

use super::*;
use crate::arguments::{MacroKind, On};
use crate::diag::Diagnostics;
use crate::facade::with_defaults;
use crate::syntax::arguments::Arguments;
use crate::syntax::item::Struct;

/// Returns the meaning of a valid declaration, as text.
fn meaning(arguments: &str, item: &str, show: impl Fn(&Endpoint<'_>) -> String) -> String {
    let diagnostics = Diagnostics::new();
    let arguments = Arguments::read(
        with_defaults(On::Endpoint, arguments.parse().unwrap()),
        &diagnostics,
    );
    let input = syn::parse_str(item).unwrap();
    let structure = Struct::read(input, MacroKind::Endpoint, &diagnostics).unwrap();
    let shown = show(&endpoint(&structure, &arguments, &diagnostics));
    let errors = diagnostics.finish();
    assert!(
        errors.is_empty(),
        "{arguments}: {errors:?}",
        arguments = item
    );
    shown
}

fn places(endpoint: &Endpoint<'_>) -> String {
    let place = |field: &crate::model::Field<'_>| field.place.word();
    let fields = endpoint.record.fields.iter();
    fields
        .map(|field| format!("{}:{} ", field.wire, place(field)))
        .collect()
}

#[test]
fn a_field_goes_where_the_method_says() {
    for (arguments, expected) in [
        ("GET, \"/x\"", "a:query "),
        ("HEAD, \"/x\"", "a:query "),
        ("DELETE, \"/x\"", "a:query "),
        ("OPTIONS, \"/x\"", "a:query "),
        ("POST, \"/x\"", "a:body "),
        ("PUT, \"/x\"", "a:body "),
        ("PATCH, \"/x\"", "a:body "),
        ("POST, \"/x\", body = form", "a:body "),
        ("POST, \"/x\", body = multipart", "a:part "),
        ("DELETE, \"/x\", body = multipart", "a:query "),
        ("GET, \"/{a}\"", "a:path "),
        ("POST, \"/{a}\"", "a:path "),
    ] {
        let found = meaning(arguments, "struct X { a: String }", places);
        assert_eq!(found, expected, "{arguments}");
    }
}

#[test]
fn a_field_goes_where_it_says() {
    for (field, expected) in [
        ("#[api(query)] a: String", "a:query "),
        ("#[api(body)] a: String", "a:body "),
        ("#[api(part)] a: String", "a:part "),
        ("#[api(header = \"X-A\")] a: String", "X-A:header "),
        (
            "#[api(header = \"X-A\", rename = \"b\")] a: String",
            "X-A:header ",
        ),
        ("#[api(rename = \"b\")] a: String", "b:part "),
        ("#[serde(rename = \"b\")] a: String", "b:part "),
        ("#[api(path)] id: String", "id:path "),
        ("r#type: String", "type:part "),
        (
            "#[api(query)] a: String, #[api(part, rename = \"a\")] b: String",
            "a:query a:part ",
        ),
    ] {
        let arguments = match field.contains("id: ") {
            true => "POST, \"/{id}\", body = multipart",
            false => "POST, \"/x\", body = multipart",
        };
        let found = meaning(arguments, &format!("struct X {{ {field} }}"), places);
        assert_eq!(found, expected, "{field}");
    }
}

#[test]
fn the_case_of_names_is_said_by_either() {
    for (arguments, item) in [
        (
            "POST, \"/x\", rename_all = \"camelCase\"",
            "struct X { a_b: String }",
        ),
        (
            "POST, \"/x\"",
            "#[serde(rename_all = \"camelCase\")] struct X { a_b: String }",
        ),
        (
            "POST, \"/x\", rename_all = \"camelCase\"",
            "#[serde(rename_all = \"camelCase\")] struct X { a_b: String }",
        ),
    ] {
        assert_eq!(
            meaning(arguments, item, places),
            "aB:body ",
            "{arguments} {item}"
        );
    }
}

#[test]
fn what_is_not_said_has_a_default() {
    let show = |endpoint: &Endpoint<'_>| {
        let authentication = match endpoint.authentication {
            Authentication::AkSk => "aksk",
            Authentication::OAuth2 => "oauth2",
            Authentication::Any => "any",
            Authentication::None => "none",
            Authentication::Marker(path) => &path.to_token_stream().to_string(),
        };
        let retry = match endpoint.retry {
            Retry::Safe => "safe",
            Retry::IfNotProcessed => "if not processed",
            Retry::Never => "never",
        };
        let encoding = endpoint.encoding.written();
        format!(
            "{authentication}, {retry}, {encoding}, {}",
            endpoint.function
        )
    };
    for (arguments, expected) in [
        ("GET, \"/x\"", "any, safe, json, some_thing"),
        ("HEAD, \"/x\"", "any, safe, json, some_thing"),
        ("OPTIONS, \"/x\"", "any, if not processed, json, some_thing"),
        ("DELETE, \"/x\"", "any, if not processed, json, some_thing"),
        (
            "POST, \"/x\", auth = any",
            "any, if not processed, json, some_thing",
        ),
        (
            "POST, \"/x\", auth = none",
            "none, if not processed, json, some_thing",
        ),
        (
            "POST, \"/x\", auth = crate::Admin",
            "crate :: Admin, if not processed, json, some_thing",
        ),
        (
            "PUT, \"/x\", auth = aksk, retry = safe",
            "aksk, safe, json, some_thing",
        ),
        (
            "GET, \"/x\", auth = oauth2, retry = never",
            "oauth2, never, json, some_thing",
        ),
        (
            "POST, \"/x\", body = form, function = f",
            "any, if not processed, form, f",
        ),
        (
            "POST, \"/x\", body = json",
            "any, if not processed, json, some_thing",
        ),
        (
            "POST, \"/x\", body = multipart",
            "any, if not processed, multipart, some_thing",
        ),
    ] {
        assert_eq!(
            meaning(arguments, "struct SomeThing {}", show),
            expected,
            "{arguments}"
        );
    }
}

#[test]
fn groups_and_conditions_keep_their_members() {
    let item = "struct X {
        #[api(one_of = g, required_if(k = 1))] a: Option<String>,
        k: u32,
        #[api(one_of = g, at_most_one_of = h, forbidden_if(r#k = 2,))] r#b: Option<String>,
        #[api(at_most_one_of = h)] c: Option<Vec<String>>,
    }";
    let found = meaning("POST, \"/x\"", item, |endpoint| {
        let record = &endpoint.record;
        let groups = record.groups.iter();
        let groups: String = groups
            .map(|group| {
                format!(
                    "{} {} {:?}; ",
                    group.kind.argument(),
                    group.name,
                    group.members
                )
            })
            .collect();
        let conditions = record.conditions.iter();
        let conditions: String = conditions
            .map(|it| format!("{} by {} = {}; ", it.subject, it.decider, it.value))
            .collect();
        groups + &conditions
    });
    assert_eq!(
        found,
        "one_of g [0, 2]; at_most_one_of h [2, 3]; 0 by 1 = 1; 2 by 1 = 2; "
    );
}

/// The values that the limits accept. Mistakes are in the tests of the compiler's output.
#[test]
fn what_is_just_right_is_no_mistake() {
    for field in [
        "#[api(range = 0..=255)] a: u8",
        "#[api(range = -128..=127)] a: i8",
        "#[api(range = 5..=5)] a: u32",
        "#[api(range = 0.5..=0.5)] a: f64",
        "#[api(range = 0..=1)] a: f32",
        "#[api(range = 0..=1)] a: Minutes",
        "#[api(range = 1..)] a: u32",
        "#[api(len = 0..=0)] a: String",
        "#[api(len = ..=4294967295)] a: Vec<u8>",
        "#[api(len = 1.., non_empty)] a: std::collections::HashMap<String, u8>",
        "#[api(len = 1..)] a: Name",
        "#[api(pattern = \"x\")] a: Name",
        "#[api(pattern = \"x\")] a: Option<String>",
        "#[api(nullable)] a: Option<Option<u8>>",
        "#[api(header = \"!#$%&'*+-.^_`|~09azAZ\")] a: String",
        "#[api(query)] a: Vec<String>",
        "#[api(query)] a: Option<Vec<u8>>",
        "#[api(header = \"X-A\")] a: Option<String>",
        "#[api(rename = \"a b\")] a: String",
        "#[api(query)] a: String, #[api(rename = \"a\")] b: String",
        "#[api(header = \"X-A\")] a: String, #[api(header = \"X-B\")] b: String",
        "#[api(header = \"X-A\")] a: String, #[api(query, rename = \"X-A\")] b: String",
    ] {
        meaning("POST, \"/x\"", &format!("struct X {{ {field} }}"), places);
    }
    for (arguments, item) in [
        ("GET, \"/{a}:b/:c\"", "struct X { a: String, b: String }"),
        (
            "DELETE, \"/x\", body = form",
            "struct X { #[api(body)] a: String }",
        ),
        ("OPTIONS, \"/x\"", "struct X { #[api(body)] a: String }"),
        (
            "GET, \"/{a}\"",
            "struct X { a: Id, #[api(query, rename = \"a\")] b: String }",
        ),
        ("POST, \"/x\", function = f", "struct Crate {}"),
    ] {
        meaning(arguments, item, places);
    }
}
