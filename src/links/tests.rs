use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpListener},
    sync::{Arc, Mutex},
    thread,
};

use super::*;

/// A web of one server: it answers by host and path, and writes down what was asked.
fn web(answer: impl Fn(&str, &str, &str) -> String + Send + Sync + 'static) -> (Web, Arc<Mutex<Vec<String>>>) {
    let (address, asked) = serve(answer);
    (Web::fake(address), asked)
}

fn serve(answer: impl Fn(&str, &str, &str) -> String + Send + Sync + 'static) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, asked) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Vec::new())));
    let written = Arc::clone(&asked);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let (mut head, mut byte) = (Vec::new(), [0_u8]);
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read > 0) {
                head.push(byte[0]);
                if head[0] == 0x16 {
                    break;
                }
            }
            let head = String::from_utf8_lossy(&head).into_owned();
            let mut line = head.lines().next().unwrap_or_default().split(' ');
            let (method, path) = (line.next().unwrap_or_default(), line.next().unwrap_or_default());
            let host = head.lines().find_map(|line| line.to_lowercase().strip_prefix("host: ").map(str::to_owned)).unwrap_or_default();
            assert!(!head.contains("HTTP/1.1") || head.contains(NAME), "who asks says so: {head}");
            written.lock().unwrap().push(format!("{method} {host}{path}"));
            let _ = stream.write_all(answer(method, &host, path).as_bytes());
        }
    });
    (address, asked)
}

fn status(line: &str) -> String {
    format!("HTTP/1.1 {line}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

fn to(address: &str) -> String {
    format!("HTTP/1.1 301 Moved\r\nlocation: {address}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

fn text(text: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{text}", text.len())
}

fn hosts() -> BTreeSet<String> {
    ["shelter.example", "www.shelter.example", "other.example"].map(str::to_owned).into()
}

fn look_at(web: &Web, address: &str) -> (LinkOutcome, Option<String>) {
    look(web, &address.parse().unwrap(), &hosts())
}

#[test]
fn a_page_is_there_or_is_not_and_each_case_is_told_from_the_others() {
    let (web, _) = web(|method, host, path| match (method, host, path) {
        (_, _, "/robots.txt") => status("404 Not Found"),
        (_, _, "/fine") => status("200 OK"),
        ("HEAD", _, "/no-head") => status("405 Method Not Allowed"),
        ("GET", _, "/no-head") => status("200 OK"),
        ("HEAD", _, "/head-is-404") => status("404 Not Found"),
        ("GET", _, "/head-is-404") => status("200 OK"),
        (_, _, "/gone") => status("410 Gone"),
        (_, _, "/away") => status("404 Not Found"),
        (_, _, "/breaks") => status("500 Internal Server Error"),
        (_, _, "/shy") => status("403 Forbidden"),
        (_, "shelter.example", "/moved") => to("http://www.shelter.example/fine"),
        (_, _, "/relative") => to("/fine"),
        (_, _, "/sold") => to("https://casino.example/win?x=1"),
        (_, _, path) => to(if path == "/round" { "/and-round" } else { "/round" }),
    });
    for (path, expected) in [
        ("/fine", LinkOutcome::Fine),
        ("/no-head", LinkOutcome::Fine),
        ("/head-is-404", LinkOutcome::Fine),
        ("/moved", LinkOutcome::Fine),
        ("/relative", LinkOutcome::Fine),
        ("/gone", LinkOutcome::NotFound),
        ("/away", LinkOutcome::NotFound),
        ("/breaks", LinkOutcome::Failing),
        ("/shy", LinkOutcome::NotForPrograms),
        ("/round", LinkOutcome::Loop),
    ] {
        assert_eq!(look_at(&web, &format!("http://shelter.example{path}")), (expected, None), "{path}");
    }
    assert_eq!(look_at(&web, "http://shelter.example/sold"), (LinkOutcome::Elsewhere, Some("casino.example".to_owned())));
    // Whoever listens there speaks no TLS.
    assert_eq!(look_at(&web, "https://shelter.example/fine"), (LinkOutcome::Insecure, None));
}

#[test]
fn only_hosts_of_listings_are_asked_and_a_site_may_say_no() {
    let (web, asked) = web(|_, host, path| match (host, path) {
        ("other.example", "/robots.txt") => text("User-agent: *\nDisallow: /private\nAllow: /private/open"),
        ("shelter.example", "/robots.txt") => text(&format!("User-agent: {NAME}\nDisallow: /\n\nUser-agent: *\nDisallow:")),
        (_, "/robots.txt") => status("503 Service Unavailable"),
        (_, "/away") => to("http://stranger.example/"),
        _ => status("200 OK"),
    });
    assert_eq!(look_at(&web, "http://other.example/private/page").0, LinkOutcome::NotForPrograms);
    assert_eq!(look_at(&web, "http://other.example/private/open").0, LinkOutcome::Fine);
    assert_eq!(look_at(&web, "http://shelter.example/page").0, LinkOutcome::NotForPrograms);
    assert_eq!(look_at(&web, "http://www.shelter.example/page").0, LinkOutcome::NotForPrograms, "a file that fails keeps us out");
    assert_eq!(look_at(&web, "http://other.example/away").0, LinkOutcome::Elsewhere);
    assert_eq!(look_at(&web, "http://stranger.example/").0, LinkOutcome::Elsewhere);
    let asked = asked.lock().unwrap();
    assert!(asked.iter().all(|asked| !asked.contains("stranger")), "{asked:?}");
    assert!(!asked.contains(&"HEAD shelter.example/page".to_owned()), "{asked:?}");
}

#[test]
fn a_site_that_does_not_answer_is_told_from_a_page_that_is_gone() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(look_at(&Web::fake(nobody), "http://shelter.example/").0, LinkOutcome::Unreachable);
    // Its name leads into the server's own network, or to a port that is not the web's.
    let web = Web::public("https://porchlight.example/").unwrap();
    let inside = BTreeSet::from(["localhost".to_owned()]);
    for address in ["http://localhost/", "http://localhost:8080/"] {
        if let Ok(address) = address.parse() {
            assert_eq!(look(&web, &address, &inside).0, LinkOutcome::Unreachable);
        }
    }
}
