use super::*;
use proptest::prelude::*;

mod unfit_replies;

fn log(parts: &[(Side, &[u8])]) -> Vec<String> {
    let (mut log, mut transcript) = (Vec::new(), Transcript::new());
    for (side, octets) in parts {
        transcript.feed(*side, octets, |line| log.push(line.to_string()));
    }
    log
}

const CLIENT: &[u8] = b"EHLO a.example\r\nAUTH LOGIN\r\nc2VjcmV0\r\nc2VjcmV0\r\n";

#[test]
fn an_early_response_is_redacted() {
    let said = log(&[(Side::Client, b"AUTH LOGIN YW5h\r\nc2VjcmV0\r\n")]);
    assert_eq!(said, ["C: AUTH LOGIN [redacted]", "C: [redacted]"]);
    let said = log(&[(Side::Client, b"AUTH PLAIN AGEAYg==\r\nMAIL FROM:<>\r\n")]);
    assert_eq!(said, ["C: AUTH PLAIN [redacted]", "C: MAIL FROM:<>"]);
}

#[test]
fn commands_follow_a_refused_data() {
    let said = log(&[
        (Side::Client, b"DATA\r\n"),
        (Side::Server, b"503 no\r\n"),
        (Side::Client, b"QUIT\r\n"),
    ]);
    assert_eq!(said, ["C: DATA", "S: 503 no", "C: QUIT"]);
}

#[test]
fn chunks_are_replaced_by_their_size() {
    let said = log(&[(Side::Client, b"BDAT 6\r\nRSET\r\nBDAT 0 LAST\r\nNOOP\r\n")]);
    assert_eq!(said, ["C: BDAT 6", "C: [6 octets of content]", "C: BDAT 0 LAST", "C: NOOP"]);
}

#[test]
fn long_lines_are_cut() {
    let line = [&b"NOOP "[..], &[b'x'; 600], b"\r\n"].concat();
    let said = log(&[(Side::Client, &line)]);
    assert!(said[0].ends_with("xxx [..]") && said[0].len() < 600);
}

#[test]
fn a_dot_within_a_line_does_not_end_the_content() {
    let said = log(&[
        (Side::Client, b"DATA\r\n"),
        (Side::Server, b"354 go\r\n"),
        (Side::Client, b"a\r\n.b\r\n..\r\n\r.\r\n.\r\nQUIT\r\n"),
    ]);
    assert_eq!(said[2..], ["C: [15 octets of content]", "C: QUIT"]);
}

proptest! {
    #[test]
    fn lines_do_not_depend_on_how_the_input_is_cut(cuts in proptest::collection::vec(0..CLIENT.len(), 0..5)) {
        let mut cuts = cuts;
        cuts.extend([0, CLIENT.len()]);
        cuts.sort_unstable();
        let parts: Vec<_> =
            cuts.windows(2).map(|pair| (Side::Client, &CLIENT[pair[0]..pair[1]])).collect();
        prop_assert_eq!(log(&parts), log(&[(Side::Client, CLIENT)]));
    }

    #[test]
    fn no_line_contains_octets_that_could_forge_another(
        parts in proptest::collection::vec((any::<bool>(), proptest::collection::vec(any::<u8>(), 0..40)), 0..8),
    ) {
        let mut transcript = Transcript::new();
        for (client, octets) in &parts {
            let side = if *client { Side::Client } else { Side::Server };
            transcript.feed(side, octets, |line| {
                let text = line.to_string();
                assert!(!text.chars().any(char::is_control), "{text:?}");
            });
        }
    }
}

#[test]
fn secrets_are_redacted() {
    let mut all = String::new();
    let mut transcript = Transcript::new();
    transcript.feed(Side::Client, CLIENT, |line| all += &format!("{line}{line:?}"));
    all += &format!("{transcript:?}");
    assert!(!all.contains("c2VjcmV0"));
}

#[test]
fn the_reply_to_an_earlier_command_does_not_end_auth() {
    let said = log(&[
        (Side::Client, b"RSET\r\nAUTH LOGIN\r\n"),
        (Side::Server, b"250 OK\r\n"),
        (Side::Client, b"YW5h\r\nc2VjcmV0\r\n"),
        (Side::Server, b"334-VXNl\r\n334 cm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n235 welcome\r\n"),
        (Side::Client, b"NOOP\r\nFOO\r\n"),
    ]);
    let (auth, hidden) = ("C: AUTH LOGIN", "C: [redacted]");
    let challenges = ["S: 334-[redacted]", "S: 334 [redacted]", "S: 334 [redacted]"];
    assert_eq!(said[..5], ["C: RSET", auth, "S: 250 OK", hidden, hidden]);
    assert_eq!(said[5..8], challenges);
    assert_eq!(said[8..], ["S: 235 welcome", "C: NOOP", "C: FOO"]);
}

