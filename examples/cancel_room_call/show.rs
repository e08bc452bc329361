//! Declarations, exchanges and errors, for a person to read.

use std::fmt::{self, Display, Write};

use meeting_api::spec::{
    EndpointSpec, EnumerationSpec, FieldRuleKind, ObjectSpec, ParameterSpec, Place, Schema,
    ValueRule, WireValue,
};
use meeting_api::testing::Server;
use meeting_api::{Error, Invalid, Prepared};

/// Headers whose values are nobody's business, or let others in.
const SECRETS: [&str; 2] = ["x-tc-key", "x-tc-signature"];

/// Method, path, and a table of the parameters like the one in the service's document.
pub fn declaration(spec: &EndpointSpec) -> String {
    let mut text = format!(
        "  {} {}\n  {}\n\n",
        spec.method(),
        spec.path(),
        sentence(spec.doc())
    );
    let mut rows = vec![["parameter", "in", "required", "type", "what it is"].map(str::to_owned)];
    let mut enumerations = Vec::new();
    add_rows(&mut rows, &mut enumerations, "", spec.parameters());
    text += &table(&rows);
    for rule in spec.rules() {
        let fields = rule.fields().join(", ");
        text += &match rule.kind() {
            FieldRuleKind::ExactlyOneOf => format!("\n  exactly one of {fields} is set\n"),
            other => format!("\n  {fields}: {other:?}\n"),
        };
    }
    text.push('\n');
    for enumeration in enumerations {
        text += &format!("  {}: {}\n", enumeration.name(), values(&enumeration));
    }
    text
}

fn add_rows(
    rows: &mut Vec<[String; 5]>,
    enumerations: &mut Vec<EnumerationSpec>,
    parent: &str,
    parameters: &[ParameterSpec],
) {
    for parameter in parameters {
        let name = format!("{parent}{}", parameter.name());
        let place = match parameter.place() {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            _ => "body",
        };
        let required = if parameter.required() { "yes" } else { "no" };
        let not_empty = |rule: &ValueRule| matches!(rule, ValueRule::NonEmpty);
        let mut what = sentence(parameter.doc()).to_owned();
        if parameter.rules().iter().any(not_empty) {
            what += ", not empty";
        }
        rows.push([
            name.clone(),
            place.to_owned(),
            required.to_owned(),
            type_name(parameter.schema()),
            what,
        ]);
        match parameter.schema() {
            Schema::Object(spec) => {
                let object: ObjectSpec = spec();
                add_rows(rows, enumerations, &format!("{name}."), object.parameters());
            }
            Schema::Enumeration(spec) => enumerations.push(spec()),
            _ => {}
        }
    }
}

fn type_name(schema: Schema) -> String {
    match schema {
        Schema::String => "string".to_owned(),
        Schema::Integer { .. } => "integer".to_owned(),
        Schema::Number => "number".to_owned(),
        Schema::Boolean => "boolean".to_owned(),
        Schema::List(element) => format!("list of {}", type_name(*element)),
        Schema::Object(spec) => spec().name().to_owned(),
        Schema::Enumeration(spec) => spec().name().to_owned(),
        _ => "value".to_owned(),
    }
}

fn values(enumeration: &EnumerationSpec) -> String {
    let value = |value: &meeting_api::spec::EnumerationValue| match value.wire() {
        WireValue::Integer(number) => format!("{number} {}", value.name()),
        WireValue::String(text) => format!("{text:?} {}", value.name()),
    };
    let values: Vec<_> = enumeration.values().iter().map(value).collect();
    values.join(", ")
}

/// Rows with columns of equal width; the last one is as long as it likes.
fn table(rows: &[[String; 5]]) -> String {
    let mut widths = [0; 5];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = String::from("  ");
        for (width, cell) in widths.iter().zip(row) {
            line += &format!("{cell:width$}  ");
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}

/// The first sentence of a doc comment, or what comes before its first semicolon.
fn sentence(doc: &str) -> &str {
    let line = doc.trim().lines().next().unwrap_or_default();
    let sentence = line.split(". ").next().unwrap_or_default();
    let part = sentence.split("; ").next().unwrap_or_default();
    part.trim_end_matches('.')
}

/// The last request that the server has seen, and what it answered.
pub fn last_exchange(server: &Server) -> String {
    let Some(request) = server.requests().pop() else {
        return "  The server has seen nothing.".to_owned();
    };
    let mut wire = format!("{} {} HTTP/1.1\n", request.method(), request.target());
    for (name, value) in request.headers() {
        let secret = SECRETS
            .iter()
            .any(|secret| name.eq_ignore_ascii_case(secret));
        wire += &format!("{name}: {}\n", if secret { "[hidden]" } else { value });
    }
    wire += &format!("\n{}\n", String::from_utf8_lossy(request.body()));
    let answer = format!(
        "HTTP {}, trace id {}\n{}\n",
        request.answer_status(),
        request.trace_id(),
        String::from_utf8_lossy(request.answer_body())
    );
    format!("{}\n{}", Prefixed("  > ", &wire), Prefixed("  < ", &answer))
}

/// A request before it is signed.
pub fn prepared(request: &Prepared) -> String {
    let line = format!("{} {}", request.method(), request.target());
    let body = String::from_utf8_lossy(request.body());
    Prefixed("  > ", &format!("{line}\n\n{body}\n")).to_string()
}

/// What an error tells, in one line and piece by piece.
pub fn error(error: &Error) -> String {
    let mut text = format!("  {error}\n\n");
    let mut line = |name: &str, value: Option<String>| {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "  {name:26}{}", value.as_deref().unwrap_or("-"));
    };
    line("kind", Some(format!("{:?}", error.kind())));
    line(
        "HTTP status",
        error.status().map(|status| status.to_string()),
    );
    line("code", error.code().map(|code| code.to_string()));
    line("message", error.message().map(str::to_owned));
    line("trace id", error.trace_id().map(str::to_owned));
    line("attempts", Some(error.attempts().to_string()));
    line(
        "may have been processed",
        Some(error.may_have_been_processed().to_string()),
    );
    text
}

/// Every rule that a request breaks.
pub fn violations(invalid: &Invalid) -> String {
    let lines = invalid
        .violations()
        .iter()
        .map(|violation| format!("  - {violation}\n"));
    lines.collect()
}

/// A text with something in front of each line.
struct Prefixed<'a>(&'a str, &'a str);

impl Display for Prefixed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.1.lines() {
            writeln!(
                f,
                "{}",
                format_args!("{}{line}", self.0).to_string().trim_end()
            )?;
        }
        Ok(())
    }
}
