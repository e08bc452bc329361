//! One mistake with `send` is one error, in words that say what to do.

#[test]
fn mistakes_are_told_when_compiling() {
    trybuild::TestCases::new().compile_fail("ui/send/*.rs");
}