#[test]
fn a_response_to_a_refused_auth_is_redacted() {
    let said = log(&[
        (Side::Client, b"AUTH LOGIN\r\n"),
        (Side::Server, b"503 no\r\n"),
        (Side::Client, b"YW5h\r\nmy secret\r\nMAIL FROM:<>\r\nc2VjcmV0\r\nFOO\r\n"),
    ]);
    let (hidden, mail) = ("C: [redacted]", "C: MAIL FROM:<>");
    assert_eq!(said[2..], [hidden, hidden, mail, hidden, "C: FOO"]);
}

#[test]
fn auth_and_burl_are_redacted() {
    for (line, shown) in [
        ("AUTH", "AUTH"),
        ("AUTH LOGIN", "AUTH LOGIN"),
        ("auth plain AGFu", "auth plain [redacted]"),
        ("AUTH SCRAM-SHA-256 biws", "AUTH SCRAM-SHA-256 [redacted]"),
        ("AUTH c2VjcmV0", "AUTH [redacted]"),
        ("AUTH PLAIN\tAGFu", "AUTH [redacted]"),
        (" AUTH PLAIN AGFu", "AUTH [redacted]"),
        ("\rAUTH PLAIN AGFu", "AUTH [redacted]"),
        ("AUTH\tPLAIN AGFu", "AUTH [redacted]"),
        ("AUTH=PLAIN AGFu", "AUTH [redacted]"),
        ("AUTH  PLAIN  AGFu", "AUTH [redacted]"),
        ("AUTHPLAIN AGFu", "AUTH [redacted]"),
        ("NOOP\rAUTH PLAIN AGFu", "AUTH [redacted]"),
        ("BURL imap://a.example/s;UID=2;urlAuth=x LAST", "BURL imap://a.example/s;UID=2[redacted]"),
    ] {
        let said = log(&[(Side::Client, format!("{line}\r\n").as_bytes())]);
        assert_eq!(said, [format!("C: {shown}")], "{line:?}");
    }
}

#[test]
fn auth_after_many_spaces_is_redacted() {
    let line = format!("{:600}AUTH LOGIN\r\nc2VjcmV0\r\n", "");
    assert_eq!(log(&[(Side::Client, line.as_bytes())]), ["C: AUTH [redacted]", "C: [redacted]"]);
}

#[test]
fn nothing_is_shown_after_a_chunk_of_unknown_length() {
    let said = log(&[(Side::Client, b"BDAT ten\r\nNOOP\r\n"), (Side::Server, b"501 no\r\n")]);
    assert_eq!(said, ["C: BDAT ten", "C: [redacted]", "S: 501 no"]);
}

#[test]
fn nothing_is_shown_after_a_response_that_looks_like_a_chunk() {
    for before in [&[(Side::Server, &b"334 VXNlcm5hbWU6\r\n"[..])][..], &[]] {
        let start = [(Side::Client, &b"AUTH LOGIN\r\n"[..])];
        let rest = [
            (Side::Client, &b"BDAT 5 LAST\r\n"[..]),
            (Side::Server, b"501 no\r\n"),
            (Side::Client, b"AUTH LOGIN\r\nQUIT\r\nNOOP\r\n"),
        ];
        let said = log(&[&start[..], before, &rest].concat());
        let client: Vec<_> = said.iter().filter(|line| line.starts_with("C: ")).collect();
        assert_eq!(client[0], "C: AUTH LOGIN");
        assert!(client[1..].iter().all(|line| *line == "C: [redacted]"), "{said:?}");
    }
}

#[test]
fn lmtp_has_one_final_reply_for_each_recipient() {
    let said = log(&[
        (Side::Client, b"LHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<b@c.example>\r\n"),
        (Side::Client, b"RCPT TO:<d@e.example>\r\nDATA\r\n"),
        (Side::Server, b"250 a\r\n250 b\r\n250 c\r\n250 d\r\n354 go\r\n"),
        (Side::Client, b"NOOP\r\n.\r\nAUTH LOGIN\r\nYW5h\r\n"),
        (Side::Server, b"250 b\r\n450 d\r\n"),
        (Side::Client, b"RSET\r\nc2VjcmV0\r\n"), // AUTH is unanswered: either may be the user name
        (Side::Server, b"334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n535 no\r\n"),
        (Side::Client, b"QUIT\r\n"),
    ]);
    assert_eq!(said[10], "C: [6 octets of content]");
    assert!(said.iter().filter(|line| *line == "C: [redacted]").count() == 3);
    assert_eq!(said.last().unwrap(), "C: QUIT");
}

