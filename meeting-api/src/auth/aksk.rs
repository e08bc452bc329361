//! Tencent Meeting's AK/SK credentials.

use std::ffi::OsString;
use std::fmt;

use http::{HeaderName, HeaderValue};
use zeroize::Zeroizing;

use crate::auth::kinds::TakesAkSk;
use crate::auth::signing::{SigningInput, SigningKey};
use crate::service::TencentMeeting;
use meeting_core::spec::BodyEncoding;
use meeting_core::{
    Credentials, CredentialsError, CredentialsFor, Endpoint, Error, HeaderText, OutgoingRequest,
};

pub(crate) const TIMESTAMP: HeaderName = HeaderName::from_static("x-tc-timestamp");
pub(crate) const NONCE: HeaderName = HeaderName::from_static("x-tc-nonce");
const KEY: HeaderName = HeaderName::from_static("x-tc-key");
const SIGNATURE: HeaderName = HeaderName::from_static("x-tc-signature");
const REGISTERED: HeaderName = HeaderName::from_static("x-tc-registered");
const APP_ID: HeaderName = HeaderName::from_static("appid");
const SDK_ID: HeaderName = HeaderName::from_static("sdkid");

/// AK/SK credentials of a self-built app (企业自建应用). Each request is signed with a secret key. Older documentation of
/// the service calls this "JWT".
///
/// The ids are sent as headers, so they must be visible ASCII. They are checked when the client is built. `Debug`
/// shows the ids and hides the key.
///
/// ```
/// use meeting_api::{AkSk, Client};
///
/// let credentials = AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE").sdk_id("10000000001");
/// assert!(!format!("{credentials:?}").contains("SECRETKEYEXAMPLE"));
/// let client = Client::builder(credentials).build()?;
/// # Ok::<(), meeting_api::Error>(())
/// ```
#[derive(Clone)]
pub struct AkSk {
    app_id: HeaderText,
    secret_id: HeaderText,
    /// `None` if the key is empty.
    signing_key: Option<SigningKey>,
    sdk_id: Option<HeaderText>,
    registered: bool,
}

impl AkSk {
    /// Creates credentials from the values in the service's console: AppId (the id of the enterprise, 企业 ID),
    /// SecretId and SecretKey.
    pub fn new(
        app_id: impl Into<String>,
        secret_id: impl Into<String>,
        secret_key: impl Into<String>,
    ) -> Self {
        let secret_key = Zeroizing::new(secret_key.into());
        Self {
            app_id: HeaderText::new(app_id),
            secret_id: HeaderText::new(secret_id),
            signing_key: (!secret_key.is_empty()).then(|| SigningKey::new(&secret_key)),
            sdk_id: None,
            registered: true,
        }
    }

    /// Sets the SdkId (应用 ID), if the service assigned one. An empty SdkId is rejected when the client is built.
    #[must_use]
    pub fn sdk_id(mut self, sdk_id: impl Into<String>) -> Self {
        self.sdk_id = Some(HeaderText::new(sdk_id));
        self
    }

    /// Sets whether the enterprise has user management (通讯录), sent as `X-TC-Registered`. Default: `true`.
    #[must_use]
    pub fn registered(mut self, registered: bool) -> Self {
        self.registered = registered;
        self
    }

    /// Reads credentials from the environment: `TENCENT_MEETING_APP_ID`, `TENCENT_MEETING_SECRET_ID`,
    /// `TENCENT_MEETING_SECRET_KEY` and, if the service assigned one, `TENCENT_MEETING_SDK_ID`. An empty variable
    /// counts as not set.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Config`](crate::ErrorKind::Config) with the name of the variable that is missing or not
    /// Unicode.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var_os(name))
    }

    fn signing_key(&self) -> Result<&SigningKey, CredentialsError> {
        let empty = || CredentialsError::new("the SecretKey is empty");
        self.signing_key.as_ref().ok_or_else(empty)
    }

    fn from_variables(read: impl Fn(&str) -> Option<OsString>) -> Result<Self, Error> {
        let optional = |name: &str| match read(name).map(OsString::into_string) {
            None => Ok(None),
            Some(Ok(value)) => Ok((!value.is_empty()).then_some(value)),
            Some(Err(_)) => Err(Error::from(CredentialsError::new(format!(
                "the environment variable {name} is not valid Unicode"
            )))),
        };
        let required = |name: &str| {
            let missing = || {
                CredentialsError::new(format!(
                    "the environment variable {name} is not set or is empty"
                ))
            };
            optional(name)?.ok_or_else(missing).map_err(Error::from)
        };
        let app_id = required("TENCENT_MEETING_APP_ID")?;
        let secret_id = required("TENCENT_MEETING_SECRET_ID")?;
        let secret_key = required("TENCENT_MEETING_SECRET_KEY")?;
        let sdk_id = optional("TENCENT_MEETING_SDK_ID")?;
        Ok(Self {
            sdk_id: sdk_id.map(HeaderText::new),
            ..Self::new(app_id, secret_id, secret_key)
        })
    }
}

impl Credentials for AkSk {
    type Api = TencentMeeting;

