//! [`Report`]: a bounce, with the result for each of its recipients.

use serde::Serialize;
use smtp_machine::bounce::guess::{Confidence, Guess, GuessedRecipient, Kind};
use smtp_machine::bounce::{
    Action, Fields, Notification, NotificationBuf, NotificationError, TypedValue,
};
use smtp_machine::diagnosis::Stage;
use smtp_machine::reply::Reply;

use crate::explain::{Explained, explain};
use crate::find::{cut, stage_in};
use crate::shown;

/// The maximum number of recipients that are shown.
const MAX_RECIPIENTS: usize = 200;

/// A bounce.
#[derive(Debug, Serialize)]
pub struct Report {
    reporting_mta: Option<String>,
    arrival_date: Option<String>,
    envelope_id: Option<String>,
    /// Fields of the returned message: From, To, Subject, Date, Message-ID.
    original: Vec<(&'static str, String)>,
    recipients: Vec<Recipient>,
    /// There are more recipients than are shown.
    more: bool,
    /// How a report in free text was recognized, and how sure that is.
    guess: Option<String>,
}

#[derive(Debug, Serialize)]
struct Recipient {
    address: String,
    /// The address before aliases and forwarding, if it is another.
    original_address: Option<String>,
    action: &'static str,
    /// What the action means.
    outcome: &'static str,
    status: Option<Status>,
    remote_mta: Option<String>,
    last_attempt: Option<String>,
    retried_until: Option<String>,
    /// The reply of the remote server.
    reply: Option<Explained>,
    /// The diagnostic, if it is not a reply.
    diagnostic: Option<String>,
}

#[derive(Debug, Serialize)]
struct Status {
    code: String,
    meaning: Option<&'static str>,
    subject: Option<&'static str>,
}

/// Reads a bounce, or only its delivery status. Returns `None` if the input is something else.
pub(crate) fn report(
    input: &[u8],
    stage: Option<Stage>,
) -> Result<Option<Report>, NotificationError> {
    let input = input.trim_ascii_start();
    match NotificationBuf::parse(input) {
        Ok(found) => Ok(Some(summarize(&found.as_notification(), stage))),
        Err(NotificationError::NoStatus) => Ok(status(input, stage)),
        Err(problem) => Err(problem),
    }
}

/// Reads a delivery status without the message around it.
fn status(input: &[u8], stage: Option<Stage>) -> Option<Report> {
    let names = |line: &[u8]| {
        let name = line.split(|octet| *octet == b':').next().unwrap_or_default();
        name.eq_ignore_ascii_case(b"Final-Recipient")
            || name.eq_ignore_ascii_case(b"Original-Recipient")
    };
    if !input.split(|octet| *octet == b'\n').any(names) {
        return None;
    }
    // Without the fields about the message, the first group is that of a recipient.
    let first =
        input.split(|octet| *octet == b'\n').take_while(|line| !line.trim_ascii().is_empty());
    let with_message = first.into_iter().all(|line| !names(line));
    let whole = [if with_message { &b""[..] } else { b"\n\n" }, input].concat();
    let found = Notification::from_status(&whole);
    found.recipients().next()?;
    Some(summarize(&found, stage))
}

fn summarize(found: &Notification<'_>, stage: Option<Stage>) -> Report {
    let message = found.message();
    let original = found.original();
    let field = |name: &'static str| {
        let value = original.as_ref()?.field(name)?;
        Some((name, shown::field(value)))
    };
    let mut recipients = found.recipients();
    Report {
        reporting_mta: message.reporting_mta().map(value),
        arrival_date: message.arrival_date().map(|it| shown::field(it)),
        envelope_id: message.envelope_id().map(|it| shown::field(it)),
        original: ["From", "To", "Subject", "Date", "Message-ID"]
            .into_iter()
            .filter_map(field)
            .collect(),
        recipients: recipients
            .by_ref()
            .take(MAX_RECIPIENTS)
            .map(|it| recipient(&it, stage))
            .collect(),
        more: recipients.next().is_some(),
        guess: None,
    }
}

