//! Metrics as their senders write them: Prometheus remote write and OTLP.
//! Knows their forms on the wire; must not know what becomes of a sample.

pub mod otlp;
mod otlp_json;
pub mod remote_write;
