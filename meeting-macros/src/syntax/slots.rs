//! The arguments of each place, in typed slots.

use proc_macro2::TokenStream;
use syn::{Ident, LitStr, Path, Type};

use crate::arguments::{
    Brackets, ConditionKind, Encoding, GroupKind, Key, ListStyle, On, Place, RetryArgument,
};
use crate::syntax::pages::Pages;
use crate::syntax::range::Range;
use crate::syntax::reader::{Auth, Constant, Literal, Reader, Slots, Text, Unread, Unwrap};

/// A value, and the argument that it was written for.
pub struct Written<T> {
    pub name: Ident,
    pub value: T,
}

impl<T> Written<T> {
    fn new(reader: &Reader<'_>, value: T) -> Self {
        Self {
            name: reader.name.clone(),
            value,
        }
    }
}

/// The arguments that `#[endpoint]` and `#[object]` have in common.
#[derive(Default)]
pub struct StructArguments {
    pub builder: Option<Ident>,
    pub rename_all: Option<LitStr>,
    pub runtime: Option<Path>,
}

impl StructArguments {
    fn fill(&mut self, reader: &Reader<'_>) -> Result<(), Unread> {
        match reader.argument.key {
            Key::Builder => self.builder = Some(reader.identifier()?),
            Key::RenameAll => self.rename_all = Some(reader.text()?),
            Key::Crate => self.runtime = Some(reader.crate_path()?),
            Key::Response
            | Key::Auth
            | Key::Retry
            | Key::Encoding
            | Key::ContentType
            | Key::Unwrap
            | Key::Done
            | Key::Idempotency
            | Key::Pages
            | Key::ConstantHeader
            | Key::ConstantMember
            | Key::Function
            | Key::Api
            | Key::Place(_)
            | Key::Payload
            | Key::Flatten
            | Key::List
            | Key::Map
            | Key::Object
            | Key::Display
            | Key::Rename
            | Key::NonEmpty
            | Key::Len
            | Key::Range
            | Key::Pattern
            | Key::Check
            | Key::Group(_)
            | Key::Condition(_)
            | Key::Nullable
            | Key::Default => return Err(Unread::Misplaced),
        }
        Ok(())
    }
}

/// The arguments of `#[endpoint]` after method and path.
#[derive(Default)]
pub struct EndpointArguments {
    pub response: Option<Type>,
    pub auth: Option<Written<Auth>>,
    pub retry: Option<RetryArgument>,
    pub encoding: Option<Written<Encoding>>,
    pub content_type: Option<Written<LitStr>>,
    pub unwrap: Option<Written<Unwrap>>,
    pub done: Option<Written<LitStr>>,
    pub idempotency_key: Option<LitStr>,
    pub pages: Option<Written<Pages>>,
    pub headers: Vec<Constant<LitStr>>,
    pub members: Vec<Written<Constant<Literal>>>,
    pub function: Option<Ident>,
    pub api: Option<Type>,
    pub shared: StructArguments,
    read: Vec<Key>,
    missed_api: bool,
}

impl EndpointArguments {
    /// Returns true if the service is named, or if an argument that may have named it could not be read.
    pub fn names_service(&self) -> bool {
        self.api.is_some() || self.missed_api
    }
}

impl Slots for EndpointArguments {
    const ON: On = On::Endpoint;

    fn fill(&mut self, reader: &Reader<'_>) -> Result<(), Unread> {
        match reader.argument.key {
            Key::Response => self.response = Some(reader.ty()?),
            Key::Auth => self.auth = Some(Written::new(reader, reader.auth()?)),
            Key::Retry => self.retry = Some(reader.choice()?),
            Key::Encoding => self.encoding = Some(Written::new(reader, reader.choice()?)),
            Key::ContentType => self.content_type = Some(Written::new(reader, reader.text()?)),
            Key::Unwrap => self.unwrap = Some(Written::new(reader, reader.text_or_none()?)),
            Key::Done => self.done = Some(Written::new(reader, reader.text()?)),
            Key::Idempotency => self.idempotency_key = Some(reader.text()?),
            Key::Pages => self.pages = Some(Written::new(reader, reader.pages()?)),
            Key::ConstantHeader => self.headers.push(reader.text_constant()?),
            Key::ConstantMember => {
                let constant = reader.literal_constant()?;
                self.members.push(Written::new(reader, constant));
            }
            Key::Function => self.function = Some(reader.identifier()?),
            Key::Api => self.api = Some(reader.ty()?),
            Key::Builder | Key::RenameAll | Key::Crate => self.shared.fill(reader)?,
            Key::Place(_)
            | Key::Payload
            | Key::Flatten
            | Key::List
            | Key::Map
            | Key::Object
            | Key::Display
            | Key::Rename
            | Key::NonEmpty
            | Key::Len
            | Key::Range
            | Key::Pattern
            | Key::Check
            | Key::Group(_)
            | Key::Condition(_)
            | Key::Nullable
            | Key::Default => return Err(Unread::Misplaced),
        }
        Ok(())
    }

    fn read(&mut self) -> &mut Vec<Key> {
        &mut self.read
    }

