//! One delivery to a server whose replies are written out in the test.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::Survey;
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Answer, Delivery, Event, Outcome, Recipient};
use smtp_machine::session::Error;
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

pub(crate) const CONTENT: &[u8] = b"Subject: lunch\r\n\r\nAt noon?\r\n";
pub(crate) const GREETING: &str = "220 mx.harbor.example\r\n";
pub(crate) const HELLO: &str = "250-mx.harbor.example\r\n250 PIPELINING\r\n";

pub(crate) fn config() -> Config {
    Config::new(Host::try_from("relay.orchard.example").unwrap()).unwrap()
}

/// A connection for several deliveries.
pub(crate) struct Line {
    pub(crate) client: Client,
    pub(crate) rx: Buffer,
    pub(crate) tx: Buffer,
    /// The replies of the server, one per read. After the last it closes the connection.
    pub(crate) says: std::vec::IntoIter<String>,
    /// After the last reply, the server sends nothing and does not close.
    pub(crate) expires: bool,
    /// The octets that the server received.
    pub(crate) wire: Vec<u8>,
}

/// The results of a delivery.
#[derive(Debug, PartialEq)]
pub(crate) struct Came {
    pub(crate) outcomes: Vec<Outcome>,
    /// The text of the reply that has set each outcome.
    pub(crate) texts: Vec<String>,
    pub(crate) error: Option<Error>,
}

impl Line {
    pub(crate) fn new(config: Config, says: &[&str]) -> Self {
        let says: Vec<String> = says.iter().map(|it| (*it).to_owned()).collect();
        Self {
            client: Client::new(config),
            rx: Buffer::with_capacity(4096),
            tx: Buffer::with_capacity(4096),
            says: says.into_iter(),
            expires: false,
            wire: Vec::new(),
        }
    }

    /// Adds replies of the server.
    pub(crate) fn says(&mut self, more: &[&str]) {
        let all: Vec<String> =
            self.says.by_ref().chain(more.iter().map(|it| (*it).to_owned())).collect();
        self.says = all.into_iter();
    }

    pub(crate) fn deliver(&mut self, to: &[&str]) -> Came {
        self.deliver_with(to, CONTENT, |delivery| delivery.with_survey(Survey::from_slice(CONTENT)))
    }

    pub(crate) fn deliver_with<'e>(
        &mut self,
        to: &[&'e str],
        content: &[u8],
        set: impl for<'r> FnOnce(Delivery<'r, 'e>) -> Delivery<'r, 'e>,
    ) -> Came {
        let mut recipients: Vec<Recipient<'e>> =
            to.iter().map(|to| Recipient::new(ForwardPath::try_from(*to).unwrap())).collect();
        let mut texts = vec![String::new(); recipients.len()];
        let from = ReversePath::try_from("<ana@orchard.example>").unwrap();
        let mut delivery = set(Delivery::new(from, &mut recipients));
        let error = self.drive(&mut delivery, content, &mut texts);
        assert!(delivery.is_finished() && recipients.iter().all(Recipient::is_decided));
        let outcomes = recipients.iter().map(Recipient::outcome).collect();
        Came { outcomes, texts, error }
    }

    pub(crate) fn run(&mut self, delivery: &mut Delivery<'_, '_>, content: &[u8]) {
        let mut texts = vec![String::new(); delivery.recipients().len()];
        self.drive(delivery, content, &mut texts);
    }

    fn drive(
        &mut self,
        delivery: &mut Delivery<'_, '_>,
        content: &[u8],
        texts: &mut [String],
    ) -> Option<Error> {
        loop {
            match delivery.poll(&mut self.client, &mut self.rx, &mut self.tx) {
                Ok(Step::Event(Event::Body(body))) => drop(body.send(content)),
                Ok(Step::Event(Event::Reply(answer))) => keep(&answer, texts),
                Ok(Step::Event(Event::Secure(handover))) => handover.complete(),
                Ok(Step::Event(_)) => {}
                Ok(Step::Write(_)) => {
                    self.wire.extend_from_slice(self.tx.filled());
                    self.tx.consume(self.tx.len());
                }
                Ok(Step::Read(_)) => match self.says.next() {
                    Some(text) => self.rx.put(text.as_bytes()).unwrap(),
                    None if self.expires => self.client.expire(&mut self.tx),
                    None => self.rx.close(),
                },
                Ok(Step::Parked(_) | Step::Done) => return None,
                Err(error) => return Some(error),
            }
        }
    }

    pub(crate) fn wire(&self) -> &str {
        std::str::from_utf8(&self.wire).unwrap()
    }
}

fn keep(answer: &Answer<'_>, texts: &mut [String]) {
    for (at, _) in answer.recipients() {
        texts[at] = answer.reply().to_string();
    }
}

/// Returns the outcome in short: `refused Rcpt 550 5.1.1`, `unknown`.
pub(crate) fn short(outcome: Outcome) -> String {
    match outcome {
        Outcome::Accepted(verdict) => format!("accepted {}", verdict.code),
        Outcome::Refused(verdict) => {
            let enhanced = verdict.enhanced.map(|it| format!(" {it}")).unwrap_or_default();
            format!("refused {:?} {}{enhanced}", verdict.stage, verdict.code)
        }
        Outcome::OtherConnection(Some(verdict)) => format!("other connection {}", verdict.code),
        Outcome::OtherConnection(None) => "other connection".to_owned(),
        Outcome::Later(stage) => format!("later {stage:?}"),
        Outcome::NotPossible(why) => format!("not possible: {why}"),
        Outcome::Unknown => "unknown".to_owned(),
        other => format!("{other:?}"),
    }
}

impl Came {
    pub(crate) fn short(&self) -> Vec<String> {
        self.outcomes.iter().copied().map(short).collect()
    }
}
