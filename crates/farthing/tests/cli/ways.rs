//! The same events by each way in: the same invoices, byte for byte.
//!
//! `FARTHING_WAYS` says how many events there are, [`EVENTS`] where it is not set. Each way has a copy of the same
//! folder of customers, and brings the events in an order of its own. The first one brings samples over OTLP, and
//! what the server made of them is what the others bring.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::GzEncoder;
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use serde_json::{Value, json};
use testkit::brokers::Broker;
use testkit::publishers::{MqttPublisher, NatsPublisher};

use crate::harness::{At, Farthing};
use crate::serve::Server;

const EVENTS: usize = 1_000;
const CUSTOMERS: usize = 5;
const REGIONS: [&str; 2] = ["eu", "us"];
/// Milliseconds: the first of January 2030, and the two months that are billed.
const START: u64 = 1_893_456_000_000;
const LENGTH: u64 = 59 * 86_400_000;
const BATCH: usize = 1_000;
const SENDERS: usize = 16;
/// How many messages a broker is given before its answers are read.
const AHEAD: usize = 500;
/// How long a broker's messages are waited for, in steps of 20 ms.
const STEPS_MAX: u32 = 30_000;

const PLAN: &str = r#"{"key": "ways", "cadence": "month", "grace": "2 days", "prices": [
    {"key": "fee", "model": "flat", "charges": {"EUR": {"amount": "10.00"}}},
    {"key": "sum", "model": "graduated", "meter": "sum", "charges": {"EUR": {"tiers": [
        {"up_to": "1000", "unit_price": "0.013"}, {"up_to": "20000", "unit_price": "0.0071"}, {"unit_price": "0.0033"}]}}},
    {"key": "count", "model": "per_unit", "meter": "count", "allowance": "10", "charges": {"EUR": {"unit_price": "0.0017"}}},
    {"key": "peak", "model": "per_unit", "meter": "peak", "charges": {"EUR": {"unit_price": "0.19"}}}]}"#;

/// One event, as the ways that are no CloudEvents need it apart.
#[derive(Clone)]
struct Sample {
    customer: usize,
    region: usize,
    millis: u64,
    value: u64,
}

fn samples(count: usize) -> Vec<Sample> {
    let step = LENGTH / u64::try_from(count).unwrap();
    let mut dice = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |bound: usize| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        usize::try_from(dice % u64::try_from(bound).unwrap()).unwrap()
    };
    (0..count)
        .map(|place| Sample {
            customer: below(CUSTOMERS),
            region: below(REGIONS.len()),
            millis: START + u64::try_from(place).unwrap() * step,
            value: u64::try_from(below(97)).unwrap(),
        })
        .collect()
}

/// The same in another order: from somewhere on, in steps that meet each once.
fn turned<T: Clone>(all: &[T], turn: usize) -> Vec<T> {
    let step = [7_919, 104_729, 1_299_709][turn % 3];
    let step = if all.len().is_multiple_of(step) { 1 } else { step };
    (0..all.len()).map(|place| all[(turn * 37 + place * step) % all.len()].clone()).collect()
}

/// A folder of customers of its own, and the test environment's key.
struct Way {
    farthing: Farthing,
    at: At,
    key: String,
}

