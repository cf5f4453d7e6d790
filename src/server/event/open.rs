//! [`Open`]: a client has connected.

use super::Owed;
use super::question::{About, Asked, Dropped, Named, Row, question};
use crate::reply::{Code, Refusal};
use crate::server::accepting::Accepting;
use crate::server::pending::Pending;
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// A client has connected (RFC 5321 3.1, 4.3.1). After a refusal with 554 or 521 (RFC 7504),
    /// the machine accepts only QUIT; 421 ends the session at once.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let replies = play("", |event| match event {
    ///     Event::Open(open) => open.accept_with(Text::new("ESMTP at your service").unwrap()),
    ///     _ => {}
    /// });
    /// assert_eq!(replies, "220 mx.harbor.example ESMTP at your service\r\n");
    ///
    /// let replies = play("MAIL FROM:<>\r\n", |event| match event {
    ///     Event::Open(open) => open.refuse(Refusal::HOST_DOES_NOT_ACCEPT_MAIL),
    ///     _ => {}
    /// });
    /// assert!(replies.starts_with("521 mx.harbor.example "));
    /// ```
    pub struct Open<'a> {}
    accept: "Accepts with the greeting `220 host ESMTP`.";
}

impl<'a> Asked<'a> for Open<'a> {
    const ROW: Row = Row {
        reply: |config, _| Some(Accepting::greeting(config)),
        named: Named::Always,
        dropped: Dropped::Refused(Refusal::TOO_BUSY),
        accepted: |server, _, _| {
            server.pending |= Pending::FLUSH;
            server.state.enter(Input::Greet);
        },
        refused: |server, _, code, _| {
            server.pending |= Pending::FLUSH;
            let barred = code == Code::HOST_DOES_NOT_ACCEPT_MAIL;
            server.state.enter(if barred { Input::Bar } else { Input::Refuse });
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, _: About<'a, '_>) -> Option<Self> {
        Some(Self { answer })
    }
}
