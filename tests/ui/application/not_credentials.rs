//! A token where credentials belong.
//@ errors: 1
//@ says: `&str` cannot be used as credentials
//@ says: for a token or a key, wrap it: `Bearer::new(..)`

pub fn client() {
    let _ = meeting_core::Client::builder("TOKENEXAMPLE");
}

fn main() {}
