#!/usr/bin/env bash
# Version:   python-dotenv 1.2.4
# Guess:     A value stored with python-dotenv's own set_key() is returned unchanged by its own
#            get_key(): set_key() writes it in single quotes, and single quotes mean a literal
#            value.
# Behavior:  set_key() writes V='pa${ss}word', but get_key() and dotenv_values() expand ${...} even
#            inside single quotes, so they return "paword". `$ss` without braces is left alone with
#            any quoting. Only interpolate=False returns the stored value. bash reads the stored
#            value from the same file.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check python-dotenv==1.2.4

cat > "$dir/roundtrip.py" <<'PY'
import sys
from dotenv import dotenv_values, get_key, set_key

path = sys.argv[1]
open(path, "w").close()
set_key(path, "V", "pa${ss}word")
set_key(path, "W", "pa$ss-word")
print("file:               ", open(path).read().replace("\n", " ").strip())
print("get_key V:          ", get_key(path, "V"))
print("get_key W:          ", get_key(path, "W"))
print("interpolate=False V:", dotenv_values(path, interpolate=False)["V"])
PY

actual=$(
  unset ss V W
  "$dir/venv/bin/python" "$dir/roundtrip.py" "$dir/app.env"
  # shellcheck disable=SC1091
  . "$dir/app.env"
  echo "bash V:              $V"
)
expected='file:                V='\''pa${ss}word'\'' W='\''pa$ss-word'\''
get_key V:           paword
get_key W:           pa$ss-word
interpolate=False V: pa${ss}word
bash V:              pa${ss}word'

printf -- '--- expected\n%s\n--- actual\n%s\n' "$expected" "$actual"
[ "$actual" = "$expected" ] || { echo "the behavior differs from the description" >&2; exit 1; }
echo same
