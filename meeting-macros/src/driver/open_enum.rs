//! `#[open_enum]`: the enum written anew, because Rust has no `Other(i64)` beside `UserId = 1`.

use proc_macro2::TokenStream;

use crate::check;
use crate::diag::Diagnostics;
use crate::driver::{Expansion, keyword};
use crate::expand;
use crate::messages::item as messages;
use crate::model::Detail;
use crate::syntax::arguments::named;
use crate::syntax::input;

/// The enum with its conversions.
pub fn expand(arguments: TokenStream, item: TokenStream, detail: Detail) -> Expansion {
    let diagnostics = Diagnostics::new();
    let arguments = named(arguments, &diagnostics);
    let tokens = match input::read(item.clone()) {
        Ok(input) => match check::open_enum::open_enum(&input, &arguments, &diagnostics) {
            Some(declared) => expand::open_enum::open_enum(&declared, detail),
            None => expand::item::untouched(input),
        },
        Err(_) => {
            let (place, found) = keyword(&item);
            match found.as_str() {
                "`enum`" => diagnostics.error(place, messages::UNREADABLE_VARIANTS),
                _ => diagnostics.error(place, messages::not_an_enum(&found)),
            }
            item
        }
    };
    Expansion {
        tokens,
        errors: diagnostics.finish(),
    }
}
