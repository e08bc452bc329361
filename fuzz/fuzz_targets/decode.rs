//! The body of a success is decoded as JSON, with or without a byte order mark: an object and nothing else, to the last
//! byte.

#![no_main]

use libfuzzer_sys::fuzz_target;
use meeting_api::ErrorKind;
use meeting_fuzz::{KEPT, Says, assert_tells};
use serde_json::{Map, Value};

fuzz_target!(|body: &[u8]| {
    let json = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let object = std::str::from_utf8(json)
        .ok()
        .and_then(|text| serde_json::from_str::<Map<String, Value>>(text).ok());
    let says = Says {
        status: 200,
        headers: Vec::new(),
        body: body.to_vec(),
    };
    match (says.asked(), object) {
        (Ok(answer), Some(object)) => assert_eq!(answer, object),
        (Err(error), object) if error.kind() == ErrorKind::Decode => {
            assert_eq!(object, None);
            assert!(error.may_have_been_processed());
            assert_eq!(error.body(), Some(body.get(..KEPT).unwrap_or(body)));
            assert_tells(&error);
            // A word from the dictionary.
            assert!(
                !format!("{error} {error:?}").contains("hunter2"),
                "{error:?}"
            );
        }
        // The service's report of an error, which takes precedence.
        (Err(error), _) => {
            assert!(
                body.windows(5)
                    .any(|text| text == b"error" || text.contains(&b'\\'))
            );
            assert_tells(&error);
        }
        (Ok(answer), None) => panic!("{answer:?}"),
    }
});