/// Guesses at a report in free text. Returns `None` if the input is no report, or if that is not likely.
pub(crate) fn guess(input: &[u8], stage: Option<Stage>) -> Option<Report> {
    let mut scratch = vec![0; input.len()];
    let guess = Guess::parse_with(input, &mut scratch);
    let action = match guess.kind() {
        Kind::Failure => Action::Failed,
        Kind::Delay => Action::Delayed,
        _ => return None,
    };
    let sure = match guess.confidence() {
        Confidence::Strong => "sure",
        Confidence::Likely => "likely",
        Confidence::Possible => return None,
    };
    let recipients = guess.recipients().take(MAX_RECIPIENTS);
    let recipients: Vec<_> = recipients.map(|it| guessed(&it, action, stage)).collect();
    if recipients.is_empty() {
        return None;
    }
    Some(Report {
        reporting_mta: None,
        arrival_date: None,
        envelope_id: None,
        original: Vec::new(),
        more: guess.recipients().count() > recipients.len(),
        recipients,
        guess: Some(format!("{sure}, by the format {}", guess.rule())),
    })
}

fn guessed(it: &GuessedRecipient<'_>, action: Action, stage: Option<Stage>) -> Recipient {
    let mut lines = [0; 2048];
    let reply = it.reply_in(&mut lines);
    let status = reply.and_then(|reply| reply.enhanced().or_else(|| reply.loose_enhanced()));
    let reply = reply.map(|reply| explain(&reply, 0, stage.or(it.stage())));
    let text = it.text();
    let has_text = reply.is_none() && !text.as_bytes().is_empty();
    Recipient {
        address: it.address().map_or_else(|| "no address".to_owned(), |it| shown::field(it)),
        original_address: None,
        action: action.as_str(),
        outcome: outcome(action),
        status: status.map(|status| Status {
            code: status.to_string(),
            meaning: status.meaning(),
            subject: status.status().subject_meaning(),
        }),
        remote_mta: None,
        last_attempt: None,
        retried_until: None,
        diagnostic: has_text.then(|| shown::field(text)),
        reply,
    }
}

fn recipient(fields: &Fields<'_>, stage: Option<Stage>) -> Recipient {
    let (last, original) = (fields.final_recipient(), fields.original_recipient());
    let address = last.or(original).map_or_else(|| "no address".to_owned(), mailbox);
    let (action, outcome) = match fields.action() {
        Some(action) => (action.as_str(), outcome(action)),
        None => ("unknown", "the report names no known action"),
    };
    let diagnostic = fields.diagnostic_code();
    let reply = diagnostic.and_then(|diagnostic| explained(&diagnostic, stage));
    Recipient {
        original_address: original.map(mailbox).filter(|original| *original != address),
        address,
        action,
        outcome,
        status: fields.status().map(|status| Status {
            code: status.to_string(),
            meaning: status.meaning(),
            subject: status.status().subject_meaning(),
        }),
        remote_mta: fields.remote_mta().map(value),
        last_attempt: fields.last_attempt_date().map(|it| shown::field(it)),
        retried_until: fields.will_retry_until().map(|it| shown::field(it)),
        diagnostic: diagnostic.filter(|_| reply.is_none()).map(value),
        reply,
    }
}

const fn outcome(action: Action) -> &'static str {
    match action {
        Action::Failed => "the message cannot be delivered, and is not retried",
        Action::Delayed => "the message is not delivered yet, and is retried",
        Action::Delivered => "the message is in the mailbox",
        Action::Relayed => "the message was relayed to a system that does not send such reports",
        Action::Expanded => "the message was forwarded to the members of a list",
    }
}

fn explained(diagnostic: &TypedValue<'_>, stage: Option<Stage>) -> Option<Explained> {
    let value = diagnostic.value();
    let mut lines = Vec::new();
    value.put_reply(&mut lines).ok()?;
    lines.retain(|octet| *octet != b'\r');
    let is_cut = cut(&mut lines);
    let reply = Reply::from_log(&lines).ok()?;
    let explained = explain(&reply, 0, stage.or_else(|| stage_in(value.as_bytes())));
    Some(explained.cut(is_cut))
}

fn value(typed: TypedValue<'_>) -> String {
    shown::field(typed.value())
}

fn mailbox(typed: TypedValue<'_>) -> String {
    match typed.utf8_address() {
        Some(address) => shown::text(address.decode().collect::<String>().as_bytes()),
        None => value(typed),
    }
}
