"".unequal STEXT nosplit size=81 args=0x18 locals=0x0
	0x0000 00000 (floats_and_labels.go:5)	TEXT	"".unequal(SB), NOSPLIT, $0-24
	0x0000 00000 (floats_and_labels.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats_and_labels.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats_and_labels.go:5)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats_and_labels.go:7)	PCDATA	$2, $0
	0x0000 00000 (floats_and_labels.go:7)	PCDATA	$0, $0
	0x0000 00000 (floats_and_labels.go:7)	MOVSS	"".x+8(SP), X0
	0x0006 00006 (floats_and_labels.go:7)	MOVSS	"".t+12(SP), X1
	0x000c 00012 (floats_and_labels.go:7)	UCOMISS	X1, X0
	0x000f 00015 (floats_and_labels.go:7)	JNE	19
	0x0011 00017 (floats_and_labels.go:7)	JPC	69
	0x0013 00019 (floats_and_labels.go:5)	MOVBLZX	"".p+16(SP), AX
	0x0018 00024 (floats_and_labels.go:5)	TESTB	AL, AL
	0x001a 00026 (floats_and_labels.go:7)	JEQ	59
	0x001c 00028 (floats_and_labels.go:7)	UCOMISS	X1, X0
	0x001f 00031 (floats_and_labels.go:7)	MOVL	$0, CX
	0x0024 00036 (floats_and_labels.go:10)	PCDATA	$2, $-2
	0x0024 00036 (floats_and_labels.go:10)	PCDATA	$0, $-2
	0x0024 00036 (floats_and_labels.go:10)	JNE	50
	0x0026 00038 (floats_and_labels.go:10)	JPS	50
	0x0028 00040 (floats_and_labels.go:11)	PCDATA	$2, $0
	0x0028 00040 (floats_and_labels.go:11)	PCDATA	$0, $0
	0x0028 00040 (floats_and_labels.go:11)	LEAQ	2(CX), AX
	0x002c 00044 (floats_and_labels.go:13)	MOVQ	AX, "".~r3+24(SP)
	0x0031 00049 (floats_and_labels.go:13)	RET
	0x0032 00050 (floats_and_labels.go:5)	TESTB	AL, AL
	0x0034 00052 (floats_and_labels.go:10)	JNE	40
	0x0036 00054 (floats_and_labels.go:13)	MOVQ	CX, AX
	0x0039 00057 (floats_and_labels.go:10)	JMP	44
	0x003b 00059 (floats_and_labels.go:7)	UCOMISS	X1, X0
	0x003e 00062 (floats_and_labels.go:7)	MOVL	$1, CX
	0x0043 00067 (floats_and_labels.go:8)	JMP	36
	0x0045 00069 (floats_and_labels.go:5)	MOVBLZX	"".p+16(SP), AX
	0x004a 00074 (floats_and_labels.go:5)	MOVL	$0, CX
	0x004f 00079 (floats_and_labels.go:7)	JMP	36
	0x0000 f3 0f 10 44 24 08 f3 0f 10 4c 24 0c 0f 2e c1 75  ...D$....L$....u
	0x0010 02 7b 32 0f b6 44 24 10 84 c0 74 1f 0f 2e c1 b9  .{2..D$...t.....
	0x0020 00 00 00 00 75 0c 7a 0a 48 8d 41 02 48 89 44 24  ....u.z.H.A.H.D$
	0x0030 18 c3 84 c0 75 f2 48 89 c8 eb f1 0f 2e c1 b9 01  ....u.H.........
	0x0040 00 00 00 eb df 0f b6 44 24 10 b9 00 00 00 00 eb  .......D$.......
	0x0050 d3                                               .
"".array STEXT nosplit size=66 args=0x28 locals=0x0
	0x0000 00000 (floats_and_labels.go:18)	TEXT	"".array(SB), NOSPLIT, $0-40
	0x0000 00000 (floats_and_labels.go:18)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats_and_labels.go:18)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats_and_labels.go:18)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats_and_labels.go:18)	PCDATA	$2, $0
	0x0000 00000 (floats_and_labels.go:18)	PCDATA	$0, $0
	0x0000 00000 (floats_and_labels.go:18)	MOVQ	$0, "".~r0+8(SP)
	0x0009 00009 (floats_and_labels.go:18)	XORPS	X0, X0
	0x000c 00012 (floats_and_labels.go:18)	MOVUPS	X0, "".~r0+16(SP)
	0x0011 00017 (floats_and_labels.go:18)	MOVUPS	X0, "".~r0+32(SP)
	0x0016 00022 (floats_and_labels.go:19)	INCQ	"".made(SB)
	0x001d 00029 (floats_and_labels.go:20)	MOVQ	"".statictmp_0(SB), AX
	0x0024 00036 (floats_and_labels.go:20)	MOVQ	AX, "".~r0+8(SP)
	0x0029 00041 (floats_and_labels.go:20)	MOVUPS	"".statictmp_0+8(SB), X0
	0x0030 00048 (floats_and_labels.go:20)	MOVUPS	X0, "".~r0+16(SP)
	0x0035 00053 (floats_and_labels.go:20)	MOVUPS	"".statictmp_0+24(SB), X0
	0x003c 00060 (floats_and_labels.go:20)	MOVUPS	X0, "".~r0+32(SP)
	0x0041 00065 (floats_and_labels.go:20)	RET
	0x0000 48 c7 44 24 08 00 00 00 00 0f 57 c0 0f 11 44 24  H.D$......W...D$
	0x0010 10 0f 11 44 24 20 48 ff 05 00 00 00 00 48 8b 05  ...D$ H......H..
	0x0020 00 00 00 00 48 89 44 24 08 0f 10 05 00 00 00 00  ....H.D$........
	0x0030 0f 11 44 24 10 0f 10 05 00 00 00 00 0f 11 44 24  ..D$..........D$
	0x0040 20 c3                                             .
	rel 25+4 t=15 "".made+0
	rel 32+4 t=15 "".statictmp_0+0
	rel 44+4 t=15 "".statictmp_0+8
	rel 56+4 t=15 "".statictmp_0+24
