//! `meeting-api` itself, and a crate of the same number of endpoints and responses by hand.

use std::path::Path;
use std::process::Command as Cargo;

use crate::endpoints;
use crate::measure::{self, Cost, Spread};
use crate::package::{Command, Package};
use crate::responses;
use crate::sources::{self, Variant};

/// The endpoints of the service.
const ENDPOINTS: usize = 119;

const BY_HAND: Variant = Variant {
    name: "vendor_by_hand",
    description: "119 endpoints and 119 responses by hand",
    dependencies: sources::BY_HAND_DEPENDENCIES,
    source: |endpoints| {
        let responses = responses::derived(ENDPOINTS);
        format!("{}{responses}", sources::by_hand::source(endpoints))
    },
};

/// Checks both crates, round by round. Their dependencies are compiled beforehand.
pub fn table(rounds: usize) {
    let by_hand = Package::new(&BY_HAND, &endpoints::equal(ENDPOINTS), Command::Check);
    let vendor = Vendor::new();
    let mut costs: [Vec<Cost>; 2] = [Vec::new(), Vec::new()];
    for _ in 0..rounds {
        let [own, other] = &mut costs;
        own.push(vendor.check());
        other.push(by_hand.compile());
    }
    println!("| command | crate | processor time | of by hand |");
    println!("| --- | --- | ---: | ---: |");
    for (description, own) in ["`meeting-api`", BY_HAND.description].iter().zip(&costs) {
        println!(
            "| {} | {description} | {:.2} s | {} |",
            Command::Check,
            Spread::of_seconds(own).median,
            Spread::of_ratios(own, &costs[1]),
        );
    }
}

/// `meeting-api`, compiled into a folder of its own.
struct Vendor;

impl Vendor {
    fn new() -> Self {
        // The dependencies.
        measure::run(&mut Self::cargo("check"));
        Self
    }

    fn check(&self) -> Cost {
        measure::run(&mut Self::cargo("clean"));
        measure::run(&mut Self::cargo("check"))
    }

    fn cargo(command: &str) -> Cargo {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_time/vendor");
        let mut cargo = Cargo::new(env!("CARGO"));
        cargo
            .args([command, "--quiet", "--package", "meeting-api"])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", target)
            .env_remove("RUSTFLAGS");
        cargo
    }
}
