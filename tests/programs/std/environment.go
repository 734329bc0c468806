// Variables of the environment, and texts that name them.
package main

import (
	"fmt"
	"os"
)

func main() {
	os.Clearenv()
	os.Setenv("NAME", "world")
	os.Setenv("EMPTY", "")
	for _, text := range []string{"", "plain", "$NAME", "${NAME}!", "$EMPTY", "$UNSET", "${UNSET}", "a${", "${", "${}", "$", "$$", "100$%", "$1", "${*}x", "$NAME$NAME", "x$NAME-y"} {
		fmt.Printf("%q %q\n", os.ExpandEnv(text), os.Expand(text, func(name string) string { return "<" + name + ">" }))
	}
	value, ok := os.LookupEnv("EMPTY")
	fmt.Printf("%q %v\n", value, ok)
	os.Unsetenv("EMPTY")
	_, ok = os.LookupEnv("EMPTY")
	fmt.Println(ok, os.Environ(), os.Setenv("", "x"), os.Setenv("A=B", "x"))
}
