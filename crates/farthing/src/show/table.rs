//! A table without walls: a heading, a line under it, rows; amounts to the right.
//! Knows columns; must not know what is in them.

use comfy_table::{
    Attribute, Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table, TableComponent, Width,
    presets,
};

/// Columns between two columns.
const GAP: u16 = 2;
/// How wide a table is that no terminal bounds.
const WIDTH_USUAL: u16 = 100;
/// The narrowest and the widest terminal that a table is laid out for.
const WIDTH_MIN: u16 = 60;
const WIDTH_MAX: u16 = 160;

/// A table being filled.
pub struct Rows {
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
    /// How wide it is at most, as far as words allow it.
    most: u16,
}

/// A column and what is known of its cells.
struct Column {
    name: &'static str,
    right: bool,
    whole: bool,
    spare: bool,
    /// Whether a row has anything in it.
    filled: bool,
    /// Its longest word, and its longest line.
    longest: (usize, usize),
}

impl Column {
    /// An amount is never broken over two lines.
    fn is_whole(&self) -> bool {
        self.right || self.whole
    }

    /// The narrowest that it can be.
    fn least(&self) -> usize {
        if self.is_whole() { self.longest.1 } else { self.longest.0 }
    }
}

impl Rows {
    /// An empty table with these columns. A column that stays empty is left out when it is drawn.
    pub fn of(heading: &[&'static str]) -> Rows {
        let column = |name: &&'static str| {
            let (right, whole, spare, filled) = (false, false, false, false);
            Column { name, right, whole, spare, filled, longest: longest(name) }
        };
        Rows { columns: heading.iter().map(column).collect(), rows: Vec::new(), most: WIDTH_MAX }
    }

    /// The same, with these columns set to the right.
    #[must_use]
    pub fn right(mut self, columns: &[usize]) -> Rows {
        columns.iter().for_each(|at| self.columns[*at].right = true);
        self
    }

    /// The same, in which these columns are never broken over two lines. Others are, between words only, so that
    /// ids, keys and instants can be copied.
    #[must_use]
    pub fn whole(mut self, columns: &[usize]) -> Rows {
        columns.iter().for_each(|at| self.columns[*at].whole = true);
        self
    }

    /// The same, in which these columns are left out, the last first, where the terminal is too narrow for them.
    #[must_use]
    pub fn spare(mut self, columns: &[usize]) -> Rows {
        columns.iter().for_each(|at| self.columns[*at].spare = true);
        self
    }

    /// The same, no wider than this where that breaks no word.
    #[must_use]
    pub fn within(mut self, most: u16) -> Rows {
        self.most = most.min(self.most);
        self
    }

    /// One more row.
    pub fn push<T: ToString>(&mut self, cells: impl IntoIterator<Item = T>) {
        let texts: Vec<String> = cells.into_iter().map(|cell| cell.to_string()).collect();
        for (column, text) in self.columns.iter_mut().zip(&texts) {
            let (word, line) = longest(text);
            column.filled |= line > 0;
            column.longest = (column.longest.0.max(word), column.longest.1.max(line));
        }
        self.rows.push(texts);
    }

