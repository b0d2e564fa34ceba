#!/usr/bin/env bash
# A file that age seals with a passphrase states in its header how much work (and memory) opening it
# takes: N = 2^factor, 1 KiB of memory each. One would expect the program to use a constant. npm's
# age-encryption always writes 18. pyrage, which is Rust's age crate, measures the computer at the
# time of sealing: the same call writes a smaller factor where programs run slower (here under
# valgrind), so a file from a fast sender needs more memory to open. Exits 0 if age-encryption
# writes 18 and pyrage writes less on the slow computer than on the fast one; 1 otherwise.
set -euo pipefail
command -v valgrind >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq valgrind >/dev/null
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q --disable-pip-version-check pyrage==1.4.0
npm install --silent --no-fund --no-audit --prefix "$dir" age-encryption@0.3.1
"$dir/venv/bin/pip" list --disable-pip-version-check 2>/dev/null | grep pyrage
echo "age-encryption $(node -p "require('$dir/node_modules/age-encryption/package.json').version")"

cat >"$dir/seal.py" <<'PY'
import pyrage
sealed = pyrage.passphrase.encrypt(b"a note", "six made up words")
print(sealed.split(b"\n")[1].split(b" ")[3].decode())
PY
cat >"$dir/npm.mjs" <<JS
import { Encrypter } from "$dir/node_modules/age-encryption/dist/index.js"
const e = new Encrypter()
e.setPassphrase("six made up words")
const sealed = Buffer.from(await e.encrypt("a note")).toString("latin1")
console.log(sealed.split("\n")[1].split(" ")[3])
JS
fast=$("$dir/venv/bin/python" "$dir/seal.py")
slow=$(valgrind --quiet --tool=none "$dir/venv/bin/python" "$dir/seal.py" 2>/dev/null)
npm=$(node "$dir/npm.mjs")
echo "pyrage on a fast computer: $fast"
echo "pyrage on a slow computer: $slow"
echo "age-encryption: $npm"
[ "$npm" = 18 ] && [ "$slow" -lt "$fast" ]
