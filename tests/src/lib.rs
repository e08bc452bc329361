//! The tests of the workspace: see the files beside this folder. What stands below is the README, so that the
//! code in it is compiled.
#![cfg_attr(doctest, doc = include_str!("../../README.md"))]

/// The README in Chinese, for the same reason.
#[cfg(doctest)]
#[doc = include_str!("../../README.zh-CN.md")]
pub mod chinese {}
