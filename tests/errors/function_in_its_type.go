package main

func f(a int, x func(*f)) {}

func main() {}
