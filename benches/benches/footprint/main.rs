//! The size that the crate adds to a program and to its build, as Markdown: `cargo bench -p benches --bench footprint`.
//!
//! The benchmark writes packages below the target directory and builds them with cargo, some of them from scratch.
//! This takes several minutes.

mod package;
mod sources;

use package::Package;

/// The endpoints that the smaller program calls, and those that the larger one calls in addition.
const FEW: usize = 10;
const MORE: usize = 50;

fn main() {
    let baseline = Package::new("baseline", package::BASELINE, &[("lib", "")]);
    let ours = Package::new("ours", package::OURS, &[("lib", "")]);

    println!("| what | beside | there | ours | difference | budget |");
    println!("| --- | --- | ---: | ---: | ---: | ---: |");
    crates(&baseline, &ours);
    code_per_endpoint();
    build_time(&baseline, &ours);
}

fn crates(baseline: &Package, ours: &Package) {
    let [there, here] = [baseline, ours].map(Package::crates);
    let count = |name: &str| here.iter().filter(|id| id.starts_with(name)).count();
    assert_eq!(count("syn v"), 1, "one syn");
    println!(
        "| third-party crates with default features | reqwest with JSON and the same TLS, and serde | {} | {} | {:+} | +12 |",
        there.len(),
        here.len(),
        here.len() as i64 - there.len() as i64,
    );
}

fn code_per_endpoint() {
    let ours = per_endpoint("called-ours", package::OURS, sources::ours);
    for (name, beside, source) in [
        (
            "called-by-hand-checked",
            "by hand with the same checks, `send` generic over the request",
            sources::by_hand_checked as fn(usize) -> String,
        ),
        (
            "called-by-hand-generic",
            "by hand without checks, `send` generic over the request",
            sources::by_hand_generic,
        ),
        (
            "called-by-hand-lean",
            "by hand without checks, `send` not generic",
            sources::by_hand_lean,
        ),
    ] {
        let there = per_endpoint(name, package::BY_HAND, source);
        println!(
            "| release code per called endpoint | {beside} | {there} B | {ours} B | {:.2} | 1 |",
            ours as f64 / there as f64,
        );
    }
}

fn per_endpoint(name: &str, dependencies: &str, source: fn(usize) -> String) -> u64 {
    let package = Package::new(
        name,
        dependencies,
        &[("few", &source(FEW)), ("more", &source(FEW + MORE))],
    );
    let [few, more] = package.sizes(["few", "more"]);
    (more - few) / MORE as u64
}

fn build_time(baseline: &Package, ours: &Package) {
    let [there, here] = [baseline, ours].map(Package::build_from_scratch);
    println!(
        "| clean `cargo build` with default features, processor time | reqwest with JSON and the same TLS, and serde | {there:.1} s | {here:.1} s | {:.2} | |",
        here / there,
    );
}
