//! The formats of servers, one row for each. The first row whose phrases occur decides, so delays precede failures,
//! and specific rows precede general ones.
// long file: a table

use super::Kind::{self, AutomaticReply, Challenge, Delay, Failure};
use super::format::{Format, Place, Replies};

use Place::{After, Brackets, Line, Reply};
use Replies::{Below, Beside};

type Places = &'static [&'static [Place]];

const NONE: Places = &[];
const BRACKETS: Places = &[&[Brackets], &[Line]];
const LINE: Places = &[&[Line]];
const ANY: Places = &[&[Brackets], &[Line], &[After("rcpt to:<")], &[Reply]];

const fn row(
    name: &'static str,
    kind: Kind,
    opening: &'static str,
    places: Places,
    replies: Replies,
) -> Format {
    Format { name, kind, opening, and: None, places, replies }
}

impl Format {
    const fn and(mut self, phrase: &'static str) -> Self {
        self.and = Some(phrase);
        self
    }
}

/// The format of a report whose text is in no row.
pub(super) const UNKNOWN: Format = row("header", Failure, "", ANY, Below);

/// The maximum number of rows.
pub(super) const MAX: usize = 128;

pub(super) const ROWS: &[Format] = &[
    // Challenges and notices: they are written by mail systems as well, and nothing has failed.
    row("tmda", Challenge, "created automatically by mail delivery software (TMDA)", NONE, Beside),
    row(
        "boxtrapper",
        Challenge,
        "requires that you verify that you are a real live human",
        NONE,
        Beside,
    ),
    row("ask", Challenge, "requires confirmation before it can be delivered", NONE, Beside),
    row(
        "earthlink.approval",
        Challenge,
        "allow incoming messages only from senders I have approved",
        NONE,
        Beside,
    ),
    row("spamarrest", Challenge, "click the link below so I can receive your emails", NONE, Beside),
    row(
        "mailman.held",
        AutomaticReply,
        "is being held until the list moderator can review it",
        NONE,
        Beside,
    ),
    row(
        "mailman.rejected",
        AutomaticReply,
        "mailing-list was rejected for the following reasons",
        NONE,
        Beside,
    ),
    row("away", AutomaticReply, "I will be out of the office", NONE, Beside),
    row("away.now", AutomaticReply, "I am out of the office", NONE, Beside),
    row("away.currently", AutomaticReply, "I am currently out of the office", NONE, Beside),
    // Delays.
    row(
        "exim.delay",
        Delay,
        "has not yet been delivered",
        &[&[Line], &[After("message to ")]],
        Beside,
    ),
    row("postfix.delay", Delay, "THIS IS A WARNING ONLY", BRACKETS, Beside),
    row("sendmail.delay", Delay, "addresses had transient non-fatal errors", LINE, Below),
    row(
        "google.delay",
        Delay,
        "Delivery to the following recipient has been delayed",
        LINE,
        Beside,
    ),
    row(
        "smtpsvc.delay",
        Delay,
        "Delivery to the following recipients has been delayed",
        LINE,
        Beside,
    ),
    row(
        "gmail.delay",
        Delay,
        "There was a temporary problem delivering your message to",
        &[&[After("your message to ")]],
        Beside,
    ),
    row("exchange.delay", Delay, "Delivery is delayed to these recipients or groups", LINE, Beside),
    row(
        "exchange2007.delay",
        Delay,
        "recipients or distribution lists has been delayed",
        LINE,
        Beside,
    ),
    row("courier.delay", Delay, "DELAYS IN DELIVERING YOUR MESSAGE", BRACKETS, Beside),
    row("opensmtpd.delay", Delay, "A message is delayed for more than", LINE, Beside),
    row("warning", Delay, "THIS IS A WARNING MESSAGE ONLY", ANY, Below),
    row("retried", Delay, "Delivery attempts will continue", ANY, Below),
    row(
        "retried.recipients",
        Delay,
        "undeliverable to the following recipients for at least",
        LINE,
        Beside,
    ),
    row("retried.we", Delay, "We will continue to try to deliver your message", &[&[Line]], Below),
    row("retried.attempt", Delay, "We will continue to attempt delivery", &[&[Line]], Below),
    // qmail, and what is made of it.
    row("qmail", Failure, "This is the qmail-send program", BRACKETS, Beside),
    row("yahoo", Failure, "unable to deliver message to the following address", BRACKETS, Beside),
    row(
        "yahoo.message",
        Failure,
        "able to deliver the following message",
        &[&[After("To: ")]],
        Beside,
    ),
    row("nullmailer", Failure, "This is the nullmailer-send program", BRACKETS, Beside),
    row("james", Failure, "This is the James mail server", BRACKETS, Beside),
    row(
        "qmail.like",
        Failure,
        "able to deliver your message to the following address",
        BRACKETS,
        Beside,
    ),
    row(
        "qmail.unable",
        Failure,
        "unable to deliver your message to the following",
        BRACKETS,
        Beside,
    ),
    row(
        "qmail.mail",
        Failure,
        "your mail was not delivered to the following address",
        BRACKETS,
        Beside,
    ),
    row("secureserver", Failure, "There's a problem with the e-mail address", BRACKETS, Beside),
    row(
        "secureserver.mail",
        Failure,
        "Your mail message to the following address(es) could not be delivered",
        BRACKETS,
        Beside,
    ),
    // Exchange, Outlook and Office 365. The part for administrators has the replies.
    row("exchange", Failure, "Diagnostic information for administrators", LINE, Beside),
    row("exchange.de", Failure, "Diagnoseinformationen für Administratoren", LINE, Beside),
    row("exchange.fr", Failure, "Informations de diagnostic", LINE, Beside).and("administrateurs"),
    row(
        "exchange.es",
        Failure,
        "Información de diagnóstico para los administradores",
        LINE,
        Beside,
    ),
    row("exchange.nl", Failure, "Diagnostische gegevens voor beheerders", LINE, Beside),
    row("exchange.pt", Failure, "Informações de diagnóstico para administradores", LINE, Beside),
    row("office365", Failure, "Your message to", &[&[After("Your message to ")]], Beside)
        .and("Error Details"),
    row("exchange.failed", Failure, "Delivery has failed to these recipients or", LINE, Beside),
    row(
        "hmailserver",
        Failure,
        "did not reach some or all of the intended recipients",
        LINE,
        Beside,
    )
    .and("hMailServer"),
    row(
        "exchange2003",
        Failure,
        "did not reach some or all of the intended recipients",
        LINE,
        Beside,
    ),
    row(
        "exchange5",
        Failure,
        "did not reach the following recipient",
        &[&[After("SMTP="), Line], &[After("recipient: ")]],
        Beside,
    ),
    row("smtpsvc", Failure, "Delivery to the following recipients failed", LINE, Beside),
    // Google.
    row("google", Failure, "Delivery to the following recipient failed permanently", LINE, Beside),
    row("gmail", Failure, "Your message wasn't delivered to", &[&[After("delivered to ")]], Beside),
    row(
        "gmail.full",
        Failure,
        "Your message couldn't be delivered to",
        &[&[After("delivered to ")]],
        Beside,
    ),
    row(
        "gmail.problem",
        Failure,
        "There was a problem delivering your message to",
        &[&[After("message to ")]],
        Beside,
    ),
    row("gmail.blocked", Failure, "Your message to", &[&[After("message to ")]], Beside)
        .and("has been blocked"),
    // Postfix, and Zimbra, which contains it.
    row("postfix", Failure, "This is the mail system at host", BRACKETS, Beside),
    row("postfix.program", Failure, "This is the Postfix program at host", BRACKETS, Beside),
    row("postfix.like", Failure, "sorry to have to inform you that", BRACKETS, Beside),
    // Exim, and what is made of it.
    row(
        "exim.scan",
        Failure,
        "was rejected by the local scan",
        &[&[After("mailbox "), Line]],
        Below,
    ),
    row(
        "exim.syntax",
        Failure,
        "recipient addresses that were incorrectly constructed",
        LINE,
        Beside,
    ),
    row(
        "exim",
        Failure,
        "This message was created automatically by mail delivery software",
        &[&[Line], &[After("addressed to '"), After("generated from ")]],
        Beside,
    ),
    row("exim.like", Failure, "A message that you sent could not be delivered", LINE, Beside),
    // Sendmail and its relatives.
    row("sendmail", Failure, "addresses had permanent fatal errors", LINE, Below),
    row("sendmail.problems", Failure, "addresses had delivery problems", LINE, Below),
    row("sendmail.errors", Failure, "addresses had permanent delivery errors", LINE, Below),
    row(
        "sendmail5",
        Failure,
        "Transcript of session follows",
        &[&[After("rcpt to:<")], &[Reply], &[Line]],
        Below,
    ),
    row("smail", Failure, "Failed addresses follow", LINE, Beside),
    // Other servers.
    row("courier", Failure, "UNDELIVERABLE MAIL", BRACKETS, Beside).and("cannot be delivered"),
    row(
        "opensmtpd",
        Failure,
        "An error has occurred while attempting to deliver a message",
        &[&[Line], &[After("Recipient: ")]],
        Beside,
    ),
    row(
        "dragonfly",
        Failure,
        "There was an error delivering your mail to",
        &[&[After("your mail to ")]],
        Beside,
    ),
    row(
        "messaging-server",
        Failure,
        "Your message cannot be delivered to the following recipients",
        &[&[After("Recipient address:")], &[Line]],
        Beside,
    ),
    row("netscape", Failure, "The following recipients did not receive", LINE, Below),
    row(
        "netscape.reason",
        Failure,
        "This Message was undeliverable due to the following reason",
        LINE,
        Below,
    ),
    row("mdaemon", Failure, "did NOT receive a copy of your message", LINE, Below),
    row("mdaemon.errors", Failure, "had PERMANENT fatal delivery errors", ANY, Below),
    row("mdaemon.user", Failure, "There is no user by that name at this server", LINE, Beside),
    row(
        "mailenable",
        Failure,
        "MailEnable: Message could not be delivered",
        &[&[After("[SMTP:")], &[Line]],
        Beside,
    ),
    row(
        "smartermail",
        Failure,
        "Could not deliver message to the following recipient",
        &[&[After("Failed Recipient:")], &[Line]],
        Beside,
    ),
    row(
        "recipients.reached",
        Failure,
        "following recipient(s) could not be reached",
        &[&[After("[SMTP:")], &[Line]],
        Beside,
    ),
    row("amavis", Failure, "The message WAS NOT delivered to", BRACKETS, Beside),
    row("domino", Failure, "was not delivered to:", LINE, Beside).and("because:"),
    row("notes", Failure, "Failure Reasons", LINE, Below),
    row("groupwise", Failure, "undeliverable to the following", LINE, Beside),
    row("groupwise.file", Failure, "following undeliverable recipient", LINE, Below),
    row(
        "interscan",
        Failure,
        "Message from InterScan",
        &[&[After("rcpt to:<")], &[After("message to <")]],
        Beside,
    ),
    row("lsmtp", Failure, "Error-for:", &[&[After("Error-for:")]], Beside),
    row("imail.attempts", Failure, "Delivery failed 20 attempts", &[&[After("attempts:")]], Beside),
    row("imail.unknown", Failure, "Unknown user:", &[&[After("Unknown user:")]], Beside),
    row("imail.userid", Failure, "Invalid final delivery userid", &[&[After("userid:")]], Beside),
    row(
        "imail",
        Failure,
        "undeliverable to",
        &[&[After("undeliverable to"), After("undeliverable  to")]],
        Beside,
    ),
    row("xmail", Failure, "XMail bounce", &[&[After("Rcpt=[")]], Beside),
    row("dovecot", Failure, "was automatically rejected", &[&[After("message to ")]], Beside),
    row("ironport", Failure, "The following message to", &[&[After("message to ")]], Beside)
        .and("was undeliverable"),
    row(
        "vade",
        Failure,
        "This is a delivery failure notification message",
        &[&[After("-- ")]],
        Beside,
    ),
    row("hotpop", Failure, "Undeliverable Address:", &[&[After("Undeliverable Address:")]], Beside),
    row("usa.net", Failure, "Intended recipient:", &[&[After("Intended recipient:")]], Beside),
    row("prodigy", Failure, "User's mailbox is full:", &[&[After("mailbox is full:")]], Beside),
    row(
        "aol",
        Failure,
        "Your mail to the following recipients could not be delivered",
        LINE,
        Beside,
    ),
    row("webshield", Failure, "Failed Recipients", BRACKETS, Beside),
    row("mimesweeper", Failure, "A message could not be delivered to", LINE, Below),
    row("qq", Failure, "很抱歉您发送的邮件被退回", &[&[After("无法发送到 ")]], Beside),
    row(
        "coremail",
        Failure,
        "您的邮件被退回来了",
        &[&[After("收件人/To : "), After("收件人："), After("收件人 ")]],
        Below,
    ),
    row(
        "delivery-problems",
        Failure,
        "Your message has encountered delivery problems",
        &[&[After("addressed to ")]],
        Beside,
    ),
    // Words that many servers use.
    row("failed.address", Failure, "The following address(es) failed", ANY, Below),
    row("failed.addresses", Failure, "The following addresses failed", ANY, Below),
    row("not-delivered.following", Failure, "not delivered to the following", ANY, Below),
    row("not-delivered.recipients", Failure, "could not be delivered to the following", ANY, Below),
    row(
        "not-delivered.to",
        Failure,
        "message could not be delivered to",
        &[&[Brackets], &[Line], &[After("delivered to ")]],
        Below,
    ),
    row(
        "not-delivered.unable",
        Failure,
        "unable to deliver your message to",
        &[&[Brackets], &[Line], &[After("message to ")]],
        Below,
    ),
    row("not-delivered.returned", Failure, "mail has been returned", ANY, Below),
    row("not-delivered.mail", Failure, "mail could not be delivered", ANY, Below),
    row("not-delivered", Failure, "message could not be delivered", ANY, Below),
];

