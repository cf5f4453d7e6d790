//! The effect of an input does not depend on how it is cut.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{self, Client};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine::server::{self, Server};
use smtp_machine::{Buffer, Step};

use crate::input::{Input, pieces};

/// Checks that events, output and end are the same, whole and in pieces.
pub fn split(data: &[u8]) {
    let mut input = Input::new(data);
    let (kind, seed) = (input.byte(), input.byte());
    let wire = input.rest();
    // Commands pipelined after one that ends its group depend on their arrival: one line at a time, or a
    // server that tolerates it.
    let groups: Vec<&[u8]> = match kind % 3 {
        0 => vec![wire],
        _ => wire.split_inclusive(|octet| *octet == b'\n').collect(),
    };
    let whole: Vec<Vec<&[u8]>> = groups.iter().map(|group| vec![*group]).collect();
    let cut: Vec<Vec<&[u8]>> = groups.iter().map(|group| pieces(group, seed)).collect();
    let octets: Vec<Vec<&[u8]>> = groups.iter().map(|group| group.chunks(1).collect()).collect();
    let run = |pieces: &[Vec<&[u8]>]| match kind % 3 {
        2 => of_client(pieces, kind),
        other => of_server(pieces, kind, other == 0),
    };
    let first = run(&whole);
    assert_eq!(run(&cut), first, "in pieces");
    assert_eq!(run(&octets), first, "octet by octet");
}

fn of_server(pieces: &[Vec<&[u8]>], kind: u8, early: bool) -> (Vec<String>, String) {
    let host = Host::try_from("mx.harbor.example").expect("a name");
    let config = if kind & 64 == 0 {
        server::Config::new(host).expect("ASCII")
    } else {
        server::Config::lmtp(host).expect("ASCII")
    };
    let config = config
        .danger_accept_early_input(early)
        .danger_auth_in_clear(true)
        .danger_accept_bare_newlines(kind & 128 != 0)
        .with_max_command_line(512)
        .with_max_dropped_line(1000)
        .with_max_drained(100);
    let mut server = Server::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(4096));
    let (mut trace, mut written, mut body) = (Vec::new(), Vec::new(), Vec::new());
    let offered = Extension::ALL.iter().fold(Capabilities::EMPTY, |all, it| all.with(*it));
    let offered = offered.with_mechanisms(Mechanisms::PLAIN).with_size(900);
    // Octets after STARTTLS end the session, whatever else is tolerated.
    let offered = if early { offered.without(Extension::StartTls) } else { offered };
    let mut settle = |rx: &mut Buffer, trace: &mut Vec<String>| loop {
        match server.poll(rx, &mut tx) {
            Ok(Step::Event(event)) => answer(event, trace, &mut body, &offered),
            Ok(Step::Write(_)) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(_)) => return true,
            Ok(Step::Parked(_) | Step::Done) => return false,
            Err(error) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
                trace.push(error.to_string());
                return false;
            }
        }
    };
    let mut open = settle(&mut rx, &mut trace);
    for mut piece in pieces.iter().flatten().copied() {
        while open && !piece.is_empty() {
            piece = feed(&mut rx, piece);
            open = settle(&mut rx, &mut trace);
        }
    }
    if open {
        rx.close();
        settle(&mut rx, &mut trace);
    }
    (trace, written.escape_ascii().to_string())
}

/// Feeds as much as there is space for. Returns the rest.
fn feed<'a>(rx: &mut Buffer, octets: &'a [u8]) -> &'a [u8] {
    let spare = rx.spare();
    let (here, rest) = octets.split_at(spare.len().min(octets.len()));
    spare[..here.len()].copy_from_slice(here);
    rx.commit(here.len());
    rest
}

