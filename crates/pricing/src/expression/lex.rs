//! An expression's text as words: numbers, texts, names and signs, each with its place.
//! Knows spelling; must not know what words mean together.

use money::Decimal;

use super::Spot;
use super::refused::{ExpressionProblem, ExpressionRefused};

/// A word and where it stands.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) spot: Spot,
    pub(super) word: Word,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Word {
    /// A number, exactly as it is written.
    Number(Decimal),
    /// A text without its quotation marks.
    Text(String),
    Name(String),
    Sign(&'static str),
    End,
}

/// The longer of two signs that begin alike stands first.
const SIGNS: [&str; 22] = [
    "&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", "(", ")", "[", "]",
    ",", ".",
];

/// All words, the end last.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, ExpressionRefused> {
    let mut reader = Reader { rest: text, spot: Spot { line: 1, column: 1 } };
    let mut tokens = Vec::new();
    loop {
        reader.skip_blanks();
        let spot = reader.spot;
        let word = reader.word()?;
        let ended = word == Word::End;
        tokens.push(Token { spot, word });
        if ended {
            return Ok(tokens);
        }
    }
}

struct Reader<'t> {
    rest: &'t str,
    spot: Spot,
}

impl<'t> Reader<'t> {
    /// White space, and comments from `//` to the end of the line.
    fn skip_blanks(&mut self) {
        loop {
            let blank = self.rest.len() - self.rest.trim_start().len();
            self.take(blank);
            if !self.rest.starts_with("//") {
                return;
            }
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.take(end);
        }
    }

    fn word(&mut self) -> Result<Word, ExpressionRefused> {
        let Some(first) = self.rest.chars().next() else { return Ok(Word::End) };
        if first.is_ascii_digit() {
            return self.number();
        }
        if matches!(first, '"' | '\'') {
            return self.text(first);
        }
        if first.is_ascii_alphabetic() || first == '_' {
            let end = self.rest.find(|letter: char| !is_of_name(letter)).unwrap_or(self.rest.len());
            return Ok(Word::Name(self.take(end).to_owned()));
        }
        if let Some(sign) = SIGNS.into_iter().find(|sign| self.rest.starts_with(sign)) {
            self.take(sign.len());
            return Ok(Word::Sign(sign));
        }
        let wanted = match first {
            '=' => "write == to compare",
            '&' => "write && for and",
            '|' => "write || for or",
            ';' => "an expression has no statements, leave it out",
            '^' => "write a product, such as quantity * quantity",
            _ => {
                "write numbers, names, \"texts\" and the signs + - * / % < <= > >= == != && || ! ? : ( ) [ ]"
            }
        };
        Err(self.refused(ExpressionProblem::Character { found: first, wanted }))
    }

    /// Everything that hangs together with the first digit, so that `12abc` is one mistake, not two words.
    fn number(&mut self) -> Result<Word, ExpressionRefused> {
        let bytes = self.rest.as_bytes();
        let belongs = |place: usize| match bytes[place] {
            b'+' | b'-' => matches!(bytes[place - 1], b'e' | b'E'),
            byte => byte == b'.' || is_of_name(char::from(byte)),
        };
        let end = (1..bytes.len()).find(|place| !belongs(*place)).unwrap_or(bytes.len());
        let read = Decimal::parse_json_number(&self.rest[..end]);
        let number = read.map_err(|cause| self.refused(ExpressionProblem::Number(cause)))?;
        self.take(end);
        Ok(Word::Number(number))
    }

    fn text(&mut self, quote: char) -> Result<Word, ExpressionRefused> {
        let open = self.refused(ExpressionProblem::TextOpen { quote });
        self.take(1);
        let mut text = String::new();
        loop {
            let Some(letter) = self.rest.chars().next().filter(|letter| *letter != '\n') else {
                return Err(open);
            };
            if letter == '\\' {
                text.push(self.escaped(&open)?);
                continue;
            }
            self.take(letter.len_utf8());
            if letter == quote {
                return Ok(Word::Text(text));
            }
            text.push(letter);
        }
    }

    fn escaped(&mut self, open: &ExpressionRefused) -> Result<char, ExpressionRefused> {
        let Some(found) = self.rest.chars().nth(1) else { return Err(open.clone()) };
        let letter = match found {
            '"' | '\'' | '\\' => found,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => return Err(self.refused(ExpressionProblem::Escape { found })),
        };
        self.take(2);
        Ok(letter)
    }

    /// Goes on by so many bytes.
    fn take(&mut self, bytes: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(bytes);
        for letter in taken.chars() {
            if letter == '\n' {
                self.spot = Spot { line: self.spot.line + 1, column: 1 };
            } else {
                self.spot.column += 1;
            }
        }
        self.rest = rest;
        taken
    }

    fn refused(&self, cause: ExpressionProblem) -> ExpressionRefused {
        ExpressionRefused { spot: self.spot, cause }
    }
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}
