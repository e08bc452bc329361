#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/files/{folder}",
    body = multipart,
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct Upload {
    pub folder: u64,
    pub file: File,
    #[api(part)]
    pub comment: Option<String>,
}
/// Builds a validated [`Upload`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct UploadBuilder<__S = ::meeting_api::__private_0_1_0::Unset2> {
    values: (::core::option::Option<u64>, ::core::option::Option<File>, Option<String>),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`Upload`]: `POST /v1/files/{folder}`.
pub fn upload<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Upload>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Upload>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    use ::meeting_api::__private_0_1_0::code_of_parts::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `folder` of `Upload`; call `.folder(...)` before `.build()`",
        label = "`folder` is not set"
    )]
    pub trait __FolderIsSet {}
    impl __FolderIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `file` of `Upload`; call `.file(...)` before `.build()`",
        label = "`file` is not set"
    )]
    pub trait __FileIsSet {}
    impl __FileIsSet for __Set {}
    impl Upload {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> UploadBuilder {
            UploadBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State2> UploadBuilder<__S> {
        /// Sets `folder`.
        pub fn folder(mut self, value: u64) -> UploadBuilder<__S::With0> {
            self.values.0 = __Some(value);
            UploadBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `file`.
        pub fn file(mut self, value: File) -> UploadBuilder<__S::With1> {
            self.values.1 = __Some(value);
            UploadBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `comment`.
        pub fn comment(mut self, value: impl __Into<String>) -> Self {
            self.values.2 = __Some(__Into::into(value));
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<Upload>, __Invalid>
        where
            __S::S0: __FolderIsSet,
            __S::S1: __FileIsSet,
        {
            __Validate::validate(Upload {
                folder: __take(self.values.0),
                file: __take(self.values.1),
                comment: self.values.2,
            })
        }
    }
    impl __Validate for Upload {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Upload",
                "",
                &[
                    __Field("folder", "", __TextSchemaOf::<u64>::SCHEMA, "path"),
                    __Field("file", "", __PartSchemaOf::<File>::SCHEMA, "part"),
                    __Field("comment", "", __TextSchemaOf::<String>::SCHEMA, "part?"),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __text(&self.folder),
                    __found(&self.file).part(),
                    __part_if(&self.comment),
                ],
            );
        }
    }
    impl __Endpoint for Upload {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/files/{folder}", __IfNotProcessed, __Multipart, __None);
    }
};
