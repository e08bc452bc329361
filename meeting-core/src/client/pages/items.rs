//! The items on the pages, as one stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use crate::client::pages::Pages;
use crate::client::pages::paginated::Paginated;
use crate::driver::retry::RetryPolicy;
use crate::error::Error;

/// One item of a paginated endpoint.
type Item<E> = <<E as Paginated>::Items as IntoIterator>::Item;

/// A stream of the items on the [`Pages`] of an endpoint. The next page is requested after all items of the previous page
/// were taken.
///
/// ```no_run
/// use meeting_core::{Client, CredentialsFor, Error, Paginated, Valid};
///
/// async fn count<E: Paginated, C: CredentialsFor<E>>(
///     client: &Client<C>,
///     request: &Valid<E>,
/// ) -> Result<usize, Error> {
///     Ok(request.items(client).collect().await?.len())
/// }
/// ```
///
/// # Cancel safety
///
/// `next` and `try_next` are cancel safe: no item is lost if their future is dropped.
#[must_use = "nothing is requested unless the stream is read"]
pub struct Items<E: Paginated> {
    pages: Pages<E>,
    page: Option<<E::Items as IntoIterator>::IntoIter>,
}

/// No field is pinned.
impl<E: Paginated> Unpin for Items<E> {}

impl<E: Paginated> Items<E> {
    pub(crate) fn new(pages: Pages<E>) -> Self {
        Self { pages, page: None }
    }

    /// Sets the time limit of each page; see [`Call::deadline`](crate::Call::deadline).
    pub fn deadline(mut self, time: Duration) -> Self {
        self.pages = self.pages.deadline(time);
        self
    }

    /// Sets the number of attempts for each page; see [`Call::retry`](crate::Call::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.pages = self.pages.retry(policy);
        self
    }

    /// Adds a header to the request of each page; see [`Call::header`](crate::Call::header).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.pages = self.pages.header(name, value);
        self
    }

    /// Adds a query parameter to the request of each page; see [`Pages::query`].
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.pages = self.pages.query(name, value);
        self
    }

    /// Returns the request of the page after the items that were taken, or of the page that failed; see
    /// [`Pages::request`]. Items of a page that were not taken yet are not on the pages of this request.
    pub fn request(&self) -> &E {
        self.pages.request()
    }

    /// Waits for the next item. `None` is the end.
    pub async fn next(&mut self) -> Option<Result<Item<E>, Error>> {
        self.try_next().await.transpose()
    }

    /// Waits for the next item, like [`next`](Self::next), for use with `?`.
    ///
    /// # Errors
    ///
    /// Returns an error if a page could not be requested; see [`Pages`].
    pub async fn try_next(&mut self) -> Result<Option<Item<E>>, Error> {
        // Most items are there already, and need no polling.
        if let Some(item) = self.page.as_mut().and_then(Iterator::next) {
            return Ok(Some(item));
        }
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// Requests all remaining items.
    ///
    /// # Errors
    ///
    /// Returns an error if a page could not be requested; see [`Pages`]. The items before the error are then
    /// lost. [`next`](Self::next) returns them one by one.
    pub async fn collect(mut self) -> Result<Vec<Item<E>>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Item<E>, Error>>> {
        loop {
            if let Some(item) = self.page.as_mut().and_then(Iterator::next) {
                return Poll::Ready(Some(Ok(item)));
            }
            self.page = None;
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.page = Some(E::items(page).into_iter()),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<E: Paginated> Stream for Items<E> {
    type Item = Result<Item<E>, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Item<E>, Error>>> {
        self.poll_item(context)
    }
}

/// Shows the pages, without the items.
impl<E: Paginated> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Items").field(&self.pages).finish()
    }
}
