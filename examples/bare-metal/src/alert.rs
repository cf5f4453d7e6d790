//! [`send`]: one message through the client machine.

use core::time::Duration;

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Body, Client, Config, Event, NotSent, Ticket};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::reply::Code;
use smtp_machine::session::{Error, Phase, Wait};
use smtp_machine::{Buffer, Step};

use crate::board::Board;

/// The limit of each wait. The server is in the same network; those of RFC 5321 4.5.3.2 are minutes.
const LIMIT: Duration = Duration::from_secs(5);

/// A message to one recipient.
pub(crate) struct Alert<'a> {
    /// The name for EHLO.
    pub(crate) name: Host<'a>,
    pub(crate) from: ReversePath<'a>,
    pub(crate) to: ForwardPath<'a>,
    pub(crate) content: &'a [u8],
}

/// The outcome of the message.
pub(crate) enum End {
    Accepted,
    /// The reply that refused it.
    Refused(Code),
    /// There was no reply that decides, or a command could not be sent. The message can be sent again.
    Failed(&'static str),
    /// The whole content was sent, and there was no reply to its end. The server may have accepted the message, so that
    /// it arrives twice if it is sent again.
    Unknown(&'static str),
}

/// Sends the message. The waits are those of the machine, measured with the clock of the board.
pub(crate) fn send(alert: &Alert<'_>, board: &mut Board, rx: &mut Buffer, tx: &mut Buffer) -> End {
    let Some(mut client) = client(alert) else { return End::Failed("the name is too long") };
    let (mut progress, mut deadline) = (Progress::default(), None);
    loop {
        let wait = match client.poll(rx, tx) {
            Ok(Step::Event(event)) => {
                if progress.process(event, alert).is_err() {
                    progress.end.get_or_insert(End::Failed(
                        "the server does not offer what the message needs",
                    ));
                }
                continue;
            }
            Ok(Step::Read(wait) | Step::Write(wait) | Step::Parked(wait)) => wait,
            Ok(Step::Done) => return progress.end("the session is over"),
            Err(error) => return progress.end(text(error)),
        };
        let until = until(wait, board.now(), &mut deadline);
        if !board.transfer(rx, tx, until) {
            client.expire(tx);
        }
    }
}

fn client(alert: &Alert<'_>) -> Option<Client> {
    let mut config = Config::new(alert.name).ok()?;
    for phase in
        [Phase::Greeting, Phase::Reply, Phase::DataInitiation, Phase::EndOfData, Phase::Write]
    {
        config = config.with_timeout(phase, LIMIT);
    }
    Some(Client::new(config))
}

/// Returns the deadline of a wait: the same epoch has the same one.
fn until(wait: Wait, now: Duration, deadline: &mut Option<(u32, Duration)>) -> Duration {
    let at = match *deadline {
        Some((epoch, at)) if epoch == wait.epoch => at,
        _ => now.saturating_add(wait.limit),
    };
    *deadline = Some((wait.epoch, at));
    at
}

/// How far the message is.
#[derive(Default)]
struct Progress {
    begun: bool,
    named: bool,
    /// The number of octets of the content that are written.
    written: usize,
    /// The end of the content.
    last: Option<Ticket>,
    end: Option<End>,
}

impl Progress {
    fn process(&mut self, event: Event<'_>, alert: &Alert<'_>) -> Result<(), NotSent> {
        match event {
            Event::Idle(idle) if self.begun || self.end.is_some() => drop(idle.quit()?),
            Event::Idle(idle) => {
                self.begun = true;
                idle.mail(alert.from, &MailParameters::new())?;
            }
            Event::Envelope(envelope) if self.end.is_some() => drop(envelope.quit()?),
            Event::Envelope(envelope) if self.named => drop(envelope.data()?),
            Event::Envelope(envelope) => {
                self.named = true;
                envelope.rcpt(alert.to, &RcptParameters::new())?;
            }
            Event::Body(body) => self.write(body, alert.content),
            // The server has refused EHLO and accepted HELO.
            Event::Hello(..) => self.end = None,
            Event::Reply(ticket, reply) => self.note(reply.code(), Some(ticket)),
            Event::Greeting(reply) | Event::Closing(reply) => self.note(reply.code(), None),
            _ => {}
        }
        Ok(())
    }

    /// Writes as much of the content as fits, and then its end.
    fn write(&mut self, mut body: Body<'_>, content: &[u8]) {
        if self.end.is_some() {
            return body.abort();
        }
        let rest = content.get(self.written..).unwrap_or_default();
        let end = match body.write(rest) {
            Ok(count) if count == rest.len() => body.finish().map(Some),
            Ok(count) => {
                self.written = self.written.saturating_add(count);
                Ok(None)
            }
            Err(error) => {
                body.abort();
                Err(error)
            }
        };
        match end {
            Ok(ticket) => self.last = ticket,
            Err(_) => self.end = Some(End::Failed("the content is not valid, or needs 8BITMIME")),
        }
    }

    /// The first refusal decides, else the reply to the end of the content.
    fn note(&mut self, code: Code, ticket: Option<Ticket>) {
        if code.is_negative() {
            self.end.get_or_insert(End::Refused(code));
        } else if ticket.is_some() && ticket == self.last {
            self.end.get_or_insert(End::Accepted);
        }
    }

    /// Returns the end of a session without a reply that decides.
    fn end(self, text: &'static str) -> End {
        let undecided = if self.last.is_some() { End::Unknown(text) } else { End::Failed(text) };
        self.end.unwrap_or(undecided)
    }
}

/// Returns a text without `core::fmt`.
const fn text(error: Error) -> &'static str {
    match error {
        Error::TimedOut(_) => "timed out",
        Error::Truncated(_) => "the connection was closed",
        _ => "the session ended",
    }
}
