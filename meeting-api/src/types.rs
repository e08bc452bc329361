//! Types that several groups of endpoints use.

pub mod device_type;
pub mod dial_string;
pub mod mra_address;
pub mod operator_id_type;
pub mod service_time;
