//! The base URL, the only destination of requests.

use std::borrow::Cow;
use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use url::{ParseError, Url};

use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};

/// The name of this machine.
pub(crate) const LOCALHOST: &str = "localhost";

/// The maximum length of a URL that HTTP libraries can send.
const LONGEST: usize = u16::MAX as usize - 1;

/// The scheme, host and port of a service, and the prefix of its paths.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    url: Url,
    /// The path, without a trailing slash.
    prefix: String,
    host: String,
    port: u16,
    encrypted: bool,
}

impl BaseUrl {
    /// Parses a base URL. `plain_http` is true if any host may be called without encryption.
    ///
    /// # Errors
    ///
    /// Returns `Config`. The messages do not repeat the URL, which may contain a password.
    pub(crate) fn parse(text: &str, plain_http: bool) -> Result<Self, Error> {
        let url = Url::parse(text).map_err(|error| {
            let advice = match error {
                ParseError::RelativeUrlWithoutBase => "; begin it with `https://`",
                _ => "",
            };
            Error::config(format!("the base URL is not a URL: {error}{advice}"))
        })?;
        let encrypted = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(Error::config("the base URL must begin with https://")),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::config(
                "the base URL must not contain a user name or a password; \
                 credentials are an argument of `Client::builder`",
            ));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::config(
                "the base URL must be scheme://host[:port][/prefix], without query and fragment; \
                 parameters belong in the endpoint or in `ApiKey::query`",
            ));
        }
        let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) else {
            return Err(Error::config("the base URL has no host"));
        };
        if !encrypted && !plain_http && !is_loopback(host) {
            return Err(Error::config(
                "the base URL must begin with https://; http:// sends requests and credentials unencrypted, \
                 and is accepted for 127.0.0.0/8, [::1] and localhost only; for a network that you trust, \
                 call `.allow_plain_http()` on the builder",
            ));
        }
        Ok(Self {
            prefix: prefix(text, url.path())?,
            host: host.to_owned(),
            port,
            encrypted,
            url,
        })
    }

    /// Returns a target with the prefix.
    pub(crate) fn target<'a>(&self, target: &'a str) -> Cow<'a, str> {
        match self.prefix.as_str() {
            "" => Cow::Borrowed(target),
            prefix => Cow::Owned(format!("{prefix}{target}")),
        }
    }

    /// Returns the value of the header `Host`: the host, with the port unless it is the default of the scheme.
    pub(crate) fn authority(&self) -> Cow<'_, str> {
        match self.url.port() {
            Some(port) => Cow::Owned(format!("{}:{port}", self.host)),
            None => Cow::Borrowed(&self.host),
        }
    }

    /// Returns the URL of a request, whose [target](Self::target) includes the prefix.
    ///
    /// # Errors
    ///
    /// Returns `InvalidInput` if the URL would differ from the signed one, or is too long to be sent.
    pub(crate) fn join(&self, target: &str) -> Result<Url, Box<Failure>> {
        let different = || {
            Failure::new(
                ErrorKind::InvalidInput,
                "the path and query would not be sent as they were signed",
            )
            .into()
        };
        if !target.starts_with('/') {
            return Err(different());
        }
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        };
        // Cheaper than parsing the whole URL, host included, for each request.
        let mut url = self.url.clone();
        url.set_path(path);
        url.set_query(query);
        if url.path() != path || url.query() != query || url.fragment().is_some() {
            return Err(different());
        }
        if url.as_str().len() > LONGEST {
            return Err(Failure::new(
                ErrorKind::InvalidInput,
                format!("the URL is longer than {LONGEST} bytes"),
            )
            .into());
        }
        Ok(url)
    }

    /// Returns the target of a link in the response to a request, without the prefix.
    ///
    /// # Errors
    ///
    /// Returns an error if the link leads to another destination. The reason does not repeat the link.
    pub(crate) fn follow(&self, target: &str, link: &str) -> Result<String, &'static str> {
        // A target that begins with `//` is a path here, not a host.
        let from = self.join(&self.target(target)).ok();
        let to = from.and_then(|from| from.join(link).ok());
        let to = to.ok_or("the link to the next page is not a URL")?;
        let has_user = !to.username().is_empty() || to.password().is_some();
        if has_user || to.origin() != self.url.origin() {
            return Err("the link to the next page leads to another host");
        }
        let path = to.path().strip_prefix(self.prefix.as_str());
        let path = path
            .filter(|path| path.starts_with('/'))
            .ok_or("the link to the next page leads out of the path of the base URL")?;
        Ok(match to.query() {
            Some(query) => format!("{path}?{query}"),
            None => path.to_owned(),
        })
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn is_encrypted(&self) -> bool {
        self.encrypted
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url.origin().ascii_serialization())
    }
}

