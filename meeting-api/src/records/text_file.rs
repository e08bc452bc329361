//! A transcript or minutes, as a file to download.

use crate::response;

/// A transcript or minutes, as a file to download.
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TextFile {
    /// Address from which the minutes can be downloaded (下载文件地址). Empty under OAuth for free
    /// personal accounts and for free companies made through WeCom.
    pub download_address: Option<String>,
    /// Format of the minutes file (下载文件类型). Such as txt, pdf, docs; empty under OAuth for free
    /// personal accounts and for free companies made through WeCom.
    pub file_type: Option<String>,
}
