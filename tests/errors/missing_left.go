package main

func main() {
	if = := 1; true {
	}
	for ), e := range "bad" {
	}
}
