//! Tests of the command parser and of the commands that it returns.

mod leniency;
mod naive;

use proptest::prelude::*;

use super::*;
use crate::address::Mailbox;
use crate::error::ParseErrorKind::{self, *};

pub(super) fn parse(line: &str) -> Result<Command<'_>, ParseErrorKind> {
    Command::parse(line.as_bytes(), &Syntax::STRICT).map_err(|error| error.kind())
}

pub(super) fn parse_with(line: &str, syntax: Syntax) -> Result<Command<'_>, ParseErrorKind> {
    Command::parse(line.as_bytes(), &syntax).map_err(|error| error.kind())
}

pub(super) fn encoded(command: &Command<'_>) -> Vec<u8> {
    let mut wire = Vec::new();
    command.encode(&mut wire).unwrap();
    wire
}

/// Returns a line for each verb, with all required arguments.
pub(super) fn sample(verb: Verb) -> &'static str {
    match verb {
        Verb::Ehlo => "EHLO relay.orchard.example",
        Verb::Helo => "HELO relay.orchard.example",
        Verb::Lhlo => "LHLO [192.0.2.7]",
        Verb::Mail => "MAIL FROM:<ana@orchard.example> SIZE=1000 ENVID=QQ BY=125;R",
        Verb::Rcpt => "RCPT TO:<ben@harbor.example> NOTIFY=NEVER",
        Verb::Data => "DATA",
        Verb::Bdat => "BDAT 1000 LAST",
        Verb::Burl => "BURL imap://harbor.example/outbox;uid=24 LAST",
        Verb::Rset => "RSET",
        Verb::Vrfy => "VRFY ben",
        Verb::Expn => "EXPN sailors",
        Verb::Help => "HELP MAIL",
        Verb::Noop => "NOOP still here",
        Verb::Quit => "QUIT",
        Verb::StartTls => "STARTTLS",
        Verb::Auth => "AUTH PLAIN AGFuYQBzZWNyZXQ=",
        Verb::Etrn => "ETRN @harbor.example",
        Verb::Atrn => "ATRN harbor.example,quay.example",
        Verb::Turn => "TURN",
        Verb::Send => "SEND FROM:<ana@orchard.example>",
        Verb::Soml => "SOML FROM:<ana@orchard.example>",
        Verb::Saml => "SAML FROM:<>",
        Verb::XClient => "XCLIENT NAME=spike.orchard.example ADDR=192.0.2.7",
        Verb::XForward => "XFORWARD NAME=[UNAVAILABLE]",
        Verb::ClientId => "CLIENTID UUID 7f3c",
        Verb::Verb => "VERB",
        Verb::Onex => "ONEX",
    }
}

#[test]
fn each_verb_of_the_list_has_its_own_command() {
    let list = include_str!("../../../tests/data/commands.tsv");
    let mut found = Vec::new();
    for row in list.lines().skip(1) {
        let word = row.split('\t').next().unwrap();
        if word.starts_with('(') {
            continue;
        }
        let verb: Verb = word.parse().unwrap();
        assert_eq!(verb.as_str(), word);
        assert_eq!(parse(sample(verb)).unwrap().verb(), Some(verb), "{word}");
        found.push(verb);
    }
    found.sort();
    assert_eq!(found, Verb::ALL);
}

#[test]
fn each_command_survives_the_wire_in_any_case() {
    for verb in Verb::ALL {
        let line = sample(*verb);
        let command = parse(line).unwrap();
        assert_eq!(encoded(&command), format!("{line}\r\n").into_bytes());
        let word = verb.as_str();
        let lower = line.replacen(word, &word.to_ascii_lowercase(), 1);
        assert_eq!(parse(&lower), Ok(command));
        assert_eq!(parse_with(&format!("{lower} \t "), Syntax::default()), Ok(command));
    }
}

