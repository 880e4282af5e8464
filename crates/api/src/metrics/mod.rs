//! Metrics as their senders write them: Prometheus remote write and OTLP.
//! Knows their forms on the wire; must not know what becomes of a sample.

pub mod otlp;
mod otlp_json;
mod parts;
pub mod remote_write;

use operations::metrics::LoadRefused;

use crate::problem::{Kind, Problem};

fn unreadable(broken: &str) -> Problem {
    Problem::invalid("body", format!("the body is no such message ({broken}); look at the sender's version"))
}

fn too_much(refused: LoadRefused) -> Problem {
    Problem::new(Kind::BodyTooLarge, refused.to_string()).because("too_many_samples")
}
