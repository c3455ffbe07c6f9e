# Completion of plangen for fish. plangen completion fish > ~/.config/fish/completions/plangen.fish
# The program itself says what may stand next; where it says nothing, fish offers files.
# TERM=dumb keeps it from sending the terminal what sets its mode.
function __plangen_offers
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program $words[1]
    set -e words[1]
    set -l offers (TERM=dumb $program completion fish -- $words "$current" 2>/dev/null)
    if test (count $offers) -gt 0
        printf '%s\n' $offers
    else
        __fish_complete_path "$current"
    end
end
complete -c plangen -f -a '(__plangen_offers)'
