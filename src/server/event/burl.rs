//! [`Burl`]: BURL (RFC 4468).

use super::question::{About, Asked, Row, question};
use super::{DropCause, Owed};
use crate::command::{Command, Url};
use crate::extension::Extension;
use crate::reply::{Code, Refusal, Status};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::finals::Finals;
use crate::server::pending::Pending;
use crate::server::refused_command::{Refused, error};
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// BURL (RFC 4468 3): the server fetches the next part of the content from a URL. BURL is
    /// allowed as the first part of a message and after any other part; with `LAST` it ends the
    /// message.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n\
    ///              BURL imap://ana@imap.harbor.example/outbox;uid=25 LAST\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Hello(hello) => hello.accept(&OFFERED.with(Extension::Burl)),
    ///     Event::Burl(burl) => {
    ///         assert!(burl.url().as_str().starts_with("imap://") && burl.is_last());
    ///         burl.accept_with(Text::new("fetched and queued").unwrap());
    ///     }
    ///     other => usual(other),
    /// });
    /// assert!(replies.ends_with("250 2.5.0 fetched and queued\r\n"));
    /// ```
    pub struct Burl<'a> {
        /// Returns the URL of the part.
        get url: Url<'a>,
        keep last: bool,
        /// Returns the recipient of the answer, with LMTP and `LAST` (RFC 2033 4.2): see
        /// [`Message::recipient`](super::Message::recipient). The question is repeated for each
        /// recipient.
        get recipient: Option<usize>,
    }
    accept: "Accepts the part: `250 2.5.0`. With `LAST`, accepts the message.";
}

impl<'a> Asked<'a> for Burl<'a> {
    const ROW: Row = Row {
        reply: |_, _| {
            Some(
                const {
                    &Accepting::new(
                        Code::OK,
                        Some(Status::OTHER_OR_UNDEFINED_PROTOCOL_STATUS),
                        "OK",
                    )
                },
            )
        },
        accepted: |server, owed, tx| match owed {
            Owed::Burl { last: true } => {
                server.reset_counts();
                server.transaction.open = false;
                server.last_part_answered(owed);
            }
            _ => {
                server.state.enter(Input::Burl);
                server.count_idle(tx);
            }
        },
        refused: |server, owed, _, tx| match owed {
            Owed::Burl { last: true } => {
                server.last_part_answered(owed);
                if !server.pending.contains(Pending::AGAIN) {
                    server.count_idle(tx);
                }
            }
            _ => {
                server.report_dropped(DropCause::Refused);
                server.state.enter(Input::ChunkRefused);
                server.count_idle(tx);
            }
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a, '_>) -> Option<Self> {
        let Command::Burl { url, last } = *about.command()? else { return None };
        let recipient = answer.server.recipient_of_final().filter(|_| last);
        Some(Self { answer, url, last, recipient })
    }
}

impl Server {
    /// Checks BURL against the offer and the state.
    pub(in crate::server) fn check_burl(
        &mut self,
        command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        let Command::Burl { last, .. } = *command else { return Err(Refused::not_checked()) };
        if !self.offered.has(Extension::Burl) {
            return Err(error(Refusal::COMMAND_NOT_IMPLEMENTED));
        }
        if !self.state.allows(Input::Burl) {
            return Err(self.content_out_of_order());
        }
        self.finals = Finals::default();
        Ok(Owed::Burl { last })
    }
}

impl<'a> Burl<'a> {
    /// Returns `true` if the part ends the message.
    #[must_use]
    pub const fn is_last(&self) -> bool {
        self.last
    }
}
