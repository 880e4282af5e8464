//! A table without walls: a heading, a line under it, rows; amounts to the right.
//! Knows columns; must not know what is in them.

use comfy_table::{
    Attribute, Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table, TableComponent, Width,
    presets,
};

/// How wide a table is that no terminal bounds.
const WIDTH_USUAL: u16 = 100;
/// The narrowest and the widest terminal that a table is laid out for.
const WIDTH_MIN: u16 = 60;
const WIDTH_MAX: u16 = 160;

/// A table being filled.
pub struct Rows {
    table: Table,
    heading: Vec<&'static str>,
    right: Vec<usize>,
    whole: Vec<usize>,
    /// The longest word of each column.
    words: Vec<usize>,
}

impl Rows {
    /// An empty table with these columns.
    pub fn of(heading: &[&'static str]) -> Rows {
        let mut table = Table::new();
        table.load_preset(presets::NOTHING);
        table.set_style(TableComponent::HeaderLines, '─');
        table.set_style(TableComponent::MiddleHeaderIntersections, '─');
        table.set_content_arrangement(ContentArrangement::Dynamic);
        let words = heading.iter().map(|name| longest_word(name)).collect();
        Rows { table, heading: heading.to_vec(), right: Vec::new(), whole: Vec::new(), words }
    }

    /// The same, with these columns set to the right.
    #[must_use]
    pub fn right(mut self, columns: &[usize]) -> Rows {
        self.right = columns.to_vec();
        self
    }

    /// The same, in which these columns are never broken over two lines. Others are, between words only, so that
    /// ids, keys and instants can be copied.
    #[must_use]
    pub fn whole(mut self, columns: &[usize]) -> Rows {
        self.whole = columns.to_vec();
        self
    }

    /// One more row.
    pub fn push<T: ToString>(&mut self, cells: impl IntoIterator<Item = T>) {
        let texts: Vec<String> = cells.into_iter().map(|cell| cell.to_string()).collect();
        for (known, text) in self.words.iter_mut().zip(&texts) {
            *known = longest_word(text).max(*known);
        }
        let cells = texts.into_iter().enumerate().map(|(at, text)| self.aligned(Cell::new(text), at));
        let cells: Vec<Cell> = cells.collect();
        self.table.add_row(cells);
    }

    /// Whether nothing was pushed.
    pub fn is_empty(&self) -> bool {
        self.table.row_count() == 0
    }

    /// The table as text: as wide as the terminal within bounds, or else as usual. It is wider where that would
    /// break a word.
    pub fn drawn(mut self, coloured: bool) -> String {
        let width = self.table.width().map_or(WIDTH_USUAL, |terminal| terminal.clamp(WIDTH_MIN, WIDTH_MAX));
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
            // An amount is never broken over two lines.
            let whole = self.right.contains(&at) || self.whole.contains(&at);
            let longest = u16::try_from(self.words[at]).unwrap_or(WIDTH_MAX).saturating_add(2);
            column.set_constraint(match whole {
                true => ColumnConstraint::ContentWidth,
                false => ColumnConstraint::LowerBoundary(Width::Fixed(longest)),
            });
        }
        self.table.trim_fmt()
    }

    fn aligned(&self, cell: Cell, at: usize) -> Cell {
        if self.right.contains(&at) { cell.set_alignment(CellAlignment::Right) } else { cell }
    }
}

fn longest_word(text: &str) -> usize {
    text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_however_narrow_the_table() {
        let mut rows = Rows::of(&["grant", "name", "until"]).right(&[2]);
        let (id, key) =
            ("gra_01kdvdna00dketzw5c069dgt26", "professional-teams-of-two-thousand-and-twenty-six");
        let name = format!("{key} {}", "for everybody who was there ".repeat(6));
        rows.push([id, &name, "2026-01-01T00:00:00Z"]);
        let drawn = rows.drawn(false);
        for word in [id, key, "2026-01-01T00:00:00Z"] {
            assert!(drawn.contains(word), "{word} is broken:\n{drawn}");
        }
        assert!(drawn.lines().count() > 4, "the name is broken between words:\n{drawn}");
    }
}
