//! The proxy of docs/HOSTING.md, as it stands there: it passes requests on, and shows the numbers when the program is down.

use std::{
    fs,
    net::TcpListener,
    process::{Child, Command},
    time::Duration,
};

use super::{Server, asks, restore::commands};

/// A running nginx, stopped when it is let go.
struct Proxy(Child);

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A port that no one uses at this moment.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[test]
fn readers_get_the_numbers_from_the_proxy_while_the_program_is_down() {
    let server = Server::start();
    let notes = server.asks("GET /n.html HTTP/1.1", "");
    let (_, notes) = notes.split_once("\r\n\r\n").unwrap();

    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().to_string_lossy().into_owned();
    let here =
        |text: String| text.replace("127.0.0.1:3000", &format!("127.0.0.1:{}", server.port)).replace("/var/lib/porchlight-notes", &kept);
    let keep = here(commands("keep-notes"));
    assert!(Command::new("sh").args(["-e", "-c", &keep]).status().unwrap().success(), "{keep}");
    assert_eq!(fs::read_to_string(folder.path().join("n.html")).unwrap(), notes);

    let guide = fs::read_to_string("docs/HOSTING.md").unwrap();
    let (_, rest) = guide.split_once("```nginx\n").unwrap();
    let port = free_port();
    // Without a certificate, and below a folder of its own. Everything else is as the guide has it.
    let block = here(rest.split_once("```").unwrap().0.to_owned())
        .replace("listen 443 ssl;", &format!("listen 127.0.0.1:{port};"))
        .replace("http2 on;", "");
    let places: String =
        ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].iter().map(|kind| format!("{kind}_temp_path {kept};")).collect();
    let user = if fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0) { "user root;" } else { "" };
    let config =
        format!("{user} daemon off; master_process off; pid {kept}/pid; error_log {kept}/log; events {{}} http {{ {places} {block} }}");
    fs::write(folder.path().join("nginx.conf"), config).unwrap();
    let _proxy = Proxy(Command::new("nginx").args(["-p", &kept, "-c", "nginx.conf", "-e", "log"]).spawn().unwrap());
    let asked = || asks(port, "GET /en/get-safe HTTP/1.1", "");
    let mut answer = asked();
    for _ in 0..100 {
        if answer.is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
        answer = asked();
    }
    let passed = answer.unwrap();
    assert!(passed.starts_with("HTTP/1.1 200") && passed.contains("Get safe"), "{passed}");

    drop(server.stopped("-TERM"));
    let down = asked().unwrap();
    let (head, body) = down.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, notes);
    assert!(head.starts_with("HTTP/1.1 503") && head.contains("text/html; charset=utf-8") && head.contains("no-store"), "{head}");
}
