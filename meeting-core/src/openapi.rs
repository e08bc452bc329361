//! An OpenAPI 3.1 document from declarations.
//!
//! A [`Document`] collects [`EndpointSpec`]s and writes them as a JSON value: parameters with their types and
//! rules, groups, enumerations, doc comments, credentials and errors.
//!
//! ```
#![doc = include_str!("../docs/library.md")]
//! use meeting_core::openapi::Document;
//! use meeting_core::{Endpoint, endpoint};
//!
//! #[endpoint(PUT, "/v1/books/{isbn}/loan", api = Library)]
//! pub struct LendBook {
//!     pub isbn: String,
//!     #[api(non_empty)]
//!     pub reader: String,
//! }
//!
//! let document = Document::new("Library", "1.0").endpoint(LendBook::SPEC).to_json();
//! assert_eq!(document["openapi"], "3.1.0");
//! let operation = &document["paths"]["/v1/books/{isbn}/loan"]["put"];
//! let body = &operation["requestBody"]["content"]["application/json"]["schema"];
//! assert_eq!(body["properties"]["reader"]["minLength"], 1);
//! ```
//!
//! # How declarations appear in the document
//!
//! | declaration | document |
//! | --- | --- |
//! | doc comments | `summary` (the first sentence) and `description`, without the examples in Rust |
//! | `non_empty`, `len`, `range`, `pattern` | `minLength`, `maxItems`, `minimum`, `pattern` and similar keywords |
//! | constants | parameters and members with a `const` schema |
//! | `list`, `map`, `object` | `style` and `explode`; `list = brackets` is a name with `[]` |
//! | `flatten` | the fields of the object |
//! | `{*rest}` | a path parameter with `x-spans-segments`, because OpenAPI has no such parameters |
//! | `check = function` | `x-check`, with its path: JSON Schema has no equivalent |
//! | `one_of`, `at_least_one_of`, `at_most_one_of`, `all_or_none` of body fields | `oneOf`, `anyOf`, `not`, `dependentRequired` |
//! | `required_if`, `forbidden_if` of body fields | `if` and `then` |
//! | a rule over fields outside of the body | a sentence in the `description`, like every rule: OpenAPI has no equivalent |
//! | `#[open_enum]` | the documented values as `examples` with `x-enum-varnames` and `x-enum-descriptions`; no `enum`, because other values are allowed |
//! | `#[object]`, `#[response]` | a named schema in `components` |
//! | `response = T` | the schema of the response, if `T` is declared with `#[response]`, or is a list or map of such types |
//! | `auth` | `security`, by the schemes that [`Document::security`] describes |
//! | `retry` | `x-retry`: `safe`, `if-not-processed` or `never` |
//! | `pages` | nothing: OpenAPI has no equivalent; the parameters and the members of the response are described like all others |
//!
//! [`Document::response`] adds the schema of a response whose type has none.

mod example;
mod prose;
mod rule;
mod schema;

use serde_json::{Map, Value, json};

use crate::request::endpoint::Endpoint;
use crate::request::valid::Valid;
use crate::spec::{
    BodyEncoding, EndpointSpec, ListStyle, Literal, ParameterSpec, Place, RetrySafety, Schema,
    Style, ValueRule,
};

use example::{Example, unescape};
use schema::Schemas;

/// A builder for an OpenAPI document.
#[derive(Clone, Debug)]
pub struct Document {
    title: String,
    version: String,
    description: Option<String>,
    servers: Vec<String>,
    endpoints: Vec<&'static EndpointSpec>,
    schemes: Vec<Scheme>,
    answers: Vec<(Key, Value)>,
    errors: Vec<(String, String, Value)>,
    examples: Vec<(Key, Example)>,
}

/// An endpoint: its method, its path and its constants.
type Key = &'static EndpointSpec;

/// One kind of credentials.
#[derive(Clone, Debug)]
struct Scheme {
    authentication: &'static str,
    headers: Vec<(String, String)>,
}

/// Returns true if two declarations are of the same operation. Constants distinguish operations on one path.
fn is_same(one: &EndpointSpec, other: &EndpointSpec) -> bool {
    (one.method(), one.path(), one.query()) == (other.method(), other.path(), other.query())
        && one.headers() == other.headers()
        && one.members() == other.members()
}

