//! The macros terminate without a panic for any input: token soup and mutilated declarations go through the
//! entry functions, and what comes out is Rust or has errors.
//!
//! Bytes become a declaration in [`case`], and [`Case::try_out`] holds what must be true of it. The property
//! test below and the fuzzer in `fuzz/` share both. `cargo test` tries a few thousand; a million:
//!
//! ```text
//! PROPTEST_CASES=1000000 cargo test --release --package meeting-macros soup
//! ```

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use quote::quote;

use crate::arguments::{ARGUMENTS, CASES, METHODS, MacroKind, On};
use crate::diag::to_compile_errors;
use crate::driver::document;
use crate::driver::open_enum;
use crate::driver::response;
use crate::driver::{Expansion, derive};
use crate::facade::with_defaults;
use crate::model::Detail;

/// Declarations that are right, to be mutilated.
const DECLARATIONS: &[&str] = &[
    include_str!("../../goldens/valid/cancel_room_call.rs"),
    include_str!("../../goldens/valid/every_field_rule.rs"),
    include_str!("../../goldens/valid/every_value_rule.rs"),
    include_str!("../../goldens/valid/form_body.rs"),
    include_str!("../../goldens/valid/generics_and_lifetimes.rs"),
    include_str!("../../goldens/valid/get_with_response.rs"),
    include_str!("../../goldens/valid/multipart_body.rs"),
    include_str!("../../goldens/valid/no_fields.rs"),
    include_str!("../../goldens/valid/object_with_group.rs"),
    include_str!("../../goldens/valid/open_enum_of_integers.rs"),
    include_str!("../../goldens/valid/open_enum_of_strings.rs"),
    include_str!("../../goldens/valid/path_query_header_body.rs"),
    include_str!("../../goldens/valid/raw_identifiers_and_renames.rs"),
    include_str!("../../goldens/valid/response.rs"),
    include_str!("../../goldens/valid/response_of_any_type.rs"),
    include_str!("../../goldens/valid/response_of_many_members.rs"),
    include_str!("../../goldens/valid/wire_placeholders_and_constants.rs"),
];

/// Names of fields, groups, variants and structs: those that the declarations use, those that generated code
/// uses, and those that make trouble as identifiers.
const NAMES: &[&str] = &[
    "a",
    "b",
    "id",
    "room",
    "kind",
    "start",
    "meeting_id",
    "operator_id",
    "value",
    "values",
    "state",
    "build",
    "builder",
    "validate",
    "check",
    "body",
    "to",
    "client",
    "request",
    "Other",
    "Crate",
    "Super",
    "SelfValue",
    "Match",
    "Type",
    "Async",
    "__",
    "__A",
    "___a",
    "a_b",
    "aB",
    "A",
    "A1",
    "Kind",
    "Rooms",
    "HTTPServer",
    "room_id",
    "é",
    "会议",
    "ŉ",
    "İd",
    "ß",
    "ǆ",
    "r#type",
    "r#match",
    "r#async",
    "r#Raw",
    "Raw",
    "serde",
    "rename",
    "derive",
    "Serialize",
    "Deserialize",
    "Copy",
    "doc",
    "cfg",
    "deprecated",
    "repr",
    "__meeting_api",
    "api",
    "test",
    "union",
    "auto",
    "default",
    "macro_rules",
    "safe",
    "never",
    "json",
];

const KEYARGUMENTS: &[&str] = &[
    "as", "async", "await", "const", "crate", "dyn", "else", "enum", "extern", "false", "fn",
    "for", "if", "impl", "in", "let", "match", "mod", "move", "mut", "pub", "ref", "return",
    "self", "Self", "static", "struct", "super", "trait", "true", "try", "type", "union", "unsafe",
    "use", "where", "while", "yield", "_",
];

