//! A request needs no more allocations than the same work by hand. Unlike times, allocations can be counted on any
//! machine.

use std::process::Command;

use benches::work;

#[test]
fn what_has_a_budget_allocates_no_more_than_by_hand() {
    let counted = Command::new(env!("CARGO_BIN_EXE_allocations"))
        .output()
        .unwrap();
    assert!(counted.status.success(), "{counted:?}");
    let text = String::from_utf8(counted.stdout).unwrap();
    assert_eq!(text.lines().count(), work::ALL.len());
    let mut compared = 0;
    for (work, line) in work::ALL.iter().zip(text.lines()) {
        let counts: Vec<u64> = line
            .split(' ')
            .map(|count| count.parse().unwrap())
            .collect();
        let [by_hand, _, ours, _] = counts.as_slice() else {
            panic!("{line}");
        };
        if work.budget.is_some() {
            // A stream begins with a call, which code by hand over a given body does not make.
            let call = by_hand / 50;
            assert!(
                *ours <= by_hand + call,
                "{}: {ours} instead of {by_hand}",
                work.name
            );
            compared += 1;
        }
    }
    assert!(compared > 0);
}
