#[endpoint(POST, "/v1/{type}/raw", rename_all = "camelCase")]
#[derive(Deserialize)]
pub struct r#Raw {
    #[api(path)]
    pub r#type: String,
    pub r#match: String,
    pub operator_id: String,
    #[serde(rename = "by_serde")]
    pub other: bool,
    #[deprecated(note = "use `other`")]
    pub old: Option<bool>,
}
