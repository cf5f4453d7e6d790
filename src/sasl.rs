//! The messages of SASL mechanisms that need no hashing: PLAIN, LOGIN, XOAUTH2, OAUTHBEARER and EXTERNAL.
//!
//! The machines carry any mechanism, and encode and decode base64. This module formats and parses the
//! messages of the simple mechanisms, for clients and servers.
//!
//! | mechanism | client | server |
//! |---|---|---|
//! | PLAIN | [`Plain`] | nothing |
//! | LOGIN | the user name, then the password | [`LOGIN_NAME`], then [`LOGIN_PASSWORD`] |
//! | XOAUTH2 | [`XOAuth2`] | on failure a JSON challenge, which gets an empty response |
//! | OAUTHBEARER | [`OAuthBearer`] | on failure a JSON challenge, which gets [`OAUTHBEARER_OVER`] |
//! | EXTERNAL | [`External`]: an authorization identity, or nothing | nothing |
//!
//! A client with [`Credentials`] does not need this table: [`choose`] selects a mechanism of those that are
//! offered, and its [`Exchange`] formats each response. The application implements other mechanisms (SCRAM,
//! GSSAPI) by the trait [`Login`].
//!
//! ```
//! use smtp_machine::sasl::Plain;
//!
//! let mut message = Vec::new();
//! Plain::new("", "ana", "secret")?.encode(&mut message)?;
//! assert_eq!(message, b"\0ana\0secret");
//!
//! let parsed = Plain::parse(&message).unwrap();
//! assert_eq!((parsed.user(), parsed.password().expose()), ("ana", &b"secret"[..]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod builtin_mechanism;
mod credentials;
mod exchange;
mod external;
mod login;
mod oauthbearer;
mod plain;
mod sasl_name;
mod xoauth2;

pub use builtin_mechanism::BuiltinMechanism;
pub use credentials::Credentials;
pub use exchange::{Exchange, NoMechanism, choose};
pub use external::External;
pub use login::{Login, LoginError};
pub use oauthbearer::OAuthBearer;
pub use plain::Plain;
pub use sasl_name::SaslName;
pub use xoauth2::XOAuth2;

