#[object]
pub enum Shape {
    Round,
    Square { #[api(non_empty)] side: u32 },
}
