//! The machines with all values that the constructors accept: each command is one line, and each answer is
//! one reply.

use proptest::prelude::*;
use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::command::{
    Argument, MailParameters, Mechanism, Parameters, RcptParameters, UnknownCommand, Url,
};
use smtp_machine::extension::{Attributes, Capabilities, EhloLine, Extension, Mechanisms};
use smtp_machine::reply::{Refusal, Reply, Text};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Client, Server, Step, client, server};

use super::{lines, near, near_text};

const VALUES: &[&str] = &[
    "relay.orchard.example",
    "ben",
    "Ben <ben@harbor.example>",
    "imap://ana@harbor.example/outbox",
    "<ana@orchard.example>",
    "NAME=spike.orchard.example ADDR=192.0.2.7",
    "XBREW pot-1",
    "X-COLOUR blue",
    "PLAIN",
];

fn everything() -> Capabilities {
    let offered: Capabilities = Extension::ALL
        .iter()
        .copied()
        .filter(|extension| !matches!(extension, Extension::StartTls | Extension::Limits))
        .collect();
    offered
        .with_mechanisms(Mechanisms::all())
        .with_xclient(Attributes::all())
        .with_xforward(Attributes::all())
}

/// Sends the command that `which` selects, made of `octets`. Returns whether it was sent.
fn send(idle: client::Idle<'_>, which: u8, octets: &[u8]) -> bool {
    let argument = Argument::try_from(octets);
    let sent = match which {
        0 => Host::try_from(octets).map(|name| idle.ehlo_as(name)),
        1 => argument.map(|argument| idle.verify(argument)),
        2 => argument.map(|argument| idle.expand(argument)),
        3 => argument.map(|argument| idle.help(Some(argument))),
        4 => argument.map(|argument| idle.noop(Some(argument))),
        5 => argument.map(|argument| idle.etrn(argument)),
        6 => Parameters::try_from(octets).map(|params| idle.xforward(params)),
        7 => UnknownCommand::try_from(octets).map(|command| idle.unknown(command)),
        8 => Mechanism::try_from(octets).map(|mechanism| idle.auth(mechanism, Some(octets))),
        _ => ReversePath::try_from(octets)
            .map(|from| idle.mail(from, &MailParameters::new().with_smtp_utf8())),
    };
    sent.is_ok_and(|sent| sent.is_ok())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_client_sends_one_line_for_each_command(
        name in near(&["relay.orchard.example", "[192.0.2.7]"]),
        values in prop::collection::vec((0..12_u8, near(VALUES)), 1..12),
    ) {
        let Ok(name) = Host::try_from(&name[..]) else { return Ok(()) };
        let config = client::Config::new(name);
        prop_assert_eq!(config.is_ok(), name.is_ascii());
        let Ok(config) = config else { return Ok(()) };
        let config = config.danger_auth_in_clear(true);
        let mut client = Client::new(config);
        let (mut rx, mut tx) = (Buffer::with_capacity(8192), Buffer::with_capacity(8192));
        let (mut wire, mut answered, mut commands) = (Vec::new(), 0, 1); // the EHLO
        let mut values = values.iter();
        rx.put(b"220 mx.harbor.example\r\n").unwrap();
        loop {
            match client.poll(&mut rx, &mut tx).unwrap() {
                Step::Event(client::Event::Idle(idle)) => {
                    commands += usize::from(match values.next() {
                        Some((which, octets)) => send(idle, *which, octets),
                        None => idle.quit().is_ok(),
                    });
                }
                Step::Event(client::Event::Envelope(envelope)) => {
                    commands += usize::from(match values.next() {
                        Some((0..=3, octets)) => Url::try_from(&octets[..])
                            .is_ok_and(|url| envelope.burl(url, false).is_ok()),
                        Some((_, octets)) => ForwardPath::try_from(&octets[..])
                            .is_ok_and(|to| envelope.rcpt(to, &RcptParameters::new()).is_ok()),
                        None => envelope.quit().is_ok(),
                    });
                }
                Step::Event(client::Event::Challenge(challenge)) => {
                    commands += 1;
                    let (_, octets) = values.next().unwrap_or(&(0, Vec::new())).clone();
                    challenge.respond(&octets).unwrap();
                }
                Step::Event(_) => {}
                Step::Write(_) => {
                    wire.extend_from_slice(tx.filled());
                    tx.consume(tx.len());
                }
                Step::Read(_) => {
                    let said = lines(&wire);
                    prop_assert_eq!(said.len(), commands);
                    prop_assert!(answered < said.len(), "waits for a reply without a command");
                    let line = said[answered];
                    answered += 1;
                    if line.starts_with(b"EHLO ") {
                        everything().encode(&mut rx, Host::try_from("mx.harbor.example").unwrap()).unwrap();
                    } else {
                        let reply: &[u8] = match line {
                            // These two have no further message.
                            _ if is_auth(line, "PLAIN") || is_auth(line, "EXTERNAL") => b"235 known\r\n",
                            _ if is_auth(line, "") => b"334 bW9yZQ==\r\n",
                            b"QUIT" => b"221 bye\r\n",
                            _ if !line.contains(&b' ') => b"235 known\r\n", // the response
                            _ => b"250 OK\r\n",
                        };
                        rx.put(reply).unwrap();
                    }
                }
                Step::Parked(_) | Step::Done => break,
            }
        }
        wire.extend_from_slice(tx.filled());
        prop_assert_eq!(lines(&wire).len(), commands);
        prop_assert_eq!(lines(&wire).last().copied(), Some(&b"QUIT"[..]));
    }

    #[test]
    fn a_server_gives_one_reply_for_each_answer(
        host in near(&["mx.harbor.example", "[192.0.2.7]"]),
        texts in prop::collection::vec(near_text(&["OK", "d\u{e9}j\u{e0} vu", "5.1.1 who?", ""]), 1..8),
        others in prop::collection::vec(near(&["BURL imap", "X-COLOUR blue", "X-A"]), 0..4),
        path in near(&["<ben@harbor.example>", "<\"b b\"@harbor.example>"]),
        choices in prop::collection::vec(0..4_u8, 40),
    ) {
        let Ok(host) = Host::try_from(&host[..]) else { return Ok(()) };
        let Ok(config) = server::Config::new(host) else { return Ok(()) };
        let texts: Vec<Text<'_>> = texts.iter().filter_map(|text| Text::new(text).ok()).collect();
        let others: Vec<EhloLine<'_>> =
            others.iter().filter_map(|line| EhloLine::try_from(&line[..]).ok()).collect();
        let path = ForwardPath::try_from(&path[..]).unwrap_or(ForwardPath::Postmaster);
        let script = [
            "EHLO a.example", "VRFY ben", "EXPN crew", "HELP", "NOOP", "ETRN a.example", "XBREW pot-1",
            "XFORWARD NAME=a.example", "AUTH PLAIN", "*", "MAIL FROM:<>", "RCPT TO:<ben@harbor.example>",
            "RCPT TO:<gil@harbor.example>", "RSET", "QUIT",
        ];
        let mut server = Server::new(config.danger_auth_in_clear(true).with_max_errors(99));
        let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(65_536));
        let (mut wire, mut line, mut choices) = (Vec::new(), 0, choices.into_iter().cycle());
        while let Step::Event(_) | Step::Read(_) = match server.poll(&mut rx, &mut tx).unwrap() {
            Step::Write(_) => {
                wire.extend_from_slice(tx.filled());
                tx.consume(tx.len());
                Step::Event(())
            }
            Step::Read(wait) => {
                rx.put(script[line].as_bytes()).unwrap();
                rx.put(b"\r\n").unwrap();
                line += 1;
                Step::Read(wait)
            }
            Step::Event(event) => {
                let choice = choices.next().unwrap();
                answer(event, choice, &texts, &others, path);
                Step::Event(())
            }
            Step::Parked(_) | Step::Done => Step::Done,
        } {}
        wire.extend_from_slice(tx.filled());
        let said = lines(&wire).len();
        let (mut rest, mut replies, mut read) = (&wire[..], 0, 0);
        while let Some((reply, length)) = Reply::parse(rest).unwrap() {
            replies += 1;
            read += reply.lines().count();
            rest = &rest[length..];
        }
        prop_assert!(rest.is_empty());
        prop_assert_eq!(read, said);
        prop_assert_eq!(replies, line + 1); // the greeting
    }
}

