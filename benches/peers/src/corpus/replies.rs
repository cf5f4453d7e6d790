//! Replies as servers send them.

use super::Random;

#[derive(Default)]
pub(crate) struct Replies {
    pub(crate) octets: Vec<u8>,
    /// Code and number of lines of each reply.
    pub(crate) meant: Vec<(u16, usize)>,
    /// Where each reply ends, for parsers that cannot find it.
    pub(crate) ends: Vec<usize>,
}

/// Makes `count` replies: only those to EHLO, or one to EHLO among six.
pub(crate) fn replies(count: usize, only_ehlo: bool) -> Replies {
    let mut random = Random(0xDEAD_BEEF_CAFE_F00D);
    let mut made = Replies::default();
    for number in 0..count {
        let reply = if only_ehlo || number % 6 == 1 {
            random.pick(&[EHLO_8, EHLO_12, EHLO_16])
        } else if random.percent(3) {
            MULTI5
        } else {
            random.pick(SINGLE)
        };
        made.octets.extend_from_slice(reply.as_bytes());
        made.ends.push(made.octets.len());
        made.meant.push((reply[..3].parse().expect("a code"), reply.matches("\r\n").count()));
    }
    made
}

const EHLO_8: &str = concat!(
    "250-mx.google.com at your service, [192.0.2.7]\r\n",
    "250-SIZE 157286400\r\n",
    "250-8BITMIME\r\n",
    "250-STARTTLS\r\n",
    "250-ENHANCEDSTATUSCODES\r\n",
    "250-PIPELINING\r\n",
    "250-CHUNKING\r\n",
    "250 SMTPUTF8\r\n",
);
const EHLO_12: &str = concat!(
    "250-mail.example.org\r\n",
    "250-PIPELINING\r\n",
    "250-SIZE 52428800\r\n",
    "250-VRFY\r\n",
    "250-ETRN\r\n",
    "250-STARTTLS\r\n",
    "250-AUTH PLAIN LOGIN CRAM-MD5\r\n",
    "250-ENHANCEDSTATUSCODES\r\n",
    "250-8BITMIME\r\n",
    "250-DSN\r\n",
    "250-SMTPUTF8\r\n",
    "250 CHUNKING\r\n",
);
const EHLO_16: &str = concat!(
    "250-AM6EUR05FT047.mail.protection.outlook.com Hello [192.0.2.7]\r\n",
    "250-SIZE 157286400\r\n",
    "250-PIPELINING\r\n",
    "250-DSN\r\n",
    "250-ENHANCEDSTATUSCODES\r\n",
    "250-STARTTLS\r\n",
    "250-AUTH NTLM LOGIN XOAUTH2\r\n",
    "250-X-EXPS GSSAPI NTLM\r\n",
    "250-8BITMIME\r\n",
    "250-BINARYMIME\r\n",
    "250-CHUNKING\r\n",
    "250-XEXCH50\r\n",
    "250-X-LINK2STATE CHUNK=1\r\n",
    "250-XRDST\r\n",
    "250 SMTPUTF8\r\n",
);
const SINGLE: &[&str] = &[
    "220 mx.google.com ESMTP 98e67ed59e1d1-2a5f2e3c1si123 - gsmtp\r\n",
    "220 2.0.0 Ready to start TLS\r\n",
    "250 2.1.0 Ok\r\n",
    "250 2.1.5 Ok\r\n",
    "250 2.1.0 OK 98e67ed59e1d1-2a5f2e3c1si123 - gsmtp\r\n",
    "250 2.1.5 Recipient OK\r\n",
    "354 End data with <CR><LF>.<CR><LF>\r\n",
    "354 Go ahead 98e67ed59e1d1-2a5f2e3c1si123 - gsmtp\r\n",
    "250 2.0.0 Ok: queued as 4VwXyZ1234z5Q9b\r\n",
    "250 2.6.0 <0100018f2c5f@example.com> [InternalId=1234567890, Hostname=AM6.example] Queued mail for delivery\r\n",
    "221 2.0.0 Bye\r\n",
    "550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown in local recipient table\r\n",
    "451 4.7.1 Greylisting in action, please come back later\r\n",
    "235 2.7.0 Authentication successful\r\n",
];
const MULTI5: &str = concat!(
    "550-5.7.26 This mail has been blocked because the sender is unauthenticated.\r\n",
    "550-5.7.26 The sender must authenticate with at least one of SPF or DKIM.\r\n",
    "550 5.7.26 For instructions see the help pages. 98e67ed59e1d1 - gsmtp\r\n",
);
