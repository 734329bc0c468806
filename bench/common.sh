# What the scripts of this folder share; to be sourced from the root of the tree.

publish() {
    dotnet publish src/Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o artifacts/publish -v quiet
}

# The median of the numbers on standard input, one a line.
median() { sort -n | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }
