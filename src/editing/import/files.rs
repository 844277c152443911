//! The shipped files as they are, before they are understood.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Directory, ImportError, digest, records};
use crate::domain::do_not_publish::DoNotPublish;

const BYTE_ORDER_MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// `services.json` and `do-not-publish.json`.
#[derive(Debug)]
pub struct Files {
    services: File,
    forbidden: File,
}

#[derive(Debug)]
struct File {
    path: PathBuf,
    bytes: Vec<u8>,
}

impl Files {
    /// Reads both files of a folder.
    ///
    /// # Errors
    /// One is missing or unreadable.
    pub fn read(folder: &Path) -> Result<Self, ImportError> {
        Ok(Self { services: File::read(folder.join("services.json"))?, forbidden: File::read(folder.join("do-not-publish.json"))? })
    }

    /// SHA-256 of both, in hexadecimal.
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for File { bytes, .. } in [&self.services, &self.forbidden] {
            // The length keeps a byte that moves from one file to the other from going unnoticed.
            digest.update(bytes.len().to_le_bytes());
            digest.update(bytes);
        }
        hex::encode(digest.finalize())
    }

    /// What must never be shown.
    ///
    /// # Errors
    /// The file is no JSON, or of another form.
    pub fn rules(&self) -> Result<DoNotPublish, ImportError> {
        self.forbidden.json()
    }

    /// What they say. A record with a mistake is refused by itself; the others are read.
    ///
    /// # Errors
    /// One sentence with the path, and for a file that is no JSON with line and column: a file is not of the right form, or every single
    /// record was refused.
    pub fn directory(&self) -> Result<Directory, ImportError> {
        let records: Vec<Value> = self.services.json()?;
        let do_not_publish = self.rules()?;
        let (services, refused) = records::read(records, &do_not_publish);
        if let (true, Some(first)) = (services.is_empty(), refused.first()) {
            // Loading nothing would withdraw everything.
            return Err(ImportError::AllRefused { path: self.services.path.clone(), first: first.clone() });
        }
        let digest = digest::of(&self.services.bytes, &self.forbidden.bytes, &services)?;
        Ok(Directory { services, do_not_publish, refused, digest })
    }
}

impl File {
    fn read(path: PathBuf) -> Result<Self, ImportError> {
        match fs::read(&path) {
            Ok(bytes) => Ok(Self { path, bytes }),
            Err(error) => Err(ImportError::Unreadable { path, reason: error.to_string() }),
        }
    }

    fn json<T: DeserializeOwned>(&self) -> Result<T, ImportError> {
        // Some editors put a byte-order mark in front, which is no JSON.
        let text = self.bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&self.bytes);
        serde_json::from_slice(text).map_err(|error| ImportError::json(&self.path, &error))
    }
}