const LITERALS: &[&str] = &[
    "0",
    "1",
    "64",
    "4294967295",
    "4294967296",
    "18446744073709551616",
    "170141183460469231731687303715884105727",
    "170141183460469231731687303715884105728",
    "340282366920938463463374607431768211456",
    "0x7f",
    "0b1_0",
    "0o17",
    "1_000",
    "1u8",
    "1i64",
    "1usize",
    "1f32",
    "1.5",
    "1e999",
    "1e-999",
    "1.",
    "0.0f64",
    "1E5",
    "0xffff_u128",
    "'a'",
    "'\\''",
    "'\\u{10ffff}'",
    "b'a'",
    "\"\"",
    "\"a\"",
    "\"^[0-9]+$\"",
    "\"(\"",
    "\"[a-\"",
    "\"(?i)x{1,1000}\"",
    "\"\\u{0}\"",
    "\"\\r\\n\"",
    "\"X-TC-Version\"",
    "\"Content-Length\"",
    "\"camelCase\"",
    "\"camelcase\"",
    "r\"\\d\"",
    "r##\"\"#\"##",
    "b\"bytes\"",
    "c\"c string\"",
    "br\"raw\"",
    "\"suffixed\"suffix",
    "1suffix",
    "1.5suffix",
    "\"line\\\n   continued\"",
];

const PATHS: &[&str] = &[
    "\"/\"",
    "\"/v1/{id}\"",
    "\"/v1/{room}/{kind}\"",
    "\"/v1/{type}/raw\"",
    "\"/v1/{a}{b}\"",
    "\"v1\"",
    "\"/v1//x\"",
    "\"/{\"",
    "\"/}\"",
    "\"/{}\"",
    "\"/{{a}}\"",
    "\"/{r#type}\"",
    "\"/{a\"",
    "\"/%zz\"",
    "\"/%\"",
    "\"/%e4\"",
    "\"/..\"",
    "\"/%2e%2E\"",
    "\"/?a=b\"",
    "\"/#\"",
    "\"/会议/{会议}\"",
    "\"\\0\"",
    "r\"/\\\"",
];

const TYPES: &[&str] = &[
    "String",
    "bool",
    "i64",
    "u8",
    "f64",
    "char",
    "Option<String>",
    "Option<i64>",
    "Option<Option<String>>",
    "Vec<String>",
    "Vec<Vec<u8>>",
    "Vec<Option<i32>>",
    "&'a str",
    "&[u8]",
    "[u8; 4]",
    "[u8; N]",
    "()",
    "(u8, i8)",
    "HashMap<String, i64>",
    "BTreeMap<String, Kind>",
    "Secret<String>",
    "Box<str>",
    "Cow<'a, str>",
    "File",
    "Kind",
    "crate::Kind",
    "::std::option::Option<u8>",
    "T",
    "fn(u8) -> u8",
    "dyn Trait",
    "impl Trait",
    "!",
    "_",
    "*const u8",
    "Option",
    "Option<'a>",
    "Option<{ 1 }>",
    "Option<T = u8>",
    "<T as Trait>::Out",
    "m!(x)",
    "(((u8)))",
    "Option<(Option<u8>)>",
    "for<'a> fn(&'a u8)",
    "crate::Self::api",
    "a::super::self",
    "Self",
    "self::X",
    "Vec<>",
];

const ATTRIBUTES: &[&str] = &[
    "#[doc = \"text | `x`\"]",
    "#[doc = \"| Parameter | In | Required | Type | Description |\"]",
    "#[doc(hidden)]",
    "#[doc = include_str!(\"x\")]",
    "#[derive(Clone, Debug)]",
    "#[derive(Deserialize)]",
    "#[derive(serde::Serialize, Copy)]",
    "#[derive]",
    "#[derive(1 2)]",
    "#[serde(rename = \"x\")]",
    "#[serde(rename_all = \"camelCase\")]",
    "#[serde(rename(serialize = \"x\"))]",
    "#[serde]",
    "#[serde(1)]",
    "#[serde(default, flatten)]",
    "#[cfg(feature = \"x\")]",
    "#[cfg]",
    "#[cfg = 1]",
    "#[cfg_attr(x, api(path))]",
    "#[deprecated]",
    "#[deprecated(note = \"x\")]",
    "#[repr(u8)]",
    "#[api]",
    "#[api()]",
    "#[api = 1]",
    "#[api(,)]",
    "#[api[path]]",
    "#[api{path}]",
    "#[__meeting_api]",
    "#[__meeting_api()]",
    "#[__meeting_api(GET, \"/\")]",
    "#[non_exhaustive]",
    "#[allow(unused)]",
];

