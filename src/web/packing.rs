//! How an answer for one reader is compressed. With few readers, as small as pays: on a slow connection a kilobyte less is 20 ms less, for a
//! millisecond of work. With many readers, fast: each millisecond of work delays everyone in the queue. docs/performance.md compares the
//! levels.

use std::{
    cell::RefCell,
    sync::{LazyLock, Mutex, PoisonError},
    time::Instant,
};

use axum::http::{HeaderMap, HeaderValue};
use flate2::Compression;
use zstd::bulk::Compressor;

use super::cache::{self, Encoding};

/// Answers a second above which they are compressed fast: about a tenth of what one core can compress well.
const MANY: u32 = 100;

/// The level of Brotli with few readers. Level 6 saves half a percent more.
const SMALL: i32 = 5;
/// The level of Brotli with many readers: half the time of level 5, an eighth larger.
const FAST: i32 = 3;
/// The level of Zstandard with many readers: a tenth of the time of Brotli 5, a sixth larger.
const FAST_ZSTD: i32 = 2;
/// Its name (RFC 8878).
const ZSTD: &str = "zstd";

/// The number of answers in this second and in the one before.
#[derive(Debug, Default)]
struct Demand {
    second: u64,
    now: u32,
    before: u32,
}

impl Demand {
    /// Counts an answer; true when there are many.
    fn is_high(&mut self, second: u64) -> bool {
        if second != self.second {
            self.before = if second == self.second + 1 { self.now } else { 0 };
            (self.second, self.now) = (second, 0);
        }
        self.now = self.now.saturating_add(1);
        self.now.max(self.before) > MANY
    }
}

/// An answer as it is sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Packed {
    pub(super) bytes: Vec<u8>,
    /// The value of `Content-Encoding`, if any.
    pub(super) encoding: Option<HeaderValue>,
}

/// Compresses an answer in a way that its browser takes.
pub(super) fn pack(plain: Vec<u8>, request: &HeaderMap) -> Packed {
    static DEMAND: LazyLock<(Instant, Mutex<Demand>)> = LazyLock::new(|| (Instant::now(), Mutex::default()));
    let (start, demand) = &*DEMAND;
    let is_high = demand.lock().unwrap_or_else(PoisonError::into_inner).is_high(start.elapsed().as_secs());
    pack_for(plain, request, is_high)
}

fn pack_for(plain: Vec<u8>, request: &HeaderMap, is_high: bool) -> Packed {
    // Compressing in memory does not fail. If it did, the page would be sent in another way.
    if let Some(bytes) = (is_high && cache::takes(ZSTD, request)).then(|| fast_zstd(&plain)).flatten() {
        return Packed { bytes, encoding: Some(HeaderValue::from_static(ZSTD)) };
    }
    let encoding = Encoding::accepted(request);
    let bytes = match encoding {
        Encoding::Brotli => cache::brotli(&plain, if is_high { FAST } else { SMALL }),
        Encoding::Gzip => cache::gzip(&plain, if is_high { Compression::fast() } else { Compression::default() }),
        Encoding::Plain => plain,
    };
    Packed { bytes, encoding: encoding.header() }
}

/// Zstandard with tables that each thread allocates once: for every page that would be a tenth of the work.
fn fast_zstd(plain: &[u8]) -> Option<Vec<u8>> {
    thread_local! {
        static COMPRESSOR: RefCell<Option<Compressor<'static>>> = RefCell::new(Compressor::new(FAST_ZSTD).ok());
    }
    COMPRESSOR.with_borrow_mut(|compressor| compressor.as_mut()?.compress(plain).ok())
}

#[cfg(test)]
mod tests {
    use axum::http::header;

    use super::*;

    fn asking(accepted: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))])
    }

    #[test]
    fn demand_is_high_in_its_second_and_in_the_next() {
        let mut demand = Demand::default();
        assert!((0..MANY).all(|_| !demand.is_high(7)));
        assert!(demand.is_high(7) && demand.is_high(8));
        assert!(!demand.is_high(9), "the second before was quiet");
        assert!(!demand.is_high(20));
    }

    #[test]
    fn a_page_is_small_for_few_readers_and_fast_for_many() {
        let page = "Porchlight helps you find someone to talk to, near you, at this hour. ".repeat(200).into_bytes();
        let coding = |accepted: &'static str, is_high: bool| {
            let packed = pack_for(page.clone(), &asking(accepted), is_high);
            packed.encoding.map(|encoding| encoding.to_str().unwrap().to_owned())
        };
        let chrome = "gzip, deflate, br, zstd";
        assert_eq!(coding(chrome, false).as_deref(), Some("br"));
        assert_eq!(coding(chrome, true).as_deref(), Some("zstd"));
        assert_eq!(coding("gzip, br", true).as_deref(), Some("br"));
        assert_eq!(coding("gzip, zstd;q=0", true).as_deref(), Some("gzip"));
        let fast = pack_for(page.clone(), &asking(chrome), true);
        assert_eq!(zstd::bulk::decompress(&fast.bytes, page.len()).unwrap(), page);
        assert_eq!(pack_for(page.clone(), &HeaderMap::new(), true), Packed { bytes: page, encoding: None });
    }
}
