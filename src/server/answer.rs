//! What the application says, put on the wire: the replies of the server, and where each leads.

use super::table::{Input, State};
use super::{Config, Server};
use crate::address::ForwardPath;
use crate::buffer::Buffer;
use crate::extension::Capabilities;
use crate::reply::{Code, EnhancedCode, Refusal, Status, Text, encode_reply};
use crate::session::Misuse;
use crate::wire::{Full, Sink};

/// An answer that the machine waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owed {
    Open,
    Hello { extended: bool },
    Mail { smtp_utf8: bool },
    Rcpt,
    Data,
    Message,
    Reset,
    Verify,
    Expand,
    Help,
    Noop,
    Unknown,
    Quit,
}

/// The answer that an event lends: the machine and its output, until one word is said.
#[derive(Debug)]
pub(super) struct Answer<'a> {
    pub(super) server: &'a mut Server,
    pub(super) tx: &'a mut Buffer,
}

impl Answer<'_> {
    pub(super) fn accept(self, text: Option<Text<'_>>) {
        if let Some(owed) = self.server.owed.take() {
            self.server.accept(owed, text, self.tx);
        }
    }

    pub(super) fn refuse(self, refusal: &Refusal<'_>) {
        if let Some(owed) = self.server.owed.take() {
            self.server.refuse(owed, refusal, self.tx);
        }
    }

    pub(super) fn hello(self, capabilities: &Capabilities) {
        let Some(Owed::Hello { extended }) = self.server.owed.take() else { return };
        let mark = self.tx.len();
        let written = self.server.hello(extended, capabilities, self.tx);
        self.server.written(written, mark, self.tx);
    }

    /// Several lines with the code `code`; when they don't fit, nothing is said yet.
    pub(super) fn lines(self, code: Code, status: Status, lines: &[Text<'_>]) -> Result<(), Full> {
        let mark = self.tx.len();
        let enhanced = self.server.enhanced.then(|| status.success());
        encode_reply(self.tx, code, enhanced, lines).inspect_err(|_| self.tx.truncate(mark))?;
        self.server.owed = None;
        self.server.flush = true;
        Ok(())
    }

    pub(super) fn forward(self, path: ForwardPath<'_>) {
        if self.server.owed.take().is_none() {
            return;
        }
        let (mark, enhanced) = (self.tx.len(), self.server.enhanced);
        self.server.enter(Input::Rcpt);
        self.server.transaction.count();
        let written = (|| {
            let status = Status::DESTINATION_ADDRESS_VALID.success();
            put_start(self.tx, Code::USER_NOT_LOCAL_WILL_FORWARD, enhanced.then_some(status))?;
            self.tx.put(b"User not local; will forward to ")?;
            path.encode(self.tx)?;
            self.tx.put(b"\r\n")
        })();
        self.server.written(written, mark, self.tx);
    }

    pub(super) fn defer(self) -> Deferred {
        let answer = self.server.answers.wrapping_add(1);
        self.server.answers = answer;
        self.server.parked = true;
        Deferred { session: self.server.session, answer }
    }
}

/// An answer that was put off: owned, so that it can travel to where a look-up runs and back.
///
/// Give it back to the session that it came from with [`Server::resume`]. It can't be cloned: each
/// question is answered once. While it is away, [`Server::poll`] has no event.
///
/// ```
/// use smtp_machine::server::Deferred;
///
/// fn travels<T: Send + 'static>() {}
/// travels::<Deferred>();
/// ```
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the client waits until the session is resumed"]
pub struct Deferred {
    pub(super) session: u32,
    pub(super) answer: u32,
}

/// A deferred answer that has come back: say one word.
///
/// See [`Server::resume`]. Dropped, it is answered at the next poll like a dropped event.
///
/// ```
/// use smtp_machine::server::{Config, Event, Server};
/// use smtp_machine::{Buffer, Step, address::Host, reply::Text};
///
/// let mut server = Server::new(Config::new(Host::try_from("mx.harbor.example")?));
/// let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
/// let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx)? else { panic!() };
/// let deferred = open.defer();
/// server.resume(deferred, &mut tx)?.accept_with(Text::new("you are welcome")?);
/// assert_eq!(tx.filled(), b"220 mx.harbor.example you are welcome\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use = "the client waits for an answer"]
pub struct Resumed<'a> {
    pub(super) answer: Answer<'a>,
}

