"""Runs a command: `measured.py COMMAND...` prints seconds, peak memory in MB, exit code and what the command printed."""

import json
import resource
import subprocess
import sys
import time

since = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
seconds = time.perf_counter() - since
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
said = done.stdout.decode("utf8", "replace")[:20000]
error = done.stderr.decode("utf8", "replace")[-2000:]
print(json.dumps({"seconds": seconds, "peak": peak, "code": done.returncode, "out": said, "error": error}))