const GENERICS: &[&str] = &[
    "",
    "",
    "",
    "<T>",
    "<'a>",
    "<'a, T: Clone>",
    "<const N: usize>",
    "<T: ?Sized = u8, const N: usize = 1>",
    "<__A, __Id>",
    "<#[cfg(x)] T>",
    "<>",
    "<T,>",
    "<T: for<'a> Fn(&'a u8)>",
];

const VALUES: &[&str] = &[
    "1",
    "\"x\"",
    "Kind::Timed",
    "Kind::Other(3)",
    "-1",
    "a == b",
    "a || b",
    "a = b",
    "1..2",
    "1 as u8 < 2",
    "{ 1 }",
    "if a { b } else { c }",
    "|x| x",
    ";",
    "=>",
    "&x",
    "x.y()",
    "Kind { a: 1 }",
    "m!()",
    "!x",
    "return",
    "async {}",
    "let x = 1",
    "1;",
    "#[x] 1",
    "x[1]",
    "()",
    "(1, 2)",
    "[1]",
    "x?",
    "a, b",
    "Kind::",
    "<T>::X",
    "a + b",
    "*a",
    "1 as",
    "unsafe {}",
    "break",
    "a < b",
    "a < b > c",
    "_",
    "..",
    "true && false",
    "&mut 1",
];

/// A source of choices. Where the bytes end, every choice is the first one.
struct Source<'b> {
    bytes: &'b [u8],
}

impl Source<'_> {
    fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first
            }
            None => 0,
        }
    }

    /// A number below `end`, which is at most 65,536.
    fn below(&mut self, end: usize) -> usize {
        let wide = if end > 256 {
            usize::from(self.byte()) << 8
        } else {
            0
        };
        (wide | usize::from(self.byte())) % end.max(1)
    }

    /// Once in `times`.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 1
    }

    fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// A name, often one of the first: fields are then found by other fields' rules.
fn name(source: &mut Source<'_>) -> TokenTree {
    let among = if source.once_in(3) { NAMES.len() } else { 12 };
    ident(NAMES[source.below(among)])
}

/// The input of a macro.
#[derive(Clone)]
pub struct Case {
    pub on: On,
    pub arguments: TokenStream,
    pub item: TokenStream,
}

/// Bytes as a declaration: made up, made of soup, or a right one that was mutilated.
pub fn case(bytes: &[u8]) -> Case {
    let mut source = Source { bytes };
    match source.below(8) {
        0 => Case {
            on: on(&mut source),
            arguments: soup(&mut source, 3),
            item: soup(&mut source, 4),
        },
        1 | 2 => made_up(&mut source),
        3 => {
            let case = made_up(&mut source);
            mutilated(&mut source, case)
        }
        _ => {
            let case = DECLARED.with(|cases| cases[source.below(cases.len())].clone());
            mutilated(&mut source, case)
        }
    }
}

thread_local! {
    /// [`DECLARATIONS`], read.
    static DECLARED: Vec<Case> = DECLARATIONS.iter().flat_map(|text| declared(text)).collect();
}

fn on(source: &mut Source<'_>) -> On {
    [
        On::Endpoint,
        On::Endpoint,
        On::Object,
        On::OpenEnum,
        On::Response,
    ][source.below(5)]
}

/// The macro that is running, of the two with an internal derive.
fn kind(on: On) -> MacroKind {
    match on {
        On::Object => MacroKind::Object,
        _ => MacroKind::Endpoint,
    }
}

/// The attribute of a struct.
fn attached(on: On, arguments: TokenStream, item: TokenStream) -> Expansion {
    match on {
        On::Response => response::attach(with_defaults(on, arguments), item),
        on => crate::driver::attribute::attach(kind(on), with_defaults(on, arguments), item),
    }
}

