//! Presets: the finder's choices as articles write them (`need=talk&age=under16`).

use crate::{
    domain::{
        age::AgeBand,
        taxonomy::{AccessMode, Audience, Category, Nation},
    },
    finder::query::{Area, IndigenousChoice, OpenChoice, Query},
    urls,
};

/// The query of a preset.
///
/// # Errors
/// A reason, when a key or value is not of the vocabulary (docs/WRITING.md).
pub fn parse(preset: &str) -> Result<Query, String> {
    let mut query = Query::default();
    for pair in preset.split('&') {
        let (key, value) = pair.split_once('=').ok_or_else(|| format!("the preset {preset} is not of the form key=value"))?;
        let unknown = || format!("the preset has an unknown value: {pair}");
        match key {
            "age" => {
                query.age = Some(match value {
                    "under16" => AgeBand::Under16,
                    "16-17" => AgeBand::From16To17,
                    "18-24" => AgeBand::From18To24,
                    "25plus" => AgeBand::From25,
                    _ => return Err(unknown()),
                });
            }
            "need" => {
                query.needs.insert(Category::from_preset(value).ok_or_else(unknown)?);
            }
            "for" => {
                query.audiences.insert(Audience::from_preset(value).ok_or_else(unknown)?);
            }
            "indigenous" => {
                query.indigenous.insert(match value {
                    "yes" => IndigenousChoice::Any,
                    "led" => IndigenousChoice::Led,
                    _ => return Err(unknown()),
                });
            }
            "nation" => {
                query.indigenous.insert(IndigenousChoice::Nation(Nation::from_preset(value).ok_or_else(unknown)?));
            }
            "region" => {
                let division = urls::division_from_slug(value).ok_or_else(unknown)?;
                query.area = Area::of(vec![division]);
            }
            "lang" => {
                query.languages.insert(value.parse().map_err(|_| unknown())?);
            }
            "access" => {
                query.access.insert(AccessMode::from_preset(value).ok_or_else(unknown)?);
            }
            "open" if value == "24-7" => {
                query.open.insert(OpenChoice::Always);
            }
            "open" if value == "now" => {
                query.open.insert(OpenChoice::Now);
            }
            "police" if value == "not-required" => query.without_police = true,
            _ => return Err(unknown()),
        }
    }
    Ok(query)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finder::codes;

    #[test]
    fn a_preset_becomes_codes() {
        for (preset, written) in [
            ("need=talk&open=24-7", "n=1&o=1"),
            ("need=talk&open=now", "n=1&o=2"),
            ("age=under16&need=talk", "a=u&n=1"),
            ("need=shelter&indigenous=yes", "n=3&i=1"),
            ("nation=metis", "i=5"),
            ("region=thunder-bay&police=not-required", "r=3558&p=1"),
            ("need=talk&access=text&lang=fr", "n=1&l=fr&c=6"),
        ] {
            assert_eq!(codes::write(&parse(preset).unwrap()), written, "{preset}");
        }
    }

    #[test]
    fn an_unknown_preset_is_named() {
        for preset in ["need=everything", "colour=red", "need", "open=9-5", ""] {
            assert!(parse(preset).is_err(), "{preset}");
        }
    }
}
