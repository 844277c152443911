//! In which encoding a text file is: as its first bytes say, else UTF-8 if it is, else the one that Excel uses in Canada.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Maximum number of words that a person is shown to look at.
const SHOWN: usize = 5;

/// How the encoding is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// The file says it, or it can be no other.
    #[default]
    Stated,
    /// Windows-1252 is assumed. These words have letters that would be others in another encoding.
    Assumed(Vec<String>),
}

/// The text of a file.
pub(super) fn decode(bytes: &[u8]) -> (String, Encoding) {
    let marked = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Some((UTF_8, rest)),
        [0xff, 0xfe, rest @ ..] => Some((UTF_16LE, rest)),
        [0xfe, 0xff, rest @ ..] => Some((UTF_16BE, rest)),
        _ => None,
    };
    if let Some((encoding, rest)) = marked {
        return (encoding.decode_without_bom_handling(rest).0.into_owned(), Encoding::Stated);
    }
    match str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), Encoding::Stated),
        Err(_) => {
            let text = WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned();
            let words = accented(&text);
            (text, Encoding::Assumed(words))
        }
    }
}

/// The first different words with a letter that is not ASCII.
fn accented(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '’' | '-')).filter(|word| !word.is_ascii()) {
        if words.len() < SHOWN && !words.iter().any(|seen| seen == word) {
            words.push(word.to_owned());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_of_excel_is_understood() {
        let text = "id;name.fr\na;Maison d’accueil Élan\n";
        let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let windows = WINDOWS_1252.encode(text).0.into_owned();
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        for bytes in [text.as_bytes().to_vec(), marked(&[0xef, 0xbb, 0xbf], text.as_bytes()), marked(&[0xff, 0xfe], &utf_16)] {
            assert_eq!(decode(&bytes), (text.to_owned(), Encoding::Stated));
        }
        let words = ["d’accueil", "Élan"].map(str::to_owned).to_vec();
        assert_eq!(decode(&windows), (text.to_owned(), Encoding::Assumed(words)));
    }
}
