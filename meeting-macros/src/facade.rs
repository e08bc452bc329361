//! The defaults of a crate that re-exports the macros with a default service: `meeting-api`.
//!
//! ```text
//! #[endpoint(PUT, "/v1/..")]
//! #[endpoint(PUT, "/v1/..", api = ::meeting_api::TencentMeeting, crate = ::meeting_api)]   <- what the derive reads
//! ```

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt, quote};

use crate::arguments::On;
use crate::syntax::arguments::{is_punct, value_of};
use crate::tokens::code::parsed;
use crate::tokens::punct;

/// The arguments as written, followed by those that were left out. `crate` names the runtime, and the service is
/// found below it.
pub fn with_defaults(on: On, mut arguments: TokenStream) -> TokenStream {
    // What is not a path is reported, and the macros go on with the default.
    let root = value_of(&arguments, "crate").filter(begins_like_a_path);
    let names_service = !matches!(on, On::Endpoint) || value_of(&arguments, "api").is_some();
    if needs_comma(&arguments) {
        arguments.append(punct(',', Span::call_site()));
    }
    match root {
        Some(_) if names_service => {}
        Some(root) => arguments.extend(quote!(api = #root::TencentMeeting,)),
        None if names_service => arguments.extend(parsed("crate = ::meeting_api,")),
        None => arguments.extend(parsed(
            "api = ::meeting_api::TencentMeeting, crate = ::meeting_api,",
        )),
    }
    arguments
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
