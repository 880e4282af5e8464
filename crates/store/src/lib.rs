//! The SQL plane: rows and domain values, one transaction per business act, the job queue and the outbox.
//!
//! It knows the schema in `migrations/` and how each row reads back as a domain value. It must not know
//! HTTP, providers, use cases, or how anything is priced: it keeps what others decided.
//!
//! A business act takes an [`Act`] (an open transaction) and writes all of its rows or none; whoever opens
//! it ([`Store::write`]) composes acts and the idempotency key of the request into one commit.

pub mod accounts;
pub mod alert_looks;
pub mod alerts;
pub mod api_keys;
pub mod attachments;
pub mod balances;
pub mod billed;
pub mod blobs;
pub mod catalog;
pub mod contracts;
pub mod coupons;
mod dated;
pub mod deliveries;
pub mod delivery_reports;
pub mod discounts;
mod document_rows;
pub mod documents;
pub mod draft_acts;
pub mod environments;
mod frozen;
pub mod gather;
pub mod grants;
mod grants_paid;
pub mod idempotency;
pub mod instalments;
pub mod issue;
pub mod jobs;
pub mod kept_files;
pub mod known;
mod leaving;
pub mod ledger_book;
pub mod limits;
pub mod link_secrets;
pub mod mail_terms;
pub mod manual_drafts;
mod moved_rows;
pub mod outbox;
pub mod overdue;
pub mod parties;
pub mod payment_methods;
pub mod plan_migrations;
pub mod progress;
pub mod quotes;
pub mod rate_waits;
pub mod read;
pub mod rejected;
pub mod rejected_acts;
pub mod rests;
pub mod retention;
mod rows;
mod settlements;
mod standings;
pub mod subjects;
pub mod submission_answers;
pub mod submissions;
pub mod subscriptions;
pub mod tax_sums;
mod together;
pub mod usage_details;
pub mod webhooks;
pub mod withdrawals;
pub mod write_offs;

use std::path::Path;
use std::sync::Arc;

pub use catalog::Caches;
pub use document_rows::parts_text;
pub use rows::commitment_text;
pub use sql::{
    ActError, Fault, Location, Migration, MigrationRefused, NoRefusal, Queries, Reader, Transaction as Act,
    WriteError,
};

/// The schema, in order.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        name: "foundation",
        text: include_str!("../../../migrations/0001_foundation.sql"),
    },
    Migration {
        number: 2,
        name: "ways_to_charge",
        text: include_str!("../../../migrations/0002_ways_to_charge.sql"),
    },
    Migration {
        number: 3,
        name: "trials_and_refunds",
        text: include_str!("../../../migrations/0003_trials_and_refunds.sql"),
    },
    Migration {
        number: 4,
        name: "own_usage",
        text: include_str!("../../../migrations/0004_own_usage_and_concessions.sql"),
    },
    Migration {
        number: 5,
        name: "what_runs_read",
        text: include_str!("../../../migrations/0005_what_runs_read.sql"),
    },
    Migration { number: 6, name: "limits", text: include_str!("../../../migrations/0006_limits.sql") },
    Migration {
        number: 7,
        name: "rejected_events",
        text: include_str!("../../../migrations/0007_rejected_events.sql"),
    },
    Migration { number: 8, name: "alerts", text: include_str!("../../../migrations/0008_alerts.sql") },
    Migration { number: 9, name: "held_by", text: include_str!("../../../migrations/0009_held_by.sql") },
    Migration {
        number: 10,
        name: "usage_retention",
        text: include_str!("../../../migrations/0010_usage_retention.sql"),
    },
    Migration {
        number: 11,
        name: "tax_by_rules",
        text: include_str!("../../../migrations/0011_tax_by_rules.sql"),
    },
    Migration {
        number: 12,
        name: "deliveries",
        text: include_str!("../../../migrations/0012_deliveries.sql"),
    },
    Migration { number: 13, name: "webhooks", text: include_str!("../../../migrations/0013_webhooks.sql") },
    Migration {
        number: 14,
        name: "manual_invoices",
        text: include_str!("../../../migrations/0014_manual_invoices.sql"),
    },
    Migration {
        number: 15,
        name: "void_and_written_off",
        text: include_str!("../../../migrations/0015_void_and_written_off.sql"),
    },
    Migration { number: 16, name: "links", text: include_str!("../../../migrations/0016_links.sql") },
    Migration {
        number: 17,
        name: "submissions",
        text: include_str!("../../../migrations/0017_submissions.sql"),
    },
    Migration {
        number: 18,
        name: "usage_detail",
        text: include_str!("../../../migrations/0018_usage_detail.sql"),
    },
    Migration {
        number: 19,
        name: "tax_included",
        text: include_str!("../../../migrations/0019_tax_included.sql"),
    },
    Migration {
        number: 20,
        name: "attachments",
        text: include_str!("../../../migrations/0020_attachments.sql"),
    },
    Migration {
        number: 21,
        name: "delivery_reports",
        text: include_str!("../../../migrations/0021_delivery_reports.sql"),
    },
    Migration {
        number: 22,
        name: "rate_waits",
        text: include_str!("../../../migrations/0022_rate_waits.sql"),
    },
    Migration {
        number: 23,
        name: "lines_of_commitments",
        text: include_str!("../../../migrations/0023_lines_of_commitments.sql"),
    },
    Migration {
        number: 24,
        name: "instalments",
        text: include_str!("../../../migrations/0024_instalments.sql"),
    },
    Migration {
        number: 25,
        name: "kept_files",
        text: include_str!("../../../migrations/0025_kept_files.sql"),
    },
    Migration {
        number: 26,
        name: "waiting_drafts",
        text: include_str!("../../../migrations/0026_waiting_drafts.sql"),
    },
    Migration {
        number: 27,
        name: "deliveries_to_look_at",
        text: include_str!("../../../migrations/0027_deliveries_to_look_at.sql"),
    },
];

