//! Salted digests of what a listing said. Without its salt a digest tells nothing: an address could be found by trying all of them.

use sha2::{Digest as _, Sha256};
use sqlx::{Any, Transaction};

use crate::domain::service::ServiceId;

const ADD: &str = "
    INSERT INTO digest_salt
         ( seq
         , service_id
         , salt
         )
    VALUES ($1, $2, $3)
";

const FORGET: &str = "
    DELETE FROM digest_salt
     WHERE service_id = $1
";

/// What a listing said before and after something was done.
#[derive(Clone, Copy, Debug)]
pub(super) struct Difference<'a> {
    pub(super) service: &'a ServiceId,
    /// The record before; none for a new listing.
    pub(super) before: Option<&'a str>,
    pub(super) after: &'a str,
}

/// The digests of both, and their salt.
pub(super) fn digests(difference: &Difference<'_>) -> Result<(String, String), sqlx::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| sqlx::Error::Protocol(format!("the system gives no random numbers ({error})")))?;
    let salt = hex::encode(bytes);
    let of = |record: &str| hex::encode(Sha256::digest(format!("{salt}\n{record}")));
    Ok((format!("{}:{}", difference.before.map(of).unwrap_or_default(), of(difference.after)), salt))
}

pub(super) async fn keep(transaction: &mut Transaction<'_, Any>, seq: i64, service: &ServiceId, salt: &str) -> Result<(), sqlx::Error> {
    sqlx::query(ADD).bind(seq).bind(service.as_str()).bind(salt).execute(&mut **transaction).await.map(drop)
}

/// Forgets the salts of a listing's digests.
pub(super) async fn forget(transaction: &mut Transaction<'_, Any>, service: &ServiceId) -> Result<(), sqlx::Error> {
    sqlx::query(FORGET).bind(service.as_str()).execute(&mut **transaction).await.map(drop)
}
