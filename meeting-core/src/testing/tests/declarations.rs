//! Declarations by hand, as the macros would write them.

use crate::spec::{
    BodyEncoding, Condition, EndpointSpec, EnumerationSpec, EnumerationValue, FieldRule,
    FieldRuleKind, ObjectSpec, ParameterSpec, RetrySafety, Schema, ValueRule,
};

const NON_EMPTY: &[ValueRule] = &[ValueRule::NonEmpty];

const fn parameter(name: &'static str, words: &'static str, schema: Schema) -> ParameterSpec {
    ParameterSpec::Field(name, "", schema, words)
}

const fn with(parameter: ParameterSpec, rules: &'static [ValueRule]) -> ParameterSpec {
    match parameter {
        ParameterSpec::Field(name, doc, schema, words) => {
            ParameterSpec::Ruled(name, doc, schema, words, rules)
        }
        other => other,
    }
}

const fn body(name: &'static str, required: bool, schema: Schema) -> ParameterSpec {
    parameter(name, if required { "body" } else { "body?" }, schema)
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

fn address() -> &'static ObjectSpec {
    const {
        &ObjectSpec(
            "Address",
            "",
            &[
                body("country", true, Schema::Enumeration(number)),
                with(body("street", true, Schema::String), NON_EMPTY),
            ],
            &[],
        )
    }
}

/// `PUT /v1/orders`.
pub(super) static PLACE_ORDER: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::more::More::NONE,
    method: "PUT",
    path: "/v1/orders",
    authentication: "any",
    retry: RetrySafety::IfNotProcessed,
    encoding: BodyEncoding::Json,
    record: || {
        const {
            &ObjectSpec(
                "PlaceOrder",
                "",
                &[
                    with(body("customer_id", true, Schema::String), NON_EMPTY),
                    body("customer_kind", true, Schema::Enumeration(number)),
                    with(body("shop_id", false, Schema::String), NON_EMPTY),
                    body("address", false, Schema::Object(address)),
                    with(body("cart_id", true, Schema::String), NON_EMPTY),
                    with(body("item_id", true, Schema::String), NON_EMPTY),
                    body("channel", true, Schema::Enumeration(number)),
                ],
                &[FieldRule(
                    FieldRuleKind::ExactlyOneOf,
                    &["shop_id", "address"],
                )],
            )
        }
    },
};

/// Path, query and header, without a body.
pub(super) static LIST: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::more::More::NONE,
    method: "GET",
    path: "/v1/shelves/{shelf}/books",
    authentication: "any",
    retry: RetrySafety::Safe,
    encoding: BodyEncoding::Json,
    record: || {
        const {
            &ObjectSpec(
                "List",
                "",
                &[
                    with(
                        parameter("shelf", "path", Schema::String),
                        &[ValueRule::Length {
                            minimum: 1,
                            maximum: 6,
                        }],
                    ),
                    parameter("type", "query", Schema::Enumeration(number)),
                    with(
                        parameter("page", "query?", U32),
                        &[ValueRule::Range {
                            minimum: Some("1"),
                            maximum: Some("1_000"),
                        }],
                    ),
                    parameter("all", "query?", Schema::Boolean),
                    parameter("colour", "query?", Schema::Enumeration(colour)),
                    parameter("ids", "query?", Schema::List(&U32)),
                    parameter("X-Version", "header?", Schema::String),
                ],
                &[],
            )
        }
    },
};

/// Lists in a query, of which one is always there.
pub(super) static LISTS: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::more::More::NONE,
    path: "/v1/lists",
    record: || {
        const {
            &ObjectSpec(
                "Lists",
                "",
                &[
                    parameter("all", "query", Schema::List(&U32)),
                    with(
                        parameter("some", "query?", Schema::List(&Schema::String)),
                        &[ValueRule::Length {
                            minimum: 1,
                            maximum: 2,
                        }],
                    ),
                ],
                &[],
            )
        }
    },
    ..LIST
};

/// A path that is more specific than that of [`LIST`], with its own parameter.
pub(super) static LIST_OWN: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::more::More::NONE,
    path: "/v1/shelves/own/books",
    record: || {
        const {
            &ObjectSpec(
                "ListOwn",
                "",
                &[parameter("owner", "query", Schema::String)],
                &[],
            )
        }
    },
    ..LIST
};

fn is_2() -> String {
    "2".to_owned()
}

fn invitee() -> &'static ObjectSpec {
    const {
        &ObjectSpec(
            "Invitee",
            "",
            &[
                with(body("userid", false, Schema::String), NON_EMPTY),
                body("email", false, Schema::String),
                body("inner", false, Schema::Nullable(&Schema::Object(invitee))),
            ],
            &[FieldRule(FieldRuleKind::ExactlyOneOf, &["userid", "email"])],
        )
    }
}

/// Every kind of schema and of rule.
pub(super) static EVERYTHING: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::more::More::NONE,
    method: "POST",
    path: "/v1/everything",
    authentication: "any",
    retry: RetrySafety::Never,
    encoding: BodyEncoding::Json,
    record: || {
        const {
            &ObjectSpec(
                "Everything",
                "",
                &[
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
                &[
                    FieldRule(
                        FieldRuleKind::RequiredIf(Condition("kind", "Number::Two", is_2)),
                        &["needed"],
                    ),
                    FieldRule(
                        FieldRuleKind::ForbiddenIf(Condition("kind", "Number::Two", is_2)),
                        &["banned"],
                    ),
                    FieldRule(FieldRuleKind::AllOrNone, &["left", "right"]),
                    FieldRule(FieldRuleKind::AtMostOneOf, &["one", "other"]),
                    FieldRule(FieldRuleKind::AtLeastOneOf, &["any", "nullable"]),
                ],
            )
        }
    },
};

/// Text fields and a file.
pub(super) static UPLOAD: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::more::More::NONE,
    path: "/v1/upload",
    encoding: BodyEncoding::Multipart,
    record: || {
        const {
            &ObjectSpec(
                "Upload",
                "",
                &[
                    body("size", true, U32),
                    with(
                        parameter("file", "part", Schema::Bytes),
                        &[ValueRule::Length {
                            minimum: 1,
                            maximum: 4,
                        }],
                    ),
                ],
                &[],
            )
        }
    },

    ..EVERYTHING
};

/// A form.
pub(super) static FORM: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::more::More::NONE,
    path: "/v1/form",
    encoding: BodyEncoding::Form,
    record: || {
        const {
            &ObjectSpec(
                "Form",
                "",
                &[
                    body("size", true, U32),
                    with(
                        body("name", true, Schema::String),
                        &[ValueRule::NonEmpty, ValueRule::Pattern("^[^!]*$")],
                    ),
                ],
                &[],
            )
        }
    },

    ..EVERYTHING
};

/// A path with a value that spans segments.
pub(super) static FILE: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::more::More::NONE,
    path: "/v1/shelves/{shelf}/files/{*path}",
    record: || {
        const {
            &ObjectSpec(
                "File",
                "",
                &[
                    parameter("shelf", "path", Schema::String),
                    with(
                        parameter("path", "path", Schema::String),
                        &[ValueRule::Length {
                            minimum: 1,
                            maximum: 8,
                        }],
                    ),
                ],
                &[],
            )
        }
    },
    ..LIST
};
