#[endpoint(POST, "/v1/files/{folder}", body = multipart)]
pub struct Upload {
    pub folder: u64,
    pub file: File,
    #[api(part)]
    pub comment: Option<String>,
}
