//! Answers: deferred ones are lent again whole, any reply is possible, and the session's facts are available.

use smtp_machine::extension::{Attributes, Capabilities, EhloLine, Extension};
use smtp_machine::reply::{Code, Refusal, Status, Text};
use smtp_machine::server::{Event, QuestionKind, ReplyError, Server};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use crate::session::{config, envelope, lmtp, offered, play, usual};

/// Plays a session in which each question is deferred before it is answered. Returns the replies and the
/// questions.
fn deferred(
    server: Server,
    input: &[&str],
    answer: impl Fn(Event<'_>),
) -> (String, Vec<QuestionKind>) {
    let mut server = server;
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let (mut input, mut due, mut kinds, mut replies) = (input.iter(), None, Vec::new(), Vec::new());
    loop {
        match server.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(event) => match event.into_question() {
                Ok(question) => {
                    let kind = question.kind();
                    let deferred = question.defer();
                    assert_eq!(deferred.question(), kind);
                    kinds.push(kind);
                    due = Some(deferred);
                }
                Err(Event::Secure(handover)) => handover.complete(),
                Err(_) => {}
            },
            Step::Parked(_) => {
                let event = server.resume(due.take().unwrap(), &mut rx, &mut tx).unwrap();
                // Deferred once more, it is still the same question.
                due = event.defer();
                answer(server.resume(due.take().unwrap(), &mut rx, &mut tx).unwrap());
            }
            Step::Write(_) => {
                replies.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Step::Read(_) => match input.next() {
                Some(line) => rx.put(line.as_bytes()).unwrap(),
                None => rx.close(),
            },
            Step::Done => return (String::from_utf8(replies).unwrap(), kinds),
        }
    }
}

#[test]
fn every_question_can_be_deferred_and_is_lent_again_as_the_same_event() {
    use QuestionKind::*;
    let everything = |event: Event<'_>| match event {
        Event::Hello(hello) => {
            assert_eq!(hello.name().as_str(), "a.example");
            let offered = offered()
                .with(Extension::StartTls)
                .with(Extension::Burl)
                .with(Extension::Etrn)
                .with(Extension::Expn)
                .with_xforward(Attributes::IDENT)
                .with_xclient(Attributes::ADDR);
            hello.accept(&offered);
        }
        Event::Mail(mail) => {
            assert_eq!(mail.command().size(), Some(5));
            mail.accept_as(Status::OTHER_ADDRESS_STATUS, Text::new("noted").unwrap());
        }
        Event::Rcpt(rcpt) => {
            let path = rcpt.to();
            rcpt.forward(path);
        }
        Event::Auth(auth) => {
            assert_eq!(auth.mechanism().as_str(), "LOGIN");
            assert_eq!(auth.initial().map(|it| it.expose().to_vec()), Some(b"ana".to_vec()));
            auth.challenge(b"Password:").unwrap();
        }
        Event::AuthResponse(response) => {
            assert_eq!(response.secret().expose(), b"secret");
            response.accept_identity("ana").unwrap();
        }
        Event::Etrn(etrn) => etrn.pending(14),
        Event::Expand(expand) => expand.members(&[Text::new("Ben").unwrap()]).unwrap(),
        Event::Verify(verify) => verify.found(&[Text::new("Ben").unwrap()]).unwrap(),
        Event::Help(help) => help.text(&[Text::new("no").unwrap(); 2]).unwrap(),
        Event::Message(message) => {
            assert_eq!((message.size(), message.recipient()), (3, None));
            message.accept_with(Text::new("queued as 1").unwrap());
        }
        Event::Burl(burl) => {
            assert!(burl.is_last() && burl.url().as_str() == "imap://x.example/y");
            burl.accept();
        }
        other => other.into_question().unwrap().accept(),
    };
    let input = [
        "EHLO a.example\r\n",
        "STARTTLS\r\n",
        "EHLO a.example\r\n",
        "AUTH LOGIN YW5h\r\n",
        "c2VjcmV0\r\n",
        "ETRN b.example\r\n",
        "EXPN crew\r\n",
        "VRFY ben\r\n",
        "HELP\r\n",
        "XFORWARD IDENT=1\r\n",
        "XBREW\r\n",
        "NOOP\r\n",
        "MAIL FROM:<> SIZE=5\r\n",
        "RCPT TO:<ben@harbor.example>\r\n",
        "DATA\r\n",
        "x\r\n.\r\n",
        "MAIL FROM:<> SIZE=5\r\n",
        "RCPT TO:<ben@harbor.example>\r\n",
        "BDAT 3 LAST\r\nabc",
        "MAIL FROM:<> SIZE=5\r\n",
        "RCPT TO:<ben@harbor.example>\r\n",
        "BURL imap://x.example/y LAST\r\n",
        "RSET\r\n",
        "XCLIENT ADDR=192.0.2.1\r\n",
        "QUIT\r\n",
    ];
    let (replies, kinds) = deferred(Server::new(config()), &input, everything);
    assert_eq!(
        kinds,
        [
            Open,
            Hello,
            StartTls,
            Hello,
            Auth,
            AuthResponse,
            Etrn,
            Expand,
            Verify,
            Help,
            XForward,
            Unknown,
            Noop,
            Mail,
            Rcpt,
            Data,
            Message,
            Mail,
            Rcpt,
            Data,
            Message,
            Mail,
            Rcpt,
            Burl,
            Reset,
            XClient,
            Quit,
        ],
        "{replies}"
    );
    assert!(
        replies.contains("\r\n251 2.1.5 User not local; will forward to <ben@harbor.example>\r\n")
    );
    assert!(replies.contains("\r\n253 2.0.0 OK, 14 pending messages\r\n"));
}

