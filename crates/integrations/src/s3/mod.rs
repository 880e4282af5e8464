//! A bucket of an object storage that speaks as S3 does, behind the port [`Objects`].
//!
//! Knows four verbs of S3 and what its answers mean. Must not know what the objects are, or which provider answers:
//! addresses are of the form that all of them take, `ENDPOINT/BUCKET/KEY`.

mod endpoint;
mod http;
mod listing;
mod sign;

use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ports::{Clock, ObjectFault, Objects};
use ureq::Agent;

pub use endpoint::{Endpoint, EndpointRefused};
use http::{Answer, Request};
use sign::{Credentials, signed};

use crate::Password;
use crate::words::one_line;

/// How long an answer may take, but for the bytes that are carried.
const ANSWER_MAX: Duration = Duration::from_secs(30);
/// What carries fewer bytes a second than this takes too long. Far less than any line that is of use: what has broken is
/// known by its silence before.
const BYTES_PER_SECOND_MIN: u64 = 16 << 10;
/// The most characters that are told of what the storage says.
const TOLD_CHARS_MAX: usize = 300;
/// The most bytes of a listing or of a refusal.
const WORDS_BYTES_MAX: u64 = 8 << 20;
/// Most pages of a listing, of 1,000 keys each.
const PAGES_MAX: usize = 10_000;

/// A bucket, and how it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bucket {
    /// Where the storage is.
    pub endpoint: Endpoint,
    /// Its region, which signatures name.
    pub region: String,
    /// The bucket's name.
    pub name: String,
    /// What all keys begin with; empty, or it ends with a slash.
    pub prefix: String,
    /// Who we are.
    pub access_key: String,
    /// What we sign with.
    pub secret_key: Password,
    /// What keys that are only lent come with.
    pub session_token: Option<Password>,
    /// Certificates (PEM) of the authorities that are trusted, instead of the system's.
    pub ca_file: Option<PathBuf>,
}

/// Whether a text may be a bucket, a region or a prefix: letters, digits and `-._/`, which mean the same however they
/// are written.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte))
}

/// A bucket that is spoken to with a connection for each verb.
pub struct S3 {
    bucket: Bucket,
    clock: Arc<dyn Clock>,
    shown: String,
    answer_max: Duration,
    /// Who asks; made when it is first needed, as it reads certificates.
    agent: Mutex<Option<Agent>>,
}

impl S3 {
    /// The bucket, not spoken to yet.
    pub fn of(bucket: Bucket, clock: Arc<dyn Clock>) -> S3 {
        let shown = format!("{}/{}/{}", bucket.endpoint, bucket.name, bucket.prefix);
        let shown = shown.trim_end_matches('/').to_owned();
        S3 { bucket, clock, shown, answer_max: ANSWER_MAX, agent: Mutex::new(None) }
    }

    /// The same with less patience: so long an answer may take, but for the bytes that are carried.
    #[must_use]
    pub fn answering_within(self, answer_max: Duration) -> S3 {
        S3 { answer_max, ..self }
    }

    fn path(&self, key: &str) -> String {
        format!("/{}/{}{key}", self.bucket.name, self.bucket.prefix)
    }

    /// Asks, and gives what was answered.
    fn ask(
        &self,
        method: &'static str,
        (path, query): (&str, &[(&str, &str)]),
        (length, body): (u64, Option<&mut dyn Read>),
    ) -> Result<Answer, ObjectFault> {
        let Bucket { endpoint, region, access_key, secret_key, session_token, .. } = &self.bucket;
        let credentials = Credentials {
            access_key,
            secret_key: &secret_key.0,
            session_token: session_token.as_ref().map(|token| token.0.as_str()),
            region,
        };
        let now = self.clock.now().to_string();
        let signed =
            signed(method, (path, query), (&endpoint.host_header(), sign::UNSIGNED), (&now, &credentials));
        let within = self.answer_max + Duration::from_secs(length / BYTES_PER_SECOND_MIN);
        let request = Request { method, target: signed.target, headers: signed.headers, length, body };
        http::ask(&self.agent()?, endpoint, request, within).map_err(failed)
    }

    fn agent(&self) -> Result<Agent, ObjectFault> {
        let mut agent = self.agent.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(agent) = &*agent {
            return Ok(agent.clone());
        }
        let made = http::agent(&self.bucket.endpoint, self.bucket.ca_file.as_deref());
        Ok(agent.insert(made.map_err(|fault| failed(fault.0))?).clone())
    }

