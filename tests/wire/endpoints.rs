//! The endpoints of the crate are those of the service's reference, which is data in `reference/`.

mod credentials;
mod declarations;
mod deviations;
mod exchanges;
mod index;
mod reference;
mod values;
