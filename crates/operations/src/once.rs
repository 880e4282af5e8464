//! Writing once: an act and its idempotency key in one commit.
//! Knows which answers are stored; must not know what an act does.

use calendar::Instant;
use ids::EnvironmentId;
use store::idempotency::{self, Idempotency, StoredAnswer};
use store::{Act, ActError, WriteError};

use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, refusal};

/// What is done with one thing, at a moment of the wall clock.
pub type Changes<I, R> = fn(&mut Act<'_>, EnvironmentId, (I, Instant)) -> Result<R, ActError<Refusal>>;

/// Who writes, under which key.
#[derive(Debug, Clone)]
pub struct Write {
    /// Behind which wall.
    pub environment: EnvironmentId,
    /// Which operation ("customers.create").
    pub operation: &'static str,
    /// The caller's key and the hash of the request; none on the command line, where a cause is the key.
    pub key: Option<(String, [u8; 32])>,
}

/// An answer, new or given again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Status and body.
    pub answer: StoredAnswer,
    /// Whether it was stored by an earlier request of the same key.
    pub replayed: bool,
}

/// How far something came that commits step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reached {
    /// All of it is done: this answer is stored.
    End(StoredAnswer),
    /// The rest is to be done: the same request again goes on with it.
    Part(StoredAnswer),
}

/// How an act under a key ends.
enum Once {
    Done(StoredAnswer),
    Replayed(StoredAnswer),
}

