//! The errors and budgets of a client, and tolerated forms.

use proptest::prelude::*;
use smtp_machine::command::Syntax;
use smtp_machine::error::ParseErrorKind;
use smtp_machine::extension::{Capabilities, Extension, Mechanisms};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::session::{Error, Violation};

use crate::session::{config, envelope, lmtp, offered, play, usual};

fn lines(lines: &[&str]) -> Vec<Vec<u8>> {
    lines.iter().map(|line| format!("{line}\r\n").into_bytes()).collect()
}

#[test]
fn pipelined_commands_of_an_honest_client_are_no_errors() {
    // RFC 2920: DATA after refused recipients, and valid messages between.
    let mut input = lines(&["EHLO relay.example"]);
    for _ in 0..25 {
        input
            .push(b"MAIL FROM:<a@b.example>\r\nRCPT TO:<gone@harbor.example>\r\nDATA\r\n".to_vec());
        input.push(b"RSET\r\n".to_vec());
        input.push(b"MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\n".to_vec());
        input.push(b"Hello\r\n.\r\n".to_vec());
    }
    let mut taken = 0;
    let played = play(config(), &input, |event| match event {
        Event::Rcpt(rcpt) if rcpt.to().to_string().starts_with("<gone") => {
            rcpt.refuse(Refusal::NO_SUCH_USER);
        }
        Event::Message(message) => {
            taken += 1;
            message.accept();
        }
        other => usual(other),
    });
    assert_eq!((taken, played.end), (25, None), "{}", played.replies);

    // MAIL was refused, and the commands after it; chunks after a refused one; a verb of the application.
    let groups = [
        "MAIL FROM:<no@b.example>\r\nRCPT TO:<a@b.example>\r\nRCPT TO:<c@b.example>\r\nDATA\r\n"
            .to_owned(),
        "MAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nBDAT 900\r\n".to_owned()
            + &"x".repeat(900)
            + "BDAT 200\r\n"
            + &"x".repeat(200)
            + "BDAT 1\r\nxBDAT 1 LAST\r\nxRSET\r\n",
        "XBREW pot-1\r\n".to_owned(),
    ];
    for group in groups {
        let mut input = lines(&["EHLO relay.example"]);
        input.extend((0..40).map(|_| group.as_bytes().to_vec()));
        let played = play(config().with_max_message(1000), &input, |event| match event {
            Event::Mail(mail) if mail.from().mailbox().is_some() => mail.refuse(Refusal::POLICY),
            Event::Unknown(unknown) => unknown.accept(),
            other => usual(other),
        });
        assert_eq!(played.end, None, "{group:?}: {}", played.replies);
    }
}

#[test]
fn an_accepted_message_resets_the_errors() {
    let mut input = lines(&["EHLO a.example"]);
    for _ in 0..5 {
        input.extend(lines(&["DATA"; 15]));
        input.extend(lines(&["MAIL FROM:<>", "RCPT TO:<ben@harbor.example>", "DATA", "."]));
    }
    assert_eq!(play(config(), &input, usual).end, None);
    let played = play(config(), &lines(&["DATA"; 40]), usual);
    assert!(matches!(played.error(), Error::Peer(Violation::TooManyErrors { .. })));
    assert_eq!(played.codes().len(), 1 + 21 + 1);
}

