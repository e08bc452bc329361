//! Errors from the service or a gateway: rows 35 to 40, 43 to 48 and 52. Waits are short here, and `waits` checks their
//! length.

use std::time::Duration;

use meeting_api::{ErrorClass, ErrorKind};

use crate::matrix::harness::{Class, fault, fine};
use tests::client::{answer, error};

#[tokio::test]
async fn row_35_wrong_parameters() {
    fault("190004", ErrorKind::Api, [1, 1])
        .check(|error, _| {
            assert_eq!(error.code(), Some(190004));
            assert!(!error.may_have_been_processed());
        })
        .says(error("400 Bad", 190004))
        .await;
}

#[tokio::test]
async fn row_36_wrong_credentials() {
    fault("190303", ErrorKind::Api, [1, 1])
        .check(|error, _| assert!(error.is_authentication()))
        .says(error("400 Bad", 190303))
        .await;
    for status in ["401 Unauthorized", "403 Forbidden"] {
        fault(status, ErrorKind::Http, [1, 1])
            .check(|error, _| assert!(error.is_authentication()))
            .says(answer(status, "", "no"))
            .await;
    }
}

#[tokio::test]
async fn row_37_refused_without_an_envelope() {
    for status in ["404 N", "405 N", "409 N", "413 N", "415 N"] {
        fault(status, ErrorKind::Http, [1, 1])
            .check(|error, _| assert!(!error.may_have_been_processed()))
            .says(answer(status, "", "no"))
            .await;
    }
}

#[tokio::test]
async fn row_38_request_timeout() {
    fault("408", ErrorKind::Http, [3, 1])
        .check(|error, _| assert!(error.may_have_been_processed()))
        .says(answer("408 Request Timeout", "", ""))
        .await;
}

#[tokio::test]
async fn row_39_quota_of_a_minute() {
    for code in [190310, 190313] {
        fault(format!("{code}"), ErrorKind::RateLimited, [3, 3])
            .check(|error, _| {
                assert!(!error.may_have_been_processed());
                assert_eq!(error.class(), Some(ErrorClass::RateLimited));
            })
            .says(error("400 Bad", code))
            .await;
    }
}

#[tokio::test]
async fn row_40_quota_of_a_day_or_month() {
    for code in [190311, 190312, 500168] {
        fault(format!("{code}"), ErrorKind::RateLimited, [1, 1])
            .check(|error, _| assert_eq!(error.class(), Some(ErrorClass::QuotaExhausted)))
            .says(error("400 Bad", code))
            .await;
    }
}

#[tokio::test]
async fn row_43_retry_after_that_is_none() {
    for text in ["soon", "-1", "", "1e9", "1.5"] {
        fault(text, ErrorKind::RateLimited, [3, 3])
            .check(|error, _| assert_eq!(error.retry_after(), None))
            .says(answer(
                "429 Too Many",
                &format!("retry-after: {text}\r\n"),
                "",
            ))
            .await;
    }
}

#[tokio::test]
async fn row_43_retry_after_beyond_the_deadline() {
    for text in [
        "31",
        "9223372036854775807",
        "18446744073709551615",
        "1180591620717411303424",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        fault(text, ErrorKind::RateLimited, [1, 1])
            .check(|error, class| {
                assert!(error.retry_after().unwrap() > Duration::from_secs(30));
                let told = error.to_string().ends_with("; retry suppressed: deadline");
                assert_eq!(told, class != Class::Never, "{error}");
            })
            .says(answer(
                "429 Too Many",
                &format!("retry-after: {text}\r\n"),
                "",
            ))
            .await;
    }
}

#[tokio::test]
async fn row_44_service_unavailable() {
    fault("503", ErrorKind::Http, [3, 1])
        .check(|error, _| assert!(error.may_have_been_processed()))
        .says(answer("503 Busy", "", ""))
        .await;
    fault("503 beyond the deadline", ErrorKind::Http, [1, 1])
        .check(|error, _| assert_eq!(error.retry_after(), Some(Duration::from_secs(60))))
        .says(answer("503 Busy", "retry-after: 60\r\n", ""))
        .await;
}

#[tokio::test]
async fn row_45_a_page_of_a_gateway() {
    for status in ["500 E", "502 E", "504 E"] {
        fault(status, ErrorKind::Http, [3, 1])
            .check(|error, class| {
                assert!(error.may_have_been_processed());
                let text = error.to_string();
                assert!(text.contains("text/html, body length 11"), "{text}");
                assert_eq!(
                    text.contains("3 attempts ("),
                    class == Class::Safe,
                    "{text}"
                );
            })
            .says(answer(status, "content-type: text/html\r\n", "<p>busy</p>"))
            .await;
    }
}

#[tokio::test]
async fn row_46_an_error_of_the_application_as_500() {
    for code in [9003, 20000, 10004] {
        fault(format!("{code}"), ErrorKind::Api, [1, 1])
            .check(move |error, _| assert_eq!(error.code(), Some(code)))
            .says(error("500 E", code))
            .await;
    }
}

#[tokio::test]
async fn row_47_an_error_inside_the_service() {
    for code in [41, 5108] {
        fault(format!("{code}"), ErrorKind::Api, [3, 1])
            .check(|error, _| assert!(error.may_have_been_processed()))
            .says(error("500 E", code))
            .await;
    }
}

#[tokio::test]
async fn row_48_an_error_with_status_200() {
    fault("9003", ErrorKind::Api, [1, 1])
        .check(|error, _| assert_eq!(error.status().unwrap(), 200))
        .says(error("200 OK", 9003))
        .await;
}

#[tokio::test]
async fn row_52_rejected_as_a_replay() {
    for code in [190301, 200002] {
        fault(format!("{code}"), ErrorKind::Replay, [2, 1])
            .check(|error, _| assert!(error.may_have_been_processed()))
            .says(error("400 Bad", code))
            .await;
    }
    fine("once", [2, 1])
        .only(Class::Safe)
        .server(|stream, _, index| {
            let bytes = match index {
                0 => error("400 Bad", 190301),
                _ => answer("200 OK", "", "{}"),
            };
            let _ = std::io::Write::write_all(stream, &bytes);
        })
        .await;
}

#[tokio::test]
async fn unknown_codes_are_classified_by_the_user() {
    fault("777", ErrorKind::Api, [1, 1])
        .check(|error, _| assert!(error.may_have_been_processed()))
        .says(error("500 E", 777))
        .await;
    fault("777 explained", ErrorKind::RateLimited, [3, 3])
        .client(|builder| {
            builder.classify_code(|code| (code == 777).then_some(ErrorClass::RateLimited))
        })
        .check(|error, _| assert!(!error.may_have_been_processed()))
        .says(error("500 E", 777))
        .await;
}
