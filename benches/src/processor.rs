//! The processor: how much of it was used, and which one.

use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
use rustix::time::{ClockId, clock_gettime};

/// Stays on one processor, the same one for every process that calls this. Where client and server may move, each
/// pair of threads finds a place of its own, and waking a processor that sleeps costs more than a request.
pub fn stay_on_one() {
    let allowed = sched_getaffinity(None).unwrap();
    let last = (0..CpuSet::MAX_CPU).rfind(|number| allowed.is_set(*number));
    let mut one = CpuSet::new();
    one.set(last.unwrap());
    sched_setaffinity(None, &one).unwrap();
}

/// What this process has used so far, in nanoseconds: all its threads, in the program and in the kernel.
pub fn time() -> u128 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as u128 * 1_000_000_000 + time.tv_nsec as u128
}
