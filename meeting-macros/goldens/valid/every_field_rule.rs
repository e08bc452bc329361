#[endpoint(POST, "/v1/groups")]
pub struct Groups {
    pub kind: Kind,
    #[api(at_least_one_of = who)]
    pub user: Option<String>,
    #[api(at_least_one_of = who, at_most_one_of = filter)]
    pub room: Option<String>,
    #[api(at_most_one_of = filter)]
    pub floor: Option<i32>,
    #[api(all_or_none = period, required_if(kind = Kind::Timed))]
    pub start: Option<i64>,
    #[api(all_or_none = period, forbidden_if(kind = Kind::Instant))]
    pub end: Option<i64>,
    #[api(nullable)]
    pub note: Option<Option<String>>,
}
