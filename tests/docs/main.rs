//! What the pages of the project say is what there is.

mod comparison;
mod new_user;
mod promises;
mod python;
mod readme;
