//! `pages(...)`: one way to the next page, and what belongs to it.

use proc_macro2::Ident;

use crate::diag::Diagnostics;
use crate::messages::pages as messages;
use crate::model::{Field, Pages, Way};
use crate::suggest::did_you_mean;
use crate::syntax::arguments::Arguments;
use crate::syntax::pages::{self as syntax, FieldPath};
use crate::syntax::slots::Written;
use crate::tokens::unraw;

/// The pages. `None` where there are none, or where a mistake was reported.
pub fn pages<'a>(
    arguments: &'a Arguments,
    fields: &[Field<'_>],
    diagnostics: &Diagnostics,
) -> Option<Pages<'a>> {
    let Written { name, value } = arguments.named.pages.as_ref()?;
    let part = diagnostics.part();
    if arguments.named.response.is_none() {
        part.error(name, messages::NO_RESPONSE);
    }
    let way = one_way(name, value, &part)?;
    let field = match way {
        Way::Next(field, _)
        | Way::NextWith(field, _)
        | Way::Page(field, _)
        | Way::Offset(field) => Some(field),
        Way::Link => None,
    };
    if let Some(field) = field {
        names_a_field(field, fields, &part);
    }
    let pages = Pages {
        name,
        items: value.items.as_ref(),
        way,
    };
    part.is_healthy().then_some(pages)
}

/// There is one way to the next page, and nothing is given that belongs to another.
fn one_way<'a>(
    name: &Ident,
    pages: &'a syntax::Pages,
    diagnostics: &Diagnostics,
) -> Option<Way<'a>> {
    let named = |path: &'a Option<FieldPath>| path.as_ref().map(|path| &path.name);
    let ways = [
        named(&pages.cursor),
        named(&pages.page),
        named(&pages.offset),
        pages.link.as_ref(),
    ];
    let mut ways = ways.into_iter().flatten();
    let (first, second) = (ways.next(), ways.next());
    if let (Some(first), Some(second)) = (first, second) {
        let message = messages::two_ways(&first.to_string(), &second.to_string());
        diagnostics.error(second, message);
        return None;
    }
    let next_with = pages.next_with.as_ref().map(|function| &function.name);
    let of_cursor = named(&pages.next).or(next_with);
    match (&pages.cursor, of_cursor, named(&pages.last)) {
        (None, Some(next), _) => {
            diagnostics.error(next, messages::without_cursor(&next.to_string()));
            return None;
        }
        (_, _, Some(last)) if pages.page.is_none() => {
            diagnostics.error(last, messages::LAST_WITHOUT_PAGE);
            return None;
        }
        _ => {}
    }
    if let Some(cursor) = &pages.cursor {
        return match (&pages.next, &pages.next_with) {
            (Some(next), None) => Some(Way::Next(cursor, next)),
            (None, Some(function)) => Some(Way::NextWith(cursor, &function.path)),
            (Some(_), Some(function)) => {
                diagnostics.error(&function.name, messages::NEXT_TWICE);
                None
            }
            (None, None) => {
                diagnostics.error(&cursor.name, messages::NO_NEXT);
                None
            }
        };
    }
    let counted = pages
        .page
        .as_ref()
        .map(|page| Way::Page(page, pages.last.as_ref()));
    let counted = counted.or(pages.offset.as_ref().map(Way::Offset));
    let way = counted.or(pages.link.as_ref().map(|_| Way::Link));
    if way.is_none() {
        diagnostics.error(name, messages::NO_WAY);
    }
    way
}

/// The first name of the path is a field of the endpoint. The compiler sees to the names after it.
fn names_a_field(path: &FieldPath, fields: &[Field<'_>], diagnostics: &Diagnostics) {
    let Some(first) = path.fields.first() else {
        return;
    };
    let name = unraw(first);
    let names: Vec<_> = fields
        .iter()
        .map(|field| unraw(&field.syntax.name))
        .collect();
    if !names.contains(&name) {
        let meant = did_you_mean(&name, names.iter().map(String::as_str));
        let message = messages::no_field(&path.name.to_string(), &name, meant);
        diagnostics.error(first, message);
    }
}
