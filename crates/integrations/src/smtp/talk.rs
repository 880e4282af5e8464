//! A talk with a mail server: commands said and answers read, each within its time and all of it within one.
//! Knows lines, codes and what a server offers; must not know which command comes when, or what an answer means.

use std::path::Path;
use std::time::{Duration, Instant};

use ports::SourceFault;

use super::server::{Line, Server};
use crate::wire::{Ending, Filled, Wire};
use crate::words::one_line;

/// How long a talk may take in all, in times of an answer: ten minutes of one each.
const ANSWERS_MAX: u32 = 10;
/// Most bytes of one answer.
const ANSWER_BYTES_MAX: usize = 64 << 10;
/// How much of a message is said at once.
const CHUNK: usize = 64 << 10;

/// What a server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    /// Its three digits.
    pub code: u16,
    /// Its words, a line each; any of them may be empty.
    pub lines: Vec<String>,
}

impl Answer {
    /// 250, 251 and the like.
    pub fn is_yes(&self) -> bool {
        self.code / 100 == 2
    }

    /// Code and words in one line of at most so many characters.
    pub fn told(&self, chars_max: usize) -> String {
        one_line(&format!("{} {}", self.code, self.lines.join(" ")), chars_max)
    }

    /// Code and enhanced code (RFC 3463) alone, for answers that may repeat what was said: `535 5.7.8`.
    pub fn codes(&self) -> String {
        let first =
            self.lines.first().and_then(|line| line.split_ascii_whitespace().next()).unwrap_or_default();
        let is_code = first.split('.').count() == 3
            && first.split('.').all(|part| {
                !part.is_empty() && part.len() <= 3 && part.bytes().all(|digit| digit.is_ascii_digit())
            });
        if is_code { format!("{} {first}", self.code) } else { self.code.to_string() }
    }
}

/// A server that is spoken to.
pub(super) struct Talk {
    wire: Wire,
    answer_max: Duration,
    /// When it is over, and what ends it then.
    end: (Instant, Ending),
    /// What it offers, in capital letters, a line each.
    offers: Vec<String>,
}

impl Talk {
    /// Connects, encrypted at once where that is asked for. Nothing is read yet.
    ///
    /// # Errors
    /// Nobody is there, or no authority is.
    pub fn with(server: &Server, ca_file: Option<&Path>, answer_max: Duration) -> Result<Talk, String> {
        let wire = Wire::to((&server.host, server.port), server.to_string()).map_err(|fault| fault.0)?;
        let talk_max = answer_max * ANSWERS_MAX;
        let end = Instant::now() + talk_max;
        let ending = wire.ending_after(talk_max).map_err(|fault| fault.0)?;
        let wire = match server.line {
            Line::Tls => wire.secured(&server.host, ca_file).map_err(|fault| fault.0)?,
            Line::StartTls | Line::Clear => wire,
        };
        Ok(Talk { wire, answer_max, end: (end, ending), offers: Vec::new() })
    }

    /// Encrypts what is said from now on. What the server said before that was not asked for ends the talk: whoever
    /// stands in between might have said it.
    ///
    /// # Errors
    /// As [`Wire::secured`].
    pub fn secured(self, host: &str, ca_file: Option<&Path>) -> Result<Talk, String> {
        let wire = self.wire.secured(host, ca_file).map_err(|fault| fault.0)?;
        Ok(Talk { wire, offers: Vec::new(), ..self })
    }

    /// Says a line and reads the answer.
    ///
    /// # Errors
    /// The line is lost, or no answer comes in time.
    pub fn ask(&mut self, line: &str) -> Result<Answer, String> {
        self.say(format!("{line}\r\n").as_bytes())?;
        self.answer()
    }

    /// Says who we are, and learns what the server offers.
    ///
    /// # Errors
    /// As [`Talk::ask`].
    pub fn greet(&mut self, hello: &str) -> Result<Answer, String> {
        let answer = self.ask(&format!("EHLO {hello}"))?;
        self.offers = answer.lines.iter().skip(1).map(|line| line.to_ascii_uppercase()).collect();
        Ok(answer)
    }

    /// What stands behind something that the server offers; none where it does not.
    pub fn offers(&self, name: &str) -> Option<&str> {
        let mut rest = self.offers.iter().filter_map(|line| line.strip_prefix(name));
        rest.find(|rest| rest.is_empty() || rest.starts_with([' ', '=']))
    }

    /// Says a message, of which no line begins with a dot that is not doubled. Whether its end was said is told beside a
    /// failure: after it, it may have been taken.
    ///
    /// # Errors
    /// The line is lost, or no answer comes in time.
    pub fn message(&mut self, bytes: &[u8]) -> Result<Answer, (String, bool)> {
        let dotted = with_dots(bytes);
        for chunk in dotted.chunks(CHUNK) {
            self.say(chunk).map_err(|why| (why, false))?;
        }
        let end: &[u8] = if dotted.ends_with(b"\r\n") { b".\r\n" } else { b"\r\n.\r\n" };
        self.say(end).map_err(|why| (why, true))?;
        self.answer().map_err(|why| (why, true))
    }

    /// Takes leave; whether that is heard changes nothing, and nobody waits for it.
    pub fn leave(mut self) {
        self.wire.send(b"QUIT\r\n").unwrap_or_default();
    }

