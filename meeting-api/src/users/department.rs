//! A department of a user.

use crate::response;

/// A department of a user (部门).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Department {
    /// Id of the department (部门ID).
    pub department_id: Option<String>,
    /// Name of the department (部门名称).
    pub department_name: Option<String>,
}