#[test]
fn budgets_bound_costly_commands_that_are_no_errors() {
    let floods: [(&str, usize, Violation); 8] = [
        ("AUTH PLAIN AGFuYQBzZWNyZXQ=", 6, Violation::TooManyFailedLogins),
        ("RCPT TO:<gone@b.example>", 501, Violation::TooManyRefusedRecipients),
        ("MAIL FROM:<>|RCPT TO:<gone@b.example>|RSET", 1001, Violation::TooManyIdleCommands),
        ("NOOP", 1001, Violation::TooManyIdleCommands),
        ("RSET", 1001, Violation::TooManyIdleCommands),
        ("VRFY ben", 1001, Violation::TooManyIdleCommands),
        ("EHLO a.example", 1001, Violation::TooManyIdleCommands),
        ("MAIL FROM:<no@b.example>", 1001, Violation::TooManyIdleCommands),
    ];
    for (flood, most, violation) in floods {
        let mut input = lines(&["EHLO a.example"]);
        if flood.starts_with("RCPT") {
            input.extend(lines(&["MAIL FROM:<>"]));
        }
        let round: Vec<&str> = flood.split('|').collect();
        (0..most + 10).for_each(|_| input.extend(lines(&round)));
        let config = config().danger_auth_in_clear(true);
        let mut asked = 0;
        let played = play(config, &input, |event| {
            asked += 1;
            match event {
                Event::Auth(auth) => auth.refuse(Refusal::CREDENTIALS_INVALID),
                Event::Rcpt(rcpt) => rcpt.refuse(Refusal::NO_SUCH_USER),
                Event::Mail(mail) if mail.from().mailbox().is_some() => {
                    mail.refuse(Refusal::POLICY)
                }
                other => usual(other),
            }
        });
        assert_eq!(played.error(), Error::Peer(violation), "{flood}");
        assert!(asked <= (round.len() + 1) * (most + 5), "{flood}: {asked} questions");
        assert_eq!(played.codes().last(), Some(&"421"));
    }
    // An accepted message restarts them.
    let mut input = lines(&["EHLO a.example"]);
    for _ in 0..5 {
        input.extend(lines(&["NOOP"; 900]));
        input.extend(lines(&["MAIL FROM:<>", "RCPT TO:<ben@harbor.example>", "DATA", "."]));
    }
    assert_eq!(play(config(), &input, usual).end, None);
}

#[test]
fn recipients_over_the_limit_are_idle_commands() {
    let rcpt = "RCPT TO:<ben@harbor.example>\r\n";
    let config = || config().with_max_recipients(3);
    // An honest client sends hundreds of them in one group, and then the message to the accepted ones.
    let mut input = lines(&["EHLO a.example"]);
    for _ in 0..3 {
        input.push(["MAIL FROM:<>\r\n", &rcpt.repeat(900), "DATA\r\n"].concat().into_bytes());
        input.push(b"Hello\r\n.\r\n".to_vec());
    }
    let mut taken = 0;
    let played = play(config(), &input, |event| {
        taken += u32::from(matches!(event, Event::Message(_)));
        usual(event);
    });
    assert_eq!((taken, played.end), (3, None), "{}", played.replies);
    // A client that sends nothing else is disconnected.
    let mut input = lines(&["EHLO a.example", "MAIL FROM:<>"]);
    input.extend((0..1100).map(|_| rcpt.as_bytes().to_vec()));
    let played = play(config(), &input, usual);
    assert_eq!(played.error(), Error::Peer(Violation::TooManyIdleCommands));
    assert_eq!(played.replies.matches("452 4.5.3").count(), 1000); // and EHLO
}

#[test]
fn a_cancelled_login_is_a_failed_one() {
    let mut input = lines(&["EHLO a.example"]);
    (0..9).for_each(|_| input.extend(lines(&["AUTH LOGIN", "*"])));
    let played = play(config().danger_auth_in_clear(true), &input, usual);
    assert_eq!(played.error(), Error::Peer(Violation::TooManyFailedLogins));
    assert!(played.replies.ends_with("501 5.7.0 Authentication cancelled\r\n421 4.7.0 mx.harbor.example Too many failed logins, closing transmission channel\r\n"));
}

