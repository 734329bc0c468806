"".toFloat64 STEXT nosplit size=52 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:8)	TEXT	"".toFloat64(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:8)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:8)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:8)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:8)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:8)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:8)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (unsigned_floats.go:8)	TESTQ	AX, AX
	0x0008 00008 (unsigned_floats.go:8)	JLT	25
	0x000a 00010 (unsigned_floats.go:8)	XORPS	X0, X0
	0x000d 00013 (unsigned_floats.go:8)	CVTSQ2SD	AX, X0
	0x0012 00018 (unsigned_floats.go:8)	MOVSD	X0, "".~r1+16(SP)
	0x0018 00024 (unsigned_floats.go:8)	RET
	0x0019 00025 (unsigned_floats.go:8)	MOVQ	AX, CX
	0x001c 00028 (unsigned_floats.go:8)	SHRQ	$1, AX
	0x001f 00031 (unsigned_floats.go:8)	ANDQ	$1, CX
	0x0023 00035 (unsigned_floats.go:8)	ORQ	CX, AX
	0x0026 00038 (unsigned_floats.go:8)	XORPS	X0, X0
	0x0029 00041 (unsigned_floats.go:8)	CVTSQ2SD	AX, X0
	0x002e 00046 (unsigned_floats.go:8)	ADDSD	X0, X0
	0x0032 00050 (unsigned_floats.go:8)	JMP	18
	0x0000 48 8b 44 24 08 48 85 c0 7c 0f 0f 57 c0 f2 48 0f  H.D$.H..|..W..H.
	0x0010 2a c0 f2 0f 11 44 24 10 c3 48 89 c1 48 d1 e8 48  *....D$..H..H..H
	0x0020 83 e1 01 48 09 c8 0f 57 c0 f2 48 0f 2a c0 f2 0f  ...H...W..H.*...
	0x0030 58 c0 eb de                                      X...
"".toFloat32 STEXT nosplit size=52 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:11)	TEXT	"".toFloat32(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:11)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:11)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:11)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:11)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:11)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:11)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (unsigned_floats.go:11)	TESTQ	AX, AX
	0x0008 00008 (unsigned_floats.go:11)	JLT	25
	0x000a 00010 (unsigned_floats.go:11)	XORPS	X0, X0
	0x000d 00013 (unsigned_floats.go:11)	CVTSQ2SS	AX, X0
	0x0012 00018 (unsigned_floats.go:11)	MOVSS	X0, "".~r1+16(SP)
	0x0018 00024 (unsigned_floats.go:11)	RET
	0x0019 00025 (unsigned_floats.go:11)	MOVQ	AX, CX
	0x001c 00028 (unsigned_floats.go:11)	SHRQ	$1, AX
	0x001f 00031 (unsigned_floats.go:11)	ANDQ	$1, CX
	0x0023 00035 (unsigned_floats.go:11)	ORQ	CX, AX
	0x0026 00038 (unsigned_floats.go:11)	XORPS	X0, X0
	0x0029 00041 (unsigned_floats.go:11)	CVTSQ2SS	AX, X0
	0x002e 00046 (unsigned_floats.go:11)	ADDSS	X0, X0
	0x0032 00050 (unsigned_floats.go:11)	JMP	18
	0x0000 48 8b 44 24 08 48 85 c0 7c 0f 0f 57 c0 f3 48 0f  H.D$.H..|..W..H.
	0x0010 2a c0 f3 0f 11 44 24 10 c3 48 89 c1 48 d1 e8 48  *....D$..H..H..H
	0x0020 83 e1 01 48 09 c8 0f 57 c0 f3 48 0f 2a c0 f3 0f  ...H...W..H.*...
	0x0030 58 c0 eb de                                      X...
"".wordToFloat64 STEXT nosplit size=52 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:14)	TEXT	"".wordToFloat64(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:14)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:14)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:14)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:14)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:14)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:14)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (unsigned_floats.go:14)	TESTQ	AX, AX
	0x0008 00008 (unsigned_floats.go:14)	JLT	25
	0x000a 00010 (unsigned_floats.go:14)	XORPS	X0, X0
	0x000d 00013 (unsigned_floats.go:14)	CVTSQ2SD	AX, X0
	0x0012 00018 (unsigned_floats.go:14)	MOVSD	X0, "".~r1+16(SP)
	0x0018 00024 (unsigned_floats.go:14)	RET
	0x0019 00025 (unsigned_floats.go:14)	MOVQ	AX, CX
	0x001c 00028 (unsigned_floats.go:14)	SHRQ	$1, AX
	0x001f 00031 (unsigned_floats.go:14)	ANDQ	$1, CX
	0x0023 00035 (unsigned_floats.go:14)	ORQ	CX, AX
	0x0026 00038 (unsigned_floats.go:14)	XORPS	X0, X0
	0x0029 00041 (unsigned_floats.go:14)	CVTSQ2SD	AX, X0
	0x002e 00046 (unsigned_floats.go:14)	ADDSD	X0, X0
	0x0032 00050 (unsigned_floats.go:14)	JMP	18
	0x0000 48 8b 44 24 08 48 85 c0 7c 0f 0f 57 c0 f2 48 0f  H.D$.H..|..W..H.
	0x0010 2a c0 f2 0f 11 44 24 10 c3 48 89 c1 48 d1 e8 48  *....D$..H..H..H
	0x0020 83 e1 01 48 09 c8 0f 57 c0 f2 48 0f 2a c0 f2 0f  ...H...W..H.*...
	0x0030 58 c0 eb de                                      X...
"".pointerToFloat32 STEXT nosplit size=52 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:17)	TEXT	"".pointerToFloat32(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:17)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:17)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:17)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:17)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:17)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:17)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (unsigned_floats.go:17)	TESTQ	AX, AX
	0x0008 00008 (unsigned_floats.go:17)	JLT	25
	0x000a 00010 (unsigned_floats.go:17)	XORPS	X0, X0
	0x000d 00013 (unsigned_floats.go:17)	CVTSQ2SS	AX, X0
	0x0012 00018 (unsigned_floats.go:17)	MOVSS	X0, "".~r1+16(SP)
	0x0018 00024 (unsigned_floats.go:17)	RET
	0x0019 00025 (unsigned_floats.go:17)	MOVQ	AX, CX
	0x001c 00028 (unsigned_floats.go:17)	SHRQ	$1, AX
	0x001f 00031 (unsigned_floats.go:17)	ANDQ	$1, CX
	0x0023 00035 (unsigned_floats.go:17)	ORQ	CX, AX
	0x0026 00038 (unsigned_floats.go:17)	XORPS	X0, X0
	0x0029 00041 (unsigned_floats.go:17)	CVTSQ2SS	AX, X0
	0x002e 00046 (unsigned_floats.go:17)	ADDSS	X0, X0
	0x0032 00050 (unsigned_floats.go:17)	JMP	18
	0x0000 48 8b 44 24 08 48 85 c0 7c 0f 0f 57 c0 f3 48 0f  H.D$.H..|..W..H.
	0x0010 2a c0 f3 0f 11 44 24 10 c3 48 89 c1 48 d1 e8 48  *....D$..H..H..H
	0x0020 83 e1 01 48 09 c8 0f 57 c0 f3 48 0f 2a c0 f3 0f  ...H...W..H.*...
	0x0030 58 c0 eb de                                      X...
"".halfToFloat32 STEXT nosplit size=19 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:20)	TEXT	"".halfToFloat32(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:20)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:20)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:20)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:20)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:20)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:20)	MOVL	"".x+8(SP), AX
	0x0004 00004 (unsigned_floats.go:20)	XORPS	X0, X0
	0x0007 00007 (unsigned_floats.go:20)	CVTSQ2SS	AX, X0
	0x000c 00012 (unsigned_floats.go:20)	MOVSS	X0, "".~r1+16(SP)
	0x0012 00018 (unsigned_floats.go:20)	RET
	0x0000 8b 44 24 08 0f 57 c0 f3 48 0f 2a c0 f3 0f 11 44  .D$..W..H.*....D
	0x0010 24 10 c3                                         $..
"".fromFloat64 STEXT nosplit size=47 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:23)	TEXT	"".fromFloat64(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:23)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:23)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:23)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:23)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:23)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:23)	MOVSD	$f64.43e0000000000000(SB), X0
	0x0008 00008 (unsigned_floats.go:23)	MOVSD	"".x+8(SP), X1
	0x000e 00014 (unsigned_floats.go:23)	UCOMISD	X1, X0
	0x0012 00018 (unsigned_floats.go:23)	JLS	31
	0x0014 00020 (unsigned_floats.go:23)	CVTTSD2SQ	X1, AX
	0x0019 00025 (unsigned_floats.go:23)	MOVQ	AX, "".~r1+16(SP)
	0x001e 00030 (unsigned_floats.go:23)	RET
	0x001f 00031 (unsigned_floats.go:23)	SUBSD	X0, X1
	0x0023 00035 (unsigned_floats.go:23)	CVTTSD2SQ	X1, AX
	0x0028 00040 (unsigned_floats.go:23)	BTSQ	$63, AX
	0x002d 00045 (unsigned_floats.go:23)	JMP	25
	0x0000 f2 0f 10 05 00 00 00 00 f2 0f 10 4c 24 08 66 0f  ...........L$.f.
	0x0010 2e c1 76 0b f2 48 0f 2c c1 48 89 44 24 10 c3 f2  ..v..H.,.H.D$...
	0x0020 0f 5c c8 f2 48 0f 2c c1 48 0f ba e8 3f eb ea     .\..H.,.H...?..
	rel 4+4 t=15 $f64.43e0000000000000+0
"".fromFloat32 STEXT nosplit size=46 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:26)	TEXT	"".fromFloat32(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:26)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:26)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:26)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:26)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:26)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:26)	MOVSS	$f32.5f000000(SB), X0
	0x0008 00008 (unsigned_floats.go:26)	MOVSS	"".x+8(SP), X1
	0x000e 00014 (unsigned_floats.go:26)	UCOMISS	X1, X0
	0x0011 00017 (unsigned_floats.go:26)	JLS	30
	0x0013 00019 (unsigned_floats.go:26)	CVTTSS2SQ	X1, AX
	0x0018 00024 (unsigned_floats.go:26)	MOVQ	AX, "".~r1+16(SP)
	0x001d 00029 (unsigned_floats.go:26)	RET
	0x001e 00030 (unsigned_floats.go:26)	SUBSS	X0, X1
	0x0022 00034 (unsigned_floats.go:26)	CVTTSS2SQ	X1, AX
	0x0027 00039 (unsigned_floats.go:26)	BTSQ	$63, AX
	0x002c 00044 (unsigned_floats.go:26)	JMP	24
	0x0000 f3 0f 10 05 00 00 00 00 f3 0f 10 4c 24 08 0f 2e  ...........L$...
	0x0010 c1 76 0b f3 48 0f 2c c1 48 89 44 24 10 c3 f3 0f  .v..H.,.H.D$....
	0x0020 5c c8 f3 48 0f 2c c1 48 0f ba e8 3f eb ea        \..H.,.H...?..
	rel 4+4 t=15 $f32.5f000000+0
"".wordFromFloat64 STEXT nosplit size=47 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:29)	TEXT	"".wordFromFloat64(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:29)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:29)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:29)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:29)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:29)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:29)	MOVSD	$f64.43e0000000000000(SB), X0
	0x0008 00008 (unsigned_floats.go:29)	MOVSD	"".x+8(SP), X1
	0x000e 00014 (unsigned_floats.go:29)	UCOMISD	X1, X0
	0x0012 00018 (unsigned_floats.go:29)	JLS	31
	0x0014 00020 (unsigned_floats.go:29)	CVTTSD2SQ	X1, AX
	0x0019 00025 (unsigned_floats.go:29)	MOVQ	AX, "".~r1+16(SP)
	0x001e 00030 (unsigned_floats.go:29)	RET
	0x001f 00031 (unsigned_floats.go:29)	SUBSD	X0, X1
	0x0023 00035 (unsigned_floats.go:29)	CVTTSD2SQ	X1, AX
	0x0028 00040 (unsigned_floats.go:29)	BTSQ	$63, AX
	0x002d 00045 (unsigned_floats.go:29)	JMP	25
	0x0000 f2 0f 10 05 00 00 00 00 f2 0f 10 4c 24 08 66 0f  ...........L$.f.
	0x0010 2e c1 76 0b f2 48 0f 2c c1 48 89 44 24 10 c3 f2  ..v..H.,.H.D$...
	0x0020 0f 5c c8 f2 48 0f 2c c1 48 0f ba e8 3f eb ea     .\..H.,.H...?..
	rel 4+4 t=15 $f64.43e0000000000000+0
"".pointerFromFloat32 STEXT nosplit size=46 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:32)	TEXT	"".pointerFromFloat32(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:32)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:32)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:32)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:32)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:32)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:32)	MOVSS	$f32.5f000000(SB), X0
	0x0008 00008 (unsigned_floats.go:32)	MOVSS	"".x+8(SP), X1
	0x000e 00014 (unsigned_floats.go:32)	UCOMISS	X1, X0
	0x0011 00017 (unsigned_floats.go:32)	JLS	30
	0x0013 00019 (unsigned_floats.go:32)	CVTTSS2SQ	X1, AX
	0x0018 00024 (unsigned_floats.go:32)	MOVQ	AX, "".~r1+16(SP)
	0x001d 00029 (unsigned_floats.go:32)	RET
	0x001e 00030 (unsigned_floats.go:32)	SUBSS	X0, X1
	0x0022 00034 (unsigned_floats.go:32)	CVTTSS2SQ	X1, AX
	0x0027 00039 (unsigned_floats.go:32)	BTSQ	$63, AX
	0x002c 00044 (unsigned_floats.go:32)	JMP	24
	0x0000 f3 0f 10 05 00 00 00 00 f3 0f 10 4c 24 08 0f 2e  ...........L$...
	0x0010 c1 76 0b f3 48 0f 2c c1 48 89 44 24 10 c3 f3 0f  .v..H.,.H.D$....
	0x0020 5c c8 f3 48 0f 2c c1 48 0f ba e8 3f eb ea        \..H.,.H...?..
	rel 4+4 t=15 $f32.5f000000+0
"".halfFromFloat64 STEXT nosplit size=16 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:35)	TEXT	"".halfFromFloat64(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:35)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:35)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:35)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:35)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:35)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:35)	MOVSD	"".x+8(SP), X0
	0x0006 00006 (unsigned_floats.go:35)	CVTTSD2SQ	X0, AX
	0x000b 00011 (unsigned_floats.go:35)	MOVL	AX, "".~r1+16(SP)
	0x000f 00015 (unsigned_floats.go:35)	RET
	0x0000 f2 0f 10 44 24 08 f2 48 0f 2c c0 89 44 24 10 c3  ...D$..H.,..D$..
