//! Golden expansions: every declaration in `goldens/` beside its expansion, pretty-printed. A change of the
//! generated code shows up as a diff; `BLESS=1 cargo test -p meeting-macros` accepts it. What rustdoc shows of a
//! declaration is in the `.md` beside it. A few have their expansion without the feature `schema` too.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;
use syn::{Attribute, Item};

use crate::arguments::{MacroKind, On};
use crate::diag::to_compile_errors;
use crate::driver::document;
use crate::driver::open_enum;
use crate::driver::response;
use crate::driver::{Expansion, derive};
use crate::facade::with_defaults;
use crate::model::Detail;
use crate::syntax::doc::{Line, lines};
use crate::syntax::head::mentions;

/// The declarations of one folder.
fn declarations(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("goldens")
        .join(folder);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| {
            let path = path.to_str().unwrap();
            !path.ends_with(".expanded.rs") && !path.ends_with(".wire.rs")
        })
        .collect();
    files.sort();
    files
}

/// The whole expansion of a file: attribute and derive, errors as `compile_error!`.
fn expanded(path: &Path, detail: Detail) -> (String, usize) {
    let source = fs::read_to_string(path).unwrap();
    let file = syn::parse_file(&source).unwrap();
    let mut tokens = TokenStream::new();
    let mut errors = 0;
    for item in file.items {
        let expansion = expand_item(item, detail);
        errors += expansion.errors.len();
        tokens.extend(expansion.tokens);
        tokens.extend(to_compile_errors(&expansion.errors));
    }
    let file = syn::parse2(tokens).unwrap();
    (prettyplease::unparse(&file), errors)
}

