//! Ways of contact inside a sentence.

use super::{numbers, plain};

/// What someone could use to reach a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContactKind {
    /// A number that a phone would dial.
    Number,
    /// A web address.
    Web,
    /// An email address.
    Email,
    /// A name on a messenger.
    Messenger,
}

impl ContactKind {
    /// The name of the message that tells an editor of it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Number => "desk-flag-number",
            Self::Web => "desk-flag-web",
            Self::Email => "desk-flag-email",
            Self::Messenger => "desk-flag-messenger",
        }
    }
}

/// A way of contact that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// What it is.
    pub kind: ContactKind,
    /// What makes it one: digits of a number, a host in small letters, or the words.
    pub value: String,
    /// How it was written, in small letters.
    pub words: String,
}

/// Messengers whose name means nothing else.
const MESSENGERS: [&str; 17] = [
    "whatsapp",
    "telegram",
    "snapchat",
    "instagram",
    "insta",
    "facebook",
    "tiktok",
    "discord",
    "wechat",
    "viber",
    "skype",
    "kik",
    "imessage",
    "facetime",
    "threema",
    "wickr",
    "onlyfans",
];

/// Messengers whose name is a word too: they count when something like a name on them follows.
const WORDS_TOO: [&str; 6] = ["signal", "snap", "ig", "fb", "messenger", "dm"];

/// Top-level domains that people write apart: `evil dot com`.
const ENDINGS: [&str; 14] = ["com", "ca", "org", "net", "info", "io", "me", "ly", "co", "app", "example", "xyz", "site", "online"];

