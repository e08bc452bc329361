//! The inputs that every rule rejects and accepts, and their meaning. Sentences are looked at only for
//! the words that no wording can do without.

use std::str::FromStr;

use proc_macro2::TokenStream;

use super::*;
use crate::arguments::{MacroKind, On};
use crate::diag::Diagnostics;
use crate::facade::with_defaults;
use crate::model::{
    Authentication, ConditionKind, Encoding, Endpoint, GroupKind, Need, Place, Response, Retry,
};
use crate::syntax::arguments::{Arguments, named};
use crate::syntax::item::Struct;

/// Reads and checks a declaration, and looks at what comes out.
fn checked<R>(
    arguments: &str,
    structure: &str,
    look: impl FnOnce(&Endpoint<'_>) -> R,
) -> (R, Vec<String>) {
    let diagnostics = Diagnostics::new();
    let arguments = Arguments::read(
        with_defaults(On::Endpoint, TokenStream::from_str(arguments).unwrap()),
        &diagnostics,
    );
    let item = syn::parse_str(structure).unwrap();
    let structure = Struct::read(item, MacroKind::Endpoint, &diagnostics).unwrap();
    let looked = look(&endpoint(&structure, &arguments, &diagnostics));
    (looked, sentences(diagnostics))
}

fn sentences(diagnostics: Diagnostics) -> Vec<String> {
    let errors = diagnostics.finish().into_iter();
    errors
        .flat_map(IntoIterator::into_iter)
        .map(|error| error.to_string())
        .collect()
}

fn fields(fields: &str) -> String {
    format!("pub struct Declared {{ {fields} }}")
}

/// One sentence for each of the expected words, in this order.
#[track_caller]
fn assert_said(said: &[String], expected: &[&str], of: &str) {
    let as_expected = said.len() == expected.len()
        && said
            .iter()
            .zip(expected)
            .all(|(said, word)| said.contains(word));
    assert!(as_expected, "{of}: expected {expected:?}, got {said:#?}");
}

#[test]
fn declarations_are_answered() {
    const POST: &str = "POST, \"/v1\"";
    const GET: &str = "GET, \"/v1\"";
    for (arguments, declared, expected) in [
        // The endpoint as a whole.
        (POST, "", &[][..]),
        ("post, \"/v1\"", "", &["`POST`"]),
        ("FETCH, \"/v1\"", "", &["unknown method `FETCH`"]),
        ("POST, \"v1\"", "", &["begin with `/`"]),
        (
            "POST, \"v1/{id}\"",
            "#[api(path)] id: u8",
            &["begin with `/`"],
        ),
        ("POST, \"/{id}\"", "", &["`{id}`"]),
        ("POST, \"/{id}\"", "ib: u8", &["did you mean `ib`"]),
        ("POST, \"/{id}/{id}\"", "id: u8", &["`{id}`"]),
        (
            "POST, \"/{id}/{id}/{id}\"",
            "",
            &["names no field", "`{id}` appears in the path twice"],
        ),
        ("POST, \"/{type}\"", "r#type: u8", &[]),
        // A wire name names a field too.
        ("POST, \"/{b}\"", "#[api(rename = \"b\")] a: u8", &[]),
        (
            "POST, \"/{a-b}\", rename_all = \"kebab-case\"",
            "a_b: u8",
            &[],
        ),
        (
            "POST, \"/{aB}/{a_b}\", rename_all = \"camelCase\"",
            "a_b: u8",
            &["`{a_b}`"],
        ),
        (
            "POST, \"/{a}\"",
            "#[api(rename = \"b/c\")] a: u8",
            &["may not contain `/`"],
        ),
        ("POST, \"/{a b}\"", "", &["`{a b}` is not a field's name"]),
        ("POST, \"/{ id }\"", "", &["write `{id}`"]),
        ("POST, \"/{r#type}\"", "", &["write `{type}`"]),
        ("POST, \"/{id?}\"", "", &["write `{id}`"]),
        ("POST, \"/{+path}\"", "path: String", &["write `{*path}`"]),
        ("GET, \"/{?page}\"", "page: u8", &["write `#[api(query)]`"]),
        ("GET, \"/{*rest}/{id}\"", "rest: String, id: u8", &[]),
        ("GET, \"/{*rest}\"", "r: String", &["names no field"]),
        (
            "GET, \"/{*rest}\"",
            "rest: Vec<String>",
            &["required scalars"],
        ),
        // Pages.
        (
            "GET, \"/x\", response = Books, pages(link)",
            "after: Option<String>",
            &[],
        ),
        (
            "GET, \"/x\", response = Books, pages(link, items = list)",
            "after: Option<String>",
            &[],
        ),
        (
            "GET, \"/x\", response = Books, pages(cursor = after, next = a.b)",
            "after: Option<String>",
            &[],
        ),
        (
            "GET, \"/x\", response = Books, pages(cursor = after, next_with = x::y,)",
            "after: Option<String>",
            &[],
        ),
        (
            "GET, \"/x\", response = Books, pages(cursor = after.x, next = n)",
            "after: Option<String>",
            &[],
        ),
        (
            "GET, \"/x\", response = Books, pages(page = after, last = last)",
            "after: Option<String>",
            &[],
        ),
        (
            "GET, \"/x\", response = Books, pages(offset = after)",
            "after: Option<String>",
            &[],
        ),
        (
            "GET, \"/x\", response = Books, pages()",
            "after: Option<String>",
            &["does not say how"],
        ),
        (
            "GET, \"/x\", response = Books, pages(items = list)",
            "after: Option<String>",
            &["does not say how"],
        ),
        (
            "GET, \"/x\", pages(link)",
            "after: Option<String>",
            &["write `response = Type`"],
        ),
        (
            "GET, \"/x\", response = Books, pages(cursor = after)",
            "after: Option<String>",
            &["write `next = path`"],
        ),
        (
            "GET, \"/x\", response = Books, pages(next = n)",
            "after: Option<String>",
            &["write `cursor = field`"],
        ),
        (
            "GET, \"/x\", response = Books, pages(next_with = n)",
            "after: Option<String>",
            &["write `cursor = field`"],
        ),
        (
            "GET, \"/x\", response = Books, pages(cursor = after, next = n, next_with = n)",
            "after: Option<String>",
            &["remove one of them"],
        ),
        (
            "GET, \"/x\", response = Books, pages(cursor = after, next = n, link)",
            "after: Option<String>",
            &["two ways"],
        ),
        (
            "GET, \"/x\", response = Books, pages(page = after, offset = after)",
            "after: Option<String>",
            &["two ways"],
        ),
        (
            "GET, \"/x\", response = Books, pages(link, last = n)",
            "after: Option<String>",
            &["write `page = field`"],
        ),
        (
            "GET, \"/x\", response = Books, pages(offset = aftr)",
            "after: Option<String>",
            &["did you mean `after`"],
        ),
        (
            "GET, \"/x\", response = Books, pages(offset = after, offset = after)",
            "after: Option<String>",
            &["given twice"],
        ),
        (
            "GET, \"/x\", response = Books, pages(curser = after)",
            "after: Option<String>",
            &["did you mean `cursor`"],
        ),
        (
            "GET, \"/x\", response = Books, pages(offset)",
            "after: Option<String>",
            &["`offset` takes a field"],
        ),
        (
            "GET, \"/x\", response = Books, pages(offset = 3)",
            "after: Option<String>",
            &["`offset` takes a field"],
        ),
        (
            "GET, \"/x\", response = Books, pages(next_with = |page| page)",
            "after: Option<String>",
            &["takes the path of a function"],
        ),
        (
            "GET, \"/x\", response = Books, pages(link = 3)",
            "after: Option<String>",
            &["write `,`"],
        ),
        (
            "GET, \"/x\", response = Books, pages(3)",
            "after: Option<String>",
            &["expected an argument of `pages`"],
        ),
        // Constants.
        ("GET, \"/x?a=1\"", "b: u8", &[]),
        (
            "GET, \"/x?a%5B%5D=1\"",
            "#[api(rename = \"a[]\")] b: u8",
            &["`a[]` is both a constant"],
        ),
        ("GET, \"/x?a=1\"", "a: u8", &["name of the field `a`;"]),
        ("POST, \"/x?a=1\"", "a: u8", &[]),
        (
            "GET, \"/x\", header(\"Accept\" = \"a/b\"), header(\"X-A\" = \"1\")",
            "",
            &[],
        ),
        (
            "GET, \"/x\", header(\"X-A\" = \"1\"), header(\"x-a\" = \"2\")",
            "",
            &["constant already"],
        ),
        (
            "GET, \"/x\", header(\"X-A\" = \"1\")",
            "#[api(header = \"x-a\")] a: u8",
            &["name of the field `a`;"],
        ),
        (
            "GET, \"/x\", header(\"Host\" = \"a\")",
            "",
            &["the client sets `Host`"],
        ),
        (
            "GET, \"/x\", header(\"a b\" = \"a\")",
            "",
            &["not a header name"],
        ),
        (
            "GET, \"/x\", header(\"X-A\" = \" a\")",
            "",
            &["visible ASCII"],
        ),
        (
            "GET, \"/x\", header(\"X-A\" = 1)",
            "",
            &["both string literals"],
        ),
        ("GET, \"/x\", header = \"X-A\"", "", &["in parentheses"]),
        (
            "POST, \"/x\", member(\"a\" = 1), member(\"b\" = -1.5), member(\"c\" = true), member(\"d\" = \"e\")",
            "",
            &[],
        ),
        (
            "POST, \"/x\", member(\"a\" = 1)",
            "a: u8",
            &["name of the field `a`;"],
        ),
        (
            "POST, \"/x\", member(\"a\" = 1), member(\"a\" = 2)",
            "",
            &["constant already"],
        ),
        (
            "POST, \"/x\", member(\"\" = 1)",
            "",
            &["cannot be a wire name"],
        ),
        (
            "POST, \"/x\", member(\"a\" = 1u8)",
            "",
            &["a string, a number or `bool`"],
        ),
        (
            "POST, \"/x\", member(\"a\" = b)",
            "",
            &["a string, a number or `bool`"],
        ),
        ("GET, \"/x\", member(\"a\" = 1)", "", &["GET has no body"]),
        (
            "POST, \"/x\", body = multipart, member(\"a\" = 1)",
            "",
            &["a JSON or a form body"],
        ),
        // Styles.
        (
            "GET, \"/x\"",
            "#[api(list = comma)] a: Vec<u8>, #[api(list = repeat)] b: Option<Kinds>",
            &[],
        ),
        (
            "GET, \"/x\"",
            "#[api(list = comma)] a: u8",
            &["`list` is for lists, not for an integer"],
        ),
        (
            "GET, \"/x\"",
            "#[api(list = semicolon)] a: Vec<u8>",
            &["`repeat`, `comma`"],
        ),
        (
            POST,
            "#[api(list = comma)] a: Vec<u8>",
            &["`list` is for a query or a form"],
        ),
        (
            "GET, \"/x\"",
            "#[api(map)] a: BTreeMap<String, u8>, #[api(map = brackets)] b: Option<Map>",
            &[],
        ),
        (
            "GET, \"/x\"",
            "a: BTreeMap<String, u8>",
            &["write `#[api(map)]`"],
        ),
        (
            "GET, \"/x\"",
            "#[api(map)] a: String",
            &["`map` is for maps"],
        ),
        (
            "GET, \"/x\"",
            "#[api(map = comma)] a: Map",
            &["it can be `brackets`"],
        ),
        (
            "GET, \"/x\"",
            "#[api(object = brackets)] a: Option<Paging>",
            &[],
        ),
        (
            "GET, \"/x\"",
            "#[api(object = brackets)] a: Vec<u8>",
            &["an `#[object]`, not for a list"],
        ),
        (
            "GET, \"/x\"",
            "#[api(map, object = brackets)] a: Map",
            &["`map` and `object`"],
        ),
        (
            "GET, \"/x\"",
            "#[api(flatten)] a: Paging, #[api(flatten)] b: Option<Filter>",
            &[],
        ),
        (
            "GET, \"/x\"",
            "#[api(flatten)] a: String",
            &["an `#[object]`, not for a string"],
        ),
        (
            "GET, \"/x\"",
            "#[api(flatten, rename = \"b\")] a: Paging",
            &["remove `rename`"],
        ),
        (
            "GET, \"/x\"",
            "#[api(flatten, check = ok)] a: Paging",
            &["remove `check`"],
        ),
        (
            "GET, \"/x\"",
            "#[api(flatten, header = \"X\")] a: Paging",
            &["a query, a JSON body or a form"],
        ),
        (
            "GET, \"/x\"",
            "#[api(display)] a: Uuid, #[api(display, list = comma)] b: Vec<Uuid>",
            &[],
        ),
        (
            POST,
            "#[api(display)] a: Uuid",
            &["serde writes the members"],
        ),
        (
            "GET, \"/x\"",
            "#[api(display, map)] a: Map",
            &["`map` and `display`"],
        ),
        ("GET, \"/x\"", "a: u8, of: PhantomData<fn() -> T>", &[]),
        (
            "GET, \"/x\"",
            "#[api(query)] of: std::marker::PhantomData<T>",
            &["remove `query`"],
        ),
        // Payloads.
        (
            POST,
            "#[api(payload, len = 1..=10)] a: Vec<String>, #[api(query)] b: u8",
            &[],
        ),
        (
            "PUT, \"/x\", body = bytes, content_type = \"application/x-ndjson\"",
            "#[api(payload)] a: Body",
            &[],
        ),
        ("DELETE, \"/x\"", "#[api(payload)] a: Ids, b: u8", &[]),
        (
            POST,
            "#[api(payload)] a: A, #[api(payload)] b: B",
            &["remove `payload` from `a` or from `b`"],
        ),
        (POST, "#[api(payload)] a: A, b: B", &["`b` cannot be in it"]),
        (
            POST,
            "#[api(payload, query)] a: A",
            &["`query` or `payload`"],
        ),
        (
            POST,
            "#[api(payload, rename = \"b\")] a: A",
            &["has no name"],
        ),
        (
            "POST, \"/{a}\"",
            "#[api(payload)] a: A",
            &["remove `payload`, or the placeholder"],
        ),
        (
            "GET, \"/x\"",
            "#[api(payload)] a: A",
            &["GET has no body; remove `payload`"],
        ),
        (
            "POST, \"/x\", body = form",
            "#[api(payload)] a: A",
            &["not with `body = form`"],
        ),
        (
            "POST, \"/x\", member(\"a\" = 1)",
            "#[api(payload)] a: A",
            &["remove `member` or `payload`"],
        ),
        (
            "POST, \"/x\", body = bytes",
            "",
            &["add a field with `#[api(payload)]`"],
        ),
        (
            "POST, \"/x\", body = bytes",
            "a: Body",
            &["`#[api(payload)]` or `#[api(query)]`"],
        ),
        ("GET, \"/x\", body = bytes", "", &["remove `body = bytes`"]),
        (
            "POST, \"/x\", content_type = \"a/b\"",
            "",
            &["goes with `body = bytes`"],
        ),
        (
            "POST, \"/x\", body = bytes, content_type = \"json\"",
            "#[api(payload)] a: Body",
            &["not a media type"],
        ),
        // Responses and retrying.
        (
            "GET, \"/x\", response = Person, unwrap = \"data.person\"",
            "",
            &[],
        ),
        ("GET, \"/x\", response = Person, unwrap = none", "", &[]),
        (
            "GET, \"/x\", response = Person, unwrap = nothing",
            "",
            &["a string literal or `none`"],
        ),
        (
            "GET, \"/x\", response = Person, unwrap = \"data.\"",
            "",
            &["not a path of members"],
        ),
        (
            "GET, \"/x\", unwrap = \"data\"",
            "",
            &["write `response = Type` too"],
        ),
        (
            "GET, \"/x\", response = Bytes, unwrap = \"data\"",
            "",
            &["not for `Bytes`"],
        ),
        (
            "GET, \"/x\", response = Events<Chunk>, done = \"[DONE]\"",
            "",
            &[],
        ),
        ("GET, \"/x\", response = Chunks, done = \"[DONE]\"", "", &[]),
        (
            "GET, \"/x\", response = Vec<Chunk>, done = \"[DONE]\"",
            "",
            &["`done` ends a stream of events"],
        ),
        (
            "GET, \"/x\", done = \"[DONE]\"",
            "",
            &["`done` ends a stream of events"],
        ),
        (
            "POST, \"/x\", idempotency_key = \"Idempotency-Key\"",
            "",
            &[],
        ),
        (
            "POST, \"/x\", idempotency_key = \"Key\"",
            "#[api(header = \"key\")] a: u8",
            &["name of the field `a`;"],
        ),
        (
            "POST, \"/x\", idempotency_key = \"Key\", header(\"key\" = \"1\")",
            "",
            &["is generated for each request"],
        ),
        (
            "POST, \"/x\", idempotency_key = \"Host\"",
            "",
            &["the client sets `Host`"],
        ),
        // One place.
        (
            POST,
            "#[api(query, header = \"X\")] a: u8",
            &["`query` or `header`"],
        ),
        (POST, "#[api(path)] a: u8", &["does not name `a`"]),
        (
            "POST, \"/{room}\"",
            "#[api(path)] rom: u8, room: u8",
            &["did you mean `room`"],
        ),
        ("POST, \"/{a}\"", "#[api(path)] a: u8", &[]),
        ("POST, \"/{a}\"", "#[api(query)] a: u8", &["remove `query`"]),
        ("POST, \"/{a}\"", "#[api(body)] a: u8", &["remove `body`"]),
        // Path values.
        ("POST, \"/{a}\"", "a: Option<u8>", &["an `Option`"]),
        ("POST, \"/{a}\"", "a: Vec<u8>", &["a list"]),
        ("POST, \"/{a}\"", "a: HashMap<u8, u8>", &["a map"]),
        ("POST, \"/{a}\"", "a: (u8, u8)", &["a tuple"]),
        ("POST, \"/{a}\"", "a: Id", &[]),
        // Query values.
        (GET, "a: Vec<u8>, b: Option<Vec<Kind>>, c: Kind", &[]),
        (GET, "a: Vec<Vec<u8>>", &["a list of lists"]),
        (GET, "a: Vec<HashMap<u8, u8>>", &["a list of maps"]),
        (GET, "a: Vec<Option<u8>>", &["a list of `Option`s"]),
        (GET, "a: Vec<(u8, u8)>", &["a list of tuples"]),
        (GET, "a: HashMap<u8, u8>", &["a query parameter takes"]),
        (GET, "a: (u8,)", &["a tuple"]),
        // Headers.
        (POST, "#[api(header = \"X-A\")] a: Option<u8>", &[]),
        (
            POST,
            "#[api(header = \"X-A\")] a: Vec<u8>",
            &["a header takes"],
        ),
        (
            POST,
            "#[api(header = \"X-A\")] a: HashMap<u8, u8>",
            &["a map"],
        ),
        (POST, "#[api(header = \"X-A\")] a: (u8,)", &["a tuple"]),
        (
            POST,
            "#[api(header = \"\")] a: u8",
            &["is not a header name"],
        ),
        (
            POST,
            "#[api(header = \"X A\")] a: u8",
            &["is not a header name"],
        ),
        (
            POST,
            "#[api(header = \"é\")] a: u8",
            &["is not a header name"],
        ),
        (POST, "#[api(header = \"!#$%&'*+-.^_`|~09az\")] a: u8", &[]),
        (
            POST,
            "#[api(header = \"Content-LENGTH\")] a: u8",
            &["`Content-LENGTH` itself"],
        ),
        // Bodies and parts.
        (POST, "#[api(body)] a: u8", &[]),
        (GET, "#[api(body)] a: u8", &["GET has no body"]),
        ("HEAD, \"/\"", "#[api(body)] a: u8", &["HEAD has no body"]),
        ("DELETE, \"/\"", "#[api(body)] a: u8", &[]),
        (POST, "#[api(part)] a: u8", &["`part`"]),
        (
            "POST, \"/\", body = form",
            "#[api(part)] a: u8",
            &["`part`"],
        ),
        (
            "POST, \"/\", body = multipart",
            "#[api(part)] a: u8, b: File",
            &[],
        ),
        // Absent and null.
        (POST, "#[api(nullable)] a: Option<Option<u8>>", &[]),
        (
            POST,
            "#[api(nullable)] a: Option<u8>",
            &["`Option<Option<T>>`"],
        ),
        (POST, "#[api(nullable)] a: u8", &["`Option<Option<T>>`"]),
        (POST, "a: Option<Option<u8>>", &["`#[api(nullable)]`"]),
        (
            GET,
            "#[api(nullable)] a: Option<Option<u8>>",
            &["only JSON"],
        ),
        (
            POST,
            "#[api(nullable, query)] a: Option<Option<u8>>",
            &["only JSON"],
        ),
        (
            "POST, \"/\", body = form",
            "#[api(nullable)] a: Option<Option<u8>>",
            &["only JSON"],
        ),
        // Names.
        (POST, "build: u8", &["`build_`"]),
        (
            POST,
            "#[api(rename = \"\")] a: u8",
            &["cannot be a wire name"],
        ),
        (
            POST,
            "#[api(rename = \"a\\\"b\")] a: u8",
            &["cannot be a wire name"],
        ),
        (
            POST,
            "#[api(rename = \"a\\\\b\")] a: u8",
            &["cannot be a wire name"],
        ),
        (
            POST,
            "#[api(rename = \"a\\nb\")] a: u8",
            &["`a\\nb` cannot be a wire name"],
        ),
        (POST, "#[api(rename = \"a b/é\")] a: u8", &[]),
        (
            POST,
            "#[api(rename = \"b\")] #[serde(rename = \"b\")] a: u8",
            &[],
        ),
        (
            POST,
            "#[api(rename = \"b\")] #[serde(rename = \"c\")] a: u8",
            &["`c` and the declaration `b`"],
        ),
        ("POST, \"/\", rename_all = \"camelCase\"", "a: u8", &[]),
        (
            "POST, \"/\", rename_all = \"camelcase\"",
            "a: u8",
            &["`rename_all` cannot be `camelcase`; did you mean `camelCase`"],
        ),
        (POST, "a: u8, b: u8", &[]),
        (
            POST,
            "a: u8, #[api(rename = \"a\")] b: u8",
            &["wire name of both `a` and `b`"],
        ),
        (POST, "a: u8, #[api(query, rename = \"a\")] b: u8", &[]),
        (
            POST,
            "#[api(query)] a: u8, #[api(query, rename = \"a\")] b: u8",
            &["wire name of both `a` and `b`"],
        ),
        ("POST, \"/{a}\"", "a: u8, #[api(rename = \"a\")] b: u8", &[]),
        (
            POST,
            "#[api(header = \"X-A\")] a: u8, #[api(header = \"x-a\")] b: u8",
            &["`x-a` is the wire name of both `a` and `b`; give one of them another `header`"],
        ),
        (
            POST,
            "#[api(rename = \"x-a\")] a: u8, #[api(rename = \"X-A\")] b: u8",
            &[],
        ),
        (
            POST,
            "#[api(header = \"a\")] a: u8, #[api(rename = \"a\")] b: u8",
            &[],
        ),
        (
            "POST, \"/\", body = multipart",
            "#[api(body)] a: u8, #[api(part, rename = \"a\")] b: u8",
            &["wire name of both `a` and `b`"],
        ),
        // What was reported is not reported a second time.
        (
            POST,
            "a: u8, #[api(rename = \"a\", frobnicate)] b: u8",
            &["`frobnicate`"],
        ),
        (
            POST,
            "a: u8, #[api(rename = \"a\", len = 1..)] b: u8",
            &["`len`"],
        ),
        (
            POST,
            "#[api(len = 1..)] b: u8, #[api(rename = \"b\")] a: u8",
            &["`len`"],
        ),
        // Rules for one value.
        (
            POST,
            "#[api(non_empty, len = 0..=4294967295, pattern = \"^a$\", check = a::b)] a: String",
            &[],
        ),
        (
            POST,
            "#[api(non_empty, len = 1.., pattern = \"^a$\")] a: Unknown",
            &[],
        ),
        (
            POST,
            "#[api(non_empty, len = ..=1)] a: Vec<u8>, #[api(non_empty)] b: HashMap<u8, u8>",
            &[],
        ),
        (POST, "#[api(non_empty)] a: u8", &["an integer (`u8`)"]),
        (POST, "#[api(non_empty)] a: f64", &["a number"]),
        (POST, "#[api(non_empty)] a: bool", &["a `bool`"]),
        (POST, "#[api(non_empty)] a: char", &["a `char`"]),
        (POST, "#[api(len = 1..)] a: (u8, u8)", &["a tuple"]),
        (
            POST,
            "#[api(len = -1..)] a: String",
            &["`-1` is not a length"],
        ),
        (
            POST,
            "#[api(len = 1..=1.5)] a: String",
            &["`1.5` is not a length"],
        ),
        (
            POST,
            "#[api(len = ..=4294967296)] a: String",
            &["`4294967296` is not a length"],
        ),
        (POST, "#[api(len = 1..=1)] a: String", &[]),
        (POST, "#[api(len = 2..=1)] a: String", &["`2..=1`"]),
        (POST, "#[api(range = 1..=1)] a: u8", &[]),
        // More digits than a float has.
        (
            POST,
            "#[api(range = 9007199254740993..=9007199254740992)] a: i64",
            &["`9007199254740993..=9007199254740992`"],
        ),
        (POST, "#[api(range = 2..=1)] a: u8", &["`2..=1`"]),
        (
            POST,
            "#[api(range = -1.5..=1)] a: f64, #[api(range = 1..)] b: Unknown",
            &[],
        ),
        (POST, "#[api(range = 1.5..=1)] a: f64", &["`1.5..=1`"]),
        (POST, "#[api(range = 1.5..=1.5)] a: f64", &[]),
        (POST, "#[api(range = 1..=1.5)] a: f64", &[]),
        (
            POST,
            "#[api(range = 1..=1.5)] a: u8",
            &["`1.5` is not a whole number"],
        ),
        (POST, "#[api(range = 1..)] a: String", &["a string"]),
        (POST, "#[api(range = 2..=1)] a: Vec<u8>", &["a list"]),
        (
            POST,
            "#[api(pattern = \"(\")] a: String",
            &["is not a supported regular expression"],
        ),
        (POST, "#[api(pattern = \"a\")] a: u8", &["an integer"]),
        (POST, "#[api(pattern = \"a\")] a: Vec<String>", &["a list"]),
        // Groups.
        (
            POST,
            "#[api(one_of = g)] a: Option<u8>, #[api(one_of = g)] b: Option<u8>",
            &[],
        ),
        (
            POST,
            "#[api(one_of = g)] a: Option<u8>",
            &["the group `g` has one member"],
        ),
        (
            POST,
            "#[api(one_of = g)] a: Option<u8>, #[api(one_of = h)] b: Option<u8>",
            &["`g` has one member", "`h` has one member"],
        ),
        (
            POST,
            "#[api(one_of = g)] a: u8, #[api(one_of = g)] b: Option<u8>",
            &["make `a` an `Option<u8>`"],
        ),
        (
            POST,
            "#[api(one_of = g)] a: u8",
            &["make `a` an `Option<u8>`", "the group `g` has one member"],
        ),
        (
            POST,
            "#[api(one_of = g)] a: Option<u8>, #[api(at_least_one_of = g)] b: Option<u8>",
            &["is `one_of` elsewhere and `at_least_one_of` here"],
        ),
        (
            POST,
            "#[api(one_of = g, one_of = g)] a: Option<u8>, #[api(one_of = g)] b: Option<u8>",
            &["`one_of` is given twice"],
        ),
        (
            POST,
            "#[api(one_of = g)] a: Option<u8>, #[api(one_off = g)] b: Option<u8>",
            &["did you mean `one_of`"],
        ),
        (
            POST,
            "#[api(one_of = g, at_most_one_of = h)] a: Option<u8>, #[api(one_of = g, at_most_one_of = h)] b: Option<u8>",
            &[],
        ),
        (
            POST,
            "#[api(one_of = rooom)] a: Option<u8>, #[api(one_of = room)] b: Option<u8>, #[api(one_of = room)] c: Option<u8>",
            &["the group `rooom` has one member"],
        ),
        (
            POST,
            "#[serde(flatten)] a: X, #[serde(skip, default)] b: u8, #[serde(with = \"m\")] c: u8, #[serde(default)] d: u8",
            &["remove `flatten`", "remove `skip`", "remove `with`"],
        ),
        (
            POST,
            "#[serde(rename(serialize = \"b\", deserialize = \"c\"))] a: u8",
            &["write `rename = \"...\"`"],
        ),
        (
            POST,
            "#[serde(skip_serializing_if = \"Vec::is_empty\")] a: Vec<u8>",
            &["use an `Option`"],
        ),
        // A mistake before the groups hides none of theirs.
        (
            "FETCH, \"/\"",
            "#[api(one_of = g)] a: Option<u8>",
            &["`FETCH`", "the group `g` has one member"],
        ),
        // Conditions.
        (
            POST,
            "a: u8, #[api(required_if(a = 1), forbidden_if(a = 2))] b: Option<u8>",
            &[],
        ),
        (
            POST,
            "a: u8, #[api(required_if(r#a = 1))] b: Option<u8>",
            &[],
        ),
        (
            POST,
            "a: u8, #[api(required_if(a = 1))] b: u8",
            &["make `b` an `Option<u8>`"],
        ),
        (
            POST,
            "a: u8, #[api(forbidden_if(b = 1))] b: Option<u8>",
            &["not its own"],
        ),
        (
            POST,
            "alpha: u8, #[api(required_if(alpah = 1))] b: Option<u8>",
            &["did you mean `alpha`"],
        ),
        (
            POST,
            "a: u8, #[api(required_if(xyz = 1))] b: Option<u8>",
            &["the fields are `a`, `b`"],
        ),
    ] {
        let (_, said) = checked(arguments, &fields(declared), |_| ());
        assert_said(&said, expected, &format!("{arguments} {declared}"));
    }
}

#[test]
fn words_of_an_endpoint_mean_what_they_say() {
    fn of<R>(arguments: &str, look: impl FnOnce(&Endpoint<'_>) -> R) -> R {
        let (looked, said) = checked(arguments, &fields("a: u8"), look);
        assert_said(&said, &[], arguments);
        looked
    }
    for (word, expected) in [
        ("", "Any"),
        (", auth = aksk", "AkSk"),
        (", auth = oauth2", "OAuth2"),
        (", auth = any", "Any"),
        (", auth = none", "None"),
        (", auth = Admin", "Marker"),
        (", auth = weather::admin", "Marker"),
    ] {
        let found = of(&format!("GET, \"/\"{word}"), |endpoint| {
            match endpoint.authentication {
                Authentication::AkSk => "AkSk",
                Authentication::OAuth2 => "OAuth2",
                Authentication::Any => "Any",
                Authentication::None => "None",
                Authentication::Marker(_) => "Marker",
            }
        });
        assert_eq!(found, expected);
    }
    for (arguments, expected) in [
        ("GET, \"/\"", "Safe"),
        ("HEAD, \"/\"", "Safe"),
        ("POST, \"/\"", "IfNotProcessed"),
        ("DELETE, \"/\"", "IfNotProcessed"),
        ("POST, \"/\", retry = safe", "Safe"),
        ("POST, \"/\", retry = never", "Never"),
        ("POST, \"/\", idempotency_key = \"Key\"", "Safe"),
        (
            "POST, \"/\", idempotency_key = \"Key\", retry = never",
            "Never",
        ),
        ("GET, \"/\", retry = never", "Never"),
    ] {
        let found = of(arguments, |endpoint| match endpoint.retry {
            Retry::Safe => "Safe",
            Retry::IfNotProcessed => "IfNotProcessed",
            Retry::Never => "Never",
        });
        assert_eq!(found, expected, "{arguments}");
    }
    for (word, expected, place) in [
        ("", Encoding::Json, Place::Body),
        (", body = json", Encoding::Json, Place::Body),
        (", body = form", Encoding::Form, Place::Body),
        (", body = multipart", Encoding::Multipart, Place::Part),
    ] {
        of(&format!("POST, \"/\"{word}"), |endpoint| {
            assert!(endpoint.encoding == expected, "{word}");
            assert_eq!(endpoint.record.fields[0].place, place);
        });
    }
    for (word, nothing) in [
        ("", true),
        (", response = ()", true),
        (", response = (u8, u8)", false),
        (", response = Answer", false),
    ] {
        let found = of(&format!("GET, \"/\"{word}"), |endpoint| {
            matches!(endpoint.response, Response::Nothing)
        });
        assert_eq!(found, nothing, "{word}");
    }
    of(
        "POST, \"/v1\", function = f, api = Other, crate = a::b",
        |endpoint| {
            assert_eq!(endpoint.method, "POST");
            assert_eq!(endpoint.path, "/v1");
            assert_eq!(endpoint.function, "f");
            assert!(endpoint.api.is_some());
            let runtime = &endpoint.record.runtime;
            assert_eq!(quote::quote!(#runtime).to_string(), "a :: b");
        },
    );
    of("POST, \"/v1\"", |endpoint| {
        assert_eq!(endpoint.function, "declared");
        let runtime = &endpoint.record.runtime;
        assert_eq!(quote::quote!(#runtime).to_string(), ":: meeting_api");
    });
}

#[test]
fn fields_go_where_their_words_the_path_and_the_method_say() {
    for (method, default) in [
        ("GET", Place::Query),
        ("HEAD", Place::Query),
        ("DELETE", Place::Query),
        ("OPTIONS", Place::Query),
        ("POST", Place::Body),
        ("PUT", Place::Body),
        ("PATCH", Place::Body),
    ] {
        let declared = fields(
            "a: u8, b: u8, #[api(header = \"X-C\", rename = \"c_c\")] c: u8, #[api(query)] d: u8",
        );
        let ((), said) = checked(&format!("{method}, \"/{{a}}\""), &declared, |endpoint| {
            let found: Vec<_> = endpoint
                .record
                .fields
                .iter()
                .map(|field| (field.place, field.wire.as_str(), field.json.as_str()))
                .collect();
            assert_eq!(
                found,
                [
                    (Place::Path, "a", "a"),
                    (default, "b", "b"),
                    (Place::Header, "X-C", "c_c"),
                    (Place::Query, "d", "d"),
                ]
            );
        });
        assert_said(&said, &[], method);
    }
}

#[test]
fn fields_have_their_needs_names_and_rules() {
    let declared = "
        #[serde(rename_all = \"camelCase\")]
        struct Declared {
            #[api(non_empty, len = 1.., pattern = \"a\", check = f, check_twice)] first_field: String,
            first_option: Option<String>,
            #[api(nullable)] #[serde(rename = \"by_serde\")] second: Option<Option<String>>,
            #[api(rename = \"by_us\")] third: u8,
        }";
    let ((), said) = checked("POST, \"/\"", declared, |endpoint| {
        let fields = &endpoint.record.fields;
        let wires: Vec<_> = fields.iter().map(|field| field.wire.as_str()).collect();
        assert_eq!(wires, ["firstField", "firstOption", "by_serde", "by_us"]);
        assert!(fields[0].need == Need::Required && fields[3].need == Need::Required);
        assert!(fields[1].need == Need::Optional && fields[2].need == Need::Nullable);
        assert_eq!(fields[0].rules.len(), 4);
        let healthy: Vec<_> = fields.iter().map(|field| field.healthy).collect();
        assert_eq!(healthy, [false, true, true, true]);
    });
    assert_said(&said, &["`check_twice`"], declared);

    let arguments = "POST, \"/\", rename_all = \"SCREAMING_SNAKE_CASE\"";
    let ((), said) = checked(arguments, declared, |endpoint| {
        assert_eq!(endpoint.record.fields[1].wire, "FIRST_OPTION");
    });
    assert_said(&said, &["`check_twice`", "write the case once"], arguments);
}

/// The struct still gets its documentation: with the name that the field would have without its mistake.
#[test]
fn a_field_of_two_places_is_not_called_like_its_header() {
    let declared = fields("#[api(query, header = \"X\")] a: u8");
    let (wire, said) = checked("POST, \"/\"", &declared, |endpoint| {
        endpoint.record.fields[0].wire.clone()
    });
    assert_eq!(wire, "a");
    assert_said(&said, &["`header`"], &declared);
}

#[test]
fn groups_and_conditions_name_their_fields_by_position() {
    let declared = "kind: u8,
        #[api(at_least_one_of = g, required_if(kind = 1))] a: Option<u8>,
        #[api(at_most_one_of = h)] b: Option<u8>,
        #[api(at_least_one_of = g, at_most_one_of = h, forbidden_if(b = 2))] c: Option<u8>,
        #[api(all_or_none = i)] d: Option<u8>,
        #[api(all_or_none = i)] e: Option<u8>";
    let ((), said) = checked("POST, \"/\"", &fields(declared), |endpoint| {
        let groups = endpoint.record.groups.iter();
        let groups: Vec<_> = groups
            .map(|group| (group.kind, group.name.to_string(), group.members.clone()))
            .collect();
        assert_eq!(
            groups,
            [
                (GroupKind::AtLeastOne, "g".to_owned(), vec![1, 3]),
                (GroupKind::AtMostOne, "h".to_owned(), vec![2, 3]),
                (GroupKind::AllOrNone, "i".to_owned(), vec![4, 5]),
            ]
        );
        let conditions: Vec<_> = endpoint
            .record
            .conditions
            .iter()
            .map(|condition| {
                let required = condition.kind == ConditionKind::RequiredIf;
                (
                    required,
                    condition.subject,
                    condition.decider,
                    condition.value.to_string(),
                )
            })
            .collect();
        assert_eq!(
            conditions,
            [(true, 1, 0, "1".to_owned()), (false, 3, 2, "2".to_owned())]
        );
    });
    assert_said(&said, &[], declared);
}

#[test]
fn two_fields_with_one_name_are_one_mistake() {
    let declared = fields(
        "#[api(rename = \"x\")] a: u8, #[serde(rename = \"x\")] b: u8, x: u8, #[api(header = \"Y\")] c: u8, #[api(header = \"y\")] d: u8",
    );
    let diagnostics = Diagnostics::new();
    let arguments = Arguments::read(
        with_defaults(On::Endpoint, TokenStream::from_str("POST, \"/\"").unwrap()),
        &diagnostics,
    );
    let structure = Struct::read(
        syn::parse_str(&declared).unwrap(),
        MacroKind::Endpoint,
        &diagnostics,
    )
    .unwrap();
    let _ = endpoint(&structure, &arguments, &diagnostics);
    let shown: Vec<_> = diagnostics
        .finish()
        .into_iter()
        .flat_map(IntoIterator::into_iter)
        .map(|error| error.to_compile_error().to_string())
        .collect();
    assert_eq!(shown.len(), 3, "{shown:#?}");
}

#[test]
fn an_object_has_members_and_nothing_else() {
    for (declared, expected) in [
        (
            "a: u8, b: Option<String>, #[api(nullable)] c: Option<Option<u8>>",
            &[][..],
        ),
        ("#[api(query)] a: u8", &["`query`"]),
        ("#[api(path)] a: u8", &["`path`"]),
        ("#[api(header = \"X\")] a: u8", &["`header`"]),
        ("#[api(body)] a: u8", &["`body`"]),
        ("#[api(part)] a: u8", &["`part`"]),
        ("a: HashMap<String, Vec<u8>>, b: (u8, u8)", &[]),
        (
            "a: u8, #[api(rename = \"a\")] b: u8",
            &["wire name of both `a` and `b`"],
        ),
    ] {
        let diagnostics = Diagnostics::new();
        let arguments = named(TokenStream::new(), &diagnostics);
        let item = syn::parse_str(&fields(declared)).unwrap();
        let structure = Struct::read(item, MacroKind::Object, &diagnostics).unwrap();
        let record = object(&structure, &arguments, &diagnostics);
        assert!(record.fields.iter().all(|field| field.place == Place::Body));
        assert_eq!(record.fields.len(), structure.fields.len());
        assert_said(&sentences(diagnostics), expected, declared);
    }
}
