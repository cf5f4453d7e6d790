"""run.py RELEASE PEERS WORK [TABLE..]: drives real mail software against the examples, and prints tables.

Exit status: 0 when nothing failed, 1 when something did, or nothing could be driven.
"""
import os, sys
import clients, esmtp_clients, esmtp_servers, servers

binaries, peers, work = (os.path.abspath(path) for path in sys.argv[1:4])
os.makedirs(work, exist_ok=True)
only = sys.argv[4:]
examples = lambda name: os.path.join(binaries, "examples", name)
tables = []
if not only or "clients" in only:
    tables.append(clients.table(examples("sink"), peers, work))
if not only or "servers" in only:
    tables.append(servers.table(examples("send"), peers, work))
if not only or "esmtp-clients" in only:
    tables.append(esmtp_clients.table(os.path.join(binaries, "server"), peers, work))
if not only or "esmtp-servers" in only:
    tables.append(esmtp_servers.table(os.path.join(binaries, "client"), os.path.join(binaries, "server"), peers, work))
for table in tables:
    print("\n" + table.text())
failed, passed = (sum(getattr(table, what) for table in tables) for what in ("failed", "passed"))
print("\n%d passed, %d failed; logs are in %s" % (passed, failed, work))
sys.exit(1 if failed or not passed else 0)