"".pointer STEXT size=102 args=0x8 locals=0x18
	0x0000 00000 (floats_and_labels.go:23)	TEXT	"".pointer(SB), $24-8
	0x0000 00000 (floats_and_labels.go:23)	MOVQ	(TLS), CX
	0x0009 00009 (floats_and_labels.go:23)	CMPQ	SP, 16(CX)
	0x000d 00013 (floats_and_labels.go:23)	JLS	95
	0x000f 00015 (floats_and_labels.go:23)	SUBQ	$24, SP
	0x0013 00019 (floats_and_labels.go:23)	MOVQ	BP, 16(SP)
	0x0018 00024 (floats_and_labels.go:23)	LEAQ	16(SP), BP
	0x001d 00029 (floats_and_labels.go:23)	FUNCDATA	$0, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (floats_and_labels.go:23)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (floats_and_labels.go:23)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (floats_and_labels.go:24)	PCDATA	$2, $0
	0x001d 00029 (floats_and_labels.go:24)	PCDATA	$0, $0
	0x001d 00029 (floats_and_labels.go:24)	INCQ	"".made(SB)
	0x0024 00036 (floats_and_labels.go:25)	PCDATA	$2, $1
	0x0024 00036 (floats_and_labels.go:25)	LEAQ	type.[5]int(SB), AX
	0x002b 00043 (floats_and_labels.go:25)	PCDATA	$2, $0
	0x002b 00043 (floats_and_labels.go:25)	MOVQ	AX, (SP)
	0x002f 00047 (floats_and_labels.go:25)	CALL	runtime.newobject(SB)
	0x0034 00052 (floats_and_labels.go:25)	PCDATA	$2, $1
	0x0034 00052 (floats_and_labels.go:25)	MOVQ	8(SP), AX
	0x0039 00057 (floats_and_labels.go:25)	MOVQ	$1, (AX)
	0x0040 00064 (floats_and_labels.go:25)	MOVQ	$2, 8(AX)
	0x0048 00072 (floats_and_labels.go:25)	MOVQ	$3, 16(AX)
	0x0050 00080 (floats_and_labels.go:25)	PCDATA	$2, $0
	0x0050 00080 (floats_and_labels.go:25)	PCDATA	$0, $1
	0x0050 00080 (floats_and_labels.go:25)	MOVQ	AX, "".~r0+32(SP)
	0x0055 00085 (floats_and_labels.go:25)	MOVQ	16(SP), BP
	0x005a 00090 (floats_and_labels.go:25)	ADDQ	$24, SP
	0x005e 00094 (floats_and_labels.go:25)	RET
	0x005f 00095 (floats_and_labels.go:25)	NOP
	0x005f 00095 (floats_and_labels.go:23)	PCDATA	$0, $-1
	0x005f 00095 (floats_and_labels.go:23)	PCDATA	$2, $-1
	0x005f 00095 (floats_and_labels.go:23)	CALL	runtime.morestack_noctxt(SB)
	0x0064 00100 (floats_and_labels.go:23)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 50 48  dH..%....H;a.vPH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 ff 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24 e8  ....H......H..$.
	0x0030 00 00 00 00 48 8b 44 24 08 48 c7 00 01 00 00 00  ....H.D$.H......
	0x0040 48 c7 40 08 02 00 00 00 48 c7 40 10 03 00 00 00  H.@.....H.@.....
	0x0050 48 89 44 24 20 48 8b 6c 24 10 48 83 c4 18 c3 e8  H.D$ H.l$.H.....
	0x0060 00 00 00 00 eb 9a                                ......
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 "".made+0
	rel 39+4 t=15 type.[5]int+0
	rel 48+4 t=8 runtime.newobject+0
	rel 96+4 t=8 runtime.morestack_noctxt+0
