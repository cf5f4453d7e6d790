//! The end of a session: an error comes after everything is written, and a 421 is the end.

use smtp_machine::reply::{Code, Refusal};
use smtp_machine::server::{DropCause, Event, Server};
use smtp_machine::session::{Error, Misuse, Phase, Violation};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use crate::session::{config, envelope, lmtp, play, play_in, usual};

#[test]
fn an_error_comes_after_the_last_reply_is_written() {
    // play() asserts it; this checks that the replies are there.
    let input =
        ["HELO a\r\n", "MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nDATA\r\nearly\r\n.\r\n"];
    let played = play(config(), &input, usual);
    assert_eq!(played.codes(), ["220", "250", "250", "250", "554"]);
    assert_eq!(played.error(), Error::Peer(Violation::UnauthorizedPipelining));
}

#[test]
fn expiry_and_shutdown_reply_421_with_a_reason() {
    for (expires, error) in [(true, Error::TimedOut(Phase::Command)), (false, Error::ShutDown)] {
        // If the output is full, 421 is written when there is space.
        for filled in [0, 1500] {
            let mut server = Server::new(config());
            let (mut rx, mut tx) = (Buffer::with_capacity(512), Buffer::with_capacity(2048));
            if let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx).unwrap() {
                open.accept();
            }
            tx.consume(tx.len());
            assert!(matches!(server.poll(&mut rx, &mut tx), Ok(Step::Read(_))));
            tx.put(&vec![b'.'; filled]).unwrap();
            if expires {
                server.expire(&mut tx)
            } else {
                server.shutdown(&mut tx)
            }
            let mut written = Vec::new();
            let end = loop {
                match server.poll(&mut rx, &mut tx) {
                    Ok(Step::Write(_)) => {
                        written.extend_from_slice(&tx.filled()[..tx.len().min(100)]);
                        tx.consume(100);
                    }
                    Ok(step) => panic!("{step:?}"),
                    Err(error) => break error,
                }
            };
            assert_eq!(end, error);
            assert!(written[filled..].starts_with(b"421 mx.harbor.example "), "{filled}");
            assert_eq!(server.poll(&mut rx, &mut tx).unwrap_err(), error);
        }
    }
}

#[test]
fn a_421_ends_the_session_for_each_question() {
    let sessions: [&[&str]; 3] = [
        &[
            "EHLO a.example\r\n",
            "MAIL FROM:<>\r\n",
            "RCPT TO:<a@b.example>\r\n",
            "DATA\r\n",
            "Hi\r\n.\r\n",
            "QUIT\r\n",
        ],
        &[
            "EHLO a.example\r\n",
            "VRFY a\r\n",
            "HELP\r\n",
            "RSET\r\n",
            "XBREW\r\n",
            "NOOP\r\n",
            "QUIT\r\n",
        ],
        &[
            "LHLO a.example\r\n",
            "MAIL FROM:<>\r\n",
            "RCPT TO:<a@b.example>\r\n",
            "RCPT TO:<c@b.example>\r\n",
            "DATA\r\n",
            "Hi\r\n.\r\n",
            "NOOP\r\n",
        ],
    ];
    for session in sessions {
        let config = || {
            let config = if session[0].starts_with("LHLO") { lmtp() } else { config() };
            config.danger_auth_in_clear(true)
        };
        for refused in 0..20 {
            let (mut asked, mut said) = (0, false);
            let played = play(config(), session, |event| match event.into_question() {
                Ok(question) if asked == refused => {
                    said = true;
                    question.refuse(Refusal::SHUTTING_DOWN);
                }
                Ok(question) => {
                    asked += 1;
                    question.accept();
                }
                Err(_) => {}
            });
            if said {
                assert_eq!(played.codes().last(), Some(&"421"), "{}", played.replies);
                assert_eq!(played.end, Some(Ok(())), "{}", played.replies);
            }
        }
    }
}

