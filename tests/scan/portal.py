"""A portal with its demo country for as long as a scan lasts, and what it says of itself afterwards."""

import os
import pathlib
import re
import signal
import socket
import subprocess
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Nobody's proxy stands between a test and its own portal.
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Portal:
    """A portal with its demo country in a folder of its own."""

    def __init__(self, binary, folder, settings=None, toml=""):
        self.base = f"http://127.0.0.1:{free_port()}"
        listen = self.base.removeprefix("http://")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("SHUBBAK_") and name != "DATABASE_URL"}
        environment |= {
            "SHUBBAK_LISTEN": listen, "SHUBBAK_DEMO_LISTEN": f"127.0.0.1:{free_port()}", "SHUBBAK_DATA_DIR": str(folder / "data"),
            "SHUBBAK_CONTENT_DIR": str(ROOT), "SHUBBAK_LOG_FORMAT": "json", **(settings or {}),
        }
        (folder / "shubbak.toml").write_text(toml, encoding="utf-8")
        self.log = folder / "portal.log"
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen([binary, "serve"], env=environment, cwd=folder, stdout=log, stderr=log)
        for _ in range(600):
            try:
                if DIRECT.open(f"{self.base}/readyz", timeout=5).status == 200:
                    return
            except OSError:
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.2)
        self.stop()
        raise SystemExit("the portal does not start:\n" + self.log.read_text(encoding="utf-8", errors="replace")[-2000:])

    def failures(self):
        """What the portal itself says about answers that tell of a fault."""
        text = DIRECT.open(f"{self.base}/metrics", timeout=30).read().decode()
        # Routes have braces of their own.
        rows = re.findall(r'^shubbak_http_seconds_count\{(.*status="(\d+)".*)\} (\d+)$', text, re.MULTILINE)
        answers = sum(int(count) for _, _, count in rows)
        wrong = [f"{count} answers of {labels}" for labels, status, count in rows if int(status) >= 500 and int(count)]
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        wrong += [line[:300] for line in lines if "panicked" in line or '"level":"ERROR"' in line or '"status":5' in line][:10]
        return answers, wrong

    def answers(self, route, status):
        """How many answers of a route had this status."""
        text = DIRECT.open(f"{self.base}/metrics", timeout=30).read().decode()
        found = re.search(rf'^shubbak_http_seconds_count\{{(?=.*route="{re.escape(route)}")(?=.*status="{status}").*\}} (\d+)$', text, re.MULTILINE)
        return int(found.group(1)) if found else 0

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
