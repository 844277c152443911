//! The people of the desk: who they are, what they may do, and what waits for a second person.

use leptos::prelude::*;

use crate::{
    domain::{
        act::Actor,
        locale::Locale,
        member::{Member, Session},
        motion::{DeskRule, Motion, MotionKind},
        person::{Person, PersonId, Role},
        time_zone::day_in_ontario,
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        site::Context,
    },
    at, back, document, role_name, signed_in,
    unreadable::{self, OddRow},
};

/// The field of what is to be done.
pub const ACT: &str = "act";
/// The field of a new person's name.
pub const NAME: &str = "name";
/// The field of a new person's email address.
pub const MAILBOX: &str = "mailbox";
/// The field of what a new person may do.
pub const ROLE: &str = "role";
/// The field of a new person's language.
pub const LANGUAGE: &str = "letters";

/// A new person as they were typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// What others call them.
    pub name: String,
    /// Where their links go.
    pub mailbox: String,
}

/// What became of the last act, as a message; true when it was done.
pub type Said = (&'static str, bool);

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Who looks.
    pub person: &'a Person,
    /// The name of the session in which they look.
    pub session: &'a str,
    /// Everyone who is or was on the desk.
    pub members: &'a [Member],
    /// What waits for a second person.
    pub motions: &'a [Motion],
    /// Rows that cannot be read.
    pub odd: &'a [OddRow],
    /// A new person as they were typed.
    pub typed: Typed,
    /// What became of the last act.
    pub said: Option<Said>,
}

impl Shown<'_> {
    fn name(&self, id: &PersonId) -> String {
        self.members.iter().find(|member| member.person.id == *id).map_or_else(|| id.0.clone(), |member| member.person.name.clone())
    }
}

/// The page.
pub fn page(context: &Context<'_>, shown: &Shown<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = words.text("desk-people-title");
    let said = shown.said.map(|(message, is_done)| {
        let class = if is_done { "callout note" } else { "callout problem" };
        view! { <div class=class role="alert"><p>{words.text(message)}</p></div> }
    });
    let is_administrator = shown.person.role == Role::Administrator;
    let items = shown.members.iter().map(|member| item(words, shown, member)).collect_view();
    let motions = (!shown.motions.is_empty()).then(|| {
        let items = shown.motions.iter().map(|motion| motion_item(words, shown, motion)).collect_view();
        view! { <h2>{words.text("desk-motions")}</h2> <ul class="queue lately">{items}</ul> }
    });
    let inside = view! {
        {signed_in(context, shown.person)}
        {unreadable::callout(words, shown.odd)}
        {back(context)}
        <h1>{title.clone()}</h1>
        {said}
        // One form, so that the language switch keeps what was typed.
        <form id=FORM method="post" action=Address::DeskPeople.path(locale) autocomplete="off">
            {motions}
            <ul class="queue lately">{items}</ul>
            {is_administrator.then(|| invite(words, &shown.typed))}
            {is_administrator.then(|| rule(context))}
        </form>
    };
    document(context, Address::DeskPeople, title, inside.into_fragment()).keeping_form(context, &Address::DeskPeople)
}

fn item(words: Words<'_>, shown: &Shown<'_>, Member { person, is_closed, is_unused, counts_from, seen_at, sessions }: &Member) -> Fragment {
    let viewer = shown.person;
    let seen = match seen_at {
        Some(seen) => words.with("desk-person-seen", [("date", words.date(day_in_ontario(*seen)).into())]),
        None => words.text("desk-person-never"),
    };
    let state = match (is_closed, is_unused) {
        (true, _) => Some("desk-person-closed"),
        (false, true) => Some("desk-person-unused"),
        (false, false) => None,
    };
    let state = state.map(|message| view! { <b class="held">{words.text(message)}</b> " " });
    let newcomer = counts_from.filter(|_| !is_closed).map(|from| {
        let said = words.with("desk-person-new", [("moment", at(words, from).into())]);
        view! { <p>{said}</p> }
    });
    let about = [seen, words.with("desk-person-sessions", [("n", sessions.len().into())])].join(" · ");
    let (is_administrator, is_self) = (viewer.role == Role::Administrator, viewer.id == person.id);
    let button = |act: &str, message: &str| {
        let label = words.text(message);
        view! { <button class="quiet" name=ACT value=format!("{act}:{}", person.id.0)>{label} <span class="unseen">{person.name.clone()}</span></button> " " }
            .into_fragment()
    };
    let mut buttons = Vec::new();
    let sessions = ((is_administrator || is_self) && !sessions.is_empty()).then(|| {
        let items = sessions.iter().map(|session| session_item(words, person, session, session.name == shown.session)).collect_view();
        view! {
            <details>
                <summary>{words.text("desk-sessions")} <span class="unseen">{person.name.clone()}</span></summary>
                <ul class="plain">{items}</ul>
                <p class="submit">{button("sessions", "desk-person-end-sessions")}</p>
            </details>
        }
    });
    if !is_closed && is_administrator {
        for role in Role::ALL.into_iter().filter(|role| *role != person.role) {
            let message = match role {
                Role::Editor => "desk-person-editor",
                Role::Senior => "desk-person-senior",
                Role::Administrator => "desk-person-administrator",
            };
            buttons.push(button(role.id(), message));
        }
        buttons.push(button("close", "desk-person-close"));
    }
    view! {
        <li class:ended=*is_closed>
            <span translate="no">{person.name.clone()} ", " {person.mailbox.to_string()}</span>
            <p>{state}{role_name(words, person.role)}</p>
            {newcomer}
            <p class="hint">{about}</p>
            {sessions}
            <p class="submit">{buttons}</p>
        </li>
    }
    .into_fragment()
}

