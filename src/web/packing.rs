//! How an answer for one reader is packed. While few ask, small: a kilobyte less is 20 ms sooner on a slow phone, and costs a millisecond
//! here. While many ask, fast: everyone in the queue waits for that millisecond too. docs/performance.md has the sizes and times of each
//! level.

use std::{
    cell::RefCell,
    sync::{LazyLock, Mutex, PoisonError},
    time::Instant,
};

use axum::http::HeaderMap;
use zstd::bulk::Compressor;

use super::cache::{self, Encoding};

/// Answers in a second above which they are packed fast: about a tenth of what one core can pack well.
const MANY: u32 = 100;

/// Brotli while few ask: level 6 takes twice as long and saves half a percent.
const SMALL: i32 = 5;
/// Brotli while many ask: half the time of level 5, an eighth larger. Levels below 2 are worse than gzip.
const FAST: i32 = 3;
/// Zstandard while many ask: a tenth of the time of Brotli 5, a sixth larger.
const FAST_ZSTD: i32 = 2;

/// The answers of this second and of the one before.
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

/// Packs an answer in a way that its browser takes.
pub(super) fn pack(plain: Vec<u8>, request: &HeaderMap) -> (Vec<u8>, Encoding) {
    static DEMAND: LazyLock<(Instant, Mutex<Demand>)> = LazyLock::new(|| (Instant::now(), Mutex::default()));
    let (start, demand) = &*DEMAND;
    let is_high = demand.lock().unwrap_or_else(PoisonError::into_inner).is_high(start.elapsed().as_secs());
    packed(plain, request, is_high)
}

fn packed(plain: Vec<u8>, request: &HeaderMap, is_high: bool) -> (Vec<u8>, Encoding) {
    if is_high && Encoding::Zstd.is_taken(request) {
        // Packing in memory does not fail; if it did, the page would be sent as it is.
        return fast_zstd(&plain).map_or_else(|| (plain, Encoding::Plain), |packed| (packed, Encoding::Zstd));
    }
    let encoding = Encoding::accepted(request);
    let bytes = match encoding {
        Encoding::Brotli => cache::brotli(&plain, if is_high { FAST } else { SMALL }),
        Encoding::Gzip => cache::gzip(&plain),
        Encoding::Plain | Encoding::Zstd => plain,
    };
    (bytes, encoding)
}

/// Zstandard with tables that a thread sets aside once: that would be a tenth of the work.
fn fast_zstd(plain: &[u8]) -> Option<Vec<u8>> {
    thread_local! {
        static COMPRESSOR: RefCell<Option<Compressor<'static>>> = RefCell::new(Compressor::new(FAST_ZSTD).ok());
    }
    COMPRESSOR.with_borrow_mut(|compressor| compressor.as_mut()?.compress(plain).ok())
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderValue, header};

    use super::*;

    fn asking(accepted: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))])
    }

    #[test]
    fn a_crowd_is_seen_in_its_second_and_for_one_second_more() {
        let mut demand = Demand::default();
        assert!((0..MANY).all(|_| !demand.is_high(7)));
        assert!(demand.is_high(7) && demand.is_high(8));
        assert!(!demand.is_high(9), "the second before was quiet");
        assert!(!demand.is_high(20));
    }

    #[test]
    fn a_page_is_packed_small_for_few_and_fast_for_many() {
        let page = "Porchlight helps you find someone to talk to, near you, at this hour. ".repeat(200).into_bytes();
        let chrome = "gzip, deflate, br, zstd";
        assert_eq!(packed(page.clone(), &asking(chrome), false).1, Encoding::Brotli);
        let (fast, encoding) = packed(page.clone(), &asking(chrome), true);
        assert_eq!(encoding, Encoding::Zstd);
        assert_eq!(zstd::bulk::decompress(&fast, page.len()).unwrap(), page);
        assert_eq!(packed(page.clone(), &asking("gzip, br"), true).1, Encoding::Brotli);
        assert_eq!(packed(page.clone(), &asking("gzip, zstd;q=0"), true).1, Encoding::Gzip);
        assert_eq!(packed(page.clone(), &HeaderMap::new(), true), (page, Encoding::Plain));
    }
}
