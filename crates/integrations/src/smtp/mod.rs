//! A mail server that takes messages over by SMTP, behind the port [`Mailer`].
//!
//! Knows the order of its verbs and what an answer to each means: what is refused is the recipient's or the message's
//! own fault only where the server says so to exactly these. Must not know what a message is about.

mod message;
mod server;
mod talk;

use std::path::PathBuf;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lettre::address::Envelope;
use ports::{Mail, MailFault, Mailer, Sent};
use talk::{Answer, Talk};

use crate::Password;
pub use server::{Line, Server, ServerRefused};

/// How long the server may take for each of its answers.
const ANSWER_MAX: Duration = Duration::from_secs(60);
/// The most characters that are told of what the server says.
const TOLD_CHARS_MAX: usize = 300;
/// What we call ourselves where nothing is said: no name, and no address that a server might look up.
const OURSELVES: &str = "[127.0.0.1]";
/// What it answers before it closes, whatever was asked.
const CLOSING: u16 = 421;

/// A mail server, and how it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmtpServer {
    /// Where it is.
    pub server: Server,
    /// The password of its user.
    pub password: Option<Password>,
    /// Certificates (PEM) of the authorities that are trusted, instead of the system's.
    pub ca_file: Option<PathBuf>,
    /// What we call ourselves; our number where nothing is said.
    pub hello: Option<String>,
}

/// A mail server that is spoken to with a connection for each message.
pub struct Smtp {
    asked: SmtpServer,
    shown: String,
    answer_max: Duration,
}

impl Smtp {
    /// The server, not spoken to yet.
    pub fn of(asked: SmtpServer) -> Smtp {
        Smtp { shown: asked.server.to_string(), asked, answer_max: ANSWER_MAX }
    }

    /// The same with less patience.
    #[must_use]
    pub fn answering_within(self, answer_max: Duration) -> Smtp {
        Smtp { answer_max, ..self }
    }

    /// A talk in which we were let in.
    fn begun(&self) -> Result<Talk, String> {
        let SmtpServer { server, hello, ca_file, .. } = &self.asked;
        let (hello, ca_file) = (hello.as_deref().unwrap_or(OURSELVES), ca_file.as_deref());
        let failed = |why: String| format!("{} does not let us in: {why}", self.shown);
        let no = |answer: Answer| failed(answer.told(TOLD_CHARS_MAX));
        let mut talk = Talk::with(server, ca_file, self.answer_max).map_err(failed)?;
        let greeting = talk.answer().map_err(failed)?;
        if !greeting.is_yes() {
            return Err(no(greeting));
        }
        let greeted = talk.greet(hello).map_err(failed)?;
        if !greeted.is_yes() {
            return Err(no(greeted));
        }
        if server.line == Line::StartTls {
            match talk.offers("STARTTLS") {
                Some(_) => {
                    let ready = talk.ask("STARTTLS").map_err(failed)?;
                    if !ready.is_yes() {
                        return Err(no(ready));
                    }
                    talk = talk.secured(&server.host, ca_file).map_err(failed)?;
                    let greeted = talk.greet(hello).map_err(failed)?;
                    if !greeted.is_yes() {
                        return Err(no(greeted));
                    }
                }
                None if server.is_here() => {}
                None => {
                    return Err(format!(
                        "{} offers no STARTTLS, and nothing is said in the clear; write smtps:// where it takes TLS from \
                         the start, or smtp+clear:// where the way to it is safe",
                        self.shown
                    ));
                }
            }
        }
        self.let_in(&mut talk)?;
        Ok(talk)
    }

