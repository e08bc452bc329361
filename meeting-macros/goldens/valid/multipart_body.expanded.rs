#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
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
pub struct UploadBuilder<
    __Folder = ::meeting_api::__private_0_1_0::Unset,
    __File = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (::core::option::Option<u64>, ::core::option::Option<File>, Option<String>),
    state: ::core::marker::PhantomData<fn() -> (__Folder, __File)>,
}
/** Sends a [`Upload`]: `POST /v1/files/{folder}`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
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
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `folder` of `Upload`; call `.folder(...)` before `.build()`",
        label = "`folder` is not set"
    )]
    pub trait __FolderIsSet {}
    impl __FolderIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `file` of `Upload`; call `.file(...)` before `.build()`",
        label = "`file` is not set"
    )]
    pub trait __FileIsSet {}
    impl __FileIsSet for __private::Set {}
    impl Upload {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> UploadBuilder<__private::Unset, __private::Unset> {
            UploadBuilder {
                values: (__private::None, __private::None, __private::None),
                state: __private::PhantomData,
            }
        }
    }
    impl<__Folder, __File> UploadBuilder<__Folder, __File> {
        ///Sets `folder`.
        pub fn folder(mut self, value: u64) -> UploadBuilder<__private::Set, __File> {
            self.values.0 = __private::Some(value);
            UploadBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `file`.
        pub fn file(mut self, value: File) -> UploadBuilder<__Folder, __private::Set> {
            self.values.1 = __private::Some(value);
            UploadBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `comment`.
        pub fn comment(mut self, value: impl __private::Into<String>) -> Self {
            self.values.2 = __private::Some(__private::Into::into(value));
            self
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<Upload>, __private::Invalid>
        where
            __Folder: __FolderIsSet,
            __File: __FileIsSet,
        {
            let values = self.values;
            __private::Validate::validate(Upload {
                folder: __private::take(values.0),
                file: __private::take(values.1),
                comment: values.2,
            })
        }
    }
    impl __private::Validate for Upload {
        const NAME: &'static __private::str = "Upload";
        fn check(&self, checker: &mut __private::Checker) {
            use __private::SerializeFallback as _;
            __private::Probe(&self.file).part("file", checker);
        }
    }
    impl __private::Endpoint for Upload {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "/v1/files/{folder}",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::IfNotProcessed,
                encoding: __private::BodyEncoding::Multipart,
                response: __private::None,
                name: "Upload",
                doc: "",
                parameters: &[
                    __private::ParameterSpec {
                        name: "folder",
                        doc: "",
                        place: __private::Place::Path,
                        required: true,
                        schema: __private::TextSchemaOf::<u64>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "file",
                        doc: "",
                        place: __private::Place::Part,
                        required: true,
                        schema: __private::TextSchemaOf::<File>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "comment",
                        doc: "",
                        place: __private::Place::Part,
                        required: false,
                        schema: __private::TextSchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            to.path("/v1/files/");
            to.path_segment(&self.folder);
            let body = to.multipart_body();
            body.part("file", &self.file);
            if let __private::Some(value) = &self.comment {
                body.part("comment", value);
            }
        }
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<(), __private::DecodeError> {
            __private::decode_nothing(body)
        }
    }
};
