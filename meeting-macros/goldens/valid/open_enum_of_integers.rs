/// How an operator is named.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdType {
    /// A user.
    UserId = 1,
    #[cfg(feature = "negative")]
    Nobody = -1,
}
