//! Everything that an object's declaration becomes, besides the struct itself.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::builder::{self, Built};
use crate::expand::{bound, check, encode, generics, spec};
use crate::model::{Encoding, Record};
use crate::names;
use crate::syntax::ty::unraw;

/// See [`super::endpoint`] for `healthy`.
pub fn object(record: &Record<'_>, healthy: bool) -> TokenStream {
    let syntax = record.syntax;
    let runtime = names::private(&record.runtime);
    let structure = &syntax.name;
    let name = unraw(structure);
    let parameters = generics::angled(&generics::parameters(&syntax.generics));
    let arguments = generics::angled(&generics::arguments(&syntax.generics));
    let clause = &syntax.generics.where_clause;
    let fallback = encode::fallback(&record.fields);

    let assertions = healthy.then(|| bound::assertions(record));
    let builder = builder::builder(record, &runtime, Built::Plain);
    let (types, builder_impls) = (builder.types, builder.impls);
    let (schema, encode, check) = if healthy {
        let spec = spec::object(record);
        (
            quote!(__private::Schema::Object(|| #spec)),
            encode::object(record),
            check::rules(record, Encoding::Json),
        )
    } else {
        let schema = quote!(__private::Schema::Any);
        (schema, TokenStream::new(), TokenStream::new())
    };
    quote! {
        #types
        const _: () = {
            use #runtime as __private;

            #builder_impls

            #assertions

            impl #parameters __private::Validate for #structure #arguments #clause {
                const NAME: &'static __private::str = #name;

                fn check(&self, checker: &mut __private::Checker) {
                    #check
                }
            }

            impl #parameters __private::Described for #structure #arguments #clause {
                const SCHEMA: __private::Schema = <Self as __private::JsonValue>::SCHEMA;
            }

            impl #parameters __private::JsonValue for #structure #arguments #clause {
                const SCHEMA: __private::Schema = {
                    use __private::AnySchema as _;
                    #schema
                };

                fn write_json(&self, body: &mut __private::JsonWriter) {
                    #fallback
                    body.begin_object();
                    #encode
                    body.end_object();
                }

                fn check(&self, checker: &mut __private::Checker) {
                    __private::Validate::check(self, checker);
                }
            }
        };
    }
}
