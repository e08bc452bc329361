//! Declarations by hand, as the macros would write them.

use crate::spec::rows::{Position, Rules};
use crate::spec::{
    Authentication, BodyEncoding, Condition, EndpointSpec, EnumerationSpec, EnumerationValue,
    FieldRule, FieldRuleKind, ObjectSpec, ParameterSpec, Place, RetrySafety, Schema, ValueRule,
    WireValue,
};

const NON_EMPTY: &[ValueRule] = &[ValueRule::NonEmpty];

const fn parameter(
    name: &'static str,
    place: Place,
    required: bool,
    schema: Schema,
) -> ParameterSpec {
    let position = if required {
        Position::Required(place)
    } else {
        Position::Optional(place)
    };
    ParameterSpec(position, name, "", schema, Rules::Free)
}

const fn with(parameter: ParameterSpec, rules: &'static [ValueRule]) -> ParameterSpec {
    let ParameterSpec(position, name, doc, schema, _) = parameter;
    ParameterSpec(position, name, doc, schema, Rules::All(rules))
}

const fn body(name: &'static str, required: bool, schema: Schema) -> ParameterSpec {
    parameter(name, Place::Body, required, schema)
}

const U32: Schema = Schema::Integer {
    minimum: 0,
    maximum: u32::MAX as i128,
};

const fn value(name: &'static str, wire: i64) -> EnumerationValue {
    EnumerationValue {
        name,
        doc: "",
        wire: WireValue::Integer(wire),
    }
}

fn number() -> EnumerationSpec {
    EnumerationSpec {
        name: "Number",
        doc: "",
        values: const { &[value("One", 1), value("Two", 2)] },
    }
}

fn colour() -> EnumerationSpec {
    EnumerationSpec {
        name: "Colour",
        doc: "",
        values: &[EnumerationValue {
            name: "Red",
            doc: "",
            wire: WireValue::String("red"),
        }],
    }
}

fn mra_address() -> ObjectSpec {
    ObjectSpec {
        name: "MraAddress",
        doc: "",
        parameters: const {
            &[
                body("protocol", true, Schema::Enumeration(number)),
                with(body("dial_string", true, Schema::String), NON_EMPTY),
            ]
        },
        rules: &[],
    }
}

/// `PUT /v1/meeting-rooms/cancel-room-call`.
pub(super) static CANCEL_ROOM_CALL: EndpointSpec = EndpointSpec {
    name: "CancelRoomCall",
    doc: "",
    method: "PUT",
    path: "/v1/meeting-rooms/cancel-room-call",
    authentication: Authentication::AkSk,
    retry: RetrySafety::IfNotProcessed,
    encoding: BodyEncoding::Json,
    parameters: &[
        with(body("operator_id", true, Schema::String), NON_EMPTY),
        body("operator_id_type", true, Schema::Enumeration(number)),
        with(body("meeting_room_id", false, Schema::String), NON_EMPTY),
        body("mra_address", false, Schema::Object(mra_address)),
        with(body("invite_id", true, Schema::String), NON_EMPTY),
        with(body("meeting_id", true, Schema::String), NON_EMPTY),
        body("instance_id", true, Schema::Enumeration(number)),
    ],
    rules: &[FieldRule {
        kind: FieldRuleKind::ExactlyOneOf,
        fields: &["meeting_room_id", "mra_address"],
    }],
};

/// Path, query and header, without a body.
pub(super) static LIST: EndpointSpec = EndpointSpec {
    name: "List",
    doc: "",
    method: "GET",
    path: "/v1/rooms/{room_id}/meetings",
    authentication: Authentication::Any,
    retry: RetrySafety::Safe,
    encoding: BodyEncoding::Json,
    parameters: &[
        with(
            parameter("room_id", Place::Path, true, Schema::String),
            &[ValueRule::Length {
                minimum: 1,
                maximum: 6,
            }],
        ),
        parameter("type", Place::Query, true, Schema::Enumeration(number)),
        with(
            parameter("page", Place::Query, false, U32),
            &[ValueRule::Range {
                minimum: Some("1"),
                maximum: Some("1_000"),
            }],
        ),
        parameter("all", Place::Query, false, Schema::Boolean),
        parameter("colour", Place::Query, false, Schema::Enumeration(colour)),
        parameter("ids", Place::Query, false, Schema::List(&U32)),
        parameter("X-TC-Version", Place::Header, false, Schema::String),
    ],
    rules: &[],
};

