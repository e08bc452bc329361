//! The same work in two ways, with the crate and by hand, for the programs here that count the cost of each.

pub mod by_hand;
pub mod connection;
pub mod ours;
pub mod processor;
pub mod responses;
pub mod streams;
pub mod transfers;
pub mod work;

/// The input of both ways.
pub mod given {
    pub const APP_ID: &str = "200000001";
    pub const SECRET_ID: &str = "AKIDEXAMPLEAKIDEXAMPLEAKIDEXAMPLE001";
    pub const SECRET_KEY: &str = "SECRETKEYEXAMPLESECRETKEYEXAMPLE";
    pub const SDK_ID: &str = "10000000001";

    pub const OPERATOR_ID: &str = "user1";
    pub const MEETING_ROOM_ID: &str = "room-0001";
    pub const MEETING_ID: &str = "13434000000000927028";
    pub const INVITE_ID: &str = "33faef6b-0000-4000-8000-9d715cc33f95";

    pub const NONCE: u64 = 1_234_567_890_123_456_789;
    pub const TIMESTAMP: u64 = 1_700_000_000;

    /// The service's response to a request that succeeded.
    pub const ANSWER: &[u8] = b"{}";
    /// A response with members.
    pub const TYPED_ANSWER: &[u8] =
        br#"{"status":3,"response_time":"2022/11/22 14:35:26","unknown":[1,2]}"#;
    /// The service's response to a request that failed.
    pub const ERROR: &[u8] = br#"{"error_info":{"error_code":9003,"new_error_code":200009003,"message":"meeting does not exist"}}"#;
}
