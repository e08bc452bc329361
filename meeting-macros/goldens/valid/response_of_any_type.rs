#[response]
#[allow(deprecated)]
struct Page<'a, T: Clone, const N: usize = 1>
where
    T: Send,
{
    data: Vec<T>,
    #[api(default)]
    first: T,
    name: &'a str,
    next: Option<Box<Self>>,
    by_name: BTreeMap<String, T>,
    array: [u8; N],
    r#type: std::marker::PhantomData<T>,
}
