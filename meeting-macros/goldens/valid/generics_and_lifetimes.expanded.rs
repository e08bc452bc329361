#[cfg_attr(doc, crate::renamed::api::__private_0_1_0::document(endpoint))]
#[derive(crate::renamed::api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/generic",
    crate = crate::renamed::api,
    api = crate::renamed::api::TencentMeeting,
)]
pub struct Generic<'r, T: Serialize = String, const N: usize = 2>
where
    T: Clone,
{
    pub text: &'r str,
    pub value: T,
    pub array: [u8; N],
    pub optional: Option<&'r [T]>,
}
/// Builds a validated [`Generic`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct GenericBuilder<
    'r,
    T: Serialize,
    const N: usize,
    __S = crate::renamed::api::__private_0_1_0::Unset3,
>
where
    T: Clone,
{
    values: (
        ::core::option::Option<&'r str>,
        ::core::option::Option<T>,
        ::core::option::Option<[u8; N]>,
        Option<&'r [T]>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`Generic`]: `POST /v1/generic`.
pub fn generic<'r, T: Serialize, const N: usize, __C>(
    client: &crate::renamed::api::__private_0_1_0::Client<__C>,
    request: &crate::renamed::api::__private_0_1_0::Valid<Generic<'r, T, N>>,
) -> crate::renamed::api::__private_0_1_0::Call<()>
where
    __C: crate::renamed::api::__private_0_1_0::CredentialsFor<Generic<'r, T, N>>,
    T: Clone,
{
    crate::renamed::api::__private_0_1_0::send(client, request)
}
const _: () = {
    use crate::renamed::api::__private_0_1_0::code::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `text` of `Generic`; call `.text(...)` before `.build()`",
        label = "`text` is not set"
    )]
    pub trait __TextIsSet {}
    impl __TextIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `value` of `Generic`; call `.value(...)` before `.build()`",
        label = "`value` is not set"
    )]
    pub trait __ValueIsSet {}
    impl __ValueIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `array` of `Generic`; call `.array(...)` before `.build()`",
        label = "`array` is not set"
    )]
    pub trait __ArrayIsSet {}
    impl __ArrayIsSet for __Set {}
    impl<'r, T: Serialize, const N: usize> Generic<'r, T, N>
    where
        T: Clone,
    {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> GenericBuilder<'r, T, N> {
            GenericBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<
        'r,
        T: Serialize,
        const N: usize,
        __S: crate::renamed::api::__private_0_1_0::State3,
    > GenericBuilder<'r, T, N, __S>
    where
        T: Clone,
    {
        /// Sets `text`.
        pub fn text(mut self, value: &'r str) -> GenericBuilder<'r, T, N, __S::With0> {
            self.values.0 = __Some(value);
            GenericBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `value`.
        pub fn value(mut self, value: T) -> GenericBuilder<'r, T, N, __S::With1> {
            self.values.1 = __Some(value);
            GenericBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `array`.
        pub fn array(mut self, value: [u8; N]) -> GenericBuilder<'r, T, N, __S::With2> {
            self.values.2 = __Some(value);
            GenericBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `optional`.
        pub fn optional(mut self, value: &'r [T]) -> Self {
            self.values.3 = __Some(value);
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<Generic<'r, T, N>>, __Invalid>
        where
            __S::S0: __TextIsSet,
            __S::S1: __ValueIsSet,
            __S::S2: __ArrayIsSet,
        {
            __Validate::validate(Generic {
                text: __take(self.values.0),
                value: __take(self.values.1),
                array: __take(self.values.2),
                optional: self.values.3,
            })
        }
    }
    impl<'r, T: Serialize, const N: usize> __Validate for Generic<'r, T, N>
    where
        T: Clone,
    {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Generic",
                "",
                &[
                    __Field("text", "", __SchemaOf::<&'r str>::SCHEMA, "body"),
                    __Field("value", "", __SchemaOf::<T>::SCHEMA, "body"),
                    __Field("array", "", __SchemaOf::<[u8; N]>::SCHEMA, "body"),
                    __Field("optional", "", __SchemaOf::<&'r [T]>::SCHEMA, "body?"),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __json(&self.text),
                    __found(&self.value).json(),
                    __json(&self.array),
                    __found_if(&self.optional).json(),
                ],
            );
        }
    }
    impl<'r, T: Serialize, const N: usize> __Endpoint for Generic<'r, T, N>
    where
        T: Clone,
    {
        type Api = crate::renamed::api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/generic", __IfNotProcessed, __Json, __None);
    }
};