impl Operations {
    /// Runs an act once per key; the answer that `render` makes of its value is stored in the same commit.
    ///
    /// # Errors
    /// The act's refusal, a key used for another request, a fault, or an unknown outcome.
    pub fn once<T>(
        &self,
        write: &Write,
        mut act: impl FnMut(&mut Act<'_>) -> Result<T, ActError<Refusal>> + Send + 'static,
        render: impl Fn(&T) -> StoredAnswer + Send + 'static,
    ) -> Result<Answered, Failed> {
        let asked = self.asked(write)?;
        let stored_under = asked.clone();
        let written = self.store.write(move |transaction| {
            if let Some(asked) = &asked
                && let Some(earlier) = claimed(transaction, asked)?
            {
                return Ok(Once::Replayed(earlier));
            }
            let answer = render(&act(transaction)?);
            if let Some(asked) = &asked {
                idempotency::answer(transaction, asked, &answer)?;
            }
            Ok(Once::Done(answer))
        });
        match written {
            Ok(Once::Done(answer)) => Ok(Answered { answer, replayed: false }),
            Ok(Once::Replayed(answer)) => replay(answer),
            Err(WriteError::Refused(refusal)) => Err(self.keep_refusal((write, stored_under), refusal)),
            Err(other) => Err(other.into()),
        }
    }

    /// Runs something that commits step by step and goes on where it was cut short, once per key: its answer
    /// is stored when all of it is done. A twin that comes meanwhile runs too and finds nothing left to do.
    ///
    /// # Errors
    /// As [`Operations::once`].
    pub fn once_resumable(
        &self,
        write: &Write,
        run: impl FnOnce() -> Result<StoredAnswer, Failed>,
    ) -> Result<Answered, Failed> {
        self.once_reached(write, || run().map(Reached::End))
    }

    /// The same for what may come only a part of the way.
    ///
    /// # Errors
    /// As [`Operations::once`].
    pub fn once_reached(
        &self,
        write: &Write,
        run: impl FnOnce() -> Result<Reached, Failed>,
    ) -> Result<Answered, Failed> {
        let Some(asked) = self.asked(write)? else {
            let (Reached::End(answer) | Reached::Part(answer)) = run()?;
            return Ok(Answered { answer, replayed: false });
        };
        if let Some(earlier) = self.earlier(&asked)? {
            return replay(earlier);
        }
        match run() {
            Ok(Reached::End(answer)) => self.once(write, |_| Ok(()), move |()| answer.clone()),
            Ok(Reached::Part(answer)) => Ok(Answered { answer, replayed: false }),
            Err(Failed::Refused(refusal)) => Err(self.keep_refusal((write, Some(asked)), refusal)),
            Err(other) => Err(other),
        }
    }

    /// Asks somebody outside, in no transaction, then runs an act with what came, once per key: a key that has its answer asks
    /// nobody again, and a twin that comes meanwhile asks too and is given the first one's answer.
    ///
    /// # Errors
    /// As [`Operations::once`], and what asking says.
    pub(crate) fn once_asked<A: Send + 'static, T>(
        &self,
        write: &Write,
        ask: impl FnOnce() -> Result<A, Failed>,
        mut act: impl FnMut(&mut Act<'_>, &A) -> Result<T, ActError<Refusal>> + Send + 'static,
        render: impl Fn(&T) -> StoredAnswer + Send + 'static,
    ) -> Result<Answered, Failed> {
        let asked = self.asked(write)?;
        if let Some(asked) = &asked
            && let Some(earlier) = self.earlier(asked)?
        {
            return replay(earlier);
        }
        match ask() {
            Ok(came) => self.once(write, move |transaction| act(transaction, &came), render),
            Err(Failed::Refused(refusal)) => Err(self.keep_refusal((write, asked), refusal)),
            Err(other) => Err(other),
        }
    }

    /// The answer that a key has already.
    fn earlier(&self, asked: &Idempotency) -> Result<Option<StoredAnswer>, Failed> {
        let stored = self.store.read(|reader| idempotency::stored(reader, asked))?;
        Ok(stored.map_err(Refusal::from)?)
    }

    fn asked(&self, write: &Write) -> Result<Option<Idempotency>, Failed> {
        let Some((key, request_hash)) = &write.key else { return Ok(None) };
        if key.is_empty() || key.chars().count() > idempotency::IDEMPOTENCY_KEY_CHARS_MAX {
            let message = "an idempotency key has 1 to 255 characters; a random UUID is a good one";
            return Err(Refusal::invalid("Idempotency-Key", message).into());
        }
        Ok(Some(Idempotency {
            environment: write.environment,
            operation: write.operation,
            key: key.clone(),
            request_hash: *request_hash,
            at: self.clock.now(),
        }))
    }

    /// Stores a refusal that read state, so that the same key gets it again. Requests that could not be
    /// read are not stored: a mended request may use the key. Neither is that somebody outside did not answer, who may now, or
    /// is asked from now on.
    fn keep_refusal(&self, (write, asked): (&Write, Option<Idempotency>), refusal: Refusal) -> Failed {
        let is_kept = reads_state(refusal.code) && refusal.rates.is_none();
        let refusal = match self.wanting_rates(write.environment, refusal) {
            Ok(refusal) => refusal,
            Err(failed) => return failed,
        };
        let Some(asked) = asked.filter(|_| is_kept) else { return refusal.into() };
        let body = refusal_body(&refusal);
        let kept = self.store.write(move |transaction| {
            if claimed(transaction, &asked)?.is_none() {
                let answer = StoredAnswer { status: REFUSED, body: body.clone() };
                idempotency::answer(transaction, &asked, &answer)?;
            }
            Ok::<_, ActError<Refusal>>(())
        });
        match kept {
            Ok(()) | Err(WriteError::Refused(_)) => refusal.into(),
            Err(other) => other.into(),
        }
    }
}

/// The stored status that marks a refusal; its body holds the refusal itself.
const REFUSED: u16 = 0;

fn reads_state(code: Code) -> bool {
    !matches!(
        code,
        Code::InvalidRequest
            | Code::Unauthorized
            | Code::IdempotencyKeyReused
            | Code::VatIdUnasked
            | Code::TaxRatesUnavailable
    )
}

fn claimed(
    transaction: &mut Act<'_>,
    asked: &Idempotency,
) -> Result<Option<StoredAnswer>, ActError<Refusal>> {
    idempotency::claim(transaction, asked)?.map_err(|refused| ActError::Refused(refused.into()))
}

fn replay(answer: StoredAnswer) -> Result<Answered, Failed> {
    if answer.status != REFUSED {
        return Ok(Answered { answer, replayed: true });
    }
    Err(Failed::Refused(refusal_of(&answer.body)))
}

/// A refusal as stored: code, parameter and message, a line each.
fn refusal_body(refusal: &Refusal) -> String {
    format!("{}\n{}\n{}", refusal.code, refusal.parameter.as_deref().unwrap_or_default(), refusal.message)
}

fn refusal_of(body: &str) -> Refusal {
    let mut parts = body.splitn(3, '\n');
    let code = parts.next().and_then(refusal::Code::from_text).unwrap_or(Code::InvalidRequest);
    let parameter = parts.next().filter(|text| !text.is_empty()).map(str::to_owned);
    Refusal { parameter, ..Refusal::new(code, parts.next().unwrap_or_default()) }
}

/// The hash of a request: its operation's path and its body.
pub fn request_hash(path: &str, body: &[u8]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(path.as_bytes()).update(&[0]).update(body);
    *hasher.finalize().as_bytes()
}
