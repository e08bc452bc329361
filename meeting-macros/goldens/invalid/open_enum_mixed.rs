#[open_enum]
#[derive(Clone, Copy, Deserialize)]
pub enum Mixed {
    One = 1,
    Two = "two",
    Three,
    Other = 3,
    Four(u8) = 4,
    Five = 1,
}
