//! The names of the runtime that the code of a declaration uses.
//!
//! ```text
//! use ::meeting_api::__private_0_1_0::code::*;
//! use ::meeting_api::__private_0_1_0::code_of_text::*;     <- only with a field that is written as text
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

use crate::expand::field::{is_part, is_text, kind};
use crate::expand::fields::is_literal;
use crate::model::{Encoding, GroupKind, Need, Place, Record, Style};

/// The imports of an endpoint or an object: the compiler pays for each name of a module, so the names that few
/// declarations use are in modules of their own.
pub fn imports(record: &Record<'_>, encoding: Encoding, runtime: &Path) -> TokenStream {
    let others = record.fields.iter().filter(|field| {
        let is_plain = field.style == Style::Plain && !field.display;
        encoding != Encoding::Json || field.place != Place::Body || !is_plain
    });
    let mut kinds = others.map(|field| kind(field, encoding));
    let text = kinds
        .clone()
        .any(is_text)
        .then(|| quote!(use #runtime::code_of_text::*;));
    let parts = kinds
        .any(is_part)
        .then(|| quote!(use #runtime::code_of_parts::*;));
    let rules = has_other_rules(record).then(|| quote!(use #runtime::code_of_rules::*;));
    quote! {
        use #runtime::code::*;
        #text
        #parts
        #rules
    }
}

fn has_other_rules(record: &Record<'_>) -> bool {
    let mut fields = record.fields.iter();
    let mut groups = record.groups.iter();
    !record.conditions.is_empty()
        || fields.any(|field| field.need == Need::Nullable || !field.rules.iter().all(is_literal))
        || groups.any(|group| matches!(group.kind, GroupKind::AtMostOne | GroupKind::AllOrNone))
}
