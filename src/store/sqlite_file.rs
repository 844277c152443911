//! The SQLite file before SQLite opens it: made when missing, and every obstacle named.
//!
//! SQLite itself says “unable to open database file” for nearly all of them.

use std::{
    fs::{self, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use super::error::StoreError;

/// Makes the file if it is missing, but not its folder, and returns its full path.
///
/// # Errors
/// The folder is missing, or the folder or the file cannot be written to.
pub(super) fn prepare(path: &Path) -> Result<PathBuf, StoreError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let full = fs::canonicalize(folder).ok().filter(|folder| folder.is_dir());
    let (Some(folder), Some(name)) = (full, path.file_name()) else {
        return Err(StoreError::FolderMissing { folder: std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()) });
    };
    let file = folder.join(name);
    let new = !file.exists();
    match for_the_owner_only().open(&file) {
        Err(error) if new => return Err(StoreError::FolderReadOnly { folder, reason: error.to_string() }),
        Err(error) => return Err(StoreError::FileReadOnly { file, reason: error.to_string() }),
        Ok(_) => {}
    }
    close_to_others(&file);
    // The write-ahead log is a file beside the database.
    if let Err(error) = try_to_write(&folder) {
        return Err(StoreError::FolderReadOnly { folder, reason: error.to_string() });
    }
    Ok(file)
}

/// The file holds what readers wrote to us, so other users of the machine cannot read it. SQLite gives its log the same rights.
fn for_the_owner_only() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A file that was copied into its place may have the rights of its copy.
fn close_to_others(file: &Path) {
    #[cfg(unix)]
    if let Err(error) = fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o600)) {
        tracing::warn!(%error, "other users of the machine may be able to read the database");
    }
}

fn try_to_write(folder: &Path) -> io::Result<()> {
    let probe = folder.join(format!(".porchlight-{}", std::process::id()));
    OpenOptions::new().write(true).create(true).truncate(false).open(&probe)?;
    fs::remove_file(&probe)
}

/// The driver's form of the address of this file.
pub(super) fn url(file: &Path) -> String {
    let escaped: String = file
        .as_os_str()
        .as_encoded_bytes()
        .iter()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => char::from(*byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("sqlite://{escaped}?mode=rw")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(path: &Path) {
        let mut rights = fs::metadata(path).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(path, rights).unwrap();
    }

    /// A folder that cannot be written to. Permissions do not bind root, so root gets a folder that the kernel keeps read-only.
    fn closed_folder(inside: &Path) -> PathBuf {
        let folder = inside.join("closed");
        fs::create_dir(&folder).unwrap();
        close(&folder);
        if try_to_write(&folder).is_err() { folder } else { PathBuf::from("/sys/kernel") }
    }

    /// A file without the right to write; for root a folder in its place, which no one can write to as a file.
    fn closed_file(inside: &Path) -> PathBuf {
        let file = inside.join("porchlight.db");
        fs::write(&file, "").unwrap();
        close(&file);
        if OpenOptions::new().write(true).open(&file).is_ok() {
            fs::remove_file(&file).unwrap();
            fs::create_dir(&file).unwrap();
        }
        file
    }

    #[test]
    fn a_missing_file_is_made_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let file = prepare(&folder.path().join("new ?#%41é.db")).unwrap();
        assert!(file.is_absolute() && file.exists());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions()) & 0o777, 0o600);
    }

    #[test]
    fn what_is_there_already_stays() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "kept").unwrap();
        prepare(file.path()).unwrap();
        assert_eq!(fs::read(file.path()).unwrap(), b"kept");
    }

    #[test]
    fn a_missing_folder_is_not_made_but_named() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("data");
        let problem = prepare(&missing.join("porchlight.db")).unwrap_err().to_string();
        assert_eq!(
            problem,
            format!("the folder {} named by DATABASE_URL does not exist; create it, or correct DATABASE_URL", missing.display())
        );
        assert!(!missing.exists());
    }

    #[test]
    fn a_folder_that_cannot_be_written_to_is_named() {
        let inside = tempfile::tempdir().unwrap();
        let folder = closed_folder(inside.path());
        let problem = prepare(&folder.join("porchlight.db")).unwrap_err();
        assert!(matches!(problem, StoreError::FolderReadOnly { .. }), "{problem}");
        let sentence = problem.to_string();
        assert!(sentence.contains(folder.to_str().unwrap()) && sentence.contains("DATABASE_URL cannot be written to"), "{sentence}");
    }

    #[test]
    fn a_file_that_cannot_be_written_to_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let problem = prepare(&closed_file(folder.path())).unwrap_err();
        assert!(matches!(problem, StoreError::FileReadOnly { .. }), "{problem}");
        assert!(problem.to_string().contains("porchlight.db named by DATABASE_URL cannot be written to"), "{problem}");
    }
}
