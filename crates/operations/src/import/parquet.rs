//! Rows of a Parquet file as events: columns with types, by the same mapping as a table's.
//! Knows cells and the mapping; must not know how the file is packed.

use pricing::Scalar;
use records::EventRefused;
use usage::parquet_file::{Cell, ParquetFault, ParquetFile};

use super::mapping::Columns;
use super::parse::{Maker, Row, RowRefused};
use super::source::ImportSource;
use crate::refusal::{Failed, Refusal};

/// A Parquet file, row by row.
pub(super) struct ParquetRows {
    name: String,
    file: ParquetFile,
    size: u64,
    columns: Vec<String>,
    maker: Maker,
}

impl ParquetRows {
    /// Of a source with the columns that the mapping names.
    pub fn of(source: &ImportSource, columns: &Columns) -> Result<ParquetRows, Failed> {
        let (file, name, size) = source.open_file()?;
        let mut names = columns.names();
        names.sort_unstable();
        names.dedup();
        let file = ParquetFile::open(file, &names).map_err(|fault| match fault {
            ParquetFault::NoColumn { wanted, known } => {
                let near = records::nearest(&wanted, known.iter().map(String::as_str));
                let near = near.map_or_else(|| ".".to_owned(), |near| format!("; did you mean {near:?}?"));
                let listed = known.join(", ");
                let message = format!("{name} has no column {wanted:?}{near} Its columns are {listed}");
                Failed::from(Refusal::invalid("map", message))
            }
            unreadable @ ParquetFault::Unreadable(_) => {
                Failed::File { path: name.clone(), message: unreadable.to_string() }
            }
        })?;
        let columns_read = names.into_iter().map(str::to_owned).collect();
        Ok(ParquetRows { name, file, size, columns: columns_read, maker: Maker::of(columns) })
    }

    /// How many bytes of the file were read, by its rows, and of how many.
    pub fn bytes(&self) -> (u64, u64) {
        let (read, rows) = (u128::from(self.file.rows_read()), u128::from(self.file.rows().max(1)));
        let bytes = u128::from(self.size) * read / rows;
        (u64::try_from(bytes).unwrap_or(self.size), self.size)
    }

    /// The next row; its line is its number, from 1.
    pub fn next(&mut self) -> Result<Option<Row>, Failed> {
        let row = self.file.next_row();
        let row =
            row.map_err(|fault| Failed::File { path: self.name.clone(), message: fault.to_string() })?;
        let Some(cells) = row else { return Ok(None) };
        let event = self.event(&cells);
        Ok(Some(Row { line: self.file.rows_read(), raw: raw_of(&cells), event }))
    }

    fn event(&mut self, cells: &[Cell]) -> Result<pricing::UsageEvent, RowRefused> {
        let columns = &self.columns;
        let cell = |name: &str| columns.iter().position(|column| column == name).map(|place| &cells[place]);
        let value = |name: &str| match cell(name) {
            None | Some(Cell::Nothing) => Ok(None),
            Some(Cell::Value(value)) => Ok(Some(value.clone())),
            Some(Cell::NotFinite) => Err(EventRefused::NotFinite { property: name.to_owned() }.into()),
            Some(Cell::TooPrecise(cause)) => {
                let property = name.to_owned();
                Err(EventRefused::NumberTooPrecise { property, cause: cause.clone() }.into())
            }
            Some(Cell::Unfit(what)) => Err(RowRefused::Unfit { column: name.to_owned(), what }),
        };
        let text =
            |name: &str| Ok(value(name)?.as_ref().and_then(Scalar::text).unwrap_or_default().into_owned());
        self.maker.event(&text, &value)
    }
}

/// The cells that were read, in order of their columns' names, as a row of a table.
fn raw_of(cells: &[Cell]) -> String {
    let mut raw = String::new();
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            raw.push(',');
        }
        match cell {
            Cell::Value(Scalar::Text(text)) if text.contains([',', '"', '\n', '\r']) => {
                raw.push_str(&format!("\"{}\"", text.replace('"', "\"\"")));
            }
            Cell::Value(value) => raw.push_str(&value.text().unwrap_or_default()),
            Cell::NotFinite => raw.push_str("NaN"),
            Cell::Nothing | Cell::TooPrecise(_) | Cell::Unfit(_) => {}
        }
    }
    raw
}
