//! Processor time, and the choice of a processor.

use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
use rustix::time::{ClockId, clock_gettime};

/// Pins the process to a processor, which is the same for every process that calls this function. If client and server
/// may move, each pair of threads gets its own processor, and waking a sleeping processor costs more than a request.
pub fn stay_on_one() {
    let allowed = sched_getaffinity(None).unwrap();
    let last = (0..CpuSet::MAX_CPU).rfind(|number| allowed.is_set(*number));
    let mut one = CpuSet::new();
    one.set(last.unwrap());
    sched_setaffinity(None, &one).unwrap();
}

/// Returns the processor time of this process so far, in nanoseconds: all its threads, in the program and in the kernel.
pub fn time() -> u128 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as u128 * 1_000_000_000 + time.tv_nsec as u128
}
