//! Folders and files that only their owner may read: they hold email addresses, links and what readers reported.

use std::{
    fs::{DirBuilder, OpenOptions},
    io::{self, Write as _},
    path::Path,
};

/// Makes a folder, and those above it, if it is missing. One that was there keeps its rights: it may belong to someone else too.
///
/// # Errors
/// What the system says.
pub fn folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Makes a folder that is ours alone, and takes its rights from everyone else if it was there.
///
/// # Errors
/// What the system says.
pub fn own_folder(path: &Path) -> io::Result<()> {
    folder(path)?;
    #[cfg(unix)]
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Writes a new file.
///
/// # Errors
/// What the system says.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

/// True when users other than the owner may look into a folder.
pub fn is_open_to_others(path: &Path) -> bool {
    #[cfg(unix)]
    {
        std::fs::metadata(path).is_ok_and(|metadata| std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn rights(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn what_is_made_is_for_the_owner_only() {
        let root = tempfile::tempdir().unwrap();
        let (inner, file) = (root.path().join("a/b"), root.path().join("a/b/letter.eml"));
        folder(&inner).unwrap();
        write(&file, b"secret").unwrap();
        assert_eq!((rights(&root.path().join("a")), rights(&inner), rights(&file)), (0o700, 0o700, 0o600));
    }

    #[test]
    fn a_folder_that_was_there_is_closed_only_where_it_is_ours_alone() {
        let root = tempfile::tempdir().unwrap();
        std::fs::set_permissions(root.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        folder(root.path()).unwrap();
        assert!(is_open_to_others(root.path()));
        own_folder(root.path()).unwrap();
        assert!(!is_open_to_others(root.path()));
    }
}
