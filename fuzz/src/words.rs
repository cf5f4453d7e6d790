//! The types: what parses is written back the same, and nothing puts a CR, an LF or a NUL on the wire.

use smtp_machine::address::{
    AddressLiteral, Domain, ForwardPath, Host, LocalPart, Mailbox, ReversePath,
};
use smtp_machine::command::{
    Argument, AuthParameter, BodyKind, Command, EnvelopeId, MailParameters, Mechanism, Notify,
    OriginalRecipient, Parameter, ParameterValue, RcptParameters, Ret, Solicitation, Submitter,
    Syntax, TransactionId, UnknownCommand, Url, Utf8Address, XText, encode_mail, encode_rcpt,
};
use smtp_machine::diagnosis::{Reason, diagnose};
use smtp_machine::extension::{Capabilities, EhloLine, Keyword};
use smtp_machine::reply::{Code, Refusal, Reply, Text, encode_reply};

use crate::input::{Input, is_clean, lines};

/// A line of a client: the parsed command is written as the line that it was parsed from, with any leniency.
pub fn command(data: &[u8]) {
    let strict = Command::parse(data, &Syntax::STRICT);
    for syntax in [Syntax::STRICT, Syntax::default(), Syntax::LENIENT] {
        let parsed = Command::parse(data, &syntax);
        if strict.is_ok() {
            assert_eq!(parsed, strict, "leniency changes what a good line means");
        }
        let Ok(command) = parsed else { continue };
        let mut wire = Vec::new();
        command.encode(&mut wire).expect("a vector has space");
        assert_eq!(lines(&wire).len(), 1);
        let again = Command::parse(&wire[..wire.len() - 2], &syntax);
        assert_eq!(again.as_ref(), Ok(&command), "{:?}", wire.escape_ascii().to_string());
    }
}

/// A reply: one code, and the same when it is written again.
pub fn reply(data: &[u8]) {
    if let Ok(reply) = Reply::from_log(data) {
        // Whatever a text means, its code decides whether to retry.
        let diagnosis = diagnose(&reply);
        let positive = matches!(diagnosis.reason(), Reason::Success | Reason::Intermediate);
        assert_eq!(positive, reply.code().get() < 400);
        assert!(reply.as_bytes().get(diagnosis.span()).is_some(), "evidence is in the reply");
        let _ = (diagnosis.named(), reply.loose_enhanced(), reply.stated_enhanced());
    }
    let Ok(Some((reply, len))) = Reply::parse(data) else { return };
    let whole = Reply::parse(&data[..len]).expect("it was one before").expect("whole");
    assert_eq!((whole.1, whole.0.code()), (len, reply.code()));
    assert!(matches!(Reply::parse(&data[..len - 1]), Ok(None)), "its end is not its end");
    let texts: Result<Vec<Text<'_>>, _> =
        reply.lines().map(|line| Text::try_from(line.as_bytes())).collect();
    assert!(reply.lines().count() > 0);
    let Ok(texts) = texts else { return };
    let mut wire = Vec::new();
    encode_reply(&mut wire, reply.code(), None, &texts).expect("a vector has space");
    assert_eq!(lines(&wire).len(), texts.len());
    let (again, used) = Reply::parse(&wire).expect("it was written").expect("whole");
    assert_eq!((again.code(), used), (reply.code(), wire.len()));
    let text = |reply: &Reply<'_>| -> Vec<Vec<u8>> {
        reply.lines().map(|line| line.as_bytes().to_vec()).collect()
    };
    assert_eq!(text(&again), text(&reply));
}

