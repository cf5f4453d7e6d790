//! Replies, refusals and capabilities.

use proptest::prelude::*;
use smtp_machine::address::Host;
use smtp_machine::extension::{
    Attributes, Capabilities, EhloLine, Extension, Limits, Mechanisms, ehlo_lines,
};
use smtp_machine::reply::{Class, Code, EnhancedCode, Refusal, Reply, Status, Text, encode_reply};

use super::{lines, near, near_text};

const TEXTS: &[&str] =
    &["OK", "d\u{e9}j\u{e0} vu", "", "mailbox full, try again", "5.1.1 no such user"];

fn enhanced() -> impl Strategy<Value = Option<EnhancedCode>> {
    let class = prop::sample::select(
        &[Class::Success, Class::PersistentTransientFailure, Class::PermanentFailure][..],
    );
    let status =
        (0..=999_u16, 0..=999_u16).prop_map(|(subject, detail)| Status::new(subject, detail));
    prop::option::of(
        (class, status).prop_map(|(class, status)| EnhancedCode::new(class, status.unwrap())),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn a_reply_parses_as_it_was_composed(
        number in 100..600_u16, enhanced in enhanced(), texts in prop::collection::vec(near_text(TEXTS), 0..5),
    ) {
        let code = Code::new(number).unwrap();
        let texts: Vec<Text<'_>> = texts.iter().filter_map(|text| Text::new(text).ok()).collect();
        let mut wire = Vec::new();
        encode_reply(&mut wire, code, enhanced, &texts).unwrap();
        prop_assert_eq!(lines(&wire).len(), texts.len().max(1));
        let (reply, length) = Reply::parse(&wire).unwrap().unwrap();
        prop_assert_eq!(length, wire.len());
        prop_assert_eq!(reply.code(), code);
        let said = enhanced.filter(|enhanced| enhanced.fits(code));
        if said.is_some() {
            prop_assert_eq!(reply.enhanced(), said);
        }
        for (line, text) in reply.lines().zip(&texts) {
            let read = if said.is_some() { line.text() } else { line.as_bytes() };
            prop_assert_eq!(read, text.as_bytes());
        }
    }

    #[test]
    fn a_refusal_is_negative(number in 0..700_u16, enhanced in enhanced(), text in near_text(TEXTS)) {
        let (Some(code), Ok(text)) = (Code::new(number), Text::new(&text)) else { return Ok(()) };
        if let Ok(refusal) = Refusal::new(code, enhanced, text) {
            prop_assert!(code.is_negative());
            let mut wire = Vec::new();
            refusal.encode(&mut wire).unwrap();
            prop_assert_eq!(lines(&wire).len(), 1);
            let (reply, _) = Reply::parse(&wire).unwrap().unwrap();
            prop_assert_eq!(reply.code(), code);
            if enhanced.is_some() {
                prop_assert_eq!(reply.enhanced(), enhanced);
            }
        }
    }

    #[test]
    fn capabilities_parse_as_they_were_offered(
        host in near(&["mx.harbor.example", "b\u{fc}cher.example", "[192.0.2.7]"]),
        extensions in prop::collection::vec(prop::sample::select(Extension::ALL), 0..50),
        numbers in any::<[u32; 4]>(), size: u64, sets in any::<[u32; 3]>(),
    ) {
        let Ok(host) = Host::try_from(&host[..]) else { return Ok(()) };
        let [mail_max, rcpt_max, rcpt_domain_max, by] = numbers.map(|number| number % 999_999 + 1);
        let limits = Limits {
            mail_max: Some(mail_max), rcpt_max: Some(rcpt_max), rcpt_domain_max: Some(rcpt_domain_max),
        };
        let offered = extensions.into_iter().collect::<Capabilities>()
            .with_size(size)
            .with_limits(limits)
            .with_deliver_by(by)
            .with_mechanisms(Mechanisms::from_bits_truncate(sets[0]) - Mechanisms::OTHER)
            .with_xclient(Attributes::from_bits_truncate(sets[1]) - Attributes::OTHER)
            .with_xforward(Attributes::from_bits_truncate(sets[2]) - Attributes::OTHER);
        let mut wire = Vec::new();
        offered.encode(&mut wire, host).unwrap();
        let said = lines(&wire).len();
        let (reply, length) = Reply::parse(&wire).unwrap().unwrap();
        prop_assert_eq!(length, wire.len());
        prop_assert_eq!(reply.lines().count(), said);
        prop_assert_eq!(ehlo_lines(&reply).count(), said - 1);
        prop_assert_eq!(Capabilities::parse(&reply), offered);
    }

    #[test]
    fn an_ehlo_line_parses_as_it_was_composed(octets in near(&["BURL imap imap://a.example", "X-COLOUR", "AUTH=LOGIN"])) {
        let Ok(line) = EhloLine::try_from(&octets[..]) else { return Ok(()) };
        let mut wire = b"250-mx.harbor.example\r\n250 ".to_vec();
        line.encode(&mut wire).unwrap();
        wire.extend(b"\r\n");
        prop_assert_eq!(lines(&wire).len(), 2);
        let (reply, _) = Reply::parse(&wire).unwrap().unwrap();
        prop_assert_eq!(ehlo_lines(&reply).collect::<Vec<_>>(), [line]);
    }
}
