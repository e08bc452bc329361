//! DNS look-ups.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::sync::watch;

use crate::transport::base_url::LOCALHOST;
use crate::transport::what::BoxError;

/// Resolves names with the operating system, once for all requests that need the same name at the same time. A
/// look-up takes a thread of the runtime's blocking pool and cannot be cancelled. With one look-up per request,
/// an outage of the name service would use up the pool of the program.
///
/// `localhost` is always this machine, regardless of the name service, because plain HTTP to it is allowed.
#[derive(Clone)]
pub(super) struct Resolver(Arc<Shared>);

struct Shared {
    look_up: Box<LookUp>,
    in_flight: Mutex<HashMap<String, Receiver>>,
}

type LookUp = dyn Fn(&str) -> io::Result<Vec<SocketAddr>> + Send + Sync;
type Found = Result<Vec<SocketAddr>, Failed>;
/// Closed without a value if the look-up will never be made.
type Receiver = watch::Receiver<Option<Found>>;

/// The reason why the name has no address, shared by all requests that waited.
#[derive(Clone, Debug)]
struct Failed(Arc<io::Error>);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Failed {}

impl Resolver {
    pub(super) fn new() -> Self {
        // The connector sets the port.
        Self::with(|name| Ok((name, 0).to_socket_addrs()?.collect()))
    }

    fn with(look_up: impl Fn(&str) -> io::Result<Vec<SocketAddr>> + Send + Sync + 'static) -> Self {
        Self(Arc::new(Shared {
            look_up: Box::new(look_up),
            in_flight: Mutex::default(),
        }))
    }

    async fn find(self, name: &str) -> Result<Vec<SocketAddr>, BoxError> {
        // Another runtime may end before it makes the look-up that this request waits for.
        for _ in 0..2 {
            let mut receiver = self.join(name);
            if let Ok(found) = receiver.wait_for(Option::is_some).await
                && let Some(found) = &*found
            {
                return Ok(found.clone()?);
            }
        }
        Err("the runtime ended before the name was looked up".into())
    }

    /// Joins the look-up in flight, or starts one.
    fn join(&self, name: &str) -> Receiver {
        let mut in_flight = self.in_flight();
        if let Some(receiver) = in_flight.get(name) {
            return receiver.clone();
        }
        let (sender, receiver) = watch::channel(None);
        in_flight.insert(name.to_owned(), receiver.clone());
        drop(in_flight);
        let entry = Entry {
            resolver: self.clone(),
            name: name.to_owned(),
            sender,
        };
        tokio::task::spawn_blocking(move || entry.look_up());
        receiver
    }

    fn in_flight(&self) -> MutexGuard<'_, HashMap<String, Receiver>> {
        self.0
            .in_flight
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// A look-up in flight. It is removed from the list when it ends, or when the runtime drops it.
struct Entry {
    resolver: Resolver,
    name: String,
    sender: watch::Sender<Option<Found>>,
}

impl Entry {
    fn look_up(self) {
        let found = (self.resolver.0.look_up)(&self.name);
        let found = found.map_err(|error| Failed(Arc::new(error)));
        self.sender.send_replace(Some(found));
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.resolver.in_flight().remove(&self.name);
    }
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let resolver = self.clone();
        Box::pin(async move {
            let addresses = if name.as_str() == LOCALHOST {
                [
                    IpAddr::from(Ipv4Addr::LOCALHOST),
                    IpAddr::from(Ipv6Addr::LOCALHOST),
                ]
                .map(|address| SocketAddr::new(address, 0))
                .to_vec()
            } else {
                resolver.find(name.as_str()).await?
            };
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc;

    use super::*;

    const ELSEWHERE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), 0);

    async fn resolve(resolver: &Resolver, name: &str) -> Result<Vec<SocketAddr>, BoxError> {
        let resolving = resolver.resolve(name.parse().unwrap());
        Ok(resolving.await?.collect())
    }

    #[tokio::test]
    async fn localhost_is_this_machine_whatever_the_name_service_says() {
        let resolver = Resolver::with(|_| Ok(vec![ELSEWHERE]));
        let found = resolve(&resolver, "localhost").await.unwrap();
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|address| address.ip().is_loopback()));
        assert_eq!(
            resolve(&resolver, "example.com").await.unwrap(),
            [ELSEWHERE]
        );
    }

    #[tokio::test]
    async fn requests_share_the_look_up_that_is_in_flight() {
        let (open, gate) = mpsc::channel::<io::Result<Vec<SocketAddr>>>();
        let gate = Mutex::new(gate);
        let looked_up = Arc::new(AtomicUsize::new(0));
        let resolver = Resolver::with({
            let looked_up = Arc::clone(&looked_up);
            move |_| {
                looked_up.fetch_add(1, Ordering::SeqCst);
                gate.lock().unwrap().recv().unwrap()
            }
        });
        // The service is unavailable, then available. Each time, all waiting requests get the same result.
        for (round, found) in [Err(io::Error::other("away")), Ok(vec![ELSEWHERE])]
            .into_iter()
            .enumerate()
        {
            let works = found.is_ok();
            let waiting: Vec<_> = (0..64)
                .map(|_| resolver.resolve("example.com".parse().unwrap()))
                .collect();
            let waiting: Vec<_> = waiting.into_iter().map(tokio::spawn).collect();
            // A request that gives up, and later requests, make no further look-up.
            let late = resolver.clone();
            tokio::task::yield_now().await;
            waiting[0].abort();
            let late = tokio::spawn(async move { resolve(&late, "example.com").await });
            tokio::task::yield_now().await;
            open.send(found).unwrap();
            for waiting in waiting.into_iter().skip(1) {
                match waiting.await.unwrap() {
                    Ok(found) => assert!(works && found.eq([ELSEWHERE])),
                    Err(error) => assert!(!works && error.to_string() == "away", "{error}"),
                }
            }
            assert_eq!(late.await.unwrap().is_ok(), works);
            assert_eq!(looked_up.load(Ordering::SeqCst), round + 1);
            assert!(resolver.in_flight().is_empty());
        }
    }

    #[test]
    fn a_look_up_that_its_runtime_drops_is_made_by_another() {
        let runtime = || {
            tokio::runtime::Builder::new_current_thread()
                .build()
                .unwrap()
        };
        let resolver = Resolver::with(|_| Ok(vec![ELSEWHERE]));
        let ended = runtime();
        let handle = ended.handle().clone();
        drop(ended);
        let mut receiver = {
            let _entered = handle.enter();
            resolver.join("example.com")
        };
        runtime().block_on(async {
            assert!(receiver.wait_for(Option::is_some).await.is_err());
            let found = resolve(&resolver, "example.com").await.unwrap();
            assert_eq!(found, [ELSEWHERE]);
        });
    }
}
