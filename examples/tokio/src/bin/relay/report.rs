//! Reports to the senders of messages.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};

use smtp_machine::address::{ForwardPath, Host, HostBuf};
use smtp_machine::bounce::{Action, Problem, Recipient, Report};
use smtp_machine::command::{BodyKind, Command, MailCommand, RcptCommand, Syntax};
use smtp_machine::extension::DateTime;
use smtp_machine::reply::{EnhancedCode, Reply, Status};
use smtp_machine::wire::{Full, Sink};

use crate::Relay;
use crate::options::now;
use crate::queue::{Fate, Mail, Rcpt};

/// Makes the report that is due, and removes the message when it is done with. The report is in the queue then; its
/// name is returned, to be started.
pub(crate) fn settle(relay: &Relay, id: &str, mail: &mut Mail) -> io::Result<Option<String>> {
    mail.recipients.retain(|it| it.fate != Fate::Done);
    let pending = mail.recipients.iter().any(|it| it.fate == Fate::Pending);
    let told = mail.recipients.iter().any(|it| it.fate != Fate::Pending);
    let late = relay.options.age(mail.arrived) >= relay.options.report_after;
    let mut new = None;
    if told && (!pending || late) {
        let about: Vec<_> =
            mail.recipients.iter().filter(|it| it.fate != Fate::Pending).cloned().collect();
        new = make(relay, id, mail, &about)?;
        mail.reports += 1;
        if !pending && command_of(mail)?.from().mailbox().is_none() {
            // A report that can't be delivered: for the postmaster to look at.
            mail.recipients.clear();
            relay.queue.bury(id)?;
            return Ok(None);
        }
        mail.recipients.retain(|it| it.fate == Fate::Pending);
        relay.queue.save(id, mail)?;
    }
    if mail.recipients.is_empty() {
        relay.queue.remove(id)?;
    }
    Ok(new)
}

/// Tells those who have asked for it that the message is late.
pub(crate) fn warn(relay: &Relay, id: &str, mail: &mut Mail) -> io::Result<Option<String>> {
    let asked = |it: &&Rcpt| {
        let notify = rcpt_of(it).ok().and_then(|it| it.notify());
        it.fate == Fate::Pending && notify.is_some_and(|it| it.delay())
    };
    let about: Vec<_> = mail.recipients.iter().filter(asked).cloned().collect();
    // Its number is used up first: a report of a delay may get lost, but none takes the place of another.
    mail.reports += 1;
    relay.queue.save(id, mail)?;
    let before = Mail { reports: mail.reports - 1, ..mail.clone() };
    if about.is_empty() { Ok(None) } else { make(relay, id, &before, &about) }
}

/// Puts a report into the queue.
fn make(relay: &Relay, id: &str, mail: &Mail, about: &[Rcpt]) -> io::Result<Option<String>> {
    let command = command_of(mail)?;
    let Some(to) = command.from().mailbox() else { return Ok(None) };
    let until =
        date(mail.arrived + relay.options.give_up.div_f64(relay.options.speed).as_secs_f64())?;
    let servers: Vec<_> = about.iter().map(|it| host_of(&it.server)).collect();
    let texts: Vec<_> = about.iter().map(|it| it.said.join("\n")).collect();
    let mut recipients = Vec::new();
    for ((rcpt, server), text) in about.iter().zip(&servers).zip(&texts) {
        recipients.push(recipient(rcpt, server.as_ref(), text, until)?);
    }
    let mut unique = [0; 16];
    getrandom::getrandom(&mut unique).map_err(io::Error::other)?;
    let host = relay.options.host.as_host();
    let mut report = Report::new(host, to, date(now())?, u128::from_ne_bytes(unique))
        .with_arrival(date(mail.arrived)?)
        .with_body(if mail.eight_bit { BodyKind::EightBitMime } else { BodyKind::SevenBit });
    if let Some(id) = command.envelope_id() {
        report = report.with_envelope_id(id);
    }
    if let Some(ret) = command.ret() {
        report = report.with_return(ret);
    }
    if command.smtp_utf8() {
        report = report.with_utf8();
    }
    if let Ok(host) = Host::try_from(mail.from_host.as_str()) {
        report = report.with_received_from(host);
    }
    let new = format!("{id}-r{}", mail.reports);
    match write(relay, &report, &recipients, id, &new) {
        Ok(()) => {}
        // Nobody wants to hear of it.
        Err(Failure::Report(Problem::Nobody)) => return Ok(None),
        Err(Failure::Report(problem)) => return Err(io::Error::other(problem)),
        Err(Failure::Disk(error)) => return Err(error),
    }
    let utf8 = if report.is_utf8() { " SMTPUTF8" } else { "" };
    let envelope = Mail {
        arrived: now(),
        from_host: host.to_string(),
        eight_bit: mail.eight_bit || report.is_utf8(),
        command: format!("MAIL FROM:<>{utf8}"),
        recipients: vec![Rcpt {
            command: format!("RCPT TO:{} NOTIFY=NEVER", ForwardPath::Mailbox(to)),
            ..Rcpt::default()
        }],
        ..Mail::default()
    };
    relay.queue.save(&new, &envelope)?;
    println!("{id} is reported by {new}");
    Ok(Some(new))
}

