//! Backing up and restoring, by the very commands of docs/HOSTING.md: 300 reports and a letter come after the backup, and the server is
//! stopped or killed. Afterwards the site is there again as it was, and after a stop the file alone has everything.

use std::{fs, path::Path, process::Command};

use super::Server;

const AFTER: usize = 300;

/// The commands of a block of docs/HOSTING.md.
pub(super) fn commands(name: &str) -> String {
    let guide = fs::read_to_string("docs/HOSTING.md").unwrap();
    let (_, rest) = guide.split_once(&format!("```sh {name}\n")).unwrap_or_else(|| panic!("docs/HOSTING.md has no block {name}"));
    rest.split_once("```").unwrap().0.to_owned()
}

/// Runs them in a folder, as someone who follows the guide.
fn follow(name: &str, folder: &Path, variables: &[(&str, &str)]) {
    let commands = commands(name);
    let output = Command::new("sh").args(["-e", "-c", &commands]).current_dir(folder).envs(variables.iter().copied()).output().unwrap();
    assert!(output.status.success(), "{commands}\n{}", String::from_utf8_lossy(&output.stderr));
}

fn reports(server: &Server, count: usize) {
    let form = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin";
    for number in 0..count {
        let body = format!("kind=other&words=report-{number}&key=x");
        let answer = server.asks(&format!("POST /en/s/fc-timmins/report HTTP/1.1\r\n{form}"), &body);
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
}

fn a_letter(server: &Server) {
    let form = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin";
    let asked = server.asks(&format!("POST /en/update-listing/new HTTP/1.1\r\n{form}"), "mailbox=office%40house.example");
    assert!(asked.starts_with("HTTP/1.1 200"), "{asked}");
}

fn says(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn on_sqlite(signal: &str) {
    let server = Server::start();
    reports(&server, 3);
    let data = server.path().join("data").to_string_lossy().into_owned();
    follow("backup-sqlite", server.path(), &[("DATA", &data)]);
    reports(&server, AFTER);
    a_letter(&server);
    let folder = server.stopped(signal);
    let file = format!("{data}/porchlight.db");
    let log = folder.path().join("data/porchlight.db-wal");
    if signal == "-TERM" {
        assert!(!log.exists() || fs::metadata(&log).unwrap().len() == 0, "a stop leaves no log behind");
        // What someone copies is whole.
        let copy = folder.path().join("copy.db").to_string_lossy().into_owned();
        fs::copy(&file, &copy).unwrap();
        assert_eq!(says("sqlite3", &[&copy, "SELECT COUNT(*) FROM report"]), (AFTER + 3).to_string());
    }
    follow("restore-sqlite", folder.path(), &[("DATA", &data)]);
    assert_eq!(says("sqlite3", &[&file, "PRAGMA integrity_check"]), "ok");
    assert_eq!(says("sqlite3", &[&file, "SELECT COUNT(*) FROM report"]), "3");
    let server = Server::start_in(folder, &[]);
    assert!(server.log().contains("with 502 listings"), "{}", server.log());
    assert!(server.asks("GET /en/s/fc-timmins HTTP/1.1", "").starts_with("HTTP/1.1 200"));
    reports(&server, 1);
}

#[test]
fn a_backup_is_put_back_after_a_stop_on_sqlite() {
    on_sqlite("-TERM");
}

#[test]
fn a_backup_is_put_back_after_a_kill_on_sqlite() {
    on_sqlite("-KILL");
}

fn on_postgresql(signal: &str) {
    let Ok(server_url) = std::env::var("PORCHLIGHT_TEST_POSTGRES") else {
        panic!("PORCHLIGHT_TEST_POSTGRES names no PostgreSQL server: script/test starts one");
    };
    let name = format!("porchlight_drill{}_{}", signal.replace('-', "_").to_lowercase(), std::process::id());
    let restored = format!("{name}_restored");
    let of = |name: &str| server_url.replacen("/postgres", &format!("/{name}"), 1);
    says("createdb", &[&format!("--maintenance-db={server_url}"), &name]);
    let (url, restored_url) = (of(&name), of(&restored));

    let server = Server::start_in(tempfile::tempdir().unwrap(), &[("DATABASE_URL", &url)]);
    reports(&server, 3);
    let variables = [("DATABASE_URL", url.as_str()), ("RESTORED_URL", &restored_url), ("RESTORED_NAME", &restored)];
    follow("backup-postgresql", server.path(), &variables);
    reports(&server, AFTER);
    a_letter(&server);
    let folder = server.stopped(signal);
    let count = |url: &str| says("psql", &[url, "--tuples-only", "--no-align", "--command", "SELECT COUNT(*) FROM report"]);
    assert_eq!(count(&url), (AFTER + 3).to_string(), "nothing that was answered is lost");
    follow("restore-postgresql", folder.path(), &variables);
    assert_eq!(count(&restored_url), "3");
    let server = Server::start_in(folder, &[("DATABASE_URL", &restored_url)]);
    assert!(server.log().contains("with 502 listings"), "{}", server.log());
    reports(&server, 1);
    drop(server);
    for database in [&name, &restored] {
        says("dropdb", &[&format!("--maintenance-db={server_url}"), "--force", database]);
    }
}

#[test]
fn a_backup_is_put_back_after_a_stop_on_postgresql() {
    on_postgresql("-TERM");
}

#[test]
fn a_backup_is_put_back_after_a_kill_on_postgresql() {
    on_postgresql("-KILL");
}
