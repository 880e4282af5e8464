//! One request of HTTP/1.1 and its answer, over a connection of its own that ends in time.
//! Knows heads, lengths and chunks; must not know what is asked, or who answers.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::ClientConfig;

use super::endpoint::Endpoint;
use crate::tls::{self, Secure};

/// How long one address may take to take a connection.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// How long the other side may leave what we say untaken, or say nothing.
const SILENCE_MAX: Duration = Duration::from_secs(15);
/// Longest head of an answer.
const HEAD_BYTES_MAX: u64 = 64 << 10;
/// Longest line that says how long a chunk is.
const CHUNK_LINE_MAX: u64 = 1 << 10;
/// Bytes sent at once.
const SEND_BYTES: usize = 256 << 10;

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
    headers: Vec<(String, String)>,
    pub(super) body: Body,
}

impl Answer {
    /// What a header says; its name is in small letters.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

/// Asks, until a moment at the latest.
pub(super) fn ask(
    endpoint: &Endpoint,
    trust: Option<Arc<ClientConfig>>,
    request: Request<'_>,
    until: Instant,
) -> Result<Answer, String> {
    let stream = Timed { stream: connected(endpoint, until)?, until };
    let stream = match trust {
        None => Stream::Plain(stream),
        Some(trust) => {
            Stream::Secure(Box::new(tls::begin(trust, stream, &endpoint.host).map_err(|fault| fault.0)?))
        }
    };
    let mut connection = Connection { stream };
    let sent = send(&mut connection, request);
    // Who refuses may do so before everything is said, and what it says is worth more.
    let answered = answer(connection);
    match (sent, answered) {
        (Ok(()), answered) => answered.map_err(|why| format!("it gave no answer: {why}")),
        (Err(_), Ok(answer)) if answer.status >= 300 => Ok(answer),
        (Err(why), _) => Err(format!("the connection broke while it was asked: {why}")),
    }
}

fn connected(endpoint: &Endpoint, until: Instant) -> Result<TcpStream, String> {
    let host = endpoint.host.as_str();
    let places = (host, endpoint.port).to_socket_addrs();
    let places = places.map_err(|why| format!("{host} cannot be found: {why}"))?;
    let mut last = format!("{host} has no address");
    for place in places {
        let left = until.saturating_duration_since(Instant::now()).min(CONNECT_MAX);
        if left.is_zero() {
            break;
        }
        match TcpStream::connect_timeout(&place, left) {
            Ok(stream) => {
                stream.set_nodelay(true).map_err(|why| why.to_string())?;
                return Ok(stream);
            }
            Err(why) => last = format!("{place} cannot be reached: {why}"),
        }
    }
    Err(last)
}

fn send(connection: &mut Connection, request: Request<'_>) -> io::Result<()> {
    let mut head = format!("{} {} HTTP/1.1\r\n", request.method, request.target);
    for (name, value) in &request.headers {
        if value.contains(['\r', '\n']) {
            return Err(io::Error::new(ErrorKind::InvalidInput, format!("the header {name} has two lines")));
        }
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if request.body.is_some() {
        head.push_str(&format!("content-length: {}\r\n", request.length));
    }
    head.push_str("connection: close\r\n\r\n");
    connection.write_all(head.as_bytes())?;
    if let Some(body) = request.body {
        let mut left = request.length;
        let mut bytes = vec![0; SEND_BYTES];
        while left > 0 {
            let most = usize::try_from(left).unwrap_or(SEND_BYTES).min(SEND_BYTES);
            let read = body.read(&mut bytes[..most])?;
            if read == 0 {
                return Err(io::Error::new(
                    ErrorKind::UnexpectedEof,
                    "there is less to say than was announced",
                ));
            }
            connection.write_all(&bytes[..read])?;
            left -= u64::try_from(read).map_err(io::Error::other)?;
        }
    }
    connection.flush()
}

fn answer(connection: Connection) -> io::Result<Answer> {
    let mut reader = BufReader::new(connection);
    loop {
        let (status, headers) = head(&mut reader)?;
        if (100..200).contains(&status) {
            continue;
        }
        let of =
            |name: &str| headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str());
        let left = match (of("transfer-encoding"), of("content-length")) {
            (Some(coding), _) if coding.eq_ignore_ascii_case("chunked") => Left::Chunk(0, false),
            (Some(_), _) => return Err(garbled("a body in a form that is not known")),
            (None, Some(length)) => {
                Left::Bytes(length.parse().map_err(|_| garbled("a length that is none"))?)
            }
            (None, None) if status == 204 => Left::Bytes(0),
            (None, None) => Left::All,
        };
        return Ok(Answer { status, headers, body: Body { reader, left } });
    }
}

/// Status and headers.
#[allow(clippy::type_complexity, reason = "one caller takes it apart at once")]
fn head(reader: &mut BufReader<Connection>) -> io::Result<(u16, Vec<(String, String)>)> {
    let mut left = HEAD_BYTES_MAX;
    let mut line = || -> io::Result<String> {
        let line = line_of(reader, left)?;
        left = left.saturating_sub(u64::try_from(line.len()).unwrap_or(left) + 2);
        Ok(line)
    };
    let first = line()?;
    let status =
        first.strip_prefix("HTTP/1.").and_then(|rest| rest.get(2..5)).and_then(|code| code.parse().ok());
    let status = status.ok_or_else(|| garbled("something else than HTTP"))?;
    let mut headers = Vec::new();
    loop {
        let next = line()?;
        if next.is_empty() {
            return Ok((status, headers));
        }
        let (name, value) = next.split_once(':').ok_or_else(|| garbled("a header without a name"))?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
}

fn line_of(reader: &mut BufReader<Connection>, most: u64) -> io::Result<String> {
    let mut line = Vec::new();
    reader.take(most).read_until(b'\n', &mut line)?;
    if line.pop() != Some(b'\n') {
        return Err(garbled("a line without an end"));
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    String::from_utf8(line).map_err(|_| garbled("a head that is no text"))
}

fn garbled(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, format!("it sends {what}"))
}

/// How much of a body is left.
enum Left {
    Bytes(u64),
    /// So many of this chunk, and whether one was before it.
    Chunk(u64, bool),
    /// Until the connection ends.
    All,
    Nothing,
}

/// The bytes of an answer.
pub(super) struct Body {
    reader: BufReader<Connection>,
    left: Left,
}

impl Body {
    /// Goes to the next chunk.
    fn next_chunk(&mut self, is_later: bool) -> io::Result<()> {
        if is_later && !line_of(&mut self.reader, CHUNK_LINE_MAX)?.is_empty() {
            return Err(garbled("a chunk of another length"));
        }
        let line = line_of(&mut self.reader, CHUNK_LINE_MAX)?;
        let digits = line.split(';').next().unwrap_or_default().trim();
        let length = u64::from_str_radix(digits, 16).map_err(|_| garbled("a chunk without a length"))?;
        self.left = if length == 0 { Left::Nothing } else { Left::Chunk(length, true) };
        Ok(())
    }
}

impl Read for Body {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if let Left::Chunk(0, is_later) = self.left {
            self.next_chunk(is_later)?;
        }
        let most = match self.left {
            Left::Nothing | Left::Bytes(0) => return Ok(0),
            Left::Bytes(left) | Left::Chunk(left, _) => usize::try_from(left).unwrap_or(usize::MAX),
            Left::All => usize::MAX,
        };
        let most = most.min(out.len());
        let read = self.reader.read(&mut out[..most])?;
        let taken = u64::try_from(read).map_err(io::Error::other)?;
        match &mut self.left {
            Left::Bytes(_) | Left::Chunk(..) if read == 0 && most > 0 => {
                Err(io::Error::new(ErrorKind::UnexpectedEof, "the connection ended before"))
            }
            Left::Bytes(left) | Left::Chunk(left, _) => {
                *left -= taken;
                Ok(read)
            }
            Left::All | Left::Nothing => Ok(read),
        }
    }
}

/// A socket each of whose steps ends at a moment, and before the other side was silent for too long. Encryption lies
/// above it: it may take many steps to read one byte.
struct Timed {
    stream: TcpStream,
    until: Instant,
}

impl Timed {
    /// Gives the next step so much time as there is left, and no more than the other side may be silent.
    fn hurry(&self) -> io::Result<()> {
        let left = self.until.saturating_duration_since(Instant::now()).min(SILENCE_MAX);
        if left.is_zero() {
            return Err(io::Error::new(ErrorKind::TimedOut, "it took too long"));
        }
        self.stream.set_read_timeout(Some(left))?;
        self.stream.set_write_timeout(Some(left))
    }
}

/// A time-out of a socket, in words.
fn in_time<T>(done: io::Result<T>) -> io::Result<T> {
    done.map_err(|why| match why.kind() {
        ErrorKind::WouldBlock | ErrorKind::TimedOut => {
            io::Error::new(ErrorKind::TimedOut, "it was silent for too long")
        }
        _ => why,
    })
}

impl Read for Timed {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.hurry()?;
        in_time(self.stream.read(out))
    }
}

impl Write for Timed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.hurry()?;
        in_time(self.stream.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.hurry()?;
        in_time(self.stream.flush())
    }
}

enum Stream {
    Plain(Timed),
    Secure(Box<Secure<Timed>>),
}

/// A connection that ends at a moment.
struct Connection {
    stream: Stream,
}

impl Read for Connection {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match &mut self.stream {
            Stream::Plain(stream) => stream.read(out),
            // Some end without a farewell; whether all came, the length says.
            Stream::Secure(secure) => match secure.read(out) {
                Err(why) if why.kind() == ErrorKind::UnexpectedEof => Ok(0),
                read => read,
            },
        }
    }
}

impl Write for Connection {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.stream {
            Stream::Plain(stream) => stream.write(bytes),
            Stream::Secure(secure) => secure.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.stream {
            Stream::Plain(stream) => stream.flush(),
            Stream::Secure(secure) => secure.flush(),
        }
    }
}
