//! [`Signs`]: what the header section says about the kind of a message.

use super::phrase::{find, starts};
use crate::bounce::parse::{Encoding, Fields, Filled, decode, unescape};
use crate::wire::Sink as _;

bitflags::bitflags! {
    /// What the header section says about the kind of a message.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) struct Signs: u16 {
        /// The reverse-path is null (RFC 5321 4.5.5), as the server that delivered the message has recorded it.
        const NULL_PATH = 1;
        /// The message is from a mail system, by its address or its name.
        const SYSTEM = 1 << 1;
        /// The subject is that of a report of a failure or a delay.
        const SUBJECT = 1 << 2;
        /// A field that only reports have.
        const REPORT = 1 << 3;
        /// A field or a subject of automatic replies.
        const AUTOMATIC = 1 << 4;
        /// `Auto-Submitted: auto-replied`, which reports have as well.
        const REPLIED = 1 << 5;
        /// The subject is that of a challenge.
        const CHALLENGE = 1 << 6;
        /// A complaint without the format of RFC 5965.
        const COMPLAINT = 1 << 7;
        /// A mail program or a mailing list has written the message.
        const ORDINARY = 1 << 8;
        /// The subject is that of a report of a delay.
        const DELAY = 1 << 9;
    }
}

/// How the value of a field is compared, without case.
enum Test {
    Any,
    Is(&'static str),
    Starts(&'static str),
    Has(&'static str),
}

use Test::{Any, Has, Is, Starts};

/// The fields and their meanings, one row for each.
const ROWS: &[(&str, Test, Signs)] = &[
    ("Return-Path", Is("<>"), Signs::NULL_PATH),
    ("From", Has("mailer-daemon"), Signs::SYSTEM),
    ("From", Has("postmaster"), Signs::SYSTEM),
    ("From", Has("mdaemon@"), Signs::SYSTEM),
    ("From", Has("mail delivery s"), Signs::SYSTEM), // System, Subsystem
    ("From", Has("delivery subsystem"), Signs::SYSTEM),
    ("From", Has("microsoftexchange"), Signs::SYSTEM),
    ("From", Has("system administrator"), Signs::SYSTEM),
    ("From", Has("mail administrator"), Signs::SYSTEM),
    ("From", Has("internet mail delivery"), Signs::SYSTEM),
    ("From", Has("mail.delivery.system"), Signs::SYSTEM),
    ("From", Has("courier mail server at "), Signs::SYSTEM),
    ("From", Has("smtp_mail_service"), Signs::SYSTEM),
    ("From", Has("symantec_antivirus_for_smtp"), Signs::SYSTEM),
    ("From", Has("<>"), Signs::SYSTEM),
    ("X-Failed-Recipients", Any, Signs::REPORT),
    ("X-MS-Exchange-Message-Is-Ndr", Any, Signs::REPORT),
    ("X-MS-Embedded-Report", Any, Signs::REPORT),
    ("X-Gm-Original-To", Any, Signs::REPORT),
    // Subjects of reports. They are compared after words in brackets are decoded.
    ("Subject", Starts("failure notice"), Signs::SUBJECT),
    ("Subject", Starts("failure delivery"), Signs::SUBJECT),
    ("Subject", Starts("failed mail"), Signs::SUBJECT),
    ("Subject", Has("undeliverable"), Signs::SUBJECT),
    ("Subject", Has("undelivered"), Signs::SUBJECT),
    ("Subject", Has("returned mail"), Signs::SUBJECT),
    ("Subject", Has("returning message to sender"), Signs::SUBJECT),
    ("Subject", Has("returned to sender"), Signs::SUBJECT),
    ("Subject", Has("returning to sender"), Signs::SUBJECT),
    ("Subject", Has("delivery status notification"), Signs::SUBJECT),
    ("Subject", Has("mail delivery status"), Signs::SUBJECT),
    ("Subject", Has("delivery failure"), Signs::SUBJECT),
    ("Subject", Has("delivery failed"), Signs::SUBJECT),
    ("Subject", Has("delivery has failed"), Signs::SUBJECT),
    ("Subject", Has("delivery problem"), Signs::SUBJECT),
    ("Subject", Has("delivery error"), Signs::SUBJECT),
    ("Subject", Has("delivery report"), Signs::SUBJECT),
    ("Subject", Has("delivery delay"), Signs::SUBJECT),
    ("Subject", Has("delivery warning"), Signs::SUBJECT),
    ("Subject", Starts("mail system error"), Signs::SUBJECT),
    ("Subject", Starts("mail error"), Signs::SUBJECT),
    ("Subject", Starts("mail failure"), Signs::SUBJECT),
    ("Subject", Starts("mail could not be delivered"), Signs::SUBJECT),
    ("Subject", Has("not delivered"), Signs::SUBJECT),
    ("Subject", Has("could not be delivered"), Signs::SUBJECT),
    ("Subject", Starts("message status - undeliv"), Signs::SUBJECT),
    ("Subject", Has("non-delivery"), Signs::SUBJECT),
    ("Subject", Has("nondelivery"), Signs::SUBJECT),
    ("Subject", Has("nondeliverable"), Signs::SUBJECT),
    ("Subject", Starts("processing error"), Signs::SUBJECT),
    ("Subject", Starts("warning: "), Signs::SUBJECT),
    ("Subject", Starts("delayed mail"), Signs::SUBJECT),
    ("Subject", Starts("delayed: "), Signs::SUBJECT),
    ("Subject", Starts("delivery delayed"), Signs::SUBJECT),
    ("Subject", Has("automatically rejected mail"), Signs::SUBJECT),
    ("Subject", Starts("rejected: "), Signs::SUBJECT),
    ("Subject", Starts("unzustellbar"), Signs::SUBJECT),
    ("Subject", Has("nicht zugestellt"), Signs::SUBJECT),
    ("Subject", Has("unzustellbare"), Signs::SUBJECT),
    ("Subject", Starts("non remis"), Signs::SUBJECT),
    ("Subject", Has("non remis"), Signs::SUBJECT),
    ("Subject", Starts("onbestelbaar"), Signs::SUBJECT),
    ("Subject", Starts("no se puede entregar"), Signs::SUBJECT),
    ("Subject", Starts("não entregue"), Signs::SUBJECT),
    ("Subject", Starts("non recapitabile"), Signs::SUBJECT),
    ("Subject", Has("退信"), Signs::SUBJECT),
    ("Subject", Has("邮件投递失败"), Signs::SUBJECT),
    ("Subject", Has("ваше сообщение не доставлено"), Signs::SUBJECT),
    ("Subject", Has("недоставленное сообщение"), Signs::SUBJECT),
    ("Subject", Starts("warning: message"), Signs::DELAY),
    ("Subject", Starts("warning: could not send message for past"), Signs::DELAY),
    ("Subject", Starts("delayed: "), Signs::DELAY),
    ("Subject", Starts("delayed mail"), Signs::DELAY),
    ("Subject", Starts("delivery delayed"), Signs::DELAY),
    ("Subject", Starts("delivery delay"), Signs::DELAY),
    ("Subject", Starts("mail delivery delayed"), Signs::DELAY),
    ("Subject", Starts("mail delivery warning"), Signs::DELAY),
    ("Subject", Starts("delivery status notification (delay"), Signs::DELAY),
    // Automatic replies: RFC 3834, and fields that are older than it.
    ("Auto-Submitted", Starts("auto-replied"), Signs::REPLIED),
    ("Auto-Submitted", Starts("auto-notified"), Signs::AUTOMATIC),
    ("X-Autoreply", Any, Signs::AUTOMATIC),
    ("X-Auto-Reply", Any, Signs::AUTOMATIC),
    ("X-Autorespond", Any, Signs::AUTOMATIC),
    ("X-Autoresponder", Any, Signs::AUTOMATIC),
    ("X-Autoreply-From", Any, Signs::AUTOMATIC),
    ("X-Mail-Autoreply", Any, Signs::AUTOMATIC),
    ("X-Vacation", Any, Signs::AUTOMATIC),
    ("X-List-Administrivia", Any, Signs::AUTOMATIC),
    ("Precedence", Starts("auto_reply"), Signs::AUTOMATIC),
    ("Precedence", Starts("auto-reply"), Signs::AUTOMATIC),
    ("X-Precedence", Starts("auto_reply"), Signs::AUTOMATIC),
    ("Delivered-To", Is("autoresponder"), Signs::AUTOMATIC),
    ("Subject", Starts("auto:"), Signs::AUTOMATIC),
    ("Subject", Starts("auto re:"), Signs::AUTOMATIC),
    ("Subject", Starts("auto reply"), Signs::AUTOMATIC),
    ("Subject", Starts("auto-reply"), Signs::AUTOMATIC),
    ("Subject", Starts("autoreply"), Signs::AUTOMATIC),
    ("Subject", Starts("automatic reply"), Signs::AUTOMATIC),
    ("Subject", Starts("auto response"), Signs::AUTOMATIC),
    ("Subject", Starts("autoresponse"), Signs::AUTOMATIC),
    ("Subject", Starts("automatische antwort"), Signs::AUTOMATIC),
    ("Subject", Starts("réponse automatique"), Signs::AUTOMATIC),
    ("Subject", Starts("respuesta automática"), Signs::AUTOMATIC),
    ("Subject", Starts("resposta automática"), Signs::AUTOMATIC),
    ("Subject", Starts("risposta automatica"), Signs::AUTOMATIC),
    ("Subject", Starts("automatisch antwoord"), Signs::AUTOMATIC),
    ("Subject", Starts("odpowiedź automatyczna"), Signs::AUTOMATIC),
    ("Subject", Starts("автоответ"), Signs::AUTOMATIC),
    ("Subject", Starts("自动回复"), Signs::AUTOMATIC),
    ("Subject", Starts("自動応答"), Signs::AUTOMATIC),
    ("Subject", Has("out of office"), Signs::AUTOMATIC),
    ("Subject", Has("out of the office"), Signs::AUTOMATIC),
    ("Subject", Has("abwesenheit"), Signs::AUTOMATIC),
    ("Subject", Starts("vacation"), Signs::AUTOMATIC),
    ("Subject", Has("away from my mail"), Signs::AUTOMATIC),
    // Challenges.
    ("Subject", Has("email requires verification"), Signs::CHALLENGE),
    ("Subject", Starts("please confirm your message"), Signs::CHALLENGE),
    ("Subject", Starts("please confirm (conf#"), Signs::CHALLENGE),
    ("Subject", Has("verify your email to"), Signs::CHALLENGE),
    ("X-SA-Challenge", Any, Signs::CHALLENGE),
    ("X-Mailer", Starts("ASK "), Signs::CHALLENGE),
    ("Subject", Starts("complaint about message from"), Signs::COMPLAINT),
    // What programs for humans and mailing lists write.
    ("In-Reply-To", Any, Signs::ORDINARY),
    ("References", Any, Signs::ORDINARY),
    ("List-Id", Any, Signs::ORDINARY),
    ("List-Post", Any, Signs::ORDINARY),
    ("List-Unsubscribe", Any, Signs::ORDINARY),
    ("User-Agent", Any, Signs::ORDINARY),
    ("X-Mailer", Any, Signs::ORDINARY),
    ("Subject", Starts("re:"), Signs::ORDINARY),
    ("Subject", Starts("fwd:"), Signs::ORDINARY),
    ("Subject", Starts("fw:"), Signs::ORDINARY),
    ("Subject", Starts("aw:"), Signs::ORDINARY),
    ("Subject", Starts("wg:"), Signs::ORDINARY),
];

impl Signs {
    /// Reads the first 1,000 fields, and of each value the first 1,024 octets.
    pub(super) fn of(header: &Fields<'_>) -> Self {
        let mut found = Self::empty();
        for (name, value) in header.iter().take(1000) {
            let value = value.as_bytes();
            let value = value.get(..1024).unwrap_or(value);
            let mut decoded = [0; 256];
            let is_subject = name.eq_ignore_ascii_case(b"Subject");
            let is_encoded = is_subject && value.windows(2).any(|it| it == b"=?");
            let value = if is_encoded { decode_words(value, &mut decoded) } else { value };
            for (field, test, sign) in ROWS {
                if name.eq_ignore_ascii_case(field.as_bytes()) && test.fits(value) {
                    found |= *sign;
                }
            }
        }
        found
    }
}

impl Test {
    fn fits(&self, value: &[u8]) -> bool {
        match self {
            Self::Any => !value.is_empty(),
            Self::Is(word) => value.eq_ignore_ascii_case(word.as_bytes()),
            Self::Starts(phrase) => starts(value, phrase),
            Self::Has(phrase) => find(value, phrase).is_some(),
        }
    }
}

/// Decodes the encoded words of `value` (RFC 2047), as many as fit. The charset is not converted: the rows are in
/// UTF-8.
fn decode_words<'s>(value: &[u8], memory: &'s mut [u8]) -> &'s [u8] {
    let mut filled = Filled::new(memory);
    let mut was_encoded = false;
    for word in value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()) {
        let mut parts = word.strip_prefix(b"=?").unwrap_or_default().splitn(4, |it| *it == b'?');
        let (_, encoding, text) = (parts.next(), parts.next(), parts.next());
        let encoded = encoding.zip(text).filter(|_| parts.next() == Some(b"="));
        let done = match encoded {
            // White space between encoded words is not part of the text (RFC 2047 6.2).
            Some((_, _)) if was_encoded => Ok(()),
            _ => filled.put(if filled.is_empty() { b"" } else { b" " }),
        };
        was_encoded = encoded.is_some();
        let done = done.and_then(|()| match encoded {
            Some((b"B" | b"b", text)) => decode(Encoding::Base64, text, &mut filled),
            Some((_, text)) => {
                text.split(|it| *it == b'_').enumerate().try_for_each(|(at, text)| {
                    filled.put(if at == 0 { b"" } else { b" " })?;
                    unescape(text, b'=', &mut filled)
                })
            }
            None => filled.put(word),
        });
        if done.is_err() {
            break;
        }
    }
    filled.into_filled()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signs(header: &str) -> Signs {
        Signs::of(&crate::bounce::parse::Part::new(header.as_bytes()).header)
    }

