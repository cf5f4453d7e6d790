//! Contents of messages.

use super::Random;

pub(crate) struct Content {
    pub(crate) name: &'static str,
    pub(crate) plain: Vec<u8>,
    /// As DATA sends it: with dots, and with the line that ends it.
    pub(crate) stuffed: Vec<u8>,
}

/// The content as DATA sends it.
fn stuffed(plain: &[u8]) -> Vec<u8> {
    let mut stuffed = Vec::with_capacity(plain.len() + 16);
    for line in plain.split_inclusive(|octet| *octet == b'\n') {
        if line[0] == b'.' {
            stuffed.push(b'.');
        }
        stuffed.extend_from_slice(line);
    }
    stuffed.extend_from_slice(b".\r\n");
    stuffed
}

/// A kind of content.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    make: fn(usize) -> Vec<u8>,
}

impl Kind {
    /// Makes a content with about `size` octets.
    pub(crate) fn content(&self, size: usize) -> Content {
        let plain = (self.make)(size);
        Content { name: self.name, stuffed: stuffed(&plain), plain }
    }
}

pub(crate) const TEXT: Kind = Kind { name: "text", make: text };

// Some crates unstuff a dot in the first line wrongly, so the lines of dots follow a header line.
pub(crate) const KINDS: [Kind; 5] = [
    Kind { name: "base64", make: base64 },
    TEXT,
    Kind { name: "dots", make: |size| repeated(b".\r\n", size) },
    Kind { name: "crlf", make: |size| repeated(b"\r\n", size) },
    Kind { name: "8bit", make: eight_bit },
];

fn repeated(line: &[u8], size: usize) -> Vec<u8> {
    [b"Subject: x\r\n\r\n", &line.repeat(size / line.len())[..]].concat()
}

fn head(plain: &mut Vec<u8>, content_type: &str) {
    let lines = [
        "Received: from mail.example.org (mail.example.org [192.0.2.7])",
        "\tby mx.example.com with ESMTPS id 4VwXyZ1234z5Q9b",
        "\tfor <jane.doe@example.com>; Mon, 23 Nov 2026 15:44:00 +0000",
        "From: John Doe <john.doe@example.org>",
        "To: Jane Doe <jane.doe@example.com>",
        "Subject: Quarterly report and attachments",
        "Date: Mon, 23 Nov 2026 15:43:58 +0000",
        "Message-ID: <0100018f2c5f@example.org>",
        "MIME-Version: 1.0",
    ];
    for line in lines {
        plain.extend_from_slice(line.as_bytes());
        plain.extend_from_slice(b"\r\n");
    }
    plain.extend_from_slice(format!("Content-Type: {content_type}\r\n\r\n").as_bytes());
}

fn base64(size: usize) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut random, mut plain) = (Random(42), Vec::new());
    head(&mut plain, "multipart/mixed; boundary=\"b1\"");
    plain.extend_from_slice(
        b"--b1\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n",
    );
    while plain.len() < size {
        plain.extend((0..76).map(|_| ALPHABET[random.below(64) as usize]));
        plain.extend_from_slice(b"\r\n");
    }
    plain.extend_from_slice(b"--b1--\r\n");
    plain
}

/// Lines of 1 to 14 words. One of 50 begins with a dot, one of 8 is followed by an empty line.
fn text(size: usize) -> Vec<u8> {
    const WORDS: &str = "the quarterly report shows that we have been growing faster than expected. Please find attached \
        a summary of results, and let me know if you agree. www.example.com e.g. 2026";
    let words: Vec<&str> = WORDS.split_ascii_whitespace().collect();
    let (mut random, mut plain) = (Random(43), Vec::new());
    head(&mut plain, "text/plain; charset=utf-8");
    while plain.len() < size {
        let count = 1 + random.below(14);
        if random.permille(20) {
            plain.push(b'.');
        }
        let line: Vec<&str> = (0..count).map(|_| random.pick(&words)).collect();
        plain.extend_from_slice(line.join(" ").as_bytes());
        plain.extend_from_slice(b"\r\n");
        if random.percent(12) {
            plain.extend_from_slice(b"\r\n");
        }
    }
    plain
}

/// Random octets in lines of 0 to 200: all values but CR, LF and NUL.
fn eight_bit(size: usize) -> Vec<u8> {
    let (mut random, mut plain) = (Random(44), b"Subject: x\r\n\r\n".to_vec());
    while plain.len() < size {
        for _ in 0..random.below(201) {
            plain.push(match 1 + random.below(255) as u8 {
                b'\r' | b'\n' => b' ',
                octet => octet,
            });
        }
        plain.extend_from_slice(b"\r\n");
    }
    plain
}