/// Returns the documentation that rustdoc shows for a file's declarations.
fn documentation(path: &Path) -> String {
    let source = fs::read_to_string(path).unwrap();
    let mut text = String::new();
    for item in syn::parse_file(&source).unwrap().items {
        let item = expand_item(item, Detail::Schema).tokens;
        let Ok(item) = first_item(item) else { continue };
        let asked_for = item.attrs.iter().find_map(|attribute| {
            let syn::Meta::List(list) = &attribute.meta else {
                return None;
            };
            let is_ours = list.path.is_ident("cfg_attr") && mentions(&list.tokens, "document");
            is_ours.then(|| list.tokens.clone())
        });
        let Some(on) = asked_for else { continue };
        let documented = document::document(&on, quote!(#item));
        let item: syn::DeriveInput = syn::parse2(documented).unwrap();
        for line in lines(&item.attrs) {
            match line {
                Line::Text(line) => text.push_str(&line),
                Line::Expression(tokens) => text.push_str(&tokens.to_string()),
            }
            text.push('\n');
        }
    }
    text
}

fn first_item(tokens: TokenStream) -> syn::Result<syn::DeriveInput> {
    let parse = |input: syn::parse::ParseStream<'_>| {
        let item = input.parse();
        // The rest is not of interest here.
        input.parse::<TokenStream>()?;
        item
    };
    parse.parse2(tokens)
}

/// Expands an item as the compiler does: first the attribute, then the derive that the attribute added.
pub fn expand_item(item: Item, detail: Detail) -> Expansion {
    let attributes = attributes(&item);
    let ours = |attribute: &&Attribute| {
        ["endpoint", "object", "open_enum", "response"]
            .iter()
            .any(|name| attribute.path().is_ident(name))
    };
    let Some(attribute) = attributes.iter().find(ours).cloned() else {
        return Expansion {
            tokens: quote!(#item),
            errors: Vec::new(),
        };
    };
    let arguments = match &attribute.meta {
        syn::Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    let item = without(item, &attribute);
    if attribute.path().is_ident("response") {
        return expand_response(arguments, quote!(#item), detail);
    }
    let kind = match attribute.path().get_ident().unwrap().to_string().as_str() {
        "endpoint" => MacroKind::Endpoint,
        "object" => MacroKind::Object,
        _ => {
            let arguments = with_defaults(On::OpenEnum, arguments);
            return open_enum::expand(arguments, quote!(#item), detail);
        }
    };
    let arguments = with_defaults(kind.into(), arguments);
    let mut attached = crate::driver::attribute::attach(kind, arguments, quote!(#item));
    if syn::parse2::<syn::DeriveInput>(attached.tokens.clone()).is_err() {
        return attached;
    }
    let derived = derive::expand(kind, attached.tokens.clone(), detail);
    let (item, generated) = (attached.tokens, derived.tokens);
    attached.errors.extend(derived.errors);
    Expansion {
        tokens: quote!(#item #generated),
        errors: attached.errors,
    }
}

fn expand_response(arguments: TokenStream, item: TokenStream, detail: Detail) -> Expansion {
    let arguments = with_defaults(On::Response, arguments);
    let mut attached = response::attach(arguments, item);
    let has_derive = mentions(&attached.tokens, "ResponseFields");
    if has_derive && syn::parse2::<syn::DeriveInput>(attached.tokens.clone()).is_ok() {
        let derived = response::expand(attached.tokens.clone(), detail);
        attached.tokens.extend(derived.tokens);
        attached.errors.extend(derived.errors);
    }
    attached
}

fn without(mut item: Item, attribute: &Attribute) -> Item {
    if let Some(attributes) = attributes_mut(&mut item) {
        attributes.retain(|other| other.path() != attribute.path());
    }
    item
}

fn attributes(item: &Item) -> Vec<Attribute> {
    attributes_mut(&mut item.clone())
        .cloned()
        .unwrap_or_default()
}

fn attributes_mut(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    match item {
        Item::Struct(item) => Some(&mut item.attrs),
        Item::Enum(item) => Some(&mut item.attrs),
        Item::Union(item) => Some(&mut item.attrs),
        Item::Fn(item) => Some(&mut item.attrs),
        Item::Trait(item) => Some(&mut item.attrs),
        Item::Impl(item) => Some(&mut item.attrs),
        Item::Const(item) => Some(&mut item.attrs),
        Item::Type(item) => Some(&mut item.attrs),
        Item::Mod(item) => Some(&mut item.attrs),
        _ => None,
    }
}

fn compare(folder: &str, check: impl Fn(&Path, &str, usize)) {
    let files = declarations(folder);
    assert!(
        files.len() >= 12,
        "{folder} has {} declarations",
        files.len()
    );
    let mut changed = Vec::new();
    for path in files {
        let (text, errors) = expanded(&path, Detail::Schema);
        check(&path, &text, errors);
        let mut recorded = vec![(path.with_extension("expanded.rs"), text)];
        let documentation = documentation(&path);
        if errors == 0 && !documentation.is_empty() {
            recorded.push((path.with_extension("md"), documentation));
        }
        let wire = path.with_extension("wire.rs");
        if wire.exists() {
            recorded.push((wire, expanded(&path, Detail::Wire).0));
        }
        for (golden, text) in recorded {
            if std::env::var_os("BLESS").is_some() {
                fs::write(&golden, &text).unwrap();
            } else if fs::read_to_string(&golden).unwrap_or_default() != text {
                changed.push(golden);
            }
        }
    }
    assert!(
        changed.is_empty(),
        "the expansions of these changed; accept them with BLESS=1: {changed:#?}"
    );
}

#[test]
fn valid_declarations_expand_as_recorded() {
    compare("valid", |path, _, errors| {
        assert_eq!(errors, 0, "{}", path.display());
    });
}

#[test]
fn invalid_declarations_keep_item_and_builder() {
    compare("invalid", |path, _, errors| {
        assert!(errors > 0, "{}", path.display());
    });
}

/// With `crate = ..` the default name of the runtime does not come out anywhere, whatever the declaration.
#[test]
fn a_renamed_runtime_is_the_only_one_named() {
    let mut seen = 0;
    for path in ["valid", "invalid"].into_iter().flat_map(declarations) {
        let source = fs::read_to_string(&path).unwrap();
        for item in syn::parse_file(&source).unwrap().items {
            let renamed = with_runtime(item);
            let tokens = expand_item(renamed, Detail::Schema).tokens.to_string();
            // Our own helper attribute is called like the crate, but names nothing.
            let tokens = tokens.replace("__meeting_api", "");
            assert!(
                !tokens.contains("meeting_api"),
                "{}:\n{tokens}",
                path.display()
            );
            seen += usize::from(tokens.contains(":: elsewhere :: __private"));
        }
    }
    assert!(seen >= 20, "declarations that named the runtime: {seen}");
}

/// The item with `crate = ::elsewhere` among its arguments, in place of its own if it has one.
fn with_runtime(mut item: Item) -> Item {
    let attributes = match &mut item {
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        _ => panic!("no such item among the goldens"),
    };
    for attribute in attributes {
        let path = attribute.path().clone();
        let ours = ["endpoint", "object", "open_enum", "response"];
        if !ours.iter().any(|name| path.is_ident(name)) {
            continue;
        }
        let written = match &attribute.meta {
            syn::Meta::List(list) => list.tokens.to_string(),
            _ => String::new(),
        };
        let kept = written
            .split(',')
            .map(str::trim)
            .filter(|argument| !argument.is_empty() && !argument.starts_with("crate ="));
        let arguments = kept
            .chain(["crate = ::elsewhere"])
            .collect::<Vec<_>>()
            .join(", ");
        let arguments: TokenStream = arguments.parse().unwrap();
        *attribute = syn::parse_quote!(#[#path(#arguments)]);
    }
    item
}
