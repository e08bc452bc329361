//! The values of the pairs of a query or a form.

use std::collections::BTreeMap;

use super::schema::{expected, takes_text};
use crate::spec::{EndpointSpec, ListStyle, ObjectSpec, ParameterSpec, Schema, Style};
use crate::testing::breach::Breach;
use crate::testing::http::text;
use crate::testing::value::Value;

/// The pairs of a query or a form.
pub(super) struct Pairs(Vec<Pair>);

struct Pair {
    name: String,
    value: String,
    /// The value before its escapes were read: commas in it separate.
    raw: String,
}

impl Pairs {
    /// Reads the pairs. `None` if an escape in them is broken.
    pub(super) fn read(written: &str) -> Option<Self> {
        let pairs = written.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| {
            let (name, raw) = pair.split_once('=').unwrap_or((pair, ""));
            Some(Pair {
                name: text::decode(name, true)?,
                value: text::decode(raw, true)?,
                raw: raw.to_owned(),
            })
        });
        pairs.collect::<Option<_>>().map(Self)
    }

    pub(super) fn has(&self, name: &str, value: &str) -> bool {
        self.0
            .iter()
            .any(|pair| pair.name == name && pair.value == value)
    }

    /// Returns the value that was sent for a parameter.
    pub(super) fn value(
        &self,
        spec: &EndpointSpec,
        parameter: &ParameterSpec,
    ) -> Result<Option<Value>, Breach> {
        let name = parameter.name();
        let lists = spec.list_style(parameter);
        let found = match (parameter.style(), parameter.schema()) {
            (Style::Flat, Schema::Object(object)) => self.object(object(), None, lists)?,
            (Style::Map, schema) => {
                let others = named_in(spec);
                // `name[key]` belongs to the parameter `name`.
                let own = |pair: &&Pair| {
                    let name = pair.name.split('[').next().unwrap_or_default();
                    !others
                        .iter()
                        .any(|other| other == name || *other == pair.name)
                };
                let entries = self.0.iter().filter(own);
                let entries = entries.map(|pair| (pair.name.as_str(), pair.value.as_str()));
                map(name, schema, entries)?
            }
            (Style::MapInBrackets, schema) => self.in_brackets(name, schema)?,
            (_, schema) => return self.nested(name, schema, parameter.required(), lists),
        };
        // Without entries nothing is sent.
        Ok(found.or_else(|| parameter.required().then(|| Value::Object(BTreeMap::new()))))
    }

    /// A value by its name and its schema.
    fn nested(
        &self,
        name: &str,
        schema: Schema,
        required: bool,
        lists: ListStyle,
    ) -> Result<Option<Value>, Breach> {
        match schema {
            Schema::Nullable(inner) => self.nested(name, *inner, required, lists),
            Schema::Object(object) => self.object(object(), Some(name), lists),
            Schema::Map(_) => self.in_brackets(name, schema),
            Schema::List(element) => {
                let texts = match lists {
                    ListStyle::Repeat => self.named(name),
                    ListStyle::Brackets => self.named(&format!("{name}[]")),
                    ListStyle::Comma => return self.joined(name, *element, required),
                };
                from_texts(name, schema, required, &texts)
            }
            Schema::Any => match self.in_brackets(name, Schema::Map(&Schema::Any))? {
                None => from_texts(name, schema, required, &self.named(name)),
                object => Ok(object),
            },
            _ => from_texts(name, schema, required, &self.named(name)),
        }
    }

    /// The members of an object: under their own names, or in brackets after its name.
    fn object(
        &self,
        object: &ObjectSpec,
        within: Option<&str>,
        lists: ListStyle,
    ) -> Result<Option<Value>, Breach> {
        let mut members = BTreeMap::new();
        for member in object.parameters() {
            let name = match within {
                Some(object) => format!("{object}[{}]", member.name()),
                None => member.name().to_owned(),
            };
            let value = self.nested(&name, member.schema(), false, lists)?;
            members.extend(value.map(|value| (member.name().to_owned(), value)));
        }
        Ok((!members.is_empty()).then_some(Value::Object(members)))
    }

    /// The entries of a map, in brackets after its name.
    fn in_brackets(&self, name: &str, schema: Schema) -> Result<Option<Value>, Breach> {
        let entries = self.0.iter().filter_map(|pair| {
            let key = pair
                .name
                .strip_prefix(name)?
                .strip_prefix('[')?
                .strip_suffix(']')?;
            Some((key, pair.value.as_str()))
        });
        map(name, schema, entries)
    }

    /// Returns the elements between the commas of one string.
    fn joined(&self, name: &str, element: Schema, required: bool) -> Result<Option<Value>, Breach> {
        let mut pairs = self.0.iter().filter(|pair| pair.name == name);
        let elements = match (pairs.next(), pairs.next()) {
            (None, _) => return Ok(required.then(|| Value::List(Vec::new()))),
            (Some(pair), None) => pair.raw.split(','),
            (Some(_), Some(_)) => return Err(more_than_once(name)),
        };
        let elements = elements.map(|raw| {
            // The whole text was decoded before, so its pieces can be.
            from_text(name, element, &text::decode(raw, true).unwrap_or_default())
        });
        elements
            .collect::<Result<_, _>>()
            .map(Value::List)
            .map(Some)
    }

    fn named(&self, name: &str) -> Vec<&str> {
        let pairs = self.0.iter().filter(|pair| pair.name == name);
        pairs.map(|pair| pair.value.as_str()).collect()
    }
}

