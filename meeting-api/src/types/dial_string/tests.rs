mod grammar;
mod properties;

use super::*;

/// Each recorded case is decided as it says.
#[test]
fn recorded_cases_are_decided_as_they_say() {
    #[derive(serde::Deserialize)]
    struct Case {
        protocol: String,
        value: String,
        valid: bool,
        why: String,
    }
    let cases = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/dial_strings.json"
    ));
    let cases: Vec<Case> = serde_json::from_str(cases).unwrap();
    assert!(cases.iter().any(|case| case.valid) && cases.iter().any(|case| !case.valid));
    for case in cases {
        let decided = match case.protocol.as_str() {
            "H.323" => h323(&case.value),
            "SIP" => sip(&case.value),
            other => panic!("no such protocol: {other}"),
        };
        assert_eq!(
            decided.is_ok(),
            case.valid,
            "{:?}: {decided:?}, but {}",
            case.value,
            case.why
        );
    }
}

#[track_caller]
fn assert_decided(
    check: fn(&str) -> Result<(), DialStringError>,
    cases: impl IntoIterator<Item = (impl AsRef<str>, bool)>,
) {
    for (value, good) in cases {
        let value = value.as_ref();
        let decided = check(value);
        assert_eq!(decided.is_ok(), good, "{value:?}: {decided:?}");
    }
}

#[test]
fn e164_boundaries() {
    assert_decided(
        h323,
        [
            ("0", true),
            ("000000000000000", true),
            ("123456789012345", true),
            ("1234567890123456", false),
            ("+1", true),
            ("+123456789012345", true),
            ("+1234567890123456", false),
            ("+", false),
            ("+0", false),
            ("+01", false),
            ("++1", false),
            ("1+", false),
            ("*99", false),
            ("99#", false),
            ("1,2", false),
            (" 1", false),
            ("1 ", false),
            ("1\n", false),
            ("١٢٣", false),
            ("sip:alice@example.com", false),
            ("example.com", false),
        ],
    );
}

/// The form of a bare address, and the addresses that are refused in any form.
const ADDRESSES: [(&str, bool); 53] = [
    ("0.0.0.1", true),
    ("9.10.99.100", true),
    ("199.200.249.250", true),
    ("223.255.255.255", true),
    ("240.0.0.1", true),
    ("255.255.255.254", true),
    ("192.168.0.255", true),
    ("0.0.0.0", false),
    ("224.0.0.0", false),
    ("239.255.255.255", false),
    ("255.255.255.255", false),
    ("192.0.2", false),
    ("192.0.2.", false),
    (".192.0.2.1", false),
    ("192..0.1", false),
    ("192.0.2.010", false),
    ("192.0.2.00", false),
    ("192.0.2.1000", false),
    ("192.0.2.0x1", false),
    ("192.0.2.1:5060", false),
    ("192.0.2.1/24", false),
    ("::1", true),
    ("1::", true),
    ("2001:db8::", true),
    ("2001:db8::10", true),
    ("2001:0db8::0010", true),
    ("1:2:3:4:5:6:7:8", true),
    ("1:2:3:4:5:6:7::", true),
    ("::2:3:4:5:6:7:8", true),
    ("1::3:4:5:6:7:8", true),
    ("1:2:3:4:5:6:192.0.2.1", true),
    ("::192.0.2.1", true),
    ("64:ff9b::192.0.2.33", true),
    ("::", false),
    ("0:0:0:0:0:0:0:0", false),
    ("ff02::1", false),
    ("FF00::", false),
    ("::ffff:0.0.0.0", false),
    ("::ffff:224.0.0.1", false),
    ("::ffff:255.255.255.255", false),
    ("1:2:3:4:5:6:7", false),
    ("1:2:3:4:5:6:7:8:9", false),
    ("1::2:3:4:5:6:7:8", false),
    ("1:2:3:4:5:6:7:8::", false),
    ("1::2::3", false),
    (":::1", false),
    (":1", false),
    ("1:", false),
    ("12345::", false),
    ("g::", false),
    ("::192.0.2.01", false),
    ("::192.0.2.1:1", false),
    ("fe80::1%1", false),
];

#[test]
fn bare_addresses() {
    assert_decided(h323, ADDRESSES);
    assert_decided(sip, ADDRESSES);
    for check in [h323, sip] {
        assert_decided(check, [("[::1]", false), ("[::1]:5060", false)]);
    }
}

