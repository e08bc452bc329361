//! Logs and traces of a request: one span per attempt, with the names of OpenTelemetry's HTTP client
//! conventions. They never contain a header, a body or the real path.

use tracing::Span;
use tracing::field::Empty;

use crate::error::ErrorKind;
use crate::spec::EndpointSpec;
use crate::transport::base_url::BaseUrl;

/// Returns the span of one attempt, after `failed` others.
pub(crate) fn attempt(spec: &'static EndpointSpec, base: &BaseUrl, failed: usize) -> Span {
    tracing::info_span!(
        target: "meeting_core",
        "attempt",
        "otel.kind" = "client",
        "otel.name" = format_args!("{} {}", spec.method(), spec.path()),
        "http.request.method" = spec.method(),
        "http.request.resend_count" = (failed > 0).then_some(failed as u64),
        "server.address" = base.host(),
        "server.port" = base.port(),
        "url.scheme" = if base.is_encrypted() { "https" } else { "http" },
        "url.template" = spec.path(),
        "http.response.status_code" = Empty,
        "error.type" = Empty,
    )
}

/// Records that the head of a response has arrived.
pub(crate) fn responded(span: &Span, status: http::StatusCode) {
    span.record("http.response.status_code", status.as_u16());
}

/// Records that the attempt has failed.
pub(crate) fn failed(span: &Span, kind: ErrorKind) {
    span.record("error.type", kind.as_type());
}

/// Logs that there will be another attempt.
pub(crate) fn retrying(kind: ErrorKind, wait: std::time::Duration) {
    tracing::debug!(
        target: "meeting_core",
        kind = kind.as_type(),
        wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
        "retrying",
    );
}

/// Logs the string that was signed, for a user who enabled it.
pub(crate) fn signed(string_to_sign: &str) {
    tracing::debug!(target: "meeting_core", string_to_sign, "signed");
}
