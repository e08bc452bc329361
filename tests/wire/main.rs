//! The wire format: requests, responses, declarations and their OpenAPI document.

mod application;
mod cancel_room_call;
mod compatibility;
mod configuration;
mod declarations;
mod documents;
mod encoding;
mod endpoints;
mod golden_signatures;
mod kit;
mod language;
mod library_author;
mod openapi;
mod requests;
mod room_call;
mod testing_server;
