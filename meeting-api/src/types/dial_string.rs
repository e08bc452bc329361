//! The grammar of a dial string, the address of a room system.
//!
//! ```abnf
//! dial-h323      = ip / e164
//! dial-sip       = ip / sip-uri / user "@" hostport uri-parameters
//! ip             = IPv4address / IPv6address      ; bare: no port, no brackets, no zone
//! IPv4address    = dec-octet 3("." dec-octet)     ; RFC 3986 section 3.2.2, so no leading zeros
//! IPv6address    = <RFC 3986 section 3.2.2>
//! e164           = 1*15DIGIT / "+" %x31-39 0*14DIGIT
//! sip-uri        = ("sip:" / "sips:") [ user "@" ] hostport uri-parameters
//! user           = 1*( unreserved / escaped / "&" / "=" / "+" / "$" / "," / ";" / "?" / "/" )
//! unreserved     = ALPHA / DIGIT / "-" / "_" / "." / "!" / "~" / "*" / "'" / "(" / ")"
//! escaped        = "%" HEXDIG HEXDIG
//! hostport       = host [ ":" 1*5DIGIT ]          ; 1 to 65535
//! host           = hostname / IPv4address / "[" IPv6address "]"
//! hostname       = *( domainlabel "." ) toplabel [ "." ]
//! domainlabel    = alphanum / alphanum *( alphanum / "-" ) alphanum    ; at most 63
//! toplabel       = ALPHA / ALPHA *( alphanum / "-" ) alphanum          ; at most 63
//! uri-parameters = *( ";" pname [ "=" pvalue ] )
//! pname, pvalue  = 1*( unreserved / escaped / "[" / "]" / "/" / ":" / "&" / "+" / "$" )
//! ```
//!
//! The whole is 1 to 512 octets, all of `%x21-7E`; a host name is at most 253 characters, its final dot not
//! counted. An IP address, bare or as the host, is not the unspecified, a multicast or the broadcast one, nor one
//! of these mapped into IPv6. The values of parameters such as `maddr` are not checked. A userinfo password,
//! headers (`?subject=...`) and other schemes are rejected. Numbering plans and the existence of hosts are not
//! checked.
//!
//! Nothing is trimmed or rewritten: an accepted value is sent unchanged.

mod address;
mod error;
mod input;
#[cfg(test)]
mod tests;
mod uri;

pub use error::DialStringError;

use error::{Form, Place, Problem};
use input::Input;

const MAX_OCTETS: usize = 512;
const MAX_E164_DIGITS: usize = 15;

/// Checks an H.323 dial string: an IP address or an E.164 number, with or without a leading `+`.
pub fn h323(value: &str) -> Result<(), DialStringError> {
    let checked = text(value)
        .and_then(|()| printable(value))
        .and_then(|()| dial_h323(value));
    checked.map_err(refused(Form::H323))
}

/// Checks a SIP dial string: an IP address, a `sip:` or `sips:` URI, or `user@host`.
pub fn sip(value: &str) -> Result<(), DialStringError> {
    let checked = text(value)
        .and_then(|()| printable(value))
        .and_then(|()| dial_sip(value));
    checked.map_err(refused(Form::Sip))
}

/// Checks a dial string that is sent unchanged, even if it does not follow the grammar. It must not be empty, because the service
/// requires one, and has no control characters (Unicode's `Cc`).
///
/// No other checks are made, because it is unknown what the service accepts beyond the grammar. The length is
/// unlimited, and spaces and all scripts are accepted.
pub fn verbatim(value: &str) -> Result<(), DialStringError> {
    text(value).map_err(refused(Form::Verbatim))
}

fn refused(form: Form) -> impl FnOnce(Problem) -> DialStringError {
    move |problem| DialStringError { form, problem }
}

/// Checks the rules of every dial string, verbatim or not.
fn text(value: &str) -> Result<(), Problem> {
    if value.is_empty() {
        return Err(Problem::Empty);
    }
    match first(value, char::is_control) {
        Some(place) => Err(Problem::Control(place)),
        None => Ok(()),
    }
}

/// `1*512%x21-7E`
fn printable(value: &str) -> Result<(), Problem> {
    if let Some(place) = first(value, |character| !character.is_ascii_graphic()) {
        return Err(Problem::Syntax(
            place,
            "only the ASCII characters `!` to `~` are taken, no space and no other script",
        ));
    }
    if value.len() > MAX_OCTETS {
        return Err(Problem::TooLong(value.len()));
    }
    Ok(())
}

/// Returns the position of the first such character.
fn first(value: &str, wanted: impl Fn(char) -> bool) -> Option<Place> {
    let mut characters = value.chars().enumerate();
    let (index, found) = characters.find(|(_, found)| wanted(*found))?;
    Some(Place {
        position: index.saturating_add(1),
        found: Some(found),
    })
}

fn dial_h323(value: &str) -> Result<(), Problem> {
    let mut input = Input::new(value);
    match value.parse() {
        Ok(address) => input.unicast(address),
        Err(_) => input.not_bare_ip().and_then(|()| input.e164()),
    }
}

fn dial_sip(value: &str) -> Result<(), Problem> {
    let mut input = Input::new(value);
    if let Ok(address) = value.parse() {
        return input.unicast(address);
    }
    if value.starts_with('<') {
        return Err(input.wrong("leave the angle brackets out"));
    }
    let has_user = value.contains('@');
    if !input.scheme() && !has_user {
        input.not_bare_ip()?;
        input.run(|byte| byte != b':');
        return Err(input.wrong(match input.peek() {
            Some(_) => "only the schemes `sip:` and `sips:` are taken",
            None => "there is neither `sip:` before it nor an `@` in it",
        }));
    }
    if has_user {
        input.user()?;
    }
    input.hostport()?;
    input.uri_parameters()
}

impl Input<'_> {
    fn e164(&mut self) -> Result<(), Problem> {
        if self.eat(b'+') && self.peek() == Some(b'0') {
            return Err(self.wrong("after `+` comes a country code, which does not begin with 0"));
        }
        let mut start = self.clone();
        let digits = self.run(|byte| byte.is_ascii_digit());
        if !self.rest.is_empty() || digits.is_empty() {
            return Err(self.wrong("an E.164 number is digits only, after at most one `+`"));
        }
        if digits.len() > MAX_E164_DIGITS {
            start.take(MAX_E164_DIGITS);
            return Err(start.wrong("an E.164 number has at most 15 digits"));
        }
        Ok(())
    }
}
