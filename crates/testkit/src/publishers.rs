//! Publishers for tests: they say what is published, and hear what the broker has taken.
//!
//! Knows as much of MQTT 3.1.1 and NATS as a publisher says; shares no code with what is tested.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// How long a broker may take to answer.
const ANSWER_MAX: Duration = Duration::from_secs(20);

fn connected(port: u16) -> io::Result<TcpStream> {
    let stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(ANSWER_MAX))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// A publisher of MQTT messages with QoS 1.
#[derive(Debug)]
pub struct MqttPublisher {
    stream: TcpStream,
    read: BufReader<TcpStream>,
    said: Vec<u8>,
}

impl MqttPublisher {
    /// Connects as a client of this name, with a user and password where the broker wants them.
    ///
    /// # Errors
    /// The broker is gone, or does not let it in.
    pub fn connect(port: u16, client: &str, who: Option<(&str, &str)>) -> io::Result<MqttPublisher> {
        let stream = connected(port)?;
        let read = BufReader::new(stream.try_clone()?);
        let mut publisher = MqttPublisher { stream, read, said: Vec::new() };
        let mut body = b"\x00\x04MQTT\x04".to_vec();
        body.push(if who.is_some() { 0xc2 } else { 0x02 });
        body.extend_from_slice(&[0, 0]);
        let texts = who.map(|(user, password)| [user, password]);
        for text in [client].into_iter().chain(texts.into_iter().flatten()) {
            put_text(text, &mut body);
        }
        publisher.packet(0x10, &body);
        publisher.flush()?;
        let mut answer = [0; 4];
        publisher.read.read_exact(&mut answer)?;
        match answer {
            [0x20, 2, _, 0] => Ok(publisher),
            other => Err(io::Error::other(format!("not let in: {other:?}"))),
        }
    }

    /// Says a message of this number, from 1 to 65535; it goes out with [`MqttPublisher::flush`].
    pub fn say(&mut self, number: u16, topic: &str, message: &[u8]) {
        let mut body = Vec::with_capacity(topic.len() + message.len() + 4);
        put_text(topic, &mut body);
        body.extend_from_slice(&number.to_be_bytes());
        body.extend_from_slice(message);
        self.packet(0x32, &body);
    }

    /// Sends what was said.
    ///
    /// # Errors
    /// The broker is gone.
    pub fn flush(&mut self) -> io::Result<()> {
        self.stream.write_all(&self.said)?;
        self.said.clear();
        Ok(())
    }

    /// The number of the next message that the broker has taken.
    ///
    /// # Errors
    /// The broker is gone.
    pub fn taken(&mut self) -> io::Result<u16> {
        let mut answer = [0; 4];
        self.read.read_exact(&mut answer)?;
        match answer {
            [0x40, 2, high, low] => Ok(u16::from_be_bytes([high, low])),
            other => Err(io::Error::other(format!("no PUBACK: {other:?}"))),
        }
    }

    /// Publishes one message and waits until the broker has taken it.
    ///
    /// # Errors
    /// The broker is gone.
    pub fn publish(&mut self, topic: &str, message: &[u8]) -> io::Result<()> {
        self.say(1, topic, message);
        self.flush()?;
        self.taken().map(|_| ())
    }

    fn packet(&mut self, first: u8, body: &[u8]) {
        self.said.push(first);
        let mut rest = body.len();
        loop {
            let low = u8::try_from(rest & 0x7f).expect("seven bits fit");
            rest >>= 7;
            self.said.push(if rest > 0 { low | 0x80 } else { low });
            if rest == 0 {
                break;
            }
        }
        self.said.extend_from_slice(body);
    }
}

fn put_text(text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(&u16::try_from(text.len()).expect("texts of tests are short").to_be_bytes());
    out.extend_from_slice(text.as_bytes());
}

/// A publisher to a JetStream stream, and whoever makes it.
#[derive(Debug)]
pub struct NatsPublisher {
    stream: TcpStream,
    read: BufReader<TcpStream>,
    said: Vec<u8>,
}

