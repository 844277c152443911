//! The site folder on disk: hashed names, compressed twins, and the tidying away of what is no longer named.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

use sha2::{Digest, Sha256};

/// Below this a compressed twin saves nothing: the answer's headers weigh more.
const WORTH_COMPRESSING: usize = 200;
const TEXTS: [&str; 8] = ["css", "html", "js", "json", "svg", "txt", "webmanifest", "xml"];

pub struct Folder(PathBuf);

impl Folder {
    pub fn open(path: &Path) -> Result<Self, String> {
        fs::create_dir_all(path.join("pkg")).map_err(|error| format!("cannot make the folder {}: {error}", path.display()))?;
        Ok(Self(path.to_owned()))
    }

    pub fn read(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.0.join(name)).ok()
    }

    pub fn has(&self, path: &Path) -> bool {
        self.0.join(path).is_file()
    }

    pub fn has_all<'a>(&self, mut paths: impl Iterator<Item = &'a str>) -> bool {
        paths.all(|path| self.has(Path::new(path)))
    }

    /// Writes `pkg/<hash of the content>.<ending of the name>` with its compressed twins, and gives back that path.
    pub fn write_hashed(&self, logical: &str, content: &[u8]) -> Result<String, String> {
        let ending = logical.rsplit('.').next().unwrap_or_default();
        let path = format!("pkg/{}.{ending}", short_hash(content));
        self.write_with_twins(&path, content)?;
        self.report(logical, &path, content.len());
        Ok(path)
    }

    /// Writes a file under its own name; texts get compressed twins.
    pub fn write_named(&self, path: &str, content: &[u8]) -> Result<(), String> {
        if is_text(path) && content.len() >= WORTH_COMPRESSING { self.write_with_twins(path, content) } else { self.write(path, content) }
    }

    fn write_with_twins(&self, path: &str, content: &[u8]) -> Result<(), String> {
        for (twin, packed) in [(format!("{path}.br"), brotli(content)), (format!("{path}.gz"), gzip(content))] {
            let packed = packed.map_err(|error| format!("cannot compress {path}: {error}"))?;
            if packed.len() < content.len() {
                self.write(&twin, &packed)?;
            } else {
                self.remove(&twin)?;
            }
        }
        self.write(path, content)
    }

    /// Puts the whole file in place at once: a server that reads at this moment sees the old file or the new one, never half of it.
    pub fn write(&self, path: &str, content: &[u8]) -> Result<(), String> {
        let (place, draft) = (self.0.join(path), self.0.join(format!("{path}.new")));
        let whole = || -> io::Result<()> {
            if let Some(parent) = place.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&draft, content)?;
            fs::rename(&draft, &place)
        };
        whole().map_err(|error| format!("cannot write {}: {error}", place.display()))
    }

    /// Removes everything in pkg/ that is not named now, and the files that were named and are not any more.
    ///
    /// Nothing else in the folder is touched: `--out` may point at a folder that holds other things.
    pub fn remove_stale<'a>(&self, before: impl Iterator<Item = &'a str>, is_named: impl Fn(&str) -> bool) -> Result<(), String> {
        let in_pkg = fs::read_dir(self.0.join("pkg")).map_err(|error| format!("cannot list pkg/: {error}"))?;
        for entry in in_pkg.flatten() {
            let path = format!("pkg/{}", entry.file_name().to_string_lossy());
            if !is_named(without_twin_ending(&path)) {
                self.remove(&path)?;
            }
        }
        for path in before.filter(|path| !is_named(path)) {
            for ending in ["", ".br", ".gz"] {
                self.remove(&format!("{path}{ending}"))?;
            }
        }
        Ok(())
    }

    fn remove(&self, path: &str) -> Result<(), String> {
        match fs::remove_file(self.0.join(path)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(format!("cannot remove the old file {path}: {error}")),
            _ => Ok(()),
        }
    }

    fn report(&self, logical: &str, path: &str, raw: usize) {
        let packed = fs::metadata(self.0.join(format!("{path}.br"))).map_or(raw, |twin| twin.len() as usize);
        eprintln!("site: {logical:<12} {raw:>8} bytes, {packed:>7} as brotli");
    }
}

/// The first 16 hex digits of the SHA-256: enough never to meet twice in one site, short enough to read.
pub fn short_hash(content: &[u8]) -> String {
    hex::encode(&Sha256::digest(content)[..8])
}

fn is_text(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| TEXTS.contains(&ending))
}

fn without_twin_ending(path: &str) -> &str {
    path.strip_suffix(".br").or_else(|| path.strip_suffix(".gz")).unwrap_or(path)
}

fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut packed, &params)?;
    Ok(packed)
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(content)?;
    packer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_sixteen_hex_digits_of_the_content() {
        assert_eq!(short_hash(b""), "e3b0c44298fc1c14");
        assert_ne!(short_hash(b"a"), short_hash(b"b"));
    }

    #[test]
    fn twins_belong_to_the_file_they_compress() {
        assert_eq!(without_twin_ending("pkg/a.js.br"), "pkg/a.js");
        assert_eq!(without_twin_ending("pkg/a.js.gz"), "pkg/a.js");
        assert_eq!(without_twin_ending("pkg/a.js"), "pkg/a.js");
    }

    #[test]
    fn pictures_are_not_compressed_again() {
        assert!(is_text("favicon.svg") && is_text("robots.txt"));
        assert!(!is_text("icon.png") && !is_text("LICENSE"));
    }
}
