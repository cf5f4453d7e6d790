//! [`Link`]: the connection of a session, what rules do to it, and the record of it.

use std::io::{self, Write};
use std::time::Duration;

use smtp_machine::Buffer;
use smtp_machine::blocking::{Deadline, TimedSocket, Timeouts};
use smtp_machine::server::Event;
use smtp_machine::session::Wait;
use smtp_machine::transcript::{Side, Transcript};

use super::draft::{Draft, address, lossy, sender};
use super::line::Line;
use super::session::Shared;
use crate::rule::{Act, Answer, Cue, Point};

/// The connection is of no more use.
pub(super) struct Over;

/// The connection of a session, and the record of it.
pub(super) struct Link<'s> {
    pub(super) shared: &'s Shared,
    number: usize,
    pub(super) line: Line,
    deadline: Deadline,
    transcript: Transcript,
}

impl<'s> Link<'s> {
    pub(super) fn new(shared: &'s Shared, number: usize, socket: TimedSocket) -> Self {
        let (deadline, transcript) = (Deadline::new(), Transcript::new());
        Self { shared, number, line: Line::new(socket), deadline, transcript }
    }

    /// Returns the answer of the rule that decides, if any.
    pub(super) fn choose(&self, event: &Event<'_>, draft: &mut Draft) -> Option<(Answer, Point)> {
        let point = point_of(event)?;
        if let Event::Hello(hello) = event {
            draft.client_name = hello.name().to_string();
        }
        let answer = match event {
            Event::Mail(mail) => self.answer(&draft.cue(point, Some(&sender(mail.from())), &[])),
            Event::Rcpt(rcpt) => {
                let from = Some(draft.message.from.as_str());
                self.answer(&draft.cue(point, from, &[address(rcpt.to())]))
            }
            Event::Message(message) => match message.recipient() {
                None => self.answer(&draft.whole_cue(point)),
                Some(at) => {
                    let to = draft.message.to.get(at..=at).unwrap_or_default();
                    self.answer(&draft.cue(point, Some(&draft.message.from), to))
                }
            },
            _ => self.answer(&draft.whole_cue(point)),
        };
        Some((answer?, point))
    }

    pub(super) fn answer(&self, cue: &Cue<'_>) -> Option<Answer> {
        let (answer, rule) = self.shared.script.choose(cue)?;
        self.note(&format!("rule: {rule}"));
        Some(answer)
    }

    /// Applies a rule about the content, at most one in a message.
    pub(super) fn content(&mut self, draft: &mut Draft) -> Result<(), Over> {
        if draft.interrupted {
            return Ok(());
        }
        match self.answer(&draft.whole_cue(Point::Content)) {
            Some(answer) => {
                draft.interrupted = true;
                self.perform(&answer)
            }
            None => Ok(()),
        }
    }

    pub(super) fn handshake(&mut self, limit: Duration, draft: &Draft) -> Result<(), Over> {
        if let Some(answer) = self.answer(&draft.whole_cue(Point::Handshake)) {
            self.perform(&answer)?;
        }
        match self.line.secure(&self.shared.tls, limit.min(self.shared.timeout)) {
            Ok(()) => {
                self.note("TLS is established");
                Ok(())
            }
            Err(error) => {
                self.note(&format!("the TLS handshake fails: {error}"));
                Err(Over)
            }
        }
    }

    /// Does what an answer at a point without a reply says.
    pub(super) fn perform(&mut self, answer: &Answer) -> Result<(), Over> {
        for act in answer.acts() {
            match act {
                Act::Send(octets) => self.send(octets)?,
                Act::Wait(time) => self.wait(*time)?,
                Act::HangUp => return Err(self.hang_up(answer)),
                Act::StaySilent => return Err(self.stay_silent()),
                // The builder refuses such a rule.
                Act::Accept | Act::AcceptWithoutReply | Act::Reply(_) => {}
            }
        }
        Ok(())
    }

    pub(super) fn note(&self, text: &str) {
        self.shared.record.line(self.number, format!("-- {text}"));
    }

    pub(super) fn feed(&mut self, side: Side, octets: &[u8]) {
        let Self { shared, number, transcript, .. } = self;
        transcript.feed(side, octets, |line| shared.record.line(*number, line.to_string()));
    }

