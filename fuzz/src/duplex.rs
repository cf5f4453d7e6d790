//! The client and the server of this crate, with a peer between them.

use std::collections::VecDeque;

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::Newlines;
use smtp_machine::client::{self, Client, Ticket};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::server::{self, Server};
use smtp_machine::session::Error;
use smtp_machine::{Buffer, Step};

use crate::input::Input;

/// Checks: no panic, whatever the peer does; and if the octets are only delayed or the connection is cut, an
/// accepted outcome means that the server has stored the message once.
pub fn duplex(data: &[u8]) {
    let mut input = Input::new(data);
    let bits = input.byte();
    let honest = bits & 1 == 0;
    let contents: Vec<Vec<u8>> = (0..3).map(|_| input.piece().to_vec()).collect();
    let mut here = Here::new(bits, &contents);
    let mut there = There::new(bits);
    let (mut up, mut down) = (VecDeque::new(), VecDeque::new());
    let mut patience = 40_000;
    while !here.over && patience > 0 {
        here.settle(&mut up);
        there.settle(&mut down);
        patience -= 1;
        if input.is_empty() && up.is_empty() && down.is_empty() {
            here.client.expire(&mut here.tx); // both wait
        }
        let act = if input.is_empty() { 255 } else { input.byte() };
        if !honest {
            let pipe = if act & 1 == 0 { &mut up } else { &mut down };
            match act % 16 {
                9 => pipe.extend(input.piece()),
                10 => drop(pipe.pop_front()),
                11 => pipe.iter_mut().take(1).for_each(|octet| *octet = act),
                12 if pipe.len() < 4096 => pipe.extend(pipe.clone()),
                _ => {}
            }
        }
        if act == 200 && !input.is_empty() {
            here.rx.close(); // the connection is cut
            there.rx.close();
            up.clear();
            down.clear();
        }
        let count = if act == 255 { usize::MAX } else { usize::from(act % 32) };
        pass(&mut up, &mut there.rx, count);
        pass(&mut down, &mut here.rx, count);
        if there.over && down.is_empty() {
            here.rx.close();
        }
    }
    assert!(patience > 0 || !honest, "it never ends");
    if honest {
        let stored: Vec<Vec<u8>> = there.stored.clone();
        for (content, confirmed) in &here.sent {
            let expected = as_sent(content, bits);
            let count = stored.iter().filter(|it| **it == expected).count();
            let alike = here.sent.iter().filter(|(it, _)| as_sent(it, bits) == expected).count();
            assert!(count <= alike, "stored more often than sent");
            assert!(!confirmed || count > 0, "confirmed, and not stored");
        }
        assert!(stored.len() <= here.sent.len());
    }
}

/// Returns the content that the server gets: each CR, LF and CRLF is a CRLF. After DATA it consists of whole
/// lines.
fn as_sent(content: &[u8], bits: u8) -> Vec<u8> {
    let (mut lines, mut rest) = (Vec::new(), content);
    while let Some((first, behind)) = rest.split_first() {
        let (piece, taken): (&[u8], usize) = match (first, behind.first()) {
            (b'\r', Some(b'\n')) => (b"\r\n", 2),
            (b'\r' | b'\n', _) => (b"\r\n", 1),
            _ => (&rest[..1], 1),
        };
        lines.extend_from_slice(piece);
        rest = &rest[taken..];
    }
    if bits & 4 == 0 && !lines.is_empty() && !lines.ends_with(b"\r\n") {
        lines.extend_from_slice(b"\r\n");
    }
    lines
}

fn pass(pipe: &mut VecDeque<u8>, to: &mut Buffer, count: usize) {
    let count = count.min(pipe.len()).min(to.spare().len());
    for (place, octet) in to.spare().iter_mut().zip(pipe.drain(..count)) {
        *place = octet;
    }
    to.commit(count);
}

/// The client.
struct Here {
    client: Client,
    rx: Buffer,
    tx: Buffer,
    queue: VecDeque<Vec<u8>>,
    rest: Vec<u8>,
    named: bool,
    chunks: bool,
    /// The messages whose end was sent, and whether the server has accepted them.
    sent: Vec<(Vec<u8>, bool)>,
    ends: Vec<Ticket>,
    over: bool,
}

