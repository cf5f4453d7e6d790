//! What becomes of a message in the queue: tries, and waiting in between.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use smtp_machine::command::{Command, Syntax};
use smtp_machine::diagnosis::{Action, Reason};
use smtp_machine::retry::{Attempt, Next};
use tokio::task::JoinSet;

use crate::Relay;
use crate::options::now;
use crate::queue::{Fate, Mail, Rcpt};
use crate::report;
use crate::session::{Finding, attempt};

/// Sees to a message until it is done with.
pub(crate) fn start(relay: &Arc<Relay>, id: String) {
    let relay = Arc::clone(relay);
    tokio::spawn(async move {
        if let Err(error) = deliver(&relay, &id).await {
            eprintln!("relay: {id} is left in the queue: {error}");
        }
    });
}

async fn deliver(relay: &Arc<Relay>, id: &str) -> Result<(), Box<dyn Error>> {
    let mut mail = relay.queue.load(id)?;
    loop {
        let round = try_all(relay, id, &mut mail).await?;
        let pending = mail.recipients.iter().any(|it| it.fate == Fate::Pending);
        mail.failures += u32::from(pending);
        let age = relay.options.age(mail.arrived);
        let next = relay.options.schedule.next(&Attempt {
            failures: mail.failures,
            age,
            greylisted: round.greylisted,
            random: (now().fract() * f64::from(u32::MAX)) as u32,
            ..Attempt::default()
        });
        if next == Next::GiveUp {
            let pending = mail.recipients.iter_mut().filter(|it| it.fate == Fate::Pending);
            pending.for_each(|it| it.fate = Fate::Failed);
        }
        let warned = Duration::from_secs_f64(mail.warned);
        let warns = relay.options.schedule.warns_between(warned, age);
        mail.warned = age.as_secs_f64();
        // What became of it is on the disk before a report of it is made.
        relay.queue.save(id, &mail)?;
        if let Some(new) = report::settle(relay, id, &mut mail)? {
            start(relay, new);
        }
        if mail.recipients.is_empty() {
            return Ok(());
        }
        if warns {
            report::warn(relay, id, &mut mail)?.into_iter().for_each(|new| start(relay, new));
        }
        match next {
            // The rest goes in another transaction, at once.
            _ if round.split => {}
            Next::After(delay) => tokio::time::sleep(delay.div_f64(relay.options.speed)).await,
            Next::GiveUp => {}
        }
    }
}

/// What came of trying all recipients that are pending.
#[derive(Default)]
struct Round {
    /// Whoever was refused, was refused for being new.
    greylisted: bool,
    /// A server takes no more recipients in one transaction, and took some.
    split: bool,
}

async fn try_all(relay: &Arc<Relay>, id: &str, mail: &mut Mail) -> Result<Round, Box<dyn Error>> {
    let mut servers: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, rcpt) in mail.recipients.iter().enumerate() {
        if rcpt.fate == Fate::Pending {
            // A route that was taken out of the table may come back.
            let server = relay.options.route(&domain(rcpt)?).unwrap_or_default();
            servers.entry(server.to_owned()).or_default().push(at);
        }
    }
    let whole = Arc::new(mail.clone());
    let mut tries = JoinSet::new();
    for (server, places) in servers {
        let (relay, id, mail) = (Arc::clone(relay), id.to_owned(), Arc::clone(&whole));
        tries.spawn(async move {
            let to: Vec<&Rcpt> = places.iter().map(|at| &mail.recipients[*at]).collect();
            let permit = relay.connections.acquire().await;
            let findings = attempt(&relay, &server, &id, &mail, &to).await;
            drop(permit);
            (server, places, findings)
        });
    }
    let (mut put_off, mut new, mut split, mut taken) = (0, 0, false, false);
    while let Some(tried) = tries.join_next().await {
        let (server, places, findings) = tried?;
        for (at, finding) in places.into_iter().zip(findings) {
            let rcpt = &mut mail.recipients[at];
            settle(rcpt, &server, &finding)?;
            println!("{id} {} {:?} {}", rcpt.command, rcpt.fate, rcpt.said.join(" "));
            put_off += u32::from(rcpt.fate == Fate::Pending);
            new += u32::from(finding.reason == Some(Reason::Greylisted));
            split |= finding.advice.action == Action::Split;
            taken |= finding.advice.action == Action::Done;
        }
    }
    Ok(Round { greylisted: put_off > 0 && new == put_off, split: split && taken })
}

fn settle(rcpt: &mut Rcpt, server: &str, finding: &Finding) -> Result<(), Box<dyn Error>> {
    let Command::Rcpt(command) = Command::parse(rcpt.command.as_bytes(), &Syntax::STRICT)? else {
        return Err("no RCPT".into());
    };
    // Whom the next server does not tell, we do.
    let tells = command.notify().is_some_and(|it| it.success()) && !finding.reports;
    rcpt.fate = match finding.advice.action {
        Action::Done if tells => Fate::Relayed,
        Action::Done => Fate::Done,
        Action::Later | Action::NextHost | Action::Split => Fate::Pending,
        // There is no other way to say it, and no other host.
        _ => Fate::Failed,
    };
    rcpt.server = server.to_owned();
    rcpt.said.clone_from(&finding.said);
    rcpt.status = finding.status.to_string();
    rcpt.tried = now();
    Ok(())
}

fn domain(rcpt: &Rcpt) -> Result<String, Box<dyn Error>> {
    let Command::Rcpt(command) = Command::parse(rcpt.command.as_bytes(), &Syntax::STRICT)? else {
        return Err("no RCPT".into());
    };
    Ok(command.to().mailbox().map(|it| it.host().to_string()).unwrap_or_default())
}
