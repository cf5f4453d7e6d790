//! The command line.

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use smtp_machine::address::HostBuf;
use smtp_machine::retry::{Concurrency, Schedule};

pub(crate) const USAGE: &str = "\
usage: relay --queue DIR --route DOMAIN=HOST:PORT [--route DOMAIN=HOST:PORT].. [--listen HOST:PORT]
             [--hostname H] [--max-size OCTETS] [--timeout SECONDS] [--give-up HOURS]
             [--report-after HOURS] [--speed FACTOR] [--max-connections N] [--max-per-client N]
             [--max-per-server N] [--min-free OCTETS]
  --queue         directory of the database queue.db; shows it: sqlite3 queue.db 'SELECT * FROM overview'
  --route         server for the mail of a domain; * is for all other domains
  --listen        address to listen on (127.0.0.1:2525)
  --timeout       limit for a reply of a server (by RFC 5321: minutes)
  --give-up       age at which an undelivered message is given up (120)
  --report-after  a failure is reported when no recipient is pending, or after the first try at
                  this age (120)
  --speed         factor by which the time between tries is shortened (1)
  --max-connections  maximum number of sessions with clients (200)
  --max-per-client   maximum number from one IPv4 address or IPv6 /64 (20)
  --max-per-server   maximum number of connections to a server (20)
  --min-free         mail is refused if less disk space is free (16777216)";

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
    pub(crate) max_connections: usize,
    pub(crate) max_per_client: usize,
    pub(crate) concurrency: Concurrency,
    pub(crate) min_free: u64,
}

impl Options {
    /// Returns the server for the mail of a domain.
    pub(crate) fn route(&self, domain: &str) -> Option<&str> {
        let find = |name: &str| self.routes.iter().find(|(it, _)| it.eq_ignore_ascii_case(name));
        find(domain).or_else(|| find("*")).map(|(_, server)| server.as_str())
    }

    /// Returns the age at `moment` of a message that arrived at `arrived`, in the time of the schedule.
    pub(crate) fn age(&self, arrived: f64, moment: f64) -> Duration {
        Duration::try_from_secs_f64((moment - arrived) * self.speed).unwrap_or_default()
    }
}

/// Returns the seconds since 1970.
pub(crate) fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}

/// Returns the host of `HOST:PORT`, without brackets.
pub(crate) fn host_of(server: &str) -> &str {
    let host = server.rsplit_once(':').map_or(server, |(host, _)| host);
    host.trim_start_matches('[').trim_end_matches(']')
}

/// The exit status for an invalid command line: EX_USAGE of sysexits.h.
pub(crate) const WRONG_USAGE: u8 = 64;

/// Returns `None` if help is requested.
pub(crate) fn options() -> Result<Option<Options>, Box<dyn Error>> {
    use lexopt::prelude::*;
    let hours = |text: String| -> Result<Duration, Box<dyn Error>> {
        Ok(Duration::try_from_secs_f64(text.parse::<f64>()? * 3600.0)?)
    };
    let (mut queue, mut routes, mut timeout) = (None, Vec::new(), None);
    let (mut listen, mut max_size) = ("127.0.0.1:2525".to_owned(), 52_428_800);
    let mut host: HostBuf = "relay.example".parse()?;
    let (mut give_up, mut report_after, mut speed) = (hours("120".to_owned())?, None, 1.0);
    let (mut max_connections, mut max_per_client) = (200, 20);
    let (mut concurrency, mut min_free) = (Concurrency::new(), 16_777_216);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
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
            Long("speed") => speed = arguments.value()?.parse::<f64>()?.clamp(0.001, 1e9),
            Long("max-connections") => max_connections = arguments.value()?.parse()?,
            Long("max-per-client") => max_per_client = arguments.value()?.parse()?,
            Long("min-free") => min_free = arguments.value()?.parse()?,
            Long("max-per-server") => {
                concurrency = concurrency.with_max(arguments.value()?.parse()?);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    if routes.is_empty() {
        return Err("--route is missing".into());
    }
    Ok(Some(Options {
        listen,
        queue: queue.ok_or("--queue is missing")?,
        host,
        routes,
        max_size,
        timeout,
        schedule: Schedule::new().with_spread(10).with_max_age(give_up),
        give_up,
        report_after: report_after.unwrap_or(give_up),
        speed,
        max_connections,
        max_per_client,
        concurrency,
        min_free,
    }))
}
