//! Everything that generated code calls by a name of ours. Generated names begin with two underscores,
//! except for those that users write.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::format_ident;
use syn::{Attribute, Ident, Path, Token};

use crate::case::{pascal_case, snake_case};
use crate::tokens::{at, unraw};

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
    let mut path = runtime.clone();
    path.segments.push(private_module(Span::call_site()).into());
    path
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

/// Returns the default path of `meeting-core`.
pub fn default_runtime() -> Path {
    let mut path = Path::from(Ident::new("meeting_core", Span::call_site()));
    path.leading_colon = Some(<Token![::]>::default());
    path
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

/// Returns the number that identifies a member of a response in a type: a hash of the field's name (FNV-1a).
pub fn member(field: &Ident) -> u64 {
    let seed = 0xcbf2_9ce4_8422_2325;
    unraw(field).bytes().fold(seed, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Returns the prefix of the traits for a required field: `__OperatorId`.
pub fn state(field: &str) -> String {
    format!("__{}", pascal_case(field))
}

/// Returns the prefix of the traits for a group: `__OneOfRoom`.
pub fn group_state(group: &str) -> String {
    format!("__OneOf{}", pascal_case(group))
}

/// Methods of a builder that no setter may be called like.
pub const BUILDER_METHODS: &[&str] = &["build"];

fn raw_if_needed(name: &str, span: Span) -> Ident {
    match syn::parse_str::<Ident>(name) {
        // A keyword since the edition of 2024, of which syn knows nothing.
        Ok(_) if name != "gen" => Ident::new(name, span),
        _ if can_be_raw(name) => Ident::new_raw(name, span),
        // The error was reported. This name is a placeholder for the missing one.
        _ => Ident::new(&format!("{name}_"), span),
    }
}

/// Keywords without a raw form.
pub fn can_be_raw(name: &str) -> bool {
    !matches!(name, "crate" | "self" | "super" | "Self" | "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hidden_module_has_the_version_in_its_name() {
        let declared = with_version(quote::quote!(
            pub mod __private {
                pub use a::__private::*;
            }
        ));
        let name = private_module(Span::call_site());
        assert_eq!(
            declared.to_string(),
            quote::quote!(pub mod #name { pub use a::#name::*; }).to_string()
        );
        assert!(name.to_string().ends_with(env!("CARGO_PKG_VERSION_PATCH")));
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
}