#[test]
fn the_submission_preset_refuses_mail_without_tls_and_auth() {
    let host = || smtp_machine::address::Host::try_from("submit.harbor.example").unwrap();
    let before = [
        "MAIL FROM:<>",
        "RCPT TO:<a@b.example>",
        "DATA",
        "VRFY a",
        "EXPN a",
        "BDAT 0 LAST",
        "XBREW",
    ];
    for line in before {
        let input = lines(&["EHLO a.example", line, "NOOP"]);
        let server = Server::secured(Config::submission(host()).unwrap());
        let played = crate::session::play_in((4096, 4096), server, &input, |event| match event {
            Event::Mail(_) | Event::Rcpt(_) | Event::Data(_) => panic!("asked about {line}"),
            other => usual(other),
        });
        let code = if line == "XBREW" { "500" } else { "530" };
        assert_eq!(played.codes()[2..], [code, "250"], "{line}: {}", played.replies);
        // Without TLS, STARTTLS comes first.
        let played = play(Config::submission(host()).unwrap(), &input, usual);
        assert_eq!(played.codes()[2..], ["530", "250"], "{line}: {}", played.replies);
    }
    let input = lines(&["EHLO a.example", "AUTH PLAIN AGFuYQBzZWNyZXQ=", "MAIL FROM:<>"]);
    let server = Server::secured(Config::submission(host()).unwrap());
    let played = crate::session::play_in((4096, 4096), server, &input, usual);
    assert!(played.replies.ends_with("250 2.1.0 Sender OK\r\n"));
}

#[test]
fn the_offered_size_is_enforced() {
    for (configured, given, offered, taken) in [
        (10_240_000, 50_000_000, "10240000", 10_240_000),
        (1000, 0, "1000", 1000),
        (0, 500, "500", 500),
        (0, 0, "0", u64::from(u32::MAX)),
    ] {
        let input = lines(&[
            "EHLO a.example",
            &format!("MAIL FROM:<> SIZE={}", taken + 1),
            &format!("MAIL FROM:<> SIZE={taken}"),
        ]);
        let played = play(config().with_max_message(configured), &input, |event| match event {
            Event::Hello(hello) => hello.accept(&Capabilities::EMPTY.with_size(given)),
            other => usual(other),
        });
        assert!(played.replies.contains(&format!(" SIZE {offered}\r\n")), "{}", played.replies);
        let codes = if offered == "0" { ["250", "503"] } else { ["552", "250"] };
        assert_eq!(played.codes()[2..], codes, "{}", played.replies);
    }
}

#[test]
fn invalid_octets_precede_a_bad_sequence_for_every_verb() {
    let verbs = [
        "EHLO",
        "MAIL",
        "RCPT",
        "DATA",
        "RSET",
        "NOOP",
        "VRFY",
        "EXPN",
        "HELP",
        "AUTH PLAIN",
        "ETRN",
        "BURL",
        "STARTTLS",
        "QUIT",
        "XBREW",
    ];
    let wrong: [(&[u8], &str, ParseErrorKind); 3] = [
        (b"a\0b", "501", ParseErrorKind::Nul),
        (b"a\rb", "501", ParseErrorKind::BareCr),
        (b"a\nb", "500", ParseErrorKind::BareLf),
    ];
    for verb in verbs {
        for (argument, code, kind) in wrong {
            for hello in [&b""[..], b"EHLO a.example\r\n"] {
                let line = [verb.as_bytes(), b" ", argument, b"\r\n"].concat();
                let mut errors = Vec::new();
                let played = play(
                    config().with_required_tls(hello.is_empty()),
                    &[hello.to_vec(), line],
                    |event| match event {
                        Event::Fault(fault) => errors.push(fault.error()),
                        other => usual(other),
                    },
                );
                assert_eq!(
                    played.codes().last(),
                    Some(&code),
                    "{verb} {kind:?}: {}",
                    played.replies
                );
                assert_eq!(errors, [Some(kind)], "{verb}");
                assert_eq!(played.end, None);
            }
        }
        let line = [verb.as_bytes(), b" a\xff\r\n"].concat();
        let played = play(config(), &[line], usual);
        assert_eq!(played.codes(), ["220", "500"], "{verb}: {}", played.replies);
    }
}

#[test]
fn a_line_that_ends_in_a_bare_lf_is_refused() {
    // Whole, in pieces, and with more after it: one reply, up to CRLF.
    let input = b"EHLO c.example\nMAIL FROM:<>\nNOOP\r\nNOOP\r\n";
    for length in [1, 2, 3, 15, 16, 40] {
        let pieces: Vec<&[u8]> = input.chunks(length).collect();
        let played = play(config(), &pieces, usual);
        assert_eq!(
            played.replies,
            "220 mx.harbor.example ESMTP\r\n500 Bare LF: a line must end in CRLF\r\n250 OK\r\n",
            "by {length}"
        );
    }
    assert_eq!(play(config(), &["EHLO c.example\n"], usual).codes(), ["220", "500"]);
}

