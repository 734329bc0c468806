"".even STEXT size=100 args=0x10 locals=0x18
	0x0000 00000 (a.go:36)	TEXT	"".even(SB), $24-16
	0x0000 00000 (a.go:36)	MOVQ	(TLS), CX
	0x0009 00009 (a.go:36)	CMPQ	SP, 16(CX)
	0x000d 00013 (a.go:36)	JLS	93
	0x000f 00015 (a.go:36)	SUBQ	$24, SP
	0x0013 00019 (a.go:36)	MOVQ	BP, 16(SP)
	0x0018 00024 (a.go:36)	LEAQ	16(SP), BP
	0x001d 00029 (a.go:36)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (a.go:36)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (a.go:36)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (a.go:37)	PCDATA	$2, $0
	0x001d 00029 (a.go:37)	PCDATA	$0, $0
	0x001d 00029 (a.go:37)	MOVQ	"".n+32(SP), AX
	0x0022 00034 (a.go:37)	TESTQ	AX, AX
	0x0025 00037 (a.go:37)	JNE	61
	0x0027 00039 (a.go:38)	MOVQ	"".ofEven(SB), AX
	0x002e 00046 (a.go:38)	MOVQ	AX, "".~r1+40(SP)
	0x0033 00051 (a.go:38)	MOVQ	16(SP), BP
	0x0038 00056 (a.go:38)	ADDQ	$24, SP
	0x003c 00060 (a.go:38)	RET
	0x003d 00061 (a.go:40)	DECQ	AX
	0x0040 00064 (a.go:40)	MOVQ	AX, (SP)
	0x0044 00068 (a.go:40)	CALL	"".odd(SB)
	0x0049 00073 (a.go:40)	MOVQ	8(SP), AX
	0x004e 00078 (a.go:40)	MOVQ	AX, "".~r1+40(SP)
	0x0053 00083 (a.go:40)	MOVQ	16(SP), BP
	0x0058 00088 (a.go:40)	ADDQ	$24, SP
	0x005c 00092 (a.go:40)	RET
	0x005d 00093 (a.go:40)	NOP
	0x005d 00093 (a.go:36)	PCDATA	$0, $-1
	0x005d 00093 (a.go:36)	PCDATA	$2, $-1
	0x005d 00093 (a.go:36)	CALL	runtime.morestack_noctxt(SB)
	0x0062 00098 (a.go:36)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 4e 48  dH..%....H;a.vNH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 44  ...H.l$.H.l$.H.D
	0x0020 24 20 48 85 c0 75 16 48 8b 05 00 00 00 00 48 89  $ H..u.H......H.
	0x0030 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3 48 ff c8  D$(H.l$.H....H..
	0x0040 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48 89  H..$.....H.D$.H.
	0x0050 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3 e8 00 00  D$(H.l$.H.......
	0x0060 00 00 eb 9c                                      ....
	rel 5+4 t=16 TLS+0
	rel 42+4 t=15 "".ofEven+0
	rel 69+4 t=8 "".odd+0
	rel 94+4 t=8 runtime.morestack_noctxt+0
"".init.0 STEXT size=148 args=0x0 locals=0x20
	0x0000 00000 (a.go:43)	TEXT	"".init.0(SB), $32-0
	0x0000 00000 (a.go:43)	MOVQ	(TLS), CX
	0x0009 00009 (a.go:43)	CMPQ	SP, 16(CX)
	0x000d 00013 (a.go:43)	JLS	138
	0x000f 00015 (a.go:43)	SUBQ	$32, SP
	0x0013 00019 (a.go:43)	MOVQ	BP, 24(SP)
	0x0018 00024 (a.go:43)	LEAQ	24(SP), BP
	0x001d 00029 (a.go:43)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (a.go:43)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (a.go:43)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (a.go:43)	PCDATA	$2, $0
	0x001d 00029 (a.go:43)	PCDATA	$0, $0
	0x001d 00029 (a.go:43)	MOVQ	"".total(SB), AX
	0x0024 00036 (a.go:43)	MOVQ	AX, "".~R0+16(SP)
	0x0029 00041 (a.go:43)	INCQ	example.com/order/log.count(SB)
	0x0030 00048 (a.go:43)	CALL	runtime.printlock(SB)
	0x0035 00053 (a.go:43)	MOVQ	example.com/order/log.count(SB), AX
	0x003c 00060 (a.go:43)	MOVQ	AX, (SP)
	0x0040 00064 (a.go:43)	CALL	runtime.printint(SB)
	0x0045 00069 (a.go:43)	CALL	runtime.printsp(SB)
	0x004a 00074 (a.go:43)	PCDATA	$2, $1
	0x004a 00074 (a.go:43)	LEAQ	go.string."first init of a.go"(SB), AX
	0x0051 00081 (a.go:43)	PCDATA	$2, $0
	0x0051 00081 (a.go:43)	MOVQ	AX, (SP)
	0x0055 00085 (a.go:43)	MOVQ	$18, 8(SP)
	0x005e 00094 (a.go:43)	CALL	runtime.printstring(SB)
	0x0063 00099 (a.go:43)	CALL	runtime.printsp(SB)
	0x0068 00104 (a.go:43)	MOVQ	"".~R0+16(SP), AX
	0x006d 00109 (a.go:43)	MOVQ	AX, (SP)
	0x0071 00113 (a.go:43)	CALL	runtime.printint(SB)
	0x0076 00118 (a.go:43)	CALL	runtime.printnl(SB)
	0x007b 00123 (a.go:43)	CALL	runtime.printunlock(SB)
	0x0080 00128 (<unknown line number>)	MOVQ	24(SP), BP
	0x0085 00133 (<unknown line number>)	ADDQ	$32, SP
	0x0089 00137 (<unknown line number>)	RET
	0x008a 00138 (<unknown line number>)	NOP
	0x008a 00138 (a.go:43)	PCDATA	$0, $-1
	0x008a 00138 (a.go:43)	PCDATA	$2, $-1
	0x008a 00138 (a.go:43)	CALL	runtime.morestack_noctxt(SB)
	0x008f 00143 (a.go:43)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 7b 48  dH..%....H;a.v{H
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 05  .. H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 44 24 10 48 ff 05 00 00 00 00  ....H.D$.H......
	0x0030 e8 00 00 00 00 48 8b 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0040 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x0050 00 48 89 04 24 48 c7 44 24 08 12 00 00 00 e8 00  .H..$H.D$.......
	0x0060 00 00 00 e8 00 00 00 00 48 8b 44 24 10 48 89 04  ........H.D$.H..
	0x0070 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  $...............
	0x0080 48 8b 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 e9  H.l$.H.. .......
	0x0090 6c ff ff ff                                      l...
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 "".total+0
	rel 44+4 t=15 example.com/order/log.count+0
	rel 49+4 t=8 runtime.printlock+0
	rel 56+4 t=15 example.com/order/log.count+0
	rel 65+4 t=8 runtime.printint+0
	rel 70+4 t=8 runtime.printsp+0
	rel 77+4 t=15 go.string."first init of a.go"+0
	rel 95+4 t=8 runtime.printstring+0
	rel 100+4 t=8 runtime.printsp+0
	rel 114+4 t=8 runtime.printint+0
	rel 119+4 t=8 runtime.printnl+0
	rel 124+4 t=8 runtime.printunlock+0
	rel 139+4 t=8 runtime.morestack_noctxt+0
"".init.1 STEXT size=148 args=0x0 locals=0x20
	0x0000 00000 (a.go:45)	TEXT	"".init.1(SB), $32-0
	0x0000 00000 (a.go:45)	MOVQ	(TLS), CX
	0x0009 00009 (a.go:45)	CMPQ	SP, 16(CX)
	0x000d 00013 (a.go:45)	JLS	138
	0x000f 00015 (a.go:45)	SUBQ	$32, SP
	0x0013 00019 (a.go:45)	MOVQ	BP, 24(SP)
	0x0018 00024 (a.go:45)	LEAQ	24(SP), BP
	0x001d 00029 (a.go:45)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (a.go:45)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (a.go:45)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (a.go:45)	PCDATA	$2, $0
	0x001d 00029 (a.go:45)	PCDATA	$0, $0
	0x001d 00029 (a.go:45)	MOVQ	"".total(SB), AX
	0x0024 00036 (a.go:45)	MOVQ	AX, "".~R0+16(SP)
	0x0029 00041 (a.go:45)	INCQ	example.com/order/log.count(SB)
	0x0030 00048 (a.go:45)	CALL	runtime.printlock(SB)
	0x0035 00053 (a.go:45)	MOVQ	example.com/order/log.count(SB), AX
	0x003c 00060 (a.go:45)	MOVQ	AX, (SP)
	0x0040 00064 (a.go:45)	CALL	runtime.printint(SB)
	0x0045 00069 (a.go:45)	CALL	runtime.printsp(SB)
	0x004a 00074 (a.go:45)	PCDATA	$2, $1
	0x004a 00074 (a.go:45)	LEAQ	go.string."second init of a.go"(SB), AX
	0x0051 00081 (a.go:45)	PCDATA	$2, $0
	0x0051 00081 (a.go:45)	MOVQ	AX, (SP)
	0x0055 00085 (a.go:45)	MOVQ	$19, 8(SP)
	0x005e 00094 (a.go:45)	CALL	runtime.printstring(SB)
	0x0063 00099 (a.go:45)	CALL	runtime.printsp(SB)
	0x0068 00104 (a.go:45)	MOVQ	"".~R0+16(SP), AX
	0x006d 00109 (a.go:45)	MOVQ	AX, (SP)
	0x0071 00113 (a.go:45)	CALL	runtime.printint(SB)
	0x0076 00118 (a.go:45)	CALL	runtime.printnl(SB)
	0x007b 00123 (a.go:45)	CALL	runtime.printunlock(SB)
	0x0080 00128 (<unknown line number>)	MOVQ	24(SP), BP
	0x0085 00133 (<unknown line number>)	ADDQ	$32, SP
	0x0089 00137 (<unknown line number>)	RET
	0x008a 00138 (<unknown line number>)	NOP
	0x008a 00138 (a.go:45)	PCDATA	$0, $-1
	0x008a 00138 (a.go:45)	PCDATA	$2, $-1
	0x008a 00138 (a.go:45)	CALL	runtime.morestack_noctxt(SB)
	0x008f 00143 (a.go:45)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 7b 48  dH..%....H;a.v{H
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 05  .. H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 44 24 10 48 ff 05 00 00 00 00  ....H.D$.H......
	0x0030 e8 00 00 00 00 48 8b 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0040 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x0050 00 48 89 04 24 48 c7 44 24 08 13 00 00 00 e8 00  .H..$H.D$.......
	0x0060 00 00 00 e8 00 00 00 00 48 8b 44 24 10 48 89 04  ........H.D$.H..
	0x0070 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  $...............
	0x0080 48 8b 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 e9  H.l$.H.. .......
	0x0090 6c ff ff ff                                      l...
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 "".total+0
	rel 44+4 t=15 example.com/order/log.count+0
	rel 49+4 t=8 runtime.printlock+0
	rel 56+4 t=15 example.com/order/log.count+0
	rel 65+4 t=8 runtime.printint+0
	rel 70+4 t=8 runtime.printsp+0
	rel 77+4 t=15 go.string."second init of a.go"+0
	rel 95+4 t=8 runtime.printstring+0
	rel 100+4 t=8 runtime.printsp+0
	rel 114+4 t=8 runtime.printint+0
	rel 119+4 t=8 runtime.printnl+0
	rel 124+4 t=8 runtime.printunlock+0
	rel 139+4 t=8 runtime.morestack_noctxt+0
"".box.get STEXT nosplit size=13 args=0x18 locals=0x0
	0x0000 00000 (b.go:9)	TEXT	"".box.get(SB), NOSPLIT, $0-24
	0x0000 00000 (b.go:9)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:9)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:9)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:9)	PCDATA	$2, $0
	0x0000 00000 (b.go:9)	PCDATA	$0, $0
	0x0000 00000 (b.go:9)	MOVQ	"".ofMethod(SB), AX
	0x0007 00007 (b.go:9)	MOVQ	AX, "".~r0+24(SP)
	0x000c 00012 (b.go:9)	RET
	0x0000 48 8b 05 00 00 00 00 48 89 44 24 18 c3           H......H.D$..
	rel 3+4 t=15 "".ofMethod+0
"".(*box).set STEXT nosplit size=22 args=0x10 locals=0x0
	0x0000 00000 (b.go:11)	TEXT	"".(*box).set(SB), NOSPLIT, $0-16
	0x0000 00000 (b.go:11)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (b.go:11)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (b.go:11)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x0000 00000 (b.go:12)	PCDATA	$2, $0
	0x0000 00000 (b.go:12)	PCDATA	$0, $0
	0x0000 00000 (b.go:12)	MOVQ	"".ofPointerMethod(SB), AX
	0x0007 00007 (b.go:12)	PCDATA	$2, $1
	0x0007 00007 (b.go:12)	PCDATA	$0, $1
	0x0007 00007 (b.go:12)	MOVQ	"".b+8(SP), CX
	0x000c 00012 (b.go:12)	PCDATA	$2, $0
	0x000c 00012 (b.go:12)	MOVQ	AX, 8(CX)
	0x0010 00016 (b.go:13)	MOVQ	AX, "".~r0+16(SP)
	0x0015 00021 (b.go:13)	RET
	0x0000 48 8b 05 00 00 00 00 48 8b 4c 24 08 48 89 41 08  H......H.L$.H.A.
	0x0010 48 89 44 24 10 c3                                H.D$..
	rel 3+4 t=15 "".ofPointerMethod+0
"".box.other STEXT nosplit size=13 args=0x18 locals=0x0
	0x0000 00000 (b.go:16)	TEXT	"".box.other(SB), NOSPLIT, $0-24
	0x0000 00000 (b.go:16)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:16)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:16)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:16)	PCDATA	$2, $0
	0x0000 00000 (b.go:16)	PCDATA	$0, $0
	0x0000 00000 (b.go:16)	MOVQ	"".ofExpr(SB), AX
	0x0007 00007 (b.go:16)	MOVQ	AX, "".~r0+24(SP)
	0x000c 00012 (b.go:16)	RET
	0x0000 48 8b 05 00 00 00 00 48 89 44 24 18 c3           H......H.D$..
	rel 3+4 t=15 "".ofExpr+0
"".box.hidden STEXT nosplit size=13 args=0x18 locals=0x0
	0x0000 00000 (b.go:19)	TEXT	"".box.hidden(SB), NOSPLIT, $0-24
	0x0000 00000 (b.go:19)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:19)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:19)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:19)	PCDATA	$2, $0
	0x0000 00000 (b.go:19)	PCDATA	$0, $0
	0x0000 00000 (b.go:19)	MOVQ	"".ofInterface(SB), AX
	0x0007 00007 (b.go:19)	MOVQ	AX, "".~r0+24(SP)
	0x000c 00012 (b.go:19)	RET
	0x0000 48 8b 05 00 00 00 00 48 89 44 24 18 c3           H......H.D$..
	rel 3+4 t=15 "".ofInterface+0
