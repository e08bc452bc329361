//! The trait of endpoints with pages.

use crate::request::endpoint::Endpoint;

/// An endpoint that is declared with `pages(...)`. Written by `#[endpoint]`, never by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "not declared with `pages(...)`",
    note = "write `pages(...)` in its `#[endpoint]`"
)]
pub trait Paginated: Endpoint + Clone {
    /// What is on one page.
    type Items: IntoIterator;

    #[doc(hidden)]
    fn items(page: Self::Response) -> Self::Items;

    /// Makes this the request of the page after `page`.
    #[doc(hidden)]
    fn advance(&mut self, page: &Self::Response) -> Step;
}

/// Items on a page of the type `R`. If the type of the items does not exist, that of the page does not either: its fields
/// are then not looked for, which would be a second error.
#[doc(hidden)]
pub trait On<R> {
    /// The type of the page.
    type Page;
}

impl<R, T> On<R> for T {
    type Page = R;
}

/// Where the page after this one is.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nowhere.
    End,
    /// The request that was changed asks for it.
    Request,
    /// The header `Link` of the response says it.
    Link,
}
