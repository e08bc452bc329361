//! A telephone number for which the request failed.

use crate::response;

/// A telephone number for which the request failed.
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FailedPhone {
    /// Country or region calling code (国家地区代码). Format: e.g. 86. An integer here, a string in the
    /// guest endpoints.
    pub area: Option<i64>,
    /// Reason why the number was refused (错误信息).
    pub error_msg: Option<String>,
    /// Extension of a landline number (固话分机号).
    pub extension_number: Option<String>,
    /// Mobile number, or main number of a landline (电话号码).
    pub phone: Option<String>,
}
