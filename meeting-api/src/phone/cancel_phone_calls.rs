//! 批量取消外呼: withdraws phone calls that are still ringing into a meeting.

use crate::phone::FailedPhone;
use crate::types::OperatorIdType;
use crate::{endpoint, object, response};

/// Withdraws phone calls that are still ringing into a meeting (批量取消外呼).
///
/// The creator, the host and co-hosts may cancel. The response sorts the numbers into cancelled and
/// failed ones, so success of the request is not success of each number.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::phone::{CancelPhoneCalls, PhoneToCancel, cancel_phone_calls};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = CancelPhoneCalls::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .phone_numbers([
///         PhoneToCancel::builder()
///             .area(86)
///             .phone("13800000000")
///             .build()
///     ])
///     .build()?;
/// let response = cancel_phone_calls(client, &request).await?;
/// for phone in response.failed_list {
///     println!("{phone:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/meeting/{meeting_id}/phone/cancelcall", response = CancelPhoneCallsResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct CancelPhoneCalls {
    /// Meeting the phones are called into (会议ID).
    pub meeting_id: String,
    /// Creator, host or co-host who cancels (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Numbers whose calls are withdrawn (电话号码列表).
    pub phone_numbers: Vec<PhoneToCancel>,
}

/// A number that is being called (电话号码列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct PhoneToCancel {
    /// Country or region calling code (国家地区代码). Format: e.g. 86. An integer here, a string in the
    /// guest endpoints.
    pub area: i64,
    /// Mobile number, or main number of a landline (电话号码).
    pub phone: String,
    /// Extension of a landline number (固话分机号).
    pub extension_number: Option<String>,
}

/// The response to [`CancelPhoneCalls`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelPhoneCallsResponse {
    /// Numbers whose call could not be withdrawn (取消失败列表).
    pub failed_list: Vec<FailedPhone>,
    /// Numbers whose call was withdrawn (取消成功列表).
    pub success_list: Vec<CancelledPhone>,
}

/// A number whose call was cancelled (取消成功列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelledPhone {
    /// Country or region calling code (国家地区代码). Format: e.g. 86. An integer here, a string in the
    /// guest endpoints.
    pub area: Option<i64>,
    /// Extension of a landline number (固话分机号).
    pub extension_number: Option<String>,
    /// Mobile number, or main number of a landline (电话号码).
    pub phone: Option<String>,
}
