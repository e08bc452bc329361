#[endpoint(GET)]
pub struct NoPath {
    pub name: Option<String>,
}