    /// Reads once. Returns `false` if nothing came in time.
    pub(super) fn read(&mut self, wait: Wait, rx: &mut Buffer) -> Result<bool, Over> {
        let before = rx.len();
        let in_time =
            self.deadline.read(wait, rx, &mut self.line).or_else(|error| self.lost(&error))?;
        self.feed(Side::Client, rx.filled().get(before..).unwrap_or_default());
        if rx.is_closed() {
            self.note("the client hangs up");
        }
        Ok(in_time)
    }

    /// Writes once. Returns `false` if nothing could be written in time.
    pub(super) fn write(&mut self, wait: Wait, tx: &mut Buffer) -> Result<bool, Over> {
        let output = tx.filled().to_vec();
        let in_time =
            self.deadline.write(wait, tx, &mut self.line).or_else(|error| self.lost(&error))?;
        let written = output.len() - tx.len();
        self.feed(Side::Server, output.get(..written).unwrap_or_default());
        if tx.is_closed() {
            self.note("the client has hung up");
        }
        Ok(in_time)
    }

    pub(super) fn flush(&mut self, tx: &mut Buffer) -> Result<(), Over> {
        let output = tx.filled().to_vec();
        tx.consume(output.len());
        if output.is_empty() { Ok(()) } else { self.send(&output) }
    }

    pub(super) fn send(&mut self, octets: &[u8]) -> Result<(), Over> {
        self.feed(Side::Server, octets);
        if !octets.ends_with(b"\n") {
            let start = octets.iter().rposition(|octet| *octet == b'\n').map_or(0, |at| at + 1);
            self.note(&format!("the server sends a part of a line: {:?}", lossy(&octets[start..])));
        }
        let limit = Some(self.shared.timeout);
        let line = &mut self.line;
        let sent = line.set_write_timeout(limit).and_then(|()| line.write_all(octets));
        sent.and_then(|()| line.flush()).or_else(|error| self.lost(&error))
    }

    pub(super) fn lost<T>(&self, error: &io::Error) -> Result<T, Over> {
        self.note(&format!("the connection is lost: {error}"));
        Err(Over)
    }

    pub(super) fn wait(&self, time: Duration) -> Result<(), Over> {
        self.note(&format!("the server waits {time:?}"));
        if self.shared.stop.pause(time) { Ok(()) } else { Err(Over) }
    }

    /// Hangs up. What the answer has sent before reaches the client.
    pub(super) fn hang_up(&mut self, answer: &Answer) -> Over {
        self.note("the server hangs up");
        match answer.acts() {
            [Act::HangUp] | [Act::Wait(_), Act::HangUp] => self.line.close(),
            _ => self.line.close_gently(false),
        }
        Over
    }

    /// Waits until the client hangs up or the server stops.
    pub(super) fn stay_silent(&self) -> Over {
        const GLANCE: Duration = Duration::from_millis(50);
        self.note("the server stays silent");
        while self.shared.stop.pause(GLANCE) {
            if self.line.is_gone() {
                self.note("the client hangs up");
                break;
            }
        }
        Over
    }
}

const fn point_of(event: &Event<'_>) -> Option<Point> {
    Some(match event {
        Event::Open(_) => Point::Connect,
        Event::Hello(_) => Point::Ehlo,
        Event::StartTls(_) => Point::StartTls,
        Event::Auth(_) => Point::Auth,
        Event::Mail(_) => Point::Mail,
        Event::Rcpt(_) => Point::Rcpt,
        Event::Data(_) => Point::Data,
        Event::Message(_) => Point::Message,
        Event::Reset(_) => Point::Reset,
        Event::Noop(_) => Point::Noop,
        Event::Verify(_) => Point::Verify,
        Event::Expand(_) => Point::Expand,
        Event::Help(_) => Point::Help,
        Event::Etrn(_) => Point::Etrn,
        Event::Quit(_) => Point::Quit,
        Event::Unknown(_) | Event::Burl(_) | Event::Atrn(_) => Point::Other,
        Event::XClient(_) | Event::XForward(_) => Point::Other,
        _ => return None,
    })
}
