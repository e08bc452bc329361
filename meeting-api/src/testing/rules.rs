//! The behaviour of the service beyond its declarations: credentials, signature, clock, replays, quota, error
//! envelope, trace ids.

pub(super) mod account;
pub(super) mod codes;
mod quota;
mod replays;
mod signature;
mod traces;
mod verify;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use meeting_core::testing::{Mismatch, Refusal, Reply, Request, Rules};
use meeting_core::{AuthKind, NoCredentials};

use super::scenarios::life::Life;
use crate::service::TencentMeeting;
use account::{AccessToken, Account};
use quota::Quota;
use replays::Replays;
use traces::Traces;
use verify::Credentials;

/// The content type of the service's responses.
const JSON: &str = "application/json; charset=utf-8";

/// The rules of Tencent Meeting.
pub(super) struct TencentRules {
    credentials: Credentials,
    traces: Traces,
    memory: Mutex<Memory>,
    /// The rooms, if the test has asked for them.
    pub(super) life: Arc<Mutex<Option<Life>>>,
}

#[derive(Default)]
struct Memory {
    replays: Replays,
    quota: Quota,
}

impl TencentRules {
    pub(super) fn new(account: Account, token: AccessToken) -> Self {
        Self {
            credentials: Credentials { account, token },
            traces: Traces::default(),
            memory: Mutex::default(),
            life: Arc::default(),
        }
    }

    pub(super) fn account(&self) -> &Account {
        &self.credentials.account
    }

    pub(super) fn limit_per_minute(&self, requests: usize) {
        self.memory().quota.limit(requests);
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rules for TencentRules {
    fn admit(&self, request: &Request) -> Result<(), Refusal> {
        let endpoint = request.endpoint();
        if endpoint.is_some_and(|spec| {
            spec.authentication() == <NoCredentials as AuthKind<TencentMeeting>>::NAME
        }) {
            return Ok(());
        }
        let now = request.received_at();
        let stamp = verify::verify(request, &self.credentials)?;
        let mut memory = self.memory();
        memory.replays.admit(stamp, verify::unix_seconds(now))?;
        memory.quota.admit(now)
    }

    fn respond(&self, request: &Request) -> Result<Reply, Refusal> {
        let mut life = self.life.lock().unwrap_or_else(PoisonError::into_inner);
        life.as_mut()
            .and_then(|life| life.respond(request, self.traces.server()))
            .unwrap_or_else(|| Ok(Reply::new(200).body("{}")))
    }

    fn mismatch(&self, mismatch: Mismatch, message: String) -> Refusal {
        match mismatch {
            Mismatch::WrongType => codes::wrong_type(message),
            _ => codes::illegal(message),
        }
    }

    fn refuse(&self, refusal: &Refusal) -> Reply {
        match refusal.code() {
            Some(code) => codes::error(refusal.status(), code, refusal.message()),
            None => Reply::new(refusal.status())
                .header("Content-Type", "text/plain; charset=utf-8")
                .body(refusal.message()),
        }
    }

    fn finish(&self, mut reply: Reply) -> Reply {
        if !reply.is_empty() {
            reply = reply.default_header("Content-Type", JSON);
        }
        reply.default_header("X-TC-Trace", self.traces.next())
    }
}
