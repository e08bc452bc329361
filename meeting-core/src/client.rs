//! The client.

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod builder;
pub mod call;
pub mod pages;
pub mod request;
pub mod response;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::Method;

use crate::client::builder::ClientBuilder;
use crate::client::call::Call;
use crate::client::request::RequestBuilder;
use crate::driver::Core;
use crate::error::Error;
use crate::request::encode::{Encoder, Prepared};
use crate::request::endpoint::{Endpoint, Request, Validated};
use crate::request::valid::{Valid, fields};
use crate::service::credentials::{Credentials, CredentialsFor};

/// A client for one service and one set of credentials. It is cheap to clone, and clones share connections
/// and limits.
///
/// ```
/// use meeting_core::{Client, Credentials, Error};
/// use std::time::Duration;
///
/// fn client<C: Credentials>(credentials: C) -> Result<Client<C>, Error> {
///     Client::builder(credentials).deadline(Duration::from_secs(5)).build()
/// }
/// ```
///
/// Requests go only to the host of the [base URL](ClientBuilder::base_url). Redirects are errors, and the
/// proxies of the environment are not used unless [enabled](ClientBuilder::environment_proxies).
pub struct Client<C> {
    core: Arc<Core>,
    credentials: PhantomData<fn() -> C>,
}

impl<C: Credentials> Client<C> {
    /// Returns a builder with the defaults of the service.
    pub fn builder(credentials: C) -> ClientBuilder<C> {
        ClientBuilder::new(credentials)
    }

    pub(crate) fn new(core: Core) -> Self {
        Self {
            core: Arc::new(core),
            credentials: PhantomData,
        }
    }

    /// Sends a request. The function that is generated for each endpoint does the same.
    ///
    /// The request is encoded immediately, and sent when the call is first polled.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`] of any [kind](crate::ErrorKind).
    pub fn send<R: Request + Validated>(
        &self,
        request: &R,
    ) -> Call<<R::Endpoint as Endpoint>::Response>
    where
        C: CredentialsFor<R::Endpoint>,
    {
        Call::new(&self.core, prepare(request.endpoint()))
    }

    /// Starts an undeclared request. The path may have a query. It is sent as written, after the prefix of the
    /// base URL.
    ///
    /// ```no_run
    /// # use meeting_core::{Client, Credentials, Error, http::Method};
    /// # async fn delete<C: Credentials>(client: &Client<C>) -> Result<(), Error> {
    /// let response = client.request(Method::DELETE, "/v1/books/978").send().await?;
    /// println!("HTTP {}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        RequestBuilder::new(&self.core, &method, path)
    }
}

/// Sends a request: the body of each generated function, which a call of a method would make dearer to compile.
pub fn send<E: Endpoint, C: CredentialsFor<E>>(
    client: &Client<C>,
    request: &Valid<E>,
) -> Call<E::Response> {
    client.send(request)
}

fn prepare<E: Endpoint>(endpoint: &E) -> Result<Prepared, Error> {
    let mut encoder = Encoder::new(E::SPEC);
    fields::encode(endpoint, E::SPEC, &mut encoder);
    encoder.finish()
}

impl<C> Clone for Client<C> {
    fn clone(&self) -> Self {
        Self {
            core: Arc::clone(&self.core),
            credentials: PhantomData,
        }
    }
}

/// Shows the destination and the limits, without the credentials.
impl<C> fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.core.service.name)
            .field("base_url", &self.core.base)
            .field("settings", &self.core.settings)
            .finish_non_exhaustive()
    }
}
