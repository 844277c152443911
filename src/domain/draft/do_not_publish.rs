//! What must never be shown, although it still circulates.

use serde::Deserialize;

use super::super::{phone_number::PhoneNumber, web_address::WebAddress};

/// Numbers and sites that must never be shown although they still circulate: closed lines, numbers that changed hands.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct DoNotPublish {
    /// Telephone numbers, in E.164 form.
    pub numbers: Vec<Forbidden>,
    /// Host names of web sites.
    pub hosts: Vec<Forbidden>,
}

/// One entry of [`DoNotPublish`].
#[derive(Clone, Debug, Deserialize)]
pub struct Forbidden {
    /// The number or host.
    pub value: String,
    /// Why.
    pub reason: String,
}

impl DoNotPublish {
    pub(super) fn number(&self, number: &PhoneNumber) -> Option<&Forbidden> {
        self.numbers.iter().find(|entry| entry.value == number.as_str())
    }

    pub(super) fn host(&self, address: &WebAddress) -> Option<&Forbidden> {
        self.hosts.iter().find(|entry| entry.value == address.host())
    }
}
