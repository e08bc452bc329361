//! Everything that generated code calls by a name of ours. Generated names begin with two underscores,
//! except for those that users write.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Path, Visibility, parse_quote};

use crate::syntax::ty::unraw;

/// The helper attribute in which the arguments of the attribute are kept for the derive.
pub const KEPT: &str = "__meeting_api";

/// The arguments that were kept, if any.
pub fn kept_arguments(attributes: &[Attribute]) -> TokenStream {
    attributes
        .iter()
        .find(|attribute| attribute.path().is_ident(KEPT))
        .and_then(|attribute| attribute.meta.require_list().ok())
        .map(|list| list.tokens.clone())
        .unwrap_or_default()
}

/// The hidden module that generated code rests on, of the same version as this crate.
pub fn private(runtime: &Path) -> Path {
    let module = private_module(Span::call_site());
    parse_quote!(#runtime::#module)
}

/// `__private_1_2_3`
fn private_module(span: Span) -> Ident {
    let module = concat!("__private_", env!("CARGO_PKG_VERSION")).replace(['.', '-', '+'], "_");
    Ident::new(&module, span)
}

/// The same tokens with the name of the hidden module in the place of `__private`.
pub fn with_version(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(name) if name == "__private" => private_module(name.span()).into(),
            TokenTree::Group(group) => {
                Group::new(group.delimiter(), with_version(group.stream())).into()
            }
            other => other,
        })
        .collect()
}

/// Where `meeting-core` is unless the declaration says otherwise.
pub fn default_runtime() -> Path {
    parse_quote!(::meeting_core)
}

/// `CancelRoomCallBuilder`
pub fn builder(structure: &Ident) -> Ident {
    format_ident!("{}Builder", unraw(structure), span = at(structure))
}

/// `cancel_room_call`
pub fn function(structure: &Ident) -> Ident {
    let name = snake_case(&unraw(structure));
    raw_if_needed(&name, at(structure))
}