#[test]
fn every_question_accepts_any_reply_that_does_not_contradict() {
    let lines = ["one", "two"].map(|line| Text::new(line).unwrap());
    let input =
        envelope(&["VRFY a\r\n", "HELP\r\n", "NOOP\r\n", "XBREW\r\n", "RSET\r\n", "QUIT\r\n"]);
    for code in [200, 250, 299, 400, 450, 499, 500, 550, 599] {
        let code = Code::try_from(code).unwrap();
        let played = play(config(), &input, |event| match event {
            Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
            Event::Open(open) => open.accept(),
            other => {
                if let Ok(question) = other.into_question() {
                    question.reply(code, None, &lines).unwrap();
                }
            }
        });
        let text = format!("{code}-one\r\n{code} two\r\n");
        assert!(played.replies.matches(&text).count() >= 5, "{code}: {}", played.replies);
    }
    // Contradicting replies: the default answer is given, and nothing of the reply is written.
    for code in [100, 300, 354, 334] {
        let code = Code::try_from(code).unwrap();
        let mut errors = 0;
        let played = play(config(), &input, |event| match event {
            Event::Hello(hello) => hello.accept(&Capabilities::EMPTY),
            Event::Open(open) => open.accept(),
            other => {
                if let Ok(question) = other.into_question() {
                    assert_eq!(
                        question.reply(code, None, &lines),
                        Err(ReplyError::Contradiction(code))
                    );
                    errors += 1;
                }
            }
        });
        assert!(errors > 5 && !played.replies.contains("one"), "{code}: {}", played.replies);
    }
}

#[test]
fn the_maximum_length_of_a_reply_does_not_depend_on_pipelining() {
    let lines = vec![Text::new("0123456789012345678901234567890123456789").unwrap(); 40];
    let asks = |group: usize| {
        let rcpt = "RCPT TO:<ben@harbor.example>\r\n";
        let input =
            ["EHLO a.example\r\n".to_owned(), format!("MAIL FROM:<>\r\n{}", rcpt.repeat(group))];
        let mut results = Vec::new();
        play(config(), &input, |event| match event {
            Event::Rcpt(rcpt) => results.push(rcpt.reply(Code::OK, None, &lines)),
            other => usual(other),
        });
        results
    };
    // 40 lines of 46 octets are within half of the output buffer, as one reply or as one of many.
    assert!((1..60).all(|group| asks(group).iter().all(Result::is_ok)));
}

