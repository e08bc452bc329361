//! Services as their client libraries would declare them.

mod chat;
mod storage;
