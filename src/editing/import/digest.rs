//! The fingerprint by which a directory is known to be loaded already.

use sha2::{Digest, Sha256};

use crate::domain::service::Service;

use super::error::ImportError;

pub(super) fn of(services_file: &[u8], forbidden_file: &[u8], services: &[Service]) -> Result<String, ImportError> {
    let understood = serde_json::to_vec(services).map_err(|error| ImportError::Unwritable(error.to_string()))?;
    let mut digest = Sha256::new();
    for part in [services_file, forbidden_file, &understood] {
        // The length keeps a byte that moves from one part to the next from going unnoticed.
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}