    fn say(&mut self, bytes: &[u8]) -> Result<(), String> {
        let sent = self.wire.send(bytes);
        sent.map_err(|fault| self.why(fault))
    }

    /// Why the line is lost: it may be us who ended it.
    fn why(&self, fault: SourceFault) -> String {
        match Instant::now() < self.end.0 {
            true => fault.0,
            false => format!("it took longer than {} s in all", (self.answer_max * ANSWERS_MAX).as_secs()),
        }
    }

    /// Reads an answer: lines with the same three digits, the last without a `-` behind them.
    ///
    /// # Errors
    /// As [`Talk::ask`]; what is no answer.
    pub fn answer(&mut self) -> Result<Answer, String> {
        let until = Instant::now() + self.answer_max;
        loop {
            if let Some((answer, length)) = parsed(self.wire.input())? {
                self.wire.take(length);
                return Ok(answer);
            }
            if self.wire.input().len() > ANSWER_BYTES_MAX {
                return Err("it answers without end".to_owned());
            }
            let wait = until.saturating_duration_since(Instant::now());
            if wait.is_zero() {
                return Err(format!("no answer came within {} s", self.answer_max.as_secs()));
            }
            let filled = self.wire.fill(wait);
            match filled.map_err(|fault| self.why(fault))? {
                Filled::Bytes(_) | Filled::Nothing => {}
            }
        }
    }
}

/// A whole answer and how long it is; none where more is to come. Ends of lines may be bare, texts may be missing or of
/// any encoding.
fn parsed(input: &[u8]) -> Result<Option<(Answer, usize)>, String> {
    let (mut lines, mut at, mut first) = (Vec::new(), 0, None);
    while let Some(end) = input[at..].iter().position(|byte| *byte == b'\n') {
        let line = input[at..at + end].strip_suffix(b"\r").unwrap_or(&input[at..at + end]);
        at += end + 1;
        let digits = line.get(..3).filter(|digits| digits.iter().all(u8::is_ascii_digit));
        let code = digits.and_then(|digits| std::str::from_utf8(digits).ok()?.parse::<u16>().ok()); // why: it is told below
        let Some(code) = code.filter(|code| (200..600).contains(code)) else {
            return Err("it speaks something else than SMTP".to_owned());
        };
        if *first.get_or_insert(code) != code {
            return Err("it answers with two codes at once".to_owned());
        }
        lines.push(String::from_utf8_lossy(line.get(4..).unwrap_or_default()).into_owned());
        if line.get(3) != Some(&b'-') {
            return Ok(Some((Answer { code, lines }, at)));
        }
    }
    Ok(None)
}

/// A message in which each line that begins with a dot has one more, and every end of a line is whole.
fn with_dots(bytes: &[u8]) -> Vec<u8> {
    let mut dotted = Vec::with_capacity(bytes.len() + bytes.len() / 64);
    let mut begins = true;
    let mut before = 0;
    for &byte in bytes {
        if begins && byte == b'.' {
            dotted.push(b'.');
        }
        if byte == b'\n' && before != b'\r' {
            dotted.push(b'\r');
        }
        dotted.push(byte);
        begins = byte == b'\n';
        before = byte;
    }
    dotted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> Option<(u16, String, usize)> {
        parsed(text).unwrap().map(|(answer, length)| (answer.code, answer.told(99), length))
    }

    #[test]
    fn answers_are_read_as_servers_write_them() {
        assert_eq!(read(b"250 ok\r\n"), Some((250, "250 ok".to_owned(), 8)));
        assert_eq!(read(b"250\r\n"), Some((250, "250".to_owned(), 5)));
        assert_eq!(read(b"250 ok\nnext"), Some((250, "250 ok".to_owned(), 7)));
        assert_eq!(read(b"250-a\r\n250 b\r\n"), Some((250, "250 a b".to_owned(), 14)));
        assert_eq!(read(b"571 no\r\n").unwrap().0, 571);
        assert_eq!(read(b"550 Empf\xe4nger\r\n").unwrap().1, "550 Empf\u{fffd}nger");
        for unfinished in [&b""[..], b"250 ok", b"250-a\r\n", b"250-a\r\n25"] {
            assert_eq!(read(unfinished), None);
        }
        for wrong in
            [&b"hello\r\n"[..], b"\r\n", b"25\r\n", b"250-a\r\n251 b\r\n", b"999 x\r\n", b"HTTP/1.1 400\r\n"]
        {
            assert!(parsed(wrong).is_err(), "{}", String::from_utf8_lossy(wrong));
        }
    }

    #[test]
    fn an_answer_that_may_repeat_a_password_is_told_by_its_codes() {
        let codes = |text: &str| parsed(text.as_bytes()).unwrap().unwrap().0.codes();
        assert_eq!(codes("535 5.7.8 wrong: AGJpbGxpbmc=\r\n"), "535 5.7.8");
        assert_eq!(codes("501 Syntax: AUTH PLAIN AGJpbGxpbmc=\r\n"), "501");
        assert_eq!(codes("535\r\n"), "535");
        assert_eq!(codes("535 1.2.AGJp\r\n"), "535");
    }

    #[test]
    fn dots_are_doubled_and_ends_of_lines_are_whole() {
        assert_eq!(with_dots(b".\r\n..a\nb.\r\n"), b"..\r\n...a\r\nb.\r\n");
        assert_eq!(with_dots(b""), b"");
    }
}
