//! A server in memory over a throwaway store, with a clock and randomness that only the test moves.
//! Every exchange is held to the OpenAPI document as it happens.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, Version};
use axum::response::Response;
use calendar::Instant;
use documents::{LaysOut, NotLaidOut, Paper, Printing};
use http_body_util::BodyExt;
use operations::Operations;
use operations::links::PublicUrl;
use operations::tax_rates::RateProviders;
use ports::{Clock, Entropy};
use serde_json::{Value, json};
use sql::{Database, Engine};
use store::Store;
use testkit::{Databases, TempFolder, Throwaway};
use tokio::runtime::Runtime;
use tower::ServiceExt;
use usage::EventPlane;
use usage::log::LogPlane;
use usage::table::TablePlane;

use crate::schema::Document;
use crate::tax_rates::Bridge;
use crate::vat_ids::Office;

/// What the wall clock shows.
pub const WALL: &str = "2026-01-01T00:00:00Z";

struct Wall(AtomicI64);

impl Clock for Wall {
    fn now(&self) -> Instant {
        Instant::from_micros(self.0.load(Ordering::Relaxed))
    }
}

/// Bytes that nobody could guess who has not read this.
struct Seeded {
    state: AtomicU64,
    broken: Arc<AtomicBool>,
}

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        assert!(!self.broken.load(Ordering::Relaxed), "the entropy is broken");
        for byte in bytes {
            let mut state = self.state.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = state.to_le_bytes()[7];
        }
    }
}

/// The server and the keys of its first two environments.
pub struct World {
    operations: Operations,
    wall: Arc<Wall>,
    router: Router,
    runtime: Runtime,
    document: Document,
    keys_used: AtomicU64,
    broken: Arc<AtomicBool>,
    held: bool,
    /// Who is asked about VAT ids.
    pub office: Arc<Office>,
    /// Who is asked about rates of tax.
    pub bridge: Arc<Bridge>,
    /// The key of the test environment, used unless a request has another.
    pub key: String,
    /// The key of the live environment.
    pub live: String,
    _kept: (Throwaway, Option<TempFolder>),
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    pub json: Value,
}

/// A request in the making.
pub struct Call<'w> {
    world: &'w World,
    method: Method,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// Prints the title, and what is inside, in plain letters: pages are another room's. The template "#broken" is wrong, and
/// "#bare" leaves the title off.
#[derive(Debug)]
struct Typewriter;

impl LaysOut for Typewriter {
    fn lay_out(&self, printing: Printing) -> Result<Paper, NotLaidOut> {
        let inside = printing.inside.map_or(String::new(), |(profile, _)| profile.code().to_owned());
        let sheet = printing.sheet;
        let template = sheet.brand.template.as_ref().map_or("", |template| template.source());
        if printing.insists && template == "#broken" {
            return Err(NotLaidOut::Refused("line 1, column 2: unknown variable: broken".to_owned()));
        }
        let by = if template.is_empty() { String::new() } else { format!("by {template}: ") };
        let lines = printing.lines.filter(|file| file.csv.is_some());
        let lines = lines.map(|file| format!("with {}, ", file.name)).unwrap_or_default();
        let text = format!("{by}{} of {}, {lines}inside: {inside}", sheet.title, printing.dated);
        let left_off = if template == "#bare" { vec![("title".to_owned(), sheet.title)] } else { Vec::new() };
        let boxed = vec!['東'];
        Ok(Paper {
            pdf: text.into_bytes(),
            has_lines: !lines.is_empty(),
            by_template: false,
            boxed,
            told: Vec::new(),
            left_off,
        })
    }
}

impl World {
    pub fn on(engine: Engine) -> World {
        World::at(engine, None)
    }