impl Document {
    /// Creates a document without endpoints. Title and version are those of the described API.
    pub fn new(title: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            version: version.into(),
            description: None,
            servers: Vec::new(),
            endpoints: Vec::new(),
            schemes: Vec::new(),
            answers: Vec::new(),
            errors: Vec::new(),
            examples: Vec::new(),
        }
    }

    /// Sets the description of the API, in CommonMark.
    #[must_use]
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Adds a base URL.
    #[must_use]
    pub fn server(mut self, url: impl Into<String>) -> Self {
        self.servers.push(url.into());
        self
    }

    /// Adds an endpoint. It replaces an earlier one with the same method, path and constants.
    ///
    /// A document has one operation for each method and path. If several endpoints differ only in their constants,
    /// the paths of the later ones have a fragment with their name: `/v1/actions#StopInstances`.
    #[must_use]
    pub fn endpoint(mut self, spec: &'static EndpointSpec) -> Self {
        self.endpoints.retain(|other| !is_same(other, spec));
        self.endpoints.push(spec);
        self
    }

    /// Describes one kind of credentials: all its required headers, each with a description. Endpoints that accept
    /// `any` refer to all described kinds.
    #[must_use]
    pub fn security<N: Into<String>, D: Into<String>>(
        mut self,
        authentication: &'static str,
        headers: impl IntoIterator<Item = (N, D)>,
    ) -> Self {
        self.schemes.push(Scheme {
            authentication,
            headers: headers
                .into_iter()
                .map(|(name, description)| (name.into(), description.into()))
                .collect(),
        });
        self
    }

    /// Describes the successful response of an endpoint by a JSON schema. The default is the schema of the response
    /// type, or any object if the type has none.
    #[must_use]
    pub fn response(mut self, spec: &'static EndpointSpec, schema: Value) -> Self {
        self.answers.push((spec, schema));
        self
    }

    /// Describes an error response of all endpoints: an HTTP status (or `4XX`, `default`), its meaning, and a JSON
    /// schema.
    #[must_use]
    pub fn error(
        mut self,
        status: impl Into<String>,
        description: impl Into<String>,
        schema: Value,
    ) -> Self {
        self.errors
            .push((status.into(), description.into(), schema));
        self
    }

    /// Adds a request as an example of its endpoint. `name` is a key of the document and has letters, digits, `.`,
    /// `-` and `_`.
    ///
    /// ```
    #[doc = include_str!("../docs/library.md")]
    /// use meeting_core::openapi::Document;
    /// use meeting_core::{Endpoint, endpoint};
    ///
    /// #[endpoint(PUT, "/v1/books/{isbn}/loan", api = Library)]
    /// pub struct LendBook {
    ///     pub isbn: String,
    ///     pub reader: String,
    /// }
    ///
    /// let request = LendBook::builder().isbn("978").reader("ada").build()?; let document =
    /// Document::new("Library", "1.0") .endpoint(LendBook::SPEC) .example("two-weeks", &request);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn example<E: Endpoint>(mut self, name: impl Into<String>, request: &Valid<E>) -> Self {
        // A request that is not valid JSON cannot be an example.
        if let Ok(prepared) = request.prepare() {
            let example = Example::new(name.into(), E::SPEC, &prepared);
            self.examples.push((E::SPEC, example));
        }
        self
    }

    /// Returns the document.
    pub fn to_json(&self) -> Value {
        let mut schemas = Schemas::default();
        let mut paths = Map::new();
        let mut names = Vec::new();
        for spec in &self.endpoints {
            let operation = self.operation(spec, &mut names, &mut schemas);
            let method = spec.method().to_ascii_lowercase();
            // OpenAPI knows no values that span segments, and no two operations with one method and path.
            let mut path = spec.path().replace("{*", "{");
            let is_taken = |path: &str| {
                paths
                    .get(path)
                    .is_some_and(|item| item.get(&method).is_some())
            };
            if is_taken(&path) {
                let name = operation.get("operationId").and_then(Value::as_str);
                path = format!("{path}#{}", name.unwrap_or_default());
            }
            let item = paths
                .entry(path)
                .or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(item) = item {
                item.insert(method, operation);
            }
        }
        let mut info = json!({ "title": self.title, "version": self.version });
        put(&mut info, "description", self.description.clone());
        let mut document = json!({ "openapi": "3.1.0", "info": info });
        if !self.servers.is_empty() {
            let servers: Vec<_> = self
                .servers
                .iter()
                .map(|url| json!({ "url": url }))
                .collect();
            put(&mut document, "servers", Some(servers));
        }
        put(&mut document, "paths", Some(paths));
        let components = json!({
            "schemas": schemas.finish(),
            "securitySchemes": self.security_schemes(),
        });
        put(&mut document, "components", Some(components));
        document
    }

    fn operation(
        &self,
        spec: &EndpointSpec,
        names: &mut Vec<String>,
        schemas: &mut Schemas,
    ) -> Value {
        let mut name = spec.name().to_owned();
        while names.contains(&name) {
            name.push('_');
        }
        names.push(name.clone());

        let examples: Vec<_> = self
            .examples
            .iter()
            .filter(|(of, _)| is_same(of, spec))
            .map(|(_, example)| example)
            .collect();
        let doc = prose::markdown(spec.doc());
        let mut description = doc.clone();
        for rule in spec.rules() {
            prose::paragraph(&mut description, &rule::sentence(*rule));
        }
        let declared = spec.sent_parameters();
        let declared = declared
            .iter()
            .filter_map(|parameter| self::parameter(spec, parameter, &examples, schemas));
        let parameters: Vec<_> = constants(spec).chain(declared).collect();

        let mut operation = json!({ "operationId": name });
        put(&mut operation, "summary", prose::first_sentence(&doc));
        put(&mut operation, "description", filled(description));
        if !parameters.is_empty() {
            put(&mut operation, "parameters", Some(parameters));
        }
        put(
            &mut operation,
            "requestBody",
            body(spec, &examples, schemas),
        );
        put(
            &mut operation,
            "responses",
            Some(self.responses(spec, schemas)),
        );
        put(
            &mut operation,
            "security",
            self.requirements(spec.authentication()),
        );
        let retry = match spec.retry() {
            RetrySafety::Safe => "safe",
            RetrySafety::IfNotProcessed => "if-not-processed",
            RetrySafety::Never => "never",
        };
        put(&mut operation, "x-retry", Some(retry));
        operation
    }

    fn responses(&self, spec: &EndpointSpec, schemas: &mut Schemas) -> Value {
        let mut given = self.answers.iter().rev();
        let given = given.find(|(of, _)| is_same(of, spec));
        let answer = match (given, spec.response()) {
            (Some((_, schema)), _) => schema.clone(),
            (None, Some(schema)) => schemas.of(schema),
            (None, None) => json!({ "type": "object" }),
        };
        let response = |description: &str, schema: &Value| {
            json!({
                "description": description,
                "content": { "application/json": { "schema": schema } },
            })
        };
        let mut responses = Map::new();
        responses.insert("200".to_owned(), response("The response.", &answer));
        for (status, description, schema) in &self.errors {
            responses.insert(status.clone(), response(description, schema));
        }
        Value::Object(responses)
    }

    fn security_schemes(&self) -> Value {
        let mut schemes = Map::new();
        for (name, description) in self.schemes.iter().flat_map(|scheme| &scheme.headers) {
            let scheme = json!({
                "type": "apiKey",
                "in": "header",
                "name": name,
                "description": description,
            });
            schemes.insert(name.clone(), scheme);
        }
        Value::Object(schemes)
    }

    /// Requires all headers of one kind of credentials, or all headers of another.
    fn requirements(&self, taken: &str) -> Option<Vec<Value>> {
        if taken == "none" {
            return Some(Vec::new());
        }
        let requirements: Vec<_> = self
            .schemes
            .iter()
            .filter(|scheme| {
                taken == "any" || scheme.authentication == "any" || scheme.authentication == taken
            })
            .map(|scheme| {
                let headers = scheme.headers.iter();
                Value::Object(headers.map(|(name, _)| (name.clone(), json!([]))).collect())
            })
            .collect();
        (!requirements.is_empty()).then_some(requirements)
    }
}

