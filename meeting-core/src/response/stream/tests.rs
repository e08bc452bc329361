use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use http_body::{Body, Frame};

use super::*;
use crate::response::origin::Head;
use crate::service::api::Service;
use crate::spec::more::More;
use crate::spec::{BodyEncoding, EndpointSpec, ListStyle, ObjectSpec, RetrySafety};
use crate::tests::Plain;
use crate::transport::BoxError;

fn record() -> &'static ObjectSpec {
    &ObjectSpec("Download", "", &[], &[])
}

static SPEC: EndpointSpec = EndpointSpec {
    record,
    method: "GET",
    path: "/file",
    authentication: "any",
    retry: RetrySafety::Safe,
    encoding: BodyEncoding::Json,
    response: None,
    list_style: ListStyle::Repeat,
    more: &More::NONE,
};

/// The next step of a body.
#[derive(Clone, Copy)]
enum Then {
    Piece(&'static str),
    Trailers,
    Wait(Duration),
    Break(std::io::ErrorKind),
    Hang,
    /// Pieces without bytes, for ever.
    Nothing,
}

struct Scripted {
    script: VecDeque<Then>,
    waits: Option<Pin<Box<Sleep>>>,
    /// Dropped with the body.
    _alive: Arc<()>,
}

impl Body for Scripted {
    type Data = bytes::Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<bytes::Bytes>, BoxError>>> {
        if let Some(wait) = &mut self.waits {
            ready!(wait.as_mut().poll(context));
            self.waits = None;
        }
        let piece = |text: &'static str| Frame::data(bytes::Bytes::from_static(text.as_bytes()));
        let next = self.script.pop_front();
        Poll::Ready(match next {
            None => None,
            Some(Then::Piece(text)) => Some(Ok(piece(text))),
            Some(Then::Trailers) => Some(Ok(Frame::trailers(http::HeaderMap::new()))),
            Some(Then::Break(kind)) => Some(Err(std::io::Error::from(kind).into())),
            Some(Then::Wait(time)) => {
                self.waits = Some(Box::pin(tokio::time::sleep(time)));
                return self.poll_frame(context);
            }
            Some(Then::Hang) => {
                self.script.push_front(Then::Hang);
                return Poll::Pending;
            }
            Some(Then::Nothing) => {
                self.script.push_front(Then::Nothing);
                Some(Ok(piece("")))
            }
        })
    }
}

const SECOND: Duration = Duration::from_secs(1);

/// A stream with a read timeout of ten seconds, and whether its body is still there.
fn stream(
    script: &[Then],
    length: Option<u64>,
    deadline: Option<Duration>,
) -> (ByteStream, Arc<()>) {
    let alive = Arc::new(());
    let body = Scripted {
        script: script.iter().copied().collect(),
        waits: None,
        _alive: Arc::clone(&alive),
    };
    let limits = Limits {
        length,
        read_timeout: 10 * SECOND,
        deadline: deadline.map(|time| Instant::now() + time),
        largest_part: 100,
    };
    let mut head = Head::default();
    head.headers
        .insert("x-more", http::HeaderValue::from_static("1"));
    let origin = Origin {
        head,
        history: Vec::new(),
        string_to_sign: None,
        spec: &SPEC,
        service: Service::of::<Plain>(),
        span: tracing::Span::none(),
    };
    (ByteStream::new(Box::pin(body), limits, origin), alive)
}

type End = Option<(ErrorKind, Option<TimeoutPhase>)>;

/// The result of a stream: the text, and the error that ended it.
async fn read(script: &[Then], length: Option<u64>, deadline: Option<Duration>) -> (String, End) {
    let (mut stream, alive) = stream(script, length, deadline);
    let mut text = String::new();
    let end = loop {
        match stream.next().await {
            Some(Ok(piece)) => {
                assert!(!piece.is_empty());
                text.push_str(std::str::from_utf8(&piece).unwrap());
            }
            Some(Err(error)) => {
                assert!(error.may_have_been_processed(), "{error:?}");
                assert_eq!(error.attempts(), 1);
                assert_eq!(error.endpoint().map(EndpointSpec::name), Some("Download"));
                assert_eq!(error.headers().unwrap()["x-more"], "1");
                break Some((error.kind(), error.timeout_phase()));
            }
            None => break None,
        }
    };
    assert!(stream.next().await.is_none(), "a stream ends once");
    assert_eq!(Arc::strong_count(&alive), 1, "its connection is released");
    (text, end)
}

/// The steps of the transport, the length that the head promised, the deadline of the request, and the expected result.
type Case<'a> = (&'a [Then], Option<u64>, Option<u64>, &'a str, End);

#[tokio::test(start_paused = true)]
async fn a_stream_ends_well_or_says_why_not() {
    use Then::{Break, Hang, Piece, Trailers, Wait};
    use std::io::ErrorKind::{ConnectionReset, InvalidData, TimedOut, UnexpectedEof};
    let interrupted = Some((ErrorKind::Interrupted, None));
    let protocol = Some((ErrorKind::Protocol, None));
    let silent = Some((ErrorKind::Timeout, Some(TimeoutPhase::Read)));
    let late = Some((ErrorKind::Timeout, Some(TimeoutPhase::Total)));
    let (a, b) = (Piece("a"), Piece("b"));
    let cases: &[Case<'_>] = &[
        (&[], None, None, "", None),
        (&[], Some(0), None, "", None),
        (&[a, Piece(""), b, Trailers], None, None, "ab", None),
        (&[a, b], Some(2), None, "ab", None),
        (&[a], Some(2), None, "a", interrupted),
        (&[], Some(2), None, "", interrupted),
        (&[a, b], Some(1), None, "a", protocol),
        (&[a, Break(ConnectionReset)], None, None, "a", interrupted),
        (&[a, Break(UnexpectedEof)], None, None, "a", interrupted),
        (&[a, Break(InvalidData)], None, None, "a", protocol),
        (&[a, Break(TimedOut)], None, None, "a", silent),
        (&[a, Hang], None, None, "a", silent),
        (
            &[Wait(9 * SECOND), a, Wait(9 * SECOND), b],
            None,
            None,
            "ab",
            None,
        ),
        (&[a, Wait(11 * SECOND), b], None, None, "a", silent),
        (&[a, Wait(4 * SECOND), b, Hang], None, Some(5), "ab", late),
        (&[a, Wait(4 * SECOND), b], None, Some(5), "ab", None),
        (&[Hang], None, Some(0), "", late),
    ];
    for (index, &(script, length, deadline, text, end)) in cases.iter().enumerate() {
        let deadline = deadline.map(Duration::from_secs);
        let found = read(script, length, deadline).await;
        assert_eq!(found, (text.to_owned(), end), "case {index}");
    }
}

/// Not in virtual time, which stands still while there is something to do.
#[tokio::test]
async fn pieces_without_bytes_are_silence() {
    let script = [Then::Piece("a"), Then::Nothing];
    let (text, end) = read(&script, None, Some(Duration::from_millis(20))).await;
    assert_eq!(text, "a");
    assert_eq!(end, Some((ErrorKind::Timeout, Some(TimeoutPhase::Total))));
}

#[tokio::test(start_paused = true)]
async fn the_reader_may_take_its_time() {
    let script = [Then::Piece("a"), Then::Wait(9 * SECOND), Then::Piece("b")];
    let (mut stream, _) = stream(&script, None, None);
    assert_eq!(*stream.next().await.unwrap().unwrap(), *b"a");
    tokio::time::advance(1000 * SECOND).await;
    assert_eq!(*stream.next().await.unwrap().unwrap(), *b"b");
    assert!(stream.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_given_up_loses_nothing() {
    let script = [Then::Wait(6 * SECOND), Then::Piece("a"), Then::Hang];
    let (mut stream, alive) = stream(&script, None, None);
    for _ in 0..5 {
        let given_up = tokio::time::timeout(SECOND, stream.next()).await;
        assert!(given_up.is_err());
    }
    assert_eq!(*stream.next().await.unwrap().unwrap(), *b"a");
    drop(stream);
    assert_eq!(Arc::strong_count(&alive), 1);
}

#[tokio::test]
async fn the_body_is_collected_in_any_way() {
    let script = [Then::Piece("a"), Then::Piece("bc"), Then::Piece("d")];
    for pieces in 0..=3 {
        let script = &script[..pieces];
        let text = ["", "a", "abc", "abcd"][pieces].as_bytes();
        assert_eq!(stream(script, None, None).0.collect().await.unwrap(), text);
        assert_eq!(*stream(script, None, None).0.bytes().await.unwrap(), *text);
    }
    let broken = stream(&script, Some(9), None).0.collect().await;
    assert_eq!(broken.unwrap_err().kind(), ErrorKind::Interrupted);
    let broken = stream(&script, Some(9), None).0.bytes().await;
    assert_eq!(broken.unwrap_err().kind(), ErrorKind::Interrupted);
}

#[tokio::test]
async fn progress_is_told_after_each_piece() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let script = [Then::Piece("a"), Then::Piece(""), Then::Piece("bc")];
    let (stream, _) = stream(&script, Some(3), None);
    assert_eq!(stream.length(), Some(3));
    let shared = Arc::clone(&told);
    let stream = stream.on_progress(move |received, length| {
        shared.lock().unwrap().push((received, length));
    });
    assert_eq!(stream.collect().await.unwrap(), b"abc");
    assert_eq!(*told.lock().unwrap(), [(1, Some(3)), (3, Some(3))]);
}

/// A directory of its own, which is removed with all that is in it.
struct Directory(std::path::PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let name = format!("meeting-core-{name}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_file_is_whole_or_as_it_was() {
    let directory = Directory::new("save");
    let path = directory.0.join("file.txt");
    let script = [Then::Piece("a"), Then::Piece("bc")];
    let saved = stream(&script, Some(3), None).0.save_to(&path).await;
    assert_eq!(saved.unwrap(), 3);
    assert_eq!(std::fs::read(&path).unwrap(), b"abc");

    let cut = stream(&script[..1], Some(3), None).0.save_to(&path).await;
    assert_eq!(cut.unwrap_err().kind(), ErrorKind::Interrupted);
    assert_eq!(std::fs::read(&path).unwrap(), b"abc");
    assert_eq!(directory.files(), ["file.txt"]);

    let longest = directory.0.join("x".repeat(255));
    let saved = stream(&script, None, None).0.save_to(&longest).await;
    assert_eq!(saved.unwrap(), 3);

    let (body, alive) = stream(&script, None, None);
    let nowhere = body.save_to(directory.0.join("none/file")).await;
    let error = nowhere.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File, "{error}");
    assert_eq!(Arc::strong_count(&alive), 1);
    let nameless = stream(&script, None, None).0.save_to("/").await;
    assert_eq!(nameless.unwrap_err().kind(), ErrorKind::File);
}

#[tokio::test]
async fn a_download_that_is_given_up_leaves_no_file() {
    let directory = Directory::new("given-up");
    let (body, alive) = stream(&[Then::Piece("a"), Then::Hang], None, None);
    let path = directory.0.join("file");
    {
        let mut save = std::pin::pin!(body.save_to(&path));
        while directory.files().is_empty() {
            tokio::select! {
                _ = &mut save => panic!("the body hangs"),
                () = tokio::task::yield_now() => {}
            }
        }
        assert_eq!(Arc::strong_count(&alive), 2);
    }
    assert_eq!(Arc::strong_count(&alive), 1);
    // The file may be on its way from the thread that has created it.
    while !directory.files().is_empty() {
        tokio::task::yield_now().await;
    }
}

#[cfg(feature = "async-read")]
#[tokio::test]
async fn a_stream_is_a_reader() {
    use tokio::io::AsyncRead;
    let script = [Then::Piece("abc"), Then::Piece("d")];
    let mut reader = stream(&script, Some(9), None).0.into_async_read();
    let mut text = Vec::new();
    let error = loop {
        let mut room = [0; 2];
        let mut buffer = tokio::io::ReadBuf::new(&mut room);
        let read = poll_fn(|context| Pin::new(&mut reader).poll_read(context, &mut buffer)).await;
        match read {
            Ok(()) => text.extend_from_slice(buffer.filled()),
            Err(error) => break error,
        }
    };
    assert_eq!(text, b"abcd");
    let mut reader = stream(&[Then::Piece("secret")], None, None)
        .0
        .into_async_read();
    let mut room = [0; 1];
    let mut buffer = tokio::io::ReadBuf::new(&mut room);
    let read = poll_fn(|context| Pin::new(&mut reader).poll_read(context, &mut buffer)).await;
    read.unwrap();
    let shown = format!("{reader:?}");
    assert!(
        shown.contains("received: 6") && !shown.contains("ecret"),
        "{shown}"
    );
    let error = error.into_inner().unwrap().downcast::<Error>().unwrap();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
}

/// The result of a stream of events whose data are numbers.
async fn events(script: &[Then], done: Option<&'static str>) -> (Vec<u8>, Vec<ErrorKind>) {
    use crate::response::events::Events;
    use crate::response::from_response::{FromResponse, Kind};
    let (mut stream, alive) = stream(script, None, None);
    if let Some(done) = done {
        let more = Box::leak(Box::new(More {
            done: Some(done),
            ..More::NONE
        }));
        stream.origin.spec = Box::leak(Box::new(SPEC.with(more)));
    }
    let Kind::Stream(events, _) = Events::<u8>::reader().kind() else {
        panic!("events are a stream");
    };
    let mut events = events(stream);
    let (mut numbers, mut errors) = (Vec::new(), Vec::new());
    while let Some(event) = events.next().await {
        match event {
            Ok(event) => numbers.push(event.data),
            Err(error) => errors.push(error.kind()),
        }
    }
    assert_eq!(Arc::strong_count(&alive), 1, "its connection is released");
    assert!(events.next().await.is_none(), "a stream ends once");
    (numbers, errors)
}

/// The steps of the transport, `true` if the last event is declared, and the expected numbers and errors.
type EventsCase<'a> = (&'a [Then], bool, &'a [u8], &'a [ErrorKind]);

#[tokio::test(start_paused = true)]
async fn a_stream_of_events_ends_well_or_says_why_not() {
    use ErrorKind::{Decode, Interrupted, Timeout};
    use Then::{Break, Hang, Piece};
    let one = Piece("data: 1\n\n");
    let done = Piece("data: [DONE]\n\ndata: 9\n\n");
    let reset = Break(std::io::ErrorKind::ConnectionReset);
    let cases: &[EventsCase<'_>] = &[
        (&[one, done], true, &[1], &[]),
        (&[one, done, Hang], true, &[1], &[]),
        (&[one], true, &[1], &[Interrupted]),
        (&[], true, &[], &[Interrupted]),
        (&[one], false, &[1], &[]),
        (&[one, Piece("data: 2\n")], false, &[1], &[Interrupted]),
        (&[one, Piece("dat")], false, &[1], &[Interrupted]),
        (&[one, Piece(": bye")], false, &[1], &[]),
        (&[one, Hang], true, &[1], &[Timeout]),
        (&[one, reset], true, &[1], &[Interrupted]),
        (&[Piece("data: x\n\n"), one, done], true, &[1], &[Decode]),
        (
            &[Piece("data: {\ndata: }\n\n"), one],
            false,
            &[1],
            &[Decode],
        ),
    ];
    for (index, &(script, has_mark, numbers, errors)) in cases.iter().enumerate() {
        let found = events(script, has_mark.then_some("[DONE]")).await;
        assert_eq!(found, (numbers.to_vec(), errors.to_vec()), "case {index}");
    }
    let large = Piece("data: 1234567890123456789012345678901234567890\n");
    let found = events(&[one, large, large, large, one], None).await;
    assert_eq!(found, (vec![1], vec![ErrorKind::TooLarge]));
}

#[test]
fn debug_asks_nothing_of_the_type() {
    struct NoDebug;
    fn shown(value: &impl fmt::Debug) -> String {
        format!("{value:?}")
    }
    let (stream, _) = stream(&[], Some(7), None);
    assert!(shown(&stream).contains("length: Some(7)"));
    let response = crate::Response {
        status: http::StatusCode::OK,
        headers: http::HeaderMap::new(),
        trace_id: None,
        attempts: 1,
        body: NoDebug,
    };
    assert!(shown(&response).contains("attempts: 1"));
}