impl Way {
    fn first() -> Way {
        let farthing = Farthing::new();
        let at = farthing.data();
        let server = Server::start(&farthing, &at);
        let key = server.keys[1].clone();
        let made = |path: &str, body: &str| {
            let (status, told) = server.post(path, &key, body);
            assert_eq!(status, 201, "{path}: {told}");
            serde_json::from_str::<Value>(&told).unwrap()
        };
        let seller = made(
            "/v1/sellers",
            r#"{"name": "S", "zone": "Europe/Berlin", "net_days": 14, "tax_rates":
                [{"category": "standard", "from": "2000-01-01", "name": "VAT", "percent": "19"}]}"#,
        );
        for (meter, how) in [("sum", "sum"), ("count", "count"), ("peak", "max")] {
            let value = if how == "count" { "" } else { r#", "value": "value""# };
            let body = format!(
                r#"{{"key": "{meter}", "event_type": "calls", "aggregation": "{how}"{value}, "unit": "call"}}"#
            );
            made("/v1/meters", &body);
        }
        made("/v1/plans", PLAN);
        for number in 0..CUSTOMERS {
            let seller = &seller["id"];
            let customer = made(
                "/v1/customers",
                &format!(r#"{{"seller": {seller}, "name": "C{number}", "external_key": "c{number}"}}"#),
            );
            let subscription = json!({"customer": customer["id"], "plan": "ways", "currency": "EUR",
                "zone": "UTC", "start": "2030-01-01T00:00:00Z"});
            made("/v1/subscriptions", &subscription.to_string());
        }
        server.stop();
        Way { farthing, at, key }
    }

    fn copy(&self) -> Way {
        let farthing = Farthing::new();
        copy(&self.farthing.folder.join("data"), &farthing.folder.join("data"));
        let at = farthing.data();
        Way { farthing, at, key: self.key.clone() }
    }

    fn serving(&self, work: impl FnOnce(&Server)) {
        let server = Server::start(&self.farthing, &self.at);
        work(&server);
        server.stop();
    }

    /// Sends bodies to a path, over several connections at once.
    fn send(&self, path: &str, head: &str, bodies: &[Vec<u8>]) {
        self.serving(|server| {
            std::thread::scope(|scope| {
                for sender in 0..SENDERS {
                    scope.spawn(move || {
                        let mut kept = Kept::open(server.address());
                        for body in bodies.iter().skip(sender).step_by(SENDERS) {
                            let (status, told) = kept.post(path, (&self.key, head), body);
                            assert!(matches!(status, 200 | 204), "{path}: {status} {told}");
                        }
                    });
                }
            });
        });
    }

    fn import(&self, args: &[&str]) {
        let args: Vec<&str> =
            ["usage", "import", "--environment", "test"].iter().chain(args).copied().collect();
        self.farthing.run(&args, &self.at).well();
    }

    /// The exported events, a line each.
    fn exported(&self) -> Vec<String> {
        let file = self.farthing.folder.join("all.ndjson");
        let args = ["usage", "export", "--environment", "test", file.to_str().unwrap()];
        self.farthing.run(&args, &self.at).well();
        fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect()
    }

    /// Moves the clock over both months, and gives each invoice as it is answered.
    fn invoices(&self) -> Vec<String> {
        let mut bodies = Vec::new();
        self.serving(|server| {
            let (status, told) =
                server.post("/v1/clock/advance", &self.key, r#"{"to": "2030-03-05T00:00:00Z"}"#);
            assert!(status == 200 && told.contains("2030-03-05"), "{told}");
            let (_, listed) = server.get("/v1/invoices?limit=100", Some(&self.key));
            let listed: Value = serde_json::from_str(&listed).unwrap();
            let ids = listed["data"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap());
            let ids: BTreeSet<&str> = ids.collect();
            assert_eq!(ids.len(), CUSTOMERS * 3, "fees of three months, usage of two");
            bodies.extend(ids.iter().map(|id| server.get(&format!("/v1/invoices/{id}"), Some(&self.key)).1));
        });
        assert!(self.farthing.run(&["verify"], &self.at).well().contains("nothing differs"));
        bodies
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let there = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &there);
        } else {
            fs::copy(entry.path(), there).unwrap();
        }
    }
}

/// A connection that is kept from one request to the next.
struct Kept {
    stream: TcpStream,
    read: BufReader<TcpStream>,
}

impl Kept {
    fn open(address: &str) -> Kept {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        let read = BufReader::new(stream.try_clone().unwrap());
        Kept { stream, read }
    }

