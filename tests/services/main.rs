//! Programs against services of different kinds.

mod chat;
