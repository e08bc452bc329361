//! Values as pairs of a name and a string: the parameters of a query and the fields of a form.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::spec::{EndpointSpec, ListStyle, ParameterSpec, Style};
use crate::value::json::JsonWriter;
use crate::value::text::text;
use crate::value::wire::{Value, Wire};

/// Takes pairs. Several strings belong to one name, separated by commas.
pub(super) type Take<'t> = dyn FnMut(&str, &[Cow<'_, str>]) + 't;

/// Passes on the pairs of a field. A value that JSON cannot represent is an error.
pub(super) fn each(
    spec: &EndpointSpec,
    parameter: &ParameterSpec,
    value: &Value<'_>,
    take: &mut Take<'_>,
) -> Result<(), serde_json::Error> {
    let name = parameter.name();
    match &value.wire {
        Wire::Text(value) => take(name, &[text(*value)]),
        Wire::Displayed(value) => take(name, &[Cow::Owned(value.to_string())]),
        Wire::Texts(elements) => {
            let mut list = List::new(name, spec.list_style(parameter), take);
            elements.each(&mut |element| list.element(text(element)));
            list.finish();
        }
        Wire::DisplayedList(elements) => {
            let mut list = List::new(name, spec.list_style(parameter), take);
            elements.each(&mut |element| list.element(text(element)));
            list.finish();
        }
        Wire::Entries(entries) => entries.each(&mut |key, value| match parameter.style() {
            Style::MapInBrackets => take(&format!("{name}[{key}]"), &[text(value)]),
            _ => take(key, &[text(value)]),
        }),
        Wire::Json(_) | Wire::Serde(_) => {
            let mut json = JsonWriter::default();
            json.value(value);
            let json: Box<RawValue> = serde_json::from_slice(&json.finish()?)?;
            let within = (parameter.style() != Style::Flat).then_some(name);
            members(&json, within, spec.list_style, take)?;
        }
        Wire::Absent | Wire::Null | Wire::Part(_) | Wire::Payload(_) => {}
    }
    Ok(())
}

/// A list that is being written: one pair for each element, or one for all of them.
struct List<'l, 't> {
    name: Cow<'l, str>,
    /// The elements that are joined into one value.
    joined: Option<Vec<Cow<'static, str>>>,
    take: &'l mut Take<'t>,
}

impl<'l, 't> List<'l, 't> {
    fn new(name: &'l str, style: ListStyle, take: &'l mut Take<'t>) -> Self {
        Self {
            name: match style {
                ListStyle::Brackets => Cow::Owned(format!("{name}[]")),
                ListStyle::Repeat | ListStyle::Comma => Cow::Borrowed(name),
            },
            joined: (style == ListStyle::Comma).then(Vec::new),
            take,
        }
    }

    fn element(&mut self, text: Cow<'_, str>) {
        match &mut self.joined {
            Some(joined) => joined.push(Cow::Owned(text.into_owned())),
            None => (self.take)(&self.name, &[text]),
        }
    }

    /// An empty list sends nothing.
    fn finish(self) {
        if let Some(joined) = self.joined.filter(|joined| !joined.is_empty()) {
            (self.take)(&self.name, &joined);
        }
    }
}

/// Passes on a JSON value under a name. Members of objects are written as `name[member]`, and `null` is left
/// out. The members of an object without a name keep their own names.
fn members(
    json: &RawValue,
    name: Option<&str>,
    lists: ListStyle,
    take: &mut Take<'_>,
) -> Result<(), serde_json::Error> {
    let name_of = |member: &str| match name {
        Some(name) => Cow::Owned(format!("{name}[{member}]")),
        None => Cow::Owned(member.to_owned()),
    };
    let own = name.unwrap_or_default();
    match json.get().as_bytes().first() {
        Some(b'{') => {
            let Members(all) = serde_json::from_str(json.get())?;
            for (member, value) in all {
                let name: Cow<'_, str> = name_of(&member);
                members(value, Some(&name), lists, take)?;
            }
        }
        Some(b'[') => {
            let elements: Vec<&RawValue> = serde_json::from_str(json.get())?;
            let scalars = elements.iter().map(|element| scalar(element));
            match scalars.collect::<Result<Option<Vec<_>>, _>>()? {
                Some(texts) => {
                    let mut list = List::new(own, lists, take);
                    texts.into_iter().for_each(|text| list.element(text));
                    list.finish();
                }
                // Objects in a list have their positions as names.
                None => {
                    for (position, element) in elements.into_iter().enumerate() {
                        members(element, Some(&name_of(&position.to_string())), lists, take)?;
                    }
                }
            }
        }
        _ => {
            if let Some(text) = scalar(json)? {
                take(own, &[text]);
            }
        }
    }
    Ok(())
}

/// Returns the text of a string, a number or `bool`.
fn scalar(json: &RawValue) -> Result<Option<Cow<'_, str>>, serde_json::Error> {
    let text = json.get();
    Ok(match text.as_bytes().first() {
        Some(b'{' | b'[' | b'n') | None => None,
        Some(b'"') => Some(Cow::Owned(serde_json::from_str(text)?)),
        Some(_) => Some(Cow::Borrowed(text)),
    })
}

/// The members of an object in their order.
struct Members<'de>(Vec<(String, &'de RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}
