//! Our own accept loop, because axum's sets no limit on how slowly a client may speak (docs/SAFETY.md R1, decision 4).

use std::{io, sync::Arc, time::Duration};

use axum::Router;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    net::TcpListener,
    sync::{Semaphore, watch},
    task::JoinSet,
};

/// Longest time for the head of a request to arrive, from the first byte or from the last answer on.
const HEADER_TIME: Duration = Duration::from_secs(8);
/// Longest head of a request, in bytes. hyper, whose own limit is 400 kB, looks at it between two reads: nearly twice as much may pass,
/// and no more than 32 kB.
const HEADER_BYTES: usize = 16 * 1024;
/// Longest wait for answers under way when the server stops.
const DRAIN_TIME: Duration = Duration::from_secs(10);

/// Serves until `stop` is done, then lets answers under way finish. At most `connections` are open at once.
pub async fn serve(listener: TcpListener, router: Router, connections: usize, stop: impl Future<Output = ()>) {
    let slots = Arc::new(Semaphore::new(connections));
    let (stopping, stopped) = watch::channel(false);
    let mut open = JoinSet::new();
    tokio::pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            Some(_) = open.join_next(), if !open.is_empty() => continue,
            accepted = accept(&listener, &slots) => accepted,
        };
        let Some((stream, slot)) = accepted else { continue };
        let (service, mut stopped) = (TowerToHyperService::new(router.clone()), stopped.clone());
        open.spawn(async move {
            let connection = hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEADER_TIME)
                .max_buf_size(HEADER_BYTES)
                .serve_connection(TokioIo::new(stream), service);
            tokio::pin!(connection);
            // A client that breaks off is its own business: nothing is written about it.
            tokio::select! {
                _ = connection.as_mut() => {}
                () = async { stopped.wait_for(|stopped| *stopped).await.map(drop).unwrap_or_default() } => {
                    connection.as_mut().graceful_shutdown();
                    let _ = connection.await;
                }
            }
            drop(slot);
        });
    }
    drop(listener);
    let _ = stopping.send(true);
    let _ = tokio::time::timeout(DRAIN_TIME, async { while open.join_next().await.is_some() {} }).await;
}

async fn accept(listener: &TcpListener, slots: &Arc<Semaphore>) -> Option<(tokio::net::TcpStream, tokio::sync::OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, _)) => {
            let _ = stream.set_nodelay(true);
            Some((stream, slot))
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
