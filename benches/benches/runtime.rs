//! The cost of a request at run time, as Markdown: `cargo bench -p benches --bench runtime`.
//!
//! Instructions are counted by valgrind, which must be installed. The counts are the same in every run, because they
//! do not depend on other load on the machine. Processor times do depend on it, so each round gives one ratio. The
//! table shows the median of all rounds with the middle half of them.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use benches::work;

fn main() {
    println!("### Work without a network\n");
    without_network();
    println!("\n### Requests over loopback: processor time of the client per request\n");
    calls();
    println!("\n### Bodies of 1 GiB over loopback: processor time of the client\n");
    transfers();
}

fn without_network() {
    println!(
        "| work | instructions by hand | ours | ratio | budget | allocations by hand | ours |"
    );
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    let allocations = output(&mut Command::new(env!("CARGO_BIN_EXE_allocations")));
    for ((index, work), line) in work::ALL.iter().enumerate().zip(allocations.lines()) {
        let [by_hand, ours] = ["by-hand", "ours"].map(|side| instructions(index, side));
        let numbers: Vec<u64> = numbers(line);
        let budget = work
            .budget
            .map_or(String::new(), |budget| budget.to_string());
        println!(
            "| {} | {by_hand} | {ours} | {:.3} | {budget} | {} ({} B) | {} ({} B) |",
            work.name,
            ours as f64 / by_hand as f64,
            numbers[0],
            numbers[1],
            numbers[2],
            numbers[3],
        );
    }
}

/// Returns the instructions of one more repetition. Work that is done once, such as starting the program, cancels out.
fn instructions(index: usize, side: &str) -> u64 {
    const FEW: u64 = 50;
    const MANY: u64 = 550;
    let [few, many] = [FEW, MANY].map(|times| {
        let counted = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(env!("CARGO_BIN_EXE_instructions"))
            .args([&index.to_string(), side, &times.to_string()])
            .output()
            .expect("valgrind must be installed");
        let text = String::from_utf8(counted.stderr).unwrap();
        assert!(counted.status.success(), "{text}");
        let (_, total) = text.split_once("Collected : ").expect("a total");
        total
            .split_whitespace()
            .next()
            .unwrap()
            .parse::<u64>()
            .unwrap()
    });
    (many - few) / (MANY - FEW)
}

const IN_FLIGHT: [usize; 3] = [1, 8, 64];

/// The measurements of one round for the crate, by hand and bare hyper: processor time and wall time in turn, in
/// nanoseconds per request.
type Round = Vec<f64>;
const OURS: usize = 0;
const BY_HAND: usize = 2;
const HYPER: usize = 4;
const WALL: usize = 1;

fn calls() {
    let passes = measure_calls();
    println!(
        "| in flight | by hand | ours | ours / by hand | budget | bare hyper | requests per second by hand | ours |"
    );
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (index, in_flight) in IN_FLIGHT.iter().enumerate() {
        let rounds: Vec<&Round> = passes.iter().flat_map(|pass| &pass[index]).collect();
        let micro = |way| median(rounds.iter().map(|round| round[way] / 1000.0).collect());
        let ratios = rounds.iter().map(|round| round[OURS] / round[BY_HAND]);
        println!(
            "| {in_flight} | {:.1} µs | {:.1} µs | {} | 1.0 | {:.1} µs | {:.0} | {:.0} |",
            micro(BY_HAND),
            micro(OURS),
            spread(ratios.collect()),
            micro(HYPER),
            1e6 / micro(BY_HAND + WALL),
            1e6 / micro(OURS + WALL),
        );
    }
    println!("\n| in flight, beside 1 | by hand | ours | bare hyper |");
    println!("| ---: | ---: | ---: | ---: |");
    for (index, in_flight) in IN_FLIGHT.iter().enumerate().skip(1) {
        let growth = |way: usize| {
            let of = |rounds: &[Round]| median(rounds.iter().map(|round| round[way]).collect());
            let ratios = passes.iter().map(|pass| of(&pass[index]) / of(&pass[0]));
            spread(ratios.collect())
        };
        println!(
            "| {in_flight} | {} | {} | {} |",
            growth(BY_HAND),
            growth(OURS),
            growth(HYPER)
        );
    }
}

/// Makes several passes over all numbers in flight, so other load on the machine affects all of them.
fn measure_calls() -> Vec<[Vec<Round>; IN_FLIGHT.len()]> {
    const PASSES: usize = 9;
    const ROUNDS: usize = 12;
    let server = Server::start();
    let one = |in_flight: usize| {
        let lines = output(Command::new(env!("CARGO_BIN_EXE_calls")).args([
            &server.address,
            &in_flight.to_string(),
            &ROUNDS.to_string(),
        ]));
        lines.lines().map(numbers).collect()
    };
    (0..PASSES).map(|_| IN_FLIGHT.map(one)).collect()
}

fn transfers() {
    const MIB: &str = "1024";
    const ROUNDS: &str = "2";
    // Depending on the addresses of its buffers, a process is up to a quarter faster or slower.
    const PASSES: usize = 25;
    let server = Server::start();
    println!("| body | by hand | ours | ours / by hand | budget |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    for (direction, body) in [("download", "download"), ("upload", "upload of a file")] {
        let time = |side| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_transfers"));
            command.args([&server.address, MIB, ROUNDS, direction, side]);
            let times = output(&mut command);
            let times = times.lines().flat_map(numbers::<f64>);
            times.fold(f64::INFINITY, f64::min)
        };
        let passes: Vec<[f64; 2]> = (0..PASSES).map(|_| ["by-hand", "ours"].map(time)).collect();
        let [by_hand, ours] =
            [0, 1].map(|side| median(passes.iter().map(|pass| pass[side] / 1e6).collect()));
        let ratios = passes.iter().map(|[by_hand, ours]| ours / by_hand);
        println!(
            "| {body} | {by_hand:.0} ms | {ours:.0} ms | {} | 1.05 |",
            spread(ratios.collect()),
        );
    }
}

/// The server, in another process.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_server"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        Self {
            process,
            address: address.trim().to_owned(),
        }
    }
}

/// Ends the server by ending its input.
impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().unwrap();
    }
}

/// Formats the median, with the range around it in brackets. A quarter of the values is below the range, a quarter above.
fn spread(values: Vec<f64>) -> String {
    let [low, middle, high] = [0.25, 0.5, 0.75].map(|part| quantile(values.clone(), part));
    format!("{middle:.3} ({low:.3} to {high:.3})")
}

fn median(values: Vec<f64>) -> f64 {
    quantile(values, 0.5)
}

fn quantile(mut values: Vec<f64>, part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * part).round() as usize]
}

fn numbers<T: std::str::FromStr<Err: std::fmt::Debug>>(line: &str) -> Vec<T> {
    line.split(' ')
        .map(|number| number.parse().unwrap())
        .collect()
}

fn output(command: &mut Command) -> String {
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).unwrap()
}