/// Lists in a query, of which one is always there.
pub(super) static LISTS: EndpointSpec = EndpointSpec {
    name: "Lists",
    path: "/v1/lists",
    parameters: &[
        parameter("all", Place::Query, true, Schema::List(&U32)),
        with(
            parameter("some", Place::Query, false, Schema::List(&Schema::String)),
            &[ValueRule::Length {
                minimum: 1,
                maximum: 2,
            }],
        ),
    ],
    ..LIST
};

/// A path that is more specific than that of [`LIST`], for OAuth 2.0 only.
pub(super) static LIST_OWN: EndpointSpec = EndpointSpec {
    name: "ListOwn",
    path: "/v1/rooms/own/meetings",
    authentication: Authentication::OAuth2,
    parameters: &[],
    ..LIST
};

fn is_2() -> String {
    "2".to_owned()
}

fn invitee() -> ObjectSpec {
    ObjectSpec {
        name: "Invitee",
        doc: "",
        parameters: const {
            &[
                with(body("userid", false, Schema::String), NON_EMPTY),
                body("email", false, Schema::String),
                body("inner", false, Schema::Nullable(&Schema::Object(invitee))),
            ]
        },
        rules: &[FieldRule {
            kind: FieldRuleKind::ExactlyOneOf,
            fields: &["userid", "email"],
        }],
    }
}

/// Every kind of schema and of rule.
pub(super) static EVERYTHING: EndpointSpec = EndpointSpec {
    name: "Everything",
    doc: "",
    method: "POST",
    path: "/v1/everything",
    authentication: Authentication::Any,
    retry: RetrySafety::Never,
    encoding: BodyEncoding::Json,
    parameters: &[
        with(
            body("invitees", false, Schema::List(&Schema::Object(invitee))),
            &[ValueRule::Length {
                minimum: 1,
                maximum: 2,
            }],
        ),
        body("labels", false, Schema::Map(&Schema::Number)),
        body("any", false, Schema::Any),
        body("nullable", false, Schema::Nullable(&Schema::Boolean)),
        with(
            body("ratio", false, Schema::Number),
            &[ValueRule::Range {
                minimum: Some("0.5"),
                maximum: None,
            }],
        ),
        body("kind", false, Schema::Enumeration(number)),
        body("needed", false, Schema::String),
        body("banned", false, Schema::String),
        body("left", false, Schema::String),
        body("right", false, Schema::String),
        body("one", false, U32),
        body("other", false, U32),
        with(
            body("limit", false, U32),
            &[
                ValueRule::Range {
                    minimum: None,
                    maximum: Some("MAXIMUM"),
                },
                ValueRule::Pattern("^never$"),
                ValueRule::Check("never"),
            ],
        ),
    ],
    rules: &[
        FieldRule {
            kind: FieldRuleKind::RequiredIf(Condition {
                field: "kind",
                value: "Number::Two",
                json: is_2,
            }),
            fields: &["needed"],
        },
        FieldRule {
            kind: FieldRuleKind::ForbiddenIf(Condition {
                field: "kind",
                value: "Number::Two",
                json: is_2,
            }),
            fields: &["banned"],
        },
        FieldRule {
            kind: FieldRuleKind::AllOrNone,
            fields: &["left", "right"],
        },
        FieldRule {
            kind: FieldRuleKind::AtMostOneOf,
            fields: &["one", "other"],
        },
        FieldRule {
            kind: FieldRuleKind::AtLeastOneOf,
            fields: &["any", "nullable"],
        },
    ],
};

/// Text fields and a file.
pub(super) static UPLOAD: EndpointSpec = EndpointSpec {
    name: "Upload",
    path: "/v1/upload",
    encoding: BodyEncoding::Multipart,
    parameters: &[
        body("size", true, U32),
        with(
            parameter("file", Place::Part, true, Schema::Bytes),
            &[ValueRule::Length {
                minimum: 1,
                maximum: 4,
            }],
        ),
    ],
    rules: &[],
    ..EVERYTHING
};

/// A form.
pub(super) static FORM: EndpointSpec = EndpointSpec {
    name: "Form",
    path: "/v1/form",
    encoding: BodyEncoding::Form,
    parameters: &[
        body("size", true, U32),
        with(body("name", true, Schema::String), NON_EMPTY),
    ],
    rules: &[],
    ..EVERYTHING
};
