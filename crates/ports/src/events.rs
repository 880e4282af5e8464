//! Where usage events come in from outside: a broker that keeps messages until it is told that they are kept.
//! Knows messages and their acknowledgement; must not know any broker, or what an event is.

use std::time::Duration;

use calendar::Instant;

/// A message as it came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Where it was published: a topic or a subject, whose levels end in the source's own separator. Here and
    /// in the id, U+FFFD stands for bytes that are no text.
    pub topic: String,
    /// What it says; nothing where it is too long to be read.
    pub body: Vec<u8>,
    /// How many bytes it has.
    pub bytes: usize,
    /// What the broker knows it by for good, the same whenever it is delivered; none where it has no such
    /// name.
    pub id: Option<String>,
    /// When the broker took it, the same whenever it is delivered; none where it does not say.
    pub taken_at: Option<Instant>,
}

/// Why a source gives or takes nothing at present: a sentence without secrets, with the way out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SourceFault(pub String);

/// A broker's messages, each delivered until it was acknowledged, and perhaps once more.
///
/// After a fault of any verb the connection is given up; [`EventSource::connect`] makes a new one, on which
/// the broker delivers again what was not acknowledged.
pub trait EventSource: Send {
    /// Makes a new connection in place of the one there may be, and asks for messages.
    ///
    /// # Errors
    /// The broker does not answer, or does not let us in.
    fn connect(&mut self) -> Result<(), SourceFault>;

    /// Waits at most so long for messages, and gives those that came, at most so many; none where none came.
    ///
    /// # Errors
    /// The connection is lost.
    fn next(&mut self, most: usize, wait: Duration) -> Result<Vec<Message>, SourceFault>;

    /// Says that everything that [`EventSource::next`] gave on this connection is kept.
    ///
    /// # Errors
    /// The connection is lost; what was not acknowledged comes again.
    fn acknowledge(&mut self) -> Result<(), SourceFault>;

    /// Takes leave of the broker, which keeps what comes until the next connection. Nothing may be heard of
    /// it.
    fn leave(&mut self);
}
