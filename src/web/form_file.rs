//! The file of a form, read with limits.

use std::time::Duration;

use axum::{
    body::Body,
    http::{HeaderMap, header},
};
use http_body_util::BodyExt as _;
use multer::Multipart;

use crate::pages::error::Failure;

/// The field of the file.
pub const FILE: &str = "file";
/// What a form has around its file, in bytes.
const AROUND: usize = 64 * 1024;
/// Maximum time for all of it to arrive: five megabytes over a slow line.
const TIME: Duration = Duration::from_secs(60);
/// A form up to so many times too large is taken in and thrown away: a browser shows an answer only once it has sent everything.
const PATIENCE: usize = 10;

/// The file of a form, of at most so many bytes.
///
/// # Errors
/// Too large, too slow, or not a form with a file.
pub async fn read(headers: &HeaderMap, body: Body, most: usize) -> Result<Vec<u8>, Failure> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(kind).map_err(|_| Failure::UnsupportedForm)?;
    let whole = tokio::time::timeout(TIME, collect(body, most + AROUND)).await.map_err(|_| Failure::BadRequest)??;
    let mut parts = Multipart::new(Body::from(whole).into_data_stream(), boundary);
    while let Some(part) = parts.next_field().await.map_err(|_| Failure::BadRequest)? {
        if part.name() == Some(FILE) {
            let bytes = part.bytes().await.map_err(|_| Failure::BadRequest)?;
            return if bytes.len() > most { Err(Failure::TooLarge) } else { Ok(bytes.to_vec()) };
        }
    }
    Err(Failure::BadRequest)
}

/// Everything that was sent, if it is no more than so many bytes.
async fn collect(mut body: Body, most: usize) -> Result<Vec<u8>, Failure> {
    let (mut whole, mut all) = (Vec::new(), 0_usize);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Failure::BadRequest)?.into_data() else { continue };
        all += data.len();
        if all <= most {
            whole.extend_from_slice(&data);
        } else {
            whole.clear();
        }
        if all > most.saturating_mul(PATIENCE) {
            return Err(Failure::TooLarge);
        }
    }
    if all > most { Err(Failure::TooLarge) } else { Ok(whole) }
}
