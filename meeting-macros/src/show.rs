//! Shows what one declaration becomes, for people who debug it: with the feature `expand` and the variable
//! `MEETING_API_EXPAND` set to the name of the struct or enum.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// What became of the item, printed if it is the one that was asked for: a derive adds to it, an attribute writes
/// it anew. It comes back with a mention of the variable, so that cargo compiles anew when another item is asked for.
pub fn shown(item: &TokenStream, mut expansion: TokenStream, is_added: bool) -> TokenStream {
    if let Some(wanted) = std::env::var_os("MEETING_API_EXPAND") {
        let asked_for = syn::parse2::<DeriveInput>(item.clone())
            .is_ok_and(|item| wanted == item.ident.to_string().as_str());
        if asked_for {
            let kept = if is_added {
                item.clone()
            } else {
                TokenStream::new()
            };
            eprintln!("{}", formatted(kept, &expansion));
        }
    }
    expansion.extend(quote! {
        const _: ::core::option::Option<&::core::primitive::str> =
            ::core::option_env!("MEETING_API_EXPAND");
    });
    expansion
}

/// The expansion as a person would write it; as bare tokens where it does not parse.
fn formatted(kept: TokenStream, expansion: &TokenStream) -> String {
    let mut tokens = kept;
    tokens.extend(expansion.clone());
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => tokens.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::formatted;

    #[test]
    fn an_expansion_is_formatted() {
        let shown = formatted(
            quote!(
                pub struct A {
                    pub b: u8,
                }
            ),
            &quote!(impl A {}),
        );
        assert_eq!(shown, "pub struct A {\n    pub b: u8,\n}\nimpl A {}\n");
    }

    #[test]
    fn what_does_not_parse_is_shown_as_it_is() {
        assert_eq!(formatted(quote!(struct), &quote!(fn)), "struct fn");
    }
}