    /// What an answer that is no success says: whether asking again may help is in its status.
    fn refused(&self, mut answer: Answer) -> ObjectFault {
        let mut words = Vec::new();
        // What cannot be read says nothing, and the status is told all the same.
        let read = (&mut answer.body).take(WORDS_BYTES_MAX).read_to_end(&mut words);
        let words = read.map(|_| String::from_utf8_lossy(&words).into_owned()).unwrap_or_default();
        let code = listing::first(&words, "Code").unwrap_or_default();
        let message = listing::first(&words, "Message").unwrap_or_default();
        let Bucket { name, region, .. } = &self.bucket;
        let way_out = match (answer.status, code.as_str()) {
            (_, "NoSuchBucket") => {
                let told = format!("it has no bucket {name}; make it, or name the right one");
                return ObjectFault::Refused(told);
            }
            (404, _) => return ObjectFault::Missing,
            (401 | 403, "RequestTimeTooSkewed") => "; set this machine's clock right",
            (401 | 403, _) => "; look at the keys and what they may do in the bucket",
            (301 | 307 | 400, _) => {
                let found = answer.header("x-amz-bucket-region").filter(|found| found != region);
                let told = found.map(|found| format!("the bucket is in region {found}, not in {region}"));
                match told {
                    Some(told) => return ObjectFault::Refused(told),
                    None => "",
                }
            }
            _ => "",
        };
        let told = told(&format!("it answers {} {code} {message}", answer.status)) + way_out;
        match answer.status {
            408 | 429 | 500.. => ObjectFault::Failed(told),
            _ => ObjectFault::Refused(told),
        }
    }
}

fn failed(why: impl std::fmt::Display) -> ObjectFault {
    ObjectFault::Failed(why.to_string())
}

/// What a storage says, in few characters that can be shown.
fn told(words: &str) -> String {
    one_line(words, TOLD_CHARS_MAX)
}

impl Objects for S3 {
    fn place(&self) -> &str {
        &self.shown
    }

    fn put(&self, key: &str, length: u64, bytes: &mut dyn Read) -> Result<(), ObjectFault> {
        let answer = self.ask("PUT", (&self.path(key), &[]), (length, Some(bytes)))?;
        match answer.status {
            200..300 => Ok(()),
            // A bucket that is not there, for an object is none of it yet.
            404 => Err(match self.refused(answer) {
                ObjectFault::Missing => {
                    ObjectFault::Refused("it answers 404, as if there were no bucket".to_owned())
                }
                other => other,
            }),
            _ => Err(self.refused(answer)),
        }
    }

    fn get(&self, key: &str, length: u64, out: &mut dyn Write) -> Result<(), ObjectFault> {
        let (path, no_body) = (self.path(key), (length, None));
        let mut answer = self.ask("GET", (&path, &[]), no_body)?;
        if answer.status != 200 {
            return Err(self.refused(answer));
        }
        // One byte more, to see where there are more.
        let copied = io::copy(&mut (&mut answer.body).take(length.saturating_add(1)), out);
        match copied.map_err(|why| failed(format!("its bytes broke off: {why}")))? {
            found if found == length => Ok(()),
            found => {
                let told = format!("it gave {found} bytes or more where {length} were put");
                Err(ObjectFault::OtherLength(told))
            }
        }
    }

    fn remove(&self, key: &str) -> Result<(), ObjectFault> {
        let answer = self.ask("DELETE", (&self.path(key), &[]), (0, None))?;
        match answer.status {
            200..300 => Ok(()),
            _ => match self.refused(answer) {
                ObjectFault::Missing => Ok(()),
                other => Err(other),
            },
        }
    }

    fn list(&self, beginning: &str) -> Result<Vec<String>, ObjectFault> {
        let (path, prefix) = (format!("/{}", self.bucket.name), format!("{}{beginning}", self.bucket.prefix));
        let (mut keys, mut token) = (Vec::new(), None::<String>);
        for _ in 0..PAGES_MAX {
            let mut query = vec![("list-type", "2"), ("prefix", prefix.as_str())];
            query.extend(token.as_deref().map(|token| ("continuation-token", token)));
            let mut answer = self.ask("GET", (&path, &query), (0, None))?;
            if answer.status != 200 {
                return Err(self.refused(answer));
            }
            let mut words = String::new();
            let read = (&mut answer.body).take(WORDS_BYTES_MAX).read_to_string(&mut words);
            read.map_err(|why| failed(format!("its listing broke off: {why}")))?;
            let page = listing::page(&words).ok_or_else(|| failed("it answers with no listing"))?;
            let own = |key: String| key.strip_prefix(&self.bucket.prefix).map(str::to_owned);
            keys.extend(page.keys.into_iter().filter_map(own));
            match page.next {
                Some(next) => token = Some(next),
                None => return Ok(keys),
            }
        }
        Err(failed("its listing does not end"))
    }
}
