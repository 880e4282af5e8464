//! Coverage: which signs of an invoice can be printed, and what stands where one cannot.
//! Knows signs and what belongs together; must not know where they stand on a page.

use std::collections::BTreeSet;
use std::sync::Arc;

use documents::{Chart, PaymentCode, Row, Sheet, Sum, UsageSheet};
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts::{Chosen, FontFile, Fonts};

/// Most signs without a blank between, after which a line may end: what fits into the narrowest column of texts.
const WORD_MAX: usize = 24;
/// Where a line may end though nothing is seen there.
const MAY_END: char = '\u{200b}';
/// What is printed where no font has a sign.
const BOX: char = '\u{fffd}';

/// A sheet as it can be printed, the fonts that it needs beside those that are built in, and the signs that no font has.
///
/// What is seen as one sign (a letter with its marks) is printed in one font: where no font has all of it, a box stands
/// for each part that the font of its first part lacks.
pub(crate) fn printable(sheet: Sheet, fonts: &Fonts) -> (Sheet, Vec<Arc<FontFile>>, BTreeSet<char>) {
    let mut unknown = BTreeSet::new();
    let sheet = each(sheet, &mut |text| {
        let text: String = text.chars().filter_map(printed_as).collect();
        let cannot = |seen: &&str| seen.chars().any(is_nobodys) || !fonts.have(seen);
        let seen = text.graphemes(true).filter(cannot).map(str::to_owned);
        unknown.extend(seen);
        breakable(text)
    });
    if unknown.is_empty() {
        return (sheet, Vec::new(), BTreeSet::new());
    }
    let chosen = fonts.covering(&unknown);
    let mut missing = BTreeSet::new();
    let sheet = each(sheet, &mut |text| match text.graphemes(true).any(|seen| unknown.contains(seen)) {
        true => {
            let parts = text.graphemes(true);
            parts
                .map(|seen| {
                    if unknown.contains(seen) {
                        boxed(seen, &chosen, fonts, &mut missing)
                    } else {
                        seen.to_owned()
                    }
                })
                .collect()
        }
        false => text,
    });
    (sheet, chosen.files, missing)
}

/// What is seen as one sign, with a box for each part of it that the font of its first part lacks.
fn boxed(seen: &str, chosen: &Chosen, fonts: &Fonts, missing: &mut BTreeSet<char>) -> String {
    // A letter that is built in is printed in that font, and its marks with it.
    let first = seen.chars().next().map(String::from).unwrap_or_default();
    let is_built_in = !seen.starts_with(is_blank) && fonts.have(&first);
    let have =
        |seen: &str| if is_built_in { fonts.have(seen) } else { fonts.have(seen) || chosen.have(seen) };
    let is_whole = !seen.chars().any(is_nobodys) && have(seen);
    if is_whole {
        return seen.to_owned();
    }
    let mut kept = String::with_capacity(seen.len());
    for sign in seen.chars() {
        kept.push(sign);
        if is_blank(sign) {
            continue;
        }
        if is_nobodys(sign) || !have(&kept) {
            missing.insert(sign);
            kept.pop();
            kept.push(BOX);
        }
    }
    kept
}

/// What is printed for a sign: nothing for those that turn the direction of what follows and those that are none to be
/// seen, a blank for blanks of any other kind.
fn printed_as(sign: char) -> Option<char> {
    match sign {
        '\n' | '\u{a0}' | '\u{202f}' => Some(sign),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
        sign if sign.is_whitespace() => Some(' '),
        sign if sign.is_control() => None,
        sign => Some(sign),
    }
}

/// Signs that mean what whoever uses them agreed on, and those that are none: PDF/A-3a takes neither, whatever a font
/// has for them.
pub(crate) fn is_nobodys(sign: char) -> bool {
    matches!(sign, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'..)
        || u32::from(sign) & 0xfffe == 0xfffe
}

/// Signs that need no glyph.
pub(crate) fn is_blank(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}')
}

