use proptest::prelude::*;

use super::*;
use crate::address::Host;
use crate::reply::Reply;
use crate::wire::{Sink, SinkFull};

fn parse(wire: &[u8]) -> Capabilities {
    let (reply, length) = Reply::parse(wire).unwrap().unwrap();
    assert_eq!(length, wire.len());
    Capabilities::parse(&reply)
}

fn written(offered: &Capabilities, host: &str) -> Vec<u8> {
    let mut wire = Vec::new();
    offered.encode(&mut wire, Host::try_from(host).unwrap()).unwrap();
    wire
}

/// Copies each line, and compares each word with each keyword.
fn naive(wire: &str) -> (Vec<Extension>, Option<u64>) {
    let (mut found, mut size) = (Vec::new(), None);
    for line in wire.split("\r\n").skip(1).filter(|line| line.len() > 4) {
        let mut text = line[4..].trim_matches([' ', '\t']).to_ascii_uppercase();
        if text.starts_with("AUTH=") {
            text.replace_range(4..5, " ");
        }
        let mut words = text.split([' ', '\t']).filter(|word| !word.is_empty());
        let first = words.next();
        for extension in Extension::ALL {
            if first == Some(extension.keyword()) {
                found.push(*extension);
            }
        }
        if first == Some("SIZE") {
            let digits = words.next().filter(|word| word.bytes().all(|o| o.is_ascii_digit()));
            size = digits.map(|digits| digits.parse().unwrap_or(u64::MAX));
        }
    }
    found.sort();
    found.dedup();
    (found, size)
}

fn any_capabilities() -> impl Strategy<Value = Capabilities> {
    let limit = prop_oneof![Just(None), Just(Some(0)), Just(Some(u64::MAX)), any::<Option<u64>>()];
    let extensions = prop::collection::vec(prop::sample::select(Extension::ALL), 0..40);
    let small = || prop::option::of(1..=999_999_u32);
    let limits = (small(), small(), small()).prop_map(|(mail_max, rcpt_max, domains)| Limits {
        mail_max,
        rcpt_max,
        rcpt_domain_max: domains,
    });
    (extensions, limit, any::<[u32; 3]>(), limits, small()).prop_map(
        |(extensions, limit, sets, limits, seconds)| {
            let mut offered: Capabilities = extensions.into_iter().collect();
            if let Some(octets) = limit {
                offered = offered.with_size(octets);
            }
            if offered.has(Extension::Auth) {
                offered = offered.with_mechanisms(known(Mechanisms::from_bits_truncate(sets[0])));
            }
            if offered.has(Extension::XClient) {
                offered = offered.with_xclient(known(Attributes::from_bits_truncate(sets[1])));
            }
            if offered.has(Extension::XForward) {
                offered = offered.with_xforward(known(Attributes::from_bits_truncate(sets[2])));
            }
            if offered.has(Extension::Limits) {
                offered = offered.with_limits(limits);
            }
            if let (true, Some(seconds)) = (offered.has(Extension::DeliverBy), seconds) {
                let until = "2026-12-31T23:59:59Z".parse().unwrap();
                let future = FutureRelease { max_interval: seconds, max_date_time: until };
                offered = offered.with_deliver_by(seconds).with_future_release(future);
                offered = offered.with_priority_policy(PriorityPolicy::Stanag4406);
            }
            offered
        },
    )
}

/// Removes `OTHER`, which has no name to write.
fn known<F: bitflags::Flags>(set: F) -> F {
    set.difference(F::from_name("OTHER").unwrap())
}

#[test]
fn stays_small() {
    assert!(size_of::<Capabilities>() <= 96);
}

