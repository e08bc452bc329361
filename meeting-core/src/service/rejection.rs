//! The rejection of credentials by a service.

use std::fmt;

use http::StatusCode;

use crate::error::code::Code;
use crate::error::failure::Failure;
use crate::spec::EndpointSpec;

/// A request whose credentials the service has rejected: an error of the class
/// [`Credentials`](crate::ErrorClass::Credentials), or status 401 without a report.
/// [`Credentials::rejected`](crate::Credentials::rejected) receives it.
pub struct Rejection<'a> {
    spec: &'static EndpointSpec,
    failure: &'a Failure,
}

impl<'a> Rejection<'a> {
    pub(crate) fn new(spec: &'static EndpointSpec, failure: &'a Failure) -> Self {
        Self { spec, failure }
    }

    /// Returns the declaration of the endpoint.
    pub fn spec(&self) -> &'static EndpointSpec {
        self.spec
    }

    /// Returns the version of the credentials that the request carried, if they
    /// [have set one](crate::OutgoingRequest::set_version).
    pub fn version(&self) -> Option<u64> {
        self.failure.version
    }

    /// Returns the HTTP status of the response.
    pub fn status(&self) -> StatusCode {
        self.failure.status.unwrap_or_default()
    }

    /// Returns the service's error code, if it reported one.
    pub fn code(&self) -> Option<&Code> {
        self.failure.code()
    }
}

impl fmt::Debug for Rejection<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejection")
            .field("endpoint", &self.spec.name())
            .field("version", &self.version())
            .field("status", &self.status())
            .field("code", &self.code())
            .finish()
    }
}
