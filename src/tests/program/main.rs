//! The program as it is started: settings, bad input, what it writes down, slow clients, stopping.

#![expect(clippy::unwrap_used, reason = "a test's helpers may fail as loudly as the test itself")]

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

mod keeping;
mod proxy;
mod restore;

/// A folder with the least that a start needs of the browser's files.
fn site(folder: &Path) -> PathBuf {
    let site = folder.join("site");
    fs::create_dir_all(site.join("inline")).unwrap();
    fs::create_dir_all(site.join("pkg")).unwrap();
    fs::write(site.join("manifest.txt"), "main.css pkg/a.css\n").unwrap();
    fs::write(site.join("inline/exit.js"), "void 0").unwrap();
    fs::write(site.join("pkg/a.css"), "body{}").unwrap();
    site
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
    // Settings of the machine that runs the tests are not part of them.
    for name in ["DATABASE_URL", "PORCHLIGHT_PORT", "PORCHLIGHT_ADDRESS", "PORCHLIGHT_DATA_FOLDER", "PORCHLIGHT_SITE", "PORCHLIGHT_ORIGIN"]
    {
        command.env_remove(name);
    }
    command.env_remove("RUST_LOG");
    command
}

/// A running server, stopped when it is let go.
struct Server {
    child: Child,
    port: u16,
    folder: Option<tempfile::TempDir>,
}

impl Server {
    fn start() -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), &[])
    }

    /// A server over what is in a folder, with more settings.
    fn start_in(folder: tempfile::TempDir, variables: &[(&str, &str)]) -> Self {
        let log = fs::File::create(folder.path().join("log")).unwrap();
        let child = program()
            .args(["serve", "--port", "0"])
            .arg("--data-folder")
            .arg(folder.path().join("data"))
            .arg("--site")
            .arg(site(folder.path()))
            .env("RUST_LOG", "trace")
            .envs(variables.iter().copied())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut server = Self { child, port: 0, folder: Some(folder) };
        let start = Instant::now();
        // The port that the system chose is in the line that says that the site is there.
        while server.port == 0 {
            assert!(start.elapsed() < Duration::from_secs(60), "{}", server.log());
            std::thread::sleep(Duration::from_millis(50));
            let log = server.log();
            let after = log.split("Porchlight is at http://127.0.0.1:").nth(1).and_then(|rest| rest.split_once(' '));
            server.port = after.map_or(0, |(port, _)| port.parse().unwrap());
        }
        server
    }

    fn path(&self) -> &Path {
        self.folder.as_ref().unwrap().path()
    }

    fn log(&self) -> String {
        fs::read_to_string(self.path().join("log")).unwrap()
    }

    /// Stops it by a signal, and gives back its folder.
    fn stopped(mut self, signal: &str) -> tempfile::TempDir {
        assert!(Command::new("kill").args([signal, &self.child.id().to_string()]).stdout(Stdio::null()).status().unwrap().success());
        self.child.wait().unwrap();
        self.folder.take().unwrap()
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream
    }

    /// Sends one request and reads the whole answer.
    fn asks(&self, head: &str, body: &str) -> String {
        asks(self.port, head, body).unwrap()
    }
}

/// Sends one request to a port and reads the whole answer; `None` when no one listens.
fn asks(port: u16, head: &str, body: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let length = if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    write!(stream, "{head}\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n{length}\r\n{body}").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    Some(String::from_utf8_lossy(&answer).into_owned())
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts with settings that cannot work; gives the last line and the exit code.
fn refused(arguments: &[&str], variables: &[(&str, &str)]) -> (String, Option<i32>) {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program();
    command.arg("serve").arg("--site").arg(site(folder.path())).arg("--data-folder").arg(folder.path().join("data")).args(arguments);
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    (text.lines().last().unwrap_or_default().to_owned(), output.status.code())
}

#[test]
fn a_start_that_cannot_work_says_which_setting_and_what_to_do() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)], &'a [&'a str]);
    let cases: [Case<'_>; 5] = [
        (&["--port", &port], &[], &["PORCHLIGHT_PORT", "cannot be used"]),
        (&[], &[("PORCHLIGHT_PROT", "3000")], &["PORCHLIGHT_PROT is not a setting"]),
        (&[], &[("DATABASE_URL", "mysql://u:geheim@h/d")], &["DATABASE_URL", "postgres://"]),
        (&[], &[("DATABASE_URL", "postgres://u:geheim@127.0.0.1:1/d")], &["DATABASE_URL", "start it"]),
        (&[], &[("PORCHLIGHT_ORIGIN", "example")], &["PORCHLIGHT_ORIGIN"]),
    ];
    for (arguments, variables, words) in cases {
        let (sentence, code) = refused(arguments, variables);
        assert_eq!(code, Some(1), "{sentence}");
        for word in words {
            assert!(sentence.contains(word), "{word}: {sentence}");
        }
        assert!(!sentence.contains("geheim"), "{sentence}");
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    let (sentence, code) = refused(&["--data-folder", &file.path().join("below").to_string_lossy()], &[]);
    assert!(code != Some(0), "{sentence}");
}

