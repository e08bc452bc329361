//! The macros of `meeting-api`.