#[test]
fn replies_of_the_transcripts_are_parsed() {
    for row in include_str!("../../../tests/data/ehlo-replies.tsv").lines().skip(1) {
        let row: Vec<_> = row.split('\t').collect();
        let [_, keywords, size, lines] = row[..] else { panic!("{row:?}") };
        let offered = parse((lines.replace(" | ", "\r\n") + "\r\n").as_bytes());
        let expected: Extensions = keywords
            .split(' ')
            .filter(|&keyword| keyword != "-")
            .map(|keyword| Extension::from_keyword(keyword.as_bytes()).unwrap())
            .collect();
        assert_eq!(offered.extensions(), expected, "{lines}");
        assert_eq!(offered.size(), size.parse().ok(), "{lines}");
    }
}

#[test]
fn unusual_replies_are_parsed() {
    for (wire, expected) in [
        // One line: no extension.
        ("250 mx.harbor.example is on the air\r\n", ""),
        ("250\r\n", ""),
        // Keywords without case.
        ("250-mx.harbor.example\r\n250-8bitmime\r\n250 Size 1000000\r\n", "8BITMIME, SIZE 1000000"),
        // AUTH in both forms.
        (
            "250-s.example\r\n250-AUTH LOGIN\r\n250-AUTH=LOGIN\r\n250 8BITMIME\r\n",
            "8BITMIME, AUTH LOGIN",
        ),
        ("250-s.example\r\n250 AUTH=LOGIN PLAIN\r\n", "AUTH PLAIN LOGIN"),
        ("250-s.example\r\n250 DELIVERBY 120,x=1\r\n", "DELIVERBY 120"),
        ("250-s.example\r\n250 DELIVERBY ,x=1\r\n", "DELIVERBY"),
        ("250-s.example\r\n250 DELIVERBY 1234567890\r\n", "DELIVERBY"),
        ("250-s.example\r\n250 XCLIENT name ADDR FOO\r\n", "XCLIENT NAME ADDR"),
        ("250-s.example\r\n250 FUTURERELEASE 60\r\n", "FUTURERELEASE"),
        ("250-s.example\r\n250 LIMITS X=1 RCPTMAX=012 MAILMAX=5\r\n", "LIMITS MAILMAX=5"),
        // An unknown keyword, and an empty line.
        ("250-mx.harbor.example Hello\r\n250-\r\n250-X-FOO bar\r\n250 8BITMIME\r\n", "8BITMIME"),
        ("250-x\r\n250   \r\n", ""),
        ("250-x\r\n250-\r\n250 SIZE\r\n", "SIZE"),
        ("250-SIZE\r\n250-DSN\r\n250\r\n", "DSN"),
        // A space after the hyphen, as in the examples of RFC 4141 9.
        ("250- example.com\r\n250- CONNEG\r\n250  CONPERM\r\n", "CONNEG, CONPERM"),
        // Only whole words count, and never the first line.
        ("250-x\r\n250-XSTARTTLS\r\n250 AUTHX PLAIN\r\n", ""),
        ("250-STARTTLS\r\n250 AUTH PLAIN\r\n", "AUTH PLAIN"),
        ("250-x\r\n250-SIZE=5\r\n250 X-EXPS=LOGIN\r\n", ""),
        // Values of SIZE.
        ("250-x\r\n250 SIZE 99999999999999999999999999\r\n", "SIZE 18446744073709551615"),
        ("250-x\r\n250 SIZE 18446744073709551616\r\n", "SIZE 18446744073709551615"),
        ("250-x\r\n250 SIZE 0\r\n", "SIZE 0"),
        ("250-x\r\n250 SIZE 0042 7\r\n", "SIZE 42"),
        ("250-x\r\n250 SIZE -1\r\n", "SIZE"),
        ("250-x\r\n250-SIZE 7\r\n250 SIZE\r\n", "SIZE"),
        // A negative reply offers nothing, whatever its text.
        ("502-no\r\n502 PIPELINING\r\n", ""),
        ("354-no\r\n354 PIPELINING\r\n", ""),
    ] {
        let offered = parse(wire.as_bytes());
        assert_eq!(format!("{offered:?}"), format!("Capabilities({expected})"), "{wire}");
    }
}