/// The names of everything that is not an entry of a map without brackets.
fn named_in(spec: &EndpointSpec) -> Vec<String> {
    let parameters = spec.sent_parameters();
    let names = parameters
        .iter()
        .map(|parameter| parameter.name().to_owned());
    let constants = spec.query().split('&').map(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        text::decode(name, true).unwrap_or_default()
    });
    let members = spec.members().iter().map(|(name, _)| (*name).to_owned());
    names.chain(constants).chain(members).collect()
}

/// A map, if it has entries.
fn map<'a>(
    name: &str,
    schema: Schema,
    entries: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<Option<Value>, Breach> {
    let entry = match schema {
        Schema::Map(entry) => *entry,
        _ => Schema::Any,
    };
    let entries = entries.map(|(key, value)| Ok((key.to_owned(), from_text(name, entry, value)?)));
    let entries: BTreeMap<_, _> = entries.collect::<Result<_, Breach>>()?;
    Ok((!entries.is_empty()).then_some(Value::Object(entries)))
}

fn more_than_once(name: &str) -> Breach {
    Breach::invalid(format!("`{name}` appears more than once"))
}

/// Returns the value of the strings that were sent under a parameter's name. A list takes any number of them.
pub(super) fn from_texts(
    name: &str,
    schema: Schema,
    required: bool,
    texts: &[&str],
) -> Result<Option<Value>, Breach> {
    let schema = match schema {
        Schema::Nullable(inner) => *inner,
        other => other,
    };
    if let Schema::List(element) = schema {
        // A list without elements leaves no trace.
        if texts.is_empty() && !required {
            return Ok(None);
        }
        let elements = texts.iter().map(|text| from_text(name, *element, text));
        return elements
            .collect::<Result<_, _>>()
            .map(Value::List)
            .map(Some);
    }
    match texts {
        [] => Ok(None),
        [text] => from_text(name, schema, text).map(Some),
        _ => Err(more_than_once(name)),
    }
}

fn from_text(name: &str, schema: Schema, text: &str) -> Result<Value, Breach> {
    let value = match schema {
        Schema::Integer { .. } => text.parse().map(Value::Integer).ok(),
        Schema::Number => number(text).map(Value::Number),
        Schema::Boolean => text.parse().map(Value::Boolean).ok(),
        Schema::Enumeration(spec) if !takes_text(&spec()) => text.parse().map(Value::Integer).ok(),
        _ => Some(Value::String(text.to_owned())),
    };
    value.ok_or_else(|| Breach::wrong_type(format!("`{name}` must be {}", expected(schema))))
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
