//! The style sheet: `style/main.css` with its imports put in place, so that a page waits for one file and not for a chain.

use std::fs;
use std::path::Path;

use crate::squeeze;

pub fn assemble(main: &Path) -> Result<String, String> {
    inline(main, &mut Vec::new()).map(|css| squeeze::css(&css))
}

/// Replaces each line `@import "x.css";` by that file, read from beside the importing one.
///
/// Any other form of `@import` (a media query, a layer, a `url()`) is refused: it would be left in the file and ask for an address that
/// does not exist.
fn inline(file: &Path, importers: &mut Vec<String>) -> Result<String, String> {
    let name = file.display().to_string();
    if importers.contains(&name) {
        return Err(format!("{name} imports itself, by way of {}.", importers.join(", ")));
    }
    let text = fs::read_to_string(file).map_err(|error| format!("cannot read {name}: {error}"))?;
    importers.push(name);
    let mut whole = String::new();
    for line in text.lines() {
        match line.trim().strip_prefix("@import") {
            Some(rest) => {
                let import =
                    imported(rest).ok_or_else(|| format!("in {}: write it as @import \"file.css\"; not as: {line}", file.display()))?;
                whole += &inline(&file.with_file_name(import), importers)?;
            }
            None => {
                whole += line;
                whole.push('\n');
            }
        }
    }
    importers.pop();
    Ok(whole)
}

fn imported(rest: &str) -> Option<&str> {
    rest.trim().strip_prefix('"')?.strip_suffix("\";").filter(|name| !name.contains('"'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    /// A folder of style files, named after the test and this process; removed when the test ends.
    struct Sheets(PathBuf);

    impl Sheets {
        fn with(test: &str, files: &[(&str, &str)]) -> Self {
            let folder = std::env::temp_dir().join(format!("porchlight-style-{test}-{}", std::process::id()));
            fs::create_dir_all(&folder).expect("a folder for the test");
            for (name, text) in files {
                fs::write(folder.join(name), text).expect("a file for the test");
            }
            Self(folder)
        }

        fn inline(&self) -> Result<String, String> {
            inline(&self.0.join("main.css"), &mut Vec::new())
        }
    }

    impl Drop for Sheets {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn imports_stand_where_they_were_written() {
        let sheets = Sheets::with(
            "order",
            &[
                ("main.css", "@import \"a.css\";\n@import \"b.css\";\nm{}\n"),
                ("a.css", "@import \"c.css\";\na{}"),
                ("b.css", "b{}\n"),
                ("c.css", "c{}\n"),
            ],
        );
        assert_eq!(sheets.inline(), Ok("c{}\na{}\nb{}\nm{}\n".to_owned()));
    }

    #[test]
    fn a_file_may_be_imported_twice_but_not_by_itself() {
        let twice = Sheets::with("twice", &[("main.css", "@import \"a.css\";\n@import \"a.css\";\n"), ("a.css", "a{}\n")]);
        assert_eq!(twice.inline(), Ok("a{}\na{}\n".to_owned()));
        let circle = Sheets::with("circle", &[("main.css", "@import \"a.css\";\n"), ("a.css", "@import \"main.css\";\n")]);
        assert!(circle.inline().is_err_and(|sentence| sentence.contains("imports itself")));
    }

    #[test]
    fn other_forms_of_import_are_refused() {
        for line in ["@import url(a.css);", "@import \"a.css\" print;", "@import \"a.css\""] {
            let sheets = Sheets::with("forms", &[("main.css", line), ("a.css", "")]);
            assert!(sheets.inline().is_err_and(|sentence| sentence.contains(line)), "{line}");
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let sheets = Sheets::with("missing", &[("main.css", "@import \"gone.css\";")]);
        assert!(sheets.inline().is_err_and(|sentence| sentence.contains("gone.css")));
    }
}
