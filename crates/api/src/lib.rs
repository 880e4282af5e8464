//! JSON over HTTP: routes, wire types, OpenAPI, the error table.
//!
//! Each handler reads the request, runs one use case on a thread that may block, and writes its answer. It
//! knows HTTP and the forms of `records`; it must not know the store, providers, or how anything is decided.

pub mod at_issue;
pub mod auth;
pub mod body;
mod changing;
pub mod e_invoices;
mod external_keys;
pub mod files;
pub mod given;
pub mod idempotency;
mod intake;
pub mod letters;
mod limits;
pub mod mail_reports;
mod metrics;
pub mod openapi;
pub mod page;
pub mod problem;
pub mod query;
mod room;
mod routes;
pub mod templates;
mod turns;
pub mod wire;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use documents::LaysOut;
use operations::Operations;
use tokio::sync::Semaphore;

use crate::intake::Intake;
use crate::problem::Problem;
use crate::turns::Turns;

/// What every handler works with.
#[derive(Clone)]
pub struct Api {
    operations: Arc<Operations>,
    /// What keeps usage from being taken, as `/healthz` told it last, and the reference it gave.
    unready: Arc<Mutex<Option<(String, String)>>>,
    /// Single events that wait for each other.
    intake: Intake,
    /// Who lays invoices out on pages, if somebody does.
    paper: Option<Arc<dyn LaysOut>>,
    /// A place for each export that may be open at once.
    exports: Arc<Semaphore>,
    /// Of reads that may hold much at once.
    long_reads: Turns,
    /// Of prints, each of which waits on a thread for a worker to lay it out.
    prints: Turns,
    /// Of prints by links: whoever has one keeps nobody from printing who has a key.
    link_prints: Turns,
    /// Of questions about VAT ids, each of which waits on a thread for an office.
    vat_ids: Turns,
    /// Of questions about rates of tax, likewise for a provider.
    tax_rates: Turns,
}

/// Most requests at once that read a line's or a sample's events, each of which may read a million.
const LONG_READS_MAX: usize = 4;
/// How long one more waits for its turn.
const LONG_READ_WAIT: Duration = Duration::from_secs(5);
/// Most invoices that are printed at once.
pub const PRINTS_MAX: usize = 16;
/// Most that are by links, which need no key.
const LINK_PRINTS_MAX: usize = 4;
/// How long one more waits for its turn: about as long as people wait for a page.
pub const PRINT_WAIT: Duration = Duration::from_secs(20);
/// Most questions about VAT ids at once: an office that is down holds no more threads than these.
const VAT_IDS_ASKED_MAX: usize = 8;
/// How long one more waits for its turn.
const VAT_ID_WAIT: Duration = Duration::from_secs(5);
/// Most questions about rates of tax at once, likewise.
const TAX_RATES_ASKED_MAX: usize = 8;
/// How long one more waits for its turn.
const TAX_RATES_WAIT: Duration = Duration::from_secs(5);

impl Api {
    /// Runs a use case on a thread that may block.
    ///
    /// # Errors
    /// What the use case says; our own failure if it panics.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Operations) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let operations = Arc::clone(&self.operations);
        match tokio::task::spawn_blocking(move || work(&operations)).await {
            Ok(done) => done,
            Err(broken) => Err(Problem::internal(&broken)),
        }
    }

    /// The same for what may hold much or take long: few at once, the next waits for its turn.
    ///
    /// # Errors
    /// Busy where it waited in vain; as [`Api::run`].
    pub async fn run_in_turn<T: Send + 'static>(
        &self,
        turns: &Turns,
        work: impl FnOnce(&Operations) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let turn = turns.taken().await?;
        // Held by the work itself: it goes on where whoever asked has left.
        self.run(move |operations| {
            let _turn = turn;
            work(operations)
        })
        .await
    }
}

/// The whole API over these use cases; without somebody who prints, invoices are no PDF.
pub fn router(operations: Operations, paper: Option<Arc<dyn LaysOut>>) -> Router {
    let (routes, document) = routes::all();
    let document = openapi::completed(document);
    limits::around(routes, &document).with_state(Api {
        operations: Arc::new(operations),
        paper,
        unready: Arc::default(),
        intake: Intake::default(),
        exports: Arc::new(Semaphore::new(routes::EXPORTS_OPEN_MAX)),
        long_reads: Turns::new("requests that read many events", LONG_READS_MAX, LONG_READ_WAIT),
        prints: Turns::new("prints of invoices", PRINTS_MAX, PRINT_WAIT),
        link_prints: Turns::new("prints of invoices by links", LINK_PRINTS_MAX, PRINT_WAIT),
        tax_rates: Turns::new("questions about rates of tax", TAX_RATES_ASKED_MAX, TAX_RATES_WAIT),
        vat_ids: Turns::new("questions about VAT ids", VAT_IDS_ASKED_MAX, VAT_ID_WAIT),
    })
}

/// The OpenAPI document that the router serves.
pub fn document() -> utoipa::openapi::OpenApi {
    openapi::completed(routes::all().1)
}
