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
    Authenticated,
    /// The credentials are invalid.
    Refused,
    /// The mechanism is not supported.
    NoSuchMechanism,
}

/// The state of an exchange. It contains secrets, so it has no `Debug`.
pub enum ServerExchange {
    Plain,
    Name,
    Password(String),
    Cram(String),
    Scram(Box<Session<scram::Authenticated>>),
    /// The last message of SCRAM is sent, and the client must acknowledge it.
    Finished(bool),
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

    fn matches(&self, user: &[u8], password: &[u8]) -> bool {
        (self.user.as_bytes().ct_eq(user) & self.password.as_bytes().ct_eq(password)).into()
    }

    fn matches_plain(&self, message: &[u8]) -> bool {
        // The authorization identity must be that of the user.
        Plain::parse(message).is_some_and(|plain| {
            let own = plain.authorization().is_empty() || plain.authorization() == plain.user();
            own && self.matches(plain.user().as_bytes(), plain.password().expose())
        })
    }
}

impl ServerExchange {
    /// Begins an exchange.
    pub fn begin(
        account: &Account,
        host: &str,
        mechanism: &str,
        initial: Option<&[u8]>,
    ) -> (Self, Answer) {
        let mut exchange = match mechanism.to_ascii_uppercase().as_str() {
            "PLAIN" => Self::Plain,
            "LOGIN" => Self::Name,
            "CRAM-MD5" => match cram::challenge(host) {
                Ok(challenge) if initial.is_none() => {
                    let answer = Answer::Challenge(challenge.clone().into_bytes());
                    return (Self::Cram(challenge), answer);
                }
                _ => return (Self::Finished(false), Answer::Refused),
            },
            scram::NAME => match scram::server(&account.keys) {
                Some(session) => Self::Scram(Box::new(session)),
                None => return (Self::Finished(false), Answer::NoSuchMechanism),
            },
            _ => return (Self::Finished(false), Answer::NoSuchMechanism),
        };
        let answer = match (initial, &exchange) {
            (Some(message), _) => exchange.process(account, message),
            (None, Self::Name) => Answer::Challenge(LOGIN_NAME.to_vec()),
            (None, _) => Answer::Challenge(Vec::new()),
        };
        (exchange, answer)
    }

    /// Processes a message of the client.
    pub fn process(&mut self, account: &Account, message: &[u8]) -> Answer {
        let authenticated = match self {
            Self::Plain => account.matches_plain(message),
            Self::Name => {
                *self = Self::Password(String::from_utf8_lossy(message).into_owned());
                return Answer::Challenge(LOGIN_PASSWORD.to_vec());
            }
            Self::Password(name) => account.matches(name.as_bytes(), message),
            Self::Cram(challenge) => {
                let expected =
                    cram::respond(&account.user, &account.password, challenge.as_bytes());
                expected.as_bytes().ct_eq(message).into()
            }
            Self::Scram(session) => match scram::step(session, Some(message)) {
                Some((answer, false)) => return Answer::Challenge(answer),
                Some((answer, true)) => {
                    *self = Self::Finished(session.validation() == Some(true));
                    return Answer::Challenge(answer);
                }
                None => false,
            },
            Self::Finished(authenticated) => *authenticated && message.is_empty(),
        };
        *self = Self::Finished(false);
        if authenticated { Answer::Authenticated } else { Answer::Refused }
    }
}
