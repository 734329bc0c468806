#compdef godefer
# godefer completion for zsh: eval "$(godefer completion zsh)", or put it as _godefer into a folder of fpath
_godefer() {
    local -a candidates
    candidates=("${(@f)$(godefer "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
    candidates=(${candidates:#})
    (( ${#candidates} )) && compadd -- "${candidates[@]}"
    _files
}
(( $+functions[compdef] )) && compdef _godefer godefer
