#[endpoint(POST, "/v1/ping", retry = never, api = other::Service)]
pub struct Ping {}
