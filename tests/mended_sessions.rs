//! Sessions whose end, order of replies or counts were wrong once.

#![allow(dead_code, reason = "the session is shared")]

#[path = "bad_day/session.rs"]
mod session;

use smtp_machine::extension::Extension;
use smtp_machine::reply::Refusal;
use smtp_machine::server::{DropCause, Event, Server};
use smtp_machine::session::Error;
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use session::{config, envelope, lmtp, offered, play, usual};

/// Plays a session, and calls `shutdown` at each write after the last of `input`.
fn shut_down_late(input: &[&str], answer: impl Fn(Event<'_>)) -> (String, Option<Error>) {
    let mut server = Server::new(config());
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let (mut input, mut replies) = (input.iter().peekable(), Vec::new());
    loop {
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Event(event)) => answer(event),
            Ok(Step::Write(_)) => {
                if server.is_over() {
                    server.shutdown(&mut tx);
                }
                replies.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(_)) => match input.next() {
                Some(line) => rx.put(line.as_bytes()).unwrap(),
                None => rx.close(),
            },
            Ok(Step::Parked(_)) => panic!(),
            Ok(Step::Done) => {
                server.shutdown(&mut tx);
                assert!(tx.is_empty(), "a reply after the end: {tx:?}");
                return (String::from_utf8(replies).unwrap(), None);
            }
            Err(error) => return (String::from_utf8(replies).unwrap(), Some(error)),
        }
    }
}

#[test]
fn a_shutdown_writes_nothing_after_221() {
    let (replies, error) = shut_down_late(&["EHLO a.example\r\n", "QUIT\r\n"], usual);
    assert!(replies.lines().last().unwrap().starts_with("221 "), "{replies}");
    assert_eq!(error, None);
}

#[test]
fn a_shutdown_writes_nothing_after_421() {
    let (replies, _) =
        shut_down_late(&["EHLO a.example\r\n", "MAIL FROM:<>\r\n"], |event| match event {
            Event::Mail(mail) => mail.refuse(Refusal::TOO_BUSY),
            other => usual(other),
        });
    assert_eq!(replies.matches("421 ").count(), 1, "{replies}");
}

#[test]
fn a_discarded_message_that_continues_gets_one_421() {
    let config = config().with_max_message(0).with_max_drained(1000);
    let mut input = envelope(&["DATA\r\n", "x\r\n"]);
    input.extend((0..200).map(|_| b"0123456789012345678901234567890123456789\r\n".to_vec()));
    let played = play(config, &input, |event| match event {
        Event::Chunk(chunk) => chunk.discard(Refusal::TOO_BUSY),
        other => usual(other),
    });
    assert_eq!(played.replies.matches("421 ").count(), 1, "{}", played.replies);
}

#[test]
fn a_refused_message_ends_the_same_in_one_piece_or_many() {
    for max_message in [0, 100] {
        for length in [10, 90, 100, 150, 190, 195, 200, 205, 210, 300] {
            let message = format!("a\nb\r\n{}\r\n.\r\n", "x".repeat(length));
            let config = || config().with_max_message(max_message).with_max_drained(100);
            let whole = play(config(), &envelope(&["DATA\r\n", &message]), usual);
            for piece in [1, 2, 7, 64] {
                let mut input = envelope(&["DATA\r\n"]);
                input.extend(message.as_bytes().chunks(piece).map(<[u8]>::to_vec));
                let cut = play(config(), &input, usual);
                assert_eq!(cut.replies, whole.replies, "{max_message} {length} {piece}");
            }
            let longest = max_message + 100;
            let closed = whole.replies.contains("421 ");
            assert_eq!(
                closed,
                length as u64 + 7 > longest,
                "{max_message} {length} {}",
                whole.replies
            );
        }
    }
}

#[test]
fn a_chunk_with_a_long_line_is_drained_by_its_size() {
    for blanks in [0, 600] {
        for zeros in [0, 600] {
            let chunk = format!("BDAT {}5{}\r\n", "0".repeat(zeros), " ".repeat(blanks));
            let input = envelope(&["BDAT 3\r\nab\n", &chunk, "12345", "BDAT 0 LAST\r\n"]);
            let (mut octets, mut taken) = (Vec::new(), false);
            let played = play(config(), &input, |event| match event {
                Event::Chunk(chunk) => octets.extend_from_slice(chunk.bytes()),
                Event::Message(message) => {
                    taken = true;
                    message.accept();
                }
                other => usual(other),
            });
            assert!(!taken || octets == b"ab\n12345", "{blanks} {zeros} {}", played.replies);
        }
    }
}

