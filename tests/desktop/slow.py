"""The Test step against slow and failing stores: progress moves, Stop takes effect at once."""

import os
import subprocess
import sys
import time

from driver import PROGRAM, drop, press, says, shot, start, texts, wait

folder = os.path.join(os.environ["HOME"], "files")
os.makedirs(folder)


def practice_file(case):
    path = os.path.join(folder, f"{case}.txt")
    text = subprocess.run(
        [PROGRAM, "practice-file", "--app", "bookkeep", "--case", case],
        capture_output=True, text=True, check=True).stdout
    with open(path, "w") as file:
        file.write(text)
    return path


program = start("--practice")
press("Bookkeep")
press("I already have the credentials")
wait("step 5", lambda: says("Add the credentials file"))
drop(practice_file("slow"))
wait("the fields", lambda: says("Check what’s in the file"))
press("Test")
counts = set()
end = time.time() + 40
while not says("Test result") and time.time() < end:
    counts.update(text for text in texts() if text.startswith("Checking scopes, "))
    if len(counts) == 3:
        shot("6-test-running")
    time.sleep(0.1)
if len(counts) < 4:
    raise SystemExit(f"progress does not move: {sorted(counts)}")
wait("the verdict", lambda: says("Ready. All 13 scopes fit."))

press("Back")
wait("the fields", lambda: says("Check what’s in the file"))
drop(practice_file("hanging"))
wait("the old result to be discarded", lambda: says("until you click Test"))
press("Test")
wait("the running test", lambda: says("Testing the connection"))
time.sleep(1)
pressed = time.time()
press("Stop")
wait("the test to stop", lambda: says("You stopped the test."), 10)
print(f"stopped after {time.time() - pressed:.1f} s, including the driver's pause")
shot("6-test-stopped")

for case, heading in [("suspended", "The store is suspended."), ("deleted", "BigCommerce doesn’t recognize this token."),
                      ("missing-two", "Not ready yet"), ("extra", "Ready, with more than it needs"),
                      ("other-store", "Token and store don’t match."),
                      ("maintenance-page", "The store is down for maintenance."),
                      ("rate-limited", "The store is busy."), ("redirect", "The response redirects to another address."),
                      ("cut-off", "The answer didn’t come from BigCommerce."), ("huge", "The response was too large."),
                      ("server-error", "BigCommerce is having trouble.")]:
    press("Back")
    wait("the fields", lambda: says("Check what’s in the file"))
    drop(practice_file(case))
    time.sleep(0.5)
    press("Test")
    wait(heading, lambda heading=heading: says(heading), 30)
    shot(f"6-test-{case}")
    if program.poll() is not None:
        raise SystemExit(f"the window is gone after {case}")
print("every store answered in words")
program.terminate()
sys.exit(0)
