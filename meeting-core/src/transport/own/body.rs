//! The bodies of requests and responses.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Method;
use hyper::body::{Body, Frame, SizeHint};

use crate::transport::handover::Handover;
use crate::transport::outgoing_body::OutgoingBody;
use crate::transport::what::BoxError;

/// The body of a request, which detects that a connection begins to send it.
///
/// A connection asks a body for its end and its size before it writes the first byte of the request. Since the
/// body cannot be copied, an HTTP client cannot send the request a second time either.
pub(super) struct Outgoing {
    body: OutgoingBody,
    /// True if the body is announced even when it is empty.
    announced: bool,
    handover: Handover,
}

impl Outgoing {
    pub(super) fn new(method: &Method, body: OutgoingBody, handover: Handover) -> Self {
        let announced = super::super::announces_a_body(method);
        Self {
            body,
            announced,
            handover,
        }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if !self.handover.begin() {
            return Poll::Ready(Some(Err("the request was given up".into())));
        }
        self.announced = false;
        let piece = self.body.poll_piece(context);
        piece.map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        // A request that was given up gets no end, so it is never complete.
        let begun = !self.handover.is_open() || self.handover.begin();
        begun && self.body.is_empty() && !self.announced
    }

    fn size_hint(&self) -> SizeHint {
        if !self.handover.is_open() {
            // A layer that follows redirects would recreate an empty body.
            return SizeHint::default();
        }
        let Some(length) = self.body.length() else {
            self.handover.begin();
            return SizeHint::default();
        };
        if self.handover.begin() {
            SizeHint::with_exact(length)
        } else {
            SizeHint::with_exact(length.max(1))
        }
    }
}

/// The body of a response.
pub(in crate::transport) struct Incoming(reqwest::Body);

impl Incoming {
    pub(in crate::transport) fn new(response: reqwest::Response) -> Self {
        Self(response.into())
    }
}

impl Body for Incoming {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Pin::new(&mut self.0)
            .poll_frame(context)
            .map_err(BoxError::from)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    fn outgoing(method: Method, bytes: &'static [u8]) -> (Outgoing, Handover) {
        let handover = Handover::default();
        let body = Outgoing::new(
            &method,
            OutgoingBody::Whole(Bytes::from_static(bytes)),
            handover.clone(),
        );
        (body, handover)
    }

    fn frame(body: &mut Outgoing) -> Option<Result<Bytes, BoxError>> {
        let mut context = Context::from_waker(Waker::noop());
        match Pin::new(body).poll_frame(&mut context) {
            Poll::Ready(frame) => frame.map(|frame| frame.map(|frame| frame.into_data().unwrap())),
            Poll::Pending => panic!("it has all of the body"),
        }
    }

    #[test]
    fn a_body_that_is_looked_at_was_handed_over() {
        type Look = fn(&mut Outgoing);
        let looks: [Look; 3] = [
            |body| _ = body.is_end_stream(),
            |body| _ = body.size_hint(),
            |body| _ = frame(body),
        ];
        for look in looks {
            let (mut body, handover) = outgoing(Method::GET, b"");
            handover.open();
            look(&mut body);
            assert!(!handover.give_up());
        }
        let (body, handover) = outgoing(Method::GET, b"");
        assert!(body.is_end_stream());
        assert_eq!(body.size_hint().exact(), None);
        assert!(handover.give_up());
    }

    #[test]
    fn the_whole_body_is_one_piece() {
        let (mut body, handover) = outgoing(Method::PUT, b"{}");
        handover.open();
        assert!(!body.is_end_stream());
        assert_eq!(body.size_hint().exact(), Some(2));
        assert_eq!(frame(&mut body).unwrap().unwrap(), "{}");
        assert!(body.is_end_stream());
        assert!(frame(&mut body).is_none());

        let (mut body, handover) = outgoing(Method::POST, b"");
        handover.open();
        assert!(!body.is_end_stream(), "an empty body has a length");
        assert_eq!(body.size_hint().exact(), Some(0));
        assert!(frame(&mut body).is_none());
    }

    #[test]
    fn a_request_that_was_given_up_is_never_complete() {
        for (method, bytes) in [
            (Method::GET, &b""[..]),
            (Method::POST, b""),
            (Method::PUT, b"{}"),
        ] {
            let (mut body, handover) = outgoing(method, bytes);
            handover.open();
            assert!(handover.give_up());
            assert!(!body.is_end_stream());
            assert_ne!(body.size_hint().exact(), Some(0));
            assert!(frame(&mut body).unwrap().is_err());
        }
    }
}