#[test]
fn a_line_that_is_not_smtp_closes_the_session_with_a_reason() {
    for line in [
        "GET / HTTP/1.1",
        "POST /x HTTP/1.0",
        "Host: x",
        "<html>",
        "\x16\x03\x01",
        "{\"a\":1}",
        ".",
        "--boundary",
        "=20",
    ] {
        for end in ["\r\n", "\n"] {
            let input = [b"EHLO a.example\r\n".to_vec(), format!("{line}{end}").into_bytes()];
            let played = play(config(), &input, usual);
            assert_eq!(played.error(), Error::Peer(Violation::OtherProtocol), "{line}");
            assert!(
                played.replies.contains("421 ") && played.replies.contains("Not an SMTP command")
            );
        }
    }
    // A typing error is none of these.
    for line in ["", " NOOP", "\tNOOP", "XYZZY"] {
        let played = play(config(), &lines(&[line, "NOOP"]), usual);
        assert_eq!(played.codes().last(), Some(&"250"), "{line:?}: {}", played.replies);
    }
}

#[test]
fn a_malformed_bdat_closes_the_session() {
    let long = format!("BDAT 24 LAST{}\r\nRSET\r\nMAIL FROM:<e@e.e>\r\n", " ".repeat(3000));
    for input in [
        long.as_bytes().to_vec(),
        b"BDAT 24 LAST\nRSET\r\n".to_vec(),
        b"BDAT 24\0\r\nRSET\r\n".to_vec(),
    ] {
        for length in [input.len(), 100, 7] {
            let mut pieces = envelope(&[]);
            pieces.extend(input.chunks(length).map(<[u8]>::to_vec));
            let played = play(config(), &pieces, usual);
            assert_eq!(played.error(), Error::Peer(Violation::UnknownChunkLength));
            assert!(!played.replies.ends_with("Sender OK\r\n"));
        }
    }
}

#[test]
fn a_last_chunk_without_a_transaction_is_answered_on_lmtp() {
    let mut input = lines(&["LHLO a.example"]);
    input.extend(lines(&["BDAT 0 LAST"; 30]));
    let played = play(lmtp(), &input, usual);
    assert!(played.replies.contains("503 "));
    assert!(matches!(played.error(), Error::Peer(Violation::TooManyErrors { .. })));
}

#[test]
fn the_length_of_a_path_has_a_configured_limit() {
    let long = "user+caf_=web_8b506e99-b5c5-4e14-8294-f5ebd6083faa=mail.site.example@big.example";
    let longer = format!("{}@b.example", "x".repeat(400));
    let input =
        lines(&["EHLO a.example", &format!("MAIL FROM:<{long}>"), &format!("RCPT TO:<{longer}>")]);
    assert_eq!(play(config(), &input, usual).codes()[2..], ["250", "250"]);
    let played = play(config().with_max_path(256), &input, usual);
    assert_eq!(played.codes()[2..], ["250", "501"], "{}", played.replies);
    assert!(played.replies.contains("501 5.1.3 "));
}

#[test]
fn parameters_without_an_effect_have_a_switch() {
    let input = lines(&["EHLO a.example", "MAIL FROM:<a@b.example> AUTH=<> SIZE=10 BODY=8BITMIME"]);
    let plain = |event: Event<'_>| match event {
        Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
        other => usual(other),
    };
    assert_eq!(play(config(), &input, plain).codes()[2..], ["555"]);
    let mut syntax = Syntax::default();
    syntax.unoffered_parameters = true;
    assert_eq!(play(config().with_syntax(syntax), &input, plain).codes()[2..], ["250"]);
    // One with an effect is still refused.
    let input = lines(&["EHLO a.example", "MAIL FROM:<a@b.example> RET=FULL"]);
    assert_eq!(play(config().with_syntax(syntax), &input, plain).codes()[2..], ["555"]);
}

