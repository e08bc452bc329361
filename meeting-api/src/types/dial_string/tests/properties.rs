//! Properties of any text, and of text that the grammar generates.

use std::net::{Ipv4Addr, Ipv6Addr};

use proptest::prelude::*;

use super::super::*;
use super::grammar;

fn unicast_v4() -> impl Strategy<Value = String> {
    any::<Ipv4Addr>()
        .prop_filter("unicast", |address| {
            !(address.is_unspecified() || address.is_multicast() || address.is_broadcast())
        })
        .prop_map(|address| address.to_string())
}

fn unicast_v6() -> impl Strategy<Value = String> {
    let group = || prop_oneof![Just(0_u16), any::<u16>()];
    let full = prop::array::uniform8(group())
        .prop_map(Ipv6Addr::from)
        .prop_filter("unicast", |address| {
            !(address.is_unspecified() || address.is_multicast())
                && address.to_ipv4_mapped().is_none()
        });
    let spelled = (full, any::<bool>(), any::<bool>()).prop_map(|(address, short, upper)| {
        let text = match short {
            true => address.to_string(),
            false => address
                .segments()
                .map(|group| format!("{group:04x}"))
                .join(":"),
        };
        if upper { text.to_uppercase() } else { text }
    });
    prop_oneof![
        4 => spelled,
        1 => unicast_v4().prop_map(|address| format!("::ffff:{address}")),
        1 => unicast_v4().prop_map(|address| format!("64:ff9b::{address}")),
    ]
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof!["[0-9]{1,15}", r"\+[1-9][0-9]{0,14}"]
}

fn hostport() -> impl Strategy<Value = String> {
    let label = "[a-zA-Z0-9]([a-zA-Z0-9-]{0,10}[a-zA-Z0-9])?";
    let name = (
        prop::collection::vec(label, 0..4),
        r"[a-zA-Z]([a-zA-Z0-9-]{0,10}[a-zA-Z0-9])?\.?",
    )
        .prop_map(|(mut labels, top)| {
            labels.push(top);
            labels.join(".")
        });
    let host = prop_oneof![
        name,
        unicast_v4(),
        unicast_v6().prop_map(|address| format!("[{address}]"))
    ];
    let port = prop::option::of((1_u16.., 1_usize..6));
    (host, port).prop_map(|(host, port)| match port {
        Some((port, width)) => format!("{host}:{port:0width$}"),
        None => host,
    })
}

fn sip_address() -> impl Strategy<Value = String> {
    let scheme = prop_oneof![Just("sip:"), Just("sips:"), Just("SIP:"), Just("Sips:")];
    let user = r"([a-zA-Z0-9_.!~*'()&=+$,;?/-]|%[0-9a-fA-F]{2}){1,12}@";
    let token = r"([a-zA-Z0-9_.!~*'()\[\]/:&+$-]|%[0-9a-fA-F]{2}){1,8}";
    let parameter = (token, prop::option::of(token)).prop_map(|(name, value)| match value {
        Some(value) => format!(";{name}={value}"),
        None => format!(";{name}"),
    });
    let parameters = prop::collection::vec(parameter, 0..4).prop_map(|all| all.concat());
    (
        prop::option::of(scheme),
        prop::option::of(user),
        hostport(),
        parameters,
    )
        .prop_map(|(scheme, user, hostport, parameters)| {
            // Without a scheme the user is required.
            let scheme = scheme
                .or(user.is_none().then_some("sip:"))
                .unwrap_or_default();
            let user = user.unwrap_or_default();
            format!("{scheme}{user}{hostport}{parameters}")
        })
}

fn valid_h323() -> impl Strategy<Value = String> {
    prop_oneof![number(), unicast_v4(), unicast_v6()]
}

fn valid_sip() -> impl Strategy<Value = String> {
    prop_oneof![1 => unicast_v4(), 1 => unicast_v6(), 6 => sip_address()]
}

/// Good dial strings with a few characters put in, taken out or replaced, mostly those that mean something.
fn nearly_valid() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        6 => prop::sample::select(b"@:;=.%[]?&+-#*,0123456789afFz<>\"_/".to_vec()).prop_map(char::from),
        1 => any::<char>(),
    ];
    let edits = prop::collection::vec((any::<prop::sample::Index>(), 0..3_u8, character), 0..4);
    (prop_oneof![valid_h323(), valid_sip()], edits).prop_map(|(value, edits)| {
        let mut characters: Vec<char> = value.chars().collect();
        for (index, edit, character) in edits {
            let at = index.index(characters.len() + 1);
            if edit > 0 && at < characters.len() {
                characters.remove(at);
            }
            if edit < 2 {
                characters.insert(at, character);
            }
        }
        characters.into_iter().collect()
    })
}

/// Checks the properties of any value.
fn holds_of_any(value: &str) -> Result<(), TestCaseError> {
    let control = value.chars().any(char::is_control);
    prop_assert_eq!(verbatim(value).is_ok(), !value.is_empty() && !control);
    for (decided, rule) in [
        (h323(value), grammar::dial_h323()),
        (sip(value), grammar::dial_sip()),
    ] {
        let by_grammar = rule.matches(value);
        match decided {
            Ok(()) => {
                prop_assert!(by_grammar, "accepted against the grammar: {:?}", value);
                prop_assert!(value.bytes().all(|byte| matches!(byte, 0x21..=0x7e)));
                prop_assert!((1..=512).contains(&value.len()));
                prop_assert!(verbatim(value).is_ok());
            }
            Err(error) => {
                let policy = matches!(
                    error.problem,
                    Problem::TooLong(_) | Problem::Port(_) | Problem::NotUnicast(..)
                );
                prop_assert!(policy || !by_grammar, "{:?}: {}", value, error);
                let place = match error.problem {
                    Problem::Control(place)
                    | Problem::Syntax(place, _)
                    | Problem::NotUnicast(place, _) => place,
                    Problem::Empty | Problem::TooLong(_) | Problem::Port(_) => continue,
                };
                prop_assert_eq!(value.chars().nth(place.position - 1), place.found);
                prop_assert!(place.position <= value.chars().count() + 1);
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_decided(value in any::<String>()) {
        holds_of_any(&value)?;
    }

    #[test]
    fn any_text_of_meaningful_characters_is_decided(value in r"[sip:@;=.%\[\]?a1-]{0,24}") {
        holds_of_any(&value)?;
        holds_of_any(&format!("sip:{value}"))?;
        holds_of_any(&format!("sip:a@{value}"))?;
    }

    #[test]
    fn any_text_of_address_characters_is_decided(value in r"[1f0:.]{0,20}|([0f]{0,2}:){5,9}(1\.2\.3\.4|0?)") {
        holds_of_any(&value)?;
        holds_of_any(&format!("sip:[{value}]"))?;
    }

    #[test]
    fn any_nearly_valid_text_is_decided(value in nearly_valid()) {
        holds_of_any(&value)?;
    }

    #[test]
    fn what_the_h323_grammar_generates_is_accepted(value in valid_h323()) {
        prop_assert_eq!(h323(&value), Ok(()));
        holds_of_any(&value)?;
    }

    #[test]
    fn what_the_sip_grammar_generates_is_accepted(value in valid_sip()) {
        prop_assert_eq!(sip(&value), Ok(()));
        holds_of_any(&value)?;
    }
}