    fn post(&mut self, path: &str, (key, head): (&str, &str), body: &[u8]) -> (u16, String) {
        let told = format!(
            "POST {path} HTTP/1.1\r\nHost: farthing\r\nAuthorization: Bearer {key}\r\n{head}Content-Length: {}\r\n\r\n",
            body.len()
        );
        self.stream.write_all(&[told.as_bytes(), body].concat()).unwrap();
        let (mut status, mut length) = (0, 0);
        loop {
            let mut line = String::new();
            assert_ne!(self.read.read_line(&mut line).unwrap(), 0, "the server hung up");
            let line = line.trim_end().to_lowercase();
            if line.starts_with("http/1.1 ") {
                status = line.split(' ').nth(1).unwrap().parse().unwrap();
            } else if let Some(found) = line.strip_prefix("content-length: ") {
                length = found.parse().unwrap();
            } else if line.is_empty() {
                break;
            }
        }
        let mut answer = vec![0; length];
        self.read.read_exact(&mut answer).unwrap();
        (status, String::from_utf8(answer).unwrap())
    }
}

/// Requests of OTLP with some samples each.
fn otlp(samples: &[Sample]) -> Vec<Vec<u8>> {
    let request = |some: &[Sample]| {
        let points: Vec<Value> = some
            .iter()
            .map(|sample| {
                json!({
                    "timeUnixNano": (sample.millis * 1_000_000).to_string(),
                    "asInt": sample.value.to_string(),
                    "attributes": [
                        {"key": "customer", "value": {"stringValue": format!("c{}", sample.customer)}},
                        {"key": "region", "value": {"stringValue": REGIONS[sample.region]}},
                    ],
                })
            })
            .collect();
        let metric = json!({"name": "calls", "gauge": {"dataPoints": points}});
        json!({"resourceMetrics": [{"scopeMetrics": [{"metrics": [metric]}]}]}).to_string().into_bytes()
    };
    samples.chunks(BATCH).map(request).collect()
}

/// Requests of remote write, version 2, as one literal of snappy.
fn remote_write(samples: &[Sample]) -> Vec<Vec<u8>> {
    samples.chunks(BATCH).map(remote_write_of).collect()
}

fn remote_write_of(samples: &[Sample]) -> Vec<u8> {
    let customers: Vec<String> = (0..CUSTOMERS).map(|number| format!("c{number}")).collect();
    let names = ["", "__name__", "calls", "customer", "region"].into_iter();
    let symbols = names.chain(REGIONS).chain(customers.iter().map(String::as_str));
    let mut request: Vec<u8> = symbols.flat_map(|symbol| field(4, symbol.as_bytes())).collect();
    for sample in samples {
        let place = |of: usize| u8::try_from(of).unwrap();
        let (region, customer) = (place(5 + sample.region), place(5 + REGIONS.len() + sample.customer));
        let mut series = field(1, &[1, 2, 3, customer, 4, region]);
        let mut point = vec![1 << 3 | 1];
        point.extend_from_slice(&f64::from(u32::try_from(sample.value).unwrap()).to_le_bytes());
        point.push(2 << 3);
        varint(&mut point, sample.millis);
        series.extend(field(2, &point));
        request.extend(field(5, &series));
    }
    let mut packed = Vec::new();
    varint(&mut packed, u64::try_from(request.len()).unwrap());
    packed.push(63 << 2);
    packed.extend_from_slice(&u32::try_from(request.len() - 1).unwrap().to_le_bytes());
    packed.extend(request);
    packed
}

fn field(tag: u8, bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![tag << 3 | 2];
    varint(&mut out, u64::try_from(bytes.len()).unwrap());
    out.extend_from_slice(bytes);
    out
}

fn varint(out: &mut Vec<u8>, mut number: u64) {
    while number >= 128 {
        out.push(u8::try_from(number & 127).unwrap() | 128);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap());
}

