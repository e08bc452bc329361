//! The tests of the workspace: see the files beside this folder. What stands below is the README, so that the
//! code in it is compiled.
#![doc = include_str!("../../README.md")]

/// The README in Chinese, for the same reason.
#[doc = include_str!("../../README.zh-CN.md")]
pub mod chinese {}
