//! Requests through any `tower::Service`.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http_body::Body;
use tokio::task::coop::consume_budget;
use tower_service::Service;

use super::failure::NotSent;
use super::handover::Handover;
use super::what::BoxError;

/// A service of any type. Each request goes through a clone of its own, as services want it.
pub(crate) struct BoxService(Mutex<Box<dyn Dispatch>>);

impl BoxService {
    pub(crate) fn new<S, B>(service: S) -> Self
    where
        S: Service<http::Request<Bytes>, Response = http::Response<B>> + Clone + Send + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
        B: Body + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self(Mutex::new(Box::new(Typed {
            service,
            body: PhantomData,
        })))
    }

    pub(super) async fn send(
        &self,
        request: http::Request<Bytes>,
        handover: &Handover,
    ) -> Result<http::Response<Chunks>, BoxError> {
        // A statement of its own, so that the lock is gone before the wait.
        let answer = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .send(request, handover.clone());
        answer.await
    }
}

impl fmt::Debug for BoxService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoxService")
    }
}

type Answer = Pin<Box<dyn Future<Output = Result<http::Response<Chunks>, BoxError>> + Send>>;

trait Dispatch: Send {
    fn send(&self, request: http::Request<Bytes>, handover: Handover) -> Answer;
}

struct Typed<S, B> {
    service: S,
    body: PhantomData<fn() -> B>,
}

impl<S, B> Dispatch for Typed<S, B>
where
    S: Service<http::Request<Bytes>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: Body + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(&self, request: http::Request<Bytes>, handover: Handover) -> Answer {
        let mut service = self.service.clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context))
                .await
                .map_err(NotSent::new)?;
            // Where it goes from here is not known, so it counts as sent.
            handover.begin();
            let response = service.call(request).await.map_err(Into::into)?;
            Ok(response.map(|body| Chunks(Box::pin(body))))
        })
    }
}

/// The body of an answer, in pieces.
pub(crate) struct Chunks(Pin<Box<dyn PollChunk + Send>>);

impl Chunks {
    /// The next piece, which may be empty.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, BoxError> {
        // A body that always has a piece would otherwise keep the deadline from being noticed.
        consume_budget().await;
        poll_fn(|context| self.0.as_mut().poll_chunk(context))
            .await
            .transpose()
    }
}

trait PollChunk {
    fn poll_chunk(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BoxError>>>;
}

impl<B> PollChunk for B
where
    B: Body,
    B::Error: Into<BoxError>,
{
    fn poll_chunk(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BoxError>>> {
        self.as_mut().poll_frame(context).map(|frame| {
            let frame = frame?.map_err(Into::into);
            Some(frame.map(|frame| match frame.into_data() {
                Ok(mut data) => data.copy_to_bytes(data.remaining()),
                // Trailers say nothing here.
                Err(_) => Bytes::new(),
            }))
        })
    }
}
