/// An issue.
#[response(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct Issue {
    /// Number within the repository.
    pub issue_number: u64,
    pub title: Option<String>,
    #[cfg(feature = "labels")]
    pub labels: Vec<Label>,
    #[api(rename = "r", default)]
    pub retries: u8,
    #[deprecated]
    pub(crate) state: State,
}
