//! Which of the two ways is found for a type.

use serde::Serialize;

use super::*;
use crate::request::check::Checker;
use crate::spec::ParameterSpec;
use crate::value::json::JsonWriter;
use crate::value::wire::{found, found_if, found_or_null, part};

#[derive(Serialize)]
struct OnlySerde(u8);

struct OnlyText;

impl crate::value::text::TextValue for OnlyText {
    fn write_text(&self, out: &mut String) {
        out.push('x');
    }
}

/// Has an error to report, and is written in another way than serde would.
#[derive(Serialize)]
struct Own;

impl JsonValue for Own {
    const SCHEMA: Schema = Schema::Boolean;

    fn write_json(&self, to: &mut JsonWriter) {
        to.serialized("own");
    }

    fn check(&self, checker: &mut Checker) {
        checker.violated_here("of its own");
    }
}

#[test]
fn a_type_of_ours_is_found_first() {
    let mut writer = JsonWriter::default();
    writer.begin_object();
    writer.field("a", &found(&Own).json());
    writer.field("b", &found(&OnlySerde(1)).json());
    writer.field("c", &found_if(&None::<Own>).json());
    writer.field("d", &found_or_null(&Some(None::<OnlySerde>)).json());
    writer.end_object();
    let written = writer.finish().unwrap();
    assert_eq!(written, br#"{"a":"own","b":1,"d":null}"#);
}

#[test]
fn only_a_type_of_ours_has_rules() {
    const fn row(name: &'static str) -> ParameterSpec {
        ParameterSpec::Field(name, "", Schema::Any, "body")
    }
    let mut checker = Checker::new();
    checker.field(&row("a"), &found(&OnlySerde(1)).json());
    checker.field(&row("b"), &found(&Own).json());
    checker.field(&row("c"), &part(&OnlyText));
    checker.field(&row("d"), &part(&File::new("d", "").content_type("\n")));
    let invalid = checker.finish("Request").unwrap_err();
    let paths: Vec<_> = invalid.violations().iter().map(|v| v.path()).collect();
    assert_eq!(paths, ["b", "d"]);
}

#[test]
fn a_type_is_described_as_well_as_it_can_be() {
    assert!(matches!(SchemaOf::<Own>::SCHEMA, Schema::Boolean));
    assert!(matches!(SchemaOf::<OnlySerde>::SCHEMA, Schema::Any));
    assert!(matches!(TextSchemaOf::<Own>::SCHEMA, Schema::Boolean));
    assert!(matches!(TextSchemaOf::<OnlyText>::SCHEMA, Schema::String));
    assert!(matches!(TextSchemaOf::<File>::SCHEMA, Schema::Bytes));
}
