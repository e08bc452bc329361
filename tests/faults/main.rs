//! The client's reaction to faults of servers, networks, machines and callers.

mod hostile_answers;
mod hostile_requests;
mod lifetimes;
mod matrix;
mod nonces;
mod pages;
mod reports;
mod secrets;
mod streams;