fn is_auth(line: &[u8], mechanism: &str) -> bool {
    let line = String::from_utf8_lossy(line).to_ascii_uppercase();
    let said = line.strip_prefix("AUTH ").and_then(|rest| rest.split(' ').next());
    said.is_some_and(|said| mechanism.is_empty() || said == mechanism)
}

/// Answers in one of four ways, with these texts.
fn answer(
    event: server::Event<'_>,
    choice: u8,
    texts: &[Text<'_>],
    others: &[EhloLine<'_>],
    path: ForwardPath<'_>,
) {
    use server::Event;
    let text = texts.first().copied().unwrap_or(Text::EMPTY);
    let refusal = Refusal::MAILBOX_BUSY.with_text(text);
    match (event, choice) {
        (Event::Open(open), _) => open.accept_with(text),
        (Event::Hello(hello), _) => hello.accept_with(&everything(), others),
        (Event::Mail(mail), 0) => mail.refuse(refusal),
        (Event::Mail(mail), _) => mail.accept_with(text),
        (Event::Rcpt(rcpt), 0) => rcpt.refuse(refusal),
        (Event::Rcpt(rcpt), 1) => rcpt.forward(path),
        (Event::Rcpt(rcpt), 2) => rcpt.accept_lines(texts).unwrap(),
        (Event::Rcpt(rcpt), _) => rcpt.accept_with(text),
        (Event::Verify(verify), 0) => verify.refuse(refusal),
        (Event::Verify(verify), 1) => verify.accept_with(text),
        (Event::Verify(verify), _) => verify.found(texts).unwrap(),
        (Event::Expand(expand), 0) => expand.refuse(refusal),
        (Event::Expand(expand), _) => expand.members(texts).unwrap(),
        (Event::Help(help), 0) => help.refuse(refusal),
        (Event::Help(help), _) => help.text(texts).unwrap(),
        (Event::Noop(noop), 1) => noop.accept_with(text),
        (Event::Etrn(etrn), 0) => etrn.refuse(refusal),
        (Event::Etrn(etrn), 1) => etrn.accept_with(text),
        (Event::Unknown(unknown), 0) => unknown.refuse(refusal),
        (Event::Unknown(unknown), 1) => unknown.accept_with(text),
        (Event::XForward(xforward), 0) => xforward.refuse(refusal),
        (Event::XForward(xforward), _) => xforward.accept_with(text),
        (Event::Auth(auth), _) => auth.challenge(text.as_bytes()).unwrap(),
        (Event::Quit(quit), 1) => quit.accept_with(text),
        _ => {}
    }
}
