//! Reports that were cut off, and reports with surroundings that look like reports.

use super::read;
use proptest::prelude::*;

/// The possible surroundings of the members of a report. Those are not in it: of members that are there twice, the last one
/// counts.
fn around() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "1",
        "null",
        " ",
        "\n",
        "x",
        "\"a\":",
        "\"message\":",
        "\"no\"",
    ]);
    prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    /// Wherever a report is cut off, what is left has its code or none, and is not complete unless the code is the
    /// same.
    #[test]
    fn a_report_that_is_cut_off_says_no_more_than_all_of_it(
        [before, between, after] in prop::array::uniform3(around()),
        code in prop::sample::select(vec!["9003", "\"9003\"", "1903105", "-1", "9003.0", "7 1", "null", "[1]"]),
        end: prop::sample::Index,
    ) {
        let body = format!(r#"{{{before}"error_info":{{{between}"error_code":{code}{after}"#).into_bytes();
        let whole = read(&body).unwrap_or_default();
        let cut = read(&body[..end.index(body.len())]).unwrap_or_default();
        prop_assert!(cut.code.is_none() || cut.code == whole.code, "{cut:?}");
        prop_assert!(!cut.complete || cut.code == whole.code, "{cut:?}");
    }

    /// What is JSON is read as another parser reads it.
    #[test]
    fn a_report_that_is_json_is_found(
        code in any::<i64>(),
        message in ".*",
        before in prop::sample::select(vec![r#"{}"#, r#"{"error_info":{"error_code":1}}"#, r#"["}",{"a":"\"]"}]"#, "1e9", r#""}{""#]),
    ) {
        let message = serde_json::Value::from(message);
        let body = format!(
            r#"{{"data":{before} ,"error_info": {{"message":{message},"other":{before},"error_code" :{code}}},"more":{before}}}"#
        );
        let parsed: serde_json::Value = serde_json::from_str(&body).unwrap();
        let found = read(body.as_bytes()).unwrap();
        prop_assert!(found.complete);
        prop_assert_eq!(found.code, parsed["error_info"]["error_code"].as_i64());
        let expected = message.as_str().filter(|message| !message.is_empty());
        prop_assert_eq!(found.message.as_deref(), expected);
    }
}
