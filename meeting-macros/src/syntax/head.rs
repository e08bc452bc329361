//! The head of an item, read token by token.
//!
//! The attribute macros run for each declaration in each compilation, and everything that they need is in
//! front of the braces. A parser that reads the whole item would take most of their time.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};

/// The outer attributes of a struct, an enum or a union, and the rest of it.
pub struct Head {
    pub attributes: Vec<HeadAttribute>,
    /// From the visibility on.
    pub rest: TokenStream,
}

/// `#[name ..]`
pub struct HeadAttribute {
    pound: TokenTree,
    brackets: Group,
    /// The name, if it is not a path of several.
    name: Option<String>,
}

impl Head {
    /// Reads an item in the usual form. Returns `None` for another kind of item, and for an item in groups without
    /// delimiters, as in fragments of macros.
    pub fn read(item: &TokenStream) -> Option<Self> {
        let mut tokens = item.clone().into_iter().peekable();
        let mut attributes = Vec::new();
        while let Some(pound) = tokens.next_if(is_pound) {
            match tokens.next() {
                Some(TokenTree::Group(brackets)) if brackets.delimiter() == Delimiter::Bracket => {
                    attributes.push(HeadAttribute::read(pound, brackets)?);
                }
                _ => return None,
            }
        }
        let rest: Vec<TokenTree> = tokens.collect();
        let is_keyword = |token: &TokenTree| {
            matches!(token, TokenTree::Ident(ident)
                if ["struct", "enum", "union"].iter().any(|keyword| ident == keyword))
        };
        let keyword = match rest.as_slice() {
            [
                TokenTree::Ident(visibility),
                TokenTree::Group(_),
                keyword,
                ..,
            ] if visibility == "pub" => keyword,
            [TokenTree::Ident(visibility), keyword, ..] if visibility == "pub" => keyword,
            [keyword, ..] => keyword,
            [] => return None,
        };
        is_keyword(keyword).then(|| Self {
            attributes,
            rest: rest.into_iter().collect(),
        })
    }

    /// Returns true if a `#[derive(..)]` contains the name.
    pub fn derives(&self, name: &str) -> bool {
        self.attributes
            .iter()
            .any(|attribute| attribute.derives(name))
    }
}

impl HeadAttribute {
    /// Reads the name once, because most attributes are lines of documentation. Returns `None` if it is in a group, as
    /// in a fragment of a macro.
    fn read(pound: TokenTree, brackets: Group) -> Option<Self> {
        let mut tokens = brackets.stream().into_iter();
        let name = match tokens.next()? {
            TokenTree::Ident(name) => {
                let is_colon =
                    |token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
                let is_path = tokens.next().is_some_and(is_colon);
                (!is_path).then(|| name.to_string())
            }
            TokenTree::Punct(_) => None,
            _ => return None,
        };
        Some(Self {
            pound,
            brackets,
            name,
        })
    }

    /// Returns true if the attribute is a `#[derive(..)]` that contains the name.
    pub fn derives(&self, name: &str) -> bool {
        self.is("derive") && mentions(&self.brackets.stream(), name)
    }

    /// Returns true if the attribute has the name.
    pub fn is(&self, name: &str) -> bool {
        self.name.as_deref() == Some(name)
    }
}

impl ToTokens for HeadAttribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(self.pound.clone());
        tokens.append(self.brackets.clone());
    }
}

fn is_pound(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#')
}

/// Returns true if the tokens contain the name, at any depth.
pub fn mentions(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Head> {
        Head::read(&text.parse().unwrap())
    }

    #[test]
    fn structs_enums_and_unions_are_told_from_other_items() {
        for (item, attributes) in [
            ("struct A;", 0),
            ("pub struct A { b: u8 }", 0),
            ("pub(crate) struct A(u8);", 0),
            ("pub(in crate::a) enum A {}", 0),
            ("#[derive(Clone)] #[doc = \"struct\"] union A { b: u8 }", 2),
            ("/// A.\n#[a::b(c)] pub struct A {}", 2),
        ] {
            let head = read(item).unwrap_or_else(|| panic!("{item}"));
            assert_eq!(head.attributes.len(), attributes, "{item}");
            let mut whole = TokenStream::new();
            whole.append_all(&head.attributes);
            whole.extend(head.rest);
            let item: TokenStream = item.parse().unwrap();
            assert_eq!(whole.to_string(), item.to_string());
        }
        for item in [
            "",
            "#",
            "#[a]",
            "# a struct A;",
            "#!(a) struct A;",
            "pub",
            "pub fn f() {}",
            "fn f() { struct A; }",
            "const A: u8 = 1;",
            "impl A {}",
        ] {
            assert!(read(item).is_none(), "{item}");
        }
    }

    #[test]
    fn an_attribute_that_is_a_fragment_is_left_to_a_parser() {
        let meta = Group::new(Delimiter::None, "derive(Debug)".parse().unwrap());
        let brackets = Group::new(Delimiter::Bracket, TokenTree::from(meta).into());
        assert!(Head::read(&quote::quote!(# #brackets struct A;)).is_none());
    }

    #[test]
    fn attributes_are_called_by_their_whole_name() {
        let head = read("#[api(a)] #[api::b] #[c] struct A;").unwrap();
        let called: Vec<_> = head.attributes.iter().map(|one| one.is("api")).collect();
        assert_eq!(called, [true, false, false]);
    }

    #[test]
    fn derives_are_found_by_the_last_name() {
        let head = read("#[derive(Clone, ::serde::Deserialize)] #[a(Debug)] struct A;").unwrap();
        assert!(head.derives("Clone") && head.derives("Deserialize"));
        assert!(!head.derives("Debug") && !head.derives("Serialize"));
    }
}
