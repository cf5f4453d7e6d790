//! The texts of replies: what a client supports, and what fits.

use smtp_machine::address::ForwardPath;
use smtp_machine::extension::Extension;
use smtp_machine::reply::{Code, Refusal, Text};
use smtp_machine::server::Event;

use crate::session::{config, envelope, offered, play, usual};

#[test]
fn utf8_in_a_reply_requires_smtputf8() {
    let text = Text::new("caf\u{e9} \u{1f980}").unwrap();
    let input = [
        "EHLO a.example\r\n",
        "NOOP\r\n",
        "VRFY ben\r\n",
        "VRFY ben SMTPUTF8\r\n",
        "MAIL FROM:<> SMTPUTF8\r\n",
        "RCPT TO:<a@b.example>\r\n",
    ];
    let mut arguments = Vec::new();
    let played = play(config(), &input, |event| match event {
        Event::Hello(hello) => hello.accept(&offered().with(Extension::SmtpUtf8)),
        Event::Open(open) => open.accept(),
        Event::Verify(verify) => {
            arguments.push((verify.argument().to_string(), verify.smtp_utf8()));
            verify.accept_with(text);
        }
        other => {
            if let Ok(question) = other.into_question() {
                question.reply(Code::OK, None, &[text]).unwrap();
            }
        }
    });
    let texts: Vec<bool> =
        played.replies.lines().filter(|it| it.contains("caf")).map(str::is_ascii).collect();
    assert_eq!(texts, [true, true, false, false, false], "{}", played.replies);
    assert_eq!(arguments, [("ben".to_owned(), false), ("ben".to_owned(), true)]);
}

#[test]
fn smtputf8_of_one_command_does_not_apply_to_the_next() {
    let text = Text::new("caf\u{e9}").unwrap();
    let nexts: [&[&str]; 3] =
        [&["AUTH PLAIN AGFuYQBzZWNyZXQ=\r\n"], &["AUTH LOGIN\r\n", "YW5h\r\n"], &["NOOP\r\n"]];
    for next in nexts {
        let input = [&["EHLO a.example\r\n", "VRFY ben SMTPUTF8\r\n"], next].concat();
        let played = play(config().danger_auth_in_clear(true), &input, |event| match event {
            Event::Open(open) => open.accept(),
            Event::Hello(hello) => hello.accept(&offered().with(Extension::SmtpUtf8)),
            Event::Auth(auth) if auth.initial().is_none() => auth.challenge(b"").unwrap(),
            other => other.refuse(Refusal::new(Code::try_from(550).unwrap(), None, text).unwrap()),
        });
        let last = played.replies.lines().last().unwrap();
        assert_eq!(last, "550 caf?", "{next:?}");
    }
}

#[test]
fn a_forwarding_path_that_is_too_long_is_omitted() {
    let long = format!("<{}@b.example>", "x".repeat(3000));
    let played = play(config(), &envelope(&[]), |event| match event {
        Event::Rcpt(rcpt) => rcpt.forward(ForwardPath::try_from(long.as_str()).unwrap()),
        other => usual(other),
    });
    assert!(played.replies.ends_with("251 2.1.5 User not local; will forward\r\n"));
}

#[test]
fn a_utf8_forwarding_path_is_omitted_without_smtputf8() {
    for (parameter, shown) in [("", false), (" SMTPUTF8", true)] {
        let mail = format!("MAIL FROM:<>{parameter}\r\n");
        let input = ["EHLO a.example\r\n", &mail, "RCPT TO:<ben@harbor.example>\r\n"];
        let played = play(config(), &input, |event| match event {
            Event::Hello(hello) => hello.accept(&offered().with(Extension::SmtpUtf8)),
            Event::Rcpt(rcpt) => {
                rcpt.forward(ForwardPath::try_from("<jos\u{e9}@orchard.example>").unwrap());
            }
            other => usual(other),
        });
        assert_eq!(played.replies.contains("forward to <jos\u{e9}@"), shown, "{}", played.replies);
        assert!(shown || played.replies.ends_with("251 2.1.5 User not local; will forward\r\n"));
    }
}