/// A browser in which someone is signed in, with the button that signs them out there. The viewer leaves their own by “Sign out”.
fn session_item(words: Words<'_>, person: &Person, session: &Session, is_own: bool) -> Fragment {
    let said = words.with("desk-session", [("begun", at(words, session.begun).into()), ("used", at(words, session.used).into())]);
    let end = if is_own {
        view! { <b>{words.text("desk-session-own")}</b> }.into_fragment()
    } else {
        let value = format!("session:{}:{}", person.id.0, session.name);
        view! { <button class="quiet" name=ACT value=value>{words.text("desk-session-end")} <span class="unseen">{said.clone()}</span></button> }
            .into_fragment()
    };
    view! { <li><p class="hint">{said}</p> <p class="submit">{end}</p></li> }.into_fragment()
}

fn motion_item(words: Words<'_>, shown: &Shown<'_>, motion: &Motion) -> Fragment {
    let by = match &motion.by {
        Actor::Person(id) => shown.name(id),
        Actor::Visitor | Actor::Link | Actor::Program => words.text("desk-motion-program"),
    };
    let what = match (motion.kind, &motion.person) {
        (MotionKind::Administrator, Some(id)) => words.with("desk-motion-administrator", [("name", shown.name(id).into())]),
        _ => words.text("desk-motion-one-person"),
    };
    let said = words.with("desk-motion-by", [("name", by.into()), ("date", words.date(day_in_ontario(motion.at)).into())]);
    let agree = motion.may_agree(shown.person).then(|| {
        view! { <button class="main" name=ACT value=format!("agree:{}", motion.id)>{words.text("desk-motion-agree")}</button> " " }
    });
    let may_refuse = motion.may_agree(shown.person) || motion.by.person() == Some(&shown.person.id);
    let refuse = may_refuse.then(
        || view! { <button class="quiet" name=ACT value=format!("refuse:{}", motion.id)>{words.text("desk-motion-refuse")}</button> },
    );
    view! { <li><p><b>{what}</b></p> <p class="hint">{said}</p> <p class="submit">{agree}{refuse}</p></li> }.into_fragment()
}

fn invite(words: Words<'_>, typed: &Typed) -> Fragment {
    let roles = [Role::Editor, Role::Senior].map(|role| view! { <option value=role.id()>{role_name(words, role)}</option> });
    let languages = Locale::ALL.map(|locale| {
        let name = words.text(if locale == Locale::En { "language-en" } else { "language-fr" });
        view! { <option value=locale.code()>{name}</option> }
    });
    view! {
        <div class="choices">
            <h2>{words.text("desk-invite")}</h2>
            <p class="field">
                <label for=NAME>{words.text("desk-invite-name")}</label>
                <input id=NAME name=NAME type="text" value=typed.name.clone() maxlength="80" autocomplete="off" />
            </p>
            <p class="field">
                <label for=MAILBOX>{words.text("desk-invite-mailbox")}</label>
                <span id="mailbox-hint" class="hint">{words.text("desk-invite-hint")}</span>
                <input id=MAILBOX name=MAILBOX type="text" inputmode="email" value=typed.mailbox.clone() maxlength="254" autocomplete="off" aria-describedby="mailbox-hint" />
            </p>
            <p class="field"><label for=ROLE>{words.text("desk-invite-role")}</label> <select id=ROLE name=ROLE>{roles}</select></p>
            <p class="field"><label for=LANGUAGE>{words.text("desk-invite-language")}</label> <select id=LANGUAGE name=LANGUAGE>{languages}</select></p>
            <p class="submit"><button class="main" name=ACT value="invite">{words.text("desk-invite-send")}</button></p>
        </div>
    }
    .into_fragment()
}

/// How many people a high-risk change needs, and the button that changes it.
fn rule(context: &Context<'_>) -> Fragment {
    let words = context.words();
    let (means, act, button) = match context.rule {
        DeskRule::TwoPeople => ("desk-rule-two-means", "one-person", "desk-rule-one"),
        DeskRule::OnePerson => ("desk-one-person", "two-people", "desk-rule-two"),
    };
    view! {
        <details>
            <summary>{words.text("desk-rule-title")}</summary>
            <p id="rule-means">{words.text(means)}</p>
            <p class="submit"><button class="quiet" name=ACT value=act aria-describedby="rule-means">{words.text(button)}</button></p>
        </details>
    }
    .into_fragment()
}