#[test]
fn addresses_as_hosts() {
    let v6 = ADDRESSES
        .into_iter()
        .filter(|(value, _)| value.contains(':'));
    assert_decided(
        sip,
        v6.filter(|(value, _)| *value != "192.0.2.1:5060")
            .flat_map(|(value, good)| {
                [
                    (format!("sip:[{value}]"), good),
                    (format!("sips:a@[{value}]:5061;lr"), good),
                    (format!("a@[{value}]"), good),
                    (format!("a@{value}"), false),
                ]
            }),
    );
    assert_decided(
        sip,
        [
            ("sip:0.0.0.1", true),
            ("a@192.0.2.1", true),
            ("a@192.0.2.1:5060", true),
            ("a@192.0.2.1.", false),
            ("a@192.0.2.010", false),
            ("a@192.0.2.1.5", false),
            ("a@192.0.2.1.com", true),
            ("a@0.0.0.0", false),
            ("a@224.0.0.1", false),
            ("a@255.255.255.255:5060", false),
            ("sip:[192.0.2.1]", false),
            ("sip:[]", false),
            ("sip:[", false),
            ("sip:]", false),
            ("sip:[::1]a", false),
            ("sip:[::1]:", false),
            ("sip:[::1]]", false),
            ("sip:[fe80::1%25eth0]", false),
        ],
    );
}

#[test]
fn host_name_boundaries() {
    let label = |length| "a".repeat(length);
    // 253 characters: three labels of 63 and one of 61, with three dots.
    let longest = format!("{0}.{0}.{0}.{1}", label(63), label(61));
    assert_eq!(longest.len(), 253);
    assert_decided(
        sip,
        [
            (format!("a@{}", label(63)), true),
            (format!("a@{}", label(64)), false),
            (format!("a@{}.com", label(63)), true),
            (format!("a@{}.com", label(64)), false),
            (format!("a@{longest}"), true),
            (format!("a@{longest}."), true),
            (format!("a@{longest}a"), false),
            (format!("a@a{longest}"), false),
            (format!("a@{longest}a."), false),
        ],
    );
    assert_decided(
        sip,
        [
            ("a@b", true),
            ("a@b.", true),
            ("a@b..", false),
            ("a@.", false),
            ("a@.b", false),
            ("a@b..c", false),
            ("a@1.b", true),
            ("a@1-2.b", true),
            ("a@b.c1", true),
            ("a@b.1c", false),
            ("a@b.1", false),
            ("a@1", false),
            ("a@b-.c", false),
            ("a@b.-c", false),
            ("a@b.c-", false),
            ("a@b.c-.", false),
            ("a@-", false),
            ("a@b--c.d", true),
            ("a@xn--r8jz45g.example", true),
            ("a@例え.example", false),
            ("a@b_c.d", false),
            ("a@b%63.d", false),
            ("a@", false),
            ("a@:5060", false),
            ("a@;lr", false),
        ],
    );
}

#[test]
fn port_boundaries() {
    assert_decided(
        sip,
        [
            ("0", false),
            ("00000", false),
            ("1", true),
            ("00001", true),
            ("05060", true),
            ("000001", false),
            ("65535", true),
            ("65536", false),
            ("99999", false),
            ("100000", false),
            ("18446744073709551617", false),
            ("", false),
            ("+1", false),
            ("-1", false),
            ("5060a", false),
            ("5060:", false),
            ("５０６０", false),
        ]
        .into_iter()
        .flat_map(|(port, good)| {
            [
                (format!("sip:example.com:{port}"), good),
                (format!("a@192.0.2.1:{port};lr"), good),
                (format!("sips:a@[::1]:{port}"), good),
            ]
        }),
    );
}

#[test]
fn length_boundaries() {
    let sip_of = |octets: usize| format!("sip:a@b;x={}", "y".repeat(octets - "sip:a@b;x=".len()));
    assert_decided(sip, [(sip_of(512), true), (sip_of(513), false)]);
    assert_decided(h323, [("1".repeat(512), false), ("1".repeat(513), false)]);
    assert_eq!(
        h323(&"1".repeat(513)).unwrap_err().problem,
        Problem::TooLong(513)
    );
    assert_decided(verbatim, [(sip_of(513), true), (sip_of(100_000), true)]);
}

