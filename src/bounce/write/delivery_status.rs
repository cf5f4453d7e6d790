//! The part for programs: `message/delivery-status` (RFC 3464 2), or `message/global-delivery-status`
//! (RFC 6533 4).

use super::folded::Folded;
use crate::address::{ForwardPath, Host};
use crate::bounce::{Report, ReportedRecipient};
use crate::command::{OriginalRecipient, Utf8Address};
use crate::extension::DateTime;
use crate::reply::Reply;
use crate::wire::{Sink, SinkFull};

const ORIGINAL: &str = "Original-Recipient: ";

pub(in crate::bounce) fn put<S: Sink>(
    report: &Report<'_>,
    recipients: &[ReportedRecipient<'_>],
    sink: &mut S,
) -> Result<(), SinkFull> {
    sink.put(match report.is_utf8() {
        true => {
            b"Content-Type: message/global-delivery-status\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        }
        false => b"Content-Type: message/delivery-status\r\n\r\n",
    })?;
    if let Some(id) = report.envelope_id {
        sink.put(b"Original-Envelope-Id: ")?;
        id.text().decode().try_for_each(|octet| sink.put(&[octet]))?;
        sink.put(b"\r\n")?;
    }
    host(report, "Reporting-MTA", report.host, sink)?;
    if let Some(from) = report.received_from {
        host(report, "Received-From-MTA", from, sink)?;
    }
    date("Arrival-Date", report.arrived, sink)?;
    for recipient in recipients.iter().filter(|recipient| recipient.is_wanted()) {
        sink.put(b"\r\n")?;
        one(report, recipient, sink)?;
    }
    Ok(())
}

fn one<S: Sink>(
    report: &Report<'_>,
    it: &ReportedRecipient<'_>,
    sink: &mut S,
) -> Result<(), SinkFull> {
    if let Some(original) = it.original {
        sink.put(ORIGINAL.as_bytes())?;
        sink.put(original.addr_type().as_bytes())?;
        sink.put(b"; ")?;
        original_address(report, original, sink)?;
        sink.put(b"\r\n")?;
    }
    let mut field = report.field("Final-Recipient", sink)?;
    field.put(if it.to.is_ascii() { b"rfc822;" } else { b"utf-8;" })?;
    // A plain address with a backslash could be read as one with an escape.
    let is_plain = |to: &[u8]| to.is_ascii() || report.is_utf8() && !to.contains(&b'\\');
    let escaped = it.to.mailbox().filter(|it| !is_plain(it.as_bytes()));
    match escaped.and_then(|mailbox| Utf8Address::plain(mailbox.as_str()).ok()) {
        Some(address) => {
            field.mark(b' ')?;
            field.escaped(address)?;
        }
        None => field.whole(address(it.to))?,
    }
    sink.put(b"\r\nAction: ")?;
    sink.put(it.action.as_str().as_bytes())?;
    sink.put(b"\r\nStatus: ")?;
    it.status().encode(sink)?;
    sink.put(b"\r\n")?;
    if let Some(remote) = it.remote {
        host(report, "Remote-MTA", remote, sink)?;
    }
    if let Some(reply) = it.reply {
        diagnostic(report, &reply, sink)?;
    }
    date("Last-Attempt-Date", it.last_attempt, sink)?;
    date("Will-Retry-Until", it.retry_until, sink)
}

/// Writes the decoded address of ORCPT. It may contain any octets except control characters, whatever its
/// type.
fn original_address<S: Sink>(
    report: &Report<'_>,
    original: OriginalRecipient<'_>,
    sink: &mut S,
) -> Result<(), SinkFull> {
    let column = ORIGINAL.len().saturating_add(original.addr_type().len()).saturating_add(2);
    let mut field = Folded::new(sink, column, " ", report.is_utf8());
    if let Some(address) = original.utf8_address().filter(|_| !report.is_utf8()) {
        return field.escaped(address);
    }
    // The decoded form is not longer than the wire form.
    let mut decoded = [0; OriginalRecipient::MAX];
    let mut len = 0_usize;
    for (place, octet) in decoded.iter_mut().zip(original.address().decode()) {
        *place = octet;
        len = len.saturating_add(1);
    }
    field.word(decoded.get(..len).unwrap_or_default())
}

/// Writes the reply, with each of its lines on a line of the field.
fn diagnostic<S: Sink>(
    report: &Report<'_>,
    reply: &Reply<'_>,
    sink: &mut S,
) -> Result<(), SinkFull> {
    let mut field = report.field("Diagnostic-Code", sink)?;
    field.put(b"smtp;")?;
    let mut lines = reply.lines().peekable();
    let mut first = true;
    while let Some(line) = lines.next() {
        if !first {
            field.next_line()?;
        }
        let code = reply.code().digits();
        let mark = if lines.peek().is_some() { b'-' } else { b' ' };
        let [high, middle, low] = code;
        match first {
            true => field.whole(&[high, middle, low])?,
            false => field.put(&[high, middle, low])?,
        }
        field.mark(mark)?;
        field.put(line.as_bytes())?;
        first = false;
    }
    sink.put(b"\r\n")
}

fn host<S: Sink>(
    report: &Report<'_>,
    name: &str,
    host: Host<'_>,
    sink: &mut S,
) -> Result<(), SinkFull> {
    let mut field = report.field(name, sink)?;
    field.put(b"dns;")?;
    field.whole(host.as_bytes())?;
    sink.put(b"\r\n")
}

/// Returns a mailbox without angle brackets, or `Postmaster`.
pub(in crate::bounce) fn address<'a>(to: ForwardPath<'a>) -> &'a [u8] {
    to.mailbox().map_or(b"Postmaster", |mailbox| mailbox.as_bytes())
}

fn date(name: &str, at: Option<DateTime>, sink: &mut impl Sink) -> Result<(), SinkFull> {
    let Some(at) = at else { return Ok(()) };
    sink.put(name.as_bytes())?;
    sink.put(b": ")?;
    at.encode_header(sink)?;
    sink.put(b"\r\n")
}
