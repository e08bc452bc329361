//! Bodies that are not in memory, by the crate and by hand.

use std::path::Path;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::stream;
use http_body::Frame;
use http_body_util::StreamBody;
use meeting_api::{Body, ByteStream, Client, OAuth2, endpoint};
use reqwest::header::CONTENT_LENGTH;
use tokio::fs::File;
use tokio::io::AsyncReadExt;

/// The size of a piece of a file, on both sides.
const PIECE: usize = 256 * 1024;

/// Returns as many zeros as asked for.
#[endpoint(GET, "/v1/download/{size}", response = ByteStream)]
pub struct GetZeros {
    pub size: u64,
}

/// Takes any number of bytes.
#[endpoint(PUT, "/v1/upload", body = bytes)]
pub struct PutFile {
    #[api(payload)]
    pub content: Body,
}

pub fn client(base: &str) -> Client<OAuth2> {
    Client::builder(OAuth2::new("open-id", "TOKENEXAMPLE"))
        .base_url(base)
        .build()
        .unwrap()
}

pub async fn download(client: &Client<OAuth2>, size: u64) -> u64 {
    let request = GetZeros::builder().size(size).build().unwrap();
    let mut body = client.send(&request).await.unwrap();
    let mut read = 0;
    while let Some(piece) = body.try_next().await.unwrap() {
        read += piece.len() as u64;
    }
    read
}

pub async fn upload(client: &Client<OAuth2>, file: &Path) {
    let content = Body::file(file).await.unwrap();
    let request = PutFile::builder().content(content).build().unwrap();
    let call = client.send(&request).deadline(Duration::from_secs(60));
    call.await.unwrap();
}

/// A client by hand.
pub struct ByHand {
    http: reqwest::Client,
    base: String,
}

impl ByHand {
    pub fn new(base: String) -> Self {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .no_proxy()
            .connect_timeout(Duration::from_secs(3))
            .read_timeout(Duration::from_secs(10))
            .build()
            .unwrap();
        Self { http, base }
    }

    fn request(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base))
            .header("AccessToken", "TOKENEXAMPLE")
            .header("OpenId", "open-id")
            .header("X-TC-Registered", "1")
    }

    pub async fn download(&self, size: u64) -> u64 {
        let path = format!("/v1/download/{size}");
        let request = self.request(reqwest::Method::GET, &path);
        let mut response = request.send().await.unwrap().error_for_status().unwrap();
        let mut read = 0;
        while let Some(piece) = response.chunk().await.unwrap() {
            read += piece.len() as u64;
        }
        read
    }

    pub async fn upload(&self, file: &Path) {
        let mut file = File::open(file).await.unwrap();
        file.set_max_buf_size(PIECE);
        let length = file.metadata().await.unwrap().len();
        let pieces = stream::try_unfold(file, |mut file| async {
            let mut piece = BytesMut::with_capacity(PIECE);
            let read = file.read_buf(&mut piece).await?;
            let frame = (read > 0).then(|| Frame::<Bytes>::data(piece.freeze()));
            std::io::Result::Ok(frame.map(|frame| (frame, file)))
        });
        let request = self
            .request(reqwest::Method::PUT, "/v1/upload")
            .header(CONTENT_LENGTH, length)
            .body(reqwest::Body::wrap(StreamBody::new(pieces)));
        let response = request.send().await.unwrap().error_for_status().unwrap();
        response.bytes().await.unwrap();
    }
}
