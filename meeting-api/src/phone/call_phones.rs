//! 批量外呼: calls up to 50 phone numbers to bring them into a meeting.

use crate::phone::FailedPhone;
use crate::types::OperatorIdType;
use crate::{endpoint, object, response};

/// Calls up to 50 phone numbers to bring them into a meeting (批量外呼).
///
/// - The creator, the host and co-hosts may call.
/// - It returns as soon as dialling starts; the outcome comes by the call-status query or by event.
/// - It works before and during the meeting.
/// - The reference names signed (AK/SK, "JWT") access only, and does not mention OAuth 2.0.
/// - Each request may dial again, so it is not declared safe to retry.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::phone::{CallPhones, PhoneToCall, call_phones};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = CallPhones::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .phone_numbers([
///         PhoneToCall::builder()
///             .area(86)
///             .phone("13800000000")
///             .build()
///     ])
///     .build()?;
/// let response = call_phones(client, &request).await?;
/// for phone in response.invalid_phone_numbers {
///     println!("{phone:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/meeting/{meeting_id}/phone/callout",
    response = CallPhonesResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct CallPhones {
    /// Meeting the phones are called into (会议ID).
    pub meeting_id: String,
    /// Creator, host or co-host who calls (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Numbers to call (外呼号码列表).
    #[api(len = ..=50)]
    pub phone_numbers: Vec<PhoneToCall>,
}

/// A number to call (外呼号码列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct PhoneToCall {
    /// Country or region calling code (国家地区代码). Format: e.g. 86. An integer here, a string in the
    /// guest endpoints.
    pub area: i64,
    /// Mobile number, or main number of a landline (电话号码).
    pub phone: String,
    /// Extension of a landline number (固话分机号).
    pub extension_number: Option<String>,
    /// Name of the callee in the meeting (入会昵称).
    pub nick_name: Option<String>,
}

/// The response to [`CallPhones`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallPhonesResponse {
    /// Numbers that were refused (无效号码列表). The SDK describes it like `phone_numbers`.
    pub invalid_phone_numbers: Vec<FailedPhone>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Numbers that are being called (外呼号码列表).
    pub phone_numbers: Vec<CalledPhone>,
}

/// A number that is being called (外呼号码列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CalledPhone {
    /// Country or region calling code (国家地区代码). Format: e.g. 86. An integer here, a string in the
    /// guest endpoints.
    pub area: Option<i64>,
    /// Extension of a landline number (固话分机号).
    pub extension_number: Option<String>,
    /// Mobile number, or main number of a landline (电话号码).
    pub phone: Option<String>,
    /// State of the call, as a string (外呼状态). Values not documented.
    pub status: Option<String>,
}