/// The constant parameters outside of the body.
fn constants(spec: &EndpointSpec) -> impl Iterator<Item = Value> {
    let constant = |place: &str, name: &str, value: &str| {
        json!({
            "name": name,
            "in": place,
            "required": true,
            "schema": { "type": "string", "const": value },
        })
    };
    let query = spec.query().split('&').filter(|pair| !pair.is_empty());
    let query = query.map(move |pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        constant("query", &unescape(name), &unescape(value))
    });
    let headers = spec.headers().iter();
    query.chain(headers.map(move |(name, value)| constant("header", name, value)))
}

/// Returns the style of lists, maps and objects in a query or a form: `style` and `explode`.
fn style(spec: &EndpointSpec, parameter: &ParameterSpec) -> Option<(&'static str, bool)> {
    let mut schema = parameter.schema();
    if let Schema::Nullable(inner) = schema {
        schema = *inner;
    }
    match (parameter.style(), schema) {
        (Style::MapInBrackets | Style::ObjectInBrackets, _) => Some(("deepObject", true)),
        (Style::Map, _) => Some(("form", true)),
        (_, Schema::List(_)) if spec.list_style(parameter) == ListStyle::Comma => {
            Some(("form", false))
        }
        (_, Schema::Object(_) | Schema::Map(_)) => Some(("deepObject", true)),
        _ => None,
    }
}

/// The name of a parameter: with brackets, where each element of a list is written with them.
fn sent_name(spec: &EndpointSpec, parameter: &ParameterSpec) -> String {
    let is_list = matches!(parameter.schema(), Schema::List(_));
    let brackets = is_list && spec.list_style(parameter) == ListStyle::Brackets;
    format!("{}{}", parameter.name(), if brackets { "[]" } else { "" })
}

