//! The facts that a type's tokens show. A macro sees names, not types. A type that is not recognised is
//! [`Shape::Unknown`] and is left to the compiler.

use std::iter::Peekable;
use std::slice::Iter;

use proc_macro2::{Ident, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, GenericArgument, PathArguments, PathSegment, Token, Type,
    TypePath,
};

use crate::syntax::head::mentions;

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

impl Integer {
    /// The smallest and the largest value; of 128 bits, what an `i128` holds.
    pub fn limits(self) -> (i128, i128) {
        let unsigned = |maximum: u64| (0, i128::from(maximum));
        let signed = |minimum: i64, maximum: i64| (i128::from(minimum), i128::from(maximum));
        match self.name {
            "u8" => unsigned(u8::MAX.into()),
            "u16" => unsigned(u16::MAX.into()),
            "u32" => unsigned(u32::MAX.into()),
            "u64" | "usize" => unsigned(u64::MAX),
            "u128" => (0, i128::MAX),
            "i8" => signed(i8::MIN.into(), i8::MAX.into()),
            "i16" => signed(i16::MIN.into(), i16::MAX.into()),
            "i32" => signed(i32::MIN.into(), i32::MAX.into()),
            "i64" | "isize" => signed(i64::MIN, i64::MAX),
            _ => (i128::MIN, i128::MAX),
        }
    }
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
                (name, _) => match integer(name) {
                    Some(integer) => Shape::Integer(integer),
                    None => Shape::Unknown,
                },
            }
        }
        _ => Shape::Unknown,
    }
}

