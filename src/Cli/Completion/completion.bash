# godefer completion for bash: eval "$(godefer completion bash)", or put it into ~/.local/share/bash-completion/completions/godefer
_godefer() {
    local word="${COMP_WORDS[COMP_CWORD]}" candidates
    candidates=$(godefer "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
    COMPREPLY=()
    while IFS= read -r candidate; do
        [[ -n $candidate && $candidate == "$word"* ]] && COMPREPLY+=("$candidate")
    done <<< "$candidates"
}
complete -o default -F _godefer godefer
