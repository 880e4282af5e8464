//! Templates: designs of somebody else. Where a mistake stands in one, and what of the sheet it left off its pages.
//! Knows places in a source and texts on pages; must not know what any text means.

use serde_json::Value;
use typst::diag::SourceDiagnostic;
use typst::layout::{Frame, FrameItem};
use typst::{World, WorldExt};
use typst_layout::PagedDocument;

use crate::world::Desk;

/// The built-in design, to start from.
pub const BUILT_IN: &str = include_str!("../designs/plain.typ");
/// Most mistakes or warnings that are told.
const TOLD_MAX: usize = 10;
/// Most texts that are told to be left off.
const LEFT_OFF_MAX: usize = 100;
/// Most characters of a sentence.
const SENTENCE_CHARS_MAX: usize = 400;
/// Most characters of a text that is told.
const TEXT_CHARS_MAX: usize = 60;
/// What of a sheet a reader is to find on its pages: the rest are words that others may stand for.
const READ: [&str; 9] =
    ["title", "mark", "addressee", "facts", "rows", "sums", "instalments", "payment", "foot"];

/// Mistakes with the lines of the template that they stand in.
pub(crate) fn said(errors: &[SourceDiagnostic], desk: &Desk) -> String {
    let told: Vec<String> = errors.iter().take(TOLD_MAX).map(|error| sentence(error, desk)).collect();
    told.join("; ")
}

fn sentence(found: &SourceDiagnostic, desk: &Desk) -> String {
    let line = found.span.id().filter(|id| *id == Desk::design()).and_then(|id| {
        let range = desk.range(found.span)?;
        desk.source(id).ok()?.lines().byte_to_line_column(range.start)
    });
    let place =
        line.map_or(String::new(), |(line, column)| format!("line {}, column {}: ", line + 1, column + 1));
    let hints = found.hints.iter().map(|hint| format!(" ({})", hint.v)).collect::<String>();
    let told = format!("{place}{}{hints}", found.message);
    let plain = told.chars().map(|sign| if sign.is_control() { ' ' } else { sign });
    plain.take(SENTENCE_CHARS_MAX).collect()
}

/// What a template is warned of, with its lines.
pub(crate) fn warned(warnings: &[SourceDiagnostic], desk: &Desk) -> Vec<String> {
    warnings.iter().take(TOLD_MAX).map(|warning| sentence(warning, desk)).collect()
}

/// What of a sheet is not on the pages: how a template reads it, and what it says.
pub(crate) fn left_off(document: &PagedDocument, sheet: &Value) -> Vec<(String, String)> {
    let mut pages = String::new();
    for page in document.pages() {
        written(&page.frame, &mut pages);
    }
    let pages = plain(&pages);
    let mut texts = Vec::new();
    for part in READ {
        texts_of(&sheet[part], part, &mut texts);
    }
    let left_off = texts.into_iter().filter(|(_, text)| !pages.contains(&plain(text))).take(LEFT_OFF_MAX);
    left_off.map(|(place, text)| (place, text.chars().take(TEXT_CHARS_MAX).collect())).collect()
}

/// The texts of a frame, in the order they are laid out.
fn written(frame: &Frame, to: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => written(&group.frame, to),
            FrameItem::Text(text) => to.push_str(&text.text),
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// Each text of a part of the sheet, with the path by which a template reads it.
fn texts_of<'s>(value: &'s Value, path: &str, texts: &mut Vec<(String, &'s str)>) {
    match value {
        Value::String(text) if !text.trim().is_empty() => texts.push((path.to_owned(), text)),
        Value::Array(parts) => {
            for (place, part) in parts.iter().enumerate() {
                texts_of(part, &format!("{path}.{place}"), texts);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                texts_of(field, &format!("{path}.{name}"), texts);
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A text without what a layout changes: blanks, hyphens, and how large its letters are.
fn plain(text: &str) -> String {
    let is_left =
        |sign: &char| !sign.is_whitespace() && !matches!(sign, '-' | '\u{ad}' | '\u{2010}' | '\u{200b}');
    text.chars().filter(is_left).flat_map(char::to_lowercase).collect()
}
