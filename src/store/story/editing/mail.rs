//! The links and letters of the story.

use super::{NOON, change, letter};
use crate::{
    domain::{
        change::{Change, ChangeId, Status},
        known::Known,
        letter::{Letter, LetterKind, LetterState, Purpose},
        moment::Moment,
    },
    store::{Act, Applied, By, NewToken, Saving, Store, TokenHash, TokenState, testing::service},
};

/// Every letter that is due.
async fn claimed(store: &Store, now: Moment) -> Vec<Letter> {
    let mut letters = Vec::new();
    while let Some(letter) = store.claim_letter(now).await.unwrap() {
        letters.push(letter);
    }
    letters
}

pub(super) async fn a_link_is_spent_once(store: &Store, other: &Store) {
    let waiting = letter("l-review", LetterKind::Review);
    store.post(std::slice::from_ref(&waiting)).await.unwrap();
    let mine = claimed(store, NOON).await;
    assert!(claimed(other, NOON).await.is_empty(), "a claimed letter is nobody else's");
    let review = mine.iter().find(|letter| letter.kind == LetterKind::Review).unwrap();
    let hash = TokenHash("ab".repeat(32));
    let token = NewToken {
        means: crate::domain::freshness::Means::Link,
        hash: hash.clone(),
        purpose: Purpose::Review,
        object: "a-line".to_owned(),
        mailbox: "office@example.org".parse().unwrap(),
        made_at: NOON,
    };
    assert!(store.hand(review, Some(&token)).await.unwrap());
    assert!(!store.hand(review, Some(&token)).await.unwrap(), "it is handed over once");
    store.sent(&review.id).await.unwrap();

    let state = async |now| store.token(&hash, Purpose::Review, now).await.unwrap().map(|token| token.state);
    assert_eq!(state(NOON).await, Some(TokenState::Good));
    assert_eq!(store.token(&hash, Purpose::SignIn, NOON).await.unwrap(), None, "it is good for nothing else");
    assert_eq!(state(NOON.plus_minutes(14 * 24 * 60)).await, Some(TokenState::Expired));
    let begun = |name| change(name, &service("b-line", "B"), &service("b-line", "B, begun"), 1);
    let saves = async |store: &Store, change, begins| {
        let saving = Saving { link: &hash, change: &change, begins };
        store.apply(Act::Save(&saving), &Known::default(), &By::link(NOON)).await.unwrap()
    };
    assert!(matches!(saves(store, begun("c9"), true).await, Applied::Done(_)));
    assert_eq!(saves(other, begun("c10"), true).await, Applied::Stale, "one link writes one change");
    assert_eq!(saves(other, Change { status: Status::Published, ..begun("c9") }, false).await, Applied::Stale, "and decides nothing");
    assert!(matches!(saves(other, begun("c9"), false).await, Applied::Done(_)));
    assert_eq!(store.change(&ChangeId("c10".into())).await.unwrap(), None, "and nothing of the other is left");
    assert_eq!(store.token(&hash, Purpose::Review, NOON).await.unwrap().unwrap().change, Some(ChangeId("c9".into())));
    let late = NOON.plus_minutes(15 * 24 * 60);
    assert!(!store.spend(&hash, Purpose::Review, late).await.unwrap());
    let both = tokio::join!(store.spend(&hash, Purpose::Review, NOON), other.spend(&hash, Purpose::Review, NOON));
    assert_eq!([both.0.unwrap(), both.1.unwrap()].into_iter().filter(|spent| *spent).count(), 1);
    assert_eq!(state(NOON).await, Some(TokenState::Spent));
    assert_eq!(store.forget_tokens_before(late).await.unwrap(), 1);
    assert_eq!(state(NOON).await, None);
}

pub(super) async fn a_letter_goes_out_once_and_is_never_lost(store: &Store, other: &Store) {
    // What was claimed above and not handed over is taken over by another process, once the claim has run out.
    assert!(claimed(other, NOON).await.is_empty());
    let later = NOON.plus_minutes(6);
    let taken_over = claimed(other, later).await;
    let mut names: Vec<(&str, i64)> = taken_over.iter().map(|letter| (letter.id.0.as_str(), letter.tries)).collect();
    names.sort_unstable();
    assert_eq!(names, [("l-back", 2), ("l-published", 2)]);
    let (published, rest): (Vec<&Letter>, Vec<&Letter>) = taken_over.iter().partition(|letter| letter.kind == LetterKind::Published);
    for letter in rest {
        assert!(other.hand(letter, None).await.unwrap());
        other.sent(&letter.id).await.unwrap();
    }
    let ours = Letter { tries: 1, ..published[0].clone() };
    assert!(!store.hand(&ours, None).await.unwrap(), "it is not ours any more");
    // The mail server is away: it is tried again later.
    other.put_back(published[0], later).await.unwrap();
    assert!(claimed(store, later).await.is_empty());
    let again = claimed(store, later.plus_minutes(3)).await;
    assert_eq!(again[0].tries, 3);
    // The process dies when the mail server may have it: no one sends it a second time.
    assert!(store.hand(&again[0], None).await.unwrap());
    assert!(claimed(other, later.plus_minutes(600)).await.is_empty());
    assert_eq!(store.letters(LetterState::Handed).await.unwrap().read.len(), 1);
    // A link to sign in goes before what has waited for longer; what was refused for good is not tried again, and not forgotten.
    let [mut early, mut sign_in] = [letter("l-early", LetterKind::Review), letter("l-sign-in", LetterKind::SignIn)];
    (early.object, early.made_at, sign_in.made_at) = ("b-line".to_owned(), later.plus_minutes(-9), later);
    store.post(&[early, sign_in]).await.unwrap();
    let due = claimed(store, later).await;
    assert_eq!(due.iter().map(|letter| letter.id.0.as_str()).collect::<Vec<_>>(), ["l-sign-in", "l-early"]);
    store.sent(&due[0].id).await.unwrap();
    store.refuse(&due[1]).await.unwrap();
    assert!(claimed(other, later.plus_minutes(600)).await.iter().all(|letter| letter.id.0 != "l-early"));
    let in_doubt = other.letters_in_doubt().await.unwrap().read;
    let states: Vec<(&str, LetterState)> = in_doubt.iter().map(|letter| (letter.id.0.as_str(), letter.state)).collect();
    assert_eq!(states, [("l-early", LetterState::Refused), ("l-published", LetterState::Handed)]);
}
