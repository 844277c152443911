//! `porchlight audit verify`: whether anyone altered what the audit says was done.

use crate::{config::Folders, store::SiteKind};

use super::{say, start::open_store};

/// What is asked of the audit.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Audit {
    /// Look whether each row follows from the one before, and print the hash of the last one. Fails at the first that does not.
    Verify {
        #[command(flatten)]
        folders: Folders,
    },
}

/// Does it.
pub(crate) async fn run(audit: Audit) -> Result<(), String> {
    let Audit::Verify { folders } = audit;
    let store = open_store(&folders, SiteKind::Real).await?;
    let verified = store.verify_audit().await.map_err(|error| error.to_string())?;
    let _ = store.close().await;
    match verified.broken {
        Some(row) => {
            Err(format!("row {row} of the audit does not follow from the one before: it, or one before it, was altered or taken out"))
        }
        None => {
            say(&format!("{} rows, each follows from the one before. The last one is {}.", verified.rows, verified.head));
            Ok(())
        }
    }
}
