"""Our own guards, switched off one by one: `python -m tests.chaos.guards [WORD…]` shows that a story fails for each.

A guard whose absence nobody notices is none. Each line says what is switched off, where, and which stories must fail then;
they run in a copy of the checkout, so nothing here is changed. `test_guards.py` keeps the lines true to the code.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.chaos.counts import tells

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Guard:
    """`here` in `file` becomes `off`; then one of `stories` (arguments of pytest) must fail."""

    name: str
    file: str
    here: str
    off: str
    stories: tuple[str, ...]


WEB = ("tests/sources/test_web.py", "tests/sources/test_bad_days.py")
GUARDS = (
    Guard("deadline of an answer", "sources/carrier.py", "time.monotonic() + bounds.response_seconds", "time.monotonic() + 15",
          ("tests/sources/test_bad_days.py", "-k", "drip")),
    Guard("size of an answer", "sources/decoding.py", "if self._size > self._cap:", "if False:",
          ("tests/sources/test_bad_days.py", "-k", "gzip_bomb or gzip or endless")),
    Guard("number of redirects", "sources/web.py", "for _ in range(bounds.redirects + 1):", "for _ in range(99):",
          ("tests/sources/test_bad_days.py", "-k", "redirects")),
    Guard("redirects in a circle", "sources/web.py", "if target in seen:", "if False:",
          ("tests/sources/test_bad_days.py", "-k", "circle")),
    Guard("the local network", "sources/connections.py", "return address is not None and is_public(address)", "return True", WEB),
    Guard("a kept connection of another source", "sources/connections.py", "if self.sock is not None and self._peer and not",
          "if False and not", ("tests/sources/test_transport.py", "tests/sources/test_web.py")),
    Guard("passwords stay with their host", "sources/web.py", "if origin_of(target) == first:", "if True:", WEB),
    Guard("passwords in the clear", "sources/sign_in.py", 'if url.startswith("https:") or', "if True or",
          ("tests/sources/test_posting.py",)),
    Guard("a site's waiting time", "sources/schedule.py", "return max(asked, now + _SHORTEST)", "return now",
          ("tests/sources/test_pacing_and_schedule.py",)),
    Guard("a waiting time of nothing", "sources/schedule.py", "and problem.retry_at > now:", ":",
          ("tests/sources/test_pacing_and_schedule.py",)),
    Guard("two at one host", "sources/pacing.py", "threading.BoundedSemaphore(self._at_one_host)", "threading.BoundedSemaphore(99)",
          ("tests/sources/test_pacing_and_schedule.py",)),
    Guard("XML bombs", "sources/document_shape.py", "if total > 10 * LARGEST_EXPANSION:", "if False:",
          ("tests/sources/test_bad_days.py", "-k", "bomb")),
    Guard("nesting", "sources/document_shape.py", "if depth > DEEPEST:", "if False:", ("tests/sources/test_bad_days.py", "-k", "deep")),
    Guard("time of a reader process", "sources/reader_process.py", "        watch.start()\n", "", ("tests/sources/test_reader_process.py",)),
    Guard("memory of a reader process", "sources/reader_child.py", "    limit_memory(memory_bytes)\n", "",
          ("tests/sources/test_reader_process.py",)),
    Guard("formulas in the log", "store/response_log.py", 'return f"\'{text}" if', 'return text if', ("tests/store", "-k", "log or csv")),
    Guard("a reply is looked for before it is sent", "sources/outbox.py", "if verdict is not ThreadVerdict.NOTHING:", "if False:",
          ("tests/sources/test_outbox.py",)),
    Guard("one reply in flight", "store/rules/reply_guard.py", "if reply.state in IN_FLIGHT:", "if False:",
          ("tests/rules", "tests/store/test_outbox_ledger.py")),
    Guard("two replies are enough", "store/rules/reply_guard.py", "if answers_given(replies) >= MOST_REPLIES", "if False",
          ("tests/rules", "tests/sources/test_outbox.py")),
    Guard("one switch stops all posting", "store/outbox_store.py", "or posting.is_stopped_in(db)", "", ("tests/sources/test_outbox.py",)),
    Guard("a known review is not stored twice", "store/known_reviews.py", 'found[row["external_id"]] = row', "pass",
          ("tests/store/test_polling_into_the_workspace.py",)),
    Guard("words are synced to the disk", "store/db.py", "'full' if durable else 'normal'", "'normal'",
          ("tests/chaos/test_damage.py", "-k", "before_anybody")),
    Guard("a file that was replaced while open", "store/db.py", "elif self._file != found:", "elif False:",
          ("tests/chaos/test_open_files.py", "-k", "replaced")),
    Guard("a newer workspace", "store/workspace_file.py", "if header.version > migrations.version():", "if False:",
          ("tests/store/test_workspace_file.py", "-k", "no_workspace_of_ours")),
    Guard("a foreign database", "store/workspace_file.py", "if header.application_id != migrations.APPLICATION_ID:", "if False:",
          ("tests/store/test_workspace_file.py", "-k", "no_workspace_of_ours")),
    Guard("a damaged workspace", "store/workspace_file.py", '    if first != "ok":', "    if False:",
          ("tests/chaos/test_damage.py", "tests/store/test_workspace_file.py", "-k", "damaged")),
    Guard("a backup before an update", "store/workspace_file.py", 'back_up_beside(connections, now=now, why="before-update")', "pass",
          ("tests/store/test_old_workspaces.py", "-k", "everything_in_it")),
    Guard("only the owner reads the file", "store/workspace_file.py", "os.chmod(unfinished, 0o600)", "os.chmod(unfinished, 0o644)",
          ("tests/store/test_workspace_file.py", "-k", "only_its_owner")),
    Guard("a keyring that keeps nothing", "store/long_secrets.py", "return keyring.get_password(service, entry) == value", "return True",
          ("tests/chaos/test_keyring_faults.py",)),
    Guard("a keyring that hangs", "store/secrets.py", "thread.join(self._timeout)", "thread.join(20)",
          ("tests/store/test_secrets.py", "-k", "does_not_answer", "--timeout=15")),
    Guard("arguments in the log", "ui/faults/discreet.py", "else LEFT_OUT", "else value", ("tests/ui/test_logbook.py", "-k", "argument")),
    Guard("words of an exception in the log", "ui/faults/discreet.py", "codes = [type(problem).__name__]", "codes = [repr(problem)]",
          ("tests/ui/test_logbook.py",)),
    Guard("links go to web pages only", "ui/desk.py", 'if url.lower().startswith(("http://", "https://")):', "if True:",
          ("tests/ui/test_security.py",)),
    Guard("one window is first", "ui/app.py", "while not self._lock.tryLock(0):", "while False:",
          ("tests/chaos/test_instances.py", "-k", "two_that_start")),
)  # fmt: skip


def switched_off(guard: Guard, copy: Path) -> subprocess.CompletedProcess[str]:
    """Run the stories of a guard in a copy of the checkout without it."""
    place = copy / guard.file
    whole = place.read_text("utf-8")
    place.write_text(whole.replace(guard.here, guard.off, 1), encoding="utf-8")
    try:
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--no-header", *guard.stories],
            cwd=copy, capture_output=True, encoding="utf-8", timeout=600, check=False,
            env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "HEARD_FIXTURES": str(ROOT.parent / "shared" / "fixtures")},
        )  # fmt: skip
    finally:
        place.write_text(whole, encoding="utf-8")


def main(words: list[str]) -> int:
    """Switch off every guard whose name holds one of the words (all without words)."""
    chosen = [guard for guard in GUARDS if not words or any(word in guard.name for word in words)]
    noticed = 0
    with tempfile.TemporaryDirectory(prefix="heard-guards-") as folder:
        copy = Path(folder) / "checkout"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__", "dist", "build", ".*_cache"))
        for guard in chosen:
            said = switched_off(guard, copy)
            # 1 is pytest's word for a story that failed; anything else is no answer to the question.
            noticed += said.returncode == 1
            which = [line.split(" - ")[0] for line in said.stdout.splitlines() if line.startswith("FAILED")]
            verdict = which[0] if said.returncode == 1 and which else f"NOBODY NOTICED (status {said.returncode})"
            print(f"{guard.name:44} {verdict}", flush=True)
    tells("our own guards switched off", tried=len(chosen), survived=noticed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
