//! Code that the tests of the workspace share. The README is compiled here, too.
#![cfg_attr(doctest, doc = include_str!("../../README.md"))]

pub mod client;
pub mod endpoint;
pub mod everything;
pub mod hostile;
pub mod logs;
pub mod python;
pub mod recorded;
pub mod server;
pub mod unreliable;

/// The Chinese README, whose code is compiled here.
#[cfg(doctest)]
#[doc = include_str!("../../README.zh-CN.md")]
pub mod chinese {}
