//! The error codes that the reference names have the class that their meaning says.

use std::fmt::Debug;

use meeting_api::ErrorClass::{
    self, Failed, QuotaExhausted, RateLimited, Refused, Replay, Transient,
};
use meeting_api::{Endpoint, RetryPolicy, TencentMeeting};
use serde::de::DeserializeOwned;

use super::credentials::Clients;
use super::exchanges::{Exchange, valid, with_each_endpoint};
use super::reference::Entry;
use super::values;

/// Words of the reference, and the class of a code with such a meaning. The first that fits counts.
const MEANINGS: &[(&str, ErrorClass)] = &[
    ("try again tomorrow", QuotaExhausted),
    ("try again later", Transient),
    ("timed out", Transient),
    ("room call could not be read", Transient),
    ("too many calls", RateLimited),
    ("replayed", Replay),
    ("repeats a timestamp", Replay),
    // The service tried and failed, so something may have been done.
    ("failed", Failed),
    ("failure", Failed),
    ("could not be", Failed),
    ("not available", Failed),
    ("internal user id", Failed),
    // The request was rejected before anything was done.
    ("already", Refused),
    ("cannot be", Refused),
    ("not valid", Refused),
    ("not exist", Refused),
    ("not found", Refused),
    ("no such", Refused),
    ("invalid", Refused),
    ("missing", Refused),
    ("wrong type", Refused),
    ("permission", Refused),
    ("may not", Refused),
    ("outside the app's scope", Refused),
    ("not registered", Refused),
    ("not switched on", Refused),
    ("not switched on", Refused),
    ("not finished", Refused),
    ("not activated", Refused),
    ("only possible while", Refused),
    ("limit of users", Refused),
    ("no account", Refused),
    ("not enough", Refused),
    ("does not support", Refused),
    ("has no", Refused),
];

/// Codes without a class of their own, because they are named for few endpoints, and are so small that other endpoints
/// may use them for something else.
const LEFT_OUT: &[i64] = &[40, 101, 107, 403];

struct Codes;

impl Exchange for Codes {
    fn exchange<E>(&self, clients: &Clients, entry: &Entry) -> Result<(), String>
    where
        E: Endpoint<Api = TencentMeeting> + DeserializeOwned + Send + Sync + 'static,
        E::Response: Debug + Send + 'static,
    {
        let request = valid::<E>(&values::minimal(entry))?;
        let client = clients.with(E::SPEC.authentication());
        for (code, meaning) in &entry.errors {
            let mut known = MEANINGS.iter().filter(|(words, _)| meaning.contains(words));
            let (_, class) = known.next().ok_or(format!("{code}: {meaning:?}"))?;
            let expected = if LEFT_OUT.contains(code) {
                Failed
            } else {
                *class
            };
            clients.server.on(E::SPEC).reply_error(500, *code, meaning);
            let call = client.call(&request).retry(RetryPolicy::none());
            let error = call.send().err().ok_or(format!("{code} is a success"))?;
            if (error.code(), error.class()) != (Some(*code), Some(expected)) {
                return Err(format!("{code}, {meaning:?}: {:?}", error.class()));
            }
        }
        Ok(())
    }
}

#[test]
fn the_error_codes_of_every_endpoint_have_the_class_of_their_meaning() {
    with_each_endpoint(Codes);
}