"".count STEXT nosplit size=65 args=0x8 locals=0x0
	0x0000 00000 (floats_and_labels.go:28)	TEXT	"".count(SB), NOSPLIT, $0-8
	0x0000 00000 (floats_and_labels.go:28)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats_and_labels.go:28)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats_and_labels.go:28)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats_and_labels.go:31)	PCDATA	$2, $0
	0x0000 00000 (floats_and_labels.go:31)	PCDATA	$0, $0
	0x0000 00000 (floats_and_labels.go:31)	INCQ	"".made(SB)
	0x0007 00007 (floats_and_labels.go:31)	XORL	AX, AX
	0x0009 00009 (floats_and_labels.go:31)	XORL	CX, CX
	0x000b 00011 (floats_and_labels.go:31)	JMP	19
	0x000d 00013 (floats_and_labels.go:31)	INCQ	AX
	0x0010 00016 (floats_and_labels.go:32)	INCQ	CX
	0x0013 00019 (floats_and_labels.go:31)	CMPQ	AX, $5
	0x0017 00023 (floats_and_labels.go:31)	JLT	13
	0x0019 00025 (floats_and_labels.go:34)	INCQ	"".made(SB)
	0x0020 00032 (floats_and_labels.go:34)	XORL	AX, AX
	0x0022 00034 (floats_and_labels.go:34)	JMP	42
	0x0024 00036 (floats_and_labels.go:34)	INCQ	AX
	0x0027 00039 (floats_and_labels.go:35)	INCQ	CX
	0x002a 00042 (floats_and_labels.go:34)	CMPQ	AX, $5
	0x002e 00046 (floats_and_labels.go:34)	JLT	36
	0x0030 00048 (floats_and_labels.go:37)	MOVQ	"".made(SB), AX
	0x0037 00055 (floats_and_labels.go:37)	IMULQ	AX, CX
	0x003b 00059 (floats_and_labels.go:37)	MOVQ	CX, "".~r0+8(SP)
	0x0040 00064 (floats_and_labels.go:37)	RET
	0x0000 48 ff 05 00 00 00 00 31 c0 31 c9 eb 06 48 ff c0  H......1.1...H..
	0x0010 48 ff c1 48 83 f8 05 7c f4 48 ff 05 00 00 00 00  H..H...|.H......
	0x0020 31 c0 eb 06 48 ff c0 48 ff c1 48 83 f8 05 7c f4  1...H..H..H...|.
	0x0030 48 8b 05 00 00 00 00 48 0f af c8 48 89 4c 24 08  H......H...H.L$.
	0x0040 c3                                               .
	rel 3+4 t=15 "".made+0
	rel 28+4 t=15 "".made+0
	rel 51+4 t=15 "".made+0
