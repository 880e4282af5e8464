//! One request of HTTP and its answer, over a connection of its own that ends in time.
//! Knows what may take how long, and faults in words; must not know what is asked, or who answers.

use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use ports::SourceFault;
use ureq::http::{Request as HttpRequest, Response};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, AsSendBody, Error, SendBody, Timeout};

use super::endpoint::Endpoint;
use crate::tls;

/// How long a connection may take to stand.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// How long the other side may leave what we say untaken, or say nothing.
const SILENCE_MAX: Duration = Duration::from_secs(15);
/// Longest head of an answer.
const HEAD_BYTES_MAX: usize = 64 << 10;
/// What is longer is not sent before the other side has said that it would take it.
const ASKED_FIRST_BYTES: u64 = 1 << 20;

/// What is asked.
pub(super) struct Request<'a> {
    pub(super) method: &'static str,
    /// Path and query.
    pub(super) target: String,
    pub(super) headers: Vec<(&'static str, String)>,
    /// How many bytes the body has, where there is one.
    pub(super) length: u64,
    pub(super) body: Option<&'a mut dyn Read>,
}

/// What is answered.
pub(super) struct Answer {
    pub(super) status: u16,
    answer: Response<()>,
    pub(super) body: Body,
}

impl Answer {
    /// What a header says.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.answer.headers().get(name).and_then(|value| value.to_str().ok())
    }
}

/// Who asks an endpoint, and trusts the authorities of a file or of the system.
///
/// # Errors
/// No authority can be read, where the endpoint is encrypted.
pub(super) fn agent(endpoint: &Endpoint, ca_file: Option<&Path>) -> Result<Agent, SourceFault> {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None)
        .user_agent("farthing")
        .max_response_header_size(HEAD_BYTES_MAX)
        .max_idle_connections(0)
        .timeout_connect(Some(CONNECT_MAX))
        .timeout_per_read(Some(SILENCE_MAX))
        .timeout_per_write(Some(SILENCE_MAX));
    if !endpoint.secure {
        return Ok(config.build().into());
    }
    let authorities = tls::authorities(ca_file)?;
    let authorities: Vec<_> = authorities.iter().map(|one| Certificate::from_der(one).to_owned()).collect();
    let trust = TlsConfig::builder()
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .root_certs(RootCerts::from(authorities))
        .build();
    Ok(config.tls_config(trust).build().into())
}

/// Asks, and has the answer end in time with its body.
pub(super) fn ask(
    agent: &Agent,
    endpoint: &Endpoint,
    request: Request<'_>,
    within: Duration,
) -> Result<Answer, String> {
    let Request { method, target, headers, length, body } = request;
    let mut asked = HttpRequest::builder().method(method).uri(format!("{endpoint}{target}"));
    for (name, value) in headers {
        asked = asked.header(name, value);
    }
    let answered = match body {
        None => run(agent, asked.body(()), within),
        Some(body) => {
            let asked = asked.header("content-length", length);
            let is_long = length >= ASKED_FIRST_BYTES;
            let asked = if is_long { asked.header("expect", "100-continue") } else { asked };
            run(agent, asked.body(SendBody::from_reader(body)), within)
        }
    };
    let answer = answered.map_err(|why| words(&why, endpoint))?;
    let (head, body) = answer.into_parts();
    let body = Body { reader: body.into_reader() };
    Ok(Answer { status: head.status.as_u16(), answer: Response::from_parts(head, ()), body })
}

fn run(
    agent: &Agent,
    asked: Result<HttpRequest<impl AsSendBody>, ureq::http::Error>,
    within: Duration,
) -> Result<Response<ureq::Body>, Error> {
    agent.run(agent.configure_request(asked?).timeout_global(Some(within)).build())
}

/// Why there was no answer.
fn words(why: &Error, Endpoint { host, port, .. }: &Endpoint) -> String {
    match why {
        Error::HostNotFound => format!("{host} cannot be found"),
        Error::ConnectionFailed | Error::Timeout(Timeout::Connect) => {
            format!("{host}:{port} cannot be reached: nobody takes the connection")
        }
        Error::Timeout(timeout) => format!("it gave no answer: {}", late(*timeout)),
        Error::Protocol(why) => format!("it gave no answer: it sends something else than HTTP ({why})"),
        Error::LargeResponseHeader(..) => "it gave no answer: it sends a head that is too long".to_owned(),
        Error::Io(why) if why.kind() == ErrorKind::ConnectionRefused => {
            format!("{host}:{port} cannot be reached: {why}")
        }
        Error::Io(why) => format!("it gave no answer: the connection broke while it was asked: {why}"),
        why => format!("it gave no answer: {why}"),
    }
}

fn late(timeout: Timeout) -> &'static str {
    match timeout {
        Timeout::PerRead | Timeout::PerWrite => "it was silent for too long",
        _ => "it took too long",
    }
}

/// The bytes of an answer.
pub(super) struct Body {
    reader: ureq::BodyReader<'static>,
}

impl Read for Body {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.reader.read(out).map_err(|why| {
            let own = why.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
            match own {
                Some(Error::Timeout(timeout)) => io::Error::new(ErrorKind::TimedOut, late(*timeout)),
                _ => why,
            }
        })
    }
}
