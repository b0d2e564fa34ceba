#!/usr/bin/env bash
# Version:   zsh 5.9 (Debian 12: zsh 5.9-4+b15), compared with bash 5.2 and dash 0.5.12
# Guess:     In a sourced file, KEY==true sets KEY to "=true" in every shell, because only the first
#            "=" separates name and value.
# Behavior:  zsh reads a word starting with "=" in an unquoted assignment as "the path of this
#            command" and stores that command's full path; the same happens after a ":" (a:=true).
#            If there is no such command (KEY==abcdef), an error goes to stderr and the rest of the
#            file is skipped, so the variables after it are not set either. "=" elsewhere (b=c==) is
#            left alone, and quotes prevent the expansion.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

if ! command -v zsh >/dev/null; then
  apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends zsh >/dev/null
fi
case "$(zsh --version)" in "zsh 5.9 "*) ;; *) echo "needs zsh 5.9, found $(zsh --version)" >&2; exit 2 ;; esac

# A folder with one harmless command, so that the output is the same on every machine.
mkdir "$dir/bin"
ln -s "$(type -P true)" "$dir/bin/mytool"
cat > "$dir/a.env" <<'EOF'
A==mytool
B=x:=mytool
C=b=c==
D='=mytool'
EOF
cat > "$dir/b.env" <<'EOF'
A=before
B==no-such-command-here
C=after
EOF

actual=$(
  cd "$dir"
  unset A B C D
  export PATH="$dir/bin:$PATH"
  for shell in dash bash 'zsh -f'; do
    # shellcheck disable=SC2086
    $shell -c '. ./a.env; echo "$A $B $C $D"' 2>&1 | sed "s#^#${shell%% *}: #"
    # shellcheck disable=SC2086
    $shell -c '. ./b.env; echo "A=${A-unset} B=${B-unset} C=${C-unset}"' 2>/dev/null | sed "s#^#${shell%% *}: #"
  done | sed "s#$dir/#DIR/#g"
)
expected='dash: =mytool x:=mytool b=c== =mytool
dash: A=before B==no-such-command-here C=after
bash: =mytool x:=mytool b=c== =mytool
bash: A=before B==no-such-command-here C=after
zsh: DIR/bin/mytool x:DIR/bin/mytool b=c== =mytool
zsh: A=before B=unset C=unset'

printf -- '--- expected\n%s\n--- actual\n%s\n' "$expected" "$actual"
[ "$actual" = "$expected" ] || { echo "the behavior differs from the description" >&2; exit 1; }
echo same