"".twice STEXT nosplit size=113 args=0x18 locals=0x0
	0x0000 00000 (unsigned_floats.go:40)	TEXT	"".twice(SB), NOSPLIT, $0-24
	0x0000 00000 (unsigned_floats.go:40)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:40)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:40)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:40)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:40)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:40)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (unsigned_floats.go:40)	TESTQ	AX, AX
	0x0008 00008 (unsigned_floats.go:40)	JLT	86
	0x000a 00010 (unsigned_floats.go:40)	XORPS	X0, X0
	0x000d 00013 (unsigned_floats.go:40)	CVTSQ2SD	AX, X0
	0x0012 00018 (unsigned_floats.go:40)	MOVQ	"".y+16(SP), AX
	0x0017 00023 (unsigned_floats.go:40)	TESTQ	AX, AX
	0x001a 00026 (unsigned_floats.go:40)	JLT	59
	0x001c 00028 (unsigned_floats.go:40)	XORPS	X1, X1
	0x001f 00031 (unsigned_floats.go:40)	CVTSQ2SD	AX, X1
	0x0024 00036 (unsigned_floats.go:40)	MOVSD	$f64.3fe0000000000000(SB), X2
	0x002c 00044 (unsigned_floats.go:40)	MULSD	X2, X0
	0x0030 00048 (unsigned_floats.go:40)	ADDSD	X0, X1
	0x0034 00052 (unsigned_floats.go:40)	MOVSD	X1, "".~r2+24(SP)
	0x003a 00058 (unsigned_floats.go:40)	RET
	0x003b 00059 (unsigned_floats.go:40)	MOVQ	AX, CX
	0x003e 00062 (unsigned_floats.go:40)	SHRQ	$1, AX
	0x0041 00065 (unsigned_floats.go:40)	ANDQ	$1, CX
	0x0045 00069 (unsigned_floats.go:40)	ORQ	AX, CX
	0x0048 00072 (unsigned_floats.go:40)	XORPS	X1, X1
	0x004b 00075 (unsigned_floats.go:40)	CVTSQ2SD	CX, X1
	0x0050 00080 (unsigned_floats.go:40)	ADDSD	X1, X1
	0x0054 00084 (unsigned_floats.go:40)	JMP	36
	0x0056 00086 (unsigned_floats.go:40)	MOVQ	AX, CX
	0x0059 00089 (unsigned_floats.go:40)	ANDQ	$1, AX
	0x005d 00093 (unsigned_floats.go:40)	SHRQ	$1, CX
	0x0060 00096 (unsigned_floats.go:40)	ORQ	CX, AX
	0x0063 00099 (unsigned_floats.go:40)	XORPS	X0, X0
	0x0066 00102 (unsigned_floats.go:40)	CVTSQ2SD	AX, X0
	0x006b 00107 (unsigned_floats.go:40)	ADDSD	X0, X0
	0x006f 00111 (unsigned_floats.go:40)	JMP	18
	0x0000 48 8b 44 24 08 48 85 c0 7c 4c 0f 57 c0 f2 48 0f  H.D$.H..|L.W..H.
	0x0010 2a c0 48 8b 44 24 10 48 85 c0 7c 1f 0f 57 c9 f2  *.H.D$.H..|..W..
	0x0020 48 0f 2a c8 f2 0f 10 15 00 00 00 00 f2 0f 59 c2  H.*...........Y.
	0x0030 f2 0f 58 c8 f2 0f 11 4c 24 18 c3 48 89 c1 48 d1  ..X....L$..H..H.
	0x0040 e8 48 83 e1 01 48 09 c1 0f 57 c9 f2 48 0f 2a c9  .H...H...W..H.*.
	0x0050 f2 0f 58 c9 eb ce 48 89 c1 48 83 e0 01 48 d1 e9  ..X...H..H...H..
	0x0060 48 09 c8 0f 57 c0 f2 48 0f 2a c0 f2 0f 58 c0 eb  H...W..H.*...X..
	0x0070 a1                                               .
	rel 40+4 t=15 $f64.3fe0000000000000+0
"".thereAndBack STEXT nosplit size=86 args=0x10 locals=0x0
	0x0000 00000 (unsigned_floats.go:43)	TEXT	"".thereAndBack(SB), NOSPLIT, $0-16
	0x0000 00000 (unsigned_floats.go:43)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:43)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:43)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (unsigned_floats.go:43)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:43)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:43)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (unsigned_floats.go:43)	TESTQ	AX, AX
	0x0008 00008 (unsigned_floats.go:43)	JLT	59
	0x000a 00010 (unsigned_floats.go:43)	XORPS	X0, X0
	0x000d 00013 (unsigned_floats.go:43)	CVTSQ2SD	AX, X0
	0x0012 00018 (unsigned_floats.go:43)	MOVSD	$f64.43e0000000000000(SB), X1
	0x001a 00026 (unsigned_floats.go:43)	UCOMISD	X0, X1
	0x001e 00030 (unsigned_floats.go:43)	JLS	43
	0x0020 00032 (unsigned_floats.go:43)	CVTTSD2SQ	X0, AX
	0x0025 00037 (unsigned_floats.go:43)	MOVQ	AX, "".~r1+16(SP)
	0x002a 00042 (unsigned_floats.go:43)	RET
	0x002b 00043 (unsigned_floats.go:43)	SUBSD	X1, X0
	0x002f 00047 (unsigned_floats.go:43)	CVTTSD2SQ	X0, AX
	0x0034 00052 (unsigned_floats.go:43)	BTSQ	$63, AX
	0x0039 00057 (unsigned_floats.go:43)	JMP	37
	0x003b 00059 (unsigned_floats.go:43)	MOVQ	AX, CX
	0x003e 00062 (unsigned_floats.go:43)	SHRQ	$1, AX
	0x0041 00065 (unsigned_floats.go:43)	ANDQ	$1, CX
	0x0045 00069 (unsigned_floats.go:43)	ORQ	CX, AX
	0x0048 00072 (unsigned_floats.go:43)	XORPS	X0, X0
	0x004b 00075 (unsigned_floats.go:43)	CVTSQ2SD	AX, X0
	0x0050 00080 (unsigned_floats.go:43)	ADDSD	X0, X0
	0x0054 00084 (unsigned_floats.go:43)	JMP	18
	0x0000 48 8b 44 24 08 48 85 c0 7c 31 0f 57 c0 f2 48 0f  H.D$.H..|1.W..H.
	0x0010 2a c0 f2 0f 10 0d 00 00 00 00 66 0f 2e c8 76 0b  *.........f...v.
	0x0020 f2 48 0f 2c c0 48 89 44 24 10 c3 f2 0f 5c c1 f2  .H.,.H.D$....\..
	0x0030 48 0f 2c c0 48 0f ba e8 3f eb ea 48 89 c1 48 d1  H.,.H...?..H..H.
	0x0040 e8 48 83 e1 01 48 09 c8 0f 57 c0 f2 48 0f 2a c0  .H...H...W..H.*.
	0x0050 f2 0f 58 c0 eb bc                                ..X...
	rel 22+4 t=15 $f64.43e0000000000000+0
"".fields STEXT nosplit size=82 args=0x20 locals=0x0
	0x0000 00000 (unsigned_floats.go:46)	TEXT	"".fields(SB), NOSPLIT, $0-32
	0x0000 00000 (unsigned_floats.go:46)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (unsigned_floats.go:46)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (unsigned_floats.go:46)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x0000 00000 (unsigned_floats.go:47)	PCDATA	$2, $0
	0x0000 00000 (unsigned_floats.go:47)	PCDATA	$0, $0
	0x0000 00000 (unsigned_floats.go:47)	MOVQ	"".x+16(SP), AX
	0x0005 00005 (unsigned_floats.go:47)	PCDATA	$2, $1
	0x0005 00005 (unsigned_floats.go:47)	PCDATA	$0, $1
	0x0005 00005 (unsigned_floats.go:47)	MOVQ	"".x+8(SP), CX
	0x000a 00010 (unsigned_floats.go:47)	XORL	DX, DX
	0x000c 00012 (unsigned_floats.go:47)	XORPS	X0, X0
	0x000f 00015 (unsigned_floats.go:47)	JMP	24
	0x0011 00017 (unsigned_floats.go:47)	INCQ	DX
	0x0014 00020 (unsigned_floats.go:48)	ADDSS	X1, X0
	0x0018 00024 (unsigned_floats.go:47)	CMPQ	DX, AX
	0x001b 00027 (unsigned_floats.go:47)	JGE	75
	0x001d 00029 (unsigned_floats.go:47)	MOVQ	(CX)(DX*8), BX
	0x0021 00033 (unsigned_floats.go:48)	TESTQ	BX, BX
	0x0024 00036 (unsigned_floats.go:48)	JLT	48
	0x0026 00038 (unsigned_floats.go:48)	XORPS	X1, X1
	0x0029 00041 (unsigned_floats.go:48)	CVTSQ2SS	BX, X1
	0x002e 00046 (unsigned_floats.go:48)	JMP	17
	0x0030 00048 (unsigned_floats.go:48)	MOVQ	BX, SI
	0x0033 00051 (unsigned_floats.go:48)	SHRQ	$1, BX
	0x0036 00054 (unsigned_floats.go:48)	ANDQ	$1, SI
	0x003a 00058 (unsigned_floats.go:48)	ORQ	SI, BX
	0x003d 00061 (unsigned_floats.go:48)	XORPS	X1, X1
	0x0040 00064 (unsigned_floats.go:48)	CVTSQ2SS	BX, X1
	0x0045 00069 (unsigned_floats.go:48)	ADDSS	X1, X1
	0x0049 00073 (unsigned_floats.go:48)	JMP	17
	0x004b 00075 (unsigned_floats.go:50)	PCDATA	$2, $0
	0x004b 00075 (unsigned_floats.go:50)	MOVSS	X0, "".sum+32(SP)
	0x0051 00081 (unsigned_floats.go:50)	RET
	0x0000 48 8b 44 24 10 48 8b 4c 24 08 31 d2 0f 57 c0 eb  H.D$.H.L$.1..W..
	0x0010 07 48 ff c2 f3 0f 58 c1 48 39 c2 7d 2e 48 8b 1c  .H....X.H9.}.H..
	0x0020 d1 48 85 db 7c 0a 0f 57 c9 f3 48 0f 2a cb eb e1  .H..|..W..H.*...
	0x0030 48 89 de 48 d1 eb 48 83 e6 01 48 09 f3 0f 57 c9  H..H..H...H...W.
	0x0040 f3 48 0f 2a cb f3 0f 58 c9 eb c6 f3 0f 11 44 24  .H.*...X......D$
	0x0050 20 c3                                             .