    /// Whether nothing was pushed.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as text: as wide as the terminal within bounds, or else as usual. It is wider where that would
    /// break a word.
    pub fn drawn(self, coloured: bool) -> String {
        let said = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse::<u16>().ok());
        let width = Table::new().width().or_else(said).unwrap_or(WIDTH_USUAL);
        let most = self.most;
        self.drawn_within(width.clamp(WIDTH_MIN, most), coloured)
    }

    fn drawn_within(self, width: u16, coloured: bool) -> String {
        let kept = self.kept(usize::from(width));
        let mut table = Table::new();
        table.load_preset(presets::NOTHING);
        table.set_style(TableComponent::HeaderLines, '─');
        table.set_style(TableComponent::MiddleHeaderIntersections, '─');
        table.set_content_arrangement(ContentArrangement::Dynamic);
        let aligned = |cell: Cell, at: usize| match self.columns[at].right {
            true => cell.set_alignment(CellAlignment::Right),
            false => cell,
        };
        let heading = kept.iter().map(|at| {
            let cell = aligned(Cell::new(self.columns[*at].name), *at);
            if coloured { cell.add_attribute(Attribute::Bold) } else { cell }
        });
        table.set_header(heading.collect::<Vec<Cell>>());
        for texts in &self.rows {
            let cell = |at: &usize| aligned(Cell::new(texts.get(*at).map_or("", String::as_str)), *at);
            table.add_row(kept.iter().map(cell).collect::<Vec<Cell>>());
        }
        if !coloured {
            table.force_no_tty();
        }
        if coloured {
            table.enforce_styling();
        }
        table.set_width(width);
        let last = kept.len().saturating_sub(1);
        for (place, (at, drawn)) in kept.iter().zip(table.column_iter_mut()).enumerate() {
            // One column of the gap is drawn between any two.
            let gap = if place == last { 0 } else { GAP - 1 };
            drawn.set_padding((0, gap));
            let column = &self.columns[*at];
            let least = u16::try_from(column.least()).unwrap_or(WIDTH_MAX).saturating_add(gap);
            drawn.set_constraint(match column.is_whole() {
                true => ColumnConstraint::ContentWidth,
                false => ColumnConstraint::LowerBoundary(Width::Fixed(least)),
            });
        }
        table.trim_fmt()
    }

    /// The columns that are drawn: those with something in them, less what there is no room for.
    fn kept(&self, width: usize) -> Vec<usize> {
        let mut kept: Vec<usize> = (0..self.columns.len()).collect();
        kept.retain(|at| self.columns[*at].filled || self.rows.is_empty());
        loop {
            let gaps = usize::from(GAP) * kept.len().saturating_sub(1);
            let least: usize = kept.iter().map(|at| self.columns[*at].least()).sum();
            let spare = kept.iter().rposition(|at| self.columns[*at].spare);
            match spare.filter(|_| least + gaps > width) {
                Some(place) => kept.remove(place),
                None => return kept,
            };
        }
    }
}

/// The longest word of a text, and its longest line.
fn longest(text: &str) -> (usize, usize) {
    let width = |part: &str| part.chars().count();
    let word = text.split_whitespace().map(width).max().unwrap_or_default();
    (word, text.lines().map(width).max().unwrap_or_default())
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

    #[test]
    fn what_is_empty_or_has_no_room_is_left_out() {
        let table = || {
            let mut rows = Rows::of(&["number", "net", "tax", "", "state"]).right(&[1, 2]).spare(&[1, 2]);
            rows.push(["INV-000001", "100.00", "19.00", "", "open"]);
            rows
        };
        let drawn = |width| table().drawn_within(width, false).lines().next().unwrap().to_owned();
        assert_eq!(drawn(60).split_whitespace().collect::<Vec<_>>(), ["number", "net", "tax", "state"]);
        assert_eq!(drawn(29).split_whitespace().collect::<Vec<_>>(), ["number", "net", "state"]);
        assert_eq!(drawn(20).split_whitespace().collect::<Vec<_>>(), ["number", "state"]);
    }

    #[test]
    fn a_table_is_no_wider_than_its_terminal_where_its_words_allow_it() {
        let mut rows = Rows::of(&["subscription", "customer", "what"]).whole(&[0]);
        rows.push(["sub_01kdvdna00dketzw5c069dgt26", "acme", &"moves to the next version ".repeat(8)]);
        rows.push(["sub_01kdvdna00dketzw5c069dgt27\nlater", "acme", "stays"]);
        let drawn = rows.drawn_within(80, false);
        let widest = drawn.lines().map(|line| line.chars().count()).max().unwrap();
        assert!((60..=80).contains(&widest), "{widest} columns:\n{drawn}");
        assert!(drawn.contains("sub_01kdvdna00dketzw5c069dgt27  acme"), "{drawn}");
    }
}
