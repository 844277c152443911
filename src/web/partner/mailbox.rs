//! A mailbox out of a form.

use crate::{
    domain::email_address::EmailAddress,
    pages::partner::mailbox::{MAILBOX, Typed},
};

/// What was typed, and the mailbox that it is, if it is one.
pub(super) fn mailbox(pairs: &[(String, String)]) -> (Typed, Option<EmailAddress>) {
    let typed = pairs.iter().find(|(name, _)| name == MAILBOX).map(|(_, value)| value.trim().to_owned());
    let typed = typed.unwrap_or_default();
    let mailbox = typed.parse::<EmailAddress>().ok();
    (Typed { mailbox: typed, is_wrong: mailbox.is_none(), not_saved: None }, mailbox)
}
