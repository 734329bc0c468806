# godefer completion for fish: godefer completion fish | source, or put it into ~/.config/fish/completions/godefer.fish
function __godefer_complete
    set -l line (commandline -cp)
    godefer "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c godefer -a '(__godefer_complete)'
