"".area STEXT size=76 args=0x18 locals=0x18
	0x0000 00000 (main.go:14)	TEXT	"".area(SB), $24-24
	0x0000 00000 (main.go:14)	MOVQ	(TLS), CX
	0x0009 00009 (main.go:14)	CMPQ	SP, 16(CX)
	0x000d 00013 (main.go:14)	JLS	69
	0x000f 00015 (main.go:14)	SUBQ	$24, SP
	0x0013 00019 (main.go:14)	MOVQ	BP, 16(SP)
	0x0018 00024 (main.go:14)	LEAQ	16(SP), BP
	0x001d 00029 (main.go:14)	FUNCDATA	$0, gclocals·09cf9819fc716118c209c2d2155a3632(SB)
	0x001d 00029 (main.go:14)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (main.go:14)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x001d 00029 (main.go:14)	PCDATA	$2, $0
	0x001d 00029 (main.go:14)	PCDATA	$0, $0
	0x001d 00029 (main.go:14)	MOVQ	"".x+32(SP), AX
	0x0022 00034 (main.go:14)	MOVQ	24(AX), AX
	0x0026 00038 (main.go:14)	PCDATA	$2, $1
	0x0026 00038 (main.go:14)	PCDATA	$0, $1
	0x0026 00038 (main.go:14)	MOVQ	"".x+40(SP), CX
	0x002b 00043 (main.go:14)	PCDATA	$2, $0
	0x002b 00043 (main.go:14)	MOVQ	CX, (SP)
	0x002f 00047 (main.go:14)	CALL	AX
	0x0031 00049 (main.go:14)	MOVQ	8(SP), AX
	0x0036 00054 (main.go:14)	MOVQ	AX, "".~r1+48(SP)
	0x003b 00059 (main.go:14)	MOVQ	16(SP), BP
	0x0040 00064 (main.go:14)	ADDQ	$24, SP
	0x0044 00068 (main.go:14)	RET
	0x0045 00069 (main.go:14)	NOP
	0x0045 00069 (main.go:14)	PCDATA	$0, $-1
	0x0045 00069 (main.go:14)	PCDATA	$2, $-1
	0x0045 00069 (main.go:14)	CALL	runtime.morestack_noctxt(SB)
	0x004a 00074 (main.go:14)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 36 48  dH..%....H;a.v6H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 44  ...H.l$.H.l$.H.D
	0x0020 24 20 48 8b 40 18 48 8b 4c 24 28 48 89 0c 24 ff  $ H.@.H.L$(H..$.
	0x0030 d0 48 8b 44 24 08 48 89 44 24 30 48 8b 6c 24 10  .H.D$.H.D$0H.l$.
	0x0040 48 83 c4 18 c3 e8 00 00 00 00 eb b4              H...........
	rel 5+4 t=16 TLS+0
	rel 47+0 t=11 +0
	rel 70+4 t=8 runtime.morestack_noctxt+0
"".locals STEXT nosplit size=44 args=0x10 locals=0x0
	0x0000 00000 (main.go:16)	TEXT	"".locals(SB), NOSPLIT, $0-16
	0x0000 00000 (main.go:16)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (main.go:16)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (main.go:16)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (main.go:21)	PCDATA	$2, $0
	0x0000 00000 (main.go:21)	PCDATA	$0, $0
	0x0000 00000 (main.go:21)	MOVQ	"".n+8(SP), AX
	0x0005 00005 (main.go:21)	MOVQ	AX, CX
	0x0008 00008 (main.go:21)	NEGQ	AX
	0x000b 00011 (main.go:21)	TESTQ	AX, AX
	0x000e 00014 (main.go:21)	CMOVQLT	CX, AX
	0x0012 00018 (main.go:18)	ADDQ	$16, CX
	0x0016 00022 (main.go:21)	CMPQ	CX, $7
	0x001a 00026 (main.go:21)	MOVL	$7, DX
	0x001f 00031 (main.go:21)	CMOVQLT	DX, CX
	0x0023 00035 (main.go:21)	ADDQ	CX, AX
	0x0026 00038 (main.go:21)	MOVQ	AX, "".~r1+16(SP)
	0x002b 00043 (main.go:21)	RET
	0x0000 48 8b 44 24 08 48 89 c1 48 f7 d8 48 85 c0 48 0f  H.D$.H..H..H..H.
	0x0010 4c c1 48 83 c1 10 48 83 f9 07 ba 07 00 00 00 48  L.H...H........H
	0x0020 0f 4c ca 48 01 c8 48 89 44 24 10 c3              .L.H..H.D$..
"".leak STEXT size=104 args=0x0 locals=0x18
	0x0000 00000 (main.go:24)	TEXT	"".leak(SB), $24-0
	0x0000 00000 (main.go:24)	MOVQ	(TLS), CX
	0x0009 00009 (main.go:24)	CMPQ	SP, 16(CX)
	0x000d 00013 (main.go:24)	JLS	97
	0x000f 00015 (main.go:24)	SUBQ	$24, SP
	0x0013 00019 (main.go:24)	MOVQ	BP, 16(SP)
	0x0018 00024 (main.go:24)	LEAQ	16(SP), BP
	0x001d 00029 (main.go:24)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (main.go:24)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (main.go:24)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (main.go:25)	PCDATA	$2, $1
	0x001d 00029 (main.go:25)	PCDATA	$0, $0
	0x001d 00029 (main.go:25)	LEAQ	type.int(SB), AX
	0x0024 00036 (main.go:25)	PCDATA	$2, $0
	0x0024 00036 (main.go:25)	MOVQ	AX, (SP)
	0x0028 00040 (main.go:25)	CALL	runtime.newobject(SB)
	0x002d 00045 (main.go:25)	PCDATA	$2, $1
	0x002d 00045 (main.go:25)	MOVQ	8(SP), AX
	0x0032 00050 (main.go:25)	MOVQ	$5, (AX)
	0x0039 00057 (main.go:26)	PCDATA	$2, $-2
	0x0039 00057 (main.go:26)	PCDATA	$0, $-2
	0x0039 00057 (main.go:26)	CMPL	runtime.writeBarrier(SB), $0
	0x0040 00064 (main.go:26)	JNE	83
	0x0042 00066 (main.go:26)	MOVQ	AX, example.com/geo/internal/num.kept(SB)
	0x0049 00073 (<unknown line number>)	MOVQ	16(SP), BP
	0x004e 00078 (<unknown line number>)	ADDQ	$24, SP
	0x0052 00082 (<unknown line number>)	RET
	0x0053 00083 (main.go:26)	LEAQ	example.com/geo/internal/num.kept(SB), DI
	0x005a 00090 (main.go:26)	CALL	runtime.gcWriteBarrier(SB)
	0x005f 00095 (main.go:26)	JMP	73
	0x0061 00097 (main.go:26)	NOP
	0x0061 00097 (main.go:24)	PCDATA	$0, $-1
	0x0061 00097 (main.go:24)	PCDATA	$2, $-1
	0x0061 00097 (main.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0066 00102 (main.go:24)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 52 48  dH..%....H;a.vRH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8d 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b 44  ....H..$.....H.D
	0x0030 24 08 48 c7 00 05 00 00 00 83 3d 00 00 00 00 00  $.H.......=.....
	0x0040 75 11 48 89 05 00 00 00 00 48 8b 6c 24 10 48 83  u.H......H.l$.H.
	0x0050 c4 18 c3 48 8d 3d 00 00 00 00 e8 00 00 00 00 eb  ...H.=..........
	0x0060 e8 e8 00 00 00 00 eb 98                          ........
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 type.int+0
	rel 41+4 t=8 runtime.newobject+0
	rel 59+4 t=15 runtime.writeBarrier+-1
	rel 69+4 t=15 example.com/geo/internal/num.kept+0
	rel 86+4 t=15 example.com/geo/internal/num.kept+0
	rel 91+4 t=8 runtime.gcWriteBarrier+0
	rel 98+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=1895 args=0x0 locals=0x118
	0x0000 00000 (main.go:29)	TEXT	"".main(SB), $280-0
	0x0000 00000 (main.go:29)	MOVQ	(TLS), CX
	0x0009 00009 (main.go:29)	LEAQ	-152(SP), AX
	0x0011 00017 (main.go:29)	CMPQ	AX, 16(CX)
	0x0015 00021 (main.go:29)	JLS	1885
	0x001b 00027 (main.go:29)	SUBQ	$280, SP
	0x0022 00034 (main.go:29)	MOVQ	BP, 272(SP)
	0x002a 00042 (main.go:29)	LEAQ	272(SP), BP
	0x0032 00050 (main.go:29)	FUNCDATA	$0, gclocals·fcf5af2016adf65a97b579a67730f1b6(SB)
	0x0032 00050 (main.go:29)	FUNCDATA	$1, gclocals·c27de5aebe925a1a63653cfd62c85e04(SB)
	0x0032 00050 (main.go:29)	FUNCDATA	$3, gclocals·8db52812e83fa1a5ca39cf011b28f43a(SB)
	0x0032 00050 (main.go:30)	PCDATA	$2, $1
	0x0032 00050 (main.go:30)	PCDATA	$0, $0
	0x0032 00050 (main.go:30)	LEAQ	type.example.com/geo/shapes.Rect(SB), AX
	0x0039 00057 (main.go:30)	PCDATA	$2, $0
	0x0039 00057 (main.go:30)	MOVQ	AX, (SP)
	0x003d 00061 (main.go:30)	CALL	runtime.newobject(SB)
	0x0042 00066 (main.go:30)	PCDATA	$2, $1
	0x0042 00066 (main.go:30)	MOVQ	8(SP), AX
	0x0047 00071 (main.go:30)	MOVQ	$3, (AX)
	0x004e 00078 (main.go:30)	MOVQ	$4, 8(AX)
	0x0056 00086 (main.go:30)	MOVQ	$4, 24(AX)
	0x005e 00094 (main.go:30)	PCDATA	$2, $-2
	0x005e 00094 (main.go:30)	PCDATA	$0, $-2
	0x005e 00094 (main.go:30)	CMPL	runtime.writeBarrier(SB), $0
	0x0065 00101 (main.go:30)	JNE	1800
	0x006b 00107 (main.go:30)	LEAQ	go.string."rect"(SB), CX
	0x0072 00114 (main.go:30)	MOVQ	CX, 16(AX)
	0x0076 00118 (main.go:30)	PCDATA	$2, $1
	0x0076 00118 (main.go:30)	PCDATA	$0, $1
	0x0076 00118 (main.go:30)	MOVQ	AX, "".v.Rect+176(SP)
	0x007e 00126 (main.go:31)	PCDATA	$2, $2
	0x007e 00126 (main.go:31)	LEAQ	go.itab.*example.com/geo/shapes.Rect,example.com/geo/shapes.Shape(SB), CX
	0x0085 00133 (main.go:31)	PCDATA	$2, $1
	0x0085 00133 (main.go:31)	MOVQ	CX, (SP)
	0x0089 00137 (main.go:31)	PCDATA	$2, $0
	0x0089 00137 (main.go:31)	MOVQ	AX, 8(SP)
	0x008e 00142 (main.go:31)	CALL	"".area(SB)
	0x0093 00147 (main.go:31)	MOVQ	16(SP), AX
	0x0098 00152 (main.go:31)	MOVQ	AX, ""..autotmp_117+128(SP)
	0x00a0 00160 (main.go:31)	PCDATA	$2, $3
	0x00a0 00160 (main.go:31)	LEAQ	go.itab.*example.com/geo/shapes.Rect,example.com/geo/shapes.Shape(SB), CX
	0x00a7 00167 (main.go:31)	PCDATA	$2, $0
	0x00a7 00167 (main.go:31)	MOVQ	CX, (SP)
	0x00ab 00171 (main.go:31)	PCDATA	$2, $3
	0x00ab 00171 (main.go:31)	MOVQ	"".v.Rect+176(SP), CX
	0x00b3 00179 (main.go:31)	PCDATA	$2, $0
	0x00b3 00179 (main.go:31)	MOVQ	CX, 8(SP)
	0x00b8 00184 (main.go:31)	CALL	example.com/geo/shapes.Name(SB)
	0x00bd 00189 (main.go:31)	PCDATA	$2, $1
	0x00bd 00189 (main.go:31)	LEAQ	example.com/geo/shapes.Unit(SB), AX
	0x00c4 00196 (main.go:31)	PCDATA	$2, $0
	0x00c4 00196 (main.go:31)	TESTB	AL, (AX)
	0x00c6 00198 (main.go:31)	MOVQ	24(SP), AX
	0x00cb 00203 (main.go:31)	MOVQ	AX, ""..autotmp_118+120(SP)
	0x00d0 00208 (main.go:31)	PCDATA	$2, $3
	0x00d0 00208 (main.go:31)	MOVQ	16(SP), CX
	0x00d5 00213 (main.go:31)	PCDATA	$2, $0
	0x00d5 00213 (main.go:31)	PCDATA	$0, $2
	0x00d5 00213 (main.go:31)	MOVQ	CX, ""..autotmp_119+192(SP)
	0x00dd 00221 (main.go:31)	MOVQ	example.com/geo/shapes.Unit+8(SB), DX
	0x00e4 00228 (main.go:31)	MOVQ	DX, ""..autotmp_120+112(SP)
	0x00e9 00233 (main.go:31)	MOVQ	example.com/geo/shapes.Unit(SB), BX
	0x00f0 00240 (main.go:31)	MOVQ	BX, ""..autotmp_121+104(SP)
	0x00f5 00245 (main.go:31)	MOVQ	$10, (SP)
	0x00fd 00253 (main.go:31)	CALL	example.com/geo/internal/num.Loop(SB)
	0x0102 00258 (main.go:31)	MOVQ	8(SP), AX
	0x0107 00263 (main.go:31)	MOVQ	AX, ""..autotmp_122+96(SP)
	0x010c 00268 (main.go:31)	MOVQ	$3, "".a+80(SP)
	0x0115 00277 (main.go:31)	MOVQ	"".a+80(SP), CX
	0x011a 00282 (main.go:31)	ADDQ	$16, CX
	0x011e 00286 (main.go:31)	MOVQ	CX, ""..autotmp_123+88(SP)
	0x0123 00291 (main.go:31)	MOVQ	CX, "".a+80(SP)
	0x0128 00296 (main.go:31)	CALL	runtime.printlock(SB)
	0x012d 00301 (main.go:31)	MOVQ	""..autotmp_117+128(SP), AX
	0x0135 00309 (main.go:31)	MOVQ	AX, (SP)
	0x0139 00313 (main.go:31)	CALL	runtime.printint(SB)
	0x013e 00318 (main.go:31)	CALL	runtime.printsp(SB)
	0x0143 00323 (main.go:31)	PCDATA	$2, $1
	0x0143 00323 (main.go:31)	PCDATA	$0, $1
	0x0143 00323 (main.go:31)	MOVQ	""..autotmp_119+192(SP), AX
	0x014b 00331 (main.go:31)	PCDATA	$2, $0
	0x014b 00331 (main.go:31)	MOVQ	AX, (SP)
	0x014f 00335 (main.go:31)	MOVQ	""..autotmp_118+120(SP), AX
	0x0154 00340 (main.go:31)	MOVQ	AX, 8(SP)
	0x0159 00345 (main.go:31)	CALL	runtime.printstring(SB)
	0x015e 00350 (main.go:31)	CALL	runtime.printsp(SB)
	0x0163 00355 (main.go:31)	MOVQ	""..autotmp_120+112(SP), AX
	0x0168 00360 (main.go:31)	MOVQ	""..autotmp_121+104(SP), CX
	0x016d 00365 (main.go:31)	IMULQ	CX, AX
	0x0171 00369 (main.go:31)	MOVQ	AX, (SP)
	0x0175 00373 (main.go:31)	CALL	runtime.printint(SB)
	0x017a 00378 (main.go:31)	CALL	runtime.printsp(SB)
	0x017f 00383 (main.go:31)	MOVQ	""..autotmp_122+96(SP), AX
	0x0184 00388 (main.go:31)	MOVQ	AX, (SP)
	0x0188 00392 (main.go:31)	CALL	runtime.printint(SB)
	0x018d 00397 (main.go:31)	CALL	runtime.printsp(SB)
	0x0192 00402 (main.go:31)	MOVQ	""..autotmp_123+88(SP), AX
	0x0197 00407 (main.go:31)	CMPQ	AX, $7
	0x019b 00411 (main.go:31)	MOVL	$7, CX
	0x01a0 00416 (main.go:31)	CMOVQLT	CX, AX
	0x01a4 00420 (main.go:31)	ADDQ	$3, AX
	0x01a8 00424 (main.go:31)	MOVQ	AX, (SP)
	0x01ac 00428 (main.go:31)	CALL	runtime.printint(SB)
	0x01b1 00433 (main.go:31)	CALL	runtime.printnl(SB)
	0x01b6 00438 (main.go:31)	CALL	runtime.printunlock(SB)
	0x01bb 00443 (main.go:33)	PCDATA	$2, $1
	0x01bb 00443 (main.go:33)	PCDATA	$0, $0
	0x01bb 00443 (main.go:33)	MOVQ	"".v.Rect+176(SP), AX
	0x01c3 00451 (main.go:33)	MOVQ	8(AX), CX
	0x01c7 00455 (main.go:33)	MOVQ	CX, ""..autotmp_117+128(SP)
	0x01cf 00463 (main.go:33)	MOVQ	(AX), DX
	0x01d2 00466 (main.go:33)	MOVQ	DX, ""..autotmp_118+120(SP)
	0x01d7 00471 (main.go:33)	PCDATA	$2, $0
	0x01d7 00471 (main.go:33)	PCDATA	$0, $3
	0x01d7 00471 (main.go:33)	MOVQ	AX, ""..autotmp_59+200(SP)
	0x01df 00479 (main.go:33)	MOVQ	$21, ""..autotmp_59+208(SP)
	0x01eb 00491 (main.go:33)	PCDATA	$2, $1
	0x01eb 00491 (main.go:33)	LEAQ	go.itab."".named,example.com/geo/shapes.Shape(SB), AX
	0x01f2 00498 (main.go:33)	PCDATA	$2, $0
	0x01f2 00498 (main.go:33)	MOVQ	AX, (SP)
	0x01f6 00502 (main.go:33)	PCDATA	$2, $1
	0x01f6 00502 (main.go:33)	LEAQ	""..autotmp_59+200(SP), AX
	0x01fe 00510 (main.go:33)	PCDATA	$2, $0
	0x01fe 00510 (main.go:33)	MOVQ	AX, 8(SP)
	0x0203 00515 (main.go:33)	CALL	runtime.convT2I(SB)
	0x0208 00520 (main.go:33)	PCDATA	$2, $1
	0x0208 00520 (main.go:33)	MOVQ	24(SP), AX
	0x020d 00525 (main.go:33)	MOVQ	16(SP), CX
	0x0212 00530 (main.go:33)	MOVQ	CX, (SP)
	0x0216 00534 (main.go:33)	PCDATA	$2, $0
	0x0216 00534 (main.go:33)	MOVQ	AX, 8(SP)
	0x021b 00539 (main.go:33)	CALL	"".area(SB)
	0x0220 00544 (main.go:33)	MOVQ	16(SP), AX
	0x0225 00549 (main.go:33)	MOVQ	AX, ""..autotmp_120+112(SP)
	0x022a 00554 (main.go:33)	CALL	runtime.printlock(SB)
	0x022f 00559 (main.go:33)	MOVQ	$42, (SP)
	0x0237 00567 (main.go:33)	CALL	runtime.printint(SB)
	0x023c 00572 (main.go:33)	CALL	runtime.printsp(SB)
	0x0241 00577 (main.go:33)	MOVQ	""..autotmp_117+128(SP), AX
	0x0249 00585 (main.go:33)	MOVQ	""..autotmp_118+120(SP), CX
	0x024e 00590 (main.go:33)	IMULQ	CX, AX
	0x0252 00594 (main.go:33)	MOVQ	AX, (SP)
	0x0256 00598 (main.go:33)	CALL	runtime.printint(SB)
	0x025b 00603 (main.go:33)	CALL	runtime.printsp(SB)
	0x0260 00608 (main.go:33)	MOVQ	""..autotmp_120+112(SP), AX
	0x0265 00613 (main.go:33)	MOVQ	AX, (SP)
	0x0269 00617 (main.go:33)	CALL	runtime.printint(SB)
	0x026e 00622 (main.go:33)	CALL	runtime.printnl(SB)
	0x0273 00627 (main.go:33)	CALL	runtime.printunlock(SB)
	0x0278 00632 (main.go:34)	PCDATA	$0, $4
	0x0278 00632 (main.go:34)	XORPS	X0, X0
	0x027b 00635 (main.go:34)	MOVUPS	X0, "".st+216(SP)
	0x0283 00643 (main.go:34)	MOVQ	$0, "".st+232(SP)
	0x028f 00655 (main.go:35)	PCDATA	$2, $1
	0x028f 00655 (main.go:35)	LEAQ	type.interface {}(SB), AX
	0x0296 00662 (main.go:35)	PCDATA	$2, $0
	0x0296 00662 (main.go:35)	MOVQ	AX, (SP)
	0x029a 00666 (main.go:35)	MOVUPS	X0, 8(SP)
	0x029f 00671 (main.go:35)	MOVQ	$0, 24(SP)
	0x02a8 00680 (main.go:35)	MOVQ	$1, 32(SP)
	0x02b1 00689 (main.go:35)	CALL	runtime.growslice(SB)
	0x02b6 00694 (main.go:35)	PCDATA	$2, $1
	0x02b6 00694 (main.go:35)	MOVQ	40(SP), AX
	0x02bb 00699 (main.go:35)	MOVQ	48(SP), CX
	0x02c0 00704 (main.go:35)	MOVQ	56(SP), DX
	0x02c5 00709 (main.go:35)	MOVQ	DX, "".st+232(SP)
	0x02cd 00717 (main.go:35)	MOVQ	AX, "".st+216(SP)
	0x02d5 00725 (main.go:35)	LEAQ	1(CX), DX
	0x02d9 00729 (main.go:35)	MOVQ	DX, "".st+224(SP)
	0x02e1 00737 (main.go:35)	SHLQ	$4, CX
	0x02e5 00741 (main.go:35)	PCDATA	$2, $4
	0x02e5 00741 (main.go:35)	LEAQ	type.int(SB), DX
	0x02ec 00748 (main.go:35)	PCDATA	$2, $1
	0x02ec 00748 (main.go:35)	MOVQ	DX, (AX)(CX*1)
	0x02f0 00752 (main.go:35)	PCDATA	$2, $5
	0x02f0 00752 (main.go:35)	LEAQ	8(AX)(CX*1), DI
	0x02f5 00757 (main.go:35)	PCDATA	$2, $-2
	0x02f5 00757 (main.go:35)	PCDATA	$0, $-2
	0x02f5 00757 (main.go:35)	CMPL	runtime.writeBarrier(SB), $0
	0x02fc 00764 (main.go:35)	JNE	1783
	0x0302 00770 (main.go:35)	LEAQ	"".statictmp_0(SB), BX
	0x0309 00777 (main.go:35)	MOVQ	BX, 8(AX)(CX*1)
	0x030e 00782 (main.go:36)	PCDATA	$2, $0
	0x030e 00782 (main.go:36)	PCDATA	$0, $4
	0x030e 00782 (main.go:36)	MOVQ	"".st+224(SP), CX
	0x0316 00790 (main.go:36)	PCDATA	$2, $6
	0x0316 00790 (main.go:36)	MOVQ	"".st+216(SP), BX
	0x031e 00798 (main.go:36)	MOVQ	"".st+232(SP), SI
	0x0326 00806 (main.go:36)	LEAQ	1(CX), R8
	0x032a 00810 (main.go:36)	CMPQ	R8, SI
	0x032d 00813 (main.go:36)	JGT	1704
	0x0333 00819 (main.go:36)	LEAQ	1(CX), SI
	0x0337 00823 (main.go:36)	MOVQ	SI, "".st+224(SP)
	0x033f 00831 (main.go:36)	SHLQ	$4, CX
	0x0343 00835 (main.go:36)	PCDATA	$2, $7
	0x0343 00835 (main.go:36)	LEAQ	type.string(SB), SI
	0x034a 00842 (main.go:36)	MOVQ	SI, (BX)(CX*1)
	0x034e 00846 (main.go:36)	PCDATA	$2, $8
	0x034e 00846 (main.go:36)	LEAQ	8(BX)(CX*1), DI
	0x0353 00851 (main.go:36)	PCDATA	$2, $-2
	0x0353 00851 (main.go:36)	PCDATA	$0, $-2
	0x0353 00851 (main.go:36)	CMPL	runtime.writeBarrier(SB), $0
	0x035a 00858 (main.go:36)	JNE	1687
	0x0360 00864 (main.go:36)	LEAQ	"".statictmp_1(SB), AX
	0x0367 00871 (main.go:36)	MOVQ	AX, 8(BX)(CX*1)
	0x036c 00876 (main.go:37)	PCDATA	$2, $9
	0x036c 00876 (main.go:37)	PCDATA	$0, $4
	0x036c 00876 (main.go:37)	MOVQ	"".st+224(SP), AX
	0x0374 00884 (main.go:37)	PCDATA	$2, $10
	0x0374 00884 (main.go:37)	MOVQ	"".st+216(SP), CX
	0x037c 00892 (main.go:37)	LEAQ	-1(AX), BX
	0x0380 00896 (main.go:37)	CMPQ	BX, AX
	0x0383 00899 (main.go:37)	JCC	1878
	0x0389 00905 (main.go:37)	MOVQ	BX, DI
	0x038c 00908 (main.go:37)	SHLQ	$4, BX
	0x0390 00912 (main.go:37)	PCDATA	$2, $11
	0x0390 00912 (main.go:37)	MOVQ	8(CX)(BX*1), R8
	0x0395 00917 (main.go:37)	PCDATA	$2, $12
	0x0395 00917 (main.go:37)	MOVQ	(CX)(BX*1), CX
	0x0399 00921 (main.go:37)	TESTQ	DI, DI
	0x039c 00924 (main.go:37)	JLT	1871
	0x03a2 00930 (main.go:37)	MOVQ	DI, "".st+224(SP)
	0x03aa 00938 (main.go:37)	CMPQ	CX, SI
	0x03ad 00941 (main.go:37)	JNE	1843
	0x03b3 00947 (main.go:37)	PCDATA	$2, $13
	0x03b3 00947 (main.go:37)	MOVQ	AX, ""..autotmp_117+128(SP)
	0x03bb 00955 (main.go:37)	PCDATA	$2, $14
	0x03bb 00955 (main.go:37)	MOVQ	(R8), AX
	0x03be 00958 (main.go:37)	PCDATA	$2, $13
	0x03be 00958 (main.go:37)	PCDATA	$0, $5
	0x03be 00958 (main.go:37)	MOVQ	AX, ""..autotmp_119+192(SP)
	0x03c6 00966 (main.go:37)	PCDATA	$2, $0
	0x03c6 00966 (main.go:37)	MOVQ	8(R8), CX
	0x03ca 00970 (main.go:37)	MOVQ	CX, ""..autotmp_118+120(SP)
	0x03cf 00975 (main.go:37)	PCDATA	$2, $15
	0x03cf 00975 (main.go:37)	LEAQ	"".main.func1·f(SB), DX
	0x03d6 00982 (main.go:37)	PCDATA	$2, $0
	0x03d6 00982 (main.go:37)	MOVQ	DX, (SP)
	0x03da 00986 (main.go:37)	MOVQ	$3, 8(SP)
	0x03e3 00995 (main.go:37)	CALL	example.com/geo/stack.Apply(SB)
	0x03e8 01000 (main.go:37)	MOVQ	16(SP), AX
	0x03ed 01005 (main.go:37)	MOVQ	AX, ""..autotmp_120+112(SP)
	0x03f2 01010 (main.go:37)	CALL	runtime.printlock(SB)
	0x03f7 01015 (main.go:37)	MOVQ	""..autotmp_117+128(SP), AX
	0x03ff 01023 (main.go:37)	MOVQ	AX, (SP)
	0x0403 01027 (main.go:37)	CALL	runtime.printint(SB)
	0x0408 01032 (main.go:37)	CALL	runtime.printsp(SB)
	0x040d 01037 (main.go:37)	PCDATA	$2, $1
	0x040d 01037 (main.go:37)	PCDATA	$0, $4
	0x040d 01037 (main.go:37)	MOVQ	""..autotmp_119+192(SP), AX
	0x0415 01045 (main.go:37)	PCDATA	$2, $0
	0x0415 01045 (main.go:37)	MOVQ	AX, (SP)
	0x0419 01049 (main.go:37)	MOVQ	""..autotmp_118+120(SP), AX
	0x041e 01054 (main.go:37)	MOVQ	AX, 8(SP)
	0x0423 01059 (main.go:37)	CALL	runtime.printstring(SB)
	0x0428 01064 (main.go:37)	CALL	runtime.printsp(SB)
	0x042d 01069 (main.go:37)	MOVQ	""..autotmp_120+112(SP), AX
	0x0432 01074 (main.go:37)	MOVQ	AX, (SP)
	0x0436 01078 (main.go:37)	CALL	runtime.printint(SB)
	0x043b 01083 (main.go:37)	CALL	runtime.printnl(SB)
	0x0440 01088 (main.go:37)	CALL	runtime.printunlock(SB)
	0x0445 01093 (main.go:38)	MOVQ	example.com/geo/shapes.Unit+8(SB), AX
	0x044c 01100 (main.go:38)	MOVQ	example.com/geo/shapes.Unit(SB), CX
	0x0453 01107 (main.go:38)	PCDATA	$2, $15
	0x0453 01107 (main.go:38)	MOVQ	example.com/geo/shapes.Unit+16(SB), DX
	0x045a 01114 (main.go:38)	MOVQ	example.com/geo/shapes.Unit+24(SB), BX
	0x0461 01121 (main.go:38)	PCDATA	$0, $6
	0x0461 01121 (main.go:38)	MOVQ	CX, "".u+240(SP)
	0x0469 01129 (main.go:38)	MOVQ	AX, "".u+248(SP)
	0x0471 01137 (main.go:38)	PCDATA	$2, $0
	0x0471 01137 (main.go:38)	MOVQ	DX, "".u+256(SP)
	0x0479 01145 (main.go:38)	MOVQ	BX, "".u+264(SP)
	0x0481 01153 (main.go:39)	MOVQ	$5, "".u+240(SP)
	0x048d 01165 (main.go:39)	MOVQ	$5, "".u+248(SP)
	0x0499 01177 (main.go:40)	PCDATA	$2, $1
	0x0499 01177 (main.go:40)	LEAQ	"".u+240(SP), AX
	0x04a1 01185 (main.go:40)	PCDATA	$2, $0
	0x04a1 01185 (main.go:40)	TESTB	AL, (AX)
	0x04a3 01187 (main.go:40)	MOVQ	example.com/geo/shapes.Unit+8(SB), AX
	0x04aa 01194 (main.go:40)	MOVQ	AX, ""..autotmp_117+128(SP)
	0x04b2 01202 (main.go:40)	MOVQ	example.com/geo/shapes.Unit(SB), CX
	0x04b9 01209 (main.go:40)	MOVQ	CX, ""..autotmp_118+120(SP)
	0x04be 01214 (main.go:40)	CALL	runtime.printlock(SB)
	0x04c3 01219 (main.go:40)	MOVQ	$25, (SP)
	0x04cb 01227 (main.go:40)	CALL	runtime.printint(SB)
	0x04d0 01232 (main.go:40)	CALL	runtime.printsp(SB)
	0x04d5 01237 (main.go:40)	MOVQ	""..autotmp_117+128(SP), AX
	0x04dd 01245 (main.go:40)	MOVQ	""..autotmp_118+120(SP), CX
	0x04e2 01250 (main.go:40)	IMULQ	CX, AX
	0x04e6 01254 (main.go:40)	MOVQ	AX, (SP)
	0x04ea 01258 (main.go:40)	CALL	runtime.printint(SB)
	0x04ef 01263 (main.go:40)	CALL	runtime.printsp(SB)
	0x04f4 01268 (main.go:40)	MOVB	$1, (SP)
	0x04f8 01272 (main.go:40)	CALL	runtime.printbool(SB)
	0x04fd 01277 (main.go:40)	CALL	runtime.printsp(SB)
	0x0502 01282 (main.go:40)	MOVQ	$4, (SP)
	0x050a 01290 (main.go:40)	CALL	runtime.printint(SB)
	0x050f 01295 (main.go:40)	CALL	runtime.printsp(SB)
	0x0514 01300 (main.go:40)	MOVQ	example.com/geo/internal/num.Calls(SB), AX
	0x051b 01307 (main.go:40)	MOVQ	AX, (SP)
	0x051f 01311 (main.go:40)	CALL	runtime.printint(SB)
	0x0524 01316 (main.go:40)	CALL	runtime.printnl(SB)
	0x0529 01321 (main.go:40)	CALL	runtime.printunlock(SB)
	0x052e 01326 (main.go:41)	PCDATA	$2, $1
	0x052e 01326 (main.go:41)	LEAQ	type.int(SB), AX
	0x0535 01333 (main.go:41)	PCDATA	$2, $0
	0x0535 01333 (main.go:41)	MOVQ	AX, (SP)
	0x0539 01337 (main.go:41)	CALL	runtime.newobject(SB)
	0x053e 01342 (main.go:41)	PCDATA	$2, $1
	0x053e 01342 (main.go:41)	MOVQ	8(SP), AX
	0x0543 01347 (main.go:41)	MOVQ	$5, (AX)
	0x054a 01354 (main.go:41)	PCDATA	$2, $-2
	0x054a 01354 (main.go:41)	PCDATA	$0, $-2
	0x054a 01354 (main.go:41)	CMPL	runtime.writeBarrier(SB), $0
	0x0551 01361 (main.go:41)	JNE	1670
	0x0557 01367 (main.go:41)	MOVQ	AX, example.com/geo/internal/num.kept(SB)
	0x055e 01374 (main.go:42)	PCDATA	$2, $1
	0x055e 01374 (main.go:42)	PCDATA	$0, $6
	0x055e 01374 (main.go:42)	MOVQ	example.com/geo/shapes.ErrBad+8(SB), AX
	0x0565 01381 (main.go:42)	PCDATA	$2, $2
	0x0565 01381 (main.go:42)	LEAQ	go.itab.example.com/geo/shapes.Err,error(SB), CX
	0x056c 01388 (main.go:42)	PCDATA	$2, $1
	0x056c 01388 (main.go:42)	CMPQ	example.com/geo/shapes.ErrBad(SB), CX
	0x0573 01395 (main.go:42)	JNE	1655
	0x0579 01401 (main.go:42)	MOVQ	8(AX), CX
	0x057d 01405 (main.go:42)	MOVQ	(AX), AX
	0x0580 01408 (main.go:42)	PCDATA	$2, $-2
	0x0580 01408 (main.go:42)	PCDATA	$0, $-2
	0x0580 01408 (main.go:42)	JEQ	1492
	0x0582 01410 (main.go:45)	PCDATA	$2, $0
	0x0582 01410 (main.go:45)	PCDATA	$0, $6
	0x0582 01410 (main.go:45)	MOVL	$0, (SP)
	0x0589 01417 (main.go:45)	PCDATA	$2, $1
	0x0589 01417 (main.go:45)	LEAQ	"".main.func2·f(SB), AX
	0x0590 01424 (main.go:45)	PCDATA	$2, $0
	0x0590 01424 (main.go:45)	MOVQ	AX, 8(SP)
	0x0595 01429 (main.go:45)	CALL	runtime.deferproc(SB)
	0x059a 01434 (main.go:45)	TESTL	AX, AX
	0x059c 01436 (main.go:45)	JNE	1470
	0x059e 01438 (main.go:46)	PCDATA	$2, $1
	0x059e 01438 (main.go:46)	MOVQ	example.com/geo/shapes.ErrBad+8(SB), AX
	0x05a5 01445 (main.go:46)	PCDATA	$2, $2
	0x05a5 01445 (main.go:46)	MOVQ	example.com/geo/shapes.ErrBad(SB), CX
	0x05ac 01452 (main.go:46)	TESTQ	CX, CX
	0x05af 01455 (main.go:46)	JEQ	1827
	0x05b5 01461 (main.go:46)	MOVQ	8(CX), CX
	0x05b9 01465 (main.go:46)	JMP	1827
	0x05be 01470 (main.go:45)	PCDATA	$2, $0
	0x05be 01470 (main.go:45)	XCHGL	AX, AX
	0x05bf 01471 (main.go:45)	CALL	runtime.deferreturn(SB)
	0x05c4 01476 (main.go:45)	MOVQ	272(SP), BP
	0x05cc 01484 (main.go:45)	ADDQ	$280, SP
	0x05d3 01491 (main.go:45)	RET
	0x05d4 01492 (main.go:42)	PCDATA	$2, $1
	0x05d4 01492 (main.go:42)	MOVQ	CX, "".e.len+72(SP)
	0x05d9 01497 (main.go:42)	PCDATA	$0, $7
	0x05d9 01497 (main.go:42)	MOVQ	AX, "".e.ptr+184(SP)
	0x05e1 01505 (main.go:43)	PCDATA	$2, $4
	0x05e1 01505 (main.go:43)	LEAQ	""..autotmp_96+136(SP), DX
	0x05e9 01513 (main.go:43)	PCDATA	$2, $1
	0x05e9 01513 (main.go:43)	MOVQ	DX, (SP)
	0x05ed 01517 (main.go:43)	PCDATA	$2, $4
	0x05ed 01517 (main.go:43)	LEAQ	go.string."shapes: "(SB), DX
	0x05f4 01524 (main.go:43)	PCDATA	$2, $1
	0x05f4 01524 (main.go:43)	MOVQ	DX, 8(SP)
	0x05f9 01529 (main.go:43)	MOVQ	$8, 16(SP)
	0x0602 01538 (main.go:43)	PCDATA	$2, $0
	0x0602 01538 (main.go:43)	MOVQ	AX, 24(SP)
	0x0607 01543 (main.go:43)	MOVQ	CX, 32(SP)
	0x060c 01548 (main.go:43)	CALL	runtime.concatstring2(SB)
	0x0611 01553 (main.go:43)	MOVQ	48(SP), AX
	0x0616 01558 (main.go:43)	MOVQ	AX, "".~R0.len+64(SP)
	0x061b 01563 (main.go:43)	PCDATA	$2, $3
	0x061b 01563 (main.go:43)	MOVQ	40(SP), CX
	0x0620 01568 (main.go:43)	PCDATA	$2, $0
	0x0620 01568 (main.go:43)	PCDATA	$0, $8
	0x0620 01568 (main.go:43)	MOVQ	CX, "".~R0.ptr+168(SP)
	0x0628 01576 (main.go:43)	CALL	runtime.printlock(SB)
	0x062d 01581 (main.go:43)	PCDATA	$2, $1
	0x062d 01581 (main.go:43)	PCDATA	$0, $7
	0x062d 01581 (main.go:43)	MOVQ	"".~R0.ptr+168(SP), AX
	0x0635 01589 (main.go:43)	PCDATA	$2, $0
	0x0635 01589 (main.go:43)	MOVQ	AX, (SP)
	0x0639 01593 (main.go:43)	MOVQ	"".~R0.len+64(SP), AX
	0x063e 01598 (main.go:43)	MOVQ	AX, 8(SP)
	0x0643 01603 (main.go:43)	CALL	runtime.printstring(SB)
	0x0648 01608 (main.go:43)	CALL	runtime.printsp(SB)
	0x064d 01613 (main.go:43)	PCDATA	$2, $1
	0x064d 01613 (main.go:43)	PCDATA	$0, $6
	0x064d 01613 (main.go:43)	MOVQ	"".e.ptr+184(SP), AX
	0x0655 01621 (main.go:43)	PCDATA	$2, $0
	0x0655 01621 (main.go:43)	MOVQ	AX, (SP)
	0x0659 01625 (main.go:43)	MOVQ	"".e.len+72(SP), AX
	0x065e 01630 (main.go:43)	MOVQ	AX, 8(SP)
	0x0663 01635 (main.go:43)	CALL	runtime.printstring(SB)
	0x0668 01640 (main.go:43)	CALL	runtime.printnl(SB)
	0x066d 01645 (main.go:43)	CALL	runtime.printunlock(SB)
	0x0672 01650 (main.go:43)	JMP	1410
	0x0677 01655 (main.go:43)	MOVL	$0, CX
	0x067c 01660 (main.go:43)	PCDATA	$2, $1
	0x067c 01660 (main.go:43)	MOVL	$0, AX
	0x0681 01665 (main.go:42)	JMP	1408
	0x0686 01670 (main.go:41)	PCDATA	$2, $-2
	0x0686 01670 (main.go:41)	PCDATA	$0, $-2
	0x0686 01670 (main.go:41)	LEAQ	example.com/geo/internal/num.kept(SB), DI
	0x068d 01677 (main.go:41)	CALL	runtime.gcWriteBarrier(SB)
	0x0692 01682 (main.go:41)	JMP	1374
	0x0697 01687 (main.go:36)	LEAQ	"".statictmp_1(SB), AX
	0x069e 01694 (main.go:36)	CALL	runtime.gcWriteBarrier(SB)
	0x06a3 01699 (main.go:36)	JMP	876
	0x06a8 01704 (main.go:36)	PCDATA	$2, $16
	0x06a8 01704 (main.go:36)	PCDATA	$0, $4
	0x06a8 01704 (main.go:36)	LEAQ	type.interface {}(SB), AX
	0x06af 01711 (main.go:36)	PCDATA	$2, $6
	0x06af 01711 (main.go:36)	MOVQ	AX, (SP)
	0x06b3 01715 (main.go:36)	PCDATA	$2, $0
	0x06b3 01715 (main.go:36)	MOVQ	BX, 8(SP)
	0x06b8 01720 (main.go:36)	MOVQ	CX, 16(SP)
	0x06bd 01725 (main.go:36)	MOVQ	SI, 24(SP)
	0x06c2 01730 (main.go:36)	MOVQ	R8, 32(SP)
	0x06c7 01735 (main.go:36)	CALL	runtime.growslice(SB)
	0x06cc 01740 (main.go:36)	PCDATA	$2, $6
	0x06cc 01740 (main.go:36)	MOVQ	40(SP), BX
	0x06d1 01745 (main.go:36)	MOVQ	48(SP), CX
	0x06d6 01750 (main.go:36)	MOVQ	56(SP), AX
	0x06db 01755 (main.go:36)	MOVQ	AX, "".st+232(SP)
	0x06e3 01763 (main.go:36)	MOVQ	BX, "".st+216(SP)
	0x06eb 01771 (main.go:36)	LEAQ	type.int(SB), DX
	0x06f2 01778 (main.go:36)	JMP	819
	0x06f7 01783 (main.go:35)	PCDATA	$2, $-2
	0x06f7 01783 (main.go:35)	PCDATA	$0, $-2
	0x06f7 01783 (main.go:35)	LEAQ	"".statictmp_0(SB), AX
	0x06fe 01790 (main.go:35)	CALL	runtime.gcWriteBarrier(SB)
	0x0703 01795 (main.go:35)	JMP	782
	0x0708 01800 (main.go:30)	LEAQ	16(AX), DI
	0x070c 01804 (main.go:30)	MOVQ	AX, CX
	0x070f 01807 (main.go:30)	LEAQ	go.string."rect"(SB), AX
	0x0716 01814 (main.go:30)	CALL	runtime.gcWriteBarrier(SB)
	0x071b 01819 (main.go:31)	MOVQ	CX, AX
	0x071e 01822 (main.go:30)	JMP	118
	0x0723 01827 (main.go:46)	PCDATA	$2, $1
	0x0723 01827 (main.go:46)	PCDATA	$0, $6
	0x0723 01827 (main.go:46)	MOVQ	CX, (SP)
	0x0727 01831 (main.go:46)	PCDATA	$2, $0
	0x0727 01831 (main.go:46)	MOVQ	AX, 8(SP)
	0x072c 01836 (main.go:46)	CALL	runtime.gopanic(SB)
	0x0731 01841 (main.go:46)	UNDEF
	0x0733 01843 (main.go:37)	PCDATA	$2, $9
	0x0733 01843 (main.go:37)	PCDATA	$0, $4
	0x0733 01843 (main.go:37)	MOVQ	CX, (SP)
	0x0737 01847 (main.go:37)	PCDATA	$2, $0
	0x0737 01847 (main.go:37)	MOVQ	SI, 8(SP)
	0x073c 01852 (main.go:37)	PCDATA	$2, $1
	0x073c 01852 (main.go:37)	LEAQ	type.interface {}(SB), AX
	0x0743 01859 (main.go:37)	PCDATA	$2, $0
	0x0743 01859 (main.go:37)	MOVQ	AX, 16(SP)
	0x0748 01864 (main.go:37)	CALL	runtime.panicdottypeE(SB)
	0x074d 01869 (main.go:37)	UNDEF
	0x074f 01871 (main.go:37)	CALL	runtime.panicslice(SB)
	0x0754 01876 (main.go:37)	UNDEF
	0x0756 01878 (main.go:37)	CALL	runtime.panicindex(SB)
	0x075b 01883 (main.go:37)	UNDEF
	0x075d 01885 (main.go:37)	NOP
	0x075d 01885 (main.go:29)	PCDATA	$0, $-1
	0x075d 01885 (main.go:29)	PCDATA	$2, $-1
	0x075d 01885 (main.go:29)	CALL	runtime.morestack_noctxt(SB)
	0x0762 01890 (main.go:29)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 68 ff ff  dH..%....H..$h..
	0x0010 ff 48 3b 41 10 0f 86 42 07 00 00 48 81 ec 18 01  .H;A...B...H....
	0x0020 00 00 48 89 ac 24 10 01 00 00 48 8d ac 24 10 01  ..H..$....H..$..
	0x0030 00 00 48 8d 05 00 00 00 00 48 89 04 24 e8 00 00  ..H......H..$...
	0x0040 00 00 48 8b 44 24 08 48 c7 00 03 00 00 00 48 c7  ..H.D$.H......H.
	0x0050 40 08 04 00 00 00 48 c7 40 18 04 00 00 00 83 3d  @.....H.@......=
	0x0060 00 00 00 00 00 0f 85 9d 06 00 00 48 8d 0d 00 00  ...........H....
	0x0070 00 00 48 89 48 10 48 89 84 24 b0 00 00 00 48 8d  ..H.H.H..$....H.
	0x0080 0d 00 00 00 00 48 89 0c 24 48 89 44 24 08 e8 00  .....H..$H.D$...
	0x0090 00 00 00 48 8b 44 24 10 48 89 84 24 80 00 00 00  ...H.D$.H..$....
	0x00a0 48 8d 0d 00 00 00 00 48 89 0c 24 48 8b 8c 24 b0  H......H..$H..$.
	0x00b0 00 00 00 48 89 4c 24 08 e8 00 00 00 00 48 8d 05  ...H.L$......H..
	0x00c0 00 00 00 00 84 00 48 8b 44 24 18 48 89 44 24 78  ......H.D$.H.D$x
	0x00d0 48 8b 4c 24 10 48 89 8c 24 c0 00 00 00 48 8b 15  H.L$.H..$....H..
	0x00e0 00 00 00 00 48 89 54 24 70 48 8b 1d 00 00 00 00  ....H.T$pH......
	0x00f0 48 89 5c 24 68 48 c7 04 24 0a 00 00 00 e8 00 00  H.\$hH..$.......
	0x0100 00 00 48 8b 44 24 08 48 89 44 24 60 48 c7 44 24  ..H.D$.H.D$`H.D$
	0x0110 50 03 00 00 00 48 8b 4c 24 50 48 83 c1 10 48 89  P....H.L$PH...H.
	0x0120 4c 24 58 48 89 4c 24 50 e8 00 00 00 00 48 8b 84  L$XH.L$P.....H..
	0x0130 24 80 00 00 00 48 89 04 24 e8 00 00 00 00 e8 00  $....H..$.......
	0x0140 00 00 00 48 8b 84 24 c0 00 00 00 48 89 04 24 48  ...H..$....H..$H
	0x0150 8b 44 24 78 48 89 44 24 08 e8 00 00 00 00 e8 00  .D$xH.D$........
	0x0160 00 00 00 48 8b 44 24 70 48 8b 4c 24 68 48 0f af  ...H.D$pH.L$hH..
	0x0170 c1 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48  .H..$..........H
	0x0180 8b 44 24 60 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$`H..$........
	0x0190 00 00 48 8b 44 24 58 48 83 f8 07 b9 07 00 00 00  ..H.D$XH........
	0x01a0 48 0f 4c c1 48 83 c0 03 48 89 04 24 e8 00 00 00  H.L.H...H..$....
	0x01b0 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 b0  ...........H..$.
	0x01c0 00 00 00 48 8b 48 08 48 89 8c 24 80 00 00 00 48  ...H.H.H..$....H
	0x01d0 8b 10 48 89 54 24 78 48 89 84 24 c8 00 00 00 48  ..H.T$xH..$....H
	0x01e0 c7 84 24 d0 00 00 00 15 00 00 00 48 8d 05 00 00  ..$........H....
	0x01f0 00 00 48 89 04 24 48 8d 84 24 c8 00 00 00 48 89  ..H..$H..$....H.
	0x0200 44 24 08 e8 00 00 00 00 48 8b 44 24 18 48 8b 4c  D$......H.D$.H.L
	0x0210 24 10 48 89 0c 24 48 89 44 24 08 e8 00 00 00 00  $.H..$H.D$......
	0x0220 48 8b 44 24 10 48 89 44 24 70 e8 00 00 00 00 48  H.D$.H.D$p.....H
	0x0230 c7 04 24 2a 00 00 00 e8 00 00 00 00 e8 00 00 00  ..$*............
	0x0240 00 48 8b 84 24 80 00 00 00 48 8b 4c 24 78 48 0f  .H..$....H.L$xH.
	0x0250 af c1 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  ..H..$..........
	0x0260 48 8b 44 24 70 48 89 04 24 e8 00 00 00 00 e8 00  H.D$pH..$.......
	0x0270 00 00 00 e8 00 00 00 00 0f 57 c0 0f 11 84 24 d8  .........W....$.
	0x0280 00 00 00 48 c7 84 24 e8 00 00 00 00 00 00 00 48  ...H..$........H
	0x0290 8d 05 00 00 00 00 48 89 04 24 0f 11 44 24 08 48  ......H..$..D$.H
	0x02a0 c7 44 24 18 00 00 00 00 48 c7 44 24 20 01 00 00  .D$.....H.D$ ...
	0x02b0 00 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 30  ......H.D$(H.L$0
	0x02c0 48 8b 54 24 38 48 89 94 24 e8 00 00 00 48 89 84  H.T$8H..$....H..
	0x02d0 24 d8 00 00 00 48 8d 51 01 48 89 94 24 e0 00 00  $....H.Q.H..$...
	0x02e0 00 48 c1 e1 04 48 8d 15 00 00 00 00 48 89 14 08  .H...H......H...
	0x02f0 48 8d 7c 08 08 83 3d 00 00 00 00 00 0f 85 f5 03  H.|...=.........
	0x0300 00 00 48 8d 1d 00 00 00 00 48 89 5c 08 08 48 8b  ..H......H.\..H.
	0x0310 8c 24 e0 00 00 00 48 8b 9c 24 d8 00 00 00 48 8b  .$....H..$....H.
	0x0320 b4 24 e8 00 00 00 4c 8d 41 01 49 39 f0 0f 8f 75  .$....L.A.I9...u
	0x0330 03 00 00 48 8d 71 01 48 89 b4 24 e0 00 00 00 48  ...H.q.H..$....H
	0x0340 c1 e1 04 48 8d 35 00 00 00 00 48 89 34 0b 48 8d  ...H.5....H.4.H.
	0x0350 7c 0b 08 83 3d 00 00 00 00 00 0f 85 37 03 00 00  |...=.......7...
	0x0360 48 8d 05 00 00 00 00 48 89 44 0b 08 48 8b 84 24  H......H.D..H..$
	0x0370 e0 00 00 00 48 8b 8c 24 d8 00 00 00 48 8d 58 ff  ....H..$....H.X.
	0x0380 48 39 c3 0f 83 cd 03 00 00 48 89 df 48 c1 e3 04  H9.......H..H...
	0x0390 4c 8b 44 19 08 48 8b 0c 19 48 85 ff 0f 8c ad 03  L.D..H...H......
	0x03a0 00 00 48 89 bc 24 e0 00 00 00 48 39 f1 0f 85 80  ..H..$....H9....
	0x03b0 03 00 00 48 89 84 24 80 00 00 00 49 8b 00 48 89  ...H..$....I..H.
	0x03c0 84 24 c0 00 00 00 49 8b 48 08 48 89 4c 24 78 48  .$....I.H.H.L$xH
	0x03d0 8d 15 00 00 00 00 48 89 14 24 48 c7 44 24 08 03  ......H..$H.D$..
	0x03e0 00 00 00 e8 00 00 00 00 48 8b 44 24 10 48 89 44  ........H.D$.H.D
	0x03f0 24 70 e8 00 00 00 00 48 8b 84 24 80 00 00 00 48  $p.....H..$....H
	0x0400 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84  ..$..........H..
	0x0410 24 c0 00 00 00 48 89 04 24 48 8b 44 24 78 48 89  $....H..$H.D$xH.
	0x0420 44 24 08 e8 00 00 00 00 e8 00 00 00 00 48 8b 44  D$...........H.D
	0x0430 24 70 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $pH..$..........
	0x0440 e8 00 00 00 00 48 8b 05 00 00 00 00 48 8b 0d 00  .....H......H...
	0x0450 00 00 00 48 8b 15 00 00 00 00 48 8b 1d 00 00 00  ...H......H.....
	0x0460 00 48 89 8c 24 f0 00 00 00 48 89 84 24 f8 00 00  .H..$....H..$...
	0x0470 00 48 89 94 24 00 01 00 00 48 89 9c 24 08 01 00  .H..$....H..$...
	0x0480 00 48 c7 84 24 f0 00 00 00 05 00 00 00 48 c7 84  .H..$........H..
	0x0490 24 f8 00 00 00 05 00 00 00 48 8d 84 24 f0 00 00  $........H..$...
	0x04a0 00 84 00 48 8b 05 00 00 00 00 48 89 84 24 80 00  ...H......H..$..
	0x04b0 00 00 48 8b 0d 00 00 00 00 48 89 4c 24 78 e8 00  ..H......H.L$x..
	0x04c0 00 00 00 48 c7 04 24 19 00 00 00 e8 00 00 00 00  ...H..$.........
	0x04d0 e8 00 00 00 00 48 8b 84 24 80 00 00 00 48 8b 4c  .....H..$....H.L
	0x04e0 24 78 48 0f af c1 48 89 04 24 e8 00 00 00 00 e8  $xH...H..$......
	0x04f0 00 00 00 00 c6 04 24 01 e8 00 00 00 00 e8 00 00  ......$.........
	0x0500 00 00 48 c7 04 24 04 00 00 00 e8 00 00 00 00 e8  ..H..$..........
	0x0510 00 00 00 00 48 8b 05 00 00 00 00 48 89 04 24 e8  ....H......H..$.
	0x0520 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8d  ..............H.
	0x0530 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b  .....H..$.....H.
	0x0540 44 24 08 48 c7 00 05 00 00 00 83 3d 00 00 00 00  D$.H.......=....
	0x0550 00 0f 85 2f 01 00 00 48 89 05 00 00 00 00 48 8b  .../...H......H.
	0x0560 05 00 00 00 00 48 8d 0d 00 00 00 00 48 39 0d 00  .....H......H9..
	0x0570 00 00 00 0f 85 fe 00 00 00 48 8b 48 08 48 8b 00  .........H.H.H..
	0x0580 74 52 c7 04 24 00 00 00 00 48 8d 05 00 00 00 00  tR..$....H......
	0x0590 48 89 44 24 08 e8 00 00 00 00 85 c0 75 20 48 8b  H.D$........u H.
	0x05a0 05 00 00 00 00 48 8b 0d 00 00 00 00 48 85 c9 0f  .....H......H...
	0x05b0 84 6e 01 00 00 48 8b 49 08 e9 65 01 00 00 90 e8  .n...H.I..e.....
	0x05c0 00 00 00 00 48 8b ac 24 10 01 00 00 48 81 c4 18  ....H..$....H...
	0x05d0 01 00 00 c3 48 89 4c 24 48 48 89 84 24 b8 00 00  ....H.L$HH..$...
	0x05e0 00 48 8d 94 24 88 00 00 00 48 89 14 24 48 8d 15  .H..$....H..$H..
	0x05f0 00 00 00 00 48 89 54 24 08 48 c7 44 24 10 08 00  ....H.T$.H.D$...
	0x0600 00 00 48 89 44 24 18 48 89 4c 24 20 e8 00 00 00  ..H.D$.H.L$ ....
	0x0610 00 48 8b 44 24 30 48 89 44 24 40 48 8b 4c 24 28  .H.D$0H.D$@H.L$(
	0x0620 48 89 8c 24 a8 00 00 00 e8 00 00 00 00 48 8b 84  H..$.........H..
	0x0630 24 a8 00 00 00 48 89 04 24 48 8b 44 24 40 48 89  $....H..$H.D$@H.
	0x0640 44 24 08 e8 00 00 00 00 e8 00 00 00 00 48 8b 84  D$...........H..
	0x0650 24 b8 00 00 00 48 89 04 24 48 8b 44 24 48 48 89  $....H..$H.D$HH.
	0x0660 44 24 08 e8 00 00 00 00 e8 00 00 00 00 e8 00 00  D$..............
	0x0670 00 00 e9 0b ff ff ff b9 00 00 00 00 b8 00 00 00  ................
	0x0680 00 e9 fa fe ff ff 48 8d 3d 00 00 00 00 e8 00 00  ......H.=.......
	0x0690 00 00 e9 c7 fe ff ff 48 8d 05 00 00 00 00 e8 00  .......H........
	0x06a0 00 00 00 e9 c4 fc ff ff 48 8d 05 00 00 00 00 48  ........H......H
	0x06b0 89 04 24 48 89 5c 24 08 48 89 4c 24 10 48 89 74  ..$H.\$.H.L$.H.t
	0x06c0 24 18 4c 89 44 24 20 e8 00 00 00 00 48 8b 5c 24  $.L.D$ .....H.\$
	0x06d0 28 48 8b 4c 24 30 48 8b 44 24 38 48 89 84 24 e8  (H.L$0H.D$8H..$.
	0x06e0 00 00 00 48 89 9c 24 d8 00 00 00 48 8d 15 00 00  ...H..$....H....
	0x06f0 00 00 e9 3c fc ff ff 48 8d 05 00 00 00 00 e8 00  ...<...H........
	0x0700 00 00 00 e9 06 fc ff ff 48 8d 78 10 48 89 c1 48  ........H.x.H..H
	0x0710 8d 05 00 00 00 00 e8 00 00 00 00 48 89 c8 e9 53  ...........H...S
	0x0720 f9 ff ff 48 89 0c 24 48 89 44 24 08 e8 00 00 00  ...H..$H.D$.....
	0x0730 00 0f 0b 48 89 0c 24 48 89 74 24 08 48 8d 05 00  ...H..$H.t$.H...
	0x0740 00 00 00 48 89 44 24 10 e8 00 00 00 00 0f 0b e8  ...H.D$.........
	0x0750 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x0760 00 00 e9 99 f8 ff ff                             .......
	rel 5+4 t=16 TLS+0
	rel 53+4 t=15 type.example.com/geo/shapes.Rect+0
	rel 62+4 t=8 runtime.newobject+0
	rel 96+4 t=15 runtime.writeBarrier+-1
	rel 110+4 t=15 go.string."rect"+0
	rel 129+4 t=15 go.itab.*example.com/geo/shapes.Rect,example.com/geo/shapes.Shape+0
	rel 143+4 t=8 "".area+0
	rel 163+4 t=15 go.itab.*example.com/geo/shapes.Rect,example.com/geo/shapes.Shape+0
	rel 185+4 t=8 example.com/geo/shapes.Name+0
	rel 192+4 t=15 example.com/geo/shapes.Unit+0
	rel 224+4 t=15 example.com/geo/shapes.Unit+8
	rel 236+4 t=15 example.com/geo/shapes.Unit+0
	rel 254+4 t=8 example.com/geo/internal/num.Loop+0
	rel 297+4 t=8 runtime.printlock+0
	rel 314+4 t=8 runtime.printint+0
	rel 319+4 t=8 runtime.printsp+0
	rel 346+4 t=8 runtime.printstring+0
	rel 351+4 t=8 runtime.printsp+0
	rel 374+4 t=8 runtime.printint+0
	rel 379+4 t=8 runtime.printsp+0
	rel 393+4 t=8 runtime.printint+0
	rel 398+4 t=8 runtime.printsp+0
	rel 429+4 t=8 runtime.printint+0
	rel 434+4 t=8 runtime.printnl+0
	rel 439+4 t=8 runtime.printunlock+0
	rel 494+4 t=15 go.itab."".named,example.com/geo/shapes.Shape+0
	rel 516+4 t=8 runtime.convT2I+0
	rel 540+4 t=8 "".area+0
	rel 555+4 t=8 runtime.printlock+0
	rel 568+4 t=8 runtime.printint+0
	rel 573+4 t=8 runtime.printsp+0
	rel 599+4 t=8 runtime.printint+0
	rel 604+4 t=8 runtime.printsp+0
	rel 618+4 t=8 runtime.printint+0
	rel 623+4 t=8 runtime.printnl+0
	rel 628+4 t=8 runtime.printunlock+0
	rel 658+4 t=15 type.interface {}+0
	rel 690+4 t=8 runtime.growslice+0
	rel 744+4 t=15 type.int+0
	rel 759+4 t=15 runtime.writeBarrier+-1
	rel 773+4 t=15 "".statictmp_0+0
	rel 838+4 t=15 type.string+0
	rel 853+4 t=15 runtime.writeBarrier+-1
	rel 867+4 t=15 "".statictmp_1+0
	rel 978+4 t=15 "".main.func1·f+0
	rel 996+4 t=8 example.com/geo/stack.Apply+0
	rel 1011+4 t=8 runtime.printlock+0
	rel 1028+4 t=8 runtime.printint+0
	rel 1033+4 t=8 runtime.printsp+0
	rel 1060+4 t=8 runtime.printstring+0
	rel 1065+4 t=8 runtime.printsp+0
	rel 1079+4 t=8 runtime.printint+0
	rel 1084+4 t=8 runtime.printnl+0
	rel 1089+4 t=8 runtime.printunlock+0
	rel 1096+4 t=15 example.com/geo/shapes.Unit+8
	rel 1103+4 t=15 example.com/geo/shapes.Unit+0
	rel 1110+4 t=15 example.com/geo/shapes.Unit+16
	rel 1117+4 t=15 example.com/geo/shapes.Unit+24
	rel 1190+4 t=15 example.com/geo/shapes.Unit+8
	rel 1205+4 t=15 example.com/geo/shapes.Unit+0
	rel 1215+4 t=8 runtime.printlock+0
	rel 1228+4 t=8 runtime.printint+0
	rel 1233+4 t=8 runtime.printsp+0
	rel 1259+4 t=8 runtime.printint+0
	rel 1264+4 t=8 runtime.printsp+0
	rel 1273+4 t=8 runtime.printbool+0
	rel 1278+4 t=8 runtime.printsp+0
	rel 1291+4 t=8 runtime.printint+0
	rel 1296+4 t=8 runtime.printsp+0
	rel 1303+4 t=15 example.com/geo/internal/num.Calls+0
	rel 1312+4 t=8 runtime.printint+0
	rel 1317+4 t=8 runtime.printnl+0
	rel 1322+4 t=8 runtime.printunlock+0
	rel 1329+4 t=15 type.int+0
	rel 1338+4 t=8 runtime.newobject+0
	rel 1356+4 t=15 runtime.writeBarrier+-1
	rel 1370+4 t=15 example.com/geo/internal/num.kept+0
	rel 1377+4 t=15 example.com/geo/shapes.ErrBad+8
	rel 1384+4 t=15 go.itab.example.com/geo/shapes.Err,error+0
	rel 1391+4 t=15 example.com/geo/shapes.ErrBad+0
	rel 1420+4 t=15 "".main.func2·f+0
	rel 1430+4 t=8 runtime.deferproc+0
	rel 1441+4 t=15 example.com/geo/shapes.ErrBad+8
	rel 1448+4 t=15 example.com/geo/shapes.ErrBad+0
	rel 1472+4 t=8 runtime.deferreturn+0
	rel 1520+4 t=15 go.string."shapes: "+0
	rel 1549+4 t=8 runtime.concatstring2+0
	rel 1577+4 t=8 runtime.printlock+0
	rel 1604+4 t=8 runtime.printstring+0
	rel 1609+4 t=8 runtime.printsp+0
	rel 1636+4 t=8 runtime.printstring+0
	rel 1641+4 t=8 runtime.printnl+0
	rel 1646+4 t=8 runtime.printunlock+0
	rel 1673+4 t=15 example.com/geo/internal/num.kept+0
	rel 1678+4 t=8 runtime.gcWriteBarrier+0
	rel 1690+4 t=15 "".statictmp_1+0
	rel 1695+4 t=8 runtime.gcWriteBarrier+0
	rel 1707+4 t=15 type.interface {}+0
	rel 1736+4 t=8 runtime.growslice+0
	rel 1774+4 t=15 type.int+0
	rel 1786+4 t=15 "".statictmp_0+0
	rel 1791+4 t=8 runtime.gcWriteBarrier+0
	rel 1810+4 t=15 go.string."rect"+0
	rel 1815+4 t=8 runtime.gcWriteBarrier+0
	rel 1837+4 t=8 runtime.gopanic+0
	rel 1855+4 t=15 type.interface {}+0
	rel 1865+4 t=8 runtime.panicdottypeE+0
	rel 1872+4 t=8 runtime.panicslice+0
	rel 1879+4 t=8 runtime.panicindex+0
	rel 1886+4 t=8 runtime.morestack_noctxt+0
"".init.0 STEXT size=81 args=0x0 locals=0x18
	0x0000 00000 (util.go:3)	TEXT	"".init.0(SB), $24-0
	0x0000 00000 (util.go:3)	MOVQ	(TLS), CX
	0x0009 00009 (util.go:3)	CMPQ	SP, 16(CX)
	0x000d 00013 (util.go:3)	JLS	74
	0x000f 00015 (util.go:3)	SUBQ	$24, SP
	0x0013 00019 (util.go:3)	MOVQ	BP, 16(SP)
	0x0018 00024 (util.go:3)	LEAQ	16(SP), BP
	0x001d 00029 (util.go:3)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (util.go:3)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (util.go:3)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (util.go:3)	PCDATA	$2, $0
	0x001d 00029 (util.go:3)	PCDATA	$0, $0
	0x001d 00029 (util.go:3)	CALL	runtime.printlock(SB)
	0x0022 00034 (util.go:3)	PCDATA	$2, $1
	0x0022 00034 (util.go:3)	LEAQ	go.string."main init\n"(SB), AX
	0x0029 00041 (util.go:3)	PCDATA	$2, $0
	0x0029 00041 (util.go:3)	MOVQ	AX, (SP)
	0x002d 00045 (util.go:3)	MOVQ	$10, 8(SP)
	0x0036 00054 (util.go:3)	CALL	runtime.printstring(SB)
	0x003b 00059 (util.go:3)	CALL	runtime.printunlock(SB)
	0x0040 00064 (util.go:3)	MOVQ	16(SP), BP
	0x0045 00069 (util.go:3)	ADDQ	$24, SP
	0x0049 00073 (util.go:3)	RET
	0x004a 00074 (util.go:3)	NOP
	0x004a 00074 (util.go:3)	PCDATA	$0, $-1
	0x004a 00074 (util.go:3)	PCDATA	$2, $-1
	0x004a 00074 (util.go:3)	CALL	runtime.morestack_noctxt(SB)
	0x004f 00079 (util.go:3)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 3b 48  dH..%....H;a.v;H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 e8 00 00  ...H.l$.H.l$....
	0x0020 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 c7 44  ..H......H..$H.D
	0x0030 24 08 0a 00 00 00 e8 00 00 00 00 e8 00 00 00 00  $...............
	0x0040 48 8b 6c 24 10 48 83 c4 18 c3 e8 00 00 00 00 eb  H.l$.H..........
	0x0050 af                                               .
	rel 5+4 t=16 TLS+0
	rel 30+4 t=8 runtime.printlock+0
	rel 37+4 t=15 go.string."main init\n"+0
	rel 55+4 t=8 runtime.printstring+0
	rel 60+4 t=8 runtime.printunlock+0
	rel 75+4 t=8 runtime.morestack_noctxt+0
"".main.func1 STEXT nosplit size=15 args=0x10 locals=0x0
	0x0000 00000 (main.go:37)	TEXT	"".main.func1(SB), NOSPLIT, $0-16
	0x0000 00000 (main.go:37)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (main.go:37)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (main.go:37)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (main.go:37)	PCDATA	$2, $0
	0x0000 00000 (main.go:37)	PCDATA	$0, $0
	0x0000 00000 (main.go:37)	MOVQ	"".i+8(SP), AX
	0x0005 00005 (main.go:37)	SHLQ	$4, AX
	0x0009 00009 (main.go:37)	MOVQ	AX, "".~r1+16(SP)
	0x000e 00014 (main.go:37)	RET
	0x0000 48 8b 44 24 08 48 c1 e0 04 48 89 44 24 10 c3     H.D$.H...H.D$..
"".main.func2 STEXT size=165 args=0x0 locals=0x30
	0x0000 00000 (main.go:45)	TEXT	"".main.func2(SB), $48-0
	0x0000 00000 (main.go:45)	MOVQ	(TLS), CX
	0x0009 00009 (main.go:45)	CMPQ	SP, 16(CX)
	0x000d 00013 (main.go:45)	JLS	155
	0x0013 00019 (main.go:45)	SUBQ	$48, SP
	0x0017 00023 (main.go:45)	MOVQ	BP, 40(SP)
	0x001c 00028 (main.go:45)	LEAQ	40(SP), BP
	0x0021 00033 (main.go:45)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (main.go:45)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (main.go:45)	FUNCDATA	$3, gclocals·e9a2b3e2fb8ff046bb08daf0441a9536(SB)
	0x0021 00033 (main.go:45)	PCDATA	$2, $1
	0x0021 00033 (main.go:45)	PCDATA	$0, $0
	0x0021 00033 (main.go:45)	LEAQ	""..fp+56(SP), AX
	0x0026 00038 (main.go:45)	PCDATA	$2, $0
	0x0026 00038 (main.go:45)	MOVQ	AX, (SP)
	0x002a 00042 (main.go:45)	CALL	runtime.gorecover(SB)
	0x002f 00047 (main.go:45)	PCDATA	$2, $1
	0x002f 00047 (main.go:45)	MOVQ	16(SP), AX
	0x0034 00052 (main.go:45)	MOVQ	8(SP), CX
	0x0039 00057 (main.go:45)	PCDATA	$2, $2
	0x0039 00057 (main.go:45)	MOVQ	example.com/geo/shapes.ErrBad(SB), DX
	0x0040 00064 (main.go:45)	PCDATA	$2, $3
	0x0040 00064 (main.go:45)	MOVQ	example.com/geo/shapes.ErrBad+8(SB), BX
	0x0047 00071 (main.go:45)	TESTQ	DX, DX
	0x004a 00074 (main.go:45)	JEQ	80
	0x004c 00076 (main.go:45)	MOVQ	8(DX), DX
	0x0050 00080 (main.go:45)	PCDATA	$2, $4
	0x0050 00080 (main.go:45)	CMPQ	CX, DX
	0x0053 00083 (main.go:45)	JEQ	129
	0x0055 00085 (main.go:45)	PCDATA	$2, $0
	0x0055 00085 (main.go:45)	XORL	AX, AX
	0x0057 00087 (main.go:45)	MOVB	AL, ""..autotmp_5+39(SP)
	0x005b 00091 (main.go:45)	CALL	runtime.printlock(SB)
	0x0060 00096 (main.go:45)	MOVBLZX	""..autotmp_5+39(SP), AX
	0x0065 00101 (main.go:45)	MOVB	AL, (SP)
	0x0068 00104 (main.go:45)	CALL	runtime.printbool(SB)
	0x006d 00109 (main.go:45)	CALL	runtime.printnl(SB)
	0x0072 00114 (main.go:45)	CALL	runtime.printunlock(SB)
	0x0077 00119 (main.go:45)	MOVQ	40(SP), BP
	0x007c 00124 (main.go:45)	ADDQ	$48, SP
	0x0080 00128 (main.go:45)	RET
	0x0081 00129 (main.go:45)	PCDATA	$2, $4
	0x0081 00129 (main.go:45)	MOVQ	CX, (SP)
	0x0085 00133 (main.go:45)	PCDATA	$2, $5
	0x0085 00133 (main.go:45)	MOVQ	AX, 8(SP)
	0x008a 00138 (main.go:45)	PCDATA	$2, $0
	0x008a 00138 (main.go:45)	MOVQ	BX, 16(SP)
	0x008f 00143 (main.go:45)	CALL	runtime.efaceeq(SB)
	0x0094 00148 (main.go:45)	MOVBLZX	24(SP), AX
	0x0099 00153 (main.go:45)	JMP	87
	0x009b 00155 (main.go:45)	NOP
	0x009b 00155 (main.go:45)	PCDATA	$0, $-1
	0x009b 00155 (main.go:45)	PCDATA	$2, $-1
	0x009b 00155 (main.go:45)	CALL	runtime.morestack_noctxt(SB)
	0x00a0 00160 (main.go:45)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 88  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 8d 44 24 38 48 89 04 24 e8 00 00 00 00 48  (H.D$8H..$.....H
	0x0030 8b 44 24 10 48 8b 4c 24 08 48 8b 15 00 00 00 00  .D$.H.L$.H......
	0x0040 48 8b 1d 00 00 00 00 48 85 d2 74 04 48 8b 52 08  H......H..t.H.R.
	0x0050 48 39 d1 74 2c 31 c0 88 44 24 27 e8 00 00 00 00  H9.t,1..D$'.....
	0x0060 0f b6 44 24 27 88 04 24 e8 00 00 00 00 e8 00 00  ..D$'..$........
	0x0070 00 00 e8 00 00 00 00 48 8b 6c 24 28 48 83 c4 30  .......H.l$(H..0
	0x0080 c3 48 89 0c 24 48 89 44 24 08 48 89 5c 24 10 e8  .H..$H.D$.H.\$..
	0x0090 00 00 00 00 0f b6 44 24 18 eb bc e8 00 00 00 00  ......D$........
	0x00a0 e9 5b ff ff ff                                   .[...
	rel 5+4 t=16 TLS+0
	rel 43+4 t=8 runtime.gorecover+0
	rel 60+4 t=15 example.com/geo/shapes.ErrBad+0
	rel 67+4 t=15 example.com/geo/shapes.ErrBad+8
	rel 92+4 t=8 runtime.printlock+0
	rel 105+4 t=8 runtime.printbool+0
	rel 110+4 t=8 runtime.printnl+0
	rel 115+4 t=8 runtime.printunlock+0
	rel 144+4 t=8 runtime.efaceeq+0
	rel 156+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=102 args=0x0 locals=0x8
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $8-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	95
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
	0x0040 00064 (<autogenerated>:1)	CALL	example.com/geo/internal/num.init(SB)
	0x0045 00069 (<autogenerated>:1)	CALL	example.com/geo/shapes.init(SB)
	0x004a 00074 (<autogenerated>:1)	CALL	"".init.0(SB)
	0x004f 00079 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x0056 00086 (<autogenerated>:1)	MOVQ	(SP), BP
	0x005a 00090 (<autogenerated>:1)	ADDQ	$8, SP
	0x005e 00094 (<autogenerated>:1)	RET
	0x005f 00095 (<autogenerated>:1)	NOP
	0x005f 00095 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005f 00095 (<autogenerated>:1)	PCDATA	$2, $-1
	0x005f 00095 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0064 00100 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 50 48  dH..%....H;a.vPH
	0x0010 83 ec 08 48 89 2c 24 48 8d 2c 24 0f b6 05 00 00  ...H.,$H.,$.....
	0x0020 00 00 80 f8 01 76 09 48 8b 2c 24 48 83 c4 08 c3  .....v.H.,$H....
	0x0030 75 07 e8 00 00 00 00 0f 0b c6 05 00 00 00 00 01  u...............
	0x0040 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 c6  ................
	0x0050 05 00 00 00 00 02 48 8b 2c 24 48 83 c4 08 c3 e8  ......H.,$H.....
	0x0060 00 00 00 00 eb 9a                                ......
	rel 5+4 t=16 TLS+0
	rel 30+4 t=15 "".initdone·+0
	rel 51+4 t=8 runtime.throwinit+0
	rel 59+4 t=15 "".initdone·+-1
	rel 65+4 t=8 example.com/geo/internal/num.init+0
	rel 70+4 t=8 example.com/geo/shapes.init+0
	rel 75+4 t=8 "".init.0+0
	rel 81+4 t=15 "".initdone·+-1
	rel 96+4 t=8 runtime.morestack_noctxt+0
"".(*named).Area STEXT dupok nosplit size=27 args=0x10 locals=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*named).Area(SB), DUPOK|NOSPLIT, $0-16
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0000 00000 (<autogenerated>:1)	PCDATA	$2, $1
	0x0000 00000 (<autogenerated>:1)	PCDATA	$0, $1
	0x0000 00000 (<autogenerated>:1)	MOVQ	""..this+8(SP), AX
	0x0005 00005 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0008 00008 (<autogenerated>:1)	PCDATA	$2, $0
	0x0008 00008 (<autogenerated>:1)	PCDATA	$0, $0
	0x0008 00008 (<autogenerated>:1)	MOVQ	AX, ""..this+8(SP)
	0x000d 00013 (<autogenerated>:1)	MOVQ	$0, "".~r0+16(SP)
	0x0016 00022 (<autogenerated>:1)	JMP	example.com/geo/shapes.(*Rect).Area(SB)
	0x0000 48 8b 44 24 08 48 8b 00 48 89 44 24 08 48 c7 44  H.D$.H..H.D$.H.D
	0x0010 24 10 00 00 00 00 e9 00 00 00 00                 $..........
	rel 23+4 t=15 example.com/geo/shapes.(*Rect).Area+0
"".(*named).example.com/geo/shapes.name STEXT dupok size=137 args=0x18 locals=0x38
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*named).example.com/geo/shapes.name(SB), DUPOK|WRAPPER, $56-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	115
	0x000f 00015 (<autogenerated>:1)	SUBQ	$56, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 48(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	48(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	122
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·62420d0a7277934df9079483e4a3e39b(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·41f1671831f68fd0038da7d08b6b356a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+64(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	(AX), AX
	0x002e 00046 (<autogenerated>:1)	MOVQ	(AX), CX
	0x0031 00049 (<autogenerated>:1)	MOVQ	24(AX), DX
	0x0035 00053 (<autogenerated>:1)	PCDATA	$2, $2
	0x0035 00053 (<autogenerated>:1)	MOVQ	16(AX), BX
	0x0039 00057 (<autogenerated>:1)	PCDATA	$2, $3
	0x0039 00057 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x003d 00061 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0041 00065 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0046 00070 (<autogenerated>:1)	PCDATA	$2, $0
	0x0046 00070 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x004b 00075 (<autogenerated>:1)	MOVQ	DX, 24(SP)
	0x0050 00080 (<autogenerated>:1)	CALL	example.com/geo/shapes.Rect.name(SB)
	0x0055 00085 (<autogenerated>:1)	PCDATA	$2, $1
	0x0055 00085 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x005a 00090 (<autogenerated>:1)	MOVQ	40(SP), CX
	0x005f 00095 (<autogenerated>:1)	PCDATA	$2, $0
	0x005f 00095 (<autogenerated>:1)	PCDATA	$0, $2
	0x005f 00095 (<autogenerated>:1)	MOVQ	AX, "".~r0+72(SP)
	0x0064 00100 (<autogenerated>:1)	MOVQ	CX, "".~r0+80(SP)
	0x0069 00105 (<autogenerated>:1)	MOVQ	48(SP), BP
	0x006e 00110 (<autogenerated>:1)	ADDQ	$56, SP
	0x0072 00114 (<autogenerated>:1)	RET
	0x0073 00115 (<autogenerated>:1)	NOP
	0x0073 00115 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0073 00115 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0073 00115 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0078 00120 (<autogenerated>:1)	JMP	0
	0x007a 00122 (<autogenerated>:1)	LEAQ	64(SP), DI
	0x007f 00127 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0082 00130 (<autogenerated>:1)	JNE	38
	0x0084 00132 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0087 00135 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 64 48  dH..%....H;a.vdH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 8b 59  ..8H.l$0H.l$0H.Y
	0x0020 20 48 85 db 75 54 48 8b 44 24 40 48 8b 00 48 8b   H..uTH.D$@H..H.
	0x0030 08 48 8b 50 18 48 8b 58 10 48 8b 40 08 48 89 0c  .H.P.H.X.H.@.H..
	0x0040 24 48 89 44 24 08 48 89 5c 24 10 48 89 54 24 18  $H.D$.H.\$.H.T$.
	0x0050 e8 00 00 00 00 48 8b 44 24 20 48 8b 4c 24 28 48  .....H.D$ H.L$(H
	0x0060 89 44 24 48 48 89 4c 24 50 48 8b 6c 24 30 48 83  .D$HH.L$PH.l$0H.
	0x0070 c4 38 c3 e8 00 00 00 00 eb 86 48 8d 7c 24 40 48  .8........H.|$@H
	0x0080 39 3b 75 a2 48 89 23 eb 9d                       9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 81+4 t=8 example.com/geo/shapes.Rect.name+0
	rel 116+4 t=8 runtime.morestack_noctxt+0
"".named.Area STEXT dupok size=94 args=0x18 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".named.Area(SB), DUPOK|WRAPPER, $24-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	72
	0x000f 00015 (<autogenerated>:1)	SUBQ	$24, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	79
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+32(SP), AX
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $0
	0x002b 00043 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x002f 00047 (<autogenerated>:1)	CALL	example.com/geo/shapes.(*Rect).Area(SB)
	0x0034 00052 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0039 00057 (<autogenerated>:1)	MOVQ	AX, "".~r0+48(SP)
	0x003e 00062 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x0043 00067 (<autogenerated>:1)	ADDQ	$24, SP
	0x0047 00071 (<autogenerated>:1)	RET
	0x0048 00072 (<autogenerated>:1)	NOP
	0x0048 00072 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0048 00072 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0048 00072 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x004d 00077 (<autogenerated>:1)	JMP	0
	0x004f 00079 (<autogenerated>:1)	LEAQ	32(SP), DI
	0x0054 00084 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0057 00087 (<autogenerated>:1)	JNE	38
	0x0059 00089 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x005c 00092 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 39 48  dH..%....H;a.v9H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 59  ...H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 29 48 8b 44 24 20 48 89 04 24 e8   H..u)H.D$ H..$.
	0x0030 00 00 00 00 48 8b 44 24 08 48 89 44 24 30 48 8b  ....H.D$.H.D$0H.
	0x0040 6c 24 10 48 83 c4 18 c3 e8 00 00 00 00 eb b1 48  l$.H...........H
	0x0050 8d 7c 24 20 48 39 3b 75 cd 48 89 23 eb c8        .|$ H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 48+4 t=8 example.com/geo/shapes.(*Rect).Area+0
	rel 73+4 t=8 runtime.morestack_noctxt+0
"".named.example.com/geo/shapes.name STEXT dupok size=134 args=0x20 locals=0x38
	0x0000 00000 (<autogenerated>:1)	TEXT	"".named.example.com/geo/shapes.name(SB), DUPOK|WRAPPER, $56-32
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	112
	0x000f 00015 (<autogenerated>:1)	SUBQ	$56, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 48(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	48(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	119
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·9fad110d66c97cf0b58d28cccea80b12(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·41f1671831f68fd0038da7d08b6b356a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+64(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	(AX), CX
	0x002e 00046 (<autogenerated>:1)	MOVQ	24(AX), DX
	0x0032 00050 (<autogenerated>:1)	PCDATA	$2, $2
	0x0032 00050 (<autogenerated>:1)	MOVQ	16(AX), BX
	0x0036 00054 (<autogenerated>:1)	PCDATA	$2, $3
	0x0036 00054 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x003a 00058 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x003e 00062 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0043 00067 (<autogenerated>:1)	PCDATA	$2, $0
	0x0043 00067 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0048 00072 (<autogenerated>:1)	MOVQ	DX, 24(SP)
	0x004d 00077 (<autogenerated>:1)	CALL	example.com/geo/shapes.Rect.name(SB)
	0x0052 00082 (<autogenerated>:1)	PCDATA	$2, $1
	0x0052 00082 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x0057 00087 (<autogenerated>:1)	MOVQ	40(SP), CX
	0x005c 00092 (<autogenerated>:1)	PCDATA	$2, $0
	0x005c 00092 (<autogenerated>:1)	PCDATA	$0, $2
	0x005c 00092 (<autogenerated>:1)	MOVQ	AX, "".~r0+80(SP)
	0x0061 00097 (<autogenerated>:1)	MOVQ	CX, "".~r0+88(SP)
	0x0066 00102 (<autogenerated>:1)	MOVQ	48(SP), BP
	0x006b 00107 (<autogenerated>:1)	ADDQ	$56, SP
	0x006f 00111 (<autogenerated>:1)	RET
	0x0070 00112 (<autogenerated>:1)	NOP
	0x0070 00112 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0070 00112 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0070 00112 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0075 00117 (<autogenerated>:1)	JMP	0
	0x0077 00119 (<autogenerated>:1)	LEAQ	64(SP), DI
	0x007c 00124 (<autogenerated>:1)	CMPQ	(BX), DI
	0x007f 00127 (<autogenerated>:1)	JNE	38
	0x0081 00129 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0084 00132 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 61 48  dH..%....H;a.vaH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 8b 59  ..8H.l$0H.l$0H.Y
	0x0020 20 48 85 db 75 51 48 8b 44 24 40 48 8b 08 48 8b   H..uQH.D$@H..H.
	0x0030 50 18 48 8b 58 10 48 8b 40 08 48 89 0c 24 48 89  P.H.X.H.@.H..$H.
	0x0040 44 24 08 48 89 5c 24 10 48 89 54 24 18 e8 00 00  D$.H.\$.H.T$....
	0x0050 00 00 48 8b 44 24 20 48 8b 4c 24 28 48 89 44 24  ..H.D$ H.L$(H.D$
	0x0060 50 48 89 4c 24 58 48 8b 6c 24 30 48 83 c4 38 c3  PH.L$XH.l$0H..8.
	0x0070 e8 00 00 00 00 eb 89 48 8d 7c 24 40 48 39 3b 75  .......H.|$@H9;u
	0x0080 a5 48 89 23 eb a0                                .H.#..
	rel 5+4 t=16 TLS+0
	rel 78+4 t=8 example.com/geo/shapes.Rect.name+0
	rel 113+4 t=8 runtime.morestack_noctxt+0
go.info.example.com/geo/internal/num.Touch$abstract SDWARFINFO dupok size=47
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 69 6e 74 65 72 6e 61 6c 2f 6e 75 6d 2e 54 6f  /internal/num.To
	0x0020 75 63 68 00 01 01 10 70 00 00 00 00 00 00 00     uch....p.......
	rel 42+4 t=28 go.info.*int+0
go.info.example.com/geo/internal/num.Keep$abstract SDWARFINFO dupok size=46
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 69 6e 74 65 72 6e 61 6c 2f 6e 75 6d 2e 4b 65  /internal/num.Ke
	0x0020 65 70 00 01 01 10 70 00 00 00 00 00 00 00        ep....p.......
	rel 41+4 t=28 go.info.*int+0
go.info.example.com/geo/internal/num.Max$abstract SDWARFINFO dupok size=61
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 69 6e 74 65 72 6e 61 6c 2f 6e 75 6d 2e 4d 61  /internal/num.Ma
	0x0020 78 00 01 01 10 61 00 00 00 00 00 00 10 62 00 00  x....a.......b..
	0x0030 00 00 00 00 10 6d 00 01 00 00 00 00 00           .....m.......
	rel 40+4 t=28 go.info.int+0
	rel 48+4 t=28 go.info.int+0
	rel 56+4 t=28 go.info.int+0
go.info.example.com/geo/internal/num.Abs$abstract SDWARFINFO dupok size=45
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 69 6e 74 65 72 6e 61 6c 2f 6e 75 6d 2e 41 62  /internal/num.Ab
	0x0020 73 00 01 01 10 78 00 00 00 00 00 00 00           s....x.......
	rel 40+4 t=28 go.info.int+0
go.info.example.com/geo/internal/num.Leak$abstract SDWARFINFO dupok size=46
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 69 6e 74 65 72 6e 61 6c 2f 6e 75 6d 2e 4c 65  /internal/num.Le
	0x0020 61 6b 00 01 01 10 70 00 00 00 00 00 00 00        ak....p.......
	rel 41+4 t=28 go.info.*int+0
go.info.example.com/geo/shapes.New$abstract SDWARFINFO dupok size=47
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 73 68 61 70 65 73 2e 4e 65 77 00 01 01 10 68  /shapes.New....h
	0x0020 00 00 00 00 00 00 10 77 00 00 00 00 00 00 00     .......w.......
	rel 34+4 t=28 go.info.int+0
	rel 42+4 t=28 go.info.int+0
go.info.example.com/geo/shapes.(*Rect).Area$abstract SDWARFINFO dupok size=48
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 73 68 61 70 65 73 2e 28 2a 52 65 63 74 29 2e  /shapes.(*Rect).
	0x0020 41 72 65 61 00 01 01 10 72 00 00 00 00 00 00 00  Area....r.......
	rel 43+4 t=28 go.info.*example.com/geo/shapes.Rect+0
go.info."".locals$abstract SDWARFINFO dupok size=44
	0x0000 03 2e 6c 6f 63 61 6c 73 00 01 01 0b 61 00 11 00  ..locals....a...
	0x0010 00 00 00 0b 62 00 11 00 00 00 00 10 6e 00 00 00  ....b.......n...
	0x0020 00 00 00 0b 70 00 13 00 00 00 00 00              ....p.......
	rel 15+4 t=28 go.info.int+0
	rel 23+4 t=28 go.info.int+0
	rel 31+4 t=28 go.info.int+0
	rel 39+4 t=28 go.info.*int+0
go.info.example.com/geo/internal/num.Num.Double$abstract SDWARFINFO dupok size=52
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 69 6e 74 65 72 6e 61 6c 2f 6e 75 6d 2e 4e 75  /internal/num.Nu
	0x0020 6d 2e 44 6f 75 62 6c 65 00 01 01 10 6e 00 00 00  m.Double....n...
	0x0030 00 00 00 00                                      ....
	rel 47+4 t=28 go.info.example.com/geo/internal/num.Num+0
go.info.example.com/geo/stack.(*Stack).Push$abstract SDWARFINFO dupok size=56
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 73 74 61 63 6b 2e 28 2a 53 74 61 63 6b 29 2e  /stack.(*Stack).
	0x0020 50 75 73 68 00 01 01 10 73 00 00 00 00 00 00 10  Push....s.......
	0x0030 78 00 00 00 00 00 00 00                          x.......
	rel 43+4 t=28 go.info.*example.com/geo/stack.Stack+0
	rel 51+4 t=28 go.info.interface {}+0
go.info.example.com/geo/stack.(*Stack).Len$abstract SDWARFINFO dupok size=47
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 73 74 61 63 6b 2e 28 2a 53 74 61 63 6b 29 2e  /stack.(*Stack).
	0x0020 4c 65 6e 00 01 01 10 73 00 00 00 00 00 00 00     Len....s.......
	rel 42+4 t=28 go.info.*example.com/geo/stack.Stack+0
go.info.example.com/geo/stack.(*Stack).Pop$abstract SDWARFINFO dupok size=55
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 73 74 61 63 6b 2e 28 2a 53 74 61 63 6b 29 2e  /stack.(*Stack).
	0x0020 50 6f 70 00 01 01 10 73 00 00 00 00 00 00 0b 78  Pop....s.......x
	0x0030 00 0a 00 00 00 00 00                             .......
	rel 42+4 t=28 go.info.*example.com/geo/stack.Stack+0
	rel 50+4 t=28 go.info.interface {}+0
go.info.example.com/geo/shapes.(*Square).Set$abstract SDWARFINFO dupok size=57
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 73 68 61 70 65 73 2e 28 2a 53 71 75 61 72 65  /shapes.(*Square
	0x0020 29 2e 53 65 74 00 01 01 10 6e 00 00 00 00 00 00  ).Set....n......
	0x0030 10 73 00 00 00 00 00 00 00                       .s.......
	rel 44+4 t=28 go.info.int+0
	rel 52+4 t=28 go.info.*example.com/geo/shapes.Square+0
go.info."".leak$abstract SDWARFINFO dupok size=18
	0x0000 03 2e 6c 65 61 6b 00 01 01 0b 78 00 19 00 00 00  ..leak....x.....
	0x0010 00 00                                            ..
	rel 13+4 t=28 go.info.int+0
go.info.example.com/geo/shapes.Err.Error$abstract SDWARFINFO dupok size=45
	0x0000 03 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f  .example.com/geo
	0x0010 2f 73 68 61 70 65 73 2e 45 72 72 2e 45 72 72 6f  /shapes.Err.Erro
	0x0020 72 00 01 01 10 65 00 00 00 00 00 00 00           r....e.......
	rel 40+4 t=28 go.info.example.com/geo/shapes.Err+0
go.loc."".area SDWARFLOC size=0
go.info."".area SDWARFINFO size=55
	0x0000 02 22 22 2e 61 72 65 61 00 00 00 00 00 00 00 00  ."".area........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0e 78 00 00 0e 00 00 00 00 00 0e 7e 72 31 00 01  .x.........~r1..
	0x0030 0e 00 00 00 00 00 00                             .......
	rel 9+8 t=1 "".area+0
	rel 17+8 t=1 "".area+76
	rel 27+4 t=29 gofile..main.go+0
	rel 37+4 t=28 go.info.example.com/geo/shapes.Shape+0
	rel 49+4 t=28 go.info.int+0
go.range."".area SDWARFRANGE size=0
go.isstmt."".area SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 23 02 07 00                 .......#...
go.loc."".locals SDWARFLOC size=153
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 05 00 00 00 00 00 00 00 2c 00 00 00 00 00 00 00  ........,.......
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 0b 00 00 00 00 00 00 00 12 00 00 00 00  ................
	0x0050 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00 00  .....P..........
	0x0060 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00  ................
	0x0070 00 00 00 00 00 00 23 00 00 00 00 00 00 00 2c 00  ......#.......,.
	0x0080 00 00 00 00 00 00 01 00 52 00 00 00 00 00 00 00  ........R.......
	0x0090 00 00 00 00 00 00 00 00 00                       .........
	rel 8+8 t=1 "".locals+0
	rel 59+8 t=1 "".locals+0
	rel 110+8 t=1 "".locals+0
go.info."".locals SDWARFINFO size=150
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0c 00 00 00 00 00 0c 00 00  ................
	0x0020 00 00 00 12 00 00 00 00 00 00 00 00 0c 00 00 00  ................
	0x0030 00 00 0e 7e 72 31 00 01 10 00 00 00 00 00 06 00  ...~r1..........
	0x0040 00 00 00 00 00 00 00 00 00 00 00 15 12 00 00 00  ................
	0x0050 00 00 00 00 00 00 05 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 12  ................
	0x0070 00 05 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 15 12 00 00 00 00  ................
	0x0090 00 00 00 00 00 00                                ......
	rel 1+4 t=28 go.info."".locals$abstract+0
	rel 5+8 t=1 "".locals+0
	rel 13+8 t=1 "".locals+44
	rel 24+4 t=28 go.info."".locals$abstract+11
	rel 30+4 t=28 go.info."".locals$abstract+19
	rel 36+4 t=28 go.info."".locals$abstract+27
	rel 40+4 t=28 go.loc."".locals+0
	rel 45+4 t=28 go.info."".locals$abstract+35
	rel 57+4 t=28 go.info.int+0
	rel 63+4 t=28 go.info.example.com/geo/internal/num.Abs$abstract+0
	rel 67+4 t=28 go.range."".locals+0
	rel 71+4 t=29 gofile..main.go+0
	rel 77+4 t=28 go.info.example.com/geo/internal/num.Abs$abstract+36
	rel 81+4 t=28 go.loc."".locals+51
	rel 87+4 t=28 go.info.example.com/geo/internal/num.Touch$abstract+0
	rel 91+8 t=1 "".locals+18
	rel 99+8 t=1 "".locals+22
	rel 107+4 t=29 gofile..main.go+0
	rel 114+4 t=28 go.info.example.com/geo/internal/num.Max$abstract+0
	rel 118+8 t=1 "".locals+22
	rel 126+8 t=1 "".locals+26
	rel 134+4 t=29 gofile..main.go+0
	rel 140+4 t=28 go.info.example.com/geo/internal/num.Max$abstract+52
	rel 144+4 t=28 go.loc."".locals+102
go.range."".locals SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 0b 00 00 00 00 00 00 00 0e 00 00 00 00 00 00 00  ................
	0x0020 2b 00 00 00 00 00 00 00 2c 00 00 00 00 00 00 00  +.......,.......
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".locals+0
go.isstmt."".locals SDWARFMISC size=0
	0x0000 04 05 01 06 02 03 01 04 02 0d 01 0c 02 01 00     ...............
go.loc."".leak SDWARFLOC size=102
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 32 00 00 00 00 00 00 00 68 00 00 00 00 00 00 00  2.......h.......
	0x0020 01 00 50 00 00 00 00 00 00 00 00 00 00 00 00 00  ..P.............
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 32 00 00 00 00 00 00 00 68 00 00 00 00  ...2.......h....
	0x0050 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00 00  .....P..........
	0x0060 00 00 00 00 00 00                                ......
	rel 8+8 t=1 "".leak+0
	rel 59+8 t=1 "".leak+0
go.info."".leak SDWARFINFO size=67
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0c 00 00 00 00 00 0a 26 78  ..............&x
	0x0020 00 19 00 00 00 00 00 00 00 00 06 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 1a 12 00 00 00 00 00 00 00  ................
	0x0040 00 00 00                                         ...
	rel 1+4 t=28 go.info."".leak$abstract+0
	rel 5+8 t=1 "".leak+0
	rel 13+8 t=1 "".leak+104
	rel 24+4 t=28 go.info."".leak$abstract+9
	rel 34+4 t=28 go.info.*int+0
	rel 38+4 t=28 go.loc."".leak+0
	rel 43+4 t=28 go.info.example.com/geo/internal/num.Leak$abstract+0
	rel 47+4 t=28 go.range."".leak+0
	rel 51+4 t=29 gofile..main.go+0
	rel 57+4 t=28 go.info.example.com/geo/internal/num.Leak$abstract+37
	rel 61+4 t=28 go.loc."".leak+51
go.range."".leak SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 39 00 00 00 00 00 00 00 49 00 00 00 00 00 00 00  9.......I.......
	0x0020 53 00 00 00 00 00 00 00 61 00 00 00 00 00 00 00  S.......a.......
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".leak+0
go.isstmt."".leak SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 07 01 15 02 07 01 02 02 07 01 0a  ................
	0x0010 02 07 01 07 02 07 00                             .......
go.string."two" SRODATA dupok size=3
	0x0000 74 77 6f                                         two
go.string."rect" SRODATA dupok size=4
	0x0000 72 65 63 74                                      rect
go.string."shapes: " SRODATA dupok size=8
	0x0000 73 68 61 70 65 73 3a 20                          shapes: 
go.loc."".main SDWARFLOC size=763
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 43 05 00 00 00 00 00 00 65 05 00 00 00 00 00 00  C.......e.......
	0x0020 01 00 50 00 00 00 00 00 00 00 00 00 00 00 00 00  ..P.............
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 47 00 00 00 00 00 00 00 b3 00 00 00 00  ...G............
	0x0050 00 00 00 01 00 50 b3 00 00 00 00 00 00 00 bd 00  .....P..........
	0x0060 00 00 00 00 00 00 01 00 52 c3 01 00 00 00 00 00  ........R.......
	0x0070 00 f2 01 00 00 00 00 00 00 01 00 50 00 00 00 00  ...........P....
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff  ................
	0x0090 ff ff ff ff 00 00 00 00 00 00 00 00 7b 02 00 00  ............{...
	0x00a0 00 00 00 00 67 07 00 00 00 00 00 00 03 00 91 b8  ....g...........
	0x00b0 7f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00c0 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00  ................
	0x00d0 00 69 04 00 00 00 00 00 00 67 07 00 00 00 00 00  .i.......g......
	0x00e0 00 02 00 91 50 00 00 00 00 00 00 00 00 00 00 00  ....P...........
	0x00f0 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x0100 00 00 00 00 00 47 00 00 00 00 00 00 00 b3 00 00  .....G..........
	0x0110 00 00 00 00 00 01 00 50 b3 00 00 00 00 00 00 00  .......P........
	0x0120 bd 00 00 00 00 00 00 00 01 00 52 c3 01 00 00 00  ..........R.....
	0x0130 00 00 00 f2 01 00 00 00 00 00 00 01 00 50 00 00  .............P..
	0x0140 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x0150 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 d9 05  ................
	0x0160 00 00 00 00 00 00 11 06 00 00 00 00 00 00 08 00  ................
	0x0170 50 93 08 91 a8 7e 93 08 11 06 00 00 00 00 00 00  P....~..........
	0x0180 67 07 00 00 00 00 00 00 0a 00 91 98 7f 93 08 91  g...............
	0x0190 a8 7e 93 08 00 00 00 00 00 00 00 00 00 00 00 00  .~..............
	0x01a0 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x01b0 00 00 00 00 15 01 00 00 00 00 00 00 67 07 00 00  ............g...
	0x01c0 00 00 00 00 03 00 91 b0 7e 00 00 00 00 00 00 00  ........~.......
	0x01d0 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x01e0 ff 00 00 00 00 00 00 00 00 a4 01 00 00 00 00 00  ................
	0x01f0 00 a8 01 00 00 00 00 00 00 01 00 50 00 00 00 00  ...........P....
	0x0200 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff  ................
	0x0210 ff ff ff ff 00 00 00 00 00 00 00 00 95 03 00 00  ................
	0x0220 00 00 00 00 99 03 00 00 00 00 00 00 05 00 93 08  ................
	0x0230 58 93 08 99 03 00 00 00 00 00 00 ca 03 00 00 00  X...............
	0x0240 00 00 00 06 00 52 93 08 58 93 08 ca 03 00 00 00  .....R..X.......
	0x0250 00 00 00 e8 03 00 00 00 00 00 00 05 00 93 08 58  ...............X
	0x0260 93 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0270 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00  ................
	0x0280 00 00 43 05 00 00 00 00 00 00 65 05 00 00 00 00  ..C.......e.....
	0x0290 00 00 01 00 50 00 00 00 00 00 00 00 00 00 00 00  ....P...........
	0x02a0 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x02b0 00 00 00 00 00 d9 05 00 00 00 00 00 00 11 06 00  ................
	0x02c0 00 00 00 00 00 08 00 50 93 08 91 a8 7e 93 08 11  .......P....~...
	0x02d0 06 00 00 00 00 00 00 67 07 00 00 00 00 00 00 0a  .......g........
	0x02e0 00 91 98 7f 93 08 91 a8 7e 93 08 00 00 00 00 00  ........~.......
	0x02f0 00 00 00 00 00 00 00 00 00 00 00                 ...........
	rel 8+8 t=1 "".main+0
	rel 59+8 t=1 "".main+0
	rel 148+8 t=1 "".main+0
	rel 201+8 t=1 "".main+0
	rel 253+8 t=1 "".main+0
	rel 342+8 t=1 "".main+0
	rel 428+8 t=1 "".main+0
	rel 481+8 t=1 "".main+0
	rel 532+8 t=1 "".main+0
	rel 634+8 t=1 "".main+0
	rel 685+8 t=1 "".main+0
go.info."".main SDWARFINFO size=524
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0a 26 78 00 19 00 00 00 00 00 00 00 00 0a 72 00  .&x...........r.
	0x0030 1e 00 00 00 00 00 00 00 00 0a 73 74 00 22 00 00  ..........st."..
	0x0040 00 00 00 00 00 00 0a 75 00 26 00 00 00 00 00 00  .......u.&......
	0x0050 00 00 0a 76 00 20 00 00 00 00 00 00 00 00 13 00  ...v. ..........
	0x0060 00 00 00 0a 65 00 2a 00 00 00 00 00 00 00 00 09  ....e.*.........
	0x0070 7e 52 30 2e 6c 65 6e 00 2b 00 00 00 00 00 09 7e  ~R0.len.+......~
	0x0080 52 30 2e 70 74 72 00 2b 00 00 00 00 00 00 06 00  R0.ptr.+........
	0x0090 00 00 00 00 00 00 00 00 00 00 00 1e 00 06 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 00 00 1f 11 00 00 00 00  ................
	0x00b0 00 00 06 00 00 00 00 00 00 00 00 00 00 00 00 1f  ................
	0x00c0 0d 00 00 00 00 00 00 00 00 05 00 00 00 00 00 00  ................
	0x00d0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00e0 00 00 12 00 05 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 15 12 00  ................
	0x0100 00 00 00 00 00 00 00 00 00 06 00 00 00 00 00 00  ................
	0x0110 00 00 00 00 00 00 21 00 06 00 00 00 00 00 00 00  ......!.........
	0x0120 00 00 00 00 00 23 11 00 00 00 00 00 00 06 00 00  .....#..........
	0x0130 00 00 00 00 00 00 00 00 00 00 24 11 00 00 00 00  ..........$.....
	0x0140 00 00 06 00 00 00 00 00 00 00 00 00 00 00 00 25  ...............%
	0x0150 00 06 00 00 00 00 00 00 00 00 00 00 00 00 25 0d  ..............%.
	0x0160 00 00 00 00 00 00 00 00 00 05 00 00 00 00 00 00  ................
	0x0170 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0180 00 00 27 00 05 00 00 00 00 00 00 00 00 00 00 00  ..'.............
	0x0190 00 00 00 00 00 00 00 00 00 00 00 00 00 28 11 00  .............(..
	0x01a0 00 00 00 00 00 06 00 00 00 00 00 00 00 00 00 00  ................
	0x01b0 00 00 28 00 05 00 00 00 00 00 00 00 00 00 00 00  ..(.............
	0x01c0 00 00 00 00 00 00 00 00 00 00 00 00 00 29 06 00  .............)..
	0x01d0 00 00 00 00 00 00 00 00 00 00 00 1a 12 00 00 00  ................
	0x01e0 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00 00  ................
	0x01f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0200 2b 12 00 00 00 00 00 00 00 00 00 00              +...........
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+1895
	rel 27+4 t=29 gofile..main.go+0
	rel 37+4 t=28 go.info.*int+0
	rel 41+4 t=28 go.loc."".main+0
	rel 49+4 t=28 go.info.*example.com/geo/shapes.Rect+0
	rel 53+4 t=28 go.loc."".main+51
	rel 62+4 t=28 go.info.example.com/geo/stack.Stack+0
	rel 66+4 t=28 go.loc."".main+140
	rel 74+4 t=28 go.info.example.com/geo/shapes.Square+0
	rel 78+4 t=28 go.loc."".main+193
	rel 86+4 t=28 go.info."".named+0
	rel 90+4 t=28 go.loc."".main+245
	rel 95+4 t=28 go.range."".main+0
	rel 103+4 t=28 go.info.example.com/geo/shapes.Err+0
	rel 107+4 t=28 go.loc."".main+334
	rel 121+4 t=28 go.info.int+0
	rel 136+4 t=28 go.info.*uint8+0
	rel 143+4 t=28 go.info.example.com/geo/shapes.New$abstract+0
	rel 147+4 t=28 go.range."".main+80
	rel 151+4 t=29 gofile..main.go+0
	rel 158+4 t=28 go.info.example.com/geo/shapes.(*Rect).Area$abstract+0
	rel 162+4 t=28 go.range."".main+160
	rel 166+4 t=29 gofile..main.go+0
	rel 172+4 t=28 go.info.example.com/geo/shapes.(*Rect).Area$abstract+39
	rel 179+4 t=28 go.info."".locals$abstract+0
	rel 183+4 t=28 go.range."".main+240
	rel 187+4 t=29 gofile..main.go+0
	rel 193+4 t=28 go.info."".locals$abstract+11
	rel 197+4 t=28 go.loc."".main+420
	rel 202+4 t=28 go.info.example.com/geo/internal/num.Touch$abstract+0
	rel 206+8 t=1 "".main+277
	rel 214+8 t=1 "".main+296
	rel 222+4 t=29 gofile..main.go+0
	rel 229+4 t=28 go.info.example.com/geo/internal/num.Max$abstract+0
	rel 233+8 t=1 "".main+402
	rel 241+8 t=1 "".main+411
	rel 249+4 t=29 gofile..main.go+0
	rel 255+4 t=28 go.info.example.com/geo/internal/num.Max$abstract+52
	rel 259+4 t=28 go.loc."".main+473
	rel 266+4 t=28 go.info.example.com/geo/shapes.(*Rect).Area$abstract+0
	rel 270+4 t=28 go.range."".main+304
	rel 274+4 t=29 gofile..main.go+0
	rel 281+4 t=28 go.info.example.com/geo/stack.(*Stack).Push$abstract+0
	rel 285+4 t=28 go.range."".main+368
	rel 289+4 t=29 gofile..main.go+0
	rel 295+4 t=28 go.info.example.com/geo/stack.(*Stack).Push$abstract+47
	rel 302+4 t=28 go.info.example.com/geo/stack.(*Stack).Push$abstract+0
	rel 306+4 t=28 go.range."".main+432
	rel 310+4 t=29 gofile..main.go+0
	rel 316+4 t=28 go.info.example.com/geo/stack.(*Stack).Push$abstract+47
	rel 323+4 t=28 go.info.example.com/geo/stack.(*Stack).Len$abstract+0
	rel 327+4 t=28 go.range."".main+496
	rel 331+4 t=29 gofile..main.go+0
	rel 338+4 t=28 go.info.example.com/geo/stack.(*Stack).Pop$abstract+0
	rel 342+4 t=28 go.range."".main+560
	rel 346+4 t=29 gofile..main.go+0
	rel 352+4 t=28 go.info.example.com/geo/stack.(*Stack).Pop$abstract+46
	rel 356+4 t=28 go.loc."".main+524
	rel 362+4 t=28 go.info.example.com/geo/shapes.(*Square).Set$abstract+0
	rel 366+8 t=1 "".main+1153
	rel 374+8 t=1 "".main+1177
	rel 382+4 t=29 gofile..main.go+0
	rel 389+4 t=28 go.info.example.com/geo/shapes.(*Rect).Area$abstract+0
	rel 393+8 t=1 "".main+1177
	rel 401+8 t=1 "".main+1187
	rel 409+4 t=29 gofile..main.go+0
	rel 415+4 t=28 go.info.example.com/geo/shapes.(*Rect).Area$abstract+39
	rel 422+4 t=28 go.info.example.com/geo/shapes.(*Rect).Area$abstract+0
	rel 426+4 t=28 go.range."".main+624
	rel 430+4 t=29 gofile..main.go+0
	rel 437+4 t=28 go.info."".leak$abstract+0
	rel 441+8 t=1 "".main+1326
	rel 449+8 t=1 "".main+1354
	rel 457+4 t=29 gofile..main.go+0
	rel 463+4 t=28 go.info.example.com/geo/internal/num.Leak$abstract+0
	rel 467+4 t=28 go.range."".main+688
	rel 471+4 t=29 gofile..main.go+0
	rel 477+4 t=28 go.info.example.com/geo/internal/num.Leak$abstract+37
	rel 481+4 t=28 go.loc."".main+626
	rel 488+4 t=28 go.info.example.com/geo/shapes.Err.Error$abstract+0
	rel 492+8 t=1 "".main+1505
	rel 500+8 t=1 "".main+1576
	rel 508+4 t=29 gofile..main.go+0
	rel 514+4 t=28 go.info.example.com/geo/shapes.Err.Error$abstract+36
	rel 518+4 t=28 go.loc."".main+677
go.range."".main SDWARFRANGE size=752
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 5e 05 00 00 00 00 00 00 82 05 00 00 00 00 00 00  ^...............
	0x0020 d4 05 00 00 00 00 00 00 e1 05 00 00 00 00 00 00  ................
	0x0030 28 06 00 00 00 00 00 00 86 06 00 00 00 00 00 00  (...............
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0060 32 00 00 00 00 00 00 00 7e 00 00 00 00 00 00 00  2.......~.......
	0x0070 08 07 00 00 00 00 00 00 1b 07 00 00 00 00 00 00  ................
	0x0080 1e 07 00 00 00 00 00 00 23 07 00 00 00 00 00 00  ........#.......
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00b0 bd 00 00 00 00 00 00 00 c6 00 00 00 00 00 00 00  ................
	0x00c0 dd 00 00 00 00 00 00 00 f5 00 00 00 00 00 00 00  ................
	0x00d0 63 01 00 00 00 00 00 00 71 01 00 00 00 00 00 00  c.......q.......
	0x00e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00f0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0100 0c 01 00 00 00 00 00 00 15 01 00 00 00 00 00 00  ................
	0x0110 9b 01 00 00 00 00 00 00 a8 01 00 00 00 00 00 00  ................
	0x0120 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0130 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0140 bb 01 00 00 00 00 00 00 d7 01 00 00 00 00 00 00  ................
	0x0150 41 02 00 00 00 00 00 00 52 02 00 00 00 00 00 00  A.......R.......
	0x0160 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0170 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0180 8f 02 00 00 00 00 00 00 0e 03 00 00 00 00 00 00  ................
	0x0190 f7 06 00 00 00 00 00 00 08 07 00 00 00 00 00 00  ................
	0x01a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x01b0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x01c0 0e 03 00 00 00 00 00 00 6c 03 00 00 00 00 00 00  ........l.......
	0x01d0 97 06 00 00 00 00 00 00 f7 06 00 00 00 00 00 00  ................
	0x01e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x01f0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0200 6c 03 00 00 00 00 00 00 7c 03 00 00 00 00 00 00  l.......|.......
	0x0210 b3 03 00 00 00 00 00 00 bb 03 00 00 00 00 00 00  ................
	0x0220 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0230 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0240 7c 03 00 00 00 00 00 00 aa 03 00 00 00 00 00 00  |...............
	0x0250 4f 07 00 00 00 00 00 00 5d 07 00 00 00 00 00 00  O.......].......
	0x0260 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0270 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0280 a3 04 00 00 00 00 00 00 be 04 00 00 00 00 00 00  ................
	0x0290 d5 04 00 00 00 00 00 00 e6 04 00 00 00 00 00 00  ................
	0x02a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x02b0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x02c0 4a 05 00 00 00 00 00 00 5e 05 00 00 00 00 00 00  J.......^.......
	0x02d0 86 06 00 00 00 00 00 00 97 06 00 00 00 00 00 00  ................
	0x02e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
	rel 88+8 t=1 "".main+0
	rel 168+8 t=1 "".main+0
	rel 248+8 t=1 "".main+0
	rel 312+8 t=1 "".main+0
	rel 376+8 t=1 "".main+0
	rel 440+8 t=1 "".main+0
	rel 504+8 t=1 "".main+0
	rel 568+8 t=1 "".main+0
	rel 632+8 t=1 "".main+0
	rel 696+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 07 01 45 02 07 01 38 02 07 01 19  .......E...8....
	0x0010 02 07 01 11 02 08 01 0f 02 0e 01 0e 02 05 01 65  ...............e
	0x0020 02 05 01 04 02 05 01 1b 02 08 01 14 02 08 01 99  ................
	0x0030 01 02 03 01 14 02 07 01 d6 01 02 08 01 08 02 04  ................
	0x0040 01 19 02 03 01 0e 02 03 01 98 01 02 07 01 35 02  ..............5.
	0x0050 0c 01 0c 02 08 01 1d 02 05 01 6b 02 07 01 15 02  ..........k.....
	0x0060 07 01 06 02 0e 01 1b 02 09 01 11 02 02 01 02 02  ................
	0x0070 07 01 1f 02 10 01 0d 02 08 01 3f 02 05 01 4a 02  ..........?...J.
	0x0080 0a 01 05 02 07 01 a4 01 02 02 01 1a 02 02 01 05  ................
	0x0090 02 02 01 05 02 0c 00                             .......
go.string."main init" SRODATA dupok size=9
	0x0000 6d 61 69 6e 20 69 6e 69 74                       main init
go.string."main init\n" SRODATA dupok size=10
	0x0000 6d 61 69 6e 20 69 6e 69 74 0a                    main init.
go.loc."".init.0 SDWARFLOC size=0
go.info."".init.0 SDWARFINFO size=35
	0x0000 02 22 22 2e 69 6e 69 74 2e 30 00 00 00 00 00 00  ."".init.0......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 00                                         ...
	rel 11+8 t=1 "".init.0+0
	rel 19+8 t=1 "".init.0+81
	rel 29+4 t=29 gofile..util.go+0
go.range."".init.0 SDWARFRANGE size=0
go.isstmt."".init.0 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 1e 02 11 00                 ...........
go.loc."".main.func1 SDWARFLOC size=0
go.info."".main.func1 SDWARFINFO size=61
	0x0000 02 22 22 2e 6d 61 69 6e 2e 66 75 6e 63 31 00 00  ."".main.func1..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 69 00 00 25 00 00 00 00 00  .......i..%.....
	0x0030 0e 7e 72 31 00 01 25 00 00 00 00 00 00           .~r1..%......
	rel 15+8 t=1 "".main.func1+0
	rel 23+8 t=1 "".main.func1+15
	rel 33+4 t=29 gofile..main.go+0
	rel 43+4 t=28 go.info.int+0
	rel 55+4 t=28 go.info.int+0
go.range."".main.func1 SDWARFRANGE size=0
go.isstmt."".main.func1 SDWARFMISC size=0
	0x0000 04 05 01 0a 00                                   .....
go.loc."".main.func2 SDWARFLOC size=0
go.info."".main.func2 SDWARFINFO size=39
	0x0000 02 22 22 2e 6d 61 69 6e 2e 66 75 6e 63 32 00 00  ."".main.func2..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 00                             .......
	rel 15+8 t=1 "".main.func2+0
	rel 23+8 t=1 "".main.func2+165
	rel 33+4 t=29 gofile..main.go+0
go.range."".main.func2 SDWARFRANGE size=0
go.isstmt."".main.func2 SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 2a 02 03 01 02 02 06 01 1c  .......*........
	0x0010 02 0a 01 1a 02 0a 00                             .......
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+102
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 0f 04 0c 03 07 01 05 02 09 01 07 02 09 01 1f  ................
	0x0010 02 07 00                                         ...
"".statictmp_0 SRODATA size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
"".statictmp_1 SRODATA size=16
	0x0000 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."two"+0
"".initdone· SNOPTRBSS size=1
"".main.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".main.func1+0
"".main.func2·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".main.func2+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
go.loc."".(*named).Area SDWARFLOC dupok size=0
go.info."".(*named).Area SDWARFINFO dupok size=54
	0x0000 02 22 22 2e 28 2a 6e 61 6d 65 64 29 2e 41 72 65  ."".(*named).Are
	0x0010 61 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  a...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 12  ..........~r0...
	0x0030 00 00 00 00 00 00                                ......
	rel 18+8 t=1 "".(*named).Area+0
	rel 26+8 t=1 "".(*named).Area+27
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.int+0
go.range."".(*named).Area SDWARFRANGE dupok size=0
go.isstmt."".(*named).Area SDWARFMISC dupok size=0
	0x0000 04 05 01 11 02 05 00                             .......
go.loc."".(*named).example.com/geo/shapes.name SDWARFLOC dupok size=0
go.info."".(*named).example.com/geo/shapes.name SDWARFINFO dupok size=77
	0x0000 02 22 22 2e 28 2a 6e 61 6d 65 64 29 2e 65 78 61  ."".(*named).exa
	0x0010 6d 70 6c 65 2e 63 6f 6d 2f 67 65 6f 2f 73 68 61  mple.com/geo/sha
	0x0020 70 65 73 2e 6e 61 6d 65 00 00 00 00 00 00 00 00  pes.name........
	0x0030 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0040 0e 7e 72 30 00 01 14 00 00 00 00 00 00           .~r0.........
	rel 41+8 t=1 "".(*named).example.com/geo/shapes.name+0
	rel 49+8 t=1 "".(*named).example.com/geo/shapes.name+137
	rel 59+4 t=29 gofile..<autogenerated>+0
	rel 71+4 t=28 go.info.string+0
go.range."".(*named).example.com/geo/shapes.name SDWARFRANGE dupok size=0
go.isstmt."".(*named).example.com/geo/shapes.name SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 48 02 16 00                 .......H...
type..namedata.*main.named- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 6e 61 6d 65 64        ...*main.named
type..namedata.*func(*main.named) int- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 6e  ...*func(*main.n
	0x0010 61 6d 65 64 29 20 69 6e 74                       amed) int
type.*func(*"".named) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ca 19 94 99 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.named) int-+0
	rel 48+8 t=1 type.func(*"".named) int+0
type.func(*"".named) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 69 73 3b 4d 02 08 08 33 00 00 00 00 00 00 00 00  is;M...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.named) int-+0
	rel 44+4 t=6 type.*func(*"".named) int+0
	rel 56+8 t=1 type.*"".named+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(*main.named) string- SRODATA dupok size=28
	0x0000 00 00 19 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 6e  ...*func(*main.n
	0x0010 61 6d 65 64 29 20 73 74 72 69 6e 67              amed) string
type.*func(*"".named) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c2 46 59 7d 00 08 08 36 00 00 00 00 00 00 00 00  .FY}...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.named) string-+0
	rel 48+8 t=1 type.func(*"".named) string+0
type.func(*"".named) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1e fe 96 5e 02 08 08 33 00 00 00 00 00 00 00 00  ...^...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.named) string-+0
	rel 44+4 t=6 type.*func(*"".named) string+0
	rel 56+8 t=1 type.*"".named+0
	rel 64+8 t=1 type.string+0
type..namedata.Area. SRODATA dupok size=7
	0x0000 01 00 04 41 72 65 61                             ...Area
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
type..importpath.example.com/geo/shapes. SRODATA dupok size=25
	0x0000 00 00 16 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67  ...example.com/g
	0x0010 65 6f 2f 73 68 61 70 65 73                       eo/shapes
type..namedata."".0 SRODATA dupok size=11
	0x0000 04 00 04 6e 61 6d 65 00 00 00 00                 ...name....
	rel 7+4 t=5 type..importpath.example.com/geo/shapes.+0
type..namedata.*func() string- SRODATA dupok size=17
	0x0000 00 00 0e 2a 66 75 6e 63 28 29 20 73 74 72 69 6e  ...*func() strin
	0x0010 67                                               g
type.*func() string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bc f4 77 69 00 08 08 36 00 00 00 00 00 00 00 00  ..wi...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() string-+0
	rel 48+8 t=1 type.func() string+0
type.func() string SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a2 6d cb 1e 02 08 08 33 00 00 00 00 00 00 00 00  .m.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() string-+0
	rel 44+4 t=6 type.*func() string+0
	rel 56+8 t=1 type.string+0
type.*"".named SRODATA size=104
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 82 e7 d2 ed 01 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 02 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.named-+0
	rel 48+8 t=1 type."".named+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.Area.+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*named).Area+0
	rel 84+4 t=24 "".(*named).Area+0
	rel 88+4 t=5 type..namedata."".0+0
	rel 92+4 t=24 type.func() string+0
	rel 96+4 t=24 "".(*named).example.com/geo/shapes.name+0
	rel 100+4 t=24 "".(*named).example.com/geo/shapes.name+0
go.loc."".named.Area SDWARFLOC dupok size=0
go.info."".named.Area SDWARFINFO dupok size=51
	0x0000 02 22 22 2e 6e 61 6d 65 64 2e 41 72 65 61 00 00  ."".named.Area..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 7e 72 30 00 01 12 00 00 00  .......~r0......
	0x0030 00 00 00                                         ...
	rel 15+8 t=1 "".named.Area+0
	rel 23+8 t=1 "".named.Area+94
	rel 33+4 t=29 gofile..<autogenerated>+0
	rel 45+4 t=28 go.info.int+0
go.range."".named.Area SDWARFRANGE dupok size=0
go.isstmt."".named.Area SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 1d 02 16 00                 ...........
go.loc."".named.example.com/geo/shapes.name SDWARFLOC dupok size=0
go.info."".named.example.com/geo/shapes.name SDWARFINFO dupok size=74
	0x0000 02 22 22 2e 6e 61 6d 65 64 2e 65 78 61 6d 70 6c  ."".named.exampl
	0x0010 65 2e 63 6f 6d 2f 67 65 6f 2f 73 68 61 70 65 73  e.com/geo/shapes
	0x0020 2e 6e 61 6d 65 00 00 00 00 00 00 00 00 00 00 00  .name...........
	0x0030 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e 7e 72  ..............~r
	0x0040 30 00 01 14 00 00 00 00 00 00                    0.........
	rel 38+8 t=1 "".named.example.com/geo/shapes.name+0
	rel 46+8 t=1 "".named.example.com/geo/shapes.name+134
	rel 56+4 t=29 gofile..<autogenerated>+0
	rel 68+4 t=28 go.info.string+0
go.range."".named.example.com/geo/shapes.name SDWARFRANGE dupok size=0
go.isstmt."".named.example.com/geo/shapes.name SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 45 02 16 00                 .......E...
type..namedata.*func(main.named) int- SRODATA dupok size=24
	0x0000 00 00 15 2a 66 75 6e 63 28 6d 61 69 6e 2e 6e 61  ...*func(main.na
	0x0010 6d 65 64 29 20 69 6e 74                          med) int
type.*func("".named) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 78 d2 42 f9 00 08 08 36 00 00 00 00 00 00 00 00  x.B....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.named) int-+0
	rel 48+8 t=1 type.func("".named) int+0
type.func("".named) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b6 cf 9f 16 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.named) int-+0
	rel 44+4 t=6 type.*func("".named) int+0
	rel 56+8 t=1 type."".named+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(main.named) string- SRODATA dupok size=27
	0x0000 00 00 18 2a 66 75 6e 63 28 6d 61 69 6e 2e 6e 61  ...*func(main.na
	0x0010 6d 65 64 29 20 73 74 72 69 6e 67                 med) string
type.*func("".named) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 00 ad 52 e0 00 08 08 36 00 00 00 00 00 00 00 00  ..R....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.named) string-+0
	rel 48+8 t=1 type.func("".named) string+0
type.func("".named) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1f ec e5 d6 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.named) string-+0
	rel 44+4 t=6 type.*func("".named) string+0
	rel 56+8 t=1 type."".named+0
	rel 64+8 t=1 type.string+0
type..namedata.Rect. SRODATA dupok size=7
	0x0000 01 00 04 52 65 63 74                             ...Rect
type..namedata.n- SRODATA dupok size=4
	0x0000 00 00 01 6e                                      ...n
type..namedata."".1 SRODATA dupok size=11
	0x0000 04 00 04 6e 61 6d 65 00 00 00 00                 ...name....
	rel 7+4 t=5 type..importpath.example.com/geo/shapes.+0
type."".named SRODATA size=176
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 46 d3 0f 06 07 08 08 19 00 00 00 00 00 00 00 00  F...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 02 00 01 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.named-+0
	rel 44+4 t=5 type.*"".named+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".named+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.Rect.+0
	rel 104+8 t=1 type.*example.com/geo/shapes.Rect+0
	rel 120+8 t=1 type..namedata.n-+0
	rel 128+8 t=1 type.example.com/geo/internal/num.Num+0
	rel 144+4 t=5 type..namedata.Area.+0
	rel 148+4 t=24 type.func() int+0
	rel 152+4 t=24 "".(*named).Area+0
	rel 156+4 t=24 "".named.Area+0
	rel 160+4 t=5 type..namedata."".1+0
	rel 164+4 t=24 type.func() string+0
	rel 168+4 t=24 "".(*named).example.com/geo/shapes.name+0
	rel 172+4 t=24 "".named.example.com/geo/shapes.name+0
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
type..hashfunc32 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc32 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg32 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc32+0
	rel 8+8 t=1 type..eqfunc32+0
type..namedata.*[32]uint8- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 33 32 5d 75 69 6e 74 38           ...*[32]uint8
type.*[32]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f4 c7 79 15 00 08 08 36 00 00 00 00 00 00 00 00  ..y....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[32]uint8-+0
	rel 48+8 t=1 type.[32]uint8+0
runtime.gcbits. SRODATA dupok size=0
type.[32]uint8 SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 9c 59 ff a8 02 01 01 91 00 00 00 00 00 00 00 00  .Y..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 20 00 00 00 00 00 00 00                           .......
	rel 24+8 t=1 type..alg32+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[32]uint8-+0
	rel 44+4 t=6 type.*[32]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
type..namedata.*interface {}- SRODATA dupok size=16
	0x0000 00 00 0d 2a 69 6e 74 65 72 66 61 63 65 20 7b 7d  ...*interface {}
type.*interface {} SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4f 0f 96 9d 00 08 08 36 00 00 00 00 00 00 00 00  O......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*interface {}-+0
	rel 48+8 t=1 type.interface {}+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type.interface {} SRODATA dupok size=80
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 e7 57 a0 18 02 08 08 14 00 00 00 00 00 00 00 00  .W..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+144
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*interface {}-+0
	rel 44+4 t=6 type.*interface {}+0
	rel 56+8 t=1 type.interface {}+80
go.itab.*example.com/geo/shapes.Rect,example.com/geo/shapes.Shape SRODATA dupok size=40
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e0 12 c5 5f 00 00 00 00 00 00 00 00 00 00 00 00  ..._............
	0x0020 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type.example.com/geo/shapes.Shape+0
	rel 8+8 t=1 type.*example.com/geo/shapes.Rect+0
	rel 24+8 t=1 example.com/geo/shapes.(*Rect).Area+0
	rel 32+8 t=1 example.com/geo/shapes.(*Rect).name+0
go.itablink.*example.com/geo/shapes.Rect,example.com/geo/shapes.Shape SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab.*example.com/geo/shapes.Rect,example.com/geo/shapes.Shape+0
go.itab."".named,example.com/geo/shapes.Shape SRODATA dupok size=40
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 46 d3 0f 06 00 00 00 00 00 00 00 00 00 00 00 00  F...............
	0x0020 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type.example.com/geo/shapes.Shape+0
	rel 8+8 t=1 type."".named+0
	rel 24+8 t=1 "".(*named).Area+0
	rel 32+8 t=1 "".(*named).example.com/geo/shapes.name+0
go.itablink."".named,example.com/geo/shapes.Shape SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab."".named,example.com/geo/shapes.Shape+0
go.itab.example.com/geo/shapes.Err,error SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 12 17 e8 51 00 00 00 00 00 00 00 00 00 00 00 00  ...Q............
	rel 0+8 t=1 type.error+0
	rel 8+8 t=1 type.example.com/geo/shapes.Err+0
	rel 24+8 t=1 example.com/geo/shapes.(*Err).Error+0
go.itablink.example.com/geo/shapes.Err,error SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab.example.com/geo/shapes.Err,error+0
type..importpath.example.com/geo/internal/num. SRODATA dupok size=31
	0x0000 00 00 1c 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67  ...example.com/g
	0x0010 65 6f 2f 69 6e 74 65 72 6e 61 6c 2f 6e 75 6d     eo/internal/num
type..importpath.example.com/geo/stack. SRODATA dupok size=24
	0x0000 00 00 15 65 78 61 6d 70 6c 65 2e 63 6f 6d 2f 67  ...example.com/g
	0x0010 65 6f 2f 73 74 61 63 6b                          eo/stack
gclocals·09cf9819fc716118c209c2d2155a3632 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·fcf5af2016adf65a97b579a67730f1b6 SRODATA dupok size=8
	0x0000 09 00 00 00 00 00 00 00                          ........
gclocals·c27de5aebe925a1a63653cfd62c85e04 SRODATA dupok size=26
	0x0000 09 00 00 00 0d 00 00 00 00 00 02 00 0a 00 10 00  ................
	0x0010 40 00 48 00 40 08 44 08 45 08                    @.H.@.D.E.
gclocals·8db52812e83fa1a5ca39cf011b28f43a SRODATA dupok size=25
	0x0000 11 00 00 00 08 00 00 00 00 01 03 02 05 41 08 28  .............A.(
	0x0010 68 20 22 a2 a0 80 81 04 09                       h "......
gclocals·e9a2b3e2fb8ff046bb08daf0441a9536 SRODATA dupok size=14
	0x0000 06 00 00 00 04 00 00 00 00 01 05 0d 09 08        ..............
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·62420d0a7277934df9079483e4a3e39b SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 01 00 02                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·41f1671831f68fd0038da7d08b6b356a SRODATA dupok size=12
	0x0000 04 00 00 00 04 00 00 00 00 01 09 08              ............
gclocals·9fad110d66c97cf0b58d28cccea80b12 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 01 00 04                 ...........
