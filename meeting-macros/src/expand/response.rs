//! The code that is generated for a `#[response]`, in addition to the struct:
//!
//! ```text
//! const _: () = {
//!     use ::meeting_api::__private_0_1_0::code_of_responses::*;
//!
//!     impl<'__de> __Known<'__de> for Issue {
//!         fn read(input: &mut dyn __Input<'__de>) -> __Read<Self> {
//!             __record(
//!                 input,
//!                 "Issue",
//!                 &["number", "author"],
//!                 (__Choice::<u64>::slot(), __Choice::<Author>::slot()),
//!                 |values| Self { number: values.0, author: values.1 },
//!             )
//!         }
//!     }
//!     impl<'__de> __Deserialize<'__de> for Issue { .. } <- calls `read`
//!     impl __Described for Issue { .. }                 <- the schema
//!     impl __Member<0x27d4..> for Issue { type Type = u64; }
//! };
//! ```
//!
//! Code that is the same for all structs is a function of `meeting-core`, because each token is compiled once per
//! declaration.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{
    Attribute, Data, DeriveInput, Fields, GenericArgument, GenericParam, Generics, Path,
    PathArguments, parse_quote,
};

use crate::expand::docs::{self, cell, type_text};
use crate::expand::generics;
use crate::model::Detail;
use crate::model::response::{Kind, Member, Response};
use crate::names;
use crate::syntax::head::Head;
use crate::syntax::response::Field;
use crate::syntax::ty::{Shape, plain_text, shape, ungrouped};
use crate::tokens::code::Code;
use crate::tokens::{self, unraw};

/// The slots of a tuple. `meeting-core` uses the same number.
const ROW: usize = 16;

/// Returns the struct with the internal derive after all other attributes, because those may rewrite the struct first.
/// Only serde's options follow the derive, because they are allowed only after it.
pub fn attached(head: &Head, runtime: &Path, arguments: &TokenStream) -> TokenStream {
    let private = names::private(runtime);
    let Head { attributes, rest } = head;
    let (options, attributes): (Vec<_>, Vec<_>) =
        attributes.iter().partition(|one| one.is("serde"));
    quote! {
        #[cfg_attr(doc, #private::document(response))]
        #(#attributes)*
        #[derive(#private::ResponseFields)]
        #[__meeting_api(#arguments)]
        #(#options)*
        #rest
    }
}

