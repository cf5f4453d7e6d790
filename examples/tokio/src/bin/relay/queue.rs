//! The directory of messages.
//!
//! ```text
//! 000007.eml      the message
//! 000007.env      its envelope, and what became of it: written anew, under another name first
//! 000007-r0.*     the first report on it, a message like the others
//! dead/           what could be neither delivered nor reported
//! ```
//!
//! A message is there when its `.env` is.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

pub(crate) struct Queue {
    directory: PathBuf,
    last: AtomicU64,
}

/// A message: its envelope, and what became of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Mail {
    /// Seconds since 1970.
    pub(crate) arrived: f64,
    /// What the client called itself.
    pub(crate) from_host: String,
    pub(crate) eight_bit: bool,
    /// How many tries have failed.
    pub(crate) failures: u32,
    /// How many reports were made of it.
    pub(crate) reports: u32,
    /// How old it was at the last report of a delay, in seconds of the schedule.
    pub(crate) warned: f64,
    /// The command MAIL.
    pub(crate) command: String,
    pub(crate) recipients: Vec<Rcpt>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rcpt {
    /// The command RCPT.
    pub(crate) command: String,
    pub(crate) fate: Fate,
    /// The server that has spoken last, and what it said, a line each.
    pub(crate) server: String,
    pub(crate) said: Vec<String>,
    /// The enhanced code, stated or not.
    pub(crate) status: String,
    pub(crate) tried: f64,
}

/// What became of the message for a recipient. Those for whom nothing is left to do are not in the envelope any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fate {
    #[default]
    Pending,
    /// To be reported.
    Failed,
    /// Delivered to a server that sends no reports, and a report is asked for.
    Relayed,
    /// Delivered, and nothing is left to do.
    Done,
}

impl Queue {
    pub(crate) fn open(directory: &Path) -> Result<Self, String> {
        fs::create_dir_all(directory.join("dead"))
            .map_err(|error| format!("can't make {}: {error}", directory.display()))?;
        let queue = Self { directory: directory.to_owned(), last: AtomicU64::new(0) };
        let number = |name: &String| name.split(['.', '-']).next()?.parse::<u64>().ok();
        let last = queue.names().iter().filter_map(number).max();
        queue.last.store(last.unwrap_or(0), Ordering::Relaxed);
        Ok(queue)
    }

    /// Looks at each message that was left, with `settle`; which of them wait. What never became a message is removed.
    pub(crate) fn recover(
        &self,
        settle: impl Fn(&str, &mut Mail) -> io::Result<()>,
    ) -> io::Result<Vec<String>> {
        let names = self.names();
        for name in &names {
            let is_message = |id: &str| names.contains(&format!("{id}.env"));
            if name.ends_with(".part")
                || name.strip_suffix(".eml").is_some_and(|id| !is_message(id))
            {
                fs::remove_file(self.directory.join(name))?;
            }
        }
        let old: Vec<_> = names.iter().filter_map(|name| name.strip_suffix(".env")).collect();
        for id in old {
            settle(id, &mut self.load(id)?)?;
        }
        let left = self.names();
        let ids = left.iter().filter_map(|name| name.strip_suffix(".env"));
        Ok(ids.map(str::to_owned).collect())
    }

    /// A name for a new message.
    pub(crate) fn next_id(&self) -> String {
        format!("{:06}", self.last.fetch_add(1, Ordering::Relaxed) + 1)
    }

    pub(crate) fn message(&self, id: &str) -> PathBuf {
        self.directory.join(format!("{id}.eml"))
    }

    pub(crate) fn load(&self, id: &str) -> io::Result<Mail> {
        let text = fs::read_to_string(self.directory.join(format!("{id}.env")))?;
        Mail::read(&text).ok_or_else(|| io::Error::other(format!("{id}.env can't be read")))
    }

    /// Writes the envelope for good: the message is there from now on, if it was not.
    pub(crate) fn save(&self, id: &str, mail: &Mail) -> io::Result<()> {
        let part = self.directory.join(format!("{id}.env.part"));
        let written = File::create(&part).and_then(|mut file| {
            file.write_all(mail.write().as_bytes())?;
            file.sync_all()?;
            fs::rename(&part, self.directory.join(format!("{id}.env")))
        });
        written.inspect_err(|_| drop(fs::remove_file(&part)))?;
        File::open(&self.directory)?.sync_all()
    }

