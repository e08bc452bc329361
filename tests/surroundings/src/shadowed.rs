//! Items of the user with the names that generated code might use.

use ::renamed::{endpoint, object, open_enum, response};

/// Not the macros of the standard library.
#[allow(unused_macros)]
mod macros {
    macro_rules! format {
        () => {};
    }
    macro_rules! vec {
        () => {};
    }
    macro_rules! panic {
        () => {};
    }
    macro_rules! matches {
        () => {};
    }
    macro_rules! concat {
        () => {};
    }
}

macro_rules! unrelated {
    ($($name:ident),*) => {$(
        /// Not what it seems.
        #[derive(::std::fmt::Debug)]
        pub struct $name;
    )*};
}
unrelated!(
    Result,
    Option,
    String,
    Vec,
    Box,
    Ok,
    Err,
    Some,
    None,
    Into,
    From,
    Default,
    Clone,
    ToString,
    PhantomData,
    Valid,
    Invalid,
    Client,
    Call,
    Checker,
    Encoder,
    Endpoint,
    Validate,
    JsonValue,
    Set,
    Unset,
    Probe,
    Deserialize,
    Serialize,
    Serializer,
    Deserializer,
    Sized,
    Send,
    Sync,
    Fn,
    Copy,
    Drop,
    Eq,
    PartialEq,
    Iterator,
    IntoIterator
);

/// Not the standard library.
pub mod std {}
/// Not the core library.
pub mod core {}
/// Not the allocator's library.
pub mod alloc {}
/// Not serde.
pub mod serde {}
/// Not http.
pub mod http {}
/// Not reqwest.
pub mod reqwest {}
/// Not the runtime.
pub mod meeting_api {}

/// Not the primitive types.
#[allow(dead_code, non_camel_case_types, unreachable_pub)]
mod primitives {
    #[derive(::std::fmt::Debug)]
    pub struct str;
    #[derive(::std::fmt::Debug)]
    pub struct u8;
    #[derive(::std::fmt::Debug)]
    pub struct i64;
    #[derive(::std::fmt::Debug)]
    pub struct usize;
}
#[allow(unused_imports)]
use primitives::{i64, str, u8, usize};

/// Numbers.
#[open_enum(crate = ::renamed)]
#[derive(::std::clone::Clone, ::std::marker::Copy, ::std::fmt::Debug)]
pub enum Kind {
    /// One.
    One = 1,
}

/// Strings.
#[open_enum(crate = ::renamed)]
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub enum Name {
    /// One.
    One = "one",
}

/// Read.
#[response(crate = ::renamed)]
#[derive(::std::fmt::Debug)]
pub struct Read {
    /// Text.
    #[api(default)]
    pub text: ::std::string::String,
    /// More of it.
    pub more: ::std::option::Option<::std::boxed::Box<Self>>,
    /// A type that is called like another one.
    pub name: Name,
}

/// Nested.
#[object(crate = ::renamed)]
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct Nested {
    /// Text.
    #[api(non_empty)]
    pub text: ::std::string::String,
    /// A number.
    #[api(at_most_one_of = number)]
    pub number: ::std::option::Option<::std::primitive::u32>,
    /// Another one.
    #[api(at_most_one_of = number)]
    pub other: ::std::option::Option<::std::primitive::i64>,
}

/// With names that generated code uses for itself.
#[endpoint(PATCH, "/v1/{value}", crate = ::renamed)]
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct Shadows {
    /// A local variable of generated code.
    pub value: ::std::string::String,
    /// A local variable of generated code.
    pub to: ::std::string::String,
    /// A local variable of generated code.
    pub body: ::std::string::String,
    /// A local variable of generated code.
    #[api(len = 1..)]
    pub checker: ::std::string::String,
    /// A field of the builder.
    pub values: ::std::vec::Vec<Nested>,
    /// A field of the builder.
    pub state: Kind,
    /// A method of the struct.
    pub builder: ::std::option::Option<Name>,
    /// A method of the struct.
    pub validate: ::std::option::Option<::std::primitive::bool>,
    /// A method of requests.
    pub prepare: ::std::option::Option<::std::primitive::bool>,
}
