#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Lists books from a cursor on.
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/books",
    api = Library,
    response = Books<T>,
    pages(items = data.list, cursor = paging.after, next = data.next),
    crate = ::meeting_api,
)]
pub struct ListBooks<T> {
    #[api(flatten)]
    pub paging: Paging,
    pub of: PhantomData<T>,
}
/// Builds a validated [`ListBooks`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct ListBooksBuilder<T, __S = ::meeting_api::__private_0_1_0::Unset1> {
    values: (::core::option::Option<Paging>,),
    state: ::core::marker::PhantomData<fn() -> (__S, PhantomData<T>)>,
}
/// Sends a [`ListBooks`]: `GET /v1/books`.
pub fn list_books<T, __C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<ListBooks<T>>,
) -> ::meeting_api::__private_0_1_0::Call<Books<T>>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<ListBooks<T>>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_parts::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `paging` of `ListBooks`; call `.paging(...)` before `.build()`",
        label = "`paging` is not set"
    )]
    pub trait __PagingIsSet {}
    impl __PagingIsSet for __Set {}
    impl<T> ListBooks<T> {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> ListBooksBuilder<T> {
            ListBooksBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<T, __S: ::meeting_api::__private_0_1_0::State1> ListBooksBuilder<T, __S> {
        /// Sets `paging`.
        pub fn paging(mut self, value: Paging) -> ListBooksBuilder<T, __S::With0> {
            self.values.0 = __Some(value);
            ListBooksBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<ListBooks<T>>, __Invalid>
        where
            __S::S0: __PagingIsSet,
        {
            __Validate::validate(ListBooks {
                paging: __take(self.values.0),
                of: __PhantomData,
            })
        }
    }
    impl<T> __Validate for ListBooks<T> {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "ListBooks",
                "Lists books from a cursor on.",
                &[
                    __Field(
                        "paging",
                        "",
                        __SchemaOf::<Paging>::SCHEMA,
                        "query style=flat",
                    ),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[__flat(&self.paging)]);
        }
    }
    impl<T> __Endpoint for ListBooks<T> {
        type Api = Library;
        type Response = Books<T>;
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >(
            "GET",
            "/v1/books",
            __Safe,
            __Json,
            {
                use __NoDescription as _;
                __DescriptionOf::<Books<T>>::RESPONSE
            },
        );
    }
    use ::meeting_api::__private_0_1_0::code_of_pages::*;
    impl<T> __Paginated for ListBooks<T> {
        type Items = <<Books<
            T,
        > as __Member<
            9609368131611085317u64,
        >>::Type as __Member<13796666053062066497u64>>::Type;
        fn items(
            __page: <<<Books<
                T,
            > as __Member<
                9609368131611085317u64,
            >>::Type as __Member<
                13796666053062066497u64,
            >>::Type as __On<Self::Response>>::Page,
        ) -> <<Books<
            T,
        > as __Member<
            9609368131611085317u64,
        >>::Type as __Member<13796666053062066497u64>>::Type {
            __Listed(__page.data.list).items()
        }
        fn advance(
            &mut self,
            __page: &<<<Books<
                T,
            > as __Member<
                9609368131611085317u64,
            >>::Type as __Member<
                13796666053062066497u64,
            >>::Type as __On<Self::Response>>::Page,
        ) -> __Step {
            __to_cursor(&mut self.paging.after, __Cursor(&__page.data.next).found())
        }
    }
};
#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Lists readers from the last one on.
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/readers",
    api = Library,
    response = Readers,
    pages(items = readers, cursor = after, next_with = readers::last),
    crate = ::meeting_api,
)]
pub struct ListReaders {
    pub after: Option<String>,
}
/// Builds a validated [`ListReaders`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct ListReadersBuilder {
    values: (Option<String>,),
    state: ::core::marker::PhantomData<fn() -> ()>,
}
/// Sends a [`ListReaders`]: `GET /v1/readers`.
pub fn list_readers<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<ListReaders>,
) -> ::meeting_api::__private_0_1_0::Call<Readers>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<ListReaders>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    impl ListReaders {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> ListReadersBuilder {
            ListReadersBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl ListReadersBuilder {
        /// Sets `after`.
        pub fn after(mut self, value: impl __Into<String>) -> Self {
            self.values.0 = __Some(__Into::into(value));
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<ListReaders>, __Invalid> {
            __Validate::validate(ListReaders {
                after: self.values.0,
            })
        }
    }
    impl __Validate for ListReaders {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "ListReaders",
                "Lists readers from the last one on.",
                &[__Field("after", "", __TextSchemaOf::<String>::SCHEMA, "query?")],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[__text_if(&self.after)]);
        }
    }
    impl __Endpoint for ListReaders {
        type Api = Library;
        type Response = Readers;
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >(
            "GET",
            "/v1/readers",
            __Safe,
            __Json,
            {
                use __NoDescription as _;
                __DescriptionOf::<Readers>::RESPONSE
            },
        );
    }
    use ::meeting_api::__private_0_1_0::code_of_pages::*;
    impl __Paginated for ListReaders {
        type Items = <Readers as __Member<9296126829529234655u64>>::Type;
        fn items(
            __page: <<Readers as __Member<
                9296126829529234655u64,
            >>::Type as __On<Self::Response>>::Page,
        ) -> <Readers as __Member<9296126829529234655u64>>::Type {
            __Listed(__page.readers).items()
        }
        fn advance(
            &mut self,
            __page: &<<Readers as __Member<
                9296126829529234655u64,
            >>::Type as __On<Self::Response>>::Page,
        ) -> __Step {
            __to_cursor(&mut self.after, readers::last(__page))
        }
    }
};
#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Lists loans by the numbers of pages.
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/loans",
    api = Library,
    response = Loans,
    pages(items = loans, page = page, last = pages),
    crate = ::meeting_api,
)]
pub struct ListLoans {
    pub page: Option<u32>,
}
/// Builds a validated [`ListLoans`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct ListLoansBuilder {
    values: (Option<u32>,),
    state: ::core::marker::PhantomData<fn() -> ()>,
}
/// Sends a [`ListLoans`]: `GET /v1/loans`.
pub fn list_loans<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<ListLoans>,
) -> ::meeting_api::__private_0_1_0::Call<Loans>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<ListLoans>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    impl ListLoans {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> ListLoansBuilder {
            ListLoansBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl ListLoansBuilder {
        /// Sets `page`.
        pub fn page(mut self, value: u32) -> Self {
            self.values.0 = __Some(value);
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<ListLoans>, __Invalid> {
            __Validate::validate(ListLoans { page: self.values.0 })
        }
    }
    impl __Validate for ListLoans {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "ListLoans",
                "Lists loans by the numbers of pages.",
                &[__Field("page", "", __TextSchemaOf::<u32>::SCHEMA, "query?")],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[__text_if(&self.page)]);
        }
    }
    impl __Endpoint for ListLoans {
        type Api = Library;
        type Response = Loans;
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >(
            "GET",
            "/v1/loans",
            __Safe,
            __Json,
            {
                use __NoDescription as _;
                __DescriptionOf::<Loans>::RESPONSE
            },
        );
    }
    use ::meeting_api::__private_0_1_0::code_of_pages::*;
    impl __Paginated for ListLoans {
        type Items = <Loans as __Member<1577039109456225464u64>>::Type;
        fn items(
            __page: <<Loans as __Member<
                1577039109456225464u64,
            >>::Type as __On<Self::Response>>::Page,
        ) -> <Loans as __Member<1577039109456225464u64>>::Type {
            __Listed(__page.loans).items()
        }
        fn advance(
            &mut self,
            __page: &<<Loans as __Member<
                1577039109456225464u64,
            >>::Type as __On<Self::Response>>::Page,
        ) -> __Step {
            __to_page(
                &mut self.page,
                __count(&__page.loans),
                __last(__Cursor(&__page.pages).found()),
            )
        }
    }
};
#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Lists branches from an offset on.
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/branches",
    api = Library,
    response = Vec<Branch>,
    pages(offset = skip),
    crate = ::meeting_api,
)]
pub struct ListBranches {
    pub skip: u32,
}
/// Builds a validated [`ListBranches`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct ListBranchesBuilder<__S = ::meeting_api::__private_0_1_0::Unset1> {
    values: (::core::option::Option<u32>,),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`ListBranches`]: `GET /v1/branches`.
