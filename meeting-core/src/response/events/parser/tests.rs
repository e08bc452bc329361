use super::*;

type Found = (String, Option<String>, Option<String>, Option<u64>);

/// The events of a body that comes in pieces of some length, and whether it ends inside an event.
fn events(body: &str, length: usize) -> (Vec<Found>, bool) {
    let mut parser = Parser::new(1000);
    let mut found = Vec::new();
    for piece in body.as_bytes().chunks(length) {
        parser.feed(bytes::Bytes::copy_from_slice(piece));
        while let Line::Event(event) = parser.next().unwrap() {
            let retry = event.retry.map(|time| time.as_millis() as u64);
            let data = String::from_utf8(event.data).unwrap();
            found.push((data, event.id, event.event, retry));
        }
    }
    (found, parser.is_inside_an_event())
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn events_are_the_same_however_they_are_cut() {
    let simple = |data: &str| (data.to_owned(), None, None, None);
    for (body, expected, inside) in [
        ("", vec![], false),
        ("data: a\n\n", vec![simple("a")], false),
        (
            "data:a\n\ndata:  b\n\n",
            vec![simple("a"), simple(" b")],
            false,
        ),
        ("\u{feff}data: a\r\n\r\n", vec![simple("a")], false),
        (
            "data: a\r\rdata: b\r\r",
            vec![simple("a"), simple("b")],
            false,
        ),
        (
            "data: a\r\n\ndata: b\n\r\n",
            vec![simple("a"), simple("b")],
            false,
        ),
        ("data: a\ndata:\ndata: b\n\n", vec![simple("a\n\nb")], false),
        ("data\n\n", vec![simple("")], false),
        (": comment\n\n:\n\ndata: a\n\n", vec![simple("a")], false),
        (
            "event: only\nid: 1\n\nretry: 9\n\ndata: a\n\ndata: b\n\n",
            vec![("a".to_owned(), some("1"), None, Some(9)), simple("b")],
            false,
        ),
        (
            "retry: 5\nretry: 99999999999999999999999\nretry:\ndata: a\n\n",
            vec![("a".to_owned(), None, None, Some(5))],
            false,
        ),
        ("\u{feff}", vec![], false),
        ("\u{feff}: keep-al", vec![], false),
        (
            "id: 7\nevent: delta\nretry: 1500\nfuture: x\ndata: a\n\ndata: b\n\n",
            vec![
                ("a".to_owned(), some("7"), some("delta"), Some(1500)),
                simple("b"),
            ],
            false,
        ),
        (
            "id: \u{0}\nevent:\nretry: soon\ndata: \u{4f1a}: \u{8bae}\n\n",
            vec![simple("\u{4f1a}: \u{8bae}")],
            false,
        ),
        (
            "retry: 99999999999999999999999\ndata: a\n\n",
            vec![simple("a")],
            false,
        ),
        ("data: a\n\ndata: b\n", vec![simple("a")], true),
        ("data: a\n\ndat", vec![simple("a")], true),
        ("data: a\n\n: keep-al", vec![simple("a")], false),
    ] {
        for length in 1..=body.len().max(1) {
            let found = events(body, length);
            assert_eq!(found, (expected.clone(), inside), "{body:?} by {length}");
        }
    }
}

#[test]
fn an_event_is_limited_in_size_and_a_stream_is_not() {
    let feed = |parser: &mut Parser, text: &str| {
        parser.feed(bytes::Bytes::copy_from_slice(text.as_bytes()));
        loop {
            match parser.next() {
                Ok(Line::Event(_)) => {}
                Ok(Line::Incomplete) => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    };
    let mut parser = Parser::new(100);
    for _ in 0..1000 {
        assert_eq!(feed(&mut parser, "data: a\n\n"), Ok(()));
    }
    let outcomes: Vec<_> = (0..20).map(|_| feed(&mut parser, "data: a\n")).collect();
    assert!(outcomes.contains(&Err(TooLarge)));
    let mut parser = Parser::new(100);
    let outcomes: Vec<_> = (0..200).map(|_| feed(&mut parser, "x")).collect();
    assert_eq!(outcomes.iter().position(Result::is_err), Some(100));
}
