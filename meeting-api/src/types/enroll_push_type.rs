//! Channel that tells people of a decision on their registration.

use crate::open_enum;

/// Channel that tells people of a decision on their registration (自动通知方式).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollPushType {
    /// No notification.
    Nothing = 0,
    /// A text message.
    Sms = 1,
    /// An e-mail in Chinese.
    EmailChinese = 2,
    /// An e-mail in English.
    EmailEnglish = 3,
    /// An e-mail in Chinese and English.
    EmailBilingual = 4,
    /// A message of the official account in WeChat (公众号).
    OfficialAccount = 5,
}
