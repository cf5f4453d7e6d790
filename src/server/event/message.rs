//! [`Message`]: the end of a message.

use super::Owed;
use super::question::{About, Asked, Row, question};
use crate::reply::{Code, Status};
use crate::server::accepting::Accepting;
use crate::server::responder::Responder;
use crate::server::table::State;

question! {
    /// The content is complete (RFC 5321 4.2.5). A server that accepts it takes the responsibility
    /// for the message: store it first.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nHello\r\n.\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Message(message) => {
    ///         assert_eq!(message.size(), 7);
    ///         assert!(!message.has_bare_newline());
    ///         message.accept_with(Text::new("queued as 1A2B").unwrap());
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250 2.6.0 queued as 1A2B\r\n"));
    /// ```
    pub struct Message<'a> {
        /// Returns the recipient of the answer with LMTP (RFC 2033 4.2): 0 is the first accepted
        /// recipient. Returns `None` with SMTP, where one answer is for all recipients.
        get recipient: Option<usize>,
        /// Returns the size of the content in octets, counted as in RFC 1870 5.
        get size: u64,
        keep bare_newline: bool,
    }
    accept: "Accepts the message: `250 2.6.0`.";
}

impl<'a> Asked<'a> for Message<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            const STATUS: Option<Status> = Some(Status::OTHER_OR_UNDEFINED_MEDIA_ERROR);
            Some(const { &Accepting::new(Code::OK, STATUS, "Message accepted") })
        },
        accepted: |server, _, _| {
            server.reset_counts();
            server.transaction.open = false;
            let input = server.message_answered();
            server.state.enter(input);
        },
        refused: |server, _, _, tx| {
            let input = server.message_answered();
            server.state.enter(input);
            if server.state != State::Finals {
                server.count_idle(tx);
            }
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, _: About<'a, '_>) -> Option<Self> {
        let content = &answer.server.content;
        let (size, bare_newline) =
            (content.size(), content.holds_bare_newline(&answer.server.config));
        let recipient = answer.server.recipient_of_final();
        Some(Self { answer, recipient, size, bare_newline })
    }
}

impl<'a> Message<'a> {
    /// Returns `true` if the content holds a bare CR or LF, which BDAT and
    /// [`danger_accept_bare_newlines`](crate::server::Config::danger_accept_bare_newlines) permit.
    /// Do not relay such a message with DATA unchanged.
    #[must_use]
    pub const fn has_bare_newline(&self) -> bool {
        self.bare_newline
    }
}
