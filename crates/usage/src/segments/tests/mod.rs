//! What holds for segments, whatever is sealed and whenever the machine stops.

mod crash;
mod damage;
mod days;
mod generated;
mod model;
mod moved;
mod others;
mod sizes;
mod sources;
mod touched;
