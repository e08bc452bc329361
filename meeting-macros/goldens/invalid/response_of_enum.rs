#[response]
pub enum Either<T> {
    Left(T),
}
