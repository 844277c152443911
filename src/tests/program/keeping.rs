//! What must never happen by one command: an empty site, a demonstration that becomes a real one, files that others can read.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use super::{Server, program, site};

/// A folder of content whose directory has these bytes.
fn content(folder: &Path, services: &[u8]) {
    let directory = folder.join("data/directory");
    fs::create_dir_all(&directory).unwrap();
    fs::copy("data/directory/do-not-publish.json", directory.join("do-not-publish.json")).unwrap();
    fs::write(directory.join("services.json"), services).unwrap();
}

fn runs(arguments: &[&str]) -> (String, bool) {
    let output = program().args(arguments).output().unwrap();
    (String::from_utf8_lossy(&output.stderr).into_owned(), output.status.success())
}

#[test]
fn a_file_that_would_empty_the_site_is_refused_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (content_folder, data) = (folder.path().to_string_lossy().into_owned(), folder.path().join("var").to_string_lossy().into_owned());
    let import = |services: &[u8], more: &[&str]| {
        content(folder.path(), services);
        runs(&[&["import", "--content", &content_folder, "--data-folder", &data], more].concat())
    };
    let whole = fs::read("data/directory/services.json").unwrap();
    let records: Vec<serde_json::Value> = serde_json::from_slice(&whole).unwrap();
    let with_mark = [&[0xef, 0xbb, 0xbf], whole.as_slice()].concat();
    let (said, fine) = import(&with_mark, &[]);
    assert!(fine && said.contains("loaded 571 services"), "{said}");
    let left = |keep: &dyn Fn(usize, &serde_json::Value) -> bool| {
        let kept: Vec<_> = records.iter().enumerate().filter(|(at, record)| keep(*at, record)).map(|(_, record)| record.clone()).collect();
        serde_json::to_vec(&kept).unwrap()
    };
    let is_locked = |record: &serde_json::Value| record["locked"] == true;
    for (file, says) in [
        (b"[]".to_vec(), "it would withdraw 502 of 502 published listings"),
        (left(&|at, _| at < 3), "of 502 published listings"),
        (left(&|_, record| record["id"] != "kids-help-phone"), "pages of the site name kids-help-phone"),
        (left(&|at, record| at % 8 != 0 || is_locked(record)), "of 502 published listings"),
    ] {
        let (said, fine) = import(&file, &[]);
        assert!(!fine && said.contains(says) && said.contains("--may-withdraw") && said.contains("nothing was changed"), "{said}");
    }
    let (said, fine) = import(&left(&|at, record| at % 40 != 0 || is_locked(record) || record["publish"] == false), &[]);
    assert!(fine || said.contains("reached_through"), "a few may leave: {said}");
    let (said, fine) = import(b"[]", &["--may-withdraw"]);
    assert!(fine && said.contains("loaded 0 services"), "{said}");
}

#[test]
fn a_server_keeps_its_directory_when_the_file_beside_it_is_cut_off() {
    let server = Server::start();
    let folder = server.stopped("-TERM");
    let empty = tempfile::tempdir().unwrap();
    content(empty.path(), b"[]");
    std::os::unix::fs::symlink(Path::new("locales").canonicalize().unwrap(), empty.path().join("locales")).unwrap();
    for name in ["facts", "curriculum", "places", "geo", "strategy", "demo"] {
        std::os::unix::fs::symlink(Path::new("data").join(name).canonicalize().unwrap(), empty.path().join("data").join(name)).unwrap();
    }
    let server = Server::start_in(folder, &[("PORCHLIGHT_CONTENT", &empty.path().to_string_lossy())]);
    assert!(server.log().contains("it would withdraw 502 of 502") && server.log().contains("with 502 listings"), "{}", server.log());
    assert!(server.asks("GET /en/s/kids-help-phone HTTP/1.1", "").starts_with("HTTP/1.1 200"));
}

