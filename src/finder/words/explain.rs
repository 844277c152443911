//! A search explained: what `porchlight search` prints. Editors ask it “why not my listing?”.

use serde_json::{Map, Value, json};

use crate::domain::locale::Locale;

use super::{
    super::{
        codes,
        reason::{self, Reason},
        snapshot::Snapshot,
    },
    judgement::Judgement,
    reading::Reading,
    relevance::{Found, Meaning},
    sentence::Explained,
    target::Danger,
};

/// The search as data: the same results in the same order as the page. `say` is the line that a card says of its reasons.
pub fn report(
    snapshot: &Snapshot,
    locale: Locale,
    (reading, found): (&Reading, &Found),
    limit: usize,
    say: &dyn Fn(&[Reason]) -> Option<String>,
) -> Value {
    let hits = found.hits(0..limit).into_iter().enumerate().filter_map(|(at, hit)| {
        let listing = snapshot.at(hit.position)?;
        let typed = found.parts().get(at).map(|parts| parts.typed(&reading.needs));
        let reasons = reason::reasons(&found.query, &listing.entry(), &hit, typed);
        let parts = found.parts().get(at).copied().unwrap_or_default();
        let named: Map<String, Value> =
            parts.named().into_iter().filter(|(_, part)| *part != 0).map(|(name, part)| (name.to_owned(), part.into())).collect();
        let unstated: Vec<&str> = [
            ("age", hit.unknowns.age),
            ("audience", hit.unknowns.audience),
            ("language", hit.unknowns.language),
            ("access", hit.unknowns.access),
            ("open", hit.unknowns.open),
            ("without_police", hit.unknowns.without_police),
            ("stands_in", hit.unknowns.stands_in),
        ]
        .into_iter()
        .filter_map(|(name, unknown)| unknown.then_some(name))
        .collect();
        Some(json!({
            "id": listing.id.as_str(),
            "name": listing.name.read(locale).0,
            "score": parts.total(),
            "parts": named,
            "reach": format!("{:?}", hit.reach).to_lowercase(),
            "unstated": unstated,
            "reason": say(&reasons),
        }))
    });
    json!({
        "read": {
            "age": reading.age.map(|(band, years)| json!({ "band": band.code(), "years": years })),
            "place": reading.place.as_ref().map(|place| json!({
                "name": place.name,
                "divisions": place.divisions.iter().map(|division| division.code()).collect::<Vec<_>>(),
            })),
            "indigenous": reading.indigenous,
            "without_police": reading.without_police,
            "interpreter": reading.interpreter,
            "contact": reading.access.iter().map(|mode| mode.id()).collect::<Vec<_>>(),
            "answered_by": reading.sections.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "languages": reading.languages.iter().map(|language| language.tag()).collect::<Vec<_>>(),
            "needs": reading.needs.iter().map(|need| need.id()).collect::<Vec<_>>(),
            "for": reading.audiences.iter().map(|audience| audience.id()).collect::<Vec<_>>(),
            "danger": reading.danger.map(Danger::kind),
            "sections_near": reading.related.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "meant": reading.meant.iter().map(|(need, share)| json!([need.id(), share])).collect::<Vec<_>>(),
            "words": reading.terms.iter().map(|term| term.stems.join("|")).collect::<Vec<_>>(),
            "cut": reading.cut,
        },
        "choices": codes::write(&found.query),
        "without_words": found.meaning == Meaning::Nothing,
        "total": found.totals().total,
        "results": hits.collect::<Vec<_>>(),
    })
}

/// The model's probabilities in thousandths, as data.
pub fn judged(judgement: &Judgement) -> Value {
    let person = |(id, share): &(String, u16)| json!([id, share]);
    json!({
        "heard": judgement.danger.map(Danger::id),
        "danger": judgement.dangers.iter().map(|(danger, share)| json!([danger.id(), share])).collect::<Vec<_>>(),
        "need": judgement.needs.iter().map(|(need, share)| json!([need.id(), share])).collect::<Vec<_>>(),
        "person": judgement.people.iter().map(person).collect::<Vec<_>>(),
    })
}

/// Every word with what was done because of it, as data.
pub fn steps(sentence: &[Explained]) -> Value {
    sentence.iter().map(|word| json!({ "word": word.word, "steps": word.steps })).collect()
}

/// The same for people: a word, and below it a line for each step.
pub fn step_lines(sentence: &[Explained]) -> String {
    let below = |word: &Explained| word.steps.iter().map(|step| format!("    {step}\n")).collect::<String>();
    sentence.iter().map(|word| format!("{}\n{}", word.word, below(word))).collect()
}

/// The report for people: one line a result.
pub fn lines(report: &Value) -> String {
    let results = report["results"].as_array().map(Vec::as_slice).unwrap_or_default();
    let line = |result: &Value| format!("{:>6}  {}  {}\n", result["score"], result["id"].as_str().unwrap_or_default(), result["parts"]);
    std::iter::once(format!("read as {}\n{} results\n", report["read"], report["total"])).chain(results.iter().map(line)).collect()
}