#[test]
fn a_reply_without_extensions_has_one_line() {
    assert_eq!(written(&Capabilities::EMPTY, "mx.harbor.example"), b"250 mx.harbor.example\r\n");
}

#[test]
fn a_full_sink_is_an_error() {
    struct Limited(usize);
    impl Sink for Limited {
        fn put(&mut self, octets: &[u8]) -> Result<(), SinkFull> {
            self.0 = self.0.checked_sub(octets.len()).ok_or(SinkFull)?;
            Ok(())
        }
    }
    let offered = Capabilities::new().with(Extension::Dsn).with_size(77);
    let length = written(&offered, "a.example").len();
    let host = || Host::try_from("a.example").unwrap();
    assert_eq!(offered.encode(&mut Limited(length), host()), Ok(()));
    for limit in 0..length {
        assert_eq!(offered.encode(&mut Limited(limit), host()), Err(SinkFull));
    }
}

proptest! {
    #[test]
    fn encoded_replies_parse_back(offered in any_capabilities()) {
        let wire = written(&offered, "[192.0.2.1]");
        prop_assert_eq!(parse(&wire), offered);
        prop_assert_eq!(wire.split(|&octet| octet == b'\n').count(), offered.iter().count() + 2);
    }

    #[test]
    fn replies_parse_as_in_a_naive_version(
        lines in prop::collection::vec(
            "[ \t]{0,2}(AUTH|size|SIZE|DSN|STARTTLS|limits|EnhancedStatusCodes|ENHANCEDSTATUSCODEX|[A-Z-]{0,5})[ \t=X.\u{e9}]{0,2}([0-9]{0,22}|[a-z]{0,3})[ \t]{0,2}",
            1..6,
        ),
    ) {
        let last = lines.len() - 1;
        let mut wire = String::new();
        for (at, line) in lines.iter().enumerate() {
            wire += if at == last { "250 " } else { "250-" };
            wire += line;
            wire += "\r\n";
        }
        let (extensions, size) = naive(&wire);
        let offered = parse(wire.as_bytes());
        prop_assert!(offered.iter().eq(extensions), "{:?}", offered);
        prop_assert_eq!(offered.size, size);
        let log = wire.replace("\r\n", "\n");
        prop_assert_eq!(Capabilities::parse(&Reply::from_log(log.as_bytes()).unwrap()), offered);
    }

    #[test]
    fn a_removed_extension_is_absent(offered in any_capabilities(), extension in prop::sample::select(Extension::ALL)) {
        let without = offered.without(extension);
        prop_assert!(!without.has(extension));
        prop_assert!(offered.with(extension).has(extension));
        prop_assert_eq!(without.size_limit().is_some(), without.has(Extension::Size));
        prop_assert_eq!(without.with(extension).extensions(), offered.with(extension).extensions());
    }
}

#[test]
fn a_removed_extension_loses_its_parameters() {
    let all = Capabilities::new()
        .with_size(5000)
        .with_mechanisms(Mechanisms::PLAIN)
        .with_limits(Limits { rcpt_max: Some(100), ..Limits::NONE })
        .with_deliver_by(30)
        .with_future_release(
            parse(b"250-a\r\n250 FUTURERELEASE 100 2030-01-01T00:00:00Z\r\n")
                .future_release()
                .unwrap(),
        )
        .with_priority_policy(
            parse(b"250-a\r\n250 MT-PRIORITY STANAG4406\r\n").priority_policy().unwrap(),
        )
        .with_xclient(Attributes::NAME)
        .with_xforward(Attributes::IDENT);
    let none = all.iter().fold(all, Capabilities::without);
    assert_eq!(none, Capabilities::EMPTY);
    assert_eq!(all.iter().count(), 8);
}

#[test]
fn extensions_can_be_collected() {
    let some = [Extension::Dsn, Extension::Pipelining];
    let offered: Capabilities = some.into_iter().collect();
    assert_eq!(offered, Capabilities::EMPTY.with(Extension::Pipelining).with(Extension::Dsn));
}
