//! The tests of the workspace: see the files beside this folder. What stands below is the README, so that the
//! code in it is compiled.
#![doc = include_str!("../../README.md")]
