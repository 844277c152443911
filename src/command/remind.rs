//! `porchlight remind`: writes the reminders that are due now, which the server else writes on working days at nine.

use crate::{
    clock::Clock,
    config::Folders,
    domain::{email_address::EmailAddress, time_zone::day_in_ontario},
    editing::reminding,
    store::SiteKind,
    web::edition::read::read_snapshot,
};

use super::{
    say,
    start::{open_store, shipped_files},
};

/// What is asked for.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only to this email address, if a reminder is due there.
    #[arg(long)]
    to: Option<EmailAddress>,
    #[command(flatten)]
    folders: Folders,
}

/// Does it.
pub(crate) async fn run(arguments: Arguments) -> Result<(), String> {
    let store = open_store(&arguments.folders, SiteKind::Real).await?;
    let now = Clock::real().now().into();
    let outcome = async {
        let rules = shipped_files(&arguments.folders.content)?.rules().map_err(|error| error.to_string())?;
        let (snapshot, _) = read_snapshot(&store, &rules, None, day_in_ontario(now)).await.map_err(|error| error.to_string())?;
        reminding::remind(&store, &snapshot, arguments.to.as_ref(), now).await.map_err(|error| error.to_string())
    };
    let outcome = outcome.await;
    let _ = store.close().await;
    say(&format!("{} reminders are on their way.", outcome?));
    Ok(())
}
