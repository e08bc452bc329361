//! What stands on the wire is a number or a string, each once.
//@ errors: 8
//@ says: `B` has no value: write its value on the wire, as in `B = 1` or `B = "name"`
//@ says: `C` is one value on the wire: write `C = 1` or `C = "name"`, without fields
//@ says: the value is a whole number of 64 bits or a string
//@ says: numbers and strings do not mix: the service sends one or the other
//@ says: `1` is the value of `A` already

use meeting_api::open_enum;

pub const SEVEN: i64 = 7;

#[open_enum]
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    A = 1,
    B,
    C(u8),
    D = 1.5,
    E = 99999999999999999999,
    F = "f",
    G = 1,
    H = SEVEN,
    I = true,
}

pub fn uses(kind: Kind) -> Kind {
    match kind {
        Kind::B | Kind::C => Kind::Other(5),
        other => other,
    }
}

fn main() {}
