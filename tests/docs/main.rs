//! What the pages of the project say is what there is.

mod comparison;
mod links;
mod new_user;
mod promises;
mod python;
mod readme;