"".main STEXT size=1416 args=0x0 locals=0x238
	0x0000 00000 (unsigned_floats.go:53)	TEXT	"".main(SB), $568-0
	0x0000 00000 (unsigned_floats.go:53)	MOVQ	(TLS), CX
	0x0009 00009 (unsigned_floats.go:53)	LEAQ	-440(SP), AX
	0x0011 00017 (unsigned_floats.go:53)	CMPQ	AX, 16(CX)
	0x0015 00021 (unsigned_floats.go:53)	JLS	1406
	0x001b 00027 (unsigned_floats.go:53)	SUBQ	$568, SP
	0x0022 00034 (unsigned_floats.go:53)	MOVQ	BP, 560(SP)
	0x002a 00042 (unsigned_floats.go:53)	LEAQ	560(SP), BP
	0x0032 00050 (unsigned_floats.go:53)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0032 00050 (unsigned_floats.go:53)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0032 00050 (unsigned_floats.go:53)	FUNCDATA	$3, gclocals·a1ba69769b877c7c448a45961379f949(SB)
	0x0032 00050 (unsigned_floats.go:59)	PCDATA	$2, $1
	0x0032 00050 (unsigned_floats.go:59)	PCDATA	$0, $0
	0x0032 00050 (unsigned_floats.go:59)	LEAQ	""..autotmp_55+352(SP), DI
	0x003a 00058 (unsigned_floats.go:59)	PCDATA	$2, $2
	0x003a 00058 (unsigned_floats.go:59)	LEAQ	"".statictmp_0(SB), SI
	0x0041 00065 (unsigned_floats.go:59)	PCDATA	$2, $0
	0x0041 00065 (unsigned_floats.go:59)	DUFFCOPY	$714
	0x0054 00084 (unsigned_floats.go:59)	XORL	AX, AX
	0x0056 00086 (unsigned_floats.go:54)	JMP	384
	0x005b 00091 (unsigned_floats.go:54)	MOVQ	AX, ""..autotmp_91+112(SP)
	0x0060 00096 (unsigned_floats.go:54)	MOVQ	""..autotmp_55+352(SP)(AX*8), CX
	0x0068 00104 (unsigned_floats.go:54)	MOVQ	CX, "".x+48(SP)
	0x006d 00109 (unsigned_floats.go:61)	MOVQ	CX, (SP)
	0x0071 00113 (unsigned_floats.go:61)	CALL	"".toFloat64(SB)
	0x0076 00118 (unsigned_floats.go:61)	MOVSD	8(SP), X0
	0x007c 00124 (unsigned_floats.go:61)	MOVSD	X0, ""..autotmp_92+104(SP)
	0x0082 00130 (unsigned_floats.go:61)	MOVQ	"".x+48(SP), AX
	0x0087 00135 (unsigned_floats.go:61)	MOVQ	AX, (SP)
	0x008b 00139 (unsigned_floats.go:61)	CALL	"".toFloat32(SB)
	0x0090 00144 (unsigned_floats.go:61)	MOVSS	8(SP), X0
	0x0096 00150 (unsigned_floats.go:61)	MOVSS	X0, ""..autotmp_93+44(SP)
	0x009c 00156 (unsigned_floats.go:62)	MOVQ	"".x+48(SP), AX
	0x00a1 00161 (unsigned_floats.go:62)	MOVQ	AX, (SP)
	0x00a5 00165 (unsigned_floats.go:62)	CALL	"".wordToFloat64(SB)
	0x00aa 00170 (unsigned_floats.go:62)	MOVSD	8(SP), X0
	0x00b0 00176 (unsigned_floats.go:62)	MOVSD	X0, ""..autotmp_94+96(SP)
	0x00b6 00182 (unsigned_floats.go:62)	MOVQ	"".x+48(SP), AX
	0x00bb 00187 (unsigned_floats.go:62)	MOVQ	AX, (SP)
	0x00bf 00191 (unsigned_floats.go:62)	CALL	"".pointerToFloat32(SB)
	0x00c4 00196 (unsigned_floats.go:62)	MOVSS	8(SP), X0
	0x00ca 00202 (unsigned_floats.go:62)	MOVSS	X0, ""..autotmp_95+40(SP)
	0x00d0 00208 (unsigned_floats.go:62)	MOVQ	"".x+48(SP), AX
	0x00d5 00213 (unsigned_floats.go:62)	MOVL	AX, (SP)
	0x00d8 00216 (unsigned_floats.go:62)	CALL	"".halfToFloat32(SB)
	0x00dd 00221 (unsigned_floats.go:62)	MOVSS	8(SP), X0
	0x00e3 00227 (unsigned_floats.go:62)	MOVSS	X0, ""..autotmp_96+36(SP)
	0x00e9 00233 (unsigned_floats.go:61)	CALL	runtime.printlock(SB)
	0x00ee 00238 (unsigned_floats.go:61)	MOVQ	"".x+48(SP), AX
	0x00f3 00243 (unsigned_floats.go:61)	MOVQ	AX, (SP)
	0x00f7 00247 (unsigned_floats.go:61)	CALL	runtime.printuint(SB)
	0x00fc 00252 (unsigned_floats.go:61)	CALL	runtime.printsp(SB)
	0x0101 00257 (unsigned_floats.go:61)	MOVSD	""..autotmp_92+104(SP), X0
	0x0107 00263 (unsigned_floats.go:61)	MOVSD	X0, (SP)
	0x010c 00268 (unsigned_floats.go:61)	CALL	runtime.printuint(SB)
	0x0111 00273 (unsigned_floats.go:61)	CALL	runtime.printsp(SB)
	0x0116 00278 (unsigned_floats.go:61)	MOVSS	""..autotmp_93+44(SP), X0
	0x011c 00284 (unsigned_floats.go:61)	MOVL	X0, AX
	0x0120 00288 (unsigned_floats.go:61)	MOVQ	AX, (SP)
	0x0124 00292 (unsigned_floats.go:61)	CALL	runtime.printuint(SB)
	0x0129 00297 (unsigned_floats.go:61)	CALL	runtime.printsp(SB)
	0x012e 00302 (unsigned_floats.go:61)	MOVSD	""..autotmp_94+96(SP), X0
	0x0134 00308 (unsigned_floats.go:61)	MOVSD	X0, (SP)
	0x0139 00313 (unsigned_floats.go:61)	CALL	runtime.printuint(SB)
	0x013e 00318 (unsigned_floats.go:61)	CALL	runtime.printsp(SB)
	0x0143 00323 (unsigned_floats.go:61)	MOVSS	""..autotmp_95+40(SP), X0
	0x0149 00329 (unsigned_floats.go:61)	MOVL	X0, AX
	0x014d 00333 (unsigned_floats.go:61)	MOVQ	AX, (SP)
	0x0151 00337 (unsigned_floats.go:61)	CALL	runtime.printuint(SB)
	0x0156 00342 (unsigned_floats.go:61)	CALL	runtime.printsp(SB)
	0x015b 00347 (unsigned_floats.go:61)	MOVSS	""..autotmp_96+36(SP), X0
	0x0161 00353 (unsigned_floats.go:61)	MOVL	X0, AX
	0x0165 00357 (unsigned_floats.go:61)	MOVQ	AX, (SP)
	0x0169 00361 (unsigned_floats.go:61)	CALL	runtime.printuint(SB)
	0x016e 00366 (unsigned_floats.go:61)	CALL	runtime.printnl(SB)
	0x0173 00371 (unsigned_floats.go:61)	CALL	runtime.printunlock(SB)
	0x0178 00376 (unsigned_floats.go:54)	MOVQ	""..autotmp_91+112(SP), AX
	0x017d 00381 (unsigned_floats.go:54)	INCQ	AX
	0x0180 00384 (unsigned_floats.go:54)	CMPQ	AX, $26
	0x0184 00388 (unsigned_floats.go:54)	JLT	91
	0x018a 00394 (unsigned_floats.go:66)	MOVQ	"".statictmp_1(SB), AX
	0x0191 00401 (unsigned_floats.go:66)	MOVQ	AX, ""..autotmp_70+248(SP)
	0x0199 00409 (unsigned_floats.go:66)	PCDATA	$2, $1
	0x0199 00409 (unsigned_floats.go:66)	LEAQ	""..autotmp_70+256(SP), DI
	0x01a1 00417 (unsigned_floats.go:66)	PCDATA	$2, $2
	0x01a1 00417 (unsigned_floats.go:66)	LEAQ	"".statictmp_1+8(SB), SI
	0x01a8 00424 (unsigned_floats.go:66)	PCDATA	$2, $0
	0x01a8 00424 (unsigned_floats.go:66)	DUFFCOPY	$812
	0x01bb 00443 (unsigned_floats.go:66)	XORL	AX, AX
	0x01bd 00445 (unsigned_floats.go:65)	JMP	726
	0x01c2 00450 (unsigned_floats.go:65)	MOVQ	AX, ""..autotmp_91+112(SP)
	0x01c7 00455 (unsigned_floats.go:65)	SHLQ	$3, AX
	0x01cb 00459 (unsigned_floats.go:65)	MOVSD	""..autotmp_70+248(SP)(AX*1), X0
	0x01d4 00468 (unsigned_floats.go:65)	MOVSD	X0, "".x+56(SP)
	0x01da 00474 (unsigned_floats.go:68)	MOVSD	X0, (SP)
	0x01df 00479 (unsigned_floats.go:68)	CALL	"".fromFloat64(SB)
	0x01e4 00484 (unsigned_floats.go:68)	MOVQ	8(SP), AX
	0x01e9 00489 (unsigned_floats.go:68)	MOVQ	AX, ""..autotmp_97+88(SP)
	0x01ee 00494 (unsigned_floats.go:68)	MOVSD	"".x+56(SP), X0
	0x01f4 00500 (unsigned_floats.go:68)	CVTSD2SS	X0, X1
	0x01f8 00504 (unsigned_floats.go:68)	MOVSS	X1, ""..autotmp_93+44(SP)
	0x01fe 00510 (unsigned_floats.go:68)	MOVSS	X1, (SP)
	0x0203 00515 (unsigned_floats.go:68)	CALL	"".fromFloat32(SB)
	0x0208 00520 (unsigned_floats.go:68)	MOVQ	8(SP), AX
	0x020d 00525 (unsigned_floats.go:68)	MOVQ	AX, ""..autotmp_98+80(SP)
	0x0212 00530 (unsigned_floats.go:68)	MOVSD	"".x+56(SP), X0
	0x0218 00536 (unsigned_floats.go:68)	MOVSD	X0, (SP)
	0x021d 00541 (unsigned_floats.go:68)	CALL	"".wordFromFloat64(SB)
	0x0222 00546 (unsigned_floats.go:68)	MOVQ	8(SP), AX
	0x0227 00551 (unsigned_floats.go:68)	MOVQ	AX, ""..autotmp_99+72(SP)
	0x022c 00556 (unsigned_floats.go:68)	MOVSS	""..autotmp_93+44(SP), X0
	0x0232 00562 (unsigned_floats.go:68)	MOVSS	X0, (SP)
	0x0237 00567 (unsigned_floats.go:68)	CALL	"".pointerFromFloat32(SB)
	0x023c 00572 (unsigned_floats.go:68)	MOVQ	8(SP), AX
	0x0241 00577 (unsigned_floats.go:68)	MOVQ	AX, ""..autotmp_100+128(SP)
	0x0249 00585 (unsigned_floats.go:68)	MOVSD	"".x+56(SP), X0
	0x024f 00591 (unsigned_floats.go:68)	MOVSD	X0, (SP)
	0x0254 00596 (unsigned_floats.go:68)	CALL	"".halfFromFloat64(SB)
	0x0259 00601 (unsigned_floats.go:68)	MOVL	8(SP), AX
	0x025d 00605 (unsigned_floats.go:68)	MOVQ	AX, ""..autotmp_101+120(SP)
	0x0262 00610 (unsigned_floats.go:68)	CALL	runtime.printlock(SB)
	0x0267 00615 (unsigned_floats.go:68)	MOVQ	""..autotmp_97+88(SP), AX
	0x026c 00620 (unsigned_floats.go:68)	MOVQ	AX, (SP)
	0x0270 00624 (unsigned_floats.go:68)	CALL	runtime.printuint(SB)
	0x0275 00629 (unsigned_floats.go:68)	CALL	runtime.printsp(SB)
	0x027a 00634 (unsigned_floats.go:68)	MOVQ	""..autotmp_98+80(SP), AX
	0x027f 00639 (unsigned_floats.go:68)	MOVQ	AX, (SP)
	0x0283 00643 (unsigned_floats.go:68)	CALL	runtime.printuint(SB)
	0x0288 00648 (unsigned_floats.go:68)	CALL	runtime.printsp(SB)
	0x028d 00653 (unsigned_floats.go:68)	MOVQ	""..autotmp_99+72(SP), AX
	0x0292 00658 (unsigned_floats.go:68)	MOVQ	AX, (SP)
	0x0296 00662 (unsigned_floats.go:68)	CALL	runtime.printuint(SB)
	0x029b 00667 (unsigned_floats.go:68)	CALL	runtime.printsp(SB)
	0x02a0 00672 (unsigned_floats.go:68)	MOVQ	""..autotmp_100+128(SP), AX
	0x02a8 00680 (unsigned_floats.go:68)	MOVQ	AX, (SP)
	0x02ac 00684 (unsigned_floats.go:68)	CALL	runtime.printuint(SB)
	0x02b1 00689 (unsigned_floats.go:68)	CALL	runtime.printsp(SB)
	0x02b6 00694 (unsigned_floats.go:68)	MOVQ	""..autotmp_101+120(SP), AX
	0x02bb 00699 (unsigned_floats.go:68)	MOVQ	AX, (SP)
	0x02bf 00703 (unsigned_floats.go:68)	CALL	runtime.printuint(SB)
	0x02c4 00708 (unsigned_floats.go:68)	CALL	runtime.printnl(SB)
	0x02c9 00713 (unsigned_floats.go:68)	CALL	runtime.printunlock(SB)
	0x02ce 00718 (unsigned_floats.go:65)	MOVQ	""..autotmp_91+112(SP), AX
	0x02d3 00723 (unsigned_floats.go:65)	INCQ	AX
	0x02d6 00726 (unsigned_floats.go:65)	CMPQ	AX, $13
	0x02da 00730 (unsigned_floats.go:65)	JLT	450
	0x02e0 00736 (unsigned_floats.go:71)	MOVQ	"".statictmp_2(SB), AX
	0x02e7 00743 (unsigned_floats.go:71)	MOVQ	AX, ""..autotmp_81+160(SP)
	0x02ef 00751 (unsigned_floats.go:71)	PCDATA	$2, $1
	0x02ef 00751 (unsigned_floats.go:71)	LEAQ	""..autotmp_81+168(SP), DI
	0x02f7 00759 (unsigned_floats.go:71)	PCDATA	$2, $2
	0x02f7 00759 (unsigned_floats.go:71)	LEAQ	"".statictmp_2+8(SB), SI
	0x02fe 00766 (unsigned_floats.go:71)	PCDATA	$2, $0
	0x02fe 00766 (unsigned_floats.go:71)	DUFFCOPY	$826
	0x0311 00785 (unsigned_floats.go:71)	MOVSD	$f64.7ff0000000000000(SB), X0
	0x0319 00793 (unsigned_floats.go:71)	MOVSD	X0, ""..autotmp_81+224(SP)
	0x0322 00802 (unsigned_floats.go:71)	MOVSD	$f64.fff0000000000000(SB), X0
	0x032a 00810 (unsigned_floats.go:71)	MOVSD	X0, ""..autotmp_81+232(SP)
	0x0333 00819 (unsigned_floats.go:71)	MOVSD	$f64.7ff8000000000001(SB), X0
	0x033b 00827 (unsigned_floats.go:71)	MOVSD	X0, ""..autotmp_81+240(SP)
	0x0344 00836 (unsigned_floats.go:71)	XORL	AX, AX
	0x0346 00838 (unsigned_floats.go:71)	JMP	1062
	0x034b 00843 (unsigned_floats.go:71)	MOVQ	AX, ""..autotmp_91+112(SP)
	0x0350 00848 (unsigned_floats.go:71)	SHLQ	$3, AX
	0x0354 00852 (unsigned_floats.go:71)	MOVSD	""..autotmp_81+160(SP)(AX*1), X0
	0x035d 00861 (unsigned_floats.go:71)	MOVSD	X0, "".x+64(SP)
	0x0363 00867 (unsigned_floats.go:72)	MOVSD	X0, (SP)
	0x0368 00872 (unsigned_floats.go:72)	CALL	"".fromFloat64(SB)
	0x036d 00877 (unsigned_floats.go:72)	MOVQ	8(SP), AX
	0x0372 00882 (unsigned_floats.go:72)	MOVQ	AX, ""..autotmp_97+88(SP)
	0x0377 00887 (unsigned_floats.go:72)	MOVSD	"".x+64(SP), X0
	0x037d 00893 (unsigned_floats.go:72)	CVTSD2SS	X0, X1
	0x0381 00897 (unsigned_floats.go:72)	MOVSS	X1, (SP)
	0x0386 00902 (unsigned_floats.go:72)	CALL	"".fromFloat32(SB)
	0x038b 00907 (unsigned_floats.go:72)	MOVQ	8(SP), AX
	0x0390 00912 (unsigned_floats.go:72)	MOVQ	AX, ""..autotmp_98+80(SP)
	0x0395 00917 (unsigned_floats.go:72)	MOVSD	"".x+64(SP), X0
	0x039b 00923 (unsigned_floats.go:72)	MOVSD	X0, (SP)
	0x03a0 00928 (unsigned_floats.go:72)	CALL	"".wordFromFloat64(SB)
	0x03a5 00933 (unsigned_floats.go:72)	MOVQ	8(SP), AX
	0x03aa 00938 (unsigned_floats.go:72)	MOVQ	AX, ""..autotmp_99+72(SP)
	0x03af 00943 (unsigned_floats.go:72)	MOVSD	"".x+64(SP), X0
	0x03b5 00949 (unsigned_floats.go:72)	MOVSD	X0, (SP)
	0x03ba 00954 (unsigned_floats.go:72)	CALL	"".halfFromFloat64(SB)
	0x03bf 00959 (unsigned_floats.go:72)	MOVL	8(SP), AX
	0x03c3 00963 (unsigned_floats.go:72)	MOVQ	AX, ""..autotmp_101+120(SP)
	0x03c8 00968 (unsigned_floats.go:72)	CALL	runtime.printlock(SB)
	0x03cd 00973 (unsigned_floats.go:72)	MOVQ	""..autotmp_97+88(SP), AX
	0x03d2 00978 (unsigned_floats.go:72)	MOVQ	AX, (SP)
	0x03d6 00982 (unsigned_floats.go:72)	CALL	runtime.printuint(SB)
	0x03db 00987 (unsigned_floats.go:72)	CALL	runtime.printsp(SB)
	0x03e0 00992 (unsigned_floats.go:72)	MOVQ	""..autotmp_98+80(SP), AX
	0x03e5 00997 (unsigned_floats.go:72)	MOVQ	AX, (SP)
	0x03e9 01001 (unsigned_floats.go:72)	CALL	runtime.printuint(SB)
	0x03ee 01006 (unsigned_floats.go:72)	CALL	runtime.printsp(SB)
	0x03f3 01011 (unsigned_floats.go:72)	MOVQ	""..autotmp_99+72(SP), AX
	0x03f8 01016 (unsigned_floats.go:72)	MOVQ	AX, (SP)
	0x03fc 01020 (unsigned_floats.go:72)	CALL	runtime.printuint(SB)
	0x0401 01025 (unsigned_floats.go:72)	CALL	runtime.printsp(SB)
	0x0406 01030 (unsigned_floats.go:72)	MOVQ	""..autotmp_101+120(SP), AX
	0x040b 01035 (unsigned_floats.go:72)	MOVQ	AX, (SP)
	0x040f 01039 (unsigned_floats.go:72)	CALL	runtime.printuint(SB)
	0x0414 01044 (unsigned_floats.go:72)	CALL	runtime.printnl(SB)
	0x0419 01049 (unsigned_floats.go:72)	CALL	runtime.printunlock(SB)
	0x041e 01054 (unsigned_floats.go:71)	MOVQ	""..autotmp_91+112(SP), AX
	0x0423 01059 (unsigned_floats.go:71)	INCQ	AX
	0x0426 01062 (unsigned_floats.go:71)	CMPQ	AX, $11
	0x042a 01066 (unsigned_floats.go:71)	JLT	843
	0x0430 01072 (unsigned_floats.go:74)	MOVQ	$-9223372036854774783, AX
	0x043a 01082 (unsigned_floats.go:74)	MOVQ	AX, (SP)
	0x043e 01086 (unsigned_floats.go:74)	MOVQ	$-1, 8(SP)
	0x0447 01095 (unsigned_floats.go:74)	CALL	"".twice(SB)
	0x044c 01100 (unsigned_floats.go:74)	MOVSD	16(SP), X0
	0x0452 01106 (unsigned_floats.go:74)	MOVSD	X0, ""..autotmp_92+104(SP)
	0x0458 01112 (unsigned_floats.go:74)	MOVQ	$-9223372036854774783, AX
	0x0462 01122 (unsigned_floats.go:74)	MOVQ	AX, (SP)
	0x0466 01126 (unsigned_floats.go:74)	CALL	"".thereAndBack(SB)
	0x046b 01131 (unsigned_floats.go:74)	MOVQ	8(SP), AX
	0x0470 01136 (unsigned_floats.go:74)	MOVQ	AX, ""..autotmp_97+88(SP)
	0x0475 01141 (unsigned_floats.go:74)	MOVQ	$-2048, (SP)
	0x047d 01149 (unsigned_floats.go:74)	CALL	"".thereAndBack(SB)
	0x0482 01154 (unsigned_floats.go:74)	MOVQ	8(SP), AX
	0x0487 01159 (unsigned_floats.go:74)	MOVQ	AX, ""..autotmp_98+80(SP)
	0x048c 01164 (unsigned_floats.go:74)	MOVQ	$7, (SP)
	0x0494 01172 (unsigned_floats.go:74)	CALL	"".thereAndBack(SB)
	0x0499 01177 (unsigned_floats.go:74)	MOVQ	8(SP), AX
	0x049e 01182 (unsigned_floats.go:74)	MOVQ	AX, ""..autotmp_101+120(SP)
	0x04a3 01187 (unsigned_floats.go:74)	CALL	runtime.printlock(SB)
	0x04a8 01192 (unsigned_floats.go:74)	MOVSD	""..autotmp_92+104(SP), X0
	0x04ae 01198 (unsigned_floats.go:74)	MOVSD	X0, (SP)
	0x04b3 01203 (unsigned_floats.go:74)	CALL	runtime.printuint(SB)
	0x04b8 01208 (unsigned_floats.go:74)	CALL	runtime.printsp(SB)
	0x04bd 01213 (unsigned_floats.go:74)	MOVQ	""..autotmp_97+88(SP), AX
	0x04c2 01218 (unsigned_floats.go:74)	MOVQ	AX, (SP)
	0x04c6 01222 (unsigned_floats.go:74)	CALL	runtime.printuint(SB)
	0x04cb 01227 (unsigned_floats.go:74)	CALL	runtime.printsp(SB)
	0x04d0 01232 (unsigned_floats.go:74)	MOVQ	""..autotmp_98+80(SP), AX
	0x04d5 01237 (unsigned_floats.go:74)	MOVQ	AX, (SP)
	0x04d9 01241 (unsigned_floats.go:74)	CALL	runtime.printuint(SB)
	0x04de 01246 (unsigned_floats.go:74)	CALL	runtime.printsp(SB)
	0x04e3 01251 (unsigned_floats.go:74)	MOVQ	""..autotmp_101+120(SP), AX
	0x04e8 01256 (unsigned_floats.go:74)	MOVQ	AX, (SP)
	0x04ec 01260 (unsigned_floats.go:74)	CALL	runtime.printuint(SB)
	0x04f1 01265 (unsigned_floats.go:74)	CALL	runtime.printnl(SB)
	0x04f6 01270 (unsigned_floats.go:74)	CALL	runtime.printunlock(SB)
	0x04fb 01275 (unsigned_floats.go:75)	MOVQ	"".statictmp_3(SB), AX
	0x0502 01282 (unsigned_floats.go:75)	MOVQ	AX, ""..autotmp_52+136(SP)
	0x050a 01290 (unsigned_floats.go:75)	MOVUPS	"".statictmp_3+8(SB), X0
	0x0511 01297 (unsigned_floats.go:75)	MOVUPS	X0, ""..autotmp_52+144(SP)
	0x0519 01305 (unsigned_floats.go:75)	PCDATA	$2, $3
	0x0519 01305 (unsigned_floats.go:75)	LEAQ	""..autotmp_52+136(SP), AX
	0x0521 01313 (unsigned_floats.go:75)	PCDATA	$2, $0
	0x0521 01313 (unsigned_floats.go:75)	MOVQ	AX, (SP)
	0x0525 01317 (unsigned_floats.go:75)	MOVQ	$3, 8(SP)
	0x052e 01326 (unsigned_floats.go:75)	MOVQ	$3, 16(SP)
	0x0537 01335 (unsigned_floats.go:75)	CALL	"".fields(SB)
	0x053c 01340 (unsigned_floats.go:75)	MOVSS	24(SP), X0
	0x0542 01346 (unsigned_floats.go:75)	MOVSS	X0, math.f+32(SP)
	0x0548 01352 (unsigned_floats.go:75)	MOVL	math.f+32(SP), AX
	0x054c 01356 (unsigned_floats.go:75)	MOVQ	AX, ""..autotmp_97+88(SP)
	0x0551 01361 (unsigned_floats.go:75)	CALL	runtime.printlock(SB)
	0x0556 01366 (unsigned_floats.go:75)	MOVQ	""..autotmp_97+88(SP), AX
	0x055b 01371 (unsigned_floats.go:75)	MOVQ	AX, (SP)
	0x055f 01375 (unsigned_floats.go:75)	CALL	runtime.printuint(SB)
	0x0564 01380 (unsigned_floats.go:75)	CALL	runtime.printnl(SB)
	0x0569 01385 (unsigned_floats.go:75)	CALL	runtime.printunlock(SB)
	0x056e 01390 (unsigned_floats.go:76)	MOVQ	560(SP), BP
	0x0576 01398 (unsigned_floats.go:76)	ADDQ	$568, SP
	0x057d 01405 (unsigned_floats.go:76)	RET
	0x057e 01406 (unsigned_floats.go:76)	NOP
	0x057e 01406 (unsigned_floats.go:53)	PCDATA	$0, $-1
	0x057e 01406 (unsigned_floats.go:53)	PCDATA	$2, $-1
	0x057e 01406 (unsigned_floats.go:53)	CALL	runtime.morestack_noctxt(SB)
	0x0583 01411 (unsigned_floats.go:53)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 48 fe ff  dH..%....H..$H..
	0x0010 ff 48 3b 41 10 0f 86 63 05 00 00 48 81 ec 38 02  .H;A...c...H..8.
	0x0020 00 00 48 89 ac 24 30 02 00 00 48 8d ac 24 30 02  ..H..$0...H..$0.
	0x0030 00 00 48 8d bc 24 60 01 00 00 48 8d 35 00 00 00  ..H..$`...H.5...
	0x0040 00 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00  .H.l$.H.l$......
	0x0050 48 8b 6d 00 31 c0 e9 25 01 00 00 48 89 44 24 70  H.m.1..%...H.D$p
	0x0060 48 8b 8c c4 60 01 00 00 48 89 4c 24 30 48 89 0c  H...`...H.L$0H..
	0x0070 24 e8 00 00 00 00 f2 0f 10 44 24 08 f2 0f 11 44  $........D$....D
	0x0080 24 68 48 8b 44 24 30 48 89 04 24 e8 00 00 00 00  $hH.D$0H..$.....
	0x0090 f3 0f 10 44 24 08 f3 0f 11 44 24 2c 48 8b 44 24  ...D$....D$,H.D$
	0x00a0 30 48 89 04 24 e8 00 00 00 00 f2 0f 10 44 24 08  0H..$........D$.
	0x00b0 f2 0f 11 44 24 60 48 8b 44 24 30 48 89 04 24 e8  ...D$`H.D$0H..$.
	0x00c0 00 00 00 00 f3 0f 10 44 24 08 f3 0f 11 44 24 28  .......D$....D$(
	0x00d0 48 8b 44 24 30 89 04 24 e8 00 00 00 00 f3 0f 10  H.D$0..$........
	0x00e0 44 24 08 f3 0f 11 44 24 24 e8 00 00 00 00 48 8b  D$....D$$.....H.
	0x00f0 44 24 30 48 89 04 24 e8 00 00 00 00 e8 00 00 00  D$0H..$.........
	0x0100 00 f2 0f 10 44 24 68 f2 0f 11 04 24 e8 00 00 00  ....D$h....$....
	0x0110 00 e8 00 00 00 00 f3 0f 10 44 24 2c 66 0f 7e c0  .........D$,f.~.
	0x0120 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 f2 0f  H..$............
	0x0130 10 44 24 60 f2 0f 11 04 24 e8 00 00 00 00 e8 00  .D$`....$.......
	0x0140 00 00 00 f3 0f 10 44 24 28 66 0f 7e c0 48 89 04  ......D$(f.~.H..
	0x0150 24 e8 00 00 00 00 e8 00 00 00 00 f3 0f 10 44 24  $.............D$
	0x0160 24 66 0f 7e c0 48 89 04 24 e8 00 00 00 00 e8 00  $f.~.H..$.......
	0x0170 00 00 00 e8 00 00 00 00 48 8b 44 24 70 48 ff c0  ........H.D$pH..
	0x0180 48 83 f8 1a 0f 8c d1 fe ff ff 48 8b 05 00 00 00  H.........H.....
	0x0190 00 48 89 84 24 f8 00 00 00 48 8d bc 24 00 01 00  .H..$....H..$...
	0x01a0 00 48 8d 35 00 00 00 00 48 89 6c 24 f0 48 8d 6c  .H.5....H.l$.H.l
	0x01b0 24 f0 e8 00 00 00 00 48 8b 6d 00 31 c0 e9 14 01  $......H.m.1....
	0x01c0 00 00 48 89 44 24 70 48 c1 e0 03 f2 0f 10 84 04  ..H.D$pH........
	0x01d0 f8 00 00 00 f2 0f 11 44 24 38 f2 0f 11 04 24 e8  .......D$8....$.
	0x01e0 00 00 00 00 48 8b 44 24 08 48 89 44 24 58 f2 0f  ....H.D$.H.D$X..
	0x01f0 10 44 24 38 f2 0f 5a c8 f3 0f 11 4c 24 2c f3 0f  .D$8..Z....L$,..
	0x0200 11 0c 24 e8 00 00 00 00 48 8b 44 24 08 48 89 44  ..$.....H.D$.H.D
	0x0210 24 50 f2 0f 10 44 24 38 f2 0f 11 04 24 e8 00 00  $P...D$8....$...
	0x0220 00 00 48 8b 44 24 08 48 89 44 24 48 f3 0f 10 44  ..H.D$.H.D$H...D
	0x0230 24 2c f3 0f 11 04 24 e8 00 00 00 00 48 8b 44 24  $,....$.....H.D$
	0x0240 08 48 89 84 24 80 00 00 00 f2 0f 10 44 24 38 f2  .H..$.......D$8.
	0x0250 0f 11 04 24 e8 00 00 00 00 8b 44 24 08 48 89 44  ...$......D$.H.D
	0x0260 24 78 e8 00 00 00 00 48 8b 44 24 58 48 89 04 24  $x.....H.D$XH..$
	0x0270 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 50 48  ..........H.D$PH
	0x0280 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 44  ..$..........H.D
	0x0290 24 48 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $HH..$..........
	0x02a0 48 8b 84 24 80 00 00 00 48 89 04 24 e8 00 00 00  H..$....H..$....
	0x02b0 00 e8 00 00 00 00 48 8b 44 24 78 48 89 04 24 e8  ......H.D$xH..$.
	0x02c0 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b  ..............H.
	0x02d0 44 24 70 48 ff c0 48 83 f8 0d 0f 8c e2 fe ff ff  D$pH..H.........
	0x02e0 48 8b 05 00 00 00 00 48 89 84 24 a0 00 00 00 48  H......H..$....H
	0x02f0 8d bc 24 a8 00 00 00 48 8d 35 00 00 00 00 48 89  ..$....H.5....H.
	0x0300 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00 48 8b 6d  l$.H.l$......H.m
	0x0310 00 f2 0f 10 05 00 00 00 00 f2 0f 11 84 24 e0 00  .............$..
	0x0320 00 00 f2 0f 10 05 00 00 00 00 f2 0f 11 84 24 e8  ..............$.
	0x0330 00 00 00 f2 0f 10 05 00 00 00 00 f2 0f 11 84 24  ...............$
	0x0340 f0 00 00 00 31 c0 e9 db 00 00 00 48 89 44 24 70  ....1......H.D$p
	0x0350 48 c1 e0 03 f2 0f 10 84 04 a0 00 00 00 f2 0f 11  H...............
	0x0360 44 24 40 f2 0f 11 04 24 e8 00 00 00 00 48 8b 44  D$@....$.....H.D
	0x0370 24 08 48 89 44 24 58 f2 0f 10 44 24 40 f2 0f 5a  $.H.D$X...D$@..Z
	0x0380 c8 f3 0f 11 0c 24 e8 00 00 00 00 48 8b 44 24 08  .....$.....H.D$.
	0x0390 48 89 44 24 50 f2 0f 10 44 24 40 f2 0f 11 04 24  H.D$P...D$@....$
	0x03a0 e8 00 00 00 00 48 8b 44 24 08 48 89 44 24 48 f2  .....H.D$.H.D$H.
	0x03b0 0f 10 44 24 40 f2 0f 11 04 24 e8 00 00 00 00 8b  ..D$@....$......
	0x03c0 44 24 08 48 89 44 24 78 e8 00 00 00 00 48 8b 44  D$.H.D$x.....H.D
	0x03d0 24 58 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $XH..$..........
	0x03e0 48 8b 44 24 50 48 89 04 24 e8 00 00 00 00 e8 00  H.D$PH..$.......
	0x03f0 00 00 00 48 8b 44 24 48 48 89 04 24 e8 00 00 00  ...H.D$HH..$....
	0x0400 00 e8 00 00 00 00 48 8b 44 24 78 48 89 04 24 e8  ......H.D$xH..$.
	0x0410 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b  ..............H.
	0x0420 44 24 70 48 ff c0 48 83 f8 0b 0f 8c 1b ff ff ff  D$pH..H.........
	0x0430 48 b8 01 04 00 00 00 00 00 80 48 89 04 24 48 c7  H.........H..$H.
	0x0440 44 24 08 ff ff ff ff e8 00 00 00 00 f2 0f 10 44  D$.............D
	0x0450 24 10 f2 0f 11 44 24 68 48 b8 01 04 00 00 00 00  $....D$hH.......
	0x0460 00 80 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08  ..H..$.....H.D$.
	0x0470 48 89 44 24 58 48 c7 04 24 00 f8 ff ff e8 00 00  H.D$XH..$.......
	0x0480 00 00 48 8b 44 24 08 48 89 44 24 50 48 c7 04 24  ..H.D$.H.D$PH..$
	0x0490 07 00 00 00 e8 00 00 00 00 48 8b 44 24 08 48 89  .........H.D$.H.
	0x04a0 44 24 78 e8 00 00 00 00 f2 0f 10 44 24 68 f2 0f  D$x........D$h..
	0x04b0 11 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 44  ..$..........H.D
	0x04c0 24 58 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $XH..$..........
	0x04d0 48 8b 44 24 50 48 89 04 24 e8 00 00 00 00 e8 00  H.D$PH..$.......
	0x04e0 00 00 00 48 8b 44 24 78 48 89 04 24 e8 00 00 00  ...H.D$xH..$....
	0x04f0 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00  ...........H....
	0x0500 00 00 48 89 84 24 88 00 00 00 0f 10 05 00 00 00  ..H..$..........
	0x0510 00 0f 11 84 24 90 00 00 00 48 8d 84 24 88 00 00  ....$....H..$...
	0x0520 00 48 89 04 24 48 c7 44 24 08 03 00 00 00 48 c7  .H..$H.D$.....H.
	0x0530 44 24 10 03 00 00 00 e8 00 00 00 00 f3 0f 10 44  D$.............D
	0x0540 24 18 f3 0f 11 44 24 20 8b 44 24 20 48 89 44 24  $....D$ .D$ H.D$
	0x0550 58 e8 00 00 00 00 48 8b 44 24 58 48 89 04 24 e8  X.....H.D$XH..$.
	0x0560 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b  ..............H.
	0x0570 ac 24 30 02 00 00 48 81 c4 38 02 00 00 c3 e8 00  .$0...H..8......
	0x0580 00 00 00 e9 78 fa ff ff                          ....x...
	rel 5+4 t=16 TLS+0
	rel 61+4 t=15 "".statictmp_0+0
	rel 76+4 t=8 runtime.duffcopy+714
	rel 114+4 t=8 "".toFloat64+0
	rel 140+4 t=8 "".toFloat32+0
	rel 166+4 t=8 "".wordToFloat64+0
	rel 192+4 t=8 "".pointerToFloat32+0
	rel 217+4 t=8 "".halfToFloat32+0
	rel 234+4 t=8 runtime.printlock+0
	rel 248+4 t=8 runtime.printuint+0
	rel 253+4 t=8 runtime.printsp+0
	rel 269+4 t=8 runtime.printuint+0
	rel 274+4 t=8 runtime.printsp+0
	rel 293+4 t=8 runtime.printuint+0
	rel 298+4 t=8 runtime.printsp+0
	rel 314+4 t=8 runtime.printuint+0
	rel 319+4 t=8 runtime.printsp+0
	rel 338+4 t=8 runtime.printuint+0
	rel 343+4 t=8 runtime.printsp+0
	rel 362+4 t=8 runtime.printuint+0
	rel 367+4 t=8 runtime.printnl+0
	rel 372+4 t=8 runtime.printunlock+0
	rel 397+4 t=15 "".statictmp_1+0
	rel 420+4 t=15 "".statictmp_1+8
	rel 435+4 t=8 runtime.duffcopy+812
	rel 480+4 t=8 "".fromFloat64+0
	rel 516+4 t=8 "".fromFloat32+0
	rel 542+4 t=8 "".wordFromFloat64+0
	rel 568+4 t=8 "".pointerFromFloat32+0
	rel 597+4 t=8 "".halfFromFloat64+0
	rel 611+4 t=8 runtime.printlock+0
	rel 625+4 t=8 runtime.printuint+0
	rel 630+4 t=8 runtime.printsp+0
	rel 644+4 t=8 runtime.printuint+0
	rel 649+4 t=8 runtime.printsp+0
	rel 663+4 t=8 runtime.printuint+0
	rel 668+4 t=8 runtime.printsp+0
	rel 685+4 t=8 runtime.printuint+0
	rel 690+4 t=8 runtime.printsp+0
	rel 704+4 t=8 runtime.printuint+0
	rel 709+4 t=8 runtime.printnl+0
	rel 714+4 t=8 runtime.printunlock+0
	rel 739+4 t=15 "".statictmp_2+0
	rel 762+4 t=15 "".statictmp_2+8
	rel 777+4 t=8 runtime.duffcopy+826
	rel 789+4 t=15 $f64.7ff0000000000000+0
	rel 806+4 t=15 $f64.fff0000000000000+0
	rel 823+4 t=15 $f64.7ff8000000000001+0
	rel 873+4 t=8 "".fromFloat64+0
	rel 903+4 t=8 "".fromFloat32+0
	rel 929+4 t=8 "".wordFromFloat64+0
	rel 955+4 t=8 "".halfFromFloat64+0
	rel 969+4 t=8 runtime.printlock+0
	rel 983+4 t=8 runtime.printuint+0
	rel 988+4 t=8 runtime.printsp+0
	rel 1002+4 t=8 runtime.printuint+0
	rel 1007+4 t=8 runtime.printsp+0
	rel 1021+4 t=8 runtime.printuint+0
	rel 1026+4 t=8 runtime.printsp+0
	rel 1040+4 t=8 runtime.printuint+0
	rel 1045+4 t=8 runtime.printnl+0
	rel 1050+4 t=8 runtime.printunlock+0
	rel 1096+4 t=8 "".twice+0
	rel 1127+4 t=8 "".thereAndBack+0
	rel 1150+4 t=8 "".thereAndBack+0
	rel 1173+4 t=8 "".thereAndBack+0
	rel 1188+4 t=8 runtime.printlock+0
	rel 1204+4 t=8 runtime.printuint+0
	rel 1209+4 t=8 runtime.printsp+0
	rel 1223+4 t=8 runtime.printuint+0
	rel 1228+4 t=8 runtime.printsp+0
	rel 1242+4 t=8 runtime.printuint+0
	rel 1247+4 t=8 runtime.printsp+0
	rel 1261+4 t=8 runtime.printuint+0
	rel 1266+4 t=8 runtime.printnl+0
	rel 1271+4 t=8 runtime.printunlock+0
	rel 1278+4 t=15 "".statictmp_3+0
	rel 1293+4 t=15 "".statictmp_3+8
	rel 1336+4 t=8 "".fields+0
	rel 1362+4 t=8 runtime.printlock+0
	rel 1376+4 t=8 runtime.printuint+0
	rel 1381+4 t=8 runtime.printnl+0
	rel 1386+4 t=8 runtime.printunlock+0
	rel 1407+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=92 args=0x0 locals=0x8
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $8-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	85
	0x000f 00015 (<autogenerated>:1)	SUBQ	$8, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, (SP)
	0x0017 00023 (<autogenerated>:1)	LEAQ	(SP), BP
	0x001b 00027 (<autogenerated>:1)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (<autogenerated>:1)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (<autogenerated>:1)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (<autogenerated>:1)	PCDATA	$2, $0
	0x001b 00027 (<autogenerated>:1)	PCDATA	$0, $0
	0x001b 00027 (<autogenerated>:1)	MOVBLZX	"".initdone·(SB), AX
	0x0022 00034 (<autogenerated>:1)	CMPB	AL, $1
	0x0025 00037 (<autogenerated>:1)	JLS	48
	0x0027 00039 (<autogenerated>:1)	PCDATA	$2, $-2
	0x0027 00039 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0027 00039 (<autogenerated>:1)	MOVQ	(SP), BP
	0x002b 00043 (<autogenerated>:1)	ADDQ	$8, SP
	0x002f 00047 (<autogenerated>:1)	RET
	0x0030 00048 (<autogenerated>:1)	JNE	57
	0x0032 00050 (<autogenerated>:1)	PCDATA	$2, $0
	0x0032 00050 (<autogenerated>:1)	PCDATA	$0, $0
	0x0032 00050 (<autogenerated>:1)	CALL	runtime.throwinit(SB)
	0x0037 00055 (<autogenerated>:1)	UNDEF
	0x0039 00057 (<autogenerated>:1)	MOVB	$1, "".initdone·(SB)
	0x0040 00064 (<autogenerated>:1)	CALL	math.init(SB)
	0x0045 00069 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x004c 00076 (<autogenerated>:1)	MOVQ	(SP), BP
	0x0050 00080 (<autogenerated>:1)	ADDQ	$8, SP
	0x0054 00084 (<autogenerated>:1)	RET
	0x0055 00085 (<autogenerated>:1)	NOP
	0x0055 00085 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0055 00085 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0055 00085 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005a 00090 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 46 48  dH..%....H;a.vFH
	0x0010 83 ec 08 48 89 2c 24 48 8d 2c 24 0f b6 05 00 00  ...H.,$H.,$.....
	0x0020 00 00 80 f8 01 76 09 48 8b 2c 24 48 83 c4 08 c3  .....v.H.,$H....
	0x0030 75 07 e8 00 00 00 00 0f 0b c6 05 00 00 00 00 01  u...............
	0x0040 e8 00 00 00 00 c6 05 00 00 00 00 02 48 8b 2c 24  ............H.,$
	0x0050 48 83 c4 08 c3 e8 00 00 00 00 eb a4              H...........
	rel 5+4 t=16 TLS+0
	rel 30+4 t=15 "".initdone·+0
	rel 51+4 t=8 runtime.throwinit+0
	rel 59+4 t=15 "".initdone·+-1
	rel 65+4 t=8 math.init+0
	rel 71+4 t=15 "".initdone·+-1
	rel 86+4 t=8 runtime.morestack_noctxt+0
type..hash.[11]float64 STEXT dupok size=107 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.[11]float64(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	100
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·4d457046703f2a3ff3cf87c94cff859b(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $0
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	XORL	AX, AX
	0x001f 00031 (<autogenerated>:1)	MOVQ	"".h+56(SP), CX
	0x0024 00036 (<autogenerated>:1)	JMP	79
	0x0026 00038 (<autogenerated>:1)	MOVQ	AX, "".i+24(SP)
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $1
	0x002b 00043 (<autogenerated>:1)	MOVQ	"".p+48(SP), DX
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $2
	0x0030 00048 (<autogenerated>:1)	LEAQ	(DX)(AX*8), BX
	0x0034 00052 (<autogenerated>:1)	PCDATA	$2, $0
	0x0034 00052 (<autogenerated>:1)	MOVQ	BX, (SP)
	0x0038 00056 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x003d 00061 (<autogenerated>:1)	CALL	runtime.f64hash(SB)
	0x0042 00066 (<autogenerated>:1)	MOVQ	16(SP), CX
	0x0047 00071 (<autogenerated>:1)	MOVQ	"".i+24(SP), AX
	0x004c 00076 (<autogenerated>:1)	INCQ	AX
	0x004f 00079 (<autogenerated>:1)	CMPQ	AX, $11
	0x0053 00083 (<autogenerated>:1)	JLT	38
	0x0055 00085 (<autogenerated>:1)	PCDATA	$0, $1
	0x0055 00085 (<autogenerated>:1)	MOVQ	CX, "".~r2+64(SP)
	0x005a 00090 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x005f 00095 (<autogenerated>:1)	ADDQ	$40, SP
	0x0063 00099 (<autogenerated>:1)	RET
	0x0064 00100 (<autogenerated>:1)	NOP
	0x0064 00100 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0064 00100 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0064 00100 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0069 00105 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 55 48  dH..%....H;a.vUH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 31 c0 48  ..(H.l$ H.l$ 1.H
	0x0020 8b 4c 24 38 eb 29 48 89 44 24 18 48 8b 54 24 30  .L$8.)H.D$.H.T$0
	0x0030 48 8d 1c c2 48 89 1c 24 48 89 4c 24 08 e8 00 00  H...H..$H.L$....
	0x0040 00 00 48 8b 4c 24 10 48 8b 44 24 18 48 ff c0 48  ..H.L$.H.D$.H..H
	0x0050 83 f8 0b 7c d1 48 89 4c 24 40 48 8b 6c 24 20 48  ...|.H.L$@H.l$ H
	0x0060 83 c4 28 c3 e8 00 00 00 00 eb 95                 ..(........
	rel 5+4 t=16 TLS+0
	rel 62+4 t=8 runtime.f64hash+0
	rel 101+4 t=8 runtime.morestack_noctxt+0
type..eq.[11]float64 STEXT dupok nosplit size=53 args=0x18 locals=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[11]float64(SB), DUPOK|NOSPLIT, $0-24
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$0, gclocals·fdbf1f5761f6d17e8ae3f0aaecb6a3c5(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$3, gclocals·bfec7e55b3f043d1941c093912808913(SB)
	0x0000 00000 (<autogenerated>:1)	PCDATA	$2, $1
	0x0000 00000 (<autogenerated>:1)	PCDATA	$0, $1
	0x0000 00000 (<autogenerated>:1)	MOVQ	"".p+8(SP), AX
	0x0005 00005 (<autogenerated>:1)	PCDATA	$2, $2
	0x0005 00005 (<autogenerated>:1)	PCDATA	$0, $2
	0x0005 00005 (<autogenerated>:1)	MOVQ	"".q+16(SP), CX
	0x000a 00010 (<autogenerated>:1)	XORL	DX, DX
	0x000c 00012 (<autogenerated>:1)	JMP	17
	0x000e 00014 (<autogenerated>:1)	INCQ	DX
	0x0011 00017 (<autogenerated>:1)	CMPQ	DX, $11
	0x0015 00021 (<autogenerated>:1)	JGE	47
	0x0017 00023 (<autogenerated>:1)	MOVSD	(AX)(DX*8), X0
	0x001c 00028 (<autogenerated>:1)	MOVSD	(CX)(DX*8), X1
	0x0021 00033 (<autogenerated>:1)	UCOMISD	X1, X0
	0x0025 00037 (<autogenerated>:1)	JNE	41
	0x0027 00039 (<autogenerated>:1)	JPC	14
	0x0029 00041 (<autogenerated>:1)	PCDATA	$2, $0
	0x0029 00041 (<autogenerated>:1)	MOVB	$0, "".~r2+24(SP)
	0x002e 00046 (<autogenerated>:1)	RET
	0x002f 00047 (<autogenerated>:1)	MOVB	$1, "".~r2+24(SP)
	0x0034 00052 (<autogenerated>:1)	RET
	0x0000 48 8b 44 24 08 48 8b 4c 24 10 31 d2 eb 03 48 ff  H.D$.H.L$.1...H.
	0x0010 c2 48 83 fa 0b 7d 18 f2 0f 10 04 d0 f2 0f 10 0c  .H...}..........
	0x0020 d1 66 0f 2e c1 75 02 7b e5 c6 44 24 18 00 c3 c6  .f...u.{..D$....
	0x0030 44 24 18 01 c3                                   D$...
type..hash.[13]float64 STEXT dupok size=107 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.[13]float64(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	100
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·4d457046703f2a3ff3cf87c94cff859b(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $0
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	XORL	AX, AX
	0x001f 00031 (<autogenerated>:1)	MOVQ	"".h+56(SP), CX
	0x0024 00036 (<autogenerated>:1)	JMP	79
	0x0026 00038 (<autogenerated>:1)	MOVQ	AX, "".i+24(SP)
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $1
	0x002b 00043 (<autogenerated>:1)	MOVQ	"".p+48(SP), DX
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $2
	0x0030 00048 (<autogenerated>:1)	LEAQ	(DX)(AX*8), BX
	0x0034 00052 (<autogenerated>:1)	PCDATA	$2, $0
	0x0034 00052 (<autogenerated>:1)	MOVQ	BX, (SP)
	0x0038 00056 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x003d 00061 (<autogenerated>:1)	CALL	runtime.f64hash(SB)
	0x0042 00066 (<autogenerated>:1)	MOVQ	16(SP), CX
	0x0047 00071 (<autogenerated>:1)	MOVQ	"".i+24(SP), AX
	0x004c 00076 (<autogenerated>:1)	INCQ	AX
	0x004f 00079 (<autogenerated>:1)	CMPQ	AX, $13
	0x0053 00083 (<autogenerated>:1)	JLT	38
	0x0055 00085 (<autogenerated>:1)	PCDATA	$0, $1
	0x0055 00085 (<autogenerated>:1)	MOVQ	CX, "".~r2+64(SP)
	0x005a 00090 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x005f 00095 (<autogenerated>:1)	ADDQ	$40, SP
	0x0063 00099 (<autogenerated>:1)	RET
	0x0064 00100 (<autogenerated>:1)	NOP
	0x0064 00100 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0064 00100 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0064 00100 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0069 00105 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 55 48  dH..%....H;a.vUH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 31 c0 48  ..(H.l$ H.l$ 1.H
	0x0020 8b 4c 24 38 eb 29 48 89 44 24 18 48 8b 54 24 30  .L$8.)H.D$.H.T$0
	0x0030 48 8d 1c c2 48 89 1c 24 48 89 4c 24 08 e8 00 00  H...H..$H.L$....
	0x0040 00 00 48 8b 4c 24 10 48 8b 44 24 18 48 ff c0 48  ..H.L$.H.D$.H..H
	0x0050 83 f8 0d 7c d1 48 89 4c 24 40 48 8b 6c 24 20 48  ...|.H.L$@H.l$ H
	0x0060 83 c4 28 c3 e8 00 00 00 00 eb 95                 ..(........
	rel 5+4 t=16 TLS+0
	rel 62+4 t=8 runtime.f64hash+0
	rel 101+4 t=8 runtime.morestack_noctxt+0
type..eq.[13]float64 STEXT dupok nosplit size=53 args=0x18 locals=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[13]float64(SB), DUPOK|NOSPLIT, $0-24
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$0, gclocals·fdbf1f5761f6d17e8ae3f0aaecb6a3c5(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$3, gclocals·bfec7e55b3f043d1941c093912808913(SB)
	0x0000 00000 (<autogenerated>:1)	PCDATA	$2, $1
	0x0000 00000 (<autogenerated>:1)	PCDATA	$0, $1
	0x0000 00000 (<autogenerated>:1)	MOVQ	"".p+8(SP), AX
	0x0005 00005 (<autogenerated>:1)	PCDATA	$2, $2
	0x0005 00005 (<autogenerated>:1)	PCDATA	$0, $2
	0x0005 00005 (<autogenerated>:1)	MOVQ	"".q+16(SP), CX
	0x000a 00010 (<autogenerated>:1)	XORL	DX, DX
	0x000c 00012 (<autogenerated>:1)	JMP	17
	0x000e 00014 (<autogenerated>:1)	INCQ	DX
	0x0011 00017 (<autogenerated>:1)	CMPQ	DX, $13
	0x0015 00021 (<autogenerated>:1)	JGE	47
	0x0017 00023 (<autogenerated>:1)	MOVSD	(AX)(DX*8), X0
	0x001c 00028 (<autogenerated>:1)	MOVSD	(CX)(DX*8), X1
	0x0021 00033 (<autogenerated>:1)	UCOMISD	X1, X0
	0x0025 00037 (<autogenerated>:1)	JNE	41
	0x0027 00039 (<autogenerated>:1)	JPC	14
	0x0029 00041 (<autogenerated>:1)	PCDATA	$2, $0
	0x0029 00041 (<autogenerated>:1)	MOVB	$0, "".~r2+24(SP)
	0x002e 00046 (<autogenerated>:1)	RET
	0x002f 00047 (<autogenerated>:1)	MOVB	$1, "".~r2+24(SP)
	0x0034 00052 (<autogenerated>:1)	RET
	0x0000 48 8b 44 24 08 48 8b 4c 24 10 31 d2 eb 03 48 ff  H.D$.H.L$.1...H.
	0x0010 c2 48 83 fa 0d 7d 18 f2 0f 10 04 d0 f2 0f 10 0c  .H...}..........
	0x0020 d1 66 0f 2e c1 75 02 7b e5 c6 44 24 18 00 c3 c6  .f...u.{..D$....
	0x0030 44 24 18 01 c3                                   D$...
go.info.math.Float64bits$abstract SDWARFINFO dupok size=29
	0x0000 03 6d 61 74 68 2e 46 6c 6f 61 74 36 34 62 69 74  .math.Float64bit
	0x0010 73 00 01 01 10 66 00 00 00 00 00 00 00           s....f.......
	rel 24+4 t=28 go.info.float64+0
go.info.math.Float32bits$abstract SDWARFINFO dupok size=29
	0x0000 03 6d 61 74 68 2e 46 6c 6f 61 74 33 32 62 69 74  .math.Float32bit
	0x0010 73 00 01 01 10 66 00 00 00 00 00 00 00           s....f.......
	rel 24+4 t=28 go.info.float32+0
go.info.math.Inf$abstract SDWARFINFO dupok size=32
	0x0000 03 6d 61 74 68 2e 49 6e 66 00 01 01 10 73 69 67  .math.Inf....sig
	0x0010 6e 00 00 00 00 00 00 0b 76 00 15 00 00 00 00 00  n.......v.......
	rel 19+4 t=28 go.info.int+0
	rel 27+4 t=28 go.info.uint64+0
go.info.math.Float64frombits$abstract SDWARFINFO dupok size=33
	0x0000 03 6d 61 74 68 2e 46 6c 6f 61 74 36 34 66 72 6f  .math.Float64fro
	0x0010 6d 62 69 74 73 00 01 01 10 62 00 00 00 00 00 00  mbits....b......
	0x0020 00                                               .
	rel 28+4 t=28 go.info.uint64+0
go.info.math.NaN$abstract SDWARFINFO dupok size=13
	0x0000 03 6d 61 74 68 2e 4e 61 4e 00 01 01 00           .math.NaN....
go.loc."".toFloat64 SDWARFLOC size=0
go.info."".toFloat64 SDWARFINFO size=60
	0x0000 02 22 22 2e 74 6f 46 6c 6f 61 74 36 34 00 00 00  ."".toFloat64...
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c  ................
	0x0020 00 00 00 00 01 0e 78 00 00 08 00 00 00 00 00 0e  ......x.........
	0x0030 7e 72 31 00 01 08 00 00 00 00 00 00              ~r1.........
	rel 14+8 t=1 "".toFloat64+0
	rel 22+8 t=1 "".toFloat64+52
	rel 32+4 t=29 gofile..unsigned_floats.go+0
	rel 42+4 t=28 go.info.uint64+0
	rel 54+4 t=28 go.info.float64+0
go.range."".toFloat64 SDWARFRANGE size=0
go.isstmt."".toFloat64 SDWARFMISC size=0
	0x0000 04 05 01 0d 02 06 01 1c 00                       .........
go.loc."".toFloat32 SDWARFLOC size=0
go.info."".toFloat32 SDWARFINFO size=60
	0x0000 02 22 22 2e 74 6f 46 6c 6f 61 74 33 32 00 00 00  ."".toFloat32...
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c  ................
	0x0020 00 00 00 00 01 0e 78 00 00 0b 00 00 00 00 00 0e  ......x.........
	0x0030 7e 72 31 00 01 0b 00 00 00 00 00 00              ~r1.........
	rel 14+8 t=1 "".toFloat32+0
	rel 22+8 t=1 "".toFloat32+52
	rel 32+4 t=29 gofile..unsigned_floats.go+0
	rel 42+4 t=28 go.info.uint64+0
	rel 54+4 t=28 go.info.float32+0
go.range."".toFloat32 SDWARFRANGE size=0
go.isstmt."".toFloat32 SDWARFMISC size=0
	0x0000 04 05 01 0d 02 06 01 1c 00                       .........
go.loc."".wordToFloat64 SDWARFLOC size=0
go.info."".wordToFloat64 SDWARFINFO size=64
	0x0000 02 22 22 2e 77 6f 72 64 54 6f 46 6c 6f 61 74 36  ."".wordToFloat6
	0x0010 34 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  4...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 78 00 00 0e 00 00  ..........x.....
	0x0030 00 00 00 0e 7e 72 31 00 01 0e 00 00 00 00 00 00  ....~r1.........
	rel 18+8 t=1 "".wordToFloat64+0
	rel 26+8 t=1 "".wordToFloat64+52
	rel 36+4 t=29 gofile..unsigned_floats.go+0
	rel 46+4 t=28 go.info.uint+0
	rel 58+4 t=28 go.info.float64+0
go.range."".wordToFloat64 SDWARFRANGE size=0
go.isstmt."".wordToFloat64 SDWARFMISC size=0
	0x0000 04 05 01 0d 02 06 01 1c 00                       .........
go.loc."".pointerToFloat32 SDWARFLOC size=0
go.info."".pointerToFloat32 SDWARFINFO size=67
	0x0000 02 22 22 2e 70 6f 69 6e 74 65 72 54 6f 46 6c 6f  ."".pointerToFlo
	0x0010 61 74 33 32 00 00 00 00 00 00 00 00 00 00 00 00  at32............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0e 78 00 00  .............x..
	0x0030 11 00 00 00 00 00 0e 7e 72 31 00 01 11 00 00 00  .......~r1......
	0x0040 00 00 00                                         ...
	rel 21+8 t=1 "".pointerToFloat32+0
	rel 29+8 t=1 "".pointerToFloat32+52
	rel 39+4 t=29 gofile..unsigned_floats.go+0
	rel 49+4 t=28 go.info.uintptr+0
	rel 61+4 t=28 go.info.float32+0
go.range."".pointerToFloat32 SDWARFRANGE size=0
go.isstmt."".pointerToFloat32 SDWARFMISC size=0
	0x0000 04 05 01 0d 02 06 01 1c 00                       .........
go.loc."".halfToFloat32 SDWARFLOC size=0
go.info."".halfToFloat32 SDWARFINFO size=64
	0x0000 02 22 22 2e 68 61 6c 66 54 6f 46 6c 6f 61 74 33  ."".halfToFloat3
	0x0010 32 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  2...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 78 00 00 14 00 00  ..........x.....
	0x0030 00 00 00 0e 7e 72 31 00 01 14 00 00 00 00 00 00  ....~r1.........
	rel 18+8 t=1 "".halfToFloat32+0
	rel 26+8 t=1 "".halfToFloat32+19
	rel 36+4 t=29 gofile..unsigned_floats.go+0
	rel 46+4 t=28 go.info.uint32+0
	rel 58+4 t=28 go.info.float32+0
go.range."".halfToFloat32 SDWARFRANGE size=0
go.isstmt."".halfToFloat32 SDWARFMISC size=0
	0x0000 04 04 01 0f 00                                   .....
go.loc."".fromFloat64 SDWARFLOC size=0
go.info."".fromFloat64 SDWARFINFO size=62
	0x0000 02 22 22 2e 66 72 6f 6d 46 6c 6f 61 74 36 34 00  ."".fromFloat64.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 78 00 00 17 00 00 00 00  ........x.......
	0x0030 00 0e 7e 72 31 00 01 17 00 00 00 00 00 00        ..~r1.........
	rel 16+8 t=1 "".fromFloat64+0
	rel 24+8 t=1 "".fromFloat64+47
	rel 34+4 t=29 gofile..unsigned_floats.go+0
	rel 44+4 t=28 go.info.float64+0
	rel 56+4 t=28 go.info.uint64+0
go.range."".fromFloat64 SDWARFRANGE size=0
go.isstmt."".fromFloat64 SDWARFMISC size=0
	0x0000 04 08 01 11 02 05 01 11 00                       .........
go.loc."".fromFloat32 SDWARFLOC size=0
go.info."".fromFloat32 SDWARFINFO size=62
	0x0000 02 22 22 2e 66 72 6f 6d 46 6c 6f 61 74 33 32 00  ."".fromFloat32.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 78 00 00 1a 00 00 00 00  ........x.......
	0x0030 00 0e 7e 72 31 00 01 1a 00 00 00 00 00 00        ..~r1.........
	rel 16+8 t=1 "".fromFloat32+0
	rel 24+8 t=1 "".fromFloat32+46
	rel 34+4 t=29 gofile..unsigned_floats.go+0
	rel 44+4 t=28 go.info.float32+0
	rel 56+4 t=28 go.info.uint64+0
go.range."".fromFloat32 SDWARFRANGE size=0
go.isstmt."".fromFloat32 SDWARFMISC size=0
	0x0000 04 08 01 10 02 05 01 11 00                       .........
go.loc."".wordFromFloat64 SDWARFLOC size=0
go.info."".wordFromFloat64 SDWARFINFO size=66
	0x0000 02 22 22 2e 77 6f 72 64 46 72 6f 6d 46 6c 6f 61  ."".wordFromFloa
	0x0010 74 36 34 00 00 00 00 00 00 00 00 00 00 00 00 00  t64.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0e 78 00 00 1d  ............x...
	0x0030 00 00 00 00 00 0e 7e 72 31 00 01 1d 00 00 00 00  ......~r1.......
	0x0040 00 00                                            ..
	rel 20+8 t=1 "".wordFromFloat64+0
	rel 28+8 t=1 "".wordFromFloat64+47
	rel 38+4 t=29 gofile..unsigned_floats.go+0
	rel 48+4 t=28 go.info.float64+0
	rel 60+4 t=28 go.info.uint+0
go.range."".wordFromFloat64 SDWARFRANGE size=0
go.isstmt."".wordFromFloat64 SDWARFMISC size=0
	0x0000 04 08 01 11 02 05 01 11 00                       .........
go.loc."".pointerFromFloat32 SDWARFLOC size=0
go.info."".pointerFromFloat32 SDWARFINFO size=69
	0x0000 02 22 22 2e 70 6f 69 6e 74 65 72 46 72 6f 6d 46  ."".pointerFromF
	0x0010 6c 6f 61 74 33 32 00 00 00 00 00 00 00 00 00 00  loat32..........
	0x0020 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e 78  ...............x
	0x0030 00 00 20 00 00 00 00 00 0e 7e 72 31 00 01 20 00  .. ......~r1.. .
	0x0040 00 00 00 00 00                                   .....
	rel 23+8 t=1 "".pointerFromFloat32+0
	rel 31+8 t=1 "".pointerFromFloat32+46
	rel 41+4 t=29 gofile..unsigned_floats.go+0
	rel 51+4 t=28 go.info.float32+0
	rel 63+4 t=28 go.info.uintptr+0
go.range."".pointerFromFloat32 SDWARFRANGE size=0
go.isstmt."".pointerFromFloat32 SDWARFMISC size=0
	0x0000 04 08 01 10 02 05 01 11 00                       .........
go.loc."".halfFromFloat64 SDWARFLOC size=0
go.info."".halfFromFloat64 SDWARFINFO size=66
	0x0000 02 22 22 2e 68 61 6c 66 46 72 6f 6d 46 6c 6f 61  ."".halfFromFloa
	0x0010 74 36 34 00 00 00 00 00 00 00 00 00 00 00 00 00  t64.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0e 78 00 00 23  ............x..#
	0x0030 00 00 00 00 00 0e 7e 72 31 00 01 23 00 00 00 00  ......~r1..#....
	0x0040 00 00                                            ..
	rel 20+8 t=1 "".halfFromFloat64+0
	rel 28+8 t=1 "".halfFromFloat64+16
	rel 38+4 t=29 gofile..unsigned_floats.go+0
	rel 48+4 t=28 go.info.float64+0
	rel 60+4 t=28 go.info.uint32+0
go.range."".halfFromFloat64 SDWARFRANGE size=0
go.isstmt."".halfFromFloat64 SDWARFMISC size=0
	0x0000 04 06 01 0a 00                                   .....
go.loc."".twice SDWARFLOC size=52
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 05 00 00 00 00 00 00 00 71 00 00 00 00 00 00 00  ........q.......
	0x0020 02 00 91 08 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00                                      ....
	rel 8+8 t=1 "".twice+0
go.info."".twice SDWARFINFO size=69
	0x0000 02 22 22 2e 74 77 69 63 65 00 00 00 00 00 00 00  ."".twice.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0e 78 00 00 28 00 00 00 00 00 0f 79 00 00 28  ..x..(......y..(
	0x0030 00 00 00 00 00 00 00 00 0e 7e 72 32 00 01 28 00  .........~r2..(.
	0x0040 00 00 00 00 00                                   .....
	rel 10+8 t=1 "".twice+0
	rel 18+8 t=1 "".twice+113
	rel 28+4 t=29 gofile..unsigned_floats.go+0
	rel 38+4 t=28 go.info.uint64+0
	rel 48+4 t=28 go.info.uint64+0
	rel 52+4 t=28 go.loc."".twice+0
	rel 63+4 t=28 go.info.float64+0
go.range."".twice SDWARFRANGE size=0
go.isstmt."".twice SDWARFMISC size=0
	0x0000 04 05 01 17 02 03 01 05 02 08 01 0f 02 03 01 33  ...............3
	0x0010 00                                               .
go.loc."".thereAndBack SDWARFLOC size=0
go.info."".thereAndBack SDWARFINFO size=63
	0x0000 02 22 22 2e 74 68 65 72 65 41 6e 64 42 61 63 6b  ."".thereAndBack
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 78 00 00 2b 00 00 00  .........x..+...
	0x0030 00 00 0e 7e 72 31 00 01 2b 00 00 00 00 00 00     ...~r1..+......
	rel 17+8 t=1 "".thereAndBack+0
	rel 25+8 t=1 "".thereAndBack+86
	rel 35+4 t=29 gofile..unsigned_floats.go+0
	rel 45+4 t=28 go.info.uint64+0
	rel 57+4 t=28 go.info.uint64+0
go.range."".thereAndBack SDWARFRANGE size=0
go.isstmt."".thereAndBack SDWARFMISC size=0
	0x0000 04 05 01 0d 02 08 01 0b 02 05 01 2c 00           ...........,.
go.loc."".fields SDWARFLOC size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 51 00 00 00 00 00 00 00 52 00 00 00 00 00 00 00  Q.......R.......
	0x0020 02 00 91 18 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 21 00 00 00 00 00 00 00 36 00 00 00  ....!.......6...
	0x0050 00 00 00 00 01 00 53 00 00 00 00 00 00 00 00 00  ......S.........
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".fields+0
	rel 60+8 t=1 "".fields+0
go.info."".fields SDWARFINFO size=90
	0x0000 02 22 22 2e 66 69 65 6c 64 73 00 00 00 00 00 00  ."".fields......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 0f 73 75 6d 00 01 2e 00 00 00 00 00 00 00  ...sum..........
	0x0030 00 0e 78 00 00 2e 00 00 00 00 00 14 00 00 00 00  ..x.............
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 0a 76 00 2f  .............v./
	0x0050 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 11+8 t=1 "".fields+0
	rel 19+8 t=1 "".fields+82
	rel 29+4 t=29 gofile..unsigned_floats.go+0
	rel 41+4 t=28 go.info.float32+0
	rel 45+4 t=28 go.loc."".fields+0
	rel 54+4 t=28 go.info.[]uint64+0
	rel 60+8 t=1 "".fields+0
	rel 68+8 t=1 "".fields+75
	rel 80+4 t=28 go.info.uint64+0
	rel 84+4 t=28 go.loc."".fields+52
go.range."".fields SDWARFRANGE size=0
go.isstmt."".fields SDWARFMISC size=0
	0x0000 02 11 02 0a 01 06 02 03 01 27 02 06 01 01 00     .........'.....
go.loc."".main SDWARFLOC size=216
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 68 00 00 00 00 00 00 00 76 00 00 00 00 00 00 00  h.......v.......
	0x0020 01 00 52 76 00 00 00 00 00 00 00 88 05 00 00 00  ..Rv............
	0x0030 00 00 00 03 00 91 f0 7b 00 00 00 00 00 00 00 00  .......{........
	0x0040 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x0050 00 00 00 00 00 00 00 00 d4 01 00 00 00 00 00 00  ................
	0x0060 e4 01 00 00 00 00 00 00 01 00 61 e4 01 00 00 00  ..........a.....
	0x0070 00 00 00 88 05 00 00 00 00 00 00 03 00 91 f8 7b  ...............{
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00a0 5d 03 00 00 00 00 00 00 6d 03 00 00 00 00 00 00  ].......m.......
	0x00b0 01 00 61 6d 03 00 00 00 00 00 00 88 05 00 00 00  ..am............
	0x00c0 00 00 00 03 00 91 80 7c 00 00 00 00 00 00 00 00  .......|........
	0x00d0 00 00 00 00 00 00 00 00                          ........
	rel 8+8 t=1 "".main+0
	rel 80+8 t=1 "".main+0
	rel 152+8 t=1 "".main+0
go.info."".main SDWARFINFO size=123
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 14 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 0a 78 00 36 00 00 00 00 00 00 00 00 00 14 00  ..x.6...........
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 0a  ................
	0x0050 78 00 41 00 00 00 00 00 00 00 00 00 14 00 00 00  x.A.............
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 0a 78 00  ..............x.
	0x0070 47 00 00 00 00 00 00 00 00 00 00                 G..........
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+1416
	rel 27+4 t=29 gofile..unsigned_floats.go+0
	rel 33+8 t=1 "".main+50
	rel 41+8 t=1 "".main+394
	rel 53+4 t=28 go.info.uint64+0
	rel 57+4 t=28 go.loc."".main+0
	rel 63+8 t=1 "".main+394
	rel 71+8 t=1 "".main+736
	rel 83+4 t=28 go.info.float64+0
	rel 87+4 t=28 go.loc."".main+72
	rel 93+8 t=1 "".main+736
	rel 101+8 t=1 "".main+1072
	rel 113+4 t=28 go.info.float64+0
	rel 117+4 t=28 go.loc."".main+144
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 08 01 1c 02 05 01 12 02 04 01 2b  ...............+
	0x0010 02 05 01 48 02 05 01 8a 01 02 05 01 03 02 04 01  ...H............
	0x0020 06 02 07 01 2c 02 05 01 18 02 05 01 ef 01 02 05  ....,...........
	0x0030 01 03 02 04 01 06 02 07 01 7c 02 05 01 b6 01 02  .........|......
	0x0040 05 01 03 02 04 01 06 02 0a 01 c1 01 02 07 01 6c  ...............l
	0x0050 02 1a 00                                         ...
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+92
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 0f 04 0c 03 07 01 05 02 09 01 07 02 09 01 15  ................
	0x0010 02 07 00                                         ...
"".statictmp_0 SRODATA size=208
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0010 01 00 00 01 00 00 00 00 ff ff ff ff ff ff 1f 00  ................
	0x0020 01 00 00 00 00 00 20 00 03 00 00 00 00 00 20 00  ...... ....... .
	0x0030 ff ff ff ff ff ff ff 7f ff fd ff ff ff ff ff 7f  ................
	0x0040 00 00 00 00 00 00 00 80 01 00 00 00 00 00 00 80  ................
	0x0050 ff 03 00 00 00 00 00 80 00 04 00 00 00 00 00 80  ................
	0x0060 01 04 00 00 00 00 00 80 00 0c 00 00 00 00 00 80  ................
	0x0070 01 0c 00 00 00 00 00 80 ff ff ff ff 7f 00 00 80  ................
	0x0080 00 00 00 00 80 00 00 80 01 00 00 00 80 00 00 80  ................
	0x0090 ff ff ff ff 7f 01 00 80 00 00 00 00 80 01 00 80  ................
	0x00a0 01 00 00 00 80 01 00 80 ff ff ff ff 7f ff ff ff  ................
	0x00b0 00 00 00 00 80 ff ff ff ff fb ff ff ff ff ff ff  ................
	0x00c0 00 fc ff ff ff ff ff ff ff ff ff ff ff ff ff ff  ................
"".statictmp_1 SRODATA size=104
	0x0000 00 00 00 00 00 00 00 00 ae 47 e1 7a 14 ae ef 3f  .........G.z...?
	0x0010 00 00 00 00 00 00 f8 3f 00 00 00 00 00 00 e0 41  .......?.......A
	0x0020 00 00 f0 ff ff ff ef 41 00 00 00 00 00 00 30 43  .......A......0C
	0x0030 ff ff ff ff ff ff 3f 43 ff ff ff ff ff ff df 43  ......?C.......C
	0x0040 00 00 00 00 00 00 e0 43 01 00 00 00 00 00 e0 43  .......C.......C
	0x0050 02 00 00 00 00 00 e0 43 00 00 00 00 00 00 e8 43  .......C.......C
	0x0060 ff ff ff ff ff ff ef 43                          .......C
"".statictmp_2 SRODATA size=88
	0x0000 00 00 00 00 00 00 e0 bf 00 00 00 00 00 00 f0 bf  ................
	0x0010 00 00 00 00 00 00 f8 bf 00 00 00 00 00 00 e0 c3  ................
	0x0020 00 00 00 00 00 00 f0 c3 00 00 00 00 00 00 f0 43  ...............C
	0x0030 00 00 00 00 00 00 f8 43 9c 75 00 88 3c e4 37 7e  .......C.u..<.7~
"".statictmp_3 SRODATA size=24
	0x0000 01 00 00 00 80 00 00 80 ff ff ff ff ff ff ff ff  ................
	0x0010 03 00 00 00 00 00 00 00                          ........
"".initdone· SNOPTRBSS size=1
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*[]float64- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 5d 66 6c 6f 61 74 36 34           ...*[]float64
type.*[]float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f4 91 61 4f 00 08 08 36 00 00 00 00 00 00 00 00  ..aO...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]float64-+0
	rel 48+8 t=1 type.[]float64+0
type.[]float64 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 30 33 37 9c 02 08 08 17 00 00 00 00 00 00 00 00  037.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]float64-+0
	rel 44+4 t=6 type.*[]float64+0
	rel 48+8 t=1 type.float64+0
go.loc.type..hash.[11]float64 SDWARFLOC dupok size=173
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2b 00 00 00 00 00 00 00 53 00 00 00 00 00 00 00  +.......S.......
	0x0020 02 00 91 68 53 00 00 00 00 00 00 00 6b 00 00 00  ...hS.......k...
	0x0030 00 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00  ......P.........
	0x0040 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0050 00 00 00 00 00 00 00 1f 00 00 00 00 00 00 00 6b  ...............k
	0x0060 00 00 00 00 00 00 00 01 00 9c 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0080 ff ff 00 00 00 00 00 00 00 00 47 00 00 00 00 00  ..........G.....
	0x0090 00 00 6b 00 00 00 00 00 00 00 01 00 52 00 00 00  ..k.........R...
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 type..hash.[11]float64+0
	rel 79+8 t=1 type..hash.[11]float64+0
	rel 130+8 t=1 type..hash.[11]float64+0
go.info.type..hash.[11]float64 SDWARFINFO dupok size=98
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 5b 31 31 5d  .type..hash.[11]
	0x0010 66 6c 6f 61 74 36 34 00 00 00 00 00 00 00 00 00  float64.........
	0x0020 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0a  ................
	0x0030 69 00 01 00 00 00 00 00 00 00 00 0f 70 00 00 01  i...........p...
	0x0040 00 00 00 00 00 00 00 00 0f 68 00 00 01 00 00 00  .........h......
	0x0050 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00  ......~r2.......
	0x0060 00 00                                            ..
	rel 24+8 t=1 type..hash.[11]float64+0
	rel 32+8 t=1 type..hash.[11]float64+107
	rel 42+4 t=29 gofile..<autogenerated>+0
	rel 51+4 t=28 go.info.int+0
	rel 55+4 t=28 go.loc.type..hash.[11]float64+0
	rel 64+4 t=28 go.info.*[11]float64+0
	rel 68+4 t=28 go.loc.type..hash.[11]float64+71
	rel 77+4 t=28 go.info.uintptr+0
	rel 81+4 t=28 go.loc.type..hash.[11]float64+122
	rel 92+4 t=28 go.info.uintptr+0
go.range.type..hash.[11]float64 SDWARFRANGE dupok size=0
go.isstmt.type..hash.[11]float64 SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 02 01 30 02 04 01 02 02 05 01 0a  .......0........
	0x0010 02 07 00                                         ...
go.loc.type..eq.[11]float64 SDWARFLOC dupok size=154
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 15 00 00 00 00 00 00 00 35 00 00 00 00 00 00 00  ........5.......
	0x0020 01 00 51 00 00 00 00 00 00 00 00 00 00 00 00 00  ..Q.............
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 05 00 00 00 00 00 00 00 35 00 00 00 00  ...........5....
	0x0050 00 00 00 01 00 9c 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00  ................
	0x0070 00 00 00 00 00 00 05 00 00 00 00 00 00 00 35 00  ..............5.
	0x0080 00 00 00 00 00 00 02 00 91 08 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 type..eq.[11]float64+0
	rel 59+8 t=1 type..eq.[11]float64+0
	rel 110+8 t=1 type..eq.[11]float64+0
go.info.type..eq.[11]float64 SDWARFINFO dupok size=96
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 5b 31 31 5d 66 6c  .type..eq.[11]fl
	0x0010 6f 61 74 36 34 00 00 00 00 00 00 00 00 00 00 00  oat64...........
	0x0020 00 00 00 00 00 00 01 9c 00 00 00 00 01 0a 69 00  ..............i.
	0x0030 01 00 00 00 00 00 00 00 00 0f 70 00 00 01 00 00  ..........p.....
	0x0040 00 00 00 00 00 00 0f 71 00 00 01 00 00 00 00 00  .......q........
	0x0050 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00  ....~r2.........
	rel 22+8 t=1 type..eq.[11]float64+0
	rel 30+8 t=1 type..eq.[11]float64+53
	rel 40+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.int+0
	rel 53+4 t=28 go.loc.type..eq.[11]float64+0
	rel 62+4 t=28 go.info.*[11]float64+0
	rel 66+4 t=28 go.loc.type..eq.[11]float64+51
	rel 75+4 t=28 go.info.*[11]float64+0
	rel 79+4 t=28 go.loc.type..eq.[11]float64+102
	rel 90+4 t=28 go.info.bool+0
go.range.type..eq.[11]float64 SDWARFRANGE dupok size=0
go.isstmt.type..eq.[11]float64 SDWARFMISC dupok size=0
	0x0000 04 05 01 0c 02 04 01 14 02 05 01 01 02 05 01 01  ................
	0x0010 00                                               .
type..hashfunc.[11]float64 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash.[11]float64+0
type..eqfunc.[11]float64 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[11]float64+0
type..alg.[11]float64 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc.[11]float64+0
	rel 8+8 t=1 type..eqfunc.[11]float64+0
type..namedata.*[11]float64- SRODATA dupok size=15
	0x0000 00 00 0c 2a 5b 31 31 5d 66 6c 6f 61 74 36 34     ...*[11]float64
type.*[11]float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 53 c9 79 95 00 08 08 36 00 00 00 00 00 00 00 00  S.y....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[11]float64-+0
	rel 48+8 t=1 type.[11]float64+0
runtime.gcbits. SRODATA dupok size=0
type.[11]float64 SRODATA dupok size=72
	0x0000 58 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  X...............
	0x0010 86 fe 17 e6 02 08 08 91 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 0b 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg.[11]float64+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[11]float64-+0
	rel 44+4 t=6 type.*[11]float64+0
	rel 48+8 t=1 type.float64+0
	rel 56+8 t=1 type.[]float64+0
go.loc.type..hash.[13]float64 SDWARFLOC dupok size=173
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2b 00 00 00 00 00 00 00 53 00 00 00 00 00 00 00  +.......S.......
	0x0020 02 00 91 68 53 00 00 00 00 00 00 00 6b 00 00 00  ...hS.......k...
	0x0030 00 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00  ......P.........
	0x0040 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0050 00 00 00 00 00 00 00 1f 00 00 00 00 00 00 00 6b  ...............k
	0x0060 00 00 00 00 00 00 00 01 00 9c 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0080 ff ff 00 00 00 00 00 00 00 00 47 00 00 00 00 00  ..........G.....
	0x0090 00 00 6b 00 00 00 00 00 00 00 01 00 52 00 00 00  ..k.........R...
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 type..hash.[13]float64+0
	rel 79+8 t=1 type..hash.[13]float64+0
	rel 130+8 t=1 type..hash.[13]float64+0
go.info.type..hash.[13]float64 SDWARFINFO dupok size=98
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 5b 31 33 5d  .type..hash.[13]
	0x0010 66 6c 6f 61 74 36 34 00 00 00 00 00 00 00 00 00  float64.........
	0x0020 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0a  ................
	0x0030 69 00 01 00 00 00 00 00 00 00 00 0f 70 00 00 01  i...........p...
	0x0040 00 00 00 00 00 00 00 00 0f 68 00 00 01 00 00 00  .........h......
	0x0050 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00  ......~r2.......
	0x0060 00 00                                            ..
	rel 24+8 t=1 type..hash.[13]float64+0
	rel 32+8 t=1 type..hash.[13]float64+107
	rel 42+4 t=29 gofile..<autogenerated>+0
	rel 51+4 t=28 go.info.int+0
	rel 55+4 t=28 go.loc.type..hash.[13]float64+0
	rel 64+4 t=28 go.info.*[13]float64+0
	rel 68+4 t=28 go.loc.type..hash.[13]float64+71
	rel 77+4 t=28 go.info.uintptr+0
	rel 81+4 t=28 go.loc.type..hash.[13]float64+122
	rel 92+4 t=28 go.info.uintptr+0
go.range.type..hash.[13]float64 SDWARFRANGE dupok size=0
go.isstmt.type..hash.[13]float64 SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 02 01 30 02 04 01 02 02 05 01 0a  .......0........
	0x0010 02 07 00                                         ...
go.loc.type..eq.[13]float64 SDWARFLOC dupok size=154
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 15 00 00 00 00 00 00 00 35 00 00 00 00 00 00 00  ........5.......
	0x0020 01 00 51 00 00 00 00 00 00 00 00 00 00 00 00 00  ..Q.............
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 05 00 00 00 00 00 00 00 35 00 00 00 00  ...........5....
	0x0050 00 00 00 01 00 9c 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00  ................
	0x0070 00 00 00 00 00 00 05 00 00 00 00 00 00 00 35 00  ..............5.
	0x0080 00 00 00 00 00 00 02 00 91 08 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 type..eq.[13]float64+0
	rel 59+8 t=1 type..eq.[13]float64+0
	rel 110+8 t=1 type..eq.[13]float64+0
go.info.type..eq.[13]float64 SDWARFINFO dupok size=96
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 5b 31 33 5d 66 6c  .type..eq.[13]fl
	0x0010 6f 61 74 36 34 00 00 00 00 00 00 00 00 00 00 00  oat64...........
	0x0020 00 00 00 00 00 00 01 9c 00 00 00 00 01 0a 69 00  ..............i.
	0x0030 01 00 00 00 00 00 00 00 00 0f 70 00 00 01 00 00  ..........p.....
	0x0040 00 00 00 00 00 00 0f 71 00 00 01 00 00 00 00 00  .......q........
	0x0050 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00  ....~r2.........
	rel 22+8 t=1 type..eq.[13]float64+0
	rel 30+8 t=1 type..eq.[13]float64+53
	rel 40+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.int+0
	rel 53+4 t=28 go.loc.type..eq.[13]float64+0
	rel 62+4 t=28 go.info.*[13]float64+0
	rel 66+4 t=28 go.loc.type..eq.[13]float64+51
	rel 75+4 t=28 go.info.*[13]float64+0
	rel 79+4 t=28 go.loc.type..eq.[13]float64+102
	rel 90+4 t=28 go.info.bool+0
go.range.type..eq.[13]float64 SDWARFRANGE dupok size=0
go.isstmt.type..eq.[13]float64 SDWARFMISC dupok size=0
	0x0000 04 05 01 0c 02 04 01 14 02 05 01 01 02 05 01 01  ................
	0x0010 00                                               .
type..hashfunc.[13]float64 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash.[13]float64+0
type..eqfunc.[13]float64 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[13]float64+0
type..alg.[13]float64 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc.[13]float64+0
	rel 8+8 t=1 type..eqfunc.[13]float64+0
type..namedata.*[13]float64- SRODATA dupok size=15
	0x0000 00 00 0c 2a 5b 31 33 5d 66 6c 6f 61 74 36 34     ...*[13]float64
type.*[13]float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6d 51 bd fc 00 08 08 36 00 00 00 00 00 00 00 00  mQ.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[13]float64-+0
	rel 48+8 t=1 type.[13]float64+0
type.[13]float64 SRODATA dupok size=72
	0x0000 68 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  h...............
	0x0010 75 e7 7a 9d 02 08 08 91 00 00 00 00 00 00 00 00  u.z.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 0d 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg.[13]float64+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[13]float64-+0
	rel 44+4 t=6 type.*[13]float64+0
	rel 48+8 t=1 type.float64+0
	rel 56+8 t=1 type.[]float64+0
type..namedata.*[]uint64- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 5d 75 69 6e 74 36 34              ...*[]uint64
type.*[]uint64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2f 44 4b 5c 00 08 08 36 00 00 00 00 00 00 00 00  /DK\...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint64-+0
	rel 48+8 t=1 type.[]uint64+0
type.[]uint64 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3f b5 69 20 02 08 08 17 00 00 00 00 00 00 00 00  ?.i ............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint64-+0
	rel 44+4 t=6 type.*[]uint64+0
	rel 48+8 t=1 type.uint64+0
type..hashfunc208 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 d0 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc208 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 d0 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg208 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc208+0
	rel 8+8 t=1 type..eqfunc208+0
type..namedata.*[26]uint64- SRODATA dupok size=14
	0x0000 00 00 0b 2a 5b 32 36 5d 75 69 6e 74 36 34        ...*[26]uint64
type.*[26]uint64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4b 49 5c 54 00 08 08 36 00 00 00 00 00 00 00 00  KI\T...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[26]uint64-+0
	rel 48+8 t=1 type.[26]uint64+0
type.[26]uint64 SRODATA dupok size=72
	0x0000 d0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 32 2a 8e 94 02 08 08 91 00 00 00 00 00 00 00 00  2*..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 1a 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg208+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[26]uint64-+0
	rel 44+4 t=6 type.*[26]uint64+0
	rel 48+8 t=1 type.uint64+0
	rel 56+8 t=1 type.[]uint64+0
type..hashfunc24 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc24 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg24 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc24+0
	rel 8+8 t=1 type..eqfunc24+0
type..namedata.*[3]uint64- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 33 5d 75 69 6e 74 36 34           ...*[3]uint64
type.*[3]uint64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e0 65 f8 e2 00 08 08 36 00 00 00 00 00 00 00 00  .e.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]uint64-+0
	rel 48+8 t=1 type.[3]uint64+0
type.[3]uint64 SRODATA dupok size=72
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 28 27 24 5e 02 08 08 91 00 00 00 00 00 00 00 00  ('$^............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg24+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[3]uint64-+0
	rel 44+4 t=6 type.*[3]uint64+0
	rel 48+8 t=1 type.uint64+0
	rel 56+8 t=1 type.[]uint64+0
type..importpath.math. SRODATA dupok size=7
	0x0000 00 00 04 6d 61 74 68                             ...math
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·a1ba69769b877c7c448a45961379f949 SRODATA dupok size=12
	0x0000 04 00 00 00 07 00 00 00 00 40 60 01              .........@`.
gclocals·4d457046703f2a3ff3cf87c94cff859b SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 00 04 08                 ...........
gclocals·fdbf1f5761f6d17e8ae3f0aaecb6a3c5 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 02 00                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·bfec7e55b3f043d1941c093912808913 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 03                 ...........
