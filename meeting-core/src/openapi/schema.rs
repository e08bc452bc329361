//! JSON schemas of values, and the named schemas that they share.

use serde_json::{Map, Value, json};

use crate::spec::{
    EnumerationSpec, FieldRule, ObjectSpec, ParameterSpec, Schema, ValueRule, WireValue,
};

use super::{check_of, filled, prose, put, rule};

/// The schemas of objects and enumerations, by name.
#[derive(Debug, Default)]
pub(super) struct Schemas {
    named: Map<String, Value>,
    /// Objects that are being described, by the address of their members. An object that contains itself is
    /// referred to by name. Names alone are not enough, because a `Page<A>` may contain a `Page<B>`.
    open: Vec<(String, &'static [ParameterSpec])>,
}

impl Schemas {
    pub(super) fn finish(self) -> Value {
        Value::Object(self.named)
    }

    /// Returns the schema of a parameter with its rules, but without its description, which is not part of the
    /// schema.
    pub(super) fn of_parameter(&mut self, parameter: &ParameterSpec) -> Value {
        let schema = self.of(parameter.schema());
        let rules: Vec<_> = parameter.rules().collect();
        with_rules(schema, parameter.schema(), &rules)
    }

    /// Returns the schema of an object with these members.
    pub(super) fn of_members(&mut self, members: &[&ParameterSpec], rules: &[FieldRule]) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for member in members {
            let mut schema = self.of_parameter(member);
            put(
                &mut schema,
                "description",
                filled(prose::markdown(member.doc())),
            );
            properties.insert(member.name().to_owned(), schema);
            if member.required() {
                required.push(Value::from(member.name()));
            }
        }
        let mut object = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            put(&mut object, "required", Some(required));
        }
        // A rule over fields outside of this object has no schema.
        let inside = |rule: &FieldRule| {
            rule::fields(*rule).all(|name| members.iter().any(|member| member.name() == name))
        };
        let rules: Vec<_> = rules.iter().filter(|rule| inside(rule)).copied().collect();
        let mut schemas: Vec<_> = rules.into_iter().filter_map(rule::schema).collect();
        match (schemas.pop(), schemas.is_empty()) {
            (Some(only), true) => {
                for (name, value) in only {
                    put(&mut object, &name, Some(value));
                }
            }
            // Two rules may use the same keyword.
            (Some(last), false) => {
                schemas.push(last);
                let all: Vec<_> = schemas.into_iter().map(Value::Object).collect();
                put(&mut object, "allOf", Some(all));
            }
            (None, _) => {}
        }
        object
    }

    /// Returns the schema of a value.
    pub(super) fn of(&mut self, schema: Schema) -> Value {
        match schema {
            Schema::String => json!({ "type": "string" }),
            Schema::Secret => json!({ "type": "string", "format": "password" }),
            Schema::Integer { minimum, maximum } => integer(minimum, maximum),
            Schema::Number => json!({ "type": "number" }),
            Schema::Boolean => json!({ "type": "boolean" }),
            Schema::List(element) => json!({ "type": "array", "items": self.of(*element) }),
            Schema::Map(entry) => {
                json!({ "type": "object", "additionalProperties": self.of(*entry) })
            }
            Schema::Nullable(inner) => json!({ "anyOf": [self.of(*inner), { "type": "null" }] }),
            Schema::Object(spec) => self.object(spec()),
            Schema::Enumeration(spec) => {
                let spec = spec();
                self.name(spec.name(), enumeration(&spec))
            }
            Schema::Bytes => {
                json!({ "type": "string", "contentMediaType": "application/octet-stream" })
            }
            Schema::Any => json!({}),
        }
    }

    fn object(&mut self, spec: &ObjectSpec) -> Value {
        let members = spec.parameters();
        let mut open = self.open.iter();
        if let Some((name, _)) = open.find(|(_, open)| std::ptr::eq(*open, members)) {
            return reference(name);
        }
        let mut name = spec.name().to_owned();
        while self.open.iter().any(|(open, _)| *open == name) {
            name.push('_');
        }
        self.open.push((name.clone(), members));
        let members: Vec<_> = spec.parameters().iter().collect();
        let mut schema = self.of_members(&members, spec.rules());
        self.open.pop();
        let mut description = prose::markdown(spec.doc());
        for rule in spec.rules() {
            prose::paragraph(&mut description, &rule::sentence(*rule));
        }
        put(&mut schema, "description", filled(description));
        self.name(&name, schema)
    }

    /// Stores a schema under a name. A different schema with the same name gets another name.
    fn name(&mut self, name: &str, schema: Value) -> Value {
        let mut name = name.to_owned();
        loop {
            match self.named.get(&name) {
                Some(other) if *other != schema => name.push('_'),
                Some(_) => return reference(&name),
                None => {
                    self.named.insert(name.clone(), schema);
                    return reference(&name);
                }
            }
        }
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn integer(minimum: i128, maximum: i128) -> Value {
    let mut schema = json!({ "type": "integer" });
    put(&mut schema, "minimum", number(minimum));
    put(&mut schema, "maximum", number(maximum));
    let fits = |low: i128, high: i128| low <= minimum && maximum <= high;
    let formats = [
        ("int32", i32::MIN.into(), i32::MAX.into()),
        ("int64", i64::MIN.into(), i64::MAX.into()),
    ];
    let format = formats.into_iter().find(|(_, low, high)| fits(*low, *high));
    put(&mut schema, "format", format.map(|(name, ..)| name));
    schema
}

fn number(number: i128) -> Option<Value> {
    let negative = || i64::try_from(number).ok().map(Value::from);
    u64::try_from(number)
        .ok()
        .map(Value::from)
        .or_else(negative)
}

/// Returns an open schema: the documented values are examples, and others are allowed.
fn enumeration(spec: &EnumerationSpec) -> Value {
    let values = || spec.values().iter();
    let wire: Vec<_> = values()
        .map(|value| match value.wire() {
            WireValue::Integer(number) => Value::from(number),
            WireValue::String(text) => Value::from(text),
        })
        .collect();
    let mut schema = json!({});
    let integers = wire.iter().all(Value::is_i64);
    if !wire.is_empty() && integers {
        // Undocumented values are 64-bit integers, too.
        schema = integer(i64::MIN.into(), i64::MAX.into());
    } else if !wire.is_empty() && wire.iter().all(Value::is_string) {
        schema = json!({ "type": "string" });
    }
    let names: Vec<_> = values().map(|value| value.name()).collect();
    let docs: Vec<_> = values().map(|value| prose::markdown(value.doc())).collect();
    put(
        &mut schema,
        "description",
        filled(prose::markdown(spec.doc())),
    );
    put(&mut schema, "examples", Some(wire));
    put(&mut schema, "x-enum-varnames", Some(names));
    put(&mut schema, "x-enum-descriptions", Some(docs));
    schema
}

/// Adds the rules of a value. OpenAPI 3.1 allows other keywords next to `$ref`.
fn with_rules(mut schema: Value, kind: Schema, rules: &[ValueRule]) -> Value {
    if rules.is_empty() {
        return schema;
    }
    let kind = match kind {
        Schema::Nullable(inner) => *inner,
        other => other,
    };
    let (shortest, longest) = match kind {
        Schema::List(_) => ("minItems", "maxItems"),
        Schema::Map(_) | Schema::Object(_) => ("minProperties", "maxProperties"),
        _ => ("minLength", "maxLength"),
    };
    for rule in rules {
        match rule {
            ValueRule::NonEmpty => put(&mut schema, shortest, Some(1)),
            ValueRule::Length { minimum, maximum } => {
                put(&mut schema, shortest, Some(*minimum));
                let limited = *maximum < usize::MAX;
                put(&mut schema, longest, limited.then_some(*maximum));
            }
            ValueRule::Range { minimum, maximum } => {
                bound(&mut schema, "minimum", *minimum);
                bound(&mut schema, "maximum", *maximum);
            }
            ValueRule::Pattern(pattern) => put(&mut schema, "pattern", Some(*pattern)),
            ValueRule::Check(_) => {}
        }
    }
    put(&mut schema, "x-check", check_of(rules));
    schema
}

/// A bound as in the declaration: a number, or the name of a constant, which has no meaning here.
fn bound(schema: &mut Value, name: &str, bound: Option<&str>) {
    let Some(text) = bound else {
        return;
    };
    let digits = text.replace(['_', ' '], "");
    let whole = digits.parse().ok().and_then(number);
    let value = whole.or_else(|| digits.parse::<f64>().ok().map(Value::from));
    match value {
        Some(value) => put(schema, name, Some(value)),
        None => put(schema, &format!("x-{name}"), Some(text)),
    }
}
