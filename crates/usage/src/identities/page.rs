//! A page: the 4 KiB in which files of identities are written, checked and cached.
//!
//! Knows where a page's checksum stands and what it covers. Must not know what a page holds.

/// The bytes of a page.
pub(super) const PAGE_BYTES: usize = 4096;
/// The bytes of a page that may hold something; four unused ones and the checksum follow.
pub(super) const BODY_BYTES: usize = 4088;
const CRC_AT: usize = 4092;

/// A page as it stands in a file.
pub(super) type Page = [u8; PAGE_BYTES];

/// An empty page.
pub(super) const EMPTY: Page = [0; PAGE_BYTES];

/// Writes the checksum. It covers also which page of which run this is, so that a page that was read from
/// the wrong place is not taken for the right one.
pub(super) fn close(page: &mut Page, run: u32, index: u32) {
    let crc = checksum(page, run, index);
    page[CRC_AT..].copy_from_slice(&crc.to_le_bytes());
}

/// Whether the page is as it was closed.
pub(super) fn is_whole(page: &Page, run: u32, index: u32) -> bool {
    page[CRC_AT..] == checksum(page, run, index).to_le_bytes()
}

fn checksum(page: &Page, run: u32, index: u32) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&page[..CRC_AT]);
    hasher.update(&run.to_le_bytes());
    hasher.update(&index.to_le_bytes());
    hasher.finalize()
}

/// The eight bytes from `at` on, as a number.
pub(super) fn word(page: &Page, at: usize) -> u64 {
    let bytes = page[at..].first_chunk().expect("a word lies inside its page");
    u64::from_le_bytes(*bytes)
}

/// Writes eight bytes from `at` on.
pub(super) fn put_word(page: &mut Page, at: usize, word: u64) {
    page[at..at + 8].copy_from_slice(&word.to_le_bytes());
}

/// The byte in its file at which a page begins.
pub(super) fn byte_of(index: u32) -> u64 {
    u64::from(index) * super::wide(PAGE_BYTES)
}
