//! Tests of a program that calls the service, without the service: `cargo test --example in_process_server`. The tests
//! are about [`hang_up`]; `main` runs it once, against a server in this process.

use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType, cancel_room_call};
use meeting_api::testing::Server;
use meeting_api::{Client, Error};

/// The outcome of a cancelled call.
#[derive(Debug, PartialEq, Eq)]
enum HungUp {
    Cancelled,
    /// The room did not ring any more.
    TooLate,
    /// The response was lost: the room may still ring.
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

/// Starts a server, and makes a client that it accepts.
async fn start() -> Result<(Server, Client), Error> {
    let server = Server::start().await;
    let client = Client::builder(server.credentials())
        .base_url(server.url())
        .build()?;
    Ok((server, client))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let (_server, client) = start().await?;
    let outcome = hang_up(&client, "room-0001", "33faef6b").await?;
    println!("{outcome:?}; `cargo test --example in_process_server` runs the tests");
    Ok(())
}

#[cfg(test)]
mod tests {
    use meeting_api::Endpoint;

    use super::*;

    #[tokio::test]
    async fn the_request_is_the_expected_one() {
        let (server, client) = start().await.unwrap();
        let outcome = hang_up(&client, "east", "33faef6b").await;
        assert_eq!(outcome.unwrap(), HungUp::Cancelled);
        let expected = server.expect(CancelRoomCall::SPEC).times(1);
        expected.field("meeting_room_id", "east").assert();
    }

    #[tokio::test]
    async fn a_call_that_is_over_is_too_late() {
        let (server, client) = start().await.unwrap();
        server.reply_error(400, 10004, "the call is over");
        let outcome = hang_up(&client, "east", "33faef6b").await;
        assert_eq!(outcome.unwrap(), HungUp::TooLate);
    }

    #[tokio::test]
    async fn an_error_of_the_service_is_passed_on() {
        let (server, client) = start().await.unwrap();
        server.reply_error(500, 9003, "meeting does not exist");
        let error = hang_up(&client, "east", "33faef6b").await.unwrap_err();
        assert_eq!(error.code(), Some(9003), "{error}");
    }

    #[tokio::test]
    async fn a_lost_response_is_uncertain() {
        let (server, client) = start().await.unwrap();
        server.on(CancelRoomCall::SPEC).cut(0);
        let outcome = hang_up(&client, "east", "33faef6b").await;
        assert_eq!(outcome.unwrap(), HungUp::Uncertain);
        assert_eq!(server.requests().len(), 1, "not retried");
    }
}
