//! [`send`]: one message through the client machine.

use core::time::Duration;

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Client, Config, Event, NotSent, Ticket};
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
    pub(crate) name: &'a str,
    pub(crate) from: &'a str,
    pub(crate) to: &'a str,
    pub(crate) content: &'a [u8],
}

/// The outcome of the message.
pub(crate) enum End {
    Accepted,
    /// The reply that refused it.
    Refused(Code),
    /// There was no reply that decides, or a command could not be sent.
    Failed(&'static str),
}

/// Sends the message. The waits are those of the machine, measured with the clock of the board.
pub(crate) fn send(alert: &Alert<'_>, board: &mut Board, rx: &mut Buffer, tx: &mut Buffer) -> End {
    let Some(mut client) = client(alert) else { return End::Failed("the name is not valid") };
    let (mut progress, mut deadline) = (Progress::default(), None);
    loop {
        let wait = match client.poll(rx, tx) {
            Ok(Step::Event(event)) => {
                if progress.process(event, alert).is_err() {
                    progress.end.get_or_insert(End::Failed("a command cannot be sent"));
                }
                continue;
            }
            Ok(Step::Read(wait) | Step::Write(wait) | Step::Parked(wait)) => wait,
            Ok(Step::Done) => return progress.end.unwrap_or(End::Failed("the session is over")),
            Err(error) => return progress.end.unwrap_or(End::Failed(text(error))),
        };
        let until = until(wait, board.now(), &mut deadline);
        if !board.transfer(rx, tx, until) {
            client.expire(tx);
        }
    }
}

fn client(alert: &Alert<'_>) -> Option<Client> {
    let mut config = Config::new(Host::try_from(alert.name).ok()?).ok()?;
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
                let from = ReversePath::try_from(alert.from).unwrap_or(ReversePath::Null);
                idle.mail(from, &MailParameters::new())?;
            }
            Event::Envelope(envelope) if self.end.is_some() => drop(envelope.quit()?),
            Event::Envelope(envelope) if self.named => drop(envelope.data()?),
            Event::Envelope(envelope) => {
                self.named = true;
                let to = ForwardPath::try_from(alert.to).unwrap_or(ForwardPath::Postmaster);
                envelope.rcpt(to, &RcptParameters::new())?;
            }
            Event::Body(mut body) => {
                let rest = alert.content.get(self.written..).unwrap_or_default();
                match body.write(rest) {
                    Ok(count) if count == rest.len() => self.last = body.finish().ok(),
                    Ok(count) => self.written = self.written.saturating_add(count),
                    Err(_) => body.abort(),
                }
            }
            Event::Reply(ticket, reply) => self.note(reply.code(), Some(ticket)),
            Event::Greeting(reply) | Event::Closing(reply) => self.note(reply.code(), None),
            _ => {}
        }
        Ok(())
    }

    /// The first refusal decides, else the reply to the end of the content.
    fn note(&mut self, code: Code, ticket: Option<Ticket>) {
        if code.is_negative() {
            self.end.get_or_insert(End::Refused(code));
        } else if ticket.is_some() && ticket == self.last {
            self.end.get_or_insert(End::Accepted);
        }
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
