//! What people do to words on a phone: lost apostrophes and accents, one or two typing slips, short spellings.
//!
//! Sentences are changed anew in every round of training, so that the model learns to read past it.

use crate::random::Random;

/// Short spellings of frequent words, both languages.
const SHORT: [(&str, &str); 30] = [
    ("you", "u"),
    ("are", "r"),
    ("and", "n"),
    ("to", "2"),
    ("for", "4"),
    ("with", "w"),
    ("because", "bc"),
    ("please", "pls"),
    ("your", "ur"),
    ("someone", "sum1"),
    ("going", "goin"),
    ("before", "b4"),
    ("people", "ppl"),
    ("see", "c"),
    ("be", "b"),
    ("really", "rly"),
    ("though", "tho"),
    ("what", "wat"),
    ("the", "da"),
    ("que", "k"),
    ("qui", "ki"),
    ("je", "j"),
    ("suis", "chu"),
    ("pour", "pr"),
    ("pas", "pa"),
    ("avec", "avc"),
    ("quelqu'un", "qqn"),
    ("dans", "ds"),
    ("vous", "vs"),
    ("nous", "ns"),
];

/// A sentence as someone in a hurry may type it.
pub fn hurried(text: &str, random: &mut Random) -> String {
    let mut text = text.to_owned();
    if random.happens(0.25) {
        text = without_apostrophes(&text);
    } else if random.happens(0.08) {
        text = text.replace(['\'', '’'], " ");
    }
    if random.happens(0.2) {
        text = without_accents(&text);
    }
    if random.happens(0.15) {
        text = text.replace(['.', ',', '!', '?', ';', ':'], "");
    }
    if random.happens(0.2) {
        text = short(&text, 0.5, random);
    }
    if random.happens(0.5) {
        for _ in 0..=random.below(2) {
            text = slip(&text, random);
        }
    }
    text
}

/// Without apostrophes.
pub fn without_apostrophes(text: &str) -> String {
    text.replace(['\'', '’'], "")
}

/// French letters without their accents.
pub fn without_accents(text: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'â' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'À' | 'Â' => 'A',
        'Ç' => 'C',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'Î' | 'Ï' => 'I',
        'Ô' => 'O',
        'Ù' | 'Û' | 'Ü' => 'U',
        other => other,
    };
    text.chars().map(plain).collect()
}

/// Some words in their short spelling.
pub fn short(text: &str, share: f32, random: &mut Random) -> String {
    let spelt = |word: &str, random: &mut Random| {
        let found = SHORT.iter().find(|(long, _)| word.eq_ignore_ascii_case(long)).filter(|_| random.happens(share));
        found.map_or_else(|| word.to_owned(), |(_, short)| (*short).to_owned())
    };
    text.split(' ').map(|word| spelt(word, random)).collect::<Vec<_>>().join(" ")
}

/// One typing slip inside the text: a letter lost, doubled, swapped or hit beside.
pub fn slip(text: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 6 {
        return text.to_owned();
    }
    let at = 1 + random.below(letters.len() - 2);
    if letters[at].is_alphabetic() {
        match random.below(4) {
            0 => _ = letters.remove(at),
            1 => letters.insert(at, letters[at]),
            2 => letters.swap(at, at - 1),
            _ => letters[at] = char::from(b'a' + random.below(26) as u8),
        }
    }
    letters.into_iter().collect()
}