/// The derive that it adds.
fn derived(on: On, item: TokenStream) -> Expansion {
    match on {
        On::Response => response::expand(item, Detail::Schema),
        on => derive::expand(kind(on), item, Detail::Schema),
    }
}

fn tokens(text: &str) -> TokenStream {
    TokenStream::from_str(text).unwrap()
}

fn ident(name: &str) -> TokenTree {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()).into(),
        None => Ident::new(name, Span::call_site()).into(),
    }
}

fn group(delimiter: Delimiter, stream: TokenStream) -> TokenTree {
    Group::new(delimiter, stream).into()
}

fn punct(character: char) -> TokenTree {
    Punct::new(character, Spacing::Alone).into()
}

/// The declarations of a file: every item that follows one of our attributes.
fn declared(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut before: Vec<TokenTree> = Vec::new();
    for token in tokens(text) {
        if let TokenTree::Group(attribute) = &token
            && let Some(TokenTree::Ident(name)) = attribute.stream().into_iter().next()
            && let Some(on) = match name.to_string().as_str() {
                "endpoint" => Some(On::Endpoint),
                "object" => Some(On::Object),
                "open_enum" => Some(On::OpenEnum),
                "response" => Some(On::Response),
                _ => None,
            }
        {
            before.pop();
            let arguments = match attribute.stream().into_iter().nth(1) {
                Some(TokenTree::Group(arguments)) => arguments.stream(),
                _ => TokenStream::new(),
            };
            cases.push(Case {
                on,
                arguments,
                item: TokenStream::new(),
            });
        } else {
            before.push(token);
        }
        if matches!(before.last(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
            && let Some(case) = cases.last_mut()
        {
            case.item.extend(before.drain(..));
        }
    }
    cases
}

/// A declaration by the grammar, with soup in it here and there.
fn made_up(source: &mut Source<'_>) -> Case {
    let on = on(source);
    let mut arguments = TokenStream::new();
    if on == On::Endpoint {
        arguments.extend([ident(source.one(METHODS)), punct(',')]);
        arguments.extend(string(source, PATHS));
        arguments.extend([punct(',')]);
    }
    for _ in 0..source.below(4) {
        arguments.extend(word(source, on));
    }
    let mut item = TokenStream::new();
    for _ in 0..source.below(3) {
        item.extend(tokens(source.one(ATTRIBUTES)));
    }
    item.extend(tokens(source.one(&["pub", "", "pub(crate)"])));
    let structure = !matches!(on, On::OpenEnum) ^ source.once_in(16);
    item.extend([ident(if structure { "struct" } else { "enum" })]);
    item.extend([name(source)]);
    if structure || source.once_in(8) {
        item.extend(tokens(source.one(GENERICS)));
    }
    if source.once_in(8) {
        item.extend(tokens(source.one(&[
            "where T: Clone",
            "where",
            "where T:,",
            "where 'a: 'b, T: X<Y = Z>",
        ])));
    }
    let mut fields = TokenStream::new();
    for _ in 0..source.below(8) {
        if structure {
            fields.extend(field(source));
        } else {
            fields.extend(variant(source));
        }
    }
    if source.once_in(16) {
        item.extend([group(Delimiter::Parenthesis, fields), punct(';')]);
    } else {
        item.extend([group(Delimiter::Brace, fields)]);
    }
    Case {
        on,
        arguments,
        item,
    }
}

fn field(source: &mut Source<'_>) -> TokenStream {
    let mut field = TokenStream::new();
    while source.once_in(4) {
        field.extend(tokens(source.one(ATTRIBUTES)));
    }
    for _ in 0..source.below(3) {
        let mut words = TokenStream::new();
        for _ in 0..=source.below(3) {
            words.extend(word(source, On::Field));
        }
        let words = group(Delimiter::Parenthesis, words);
        let attribute = [ident("api"), words].into_iter().collect();
        field.extend([punct('#'), group(Delimiter::Bracket, attribute)]);
    }
    field.extend([ident("pub"), name(source), punct(':')]);
    let ty = if source.once_in(16) {
        soup(source, 2)
    } else {
        tokens(source.one(TYPES))
    };
    if source.once_in(8) {
        // As `macro_rules` passes a captured type on.
        field.extend([group(Delimiter::None, ty)]);
    } else {
        field.extend(ty);
    }
    field.extend([punct(',')]);
    field
}

fn variant(source: &mut Source<'_>) -> TokenStream {
    let mut variant = TokenStream::new();
    while source.once_in(4) {
        variant.extend(tokens(source.one(ATTRIBUTES)));
    }
    variant.extend([name(source)]);
    if source.once_in(8) {
        variant.extend([group(Delimiter::Parenthesis, soup(source, 1))]);
    }
    if !source.once_in(8) {
        variant.extend([punct('=')]);
        if source.once_in(4) {
            variant.extend([punct('-')]);
        }
        variant.extend(string(source, LITERALS));
    }
    variant.extend([punct(',')]);
    variant
}

/// One of our words and a comma: as its usage writes it, or with something else behind it.
fn word(source: &mut Source<'_>, on: On) -> TokenStream {
    let here: Vec<_> = ARGUMENTS
        .iter()
        .filter(|word| word.on.contains(&on))
        .collect();
    let word = if source.once_in(8) {
        &ARGUMENTS[source.below(ARGUMENTS.len())]
    } else {
        here[source.below(here.len())]
    };
    let mut written = match source.below(8) {
        0..=5 => tokens(word.usage),
        6 => {
            let mut written = TokenStream::from(ident(word.name));
            written.extend([punct('=')]);
            written.extend(value(source));
            written
        }
        _ => {
            let mut condition = TokenStream::from(name(source));
            condition.extend([punct('=')]);
            condition.extend(value(source));
            let condition = group(Delimiter::Parenthesis, condition);
            [ident(word.name), condition].into_iter().collect()
        }
    };
    if !source.once_in(16) {
        written.extend([punct(',')]);
    }
    written
}

fn value(source: &mut Source<'_>) -> TokenStream {
    match source.below(8) {
        0 => soup(source, 2),
        1 => {
            let mut range = string(source, LITERALS);
            range.extend(tokens(source.one(&["..=", "..", "...", "-", "..=-"])));
            range.extend(string(source, LITERALS));
            range
        }
        2 => name(source).into(),
        3 => tokens(source.one(TYPES)),
        4 => tokens(&format!("{:?}", source.one(CASES))),
        5 | 6 => tokens(source.one(VALUES)),
        _ => string(source, LITERALS),
    }
}

/// A literal of a list, or a string of characters with a special meaning in some syntax.
fn string(source: &mut Source<'_>, list: &[&str]) -> TokenStream {
    if !source.once_in(4) {
        return tokens(source.one(list));
    }
    const CHARACTERS: &[char] = &[
        '/',
        '{',
        '}',
        '%',
        '.',
        '?',
        '#',
        'a',
        'Z',
        '0',
        '_',
        ' ',
        '"',
        '\\',
        '\n',
        '\r',
        '\0',
        'é',
        '会',
        '\u{1F600}',
        '\u{301}',
        '\u{2028}',
        '|',
        '`',
        '(',
        ')',
        '[',
        ']',
        '*',
        '+',
        '^',
        '$',
        '<',
        '>',
    ];
    let length = source.below(12);
    let text: String = (0..length)
        .map(|_| CHARACTERS[source.below(CHARACTERS.len())])
        .collect();
    TokenTree::from(Literal::string(&text)).into()
}

/// Any tokens.
fn soup(source: &mut Source<'_>, depth: usize) -> TokenStream {
    let mut stream = TokenStream::new();
    for _ in 0..source.below(12) {
        stream.extend(ingredient(source, depth));
    }
    stream
}

fn ingredient(source: &mut Source<'_>, depth: usize) -> TokenStream {
    match source.below(12) {
        0 => ident(ARGUMENTS[source.below(ARGUMENTS.len())].name).into(),
        1 => name(source).into(),
        2 => ident(source.one(KEYARGUMENTS)).into(),
        3 => string(source, LITERALS),
        4 | 5 => {
            let character = *b"#$&*+,-./:;<=>?@^|~!%"
                .get(source.below(21))
                .unwrap_or(&b',');
            let spacing = if source.once_in(2) {
                Spacing::Joint
            } else {
                Spacing::Alone
            };
            TokenTree::from(Punct::new(char::from(character), spacing)).into()
        }
        6 if depth > 0 => {
            const DELIMITERS: [Delimiter; 4] = [
                Delimiter::Parenthesis,
                Delimiter::Brace,
                Delimiter::Bracket,
                Delimiter::None,
            ];
            let delimiter = DELIMITERS[source.below(4)];
            group(delimiter, soup(source, depth - 1)).into()
        }
        7 => tokens(source.one(&["'a", "'static", "::", "..=", "->", "=>", "..", "&&", "#!"])),
        8 => tokens(source.one(TYPES)),
        9 => tokens(source.one(ATTRIBUTES)),
        10 => word(source, On::Field),
        _ => ident(source.one(METHODS)).into(),
    }
}

/// Tokens that can be changed in any place.
enum Tree {
    Leaf(TokenTree),
    Group(Delimiter, Vec<Tree>),
}

fn trees(stream: TokenStream) -> Vec<Tree> {
    let tree = |token| match token {
        TokenTree::Group(group) => Tree::Group(group.delimiter(), trees(group.stream())),
        token => Tree::Leaf(token),
    };
    stream.into_iter().map(tree).collect()
}

fn stream(trees: Vec<Tree>) -> TokenStream {
    let token = |tree| match tree {
        Tree::Group(delimiter, trees) => group(delimiter, stream(trees)),
        Tree::Leaf(token) => token,
    };
    trees.into_iter().map(token).collect()
}

fn mutilated(source: &mut Source<'_>, case: Case) -> Case {
    let (mut arguments, mut item) = (trees(case.arguments), trees(case.item));
    for _ in 0..=source.below(4) {
        if source.once_in(3) {
            mutilate(source, &mut arguments);
        } else {
            mutilate(source, &mut item);
        }
    }
    Case {
        on: if source.once_in(32) {
            on(source)
        } else {
            case.on
        },
        arguments: stream(arguments),
        item: stream(item),
    }
}

/// Goes down to some list of tokens and does something to it.
fn mutilate(source: &mut Source<'_>, list: &mut Vec<Tree>) {
    let index = source.below(list.len() + 1);
    if let Some(Tree::Group(_, inner)) = list.get_mut(index)
        && !source.once_in(6)
    {
        return mutilate(source, inner);
    }
    let other = source.below(list.len());
    match source.below(9) {
        0 | 1 if index < list.len() => {
            list.remove(index);
        }
        2 if index < list.len() => list.swap(index, other),
        3 if index < list.len() => {
            let twice = trees(stream(vec![list.remove(index)]));
            for _ in 0..2 {
                let again = trees(stream(twice.iter().map(copy).collect()));
                list.splice(index..index, again);
            }
        }
        4 if index < list.len() => {
            let wrapped = vec![list.remove(index)];
            let delimiter =
                [Delimiter::None, Delimiter::Parenthesis, Delimiter::Brace][source.below(3)];
            list.insert(index, Tree::Group(delimiter, wrapped));
        }
        5 if index < list.len() => {
            let replaced = list.remove(index);
            match replaced {
                // Its content takes the place of a group.
                Tree::Group(_, inner) => drop(list.splice(index..index, inner)),
                Tree::Leaf(_) => drop(list.splice(index..index, trees(ingredient(source, 2)))),
            }
        }
        6 => list.truncate(index),
        7 => drop(list.splice(index..index, trees(value(source)))),
        _ => drop(list.splice(index..index, trees(ingredient(source, 2)))),
    }
}

fn copy(tree: &Tree) -> Tree {
    match tree {
        Tree::Leaf(token) => Tree::Leaf(token.clone()),
        Tree::Group(delimiter, trees) => Tree::Group(*delimiter, trees.iter().map(copy).collect()),
    }
}

impl Case {
    /// The macro that is tested, of the two for structs.
    /// Does what the compiler does: the attribute, then the derive that it added; and the derive alone.
    /// Nothing of it panics, and every expansion is Rust or has errors, each of which says something.
    pub fn try_out(&self, is_rust: &dyn Fn(TokenStream) -> Result<(), String>) {
        if self.on == On::OpenEnum {
            let expansion =
                open_enum::expand(self.arguments.clone(), self.item.clone(), Detail::Schema);
            self.hold(&expansion, is_rust);
            return;
        }
        let attached = attached(self.on, self.arguments.clone(), self.item.clone());
        self.hold(&attached, is_rust);
        let on = match self.on {
            On::Object => quote!(object),
            On::Response => quote!(response),
            _ => quote!(endpoint),
        };
        let documented = Expansion {
            tokens: document::document(&on, attached.tokens.clone()),
            errors: attached.errors,
        };
        self.hold(&documented, is_rust);
        self.hold(&derived(self.on, attached.tokens), is_rust);
        self.hold(&derived(self.on, self.item.clone()), is_rust);
    }

    fn hold(&self, expansion: &Expansion, is_rust: &dyn Fn(TokenStream) -> Result<(), String>) {
        for error in &expansion.errors {
            for error in error.clone() {
                assert!(
                    !error.to_string().is_empty(),
                    "an error says nothing of {self}"
                );
            }
        }
        if let Err(reason) = is_rust(to_compile_errors(&expansion.errors)) {
            panic!("the errors are not Rust: {reason}; {self}");
        }
        // The compiler gives nothing to a macro that is not Rust itself.
        if expansion.errors.is_empty()
            && is_rust(self.item.clone()).is_ok()
            && let Err(reason) = is_rust(expansion.tokens.clone())
        {
            panic!(
                "no error, but not Rust: {reason}; {self}; {}",
                expansion.tokens
            );
        }
    }
}

impl std::fmt::Display for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} #[..({})] {}", self.on, self.arguments, self.item)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::arguments::Takes;

    /// With its feature "full", which the macros do not have, syn reads fields called `_`; the compiler does
    /// not.
    fn is_rust(tokens: TokenStream) -> Result<(), String> {
        let file = syn::parse2::<syn::File>(tokens).map_err(|error| error.to_string())?;
        let nameless = file.items.iter().any(|item| match item {
            syn::Item::Struct(item) => item.fields.members().any(is_nameless),
            syn::Item::Union(item) => item.fields.named.iter().any(|field| {
                let name = field.ident.clone();
                name.is_some_and(|name| is_nameless(syn::Member::Named(name)))
            }),
            _ => false,
        });
        if nameless {
            Err("a field is called `_`".to_owned())
        } else {
            Ok(())
        }
    }

    fn is_nameless(field: syn::Member) -> bool {
        matches!(field, syn::Member::Named(name) if name == "_")
    }

    /// A field that has no name is not the macros' to read, and what has one is.
    #[test]
    fn a_field_has_a_name() {
        assert!(is_rust(tokens("pub struct A { pub a: u8 } pub struct B(u8);")).is_ok());
        assert!(is_rust(tokens("pub struct A { pub _: u8 }")).is_err());
        assert!(is_rust(tokens("union A { _: u8 }")).is_err());
    }

    #[test]
    fn right_declarations_are_found_whole() {
        let mut seen = 0;
        for case in DECLARATIONS.iter().flat_map(|text| declared(text)) {
            let expansion = match case.on {
                On::OpenEnum => {
                    open_enum::expand(case.arguments.clone(), case.item.clone(), Detail::Schema)
                }
                on => {
                    let attached = attached(on, case.arguments.clone(), case.item.clone());
                    derived(on, attached.tokens)
                }
            };
            assert!(
                expansion.errors.is_empty(),
                "{case}: {:?}",
                expansion.errors
            );
            case.try_out(&is_rust);
            seen += 1;
        }
        assert!(seen >= DECLARATIONS.len(), "{seen}");
    }

    /// Every word with every value that there is, in a declaration that is right without it.
    #[test]
    fn every_word_takes_or_refuses_every_value() {
        let types = [
            "Option<String>",
            "Option<u8>",
            "Option<Option<Kind>>",
            "Vec<f64>",
        ];
        for word in ARGUMENTS {
            let lists: &[&[&str]] = match word.takes {
                Takes::Nothing | Takes::Text | Takes::Range | Takes::TextOrNone => {
                    &[LITERALS, PATHS]
                }
                Takes::Choice(_) | Takes::Identifier | Takes::MaybeBrackets => {
                    &[NAMES, KEYARGUMENTS]
                }
                Takes::Path | Takes::TextOrPath | Takes::Auth => &[NAMES, KEYARGUMENTS, TYPES],
                Takes::Type => &[TYPES, KEYARGUMENTS],
                Takes::Condition | Takes::TextConstant | Takes::LiteralConstant | Takes::Pages => {
                    &[LITERALS, TYPES, KEYARGUMENTS]
                }
            };
            // All values take long without optimization. Those of conditions vary most, and are all tried.
            let some = cfg!(debug_assertions) && word.takes != Takes::Condition;
            let values = lists.iter().copied().chain([VALUES]).flatten();
            let values = values.step_by(if some { 7 } else { 1 });
            for (value, ty) in values.zip(types.iter().cycle()) {
                let written = match word.takes {
                    Takes::Condition => format!("{}(kind = {value})", word.name),
                    Takes::TextConstant | Takes::LiteralConstant => {
                        format!("{}(\"kind\" = {value})", word.name)
                    }
                    Takes::Pages => format!("{}(cursor = kind, next = {value})", word.name),
                    _ => format!("{} = {value}", word.name),
                };
                // Unpaired brackets are not tokens.
                let Ok(written) = TokenStream::from_str(&written) else {
                    continue;
                };
                for on in word.on.iter().copied() {
                    let mut arguments = match on {
                        On::Endpoint | On::Field => tokens("POST, \"/v1/declared\","),
                        _ => TokenStream::new(),
                    };
                    let mut attribute = TokenStream::new();
                    match on {
                        On::Field | On::Member => attribute = quote::quote!(#[api(#written)]),
                        _ => arguments.extend(written.clone()),
                    }
                    let item = match on {
                        On::OpenEnum => tokens("pub enum Kind { Timed = 1 }"),
                        _ => tokens(&format!(
                            "pub struct Declared {{ pub kind: Kind, {attribute} pub other: {ty} }}"
                        )),
                    };
                    let on = match on {
                        On::Field => On::Endpoint,
                        On::Member => On::Response,
                        on => on,
                    };
                    let case = Case {
                        on,
                        arguments,
                        item,
                    };
                    case.try_out(&is_rust);
                }
            }
        }
    }

    /// Soup that is all errors would prove nothing of the code behind the checks.
    #[test]
    fn some_soup_is_right() {
        let mut state = 1_u64;
        let mut right = 0;
        for _ in 0..2000 {
            let bytes: Vec<u8> = (0..96)
                .map(|_| {
                    state = state
                        .wrapping_mul(6_364_136_223_846_793_005)
                        .wrapping_add(1_442_695_040_888_963_407);
                    (state >> 33) as u8
                })
                .collect();
            let case = case(&bytes);
            if case.on != On::OpenEnum {
                let attached = attached(case.on, case.arguments, case.item);
                let derived = derived(case.on, attached.tokens);
                right += usize::from(attached.errors.is_empty() && derived.errors.is_empty());
            }
        }
        assert!(right > 40, "{right} of 2000");
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: std::env::var("PROPTEST_CASES")
                .ok()
                .and_then(|cases| cases.parse().ok())
                .unwrap_or(4096),
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn whatever_is_given_is_answered(bytes in proptest::collection::vec(any::<u8>(), 0..160)) {
            case(&bytes).try_out(&is_rust);
        }
    }
}