/// The first challenge of LOGIN. Most clients rely on the order of the challenges, some on this text.
pub const LOGIN_NAME: &[u8] = b"Username:";
/// The second challenge of LOGIN.
pub const LOGIN_PASSWORD: &[u8] = b"Password:";
/// The response to the challenge of OAUTHBEARER that reports a failure (RFC 7628 3.2.3).
pub const OAUTHBEARER_OVER: &[u8] = b"\x01";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extension::Mechanisms;
    use crate::wire::SinkFull;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn messages_parse_as_they_were_encoded(user in "[ -~\u{e9}]{1,20}", secret in "[ -~\u{e9}]{1,20}", port: u16) {
            let mut said = Vec::new();
            Plain::new("", &user, &secret).unwrap().encode(&mut said).unwrap();
            let heard = Plain::parse(&said).unwrap();
            prop_assert_eq!(heard.user(), &user);
            prop_assert_eq!(heard.password().expose(), secret.as_bytes());

            let mut said = Vec::new();
            XOAuth2::new(&user, &secret).unwrap().encode(&mut said).unwrap();
            let heard = XOAuth2::parse(&said).unwrap();
            prop_assert_eq!(heard.user(), &user);
            prop_assert_eq!(heard.token().expose(), secret.as_bytes());

            let mut said = Vec::new();
            let bearer = OAuthBearer::new(&user, "a.example", port, &secret).unwrap();
            bearer.encode(&mut said).unwrap();
            let heard = OAuthBearer::parse(&said).unwrap();
            prop_assert_eq!(heard.user(), bearer.user());
            prop_assert_eq!(heard.user(), SaslName::new(&user).unwrap());
            prop_assert_eq!(heard.token().expose(), secret.as_bytes());
            prop_assert_eq!((heard.host(), heard.port()), (Some("a.example"), Some(port)));
            let mut again = Vec::new();
            heard.encode(&mut again).unwrap();
            prop_assert_eq!(again, said);
        }

        #[test]
        fn names_parse_as_they_were_encoded(name in "[a-c,=23CD\u{e9}]{1,12}") {
            let mut said = Vec::new();
            SaslName::new(&name).unwrap().encode(&mut said).unwrap();
            let text = std::str::from_utf8(&said).unwrap();
            prop_assert!(!text.contains(','));
            let heard = SaslName::from_wire(text).unwrap();
            prop_assert!(heard == *name && heard.to_string() == name);
            prop_assert_eq!(format!("{heard:?}"), format!("{name:?}"));
        }

        #[test]
        fn a_parsed_name_encodes_to_the_same_octets(text in "[a,=23CD]{1,9}") {
            let mut said = Vec::new();
            if let Ok(name) = SaslName::from_wire(&text) {
                name.encode(&mut said).unwrap();
                prop_assert_eq!(said, text.into_bytes());
            }
        }

        #[test]
        fn debug_shows_no_part_of_the_credentials(
            user in "[\u{430}-\u{44f}]{1,9}",
            secret in "[\u{3b1}-\u{3c9}]{1,9}",
        ) {
            let kinds = [
                Credentials::Password(Plain::new(&user, &user, &secret).unwrap()),
                Credentials::Bearer(OAuthBearer::new(&user, &user, 25, &secret).unwrap()),
                Credentials::External(External::new(&user).unwrap()),
            ];
            for credentials in kinds {
                for supported in BuiltinMechanism::ORDER {
                    let Ok(mut exchange) = Exchange::new(supported, credentials) else { continue };
                    let mut shown = format!("{credentials:?} {exchange:?}");
                    let _ = exchange.initial(&mut [0; 999]);
                    shown += &format!("{exchange:?}");
                    while exchange.respond(b"", &mut [0; 999]).is_ok() {
                        shown += &format!("{exchange:?}");
                    }
                    prop_assert!(shown.is_ascii(), "{}", shown);
                }
            }
            // These show the user, and never the secret.
            let plain = Plain::new("", &user, &secret).unwrap();
            let bearer = OAuthBearer::without_host(&user, &secret).unwrap();
            let vendor = XOAuth2::new(&user, &secret).unwrap();
            let shown = format!("{plain:?} {bearer:?} {vendor:?}");
            prop_assert!(!shown.contains(|c| secret.contains(c)), "{}", shown);
        }

        #[test]
        fn parsers_accept_any_input_without_panic(octets in proptest::collection::vec(any::<u8>(), 0..60)) {
            let _ = (Plain::parse(&octets).is_some(), XOAuth2::parse(&octets).is_some());
            let _ = OAuthBearer::parse(&octets).is_some();
        }
    }

    /// Returns the responses of a whole exchange, with or without an initial response.
    fn said(exchange: &mut Exchange<'_>, with_auth: bool) -> Vec<Vec<u8>> {
        let (mut out, mut all) = ([0; 512], Vec::new());
        if with_auth {
            all.extend(exchange.initial(&mut out).unwrap().map(|len| out[..len].to_vec()));
        }
        while let Ok(len) = exchange.respond(b"{}", &mut out) {
            all.push(out[..len].to_vec());
        }
        all
    }

    #[test]
    fn each_mechanism_sends_its_messages_and_no_more() {
        let password = Credentials::password("ana", "secret").unwrap();
        let token = Credentials::bearer("a=na", "tok").unwrap();
        let external = Credentials::External(External::new("eva").unwrap());
        let rows: [(_, _, &[&[u8]]); 5] = [
            (BuiltinMechanism::Plain, password, &[b"\0ana\0secret"]),
            (BuiltinMechanism::Login, password, &[b"ana", b"secret"]),
            (
                BuiltinMechanism::OAuthBearer,
                token,
                &[b"n,a=a=3Dna,\x01auth=Bearer tok\x01\x01", b"\x01"],
            ),
            (BuiltinMechanism::XOAuth2, token, &[b"user=a=na\x01auth=Bearer tok\x01\x01", b""]),
            (BuiltinMechanism::External, external, &[b"eva"]),
        ];
        for (supported, credentials, expected) in rows {
            for with_auth in [true, false] {
                let mut exchange =
                    choose(supported.flag(), &BuiltinMechanism::ORDER, credentials).unwrap();
                assert_eq!(exchange.mechanism(), supported.mechanism());
                assert_eq!(Mechanisms::of_name(exchange.mechanism().as_bytes()), supported.flag());
                assert_eq!(said(&mut exchange, with_auth), expected, "{supported:?} {with_auth}");
                assert_eq!(exchange.initial(&mut [0; 512]), Err(LoginError::Unexpected));
            }
        }
    }

    #[test]
    fn a_mechanism_that_loses_a_part_of_the_credentials_is_not_chosen() {
        let all = Mechanisms::all();
        let other = Credentials::Password(Plain::new("eva", "ana", "secret").unwrap());
        assert_eq!(choose(all, &[BuiltinMechanism::Login], other).unwrap_err(), NoMechanism);
        let own = Credentials::Password(Plain::new("ana", "ana", "secret").unwrap());
        assert!(choose(all, &[BuiltinMechanism::Login], own).is_ok());
        let nobody = Credentials::bearer("", "tok").unwrap();
        assert_eq!(choose(all, &[BuiltinMechanism::XOAuth2], nobody).unwrap_err(), NoMechanism);
        let order = [BuiltinMechanism::XOAuth2, BuiltinMechanism::OAuthBearer];
        assert_eq!(
            choose(all, &order, nobody).unwrap().builtin_mechanism(),
            BuiltinMechanism::OAuthBearer
        );
        assert_eq!(choose(Mechanisms::empty(), &order, nobody).unwrap_err(), NoMechanism);
    }

    #[test]
    fn a_full_buffer_is_overwritten_and_leaves_the_exchange_unchanged() {
        let password = Credentials::password("ana", "secret").unwrap();
        let mut exchange = Exchange::new(BuiltinMechanism::Plain, password).unwrap();
        for len in 0..11 {
            let mut out = vec![0; len];
            assert_eq!(exchange.initial(&mut out), Err(LoginError::SinkFull(SinkFull)));
            assert_eq!(exchange.respond(b"", &mut out), Err(LoginError::SinkFull(SinkFull)));
            assert_eq!(out, vec![0; len]);
        }
        assert_eq!(exchange.initial(&mut [0; 11]), Ok(Some(11)));
        assert_eq!(exchange.initial(&mut [0; 11]), Ok(Some(11)));
    }

    #[test]
    fn plain_rejects_a_nul_in_each_part() {
        for (authorization, user, password) in
            [("\0", "b", "c"), ("a", "\0", "c"), ("a", "b", "\0")]
        {
            assert!(Plain::new(authorization, user, password).is_err());
        }
        assert!(Plain::parse(b"\0ana\0se\0cret").is_none() && Plain::parse(b"\0ana\0").is_none());
    }

    #[test]
    fn gs2_headers_are_parsed_strictly() {
        let parse = |header: &str| {
            let text = format!("{header}\x01auth=bearer t\x01\x01");
            let user = OAuthBearer::parse(text.as_bytes())?.user().to_string();
            Some(user)
        };
        assert_eq!(parse("n,,").as_deref(), Some(""));
        assert_eq!(parse("y,,").as_deref(), Some(""));
        assert_eq!(parse("n,a=ana=2C=3D,").as_deref(), Some("ana,="));
        for header in [
            "n,a=,",
            "n,a=a,b,",
            "n,a=a=40,",
            "n,ana,",
            "x,,",
            "p=tls-unique,,",
            "n,",
            "",
            "n,a=a=2",
        ] {
            assert_eq!(parse(header), None, "{header}");
        }
    }
}
