//! A connection to a server, and one message over it.
//!
//! TLS is opportunistic (RFC 7435): STARTTLS is used if it is offered, and certificates are not verified,
//! because without TLS the message would be sent in clear. This protects against passive attackers, but not
//! against an attacker that impersonates the server. If the handshake fails, the message is sent over another
//! connection without TLS.

use std::error::Error;
use std::io;
use std::time::Duration;

use smtp_machine::address::ReversePath;
use smtp_machine::body::{Newlines, Survey};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::delivery::{Answer, Delivery, Outcome, Recipient};
use smtp_machine::diagnosis::{Advice, Alternatives, Context, Reason, Stage};
use smtp_machine::extension::Extension;
use smtp_machine::reply::{Code, EnhancedCode, Reply, Status};
use smtp_machine_tokio::{ClientSession, Sender};
use tokio::task::block_in_place;

use crate::Relay;
use crate::queue::{Content, Id, Mail, Problem, Queue, Rcpt};

/// The limit for a connection, unless an option says otherwise.
const PATIENCE: Duration = Duration::from_secs(60);

/// The result of a try for one recipient.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) advice: Advice,
    pub(crate) reason: Option<Reason>,
    /// The server sends reports itself.
    pub(crate) reports: bool,
    /// The lines of the reply that decided the outcome.
    pub(crate) said: Vec<String>,
    pub(crate) status: EnhancedCode,
    pub(crate) contact: Contact,
}

/// The result of a try for the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Contact {
    /// It accepted EHLO or HELO.
    Made,
    /// It did not, or could not be reached.
    Failed,
    /// It has too many connections.
    Crowded,
}

/// Tries to deliver a message to its recipients, and returns the result for each.
///
/// # Errors
///
/// Returns an error if the content cannot be read. Nothing was tried then.
pub(crate) async fn attempt(
    relay: &Relay,
    server: &str,
    mail: &Mail,
) -> Result<Vec<Finding>, Problem> {
    let to = mail.recipients.as_slice();
    let mut content = Content::new(&*relay.queue, mail.id);
    let survey = block_in_place(|| Survey::from_reader(&mut content))?;
    for with_tls in [true, false] {
        let Some(sender) = sender(relay, server, with_tls) else { break };
        let Ok(mut session) = sender.connect().await else { break };
        match greet(&mut session, server).await {
            Greeted::Welcome => {}
            Greeted::Refused(refusal) => {
                tokio::spawn(session.quit());
                return Ok(vec![refusal; to.len()]);
            }
            Greeted::NoTls => continue,
            Greeted::Lost => return Ok(vec![lost(Stage::Hello); to.len()]),
        }
        let findings = deliver(&mut session, &*relay.queue, mail, survey).await;
        // The results do not wait for QUIT.
        tokio::spawn(session.quit());
        return Ok(findings.unwrap_or_else(|error| {
            // A local error: nothing was sent.
            eprintln!("relay: {:06}: {error}", mail.id);
            vec![Finding { contact: Contact::Made, ..lost(Stage::Mail) }; to.len()]
        }));
    }
    Ok(vec![lost(Stage::Connect); to.len()])
}

fn lost(stage: Stage) -> Finding {
    Finding {
        advice: Advice::on_loss(stage, &Alternatives::default()),
        reason: None,
        reports: false,
        said: Vec::new(),
        status: Outcome::Later(stage).status(),
        contact: Contact::Failed,
    }
}

/// Returns the sender for `HOST:PORT`.
fn sender(relay: &Relay, server: &str, with_tls: bool) -> Option<Sender> {
    let (host, port) = server.rsplit_once(':')?;
    let sender = if with_tls { Sender::relay(host) } else { Sender::danger_without_tls(host) };
    let sender = sender
        .with_port(port.parse().ok()?)
        .with_name(relay.options.host.as_host())
        .with_connect_timeout(relay.options.timeout.unwrap_or(PATIENCE))
        // A relay does not change the content.
        .with_config(|config| config.with_newlines(Newlines::Refuse));
    Some(match relay.options.timeout {
        Some(limit) => sender.with_timeout(limit),
        None => sender,
    })
}

enum Greeted {
    Welcome,
    Refused(Finding),
    /// The TLS handshake failed.
    NoTls,
    Lost,
}