/// A file of columns that somebody else wrote.
fn parquet(path: &Path, lines: &[String]) {
    let texts = ["id", "source", "type", "subject", "time", "customer", "region", "series"];
    let columns: Vec<String> = texts.iter().map(|name| format!("required binary {name} (UTF8);")).collect();
    let schema = format!("message rows {{ {} required int64 value; }}", columns.join(" "));
    let schema = Arc::new(parse_message_type(&schema).unwrap());
    let file = File::create(path).unwrap();
    let mut writer =
        SerializedFileWriter::new(file, schema, Arc::new(WriterProperties::builder().build())).unwrap();
    for lines in lines.chunks(100_000) {
        let rows: Vec<Value> = lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        let of = |row: &Value, name: &str| row.get(name).unwrap_or(&row["data"][name]).clone();
        let mut group = writer.next_row_group().unwrap();
        for name in texts {
            let cells: Vec<ByteArray> =
                rows.iter().map(|row| ByteArray::from(of(row, name).as_str().unwrap())).collect();
            let mut column = group.next_column().unwrap().unwrap();
            column.typed::<ByteArrayType>().write_batch(&cells, None, None).unwrap();
            column.close().unwrap();
        }
        let values: Vec<i64> = rows.iter().map(|row| of(row, "value").as_i64().unwrap()).collect();
        let mut column = group.next_column().unwrap().unwrap();
        column.typed::<Int64Type>().write_batch(&values, None, None).unwrap();
        column.close().unwrap();
        group.close().unwrap();
    }
    writer.close().unwrap();
}

const COLUMNS: [&str; 18] = [
    "--map",
    "id=id",
    "--map",
    "source=source",
    "--map",
    "type=type",
    "--map",
    "subject=subject",
    "--map",
    "time=time",
    "--map",
    "data.customer=customer",
    "--map",
    "data.region=region",
    "--map",
    "data.series=series",
    "--map",
    "data.value=value",
];

/// A table names properties as the parts of an event that they are.
fn named_as_exported(word: &str) -> String {
    word.split_once('=')
        .filter(|(part, _)| part.starts_with("data."))
        .map_or_else(|| word.to_owned(), |(part, _)| format!("{part}={part}"))
}

