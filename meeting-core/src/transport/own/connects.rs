//! The limit on connections that are being made at the same time.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use tokio::sync::{Semaphore, watch};
use tower_layer::Layer;
use tower_service::Service;

use crate::transport::what::BoxError;

tokio::task_local! {
    static REQUEST: Wanting;
}

/// A request that may need a connection. Connection attempts on its behalf are notified of its end.
#[derive(Default)]
struct Wanting(OnceLock<watch::Sender<()>>);

/// Runs the exchange of a request, which may make connections.
pub(super) async fn wanting<F: Future>(exchange: F) -> F::Output {
    REQUEST.scope(Wanting::default(), exchange).await
}

/// Returns the end of the request on whose behalf this is polled.
fn end_of_request() -> Option<watch::Receiver<()>> {
    REQUEST
        .try_with(|request| {
            let sender = request.0.get_or_init(|| watch::channel(()).0);
            sender.subscribe()
        })
        .ok()
}

/// Limits the number of connections that are being made at the same time.
///
/// A request that gets another connection while its own is being made leaves the attempt to the pool. If a
/// server is quick on its open connections but accepts no new ones, attempts would otherwise pile up, one for
/// each request.
#[derive(Clone)]
pub(super) struct BoundedConnects(Arc<Semaphore>);

impl BoundedConnects {
    pub(super) fn new(connects: usize) -> Self {
        let permits = connects.min(Semaphore::MAX_PERMITS);
        Self(Arc::new(Semaphore::new(permits)))
    }
}

impl<S> Layer<S> for BoundedConnects {
    type Service = Bounded<S>;

    fn layer(&self, connector: S) -> Bounded<S> {
        Bounded {
            connector,
            permits: Arc::clone(&self.0),
        }
    }
}

#[derive(Clone)]
pub(super) struct Bounded<S> {
    connector: S,
    permits: Arc<Semaphore>,
}

impl<S, T> Service<T> for Bounded<S>
where
    S: Service<T, Error = BoxError> + Clone + Send + 'static,
    S::Future: Send,
    T: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, to: T) -> Self::Future {
        // The clone need not be ready, because the original was.
        let clone = self.connector.clone();
        let mut connector = std::mem::replace(&mut self.connector, clone);
        let permits = Arc::clone(&self.permits);
        let end = end_of_request();
        Box::pin(async move {
            let _permit = turn(permits, end).await?;
            connector.call(to).await
        })
    }
}

/// Waits for a permit, unless the request ends before.
async fn turn(
    permits: Arc<Semaphore>,
    end: Option<watch::Receiver<()>>,
) -> Result<tokio::sync::OwnedSemaphorePermit, BoxError> {
    let mut permit = pin!(permits.acquire_owned());
    let mut end = pin!(async move {
        match end {
            // Nothing is ever sent; the channel closes.
            Some(mut end) => _ = end.changed().await,
            None => std::future::pending().await,
        }
    });
    poll_fn(|context| {
        if let Poll::Ready(permit) = permit.as_mut().poll(context) {
            return Poll::Ready(permit.map_err(Into::into));
        }
        match end.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err("the request no longer needs a connection".into())),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Waker;

    use super::*;

    /// Connections that are never made; those that were begun are counted.
    #[derive(Clone, Default)]
    struct Never(Arc<AtomicUsize>);

    impl Never {
        fn begun(&self) -> usize {
            self.0.load(Ordering::SeqCst)
        }
    }

    impl Service<()> for Never {
        type Response = ();
        type Error = BoxError;
        type Future = std::future::Pending<Result<(), BoxError>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, (): ()) -> Self::Future {
            self.0.fetch_add(1, Ordering::SeqCst);
            std::future::pending()
        }
    }

    type Connect = Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>>;

    fn poll<F: Future + ?Sized>(future: Pin<&mut F>) -> Poll<F::Output> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    /// Begins a connection for a request, which continues until it is dropped.
    fn begun(connector: &Bounded<Never>) -> (Connect, Pin<Box<dyn Future<Output = ()>>>) {
        let (tell, told) = std::sync::mpsc::channel();
        let mut connector = connector.clone();
        let mut request = Box::pin(wanting(async move {
            tell.send(connector.call(())).unwrap();
            std::future::pending().await
        }));
        assert!(poll(request.as_mut()).is_pending());
        let mut connect = told.recv().unwrap();
        let _ = poll(connect.as_mut());
        (connect, request)
    }

    #[test]
    fn connects_in_progress_are_bounded_and_those_that_wait_end_with_their_request() {
        let never = Never::default();
        let connector = BoundedConnects::new(2).layer(never.clone());
        // The pool continues the attempts that were begun for these requests.
        let first: Vec<_> = (0..2).map(|_| begun(&connector).0).collect();
        assert_eq!(never.begun(), 2);

        let (mut abandoned, request) = begun(&connector);
        let (mut wanted, _request) = begun(&connector);
        assert_eq!(never.begun(), 2);
        drop(request);
        assert!(matches!(poll(abandoned.as_mut()), Poll::Ready(Err(_))));

        drop(first);
        assert!(poll(wanted.as_mut()).is_pending());
        assert_eq!(never.begun(), 3);
    }
}
