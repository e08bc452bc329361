//! Declarations beside items of the user with the names
//! that generated code might use.

#![allow(dead_code, unused_macros)]

mod shadowed {
    macro_rules! unrelated {
        ($($name:ident),*) => {$( pub struct $name; )*};
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
        Sized,
        Send,
        Sync,
        Copy,
        Eq,
        PartialEq,
        Iterator,
        IntoIterator,
        Serialize,
        Deserialize
    );
    macro_rules! format {
        () => {};
    }
    macro_rules! vec {
        () => {};
    }
    macro_rules! panic {
        () => {};
    }
    pub mod std {}
    pub mod core {}
    pub mod serde {}
    pub mod http {}
    pub mod reqwest {}
    pub mod meeting_api {}

    #[renamed::open_enum(crate = ::renamed)]
    #[derive(::std::clone::Clone, ::std::fmt::Debug, ::std::cmp::PartialEq)]
    pub enum Kind {
        One = 1,
    }

    #[renamed::object(crate = ::renamed)]
    #[derive(::std::fmt::Debug)]
    pub struct Nested {
        #[api(non_empty)]
        pub text: ::std::string::String,
    }

    #[renamed::endpoint(PATCH, "/v1/{value}", crate = ::renamed)]
    #[derive(::std::fmt::Debug)]
    pub struct Shadows {
        pub value: ::std::string::String,
        #[api(one_of = group)]
        pub to: ::std::option::Option<::std::string::String>,
        #[api(one_of = group, range = 1..)]
        pub body: ::std::option::Option<::std::primitive::i32>,
        #[api(required_if(to = "x"))]
        pub checker: ::std::option::Option<Nested>,
        pub state: Kind,
    }
}

#[test]
fn shadowed_names_do_not_matter() {
    let request = shadowed::Shadows::builder()
        .value("v")
        .to("x")
        .checker(shadowed::Nested::builder().text("t").build())
        .state(shadowed::Kind::One)
        .build()
        .unwrap();
    let prepared = request.prepare().unwrap();
    assert_eq!(prepared.target(), "/v1/v");
    assert_eq!(
        prepared.body(),
        br#"{"to":"x","checker":{"text":"t"},"state":1}"#
    );
}

#[test]
fn a_declaration_in_a_function_works() {
    let target = surroundings::in_a_function::declared_here().unwrap();
    assert_eq!(target, "/v1/local/a%2Fb/v1/other");
}

#[test]
fn a_declaration_from_a_macro_keeps_its_rules() {
    use surroundings::expanded_from_a_macro::{First, Second};
    let invalid = First::builder().text("").inside("x").build().unwrap_err();
    let paths: Vec<_> = invalid
        .violations()
        .iter()
        .map(renamed::Violation::path)
        .collect();
    assert_eq!(paths, ["text", "condition"]);
    let second = Second::builder().text("a b").build().unwrap();
    assert_eq!(second.prepare().unwrap().target(), "/v1/second/a%20b");
}

#[test]
fn cfg_is_resolved_before_the_declaration_is_read() {
    use renamed::Endpoint;
    let parameters = surroundings::declarations::Everything::SPEC.parameters();
    let names: Vec<_> = parameters
        .iter()
        .map(renamed::spec::ParameterSpec::name)
        .collect();
    assert!(
        names.contains(&"kind") && !names.contains(&"gone"),
        "{names:?}"
    );
}
