//! The question that is owed, as the event that asks it.
//!
//! The line of a command stays in the input until its question is answered, so that the event can be
//! lent once more: after [`Server::resume`], or for the next recipient on LMTP.

use super::answer::Answer;
use super::event::question::About;
use super::event::{Event, Owed};
use super::login::part;
use super::{Server, Step};
use crate::buffer::Buffer;
use crate::command::{Argument, Command, Mechanism, Verb};
use crate::extension::Extension;
use crate::session::{Error, Misuse};

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
            Some(Owed::Auth { mechanism, .. }) => {
                self.verb == Verb::of_line(line)
                    && Mechanism::try_from(part(line, mechanism)).is_ok()
            }
            Some(owed) if owed.is_of_command() => {
                self.verb == Verb::of_line(line)
                    && Command::parse(line, &self.config.syntax).is_ok()
            }
            Some(_) => true,
        }
    }

    /// Asks about a command that was checked.
    pub(super) fn ask<'a>(
        &'a mut self,
        owed: Owed,
        line: &'a [u8],
        command: Command<'a>,
        tx: &'a mut Buffer,
    ) -> Result<Step<Event<'a>>, Error> {
        self.owed = Some(owed);
        self.utf8 = self.transaction.smtp_utf8;
        let answer = Answer { server: self, tx };
        match Event::asking(answer, owed, About::a_command(line, command)) {
            Some(event) => Ok(Step::Event(event)),
            // Each question is asked about its own command.
            None => Err(Error::Misuse(Misuse::InputChanged)),
        }
    }

    /// The event of the question that is owed; `line` is the command that it is about.
    pub(super) fn event<'a>(&'a mut self, line: &'a [u8], tx: &'a mut Buffer) -> Option<Event<'a>> {
        let owed = self.owed?;
        self.utf8 = self.transaction.smtp_utf8;
        let about = match owed.is_of_command() {
            true => About::a_command(line, Command::parse(line, &self.config.syntax).ok()?),
            false => About::a_line(line),
        };
        Event::asking(Answer { server: self, tx }, owed, about)
    }

    /// Takes the parameter SMTPUTF8 off VRFY and EXPN (RFC 6531 3.7.4.2): the reply may hold UTF-8 then.
    pub(super) fn without_smtp_utf8<'a>(&mut self, argument: Argument<'a>) -> Argument<'a> {
        let stripped = match self.offered.has(Extension::SmtpUtf8) {
            true => argument.strip_smtp_utf8(),
            false => None,
        };
        self.utf8 = stripped.is_some();
        stripped.unwrap_or(argument)
    }
}