    /// Says who we are, where we are somebody. Answers may repeat what was said, so only their codes are told.
    fn let_in(&self, talk: &mut Talk) -> Result<(), String> {
        let SmtpServer { server, password, .. } = &self.asked;
        let Some(user) = &server.user else { return Ok(()) };
        let password = password.as_ref().map(|password| password.0.as_str()).unwrap_or_default();
        let ways: Vec<String> =
            talk.offers("AUTH").unwrap_or_default().split([' ', '=']).map(str::to_owned).collect();
        let lost = |why: String| format!("{} does not let {user} in: {why}", self.shown);
        let answer = if ways.iter().any(|way| way == "PLAIN") {
            let told = STANDARD.encode(format!("\0{user}\0{password}"));
            talk.ask(&format!("AUTH PLAIN {told}")).map_err(lost)?
        } else if ways.iter().any(|way| way == "LOGIN") {
            let mut answer = talk.ask("AUTH LOGIN").map_err(lost)?;
            for told in [user.as_str(), password] {
                if answer.code == 334 {
                    answer = talk.ask(&STANDARD.encode(told)).map_err(lost)?;
                }
            }
            answer
        } else {
            return Err(format!(
                "{} asks for no password that can be said to it (PLAIN or LOGIN); leave user and password_env out, or name the \
                 port where it does",
                self.shown
            ));
        };
        match answer.code {
            235 => Ok(()),
            535 | 534 => Err(format!(
                "{} refuses the user {user} ({}); look at its password",
                self.shown,
                answer.codes()
            )),
            _ => Err(format!("{} does not let the user {user} in now ({})", self.shown, answer.codes())),
        }
    }

    /// Says a message in a talk of its own.
    fn said(&self, (envelope, bytes): (&Envelope, &[u8])) -> Sent {
        let mut talk = match self.begun() {
            Ok(talk) => talk,
            Err(answer) => return Sent::Later { code: None, answer, of_all: true },
        };
        let sent = transaction(&mut talk, envelope, bytes);
        talk.leave();
        sent
    }
}

/// Sender, recipient, message: only an answer to the last two is about this message, and only one that is no.
fn transaction(talk: &mut Talk, envelope: &Envelope, bytes: &[u8]) -> Sent {
    let from = envelope.from().map(ToString::to_string).unwrap_or_default();
    match talk.ask(&format!("MAIL FROM:<{from}>")) {
        Ok(answer) if answer.is_yes() => {}
        Ok(answer) if answer.code != CLOSING => {
            let told = format!("the sender is not taken: {}", answer.told(TOLD_CHARS_MAX));
            return Sent::Later { code: Some(answer.code), answer: told, of_all: false };
        }
        other => return not_now(other),
    }
    for to in envelope.to() {
        match talk.ask(&format!("RCPT TO:<{to}>")) {
            Ok(answer) if answer.is_yes() => {}
            other => return not_taken(other),
        }
    }
    match talk.ask("DATA") {
        Ok(Answer { code: 354, .. }) => {}
        other => return not_taken(other),
    }
    match talk.message(bytes) {
        Ok(answer) if answer.is_yes() => Sent::Accepted { answer: answer.told(TOLD_CHARS_MAX) },
        Ok(answer) if matches!(answer.code / 100, 4 | 5) => about_it(&answer),
        Ok(answer) => Sent::Unknown { answer: answer.told(TOLD_CHARS_MAX) },
        Err((answer, true)) => Sent::Unknown { answer },
        Err((answer, false)) => Sent::Later { code: None, answer, of_all: false },
    }
}

/// What no to a recipient or a message means: 5xx for ever, anything else later.
fn about_it(answer: &Answer) -> Sent {
    let (code, told) = (Some(answer.code), answer.told(TOLD_CHARS_MAX));
    match answer.code / 100 {
        5 => Sent::Refused { code, answer: told },
        _ => Sent::Later { code, answer: told, of_all: false },
    }
}

/// A server that closes, or says nothing, would have done so to any message.
fn not_taken(answered: Result<Answer, String>) -> Sent {
    match answered {
        Ok(answer) if answer.code != CLOSING => about_it(&answer),
        other => not_now(other),
    }
}

fn not_now(answered: Result<Answer, String>) -> Sent {
    match answered {
        Ok(answer) => {
            Sent::Later { code: Some(answer.code), answer: answer.told(TOLD_CHARS_MAX), of_all: true }
        }
        Err(answer) => Sent::Later { code: None, answer, of_all: true },
    }
}

impl Mailer for Smtp {
    fn place(&self) -> &str {
        &self.shown
    }

    fn send(&self, mail: &Mail) -> Sent {
        match message::written(mail) {
            Ok((envelope, bytes)) => self.said((&envelope, &bytes)),
            Err(answer) => Sent::Refused { code: None, answer },
        }
    }

    fn check(&self) -> Result<(), MailFault> {
        self.begun().map_err(MailFault)?.leave();
        Ok(())
    }
}