#[test]
fn schemes_and_users() {
    assert_decided(
        sip,
        [
            ("sIpS:a@b", true),
            ("sip", false),
            ("sip:", false),
            ("sips:", false),
            ("sip:@b", false),
            ("@b", false),
            ("@", false),
            ("sip@b", true),
            ("sip:b", true),
            ("b", false),
            ("example.com", false),
            ("example.com:5060", false),
            ("sip:sip:a@b", false),
            ("sip://b", false),
            ("tel:1@b", false),
            ("h323:1@b", false),
            ("a:b@c", false),
            ("sip:a:@b", false),
            ("a@b@c", false),
            ("a%40b@c", true),
            ("a#b@c", false),
            ("a b@c", false),
            ("\"a\"@b", false),
            ("a[b@c", false),
            ("a|b@c", false),
            // Everything a user may have beside letters and digits.
            ("-_.!~*'()&=+$,;?/@b", true),
            ("%00@b", true),
            ("%fF@b", true),
            ("%@b", false),
            ("%f@b", false),
            ("%fg@b", false),
            ("%%41@b", false),
            ("a%", false),
            // The `@` of a parameter makes what is before it a user.
            ("sip:a;b=c@d", true),
        ],
    );
}

#[test]
fn uri_parameters() {
    assert_decided(
        sip,
        [
            (";lr", true),
            (";a=b", true),
            (";a=b;a=b", true),
            (";-_.!~*'()[]/:&+$=-_.!~*'()[]/:&+$", true),
            (";%61=%62", true),
            (";maddr=0.0.0.0", true),
            (";maddr=[ff02::1]", true),
            (";transport=tls", true),
            (";", false),
            (";;a", false),
            (";a;", false),
            (";=b", false),
            (";a=", false),
            (";a=;b", false),
            (";a=b=c", false),
            (";a=%6", false),
            (";a,b", false),
            (";a?b", false),
            ("?subject=x", false),
            (";a?subject=x", false),
            ("/", false),
            (",", false),
            ("#", false),
            (">", false),
        ]
        .into_iter()
        .flat_map(|(parameters, good)| {
            [
                (format!("sip:b{parameters}"), good),
                (format!("a@b.:5060{parameters}"), good),
                (format!("sips:a@[::1]{parameters}"), good),
            ]
        }),
    );
}

#[test]
fn verbatim_refuses_nothing_but_emptiness_and_control_characters() {
    assert_decided(
        verbatim,
        [
            ("192.0.2.10##1478", true),
            (
                "sip:room.east@例え.example;transport=tls?subject=a&b=<c>",
                true,
            ),
            ("sip:alice:secret@example.com", true),
            ("tel:+8675586013388", true),
            ("１２３４", true),
            (" ", true),
            ("\u{a0}\u{200b}\u{feff}😀", true),
            ("", false),
            ("\0", false),
            ("1\t2", false),
            ("192.0.2.10\r\nX: y", false),
            ("\u{1f}", false),
            ("\u{7f}", false),
            ("\u{80}", false),
            ("\u{85}", false),
            ("\u{9f}", false),
        ],
    );
}