/// Opens a session until it is ready for MAIL, or was refused.
async fn greet(session: &mut ClientSession, server: &str) -> Greeted {
    let (mut refused, mut begins_tls) = (None, false);
    let mut opening = Delivery::new(ReversePath::Null, &mut []);
    let opened = session.deliver_with(&mut opening, b"", |answer| match answer.stage() {
        Stage::StartTls => begins_tls = answer.reply().code().is_positive(),
        stage => refused = finding(&answer.reply(), stage),
    });
    let opened = opened.await;
    match (refused, opened) {
        (Some(refusal), _) => Greeted::Refused(refusal),
        (None, Err(error)) if begins_tls && !session.client().is_secure() => {
            eprintln!("relay: no TLS with {server}: {error}");
            Greeted::NoTls
        }
        (None, Ok(())) if !session.client().is_over() => Greeted::Welcome,
        (None, _) => Greeted::Lost,
    }
}

async fn deliver(
    session: &mut ClientSession,
    queue: &dyn Queue,
    mail: &Mail,
    survey: Survey,
) -> Result<Vec<Finding>, Box<dyn Error>> {
    let reports = session.client().capabilities().has(Extension::Dsn);
    let command = mail.envelope.mail()?;
    let mut parameters = MailParameters::new();
    if command.smtp_utf8() {
        parameters = parameters.with_smtp_utf8();
    }
    if let (true, Some(ret)) = (reports, command.ret()) {
        parameters = parameters.with_ret(ret);
    }
    if let (true, Some(id)) = (reports, command.envelope_id()) {
        parameters = parameters.with_envelope_id(id);
    }
    let recipients = mail.recipients.iter().map(|rcpt| recipient(rcpt, reports));
    let mut recipients = recipients.collect::<Result<Vec<_>, _>>()?;
    // The lines of the reply that decided the outcome of each recipient.
    let mut said = vec![Vec::new(); recipients.len()];
    let mut delivery = Delivery::new(command.from(), &mut recipients)
        .with_parameters(parameters)
        .with_survey(survey);
    let keep = |answer: &Answer<'_>| {
        for (at, _) in answer.recipients() {
            said[at] = lines(&answer.reply());
        }
    };
    // Every recipient has an outcome, however the session ends.
    let _end = session.deliver_with(&mut delivery, Stored { queue, id: mail.id }, keep).await;
    let recipients = delivery.recipients();
    let split = recipients.iter().any(|it| matches!(it.outcome(), Outcome::Accepted(_)));
    let left = Alternatives { split, ..Alternatives::default() };
    let all = recipients.iter().zip(said);
    Ok(all.map(|(it, said)| outcome(it.outcome(), said, reports, &left)).collect())
}

/// The content of a message in the queue.
struct Stored<'q> {
    queue: &'q dyn Queue,
    id: Id,
}

impl smtp_machine_tokio::Content for Stored<'_> {
    async fn read_at(&mut self, offset: u64, piece: &mut [u8]) -> io::Result<usize> {
        block_in_place(|| self.queue.read_at(self.id, offset, piece)).map_err(|problem| {
            eprintln!("relay: {:06} cannot be read: {problem}", self.id);
            io::Error::other(problem.to_string())
        })
    }
}

fn recipient(rcpt: &Rcpt, reports: bool) -> Result<Recipient<'_>, Problem> {
    let command = rcpt.rcpt()?;
    let mut parameters = RcptParameters::new();
    if let (true, Some(notify)) = (reports, command.notify()) {
        parameters = parameters.with_notify(notify);
    }
    if let (true, Some(original)) = (reports, command.original_recipient()) {
        parameters = parameters.with_original_recipient(original);
    }
    Ok(Recipient::new(command.to()).with_parameters(parameters))
}

fn outcome(outcome: Outcome, said: Vec<String>, reports: bool, left: &Alternatives) -> Finding {
    let reason = match outcome {
        Outcome::Refused(verdict) => Some(verdict.reason),
        _ => None,
    };
    Finding {
        advice: outcome.advice(left),
        reason,
        reports,
        said,
        status: outcome.status(),
        contact: Contact::Made,
    }
}

/// Returns the results for a reply that refuses all recipients.
fn finding(reply: &Reply<'_>, stage: Stage) -> Option<Finding> {
    let code = reply.code();
    let class = if code.get() < 500 { Status::transient } else { Status::permanent };
    let contact = match (code, stage) {
        (Code::SERVICE_NOT_AVAILABLE, Stage::Connect) => Contact::Crowded,
        _ => Contact::Failed,
    };
    code.is_negative().then(|| Finding {
        advice: Advice::on(stage, code, reply.enhanced(), None, &Alternatives::default()),
        reason: Some(Context::new().with_stage(stage).diagnose(reply).reason()),
        reports: false,
        said: lines(reply),
        status: reply.enhanced().unwrap_or(class(Status::UNDEFINED)),
        contact,
    })
}

fn lines(reply: &Reply<'_>) -> Vec<String> {
    let text = String::from_utf8_lossy(reply.as_bytes());
    text.lines().map(str::to_owned).collect()
}
