#[open_enum(crate = renamed)]
#[derive(Clone, Debug, PartialEq)]
enum Role {
    Host = "host",
    r#Guest = "guest",
}