/// Pulls what a broker was given until all of it is there.
fn pulled(way: &Way, settings: &str, count: usize, publish: impl FnOnce()) {
    way.farthing
        .file("farthing.toml", &format!("[[source]]\nname = \"ways\"\nenvironment = \"test\"\n{settings}"));
    let wanted = format!(r#""accepted":{count},"#);
    way.serving(|server| {
        let said = || server.get("/v1/sources", Some(&way.key)).1;
        let wait = |wanted: &str| {
            for _ in 0..STEPS_MAX {
                if said().contains(wanted) {
                    return;
                }
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            panic!("{wanted} was waited for in vain: {}", said());
        };
        wait(r#""status":"connected""#);
        publish();
        wait(&wanted);
    });
    fs::remove_file(way.farthing.folder.join("farthing.toml")).unwrap();
}

fn by_mqtt(way: &Way, lines: &[String]) {
    let mosquitto = Broker::mosquitto("allow_anonymous true\nmax_queued_messages 0\nmax_inflight_messages 0");
    let settings = format!("url = \"mqtt://127.0.0.1:{}\"\ntopics = [\"usage/#\"]\n", mosquitto.port());
    pulled(way, &settings, lines.len(), || {
        let mut publisher = MqttPublisher::connect(mosquitto.port(), "device", None).unwrap();
        for lines in lines.chunks(AHEAD) {
            for (place, line) in lines.iter().enumerate() {
                publisher.say(u16::try_from(place + 1).unwrap(), "usage/calls", line.as_bytes());
            }
            publisher.flush().unwrap();
            for _ in lines {
                publisher.taken().unwrap();
            }
        }
    });
}

fn by_nats(way: &Way, lines: &[String]) {
    let nats = Broker::nats("");
    let mut publisher = NatsPublisher::connect(nats.port(), None).unwrap();
    publisher.make_stream("USAGE", "usage.>").unwrap();
    let settings = format!("url = \"nats://127.0.0.1:{}\"\nstream = \"USAGE\"\n", nats.port());
    pulled(way, &settings, lines.len(), || {
        for lines in lines.chunks(AHEAD) {
            for line in lines {
                publisher.say("usage.calls", None, line.as_bytes());
            }
            publisher.flush().unwrap();
            for _ in lines {
                assert!(publisher.answer().unwrap().contains("\"seq\""));
            }
        }
    });
}

const JSON: &str = "Content-Type: application/json\r\n";
const NDJSON: &str = "Content-Type: application/x-ndjson\r\n";
const REMOTE_WRITE: &str = "Content-Type: application/x-protobuf;proto=io.prometheus.write.v2.Request\r\n\
    Content-Encoding: snappy\r\nX-Prometheus-Remote-Write-Version: 2.0.0\r\n";
const AS_METERS: &str = "?subject=customer&source=meters";

#[test]
fn the_same_events_by_each_way_in_make_the_same_invoices() {
    let count = std::env::var("FARTHING_WAYS").map_or(EVENTS, |count| count.parse().unwrap());
    let samples = samples(count);
    let origin = Way::first();

    let metrics = origin.copy();
    metrics.send(&format!("/v1/ingest/otlp/v1/metrics{AS_METERS}"), JSON, &otlp(&samples));
    let lines = metrics.exported();
    assert_eq!(lines.len(), count, "each sample is an event");
    let wanted = metrics.invoices();

    let mut ways = 0;
    let mut by = |way: &str, bring: &dyn Fn(&Way, &[String])| {
        ways += 1;
        let copy = origin.copy();
        let began = std::time::Instant::now();
        bring(&copy, &turned(&lines, ways));
        println!("{way}: {count} events in {:?}", began.elapsed());
        for (found, wanted) in copy.invoices().iter().zip(&wanted) {
            assert_eq!(found, wanted, "by {way}");
        }
    };
    by("remote write", &|way, _| {
        let path = format!("/v1/ingest/prometheus{AS_METERS}");
        way.send(&path, REMOTE_WRITE, &remote_write(&turned(&samples, 5)));
    });
    by("single events", &|way, lines| {
        let bodies: Vec<Vec<u8>> = lines.iter().map(|line| line.as_bytes().to_vec()).collect();
        way.send("/v1/events", JSON, &bodies);
    });
    let listed = |lines: &[String]| format!("[{}]", lines.join(",")).into_bytes();
    by("batches", &|way, lines| {
        let bodies: Vec<Vec<u8>> = lines.chunks(BATCH).map(listed).collect();
        way.send("/v1/events", JSON, &bodies);
    });
    by("packed batches", &|way, lines| {
        let packed = |lines: &[String]| zstd::bulk::compress(&listed(lines), 3).unwrap();
        let bodies: Vec<Vec<u8>> = lines.chunks(BATCH).map(packed).collect();
        way.send("/v1/events", &format!("{JSON}Content-Encoding: zstd\r\n"), &bodies);
    });
    by("a packed stream of lines", &|way, lines| {
        let packed = |lines: &[String]| {
            let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
            packer.write_all(lines.join("\n").as_bytes()).unwrap();
            packer.finish().unwrap()
        };
        let bodies: Vec<Vec<u8>> = lines.chunks(BATCH * 10).map(packed).collect();
        way.send("/v1/events", &format!("{NDJSON}Content-Encoding: gzip\r\n"), &bodies);
    });
    by("a file of lines", &|way, lines| {
        way.farthing.file("usage.ndjson", &lines.join("\n"));
        way.import(&["usage.ndjson"]);
    });
    let table = metrics.farthing.folder.join("all.csv");
    let export = ["usage", "export", "--environment", "test", table.to_str().unwrap()];
    metrics.farthing.run(&export, &metrics.at).well();
    let table = fs::read_to_string(table).unwrap();
    by("a table", &|way, _| {
        let mut rows = table.lines();
        let heading = rows.next().unwrap();
        let rows = turned(&rows.collect::<Vec<_>>(), 8);
        way.farthing.file("usage.csv", &format!("{heading}\n{}\n", rows.join("\n")));
        let mapped: Vec<String> = COLUMNS.iter().map(|word| named_as_exported(word)).collect();
        let mapped: Vec<&str> = mapped.iter().map(String::as_str).collect();
        way.import(&[&["usage.csv"][..], &mapped].concat());
    });
    by("a file of columns", &|way, lines| {
        parquet(&way.farthing.folder.join("usage.parquet"), lines);
        way.import(&[&["usage.parquet"][..], &COLUMNS].concat());
    });
    by("MQTT", &by_mqtt);
    by("NATS", &by_nats);
    assert_eq!(ways, 10);
}
