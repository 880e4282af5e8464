//! The brokers that farthing takes usage from, each behind the port [`EventSource`], the object storage that it
//! keeps old usage in, behind [`Objects`](ports::Objects), the mail server that takes over what it sends, behind
//! [`Mailer`](ports::Mailer), the office that knows VAT ids, behind [`VatIds`](ports::VatIds), providers of tax rates, behind
//! [`RateProvider`](ports::RateProvider), folders between it and networks for e-invoices, behind
//! [`Network`](ports::Network), and the folder of mails that report on what it sent.
//!
//! It knows MQTT 3.1.1, NATS, what it needs of S3 and HTTP, and TLS, byte by byte, and what a mail server's answers mean;
//! it blocks like all that works below the API. It must not know what a message or an object says, or what becomes of it.
//! Passwords are shown nowhere.

mod address;
mod asking;
mod batch;
pub mod file_drop;
pub mod hooks;
pub mod mail_folder;
mod mqtt;
mod nats;
mod public;
pub mod s3;
pub mod smtp;
pub mod tax_rates;
mod tls;
pub mod vies;
mod wire;
mod words;

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use ports::{EventSource, SourceFault};

pub use address::{Address, AddressRefused, Protocol};
pub use asking::AskedRefused;
pub use public::Private;

/// Longest message that is read; of a longer one only its topic is given, and how long it is.
pub const MESSAGE_BYTES_MAX: usize = 1 << 20;
/// Most bytes of messages that are given at once, unless one alone has more.
pub const BATCH_BYTES_MAX: usize = 8 << 20;
/// How long a broker may take to answer while a connection is made.
pub const HANDSHAKE_MAX: Duration = Duration::from_secs(10);

/// A password; it is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(pub String);

impl fmt::Debug for Password {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Password(…)")
    }
}

/// A broker and what is wanted of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broker {
    /// Where it is.
    pub address: Address,
    /// The password of the address's user; without a user, a token (NATS).
    pub password: Option<Password>,
    /// Certificates (PEM) of the authorities that are trusted, instead of the system's.
    pub ca_file: Option<PathBuf>,
    /// What the broker keeps our place by: MQTT's client id, NATS' durable consumer.
    pub client: String,
    /// The topic filters, or for NATS the subjects (none: all of the stream).
    pub topics: Vec<String>,
    /// The JetStream stream; MQTT has none.
    pub stream: String,
}

/// A source of this broker's messages, not connected yet.
pub fn open(broker: Broker) -> Box<dyn EventSource> {
    match broker.address.protocol {
        Protocol::Mqtt => Box::new(mqtt::MqttSource::of(broker)),
        Protocol::Nats => Box::new(nats::NatsSource::of(broker)),
    }
}

/// Whether the broker answers and lets us in. Neither takes a message nor disturbs whoever takes them.
///
/// # Errors
/// Why it does not.
pub fn check(broker: &Broker) -> Result<(), SourceFault> {
    match broker.address.protocol {
        Protocol::Mqtt => mqtt::check(broker),
        Protocol::Nats => nats::check(broker),
    }
}
