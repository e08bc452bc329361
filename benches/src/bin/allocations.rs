//! Counts the allocations of each piece of work, after a first run that is not counted. Each piece of work has a line
//! with allocations and bytes, by hand first. This is a separate program, because counting slows allocations down.

use benches::work::{self, Job};

fn main() {
    for work in work::ALL {
        let [by_hand, ours] = [(work.by_hand)(), (work.ours)()].map(count);
        println!("{} {} {} {}", by_hand.0, by_hand.1, ours.0, ours.1);
    }
}

fn count(mut job: Job) -> (u64, u64) {
    for _ in 0..10 {
        job();
    }
    let counted = allocation_counter::measure(job);
    (counted.count_total, counted.bytes_total)
}
