//! Everything that an object's declaration becomes, besides the struct itself.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::builder::{self, Built};
use crate::expand::{check, encode, generics, spec};
use crate::model::{Encoding, Record};
use crate::names;
use crate::syntax::ty::unraw;

/// See [`super::endpoint`] for `healthy`.
pub fn object(record: &Record<'_>, healthy: bool) -> TokenStream {
    let syntax = record.syntax;
    let private = names::private(&record.runtime);
    let structure = &syntax.name;
    let name = unraw(structure);
    let parameters = generics::angled(&generics::parameters(&syntax.generics));
    let arguments = generics::angled(&generics::arguments(&syntax.generics));
    let clause = &syntax.generics.where_clause;

    let builder = builder::builder(record, &private, Built::Plain);
    let (types, builder_impls) = (builder.types, builder.impls);
    let (schema, encode, check) = if healthy {
        let spec = spec::object(record, &private);
        (
            quote!(#private::Schema::Object(|| #spec)),
            encode::object(record, &private),
            check::rules(record, Encoding::Json, &private),
        )
    } else {
        let schema = quote!(#private::Schema::Any);
        (schema, TokenStream::new(), TokenStream::new())
    };
    quote! {
        #types
        const _: () = {
            #builder_impls

            #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
            impl #parameters #private::Validate for #structure #arguments #clause {
                const NAME: &'static ::core::primitive::str = #name;

                fn check(&self, checker: &mut #private::Checker) {
                    #check
                }
            }

            #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
            impl #parameters #private::JsonValue for #structure #arguments #clause {
                const SCHEMA: #private::Schema = {
                    use #private::AnySchema as _;
                    #schema
                };

                fn write_json(&self, body: &mut #private::JsonWriter) {
                    use #private::SerializeFallback as _;
                    body.begin_object();
                    #encode
                    body.end_object();
                }

                fn check(&self, checker: &mut #private::Checker) {
                    #private::Validate::check(self, checker);
                }
            }
        };
    }
}