#[test]
fn a_421_ends_the_session_after_a_discarded_message_and_at_chunks() {
    let dotted = envelope(&["DATA\r\n", "Hi\r\n.\r\n", "NOOP\r\n"]);
    let chunked = envelope(&["BDAT 3\r\nabc", "BDAT 3 LAST\r\nabc", "NOOP\r\n"]);
    for input in [&dotted, &chunked] {
        let played = play(config(), input, |event| match event {
            Event::Chunk(chunk) => chunk.discard(Refusal::SHUTTING_DOWN),
            other => usual(other),
        });
        assert_eq!((played.codes().last(), played.end), (Some(&"421"), Some(Ok(()))));
    }
    let played = play(config(), &chunked, |event| match event {
        Event::Data(data) => data.refuse(Refusal::SHUTTING_DOWN),
        other => usual(other),
    });
    assert_eq!((played.codes().last(), played.end), (Some(&"421"), Some(Ok(()))));
    // One recipient's final reply with LMTP.
    let input = [
        "LHLO a\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<a@b.example>\r\n",
        "RCPT TO:<c@b.example>\r\n",
        "DATA\r\n",
        "Hi\r\n.\r\n",
        "NOOP\r\n",
    ];
    let played = play(lmtp(), &input, |event| match event {
        Event::Message(message) => message.refuse(Refusal::SHUTTING_DOWN),
        other => usual(other),
    });
    assert_eq!(
        (played.codes()[5..].to_vec(), played.end),
        (vec!["354", "421"][..].to_vec(), Some(Ok(())))
    );
}

#[test]
fn misuse_is_never_caused_by_pipelining() {
    use smtp_machine::extension::EhloLine;
    use smtp_machine::reply::Text;
    let more: Vec<String> = (0..12).map(|i| format!("X-EXT{i} {}", "y".repeat(100))).collect();
    let lines = [Text::new("a line of help").unwrap(); 60];
    for last in ["EHLO a.example\r\n", "HELP\r\n", "VRFY ben\r\n", "AUTH PLAIN\r\n", "XBREW\r\n"] {
        let group = [b"RSET\r\n".repeat(100), last.as_bytes().to_vec()].concat();
        let input = [b"EHLO a.example\r\n".to_vec(), group];
        let server = Server::new(config().danger_auth_in_clear(true));
        let played = play_in((4096, 2048), server, &input, |event| match event {
            Event::Hello(hello) => {
                let lines: Vec<_> =
                    more.iter().map(|line| EhloLine::try_from(line.as_str()).unwrap()).collect();
                hello.accept_with(&crate::session::offered(), &lines);
            }
            Event::Help(help) => help.text(&lines).unwrap(),
            Event::Verify(verify) => verify.found(&lines).unwrap(),
            Event::Unknown(unknown) => unknown.reply(Code::OK, None, &lines).unwrap(),
            Event::Auth(auth) => auth.challenge(&[b'x'; 1400]).unwrap(),
            other => usual(other),
        });
        assert_eq!(played.end, None, "{last:?}: the server waits for more");
    }
}

#[test]
fn the_end_of_a_transaction_is_reported_once() {
    let cases: [(&[&str], &[DropCause]); 10] = [
        (&["RSET\r\n"], &[DropCause::Reset]),
        (&["EHLO a.example\r\n"], &[DropCause::Hello]),
        (&["QUIT\r\n"], &[DropCause::Quit]),
        (&["DATA\r\n", "a\nb\r\n.\r\n"], &[DropCause::Refused]),
        (&["BDAT 99999999\r\n"], &[DropCause::EndOfSession]),
        (&["BDAT x\r\n"], &[DropCause::EndOfSession]),
        (&["DATA\r\n", "Hi\r\n.\r\n", "RSET\r\n"], &[]),
        (&["BDAT 3\r\nabc", "BDAT 3 LAST\r\nabc", "QUIT\r\n"], &[]),
        (&["GET / HTTP/1.1\r\n"], &[DropCause::EndOfSession]),
        (&["NOOP\r\nNOOP\r\n"], &[DropCause::EndOfSession]),
    ];
    for (more, expected) in cases {
        let mut told = Vec::new();
        let input = envelope(more);
        let played = play(
            config().with_max_message(1000).with_max_drained(2000),
            &input,
            |event| match event {
                Event::TransactionDropped(cause) => told.push(cause),
                other => usual(other),
            },
        );
        assert_eq!(told, expected, "{more:?}: {}", played.replies);
    }
    // A discarded chunk: reported once, at its end, and not again at RSET.
    let mut told = Vec::new();
    let input = envelope(&["BDAT 3\r\nabc", "BDAT 3\r\nabc", "RSET\r\n", "QUIT\r\n"]);
    play(config(), &input, |event| match event {
        Event::TransactionDropped(cause) => told.push(cause),
        Event::Chunk(chunk) => chunk.discard(Refusal::INSUFFICIENT_STORAGE),
        other => usual(other),
    });
    assert_eq!(told, [DropCause::Refused]);
}