const SCHEMA_VERSION: sql::Statement = sql::Statement::new(
    "store.schema_version",
    "SELECT CAST(COALESCE(MAX(number), 0) AS BIGINT) FROM schema_migrations",
);

/// Every statement of this crate, so that a test can prepare each on both engines.
pub fn statements() -> Vec<sql::Statement> {
    [
        accounts::ALL,
        alert_looks::ALL,
        alerts::ALL,
        api_keys::ALL,
        attachments::ALL,
        balances::ALL,
        billed::ALL,
        blobs::ALL,
        catalog::ALL,
        contracts::ALL,
        coupons::ALL,
        dated::ALL,
        deliveries::ALL,
        delivery_reports::ALL,
        discounts::ALL,
        document_rows::ALL,
        documents::ALL,
        draft_acts::ALL,
        environments::ALL,
        grants::ALL,
        grants_paid::ALL,
        idempotency::ALL,
        instalments::ALL,
        issue::ALL,
        jobs::ALL,
        kept_files::ALL,
        ledger_book::ALL,
        limits::ALL,
        link_secrets::ALL,
        mail_terms::ALL,
        manual_drafts::ALL,
        tax_sums::ALL,
        write_offs::ALL,
        moved_rows::ALL,
        outbox::ALL,
        overdue::ALL,
        parties::ALL,
        payment_methods::ALL,
        plan_migrations::ALL,
        progress::ALL,
        quotes::ALL,
        rate_waits::ALL,
        rejected::ALL,
        rejected_acts::ALL,
        rests::ALL,
        retention::ALL,
        settlements::ALL,
        standings::ALL,
        subjects::ALL,
        submission_answers::ALL,
        submissions::ALL,
        subscriptions::ALL,
        usage_details::ALL,
        webhooks::ALL,
        withdrawals::ALL,
        &[SCHEMA_VERSION],
    ]
    .concat()
}

/// The SQL plane of one farthing.
#[derive(Clone)]
pub struct Store {
    database: sql::Database,
    caches: Arc<Caches>,
    known: Arc<known::Known>,
}

impl Store {
    /// The database file of a data folder.
    pub fn location_in(folder: &Path) -> Location {
        Location::file(folder.join("farthing.db"))
    }

    /// Opens it, bringing its schema up to this binary's.
    ///
    /// # Errors
    /// When it cannot be reached, was migrated by a newer binary, or by an edited migration.
    pub fn open(location: &Location) -> Result<Store, MigrationRefused> {
        sql::migrate(location, MIGRATIONS)?;
        let database = sql::Database::open(location)?;
        Ok(Store { database, caches: Arc::default(), known: Arc::default() })
    }

    /// The store in a database that is open and whose schema someone else keeps up to date, because it also
    /// holds other tables.
    pub fn over(database: sql::Database) -> Store {
        Store { database, caches: Arc::default(), known: Arc::default() }
    }

    /// Runs one act; its answer comes after the commit.
    ///
    /// # Errors
    /// The act's own refusal `E`, a fault, or an outcome that is unknown because the connection was lost
    /// during the commit.
    pub fn write<T, E>(
        &self,
        act: impl FnMut(&mut Act<'_>) -> Result<T, ActError<E>> + Send + 'static,
    ) -> Result<T, WriteError<E>>
    where
        T: Send + 'static,
        E: Send + 'static,
    {
        self.database.write(act)
    }

    /// Reads one snapshot.
    ///
    /// # Errors
    /// A fault of the engine or of a row that does not read back.
    pub fn read<T>(&self, read: impl FnOnce(&mut Reader<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.database.read(read)
    }

    /// The last step of the schema that was applied.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn schema_version(&self) -> Result<i64, Fault> {
        self.database.read(|reader| reader.query_one(&SCHEMA_VERSION, &[])?.int(0))
    }

    /// Decoded plan versions and sellers, which never change once kept.
    pub fn caches(&self) -> &Arc<Caches> {
        &self.caches
    }

    /// Keys and environments read lately.
    pub fn known(&self) -> &known::Known {
        &self.known
    }

    /// The database underneath, for the event plane that shares it and for the prepare test.
    pub fn database(&self) -> &sql::Database {
        &self.database
    }
}
