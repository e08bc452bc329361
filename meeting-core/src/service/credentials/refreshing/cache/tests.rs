use super::*;
use crate::error::failure::Failure;
use crate::error::{Error, TimeoutPhase};
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::time::{advance, sleep};

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);

/// The behaviour of a source.
#[derive(Clone, Copy)]
enum Mood {
    /// It gives a token after a second.
    Good,
    /// It fails after two seconds.
    Down,
    Hanging,
    Panicking,
}

struct Source {
    asked: AtomicU32,
    mood: Mutex<Mood>,
}

impl Source {
    fn set(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    fn asked(&self) -> u32 {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Source {
    async fn fetch(&self) -> Fetched<String> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let mood = *self.mood.lock().unwrap();
        match mood {
            Mood::Good => sleep(SECOND).await,
            Mood::Down => {
                sleep(2 * SECOND).await;
                let outage = Failure {
                    status: Some(http::StatusCode::SERVICE_UNAVAILABLE),
                    retry_after: Some(5 * SECOND),
                    ..Failure::new(ErrorKind::Http, "")
                };
                return Err(Error::from(outage).into());
            }
            Mood::Hanging => std::future::pending().await,
            Mood::Panicking => panic!("the source panics"),
        }
        Ok((format!("token-{number}"), Some(HOUR)))
    }
}

fn tokens(mood: Mood) -> (Arc<Source>, Arc<Cache<String>>) {
    let source = Arc::new(Source {
        asked: AtomicU32::new(0),
        mood: Mutex::new(mood),
    });
    let cache = Cache::new({
        let source = Arc::clone(&source);
        move || {
            let source = Arc::clone(&source);
            async move { source.fetch().await }
        }
    });
    (source, Arc::new(cache))
}

/// Returns the token that a request would use, or the error that it would fail with.
async fn token(cache: &Cache<String>) -> Result<String, Error> {
    if let Some(ready) = cache.ready() {
        ready.await?;
    }
    Ok(cache.with(|_, value| value.clone()).unwrap())
}

/// The same for many requests at once.
async fn many(cache: &Arc<Cache<String>>) -> Vec<Result<String, ErrorKind>> {
    let requests: Vec<_> = (0..40)
        .map(|_| {
            let cache = Arc::clone(cache);
            tokio::spawn(async move { token(&cache).await.map_err(|error| error.kind()) })
        })
        .collect();
    let mut outcomes = Vec::new();
    for request in requests {
        outcomes.push(request.await.unwrap());
    }
    outcomes
}

fn all<T: Clone>(outcome: T) -> Vec<T> {
    vec![outcome; 40]
}

#[tokio::test(start_paused = true)]
async fn one_token_is_fetched_for_all_that_wait() {
    let (source, cache) = tokens(Mood::Good);
    assert_eq!(many(&cache).await, all(Ok("token-1".to_owned())));
    assert_eq!(source.asked(), 1);
    assert!(cache.ready().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_before_it_expires() {
    let (source, cache) = tokens(Mood::Good);
    token(&cache).await.unwrap();
    advance(HOUR - 62 * SECOND).await;
    assert!(cache.ready().is_none());
    assert_eq!(source.asked(), 1);
    // Nothing waits for the next one.
    advance(SECOND).await;
    let start = Instant::now();
    assert_eq!(many(&cache).await, all(Ok("token-1".to_owned())));
    assert_eq!(start.elapsed(), Duration::ZERO);
    sleep(2 * SECOND).await;
    assert_eq!(token(&cache).await.unwrap(), "token-2");
    assert_eq!(source.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_valid_token_is_used_while_the_source_hangs_or_fails() {
    // How many fetches are made in 50 seconds: 2 s each with 5 s in between, or 30 s each.
    for (mood, fetches) in [(Mood::Down, 8), (Mood::Hanging, 2)] {
        let (source, cache) = tokens(Mood::Good);
        token(&cache).await.unwrap();
        source.set(mood);
        advance(HOUR - 60 * SECOND).await;
        let start = Instant::now();
        for _ in 0..50 {
            assert_eq!(many(&cache).await, all(Ok("token-1".to_owned())));
            sleep(SECOND).await;
        }
        assert!(start.elapsed() < 51 * SECOND, "{:?}", start.elapsed());
        assert_eq!(source.asked(), 1 + fetches);
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_shared_and_followed_by_a_pause() {
    let (source, cache) = tokens(Mood::Down);
    assert_eq!(many(&cache).await, all(Err(ErrorKind::Http)));
    // It asked for five seconds.
    advance(4 * SECOND).await;
    assert_eq!(many(&cache).await, all(Err(ErrorKind::Http)));
    assert_eq!(source.asked(), 1);
    let error = token(&cache).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(5 * SECOND));
    assert!(!error.is_authentication());
    source.set(Mood::Good);
    advance(SECOND).await;
    assert_eq!(many(&cache).await, all(Ok("token-2".to_owned())));
}

#[tokio::test(start_paused = true)]
async fn a_fetch_has_thirty_seconds() {
    let (source, cache) = tokens(Mood::Hanging);
    let start = Instant::now();
    let error = token(&cache).await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 30);
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Queue));
    assert!(!error.is_authentication());
    source.set(Mood::Good);
    advance(SECOND).await;
    assert_eq!(token(&cache).await.unwrap(), "token-2");
}

#[tokio::test(start_paused = true)]
async fn forgetting_a_token_makes_no_request_fail() {
    let (source, cache) = tokens(Mood::Good);
    token(&cache).await.unwrap();
    cache.forget();
    assert_eq!(many(&cache).await, all(Ok("token-2".to_owned())));
    // The old one still does where there is no other.
    source.set(Mood::Down);
    cache.forget();
    assert_eq!(many(&cache).await, all(Ok("token-2".to_owned())));
    assert_eq!(source.asked(), 3);
    // Nor is one fetched during the pause.
    cache.forget();
    assert_eq!(many(&cache).await, all(Ok("token-2".to_owned())));
    assert_eq!(source.asked(), 3);
    // Nor is it waited for long, and only once.
    source.set(Mood::Hanging);
    sleep(5 * SECOND).await;
    cache.forget();
    let start = Instant::now();
    assert_eq!(many(&cache).await, all(Ok("token-2".to_owned())));
    assert_eq!(start.elapsed().as_secs(), 5);
    assert_eq!(many(&cache).await, all(Ok("token-2".to_owned())));
    assert_eq!(start.elapsed().as_secs(), 5);
    sleep(30 * SECOND).await;
    // Again and again, at any moment.
    source.set(Mood::Good);
    sleep(5 * SECOND).await;
    let busy = tokio::spawn({
        let cache = Arc::clone(&cache);
        async move {
            loop {
                cache.forget();
                sleep(Duration::from_millis(1)).await;
            }
        }
    });
    let before = source.asked();
    for _ in 0..10 {
        assert!(many(&cache).await.iter().all(Result::is_ok));
    }
    assert!(source.asked() - before <= 11, "{}", source.asked());
    busy.abort();
}

#[tokio::test(start_paused = true)]
async fn a_fetch_outlives_the_request_that_has_started_it_but_not_the_cache() {
    let (source, cache) = tokens(Mood::Good);
    let request = tokio::time::timeout(SECOND / 2, token(&cache)).await;
    assert!(request.is_err());
    assert_eq!(token(&cache).await.unwrap(), "token-1");
    assert_eq!(source.asked(), 1);

    source.set(Mood::Hanging);
    cache.forget();
    assert!(tokio::time::timeout(SECOND, token(&cache)).await.is_err());
    assert_eq!(Arc::strong_count(&source), 3);
    drop(cache);
    tokio::task::yield_now().await;
    assert_eq!(Arc::strong_count(&source), 1);
}

#[test]
fn a_fetch_that_has_ended_with_its_runtime_is_made_anew() {
    let (source, cache) = tokens(Mood::Hanging);
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap()
    };
    runtime().block_on(async {
        assert!(tokio::time::timeout(SECOND, token(&cache)).await.is_err());
    });
    source.set(Mood::Good);
    runtime().block_on(async {
        assert_eq!(token(&cache).await.unwrap(), "token-2");
    });
}

#[tokio::test(start_paused = true)]
async fn a_source_that_panics_is_an_error_of_each_request() {
    let (source, cache) = tokens(Mood::Panicking);
    assert_eq!(many(&cache).await, all(Err(ErrorKind::Interrupted)));
    source.set(Mood::Good);
    assert!(token(&cache).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_token_may_live_for_ever_or_not_at_all() {
    for (lifetime, lives) in [
        (None, true),
        (Some(Duration::MAX), true),
        (Some(Duration::ZERO), false),
    ] {
        let cache = Cache::new(move || async move { Ok(((), lifetime)) });
        // It is used once in any case.
        cache.ready().unwrap().await.unwrap();
        assert_eq!(cache.with(|_, ()| ()), Some(()));
        advance(1000 * HOUR).await;
        assert_eq!(cache.ready().is_none(), lives, "{lifetime:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_replaced_once() {
    let (source, cache) = tokens(Mood::Good);
    token(&cache).await.unwrap();
    let version = cache.with(|version, _| version).unwrap();
    // Everyone who used it is told, and the last one after it was replaced.
    assert!(cache.reject(version) && cache.reject(version));
    assert_eq!(many(&cache).await, all(Ok("token-2".to_owned())));
    assert!(cache.reject(version));
    assert_eq!(token(&cache).await.unwrap(), "token-2");
    assert_eq!(source.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_used_while_there_is_no_other() {
    let (source, cache) = tokens(Mood::Good);
    token(&cache).await.unwrap();
    source.set(Mood::Down);
    let version = cache.with(|version, _| version).unwrap();
    assert!(cache.reject(version));
    assert_eq!(token(&cache).await.unwrap(), "token-1");
}
