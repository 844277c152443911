//! Segments of addresses that are neither pages nor names, in both languages.

use crate::domain::locale::Locale;

/// The last segment of the form about a listing.
pub const fn report_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "report",
        Locale::Fr => "signaler",
    }
}

/// The last segment of the sheet to hand over.
pub const fn sheet_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "sheet",
        Locale::Fr => "feuille",
    }
}

/// The last segment of “I work here”.
pub const fn work_here_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "i-work-here",
        Locale::Fr => "j-y-travaille",
    }
}

/// The first segment of one's own listing.
pub const fn review_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "your-listing",
        Locale::Fr => "votre-fiche",
    }
}

/// The last segment of the ways to finish.
pub const fn finish_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "finish",
        Locale::Fr => "terminer",
    }
}

/// The last segment of asking for the link at another email address.
pub const fn claim_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "other-mailbox",
        Locale::Fr => "autre-adresse",
    }
}

/// The last segment of one's own listing as readers are to see it.
pub const fn preview_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "preview",
        Locale::Fr => "apercu",
    }
}

/// The last segment of what was done.
pub const fn audit_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "audit",
        Locale::Fr => "journal",
    }
}

/// The last segment of reverting what someone did.
pub const fn restore_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "restore",
        Locale::Fr => "retablir",
    }
}

/// The last segment of who looks after one's own listing, and of the people of the desk.
pub const fn keepers_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "people",
        Locale::Fr => "personnes",
    }
}

/// The first segment of all listings that someone looks after.
pub const fn all_own_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "your-listings",
        Locale::Fr => "vos-fiches",
    }
}

/// The first segment of “This was not us”.
pub const fn object_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "not-us",
        Locale::Fr => "pas-nous",
    }
}

/// The listings of the desk.
pub const fn listings_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "listings",
        Locale::Fr => "fiches",
    }
}

/// The last segment of a sheet to print.
pub const fn print_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "print",
        Locale::Fr => "imprimer",
    }
}

/// The first segment of the desk.
pub const fn desk_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "desk",
        Locale::Fr => "bureau",
    }
}

/// The segment of listings to verify.
pub const fn calls_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "calls",
        Locale::Fr => "appels",
    }
}

/// The segment of what the desk tells readers for a while.
pub const fn bulletins_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "notices",
        Locale::Fr => "avis",
    }
}

/// The segment of what the program found odd.
pub const fn findings_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "findings",
        Locale::Fr => "constats",
    }
}

/// The segment of spreadsheets.
pub const fn batches_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "spreadsheets",
        Locale::Fr => "feuilles-de-calcul",
    }
}

/// Before the name of a file with listings.
pub const fn tables_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "tables",
        Locale::Fr => "tableaux",
    }
}

/// The segment of letters to post.
pub const fn letters_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "letters",
        Locale::Fr => "lettres",
    }
}

/// Before the id of a change.
pub const fn changes_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "changes",
        Locale::Fr => "changements",
    }
}

/// The segment of signing in.
pub const fn sign_in_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "sign-in",
        Locale::Fr => "connexion",
    }
}

/// The segment of signing out.
pub const fn sign_out_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "sign-out",
        Locale::Fr => "deconnexion",
    }
}

/// The last segment of a table as a file.
pub const fn table_segment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "table.csv",
        Locale::Fr => "tableau.csv",
    }
}
