# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_scopewise_global_optspecs
    string join \n practice V/version h/help
end

function __fish_scopewise_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_scopewise_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_scopewise_using_subcommand
    set -l cmd (__fish_scopewise_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c scopewise -n "__fish_scopewise_needs_command" -l practice -d 'Open the window with the practice store'
complete -c scopewise -n "__fish_scopewise_needs_command" -s V -l version -d 'Print the version'
complete -c scopewise -n "__fish_scopewise_needs_command" -s h -l help -d 'Print this help'
complete -c scopewise -n "__fish_scopewise_needs_command" -a "read" -d 'Show what a credentials file contains, without any secrets'
complete -c scopewise -n "__fish_scopewise_needs_command" -a "check" -d 'Test a credentials file against the store, scope by scope, with read requests only'
complete -c scopewise -n "__fish_scopewise_needs_command" -a "guide" -d 'Find the scopes and values that a vendor’s guide asks for'
complete -c scopewise -n "__fish_scopewise_needs_command" -a "open" -d 'Open a sealed file in the window, which asks for its password'
complete -c scopewise -n "__fish_scopewise_needs_command" -a "help" -d 'Print this help'
complete -c scopewise -n "__fish_scopewise_needs_command" -a "apps" -d 'List the apps with their scopes and values'
complete -c scopewise -n "__fish_scopewise_needs_command" -a "practice-file" -d 'Print a credentials file for the practice store'
complete -c scopewise -n "__fish_scopewise_using_subcommand read" -l json -d 'Print JSON'
complete -c scopewise -n "__fish_scopewise_using_subcommand read" -s h -l help -d 'Print this help'
complete -c scopewise -n "__fish_scopewise_using_subcommand check" -l app -d 'The app’s ID, as listed by `scopewise apps`' -r
complete -c scopewise -n "__fish_scopewise_using_subcommand check" -l access -d 'Scopes to test for: all that the guide asks for, or Read-only where that’s known to be enough [possible values: guide, read-only; default: guide]' -r -f -a "guide\t''
read-only\t''"
complete -c scopewise -n "__fish_scopewise_using_subcommand check" -l gateway -d 'Test against a server on this computer (127.0.0.0/8 or ::1)' -r
complete -c scopewise -n "__fish_scopewise_using_subcommand check" -l json -d 'Print JSON'
complete -c scopewise -n "__fish_scopewise_using_subcommand check" -l practice -d 'Test against the practice store on this computer'
complete -c scopewise -n "__fish_scopewise_using_subcommand check" -s h -l help -d 'Print this help'
complete -c scopewise -n "__fish_scopewise_using_subcommand guide" -l json -d 'Print JSON'
complete -c scopewise -n "__fish_scopewise_using_subcommand guide" -s h -l help -d 'Print this help'
complete -c scopewise -n "__fish_scopewise_using_subcommand open" -s h -l help -d 'Print this help'
complete -c scopewise -n "__fish_scopewise_using_subcommand help" -s h -l help -d 'Print this help'
complete -c scopewise -n "__fish_scopewise_using_subcommand apps" -l json -d 'Print JSON'
complete -c scopewise -n "__fish_scopewise_using_subcommand apps" -s h -l help -d 'Print this help'
complete -c scopewise -n "__fish_scopewise_using_subcommand practice-file" -l layout -d 'The file’s layout (today is BigCommerce’s current one) [possible values: today, client-name, oldest, equals, one-line, pop-up, env; default: today]' -r -f -a "today\t''
client-name\t''
oldest\t''
equals\t''
one-line\t''
pop-up\t''
env\t''"
complete -c scopewise -n "__fish_scopewise_using_subcommand practice-file" -l case -d 'The situation to simulate [possible values: fits, missing-two, extra, no-information, all-none, all-modify, deleted, other-store, suspended, maintenance, maintenance-page, rate-limited, busy, server-error, shaky, slow, hanging, redirect, sign-in-page, huge, cut-off, broken-gzip, wrong-hash, unusual-statuses; default: fits]' -r -f -a "fits\t''
missing-two\t''
extra\t''
no-information\t''
all-none\t''
all-modify\t''
deleted\t''
other-store\t''
suspended\t''
maintenance\t''
maintenance-page\t''
rate-limited\t''
busy\t''
server-error\t''
shaky\t''
slow\t''
hanging\t''
redirect\t''
sign-in-page\t''
huge\t''
cut-off\t''
broken-gzip\t''
wrong-hash\t''
unusual-statuses\t''"
complete -c scopewise -n "__fish_scopewise_using_subcommand practice-file" -l app -d 'Give the token only the scopes this app needs' -r
complete -c scopewise -n "__fish_scopewise_using_subcommand practice-file" -s h -l help -d 'Print this help'