    fn miss(&mut self, missed: Option<Key>) {
        self.missed_api |= matches!(missed, None | Some(Key::Api));
    }
}

/// The arguments of `#[object]`.
#[derive(Default)]
pub struct ObjectArguments {
    pub shared: StructArguments,
    read: Vec<Key>,
}

impl Slots for ObjectArguments {
    const ON: On = On::Object;

    fn fill(&mut self, reader: &Reader<'_>) -> Result<(), Unread> {
        self.shared.fill(reader)
    }

    fn read(&mut self) -> &mut Vec<Key> {
        &mut self.read
    }
}

/// The arguments of `#[response]`.
#[derive(Default)]
pub struct ResponseArguments {
    pub shared: StructArguments,
    read: Vec<Key>,
}

impl Slots for ResponseArguments {
    const ON: On = On::Response;

    fn fill(&mut self, reader: &Reader<'_>) -> Result<(), Unread> {
        self.shared.fill(reader)
    }

    fn read(&mut self) -> &mut Vec<Key> {
        &mut self.read
    }
}

/// The arguments of `#[api(...)]` on a field of a `#[response]`.
#[derive(Default)]
pub struct MemberArguments {
    pub rename: Option<LitStr>,
    pub default: bool,
    read: Vec<Key>,
}

impl Slots for MemberArguments {
    const ON: On = On::Member;

    fn fill(&mut self, reader: &Reader<'_>) -> Result<(), Unread> {
        match reader.argument.key {
            Key::Rename => self.rename = Some(reader.text()?),
            Key::Default => {
                reader.nothing()?;
                self.default = true;
            }
            Key::Response
            | Key::Auth
            | Key::Retry
            | Key::Encoding
            | Key::ContentType
            | Key::Unwrap
            | Key::Done
            | Key::Idempotency
            | Key::Pages
            | Key::ConstantHeader
            | Key::ConstantMember
            | Key::Function
            | Key::Builder
            | Key::Api
            | Key::RenameAll
            | Key::Crate
            | Key::Place(_)
            | Key::Payload
            | Key::Flatten
            | Key::List
            | Key::Map
            | Key::Object
            | Key::Display
            | Key::NonEmpty
            | Key::Len
            | Key::Range
            | Key::Pattern
            | Key::Check
            | Key::Group(_)
            | Key::Condition(_)
            | Key::Nullable => return Err(Unread::Misplaced),
        }
        Ok(())
    }

    fn read(&mut self) -> &mut Vec<Key> {
        &mut self.read
    }
}

/// The arguments of `#[open_enum]`.
#[derive(Default)]
pub struct OpenEnumArguments {
    pub shared: StructArguments,
    read: Vec<Key>,
}

impl Slots for OpenEnumArguments {
    const ON: On = On::OpenEnum;

    fn fill(&mut self, reader: &Reader<'_>) -> Result<(), Unread> {
        self.shared.fill(reader)
    }

    fn read(&mut self) -> &mut Vec<Key> {
        &mut self.read
    }
}

/// A rule for one value.
pub enum Rule {
    NonEmpty,
    Length(Range),
    Range(Range),
    Pattern(Text),
    Check(Path),
}

/// `one_of = room`
pub struct Member {
    pub kind: GroupKind,
    pub group: Ident,
}

/// `required_if(field = value)`
pub struct Condition {
    pub name: Ident,
    pub kind: ConditionKind,
    pub field: Ident,
    pub value: TokenStream,
}

/// The arguments of `#[api(...)]`.
#[derive(Default)]
pub struct FieldArguments {
    pub places: Vec<Written<Place>>,
    /// The name of the header, where the field is one.
    pub header: Option<LitStr>,
    pub rename: Option<LitStr>,
    /// The argument `rename`, for its span.
    pub renamed: Option<Ident>,
    pub nullable: Option<Ident>,
    pub payload: Option<Ident>,
    pub flatten: Option<Ident>,
    pub list: Option<Written<ListStyle>>,
    pub map: Option<Written<Option<Brackets>>>,
    pub object: Option<Ident>,
    pub display: Option<Ident>,
    pub rules: Vec<Written<Rule>>,
    pub members: Vec<Written<Member>>,
    pub conditions: Vec<Condition>,
    /// The first argument.
    first: Option<Ident>,
    read: Vec<Key>,
    missed: bool,
    missed_member: bool,
}

impl FieldArguments {
    /// Returns true if every argument could be read.
    pub fn all_read(&self) -> bool {
        !self.missed
    }

    /// Returns the first argument, if any could be read.
    pub fn first(&self) -> Option<&Ident> {
        self.first.as_ref()
    }

    /// Returns true if every argument that adds the field to a group could be read.
    pub fn members_read(&self) -> bool {
        !self.missed_member
    }

    /// Returns the argument that sets the place.
    pub fn place(&self, place: Place) -> Option<&Ident> {
        let written = self.places.iter().find(|written| written.value == place);
        written.map(|written| &written.name)
    }

    fn rule(&mut self, reader: &Reader<'_>, rule: Rule) {
        self.rules.push(Written::new(reader, rule));
    }
}

impl Slots for FieldArguments {
    const ON: On = On::Field;

