//! Paginated responses.

pub mod advance;
pub mod items;
mod link;
pub mod paginated;

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::future::poll_fn;
use std::hash::{BuildHasher, Hash, Hasher};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::HeaderMap;
use http::header::LINK;

use crate::client::Client;
use crate::client::call::Call;
use crate::client::pages::items::Items;
use crate::client::pages::paginated::{Paginated, Step};
use crate::driver::Core;
use crate::driver::retry::RetryPolicy;
use crate::error::{Error, ErrorKind};
use crate::request::encode::Prepared;
use crate::request::valid::Valid;
use crate::service::credentials::CredentialsFor;

impl<E: Paginated> Valid<E> {
    /// Returns a stream of the responses, from the page that this request asks for to the last one.
    pub fn pages<C: CredentialsFor<E>>(&self, client: &Client<C>) -> Pages<E> {
        Pages::new(&client.core, self)
    }

    /// Returns a stream of the items on the pages, from the page that this request asks for to the last one.
    pub fn items<C: CredentialsFor<E>>(&self, client: &Client<C>) -> Items<E> {
        Items::new(self.pages(client))
    }
}

/// The pages of an endpoint that is declared with `pages(...)`: a stream of its responses.
///
/// A page is requested after the previous page was taken, and is retried separately. The stream ends after the
/// last page, and after an error. [`request`](Self::request) returns the request to continue with. The
/// following are errors:
///
/// - the next page was requested before, which would be a loop ([`ErrorKind::Protocol`])
/// - a link leads to another host or out of the path of the base URL ([`ErrorKind::Redirect`])
/// - the next request breaks a rule of its declaration, or its page or offset does not fit into the field
///   ([`ErrorKind::InvalidInput`])
///
/// The stream returns the page before such an error first.
///
/// ```no_run
/// use meeting_core::{Client, CredentialsFor, Error, Paginated, Valid};
///
/// async fn count<E: Paginated, C: CredentialsFor<E>>(
///     client: &Client<C>,
///     request: &Valid<E>,
/// ) -> Result<usize, Error> {
///     let mut pages = request.pages(client);
///     let mut count = 0;
///     while let Some(_page) = pages.try_next().await? {
///         count += 1;
///     }
///     Ok(count)
/// }
/// ```
///
/// # Cancel safety
///
/// `next` and `try_next` are cancel safe: the request continues when they are called again.
#[must_use = "nothing is requested unless the stream is read"]
pub struct Pages<E: Paginated> {
    core: Arc<Core>,
    /// The request of the next page, or of the page in flight.
    request: E,
    /// The path and query of the last link, to which the next link is relative. `None` on the first page.
    target: Option<String>,
    next: Next,
    call: Option<Call<E::Response>>,
    seen: HashSet<u64>,
    hashes: RandomState,
    options: Options,
}

/// The state after the pages so far.
enum Next {
    Page(Prepared),
    Error(Error),
    End,
}

/// The options of the request of each page.
#[derive(Default)]
struct Options {
    deadline: Option<Duration>,
    retry: Option<RetryPolicy>,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
}

/// No field is pinned.
impl<E: Paginated> Unpin for Pages<E> {}

impl<E: Paginated> Pages<E> {
    fn new(core: &Arc<Core>, request: &Valid<E>) -> Self {
        Self {
            core: Arc::clone(core),
            request: E::clone(request),
            target: None,
            next: next::<E>(request.prepare()),
            call: None,
            seen: HashSet::new(),
            hashes: RandomState::new(),
            options: Options::default(),
        }
    }

    /// Sets the time limit of each page; see [`Call::deadline`].
    pub fn deadline(mut self, time: Duration) -> Self {
        self.options.deadline = Some(time);
        self
    }

