//! Many recipients, and many messages on one connection.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::Survey;
use smtp_machine::client::{self, Client};
use smtp_machine::delivery::{Deliveries, Delivery, Event, Outcome, Recipient};
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{self, Server};
use smtp_machine::session::{Error, Misuse, Phase};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use crate::play::{CONTENT, Line, config, short};

/// Delivers to a server of this crate that refuses every recipient whose name ends in `no`. Returns the
/// number of round trips, and the messages that the server has stored.
fn over_a_server(
    deliveries: &mut Deliveries<'_, '_>,
    contents: &[Vec<u8>],
    lmtp: bool,
    chunking: bool,
) -> (usize, Vec<Vec<u8>>) {
    let (host, name) = (
        Host::try_from("mx.harbor.example").unwrap(),
        Host::try_from("relay.orchard.example").unwrap(),
    );
    let (mut server, mut client) = match lmtp {
        true => (
            Server::new(server::Config::lmtp(host).unwrap()),
            Client::new(client::Config::lmtp(name).unwrap()),
        ),
        false => (
            Server::new(server::Config::new(host).unwrap()),
            Client::new(client::Config::new(name).unwrap()),
        ),
    };
    let mut offered = Capabilities::EMPTY.with(Extension::Pipelining);
    if chunking {
        offered = offered.with(Extension::Chunking);
    }
    let (mut up, mut down) = (Buffer::with_capacity(65_536), Buffer::with_capacity(65_536));
    let (mut rx, mut tx) = (Buffer::with_capacity(65_536), Buffer::with_capacity(65_536));
    let (mut waits, mut stored, mut content) = (0, Vec::new(), Vec::new());
    loop {
        match deliveries.poll(&mut client, &mut rx, &mut tx).unwrap() {
            Step::Event((at, Event::Body(body))) => body.send(&contents[at]).unwrap(),
            Step::Event(_) => {}
            Step::Write(_) => {
                up.put(tx.filled()).unwrap();
                tx.consume(tx.len());
            }
            Step::Read(_) => {
                waits += 1;
                loop {
                    match server.poll(&mut up, &mut down).unwrap() {
                        Step::Event(event) => match event {
                            server::Event::Open(open) => open.accept(),
                            server::Event::Hello(hello) => hello.accept(&offered),
                            server::Event::Mail(mail) => mail.accept(),
                            server::Event::Rcpt(rcpt) if rcpt.to().to_string().contains("no@") => {
                                rcpt.refuse(Refusal::NO_SUCH_USER);
                            }
                            server::Event::Rcpt(rcpt) => rcpt.accept(),
                            server::Event::Data(data) => data.start(),
                            server::Event::Chunk(chunk) => content.extend_from_slice(chunk.bytes()),
                            server::Event::Message(message) => {
                                // LMTP has one question for each recipient.
                                if !content.is_empty() {
                                    stored.push(std::mem::take(&mut content));
                                }
                                message.accept();
                            }
                            _ => {}
                        },
                        Step::Write(_) => {
                            rx.put(down.filled()).unwrap();
                            down.consume(down.len());
                        }
                        _ => break,
                    }
                }
            }
            Step::Parked(_) | Step::Done => break,
        }
    }
    (waits, stored)
}

#[test]
fn pipelined_messages_take_one_round_trip_each_and_each_has_its_own_outcome() {
    let paths = ["<ben@harbor.example>", "<uno@harbor.example>", "<gil@harbor.example>"];
    let contents: Vec<Vec<u8>> =
        (0..20).map(|at| format!("Subject: {at}\r\n\r\nAt {at}.\r\n").into_bytes()).collect();
    for (lmtp, chunking) in [(false, false), (false, true), (true, false), (true, true)] {
        let mut waits = Vec::new();
        for pipelined in [false, true] {
            let to = |at: usize| {
                paths.map(|to| ForwardPath::try_from(to).unwrap())[..1 + at % 3].to_vec()
            };
            let mut recipients: Vec<Vec<Recipient<'_>>> =
                (0..20).map(|at| to(at).into_iter().map(Recipient::new).collect()).collect();
            let surveys: Vec<Survey> = contents.iter().map(|it| Survey::from_slice(it)).collect();
            let mut messages: Vec<Delivery<'_, '_>> = recipients
                .iter_mut()
                .zip(&surveys)
                .map(|(to, survey)| {
                    Delivery::new(ReversePath::Null, to).with_survey(*survey).with_chunks(true)
                })
                .collect();
            let mut deliveries = Deliveries::new(&mut messages).with_pipelining(pipelined);
            let (count, stored) = over_a_server(&mut deliveries, &contents, lmtp, chunking);
            assert!(deliveries.is_finished());
            waits.push(count);
            assert!(stored == contents, "{lmtp} {chunking} {pipelined}");
            for to in &recipients {
                let wanted = ["accepted 250", "refused Rcpt 550", "accepted 250"];
                let came: Vec<String> = to.iter().map(|it| short(it.outcome())).collect();
                assert_eq!(came, wanted[..to.len()], "{lmtp} {chunking} {pipelined}");
            }
        }
        // The greeting and EHLO, then two round trips per message, or one and the last reply.
        assert!(waits[1] <= waits[0] / 2 + 4, "{lmtp} {chunking}: {waits:?}");
    }
}

