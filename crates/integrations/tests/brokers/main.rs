//! Real brokers, killed and started again, with a real installation behind.

mod kills;
#[path = "../../../operations/tests/it/mapping_messages.rs"]
mod mapping_messages;
mod mqtt;
mod nats;
mod order;
mod tls;
mod world;
