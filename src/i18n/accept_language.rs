//! Which language a browser prefers: asked once, for `/` alone.

use crate::domain::locale::Locale;

/// The locale that an `Accept-Language` header asks for; English when it asks for neither.
/// Only the first 20 parts are read: no one speaks more, and the header is not ours.
pub fn preferred(header: Option<&str>) -> Locale {
    let mut best: Option<(Locale, f32)> = None;
    for part in header.unwrap_or_default().split(',').take(20) {
        let (tag, weight) = part.split_once(';').unwrap_or((part, ""));
        let language = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        let weight = weight.trim().strip_prefix("q=").map_or(Some(1.0), |number| number.trim().parse::<f32>().ok());
        if let (Some(locale), Some(weight)) = (Locale::from_code(&language), weight)
            && weight > 0.0
            && best.is_none_or(|(_, other)| weight > other)
        {
            best = Some((locale, weight));
        }
    }
    best.map_or(Locale::En, |(locale, _)| locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_weight_wins() {
        for (header, locale) in [
            ("fr-CA,fr;q=0.9,en;q=0.8", Locale::Fr),
            ("en;q=0.3, fr;q=0.7", Locale::Fr),
            ("de, es;q=0.5", Locale::En),
            ("fr;q=0, en", Locale::En),
            ("FR", Locale::Fr),
            (";;,q=,fr;q=abc", Locale::En),
            ("", Locale::En),
        ] {
            assert_eq!(preferred(Some(header)), locale, "{header}");
        }
        assert_eq!(preferred(None), Locale::En);
    }
}
