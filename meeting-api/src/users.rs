//! Users of the company and their licences (用户管理).
//!
//! The company names a user by its own id (`userid`), and the service by another one (`uuid`). An application with OAuth
//! 2.0 knows a third one, the `openid`.
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module.

mod department;
mod user_department;

pub use self::department::Department;
pub use self::user_department::UserDepartment;

group! {
    revoke_user_authorization: RevokeUserAuthorization,
    get_ms_open_id: GetMsOpenId,
    get_personal_meeting_config: GetPersonalMeetingConfig,
    update_personal_meeting_config: UpdatePersonalMeetingConfig,
    remove_ai_account: RemoveAiAccount,
    add_ai_account: AddAiAccount,
    get_user_account_statistics: GetUserAccountStatistics,
    search_users: SearchUsers,
    delete_user_by_uuid: DeleteUserByUuid,
    transfer_user_assets: TransferUserAssets,
    get_user_by_uuid: GetUserByUuid,
    get_user_basic_info: GetUserBasicInfo,
    get_activation_links: GetActivationLinks,
    get_verification_links: GetVerificationLinks,
    list_users: ListUsers,
    convert_open_ids: ConvertOpenIds,
    create_user: CreateUser,
    update_user_by_uuid: UpdateUserByUuid,
    delete_user: DeleteUser,
    set_user_enabled: SetUserEnabled,
    get_user: GetUser,
    send_activation_invite: SendActivationInvite,
    send_verification_invite: SendVerificationInvite,
    update_user: UpdateUser,
}
