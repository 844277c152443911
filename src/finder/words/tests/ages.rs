//! Ages in generated sentences: every frame with every number, noun and verb of its lists.

use super::read_on;
use crate::domain::locale::Locale::{self, En, Fr};

/// Numbers that could all be ages.
const NUMBERS: [u8; 8] = [11, 12, 14, 15, 16, 17, 18, 24];

/// Frames in which `#` is the age of the person.
const AGES: [(Locale, &[&str]); 2] = [
    (
        En,
        &[
            "im #",
            "i am # and scared",
            "me im #",
            "im # and pregnant",
            "i just turned #",
            "# years old, need a bed",
            "#yo girl needs help",
            "# y/o trans guy",
            "f# toronto",
            "i'm only #",
            "shelter for a # year old",
            "my daughter is #",
            "my son (#) is being blackmailed",
            "my sister is # and he wont let her go",
            "age #",
            "aged #, kicked out",
            "teen, #, kicked out",
            "im a # year old boy",
            "hi im # where can i sleep",
            "she's # and pregnant, shes my daughter",
            "i have a # year old son who ran away",
        ],
    ),
    (
        Fr,
        &[
            "j'ai # ans",
            "jai # ans",
            "moi j'ai # ans",
            "chu une fille de # ans",
            "je viens d'avoir # ans",
            "ma fille a # ans",
            "mon gars de # ans se fait harceler",
            "fille de # ans cherche un lit",
            "j'ai juste # ans",
            "âgée de # ans",
            "mon fils, # ans, a fugué",
            "jai # pis chu enceinte",
            "garçon de # ans",
            "j'ai # ans et demi",
        ],
    ),
];

/// Frames in which `#` is not the age of the person.
const OTHERS: [(Locale, &[&str]); 2] = [
    (
        En,
        &[
            "iphone #",
            "my phone is a galaxy #",
            "bus # to downtown",
            "i take the # bus",
            "route # stops here",
            "platform #",
            "room #",
            "were in room # at the motel",
            "he called # times",
            "called # times no answer",
            "# missed calls",
            "# people in one house",
            "there are # of us in the basement",
            "we are # girls here",
            "he pays me # an hour",
            "i make # bucks an hour",
            "$# an hour",
            "got # out of 20 on my test",
            "got a # on my math test",
            "# % in science",
            "my boyfriend is #",
            "my bf is # and jealous",
            "his girlfriend is # years old",
            "a # year old man texts me",
            "my boss is # years older than me",
            "# minutes away",
            "exit # on the 401",
            "highway #",
            "chapter # of the book",
            "season # episode 2",
            "level # boss",
            "size # shoes",
            "apartment #",
            "unit # upstairs",
            "it happened # years ago",
            "for # years he hit me",
            "married # years",
            "# months clean",
            "# days sober",
            "# weeks pregnant",
            "i was # when it happened",
            "court date on march #",
            "march #",
            "at # oclock",
            "page #",
            "aisle # at walmart",
            "gate # at the airport",
            "he owes # grand",
            "# kilometres from town",
            "# texts in a row",
            "i have # dollars",
            "# percent battery",
            "form #",
            "table #",
        ],
    ),
    (
        Fr,
        &[
            "iphone #",
            "l'autobus # passe pas",
            "la ligne #",
            "chambre #",
            "on est dans la chambre # du motel",
            "il a appelé # fois",
            "# appels manqués",
            "on est # dans la maison",
            "# personnes dans un appart",
            "il me paye # de l'heure",
            "# piasses de l'heure",
            "j'ai eu # sur 20",
            "mon chum a # ans",
            "mon chum a # ans pis est jaloux",
            "un homme de # ans m'écrit",
            "mon boss a # ans",
            "à # minutes d'ici",
            "la sortie # de la 417",
            "chapitre #",
            "saison #",
            "niveau #",
            "pointure #",
            "appartement #",
            "ça fait # ans",
            "il y a # ans",
            "pendant # ans il m'a battue",
            "mariée depuis # ans",
            "# mois sobre",
            "# jours sans boire",
            "enceinte de # semaines",
            "j'avais # ans quand c'est arrivé",
            "le # mars",
            "page #",
            "porte # à l'aéroport",
            "à # km de la ville",
            "# textos de suite",
            "j'ai # dollars",
            "il reste # % de batterie",
            "table #",
            "à # heures",
        ],
    ),
];

/// Frames in which the person will be `#` soon, and is a year younger.
const SOON: [(Locale, &[&str]); 2] = [
    (En, &["turning # next week", "im almost #", "ill be # in march", "i turn # soon", "not # yet", "nearly #"]),
    (
        Fr,
        &[
            "j'en aurai # en mars",
            "j'aurai # ans bientôt",
            "j'ai presque # ans",
            "bientôt # ans",
            "j'ai pas encore # ans",
            "je vais avoir # ans en mai",
        ],
    ),
];

fn sentences(frames: &[(Locale, &[&str])]) -> Vec<(Locale, u8, String)> {
    let of = |(locale, frames): &(Locale, &[&str])| {
        let all = frames.iter().flat_map(|frame| NUMBERS.map(|number| (*locale, number, frame.replace('#', &number.to_string()))));
        all.collect::<Vec<_>>()
    };
    frames.iter().flat_map(of).collect()
}

#[test]
fn a_number_is_an_age_where_the_words_around_it_say_so() {
    let missed: Vec<String> = sentences(&AGES)
        .into_iter()
        .filter(|(locale, number, text)| read_on(text, *locale).age.and_then(|(_, years)| years) != Some(*number))
        .map(|(_, _, text)| text)
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn every_other_number_is_no_age() {
    let wrong: Vec<String> =
        sentences(&OTHERS).into_iter().filter(|(locale, _, text)| read_on(text, *locale).age.is_some()).map(|(_, _, text)| text).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_age_to_come_is_a_year_away() {
    let wrong: Vec<String> = sentences(&SOON)
        .into_iter()
        .filter(|(locale, number, text)| {
            read_on(text, *locale).age.is_none_or(|(band, _)| band != crate::domain::age::AgeBand::of_years(number - 1))
        })
        .map(|(_, _, text)| text)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
