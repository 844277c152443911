//! How much one client may take: connections and the head of a request (docs/SAFETY.md R1).

use std::time::Duration;

use axum::{Router, body::Body, http::Response, routing::get};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use crate::web::listener;

/// A server that answers “here” and lets this many in at once.
async fn server(connections: usize) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Router::new().route("/", get(async || "here"));
    let full = || Response::builder().status(503).body(Body::from("no room")).unwrap();
    tokio::spawn(listener::serve(listener, router, connections, full, std::future::pending()));
    address
}

async fn asks(address: std::net::SocketAddr, header: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(format!("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{header}\r\n").as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // A server that refuses may close before everything is read: what it said until then counts.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn no_more_are_let_in_than_the_cap_says_and_the_next_one_waits_for_a_place() {
    let address = server(2).await;
    let first = TcpStream::connect(address).await.unwrap();
    let _second = TcpStream::connect(address).await.unwrap();
    let third = tokio::spawn(async move { asks(address, "").await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!third.is_finished(), "two are in, the third waits");
    drop(first);
    assert!(third.await.unwrap().ends_with("here"));
}

#[tokio::test]
async fn a_head_of_more_than_32_kb_is_refused() {
    let address = server(10).await;
    let header = |bytes: usize| format!("X-Long: {}\r\n", "a".repeat(bytes));
    assert!(asks(address, &header(15 * 1024)).await.starts_with("HTTP/1.1 200"));
    let refused = asks(address, &header(32 * 1024)).await;
    assert!(refused.starts_with("HTTP/1.1 431"), "{refused}");
}

#[tokio::test]
async fn whoever_finds_no_place_within_a_second_is_told_so_and_the_next_one_is_let_in() {
    let address = server(1).await;
    let first = TcpStream::connect(address).await.unwrap();
    let (second, third) = tokio::join!(asks(address, ""), asks(address, ""));
    for refused in [second, third] {
        assert!(refused.starts_with("HTTP/1.1 503") && refused.ends_with("no room"), "{refused}");
    }
    drop(first);
    assert!(asks(address, "").await.ends_with("here"));
}

/// A place that becomes free is never kept for a connection that has not come yet while another one waits.
#[tokio::test]
async fn whoever_comes_while_a_place_becomes_free_gets_it() {
    let address = server(1).await;
    for round in 0..200 {
        let first = TcpStream::connect(address).await.unwrap();
        tokio::time::sleep(Duration::from_millis(2)).await;
        // The server hears in one breath that the first is gone and that the next one is there.
        drop(first);
        let answer = asks(address, "").await;
        assert!(answer.ends_with("here"), "round {round}: {answer}");
    }
}
