//! A connection to a server, and one message over it.

use std::error::Error;
use std::fs::File;
use std::io::{Read, Seek};

use smtp_machine::client::{Client, Config, Event};
use smtp_machine::command::{Command, MailParameters, RcptParameters, Syntax};
use smtp_machine::delivery::{Delivery, Outcome, Progress, Recipient};
use smtp_machine::diagnosis::{Advice, Context, Left, Reason, Stage};
use smtp_machine::extension::Extension;
use smtp_machine::reply::{EnhancedCode, Reply, Status};
use smtp_machine::session::{Phase, Wait};
use smtp_machine::{Buffer, Step, bounce};
use smtp_machine_tokio::{Deadline, Stream};
use tokio::net::TcpStream;

use crate::Relay;
use crate::queue::{Mail, Rcpt};

/// What came of a try for one recipient.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) advice: Advice,
    pub(crate) reason: Option<Reason>,
    /// Whether the server sends reports itself.
    pub(crate) reports: bool,
    /// The lines of the reply that decided.
    pub(crate) said: Vec<String>,
    pub(crate) status: EnhancedCode,
}

/// Tries to deliver a message to some of its recipients: what came of it, for each.
pub(crate) async fn attempt(
    relay: &Relay,
    server: &str,
    id: &str,
    mail: &Mail,
    to: &[&Rcpt],
) -> Vec<Finding> {
    let lost = |stage| Finding {
        advice: Advice::on_loss(stage, &Left::default()),
        reason: None,
        reports: false,
        said: Vec::new(),
        status: Status::NO_ANSWER_FROM_HOST.transient(),
    };
    let Ok(mut session) = Session::open(relay, server).await else {
        return vec![lost(Stage::Connect); to.len()];
    };
    match session.greet().await {
        Ok(Greeted::Welcome) => {}
        Ok(Greeted::Refused(refusal)) => return vec![refusal; to.len()],
        Err(_) => return vec![lost(Stage::Hello); to.len()],
    }
    match session.deliver(relay, id, mail, to).await {
        Ok(findings) => findings,
        // Our own trouble: nothing was said.
        Err(error) => {
            eprintln!("relay: {id}: {error}");
            vec![lost(Stage::Connect); to.len()]
        }
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
}

impl Session {
    async fn open(relay: &Relay, server: &str) -> Result<Self, Box<dyn Error>> {
        let mut config = Config::new(relay.options.host.as_host())?;
        if let Some(limit) = relay.options.timeout {
            for phase in [
                Phase::Greeting,
                Phase::Reply,
                Phase::DataInitiation,
                Phase::EndOfData,
                Phase::Write,
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

    /// Gets as far as a session that is ready for mail, or was refused.
    async fn greet(&mut self) -> Result<Greeted, Box<dyn Error>> {
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
                // It is offered again.
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
        relay: &Relay,
        id: &str,
        mail: &Mail,
        to: &[&Rcpt],
    ) -> Result<Vec<Finding>, Box<dyn Error>> {
        let mut file = File::open(relay.queue.message(id))?;
        let octets = file.metadata()?.len();
        let reports = self.client.capabilities().has(Extension::Dsn);
        let Command::Mail(command) = Command::parse(mail.command.as_bytes(), &Syntax::STRICT)?
        else {
            return Err("no MAIL".into());
        };
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
        let recipients = to.iter().map(|rcpt| recipient(rcpt, reports));
        let mut recipients = recipients.collect::<Result<Vec<_>, _>>()?;
        let mut delivery = Delivery::new(command.from(), &mut recipients)
            .with_parameters(parameters)
            .with_content(octets, !mail.eight_bit);
        let mut said = vec![Vec::new(); to.len()];
        self.run(&mut delivery, &mut file, &mut said).await?;
        let split =
            delivery.recipients().iter().any(|it| matches!(it.outcome(), Outcome::Accepted(_)));
        let left = Left { split, ..Left::default() };
        let all = delivery.recipients().iter().zip(said);
        Ok(all.filter_map(|(it, said)| outcome(it, said, reports, &left)).collect())
    }

    /// Keeps the lines of the reply that decided for each recipient in `said`.
    async fn run(
        &mut self,
        delivery: &mut Delivery<'_>,
        file: &mut File,
        said: &mut [Vec<String>],
    ) -> Result<(), Box<dyn Error>> {
        let mut piece = Vec::with_capacity(65_536);
        let (mut written, mut lost) = (0, false);
        let mut decided = vec![false; said.len()];
        loop {
            match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(event)) => match delivery.handle(event) {
                    Progress::Body(mut body) => {
                        if written == piece.len() {
                            (written, _) = (0, piece.clear());
                            file.by_ref().take(65_536).read_to_end(&mut piece)?;
                        }
                        written += body.write(&piece[written..])?;
                        if piece.is_empty() {
                            body.finish()?;
                        }
                    }
                    Progress::Rewind => {
                        file.rewind()?;
                        piece.clear();
                        written = 0;
                    }
                    Progress::Reply(about, reply) => {
                        for (at, recipient) in delivery.recipients().iter().enumerate() {
                            if !decided[at] && about.is_none_or(|about| about == at) {
                                said[at] = lines(&reply);
                            }
                            let open = [Outcome::Pending, Outcome::Named];
                            decided[at] = !open.contains(&recipient.outcome());
                        }
                    }
                    Progress::Finished => break,
                    _ => {}
                },
                Ok(Step::Write(wait)) => lost = self.write(wait).await.is_err(),
                Ok(Step::Read(wait)) => lost = self.read(wait).await.is_err(),
                Ok(Step::Parked(_) | Step::Done) | Err(_) => lost = true,
            }
            if lost {
                // However it ended, the server may have the message already.
                delivery.lost(&self.client);
                return Ok(());
            }
        }
        self.quit().await;
        Ok(())
    }

    /// Says QUIT. All is settled by now, so nothing that goes wrong here matters.
    async fn quit(&mut self) {
        loop {
            let went = match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(Event::Idle(idle))) => idle.quit().is_ok(),
                Ok(Step::Event(_)) => true,
                Ok(Step::Write(wait)) => self.write(wait).await.is_ok(),
                // Its answer is not waited for.
                _ => return,
            };
            if !went {
                return;
            }
        }
    }

    /// Reads some, until the limit of `wait` has passed.
    async fn read(&mut self, wait: Wait) -> std::io::Result<()> {
        if !self.stream.read_in(&mut self.rx, wait, &mut self.deadline).await? {
            self.client.expire(&mut self.tx);
        }
        Ok(())
    }

    /// Writes some, until the limit of `wait` has passed.
    async fn write(&mut self, wait: Wait) -> std::io::Result<()> {
        if !self.stream.write_in(&mut self.tx, wait, &mut self.deadline).await? {
            self.client.expire(&mut self.tx);
        }
        Ok(())
    }
}

