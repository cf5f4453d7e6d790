//! Tests of the leniencies of a parser, and of what it never accepts.

use proptest::prelude::*;

use super::{encoded, nearly_a_line, parse, parse_with, sample};
use crate::command::*;
use crate::error::ParseErrorKind::{self, *};

#[test]
fn each_leniency_has_its_own_switch() {
    let strict = Syntax::STRICT;
    let after = Syntax { space_after_colon: true, ..strict };
    let before = Syntax { space_before_colon: true, ..strict };
    let bare = Syntax { bare_path: true, ..strict };
    let repeated = Syntax { repeated_space: true, ..strict };
    let trailing = Syntax { trailing_blanks: true, ..strict };
    let words = Syntax { blanks_before_word: true, ..strict };
    let dots = Syntax { dots_in_local_part: true, ..strict };
    let underscore = Syntax { underscore_in_domain: true, ..strict };
    let local = Syntax { path_without_domain: true, ..strict };
    let auth = Syntax { auth_not_a_mailbox: true, ..strict };
    for (line, syntax) in [
        ("MAIL FROM: <a@b.example> SIZE=1", after),
        ("RCPT TO: <a@b.example>", after),
        ("MAIL FROM :<a@b.example> SIZE=1", before),
        ("RCPT TO :<a@b.example>", before),
        ("MAIL FROM:a@b.example SIZE=1", bare),
        ("RCPT TO:a@b.example", bare),
        ("MAIL  FROM:<a@b.example>  SIZE=1   RET=FULL", repeated),
        ("RCPT   TO:<a@b.example>  X=1", repeated),
        ("SEND  FROM:<>", repeated),
        ("XCLIENT  A=b  C=d", repeated),
        ("DATA ", trailing),
        ("BDAT 5 \t", trailing),
        ("BDAT 5 LAST ", trailing),
        ("EHLO a ", trailing),
        ("NOOP  ", trailing),
        ("XQUEUE\t", trailing),
        ("AUTH PLAIN = ", trailing),
        ("MAIL FROM:<> ", trailing),
        ("EHLO  a", words),
        ("AUTH  PLAIN", words),
        ("AUTH PLAIN  =", words),
        ("AUTH  PLAIN   =", words),
        ("VRFY  ben", words),
        ("NOOP  x", words),
        ("ETRN  x", words),
        ("BURL  a:b  LAST", words),
        ("CLIENTID  UUID 7f3c", words),
        ("MAIL FROM:<a..b@c.example> SIZE=1", dots),
        ("RCPT TO:<.a.@c.example>", dots),
        ("SAML FROM:<a.@c.example>", dots),
        ("MAIL FROM:<a@_b.example>", underscore),
        ("RCPT TO:<a@my_host> NOTIFY=NEVER", underscore),
        ("RCPT TO:<@my_host:a@b>", underscore),
        ("MAIL FROM:<bob> SIZE=1", local),
        ("RCPT TO:<\"a b\">", local),
        ("MAIL FROM:<> AUTH=ana", auth),
        ("MAIL FROM:<> AUTH=<ana@b.example>", auth),
        ("MAIL FROM:<> AUTH=ana+x@b.example", auth),
    ] {
        assert!(parse_with(line, syntax).is_ok(), "{line}");
        assert!(parse_with(line, Syntax::LENIENT).is_ok(), "{line}");
        for other in
            [strict, after, before, bare, repeated, trailing, words, dots, underscore, local, auth]
        {
            assert_eq!(parse_with(line, other).is_ok(), other == syntax, "{line} {other:?}");
        }
    }
    let line = "MAIL  FROM :  a@b.example   SIZE=1";
    assert_eq!(
        parse_with(line, Syntax::LENIENT),
        parse("MAIL FROM:<a@b.example> SIZE=1").map(|found| {
            let Ok(Command::Mail(mail)) = parse_with(line, Syntax::LENIENT) else { panic!() };
            assert_eq!(encoded(&found), encoded(&Command::Mail(mail)));
            Command::Mail(mail)
        })
    );
}

#[test]
fn no_leniency_changes_the_framing() {
    for line in ["BDAT  5", "BDAT 5  LAST", "BDAT  5 LAST", "BDAT \t5", "BDAT 5\tLAST"] {
        for syntax in [Syntax::STRICT, Syntax::default(), Syntax::LENIENT] {
            assert!(parse_with(line, syntax).is_err(), "{line}");
        }
    }
}

#[test]
fn a_trailing_blank_is_reported_with_its_offset() {
    for (line, kind, at) in [
        ("DATA  ", UnexpectedArgument, 4),
        ("MAIL FROM:<> ", UnexpectedArgument, 12),
        ("XQUEUE ", UnexpectedArgument, 6),
        ("  ", NoVerb, 0),
        ("250 ", NoVerb, 0),
        ("DATA \t", Control, 5),
        ("NOOP a\rb ", BareCr, 6),
        ("EHLO \u{e9} ", EightBit, 5),
    ] {
        let error = Command::parse(line.as_bytes(), &Syntax::STRICT).unwrap_err();
        assert_eq!(error, ParseError::new(kind, at), "{line:?}");
    }
}

