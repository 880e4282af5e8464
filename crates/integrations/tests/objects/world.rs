//! A bucket of moto's, opened.

use std::sync::Arc;

use calendar::Instant;
use integrations::Password;
use integrations::s3::{Bucket, Endpoint, S3};
use ports::Clock;
use testkit::moto::Moto;

/// The machine's clock: signatures name the moment.
pub struct Now;

impl Clock for Now {
    fn now(&self) -> Instant {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        Instant::from_micros(i64::try_from(since.as_micros()).unwrap())
    }
}

/// A storage with one bucket.
pub struct World {
    pub moto: Moto,
}

impl World {
    pub fn new() -> World {
        World { moto: Moto::with_bucket() }
    }

    /// One that checks signatures.
    pub fn checking() -> World {
        World { moto: Moto::checking_signatures() }
    }

    /// The bucket as it is set.
    pub fn bucket(&self) -> Bucket {
        Bucket {
            endpoint: Endpoint::parse(&self.moto.url()).unwrap(),
            region: "us-east-1".to_owned(),
            name: "usage".to_owned(),
            prefix: "farthing/test/".to_owned(),
            access_key: self.moto.access_key.clone(),
            secret_key: Password(self.moto.secret_key.clone()),
            session_token: None,
            ca_file: None,
        }
    }

    /// The bucket, opened.
    pub fn opened(&self) -> S3 {
        opened(self.bucket())
    }
}

/// A bucket, opened.
pub fn opened(bucket: Bucket) -> S3 {
    S3::of(bucket, Arc::new(Now))
}
