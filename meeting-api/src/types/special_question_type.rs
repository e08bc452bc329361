//! Predefined registration question.

use crate::open_enum;

/// Predefined registration question (特殊问题类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpecialQuestionType {
    /// A question that is not predefined.
    NotSpecial = 1,
    /// The mobile number.
    Phone = 2,
    /// The e-mail address.
    Email = 3,
    /// The full name.
    FullName = 4,
    /// The organization.
    Organization = 5,
    /// The size of the organization, as a single choice.
    OrganizationSize = 6,
}
