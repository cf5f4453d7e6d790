//! The question that is owed, as the event that asks it.
//!
//! The line of a command stays in the input until its question is answered, so that the event can be
//! lent once more: after [`Server::resume`], or for the next recipient on LMTP.

use super::answer::Answer;
use super::aside::{Atrn, Burl, Etrn, XClient, XForward};
use super::event::{Event, Hello, Open, Quit, Reset};
use super::login::{Auth, AuthResponse};
use super::owed::{Owed, Span};
use super::query::{Expand, Help, Noop, Unknown, Verify};
use super::secure::StartTls;
use super::transaction::{Data, Mail, Message, Rcpt};
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{Argument, Command, Mechanism, Verb};
use crate::extension::Extension;
use crate::session::{Error, Misuse, Secret};

impl Server {
    /// The event of the question that is owed.
    pub(super) fn lend<'a>(
        &'a mut self,
        rx: &'a mut Buffer,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        let input = rx.filled();
        if !self.can_lend(input) {
            self.fail(Error::Misuse(Misuse::InputChanged));
            return self.closing(tx);
        }
        let line = input.get(..self.lent_line()).unwrap_or_default();
        match self.event(line, tx) {
            Some(event) => Ok(Step::Event(event)),
            None => Err(Error::Misuse(Misuse::InputChanged)),
        }
    }

    /// Whether the command that the question is about is still in the input: a driver may take octets off
    /// that are not its own.
    pub(super) fn can_lend(&self, input: &[u8]) -> bool {
        if input.len() < self.lent {
            return false;
        }
        let line = input.get(..self.lent_line()).unwrap_or_default();
        match self.owed {
            None => false,
            Some(Owed::Open | Owed::Message | Owed::AuthResponse { .. }) => true,
            Some(Owed::Auth { mechanism, .. }) => {
                self.verb == Verb::of_line(line)
                    && Mechanism::try_from(part(line, mechanism)).is_ok()
            }
            Some(_) => {
                self.verb == Verb::of_line(line)
                    && Command::parse(line, &self.config.syntax).is_ok()
            }
        }
    }

    /// Asks about a command that was checked.
    pub(super) fn ask<'a>(
        &'a mut self,
        owed: Owed,
        command: Command<'a>,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.owed = Some(owed);
        self.utf8 = self.transaction.smtp_utf8;
        match self.event_of(owed, command, tx) {
            Some(event) => Ok(Step::Event(event)),
            // Each question is asked about its own command.
            None => Err(Error::Misuse(Misuse::InputChanged)),
        }
    }

    /// The event of the question that is owed; `line` is the command that it is about.
    pub(super) fn event<'a>(&'a mut self, line: &'a [u8], tx: &'a mut Buffer) -> Option<Event<'a>> {
        let owed = self.owed?;
        self.utf8 = self.transaction.smtp_utf8;
        match owed {
            Owed::Open => {
                let answer = Answer { server: self, tx };
                Some(Event::Open(Open { answer }))
            }
            Owed::Message => {
                let (size, bare_newline) =
                    (self.content.size(), self.content.holds_stray(&self.config));
                let recipient = self.finals.recipient(self.config.lmtp);
                let answer = Answer { server: self, tx };
                Some(Event::Message(Message { answer, size, bare_newline, recipient }))
            }
            Owed::Auth { mechanism, initial } => {
                let name = Mechanism::try_from(part(line, mechanism)).ok()?;
                let initial = initial.map(|span| Secret::new(part(line, span)));
                let answer = Answer { server: self, tx };
                Some(Event::Auth(Auth { answer, mechanism: name, initial }))
            }
            Owed::AuthResponse { length } => {
                let secret = Secret::new(part(line, (0, length)));
                let answer = Answer { server: self, tx };
                Some(Event::AuthResponse(AuthResponse { answer, secret }))
            }
            _ => {
                let command = Command::parse(line, &self.config.syntax).ok()?;
                self.event_of(owed, command, tx)
            }
        }
    }

    fn event_of<'a>(
        &'a mut self,
        owed: Owed,
        command: Command<'a>,
        tx: &'a mut Buffer,
    ) -> Option<Event<'a>> {
        let recipient = self.finals.recipient(self.config.lmtp);
        Some(match (owed, command) {
            (
                Owed::Hello { extended },
                Command::Ehlo(name) | Command::Helo(name) | Command::Lhlo(name),
            ) => Event::Hello(Hello { answer: Answer { server: self, tx }, name, extended }),
            (Owed::Mail { smtp_utf8, .. }, Command::Mail(command)) => {
                self.utf8 = smtp_utf8;
                Event::Mail(Mail { answer: Answer { server: self, tx }, command })
            }
            (Owed::Rcpt, Command::Rcpt(command)) => {
                Event::Rcpt(Rcpt { answer: Answer { server: self, tx }, command })
            }
            (Owed::Data, Command::Data) => {
                Event::Data(Data { answer: Answer { server: self, tx }, recipient: None })
            }
            (Owed::Chunk { last, .. }, Command::Bdat { .. }) => {
                let recipient = recipient.filter(|_| last);
                Event::Data(Data { answer: Answer { server: self, tx }, recipient })
            }
            (Owed::Burl { last }, Command::Burl { url, .. }) => {
                let recipient = recipient.filter(|_| last);
                Event::Burl(Burl { answer: Answer { server: self, tx }, url, last, recipient })
            }
            (Owed::StartTls, Command::StartTls) => {
                Event::StartTls(StartTls { answer: Answer { server: self, tx } })
            }
            (Owed::Etrn, Command::Etrn(node)) => {
                Event::Etrn(Etrn { answer: Answer { server: self, tx }, node })
            }
            (Owed::Atrn, Command::Atrn(domains)) => {
                Event::Atrn(Atrn { answer: Answer { server: self, tx }, domains })
            }
            (Owed::XClient, Command::XClient(attributes)) => {
                Event::XClient(XClient { answer: Answer { server: self, tx }, attributes })
            }
            (Owed::XForward, Command::XForward(attributes)) => {
                Event::XForward(XForward { answer: Answer { server: self, tx }, attributes })
            }
            (Owed::Reset, Command::Rset) => {
                Event::Reset(Reset { answer: Answer { server: self, tx } })
            }
            (Owed::Verify, Command::Vrfy(argument)) => {
                let argument = self.utf8_argument(argument);
                let utf8 = self.utf8;
                Event::Verify(Verify { answer: Answer { server: self, tx }, argument, utf8 })
            }
            (Owed::Expand, Command::Expn(argument)) => {
                let argument = self.utf8_argument(argument);
                let utf8 = self.utf8;
                Event::Expand(Expand { answer: Answer { server: self, tx }, argument, utf8 })
            }
            (Owed::Help, Command::Help(argument)) => {
                Event::Help(Help { answer: Answer { server: self, tx }, argument })
            }
            (Owed::Noop, Command::Noop(argument)) => {
                Event::Noop(Noop { answer: Answer { server: self, tx }, argument })
            }
            (Owed::Unknown, Command::Unknown(command)) => {
                Event::Unknown(Unknown { answer: Answer { server: self, tx }, command })
            }
            (Owed::Quit, Command::Quit) => {
                Event::Quit(Quit { answer: Answer { server: self, tx } })
            }
            _ => return None,
        })
    }

    /// Takes the parameter SMTPUTF8 off VRFY and EXPN (RFC 6531 3.7.4.2): the reply may hold UTF-8 then.
    fn utf8_argument<'a>(&mut self, argument: Argument<'a>) -> Argument<'a> {
        let stripped = match self.offered.has(Extension::SmtpUtf8) {
            true => argument.strip_smtp_utf8(),
            false => None,
        };
        self.utf8 = stripped.is_some();
        stripped.unwrap_or(argument)
    }
}

fn part(line: &[u8], (start, length): Span) -> &[u8] {
    let rest = line.get(usize::from(start)..).unwrap_or_default();
    rest.get(..usize::from(length)).unwrap_or_default()
}
