//! Idempotency keys, by which a service recognizes a retried request.

use http::{HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind};
use crate::request::encode::Prepared;

/// Adds a key to a request whose endpoint takes one, unless the caller has given one. All attempts carry the same key.
pub(crate) fn add_key(prepared: &mut Prepared) -> Result<(), Error> {
    let spec = prepared.spec();
    let Some(name) = spec.idempotency_key() else {
        return Ok(());
    };
    let name = HeaderName::try_from(name).map_err(|error| {
        let detail = "the name of the idempotency key is not a header name";
        Error::new(ErrorKind::InvalidInput, detail)
            .source(error)
            .endpoint_spec(spec)
    })?;
    if prepared.given().iter().any(|(given, _)| *given == name) {
        return Ok(());
    }
    let key = fresh().map_err(|error| {
        Error::config("the operating system has no random numbers")
            .source(error)
            .endpoint_spec(spec)
    })?;
    // Digits and hyphens are valid in every header.
    if let Ok(key) = HeaderValue::try_from(key) {
        prepared.give(name, key);
    }
    Ok(())
}

/// Returns a random UUID (version 4), which most services ask for.
fn fresh() -> Result<String, getrandom::Error> {
    let high = getrandom::u64()? & !0xF000 | 0x4000;
    let low = getrandom::u64()? & (u64::MAX >> 2) | 1 << 63;
    Ok(format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xFFFF,
        high & 0xFFFF,
        low >> 48,
        low & (u64::MAX >> 16)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_a_random_uuid() {
        let (one, other) = (fresh().unwrap(), fresh().unwrap());
        assert_ne!(one, other);
        let parts: Vec<_> = one.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12], "{one}");
        assert_eq!(one.as_bytes()[14], b'4', "{one}");
        assert!(b"89ab".contains(&one.as_bytes()[19]), "{one}");
    }
}
