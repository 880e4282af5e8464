//! A mail server that takes messages over by SMTP, behind the port [`Mailer`].
//!
//! Knows the order of its verbs and what an answer to each means: what is refused is the recipient's or the message's
//! own fault only where the server says so to exactly these. Must not know what a message is about.

mod message;
mod server;

use std::fmt::Display;
use std::path::PathBuf;
use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, CertificateStore, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use ports::{Mail, MailFault, Mailer, Sent};

use crate::words::one_line;
use crate::{Password, tls};
pub use server::{Line, Server, ServerRefused};

/// How long the server may take for each of its answers.
const ANSWER_MAX: Duration = Duration::from_secs(60);
/// How much of a message is said at once.
const CHUNK: usize = 64 << 10;
/// The most characters that are told of what the server says.
const TOLD_CHARS_MAX: usize = 300;
/// By which of its ways we say who we are.
const MECHANISMS: [Mechanism; 2] = [Mechanism::Plain, Mechanism::Login];

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

    /// A connection on which we were let in.
    fn connected(&self) -> Result<SmtpConnection, String> {
        let SmtpServer { server, password, hello, .. } = &self.asked;
        let hello = hello.clone().map_or_else(ClientId::default, ClientId::Domain);
        let failed = |why: Error| format!("{} does not let us in: {}", self.shown, told(&why));
        let place = (server.host.as_str(), server.port);
        let within = Some(self.answer_max);
        let secret = (server.line != Line::Clear).then(|| self.tls()).transpose()?;
        let at_once = secret.as_ref().filter(|_| server.line == Line::Tls);
        let mut line = SmtpConnection::connect(place, within, &hello, at_once, None).map_err(failed)?;
        if server.line == Line::StartTls {
            let tls = secret.as_ref().expect("a line that is not clear has its parameters");
            match line.can_starttls() {
                true => line.starttls(tls, &hello).map_err(failed)?,
                false if server.is_here() => {}
                false => {
                    line.abort();
                    return Err(format!(
                        "{} offers no STARTTLS, and nothing is said in the clear; write smtps:// where it takes TLS from \
                         the start, or smtp+clear:// where the way to it is safe",
                        self.shown
                    ));
                }
            }
        }
        if let Some(user) = &server.user {
            let password = password.as_ref().map(|password| password.0.clone()).unwrap_or_default();
            let credentials = Credentials::new(user.clone(), password);
            line.auth(&MECHANISMS, &credentials).map_err(|why| {
                format!("{} refuses the user {user}: {}; look at its password", self.shown, told(&why))
            })?;
        }
        Ok(line)
    }

    fn tls(&self) -> Result<TlsParameters, String> {
        let mut parameters =
            TlsParameters::builder(self.asked.server.host.clone()).certificate_store(CertificateStore::None);
        for authority in tls::authorities(self.asked.ca_file.as_deref()).map_err(|fault| fault.0)? {
            // One of the system's in an outdated form leaves the others.
            if let Ok(authority) = Certificate::from_der(authority.to_vec()) {
                parameters = parameters.add_root_certificate(authority);
            }
        }
        parameters.build().map_err(|why| format!("TLS cannot be set up: {}", told(&why)))
    }

    /// Says a message on a connection of its own.
    fn said(&self, (envelope, bytes): (&Envelope, &[u8])) -> Sent {
        let mut line = match self.connected() {
            Ok(line) => line,
            Err(answer) => return Sent::Later { code: None, answer, of_all: true },
        };
        let sent = transaction(&mut line, envelope, bytes);
        match &sent {
            // Whether it hears that we leave changes nothing.
            Sent::Accepted { .. } => drop(line.quit()),
            Sent::Refused { .. } | Sent::Later { .. } | Sent::Unknown { .. } => line.abort(),
        }
        sent
    }
}

/// Sender, recipient, message: only an answer to the last two is about this message.
fn transaction(line: &mut SmtpConnection, envelope: &Envelope, bytes: &[u8]) -> Sent {
    if let Err(why) = line.command(MailFrom::new(envelope.from().cloned(), Vec::new())) {
        let answer = format!("the sender is not taken: {}", told(&why));
        return Sent::Later { code: code(&why), answer, of_all: false };
    }
    for to in envelope.to() {
        if let Err(why) = line.command(Rcpt::new(to.clone(), Vec::new())) {
            return refused(&why);
        }
    }
    if let Err(why) = line.command(Data) {
        return refused(&why);
    }
    let mut all_said = false;
    let mut chunks = bytes.chunks(CHUNK);
    // The end of the message is said once there is no further chunk.
    let chunks = std::iter::from_fn(|| {
        let next = chunks.next();
        all_said = next.is_none();
        next
    });
    match line.message_iter(chunks) {
        Ok(answer) => Sent::Accepted { answer: short(&answered(&answer)) },
        Err(why) if code(&why).is_some() => refused(&why),
        Err(why) if all_said => Sent::Unknown { answer: told(&why) },
        Err(why) => Sent::Later { code: None, answer: told(&why), of_all: false },
    }
}

fn answered(answer: &lettre::transport::smtp::response::Response) -> String {
    let words: Vec<&str> = answer.message().collect();
    format!("{} {}", answer.code(), words.join(" "))
}

/// What an answer to recipient or message means; a line that is lost there says nothing of either.
fn refused(why: &Error) -> Sent {
    let (code, answer) = (code(why), told(why));
    match why.is_permanent() {
        true => Sent::Refused { code, answer },
        false => Sent::Later { code, answer, of_all: false },
    }
}

fn code(why: &Error) -> Option<u16> {
    why.status().map(u16::from)
}

/// An error with what is behind it, in one line.
fn told(why: &Error) -> String {
    let mut words = why.to_string();
    let mut source = std::error::Error::source(why);
    while let Some(deeper) = source {
        let text = deeper.to_string();
        if !words.contains(&text) {
            words = format!("{words}: {text}");
        }
        source = deeper.source();
    }
    short(&words)
}

fn short(words: &dyn Display) -> String {
    one_line(&words.to_string(), TOLD_CHARS_MAX)
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
        let mut line = self.connected().map_err(MailFault)?;
        // It let us in; whether it hears that we leave changes nothing.
        drop(line.quit());
        Ok(())
    }
}
