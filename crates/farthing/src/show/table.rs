//! A table without walls: a heading, a line under it, rows; amounts to the right.
//! Knows columns; must not know what is in them.

use comfy_table::{
    Attribute, Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table, TableComponent, presets,
};

/// A table being filled.
pub struct Rows {
    table: Table,
    heading: Vec<&'static str>,
    right: Vec<usize>,
    whole: Vec<usize>,
}

impl Rows {
    /// An empty table with these columns.
    pub fn of(heading: &[&'static str]) -> Rows {
        let mut table = Table::new();
        table.load_preset(presets::NOTHING);
        table.set_style(TableComponent::HeaderLines, '─');
        table.set_style(TableComponent::MiddleHeaderIntersections, '─');
        table.set_content_arrangement(ContentArrangement::Dynamic);
        Rows { table, heading: heading.to_vec(), right: Vec::new(), whole: Vec::new() }
    }

    /// The same, with these columns set to the right.
    #[must_use]
    pub fn right(mut self, columns: &[usize]) -> Rows {
        self.right = columns.to_vec();
        self
    }

    /// The same, in which these columns are never broken over two lines: ids, to be copied.
    #[must_use]
    pub fn whole(mut self, columns: &[usize]) -> Rows {
        self.whole = columns.to_vec();
        self
    }

    /// One more row.
    pub fn push<T: ToString>(&mut self, cells: impl IntoIterator<Item = T>) {
        let cells =
            cells.into_iter().enumerate().map(|(at, cell)| self.aligned(Cell::new(cell.to_string()), at));
        let cells: Vec<Cell> = cells.collect();
        self.table.add_row(cells);
    }

    /// Whether nothing was pushed.
    pub fn is_empty(&self) -> bool {
        self.table.row_count() == 0
    }

    /// The table as text, at most so wide.
    pub fn drawn(mut self, coloured: bool, width: u16) -> String {
        let heading = self.heading.iter().enumerate().map(|(at, name)| {
            let cell = self.aligned(Cell::new(name), at);
            if coloured { cell.add_attribute(Attribute::Bold) } else { cell }
        });
        let heading: Vec<Cell> = heading.collect();
        self.table.set_header(heading);
        if !coloured {
            self.table.force_no_tty();
        }
        if coloured {
            self.table.enforce_styling();
        }
        self.table.set_width(width);
        for (at, column) in self.table.column_iter_mut().enumerate() {
            column.set_padding((0, 2));
            if self.right.contains(&at) || self.whole.contains(&at) {
                // An amount is never broken over two lines.
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
        self.table.trim_fmt()
    }

    fn aligned(&self, cell: Cell, at: usize) -> Cell {
        if self.right.contains(&at) { cell.set_alignment(CellAlignment::Right) } else { cell }
    }
}