    /// The same, which people reach at this address.
    pub fn at(engine: Engine, public_url: Option<&str>) -> World {
        let throwaway = Databases::with(operations::BOTH_PLANES).on(engine);
        let store = Store::over(Database::open(throwaway.location()).unwrap());
        let (plane, folder): (Arc<dyn EventPlane>, _) = match engine {
            Engine::Sqlite => {
                let folder = TempFolder::new();
                (Arc::new(LogPlane::open(&folder.join("usage")).unwrap()), Some(folder))
            }
            Engine::Postgres => (Arc::new(TablePlane::open(store.database().clone()).unwrap()), None),
        };
        let wall = Arc::new(Wall(AtomicI64::new(Instant::parse(WALL).unwrap().as_micros())));
        let broken = Arc::new(AtomicBool::new(false));
        let office = Arc::new(Office::default());
        let bridge = Arc::new(Bridge::default());
        let operations = Operations {
            store,
            plane,
            clock: Arc::<Wall>::clone(&wall),
            entropy: Arc::new(Seeded { state: AtomicU64::new(7), broken: Arc::clone(&broken) }),
            entitled: operations::entitlements::Kept::default(),
            stopping: operations::stopping::Stopping::default(),
            limits: operations::limits::Leases::default(),
            alerts: operations::alerts::Kept::default(),
            sources: operations::sources::Sources::default(),
            public_url: public_url.map(|url| PublicUrl::parse(url).unwrap()),
            vat_ids: Some(Arc::<Office>::clone(&office)),
            rate_providers: RateProviders(Arc::new(BTreeMap::from([(
                ids::CatalogKey::parse("bridge").unwrap(),
                Arc::<Bridge>::clone(&bridge) as Arc<dyn ports::RateProvider>,
            )]))),
        };
        let first = operations.first_start().unwrap().unwrap();
        World {
            router: api::router(operations.clone(), Some(Arc::new(Typewriter))),
            operations,
            wall,
            runtime: Runtime::new().unwrap(),
            document: Document::of(&api::document()),
            keys_used: AtomicU64::new(0),
            broken,
            held: true,
            office,
            bridge,
            key: first.test.1.reveal().to_owned(),
            live: first.live.1.reveal().to_owned(),
            _kept: (throwaway, folder),
        }
    }

    /// The wall clock shows this from now on.
    pub fn wall_shows(&self, text: &str) {
        self.wall.0.store(Instant::parse(text).unwrap().as_micros(), Ordering::Relaxed);
    }

    /// The use cases behind it.
    pub fn operations(&self) -> &Operations {
        &self.operations
    }

    pub fn sqlite() -> World {
        World::on(Engine::Sqlite)
    }

    /// The same without holding exchanges to the document, for what it must not have.
    pub fn unheld(self) -> World {
        World { held: false, ..self }
    }

    /// The same where nobody is asked about VAT ids.
    pub fn without_office(self) -> World {
        let operations = Operations { vat_ids: None, ..self.operations.clone() };
        World { router: api::router(operations, None), ..self }
    }

    pub fn call(&self, method: Method, path: impl Into<String>) -> Call<'_> {
        let headers = vec![("authorization".to_owned(), format!("Bearer {}", self.key))];
        Call { world: self, method, path: path.into(), headers, body: Vec::new() }
    }

    pub fn get(&self, path: impl Into<String>) -> Reply {
        self.call(Method::GET, path).send()
    }

    /// Works within the runtime of the server.
    pub fn within<T>(&self, work: impl AsyncFnOnce(&World) -> T) -> T {
        self.runtime.block_on(work(self))
    }

    /// What getting a path is answered with, its body as it comes.
    pub async fn begun(&self, path: &str, version: Version) -> Response {
        let request = Request::builder().uri(path).header("authorization", format!("Bearer {}", self.key));
        let request = request.version(version).body(Body::empty()).unwrap();
        self.router.clone().oneshot(request).await.unwrap()
    }

    /// Posts JSON under a new idempotency key.
    pub fn post(&self, path: impl Into<String>, body: &Value) -> Reply {
        self.call(Method::POST, path).json(body).new_key().send()
    }

    pub fn patch(&self, path: impl Into<String>, body: &Value) -> Reply {
        self.call(Method::PATCH, path).json(body).new_key().send()
    }

    /// A seller, and answers its id.
    pub fn seller(&self) -> String {
        let seller = json!({
            "name": "Example GmbH", "address": "Hauptstr. 1\n10115 Berlin", "zone": "Europe/Berlin", "net_days": 14,
            "tax_rates": [{"category": "standard", "from": "2020-01-01", "name": "VAT", "percent": "19"}]
        });
        self.post("/v1/sellers", &seller).created()["id"].as_str().unwrap().to_owned()
    }

    /// A customer with an external key, and answers its id.
    pub fn customer(&self, seller: &str, key: &str) -> String {
        let customer = json!({"seller": seller, "external_key": key, "name": format!("{key} Ltd")});
        self.post("/v1/customers", &customer).created()["id"].as_str().unwrap().to_owned()
    }

    /// A meter of calls and a plan: 30.00 a month in advance, seats at 9.00, calls at 0.01 beyond 100.
    pub fn plan(&self) {
        let meter = json!({"key": "calls", "event_type": "api.call", "aggregation": "sum", "value": "calls"});
        self.post("/v1/meters", &meter).created();
        let plan = json!({"key": "pro", "name": "Pro", "cadence": "month", "grace": "2 days", "prices": [
            {"key": "fee", "name": "Pro, monthly", "model": "flat", "charges": {"EUR": {"amount": "30.00"}}},
            {"key": "seats", "model": "per_unit", "count": "seats", "charges": {"EUR": {"unit_price": "9.00"}}},
            {"key": "calls", "model": "per_unit", "meter": "calls", "allowance": "100",
             "charges": {"EUR": {"unit_price": "0.01"}}}
        ]});
        self.post("/v1/plans", &plan).created();
    }

    /// A subscription to that plan from the wall's moment on, and answers its id.
    pub fn subscription(&self, customer: &str) -> String {
        let subscription = json!({
            "customer": customer, "plan": "pro", "currency": "EUR", "zone": "Europe/Berlin", "start": WALL,
            "counts": {"seats": 2}
        });
        self.post("/v1/subscriptions", &subscription).created()["id"].as_str().unwrap().to_owned()
    }

    /// All of that at once; answers the ids of seller, customer and subscription.
    pub fn furnished(&self) -> (String, String, String) {
        let seller = self.seller();
        let customer = self.customer(&seller, "acme");
        self.plan();
        let subscription = self.subscription(&customer);
        (seller, customer, subscription)
    }

    pub fn advance(&self, to: &str) -> Value {
        self.post("/v1/clock/advance", &json!({"to": to})).ok()
    }

    /// From now on, whoever asks for randomness panics.
    pub fn break_entropy(&self) {
        self.broken.store(true, Ordering::Relaxed);
    }
}

