//! An email address out of a form.

use crate::{
    domain::email_address::EmailAddress,
    pages::partner::mailbox::{MAILBOX, Typed},
};

/// What was typed, not looked at.
pub(super) fn as_typed(pairs: &[(String, String)]) -> Typed {
    let typed = pairs.iter().find(|(name, _)| name == MAILBOX).map(|(_, value)| value.trim().to_owned());
    Typed { mailbox: typed.unwrap_or_default(), ..Typed::default() }
}

/// What was typed, and the email address that it is, if it is one.
pub(super) fn mailbox(pairs: &[(String, String)]) -> (Typed, Option<EmailAddress>) {
    let typed = as_typed(pairs);
    let mailbox = typed.mailbox.parse::<EmailAddress>().ok();
    (Typed { is_wrong: mailbox.is_none(), ..typed }, mailbox)
}
