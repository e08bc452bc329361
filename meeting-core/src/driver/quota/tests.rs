use super::*;
use proptest::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::time::{sleep, timeout};

const MINUTE: Duration = Duration::from_secs(60);
const SECOND: Duration = Duration::from_secs(1);

fn window(limit: usize, period: Duration) -> Window {
    Window {
        limit,
        period,
        turns: VecDeque::new(),
    }
}

#[test]
fn turns_are_given_at_once_until_the_quota_is_used_up() {
    let start = Instant::now();
    let at = |seconds| start + Duration::from_secs(seconds);
    let mut window = window(2, MINUTE);
    for (now, next) in [
        (0, None),
        (10, None),
        (20, Some(60)),
        (59, Some(60)),
        // The minute of the first one is over, and that of the second one.
        (60, None),
        (60, Some(70)),
        (70, None),
        (70, Some(120)),
        // Both minutes are over.
        (200, None),
        (200, None),
        (200, Some(260)),
    ] {
        let expected = next.map_or(Ok(()), |next| Err(at(next)));
        assert_eq!(window.take(at(now)), expected, "{now}");
    }
}

#[test]
fn zero_counts_as_one() {
    assert_eq!(PerMinute::new(0).0.window.lock().unwrap().limit, 1);
}

#[test]
fn a_period_may_have_any_length() {
    let start = Instant::now();
    for period in [Duration::from_nanos(1), SECOND] {
        let mut window = window(1, period);
        assert_eq!(window.take(start), Ok(()));
        assert_eq!(window.take(start), Err(start + period));
    }
    let mut unlimited = window(1, Duration::ZERO);
    for _ in 0..100 {
        assert_eq!(unlimited.take(start), Ok(()));
    }
    let mut endless = window(1, Duration::MAX);
    assert_eq!(endless.take(start), Ok(()));
    let next = endless.take(start).unwrap_err();
    assert!(next > start + Duration::from_secs(86400 * 365));
}

proptest! {
    #[test]
    fn no_minute_ever_has_more_than_its_quota_and_none_is_left_unused(
        limit in 1_usize..5,
        steps in proptest::collection::vec(0_u64..30, 1..200),
    ) {
        let mut now = Instant::now();
        let mut window = window(limit, MINUTE);
        let mut turns = Vec::new();
        for seconds in steps {
            now += Duration::from_secs(seconds);
            let recent = turns.iter().filter(|turn| now - **turn < MINUTE).count();
            let taken = window.take(now).is_ok();
            prop_assert_eq!(taken, recent < limit);
            if taken {
                turns.push(now);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn callers_wait_in_order_and_may_leave() {
    let gate = PerMinute::new(2);
    let start = Instant::now();
    assert!(gate.admit(&SPEC).is_none());
    assert!(gate.admit(&SPEC).is_none());
    let mut waiting: Vec<_> = (0..5).map(|_| gate.admit(&SPEC).unwrap()).collect();
    for admission in &mut waiting {
        assert!(timeout(Duration::ZERO, admission).await.is_err());
    }
    // The head, and one in the middle.
    drop(waiting.remove(0));
    drop(waiting.remove(1));
    // A newcomer does not overtake those in the queue.
    tokio::time::advance(MINUTE).await;
    let newcomer = gate.admit(&SPEC).unwrap();
    let mut admitted = Vec::new();
    for admission in waiting {
        admission.await.unwrap();
        admitted.push(start.elapsed().as_secs());
    }
    newcomer.await.unwrap();
    admitted.push(start.elapsed().as_secs());
    assert_eq!(admitted, [60, 60, 120, 120]);
}

/// Requests that wait for a turn until their deadline, and how many of them were admitted.
struct Load {
    gate: RollingQuota,
    deadline: Duration,
    admitted: AtomicU32,
}

impl Load {
    fn new(gate: RollingQuota, deadline: Duration) -> Arc<Self> {
        Arc::new(Self {
            gate,
            deadline,
            admitted: AtomicU32::new(0),
        })
    }

    async fn request(&self) {
        // A response takes its time, too.
        let latency = Duration::from_millis(20);
        if let Some(admission) = self.gate.admit(&SPEC)
            && timeout(self.deadline, admission).await.is_err()
        {
            return;
        }
        self.admitted.fetch_add(1, Ordering::Relaxed);
        sleep(latency).await;
    }

    /// So many callers, each of which sends the next request after the last one.
    fn callers(self: &Arc<Self>, callers: u32) {
        for _ in 0..callers {
            let load = Arc::clone(self);
            tokio::spawn(async move {
                loop {
                    load.request().await;
                }
            });
        }
    }

    /// One request after the other at a steady rate, each by a caller of its own.
    async fn arrivals(self: &Arc<Self>, every: Duration, time: Duration) {
        let end = Instant::now() + time;
        while Instant::now() < end {
            let load = Arc::clone(self);
            tokio::spawn(async move { load.request().await });
            sleep(every).await;
        }
    }

    fn admitted(&self) -> u32 {
        self.admitted.load(Ordering::Relaxed)
    }
}

#[tokio::test(start_paused = true)]
async fn callers_that_give_up_leave_the_quota_to_others() {
    let load = Load::new(RollingQuota::new(10, SECOND), 2 * SECOND);
    load.callers(40);
    sleep(100 * SECOND).await;
    let admitted = load.admitted();
    assert!((950..=1010).contains(&admitted), "{admitted}");
}

#[tokio::test(start_paused = true)]
async fn callers_that_give_up_between_the_turns_of_a_minute_leave_it_to_others() {
    let load = Load::new(RollingQuota::new(60, MINUTE), 30 * SECOND);
    load.callers(64);
    sleep(30 * MINUTE).await;
    let admitted = load.admitted();
    assert!((1710..=1860).contains(&admitted), "{admitted}");
}

#[tokio::test(start_paused = true)]
async fn a_burst_is_over_when_its_callers_have_given_up() {
    let load = Load::new(RollingQuota::new(1, SECOND), 10 * SECOND);
    for _ in 0..64 {
        let load = Arc::clone(&load);
        tokio::spawn(async move { load.request().await });
    }
    // 95 % of the quota, all of which is admitted.
    let time = 900 * SECOND;
    load.arrivals(SECOND * 20 / 19, time).await;
    let admitted = load.admitted();
    assert!((855..=901).contains(&admitted), "{admitted}");
}

static SPEC: EndpointSpec = EndpointSpec {
    response: None,
    list_style: crate::spec::ListStyle::Repeat,
    more: &crate::spec::more::More::NONE,
    record: || &crate::spec::ObjectSpec("Test", "", &[], &[]),
    method: "GET",
    path: "/",
    authentication: "any",
    retry: crate::spec::RetrySafety::Safe,
    encoding: crate::spec::BodyEncoding::Json,
};
