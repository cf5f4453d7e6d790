use super::super::{Domain, ForwardPath, ReversePath};
use super::*;
use proptest::prelude::*;

#[test]
fn source_routes_are_dropped() {
    let path = ForwardPath::try_from("<@a.example,@b.example:ben@c.example>").unwrap();
    assert_eq!(path.to_string(), "<ben@c.example>");
    for text in ["<@a.example>", "<@a.example,b@c>", "<@:b@c>", "<@[1.2.3.4]:b@c>", "<@a:>"] {
        assert!(ForwardPath::try_from(text).is_err(), "{text}");
    }
}

#[test]
fn a_source_route_has_a_maximum_length() {
    let of = |hops: usize| format!("<{}@b:c@d.example>", "@a,".repeat(hops));
    assert!(ForwardPath::try_from(of(100).as_str()).is_ok());
    assert!(ForwardPath::try_from(of(200).as_str()).is_err());
}

#[test]
fn a_path_ends_at_the_bracket_outside_quotes() {
    let (path, len) = ReversePath::parse(br#"<"a>b"@c.example> SIZE=1"#).unwrap();
    assert_eq!((path.to_string().as_str(), len), (r#"<"a>b"@c.example>"#, 17));
}

#[test]
fn invalid_forms_are_rejected() {
    for text in ["", "<", "a@b", "<a@b", "a@b>", "<<a@b>>", "< a@b>", "<a@b >", "<a>", "<a@b>x"] {
        assert!(ReversePath::try_from(text).is_err(), "{text}");
        assert!(ForwardPath::try_from(text).is_err(), "{text}");
    }
    assert!(ReversePath::try_from("<Postmaster>").is_err());
}

#[test]
fn long_paths_are_accepted() {
    let route = format!("<@{}:a@b>", ["x"; 128].join("."));
    assert!(ReversePath::try_from(route.as_str()).unwrap().is_within_limits());
    for (local, host, within) in [(64, 189, true), (64, 191, false), (65, 1, false)] {
        let host = "x.".repeat(host / 2) + "x";
        let text = format!("<{}@{host}>", "l".repeat(local));
        let path = ForwardPath::try_from(text.as_str()).unwrap();
        assert_eq!((path.wire_len(), path.is_within_limits()), (text.len(), within));
        assert_eq!(ReversePath::try_from(text.as_str()).unwrap().is_within_limits(), within);
    }
    assert_eq!((ReversePath::Null.wire_len(), ForwardPath::Postmaster.wire_len()), (2, 12));
    assert!(ReversePath::Null.is_within_limits() && ForwardPath::Postmaster.is_within_limits());
}

#[test]
fn no_leniency_accepts_octets_that_could_end_a_path() {
    for text in [
        "",
        "<",
        "a@b",
        "<a@b",
        "<a@b>>",
        "<<a@b>>",
        "< a@b>",
        "<a@b >",
        "<a@b>x",
        "<a\r\n>",
        "<a b>",
        "<a\0>",
        "<a..\n@b>",
        "<@a>",
        "<@_a:>",
        "<@>",
        "<.>",
        "<a@>",
        "<@a b:c>",
        "<a@_\r>",
        "<a>\r\n",
    ] {
        let octets = text.as_bytes();
        assert!(ReversePath::with_syntax(octets, &Syntax::LENIENT).is_err(), "{text:?}");
        assert!(ForwardPath::with_syntax(octets, &Syntax::LENIENT).is_err(), "{text:?}");
    }
    assert!(ForwardPath::with_syntax(b"<>", &Syntax::LENIENT).is_err());
}

#[test]
fn a_postmaster_without_a_domain_parses_under_each_syntax() {
    for syntax in [Syntax::STRICT, Syntax::LENIENT] {
        let path = ForwardPath::with_syntax(b"<postMaster>", &syntax);
        assert_eq!(path, Ok(ForwardPath::Postmaster));
    }
    let postmaster = Mailbox::with_syntax(b"postmaster", &Syntax::LENIENT).unwrap();
    assert_eq!(ForwardPath::from(postmaster), ForwardPath::Postmaster);
    let domain = Domain::try_from("harbor.example").unwrap();
    assert!(ForwardPath::Mailbox(postmaster).is_postmaster_of(domain));
    for other in
        ["<postmaster@[192.0.2.1]>", "<postmaster@x.harbor.example>", "<ben@harbor.example>"]
    {
        assert!(!ForwardPath::try_from(other).unwrap().is_postmaster_of(domain), "{other}");
    }
}

/// The grammar in a naive form: split, then check each part by itself.
fn naive(text: &str, syntax: &Syntax) -> Option<String> {
    let inner = text.strip_prefix('<')?.strip_suffix('>')?;
    let (local, host) = match inner.rfind('@') {
        Some(at) => (&inner[..at], Some(&inner[at + 1..])),
        None if syntax.path_without_domain => (inner, None),
        None => return None,
    };
    let dots = syntax.dots_in_local_part;
    let atom = |atom: &str| {
        (dots || !atom.is_empty())
            && atom.chars().all(|c| {
                c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || !c.is_ascii()
            })
    };
    let label = |label: &str| {
        !label.is_empty()
            && label.len() < 64
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| {
                let underscore = syntax.underscore_in_domain && c == '_';
                c.is_ascii_alphanumeric() || c == '-' || c == '\u{e9}' || underscore
            })
    };
    let fits = local.contains(|c| c != '.')
        && local.split('.').all(atom)
        && host.is_none_or(|host| host.len() <= 255 && host.split('.').all(label));
    fits.then(|| inner.to_owned())
}

proptest! {
    #[test]
    fn the_parser_agrees_with_a_naive_version(
        text in r#"<[a.@\-_ \u{e9}>]{0,4}@?[ab.\-_\u{e9}\u{200b}]{0,6}>?"#,
        switches in 0..8_u8,
    ) {
        let syntax = Syntax {
            dots_in_local_part: switches & 1 != 0,
            underscore_in_domain: switches & 2 != 0,
            path_without_domain: switches & 4 != 0,
            ..Syntax::STRICT
        };
        let inside = |mailbox: Option<Mailbox<'_>>| mailbox.map(|it| it.as_str().to_owned());
        let path = ReversePath::with_syntax(text.as_bytes(), &syntax).ok();
        let naive = naive(&text, &syntax);
        prop_assert_eq!(path.and_then(|path| inside(path.mailbox())), naive.clone());
        let path = ForwardPath::with_syntax(text.as_bytes(), &syntax).ok();
        prop_assert_eq!(path.and_then(|path| inside(path.mailbox())), naive);
    }

    #[test]
    fn lenient_parsing_accepts_all_strict_forms(
        text in r#"<(@a,?@?b?:)?[a.@"\\ \u{e9}]{0,6}@?[ab.\-\[\]1]{0,6}>?"#
    ) {
        let octets = text.as_bytes();
        if let Ok(path) = ReversePath::try_from(octets) {
            prop_assert_eq!(ReversePath::with_syntax(octets, &Syntax::LENIENT), Ok(path));
        }
        if let Ok(path) = ForwardPath::try_from(octets) {
            prop_assert_eq!(ForwardPath::with_syntax(octets, &Syntax::LENIENT), Ok(path));
        }
    }

    #[test]
    fn encoded_paths_parse_back(octets in "<[ -~\u{e9}]{1,20}@?[a-c_.\\[\\]0-9:]{0,9}>") {
        for syntax in [Syntax::STRICT, Syntax::LENIENT] {
            if let Ok(path) = ForwardPath::with_syntax(octets.as_bytes(), &syntax) {
                let mut wire = Vec::new();
                path.encode(&mut wire).unwrap();
                prop_assert_eq!(wire.len(), path.wire_len());
                prop_assert_eq!(ForwardPath::with_syntax(&wire, &syntax), Ok(path));
            }
        }
    }

    #[test]
    fn line_endings_and_nul_are_rejected(octets in proptest::collection::vec(any::<u8>(), 0..40)) {
        for syntax in [Syntax::STRICT, Syntax::LENIENT] {
            if let Ok((path, _)) = ForwardPath::parse_with(&octets, &syntax) {
                prop_assert!(!path.to_string().contains(|c: char| c.is_ascii_control()));
            }
        }
    }
}
