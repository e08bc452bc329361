//! The grammar once more, as data: what the parser decides by hand is decided here by trying everything.

use std::collections::BTreeSet;

#[derive(Clone)]
pub(super) enum Rule {
    One(fn(u8) -> bool),
    Text(&'static str),
    All(Vec<Rule>),
    Any(Vec<Rule>),
    Repeat(usize, usize, Box<Rule>),
}
use Rule::{All, Any, One, Text};

const MANY: usize = 512;

fn repeat(from: usize, to: usize, rule: Rule) -> Rule {
    Rule::Repeat(from, to, Box::new(rule))
}

fn optional(rule: Rule) -> Rule {
    repeat(0, 1, rule)
}

fn letter() -> Rule {
    One(|byte| byte.is_ascii_alphabetic())
}

fn digit() -> Rule {
    One(|byte| byte.is_ascii_digit())
}

fn alphanum() -> Rule {
    One(|byte| byte.is_ascii_alphanumeric())
}

fn hexdig() -> Rule {
    One(|byte| byte.is_ascii_hexdigit())
}

fn dec_octet() -> Rule {
    Any(vec![
        digit(),
        All(vec![One(|byte| matches!(byte, b'1'..=b'9')), digit()]),
        All(vec![Text("1"), digit(), digit()]),
        All(vec![
            Text("2"),
            One(|byte| matches!(byte, b'0'..=b'4')),
            digit(),
        ]),
        All(vec![Text("25"), One(|byte| matches!(byte, b'0'..=b'5'))]),
    ])
}

fn ipv4address() -> Rule {
    All(vec![
        dec_octet(),
        repeat(3, 3, All(vec![Text("."), dec_octet()])),
    ])
}

/// The nine alternatives of RFC 3986 section 3.2.2.
fn ipv6address() -> Rule {
    let h16 = || repeat(1, 4, hexdig());
    let ls32 = || Any(vec![All(vec![h16(), Text(":"), h16()]), ipv4address()]);
    let groups = |count| repeat(count, count, All(vec![h16(), Text(":")]));
    let before = |most| {
        optional(All(vec![
            repeat(0, most, All(vec![h16(), Text(":")])),
            h16(),
        ]))
    };
    let mut forms = vec![All(vec![groups(6), ls32()])];
    forms.push(All(vec![Text("::"), groups(5), ls32()]));
    for most in 0..5 {
        forms.push(All(vec![
            before(most),
            Text("::"),
            groups(4 - most),
            ls32(),
        ]));
    }
    forms.push(All(vec![before(5), Text("::"), h16()]));
    forms.push(All(vec![before(6), Text("::")]));
    Any(forms)
}

fn ip() -> Rule {
    Any(vec![ipv4address(), ipv6address()])
}

pub(super) fn dial_h323() -> Rule {
    let e164 = Any(vec![
        repeat(1, 15, digit()),
        All(vec![
            Text("+"),
            One(|byte| matches!(byte, b'1'..=b'9')),
            repeat(0, 14, digit()),
        ]),
    ]);
    Any(vec![ip(), e164])
}

fn escaped() -> Rule {
    All(vec![Text("%"), hexdig(), hexdig()])
}

fn user() -> Rule {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.!~*'()&=+$,;?/".contains(&byte);
    repeat(1, MANY, Any(vec![One(plain), escaped()]))
}

fn hostname() -> Rule {
    let rest = || {
        optional(All(vec![
            repeat(
                0,
                61,
                One(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
            ),
            alphanum(),
        ]))
    };
    let domainlabel = All(vec![alphanum(), rest()]);
    let toplabel = All(vec![letter(), rest()]);
    All(vec![
        repeat(0, MANY, All(vec![domainlabel, Text(".")])),
        toplabel,
        optional(Text(".")),
    ])
}

fn hostport() -> Rule {
    let reference = All(vec![Text("["), ipv6address(), Text("]")]);
    let host = Any(vec![hostname(), ipv4address(), reference]);
    All(vec![
        host,
        optional(All(vec![Text(":"), repeat(1, 5, digit())])),
    ])
}

fn uri_parameters() -> Rule {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.!~*'()[]/:&+$".contains(&byte);
    let token = || repeat(1, MANY, Any(vec![One(plain), escaped()]));
    let value = optional(All(vec![Text("="), token()]));
    repeat(0, MANY, All(vec![Text(";"), token(), value]))
}

pub(super) fn dial_sip() -> Rule {
    let user_at = || All(vec![user(), Text("@")]);
    let scheme = Any(vec![Text("sip:"), Text("sips:")]);
    let uri = All(vec![
        scheme,
        optional(user_at()),
        hostport(),
        uri_parameters(),
    ]);
    let dialled = All(vec![user_at(), hostport(), uri_parameters()]);
    Any(vec![ip(), uri, dialled])
}

impl Rule {
    pub(super) fn matches(&self, value: &str) -> bool {
        let value = value.as_bytes();
        self.ends(value, &BTreeSet::from([0]))
            .contains(&value.len())
    }

    /// Returns the possible ends of the rule for its possible beginnings.
    fn ends(&self, value: &[u8], starts: &BTreeSet<usize>) -> BTreeSet<usize> {
        match self {
            One(class) => starts
                .iter()
                .filter(|start| value.get(**start).is_some_and(|byte| class(*byte)))
                .map(|start| start + 1)
                .collect(),
            Text(text) => starts
                .iter()
                .map(|start| (*start, start + text.len()))
                .filter(|(start, end)| {
                    let found = value.get(*start..*end);
                    found.is_some_and(|found| found.eq_ignore_ascii_case(text.as_bytes()))
                })
                .map(|(_, end)| end)
                .collect(),
            All(rules) => rules
                .iter()
                .fold(starts.clone(), |starts, rule| rule.ends(value, &starts)),
            Any(rules) => rules
                .iter()
                .flat_map(|rule| rule.ends(value, starts))
                .collect(),
            Rule::Repeat(from, to, rule) => {
                let mut reached = BTreeSet::new();
                let mut starts = starts.clone();
                for count in 0..=*to {
                    if count >= *from {
                        reached.extend(&starts);
                    }
                    starts = rule.ends(value, &starts);
                    if starts.is_empty() {
                        break;
                    }
                }
                reached
            }
        }
    }
}