    /// Sets the number of attempts for each page; see [`Call::retry`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Adds a header to the request of each page; see [`Call::header`].
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.options
            .headers
            .push((name.to_owned(), value.to_owned()));
        self
    }

    /// Adds a query parameter to the request of each page, percent-encoded; see [`Call::query`]. With `pages(link)` it is
    /// added to the first request only: a link contains the query of its page.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        if let Next::Page(prepared) = &mut self.next {
            prepared.add_query(name, value);
        }
        self.options.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Returns the request of the page that comes next, or of the page that failed. The pages can be continued with it
    /// later: `pages.request().clone().validate()?.pages(&client)`. With `pages(link)` it is the first request.
    pub fn request(&self) -> &E {
        &self.request
    }

    /// Waits for the next page. `None` is the end.
    pub async fn next(&mut self) -> Option<Result<E::Response, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// Waits for the next page, like [`next`](Self::next), for use with `?`.
    ///
    /// # Errors
    ///
    /// Returns an error if the page could not be requested; see [`Pages`].
    pub async fn try_next(&mut self) -> Result<Option<E::Response>, Error> {
        self.next().await.transpose()
    }

    /// Requests all remaining pages.
    ///
    /// # Errors
    ///
    /// Returns an error if a page could not be requested; see [`Pages`].
    pub async fn collect(mut self) -> Result<Vec<E::Response>, Error> {
        let mut pages = Vec::new();
        while let Some(page) = self.try_next().await? {
            pages.push(page);
        }
        Ok(pages)
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E::Response, Error>>> {
        loop {
            if let Some(call) = &mut self.call {
                let result = ready!(call.poll_read(context));
                self.call = None;
                return Poll::Ready(Some(
                    result.map(|(page, origin)| self.page(page, &origin.head.headers)),
                ));
            }
            match std::mem::replace(&mut self.next, Next::End) {
                Next::Page(prepared) if self.is_new(&prepared) => {
                    self.call = Some(self.send(prepared));
                }
                Next::Page(_) => {
                    let detail = "the next page is one that was requested before";
                    let error = Error::new(ErrorKind::Protocol, detail);
                    return Poll::Ready(Some(Err(error.endpoint_spec(E::SPEC))));
                }
                Next::Error(error) => return Poll::Ready(Some(Err(error))),
                Next::End => return Poll::Ready(None),
            }
        }
    }

    fn send(&self, prepared: Prepared) -> Call<E::Response> {
        let mut call = Call::new(&self.core, Ok(prepared));
        if let Some(time) = self.options.deadline {
            call = call.deadline(time);
        }
        if let Some(policy) = self.options.retry {
            call = call.retry(policy);
        }
        for (name, value) in &self.options.headers {
            call = call.header(name, value);
        }
        call
    }

    /// Determines what follows a page, and returns the value of the page.
    fn page(&mut self, page: E::Response, headers: &HeaderMap) -> E::Response {
        self.next = match self.request.advance(&page) {
            Step::End => Next::End,
            Step::Request => {
                // The rules also apply to values that the service sent.
                let request = self.request.clone().validate().map_err(Error::from);
                next::<E>(self.prepare(request.and_then(|request| request.prepare())))
            }
            Step::Link => match link::next(headers.get_all(LINK)) {
                Some(link) => next::<E>(self.linked(&link)),
                None => Next::End,
            },
            Step::TooFar => next::<E>(Err(Error::new(
                ErrorKind::InvalidInput,
                "the number of the next page does not fit into its field",
            ))),
        };
        page
    }

    /// Adds the query parameters of the options.
    fn prepare(&self, prepared: Result<Prepared, Error>) -> Result<Prepared, Error> {
        let mut prepared = prepared?;
        for (name, value) in &self.options.query {
            prepared.add_query(name, value);
        }
        Ok(prepared)
    }

    /// Returns the same request with the target of a link.
    fn linked(&mut self, link: &str) -> Result<Prepared, Error> {
        let mut prepared = self.prepare(crate::client::prepare(&self.request))?;
        let from = self.target.as_deref().unwrap_or(prepared.target());
        let target = self.core.base.follow(from, link);
        let target = target.map_err(|reason| Error::new(ErrorKind::Redirect, reason))?;
        self.target = Some(target.clone());
        prepared.set_target(target);
        Ok(prepared)
    }

    /// Returns true if the request was not sent before, and remembers it.
    fn is_new(&mut self, prepared: &Prepared) -> bool {
        let mut hasher = self.hashes.build_hasher();
        prepared.target().hash(&mut hasher);
        prepared.body().hash(&mut hasher);
        for header in prepared.headers() {
            header.hash(&mut hasher);
        }
        self.seen.insert(hasher.finish())
    }
}

/// Returns the next page of an endpoint, or the error that prevents it.
fn next<E: Paginated>(prepared: Result<Prepared, Error>) -> Next {
    match prepared {
        Ok(prepared) => Next::Page(prepared),
        Err(error) => Next::Error(error.endpoint_spec(E::SPEC)),
    }
}

impl<E: Paginated> Stream for Pages<E> {
    type Item = Result<E::Response, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<E::Response, Error>>> {
        self.poll_page(context)
    }
}

/// Shows the declared method and path, without the request.
impl<E: Paginated> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ended = self.call.is_none() && matches!(self.next, Next::End);
        f.debug_struct("Pages")
            .field("method", &E::SPEC.method())
            .field("path", &E::SPEC.path())
            .field("requested", &self.seen.len())
            .field("ended", &ended)
            .finish_non_exhaustive()
    }
}