#[test]
fn a_broken_record_is_refused_by_name_and_only_strict_imports_fail() {
    let folder = tempfile::tempdir().unwrap();
    let directory = folder.path().join("data/directory");
    fs::create_dir_all(&directory).unwrap();
    fs::copy("data/directory/do-not-publish.json", directory.join("do-not-publish.json")).unwrap();
    let mut records: serde_json::Value = serde_json::from_str(&fs::read_to_string("data/directory/services.json").unwrap()).unwrap();
    records[3]["min_age"] = "abc".into();
    fs::write(directory.join("services.json"), records.to_string()).unwrap();
    let import = |strict: bool| {
        let mut command = program();
        command.arg("import").arg("--content").arg(folder.path()).arg("--data-folder").arg(folder.path().join("var"));
        if strict {
            command.arg("--strict");
        }
        let output = command.output().unwrap();
        (String::from_utf8_lossy(&output.stderr).into_owned(), output.status.success())
    };
    let id = records[3]["id"].as_str().unwrap();
    let (said, fine) = import(false);
    assert!(fine && said.contains(&format!("refused: {id}: min_age")) && said.contains("loaded 570 services"), "{said}");
    let (said, fine) = import(true);
    assert!(!fine && said.contains(id), "{said}");
}

#[test]
fn nothing_about_a_visitor_is_written_down() {
    let server = Server::start();
    let agent = "User-Agent: markeragent/1.0\r\nReferer: https://markerreferer.example/\r\nX-Forwarded-For: 203.0.113.77";
    let form = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin";
    let get = |address: &str| server.asks(&format!("GET {address} HTTP/1.1\r\n{agent}"), "");
    assert!(get("/en/find?a=2&r=3558&i=1&markerquery=x").starts_with("HTTP/1.1 200"));
    assert!(get("/en/s/talk4healing").starts_with("HTTP/1.1 200"));
    assert!(get("/en/markerpath").starts_with("HTTP/1.1 404"));
    assert!(get("/en/s/%ff").starts_with("HTTP/1.1 400"));
    let typed = server.asks(&format!("POST /en/find HTTP/1.1\r\n{agent}\r\n{form}"), "where=markerplace&a=2");
    assert!(typed.starts_with("HTTP/1.1 422") && typed.contains("markerplace"), "{typed}");
    // The model reads these words: no rule hears a danger in them.
    let judged =
        server.asks(&format!("POST /en/find HTTP/1.1\r\n{agent}\r\n{form}"), "q=hes+standing+between+me+n+the+door+again+markerwords");
    assert!(judged.starts_with("HTTP/1.1 200") && judged.contains("markerwords") && judged.contains("tel:911"), "{judged}");
    let report = server.asks(&format!("POST /en/s/talk4healing/report HTTP/1.1\r\n{agent}\r\n{form}"), "kind=closed&words=&key=x");
    assert!(report.starts_with("HTTP/1.1 200"), "{report}");

    let mut written = server.log();
    let data = server.path().join("data");
    let folders = [data.join("letters"), data];
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    for file in files.filter(|path| path.is_file()) {
        written.push_str(&String::from_utf8_lossy(&fs::read(file).unwrap()));
    }
    for marker in ["marker", "203.0.113.77", "a=2", "r=3558"] {
        assert!(!written.contains(marker), "{marker}");
    }
}

#[test]
fn slow_clients_are_cut_off_and_nobody_waits_for_them() {
    let server = Server::start();
    let start = Instant::now();
    let mut slow: Vec<TcpStream> = (0..60).map(|_| server.connect()).collect();
    for (at, stream) in slow.iter_mut().enumerate() {
        // A third says nothing, a third half a head, a third half a body.
        let part: &[u8] = match at % 3 {
            0 => b"",
            1 => b"GET /en HTTP/1.1\r\nHost: x\r\nX-Half",
            _ => b"POST /en/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50\r\n\r\na=2",
        };
        stream.write_all(part).unwrap();
    }
    assert!(server.asks("GET /en HTTP/1.1", "").starts_with("HTTP/1.1 200"));
    // The quick one was answered while the slow ones were still connected.
    let mut silent = &slow[0];
    silent.set_nonblocking(true).unwrap();
    assert_eq!(silent.read(&mut [0]).unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
    silent.set_nonblocking(false).unwrap();
    for stream in slow {
        let mut line = String::new();
        // An answer of ours, or nothing: what matters is that the connection ends.
        let mut reader = BufReader::new(stream);
        while reader.read_line(&mut line).is_ok_and(|bytes| bytes > 0) {}
    }
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
}

#[cfg(unix)]
#[test]
fn a_stop_lets_the_answer_under_way_finish() {
    let mut server = Server::start();
    let mut stream = server.connect();
    write!(
        stream,
        "POST /en/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    // The handler asks for the body: the answer is under way.
    let mut asked = [0; 25];
    stream.read_exact(&mut asked).unwrap();
    assert_eq!(asked.as_slice(), b"HTTP/1.1 100 Continue\r\n\r\n");
    assert!(Command::new("kill").args(["-TERM", &server.child.id().to_string()]).stdout(Stdio::null()).status().unwrap().success());
    // No one is let in any more: the stop has come.
    while TcpStream::connect(("127.0.0.1", server.port)).is_ok() {
        std::thread::sleep(Duration::from_millis(20));
    }
    stream.write_all(b"a=2").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    assert!(server.child.wait().unwrap().success());
}
