//! [`Data`]: DATA, or the first BDAT of a message.

use super::Owed;
use super::question::{About, Asked, Row, question};
use crate::command::{Command, Verb};
use crate::extension::Extension;
use crate::reply::{Code, Refusal, Text};
use crate::server::Server;
use crate::server::accepting::Accepting;
use crate::server::content::limit;
use crate::server::pending::Pending;
use crate::server::refused_command::{Refused, error};
use crate::server::responder::Responder;
use crate::server::table::{Input, State};
use crate::session::Violation;

question! {
    /// DATA (RFC 5321 4.1.1.4), or the first BDAT (RFC 3030 2): the content follows.
    ///
    /// The events that follow are the same for both: [`Chunk`](crate::server::Chunk)s, then a
    /// [`Message`](crate::server::Message). The machine handles the framing.
    ///
    /// ```
    #[doc = include_str!("../example.in")]
    /// let input = "HELO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nHello\r\n.\r\n";
    /// let replies = play(input, |event| match event {
    ///     Event::Data(data) => data.start_with(Text::new("go ahead").unwrap()),
    ///     other => usual(other),
    /// });
    /// assert!(replies.contains("354 go ahead\r\n250 2.6.0 "));
    /// ```
    pub struct Data<'a> {
        /// Returns the recipient of the answer, with LMTP and a message of one chunk (`BDAT n
        /// LAST`). Each refusal repeats the question for the next accepted recipient (RFC 2033
        /// 4.2). After the application has started the content for one, the events
        /// [`Message`](crate::server::Message) are for this recipient and all later ones.
        get recipient: Option<usize>,
    }
}

impl<'a> Asked<'a> for Data<'a> {
    const ROW: Row = Row {
        // The reply to a chunk follows the chunk.
        reply: |_, owed| match owed {
            Owed::Data { last: None, .. } => {
                const TEXT: &str = "Start mail input; end with <CRLF>.<CRLF>";
                Some(const { &Accepting::new(Code::START_MAIL_INPUT, None, TEXT) })
            }
            _ => None,
        },
        accepted: |server, owed, _| {
            let Owed::Data { size, last } = owed else { return };
            let chunk = last.map(|last| (size, last));
            if chunk.is_none() {
                server.pending |= Pending::FLUSH;
            }
            server.begin_content(chunk);
        },
        refused: |server, owed, _, tx| match owed {
            Owed::Data { size, last: Some(last) } => server.chunk_refused(owed, size, last, tx),
            _ => server.count_idle(tx),
        },
        ..Row::COMMAND
    };

    fn event(answer: Responder<'a>, owed: Owed, about: About<'a, '_>) -> Option<Self> {
        let (Command::Data | Command::Bdat { .. }) = *about.command()? else { return None };
        let last = matches!(owed, Owed::Data { last: Some(true), .. });
        let recipient = answer.server.recipient_of_final().filter(|_| last);
        Some(Self { answer, recipient })
    }
}

impl Server {
    /// Checks DATA and BDAT against the state, the offer and the limits.
    pub(in crate::server) fn check_data(
        &mut self,
        command: &Command<'_>,
        more: bool,
    ) -> Result<Owed, Refused> {
        match *command {
            Command::Bdat { size, last } => self.check_chunk(size, last),
            _ => {
                self.last_of_group(more)?;
                self.check_dotted()
            }
        }
    }

    /// Returns `true` if [`check_data`](Self::check_data) allows DATA.
    #[inline(always)]
    pub(in crate::server) fn allows_data(&self, more: bool) -> bool {
        self.policy_refusal(Some(Verb::Data)).is_none()
            && self.last_of_group(more).is_ok()
            && self.allows_dotted()
    }

    /// Returns `true` if a message by DATA is next. RFC 3030 3: DATA cannot carry a message of octets without lines.
    fn allows_dotted(&self) -> bool {
        self.state.allows(Input::Data) && !self.transaction.binary
    }

    fn check_dotted(&self) -> Result<Owed, Refused> {
        if self.allows_dotted() {
            return Ok(Owed::Data { size: 0, last: None });
        }
        Err(self.content_out_of_order())
    }

    fn check_chunk(&self, size: u64, last: bool) -> Result<Owed, Refused> {
        if size > limit(&self.config, self.offered.size()) && self.exceeds_drain_limit(size) {
            return Err(Refused::Closed(Violation::EndlessChunk, &Refusal::MESSAGE_TOO_BIG));
        }
        let refused = match self.state.get().after(Input::Chunk) {
            _ if self.state == State::Greeted => error(Refusal::BAD_SEQUENCE),
            _ if !self.offered.has(Extension::Chunking) => error(Refusal::COMMAND_NOT_IMPLEMENTED),
            None => self.content_out_of_order(),
            Some(_) if size == 0 && !last && self.config.strict_chunks => error(Refusal::SYNTAX),
            Some(_) if self.state == State::Rcpt => {
                return Ok(Owed::Data { size, last: Some(last) });
            }
            // Later chunks begin without a question.
            Some(_) => error(Refusal::BAD_SEQUENCE),
        };
        Err(match refused {
            Refused::With(refusal, weight) => Refused::Chunk(refusal, weight),
            other => other,
        })
    }
}

impl<'a> Data<'a> {
    /// Creates the event of DATA, whose question is the unanswered one.
    #[inline(always)]
    pub(in crate::server) const fn dotted(answer: Responder<'a>) -> Self {
        Self { answer, recipient: None }
    }

    /// Starts the content: 354 after DATA. After BDAT no reply is written, because the octets
    /// follow the command.
    pub fn start(self) {
        self.answer.accept_by(const { &<Self as Asked<'_>>::ROW }, None);
    }

    /// Starts the content with a text of the application: see [`start`](Self::start).
    pub fn start_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }
}
