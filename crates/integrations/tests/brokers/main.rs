//! Real brokers, killed and started again, with a real installation behind.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that fails says where, and shows what it saw"
)]

mod fakes;
mod kills;
mod mqtt;
mod nats;
mod order;
mod tls;
mod world;
