//! How a program that calls the service is tested without it: `cargo test --example in_process_server`. What is tested is
//! [`hang_up`]; `main` runs it once, against a server in this process.

use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType, cancel_room_call};
use meeting_api::testing::Server;
use meeting_api::{Client, Error};

/// What became of a call that was to be cancelled.
#[derive(Debug, PartialEq, Eq)]
enum HungUp {
    Cancelled,
    /// It did not ring any more.
    TooLate,
    /// Nobody knows: the room may still ring.
    Uncertain,
}

/// Cancels a call to a room.
async fn hang_up(client: &Client, room: &str, invite_id: &str) -> Result<HungUp, Error> {
    let request = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id(room)
        .meeting_id("42")
        .invite_id(invite_id)
        .instance_id(DeviceType::Pc)
        .build()?;
    match cancel_room_call(client, &request).await {
        Ok(()) => Ok(HungUp::Cancelled),
        Err(error) if error.code() == Some(10004) => Ok(HungUp::TooLate),
        Err(error) if error.may_have_been_processed() => Ok(HungUp::Uncertain),
        Err(error) => Err(error),
    }
}

/// A client that talks to `server`, with credentials that the server lets in. The program itself takes both from its
/// configuration.
fn client(server: &Server) -> Result<Client, Error> {
    Client::builder(server.credentials())
        .base_url(server.url())
        .build()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let server = Server::start().await;
    let outcome = hang_up(&client(&server)?, "room-0001", "33faef6b").await?;
    println!("{outcome:?}; the tests are run by `cargo test --example in_process_server`");
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use meeting_api::rooms::{RoomCall, room_call};
    use meeting_api::testing::{Gate, Reply};
    use meeting_api::{Endpoint, ErrorKind, RetryPolicy};

    use super::*;

    /// Makes the room `east` ring.
    async fn ring(client: &Client) -> String {
        let call = RoomCall::builder()
            .operator_id("user1")
            .operator_id_type(OperatorIdType::UserId)
            .meeting_id(42)
            .meeting_room_id("east")
            .build()
            .unwrap();
        room_call(client, &call).await.unwrap().invite_id
    }

    #[tokio::test]
    async fn what_is_sent_is_what_was_meant() {
        let server = Server::start().await;
        let client = client(&server).unwrap();
        assert_eq!(
            hang_up(&client, "east", "33faef6b").await.unwrap(),
            HungUp::Cancelled
        );
        // Names of the wire. What differs is told one by one.
        server
            .expect(CancelRoomCall::SPEC)
            .times(1)
            .field("meeting_room_id", "east")
            .field("invite_id", "33faef6b")
            .assert();
    }

    #[tokio::test]
    async fn a_ringing_room_stops_ringing() {
        let server = Server::start().await;
        let client = client(&server).unwrap();
        // From here on the server remembers which rooms ring.
        let rooms = server.rooms();
        let invite_id = ring(&client).await;
        assert_eq!(rooms.ringing().len(), 1);
        let outcome = hang_up(&client, "east", &invite_id).await.unwrap();
        assert_eq!(outcome, HungUp::Cancelled);
        assert!(rooms.ringing().is_empty());
    }

    #[tokio::test]
    async fn a_minute_later_there_is_nothing_to_cancel() {
        let server = Server::start().await;
        let client = client(&server).unwrap();
        let _rooms = server.rooms();
        let invite_id = ring(&client).await;
        // The server's clock, not ours: the test does not wait.
        server.advance(Duration::from_secs(60));
        let outcome = hang_up(&client, "east", &invite_id).await.unwrap();
        assert_eq!(outcome, HungUp::TooLate);
    }

    #[tokio::test]
    async fn an_error_of_the_service_is_passed_on() {
        let server = Server::start().await;
        let client = client(&server).unwrap();
        server.reply_error(500, 9003, "meeting does not exist");
        let error = hang_up(&client, "east", "33faef6b").await.unwrap_err();
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Api, Some(9003)),
            "{error}"
        );
    }

    #[tokio::test]
    async fn without_an_answer_nobody_knows() {
        let server = Server::start().await;
        let client = client(&server).unwrap();
        server
            .on(CancelRoomCall::SPEC)
            .reply_with(Reply::new(200).cut(0));
        let outcome = hang_up(&client, "east", "33faef6b").await.unwrap();
        assert_eq!(outcome, HungUp::Uncertain);
        assert_eq!(server.requests().len(), 1, "and it is not sent again");
    }

    #[tokio::test]
    async fn an_answer_that_is_late_is_waited_for() {
        let server = Server::start().await;
        let client = client(&server).unwrap();
        let gate = Gate::new();
        server.reply_with(Reply::new(200).body("{}").held_by(&gate));
        let open = async {
            // The request is there; the answer is not given yet.
            gate.arrival().await;
            gate.open();
        };
        let (outcome, ()) = tokio::join!(hang_up(&client, "east", "33faef6b"), open);
        assert_eq!(outcome.unwrap(), HungUp::Cancelled);
    }

    #[tokio::test]
    async fn a_clock_that_is_off_is_set_right() {
        let server = Server::start().await;
        let client = client(&server).unwrap();
        server.skew(600);
        let outcome = hang_up(&client, "east", "33faef6b").await.unwrap();
        assert_eq!(outcome, HungUp::Cancelled);
        // Refused, corrected, sent again with a signature of its own.
        let seen = server.requests();
        assert_eq!(seen.len(), 2);
        assert_eq!(
            seen[0].refusal().and_then(|refusal| refusal.code()),
            Some(190300)
        );
        assert_ne!(
            seen[0].header("x-tc-signature"),
            seen[1].header("x-tc-signature")
        );
    }

    #[tokio::test]
    async fn the_quota_is_an_error_when_nobody_waits_for_it() {
        let server = Server::start().await;
        server.limit_per_minute(1);
        let client = Client::builder(server.credentials())
            .base_url(server.url())
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        hang_up(&client, "east", "33faef6b").await.unwrap();
        let error = hang_up(&client, "east", "33faef6b").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateLimited, "{error}");
    }
}
