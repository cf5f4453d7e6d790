//! The initial inputs, made from the transcripts and the attack corpus of the tests.

use std::fs;
use std::path::Path;

/// The lines of one side of a session.
type Session = Vec<Vec<u8>>;

/// Returns the inputs of the target `name`.
///
/// # Panics
///
/// Panics if the test data cannot be read.
#[must_use]
pub fn of(name: &str) -> Vec<Vec<u8>> {
    let (client, server) = said();
    let attacks = attacks();
    let lines = |of: &[Session]| -> Vec<Vec<u8>> {
        let mut lines: Vec<Vec<u8>> = of.iter().flatten().map(|line| trimmed(line)).collect();
        lines.sort();
        lines.dedup();
        lines
    };
    let concat = |of: &[Session], head: &[u8]| -> Vec<Vec<u8>> {
        of.iter().map(|session| [head, &session.concat()].concat()).collect()
    };
    match name {
        "command" => [lines(&client), attacks].concat(),
        "reply" => [concat(&server, &[]), attacks].concat(),
        "capabilities" => lines(&server)
            .into_iter()
            .map(|line| line.get(4..).unwrap_or_default().to_vec())
            .collect(),
        "address" => {
            let brackets = |line: Vec<u8>| {
                let from = line.iter().position(|octet| *octet == b'<')?;
                let to = line.iter().rposition(|octet| *octet == b'>')?;
                line.get(from..=to).map(<[u8]>::to_vec)
            };
            let paths: Vec<Vec<u8>> =
                [lines(&client), attacks].concat().into_iter().filter_map(brackets).collect();
            let bare = paths.iter().map(|path| path[1..path.len() - 1].to_vec());
            bare.chain(paths.iter().cloned()).collect()
        }
        "words" => (0..6_u8)
            .flat_map(|kind| lines(&client).into_iter().step_by(7).map(move |line| (kind, line)))
            .map(|(kind, line)| {
                let words = line.split(|octet| b" <>=:;".contains(octet));
                let pieces = words.filter(|word| !word.is_empty()).flat_map(piece);
                [vec![kind], pieces.collect()].concat()
            })
            .chain([{
                let words = ["a b", "a+b", "д\\x{2B}\\x{434}@a"];
                [vec![3], words.iter().flat_map(|it| piece(it.as_bytes())).collect()].concat()
            }])
            .collect(),
        "unstuff" | "stuff" => [0, 1, 60]
            .iter()
            .flat_map(|seed| attacks.iter().map(|it| [&[*seed], &it[..]].concat()))
            .collect(),
        "split" => {
            let sessions =
                [concat(&client, &[0, 3]), concat(&client, &[1, 9]), concat(&server, &[2, 5])];
            let attacks = attacks.iter().map(|it| [&[0, 2], &it[..]].concat());
            sessions.concat().into_iter().chain(attacks).collect()
        }
        "server" => {
            let fed = client
                .iter()
                .map(|session| session.iter().flat_map(|line| fed(line)).collect::<Vec<u8>>());
            fed.flat_map(|fed| {
                [[&[6, 90, 0], &fed[..]].concat(), [&[7, 250, 2, 5, 9], &fed[..]].concat()]
            })
            .collect()
        }
        "client" => {
            // MAIL, RCPT, RCPT, DATA, content, end, QUIT.
            let choices = [18, 0, 0, 6, 2, 3, b'.', b'\r', b'\n', 0, 7];
            let fed = server
                .iter()
                .map(|session| session.iter().flat_map(|line| fed(line)).collect::<Vec<u8>>());
            fed.map(|fed| [&[32, 11], &choices[..], &fed].concat()).collect()
        }
        "delivery" => {
            let fed = server.iter().map(|session| {
                let lines = session.iter().filter(|line| line.len() < 250);
                lines.flat_map(|line| [&[0, line.len() as u8][..], line].concat()).collect()
            });
            let fed: Vec<Vec<u8>> = fed.collect();
            let own: Vec<u8> = ["220 mx\r\n", "250-mx\r\n250-PIPELINING\r\n250 CHUNKING\r\n"]
                .into_iter()
                .chain(["250 a\r\n", "250 b\r\n", "550 c\r\n", "250 d\r\n", "354 go\r\n"])
                .chain(["250 done\r\n"; 4])
                .flat_map(|line| [&[0, line.len() as u8], line.as_bytes()].concat())
                .collect();
            let heads: [&[u8]; 4] =
                [&[2, 0x40, 0, 0], &[19, 0, 1, 3, 9, 1, 1], &[10, 2, 2, 0], &[0; 4]];
            let all = fed.iter().chain([&own]);
            all.flat_map(|fed| heads.map(|head| [head, fed].concat())).collect()
        }
        "duplex" => [0_u8, 1, 2, 4, 6, 14, 15]
            .iter()
            .map(|bits| {
                let contents = [&b".one\r\n"[..], b"two\n.\r\n", b""].into_iter().flat_map(piece);
                [vec![*bits], contents.collect(), (0..60).collect()].concat()
            })
            .collect(),
        "transcript" => {
            let talk = client.iter().zip(&server).map(|(client, server)| {
                let says = |side: u8, line: &[u8]| -> Vec<u8> {
                    let pieces = line.chunks(100);
                    pieces
                        .flat_map(|it| [&[(it.len() as u8 - 1) * 2 + side], it].concat())
                        .collect()
                };
                let turns = client.iter().zip(server);
                let turns = turns.flat_map(|(c, s)| [says(1, s), says(0, c)].concat());
                [vec![3], turns.collect()].concat()
            });
            talk.collect()
        }
        "diagnosis" => {
            let text = fs::read_to_string(data("replies.tsv")).expect("replies");
            let replies = text.lines().skip(1).filter_map(|line| line.split('\t').nth(1));
            let replies = replies.map(|reply| reply.replace("\\n", "\r\n"));
            replies.map(|reply| [&[2], reply.as_bytes()].concat()).collect()
        }
        "bounce" => {
            let head = "Content-Type: multipart/report; boundary=\"a\"\r\n\r\n--a\r\n";
            let status = "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n\
                Final-Recipient: rfc822; a@b\r\nAction: failed\r\nStatus: 5.0.0\r\n\
                Diagnostic-Code: smtp; 550-5.0.0 a\r\n 550 b\r\n--a\r\n";
            let original = "Content-Type: message/rfc822\r\n\r\nA: b\r\n\r\nc\r\n--a--\r\n";
            let read = [head, status, original].concat().into_bytes();
            let written = (0..16_u8).map(|kind| {
                let said = b"5.1.1 no such user, and much more of it to come until the line is full\xC3\xA9";
                let message = b"A: b\r\n\r\n--=_0000\r\n";
                [&[kind, said.len() as u8], &said[..], message].concat()
            });
            let forwarded = [b"Content-Type: message/rfc822\r\n\r\n", &read[..]].concat();
            let section =
                "Content-Type: multipart/report; boundary*0*=''%61; boundary*1=b\r\n\r\n--ab\r\n";
            let base64 = "Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n\
                RmluYWwtUmVjaXBpZW50OiByZmM4MjI7IGFAYgpB\r\nY3Rpb246IGZhaWxlZAo=\r\n--ab\r\n";
            let quoted = "Content-Type: message/global\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
                A:=\r\n =C3=A9 \r\n--ab--\r\n";
            let encoded = [section, base64, quoted].concat().into_bytes();
            [read, forwarded, encoded].into_iter().chain(written).collect()
        }
        "bounce_guess" => {
            let entries = fs::read_dir(data("bounces")).expect("messages");
            let mut paths: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
            paths.retain(|path| path.extension().is_some_and(|it| it == "eml"));
            paths.sort();
            paths.iter().map(|path| fs::read(path).expect("a message")).collect()
        }
        other => panic!("no target {other}"),
    }
}

