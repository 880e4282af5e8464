//! What a read costs where segments are in the folder, fetched, or in a bucket on this machine:
//! `cargo run --release -p integrations --example cold_months -- 1000000` (needs moto).

#![allow(clippy::print_stdout, reason = "it prints what it measures")]

use std::error::Error;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Instant as Stopwatch;

use calendar::Instant;
use ids::EnvironmentId;
use integrations::Password;
use integrations::s3::{Bucket, Endpoint, S3};
use money::Decimal;
use ports::Clock;
use pricing::{Properties, Scalar, UsageEvent};
use testkit::TempFolder;
use testkit::moto::Moto;
use usage::log::{LogOptions, LogPlane};
use usage::segments::ObjectStorage;
use usage::{EventPlane, Read};

const DAY_MICROS: i64 = 86_400_000_000;
const DAYS: i64 = 30;
const SUBJECTS: i64 = 10_000;
const BATCH: i64 = 1_000;

struct Machine;

impl Clock for Machine {
    fn now(&self) -> Instant {
        let since = std::time::UNIX_EPOCH.elapsed().expect("it is after 1970");
        Instant::from_micros(i64::try_from(since.as_micros()).expect("it is before the year 290,000"))
    }
}

fn event(number: i64, of: i64) -> UsageEvent {
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15_u64.cast_signed());
    let mut data = Properties::new();
    data.insert("model".into(), Scalar::Text(["large", "small"][usize::from(mixed % 2 == 0)].into()));
    data.insert("tokens".into(), Scalar::Number(Decimal::from_i64(mixed.rem_euclid(1_000))));
    UsageEvent {
        source: "example".into(),
        id: format!("{:016x}", mixed.cast_unsigned()).as_str().into(),
        event_type: "call".into(),
        subject: format!("customer-{:05}", mixed.rem_euclid(SUBJECTS)).as_str().into(),
        time: Instant::from_micros(number * (DAYS * DAY_MICROS / of)),
        data,
    }
}

fn read(plane: &LogPlane, subject: &str) -> Result<(u64, f64), Box<dyn Error>> {
    let environment = EnvironmentId::from_bytes([1; 16]);
    let (begun, mut count) = (Stopwatch::now(), 0);
    let asked = Read { subjects: &[subject], ..Read::all(plane.watermark(environment)?) };
    plane.read(environment, &asked, &mut |_| {
        count += 1;
        ControlFlow::Continue(())
    })?;
    Ok((count, begun.elapsed().as_secs_f64()))
}

fn main() -> Result<(), Box<dyn Error>> {
    let of: i64 = std::env::args().nth(1).map_or(Ok(1_000_000), |text| text.parse())?;
    let (moto, folder) = (Moto::with_bucket(), TempFolder::new());
    let open = |fetched_bytes: u64| -> Result<LogPlane, Box<dyn Error>> {
        let bucket = Bucket {
            endpoint: Endpoint::parse(&moto.url())?,
            region: "us-east-1".into(),
            name: "usage".into(),
            prefix: String::new(),
            access_key: moto.access_key.clone(),
            secret_key: Password(moto.secret_key.clone()),
            session_token: None,
            ca_file: None,
        };
        let clock = Arc::new(Machine);
        let objects = Arc::new(S3::of(bucket, clock.clone()));
        let storage =
            ObjectStorage { objects, clock, after_days: 30, fetched_bytes, tends: false, adopted: None };
        Ok(LogPlane::open_with_objects(folder.path(), LogOptions::default(), storage)?)
    };
    let plane = open(1 << 40)?;
    for batch in 0..of / BATCH {
        let events: Vec<UsageEvent> =
            (batch * BATCH..(batch + 1) * BATCH).map(|one| event(one, of)).collect();
        plane.append(EnvironmentId::from_bytes([1; 16]), &events)?;
    }
    plane.seal_now()?;
    let figures = plane.figures()?.segments;
    println!(
        "{} events in {} segments of {} MB",
        figures.events,
        figures.segments,
        figures.bytes / 1_000_000
    );
    for _ in 0..3 {
        println!("in the folder: {:?}", read(&plane, "customer-00042")?);
    }
    let begun = Stopwatch::now();
    plane.move_now()?;
    println!("moved and read back in {:.2} s", begun.elapsed().as_secs_f64());
    println!("in the bucket: {:?}", read(&plane, "customer-00042")?);
    for customer in ["customer-00042", "customer-00042", "customer-00043", "nobody"] {
        println!("fetched, {customer}: {:?}", read(&plane, customer)?);
    }
    plane.close()?;
    let plane = open(1 << 40)?;
    println!("fetched by an earlier run: {:?}", read(&plane, "customer-00042")?);
    plane.close()?;
    let plane = open(1)?;
    for _ in 0..2 {
        println!("in the bucket, without room: {:?}", read(&plane, "customer-00042")?);
    }
    Ok(())
}
