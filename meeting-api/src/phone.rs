//! Telephone calls into meetings (PSTN 呼叫).
//!
//! The service calls telephone numbers, and who answers is in the meeting. The responses list numbers that could not
//! be called, so a success of the request is not a success for each number.
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module.

mod failed_phone;

pub use self::failed_phone::FailedPhone;

group! {
    call_phones: CallPhones,
    cancel_phone_calls: CancelPhoneCalls,
}