pub fn list_branches<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<ListBranches>,
) -> ::meeting_api::__private_0_1_0::Call<Vec<Branch>>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<ListBranches>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `skip` of `ListBranches`; call `.skip(...)` before `.build()`",
        label = "`skip` is not set"
    )]
    pub trait __SkipIsSet {}
    impl __SkipIsSet for __Set {}
    impl ListBranches {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> ListBranchesBuilder {
            ListBranchesBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State1> ListBranchesBuilder<__S> {
        /// Sets `skip`.
        pub fn skip(mut self, value: u32) -> ListBranchesBuilder<__S::With0> {
            self.values.0 = __Some(value);
            ListBranchesBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<ListBranches>, __Invalid>
        where
            __S::S0: __SkipIsSet,
        {
            __Validate::validate(ListBranches {
                skip: __take(self.values.0),
            })
        }
    }
    impl __Validate for ListBranches {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "ListBranches",
                "Lists branches from an offset on.",
                &[__Field("skip", "", __TextSchemaOf::<u32>::SCHEMA, "query")],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[__text(&self.skip)]);
        }
    }
    impl __Endpoint for ListBranches {
        type Api = Library;
        type Response = Vec<Branch>;
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >(
            "GET",
            "/v1/branches",
            __Safe,
            __Json,
            {
                use __NoDescription as _;
                __DescriptionOf::<Vec<Branch>>::RESPONSE
            },
        );
    }
    use ::meeting_api::__private_0_1_0::code_of_pages::*;
    impl __Paginated for ListBranches {
        type Items = Vec<Branch>;
        fn items(__page: <Vec<Branch> as __On<Self::Response>>::Page) -> Vec<Branch> {
            __Listed(__page).items()
        }
        fn advance(
            &mut self,
            __page: &<Vec<Branch> as __On<Self::Response>>::Page,
        ) -> __Step {
            __to_offset(&mut self.skip, __count(__page))
        }
    }
};
#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Lists shelves by links.
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/shelves",
    api = Library,
    response = Vec<Shelf>,
    pages(link),
    crate = ::meeting_api,
)]
pub struct ListShelves {}
/// Builds a validated [`ListShelves`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct ListShelvesBuilder {
    values: (),
    state: ::core::marker::PhantomData<fn() -> ()>,
}
/// Sends a [`ListShelves`]: `GET /v1/shelves`.
pub fn list_shelves<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<ListShelves>,
) -> ::meeting_api::__private_0_1_0::Call<Vec<Shelf>>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<ListShelves>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    impl ListShelves {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> ListShelvesBuilder {
            ListShelvesBuilder {
                values: (),
                state: __PhantomData,
            }
        }
    }
    impl ListShelvesBuilder {
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<ListShelves>, __Invalid> {
            __Validate::validate(ListShelves {})
        }
    }
    impl __Validate for ListShelves {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("ListShelves", "Lists shelves by links.", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Endpoint for ListShelves {
        type Api = Library;
        type Response = Vec<Shelf>;
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >(
            "GET",
            "/v1/shelves",
            __Safe,
            __Json,
            {
                use __NoDescription as _;
                __DescriptionOf::<Vec<Shelf>>::RESPONSE
            },
        );
    }
    use ::meeting_api::__private_0_1_0::code_of_pages::*;
    impl __Paginated for ListShelves {
        type Items = Vec<Shelf>;
        fn items(__page: <Vec<Shelf> as __On<Self::Response>>::Page) -> Vec<Shelf> {
            __Listed(__page).items()
        }
        fn advance(
            &mut self,
            __page: &<Vec<Shelf> as __On<Self::Response>>::Page,
        ) -> __Step {
            __Step::Link
        }
    }
};
