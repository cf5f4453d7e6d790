//! A connection to a server, and one message over it.
//!
//! TLS is opportunistic (RFC 7435): STARTTLS is used if it is offered, and certificates are not verified,
//! because without TLS the message would be sent in clear. This protects against passive attackers, but not
//! against an attacker that impersonates the server. If the handshake fails, the message is sent over another
//! connection without TLS.

use std::error::Error;

use smtp_machine::body::Survey;
use smtp_machine::client::{Client, Config, Event, Handover, Tls};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::delivery::{self, Delivery, Outcome, Recipient};
use smtp_machine::diagnosis::{Advice, Alternatives, Context, Reason, Stage};
use smtp_machine::extension::Extension;
use smtp_machine::reply::{Code, EnhancedCode, Reply, Status};
use smtp_machine::session::{Phase, Wait};
use smtp_machine::{Buffer, Step};
use smtp_machine_examples::{Deadline, Stream};
use tokio::net::TcpStream;
use tokio::task::block_in_place;
use tokio_rustls::TlsConnector;

use crate::Relay;
use crate::options::host_of;
use crate::queue::{Content, Id, Mail, Problem, Queue, Rcpt};

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
    for tls in [Tls::Opportunistic, Tls::ByHand] {
        let Ok(mut session) = Session::open(relay, server, tls).await else { break };
        match session.greet(&relay.connector, server).await {
            Ok(Greeted::Welcome) => {}
            Ok(Greeted::Refused(refusal)) => return Ok(vec![refusal; to.len()]),
            Ok(Greeted::NoTls) => continue,
            Err(_) => return Ok(vec![lost(Stage::Hello); to.len()]),
        }
        return Ok(match session.deliver(&*relay.queue, mail, survey).await {
            Ok(findings) => {
                // The results do not wait for QUIT.
                tokio::spawn(async move { session.quit().await });
                findings
            }
            // A local error: nothing was sent.
            Err(error) => {
                eprintln!("relay: {:06}: {error}", mail.id);
                vec![Finding { contact: Contact::Made, ..lost(Stage::Mail) }; to.len()]
            }
        });
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

struct Session {
    client: Client,
    stream: Stream,
    rx: Buffer,
    tx: Buffer,
    deadline: Deadline,
}

enum Greeted {
    Welcome,
    Refused(Finding),
    /// The TLS handshake failed.
    NoTls,
}

impl Session {
    async fn open(relay: &Relay, server: &str, tls: Tls) -> Result<Self, Box<dyn Error>> {
        let mut config = Config::new(relay.options.host.as_host())?.with_tls(tls);
        if let Some(limit) = relay.options.timeout {
            for phase in [
                Phase::Greeting,
                Phase::Reply,
                Phase::DataInitiation,
                Phase::EndOfData,
                Phase::Write,
                Phase::Handshake,
            ] {
                config = config.with_timeout(phase, limit);
            }
        }
        let patience = relay.options.timeout.unwrap_or(std::time::Duration::from_secs(60));
        let socket = tokio::time::timeout(patience, TcpStream::connect(server)).await??;
        socket.set_nodelay(true)?;
        let (rx, tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(65_536));
        let (stream, deadline) = (Stream::Clear(socket), Deadline::default());
        Ok(Self { client: Client::new(config), stream, rx, tx, deadline })
    }

    /// Opens a session until it is ready for MAIL, or was refused.
    async fn greet(
        &mut self,
        connector: &TlsConnector,
        server: &str,
    ) -> Result<Greeted, Box<dyn Error>> {
        let mut refused = None;
        loop {
            match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Write(wait)) => self.write(wait).await?,
                Ok(Step::Read(wait)) => self.read(wait).await?,
                Ok(Step::Event(Event::Greeting(reply))) => {
                    refused = finding(&reply, Stage::Connect);
                }
                Ok(Step::Event(Event::Hello(reply, _))) => refused = finding(&reply, Stage::Hello),
                Ok(Step::Event(Event::Closing(reply))) => refused = finding(&reply, Stage::Other),
                Ok(Step::Event(Event::Secure(handover))) => {
                    if !secure(handover, &mut self.stream, connector, server).await {
                        return Ok(Greeted::NoTls);
                    }
                }
                // The permit is offered again.
                Ok(Step::Event(Event::Idle(_))) if refused.is_none() => {
                    return Ok(Greeted::Welcome);
                }
                Ok(Step::Event(Event::Idle(idle))) => drop(idle.quit()),
                Ok(Step::Event(_)) => {}
                Ok(Step::Parked(_) | Step::Done) => {
                    return refused.map(Greeted::Refused).ok_or("the session is over".into());
                }
                Err(error) => {
                    return refused.map(Greeted::Refused).ok_or(error.into());
                }
            }
        }
    }

    async fn deliver(
        &mut self,
        queue: &dyn Queue,
        mail: &Mail,
        survey: Survey,
    ) -> Result<Vec<Finding>, Box<dyn Error>> {
        let reports = self.client.capabilities().has(Extension::Dsn);
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
        let mut said = vec![Vec::new(); recipients.len()];
        let mut delivery = Delivery::new(command.from(), &mut recipients)
            .with_parameters(parameters)
            .with_survey(survey);
        self.run(&mut delivery, queue, mail.id, &mut said).await;
        let recipients = delivery.recipients();
        let split = recipients.iter().any(|it| matches!(it.outcome(), Outcome::Accepted(_)));
        let left = Alternatives { split, ..Alternatives::default() };
        let all = recipients.iter().zip(said);
        Ok(all.map(|(it, said)| outcome(it.outcome(), said, reports, &left)).collect())
    }

    /// Keeps the lines of the reply that decided the outcome of each recipient in `said`. Every recipient has
    /// an outcome, however the session ends.
    async fn run(
        &mut self,
        delivery: &mut Delivery<'_, '_>,
        queue: &dyn Queue,
        id: Id,
        said: &mut [Vec<String>],
    ) {
        let mut piece = vec![0; 65_536];
        loop {
            let went = match delivery.poll(&mut self.client, &mut self.rx, &mut self.tx) {
                Ok(Step::Event(delivery::Event::Body(mut body))) => {
                    match block_in_place(|| queue.read_at(id, body.offset(), &mut piece)) {
                        // An error of the content becomes the outcome.
                        Ok(0) => drop(body.finish()),
                        Ok(len) => drop(body.write(&piece[..len])),
                        Err(problem) => {
                            eprintln!("relay: {id:06} cannot be read: {problem}");
                            body.abort();
                        }
                    }
                    Ok(())
                }
                Ok(Step::Event(delivery::Event::Reply(answer))) => {
                    for (at, _) in answer.recipients() {
                        said[at] = lines(&answer.reply());
                    }
                    Ok(())
                }
                Ok(Step::Event(_)) => Ok(()),
                Ok(Step::Write(wait)) => self.write(wait).await,
                Ok(Step::Read(wait)) => self.read(wait).await,
                Ok(Step::Parked(_) | Step::Done) | Err(_) => return,
            };
            if went.is_err() {
                return;
            }
        }
    }

    /// Sends QUIT. All outcomes are final, so errors are ignored.
    async fn quit(&mut self) {
        loop {
            let went = match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(Event::Idle(idle))) => idle.quit().is_ok(),
                Ok(Step::Event(_)) => true,
                Ok(Step::Write(wait)) => self.write(wait).await.is_ok(),
                // The reply to QUIT is not awaited.
                _ => return,
            };
            if !went {
                return;
            }
        }
    }

    /// Reads some octets, until the limit of `wait` has passed.
    async fn read(&mut self, wait: Wait) -> std::io::Result<()> {
        if !self.stream.read_in(&mut self.rx, wait, &mut self.deadline).await? {
            self.client.expire(&mut self.tx);
        }
        Ok(())
    }

    /// Writes some octets, until the limit of `wait` has passed.
    async fn write(&mut self, wait: Wait) -> std::io::Result<()> {
        if !self.stream.write_in(&mut self.tx, wait, &mut self.deadline).await? {
            self.client.expire(&mut self.tx);
        }
        Ok(())
    }
}

/// Performs the TLS handshake, and returns whether it succeeded.
async fn secure(
    handover: Handover<'_>,
    stream: &mut Stream,
    connector: &TlsConnector,
    server: &str,
) -> bool {
    match stream.connect(connector, host_of(server), handover.wait().limit).await {
        Ok(()) => handover.complete(),
        Err(error) => {
            eprintln!("relay: no TLS with {server}: {error}");
            handover.failed();
            return false;
        }
    }
    true
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
