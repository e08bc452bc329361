//! Declarations in a module that forbids lints. Generated code cannot allow them there.

// This lint concerns the declaration that the author writes, not the generated code.
#![allow(clippy::option_option)]

mod unused {
    use ::std::option::Option;
    use ::std::string::String;

    /// Strings.
    #[::renamed::open_enum(crate = ::renamed)]
    #[derive(::std::clone::Clone, ::std::fmt::Debug)]
    pub(super) enum Role {
        /// The host.
        Host = "host",
    }

    #[::renamed::object(crate = ::renamed, builder = NestedParts)]
    #[derive(::std::fmt::Debug)]
    pub(super) struct Nested {
        pub text: String,
    }

    #[::renamed::object(crate = ::renamed)]
    #[derive(::std::fmt::Debug)]
    pub(super) struct NestedBuilder {
        pub parts: Option<String>,
    }

    #[::renamed::endpoint(POST, "/v1/{id}", crate = ::renamed)]
    #[derive(::std::fmt::Debug)]
    pub(super) struct Everything {
        pub id: String,
        #[api(one_of = who, len = 1..)]
        pub a: Option<String>,
        #[api(one_of = who)]
        pub b: Option<Nested>,
        #[api(nullable)]
        pub c: Option<Option<u8>>,
        #[api(required_if(a = "x"))]
        pub role: Option<Role>,
        #[deprecated(note = "use `a`")]
        pub old: Option<u8>,
        #[deprecated(note = "use `a`")]
        #[api(query)]
        pub older: u8,
    }
}

/// Uses the types, but none of the code that is generated for them.
#[must_use]
pub fn used() -> [::std::any::TypeId; 2] {
    [
        ::std::any::TypeId::of::<unused::Everything>(),
        ::std::any::TypeId::of::<unused::NestedBuilder>(),
    ]
}