fn trimmed(line: &[u8]) -> Vec<u8> {
    line.strip_suffix(b"\r\n").unwrap_or(line).to_vec()
}

/// Returns a piece with its length before it.
fn piece(octets: &[u8]) -> Vec<u8> {
    let octets = &octets[..octets.len().min(255)];
    [&[octets.len() as u8], octets].concat()
}

/// Returns octets to be fed, with their length minus one before them.
fn fed(octets: &[u8]) -> Vec<u8> {
    octets.chunks(200).flat_map(|it| [&[it.len() as u8 - 1], it].concat()).collect()
}

fn data(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data").join(name)
}

/// Returns the lines of the clients and the servers of the transcripts.
fn said() -> (Vec<Session>, Vec<Session>) {
    let files = fs::read_dir(data("transcripts")).expect("the transcripts");
    let mut paths: Vec<_> = files.map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "txt"));
    paths.sort();
    let texts: Vec<String> =
        paths.iter().map(|path| fs::read_to_string(path).expect("text")).collect();
    let lines = |side: &str| -> Vec<Session> {
        let of = |text: &String| {
            let lines = text.lines().filter_map(|line| line.strip_prefix(side));
            lines.map(|line| unescape(line.strip_prefix(' ').unwrap_or(line))).collect()
        };
        texts.iter().map(of).collect()
    };
    (lines("C:"), lines("S:"))
}

/// Returns the octets of the attacks; long ones are truncated.
fn attacks() -> Vec<Vec<u8>> {
    let text = fs::read_to_string(data("attacks.jsonl")).expect("the attacks");
    let cases = text.lines().map(|line| {
        let case: serde_json::Value = serde_json::from_str(line).expect("a case");
        let mut octets = unescape(case["bytes"].as_str().unwrap_or_default());
        for more in case["gen"].as_array().into_iter().flatten() {
            let piece = unescape(more["b"].as_str().unwrap_or_default());
            let count = more["n"].as_u64().unwrap_or(1).min(20) as usize;
            octets.extend(piece.repeat(count));
        }
        octets
    });
    let mut all: Vec<Vec<u8>> = cases.collect();
    all.sort();
    all.dedup();
    all
}

fn unescape(text: &str) -> Vec<u8> {
    let (mut octets, mut rest) = (Vec::new(), text.bytes());
    while let Some(octet) = rest.next() {
        if octet != b'\\' {
            octets.push(octet);
            continue;
        }
        octets.push(match rest.next() {
            Some(b'r') => b'\r',
            Some(b'n') => b'\n',
            Some(b't') => b'\t',
            Some(b'x') => {
                let mut digit =
                    || rest.next().and_then(|it| char::from(it).to_digit(16)).unwrap_or(0);
                (digit() * 16 + digit()) as u8
            }
            Some(other) => other,
            None => b'\\',
        });
    }
    octets
}
