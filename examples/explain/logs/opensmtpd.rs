//! OpenSMTPD: `mta delivery evpid=.. to=<ana@harbor.example> .. relay="192.0.2.33 (mx.harbor.example)" .. result="PermFail"
//! stat="550 5.7.1 .."`. The log has one line of a reply.

use memchr::memmem;
use smtp_machine::diagnosis::Stage;

use super::pieces::{after, domain, is_start_of_reply, until};
use super::{Entry, Format};

pub(crate) fn read(line: &[u8]) -> Option<Entry<'_>> {
    let at = memmem::find(line, b" result=\"")?;
    let (facts, told) = line.split_at_checked(at)?;
    let result = told.get(9..)?;
    let octets = after(result, b" stat=\"")?;
    let octets = octets.get(..memchr::memrchr(b'"', octets).unwrap_or(octets.len()))?;
    if !is_start_of_reply(octets) {
        return None;
    }
    let mut entry = Entry::new(Format::OpenSmtpd, octets)?;
    entry.stage = result.starts_with(b"Ok\"").then_some(Stage::EndOfData);
    entry.recipient = after(facts, b" to=<").map(|rest| until(rest, b">")).and_then(domain);
    entry.host = after(facts, b" relay=\"").map(host).filter(|host| !host.is_empty());
    Some(entry)
}

/// Returns the name in `192.0.2.33 (mx.harbor.example)`, or else the address.
fn host(relay: &[u8]) -> &[u8] {
    let relay = until(relay, b"\"");
    after(relay, b" (").map_or(until(relay, b" "), |name| until(name, b")"))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    // Forms of a guide on OpenSMTPD, of its author's articles and of a mailing list, with other addresses.
    pub(crate) const LINES: &[&[u8]] = &[
        b"Mar 22 17:56:37 mercury smtpd[45037]: 8f4864084ecc48f4 mta event=delivery evpid=7077717e797a776e from=<eve@orchard.example> \
          to=<ana@harbor.example> rcpt=<-> source=\"192.0.2.1\" relay=\"192.0.2.33 (192.0.2.33)\" delay=1s result=\"PermFail\" stat=\"550 \
          5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your \"ISP\"\"",
        b"4b3a6c195c1f6010 mta delivery evpid=8f26ea98359eccea from=<eve@orchard.example> to=<ben@harbor.example> rcpt=<-> \
          source=\"192.0.2.2\" relay=\"192.0.2.32 (smtp.tin.it)\" delay=0s result=\"TempFail\" stat=\"421 <ben@harbor.example> Service not \
          available - too busy\"",
        b"Jul  6 06:01:46 ams-1 smtpd[75295]: 5df87c9b982c840c mta delivery evpid=3d4c4a424797fe79 from=<gil@orchard.example> \
          to=<gil@harbor.example> rcpt=<-> source=\"192.0.2.2\" relay=\"192.0.2.3 (mx.harbor.example)\" delay=0s result=\"Ok\" stat=\"250 \
          2.0.0: f6e94209 Message accepted for delivery\"",
    ];

    #[test]
    fn lines_of_opensmtpd_are_read() {
        let expected = [
            (
                "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your \"ISP\"",
                None,
                "192.0.2.33",
            ),
            ("421 <ben@harbor.example> Service not available - too busy", None, "smtp.tin.it"),
            (
                "250 2.0.0: f6e94209 Message accepted for delivery",
                Some(Stage::EndOfData),
                "mx.harbor.example",
            ),
        ];
        for (line, (reply, stage, host)) in LINES.iter().zip(expected) {
            let mut scratch = Vec::new();
            let entry = super::super::read(line, None, &mut scratch).unwrap();
            assert_eq!((entry.format, entry.stage), (Format::OpenSmtpd, stage));
            assert_eq!(entry.reply.as_bytes(), reply.as_bytes());
            assert_eq!(
                (entry.recipient, entry.host),
                (Some(&b"harbor.example"[..]), Some(host.as_bytes()))
            );
        }
        let none = b"smtpd[1]: x mta delivery to=<a@b> relay=\"-\" result=\"TempFail\" stat=\"Network error on destination MXs\"";
        assert!(super::super::read(none, None, &mut Vec::new()).is_none());
    }
}
