/// One invited user.
#[object]
#[derive(Deserialize)]
pub struct Invitee {
    #[api(one_of = who, non_empty)]
    pub userid: Option<String>,
    #[api(one_of = who, non_empty, rename = "e_mail")]
    pub email: Option<String>,
}
