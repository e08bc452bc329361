//! A guest.

use crate::object;

/// A guest (会议嘉宾) to be let in without password and waiting room.
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Guest {
    /// Country calling code without plus sign or zeros, such as 86 (国家地区代码).
    pub area: String,
    /// Mobile number of the guest (手机号).
    pub phone_number: String,
    /// Name of the guest (嘉宾名称).
    pub guest_name: Option<String>,
}
