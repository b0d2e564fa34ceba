#!/usr/bin/python3
"""A module of speech-dispatcher that writes what it is given to the file SPOKEN, line by line,
instead of speaking it. It takes some time for each text, so that one that is interrupted is seen:
its line ends with "[cut off]"."""

import html
import os
import re
import select
import sys

SECONDS_PER_CHARACTER = 0.006
unread = b""


def read_line(seconds=None):
    """Returns the next line, None if there is none in time, and an empty text at the end."""
    global unread
    while b"\n" not in unread:
        if not select.select([0], [], [], seconds)[0]:
            return None
        part = os.read(0, 65536)
        if not part:
            return ""
        unread += part
    line, unread = unread.split(b"\n", 1)
    return line.decode() + "\n"


def read_block():
    """Returns the lines up to a line with only a full stop."""
    lines = []
    while (line := read_line()) not in ("", ".\n"):
        lines.append(line.rstrip("\n"))
    return " ".join(lines)


def answer(*lines):
    for line in lines:
        print(line)
    sys.stdout.flush()


with open(os.environ["SPOKEN"], "a", buffering=1) as spoken:
    while line := read_line():
        command = line.strip()
        if command == "INIT":
            answer("299-writes what it is given", "299 OK LOADED SUCCESSFULLY")
        elif command in ("AUDIO", "LOGLEVEL", "SET"):
            answer("203 OK GO ON" if command == "SET" else "207 OK GO ON")
            read_block()
            answer("203 OK DONE")
        elif command in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
            answer("202 OK GO ON")
            text = html.unescape(re.sub("<[^>]*>", "", read_block())).strip()
            answer("200 OK SPEAKING", "701 BEGIN")
            print(text, end="", file=spoken, flush=True)
            interrupted = read_line(len(text) * SECONDS_PER_CHARACTER)
            if text:
                print("" if interrupted is None else " [cut off]", file=spoken, flush=True)
            answer("702 END" if interrupted is None else "703 STOP")
        elif command == "LIST VOICES":
            answer("200-writer\ten\tnone", "200 OK VOICE LIST SENT")
        elif command == "QUIT":
            answer("210 OK QUIT")
            break