/// Runs the deliveries. Returns the error of the session, if there is one.
fn run(deliveries: &mut Deliveries<'_, '_>, contents: &[&[u8]], line: &mut Line) -> Option<Error> {
    loop {
        match deliveries.poll(&mut line.client, &mut line.rx, &mut line.tx) {
            Ok(Step::Event((at, Event::Body(body)))) => drop(body.send(contents[at])),
            Ok(Step::Event(_)) => {}
            Ok(Step::Write(_)) => line.tx.consume(line.tx.len()),
            Ok(Step::Read(_)) => match line.says.next() {
                Some(text) => line.rx.put(text.as_bytes()).unwrap(),
                None => line.rx.close(),
            },
            Ok(Step::Parked(_) | Step::Done) => return None,
            Err(error) => return Some(error),
        }
    }
}

#[test]
fn a_lost_connection_decides_every_message() {
    let go = "250 ok\r\n250 ok\r\n354 go\r\n";
    let hello = "250-mx\r\n250 PIPELINING\r\n";
    let next = "250 queued\r\n250 ok\r\n250 ok\r\n354 go\r\n";
    for (says, wanted) in [
        (vec!["220 mx\r\n", hello, go], ["unknown", "other connection", "other connection"]),
        (vec!["220 mx\r\n", hello, go, next], ["accepted 250", "unknown", "other connection"]),
        (vec!["220 mx\r\n", hello], ["later Mail", "other connection", "other connection"]),
    ] {
        let path = Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap());
        let mut to = [[path], [path], [path]];
        let mut messages = to.each_mut().map(|to| Delivery::new(ReversePath::Null, to));
        let mut deliveries = Deliveries::new(&mut messages).with_pipelining(true);
        let mut line = Line::new(config(), &says);
        let _error = run(&mut deliveries, &[CONTENT; 3], &mut line);
        assert!(deliveries.is_finished());
        let came: Vec<String> = to.iter().map(|it| short(it[0].outcome())).collect();
        assert_eq!(came, wanted, "{says:?}");
    }
}

#[test]
fn each_of_many_recipients_has_the_outcome_of_its_own_reply() {
    let paths: Vec<String> = (0..2000)
        .map(|at| format!("<{at}{}@harbor.example>", if at % 7 == 0 { "no" } else { "" }))
        .collect();
    let mut recipients: Vec<Recipient<'_>> = paths
        .iter()
        .map(|path| Recipient::new(ForwardPath::try_from(path.as_str()).unwrap()))
        .collect();
    let mut messages = [Delivery::new(ReversePath::Null, &mut recipients)];
    let mut deliveries = Deliveries::new(&mut messages);
    let contents = [CONTENT.to_vec()];
    // The server's limit ends the transaction with 452: the others come in another one.
    over_a_server(&mut deliveries, &contents, false, false);
    for (at, recipient) in recipients.iter().enumerate() {
        match recipient.outcome() {
            Outcome::Accepted(_) => assert_ne!(at % 7, 0),
            Outcome::Refused(verdict) if at % 7 == 0 => {
                assert!([550, 452, 421].contains(&verdict.code.get()))
            }
            Outcome::Refused(verdict) => assert_ne!(verdict.code.get(), 550),
            other => panic!("{at}: {other:?}"),
        }
    }
}

#[test]
fn a_message_that_cannot_be_sent_does_not_hide_the_previous_reply() {
    let path = Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap());
    let mut to = [[path], [path], [path]];
    let (eight_bit, plain) =
        (Survey::from_slice("caf\u{e9}\r\n".as_bytes()), Survey::from_slice(CONTENT));
    let surveys = [plain, eight_bit, eight_bit];
    let mut surveys = surveys.into_iter();
    let mut messages = to
        .each_mut()
        .map(|to| Delivery::new(ReversePath::Null, to).with_survey(surveys.next().unwrap()));
    let mut deliveries = Deliveries::new(&mut messages).with_pipelining(true);
    let go = "250 ok\r\n250 ok\r\n354 go\r\n";
    let says = ["220 mx\r\n", "250-mx\r\n250 PIPELINING\r\n", go, "250 queued\r\n"];
    let mut line = Line::new(config(), &says);
    loop {
        match deliveries.poll(&mut line.client, &mut line.rx, &mut line.tx) {
            Ok(Step::Event((at, Event::Body(body)))) => {
                assert_eq!(at, 0);
                body.send(CONTENT).unwrap();
            }
            Ok(Step::Event(_)) => {}
            Ok(Step::Write(_)) => line.tx.consume(line.tx.len()),
            Ok(Step::Read(_)) => line.rx.put(line.says.next().unwrap().as_bytes()).unwrap(),
            Ok(Step::Parked(_) | Step::Done) | Err(_) => break,
        }
    }
    assert!(deliveries.is_finished());
    let came: Vec<String> = to.iter().map(|it| short(it[0].outcome())).collect();
    let missing = "not possible: the server does not offer 8BITMIME";
    assert_eq!(came, ["accepted 250", missing, missing]);
}

