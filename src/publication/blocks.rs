//! Listings as compressed blocks, so that several threads can read them and none needs all of them unpacked at once.

use std::{num::NonZero, thread};

use serde::{Serialize, de::DeserializeOwned};

use crate::finder::listing::Listing;

/// Listings in a block: about a megabyte unpacked.
const LISTINGS: usize = 512;

/// The level of compression: the fastest that halves the size.
const LEVEL: i32 = 1;

/// Maximum size of a block unpacked, in bytes: what claims more is damaged.
const MAX_BLOCK: usize = 1 << 30;

/// Packs listings.
pub(super) fn pack(listings: &[&Listing]) -> Option<Vec<Vec<u8>>> {
    listings.chunks(LISTINGS).map(pack_one).collect()
}

/// Packs one value.
pub(super) fn pack_one(value: &(impl Serialize + ?Sized)) -> Option<Vec<u8>> {
    zstd::bulk::compress(&postcard::to_allocvec(value).ok()?, LEVEL).ok()
}

/// Unpacks one value.
pub(super) fn unpack_one<T: DeserializeOwned>(block: &[u8]) -> Option<T> {
    let size = zstd::zstd_safe::get_frame_content_size(block).ok()??;
    let bytes = zstd::bulk::decompress(block, usize::try_from(size).ok().filter(|size| *size <= MAX_BLOCK)?).ok()?;
    postcard::from_bytes(&bytes).ok()
}

/// Unpacks listings; `None` when a block is damaged, or was written by a program with other types.
pub(super) fn unpack(blocks: &[&[u8]]) -> Option<Vec<Listing>> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let shares = blocks.chunks(blocks.len().div_ceil(threads).max(1));
    let unpacked: Option<Vec<Vec<Listing>>> = thread::scope(|scope| {
        let workers: Vec<_> = shares.map(|share| scope.spawn(move || unpack_all(share))).collect();
        workers.into_iter().map(|worker| worker.join().ok().flatten()).collect()
    });
    Some(unpacked?.into_iter().flatten().collect())
}

fn unpack_all(blocks: &[&[u8]]) -> Option<Vec<Listing>> {
    let mut listings = Vec::with_capacity(blocks.len() * LISTINGS);
    for block in blocks {
        listings.append(&mut unpack_one::<Vec<Listing>>(block)?);
    }
    Some(listings)
}
