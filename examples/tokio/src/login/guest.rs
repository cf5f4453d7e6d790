//! The client side of a login.

use rsasl::prelude::Session;
use smtp_machine::command::Mechanism;
use smtp_machine::extension::Mechanisms;
use smtp_machine::sasl::{self, LoginError, Plain};
use smtp_machine::wire::SinkFull;

use super::{cram, scram};

/// An exchange with its remaining messages. It contains secrets, so it has no `Debug`.
pub enum Guest {
    Plain(Vec<u8>),
    Login { user: Option<String>, password: String },
    Cram { user: String, password: String },
    Scram { session: Box<Session>, first: Vec<u8>, proven: bool },
}

impl Guest {
    /// Returns `None` if the mechanism is unknown, or does not allow this name or password.
    pub fn new(mechanism: &str, user: &str, password: &str) -> Option<Self> {
        let (user, password) = (user.to_owned(), password.to_owned());
        match mechanism {
            "PLAIN" => {
                let mut said = Vec::new();
                Plain::new("", &user, &password).ok()?.encode(&mut said).ok()?;
                Some(Self::Plain(said))
            }
            "LOGIN" => Some(Self::Login { user: Some(user), password }),
            "CRAM-MD5" => Some(Self::Cram { user, password }),
            scram::NAME => {
                let mut session = Box::new(scram::guest(&user, &password)?);
                let (first, _) = scram::step(&mut session, None)?;
                Some(Self::Scram { session, first, proven: false })
            }
            _ => None,
        }
    }

    /// Returns the initial response.
    pub fn initial(&self) -> Option<&[u8]> {
        match self {
            Self::Plain(said) => Some(said),
            Self::Scram { first, .. } => Some(first),
            Self::Login { .. } | Self::Cram { .. } => None,
        }
    }

    /// Returns the response to a challenge; `None` cancels the exchange.
    pub fn respond(&mut self, challenge: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Plain(_) => None,
            Self::Login { user, password } => {
                let said = user.take().unwrap_or_else(|| std::mem::take(password));
                (!said.is_empty()).then(|| said.into_bytes())
            }
            Self::Cram { user, password } => {
                Some(cram::respond(user, password, challenge).into_bytes())
            }
            Self::Scram { session, proven, .. } => {
                let (answer, last) = scram::step(session, Some(challenge))?;
                *proven = last;
                Some(answer)
            }
        }
    }

    /// Returns `true` if a 235 can be trusted: SCRAM authenticates the server first.
    pub fn is_convinced(&self) -> bool {
        match self {
            Self::Scram { proven, .. } => *proven,
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
    hidden: bool,
    guest: Option<(&'static str, Guest)>,
}

impl Login {
    pub fn new(user: &str, password: &str, only: Option<&str>, hidden: bool) -> Self {
        let only = only.map(str::to_owned);
        Self { user: user.to_owned(), password: password.to_owned(), only, hidden, guest: None }
    }
}

impl sasl::Login for Login {
    fn choose(&mut self, offered: Mechanisms) -> bool {
        let known = [
            (Mechanisms::SCRAM_SHA_256, scram::NAME, true),
            (Mechanisms::CRAM_MD5, "CRAM-MD5", !self.hidden),
            (Mechanisms::PLAIN, "PLAIN", true),
            (Mechanisms::LOGIN, "LOGIN", true),
        ];
        let mut usable = known.into_iter().filter(|(flag, name, wanted)| {
            let wanted = self.only.as_ref().map_or(*wanted, |only| only == name);
            wanted && offered.contains(*flag)
        });
        self.guest = usable.find_map(|(_, name, _)| {
            Guest::new(name, &self.user, &self.password).map(|guest| (name, guest))
        });
        self.guest.is_some()
    }

    fn mechanism(&self) -> Mechanism<'_> {
        let name = self.guest.as_ref().map_or("PLAIN", |(name, _)| name);
        Mechanism::try_from(name).expect("a name")
    }

    fn initial(&mut self, out: &mut [u8]) -> Result<Option<usize>, LoginError> {
        let said = self.guest.as_ref().and_then(|(_, guest)| guest.initial());
        said.map(|said| put(said, out)).transpose()
    }

    fn respond(&mut self, challenge: &[u8], out: &mut [u8]) -> Result<usize, LoginError> {
        let guest = self.guest.as_mut().map(|(_, guest)| guest);
        let said =
            guest.and_then(|guest| guest.respond(challenge)).ok_or(LoginError::Unexpected)?;
        put(&said, out)
    }

    fn is_server_verified(&self) -> bool {
        self.guest.as_ref().is_some_and(|(_, guest)| guest.is_convinced())
    }
}

fn put(said: &[u8], out: &mut [u8]) -> Result<usize, LoginError> {
    out.get_mut(..said.len()).ok_or(SinkFull)?.copy_from_slice(said);
    Ok(said.len())
}

#[cfg(test)]
mod tests {
    use super::super::{Account, Answer, Host};
    use super::*;

    /// Runs both sides. Returns whether the server authenticates the client, and whether the client trusts
    /// the server.
    fn talk(mechanism: &str, account: &Account, user: &str, password: &str) -> (bool, bool) {
        let mut guest = Guest::new(mechanism, user, password).unwrap();
        let (mut host, mut answer) =
            Host::begin(account, "mx.harbor.example", mechanism, guest.initial());
        for _ in 0..5 {
            match answer {
                Answer::Challenge(asks) => match guest.respond(&asks) {
                    Some(said) => answer = host.go_on(account, &said),
                    None => return (false, false),
                },
                answer => return (answer == Answer::Known, guest.is_convinced()),
            }
        }
        panic!("the exchange does not end")
    }

    #[test]
    fn every_mechanism_accepts_only_the_correct_password() {
        let account = Account::new("ana", "pass word+1").unwrap();
        for mechanism in Account::MECHANISMS.names() {
            assert_eq!(
                talk(mechanism, &account, "ana", "pass word+1"),
                (true, true),
                "{mechanism}"
            );
            assert!(!talk(mechanism, &account, "ana", "pass word").0, "{mechanism}");
            assert!(!talk(mechanism, &account, "ben", "pass word+1").0, "{mechanism}");
        }
    }

    #[test]
    fn an_unverified_server_is_not_trusted() {
        let guest = Guest::new("SCRAM-SHA-256", "ana", "secret").unwrap();
        assert!(!guest.is_convinced());
    }
}
