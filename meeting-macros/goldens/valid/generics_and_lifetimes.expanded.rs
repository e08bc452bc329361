///
/// `POST /v1/generic`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `text` | body | yes | `&'r str` |  |
/// | `value` | body | yes | `T` |  |
/// | `array` | body | yes | `[u8 ; N]` |  |
/// | `optional` | body | no | `&'r [T]` |  |
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
#[allow(non_camel_case_types)]
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
    values: __GenericValues<'r, T, N>,
    state: ::core::marker::PhantomData<fn() -> (__Text, __Value, __Array)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __GenericValues<'r, T: Serialize, const N: usize>
where
    T: Clone,
{
    text: ::core::option::Option<&'r str>,
    value: ::core::option::Option<T>,
    array: ::core::option::Option<[u8; N]>,
    optional: Option<&'r [T]>,
}
///Sends a [`Generic`]: `POST /v1/generic`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
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
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `text` of `Generic`; call `.text(...)` before `.build()`",
        label = "`text` is not set"
    )]
    pub trait __TextIsSet {}
    #[diagnostic::do_not_recommend]
    impl __TextIsSet for crate::renamed::api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `value` of `Generic`; call `.value(...)` before `.build()`",
        label = "`value` is not set"
    )]
    pub trait __ValueIsSet {}
    #[diagnostic::do_not_recommend]
    impl __ValueIsSet for crate::renamed::api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `array` of `Generic`; call `.array(...)` before `.build()`",
        label = "`array` is not set"
    )]
    pub trait __ArrayIsSet {}
    #[diagnostic::do_not_recommend]
    impl __ArrayIsSet for crate::renamed::api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl<'r, T: Serialize, const N: usize> Generic<'r, T, N>
    where
        T: Clone,
    {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> GenericBuilder<
            'r,
            T,
            N,
            crate::renamed::api::__private_0_1_0::Unset,
            crate::renamed::api::__private_0_1_0::Unset,
            crate::renamed::api::__private_0_1_0::Unset,
        > {
            GenericBuilder {
                values: __GenericValues {
                    text: ::core::option::Option::None,
                    value: ::core::option::Option::None,
                    array: ::core::option::Option::None,
                    optional: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
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
        ) -> GenericBuilder<
            'r,
            T,
            N,
            crate::renamed::api::__private_0_1_0::Set,
            __Value,
            __Array,
        > {
            self.values.text = ::core::option::Option::Some(value);
            GenericBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `value`.
        pub fn value(
            mut self,
            value: T,
        ) -> GenericBuilder<
            'r,
            T,
            N,
            __Text,
            crate::renamed::api::__private_0_1_0::Set,
            __Array,
        > {
            self.values.value = ::core::option::Option::Some(value);
            GenericBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `array`.
        pub fn array(
            mut self,
            value: [u8; N],
        ) -> GenericBuilder<
            'r,
            T,
            N,
            __Text,
            __Value,
            crate::renamed::api::__private_0_1_0::Set,
        > {
            self.values.array = ::core::option::Option::Some(value);
            GenericBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `optional`.
        pub fn optional(mut self, value: &'r [T]) -> Self {
            self.values.optional = ::core::option::Option::Some(value);
            self
        }
        /// Checks the values and gives the request that can be sent.
        ///
        /// # Errors
        ///
        /// Every violation of the declaration's rules at once, each with its path.
        pub fn build(
            self,
        ) -> ::core::result::Result<
            crate::renamed::api::__private_0_1_0::Valid<Generic<'r, T, N>>,
            crate::renamed::api::__private_0_1_0::Invalid,
        >
        where
            __Text: __TextIsSet,
            __Value: __ValueIsSet,
            __Array: __ArrayIsSet,
        {
            let values = self.values;
            crate::renamed::api::__private_0_1_0::Validate::validate(Generic {
                text: crate::renamed::api::__private_0_1_0::take(values.text),
                value: crate::renamed::api::__private_0_1_0::take(values.value),
                array: crate::renamed::api::__private_0_1_0::take(values.array),
                optional: values.optional,
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl<'r, T: Serialize, const N: usize> crate::renamed::api::__private_0_1_0::Validate
    for Generic<'r, T, N>
    where
        T: Clone,
    {
        const NAME: &'static ::core::primitive::str = "Generic";
        fn check(&self, checker: &mut crate::renamed::api::__private_0_1_0::Checker) {
            use crate::renamed::api::__private_0_1_0::SerializeFallback as _;
            crate::renamed::api::__private_0_1_0::Probe(&self.value)
                .nested("value", checker);
            if let ::core::option::Option::Some(value) = &self.optional {
                crate::renamed::api::__private_0_1_0::Probe(value)
                    .nested("optional", checker);
            }
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl<'r, T: Serialize, const N: usize> crate::renamed::api::__private_0_1_0::Endpoint
    for Generic<'r, T, N>
    where
        T: Clone,
    {
        type Api = crate::renamed::api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = crate::renamed::api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static crate::renamed::api::__private_0_1_0::EndpointSpec = {
            use crate::renamed::api::__private_0_1_0::AnySchema as _;
            &crate::renamed::api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "/v1/generic",
                authentication: crate::renamed::api::__private_0_1_0::Authentication::Any,
                retry: crate::renamed::api::__private_0_1_0::RetrySafety::IfNotProcessed,
                encoding: crate::renamed::api::__private_0_1_0::BodyEncoding::Json,
                name: "Generic",
                doc: "",
                parameters: &[
                    crate::renamed::api::__private_0_1_0::ParameterSpec {
                        name: "text",
                        doc: "",
                        place: crate::renamed::api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: crate::renamed::api::__private_0_1_0::SchemaOf::<
                            &'r str,
                        >::SCHEMA,
                        rules: &[],
                    },
                    crate::renamed::api::__private_0_1_0::ParameterSpec {
                        name: "value",
                        doc: "",
                        place: crate::renamed::api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: crate::renamed::api::__private_0_1_0::SchemaOf::<
                            T,
                        >::SCHEMA,
                        rules: &[],
                    },
                    crate::renamed::api::__private_0_1_0::ParameterSpec {
                        name: "array",
                        doc: "",
                        place: crate::renamed::api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: crate::renamed::api::__private_0_1_0::SchemaOf::<
                            [u8; N],
                        >::SCHEMA,
                        rules: &[],
                    },
                    crate::renamed::api::__private_0_1_0::ParameterSpec {
                        name: "optional",
                        doc: "",
                        place: crate::renamed::api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: crate::renamed::api::__private_0_1_0::SchemaOf::<
                            &'r [T],
                        >::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut crate::renamed::api::__private_0_1_0::Encoder) {
            use crate::renamed::api::__private_0_1_0::SerializeFallback as _;
            to.path("/v1/generic");
            let body = to.json_body();
            body.member("text", &self.text);
            crate::renamed::api::__private_0_1_0::Probe(&self.value)
                .member("value", body);
            body.member("array", &self.array);
            if let ::core::option::Option::Some(value) = &self.optional {
                crate::renamed::api::__private_0_1_0::Probe(value)
                    .member("optional", body);
            }
            body.end_object();
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<
            (),
            crate::renamed::api::__private_0_1_0::DecodeError,
        > {
            crate::renamed::api::__private_0_1_0::decode_nothing(body)
        }
    }
};
