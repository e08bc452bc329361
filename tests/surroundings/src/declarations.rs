//! A declaration of every kind.

// These lints concern the declaration that the author writes, not the generated code.
#![allow(
    clippy::option_option,
    clippy::trivially_copy_pass_by_ref,
    clippy::manual_is_multiple_of
)]

use ::renamed::{endpoint, object, open_enum};
use ::std::clone::Clone;
use ::std::cmp::{Eq, PartialEq};
use ::std::collections::BTreeMap;
use ::std::fmt::Debug;
use ::std::marker::Copy;
use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;

use ::serde::Deserialize;

/// Numbers.
#[open_enum(crate = ::renamed)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Now.
    Instant = 1,
    /// Later.
    Timed = 2,
    #[cfg(any())]
    Never = 3,
    /// Once upon a time.
    #[deprecated(note = "gone")]
    Gone = -4,
}

/// Strings.
#[open_enum(crate = ::renamed)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The host.
    Host = "host",
    /// A guest.
    Guest = "guest",
}

/// A nested object.
#[object(crate = ::renamed, rename_all = "camelCase")]
#[derive(Clone, Debug, Deserialize)]
pub struct Invitee {
    /// By id.
    #[api(one_of = who, non_empty)]
    pub user_id: Option<String>,
    /// By mail.
    #[api(one_of = who, non_empty)]
    pub email: Option<String>,
    /// In which role.
    pub role: Option<Role>,
    /// Below.
    #[api(len = ..=3)]
    pub deputies: Option<Vec<Invitee>>,
}

/// Every place in one request.
#[endpoint(PUT, "/v1/{meeting_id}/{type}", crate = ::renamed, function = put_everything)]
#[derive(Clone, Debug, Deserialize)]
pub struct Everything {
    /// Into the path.
    pub meeting_id: String,
    /// A raw identifier, into the path.
    pub r#type: u64,
    /// Into the query.
    #[api(query, range = 1..=50)]
    pub page: Option<u32>,
    /// A list in the query.
    #[api(query)]
    pub status: Vec<i32>,
    /// A header.
    #[api(header = "X-Trace")]
    pub trace: Option<String>,
    /// Decides.
    pub kind: Kind,
    /// A date, sometimes.
    #[api(required_if(kind = Kind::Timed), forbidden_if(kind = Kind::Instant), all_or_none = period)]
    pub start: Option<i64>,
    /// A date, sometimes.
    #[api(all_or_none = period)]
    pub end: Option<i64>,
    /// Absent, `null` or set.
    #[api(nullable, pattern = "^[a-z]*$")]
    pub note: Option<Option<String>>,
    /// Free labels.
    #[api(at_least_one_of = content)]
    pub labels: Option<BTreeMap<String, String>>,
    /// Whom to invite.
    #[api(at_least_one_of = content, len = 1..=300)]
    pub invitees: Option<Vec<Invitee>>,
    /// A quotient.
    #[api(range = -1.5..=2)]
    pub ratio: Option<f64>,
    /// Checked by a function.
    #[api(check = even)]
    pub even: Option<u32>,
    /// Gone on every platform.
    #[cfg(any())]
    pub gone: Missing,
    /// No longer wanted.
    #[deprecated(note = "use `kind`")]
    #[serde(default)]
    pub old: Option<bool>,
}

fn even(value: &u32) -> ::std::result::Result<(), &'static str> {
    if *value % 2 == 0 {
        ::std::result::Result::Ok(())
    } else {
        ::std::result::Result::Err("must be even")
    }
}

/// Borrows, and is generic.
#[endpoint(POST, "/v1/generic", crate = ::renamed)]
#[derive(Clone, Debug)]
pub struct Generic<'request, T, const N: usize>
where
    T: Clone + ::serde::Serialize,
{
    /// Borrowed text.
    pub text: &'request str,
    /// A leaf that serde knows.
    pub value: T,
    /// An array.
    pub numbers: [u8; N],
    /// A list of borrowed texts.
    pub texts: Option<&'request [&'request str]>,
}

/// A form.
#[endpoint(POST, "/v1/form", crate = ::renamed, body = form, auth = oauth2)]
#[derive(Clone, Debug)]
pub struct Form {
    /// A field.
    pub name: String,
    /// A repeated field.
    pub tags: Vec<String>,
}

/// A file and a text.
#[endpoint(POST, "/v1/files", crate = ::renamed, body = multipart)]
#[derive(Clone, Debug)]
pub struct Upload {
    /// The file.
    pub file: ::renamed::File,
    /// A text beside it.
    pub comment: Option<String>,
}

/// Two endpoints of one module share a nested type.
#[endpoint(DELETE, "/v1/invitees", crate = ::renamed, retry = never)]
#[derive(Clone, Debug)]
pub struct RemoveInvitee {
    /// Whom.
    #[api(body)]
    pub invitee: Invitee,
}

#[endpoint(POST, "/v1/private", crate = ::renamed)]
struct Private {
    name: String,
}

/// Sends nothing.
#[must_use]
pub fn private_is_valid() -> bool {
    Private::builder().name("x").build().is_ok()
}

/// A struct that cannot be built with a literal outside its crate.
#[endpoint(HEAD, "/v1/secret", crate = ::renamed)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Hidden {
    /// Not printed.
    #[api(header = "X-Secret", non_empty)]
    pub secret: ::renamed::Secret<String>,
    name: Option<String>,
}

/// No parameters at all.
#[endpoint(POST, "/v1/ping", crate = ::renamed)]
#[derive(Clone, Copy, Debug)]
pub struct Ping {}