impl Resumed<'_> {
    /// Accepts what was asked, with the code and text that the event's own `accept` has.
    pub fn accept(self) {
        self.answer.accept(None);
    }

    /// Accepts with a text of your own.
    pub fn accept_with(self, text: Text<'_>) {
        self.answer.accept(Some(text));
    }

    /// Refuses.
    pub fn refuse(self, refusal: Refusal<'_>) {
        self.answer.refuse(&refusal);
    }
}

/// What the machine keeps of a transaction; the envelope is the application's.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Transaction {
    pub(super) recipients: u32,
    /// A RCPT came, accepted or not.
    pub(super) tried: bool,
    pub(super) smtp_utf8: bool,
}

impl Transaction {
    fn count(&mut self) {
        self.recipients = self.recipients.saturating_add(1);
    }
}

impl Server {
    /// Answers what the application left unanswered: with the default where there is one, else
    /// with 451.
    pub(super) fn settle(&mut self, tx: &mut Buffer) {
        if self.parked {
            return;
        }
        let Some(owed) = self.owed.take() else { return };
        match owed {
            Owed::Open => self.refuse(owed, &Refusal::TOO_BUSY, tx),
            Owed::Reset | Owed::Verify | Owed::Help | Owed::Noop | Owed::Quit => {
                self.accept(owed, None, tx);
            }
            Owed::Expand => self.refuse(owed, &Refusal::RELAY_DENIED, tx),
            Owed::Unknown => self.refuse(owed, &Refusal::COMMAND_UNRECOGNIZED, tx),
            Owed::Hello { .. } | Owed::Mail { .. } | Owed::Rcpt | Owed::Data | Owed::Message => {
                self.refuse(owed, &Refusal::LOCAL_ERROR, tx);
            }
        }
    }

    fn accept(&mut self, owed: Owed, text: Option<Text<'_>>, tx: &mut Buffer) {
        use crate::reply::Status as S;
        let (input, code, status, default) = match owed {
            Owed::Open => {
                self.enter(Input::Greet);
                self.flush = true;
                return self.say_host(Code::SERVICE_READY, None, text, "ESMTP", tx);
            }
            Owed::Quit => {
                self.enter(Input::Quit);
                let bye = S::UNDEFINED;
                let code = Code::SERVICE_CLOSING;
                return self.say_host(code, Some(bye.success()), text, "closing connection", tx);
            }
            Owed::Hello { .. } => return self.refuse(owed, &Refusal::LOCAL_ERROR, tx),
            Owed::Mail { smtp_utf8 } => {
                self.transaction = Transaction { smtp_utf8, ..Transaction::default() };
                (Input::Mail, Code::OK, S::OTHER_ADDRESS_STATUS, "Sender OK")
            }
            Owed::Rcpt => {
                self.transaction.count();
                (Input::Rcpt, Code::OK, S::DESTINATION_ADDRESS_VALID, "Recipient OK")
            }
            Owed::Data => {
                self.flush = true;
                self.content = super::Content::default();
                let text = "Start mail input; end with <CRLF>.<CRLF>";
                (Input::Data, Code::START_MAIL_INPUT, S::UNDEFINED, text)
            }
            Owed::Message => {
                self.transaction = Transaction::default();
                (Input::EndOfData, Code::OK, S::OTHER_OR_UNDEFINED_MEDIA_ERROR, "Message accepted")
            }
            Owed::Reset => {
                self.transaction = Transaction::default();
                (Input::Reset, Code::OK, S::UNDEFINED, "OK")
            }
            Owed::Noop | Owed::Unknown => (Input::Query, Code::OK, S::UNDEFINED, "OK"),
            Owed::Verify | Owed::Expand => {
                let text = "Cannot VRFY user, but will accept message and attempt delivery";
                (Input::Query, Code::CANNOT_VRFY, S::OTHER_OR_UNDEFINED_PROTOCOL_STATUS, text)
            }
            Owed::Help => {
                let text = "See RFC 5321";
                (Input::Query, Code::HELP_MESSAGE, S::UNDEFINED, text)
            }
        };
        self.enter(input);
        self.say(code, Some(status.success()), text.unwrap_or(fixed(default)), tx);
    }

