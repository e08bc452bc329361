//! Counts the allocations of each piece of work, once it has been done before: one line each, the way by hand
//! first, allocations and bytes. A separate program, because counting allocations slows them down.

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
