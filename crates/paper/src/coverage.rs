//! Coverage: which signs of an invoice can be printed, and what stands where one cannot.
//! Knows signs; must not know where they stand on a page.

use std::collections::BTreeSet;
use std::sync::Arc;

use documents::{PaymentCode, Row, Sheet, Sum};

use crate::fonts::{FontFile, Fonts};

/// Most signs without a blank between, after which a line may end: what fits into the narrowest column of texts.
const WORD_MAX: usize = 32;
/// Where a line may end though nothing is seen there.
const MAY_END: char = '\u{200b}';
/// What is printed where no font has a sign.
const BOX: char = '\u{fffd}';

/// A sheet as it can be printed, the fonts that it needs beside those that are built in, and the signs that no font has.
pub(crate) fn printable(sheet: Sheet, fonts: &Fonts) -> (Sheet, Vec<Arc<FontFile>>, BTreeSet<char>) {
    let (mut missing, mut nobodys) = (BTreeSet::new(), BTreeSet::new());
    let sheet = each(sheet, &mut |text| {
        let kept: String = text.chars().filter(|sign| !is_left_out(*sign)).collect();
        nobodys.extend(kept.chars().filter(|sign| is_nobodys(*sign)));
        missing
            .extend(kept.chars().filter(|sign| !is_blank(*sign) && !is_nobodys(*sign) && !fonts.has(*sign)));
        breakable(kept)
    });
    if missing.is_empty() && nobodys.is_empty() {
        return (sheet, Vec::new(), missing);
    }
    let more = fonts.covering(&mut missing);
    missing.append(&mut nobodys);
    let boxed = |text: String| match text.chars().any(|sign| missing.contains(&sign)) {
        true => text.chars().map(|sign| if missing.contains(&sign) { BOX } else { sign }).collect(),
        false => text,
    };
    (each(sheet, &mut { boxed }), more, missing)
}

/// A text of which no word is longer than a column: after so many signs without a blank a line may end.
fn breakable(text: String) -> String {
    let mut run = 0;
    let is_long = |sign: char| {
        run = if sign.is_whitespace() { 0 } else { run + 1 };
        run > WORD_MAX
    };
    if !text.chars().any(is_long) {
        return text;
    }
    let (mut broken, mut run) = (String::with_capacity(text.len() + text.len() / 8), 0);
    for sign in text.chars() {
        run = if sign.is_whitespace() { 0 } else { run + 1 };
        if run > WORD_MAX {
            broken.push(MAY_END);
            run = 1;
        }
        broken.push(sign);
    }
    broken
}

/// Signs that turn the direction of what follows, and those that are none to be seen.
fn is_left_out(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') || (sign.is_control() && sign != '\n')
}

/// Signs that mean what whoever uses them agreed on, and those that are none: PDF/A-3a takes neither, whatever a font
/// has for them.
fn is_nobodys(sign: char) -> bool {
    matches!(sign, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'..)
        || u32::from(sign) & 0xfffe == 0xfffe
}

fn is_blank(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// A sheet with each of its texts changed; the code for telephones is none that is read.
fn each(sheet: Sheet, change: &mut dyn FnMut(String) -> String) -> Sheet {
    let addressee = (change(sheet.addressee.0), all(sheet.addressee.1, change));
    let facts = pairs(sheet.facts, change);
    let payment = sheet.payment.map(|(word, facts)| (change(word), pairs(facts, change)));
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
    Sheet {
        language: sheet.language,
        right_to_left: sheet.right_to_left,
        title: change(sheet.title),
        mark: sheet.mark.map(&mut *change),
        seller: change(sheet.seller),
        addressee,
        facts,
        columns: sheet.columns.map(&mut *change),
        rows: sheet.rows.into_iter().map(|one| row(one, change)).collect(),
        sums: sheet.sums.into_iter().map(|one| sum(one, change)).collect(),
        payment,
        payment_code,
        // It has signs of Latin scripts alone.
        swiss_bill: sheet.swiss_bill,
        words: all(sheet.words, change),
        foot: all(sheet.foot, change),
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
    use super::breakable;

    #[test]
    fn long_words_may_break_and_others_stay() {
        assert_eq!(breakable("a".repeat(32)), "a".repeat(32));
        assert_eq!(breakable(format!("{} b", "a".repeat(33))), format!("{}\u{200b}a b", "a".repeat(32)));
    }
}
