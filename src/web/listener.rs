//! Our own accept loop, because axum's sets no limit on how slowly a client may speak (docs/SAFETY.md R1, decision 4).

use std::{convert::Infallible, io, sync::Arc, time::Duration};

use axum::{Router, body::Body, http::Response};
use hyper::service::service_fn;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    task::JoinSet,
};

/// Timeout for the head of a request, from the first byte or the last answer.
const HEADER_TIME: Duration = Duration::from_secs(8);
/// Maximum head of a request, in bytes. hyper, whose own limit is 400 kB, looks at it between two reads: nearly twice as much may pass,
/// and no more than 32 kB.
const HEADER_BYTES: usize = 16 * 1024;
/// Maximum wait of a connection for a place, when all are taken.
const PATIENCE: Duration = Duration::from_secs(1);
/// Maximum number of connections that wait for a place or are told that there is none. Those beyond wait in the system's own queue.
const WAITING: usize = 256;
/// Timeout for the head of a request that is answered so: it takes no place that others need.
const REFUSAL_TIME: Duration = Duration::from_secs(2);
/// Maximum wait for answers under way when the server stops.
const DRAIN_TIME: Duration = Duration::from_secs(10);

/// A place for a connection.
enum Place {
    /// Among those that are answered.
    Taken(OwnedSemaphorePermit),
    /// Among those that wait for one. `None` where the last free place was taken while the connection arrived.
    Waits(Option<OwnedSemaphorePermit>),
}

/// Serves until `stop` is done, then lets answers under way finish. At most `connections` are open at once. One more waits for a second,
/// and then gets the answer of `busy`.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    connections: usize,
    busy: impl Fn() -> Response<Body> + Clone + Send + Sync + 'static,
    stop: impl Future<Output = ()>,
) {
    let (slots, waiting) = (Arc::new(Semaphore::new(connections)), Arc::new(Semaphore::new(WAITING)));
    let (stopping, stopped) = watch::channel(false);
    let mut open = JoinSet::new();
    tokio::pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            Some(_) = open.join_next(), if !open.is_empty() => continue,
            accepted = accept(&listener, &slots, &waiting) => accepted,
        };
        let Some((stream, place)) = accepted else { continue };
        let (router, slots, busy, stopped) = (router.clone(), Arc::clone(&slots), busy.clone(), stopped.clone());
        open.spawn(async move {
            let slot = match place {
                Place::Taken(slot) => slot,
                Place::Waits(_waiting) => match tokio::time::timeout(PATIENCE, slots.acquire_owned()).await {
                    Ok(Ok(slot)) => slot,
                    _ => return refuse(stream, busy).await,
                },
            };
            answer(stream, router, stopped).await;
            drop(slot);
        });
    }
    drop(listener);
    let _ = stopping.send(true);
    let _ = tokio::time::timeout(DRAIN_TIME, async { while open.join_next().await.is_some() {} }).await;
}

/// Answers the requests of a connection.
async fn answer(stream: TcpStream, router: Router, mut stopped: watch::Receiver<bool>) {
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(HEADER_BYTES)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    tokio::pin!(connection);
    // A client that breaks off is its own business: nothing is written about it.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = async { stopped.wait_for(|stopped| *stopped).await.map(drop).unwrap_or_default() } => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

/// Tells one request that there is no room, and closes.
async fn refuse(stream: TcpStream, busy: impl Fn() -> Response<Body> + Send + Sync) {
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(REFUSAL_TIME)
        .max_buf_size(HEADER_BYTES)
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service_fn(|_| std::future::ready(Ok::<_, Infallible>(busy()))));
    // Reading the answer may take no longer than writing the request.
    let _ = tokio::time::timeout(2 * REFUSAL_TIME, connection).await;
}

/// Waits until one more connection may be accepted: it can wait for a place, or there is one. The place itself is not taken yet, because a
/// place kept for a connection that has not come would be missing to one that waits.
async fn room(slots: &Semaphore, waiting: &Arc<Semaphore>) -> Option<OwnedSemaphorePermit> {
    tokio::select! {
        biased;
        permit = Arc::clone(waiting).acquire_owned() => permit.ok(),
        _ = slots.acquire() => None,
    }
}

async fn accept(listener: &TcpListener, slots: &Arc<Semaphore>, waiting: &Arc<Semaphore>) -> Option<(TcpStream, Place)> {
    let permit = room(slots, waiting).await;
    match listener.accept().await {
        Ok((stream, _)) => {
            let _ = stream.set_nodelay(true);
            let place = match Arc::clone(slots).try_acquire_owned() {
                Ok(slot) => Place::Taken(slot),
                Err(_) => Place::Waits(permit),
            };
            Some((stream, place))
        }
        Err(error) if matches!(error.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset) => None,
        Err(error) => {
            // Out of file handles, most likely: trying again at once would only burn the processor.
            tracing::error!(%error, "no connection could be taken");
            tokio::time::sleep(Duration::from_millis(200)).await;
            None
        }
    }
}
