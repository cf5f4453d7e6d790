//! What only this crate has a row for: the diagnosis of replies, and reports of delivery.

use crate::corpus::{self, keep};
use crate::row::{Amount, Label, Rows, Verdict};
use smtp_machine::address::{ForwardPath, Host, Mailbox};
use smtp_machine::bounce::{self, Action, Notification, Report, ReportedRecipient};
use smtp_machine::diagnosis::{Basis, diagnose};
use smtp_machine::reply::{Reply, Status};
use std::hint::black_box;

const REPLIES: [(&str, Basis, &str); 5] = [
    (
        "diagnose, by a phrase",
        Basis::Phrase,
        "550 5.7.1 <jane.doe@example.com>: Recipient address rejected: the message from 192.0.2.7 was refused since the address is on our block list of today.\r\n",
    ),
    (
        "diagnose, by the text of an operator",
        Basis::OperatorCode,
        "450-4.2.1 The user you are trying to contact is receiving mail at a rate that\r\n450-4.2.1 prevents additional messages from being delivered. Please resend it.\r\n450 4.2.1 gsmtp\r\n",
    ),
    (
        "diagnose, by the enhanced code",
        Basis::Enhanced,
        "550 5.1.1 We are sorry to have to inform you that your letter of this morning goes back to where it came from, with all of its five pages.\r\n",
    ),
    (
        "diagnose, by the code only",
        Basis::CodeOnly,
        "550 We are sorry to have to inform you that your letter of this morning goes back to where it came from, with all of its five pages.\r\n",
    ),
    ("diagnose, an acceptance", Basis::Basic, "250 2.1.5 Ok\r\n"),
];

pub(crate) fn diagnosis_rows(rows: &mut Rows) {
    for (name, basis, text) in REPLIES {
        let reply = Reply::from_log(text.as_bytes()).expect("a reply");
        let amount = Amount { unit: "reply", units: 1, octets: text.len() as u64 };
        let run = move || {
            black_box(diagnose(black_box(&reply)).reason());
            1
        };
        let verify = move || {
            let found = diagnose(&reply);
            Verdict::check(found.basis() == basis, || {
                format!("{:?}: {:?}", found.basis(), found.reason())
            })
        };
        rows.add("diagnosis", Label::ours(name, ""), amount, run, verify);
    }
}

/// A report about three recipients, with the message of 3.4 KiB, written and read.
pub(crate) fn report_rows(rows: &mut Rows) {
    let message: &'static [u8] = keep(corpus::TEXT.content(corpus::SMALL).plain);
    let written: &'static [u8] = keep(written(message));
    let amount = |octets: &[u8]| Amount { unit: "report", units: 1, octets: octets.len() as u64 };
    let label = Label::ours("Report", "three recipients, with the message of 3.4 KiB");
    let run = move || black_box(self::written(message)).len() as u64;
    rows.add("bounce/written", label, amount(written), run, move || read_right(written));
    let label = Label::ours("Notification::parse", "three recipients, each field read");
    let run = move || read(written);
    rows.add("bounce/read", label, amount(written), run, move || read_right(written));
}

fn written(message: &[u8]) -> Vec<u8> {
    let to = |path| ForwardPath::try_from(path).expect("a path");
    let reply =
        Reply::from_log(b"550-5.1.1 no such user\r\n550 5.1.1 ask postmaster").expect("a reply");
    let recipients =
        ["<gil@harbor.example>", "<ben@harbor.example>", "<eve@harbor.example>"].map(|path| {
            let status = Status::BAD_DESTINATION_MAILBOX_ADDRESS.permanent();
            ReportedRecipient::new(to(path), Action::Failed, status)
                .with_remote_mta(Host::try_from("mx.harbor.example").expect("a domain"))
                .with_reply(reply)
        });
    let host = Host::try_from("relay.orchard.example").expect("a domain");
    let sender = Mailbox::try_from("ana@orchard.example").expect("a mailbox");
    let now = "2026-11-23T12:00:00Z".parse().expect("a time");
    let mut out = Vec::with_capacity(2 * message.len());
    let mut content =
        Report::new(host, sender, now, 7).begin(&recipients, &mut out).expect("it fits");
    content.write(message).expect("it fits");
    content.finish().expect("it fits");
    out
}

/// Reads a report, and returns how many recipients failed for good.
fn read(report: &[u8]) -> u64 {
    let Ok(report) = Notification::parse(report) else { return 0 };
    let failed = |fields: &bounce::Fields<'_>| {
        black_box((fields.final_recipient(), fields.status(), fields.diagnostic_code()));
        fields.action() == Some(Action::Failed)
    };
    report.recipients().filter(failed).count() as u64
}

fn read_right(report: &[u8]) -> Verdict {
    let failed = read(report);
    Verdict::check(failed == 3, || format!("{failed} recipients, not 3"))
}