    /// The message is done with.
    pub(crate) fn remove(&self, id: &str) -> io::Result<()> {
        fs::remove_file(self.directory.join(format!("{id}.env")))?;
        fs::remove_file(self.message(id))
    }

    /// Puts it where nobody tries it again.
    pub(crate) fn bury(&self, id: &str) -> io::Result<()> {
        for name in [format!("{id}.eml"), format!("{id}.env")] {
            fs::rename(self.directory.join(&name), self.directory.join("dead").join(&name))?;
        }
        Ok(())
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.directory).into_iter().flatten().flatten();
        let mut names: Vec<_> =
            entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        names
    }
}

impl Mail {
    /// A word and a value in each line; those behind `rcpt` are of that recipient.
    fn write(&self) -> String {
        let mut text = format!(
            "arrived {}\nhost {}\neight-bit {}\nfailures {}\nreports {}\nwarned {}\nmail {}\n",
            self.arrived,
            self.from_host,
            self.eight_bit,
            self.failures,
            self.reports,
            self.warned,
            self.command
        );
        for rcpt in self.recipients.iter().filter(|rcpt| rcpt.fate != Fate::Done) {
            let fate = match rcpt.fate {
                Fate::Failed => "failed",
                Fate::Relayed => "relayed",
                Fate::Pending | Fate::Done => "pending",
            };
            let _ = writeln!(text, "rcpt {}\nfate {fate}", rcpt.command);
            for (word, value) in [("server", &rcpt.server), ("status", &rcpt.status)] {
                let _ = writeln!(text, "{word} {value}");
            }
            let _ = writeln!(text, "tried {}", rcpt.tried);
            for line in &rcpt.said {
                let _ = writeln!(text, "said {line}");
            }
        }
        text.push_str("end \n");
        text
    }

    fn read(text: &str) -> Option<Self> {
        let mut mail = Self::default();
        for line in text.lines() {
            let (word, value) = line.split_once(' ')?;
            match (word, mail.recipients.last_mut()) {
                ("arrived", _) => mail.arrived = value.parse().ok()?,
                ("host", _) => mail.from_host = value.to_owned(),
                ("eight-bit", _) => mail.eight_bit = value.parse().ok()?,
                ("failures", _) => mail.failures = value.parse().ok()?,
                ("reports", _) => mail.reports = value.parse().ok()?,
                ("warned", _) => mail.warned = value.parse().ok()?,
                ("mail", _) => mail.command = value.to_owned(),
                ("rcpt", _) => {
                    mail.recipients.push(Rcpt { command: value.to_owned(), ..Rcpt::default() });
                }
                ("fate", Some(rcpt)) => {
                    rcpt.fate = match value {
                        "failed" => Fate::Failed,
                        "relayed" => Fate::Relayed,
                        _ => Fate::Pending,
                    };
                }
                ("server", Some(rcpt)) => rcpt.server = value.to_owned(),
                ("status", Some(rcpt)) => rcpt.status = value.to_owned(),
                ("tried", Some(rcpt)) => rcpt.tried = value.parse().ok()?,
                ("said", Some(rcpt)) => rcpt.said.push(value.to_owned()),
                ("end", _) => return Some(mail),
                _ => return None,
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_envelope_survives_the_disk() {
        let recipient = Rcpt {
            command: "RCPT TO:<\"gil x\"@harbor.example> NOTIFY=NEVER".to_owned(),
            fate: Fate::Failed,
            server: "127.0.0.1:25".to_owned(),
            said: vec!["550-5.1.1 no".to_owned(), "550 5.1.1 ".to_owned()],
            status: "5.1.1".to_owned(),
            tried: 1_795_435_201.25,
        };
        let done = Rcpt { fate: Fate::Done, ..recipient.clone() };
        let mut mail = Mail {
            arrived: 1_795_435_200.5,
            from_host: "pc.orchard.example".to_owned(),
            eight_bit: true,
            failures: 3,
            command: "MAIL FROM:<>".to_owned(),
            recipients: vec![recipient.clone(), done, Rcpt::default()],
            ..Mail::default()
        };
        let text = mail.write();
        mail.recipients.remove(1);
        assert_eq!(Mail::read(&text), Some(mail));
        assert_eq!(Mail::read(&text[..text.len() / 2]), None);
    }
}
