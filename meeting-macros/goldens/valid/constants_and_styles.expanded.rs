#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Lists the devices of a building.
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/buildings/{*path}/devices?kind=screen",
    api = Office,
    response = Page<T>,
    unwrap = "data",
    header("Accept" = "application/json"),
    builder = DeviceQuery,
    crate = ::meeting_api,
)]
pub struct ListDevices<T> {
    pub path: String,
    #[api(flatten)]
    pub paging: Option<Paging>,
    #[api(list = comma, len = 1..= 5)]
    pub labels: Option<Vec<String>>,
    #[api(map)]
    pub filters: BTreeMap<String, String>,
    #[api(object = brackets)]
    pub position: Position,
    #[api(display, pattern = "^[0-9a-f-]+$")]
    pub owner: Option<Uuid>,
    #[api(display, list = brackets)]
    pub ids: Vec<Uuid>,
    pub of: PhantomData<T>,
}
/// Builds a validated [`ListDevices`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct DeviceQuery<T, __S = ::meeting_api::__private_0_1_0::Unset4> {
    values: (
        ::core::option::Option<String>,
        Option<Paging>,
        Option<Vec<String>>,
        ::core::option::Option<BTreeMap<String, String>>,
        ::core::option::Option<Position>,
        Option<Uuid>,
        ::core::option::Option<Vec<Uuid>>,
    ),
    state: ::core::marker::PhantomData<fn() -> (__S, PhantomData<T>)>,
}
/// Sends a [`ListDevices`]: `GET /v1/buildings/{*path}/devices`.
pub fn list_devices<T, __C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<ListDevices<T>>,
) -> ::meeting_api::__private_0_1_0::Call<Page<T>>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<ListDevices<T>>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    use ::meeting_api::__private_0_1_0::code_of_parts::*;
    use ::meeting_api::__private_0_1_0::code_of_rules::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `path` of `ListDevices`; call `.path(...)` before `.build()`",
        label = "`path` is not set"
    )]
    pub trait __PathIsSet {}
    impl __PathIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `filters` of `ListDevices`; call `.filters(...)` before `.build()`",
        label = "`filters` is not set"
    )]
    pub trait __FiltersIsSet {}
    impl __FiltersIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `position` of `ListDevices`; call `.position(...)` before `.build()`",
        label = "`position` is not set"
    )]
    pub trait __PositionIsSet {}
    impl __PositionIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `ids` of `ListDevices`; call `.ids(...)` before `.build()`",
        label = "`ids` is not set"
    )]
    pub trait __IdsIsSet {}
    impl __IdsIsSet for __Set {}
    impl<T> ListDevices<T> {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> DeviceQuery<T> {
            DeviceQuery {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<T, __S: ::meeting_api::__private_0_1_0::State4> DeviceQuery<T, __S> {
        /// Sets `path`.
        pub fn path(mut self, value: impl __Into<String>) -> DeviceQuery<T, __S::With0> {
            self.values.0 = __Some(__Into::into(value));
            DeviceQuery {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `paging`.
        pub fn paging(mut self, value: Paging) -> Self {
            self.values.1 = __Some(value);
            self
        }
        /// Sets `labels`.
        pub fn labels(mut self, value: impl __Into<Vec<String>>) -> Self {
            self.values.2 = __Some(__Into::into(value));
            self
        }
        /// Sets `filters`.
        pub fn filters(
            mut self,
            value: impl __Into<BTreeMap<String, String>>,
        ) -> DeviceQuery<T, __S::With1> {
            self.values.3 = __Some(__Into::into(value));
            DeviceQuery {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `position`.
        pub fn position(mut self, value: Position) -> DeviceQuery<T, __S::With2> {
            self.values.4 = __Some(value);
            DeviceQuery {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `owner`.
        pub fn owner(mut self, value: Uuid) -> Self {
            self.values.5 = __Some(value);
            self
        }
        /// Sets `ids`.
        pub fn ids(
            mut self,
            value: impl __Into<Vec<Uuid>>,
        ) -> DeviceQuery<T, __S::With3> {
            self.values.6 = __Some(__Into::into(value));
            DeviceQuery {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<ListDevices<T>>, __Invalid>
        where
            __S::S0: __PathIsSet,
            __S::S1: __FiltersIsSet,
            __S::S2: __PositionIsSet,
            __S::S3: __IdsIsSet,
        {
            __Validate::validate(ListDevices {
                path: __take(self.values.0),
                paging: self.values.1,
                labels: self.values.2,
                filters: __take(self.values.3),
                position: __take(self.values.4),
                owner: self.values.5,
                ids: __take(self.values.6),
                of: __PhantomData,
            })
        }
    }
    impl<T> __Validate for ListDevices<T> {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "ListDevices",
                "Lists the devices of a building.",
                &[
                    __Field(
                        "path",
                        "",
                        __TextSchemaOf::<String>::SCHEMA,
                        "path style=segments",
                    ),
                    __Field(
                        "paging",
                        "",
                        __SchemaOf::<Paging>::SCHEMA,
                        "query? style=flat",
                    ),
                    __Field(
                        "labels",
                        "",
                        __List(&__TextSchemaOf::<String>::SCHEMA),
                        "query? style=comma len=1..=5",
                    ),
                    __Field(
                        "filters",
                        "",
                        __SchemaOf::<BTreeMap<String, String>>::SCHEMA,
                        "query style=map",
                    ),
                    __Field(
                        "position",
                        "",
                        __SchemaOf::<Position>::SCHEMA,
                        "query style=object_in_brackets",
                    ),
                    __Ruled(
                        "owner",
                        "",
                        __TextSchemaOf::<Uuid>::SCHEMA,
                        "query?",
                        &[__Matches("^[0-9a-f-]+$")],
                    ),
                    __Field(
                        "ids",
                        "",
                        __List(&__TextSchemaOf::<Uuid>::SCHEMA),
                        "query style=brackets",
                    ),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __text(&self.path),
                    __flat_if(&self.paging),
                    __texts_length_if(&self.labels),
                    __entries(&self.filters),
                    __found(&self.position).json(),
                    __displayed_if(&self.owner),
                    __displayed_list(&self.ids),
                ],
            );
        }
        fn rules(&self, checker: &mut __Checker) {
            {
                static PATTERN: __Pattern = __Pattern::new("^[0-9a-f-]+$");
                if let __Some(value) = &self.owner {
                    checker.pattern("owner", &__Shown(value), &PATTERN);
                }
            }
        }
    }
    impl<T> __Endpoint for ListDevices<T> {
        type Api = Office;
        type Response = Page<T>;
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >(
                "GET",
                "/v1/buildings/{*path}/devices",
                __Safe,
                __Json,
                {
                    use __NoDescription as _;
                    __DescriptionOf::<Page<T>>::RESPONSE
                },
            )
            .with(
                &__More {
                    query: "kind=screen",
                    headers: &[("Accept", "application/json")],
                    unwrap: __Some("data"),
                    ..__More::NONE
                },
            );
    }
};
#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Names that could clash are compared by the compiler.
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/devices",
    api = Office,
    member("kind" = "screen"),
    member("force" = true),
    crate = ::meeting_api,
)]
pub struct AddDevice {
    pub name: String,
    #[api(flatten)]
    pub place: Place,
    #[api(flatten)]
    pub owner: Owner,
}
/// Builds a validated [`AddDevice`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct AddDeviceBuilder<__S = ::meeting_api::__private_0_1_0::Unset3> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<Place>,
        ::core::option::Option<Owner>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`AddDevice`]: `POST /v1/devices`.
pub fn add_device<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<AddDevice>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<AddDevice>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_parts::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `AddDevice`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `place` of `AddDevice`; call `.place(...)` before `.build()`",
        label = "`place` is not set"
    )]
    pub trait __PlaceIsSet {}
    impl __PlaceIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `owner` of `AddDevice`; call `.owner(...)` before `.build()`",
        label = "`owner` is not set"
    )]
    pub trait __OwnerIsSet {}
    impl __OwnerIsSet for __Set {}
    impl AddDevice {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> AddDeviceBuilder {
            AddDeviceBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State3> AddDeviceBuilder<__S> {
        /// Sets `name`.
        pub fn name(
            mut self,
            value: impl __Into<String>,
        ) -> AddDeviceBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            AddDeviceBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `place`.
        pub fn place(mut self, value: Place) -> AddDeviceBuilder<__S::With1> {
            self.values.1 = __Some(value);
            AddDeviceBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `owner`.
        pub fn owner(mut self, value: Owner) -> AddDeviceBuilder<__S::With2> {
            self.values.2 = __Some(value);
            AddDeviceBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<AddDevice>, __Invalid>
        where
            __S::S0: __NameIsSet,
            __S::S1: __PlaceIsSet,
            __S::S2: __OwnerIsSet,
        {
            __Validate::validate(AddDevice {
                name: __take(self.values.0),
                place: __take(self.values.1),
                owner: __take(self.values.2),
            })
        }
    }
    const _: () = {
        use __NoNames as _;
        ::core::assert!(
            ! __Flattened:: < Place > ::NAMES.has("kind"),
            "`kind` is both a constant and the name of the field `place`; remove one of the two"
        );
        ::core::assert!(
            ! __Flattened:: < Place > ::NAMES.has("force"),
            "`force` is both a constant and the name of the field `place`; remove one of the two"
        );
        ::core::assert!(
            ! __Flattened:: < Owner > ::NAMES.has("kind"),
            "`kind` is both a constant and the name of the field `owner`; remove one of the two"
        );
        ::core::assert!(
            ! __Flattened:: < Owner > ::NAMES.has("force"),
            "`force` is both a constant and the name of the field `owner`; remove one of the two"
        );
    };
    const _: () = {
        use __NoNames as _;
        ::core::assert!(
            ! __Flattened:: < Place > ::NAMES.has("name"),
            "`name` is the wire name of both `name` and a field of `Place`; give one of them another `rename`"
        );
        ::core::assert!(
            ! __Flattened:: < Place > ::NAMES.meet(__Flattened:: < Owner > ::NAMES),
            "a field of `place` has the wire name of a field of `owner`; give one of them another `rename`"
        );
        ::core::assert!(
            ! __Flattened:: < Owner > ::NAMES.has("name"),
            "`name` is the wire name of both `name` and a field of `Owner`; give one of them another `rename`"
        );
    };
    impl __Validate for AddDevice {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "AddDevice",
                "Names that could clash are compared by the compiler.",
                &[
                    __Field("name", "", __SchemaOf::<String>::SCHEMA, "body"),
                    __Field("place", "", __SchemaOf::<Place>::SCHEMA, "body style=flat"),
                    __Field("owner", "", __SchemaOf::<Owner>::SCHEMA, "body style=flat"),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[__json(&self.name), __flat(&self.place), __flat(&self.owner)]);
        }
    }
    impl __Endpoint for AddDevice {
        type Api = Office;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/devices", __IfNotProcessed, __Json, __None)
            .with(
                &__More {
                    members: &[
                        ("kind", __Literal::String("screen")),
                        ("force", __Literal::Other("true")),
                    ],
                    ..__More::NONE
                },
            );
    }
};
