#compdef plangen
# Completion of plangen for zsh. In ~/.zshrc, after compinit: eval "$(plangen completion zsh)"
# The program itself says what may stand next; where it says nothing, zsh offers files.
# TERM=dumb keeps it from sending the terminal what sets its mode.
_plangen() {
    local -a offers
    offers=(${(f)"$(TERM=dumb "${words[1]}" completion zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)"})
    if (( $#offers )); then
        _describe plangen offers
    else
        _files
    fi
}
if [[ $funcstack[1] == _plangen ]]; then
    _plangen "$@"
else
    compdef _plangen plangen
fi
