//! A place that is not public leaves every earlier version, every change, and the notes and reports that quote it: nothing that was kept
//! may tell where it is (docs/SAFETY.md L5). And data past its retention period is deleted.

use std::collections::BTreeSet;

use sqlx::{Any, Row, Transaction, any::AnyRow};

use crate::domain::{
    draft::Draft,
    field::Part,
    location::Location,
    moment::Moment,
    service::{Service, ServiceId},
};

use super::{
    connect::{self, Store},
    drafts::{self, Texts},
    error::{StoreError, while_doing},
    record, salts,
};

const VERSIONS: &str = "
    SELECT version
         , record
         , format
      FROM service_version
     WHERE service_id = $1
";

const REPLACE_VERSION: &str = "
    UPDATE service_version
       SET record = $1
         , format = $2
     WHERE service_id = $3
       AND version    = $4
";

const CHANGES: &str = "
    SELECT id
         , base
         , draft
      FROM change
     WHERE service_id = $1
";

const REPLACE_CHANGE: &str = "
    UPDATE change
       SET base  = $1
         , draft = $2
     WHERE id = $3
";

const NOTES: &str = "
    SELECT id
         , words
      FROM note
     WHERE about = $1
        OR about IN (SELECT id FROM change WHERE service_id = $2)
";

const REPLACE_NOTE: &str = "
    UPDATE note
       SET words = $1
     WHERE id = $2
";

const CALLS: &str = "
    SELECT id
         , said AS words
      FROM call_back
     WHERE change_id IN (SELECT id FROM change WHERE service_id = $1)
";

const REPLACE_CALL: &str = "
    UPDATE call_back
       SET said = $1
     WHERE id = $2
";

const REPORTS: &str = "
    SELECT id
         , words
      FROM report
     WHERE service_id = $1
";

const REPLACE_REPORT: &str = "
    UPDATE report
       SET words = $1
     WHERE id = $2
";

const UNSENT: &str = "
    DELETE FROM change
     WHERE status  = 'open'
       AND made_at < $1
";

const DELIVERED: &str = "
    DELETE FROM letter
     WHERE state   = 'sent'
       AND made_at < $1
";

/// What is in place of a street in a text that quoted it.
const ERASED: &str = "[…]";

/// A street or a postal code shorter than this is no text to look for: it would be found in other words.
const SHORTEST: usize = 5;

/// Unless the place of a service is public, forgets whatever was kept of it beyond what the service says now: in earlier versions, in
/// changes, and, word for word, in notes, reports and calls. True when anything was erased. A place of which no one says that it is public is
/// treated as secret. A version that cannot be read loses its whole record: it could be neither restored nor inspected.
pub(super) async fn forget_place(transaction: &mut Transaction<'_, Any>, service: &Service) -> Result<bool, sqlx::Error> {
    if matches!(service.location, Some(Location::Public(_))) {
        return Ok(false);
    }
    let mut forgetting = Forgetting { transaction, service: &service.id, secrets: Secrets::default(), forgot: false };
    forgetting.look_for_secrets().await?;
    forgetting.versions(service).await?;
    forgetting.changes(&Draft::of(service)).await?;
    forgetting.notes_and_reports().await?;
    if forgetting.forgot {
        salts::forget(forgetting.transaction, &service.id).await?;
    }
    Ok(forgetting.forgot)
}

struct Forgetting<'a, 't> {
    transaction: &'a mut Transaction<'t, Any>,
    service: &'a ServiceId,
    secrets: Secrets,
    forgot: bool,
}

impl Forgetting<'_, '_> {
    async fn look_for_secrets(&mut self) -> Result<(), sqlx::Error> {
        for row in sqlx::query(VERSIONS).bind(self.service.as_str()).fetch_all(&mut **self.transaction).await? {
            let (text, format): (String, i64) = (row.try_get("record")?, row.try_get("format")?);
            if let Ok(earlier) = record::read(format, &text) {
                self.secrets.add(drafts::place(&drafts::write(&Draft::of(&earlier))));
            }
        }
        for row in sqlx::query(CHANGES).bind(self.service.as_str()).fetch_all(&mut **self.transaction).await? {
            for column in ["base", "draft"] {
                self.secrets.add(drafts::place(&row.try_get::<String, _>(column)?));
            }
        }
        Ok(())
    }