impl Here {
    fn new(bits: u8, contents: &[Vec<u8>]) -> Self {
        let name = Host::try_from("relay.orchard.example").expect("a name");
        let config = client::Config::new(name)
            .expect("ASCII")
            .with_newlines(Newlines::Normalise)
            .with_pipelined_transactions(bits & 8 != 0)
            .danger_eight_bit(true);
        Self {
            client: Client::new(config),
            rx: Buffer::with_capacity(1024),
            tx: Buffer::with_capacity(1024 * 2),
            queue: contents.iter().cloned().collect(),
            rest: Vec::new(),
            named: false,
            chunks: bits & 4 != 0,
            sent: Vec::new(),
            ends: Vec::new(),
            over: false,
        }
    }

    fn settle(&mut self, up: &mut VecDeque<u8>) {
        while !self.over {
            match self.client.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Read(_)) => return,
                Ok(Step::Write(_)) => {
                    up.extend(self.tx.filled());
                    self.tx.consume(self.tx.len());
                }
                Ok(Step::Parked(_) | Step::Done) => self.over = true,
                Err(error) => {
                    assert!(!matches!(error, Error::Misuse(_)), "{error}");
                    self.over = true;
                }
                Ok(Step::Event(event)) => match event {
                    client::Event::Idle(idle) if idle.needs_reset() => drop(idle.reset()),
                    client::Event::Idle(idle) => match self.queue.pop_front() {
                        Some(content) => {
                            self.rest.clone_from(&content);
                            self.sent.push((content, false));
                            self.named = false;
                            drop(idle.mail(ReversePath::Null, &MailParameters::new()));
                        }
                        None => drop(idle.quit()),
                    },
                    client::Event::Envelope(envelope) if !self.named => {
                        let to = ForwardPath::try_from("<ben@harbor.example>").expect("a path");
                        self.named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
                    }
                    client::Event::Envelope(envelope) => {
                        let offers = envelope.capabilities().has(Extension::Chunking);
                        if self.chunks && offers {
                            drop(envelope.chunks());
                        } else {
                            drop(envelope.data());
                        }
                    }
                    client::Event::Body(mut body) => {
                        if self.rest.is_empty() {
                            self.ends.push(body.finish().expect("newlines are normalised"));
                        } else {
                            let taken = body.write(&self.rest).expect("newlines are normalised");
                            self.rest.drain(..taken);
                        }
                    }
                    client::Event::Reply(ticket, reply) => {
                        let end = self.ends.iter().position(|it| *it == ticket);
                        if let (Some(at), true) = (end, reply.code().is_positive()) {
                            self.sent[at].1 = true;
                        }
                    }
                    client::Event::Challenge(challenge) => challenge.cancel(),
                    client::Event::Secure(handover) => handover.failed(),
                    _ => {}
                },
            }
        }
    }
}

/// The server.
struct There {
    server: Server,
    rx: Buffer,
    tx: Buffer,
    offered: Capabilities,
    body: Vec<u8>,
    stored: Vec<Vec<u8>>,
    over: bool,
}

impl There {
    fn new(bits: u8) -> Self {
        let host = Host::try_from("mx.harbor.example").expect("a name");
        let mut offered = Capabilities::EMPTY.with(Extension::Chunking);
        if bits & 2 != 0 {
            offered = offered.with(Extension::Pipelining);
        }
        Self {
            server: Server::new(server::Config::new(host).expect("ASCII")),
            rx: Buffer::with_capacity(1024),
            tx: Buffer::with_capacity(2048),
            offered,
            body: Vec::new(),
            stored: Vec::new(),
            over: false,
        }
    }

    fn settle(&mut self, down: &mut VecDeque<u8>) {
        while !self.over {
            match self.server.poll(&mut self.rx, &mut self.tx) {
                Ok(Step::Read(_)) => return,
                Ok(Step::Write(_)) => {
                    down.extend(self.tx.filled());
                    self.tx.consume(self.tx.len());
                }
                Ok(Step::Parked(_) | Step::Done) => self.over = true,
                Err(error) => {
                    assert!(!matches!(error, Error::Misuse(_)), "{error}");
                    down.extend(self.tx.filled());
                    self.tx.consume(self.tx.len());
                    self.over = true;
                }
                Ok(Step::Event(event)) => match event {
                    server::Event::Open(open) => open.accept(),
                    server::Event::Hello(hello) => hello.accept(&self.offered),
                    server::Event::Mail(mail) => mail.accept(),
                    server::Event::Rcpt(rcpt) => rcpt.accept(),
                    server::Event::Data(data) => {
                        self.body.clear();
                        data.start();
                    }
                    server::Event::Chunk(chunk) => self.body.extend_from_slice(chunk.bytes()),
                    server::Event::Message(message) => {
                        self.stored.push(std::mem::take(&mut self.body));
                        message.accept();
                    }
                    _ => {}
                },
            }
        }
    }
}