"".readsOf STEXT size=103 args=0x10 locals=0x18
	0x0000 00000 (b.go:21)	TEXT	"".readsOf(SB), $24-16
	0x0000 00000 (b.go:21)	MOVQ	(TLS), CX
	0x0009 00009 (b.go:21)	CMPQ	SP, 16(CX)
	0x000d 00013 (b.go:21)	JLS	96
	0x000f 00015 (b.go:21)	SUBQ	$24, SP
	0x0013 00019 (b.go:21)	MOVQ	BP, 16(SP)
	0x0018 00024 (b.go:21)	LEAQ	16(SP), BP
	0x001d 00029 (b.go:21)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (b.go:21)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (b.go:21)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (b.go:22)	PCDATA	$2, $0
	0x001d 00029 (b.go:22)	PCDATA	$0, $0
	0x001d 00029 (b.go:22)	MOVQ	"".n+32(SP), AX
	0x0022 00034 (b.go:22)	TESTQ	AX, AX
	0x0025 00037 (b.go:22)	JLE	74
	0x0027 00039 (b.go:23)	DECQ	AX
	0x002a 00042 (b.go:23)	MOVQ	AX, (SP)
	0x002e 00046 (b.go:23)	CALL	"".readsOf(SB)
	0x0033 00051 (b.go:23)	MOVQ	8(SP), AX
	0x0038 00056 (b.go:23)	INCQ	AX
	0x003b 00059 (b.go:23)	MOVQ	AX, "".~r1+40(SP)
	0x0040 00064 (b.go:23)	MOVQ	16(SP), BP
	0x0045 00069 (b.go:23)	ADDQ	$24, SP
	0x0049 00073 (b.go:23)	RET
	0x004a 00074 (b.go:25)	MOVQ	"".ofFunc(SB), AX
	0x0051 00081 (b.go:25)	MOVQ	AX, "".~r1+40(SP)
	0x0056 00086 (b.go:25)	MOVQ	16(SP), BP
	0x005b 00091 (b.go:25)	ADDQ	$24, SP
	0x005f 00095 (b.go:25)	RET
	0x0060 00096 (b.go:25)	NOP
	0x0060 00096 (b.go:21)	PCDATA	$0, $-1
	0x0060 00096 (b.go:21)	PCDATA	$2, $-1
	0x0060 00096 (b.go:21)	CALL	runtime.morestack_noctxt(SB)
	0x0065 00101 (b.go:21)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 51 48  dH..%....H;a.vQH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 44  ...H.l$.H.l$.H.D
	0x0020 24 20 48 85 c0 7e 23 48 ff c8 48 89 04 24 e8 00  $ H..~#H..H..$..
	0x0030 00 00 00 48 8b 44 24 08 48 ff c0 48 89 44 24 28  ...H.D$.H..H.D$(
	0x0040 48 8b 6c 24 10 48 83 c4 18 c3 48 8b 05 00 00 00  H.l$.H....H.....
	0x0050 00 48 89 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3  .H.D$(H.l$.H....
	0x0060 e8 00 00 00 00 eb 99                             .......
	rel 5+4 t=16 TLS+0
	rel 47+4 t=8 "".readsOf+0
	rel 77+4 t=15 "".ofFunc+0
	rel 97+4 t=8 runtime.morestack_noctxt+0
"".pair STEXT size=177 args=0x10 locals=0x20
	0x0000 00000 (b.go:28)	TEXT	"".pair(SB), $32-16
	0x0000 00000 (b.go:28)	MOVQ	(TLS), CX
	0x0009 00009 (b.go:28)	CMPQ	SP, 16(CX)
	0x000d 00013 (b.go:28)	JLS	167
	0x0013 00019 (b.go:28)	SUBQ	$32, SP
	0x0017 00023 (b.go:28)	MOVQ	BP, 24(SP)
	0x001c 00028 (b.go:28)	LEAQ	24(SP), BP
	0x0021 00033 (b.go:28)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (b.go:28)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (b.go:28)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (b.go:28)	PCDATA	$2, $0
	0x0021 00033 (b.go:28)	PCDATA	$0, $0
	0x0021 00033 (b.go:28)	MOVQ	"".ofPair(SB), AX
	0x0028 00040 (b.go:28)	MOVQ	AX, "".~R0+16(SP)
	0x002d 00045 (b.go:28)	INCQ	example.com/order/log.count(SB)
	0x0034 00052 (b.go:28)	CALL	runtime.printlock(SB)
	0x0039 00057 (b.go:28)	MOVQ	example.com/order/log.count(SB), AX
	0x0040 00064 (b.go:28)	MOVQ	AX, (SP)
	0x0044 00068 (b.go:28)	CALL	runtime.printint(SB)
	0x0049 00073 (b.go:28)	CALL	runtime.printsp(SB)
	0x004e 00078 (b.go:28)	PCDATA	$2, $1
	0x004e 00078 (b.go:28)	LEAQ	go.string."pair"(SB), AX
	0x0055 00085 (b.go:28)	PCDATA	$2, $0
	0x0055 00085 (b.go:28)	MOVQ	AX, (SP)
	0x0059 00089 (b.go:28)	MOVQ	$4, 8(SP)
	0x0062 00098 (b.go:28)	CALL	runtime.printstring(SB)
	0x0067 00103 (b.go:28)	CALL	runtime.printsp(SB)
	0x006c 00108 (b.go:28)	MOVQ	"".~R0+16(SP), AX
	0x0071 00113 (b.go:28)	MOVQ	AX, (SP)
	0x0075 00117 (b.go:28)	CALL	runtime.printint(SB)
	0x007a 00122 (b.go:28)	CALL	runtime.printnl(SB)
	0x007f 00127 (b.go:28)	CALL	runtime.printunlock(SB)
	0x0084 00132 (b.go:28)	MOVQ	"".ofPair(SB), AX
	0x008b 00139 (b.go:28)	MOVQ	"".~R0+16(SP), CX
	0x0090 00144 (b.go:28)	MOVQ	CX, "".~r0+40(SP)
	0x0095 00149 (b.go:28)	INCQ	AX
	0x0098 00152 (b.go:28)	MOVQ	AX, "".~r1+48(SP)
	0x009d 00157 (b.go:28)	MOVQ	24(SP), BP
	0x00a2 00162 (b.go:28)	ADDQ	$32, SP
	0x00a6 00166 (b.go:28)	RET
	0x00a7 00167 (b.go:28)	NOP
	0x00a7 00167 (b.go:28)	PCDATA	$0, $-1
	0x00a7 00167 (b.go:28)	PCDATA	$2, $-1
	0x00a7 00167 (b.go:28)	CALL	runtime.morestack_noctxt(SB)
	0x00ac 00172 (b.go:28)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 94  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 20 48 89 6c 24 18 48 8d 6c 24  ...H.. H.l$.H.l$
	0x0020 18 48 8b 05 00 00 00 00 48 89 44 24 10 48 ff 05  .H......H.D$.H..
	0x0030 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00 00  .........H......
	0x0040 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8d  H..$..........H.
	0x0050 05 00 00 00 00 48 89 04 24 48 c7 44 24 08 04 00  .....H..$H.D$...
	0x0060 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24  ............H.D$
	0x0070 10 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 e8  .H..$...........
	0x0080 00 00 00 00 48 8b 05 00 00 00 00 48 8b 4c 24 10  ....H......H.L$.
	0x0090 48 89 4c 24 28 48 ff c0 48 89 44 24 30 48 8b 6c  H.L$(H..H.D$0H.l
	0x00a0 24 18 48 83 c4 20 c3 e8 00 00 00 00 e9 4f ff ff  $.H.. .......O..
	0x00b0 ff                                               .
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 "".ofPair+0
	rel 48+4 t=15 example.com/order/log.count+0
	rel 53+4 t=8 runtime.printlock+0
	rel 60+4 t=15 example.com/order/log.count+0
	rel 69+4 t=8 runtime.printint+0
	rel 74+4 t=8 runtime.printsp+0
	rel 81+4 t=15 go.string."pair"+0
	rel 99+4 t=8 runtime.printstring+0
	rel 104+4 t=8 runtime.printsp+0
	rel 118+4 t=8 runtime.printint+0
	rel 123+4 t=8 runtime.printnl+0
	rel 128+4 t=8 runtime.printunlock+0
	rel 135+4 t=15 "".ofPair+0
	rel 168+4 t=8 runtime.morestack_noctxt+0
"".address STEXT nosplit size=13 args=0x8 locals=0x0
	0x0000 00000 (b.go:30)	TEXT	"".address(SB), NOSPLIT, $0-8
	0x0000 00000 (b.go:30)	FUNCDATA	$0, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0000 00000 (b.go:30)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (b.go:30)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0000 00000 (b.go:30)	PCDATA	$2, $1
	0x0000 00000 (b.go:30)	PCDATA	$0, $0
	0x0000 00000 (b.go:30)	LEAQ	"".ofReference(SB), AX
	0x0007 00007 (b.go:30)	PCDATA	$2, $0
	0x0007 00007 (b.go:30)	PCDATA	$0, $1
	0x0007 00007 (b.go:30)	MOVQ	AX, "".~r0+8(SP)
	0x000c 00012 (b.go:30)	RET
	0x0000 48 8d 05 00 00 00 00 48 89 44 24 08 c3           H......H.D$..
	rel 3+4 t=15 "".ofReference+0
"".pick STEXT nosplit size=35 args=0x10 locals=0x0
	0x0000 00000 (b.go:32)	TEXT	"".pick(SB), NOSPLIT, $0-16
	0x0000 00000 (b.go:32)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:32)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:32)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (b.go:32)	PCDATA	$2, $0
	0x0000 00000 (b.go:32)	PCDATA	$0, $0
	0x0000 00000 (b.go:32)	MOVBLZX	"".b+8(SP), AX
	0x0005 00005 (b.go:32)	TESTB	AL, AL
	0x0007 00007 (b.go:33)	JEQ	22
	0x0009 00009 (b.go:34)	MOVQ	"".ofBranch(SB), AX
	0x0010 00016 (b.go:34)	MOVQ	AX, "".~r1+16(SP)
	0x0015 00021 (b.go:34)	RET
	0x0016 00022 (b.go:36)	MOVQ	"".zero(SB), AX
	0x001d 00029 (b.go:36)	MOVQ	AX, "".~r1+16(SP)
	0x0022 00034 (b.go:36)	RET
	0x0000 0f b6 44 24 08 84 c0 74 0d 48 8b 05 00 00 00 00  ..D$...t.H......
	0x0010 48 89 44 24 10 c3 48 8b 05 00 00 00 00 48 89 44  H.D$..H......H.D
	0x0020 24 10 c3                                         $..
	rel 12+4 t=15 "".ofBranch+0
	rel 25+4 t=15 "".zero+0
"".odd STEXT size=100 args=0x10 locals=0x18
	0x0000 00000 (b.go:39)	TEXT	"".odd(SB), $24-16
	0x0000 00000 (b.go:39)	MOVQ	(TLS), CX
	0x0009 00009 (b.go:39)	CMPQ	SP, 16(CX)
	0x000d 00013 (b.go:39)	JLS	93
	0x000f 00015 (b.go:39)	SUBQ	$24, SP
	0x0013 00019 (b.go:39)	MOVQ	BP, 16(SP)
	0x0018 00024 (b.go:39)	LEAQ	16(SP), BP
	0x001d 00029 (b.go:39)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (b.go:39)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (b.go:39)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (b.go:40)	PCDATA	$2, $0
	0x001d 00029 (b.go:40)	PCDATA	$0, $0
	0x001d 00029 (b.go:40)	MOVQ	"".n+32(SP), AX
	0x0022 00034 (b.go:40)	TESTQ	AX, AX
	0x0025 00037 (b.go:40)	JNE	61
	0x0027 00039 (b.go:41)	MOVQ	"".ofOdd(SB), AX
	0x002e 00046 (b.go:41)	MOVQ	AX, "".~r1+40(SP)
	0x0033 00051 (b.go:41)	MOVQ	16(SP), BP
	0x0038 00056 (b.go:41)	ADDQ	$24, SP
	0x003c 00060 (b.go:41)	RET
	0x003d 00061 (b.go:43)	DECQ	AX
	0x0040 00064 (b.go:43)	MOVQ	AX, (SP)
	0x0044 00068 (b.go:43)	CALL	"".even(SB)
	0x0049 00073 (b.go:43)	MOVQ	8(SP), AX
	0x004e 00078 (b.go:43)	MOVQ	AX, "".~r1+40(SP)
	0x0053 00083 (b.go:43)	MOVQ	16(SP), BP
	0x0058 00088 (b.go:43)	ADDQ	$24, SP
	0x005c 00092 (b.go:43)	RET
	0x005d 00093 (b.go:43)	NOP
	0x005d 00093 (b.go:39)	PCDATA	$0, $-1
	0x005d 00093 (b.go:39)	PCDATA	$2, $-1
	0x005d 00093 (b.go:39)	CALL	runtime.morestack_noctxt(SB)
	0x0062 00098 (b.go:39)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 4e 48  dH..%....H;a.vNH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 44  ...H.l$.H.l$.H.D
	0x0020 24 20 48 85 c0 75 16 48 8b 05 00 00 00 00 48 89  $ H..u.H......H.
	0x0030 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3 48 ff c8  D$(H.l$.H....H..
	0x0040 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48 89  H..$.....H.D$.H.
	0x0050 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3 e8 00 00  D$(H.l$.H.......
	0x0060 00 00 eb 9c                                      ....
	rel 5+4 t=16 TLS+0
	rel 42+4 t=15 "".ofOdd+0
	rel 69+4 t=8 "".even+0
	rel 94+4 t=8 runtime.morestack_noctxt+0
"".init.2 STEXT size=146 args=0x0 locals=0x18
	0x0000 00000 (b.go:72)	TEXT	"".init.2(SB), $24-0
	0x0000 00000 (b.go:72)	MOVQ	(TLS), CX
	0x0009 00009 (b.go:72)	CMPQ	SP, 16(CX)
	0x000d 00013 (b.go:72)	JLS	136
	0x000f 00015 (b.go:72)	SUBQ	$24, SP
	0x0013 00019 (b.go:72)	MOVQ	BP, 16(SP)
	0x0018 00024 (b.go:72)	LEAQ	16(SP), BP
	0x001d 00029 (b.go:72)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (b.go:72)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (b.go:72)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (b.go:73)	PCDATA	$2, $0
	0x001d 00029 (b.go:73)	PCDATA	$0, $0
	0x001d 00029 (b.go:73)	INCQ	example.com/order/log.count(SB)
	0x0024 00036 (b.go:73)	CALL	runtime.printlock(SB)
	0x0029 00041 (b.go:73)	MOVQ	example.com/order/log.count(SB), AX
	0x0030 00048 (b.go:73)	MOVQ	AX, (SP)
	0x0034 00052 (b.go:73)	CALL	runtime.printint(SB)
	0x0039 00057 (b.go:73)	CALL	runtime.printsp(SB)
	0x003e 00062 (b.go:73)	PCDATA	$2, $1
	0x003e 00062 (b.go:73)	LEAQ	go.string."init of b.go"(SB), AX
	0x0045 00069 (b.go:73)	PCDATA	$2, $0
	0x0045 00069 (b.go:73)	MOVQ	AX, (SP)
	0x0049 00073 (b.go:73)	MOVQ	$12, 8(SP)
	0x0052 00082 (b.go:73)	CALL	runtime.printstring(SB)
	0x0057 00087 (b.go:73)	CALL	runtime.printsp(SB)
	0x005c 00092 (b.go:73)	MOVQ	$19, (SP)
	0x0064 00100 (b.go:73)	CALL	runtime.printint(SB)
	0x0069 00105 (b.go:73)	CALL	runtime.printnl(SB)
	0x006e 00110 (b.go:73)	CALL	runtime.printunlock(SB)
	0x0073 00115 (b.go:73)	MOVQ	$19, "".zero(SB)
	0x007e 00126 (b.go:74)	MOVQ	16(SP), BP
	0x0083 00131 (b.go:74)	ADDQ	$24, SP
	0x0087 00135 (b.go:74)	RET
	0x0088 00136 (b.go:74)	NOP
	0x0088 00136 (b.go:72)	PCDATA	$0, $-1
	0x0088 00136 (b.go:72)	PCDATA	$2, $-1
	0x0088 00136 (b.go:72)	CALL	runtime.morestack_noctxt(SB)
	0x008d 00141 (b.go:72)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 79 48  dH..%....H;a.vyH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 ff 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00 00  .........H......
	0x0030 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8d  H..$..........H.
	0x0040 05 00 00 00 00 48 89 04 24 48 c7 44 24 08 0c 00  .....H..$H.D$...
	0x0050 00 00 e8 00 00 00 00 e8 00 00 00 00 48 c7 04 24  ............H..$
	0x0060 13 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8 00  ................
	0x0070 00 00 00 48 c7 05 00 00 00 00 13 00 00 00 48 8b  ...H..........H.
	0x0080 6c 24 10 48 83 c4 18 c3 e8 00 00 00 00 e9 6e ff  l$.H..........n.
	0x0090 ff ff                                            ..
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 example.com/order/log.count+0
	rel 37+4 t=8 runtime.printlock+0
	rel 44+4 t=15 example.com/order/log.count+0
	rel 53+4 t=8 runtime.printint+0
	rel 58+4 t=8 runtime.printsp+0
	rel 65+4 t=15 go.string."init of b.go"+0
	rel 83+4 t=8 runtime.printstring+0
	rel 88+4 t=8 runtime.printsp+0
	rel 101+4 t=8 runtime.printint+0
	rel 106+4 t=8 runtime.printnl+0
	rel 111+4 t=8 runtime.printunlock+0
	rel 118+4 t=15 "".zero+-4
	rel 137+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=721 args=0x0 locals=0x50
	0x0000 00000 (main.go:9)	TEXT	"".main(SB), $80-0
	0x0000 00000 (main.go:9)	MOVQ	(TLS), CX
	0x0009 00009 (main.go:9)	CMPQ	SP, 16(CX)
	0x000d 00013 (main.go:9)	JLS	711
	0x0013 00019 (main.go:9)	SUBQ	$80, SP
	0x0017 00023 (main.go:9)	MOVQ	BP, 72(SP)
	0x001c 00028 (main.go:9)	LEAQ	72(SP), BP
	0x0021 00033 (main.go:9)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (main.go:9)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (main.go:9)	FUNCDATA	$3, gclocals·cf8f3d53f2d1f3362951871f9eb38330(SB)
	0x0021 00033 (main.go:10)	PCDATA	$2, $0
	0x0021 00033 (main.go:10)	PCDATA	$0, $0
	0x0021 00033 (main.go:10)	MOVQ	example.com/order/first.Value(SB), AX
	0x0028 00040 (main.go:10)	ADDQ	example.com/order/second.Value(SB), AX
	0x002f 00047 (main.go:10)	MOVQ	AX, "".~R0+40(SP)
	0x0034 00052 (main.go:10)	INCQ	example.com/order/log.count(SB)
	0x003b 00059 (main.go:10)	CALL	runtime.printlock(SB)
	0x0040 00064 (main.go:10)	MOVQ	example.com/order/log.count(SB), AX
	0x0047 00071 (main.go:10)	MOVQ	AX, (SP)
	0x004b 00075 (main.go:10)	CALL	runtime.printint(SB)
	0x0050 00080 (main.go:10)	CALL	runtime.printsp(SB)
	0x0055 00085 (main.go:10)	PCDATA	$2, $1
	0x0055 00085 (main.go:10)	LEAQ	go.string."main"(SB), AX
	0x005c 00092 (main.go:10)	PCDATA	$2, $0
	0x005c 00092 (main.go:10)	MOVQ	AX, (SP)
	0x0060 00096 (main.go:10)	MOVQ	$4, 8(SP)
	0x0069 00105 (main.go:10)	CALL	runtime.printstring(SB)
	0x006e 00110 (main.go:10)	CALL	runtime.printsp(SB)
	0x0073 00115 (main.go:10)	MOVQ	"".~R0+40(SP), AX
	0x0078 00120 (main.go:10)	MOVQ	AX, (SP)
	0x007c 00124 (main.go:10)	CALL	runtime.printint(SB)
	0x0081 00129 (main.go:10)	CALL	runtime.printnl(SB)
	0x0086 00134 (main.go:10)	CALL	runtime.printunlock(SB)
	0x008b 00139 (main.go:11)	CALL	runtime.printlock(SB)
	0x0090 00144 (main.go:11)	MOVQ	"".total(SB), AX
	0x0097 00151 (main.go:11)	MOVQ	AX, (SP)
	0x009b 00155 (main.go:11)	CALL	runtime.printint(SB)
	0x00a0 00160 (main.go:11)	CALL	runtime.printsp(SB)
	0x00a5 00165 (main.go:11)	MOVQ	"".early(SB), AX
	0x00ac 00172 (main.go:11)	MOVQ	AX, (SP)
	0x00b0 00176 (main.go:11)	CALL	runtime.printint(SB)
	0x00b5 00181 (main.go:11)	CALL	runtime.printsp(SB)
	0x00ba 00186 (main.go:11)	MOVQ	"".viaFunc(SB), AX
	0x00c1 00193 (main.go:11)	MOVQ	AX, (SP)
	0x00c5 00197 (main.go:11)	CALL	runtime.printint(SB)
	0x00ca 00202 (main.go:11)	CALL	runtime.printsp(SB)
	0x00cf 00207 (main.go:11)	MOVQ	"".viaMethod(SB), AX
	0x00d6 00214 (main.go:11)	MOVQ	AX, (SP)
	0x00da 00218 (main.go:11)	CALL	runtime.printint(SB)
	0x00df 00223 (main.go:11)	CALL	runtime.printsp(SB)
	0x00e4 00228 (main.go:11)	MOVQ	"".viaPointer(SB), AX
	0x00eb 00235 (main.go:11)	MOVQ	AX, (SP)
	0x00ef 00239 (main.go:11)	CALL	runtime.printint(SB)
	0x00f4 00244 (main.go:11)	CALL	runtime.printsp(SB)
	0x00f9 00249 (main.go:11)	MOVQ	"".viaExpr(SB), AX
	0x0100 00256 (main.go:11)	MOVQ	AX, (SP)
	0x0104 00260 (main.go:11)	CALL	runtime.printint(SB)
	0x0109 00265 (main.go:11)	CALL	runtime.printsp(SB)
	0x010e 00270 (main.go:11)	MOVQ	"".viaClosure(SB), AX
	0x0115 00277 (main.go:11)	MOVQ	AX, (SP)
	0x0119 00281 (main.go:11)	CALL	runtime.printint(SB)
	0x011e 00286 (main.go:11)	CALL	runtime.printsp(SB)
	0x0123 00291 (main.go:11)	MOVQ	"".viaNested(SB), AX
	0x012a 00298 (main.go:11)	MOVQ	AX, (SP)
	0x012e 00302 (main.go:11)	CALL	runtime.printint(SB)
	0x0133 00307 (main.go:11)	CALL	runtime.printsp(SB)
	0x0138 00312 (main.go:11)	MOVQ	"".viaVariable(SB), AX
	0x013f 00319 (main.go:11)	MOVQ	AX, (SP)
	0x0143 00323 (main.go:11)	CALL	runtime.printint(SB)
	0x0148 00328 (main.go:11)	CALL	runtime.printsp(SB)
	0x014d 00333 (main.go:11)	MOVQ	"".viaInterface(SB), AX
	0x0154 00340 (main.go:11)	MOVQ	AX, (SP)
	0x0158 00344 (main.go:11)	CALL	runtime.printint(SB)
	0x015d 00349 (main.go:11)	CALL	runtime.printsp(SB)
	0x0162 00354 (main.go:11)	MOVQ	"".viaReference(SB), AX
	0x0169 00361 (main.go:11)	MOVQ	AX, (SP)
	0x016d 00365 (main.go:11)	CALL	runtime.printint(SB)
	0x0172 00370 (main.go:11)	CALL	runtime.printnl(SB)
	0x0177 00375 (main.go:11)	CALL	runtime.printunlock(SB)
	0x017c 00380 (main.go:12)	PCDATA	$2, $1
	0x017c 00380 (main.go:12)	LEAQ	type.map[string]int(SB), AX
	0x0183 00387 (main.go:12)	PCDATA	$2, $0
	0x0183 00387 (main.go:12)	MOVQ	AX, (SP)
	0x0187 00391 (main.go:12)	PCDATA	$2, $1
	0x0187 00391 (main.go:12)	MOVQ	"".table(SB), AX
	0x018e 00398 (main.go:12)	PCDATA	$2, $0
	0x018e 00398 (main.go:12)	MOVQ	AX, 8(SP)
	0x0193 00403 (main.go:12)	PCDATA	$2, $1
	0x0193 00403 (main.go:12)	LEAQ	go.string."x"(SB), AX
	0x019a 00410 (main.go:12)	PCDATA	$2, $0
	0x019a 00410 (main.go:12)	MOVQ	AX, 16(SP)
	0x019f 00415 (main.go:12)	MOVQ	$1, 24(SP)
	0x01a8 00424 (main.go:12)	CALL	runtime.mapaccess1_faststr(SB)
	0x01ad 00429 (main.go:12)	PCDATA	$2, $1
	0x01ad 00429 (main.go:12)	MOVQ	"".pointer(SB), AX
	0x01b4 00436 (main.go:12)	PCDATA	$2, $2
	0x01b4 00436 (main.go:12)	MOVQ	32(SP), CX
	0x01b9 00441 (main.go:12)	PCDATA	$2, $1
	0x01b9 00441 (main.go:12)	MOVQ	(CX), CX
	0x01bc 00444 (main.go:12)	PCDATA	$2, $0
	0x01bc 00444 (main.go:12)	MOVQ	(AX), AX
	0x01bf 00447 (main.go:12)	PCDATA	$2, $3
	0x01bf 00447 (main.go:12)	MOVQ	"".lists(SB), DX
	0x01c6 00454 (main.go:12)	CMPQ	"".lists+8(SB), $1
	0x01ce 00462 (main.go:12)	JLS	704
	0x01d4 00468 (main.go:12)	PCDATA	$2, $4
	0x01d4 00468 (main.go:12)	MOVQ	24(DX), BX
	0x01d8 00472 (main.go:12)	PCDATA	$2, $5
	0x01d8 00472 (main.go:12)	CMPQ	32(DX), $0
	0x01dd 00477 (main.go:12)	JLS	704
	0x01e3 00483 (main.go:12)	MOVQ	CX, ""..autotmp_9+48(SP)
	0x01e8 00488 (main.go:12)	MOVQ	AX, ""..autotmp_10+64(SP)
	0x01ed 00493 (main.go:12)	PCDATA	$2, $0
	0x01ed 00493 (main.go:12)	MOVQ	(BX), AX
	0x01f0 00496 (main.go:12)	MOVQ	AX, ""..autotmp_11+56(SP)
	0x01f5 00501 (main.go:12)	CALL	runtime.printlock(SB)
	0x01fa 00506 (main.go:12)	MOVQ	"".left(SB), AX
	0x0201 00513 (main.go:12)	MOVQ	AX, (SP)
	0x0205 00517 (main.go:12)	CALL	runtime.printint(SB)
	0x020a 00522 (main.go:12)	CALL	runtime.printsp(SB)
	0x020f 00527 (main.go:12)	MOVQ	"".right(SB), AX
	0x0216 00534 (main.go:12)	MOVQ	AX, (SP)
	0x021a 00538 (main.go:12)	CALL	runtime.printint(SB)
	0x021f 00543 (main.go:12)	CALL	runtime.printsp(SB)
	0x0224 00548 (main.go:12)	MOVQ	""..autotmp_9+48(SP), AX
	0x0229 00553 (main.go:12)	MOVQ	AX, (SP)
	0x022d 00557 (main.go:12)	CALL	runtime.printint(SB)
	0x0232 00562 (main.go:12)	CALL	runtime.printsp(SB)
	0x0237 00567 (main.go:12)	MOVQ	""..autotmp_10+64(SP), AX
	0x023c 00572 (main.go:12)	MOVQ	AX, (SP)
	0x0240 00576 (main.go:12)	CALL	runtime.printint(SB)
	0x0245 00581 (main.go:12)	CALL	runtime.printsp(SB)
	0x024a 00586 (main.go:12)	MOVQ	"".zero(SB), AX
	0x0251 00593 (main.go:12)	MOVQ	AX, (SP)
	0x0255 00597 (main.go:12)	CALL	runtime.printint(SB)
	0x025a 00602 (main.go:12)	CALL	runtime.printsp(SB)
	0x025f 00607 (main.go:12)	MOVQ	"".ping(SB), AX
	0x0266 00614 (main.go:12)	MOVQ	AX, (SP)
	0x026a 00618 (main.go:12)	CALL	runtime.printint(SB)
	0x026f 00623 (main.go:12)	CALL	runtime.printsp(SB)
	0x0274 00628 (main.go:12)	MOVQ	"".pong(SB), AX
	0x027b 00635 (main.go:12)	MOVQ	AX, (SP)
	0x027f 00639 (main.go:12)	CALL	runtime.printint(SB)
	0x0284 00644 (main.go:12)	CALL	runtime.printsp(SB)
	0x0289 00649 (main.go:12)	MOVQ	""..autotmp_11+56(SP), AX
	0x028e 00654 (main.go:12)	MOVQ	AX, (SP)
	0x0292 00658 (main.go:12)	CALL	runtime.printint(SB)
	0x0297 00663 (main.go:12)	CALL	runtime.printsp(SB)
	0x029c 00668 (main.go:12)	MOVQ	"".conditional(SB), AX
	0x02a3 00675 (main.go:12)	MOVQ	AX, (SP)
	0x02a7 00679 (main.go:12)	CALL	runtime.printint(SB)
	0x02ac 00684 (main.go:12)	CALL	runtime.printnl(SB)
	0x02b1 00689 (main.go:12)	CALL	runtime.printunlock(SB)
	0x02b6 00694 (main.go:13)	MOVQ	72(SP), BP
	0x02bb 00699 (main.go:13)	ADDQ	$80, SP
	0x02bf 00703 (main.go:13)	RET
	0x02c0 00704 (main.go:12)	CALL	runtime.panicindex(SB)
	0x02c5 00709 (main.go:12)	UNDEF
	0x02c7 00711 (main.go:12)	NOP
	0x02c7 00711 (main.go:9)	PCDATA	$0, $-1
	0x02c7 00711 (main.go:9)	PCDATA	$2, $-1
	0x02c7 00711 (main.go:9)	CALL	runtime.morestack_noctxt(SB)
	0x02cc 00716 (main.go:9)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 b4  dH..%....H;a....
	0x0010 02 00 00 48 83 ec 50 48 89 6c 24 48 48 8d 6c 24  ...H..PH.l$HH.l$
	0x0020 48 48 8b 05 00 00 00 00 48 03 05 00 00 00 00 48  HH......H......H
	0x0030 89 44 24 28 48 ff 05 00 00 00 00 e8 00 00 00 00  .D$(H...........
	0x0040 48 8b 05 00 00 00 00 48 89 04 24 e8 00 00 00 00  H......H..$.....
	0x0050 e8 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0060 48 c7 44 24 08 04 00 00 00 e8 00 00 00 00 e8 00  H.D$............
	0x0070 00 00 00 48 8b 44 24 28 48 89 04 24 e8 00 00 00  ...H.D$(H..$....
	0x0080 00 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  ................
	0x0090 48 8b 05 00 00 00 00 48 89 04 24 e8 00 00 00 00  H......H..$.....
	0x00a0 e8 00 00 00 00 48 8b 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x00b0 e8 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00  ..........H.....
	0x00c0 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48  .H..$..........H
	0x00d0 8b 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 e8  ......H..$......
	0x00e0 00 00 00 00 48 8b 05 00 00 00 00 48 89 04 24 e8  ....H......H..$.
	0x00f0 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00 00  .........H......
	0x0100 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x0110 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 e8 00  .....H..$.......
	0x0120 00 00 00 48 8b 05 00 00 00 00 48 89 04 24 e8 00  ...H......H..$..
	0x0130 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00 00 48  ........H......H
	0x0140 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 05  ..$..........H..
	0x0150 00 00 00 00 48 89 04 24 e8 00 00 00 00 e8 00 00  ....H..$........
	0x0160 00 00 48 8b 05 00 00 00 00 48 89 04 24 e8 00 00  ..H......H..$...
	0x0170 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00  ............H...
	0x0180 00 00 00 48 89 04 24 48 8b 05 00 00 00 00 48 89  ...H..$H......H.
	0x0190 44 24 08 48 8d 05 00 00 00 00 48 89 44 24 10 48  D$.H......H.D$.H
	0x01a0 c7 44 24 18 01 00 00 00 e8 00 00 00 00 48 8b 05  .D$..........H..
	0x01b0 00 00 00 00 48 8b 4c 24 20 48 8b 09 48 8b 00 48  ....H.L$ H..H..H
	0x01c0 8b 15 00 00 00 00 48 83 3d 00 00 00 00 01 0f 86  ......H.=.......
	0x01d0 ec 00 00 00 48 8b 5a 18 48 83 7a 20 00 0f 86 dd  ....H.Z.H.z ....
	0x01e0 00 00 00 48 89 4c 24 30 48 89 44 24 40 48 8b 03  ...H.L$0H.D$@H..
	0x01f0 48 89 44 24 38 e8 00 00 00 00 48 8b 05 00 00 00  H.D$8.....H.....
	0x0200 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48  .H..$..........H
	0x0210 8b 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 e8  ......H..$......
	0x0220 00 00 00 00 48 8b 44 24 30 48 89 04 24 e8 00 00  ....H.D$0H..$...
	0x0230 00 00 e8 00 00 00 00 48 8b 44 24 40 48 89 04 24  .......H.D$@H..$
	0x0240 e8 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00  ..........H.....
	0x0250 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48  .H..$..........H
	0x0260 8b 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 e8  ......H..$......
	0x0270 00 00 00 00 48 8b 05 00 00 00 00 48 89 04 24 e8  ....H......H..$.
	0x0280 00 00 00 00 e8 00 00 00 00 48 8b 44 24 38 48 89  .........H.D$8H.
	0x0290 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 05 00  .$..........H...
	0x02a0 00 00 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00  ...H..$.........
	0x02b0 00 e8 00 00 00 00 48 8b 6c 24 48 48 83 c4 50 c3  ......H.l$HH..P.
	0x02c0 e8 00 00 00 00 0f 0b e8 00 00 00 00 e9 2f fd ff  ............./..
	0x02d0 ff                                               .
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 example.com/order/first.Value+0
	rel 43+4 t=15 example.com/order/second.Value+0
	rel 55+4 t=15 example.com/order/log.count+0
	rel 60+4 t=8 runtime.printlock+0
	rel 67+4 t=15 example.com/order/log.count+0
	rel 76+4 t=8 runtime.printint+0
	rel 81+4 t=8 runtime.printsp+0
	rel 88+4 t=15 go.string."main"+0
	rel 106+4 t=8 runtime.printstring+0
	rel 111+4 t=8 runtime.printsp+0
	rel 125+4 t=8 runtime.printint+0
	rel 130+4 t=8 runtime.printnl+0
	rel 135+4 t=8 runtime.printunlock+0
	rel 140+4 t=8 runtime.printlock+0
	rel 147+4 t=15 "".total+0
	rel 156+4 t=8 runtime.printint+0
	rel 161+4 t=8 runtime.printsp+0
	rel 168+4 t=15 "".early+0
	rel 177+4 t=8 runtime.printint+0
	rel 182+4 t=8 runtime.printsp+0
	rel 189+4 t=15 "".viaFunc+0
	rel 198+4 t=8 runtime.printint+0
	rel 203+4 t=8 runtime.printsp+0
	rel 210+4 t=15 "".viaMethod+0
	rel 219+4 t=8 runtime.printint+0
	rel 224+4 t=8 runtime.printsp+0
	rel 231+4 t=15 "".viaPointer+0
	rel 240+4 t=8 runtime.printint+0
	rel 245+4 t=8 runtime.printsp+0
	rel 252+4 t=15 "".viaExpr+0
	rel 261+4 t=8 runtime.printint+0
	rel 266+4 t=8 runtime.printsp+0
	rel 273+4 t=15 "".viaClosure+0
	rel 282+4 t=8 runtime.printint+0
	rel 287+4 t=8 runtime.printsp+0
	rel 294+4 t=15 "".viaNested+0
	rel 303+4 t=8 runtime.printint+0
	rel 308+4 t=8 runtime.printsp+0
	rel 315+4 t=15 "".viaVariable+0
	rel 324+4 t=8 runtime.printint+0
	rel 329+4 t=8 runtime.printsp+0
	rel 336+4 t=15 "".viaInterface+0
	rel 345+4 t=8 runtime.printint+0
	rel 350+4 t=8 runtime.printsp+0
	rel 357+4 t=15 "".viaReference+0
	rel 366+4 t=8 runtime.printint+0
	rel 371+4 t=8 runtime.printnl+0
	rel 376+4 t=8 runtime.printunlock+0
	rel 383+4 t=15 type.map[string]int+0
	rel 394+4 t=15 "".table+0
	rel 406+4 t=15 go.string."x"+0
	rel 425+4 t=8 runtime.mapaccess1_faststr+0
	rel 432+4 t=15 "".pointer+0
	rel 450+4 t=15 "".lists+0
	rel 457+4 t=15 "".lists+7
	rel 502+4 t=8 runtime.printlock+0
	rel 509+4 t=15 "".left+0
	rel 518+4 t=8 runtime.printint+0
	rel 523+4 t=8 runtime.printsp+0
	rel 530+4 t=15 "".right+0
	rel 539+4 t=8 runtime.printint+0
	rel 544+4 t=8 runtime.printsp+0
	rel 558+4 t=8 runtime.printint+0
	rel 563+4 t=8 runtime.printsp+0
	rel 577+4 t=8 runtime.printint+0
	rel 582+4 t=8 runtime.printsp+0
	rel 589+4 t=15 "".zero+0
	rel 598+4 t=8 runtime.printint+0
	rel 603+4 t=8 runtime.printsp+0
	rel 610+4 t=15 "".ping+0
	rel 619+4 t=8 runtime.printint+0
	rel 624+4 t=8 runtime.printsp+0
	rel 631+4 t=15 "".pong+0
	rel 640+4 t=8 runtime.printint+0
	rel 645+4 t=8 runtime.printsp+0
	rel 659+4 t=8 runtime.printint+0
	rel 664+4 t=8 runtime.printsp+0
	rel 671+4 t=15 "".conditional+0
	rel 680+4 t=8 runtime.printint+0
	rel 685+4 t=8 runtime.printnl+0
	rel 690+4 t=8 runtime.printunlock+0
	rel 705+4 t=8 runtime.panicindex+0
	rel 712+4 t=8 runtime.morestack_noctxt+0
"".init.3 STEXT size=148 args=0x0 locals=0x20
	0x0000 00000 (main.go:15)	TEXT	"".init.3(SB), $32-0
	0x0000 00000 (main.go:15)	MOVQ	(TLS), CX
	0x0009 00009 (main.go:15)	CMPQ	SP, 16(CX)
	0x000d 00013 (main.go:15)	JLS	138
	0x000f 00015 (main.go:15)	SUBQ	$32, SP
	0x0013 00019 (main.go:15)	MOVQ	BP, 24(SP)
	0x0018 00024 (main.go:15)	LEAQ	24(SP), BP
	0x001d 00029 (main.go:15)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (main.go:15)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (main.go:15)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (main.go:15)	PCDATA	$2, $0
	0x001d 00029 (main.go:15)	PCDATA	$0, $0
	0x001d 00029 (main.go:15)	MOVQ	"".total(SB), AX
	0x0024 00036 (main.go:15)	MOVQ	AX, "".~R0+16(SP)
	0x0029 00041 (main.go:15)	INCQ	example.com/order/log.count(SB)
	0x0030 00048 (main.go:15)	CALL	runtime.printlock(SB)
	0x0035 00053 (main.go:15)	MOVQ	example.com/order/log.count(SB), AX
	0x003c 00060 (main.go:15)	MOVQ	AX, (SP)
	0x0040 00064 (main.go:15)	CALL	runtime.printint(SB)
	0x0045 00069 (main.go:15)	CALL	runtime.printsp(SB)
	0x004a 00074 (main.go:15)	PCDATA	$2, $1
	0x004a 00074 (main.go:15)	LEAQ	go.string."main init of main.go"(SB), AX
	0x0051 00081 (main.go:15)	PCDATA	$2, $0
	0x0051 00081 (main.go:15)	MOVQ	AX, (SP)
	0x0055 00085 (main.go:15)	MOVQ	$20, 8(SP)
	0x005e 00094 (main.go:15)	CALL	runtime.printstring(SB)
	0x0063 00099 (main.go:15)	CALL	runtime.printsp(SB)
	0x0068 00104 (main.go:15)	MOVQ	"".~R0+16(SP), AX
	0x006d 00109 (main.go:15)	MOVQ	AX, (SP)
	0x0071 00113 (main.go:15)	CALL	runtime.printint(SB)
	0x0076 00118 (main.go:15)	CALL	runtime.printnl(SB)
	0x007b 00123 (main.go:15)	CALL	runtime.printunlock(SB)
	0x0080 00128 (<unknown line number>)	MOVQ	24(SP), BP
	0x0085 00133 (<unknown line number>)	ADDQ	$32, SP
	0x0089 00137 (<unknown line number>)	RET
	0x008a 00138 (<unknown line number>)	NOP
	0x008a 00138 (main.go:15)	PCDATA	$0, $-1
	0x008a 00138 (main.go:15)	PCDATA	$2, $-1
	0x008a 00138 (main.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x008f 00143 (main.go:15)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 7b 48  dH..%....H;a.v{H
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 05  .. H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 44 24 10 48 ff 05 00 00 00 00  ....H.D$.H......
	0x0030 e8 00 00 00 00 48 8b 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0040 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x0050 00 48 89 04 24 48 c7 44 24 08 14 00 00 00 e8 00  .H..$H.D$.......
	0x0060 00 00 00 e8 00 00 00 00 48 8b 44 24 10 48 89 04  ........H.D$.H..
	0x0070 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  $...............
	0x0080 48 8b 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 e9  H.l$.H.. .......
	0x0090 6c ff ff ff                                      l...
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 "".total+0
	rel 44+4 t=15 example.com/order/log.count+0
	rel 49+4 t=8 runtime.printlock+0
	rel 56+4 t=15 example.com/order/log.count+0
	rel 65+4 t=8 runtime.printint+0
	rel 70+4 t=8 runtime.printsp+0
	rel 77+4 t=15 go.string."main init of main.go"+0
	rel 95+4 t=8 runtime.printstring+0
	rel 100+4 t=8 runtime.printsp+0
	rel 114+4 t=8 runtime.printint+0
	rel 119+4 t=8 runtime.printnl+0
	rel 124+4 t=8 runtime.printunlock+0
	rel 139+4 t=8 runtime.morestack_noctxt+0
"".glob..func1 STEXT nosplit size=13 args=0x8 locals=0x0
	0x0000 00000 (a.go:12)	TEXT	"".glob..func1(SB), NOSPLIT, $0-8
	0x0000 00000 (a.go:12)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:12)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:12)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:12)	PCDATA	$2, $0
	0x0000 00000 (a.go:12)	PCDATA	$0, $0
	0x0000 00000 (a.go:12)	MOVQ	"".ofClosure(SB), AX
	0x0007 00007 (a.go:12)	MOVQ	AX, "".~r0+8(SP)
	0x000c 00012 (a.go:12)	RET
	0x0000 48 8b 05 00 00 00 00 48 89 44 24 08 c3           H......H.D$..
	rel 3+4 t=15 "".ofClosure+0
"".glob..func2 STEXT nosplit size=13 args=0x8 locals=0x0
	0x0000 00000 (a.go:13)	TEXT	"".glob..func2(SB), NOSPLIT, $0-8
	0x0000 00000 (a.go:13)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:13)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:13)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:13)	PCDATA	$2, $0
	0x0000 00000 (a.go:13)	PCDATA	$0, $0
	0x0000 00000 (a.go:13)	MOVQ	"".ofNested(SB), AX
	0x0007 00007 (a.go:13)	MOVQ	AX, "".~r0+8(SP)
	0x000c 00012 (a.go:13)	RET
	0x0000 48 8b 05 00 00 00 00 48 89 44 24 08 c3           H......H.D$..
	rel 3+4 t=15 "".ofNested+0
"".glob..func3 STEXT nosplit size=13 args=0x8 locals=0x0
	0x0000 00000 (a.go:29)	TEXT	"".glob..func3(SB), NOSPLIT, $0-8
	0x0000 00000 (a.go:29)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:29)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:29)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:29)	PCDATA	$2, $0
	0x0000 00000 (a.go:29)	PCDATA	$0, $0
	0x0000 00000 (a.go:29)	MOVQ	"".ofVariable(SB), AX
	0x0007 00007 (a.go:29)	MOVQ	AX, "".~r0+8(SP)
	0x000c 00012 (a.go:29)	RET
	0x0000 48 8b 05 00 00 00 00 48 89 44 24 08 c3           H......H.D$..
	rel 3+4 t=15 "".ofVariable+0
