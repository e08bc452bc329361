#[endpoint]
pub struct NoArguments {
    pub name: String,
}
