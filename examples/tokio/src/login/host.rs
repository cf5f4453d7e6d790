//! The server side of a login.

use std::error::Error;
use std::sync::Arc;

use rsasl::prelude::{SASLConfig, Session};
use smtp_machine::extension::Mechanisms;
use smtp_machine::sasl::{LOGIN_NAME, LOGIN_PASSWORD, Plain};
use subtle::ConstantTimeEq;

use super::{cram, scram};

/// The only account of the server.
pub struct Account {
    user: String,
    password: String,
    keys: Arc<SASLConfig>,
}

/// The next message of the server.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// A challenge.
    Challenge(Vec<u8>),
    /// The client is authenticated.
    Known,
    /// The credentials are invalid.
    Refused,
    /// The mechanism is not supported.
    NoSuchMechanism,
}

/// The state of an exchange. It contains secrets, so it has no `Debug`.
pub enum Host {
    Plain,
    Name,
    Password(String),
    Cram(String),
    Scram(Box<Session<scram::Who>>),
    /// The last message of SCRAM is sent, and the client must acknowledge it.
    Settled(bool),
}

impl Account {
    /// The mechanisms that are offered.
    pub const MECHANISMS: Mechanisms = Mechanisms::SCRAM_SHA_256
        .union(Mechanisms::CRAM_MD5)
        .union(Mechanisms::PLAIN)
        .union(Mechanisms::LOGIN);

    pub fn new(user: &str, password: &str) -> Result<Self, Box<dyn Error>> {
        let keys = scram::keys(user, password)?;
        Ok(Self { user: user.to_owned(), password: password.to_owned(), keys })
    }

    fn knows(&self, user: &[u8], password: &[u8]) -> bool {
        (self.user.as_bytes().ct_eq(user) & self.password.as_bytes().ct_eq(password)).into()
    }

    fn knows_plain(&self, said: &[u8]) -> bool {
        // The authorization identity must be that of the user.
        Plain::parse(said).is_some_and(|plain| {
            let own = plain.authorization().is_empty() || plain.authorization() == plain.user();
            own && self.knows(plain.user().as_bytes(), plain.password().expose())
        })
    }
}

impl Host {
    /// Begins an exchange.
    pub fn begin(
        account: &Account,
        host: &str,
        mechanism: &str,
        initial: Option<&[u8]>,
    ) -> (Self, Answer) {
        let mut begun = match mechanism.to_ascii_uppercase().as_str() {
            "PLAIN" => Self::Plain,
            "LOGIN" => Self::Name,
            "CRAM-MD5" => match cram::challenge(host) {
                Ok(challenge) if initial.is_none() => {
                    let asks = Answer::Challenge(challenge.clone().into_bytes());
                    return (Self::Cram(challenge), asks);
                }
                _ => return (Self::Settled(false), Answer::Refused),
            },
            scram::NAME => match scram::host(&account.keys) {
                Some(session) => Self::Scram(Box::new(session)),
                None => return (Self::Settled(false), Answer::NoSuchMechanism),
            },
            _ => return (Self::Settled(false), Answer::NoSuchMechanism),
        };
        let answer = match (initial, &begun) {
            (Some(said), _) => begun.go_on(account, said),
            (None, Self::Name) => Answer::Challenge(LOGIN_NAME.to_vec()),
            (None, _) => Answer::Challenge(Vec::new()),
        };
        (begun, answer)
    }

    /// Processes a message of the client.
    pub fn go_on(&mut self, account: &Account, said: &[u8]) -> Answer {
        let known = match self {
            Self::Plain => account.knows_plain(said),
            Self::Name => {
                *self = Self::Password(String::from_utf8_lossy(said).into_owned());
                return Answer::Challenge(LOGIN_PASSWORD.to_vec());
            }
            Self::Password(name) => account.knows(name.as_bytes(), said),
            Self::Cram(challenge) => {
                let right = cram::respond(&account.user, &account.password, challenge.as_bytes());
                right.as_bytes().ct_eq(said).into()
            }
            Self::Scram(session) => match scram::step(session, Some(said)) {
                Some((answer, false)) => return Answer::Challenge(answer),
                Some((answer, true)) => {
                    *self = Self::Settled(session.validation() == Some(true));
                    return Answer::Challenge(answer);
                }
                None => false,
            },
            Self::Settled(known) => *known && said.is_empty(),
        };
        *self = Self::Settled(false);
        if known { Answer::Known } else { Answer::Refused }
    }
}