#[test]
fn a_refusal_with_a_text_of_its_own_survives_at_bdat() {
    let text = Text::new("ask the postmaster first").unwrap();
    let input = envelope(&["BDAT 3\r\nabc", "RSET\r\n", "QUIT\r\n"]);
    let played = play(config(), &input, |event| match event {
        Event::Data(data) => data.refuse(Refusal::POLICY.with_text(text)),
        other => usual(other),
    });
    assert!(played.replies.contains("550 5.7.1 ask the postmaster first\r\n250 2.0.0 OK\r\n"));
    let input = [
        "LHLO a\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<a@b.example>\r\n",
        "RCPT TO:<c@b.example>\r\n",
        "BDAT 3 LAST\r\nabc",
        "NOOP\r\n",
    ];
    let mut recipients = Vec::new();
    let played = play(lmtp(), &input, |event| match event {
        Event::Data(data) => {
            recipients.push(data.recipient());
            data.refuse(Refusal::POLICY.with_text(text));
        }
        other => usual(other),
    });
    assert_eq!(recipients, [Some(0), Some(1)]);
    let twice = "550 5.7.1 ask the postmaster first\r\n".repeat(2) + "250 2.0.0 OK\r\n";
    assert!(played.replies.ends_with(&twice), "{}", played.replies);
}

#[test]
fn burl_on_lmtp_is_answered_for_each_recipient() {
    let input = [
        "LHLO a\r\n",
        "MAIL FROM:<>\r\n",
        "RCPT TO:<a@b.example>\r\n",
        "RCPT TO:<c@b.example>\r\n",
        "BURL imap://x.example/y LAST\r\n",
        "NOOP\r\n",
    ];
    let played = play(lmtp(), &input, |event| match event {
        Event::Hello(hello) => hello.accept(&offered().with(Extension::Burl)),
        Event::Burl(burl) => match burl.recipient() {
            Some(0) => burl.accept_with(Text::new("taken").unwrap()),
            _ => burl.refuse(Refusal::MAILBOX_FULL),
        },
        other => usual(other),
    });
    assert_eq!(played.codes()[5..], ["250", "452", "250"], "{}", played.replies);
    assert!(played.replies.contains("taken"));
}

#[test]
fn a_dropped_question_about_a_last_part_is_answered_for_each_recipient_of_lmtp() {
    for last in ["BDAT 4 LAST\r\nhi\r\n", "BURL imap://x.example/y LAST\r\n"] {
        for recipients in [1, 2, 3] {
            for dropped in [vec![0], vec![0, 1, 2], vec![1, 2]] {
                let mut input = vec!["LHLO a\r\n", "MAIL FROM:<>\r\n"];
                input.extend(vec!["RCPT TO:<a@b.example>\r\n"; recipients]);
                input.extend([last, "NOOP\r\n"]);
                let played = play(lmtp(), &input, |event| match event {
                    Event::Hello(hello) => hello.accept(&offered().with(Extension::Burl)),
                    Event::Data(data) if !dropped.contains(&data.recipient().unwrap()) => {
                        data.refuse(Refusal::MAILBOX_FULL);
                    }
                    Event::Burl(burl) if !dropped.contains(&burl.recipient().unwrap()) => {
                        burl.refuse(Refusal::MAILBOX_FULL);
                    }
                    Event::Data(_) | Event::Burl(_) => {}
                    other => usual(other),
                });
                let code = |it| if dropped.contains(&it) { "451" } else { "452" };
                let mut codes: Vec<&str> = (0..recipients).map(code).collect();
                codes.push("250"); // to NOOP
                assert_eq!(played.codes()[3 + recipients..], codes, "{last}: {}", played.replies);
                assert_eq!(played.end, None);
            }
        }
    }
}

