//! An object storage for tests: moto, with one bucket, and where wanted somebody whose signatures it checks.
//!
//! Knows how both are made; must not know what is put there.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::brokers::Broker;

/// A storage with the bucket `usage`.
#[derive(Debug)]
pub struct Moto {
    /// The server, which forgets everything when it is killed.
    pub server: Broker,
    /// Who may use the bucket.
    pub access_key: String,
    /// What they sign with.
    pub secret_key: String,
}

/// So many requests are taken without a signature: what makes the bucket and its user.
const UNSIGNED: u32 = 4;

impl Moto {
    /// Starts it, and makes the bucket. Any keys are good.
    ///
    /// # Panics
    /// moto is not installed, or answers otherwise than is known.
    #[must_use]
    pub fn with_bucket() -> Moto {
        let server = Broker::moto(&[]);
        unsigned(server.port(), ("PUT /usage", "s3"), "");
        Moto { server, access_key: "somebody".to_owned(), secret_key: "any-secret-is-good".to_owned() }
    }

    /// The same, and whoever may do everything in it; from then on each request's signature is checked. It takes a
    /// query apart before it does so, and refuses, whoever signs, where a slash stands in one.
    ///
    /// # Panics
    /// As [`Moto::with_bucket`].
    #[must_use]
    pub fn checking_signatures() -> Moto {
        let server = Broker::moto_with(vec![("INITIAL_NO_AUTH_ACTION_COUNT", UNSIGNED.to_string())], &[]);
        let port = server.port();
        let policy = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C\
                      %22Action%22%3A%22s3%3A%2A%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D";
        let asks = |action: &str| format!("Action={action}&UserName=farthing&Version=2010-05-08");
        unsigned(port, ("PUT /usage", "s3"), "");
        unsigned(port, ("POST /", "iam"), &asks("CreateUser"));
        let given = format!("&PolicyName=all&PolicyDocument={policy}");
        unsigned(port, ("POST /", "iam"), &(asks("PutUserPolicy") + &given));
        let answer = unsigned(port, ("POST /", "iam"), &asks("CreateAccessKey"));
        let of = |name: &str| {
            let (_, rest) = answer.split_once(&format!("<{name}>")).expect("a key was made");
            rest.split_once('<').expect("an element ends").0.to_owned()
        };
        let (access_key, secret_key) = (of("AccessKeyId"), of("SecretAccessKey"));
        Moto { server, access_key, secret_key }
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.server.port())
    }
}

/// Says something without a signature.
fn unsigned(port: u16, (verb, service): (&str, &str), body: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("it listens");
    let scope = format!("Credential=nobody/20130524/us-east-1/{service}/aws4_request");
    let authorization = format!("AWS4-HMAC-SHA256 {scope}, SignedHeaders=host, Signature=0");
    let asked = format!(
        "{verb} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nauthorization: {authorization}\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(asked.as_bytes()).expect("it takes what it is asked");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    answer
}
