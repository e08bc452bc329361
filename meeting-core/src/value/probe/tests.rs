//! Which of the two ways is found for a type.

use super::*;

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
    Probe(&Own).member("a", &mut writer);
    Probe(&OnlySerde(1)).member("b", &mut writer);
    writer.end_object();
    assert_eq!(writer.finish().unwrap(), br#"{"a":"own","b":1}"#);
}

#[test]
fn only_a_type_of_ours_has_rules() {
    let mut checker = Checker::new();
    Probe(&OnlySerde(1)).nested("a", &mut checker);
    Probe(&Own).nested("b", &mut checker);
    Probe(&OnlyText).part("c", &mut checker);
    Probe(&File::new("d", "").content_type("\n")).part("d", &mut checker);
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
