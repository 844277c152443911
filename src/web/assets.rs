//! Static files: hashed ones for ever, others for a short while, and the device's copy from memory.

use std::{fs, io, path::Path, sync::Arc};

use axum::{
    body::Body,
    extract::{self, State},
    http::{HeaderMap, Response, StatusCode, header},
    response::IntoResponse,
};

use crate::{
    pages::{error::Failure, site::Assets},
    urls,
};

use super::{answer::Answer, cache::CachePolicy, state::AppState};

/// Reads what `cargo xtask site` built: the names in `manifest.txt`, and the exit's script.
///
/// # Errors
/// When the folder was not built.
pub fn load(site: &Path) -> io::Result<Assets> {
    let manifest = fs::read_to_string(site.join("manifest.txt"))?;
    let paths = manifest.lines().filter_map(|line| line.split_once(' ')).map(|(name, path)| (name.to_owned(), urls::file(path))).collect();
    let exit_script = fs::read_to_string(site.join("inline").join("exit.js"))?.trim_end().to_owned();
    Ok(Assets { paths, exit_script })
}

/// Sets the caching of a file that was found.
pub async fn cache_file(policy: CachePolicy, response: Response<Body>) -> Response<Body> {
    let mut response = response;
    if response.status() == StatusCode::OK || response.status() == StatusCode::NOT_MODIFIED {
        response.headers_mut().insert(header::CACHE_CONTROL, policy.header());
    }
    response
}

/// `GET /d/<hash>`: the device's copy of what is published, by its content.
pub async fn device_copy(State(state): State<AppState>, extract::Path(hash): extract::Path<String>, headers: HeaderMap) -> Response<Body> {
    let published = state.published();
    match published.copies.values().find(|copy| copy.hash() == hash) {
        Some(copy) => Answer::Hashed(Arc::clone(copy)).into_response(&headers),
        None => Failure::NotFound.into_response(),
    }
}
