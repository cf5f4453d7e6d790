//! [`AuthResponse`]: a response in an AUTH exchange (RFC 4954).

use super::Owed;
use super::auth::login_answers;
use super::question::{About, Asked, Row, question};
use crate::error::Invalid;
use crate::server::login::part;
use crate::server::responder::Responder;
use crate::session::Secret;
use crate::wire::SinkFull;

question! {
    /// A response of the client in an AUTH exchange.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// use smtp_machine::extension::Mechanisms;
    ///
    /// let config = config().danger_auth_in_clear(true); // this example has no TLS
    /// let mut responses = Vec::new();
    /// let input = "EHLO a.example\r\nAUTH LOGIN\r\nYW5h\r\nc2VjcmV0\r\n";
    /// let replies = play_with(config, input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with_mechanisms(Mechanisms::LOGIN)),
    ///     Event::Auth(auth) => auth.challenge(b"Username:").unwrap(),
    ///     Event::AuthResponse(response) => {
    ///         responses.push(response.secret().expose().to_vec());
    ///         match responses.len() {
    ///             1 => response.challenge(b"Password:").unwrap(),
    ///             _ if responses == [&b"ana"[..], b"secret"] => response.accept(),
    ///             _ => response.refuse(Refusal::CREDENTIALS_INVALID),
    ///         }
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n235 2.7.0 Authentication successful\r\n"));
    /// ```
    pub struct AuthResponse<'a> {
        /// Returns the decoded response.
        get secret: Secret<'a>,
    }
    accept: "Authenticates the client: `235 2.7.0`.";
}

impl<'a> Asked<'a> for AuthResponse<'a> {
    const ROW: Row = <super::Auth<'a> as Asked<'a>>::ROW;

    fn event(answer: Responder<'a>, owed: Owed, about: About<'a, '_>) -> Option<Self> {
        let Owed::AuthResponse { length } = owed else { return None };
        Some(Self { answer, secret: Secret::new(part(about.line(), (0, length))) })
    }
}

login_answers!(AuthResponse);
