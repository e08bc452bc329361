use super::*;
use proptest::prelude::*;

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn turns_are_given_at_once_until_the_quota_is_used_up() {
    let start = Instant::now();
    let at = |seconds| start + Duration::from_secs(seconds);
    let mut window = Window {
        limit: 2,
        period: MINUTE,
        turns: VecDeque::new(),
    };
    for (now, turn) in [
        (0, 0),
        (10, 10),
        // The minute of the first one, of the second one, of the third one.
        (20, 60),
        (20, 70),
        (59, 120),
        // Both minutes are over.
        (200, 200),
        (200, 200),
        (200, 260),
    ] {
        assert_eq!(window.take(at(now)), at(turn), "{now}");
    }
}

#[test]
fn a_turn_that_is_given_back_is_taken_by_the_next() {
    let start = Instant::now();
    let at = |seconds| start + Duration::from_secs(seconds);
    let mut window = Window {
        limit: 1,
        period: MINUTE,
        turns: VecDeque::new(),
    };
    assert_eq!(window.take(start), start);
    assert_eq!(window.take(start), at(60));
    window.give_back(at(60));
    assert_eq!(window.take(start), at(60));
    assert_eq!(window.take(start), at(120));
    // One in the middle leaves a gap, and the one behind it keeps its place.
    window.give_back(at(60));
    assert_eq!(window.take(start), at(180));
    assert_eq!(window.turns, [start, at(120), at(180)]);
}

#[test]
fn zero_counts_as_one() {
    assert_eq!(PerMinute::new(0).0.window.lock().unwrap().limit, 1);
}

#[test]
fn a_period_may_have_any_length() {
    let start = Instant::now();
    for (period, second) in [
        (Duration::ZERO, Some(Duration::ZERO)),
        (Duration::from_nanos(1), Some(Duration::from_nanos(1))),
        (Duration::from_secs(1), Some(Duration::from_secs(1))),
        (Duration::MAX, None),
    ] {
        let quota = RollingQuota::new(1, period);
        let [first, next] = [0, 1].map(|_| quota.with(|window| window.take(start)));
        assert_eq!(first, start, "{period:?}");
        match second {
            Some(second) => assert_eq!(next - start, second, "{period:?}"),
            None => assert!(next > start + Duration::from_secs(86400 * 365)),
        }
    }
}

proptest! {
    #[test]
    fn no_minute_ever_has_more_than_its_quota(
        limit in 1_usize..5,
        steps in proptest::collection::vec((0_u64..30, any::<bool>()), 1..200),
    ) {
        let start = Instant::now();
        let mut now = start;
        let mut window = Window { limit, period: MINUTE, turns: VecDeque::new() };
        let mut turns = Vec::new();
        for (seconds, gives_back) in steps {
            now += Duration::from_secs(seconds);
            let turn = window.take(now);
            prop_assert!(turn >= now);
            if gives_back && turn > now {
                window.give_back(turn);
            } else {
                turns.push(turn);
            }
        }
        turns.sort();
        for pair in turns.windows(limit + 1) {
            prop_assert!(*pair.last().unwrap() - pair[0] >= MINUTE);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn callers_wait_for_their_turn_and_may_leave() {
    let gate = Arc::new(PerMinute::new(2));
    let start = Instant::now();
    let spec = &SPEC;
    assert!(gate.admit(spec).is_none());
    assert!(gate.admit(spec).is_none());
    let first = gate.admit(spec).unwrap();
    let second = gate.admit(spec).unwrap();
    drop(first);
    let third = gate.admit(spec).unwrap();
    second.await.unwrap();
    third.await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 60);
    gate.admit(spec).unwrap().await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 120);
}

static SPEC: EndpointSpec = EndpointSpec {
    response: None,
    name: "Test",
    doc: "",
    method: "GET",
    path: "/",
    authentication: crate::spec::Authentication::Any,
    retry: crate::spec::RetrySafety::Safe,
    encoding: crate::spec::BodyEncoding::Json,
    parameters: &[],
    rules: &[],
};
