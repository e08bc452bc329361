//! The OpenAPI document of declarations: every kind of parameter, type and rule, and the room calls.

use meeting_api::openapi::Document;
use meeting_api::rooms::{CancelRoomCall, OperatorIdType, RoomCall};
use meeting_api::{Endpoint, Secret, Valid, endpoint, response};
use serde_json::{Value, json};

use tests::everything::{Login, everything};

fn body_schema(document: &Value) -> &Value {
    &document["paths"]["/v1/meetings/{meeting_id}/people"]["put"]["requestBody"]["content"]["application/json"]
        ["schema"]
}

#[test]
fn operations_match_their_declarations() {
    let document = everything();
    let item = &document["paths"]["/v1/meetings/{meeting_id}/people"];
    let put = &item["put"];
    assert_eq!(put["operationId"], "Invite");
    assert_eq!(put["summary"], "Invites people");
    assert_eq!(put["x-retry"], "never");
    assert_eq!(
        put["description"],
        "Invites people. More than one sentence.\n\nSee `Group` and `Document`.\n\n\
         At least one of `notify`, `language` must be set.\n\n\
         All of `subject`, `language` must be set, or none.\n\n\
         `mail` must be set if `kind` is 2.\n\n\
         `id` may not be set if `kind` is 2."
    );
    assert_eq!(put["security"], json!([{"X-Key": []}, {"AccessToken": []}]));
    assert_eq!(item["get"]["security"], json!([{"AccessToken": []}]));
    assert_eq!(item["get"].get("requestBody"), None);
    assert_eq!(put["responses"]["default"]["description"], "An error.");
    assert_eq!(
        put["parameters"],
        json!([
            {
                "name": "meeting_id", "in": "path", "required": true, "description": "The meeting.",
                "schema": {"type": "string"}, "examples": {"one": {"value": "a/b"}}
            },
            {
                "name": "notify", "in": "query", "required": false,
                "schema": {"type": "boolean"}, "examples": {"one": {"value": true}}
            },
            {
                "name": "tags", "in": "query", "required": false,
                "schema": {"type": "array", "items": {"type": "string"}, "minItems": 0, "maxItems": 3},
                "examples": {"one": {"value": ["x y", "z"]}}
            },
            {
                "name": "X-TC-Version", "in": "header", "required": false,
                "schema": {"type": "string"}
            },
        ])
    );
    assert_eq!(put["requestBody"]["required"], true);
    assert_eq!(
        put["requestBody"]["content"]["application/json"]["examples"]["one"]["value"],
        json!({"seats": 3, "kind": 1, "group": {"first": 1}, "extra": {"k": [true]}})
    );
}

#[test]
fn rules_become_schemas() {
    let document = everything();
    let schema = body_schema(&document);
    assert_eq!(
        schema["required"],
        json!(["seats", "kind", "group", "extra"])
    );
    let properties = &schema["properties"];
    for (name, expected) in [
        (
            "subject",
            json!({"type": "string", "minLength": 1, "maxLength": 20}),
        ),
        (
            "seats",
            json!({"type": "integer", "minimum": 1, "maximum": 1000, "format": "int64"}),
        ),
        (
            "pairs",
            json!({"type": "integer", "minimum": 0, "maximum": 255, "format": "int32", "x-check": "even"}),
        ),
        ("pin", json!({"type": "string", "pattern": "^[0-9]+$"})),
        (
            "id",
            json!({"type": "integer", "minimum": 0, "maximum": u64::MAX}),
        ),
        (
            "floor",
            json!({"anyOf": [
                {"type": "integer", "minimum": i64::MIN, "maximum": i64::MAX, "format": "int64"},
                {"type": "null"}
            ]}),
        ),
        ("share", json!({"type": "number"})),
        ("group", json!({"$ref": "#/components/schemas/Group"})),
        (
            "extra",
            json!({
                "type": "object", "minProperties": 1,
                "additionalProperties": {"type": "array", "items": {"type": "boolean"}}
            }),
        ),
        ("anything", json!({})),
    ] {
        assert_eq!(properties[name], expected, "{name}");
    }
    assert_eq!(
        schema["allOf"],
        json!([
            {"dependentRequired": {"subject": ["language"], "language": ["subject"]}},
            {
                "if": {"properties": {"kind": {"const": 2}}, "required": ["kind"]},
                "then": {"required": ["mail"]}
            },
            {
                "if": {"properties": {"kind": {"const": 2}}, "required": ["kind"]},
                "then": {"not": {"anyOf": [{"required": ["id"]}]}}
            },
        ]),
        "the rule over a query parameter is only in the description"
    );
}

