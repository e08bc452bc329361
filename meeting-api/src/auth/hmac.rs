//! HMAC-SHA256 (RFC 2104). Written out, because it is two hashes and a key: the crate for it would bring three
//! others into every build.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The block of SHA-256, in bytes (FIPS 180-4).
const BLOCK: usize = 64;

/// A message authentication code in the making. The hash states are overwritten when dropped.
#[derive(Clone)]
pub(crate) struct HmacSha256 {
    inner: Sha256,
    outer: Sha256,
}

impl HmacSha256 {
    /// A key of any length: one that is longer than a block is hashed first (RFC 2104, section 2).
    pub(crate) fn new(key: &[u8]) -> Self {
        let mut block = Zeroizing::new([0; BLOCK]);
        if key.len() <= BLOCK {
            copy(key, &mut *block);
        } else {
            copy(&Sha256::digest(key), &mut *block);
        }
        let padded = |pad: u8| {
            let mut padded = block.clone();
            padded.iter_mut().for_each(|byte| *byte ^= pad);
            Sha256::new().chain_update(padded.as_slice())
        };
        Self {
            inner: padded(0x36),
            outer: padded(0x5C),
        }
    }

    pub(crate) fn update(&mut self, message: &[u8]) {
        self.inner.update(message);
    }

    pub(crate) fn finish(self) -> [u8; 32] {
        let inner = self.inner.finalize();
        self.outer.chain_update(inner).finalize().into()
    }
}

fn copy(from: &[u8], to: &mut [u8]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to = *from;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hexadecimal(key: &[u8], message: &[u8]) -> String {
        let mut mac = HmacSha256::new(key);
        // In pieces, as the signer does it.
        let (first, rest) = message.split_at(message.len() / 2);
        mac.update(first);
        mac.update(rest);
        mac.finish()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// RFC 4231, test cases 1, 2, 3, 6 and 7.
    #[test]
    fn the_test_cases_of_the_rfc_come_out_equal() {
        for (key, message, expected) in [
            (
                vec![0x0B; 20],
                &b"Hi There"[..],
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            ),
            (
                b"Jefe".to_vec(),
                b"what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                vec![0xAA; 20],
                &[0xDD; 50],
                "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
            ),
            (
                vec![0xAA; 131],
                b"Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
            (
                vec![0xAA; 131],
                b"This is a test using a larger than block-size key and a larger than block-size data. \
                  The key needs to be hashed before being used by the HMAC algorithm.",
                "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
            ),
        ] {
            assert_eq!(hexadecimal(&key, message), expected);
        }
    }
}