#[test]
fn results_are_small() {
    assert!(size_of::<Command<'_>>() <= 80, "{}", size_of::<Command<'_>>());
    assert!(size_of::<Result<Command<'_>, ParseError>>() <= 80);
}

#[test]
fn each_verb_has_the_arguments_of_its_row() {
    for verb in Verb::ALL {
        let word = verb.as_str();
        let bare = parse(word);
        let line = format!("{word} x");
        match verb {
            Verb::Noop | Verb::Help | Verb::Atrn => assert!(bare.is_ok() && parse(&line).is_ok()),
            Verb::Data
            | Verb::Rset
            | Verb::Quit
            | Verb::StartTls
            | Verb::Turn
            | Verb::Verb
            | Verb::Onex => {
                assert!(bare.is_ok());
                assert_eq!(parse(&line), Err(UnexpectedArgument));
            }
            _ => assert_eq!(bare, Err(MissingArgument), "{word}"),
        }
    }
}

#[test]
fn a_line_that_does_not_begin_with_a_letter_has_no_verb() {
    for line in ["", " NOOP", "*", "250 OK", "<a@b>", "  "] {
        assert_eq!(parse(line), Err(NoVerb), "{line:?}");
    }
}

#[test]
fn other_words_are_unknown_commands() {
    for (line, verb) in [
        ("GET / HTTP/1.1", "GET"),
        ("Host: mx.harbor.example", "Host:"),
        ("MAILS FROM:<>", "MAILS"),
        ("X", "X"),
        ("STARTTL", "STARTTL"),
        ("DATA.", "DATA."),
    ] {
        let Ok(Command::Unknown(unknown)) = parse(line) else { panic!("{line}") };
        assert_eq!(unknown.verb(), verb);
        assert_eq!(encoded(&Command::Unknown(unknown)), format!("{line}\r\n").into_bytes());
    }
}

#[test]
fn control_characters_are_found_after_any_verb_and_take_precedence() {
    let lines =
        Verb::ALL.iter().map(|verb| sample(*verb)).chain(["XQUEUE 7", "DATA now", "MAIL x"]);
    for line in lines {
        for (octet, kind) in [
            (b'\0', Nul),
            (b'\r', BareCr),
            (b'\n', BareLf),
            (b'\t', Control),
            (0x0B, Control),
            (0x1B, Control),
            (0x7F, Control),
        ] {
            for at in 0..=line.len() {
                let mut line = line.as_bytes().to_vec();
                line.insert(at, octet);
                for syntax in [Syntax::STRICT, Syntax::LENIENT] {
                    let found = Command::parse(&line, &syntax);
                    if octet == b'\t' && at + 1 == line.len() {
                        continue;
                    }
                    assert_eq!(found, Err(ParseError::new(kind, at)), "{}", line.escape_ascii());
                }
            }
        }
    }
}

#[test]
fn octets_above_127_are_accepted_only_where_utf8_is() {
    for line in
        ["EHLO caf\u{e9}", "DATA\u{e9}", "ETRN \u{e9}", "AUTH \u{e9}", "XQ \u{e9}", "BDAT \u{ff15}"]
    {
        assert_eq!(parse(line), Err(EightBit), "{line}");
    }
    for line in ["VRFY jos\u{e9}", "EXPN \u{e9}", "NOOP \u{e9}", "HELP \u{e9}"] {
        assert!(parse(line).is_ok(), "{line}");
    }
    for line in [&b"NOOP \xff"[..], b"MAIL FROM:<a@b> X=\xff", b"VRFY \xc0\x80"] {
        let error = Command::parse(line, &Syntax::STRICT).unwrap_err();
        assert_eq!(error.kind(), Utf8);
    }
}

#[test]
fn is_ascii_returns_false_for_utf8() {
    let Ok(Command::Mail(mail)) = parse("MAIL FROM:<ana@orchard.example> X=\u{e9}") else {
        panic!()
    };
    assert!(!mail.is_ascii());
    let Ok(Command::Mail(mail)) = parse("MAIL FROM:<jos\u{e9}@orchard.example> SMTPUTF8") else {
        panic!()
    };
    assert!(!mail.is_ascii() && mail.smtp_utf8());
    let Ok(Command::Rcpt(rcpt)) = parse("RCPT TO:<ben@harbor.example> X=e") else { panic!() };
    assert!(rcpt.is_ascii());
}

#[test]
fn paths_have_their_own_errors() {
    assert_eq!(parse("MAIL FROM:<a@b"), Err(ReversePath));
    assert_eq!(parse("RCPT TO:<a@>"), Err(ForwardPath));
    assert_eq!(parse("RCPT TO:<>"), Err(ForwardPath));
    assert_eq!(parse("MAIL FROM:"), Err(MissingArgument));
    assert_eq!(parse("MAIL TO:<a@b>"), Err(Argument));
    assert_eq!(parse("RCPT FROM:<a@b>"), Err(Argument));
    assert_eq!(parse("RCPT TO:a@b"), Err(Argument));
    assert_eq!(parse("RCPT TO: <a@b>"), Err(Argument));
    assert_eq!(parse("MAIL FROM:<a@b>SIZE=1"), Err(Parameter));
    assert_eq!(parse("SEND FROM:<a@b> SIZE=1"), Err(UnexpectedArgument));
    let error = Command::parse(b"MAIL FROM:<a@b..c>", &Syntax::STRICT).unwrap_err();
    assert!(error.at() >= 10, "{error}");
}

#[test]
fn known_parameters_have_valid_values() {
    for wrong in [
        "SIZE",
        "SIZE=x",
        "SIZE=000000000000000000001",
        "BODY",
        "BODY=8BIT",
        "SMTPUTF8=1",
        "RET",
        "RET=ALL",
        "ENVID",
        "ENVID=a+b",
        "ENVID=+0A",
        "AUTH",
        "AUTH=ana",
        "AUTH=a@b+0D",
        "REQUIRETLS=1",
    ] {
        let line = format!("MAIL FROM:<> X=1 {wrong}");
        let error = Command::parse(line.as_bytes(), &Syntax::STRICT).unwrap_err();
        assert_eq!(error.kind(), ParameterValue, "{wrong}");
        let value = wrong.find('=').map_or(line.len(), |at| 17 + at + 1);
        assert_eq!(error.at(), value, "{wrong}");
    }
    for wrong in
        ["NOTIFY", "NOTIFY=NEVER,DELAY", "ORCPT", "ORCPT=ben@harbor.example", "ORCPT=a;+0A"]
    {
        assert_eq!(parse(&format!("RCPT TO:<a@b> {wrong}")), Err(ParameterValue), "{wrong}");
    }
    for wrong in ["SIZE=", "=1", "-X", "X!", "X  Y", "X=a\u{e9} =", &"X".repeat(65)] {
        assert_eq!(parse(&format!("RCPT TO:<a@b> {wrong}")), Err(Parameter), "{wrong}");
    }
}

#[test]
fn no_parameter_occurs_twice() {
    for twice in [
        "SIZE=1 size=2",
        "BODY=7BIT BODY=8BITMIME",
        "RET=HDRS RET=FULL",
        "ENVID=a ENVID=a",
        "AUTH=<> AUTH=<>",
        "REQUIRETLS REQUIRETLS",
        "X=1 Y X",
        "SMTPUTF8 SMTPUTF8",
    ] {
        assert_eq!(parse(&format!("MAIL FROM:<> {twice}")), Err(RepeatedParameter), "{twice}");
    }
    assert_eq!(parse("RCPT TO:<a@b> NOTIFY=NEVER NOTIFY=NEVER"), Err(RepeatedParameter));
    let many: Vec<String> = (0..33).map(|number| format!("X{number}")).collect();
    assert_eq!(parse(&format!("MAIL FROM:<> {}", many.join(" "))), Err(TooManyParameters));
    assert!(parse(&format!("MAIL FROM:<> {}", many[1..].join(" "))).is_ok());
}

#[test]
fn keywords_that_end_like_known_ones_are_unknown() {
    let line = "MAIL FROM:<> XSMTPUTF8=1 XQUIRETLS=2 XXQUIRETLS=3 NOTIFY=NEVER ASIZE=x";
    let Ok(Command::Mail(mail)) = parse(line) else { panic!() };
    assert_eq!(mail.unknown().count(), 5);
    assert!(mail.has_unknown() && mail.extensions().is_empty() && !mail.smtp_utf8());
}

#[test]
fn all_views_of_mail_return_what_is_on_the_line() {
    let line = "MAIL FROM:<> size=99999999999999999999 body=binarymime SmtpUtf8 ret=full \
                envid=a+20b auth=e+3Dmc2@b.example RequireTLS";
    let Ok(Command::Mail(mail)) = parse(line) else { panic!() };
    assert_eq!(mail.size(), Some(u64::MAX));
    assert_eq!(mail.body(), Some(BodyKind::BinaryMime));
    assert!(mail.smtp_utf8() && mail.require_tls() && !mail.has_unknown());
    assert_eq!(mail.ret(), Some(Ret::Full));
    assert_eq!(mail.envelope_id(), EnvelopeId::new("a b").ok());
    assert_eq!(mail.auth(), Mailbox::try_from("e=mc2@b.example").ok().map(AuthParameter::from));
    assert_eq!(mail.unknown().count(), 0);
    assert_eq!(mail.parameters().iter().count(), 7);
}

#[test]
fn bdat_accepts_a_count_and_one_word() {
    assert_eq!(parse("BDAT 0"), Ok(Command::Bdat { size: 0, last: false }));
    assert_eq!(parse("bdat 5 last"), Ok(Command::Bdat { size: 5, last: true }));
    for wrong in ["-1", "+5", "0x10", "1e3", "5 LASTX", "12abc", "18446744073709551616", "5  LAST"]
    {
        assert_eq!(parse(&format!("BDAT {wrong}")), Err(Argument), "{wrong}");
    }
    assert_eq!(parse("BDAT 5 LAST LAST"), Err(UnexpectedArgument));
}

#[test]
fn auth_distinguishes_an_absent_response_from_an_empty_one() {
    let Ok(Command::Auth { initial: None, .. }) = parse("AUTH EXTERNAL") else { panic!() };
    let Ok(Command::Auth { initial: Some(initial), .. }) = parse("AUTH EXTERNAL =") else {
        panic!()
    };
    assert!(initial.is_empty());
    assert_eq!(parse("AUTH PLAIN AGEAYg== extra"), Err(UnexpectedArgument));
    assert_eq!(parse("AUTH PLAIN !!!"), Err(Argument));
    assert_eq!(parse("AUTH A.B ="), Err(ParseErrorKind::Mechanism));
    assert_eq!(parse("AUTH ABCDEFGHIJKLMNOPQRSTU"), Err(ParseErrorKind::Mechanism));
    assert_eq!(parse("AUTH  PLAIN"), Err(ParseErrorKind::Mechanism));
    let command = parse("AUTH PLAIN AGEAcGFzc3dvcmQ=").unwrap();
    assert!(!format!("{command:?}").contains("AGEA"));
}

#[test]
fn octets_that_are_invalid_in_any_command_have_one_kind() {
    for line in [&b"AUTH PLAIN a\xff"[..], b"VRFY a\xff", b"NOOP a\xff", b"EHLO a\xff", b"X a\xff"]
    {
        let error = Command::parse(line, &Syntax::default()).unwrap_err();
        assert!(error.kind().is_of_octets(), "{error}");
        assert_eq!(error.at(), line.len() - 1);
    }
    assert!(!MissingArgument.is_of_octets() && !ParseErrorKind::Mechanism.is_of_octets());
}

#[test]
fn text_after_the_client_name_is_ignored() {
    let Ok(Command::Ehlo(name)) = parse("EHLO [192.0.2.1] my pc") else { panic!() };
    assert_eq!(name.as_str(), "[192.0.2.1]");
}

#[test]
fn attributes_need_values() {
    assert_eq!(parse("XCLIENT NAME"), Err(ParameterValue));
    assert_eq!(parse("XCLIENT NAME=a NAME=b"), Err(RepeatedParameter));
    assert_eq!(parse("XCLIENT NAME=\u{e9}"), Err(EightBit)); // Found by comparison with the naive version.
}

/// Lines that are similar to commands.
pub(super) fn nearly_a_line() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        proptest::sample::select(
            &[
                "MAIL FROM:",
                "RCPT TO:",
                "mail from: ",
                "<a@b.example>",
                "<>",
                "\"a b\"@c",
                " SIZE=1",
                " BODY=7BIT",
                " RET=FULL",
                " ENVID=a+20",
                " AUTH=<>",
                " AUTH=ana",
                "<a..b@c_d>",
                "<\"\"@c>",
                "<bob>",
                "<postmaster>",
                " NOTIFY=DELAY",
                " ORCPT=a;b",
                " BY=120;R",
                " MT-PRIORITY=3",
                " CONPERM",
                " CONNEG",
                " RRVS=2014-04-03T23:01:00Z",
                " X=1",
                "EHLO ",
                "BDAT ",
                "12",
                " LAST",
                "AUTH PLAIN ",
                "AUTH  A.B ",
                "EHLO  a",
                "BURL a:b",
                "ETRN ",
                "=",
                "NOOP ",
                "VRFY ",
                "XCLIENT ",
                "DATA",
                "STARTTLS",
                " ",
                "  ",
                "\t",
                "\u{e9}",
                "Q",
            ][..]
        )
        .prop_map(|piece| piece.as_bytes().to_vec()),
        proptest::collection::vec(any::<u8>(), 0..3),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_parses_has_no_control_characters_and_survives_the_wire(line in nearly_a_line(), lenient: bool) {
        let syntax = if lenient { Syntax::LENIENT } else { Syntax::STRICT };
        if let Ok(command) = Command::parse(&line, &syntax) {
            let end = line.iter().rposition(|octet| !b" \t".contains(octet)).unwrap() + 1;
            prop_assert!(!line[..end].iter().any(|octet| octet.is_ascii_control()));
            prop_assert!(std::str::from_utf8(&line).is_ok());

            let wire = encoded(&command);
            let (text, crlf) = wire.split_at(wire.len() - 2);
            prop_assert_eq!(crlf, b"\r\n");
            prop_assert!(!text.iter().any(|octet| octet.is_ascii_control()));
            // The leniencies of addresses are part of the value; those of blanks are not.
            let addresses = Syntax {
                dots_in_local_part: syntax.dots_in_local_part,
                underscore_in_domain: syntax.underscore_in_domain,
                path_without_domain: syntax.path_without_domain,
                auth_not_a_mailbox: syntax.auth_not_a_mailbox,
                ..Syntax::STRICT
            };
            let again = Command::parse(text, &addresses).unwrap();
            prop_assert_eq!(again.verb(), command.verb());
            prop_assert_eq!(encoded(&again), wire);
        } else if let Err(error) = Command::parse(&line, &syntax) {
            prop_assert!(error.at() <= line.len());
        }
    }

    #[test]
    fn what_is_encoded_parses_back(
        size: Option<u64>, utf8: bool, tls: bool, id in "[ -~]{1,20}", ret: bool, notify in 0..4_u8,
    ) {
        let parameters = MailParameters::new()
            .with_body(if utf8 { BodyKind::EightBitMime } else { BodyKind::SevenBit })
            .with_ret(if ret { Ret::Full } else { Ret::Hdrs })
            .with_envelope_id(EnvelopeId::new(&id).unwrap());
        let parameters = size.map_or(parameters, |size| parameters.with_size(size));
        let parameters = if utf8 { parameters.with_smtp_utf8() } else { parameters };
        let parameters = if tls { parameters.with_require_tls() } else { parameters };
        let mut wire = Vec::new();
        encode_mail(&mut wire, crate::address::ReversePath::Null, &parameters).unwrap();
        let line = wire.strip_suffix(b"\r\n").unwrap();
        let Ok(Command::Mail(mail)) = Command::parse(line, &Syntax::STRICT) else { panic!() };
        prop_assert_eq!(mail.size(), size);
        prop_assert_eq!(mail.smtp_utf8(), utf8);
        prop_assert_eq!(mail.require_tls(), tls);
        prop_assert_eq!(mail.body(), parameters.body());
        prop_assert_eq!(mail.envelope_id(), EnvelopeId::new(&id).ok());
        prop_assert_eq!(mail.extensions(), parameters.extensions());

        let notify = [Notify::NEVER, Notify::SUCCESS, Notify::FAILURE, Notify::DELAY][usize::from(notify)];
        let original = OriginalRecipient::new("rfc822", &id).unwrap();
        let parameters =
            RcptParameters::new().with_notify(notify).with_original_recipient(original);
        let mut wire = Vec::new();
        encode_rcpt(&mut wire, crate::address::ForwardPath::Postmaster, &parameters).unwrap();
        let line = wire.strip_suffix(b"\r\n").unwrap();
        let Ok(Command::Rcpt(rcpt)) = Command::parse(line, &Syntax::STRICT) else { panic!() };
        prop_assert_eq!(rcpt.notify(), Some(notify));
        prop_assert_eq!(rcpt.original_recipient(), Some(original));
    }
}