impl<'w> Call<'w> {
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Call<'w> {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    #[must_use]
    pub fn without(mut self, name: &str) -> Call<'w> {
        self.headers.retain(|(known, _)| known != name);
        self
    }

    /// With another API key.
    #[must_use]
    pub fn by(self, key: &str) -> Call<'w> {
        self.header("authorization", format!("Bearer {key}"))
    }

    #[must_use]
    pub fn new_key(self) -> Call<'w> {
        let number = self.world.keys_used.fetch_add(1, Ordering::Relaxed);
        self.header("idempotency-key", format!("test-{number}"))
    }

    #[must_use]
    pub fn json(self, body: &Value) -> Call<'w> {
        self.body("application/json", body.to_string())
    }

    #[must_use]
    pub fn body(mut self, media_type: &str, body: impl Into<Vec<u8>>) -> Call<'w> {
        self.body = body.into();
        self.header("content-type", media_type)
    }

    /// Sends it and holds the exchange to the document.
    pub fn send(self) -> Reply {
        let Call { world, method, path, headers, body } = self;
        let mut request = Request::builder().method(method.clone()).uri(&path);
        for (name, value) in &headers {
            request = request.header(name, value);
        }
        let request = request.body(Body::from(body.clone())).unwrap();
        let reply = world.runtime.block_on(async {
            let response = world.router.clone().oneshot(request).await.unwrap();
            let (parts, body) = response.into_parts();
            let bytes = body.collect().await.unwrap().to_bytes();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let json = serde_json::from_str(&text).unwrap_or(Value::Null);
            Reply { status: parts.status, headers: parts.headers, text, json }
        });
        let has =
            |wanted: &str| headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        // With attributes in headers, the body is only the event's data.
        let is_whole = has("content-type") == Some("application/json") && has("ce-specversion").is_none();
        let sent = if is_whole { serde_json::from_slice(&body).ok() } else { None };
        if world.held {
            world.document.hold(&method, &path, sent.as_ref(), &reply);
        }
        reply
    }
}

impl Reply {
    #[track_caller]
    pub fn is(&self, status: u16) -> &Value {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        &self.json
    }

    #[track_caller]
    pub fn ok(&self) -> Value {
        self.is(200).clone()
    }

    #[track_caller]
    pub fn created(&self) -> Value {
        self.is(201).clone()
    }

    /// The problem with this status and code.
    #[track_caller]
    pub fn refused(&self, status: u16, code: &str) -> &Value {
        assert_eq!(self.json["code"], code, "{}", self.text);
        self.is(status);
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(self.json["status"], status);
        assert_eq!(self.json["type"], format!("/errors/{code}"));
        assert!(self.json["detail"].as_str().is_some_and(|detail| detail.len() > 10), "{}", self.text);
        &self.json
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}
