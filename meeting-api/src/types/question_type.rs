//! Kind of a registration question.

use crate::open_enum;

/// Kind of a registration question (问题类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuestionType {
    /// A single choice.
    SingleChoice = 1,
    /// A multiple choice.
    MultipleChoice = 2,
    /// A short answer.
    ShortAnswer = 3,
}
