//! Who looks after a listing: who may be sent its link, and is told what happens to it (docs/SAFETY.md L3).

use super::{email_address::EmailAddress, moment::Moment, stored::stored};

stored! {
    /// How someone came to look after a listing.
    KeeperHow {
        /// Their email address is the one on file.
        OnFile = "on-file";
        /// They asked for the link, or proposed the listing, and the service confirmed it by telephone.
        Granted = "granted";
        /// Someone who looked after it invited them.
        Invited = "invited";
    }
}

stored! {
    /// Why someone looks after a listing no longer.
    KeeperEnd {
        /// Another email address is on file.
        Replaced = "replaced";
        /// They said that they leave.
        Left = "left";
        /// The desk ended it, or someone else who looks after the listing said that it was not them.
        Ended = "ended";
    }
}

/// Days for which an email address that was on file before is still told what happens: a thief changes it first.
pub const REPLACED_IS_TOLD_DAYS: i64 = 30;

/// Someone who looks after a listing, or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keeper {
    /// Where the link goes: in small letters.
    pub mailbox: EmailAddress,
    /// How they came to it.
    pub how: KeeperHow,
    /// Since when.
    pub since: Moment,
    /// Until when, and why; `None` while they do.
    pub ended: Option<(Moment, KeeperEnd)>,
}

/// A link to a listing that still opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveLink {
    /// To which email address it was sent; none for the code of a posted letter.
    pub mailbox: Option<String>,
    /// Until when it opens the listing.
    pub until: Moment,
}

/// Hosts at which anyone can have an email address: one there shows nothing about where a person works.
const FREE: [&str; 27] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "outlook.fr",
    "hotmail.com",
    "hotmail.ca",
    "hotmail.fr",
    "live.com",
    "live.ca",
    "msn.com",
    "yahoo.com",
    "yahoo.ca",
    "yahoo.fr",
    "ymail.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "aol.com",
    "proton.me",
    "protonmail.com",
    "gmx.com",
    "mail.com",
    "rogers.com",
    "bell.net",
    "sympatico.ca",
    "videotron.ca",
    "cogeco.ca",
];

/// Whether anyone can have an email address at this host.
pub fn is_free(host: &str) -> bool {
    FREE.iter().any(|free| host.eq_ignore_ascii_case(free))
}

/// Whether one email address may invite another without the desk: both are at the same organization's host. Anyone else asks for the link,
/// and is called back.
pub fn may_invite(inviting: &EmailAddress, invited: &EmailAddress) -> bool {
    inviting.host().eq_ignore_ascii_case(invited.host()) && !is_free(invited.host())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_colleagues_are_invited_without_the_desk() {
        for (inviting, invited, may) in [
            ("office@harbour.example", "ana@harbour.example", true),
            ("office@harbour.example", "ana@HARBOUR.example", true),
            ("office@harbour.example", "ana@harbour.example.com", false),
            ("office@harbour.example", "ana@mail.harbour.example", false),
            ("office@harbour.example", "ana@gmail.com", false),
            ("office@gmail.com", "ana@gmail.com", false),
        ] {
            assert_eq!(may_invite(&inviting.parse().unwrap(), &invited.parse().unwrap()), may, "{invited}");
        }
    }
}
