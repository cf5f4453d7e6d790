//! CRAM-MD5 (RFC 2195): a keyed digest of the challenge.

use hmac::{Hmac, Mac};

/// Returns the response of a client to `challenge`: its name, and the digest of the challenge.
pub(super) fn respond(user: &str, password: &str, challenge: &[u8]) -> String {
    let digest = hmac(password, challenge).finalize().into_bytes();
    let hex: String = digest.iter().map(|octet| format!("{octet:02x}")).collect();
    format!("{user} {hex}")
}

/// Returns a unique challenge.
pub(super) fn challenge(host: &str) -> Result<String, getrandom::Error> {
    let mut octets = [0; 16];
    getrandom::getrandom(&mut octets)?;
    Ok(format!("<{:032x}@{host}>", u128::from_be_bytes(octets)))
}

fn hmac(password: &str, challenge: &[u8]) -> Hmac<md5::Md5> {
    let mut mac = Hmac::<md5::Md5>::new_from_slice(password.as_bytes())
        .expect("HMAC accepts keys of any length");
    mac.update(challenge);
    mac
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_digest_equals_the_example_of_the_rfc() {
        let challenge = b"<1896.697170952@postoffice.reston.mci.net>";
        assert_eq!(
            super::respond("tim", "tanstaaftanstaaf", challenge),
            "tim b913a602c7eda7a495b4e6e7334d3890"
        );
    }
}
