//! The file: a line that names its format, the SHA-256 of what follows, the stamp, the index of words, and the listings in blocks.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::{
    finder::{listing::Listing, snapshot::Snapshot, words::text_index::TextIndex},
    private,
};

use super::{blocks, stamp::Stamp};

/// The first line. The number grows with every change of the format.
const FORMAT: &[u8] = b"Porchlight publication 2\n";

/// What the first line of every format begins with.
const ANY_FORMAT: &[u8] = b"Porchlight publication ";

/// Bytes of a digest.
const DIGEST: usize = 32;

/// Why there is no file that can be used.
#[derive(Debug, Error)]
pub enum FileProblem {
    /// The system does not let us read or write it.
    #[error("the publication file {} cannot be used ({reason})", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
    /// It is not what was written.
    #[error("the publication file {} is damaged; the listings are read from the database, and the file is written again", .0.display())]
    Damaged(PathBuf),
    /// A listing cannot be written.
    #[error("a publication cannot be written as a file")]
    Unwritable,
}

/// A file whose bytes are what was written.
#[derive(Debug)]
pub struct File {
    /// What its publication was made from.
    pub stamp: Stamp,
    path: PathBuf,
    rest: Vec<u8>,
}

impl File {
    /// Reads a file; `None` when there is none, or one of another format.
    ///
    /// # Errors
    /// It cannot be read, or is damaged.
    pub fn read(path: &Path) -> Result<Option<Self>, FileProblem> {
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(reason) => return Err(failed(path, reason)),
        };
        let damaged = || FileProblem::Damaged(path.to_owned());
        let Some(rest) = bytes.strip_prefix(FORMAT) else {
            return if bytes.starts_with(ANY_FORMAT) { Ok(None) } else { Err(damaged()) };
        };
        let (digest, body) = rest.split_at_checked(DIGEST).ok_or_else(damaged)?;
        if Sha256::digest(body).as_slice() != digest {
            return Err(damaged());
        }
        let (stamp, rest) = postcard::take_from_bytes(body).map_err(|_| damaged())?;
        Ok(Some(Self { stamp, path: path.to_owned(), rest: rest.to_vec() }))
    }

    /// Its listings, in their order, and their words.
    ///
    /// # Errors
    /// It was written by a program whose listings are others.
    pub fn unpack(&self) -> Result<(Vec<Listing>, TextIndex), FileProblem> {
        let parts: Option<(&[u8], Vec<&[u8]>)> = postcard::from_bytes(&self.rest).ok();
        let unpacked = parts.and_then(|(text, listings)| Some((blocks::unpack(&listings)?, blocks::unpack_one(text)?)));
        unpacked.ok_or_else(|| FileProblem::Damaged(self.path.clone()))
    }
}

/// Writes a publication in place of the one before. Anyone who reads the file has one or the other.
///
/// # Errors
/// It cannot be written; the one before stays.
pub fn write(path: &Path, stamp: &Stamp, snapshot: &Snapshot) -> Result<(), FileProblem> {
    let listings: Vec<&Listing> = snapshot.listings().iter().map(AsRef::as_ref).collect();
    let parts = blocks::pack_one(snapshot.text()).zip(blocks::pack(&listings)).ok_or(FileProblem::Unwritable)?;
    let body = postcard::to_allocvec(&(stamp, parts)).map_err(|_| FileProblem::Unwritable)?;
    let bytes = [FORMAT, Sha256::digest(&body).as_slice(), &body].concat();
    // Several processes may share the folder.
    let beside = path.with_extension(format!("{}.new", std::process::id()));
    // Beside a database elsewhere there may be no data folder yet.
    let folder = path.parent().map_or(Ok(()), private::folder);
    folder.and_then(|()| private::write(&beside, &bytes)).and_then(|()| fs::rename(&beside, path)).map_err(|reason| failed(path, reason))
}

/// Removes the file, if it is there.
///
/// # Errors
/// It cannot be removed.
pub fn remove(path: &Path) -> Result<(), FileProblem> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(path, error)),
        _ => Ok(()),
    }
}

fn failed(path: &Path, reason: io::Error) -> FileProblem {
    FileProblem::Io { path: path.to_owned(), reason }
}
