//! The diagnosis of replies, and reports.

use smtp_machine::address::{ForwardPath, Host, Mailbox};
use smtp_machine::bounce::{
    Action, Notification, NotificationBuf, NotificationError, Report, ReportError,
    ReportedRecipient,
};
use smtp_machine::command::Ret;
use smtp_machine::diagnosis::{Context, Reason, Stage};
use smtp_machine::reply::{Reply, Severity, Status};

const STAGES: [Stage; 4] = [Stage::Connect, Stage::Mail, Stage::Rcpt, Stage::EndOfData];

/// Checks that the evidence is in the reply, and that only a refusal has a reason.
///
/// # Panics
///
/// Panics if that is not so.
pub fn diagnosis(data: &[u8]) {
    let Some((kind, octets)) = data.split_first() else { return };
    let Ok(reply) = Reply::from_log(octets) else { return };
    let stage = STAGES.get(usize::from(*kind));
    let context = stage.map_or(Context::new(), |stage| Context::new().with_stage(*stage));
    let diagnosis = context.diagnose(&reply);
    assert_eq!(&octets[diagnosis.span()], diagnosis.evidence());
    assert!(diagnosis.also().is_none_or(|(reason, _)| reason != diagnosis.reason()));
    if let Some(named) = diagnosis.named() {
        assert!(octets.windows(named.len()).any(|it| it == named));
    }
    let negative = reply.code().is_negative();
    let positive = matches!(diagnosis.reason(), Reason::Success | Reason::Intermediate);
    assert_eq!(negative, !positive);
    let permanent = reply.severity() == Severity::PermanentNegative;
    assert!(permanent || diagnosis.asks_to_retry().is_none());
}

/// Checks that any octets can be parsed, and that a report with any reply and any message parses back to the
/// same.
///
/// # Panics
///
/// Panics if that is not so.
pub fn bounce(data: &[u8]) {
    for report in [Notification::parse(data), Ok(Notification::from_status(data))] {
        report.iter().for_each(read);
    }
    decoded(data);
    let [kind, len, rest @ ..] = data else { return };
    let (said, message) = rest.split_at(usize::from(*len).min(rest.len()));
    let said = [b"550 ", said].concat();
    let (Ok(host), Ok(to)) = (Host::try_from("relay.example"), Mailbox::try_from("ana@a.example"))
    else {
        return;
    };
    let Ok(now) = "2026-11-23T12:00:00Z".parse() else { return };
    let mut recipient = ReportedRecipient::new(
        ForwardPath::Mailbox(to),
        Action::Failed,
        Status::MAILBOX_FULL.permanent(),
    );
    if let Ok(reply) = Reply::from_log(&said) {
        recipient = recipient.with_reply(reply);
    }
    let whole = kind & 1 == 1;
    let mut report =
        Report::new(host, to, now, 7).with_ret(if whole { Ret::Full } else { Ret::Hdrs });
    if kind & 2 == 2 {
        report = report.with_utf8();
    }
    let mut out = Vec::new();
    let Ok(mut content) = report.begin(&[recipient], &mut out) else { return };
    let pieces = message.chunks(usize::from(kind >> 2).max(1));
    match pieces.map(|piece| content.write(piece)).find(Result::is_err) {
        Some(Err(ReportError::Boundary)) => return,
        Some(Err(other)) => panic!("{other}"),
        _ => content.finish().unwrap_or_else(|problem| panic!("{problem}")),
    }
    let report = Notification::parse(&out).unwrap_or_else(|problem| panic!("{problem}"));
    forwarded(&out, report.original_bytes());
    let recipients: Vec<_> = report.recipients().collect();
    let [back] = &recipients[..] else { panic!("{} recipients", recipients.len()) };
    assert_eq!(back.action(), Some(Action::Failed));
    let fields = back.iter().count();
    assert!(fields == 3 || fields == 4, "{back:?}");
    if whole {
        assert_eq!(report.original_bytes(), Some(message));
    }
    if let Some(diagnostic) = back.diagnostic_code() {
        let mut lines = Vec::new();
        assert!(diagnostic.value().put_reply(&mut lines).is_ok());
        assert!(Reply::from_log(&lines).is_ok_and(|reply| reply.code().get() == 550));
    }
}

/// Checks that a report parsed without scratch memory is parsed with any of it, and that enough of it
/// suffices.
fn decoded(data: &[u8]) {
    let plain = Notification::parse(data);
    let lens = [0, data.len() / 2, data.len()];
    let mut enough = false;
    for len in lens {
        let mut scratch = vec![0; len];
        let lent = Notification::parse_with(data, &mut scratch);
        lent.iter().for_each(read);
        assert!(plain.is_err() || lent.is_ok(), "scratch memory hides a report");
        assert!(lent.iter().all(|it| it.recipients().next().is_some()), "a report about nobody");
        enough |= lent.is_ok();
    }
    let owned = NotificationBuf::parse(data);
    assert!(!enough || owned.is_ok(), "more memory hides a report");
    assert!(!matches!(owned, Err(NotificationError::ScratchFull)));
    if let Ok(owned) = &owned {
        read(&owned.as_notification());
        assert!(!owned.as_notification().original_is_truncated());
    }
}

/// Checks that a written report, forwarded in quoted-printable, is found.
fn forwarded(report: &[u8], original: Option<&[u8]>) {
    let mut message =
        b"Content-Type: message/global\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            .to_vec();
    for line in report.chunks(20) {
        message.extend(line.iter().flat_map(|octet| format!("={octet:02X}").into_bytes()));
        message.extend_from_slice(b"=\r\n");
    }
    let found = NotificationBuf::parse(&message).unwrap_or_else(|problem| panic!("{problem}"));
    assert_eq!(found.as_notification().original_bytes(), original);
}

fn read(report: &Notification<'_>) {
    let _ = format!("{report:?} {:?} {:?}", report.message(), report.original());
    for recipient in report.recipients() {
        assert!(recipient.action().is_some() || recipient.iter().count() > 0);
        let _ = recipient.status();
        if let Some(diagnostic) = recipient.diagnostic_code() {
            let mut lines = Vec::new();
            assert!(diagnostic.value().put_reply(&mut lines).is_ok());
        }
    }
}
