//! `porchlight restore`: reverts everything that someone did since a moment. Without `--carry-out` it only says what it would do.

use crate::{
    clock::Clock,
    config::Folders,
    domain::{
        email_address::EmailAddress,
        moment::Moment,
        person::Person,
        restoring::Step,
        time_zone::{day_in_ontario, moment_in_ontario},
    },
    editing::{
        restoring::{self, Planned, Whose},
        setting::{self, Setting},
    },
    store::{SiteKind, Store},
    web::edition::read::read_snapshot,
};

use super::{
    say,
    start::{open_store, shipped_files},
};

/// Whose acts, since when, and by whom they are reverted.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The email address of someone of the desk, whose decisions are reverted.
    #[arg(long, conflicts_with = "address", required_unless_present = "address")]
    person: Option<String>,
    /// An email address that links were sent to. What was sent with them is reverted.
    #[arg(long)]
    address: Option<String>,
    /// Since when, in Ontario: 2026-11-30 or "2026-11-30 23:50".
    #[arg(long)]
    since: String,
    /// Do it, and not only say what would be done.
    #[arg(long, requires_all = ["by", "reason"])]
    carry_out: bool,
    /// The email address of the administrator who does it.
    #[arg(long)]
    by: Option<String>,
    /// Why, in the words that are sent to the people concerned.
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    folders: Folders,
}

/// Does it.
pub(crate) async fn run(arguments: Arguments) -> Result<(), String> {
    let store = open_store(&arguments.folders, SiteKind::Real).await?;
    let outcome = restore(&store, &arguments).await;
    let _ = store.close().await;
    outcome
}

async fn restore(store: &Store, arguments: &Arguments) -> Result<(), String> {
    let now: Moment = Clock::real().now().into();
    let since = moment_in_ontario(&arguments.since).ok_or_else(|| format!("“{}” is no moment: 2026-11-30 23:50", arguments.since))?;
    let whose = match (&arguments.person, &arguments.address) {
        (Some(person), _) => Whose::Person(found(store, person, now).await?.id),
        (None, address) => Whose::Address(mailbox(address.as_deref().unwrap_or_default())?),
    };
    let rules = shipped_files(&arguments.folders.content)?.rules().map_err(|error| error.to_string())?;
    let (snapshot, _) = read_snapshot(store, &rules, None, day_in_ontario(now)).await.map_err(|error| error.to_string())?;
    let known = setting::known(&snapshot);
    let setting = Setting { store, rules: &rules, known: &known, now };
    let plan = restoring::plan(&setting, &whose, since).await.map_err(|error| error.to_string())?;
    plan.iter().for_each(|planned| say(&line(planned)));
    if !arguments.carry_out {
        say(&format!("{} to do. Nothing was changed: add --carry-out, --by and --reason to do it.", plan.len()));
        return Ok(());
    }
    let person = found(store, arguments.by.as_deref().unwrap_or_default(), now).await?;
    let reason = arguments.reason.clone().unwrap_or_default();
    let left = restoring::carry_out(&setting, &plan, &person, &reason).await.map_err(|error| error.to_string())?;
    say(&format!("{} done, {} left.", plan.len() - left.len(), left.len()));
    left.iter().for_each(|planned| say(&format!("left: {}", line(planned))));
    Ok(())
}

/// `harbour-house: hide it, and propose to show it again as it was`
fn line(Planned { change, step }: &Planned) -> String {
    let what = match step {
        Step::Undo => "put back what was there before",
        Step::HideAndPropose => "hide it, and propose to show it again as it was",
        Step::Propose => "propose to show it again as it was",
        Step::EndAccess => "end the access that was granted",
        Step::Refuse => "refuse the change that waits",
        Step::Look => "look at it: nothing can be done by itself",
    };
    format!("{}: {what}", change.service_id)
}

fn mailbox(typed: &str) -> Result<EmailAddress, String> {
    typed.to_lowercase().parse().map_err(|problem| format!("{problem}"))
}

/// Someone who is or was on the desk.
async fn found(store: &Store, typed: &str, now: Moment) -> Result<Person, String> {
    let mailbox = mailbox(typed)?;
    let members = store.members(now).await.map_err(|error| error.to_string())?;
    let person = members.read.into_iter().map(|member| member.person).find(|person| person.mailbox == mailbox);
    person.ok_or_else(|| format!("{mailbox} belongs to nobody on the desk: porchlight account list"))
}
