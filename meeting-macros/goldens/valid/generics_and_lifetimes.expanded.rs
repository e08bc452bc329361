#[cfg_attr(doc, crate::renamed::api::__private_0_1_0::document(endpoint))]
#[derive(crate::renamed::api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/generic", crate = crate::renamed::api)]
pub struct Generic<'r, T: Serialize = String, const N: usize = 2>
where
    T: Clone,
{
    pub text: &'r str,
    pub value: T,
    pub array: [u8; N],
    pub optional: Option<&'r [T]>,
}
///Builds a validated [`Generic`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct GenericBuilder<
    'r,
    T: Serialize,
    const N: usize,
    __Text = crate::renamed::api::__private_0_1_0::Unset,
    __Value = crate::renamed::api::__private_0_1_0::Unset,
    __Array = crate::renamed::api::__private_0_1_0::Unset,
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
    state: ::core::marker::PhantomData<fn() -> (__Text, __Value, __Array)>,
}
/** Sends a [`Generic`]: `POST /v1/generic`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn generic<'r, T: Serialize, const N: usize, __C>(
    client: &crate::renamed::api::__private_0_1_0::Client<__C>,
    request: &crate::renamed::api::__private_0_1_0::Valid<Generic<'r, T, N>>,
) -> crate::renamed::api::__private_0_1_0::Call<()>
where
    __C: crate::renamed::api::__private_0_1_0::CredentialsFor<Generic<'r, T, N>>,
    T: Clone,
{
    client.send(request)
}
const _: () = {
    use crate::renamed::api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `text` of `Generic`; call `.text(...)` before `.build()`",
        label = "`text` is not set"
    )]
    pub trait __TextIsSet {}
    impl __TextIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `value` of `Generic`; call `.value(...)` before `.build()`",
        label = "`value` is not set"
    )]
    pub trait __ValueIsSet {}
    impl __ValueIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `array` of `Generic`; call `.array(...)` before `.build()`",
        label = "`array` is not set"
    )]
    pub trait __ArrayIsSet {}
    impl __ArrayIsSet for __private::Set {}
    impl<'r, T: Serialize, const N: usize> Generic<'r, T, N>
    where
        T: Clone,
    {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> GenericBuilder<
            'r,
            T,
            N,
            __private::Unset,
            __private::Unset,
            __private::Unset,
        > {
            GenericBuilder {
                values: (
                    __private::None,
                    __private::None,
                    __private::None,
                    __private::None,
                ),
                state: __private::PhantomData,
            }
        }
    }
    impl<
        'r,
        T: Serialize,
        const N: usize,
        __Text,
        __Value,
        __Array,
    > GenericBuilder<'r, T, N, __Text, __Value, __Array>
    where
        T: Clone,
    {
        ///Sets `text`.
        pub fn text(
            mut self,
            value: &'r str,
        ) -> GenericBuilder<'r, T, N, __private::Set, __Value, __Array> {
            self.values.0 = __private::Some(value);
            GenericBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `value`.
        pub fn value(
            mut self,
            value: T,
        ) -> GenericBuilder<'r, T, N, __Text, __private::Set, __Array> {
            self.values.1 = __private::Some(value);
            GenericBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `array`.
        pub fn array(
            mut self,
            value: [u8; N],
        ) -> GenericBuilder<'r, T, N, __Text, __Value, __private::Set> {
            self.values.2 = __private::Some(value);
            GenericBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `optional`.
        pub fn optional(mut self, value: &'r [T]) -> Self {
            self.values.3 = __private::Some(value);
            self
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<Generic<'r, T, N>>, __private::Invalid>
        where
            __Text: __TextIsSet,
            __Value: __ValueIsSet,
            __Array: __ArrayIsSet,
        {
            let values = self.values;
            __private::Validate::validate(Generic {
                text: __private::take(values.0),
                value: __private::take(values.1),
                array: __private::take(values.2),
                optional: values.3,
            })
        }
    }
    impl<'r, T: Serialize, const N: usize> __private::Validate for Generic<'r, T, N>
    where
        T: Clone,
    {
        const NAME: &'static __private::str = "Generic";
        fn check(&self, checker: &mut __private::Checker) {
            use __private::SerializeFallback as _;
            __private::Probe(&self.value).nested("value", checker);
            if let __private::Some(value) = &self.optional {
                __private::Probe(value).nested("optional", checker);
            }
        }
    }
    impl<'r, T: Serialize, const N: usize> __private::Endpoint for Generic<'r, T, N>
    where
        T: Clone,
    {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "/v1/generic",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::IfNotProcessed,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "Generic",
                doc: "",
                parameters: &[
                    __private::ParameterSpec {
                        name: "text",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<&'r str>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "value",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<T>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "array",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<[u8; N]>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "optional",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<&'r [T]>::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            use __private::SerializeFallback as _;
            to.path("/v1/generic");
            let body = to.json_body();
            body.member("text", &self.text);
            __private::Probe(&self.value).member("value", body);
            body.member("array", &self.array);
            if let __private::Some(value) = &self.optional {
                __private::Probe(value).member("optional", body);
            }
            body.end_object();
        }
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<(), __private::DecodeError> {
            __private::decode_nothing(body)
        }
    }
};
