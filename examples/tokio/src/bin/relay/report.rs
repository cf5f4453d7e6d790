//! Reports to the senders of messages.

use std::io;
use std::sync::Arc;

use smtp_machine::address::{ForwardPath, Host, HostBuf};
use smtp_machine::bounce::{Action, Report, ReportError, ReportedRecipient};
use smtp_machine::command::BodyKind;
use smtp_machine::extension::DateTime;
use smtp_machine::reply::{EnhancedCode, Reply, Status};
use smtp_machine::wire::{Sink, SinkFull};
use tokio::task::block_in_place;

use crate::Relay;
use crate::courier::until_it_is_done;
use crate::options::{host_of, now};
use crate::queue::{Addressee, Envelope, Fate, Id, Original, Rcpt, Subject, Written};

/// The number of tries to make a report, if it fails for other reasons than the disk.
const TRIES: usize = 5;

/// Makes the report that is due, if there is one, and queues it.
pub(crate) async fn make(relay: &Arc<Relay>, id: Id, subject: Subject) {
    let mut why = String::new();
    for _ in 0..TRIES {
        let made = until_it_is_done(|| {
            relay.queue.report(id, subject, &mut |original, out| {
                write(relay, original, out).unwrap_or_else(Written::Failed)
            })
        });
        match made.await {
            Ok(Some(report)) => {
                println!("{id:06} is reported by {report:06}");
                relay.destinations.values().for_each(crate::Destination::wake);
                return;
            }
            Ok(None) => return,
            // A random number may differ next time.
            Err(problem) => why = problem.to_string(),
        }
    }
    block_in_place(|| relay.queue.set_aside(id, &format!("cannot make a report: {why}")));
}

fn write(relay: &Relay, original: Original<'_>, out: &mut dyn io::Write) -> io::Result<Written> {
    let Original { mail, about, content } = original;
    let command = mail.envelope.mail().map_err(io::Error::other)?;
    let Some(to) = command.from().mailbox() else {
        let failed = about.iter().any(|it| it.fate == Fate::Failed);
        return Ok(if failed { Written::NoSender } else { Written::Nobody });
    };
    let arrived = mail.envelope.arrived;
    let until = date(arrived + relay.options.give_up.div_f64(relay.options.speed).as_secs_f64())?;
    let servers: Vec<_> = about.iter().map(|it| named(&it.server)).collect();
    let texts: Vec<_> = about.iter().map(|it| it.said.join("\n")).collect();
    let mut recipients = Vec::new();
    for ((rcpt, server), text) in about.iter().zip(&servers).zip(&texts) {
        recipients.push(recipient(rcpt, server.as_ref(), text, until)?);
    }
    let mut unique = [0; 16];
    getrandom::getrandom(&mut unique).map_err(io::Error::other)?;
    let host = relay.options.host.as_host();
    let eight_bit = mail.envelope.eight_bit;
    let mut report = Report::new(host, to, date(now())?, u128::from_ne_bytes(unique))
        .with_arrival_date(date(arrived)?)
        .with_body(if eight_bit { BodyKind::EightBitMime } else { BodyKind::SevenBit });
    if let Some(id) = command.envelope_id() {
        report = report.with_envelope_id(id);
    }
    if let Some(ret) = command.ret() {
        report = report.with_ret(ret);
    }
    if command.smtp_utf8() {
        report = report.with_utf8();
    }
    if let Ok(host) = Host::try_from(mail.envelope.client.as_str()) {
        report = report.with_received_from_mta(host);
    }
    let mut out = Out { out, error: None };
    let written = (|| -> Result<(), Failure> {
        let mut parts = report.begin(&recipients, &mut out)?;
        let mut piece = [0; 8192];
        while !parts.is_satisfied() {
            match content.read(&mut piece)? {
                0 => break,
                len => parts.write(&piece[..len])?,
            }
        }
        Ok(parts.finish()?)
    })();
    match (written, out.error) {
        (Ok(()), _) => {}
        (Err(Failure::Report(ReportError::SinkFull(_))), Some(error)) => return Err(error),
        (Err(Failure::Report(ReportError::NoRecipients)), _) => return Ok(Written::Nobody),
        (Err(Failure::Report(problem)), _) => return Err(io::Error::other(problem)),
        (Err(Failure::Store(error)), _) => return Err(error),
    }
    let utf8 = if report.is_utf8() { " SMTPUTF8" } else { "" };
    let envelope = Envelope {
        arrived: now(),
        client: host.to_string(),
        eight_bit: eight_bit || report.is_utf8(),
        command: format!("MAIL FROM:<>{utf8}"),
    };
    let domain = to.host().to_string();
    let route = relay.options.route(&domain).unwrap_or_default().to_owned();
    let command = format!("RCPT TO:{} NOTIFY=NEVER", ForwardPath::Mailbox(to));
    Ok(Written::Report(envelope, Addressee { command, domain, route }))
}

enum Failure {
    Store(io::Error),
    Report(ReportError),
}

/// A writer as a sink, which keeps the error of the writer.
struct Out<'o> {
    out: &'o mut dyn io::Write,
    error: Option<io::Error>,
}

impl Sink for Out<'_> {
    fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
        self.out.write_all(octets).map_err(|error| {
            self.error = Some(error);
            SinkFull
        })
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Store(error)
    }
}

impl From<ReportError> for Failure {
    fn from(problem: ReportError) -> Self {
        Self::Report(problem)
    }
}

fn recipient<'a>(
    rcpt: &'a Rcpt,
    server: Option<&'a HostBuf>,
    text: &'a str,
    until: DateTime,
) -> io::Result<ReportedRecipient<'a>> {
    let command = rcpt.rcpt().map_err(io::Error::other)?;
    let action = match rcpt.fate {
        Fate::Failed => Action::Failed,
        Fate::Pending => Action::Delayed,
        Fate::Relayed | Fate::Done => Action::Relayed,
    };
    let unknown =
        EnhancedCode::new(smtp_machine::reply::Class::PermanentFailure, Status::UNDEFINED);
    let status = rcpt.status.parse().unwrap_or(unknown);
    let mut it = ReportedRecipient::new(command.to(), action, status)
        .with_last_attempt_date(date(rcpt.tried)?);
    if let Some(notify) = command.notify() {
        it = it.with_notify(notify);
    }
    if let Some(original) = command.original_recipient() {
        it = it.with_original_recipient(original);
    }
    if let Some(server) = server.map(HostBuf::as_host) {
        it = it.with_remote_mta(server);
    }
    if let Ok(reply) = Reply::from_log(text.as_bytes()) {
        it = it.with_reply(reply);
    }
    if action == Action::Delayed {
        it = it.with_will_retry_until(until);
    }
    Ok(it)
}

/// Returns a server as a report names it.
fn named(server: &str) -> Option<HostBuf> {
    let host = host_of(server);
    match host.parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V4(ip)) => format!("[{ip}]").parse().ok(),
        Ok(std::net::IpAddr::V6(ip)) => format!("[IPv6:{ip}]").parse().ok(),
        Err(_) => host.parse().ok(),
    }
}

fn date(at: f64) -> io::Result<DateTime> {
    // A time after the last year that a date can represent.
    const LAST: f64 = 253_402_300_799.0;
    DateTime::from_unix(at.clamp(0.0, LAST) as i64).map_err(io::Error::other)
}
