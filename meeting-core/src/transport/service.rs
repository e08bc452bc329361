//! Requests through any `tower::Service`.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;
use tokio::task::coop::consume_budget;
use tower_service::Service;

use super::failure::NotSent;
use super::handover::Handover;
use super::what::{BoxBody, BoxError};

/// A service of any type. Each request goes through a separate clone, as services require.
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
    ) -> Result<http::Response<BoxBody>, BoxError> {
        // A separate statement, so that the lock is released before the wait.
        let response = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .send(request, handover.clone());
        response.await
    }
}

impl fmt::Debug for BoxService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoxService")
    }
}

type Pending = Pin<Box<dyn Future<Output = Result<http::Response<BoxBody>, BoxError>> + Send>>;

trait Dispatch: Send {
    fn send(&self, request: http::Request<Bytes>, handover: Handover) -> Pending;
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
    fn send(&self, request: http::Request<Bytes>, handover: Handover) -> Pending {
        let mut service = self.service.clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context))
                .await
                .map_err(NotSent::new)?;
            // The further way of the request is unknown, so it counts as sent.
            handover.begin();
            let response = service.call(request).await.map_err(Into::into)?;
            Ok(response.map(|body| Box::pin(Uniform { body }) as BoxBody))
        })
    }
}

/// Returns the next piece of a body, which may be empty.
pub(super) async fn chunk(body: &mut BoxBody) -> Result<Option<Bytes>, BoxError> {
    // A body that always has a piece ready would otherwise delay the check of the deadline.
    consume_budget().await;
    let frame = poll_fn(|context| body.as_mut().poll_frame(context)).await;
    // Trailers are ignored.
    let data = |frame: Frame<Bytes>| frame.into_data().unwrap_or_default();
    frame.map(|frame| frame.map(data)).transpose()
}

pin_project! {
    /// A body of any type, converted to common types of data and errors.
    struct Uniform<B> {
        #[pin]
        body: B,
    }
}

impl<B> Body for Uniform<B>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = self.project().body.poll_frame(context);
        frame.map(|frame| {
            let frame = frame?.map_err(Into::into);
            Some(frame.map(|frame| frame.map_data(|mut data| data.copy_to_bytes(data.remaining()))))
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
