//! A department of a user.

use crate::response;

/// A department of a user (部门).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserDepartment {
    /// Path of the department from the top of the company (部门全路径).
    pub department_full_name: Option<String>,
    /// Id of the department (部门ID).
    pub department_id: Option<String>,
    /// Name of the department (部门名称).
    pub department_name: Option<String>,
    /// `true` if this is the user's main department (主部门).
    pub is_main: Option<bool>,
}
