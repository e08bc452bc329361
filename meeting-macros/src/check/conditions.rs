//! Rules that look at another field: `required_if(kind = Kind::Timed)`.

use quote::ToTokens;

use crate::check::context::Context;
use crate::messages::group as messages;
use crate::model::{Condition, Field, Need};
use crate::suggest::did_you_mean;
use crate::tokens::unraw;

/// The conditions, in the order of the fields. A condition is for an optional field and looks at another
/// one that exists.
pub fn conditions<'a>(fields: &[Field<'a>], context: &Context<'a, '_>) -> Vec<Condition<'a>> {
    let diagnostics = context.diagnostics;
    let all: Vec<String> = context
        .structure
        .fields
        .iter()
        .map(|field| unraw(&field.name))
        .collect();
    let mut conditions = Vec::new();
    for (subject, field) in fields.iter().enumerate() {
        for written in &field.syntax.arguments.conditions {
            let (kind, other) = (written.kind, &written.field);
            let name = unraw(other);
            if field.need == Need::Required {
                let ty = field.syntax.ty.to_token_stream().to_string();
                diagnostics.error(
                    &field.syntax.ty,
                    messages::condition_needs_option(
                        kind.argument(),
                        &unraw(&field.syntax.name),
                        &ty,
                    ),
                );
            } else if unraw(&field.syntax.name) == name {
                diagnostics.error(other, messages::condition_on_itself(kind.argument()));
            } else if !all.contains(&name) {
                let meant = did_you_mean(&name, all.iter().map(String::as_str));
                diagnostics.error(other, messages::condition_on_unknown(&name, meant, &all));
            } else if let Some(decider) = fields
                .iter()
                .position(|field| unraw(&field.syntax.name) == name)
            {
                conditions.push(Condition {
                    kind,
                    subject,
                    decider,
                    value: &written.value,
                });
            }
        }
    }
    conditions
}
