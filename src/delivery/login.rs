//! AUTH before the first MAIL (RFC 4954).

use core::fmt;

use super::Delivery;
use super::outcome::{FinalReply, Outcome};
use crate::client::{Challenge, Idle, NotSent};
use crate::diagnosis::Stage;
use crate::extension::{Extension, Mechanisms};
use crate::reply::{Code, Severity};
use crate::sasl::{BuiltinMechanism, Credentials, Exchange, Login, choose};

/// The state of a login.
#[derive(Default)]
pub(super) struct LogIn<'r, 'e> {
    with: Option<With<'r, 'e>>,
    /// Mechanisms that the server has refused, or that have failed.
    tried: Mechanisms,
    /// The client has cancelled the exchange.
    cancelled: bool,
    /// The initial response is too long for the AUTH command line: it answers the first challenge.
    deferred: bool,
    /// No other mechanism is tried.
    given_up: bool,
}

enum With<'r, 'e> {
    /// Credentials for a mechanism of this crate, and the exchange in progress.
    Credentials(Credentials<'e>, Option<Exchange<'e>>),
    /// A mechanism that the application implements.
    Own(&'r mut (dyn Login + Send)),
}

impl fmt::Debug for LogIn<'_, '_> {
    /// Shows nothing of the credentials.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogIn").field("is_set", &self.with.is_some()).finish_non_exhaustive()
    }
}

impl<'r, 'e> LogIn<'r, 'e> {
    pub(super) fn with_credentials(credentials: Credentials<'e>) -> Self {
        Self { with: Some(With::Credentials(credentials, None)), ..Self::default() }
    }

    pub(super) fn with_own(login: &'r mut (dyn Login + Send)) -> Self {
        Self { with: Some(With::Own(login)), ..Self::default() }
    }

    /// Returns the next mechanism to try of those that are offered.
    fn next(&mut self, offered: Mechanisms) -> Option<&mut dyn Login> {
        let left = offered.difference(self.tried);
        match &mut self.with {
            Some(With::Credentials(credentials, exchange)) => {
                *exchange = choose(left, &BuiltinMechanism::ORDER, *credentials).ok();
                exchange.as_mut().map(|exchange| exchange as &mut dyn Login)
            }
            Some(With::Own(login)) => {
                // The chosen mechanism must be untried, or it could be tried forever.
                let chosen = login.choose(left);
                let flag = Mechanisms::of_name(login.mechanism().as_bytes());
                match chosen && left.contains(flag) {
                    true => Some(*login),
                    false => None,
                }
            }
            None => None,
        }
    }

    /// Returns the mechanism in progress.
    fn current(&mut self) -> Option<&mut dyn Login> {
        match &mut self.with {
            Some(With::Credentials(_, exchange)) => {
                exchange.as_mut().map(|exchange| exchange as &mut dyn Login)
            }
            Some(With::Own(login)) => Some(*login),
            None => None,
        }
    }
}

/// Memory for the responses of a mechanism, large enough for the tokens in use. It is overwritten after use.
struct Scratch([u8; 4096]);

impl Scratch {
    fn get(&self, len: usize) -> &[u8] {
        self.0.get(..len).unwrap_or_default()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.0.fill(0);
        // The memory is not read again: this prevents the compiler from removing the overwriting.
        core::hint::black_box(&self.0);
    }
}

impl Delivery<'_, '_> {
    pub(super) const fn needs_login(&self, idle: &Idle<'_>) -> bool {
        self.login.with.is_some() && !idle.is_authenticated()
    }

    /// Sends AUTH with the next mechanism. If there is none, sets the outcome to the last refusal, or to the
    /// requirement that the server does not meet.
    pub(super) fn log_in(&mut self, idle: Idle<'_>) {
        self.lost_at = Stage::Auth;
        let offered = idle.capabilities().mechanisms();
        if !idle.capabilities().has(Extension::Auth) {
            return self.decide_all(Outcome::NotPossible(NotSent::NotOffered(Extension::Auth)), 0);
        }
        // The server would refuse the same secret again, and may lock the account (RFC 4954 4).
        if let (Some((code, enhanced)), true) = (idle.refused_login(), self.login.tried.is_empty())
        {
            return self.decide_all(Outcome::Refused(FinalReply::of_login(code, enhanced)), 0);
        }
        let given_up = self.login.given_up;
        let Some(login) = self.login.next(offered).filter(|_| !given_up) else {
            return match self.said_by {
                true => self.decide_as_said(),
                false => {
                    let missing = NotSent::MechanismNotOffered(offered);
                    self.decide_all(Outcome::NotPossible(missing), 0);
                }
            };
        };
        let mut scratch = Scratch([0; 4096]);
        let initial = login.initial(&mut scratch.0);
        let mechanism = login.mechanism();
        let mut deferred = false;
        let sent = match initial {
            Ok(Some(len)) if idle.fits_auth(mechanism, scratch.get(len)) => {
                Some(idle.auth(mechanism, Some(scratch.get(len))))
            }
            Ok(Some(_)) => {
                deferred = true;
                Some(idle.auth(mechanism, None))
            }
            Ok(_) => Some(idle.auth(mechanism, None)),
            Err(_) => None,
        };
        let flag = Mechanisms::of_name(mechanism.as_bytes());
        self.login.tried |= flag;
        self.login.cancelled = false;
        self.login.deferred = deferred;
        if let Some(Err(why)) = sent {
            self.decide_all(Outcome::NotPossible(why), 0);
        }
    }

    pub(super) fn challenged(&mut self, challenge: Challenge<'_>) {
        let deferred = core::mem::take(&mut self.login.deferred);
        let Some(login) = self.login.current() else { return challenge.cancel() };
        let secret = challenge.secret();
        let mut scratch = Scratch([0; 4096]);
        let response = match deferred {
            true => login.initial(&mut scratch.0).map(Option::unwrap_or_default),
            false => login.respond(secret.expose(), &mut scratch.0),
        };
        let responded = match response {
            Ok(len) => challenge.respond(scratch.get(len)).is_ok(),
            Err(_) => {
                challenge.cancel();
                false
            }
        };
        self.login.cancelled = !responded;
    }

    /// Processes a positive reply to AUTH.
    pub(super) fn logged_in(&mut self) {
        if self.login.current().is_some_and(|login| !login.is_server_verified()) {
            return self.decide_all(Outcome::NotPossible(NotSent::NotVerified), 0);
        }
        self.lost_at = Stage::Mail;
        self.unsay();
    }

    /// Processes a negative reply to AUTH. Another mechanism is tried, unless the server has refused the
    /// credentials, or the failure is transient.
    pub(super) fn login_refused(&mut self, outcome: Outcome, code: Code) {
        self.unsay();
        self.expect_all(outcome);
        let for_good = code.severity() == Severity::PermanentNegative;
        let bad_credentials = code == Code::AUTH_CREDENTIALS_INVALID && !self.login.cancelled;
        self.login.given_up = !for_good || bad_credentials;
    }
}