impl NatsPublisher {
    /// Connects, with a user and password where the server wants them.
    ///
    /// # Errors
    /// The server is gone, or does not let it in.
    pub fn connect(port: u16, who: Option<(&str, &str)>) -> io::Result<NatsPublisher> {
        let stream = connected(port)?;
        let read = BufReader::new(stream.try_clone()?);
        let mut publisher = NatsPublisher { stream, read, said: Vec::new() };
        let who = who.map_or_else(String::new, |(user, pass)| format!(r#","user":"{user}","pass":"{pass}""#));
        let told = format!(r#"CONNECT {{"verbose":false,"pedantic":false,"headers":true{who}}}"#);
        publisher.said.extend_from_slice(format!("{told}\r\nSUB answers 1\r\nPING\r\n").as_bytes());
        publisher.flush()?;
        loop {
            match publisher.line()?.as_str() {
                "PONG" => return Ok(publisher),
                line if line.starts_with("-ERR") => return Err(io::Error::other(line.to_owned())),
                _ => {}
            }
        }
    }

    /// Says a message, with a `Nats-Msg-Id` where one is given; it goes out with [`NatsPublisher::flush`].
    pub fn say(&mut self, subject: &str, id: Option<&str>, message: &[u8]) {
        let headers = id.map_or_else(String::new, |id| format!("Nats-Msg-Id: {id}\r\n"));
        self.say_bytes(subject.as_bytes(), headers.as_bytes(), message);
    }

    /// Says a message whose subject and lines of headers may be any bytes; without headers it has no head.
    pub fn say_bytes(&mut self, subject: &[u8], headers: &[u8], message: &[u8]) {
        let head = match headers {
            [] => Vec::new(),
            headers => [b"NATS/1.0\r\n", headers, b"\r\n"].concat(),
        };
        let verb: &[u8] = if head.is_empty() { b"PUB " } else { b"HPUB " };
        let sizes = match head.len() {
            0 => format!(" answers {}\r\n", message.len()),
            bytes => format!(" answers {bytes} {}\r\n", bytes + message.len()),
        };
        for part in [verb, subject, sizes.as_bytes(), &head, message, b"\r\n"] {
            self.said.extend_from_slice(part);
        }
    }

    /// Sends what was said.
    ///
    /// # Errors
    /// The server is gone.
    pub fn flush(&mut self) -> io::Result<()> {
        self.stream.write_all(&self.said)?;
        self.said.clear();
        Ok(())
    }

    /// The next answer, which JetStream gives once it has taken a message, in order.
    ///
    /// # Errors
    /// The server is gone.
    pub fn answer(&mut self) -> io::Result<String> {
        loop {
            let line = self.line()?;
            let size = match line.split(' ').next() {
                Some("MSG" | "HMSG") => line.rsplit(' ').next().and_then(|size| size.parse::<usize>().ok()),
                Some("PING") => {
                    self.stream.write_all(b"PONG\r\n")?;
                    continue;
                }
                _ => continue,
            };
            let mut body = vec![0; size.unwrap_or_default() + 2];
            self.read.read_exact(&mut body)?;
            return Ok(String::from_utf8_lossy(&body).trim_end().to_owned());
        }
    }

    /// Publishes one message and waits until it is taken.
    ///
    /// # Errors
    /// The server is gone, or no stream has the subject.
    pub fn publish(&mut self, subject: &str, id: Option<&str>, message: &[u8]) -> io::Result<String> {
        self.say(subject, id, message);
        self.is_taken()
    }

    /// The same with a subject and headers of any bytes.
    ///
    /// # Errors
    /// As [`NatsPublisher::publish`].
    pub fn publish_bytes(&mut self, subject: &[u8], headers: &[u8], message: &[u8]) -> io::Result<String> {
        self.say_bytes(subject, headers, message);
        self.is_taken()
    }

    fn is_taken(&mut self) -> io::Result<String> {
        self.flush()?;
        let answer = self.answer()?;
        match answer.contains("\"seq\"") && !answer.contains("\"error\"") {
            true => Ok(answer),
            false => Err(io::Error::other(answer)),
        }
    }

    /// Makes a stream of these subjects, kept in files.
    ///
    /// # Errors
    /// The server is gone, or refuses.
    pub fn make_stream(&mut self, stream: &str, subjects: &str) -> io::Result<()> {
        let config =
            format!(r#"{{"name":"{stream}","subjects":["{subjects}"],"storage":"file","num_replicas":1}}"#);
        self.manage(&format!("STREAM.CREATE.{stream}"), &config)
    }

    /// Makes a durable consumer of a stream that waits for each acknowledgement, with these further settings,
    /// as `"max_batch":10`.
    ///
    /// # Errors
    /// The server is gone, or refuses.
    pub fn make_consumer(&mut self, stream: &str, durable: &str, more: &str) -> io::Result<()> {
        let config = format!(
            r#"{{"durable_name":"{durable}","deliver_policy":"all","ack_policy":"explicit","replay_policy":"instant",{more}}}"#
        );
        let asked = format!(r#"{{"stream_name":"{stream}","config":{config}}}"#);
        self.manage(&format!("CONSUMER.DURABLE.CREATE.{stream}.{durable}"), &asked)
    }

    fn manage(&mut self, verb: &str, asked: &str) -> io::Result<()> {
        self.say(&format!("$JS.API.{verb}"), None, asked.as_bytes());
        self.flush()?;
        let answer = self.answer()?;
        if answer.contains("\"error\"") { Err(io::Error::other(answer)) } else { Ok(()) }
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        match self.read.read_line(&mut line)? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(line.trim_end().to_owned()),
        }
    }
}
