//! What can be told from a type's tokens. A macro sees names, not types: a type that is not recognised is
//! [`Shape::Unknown`] and is left to the compiler.

use syn::{GenericArgument, Ident, PathArguments, Type};

/// The kind of a type, as far as its tokens tell.
pub enum Shape<'a> {
    Text,
    Integer(Integer),
    Float,
    Bool,
    Char,
    Option(&'a Type),
    List(&'a Type),
    Map,
    Tuple,
    Unknown,
}

/// A primitive integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Integer {
    pub name: &'static str,
}

const INTEGERS: &[&str] = &[
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
];

/// The type without the invisible groups that `macro_rules` wraps around a captured type.
pub fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}

pub fn shape(ty: &Type) -> Shape<'_> {
    match ungrouped(ty) {
        Type::Reference(reference) => shape(&reference.elem),
        Type::Slice(slice) => Shape::List(&slice.elem),
        Type::Array(array) => Shape::List(&array.elem),
        Type::Tuple(_) => Shape::Tuple,
        Type::Path(path) => {
            let Some(last) = path.path.segments.last() else {
                return Shape::Unknown;
            };
            let name = last.ident.to_string();
            if let Some(integer) = INTEGERS.iter().find(|integer| **integer == name) {
                return Shape::Integer(Integer { name: integer });
            }
            let arguments = type_arguments(&last.arguments);
            match (name.as_str(), arguments.as_slice()) {
                ("String" | "str", []) => Shape::Text,
                ("f32" | "f64", []) => Shape::Float,
                ("bool", []) => Shape::Bool,
                ("char", []) => Shape::Char,
                ("Option", [inner]) => Shape::Option(inner),
                ("Vec" | "VecDeque" | "BTreeSet" | "HashSet", [element, ..]) => {
                    Shape::List(element)
                }
                ("HashMap" | "BTreeMap", [_, _, ..]) => Shape::Map,
                ("Box" | "Arc" | "Rc" | "Cow" | "Secret", [inner]) => shape(inner),
                _ => Shape::Unknown,
            }
        }
        _ => Shape::Unknown,
    }
}

fn type_arguments(arguments: &PathArguments) -> Vec<&Type> {
    match arguments {
        PathArguments::AngleBracketed(arguments) => arguments
            .args
            .iter()
            .filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Whether a setter takes `impl Into<T>`: for `String` and for types with type arguments (`Vec<T>`,
/// `Box<str>`, `Cow<'_, str>`, `Secret<String>`), which are made from something handier. A number, an
/// enum or an object is taken as it is, so that a wrong one is "expected .., found ..".
pub fn made_from_something(ty: &Type) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    let Some(last) = path.path.segments.last() else {
        return false;
    };
    last.ident == "String" || !type_arguments(&last.arguments).is_empty()
}

impl Shape<'_> {
    /// The kind of value, for a person.
    pub fn described(&self) -> String {
        match self {
            Self::Text => "a string".to_owned(),
            Self::Integer(integer) => format!("an integer (`{}`)", integer.name),
            Self::Float => "a number".to_owned(),
            Self::Bool => "a `bool`".to_owned(),
            Self::Char => "a `char`".to_owned(),
            Self::Option(_) => "an `Option`".to_owned(),
            Self::List(_) => "a list".to_owned(),
            Self::Map => "a map".to_owned(),
            Self::Tuple => "a tuple".to_owned(),
            Self::Unknown => "this type".to_owned(),
        }
    }

    /// Whether the type is known to have no rules and no members of its own.
    pub fn is_scalar(&self) -> bool {
        matches!(
            self,
            Self::Text | Self::Integer(_) | Self::Float | Self::Bool | Self::Char
        )
    }
}

/// The bare name of an identifier: `type` for `r#type`.
pub fn unraw(ident: &Ident) -> String {
    use syn::ext::IdentExt;
    ident.unraw().to_string()
}
