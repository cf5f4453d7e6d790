//! An application that changes the buffers between polls: it consumes, adds, exchanges and closes.

use proptest::prelude::*;
use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::Newlines;
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step, client, server};
use smtp_machine::{client::Client, server::Server};

/// What the application does to a buffer.
#[derive(Clone, Debug)]
enum Change {
    Nothing,
    Consume(usize),
    Put(&'static str),
    Exchange,
    Close,
}

fn change() -> impl Strategy<Value = (bool, Change)> {
    let change = prop_oneof![
        30 => Just(Change::Nothing),
        4 => (1..80_usize).prop_map(Change::Consume),
        2 => prop::sample::select(&["x", "\r", "\n", "\r\n", ".\r\n", "250 ", "250-x\r\n", "RSET\r\n"]).prop_map(Change::Put),
        1 => Just(Change::Exchange),
        1 => Just(Change::Close),
    ];
    (any::<bool>(), change)
}

const CAPACITY: usize = 2048;

fn apply((is_input, change): &(bool, Change), rx: &mut Buffer, tx: &mut Buffer) {
    let buffer = if *is_input { rx } else { tx };
    match change {
        Change::Nothing => {}
        Change::Consume(count) => buffer.consume(*count),
        Change::Put(octets) => drop(buffer.put(octets.as_bytes())),
        Change::Exchange => *buffer = Buffer::with_capacity(CAPACITY),
        Change::Close => buffer.close(),
    }
}

fn host() -> Host<'static> {
    Host::try_from("mx.harbor.example").unwrap()
}

fn offered() -> Capabilities {
    Capabilities::EMPTY
        .with(Extension::Pipelining)
        .with(Extension::Chunking)
        .with_mechanisms(Mechanisms::PLAIN | Mechanisms::LOGIN)
        .with_size(0)
}

fn answer(event: server::Event<'_>, kept: &mut Option<server::Deferred>, defers: bool) {
    use server::Event;
    match event {
        Event::Mail(mail) if defers => *kept = Some(mail.defer()),
        Event::Message(message) if defers => *kept = Some(message.defer()),
        Event::Open(open) => open.accept(),
        Event::Hello(hello) => hello.accept(&offered()),
        Event::Mail(mail) => mail.accept(),
        Event::Rcpt(rcpt) => rcpt.accept(),
        Event::Data(data) => data.start(),
        Event::Message(message) => message.accept(),
        Event::Auth(auth) if auth.initial().is_none() => drop(auth.challenge(b"")),
        Event::Auth(auth) => drop(auth.accept_identity("ana")),
        Event::AuthResponse(response) => drop(response.accept_identity("ana")),
        _ => {}
    }
}

const COMMANDS: [&str; 15] = [
    "EHLO relay.example\r\n",
    "MAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nDATA\r\n",
    "one\r\n..two\r\nthree\n.four\r\n.\r\n",
    "one\r\n.\r\n",
    "one",
    "\r\n.\r\nRSET\r\n",
    "BDAT 20\r\n12345678901234567890",
    "BDAT 10\r\n12345",
    "67890BDAT 3 LAST\r\nabc",
    "AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n",
    "AUTH LOGIN\r\n",
    "AGFuYQBzZWNyZXQ=\r\n",
    "NO",
    "OP\r\n",
    "QUIT\r\n",
];

const REPLIES: [&str; 13] = [
    "220 mx.harbor.example\r\n",
    "250-mx.harbor.example\r\n250-PIPELINING\r\n250-CHUNKING\r\n250 SIZE 0\r\n",
    "250 2.1.0 ok\r\n",
    "250-first\r\n",
    "250 last\r\n",
    "354 go on\r\n",
    "250 ok\r\n250 ok\r\n250 ok\r\n",
    "550-5.1.1 no such\r\n550 5.1.1 user\r\n",
    "421 bye\r\n",
    "25",
    "0 ok\r\n",
    "334 \r\n",
    "250 ok",
];

