//! Endpoints written by hand, as the macro would write them.

use meeting_api::__private_0_1_0::{
    AkSkOnly, AnyCredentials, Authentication, BodyEncoding, Checker, DecodeError, Encoder,
    EndpointSpec, RetrySafety, decode_json, decode_nothing,
};
use meeting_api::{Endpoint, TencentMeeting, Valid, Validate};

/// `PUT /v1/ring/{room}` with a body, an empty answer and AK/SK only.
#[derive(Clone, Debug)]
pub struct Ring {
    pub room: String,
    pub note: String,
}

impl Validate for Ring {
    const NAME: &'static str = "Ring";

    fn check(&self, checker: &mut Checker) {
        checker.path_segment("room", &self.room);
    }
}

impl Endpoint for Ring {
    type Api = TencentMeeting;
    type Response = ();
    type Auth = AkSkOnly;
    const SPEC: &'static EndpointSpec = &EndpointSpec {
        name: "Ring",
        doc: "",
        method: "PUT",
        path: "/v1/ring/{room}",
        authentication: Authentication::AkSk,
        retry: RetrySafety::IfNotProcessed,
        encoding: BodyEncoding::Json,
        parameters: &[],
        rules: &[],
    };

    fn encode(&self, to: &mut Encoder) {
        to.path("/v1/ring/");
        to.path_segment(&self.room);
        let body = to.json_body();
        body.member("note", &self.note);
        body.end_object();
    }

    fn decode(body: &[u8]) -> Result<(), DecodeError> {
        decode_nothing(body)
    }
}

/// A ring in the room `room`.
pub fn ring() -> Valid<Ring> {
    Ring {
        room: "a/b".to_owned(),
        note: "private".to_owned(),
    }
    .validate()
    .unwrap()
}

/// `GET /v1/state` with a query, a typed answer and any credentials.
#[derive(Clone, Debug)]
pub struct State {
    pub id: String,
}

#[derive(Debug, PartialEq, serde::Deserialize)]
pub struct StateAnswer {
    pub status: i64,
}

impl Validate for State {
    const NAME: &'static str = "State";

    fn check(&self, _: &mut Checker) {}
}

impl Endpoint for State {
    type Api = TencentMeeting;
    type Response = StateAnswer;
    type Auth = AnyCredentials;
    const SPEC: &'static EndpointSpec = &EndpointSpec {
        name: "State",
        doc: "",
        method: "GET",
        path: "/v1/state",
        authentication: Authentication::Any,
        retry: RetrySafety::Safe,
        encoding: BodyEncoding::Json,
        parameters: &[],
        rules: &[],
    };

    fn encode(&self, to: &mut Encoder) {
        to.path("/v1/state");
        to.query("id", &self.id);
    }

    fn decode(body: &[u8]) -> Result<StateAnswer, DecodeError> {
        decode_json(body)
    }
}

/// The state of `1 & 2`.
pub fn state() -> Valid<State> {
    State {
        id: "1 & 2".to_owned(),
    }
    .validate()
    .unwrap()
}
