//! Pages and items as iterators.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_core::Stream;

use super::{Background, Client};
use crate::client::pages::items::Items;
use crate::client::pages::paginated::Paginated;
use crate::driver::retry::RetryPolicy;
use crate::error::Error;
use crate::request::valid::Valid;
use crate::service::credentials::CredentialsFor;

impl<C> Client<C> {
    /// Returns an iterator over the responses, from the page that the request asks for to the last one.
    pub fn pages<E: Paginated>(&self, request: &Valid<E>) -> Iter<crate::Pages<E>>
    where
        C: CredentialsFor<E>,
    {
        self.iterate(request.pages(&self.inner))
    }

    /// Returns an iterator over the items on the pages, from the page that the request asks for to the last one.
    pub fn items<E: Paginated>(&self, request: &Valid<E>) -> Iter<Items<E>>
    where
        C: CredentialsFor<E>,
    {
        self.iterate(request.items(&self.inner))
    }

    fn iterate<S>(&self, stream: S) -> Iter<S> {
        Iter {
            stream,
            failed: false,
            background: Arc::clone(&self.background),
        }
    }
}

/// An iterator over [`Pages`](crate::Pages) or [`Items`]. A page is requested when the iterator needs it, and the
/// thread is blocked until it arrives. The iterator ends after the last page, and after an error.
///
/// ```no_run
/// use meeting_core::{CredentialsFor, Error, Paginated, Valid, blocking::Client};
///
/// fn count<E: Paginated, C: CredentialsFor<E>>(client: &Client<C>, request: &Valid<E>) -> Result<usize, Error> {
///     let mut count = 0;
///     for item in client.items(request) {
///         item?;
///         count += 1;
///     }
///     Ok(count)
/// }
/// ```
#[must_use = "nothing is requested unless the iterator is used"]
pub struct Iter<S> {
    stream: S,
    /// True if the client itself failed.
    failed: bool,
    background: Arc<Background>,
}

impl<E: Paginated> Iter<crate::Pages<E>> {
    /// Sets the time limit of each page; see [`Pages::deadline`](crate::Pages::deadline).
    pub fn deadline(self, time: Duration) -> Self {
        self.with(|pages| pages.deadline(time))
    }

    /// Sets the number of attempts for each page; see [`Pages::retry`](crate::Pages::retry).
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|pages| pages.retry(policy))
    }

    /// Adds a header to the request of each page; see [`Pages::header`](crate::Pages::header).
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|pages| pages.header(name, value))
    }

    /// Adds a query parameter to the request of each page; see [`Pages::query`](crate::Pages::query).
    pub fn query(self, name: &str, value: &str) -> Self {
        self.with(|pages| pages.query(name, value))
    }

    /// Returns the request to continue with after an error; see [`Pages::request`](crate::Pages::request).
    pub fn request(&self) -> &E {
        self.stream.request()
    }
}

impl<E: Paginated> Iter<Items<E>> {
    /// Sets the time limit of each page; see [`Items::deadline`].
    pub fn deadline(self, time: Duration) -> Self {
        self.with(|items| items.deadline(time))
    }

    /// Sets the number of attempts for each page; see [`Items::retry`].
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|items| items.retry(policy))
    }

    /// Adds a header to the request of each page; see [`Items::header`].
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|items| items.header(name, value))
    }

    /// Adds a query parameter to the request of each page; see [`Items::query`].
    pub fn query(self, name: &str, value: &str) -> Self {
        self.with(|items| items.query(name, value))
    }

    /// Returns the request to continue with after an error; see [`Items::request`].
    pub fn request(&self) -> &E {
        self.stream.request()
    }
}

impl<S> Iter<S> {
    fn with(mut self, change: impl FnOnce(S) -> S) -> Self {
        self.stream = change(self.stream);
        self
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Result<T, Error>> {
        if self.failed {
            return None;
        }
        let stream = &mut self.stream;
        let next = poll_fn(|context| Pin::new(&mut *stream).poll_next(context));
        match self.background.wait(next) {
            Ok(next) => next,
            Err(error) => {
                self.failed = true;
                Some(Err(error))
            }
        }
    }
}

impl<S: fmt::Debug> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Iter").field(&self.stream).finish()
    }
}