#[test]
fn a_demonstration_stays_one_and_a_real_site_never_becomes_one() {
    let folder = tempfile::tempdir().unwrap();
    let site = site(folder.path()).to_string_lossy().into_owned();
    let data = folder.path().join("demo").to_string_lossy().into_owned();
    // It is written down before anything is invented: a port that is taken ends the start after that.
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let serve = |data: &str, more: &[&str]| runs(&[&["serve", "--port", &port, "--site", &site, "--data-folder", data], more].concat());
    let (said, _) = serve(&data, &["--demo"]);
    assert!(said.contains("cannot be used"), "{said}");
    let account = ["account", "add", "Zoe", "zoe@porchlight.example", "--role", "administrator", "--data-folder", &data];
    let refused =
        [runs(&account), runs(&["import", "--data-folder", &data]), runs(&["migrate", "--data-folder", &data]), serve(&data, &[])];
    for (said, fine) in refused {
        assert!(!fine && said.contains("holds a demonstration and never becomes a real site"), "{said}");
    }
    let (said, _) = serve(&data, &["--demo"]);
    assert!(said.contains("cannot be used"), "it still is a demonstration: {said}");

    let real = folder.path().join("real").to_string_lossy().into_owned();
    let (said, _) = serve(&real, &[]);
    assert!(said.contains("cannot be used"), "{said}");
    let (said, fine) = serve(&real, &["--demo"]);
    assert!(!fine && said.contains("belongs to a real site"), "{said}");
}

#[test]
fn what_is_kept_is_for_its_owner_only() {
    let server = Server::start();
    let form = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin";
    let asked = server.asks(&format!("POST /en/update-listing/new HTTP/1.1\r\n{form}"), "mailbox=office%40house.example");
    assert!(asked.starts_with("HTTP/1.1 200"), "{asked}");
    let data = server.path().join("data");
    let letters = data.join("letters");
    let start = std::time::Instant::now();
    while fs::read_dir(&letters).unwrap().next().is_none() {
        assert!(start.elapsed().as_secs() < 60, "no letter came");
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    let rights = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((rights(&data), rights(&letters)), (0o700, 0o700));
    let files = [data, letters].into_iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    for file in files.filter(|path| path.is_file()) {
        assert_eq!(rights(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn an_account_is_judged_as_a_form_judges_it() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("var").to_string_lossy().into_owned();
    let add = |name: &str, email: &str| runs(&["account", "add", name, email, "--data-folder", &data]);
    for email in ["a..b@harbour.example", "info@-harbour.example", "info@harbour", "harbour.example", "a@b.example\nBcc: c@d.example"] {
        let (said, fine) = add("Zoe", email);
        assert!(!fine && said.contains("is not an email address"), "{email}: {said}");
    }
    for name in ["Zoe\nAdministrator", "Zo\u{202e}e", &"é".repeat(81)] {
        let (said, fine) = add(name, "zoe@harbour.example");
        assert!(!fine && said.contains("the name cannot be kept"), "{said}");
    }
    for email in ["Sh.O'Neil@harbour.example", "<zoe@harbour.example>"] {
        let (said, fine) = add("Zoe", email);
        assert!(fine, "{email}: {said}");
    }
}

#[test]
fn people_are_listed_given_another_role_and_taken_off_the_desk_and_the_audit_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("var").to_string_lossy().into_owned();
    let account = |arguments: &[&str]| runs(&[&["account"], arguments, &["--data-folder", &data]].concat());
    let (ada, sam) = ("ada@harbour.example", "Sam@harbour.example");
    assert!(account(&["add", "Ada", ada, "--role", "administrator"]).1 && account(&["add", "Sam", sam]).1);
    let (said, fine) = account(&["add", "Sam", sam]);
    assert!(!fine && said.contains("on the desk already"), "{said}");
    assert!(account(&["role", sam, "senior-editor"]).1);
    let (said, fine) = account(&["role", ada, "editor"]);
    assert!(!fine && said.contains("without an administrator"), "{said}");
    let (said, fine) = account(&["role", sam, "captain"]);
    assert!(!fine && said.contains("editor, senior-editor or administrator"), "{said}");
    assert!(account(&["end-sessions", sam]).1 && account(&["close", sam]).1);
    let (said, fine) = account(&["close", sam]);
    assert!(!fine && said.contains("no longer on the desk"), "{said}");
    let (said, fine) = account(&["close", "nobody@harbour.example"]);
    assert!(!fine && said.contains("belongs to nobody on the desk"), "{said}");
    let (list, _) = account(&["list"]);
    assert!(list.contains("Ada <ada@harbour.example>: administrator, never signed in, sessions: 0"), "{list}");
    assert!(list.contains("Sam <sam@harbour.example>: senior-editor, off the desk"), "{list}");
    assert!(account(&["add", "Sam", sam]).1, "let in again");
    let (said, fine) = runs(&["audit", "verify", "--data-folder", &data]);
    assert!(fine && said.contains("6 rows, each follows from the one before."), "{said}");
}
