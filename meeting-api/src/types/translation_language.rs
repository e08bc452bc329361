//! Language of the texts of a recording.

use crate::open_enum;

/// Language of the texts of a recording (翻译类型).
#[open_enum]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranslationLanguage {
    /// English.
    English = "en",
    /// Japanese.
    Japanese = "ja",
    /// Simplified Chinese.
    SimplifiedChinese = "zh",
    /// The original language; no translation.
    Original = "default",
}
