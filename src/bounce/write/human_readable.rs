//! The part for humans: what happened.

use super::delivery_status::address;
use super::folded::Folded;
use crate::bounce::{Action, Report, ReportedRecipient};
use crate::wire::{Sink, SinkFull};

pub(in crate::bounce) fn put<S: Sink>(
    report: &Report<'_>,
    recipients: &[ReportedRecipient<'_>],
    sink: &mut S,
) -> Result<(), SinkFull> {
    sink.put(match report.is_utf8() {
        true => {
            b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        }
        false => b"Content-Type: text/plain; charset=us-ascii\r\n\r\n",
    })?;
    match report.words {
        Some(words) => {
            for line in words.lines() {
                Folded::new(sink, 0, "", report.is_utf8()).put(line.as_bytes())?;
                sink.put(b"\r\n")?;
            }
        }
        None => {
            sink.put(b"This is the mail system at ")?;
            report.host.encode(sink)?;
            sink.put(b".\r\n")?;
        }
    }
    for action in Action::ALL {
        let mut about =
            recipients.iter().filter(|it| it.is_wanted() && it.action == action).peekable();
        if about.peek().is_some() {
            sink.put(b"\r\n")?;
            sink.put(introduction(action).as_bytes())?;
        }
        about.try_for_each(|recipient| one(report, recipient, sink))?;
    }
    Ok(())
}

const fn introduction(action: Action) -> &'static str {
    match action {
        Action::Failed => {
            "Your message could not be delivered to the recipients below, and will not be\r\n\
             tried again. The message, or its header section, is attached.\r\n"
        }
        Action::Delayed => {
            "Your message could not be delivered yet to the recipients below. It will be\r\n\
             tried again; there is nothing that you need to do.\r\n"
        }
        Action::Delivered => "Your message was delivered to:\r\n",
        Action::Relayed => {
            "Your message was relayed for the recipients below, to a system that does not\r\n\
             send delivery reports.\r\n"
        }
        Action::Expanded => "Your message was forwarded to the members of the list:\r\n",
    }
}

/// ```text
///   <gil@harbor.example>
///     mx.harbor.example said: 550 5.1.1 no such user
/// ```
fn one<S: Sink>(
    report: &Report<'_>,
    it: &ReportedRecipient<'_>,
    sink: &mut S,
) -> Result<(), SinkFull> {
    sink.put(b"\r\n  <")?;
    Folded::new(sink, 3, "  ", report.is_utf8()).word(address(it.to))?;
    sink.put(b">\r\n    ")?;
    let mut text = Folded::new(sink, 4, "    ", report.is_utf8());
    match it.reply {
        Some(reply) => {
            text.put(it.remote.map_or(&b"the server"[..], |remote| remote.as_bytes()))?;
            text.put(b" said:")?;
            text.whole(&reply.code().digits())?;
            for line in reply.lines() {
                text.mark(b' ')?;
                text.put(line.as_bytes())?;
            }
        }
        None => {
            text.put(it.status().meaning().unwrap_or("unknown reason").as_bytes())?;
            if let Some(remote) = it.remote {
                text.put(b" (")?;
                text.word(remote.as_bytes())?;
                text.mark(b')')?;
            }
        }
    }
    text.end()
}