fn recipient(rcpt: &Rcpt, reports: bool) -> Result<Recipient<'_>, Box<dyn Error>> {
    let Command::Rcpt(command) = Command::parse(rcpt.command.as_bytes(), &Syntax::STRICT)? else {
        return Err("no RCPT".into());
    };
    let mut parameters = RcptParameters::new();
    if let (true, Some(notify)) = (reports, command.notify()) {
        parameters = parameters.with_notify(notify);
    }
    if let (true, Some(original)) = (reports, command.original_recipient()) {
        parameters = parameters.with_original_recipient(original);
    }
    Ok(Recipient::new(command.to()).with_parameters(parameters))
}

fn outcome(
    recipient: &Recipient<'_>,
    said: Vec<String>,
    reports: bool,
    left: &Left,
) -> Option<Finding> {
    let text = said.join("\n");
    let reason = match (recipient.outcome(), Reply::from_log(text.as_bytes())) {
        (Outcome::Refused(verdict), Ok(reply)) => {
            Some(Context::new().with_stage(verdict.stage).diagnose(&reply).reason())
        }
        _ => None,
    };
    Some(Finding {
        advice: recipient.outcome().advice(reason, left)?,
        reason,
        reports,
        status: bounce::Recipient::of(recipient)?.status(),
        said,
    })
}

/// On a reply that refuses all.
fn finding(reply: &Reply<'_>, stage: Stage) -> Option<Finding> {
    let code = reply.code();
    let class = if code.get() < 500 { Status::transient } else { Status::permanent };
    code.is_negative().then(|| Finding {
        advice: Advice::on(stage, code, reply.enhanced(), None, &Left::default()),
        reason: Some(Context::new().with_stage(stage).diagnose(reply).reason()),
        reports: false,
        said: lines(reply),
        status: reply.enhanced().unwrap_or(class(Status::UNDEFINED)),
    })
}

fn lines(reply: &Reply<'_>) -> Vec<String> {
    let text = String::from_utf8_lossy(reply.as_bytes());
    text.lines().map(str::to_owned).collect()
}
