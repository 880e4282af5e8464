//! Environments and API keys on the wire.
//! Knows that a secret is shown once; must not know how it is made.

use calendar::Instant;
use operations::{Environment, EnvironmentKind};
use records::at::Table;
use records::scalars;
use serde::Serialize;
use utoipa::ToSchema;

/// An environment.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Environment)]
pub struct EnvironmentBody {
    /// Its id.
    #[schema(example = "env_00000000000000000000000000")]
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Real customers, or for trying.
    #[schema(value_type = KindCode)]
    pub kind: &'static str,
    /// What time it is there.
    #[schema(format = DateTime)]
    pub now: String,
}

/// Live or test.
#[derive(Debug, Clone, Copy, ToSchema)]
#[schema(rename_all = "snake_case")]
pub enum KindCode {
    /// Real customers; its clock is the wall's.
    Live,
    /// For trying; its clock stands until it is advanced.
    Test,
}

/// A new test environment and the key that opens it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OpenedEnvironment {
    /// The environment.
    pub environment: EnvironmentBody,
    /// Its first key.
    pub api_key: ApiKey,
}

/// A new API key.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ApiKey {
    /// Its id.
    pub id: String,
    /// Which environment it opens.
    pub environment: String,
    /// What people call it.
    pub name: String,
    /// What it begins with, to recognise it by.
    #[schema(example = "fk_test_7xk2")]
    pub prefix: String,
    /// The key itself. Only its hash is kept, so it is shown this once; null when the answer is given again.
    #[schema(required = true)]
    pub secret: Option<String>,
}

/// A test environment to be opened.
#[derive(Debug, Clone, ToSchema)]
pub struct NewEnvironment {
    /// What people will call it.
    #[schema(example = "trial run")]
    pub name: String,
    /// Where its clock will stand; the present moment if it is left out.
    #[schema(value_type = Option<String>, format = DateTime, example = "2026-01-01T00:00:00Z")]
    pub clock: Option<Instant>,
}

/// An API key to be made.
#[derive(Debug, Clone, ToSchema)]
pub struct NewApiKey {
    /// What people will call it.
    #[schema(example = "billing service")]
    pub name: String,
}

impl EnvironmentBody {
    /// An environment and its present moment.
    pub fn of(environment: &Environment, now: Instant) -> EnvironmentBody {
        EnvironmentBody {
            id: environment.id.to_string(),
            name: environment.name.clone(),
            kind: kind_code(environment.kind),
            now: now.to_string(),
        }
    }
}

/// The code of a kind of environment.
pub fn kind_code(kind: EnvironmentKind) -> &'static str {
    match kind {
        EnvironmentKind::Live => "live",
        EnvironmentKind::Test { .. } => "test",
    }
}

impl ApiKey {
    /// A new key, with its secret or without.
    pub fn of(key: &operations::NewApiKey, secret: Option<&str>) -> ApiKey {
        ApiKey {
            id: key.id.to_string(),
            environment: key.environment.to_string(),
            name: key.name.clone(),
            prefix: key.prefix.clone(),
            secret: secret.map(str::to_owned),
        }
    }
}

impl NewEnvironment {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<NewEnvironment> {
        let name = table.required("name", "write what people will call it", scalars::text);
        let clock = table.optional("clock", scalars::instant);
        Some(NewEnvironment { name: name?, clock })
    }
}

impl NewApiKey {
    /// Reads it.
    pub fn read(table: &Table<'_>) -> Option<NewApiKey> {
        let name = table.required("name", "write what people will call it", scalars::text);
        Some(NewApiKey { name: name? })
    }
}
