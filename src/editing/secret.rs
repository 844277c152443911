//! The secret of a mailed link or a signed-in browser: 128 random bits. Only its hash is ever kept.

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::{
    domain::letter_code::{LetterCode, LetterNumber},
    store::TokenHash,
};

/// Hexadecimal digits of a secret.
const DIGITS: usize = 32;

/// The system gives no random numbers: nothing that must not be guessed can be made.
#[derive(Debug, Error)]
#[error("the system gives no random numbers ({0})")]
pub struct NoRandomness(#[from] getrandom::Error);

/// A secret. It prints nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub fn new() -> Result<Self, NoRandomness> {
        random_id().map(Self)
    }

    /// The secret of a posted letter's code. Without the salt, which only the database has, no one can try codes elsewhere.
    pub fn of_code(salt: &str, number: &LetterNumber, code: &LetterCode) -> Self {
        let digest = Sha256::digest([salt, number.as_str(), code.reveal()].join(" ").as_bytes());
        Self(hex::encode(&digest[..DIGITS / 2]))
    }

    /// The secret of an address, if the text has its form.
    pub fn parse(text: &str) -> Option<Self> {
        is_hexadecimal(text, DIGITS).then(|| Self(text.to_owned()))
    }

    /// The secret itself, for the one link that holds it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is kept of it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(hex::encode(Sha256::digest(self.0.as_bytes())))
    }
}

/// A name for a row that no one can guess: 32 hexadecimal digits.
///
/// # Errors
/// The system gives no random numbers.
pub fn random_id() -> Result<String, NoRandomness> {
    random::<{ DIGITS / 2 }>().map(hex::encode)
}

/// Bytes that no one can guess.
///
/// # Errors
/// The system gives no random numbers.
pub fn random<const BYTES: usize>() -> Result<[u8; BYTES], NoRandomness> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// True for so many hexadecimal digits, in small letters.
pub fn is_hexadecimal(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_printed_and_is_known_by_its_hash() {
        let secret = Secret::new().unwrap();
        assert!(!format!("{secret:?} {:?}", secret.hash()).contains(secret.reveal()));
        assert_eq!(Secret::parse(secret.reveal()).unwrap().hash(), secret.hash());
        assert_ne!(Secret::new().unwrap(), secret);
    }

    #[test]
    fn only_text_of_its_form_is_a_secret() {
        for text in ["", "abc", &"g".repeat(32), &"A".repeat(32), &"a".repeat(33), "é"] {
            assert!(Secret::parse(text).is_none(), "{text}");
        }
    }
}
