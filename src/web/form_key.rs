//! The key of a form that changes something: makes sending it twice the same as sending it once, and shows that the form is ours.
//!
//! Our pages are sent with `Referrer-Policy: no-referrer`, so that browsers say `Origin: null` of our own forms. Newer ones say
//! `Sec-Fetch-Site` beside it, but not over plain http. Then the key is the evidence: only a page of ours, made in the last day,
//! holds one that bears our seal. Another site could fetch the page and copy its key, and would gain nothing: each key is good for one
//! report, which it could as well send itself.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::{
    domain::moment::Moment,
    editing::secret::{NoRandomness, is_hexadecimal, random},
};

/// Hours for which a form may stay open.
const HOURS: i64 = 24;
/// Hexadecimal digits of the random part, which is the report's id.
const ID: usize = 32;
/// Hexadecimal digits of the seal: 128 bits.
const SEAL: usize = 32;

/// What this process seals its forms with. Made at each start: a form that was open meanwhile is given back to be sent once more.
pub struct FormKeys {
    secret: [u8; 32],
}

impl std::fmt::Debug for FormKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormKeys").finish_non_exhaustive()
    }
}

/// A key that came back with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormKey {
    /// The random part: 32 hexadecimal digits.
    pub id: String,
    /// True when this process sealed it in the last day.
    pub is_ours: bool,
}

impl FormKeys {
    /// Keys of a process about to start.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub fn new() -> Result<Self, NoRandomness> {
        Ok(Self { secret: random()? })
    }

    /// A new key: random digits, the hour and the seal over both.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub fn make(&self, now: Moment) -> Result<String, NoRandomness> {
        let open = format!("{}-{:x}", hex::encode(random::<{ ID / 2 }>()?), now.seconds() / 3_600);
        Ok(format!("{open}-{}", self.seal(&open)))
    }

    /// The key of a form that came back; `None` when the text is none.
    pub fn read(&self, text: &str, now: Moment) -> Option<FormKey> {
        let mut parts = text.split('-');
        let id = parts.next().filter(|id| is_hexadecimal(id, ID))?;
        let is_ours = match (parts.next(), parts.next(), parts.next()) {
            (Some(hour), Some(seal), None) => {
                let age = i64::from_str_radix(hour, 16).ok().map(|hour| now.seconds() / 3_600 - hour);
                age.is_some_and(|age| (0..=HOURS).contains(&age)) && self.is_seal(&format!("{id}-{hour}"), seal)
            }
            _ => false,
        };
        Some(FormKey { id: id.to_owned(), is_ours })
    }

    fn mac(&self, open: &str) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret).ok()?;
        mac.update(open.as_bytes());
        Some(mac)
    }

    fn seal(&self, open: &str) -> String {
        self.mac(open).map(|mac| hex::encode(&mac.finalize().into_bytes()[..SEAL / 2])).unwrap_or_default()
    }

    fn is_seal(&self, open: &str, seal: &str) -> bool {
        let bytes = hex::decode(seal).ok().filter(|_| is_hexadecimal(seal, SEAL));
        // Compared in constant time.
        bytes.zip(self.mac(open)).is_some_and(|(bytes, mac)| mac.verify_truncated_left(&bytes).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOON: i64 = 1_795_464_000;

    fn at(seconds: i64) -> Moment {
        Moment::of_seconds(seconds)
    }

    #[test]
    fn a_key_is_ours_for_a_day_and_for_nobody_else() {
        let (ours, others) = (FormKeys::new().unwrap(), FormKeys::new().unwrap());
        let key = ours.make(at(NOON)).unwrap();
        let read = |keys: &FormKeys, text: &str, seconds| keys.read(text, at(seconds)).map(|key| key.is_ours);
        assert_eq!(read(&ours, &key, NOON + 3_600), Some(true));
        assert_eq!(read(&ours, &key, NOON + 26 * 3_600), Some(false));
        assert_eq!(read(&ours, &key, NOON - 3_600), Some(false));
        assert_eq!(read(&others, &key, NOON), Some(false));
        assert_ne!(ours.make(at(NOON)).unwrap(), key);
    }

    #[test]
    fn a_key_whose_parts_were_changed_is_not_ours_and_other_texts_are_no_keys() {
        let keys = FormKeys::new().unwrap();
        let key = keys.make(at(NOON)).unwrap();
        let (id, rest) = key.split_once('-').unwrap();
        let other = format!("{}-{rest}", "0".repeat(32));
        assert_eq!(keys.read(&other, at(NOON)).map(|key| key.is_ours), Some(false));
        assert_eq!(keys.read(id, at(NOON)), Some(FormKey { id: id.to_owned(), is_ours: false }));
        for text in ["", "x", "-", &"g".repeat(32), &"A".repeat(32)] {
            assert_eq!(keys.read(text, at(NOON)), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic_or_passes_for_ours(text in "[0-9a-fé-]{0,90}") {
            prop_assert!(!FormKeys::new().unwrap().read(&text, at(NOON)).is_some_and(|key| key.is_ours));
        }
    }
}
