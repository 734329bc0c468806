package runtime

// Objects of up to maxSmallSize bytes come in Go's size classes, which programs see in the capacity of slices.

const (
	maxSmallSize = 32768
	pageShift    = 13
	pageSize     = 1 << pageShift
	maxAlloc     = 1 << 47
	numClasses   = 66
)

var sizeClasses = [numClasses]uint16{
	8, 16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512,
	576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376,
	6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760,
	24576, 27264, 28672, 32768,
}

const (
	fineStep    = 8 // up to fineLimit bytes the class is looked up by multiples of 8, above by multiples of 128
	fineLimit   = 1024
	coarseStep  = 128
	coarseCount = (maxSmallSize-fineLimit)/coarseStep + 1
)

var (
	fineClass   [fineLimit/fineStep + 1]uint8
	coarseClass [coarseCount]uint8
)

// initClasses fills in the look-up tables.
func initClasses() {
	class := 0
	for i := range fineClass {
		for int(sizeClasses[class]) < i*fineStep {
			class++
		}
		fineClass[i] = uint8(class)
	}
	for i := range coarseClass {
		for int(sizeClasses[class]) < fineLimit+i*coarseStep {
			class++
		}
		coarseClass[i] = uint8(class)
	}
}

// classOf gives the class of n bytes, which are at most maxSmallSize.
func classOf(n uintptr) uintptr {
	if n <= fineLimit {
		return uintptr(fineClass[(n+fineStep-1)/fineStep])
	}
	return uintptr(coarseClass[(n-fineLimit+coarseStep-1)/coarseStep])
}

// roundupsize gives the number of bytes that an allocation of n bytes gets.
func roundupsize(n uintptr) uintptr {
	if n <= maxSmallSize {
		return uintptr(sizeClasses[classOf(n)])
	}
	if n+pageSize < n {
		return n
	}
	return (n + pageSize - 1) &^ (pageSize - 1)
}
