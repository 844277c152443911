//! The fingerprint by which a directory is known to be loaded already.

use sha2::{Digest, Sha256};

use crate::domain::service::Filed;

use super::error::ImportError;

pub(super) fn of(services_file: &[u8], forbidden_file: &[u8], services: &[Filed]) -> Result<String, ImportError> {
    let understood: Vec<_> = services.iter().map(|filed| (filed.published, filed.locked, &filed.service)).collect();
    let understood = serde_json::to_vec(&understood).map_err(|error| ImportError::Unwritable(error.to_string()))?;
    let mut digest = Sha256::new();
    for part in [services_file, forbidden_file, &understood] {
        // The length keeps a byte that moves from one part to the next from going unnoticed.
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    Ok(hex::encode(digest.finalize()))
}
