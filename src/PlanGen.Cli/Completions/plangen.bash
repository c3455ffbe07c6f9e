# Completion of plangen for bash. In ~/.bashrc: eval "$(plangen completion bash)"
# The program itself says what may stand next; where it says nothing, bash offers files.
# TERM=dumb keeps it from sending the terminal what sets its mode.
_plangen() {
    local IFS=$'\n' word current=${COMP_WORDS[COMP_CWORD]}
    local -a words=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        [[ $word == = ]] || words+=("$word") # bash takes --name=value for three words
    done
    [[ $current == = ]] && words+=("")
    COMPREPLY=($(TERM=dumb "$1" completion bash -- "${words[@]}" 2>/dev/null))
}
complete -o default -F _plangen plangen
