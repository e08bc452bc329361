//! The declaration as static data.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::expand::{bound, docs};
use crate::model::{
    ConditionKind, Encoding, Endpoint, Field, GroupKind, Need, Place, Record, Response, Retry, Rule,
};
use crate::syntax::range::Bound;
use crate::syntax::ty::{Shape, shape, unraw};

/// `&EndpointSpec { .. }`
pub fn endpoint(endpoint: &Endpoint<'_>) -> TokenStream {
    let record = &endpoint.record;
    let (method, path) = (endpoint.method, &endpoint.path.text);
    let retry = match endpoint.retry {
        Retry::Safe => quote!(Safe),
        Retry::IfNotProcessed => quote!(IfNotProcessed),
        Retry::Never => quote!(Never),
    };
    let encoding = match endpoint.encoding {
        Encoding::Json => quote!(Json),
        Encoding::Form => quote!(Form),
        Encoding::Multipart => quote!(Multipart),
    };
    let response = match endpoint.response {
        Response::Nothing => quote!(__private::None),
        Response::Type(ty) => quote!({
            use __private::NoDescription as _;
            __private::DescriptionOf::<#ty>::RESPONSE
        }),
    };
    let shared = shared(record, endpoint.encoding);
    quote! {
        &__private::EndpointSpec {
            method: #method,
            path: #path,
            authentication: <<Self as __private::Endpoint>::Auth as __private::AuthKind<<Self as __private::Endpoint>::Api>>::NAME,
            retry: __private::RetrySafety::#retry,
            encoding: __private::BodyEncoding::#encoding,
            response: #response,
            #shared
        }
    }
}

/// What stands for the data of a declaration with errors: code that looks at it still compiles.
pub fn stand_in(endpoint: &Endpoint<'_>) -> TokenStream {
    let (name, method) = (unraw(&endpoint.record.syntax.name), endpoint.method);
    let path = &endpoint.path.text;
    quote! {
        &__private::EndpointSpec {
            method: #method,
            path: #path,
            authentication: "any",
            retry: __private::RetrySafety::Never,
            encoding: __private::BodyEncoding::Json,
            response: __private::None,
            name: #name,
            doc: "",
            parameters: &[],
            rules: &[],
        }
    }
}

/// `ObjectSpec { .. }`
pub fn object(record: &Record<'_>) -> TokenStream {
    let shared = shared(record, Encoding::Json);
    quote!(__private::ObjectSpec { #shared })
}

/// What the data of endpoints and of objects have in common.
fn shared(record: &Record<'_>, encoding: Encoding) -> TokenStream {
    let name = unraw(&record.syntax.name);
    let doc = docs::text(&record.syntax.attributes);
    let parameters = record.fields.iter().map(|field| parameter(field, encoding));
    let groups = record.groups.iter().map(|group| {
        let kind = match group.kind {
            GroupKind::ExactlyOne => quote!(ExactlyOneOf),
            GroupKind::AtLeastOne => quote!(AtLeastOneOf),
            GroupKind::AtMostOne => quote!(AtMostOneOf),
            GroupKind::AllOrNone => quote!(AllOrNone),
        };
        let members = group
            .members
            .iter()
            .filter_map(|member| record.fields.get(*member))
            .map(|field| &field.wire);
        quote! {
            __private::FieldRule {
                kind: __private::FieldRuleKind::#kind,
                fields: &[#(#members),*],
            }
        }
    });
    let conditions = record.conditions.iter().filter_map(|condition| {
        let subject = &record.fields.get(condition.subject)?.wire;
        let decider = record.fields.get(condition.decider)?;
        let kind = match condition.kind {
            ConditionKind::RequiredIf => quote!(RequiredIf),
            ConditionKind::ForbiddenIf => quote!(ForbiddenIf),
        };
        let field = &decider.wire;
        let shown = source_text(condition.value);
        let (ty, value) = super::check::condition_value(decider, condition.value);
        let value = match shape(decider.value) {
            // A string literal is a reference already.
            Shape::Text if value.to_string() == condition.value.to_string() => value,
            _ => quote!(&#value),
        };
        Some(quote! {
            __private::FieldRule {
                kind: __private::FieldRuleKind::#kind(__private::Condition {
                    field: #field,
                    value: #shown,
                    json: || __private::json_text::<#ty>(#value),
                }),
                fields: &[#subject],
            }
        })
    });
    quote! {
        name: #name,
        doc: #doc,
        parameters: &[#(#parameters),*],
        rules: &[#(#groups,)* #(#conditions,)*],
    }
}

fn parameter(field: &Field<'_>, encoding: Encoding) -> TokenStream {
    let name = &field.wire;
    let doc = docs::text(&field.syntax.attributes);
    let place = match field.place {
        Place::Path => quote!(Path),
        Place::Query => quote!(Query),
        Place::Header => quote!(Header),
        Place::Body => quote!(Body),
        Place::Part => quote!(Part),
    };
    let required = field.need == Need::Required;
    let json = field.place == Place::Body && encoding == Encoding::Json;
    let mut schema = if json {
        let ty = field.value;
        quote!(__private::SchemaOf::<#ty>::SCHEMA)
    } else {
        text_schema(field.value)
    };
    if field.need == Need::Nullable {
        schema = quote!(__private::Schema::Nullable(&#schema));
    }
    let rules = field.rules.iter().map(|rule| value_rule(rule, field));
    quote! {
        __private::ParameterSpec {
            name: #name,
            doc: #doc,
            place: __private::Place::#place,
            required: #required,
            schema: #schema,
            rules: &[#(#rules),*],
        }
    }
}

/// The kind of a value that is written as text: a list is repeated, element by element.
fn text_schema(ty: &syn::Type) -> TokenStream {
    match shape(ty) {
        Shape::List(element) => {
            let element = text_schema(element);
            quote!(__private::Schema::List(&#element))
        }
        _ => quote!(__private::TextSchemaOf::<#ty>::SCHEMA),
    }
}

fn value_rule(rule: &Rule<'_>, field: &Field<'_>) -> TokenStream {
    let rule = match rule {
        Rule::NonEmpty => quote!(NonEmpty),
        Rule::Length(range) => {
            let (minimum, maximum) = super::check::lengths(range);
            quote!(Length { minimum: #minimum, maximum: #maximum })
        }
        Rule::Range(range) => {
            let bound = |bound: &Option<Bound>| match bound {
                Some(bound) => {
                    let text = bound::text(bound, field);
                    quote!(__private::Some(#text))
                }
                None => quote!(__private::None),
            };
            let (minimum, maximum) = (bound(&range.minimum), bound(&range.maximum));
            quote!(Range { minimum: #minimum, maximum: #maximum })
        }
        Rule::Pattern(pattern) => quote!(Pattern(#pattern)),
        Rule::Check(path) => {
            let path = source_text(&path.to_token_stream());
            quote!(Check(#path))
        }
    };
    quote!(__private::ValueRule::#rule)
}

/// Tokens as a person would write them: no blanks around `::`, `.` and signs.
pub fn source_text(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(" :: ", "::")
        .replace(":: ", "::")
        .replace(" . ", ".")
        .replace("- ", "-")
}
