# SPDX-FileCopyrightText: 2026 The Credence developers
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of credence-cli. It asks the program's own help, so that it knows what the program knows.

_credence_cli()
{
    local cur prev word program=${COMP_WORDS[0]} command="" verb="" skip=""
    cur=${COMP_WORDS[COMP_CWORD]}
    prev=${COMP_WORDS[COMP_CWORD - 1]}
    # bash parts words at "=" too
    [[ $prev == "=" ]] && prev=${COMP_WORDS[COMP_CWORD - 2]}
    [[ $cur == "=" ]] && cur="" && prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()

    # The command is the first word that is neither an option nor the value of one; so is the verb after it.
    local i
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $skip ]]; then skip=""; continue; fi
        case $word in
            --office | --policy | --today) skip=yes ;;
            -*) [[ $command ]] && break ;;
            *)
                if [[ ! $command ]]; then command=$word; else verb=$word; break; fi
                ;;
        esac
    done

    local help
    help=$("$program" ${command:+"$command"} --help 2>/dev/null) || return 0
    local usage=${help%%$'\n'*}

    # The value of an option: the words that the usage gives for it, or a file.
    if [[ $prev == -* ]]; then
        if [[ " $usage " =~ \ \[?"$prev"\ ([a-z-]+(\|[a-z-]+)+) ]]; then
            mapfile -t COMPREPLY < <(compgen -W "${BASH_REMATCH[1]//|/ }" -- "$cur")
            return 0
        fi
        local value
        value=$(awk -v name="$prev" '/^  -/ && $1 == name && substr($0, 3 + length(name), 1) == " " && substr($0, 4 + length(name), 1) != " " { print $2; exit }' <<<"$help")
        case $value in
            FILE* | TABLE | MAP* | BACKUP)
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -f -- "$cur")
                return 0
                ;;
            *[a-z]"|"*)
                mapfile -t COMPREPLY < <(compgen -W "${value//|/ }" -- "$cur")
                return 0
                ;;
            ?*) return 0 ;; # a name, a date, a number: only the user knows
        esac
    fi

    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(awk '/^  -/ { print $1 }' <<<"$help")" -- "$cur")
        return 0
    fi
    if [[ ! $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(awk '/^  [a-z]/ { print $1 }' <<<"$help")" -- "$cur")
        return 0
    fi
    if [[ ! $verb ]]; then
        # "cohort add … · set … · list", "codes cip|noc TEXT"
        local words
        words=$(awk 'NR == 1 { sub(/^[^\]]*\] [a-z-]+ ?/, ""); count = split($0, form, / · /)
                     for (i = 1; i <= count; i++) { split(form[i], word, " ")
                         if (word[1] ~ /^[a-z|-]+$/ && word[1] !~ /^-/) { gsub(/[|]/, " ", word[1]); print word[1] } } }' <<<"$help")
        if [[ $words ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
            return 0
        fi
    fi
    if [[ $usage =~ FILE|BACKUP ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
    return 0
}

complete -F _credence_cli credence-cli
