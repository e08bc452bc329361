//! One attempt of a request, as the credentials see it.

use std::borrow::Cow;
use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::error::credentials::CredentialsError;
use crate::request::encode::{Prepared, add_query, set_query};
use crate::spec::EndpointSpec;
use crate::transport::base_url::BaseUrl;

/// One attempt of a request, to which [`Credentials`](crate::Credentials) add their proof of identity.
///
/// ```
/// use meeting_core::http::HeaderName;
/// use meeting_core::{CredentialsError, OutgoingRequest, Secret};
///
/// /// A possible `Credentials::authorize` of a service with a token.
/// fn authorize(token: &Secret<String>, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
///     request.add_query("request_id", &request.nonce().to_string());
///     request.set_header(HeaderName::from_static("authorization"), &format!("Bearer {}", token.expose()))
/// }
/// ```
pub struct OutgoingRequest<'a> {
    prepared: &'a Prepared,
    base: &'a BaseUrl,
    target: Cow<'a, str>,
    headers: HeaderMap,
    version: Option<u64>,
    timestamp: u64,
    nonce: u64,
    show_string_to_sign: bool,
    string_to_sign: Option<String>,
}

impl<'a> OutgoingRequest<'a> {
    pub(crate) fn new(
        prepared: &'a Prepared,
        base: &'a BaseUrl,
        headers: HeaderMap,
        timestamp: u64,
        nonce: u64,
        show_string_to_sign: bool,
    ) -> Self {
        Self {
            prepared,
            base,
            target: base.target(prepared.target()),
            headers,
            version: None,
            timestamp,
            nonce,
            show_string_to_sign,
            string_to_sign: None,
        }
    }

    /// Returns the declaration of the endpoint.
    pub fn spec(&self) -> &'static EndpointSpec {
        self.prepared.spec()
    }

    /// Returns the HTTP method, in capitals.
    pub fn method(&self) -> &'static str {
        self.prepared.method()
    }

    /// Returns the host as in the header `Host`: with the port, unless it is the default of the scheme.
    pub fn host(&self) -> Cow<'_, str> {
        self.base.authority()
    }

    /// Returns path and query as they will be sent, with the prefix of the base URL and the query parameters added
    /// so far.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Returns the headers that will be sent, including those set so far. `Host`, `Content-Length` and other
    /// headers of HTTP itself are not among them.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the media type of the body, if the request has one.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the body as it will be sent. It is empty if the body is streamed.
    pub fn body(&self) -> &'a [u8] {
        self.prepared.body()
    }

    /// Returns true if the body is streamed. Credentials that sign the whole body cannot sign it.
    pub fn is_streamed(&self) -> bool {
        self.prepared.streamed().is_some()
    }

    /// Returns the time of this attempt, in seconds since 1970 (UTC).
    pub fn timestamp(&self) -> u64 {
        self.timestamp
    }

    /// Returns the nonce of this attempt: a random number from 1 to 2^63 - 1.
    pub fn nonce(&self) -> u64 {
        self.nonce
    }

    /// Adds a query parameter, percent-encoded. Add query parameters before you compute a signature that covers
    /// them.
    pub fn add_query(&mut self, name: &str, value: &str) {
        add_query(self.target.to_mut(), name, &[Cow::Borrowed(value)]);
    }

    /// Sets a query parameter, percent-encoded, and replaces its previous values. A link to the next page may contain
    /// the parameter already.
    pub fn set_query(&mut self, name: &str, value: &str) {
        set_query(self.target.to_mut(), name, value);
    }

    /// Sets a header, and replaces its previous value.
    ///
    /// # Errors
    ///
    /// Returns an error if the value has a character that is not allowed in a header. The error does not repeat the
    /// value.
    pub fn set_header(&mut self, name: HeaderName, value: &str) -> Result<(), CredentialsError> {
        match HeaderValue::from_str(value) {
            Ok(value) => {
                self.insert_header(name, value);
                Ok(())
            }
            Err(error) => Err(CredentialsError::with_source(
                format!("the value of the header `{name}` cannot be sent"),
                error,
            )),
        }
    }

    /// Sets a header to a value that is already converted. No `Debug` output shows the value.
    pub fn insert_header(&mut self, name: HeaderName, mut value: HeaderValue) {
        value.set_sensitive(true);
        self.headers.insert(name, value);
    }

    /// Sets a header to a number.
    pub fn set_number_header(&mut self, name: HeaderName, value: u64) {
        self.headers.insert(name, value.into());
    }

    /// Sets the version of the credentials that the request carries.
    /// [`Credentials::rejected`](crate::Credentials::rejected) receives the number if the service rejects them.
    pub fn set_version(&mut self, version: u64) {
        self.version = Some(version);
    }

    /// Returns true if the string to sign is [requested](crate::ClientBuilder::show_string_to_sign).
    pub fn shows_string_to_sign(&self) -> bool {
        self.show_string_to_sign
    }

    /// Passes on the string that was signed, if it is [requested](Self::shows_string_to_sign). It must not contain
    /// the secret.
    pub fn set_string_to_sign(&mut self, text: String) {
        self.string_to_sign = Some(text);
    }

    pub(crate) fn into_parts(self) -> Authorized<'a> {
        Authorized {
            target: self.target,
            headers: self.headers,
            version: self.version,
            string_to_sign: self.string_to_sign,
        }
    }
}

/// The additions of the credentials to an attempt.
pub(crate) struct Authorized<'a> {
    pub(crate) target: Cow<'a, str>,
    pub(crate) headers: HeaderMap,
    pub(crate) version: Option<u64>,
    pub(crate) string_to_sign: Option<String>,
}

/// Shows the declared method and path. Target, headers and body may contain secrets.
impl fmt::Debug for OutgoingRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingRequest")
            .field("prepared", self.prepared)
            .field("timestamp", &self.timestamp)
            .field("nonce", &self.nonce)
            .finish_non_exhaustive()
    }
}
