//! Names that validators of other libraries have for the same rules.
//@ errors: 5
//@ says: unknown argument `max_length` in `#[api(...)]`; write `len = 1..=64`
//@ says: unknown argument `max` in `#[api(...)]`; write `range = 1..=50`
//@ says: unknown argument `regex` in `#[api(...)]`; write `pattern = "^[0-9]+$"`
//@ says: unknown argument `name` in `#[api(...)]`; write `rename = "name"`
//@ says: unknown argument `custom` in `#[api(...)]`; write `check = path::to::function`

use meeting_api::endpoint;

#[endpoint(POST, "/v1/rooms")]
pub struct CreateRoom {
    #[api(max_length = 64)]
    pub title: String,
    #[api(max = 50)]
    pub seats: u32,
    #[api(regex = "^[0-9]{4}$")]
    pub password: String,
    #[api(name = "instanceid")]
    pub instance_id: u32,
    #[api(custom = even)]
    pub floor: u32,
}

fn main() {}
