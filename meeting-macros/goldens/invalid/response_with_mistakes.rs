#[response(rename_all = "camel", retry = safe)]
pub struct Issue<'a> {
    #[api(range = 1..=2, rename = "title")]
    pub number: u64,
    #[serde(flatten)]
    pub title: &'a str,
}
