//! How generated code writes a declaration down. The rows of parameters are values of a tuple struct and no calls:
//! a call in a constant costs the compiler twice as much.

use super::{
    BodyEncoding, Condition, EndpointSpec, FieldRule, FieldRuleKind, ObjectSpec, ParameterSpec,
    Place, RetrySafety, Schema, ValueRule,
};

/// An endpoint: what the request is, and the record of its fields.
pub const fn endpoint(
    method: &'static str,
    path: &'static str,
    authentication: &'static str,
    retry: RetrySafety,
    encoding: BodyEncoding,
    response: Option<Schema>,
    record: &'static ObjectSpec,
) -> EndpointSpec {
    EndpointSpec {
        name: record.name,
        doc: record.doc,
        method,
        path,
        authentication,
        retry,
        idempotency_key: None,
        encoding,
        response,
        unwrap: None,
        done: None,
        parameters: record.parameters,
        rules: record.rules,
    }
}

/// An endpoint that takes an idempotency key in the header `name`: it may be retried, unless the declaration says never.
pub const fn idempotent(mut spec: EndpointSpec, name: &'static str) -> EndpointSpec {
    spec.idempotency_key = Some(name);
    if let RetrySafety::IfNotProcessed = spec.retry {
        spec.retry = RetrySafety::Safe;
    }
    spec
}

/// The same endpoint, whose response is the member at a dotted path; an empty path is the whole response.
pub const fn unwrapped(spec: EndpointSpec, path: &'static str) -> EndpointSpec {
    EndpointSpec {
        unwrap: Some(path),
        ..spec
    }
}

/// The same endpoint, whose stream of events ends with an event of this data.
pub const fn until(spec: EndpointSpec, done: &'static str) -> EndpointSpec {
    EndpointSpec {
        done: Some(done),
        ..spec
    }
}

/// The fields of an endpoint or of an object.
pub const fn record(
    name: &'static str,
    doc: &'static str,
    parameters: &'static [ParameterSpec],
    rules: &'static [FieldRule],
) -> ObjectSpec {
    ObjectSpec {
        name,
        doc,
        parameters,
        rules,
    }
}

/// Where a parameter goes, and whether it is always sent.
#[derive(Clone, Copy, Debug)]
pub enum Position {
    /// Always sent.
    Required(Place),
    /// May be left out.
    Optional(Place),
}

/// In the path.
pub const PATH: Position = Position::Required(Place::Path);
/// In the query.
pub const QUERY: Position = Position::Required(Place::Query);
/// In the query, or left out.
pub const QUERY_IF: Position = Position::Optional(Place::Query);
/// In a header.
pub const HEADER: Position = Position::Required(Place::Header);
/// In a header, or left out.
pub const HEADER_IF: Position = Position::Optional(Place::Header);
/// In the body.
pub const BODY: Position = Position::Required(Place::Body);
/// In the body, or left out.
pub const BODY_IF: Position = Position::Optional(Place::Body);
/// A part of the body.
pub const PART: Position = Position::Required(Place::Part);
/// A part of the body, or left out.
pub const PART_IF: Position = Position::Optional(Place::Part);

/// The rules for one value. Most have one rule or none: a list in each row is more for the compiler to do.
#[derive(Clone, Copy, Debug)]
pub enum Rules {
    /// Any value of the type will do.
    Free,
    /// One rule.
    One(ValueRule),
    /// Several rules.
    All(&'static [ValueRule]),
}

/// A rule over several fields.
pub const fn rule(kind: FieldRuleKind, fields: &'static [&'static str]) -> FieldRule {
    FieldRule { kind, fields }
}

/// When a rule over another field applies.
pub const fn given(field: &'static str, value: &'static str, json: fn() -> String) -> Condition {
    Condition { field, value, json }
}
