//! Requests over bare hyper: the lower bound for every client. The request is written and signed beforehand, and the
//! response is not read.

use bytes::Bytes;
use http::{HeaderValue, Request};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::{by_hand, given};

pub struct Connection {
    sender: SendRequest<Full<Bytes>>,
    host: HeaderValue,
    body: Bytes,
    signature: HeaderValue,
}

impl Connection {
    /// Connects to `host:port`.
    pub async fn new(address: &str) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        let (body, signature) = by_hand::build_encode_sign(given::NONCE, given::TIMESTAMP);
        Self {
            sender,
            host: HeaderValue::from_str(address).unwrap(),
            body: body.into(),
            signature: HeaderValue::try_from(signature).unwrap(),
        }
    }

    pub async fn send(&mut self) {
        let request = Request::put("/v1/meeting-rooms/cancel-room-call")
            .header("host", self.host.clone())
            .header("user-agent", "by-hand/0.1.0")
            .header("content-type", "application/json; charset=utf-8")
            .header("x-tc-key", given::SECRET_ID)
            .header("x-tc-timestamp", given::TIMESTAMP)
            .header("x-tc-nonce", given::NONCE)
            .header("x-tc-signature", self.signature.clone())
            .header("x-tc-registered", "1")
            .header("appid", given::APP_ID)
            .header("sdkid", given::SDK_ID)
            .body(Full::new(self.body.clone()))
            .unwrap();
        self.sender.ready().await.unwrap();
        let response = self.sender.send_request(request).await.unwrap();
        assert!(response.status().is_success());
        response.into_body().collect().await.unwrap();
    }
}