/// A parameter outside of the body.
fn parameter(
    spec: &EndpointSpec,
    parameter: &ParameterSpec,
    examples: &[&Example],
    schemas: &mut Schemas,
) -> Option<Value> {
    let place = match parameter.place() {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body | Place::Part => return None,
    };
    let name = match parameter.place() {
        Place::Query => sent_name(spec, parameter),
        _ => parameter.name().to_owned(),
    };
    let mut object = json!({
        "name": name,
        "in": place,
        "required": parameter.required(),
        "schema": schemas.of_parameter(parameter),
    });
    put(
        &mut object,
        "description",
        filled(prose::markdown(parameter.doc())),
    );
    if let (Place::Query, Some((style, explode))) = (parameter.place(), style(spec, parameter)) {
        put(&mut object, "style", Some(style));
        put(&mut object, "explode", Some(explode));
    }
    if parameter.style() == Style::Segments {
        put(&mut object, "x-spans-segments", Some(true));
    }
    let values: Map<_, _> = examples
        .iter()
        .filter_map(|example| {
            let value = example.parameter(spec, parameter)?;
            Some((example.name.clone(), json!({ "value": value })))
        })
        .collect();
    if !values.is_empty() {
        put(&mut object, "examples", Some(values));
    }
    Some(object)
}

fn body(spec: &EndpointSpec, examples: &[&Example], schemas: &mut Schemas) -> Option<Value> {
    let parameters = spec.sent_parameters();
    let fields: Vec<_> = parameters
        .iter()
        .filter(|parameter| matches!(parameter.place(), Place::Body | Place::Part))
        .collect();
    if fields.is_empty() && spec.members().is_empty() {
        return None;
    }
    let media_type = match spec.encoding() {
        BodyEncoding::Json => "application/json",
        BodyEncoding::Form => "application/x-www-form-urlencoded",
        BodyEncoding::Multipart => "multipart/form-data",
        BodyEncoding::Bytes => spec.content_type().unwrap_or("application/octet-stream"),
    };
    let payload = fields.iter().find(|field| field.style() == Style::Payload);
    let mut schema = match payload {
        Some(payload) => schemas.of_parameter(payload),
        None => schemas.of_members(&fields, spec.rules()),
    };
    constant_members(spec, &mut schema);
    let needed = !spec.members().is_empty()
        || fields.iter().any(|field| field.required())
        || ["oneOf", "anyOf", "allOf"]
            .iter()
            .any(|rule| schema.get(rule).is_some());
    let mut content = json!({ "schema": schema });
    if spec.encoding() == BodyEncoding::Form {
        put(&mut content, "encoding", form_encoding(spec, &fields));
    }
    let values: Map<_, _> = examples
        .iter()
        .filter_map(|example| {
            let body = example.body.as_ref()?;
            Some((example.name.clone(), json!({ "value": body })))
        })
        .collect();
    if !values.is_empty() {
        put(&mut content, "examples", Some(values));
    }
    Some(json!({ "required": needed, "content": { media_type: content } }))
}

/// Adds the constant members of a body to its schema.
fn constant_members(spec: &EndpointSpec, schema: &mut Value) {
    for (name, value) in spec.members() {
        let value = match value {
            Literal::String(text) => Value::from(*text),
            Literal::Other(text) => serde_json::from_str(text).unwrap_or_default(),
        };
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            properties.insert((*name).to_owned(), json!({ "const": value }));
        }
        match schema.get_mut("required") {
            Some(Value::Array(required)) => required.push(Value::from(*name)),
            _ => put(schema, "required", Some(json!([name]))),
        }
    }
}

/// Returns the encoding of the fields of a form that are not a single string.
fn form_encoding(spec: &EndpointSpec, fields: &[&ParameterSpec]) -> Option<Value> {
    let styled = fields.iter().filter_map(|field| {
        let (style, explode) = style(spec, field)?;
        let name = field.name().to_owned();
        Some((name, json!({ "style": style, "explode": explode })))
    });
    let styled: Map<_, _> = styled.collect();
    (!styled.is_empty()).then_some(Value::Object(styled))
}

/// Adds a member if there is a value.
fn put(object: &mut Value, name: &str, value: Option<impl Into<Value>>) {
    if let (Value::Object(members), Some(value)) = (object, value) {
        members.insert(name.to_owned(), value.into());
    }
}

fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// Returns the path of a rule's function.
fn check_of(rules: &[ValueRule]) -> Option<&'static str> {
    rules.iter().find_map(|rule| match rule {
        ValueRule::Check(path) => Some(*path),
        _ => None,
    })
}
