//! The client side of a login.

use rsasl::prelude::Session;
use smtp_machine::command::Mechanism;
use smtp_machine::extension::Mechanisms;
use smtp_machine::sasl::{self, LoginError, Plain};
use smtp_machine::wire::SinkFull;

use super::{cram, scram};

/// An exchange with its remaining messages. It contains secrets, so it has no `Debug`.
pub enum ClientExchange {
    Plain(Vec<u8>),
    Login { user: Option<String>, password: String },
    Cram { user: String, password: String },
    Scram { session: Box<Session>, first: Vec<u8>, verified: bool },
}

impl ClientExchange {
    /// Returns `None` if the mechanism is unknown, or does not allow this name or password.
    pub fn new(mechanism: &str, user: &str, password: &str) -> Option<Self> {
        let (user, password) = (user.to_owned(), password.to_owned());
        match mechanism {
            "PLAIN" => {
                let mut message = Vec::new();
                Plain::new("", &user, &password).ok()?.encode(&mut message).ok()?;
                Some(Self::Plain(message))
            }
            "LOGIN" => Some(Self::Login { user: Some(user), password }),
            "CRAM-MD5" => Some(Self::Cram { user, password }),
            scram::NAME => {
                let mut session = Box::new(scram::client(&user, &password)?);
                let (first, _) = scram::step(&mut session, None)?;
                Some(Self::Scram { session, first, verified: false })
            }
            _ => None,
        }
    }

    /// Returns the initial response.
    pub fn initial(&self) -> Option<&[u8]> {
        match self {
            Self::Plain(message) => Some(message),
            Self::Scram { first, .. } => Some(first),
            Self::Login { .. } | Self::Cram { .. } => None,
        }
    }

    /// Returns the response to a challenge; `None` cancels the exchange.
    pub fn respond(&mut self, challenge: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Plain(_) => None,
            Self::Login { user, password } => {
                let message = user.take().unwrap_or_else(|| std::mem::take(password));
                (!message.is_empty()).then(|| message.into_bytes())
            }
            Self::Cram { user, password } => {
                Some(cram::respond(user, password, challenge).into_bytes())
            }
            Self::Scram { session, verified, .. } => {
                let (answer, last) = scram::step(session, Some(challenge))?;
                *verified = last;
                Some(answer)
            }
        }
    }

    /// Returns `true` if a 235 can be trusted: SCRAM authenticates the server first.
    pub fn is_server_verified(&self) -> bool {
        match self {
            Self::Scram { verified, .. } => *verified,
            _ => true,
        }
    }
}

/// A login with the best mechanism that both sides support. It contains the password, so it has no `Debug`.
pub struct Login {
    user: String,
    password: String,
    /// The only mechanism to use, if there is one.
    only: Option<String>,
    /// TLS protects the exchange.
    encrypted: bool,
    exchange: Option<(&'static str, ClientExchange)>,
}

impl Login {
    pub fn new(user: &str, password: &str, only: Option<&str>, encrypted: bool) -> Self {
        let only = only.map(str::to_owned);
        Self {
            user: user.to_owned(),
            password: password.to_owned(),
            only,
            encrypted,
            exchange: None,
        }
    }
}

impl sasl::Login for Login {
    fn choose(&mut self, offered: Mechanisms) -> bool {
        let supported = [
            (Mechanisms::SCRAM_SHA_256, scram::NAME, true),
            (Mechanisms::CRAM_MD5, "CRAM-MD5", !self.encrypted),
            (Mechanisms::PLAIN, "PLAIN", true),
            (Mechanisms::LOGIN, "LOGIN", true),
        ];
        let mut usable = supported.into_iter().filter(|(flag, name, wanted)| {
            let wanted = self.only.as_ref().map_or(*wanted, |only| only == name);
            wanted && offered.contains(*flag)
        });
        self.exchange = usable.find_map(|(_, name, _)| {
            ClientExchange::new(name, &self.user, &self.password).map(|exchange| (name, exchange))
        });
        self.exchange.is_some()
    }

    fn mechanism(&self) -> Mechanism<'_> {
        let name = self.exchange.as_ref().map_or("PLAIN", |(name, _)| name);
        Mechanism::try_from(name).expect("the name is valid")
    }

    fn initial(&mut self, out: &mut [u8]) -> Result<Option<usize>, LoginError> {
        let message = self.exchange.as_ref().and_then(|(_, exchange)| exchange.initial());
        message.map(|message| put(message, out)).transpose()
    }

    fn respond(&mut self, challenge: &[u8], out: &mut [u8]) -> Result<usize, LoginError> {
        let exchange = self.exchange.as_mut().map(|(_, exchange)| exchange);
        let message = exchange
            .and_then(|exchange| exchange.respond(challenge))
            .ok_or(LoginError::Unexpected)?;
        put(&message, out)
    }

    fn is_server_verified(&self) -> bool {
        self.exchange.as_ref().is_some_and(|(_, exchange)| exchange.is_server_verified())
    }
}

fn put(message: &[u8], out: &mut [u8]) -> Result<usize, LoginError> {
    out.get_mut(..message.len()).ok_or(SinkFull)?.copy_from_slice(message);
    Ok(message.len())
}

#[cfg(test)]
mod tests {
    use super::super::{Account, Answer, ServerExchange};
    use super::*;

    /// Runs both sides. Returns whether the server authenticates the client, and whether the client trusts
    /// the server.
    fn authenticate(
        mechanism: &str,
        account: &Account,
        user: &str,
        password: &str,
    ) -> (bool, bool) {
        let mut exchange = ClientExchange::new(mechanism, user, password).unwrap();
        let (mut server, mut answer) =
            ServerExchange::begin(account, "mx.harbor.example", mechanism, exchange.initial());
        for _ in 0..5 {
            match answer {
                Answer::Challenge(challenge) => match exchange.respond(&challenge) {
                    Some(message) => answer = server.process(account, &message),
                    None => return (false, false),
                },
                answer => return (answer == Answer::Authenticated, exchange.is_server_verified()),
            }
        }
        panic!("the exchange does not end")
    }

    #[test]
    fn every_mechanism_accepts_only_the_correct_password() {
        let account = Account::new("ana", "pass word+1").unwrap();
        for mechanism in Account::MECHANISMS.names() {
            assert_eq!(
                authenticate(mechanism, &account, "ana", "pass word+1"),
                (true, true),
                "{mechanism}"
            );
            assert!(!authenticate(mechanism, &account, "ana", "pass word").0, "{mechanism}");
            assert!(!authenticate(mechanism, &account, "ben", "pass word+1").0, "{mechanism}");
        }
    }

    #[test]
    fn an_unverified_server_is_not_trusted() {
        let exchange = ClientExchange::new("SCRAM-SHA-256", "ana", "secret").unwrap();
        assert!(!exchange.is_server_verified());
    }
}