/// A reply to EHLO: its capabilities, written and parsed again, are the same.
pub fn capabilities(data: &[u8]) {
    let mut wire = b"250-mx.example\r\n".to_vec();
    for line in data.split(|octet| matches!(octet, b'\n' | b'\r' | 0)) {
        wire.extend_from_slice(b"250-");
        wire.extend_from_slice(line);
        wire.extend_from_slice(b"\r\n");
    }
    wire.extend_from_slice(b"250 HELP\r\n");
    let (reply, _) = Reply::parse(&wire).expect("all lines have one code").expect("whole");
    let offered = Capabilities::parse(&reply);
    let mut again = Vec::new();
    let host = Host::try_from("mx.example").expect("a name");
    offered.encode(&mut again, host).expect("a vector has space");
    lines(&again);
    let (reply, _) = Reply::parse(&again).expect("it was written").expect("whole");
    let read = Capabilities::parse(&reply);
    let mut once_more = Vec::new();
    read.encode(&mut once_more, host).expect("a vector has space");
    assert_eq!(offered.extensions(), read.extensions());
    assert_eq!(
        once_more.escape_ascii().to_string(),
        again.escape_ascii().to_string(),
        "another offer"
    );
}

macro_rules! round_trips {
    ($octets:expr, $($word:ident),*) => {
        $(if let Ok(word) = $word::try_from($octets) {
            let mut wire = Vec::new();
            word.encode(&mut wire).expect("a vector has space");
            assert!(is_clean(&wire), "{:?}", wire.escape_ascii().to_string());
            let again = $word::try_from(wire.as_slice());
            assert_eq!(again.as_ref(), Ok(&word), "{:?}", wire.escape_ascii().to_string());
            // RFC 6531 allows U+0080 and similar characters in an address: Display is the wire form, Debug is
            // safe.
            assert!(!format!("{word:?}").chars().any(char::is_control));
        })*
    };
}

/// Addresses: octets to a value to octets.
pub fn address(data: &[u8]) {
    round_trips!(data, Mailbox, LocalPart, Domain, AddressLiteral, Host, ReversePath, ForwardPath);
    if let Ok(mailbox) = Mailbox::try_from(data) {
        let parts = format!("{}@{}", mailbox.local_part(), mailbox.host());
        assert_eq!(Mailbox::try_from(parts.as_str()), Ok(mailbox), "the parts are not the whole");
    }
}

/// Values that the constructors accept, composed and sent, are one line, and parse back to the same.
pub fn words(data: &[u8]) {
    let mut input = Input::new(data);
    let kind = input.byte();
    let octets: Vec<&[u8]> = (0..6).map(|_| input.piece()).collect();
    let text = |at: usize| std::str::from_utf8(octets[at]).unwrap_or_default();
    match kind % 6 {
        0 => mail(&octets, kind),
        1 => recipient(&octets, kind),
        2 => {
            let code = Code::try_from(400 + u16::from(kind) % 200);
            let (Ok(code), Ok(text)) = (code, Text::try_from(octets[0])) else { return };
            let Ok(refusal) = Refusal::new(code, None, text) else { return };
            let mut wire = Vec::new();
            refusal.encode(&mut wire).expect("a vector has space");
            assert_eq!(lines(&wire).len(), 1);
            let (reply, _) = Reply::parse(&wire).expect("it was written").expect("whole");
            assert_eq!((reply.code(), reply.lines().count()), (code, 1));
        }
        3 => {
            if let Ok(line) = EhloLine::try_from(text(0)) {
                assert!(is_clean(line.to_string().as_bytes()));
            }
            if let Ok(text) = XText::plain(octets[1]) {
                let mut wire = Vec::new();
                text.encode(&mut wire).expect("a vector has space");
                assert!(is_clean(&wire) && !wire.contains(&b' '));
                assert_eq!(wire.len(), text.wire_len());
                let back = XText::escaped(&wire).expect("it was written");
                assert!(back.decode().eq(octets[1].iter().copied()));
            }
            let plain = Utf8Address::plain(text(2));
            for address in [Utf8Address::escaped(octets[2]), plain].into_iter().flatten() {
                let (mut xtext, mut unitext) = (Vec::new(), Vec::new());
                address.encode(&mut xtext).expect("a vector has space");
                address.encode_unitext(&mut unitext).expect("a vector has space");
                assert!(xtext.iter().all(u8::is_ascii_graphic) && is_clean(&unitext));
                assert_eq!(Utf8Address::escaped(&xtext), Ok(address));
                assert_eq!(Utf8Address::escaped(&unitext), Ok(address));
            }
        }
        _ => {
            let made = [
                Argument::try_from(octets[0]).map(Command::Vrfy),
                Argument::try_from(octets[0]).map(|it| Command::Noop(Some(it))),
                Url::try_from(octets[1]).map(|url| Command::Burl { url, last: kind > 128 }),
                Mechanism::try_from(octets[2])
                    .map(|mechanism| Command::Auth { mechanism, initial: None }),
                UnknownCommand::try_from(octets[3]).map(Command::Unknown),
            ];
            for command in made.into_iter().flatten() {
                let mut wire = Vec::new();
                command.encode(&mut wire).expect("a vector has space");
                assert_eq!(lines(&wire).len(), 1);
                let again = Command::parse(&wire[..wire.len() - 2], &Syntax::STRICT);
                assert_eq!(again, Ok(command), "{:?}", wire.escape_ascii().to_string());
            }
        }
    }
}