/// Passes the names on the wire to `derive(Serialize)`, unless the struct sets them.
pub fn serde_names(item: &mut DeriveInput, response: &Response<'_>) {
    let Data::Struct(data) = &mut item.data else {
        return;
    };
    let Fields::Named(fields) = &mut data.fields else {
        return;
    };
    for (syntax, field) in fields.named.iter_mut().zip(&response.fields) {
        let Kind::Member(member) = &field.kind else {
            continue;
        };
        // Serde's own `rename_all` would change a name that is right already.
        let differs =
            member.wire != unraw(&field.syntax.name) || response.syntax.serde.rename_all.is_some();
        if field.syntax.serde.rename.is_none() && differs {
            let wire = syn::LitStr::new(&member.wire, field.syntax.name.span());
            syntax.attrs.push(parse_quote!(#[serde(rename = #wire)]));
        }
    }
}

/// The struct's head in the impls.
struct Impl<'a> {
    generics: &'a Generics,
    /// The struct's name, as generated code writes it: it is not a use of a deprecated struct.
    name: String,
    parameters: Vec<TokenStream>,
    arguments: TokenStream,
}

impl<'a> Impl<'a> {
    fn new(name: &Ident, generics: &'a Generics) -> Self {
        let own = generics::Generics::new(generics);
        Self {
            generics,
            name: name.to_string(),
            parameters: own.parameters,
            arguments: generics::angled(&own.arguments),
        }
    }

    /// An impl of a trait, with further bounds.
    fn of(&self, of: &str, bounds: &[TokenStream], body: Code) -> Code {
        let mut parameters = Code::default();
        if !self.parameters.is_empty() {
            parameters.tokens(generics::angled(&self.parameters));
        }
        self.with_parameters(parameters, of, bounds, body)
    }

    /// An impl of a trait of deserializers.
    fn of_reading(&self, of: &str, bounds: &[TokenStream], body: Code) -> Code {
        let own = &self.parameters;
        let mut parameters = Code::from("<'__de,");
        if !own.is_empty() {
            parameters.tokens(quote!(#(#own),*));
        }
        parameters.text(">");
        self.with_parameters(parameters, of, bounds, body)
    }

    fn with_parameters(
        &self,
        parameters: Code,
        of: &str,
        bounds: &[TokenStream],
        body: Code,
    ) -> Code {
        let mut code = Code::from("#[automatically_derived] impl");
        code.code(parameters);
        code.text(of);
        code.text("for");
        code.text(&self.name);
        if !self.arguments.is_empty() {
            code.tokens(&self.arguments);
        }
        let own = self.generics.where_clause.iter();
        let own = own.flat_map(|clause| clause.predicates.iter());
        let own = own.map(ToTokens::to_token_stream);
        let bounds: Vec<_> = own.chain(bounds.iter().cloned()).collect();
        if !bounds.is_empty() {
            code.tokens(quote!(where #(#bounds),*));
        }
        code.group(Delimiter::Brace, body);
        code
    }
}

/// Generates the replacement for a declaration with errors: the rest of the crate still finds a type that can be read.
pub fn stand_in(name: &Ident, generics: &Generics, runtime: &Path, detail: Detail) -> TokenStream {
    let head = Impl::new(name, generics);
    let mut impls = deserialize(&head, &[], Code::from("__unread(deserializer)"));
    if detail == Detail::Schema {
        let schema = Code::from("const SCHEMA: __Schema = __Schema::Any;");
        impls.code(head.of("__Described", &[], schema));
    }
    block(runtime, impls).into_tokens()
}

/// Generates all code for a declaration without errors.
pub fn response(response: &Response<'_>, detail: Detail) -> TokenStream {
    let syntax = response.syntax;
    let head = Impl::new(&syntax.name, &syntax.generics);
    let mut impls = read(response, &head);
    if detail == Detail::Schema {
        impls.code(described(response, &head));
    }
    for member in members(response, &head) {
        impls.code(member);
    }
    let mut code = Code::default();
    let attributes = syntax.attributes.iter();
    for allowed in attributes.filter(|attribute| attribute.path().is_ident("allow")) {
        code.tokens(allowed);
    }
    code.code(block(&response.runtime, impls));
    code.into_tokens()
}

/// A block with the names of the runtime.
fn block(runtime: &Path, impls: Code) -> Code {
    let mut block = Code::from("use");
    block.tokens(names::private(runtime));
    block.text("::code_of_responses::*;");
    block.code(impls);
    let mut code = Code::from("const _: () =");
    code.group(Delimiter::Brace, block);
    code.text(";");
    code
}

/// The reader. A struct with lifetimes is not a `__Known` type: the choice depends on the lifetimes, and the compiler
/// does not look at lifetimes when it chooses.
fn read(response: &Response<'_>, head: &Impl<'_>) -> Code {
    let bounds = reading_bounds(response);
    let record = record(response);
    let has_lifetimes = head.generics.lifetimes().next().is_some();
    if has_lifetimes {
        let mut arguments = Code::from("deserializer, |input|");
        arguments.group(Delimiter::Brace, record);
        let mut body = Code::from("__deserialize");
        body.group(Delimiter::Parenthesis, arguments);
        return deserialize(head, &bounds, body);
    }
    let mut known = Code::from("fn read(input: &mut dyn __Input<'__de>) -> __Read<Self>");
    known.group(Delimiter::Brace, record);
    let mut code = head.of_reading("__Known<'__de>", &bounds, known);
    let body = Code::from("__deserialize_known(deserializer)");
    code.code(deserialize(head, &bounds, body));
    code
}

fn deserialize(head: &Impl<'_>, bounds: &[TokenStream], body: Code) -> Code {
    let mut method = Code::from(
        "fn deserialize<__D: __Deserializer<'__de>>(deserializer: __D) -> __Result<Self, __D::Error>",
    );
    method.group(Delimiter::Brace, body);
    head.of_reading("__Deserialize<'__de>", bounds, method)
}

/// `T: Deserialize<'__de>` for the type parameters that are read, as serde's derive has it.
fn reading_bounds(response: &Response<'_>) -> Vec<TokenStream> {
    let generics = &response.syntax.generics;
    let mut bounds = Vec::new();
    for parameter in &generics.params {
        let users = |ident: &Ident| {
            let members = response.members();
            members
                .filter(|(field, _)| field.mentions(ident))
                .map(|(_, member)| member.default)
                .collect::<Vec<_>>()
        };
        match parameter {
            GenericParam::Lifetime(lifetime) => {
                let lifetime = &lifetime.lifetime;
                if borrows(response, &lifetime.ident) {
                    bounds.push(quote!('__de: #lifetime));
                }
            }
            GenericParam::Type(ty) => {
                let name = &ty.ident;
                let users = users(name);
                // A second bound would leave the compiler with two ways to read.
                if !users.is_empty() && !is_bounded(generics, name, "DeserializeOwned") {
                    bounds.push(quote!(#name: __Deserialize<'__de>));
                }
                if users.contains(&true) {
                    bounds.push(quote!(#name: __Default));
                }
            }
            GenericParam::Const(_) => {}
        }
    }
    bounds
}

/// Returns true if a value borrows from the input for this lifetime. A `Cow` does not, as with serde's derive.
fn borrows(response: &Response<'_>, lifetime: &Ident) -> bool {
    response.members().any(|(field, _)| {
        let is_cow = matches!(ungrouped(&field.ty), syn::Type::Path(path)
            if path.path.segments.last().is_some_and(|last| last.ident == "Cow"));
        !is_cow && field.mentions(lifetime)
    })
}

fn is_bounded(generics: &Generics, parameter: &Ident, by: &str) -> bool {
    use crate::syntax::head::mentions;
    let declared = generics
        .type_params()
        .any(|ty| ty.ident == *parameter && mentions(&ty.bounds.to_token_stream(), by));
    let clause = generics.where_clause.iter();
    let mut predicates = clause.flat_map(|clause| clause.predicates.iter());
    declared
        || predicates.any(|predicate| {
            let tokens = predicate.to_token_stream();
            mentions(&tokens, &parameter.to_string()) && mentions(&tokens, by)
        })
}

/// `__record(input, "Issue", &["number", ..], (..), |values| Self { .. })`
fn record(response: &Response<'_>) -> Code {
    let name = unraw(&response.syntax.name);
    let members: Vec<_> = response.members().collect();
    let wires: Vec<_> = members.iter().map(|(_, member)| &member.wire).collect();
    let is_long = members.len() > ROW;
    let mut index = 0;
    let mut fields = Code::default();
    for field in &response.fields {
        fields.text(&field.syntax.name.to_string());
        let Kind::Member(member) = &field.kind else {
            fields.text(": __PhantomData,");
            continue;
        };
        let (row, column) = (index / ROW, index % ROW);
        index += 1;
        let row = if is_long {
            format!(".{row}")
        } else {
            String::new()
        };
        let inner = if member.default { ".0" } else { "" };
        fields.text(&format!(": values{row}.{column}{inner},"));
    }
    let values = if members.is_empty() { "_" } else { "values" };
    let mut arguments = Code::from(format!("input, {name:?}, &{wires:?},").as_str());
    let slots: Vec<_> = members
        .iter()
        .map(|(field, member)| slot(field, member))
        .collect();
    arguments.code(rows(slots));
    arguments.text(&format!(", |{values}| Self"));
    arguments.group(Delimiter::Brace, fields);
    let mut code = Code::from("__record");
    code.group(Delimiter::Parenthesis, arguments);
    code
}

/// A tuple, or a tuple of tuples.
fn rows(slots: Vec<Code>) -> Code {
    let is_long = slots.len() > ROW;
    let mut rows = Code::default();
    let mut row = Code::default();
    for (index, slot) in slots.into_iter().enumerate() {
        if index > 0 && index % ROW == 0 {
            rows.group(Delimiter::Parenthesis, std::mem::take(&mut row));
            rows.text(",");
        }
        row.code(slot);
        row.text(",");
    }
    if !is_long {
        let mut tuple = Code::default();
        tuple.group(Delimiter::Parenthesis, row);
        return tuple;
    }
    rows.group(Delimiter::Parenthesis, row);
    rows.text(",");
    let mut tuple = Code::default();
    tuple.group(Delimiter::Parenthesis, rows);
    let mut code = Code::from("__Rows");
    code.group(Delimiter::Parenthesis, tuple);
    code
}

/// An empty slot. An unmet bound is reported at the field's type, which a scalar does not have.
fn slot(field: &Field, member: &Member) -> Code {
    let ty = &field.ty;
    if let Some(text) = plain_text(ty).filter(|_| is_described(ty) && !member.default) {
        return Code::from(format!("__Choice::<{text}>::slot()").as_str());
    }
    let ty = if member.default {
        quote!(__OrDefault<#ty>)
    } else {
        quote!(#ty)
    };
    let span = tokens::at(&field.ty);
    let mut code = Code::default();
    code.tokens(if has_lifetime(&ty) {
        // The compiler does not look at lifetimes when it chooses.
        quote_spanned!(span=> <__Choice<#ty> as __OtherSlot<#ty>>::slot())
    } else {
        quote_spanned!(span=> __Choice::<#ty>::slot())
    });
    code
}

fn has_lifetime(tokens: &TokenStream) -> bool {
    use proc_macro2::TokenTree;
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Punct(punct) => matches!(punct.as_char(), '\'' | '&'),
        TokenTree::Group(group) => has_lifetime(&group.stream()),
        _ => false,
    })
}

/// The schema. A type parameter must describe itself. Otherwise its members would silently be "any".
fn described(response: &Response<'_>, head: &Impl<'_>) -> Code {
    let syntax = response.syntax;
    let parameters = syntax
        .generics
        .type_params()
        .map(|parameter| &parameter.ident);
    let bounds: Vec<_> = parameters
        .filter(|parameter| {
            response
                .members()
                .any(|(field, _)| field.mentions(parameter))
        })
        .map(|parameter| quote!(#parameter: __Described))
        .collect();
    let mut items =
        Code::from("const SCHEMA: __Schema = __Schema::Object(<Self as __Described>::record);");
    items.code(described_record(response));
    head.of("__Described", &bounds, items)
}

/// The function with the members.
fn described_record(response: &Response<'_>) -> Code {
    let mut members = Code::default();
    for (field, member) in response.members() {
        members.text("__Field");
        members.group(Delimiter::Parenthesis, described_member(field, member));
        members.text(",");
    }
    let attributes = &response.syntax.attributes;
    let mut values = Code::from(format!("{:?},", unraw(&response.syntax.name)).as_str());
    values.code(docs::code(attributes));
    values.text(", &");
    values.group(Delimiter::Bracket, members);
    values.text(", &[]");
    let mut value = Code::from("&__ObjectSpec");
    value.group(Delimiter::Parenthesis, values);
    let mut code = Code::from("fn record() -> &'static __ObjectSpec");
    code.group(Delimiter::Brace, value);
    code
}

/// `"number", "Number within ..", __DescriptionOf::<u64>::SCHEMA, "body"`
fn described_member(field: &Field, member: &Member) -> Code {
    let mut code = Code::from(format!("{:?},", member.wire).as_str());
    code.code(docs::code(&field.attributes));
    code.text(",");
    code.code(schema(&field.ty));
    code.text(",");
    code.code(words(field, member));
    code
}

/// Generates the schema of a type from its tokens where they suffice: a list of a type that only serde knows is a list.
fn schema(ty: &syn::Type) -> Code {
    if is_described(ty) {
        return constant(ty, "SCHEMA");
    }
    let (of, inner) = match shape(ty) {
        Shape::Option(inner) => ("Nullable", Some(inner)),
        Shape::List(element) => ("List", Some(element)),
        Shape::Map => ("Map", map_entry(ty)),
        _ => ("", None),
    };
    let Some(inner) = inner else {
        return constant(ty, "SCHEMA");
    };
    let mut reference = Code::from("&");
    reference.code(schema(inner));
    let mut code = Code::from(format!("__Schema::{of}").as_str());
    code.group(Delimiter::Parenthesis, reference);
    code
}

/// Returns true for a scalar, and for options and lists of what is described. The type itself has the schema.
fn is_described(ty: &syn::Type) -> bool {
    match shape(ty) {
        Shape::Option(inner) | Shape::List(inner) => is_described(inner),
        shape => shape.is_scalar(),
    }
}

/// `__DescriptionOf::<u64>::SCHEMA`
fn constant(ty: &syn::Type, name: &str) -> Code {
    let mut code = Code::from("__DescriptionOf::<");
    match plain_text(ty).filter(|_| is_described(ty)) {
        Some(text) => code.text(&text),
        None => code.tokens(ty),
    }
    code.text(">::");
    code.text(name);
    code
}

/// The `V` of `HashMap<K, V>`.
fn map_entry(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = ungrouped(ty) else {
        return None;
    };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.nth(1)
}

/// Tells whether a member may be absent, in the words of the runtime.
fn words(field: &Field, member: &Member) -> Code {
    let ty = &field.ty;
    match shape(ty) {
        _ if member.default => Code::from("\"body?\""),
        Shape::Option(_) | Shape::Map => Code::from("\"body?\""),
        Shape::Text | Shape::Integer(_) | Shape::Float | Shape::Bool | Shape::Char => {
            Code::from("\"body\"")
        }
        Shape::List(_) if is_vec(ty) => Code::from("\"body?\""),
        _ => constant(ty, "WORDS"),
    }
}

/// Returns true if the list may be absent, whatever its elements are. An array may not be absent.
fn is_vec(ty: &syn::Type) -> bool {
    matches!(ungrouped(ty), syn::Type::Path(_))
}

/// The types of the members by their names, for paths to lists: a scalar is never on such a path. A field that fewer
/// can see than the struct has a type that fewer may see.
fn members<'a>(
    response: &'a Response<'_>,
    head: &'a Impl<'_>,
) -> impl Iterator<Item = Code> + use<'a> {
    let own = response.syntax.visibility.to_token_stream().to_string();
    response
        .members()
        .filter(move |(field, _)| {
            !is_scalar(&field.ty) && {
                let visibility = field.visibility.to_token_stream().to_string();
                own.is_empty() || visibility == "pub" || visibility == own
            }
        })
        .map(|(field, _)| {
            let hash = names::member(&field.name);
            let ty = &field.ty;
            // A type that fewer can see than the field is reported there.
            let span = tokens::at(&field.ty);
            let mut body = Code::default();
            body.tokens(quote_spanned!(span=> type Type = #ty;));
            head.of(&format!("__Member<{hash}>"), &[], body)
        })
}

/// Returns true if the type is a scalar or an `Option` of a scalar.
fn is_scalar(ty: &syn::Type) -> bool {
    match shape(ty) {
        Shape::Option(inner) => is_scalar(inner),
        shape => shape.is_scalar(),
    }
}

/// The table of members, as doc attributes to follow those of the author.
pub fn table(response: &Response<'_>) -> TokenStream {
    if response.members().next().is_none() {
        return TokenStream::new();
    }
    let head = " | Member | Optional | Type | Description |";
    let line = " | --- | --- | --- | --- |";
    let rows = response.members().map(|(field, member)| {
        let row = row(field, member);
        let conditions: Vec<_> = crate::syntax::item::cfgs(&field.attributes)
            .into_iter()
            .filter_map(|cfg: &Attribute| cfg.meta.require_list().ok())
            .map(|list| &list.tokens)
            .collect();
        if conditions.is_empty() {
            quote!(#[doc = #row])
        } else {
            quote!(#[cfg_attr(all(#(#conditions),*), doc = #row)])
        }
    });
    quote!(#[doc = ""] #[doc = #head] #[doc = #line] #(#rows)*)
}

fn row(field: &Field, member: &Member) -> TokenStream {
    let wire = cell(&member.wire);
    let (optional, ty) = match shape(&field.ty) {
        Shape::Option(inner) => (true, inner),
        Shape::List(_) => (is_vec(&field.ty), &field.ty),
        Shape::Map => (true, &field.ty),
        _ => (member.default, &field.ty),
    };
    let optional = if optional || member.default {
        "yes"
    } else {
        "no"
    };
    let ty = cell(&type_text(&ty.to_token_stream()));
    let before = format!(" | `{wire}` | {optional} | `{ty}` | ");
    docs::last_cell(&before, &field.attributes)
}
