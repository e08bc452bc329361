//! Words that an object does not have.
//@ errors: 5
//@ says: `auth` does not belong in `#[object(...)]`; it belongs on `#[endpoint(METHOD, "/path", ...)]`
//@ says: `rename` does not belong in `#[object(...)]`; it belongs on a field
//@ says: unknown argument `renam_all` in `#[object(...)]`; did you mean `rename_all`?
//@ says: `rename_all` is given twice
//@ says: `crate` takes a path

use meeting_api::object;

#[object(auth = aksk, rename = "x", renam_all = "x", crate = "meeting_api")]
pub struct A {
    pub name: String,
}

#[object(rename_all = "camelCase", rename_all = "camelCase")]
pub struct B {
    pub name: String,
}

fn main() {
    let _ = A::builder();
    let _ = B::builder();
}
