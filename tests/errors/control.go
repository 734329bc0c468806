package main

func main() {
	break
	continue
	for {
		goto missing
	}
unused:
	for i := 0; i < 3; i++ {
		break other
		func() {
			continue
		}()
	}
	switch 1 {
	case 1:
		continue
		fallthrough
	}
	if true {
		goto inside
	}
	{
	inside:
	}
	goto over
	x := 1
over:
	println(x)
unused:
}