/// Phrases that begin the returned message, or a text that another message is quoted in. What follows is not the
/// text of the report.
pub(super) const ENDS: &[&str] = &[
    "Return-Path:",
    "Received:",
    "Content-Type: message/rfc822",
    "Below this line is a copy",
    "Below the next line is a copy",
    "This is a copy of the message",
    "This is a copy of your message",
    "The header of the original message is following",
    "Included is a copy of the message header",
    "Original message follows",
    "Original message attached",
    "Original message -",
    "Original Message -",
    "Original message headers",
    "Original message details",
    "Original message as received",
    "Message header follows",
    "Message headers follow",
    "Message contents follow",
    "Below is a copy of the original message",
    "Possibly truncated original message follows",
    "Message text follows",
    "Unsent message follows",
    "Unsent message below",
    "Returned message",
    "Returned mail -",
    "RETURNED MAIL FOLLOWS",
    "START OF RETURNED MESSAGE",
    "Header of the source mail",
    "Your message reads",
    "A copy of the original message",
    "The header and top 20 lines",
    "The first 50 lines of your original message",
    "Forwarded message",
    "Begin forwarded message",
    "Ursprüngliche Nachricht",
    "Mensaje original",
    "Message d'origine",
];

/// The words of a report that name the command a reply is about.
pub(super) const STAGES: &[(&str, crate::diagnosis::Stage)] = {
    use crate::diagnosis::Stage;
    &[
        ("in reply to RCPT", Stage::Rcpt),
        ("in reply to end of DATA", Stage::EndOfData),
        ("in reply to DATA", Stage::Data),
        ("in reply to MAIL", Stage::Mail),
        ("in reply to EHLO", Stage::Hello),
        ("in reply to HELO", Stage::Hello),
        ("in reply to STARTTLS", Stage::StartTls),
        ("after RCPT", Stage::Rcpt),
        ("after pipelined RCPT", Stage::Rcpt),
        ("after end of data", Stage::EndOfData),
        ("after pipelined end of data", Stage::EndOfData),
        ("after pipelined sending data", Stage::EndOfData),
        ("after sending data", Stage::EndOfData),
        ("after DATA", Stage::Data),
        ("after pipelined DATA", Stage::Data),
        ("after MAIL", Stage::Mail),
        ("after pipelined MAIL", Stage::Mail),
        ("after EHLO", Stage::Hello),
        ("after HELO", Stage::Hello),
        ("after initial connection", Stage::Connect),
        ("does not like recipient", Stage::Rcpt),
        ("failed after I sent the message", Stage::EndOfData),
        ("failed on DATA command", Stage::Data),
        ("but sender was rejected", Stage::Mail),
        ("but my name was rejected", Stage::Hello),
        ("but greeting failed", Stage::Connect),
        ("(state 14)", Stage::Rcpt),
        ("SMTP:RCPT", Stage::Rcpt),
        ("[RCPT_TO]", Stage::Rcpt),
        ("[MAIL_FROM]", Stage::Mail),
        ("[END_OF_DATA]", Stage::EndOfData),
        ("RCPT TO generated", Stage::Rcpt),
        ("RCPT TO:", Stage::Rcpt),
        (">>> RCPT", Stage::Rcpt),
        ("has rejected address", Stage::Rcpt),
        (">>> DATA", Stage::Data),
        (">>> MAIL", Stage::Mail),
    ]
};
