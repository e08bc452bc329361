//! Rules over groups of fields: `one_of = room`.

use quote::ToTokens;

use crate::check::context::Context;
use crate::messages::group as messages;
use crate::model::{Field, Group, Need};
use crate::suggest::did_you_mean;
use crate::syntax::slots::Written;
use crate::tokens::unraw;

/// The groups, in the order in which they are first named. A group has at least two members, all of them
/// optional, and one kind.
pub fn groups<'a>(fields: &[Field<'a>], context: &Context<'a, '_>) -> Vec<Group<'a>> {
    let diagnostics = context.diagnostics;
    let mut disputed: Vec<&syn::Ident> = Vec::new();
    let mut groups: Vec<Group<'a>> = Vec::new();
    for (position, field) in fields.iter().enumerate() {
        for Written {
            name: argument,
            value,
        } in &field.syntax.arguments.members
        {
            let (kind, name) = (value.kind, &value.group);
            if field.need == Need::Required {
                let ty = field.syntax.ty.to_token_stream().to_string();
                diagnostics.error(
                    &field.syntax.ty,
                    messages::member_not_optional(kind.argument(), &unraw(&field.syntax.name), &ty),
                );
            }
            match groups.iter_mut().find(|group| group.name == name) {
                Some(group) if group.kind != kind => {
                    disputed.push(name);
                    diagnostics.error(
                        argument,
                        messages::two_kinds(
                            &name.to_string(),
                            group.kind.argument(),
                            kind.argument(),
                        ),
                    );
                }
                Some(group) if group.members.contains(&position) => {
                    diagnostics.error(argument, crate::messages::attribute::twice(kind.argument()))
                }
                Some(group) => group.members.push(position),
                None => groups.push(Group {
                    kind,
                    name,
                    members: vec![position],
                }),
            }
        }
    }
    // A member whose argument could not be read would make its group look too small.
    let complete = fields
        .iter()
        .all(|field| field.syntax.arguments.members_read());
    let names: Vec<String> = groups.iter().map(|group| group.name.to_string()).collect();
    for group in groups
        .iter()
        .filter(|group| complete && group.members.len() < 2 && !disputed.contains(&group.name))
    {
        let name = group.name.to_string();
        let others = names.iter().filter(|other| **other != name);
        let meant = did_you_mean(&name, others.map(String::as_str));
        // Of two groups of one member with similar names, the second one is the misspelt one.
        let said_later = meant.is_some_and(|meant| {
            groups
                .iter()
                .skip_while(|other| other.name != group.name)
                .any(|other| other.name == meant && other.members.len() < 2)
        });
        if !said_later {
            diagnostics.error(
                group.name,
                messages::single_member(group.kind.argument(), &name, meant),
            );
        }
    }
    groups
}
