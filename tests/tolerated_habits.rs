//! Forms that deployed clients send and the RFCs do not allow: each is rejected or accepted as its switch
//! says, and a client can send what a server accepts.

use smtp_machine::address::{
    Domain, DomainBuf, ForwardPath, ForwardPathBuf, Host, HostBuf, LocalPart, Mailbox, MailboxBuf,
    ReversePath, ReversePathBuf,
};
use smtp_machine::command::{
    AuthParameter, Command, MailParameters, RcptParameters, Syntax, encode_mail, encode_rcpt,
};
use smtp_machine::extension::{Capabilities, Extensions, Keyword, Mechanisms};
use smtp_machine::server::{Config, Event};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Server, Step};

/// Returns a syntax with all switches off except those that `set` turns on.
fn only(set: impl Fn(&mut Syntax)) -> Syntax {
    let mut syntax = Syntax::STRICT;
    set(&mut syntax);
    syntax
}

fn command<'a>(line: &'a str, syntax: &Syntax) -> Option<Command<'a>> {
    Command::parse(line.as_bytes(), syntax).ok()
}

/// Returns the reverse-path and the forward-path that a server parses from MAIL and RCPT with `path`.
fn read<'a>(lines: &'a [String; 2], syntax: &Syntax) -> Option<(ReversePath<'a>, ForwardPath<'a>)> {
    match (command(&lines[0], syntax)?, command(&lines[1], syntax)?) {
        (Command::Mail(mail), Command::Rcpt(rcpt)) => Some((mail.from(), rcpt.to())),
        other => panic!("{other:?}"),
    }
}

fn lines(path: &str) -> [String; 2] {
    [format!("MAIL FROM:{path} SIZE=1000"), format!("RCPT TO:{path} NOTIFY=NEVER")]
}

/// Returns what a client sends for `path`, parsed with `syntax`.
fn written(path: &str, syntax: &Syntax) -> Option<[String; 2]> {
    let octets = path.as_bytes();
    let from = ReversePath::with_syntax(octets, syntax).ok()?;
    let to = ForwardPath::with_syntax(octets, syntax).ok()?;
    let (mut mail, mut rcpt) = (Vec::new(), Vec::new());
    encode_mail(&mut mail, from, &MailParameters::new().with_size(1000)).unwrap();
    encode_rcpt(&mut rcpt, to, &RcptParameters::new()).unwrap();
    let owned = (
        ReversePathBuf::with_syntax(octets, syntax).unwrap(),
        ForwardPathBuf::with_syntax(octets, syntax).unwrap(),
    );
    assert_eq!((owned.0.as_path(), owned.1.as_path()), (from, to));
    Some([mail, rcpt].map(|wire| String::from_utf8(wire).unwrap()))
}

