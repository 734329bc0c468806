package main

func main() {
	delete(ages, "bob")
	neverReported()
}