#[test]
fn an_error_says_what_is_wrong_and_where_and_what_would_be_right() {
    let h323_form = "an H.323 dial string is an IP address or an E.164 number; ";
    let h323_way_out = " (`MraAddress::h323_verbatim` takes it as it is)";
    for (value, said) in [
        (
            "0755-8601-3388",
            "character 5 (`-`): an E.164 number is digits only, after at most one `+`",
        ),
        (
            "+0755",
            "character 2 (`0`): after `+` comes a country code, which does not begin with 0",
        ),
        (
            "1234567890123456",
            "character 16 (`6`): an E.164 number has at most 15 digits",
        ),
        (
            "+",
            "at the end: an E.164 number is digits only, after at most one `+`",
        ),
        (
            "１２３４",
            "character 1 (U+FF11): only the ASCII characters `!` to `~` are taken, no space and no other script",
        ),
        (
            "192.0.2.10##1478",
            "character 11 (`#`): nothing follows an IP address alone, no port and no extension",
        ),
        (
            "256.0.0.1",
            "character 1 (`2`): an IPv4 address is four numbers from 0 to 255 without leading zeros, joined by dots",
        ),
        (
            "fe80::1%eth0",
            "character 8 (`%`): a zone means something on one machine only, leave it out",
        ),
        (
            "[::1]",
            "character 1 (`[`): an IP address alone has no brackets and no port",
        ),
        (
            "239.1.1.1",
            "character 1 (`2`): a multicast address is not that of one device",
        ),
    ] {
        let error = h323(value).unwrap_err().to_string();
        assert_eq!(error, format!("{h323_form}{said}{h323_way_out}"));
    }

    let sip_form = "a SIP dial string is an IP address, a `sip:` or `sips:` URI, or `user@host`; ";
    let sip_way_out = " (`MraAddress::sip_verbatim` takes it as it is)";
    for (value, said) in [
        (
            "alice@example.com:99999",
            "port `99999` is not within 1 to 65535",
        ),
        (
            "sip:alice@example.com:",
            "at the end: a port, in digits, follows the `:`",
        ),
        (
            "sip:alice:secret@example.com",
            "character 10 (`:`): before the `@`, neither a password nor a scheme but `sip:` and `sips:` is taken",
        ),
        (
            "sip:a#b@example.com",
            "character 6 (`#`): in a user, this is written as `%` and two hexadecimal digits",
        ),
        (
            "tel:+8675586013388",
            "character 4 (`:`): only the schemes `sip:` and `sips:` are taken",
        ),
        (
            "1234",
            "at the end: there is neither `sip:` before it nor an `@` in it",
        ),
        (
            "<sip:user@example.com>",
            "character 1 (`<`): leave the angle brackets out",
        ),
        (
            "sip:user@-example.com",
            "character 10 (`-`): a label of a host name does not begin with `-`",
        ),
        (
            "sip:user@a.b-.c",
            "character 13 (`-`): a label of a host name does not end with `-`",
        ),
        (
            "sip:user@a..c",
            "character 12 (`.`): a host name, or a label of one, belongs here",
        ),
        (
            "sip:user@256.1.1.1",
            "character 18 (`1`): the last label of a host name begins with a letter, and an IPv4 address is four numbers from 0 to 255 without leading zeros",
        ),
        (
            "sip:user@2001:db8::1",
            "character 10 (`2`): an IPv6 address as the host is in brackets",
        ),
        (
            "sip:user@[2001:db8::1",
            "character 10 (`[`): no `]` closes the IPv6 address",
        ),
        (
            "sip:",
            "at the end: a host name, or a label of one, belongs here",
        ),
        (
            "sip:a@b?subject=x",
            "character 8 (`?`): headers are not taken",
        ),
        (
            "sip:a@b@c",
            "character 8 (`@`): a second `@` is written `%40`",
        ),
        (
            "sip:a@b;",
            "at the end: the name of a parameter follows the `;`",
        ),
        (
            "sip:a%4@b",
            "character 6 (`%`): two hexadecimal digits follow a `%`",
        ),
        (
            "alice @b",
            "character 6 (U+0020): only the ASCII characters `!` to `~` are taken, no space and no other script",
        ),
    ] {
        let error = sip(value).unwrap_err().to_string();
        assert_eq!(error, format!("{sip_form}{said}{sip_way_out}"));
    }

    // What verbatim refuses too is not sent there.
    assert_eq!(
        h323("").unwrap_err().to_string(),
        format!("{h323_form}it is empty")
    );
    for (value, position, found) in [
        ("192.0.2.10\r\nX: y", 11, "U+000D"),
        ("例え\t", 3, "U+0009"),
    ] {
        let said = format!("character {position} ({found}) is a control character");
        assert_eq!(
            sip(value).unwrap_err().to_string(),
            format!("{sip_form}{said}")
        );
        assert_eq!(
            verbatim(value).unwrap_err().to_string(),
            format!("a dial string is a text without control characters; {said}")
        );
    }
}

#[test]
fn an_empty_user_is_told_from_a_wrong_one() {
    let said = |value| sip(value).unwrap_err().to_string();
    assert!(said("sip:@b").contains("character 5 (`@`): the user before the `@` is missing"));
    assert!(said("#a@b").contains("character 1 (`#`): in a user, this is written as `%`"));
}

#[test]
fn an_error_holds_no_more_of_the_value_than_one_character() {
    for value in [
        "sip:alice:secret@example.com",
        "13800138000x",
        "alice#secret@example.com",
    ] {
        let error = sip(value).unwrap_err();
        let shown = format!("{error} {error:?}");
        for part in ["alice", "secret", "example", "138"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }
}
