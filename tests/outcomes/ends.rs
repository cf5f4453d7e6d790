//! Every way to end a session, at every octet of it.
//!
//! A server of this crate knows whether it has accepted the message. Whatever ends the session, the outcome
//! must not be "not sent" if the server has it.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::Survey;
use smtp_machine::client::{self, Client};
use smtp_machine::delivery::{Delivery, Event, Outcome, Recipient};
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::server::{self, Server};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use crate::length;
use crate::play::CONTENT;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    /// The server closes the connection.
    Eof,
    /// The server sends nothing more.
    Expire,
    /// The application stops, and the server closes the connection.
    ShutDown,
    /// A write fails, and nothing more is received.
    Broken,
    /// The driver leaves its loop, and calls nothing more.
    Drop,
    /// The server sends this, and closes the connection.
    Says(&'static str),
}

const WAYS: [Way; 14] = [
    Way::Eof,
    Way::Expire,
    Way::ShutDown,
    Way::Broken,
    Way::Drop,
    Way::Says("Queued\r\n"),
    Way::Says("354 what\r\n"),
    Way::Says("150 wait\r\n"),
    Way::Says("250-yes\r\n550 no\r\n"),
    Way::Says("2\0 ok\r\n"),
    Way::Says("250-half a reply\r\n"),
    Way::Says("250 half"),
    Way::Says("999 no\r\n"),
    Way::Says("334 \r\n"),
];

#[derive(Clone, Copy, Debug)]
struct Setting {
    lmtp: bool,
    pipelining: bool,
    chunking: bool,
    /// The size of the content is known.
    surveyed: bool,
}

/// The place of the cut: after a number of octets of one side.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Cut {
    Client(usize),
    Server(usize),
}

/// The server, one octet at a time.
struct Peer {
    server: Server,
    rx: Buffer,
    tx: Buffer,
    offered: Capabilities,
    taken: bool,
}

impl Peer {
    fn new(setting: Setting) -> Self {
        let host = Host::try_from("mx.harbor.example").unwrap();
        let config = match setting.lmtp {
            true => server::Config::lmtp(host).unwrap(),
            false => server::Config::new(host).unwrap(),
        };
        let mut offered = Capabilities::EMPTY;
        if setting.pipelining {
            offered = offered.with(Extension::Pipelining);
        }
        if setting.chunking {
            offered = offered.with(Extension::Chunking);
        }
        Self {
            server: Server::new(config),
            rx: Buffer::with_capacity(4096),
            tx: Buffer::with_capacity(4096),
            offered,
            taken: false,
        }
    }

    fn settle(&mut self) {
        loop {
            match self.server.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Event(event)) => match event {
                    server::Event::Open(open) => open.accept(),
                    server::Event::Hello(hello) => hello.accept(&self.offered),
                    server::Event::Mail(mail) => mail.accept(),
                    server::Event::Rcpt(rcpt) => rcpt.accept(),
                    server::Event::Data(data) => data.start(),
                    server::Event::Message(message) => {
                        self.taken = true;
                        message.accept();
                    }
                    _ => {}
                },
                _ => return,
            }
        }
    }

    fn hear(&mut self, octets: &[u8]) {
        for octet in octets {
            let _over = self.rx.put(&[*octet]);
            self.settle();
        }
    }
}