#[test]
fn a_421_to_the_first_message_is_a_refusal_although_the_next_has_begun() {
    for (lmtp, chunks) in [(false, false), (false, true), (true, false), (true, true)] {
        let hello = match chunks {
            true => "250-mx\r\n250-PIPELINING\r\n250 CHUNKING\r\n",
            false => "250-mx\r\n250 PIPELINING\r\n",
        };
        let go = if chunks { "250 ok\r\n250 ok\r\n" } else { "250 ok\r\n250 ok\r\n354 go\r\n" };
        let next = format!("250 queued\r\n{go}");
        // With chunks and without LMTP, the whole second message is sent before the first reply.
        let second = if chunks && !lmtp { "unknown" } else { "other connection" };
        for (says, wanted) in [
            (&[go, "421 closing\r\n"][..], ["refused EndOfData 421", second]),
            (&[go, &next, "421 closing\r\n"], ["accepted 250", "other connection 421"]),
            (&["421 closing\r\n"], ["refused Mail 421", second]),
        ] {
            let path = Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap());
            let mut to = [[path], [path]];
            let survey = Survey::from_slice(CONTENT);
            let mut messages = to.each_mut().map(|to| {
                Delivery::new(ReversePath::Null, to).with_chunks(chunks).with_survey(survey)
            });
            let mut deliveries = Deliveries::new(&mut messages).with_pipelining(true);
            let name = Host::try_from("relay.orchard.example").unwrap();
            let config = if lmtp { client::Config::lmtp(name).unwrap() } else { config() };
            let mut line = Line::new(config, &["220 mx\r\n", hello]);
            line.says(says);
            assert_eq!(run(&mut deliveries, &[CONTENT; 2], &mut line), None);
            let came: Vec<String> = to.iter().map(|it| short(it[0].outcome())).collect();
            assert_eq!(came, wanted, "LMTP: {lmtp}, chunks: {chunks}, {says:?}");
        }
    }
}

#[test]
fn an_error_is_returned_if_any_message_has_no_final_outcome() {
    const STRAY: &[u8] = b"a\nb\r\n";
    let large = [b'y'; 2000];
    let go = "250 ok\r\n250 ok\r\n354 go\r\n";
    let next = format!("250 queued\r\n{go}");
    let too_large = "not possible: message larger than the limit of 1000 octets";
    let stray = "not possible: invalid content: bare LF at octet 1";
    let unfinished = Some(Error::Misuse(Misuse::UnfinishedBody));
    let (accepted, other) = ("accepted 250", "other connection");
    for (pipelined, contents, says, wanted, error) in [
        // The last message is not sent, and the connection closes before the reply to the previous one.
        (
            true,
            [CONTENT, &large],
            &[go][..],
            ["unknown", too_large],
            Some(Error::Truncated(Phase::EndOfData)),
        ),
        // The content of a message ends the session.
        (false, [STRAY, CONTENT], &[go], [stray, other], unfinished),
        (true, [STRAY, CONTENT], &[go], [stray, other], unfinished),
        (false, [CONTENT, STRAY], &[go, "250 queued\r\n", go], [accepted, stray], None),
        (true, [CONTENT, STRAY], &[go, &next], [accepted, stray], None),
    ] {
        let path = Recipient::new(ForwardPath::try_from("<ben@harbor.example>").unwrap());
        let mut to = [[path], [path]];
        let [first, second] = to.each_mut().map(|to| Delivery::new(ReversePath::Null, to));
        let second = match contents[1] == large {
            true => second.with_survey(Survey::from_slice(&large)).with_quit(true),
            false => second,
        };
        let mut messages = [first, second];
        let mut deliveries = Deliveries::new(&mut messages).with_pipelining(pipelined);
        let hello = "250-mx\r\n250-SIZE 1000\r\n250 PIPELINING\r\n";
        let mut line = Line::new(config(), &["220 mx\r\n", hello]);
        line.says(says);
        assert_eq!(run(&mut deliveries, &contents, &mut line), error, "{wanted:?}");
        assert_eq!(run(&mut deliveries, &contents, &mut line), None, "a later poll returns Done");
        let came: Vec<String> = to.iter().map(|it| short(it[0].outcome())).collect();
        assert_eq!(came, wanted, "{says:?}");
    }
}
