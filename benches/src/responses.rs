//! Responses, read by serde's derive and by `#[response]`.

/// Declares the structs, once with each attribute.
macro_rules! responses {
    ($module:ident: $attribute:meta) => {
        pub mod $module {
            #[$attribute]
            pub struct Flat {
                pub meeting_id: String,
                pub subject: String,
                pub kind: u32,
                pub start_time: i64,
                pub end_time: i64,
                pub is_recurring: bool,
                pub host: Option<String>,
                pub password: Option<String>,
                pub seats: Option<u32>,
                pub share: f64,
            }

            #[$attribute]
            pub struct List {
                pub records: Vec<Record>,
            }

            #[$attribute]
            pub struct Record {
                pub id: u64,
                pub name: String,
            }
        }
    };
}
responses!(derived: derive(serde::Deserialize));
responses!(declared: meeting_api::response);

pub const FLAT: &str = r#"{"meeting_id":"7567173273889276131","subject":"Weekly","kind":1,"start_time":1764129600,"end_time":1764133200,"is_recurring":true,"host":"user1","password":null,"seats":12,"share":0.5}"#;

pub const LIST: &str = r#"{"records":[{"id":1,"name":"east"},{"id":2,"name":"west"},{"id":3,"name":"north"},{"id":4,"name":"south"},{"id":5,"name":"up"}]}"#;
