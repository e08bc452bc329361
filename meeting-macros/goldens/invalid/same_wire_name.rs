#[object]
pub struct Same {
    #[api(rename = "id")]
    pub first: String,
    pub id: String,
}
