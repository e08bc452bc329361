//! A server that responds to every request with `{}`, as fast as it can, until its standard input ends. A request for
//! `/v1/download/<size>` gets so many zeros. It prints its address. It is a separate process, so its work is not counted as the client's.

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
    // Ends with an error if the client closes the connection.
    let _ = serve_all(&mut stream).await;
}

async fn serve_all(stream: &mut TcpStream) -> std::io::Result<()> {
    let mut received = Vec::with_capacity(4096);
    let mut buffer = vec![0; 256 * 1024];
    loop {
        while let Some(length) = length(&received) {
            let download = download(&received);
            // The rest of a large body is not kept.
            let missing = length.saturating_sub(received.len());
            received.drain(..length.min(received.len()));
            let mut rest = (&mut *stream).take(missing as u64);
            while rest.read(&mut buffer).await? > 0 {}
            match download {
                Some(size) => send_zeros(stream, size, &buffer).await?,
                None => stream.write_all(ANSWER).await?,
            }
        }
        if stream.read_buf(&mut received).await? == 0 {
            return Ok(());
        }
    }
}

/// Returns the number of bytes that a request asks for.
fn download(request: &[u8]) -> Option<usize> {
    let size = request.strip_prefix(b"GET /v1/download/")?;
    let size = size.split(|byte| *byte == b' ').next()?;
    std::str::from_utf8(size).ok()?.parse().ok()
}

async fn send_zeros(stream: &mut TcpStream, size: usize, buffer: &[u8]) -> std::io::Result<()> {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {size}\r\n\r\n");
    stream.write_all(head.as_bytes()).await?;
    let mut left = size;
    while left > 0 {
        let piece = &buffer[..left.min(buffer.len())];
        stream.write_all(piece).await?;
        left -= piece.len();
    }
    Ok(())
}

/// Returns the length of the first request, after its head has arrived.
fn length(received: &[u8]) -> Option<usize> {
    const LENGTH: &[u8] = b"content-length: ";
    let head = received.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let body = received[..head]
        .split(|byte| *byte == b'\n')
        .find(|line| line.len() > LENGTH.len() && line[..LENGTH.len()].eq_ignore_ascii_case(LENGTH))
        .map_or(0, |line| {
            let digits = std::str::from_utf8(&line[LENGTH.len()..]).unwrap();
            digits.trim().parse().unwrap()
        });
    Some(head + body)
}
