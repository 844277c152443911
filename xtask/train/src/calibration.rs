//! Probabilities that mean what they say, and the threshold from which a danger is heard. Fitted on sentences that training never saw.

use porchlight::meaning::{
    judge::thousandths,
    labels::{Labels, Question, softmax},
    sentences::{PEOPLE, Sentence},
};

/// The cost of a missed danger; a false alarm costs 1. A person in danger may have no second try. Anyone else reads one calm sentence and
/// finds what they looked for below it.
pub const MISSED: f32 = 5.0;
/// The maximum share of false alarms among the harmless sentences of the calibration. A third of those are traps, so that everyday
/// sentences are taken for a danger less often.
pub const FALSE_ALARMS: f32 = 0.075;

/// A question before it is fitted.
pub fn question(answers: impl Iterator<Item = String>) -> Question {
    Question { answers: answers.collect(), temperature: 1.0 }
}

/// Fits temperatures and the threshold of danger.
pub fn fit(labels: &mut Labels, answered: &[(Sentence, Vec<f32>)]) {
    let (dangers, needs) = (labels.danger.answers.len(), labels.need.answers.len());
    let need_of = |sentence: &Sentence| {
        let first = sentence.n.first().map_or("none", String::as_str);
        labels.need.answers.iter().position(|id| id == first).unwrap_or_default()
    };
    let cut = |from: usize, width: usize, right: &dyn Fn(&Sentence) -> usize| -> f32 {
        let cases: Vec<(&[f32], usize)> =
            answered.iter().map(|(sentence, answers)| (&answers[from..from + width], right(sentence))).collect();
        temperature(&cases)
    };
    let fitted = [cut(0, dangers, &Sentence::danger), cut(dangers, needs, &need_of), cut(dangers + needs, PEOPLE.len(), &Sentence::person)];
    [labels.danger.temperature, labels.need.temperature, labels.person.temperature] = fitted;
    let shares: Vec<(bool, f32)> =
        answered.iter().map(|(sentence, answers)| (sentence.danger() > 0, 1.0 - labels.probabilities(answers)[0][0])).collect();
    labels.danger_from = threshold(&shares);
}

/// The temperature under which the right answers are the most probable.
fn temperature(cases: &[(&[f32], usize)]) -> f32 {
    let surprise =
        |temperature: f32| -> f32 { cases.iter().map(|(answers, right)| -softmax(answers, temperature)[*right].max(1e-6).ln()).sum() };
    (10..=80).map(|step| step as f32 / 20.0).min_by(|a, b| surprise(*a).total_cmp(&surprise(*b))).unwrap_or(1.0)
}

/// The cheapest threshold under which there are not too many false alarms.
fn threshold(shares: &[(bool, f32)]) -> u16 {
    let count = |danger: bool, heard: bool, from: f32| {
        shares.iter().filter(|(is, share)| *is == danger && (*share >= from) == heard).count() as f32
    };
    let harmless = shares.iter().filter(|(danger, _)| !danger).count() as f32;
    let bearable = |from: &f32| count(false, true, *from) <= harmless * FALSE_ALARMS;
    let cost = |from: f32| MISSED * count(true, false, from) + count(false, true, from);
    let steps = (20..=98).map(|step| step as f32 / 100.0);
    thousandths(steps.filter(bearable).min_by(|a, b| cost(*a).total_cmp(&cost(*b))).unwrap_or(0.9))
}
