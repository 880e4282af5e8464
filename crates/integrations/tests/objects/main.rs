//! A real object storage, and some that misbehave, with a real event plane before them.

#![allow(clippy::unwrap_used, reason = "a test that fails says where, and shows what it saw")]

mod misbehaving;
mod plane;
mod verbs;
mod world;
