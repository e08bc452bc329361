//! The code that is generated for an object, in addition to the struct:
//!
//! ```text
//! pub struct InviteeBuilder<..> { .. }                         <- `builder`
//! const _: () = {
//!     use ::meeting_api::__private_0_1_0::code::*;
//!     ..                                                       <- `builder`
//!     impl __Validate for Invitee { .. }                       <- `fields`
//!     impl __Described for Invitee { const SCHEMA: __Schema = <Self as __JsonValue>::SCHEMA; }
//!     impl __JsonValue for Invitee {
//!         const SCHEMA: __Schema = __Object(<Self as __Validate>::record);
//!         fn write_json(&self, to: &mut __JsonWriter) { __write_object(self, to) }
//!         fn check(&self, checker: &mut __Checker) { __check(self, checker) }
//!     }
//! };
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::builder::{self, Built};
use crate::expand::generics::Generics;
use crate::expand::imports::imports;
use crate::expand::{fallback, fields};
use crate::model::{Detail, Encoding, Record};
use crate::names;

/// See [`super::endpoint`] for `healthy`.
pub fn object(record: &Record<'_>, detail: Detail, healthy: bool) -> TokenStream {
    let runtime = names::private(&record.runtime);
    let generics = Generics::new(&record.syntax.generics);
    let builder::Tokens { types, impls } =
        builder::builder(record, &generics, &runtime, Built::Plain);
    let (validate, schema) = if healthy {
        (
            fields::validate(
                record,
                &generics,
                Encoding::Json,
                detail,
                fields::names(record),
            ),
            quote!(__Object(<Self as __Validate>::record)),
        )
    } else {
        (fallback::validate(record, &generics), quote!(__Schema::Any))
    };
    let imports = imports(record, Encoding::Json, &runtime);
    let header = generics.implements(&quote!(__JsonValue), &record.syntax.name);
    let described = (detail == Detail::Schema).then(|| {
        let header = generics.implements(&quote!(__Described), &record.syntax.name);
        quote!(#header { const SCHEMA: __Schema = <Self as __JsonValue>::SCHEMA; })
    });
    let schema = (detail == Detail::Schema).then(|| quote!(const SCHEMA: __Schema = #schema;));
    quote! {
        #types
        const _: () = {
            #imports
            use #runtime::code_of_objects::*;
            #impls
            #validate
            #described
            #header {
                #schema

                fn write_json(&self, to: &mut __JsonWriter) {
                    __write_object(self, to);
                }

                fn check(&self, checker: &mut __Checker) {
                    __check(self, checker);
                }
            }
        };
    }
}
