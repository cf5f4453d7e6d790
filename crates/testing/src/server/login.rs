//! AUTH with PLAIN and LOGIN.

use smtp_machine::extension::Mechanisms;
use smtp_machine::reply::Refusal;
use smtp_machine::sasl::{LOGIN_NAME, LOGIN_PASSWORD, Plain};
use smtp_machine::server::{Auth, AuthResponse};

/// The mechanisms that [`Login`] knows.
pub(super) const MECHANISMS: Mechanisms = Mechanisms::PLAIN.union(Mechanisms::LOGIN);

/// The users and their passwords.
#[derive(Clone, Default)]
pub(super) struct Accounts(pub(super) Vec<(String, String)>);

impl std::fmt::Debug for Accounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(user, _)| user)).finish()
    }
}

impl Accounts {
    fn know(&self, user: &str, password: &[u8]) -> bool {
        self.0.iter().any(|(known, secret)| known == user && secret.as_bytes() == password)
    }
}

/// What the next response of the client is.
#[derive(Default)]
pub(super) enum Login {
    #[default]
    Plain,
    Name,
    Password(String),
}

/// The questions of an AUTH exchange have the same answers.
trait Asks: Sized {
    fn challenge(self, challenge: &[u8]);
    fn settle(self, user: Option<&str>);
}

macro_rules! asks {
    ($type:ident) => {
        impl Asks for $type<'_> {
            fn challenge(self, challenge: &[u8]) {
                // Without space the machine refuses.
                self.challenge(challenge).ok();
            }

            fn settle(self, user: Option<&str>) {
                match user {
                    // The builder has checked the name.
                    Some(user) => drop(self.accept_identity(user)),
                    None => self.refuse(Refusal::CREDENTIALS_INVALID),
                }
            }
        }
    };
}

asks!(Auth);
asks!(AuthResponse);

impl Login {
    /// Answers AUTH.
    pub(super) fn begin(&mut self, auth: Auth<'_>, accounts: &Accounts) {
        let is_login = auth.mechanism().as_str().eq_ignore_ascii_case("LOGIN");
        *self = if is_login { Self::Name } else { Self::Plain };
        let initial = auth.initial().map(|secret| secret.expose().to_vec());
        match initial {
            Some(response) => self.take(auth, &response, accounts),
            None => Asks::challenge(auth, if is_login { LOGIN_NAME } else { b"" }),
        }
    }

    /// Answers a response to a challenge.
    pub(super) fn go_on(&mut self, response: AuthResponse<'_>, accounts: &Accounts) {
        let secret = response.secret().expose().to_vec();
        self.take(response, &secret, accounts);
    }

    fn take(&mut self, question: impl Asks, response: &[u8], accounts: &Accounts) {
        match std::mem::take(self) {
            Self::Plain => {
                let user = Plain::parse(response)
                    .filter(|plain| accounts.know(plain.user(), plain.password().expose()))
                    .map(|plain| plain.user());
                question.settle(user);
            }
            Self::Name => {
                *self = Self::Password(String::from_utf8_lossy(response).into_owned());
                question.challenge(LOGIN_PASSWORD);
            }
            Self::Password(user) => {
                question.settle(Some(user.as_str()).filter(|user| accounts.know(user, response)));
            }
        }
    }
}
