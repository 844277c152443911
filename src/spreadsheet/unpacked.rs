//! What a zip file unpacks to, looked at before anything opens it: a file of a few kilobytes can unpack to gigabytes, and a number in it can
//! ask for a terabyte of memory.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::SpreadsheetProblem;

/// Maximum size of everything in the file, unpacked.
const MAX_UNPACKED: u64 = 50 * 1024 * 1024;
/// Maximum number of files in it. A workbook of Excel has about fifteen.
const MAX_FILES: usize = 500;
/// Maximum number of texts that a workbook may say that it shares. The reader sets memory aside for all of them at once.
const MAX_SHARED: u64 = 4_000_000;

/// Requires that everything in the file unpacks to little, and that its XML is text in UTF-8 that announces no more than there can be.
///
/// # Errors
/// It does not.
pub(super) fn check(bytes: &[u8]) -> Result<(), SpreadsheetProblem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SpreadsheetProblem::Unreadable)?;
    if archive.len() > MAX_FILES {
        return Err(SpreadsheetProblem::UnpacksToTooMuch);
    }
    let mut left = MAX_UNPACKED;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|_| SpreadsheetProblem::Unreadable)?;
        let name = file.name().map_err(|_| SpreadsheetProblem::Unreadable)?.to_ascii_lowercase();
        let is_xml = [".xml", ".rels"].iter().any(|end| name.ends_with(end));
        let mut content = Vec::new();
        // The size that a file says it has is what its author wrote.
        file.take(left + 1).read_to_end(&mut content).map_err(|_| SpreadsheetProblem::Unreadable)?;
        left = left.checked_sub(content.len() as u64).ok_or(SpreadsheetProblem::UnpacksToTooMuch)?;
        if is_xml && !is_sound(&content) || !is_xml && announces_too_much(&content) {
            return Err(SpreadsheetProblem::Unreadable);
        }
    }
    Ok(())
}

fn is_sound(xml: &[u8]) -> bool {
    let is_odd = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    str::from_utf8(xml).is_ok() && !xml.iter().any(is_odd) && !announces_too_much(xml)
}

/// Whether a number of shared texts is announced that cannot be.
fn announces_too_much(xml: &[u8]) -> bool {
    const ATTRIBUTE: &[u8] = b"uniqueCount";
    xml.windows(ATTRIBUTE.len()).enumerate().filter(|(_, window)| *window == ATTRIBUTE).any(|(at, _)| {
        let value = xml[at + ATTRIBUTE.len()..].iter().skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\''));
        let digits: Vec<u8> = value.copied().take_while(u8::is_ascii_digit).take(21).collect();
        let number = str::from_utf8(&digits).ok().filter(|digits| !digits.is_empty()).map(|digits| digits.parse::<u64>());
        number.is_some_and(|number| number.is_err() || number.is_ok_and(|number| number > MAX_SHARED))
    })
}