#[test]
fn the_identity_is_shown_until_the_session_is_reset() {
    let config = config().danger_auth_in_clear(true);
    let input = [
        "EHLO a.example\r\n",
        "NOOP\r\n",
        "AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n",
        "NOOP\r\n",
        "XCLIENT ADDR=192.0.2.7\r\n",
        "NOOP\r\n",
        "EHLO real.example\r\n",
        "NOOP\r\n",
        "AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n",
        "NOOP\r\n",
    ];
    let mut seen = Vec::new();
    let played = play(config, &input, |event| match event {
        Event::Hello(hello) => hello.accept(&offered().with_xclient(Attributes::ADDR)),
        Event::XClient(xclient) => xclient.accept(),
        Event::Noop(noop) => {
            let facts = noop.facts();
            let name = facts.client_name().map(|name| name.to_string());
            seen.push((name, facts.identity().map(str::to_owned), facts.protocol()));
            noop.accept();
        }
        other => usual(other),
    });
    let fact = |name: Option<&str>, identity: Option<&str>, protocol| {
        (name.map(str::to_owned), identity.map(str::to_owned), protocol)
    };
    assert_eq!(
        seen,
        [
            fact(Some("a.example"), None, "ESMTP"),
            fact(Some("a.example"), Some("ana"), "ESMTPA"),
            fact(None, None, "SMTP"),
            fact(Some("real.example"), None, "ESMTP"),
            fact(Some("real.example"), Some("ana"), "ESMTPA"),
        ],
        "{}",
        played.replies
    );
}

#[test]
fn an_identity_that_is_too_long_is_an_error() {
    for identity in ["", "a\nb", &"x".repeat(97)] {
        let input = ["EHLO a.example\r\n", "AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n", "NOOP\r\n"];
        let played = play(config().danger_auth_in_clear(true), &input, |event| match event {
            Event::Auth(auth) => assert!(auth.accept_identity(identity).is_err()),
            other => usual(other),
        });
        assert!(played.replies.contains("\r\n454 4.7.0 "), "{}", played.replies);
    }
}

#[test]
fn offers_that_cannot_work_are_not_made() {
    let all = Extension::ALL.iter().fold(Capabilities::EMPTY, |all, it| all.with(*it));
    let ehlo = |offered: Capabilities| {
        let played = play(config(), &["EHLO a.example\r\n"], |event| match event {
            Event::Hello(hello) => hello.accept(&offered),
            other => usual(other),
        });
        played.replies
    };
    assert!(ehlo(all).contains("BINARYMIME") && ehlo(all).contains("SMTPUTF8"));
    assert!(!ehlo(all.without(Extension::Chunking)).contains("BINARYMIME"));
    assert!(!ehlo(all.without(Extension::EightBitMime)).contains("SMTPUTF8"));
    assert!(!ehlo(all).contains("REQUIRETLS") && !ehlo(all).contains("AUTH"));
}

#[test]
fn offers_made_by_an_own_ehlo_line_work() {
    let more = ["AUTH PLAIN", "LIMITS RCPTMAX=1", "SIZE 50000000", "XCLIENT ADDR"]
        .map(|line| EhloLine::try_from(line).unwrap());
    let config = config().danger_auth_in_clear(true).with_max_message(1000);
    let input = [
        "EHLO a.example\r\n",
        "XCLIENT ADDR=192.0.2.1\r\n",
        "EHLO a.example\r\n",
        "AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n",
        "MAIL FROM:<> SIZE=2000\r\n",
        "MAIL FROM:<> SIZE=900\r\n",
        "RCPT TO:<a@b.example>\r\n",
        "RCPT TO:<c@b.example>\r\n",
    ];
    let played = play(config, &input, |event| match event {
        Event::Hello(hello) => hello.accept_with(&Capabilities::EMPTY, &more),
        Event::XClient(xclient) => xclient.accept(),
        other => usual(other),
    });
    assert_eq!(
        played.codes()[2..],
        ["220", "250", "235", "552", "250", "250", "452"],
        "{}",
        played.replies
    );
    assert!(played.replies.contains("SIZE 1000\r\n") && !played.replies.contains("50000000"));
}

#[test]
fn the_debug_output_of_an_event_is_the_event() {
    let input = envelope(&["DATA\r\n", &("x".repeat(998) + "\r\n"), ".\r\n", "QUIT\r\n"]);
    let mut longest = 0;
    play(config(), &input, |event| {
        longest = longest.max(format!("{event:?}").len());
        usual(event);
    });
    assert!(longest < 400, "{longest} octets");
}
