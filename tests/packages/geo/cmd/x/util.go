package main

func init() { println("main init") }
