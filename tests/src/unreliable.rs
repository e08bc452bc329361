//! A server that fails one in twenty requests in different ways, after carrying them out or without doing so.

use std::io::Write;
use std::net::TcpStream;

use crate::client::{answer, error};
use crate::server::{reset, wait_for_close};

/// Returns a number that causes the same faults in each run (SplitMix64).
fn random(index: usize) -> u64 {
    let mut z = (index as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Carries out the request or not, and responds or not, depending on its number.
pub fn behave(stream: &mut TcpStream, index: usize, execute: impl FnOnce()) {
    let random = random(index);
    let mut say = |bytes: &[u8]| {
        let _ = stream.write_all(bytes);
    };
    if !random.is_multiple_of(20) {
        execute();
        return say(&answer("200 OK", "", "{}"));
    }
    match (random >> 32) % 12 {
        // The request was carried out, without a response.
        0 => execute(),
        1 => {
            execute();
            reset(stream);
        }
        2 => {
            execute();
            say(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{");
        }
        3 => {
            execute();
            say(b"garbage\r\n\r\n");
        }
        4 => {
            execute();
            say(&answer("502 Bad Gateway", "", "<p>busy</p>"));
        }
        5 => {
            execute();
            say(&error("500 E", 41));
        }
        6 => {
            execute();
            say(&error("400 B", 190301));
        }
        7 => {
            execute();
            wait_for_close(stream);
        }
        // The request was not carried out, and no response follows.
        8 => {}
        // The request was not carried out, and the response says so.
        9 => say(&error("400 B", 190310)),
        10 => say(&answer("429 T", "retry-after: 0\r\n", "")),
        _ => say(&error("500 E", 9003)),
    }
}
