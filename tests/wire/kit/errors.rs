//! Codes, details and limits of errors.

use super::{Library, builder, client, find, lend};
use meeting_core::testing::{Reply, Server};
use meeting_core::{Code, ErrorClass, ErrorKind, RateLimit, RetryPolicy};
use serde::Deserialize;
use std::time::Duration;

#[derive(Debug, Deserialize)]
struct Details {
    parameter: String,
}

const BODY: &str =
    r#"{"code":"card_expired","sub_code":17,"message":"Expired.","parameter":"card","wait":3}"#;

#[tokio::test]
async fn codes_are_strings_and_details_are_typed() {
    let server = Server::<Library>::start().await;
    server.reply_with(
        Reply::new(402)
            .header("X-RateLimit-Remaining", "7")
            .header("Retry-After", "60")
            .body(BODY),
    );
    let error = client(&server).send(&lend()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(
        (error.code(), error.code_str()),
        (None, Some("card_expired"))
    );
    assert_eq!(error.second_code(), Some(&Code::from(17)));
    assert_eq!(error.history()[0].code_str(), Some("card_expired"));
    assert_eq!(error.details::<Details>().unwrap().parameter, "card");
    assert_eq!(error.rate_limit(), Some(RateLimit::new().remaining(7)));
    assert_eq!(error.headers().unwrap()["x-ratelimit-remaining"], "7");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    let text = error.to_string();
    assert!(
        text.contains("code card_expired (second code 17): Expired."),
        "{text}"
    );
}

#[tokio::test]
async fn details_that_are_something_else_are_not_repeated() {
    let server = Server::<Library>::start().await;
    server.reply(402, r#"{"code":"a","message":"b","parameter":["hunter2"]}"#);
    let error = client(&server).send(&lend()).await.unwrap_err();
    let reason = error.details::<Details>().unwrap_err();
    assert!(reason.to_string().contains("expected a string"), "{reason}");
    assert!(
        !format!("{reason} {reason:?}").contains("hunter2"),
        "{reason:?}"
    );

    let unsent = client(&server)
        .send(&lend())
        .header("host", "a")
        .await
        .unwrap_err();
    assert!(unsent.details::<Details>().is_err() && unsent.headers().is_none());
}

#[tokio::test]
async fn an_application_classifies_string_codes() {
    let server = Server::<Library>::start().await;
    server.reply(409, r#"{"code":"busy","message":"later"}"#);
    let client = builder(&server)
        .classify_code(|_| Some(ErrorClass::Refused))
        .classify_code_str(|code| (code == "busy").then_some(ErrorClass::RateLimited))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = client.send(&find()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
}