/// The number that stands for a member of a response in a type: a hash of the field's name (FNV-1a).
pub fn member(field: &Ident) -> u64 {
    let seed = 0xcbf2_9ce4_8422_2325;
    unraw(field).bytes().fold(seed, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What the traits about a required field are called by: `__OperatorId`.
pub fn state(name: &Ident) -> Ident {
    format_ident!("__{}", pascal_case(&unraw(name)))
}

/// What the traits about a group are called by: `__OneOfRoom`.
pub fn group_state(name: &Ident) -> Ident {
    format_ident!("__OneOf{}", pascal_case(&unraw(name)))
}

/// The trait that says that a field or a group is set.
pub fn is_set(state: &Ident) -> Ident {
    format_ident!("{state}IsSet")
}

/// The trait that says that no member of a group is set.
pub fn is_free(state: &Ident) -> Ident {
    format_ident!("{state}IsFree")
}

/// Methods of a builder that no setter may be called like.
pub const BUILDER_METHODS: &[&str] = &["build"];

/// The place of the user's tokens, with the names of generated code: a struct that comes out of another
/// macro has tokens that would not see our local variables.
pub fn at(tokens: &impl Spanned) -> Span {
    Span::call_site().located_at(tokens.span())
}

/// A name of the user's for something that is generated. The lints of the crate are not for generated code, and the
/// compiler tells it by the span.
pub fn generated(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(at(&name));
    name
}

/// A visibility for something that is generated; see [`generated`].
pub fn generated_visibility(visibility: &Visibility) -> TokenStream {
    let span = at(visibility);
    let tokens = visibility.to_token_stream().into_iter();
    tokens
        .map(|mut token| {
            token.set_span(span);
            token
        })
        .collect()
}

/// The same tokens in another place.
pub fn respanned(tokens: &TokenStream, span: Span) -> TokenStream {
    tokens
        .clone()
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
}

fn raw_if_needed(name: &str, span: Span) -> Ident {
    match syn::parse_str::<Ident>(name) {
        // A keyword since the edition of 2024, of which syn knows nothing.
        Ok(_) if name != "gen" => Ident::new(name, span),
        _ if can_be_raw(name) => Ident::new_raw(name, span),
        // Reported; the name stands for one that is still to be given.
        _ => Ident::new(&format!("{name}_"), span),
    }
}

/// Keywords of which there is no raw form.
pub fn can_be_raw(name: &str) -> bool {
    !matches!(name, "crate" | "self" | "super" | "Self" | "_")
}

/// `CancelRoomCall` -> `cancel_room_call`; `HTTPServer` -> `http_server`.
pub fn snake_case(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 4);
    for (index, &character) in characters.iter().enumerate() {
        if character.is_uppercase() {
            let after_lower = index
                .checked_sub(1)
                .and_then(|before| characters.get(before))
                .is_some_and(|before| before.is_lowercase() || before.is_numeric());
            let before_lower = index > 0
                && characters
                    .get(index + 1)
                    .is_some_and(|after| after.is_lowercase());
            if (after_lower || before_lower) && !snake.ends_with('_') {
                snake.push('_');
            }
            snake.extend(character.to_lowercase());
        } else {
            snake.push(character);
        }
    }
    snake
}

/// `operator_id` -> `OperatorId`.
pub fn pascal_case(name: &str) -> String {
    name.split('_').map(capitalised).collect()
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// A field's wire name by `rename_all`, with the meaning that serde gives to the same spelling.
pub fn in_case(field: &str, case: &str) -> String {
    match case {
        "lowercase" | "snake_case" => field.to_owned(),
        "UPPERCASE" | "SCREAMING_SNAKE_CASE" => field.to_uppercase(),
        "PascalCase" => pascal_case(field),
        "camelCase" => {
            let pascal = pascal_case(field);
            let mut characters = pascal.chars();
            match characters.next() {
                Some(first) => first.to_lowercase().chain(characters).collect(),
                None => pascal,
            }
        }
        "kebab-case" => field.replace('_', "-"),
        "SCREAMING-KEBAB-CASE" => field.to_uppercase().replace('_', "-"),
        _ => field.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_struct_names_its_function() {
        for (structure, function) in [
            ("CancelRoomCall", "cancel_room_call"),
            ("ListV2Rooms", "list_v2_rooms"),
            ("GetHTTPStatus", "get_http_status"),
            ("A", "a"),
            ("Already_Split", "already_split"),
        ] {
            assert_eq!(snake_case(structure), function);
        }
    }

    #[test]
    fn a_function_may_be_called_like_a_keyword() {
        for (structure, expected) in [
            ("Match", "r#match"),
            ("Gen", "r#gen"),
            ("Crate", "crate_"),
            ("Super", "super_"),
            ("SELF", "self_"),
        ] {
            let structure = Ident::new(structure, Span::call_site());
            assert_eq!(function(&structure).to_string(), expected);
        }
    }

    #[test]
    fn a_function_is_never_called_like_a_path_keyword() {
        let structure = Ident::new("Crate", Span::call_site());
        assert_eq!(function(&structure).to_string(), "crate_");
        for name in ["crate", "self", "super", "Self", "_"] {
            assert!(!can_be_raw(name), "{name}");
        }
        assert!(can_be_raw("match"));
    }

    #[test]
    fn cases_mean_what_serde_means() {
        for (case, expected) in [
            ("lowercase", "operator_id_type"),
            ("UPPERCASE", "OPERATOR_ID_TYPE"),
            ("PascalCase", "OperatorIdType"),
            ("camelCase", "operatorIdType"),
            ("snake_case", "operator_id_type"),
            ("SCREAMING_SNAKE_CASE", "OPERATOR_ID_TYPE"),
            ("kebab-case", "operator-id-type"),
            ("SCREAMING-KEBAB-CASE", "OPERATOR-ID-TYPE"),
        ] {
            assert_eq!(in_case("operator_id_type", case), expected, "{case}");
        }
    }
}