#[test]
fn a_last_chunk_with_a_long_line_is_answered_on_lmtp() {
    let chunk = format!("BDAT {}5 LAST\r\n", "0".repeat(600));
    let input = [
        "LHLO a.example\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<ben@harbor.example>\r\n",
        "RCPT TO:<ana@harbor.example>\r\n",
        "BDAT 3\r\nabc",
        &chunk,
        "12345",
        "RSET\r\n",
    ];
    let played = play(lmtp(), &input, usual);
    assert_eq!(played.codes().len(), 5 + 1 + 2 + 1, "{}", played.replies);
}

#[test]
fn a_bare_lf_is_answered_in_every_state() {
    for (name, config, start) in [
        ("chunks", config(), envelope(&["BDAT 3\r\nabc"])),
        (
            "lmtp",
            lmtp(),
            ["LHLO a\r\n", "MAIL FROM:<>\r\n"].map(|it| it.as_bytes().to_vec()).to_vec(),
        ),
        ("mail", self::config(), envelope(&[])),
    ] {
        let mut input = start;
        let before = play(config.clone(), &input, usual).codes().len();
        input.push(b"RSET\n".to_vec());
        let played = play(config.clone(), &input, usual);
        assert_eq!(played.codes().len(), before + 1, "{name}: {}", played.replies);
        // The same octets, in one piece or in two.
        let end = [b"x".repeat(2100), b"\r\n".to_vec()].concat();
        let mut whole = input.clone();
        whole.last_mut().unwrap().extend_from_slice(&end);
        input.push(end);
        let (whole, cut) =
            (play(config.clone(), &whole, usual), play(config.clone(), &input, usual));
        assert_eq!(whole.replies, cut.replies, "{name}");
    }
}

#[test]
fn a_last_chunk_refused_for_one_recipient_gets_a_reply_for_each() {
    let input = [
        "LHLO a.example\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<ben@harbor.example>\r\n",
        "RCPT TO:<ana@harbor.example>\r\n",
        "RCPT TO:<eve@harbor.example>\r\n",
        "BDAT 5 LAST\r\n12345",
        "NOOP\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<ben@harbor.example>\r\n",
        "BDAT 5 LAST\r\n12345",
    ];
    for refused in 0..4 {
        let mut asked = Vec::new();
        let played = play(lmtp(), &input, |event| match event {
            Event::Data(data) => match data.recipient() {
                Some(it) if it < refused && asked.is_empty() => data.refuse(Refusal::MAILBOX_FULL),
                _ => data.start(),
            },
            Event::Message(message) => {
                asked.push(message.recipient().unwrap());
                message.accept();
            }
            other => usual(other),
        });
        let mut expected: Vec<usize> = (refused..3).collect();
        if refused == 3 {
            // The second transaction is refused too.
            assert_eq!(played.codes().len(), 6 + 3 + 1 + 3, "{}", played.replies);
            continue;
        }
        expected.push(0);
        assert_eq!(asked, expected, "{}", played.replies);
        assert_eq!(played.codes().len(), 6 + 3 + 1 + 3, "{}", played.replies);
    }
}

#[test]
fn chunks_without_an_answer_are_bounded() {
    let start = ["LHLO a.example\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<eve@harbor.example>\r\n"];
    let mut input: Vec<&str> = start.to_vec();
    input.extend(vec!["BDAT 0 LAST\r\n"; 5000]);
    let played = play(lmtp(), &input, |event| match event {
        Event::Rcpt(rcpt) => rcpt.refuse(Refusal::NO_SUCH_USER),
        other => usual(other),
    });
    assert!(played.end.is_some(), "no end");
}

#[test]
fn an_ehlo_with_invalid_octets_drops_the_transaction() {
    let input = envelope(&["EHLO b.example\r\n", "MAIL FROM:<>\r\n"]);
    let (mut hellos, mut dropped) = (0, Vec::new());
    play(config(), &input, |event| match event {
        Event::Hello(_) => {
            hellos += 1;
            if hellos == 2 {
                event.into_question().unwrap().danger_raw(b"250 x\r\n", true).unwrap();
            } else {
                usual(event);
            }
        }
        Event::TransactionDropped(cause) => dropped.push(cause),
        other => usual(other),
    });
    assert_eq!(dropped, [DropCause::Hello]);
}

