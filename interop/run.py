"""run.py RELEASE-EXAMPLES PEERS WORK: drives real mail software against the examples, and prints tables.

Exit status: 0 when nothing failed, 1 when something did, or nothing could be driven.
"""
import os, sys
import clients, servers

binaries, peers, work = (os.path.abspath(path) for path in sys.argv[1:4])
os.makedirs(work, exist_ok=True)
only = sys.argv[4:]
tables = []
if not only or "clients" in only:
    tables.append(clients.table(os.path.join(binaries, "sink"), peers, work))
if not only or "servers" in only:
    tables.append(servers.table(os.path.join(binaries, "send"), peers, work))
for table in tables:
    print("\n" + table.text())
failed, passed = (sum(getattr(table, what) for table in tables) for what in ("failed", "passed"))
print("\n%d passed, %d failed; logs are in %s" % (passed, failed, work))
sys.exit(1 if failed or not passed else 0)
