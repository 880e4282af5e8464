//! One segment, opened for reading: its columns, its counts and its index.
//!
//! Knows how a file says what it is. Must not know which segments there are, nor who reads.

use std::path::Path;
use std::sync::Arc;

use parquet::file::metadata::{PageIndexPolicy, ParquetMetaData, ParquetMetaDataReader};
use serde_json::Value;

use super::bucket::Bucket;
use super::checked::{Checked, unreadable};
use super::index::Index;
use super::layout::Layout;
use super::manifest::{Entry, Place, file_name, tail_name};
use super::tally::Tally;
use super::write::{FORMAT, METADATA_KEY};
use crate::fault::PlaneFault;

/// A segment, opened.
pub(super) struct SegmentFile {
    pub(super) path: Arc<Path>,
    pub(super) bytes: Arc<Checked>,
    pub(super) metadata: ParquetMetaData,
    pub(super) layout: Layout,
    pub(super) tally: Tally,
    pub(super) index: Index,
    /// The first row of each row group, and the end of the last.
    pub(super) groups: Vec<u64>,
    /// About how many bytes of memory it takes.
    pub(super) memory: u64,
}

impl SegmentFile {
    /// Opens a segment of a folder; of one in the bucket its tail, and the body is fetched when it is read.
    pub(super) fn open(
        folder: &Path,
        entry: &Entry,
        bucket: Option<&Arc<Bucket>>,
    ) -> Result<SegmentFile, PlaneFault> {
        let (path, checked): (Arc<Path>, _) = match (entry.place, bucket) {
            (Place::Folder, _) => {
                let path = Arc::from(folder.join(file_name(entry.number)));
                let checked = Checked::open(&path, entry)?;
                (path, checked)
            }
            (Place::Bucket, Some(bucket)) => {
                let path = Arc::from(folder.join(tail_name(entry.number)));
                let checked = Checked::open_away(&path, entry, bucket)?;
                (path, checked)
            }
            (Place::Bucket, None) => return Err(PlaneFault::NoObjects { segments: 1 }),
        };
        let bytes = checked.tail().clone();
        let fault = |what: &str| unreadable(&path, what);
        // The checksums of the blocks stand in the tail, so the tail is read without them.
        let checked = Arc::new(checked);
        let read = ParquetMetaDataReader::new()
            .with_column_index_policy(PageIndexPolicy::Skip)
            .with_offset_index_policy(PageIndexPolicy::Required)
            .parse_and_finish(&checked.tail_alone());
        let metadata = read.map_err(|error| unreadable(&path, error))?;
        let json = own_metadata(&metadata).ok_or_else(|| fault("it is no segment of usage events"))?;
        match json["format"].as_u64() {
            Some(FORMAT) => {}
            Some(found) => return Err(PlaneFault::Format { found, known: FORMAT }),
            None => return Err(fault("it names no format")),
        }
        let parse = || Some((Layout::from_json(&json["columns"])?, Tally::from_json(&json["counts"])?));
        let (layout, tally) = parse().ok_or_else(|| fault("its columns are not described"))?;
        let length = json["index"]["length"].as_u64().and_then(|length| usize::try_from(length).ok());
        let part = length.and_then(|length| bytes.get(..length)).ok_or_else(|| fault("it has no index"))?;
        let index = Index::parse(part).map_err(|why| fault(&format!("its index lacks {}", why.0)))?;
        let mut groups = vec![0];
        for group in metadata.row_groups() {
            let rows = u64::try_from(group.num_rows()).map_err(|_| fault("a row group has no rows"))?;
            groups.push(groups.last().expect("it begins with one") + rows);
        }
        if groups.last() != Some(&entry.rows) || tally.rows != entry.rows {
            return Err(fault("it has another number of rows"));
        }
        let sums = index.block_sums.clone();
        let bytes = Arc::new(checked.with_sums(sums));
        // Asked about with each segment that is opened, and counted piece by piece: it is done once.
        let memory = bytes.bytes() + index.bytes() + metadata.memory_size() + 4_096;
        let memory = u64::try_from(memory).unwrap_or(u64::MAX);
        Ok(SegmentFile { path, bytes, metadata, layout, tally, index, groups, memory })
    }

    /// About how many bytes a row takes when it is decoded.
    pub(super) fn row_bytes(&self) -> u64 {
        let bytes: i64 = self.metadata.row_groups().iter().map(|group| group.total_byte_size()).sum();
        64 + u64::try_from(bytes).unwrap_or(0) * 4 / self.tally.rows.max(1)
    }
}

fn own_metadata(metadata: &ParquetMetaData) -> Option<Value> {
    let entries = metadata.file_metadata().key_value_metadata()?;
    let entry = entries.iter().find(|entry| entry.key == METADATA_KEY)?;
    serde_json::from_str(entry.value.as_ref()?).ok()
}
