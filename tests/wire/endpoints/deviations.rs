//! The deviations of the declarations from the reference, with their reasons.

use super::reference::Row;

/// The differences as reported by the comparison, each with its reason.
pub const DEVIATIONS: &[(&str, &str)] = &[
    (
        "AddAdvancedLayouts: there is no `required_if layout_list[].page_list[].user_seat_list[].video_type=3 layout_list[].page_list[].user_seat_list[].user_list[].username`",
        "The condition is in another object than the field. The doc comment has it.",
    ),
    (
        "CreateMeeting: there is no `forbidden_if meeting_type=1 type=1`",
        "The rule is about a pair of values, not about a field that is set. The doc comment has it.",
    ),
    (
        "CreateUser: `phone` is optional",
        "The reference requires it in the table, and says beside the table that a telephone number or an e-mail address will do.",
    ),
    (
        "DeleteEnrollments: there is no `forbidden_if auth=oauth2 operator_id_type=1`",
        "The rule is about credentials, which a request does not know. The doc comment has it.",
    ),
    (
        "GetVerificationLinks: `error_user_list[].error_code` is string, not integer",
        "The SDK says integer, and the documentation string: both are read.",
    ),
    (
        "ImportEnrollments: there is no `forbidden_if auth=aksk enroll_list[].open_id`",
        "The rule is about credentials, which a request does not know. The doc comment has it.",
    ),
    (
        "ImportEnrollments: there is no `forbidden_if auth=oauth2 operator_id_type=1`",
        "The rule is about credentials, which a request does not know. The doc comment has it.",
    ),
    (
        "QueryEnrollmentIds: there is no `forbidden_if auth=oauth2 operator_id_type=1`",
        "The rule is about credentials, which a request does not know. The doc comment has it.",
    ),
    (
        "RemoveParticipants: there is no `required_if users[].instanceid=9 reason`",
        "The condition is in another object than the field. The doc comment has it.",
    ),
    (
        "RoomCall: `invite_id` is required",
        "A call without an id cannot be cancelled, so such a response is not a success.",
    ),
    (
        "RoomCallInfo: `status` is required",
        "The state is what the request asks for.",
    ),
    (
        r#"TransferRecording: the range of `delete_recording_after_transfer` is None, not Some((Some("-1"), Some("30")))"#,
        "A range does not apply to a number in a string.",
    ),
    (
        "UpdateEnrollConfig: there is no `forbidden_if auth=oauth2 operator_id_type=1`",
        "The rule is about credentials, which a request does not know. The doc comment has it.",
    ),
    (
        "UpdateMeeting: the length of `password` is None, not Some((4, 6))",
        "An empty string removes the password, so a pattern allows it.",
    ),
    (
        "UpdateUser: `userid` is not declared in the body",
        "The path has a parameter of this name. Only the SDK has the one in the body, and does not say what it means.",
    ),
];

/// The endpoints whose response requires some member: a response without it is an error.
pub const WITHOUT_A_MINIMAL_RESPONSE: &[&str] = &["RoomCall", "RoomCallInfo"];

/// Returns true if a parameter of the reference is not declared.
pub fn is_left_out(name: &str, row: &Row) -> bool {
    let difference = format!(
        "{name}: `{}` is not declared in the {}",
        row.name, row.place
    );
    DEVIATIONS.iter().any(|(known, _)| *known == difference)
}

/// The requests of the vendor's Python SDK that differ, each with the reason.
pub const SDK: &[(&str, &str)] = &[
    (
        r#"UploadRecording, full: body `ai_record` is "True" instead of "true""#,
        "The SDK writes the Boolean as Python does.",
    ),
    (
        "UploadRecording, full: refused: `ai_record` must be true or false",
        "The test server refuses that string.",
    ),
    (
        r#"UploadRecording, small: body `ai_record` is "None" instead of nothing"#,
        "The SDK writes the string `None` for the part that is not set.",
    ),
    (
        "UploadRecording, small: refused: `ai_record` must be true or false",
        "The test server refuses that string.",
    ),
];