    fn refuse(&mut self, owed: Owed, refusal: &Refusal<'_>, tx: &mut Buffer) {
        match owed {
            Owed::Open => {
                self.flush = true;
                let input = match refusal.code() {
                    Code::HOST_DOES_NOT_ACCEPT_MAIL => Input::Bar,
                    Code::SERVICE_NOT_AVAILABLE => Input::Close,
                    _ => Input::Refuse,
                };
                self.enter(input);
                let (code, text) = (refusal.code(), refusal.text());
                return self.say_host(code, None, Some(text), "", tx);
            }
            Owed::Message => {
                self.transaction = Transaction::default();
                self.enter(Input::EndOfData);
            }
            _ => {}
        }
        self.say_refusal(refusal, tx);
        if refusal.code() == Code::SERVICE_NOT_AVAILABLE {
            self.enter(Input::Close);
        }
    }

    fn hello(
        &mut self,
        extended: bool,
        capabilities: &Capabilities,
        tx: &mut Buffer,
    ) -> Result<(), Full> {
        self.enter(Input::Hello);
        self.flush = true;
        self.transaction = Transaction::default();
        self.enhanced = capabilities.has(crate::extension::Extension::EnhancedStatusCodes);
        self.offered = if extended { *capabilities } else { Capabilities::EMPTY };
        if extended {
            return capabilities.encode_named(tx, self.config.host.as_bytes());
        }
        put_start(tx, Code::OK, None)?;
        tx.put(self.config.host.as_bytes())?;
        tx.put(b"\r\n")
    }

    /// Moves on in the table. What is not in it has been refused before.
    pub(super) fn enter(&mut self, input: Input) {
        if let Some(next) = self.state.after(input) {
            self.state = next;
        }
    }

    pub(super) fn say_refusal(&mut self, refusal: &Refusal<'_>, tx: &mut Buffer) {
        if refusal.code() == Code::SERVICE_NOT_AVAILABLE {
            let text = Some(refusal.text());
            return self.say_host(refusal.code(), refusal.enhanced(), text, "", tx);
        }
        self.say(refusal.code(), refusal.enhanced(), refusal.text(), tx);
    }

    fn say(&mut self, code: Code, enhanced: Option<EnhancedCode>, text: Text<'_>, tx: &mut Buffer) {
        let mark = tx.len();
        let enhanced = enhanced.filter(|enhanced| self.enhanced && enhanced.fits(code));
        let written = (|| {
            put_start(tx, code, enhanced)?;
            tx.put(text.as_bytes())?;
            tx.put(b"\r\n")
        })();
        self.written(written, mark, tx);
    }

    /// A reply whose text begins with our own name (RFC 5321 4.2: 220, 221, 421).
    fn say_host(
        &mut self,
        code: Code,
        enhanced: Option<EnhancedCode>,
        text: Option<Text<'_>>,
        default: &'static str,
        tx: &mut Buffer,
    ) {
        let mark = tx.len();
        let enhanced = enhanced.filter(|_| self.enhanced);
        let Config { host, .. } = &self.config;
        let written = (|| {
            put_start(tx, code, enhanced)?;
            tx.put(host.as_bytes())?;
            tx.put(b" ")?;
            tx.put(text.unwrap_or(fixed(default)).as_bytes())?;
            tx.put(b"\r\n")
        })();
        self.written(written, mark, tx);
    }

    /// A reply that did not fit would shift all later ones: better to end the session.
    fn written(&mut self, result: Result<(), Full>, mark: usize, tx: &mut Buffer) {
        if result.is_err() {
            tx.truncate(mark);
            self.state = State::Closed;
            self.failure = Some(crate::session::Error::Misuse(Misuse::BufferTooSmall));
        }
    }
}

/// Writes `550 5.1.1 `, or `550 ` without an enhanced code.
fn put_start(tx: &mut Buffer, code: Code, enhanced: Option<EnhancedCode>) -> Result<(), Full> {
    tx.put(&code.digits())?;
    tx.put(b" ")?;
    if let Some(enhanced) = enhanced {
        enhanced.encode(tx)?;
        tx.put(b" ")?;
    }
    Ok(())
}

/// A text that we wrote ourselves.
pub(super) const fn fixed(text: &'static str) -> Text<'static> {
    match Text::new(text) {
        Ok(text) => text,
        Err(_) => Text::EMPTY,
    }
}
