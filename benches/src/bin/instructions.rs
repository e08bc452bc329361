//! Repeats one piece of work, for valgrind to count: `instructions <index> <ours|by-hand> <times>`.

use benches::work;

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [index, side, times] = arguments.as_slice() else {
        panic!("three arguments are needed");
    };
    let work = &work::ALL[index.parse::<usize>().unwrap()];
    let mut job = match side.as_str() {
        "ours" => (work.ours)(),
        "by-hand" => (work.by_hand)(),
        other => panic!("`{other}` is not `ours` or `by-hand`"),
    };
    for _ in 0..times.parse().unwrap() {
        job();
    }
}