/// Everything in a text that leads somewhere.
pub fn contacts(text: &str) -> Vec<Contact> {
    let plain = plain(text);
    let mut found: Vec<Contact> =
        numbers::dialled(&plain).into_iter().map(|(value, words)| Contact { kind: ContactKind::Number, value, words }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    for (at, word) in words.iter().enumerate() {
        found.extend(web_or_email(word));
        found.extend(spelled_out(&words[at..]));
        found.extend(messenger(&words[at..]));
    }
    found
}

/// True when a text holds these digits as a number of their own, such as `911`.
pub fn holds_number(text: &str, digits: &str) -> bool {
    numbers::holds(&plain(text), digits)
}

fn edge(c: char) -> bool {
    !(c.is_alphanumeric() || matches!(c, '@' | '_'))
}

fn web_or_email(word: &str) -> Option<Contact> {
    // Rejects most words at once: every way of contact below has one of these characters.
    if !word.contains(['.', '@', ':']) {
        return None;
    }
    let of = |kind, value: &str| Some(Contact { kind, value: value.to_owned(), words: word.to_owned() });
    // Two names that a mark sets apart are two words: “youth/parents”.
    let word = word.trim_matches(edge);
    if let Some((_, rest)) = word.split_once("://") {
        return of(ContactKind::Web, host(rest).unwrap_or(rest));
    }
    match word.split_once('@') {
        Some((name, rest)) if !name.is_empty() && !rest.is_empty() => return of(ContactKind::Email, host(rest).unwrap_or(rest)),
        Some((_, handle)) if handle.chars().count() >= 2 => return of(ContactKind::Messenger, handle),
        _ => {}
    }
    word.split([',', ';', '(', ')', '<', '>', '"', '«', '»', '|']).find_map(host).and_then(|host| of(ContactKind::Web, host))
}

/// `www.example.org` of `www.example.org/path`; `None` for what is no host.
fn host(text: &str) -> Option<&str> {
    let host = text.split(['/', '?', '#', ':', '\'']).next()?.trim_matches(edge);
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let last = labels.last()?;
    let is_host = labels.len() >= 2
        && labels.iter().all(is_label)
        && (last.chars().count() >= 2 && last.chars().all(char::is_alphabetic) || last.starts_with("xn--"))
        // “p.m”, “St.John”: an abbreviation before a name is no host.
        && labels.iter().any(|label| label.chars().count() >= 3)
        && !ABBREVIATIONS.contains(labels.first()?);
    is_host.then_some(host)
}

const ABBREVIATIONS: [&str; 10] = ["st", "ste", "mr", "mrs", "ms", "dr", "mme", "m", "no", "av"];

/// `evil dot com`, `evil (dot) com`, `evil . com`, `ann at example dot org`
fn spelled_out(words: &[&str]) -> Option<Contact> {
    let [name, dot, ending, ..] = words else { return None };
    let is_dot = match *dot {
        "." => true,
        word => matches!(word.trim_matches(edge), "dot" | "point") || word.trim_matches(['(', ')', '[', ']', '{', '}']) == ".",
    };
    if !is_dot {
        return None;
    }
    let (name, ending) = (name.trim_matches(edge), ending.trim_matches(edge));
    let is_web = ENDINGS.contains(&ending.split('/').next().unwrap_or_default()) && name.chars().count() >= 2;
    is_web.then(|| Contact { kind: ContactKind::Web, value: format!("{name}.{ending}"), words: words[..3].join(" ") })
}

/// `whatsapp`, `signal: ann_99`
fn messenger(words: &[&str]) -> Option<Contact> {
    let first = words.first()?.trim_matches(edge);
    let found = |words: String| Some(Contact { kind: ContactKind::Messenger, value: words.clone(), words });
    if MESSENGERS.contains(&first) {
        return found(first.to_owned());
    }
    if !WORDS_TOO.contains(&first) {
        return None;
    }
    let has_colon = words.first().is_some_and(|word| word.ends_with(':'));
    let is_name = |word: &&&str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '_' && c != '@');
        let mixed = word.chars().any(char::is_alphabetic) && word.chars().any(|c| c.is_ascii_digit());
        word.starts_with('@') || word.contains('_') || mixed
    };
    match words.iter().skip(1).take(2).find(is_name) {
        Some(name) => found(format!("{first} {name}")),
        None if has_colon && words.len() > 1 => found(words[..2].join(" ")),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<ContactKind> {
        contacts(text).into_iter().map(|contact| contact.kind).collect()
    }

    #[test]
    fn web_addresses_are_seen_however_they_are_written() {
        for text in [
            "https://bit.ly/x",
            "See bit.ly/x.",
            "www.evil.example",
            "EVIL.EXAMPLE",
            "evil。example",
            "(evil.example)",
            "visit evil.com/now, please",
            "evil dot com",
            "evil (dot) com",
            "evil [.] com",
            "centre-santé.ca",
            "ftp://x",
            "xn--80ak6aa92e.com",
        ] {
            assert!(kinds(text).contains(&ContactKind::Web), "{text}");
        }
    }

    #[test]
    fn email_addresses_and_messengers_are_seen() {
        for text in ["write to ann@example.org", "ann@example", "<ann+x@example.org>"] {
            assert!(kinds(text).contains(&ContactKind::Email), "{text}");
        }
        for text in ["WhatsApp me", "on Telegram", "@ann_99", "Signal: ann", "snap ann_99", "IG @ann", "find us on InstaGram"] {
            assert!(kinds(text).contains(&ContactKind::Messenger), "{text}");
        }
    }

    #[test]
    fn ordinary_sentences_lead_nowhere() {
        for text in [
            "Open 9 a.m. to 5 p.m., Monday to Friday.",
            "A crisis line, day and night.",
            "Help for youth/parents, e.g. counselling.",
            "A signal for help. We snap photos of nothing.",
            "St. John Ambulance; Dr. Smith.",
            "Du lundi au vendredi, de 9 h à 17 h. Ça va.",
            "Ages 12 to 24",
            "",
        ] {
            assert_eq!(contacts(text), [], "{text}");
        }
    }

    #[test]
    fn what_is_found_says_what_it_leads_to() {
        let found = contacts("Call 647-555-0142 or https://www.Evil.example/x");
        assert_eq!(found[0].value, "6475550142");
        assert_eq!(found[1].value, "www.evil.example");
    }
}
