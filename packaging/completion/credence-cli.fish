# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion of credence-cli. It asks the program's own help, so that it knows what the program knows.

# The command on the line so far, or nothing.
function __credence_cli_command
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case --office --policy --today
                set skip yes
            case '-*'
            case '*'
                echo $word
                return 0
        end
    end
    return 1
end

function __credence_cli_commands
    credence-cli --help 2>/dev/null | string match -r '^  [a-z].*' | string replace -r '^  (\S+) +(.*)' '$1\t$2'
end

function __credence_cli_options
    credence-cli (__credence_cli_command) --help 2>/dev/null | string match -r '^  -.*' | string replace -r '^  (\S+)( \S+)?  +(.*)' '$1\t$3'
end

# The verbs of the command, from "cohort add … · set … · list" or "codes cip|noc TEXT"; nothing once one is there.
function __credence_cli_verbs
    set -l command (__credence_cli_command); or return
    string match -q -- "* $command" (string join ' ' -- (commandline -opc)); or return
    credence-cli $command --help 2>/dev/null | head -n 1 | string replace -r '^[^\]]*\] \S+ ?' '' | string split ' · ' |
        string replace -r ' .*' '' | string match -r '^[a-z][a-z|-]*$' | string split '|'
end

complete -c credence-cli -n '__credence_cli_command >/dev/null' -a '(__credence_cli_verbs)'
complete -c credence-cli -n 'not __credence_cli_command' -f -a '(__credence_cli_commands)'
complete -c credence-cli -n 'string match -q -- "-*" (commandline -ct)' -f -a '(__credence_cli_options)'
