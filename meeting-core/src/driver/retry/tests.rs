use super::*;
use Cause::{ClockCorrected, CredentialsReplaced, Replay, Throttled, Transient};
use RetrySafety::{IfNotProcessed, Never, Safe};

fn failure(cause: impl Into<Option<Cause>>, processed: bool) -> Failure {
    let cause = cause.into();
    let kind = match cause {
        Some(Transient) => ErrorKind::Interrupted,
        Some(Throttled) => ErrorKind::RateLimited,
        Some(ClockCorrected) => ErrorKind::ClockSkew,
        Some(CredentialsReplaced) => ErrorKind::Api,
        Some(Replay) => ErrorKind::Replay,
        None => ErrorKind::Config,
    };
    Failure {
        may_have_been_processed: processed,
        clock_corrected: true,
        credentials_replaced: cause == Some(CredentialsReplaced),
        ..Failure::new(kind, "")
    }
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

const TIME: Duration = seconds(30);

/// The longest waits before each further attempt, where every attempt fails alike, and why it ended.
fn run(safety: RetrySafety, failure: &Failure) -> (Vec<u64>, GaveUp) {
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
        (Safe, Some(Transient), true, &both[..], Attempts),
        (Safe, Some(Transient), false, &both, Attempts),
        (IfNotProcessed, Some(Transient), false, &both, Attempts),
        (IfNotProcessed, Some(Transient), true, &[], Unsafe),
        (Never, Some(Transient), false, &[], Unsafe),
        (Never, Some(Transient), true, &[], Unsafe),
        (Safe, Some(Throttled), false, &throttled, Attempts),
        (IfNotProcessed, Some(Throttled), false, &throttled, Attempts),
        (Never, Some(Throttled), false, &[], Unsafe),
        (Safe, Some(CredentialsReplaced), true, &[0], Final),
        (
            IfNotProcessed,
            Some(CredentialsReplaced),
            false,
            &[0],
            Final,
        ),
        (IfNotProcessed, Some(CredentialsReplaced), true, &[], Unsafe),
        (Never, Some(CredentialsReplaced), false, &[], Unsafe),
        (Safe, Some(Replay), true, &[200], Final),
        (IfNotProcessed, Some(Replay), true, &[], Unsafe),
        (Safe, Some(ClockCorrected), false, &[0], Final),
        (IfNotProcessed, Some(ClockCorrected), false, &[0], Final),
        (Never, Some(ClockCorrected), false, &[], Unsafe),
        (Safe, None, false, &[], Final),
        (Safe, None, true, &[], Final),
        (IfNotProcessed, None, false, &[], Final),
    ] {
        assert_eq!(
            run(safety, &failure(cause, processed)),
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
            retry.on(&failure, seconds(now), || random),
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
    assert_eq!(retry.on(&failure, seconds(0), || 0), Ok(seconds(u64::MAX)));
}

#[test]
fn retries_of_all_calls_share_one_budget() {
    let budget = Budget::new(Budget::DEFAULT);
    let first = |cause: Option<Cause>| {
        Retry::new(RetryPolicy::default(), Safe, TIME, &budget)
            .on(&failure(cause, false), Duration::ZERO, || 0)
            .map(drop)
    };
    for _ in 0..9 {
        assert_eq!(first(Some(Transient)), Ok(()));
    }
    assert_eq!(first(Some(Throttled)), Ok(()));
    assert_eq!(first(Some(Transient)), Err(GaveUp::Budget));
    assert_eq!(first(Some(Throttled)), Ok(()));
    assert_eq!(first(Some(Throttled)), Err(GaveUp::Budget));
    assert_eq!(first(Some(Replay)), Err(GaveUp::Budget));
    assert_eq!(first(Some(ClockCorrected)), Ok(()));
    assert_eq!(first(None), Err(GaveUp::Final));
    for _ in 0..10 {
        budget.earn();
    }
    assert_eq!(first(Some(Transient)), Ok(()));
}

#[test]
fn a_retry_that_is_not_made_costs_nothing() {
    let budget = Budget::new(10);
    let mut late = Retry::new(RetryPolicy::default(), Safe, TIME, &budget);
    assert_eq!(
        late.on(&failure(Transient, false), TIME, || 0),
        Err(GaveUp::Deadline)
    );
    let mut once = Retry::new(RetryPolicy::none(), Safe, TIME, &budget);
    assert_eq!(
        once.on(&failure(Transient, false), seconds(0), || 0),
        Err(GaveUp::Attempts)
    );
    assert!(budget.spend(10));
}

#[test]
fn causes_may_change_from_attempt_to_attempt() {
    let budget = Budget::new(Budget::DEFAULT);
    let policy = RetryPolicy::default().max_attempts(6);
    let mut retry = Retry::new(policy, Safe, TIME, &budget);
    let mut next = |cause: Cause| retry.on(&failure(cause, false), seconds(0), || 1 << 63);
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
fn failures_mean_what_the_table_says() {
    use crate::service::api::ApiError;
    use crate::service::credentials::CredentialsError;
    let new = |kind| Failure::new(kind, "");
    let status = |code| Failure {
        status: Some(StatusCode::from_u16(code).unwrap()),
        ..new(ErrorKind::Http)
    };
    let api = |kind, class| Failure {
        report: Some(ApiError::new(class)),
        ..new(kind)
    };
    let permanent = Failure {
        permanent: true,
        ..new(ErrorKind::NotSent)
    };
    let corrected = Failure {
        clock_corrected: true,
        ..api(ErrorKind::ClockSkew, ErrorClass::ClockSkew)
    };
    // The client that fetches credentials has its own retries.
    let not_fetched = CredentialsError::new("").kind(ErrorKind::NotSent).into();
    let timeout = |phase| Failure::timeout(phase, "");
    for (failure, cause) in [
        (new(ErrorKind::NotSent), Some(Transient)),
        (permanent, None),
        (not_fetched, None),
        (timeout(TimeoutPhase::Connect), Some(Transient)),
        (timeout(TimeoutPhase::Attempt), Some(Transient)),
        (timeout(TimeoutPhase::Total), None),
        (timeout(TimeoutPhase::Queue), None),
        (new(ErrorKind::Interrupted), Some(Transient)),
        (new(ErrorKind::Protocol), Some(Transient)),
        (new(ErrorKind::InvalidInput), None),
        (new(ErrorKind::Config), None),
        (new(ErrorKind::Redirect), None),
        (new(ErrorKind::TooLarge), None),
        (new(ErrorKind::Encoding), None),
        (new(ErrorKind::Decode), None),
        (status(101), None),
        (status(400), None),
        (status(401), None),
        (status(404), None),
        (status(408), Some(Transient)),
        (status(409), None),
        (status(500), Some(Transient)),
        (status(502), Some(Transient)),
        (status(503), Some(Transient)),
        (status(504), Some(Transient)),
        (api(ErrorKind::Api, ErrorClass::Refused), None),
        (api(ErrorKind::Api, ErrorClass::Failed), None),
        (api(ErrorKind::Api, ErrorClass::Transient), Some(Transient)),
        (api(ErrorKind::Api, ErrorClass::Credentials), None),
        (
            api(ErrorKind::RateLimited, ErrorClass::RateLimited),
            Some(Throttled),
        ),
        (
            api(ErrorKind::RateLimited, ErrorClass::QuotaExhausted),
            None,
        ),
        (new(ErrorKind::RateLimited), Some(Throttled)),
        (api(ErrorKind::ClockSkew, ErrorClass::ClockSkew), None),
        (corrected, Some(ClockCorrected)),
        (api(ErrorKind::Replay, ErrorClass::Replay), Some(Replay)),
    ] {
        assert_eq!(Cause::of(&failure), cause, "{failure:?}");
    }
}
