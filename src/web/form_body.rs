//! The body of a form, read with limits.

use std::{ops::Deref, time::Duration};

use axum::{
    body::Body,
    http::{HeaderMap, header},
};
use http_body_util::{BodyExt as _, Limited};

use crate::pages::{document::LANGUAGE, error::Failure};

/// Size limit of a form. Ten thousand pasted characters × 4 bytes × 3 (percent-encoding) fit with a little room to spare.
pub const BODY_LIMIT: usize = 128 * 1024;
/// Maximum time for a whole form to arrive (docs/SAFETY.md R1).
const BODY_TIME: Duration = Duration::from_secs(10);

/// The names and values of a form, in the order in which they were sent.
#[derive(Debug, Default)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// The first value of a name; empty when there is none.
    pub fn value(&self, wanted: &str) -> &str {
        self.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value)
    }

    /// True when it is sent for the same page in the other language only: nothing of it is kept, and everything typed is given back.
    pub fn asks_for_language(&self) -> bool {
        self.iter().any(|(name, _)| name == LANGUAGE)
    }
}

impl Deref for Form {
    type Target = [(String, String)];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The names and values of a URL-encoded form.
///
/// # Errors
/// Too large, too slow, or not such a form.
pub async fn read(headers: &HeaderMap, body: Body) -> Result<Form, Failure> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(Failure::UnsupportedForm);
    }
    let declared = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()).and_then(|value| value.parse::<u64>().ok());
    if declared.is_some_and(|length| length > BODY_LIMIT as u64) {
        return Err(Failure::TooLarge);
    }
    let collected = tokio::time::timeout(BODY_TIME, Limited::new(body, BODY_LIMIT).collect()).await.map_err(|_| Failure::BadRequest)?;
    let bytes =
        collected.map_err(|error| if error.is::<http_body_util::LengthLimitError>() { Failure::TooLarge } else { Failure::BadRequest })?;
    Ok(Form(url::form_urlencoded::parse(&bytes.to_bytes()).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()))
}
