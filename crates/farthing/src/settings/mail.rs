//! `[mail]` in the settings file: the mail server that documents are handed over to.
//! Knows names and which of them belong together; must not know how a mail server is spoken to.

use std::path::PathBuf;

use integrations::Password;
use integrations::smtp::{Server, Smtp, SmtpServer};
use operations::deliveries::check_address;
use ports::Mailer;
use records::at::{At, Table};
use records::mistake::Said;
use records::scalars;

use crate::stop::Stop;

/// The mail server as it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailSettings {
    /// The address that gets all that test environments send; they send nothing where there is none.
    pub test_to: Option<String>,
    /// The folder of mails that say what became of letters, where there is one.
    pub reports: Option<PathBuf>,
    server: Server,
    password_env: Option<String>,
    ca_file: Option<PathBuf>,
    hello: Option<String>,
}

impl MailSettings {
    /// The server, with the password that its variable has now.
    ///
    /// # Errors
    /// The variable is not set.
    pub fn mailer(&self) -> Result<Smtp, Stop> {
        let password = match &self.password_env {
            None => None,
            Some(variable) => match std::env::var(variable) {
                Ok(password) if !password.is_empty() => Some(Password(password)),
                _ => {
                    return Err(Stop::usage(format!(
                        "[mail] wants its password in the variable {variable}, which is not set; set it, or leave user and \
                         password_env out"
                    )));
                }
            },
        };
        Ok(Smtp::of(SmtpServer {
            server: self.server.clone(),
            password,
            ca_file: self.ca_file.clone(),
            hello: self.hello.clone(),
        }))
    }

    /// Whether the server answers and lets us in, and that in words.
    pub fn answers(&self) -> (bool, String) {
        let mailer = match self.mailer() {
            Ok(mailer) => mailer,
            Err(unset) => return (false, unset.sentence().unwrap_or_default().to_owned()),
        };
        match mailer.check() {
            Ok(()) => (true, format!("{} answers", mailer.place())),
            Err(fault) => (false, fault.to_string()),
        }
    }
}

/// Reads it.
pub fn read(at: &At<'_>) -> Option<MailSettings> {
    at.table(mail)
}

fn mail(table: &Table<'_>) -> Option<MailSettings> {
    let text = |at: &At<'_>| scalars::text(at);
    let server =
        table.required("url", "say where the mail server is, as smtp://billing@mail.example", |at| {
            at.accept(Server::parse(&text(at)?))
        });
    let password_env = table.optional("password_env", text);
    let ca_file = table.optional("ca_file", text).map(PathBuf::from);
    let hello = table.optional("hello", host);
    let test_to = table.optional("test_to", |at| {
        let address = text(at)?;
        at.accept(check_address(&address))?;
        Some(address)
    });
    let reports = table.optional("reports", text).map(PathBuf::from);
    let server = server?;
    match (&server.user, &password_env) {
        (Some(_), None) => {
            table.missing("password_env", "name the variable that has the password of the url's user")
        }
        (None, Some(_)) => {
            let said =
                Said::found("a password without a user", "write the user into the url, as smtp://user@host");
            table.mistake_at("password_env", said)
        }
        _ => Some(MailSettings { test_to, reports, server, password_env, ca_file, hello }),
    }
}

/// The name of a host, as it is said to the server.
fn host(at: &At<'_>) -> Option<String> {
    let text = scalars::text(at)?;
    match text.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-.".contains(&sign)) {
        true => Some(text),
        false => {
            at.mistake(Said::found(format!("{text:?}"), "write this machine's name, as billing.example.com"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<Option<MailSettings>, String> {
        let text = format!("[mail]\n{text}");
        let read = |at: &At<'_>| at.table(|table| Some(table.optional("mail", read)));
        records::read_toml(Some("farthing.toml"), text.as_bytes(), read)
            .map_err(|mistakes| mistakes.to_string())
    }

    #[test]
    fn a_mail_server_is_a_url_and_a_variable() {
        let plain = read_text("url = \"smtp://127.0.0.1:2525\"").unwrap().unwrap();
        assert_eq!((plain.test_to.as_deref(), plain.password_env.as_deref()), (None, None));
        assert!(plain.mailer().is_ok());
        let set = "url = \"smtps://u@mail.example\"\npassword_env = \"NOBODY_SET_THIS\"\ntest_to = \"dev@example.com\"\nreports = \"/var/mail/bounces\"";
        let with_user = read_text(set).unwrap().unwrap();
        assert_eq!(with_user.test_to.as_deref(), Some("dev@example.com"));
        assert_eq!(with_user.reports, Some(PathBuf::from("/var/mail/bounces")));
        let told = with_user.mailer().map(|_| ()).unwrap_err();
        assert!(told.sentence().unwrap().contains("NOBODY_SET_THIS"), "{told:?}");
    }

    #[test]
    fn mistakes_name_their_place_and_the_way_out() {
        let told = |text: &str| read_text(text).unwrap_err();
        for (text, words) in [
            ("", "url"),
            ("url = \"mail.example\"", "smtps://"),
            ("url = \"smtp://u:p@h\"", "password_env"),
            ("url = \"smtp://u@h\"", "password_env"),
            ("url = \"smtp://h\"\npassword_env = \"P\"", "without a user"),
            ("url = \"smtp+clear://u@h\"\npassword_env = \"P\"", "in the clear"),
            ("url = \"smtp://h\"\ntest_to = \"nobody\"", "no address"),
            ("url = \"smtp://h\"\nhello = \"a b\"", "name"),
            ("url = \"smtp://h\"\ntest_too = \"a@b.c\"", "test_to"),
        ] {
            let told = told(text);
            assert!(told.contains(words), "{text}: {told}");
        }
    }
}