    #[test]
    fn encoded_subjects_are_decoded() {
        for (value, expected) in [
            ("=?UTF-8?B?57O757uf6YCA5L+h?=", "系统退信"),
            ("=?utf-8?Q?R=C3=A9ponse_automatique?= : x", "Réponse automatique : x"),
            ("=?utf-8?Q?Undeliv?=\r\n =?utf-8?Q?erable:?= x", "Undeliverable: x"),
            ("a =?broken", "a =?broken"),
        ] {
            let mut memory = [0; 64];
            let found = decode_words(value.as_bytes(), &mut memory);
            assert_eq!(std::str::from_utf8(found), Ok(expected));
        }
        let mut memory = [0; 4];
        assert_eq!(decode_words(b"=?utf-8?Q?abcdefgh?= x", &mut memory), b"abcd");
    }

    #[test]
    fn fields_have_their_signs() {
        for (header, expected) in [
            ("Return-Path: <>\n", Signs::NULL_PATH),
            ("Return-Path: <ana@orchard.example>\n", Signs::empty()),
            ("FROM: \"Mail Delivery System\" <MAILER-DAEMON@mx.example>\n", Signs::SYSTEM),
            ("Subject: =?UTF-8?B?57O757uf6YCA5L+h?=\n", Signs::SUBJECT),
            ("Subject: Automatic reply: lunch\n", Signs::AUTOMATIC),
            ("Auto-Submitted: auto-replied (vacation)\n", Signs::REPLIED),
            ("Auto-Submitted: auto-generated\n", Signs::empty()),
            ("Subject: Re: failure\n", Signs::ORDINARY),
            ("\nSubject: failure notice\n", Signs::empty()),
        ] {
            assert_eq!(signs(header), expected, "{header}");
        }
    }
}
