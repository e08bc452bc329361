//! The endpoints that are compiled: their names and parameters, before they become source code.

/// One endpoint of a service.
pub struct Endpoint {
    pub name: String,
    /// `GET` with a query, `PUT` with a JSON body.
    pub method: &'static str,
    /// True if the path ends in the first field.
    pub has_path_parameter: bool,
    pub fields: Vec<Field>,
}

/// One parameter.
#[derive(Clone)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub optional: bool,
    pub rule: Rule,
}

/// The type of a parameter.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Text,
    Number,
    Count,
    /// One of a documented set.
    Choice,
    /// A nested object.
    Object,
    Texts,
}

/// The rule of a parameter.
#[derive(Clone, Copy, PartialEq)]
pub enum Rule {
    Nothing,
    NonEmpty,
    Length(usize, usize),
    Range(u32, u32),
    /// Exactly one of all the fields with this rule is set.
    Group,
}

const fn field(name: &'static str, kind: Kind, optional: bool, rule: Rule) -> Field {
    Field {
        name,
        kind,
        optional,
        rule,
    }
}

/// Eleven parameters, like those in a request of a real service.
const FIELDS: [Field; 11] = [
    field("operator_id", Kind::Text, false, Rule::NonEmpty),
    field("operator_id_type", Kind::Choice, false, Rule::Nothing),
    field("meeting_room_id", Kind::Text, true, Rule::Group),
    field("mra_address", Kind::Object, true, Rule::Group),
    field("meeting_id", Kind::Text, false, Rule::NonEmpty),
    field("invite_id", Kind::Text, false, Rule::Length(1, 64)),
    field("instance_id", Kind::Number, false, Rule::Nothing),
    field("start_time", Kind::Number, true, Rule::Nothing),
    field("page", Kind::Count, true, Rule::Range(1, 1000)),
    field("page_size", Kind::Count, true, Rule::Range(1, 20)),
    field("tags", Kind::Texts, true, Rule::Length(1, 10)),
];

/// Returns `count` endpoints, all with the same parameters in the body.
pub fn equal(count: usize) -> Vec<Endpoint> {
    (0..count)
        .map(|index| Endpoint {
            name: format!("Request{index}"),
            method: "PUT",
            has_path_parameter: false,
            fields: FIELDS.to_vec(),
        })
        .collect()
}

/// Returns `count` endpoints of three to eleven parameters, with and without a path parameter, in query or body.
pub fn mixed(count: usize) -> Vec<Endpoint> {
    (0..count)
        .map(|index| {
            let is_query = index % 3 == 0;
            let parameters = FIELDS.iter().filter(|field| {
                !is_query
                    || !matches!(field.kind, Kind::Object | Kind::Texts)
                        && field.rule != Rule::Group
            });
            Endpoint {
                name: format!("Request{index}"),
                method: if is_query { "GET" } else { "PUT" },
                has_path_parameter: index % 2 == 0,
                fields: parameters.take(4 + index % 8).cloned().collect(),
            }
        })
        .collect()
}
