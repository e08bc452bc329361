//! Responses where lints cannot be allowed.

#![forbid(
    deprecated,
    missing_debug_implementations,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unreachable_pub,
    unused,
    unused_lifetimes,
    unused_qualifications,
    clippy::pedantic
)]

use ::renamed::response;
use ::std::collections::BTreeMap;
use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;

/// A page.
#[response(crate = ::renamed, rename_all = "camelCase")]
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct Page<'a, T, const N: ::std::primitive::usize> {
    /// The text on it.
    pub items: Vec<T>,
    /// By name.
    pub by_name: BTreeMap<String, T>,
    /// Borrowed.
    pub text: &'a ::std::primitive::str,
    /// Not on the wire.
    pub marker: ::std::marker::PhantomData<[(); N]>,
    /// Called like a local variable of generated code.
    #[api(default)]
    pub values: ::std::primitive::u8,
    /// Called like a local variable of generated code.
    pub input: Option<::std::primitive::bool>,
}

/// With a member that is gone.
#[response(crate = ::renamed)]
#[derive(::std::fmt::Debug)]
pub struct Old {
    /// Gone.
    #[deprecated(note = "gone")]
    pub gone: Option<String>,
    #[cfg(any())]
    /// Never there.
    pub never: Missing,
    /// Only seen from here.
    own: Own,
}

impl Old {
    /// `true` if its own part is set.
    #[must_use]
    pub fn is_set(&self) -> ::std::primitive::bool {
        self.own.set
    }
}

/// A type that others cannot see.
#[response(crate = ::renamed)]
#[derive(::std::fmt::Debug)]
struct Own {
    set: ::std::primitive::bool,
}

/// Gone as a whole.
#[deprecated(note = "gone")]
#[response(crate = ::renamed)]
#[derive(::std::fmt::Debug)]
pub struct Gone {
    /// A number.
    pub number: ::std::primitive::u8,
}
