//! [`Message`]: a message while it is sent, over one connection or several.

use smtp_machine::body::Survey;
use smtp_machine::client::NotSent;
use smtp_machine::delivery::{Answer, Delivery, Outcome, Recipient};
use smtp_machine::diagnosis::Stage;

use crate::client_session::ClientSession;
use crate::report::{Report, Sent};
use crate::settings::Settings;
use crate::{Content, DriverError, Envelope};

/// A message while it is sent.
pub(crate) struct Message<'m, C> {
    settings: &'m Settings,
    envelope: &'m Envelope,
    content: C,
    survey: Survey,
    pub(crate) report: Report,
    /// The recipients that are tried over the next connection.
    open: Vec<usize>,
    /// The next connection is a new one.
    pub(crate) anew: bool,
    /// The login has failed: on the same connection it would fail again without a try.
    pub(crate) login_failed: bool,
    /// The next connection does not use TLS: opportunistic TLS has failed.
    pub(crate) in_clear: bool,
}

impl<'m, C: Content> Message<'m, C> {
    pub(crate) fn new(settings: &'m Settings, envelope: &'m Envelope, content: C) -> Self {
        let report = Report::new(envelope);
        let open = (0..report.recipients.len()).collect();
        Self {
            settings,
            envelope,
            content,
            survey: Survey::new(),
            report,
            open,
            anew: false,
            login_failed: false,
            in_clear: false,
        }
    }

    /// Surveys the content.
    pub(crate) async fn survey(&mut self) {
        match self.content.survey().await {
            Ok(survey) => self.survey = survey,
            Err(error) => self.end(DriverError::Content(error)),
        }
        // The certificate is not verified: the credentials could be sent to an attacker.
        if self.settings.is_opportunistic() && self.settings.login.is_some() {
            let outcome = Outcome::NotPossible(NotSent::ClearText);
            self.report.recipients.iter_mut().for_each(|it| it.outcome = outcome);
            self.open.clear();
        }
    }

    /// Returns `true` if a recipient is to be tried over another connection.
    pub(crate) fn continues(&self) -> bool {
        !self.open.is_empty()
    }

    /// Records that no connection is established.
    pub(crate) fn end(&mut self, error: DriverError) {
        self.report.error = Some(error);
        self.open.clear();
    }

    /// Sends the message to the recipients that are open, and records their outcomes.
    ///
    /// If the future is dropped, the outcomes that are true at that time are recorded as well.
    pub(crate) async fn deliver(&mut self, session: &mut ClientSession) {
        let reused = session.messages > 0;
        session.messages = session.messages.saturating_add(1);
        let end = self.attempt(session).await;
        let secured = session.client().is_secure();
        self.report.error = end.err();
        self.decide(reused, secured);
    }

    async fn attempt(&mut self, session: &mut ClientSession) -> Result<(), DriverError> {
        let envelope = self.envelope;
        let paths = self.open.iter().filter_map(|at| envelope.to().get(*at));
        let parameters = envelope.recipient_parameters();
        let recipient = |to| Recipient::new(to).with_parameters(parameters);
        let recipients: Vec<_> = paths.map(|to| recipient(to.as_path())).collect();
        let mut record =
            Record { report: &mut self.report, open: &self.open, recipients, replies: Vec::new() };
        record.replies.resize(record.recipients.len(), None);
        let Record { recipients, replies, .. } = &mut record;
        let mut delivery = Delivery::new(envelope.from().as_path(), recipients)
            .with_parameters(envelope.parameters())
            .with_survey(self.survey);
        if let Some(login) = &self.settings.login {
            if let Ok(credentials) = login.credentials() {
                delivery = delivery.with_credentials(credentials);
            }
        }
        let keep = |answer: &Answer<'_>| {
            for (at, _) in answer.recipients() {
                if let Some(reply) = replies.get_mut(at) {
                    *reply = Some(String::from_utf8_lossy(answer.reply().as_bytes()).into_owned());
                }
            }
        };
        session.deliver_with(&mut delivery, &mut self.content, keep).await
    }

    /// Decides which recipients are tried over another connection.
    fn decide(&mut self, reused: bool, secured: bool) {
        let before = self.open.len();
        let outcome = |at: &usize| self.report.recipients.get(*at).map(|it| it.outcome);
        let tls_failed = !self.in_clear
            && !secured
            && self.settings.is_opportunistic()
            && self.open.iter().any(|at| outcome(at) == Some(Outcome::Later(Stage::StartTls)));
        self.login_failed = self.open.iter().any(
            |at| matches!(outcome(at), Some(Outcome::Refused(reply)) if reply.stage == Stage::Auth),
        );
        self.open.retain(|at| match outcome(at) {
            Some(Outcome::OtherConnection(_)) => true,
            Some(Outcome::Later(Stage::StartTls)) => tls_failed,
            _ => false,
        });
        // One retry of a connection that was stale. After that, each connection has to decide for a recipient.
        let progress = self.open.len() < before;
        let stale = reused && !self.anew;
        if !(progress || stale || tls_failed) {
            self.open.clear();
        }
        self.in_clear |= tls_failed;
        self.anew = true;
    }
}

/// Records the outcomes of an attempt when it is dropped.
struct Record<'a, 'e> {
    report: &'a mut Report,
    open: &'a [usize],
    recipients: Vec<Recipient<'e>>,
    /// The replies that have set the outcomes.
    replies: Vec<Option<String>>,
}

impl Drop for Record<'_, '_> {
    fn drop(&mut self) {
        let all = self.recipients.iter().zip(self.replies.drain(..));
        for (at, (recipient, reply)) in self.open.iter().zip(all) {
            if let Some(sent) = self.report.recipients.get_mut(*at) {
                sent.outcome = recipient.outcome();
                sent.reply = reply;
            }
        }
    }
}

impl Report {
    fn new(envelope: &Envelope) -> Self {
        let recipients = envelope.to().iter().map(|to| Sent {
            to: to.clone(),
            outcome: Outcome::Later(Stage::Connect),
            reply: None,
        });
        Self { recipients: recipients.collect(), error: None }
    }
}
