#!/usr/bin/env python3
"""Checks the facts of COMPARE.md in the published sources of each package.

    tools/compare.py           fetches the packages, and checks each fact of tools/compare.tsv
    tools/compare.py --write   renews the tables of COMPARE.md, too

A fact is a cell of a table, with a file of the package and a text in it. `!WORD` as the text means that no source file of the
package has the word, whatever its case. The packages come from cargo, pip and npm, into target/compare. The status is 0 if all
facts hold, 1 if one does not, and 77 if a package could not be fetched.
"""

import json
import pathlib
import re
import subprocess
import sys
import tarfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORK = ROOT / "target" / "compare"
SKIPPED = 77

# name: (version, where it comes from, directories of the sources)
PACKAGES = {
    "smtp-machine": (None, "here", ["src"]),
    "async-smtp": ("0.10.2", "cargo", ["src"]),
    "io-smtp": ("0.6.0", "cargo", ["src"]),
    "lettre": ("0.11.23", "cargo", ["src"]),
    "mail-send": ("0.7.0", "cargo", ["src"]),
    "mailin": ("0.6.5", "cargo", ["src"]),
    "mailin-embedded": ("0.8.3", "cargo", ["src"]),
    "mailrs-smtp-proto": ("1.2.0", "cargo", ["src"]),
    "smtp-codec": ("0.2.0", "cargo", ["src"]),
    "smtp-proto": ("0.2.5", "cargo", ["src"]),
    "wasm-smtp": ("0.18.0", "cargo", ["src"]),
    "aiosmtpd": ("1.4.6", "pip", ["aiosmtpd"]),
    "nodemailer": ("10.6.1", "npm", ["dist/esm"]),
    "smtp-server": ("3.21.6", "npm", ["dist/esm"]),
}


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def fetch_crates():
    """Returns the directories of the crates, by name."""
    project = WORK / "cargo"
    (project / "src").mkdir(parents=True, exist_ok=True)
    (project / "src" / "lib.rs").write_text("")
    lines = [f'{name} = {{ version = "={version}", default-features = false }}'
             for name, (version, source, _) in PACKAGES.items() if source == "cargo"]
    (project / "Cargo.toml").write_text(
        '[package]\nname = "compare"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[dependencies]\n' + "\n".join(lines))
    found = json.loads(run("cargo", "metadata", "--format-version", "1", cwd=project))
    wanted = {(name, version) for name, (version, source, _) in PACKAGES.items() if source == "cargo"}
    return {it["name"]: pathlib.Path(it["manifest_path"]).parent for it in found["packages"]
            if (it["name"], it["version"]) in wanted}


def fetch_archive(name, version, source):
    """Returns the directory of a package of Python or Node."""
    directory = WORK / f"{name}-{version}"
    if not directory.exists():
        WORK.mkdir(parents=True, exist_ok=True)
        if source == "pip":
            run("pip", "download", "-q", "--no-deps", "--no-binary", ":all:", f"{name}=={version}", cwd=WORK)
            archive = WORK / f"{name}-{version}.tar.gz"
        else:
            archive = WORK / run("npm", "pack", "-s", f"{name}@{version}", cwd=WORK).strip()
        with tarfile.open(archive) as tar:
            tar.extractall(directory, filter="data")
    return next(directory.iterdir())


def directories():
    found = {"smtp-machine": ROOT, **fetch_crates()}
    for name, (version, source, _) in PACKAGES.items():
        if source in ("pip", "npm"):
            found[name] = fetch_archive(name, version, source)
    return found


def holds(directory, sources, file, text):
    if not text:
        return True  # `not checked`
    if not text.startswith("!"):
        path = directory / file
        return path.is_file() and text in path.read_text(errors="replace")
    word = text[1:].lower()
    files = [path for it in sources for path in (directory / it).rglob("*")
             if path.suffix in (".rs", ".py", ".js")]
    return bool(files) and not any(word in path.read_text(errors="replace").lower() for path in files)


def facts():
    for number, line in enumerate((ROOT / "tools" / "compare.tsv").read_text().splitlines(), 1):
        if line and not line.startswith("#"):
            fields = line.split("\t")
            if len(fields) != 6:
                sys.exit(f"tools/compare.tsv:{number}: {len(fields)} fields")
            yield number, fields


def tables():
    """Returns the tables in Markdown, by name. The columns and rows are in the order of the facts."""
    cells = {}
    for _, (table, row, package, cell, *_) in facts():
        cells.setdefault(table, {}).setdefault(row, {}).setdefault(package, []).append(cell)
    for table, rows in cells.items():
        columns = list(dict.fromkeys(package for row in rows.values() for package in row))
        lines = ["| | " + " | ".join(f"`{it}`" for it in columns) + " |", "|---|" + "---|" * len(columns)]
        for row, found in rows.items():
            values = ["; ".join(filter(None, found.get(it, ["not checked"]))) for it in columns]
            lines.append(f"| {row} | " + " | ".join(values) + " |")
        yield table, "\n".join(lines)


def renewed(page):
    for table, text in tables():
        pattern = rf"(<!-- {table} -->\n\n).*?(\n\n<!-- end -->)"
        page, count = re.subn(pattern, lambda found: found[1] + text + found[2], page, flags=re.S)
        if count != 1:
            sys.exit(f"COMPARE.md has no place for the table {table}")
    return page


def main():
    page = ROOT / "COMPARE.md"
    if "--write" in sys.argv:
        page.write_text(renewed(page.read_text()))
    try:
        found = directories()
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"a package could not be fetched: {error}\n{getattr(error, 'stderr', '')}", file=sys.stderr)
        return SKIPPED
    wrong = []
    count = 0
    for number, (_, row, package, cell, file, text) in facts():
        count += 1
        # `PACKAGE:FILE` is a file of another package.
        source, _, file = file.rpartition(":")
        source = source or package
        if not holds(found[source], PACKAGES[source][2], file, text):
            wrong.append(f"tools/compare.tsv:{number}: {package}: {row}: {cell}: {file}: {text}")
    if renewed(page.read_text()) != page.read_text():
        wrong.append("COMPARE.md is stale: tools/compare.py --write")
    print("\n".join(wrong) if wrong else f"{count} facts hold")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
