use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use super::*;
use crate::transport::outgoing_body::{OutgoingBody, Streamed};

/// A stream of these pieces.
struct Listed(std::slice::Iter<'static, &'static str>);

impl Stream for Listed {
    type Item = Result<&'static str, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().copied().map(Ok))
    }
}

fn listed(pieces: &'static [&'static str]) -> Listed {
    Listed(pieces.iter())
}

/// All that the body has for one attempt, or the error in it.
async fn read(body: &Body) -> Result<String, String> {
    let mut pieces = body.open();
    let mut text = Vec::new();
    loop {
        match std::future::poll_fn(|context| pieces.as_mut().poll_next(context)).await {
            Some(Ok(piece)) => text.extend_from_slice(&piece),
            Some(Err(error)) => return Err(error.to_string()),
            None => return Ok(String::from_utf8(text).unwrap()),
        }
    }
}

/// The number of bytes that a connection takes, which asks for no more than were announced.
async fn taken(body: &Body) -> Result<usize, String> {
    let mut outgoing = OutgoingBody::Streamed(Streamed::open(body).0);
    let mut bytes = 0;
    while !outgoing.is_empty() {
        match std::future::poll_fn(|context| outgoing.poll_piece(context)).await {
            Some(Ok(piece)) => bytes += piece.len(),
            Some(Err(error)) => return Err(error.to_string()),
            None => break,
        }
    }
    Ok(bytes)
}

#[tokio::test]
async fn a_body_can_be_read_for_each_attempt() {
    let path = std::env::temp_dir().join(format!("meeting-core-body-{}", std::process::id()));
    std::fs::write(&path, "abc").unwrap();
    let file = Body::file(&path).await.unwrap();
    let bodies = [
        Body::from("abc"),
        Body::from(b"abc"),
        Body::from(vec![b'a', b'b', b'c']),
        file.clone(),
        Body::stream(3, || listed(&["a", "bc"])),
        Body::chain(vec![Body::from("a"), Body::from(""), Body::from("bc")]),
    ];
    for body in bodies {
        assert_eq!(body.length(), Some(3), "{body:?}");
        assert!(!body.is_spent());
        for _ in 0..2 {
            assert_eq!(read(&body).await.unwrap(), "abc", "{body:?}");
        }
    }
    // A file that grows is sent up to the length that was announced; one that shrinks cannot be.
    std::fs::write(&path, "abcd").unwrap();
    assert_eq!(read(&file).await.unwrap(), "abc");
    std::fs::write(&path, "ab").unwrap();
    assert!(read(&file).await.unwrap_err().contains("1 bytes shorter"));
    std::fs::remove_file(&path).unwrap();
    read(&file).await.unwrap_err();
    Body::file(&path).await.unwrap_err();
    Body::file(std::env::temp_dir()).await.unwrap_err();
    // A pipe is not opened, which would wait for its writer.
    #[cfg(unix)]
    {
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.unwrap().success());
        Body::file(&path).await.unwrap_err();
        std::fs::remove_file(&path).unwrap();
    }
}

#[tokio::test]
async fn a_stream_has_the_length_that_was_said() {
    for pieces in [&["abc"][..], &["ab", "c"], &["ab", "", "c"]] {
        let body = Body::stream(2, || listed(pieces));
        assert!(read(&body).await.unwrap_err().contains("longer"));
        assert!(taken(&body).await.unwrap_err().contains("longer"));
    }
    let body = Body::stream(2, || listed(&["a", "b", "", ""]));
    assert_eq!(taken(&body).await.unwrap(), 2);
    let body = Body::stream(4, || listed(&["abc"]));
    assert!(read(&body).await.unwrap_err().contains("shorter"));
    let body = Body::stream(None, || listed(&["abc"]));
    assert_eq!(body.length(), None);
    assert_eq!(read(&body).await.unwrap(), "abc");
    let endless = Body::stream(u64::MAX, || listed(&[]));
    assert_eq!(Body::chain(vec![endless, Body::from("a")]).length(), None);
}

#[tokio::test]
async fn a_stream_that_cannot_be_made_anew_is_sent_once() {
    let body = Body::once(listed(&["a", "b"]));
    let copy = Body::chain(vec![Body::from("-"), body.clone()]);
    assert!(!body.is_spent());
    assert_eq!(copy.length(), None);
    assert_eq!(read(&copy).await.unwrap(), "-ab");
    assert!(body.is_spent() && copy.is_spent());
    assert_eq!(read(&body).await.unwrap_err(), pieces::SPENT);
}

#[tokio::test]
async fn progress_is_told_with_each_piece() {
    static SENT: AtomicU64 = AtomicU64::new(0);
    let body = Body::stream(3, || listed(&["a", "bc"])).on_progress(|sent, length| {
        assert_eq!(length, Some(3));
        SENT.fetch_add(sent, Ordering::SeqCst);
    });
    assert!(body.whole().is_none());
    read(&body).await.unwrap();
    assert_eq!(SENT.load(Ordering::SeqCst), 1 + 3);
}

#[test]
fn the_content_is_not_printed() {
    fn is_shared<T: Send + Sync + Clone>(_: &T) {}
    let body = Body::from("secret");
    is_shared(&body);
    assert_eq!(
        format!("{body:?}"),
        "Body { source: \"bytes\", length: Some(6) }"
    );
}
