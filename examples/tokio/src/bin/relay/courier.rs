//! One delivery attempt for a message, and what is recorded of it.

use std::sync::Arc;
use std::time::Duration;

use smtp_machine::diagnosis::{NextAction, Reason};
use smtp_machine::reply::{Class, Status};
use smtp_machine::retry::{Attempt, Next};
use tokio::task::block_in_place;

use crate::options::now;
use crate::queue::{Fate, Mail, Problem, Rcpt, Subject};
use crate::session::{Contact, Finding, attempt};
use crate::{Relay, report};

/// Tries a message for its recipients by this route. `open` is the number of connections to the server.
pub(crate) async fn deliver(relay: &Arc<Relay>, route: &str, mut mail: Mail, open: usize) {
    let findings = match attempt(relay, route, &mail).await {
        Ok(findings) => findings,
        Err(problem) if problem.is_damage() => {
            block_in_place(|| relay.queue.set_aside(mail.id, &problem.to_string()));
            return relay.queue.release(&mail);
        }
        Err(problem) => {
            eprintln!("relay: {:06} cannot be read: {problem}", mail.id);
            let later = now() + 10.0;
            mail.recipients.iter_mut().for_each(|it| it.due = later);
            return until_it_is_done(|| relay.queue.settle(&mail)).await.unwrap_or_default();
        }
    };
    // The contact is the same for all recipients.
    if let (Some(finding), Some(destination)) = (findings.first(), relay.destinations.get(route)) {
        destination.learn(finding.contact, relay.clock(), open);
    }
    let moment = now();
    let put_off = |it: &&Finding| is_put_off(it.advice.action);
    let new = |it: &&Finding| it.reason == Some(Reason::Greylisted);
    let is_new = findings.iter().filter(put_off).all(|it| new(&it));
    let taken = findings.iter().any(|it| it.advice.action == NextAction::Done);
    let split = findings.iter().any(|it| it.advice.action == NextAction::Split);
    for (rcpt, finding) in mail.recipients.iter_mut().zip(&findings) {
        note(rcpt, route, finding, moment);
        println!("{:06} {} {:?} {}", mail.id, rcpt.command, rcpt.fate, rcpt.said.join(" "));
    }
    if split && taken {
        // The others are sent in another transaction at once.
        mail.recipients.iter_mut().for_each(|it| it.due = moment);
        return settle(relay, mail, moment).await;
    }
    schedule(relay, &mut mail, moment, is_new);
    settle(relay, mail, moment).await;
}

/// Postpones a message for a server that is down, as if it had been tried.
pub(crate) async fn put_off(relay: &Arc<Relay>, mut mail: Mail) {
    let moment = now();
    for it in mail.recipients.iter_mut().filter(|it| it.status.is_empty()) {
        it.status = Status::NO_ANSWER_FROM_HOST.transient().to_string();
        it.tried = moment;
    }
    schedule(relay, &mut mail, moment, false);
    settle(relay, mail, moment).await;
}

/// Sets the time of the next try of the pending recipients, or gives them up. `moment` is the same for all:
/// the message expires for all recipients at once.
fn schedule(relay: &Relay, mail: &mut Mail, moment: f64, greylisted: bool) {
    let age = relay.options.age(mail.envelope.arrived, moment);
    for it in mail.recipients.iter_mut().filter(|it| it.fate == Fate::Pending) {
        it.failures = it.failures.saturating_add(1);
        let next = relay.options.schedule.next(&Attempt {
            failures: it.failures,
            age,
            greylisted,
            // Spreads the retries of messages that failed together.
            random: Attempt::random_of(format!("{} {}", mail.id, it.failures).as_bytes()),
            ..Attempt::default()
        });
        match next {
            Next::After(delay) => {
                it.due = moment + delay.div_f64(relay.options.speed).as_secs_f64()
            }
            Next::GiveUp => it.fate = Fate::Failed,
        }
    }
}

/// Records the outcomes of a try, then makes the reports that are due.
async fn settle(relay: &Arc<Relay>, mail: Mail, moment: f64) {
    if let Err(problem) = until_it_is_done(|| relay.queue.settle(&mail)).await {
        eprintln!("relay: {:06}: cannot record the outcomes: {problem}", mail.id);
        return;
    }
    let age = relay.options.age(mail.envelope.arrived, moment);
    let options = &relay.options;
    // A recipient that is pending at the give-up time is given up at its next try, which is soon: the report
    // waits for it.
    let early = options.report_after < options.give_up && age >= options.report_after;
    report::make(relay, mail.id, Subject::Outcomes { early }).await;
    let warned = Duration::try_from_secs_f64(mail.warned).unwrap_or_default();
    if options.schedule.warns_between(warned, age) {
        let subject = Subject::Delay { age: age.as_secs_f64(), before: mail.warned };
        report::make(relay, mail.id, subject).await;
    }
}

/// Repeats a change of the queue until it succeeds: a full disk may have space later, and a delivery whose
/// outcome is lost is made twice.
pub(crate) async fn until_it_is_done<T>(
    change: impl Fn() -> Result<T, Problem>,
) -> Result<T, Problem> {
    let mut delay = Duration::from_millis(100);
    loop {
        match block_in_place(&change) {
            Err(problem @ Problem::Store(_)) if !problem.is_damage() => {
                eprintln!("relay: cannot change the queue, retrying: {problem}");
                tokio::time::sleep(delay).await;
                delay = (delay * 2).min(Duration::from_secs(2));
            }
            result => return result,
        }
    }
}

fn is_put_off(action: NextAction) -> bool {
    matches!(
        action,
        NextAction::Later | NextAction::NextHost | NextAction::Reconnect | NextAction::Split
    )
}

fn is_for_now(finding: &Finding) -> bool {
    finding.status.class() == Class::PersistentTransientFailure
}

fn note(rcpt: &mut Rcpt, server: &str, finding: &Finding, moment: f64) {
    let notify = rcpt.rcpt().ok().and_then(|it| it.notify());
    // This relay reports a success if the next server does not.
    let tells = notify.is_some_and(|it| it.success()) && !finding.reports;
    rcpt.fate = match finding.advice.action {
        NextAction::Done if tells => Fate::Relayed,
        NextAction::Done => Fate::Done,
        action if is_put_off(action) => Fate::Pending,
        // What is missing now may be available later.
        action if action != NextAction::GiveUp && is_for_now(finding) => Fate::Pending,
        // No other command and no other host is left.
        _ => Fate::Failed,
    };
    rcpt.tried = moment;
    // The reply of a server is kept if the last try got none.
    if finding.contact == Contact::Made || !finding.said.is_empty() || rcpt.said.is_empty() {
        rcpt.server = server.to_owned();
        rcpt.said.clone_from(&finding.said);
        rcpt.status = finding.status.to_string();
    }
}
