//! JSON over HTTP: routes, wire types, OpenAPI, the error table.
//!
//! Each handler reads the request, runs one use case on a thread that may block, and writes its answer. It
//! knows HTTP and the forms of `records`; it must not know the store, providers, or how anything is decided.

pub mod auth;
pub mod body;
mod external_keys;
pub mod idempotency;
mod intake;
mod limits;
mod metrics;
pub mod openapi;
pub mod page;
pub mod problem;
pub mod query;
mod routes;
pub mod wire;

use std::sync::{Arc, Mutex};

use axum::Router;
use operations::Operations;
use tokio::sync::Semaphore;

use crate::intake::Intake;
use crate::problem::Problem;

/// What every handler works with.
#[derive(Clone)]
pub struct Api {
    operations: Arc<Operations>,
    /// What keeps usage from being taken, as `/healthz` told it last, and the reference it gave.
    unready: Arc<Mutex<Option<(String, String)>>>,
    /// Single events that wait for each other.
    intake: Intake,
    /// A place for each export that may be open at once.
    exports: Arc<Semaphore>,
}

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
}

/// The whole API over these use cases.
pub fn router(operations: Operations) -> Router {
    let (routes, document) = routes::all();
    let document = openapi::completed(document);
    limits::around(routes, &document).with_state(Api {
        operations: Arc::new(operations),
        unready: Arc::default(),
        intake: Intake::default(),
        exports: Arc::new(Semaphore::new(routes::EXPORTS_OPEN_MAX)),
    })
}

/// The OpenAPI document that the router serves.
pub fn document() -> utoipa::openapi::OpenApi {
    openapi::completed(routes::all().1)
}
