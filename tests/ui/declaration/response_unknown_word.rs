//! A misspelt option of a member.
//@ errors: 2
//@ says: did you mean `rename`?
//@ says: the arguments are `rename`, `default`

use meeting_api::response;

#[response]
pub struct Room {
    #[api(renam = "n")]
    pub number: u8,
    #[api(frobnicate)]
    pub name: String,
}

fn main() {}