enum Failure {
    Disk(io::Error),
    Report(Problem),
}

fn write(
    relay: &Relay,
    report: &Report<'_>,
    recipients: &[Recipient<'_>],
    id: &str,
    new: &str,
) -> Result<(), Failure> {
    let path = relay.queue.message(new);
    let mut disk = Disk { file: BufWriter::new(File::create(&path)?), error: None };
    let written = (|| {
        let mut message = File::open(relay.queue.message(id))?;
        let mut content = report.begin(recipients, &mut disk)?;
        let mut piece = [0; 8192];
        while !content.is_satisfied() {
            match message.read(&mut piece)? {
                0 => break,
                len => content.write(&piece[..len])?,
            }
        }
        Ok(content.finish()?)
    })();
    let written = match (written, disk.error.take()) {
        (Err(Failure::Report(Problem::Full(_))), Some(error)) => Err(error.into()),
        (written, _) => written,
    };
    let kept = written.and_then(|()| {
        disk.file.flush()?;
        Ok(disk.file.get_ref().sync_all()?)
    });
    kept.inspect_err(|_| drop(fs::remove_file(&path)))
}

/// A file as a sink.
struct Disk {
    file: BufWriter<File>,
    error: Option<io::Error>,
}

impl Sink for Disk {
    fn put(&mut self, octets: &[u8]) -> Result<(), Full> {
        self.file.write_all(octets).map_err(|error| {
            self.error = Some(error);
            Full
        })
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Report(problem)
    }
}

fn recipient<'a>(
    rcpt: &'a Rcpt,
    server: Option<&'a HostBuf>,
    text: &'a str,
    until: DateTime,
) -> io::Result<Recipient<'a>> {
    let command = rcpt_of(rcpt)?;
    let action = match rcpt.fate {
        Fate::Failed => Action::Failed,
        Fate::Pending => Action::Delayed,
        Fate::Relayed | Fate::Done => Action::Relayed,
    };
    let unknown =
        EnhancedCode::new(smtp_machine::reply::Class::PermanentFailure, Status::UNDEFINED);
    let status = rcpt.status.parse().unwrap_or(unknown);
    let mut it = Recipient::new(command.to(), action, status).with_last_attempt(date(rcpt.tried)?);
    if let Some(notify) = command.notify() {
        it = it.with_notify(notify);
    }
    if let Some(original) = command.original_recipient() {
        it = it.with_original(original);
    }
    if let Some(server) = server.map(HostBuf::as_host) {
        it = it.with_remote(server);
    }
    if let Ok(reply) = Reply::from_log(text.as_bytes()) {
        it = it.with_reply(reply);
    }
    if action == Action::Delayed {
        it = it.with_retry_until(until);
    }
    Ok(it)
}

/// The host of `HOST:PORT`, as reports write it.
fn host_of(server: &str) -> Option<HostBuf> {
    let host = server.rsplit_once(':').map_or(server, |(host, _)| host);
    let host = host.trim_start_matches('[').trim_end_matches(']');
    match host.parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V4(ip)) => format!("[{ip}]").parse().ok(),
        Ok(std::net::IpAddr::V6(ip)) => format!("[IPv6:{ip}]").parse().ok(),
        Err(_) => host.parse().ok(),
    }
}

fn command_of(mail: &Mail) -> io::Result<MailCommand<'_>> {
    match Command::parse(mail.command.as_bytes(), &Syntax::STRICT).map_err(io::Error::other)? {
        Command::Mail(command) => Ok(command),
        _ => Err(io::Error::other("no MAIL")),
    }
}

fn rcpt_of(rcpt: &Rcpt) -> io::Result<RcptCommand<'_>> {
    match Command::parse(rcpt.command.as_bytes(), &Syntax::STRICT).map_err(io::Error::other)? {
        Command::Rcpt(command) => Ok(command),
        _ => Err(io::Error::other("no RCPT")),
    }
}

fn date(at: f64) -> io::Result<DateTime> {
    DateTime::from_unix(at as i64).map_err(io::Error::other)
}
