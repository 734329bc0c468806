"".outer STEXT size=138 args=0x8 locals=0x20
	0x0000 00000 (nested_defer.go:3)	TEXT	"".outer(SB), $32-8
	0x0000 00000 (nested_defer.go:3)	MOVQ	(TLS), CX
	0x0009 00009 (nested_defer.go:3)	CMPQ	SP, 16(CX)
	0x000d 00013 (nested_defer.go:3)	JLS	128
	0x000f 00015 (nested_defer.go:3)	SUBQ	$32, SP
	0x0013 00019 (nested_defer.go:3)	MOVQ	BP, 24(SP)
	0x0018 00024 (nested_defer.go:3)	LEAQ	24(SP), BP
	0x001d 00029 (nested_defer.go:3)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (nested_defer.go:3)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (nested_defer.go:3)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (nested_defer.go:3)	PCDATA	$2, $0
	0x001d 00029 (nested_defer.go:3)	PCDATA	$0, $0
	0x001d 00029 (nested_defer.go:3)	MOVQ	$0, "".r+40(SP)
	0x0026 00038 (nested_defer.go:9)	PCDATA	$2, $1
	0x0026 00038 (nested_defer.go:9)	LEAQ	"".r+40(SP), AX
	0x002b 00043 (nested_defer.go:9)	PCDATA	$2, $0
	0x002b 00043 (nested_defer.go:9)	MOVQ	AX, 16(SP)
	0x0030 00048 (nested_defer.go:4)	MOVL	$8, (SP)
	0x0037 00055 (nested_defer.go:4)	PCDATA	$2, $1
	0x0037 00055 (nested_defer.go:4)	LEAQ	"".outer.func1·f(SB), AX
	0x003e 00062 (nested_defer.go:4)	PCDATA	$2, $0
	0x003e 00062 (nested_defer.go:4)	MOVQ	AX, 8(SP)
	0x0043 00067 (nested_defer.go:4)	CALL	runtime.deferproc(SB)
	0x0048 00072 (nested_defer.go:4)	TESTL	AX, AX
	0x004a 00074 (nested_defer.go:4)	JNE	112
	0x004c 00076 (nested_defer.go:4)	JMP	78
	0x004e 00078 (nested_defer.go:10)	MOVQ	$0, "".r+40(SP)
	0x0057 00087 (nested_defer.go:11)	MOVQ	$1, "".r+40(SP)
	0x0060 00096 (nested_defer.go:11)	XCHGL	AX, AX
	0x0061 00097 (nested_defer.go:11)	CALL	runtime.deferreturn(SB)
	0x0066 00102 (nested_defer.go:11)	MOVQ	24(SP), BP
	0x006b 00107 (nested_defer.go:11)	ADDQ	$32, SP
	0x006f 00111 (nested_defer.go:11)	RET
	0x0070 00112 (nested_defer.go:4)	XCHGL	AX, AX
	0x0071 00113 (nested_defer.go:4)	CALL	runtime.deferreturn(SB)
	0x0076 00118 (nested_defer.go:4)	MOVQ	24(SP), BP
	0x007b 00123 (nested_defer.go:4)	ADDQ	$32, SP
	0x007f 00127 (nested_defer.go:4)	RET
	0x0080 00128 (nested_defer.go:4)	NOP
	0x0080 00128 (nested_defer.go:3)	PCDATA	$0, $-1
	0x0080 00128 (nested_defer.go:3)	PCDATA	$2, $-1
	0x0080 00128 (nested_defer.go:3)	CALL	runtime.morestack_noctxt(SB)
	0x0085 00133 (nested_defer.go:3)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 71 48  dH..%....H;a.vqH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 c7 44  .. H.l$.H.l$.H.D
	0x0020 24 28 00 00 00 00 48 8d 44 24 28 48 89 44 24 10  $(....H.D$(H.D$.
	0x0030 c7 04 24 08 00 00 00 48 8d 05 00 00 00 00 48 89  ..$....H......H.
	0x0040 44 24 08 e8 00 00 00 00 85 c0 75 24 eb 00 48 c7  D$........u$..H.
	0x0050 44 24 28 00 00 00 00 48 c7 44 24 28 01 00 00 00  D$(....H.D$(....
	0x0060 90 e8 00 00 00 00 48 8b 6c 24 18 48 83 c4 20 c3  ......H.l$.H.. .
	0x0070 90 e8 00 00 00 00 48 8b 6c 24 18 48 83 c4 20 c3  ......H.l$.H.. .
	0x0080 e8 00 00 00 00 e9 76 ff ff ff                    ......v...
	rel 5+4 t=16 TLS+0
	rel 58+4 t=15 "".outer.func1·f+0
	rel 68+4 t=8 runtime.deferproc+0
	rel 98+4 t=8 runtime.deferreturn+0
	rel 114+4 t=8 runtime.deferreturn+0
	rel 129+4 t=8 runtime.morestack_noctxt+0
"".deep STEXT size=158 args=0x10 locals=0x30
	0x0000 00000 (nested_defer.go:14)	TEXT	"".deep(SB), $48-16
	0x0000 00000 (nested_defer.go:14)	MOVQ	(TLS), CX
	0x0009 00009 (nested_defer.go:14)	CMPQ	SP, 16(CX)
	0x000d 00013 (nested_defer.go:14)	JLS	148
	0x0013 00019 (nested_defer.go:14)	SUBQ	$48, SP
	0x0017 00023 (nested_defer.go:14)	MOVQ	BP, 40(SP)
	0x001c 00028 (nested_defer.go:14)	LEAQ	40(SP), BP
	0x0021 00033 (nested_defer.go:14)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (nested_defer.go:14)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (nested_defer.go:14)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (nested_defer.go:14)	PCDATA	$2, $0
	0x0021 00033 (nested_defer.go:14)	PCDATA	$0, $0
	0x0021 00033 (nested_defer.go:14)	MOVQ	$0, "".r+64(SP)
	0x002a 00042 (nested_defer.go:23)	PCDATA	$2, $1
	0x002a 00042 (nested_defer.go:23)	LEAQ	"".r+64(SP), AX
	0x002f 00047 (nested_defer.go:23)	PCDATA	$2, $0
	0x002f 00047 (nested_defer.go:23)	MOVQ	AX, 16(SP)
	0x0034 00052 (nested_defer.go:23)	MOVQ	"".n+56(SP), AX
	0x0039 00057 (nested_defer.go:23)	MOVQ	AX, 24(SP)
	0x003e 00062 (nested_defer.go:15)	MOVL	$16, (SP)
	0x0045 00069 (nested_defer.go:15)	PCDATA	$2, $1
	0x0045 00069 (nested_defer.go:15)	LEAQ	"".deep.func1·f(SB), AX
	0x004c 00076 (nested_defer.go:15)	PCDATA	$2, $0
	0x004c 00076 (nested_defer.go:15)	MOVQ	AX, 8(SP)
	0x0051 00081 (nested_defer.go:15)	CALL	runtime.deferproc(SB)
	0x0056 00086 (nested_defer.go:23)	TESTL	AX, AX
	0x0058 00088 (nested_defer.go:23)	JNE	132
	0x005a 00090 (nested_defer.go:23)	JMP	92
	0x005c 00092 (nested_defer.go:24)	MOVQ	"".n+56(SP), AX
	0x0061 00097 (nested_defer.go:24)	MOVQ	"".n+56(SP), CX
	0x0066 00102 (nested_defer.go:24)	IMULQ	AX, CX
	0x006a 00106 (nested_defer.go:24)	MOVQ	CX, ""..autotmp_3+32(SP)
	0x006f 00111 (nested_defer.go:24)	MOVQ	CX, "".r+64(SP)
	0x0074 00116 (nested_defer.go:24)	XCHGL	AX, AX
	0x0075 00117 (nested_defer.go:24)	CALL	runtime.deferreturn(SB)
	0x007a 00122 (nested_defer.go:24)	MOVQ	40(SP), BP
	0x007f 00127 (nested_defer.go:24)	ADDQ	$48, SP
	0x0083 00131 (nested_defer.go:24)	RET
	0x0084 00132 (nested_defer.go:15)	XCHGL	AX, AX
	0x0085 00133 (nested_defer.go:15)	CALL	runtime.deferreturn(SB)
	0x008a 00138 (nested_defer.go:23)	MOVQ	40(SP), BP
	0x008f 00143 (nested_defer.go:23)	ADDQ	$48, SP
	0x0093 00147 (nested_defer.go:23)	RET
	0x0094 00148 (nested_defer.go:23)	NOP
	0x0094 00148 (nested_defer.go:14)	PCDATA	$0, $-1
	0x0094 00148 (nested_defer.go:14)	PCDATA	$2, $-1
	0x0094 00148 (nested_defer.go:14)	CALL	runtime.morestack_noctxt(SB)
	0x0099 00153 (nested_defer.go:14)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 81  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 c7 44 24 40 00 00 00 00 48 8d 44 24 40 48  (H.D$@....H.D$@H
	0x0030 89 44 24 10 48 8b 44 24 38 48 89 44 24 18 c7 04  .D$.H.D$8H.D$...
	0x0040 24 10 00 00 00 48 8d 05 00 00 00 00 48 89 44 24  $....H......H.D$
	0x0050 08 e8 00 00 00 00 85 c0 75 2a eb 00 48 8b 44 24  ........u*..H.D$
	0x0060 38 48 8b 4c 24 38 48 0f af c8 48 89 4c 24 20 48  8H.L$8H...H.L$ H
	0x0070 89 4c 24 40 90 e8 00 00 00 00 48 8b 6c 24 28 48  .L$@......H.l$(H
	0x0080 83 c4 30 c3 90 e8 00 00 00 00 48 8b 6c 24 28 48  ..0.......H.l$(H
	0x0090 83 c4 30 c3 e8 00 00 00 00 e9 62 ff ff ff        ..0.......b...
	rel 5+4 t=16 TLS+0
	rel 72+4 t=15 "".deep.func1·f+0
	rel 82+4 t=8 runtime.deferproc+0
	rel 118+4 t=8 runtime.deferreturn+0
	rel 134+4 t=8 runtime.deferreturn+0
	rel 149+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=200 args=0x0 locals=0x30
	0x0000 00000 (nested_defer.go:27)	TEXT	"".main(SB), $48-0
	0x0000 00000 (nested_defer.go:27)	MOVQ	(TLS), CX
	0x0009 00009 (nested_defer.go:27)	CMPQ	SP, 16(CX)
	0x000d 00013 (nested_defer.go:27)	JLS	190
	0x0013 00019 (nested_defer.go:27)	SUBQ	$48, SP
	0x0017 00023 (nested_defer.go:27)	MOVQ	BP, 40(SP)
	0x001c 00028 (nested_defer.go:27)	LEAQ	40(SP), BP
	0x0021 00033 (nested_defer.go:27)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (nested_defer.go:27)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (nested_defer.go:27)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (nested_defer.go:28)	PCDATA	$2, $0
	0x0021 00033 (nested_defer.go:28)	PCDATA	$0, $0
	0x0021 00033 (nested_defer.go:28)	CALL	"".outer(SB)
	0x0026 00038 (nested_defer.go:28)	MOVQ	(SP), AX
	0x002a 00042 (nested_defer.go:28)	MOVQ	AX, ""..autotmp_0+32(SP)
	0x002f 00047 (nested_defer.go:28)	CALL	runtime.printlock(SB)
	0x0034 00052 (nested_defer.go:28)	MOVQ	""..autotmp_0+32(SP), AX
	0x0039 00057 (nested_defer.go:28)	MOVQ	AX, (SP)
	0x003d 00061 (nested_defer.go:28)	CALL	runtime.printint(SB)
	0x0042 00066 (nested_defer.go:28)	CALL	runtime.printnl(SB)
	0x0047 00071 (nested_defer.go:28)	CALL	runtime.printunlock(SB)
	0x004c 00076 (nested_defer.go:29)	MOVQ	$6, (SP)
	0x0054 00084 (nested_defer.go:29)	CALL	"".deep(SB)
	0x0059 00089 (nested_defer.go:29)	MOVQ	8(SP), AX
	0x005e 00094 (nested_defer.go:29)	MOVQ	AX, ""..autotmp_1+24(SP)
	0x0063 00099 (nested_defer.go:29)	CALL	runtime.printlock(SB)
	0x0068 00104 (nested_defer.go:29)	MOVQ	""..autotmp_1+24(SP), AX
	0x006d 00109 (nested_defer.go:29)	MOVQ	AX, (SP)
	0x0071 00113 (nested_defer.go:29)	CALL	runtime.printint(SB)
	0x0076 00118 (nested_defer.go:29)	CALL	runtime.printnl(SB)
	0x007b 00123 (nested_defer.go:29)	CALL	runtime.printunlock(SB)
	0x0080 00128 (nested_defer.go:30)	MOVQ	$-1, (SP)
	0x0088 00136 (nested_defer.go:30)	CALL	"".deep(SB)
	0x008d 00141 (nested_defer.go:30)	MOVQ	8(SP), AX
	0x0092 00146 (nested_defer.go:30)	MOVQ	AX, ""..autotmp_2+16(SP)
	0x0097 00151 (nested_defer.go:30)	CALL	runtime.printlock(SB)
	0x009c 00156 (nested_defer.go:30)	MOVQ	""..autotmp_2+16(SP), AX
	0x00a1 00161 (nested_defer.go:30)	MOVQ	AX, (SP)
	0x00a5 00165 (nested_defer.go:30)	CALL	runtime.printint(SB)
	0x00aa 00170 (nested_defer.go:30)	CALL	runtime.printnl(SB)
	0x00af 00175 (nested_defer.go:30)	CALL	runtime.printunlock(SB)
	0x00b4 00180 (nested_defer.go:31)	MOVQ	40(SP), BP
	0x00b9 00185 (nested_defer.go:31)	ADDQ	$48, SP
	0x00bd 00189 (nested_defer.go:31)	RET
	0x00be 00190 (nested_defer.go:31)	NOP
	0x00be 00190 (nested_defer.go:27)	PCDATA	$0, $-1
	0x00be 00190 (nested_defer.go:27)	PCDATA	$2, $-1
	0x00be 00190 (nested_defer.go:27)	CALL	runtime.morestack_noctxt(SB)
	0x00c3 00195 (nested_defer.go:27)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 ab  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 e8 00 00 00 00 48 8b 04 24 48 89 44 24 20 e8  (.....H..$H.D$ .
	0x0030 00 00 00 00 48 8b 44 24 20 48 89 04 24 e8 00 00  ....H.D$ H..$...
	0x0040 00 00 e8 00 00 00 00 e8 00 00 00 00 48 c7 04 24  ............H..$
	0x0050 06 00 00 00 e8 00 00 00 00 48 8b 44 24 08 48 89  .........H.D$.H.
	0x0060 44 24 18 e8 00 00 00 00 48 8b 44 24 18 48 89 04  D$......H.D$.H..
	0x0070 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  $...............
	0x0080 48 c7 04 24 ff ff ff ff e8 00 00 00 00 48 8b 44  H..$.........H.D
	0x0090 24 08 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24  $.H.D$......H.D$
	0x00a0 10 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 e8  .H..$...........
	0x00b0 00 00 00 00 48 8b 6c 24 28 48 83 c4 30 c3 e8 00  ....H.l$(H..0...
	0x00c0 00 00 00 e9 38 ff ff ff                          ....8...
	rel 5+4 t=16 TLS+0
	rel 34+4 t=8 "".outer+0
	rel 48+4 t=8 runtime.printlock+0
	rel 62+4 t=8 runtime.printint+0
	rel 67+4 t=8 runtime.printnl+0
	rel 72+4 t=8 runtime.printunlock+0
	rel 85+4 t=8 "".deep+0
	rel 100+4 t=8 runtime.printlock+0
	rel 114+4 t=8 runtime.printint+0
	rel 119+4 t=8 runtime.printnl+0
	rel 124+4 t=8 runtime.printunlock+0
	rel 137+4 t=8 "".deep+0
	rel 152+4 t=8 runtime.printlock+0
	rel 166+4 t=8 runtime.printint+0
	rel 171+4 t=8 runtime.printnl+0
	rel 176+4 t=8 runtime.printunlock+0
	rel 191+4 t=8 runtime.morestack_noctxt+0
"".outer.func1.1 STEXT nosplit size=26 args=0x8 locals=0x0
	0x0000 00000 (nested_defer.go:5)	TEXT	"".outer.func1.1(SB), NOSPLIT, $0-8
	0x0000 00000 (nested_defer.go:5)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (nested_defer.go:5)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (nested_defer.go:5)	FUNCDATA	$3, gclocals·bfec7e55b3f043d1941c093912808913(SB)
	0x0000 00000 (nested_defer.go:6)	PCDATA	$2, $1
	0x0000 00000 (nested_defer.go:6)	PCDATA	$0, $0
	0x0000 00000 (nested_defer.go:6)	MOVQ	"".&r+8(SP), AX
	0x0005 00005 (nested_defer.go:6)	PCDATA	$2, $2
	0x0005 00005 (nested_defer.go:6)	PCDATA	$0, $1
	0x0005 00005 (nested_defer.go:6)	MOVQ	"".&r+8(SP), CX
	0x000a 00010 (nested_defer.go:6)	PCDATA	$2, $1
	0x000a 00010 (nested_defer.go:6)	MOVQ	(CX), CX
	0x000d 00013 (nested_defer.go:6)	LEAQ	(CX)(CX*4), CX
	0x0011 00017 (nested_defer.go:6)	LEAQ	3(CX)(CX*1), CX
	0x0016 00022 (nested_defer.go:6)	PCDATA	$2, $0
	0x0016 00022 (nested_defer.go:6)	MOVQ	CX, (AX)
	0x0019 00025 (nested_defer.go:7)	RET
	0x0000 48 8b 44 24 08 48 8b 4c 24 08 48 8b 09 48 8d 0c  H.D$.H.L$.H..H..
	0x0010 89 48 8d 4c 09 03 48 89 08 c3                    .H.L..H...
"".outer.func1 STEXT size=136 args=0x8 locals=0x20
	0x0000 00000 (nested_defer.go:4)	TEXT	"".outer.func1(SB), $32-8
	0x0000 00000 (nested_defer.go:4)	MOVQ	(TLS), CX
	0x0009 00009 (nested_defer.go:4)	CMPQ	SP, 16(CX)
	0x000d 00013 (nested_defer.go:4)	JLS	126
	0x000f 00015 (nested_defer.go:4)	SUBQ	$32, SP
	0x0013 00019 (nested_defer.go:4)	MOVQ	BP, 24(SP)
	0x0018 00024 (nested_defer.go:4)	LEAQ	24(SP), BP
	0x001d 00029 (nested_defer.go:4)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (nested_defer.go:4)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (nested_defer.go:4)	FUNCDATA	$3, gclocals·bfec7e55b3f043d1941c093912808913(SB)
	0x001d 00029 (nested_defer.go:5)	PCDATA	$2, $1
	0x001d 00029 (nested_defer.go:5)	PCDATA	$0, $0
	0x001d 00029 (nested_defer.go:5)	MOVQ	"".&r+40(SP), AX
	0x0022 00034 (nested_defer.go:7)	PCDATA	$2, $0
	0x0022 00034 (nested_defer.go:7)	MOVQ	AX, 16(SP)
	0x0027 00039 (nested_defer.go:5)	MOVL	$8, (SP)
	0x002e 00046 (nested_defer.go:5)	PCDATA	$2, $1
	0x002e 00046 (nested_defer.go:5)	LEAQ	"".outer.func1.1·f(SB), AX
	0x0035 00053 (nested_defer.go:5)	PCDATA	$2, $0
	0x0035 00053 (nested_defer.go:5)	MOVQ	AX, 8(SP)
	0x003a 00058 (nested_defer.go:5)	CALL	runtime.deferproc(SB)
	0x003f 00063 (nested_defer.go:5)	TESTL	AX, AX
	0x0041 00065 (nested_defer.go:5)	JNE	110
	0x0043 00067 (nested_defer.go:5)	JMP	69
	0x0045 00069 (nested_defer.go:8)	PCDATA	$2, $1
	0x0045 00069 (nested_defer.go:8)	MOVQ	"".&r+40(SP), AX
	0x004a 00074 (nested_defer.go:8)	PCDATA	$2, $2
	0x004a 00074 (nested_defer.go:8)	PCDATA	$0, $1
	0x004a 00074 (nested_defer.go:8)	MOVQ	"".&r+40(SP), CX
	0x004f 00079 (nested_defer.go:8)	PCDATA	$2, $1
	0x004f 00079 (nested_defer.go:8)	MOVQ	(CX), CX
	0x0052 00082 (nested_defer.go:8)	LEAQ	(CX)(CX*4), CX
	0x0056 00086 (nested_defer.go:8)	LEAQ	2(CX)(CX*1), CX
	0x005b 00091 (nested_defer.go:8)	PCDATA	$2, $0
	0x005b 00091 (nested_defer.go:8)	MOVQ	CX, (AX)
	0x005e 00094 (nested_defer.go:9)	XCHGL	AX, AX
	0x005f 00095 (nested_defer.go:9)	CALL	runtime.deferreturn(SB)
	0x0064 00100 (nested_defer.go:9)	MOVQ	24(SP), BP
	0x0069 00105 (nested_defer.go:9)	ADDQ	$32, SP
	0x006d 00109 (nested_defer.go:9)	RET
	0x006e 00110 (nested_defer.go:5)	XCHGL	AX, AX
	0x006f 00111 (nested_defer.go:5)	CALL	runtime.deferreturn(SB)
	0x0074 00116 (nested_defer.go:5)	MOVQ	24(SP), BP
	0x0079 00121 (nested_defer.go:5)	ADDQ	$32, SP
	0x007d 00125 (nested_defer.go:5)	RET
	0x007e 00126 (nested_defer.go:5)	NOP
	0x007e 00126 (nested_defer.go:4)	PCDATA	$0, $-1
	0x007e 00126 (nested_defer.go:4)	PCDATA	$2, $-1
	0x007e 00126 (nested_defer.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x0083 00131 (nested_defer.go:4)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 6f 48  dH..%....H;a.voH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 44  .. H.l$.H.l$.H.D
	0x0020 24 28 48 89 44 24 10 c7 04 24 08 00 00 00 48 8d  $(H.D$...$....H.
	0x0030 05 00 00 00 00 48 89 44 24 08 e8 00 00 00 00 85  .....H.D$.......
	0x0040 c0 75 2b eb 00 48 8b 44 24 28 48 8b 4c 24 28 48  .u+..H.D$(H.L$(H
	0x0050 8b 09 48 8d 0c 89 48 8d 4c 09 02 48 89 08 90 e8  ..H...H.L..H....
	0x0060 00 00 00 00 48 8b 6c 24 18 48 83 c4 20 c3 90 e8  ....H.l$.H.. ...
	0x0070 00 00 00 00 48 8b 6c 24 18 48 83 c4 20 c3 e8 00  ....H.l$.H.. ...
	0x0080 00 00 00 e9 78 ff ff ff                          ....x...
	rel 5+4 t=16 TLS+0
	rel 49+4 t=15 "".outer.func1.1·f+0
	rel 59+4 t=8 runtime.deferproc+0
	rel 96+4 t=8 runtime.deferreturn+0
	rel 112+4 t=8 runtime.deferreturn+0
	rel 127+4 t=8 runtime.morestack_noctxt+0
"".deep.func1.1.1 STEXT nosplit size=22 args=0x10 locals=0x0
	0x0000 00000 (nested_defer.go:17)	TEXT	"".deep.func1.1.1(SB), NOSPLIT, $0-16
	0x0000 00000 (nested_defer.go:17)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (nested_defer.go:17)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (nested_defer.go:17)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x0000 00000 (nested_defer.go:18)	PCDATA	$2, $1
	0x0000 00000 (nested_defer.go:18)	PCDATA	$0, $0
	0x0000 00000 (nested_defer.go:18)	MOVQ	"".&r+8(SP), AX
	0x0005 00005 (nested_defer.go:18)	PCDATA	$2, $0
	0x0005 00005 (nested_defer.go:18)	MOVQ	(AX), AX
	0x0008 00008 (nested_defer.go:18)	ADDQ	"".n+16(SP), AX
	0x000d 00013 (nested_defer.go:18)	PCDATA	$2, $2
	0x000d 00013 (nested_defer.go:18)	PCDATA	$0, $1
	0x000d 00013 (nested_defer.go:18)	MOVQ	"".&r+8(SP), CX
	0x0012 00018 (nested_defer.go:18)	PCDATA	$2, $0
	0x0012 00018 (nested_defer.go:18)	MOVQ	AX, (CX)
	0x0015 00021 (nested_defer.go:19)	RET
	0x0000 48 8b 44 24 08 48 8b 00 48 03 44 24 10 48 8b 4c  H.D$.H..H.D$.H.L
	0x0010 24 08 48 89 01 c3                                $.H...
"".deep.func1.1 STEXT size=140 args=0x10 locals=0x28
	0x0000 00000 (nested_defer.go:16)	TEXT	"".deep.func1.1(SB), $40-16
	0x0000 00000 (nested_defer.go:16)	MOVQ	(TLS), CX
	0x0009 00009 (nested_defer.go:16)	CMPQ	SP, 16(CX)
	0x000d 00013 (nested_defer.go:16)	JLS	130
	0x000f 00015 (nested_defer.go:16)	SUBQ	$40, SP
	0x0013 00019 (nested_defer.go:16)	MOVQ	BP, 32(SP)
	0x0018 00024 (nested_defer.go:16)	LEAQ	32(SP), BP
	0x001d 00029 (nested_defer.go:16)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (nested_defer.go:16)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (nested_defer.go:16)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x001d 00029 (nested_defer.go:17)	PCDATA	$2, $1
	0x001d 00029 (nested_defer.go:17)	PCDATA	$0, $0
	0x001d 00029 (nested_defer.go:17)	MOVQ	"".&r+48(SP), AX
	0x0022 00034 (nested_defer.go:19)	PCDATA	$2, $0
	0x0022 00034 (nested_defer.go:19)	MOVQ	AX, 16(SP)
	0x0027 00039 (nested_defer.go:19)	MOVQ	"".n+56(SP), AX
	0x002c 00044 (nested_defer.go:19)	MOVQ	AX, 24(SP)
	0x0031 00049 (nested_defer.go:17)	MOVL	$16, (SP)
	0x0038 00056 (nested_defer.go:17)	PCDATA	$2, $1
	0x0038 00056 (nested_defer.go:17)	LEAQ	"".deep.func1.1.1·f(SB), AX
	0x003f 00063 (nested_defer.go:17)	PCDATA	$2, $0
	0x003f 00063 (nested_defer.go:17)	MOVQ	AX, 8(SP)
	0x0044 00068 (nested_defer.go:17)	CALL	runtime.deferproc(SB)
	0x0049 00073 (nested_defer.go:19)	TESTL	AX, AX
	0x004b 00075 (nested_defer.go:19)	JNE	114
	0x004d 00077 (nested_defer.go:19)	JMP	79
	0x004f 00079 (nested_defer.go:20)	PCDATA	$2, $1
	0x004f 00079 (nested_defer.go:20)	MOVQ	"".&r+48(SP), AX
	0x0054 00084 (nested_defer.go:20)	PCDATA	$2, $0
	0x0054 00084 (nested_defer.go:20)	MOVQ	(AX), AX
	0x0057 00087 (nested_defer.go:20)	PCDATA	$2, $2
	0x0057 00087 (nested_defer.go:20)	PCDATA	$0, $1
	0x0057 00087 (nested_defer.go:20)	MOVQ	"".&r+48(SP), CX
	0x005c 00092 (nested_defer.go:20)	SHLQ	$1, AX
	0x005f 00095 (nested_defer.go:20)	PCDATA	$2, $0
	0x005f 00095 (nested_defer.go:20)	MOVQ	AX, (CX)
	0x0062 00098 (nested_defer.go:21)	XCHGL	AX, AX
	0x0063 00099 (nested_defer.go:21)	CALL	runtime.deferreturn(SB)
	0x0068 00104 (nested_defer.go:21)	MOVQ	32(SP), BP
	0x006d 00109 (nested_defer.go:21)	ADDQ	$40, SP
	0x0071 00113 (nested_defer.go:21)	RET
	0x0072 00114 (nested_defer.go:17)	XCHGL	AX, AX
	0x0073 00115 (nested_defer.go:17)	CALL	runtime.deferreturn(SB)
	0x0078 00120 (nested_defer.go:19)	MOVQ	32(SP), BP
	0x007d 00125 (nested_defer.go:19)	ADDQ	$40, SP
	0x0081 00129 (nested_defer.go:19)	RET
	0x0082 00130 (nested_defer.go:19)	NOP
	0x0082 00130 (nested_defer.go:16)	PCDATA	$0, $-1
	0x0082 00130 (nested_defer.go:16)	PCDATA	$2, $-1
	0x0082 00130 (nested_defer.go:16)	CALL	runtime.morestack_noctxt(SB)
	0x0087 00135 (nested_defer.go:16)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 73 48  dH..%....H;a.vsH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 44  ..(H.l$ H.l$ H.D
	0x0020 24 30 48 89 44 24 10 48 8b 44 24 38 48 89 44 24  $0H.D$.H.D$8H.D$
	0x0030 18 c7 04 24 10 00 00 00 48 8d 05 00 00 00 00 48  ...$....H......H
	0x0040 89 44 24 08 e8 00 00 00 00 85 c0 75 25 eb 00 48  .D$........u%..H
	0x0050 8b 44 24 30 48 8b 00 48 8b 4c 24 30 48 d1 e0 48  .D$0H..H.L$0H..H
	0x0060 89 01 90 e8 00 00 00 00 48 8b 6c 24 20 48 83 c4  ........H.l$ H..
	0x0070 28 c3 90 e8 00 00 00 00 48 8b 6c 24 20 48 83 c4  (.......H.l$ H..
	0x0080 28 c3 e8 00 00 00 00 e9 74 ff ff ff              (.......t...
	rel 5+4 t=16 TLS+0
	rel 59+4 t=15 "".deep.func1.1.1·f+0
	rel 69+4 t=8 runtime.deferproc+0
	rel 100+4 t=8 runtime.deferreturn+0
	rel 116+4 t=8 runtime.deferreturn+0
	rel 131+4 t=8 runtime.morestack_noctxt+0
"".deep.func1 STEXT size=142 args=0x10 locals=0x28
	0x0000 00000 (nested_defer.go:15)	TEXT	"".deep.func1(SB), $40-16
	0x0000 00000 (nested_defer.go:15)	MOVQ	(TLS), CX
	0x0009 00009 (nested_defer.go:15)	CMPQ	SP, 16(CX)
	0x000d 00013 (nested_defer.go:15)	JLS	132
	0x000f 00015 (nested_defer.go:15)	SUBQ	$40, SP
	0x0013 00019 (nested_defer.go:15)	MOVQ	BP, 32(SP)
	0x0018 00024 (nested_defer.go:15)	LEAQ	32(SP), BP
	0x001d 00029 (nested_defer.go:15)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (nested_defer.go:15)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (nested_defer.go:15)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x001d 00029 (nested_defer.go:16)	PCDATA	$2, $1
	0x001d 00029 (nested_defer.go:16)	PCDATA	$0, $0
	0x001d 00029 (nested_defer.go:16)	MOVQ	"".&r+48(SP), AX
	0x0022 00034 (nested_defer.go:21)	PCDATA	$2, $0
	0x0022 00034 (nested_defer.go:21)	MOVQ	AX, 16(SP)
	0x0027 00039 (nested_defer.go:21)	MOVQ	"".n+56(SP), AX
	0x002c 00044 (nested_defer.go:21)	MOVQ	AX, 24(SP)
	0x0031 00049 (nested_defer.go:16)	MOVL	$16, (SP)
	0x0038 00056 (nested_defer.go:16)	PCDATA	$2, $1
	0x0038 00056 (nested_defer.go:16)	LEAQ	"".deep.func1.1·f(SB), AX
	0x003f 00063 (nested_defer.go:16)	PCDATA	$2, $0
	0x003f 00063 (nested_defer.go:16)	MOVQ	AX, 8(SP)
	0x0044 00068 (nested_defer.go:16)	CALL	runtime.deferproc(SB)
	0x0049 00073 (nested_defer.go:21)	TESTL	AX, AX
	0x004b 00075 (nested_defer.go:21)	JNE	116
	0x004d 00077 (nested_defer.go:21)	JMP	79
	0x004f 00079 (nested_defer.go:22)	PCDATA	$2, $1
	0x004f 00079 (nested_defer.go:22)	MOVQ	"".&r+48(SP), AX
	0x0054 00084 (nested_defer.go:22)	PCDATA	$2, $0
	0x0054 00084 (nested_defer.go:22)	MOVQ	(AX), AX
	0x0057 00087 (nested_defer.go:22)	SUBQ	"".n+56(SP), AX
	0x005c 00092 (nested_defer.go:22)	PCDATA	$2, $2
	0x005c 00092 (nested_defer.go:22)	PCDATA	$0, $1
	0x005c 00092 (nested_defer.go:22)	MOVQ	"".&r+48(SP), CX
	0x0061 00097 (nested_defer.go:22)	PCDATA	$2, $0
	0x0061 00097 (nested_defer.go:22)	MOVQ	AX, (CX)
	0x0064 00100 (nested_defer.go:23)	XCHGL	AX, AX
	0x0065 00101 (nested_defer.go:23)	CALL	runtime.deferreturn(SB)
	0x006a 00106 (nested_defer.go:23)	MOVQ	32(SP), BP
	0x006f 00111 (nested_defer.go:23)	ADDQ	$40, SP
	0x0073 00115 (nested_defer.go:23)	RET
	0x0074 00116 (nested_defer.go:16)	XCHGL	AX, AX
	0x0075 00117 (nested_defer.go:16)	CALL	runtime.deferreturn(SB)
	0x007a 00122 (nested_defer.go:21)	MOVQ	32(SP), BP
	0x007f 00127 (nested_defer.go:21)	ADDQ	$40, SP
	0x0083 00131 (nested_defer.go:21)	RET
	0x0084 00132 (nested_defer.go:21)	NOP
	0x0084 00132 (nested_defer.go:15)	PCDATA	$0, $-1
	0x0084 00132 (nested_defer.go:15)	PCDATA	$2, $-1
	0x0084 00132 (nested_defer.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x0089 00137 (nested_defer.go:15)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 75 48  dH..%....H;a.vuH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 44  ..(H.l$ H.l$ H.D
	0x0020 24 30 48 89 44 24 10 48 8b 44 24 38 48 89 44 24  $0H.D$.H.D$8H.D$
	0x0030 18 c7 04 24 10 00 00 00 48 8d 05 00 00 00 00 48  ...$....H......H
	0x0040 89 44 24 08 e8 00 00 00 00 85 c0 75 27 eb 00 48  .D$........u'..H
	0x0050 8b 44 24 30 48 8b 00 48 2b 44 24 38 48 8b 4c 24  .D$0H..H+D$8H.L$
	0x0060 30 48 89 01 90 e8 00 00 00 00 48 8b 6c 24 20 48  0H........H.l$ H
	0x0070 83 c4 28 c3 90 e8 00 00 00 00 48 8b 6c 24 20 48  ..(.......H.l$ H
	0x0080 83 c4 28 c3 e8 00 00 00 00 e9 72 ff ff ff        ..(.......r...
	rel 5+4 t=16 TLS+0
	rel 59+4 t=15 "".deep.func1.1·f+0
	rel 69+4 t=8 runtime.deferproc+0
	rel 102+4 t=8 runtime.deferreturn+0
	rel 118+4 t=8 runtime.deferreturn+0
	rel 133+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=95 args=0x0 locals=0x8
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $8-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	88
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
	0x0048 00072 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x004f 00079 (<autogenerated>:1)	MOVQ	(SP), BP
	0x0053 00083 (<autogenerated>:1)	ADDQ	$8, SP
	0x0057 00087 (<autogenerated>:1)	RET
	0x0058 00088 (<autogenerated>:1)	NOP
	0x0058 00088 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0058 00088 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0058 00088 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005d 00093 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 49 48  dH..%....H;a.vIH
	0x0010 83 ec 08 48 89 2c 24 48 8d 2c 24 80 3d 00 00 00  ...H.,$H.,$.=...
	0x0020 00 01 77 02 eb 09 48 8b 2c 24 48 83 c4 08 c3 80  ..w...H.,$H.....
	0x0030 3d 00 00 00 00 01 74 02 eb 07 e8 00 00 00 00 0f  =.....t.........
	0x0040 0b c6 05 00 00 00 00 01 c6 05 00 00 00 00 02 48  ...............H
	0x0050 8b 2c 24 48 83 c4 08 c3 e8 00 00 00 00 eb a1     .,$H...........
	rel 5+4 t=16 TLS+0
	rel 29+4 t=15 "".initdone·+-1
	rel 49+4 t=15 "".initdone·+-1
	rel 59+4 t=8 runtime.throwinit+0
	rel 67+4 t=15 "".initdone·+-1
	rel 74+4 t=15 "".initdone·+-1
	rel 89+4 t=8 runtime.morestack_noctxt+0
go.loc."".outer SDWARFLOC size=0
go.info."".outer SDWARFINFO size=45
	0x0000 02 22 22 2e 6f 75 74 65 72 00 00 00 00 00 00 00  ."".outer.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0e 72 00 01 03 00 00 00 00 01 9c 00           ..r..........
	rel 10+8 t=1 "".outer+0
	rel 18+8 t=1 "".outer+138
	rel 28+4 t=29 gofile..nested_defer.go+0
	rel 38+4 t=28 go.info.int+0
go.range."".outer SDWARFRANGE size=0
go.isstmt."".outer SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 0e 01 05 02 07 01 11 02 02 01 04  ................
	0x0010 02 12 01 16 02 14 00                             .......
go.loc."".deep SDWARFLOC size=0
go.info."".deep SDWARFINFO size=56
	0x0000 02 22 22 2e 64 65 65 70 00 00 00 00 00 00 00 00  ."".deep........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0e 6e 00 00 0e 00 00 00 00 01 9c 0e 72 00 01 0e  .n..........r...
	0x0030 00 00 00 00 02 91 08 00                          ........
	rel 9+8 t=1 "".deep+0
	rel 17+8 t=1 "".deep+158
	rel 27+4 t=29 gofile..nested_defer.go+0
	rel 37+4 t=28 go.info.int+0
	rel 48+4 t=28 go.info.int+0
go.range."".deep SDWARFRANGE size=0
go.isstmt."".deep SDWARFMISC size=0
	0x0000 04 13 04 0e 03 0e 01 0f 02 07 01 11 02 02 01 04  ................
	0x0010 02 05 01 23 02 01 01 05 02 14 00                 ...#.......
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=33
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+200
	rel 27+4 t=29 gofile..nested_defer.go+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 26 02 08 01 2c 02 08 01 2c  .......&...,...,
	0x0010 02 14 00                                         ...
go.loc."".outer.func1.1 SDWARFLOC size=0
go.info."".outer.func1.1 SDWARFINFO size=54
	0x0000 02 22 22 2e 6f 75 74 65 72 2e 66 75 6e 63 31 2e  ."".outer.func1.
	0x0010 31 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  1...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 26 72 00 00 05 00  ..........&r....
	0x0030 00 00 00 01 9c 00                                ......
	rel 18+8 t=1 "".outer.func1.1+0
	rel 26+8 t=1 "".outer.func1.1+26
	rel 36+4 t=29 gofile..nested_defer.go+0
	rel 47+4 t=28 go.info.*int+0
go.range."".outer.func1.1 SDWARFRANGE size=0
go.isstmt."".outer.func1.1 SDWARFMISC size=0
	0x0000 04 05 01 14 02 01 00                             .......
go.loc."".outer.func1 SDWARFLOC size=0
go.info."".outer.func1 SDWARFINFO size=52
	0x0000 02 22 22 2e 6f 75 74 65 72 2e 66 75 6e 63 31 00  ."".outer.func1.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 26 72 00 00 04 00 00 00  ........&r......
	0x0030 00 01 9c 00                                      ....
	rel 16+8 t=1 "".outer.func1+0
	rel 24+8 t=1 "".outer.func1+136
	rel 34+4 t=29 gofile..nested_defer.go+0
	rel 45+4 t=28 go.info.*int+0
go.range."".outer.func1 SDWARFRANGE size=0
go.isstmt."".outer.func1 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 11 01 11 02 02 01 04 02 05 01 14  ................
	0x0010 02 01 01 05 02 0a 01 06 02 14 00                 ...........
go.loc."".deep.func1.1.1 SDWARFLOC size=0
go.info."".deep.func1.1.1 SDWARFINFO size=67
	0x0000 02 22 22 2e 64 65 65 70 2e 66 75 6e 63 31 2e 31  ."".deep.func1.1
	0x0010 2e 31 00 00 00 00 00 00 00 00 00 00 00 00 00 00  .1..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0e 26 72 00 00 11  ...........&r...
	0x0030 00 00 00 00 01 9c 0e 6e 00 00 12 00 00 00 00 02  .......n........
	0x0040 91 08 00                                         ...
	rel 19+8 t=1 "".deep.func1.1.1+0
	rel 27+8 t=1 "".deep.func1.1.1+22
	rel 37+4 t=29 gofile..nested_defer.go+0
	rel 48+4 t=28 go.info.*int+0
	rel 59+4 t=28 go.info.int+0
go.range."".deep.func1.1.1 SDWARFRANGE size=0
go.isstmt."".deep.func1.1.1 SDWARFMISC size=0
	0x0000 04 05 01 10 02 01 00                             .......
go.loc."".deep.func1.1 SDWARFLOC size=0
go.info."".deep.func1.1 SDWARFINFO size=65
	0x0000 02 22 22 2e 64 65 65 70 2e 66 75 6e 63 31 2e 31  ."".deep.func1.1
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 26 72 00 00 10 00 00  .........&r.....
	0x0030 00 00 01 9c 0e 6e 00 00 13 00 00 00 00 02 91 08  .....n..........
	0x0040 00                                               .
	rel 17+8 t=1 "".deep.func1.1+0
	rel 25+8 t=1 "".deep.func1.1+140
	rel 35+4 t=29 gofile..nested_defer.go+0
	rel 46+4 t=28 go.info.*int+0
	rel 57+4 t=28 go.info.int+0
go.range."".deep.func1.1 SDWARFRANGE size=0
go.isstmt."".deep.func1.1 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 0a 01 0a 02 07 01 11 02 02 01 04  ................
	0x0010 02 05 01 0e 02 01 01 05 02 0b 01 05 02 14 00     ...............
go.loc."".deep.func1 SDWARFLOC size=0
go.info."".deep.func1 SDWARFINFO size=63
	0x0000 02 22 22 2e 64 65 65 70 2e 66 75 6e 63 31 00 00  ."".deep.func1..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 26 72 00 00 0f 00 00 00 00  .......&r.......
	0x0030 01 9c 0e 6e 00 00 15 00 00 00 00 02 91 08 00     ...n...........
	rel 15+8 t=1 "".deep.func1+0
	rel 23+8 t=1 "".deep.func1+142
	rel 33+4 t=29 gofile..nested_defer.go+0
	rel 44+4 t=28 go.info.*int+0
	rel 55+4 t=28 go.info.int+0
go.range."".deep.func1 SDWARFRANGE size=0
go.isstmt."".deep.func1 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 0a 01 0a 02 07 01 11 02 02 01 04  ................
	0x0010 02 05 01 10 02 01 01 05 02 0b 01 05 02 14 00     ...............
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+95
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 0f 04 0c 03 07 01 04 02 09 01 10 02 09 01 10  ................
	0x0010 02 07 00                                         ...
"".initdone· SNOPTRBSS size=1
"".deep.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".deep.func1+0
"".deep.func1.1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".deep.func1.1+0
"".deep.func1.1.1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".deep.func1.1.1+0
"".outer.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".outer.func1+0
"".outer.func1.1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".outer.func1.1+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·bfec7e55b3f043d1941c093912808913 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 03                 ...........
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
