//! The sheet a command writes on: stdout, in colour only where a person looks at it.
//! Knows ANSI styles; must not know what is written.

use std::fmt::Display;
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use super::table::Rows;
use crate::stop::Stop;

/// Where a command writes.
pub struct Paper {
    out: BufWriter<Stdout>,
    coloured: bool,
    json: bool,
}

impl Paper {
    /// Stdout.
    pub fn new(json: bool) -> Paper {
        let colours_are_off = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let coloured = !json && !colours_are_off && io::stdout().is_terminal();
        Paper { out: BufWriter::new(io::stdout()), coloured, json }
    }

    /// Whether JSON is wanted instead of words.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// A line.
    pub fn line(&mut self, text: impl Display) -> Result<(), Stop> {
        Ok(writeln!(self.out, "{text}")?)
    }

    /// An empty line.
    pub fn gap(&mut self) -> Result<(), Stop> {
        Ok(writeln!(self.out)?)
    }

    /// A title with room above it.
    pub fn title(&mut self, text: impl Display) -> Result<(), Stop> {
        let text = self.styled("1", text);
        Ok(writeln!(self.out, "\n{text}\n")?)
    }

    /// Something said beside, in a quiet tone.
    pub fn note(&mut self, text: impl Display) -> Result<(), Stop> {
        let text = self.styled("2", text);
        self.line(text)
    }

    /// Something that is as it should be.
    pub fn good(&mut self, text: impl Display) -> Result<(), Stop> {
        let mark = self.styled("32", "✓");
        self.line(format!("{mark} {text}"))
    }

    /// Something that is probably not meant.
    pub fn warn(&mut self, text: impl Display) -> Result<(), Stop> {
        let mark = self.styled("33", "!");
        self.line(format!("{mark} {text}"))
    }

    /// Something that is not as it should be.
    pub fn bad(&mut self, text: impl Display) -> Result<(), Stop> {
        let mark = self.styled("31", "✗");
        self.line(format!("{mark} {text}"))
    }

    /// A table.
    pub fn table(&mut self, rows: Rows) -> Result<(), Stop> {
        self.line(rows.drawn(self.coloured))
    }

    /// Bytes as they are, then a line's end: JSON.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.out.write_all(bytes)?;
        self.gap()
    }

    /// A document: its bytes and nothing else.
    pub fn document(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        Ok(self.out.write_all(bytes)?)
    }

    /// What was written so far reaches its reader.
    pub fn flush(&mut self) -> Result<(), Stop> {
        Ok(self.out.flush()?)
    }

    fn styled(&self, style: &str, text: impl Display) -> String {
        if self.coloured { format!("\x1b[{style}m{text}\x1b[0m") } else { text.to_string() }
    }
}