#[test]
fn an_early_talker_is_detected_while_the_greeting_is_deferred() {
    let mut server = Server::new(config());
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let Step::Event(event) = server.poll(&mut rx, &mut tx).unwrap() else { panic!() };
    let deferred = event.defer().unwrap();
    assert!(matches!(server.poll(&mut rx, &mut tx), Ok(Step::Parked(_))));
    rx.put(b"EHLO spammer.example\r\n").unwrap();
    assert!(matches!(server.poll(&mut rx, &mut tx), Ok(Step::Write(_))));
    assert!(tx.filled().starts_with(b"554 "));
    tx.consume(tx.len());
    assert_eq!(server.poll(&mut rx, &mut tx).unwrap_err(), Error::Peer(Violation::EarlyTalk));
    assert!(server.resume(deferred, &mut rx, &mut tx).is_err());
}

#[test]
fn an_error_names_the_code_and_the_command() {
    let played = play(config().with_max_errors(1), &["DATA\r\n", "DATA\r\n"], usual);
    assert_eq!(
        played.error().to_string(),
        "protocol violation by the peer: too many errors; the last was 503 to DATA"
    );
}

#[test]
fn changed_input_ends_the_session_while_an_answer_is_due() {
    let rcpt = "RCPT TO:<ben@harbor.example>\r\n";
    let auth = "AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n";
    // What the driver removes or overwrites: all, a part, all but the same length.
    type Change = fn(&mut Buffer);
    let changes: [Change; 3] = [
        |rx| rx.consume(rx.len()),
        |rx| rx.consume(4),
        |rx| {
            let other = "X".repeat(rx.len() - 2) + "\r\n";
            rx.consume(rx.len());
            rx.put(other.as_bytes()).unwrap();
        },
    ];
    for (lines, dropped) in
        [(vec![auth], false), (vec!["MAIL FROM:<>\r\n", rcpt], true), (vec!["VRFY ben\r\n"], false)]
    {
        for change in changes {
            let mut server = Server::new(config().danger_auth_in_clear(true));
            let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
            let mut input = ["EHLO a.example\r\n"].iter().chain(&lines);
            let mut due = None;
            while due.is_none() {
                match server.poll(&mut rx, &mut tx).unwrap() {
                    Step::Event(event @ (Event::Auth(_) | Event::Rcpt(_) | Event::Verify(_))) => {
                        due = event.defer()
                    }
                    Step::Event(event) => usual(event),
                    Step::Write(_) => tx.consume(tx.len()),
                    Step::Read(_) => rx.put(input.next().unwrap().as_bytes()).unwrap(),
                    Step::Parked(_) | Step::Done => unreachable!(),
                }
            }
            change(&mut rx);
            let error = server.resume(due.unwrap(), &mut rx, &mut tx).unwrap_err();
            assert_eq!(error, Misuse::InputChanged);
            if dropped {
                let step = server.poll(&mut rx, &mut tx).unwrap();
                assert!(matches!(step, Step::Event(Event::TransactionDropped(_))));
            }
            for _ in 0..2 {
                let error = server.poll(&mut rx, &mut tx).unwrap_err();
                assert_eq!(error, Error::Misuse(Misuse::InputChanged), "{lines:?}");
            }
            assert!(tx.is_empty() && rx.is_empty());
        }
    }
}

#[test]
fn a_session_with_closed_output_ends_and_reports_its_transaction() {
    let mut server = Server::new(config());
    let (mut rx, mut tx) = (Buffer::with_capacity(512), Buffer::with_capacity(2048));
    let lines: [&[u8]; 2] = [b"EHLO a\r\n", b"MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n"];
    let mut input = lines.into_iter();
    let (mut dropped, mut writes) = (0, 0);
    let end = loop {
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Event(Event::TransactionDropped(_))) => dropped += 1,
            Ok(Step::Event(event)) => usual(event),
            Ok(Step::Write(_)) => {
                writes += 1;
                match writes {
                    1 | 2 => tx.consume(tx.len()),
                    _ => tx.close(), // "Broken pipe"
                }
            }
            Ok(Step::Read(_)) => rx.put(input.next().unwrap()).unwrap(),
            Ok(step) => panic!("{step:?}"),
            Err(error) => break error,
        }
    };
    assert_eq!((end, dropped), (Error::Truncated(Phase::Write), 1));
    assert!(writes == 3 && tx.is_empty());
}
