//! The trait of endpoints with pages.

use crate::request::endpoint::Endpoint;

/// An endpoint that is declared with `pages(...)`. `#[endpoint]` implements it; it is not implemented by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "not declared with `pages(...)`",
    note = "write `pages(...)` in its `#[endpoint]`"
)]
pub trait Paginated: Endpoint + Clone {
    /// The items on one page.
    type Items: IntoIterator;

    #[doc(hidden)]
    fn items(page: Self::Response) -> Self::Items;

    /// Changes this request to that of the page after `page`.
    #[doc(hidden)]
    fn advance(&mut self, page: &Self::Response) -> Step;
}

/// The items on a page of the type `R`. If the type of the items does not exist, the type of the page does not
/// exist either. Its fields are then not looked up, which would be a second error.
#[doc(hidden)]
pub trait On<R> {
    /// The type of the page.
    type Page;
}

impl<R, T> On<R> for T {
    type Page = R;
}

/// The position of the next page.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The page was the last one.
    End,
    /// The changed request asks for the next page.
    Request,
    /// The header `Link` of the response has the next page.
    Link,
    /// The number of the next page does not fit into its field.
    TooFar,
}