fn answer(
    event: server::Event<'_>,
    trace: &mut Vec<String>,
    body: &mut Vec<u8>,
    offered: &Capabilities,
) {
    use server::Event;
    match event {
        Event::Chunk(chunk) => body.extend_from_slice(chunk.bytes()),
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => {
            trace.push(format!("hello {}", hello.name()));
            hello.accept(offered);
        }
        Event::Mail(mail) => {
            trace.push(format!("mail {:?}", mail.command()));
            mail.accept();
        }
        Event::Rcpt(rcpt) => {
            trace.push(format!("rcpt {:?}", rcpt.command()));
            rcpt.accept();
        }
        Event::Data(data) => {
            body.clear();
            data.start();
        }
        Event::Message(message) => {
            let content = body.escape_ascii();
            trace.push(format!("message {content} {}", message.has_bare_newline()));
            if message.recipient().is_none() {
                assert_eq!(message.size(), body.len() as u64);
                body.clear();
            }
            message.accept();
        }
        Event::StartTls(start) => start.accept(),
        Event::Secure(handover) => handover.complete(),
        Event::Auth(auth) => {
            trace.push(format!("auth {}", auth.mechanism()));
            auth.challenge(b"").expect("there is space");
        }
        Event::AuthResponse(response) => {
            trace.push(response.secret().expose().escape_ascii().to_string());
            response.accept();
        }
        Event::Fault(fault) => {
            trace.push(format!("{:?} {:?}", fault.refusal(), fault.error()));
        }
        Event::TransactionDropped(cause) => {
            // The number of octets before a refusal depends on the pieces, and does not matter.
            body.clear();
            trace.push(format!("dropped: {cause:?}"));
        }
        Event::Unknown(unknown) => trace.push(format!("unknown {}", unknown.command())),
        _ => trace.push("another".to_owned()),
    }
}

fn of_client(pieces: &[Vec<&[u8]>], kind: u8) -> (Vec<String>, String) {
    let name = Host::try_from("relay.orchard.example").expect("a name");
    let config = if kind & 64 == 0 {
        client::Config::new(name).expect("ASCII")
    } else {
        client::Config::lmtp(name).expect("ASCII")
    };
    let mut client = Client::new(config.with_strict_reply_lines(kind & 128 != 0));
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(4096));
    let (mut trace, mut written, mut step) = (Vec::new(), Vec::new(), 0);
    let mut settle = |rx: &mut Buffer, trace: &mut Vec<String>| loop {
        match client.poll(rx, &mut tx) {
            Ok(Step::Event(event)) => say(event, trace, &mut step),
            Ok(Step::Write(_)) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(_)) => return true,
            Ok(Step::Parked(_) | Step::Done) => return false,
            Err(error) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
                trace.push(error.to_string());
                return false;
            }
        }
    };
    let mut open = settle(&mut rx, &mut trace);
    for mut piece in pieces.iter().flatten().copied() {
        while open && !piece.is_empty() {
            piece = feed(&mut rx, piece);
            open = settle(&mut rx, &mut trace);
        }
    }
    if open {
        rx.close();
        settle(&mut rx, &mut trace);
    }
    (trace, written.escape_ascii().to_string())
}

/// Two recipients for each message, one message after the other.
fn say(event: client::Event<'_>, trace: &mut Vec<String>, step: &mut usize) {
    use client::Event;
    match event {
        Event::Idle(idle) if idle.needs_reset() => drop(idle.reset()),
        Event::Idle(idle) => {
            *step = 0;
            drop(idle.mail(ReversePath::Null, &MailParameters::new()));
        }
        Event::Envelope(envelope) if *step < 2 => {
            *step += 1;
            let to = ForwardPath::try_from("<ben@harbor.example>").expect("a path");
            drop(envelope.rcpt(to, &RcptParameters::new()));
        }
        Event::Envelope(envelope) => drop(envelope.data()),
        Event::Body(mut body) => {
            let _taken = body.write(b".dots\r\n");
            drop(body.finish());
        }
        Event::Challenge(challenge) => challenge.cancel(),
        Event::Secure(handover) => handover.complete(),
        Event::Reply(ticket, reply) => trace.push(format!("{ticket:?} {reply}")),
        Event::Greeting(reply) | Event::Hello(reply, _) | Event::Closing(reply) => {
            trace.push(reply.to_string());
        }
        _ => {}
    }
}
