//! Words of others in one line: what servers answer, and what stands in a header.
//! Knows which signs steer something; must not know where the line is shown.

/// Marks, overrides and isolates of direction: they turn around what follows them, wherever that stands.
const DIRECTIONS: [char; 12] = [
    '\u{061c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

/// What is no sign of any script, and what no record keeps.
const NO_SIGNS: [char; 2] = ['\u{fffe}', '\u{ffff}'];

/// A text in one line of at most so many characters and `…`, without signs that steer something.
pub fn one_line(text: &str, chars_max: usize) -> String {
    let is_shown = |sign: &char| !DIRECTIONS.contains(sign) && !NO_SIGNS.contains(sign);
    let shown = text.chars().filter(is_shown);
    let shown: String = shown.map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let mut line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(chars_max) {
        line.truncate(end);
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn a_line_is_one_short_and_steers_nothing() {
        assert_eq!(one_line(" a\r\nb\t\u{7}c ", 9), "a b c");
        assert_eq!(one_line("invoice\u{202e}fdp.exe\u{2066}", 99), "invoicefdp.exe");
        assert_eq!((&*one_line("äöü", 3), &*one_line("äöüß", 3)), ("äöü", "äöü…"));
        assert_eq!(one_line("", 3), "");
    }
}
