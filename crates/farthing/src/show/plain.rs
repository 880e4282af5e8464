//! Texts of others on a terminal: without what steers it, and in lines that fit.
//! Knows characters and columns; must not know what a text says.

/// How wide lines of words are.
const WIDTH: usize = 80;

/// A text of others as a terminal may show it: what would move its cursor, colour it or turn the direction of
/// writing is a space.
pub fn plain(text: &str) -> String {
    let steers = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    };
    text.chars().map(|letter| if steers(letter) { ' ' } else { letter }).collect()
}

/// A plain text in lines of at most 80 columns, each indented. They end between words or behind a comma, and within a
/// word only where it is longer than a line.
pub fn wrapped(indent: usize, text: &str) -> String {
    let (text, room) = (plain(text), WIDTH.saturating_sub(indent).max(1));
    let mut lines: Vec<String> = Vec::new();
    let (mut line, mut width) = (String::new(), 0);
    for part in text.split_inclusive([' ', ',']) {
        let mut part: Vec<char> = part.chars().collect();
        let seen = if part.last() == Some(&' ') { part.len() - 1 } else { part.len() };
        if width > 0 && width + seen > room {
            lines.push(std::mem::take(&mut line));
            width = 0;
        }
        while part.len() > room {
            lines.push(part.drain(..room).collect());
        }
        width += part.len();
        line.extend(part);
    }
    lines.push(line);
    let indented = lines.iter().map(|line| format!("{:indent$}{}", "", line.trim_end()));
    indented.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_not_shown() {
        assert_eq!(plain("a\u{1b}[31mb\nc\u{202e}d\u{9b}e"), "a [31mb c d e");
    }

    #[test]
    fn lines_end_between_words_and_behind_commas() {
        let words = "what was sent second takes the place of what was kept, ".repeat(5);
        let long = "x".repeat(200);
        for text in ["", "short", &words, &long, &format!("{words}{long} {words}"), "\n\n"] {
            for indent in [0, 4, 12] {
                let lines = wrapped(indent, text);
                assert!(lines.lines().all(|line| line.chars().count() <= WIDTH), "{lines}");
                let kept = |text: &str| text.split_whitespace().collect::<String>();
                assert_eq!(kept(&lines), kept(text), "nothing is lost");
            }
        }
        assert_eq!(wrapped(2, "one two"), "  one two");
        let json = format!(r#"{{"id":"{}","data":{{"calls":40}}}}"#, "y".repeat(60));
        assert!(wrapped(4, &json).lines().last().is_some_and(|line| line == r#"    "data":{"calls":40}}"#));
    }
}