    fn check(&self) -> Result<(), CredentialsError> {
        self.app_id.check("AppId")?;
        self.secret_id.check("SecretId")?;
        self.signing_key()?;
        match &self.sdk_id {
            None => Ok(()),
            Some(sdk_id) if sdk_id.text().is_empty() => Err(CredentialsError::new(
                "the SdkId is empty, which the service refuses with error 190303; \
                 leave it out if none was assigned",
            )),
            Some(sdk_id) => sdk_id.check("SdkId"),
        }
    }

    fn authorize(&self, request: &mut OutgoingRequest<'_>) -> Result<(), CredentialsError> {
        let body = match request.spec().encoding() {
            // The service does not sign the parts.
            BodyEncoding::Multipart => &[],
            _ if request.is_streamed() => {
                return Err(CredentialsError::new(
                    "AK/SK credentials sign the whole body, and this one is streamed; read it into memory first",
                ));
            }
            _ => request.body(),
        };
        let input = SigningInput {
            method: request.method(),
            target: request.target(),
            body,
            secret_id: self.secret_id.text(),
            nonce: request.nonce(),
            timestamp: request.timestamp(),
        };
        let signature = input.sign(self.signing_key()?);
        if request.shows_string_to_sign() {
            let text = input.string_to_sign();
            request.set_string_to_sign(text);
        }

        request.set_number_header(TIMESTAMP, request.timestamp());
        request.set_number_header(NONCE, request.nonce());
        let registered = if self.registered { "1" } else { "0" };
        request.insert_header(REGISTERED, HeaderValue::from_static(registered));
        self.secret_id.set(KEY, request)?;
        let signature = HeaderValue::try_from(signature)
            .map_err(|error| CredentialsError::with_source("the signature is malformed", error))?;
        request.insert_header(SIGNATURE, signature);
        self.app_id.set(APP_ID, request)?;
        match &self.sdk_id {
            Some(sdk_id) => sdk_id.set(SDK_ID, request),
            None => Ok(()),
        }
    }
}

impl<E: Endpoint<Api = TencentMeeting>> CredentialsFor<E> for AkSk where E::Auth: TakesAkSk<E> {}

impl fmt::Debug for AkSk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AkSk")
            .field("app_id", &self.app_id.text())
            .field("secret_id", &self.secret_id.text())
            .field("secret_key", &format_args!("[redacted]"))
            .field("sdk_id", &self.sdk_id.as_ref().map(HeaderText::text))
            .field("registered", &self.registered)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_must_survive_as_headers() {
        let good = AkSk::new("200000001", "AKIDEXAMPLE", "any key: \r\n 密钥");
        assert!(good.check().is_ok());
        assert!(good.clone().sdk_id("1").check().is_ok());

        for bad in [
            "",
            " ",
            "a b",
            "a\r\nX: y",
            "a\n",
            "a\t",
            "a\0",
            "a\u{7f}",
            "身份",
            "a\u{a0}",
        ] {
            for (credentials, name) in [
                (AkSk::new(bad, "id", "key"), "AppId"),
                (AkSk::new("app", bad, "key"), "SecretId"),
                (good.clone().sdk_id(bad), "SdkId"),
            ] {
                let message = credentials.check().unwrap_err().to_string();
                assert!(message.contains(name), "{bad:?}: {message}");
            }
        }
        assert!(AkSk::new("app", "id", "").check().is_err());
        let message = good.sdk_id("").check().unwrap_err().to_string();
        assert!(message.contains("190303"), "{message}");
    }

    #[test]
    fn the_environment_is_read_and_missing_variables_are_named() {
        let full = |name: &str| match name {
            "TENCENT_MEETING_APP_ID" => Some("app".into()),
            "TENCENT_MEETING_SECRET_ID" => Some("id".into()),
            "TENCENT_MEETING_SECRET_KEY" => Some("hidden".into()),
            "TENCENT_MEETING_SDK_ID" => Some("sdk".into()),
            _ => None,
        };
        let credentials = AkSk::from_variables(full).unwrap();
        assert_eq!(
            format!("{credentials:?}"),
            "AkSk { app_id: \"app\", secret_id: \"id\", secret_key: [redacted], \
             sdk_id: Some(\"sdk\"), registered: true }"
        );

        for missing in [
            "TENCENT_MEETING_APP_ID",
            "TENCENT_MEETING_SECRET_ID",
            "TENCENT_MEETING_SECRET_KEY",
        ] {
            for instead in [None, Some(OsString::new())] {
                let error = AkSk::from_variables(|name| {
                    if name == missing {
                        instead.clone()
                    } else {
                        full(name)
                    }
                })
                .unwrap_err();
                assert_eq!(error.kind(), crate::ErrorKind::Config);
                let message = format!("{missing} is not set or is empty");
                assert!(error.to_string().contains(&message), "{error}");
            }
        }
        for instead in [None, Some(OsString::new())] {
            let credentials = AkSk::from_variables(|name| {
                if name == "TENCENT_MEETING_SDK_ID" {
                    instead.clone()
                } else {
                    full(name)
                }
            });
            assert_eq!(credentials.unwrap().sdk_id, None);
        }
    }
}
