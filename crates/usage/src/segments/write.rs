//! Writing one segment: rows in order become row groups, an index and a footer.
//!
//! Knows the parts of a file and what its metadata says. Must not know which rows belong into it, nor which
//! segments there are.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::writer::SerializedFileWriter;
use serde_json::json;

use super::columns::{Columns, count};
use super::index_building::IndexBuilder;
use super::layout::Layout;
use super::row::{Cell, Head, Summing};
use super::sink::{Sealed, Sink, SinkFault};
use super::tally::Tally;
use crate::disk::Disk;
use crate::fault::{PlaneFault, WriteFault};

/// The format of segments.
pub(super) const FORMAT: u64 = 1;
/// The entry of a file's metadata that says what it is.
pub(super) const METADATA_KEY: &str = "farthing.segment";
/// A row group that holds about this many bytes takes no further row, however few it has.
const GROUP_BYTES_FULL: usize = 64 * 1024 * 1024;

/// A segment being written.
pub(super) struct SegmentWriter {
    path: PathBuf,
    file: SerializedFileWriter<Sink>,
    layout: Arc<Layout>,
    columns: Columns,
    group_rows: usize,
    index: IndexBuilder,
    summing: Summing,
    tally: Tally,
    /// Counts that are known already need not be made again.
    counted: bool,
}

/// A segment as written.
pub(super) struct Written {
    pub(super) sealed: Sealed,
    pub(super) tally: Tally,
}

impl SegmentWriter {
    /// Begins a segment at a path. `known` are the counts of exactly the rows that will be written, but for
    /// what only writing can count, and for names that come after so many others in a day that they are not counted.
    pub(super) fn create(
        disk: Arc<dyn Disk>,
        path: &Path,
        layout: Layout,
        group_rows: usize,
        known: Option<&Tally>,
    ) -> Result<SegmentWriter, WriteFault> {
        let failed = |error: &std::io::Error| WriteFault::Failed(PlaneFault::file(path, "created", error));
        let sink = Sink::create(disk, path).map_err(|error| failed(&error))?;
        let unwritten = |error: ParquetError| WriteFault::Failed(unwritten(path, &error));
        let schema = layout.schema().map_err(unwritten)?;
        let properties = Arc::new(layout.properties());
        let file = SerializedFileWriter::new(sink, schema, properties).map_err(unwritten)?;
        let layout = Arc::new(layout);
        let mut tally = Tally::default();
        if let Some(known) = known {
            // Forms, rests and the sum are counted row by row.
            tally.keys = known.keys.clone();
        }
        Ok(SegmentWriter {
            path: path.to_owned(),
            file,
            columns: Columns::new(Arc::clone(&layout)),
            layout,
            group_rows,
            index: IndexBuilder::default(),
            summing: Summing::default(),
            tally,
            counted: known.is_some(),
        })
    }

    /// Adds the next row, with its properties in order of names.
    pub(super) fn push<'a, 'b>(
        &mut self,
        head: &Head<'_>,
        cells: impl Iterator<Item = (&'a str, Cell<'b>)>,
    ) -> Result<(), WriteFault> {
        if self.columns.rows >= self.group_rows || self.columns.bytes >= GROUP_BYTES_FULL {
            self.end_group()?;
        }
        self.tally.row(head);
        self.index.row(head);
        self.summing.begin(head);
        self.columns.begin(head, &mut self.tally);
        for (name, cell) in cells {
            self.summing.cell(name, cell);
            let in_rest = self.columns.cell(name, cell);
            if !self.counted {
                count(&mut self.tally, name, cell, in_rest);
            } else if in_rest && let Some(key) = self.tally.keys.get_mut(name) {
                key.in_rest += 1;
            }
        }
        self.tally.with_rest += u64::from(self.columns.end());
        self.tally.sum.add(self.summing.end());
        Ok(())
    }

    /// How many rows it has.
    pub(super) fn rows(&self) -> u64 {
        self.tally.rows
    }

    fn end_group(&mut self) -> Result<(), WriteFault> {
        let path = &self.path;
        let unwritten = |error: ParquetError| WriteFault::Failed(unwritten(path, &error));
        self.columns.count_ids(&mut self.tally);
        let group = self.file.next_row_group().map_err(unwritten)?;
        self.columns.write(group).map_err(unwritten)
    }

    /// Ends the segment: index, metadata and footer, durably.
    pub(super) fn end(mut self) -> Result<Written, WriteFault> {
        if self.columns.rows > 0 {
            self.end_group()?;
        }
        let path = self.path.clone();
        let failed = |error: &std::io::Error| WriteFault::Failed(PlaneFault::file(&path, "written", error));
        self.file.flush().map_err(|error| failed(&error))?;
        let place = self.file.bytes_written();
        let sums = self.file.inner_mut().begin_tail().to_vec();
        let index = self.index.end(&sums);
        self.file.write_all(&index).map_err(|error| failed(&error))?;
        let metadata = json!({
            "format": FORMAT,
            "rows": self.tally.rows,
            "index": {"offset": place, "length": index.len()},
            "block_bytes": super::sink::BLOCK_BYTES,
            "columns": self.layout.to_json(),
            "counts": self.tally.to_json(),
        });
        let entry = KeyValue::new(METADATA_KEY.to_owned(), metadata.to_string());
        self.file.append_key_value_metadata(entry);
        let sink = self.file.into_inner().map_err(|error| WriteFault::Failed(unwritten(&path, &error)))?;
        let sealed = sink.end().map_err(|fault| match fault {
            SinkFault::Write(error) => failed(&error),
            SinkFault::Sync(error) => WriteFault::Final(PlaneFault::file(&path, "synced", &error)),
        })?;
        Ok(Written { sealed, tally: self.tally })
    }
}

fn unwritten(path: &Path, error: &ParquetError) -> PlaneFault {
    PlaneFault::File { file: path.to_owned(), doing: "written", why: error.to_string().into() }
}
