/// Lists books from a cursor on.
#[endpoint(
    GET, "/v1/books",
    api = Library, response = Books<T>, pages(items = data.list, cursor = paging.after, next = data.next)
)]
pub struct ListBooks<T> {
    #[api(flatten)]
    pub paging: Paging,
    pub of: PhantomData<T>,
}

/// Lists readers from the last one on.
#[endpoint(
    GET, "/v1/readers",
    api = Library, response = Readers, pages(items = readers, cursor = after, next_with = readers::last)
)]
pub struct ListReaders {
    pub after: Option<String>,
}

/// Lists loans by the numbers of pages.
#[endpoint(
    GET, "/v1/loans", api = Library, response = Loans, pages(items = loans, page = page, last = pages)
)]
pub struct ListLoans {
    pub page: Option<u32>,
}

/// Lists branches from an offset on.
#[endpoint(GET, "/v1/branches", api = Library, response = Vec<Branch>, pages(offset = skip))]
pub struct ListBranches {
    pub skip: u32,
}

/// Lists shelves by links.
#[endpoint(GET, "/v1/shelves", api = Library, response = Vec<Shelf>, pages(link))]
pub struct ListShelves {}