#[test]
fn a_leniency_does_not_extend_a_path() {
    for line in [
        "MAIL FROM:<a b>",
        "MAIL FROM:<a>b>",
        "MAIL FROM:<<a>>",
        "MAIL FROM:<a SIZE=1>",
        "RCPT TO:<a..@>",
        "RCPT TO:<a@_>b",
        "RCPT TO:bob",
        "MAIL FROM:SIZE=1",
    ] {
        assert!(parse_with(line, Syntax::LENIENT).is_err(), "{line}");
    }
    let syntax = Syntax::LENIENT;
    let Ok(Command::Rcpt(rcpt)) = parse_with("RCPT TO:<POSTMASTER>", syntax) else { panic!() };
    assert_eq!(rcpt.to(), crate::address::ForwardPath::Postmaster);
    let Ok(Command::Mail(mail)) = parse_with("MAIL FROM:<postmaster>", syntax) else { panic!() };
    assert!(mail.from().mailbox().unwrap().domain_is_missing());
}

#[test]
fn long_addresses_are_accepted() {
    let local = "l".repeat(300);
    for line in [
        format!("MAIL FROM:<{local}@a.example> SIZE=1"),
        format!("MAIL FROM:<> AUTH={local}+2B@a.example SUBMITTER={local}@a.example"),
        format!("RCPT TO:<\"{local}\"@a.example>"),
        format!("RCPT TO:<@{}:{local}@a.example>", ["x"; 128].join(".")),
    ] {
        assert!(parse(&line).is_ok(), "{line}");
    }
}

#[test]
fn hints_need_no_extension() {
    use crate::extension::Extensions as E;
    for (parameters, needed) in [
        ("SIZE=1 BODY=7BIT AUTH=<>", E::empty()),
        ("BODY=8BITMIME", E::empty()),
        ("AUTH=ana", E::empty()),
        ("AUTH=a+", E::empty()),
        ("AUTH=ana@b.example SIZE=1", E::AUTH),
        ("BODY=BINARYMIME", E::BINARY_MIME),
        ("SMTPUTF8 RET=FULL BY=1;R", E::SMTP_UTF8 | E::DSN | E::DELIVER_BY),
    ] {
        let line = format!("MAIL FROM:<> {parameters}");
        let Ok(Command::Mail(mail)) = parse_with(&line, Syntax::LENIENT) else { panic!("{line}") };
        assert_eq!(mail.extensions_needed(), needed, "{line}");
        assert!(mail.extensions().contains(needed));
    }
}

#[test]
fn the_parts_of_auth_have_the_ranges_that_the_parser_found() {
    for (line, mechanism, initial) in [
        ("AUTH PLAIN", 5..10, None),
        ("auth plain AGE=", 5..10, Some(11..15)),
        ("AUTH   PLAIN   AGE=\t ", 7..12, Some(15..19)),
        ("AUTH LOGIN  ", 5..10, None),
        ("AUTH X = ", 5..6, Some(7..8)),
    ] {
        let found = auth_parts(line.as_bytes(), &Syntax::default());
        assert_eq!(found, Ok(AuthParts { mechanism, initial }), "{line}");
    }
    for (line, error) in [
        ("AUTH", (MissingArgument, 4)),
        ("AUTH ", (MissingArgument, 4)),
        ("AUTHX PLAIN", (Argument, 0)),
        ("DATA", (Argument, 0)),
        ("AUTH PLAIN AGE= x", (UnexpectedArgument, 16)),
        ("AUTH PLAIN \u{e9}", (EightBit, 11)),
        ("AUTH A.B", (ParseErrorKind::Mechanism, 6)),
        ("AUTH A.B\0", (Nul, 8)),
    ] {
        let found = auth_parts(line.as_bytes(), &Syntax::default());
        assert_eq!(found, Err(ParseError::new(error.0, error.1)), "{line}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn lenient_syntax_accepts_what_strict_syntax_accepts(line in nearly_a_line()) {
        if let Ok(command) = Command::parse(&line, &Syntax::STRICT) {
            prop_assert_eq!(Command::parse(&line, &Syntax::default()), Ok(command));
            prop_assert_eq!(Command::parse(&line, &Syntax::LENIENT), Ok(command));
        }
    }

    #[test]
    fn blanks_at_the_end_change_nothing(
        line in nearly_a_line(),
        verb in proptest::sample::select(Verb::ALL),
        blanks in "[ \t]{1,4}",
    ) {
        let sample = sample(verb);
        let word = verb.as_str();
        for line in [line.as_slice(), sample.as_bytes(), word.as_bytes()] {
            let longer = [line, blanks.as_bytes()].concat();
            let parsed = Command::parse(line, &Syntax::default());
            prop_assert_eq!(Command::parse(&longer, &Syntax::default()), parsed);
            prop_assert!(Command::parse(&longer, &Syntax::STRICT).is_err());
        }
    }

    #[test]
    fn the_parts_of_auth_are_those_of_the_command(
        line in "AUTH( {1,3}[A-Z.\u{e9}]{0,22}){0,1}( {1,3}[A-Z=+]{0,9}){0,2}[ \t]{0,2}", lenient: bool
    ) {
        let syntax = if lenient { Syntax::LENIENT } else { Syntax::STRICT };
        let parts = auth_parts(line.as_bytes(), &syntax);
        match Command::parse(line.as_bytes(), &syntax) {
            Ok(Command::Auth { mechanism, initial }) => {
                let parts = parts.unwrap();
                prop_assert_eq!(&line[parts.mechanism], mechanism.as_str());
                let initial = initial.map(|it| std::str::from_utf8(it.as_bytes()).unwrap());
                prop_assert_eq!(parts.initial.map(|range| &line[range]), initial);
            }
            Ok(other) => panic!("{other:?}"),
            Err(error) => prop_assert_eq!(parts, Err(error)),
        }
    }
}
