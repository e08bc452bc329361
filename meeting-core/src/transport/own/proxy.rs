//! The proxy of the environment.

use std::env;

use reqwest::{NoProxy, Proxy};

use crate::error::{Error, root_cause};

/// The variables that name the proxy for https, in order of precedence.
const NAMES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// Reads the proxy for https. The HTTP client does not read it, because with a feature that any dependency may
/// enable, it would also follow the settings of the desktop.
///
/// # Errors
///
/// Returns `Config`. The message does not repeat the value, which may contain a password.
pub(super) fn from_environment() -> Result<Option<Proxy>, Error> {
    for name in NAMES {
        let Some(value) = env::var(name).ok().filter(|value| !value.is_empty()) else {
            continue;
        };
        let proxy = named_by(name, &value)?;
        return Ok(Some(proxy.no_proxy(NoProxy::from_env())));
    }
    Ok(None)
}

fn named_by(name: &str, value: &str) -> Result<Proxy, Error> {
    Proxy::https(value).map_err(|error| {
        let error = error.without_url();
        let cause = root_cause(&error).to_string();
        Error::config(format!("the proxy in `{name}` is not a URL: {cause}")).source(error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn a_proxy_that_cannot_be_used_is_told_without_its_password() {
        for value in ["http://user:hunter2@", "http://user:hunter2@host:99999"] {
            let error = named_by("HTTPS_PROXY", value).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            let text = format!("{error} {error:?}");
            assert!(
                text.contains("`HTTPS_PROXY`") && !text.contains("hunter2"),
                "{text}"
            );
        }
        for value in ["http://proxy.example.com:8080", "proxy.example.com:8080"] {
            assert!(named_by("HTTPS_PROXY", value).is_ok(), "{value}");
        }
    }
}