"".glob..func2.1 STEXT nosplit size=13 args=0x8 locals=0x0
	0x0000 00000 (a.go:13)	TEXT	"".glob..func2.1(SB), NOSPLIT, $0-8
	0x0000 00000 (a.go:13)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:13)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:13)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (a.go:13)	PCDATA	$2, $0
	0x0000 00000 (a.go:13)	PCDATA	$0, $0
	0x0000 00000 (a.go:13)	MOVQ	"".ofNested(SB), AX
	0x0007 00007 (a.go:13)	MOVQ	AX, "".~r0+8(SP)
	0x000c 00012 (a.go:13)	RET
	0x0000 48 8b 05 00 00 00 00 48 89 44 24 08 c3           H......H.D$..
	rel 3+4 t=15 "".ofNested+0
"".init STEXT size=2203 args=0x0 locals=0x58
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $88-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	2193
	0x0013 00019 (<autogenerated>:1)	SUBQ	$88, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 80(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	80(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·2bd4c9bb929e508e0b97e838217ea06d(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $0
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVBLZX	"".initdone·(SB), AX
	0x0028 00040 (<autogenerated>:1)	CMPB	AL, $1
	0x002a 00042 (<autogenerated>:1)	JLS	54
	0x002c 00044 (<autogenerated>:1)	PCDATA	$2, $-2
	0x002c 00044 (<autogenerated>:1)	PCDATA	$0, $-2
	0x002c 00044 (<autogenerated>:1)	MOVQ	80(SP), BP
	0x0031 00049 (<autogenerated>:1)	ADDQ	$88, SP
	0x0035 00053 (<autogenerated>:1)	RET
	0x0036 00054 (<autogenerated>:1)	JNE	63
	0x0038 00056 (<autogenerated>:1)	PCDATA	$2, $0
	0x0038 00056 (<autogenerated>:1)	PCDATA	$0, $0
	0x0038 00056 (<autogenerated>:1)	CALL	runtime.throwinit(SB)
	0x003d 00061 (<autogenerated>:1)	UNDEF
	0x003f 00063 (<autogenerated>:1)	MOVB	$1, "".initdone·(SB)
	0x0046 00070 (<autogenerated>:1)	CALL	example.com/order/log.init(SB)
	0x004b 00075 (<autogenerated>:1)	CALL	example.com/order/first.init(SB)
	0x0050 00080 (<autogenerated>:1)	CALL	example.com/order/second.init(SB)
	0x0055 00085 (b.go:47)	PCDATA	$2, $1
	0x0055 00085 (b.go:47)	LEAQ	go.string."early"(SB), AX
	0x005c 00092 (b.go:47)	PCDATA	$2, $0
	0x005c 00092 (b.go:47)	MOVQ	AX, (SP)
	0x0060 00096 (b.go:47)	MOVQ	$5, 8(SP)
	0x0069 00105 (b.go:47)	MOVQ	$2, 16(SP)
	0x0072 00114 (b.go:47)	CALL	example.com/order/log.Int(SB)
	0x0077 00119 (b.go:47)	MOVQ	24(SP), AX
	0x007c 00124 (b.go:47)	MOVQ	AX, "".early(SB)
	0x0083 00131 (b.go:69)	PCDATA	$2, $1
	0x0083 00131 (b.go:69)	LEAQ	go.string."link"(SB), AX
	0x008a 00138 (b.go:69)	PCDATA	$2, $0
	0x008a 00138 (b.go:69)	MOVQ	AX, (SP)
	0x008e 00142 (b.go:69)	MOVQ	$4, 8(SP)
	0x0097 00151 (b.go:69)	MOVQ	"".static(SB), AX
	0x009e 00158 (b.go:69)	MOVQ	AX, 16(SP)
	0x00a3 00163 (b.go:69)	CALL	example.com/order/log.Int(SB)
	0x00a8 00168 (b.go:69)	MOVQ	24(SP), AX
	0x00ad 00173 (b.go:69)	MOVQ	AX, "".link(SB)
	0x00b4 00180 (b.go:68)	PCDATA	$2, $2
	0x00b4 00180 (b.go:68)	LEAQ	go.string."chain"(SB), CX
	0x00bb 00187 (b.go:68)	PCDATA	$2, $0
	0x00bb 00187 (b.go:68)	MOVQ	CX, (SP)
	0x00bf 00191 (b.go:68)	MOVQ	$5, 8(SP)
	0x00c8 00200 (b.go:68)	MOVQ	AX, 16(SP)
	0x00cd 00205 (b.go:68)	CALL	example.com/order/log.Int(SB)
	0x00d2 00210 (b.go:68)	MOVQ	24(SP), AX
	0x00d7 00215 (b.go:68)	MOVQ	AX, "".chain(SB)
	0x00de 00222 (b.go:56)	PCDATA	$2, $2
	0x00de 00222 (b.go:56)	LEAQ	go.string."ofFunc"(SB), CX
	0x00e5 00229 (b.go:56)	PCDATA	$2, $0
	0x00e5 00229 (b.go:56)	MOVQ	CX, (SP)
	0x00e9 00233 (b.go:56)	MOVQ	$6, 8(SP)
	0x00f2 00242 (b.go:56)	MOVQ	AX, 16(SP)
	0x00f7 00247 (b.go:56)	CALL	example.com/order/log.Int(SB)
	0x00fc 00252 (b.go:56)	MOVQ	24(SP), AX
	0x0101 00257 (b.go:56)	MOVQ	AX, "".ofFunc(SB)
	0x0108 00264 (a.go:8)	MOVQ	$1, (SP)
	0x0110 00272 (a.go:8)	CALL	"".readsOf(SB)
	0x0115 00277 (a.go:8)	MOVQ	8(SP), AX
	0x011a 00282 (a.go:8)	PCDATA	$2, $2
	0x011a 00282 (a.go:8)	LEAQ	go.string."viaFunc"(SB), CX
	0x0121 00289 (a.go:8)	PCDATA	$2, $0
	0x0121 00289 (a.go:8)	MOVQ	CX, (SP)
	0x0125 00293 (a.go:8)	MOVQ	$7, 8(SP)
	0x012e 00302 (a.go:8)	MOVQ	AX, 16(SP)
	0x0133 00307 (a.go:8)	CALL	example.com/order/log.Int(SB)
	0x0138 00312 (a.go:8)	MOVQ	24(SP), AX
	0x013d 00317 (a.go:8)	MOVQ	AX, "".viaFunc(SB)
	0x0144 00324 (a.go:7)	PCDATA	$2, $2
	0x0144 00324 (a.go:7)	LEAQ	go.string."total"(SB), CX
	0x014b 00331 (a.go:7)	PCDATA	$2, $0
	0x014b 00331 (a.go:7)	MOVQ	CX, (SP)
	0x014f 00335 (a.go:7)	MOVQ	$5, 8(SP)
	0x0158 00344 (a.go:7)	MOVQ	"".early(SB), CX
	0x015f 00351 (a.go:7)	ADDQ	CX, AX
	0x0162 00354 (a.go:7)	MOVQ	AX, 16(SP)
	0x0167 00359 (a.go:7)	CALL	example.com/order/log.Int(SB)
	0x016c 00364 (a.go:7)	MOVQ	24(SP), AX
	0x0171 00369 (a.go:7)	MOVQ	AX, "".total(SB)
	0x0178 00376 (b.go:55)	PCDATA	$2, $1
	0x0178 00376 (b.go:55)	LEAQ	go.string."ofMethod"(SB), AX
	0x017f 00383 (b.go:55)	PCDATA	$2, $0
	0x017f 00383 (b.go:55)	MOVQ	AX, (SP)
	0x0183 00387 (b.go:55)	MOVQ	$8, 8(SP)
	0x018c 00396 (b.go:55)	MOVQ	$10, 16(SP)
	0x0195 00405 (b.go:55)	CALL	example.com/order/log.Int(SB)
	0x019a 00410 (b.go:55)	MOVQ	24(SP), AX
	0x019f 00415 (b.go:55)	MOVQ	AX, "".ofMethod(SB)
	0x01a6 00422 (a.go:9)	MOVUPS	"".statictmp_3(SB), X0
	0x01ad 00429 (a.go:9)	MOVUPS	X0, (SP)
	0x01b1 00433 (a.go:9)	CALL	"".box.get(SB)
	0x01b6 00438 (a.go:9)	PCDATA	$2, $1
	0x01b6 00438 (a.go:9)	LEAQ	go.string."viaMethod"(SB), AX
	0x01bd 00445 (a.go:9)	PCDATA	$2, $0
	0x01bd 00445 (a.go:9)	MOVQ	AX, (SP)
	0x01c1 00449 (a.go:9)	MOVQ	$9, 8(SP)
	0x01ca 00458 (a.go:9)	CALL	example.com/order/log.Int(SB)
	0x01cf 00463 (a.go:9)	MOVQ	24(SP), AX
	0x01d4 00468 (a.go:9)	MOVQ	AX, "".viaMethod(SB)
	0x01db 00475 (b.go:54)	PCDATA	$2, $1
	0x01db 00475 (b.go:54)	LEAQ	go.string."ofPointerMethod"(SB), AX
	0x01e2 00482 (b.go:54)	PCDATA	$2, $0
	0x01e2 00482 (b.go:54)	MOVQ	AX, (SP)
	0x01e6 00486 (b.go:54)	MOVQ	$15, 8(SP)
	0x01ef 00495 (b.go:54)	MOVQ	$9, 16(SP)
	0x01f8 00504 (b.go:54)	CALL	example.com/order/log.Int(SB)
	0x01fd 00509 (b.go:54)	MOVQ	24(SP), AX
	0x0202 00514 (b.go:54)	MOVQ	AX, "".ofPointerMethod(SB)
	0x0209 00521 (a.go:10)	PCDATA	$2, $1
	0x0209 00521 (a.go:10)	LEAQ	type."".box(SB), AX
	0x0210 00528 (a.go:10)	PCDATA	$2, $0
	0x0210 00528 (a.go:10)	MOVQ	AX, (SP)
	0x0214 00532 (a.go:10)	CALL	runtime.newobject(SB)
	0x0219 00537 (a.go:10)	PCDATA	$2, $1
	0x0219 00537 (a.go:10)	MOVQ	8(SP), AX
	0x021e 00542 (a.go:10)	PCDATA	$2, $0
	0x021e 00542 (a.go:10)	MOVQ	AX, (SP)
	0x0222 00546 (a.go:10)	CALL	"".(*box).set(SB)
	0x0227 00551 (a.go:10)	MOVQ	8(SP), AX
	0x022c 00556 (a.go:10)	PCDATA	$2, $2
	0x022c 00556 (a.go:10)	LEAQ	go.string."viaPointer"(SB), CX
	0x0233 00563 (a.go:10)	PCDATA	$2, $0
	0x0233 00563 (a.go:10)	MOVQ	CX, (SP)
	0x0237 00567 (a.go:10)	MOVQ	$10, 8(SP)
	0x0240 00576 (a.go:10)	MOVQ	AX, 16(SP)
	0x0245 00581 (a.go:10)	CALL	example.com/order/log.Int(SB)
	0x024a 00586 (a.go:10)	MOVQ	24(SP), AX
	0x024f 00591 (a.go:10)	MOVQ	AX, "".viaPointer(SB)
	0x0256 00598 (b.go:53)	PCDATA	$2, $1
	0x0256 00598 (b.go:53)	LEAQ	go.string."ofExpr"(SB), AX
	0x025d 00605 (b.go:53)	PCDATA	$2, $0
	0x025d 00605 (b.go:53)	MOVQ	AX, (SP)
	0x0261 00609 (b.go:53)	MOVQ	$6, 8(SP)
	0x026a 00618 (b.go:53)	MOVQ	$8, 16(SP)
	0x0273 00627 (b.go:53)	CALL	example.com/order/log.Int(SB)
	0x0278 00632 (b.go:53)	MOVQ	24(SP), AX
	0x027d 00637 (b.go:53)	MOVQ	AX, "".ofExpr(SB)
	0x0284 00644 (a.go:11)	MOVUPS	"".statictmp_4(SB), X0
	0x028b 00651 (a.go:11)	MOVUPS	X0, (SP)
	0x028f 00655 (a.go:11)	CALL	"".box.other(SB)
	0x0294 00660 (a.go:11)	PCDATA	$2, $1
	0x0294 00660 (a.go:11)	LEAQ	go.string."viaExpr"(SB), AX
	0x029b 00667 (a.go:11)	PCDATA	$2, $0
	0x029b 00667 (a.go:11)	MOVQ	AX, (SP)
	0x029f 00671 (a.go:11)	MOVQ	$7, 8(SP)
	0x02a8 00680 (a.go:11)	CALL	example.com/order/log.Int(SB)
	0x02ad 00685 (a.go:11)	MOVQ	24(SP), AX
	0x02b2 00690 (a.go:11)	MOVQ	AX, "".viaExpr(SB)
	0x02b9 00697 (b.go:52)	PCDATA	$2, $1
	0x02b9 00697 (b.go:52)	LEAQ	go.string."ofClosure"(SB), AX
	0x02c0 00704 (b.go:52)	PCDATA	$2, $0
	0x02c0 00704 (b.go:52)	MOVQ	AX, (SP)
	0x02c4 00708 (b.go:52)	MOVQ	$9, 8(SP)
	0x02cd 00717 (b.go:52)	MOVQ	$7, 16(SP)
	0x02d6 00726 (b.go:52)	CALL	example.com/order/log.Int(SB)
	0x02db 00731 (b.go:52)	MOVQ	24(SP), AX
	0x02e0 00736 (b.go:52)	MOVQ	AX, "".ofClosure(SB)
	0x02e7 00743 (a.go:12)	CALL	"".glob..func1(SB)
	0x02ec 00748 (a.go:12)	MOVQ	(SP), AX
	0x02f0 00752 (a.go:12)	PCDATA	$2, $2
	0x02f0 00752 (a.go:12)	LEAQ	go.string."viaClosure"(SB), CX
	0x02f7 00759 (a.go:12)	PCDATA	$2, $0
	0x02f7 00759 (a.go:12)	MOVQ	CX, (SP)
	0x02fb 00763 (a.go:12)	MOVQ	$10, 8(SP)
	0x0304 00772 (a.go:12)	MOVQ	AX, 16(SP)
	0x0309 00777 (a.go:12)	CALL	example.com/order/log.Int(SB)
	0x030e 00782 (a.go:12)	MOVQ	24(SP), AX
	0x0313 00787 (a.go:12)	MOVQ	AX, "".viaClosure(SB)
	0x031a 00794 (b.go:51)	PCDATA	$2, $1
	0x031a 00794 (b.go:51)	LEAQ	go.string."ofNested"(SB), AX
	0x0321 00801 (b.go:51)	PCDATA	$2, $0
	0x0321 00801 (b.go:51)	MOVQ	AX, (SP)
	0x0325 00805 (b.go:51)	MOVQ	$8, 8(SP)
	0x032e 00814 (b.go:51)	MOVQ	$6, 16(SP)
	0x0337 00823 (b.go:51)	CALL	example.com/order/log.Int(SB)
	0x033c 00828 (b.go:51)	MOVQ	24(SP), AX
	0x0341 00833 (b.go:51)	MOVQ	AX, "".ofNested(SB)
	0x0348 00840 (a.go:13)	CALL	"".glob..func2(SB)
	0x034d 00845 (a.go:13)	MOVQ	(SP), AX
	0x0351 00849 (a.go:13)	PCDATA	$2, $2
	0x0351 00849 (a.go:13)	LEAQ	go.string."viaNested"(SB), CX
	0x0358 00856 (a.go:13)	PCDATA	$2, $0
	0x0358 00856 (a.go:13)	MOVQ	CX, (SP)
	0x035c 00860 (a.go:13)	MOVQ	$9, 8(SP)
	0x0365 00869 (a.go:13)	MOVQ	AX, 16(SP)
	0x036a 00874 (a.go:13)	CALL	example.com/order/log.Int(SB)
	0x036f 00879 (a.go:13)	MOVQ	24(SP), AX
	0x0374 00884 (a.go:13)	MOVQ	AX, "".viaNested(SB)
	0x037b 00891 (b.go:50)	PCDATA	$2, $1
	0x037b 00891 (b.go:50)	LEAQ	go.string."ofVariable"(SB), AX
	0x0382 00898 (b.go:50)	PCDATA	$2, $0
	0x0382 00898 (b.go:50)	MOVQ	AX, (SP)
	0x0386 00902 (b.go:50)	MOVQ	$10, 8(SP)
	0x038f 00911 (b.go:50)	MOVQ	$5, 16(SP)
	0x0398 00920 (b.go:50)	CALL	example.com/order/log.Int(SB)
	0x039d 00925 (b.go:50)	MOVQ	24(SP), AX
	0x03a2 00930 (b.go:50)	MOVQ	AX, "".ofVariable(SB)
	0x03a9 00937 (a.go:14)	PCDATA	$2, $3
	0x03a9 00937 (a.go:14)	MOVQ	"".function(SB), DX
	0x03b0 00944 (a.go:14)	MOVQ	(DX), AX
	0x03b3 00947 (a.go:14)	PCDATA	$2, $0
	0x03b3 00947 (a.go:14)	CALL	AX
	0x03b5 00949 (a.go:14)	MOVQ	(SP), AX
	0x03b9 00953 (a.go:14)	PCDATA	$2, $2
	0x03b9 00953 (a.go:14)	LEAQ	go.string."viaVariable"(SB), CX
	0x03c0 00960 (a.go:14)	PCDATA	$2, $0
	0x03c0 00960 (a.go:14)	MOVQ	CX, (SP)
	0x03c4 00964 (a.go:14)	MOVQ	$11, 8(SP)
	0x03cd 00973 (a.go:14)	MOVQ	AX, 16(SP)
	0x03d2 00978 (a.go:14)	CALL	example.com/order/log.Int(SB)
	0x03d7 00983 (a.go:14)	MOVQ	24(SP), AX
	0x03dc 00988 (a.go:14)	MOVQ	AX, "".viaVariable(SB)
	0x03e3 00995 (a.go:15)	XORPS	X0, X0
	0x03e6 00998 (a.go:15)	MOVUPS	X0, ""..autotmp_7+56(SP)
	0x03eb 01003 (a.go:15)	PCDATA	$2, $1
	0x03eb 01003 (a.go:15)	LEAQ	go.itab."".box,"".getter(SB), AX
	0x03f2 01010 (a.go:15)	PCDATA	$2, $0
	0x03f2 01010 (a.go:15)	MOVQ	AX, (SP)
	0x03f6 01014 (a.go:15)	PCDATA	$2, $1
	0x03f6 01014 (a.go:15)	LEAQ	""..autotmp_7+56(SP), AX
	0x03fb 01019 (a.go:15)	PCDATA	$2, $0
	0x03fb 01019 (a.go:15)	MOVQ	AX, 8(SP)
	0x0400 01024 (a.go:15)	CALL	runtime.convT2Inoptr(SB)
	0x0405 01029 (a.go:15)	MOVQ	16(SP), AX
	0x040a 01034 (a.go:15)	PCDATA	$2, $2
	0x040a 01034 (a.go:15)	MOVQ	24(SP), CX
	0x040f 01039 (a.go:15)	MOVQ	24(AX), AX
	0x0413 01043 (a.go:15)	PCDATA	$2, $0
	0x0413 01043 (a.go:15)	MOVQ	CX, (SP)
	0x0417 01047 (a.go:15)	CALL	AX
	0x0419 01049 (a.go:15)	MOVQ	8(SP), AX
	0x041e 01054 (a.go:15)	PCDATA	$2, $2
	0x041e 01054 (a.go:15)	LEAQ	go.string."viaInterface"(SB), CX
	0x0425 01061 (a.go:15)	PCDATA	$2, $0
	0x0425 01061 (a.go:15)	MOVQ	CX, (SP)
	0x0429 01065 (a.go:15)	MOVQ	$12, 8(SP)
	0x0432 01074 (a.go:15)	MOVQ	AX, 16(SP)
	0x0437 01079 (a.go:15)	CALL	example.com/order/log.Int(SB)
	0x043c 01084 (a.go:15)	MOVQ	24(SP), AX
	0x0441 01089 (a.go:15)	MOVQ	AX, "".viaInterface(SB)
	0x0448 01096 (b.go:49)	PCDATA	$2, $1
	0x0448 01096 (b.go:49)	LEAQ	go.string."ofReference"(SB), AX
	0x044f 01103 (b.go:49)	PCDATA	$2, $0
	0x044f 01103 (b.go:49)	MOVQ	AX, (SP)
	0x0453 01107 (b.go:49)	MOVQ	$11, 8(SP)
	0x045c 01116 (b.go:49)	MOVQ	$4, 16(SP)
	0x0465 01125 (b.go:49)	CALL	example.com/order/log.Int(SB)
	0x046a 01130 (b.go:49)	MOVQ	24(SP), AX
	0x046f 01135 (b.go:49)	MOVQ	AX, "".ofReference(SB)
	0x0476 01142 (a.go:16)	CALL	"".address(SB)
	0x047b 01147 (a.go:16)	PCDATA	$2, $1
	0x047b 01147 (a.go:16)	MOVQ	(SP), AX
	0x047f 01151 (a.go:16)	PCDATA	$2, $0
	0x047f 01151 (a.go:16)	MOVQ	(AX), AX
	0x0482 01154 (a.go:16)	MOVQ	AX, 16(SP)
	0x0487 01159 (a.go:16)	PCDATA	$2, $1
	0x0487 01159 (a.go:16)	LEAQ	go.string."viaReference"(SB), AX
	0x048e 01166 (a.go:16)	PCDATA	$2, $0
	0x048e 01166 (a.go:16)	MOVQ	AX, (SP)
	0x0492 01170 (a.go:16)	MOVQ	$12, 8(SP)
	0x049b 01179 (a.go:16)	CALL	example.com/order/log.Int(SB)
	0x04a0 01184 (a.go:16)	MOVQ	24(SP), AX
	0x04a5 01189 (a.go:16)	MOVQ	AX, "".viaReference(SB)
	0x04ac 01196 (b.go:57)	PCDATA	$2, $1
	0x04ac 01196 (b.go:57)	LEAQ	go.string."ofBlank"(SB), AX
	0x04b3 01203 (b.go:57)	PCDATA	$2, $0
	0x04b3 01203 (b.go:57)	MOVQ	AX, (SP)
	0x04b7 01207 (b.go:57)	MOVQ	$7, 8(SP)
	0x04c0 01216 (b.go:57)	MOVQ	$11, 16(SP)
	0x04c9 01225 (b.go:57)	CALL	example.com/order/log.Int(SB)
	0x04ce 01230 (b.go:57)	MOVQ	24(SP), AX
	0x04d3 01235 (b.go:57)	MOVQ	AX, "".ofBlank(SB)
	0x04da 01242 (a.go:20)	PCDATA	$2, $2
	0x04da 01242 (a.go:20)	LEAQ	go.string."blank"(SB), CX
	0x04e1 01249 (a.go:20)	PCDATA	$2, $0
	0x04e1 01249 (a.go:20)	MOVQ	CX, (SP)
	0x04e5 01253 (a.go:20)	MOVQ	$5, 8(SP)
	0x04ee 01262 (a.go:20)	MOVQ	AX, 16(SP)
	0x04f3 01267 (a.go:20)	CALL	example.com/order/log.Int(SB)
	0x04f8 01272 (b.go:58)	PCDATA	$2, $1
	0x04f8 01272 (b.go:58)	LEAQ	go.string."ofPair"(SB), AX
	0x04ff 01279 (b.go:58)	PCDATA	$2, $0
	0x04ff 01279 (b.go:58)	MOVQ	AX, (SP)
	0x0503 01283 (b.go:58)	MOVQ	$6, 8(SP)
	0x050c 01292 (b.go:58)	MOVQ	$12, 16(SP)
	0x0515 01301 (b.go:58)	CALL	example.com/order/log.Int(SB)
	0x051a 01306 (b.go:58)	MOVQ	24(SP), AX
	0x051f 01311 (b.go:58)	MOVQ	AX, "".ofPair(SB)
	0x0526 01318 (a.go:22)	CALL	"".pair(SB)
	0x052b 01323 (a.go:22)	MOVQ	(SP), AX
	0x052f 01327 (a.go:22)	MOVQ	8(SP), CX
	0x0534 01332 (a.go:22)	MOVQ	AX, "".left(SB)
	0x053b 01339 (a.go:22)	MOVQ	CX, "".right(SB)
	0x0542 01346 (b.go:59)	PCDATA	$2, $1
	0x0542 01346 (b.go:59)	LEAQ	go.string."ofTable"(SB), AX
	0x0549 01353 (b.go:59)	PCDATA	$2, $0
	0x0549 01353 (b.go:59)	MOVQ	AX, (SP)
	0x054d 01357 (b.go:59)	MOVQ	$7, 8(SP)
	0x0556 01366 (b.go:59)	MOVQ	$13, 16(SP)
	0x055f 01375 (b.go:59)	CALL	example.com/order/log.Int(SB)
	0x0564 01380 (b.go:59)	MOVQ	24(SP), AX
	0x0569 01385 (b.go:59)	MOVQ	AX, "".ofTable(SB)
	0x0570 01392 (a.go:24)	PCDATA	$2, $2
	0x0570 01392 (a.go:24)	LEAQ	go.string."table x"(SB), CX
	0x0577 01399 (a.go:24)	PCDATA	$2, $0
	0x0577 01399 (a.go:24)	MOVQ	CX, (SP)
	0x057b 01403 (a.go:24)	MOVQ	$7, 8(SP)
	0x0584 01412 (a.go:24)	MOVQ	AX, 16(SP)
	0x0589 01417 (a.go:24)	CALL	example.com/order/log.Int(SB)
	0x058e 01422 (a.go:24)	MOVQ	24(SP), AX
	0x0593 01427 (a.go:24)	MOVQ	AX, ""..autotmp_23+48(SP)
	0x0598 01432 (a.go:24)	PCDATA	$2, $2
	0x0598 01432 (a.go:24)	LEAQ	go.string."table y"(SB), CX
	0x059f 01439 (a.go:24)	PCDATA	$2, $0
	0x059f 01439 (a.go:24)	MOVQ	CX, (SP)
	0x05a3 01443 (a.go:24)	MOVQ	$7, 8(SP)
	0x05ac 01452 (a.go:24)	MOVQ	$0, 16(SP)
	0x05b5 01461 (a.go:24)	CALL	example.com/order/log.Int(SB)
	0x05ba 01466 (a.go:24)	MOVQ	24(SP), AX
	0x05bf 01471 (a.go:24)	MOVQ	AX, ""..autotmp_24+40(SP)
	0x05c4 01476 (a.go:24)	CALL	runtime.makemap_small(SB)
	0x05c9 01481 (a.go:24)	PCDATA	$2, $1
	0x05c9 01481 (a.go:24)	MOVQ	(SP), AX
	0x05cd 01485 (a.go:24)	PCDATA	$0, $1
	0x05cd 01485 (a.go:24)	MOVQ	AX, ""..autotmp_25+72(SP)
	0x05d2 01490 (a.go:24)	PCDATA	$2, $4
	0x05d2 01490 (a.go:24)	LEAQ	type.map[string]int(SB), CX
	0x05d9 01497 (a.go:24)	PCDATA	$2, $1
	0x05d9 01497 (a.go:24)	MOVQ	CX, (SP)
	0x05dd 01501 (a.go:24)	PCDATA	$2, $0
	0x05dd 01501 (a.go:24)	MOVQ	AX, 8(SP)
	0x05e2 01506 (a.go:24)	PCDATA	$2, $3
	0x05e2 01506 (a.go:24)	LEAQ	go.string."x"(SB), DX
	0x05e9 01513 (a.go:24)	PCDATA	$2, $0
	0x05e9 01513 (a.go:24)	MOVQ	DX, 16(SP)
	0x05ee 01518 (a.go:24)	MOVQ	$1, 24(SP)
	0x05f7 01527 (a.go:24)	CALL	runtime.mapassign_faststr(SB)
	0x05fc 01532 (a.go:24)	PCDATA	$2, $1
	0x05fc 01532 (a.go:24)	MOVQ	32(SP), AX
	0x0601 01537 (a.go:24)	MOVQ	""..autotmp_23+48(SP), CX
	0x0606 01542 (a.go:24)	PCDATA	$2, $0
	0x0606 01542 (a.go:24)	MOVQ	CX, (AX)
	0x0609 01545 (a.go:24)	PCDATA	$2, $1
	0x0609 01545 (a.go:24)	LEAQ	type.map[string]int(SB), AX
	0x0610 01552 (a.go:24)	PCDATA	$2, $0
	0x0610 01552 (a.go:24)	MOVQ	AX, (SP)
	0x0614 01556 (a.go:24)	PCDATA	$2, $1
	0x0614 01556 (a.go:24)	MOVQ	""..autotmp_25+72(SP), AX
	0x0619 01561 (a.go:24)	PCDATA	$2, $0
	0x0619 01561 (a.go:24)	MOVQ	AX, 8(SP)
	0x061e 01566 (a.go:24)	PCDATA	$2, $2
	0x061e 01566 (a.go:24)	LEAQ	go.string."y"(SB), CX
	0x0625 01573 (a.go:24)	PCDATA	$2, $0
	0x0625 01573 (a.go:24)	MOVQ	CX, 16(SP)
	0x062a 01578 (a.go:24)	MOVQ	$1, 24(SP)
	0x0633 01587 (a.go:24)	CALL	runtime.mapassign_faststr(SB)
	0x0638 01592 (a.go:24)	PCDATA	$2, $1
	0x0638 01592 (a.go:24)	MOVQ	32(SP), AX
	0x063d 01597 (a.go:24)	MOVQ	""..autotmp_24+40(SP), CX
	0x0642 01602 (a.go:24)	PCDATA	$2, $0
	0x0642 01602 (a.go:24)	MOVQ	CX, (AX)
	0x0645 01605 (a.go:24)	PCDATA	$2, $-2
	0x0645 01605 (a.go:24)	PCDATA	$0, $-2
	0x0645 01605 (a.go:24)	CMPL	runtime.writeBarrier(SB), $0
	0x064c 01612 (a.go:24)	JNE	2171
	0x0652 01618 (a.go:24)	MOVQ	""..autotmp_25+72(SP), AX
	0x0657 01623 (a.go:24)	MOVQ	AX, "".table(SB)
	0x065e 01630 (b.go:60)	PCDATA	$2, $1
	0x065e 01630 (b.go:60)	PCDATA	$0, $0
	0x065e 01630 (b.go:60)	LEAQ	go.string."ofPointer"(SB), AX
	0x0665 01637 (b.go:60)	PCDATA	$2, $0
	0x0665 01637 (b.go:60)	MOVQ	AX, (SP)
	0x0669 01641 (b.go:60)	MOVQ	$9, 8(SP)
	0x0672 01650 (b.go:60)	MOVQ	$14, 16(SP)
	0x067b 01659 (b.go:60)	CALL	example.com/order/log.Int(SB)
	0x0680 01664 (b.go:60)	MOVQ	24(SP), AX
	0x0685 01669 (b.go:60)	MOVQ	AX, "".ofPointer(SB)
	0x068c 01676 (b.go:61)	PCDATA	$2, $1
	0x068c 01676 (b.go:61)	LEAQ	go.string."ofBranch"(SB), AX
	0x0693 01683 (b.go:61)	PCDATA	$2, $0
	0x0693 01683 (b.go:61)	MOVQ	AX, (SP)
	0x0697 01687 (b.go:61)	MOVQ	$8, 8(SP)
	0x06a0 01696 (b.go:61)	MOVQ	$15, 16(SP)
	0x06a9 01705 (b.go:61)	CALL	example.com/order/log.Int(SB)
	0x06ae 01710 (b.go:61)	MOVQ	24(SP), AX
	0x06b3 01715 (b.go:61)	MOVQ	AX, "".ofBranch(SB)
	0x06ba 01722 (a.go:31)	MOVB	$0, (SP)
	0x06be 01726 (a.go:31)	CALL	"".pick(SB)
	0x06c3 01731 (a.go:31)	MOVQ	8(SP), AX
	0x06c8 01736 (a.go:31)	PCDATA	$2, $2
	0x06c8 01736 (a.go:31)	LEAQ	go.string."conditional"(SB), CX
	0x06cf 01743 (a.go:31)	PCDATA	$2, $0
	0x06cf 01743 (a.go:31)	MOVQ	CX, (SP)
	0x06d3 01747 (a.go:31)	MOVQ	$11, 8(SP)
	0x06dc 01756 (a.go:31)	MOVQ	AX, 16(SP)
	0x06e1 01761 (a.go:31)	CALL	example.com/order/log.Int(SB)
	0x06e6 01766 (a.go:31)	MOVQ	24(SP), AX
	0x06eb 01771 (a.go:31)	MOVQ	AX, "".conditional(SB)
	0x06f2 01778 (b.go:63)	PCDATA	$2, $1
	0x06f2 01778 (b.go:63)	LEAQ	go.string."ofEven"(SB), AX
	0x06f9 01785 (b.go:63)	PCDATA	$2, $0
	0x06f9 01785 (b.go:63)	MOVQ	AX, (SP)
	0x06fd 01789 (b.go:63)	MOVQ	$6, 8(SP)
	0x0706 01798 (b.go:63)	MOVQ	$17, 16(SP)
	0x070f 01807 (b.go:63)	CALL	example.com/order/log.Int(SB)
	0x0714 01812 (b.go:63)	MOVQ	24(SP), AX
	0x0719 01817 (b.go:63)	MOVQ	AX, "".ofEven(SB)
	0x0720 01824 (b.go:62)	PCDATA	$2, $1
	0x0720 01824 (b.go:62)	LEAQ	go.string."ofOdd"(SB), AX
	0x0727 01831 (b.go:62)	PCDATA	$2, $0
	0x0727 01831 (b.go:62)	MOVQ	AX, (SP)
	0x072b 01835 (b.go:62)	MOVQ	$5, 8(SP)
	0x0734 01844 (b.go:62)	MOVQ	$16, 16(SP)
	0x073d 01853 (b.go:62)	CALL	example.com/order/log.Int(SB)
	0x0742 01858 (b.go:62)	MOVQ	24(SP), AX
	0x0747 01863 (b.go:62)	MOVQ	AX, "".ofOdd(SB)
	0x074e 01870 (a.go:34)	MOVQ	$3, (SP)
	0x0756 01878 (a.go:34)	CALL	"".even(SB)
	0x075b 01883 (a.go:34)	MOVQ	8(SP), AX
	0x0760 01888 (a.go:34)	PCDATA	$2, $2
	0x0760 01888 (a.go:34)	LEAQ	go.string."ping"(SB), CX
	0x0767 01895 (a.go:34)	PCDATA	$2, $0
	0x0767 01895 (a.go:34)	MOVQ	CX, (SP)
	0x076b 01899 (a.go:34)	MOVQ	$4, 8(SP)
	0x0774 01908 (a.go:34)	MOVQ	AX, 16(SP)
	0x0779 01913 (a.go:34)	CALL	example.com/order/log.Int(SB)
	0x077e 01918 (a.go:34)	MOVQ	24(SP), AX
	0x0783 01923 (a.go:34)	MOVQ	AX, "".ping(SB)
	0x078a 01930 (b.go:48)	PCDATA	$2, $1
	0x078a 01930 (b.go:48)	LEAQ	go.string."ofInterface"(SB), AX
	0x0791 01937 (b.go:48)	PCDATA	$2, $0
	0x0791 01937 (b.go:48)	MOVQ	AX, (SP)
	0x0795 01941 (b.go:48)	MOVQ	$11, 8(SP)
	0x079e 01950 (b.go:48)	MOVQ	$3, 16(SP)
	0x07a7 01959 (b.go:48)	CALL	example.com/order/log.Int(SB)
	0x07ac 01964 (b.go:48)	MOVQ	24(SP), AX
	0x07b1 01969 (b.go:48)	MOVQ	AX, "".ofInterface(SB)
	0x07b8 01976 (b.go:64)	MOVQ	$3, (SP)
	0x07c0 01984 (b.go:64)	CALL	"".odd(SB)
	0x07c5 01989 (b.go:64)	MOVQ	8(SP), AX
	0x07ca 01994 (b.go:64)	PCDATA	$2, $2
	0x07ca 01994 (b.go:64)	LEAQ	go.string."pong"(SB), CX
	0x07d1 02001 (b.go:64)	PCDATA	$2, $0
	0x07d1 02001 (b.go:64)	MOVQ	CX, (SP)
	0x07d5 02005 (b.go:64)	MOVQ	$4, 8(SP)
	0x07de 02014 (b.go:64)	MOVQ	AX, 16(SP)
	0x07e3 02019 (b.go:64)	CALL	example.com/order/log.Int(SB)
	0x07e8 02024 (b.go:64)	MOVQ	24(SP), AX
	0x07ed 02029 (b.go:64)	MOVQ	AX, "".pong(SB)
	0x07f4 02036 (b.go:65)	PCDATA	$2, $1
	0x07f4 02036 (b.go:65)	LEAQ	go.string."lists 0"(SB), AX
	0x07fb 02043 (b.go:65)	PCDATA	$2, $0
	0x07fb 02043 (b.go:65)	MOVQ	AX, (SP)
	0x07ff 02047 (b.go:65)	MOVQ	$7, 8(SP)
	0x0808 02056 (b.go:65)	MOVQ	"".chain(SB), AX
	0x080f 02063 (b.go:65)	MOVQ	AX, 16(SP)
	0x0814 02068 (b.go:65)	CALL	example.com/order/log.Int(SB)
	0x0819 02073 (b.go:65)	MOVQ	24(SP), AX
	0x081e 02078 (b.go:65)	MOVQ	AX, "".statictmp_1(SB)
	0x0825 02085 (b.go:65)	PCDATA	$2, $1
	0x0825 02085 (b.go:65)	LEAQ	go.string."lists 1"(SB), AX
	0x082c 02092 (b.go:65)	PCDATA	$2, $0
	0x082c 02092 (b.go:65)	MOVQ	AX, (SP)
	0x0830 02096 (b.go:65)	MOVQ	$7, 8(SP)
	0x0839 02105 (b.go:65)	MOVQ	"".static(SB), AX
	0x0840 02112 (b.go:65)	MOVQ	AX, 16(SP)
	0x0845 02117 (b.go:65)	CALL	example.com/order/log.Int(SB)
	0x084a 02122 (b.go:65)	MOVQ	24(SP), AX
	0x084f 02127 (b.go:65)	MOVQ	AX, "".statictmp_2(SB)
	0x0856 02134 (<autogenerated>:1)	CALL	"".init.0(SB)
	0x085b 02139 (<autogenerated>:1)	CALL	"".init.1(SB)
	0x0860 02144 (<autogenerated>:1)	CALL	"".init.2(SB)
	0x0865 02149 (<autogenerated>:1)	CALL	"".init.3(SB)
	0x086a 02154 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x0871 02161 (<autogenerated>:1)	MOVQ	80(SP), BP
	0x0876 02166 (<autogenerated>:1)	ADDQ	$88, SP
	0x087a 02170 (<autogenerated>:1)	RET
	0x087b 02171 (a.go:24)	PCDATA	$2, $-2
	0x087b 02171 (a.go:24)	PCDATA	$0, $-2
	0x087b 02171 (a.go:24)	LEAQ	"".table(SB), DI
	0x0882 02178 (a.go:24)	MOVQ	""..autotmp_25+72(SP), AX
	0x0887 02183 (a.go:24)	CALL	runtime.gcWriteBarrier(SB)
	0x088c 02188 (a.go:24)	JMP	1630
	0x0891 02193 (a.go:24)	NOP
	0x0891 02193 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0891 02193 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0891 02193 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0896 02198 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 7e  dH..%....H;a...~
	0x0010 08 00 00 48 83 ec 58 48 89 6c 24 50 48 8d 6c 24  ...H..XH.l$PH.l$
	0x0020 50 0f b6 05 00 00 00 00 3c 01 76 0a 48 8b 6c 24  P.......<.v.H.l$
	0x0030 50 48 83 c4 58 c3 75 07 e8 00 00 00 00 0f 0b c6  PH..X.u.........
	0x0040 05 00 00 00 00 01 e8 00 00 00 00 e8 00 00 00 00  ................
	0x0050 e8 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0060 48 c7 44 24 08 05 00 00 00 48 c7 44 24 10 02 00  H.D$.....H.D$...
	0x0070 00 00 e8 00 00 00 00 48 8b 44 24 18 48 89 05 00  .......H.D$.H...
	0x0080 00 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 c7  ...H......H..$H.
	0x0090 44 24 08 04 00 00 00 48 8b 05 00 00 00 00 48 89  D$.....H......H.
	0x00a0 44 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89 05  D$......H.D$.H..
	0x00b0 00 00 00 00 48 8d 0d 00 00 00 00 48 89 0c 24 48  ....H......H..$H
	0x00c0 c7 44 24 08 05 00 00 00 48 89 44 24 10 e8 00 00  .D$.....H.D$....
	0x00d0 00 00 48 8b 44 24 18 48 89 05 00 00 00 00 48 8d  ..H.D$.H......H.
	0x00e0 0d 00 00 00 00 48 89 0c 24 48 c7 44 24 08 06 00  .....H..$H.D$...
	0x00f0 00 00 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24  ..H.D$......H.D$
	0x0100 18 48 89 05 00 00 00 00 48 c7 04 24 01 00 00 00  .H......H..$....
	0x0110 e8 00 00 00 00 48 8b 44 24 08 48 8d 0d 00 00 00  .....H.D$.H.....
	0x0120 00 48 89 0c 24 48 c7 44 24 08 07 00 00 00 48 89  .H..$H.D$.....H.
	0x0130 44 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89 05  D$......H.D$.H..
	0x0140 00 00 00 00 48 8d 0d 00 00 00 00 48 89 0c 24 48  ....H......H..$H
	0x0150 c7 44 24 08 05 00 00 00 48 8b 0d 00 00 00 00 48  .D$.....H......H
	0x0160 01 c8 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24  ..H.D$......H.D$
	0x0170 18 48 89 05 00 00 00 00 48 8d 05 00 00 00 00 48  .H......H......H
	0x0180 89 04 24 48 c7 44 24 08 08 00 00 00 48 c7 44 24  ..$H.D$.....H.D$
	0x0190 10 0a 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  ..........H.D$.H
	0x01a0 89 05 00 00 00 00 0f 10 05 00 00 00 00 0f 11 04  ................
	0x01b0 24 e8 00 00 00 00 48 8d 05 00 00 00 00 48 89 04  $.....H......H..
	0x01c0 24 48 c7 44 24 08 09 00 00 00 e8 00 00 00 00 48  $H.D$..........H
	0x01d0 8b 44 24 18 48 89 05 00 00 00 00 48 8d 05 00 00  .D$.H......H....
	0x01e0 00 00 48 89 04 24 48 c7 44 24 08 0f 00 00 00 48  ..H..$H.D$.....H
	0x01f0 c7 44 24 10 09 00 00 00 e8 00 00 00 00 48 8b 44  .D$..........H.D
	0x0200 24 18 48 89 05 00 00 00 00 48 8d 05 00 00 00 00  $.H......H......
	0x0210 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48 89  H..$.....H.D$.H.
	0x0220 04 24 e8 00 00 00 00 48 8b 44 24 08 48 8d 0d 00  .$.....H.D$.H...
	0x0230 00 00 00 48 89 0c 24 48 c7 44 24 08 0a 00 00 00  ...H..$H.D$.....
	0x0240 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24 18 48  H.D$......H.D$.H
	0x0250 89 05 00 00 00 00 48 8d 05 00 00 00 00 48 89 04  ......H......H..
	0x0260 24 48 c7 44 24 08 06 00 00 00 48 c7 44 24 10 08  $H.D$.....H.D$..
	0x0270 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48 89 05  ........H.D$.H..
	0x0280 00 00 00 00 0f 10 05 00 00 00 00 0f 11 04 24 e8  ..............$.
	0x0290 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24 48  ....H......H..$H
	0x02a0 c7 44 24 08 07 00 00 00 e8 00 00 00 00 48 8b 44  .D$..........H.D
	0x02b0 24 18 48 89 05 00 00 00 00 48 8d 05 00 00 00 00  $.H......H......
	0x02c0 48 89 04 24 48 c7 44 24 08 09 00 00 00 48 c7 44  H..$H.D$.....H.D
	0x02d0 24 10 07 00 00 00 e8 00 00 00 00 48 8b 44 24 18  $..........H.D$.
	0x02e0 48 89 05 00 00 00 00 e8 00 00 00 00 48 8b 04 24  H...........H..$
	0x02f0 48 8d 0d 00 00 00 00 48 89 0c 24 48 c7 44 24 08  H......H..$H.D$.
	0x0300 0a 00 00 00 48 89 44 24 10 e8 00 00 00 00 48 8b  ....H.D$......H.
	0x0310 44 24 18 48 89 05 00 00 00 00 48 8d 05 00 00 00  D$.H......H.....
	0x0320 00 48 89 04 24 48 c7 44 24 08 08 00 00 00 48 c7  .H..$H.D$.....H.
	0x0330 44 24 10 06 00 00 00 e8 00 00 00 00 48 8b 44 24  D$..........H.D$
	0x0340 18 48 89 05 00 00 00 00 e8 00 00 00 00 48 8b 04  .H...........H..
	0x0350 24 48 8d 0d 00 00 00 00 48 89 0c 24 48 c7 44 24  $H......H..$H.D$
	0x0360 08 09 00 00 00 48 89 44 24 10 e8 00 00 00 00 48  .....H.D$......H
	0x0370 8b 44 24 18 48 89 05 00 00 00 00 48 8d 05 00 00  .D$.H......H....
	0x0380 00 00 48 89 04 24 48 c7 44 24 08 0a 00 00 00 48  ..H..$H.D$.....H
	0x0390 c7 44 24 10 05 00 00 00 e8 00 00 00 00 48 8b 44  .D$..........H.D
	0x03a0 24 18 48 89 05 00 00 00 00 48 8b 15 00 00 00 00  $.H......H......
	0x03b0 48 8b 02 ff d0 48 8b 04 24 48 8d 0d 00 00 00 00  H....H..$H......
	0x03c0 48 89 0c 24 48 c7 44 24 08 0b 00 00 00 48 89 44  H..$H.D$.....H.D
	0x03d0 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89 05 00  $......H.D$.H...
	0x03e0 00 00 00 0f 57 c0 0f 11 44 24 38 48 8d 05 00 00  ....W...D$8H....
	0x03f0 00 00 48 89 04 24 48 8d 44 24 38 48 89 44 24 08  ..H..$H.D$8H.D$.
	0x0400 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c 24 18 48  .....H.D$.H.L$.H
	0x0410 8b 40 18 48 89 0c 24 ff d0 48 8b 44 24 08 48 8d  .@.H..$..H.D$.H.
	0x0420 0d 00 00 00 00 48 89 0c 24 48 c7 44 24 08 0c 00  .....H..$H.D$...
	0x0430 00 00 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24  ..H.D$......H.D$
	0x0440 18 48 89 05 00 00 00 00 48 8d 05 00 00 00 00 48  .H......H......H
	0x0450 89 04 24 48 c7 44 24 08 0b 00 00 00 48 c7 44 24  ..$H.D$.....H.D$
	0x0460 10 04 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  ..........H.D$.H
	0x0470 89 05 00 00 00 00 e8 00 00 00 00 48 8b 04 24 48  ...........H..$H
	0x0480 8b 00 48 89 44 24 10 48 8d 05 00 00 00 00 48 89  ..H.D$.H......H.
	0x0490 04 24 48 c7 44 24 08 0c 00 00 00 e8 00 00 00 00  .$H.D$..........
	0x04a0 48 8b 44 24 18 48 89 05 00 00 00 00 48 8d 05 00  H.D$.H......H...
	0x04b0 00 00 00 48 89 04 24 48 c7 44 24 08 07 00 00 00  ...H..$H.D$.....
	0x04c0 48 c7 44 24 10 0b 00 00 00 e8 00 00 00 00 48 8b  H.D$..........H.
	0x04d0 44 24 18 48 89 05 00 00 00 00 48 8d 0d 00 00 00  D$.H......H.....
	0x04e0 00 48 89 0c 24 48 c7 44 24 08 05 00 00 00 48 89  .H..$H.D$.....H.
	0x04f0 44 24 10 e8 00 00 00 00 48 8d 05 00 00 00 00 48  D$......H......H
	0x0500 89 04 24 48 c7 44 24 08 06 00 00 00 48 c7 44 24  ..$H.D$.....H.D$
	0x0510 10 0c 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  ..........H.D$.H
	0x0520 89 05 00 00 00 00 e8 00 00 00 00 48 8b 04 24 48  ...........H..$H
	0x0530 8b 4c 24 08 48 89 05 00 00 00 00 48 89 0d 00 00  .L$.H......H....
	0x0540 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 c7 44  ..H......H..$H.D
	0x0550 24 08 07 00 00 00 48 c7 44 24 10 0d 00 00 00 e8  $.....H.D$......
	0x0560 00 00 00 00 48 8b 44 24 18 48 89 05 00 00 00 00  ....H.D$.H......
	0x0570 48 8d 0d 00 00 00 00 48 89 0c 24 48 c7 44 24 08  H......H..$H.D$.
	0x0580 07 00 00 00 48 89 44 24 10 e8 00 00 00 00 48 8b  ....H.D$......H.
	0x0590 44 24 18 48 89 44 24 30 48 8d 0d 00 00 00 00 48  D$.H.D$0H......H
	0x05a0 89 0c 24 48 c7 44 24 08 07 00 00 00 48 c7 44 24  ..$H.D$.....H.D$
	0x05b0 10 00 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  ..........H.D$.H
	0x05c0 89 44 24 28 e8 00 00 00 00 48 8b 04 24 48 89 44  .D$(.....H..$H.D
	0x05d0 24 48 48 8d 0d 00 00 00 00 48 89 0c 24 48 89 44  $HH......H..$H.D
	0x05e0 24 08 48 8d 15 00 00 00 00 48 89 54 24 10 48 c7  $.H......H.T$.H.
	0x05f0 44 24 18 01 00 00 00 e8 00 00 00 00 48 8b 44 24  D$..........H.D$
	0x0600 20 48 8b 4c 24 30 48 89 08 48 8d 05 00 00 00 00   H.L$0H..H......
	0x0610 48 89 04 24 48 8b 44 24 48 48 89 44 24 08 48 8d  H..$H.D$HH.D$.H.
	0x0620 0d 00 00 00 00 48 89 4c 24 10 48 c7 44 24 18 01  .....H.L$.H.D$..
	0x0630 00 00 00 e8 00 00 00 00 48 8b 44 24 20 48 8b 4c  ........H.D$ H.L
	0x0640 24 28 48 89 08 83 3d 00 00 00 00 00 0f 85 29 02  $(H...=.......).
	0x0650 00 00 48 8b 44 24 48 48 89 05 00 00 00 00 48 8d  ..H.D$HH......H.
	0x0660 05 00 00 00 00 48 89 04 24 48 c7 44 24 08 09 00  .....H..$H.D$...
	0x0670 00 00 48 c7 44 24 10 0e 00 00 00 e8 00 00 00 00  ..H.D$..........
	0x0680 48 8b 44 24 18 48 89 05 00 00 00 00 48 8d 05 00  H.D$.H......H...
	0x0690 00 00 00 48 89 04 24 48 c7 44 24 08 08 00 00 00  ...H..$H.D$.....
	0x06a0 48 c7 44 24 10 0f 00 00 00 e8 00 00 00 00 48 8b  H.D$..........H.
	0x06b0 44 24 18 48 89 05 00 00 00 00 c6 04 24 00 e8 00  D$.H........$...
	0x06c0 00 00 00 48 8b 44 24 08 48 8d 0d 00 00 00 00 48  ...H.D$.H......H
	0x06d0 89 0c 24 48 c7 44 24 08 0b 00 00 00 48 89 44 24  ..$H.D$.....H.D$
	0x06e0 10 e8 00 00 00 00 48 8b 44 24 18 48 89 05 00 00  ......H.D$.H....
	0x06f0 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 c7 44  ..H......H..$H.D
	0x0700 24 08 06 00 00 00 48 c7 44 24 10 11 00 00 00 e8  $.....H.D$......
	0x0710 00 00 00 00 48 8b 44 24 18 48 89 05 00 00 00 00  ....H.D$.H......
	0x0720 48 8d 05 00 00 00 00 48 89 04 24 48 c7 44 24 08  H......H..$H.D$.
	0x0730 05 00 00 00 48 c7 44 24 10 10 00 00 00 e8 00 00  ....H.D$........
	0x0740 00 00 48 8b 44 24 18 48 89 05 00 00 00 00 48 c7  ..H.D$.H......H.
	0x0750 04 24 03 00 00 00 e8 00 00 00 00 48 8b 44 24 08  .$.........H.D$.
	0x0760 48 8d 0d 00 00 00 00 48 89 0c 24 48 c7 44 24 08  H......H..$H.D$.
	0x0770 04 00 00 00 48 89 44 24 10 e8 00 00 00 00 48 8b  ....H.D$......H.
	0x0780 44 24 18 48 89 05 00 00 00 00 48 8d 05 00 00 00  D$.H......H.....
	0x0790 00 48 89 04 24 48 c7 44 24 08 0b 00 00 00 48 c7  .H..$H.D$.....H.
	0x07a0 44 24 10 03 00 00 00 e8 00 00 00 00 48 8b 44 24  D$..........H.D$
	0x07b0 18 48 89 05 00 00 00 00 48 c7 04 24 03 00 00 00  .H......H..$....
	0x07c0 e8 00 00 00 00 48 8b 44 24 08 48 8d 0d 00 00 00  .....H.D$.H.....
	0x07d0 00 48 89 0c 24 48 c7 44 24 08 04 00 00 00 48 89  .H..$H.D$.....H.
	0x07e0 44 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89 05  D$......H.D$.H..
	0x07f0 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24 48  ....H......H..$H
	0x0800 c7 44 24 08 07 00 00 00 48 8b 05 00 00 00 00 48  .D$.....H......H
	0x0810 89 44 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89  .D$......H.D$.H.
	0x0820 05 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0830 48 c7 44 24 08 07 00 00 00 48 8b 05 00 00 00 00  H.D$.....H......
	0x0840 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24 18 48  H.D$......H.D$.H
	0x0850 89 05 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  ................
	0x0860 e8 00 00 00 00 e8 00 00 00 00 c6 05 00 00 00 00  ................
	0x0870 02 48 8b 6c 24 50 48 83 c4 58 c3 48 8d 3d 00 00  .H.l$PH..X.H.=..
	0x0880 00 00 48 8b 44 24 48 e8 00 00 00 00 e9 cd fd ff  ..H.D$H.........
	0x0890 ff e8 00 00 00 00 e9 65 f7 ff ff                 .......e...
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 "".initdone·+0
	rel 57+4 t=8 runtime.throwinit+0
	rel 65+4 t=15 "".initdone·+-1
	rel 71+4 t=8 example.com/order/log.init+0
	rel 76+4 t=8 example.com/order/first.init+0
	rel 81+4 t=8 example.com/order/second.init+0
	rel 88+4 t=15 go.string."early"+0
	rel 115+4 t=8 example.com/order/log.Int+0
	rel 127+4 t=15 "".early+0
	rel 134+4 t=15 go.string."link"+0
	rel 154+4 t=15 "".static+0
	rel 164+4 t=8 example.com/order/log.Int+0
	rel 176+4 t=15 "".link+0
	rel 183+4 t=15 go.string."chain"+0
	rel 206+4 t=8 example.com/order/log.Int+0
	rel 218+4 t=15 "".chain+0
	rel 225+4 t=15 go.string."ofFunc"+0
	rel 248+4 t=8 example.com/order/log.Int+0
	rel 260+4 t=15 "".ofFunc+0
	rel 273+4 t=8 "".readsOf+0
	rel 285+4 t=15 go.string."viaFunc"+0
	rel 308+4 t=8 example.com/order/log.Int+0
	rel 320+4 t=15 "".viaFunc+0
	rel 327+4 t=15 go.string."total"+0
	rel 347+4 t=15 "".early+0
	rel 360+4 t=8 example.com/order/log.Int+0
	rel 372+4 t=15 "".total+0
	rel 379+4 t=15 go.string."ofMethod"+0
	rel 406+4 t=8 example.com/order/log.Int+0
	rel 418+4 t=15 "".ofMethod+0
	rel 425+4 t=15 "".statictmp_3+0
	rel 434+4 t=8 "".box.get+0
	rel 441+4 t=15 go.string."viaMethod"+0
	rel 459+4 t=8 example.com/order/log.Int+0
	rel 471+4 t=15 "".viaMethod+0
	rel 478+4 t=15 go.string."ofPointerMethod"+0
	rel 505+4 t=8 example.com/order/log.Int+0
	rel 517+4 t=15 "".ofPointerMethod+0
	rel 524+4 t=15 type."".box+0
	rel 533+4 t=8 runtime.newobject+0
	rel 547+4 t=8 "".(*box).set+0
	rel 559+4 t=15 go.string."viaPointer"+0
	rel 582+4 t=8 example.com/order/log.Int+0
	rel 594+4 t=15 "".viaPointer+0
	rel 601+4 t=15 go.string."ofExpr"+0
	rel 628+4 t=8 example.com/order/log.Int+0
	rel 640+4 t=15 "".ofExpr+0
	rel 647+4 t=15 "".statictmp_4+0
	rel 656+4 t=8 "".box.other+0
	rel 663+4 t=15 go.string."viaExpr"+0
	rel 681+4 t=8 example.com/order/log.Int+0
	rel 693+4 t=15 "".viaExpr+0
	rel 700+4 t=15 go.string."ofClosure"+0
	rel 727+4 t=8 example.com/order/log.Int+0
	rel 739+4 t=15 "".ofClosure+0
	rel 744+4 t=8 "".glob..func1+0
	rel 755+4 t=15 go.string."viaClosure"+0
	rel 778+4 t=8 example.com/order/log.Int+0
	rel 790+4 t=15 "".viaClosure+0
	rel 797+4 t=15 go.string."ofNested"+0
	rel 824+4 t=8 example.com/order/log.Int+0
	rel 836+4 t=15 "".ofNested+0
	rel 841+4 t=8 "".glob..func2+0
	rel 852+4 t=15 go.string."viaNested"+0
	rel 875+4 t=8 example.com/order/log.Int+0
	rel 887+4 t=15 "".viaNested+0
	rel 894+4 t=15 go.string."ofVariable"+0
	rel 921+4 t=8 example.com/order/log.Int+0
	rel 933+4 t=15 "".ofVariable+0
	rel 940+4 t=15 "".function+0
	rel 947+0 t=11 +0
	rel 956+4 t=15 go.string."viaVariable"+0
	rel 979+4 t=8 example.com/order/log.Int+0
	rel 991+4 t=15 "".viaVariable+0
	rel 1006+4 t=15 go.itab."".box,"".getter+0
	rel 1025+4 t=8 runtime.convT2Inoptr+0
	rel 1047+0 t=11 +0
	rel 1057+4 t=15 go.string."viaInterface"+0
	rel 1080+4 t=8 example.com/order/log.Int+0
	rel 1092+4 t=15 "".viaInterface+0
	rel 1099+4 t=15 go.string."ofReference"+0
	rel 1126+4 t=8 example.com/order/log.Int+0
	rel 1138+4 t=15 "".ofReference+0
	rel 1143+4 t=8 "".address+0
	rel 1162+4 t=15 go.string."viaReference"+0
	rel 1180+4 t=8 example.com/order/log.Int+0
	rel 1192+4 t=15 "".viaReference+0
	rel 1199+4 t=15 go.string."ofBlank"+0
	rel 1226+4 t=8 example.com/order/log.Int+0
	rel 1238+4 t=15 "".ofBlank+0
	rel 1245+4 t=15 go.string."blank"+0
	rel 1268+4 t=8 example.com/order/log.Int+0
	rel 1275+4 t=15 go.string."ofPair"+0
	rel 1302+4 t=8 example.com/order/log.Int+0
	rel 1314+4 t=15 "".ofPair+0
	rel 1319+4 t=8 "".pair+0
	rel 1335+4 t=15 "".left+0
	rel 1342+4 t=15 "".right+0
	rel 1349+4 t=15 go.string."ofTable"+0
	rel 1376+4 t=8 example.com/order/log.Int+0
	rel 1388+4 t=15 "".ofTable+0
	rel 1395+4 t=15 go.string."table x"+0
	rel 1418+4 t=8 example.com/order/log.Int+0
	rel 1435+4 t=15 go.string."table y"+0
	rel 1462+4 t=8 example.com/order/log.Int+0
	rel 1477+4 t=8 runtime.makemap_small+0
	rel 1493+4 t=15 type.map[string]int+0
	rel 1509+4 t=15 go.string."x"+0
	rel 1528+4 t=8 runtime.mapassign_faststr+0
	rel 1548+4 t=15 type.map[string]int+0
	rel 1569+4 t=15 go.string."y"+0
	rel 1588+4 t=8 runtime.mapassign_faststr+0
	rel 1607+4 t=15 runtime.writeBarrier+-1
	rel 1626+4 t=15 "".table+0
	rel 1633+4 t=15 go.string."ofPointer"+0
	rel 1660+4 t=8 example.com/order/log.Int+0
	rel 1672+4 t=15 "".ofPointer+0
	rel 1679+4 t=15 go.string."ofBranch"+0
	rel 1706+4 t=8 example.com/order/log.Int+0
	rel 1718+4 t=15 "".ofBranch+0
	rel 1727+4 t=8 "".pick+0
	rel 1739+4 t=15 go.string."conditional"+0
	rel 1762+4 t=8 example.com/order/log.Int+0
	rel 1774+4 t=15 "".conditional+0
	rel 1781+4 t=15 go.string."ofEven"+0
	rel 1808+4 t=8 example.com/order/log.Int+0
	rel 1820+4 t=15 "".ofEven+0
	rel 1827+4 t=15 go.string."ofOdd"+0
	rel 1854+4 t=8 example.com/order/log.Int+0
	rel 1866+4 t=15 "".ofOdd+0
	rel 1879+4 t=8 "".even+0
	rel 1891+4 t=15 go.string."ping"+0
	rel 1914+4 t=8 example.com/order/log.Int+0
	rel 1926+4 t=15 "".ping+0
	rel 1933+4 t=15 go.string."ofInterface"+0
	rel 1960+4 t=8 example.com/order/log.Int+0
	rel 1972+4 t=15 "".ofInterface+0
	rel 1985+4 t=8 "".odd+0
	rel 1997+4 t=15 go.string."pong"+0
	rel 2020+4 t=8 example.com/order/log.Int+0
	rel 2032+4 t=15 "".pong+0
	rel 2039+4 t=15 go.string."lists 0"+0
	rel 2059+4 t=15 "".chain+0
	rel 2069+4 t=8 example.com/order/log.Int+0
	rel 2081+4 t=15 "".statictmp_1+0
	rel 2088+4 t=15 go.string."lists 1"+0
	rel 2108+4 t=15 "".static+0
	rel 2118+4 t=8 example.com/order/log.Int+0
	rel 2130+4 t=15 "".statictmp_2+0
	rel 2135+4 t=8 "".init.0+0
	rel 2140+4 t=8 "".init.1+0
	rel 2145+4 t=8 "".init.2+0
	rel 2150+4 t=8 "".init.3+0
	rel 2156+4 t=15 "".initdone·+-1
	rel 2174+4 t=15 "".table+0
	rel 2184+4 t=8 runtime.gcWriteBarrier+0
	rel 2194+4 t=8 runtime.morestack_noctxt+0
"".(*box).get STEXT dupok size=109 args=0x10 locals=0x20
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*box).get(SB), DUPOK|WRAPPER, $32-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	87
	0x000f 00015 (<autogenerated>:1)	SUBQ	$32, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	94
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+40(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	80
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $0
	0x0030 00048 (<autogenerated>:1)	MOVUPS	(AX), X0
	0x0033 00051 (<autogenerated>:1)	MOVUPS	X0, (SP)
	0x0037 00055 (<autogenerated>:1)	CALL	"".box.get(SB)
	0x003c 00060 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x0041 00065 (<autogenerated>:1)	MOVQ	AX, "".~r0+48(SP)
	0x0046 00070 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x004b 00075 (<autogenerated>:1)	ADDQ	$32, SP
	0x004f 00079 (<autogenerated>:1)	RET
	0x0050 00080 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0055 00085 (<autogenerated>:1)	UNDEF
	0x0057 00087 (<autogenerated>:1)	NOP
	0x0057 00087 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0057 00087 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0057 00087 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005c 00092 (<autogenerated>:1)	JMP	0
	0x005e 00094 (<autogenerated>:1)	LEAQ	40(SP), DI
	0x0063 00099 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0066 00102 (<autogenerated>:1)	JNE	38
	0x0068 00104 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x006b 00107 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 48 48  dH..%....H;a.vHH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 59  .. H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 38 48 8b 44 24 28 48 85 c0 74 20   H..u8H.D$(H..t
	0x0030 0f 10 00 0f 11 04 24 e8 00 00 00 00 48 8b 44 24  ......$.....H.D$
	0x0040 10 48 89 44 24 30 48 8b 6c 24 18 48 83 c4 20 c3  .H.D$0H.l$.H.. .
	0x0050 e8 00 00 00 00 0f 0b e8 00 00 00 00 eb a2 48 8d  ..............H.
	0x0060 7c 24 28 48 39 3b 75 be 48 89 23 eb b9           |$(H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 56+4 t=8 "".box.get+0
	rel 81+4 t=8 runtime.panicwrap+0
	rel 88+4 t=8 runtime.morestack_noctxt+0
"".(*box).hidden STEXT dupok size=109 args=0x10 locals=0x20
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*box).hidden(SB), DUPOK|WRAPPER, $32-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	87
	0x000f 00015 (<autogenerated>:1)	SUBQ	$32, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	94
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+40(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	80
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $0
	0x0030 00048 (<autogenerated>:1)	MOVUPS	(AX), X0
	0x0033 00051 (<autogenerated>:1)	MOVUPS	X0, (SP)
	0x0037 00055 (<autogenerated>:1)	CALL	"".box.hidden(SB)
	0x003c 00060 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x0041 00065 (<autogenerated>:1)	MOVQ	AX, "".~r0+48(SP)
	0x0046 00070 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x004b 00075 (<autogenerated>:1)	ADDQ	$32, SP
	0x004f 00079 (<autogenerated>:1)	RET
	0x0050 00080 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0055 00085 (<autogenerated>:1)	UNDEF
	0x0057 00087 (<autogenerated>:1)	NOP
	0x0057 00087 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0057 00087 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0057 00087 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005c 00092 (<autogenerated>:1)	JMP	0
	0x005e 00094 (<autogenerated>:1)	LEAQ	40(SP), DI
	0x0063 00099 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0066 00102 (<autogenerated>:1)	JNE	38
	0x0068 00104 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x006b 00107 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 48 48  dH..%....H;a.vHH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 59  .. H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 38 48 8b 44 24 28 48 85 c0 74 20   H..u8H.D$(H..t
	0x0030 0f 10 00 0f 11 04 24 e8 00 00 00 00 48 8b 44 24  ......$.....H.D$
	0x0040 10 48 89 44 24 30 48 8b 6c 24 18 48 83 c4 20 c3  .H.D$0H.l$.H.. .
	0x0050 e8 00 00 00 00 0f 0b e8 00 00 00 00 eb a2 48 8d  ..............H.
	0x0060 7c 24 28 48 39 3b 75 be 48 89 23 eb b9           |$(H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 56+4 t=8 "".box.hidden+0
	rel 81+4 t=8 runtime.panicwrap+0
	rel 88+4 t=8 runtime.morestack_noctxt+0
"".(*box).other STEXT dupok size=109 args=0x10 locals=0x20
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*box).other(SB), DUPOK|WRAPPER, $32-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	87
	0x000f 00015 (<autogenerated>:1)	SUBQ	$32, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	94
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+40(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	80
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $0
	0x0030 00048 (<autogenerated>:1)	MOVUPS	(AX), X0
	0x0033 00051 (<autogenerated>:1)	MOVUPS	X0, (SP)
	0x0037 00055 (<autogenerated>:1)	CALL	"".box.other(SB)
	0x003c 00060 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x0041 00065 (<autogenerated>:1)	MOVQ	AX, "".~r0+48(SP)
	0x0046 00070 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x004b 00075 (<autogenerated>:1)	ADDQ	$32, SP
	0x004f 00079 (<autogenerated>:1)	RET
	0x0050 00080 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0055 00085 (<autogenerated>:1)	UNDEF
	0x0057 00087 (<autogenerated>:1)	NOP
	0x0057 00087 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0057 00087 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0057 00087 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005c 00092 (<autogenerated>:1)	JMP	0
	0x005e 00094 (<autogenerated>:1)	LEAQ	40(SP), DI
	0x0063 00099 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0066 00102 (<autogenerated>:1)	JNE	38
	0x0068 00104 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x006b 00107 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 48 48  dH..%....H;a.vHH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 59  .. H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 38 48 8b 44 24 28 48 85 c0 74 20   H..u8H.D$(H..t
	0x0030 0f 10 00 0f 11 04 24 e8 00 00 00 00 48 8b 44 24  ......$.....H.D$
	0x0040 10 48 89 44 24 30 48 8b 6c 24 18 48 83 c4 20 c3  .H.D$0H.l$.H.. .
	0x0050 e8 00 00 00 00 0f 0b e8 00 00 00 00 eb a2 48 8d  ..............H.
	0x0060 7c 24 28 48 39 3b 75 be 48 89 23 eb b9           |$(H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 56+4 t=8 "".box.other+0
	rel 81+4 t=8 runtime.panicwrap+0
	rel 88+4 t=8 runtime.morestack_noctxt+0
"".getter.hidden STEXT dupok size=100 args=0x18 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".getter.hidden(SB), DUPOK|WRAPPER, $24-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	78
	0x000f 00015 (<autogenerated>:1)	SUBQ	$24, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	85
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·09cf9819fc716118c209c2d2155a3632(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+32(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	24(AX), AX
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $1
	0x002f 00047 (<autogenerated>:1)	PCDATA	$0, $1
	0x002f 00047 (<autogenerated>:1)	MOVQ	""..this+40(SP), CX
	0x0034 00052 (<autogenerated>:1)	PCDATA	$2, $0
	0x0034 00052 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0038 00056 (<autogenerated>:1)	CALL	AX
	0x003a 00058 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x003f 00063 (<autogenerated>:1)	MOVQ	AX, "".~r0+48(SP)
	0x0044 00068 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x0049 00073 (<autogenerated>:1)	ADDQ	$24, SP
	0x004d 00077 (<autogenerated>:1)	RET
	0x004e 00078 (<autogenerated>:1)	NOP
	0x004e 00078 (<autogenerated>:1)	PCDATA	$0, $-1
	0x004e 00078 (<autogenerated>:1)	PCDATA	$2, $-1
	0x004e 00078 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0053 00083 (<autogenerated>:1)	JMP	0
	0x0055 00085 (<autogenerated>:1)	LEAQ	32(SP), DI
	0x005a 00090 (<autogenerated>:1)	CMPQ	(BX), DI
	0x005d 00093 (<autogenerated>:1)	JNE	38
	0x005f 00095 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0062 00098 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 3f 48  dH..%....H;a.v?H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 59  ...H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 2f 48 8b 44 24 20 48 8b 40 18 48   H..u/H.D$ H.@.H
	0x0030 8b 4c 24 28 48 89 0c 24 ff d0 48 8b 44 24 08 48  .L$(H..$..H.D$.H
	0x0040 89 44 24 30 48 8b 6c 24 10 48 83 c4 18 c3 e8 00  .D$0H.l$.H......
	0x0050 00 00 00 eb ab 48 8d 7c 24 20 48 39 3b 75 c7 48  .....H.|$ H9;u.H
	0x0060 89 23 eb c2                                      .#..
	rel 5+4 t=16 TLS+0
	rel 56+0 t=11 +0
	rel 79+4 t=8 runtime.morestack_noctxt+0
go.info.example.com/order/log.Int$abstract SDWARFINFO dupok size=49
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 6f 72 64  .example.com/ord
	0x0010 65 72 2f 6c 6f 67 2e 49 6e 74 00 01 01 10 6e 00  er/log.Int....n.
	0x0020 00 00 00 00 00 10 6e 61 6d 65 00 00 00 00 00 00  ......name......
	0x0030 00                                               .
	rel 33+4 t=28 go.info.int+0
	rel 44+4 t=28 go.info.string+0
go.info."".glob..func2.1$abstract SDWARFINFO dupok size=19
	0x0000 03 2e 67 6c 6f 62 2e 2e 66 75 6e 63 32 2e 31 00  ..glob..func2.1.
	0x0010 01 01 00                                         ...
go.loc."".even SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 22 00 00 00 00 00 00 00 64 00 00 00 00 00 00 00  ".......d.......
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".even+0
go.info."".even SDWARFINFO size=58
	0x0000 02 22 22 2e 65 76 65 6e 00 00 00 00 00 00 00 00  ."".even........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0f 6e 00 00 24 00 00 00 00 00 00 00 00 0e 7e 72  .n..$.........~r
	0x0030 31 00 01 24 00 00 00 00 00 00                    1..$......
	rel 9+8 t=1 "".even+0
	rel 17+8 t=1 "".even+100
	rel 27+4 t=29 gofile..a.go+0
	rel 37+4 t=28 go.info.int+0
	rel 41+4 t=28 go.loc."".even+0
	rel 52+4 t=28 go.info.int+0
go.range."".even SDWARFRANGE size=0
go.isstmt."".even SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 05 02 07 01 0f 02 03 01 1d  ................
	0x0010 02 07 00                                         ...
go.string."first init of a.go" SRODATA dupok size=18
	0x0000 66 69 72 73 74 20 69 6e 69 74 20 6f 66 20 61 2e  first init of a.
	0x0010 67 6f                                            go
go.loc."".init.0 SDWARFLOC size=71
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 24 00 00 00 00 00 00 00 35 00 00 00 00 00 00 00  $.......5.......
	0x0020 01 00 50 35 00 00 00 00 00 00 00 94 00 00 00 00  ..P5............
	0x0030 00 00 00 02 00 91 68 00 00 00 00 00 00 00 00 00  ......h.........
	0x0040 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".init.0+0
go.info."".init.0 SDWARFINFO size=88
	0x0000 02 22 22 2e 69 6e 69 74 2e 30 00 00 00 00 00 00  ."".init.0......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 09 7e 52 30 00 2b 00 00 00 00 00 05 00 00  ...~R0.+........
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 2b 12 00 00 00 00 00 00 00 00  ......+.........
	0x0050 11 00 00 00 00 00 00 00                          ........
	rel 11+8 t=1 "".init.0+0
	rel 19+8 t=1 "".init.0+148
	rel 29+4 t=29 gofile..a.go+0
	rel 40+4 t=28 go.info.int+0
	rel 46+4 t=28 go.info.example.com/order/log.Int$abstract+0
	rel 50+8 t=1 "".init.0+41
	rel 58+8 t=1 "".init.0+128
	rel 66+4 t=29 gofile..a.go+0
	rel 72+4 t=28 go.info.example.com/order/log.Int$abstract+29
	rel 76+4 t=28 go.loc."".init.0+0
	rel 81+4 t=28 go.info.example.com/order/log.Int$abstract+37
go.range."".init.0 SDWARFRANGE size=0
go.isstmt."".init.0 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 07 01 05 02 0c 01 55 02 0a 00     ...........U...
go.string."second init of a.go" SRODATA dupok size=19
	0x0000 73 65 63 6f 6e 64 20 69 6e 69 74 20 6f 66 20 61  second init of a
	0x0010 2e 67 6f                                         .go
go.loc."".init.1 SDWARFLOC size=71
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 24 00 00 00 00 00 00 00 35 00 00 00 00 00 00 00  $.......5.......
	0x0020 01 00 50 35 00 00 00 00 00 00 00 94 00 00 00 00  ..P5............
	0x0030 00 00 00 02 00 91 68 00 00 00 00 00 00 00 00 00  ......h.........
	0x0040 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".init.1+0
go.info."".init.1 SDWARFINFO size=88
	0x0000 02 22 22 2e 69 6e 69 74 2e 31 00 00 00 00 00 00  ."".init.1......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 09 7e 52 30 00 2d 00 00 00 00 00 05 00 00  ...~R0.-........
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 2d 12 00 00 00 00 00 00 00 00  ......-.........
	0x0050 11 00 00 00 00 00 00 00                          ........
	rel 11+8 t=1 "".init.1+0
	rel 19+8 t=1 "".init.1+148
	rel 29+4 t=29 gofile..a.go+0
	rel 40+4 t=28 go.info.int+0
	rel 46+4 t=28 go.info.example.com/order/log.Int$abstract+0
	rel 50+8 t=1 "".init.1+41
	rel 58+8 t=1 "".init.1+128
	rel 66+4 t=29 gofile..a.go+0
	rel 72+4 t=28 go.info.example.com/order/log.Int$abstract+29
	rel 76+4 t=28 go.loc."".init.1+0
	rel 81+4 t=28 go.info.example.com/order/log.Int$abstract+37
go.range."".init.1 SDWARFRANGE size=0
go.isstmt."".init.1 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 07 01 05 02 0c 01 55 02 0a 00     ...........U...
go.loc."".box.get SDWARFLOC size=0
go.info."".box.get SDWARFINFO size=48
	0x0000 02 22 22 2e 62 6f 78 2e 67 65 74 00 00 00 00 00  ."".box.get.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0e 7e 72 30 00 01 09 00 00 00 00 00 00  ....~r0.........
	rel 12+8 t=1 "".box.get+0
	rel 20+8 t=1 "".box.get+13
	rel 30+4 t=29 gofile..b.go+0
	rel 42+4 t=28 go.info.int+0
go.range."".box.get SDWARFRANGE size=0
go.isstmt."".box.get SDWARFMISC size=0
	0x0000 04 07 01 06 00                                   .....
go.loc."".(*box).set SDWARFLOC size=0
go.info."".(*box).set SDWARFINFO size=61
	0x0000 02 22 22 2e 28 2a 62 6f 78 29 2e 73 65 74 00 00  ."".(*box).set..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 62 00 00 0b 00 00 00 00 00  .......b........
	0x0030 0e 7e 72 30 00 01 0b 00 00 00 00 00 00           .~r0.........
	rel 15+8 t=1 "".(*box).set+0
	rel 23+8 t=1 "".(*box).set+22
	rel 33+4 t=29 gofile..b.go+0
	rel 43+4 t=28 go.info.*"".box+0
	rel 55+4 t=28 go.info.int+0
go.range."".(*box).set SDWARFRANGE size=0
go.isstmt."".(*box).set SDWARFMISC size=0
	0x0000 04 07 01 09 02 05 01 01 00                       .........
go.loc."".box.other SDWARFLOC size=0
go.info."".box.other SDWARFINFO size=50
	0x0000 02 22 22 2e 62 6f 78 2e 6f 74 68 65 72 00 00 00  ."".box.other...
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c  ................
	0x0020 00 00 00 00 01 0e 7e 72 30 00 01 10 00 00 00 00  ......~r0.......
	0x0030 00 00                                            ..
	rel 14+8 t=1 "".box.other+0
	rel 22+8 t=1 "".box.other+13
	rel 32+4 t=29 gofile..b.go+0
	rel 44+4 t=28 go.info.int+0
go.range."".box.other SDWARFRANGE size=0
go.isstmt."".box.other SDWARFMISC size=0
	0x0000 04 07 01 06 00                                   .....
go.loc."".box.hidden SDWARFLOC size=0
go.info."".box.hidden SDWARFINFO size=51
	0x0000 02 22 22 2e 62 6f 78 2e 68 69 64 64 65 6e 00 00  ."".box.hidden..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 7e 72 30 00 01 13 00 00 00  .......~r0......
	0x0030 00 00 00                                         ...
	rel 15+8 t=1 "".box.hidden+0
	rel 23+8 t=1 "".box.hidden+13
	rel 33+4 t=29 gofile..b.go+0
	rel 45+4 t=28 go.info.int+0
go.range."".box.hidden SDWARFRANGE size=0
go.isstmt."".box.hidden SDWARFMISC size=0
	0x0000 04 07 01 06 00                                   .....
go.loc."".readsOf SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 22 00 00 00 00 00 00 00 67 00 00 00 00 00 00 00  ".......g.......
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".readsOf+0
go.info."".readsOf SDWARFINFO size=61
	0x0000 02 22 22 2e 72 65 61 64 73 4f 66 00 00 00 00 00  ."".readsOf.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0f 6e 00 00 15 00 00 00 00 00 00 00 00  ....n...........
	0x0030 0e 7e 72 31 00 01 15 00 00 00 00 00 00           .~r1.........
	rel 12+8 t=1 "".readsOf+0
	rel 20+8 t=1 "".readsOf+103
	rel 30+4 t=29 gofile..b.go+0
	rel 40+4 t=28 go.info.int+0
	rel 44+4 t=28 go.loc."".readsOf+0
	rel 55+4 t=28 go.info.int+0
go.range."".readsOf SDWARFRANGE size=0
go.isstmt."".readsOf SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 05 02 03 01 20 02 07 01 0f  ........... ....
	0x0010 02 07 00                                         ...
go.string."pair" SRODATA dupok size=4
	0x0000 70 61 69 72                                      pair
go.loc."".pair SDWARFLOC size=71
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 28 00 00 00 00 00 00 00 39 00 00 00 00 00 00 00  (.......9.......
	0x0020 01 00 50 39 00 00 00 00 00 00 00 b1 00 00 00 00  ..P9............
	0x0030 00 00 00 02 00 91 68 00 00 00 00 00 00 00 00 00  ......h.........
	0x0040 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".pair+0
go.info."".pair SDWARFINFO size=110
	0x0000 02 22 22 2e 70 61 69 72 00 00 00 00 00 00 00 00  ."".pair........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 09 7e 52 30 00 1c 00 00 00 00 00 0e 7e 72 30 00  .~R0........~r0.
	0x0030 01 1c 00 00 00 00 00 0e 7e 72 31 00 01 1c 00 00  ........~r1.....
	0x0040 00 00 00 05 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 1c 12 00 00  ................
	0x0060 00 00 00 00 00 00 11 00 00 00 00 00 00 00        ..............
	rel 9+8 t=1 "".pair+0
	rel 17+8 t=1 "".pair+177
	rel 27+4 t=29 gofile..b.go+0
	rel 38+4 t=28 go.info.int+0
	rel 50+4 t=28 go.info.int+0
	rel 62+4 t=28 go.info.int+0
	rel 68+4 t=28 go.info.example.com/order/log.Int$abstract+0
	rel 72+8 t=1 "".pair+45
	rel 80+8 t=1 "".pair+132
	rel 88+4 t=29 gofile..b.go+0
	rel 94+4 t=28 go.info.example.com/order/log.Int$abstract+29
	rel 98+4 t=28 go.loc."".pair+0
	rel 103+4 t=28 go.info.example.com/order/log.Int$abstract+37
go.range."".pair SDWARFRANGE size=0
go.isstmt."".pair SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 05 02 0c 01 4b 02 07 01 1c  ...........K....
	0x0010 02 0a 00                                         ...
go.loc."".address SDWARFLOC size=0
go.info."".address SDWARFINFO size=48
	0x0000 02 22 22 2e 61 64 64 72 65 73 73 00 00 00 00 00  ."".address.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0e 7e 72 30 00 01 1e 00 00 00 00 00 00  ....~r0.........
	rel 12+8 t=1 "".address+0
	rel 20+8 t=1 "".address+13
	rel 30+4 t=29 gofile..b.go+0
	rel 42+4 t=28 go.info.*int+0
go.range."".address SDWARFRANGE size=0
go.isstmt."".address SDWARFMISC size=0
	0x0000 04 07 01 06 00                                   .....
go.loc."".pick SDWARFLOC size=0
go.info."".pick SDWARFINFO size=55
	0x0000 02 22 22 2e 70 69 63 6b 00 00 00 00 00 00 00 00  ."".pick........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0e 62 00 00 20 00 00 00 00 00 0e 7e 72 31 00 01  .b.. ......~r1..
	0x0030 20 00 00 00 00 00 00                              ......
	rel 9+8 t=1 "".pick+0
	rel 17+8 t=1 "".pick+35
	rel 27+4 t=29 gofile..b.go+0
	rel 37+4 t=28 go.info.bool+0
	rel 49+4 t=28 go.info.int+0
go.range."".pick SDWARFRANGE size=0
go.isstmt."".pick SDWARFMISC size=0
	0x0000 02 07 02 09 01 06 02 07 01 06 00                 ...........
go.loc."".odd SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 22 00 00 00 00 00 00 00 64 00 00 00 00 00 00 00  ".......d.......
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".odd+0
go.info."".odd SDWARFINFO size=57
	0x0000 02 22 22 2e 6f 64 64 00 00 00 00 00 00 00 00 00  ."".odd.........
	0x0010 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0f  ................
	0x0020 6e 00 00 27 00 00 00 00 00 00 00 00 0e 7e 72 31  n..'.........~r1
	0x0030 00 01 27 00 00 00 00 00 00                       ..'......
	rel 8+8 t=1 "".odd+0
	rel 16+8 t=1 "".odd+100
	rel 26+4 t=29 gofile..b.go+0
	rel 36+4 t=28 go.info.int+0
	rel 40+4 t=28 go.loc."".odd+0
	rel 51+4 t=28 go.info.int+0
go.range."".odd SDWARFRANGE size=0
go.isstmt."".odd SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 05 02 07 01 0f 02 03 01 1d  ................
	0x0010 02 07 00                                         ...
go.string."init of b.go" SRODATA dupok size=12
	0x0000 69 6e 69 74 20 6f 66 20 62 2e 67 6f              init of b.go
go.loc."".init.2 SDWARFLOC size=0
go.info."".init.2 SDWARFINFO size=68
	0x0000 02 22 22 2e 69 6e 69 74 2e 32 00 00 00 00 00 00  ."".init.2......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 05 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 49 11 00 00 00  ...........I....
	0x0040 00 00 00 00                                      ....
	rel 11+8 t=1 "".init.2+0
	rel 19+8 t=1 "".init.2+146
	rel 29+4 t=29 gofile..b.go+0
	rel 35+4 t=28 go.info.example.com/order/log.Int$abstract+0
	rel 39+8 t=1 "".init.2+29
	rel 47+8 t=1 "".init.2+115
	rel 55+4 t=29 gofile..b.go+0
	rel 61+4 t=28 go.info.example.com/order/log.Int$abstract+37
go.range."".init.2 SDWARFRANGE size=0
go.isstmt."".init.2 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 0c 01 4a 02 1f 00                 .......J...
go.string."main" SRODATA dupok size=4
	0x0000 6d 61 69 6e                                      main
go.string."x" SRODATA dupok size=1
	0x0000 78                                               x
go.loc."".main SDWARFLOC size=71
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2f 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  /.......@.......
	0x0020 01 00 50 40 00 00 00 00 00 00 00 d1 02 00 00 00  ..P@............
	0x0030 00 00 00 02 00 91 50 00 00 00 00 00 00 00 00 00  ......P.........
	0x0040 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".main+0
go.info."".main SDWARFINFO size=86
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 09 7e 52 30 00 0a 00 00 00 00 00 05 00 00 00 00  .~R0............
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 0a 12 00 00 00 00 00 00 00 00 11 00  ................
	0x0050 00 00 00 00 00 00                                ......
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+721
	rel 27+4 t=29 gofile..main.go+0
	rel 38+4 t=28 go.info.int+0
	rel 44+4 t=28 go.info.example.com/order/log.Int$abstract+0
	rel 48+8 t=1 "".main+52
	rel 56+8 t=1 "".main+139
	rel 64+4 t=29 gofile..main.go+0
	rel 70+4 t=28 go.info.example.com/order/log.Int$abstract+29
	rel 74+4 t=28 go.loc."".main+0
	rel 79+4 t=28 go.info.example.com/order/log.Int$abstract+37
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 0c 02 0c 01 4b 02 05 01 ec  ...........K....
	0x0010 01 02 07 01 51 02 04 01 0b 02 05 01 ce 01 02 1b  ....Q...........
	0x0020 00                                               .
go.string."main init of main.go" SRODATA dupok size=20
	0x0000 6d 61 69 6e 20 69 6e 69 74 20 6f 66 20 6d 61 69  main init of mai
	0x0010 6e 2e 67 6f                                      n.go
go.loc."".init.3 SDWARFLOC size=71
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 24 00 00 00 00 00 00 00 35 00 00 00 00 00 00 00  $.......5.......
	0x0020 01 00 50 35 00 00 00 00 00 00 00 94 00 00 00 00  ..P5............
	0x0030 00 00 00 02 00 91 68 00 00 00 00 00 00 00 00 00  ......h.........
	0x0040 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".init.3+0
go.info."".init.3 SDWARFINFO size=88
	0x0000 02 22 22 2e 69 6e 69 74 2e 33 00 00 00 00 00 00  ."".init.3......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 09 7e 52 30 00 0f 00 00 00 00 00 05 00 00  ...~R0..........
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 0f 12 00 00 00 00 00 00 00 00  ................
	0x0050 11 00 00 00 00 00 00 00                          ........
	rel 11+8 t=1 "".init.3+0
	rel 19+8 t=1 "".init.3+148
	rel 29+4 t=29 gofile..main.go+0
	rel 40+4 t=28 go.info.int+0
	rel 46+4 t=28 go.info.example.com/order/log.Int$abstract+0
	rel 50+8 t=1 "".init.3+41
	rel 58+8 t=1 "".init.3+128
	rel 66+4 t=29 gofile..main.go+0
	rel 72+4 t=28 go.info.example.com/order/log.Int$abstract+29
	rel 76+4 t=28 go.loc."".init.3+0
	rel 81+4 t=28 go.info.example.com/order/log.Int$abstract+37
go.range."".init.3 SDWARFRANGE size=0
go.isstmt."".init.3 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 07 01 05 02 0c 01 55 02 0a 00     ...........U...
go.loc."".glob..func1 SDWARFLOC size=0
go.info."".glob..func1 SDWARFINFO size=52
	0x0000 02 22 22 2e 67 6c 6f 62 2e 2e 66 75 6e 63 31 00  ."".glob..func1.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 0c 00 00  ........~r0.....
	0x0030 00 00 00 00                                      ....
	rel 16+8 t=1 "".glob..func1+0
	rel 24+8 t=1 "".glob..func1+13
	rel 34+4 t=29 gofile..a.go+0
	rel 46+4 t=28 go.info.int+0
go.range."".glob..func1 SDWARFRANGE size=0
go.isstmt."".glob..func1 SDWARFMISC size=0
	0x0000 04 07 01 06 00                                   .....
go.loc."".glob..func2 SDWARFLOC size=0
go.info."".glob..func2 SDWARFINFO size=52
	0x0000 02 22 22 2e 67 6c 6f 62 2e 2e 66 75 6e 63 32 00  ."".glob..func2.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 0d 00 00  ........~r0.....
	0x0030 00 00 00 00                                      ....
	rel 16+8 t=1 "".glob..func2+0
	rel 24+8 t=1 "".glob..func2+13
	rel 34+4 t=29 gofile..a.go+0
	rel 46+4 t=28 go.info.int+0
go.range."".glob..func2 SDWARFRANGE size=0
go.isstmt."".glob..func2 SDWARFMISC size=0
	0x0000 04 07 01 06 00                                   .....
go.loc."".glob..func3 SDWARFLOC size=0
go.info."".glob..func3 SDWARFINFO size=52
	0x0000 02 22 22 2e 67 6c 6f 62 2e 2e 66 75 6e 63 33 00  ."".glob..func3.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 1d 00 00  ........~r0.....
	0x0030 00 00 00 00                                      ....
	rel 16+8 t=1 "".glob..func3+0
	rel 24+8 t=1 "".glob..func3+13
	rel 34+4 t=29 gofile..a.go+0
	rel 46+4 t=28 go.info.int+0
go.range."".glob..func3 SDWARFRANGE size=0
go.isstmt."".glob..func3 SDWARFMISC size=0
	0x0000 04 07 01 06 00                                   .....
go.loc."".glob..func2.1 SDWARFLOC size=0
go.info."".glob..func2.1 SDWARFINFO size=36
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0e 7e 72 30 00 01 0d 00 00  ........~r0.....
	0x0020 00 00 00 00                                      ....
	rel 1+4 t=28 go.info."".glob..func2.1$abstract+0
	rel 5+8 t=1 "".glob..func2.1+0
	rel 13+8 t=1 "".glob..func2.1+13
	rel 30+4 t=28 go.info.int+0
go.range."".glob..func2.1 SDWARFRANGE size=0
go.isstmt."".glob..func2.1 SDWARFMISC size=0
	0x0000 04 07 01 06 00                                   .....
go.string."early" SRODATA dupok size=5
	0x0000 65 61 72 6c 79                                   early
go.string."link" SRODATA dupok size=4
	0x0000 6c 69 6e 6b                                      link
go.string."chain" SRODATA dupok size=5
	0x0000 63 68 61 69 6e                                   chain
go.string."ofFunc" SRODATA dupok size=6
	0x0000 6f 66 46 75 6e 63                                ofFunc
go.string."viaFunc" SRODATA dupok size=7
	0x0000 76 69 61 46 75 6e 63                             viaFunc
go.string."total" SRODATA dupok size=5
	0x0000 74 6f 74 61 6c                                   total
go.string."ofMethod" SRODATA dupok size=8
	0x0000 6f 66 4d 65 74 68 6f 64                          ofMethod
go.string."viaMethod" SRODATA dupok size=9
	0x0000 76 69 61 4d 65 74 68 6f 64                       viaMethod
go.string."ofPointerMethod" SRODATA dupok size=15
	0x0000 6f 66 50 6f 69 6e 74 65 72 4d 65 74 68 6f 64     ofPointerMethod
go.string."viaPointer" SRODATA dupok size=10
	0x0000 76 69 61 50 6f 69 6e 74 65 72                    viaPointer
go.string."ofExpr" SRODATA dupok size=6
	0x0000 6f 66 45 78 70 72                                ofExpr
go.string."viaExpr" SRODATA dupok size=7
	0x0000 76 69 61 45 78 70 72                             viaExpr
go.string."ofClosure" SRODATA dupok size=9
	0x0000 6f 66 43 6c 6f 73 75 72 65                       ofClosure
go.string."viaClosure" SRODATA dupok size=10
	0x0000 76 69 61 43 6c 6f 73 75 72 65                    viaClosure
go.string."ofNested" SRODATA dupok size=8
	0x0000 6f 66 4e 65 73 74 65 64                          ofNested
go.string."viaNested" SRODATA dupok size=9
	0x0000 76 69 61 4e 65 73 74 65 64                       viaNested
go.string."ofVariable" SRODATA dupok size=10
	0x0000 6f 66 56 61 72 69 61 62 6c 65                    ofVariable
go.string."viaVariable" SRODATA dupok size=11
	0x0000 76 69 61 56 61 72 69 61 62 6c 65                 viaVariable
go.string."viaInterface" SRODATA dupok size=12
	0x0000 76 69 61 49 6e 74 65 72 66 61 63 65              viaInterface
go.string."ofReference" SRODATA dupok size=11
	0x0000 6f 66 52 65 66 65 72 65 6e 63 65                 ofReference
go.string."viaReference" SRODATA dupok size=12
	0x0000 76 69 61 52 65 66 65 72 65 6e 63 65              viaReference
go.string."ofBlank" SRODATA dupok size=7
	0x0000 6f 66 42 6c 61 6e 6b                             ofBlank
go.string."blank" SRODATA dupok size=5
	0x0000 62 6c 61 6e 6b                                   blank
go.string."ofPair" SRODATA dupok size=6
	0x0000 6f 66 50 61 69 72                                ofPair
go.string."ofTable" SRODATA dupok size=7
	0x0000 6f 66 54 61 62 6c 65                             ofTable
go.string."table x" SRODATA dupok size=7
	0x0000 74 61 62 6c 65 20 78                             table x
go.string."table y" SRODATA dupok size=7
	0x0000 74 61 62 6c 65 20 79                             table y
go.string."y" SRODATA dupok size=1
	0x0000 79                                               y
go.string."ofPointer" SRODATA dupok size=9
	0x0000 6f 66 50 6f 69 6e 74 65 72                       ofPointer
go.string."ofBranch" SRODATA dupok size=8
	0x0000 6f 66 42 72 61 6e 63 68                          ofBranch
go.string."conditional" SRODATA dupok size=11
	0x0000 63 6f 6e 64 69 74 69 6f 6e 61 6c                 conditional
go.string."ofEven" SRODATA dupok size=6
	0x0000 6f 66 45 76 65 6e                                ofEven
go.string."ofOdd" SRODATA dupok size=5
	0x0000 6f 66 4f 64 64                                   ofOdd
go.string."ping" SRODATA dupok size=4
	0x0000 70 69 6e 67                                      ping
go.string."ofInterface" SRODATA dupok size=11
	0x0000 6f 66 49 6e 74 65 72 66 61 63 65                 ofInterface
go.string."pong" SRODATA dupok size=4
	0x0000 70 6f 6e 67                                      pong
go.string."lists 0" SRODATA dupok size=7
	0x0000 6c 69 73 74 73 20 30                             lists 0
go.string."lists 1" SRODATA dupok size=7
	0x0000 6c 69 73 74 73 20 31                             lists 1
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+2203
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 04 02 0a 01 07 02 02 01 16  ................
	0x0010 02 07 01 27 02 07 01 2a 02 07 01 23 02 07 01 23  ...'...*...#...#
	0x0020 02 08 01 34 02 07 01 2d 02 07 01 27 02 07 01 2e  ...4...-...'....
	0x0030 02 07 01 27 02 07 01 46 02 07 01 27 02 07 01 2e  ...'...F...'....
	0x0040 02 07 01 27 02 05 01 2e 02 07 01 27 02 05 01 2e  ...'.......'....
	0x0050 02 07 01 27 02 07 01 33 02 03 01 62 02 07 01 27  ...'...3...b...'
	0x0060 02 05 01 31 02 07 01 27 02 07 01 17 02 07 01 27  ...1...'.......'
	0x0070 02 05 01 17 02 07 01 27 02 07 01 e7 01 02 07 01  .......'........
	0x0080 27 02 07 01 27 02 04 01 34 02 07 01 27 02 07 01  '...'...4...'...
	0x0090 27 02 08 01 34 02 07 01 27 02 08 01 34 02 07 01  '...4...'...4...
	0x00a0 5b 02 05 01 36 02 0a 00                          [...6...
"".total SNOPTRBSS size=8
"".viaFunc SNOPTRBSS size=8
"".viaMethod SNOPTRBSS size=8
"".viaPointer SNOPTRBSS size=8
"".viaExpr SNOPTRBSS size=8
"".viaClosure SNOPTRBSS size=8
"".viaNested SNOPTRBSS size=8
"".viaVariable SNOPTRBSS size=8
"".viaInterface SNOPTRBSS size=8
"".viaReference SNOPTRBSS size=8
"".left SNOPTRBSS size=8
"".right SNOPTRBSS size=8
"".table SBSS size=8
"".pointer SDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".ofPointer+0
"".function SDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".glob..func3·f+0
"".conditional SNOPTRBSS size=8
"".ping SNOPTRBSS size=8
"".early SNOPTRBSS size=8
"".ofInterface SNOPTRBSS size=8
"".ofReference SNOPTRBSS size=8
"".ofVariable SNOPTRBSS size=8
"".ofNested SNOPTRBSS size=8
"".ofClosure SNOPTRBSS size=8
"".ofExpr SNOPTRBSS size=8
"".ofPointerMethod SNOPTRBSS size=8
"".ofMethod SNOPTRBSS size=8
"".ofFunc SNOPTRBSS size=8
"".ofBlank SNOPTRBSS size=8
"".ofPair SNOPTRBSS size=8
"".ofTable SNOPTRBSS size=8
"".ofPointer SNOPTRBSS size=8
"".ofBranch SNOPTRBSS size=8
"".ofOdd SNOPTRBSS size=8
"".ofEven SNOPTRBSS size=8
"".pong SNOPTRBSS size=8
"".lists SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 02 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".statictmp_0+0
"".zero SNOPTRBSS size=8
"".static SNOPTRDATA size=8
	0x0000 12 00 00 00 00 00 00 00                          ........
"".chain SNOPTRBSS size=8
"".link SNOPTRBSS size=8
"".statictmp_0 SDATA size=48
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0010 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 "".statictmp_1+0
	rel 24+8 t=1 "".statictmp_2+0
"".statictmp_1 SNOPTRBSS size=8
"".statictmp_2 SNOPTRBSS size=8
"".initdone· SNOPTRBSS size=1
"".statictmp_3 SRODATA size=16
"".statictmp_4 SRODATA size=16
"".glob..func3·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".glob..func3+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
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
type..namedata.*[2]int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 32 5d 69 6e 74                    ...*[2]int
type.*[2]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a0 90 d9 ef 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]int-+0
	rel 48+8 t=1 type.[2]int+0
runtime.gcbits. SRODATA dupok size=0
type.[2]int SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e8 1e d0 75 02 08 08 91 00 00 00 00 00 00 00 00  ...u............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[2]int-+0
	rel 44+4 t=6 type.*[2]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
go.loc."".(*box).get SDWARFLOC dupok size=0
go.info."".(*box).get SDWARFINFO dupok size=51
	0x0000 02 22 22 2e 28 2a 62 6f 78 29 2e 67 65 74 00 00  ."".(*box).get..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 7e 72 30 00 01 09 00 00 00  .......~r0......
	0x0030 00 00 00                                         ...
	rel 15+8 t=1 "".(*box).get+0
	rel 23+8 t=1 "".(*box).get+109
	rel 33+4 t=29 gofile..<autogenerated>+0
	rel 45+4 t=28 go.info.int+0
go.range."".(*box).get SDWARFRANGE dupok size=0
go.isstmt."".(*box).get SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 03 01 22 02 18 00     ..........."...
go.loc."".(*box).hidden SDWARFLOC dupok size=0
go.info."".(*box).hidden SDWARFINFO dupok size=54
	0x0000 02 22 22 2e 28 2a 62 6f 78 29 2e 68 69 64 64 65  ."".(*box).hidde
	0x0010 6e 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  n...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 13  ..........~r0...
	0x0030 00 00 00 00 00 00                                ......
	rel 18+8 t=1 "".(*box).hidden+0
	rel 26+8 t=1 "".(*box).hidden+109
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.int+0
go.range."".(*box).hidden SDWARFRANGE dupok size=0
go.isstmt."".(*box).hidden SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 03 01 22 02 18 00     ..........."...
go.loc."".(*box).other SDWARFLOC dupok size=0
go.info."".(*box).other SDWARFINFO dupok size=53
	0x0000 02 22 22 2e 28 2a 62 6f 78 29 2e 6f 74 68 65 72  ."".(*box).other
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 10 00  .........~r0....
	0x0030 00 00 00 00 00                                   .....
	rel 17+8 t=1 "".(*box).other+0
	rel 25+8 t=1 "".(*box).other+109
	rel 35+4 t=29 gofile..<autogenerated>+0
	rel 47+4 t=28 go.info.int+0
go.range."".(*box).other SDWARFRANGE dupok size=0
go.isstmt."".(*box).other SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 03 01 22 02 18 00     ..........."...
type..namedata.*main.box- SRODATA dupok size=12
	0x0000 00 00 09 2a 6d 61 69 6e 2e 62 6f 78              ...*main.box
type..namedata.*func(*main.box) int- SRODATA dupok size=23
	0x0000 00 00 14 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 62  ...*func(*main.b
	0x0010 6f 78 29 20 69 6e 74                             ox) int
type.*func(*"".box) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 49 86 75 1a 00 08 08 36 00 00 00 00 00 00 00 00  I.u....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.box) int-+0
	rel 48+8 t=1 type.func(*"".box) int+0
type.func(*"".box) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 20 59 3e be 02 08 08 33 00 00 00 00 00 00 00 00   Y>....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.box) int-+0
	rel 44+4 t=6 type.*func(*"".box) int+0
	rel 56+8 t=1 type.*"".box+0
	rel 64+8 t=1 type.int+0
type..namedata.get- SRODATA dupok size=6
	0x0000 00 00 03 67 65 74                                ...get
type..namedata.*func() int- SRODATA dupok size=14
	0x0000 00 00 0b 2a 66 75 6e 63 28 29 20 69 6e 74        ...*func() int
type.*func() int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 51 b2 ed c6 00 08 08 36 00 00 00 00 00 00 00 00  Q......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() int-+0
	rel 48+8 t=1 type.func() int+0
type.func() int SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e5 86 39 e0 02 08 08 33 00 00 00 00 00 00 00 00  ..9....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() int-+0
	rel 44+4 t=6 type.*func() int+0
	rel 56+8 t=1 type.int+0
type..namedata.hidden- SRODATA dupok size=9
	0x0000 00 00 06 68 69 64 64 65 6e                       ...hidden
type..namedata.other- SRODATA dupok size=8
	0x0000 00 00 05 6f 74 68 65 72                          ...other
type..namedata.set- SRODATA dupok size=6
	0x0000 00 00 03 73 65 74                                ...set
type.*"".box SRODATA size=136
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b8 3d 05 0d 01 08 08 36 00 00 00 00 00 00 00 00  .=.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 04 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.box-+0
	rel 48+8 t=1 type."".box+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.get-+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*box).get+0
	rel 84+4 t=24 "".(*box).get+0
	rel 88+4 t=5 type..namedata.hidden-+0
	rel 92+4 t=24 type.func() int+0
	rel 96+4 t=24 "".(*box).hidden+0
	rel 100+4 t=24 "".(*box).hidden+0
	rel 104+4 t=5 type..namedata.other-+0
	rel 108+4 t=24 type.func() int+0
	rel 112+4 t=24 "".(*box).other+0
	rel 116+4 t=24 "".(*box).other+0
	rel 120+4 t=5 type..namedata.set-+0
	rel 124+4 t=24 type.func() int+0
	rel 128+4 t=24 "".(*box).set+0
	rel 132+4 t=24 "".(*box).set+0
type..namedata.*func(main.box) int- SRODATA dupok size=22
	0x0000 00 00 13 2a 66 75 6e 63 28 6d 61 69 6e 2e 62 6f  ...*func(main.bo
	0x0010 78 29 20 69 6e 74                                x) int
type.*func("".box) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 16 b7 a8 9c 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.box) int-+0
	rel 48+8 t=1 type.func("".box) int+0
type.func("".box) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3e 3a 88 9b 02 08 08 33 00 00 00 00 00 00 00 00  >:.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.box) int-+0
	rel 44+4 t=6 type.*func("".box) int+0
	rel 56+8 t=1 type."".box+0
	rel 64+8 t=1 type.int+0
type..namedata.values- SRODATA dupok size=9
	0x0000 00 00 06 76 61 6c 75 65 73                       ...values
type."".box SRODATA size=168
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 bf 85 b1 fb 07 08 08 99 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 03 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.box-+0
	rel 44+4 t=5 type.*"".box+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".box+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.values-+0
	rel 104+8 t=1 type.[2]int+0
	rel 120+4 t=5 type..namedata.get-+0
	rel 124+4 t=24 type.func() int+0
	rel 128+4 t=24 "".(*box).get+0
	rel 132+4 t=24 "".box.get+0
	rel 136+4 t=5 type..namedata.hidden-+0
	rel 140+4 t=24 type.func() int+0
	rel 144+4 t=24 "".(*box).hidden+0
	rel 148+4 t=24 "".box.hidden+0
	rel 152+4 t=5 type..namedata.other-+0
	rel 156+4 t=24 type.func() int+0
	rel 160+4 t=24 "".(*box).other+0
	rel 164+4 t=24 "".box.other+0
go.loc."".getter.hidden SDWARFLOC dupok size=0
go.info."".getter.hidden SDWARFINFO dupok size=54
	0x0000 02 22 22 2e 67 65 74 74 65 72 2e 68 69 64 64 65  ."".getter.hidde
	0x0010 6e 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  n...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 05  ..........~r0...
	0x0030 00 00 00 00 00 00                                ......
	rel 18+8 t=1 "".getter.hidden+0
	rel 26+8 t=1 "".getter.hidden+100
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.int+0
go.range."".getter.hidden SDWARFRANGE dupok size=0
go.isstmt."".getter.hidden SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 23 02 16 00                 .......#...
type..namedata.*main.getter- SRODATA dupok size=15
	0x0000 00 00 0c 2a 6d 61 69 6e 2e 67 65 74 74 65 72     ...*main.getter
type.*"".getter SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b7 c5 c9 88 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.getter-+0
	rel 48+8 t=1 type."".getter+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type."".getter SRODATA size=104
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 f1 05 74 69 07 08 08 14 00 00 00 00 00 00 00 00  ..ti............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+128
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.getter-+0
	rel 44+4 t=5 type.*"".getter+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".getter+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+4 t=5 type..namedata.hidden-+0
	rel 100+4 t=5 type.func() int+0
type..namedata.*[1]int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 31 5d 69 6e 74                    ...*[1]int
type.*[1]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f1 0e 35 40 00 08 08 36 00 00 00 00 00 00 00 00  ..5@...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]int-+0
	rel 48+8 t=1 type.[1]int+0
type.[1]int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 ad b5 b2 54 02 08 08 91 00 00 00 00 00 00 00 00  ...T............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[1]int-+0
	rel 44+4 t=6 type.*[1]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
type..namedata.*[][]int- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 5d 5b 5d 69 6e 74                 ...*[][]int
type.*[][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 7b c4 9c 1e 00 08 08 36 00 00 00 00 00 00 00 00  {......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]int-+0
	rel 48+8 t=1 type.[][]int+0
type.[][]int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3e 71 e3 22 02 08 08 17 00 00 00 00 00 00 00 00  >q."............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]int-+0
	rel 44+4 t=6 type.*[][]int+0
	rel 48+8 t=1 type.[]int+0
type..namedata.*[2][]int- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 32 5d 5b 5d 69 6e 74              ...*[2][]int
type.*[2][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e4 e7 d6 ae 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2][]int-+0
	rel 48+8 t=1 type.[2][]int+0
runtime.gcbits.09 SRODATA dupok size=1
	0x0000 09                                               .
type.[2][]int SRODATA dupok size=72
	0x0000 30 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  0....... .......
	0x0010 81 6a 8e 11 02 08 08 11 00 00 00 00 00 00 00 00  .j..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.09+0
	rel 40+4 t=5 type..namedata.*[2][]int-+0
	rel 44+4 t=6 type.*[2][]int+0
	rel 48+8 t=1 type.[]int+0
	rel 56+8 t=1 type.[][]int+0
type..namedata.*[]uint8- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 5d 75 69 6e 74 38                 ...*[]uint8
type.*[]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 8e d0 69 00 08 08 36 00 00 00 00 00 00 00 00  ...i...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint8-+0
	rel 48+8 t=1 type.[]uint8+0
type.[]uint8 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 df 7e 2e 38 02 08 08 17 00 00 00 00 00 00 00 00  .~.8............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint8-+0
	rel 44+4 t=6 type.*[]uint8+0
	rel 48+8 t=1 type.uint8+0
type..namedata.*[8]uint8- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 38 5d 75 69 6e 74 38              ...*[8]uint8
type.*[8]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a9 89 a5 7a 00 08 08 36 00 00 00 00 00 00 00 00  ...z...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]uint8-+0
	rel 48+8 t=1 type.[8]uint8+0
type.[8]uint8 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 3e f9 30 b4 02 01 01 91 00 00 00 00 00 00 00 00  >.0.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[8]uint8-+0
	rel 44+4 t=6 type.*[8]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
type..namedata.*[]string- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 5d 73 74 72 69 6e 67              ...*[]string
type.*[]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 92 22 76 84 00 08 08 36 00 00 00 00 00 00 00 00  ."v....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 48+8 t=1 type.[]string+0
type.[]string SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d3 a8 f3 0a 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 44+4 t=6 type.*[]string+0
	rel 48+8 t=1 type.string+0
type..namedata.*[8]string- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 38 5d 73 74 72 69 6e 67           ...*[8]string
type.*[8]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ad 94 14 6f 00 08 08 36 00 00 00 00 00 00 00 00  ...o...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]string-+0
	rel 48+8 t=1 type.noalg.[8]string+0
runtime.gcbits.5555 SRODATA dupok size=2
	0x0000 55 55                                            UU
type.noalg.[8]string SRODATA dupok size=72
	0x0000 80 00 00 00 00 00 00 00 78 00 00 00 00 00 00 00  ........x.......
	0x0010 55 53 8c 3e 02 08 08 11 00 00 00 00 00 00 00 00  US.>............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.5555+0
	rel 40+4 t=5 type..namedata.*[8]string-+0
	rel 44+4 t=6 type.*[8]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
type..namedata.*[8]int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 38 5d 69 6e 74                    ...*[8]int
type.*[8]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f3 3f a8 3b 00 08 08 36 00 00 00 00 00 00 00 00  .?.;...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]int-+0
	rel 48+8 t=1 type.noalg.[8]int+0
type.noalg.[8]int SRODATA dupok size=72
	0x0000 40 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  @...............
	0x0010 96 99 d5 05 02 08 08 91 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[8]int-+0
	rel 44+4 t=6 type.*[8]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
type..namedata.*map.bucket[string]int- SRODATA dupok size=25
	0x0000 00 00 16 2a 6d 61 70 2e 62 75 63 6b 65 74 5b 73  ...*map.bucket[s
	0x0010 74 72 69 6e 67 5d 69 6e 74                       tring]int
type.*map.bucket[string]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c9 be cc 9c 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.bucket[string]int-+0
	rel 48+8 t=1 type.noalg.map.bucket[string]int+0
runtime.gcbits.aaaa0002 SRODATA dupok size=4
	0x0000 aa aa 00 02                                      ....
type..importpath.. SRODATA dupok size=3
	0x0000 00 00 00                                         ...
type..namedata.topbits- SRODATA dupok size=10
	0x0000 00 00 07 74 6f 70 62 69 74 73                    ...topbits
type..namedata.keys- SRODATA dupok size=7
	0x0000 00 00 04 6b 65 79 73                             ...keys
type..namedata.overflow- SRODATA dupok size=11
	0x0000 00 00 08 6f 76 65 72 66 6c 6f 77                 ...overflow
type.noalg.map.bucket[string]int SRODATA dupok size=176
	0x0000 d0 00 00 00 00 00 00 00 d0 00 00 00 00 00 00 00  ................
	0x0010 5d 68 63 71 02 08 08 19 00 00 00 00 00 00 00 00  ]hcq............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 90 01 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.aaaa0002+0
	rel 40+4 t=5 type..namedata.*map.bucket[string]int-+0
	rel 44+4 t=6 type.*map.bucket[string]int+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.bucket[string]int+80
	rel 80+8 t=1 type..namedata.topbits-+0
	rel 88+8 t=1 type.[8]uint8+0
	rel 104+8 t=1 type..namedata.keys-+0
	rel 112+8 t=1 type.noalg.[8]string+0
	rel 128+8 t=1 type..namedata.values-+0
	rel 136+8 t=1 type.noalg.[8]int+0
	rel 152+8 t=1 type..namedata.overflow-+0
	rel 160+8 t=1 type.*map.bucket[string]int+0
type..namedata.*map[string]int- SRODATA dupok size=18
	0x0000 00 00 0f 2a 6d 61 70 5b 73 74 72 69 6e 67 5d 69  ...*map[string]i
	0x0010 6e 74                                            nt
type.*map[string]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8e 5e 06 04 00 08 08 36 00 00 00 00 00 00 00 00  .^.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[string]int-+0
	rel 48+8 t=1 type.map[string]int+0
type.map[string]int SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e5 db c8 4a 02 08 08 35 00 00 00 00 00 00 00 00  ...J...5........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 10 00 08 00 d0 00 01 01  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[string]int-+0
	rel 44+4 t=6 type.*map[string]int+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.int+0
	rel 64+8 t=1 type.noalg.map.bucket[string]int+0
go.itab."".box,"".getter SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 bf 85 b1 fb 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type."".getter+0
	rel 8+8 t=1 type."".box+0
	rel 24+8 t=1 "".(*box).hidden+0
go.itablink."".box,"".getter SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab."".box,"".getter+0
type..importpath.example.com/order/first. SRODATA dupok size=26
	0x0000 00 00 17 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 6f  ...example.com/o
	0x0010 72 64 65 72 2f 66 69 72 73 74                    rder/first
type..importpath.example.com/order/log. SRODATA dupok size=24
	0x0000 00 00 15 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 6f  ...example.com/o
	0x0010 72 64 65 72 2f 6c 6f 67                          rder/log
type..importpath.example.com/order/second. SRODATA dupok size=27
	0x0000 00 00 18 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 6f  ...example.com/o
	0x0010 72 64 65 72 2f 73 65 63 6f 6e 64                 rder/second
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·cf8f3d53f2d1f3362951871f9eb38330 SRODATA dupok size=14
	0x0000 06 00 00 00 04 00 00 00 00 01 03 04 0c 08        ..............
gclocals·2bd4c9bb929e508e0b97e838217ea06d SRODATA dupok size=13
	0x0000 05 00 00 00 03 00 00 00 00 01 02 04 03           .............
gclocals·09cf9819fc716118c209c2d2155a3632 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
