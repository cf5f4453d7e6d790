//! [`Auth`]: AUTH (RFC 4954).

use super::Owed;
use super::question::{About, Asked, Dropped, Row, question};
use crate::command::Mechanism;
use crate::error::Invalid;
use crate::reply::{Code, Refusal, Status};
use crate::server::accepting::Accepting;
use crate::server::login::part;
use crate::server::responder::Responder;
use crate::server::table::Input;
use crate::session::Secret;
use crate::wire::SinkFull;

question! {
    /// AUTH (RFC 4954 4): the client begins a login with an offered mechanism.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::extension::Mechanisms;
    ///
    /// let config = config().danger_auth_in_clear(true); // this example has no TLS
    /// let input = "EHLO a.example\r\nAUTH PLAIN AGFuYQBzZWNyZXQ=\r\nAUTH PLAIN\r\n";
    /// let replies = play_with(config, input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with_mechanisms(Mechanisms::PLAIN)),
    ///     Event::Auth(auth) => match auth.initial() {
    ///         Some(secret) if secret.expose() == b"\0ana\0secret" => {
    ///             assert_eq!(auth.mechanism().as_str(), "PLAIN");
    ///             auth.accept_with(Text::new("welcome").unwrap());
    ///         }
    ///         _ => auth.refuse(Refusal::CREDENTIALS_INVALID),
    ///     },
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("235 2.7.0 welcome\r\n503 5.5.1 Bad sequence of commands\r\n"));
    /// ```
    pub struct Auth<'a> {
        /// Returns the mechanism.
        get mechanism: Mechanism<'a>,
        /// Returns the decoded initial response. `=` on the wire is an empty response.
        get initial: Option<Secret<'a>>,
    }
    accept: "Authenticates the client: `235 2.7.0`.";
}

impl<'a> Asked<'a> for Auth<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            const STATUS: Option<Status> = Some(Status::OTHER_OR_UNDEFINED_SECURITY_STATUS);
            const TEXT: &str = "Authentication successful";
            Some(const { &Accepting::new(Code::AUTH_SUCCEEDED, STATUS, TEXT) })
        },
        dropped: Dropped::Refused(Refusal::TEMPORARY_AUTHENTICATION_FAILURE),
        accepted: |server, _, _| {
            server.authenticated = true;
            server.state.enter(Input::EndOfAuth);
        },
        refused: |server, _, _, tx| {
            server.state.enter(Input::EndOfAuth);
            server.count_failed_login(tx);
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, owed: Owed, about: About<'a, '_>) -> Option<Self> {
        let Owed::Auth { mechanism, initial } = owed else { return None };
        let line = about.line();
        let mechanism = Mechanism::try_from(part(line, mechanism)).ok()?;
        let initial = initial.map(|span| Secret::new(part(line, span)));
        Some(Self { answer, mechanism, initial })
    }
}

/// Adds the methods that only [`Auth`] and [`AuthResponse`](crate::server::AuthResponse) have.
macro_rules! login_answers {
    ($name:ident) => {
        impl $name<'_> {
            /// Sends a challenge: 334 and the challenge in base64. The response arrives as
            /// [`AuthResponse`](crate::server::AuthResponse).
            ///
            /// # Errors
            ///
            /// Returns [`SinkFull`] if the challenge does not fit into the output buffer. Nothing
            /// is written, and the next poll ends the exchange with 454.
            pub fn challenge(self, challenge: &[u8]) -> Result<(), SinkFull> {
                self.answer.challenge(challenge)
            }

            /// Authenticates the client as `identity`: `235 2.7.0`.
            /// [`Facts::identity`](crate::server::Facts::identity) returns the identity from then
            /// on.
            ///
            /// # Errors
            ///
            /// Returns [`Invalid`] if the identity is empty, longer than 96 octets or holds a
            /// control character. The next poll then ends the exchange with 454.
            /// [`accept`](Self::accept) needs no identity.
            pub fn accept_identity(self, identity: &str) -> Result<(), Invalid> {
                self.answer.identity(identity)
            }
        }
    };
}
pub(super) use login_answers;

login_answers!(Auth);
