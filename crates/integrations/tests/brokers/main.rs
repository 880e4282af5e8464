//! Real brokers, killed and started again, with a real installation behind.

mod kills;
mod mqtt;
mod nats;
mod order;
mod tls;
mod world;
