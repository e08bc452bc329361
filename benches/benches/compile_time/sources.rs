//! The same endpoints, written in four ways.

pub mod by_hand;

use crate::endpoints::{Endpoint, Field, Kind, Rule};

/// A way to write endpoints.
pub struct Variant {
    pub name: &'static str,
    pub description: &'static str,
    pub dependencies: &'static str,
    pub source: fn(&[Endpoint]) -> String,
}

const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\n";

/// The dependencies of endpoints by hand.
pub const BY_HAND_DEPENDENCIES: &str = "serde = { version = \"1\", features = [\"derive\"] }\n\
     serde_json = \"1\"\n\
     base64 = { version = \"0.23\", default-features = false, features = [\"alloc\"] }\n\
     getrandom = \"0.4\"\n\
     hex = { version = \"0.4\", default-features = false, features = [\"alloc\"] }\n\
     hmac = { version = \"0.13\", default-features = false }\n\
     sha2 = { version = \"0.11\", default-features = false }\n\
     tokio = { version = \"1\", default-features = false, features = [\"sync\", \"time\"] }\n\
     reqwest = { version = \"0.13\", default-features = false, features = [\"query\", \"rustls\"] }\n";

pub const VARIANTS: [Variant; 4] = [
    Variant {
        name: "derive",
        description: "`derive(Serialize)` alone",
        dependencies: SERDE,
        source: derived,
    },
    Variant {
        name: "bon",
        description: "the same and bon's builder",
        dependencies: "serde = { version = \"1\", features = [\"derive\"] }\n\
                       builder = { package = \"bon\", version = \"=3.10.0\", default-features = false, features = [\"alloc\"] }\n",
        source: with_bon,
    },
    Variant {
        name: "hand",
        description: "by hand: serde, checks, send function",
        dependencies: BY_HAND_DEPENDENCIES,
        source: by_hand::source,
    },
    Variant {
        name: "declared",
        description: "declared with `#[endpoint]`",
        dependencies: "meeting-api = { path = \"MEETING_API\" }\n",
        source: declared,
    },
];

impl Field {
    /// The type of the value.
    fn value(&self) -> &'static str {
        match self.kind {
            Kind::Text => "String",
            Kind::Number => "i64",
            Kind::Count => "u32",
            Kind::Choice => "IdType",
            Kind::Object => "Address",
            Kind::Texts => "Vec<String>",
        }
    }

    /// The field of a struct, with attributes in front.
    fn written(&self, attributes: &str) -> String {
        let Self { name, .. } = self;
        let value = self.value();
        let ty = if self.optional {
            format!("Option<{value}>")
        } else {
            value.to_owned()
        };
        format!("    /// The {name}.\n{attributes}    pub {name}: {ty},\n")
    }
}

/// The types that requests share, in the variants without a macro of ours.
const SHARED: &str = "
/// The kind of an operator id.
#[derive(Clone, Copy, Debug)]
pub enum IdType { UserId = 1, OpenId = 2 }
impl serde::Serialize for IdType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self as i64)
    }
}
/// An address.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Address { pub protocol: i64, pub dial_string: String }
";

fn structure(endpoint: &Endpoint, attributes: &str, of_field: impl Fn(&Field) -> String) -> String {
    let name = &endpoint.name;
    let mut text = format!("/// The request {name}.\n{attributes}\npub struct {name} {{\n");
    for field in &endpoint.fields {
        text.push_str(&field.written(&of_field(field)));
    }
    text.push_str("}\n");
    text
}

fn derived(endpoints: &[Endpoint]) -> String {
    let structures = endpoints.iter().map(|endpoint| {
        structure(
            endpoint,
            "#[derive(Clone, Debug, serde::Serialize)]",
            |_| String::new(),
        )
    });
    SHARED.to_owned() + &structures.collect::<String>()
}

fn with_bon(endpoints: &[Endpoint]) -> String {
    let attributes = "#[derive(Clone, Debug, serde::Serialize, builder::Builder)]\n#[builder(crate = ::builder)]";
    let structures = endpoints.iter().map(|endpoint| {
        structure(endpoint, attributes, |field| match field.kind {
            // Like the setters of this workspace.
            Kind::Text => "    #[builder(into)]\n".to_owned(),
            _ => String::new(),
        })
    });
    SHARED.to_owned() + &structures.collect::<String>()
}

fn declared(endpoints: &[Endpoint]) -> String {
    let mut text = "use meeting_api::{endpoint, object, open_enum};
/// The kind of an operator id.
#[open_enum]
#[derive(Clone, Copy, Debug)]
pub enum IdType { UserId = 1, OpenId = 2 }
/// An address.
#[object]
#[derive(Clone, Debug)]
pub struct Address { pub protocol: i64, pub dial_string: String }
"
    .to_owned();
    for endpoint in endpoints {
        let parameter = endpoint
            .has_path_parameter
            .then(|| format!("/{{{}}}", endpoint.fields[0].name));
        let attributes = format!(
            "#[endpoint({}, \"/v1/{}{}\")]\n#[derive(Clone, Debug)]",
            endpoint.method,
            endpoint.name,
            parameter.unwrap_or_default(),
        );
        let alone = endpoint
            .fields
            .iter()
            .filter(|field| field.rule == Rule::Group)
            .count()
            < 2;
        text.push_str(&structure(endpoint, &attributes, |field| {
            match field.rule {
                Rule::NonEmpty => "    #[api(non_empty)]\n".to_owned(),
                Rule::Length(minimum, maximum) => {
                    format!("    #[api(len = {minimum}..={maximum})]\n")
                }
                Rule::Range(minimum, maximum) => {
                    format!("    #[api(range = {minimum}..={maximum})]\n")
                }
                Rule::Group if !alone => "    #[api(one_of = room)]\n".to_owned(),
                Rule::Group | Rule::Nothing => String::new(),
            }
        }));
    }
    text
}