    async fn versions(&mut self, service: &Service) -> Result<(), sqlx::Error> {
        for row in sqlx::query(VERSIONS).bind(self.service.as_str()).fetch_all(&mut **self.transaction).await? {
            let (version, text, format): (i64, String, i64) = (row.try_get("version")?, row.try_get("record")?, row.try_get("format")?);
            let silent = record::read(format, &text).ok().and_then(|earlier| {
                if earlier.location == service.location && self.secrets.erased_from(&text) == text {
                    return Some((text.clone(), format));
                }
                let silent = record::write(&Service { location: service.location.clone(), ..earlier }).ok()?;
                Some((self.secrets.erased_from(&silent), record::FORMAT))
            });
            let (written, written_format) = silent.unwrap_or_default();
            if written == text {
                continue;
            }
            self.forgot = true;
            sqlx::query(REPLACE_VERSION)
                .bind(written)
                .bind(written_format.max(1))
                .bind(self.service.as_str())
                .bind(version)
                .execute(&mut **self.transaction)
                .await?;
        }
        Ok(())
    }

    async fn changes(&mut self, now: &Draft) -> Result<(), sqlx::Error> {
        for row in sqlx::query(CHANGES).bind(self.service.as_str()).fetch_all(&mut **self.transaction).await? {
            let (id, base, draft): (String, String, String) = (row.try_get("id")?, row.try_get("base")?, row.try_get("draft")?);
            let [silent_base, silent_draft] = [&base, &draft].map(|text| self.secrets.erased_from(&drafts::with_place_of(text, now)));
            if (&silent_base, &silent_draft) == (&base, &draft) {
                continue;
            }
            self.forgot = true;
            sqlx::query(REPLACE_CHANGE).bind(silent_base).bind(silent_draft).bind(id).execute(&mut **self.transaction).await?;
        }
        Ok(())
    }

    async fn notes_and_reports(&mut self) -> Result<(), sqlx::Error> {
        let notes = sqlx::query(NOTES).bind(self.service.as_str()).bind(self.service.as_str()).fetch_all(&mut **self.transaction).await?;
        let reports = sqlx::query(REPORTS).bind(self.service.as_str()).fetch_all(&mut **self.transaction).await?;
        let calls = sqlx::query(CALLS).bind(self.service.as_str()).fetch_all(&mut **self.transaction).await?;
        let with = |rows: Vec<AnyRow>, replace: &'static str| rows.into_iter().map(move |row| (row, replace));
        for (row, replace) in with(notes, REPLACE_NOTE).chain(with(reports, REPLACE_REPORT)).chain(with(calls, REPLACE_CALL)) {
            let (id, words): (String, String) = (row.try_get("id")?, row.try_get("words")?);
            let silent = self.secrets.erased_from(&words);
            if silent != words {
                self.forgot = true;
                sqlx::query(replace).bind(silent).bind(id).execute(&mut **self.transaction).await?;
            }
        }
        Ok(())
    }
}

/// Streets and postal codes that were kept.
#[derive(Default)]
struct Secrets(BTreeSet<String>);

impl Secrets {
    /// Adds the street and the postal code of a place.
    fn add(&mut self, place: Texts) {
        let tells = |name: &str| [Part::Street, Part::PostalCode].iter().any(|part| name.ends_with(part.key()));
        let texts = place.into_iter().filter(|(name, _)| tells(name)).map(|(_, text)| text.trim().to_owned());
        self.0.extend(texts.filter(|text| text.chars().count() >= SHORTEST));
    }

    /// A text, or the JSON of several, without the streets and codes that it quotes.
    fn erased_from(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| {
            let in_json = serde_json::to_string(secret).unwrap_or_default();
            text.replace(in_json.trim_matches('"'), ERASED).replace(secret, ERASED)
        })
    }
}

impl Store {
    /// After something was erased: empties the write-ahead log, which still holds the pages as they were. SQLite's `secure_delete` has
    /// overwritten them in the file itself. A reader in another process can keep the log from being emptied; it is tried again at the next
    /// stop.
    pub(super) async fn erase_traces(&self, erased: bool) {
        if erased && let Err(error) = connect::empty_log(&self.pool).await {
            tracing::warn!(%error, "the write-ahead log cannot be emptied now; it is at the next stop");
        }
    }

    /// Forgets what someone began to write before a moment and never sent.
    ///
    /// # Errors
    /// The database fails; then nothing is forgotten.
    pub async fn forget_unsent_changes_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let forgotten =
            sqlx::query(UNSENT).bind(moment.seconds()).execute(&self.pool).await.map_err(while_doing("forgetting what was never sent"))?;
        Ok(forgotten.rows_affected())
    }

    /// Forgets letters that were written before a moment and delivered.
    ///
    /// # Errors
    /// The database fails; then none is forgotten.
    pub async fn forget_delivered_letters_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let forgotten =
            sqlx::query(DELIVERED).bind(moment.seconds()).execute(&self.pool).await.map_err(while_doing("forgetting old letters"))?;
        Ok(forgotten.rows_affected())
    }
}
