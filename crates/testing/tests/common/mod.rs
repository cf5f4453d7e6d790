//! Two applications under test: one with the driver of the library, one with lettre.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part")]

use std::net::TcpStream;
use std::time::Duration;

use lettre::Transport;
use lettre::message::Message;
use lettre::transport::smtp::SmtpTransport;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::Tls;
use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::blocking::deliver;
use smtp_machine::body::Survey;
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Outcome, Recipient};
use smtp_machine::session::Phase;
use smtp_machine_testing::FakeServer;

/// A message and how to send it.
pub struct Mail<'a> {
    pub to: &'a [&'a str],
    pub text: &'a str,
    pub chunks: bool,
    pub lmtp: bool,
    pub timeout: Duration,
}

impl<'a> Mail<'a> {
    pub fn to(to: &'a [&'a str]) -> Self {
        let timeout = Duration::from_secs(30);
        Self { to, text: "At noon?", chunks: false, lmtp: false, timeout }
    }

    pub fn content(&self) -> String {
        format!("From: ana@orchard.example\r\nSubject: lunch\r\n\r\n{}\r\n", self.text)
    }

    /// Sends the message with the driver of the library, and returns the outcome of each recipient.
    pub fn send(&self, server: &FakeServer) -> Vec<Outcome> {
        let paths: Vec<String> = self.to.iter().map(|to| format!("<{to}>")).collect();
        let from = ReversePath::try_from("<ana@orchard.example>").unwrap();
        let mut recipients: Vec<Recipient<'_>> = paths
            .iter()
            .map(|to| Recipient::new(ForwardPath::try_from(to.as_str()).unwrap()))
            .collect();
        let content = self.content();
        let mut delivery = Delivery::new(from, &mut recipients)
            .with_survey(Survey::from_slice(content.as_bytes()))
            .with_chunks(self.chunks)
            .with_quit(true);
        let host = Host::try_from("relay.orchard.example").unwrap();
        let config = if self.lmtp { Config::lmtp(host) } else { Config::new(host) }.unwrap();
        let mut client = Client::new(limited(config, self.timeout));
        let mut socket = TcpStream::connect(server.address()).unwrap();
        let _end = deliver(&mut delivery, &mut client, &mut socket, content.as_bytes());
        recipients.iter().map(Recipient::outcome).collect()
    }
}

fn limited(config: Config, limit: Duration) -> Config {
    let phases = [
        Phase::Greeting,
        Phase::Reply,
        Phase::DataInitiation,
        Phase::DataBlock,
        Phase::Write,
        Phase::EndOfData,
    ];
    phases.into_iter().fold(config, |config, phase| config.with_timeout(phase, limit))
}

pub fn send(server: &FakeServer, to: &str) -> Outcome {
    Mail::to(&[to]).send(server).remove(0)
}

/// The code of the server's refusal.
pub fn code(outcome: &Outcome) -> Option<u16> {
    match outcome {
        Outcome::Refused(reply) => Some(reply.code.get()),
        _ => None,
    }
}

pub fn message(to: &str) -> Message {
    Message::builder()
        .from("ana@orchard.example".parse().unwrap())
        .to(to.parse().unwrap())
        .subject("lunch")
        .body("At noon?".to_owned())
        .unwrap()
}

/// Sends with lettre, without TLS.
pub fn lettre_send(server: &FakeServer, to: &str) -> Result<(), String> {
    let mailer = SmtpTransport::builder_dangerous("127.0.0.1").port(server.port()).build();
    mailer.send(&message(to)).map(drop).map_err(|error| error.to_string())
}

/// Sends with lettre after a login.
pub fn lettre_login(
    server: &FakeServer,
    mechanism: &str,
    user: &str,
    password: &str,
) -> Result<(), String> {
    let mechanism = if mechanism == "PLAIN" { Mechanism::Plain } else { Mechanism::Login };
    let mailer = SmtpTransport::builder_dangerous("127.0.0.1")
        .port(server.port())
        .tls(Tls::None)
        .credentials(Credentials::new(user.to_owned(), password.to_owned()))
        .authentication(vec![mechanism])
        .build();
    mailer.send(&message("ben@harbor.example")).map(drop).map_err(|error| error.to_string())
}
