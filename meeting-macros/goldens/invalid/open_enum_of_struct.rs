#[open_enum]
pub struct NotAnEnum {
    pub a: u8,
}
