//! Declarations by hand, as the macros would write them.

use crate::spec::rows::{FREE, Position};
use crate::spec::{
    BodyEncoding, Condition, EndpointSpec, EnumerationSpec, EnumerationValue, FieldRule,
    FieldRuleKind, ObjectSpec, ParameterSpec, Place, RetrySafety, Schema, ValueRule,
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
    ParameterSpec(position, name, "", schema, FREE)
}

const fn with(parameter: ParameterSpec, rules: &'static [ValueRule]) -> ParameterSpec {
    let ParameterSpec(position, name, doc, schema, _) = parameter;
    ParameterSpec(position, name, doc, schema, rules)
}

const fn body(name: &'static str, required: bool, schema: Schema) -> ParameterSpec {
    parameter(name, Place::Body, required, schema)
}

const U32: Schema = Schema::Integer {
    minimum: 0,
    maximum: u32::MAX as i128,
};

fn number() -> EnumerationSpec {
    EnumerationSpec(
        "Number",
        "",
        &[
            EnumerationValue::Integer("One", "", 1),
            EnumerationValue::Integer("Two", "", 2),
        ],
    )
}

fn colour() -> EnumerationSpec {
    EnumerationSpec("Colour", "", &[EnumerationValue::String("Red", "", "red")])
}

fn address() -> ObjectSpec {
    ObjectSpec {
        name: "Address",
        doc: "",
        parameters: const {
            &[
                body("country", true, Schema::Enumeration(number)),
                with(body("street", true, Schema::String), NON_EMPTY),
            ]
        },
        rules: &[],
    }
}

/// `PUT /v1/orders`.
pub(super) static PLACE_ORDER: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::rows::More::NONE,
    name: "PlaceOrder",
    doc: "",
    method: "PUT",
    path: "/v1/orders",
    authentication: "any",
    retry: RetrySafety::IfNotProcessed,
    encoding: BodyEncoding::Json,
    parameters: &[
        with(body("customer_id", true, Schema::String), NON_EMPTY),
        body("customer_kind", true, Schema::Enumeration(number)),
        with(body("shop_id", false, Schema::String), NON_EMPTY),
        body("address", false, Schema::Object(address)),
        with(body("cart_id", true, Schema::String), NON_EMPTY),
        with(body("item_id", true, Schema::String), NON_EMPTY),
        body("channel", true, Schema::Enumeration(number)),
    ],
    rules: &[FieldRule {
        kind: FieldRuleKind::ExactlyOneOf,
        fields: &["shop_id", "address"],
    }],
};

/// Path, query and header, without a body.
pub(super) static LIST: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::rows::More::NONE,
    name: "List",
    doc: "",
    method: "GET",
    path: "/v1/shelves/{shelf}/books",
    authentication: "any",
    retry: RetrySafety::Safe,
    encoding: BodyEncoding::Json,
    parameters: &[
        with(
            parameter("shelf", Place::Path, true, Schema::String),
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
        parameter("X-Version", Place::Header, false, Schema::String),
    ],
    rules: &[],
};

/// Lists in a query, of which one is always there.
pub(super) static LISTS: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::rows::More::NONE,
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

/// A path that is more specific than that of [`LIST`], with its own parameter.
pub(super) static LIST_OWN: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::rows::More::NONE,
    name: "ListOwn",
    path: "/v1/shelves/own/books",
    parameters: &[parameter("owner", Place::Query, true, Schema::String)],
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
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::rows::More::NONE,
    name: "Everything",
    doc: "",
    method: "POST",
    path: "/v1/everything",
    authentication: "any",
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
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::rows::More::NONE,
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
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::rows::More::NONE,
    name: "Form",
    path: "/v1/form",
    encoding: BodyEncoding::Form,
    parameters: &[
        body("size", true, U32),
        with(
            body("name", true, Schema::String),
            &[ValueRule::NonEmpty, ValueRule::Pattern("^[^!]*$")],
        ),
    ],
    rules: &[],
    ..EVERYTHING
};

/// A path with a value that spans segments.
pub(super) static FILE: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::rows::More::NONE,
    name: "File",
    path: "/v1/shelves/{shelf}/files/{*path}",
    parameters: &[
        parameter("shelf", Place::Path, true, Schema::String),
        with(
            parameter("path", Place::Path, true, Schema::String),
            &[ValueRule::Length {
                minimum: 1,
                maximum: 8,
            }],
        ),
    ],
    ..LIST
};
