//! Texts that typed words are compared with: descriptions of services and sections of our pages.

use std::collections::BTreeMap;

use crate::{
    domain::{locale::Locale, service::ServiceId},
    finder::words::{
        judgement::{Judgement, Nearness},
        target::Section,
    },
};

use super::embedding::Embedding;

/// The minimum nearness that counts. About one text in fifteen reaches it.
const NEAR: f32 = 1.5;
/// Sections that are named.
const SECTIONS: usize = 3;
/// The minimum nearness of a section that is named.
const NEAR_SECTION: Nearness = 250;

/// The texts of a publication in one language, each with what it describes.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// Names and descriptions of services.
    pub services: Vec<(ServiceId, String)>,
    /// Headings and beginnings of sections.
    pub sections: Vec<(Section, String)>,
}

impl Texts {
    /// Every text.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let services = self.services.iter().map(|(_, text)| text.as_str());
        services.chain(self.sections.iter().map(|(_, text)| text.as_str()))
    }
}

/// The embeddings of a publication's texts.
#[derive(Clone, Debug, Default)]
pub struct Collections {
    services: BTreeMap<Locale, Vec<(ServiceId, Embedding)>>,
    sections: BTreeMap<Locale, Vec<(Section, Embedding)>>,
}

impl Collections {
    /// The texts of each language, those of them whose embedding is known.
    pub fn of(texts: &BTreeMap<Locale, Texts>, known: impl Fn(&str) -> Option<Embedding>) -> Self {
        let services = |texts: &Texts| texts.services.iter().filter_map(|(id, text)| Some((id.clone(), known(text)?))).collect();
        let sections = |texts: &Texts| texts.sections.iter().filter_map(|(section, text)| Some((section.clone(), known(text)?))).collect();
        Self {
            services: texts.iter().map(|(locale, texts)| (*locale, services(texts))).collect(),
            sections: texts.iter().map(|(locale, texts)| (*locale, sections(texts))).collect(),
        }
    }

    /// Adds to a judgement which services and sections are near the words.
    pub fn compare(&self, judgement: &mut Judgement, words: &Embedding, locale: Locale) {
        let of = |services: &Vec<(ServiceId, Embedding)>| near(services, words).into_iter().collect();
        judgement.near = self.services.get(&locale).map(of).unwrap_or_default();
        let sections = self.sections.get(&locale).map(|sections| near(sections, words)).unwrap_or_default();
        judgement.sections = sections.into_iter().filter(|(_, nearness)| *nearness >= NEAR_SECTION).take(SECTIONS).collect();
    }
}

/// What is near, the nearest first. The cosines of one sentence are high or low as a whole, so only the distance from their mean counts.
fn near<T: Clone>(texts: &[(T, Embedding)], words: &Embedding) -> Vec<(T, Nearness)> {
    let cosines: Vec<f32> = texts.iter().map(|(_, embedding)| embedding.cosine(words)).collect();
    let count = cosines.len() as f32;
    let mean = cosines.iter().sum::<f32>() / count;
    let deviation = (cosines.iter().map(|cosine| (cosine - mean).powi(2)).sum::<f32>() / count).sqrt().max(f32::MIN_POSITIVE);
    let standing = texts.iter().zip(cosines).map(|((what, _), cosine)| (what, (cosine - mean) / deviation));
    let mut near: Vec<(T, Nearness)> =
        standing.filter(|(_, score)| *score >= NEAR).map(|(what, score)| (what.clone(), (score * 100.0) as Nearness)).collect();
    near.sort_by_key(|(_, nearness)| std::cmp::Reverse(*nearness));
    near
}
