//! What a zip file unpacks to, looked at before anything opens it: a file of a few kilobytes can unpack to gigabytes, and a number in it can
//! ask for a terabyte of memory.

use std::io::{Cursor, Read as _};

use quick_xml::events::Event;
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
        let is_of_shared_texts = name.ends_with("sharedstrings.xml");
        let mut content = Vec::new();
        // The size that a file says it has is what its author wrote.
        file.take(left + 1).read_to_end(&mut content).map_err(|_| SpreadsheetProblem::Unreadable)?;
        left = left.checked_sub(content.len() as u64).ok_or(SpreadsheetProblem::UnpacksToTooMuch)?;
        if is_xml && !is_text(&content) || is_of_shared_texts && announces_too_much(&content) {
            return Err(SpreadsheetProblem::Unreadable);
        }
    }
    Ok(())
}

fn is_text(xml: &[u8]) -> bool {
    let is_odd = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    str::from_utf8(xml).is_ok() && !xml.iter().any(is_odd)
}

/// Whether the workbook announces more shared texts than it may. The XML is parsed as calamine parses it, so that both see the same tags. A
/// text that contains `uniqueCount` announces nothing.
fn announces_too_much(xml: &[u8]) -> bool {
    let (mut reader, mut buffer) = (quick_xml::Reader::from_reader(xml), Vec::new());
    let config = reader.config_mut();
    config.check_end_names = false;
    config.check_comments = false;
    config.expand_empty_elements = true;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag)) if tag.local_name().as_ref() == "sst" => return is_too_much(tag.attributes_raw()),
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

fn is_too_much(attributes: &str) -> bool {
    attributes.split("uniqueCount").skip(1).any(|value| {
        let value = value.trim_start_matches(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '"' | '\''));
        let digits = value.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        !digits.is_empty() && digits.parse::<u64>().map_or(true, |number| number > MAX_SHARED)
    })
}
