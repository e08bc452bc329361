//! A dial string is accepted unchanged or rejected with a message of a single line. Every string that the strict
//! constructor accepts is accepted by the verbatim constructor and by JSON, too.

#![no_main]

use libfuzzer_sys::fuzz_target;
use meeting_api::rooms::MraAddress;
use serde_json::json;

fuzz_target!(|text: &str| {
    for (protocol, checked, verbatim) in [
        (1, MraAddress::sip(text), MraAddress::sip_verbatim(text)),
        (2, MraAddress::h323(text), MraAddress::h323_verbatim(text)),
    ] {
        let read = serde_json::from_value::<MraAddress>(
            json!({ "protocol": protocol, "dial_string": text }),
        );
        match &checked {
            Ok(address) => {
                assert_eq!(address.dial_string(), text);
                assert_eq!(i64::from(address.protocol()), protocol);
                assert_eq!(read.unwrap(), *address);
                assert_eq!(verbatim.as_ref().unwrap(), address);
            }
            Err(error) => {
                assert!(!error.to_string().contains(char::is_control), "{error}");
                assert!(read.is_err());
            }
        }
        match verbatim {
            Ok(address) => assert_eq!(address.dial_string(), text),
            Err(_) => assert!(
                text.is_empty() || text.contains(char::is_control),
                "{text:?}"
            ),
        }
    }
});
