///
/// `POST /v1/files/{folder}`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `folder` | path | yes | `u64` |  |
/// | `file` | part | yes | `File` |  |
/// | `comment` | part | no | `String` |  |
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/files/{folder}", body = multipart)]
pub struct Upload {
    pub folder: u64,
    pub file: File,
    #[api(part)]
    pub comment: Option<String>,
}
///Builds a validated [`Upload`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct UploadBuilder<
    __Folder = ::meeting_api::__private_0_1_0::Unset,
    __File = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __UploadValues,
    state: ::core::marker::PhantomData<fn() -> (__Folder, __File)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __UploadValues {
    folder: ::core::option::Option<u64>,
    file: ::core::option::Option<File>,
    comment: Option<String>,
}
///Sends a [`Upload`]: `POST /v1/files/{folder}`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
pub fn upload<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Upload>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Upload>,
{
    client.send(request)
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `folder` of `Upload`; call `.folder(...)` before `.build()`",
        label = "`folder` is not set"
    )]
    pub trait __FolderIsSet {}
    #[diagnostic::do_not_recommend]
    impl __FolderIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `file` of `Upload`; call `.file(...)` before `.build()`",
        label = "`file` is not set"
    )]
    pub trait __FileIsSet {}
    #[diagnostic::do_not_recommend]
    impl __FileIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl Upload {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> UploadBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            UploadBuilder {
                values: __UploadValues {
                    folder: ::core::option::Option::None,
                    file: ::core::option::Option::None,
                    comment: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__Folder, __File> UploadBuilder<__Folder, __File> {
        ///Sets `folder`.
        pub fn folder(
            mut self,
            value: u64,
        ) -> UploadBuilder<::meeting_api::__private_0_1_0::Set, __File> {
            self.values.folder = ::core::option::Option::Some(value);
            UploadBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `file`.
        pub fn file(
            mut self,
            value: File,
        ) -> UploadBuilder<__Folder, ::meeting_api::__private_0_1_0::Set> {
            self.values.file = ::core::option::Option::Some(value);
            UploadBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `comment`.
        pub fn comment(mut self, value: impl ::core::convert::Into<String>) -> Self {
            self.values.comment = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
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
            ::meeting_api::__private_0_1_0::Valid<Upload>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __Folder: __FolderIsSet,
            __File: __FileIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(Upload {
                folder: ::meeting_api::__private_0_1_0::take(values.folder),
                file: ::meeting_api::__private_0_1_0::take(values.file),
                comment: values.comment,
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for Upload {
        const NAME: &'static ::core::primitive::str = "Upload";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for Upload {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "/v1/files/{folder}",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::IfNotProcessed,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Multipart,
                name: "Upload",
                doc: "",
                parameters: &[
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "folder",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Path,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<u64>::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "file",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Part,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<File>::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "comment",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Part,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            to.path("/v1/files/");
            to.path_segment(&self.folder);
            let body = to.multipart_body();
            body.part("file", &self.file);
            if let ::core::option::Option::Some(value) = &self.comment {
                body.part("comment", value);
            }
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<(), ::meeting_api::__private_0_1_0::DecodeError> {
            ::meeting_api::__private_0_1_0::decode_nothing(body)
        }
    }
};