fn mail(octets: &[&[u8]], kind: u8) {
    let text = |at: usize| std::str::from_utf8(octets[at]).unwrap_or_default();
    let Ok(from) = ReversePath::try_from(octets[0]) else { return };
    let mut parameters = MailParameters::new().with_smtp_utf8();
    if kind & 8 != 0 {
        parameters = parameters.with_size(u64::from(kind) << 20).with_ret(Ret::Full);
    }
    if kind & 16 != 0 {
        parameters = parameters.with_body(BodyKind::BinaryMime).with_require_tls();
    }
    if let Ok(id) = EnvelopeId::new(text(1)) {
        parameters = parameters.with_envelope_id(id);
    }
    if let Ok(auth) = AuthParameter::from_wire(octets[2]) {
        parameters = parameters.with_auth(auth);
    }
    if let Ok(solicitation) = Solicitation::try_from(octets[3]) {
        parameters = parameters.with_solicitation(solicitation);
    }
    if let Ok(submitter) = Submitter::from_wire(octets[4]) {
        parameters = parameters.with_submitter(submitter);
    }
    if let Ok(id) = TransactionId::try_from(octets[5]) {
        parameters = parameters.with_transaction_id(id);
    }
    let more = other(octets[1], octets[2]);
    let mut wire = Vec::new();
    encode_mail(&mut wire, from, &parameters.with_other(&more)).expect("a vector has space");
    assert_eq!(lines(&wire).len(), 1);
    // An own parameter may repeat a known one: the line is then refused, but it is one line.
    match Command::parse(&wire[..wire.len() - 2], &Syntax::STRICT) {
        Ok(Command::Mail(mail)) => assert_eq!(mail.from(), from),
        Ok(other) => panic!("MAIL became {other:?}"),
        Err(_) => assert!(!more.is_empty() || wire.len() > 512),
    }
}

fn recipient(octets: &[&[u8]], kind: u8) {
    let text = |at: usize| std::str::from_utf8(octets[at]).unwrap_or_default();
    let Ok(to) = ForwardPath::try_from(octets[0]) else { return };
    let mut parameters = RcptParameters::new();
    if kind & 8 != 0 {
        parameters = parameters.with_notify(Notify::SUCCESS.and(Notify::DELAY));
    }
    if let Ok(original) = OriginalRecipient::new(text(1), text(2)) {
        parameters = parameters.with_original_recipient(original);
    }
    let more = other(octets[3], octets[4]);
    let mut wire = Vec::new();
    encode_rcpt(&mut wire, to, &parameters.with_other(&more)).expect("a vector has space");
    assert_eq!(lines(&wire).len(), 1);
    match Command::parse(&wire[..wire.len() - 2], &Syntax::STRICT) {
        Ok(Command::Rcpt(rcpt)) => assert_eq!(rcpt.to(), to),
        Ok(other) => panic!("RCPT became {other:?}"),
        Err(_) => assert!(!more.is_empty() || wire.len() > 512),
    }
}

fn other<'a>(name: &'a [u8], value: &'a [u8]) -> Vec<Parameter<'a>> {
    let name = std::str::from_utf8(name).ok().and_then(|name| Keyword::new(name).ok());
    name.map(|name| Parameter::new(name, ParameterValue::try_from(value).ok()))
        .into_iter()
        .collect()
}
