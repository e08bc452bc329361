/// Replaces the tags.
#[endpoint(PUT, "/v1/tags/{id}", api = Office, idempotency_key = "Idempotency-Key")]
pub struct PutTags {
    pub id: u64,
    #[api(payload, len = 1..=10)]
    pub tags: Vec<String>,
}

/// Stores an object.
#[endpoint(PUT, "/v1/objects/{*key}", api = Office, body = bytes, content_type = "application/x-ndjson")]
pub struct PutObject {
    pub key: String,
    #[api(payload)]
    pub content: Option<Body>,
}
