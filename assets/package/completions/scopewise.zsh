#compdef scopewise

autoload -U is-at-least

_scopewise() {
    typeset -A opt_args
    typeset -a _arguments_options
    local ret=1

    if is-at-least 5.2; then
        _arguments_options=(-s -S -C)
    else
        _arguments_options=(-s -C)
    fi

    local context curcontext="$curcontext" state line
    _arguments "${_arguments_options[@]}" : \
'--practice[Open the window with the practice store]' \
'-V[Print the version]' \
'--version[Print the version]' \
'-h[Print this help]' \
'--help[Print this help]' \
'::FILE -- A credentials file to open in the window:_files' \
":: :_scopewise_commands" \
"*::: :->scopewise" \
&& ret=0
    case $state in
    (scopewise)
        words=($line[2] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:scopewise-command-$line[2]:"
        case $line[2] in
            (read)
_arguments "${_arguments_options[@]}" : \
'--json[Print JSON]' \
'-h[Print this help]' \
'--help[Print this help]' \
':FILE -- The file, or - for standard input:_files' \
&& ret=0
;;
(check)
_arguments "${_arguments_options[@]}" : \
'--app=[The app’s ID, as listed by \`scopewise apps\`]:ID:_default' \
'--access=[Scopes to test for\: all that the guide asks for, or Read-only where that’s known to be enough \[possible values\: guide, read-only; default\: guide\]]:SCOPES:(guide read-only)' \
'--gateway=[Test against a server on this computer (127.0.0.0/8 or \:\:1)]:URL:_default' \
'--json[Print JSON]' \
'(--gateway)--practice[Test against the practice store on this computer]' \
'-h[Print this help]' \
'--help[Print this help]' \
'::FILE -- The file, or - for standard input; optional with --practice:_files' \
&& ret=0
;;
(guide)
_arguments "${_arguments_options[@]}" : \
'--json[Print JSON]' \
'-h[Print this help]' \
'--help[Print this help]' \
':FILE -- A guide as text, Markdown or HTML; - reads standard input:_files' \
&& ret=0
;;
(open)
_arguments "${_arguments_options[@]}" : \
'-h[Print this help]' \
'--help[Print this help]' \
':FILE -- The sealed file (usually .scopewise):_files' \
&& ret=0
;;
(help)
_arguments "${_arguments_options[@]}" : \
'-h[Print this help]' \
'--help[Print this help]' \
&& ret=0
;;
(apps)
_arguments "${_arguments_options[@]}" : \
'--json[Print JSON]' \
'-h[Print this help]' \
'--help[Print this help]' \
&& ret=0
;;
(practice-file)
_arguments "${_arguments_options[@]}" : \
'--layout=[The file’s layout (today is BigCommerce’s current one) \[possible values\: today, client-name, oldest, equals, one-line, pop-up, env; default\: today\]]:LAYOUT:(today client-name oldest equals one-line pop-up env)' \
'--case=[The situation to simulate \[possible values\: fits, missing-two, extra, no-information, all-none, all-modify, deleted, other-store, suspended, maintenance, maintenance-page, rate-limited, busy, server-error, shaky, slow, hanging, redirect, sign-in-page, huge, cut-off, broken-gzip, wrong-hash, unusual-statuses; default\: fits\]]:CASE:(fits missing-two extra no-information all-none all-modify deleted other-store suspended maintenance maintenance-page rate-limited busy server-error shaky slow hanging redirect sign-in-page huge cut-off broken-gzip wrong-hash unusual-statuses)' \
'--app=[Give the token only the scopes this app needs]:ID:_default' \
'-h[Print this help]' \
'--help[Print this help]' \
&& ret=0
;;
        esac
    ;;
esac
}

(( $+functions[_scopewise_commands] )) ||
_scopewise_commands() {
    local commands; commands=(
'read:Show what a credentials file contains, without any secrets' \
'check:Test a credentials file against the store, scope by scope, with read requests only' \
'guide:Find the scopes and values that a vendor’s guide asks for' \
'open:Open a sealed file in the window, which asks for its password' \
'help:Print this help' \
'apps:List the apps with their scopes and values' \
'practice-file:Print a credentials file for the practice store' \
    )
    _describe -t commands 'scopewise commands' commands "$@"
}
(( $+functions[_scopewise__subcmd__apps_commands] )) ||
_scopewise__subcmd__apps_commands() {
    local commands; commands=()
    _describe -t commands 'scopewise apps commands' commands "$@"
}
(( $+functions[_scopewise__subcmd__check_commands] )) ||
_scopewise__subcmd__check_commands() {
    local commands; commands=()
    _describe -t commands 'scopewise check commands' commands "$@"
}
(( $+functions[_scopewise__subcmd__guide_commands] )) ||
_scopewise__subcmd__guide_commands() {
    local commands; commands=()
    _describe -t commands 'scopewise guide commands' commands "$@"
}
(( $+functions[_scopewise__subcmd__help_commands] )) ||
_scopewise__subcmd__help_commands() {
    local commands; commands=()
    _describe -t commands 'scopewise help commands' commands "$@"
}
(( $+functions[_scopewise__subcmd__open_commands] )) ||
_scopewise__subcmd__open_commands() {
    local commands; commands=()
    _describe -t commands 'scopewise open commands' commands "$@"
}
(( $+functions[_scopewise__subcmd__practice-file_commands] )) ||
_scopewise__subcmd__practice-file_commands() {
    local commands; commands=()
    _describe -t commands 'scopewise practice-file commands' commands "$@"
}
(( $+functions[_scopewise__subcmd__read_commands] )) ||
_scopewise__subcmd__read_commands() {
    local commands; commands=()
    _describe -t commands 'scopewise read commands' commands "$@"
}

if [ "$funcstack[1]" = "_scopewise" ]; then
    _scopewise "$@"
else
    compdef _scopewise scopewise
fi
