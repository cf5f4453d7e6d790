"""The example `send` into real servers: what it sends must be stored octet for octet."""
import glob, json, os, re, shutil
from common import *

DOMAIN = "harbor.example"


class Server:
    """Started once; the store is looked at after each case."""

    def __init__(self, peers, work):
        self.peers, self.work = peers, os.path.join(work, self.name)
        shutil.rmtree(self.work, ignore_errors=True)
        self.store = os.path.join(self.work, "store")
        os.makedirs(self.store)
        os.chmod(self.store, 0o777)
        self.port, self.seen = free_port(), set()
        self.process = Process(self.command(), os.path.join(work, self.name + ".log"), self.port)

    def taken(self):
        """The messages that are new, each with its recipients."""
        found = []
        for path in set(self.files()) - self.seen:
            with open(path, "rb") as file:
                found.append((path,) + self.parse(file.read(), path))
        return found

    def wait_for(self, count):
        """The messages that are new, once there are so many, or a minute is over."""
        until = time.time() + 60
        while time.time() < until:
            found = [one for one in self.taken() if one[1] is not None]
            if len(found) >= count:
                break
            time.sleep(0.1)
        self.seen.update(path for path, *_ in found)
        return found

    def expected(self, message):
        return message

    def write(self, name, text):
        path = os.path.join(self.work, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        write(path, text.encode())
        return path


class Aiosmtpd(Server):
    name = "aiosmtpd"

    def command(self):
        return [os.path.join(self.peers, "python/bin/python"), os.path.join(HERE, "aiosmtpd_server.py"),
                str(self.port), self.store]

    def files(self):
        return glob.glob(self.store + "/*.eml")

    def parse(self, octets, path):
        with open(path[:-4] + ".json") as file:
            return octets, json.load(file)["rcpt_to"]


class SmtpSink(Server):
    name = "smtp-sink"

    def command(self):
        self.write("etc/postfix/main.cf", MAIN)
        dump = "exec smtp-sink -u postfix -h peer.example -d '%s/%%Y%%m%%d%%H%%M%%S.' 127.0.0.1:%d 200"
        return [HERE + "/namespace.sh", os.path.join(self.peers, "postfix"), self.work, "sh", "-c",
                START + dump % (self.store, self.port)]

    def files(self):
        return glob.glob(self.store + "/*")

    def parse(self, octets, path):
        # Lines of its own, then the message with LF, then one empty line.
        head, _, rest = octets.partition(b"Received: ")
        if not rest.endswith(b"\n"):
            return None, None
        lines = rest.split(b"\n")
        own = next((n for n, line in enumerate(lines[1:], 1) if not line.startswith((b"\t", b" "))), len(lines))
        return b"\n".join(lines[own:])[:-1], re.findall(r"X-Rcpt-Args: <?([^>\n]*)", head.decode())

    def expected(self, message):
        return lf(message)


class Postfix(Server):
    name = "postfix"

    def command(self):
        self.write("etc/postfix/main.cf", MAIN + LIMITS % (DOMAIN, self.store.lstrip("/")))
        self.write("etc/postfix/master.cf", "127.0.0.1:%d inet n - n - - smtpd\n" % self.port + MASTER)
        return [HERE + "/namespace.sh", os.path.join(self.peers, "postfix"), self.work, "sh", "-c",
                START + "exec postfix start-fg"]

    def files(self):
        return glob.glob(self.store + "/new/*")

    def parse(self, octets, path):
        # Return-Path, X-Original-To, Delivered-To and Received are its own.
        lines = octets.split(b"\n")
        own, to = 0, []
        while lines[own].startswith((b"Return-Path:", b"X-Original-To:", b"Delivered-To:", b"Received:", b"\t")):
            if lines[own].startswith(b"X-Original-To:"):
                to.append(lines[own].split(b": ")[1].decode())
            own += 1
        return b"\n".join(lines[own:]), to

    def expected(self, message):
        # It parts its own header section from a message that begins without one.
        message = lf(message)
        return message if not message or message.startswith(b"Subject") else b"\n" + message


class Send:
    """Our client, against one server."""

    def __init__(self, binary, server, work):
        self.binary, self.server, self.work = binary, server, work

    def command(self, messages, names, first=0):
        files = [write(os.path.join(self.work, "message%d" % (first + n)), m) for n, m in enumerate(messages)]
        command = [self.binary, "--server", "127.0.0.1:%d" % self.server.port, "--from", FROM]
        for name in names:
            command += ["--to", name]
        for file in files:
            command += ["--file", file]
        return command

    def case(self, case):
        names = [TO]
        if case == "100 recipients":
            names, messages = recipients(100), numbered(1)
            output = run(self.command(messages, names))
        elif case == "50 in a row":
            messages = numbered(50)
            output = run(self.command(messages, names))
        elif case == "100 at once":
            messages = numbered(100)
            at_once([self.command([m], names, n) for n, m in enumerate(messages)])
            output = None
        else:
            messages = [MESSAGES[case]]
            output = run(self.command(messages, names))
        if output is not None:
            lines = [json.loads(line) for line in output.splitlines()]
            accepted = [line["recipient"] for line in lines if line["outcome"] == "accepted"]
            if accepted != names * len(messages):
                raise Failed("said that %s were accepted" % accepted)
        copies = len(names) if self.server.name == "postfix" else 1
        found = self.server.wait_for(copies * len(messages))
        same([octets for _, octets, _ in found], [self.server.expected(m) for m in messages] * copies)
        named = sorted(name for _, _, to in found for name in to)
        if named != sorted(names * len(messages)):
            raise Failed("stored for %s" % named)


def table(binary, peers, work):
    result = Table("`send` into")
    for kind in (SmtpSink, Aiosmtpd, Postfix):
        needs = "python/bin/python" if kind is Aiosmtpd else "postfix/usr/sbin/postfix"
        if not os.path.exists(os.path.join(peers, needs)):
            result.absent(kind.name, "is not here")
            continue
        try:
            server = kind(peers, work)
        except Failed as why:
            result.failed += 1
            result.absent(kind.name, why)
            continue
        try:
            result.row(kind.name, Send(binary, server, work).case)
        finally:
            server.process.stop()
    return result


MAIN = """compatibility_level = 3.6
queue_directory = /var/spool/postfix
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
data_directory = /var/lib/postfix
mail_owner = postfix
setgid_group = postdrop
myhostname = peer.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
maillog_file = /dev/stdout
import_environment = LD_LIBRARY_PATH
export_environment = LD_LIBRARY_PATH PATH
alias_maps =
local_header_rewrite_clients =
"""
LIMITS = """message_size_limit = 52428800
mailbox_size_limit = 0
virtual_mailbox_limit = 0
virtual_mailbox_domains = %s
virtual_mailbox_base = /
virtual_mailbox_maps = static:%s/
virtual_minimum_uid = 100
virtual_uid_maps = static:64102
virtual_gid_maps = static:64102
smtpd_relay_restrictions =
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_client_connection_count_limit = 0
default_process_limit = 120
smtpd_forbid_unauth_pipelining = yes
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
"""
MASTER = """postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
proxymap unix - - n - - proxymap
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
"""
START = """mkdir -p /var/spool/postfix /var/lib/postfix /run/lock; chown postfix /var/lib/postfix
cp /usr/share/postfix/postfix-files /etc/postfix/ 2>/dev/null || true
touch /etc/postfix/dynamicmaps.cf
chgrp postdrop /usr/sbin/postdrop /usr/sbin/postqueue; chmod 2755 /usr/sbin/postdrop /usr/sbin/postqueue
"""