#[test]
fn objects_and_enumerations_are_shared_and_enumerations_stay_open() {
    let document = everything();
    let schemas = &document["components"]["schemas"];
    assert_eq!(
        schemas["Group"]["properties"]["groups"],
        json!({"type": "array", "items": {"$ref": "#/components/schemas/Group"}})
    );
    assert_eq!(
        schemas["Group"]["not"],
        json!({"anyOf": [{"required": ["first", "last"]}]})
    );
    assert_eq!(
        schemas["Kind"],
        json!({
            "type": "integer", "format": "int64", "minimum": i64::MIN, "maximum": i64::MAX,
            "description": "The name of a person.", "examples": [1, 2],
            "x-enum-varnames": ["Id", "Mail"], "x-enum-descriptions": ["By id.", "By mail."]
        })
    );
    assert_eq!(schemas["Role"]["type"], "string");
    assert_eq!(schemas["Role"]["examples"], json!(["host", "guest"]));
    assert!(!document.to_string().contains(r#""enum""#));
}

#[test]
fn bodies_have_their_media_types() {
    let document = everything();
    let content = |path: &str| &document["paths"][path]["post"]["requestBody"]["content"];
    assert_eq!(
        content("/v1/files")["multipart/form-data"]["schema"]["properties"]["file"],
        json!({"type": "string", "contentMediaType": "application/octet-stream"})
    );
    assert_eq!(
        content("/v1/login")["application/x-www-form-urlencoded"]["schema"]["required"],
        json!(["name"])
    );
}

#[test]
fn the_room_calls_are_described() {
    let document = meeting_api::openapi::document().to_json();
    assert_eq!(document["servers"][0]["url"], "https://api.meeting.qq.com");
    let call = &document["paths"]["/v1/meeting-rooms/room-call"]["put"];
    let schema = &call["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(
        schema["oneOf"],
        json!([{"required": ["meeting_room_id"]}, {"required": ["mra_address"]}])
    );
    assert_eq!(schema["properties"]["meeting_id"]["type"], "integer");
    let info = &document["paths"]["/v1/meeting-rooms/room-call-info"]["post"];
    let schema = &info["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(schema["properties"]["meeting_id"]["type"], "string");
    let headers = &call["security"];
    assert_eq!(headers.as_array().unwrap().len(), 1, "AK/SK only");
    assert!(headers[0].get("X-TC-Signature").is_some() && headers[0].get("AccessToken").is_none());
    assert_eq!(
        document["components"]["securitySchemes"]["X-TC-Signature"]["type"],
        "apiKey"
    );
    for status in ["400", "500"] {
        let error =
            &call["responses"][status]["content"]["application/json"]["schema"]["properties"];
        assert_eq!(
            error["error_info"]["required"],
            json!(["error_code", "message"])
        );
    }
    assert!(
        !document.to_string().contains("crate::"),
        "the document has links to Rust items"
    );
}

#[test]
fn an_endpoint_is_there_once_and_names_are_unique() {
    mod other {
        use meeting_api::endpoint;

        /// Another endpoint of the same name.
        #[endpoint(POST, "/v2/login")]
        pub struct Login {
            pub name: String,
        }
    }
    let document = Document::new("t", "1")
        .endpoint(Login::SPEC)
        .endpoint(other::Login::SPEC)
        .endpoint(Login::SPEC)
        .to_json();
    assert_eq!(document["paths"].as_object().unwrap().len(), 2);
    let ids: Vec<_> = ["/v1/login", "/v2/login"]
        .map(|path| document["paths"][path]["post"]["operationId"].as_str())
        .to_vec();
    assert_eq!(ids, [Some("Login_"), Some("Login")]);
}

#[test]
fn a_request_becomes_an_example() {
    let request: Valid<RoomCall> = RoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(9_223_372_036_854_775_807)
        .meeting_room_id("room-0001")
        .build()
        .unwrap();
    let document = Document::new("t", "1")
        .endpoint(RoomCall::SPEC)
        .endpoint(CancelRoomCall::SPEC)
        .example("by-id", &request)
        .to_json();
    let content =
        &document["paths"]["/v1/meeting-rooms/room-call"]["put"]["requestBody"]["content"];
    assert_eq!(
        content["application/json"]["examples"]["by-id"]["value"]["meeting_id"],
        9_223_372_036_854_775_807_u64
    );
}

/// An issue.
#[response]
#[derive(Debug, PartialEq)]
pub struct Issue {
    /// Number within the repository.
    pub number: u8,
    pub title: Option<String>,
    pub key: Option<Secret<String>>,
    pub labels: Vec<String>,
    pub parent: Option<Box<Issue>>,
    #[api(default)]
    pub votes: f64,
    pub by_name: std::collections::BTreeMap<String, Page<bool>>,
}

#[response]
#[derive(Debug, PartialEq)]
pub struct Page<T> {
    pub items: Vec<T>,
}

/// Lists issues.
#[endpoint(GET, "/v1/issues", response = Page<Issue>)]
#[derive(Debug)]
pub struct ListIssues {}

/// A list without a page.
#[endpoint(GET, "/v1/all", response = Vec<Option<Issue>>)]
#[derive(Debug)]
pub struct AllIssues {}

#[test]
fn responses_are_described() {
    let document = Document::new("Issues", "1")
        .endpoint(ListIssues::SPEC)
        .endpoint(AllIssues::SPEC)
        .endpoint(Login::SPEC)
        .to_json();
    let schema = |path: &str, method: &str| {
        document["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"]
            .clone()
    };
    let issue = json!({"$ref": "#/components/schemas/Issue"});
    assert_eq!(
        schema("/v1/issues", "get"),
        json!({"$ref": "#/components/schemas/Page"})
    );
    assert_eq!(
        schema("/v1/all", "get"),
        json!({"type": "array", "items": {"anyOf": [issue, {"type": "null"}]}})
    );
    let login = (Login::SPEC.path(), Login::SPEC.method().to_lowercase());
    assert_eq!(schema(login.0, &login.1), json!({"type": "object"}));
    let schemas = &document["components"]["schemas"];
    assert_eq!(
        schemas["Page"],
        json!({"type": "object", "properties": {"items": {"type": "array", "items": issue}}})
    );
    assert_eq!(
        schemas["Page_"]["properties"]["items"]["items"],
        json!({"type": "boolean"})
    );
    assert_eq!(schemas["Issue"]["description"], "An issue.");
    assert_eq!(schemas["Issue"]["required"], json!(["number"]));
    for (name, expected) in [
        (
            "number",
            json!({
                "type": "integer", "minimum": 0, "maximum": 255, "format": "int32",
                "description": "Number within the repository."
            }),
        ),
        (
            "title",
            json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ),
        (
            "key",
            json!({"anyOf": [{"type": "string", "format": "password"}, {"type": "null"}]}),
        ),
        (
            "labels",
            json!({"type": "array", "items": {"type": "string"}}),
        ),
        ("parent", json!({"anyOf": [issue, {"type": "null"}]})),
        ("votes", json!({"type": "number"})),
        (
            "by_name",
            json!({"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Page_"}}),
        ),
    ] {
        assert_eq!(schemas["Issue"]["properties"][name], expected, "{name}");
    }
}

#[meeting_api::endpoint(GET, "/v1/rooms/{room_id}", rename_all = "camelCase")]
#[derive(Debug)]
pub struct GetRoom {
    pub room_id: String,
}

#[test]
fn a_path_names_its_parameters_as_they_are_on_the_wire() {
    let request = GetRoom::builder().room_id("east").build().unwrap();
    let document = Document::new("t", "1")
        .endpoint(GetRoom::SPEC)
        .example("east", &request)
        .to_json();
    let parameter = &document["paths"]["/v1/rooms/{roomId}"]["get"]["parameters"][0];
    assert_eq!(parameter["name"], "roomId");
    assert_eq!(parameter["in"], "path");
    assert_eq!(parameter["examples"]["east"]["value"], "east");
}