/// Returns the path of a base URL without its trailing slash, which `Url` may have added.
fn prefix(text: &str, path: &str) -> Result<String, Error> {
    let after_scheme = text.split_once("://").map_or(text, |(_, rest)| rest);
    let written = after_scheme.find('/').and_then(|at| after_scheme.get(at..));
    let written = written.unwrap_or_default().trim_end_matches('/');
    // Paths are appended to the prefix unchanged, so nothing in it may be resolved or escaped.
    if path.contains("//") || path.trim_end_matches('/') != written {
        return Err(Error::config(
            "the path of the base URL would be sent in another form; write it without `.`, `..` and empty \
             segments, and percent-encode characters that are not allowed in a URL",
        ));
    }
    Ok(written.to_owned())
}

fn is_loopback(host: &str) -> bool {
    let ipv6 = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    match ipv6 {
        Some(host) => host.parse() == Ok(Ipv6Addr::LOCALHOST),
        None => host == LOCALHOST || host.parse().is_ok_and(|host: Ipv4Addr| host.is_loopback()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_goes_anywhere_and_http_stays_here() {
        for (text, origin) in [
            ("https://api.example.com", "https://api.example.com"),
            ("https://api.example.com/", "https://api.example.com"),
            ("HTTPS://API.Example.com:443", "https://api.example.com"),
            ("https://192.0.2.1:8443", "https://192.0.2.1:8443"),
            ("https://[2001:db8::1]", "https://[2001:db8::1]"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://127.255.255.254", "http://127.255.255.254"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("http://localhost:80", "http://localhost"),
            ("http://LOCALHOST", "http://localhost"),
        ] {
            assert_eq!(
                format!("{:?}", BaseUrl::parse(text, false).unwrap()),
                origin,
                "{text}"
            );
        }
    }

    #[test]
    fn everything_else_is_refused_without_repeating_it() {
        for text in [
            "",
            "api.example.com",
            "//api.example.com",
            "https://",
            "https:///",
            "ftp://api.example.com",
            "file:///etc/passwd",
            "data:text/plain,x",
            "http://api.example.com",
            "http://128.0.0.1",
            "http://126.255.255.255",
            "http://0.0.0.0",
            "http://[::2]",
            "http://[::ffff:7f00:1]",
            "http://localhost.example.com",
            "http://127.0.0.1.example.com",
            "http://example.localhost",
            "https://user@api.example.com",
            "https://user:hunter2@api.example.com",
            "https://:hunter2@api.example.com",
            "https:///v1",
            "https:\\\\api.example.com\\v1",
            "https://api.example.com//",
            "https://api.example.com/v1//",
            "https://api.example.com//v1",
            "https://api.example.com/x/../v1",
            "https://api.example.com/%2e%2e/v1",
            "https://api.example.com/./v1",
            "https://api.example.com/v1/..",
            "https://api.example.com/v 1",
            "https://api.example.com/会",
            "https://api.example.com/v1?a=b",
            "https://api.example.com?a=b",
            "https://api.example.com/?",
            "https://api.example.com#a",
            "https://api.example.com:99999",
        ] {
            let error = BaseUrl::parse(text, false).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config, "{text}");
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{text}");
        }
    }

    #[test]
    fn the_messages_say_what_to_do() {
        for (text, advice) in [
            ("api.example.com", "begin it with `https://`"),
            ("//api.example.com", "begin it with `https://`"),
            ("api.example.com:443", "must begin with https://"),
            ("https://api.example.com/v1?a=b", "`ApiKey::query`"),
            ("https://api.example.com/会", "percent-encode"),
            ("http://api.example.com", "`.allow_plain_http()`"),
        ] {
            let message = BaseUrl::parse(text, false).unwrap_err().to_string();
            assert!(message.contains(advice), "{text}: {message}");
        }
        // No scheme would make a URL of this one.
        let message = BaseUrl::parse("https://", false).unwrap_err().to_string();
        assert!(!message.contains("begin"), "{message}");
    }

    #[test]
    fn a_prefix_is_part_of_the_target_and_never_resolved() {
        for (text, prefix) in [
            ("https://api.example.com", ""),
            ("https://api.example.com/", ""),
            ("https://api.example.com/open/v3", "/open/v3"),
            ("https://api.example.com:8443/open/v3/", "/open/v3"),
            ("https://api.example.com/%E4%BC%9A", "/%E4%BC%9A"),
            ("https://api.example.com/bot1:a-b~c/x@y", "/bot1:a-b~c/x@y"),
        ] {
            let base = BaseUrl::parse(text, false).unwrap();
            let target = base.target("/people?a=%2F");
            assert_eq!(target, format!("{prefix}/people?a=%2F"), "{text}");
            let url = base.join(&target).unwrap();
            assert!(url.as_str().ends_with(&*target), "{url}");
            // A prefix may be a secret.
            assert!(!format!("{base:?}").contains("/open"), "{base:?}");
            assert!(base.join(&base.target("/../x")).is_err());
        }
    }

    #[test]
    fn a_link_stays_within_the_base_url() {
        let base = BaseUrl::parse("https://api.example.com/v3", false).unwrap();
        for (link, target) in [
            ("https://api.example.com/v3/people?page=2", "/people?page=2"),
            ("https://API.example.com:443/v3/x#top", "/x"),
            ("/v3/other?page=2", "/other?page=2"),
            ("?page=2", "/people?page=2"),
            ("more", "/more"),
        ] {
            assert_eq!(base.follow("/people?page=1", link).as_deref(), Ok(target));
        }
        for link in [
            "http://api.example.com/v3/people",
            "https://api.example.com:8443/v3/people",
            "https://api.example.com.evil.example/v3/people",
            "https://api.example.com@evil.example/v3/people",
            "https://user@api.example.com/v3/people",
            "//evil.example/v3/people",
            "\\\\evil.example/v3/people",
            "/v4/people",
            "/v3evil",
            "/v3/../v4/people",
            "/v3/%2e%2e/v4/people",
            "../v4",
            "javascript:x",
            "https://",
        ] {
            assert!(base.follow("/people?page=1", link).is_err(), "{link}");
        }
    }

    #[test]
    fn a_link_is_relative_to_a_path_that_begins_with_two_slashes() {
        let base = BaseUrl::parse("https://api.example.com", false).unwrap();
        let next = base.follow("//people/x?page=1", "?page=2");
        assert_eq!(next.as_deref(), Ok("//people/x?page=2"));
    }

    #[test]
    fn plain_http_goes_where_it_is_allowed() {
        let base = BaseUrl::parse("http://people.internal:8080/v1", true).unwrap();
        assert!(!base.is_encrypted());
        assert_eq!(base.authority(), "people.internal:8080");
        let base = BaseUrl::parse("https://[2001:db8::1]:443", false).unwrap();
        assert_eq!(base.authority(), "[2001:db8::1]");
        assert!(BaseUrl::parse("ftp://people.internal", true).is_err());
    }

    #[test]
    fn a_url_that_is_too_long_is_refused_before_it_is_sent() {
        let base = BaseUrl::parse("https://api.example.com", false).unwrap();
        let origin = "https://api.example.com".len();
        let target = |length: usize| format!("/{}", "a".repeat(length - origin - 1));
        let url = base.join(&target(LONGEST)).unwrap();
        assert!(http::Uri::try_from(url.as_str()).is_ok());
        let error = base
            .join(&target(LONGEST + 1))
            .map_err(Error::from)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("65534"), "{error}");
    }

    #[test]
    fn a_target_is_sent_as_it_is_or_not_at_all() {
        let base = BaseUrl::parse("https://api.example.com", false).unwrap();
        for target in [
            "/",
            "/v1/meetings/1?a=b&c=%20%2F&d=",
            "/v1/a%2Fb/%2e%2e%2Fc",
            "//evil.example.com/x",
            "/v1/%E4%BC%9A?q=%E4%BC%9A",
            "/v1/a:b@c",
            "/v1?",
        ] {
            let url = base.join(target).unwrap();
            assert_eq!(url.as_str(), format!("https://api.example.com{target}"));
        }
        for target in [
            "",
            "v1",
            "@evil.example.com/",
            ":8443/",
            ".evil.example.com/",
            "/v1/../v2",
            "/v1/./v2",
            "/v1/%2e%2e/v2",
            "/v1/..",
            "/v1/a b",
            "/v1\\v2",
            "/v1/\u{4f1a}",
            "/v1#a",
            "/v1?a=b#c",
            "/v1\r\nX: y",
            "/v1\t",
            "/v1?a=\"b\"",
        ] {
            let error = base.join(target).map_err(Error::from).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{target:?}");
        }
    }
}