#[test]
fn a_refused_recipient_does_not_end_the_content() {
    let said = log(&[
        (Side::Client, b"RCPT TO:<b@c.example>\r\nDATA\r\n"),
        (Side::Server, b"550 no\r\n"),
        (Side::Client, b"HELP me\r\n.\r\n"),
        (Side::Server, b"354 go\r\n250 OK\r\n"),
        (Side::Client, b"QUIT\r\n"),
    ]);
    assert_eq!(said[3..], ["C: [9 octets of content]", "S: 354 go", "S: 250 OK", "C: QUIT"]);
}

#[test]
fn a_response_after_replies_that_belong_to_no_command_is_redacted() {
    let said = log(&[
        (Side::Client, b"AUTH LOGIN\r\nYW5h\r\n"),
        (Side::Server, b"250 OK\r\n"),
        (Side::Client, b"DATA\r\n"), // the user name
        (Side::Server, b"250 OK\r\n250 OK\r\n"),
        (Side::Client, b"AGFuYQBzM2NyM3QtaW4tY2xlYXI\r\n"),
    ]);
    assert_eq!(said.last().unwrap(), "C: [redacted]");
}

/// Octets that must not be shown: the secret in base64 and plain, and content.
const HIDDEN: &[&str] = &["AGFuYQBzM2NyM3QtaW4tY2xlYXI", "s3cr3t-in-clear", "body of it"];

/// Exchanges that contain the secret; `$` is its place.
const EXCHANGES: &[&[&str]] = &[
    &["AUTH PLAIN $"],
    &["auth plain  $"],
    &["AUTH PLAIN\t$"],
    &[" AUTH PLAIN $"],
    &["\t\x01AUTH\tPLAIN $"],
    &["\rAuTh PLAIN $"],
    &["AUTH=PLAIN $"],
    &["AUTH  PLAIN  $"],
    &["AUTH $"],
    &["AUTHPLAIN $"],
    &["AUTH PLAIN = $"],
    &["NOOP\rAUTH PLAIN $"],
    &["$\rAUTH LOGIN", "$"],
    &["AUTH LOGIN", "YW5h", "$"],
    &["AUTH LOGIN $", "$"],
    &["AUTH", "$", "$"],
    &["AUTH PLAIN", "$"],
    &["AUTH PLAIN AGFu", "$"],
    &["AUTH X-OWN $", "*", "$"],
    &["AUTH CRAM-MD5", "", "$"],
    &["AUTH LOGIN", "YW5h", "DATA", "$"],
    &["AUTH LOGIN", "AUTH LOGIN", "$", "$"],
    &["BURL imap://a.example/s;UID=2;URLAUTH=ana:internal:$ LAST"],
    &["BURL imap://a.example/s;UID=2%3burl%41uth=$"],
];

/// Exchanges before and after: commands, and framed content.
const GROUPS: &[&str] = &[
    "",
    "RSET\r\n",
    "EHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<b@c.example>\r\nRCPT TO:<d@e.example>\r\n",
    "FOO bar\r\nNOOP\r\n",
    "LHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<b@c.example>\r\nRCPT TO:<d@e.example>\r\nBDAT 19 LAST\r\nNOOP\r\nbody of it\r\n\n",
    "BDAT 12\r\nbody of it\r\n",
    "DATA\r\nHELP\r\nbody of it\r\n.\r\n",
];

fn session(before: usize, exchange: usize, after: usize, secret: usize, pad: usize) -> Vec<u8> {
    let mut octets = GROUPS[before].to_owned();
    for (at, line) in EXCHANGES[exchange].iter().enumerate() {
        let end = if at == 0 && pad > 0 { format!("{:pad$}", "") } else { String::new() };
        octets += &(line.replace('$', HIDDEN[secret]) + &end + "\r\n");
    }
    (octets + GROUPS[after]).into_bytes()
}

fn holds_hidden(text: &str) -> bool {
    HIDDEN.iter().any(|it| text.contains(it))
}

