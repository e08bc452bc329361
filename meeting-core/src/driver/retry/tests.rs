use super::*;
use Cause::{ClockCorrected, Replay, Throttled, Transient};
use RetrySafety::{IfNotProcessed, Never, Safe};

const fn failure(cause: Cause, processed: bool) -> Failure {
    Failure {
        cause,
        processed,
        retry_after: None,
    }
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

const TIME: Duration = seconds(30);

/// The longest waits before each further attempt, where every attempt fails alike, and why it ended.
fn run(safety: RetrySafety, failure: Failure) -> (Vec<u64>, GaveUp) {
    let budget = Budget::new(Budget::DEFAULT);
    let mut retry = Retry::new(RetryPolicy::default(), safety, TIME, &budget);
    let mut now = Duration::ZERO;
    let mut waits = Vec::new();
    loop {
        match retry.on(failure, now, || u64::MAX) {
            Ok(wait) => {
                now += wait;
                // Rounded up: the largest random number is one less than all.
                waits.push((wait + Duration::from_micros(10)).as_millis() as u64);
            }
            Err(why) => return (waits, why),
        }
    }
}

#[test]
fn who_is_tried_again_and_how_often() {
    use GaveUp::{Attempts, Final, Unsafe};
    let both = [200, 400];
    let throttled = [2000, 4000];
    for (safety, cause, processed, waits, why) in [
        (Safe, Transient, true, &both[..], Attempts),
        (Safe, Transient, false, &both, Attempts),
        (IfNotProcessed, Transient, false, &both, Attempts),
        (IfNotProcessed, Transient, true, &[], Unsafe),
        (Never, Transient, false, &[], Unsafe),
        (Never, Transient, true, &[], Unsafe),
        (Safe, Throttled, false, &throttled, Attempts),
        (IfNotProcessed, Throttled, false, &throttled, Attempts),
        (Never, Throttled, false, &[], Unsafe),
        (Safe, Replay, true, &[200], Final),
        (IfNotProcessed, Replay, true, &[], Unsafe),
        (Safe, ClockCorrected, false, &[0], Final),
        (IfNotProcessed, ClockCorrected, false, &[0], Final),
        (Never, ClockCorrected, false, &[], Unsafe),
        (Safe, Cause::Final, false, &[], Final),
        (Safe, Cause::Final, true, &[], Final),
        (IfNotProcessed, Cause::Final, false, &[], Final),
    ] {
        assert_eq!(
            run(safety, failure(cause, processed)),
            (waits.to_vec(), why),
            "{safety:?} {cause:?} {processed}"
        );
    }
}

#[test]
fn retry_after_is_a_lower_bound_within_the_deadline() {
    let budget = Budget::new(u32::MAX);
    for (cause, retry_after, now, random, expected) in [
        (Transient, 2, 0, 0, Ok(seconds(2))),
        (Throttled, 2, 0, 0, Ok(seconds(2))),
        (Throttled, 0, 0, 0, Ok(seconds(1))),
        (Transient, 0, 0, 0, Ok(seconds(0))),
        (Throttled, 29, 0, 0, Ok(seconds(29))),
        (Throttled, 30, 0, 0, Err(GaveUp::Deadline)),
        (Throttled, 20, 11, 0, Err(GaveUp::Deadline)),
        (Throttled, 0, 29, 0, Err(GaveUp::Deadline)),
        (Transient, 0, 29, 0, Ok(seconds(0))),
        (Transient, 0, 30, 0, Err(GaveUp::Deadline)),
        (Transient, 0, u64::MAX, 0, Err(GaveUp::Deadline)),
        (
            Throttled,
            i64::MAX as u64,
            0,
            u64::MAX,
            Err(GaveUp::Deadline),
        ),
        (Throttled, u64::MAX, 0, u64::MAX, Err(GaveUp::Deadline)),
        (Transient, u64::MAX, 0, u64::MAX, Err(GaveUp::Deadline)),
    ] {
        let failure = Failure {
            retry_after: Some(seconds(retry_after)),
            ..failure(cause, false)
        };
        let mut retry = Retry::new(RetryPolicy::default(), Safe, TIME, &budget);
        assert_eq!(
            retry.on(failure, seconds(now), || random),
            expected,
            "{cause:?} {retry_after} {now}"
        );
    }
}

#[test]
fn an_endless_call_may_wait_for_any_time_a_clock_can_count() {
    let budget = Budget::new(u32::MAX);
    let mut retry = Retry::new(RetryPolicy::default(), Safe, Duration::MAX, &budget);
    let failure = Failure {
        retry_after: Some(seconds(u64::MAX)),
        ..failure(Throttled, false)
    };
    assert_eq!(retry.on(failure, seconds(0), || 0), Ok(seconds(u64::MAX)));
}

#[test]
fn retries_of_all_calls_share_one_budget() {
    let budget = Budget::new(Budget::DEFAULT);
    let first = |cause| {
        Retry::new(RetryPolicy::default(), Safe, TIME, &budget)
            .on(failure(cause, false), Duration::ZERO, || 0)
            .map(drop)
    };
    for _ in 0..9 {
        assert_eq!(first(Transient), Ok(()));
    }
    assert_eq!(first(Throttled), Ok(()));
    assert_eq!(first(Transient), Err(GaveUp::Budget));
    assert_eq!(first(Throttled), Ok(()));
    assert_eq!(first(Throttled), Err(GaveUp::Budget));
    assert_eq!(first(Replay), Err(GaveUp::Budget));
    assert_eq!(first(ClockCorrected), Ok(()));
    assert_eq!(first(Cause::Final), Err(GaveUp::Final));
    for _ in 0..10 {
        budget.earn();
    }
    assert_eq!(first(Transient), Ok(()));
}

#[test]
fn a_retry_that_is_not_made_costs_nothing() {
    let budget = Budget::new(10);
    let mut late = Retry::new(RetryPolicy::default(), Safe, TIME, &budget);
    assert_eq!(
        late.on(failure(Transient, false), TIME, || 0),
        Err(GaveUp::Deadline)
    );
    let mut once = Retry::new(RetryPolicy::none(), Safe, TIME, &budget);
    assert_eq!(
        once.on(failure(Transient, false), seconds(0), || 0),
        Err(GaveUp::Attempts)
    );
    assert!(budget.spend(10));
}

#[test]
fn causes_may_change_from_attempt_to_attempt() {
    let budget = Budget::new(Budget::DEFAULT);
    let policy = RetryPolicy::default().max_attempts(6);
    let mut retry = Retry::new(policy, Safe, TIME, &budget);
    let mut next = |cause| retry.on(failure(cause, false), seconds(0), || 1 << 63);
    assert_eq!(next(Transient), Ok(Duration::from_millis(100)));
    assert_eq!(next(ClockCorrected), Ok(Duration::ZERO));
    assert_eq!(next(Throttled), Ok(Duration::from_millis(1500)));
    assert_eq!(next(Transient), Ok(Duration::from_millis(200)));
    assert_eq!(next(Throttled), Ok(Duration::from_millis(2500)));
    assert_eq!(next(Transient), Err(GaveUp::Attempts));
}

#[test]
fn a_policy_sends_at_least_once() {
    assert_eq!(RetryPolicy::none().max_attempts, 1);
    assert_eq!(RetryPolicy::default().max_attempts(0).max_attempts, 1);
}

#[test]
fn errors_mean_what_the_table_says() {
    use crate::service::api::ApiError;
    let status = |code| {
        Error::new(ErrorKind::Http, "").answered(StatusCode::from_u16(code).unwrap(), None, None)
    };
    let api = |kind, class| Error::new(kind, "").reported(ApiError::new(class));
    for (error, corrected, cause) in [
        (Error::new(ErrorKind::NotSent, ""), false, Transient),
        (
            Error::new(ErrorKind::NotSent, "").permanent(),
            false,
            Cause::Final,
        ),
        (Error::timeout(TimeoutPhase::Connect, ""), false, Transient),
        (Error::timeout(TimeoutPhase::Attempt, ""), false, Transient),
        (Error::timeout(TimeoutPhase::Total, ""), false, Cause::Final),
        (Error::timeout(TimeoutPhase::Queue, ""), false, Cause::Final),
        (Error::new(ErrorKind::Interrupted, ""), false, Transient),
        (Error::new(ErrorKind::Protocol, ""), false, Transient),
        (Error::new(ErrorKind::InvalidInput, ""), false, Cause::Final),
        (Error::new(ErrorKind::Config, ""), false, Cause::Final),
        (Error::new(ErrorKind::Redirect, ""), false, Cause::Final),
        (Error::new(ErrorKind::TooLarge, ""), false, Cause::Final),
        (Error::new(ErrorKind::Encoding, ""), false, Cause::Final),
        (Error::new(ErrorKind::Decode, ""), false, Cause::Final),
        (status(101), false, Cause::Final),
        (status(400), false, Cause::Final),
        (status(401), false, Cause::Final),
        (status(404), false, Cause::Final),
        (status(408), false, Transient),
        (status(409), false, Cause::Final),
        (status(500), false, Transient),
        (status(502), false, Transient),
        (status(503), false, Transient),
        (status(504), false, Transient),
        (
            api(ErrorKind::Api, ErrorClass::Refused),
            false,
            Cause::Final,
        ),
        (api(ErrorKind::Api, ErrorClass::Failed), false, Cause::Final),
        (api(ErrorKind::Api, ErrorClass::Transient), false, Transient),
        (
            api(ErrorKind::Api, ErrorClass::Credentials),
            false,
            Cause::Final,
        ),
        (
            api(ErrorKind::RateLimited, ErrorClass::RateLimited),
            false,
            Throttled,
        ),
        (
            api(ErrorKind::RateLimited, ErrorClass::QuotaExhausted),
            false,
            Cause::Final,
        ),
        (Error::new(ErrorKind::RateLimited, ""), false, Throttled),
        (
            api(ErrorKind::ClockSkew, ErrorClass::ClockSkew),
            false,
            Cause::Final,
        ),
        (
            api(ErrorKind::ClockSkew, ErrorClass::ClockSkew),
            true,
            ClockCorrected,
        ),
        (api(ErrorKind::Replay, ErrorClass::Replay), false, Replay),
    ] {
        assert_eq!(Failure::of(&error, corrected).cause, cause, "{error:?}");
    }
}
