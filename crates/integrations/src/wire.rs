//! A connection to a broker or a mail server: bytes in with a bounded wait, bytes out.
//! Knows sockets and their time-outs; must not know what the bytes say.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use ports::SourceFault;

use crate::address::Address;
use crate::tls::{self, Secure};
use crate::{BATCH_BYTES_MAX, HANDSHAKE_MAX};

/// Bytes read at once.
const CHUNK: usize = 256 << 10;
/// How long a broker may leave what we say untaken.
const SEND_MAX: Duration = Duration::from_secs(30);

enum Stream {
    Plain(TcpStream),
    Secure(Box<Secure>),
}

/// What reading brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filled {
    /// So many bytes.
    Bytes(usize),
    /// Nothing within the wait.
    Nothing,
}

impl Filled {
    /// Whether more is probably there already.
    pub fn to_the_brim(self) -> bool {
        self == Filled::Bytes(CHUNK)
    }
}

/// While it stands, a connection ends when its time is over, whatever is being said or read on it: a time for each read
/// is none for reads of a byte each, as beginning TLS does them.
pub struct Ending(#[expect(dead_code, reason = "the thread that watches learns that it is gone")] Sender<()>);

/// A connection with what was read and not taken yet.
pub struct Wire {
    stream: Stream,
    shown: String,
    input: Vec<u8>,
    taken: usize,
    skip: usize,
    chunk: Vec<u8>,
}

impl Wire {
    /// Connects, not encrypted yet.
    ///
    /// # Errors
    /// Nobody is there.
    pub fn connect(address: &Address) -> Result<Wire, SourceFault> {
        Wire::to((&address.host, address.port), address.to_string())
    }

    /// The same to a host's port, by the name that faults give it.
    ///
    /// # Errors
    /// Nobody is there.
    pub fn to(place: (&str, u16), shown: String) -> Result<Wire, SourceFault> {
        let failed = |why: &dyn std::fmt::Display| SourceFault(format!("{shown} cannot be reached: {why}"));
        let places = place.to_socket_addrs().map_err(|why| failed(&why))?;
        let mut last = SourceFault(format!("{shown} cannot be reached: its name has no address"));
        for place in places {
            match TcpStream::connect_timeout(&place, HANDSHAKE_MAX) {
                Ok(stream) => {
                    // Beginning TLS reads, too.
                    let ready = (stream.set_nodelay(true))
                        .and(stream.set_write_timeout(Some(SEND_MAX)))
                        .and(stream.set_read_timeout(Some(HANDSHAKE_MAX)));
                    ready.map_err(|why| failed(&why))?;
                    let stream = Stream::Plain(stream);
                    let (input, chunk) = (Vec::new(), vec![0; CHUNK]);
                    return Ok(Wire { stream, shown, input, taken: 0, skip: 0, chunk });
                }
                Err(why) => last = failed(&why),
            }
        }
        Err(last)
    }

    /// Encrypts what is said from now on. Nothing that was read may be left.
    ///
    /// # Errors
    /// As [`tls::secure`], or when the broker said something before.
    pub fn secured(self, host: &str, ca_file: Option<&Path>) -> Result<Wire, SourceFault> {
        if !self.input().is_empty() {
            return Err(SourceFault(format!("{} spoke in the clear before TLS began", self.shown)));
        }
        match self.stream {
            Stream::Plain(stream) => {
                let secure = tls::secure(stream, host, ca_file)?;
                Ok(Wire { stream: Stream::Secure(Box::new(secure)), ..self })
            }
            Stream::Secure(_) => Ok(self),
        }
    }

    /// Ends the connection after so long, unless what is answered is gone before.
    ///
    /// # Errors
    /// The system has no handle or thread left.
    pub fn ending_after(&self, time: Duration) -> Result<Ending, SourceFault> {
        let failed = |why: io::Error| SourceFault(format!("{} cannot be watched: {why}", self.shown));
        let socket = self.socket().try_clone().map_err(failed)?;
        let (ending, gone) = mpsc::channel::<()>();
        let watch = move || {
            if gone.recv_timeout(time) == Err(RecvTimeoutError::Timeout) {
                // why: it may be closed already
                socket.shutdown(Shutdown::Both).unwrap_or_default();
            }
        };
        thread::Builder::new().name("ending".to_owned()).spawn(watch).map_err(failed)?;
        Ok(Ending(ending))
    }

    fn socket(&self) -> &TcpStream {
        match &self.stream {
            Stream::Plain(stream) => stream,
            Stream::Secure(secure) => secure.get_ref(),
        }
    }

    /// What was read and not taken.
    pub fn input(&self) -> &[u8] {
        &self.input[self.taken..]
    }

    /// Takes so many bytes; what is not there yet is passed over when it comes.
    pub fn take(&mut self, bytes: usize) {
        let here = bytes.min(self.input.len() - self.taken);
        self.taken += here;
        self.skip += bytes - here;
        if self.taken == self.input.len() {
            self.input.clear();
            self.taken = 0;
        }
    }

    /// Reads once, waiting at most so long.
    ///
    /// # Errors
    /// The connection is lost, or the input would grow without bound.
    pub fn fill(&mut self, wait: Duration) -> Result<Filled, SourceFault> {
        let wait = wait.max(Duration::from_millis(1));
        self.socket().set_read_timeout(Some(wait)).map_err(|why| self.lost(&why))?;
        let read = match &mut self.stream {
            Stream::Plain(stream) => stream.read(&mut self.chunk),
            Stream::Secure(secure) => secure.read(&mut self.chunk),
        };
        match read {
            Ok(0) => Err(self.lost(&"the other side closed it")),
            Ok(bytes) => {
                self.keep(bytes)?;
                Ok(Filled::Bytes(bytes))
            }
            Err(why) if is_wait(&why) => Ok(Filled::Nothing),
            Err(why) => Err(self.lost(&why)),
        }
    }

    fn keep(&mut self, bytes: usize) -> Result<(), SourceFault> {
        let passed = self.skip.min(bytes);
        self.skip -= passed;
        if self.taken > 0 && self.taken * 2 >= self.input.len() {
            self.input.drain(..self.taken);
            self.taken = 0;
        }
        self.input.extend_from_slice(&self.chunk[passed..bytes]);
        match self.input().len() {
            0..=BATCH_BYTES_MAX => Ok(()),
            _ => Err(SourceFault(format!("{} sends what this program cannot take apart", self.shown))),
        }
    }

    /// Says something.
    ///
    /// # Errors
    /// The connection is lost.
    pub fn send(&mut self, bytes: &[u8]) -> Result<(), SourceFault> {
        let sent = match &mut self.stream {
            Stream::Plain(stream) => stream.write_all(bytes),
            Stream::Secure(secure) => secure.write_all(bytes).and_then(|()| secure.flush()),
        };
        sent.map_err(|why| self.lost(&why))
    }

    /// The fault of a connection that is lost.
    pub fn lost(&self, why: &dyn std::fmt::Display) -> SourceFault {
        SourceFault(format!("the connection to {} is lost: {why}", self.shown))
    }

    /// The fault of a broker that breaks its protocol.
    pub fn garbled(&self, what: &str) -> SourceFault {
        SourceFault(format!("{} sends {what}; is it the broker that its URL says?", self.shown))
    }
}

fn is_wait(why: &io::Error) -> bool {
    matches!(why.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}
