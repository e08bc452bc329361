//! The check of IP addresses, and errors for strings that look like one.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::error::Problem;
use super::input::Input;

const IPV4: &str =
    "an IPv4 address is four numbers from 0 to 255 without leading zeros, joined by dots";
const IPV6: &str = "an IPv6 address is eight groups of one to four hexadecimal digits, joined by colons, \
                    where one `::` may stand for groups of zeros";
const ZONE: &str = "a zone means something on one machine only, leave it out";

impl Input<'_> {
    /// The address, which is next, is that of one device, as far as one can see.
    pub(super) fn unicast(&self, address: IpAddr) -> Result<(), Problem> {
        let rule = match address.to_canonical() {
            address if address.is_unspecified() => {
                "the unspecified address does not belong to a device"
            }
            address if address.is_multicast() => "a multicast address is not that of one device",
            IpAddr::V4(Ipv4Addr::BROADCAST) => "the broadcast address is not that of one device",
            _ => return Ok(()),
        };
        Err(Problem::NotUnicast(self.place(), rule))
    }

    /// Rejects a string that resembles an IP address but is not one, with the mistake in it.
    pub(super) fn not_bare_ip(&self) -> Result<(), Problem> {
        let mut input = self.clone();
        if self.rest.starts_with('[') {
            return Err(self.wrong("an IP address alone has no brackets and no port"));
        }
        let dotted = input.run(|byte| byte.is_ascii_digit() || byte == b'.');
        if dotted.parse::<Ipv4Addr>().is_ok() {
            return Err(
                input.wrong("nothing follows an IP address alone, no port and no extension")
            );
        }
        if input.rest.is_empty() && dotted.contains('.') {
            return Err(self.wrong(IPV4));
        }
        input.run(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'));
        match input.peek() {
            None if self.rest.contains(':') => Err(self.wrong(IPV6)),
            Some(b'%') if self.rest.contains(':') => Err(input.wrong(ZONE)),
            _ => Ok(()),
        }
    }

    /// `"[" IPv6address "]"`
    pub(super) fn ipv6reference(&mut self) -> Result<(), Problem> {
        let bracket = self.clone();
        self.eat(b'[');
        let start = self.clone();
        let address = self.run(|byte| byte != b']');
        if !self.eat(b']') {
            return Err(bracket.wrong("no `]` closes the IPv6 address"));
        }
        match address.parse::<Ipv6Addr>() {
            Ok(address) => start.unicast(address.into()),
            Err(_) if address.contains('%') => Err(start.wrong(ZONE)),
            Err(_) => Err(start.wrong(IPV6)),
        }
    }
}
