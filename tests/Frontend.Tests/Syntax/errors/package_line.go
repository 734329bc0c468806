package p func f() {}
func main() {
