//! The service: its address and its error format.

use meeting_core::http::{HeaderMap, StatusCode};
use meeting_core::{Api, ApiError, ErrorClass};
use serde::Deserialize;

/// WeCom's server API (企业微信服务端 API).
///
/// Every response has HTTP status 200 and contains `{"errcode": .., "errmsg": ..}`, with other members. An
/// `errcode` other than 0 is an error. The reference is "全局错误码".
#[derive(Debug)]
pub enum WeCom {}

/// The meaning of the error codes. A code that is not listed counts as [`ErrorClass::Failed`].
const CODES: &[(i64, ErrorClass)] = &[
    (-1, ErrorClass::Transient),      // the system is busy
    (40001, ErrorClass::Credentials), // a wrong secret
    (40014, ErrorClass::Credentials), // a wrong access token
    (41001, ErrorClass::Credentials), // no access token
    (42001, ErrorClass::Credentials), // an expired access token
    (45009, ErrorClass::RateLimited), // too many calls
    (40058, ErrorClass::Refused),     // a wrong parameter
    (60020, ErrorClass::Refused),     // an address that is not on the application's list
];

#[derive(Deserialize)]
struct Envelope {
    errcode: i64,
    #[serde(default)]
    errmsg: String,
}

impl Api for WeCom {
    const NAME: &'static str = "WeCom";
    const BASE_URL: &'static str = "https://qyapi.weixin.qq.com";

    fn read_error(_: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
        let Envelope { errcode, errmsg } = serde_json::from_slice(body).ok()?;
        if errcode == 0 {
            return None;
        }
        let class = CODES
            .iter()
            .find(|(code, _)| *code == errcode)
            .map_or(ErrorClass::Failed, |(_, class)| *class);
        Some(ApiError::new(class).code(errcode).message(errmsg))
    }
}