/// Delivers up to the cut, and ends the session that way. Returns the outcomes, and whether the server has
/// accepted the message; `None` if the session was over before.
fn ended(setting: Setting, cut: Cut, way: Way) -> Option<(Vec<Outcome>, bool)> {
    let host = Host::try_from("relay.orchard.example").unwrap();
    let config = match setting.lmtp {
        true => client::Config::lmtp(host).unwrap(),
        false => client::Config::new(host).unwrap(),
    };
    let mut client = Client::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(1024));
    let mut peer = Peer::new(setting);
    let path = ForwardPath::try_from("<ben@harbor.example>").unwrap();
    let mut recipients = [Recipient::new(path), Recipient::new(path)];
    let mut delivery = Delivery::new(ReversePath::Null, &mut recipients).with_chunks(true);
    if setting.surveyed {
        delivery = delivery.with_survey(Survey::from_slice(CONTENT));
    }
    let (mut out, mut back, mut is_cut) = (0, 0, false);
    loop {
        let now = match cut {
            Cut::Client(octets) => out >= octets,
            Cut::Server(octets) => back >= octets,
        };
        if now && !is_cut {
            is_cut = true;
            match way {
                Way::Drop => break,
                Way::Eof => rx.close(),
                Way::Expire => client.expire(&mut tx),
                Way::ShutDown => {
                    client.shutdown(&mut tx);
                    rx.close();
                }
                Way::Broken => {
                    tx.close();
                    rx.close();
                }
                Way::Says(text) => {
                    rx.put(text.as_bytes()).unwrap();
                    rx.close();
                }
            }
        }
        match delivery.poll(&mut client, &mut rx, &mut tx) {
            Ok(Step::Event(Event::Body(body))) => body.send(CONTENT).unwrap(),
            Ok(Step::Event(_)) => {}
            Ok(Step::Write(_)) => {
                peer.hear(&tx.filled()[..1]);
                tx.consume(1);
                out += 1;
            }
            Ok(Step::Read(_)) => {
                peer.settle();
                assert!(!is_cut && !peer.tx.is_empty(), "both wait: {setting:?} {cut:?} {way:?}");
                rx.put(&peer.tx.filled()[..1]).unwrap();
                peer.tx.consume(1);
                back += 1;
            }
            Ok(Step::Parked(_) | Step::Done) | Err(_) => break,
        }
    }
    let outcomes = delivery.recipients().iter().map(Recipient::outcome).collect();
    is_cut.then_some((outcomes, peer.taken))
}

fn settings() -> impl Iterator<Item = Setting> {
    (0..16_u8).map(|bits| Setting {
        lmtp: bits & 1 > 0,
        pipelining: bits & 2 > 0,
        chunking: bits & 4 > 0,
        surveyed: bits & 8 > 0,
    })
}

#[test]
fn no_outcome_is_not_sent_if_the_server_has_the_message() {
    // A short run cuts at each fourth octet, at other ones for each way.
    let step = if length::is_long() { 1 } else { 4 };
    let (mut cases, mut taken, mut unknown) = (0, 0, 0);
    for setting in settings() {
        for (at, way) in WAYS.into_iter().enumerate() {
            for side in [Cut::Client, Cut::Server] {
                let places = (at % step..).step_by(step);
                let ends = places.map(side).map_while(|cut| Some((cut, ended(setting, cut, way)?)));
                for (cut, (outcomes, has)) in ends {
                    cases += 1;
                    taken += usize::from(has);
                    for outcome in outcomes {
                        let name = format!("{outcome:?}: {setting:?} {cut:?} {way:?}");
                        match outcome {
                            Outcome::Unknown => unknown += 1,
                            Outcome::Accepted(_) => {
                                assert!(has || matches!(way, Way::Says(_)), "{name}");
                            }
                            Outcome::Later(_) => assert!(!has, "{name}"),
                            // Together with the octets before the cut it may be a reply after all.
                            Outcome::Refused(_) => assert!(matches!(way, Way::Says(_)), "{name}"),
                            _ => panic!("{name}"),
                        }
                    }
                }
            }
        }
    }
    // The property is not vacuous: all kinds of ends have occurred.
    let enough = cases > 50_000 / step && taken > 1000 / step && unknown > 1000 / step;
    assert!(enough, "{cases} {taken} {unknown}");
}

#[test]
fn an_outcome_is_unknown_only_after_the_end_of_the_message_was_written() {
    for setting in settings() {
        let whole = ended(setting, Cut::Client(usize::MAX), Way::Eof);
        assert!(whole.is_none());
        // Before the client has written the content, its end is not sent.
        let ends = (0..200).filter_map(|octets| {
            let (outcomes, has) = ended(setting, Cut::Client(octets), Way::Drop)?;
            Some((octets, outcomes, has))
        });
        let unknown = |outcomes: &[Outcome]| outcomes.contains(&Outcome::Unknown);
        let first = ends.clone().find(|(_, outcomes, _)| unknown(outcomes)).map(|it| it.0);
        assert!(first.is_some_and(|first| first > 80), "{setting:?}: {first:?}");
    }
}
