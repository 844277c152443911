//! Letters, from the outbox to a real mail server, which takes them, puts them off, refuses them, or says nothing.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use super::{browser::Reader, staff::signed_in};
use crate::{
    domain::{
        letter::{Letter, LetterId, LetterKind, LetterState, Purpose},
        moment::Moment,
        person::Role,
    },
    editing::secret::{Secret, random_id},
    jobs::outbox::{DeliveryError, Post, deliver_due},
    mail::send::Mailer,
    store::TokenState,
};

/// Who runs the site.
const HOST: &str = "Example Foundation, 1 Main Street, Toronto";

const ORIGIN: &str = "https://porchlight.example";

/// The mail server that `PORCHLIGHT_TEST_SMTP` names, and the folder of what it took. `script/test` starts one.
pub(super) fn server() -> (Post, PathBuf) {
    let setting =
        env::var("PORCHLIGHT_TEST_SMTP").unwrap_or_else(|_| panic!("PORCHLIGHT_TEST_SMTP names no mail server: script/test starts one"));
    let (port, folder) = setting.split_once(' ').unwrap();
    let mailer =
        Mailer::server(&format!("smtp://127.0.0.1:{port}"), "Porchlight <letters@porchlight.example>", "person@host.example", ORIGIN)
            .unwrap();
    (Post { mailer, origin: ORIGIN.to_owned(), host: HOST.to_owned() }, folder.into())
}

pub(super) fn letter(recipient: &str, now: Moment) -> Letter {
    Letter {
        id: LetterId(random_id().unwrap()),
        kind: LetterKind::Review,
        recipient: recipient.parse().unwrap(),
        object: "fc-timmins".to_owned(),
        words: String::new(),
        made_at: now,
        state: LetterState::Waiting,
        tries: 0,
    }
}

/// The letters to an email address among the files of a folder.
pub(super) fn taken(folder: &Path, recipient: &str) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    files.filter(|text| text.contains(&format!("To: {recipient}"))).collect()
}

