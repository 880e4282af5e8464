//! `kill -9` in the middle of the demo: the next start goes on, and the documents are the same.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, Instant};

use crate::harness::{Farthing, documents};

/// Each demo and how often it is killed: the long one less often.
const KILLS: [(&str, u32); 2] = [("software", 5), ("power", 2)];

#[test]
fn a_killed_demo_goes_on_to_the_same_documents() {
    let seed = std::env::var("FARTHING_TEST_SEED")
        .map_or_else(|_| RandomState::new().hash_one("kill"), |seed| seed.parse().unwrap());
    println!("FARTHING_TEST_SEED={seed}");
    for (name, kills) in KILLS {
        let undisturbed = Farthing::new();
        let started = Instant::now();
        undisturbed.run(&["demo", name], &undisturbed.data()).well();
        let whole = u64::try_from(started.elapsed().as_millis()).unwrap();
        let wanted = documents(&undisturbed, name, &undisturbed.data());

        let farthing = Farthing::new();
        let at = farthing.data();
        let (mut state, mut killed) = (seed, 0);
        for _ in 0..kills {
            // Numbers of a linear congruence are random enough for moments.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let moment = Duration::from_millis((state >> 33) % whole.max(1));
            let mut child = farthing.start(&["demo", name], &at);
            std::thread::sleep(moment);
            if child.try_wait().unwrap().is_none() {
                child.kill().unwrap();
                killed += 1;
            }
            child.wait().unwrap();
        }
        farthing.run(&["demo", name], &at).well();
        assert_eq!(documents(&farthing, name, &at), wanted, "{name} after {killed} kills, seed {seed}");
        println!("{name}: killed {killed} of {kills} times");
    }
}