#[test]
fn an_empty_quoted_string_is_a_local_part() {
    let path = r#"<""@corp.example>"#;
    let lines = lines(path);
    let (from, to) = read(&lines, &Syntax::STRICT).unwrap();
    assert_eq!(from.mailbox().unwrap().local_part().as_str(), r#""""#);
    assert_eq!(to.to_string(), path);
    let [mail, rcpt] = written(path, &Syntax::STRICT).unwrap();
    assert_eq!(mail, format!("MAIL FROM:{path} SIZE=1000\r\n"));
    assert_eq!(rcpt, format!("RCPT TO:{path}\r\n"));
}

#[test]
fn long_local_parts_of_forwarders_are_accepted_and_reported() {
    for path in [
        "<user+caf_=web_8b506e99-b5c5-4e14-8294-f5ebd6083faa=mail.site.example@big.example>",
        "<SRS1=kXQv=relay.orchard.example==Hj7f=X5=newsletter.harbor.example=bounces-ana@forward.example>",
        "<list-return-1234-somebody.with.a.very.long.name=some.company.example@lists.orchard.example>",
    ] {
        let lines = lines(path);
        let (from, to) = read(&lines, &Syntax::STRICT).unwrap();
        assert_eq!((from.to_string().as_str(), to.to_string().as_str()), (path, path));
        assert!(!from.is_within_limits() && !to.is_within_limits());
        assert_eq!((from.wire_len(), to.wire_len()), (path.len(), path.len()));
        assert!(path.len() < ForwardPath::LIMIT, "it is the local-part that is long");
        let mailbox = to.mailbox().unwrap();
        assert!(mailbox.local_part().as_bytes().len() > LocalPart::LIMIT);
        assert!(!mailbox.local_part().is_within_limit() && !mailbox.is_within_limits());
        assert!(written(path, &Syntax::STRICT).is_some());

        let value = AuthParameter::from(mailbox).to_string();
        let line = format!("MAIL FROM:<> AUTH={value}");
        let Some(Command::Mail(mail)) = command(&line, &Syntax::STRICT) else { panic!("{line}") };
        let mut memory = [0; 254];
        assert_eq!(mail.auth().unwrap().mailbox(&mut memory), Ok(Some(mailbox)));
    }
}

#[test]
fn a_domain_contains_no_invisible_character() {
    for path in [
        "<x@exam\u{200b}ple.example>",
        "<x@exam\u{ad}ple.example>",
        "<x@\u{202e}example.example>",
        "<x@exam\u{85}ple.example>",
        "<x@example\u{3002}example>",
        "<@re\u{feff}lay.example:x@example.example>",
    ] {
        for syntax in [Syntax::STRICT, Syntax::default(), Syntax::LENIENT] {
            assert!(read(&lines(path), &syntax).is_none(), "{path:?}");
            assert!(written(path, &syntax).is_none(), "{path:?}");
        }
    }
    assert!(read(&lines("<x@b\u{fc}cher.example>"), &Syntax::STRICT).is_some());
    assert!(Domain::try_from("exam\u{200b}ple.example").is_err());
    assert!(Host::try_from("exam\u{200b}ple.example").is_err());
}

#[test]
fn each_leniency_in_an_address_has_a_switch_on_both_sides() {
    let dots = only(|it| it.dots_in_local_part = true);
    let underscore = only(|it| it.underscore_in_domain = true);
    let no_domain = only(|it| it.path_without_domain = true);
    let all = [dots, underscore, no_domain];
    for (path, switch) in [
        ("<a..b@carrier.example>", dots),
        ("<a.@carrier.example>", dots),
        ("<.a@carrier.example>", dots),
        ("<c@my_host.example>", underscore),
        ("<c@_spool.printer>", underscore),
        ("<bob>", no_domain),
        ("<\"bob b\">", no_domain),
    ] {
        let lines = lines(path);
        for syntax in [Syntax::STRICT, Syntax::default()].into_iter().chain(all) {
            let expected = syntax == switch;
            assert_eq!(read(&lines, &syntax).is_some(), expected, "{path} {syntax:?}");
            assert_eq!(written(path, &syntax).is_some(), expected, "{path} {syntax:?}");
        }
        for syntax in [switch, Syntax::LENIENT] {
            let (from, to) = read(&lines, &syntax).unwrap();
            assert_eq!((from.to_string().as_str(), to.to_string().as_str()), (path, path));
            let [mail, rcpt] = written(path, &syntax).unwrap();
            assert_eq!(mail, format!("MAIL FROM:{path} SIZE=1000\r\n"));
            assert_eq!(rcpt, format!("RCPT TO:{path}\r\n"));
        }
    }
}

#[test]
fn a_mailbox_without_a_domain_is_not_the_null_path_and_in_no_domain() {
    let lines = lines("<bob>");
    let (from, to) = read(&lines, &Syntax::LENIENT).unwrap();
    assert_ne!(from, ReversePath::Null);
    let mailbox = to.mailbox().unwrap();
    assert!(mailbox.domain_is_missing());
    assert_eq!((mailbox.local_part().as_str(), mailbox.host().as_str()), ("bob", ""));
    assert!(!to.is_postmaster_of(Domain::try_from("mx.harbor.example").unwrap()));
}

#[test]
fn parts_of_addresses_follow_their_own_switch() {
    let octets = |text: &'static str| text.as_bytes();
    assert!(LocalPart::with_syntax(octets("a..b"), &Syntax::STRICT).is_err());
    assert!(LocalPart::with_syntax(octets("a..b"), &Syntax::LENIENT).is_ok());
    assert!(Domain::with_syntax(octets("my_host"), &Syntax::STRICT).is_err());
    assert_eq!(
        DomainBuf::with_syntax(octets("my_host"), &Syntax::LENIENT).unwrap().as_domain().as_str(),
        "my_host"
    );
    assert_eq!(
        HostBuf::with_syntax(octets("my_host"), &Syntax::LENIENT).unwrap().as_host().as_str(),
        "my_host"
    );
    let mailbox = MailboxBuf::with_syntax(octets("a..b@my_host"), &Syntax::LENIENT).unwrap();
    assert_eq!(mailbox.as_mailbox().local_part().as_str(), "a..b");
    assert_eq!(mailbox.as_mailbox().host().as_str(), "my_host");
}

#[test]
fn no_switch_accepts_an_octet_that_ends_a_path_or_a_line() {
    for octet in ["\r", "\n", "\r\n", "\0", " ", "\t", "<", ">", "\u{7f}", "\u{1b}"] {
        for text in ["a..b@my_host", "bob", "a.@c", "\"\"@c"] {
            for at in 0..=text.len() {
                let mut text = text.to_owned();
                text.insert_str(at, octet);
                // A quoted string may contain these.
                if text.starts_with("\"") && at == 1 && matches!(octet, " " | "<" | ">") {
                    continue;
                }
                let (syntax, path) = (&Syntax::LENIENT, format!("<{text}>"));
                let mailbox = Mailbox::with_syntax(text.as_bytes(), syntax);
                assert!(mailbox.is_err(), "{text:?}");
                assert!(MailboxBuf::with_syntax(text.as_bytes(), syntax).is_err());
                assert!(LocalPart::with_syntax(text.as_bytes(), syntax).is_err());
                assert!(Domain::with_syntax(text.as_bytes(), syntax).is_err());
                assert!(Host::with_syntax(text.as_bytes(), syntax).is_err());
                assert!(written(&path, syntax).is_none(), "{path:?}");
                if !octet.contains(['<', '>']) || at < text.len() - 1 {
                    assert!(read(&lines(&path), syntax).is_none(), "{path:?}");
                }
            }
        }
    }
}

#[test]
fn a_login_name_in_the_auth_parameter_is_no_identity() {
    let line = "MAIL FROM:<ana@orchard.example> AUTH=ana";
    assert_eq!(command(line, &Syntax::STRICT), None);
    assert_eq!(command(line, &Syntax::default()), None);
    let syntax = only(|it| it.auth_not_a_mailbox = true);
    let Some(Command::Mail(mail)) = command(line, &syntax) else { panic!() };
    assert_eq!(mail.auth(), Some(AuthParameter::NULL));
    assert_eq!(mail.extensions(), Extensions::AUTH);
    assert!(mail.extensions_needed().is_empty());
    let raw = mail.parameters().find(Keyword::new("AUTH").unwrap()).unwrap().value().unwrap();
    assert_eq!(raw.as_str(), "ana");

    // It is still parsed as a mailbox.
    let line = "MAIL FROM:<> AUTH=ana@orchard.example";
    let Some(Command::Mail(mail)) = command(line, &syntax) else { panic!() };
    assert!(!mail.auth().unwrap().is_null());
    for line in ["MAIL FROM:<> AUTH", "MAIL FROM:<> AUTH=", "MAIL FROM:<> AUTH=a\0"] {
        assert_eq!(command(line, &syntax), None, "{line:?}");
    }
}

#[test]
fn meaningless_blanks_are_accepted_unless_the_syntax_is_strict() {
    for (line, clean) in [
        ("EHLO  c.example", "EHLO c.example"),
        ("AUTH PLAIN AGFu \t", "AUTH PLAIN AGFu"),
        ("AUTH  PLAIN  AGFu", "AUTH PLAIN AGFu"),
        ("VRFY  ben", "VRFY ben"),
        ("ETRN  x", "ETRN x"),
        ("DATA ", "DATA"),
        ("BDAT 5 LAST ", "BDAT 5 LAST"),
        ("MAIL FROM:<> SIZE=1\t", "MAIL FROM:<> SIZE=1"),
    ] {
        let expected = command(clean, &Syntax::STRICT);
        assert!(expected.is_some(), "{clean}");
        assert_eq!(command(line, &Syntax::default()), expected, "{line}");
        assert_eq!(command(line, &Syntax::LENIENT), expected, "{line}");
        assert_eq!(command(line, &Syntax::STRICT), None, "{line}");
    }
    for line in ["BDAT  5", "BDAT 5  LAST", "AUTH\tPLAIN", "EHLO \tc.example"] {
        assert_eq!(command(line, &Syntax::LENIENT), None, "{line}");
    }
}

#[test]
fn a_server_decodes_the_initial_response_at_its_parsed_place() {
    for line in ["AUTH PLAIN AGEAYg==", "AUTH PLAIN AGEAYg== \t", "auth   plain   AGEAYg== "] {
        let name = Host::try_from("mx.harbor.example").unwrap();
        let mut server = Server::new(Config::new(name).unwrap().danger_auth_in_clear(true));
        let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
        let mut input = ["EHLO c.example\r\n".to_owned(), format!("{line}\r\n")].into_iter();
        let mut said = None;
        loop {
            match server.poll(&mut rx, &mut tx).unwrap() {
                Step::Event(Event::Open(open)) => open.accept(),
                Step::Event(Event::Hello(hello)) => {
                    hello.accept(&Capabilities::EMPTY.with_mechanisms(Mechanisms::PLAIN));
                }
                Step::Event(Event::Auth(auth)) => {
                    said = auth.initial().map(|secret| secret.expose().to_vec());
                    auth.accept();
                }
                Step::Event(other) => panic!("{line:?}: {other:?}"),
                Step::Write(_) => tx.consume(tx.len()),
                Step::Read(_) => match input.next() {
                    Some(line) => rx.put(line.as_bytes()).unwrap(),
                    None => break,
                },
                Step::Parked(_) | Step::Done => break,
            }
        }
        assert_eq!(said.as_deref(), Some(&b"\0a\0b"[..]), "{line:?}");
    }
}
