//! The endpoints of the crate match the service's reference, which is in `reference/` as data.

mod credentials;
mod declarations;
mod deviations;
mod error_codes;
mod exchanges;
mod index;
mod pages;
mod reference;
mod values;
mod vendor_sdk;