#[test]
fn an_error_is_final_if_the_input_is_changed() {
    // LMTP: the question of BURL comes twice, and the driver removes the line between.
    let mut server = Server::new(lmtp());
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut input = [
        "LHLO a\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<a@b.example>\r\n",
        "RCPT TO:<b@b.example>\r\n",
        "BURL imap://a.example/s LAST\r\n",
    ]
    .iter();
    let mut burl = false;
    loop {
        if std::mem::take(&mut burl) {
            rx.consume(rx.len());
        }
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Event(Event::Hello(hello))) => {
                hello.accept(&offered().with(Extension::Burl));
            }
            Ok(Step::Event(Event::Burl(it))) => {
                it.accept();
                burl = true;
                tx.consume(tx.len());
            }
            Ok(Step::Event(event)) => usual(event),
            Ok(Step::Write(_)) => tx.consume(tx.len()),
            Ok(Step::Read(_)) => rx.put(input.next().unwrap().as_bytes()).unwrap(),
            Ok(_) => panic!(),
            Err(error) => {
                for _ in 0..3 {
                    assert_eq!(server.poll(&mut rx, &mut tx).unwrap_err(), error);
                }
                return;
            }
        }
    }
}

#[test]
fn a_message_accepted_for_one_recipient_is_not_dropped() {
    let input = [
        "LHLO a.example\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<ben@harbor.example>\r\n",
        "RCPT TO:<ana@harbor.example>\r\n",
        "DATA\r\n",
        "x\r\n.\r\n",
    ];
    let mut events = Vec::new();
    let played = play(lmtp(), &input, |event| match event {
        Event::Message(message) => match message.recipient() {
            Some(0) => {
                events.push("taken");
                message.accept();
            }
            _ => message.refuse(Refusal::TOO_BUSY),
        },
        Event::TransactionDropped(_) => events.push("dropped"),
        other => usual(other),
    });
    assert_eq!(events, ["taken"], "{}", played.replies);
}

#[test]
fn a_response_after_a_dropped_line_is_not_shown() {
    let long = "x".repeat(3000);
    for line in [format!("NOOP {long}\rAUTH LOGIN\r\n"), "NOOP\nAUTH LOGIN\r\n".to_owned()] {
        let session = ["EHLO a.example\r\n", &line, "YW5h\r\nc2VjcmV0\r\n"].concat();
        for cut in [1, 7, 4096] {
            let pieces: Vec<&[u8]> = session.as_bytes().chunks(cut).collect();
            let config = config().danger_accept_early_input(true);
            play(config, &pieces, |event| {
                let shown = format!("{event:?}");
                assert!(!shown.contains("c2VjcmV0"), "{shown}");
                if let Event::Fault(fault) = event {
                    assert!(!fault.line().ends_with(b"c2VjcmV0"), "{cut}");
                } else {
                    usual(event);
                }
            });
        }
    }
}

#[test]
fn commands_without_a_message_are_bounded() {
    let start = ["EHLO a\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<a@b.example>\r\n"];
    for round in [
        &["MAIL FROM:<>\r\n", "RCPT TO:<a@b.example>\r\n", "DATA\r\n", ".\r\n"][..],
        &["MAIL FROM:<>\r\n", "RCPT TO:<a@b.example>\r\n", "DATA\r\n", "a\nb\r\n.\r\n"],
        &["MAIL FROM:<>\r\n", "RCPT TO:<a@b.example>\r\n", "BDAT 1 LAST\r\nx"],
        &["MAIL FROM:<>\r\n", "RCPT TO:<a@b.example>\r\n", "BURL imap://a.example/s LAST\r\n"],
        &["BURL imap://a.example/s\r\n"],
        &["BDAT 0\r\n"],
    ] {
        let mut input = if round.len() > 1 { vec![start[0]] } else { start.to_vec() };
        input.extend(round.repeat(1100));
        let (mut seen, last) = (0, round.iter().any(|line| line.contains("LAST")));
        let played = play(config(), &input, |event| match event {
            Event::Hello(hello) => hello.accept(&offered().with(Extension::Burl)),
            Event::Message(message) => message.refuse(Refusal::LOCAL_ERROR),
            Event::Burl(burl) if !burl.is_last() => burl.accept(),
            Event::Data(data) if last => {
                seen += 1;
                match seen % 2 {
                    0 => data.refuse(Refusal::LOCAL_ERROR),
                    _ => data.start(),
                }
            }
            other => usual(other),
        });
        assert!(matches!(played.end, Some(Err(_))), "{round:?}");
    }
}
