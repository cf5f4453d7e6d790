//! The part for programs: `message/delivery-status` (RFC 3464 2), or `message/global-delivery-status` (RFC 6533 4).

use super::fold::Folded;
use super::{Recipient, Report};
use crate::address::{ForwardPath, Host};
use crate::client::NotSent;
use crate::command::{OriginalRecipient, Utf8Address};
use crate::extension::{DateTime, Extension};
use crate::reply::{Reply, Status};
use crate::wire::{Full, Sink};

const ORIGINAL: &str = "Original-Recipient: ";

pub(super) fn put<S: Sink>(
    report: &Report<'_>,
    recipients: &[Recipient<'_>],
    sink: &mut S,
) -> Result<(), Full> {
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

fn one<S: Sink>(report: &Report<'_>, it: &Recipient<'_>, sink: &mut S) -> Result<(), Full> {
    if let Some(original) = it.original {
        sink.put(ORIGINAL.as_bytes())?;
        sink.put(original.addr_type().as_bytes())?;
        sink.put(b"; ")?;
        original_address(report, original, sink)?;
        sink.put(b"\r\n")?;
    }
    let mut field = report.field("Final-Recipient", sink)?;
    field.put(if it.to.is_ascii() { b"rfc822;" } else { b"utf-8;" })?;
    let escaped = it.to.mailbox().filter(|it| !report.is_utf8() && !it.as_str().is_ascii());
    match escaped.and_then(|mailbox| Utf8Address::plain(mailbox.as_str()).ok()) {
        Some(address) => {
            field.mark(b' ')?;
            field.xtext(address)?;
        }
        None => field.whole(address(it.to))?,
    }
    sink.put(b"\r\nAction: ")?;
    sink.put(it.action.as_str().as_bytes())?;
    sink.put(b"\r\nStatus: ")?;
    it.status.encode(sink)?;
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

/// The address of ORCPT, decoded: octets of any kind but control octets, whatever its type says.
fn original_address<S: Sink>(
    report: &Report<'_>,
    original: OriginalRecipient<'_>,
    sink: &mut S,
) -> Result<(), Full> {
    let column = ORIGINAL.len().saturating_add(original.addr_type().len()).saturating_add(2);
    let mut field = Folded::new(sink, column, " ", report.is_utf8());
    if let Some(address) = original.utf8_address().filter(|_| !report.is_utf8()) {
        return field.xtext(address);
    }
    // What is decoded is not longer than the wire form.
    let mut decoded = [0; OriginalRecipient::MAX];
    let mut len = 0_usize;
    for (place, octet) in decoded.iter_mut().zip(original.address().decode()) {
        *place = octet;
        len = len.saturating_add(1);
    }
    field.word(decoded.get(..len).unwrap_or_default())
}

/// Each line of the reply begins a line of the field.
fn diagnostic<S: Sink>(report: &Report<'_>, reply: &Reply<'_>, sink: &mut S) -> Result<(), Full> {
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
) -> Result<(), Full> {
    let mut field = report.field(name, sink)?;
    field.put(b"dns;")?;
    field.whole(host.as_bytes())?;
    sink.put(b"\r\n")
}

/// A mailbox without its brackets, or `Postmaster`.
pub(super) fn address<'a>(to: ForwardPath<'a>) -> &'a [u8] {
    to.mailbox().map_or(b"Postmaster", |mailbox| mailbox.as_bytes())
}

fn date(name: &str, at: Option<DateTime>, sink: &mut impl Sink) -> Result<(), Full> {
    let Some(at) = at else { return Ok(()) };
    sink.put(name.as_bytes())?;
    sink.put(b": ")?;
    at.encode_header(sink)?;
    sink.put(b"\r\n")
}

/// The status of what was not sent, for want of something that the next server has (RFC 3463, RFC 5248).
///
/// It has no class: a failure for this server may be a delay when another is tried.
///
/// ```
/// use smtp_machine::bounce::status_of_not_sent;
/// use smtp_machine::client::NotSent;
/// use smtp_machine::extension::Extension;
///
/// // Content of 8 bits, and a server without 8BITMIME (RFC 6152 3).
/// let status = status_of_not_sent(NotSent::NotOffered(Extension::EightBitMime));
/// assert_eq!(status.permanent().to_string(), "5.6.3");
/// assert_eq!(status_of_not_sent(NotSent::NotAscii).permanent().to_string(), "5.6.7");
/// ```
#[must_use]
pub const fn status_of_not_sent(why: NotSent) -> Status {
    match why {
        NotSent::NotOffered(extension) => status_of_not_offered(extension),
        NotSent::NotAscii => Status::NON_ASCII_ADDRESS_NOT_PERMITTED,
        // DATA can't carry BINARYMIME (RFC 3030 3).
        NotSent::InChunks => Status::CONVERSION_REQUIRED_BUT_NOT_SUPPORTED,
        NotSent::MechanismNotOffered => Status::SECURITY_FEATURES_NOT_SUPPORTED,
        NotSent::ClearText => Status::ENCRYPTION_NEEDED,
        NotSent::TooLong => Status::INVALID_COMMAND_ARGUMENTS,
        NotSent::NotGreeted => Status::SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES,
        NotSent::LimitReached => Status::TOO_MANY_RECIPIENTS,
        NotSent::AlreadyDone | NotSent::NoAttribute | NotSent::TransactionOpen => {
            Status::OTHER_OR_UNDEFINED_PROTOCOL_STATUS
        }
    }
}

/// What a message needs that asks for the extension.
const fn status_of_not_offered(extension: Extension) -> Status {
    match extension {
        Extension::EightBitMime | Extension::BinaryMime | Extension::Chunking => {
            Status::CONVERSION_REQUIRED_BUT_NOT_SUPPORTED
        }
        // The message is of RFC 6532, whatever its addresses are (RFC 6531 3.5).
        Extension::SmtpUtf8 => Status::UTF8_HEADER_CANNOT_BE_TRANSFERRED,
        Extension::RequireTls => Status::REQUIRETLS_SUPPORT_REQUIRED,
        Extension::StartTls => Status::ENCRYPTION_NEEDED,
        Extension::Auth => Status::SECURITY_FEATURES_NOT_SUPPORTED,
        _ => Status::SYSTEM_NOT_CAPABLE_OF_SELECTED_FEATURES,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_lacks_has_a_status_of_its_own() {
        for (why, status) in [
            (NotSent::NotOffered(Extension::EightBitMime), "5.6.3"),
            (NotSent::NotOffered(Extension::BinaryMime), "5.6.3"),
            (NotSent::NotOffered(Extension::SmtpUtf8), "5.6.9"),
            (NotSent::NotOffered(Extension::RequireTls), "5.7.30"),
            (NotSent::NotOffered(Extension::StartTls), "5.7.10"),
            (NotSent::NotOffered(Extension::Dsn), "5.3.3"),
            (NotSent::NotAscii, "5.6.7"),
            (NotSent::InChunks, "5.6.3"),
            (NotSent::ClearText, "5.7.10"),
            (NotSent::LimitReached, "5.5.3"),
            (NotSent::TooLong, "5.5.4"),
            (NotSent::NotGreeted, "5.3.2"),
            (NotSent::TransactionOpen, "5.5.0"),
        ] {
            let code = status_of_not_sent(why).permanent();
            assert_eq!(code.to_string(), status, "{why:?}");
            assert!(code.meaning().is_some(), "{status} is in the registry");
        }
    }
}
