//! How well the model reads sentences that nothing was fitted on.

use std::fmt::Write as _;

use porchlight::meaning::{
    judge::thousandths,
    labels::Labels,
    sentences::{DANGERS, Sentence},
};

/// The report as a page.
pub fn of(labels: &Labels, learnt: usize, held: &[(Sentence, Vec<f32>)]) -> String {
    let mut out = String::from("# How well the reader of typed words does\n\nWritten by `cargo xtask train`. ");
    let _ = writeln!(out, "Trained on {learnt} sentences, measured on {} that nothing was fitted on.\n", held.len());
    let _ = writeln!(out, "A danger counts as heard from {} thousandths.\n", labels.danger_from);
    out.push_str("| | dangers heard | false alarms | first kind of help | who |\n|---|--:|--:|--:|--:|\n");
    for language in ["en", "fr"] {
        let cases: Vec<(&Sentence, [Vec<f32>; 3])> =
            held.iter().filter(|(s, _)| s.l == language).map(|(s, answers)| (s, labels.probabilities(answers))).collect();
        let heard = |p: &[Vec<f32>; 3]| thousandths(1.0 - p[0][0]) >= labels.danger_from;
        let share = |list: Vec<bool>| format!("{} of {} ({} %)", list.iter().filter(|x| **x).count(), list.len(), percent(&list));
        let _ = writeln!(
            out,
            "| {language} | {} | {} | {} | {} |",
            share(cases.iter().filter(|(s, _)| s.danger() > 0).map(|(_, p)| heard(p)).collect()),
            share(cases.iter().filter(|(s, _)| s.danger() == 0).map(|(_, p)| heard(p)).collect()),
            share(
                cases.iter().filter(|(s, _)| !s.n.is_empty()).map(|(s, p)| labels.need.answers[best(&p[1][1..]) + 1] == s.n[0]).collect()
            ),
            share(cases.iter().map(|(s, p)| labels.person.answers[best(&p[2])] == s.w).collect()),
        );
    }
    classes(&mut out, labels, held);
    calibration(&mut out, labels, held);
    out
}

/// Precision and recall of each danger and each kind of help, by language.
fn classes(out: &mut String, labels: &Labels, held: &[(Sentence, Vec<f32>)]) {
    out.push_str("\n| class | en precision | en recall | fr precision | fr recall |\n|---|--:|--:|--:|--:|\n");
    let needs = labels.need.answers.iter().map(|need| (1usize, need.as_str()));
    for (question, class) in DANGERS.iter().map(|danger| (0usize, *danger)).chain(needs) {
        let _ = write!(out, "| {}{class} ", if question == 0 { "danger: " } else { "" });
        for language in ["en", "fr"] {
            let pairs: Vec<(bool, bool)> = held
                .iter()
                .filter(|(s, _)| s.l == language)
                .map(|(s, answers)| {
                    let p = labels.probabilities(answers);
                    let names = if question == 0 { &labels.danger.answers } else { &labels.need.answers };
                    let right = if question == 0 { s.d.as_str() } else { s.n.first().map_or("none", String::as_str) };
                    (names[best(&p[question])] == class, right == class)
                })
                .collect();
            let precision: Vec<bool> = pairs.iter().filter(|(said, _)| *said).map(|(_, is)| *is).collect();
            let recall: Vec<bool> = pairs.iter().filter(|(_, is)| *is).map(|(said, _)| *said).collect();
            let _ = write!(out, "| {} of {} | {} of {} ", yes(&precision), precision.len(), yes(&recall), recall.len());
        }
        out.push_str("|\n");
    }
}

/// Of sentences with such a probability of danger, how many are dangers.
fn calibration(out: &mut String, labels: &Labels, held: &[(Sentence, Vec<f32>)]) {
    out.push_str("\n| probability of danger | sentences | dangers |\n|---|--:|--:|\n");
    for step in 0..5 {
        let within = |share: f32| (share * 5.0).floor().clamp(0.0, 4.0) as usize == step;
        let cases: Vec<bool> =
            held.iter().filter(|(_, a)| within(1.0 - labels.probabilities(a)[0][0])).map(|(s, _)| s.danger() > 0).collect();
        let _ = writeln!(out, "| {} to {} % | {} | {} % |", step * 20, step * 20 + 20, cases.len(), percent(&cases));
    }
}

fn yes(list: &[bool]) -> usize {
    list.iter().filter(|one| **one).count()
}

fn percent(list: &[bool]) -> usize {
    yes(list) * 100 / list.len().max(1)
}

fn best(shares: &[f32]) -> usize {
    (0..shares.len()).max_by(|a, b| shares[*a].total_cmp(&shares[*b])).unwrap_or_default()
}
