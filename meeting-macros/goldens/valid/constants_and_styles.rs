/// Lists the devices of a building.
#[endpoint(
    GET, "/v1/buildings/{*path}/devices?kind=screen",
    api = Office, response = Page<T>, unwrap = "data", header("Accept" = "application/json"), builder = DeviceQuery
)]
pub struct ListDevices<T> {
    pub path: String,
    #[api(flatten)]
    pub paging: Option<Paging>,
    #[api(list = comma, len = 1..=5)]
    pub labels: Option<Vec<String>>,
    #[api(map)]
    pub filters: BTreeMap<String, String>,
    #[api(object = brackets)]
    pub position: Position,
    #[api(display, pattern = "^[0-9a-f-]+$")]
    pub owner: Option<Uuid>,
    #[api(display, list = brackets)]
    pub ids: Vec<Uuid>,
    pub of: PhantomData<T>,
}

/// Names that could clash are compared by the compiler.
#[endpoint(POST, "/v1/devices", api = Office, member("kind" = "screen"), member("force" = true))]
pub struct AddDevice {
    pub name: String,
    #[api(flatten)]
    pub place: Place,
    #[api(flatten)]
    pub owner: Owner,
}
