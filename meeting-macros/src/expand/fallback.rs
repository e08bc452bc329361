//! The replacement for a declaration with errors: the rest of the crate finds the items of the declaration, and the
//! compiler does not report the same mistakes again.
//!
//! ```text
//! impl __Validate for CancelRoomCall {
//!     fn record() -> &'static __ObjectSpec {
//!         &__ObjectSpec("CancelRoomCall", "", &[], &[])
//!     }
//!
//!     fn fields(&self, to: &mut dyn __Visit) {
//!         to.values(&[]);
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::generics::Generics;
use crate::model::Record;
use crate::tokens::unraw;

/// An impl of `Validate` that knows no fields.
pub fn validate(record: &Record<'_>, generics: &Generics<'_>) -> TokenStream {
    let name = unraw(&record.syntax.name);
    let header = generics.implements(&quote!(__Validate), &record.syntax.name);
    quote! {
        #header {
            fn record() -> &'static __ObjectSpec {
                &__ObjectSpec(#name, "", &[], &[])
            }

            fn fields(&self, to: &mut dyn __Visit) {
                to.values(&[]);
            }
        }
    }
}
