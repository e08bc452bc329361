//! The path and the fields fit together.

use syn::LitStr;

use crate::diag::{Diagnostics, did_you_mean};
use crate::messages::path as messages;
use crate::syntax::item::Struct;
use crate::syntax::path::Piece;
use crate::syntax::ty::unraw;

/// Every placeholder names a field, and stands in the path once.
pub fn placeholders_name_fields(
    literal: &LitStr,
    pieces: &[Piece],
    structure: &Struct,
    diagnostics: &Diagnostics,
) {
    let fields: Vec<String> = structure
        .fields
        .iter()
        .map(|field| unraw(&field.name))
        .collect();
    let mut seen: Vec<&str> = Vec::new();
    for piece in pieces {
        let name = match piece {
            Piece::Placeholder(name) => name,
            Piece::Literal(text) => {
                no_colon_names(text, &fields, literal, diagnostics);
                continue;
            }
        };
        let times = seen.iter().filter(|other| *other == name).count();
        if times == 1 {
            diagnostics.error(literal, messages::same_placeholder_twice(name));
        } else if times > 1 {
            // Said at the second one.
        } else if !fields.contains(name) {
            let meant = did_you_mean(name, fields.iter().map(String::as_str));
            diagnostics.error(literal, messages::no_such_field(name, meant, &fields));
        }
        seen.push(name);
    }
}

/// `/:name` is another language's placeholder; it would be sent as it is.
fn no_colon_names(text: &str, fields: &[String], literal: &LitStr, diagnostics: &Diagnostics) {
    let names = text
        .split('/')
        // What comes before the first slash belongs to a placeholder: `{id}:cancel`.
        .skip(1)
        .filter_map(|segment| segment.strip_prefix(':'));
    for name in names.filter(|name| fields.iter().any(|field| field == name)) {
        diagnostics.error(literal, messages::colon_name(name));
    }
}
