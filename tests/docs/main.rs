//! The pages of the project match the code.

mod comparison;
mod links;
mod new_user;
mod promises;
mod python;
mod readme;
