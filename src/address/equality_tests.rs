//! Equality, order and hash of addresses, compared with a naive version: the text with its domain in lower
//! case.

use std::cmp::Ordering;
use std::collections::hash_map::DefaultHasher;
use std::fmt::Debug;
use std::hash::{BuildHasher, BuildHasherDefault, Hash};

use proptest::prelude::*;

use super::*;
use crate::syntax::Syntax;

fn hash(value: impl Hash) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(value)
}

/// Returns `text` without the differences that equality ignores.
fn naive(text: &str) -> String {
    let split = text.rfind('@').map_or(0, |at| at + 1);
    let is_quoted = text.ends_with('"') || text.ends_with("\">");
    // The text after the last `@` is a domain, unless a quoted string ends after it or there is no `@`.
    let has_domain = !is_quoted && (split > 0 || !text.starts_with('<'));
    match text.split_at(split) {
        (local, host) if has_domain => local.to_owned() + &host.to_ascii_lowercase(),
        _ => text.to_owned(),
    }
}

/// Compares two values, and their owned forms, with the result of the naive version.
fn compare<T, O>(one: T, other: T, equal: bool) -> Result<(), TestCaseError>
where
    T: Ord + Hash + Debug + Copy + PartialEq<O>,
    O: Ord + Hash + Debug + From<T> + PartialEq<T>,
{
    prop_assert_eq!(one == other, equal, "{:?} {:?}", one, other);
    prop_assert_eq!(one.cmp(&other) == Ordering::Equal, equal);
    prop_assert_eq!(one.cmp(&other), other.cmp(&one).reverse());
    let (owned, other_owned) = (O::from(one), O::from(other));
    prop_assert_eq!(owned == other_owned, equal);
    prop_assert_eq!(one == other_owned, equal);
    prop_assert_eq!(owned == other, equal);
    prop_assert_eq!(owned.cmp(&other_owned), one.cmp(&other));
    prop_assert_eq!(hash(&owned), hash(one));
    prop_assert!(!equal || hash(one) == hash(other));
    Ok(())
}

fn compare_texts(one: &str, other: &str) -> Result<(), TestCaseError> {
    let syntax = &Syntax::LENIENT;
    let equal = naive(one) == naive(other);
    let of = |text: &str| format!("<{text}>");
    let (one_path, other_path) = (of(one), of(other));
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if let (Ok(one), Ok(other)) =
        (Mailbox::with_syntax(one, syntax), Mailbox::with_syntax(other, syntax))
    {
        let equal = naive(&one_path) == naive(&other_path);
        compare::<_, MailboxBuf>(one, other, equal)?;
    }
    if let (Ok(one), Ok(other)) =
        (Domain::with_syntax(one, syntax), Domain::with_syntax(other, syntax))
    {
        compare::<_, DomainBuf>(one, other, equal)?;
    }
    if let (Ok(one), Ok(other)) = (Host::with_syntax(one, syntax), Host::with_syntax(other, syntax))
    {
        compare::<_, HostBuf>(one, other, equal)?;
    }
    let equal = naive(&one_path) == naive(&other_path);
    let (one, other) = (one_path.as_bytes(), other_path.as_bytes());
    if let (Ok(one), Ok(other)) =
        (ReversePath::with_syntax(one, syntax), ReversePath::with_syntax(other, syntax))
    {
        compare::<_, ReversePathBuf>(one, other, equal)?;
    }
    if let (Ok(one), Ok(other)) =
        (ForwardPath::with_syntax(one, syntax), ForwardPath::with_syntax(other, syntax))
    {
        compare::<_, ForwardPathBuf>(one, other, equal)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_case_of_domains_is_ignored_and_nothing_else(
        one in r#"("[aA@]{0,2}"|[aA]{1,2}|)(@[aA\u{e9}\u{c9}]{1,2}(\.[bB])?)?"#,
        other in r#"("[aA@]{0,2}"|[aA]{1,2}|)(@[aA\u{e9}\u{c9}]{1,2}(\.[bB])?)?"#,
        flips: u8,
    ) {
        compare_texts(&one, &other)?;
        // Most pairs differ, so a copy with other case is compared too.
        let flipped: String = one.char_indices().map(|(at, char)| match char {
            'a' | 'b' if flips >> (at % 8) & 1 == 1 => char.to_ascii_uppercase(),
            char => char,
        }).collect();
        compare_texts(&one, &flipped)?;
    }
}

#[test]
fn address_literals_compare_by_address() {
    let literal = |text| AddressLiteral::try_from(text).unwrap();
    for (one, other) in [
        ("[IPv6:2001:db8::7]", "[ipv6:2001:DB8:0:0:0:0:0:7]"),
        ("[192.0.2.1]", "[192.000.002.001]"),
    ] {
        assert_eq!(literal(one), literal(other));
        assert_eq!(hash(literal(one)), hash(literal(other)));
        assert_eq!(Host::try_from(one).unwrap(), Host::try_from(other).unwrap());
        let [one, other] = [one, other].map(|it| format!("ana@{it}"));
        assert_eq!(one.parse::<MailboxBuf>().unwrap(), Mailbox::try_from(&*other).unwrap());
    }
    assert_ne!(literal("[192.0.2.1]"), literal("[IPv6:::ffff:192.0.2.1]"));
    // A literal without a meaning in an RFC is compared octet by octet.
    assert_ne!(literal("[tag:content]"), literal("[TAG:content]"));
}

#[test]
fn a_map_finds_an_address_whatever_the_case_of_its_domain() {
    let mut seen = std::collections::HashMap::new();
    seen.insert("ana@Orchard.example".parse::<MailboxBuf>().unwrap(), 1);
    let found = |text: &str| seen.get(&text.parse::<MailboxBuf>().unwrap()).copied();
    assert_eq!(found("ana@orchard.EXAMPLE"), Some(1));
    assert_eq!(found("Ana@orchard.example"), None);
}

#[test]
fn a_missing_domain_equals_no_domain() {
    let mailbox =
        |text: &'static str| Mailbox::with_syntax(text.as_bytes(), &Syntax::LENIENT).unwrap();
    assert_eq!(mailbox("ben"), mailbox("ben"));
    assert_ne!(mailbox("ben"), mailbox("Ben"));
    assert_ne!(mailbox("ben"), mailbox("ben@harbor.example"));
}
