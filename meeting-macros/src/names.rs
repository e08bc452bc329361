//! Everything that generated code calls by a name of ours. Generated names begin with two underscores,
//! except for those that users write.

use proc_macro2::{Span, TokenStream};
use quote::format_ident;
use syn::{Attribute, Ident, Path, parse_quote};

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
    let module = concat!("__private_", env!("CARGO_PKG_VERSION")).replace(['.', '-', '+'], "_");
    let module = Ident::new(&module, Span::call_site());
    parse_quote!(#runtime::#module)
}

/// Where `meeting-api` is unless the declaration says otherwise.
pub fn default_runtime() -> Path {
    parse_quote!(::meeting_api)
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

#[cfg(test)]
mod tests {
    use super::*;

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
