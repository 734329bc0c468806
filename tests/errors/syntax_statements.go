package main

x := 1

func f(a int b int) {
}

func main()
{
	for i = 0; i < 3; i++
	{
	}
	if x == 1 
	{
	}
	else {
	}
	var y int = 
	println("a" "b")
	a := [3]int{1, 2
	}
	func g() {}
	while true {
	}
	x++ + 1
	y = x ? 1 : 2
}
