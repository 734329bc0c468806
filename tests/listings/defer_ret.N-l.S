"".main STEXT size=209 args=0x0 locals=0x30
	0x0000 00000 (defer_ret.go:5)	TEXT	"".main(SB), $48-0
	0x0000 00000 (defer_ret.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (defer_ret.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (defer_ret.go:5)	JLS	199
	0x0013 00019 (defer_ret.go:5)	SUBQ	$48, SP
	0x0017 00023 (defer_ret.go:5)	MOVQ	BP, 40(SP)
	0x001c 00028 (defer_ret.go:5)	LEAQ	40(SP), BP
	0x0021 00033 (defer_ret.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (defer_ret.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (defer_ret.go:5)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (defer_ret.go:6)	PCDATA	$2, $0
	0x0021 00033 (defer_ret.go:6)	PCDATA	$0, $0
	0x0021 00033 (defer_ret.go:6)	MOVQ	$1, (SP)
	0x0029 00041 (defer_ret.go:6)	CALL	"".DeferFunc1(SB)
	0x002e 00046 (defer_ret.go:6)	MOVQ	8(SP), AX
	0x0033 00051 (defer_ret.go:6)	MOVQ	AX, "".a+32(SP)
	0x0038 00056 (defer_ret.go:7)	MOVQ	$1, (SP)
	0x0040 00064 (defer_ret.go:7)	CALL	"".DeferFunc2(SB)
	0x0045 00069 (defer_ret.go:7)	MOVQ	8(SP), AX
	0x004a 00074 (defer_ret.go:7)	MOVQ	AX, "".b+24(SP)
	0x004f 00079 (defer_ret.go:8)	MOVQ	$1, (SP)
	0x0057 00087 (defer_ret.go:8)	CALL	"".DeferFunc3(SB)
	0x005c 00092 (defer_ret.go:8)	MOVQ	8(SP), AX
	0x0061 00097 (defer_ret.go:8)	MOVQ	AX, "".c+16(SP)
	0x0066 00102 (defer_ret.go:9)	CALL	runtime.printlock(SB)
	0x006b 00107 (defer_ret.go:9)	MOVQ	"".a+32(SP), AX
	0x0070 00112 (defer_ret.go:9)	MOVQ	AX, (SP)
	0x0074 00116 (defer_ret.go:9)	CALL	runtime.printint(SB)
	0x0079 00121 (defer_ret.go:9)	CALL	runtime.printnl(SB)
	0x007e 00126 (defer_ret.go:9)	CALL	runtime.printunlock(SB)
	0x0083 00131 (defer_ret.go:10)	CALL	runtime.printlock(SB)
	0x0088 00136 (defer_ret.go:10)	MOVQ	"".b+24(SP), AX
	0x008d 00141 (defer_ret.go:10)	MOVQ	AX, (SP)
	0x0091 00145 (defer_ret.go:10)	CALL	runtime.printint(SB)
	0x0096 00150 (defer_ret.go:10)	CALL	runtime.printnl(SB)
	0x009b 00155 (defer_ret.go:10)	CALL	runtime.printunlock(SB)
	0x00a0 00160 (defer_ret.go:11)	CALL	runtime.printlock(SB)
	0x00a5 00165 (defer_ret.go:11)	MOVQ	"".c+16(SP), AX
	0x00aa 00170 (defer_ret.go:11)	MOVQ	AX, (SP)
	0x00ae 00174 (defer_ret.go:11)	CALL	runtime.printint(SB)
	0x00b3 00179 (defer_ret.go:11)	CALL	runtime.printnl(SB)
	0x00b8 00184 (defer_ret.go:11)	CALL	runtime.printunlock(SB)
	0x00bd 00189 (defer_ret.go:12)	MOVQ	40(SP), BP
	0x00c2 00194 (defer_ret.go:12)	ADDQ	$48, SP
	0x00c6 00198 (defer_ret.go:12)	RET
	0x00c7 00199 (defer_ret.go:12)	NOP
	0x00c7 00199 (defer_ret.go:5)	PCDATA	$0, $-1
	0x00c7 00199 (defer_ret.go:5)	PCDATA	$2, $-1
	0x00c7 00199 (defer_ret.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x00cc 00204 (defer_ret.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 b4  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 c7 04 24 01 00 00 00 e8 00 00 00 00 48 8b  (H..$.........H.
	0x0030 44 24 08 48 89 44 24 20 48 c7 04 24 01 00 00 00  D$.H.D$ H..$....
	0x0040 e8 00 00 00 00 48 8b 44 24 08 48 89 44 24 18 48  .....H.D$.H.D$.H
	0x0050 c7 04 24 01 00 00 00 e8 00 00 00 00 48 8b 44 24  ..$.........H.D$
	0x0060 08 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24 20  .H.D$......H.D$
	0x0070 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 e8 00  H..$............
	0x0080 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48 89 04  ........H.D$.H..
	0x0090 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  $...............
	0x00a0 e8 00 00 00 00 48 8b 44 24 10 48 89 04 24 e8 00  .....H.D$.H..$..
	0x00b0 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 6c  .............H.l
	0x00c0 24 28 48 83 c4 30 c3 e8 00 00 00 00 e9 2f ff ff  $(H..0......./..
	0x00d0 ff                                               .
	rel 5+4 t=16 TLS+0
	rel 42+4 t=8 "".DeferFunc1+0
	rel 65+4 t=8 "".DeferFunc2+0
	rel 88+4 t=8 "".DeferFunc3+0
	rel 103+4 t=8 runtime.printlock+0
	rel 117+4 t=8 runtime.printint+0
	rel 122+4 t=8 runtime.printnl+0
	rel 127+4 t=8 runtime.printunlock+0
	rel 132+4 t=8 runtime.printlock+0
	rel 146+4 t=8 runtime.printint+0
	rel 151+4 t=8 runtime.printnl+0
	rel 156+4 t=8 runtime.printunlock+0
	rel 161+4 t=8 runtime.printlock+0
	rel 175+4 t=8 runtime.printint+0
	rel 180+4 t=8 runtime.printnl+0
	rel 185+4 t=8 runtime.printunlock+0
	rel 200+4 t=8 runtime.morestack_noctxt+0
"".DeferFunc1 STEXT size=127 args=0x10 locals=0x20
	0x0000 00000 (defer_ret.go:13)	TEXT	"".DeferFunc1(SB), $32-16
	0x0000 00000 (defer_ret.go:13)	MOVQ	(TLS), CX
	0x0009 00009 (defer_ret.go:13)	CMPQ	SP, 16(CX)
	0x000d 00013 (defer_ret.go:13)	JLS	120
	0x000f 00015 (defer_ret.go:13)	SUBQ	$32, SP
	0x0013 00019 (defer_ret.go:13)	MOVQ	BP, 24(SP)
	0x0018 00024 (defer_ret.go:13)	LEAQ	24(SP), BP
	0x001d 00029 (defer_ret.go:13)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (defer_ret.go:13)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (defer_ret.go:13)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (defer_ret.go:13)	PCDATA	$2, $0
	0x001d 00029 (defer_ret.go:13)	PCDATA	$0, $0
	0x001d 00029 (defer_ret.go:13)	MOVQ	$0, "".t+48(SP)
	0x0026 00038 (defer_ret.go:14)	MOVQ	"".i+40(SP), AX
	0x002b 00043 (defer_ret.go:14)	MOVQ	AX, "".t+48(SP)
	0x0030 00048 (defer_ret.go:17)	PCDATA	$2, $1
	0x0030 00048 (defer_ret.go:17)	LEAQ	"".t+48(SP), AX
	0x0035 00053 (defer_ret.go:17)	PCDATA	$2, $0
	0x0035 00053 (defer_ret.go:17)	MOVQ	AX, 16(SP)
	0x003a 00058 (defer_ret.go:15)	MOVL	$8, (SP)
	0x0041 00065 (defer_ret.go:15)	PCDATA	$2, $1
	0x0041 00065 (defer_ret.go:15)	LEAQ	"".DeferFunc1.func1·f(SB), AX
	0x0048 00072 (defer_ret.go:15)	PCDATA	$2, $0
	0x0048 00072 (defer_ret.go:15)	MOVQ	AX, 8(SP)
	0x004d 00077 (defer_ret.go:15)	CALL	runtime.deferproc(SB)
	0x0052 00082 (defer_ret.go:15)	TESTL	AX, AX
	0x0054 00084 (defer_ret.go:15)	JNE	104
	0x0056 00086 (defer_ret.go:15)	JMP	88
	0x0058 00088 (defer_ret.go:18)	XCHGL	AX, AX
	0x0059 00089 (defer_ret.go:18)	CALL	runtime.deferreturn(SB)
	0x005e 00094 (defer_ret.go:18)	MOVQ	24(SP), BP
	0x0063 00099 (defer_ret.go:18)	ADDQ	$32, SP
	0x0067 00103 (defer_ret.go:18)	RET
	0x0068 00104 (defer_ret.go:15)	XCHGL	AX, AX
	0x0069 00105 (defer_ret.go:15)	CALL	runtime.deferreturn(SB)
	0x006e 00110 (defer_ret.go:15)	MOVQ	24(SP), BP
	0x0073 00115 (defer_ret.go:15)	ADDQ	$32, SP
	0x0077 00119 (defer_ret.go:15)	RET
	0x0078 00120 (defer_ret.go:15)	NOP
	0x0078 00120 (defer_ret.go:13)	PCDATA	$0, $-1
	0x0078 00120 (defer_ret.go:13)	PCDATA	$2, $-1
	0x0078 00120 (defer_ret.go:13)	CALL	runtime.morestack_noctxt(SB)
	0x007d 00125 (defer_ret.go:13)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 69 48  dH..%....H;a.viH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 c7 44  .. H.l$.H.l$.H.D
	0x0020 24 30 00 00 00 00 48 8b 44 24 28 48 89 44 24 30  $0....H.D$(H.D$0
	0x0030 48 8d 44 24 30 48 89 44 24 10 c7 04 24 08 00 00  H.D$0H.D$...$...
	0x0040 00 48 8d 05 00 00 00 00 48 89 44 24 08 e8 00 00  .H......H.D$....
	0x0050 00 00 85 c0 75 12 eb 00 90 e8 00 00 00 00 48 8b  ....u.........H.
	0x0060 6c 24 18 48 83 c4 20 c3 90 e8 00 00 00 00 48 8b  l$.H.. .......H.
	0x0070 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 eb 81     l$.H.. ........
	rel 5+4 t=16 TLS+0
	rel 68+4 t=15 "".DeferFunc1.func1·f+0
	rel 78+4 t=8 runtime.deferproc+0
	rel 90+4 t=8 runtime.deferreturn+0
	rel 106+4 t=8 runtime.deferreturn+0
	rel 121+4 t=8 runtime.morestack_noctxt+0
"".DeferFunc2 STEXT size=140 args=0x10 locals=0x28
	0x0000 00000 (defer_ret.go:20)	TEXT	"".DeferFunc2(SB), $40-16
	0x0000 00000 (defer_ret.go:20)	MOVQ	(TLS), CX
	0x0009 00009 (defer_ret.go:20)	CMPQ	SP, 16(CX)
	0x000d 00013 (defer_ret.go:20)	JLS	130
	0x000f 00015 (defer_ret.go:20)	SUBQ	$40, SP
	0x0013 00019 (defer_ret.go:20)	MOVQ	BP, 32(SP)
	0x0018 00024 (defer_ret.go:20)	LEAQ	32(SP), BP
	0x001d 00029 (defer_ret.go:20)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (defer_ret.go:20)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (defer_ret.go:20)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (defer_ret.go:20)	PCDATA	$2, $0
	0x001d 00029 (defer_ret.go:20)	PCDATA	$0, $0
	0x001d 00029 (defer_ret.go:20)	MOVQ	$0, "".~r1+56(SP)
	0x0026 00038 (defer_ret.go:21)	MOVQ	"".i+48(SP), AX
	0x002b 00043 (defer_ret.go:21)	MOVQ	AX, "".t+24(SP)
	0x0030 00048 (defer_ret.go:24)	PCDATA	$2, $1
	0x0030 00048 (defer_ret.go:24)	LEAQ	"".t+24(SP), AX
	0x0035 00053 (defer_ret.go:24)	PCDATA	$2, $0
	0x0035 00053 (defer_ret.go:24)	MOVQ	AX, 16(SP)
	0x003a 00058 (defer_ret.go:22)	MOVL	$8, (SP)
	0x0041 00065 (defer_ret.go:22)	PCDATA	$2, $1
	0x0041 00065 (defer_ret.go:22)	LEAQ	"".DeferFunc2.func1·f(SB), AX
	0x0048 00072 (defer_ret.go:22)	PCDATA	$2, $0
	0x0048 00072 (defer_ret.go:22)	MOVQ	AX, 8(SP)
	0x004d 00077 (defer_ret.go:22)	CALL	runtime.deferproc(SB)
	0x0052 00082 (defer_ret.go:22)	TESTL	AX, AX
	0x0054 00084 (defer_ret.go:22)	JNE	114
	0x0056 00086 (defer_ret.go:22)	JMP	88
	0x0058 00088 (defer_ret.go:25)	MOVQ	"".t+24(SP), AX
	0x005d 00093 (defer_ret.go:25)	MOVQ	AX, "".~r1+56(SP)
	0x0062 00098 (defer_ret.go:25)	XCHGL	AX, AX
	0x0063 00099 (defer_ret.go:25)	CALL	runtime.deferreturn(SB)
	0x0068 00104 (defer_ret.go:25)	MOVQ	32(SP), BP
	0x006d 00109 (defer_ret.go:25)	ADDQ	$40, SP
	0x0071 00113 (defer_ret.go:25)	RET
	0x0072 00114 (defer_ret.go:22)	XCHGL	AX, AX
	0x0073 00115 (defer_ret.go:22)	CALL	runtime.deferreturn(SB)
	0x0078 00120 (defer_ret.go:22)	MOVQ	32(SP), BP
	0x007d 00125 (defer_ret.go:22)	ADDQ	$40, SP
	0x0081 00129 (defer_ret.go:22)	RET
	0x0082 00130 (defer_ret.go:22)	NOP
	0x0082 00130 (defer_ret.go:20)	PCDATA	$0, $-1
	0x0082 00130 (defer_ret.go:20)	PCDATA	$2, $-1
	0x0082 00130 (defer_ret.go:20)	CALL	runtime.morestack_noctxt(SB)
	0x0087 00135 (defer_ret.go:20)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 73 48  dH..%....H;a.vsH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 c7 44  ..(H.l$ H.l$ H.D
	0x0020 24 38 00 00 00 00 48 8b 44 24 30 48 89 44 24 18  $8....H.D$0H.D$.
	0x0030 48 8d 44 24 18 48 89 44 24 10 c7 04 24 08 00 00  H.D$.H.D$...$...
	0x0040 00 48 8d 05 00 00 00 00 48 89 44 24 08 e8 00 00  .H......H.D$....
	0x0050 00 00 85 c0 75 1c eb 00 48 8b 44 24 18 48 89 44  ....u...H.D$.H.D
	0x0060 24 38 90 e8 00 00 00 00 48 8b 6c 24 20 48 83 c4  $8......H.l$ H..
	0x0070 28 c3 90 e8 00 00 00 00 48 8b 6c 24 20 48 83 c4  (.......H.l$ H..
	0x0080 28 c3 e8 00 00 00 00 e9 74 ff ff ff              (.......t...
	rel 5+4 t=16 TLS+0
	rel 68+4 t=15 "".DeferFunc2.func1·f+0
	rel 78+4 t=8 runtime.deferproc+0
	rel 100+4 t=8 runtime.deferreturn+0
	rel 116+4 t=8 runtime.deferreturn+0
	rel 131+4 t=8 runtime.morestack_noctxt+0
"".DeferFunc3 STEXT size=139 args=0x10 locals=0x28
	0x0000 00000 (defer_ret.go:27)	TEXT	"".DeferFunc3(SB), $40-16
	0x0000 00000 (defer_ret.go:27)	MOVQ	(TLS), CX
	0x0009 00009 (defer_ret.go:27)	CMPQ	SP, 16(CX)
	0x000d 00013 (defer_ret.go:27)	JLS	129
	0x000f 00015 (defer_ret.go:27)	SUBQ	$40, SP
	0x0013 00019 (defer_ret.go:27)	MOVQ	BP, 32(SP)
	0x0018 00024 (defer_ret.go:27)	LEAQ	32(SP), BP
	0x001d 00029 (defer_ret.go:27)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (defer_ret.go:27)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (defer_ret.go:27)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (defer_ret.go:27)	PCDATA	$2, $0
	0x001d 00029 (defer_ret.go:27)	PCDATA	$0, $0
	0x001d 00029 (defer_ret.go:27)	MOVQ	$0, "".t+56(SP)
	0x0026 00038 (defer_ret.go:30)	PCDATA	$2, $1
	0x0026 00038 (defer_ret.go:30)	LEAQ	"".t+56(SP), AX
	0x002b 00043 (defer_ret.go:30)	PCDATA	$2, $0
	0x002b 00043 (defer_ret.go:30)	MOVQ	AX, 16(SP)
	0x0030 00048 (defer_ret.go:30)	MOVQ	"".i+48(SP), AX
	0x0035 00053 (defer_ret.go:30)	MOVQ	AX, 24(SP)
	0x003a 00058 (defer_ret.go:28)	MOVL	$16, (SP)
	0x0041 00065 (defer_ret.go:28)	PCDATA	$2, $1
	0x0041 00065 (defer_ret.go:28)	LEAQ	"".DeferFunc3.func1·f(SB), AX
	0x0048 00072 (defer_ret.go:28)	PCDATA	$2, $0
	0x0048 00072 (defer_ret.go:28)	MOVQ	AX, 8(SP)
	0x004d 00077 (defer_ret.go:28)	CALL	runtime.deferproc(SB)
	0x0052 00082 (defer_ret.go:30)	TESTL	AX, AX
	0x0054 00084 (defer_ret.go:30)	JNE	113
	0x0056 00086 (defer_ret.go:30)	JMP	88
	0x0058 00088 (defer_ret.go:31)	MOVQ	$2, "".t+56(SP)
	0x0061 00097 (defer_ret.go:31)	XCHGL	AX, AX
	0x0062 00098 (defer_ret.go:31)	CALL	runtime.deferreturn(SB)
	0x0067 00103 (defer_ret.go:31)	MOVQ	32(SP), BP
	0x006c 00108 (defer_ret.go:31)	ADDQ	$40, SP
	0x0070 00112 (defer_ret.go:31)	RET
	0x0071 00113 (defer_ret.go:28)	XCHGL	AX, AX
	0x0072 00114 (defer_ret.go:28)	CALL	runtime.deferreturn(SB)
	0x0077 00119 (defer_ret.go:30)	MOVQ	32(SP), BP
	0x007c 00124 (defer_ret.go:30)	ADDQ	$40, SP
	0x0080 00128 (defer_ret.go:30)	RET
	0x0081 00129 (defer_ret.go:30)	NOP
	0x0081 00129 (defer_ret.go:27)	PCDATA	$0, $-1
	0x0081 00129 (defer_ret.go:27)	PCDATA	$2, $-1
	0x0081 00129 (defer_ret.go:27)	CALL	runtime.morestack_noctxt(SB)
	0x0086 00134 (defer_ret.go:27)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 72 48  dH..%....H;a.vrH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 c7 44  ..(H.l$ H.l$ H.D
	0x0020 24 38 00 00 00 00 48 8d 44 24 38 48 89 44 24 10  $8....H.D$8H.D$.
	0x0030 48 8b 44 24 30 48 89 44 24 18 c7 04 24 10 00 00  H.D$0H.D$...$...
	0x0040 00 48 8d 05 00 00 00 00 48 89 44 24 08 e8 00 00  .H......H.D$....
	0x0050 00 00 85 c0 75 1b eb 00 48 c7 44 24 38 02 00 00  ....u...H.D$8...
	0x0060 00 90 e8 00 00 00 00 48 8b 6c 24 20 48 83 c4 28  .......H.l$ H..(
	0x0070 c3 90 e8 00 00 00 00 48 8b 6c 24 20 48 83 c4 28  .......H.l$ H..(
	0x0080 c3 e8 00 00 00 00 e9 75 ff ff ff                 .......u...
	rel 5+4 t=16 TLS+0
	rel 68+4 t=15 "".DeferFunc3.func1·f+0
	rel 78+4 t=8 runtime.deferproc+0
	rel 99+4 t=8 runtime.deferreturn+0
	rel 115+4 t=8 runtime.deferreturn+0
	rel 130+4 t=8 runtime.morestack_noctxt+0
"".DeferFunc1.func1 STEXT nosplit size=21 args=0x8 locals=0x0
	0x0000 00000 (defer_ret.go:15)	TEXT	"".DeferFunc1.func1(SB), NOSPLIT, $0-8
	0x0000 00000 (defer_ret.go:15)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (defer_ret.go:15)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (defer_ret.go:15)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x0000 00000 (defer_ret.go:16)	PCDATA	$2, $1
	0x0000 00000 (defer_ret.go:16)	PCDATA	$0, $0
	0x0000 00000 (defer_ret.go:16)	MOVQ	"".&t+8(SP), AX
	0x0005 00005 (defer_ret.go:16)	PCDATA	$2, $0
	0x0005 00005 (defer_ret.go:16)	MOVQ	(AX), AX
	0x0008 00008 (defer_ret.go:16)	PCDATA	$2, $2
	0x0008 00008 (defer_ret.go:16)	PCDATA	$0, $1
	0x0008 00008 (defer_ret.go:16)	MOVQ	"".&t+8(SP), CX
	0x000d 00013 (defer_ret.go:16)	ADDQ	$3, AX
	0x0011 00017 (defer_ret.go:16)	PCDATA	$2, $0
	0x0011 00017 (defer_ret.go:16)	MOVQ	AX, (CX)
	0x0014 00020 (defer_ret.go:17)	RET
	0x0000 48 8b 44 24 08 48 8b 00 48 8b 4c 24 08 48 83 c0  H.D$.H..H.L$.H..
	0x0010 03 48 89 01 c3                                   .H...
"".DeferFunc2.func1 STEXT nosplit size=21 args=0x8 locals=0x0
	0x0000 00000 (defer_ret.go:22)	TEXT	"".DeferFunc2.func1(SB), NOSPLIT, $0-8
	0x0000 00000 (defer_ret.go:22)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (defer_ret.go:22)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (defer_ret.go:22)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x0000 00000 (defer_ret.go:23)	PCDATA	$2, $1
	0x0000 00000 (defer_ret.go:23)	PCDATA	$0, $0
	0x0000 00000 (defer_ret.go:23)	MOVQ	"".&t+8(SP), AX
	0x0005 00005 (defer_ret.go:23)	PCDATA	$2, $0
	0x0005 00005 (defer_ret.go:23)	MOVQ	(AX), AX
	0x0008 00008 (defer_ret.go:23)	PCDATA	$2, $2
	0x0008 00008 (defer_ret.go:23)	PCDATA	$0, $1
	0x0008 00008 (defer_ret.go:23)	MOVQ	"".&t+8(SP), CX
	0x000d 00013 (defer_ret.go:23)	ADDQ	$3, AX
	0x0011 00017 (defer_ret.go:23)	PCDATA	$2, $0
	0x0011 00017 (defer_ret.go:23)	MOVQ	AX, (CX)
	0x0014 00020 (defer_ret.go:24)	RET
	0x0000 48 8b 44 24 08 48 8b 00 48 8b 4c 24 08 48 83 c0  H.D$.H..H.L$.H..
	0x0010 03 48 89 01 c3                                   .H...
"".DeferFunc3.func1 STEXT nosplit size=22 args=0x10 locals=0x0
	0x0000 00000 (defer_ret.go:28)	TEXT	"".DeferFunc3.func1(SB), NOSPLIT, $0-16
	0x0000 00000 (defer_ret.go:28)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (defer_ret.go:28)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (defer_ret.go:28)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x0000 00000 (defer_ret.go:29)	PCDATA	$2, $1
	0x0000 00000 (defer_ret.go:29)	PCDATA	$0, $0
	0x0000 00000 (defer_ret.go:29)	MOVQ	"".&t+8(SP), AX
	0x0005 00005 (defer_ret.go:29)	PCDATA	$2, $0
	0x0005 00005 (defer_ret.go:29)	MOVQ	(AX), AX
	0x0008 00008 (defer_ret.go:29)	ADDQ	"".i+16(SP), AX
	0x000d 00013 (defer_ret.go:29)	PCDATA	$2, $2
	0x000d 00013 (defer_ret.go:29)	PCDATA	$0, $1
	0x000d 00013 (defer_ret.go:29)	MOVQ	"".&t+8(SP), CX
	0x0012 00018 (defer_ret.go:29)	PCDATA	$2, $0
	0x0012 00018 (defer_ret.go:29)	MOVQ	AX, (CX)
	0x0015 00021 (defer_ret.go:30)	RET
	0x0000 48 8b 44 24 08 48 8b 00 48 03 44 24 10 48 8b 4c  H.D$.H..H.D$.H.L
	0x0010 24 08 48 89 01 c3                                $.H...
"".init STEXT size=100 args=0x0 locals=0x8
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $8-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	93
	0x000f 00015 (<autogenerated>:1)	SUBQ	$8, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, (SP)
	0x0017 00023 (<autogenerated>:1)	LEAQ	(SP), BP
	0x001b 00027 (<autogenerated>:1)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (<autogenerated>:1)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (<autogenerated>:1)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (<autogenerated>:1)	PCDATA	$2, $0
	0x001b 00027 (<autogenerated>:1)	PCDATA	$0, $0
	0x001b 00027 (<autogenerated>:1)	CMPB	"".initdone·(SB), $1
	0x0022 00034 (<autogenerated>:1)	JHI	38
	0x0024 00036 (<autogenerated>:1)	JMP	47
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $-2
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0026 00038 (<autogenerated>:1)	MOVQ	(SP), BP
	0x002a 00042 (<autogenerated>:1)	ADDQ	$8, SP
	0x002e 00046 (<autogenerated>:1)	RET
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $0
	0x002f 00047 (<autogenerated>:1)	PCDATA	$0, $0
	0x002f 00047 (<autogenerated>:1)	CMPB	"".initdone·(SB), $1
	0x0036 00054 (<autogenerated>:1)	JEQ	58
	0x0038 00056 (<autogenerated>:1)	JMP	65
	0x003a 00058 (<autogenerated>:1)	CALL	runtime.throwinit(SB)
	0x003f 00063 (<autogenerated>:1)	UNDEF
	0x0041 00065 (<autogenerated>:1)	MOVB	$1, "".initdone·(SB)
	0x0048 00072 (<autogenerated>:1)	CALL	fmt.init(SB)
	0x004d 00077 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x0054 00084 (<autogenerated>:1)	MOVQ	(SP), BP
	0x0058 00088 (<autogenerated>:1)	ADDQ	$8, SP
	0x005c 00092 (<autogenerated>:1)	RET
	0x005d 00093 (<autogenerated>:1)	NOP
	0x005d 00093 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005d 00093 (<autogenerated>:1)	PCDATA	$2, $-1
	0x005d 00093 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0062 00098 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 4e 48  dH..%....H;a.vNH
	0x0010 83 ec 08 48 89 2c 24 48 8d 2c 24 80 3d 00 00 00  ...H.,$H.,$.=...
	0x0020 00 01 77 02 eb 09 48 8b 2c 24 48 83 c4 08 c3 80  ..w...H.,$H.....
	0x0030 3d 00 00 00 00 01 74 02 eb 07 e8 00 00 00 00 0f  =.....t.........
	0x0040 0b c6 05 00 00 00 00 01 e8 00 00 00 00 c6 05 00  ................
	0x0050 00 00 00 02 48 8b 2c 24 48 83 c4 08 c3 e8 00 00  ....H.,$H.......
	0x0060 00 00 eb 9c                                      ....
	rel 5+4 t=16 TLS+0
	rel 29+4 t=15 "".initdone·+-1
	rel 49+4 t=15 "".initdone·+-1
	rel 59+4 t=8 runtime.throwinit+0
	rel 67+4 t=15 "".initdone·+-1
	rel 73+4 t=8 fmt.init+0
	rel 79+4 t=15 "".initdone·+-1
	rel 94+4 t=8 runtime.morestack_noctxt+0
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=66
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 09 61 00 06 00 00 00 00 02 91 68 09 62 00 07 00  .a........h.b...
	0x0030 00 00 00 02 91 60 09 63 00 08 00 00 00 00 02 91  .....`.c........
	0x0040 58 00                                            X.
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+209
	rel 27+4 t=29 gofile..defer_ret.go+0
	rel 36+4 t=28 go.info.int+0
	rel 47+4 t=28 go.info.int+0
	rel 58+4 t=28 go.info.int+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 08 01 0f 02 08 01 0f 02 08 01 0f  ................
	0x0010 02 05 01 18 02 05 01 18 02 05 01 18 02 14 00     ...............
go.loc."".DeferFunc1 SDWARFLOC size=0
go.info."".DeferFunc1 SDWARFINFO size=62
	0x0000 02 22 22 2e 44 65 66 65 72 46 75 6e 63 31 00 00  ."".DeferFunc1..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 69 00 00 0d 00 00 00 00 01  .......i........
	0x0030 9c 0e 74 00 01 0d 00 00 00 00 02 91 08 00        ..t...........
	rel 15+8 t=1 "".DeferFunc1+0
	rel 23+8 t=1 "".DeferFunc1+127
	rel 33+4 t=29 gofile..defer_ret.go+0
	rel 43+4 t=28 go.info.int+0
	rel 54+4 t=28 go.info.int+0
go.range."".DeferFunc1 SDWARFRANGE size=0
go.isstmt."".DeferFunc1 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 0e 01 05 02 05 01 05 02 07 01 11  ................
	0x0010 02 02 01 04 02 06 01 10 02 11 00                 ...........
go.loc."".DeferFunc2 SDWARFLOC size=0
go.info."".DeferFunc2 SDWARFINFO size=75
	0x0000 02 22 22 2e 44 65 66 65 72 46 75 6e 63 32 00 00  ."".DeferFunc2..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 69 00 00 14 00 00 00 00 01  .......i........
	0x0030 9c 09 74 00 15 00 00 00 00 02 91 68 0e 7e 72 31  ..t........h.~r1
	0x0040 00 01 14 00 00 00 00 02 91 08 00                 ...........
	rel 15+8 t=1 "".DeferFunc2+0
	rel 23+8 t=1 "".DeferFunc2+140
	rel 33+4 t=29 gofile..defer_ret.go+0
	rel 43+4 t=28 go.info.int+0
	rel 53+4 t=28 go.info.int+0
	rel 67+4 t=28 go.info.int+0
go.range."".DeferFunc2 SDWARFRANGE size=0
go.isstmt."".DeferFunc2 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 0e 01 05 02 05 01 05 02 07 01 11  ................
	0x0010 02 02 01 04 02 05 01 1b 02 14 00                 ...........
go.loc."".DeferFunc3 SDWARFLOC size=0
go.info."".DeferFunc3 SDWARFINFO size=62
	0x0000 02 22 22 2e 44 65 66 65 72 46 75 6e 63 33 00 00  ."".DeferFunc3..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 69 00 00 1b 00 00 00 00 01  .......i........
	0x0030 9c 0e 74 00 01 1b 00 00 00 00 02 91 08 00        ..t...........
	rel 15+8 t=1 "".DeferFunc3+0
	rel 23+8 t=1 "".DeferFunc3+139
	rel 33+4 t=29 gofile..defer_ret.go+0
	rel 43+4 t=28 go.info.int+0
	rel 54+4 t=28 go.info.int+0
go.range."".DeferFunc3 SDWARFRANGE size=0
go.isstmt."".DeferFunc3 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 0e 01 0f 02 07 01 11 02 02 01 04  ................
	0x0010 02 09 01 10 02 01 01 05 02 14 00                 ...........
go.loc."".DeferFunc1.func1 SDWARFLOC size=0
go.info."".DeferFunc1.func1 SDWARFINFO size=57
	0x0000 02 22 22 2e 44 65 66 65 72 46 75 6e 63 31 2e 66  ."".DeferFunc1.f
	0x0010 75 6e 63 31 00 00 00 00 00 00 00 00 00 00 00 00  unc1............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0e 26 74 00  .............&t.
	0x0030 00 0f 00 00 00 00 01 9c 00                       .........
	rel 21+8 t=1 "".DeferFunc1.func1+0
	rel 29+8 t=1 "".DeferFunc1.func1+21
	rel 39+4 t=29 gofile..defer_ret.go+0
	rel 50+4 t=28 go.info.*int+0
go.range."".DeferFunc1.func1 SDWARFRANGE size=0
go.isstmt."".DeferFunc1.func1 SDWARFMISC size=0
	0x0000 04 05 01 0f 02 01 00                             .......
go.loc."".DeferFunc2.func1 SDWARFLOC size=0
go.info."".DeferFunc2.func1 SDWARFINFO size=57
	0x0000 02 22 22 2e 44 65 66 65 72 46 75 6e 63 32 2e 66  ."".DeferFunc2.f
	0x0010 75 6e 63 31 00 00 00 00 00 00 00 00 00 00 00 00  unc1............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0e 26 74 00  .............&t.
	0x0030 00 16 00 00 00 00 01 9c 00                       .........
	rel 21+8 t=1 "".DeferFunc2.func1+0
	rel 29+8 t=1 "".DeferFunc2.func1+21
	rel 39+4 t=29 gofile..defer_ret.go+0
	rel 50+4 t=28 go.info.*int+0
go.range."".DeferFunc2.func1 SDWARFRANGE size=0
go.isstmt."".DeferFunc2.func1 SDWARFMISC size=0
	0x0000 04 05 01 0f 02 01 00                             .......
go.loc."".DeferFunc3.func1 SDWARFLOC size=0
go.info."".DeferFunc3.func1 SDWARFINFO size=69
	0x0000 02 22 22 2e 44 65 66 65 72 46 75 6e 63 33 2e 66  ."".DeferFunc3.f
	0x0010 75 6e 63 31 00 00 00 00 00 00 00 00 00 00 00 00  unc1............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0e 26 74 00  .............&t.
	0x0030 00 1c 00 00 00 00 01 9c 0e 69 00 00 1d 00 00 00  .........i......
	0x0040 00 02 91 08 00                                   .....
	rel 21+8 t=1 "".DeferFunc3.func1+0
	rel 29+8 t=1 "".DeferFunc3.func1+22
	rel 39+4 t=29 gofile..defer_ret.go+0
	rel 50+4 t=28 go.info.*int+0
	rel 61+4 t=28 go.info.int+0
go.range."".DeferFunc3.func1 SDWARFRANGE size=0
go.isstmt."".DeferFunc3.func1 SDWARFMISC size=0
	0x0000 04 05 01 10 02 01 00                             .......
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+100
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 0f 04 0c 03 07 01 04 02 09 01 10 02 09 01 15  ................
	0x0010 02 07 00                                         ...
"".initdone· SNOPTRBSS size=1
"".DeferFunc1.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".DeferFunc1.func1+0
"".DeferFunc2.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".DeferFunc2.func1+0
"".DeferFunc3.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".DeferFunc3.func1+0
type..importpath.fmt. SRODATA dupok size=6
	0x0000 00 00 03 66 6d 74                                ...fmt
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
