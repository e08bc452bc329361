//! SIP URIs, with or without their scheme.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::error::Problem;
use super::input::Input;

const MAX_HOSTNAME: usize = 253;
const MAX_LABEL: usize = 63;
const MAX_PORT_DIGITS: usize = 5;

impl Input<'_> {
    /// `"sip:" / "sips:"`, if it is there.
    pub(super) fn scheme(&mut self) -> bool {
        let found = ["sip:", "sips:"].into_iter().find(|scheme| {
            let start = self.rest.get(..scheme.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        found.is_some_and(|scheme| !self.take(scheme.len()).is_empty())
    }

    /// `user "@"`
    pub(super) fn user(&mut self) -> Result<(), Problem> {
        let any = self.unreserved_escaped_or(b"&=+$,;?/")?;
        if any && self.eat(b'@') {
            return Ok(());
        }
        Err(self.wrong(match self.peek() {
            Some(b'@') => "the user before the `@` is missing",
            Some(b':') => {
                "before the `@`, neither a password nor a scheme but `sip:` and `sips:` is taken"
            }
            _ => "in a user, this is written as `%` and two hexadecimal digits",
        }))
    }

    /// `*( unreserved / escaped / others )`; whether there was any.
    fn unreserved_escaped_or(&mut self, others: &[u8]) -> Result<bool, Problem> {
        let start = self.position;
        loop {
            self.run(|byte| unreserved(byte) || others.contains(&byte));
            if self.peek() != Some(b'%') {
                return Ok(self.position > start);
            }
            self.escaped()?;
        }
    }

    fn escaped(&mut self) -> Result<(), Problem> {
        let mut digits = self.rest.bytes().skip(1);
        let mut hexdig = || digits.next().is_some_and(|byte| byte.is_ascii_hexdigit());
        if !(hexdig() && hexdig()) {
            return Err(self.wrong("two hexadecimal digits follow a `%`"));
        }
        self.take(3);
        Ok(())
    }

    pub(super) fn hostport(&mut self) -> Result<(), Problem> {
        self.host()?;
        if self.eat(b':') {
            self.port()?;
        }
        Ok(())
    }

    fn host(&mut self) -> Result<(), Problem> {
        if self.peek() == Some(b'[') {
            return self.ipv6reference();
        }
        let before = self.clone();
        let host = self.run(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
        if let Ok(address) = host.parse::<Ipv4Addr>() {
            return before.unicast(address.into());
        }
        let until_parameters = before.rest.split(';').next().unwrap_or_default();
        if until_parameters.parse::<Ipv6Addr>().is_ok() {
            return Err(before.wrong("an IPv6 address as the host is in brackets"));
        }
        before.hostname(host)
    }

    /// The host name, which is next.
    fn hostname(mut self, host: &str) -> Result<(), Problem> {
        let name = host.strip_suffix('.').unwrap_or(host);
        if name.len() > MAX_HOSTNAME {
            return Err(self.wrong("a host name has at most 253 characters"));
        }
        let mut toplabel = self.clone();
        toplabel.take(name.rfind('.').map_or(0, |dot| dot.saturating_add(1)));
        for label in name.split('.') {
            self.domainlabel(label)?;
            self.eat(b'.');
        }
        if toplabel
            .peek()
            .is_none_or(|byte| !byte.is_ascii_alphabetic())
        {
            return Err(toplabel.wrong(
                "the last label of a host name begins with a letter, and an IPv4 address is four \
                 numbers from 0 to 255 without leading zeros",
            ));
        }
        Ok(())
    }

    fn domainlabel(&mut self, label: &str) -> Result<(), Problem> {
        if label.is_empty() {
            return Err(self.wrong("a host name, or a label of one, belongs here"));
        }
        if label.len() > MAX_LABEL {
            return Err(self.wrong("a label of a host name has at most 63 characters"));
        }
        if label.starts_with('-') {
            return Err(self.wrong("a label of a host name does not begin with `-`"));
        }
        self.take(label.len().saturating_sub(1));
        if label.ends_with('-') {
            return Err(self.wrong("a label of a host name does not end with `-`"));
        }
        self.take(1);
        Ok(())
    }

    /// `1*5DIGIT`, from 1 to 65535
    fn port(&mut self) -> Result<(), Problem> {
        let start = self.clone();
        let digits = self.run(|byte| byte.is_ascii_digit());
        if digits.is_empty() {
            return Err(self.wrong("a port, in digits, follows the `:`"));
        }
        if digits.len() > MAX_PORT_DIGITS {
            return Err(start.wrong("a port has at most five digits"));
        }
        match digits.parse() {
            Ok(1..=65535) => Ok(()),
            Ok(port) => Err(Problem::Port(port)),
            Err(_) => Err(start.wrong("a port is a number from 1 to 65535")),
        }
    }

    pub(super) fn uri_parameters(&mut self) -> Result<(), Problem> {
        while !self.rest.is_empty() {
            if !self.eat(b';') {
                return Err(self.wrong(match self.peek() {
                    Some(b'?') => "headers are not taken",
                    Some(b'@') => "a second `@` is written `%40`",
                    _ => "after the host come `:` and a port, and parameters with `;` before each",
                }));
            }
            if !self.pname()? {
                return Err(self.wrong("the name of a parameter follows the `;`"));
            }
            if self.eat(b'=') && !self.pvalue()? {
                return Err(self.wrong("the value of a parameter follows the `=`"));
            }
        }
        Ok(())
    }

    fn pname(&mut self) -> Result<bool, Problem> {
        self.unreserved_escaped_or(b"[]/:&+$")
    }

    fn pvalue(&mut self) -> Result<bool, Problem> {
        self.pname()
    }
}

fn unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte)
}
