#[endpoint(POST, "/v1/generic", crate = crate::renamed::api)]
pub struct Generic<'r, T: Serialize = String, const N: usize = 2>
where
    T: Clone,
{
    pub text: &'r str,
    pub value: T,
    pub array: [u8; N],
    pub optional: Option<&'r [T]>,
}