/// The text of a message, from quoted-printable or base64 as it may be.
fn text_of(message: &str) -> String {
    let (head, body) = message.split_once("\r\n\r\n").or_else(|| message.split_once("\n\n")).unwrap();
    assert!(head.contains("Auto-Submitted: auto-generated") && head.contains("Content-Type: text/plain"), "{head}");
    if head.contains("base64") {
        use base64::Engine as _;
        let bytes = base64::engine::general_purpose::STANDARD.decode(body.split_whitespace().collect::<String>()).unwrap();
        return String::from_utf8(bytes).unwrap();
    }
    let joined = body.replace("=\r\n", "").replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let [first, tail @ ..] = rest {
        match (first, tail) {
            (b'=', [high, low, after @ ..]) => {
                bytes.extend(hex::decode([*high, *low].map(|digit| digit.to_ascii_lowercase())).unwrap());
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// The secret of the link in a letter.
fn secret_of(text: &str) -> Secret {
    let (_, after) = text.split_once(&format!("{ORIGIN}/en/your-listing/")).unwrap();
    Secret::parse(&after[..32]).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_taken_once_in_both_languages_with_a_link_that_works() {
    let (post, folder) = server();
    let reader = Reader::alone().await;
    let (state, now) = (reader.state(), reader.state().clock().now().into());
    let mailbox = format!("office-{}@example.org", random_id().unwrap());
    state.store().post(&[letter(&mailbox, now)]).await.unwrap();
    assert_eq!(deliver_due(state, &post, now).await.unwrap(), 1);
    assert_eq!(deliver_due(state, &post, now).await.unwrap(), 0);
    let letters = taken(&folder, &mailbox);
    assert_eq!(letters.len(), 1);
    let text = text_of(&letters[0]);
    assert!(
        text.contains("find Timmins Native Friendship Centre on Porchlight") && text.contains("On trouve Timmins Native Friendship Centre"),
        "{text}"
    );
    assert!(text.contains(&format!("Run by {HOST}")) && text.contains("a person reads it"), "{text}");
    assert!(letters[0].contains("Reply-To: person@host.example"), "{}", letters[0]);
    assert!(letters[0].contains("MIME-Version: 1.0"), "{}", letters[0]);
    assert!(letters[0].contains("X-Greeted-As: porchlight.example"), "the server is greeted by the site's name: {}", letters[0]);
    assert!(text.contains(&format!("{ORIGIN}/fr/votre-fiche/")) && !text.contains('<'), "{text}");
    let token = state.store().token(&secret_of(&text).hash(), Purpose::Review, now).await.unwrap().unwrap();
    assert_eq!((token.object.as_str(), token.state), ("fc-timmins", TokenState::Good));
    assert_eq!(state.store().letters(LetterState::Sent).await.unwrap().read.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_says_no_gets_it_again_later_and_one_that_refuses_for_good_or_says_nothing_never() {
    let (post, folder) = server();
    let reader = Reader::alone().await;
    let (state, now): (_, Moment) = (reader.state(), reader.state().clock().now().into());
    let boxes = ["later", "never", "silent", "policy"].map(|kind| format!("{kind}-{}@example.org", random_id().unwrap()));
    let letters: Vec<Letter> = boxes.iter().map(|mailbox| letter(mailbox, now)).collect();
    state.store().post(&letters).await.unwrap();
    assert_eq!(deliver_due(state, &post, now).await.unwrap(), 0);
    let named = async |letter_state| {
        let letters = state.store().letters_in_doubt().await.unwrap().read.into_iter();
        let waiting = state.store().letters(LetterState::Waiting).await.unwrap().read.into_iter();
        let mut names: Vec<String> =
            letters.chain(waiting).filter(|letter| letter.state == letter_state).map(|letter| letter.recipient.to_string()).collect();
        names.sort_unstable();
        names
    };
    assert_eq!(named(LetterState::Waiting).await, [boxes[0].as_str(), boxes[3].as_str()], "they are tried again");
    assert_eq!(named(LetterState::Refused).await, [boxes[1].as_str()], "there is no such address");
    let handed = state.store().letters(LetterState::Handed).await.unwrap().read;
    assert_eq!(handed.iter().map(|letter| letter.recipient.to_string()).collect::<Vec<_>>(), [boxes[2].as_str()]);
    // A week later the silent one has had its letter once.
    let later = now.plus_minutes(7 * 24 * 60);
    deliver_due(state, &post, later).await.unwrap();
    assert_eq!(taken(&folder, &boxes[2]).len(), 1);
    assert!(taken(&folder, &boxes[0]).is_empty());
    assert_eq!(named(LetterState::Refused).await.len(), 3, "after seven days they are given up");
    let mut editor = signed_in(&reader, "ada", Role::Editor).await;
    let desk = editor.opens("/en/desk").await.body;
    let (_, refused) = desk.split_once("Emails that will not arrive").unwrap();
    assert!(refused.contains(&boxes[1]), "the desk says which address is dead");
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_server_is_away_letters_wait_and_nothing_is_lost() {
    let reader = Reader::alone().await;
    let (state, now): (_, Moment) = (reader.state(), reader.state().clock().now().into());
    // A port on which no one listens.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mailer = Mailer::server(&format!("smtp://127.0.0.1:{port}"), "letters@porchlight.example", "person@host.example", ORIGIN).unwrap();
    let away = Post { mailer, origin: ORIGIN.to_owned(), host: HOST.to_owned() };
    state.store().post(&[letter("office@example.org", now)]).await.unwrap();
    assert!(matches!(deliver_due(state, &away, now).await, Err(DeliveryError::Unreachable)));
    assert_eq!(state.store().letters(LetterState::Waiting).await.unwrap().read[0].tries, 1);
    assert_eq!(deliver_due(state, &away, now).await.unwrap(), 0, "it is not due yet");

    let folder = tempfile::tempdir().unwrap();
    let there = Post { mailer: Mailer::folder(folder.path()).unwrap(), origin: ORIGIN.to_owned(), host: HOST.to_owned() };
    assert_eq!(deliver_due(state, &there, now.plus_minutes(2)).await.unwrap(), 1);
    assert_eq!(taken(folder.path(), "office@example.org").len(), 1);
}

#[test]
fn settings_of_mail_that_cannot_be_used_are_one_sentence_without_the_password() {
    let said = |url: &str, from: &str| Mailer::server(url, from, "person@host.example", ORIGIN).unwrap_err().to_string();
    let server = said("mail.example.org:hunter2", "letters@example.org");
    assert!(server.starts_with("PORCHLIGHT_SMTP is no address of a mail server") && !server.contains("hunter2"), "{server}");
    assert!(said("smtp://127.0.0.1:25", "nobody").starts_with("PORCHLIGHT_MAIL_FROM is “nobody”"));
}