fn command(event: client::Event<'_>, content: &[u8]) {
    use client::Event;
    match event {
        Event::Idle(idle) => drop(idle.mail(ReversePath::Null, &MailParameters::new())),
        Event::Envelope(envelope) => {
            let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
            match content.first() {
                Some(0..128) => drop(envelope.rcpt(to, &RcptParameters::new())),
                _ => drop(envelope.data()),
            }
        }
        Event::Body(mut body) => match body.write(content) {
            Ok(_) if content.is_empty() => drop(body.finish()),
            _ => {}
        },
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn a_server_whose_buffers_change_between_polls_ends_or_goes_on(
        commands in prop::collection::vec(prop::sample::select(&COMMANDS), 1..12),
        changes in prop::collection::vec(change(), 1..60),
        defers in any::<bool>(),
        normalises in any::<bool>(),
    ) {
        let newlines = if normalises { Newlines::Normalise } else { Newlines::Refuse };
        let config = server::Config::new(host()).unwrap().with_newlines(newlines).danger_auth_in_clear(true);
        let mut server = Server::new(config);
        let (mut rx, mut tx) = (Buffer::with_capacity(CAPACITY), Buffer::with_capacity(CAPACITY));
        let (mut kept, mut commands) = (None, COMMANDS[..3].iter().copied().chain(commands));
        for change in &changes {
            apply(change, &mut rx, &mut tx);
            match server.poll(&mut rx, &mut tx) {
                Ok(Step::Event(event)) => answer(event, &mut kept, defers),
                Ok(Step::Read(_)) => match commands.next() {
                    Some(command) => drop(rx.put(command.as_bytes())),
                    None => rx.close(),
                },
                Ok(Step::Write(_)) => tx.consume(40),
                Ok(Step::Parked(_)) => {
                    let Some(deferred) = kept.take() else { break };
                    apply(change, &mut rx, &mut tx);
                    if let Ok(event) = server.resume(deferred, &mut rx, &mut tx) {
                        answer(event, &mut kept, false);
                    }
                }
                Ok(Step::Done) | Err(_) => break,
            }
        }
        // However it was changed, it comes to its end.
        server.expire(&mut tx);
        rx.close();
        let mut polls = 0;
        loop {
            match server.poll(&mut rx, &mut tx) {
                Ok(Step::Event(_)) => {}
                Ok(Step::Write(_)) => tx.consume(40),
                Ok(Step::Parked(_) | Step::Read(_)) => server.expire(&mut tx),
                Ok(Step::Done) => break,
                Err(error) => {
                    prop_assert_eq!(server.poll(&mut rx, &mut tx).err(), Some(error));
                    break;
                }
            }
            polls += 1;
            prop_assert!(polls < 1000, "no end");
        }
    }

    #[test]
    fn a_client_whose_buffers_change_between_polls_ends_or_goes_on(
        replies in prop::collection::vec(prop::sample::select(&REPLIES), 1..16),
        changes in prop::collection::vec(change(), 1..60),
        content in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..60), 60),
    ) {
        let mut client = Client::new(client::Config::new(host()).unwrap());
        let (mut rx, mut tx) = (Buffer::with_capacity(CAPACITY), Buffer::with_capacity(CAPACITY));
        let mut replies = REPLIES[..6].iter().copied().chain(replies);
        for (change, content) in changes.iter().zip(&content) {
            apply(change, &mut rx, &mut tx);
            match client.poll(&mut rx, &mut tx) {
                Ok(Step::Event(event)) => command(event, content),
                Ok(Step::Read(_)) => match replies.next() {
                    Some(reply) => drop(rx.put(reply.as_bytes())),
                    None => rx.close(),
                },
                Ok(Step::Write(_)) => tx.consume(40),
                Ok(Step::Parked(_) | Step::Done) | Err(_) => break,
            }
        }
        client.expire(&mut tx);
        rx.close();
        let mut polls = 0;
        loop {
            match client.poll(&mut rx, &mut tx) {
                Ok(Step::Event(_)) => {}
                Ok(Step::Write(_)) => tx.consume(40),
                Ok(Step::Parked(_) | Step::Read(_)) => client.expire(&mut tx),
                Ok(Step::Done) => break,
                Err(error) => {
                    prop_assert_eq!(client.poll(&mut rx, &mut tx).err(), Some(error));
                    break;
                }
            }
            polls += 1;
            prop_assert!(polls < 1000, "no end");
        }
    }
}
