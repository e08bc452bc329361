//! A server that responds to every request with `{}`, as fast as it can, until its standard input ends. It prints its
//! address. It is a separate process, so its work is not counted as the client's.

use benches::processor;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\n\
    content-type: application/json; charset=utf-8\r\n\
    date: Tue, 14 Nov 2023 22:13:20 GMT\r\n\
    x-tc-trace: 0123456789abcdef\r\n\
    content-length: 2\r\n\r\n{}";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    processor::stay_on_one();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(serve(stream));
        }
    });
    let end = || std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
    tokio::task::spawn_blocking(end).await.unwrap().unwrap();
}

async fn serve(mut stream: TcpStream) {
    stream.set_nodelay(true).unwrap();
    let mut received = Vec::with_capacity(4096);
    loop {
        while let Some(length) = complete(&received) {
            received.drain(..length);
            if stream.write_all(ANSWER).await.is_err() {
                return;
            }
        }
        if !matches!(stream.read_buf(&mut received).await, Ok(1..)) {
            return;
        }
    }
}

/// Returns the length of the first request, after all of it has arrived.
fn complete(received: &[u8]) -> Option<usize> {
    const LENGTH: &[u8] = b"content-length: ";
    let head = received.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let body = received[..head]
        .split(|byte| *byte == b'\n')
        .find(|line| line.len() > LENGTH.len() && line[..LENGTH.len()].eq_ignore_ascii_case(LENGTH))
        .map_or(0, |line| {
            let digits = std::str::from_utf8(&line[LENGTH.len()..]).unwrap();
            digits.trim().parse().unwrap()
        });
    (received.len() >= head + body).then_some(head + body)
}
