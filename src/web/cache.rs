//! What may be kept, by whom and how long; and bytes kept ready to send.

use std::{
    io::{Read as _, Write as _},
    sync::OnceLock,
};

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, header},
};
use flate2::Compression;
use sha2::{Digest, Sha256};

/// How an answer may be cached. Every answer has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CachePolicy {
    /// Reading pages: a browser may keep it but asks each time, which costs one small answer (docs/SAFETY.md V9).
    AskEachTime,
    /// The finder, listings, forms, errors: nothing is kept on the device.
    Never,
    /// Files whose name is made from their content.
    ForEver,
    /// The icon and its like: some hours.
    ShortWhile,
}

impl CachePolicy {
    /// The value of `Cache-Control`.
    pub const fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::AskEachTime => "private, no-cache",
            Self::Never => "no-store",
            Self::ForEver => "public, max-age=31536000, immutable",
            Self::ShortWhile => "private, max-age=14400",
        })
    }
}

/// Bytes that are sent again and again: hashed once, compressed once in each way that is asked for.
#[derive(Debug)]
pub struct KeptPage {
    quality: i32,
    hash: String,
    plain: Bytes,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

/// How bytes are packed for a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli.
    Brotli,
    /// Gzip.
    Gzip,
    /// As they are.
    Plain,
}

impl Encoding {
    /// The encoding with the smallest result that a browser takes.
    pub fn accepted(headers: &HeaderMap) -> Self {
        [Self::Brotli, Self::Gzip].into_iter().find(|encoding| encoding.is_taken(headers)).unwrap_or(Self::Plain)
    }

    /// Whether a browser takes it.
    fn is_taken(self, headers: &HeaderMap) -> bool {
        self.name().is_none_or(|name| takes(name, headers))
    }

    const fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Plain => None,
        }
    }

    /// The value of `Content-Encoding`, if any.
    pub fn header(self) -> Option<HeaderValue> {
        self.name().map(HeaderValue::from_static)
    }
}

/// Whether a browser takes a content coding (RFC 9110, 12.5.3).
pub fn takes(name: &str, headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|part| {
        let (coding, weight) = part.split_once(';').unwrap_or((part, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|weight| weight.trim().parse::<f32>().is_ok_and(|weight| weight <= 0.0));
        coding.trim().eq_ignore_ascii_case(name) && !refused
    })
}

impl KeptPage {
    /// For bytes that are kept until the next publication: compressed as well as pays for many readers.
    pub fn new(plain: Vec<u8>) -> Self {
        Self::packed_at(9, plain)
    }

    /// For bytes that are kept for a short time: compressed faster.
    pub fn for_a_while(plain: Vec<u8>) -> Self {
        Self::packed_at(5, plain)
    }

    fn packed_at(quality: i32, plain: Vec<u8>) -> Self {
        let hash = hex::encode(&Sha256::digest(&plain)[..8]);
        Self { quality, hash, plain: plain.into(), brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// Sixteen hexadecimal digits made from the content.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// A strong ETag. Each packing has its own, because its bytes differ.
    pub fn etag(&self, encoding: Encoding) -> Option<HeaderValue> {
        let ending = match encoding {
            Encoding::Brotli => "-b",
            Encoding::Gzip => "-g",
            Encoding::Plain => "",
        };
        HeaderValue::from_str(&format!("\"{}{ending}\"", self.hash)).ok()
    }

    /// The bytes in an encoding. A clone shares them.
    pub fn bytes(&self, encoding: Encoding) -> &Bytes {
        match encoding {
            Encoding::Brotli => self.brotli.get_or_init(|| brotli(&self.plain, self.quality).into()),
            Encoding::Gzip => self.gzip.get_or_init(|| gzip(&self.plain, Compression::default()).into()),
            Encoding::Plain => &self.plain,
        }
    }
}

/// Brotli at a quality from 0 to 11.
pub fn brotli(plain: &[u8], quality: i32) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams { quality, lgwin: 20, size_hint: plain.len(), ..Default::default() };
    let mut packed = Vec::with_capacity(plain.len() / 4);
    // Writing to memory does not fail.
    let _ = brotli::CompressorReader::with_params(plain, 16_384, &parameters).read_to_end(&mut packed);
    packed
}

/// Gzip at a level.
pub fn gzip(plain: &[u8], level: Compression) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::with_capacity(plain.len() / 4), level);
    let _ = encoder.write_all(plain);
    encoder.finish().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(value: &'static str) -> Encoding {
        Encoding::accepted(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))]))
    }

    #[test]
    fn the_best_packing_that_is_taken_is_sent() {
        assert_eq!(accepted("gzip, deflate, br;q=0.9"), Encoding::Brotli);
        assert_eq!(accepted("gzip, br;q=0"), Encoding::Gzip);
        assert_eq!(accepted("identity"), Encoding::Plain);
        assert_eq!(Encoding::accepted(&HeaderMap::new()), Encoding::Plain);
    }

    #[test]
    fn packed_bytes_open_to_the_same_page() {
        let page = KeptPage::new("Porchlight ".repeat(500).into_bytes());
        let mut opened = Vec::new();
        brotli::Decompressor::new(page.bytes(Encoding::Brotli).as_ref(), 4096).read_to_end(&mut opened).unwrap();
        assert_eq!(opened, page.bytes(Encoding::Plain).as_ref());
        let mut opened = Vec::new();
        flate2::read::GzDecoder::new(page.bytes(Encoding::Gzip).as_ref()).read_to_end(&mut opened).unwrap();
        assert_eq!(opened, page.bytes(Encoding::Plain).as_ref());
        assert_ne!(page.etag(Encoding::Brotli), page.etag(Encoding::Gzip));
    }
}
