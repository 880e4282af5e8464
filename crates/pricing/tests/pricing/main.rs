//! The crate's tests: doors, rating, measuring, what is owed, words, worked cases of other systems,
//! and laws against a second, slow way to count.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // A test says what went wrong by failing.

#[macro_use]
#[path = "../../../../tests/vectors/cases.rs"]
mod cases;

mod analysing;
mod build;
mod cliffs;
mod coupons;
mod doors;
mod evaluating;
mod expressions;
mod formulas;
mod laws;
mod measuring;
mod most_adding;
mod naming;
mod owing;
mod parting;
mod rating;
mod registers;
mod several;
mod slow;
mod vectors;
mod windows;