#[test]
fn leniencies_for_deployed_clients_have_switches() {
    let cases = [
        "RCPT TO:<c@my_host.example>",
        "RCPT TO:<bob>",
        "RCPT TO:<a..b@carrier.example>",
        "RCPT TO:<a.@carrier.example>",
    ];
    for line in cases {
        let input = lines(&["EHLO a.example", "MAIL FROM:<>", line]);
        assert_eq!(play(config(), &input, usual).codes()[3..], ["501"], "{line}");
        let lenient = config().with_syntax(Syntax::LENIENT);
        assert_eq!(play(lenient, &input, usual).codes()[3..], ["250"], "{line}");
    }
    for (line, code) in [
        ("RCPT TO:<\"\"@corp.example>", "250"),
        ("RCPT TO:<x@exam\u{200b}ple.example>", "501"),
        ("EHLO  c.example", "250"),
    ] {
        let mut offered = offered().with(Extension::SmtpUtf8);
        offered = offered.without(Extension::Chunking);
        let input = lines(&["EHLO a.example", "MAIL FROM:<> SMTPUTF8", line]);
        let played = play(config(), &input, |event| match event {
            Event::Hello(hello) => hello.accept(&offered),
            other => usual(other),
        });
        assert_eq!(played.codes().last(), Some(&code), "{line}: {}", played.replies);
    }
}

/// Every line that a client can send, in its place.
const PLACES: &[&[&str]] = &[
    &["EHLO a.example"],
    &["HELO a.example"],
    &[
        "EHLO a.example",
        "MAIL FROM:<ana@orchard.example> SIZE=10",
        "RCPT TO:<ben@harbor.example>",
        "DATA",
    ],
    &["EHLO a.example", "AUTH PLAIN AGFuYQBzZWNyZXQ="],
    &["EHLO a.example", "AUTH LOGIN", "YW5h"],
    &["EHLO a.example", "AUTH LOGIN", "*"],
    &["EHLO a.example", "VRFY ben", "EXPN crew", "HELP data", "NOOP ping", "RSET", "XBREW pot-1"],
    &["EHLO a.example", "MAIL FROM:<>", "RCPT TO:<ben@harbor.example>", "BDAT 0 LAST"],
    &["EHLO a.example", "STARTTLS"],
    &["EHLO a.example", "ETRN a.example", "XFORWARD IDENT=1", "XCLIENT ADDR=192.0.2.1", "QUIT"],
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn blanks_at_the_end_of_a_line_are_ignored(
        place in 0..PLACES.len(),
        blanks in proptest::collection::vec("[ \t]{0,3}", 8),
    ) {
        use smtp_machine::extension::Attributes;
        let run = |blanks: &[String]| {
            let place = PLACES[place].iter().zip(blanks);
            let input: Vec<String> = place.map(|(line, blanks)| format!("{line}{blanks}\r\n")).collect();
            let mut events = Vec::new();
            let config = config().danger_auth_in_clear(true);
            let played = play(config, &input, |event| {
                events.push(format!("{event:?}"));
                match event {
                    Event::Hello(hello) => hello.accept(
                        &offered()
                            .with(Extension::StartTls)
                            .with(Extension::Etrn)
                            .with(Extension::Expn)
                            .with_mechanisms(Mechanisms::PLAIN | Mechanisms::LOGIN)
                            .with_xforward(Attributes::IDENT)
                            .with_xclient(Attributes::ADDR),
                    ),
                    Event::Auth(auth) => match auth.initial() {
                        Some(secret) => {
                            assert_eq!(secret.expose(), b"\0ana\0secret");
                            auth.accept();
                        }
                        None => auth.challenge(b"").unwrap(),
                    },
                    Event::AuthResponse(response) => {
                        assert_eq!(response.secret().expose(), b"ana");
                        response.accept();
                    }
                    Event::Secure(handover) => handover.failed(),
                    other => usual(other),
                }
            });
            (events, played.replies, played.end)
        };
        prop_assert_eq!(run(&blanks), run(&vec![String::new(); 8]));
    }
}