fn integer(name: &str) -> Option<Integer> {
    // Most other names are longer.
    if name.len() > "isize".len() {
        return None;
    }
    let name = INTEGERS.iter().find(|integer| **integer == name)?;
    Some(Integer { name })
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

/// Reads a type. A name with types that are names is read without syn's parser, which tries every form of a type first.
pub fn read(tokens: &[TokenTree]) -> Option<Type> {
    let mut rest = tokens.iter().peekable();
    match named(&mut rest) {
        Some(ty) if rest.next().is_none() => Some(ty),
        _ => syn::parse2(tokens.iter().cloned().collect()).ok(),
    }
}

/// `Name` or `Name<Name, ..>`
fn named(tokens: &mut Peekable<Iter<'_, TokenTree>>) -> Option<Type> {
    let Some(TokenTree::Ident(name)) = tokens.next() else {
        return None;
    };
    let arguments = match tokens.peek() {
        Some(TokenTree::Punct(open)) if open.as_char() == '<' => {
            let lt_token = Token![<](open.span());
            tokens.next();
            named_arguments(lt_token, tokens)?
        }
        _ => PathArguments::None,
    };
    Some(path(name.clone(), arguments))
}

/// The rest of `<Name, ..>`
fn named_arguments(
    lt_token: Token![<],
    tokens: &mut Peekable<Iter<'_, TokenTree>>,
) -> Option<PathArguments> {
    let mut args = Punctuated::new();
    loop {
        args.push_value(GenericArgument::Type(named(tokens)?));
        let Some(TokenTree::Punct(after)) = tokens.next() else {
            return None;
        };
        match after.as_char() {
            ',' => args.push_punct(Token![,](after.span())),
            '>' => {
                return Some(PathArguments::AngleBracketed(
                    AngleBracketedGenericArguments {
                        colon2_token: None,
                        lt_token,
                        args,
                        gt_token: Token![>](after.span()),
                    },
                ));
            }
            _ => return None,
        }
    }
}

fn path(ident: Ident, arguments: PathArguments) -> Type {
    Type::Path(TypePath {
        attrs: Vec::new(),
        qself: None,
        path: PathSegment { ident, arguments }.into(),
    })
}

/// Returns true if the type contains `Self`.
pub fn mentions_self(ty: &Type) -> bool {
    match ty {
        Type::Path(path) if path.qself.is_none() => path.path.segments.iter().any(|segment| {
            segment.ident == "Self"
                || match &segment.arguments {
                    PathArguments::None => false,
                    PathArguments::AngleBracketed(list) => {
                        list.args.iter().any(argument_mentions_self)
                    }
                    PathArguments::Parenthesized(list) => mentions(&list.to_token_stream(), "Self"),
                }
        }),
        ty => mentions(&ty.to_token_stream(), "Self"),
    }
}

fn argument_mentions_self(argument: &GenericArgument) -> bool {
    match argument {
        GenericArgument::Type(ty) => mentions_self(ty),
        other => mentions(&other.to_token_stream(), "Self"),
    }
}

/// The text of a type that is a name, or a name with types that are: `u32`, `Vec<String>`.
pub fn plain_text(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.first()?;
    if path.qself.is_some() || path.path.leading_colon.is_some() || path.path.segments.len() != 1 {
        return None;
    }
    let mut text = segment.ident.to_string();
    match &segment.arguments {
        PathArguments::None => {}
        PathArguments::AngleBracketed(arguments) => {
            let types = type_arguments(&segment.arguments);
            if types.len() != arguments.args.len() {
                return None;
            }
            text.push('<');
            for ty in types {
                text.push_str(&plain_text(ty)?);
                text.push(',');
            }
            text.push('>');
        }
        PathArguments::Parenthesized(_) => return None,
    }
    Some(text)
}

/// Returns true if a setter takes `impl Into<T>`: for `String` and for types with type arguments (`Vec<T>`,
/// `Box<str>`, `Cow<'_, str>`, `Secret<String>`), which are often converted from another type. A number, an
/// enum or an object is taken as it is, so the compiler reports a wrong one as "expected .., found ..".
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

    /// Returns true if the type is known to have no rules and no members.
    pub fn is_scalar(&self) -> bool {
        matches!(
            self,
            Self::Text | Self::Integer(_) | Self::Float | Self::Bool | Self::Char
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(text: &str) -> String {
        let ty: Type = syn::parse_str(text).unwrap();
        shape(&ty).described()
    }

    #[test]
    fn a_shape_is_what_the_tokens_say() {
        for (ty, expected) in [
            ("String", "a string"),
            ("std::string::String", "a string"),
            ("&'a str", "a string"),
            ("Box<str>", "a string"),
            ("Cow<'a, str>", "a string"),
            ("Secret<String>", "a string"),
            ("Arc<str>", "a string"),
            ("(String)", "a string"),
            ("u8", "an integer (`u8`)"),
            ("isize", "an integer (`isize`)"),
            ("f32", "a number"),
            ("f64", "a number"),
            ("bool", "a `bool`"),
            ("char", "a `char`"),
            ("Option<String>", "an `Option`"),
            ("Vec<u8>", "a list"),
            ("VecDeque<u8>", "a list"),
            ("BTreeSet<u8>", "a list"),
            ("HashSet<u8, S>", "a list"),
            ("[u8; 4]", "a list"),
            ("&'a [u8]", "a list"),
            ("HashMap<String, u8>", "a map"),
            ("BTreeMap<String, u8>", "a map"),
            ("(u8, u8)", "a tuple"),
            ("Kind", "this type"),
            ("Option", "this type"),
            ("String<T>", "this type"),
            ("fn()", "this type"),
            ("Wrapper<String>", "this type"),
        ] {
            assert_eq!(described(ty), expected, "{ty}");
        }
    }

    #[test]
    fn self_is_found_in_every_kind_of_type() {
        for (ty, expected) in [
            ("Self", true),
            ("Box<Self>", true),
            ("Vec<Option<Self>>", true),
            ("Self::Item", true),
            ("&'a [Self]", true),
            ("Wrapper<{ A }, Self>", true),
            ("Box<dyn Fn(Self) -> u8>", true),
            ("<Self as Trait>::Item", true),
            ("Selfish<'a, Vec<u8>>", false),
            ("dyn Fn(u8)", false),
            ("(u8, [u8; 4])", false),
        ] {
            let parsed: Type = syn::parse_str(ty).unwrap();
            assert_eq!(mentions_self(&parsed), expected, "{ty}");
        }
    }

    #[test]
    fn scalars_have_no_members() {
        for (ty, expected) in [
            ("String", true),
            ("u8", true),
            ("f64", true),
            ("bool", true),
            ("char", true),
            ("Vec<u8>", false),
            ("Option<u8>", false),
            ("HashMap<String, u8>", false),
            ("(u8,)", false),
            ("Kind", false),
        ] {
            let ty: Type = syn::parse_str(ty).unwrap();
            assert_eq!(shape(&ty).is_scalar(), expected);
        }
    }

    #[test]
    fn setters_convert_what_is_made_from_something_handier() {
        for (ty, expected) in [
            ("String", true),
            ("(String)", true),
            ("Vec<u8>", true),
            ("Cow<'a, str>", true),
            ("u8", false),
            ("Kind", false),
            ("Kind<'a>", false),
            ("&'a str", false),
        ] {
            let parsed: Type = syn::parse_str(ty).unwrap();
            assert_eq!(made_from_something(&parsed), expected, "{ty}");
        }
    }

    #[test]
    fn integers_have_limits() {
        for (name, expected) in [
            ("u8", (0, 255)),
            ("u16", (0, 65_535)),
            ("u32", (0, i128::from(u32::MAX))),
            ("u64", (0, i128::from(u64::MAX))),
            ("usize", (0, i128::from(u64::MAX))),
            ("u128", (0, i128::MAX)),
            ("i8", (-128, 127)),
            ("i16", (-32_768, 32_767)),
            ("i32", (i128::from(i32::MIN), i128::from(i32::MAX))),
            ("i64", (i128::from(i64::MIN), i128::from(i64::MAX))),
            ("isize", (i128::from(i64::MIN), i128::from(i64::MAX))),
            ("i128", (i128::MIN, i128::MAX)),
        ] {
            assert_eq!(Integer { name }.limits(), expected, "{name}");
        }
    }
}
