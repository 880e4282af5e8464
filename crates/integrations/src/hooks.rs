//! Messages posted to addresses of others, behind the port [`Hooks`]: signed as Standard Webhooks has it, without
//! following anybody anywhere.
//!
//! Knows HTTP and signatures; must not know what a message is about.

use std::io::Read;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ports::{Hook, Hooked, Hooks};
use ring::hmac;
use ureq::Agent;

use crate::public::Private;
use crate::words::one_line;
use crate::{SourceFault, public};

/// How long a post may take in all.
const POST_MAX: Duration = Duration::from_secs(20);
/// How much of an answer is read.
const ANSWER_BYTES_MAX: u64 = 1 << 10;
/// The most characters that are told of an answer.
const TOLD_CHARS_MAX: usize = 200;
/// What a secret begins with.
const SECRET_PREFIX: &str = "whsec_";

/// Posts to addresses of the public, or to any.
#[derive(Debug)]
pub struct WebHooks {
    agent: Agent,
}

impl WebHooks {
    /// Who trusts the authorities of the system; private addresses are written to where that is allowed.
    ///
    /// # Errors
    /// No authority can be read.
    pub fn new(allow_private: bool) -> Result<WebHooks, SourceFault> {
        Ok(WebHooks { agent: public::agent(&Private::by_webhooks(allow_private), POST_MAX)? })
    }
}

impl Hooks for WebHooks {
    fn post(&self, hook: &Hook<'_>) -> Hooked {
        let seconds = hook.at.as_micros().div_euclid(1_000_000).to_string();
        let posted = self
            .agent
            .post(hook.url)
            .header("content-type", "application/json")
            .header("webhook-id", hook.id)
            .header("webhook-timestamp", &seconds)
            .header("webhook-signature", signature(hook, &seconds))
            .send(hook.body);
        match posted {
            Ok(answer) => answered(answer.into_parts()),
            Err(why) => Hooked::NotTaken { answer: public::words(&why, POST_MAX), is_gone: false },
        }
    }
}

/// `v1,` and HMAC-SHA256 of id, time and body, by <https://www.standardwebhooks.com>.
fn signature(hook: &Hook<'_>, seconds: &str) -> String {
    let plain = hook.secret.strip_prefix(SECRET_PREFIX).unwrap_or(hook.secret);
    // A secret that is none in base64 signs as it is written.
    let key = STANDARD.decode(plain).unwrap_or_else(|_| hook.secret.as_bytes().to_vec());
    let told = format!("{}.{seconds}.{}", hook.id, hook.body);
    let signed = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), told.as_bytes());
    format!("v1,{}", STANDARD.encode(signed.as_ref()))
}

/// What is said of a status, with the beginning of the answer.
fn answered((head, body): (ureq::http::response::Parts, ureq::Body)) -> Hooked {
    let mut text = Vec::new();
    // What cannot be read of it is not told.
    let read = body.into_reader().take(ANSWER_BYTES_MAX).read_to_end(&mut text);
    let text = read.map(|_| one_line(&String::from_utf8_lossy(&text), TOLD_CHARS_MAX)).unwrap_or_default();
    let status = head.status.as_u16();
    let answer = format!("{status} {text}").trim_end().to_owned();
    match status {
        200..=299 => Hooked::Taken { answer },
        300..=399 => {
            let to = head.headers.get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
            let to = one_line(to, TOLD_CHARS_MAX);
            let answer =
                format!("{status}: it sends elsewhere ({to}), and nobody is followed; write that address");
            Hooked::NotTaken { answer, is_gone: false }
        }
        410 => Hooked::NotTaken { answer, is_gone: true },
        _ => Hooked::NotTaken { answer, is_gone: false },
    }
}

#[cfg(test)]
mod tests {
    use calendar::Instant;

    use super::*;

    /// The example of the standard's own libraries.
    #[test]
    fn a_message_is_signed_as_the_standard_has_it() {
        let hook = Hook {
            url: "https://example.com",
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
            at: Instant::parse("2021-02-25T21:29:20Z").unwrap(),
            secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            body: "{\"test\": 2432232314}",
        };
        assert_eq!(signature(&hook, "1614265330"), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn nothing_is_said_to_a_private_address_that_is_not_allowed() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let at = Instant::parse("2026-01-01T00:00:00Z").unwrap();
        let hook = Hook { url: &url, id: "evt_1", at, secret: "whsec_", body: "{}" };
        let Hooked::NotTaken { answer, is_gone: false } = WebHooks::new(false).unwrap().post(&hook) else {
            panic!("it was taken");
        };
        assert!(answer.contains("allow_private"), "{answer}");
        listener.set_nonblocking(true).unwrap();
        assert!(listener.accept().is_err(), "nobody came");
    }
}
