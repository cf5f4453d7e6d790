//! The command line.

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use smtp_machine::address::HostBuf;
use smtp_machine::retry::Schedule;

pub(crate) const USAGE: &str = "\
usage: relay --queue DIR --route DOMAIN=HOST:PORT [--route DOMAIN=HOST:PORT].. [--listen HOST:PORT]
             [--hostname H] [--max-size OCTETS] [--timeout SECONDS] [--give-up HOURS]
             [--report-after HOURS] [--speed FACTOR]
  --route         where the mail of a domain goes; the domain * is for all others
  --listen        where to listen (127.0.0.1:2525)
  --timeout       how long a server may take to answer (by RFC 5321: minutes)
  --give-up       when a message is given up that could not be delivered (120)
  --report-after  a failure is reported when the message is settled for all recipients, or at the
                  first try after so long (120)
  --speed         how much faster time goes between two tries (1)";

pub(crate) struct Options {
    pub(crate) listen: String,
    pub(crate) queue: PathBuf,
    pub(crate) host: HostBuf,
    pub(crate) routes: Vec<(String, String)>,
    pub(crate) max_size: u64,
    pub(crate) timeout: Option<Duration>,
    pub(crate) schedule: Schedule,
    pub(crate) give_up: Duration,
    pub(crate) report_after: Duration,
    pub(crate) speed: f64,
}

impl Options {
    /// Where the mail of a domain goes.
    pub(crate) fn route(&self, domain: &str) -> Option<&str> {
        let find = |name: &str| self.routes.iter().find(|(it, _)| it.eq_ignore_ascii_case(name));
        find(domain).or_else(|| find("*")).map(|(_, server)| server.as_str())
    }

    /// How old a message is that came at `arrived`, in the time of the schedule.
    pub(crate) fn age(&self, arrived: f64) -> Duration {
        Duration::try_from_secs_f64((now() - arrived) * self.speed).unwrap_or_default()
    }
}

/// Seconds since 1970.
pub(crate) fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}

pub(crate) fn options() -> Result<Options, Box<dyn Error>> {
    use lexopt::prelude::*;
    let hours = |text: String| -> Result<Duration, Box<dyn Error>> {
        Ok(Duration::try_from_secs_f64(text.parse::<f64>()? * 3600.0)?)
    };
    let (mut queue, mut routes, mut timeout) = (None, Vec::new(), None);
    let (mut listen, mut max_size) = ("127.0.0.1:2525".to_owned(), 52_428_800);
    let mut host: HostBuf = "relay.example".parse()?;
    let (mut give_up, mut report_after, mut speed) = (hours("120".to_owned())?, None, 1.0);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("listen") => listen = arguments.value()?.string()?,
            Long("queue") => queue = Some(PathBuf::from(arguments.value()?)),
            Long("hostname") => host = arguments.value()?.parse()?,
            Long("route") => {
                let route = arguments.value()?.string()?;
                let (domain, server) =
                    route.split_once('=').ok_or("--route is DOMAIN=HOST:PORT")?;
                routes.push((domain.to_owned(), server.to_owned()));
            }
            Long("max-size") => max_size = arguments.value()?.parse()?,
            Long("timeout") => timeout = Some(Duration::from_secs(arguments.value()?.parse()?)),
            Long("give-up") => give_up = hours(arguments.value()?.string()?)?,
            Long("report-after") => report_after = Some(hours(arguments.value()?.string()?)?),
            Long("speed") => speed = arguments.value()?.parse::<f64>()?.max(0.001),
            other => return Err(other.unexpected().into()),
        }
    }
    if routes.is_empty() {
        return Err("--route is missing".into());
    }
    Ok(Options {
        listen,
        queue: queue.ok_or("--queue is missing")?,
        host,
        routes,
        max_size,
        timeout,
        schedule: Schedule::new().with_spread(10).with_give_up(give_up),
        give_up,
        report_after: report_after.unwrap_or(give_up),
        speed,
    })
}
