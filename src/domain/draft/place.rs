//! Where a service is, and how much of that is kept.

use super::{
    of::{AREA_ONLY, PRIVATE, PUBLIC},
    reader::Reader,
};
use crate::domain::{
    field::{Field, Part},
    location::{Address, Location},
    path::Path,
    postal_code::PostalCode,
    problem::Wrong,
};

/// How much may be known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Secrecy {
    Public,
    AreaOnly,
    Private,
}

impl Reader<'_> {
    /// Where it is. Of a private place nothing is kept, not even the town; a street that comes with it is refused, so that the person who sent
    /// it knows.
    pub(super) fn location(&mut self) -> Option<Location> {
        let secrecy_of = |id: &str| match id {
            PUBLIC => Some(Secrecy::Public),
            AREA_ONLY => Some(Secrecy::AreaOnly),
            PRIVATE => Some(Secrecy::Private),
            _ => None,
        };
        let stated = match self.stated(Field::Location, Part::Secrecy) {
            None => None,
            Some((path, text)) => {
                let secrecy = secrecy_of(&text);
                if secrecy.is_none() {
                    self.refuse(path, Wrong::Unknown(text));
                    return None;
                }
                secrecy
            }
        };
        let [street, city] =
            [Part::Street, Part::City].map(|part| Path::of(Field::Location, part).and_then(|path| self.words(path)).unwrap_or_default());
        let tells = [Part::Street, Part::PostalCode].into_iter().filter_map(|part| self.stated(Field::Location, part));
        // Where no one says how much may be known, a town alone is a town alone.
        let secrecy = stated.unwrap_or(if tells.clone().next().is_none() { Secrecy::AreaOnly } else { Secrecy::Public });
        if secrecy != Secrecy::Public {
            tells.map(|(path, _)| path).collect::<Vec<_>>().into_iter().for_each(|path| self.refuse(path, Wrong::PrivatePlace));
        }
        match secrecy {
            Secrecy::Private => Some(Location::Private),
            Secrecy::AreaOnly if city.is_empty() => {
                // Nothing at all was said of the place, unless someone chose to show the town.
                stated.inspect(|_| self.miss_part(Field::Location, Part::City));
                None
            }
            Secrecy::AreaOnly => Some(Location::AreaOnly { city }),
            Secrecy::Public => self.address(street, city).map(Location::Public),
        }
    }

    fn address(&mut self, street: String, city: String) -> Option<Address> {
        if street.is_empty() {
            self.miss_part(Field::Location, Part::Street);
        }
        let postal_code = self.parsed::<PostalCode>(Field::Location, Part::PostalCode, Wrong::PostalCode);
        Some(Address { street, city, postal_code: postal_code.map(|code| code.to_string()) })
    }
}
