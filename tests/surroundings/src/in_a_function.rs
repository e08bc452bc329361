//! Declarations in the body of a function.

/// The target of a request that is declared, built and prepared in one place.
///
/// # Errors
///
/// Those of the request.
pub fn declared_here() -> ::std::result::Result<::std::string::String, ::renamed::Error> {
    /// A local endpoint.
    #[::renamed::endpoint(GET, "/v1/local/{id}", crate = ::renamed)]
    #[derive(::std::fmt::Debug)]
    struct Local {
        id: ::std::string::String,
    }

    #[::renamed::endpoint(GET, "/v1/other", crate = ::renamed)]
    #[derive(::std::fmt::Debug)]
    struct Other {
        id: ::std::option::Option<::std::string::String>,
    }

    let request = Local::builder().id("a/b").build()?;
    let other = Other::builder().build()?;
    let mut target = ::std::borrow::ToOwned::to_owned(request.prepare()?.target());
    target.push_str(other.prepare()?.target());
    ::std::result::Result::Ok(target)
}
