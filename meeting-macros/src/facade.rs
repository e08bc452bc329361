//! The defaults of a crate that re-exports the macros with a default service: `meeting-api`.
//!
//! ```text
//! #[endpoint(PUT, "/v1/..")]
//! #[endpoint(PUT, "/v1/..", api = ::meeting_api::TencentMeeting, crate = ::meeting_api)]   <- what the derive reads
//! ```

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use crate::arguments::On;

/// The arguments as written, followed by those that were left out. `crate` names the runtime, and the service is
/// found below it.
pub fn with_defaults(on: On, arguments: TokenStream) -> TokenStream {
    // What is not a path is reported, and the macros go on with the default.
    let written = value_of(&arguments, "crate").filter(begins_like_a_path);
    let root = written.clone().unwrap_or_else(|| quote!(::meeting_api));
    let mut defaults = TokenStream::new();
    if matches!(on, On::Endpoint) && value_of(&arguments, "api").is_none() {
        defaults.extend(quote!(api = #root::TencentMeeting,));
    }
    if written.is_none() {
        defaults.extend(quote!(crate = #root,));
    }
    let separator = needs_comma(&arguments).then(|| quote!(,));
    quote!(#arguments #separator #defaults)
}

/// Returns the tokens after `name =`, up to the next comma.
fn value_of(arguments: &TokenStream, name: &str) -> Option<TokenStream> {
    let mut tokens = arguments.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let named = matches!(&token, TokenTree::Ident(ident) if ident == name);
        if named && tokens.next_if(|next| is_punct(next, '=')).is_some() {
            return Some(tokens.take_while(|token| !is_punct(token, ',')).collect());
        }
    }
    None
}

fn begins_like_a_path(value: &TokenStream) -> bool {
    match value.clone().into_iter().next() {
        Some(TokenTree::Ident(_)) => true,
        Some(token) => is_punct(&token, ':'),
        None => false,
    }
}

fn needs_comma(arguments: &TokenStream) -> bool {
    match arguments.clone().into_iter().last() {
        None => false,
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => true,
        Some(last) => !is_punct(&last, ','),
    }
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
