//! Declarations that a macro expands to, with names, types and values from outside.

macro_rules! declare {
    ($name:ident, $function:ident, $path:literal, $field:ident: $ty:ty, $default:expr) => {
        /// Declared by a macro.
        #[::renamed::endpoint(POST, $path, crate = ::renamed, function = $function)]
        #[derive(::std::clone::Clone, ::std::fmt::Debug)]
        pub struct $name {
            /// From outside.
            #[api(non_empty)]
            pub $field: $ty,
            /// From inside.
            #[api(len = 1..=64)]
            pub inside: ::std::option::Option<::std::string::String>,
            /// With a condition from outside.
            #[api(required_if(inside = $default))]
            pub condition: ::std::option::Option<$ty>,
        }
    };
}

declare!(First, send_first, "/v1/first", text: ::std::string::String, "x");
declare!(
    Second,
    send_second,
    "/v1/second/{text}",
    text: ::std::string::String,
    "y"
);