    fn fill(&mut self, reader: &Reader<'_>) -> Result<(), Unread> {
        self.first.get_or_insert_with(|| reader.name.clone());
        match reader.argument.key {
            Key::Place(place) => {
                match place {
                    Place::Header => self.header = Some(reader.text()?),
                    Place::Path | Place::Query | Place::Body | Place::Part => reader.nothing()?,
                }
                self.places.push(Written::new(reader, place));
            }
            Key::Rename => {
                self.rename = Some(reader.text()?);
                self.renamed = Some(reader.name.clone());
            }
            Key::Payload => {
                reader.nothing()?;
                self.payload = Some(reader.name.clone());
            }
            Key::Flatten => {
                reader.nothing()?;
                self.flatten = Some(reader.name.clone());
            }
            Key::Display => {
                reader.nothing()?;
                self.display = Some(reader.name.clone());
            }
            Key::List => self.list = Some(Written::new(reader, reader.choice()?)),
            Key::Map => self.map = Some(Written::new(reader, reader.maybe_choice()?)),
            Key::Object => {
                let Brackets = reader.choice()?;
                self.object = Some(reader.name.clone());
            }
            Key::Nullable => {
                reader.nothing()?;
                self.nullable = Some(reader.name.clone());
            }
            Key::NonEmpty => {
                reader.nothing()?;
                self.rule(reader, Rule::NonEmpty);
            }
            Key::Len => self.rule(reader, Rule::Length(reader.range()?)),
            Key::Range => self.rule(reader, Rule::Range(reader.range()?)),
            Key::Pattern => self.rule(reader, Rule::Pattern(reader.text_or_path()?)),
            Key::Check => self.rule(reader, Rule::Check(reader.path()?)),
            Key::Group(kind) => {
                let group = reader.identifier()?;
                let member = Member { kind, group };
                self.members.push(Written::new(reader, member));
            }
            Key::Condition(kind) => {
                let (field, value) = reader.condition()?;
                self.conditions.push(Condition {
                    name: reader.name.clone(),
                    kind,
                    field,
                    value,
                });
            }
            Key::Response
            | Key::Auth
            | Key::Retry
            | Key::Encoding
            | Key::ContentType
            | Key::Unwrap
            | Key::Done
            | Key::Idempotency
            | Key::Pages
            | Key::ConstantHeader
            | Key::ConstantMember
            | Key::Function
            | Key::Builder
            | Key::Api
            | Key::RenameAll
            | Key::Crate
            | Key::Default => return Err(Unread::Misplaced),
        }
        Ok(())
    }

    fn read(&mut self) -> &mut Vec<Key> {
        &mut self.read
    }

    /// Without a member whose argument could not be read, its group would appear too small. An argument without a
    /// name could have been any argument.
    fn miss(&mut self, missed: Option<Key>) {
        self.missed = true;
        self.missed_member |= matches!(missed, None | Some(Key::Group(_)));
    }
}

#[cfg(test)]
mod tests {
    use syn::parse::{ParseStream, Parser};

    use super::*;
    use crate::arguments::{ARGUMENTS, Choice, NamedAuth, Takes};
    use crate::diag::Diagnostics;

    fn said<S: Slots>(text: &str) -> Vec<String> {
        let diagnostics = Diagnostics::new();
        let mut slots = S::default();
        let read = |input: ParseStream<'_>| {
            slots.parse(input, &diagnostics);
            Ok(())
        };
        read.parse_str(text).unwrap();
        let errors = diagnostics.finish();
        errors.iter().map(ToString::to_string).collect()
    }

    /// Every row of the table has a slot, which accepts the example of the row.
    #[test]
    fn every_example_is_read() {
        for argument in ARGUMENTS {
            for on in argument.on {
                let said = match on {
                    On::Endpoint => said::<EndpointArguments>(argument.usage),
                    On::Object => said::<ObjectArguments>(argument.usage),
                    On::OpenEnum => said::<OpenEnumArguments>(argument.usage),
                    On::Response => said::<ResponseArguments>(argument.usage),
                    On::Field => said::<FieldArguments>(argument.usage),
                    On::Member => said::<MemberArguments>(argument.usage),
                };
                assert!(said.is_empty(), "{}: {said:?}", argument.usage);
            }
        }
    }

    #[test]
    fn every_choice_is_in_the_table() {
        let names = |all: &[&'static str]| all.to_vec();
        for argument in ARGUMENTS {
            let Takes::Choice(choices) = argument.takes else {
                continue;
            };
            let expected: Vec<_> = match argument.key {
                Key::Retry => RetryArgument::ALL.iter().map(|(name, _)| *name).collect(),
                Key::Encoding => Encoding::ALL.iter().map(|(name, _)| *name).collect(),
                Key::List => ListStyle::ALL.iter().map(|(name, _)| *name).collect(),
                Key::Object => Brackets::ALL.iter().map(|(name, _)| *name).collect(),
                _ => Vec::new(),
            };
            assert_eq!(names(choices), expected, "{}", argument.name);
        }
        assert_eq!(NamedAuth::ALL.len(), 4);
    }
}