/// Feeds the octets in pieces of these lengths, with a reply after each piece.
fn shown(octets: &[u8], pieces: &[usize], replies: &[&str]) -> String {
    let (mut transcript, mut all, mut rest) = (Transcript::new(), String::new(), octets);
    let mut replies = replies.iter();
    for length in pieces.iter().copied().chain([usize::MAX]) {
        let (piece, more) = rest.split_at(length.min(rest.len()));
        transcript.feed(Side::Client, piece, |line| all += &format!("{line}\n{line:?}\n"));
        all += &format!("{transcript:?}\n");
        if let Some(reply) = replies.next() {
            transcript.feed(Side::Server, reply.as_bytes(), |line| all += &format!("{line}\n"));
        }
        rest = more;
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_secret_is_shown_in_any_spelling_or_state(
        before in 0..GROUPS.len(),
        exchange in 0..EXCHANGES.len(),
        after in 0..GROUPS.len() - 1,
        secret in 0..2_usize,
        pad in prop_oneof![Just(0_usize), Just(3), Just(600)],
        pieces in proptest::collection::vec(0..40_usize, 0..12),
        replies in proptest::collection::vec(proptest::sample::select(vec![
            "", "250 OK\r\n", "250-a\r\n250 b\r\n", "334 \r\n", "334-VXNl\r\n334 cm5h\r\n",
            "235 welcome\r\n", "535 no\r\n", "550 no\r\n", "421 bye\r\n", "220 hello\r\n", "what?\r\n",
            "354 go\r\n", "300 go\r\n",
        ]), 0..13),
    ) {
        let octets = session(before, exchange, after, secret, pad);
        let said = shown(&octets, &pieces, &replies);
        // A refused DATA turns the following octets into commands, as the server reads them.
        let content = GROUPS[before].starts_with("DATA");
        let said = if content { said.replace(HIDDEN[2], "") } else { said };
        prop_assert!(!holds_hidden(&said), "{said}");
    }

    #[test]
    fn no_secret_is_shown_while_the_server_replies_in_order(
        before in 0..GROUPS.len(),
        exchange in 0..EXCHANGES.len(),
        after in 0..GROUPS.len(),
        cut in 0..200_usize,
        late in 0..6_usize,
        good in proptest::collection::vec(any::<bool>(), 40),
    ) {
        let octets = session(before, exchange, after, 1, 0);
        let (mut transcript, mut all) = (Transcript::new(), String::new());
        let lines = GROUPS[before].matches('\n').count() + EXCHANGES[exchange].len();
        let replies = replies_to(&octets, lines, &good);
        let mut sent = 0;
        let mut waiting = replies.iter().peekable();
        for (at, octet) in octets.iter().enumerate() {
            transcript.feed(Side::Client, &[*octet], |line| all += &format!("{line}\n"));
            sent += usize::from(*octet == b'\n');
            while at >= cut && waiting.peek().is_some_and(|(after, _)| after + late <= sent) {
                let (_, reply) = waiting.next().unwrap();
                transcript.feed(Side::Server, reply.as_bytes(), |line| all += &format!("{line}\n"));
            }
        }
        prop_assert!(!holds_hidden(&all), "{all}");
    }
}

/// Returns the replies of a server, each with the number of lines it has read by then. AUTH asks for the
/// lines up to `asked`, or is refused.
fn replies_to(octets: &[u8], asked: usize, good: &[bool]) -> Vec<(usize, String)> {
    let (mut replies, mut challenges, mut skip) = (Vec::new(), 0, None::<&[u8]>);
    let mut good = good.iter().copied().cycle();
    for (at, line) in octets.split_inclusive(|octet| *octet == b'\n').enumerate() {
        let mut reply = |code: &str| replies.push((at + 1, format!("{code} x\r\n")));
        if let Some(last) = skip {
            if line == last {
                skip = None;
                reply("250");
                if octets.starts_with(b"LHLO") && last == b"\n" {
                    reply("450");
                }
            }
        } else if challenges > 0 {
            challenges -= 1;
            reply(match (challenges, good.next()) {
                (1.., Some(true)) => "334",
                (0, Some(true)) => "235",
                _ => "535",
            });
            challenges = if replies.last().unwrap().1.starts_with("334") { challenges } else { 0 };
        } else if line.starts_with(b"DATA") {
            skip = Some(b".\r\n");
            reply("354");
        } else if line.starts_with(b"BDAT 19") {
            skip = Some(b"\n");
        } else if line.starts_with(b"BDAT 12") {
            skip = Some(b"body of it\r\n");
        } else if line.starts_with(b"AUTH ") && at + 1 < asked && good.next() == Some(true) {
            challenges = asked - at - 1;
            reply("334");
        } else {
            let known = line.get(..4).is_some_and(|it| Verb::parse(it).is_some());
            reply(if known { "250" } else { "500" });
        }
    }
    replies
}