/// A text of which no word is longer than a column: after so many signs without a blank a line may end.
fn breakable(text: String) -> String {
    let mut run = 0;
    let is_long = |seen: &str| {
        run = if seen.chars().all(char::is_whitespace) { 0 } else { run + 1 };
        run > WORD_MAX
    };
    if text.len() <= WORD_MAX || !text.graphemes(true).any(is_long) {
        return text;
    }
    let (mut broken, mut run) = (String::with_capacity(text.len() + text.len() / 8), 0);
    for seen in text.graphemes(true) {
        run = if seen.chars().all(char::is_whitespace) { 0 } else { run + 1 };
        if run > WORD_MAX {
            broken.push(MAY_END);
            run = 1;
        }
        broken.push_str(seen);
    }
    broken
}
/// A sheet with each of its texts changed; the code for telephones is none that is read.
fn each(sheet: Sheet, change: &mut dyn FnMut(String) -> String) -> Sheet {
    let addressee = (change(sheet.addressee.0), all(sheet.addressee.1, change));
    let facts = pairs(sheet.facts, change);
    let payment = sheet.payment.map(|(word, facts)| (change(word), pairs(facts, change)));
    let instalments = sheet.instalments.map(|(word, parts)| (change(word), pairs(parts, change)));
    let payment_code = sheet.payment_code.map(|code| PaymentCode { word: change(code.word), ..code });
    let row = |row: Row, change: &mut dyn FnMut(String) -> String| Row {
        section: row.section.map(&mut *change),
        name: change(row.name),
        more: all(row.more, change),
        quantity: change(row.quantity),
        price: change(row.price),
        tax: change(row.tax),
        amount: change(row.amount),
    };
    let sum = |sum: Sum, change: &mut dyn FnMut(String) -> String| Sum {
        name: change(sum.name),
        amount: change(sum.amount),
        ..sum
    };
    let usage = sheet.usage.map(|usage| each_of_usage(usage, change));
    Sheet {
        language: sheet.language,
        right_to_left: sheet.right_to_left,
        title: change(sheet.title),
        mark: sheet.mark.map(&mut *change),
        seller: change(sheet.seller),
        brand: sheet.brand,
        addressee,
        facts,
        columns: sheet.columns.map(&mut *change),
        rows: sheet.rows.into_iter().map(|one| row(one, change)).collect(),
        sums: sheet.sums.into_iter().map(|one| sum(one, change)).collect(),
        instalments,
        payment,
        payment_code,
        // It has signs of Latin scripts alone.
        swiss_bill: sheet.swiss_bill,
        words: all(sheet.words, change),
        foot: all(sheet.foot, change),
        usage,
    }
}

/// Pages of usage with each of their texts changed, also those that are only heard.
fn each_of_usage(usage: UsageSheet, change: &mut dyn FnMut(String) -> String) -> UsageSheet {
    let chart = |chart: Chart, change: &mut dyn FnMut(String) -> String| Chart {
        name: change(chart.name),
        more: all(chart.more, change),
        facts: pairs(chart.facts, change),
        note: chart.note.map(&mut *change),
        spoken: change(chart.spoken),
        top: change(chart.top),
        bottom: chart.bottom.map(&mut *change),
        ends: chart.ends.map(&mut *change),
        ..chart
    };
    UsageSheet {
        title: change(usage.title),
        charts: usage.charts.into_iter().map(|one| chart(one, change)).collect(),
        more: usage.more.map(&mut *change),
        ..usage
    }
}

fn all(texts: Vec<String>, change: &mut dyn FnMut(String) -> String) -> Vec<String> {
    texts.into_iter().map(change).collect()
}

fn pairs(pairs: Vec<(String, String)>, change: &mut dyn FnMut(String) -> String) -> Vec<(String, String)> {
    pairs.into_iter().map(|(word, text)| (change(word), change(text))).collect()
}

#[cfg(test)]
mod tests {
    use super::{breakable, printed_as};

    #[test]
    fn long_words_may_break_and_others_stay() {
        assert_eq!(breakable("a".repeat(24)), "a".repeat(24));
        assert_eq!(breakable(format!("{} b", "a".repeat(25))), format!("{}\u{200b}a b", "a".repeat(24)));
        let marked = "a\u{308}".repeat(25);
        assert_eq!(breakable(marked), format!("{}\u{200b}a\u{308}", "a\u{308}".repeat(24)));
    }

    #[test]
    fn blanks_are_blanks_and_what_turns_directions_goes() {
        let printed: String =
            "a\tb\u{3000}c\u{202e}d\u{feff}e\u{a0}f\u{7}".chars().filter_map(printed_as).collect();
        assert_eq!(printed, "a b cde\u{a0}f");
    }
}
