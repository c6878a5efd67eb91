//! Serving HTTP: with a timeout for headers and for answers that nobody reads, bounds on connections, and a stop that
//! lets requests finish.

use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::collections::HashMap;
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio_io_timeout::TimeoutStream;
use tower::Service;

use crate::limits::network;

/// How long a client may take for a request's headers; how long it may say nothing between two requests.
const HEADERS: Duration = Duration::from_secs(10);
/// How long a client may take nothing of an answer that waits for it.
const UNREAD: Duration = Duration::from_secs(30);
/// How long requests under way may take after the portal was told to stop.
const FINISH: Duration = Duration::from_secs(20);

/// How many connections are open at the same time.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// All together.
    pub all: usize,
    /// From one network; zero for any number.
    pub of_one: usize,
}

/// The bounds where only those ask who watch over the portal.
pub const WATCHED: Bounds = Bounds { all: 64, of_one: 0 };

/// Serves within bounds until `stop` turns true, each connection by the service for its peer's address; then lets the
/// requests under way finish.
pub async fn serve<S>(
    listener: TcpListener,
    service_for: impl Fn(IpAddr) -> S,
    bounds: Bounds,
    mut stop: watch::Receiver<bool>,
) where
    S: Service<Request<Incoming>, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS).max_headers(100).keep_alive(true).pipeline_flush(true);
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(bounds.all));
    let guests = Guests::new(bounds.of_one);
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &places) => accepted,
            _ = stop.changed() => break,
        };
        let Some((stream, peer, place)) = accepted else { continue };
        // Whoever has too many is not answered: that would cost what the bound saves.
        let Some(guest) = guests.enter(peer) else {
            metrics::counter!("shubbak_connections_refused").increment(1);
            continue;
        };
        let _ = stream.set_nodelay(true);
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(UNREAD));
        let stream = TokioIo::new(Box::pin(stream));
        let connection = http.serve_connection(stream, TowerToHyperService::new(service_for(peer)));
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = watched.await {
                tracing::debug!(%error, "a connection ended early");
            }
            drop((place, guest));
        });
    }
    drop(listener);
    if tokio::time::timeout(FINISH, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not finish in time");
    }
}

/// The next connection, once there is a place for it.
async fn accept(listener: &TcpListener, places: &Arc<Semaphore>) -> Option<(TcpStream, IpAddr, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, peer)) => Some((stream, peer.ip(), place)),
        Err(error) => {
            // Out of file descriptors, most likely: give others time to close.
            tracing::warn!(%error, "a connection can't be accepted");
            tokio::time::sleep(Duration::from_millis(50)).await;
            None
        }
    }
}

/// Who is connected, and how often.
#[derive(Clone)]
struct Guests {
    most: usize,
    all: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// One connection of somebody's.
struct Guest {
    guests: Guests,
    network: IpAddr,
}

impl Guests {
    fn new(most: usize) -> Self {
        Self { most, all: Arc::default() }
    }

    /// One more connection; `None` for whoever has too many.
    fn enter(&self, peer: IpAddr) -> Option<Option<Guest>> {
        if self.most == 0 {
            return Some(None);
        }
        let network = network(peer);
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let count = all.entry(network).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        Some(Some(Guest { guests: self.clone(), network }))
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let mut all = self.guests.all.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = all.get_mut(&self.network) {
            *count -= 1;
            if *count == 0 {
                all.remove(&self.network);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_has_so_many_connections_and_nothing_of_it_is_kept() {
        let guests = Guests::new(2);
        let at = |text: &str| guests.enter(text.parse().unwrap());
        let held = [at("2001:db8::1"), at("2001:db8::2")];
        assert!(held.iter().all(Option::is_some) && at("2001:db8::3").is_none());
        assert!(at("2001:db8:0:1::3").is_some(), "another network");
        drop(held);
        assert!(guests.all.lock().unwrap().is_empty());
        assert!(Guests::new(0).enter("192.0.2.1".parse().unwrap()).is_some());
    }
}
