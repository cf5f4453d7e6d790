//! [`Burl`]: BURL (RFC 4468).

use super::question::{About, Asked, Row, question};
use super::{DropCause, Owed};
use crate::command::{Command, Url};
use crate::extension::Extension;
use crate::reply::{Code, Refusal, Status};
use crate::server::Server;
use crate::server::finals::Finals;
use crate::server::refused::{Refused, error};
use crate::server::responder::Responder;
use crate::server::table::Input;

question! {
    /// BURL (RFC 4468 3): the next piece of the content is what this URL names. The first piece of a
    /// message may be one, and any that follows; with `LAST` it ends the message.
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
        /// What to fetch.
        get url: Url<'a>,
        keep last: bool,
        /// On LMTP, with `LAST`: the recipient that the answer is for (RFC 2033 4.2), as with
        /// [`Message::recipient`](super::Message::recipient). The question comes once for each.
        get recipient: Option<usize>,
    }
    accept: "The piece is there: `250 2.5.0`. With `LAST`, the message is taken.";
}

impl<'a> Asked<'a> for Burl<'a> {
    const ROW: Row = Row {
        reply: |_, _| Some((Code::OK, Some(Status::OTHER_OR_UNDEFINED_PROTOCOL_STATUS), "OK")),
        accepted: |server, owed, tx| match owed {
            Owed::Burl { last: true } => {
                server.forget_counts();
                server.transaction.open = false;
                server.last_piece_answered(owed);
            }
            _ => {
                server.enter(Input::Burl);
                server.count_idle(tx);
            }
        },
        refused: |server, owed, _, tx| match owed {
            Owed::Burl { last: true } => {
                server.last_piece_answered(owed);
                if !server.again {
                    server.count_idle(tx);
                }
            }
            _ => {
                server.tell_dropped(DropCause::Refused);
                server.enter(Input::ChunkRefused);
                server.count_idle(tx);
            }
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, _: Owed, about: About<'a>) -> Option<Self> {
        let Command::Burl { url, last } = about.command()? else { return None };
        let recipient = answer.server.recipient_of_final().filter(|_| last);
        Some(Self { answer, url, last, recipient })
    }
}

impl Server {
    /// BURL against offer and state.
    pub(in crate::server) fn check_burl(
        &mut self,
        command: &Command<'_>,
        _more: bool,
    ) -> Result<Owed, Refused> {
        let Command::Burl { last, .. } = *command else { return Err(Refused::not_asked()) };
        if !self.offered.has(Extension::Burl) {
            return Err(error(Refusal::COMMAND_NOT_IMPLEMENTED));
        }
        if !self.state.allows(Input::Burl) {
            return Err(self.no_content_now());
        }
        self.finals = Finals::default();
        Ok(Owed::Burl { last })
    }
}

impl<'a> Burl<'a> {
    /// Whether it ends the message.
    #[must_use]
    pub const fn is_last(&self) -> bool {
        self.last
    }
}