"".never STEXT size=60 args=0x8 locals=0x10
	0x0000 00000 (floats_and_labels.go:40)	TEXT	"".never(SB), $16-8
	0x0000 00000 (floats_and_labels.go:40)	MOVQ	(TLS), CX
	0x0009 00009 (floats_and_labels.go:40)	CMPQ	SP, 16(CX)
	0x000d 00013 (floats_and_labels.go:40)	JLS	53
	0x000f 00015 (floats_and_labels.go:40)	SUBQ	$16, SP
	0x0013 00019 (floats_and_labels.go:40)	MOVQ	BP, 8(SP)
	0x0018 00024 (floats_and_labels.go:40)	LEAQ	8(SP), BP
	0x001d 00029 (floats_and_labels.go:40)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (floats_and_labels.go:40)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (floats_and_labels.go:40)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (floats_and_labels.go:44)	PCDATA	$2, $0
	0x001d 00029 (floats_and_labels.go:44)	PCDATA	$0, $0
	0x001d 00029 (floats_and_labels.go:44)	CALL	"".count(SB)
	0x0022 00034 (floats_and_labels.go:44)	MOVQ	(SP), AX
	0x0026 00038 (floats_and_labels.go:44)	MOVQ	AX, "".~r0+24(SP)
	0x002b 00043 (floats_and_labels.go:44)	MOVQ	8(SP), BP
	0x0030 00048 (floats_and_labels.go:44)	ADDQ	$16, SP
	0x0034 00052 (floats_and_labels.go:44)	RET
	0x0035 00053 (floats_and_labels.go:44)	NOP
	0x0035 00053 (floats_and_labels.go:40)	PCDATA	$0, $-1
	0x0035 00053 (floats_and_labels.go:40)	PCDATA	$2, $-1
	0x0035 00053 (floats_and_labels.go:40)	CALL	runtime.morestack_noctxt(SB)
	0x003a 00058 (floats_and_labels.go:40)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 26 48  dH..%....H;a.v&H
	0x0010 83 ec 10 48 89 6c 24 08 48 8d 6c 24 08 e8 00 00  ...H.l$.H.l$....
	0x0020 00 00 48 8b 04 24 48 89 44 24 18 48 8b 6c 24 08  ..H..$H.D$.H.l$.
	0x0030 48 83 c4 10 c3 e8 00 00 00 00 eb c4              H...........
	rel 5+4 t=16 TLS+0
	rel 30+4 t=8 "".count+0
	rel 54+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=160 args=0x0 locals=0x18
	0x0000 00000 (floats_and_labels.go:47)	TEXT	"".main(SB), $24-0
	0x0000 00000 (floats_and_labels.go:47)	MOVQ	(TLS), CX
	0x0009 00009 (floats_and_labels.go:47)	CMPQ	SP, 16(CX)
	0x000d 00013 (floats_and_labels.go:47)	JLS	150
	0x0013 00019 (floats_and_labels.go:47)	SUBQ	$24, SP
	0x0017 00023 (floats_and_labels.go:47)	MOVQ	BP, 16(SP)
	0x001c 00028 (floats_and_labels.go:47)	LEAQ	16(SP), BP
	0x0021 00033 (floats_and_labels.go:47)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (floats_and_labels.go:47)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (floats_and_labels.go:47)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (floats_and_labels.go:48)	PCDATA	$2, $0
	0x0021 00033 (floats_and_labels.go:48)	PCDATA	$0, $0
	0x0021 00033 (floats_and_labels.go:48)	CALL	runtime.printlock(SB)
	0x0026 00038 (floats_and_labels.go:48)	MOVQ	$2, (SP)
	0x002e 00046 (floats_and_labels.go:48)	CALL	runtime.printint(SB)
	0x0033 00051 (floats_and_labels.go:48)	CALL	runtime.printsp(SB)
	0x0038 00056 (floats_and_labels.go:48)	MOVQ	$1, (SP)
	0x0040 00064 (floats_and_labels.go:48)	CALL	runtime.printint(SB)
	0x0045 00069 (floats_and_labels.go:48)	CALL	runtime.printsp(SB)
	0x004a 00074 (floats_and_labels.go:48)	MOVQ	$2, (SP)
	0x0052 00082 (floats_and_labels.go:48)	CALL	runtime.printint(SB)
	0x0057 00087 (floats_and_labels.go:48)	CALL	runtime.printnl(SB)
	0x005c 00092 (floats_and_labels.go:48)	CALL	runtime.printunlock(SB)
	0x0061 00097 (floats_and_labels.go:49)	CALL	"".never(SB)
	0x0066 00102 (floats_and_labels.go:49)	MOVQ	(SP), AX
	0x006a 00106 (floats_and_labels.go:49)	MOVQ	AX, ""..autotmp_25+8(SP)
	0x006f 00111 (floats_and_labels.go:49)	CALL	runtime.printlock(SB)
	0x0074 00116 (floats_and_labels.go:49)	MOVQ	""..autotmp_25+8(SP), AX
	0x0079 00121 (floats_and_labels.go:49)	MOVQ	AX, (SP)
	0x007d 00125 (floats_and_labels.go:49)	CALL	runtime.printint(SB)
	0x0082 00130 (floats_and_labels.go:49)	CALL	runtime.printnl(SB)
	0x0087 00135 (floats_and_labels.go:49)	CALL	runtime.printunlock(SB)
	0x008c 00140 (floats_and_labels.go:50)	MOVQ	16(SP), BP
	0x0091 00145 (floats_and_labels.go:50)	ADDQ	$24, SP
	0x0095 00149 (floats_and_labels.go:50)	RET
	0x0096 00150 (floats_and_labels.go:50)	NOP
	0x0096 00150 (floats_and_labels.go:47)	PCDATA	$0, $-1
	0x0096 00150 (floats_and_labels.go:47)	PCDATA	$2, $-1
	0x0096 00150 (floats_and_labels.go:47)	CALL	runtime.morestack_noctxt(SB)
	0x009b 00155 (floats_and_labels.go:47)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 83  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 18 48 89 6c 24 10 48 8d 6c 24  ...H...H.l$.H.l$
	0x0020 10 e8 00 00 00 00 48 c7 04 24 02 00 00 00 e8 00  ......H..$......
	0x0030 00 00 00 e8 00 00 00 00 48 c7 04 24 01 00 00 00  ........H..$....
	0x0040 e8 00 00 00 00 e8 00 00 00 00 48 c7 04 24 02 00  ..........H..$..
	0x0050 00 00 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00  ................
	0x0060 00 e8 00 00 00 00 48 8b 04 24 48 89 44 24 08 e8  ......H..$H.D$..
	0x0070 00 00 00 00 48 8b 44 24 08 48 89 04 24 e8 00 00  ....H.D$.H..$...
	0x0080 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 6c 24  ............H.l$
	0x0090 10 48 83 c4 18 c3 e8 00 00 00 00 e9 60 ff ff ff  .H..........`...
	rel 5+4 t=16 TLS+0
	rel 34+4 t=8 runtime.printlock+0
	rel 47+4 t=8 runtime.printint+0
	rel 52+4 t=8 runtime.printsp+0
	rel 65+4 t=8 runtime.printint+0
	rel 70+4 t=8 runtime.printsp+0
	rel 83+4 t=8 runtime.printint+0
	rel 88+4 t=8 runtime.printnl+0
	rel 93+4 t=8 runtime.printunlock+0
	rel 98+4 t=8 "".never+0
	rel 112+4 t=8 runtime.printlock+0
	rel 126+4 t=8 runtime.printint+0
	rel 131+4 t=8 runtime.printnl+0
	rel 136+4 t=8 runtime.printunlock+0
	rel 151+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=80 args=0x0 locals=0x8
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $8-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	73
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
	0x0039 00057 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x0040 00064 (<autogenerated>:1)	MOVQ	(SP), BP
	0x0044 00068 (<autogenerated>:1)	ADDQ	$8, SP
	0x0048 00072 (<autogenerated>:1)	RET
	0x0049 00073 (<autogenerated>:1)	NOP
	0x0049 00073 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0049 00073 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0049 00073 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x004e 00078 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 3a 48  dH..%....H;a.v:H
	0x0010 83 ec 08 48 89 2c 24 48 8d 2c 24 0f b6 05 00 00  ...H.,$H.,$.....
	0x0020 00 00 80 f8 01 76 09 48 8b 2c 24 48 83 c4 08 c3  .....v.H.,$H....
	0x0030 75 07 e8 00 00 00 00 0f 0b c6 05 00 00 00 00 02  u...............
	0x0040 48 8b 2c 24 48 83 c4 08 c3 e8 00 00 00 00 eb b0  H.,$H...........
	rel 5+4 t=16 TLS+0
	rel 30+4 t=15 "".initdone·+0
	rel 51+4 t=8 runtime.throwinit+0
	rel 59+4 t=15 "".initdone·+-1
	rel 74+4 t=8 runtime.morestack_noctxt+0
go.info."".array$abstract SDWARFINFO dupok size=11
	0x0000 03 2e 61 72 72 61 79 00 01 01 00                 ..array....
go.info."".pointer$abstract SDWARFINFO dupok size=13
	0x0000 03 2e 70 6f 69 6e 74 65 72 00 01 01 00           ..pointer....
go.info."".unequal$abstract SDWARFINFO dupok size=45
	0x0000 03 2e 75 6e 65 71 75 61 6c 00 01 01 0b 6e 00 06  ..unequal....n..
	0x0010 00 00 00 00 10 70 00 00 00 00 00 00 10 74 00 00  .....p.......t..
	0x0020 00 00 00 00 10 78 00 00 00 00 00 00 00           .....x.......
	rel 16+4 t=28 go.info.int+0
	rel 24+4 t=28 go.info.bool+0
	rel 32+4 t=28 go.info."".local+0
	rel 40+4 t=28 go.info.float32+0
go.loc."".unequal SDWARFLOC size=154
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2c 00 00 00 00 00 00 00 51 00 00 00 00 00 00 00  ,.......Q.......
	0x0020 01 00 50 00 00 00 00 00 00 00 00 00 00 00 00 00  ..P.............
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 06 00 00 00 00 00 00 00 51 00 00 00 00  ...........Q....
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0070 00 00 00 00 00 00 00 06 00 00 00 00 00 00 00 51  ...............Q
	0x0080 00 00 00 00 00 00 00 01 00 9c 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 "".unequal+0
	rel 59+8 t=1 "".unequal+0
	rel 111+8 t=1 "".unequal+0
go.info."".unequal SDWARFINFO size=69
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0d 00 00 00 00 00 00 00 00  ................
	0x0020 12 00 00 00 00 00 00 00 00 11 00 00 00 00 00 12  ................
	0x0030 00 00 00 00 00 00 00 00 0e 7e 72 33 00 01 05 00  .........~r3....
	0x0040 00 00 00 00 00                                   .....
	rel 1+4 t=28 go.info."".unequal$abstract+0
	rel 5+8 t=1 "".unequal+0
	rel 13+8 t=1 "".unequal+81
	rel 24+4 t=28 go.info."".unequal$abstract+12
	rel 28+4 t=28 go.loc."".unequal+0
	rel 33+4 t=28 go.info."".unequal$abstract+20
	rel 37+4 t=28 go.loc."".unequal+51
	rel 42+4 t=28 go.info."".unequal$abstract+28
	rel 48+4 t=28 go.info."".unequal$abstract+36
	rel 52+4 t=28 go.loc."".unequal+103
	rel 63+4 t=28 go.info.int+0
go.range."".unequal SDWARFRANGE size=0
go.isstmt."".unequal SDWARFMISC size=0
	0x0000 04 06 01 14 02 02 01 08 02 0d 01 03 02 02 01 03  ................
	0x0010 02 02 01 08 02 02 01 0c 00                       .........
go.loc."".array SDWARFLOC size=0
go.info."".array SDWARFINFO size=36
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0e 7e 72 30 00 01 12 00 00  ........~r0.....
	0x0020 00 00 00 00                                      ....
	rel 1+4 t=28 go.info."".array$abstract+0
	rel 5+8 t=1 "".array+0
	rel 13+8 t=1 "".array+66
	rel 30+4 t=28 go.info.[5]int+0
go.range."".array SDWARFRANGE size=0
go.isstmt."".array SDWARFMISC size=0
	0x0000 04 09 01 0d 02 0e 01 1e 00                       .........
go.loc."".pointer SDWARFLOC size=0
go.info."".pointer SDWARFINFO size=36
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0e 7e 72 30 00 01 17 00 00  ........~r0.....
	0x0020 00 00 00 00                                      ....
	rel 1+4 t=28 go.info."".pointer$abstract+0
	rel 5+8 t=1 "".pointer+0
	rel 13+8 t=1 "".pointer+102
	rel 30+4 t=28 go.info.*[5]int+0
go.range."".pointer SDWARFRANGE size=0
go.isstmt."".pointer SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 0e 01 34 02 07 00                 .......4...
go.loc."".count SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 13 00 00 00 00 00 00 00 3b 00 00 00 00 00 00 00  ........;.......
	0x0020 01 00 52 00 00 00 00 00 00 00 00 00 00 00 00 00  ..R.............
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".count+0
go.info."".count SDWARFINFO size=112
	0x0000 02 22 22 2e 63 6f 75 6e 74 00 00 00 00 00 00 00  ."".count.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0a 6e 00 1e 00 00 00 00 00 00 00 00 0e 7e 72  ..n...........~r
	0x0030 30 00 01 1c 00 00 00 00 00 05 00 00 00 00 00 00  0...............
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 1f 00 05 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 22 00 00  ............."..
	rel 10+8 t=1 "".count+0
	rel 18+8 t=1 "".count+65
	rel 28+4 t=29 gofile..floats_and_labels.go+0
	rel 37+4 t=28 go.info."".step·1+0
	rel 41+4 t=28 go.loc."".count+0
	rel 52+4 t=28 go.info.int+0
	rel 58+4 t=28 go.info."".array$abstract+0
	rel 62+8 t=1 "".count+0
	rel 70+8 t=1 "".count+11
	rel 78+4 t=29 gofile..floats_and_labels.go+0
	rel 85+4 t=28 go.info."".pointer$abstract+0
	rel 89+8 t=1 "".count+25
	rel 97+8 t=1 "".count+34
	rel 105+4 t=29 gofile..floats_and_labels.go+0
go.range."".count SDWARFRANGE size=0
go.isstmt."".count SDWARFMISC size=0
	0x0000 04 07 01 04 02 0c 01 02 02 07 01 02 02 0c 01 02  ................
	0x0010 02 07 01 0a 00                                   .....
go.loc."".never SDWARFLOC size=0
go.info."".never SDWARFINFO size=46
	0x0000 02 22 22 2e 6e 65 76 65 72 00 00 00 00 00 00 00  ."".never.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0e 7e 72 30 00 01 28 00 00 00 00 00 00        ..~r0..(......
	rel 10+8 t=1 "".never+0
	rel 18+8 t=1 "".never+60
	rel 28+4 t=29 gofile..floats_and_labels.go+0
	rel 40+4 t=28 go.info.int+0
go.range."".never SDWARFRANGE size=0
go.isstmt."".never SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 13 02 07 00                 ...........
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=33
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+160
	rel 27+4 t=29 gofile..floats_and_labels.go+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 3b 02 05 01 26 02 14 00     .......;...&...
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+80
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 0f 04 0c 03 07 01 05 02 09 01 07 02 09 01 09  ................
	0x0010 02 07 00                                         ...
"".made SNOPTRBSS size=8
"".statictmp_0 SRODATA size=40
	0x0000 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0020 05 00 00 00 00 00 00 00                          ........
"".statictmp_1 SRODATA size=40
	0x0000 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0020 05 00 00 00 00 00 00 00                          ........
"".initdone· SNOPTRBSS size=1
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*main.local- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 6c 6f 63 61 6c        ...*main.local
type.*"".local SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 29 a0 7e 11 00 08 08 36 00 00 00 00 00 00 00 00  ).~....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.local-+0
	rel 48+8 t=1 type."".local+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.f- SRODATA dupok size=4
	0x0000 00 00 01 66                                      ...f
type."".local SRODATA size=120
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 23 31 76 b3 07 04 04 99 00 00 00 00 00 00 00 00  #1v.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+160
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.local-+0
	rel 44+4 t=5 type.*"".local+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".local+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.f-+0
	rel 104+8 t=1 type.float32+0
type..namedata.*main.step- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 73 74 65 70           ...*main.step
type.*"".step·1 SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 28 73 18 3e 00 08 08 36 00 00 00 00 00 00 00 00  (s.>...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.step-+0
	rel 48+8 t=1 type."".step·1+0
type."".step·1 SRODATA size=64
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 bf 6c e4 53 07 08 08 82 00 00 00 00 00 00 00 00  .l.S............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.step-+0
	rel 44+4 t=5 type.*"".step·1+0
	rel 48+4 t=5 type..importpath."".+0
type..namedata.*[]int- SRODATA dupok size=9
	0x0000 00 00 06 2a 5b 5d 69 6e 74                       ...*[]int
type.*[]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1b 31 52 88 00 08 08 36 00 00 00 00 00 00 00 00  .1R....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 48+8 t=1 type.[]int+0
type.[]int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8e 66 f9 1b 02 08 08 17 00 00 00 00 00 00 00 00  .f..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 44+4 t=6 type.*[]int+0
	rel 48+8 t=1 type.int+0
type..hashfunc40 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc40 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg40 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc40+0
	rel 8+8 t=1 type..eqfunc40+0
type..namedata.*[5]int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 35 5d 69 6e 74                    ...*[5]int
type.[5]int SRODATA dupok size=72
	0x0000 28 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  (...............
	0x0010 9f 12 55 0a 02 08 08 91 00 00 00 00 00 00 00 00  ..U.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 05 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg40+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[5]int-+0
	rel 44+4 t=6 type.*[5]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
type.*[5]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 7f 3e c9 04 00 08 08 36 00 00 00 00 00 00 00 00  .>.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[5]int-+0
	rel 48+8 t=1 type.[5]int+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
