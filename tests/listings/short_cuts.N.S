"".point.add STEXT nosplit size=78 args=0x30 locals=0x18
	0x0000 00000 (short_cuts.go:7)	TEXT	"".point.add(SB), NOSPLIT, $24-48
	0x0000 00000 (short_cuts.go:7)	SUBQ	$24, SP
	0x0004 00004 (short_cuts.go:7)	MOVQ	BP, 16(SP)
	0x0009 00009 (short_cuts.go:7)	LEAQ	16(SP), BP
	0x000e 00014 (short_cuts.go:7)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x000e 00014 (short_cuts.go:7)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x000e 00014 (short_cuts.go:7)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x000e 00014 (short_cuts.go:7)	PCDATA	$2, $0
	0x000e 00014 (short_cuts.go:7)	PCDATA	$0, $0
	0x000e 00014 (short_cuts.go:7)	XORPS	X0, X0
	0x0011 00017 (short_cuts.go:7)	MOVUPS	X0, "".~r1+64(SP)
	0x0016 00022 (short_cuts.go:7)	XORPS	X0, X0
	0x0019 00025 (short_cuts.go:7)	MOVUPS	X0, ""..autotmp_3(SP)
	0x001d 00029 (short_cuts.go:7)	MOVQ	"".p+32(SP), AX
	0x0022 00034 (short_cuts.go:7)	ADDQ	"".q+48(SP), AX
	0x0027 00039 (short_cuts.go:7)	MOVQ	AX, ""..autotmp_3(SP)
	0x002b 00043 (short_cuts.go:7)	MOVQ	"".p+40(SP), CX
	0x0030 00048 (short_cuts.go:7)	ADDQ	"".q+56(SP), CX
	0x0035 00053 (short_cuts.go:7)	MOVQ	CX, ""..autotmp_3+8(SP)
	0x003a 00058 (short_cuts.go:7)	MOVQ	AX, "".~r1+64(SP)
	0x003f 00063 (short_cuts.go:7)	MOVQ	CX, "".~r1+72(SP)
	0x0044 00068 (short_cuts.go:7)	MOVQ	16(SP), BP
	0x0049 00073 (short_cuts.go:7)	ADDQ	$24, SP
	0x004d 00077 (short_cuts.go:7)	RET
	0x0000 48 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 0f 57  H...H.l$.H.l$..W
	0x0010 c0 0f 11 44 24 40 0f 57 c0 0f 11 04 24 48 8b 44  ...D$@.W....$H.D
	0x0020 24 20 48 03 44 24 30 48 89 04 24 48 8b 4c 24 28  $ H.D$0H..$H.L$(
	0x0030 48 03 4c 24 38 48 89 4c 24 08 48 89 44 24 40 48  H.L$8H.L$.H.D$@H
	0x0040 89 4c 24 48 48 8b 6c 24 10 48 83 c4 18 c3        .L$HH.l$.H....
"".small STEXT nosplit size=25 args=0x10 locals=0x0
	0x0000 00000 (short_cuts.go:11)	TEXT	"".small(SB), NOSPLIT, $0-16
	0x0000 00000 (short_cuts.go:11)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:11)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:11)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:11)	PCDATA	$2, $0
	0x0000 00000 (short_cuts.go:11)	PCDATA	$0, $0
	0x0000 00000 (short_cuts.go:11)	MOVQ	$0, "".~r1+16(SP)
	0x0009 00009 (short_cuts.go:11)	MOVQ	"".x+8(SP), AX
	0x000e 00014 (short_cuts.go:11)	LEAQ	1(AX)(AX*1), AX
	0x0013 00019 (short_cuts.go:11)	MOVQ	AX, "".~r1+16(SP)
	0x0018 00024 (short_cuts.go:11)	RET
	0x0000 48 c7 44 24 10 00 00 00 00 48 8b 44 24 08 48 8d  H.D$.....H.D$.H.
	0x0010 44 00 01 48 89 44 24 10 c3                       D..H.D$..
"".clearMap STEXT size=246 args=0x8 locals=0xa0
	0x0000 00000 (short_cuts.go:13)	TEXT	"".clearMap(SB), $160-8
	0x0000 00000 (short_cuts.go:13)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:13)	LEAQ	-32(SP), AX
	0x000e 00014 (short_cuts.go:13)	CMPQ	AX, 16(CX)
	0x0012 00018 (short_cuts.go:13)	JLS	236
	0x0018 00024 (short_cuts.go:13)	SUBQ	$160, SP
	0x001f 00031 (short_cuts.go:13)	MOVQ	BP, 152(SP)
	0x0027 00039 (short_cuts.go:13)	LEAQ	152(SP), BP
	0x002f 00047 (short_cuts.go:13)	FUNCDATA	$0, gclocals·43da638125f2a05d49aa0ed94c443c72(SB)
	0x002f 00047 (short_cuts.go:13)	FUNCDATA	$1, gclocals·933e5878829f8a462043ac80a962b7e2(SB)
	0x002f 00047 (short_cuts.go:13)	FUNCDATA	$3, gclocals·429726d55bf0dc4654423d08dc429381(SB)
	0x002f 00047 (short_cuts.go:14)	PCDATA	$2, $1
	0x002f 00047 (short_cuts.go:14)	PCDATA	$0, $0
	0x002f 00047 (short_cuts.go:14)	MOVQ	"".m+168(SP), AX
	0x0037 00055 (short_cuts.go:14)	PCDATA	$2, $0
	0x0037 00055 (short_cuts.go:14)	PCDATA	$0, $1
	0x0037 00055 (short_cuts.go:14)	MOVQ	AX, ""..autotmp_2+32(SP)
	0x003c 00060 (short_cuts.go:14)	PCDATA	$2, $2
	0x003c 00060 (short_cuts.go:14)	PCDATA	$0, $2
	0x003c 00060 (short_cuts.go:14)	LEAQ	""..autotmp_3+56(SP), DI
	0x0041 00065 (short_cuts.go:14)	XORPS	X0, X0
	0x0044 00068 (short_cuts.go:14)	PCDATA	$2, $0
	0x0044 00068 (short_cuts.go:14)	LEAQ	-32(DI), DI
	0x0048 00072 (short_cuts.go:14)	DUFFZERO	$273
	0x005b 00091 (short_cuts.go:14)	PCDATA	$2, $1
	0x005b 00091 (short_cuts.go:14)	LEAQ	type.map[string]int(SB), AX
	0x0062 00098 (short_cuts.go:14)	PCDATA	$2, $0
	0x0062 00098 (short_cuts.go:14)	MOVQ	AX, (SP)
	0x0066 00102 (short_cuts.go:14)	PCDATA	$2, $1
	0x0066 00102 (short_cuts.go:14)	PCDATA	$0, $3
	0x0066 00102 (short_cuts.go:14)	MOVQ	""..autotmp_2+32(SP), AX
	0x006b 00107 (short_cuts.go:14)	PCDATA	$2, $0
	0x006b 00107 (short_cuts.go:14)	MOVQ	AX, 8(SP)
	0x0070 00112 (short_cuts.go:14)	PCDATA	$2, $1
	0x0070 00112 (short_cuts.go:14)	LEAQ	""..autotmp_3+56(SP), AX
	0x0075 00117 (short_cuts.go:14)	PCDATA	$2, $0
	0x0075 00117 (short_cuts.go:14)	MOVQ	AX, 16(SP)
	0x007a 00122 (short_cuts.go:14)	CALL	runtime.mapiterinit(SB)
	0x007f 00127 (short_cuts.go:14)	JMP	129
	0x0081 00129 (short_cuts.go:14)	CMPQ	""..autotmp_3+56(SP), $0
	0x0087 00135 (short_cuts.go:14)	JNE	139
	0x0089 00137 (short_cuts.go:14)	JMP	220
	0x008b 00139 (short_cuts.go:14)	PCDATA	$2, $1
	0x008b 00139 (short_cuts.go:14)	MOVQ	""..autotmp_3+56(SP), AX
	0x0090 00144 (short_cuts.go:14)	TESTB	AL, (AX)
	0x0092 00146 (short_cuts.go:14)	PCDATA	$2, $3
	0x0092 00146 (short_cuts.go:14)	MOVQ	(AX), CX
	0x0095 00149 (short_cuts.go:14)	PCDATA	$2, $4
	0x0095 00149 (short_cuts.go:14)	MOVQ	8(AX), AX
	0x0099 00153 (short_cuts.go:14)	MOVQ	CX, "".k+40(SP)
	0x009e 00158 (short_cuts.go:14)	MOVQ	AX, "".k+48(SP)
	0x00a3 00163 (short_cuts.go:15)	PCDATA	$2, $5
	0x00a3 00163 (short_cuts.go:15)	LEAQ	type.map[string]int(SB), DX
	0x00aa 00170 (short_cuts.go:15)	PCDATA	$2, $4
	0x00aa 00170 (short_cuts.go:15)	MOVQ	DX, (SP)
	0x00ae 00174 (short_cuts.go:15)	PCDATA	$2, $6
	0x00ae 00174 (short_cuts.go:15)	MOVQ	"".m+168(SP), BX
	0x00b6 00182 (short_cuts.go:15)	PCDATA	$2, $4
	0x00b6 00182 (short_cuts.go:15)	MOVQ	BX, 8(SP)
	0x00bb 00187 (short_cuts.go:15)	PCDATA	$2, $0
	0x00bb 00187 (short_cuts.go:15)	MOVQ	CX, 16(SP)
	0x00c0 00192 (short_cuts.go:15)	MOVQ	AX, 24(SP)
	0x00c5 00197 (short_cuts.go:15)	CALL	runtime.mapdelete_faststr(SB)
	0x00ca 00202 (short_cuts.go:15)	JMP	204
	0x00cc 00204 (short_cuts.go:14)	PCDATA	$2, $1
	0x00cc 00204 (short_cuts.go:14)	LEAQ	""..autotmp_3+56(SP), AX
	0x00d1 00209 (short_cuts.go:14)	PCDATA	$2, $0
	0x00d1 00209 (short_cuts.go:14)	MOVQ	AX, (SP)
	0x00d5 00213 (short_cuts.go:14)	CALL	runtime.mapiternext(SB)
	0x00da 00218 (short_cuts.go:14)	JMP	129
	0x00dc 00220 (<unknown line number>)	PCDATA	$0, $4
	0x00dc 00220 (<unknown line number>)	MOVQ	152(SP), BP
	0x00e4 00228 (<unknown line number>)	ADDQ	$160, SP
	0x00eb 00235 (<unknown line number>)	RET
	0x00ec 00236 (<unknown line number>)	NOP
	0x00ec 00236 (short_cuts.go:13)	PCDATA	$0, $-1
	0x00ec 00236 (short_cuts.go:13)	PCDATA	$2, $-1
	0x00ec 00236 (short_cuts.go:13)	CALL	runtime.morestack_noctxt(SB)
	0x00f1 00241 (short_cuts.go:13)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 e0 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 d4 00 00 00 48 81 ec a0 00 00 00 48  A.......H......H
	0x0020 89 ac 24 98 00 00 00 48 8d ac 24 98 00 00 00 48  ..$....H..$....H
	0x0030 8b 84 24 a8 00 00 00 48 89 44 24 20 48 8d 7c 24  ..$....H.D$ H.|$
	0x0040 38 0f 57 c0 48 8d 7f e0 48 89 6c 24 f0 48 8d 6c  8.W.H...H.l$.H.l
	0x0050 24 f0 e8 00 00 00 00 48 8b 6d 00 48 8d 05 00 00  $......H.m.H....
	0x0060 00 00 48 89 04 24 48 8b 44 24 20 48 89 44 24 08  ..H..$H.D$ H.D$.
	0x0070 48 8d 44 24 38 48 89 44 24 10 e8 00 00 00 00 eb  H.D$8H.D$.......
	0x0080 00 48 83 7c 24 38 00 75 02 eb 51 48 8b 44 24 38  .H.|$8.u..QH.D$8
	0x0090 84 00 48 8b 08 48 8b 40 08 48 89 4c 24 28 48 89  ..H..H.@.H.L$(H.
	0x00a0 44 24 30 48 8d 15 00 00 00 00 48 89 14 24 48 8b  D$0H......H..$H.
	0x00b0 9c 24 a8 00 00 00 48 89 5c 24 08 48 89 4c 24 10  .$....H.\$.H.L$.
	0x00c0 48 89 44 24 18 e8 00 00 00 00 eb 00 48 8d 44 24  H.D$........H.D$
	0x00d0 38 48 89 04 24 e8 00 00 00 00 eb a5 48 8b ac 24  8H..$.......H..$
	0x00e0 98 00 00 00 48 81 c4 a0 00 00 00 c3 e8 00 00 00  ....H...........
	0x00f0 00 e9 0a ff ff ff                                ......
	rel 5+4 t=16 TLS+0
	rel 83+4 t=8 runtime.duffzero+273
	rel 94+4 t=15 type.map[string]int+0
	rel 123+4 t=8 runtime.mapiterinit+0
	rel 166+4 t=15 type.map[string]int+0
	rel 198+4 t=8 runtime.mapdelete_faststr+0
	rel 214+4 t=8 runtime.mapiternext+0
	rel 237+4 t=8 runtime.morestack_noctxt+0
"".clearSlice STEXT nosplit size=117 args=0x18 locals=0x20
	0x0000 00000 (short_cuts.go:19)	TEXT	"".clearSlice(SB), NOSPLIT, $32-24
	0x0000 00000 (short_cuts.go:19)	SUBQ	$32, SP
	0x0004 00004 (short_cuts.go:19)	MOVQ	BP, 24(SP)
	0x0009 00009 (short_cuts.go:19)	LEAQ	24(SP), BP
	0x000e 00014 (short_cuts.go:19)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x000e 00014 (short_cuts.go:19)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000e 00014 (short_cuts.go:19)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x000e 00014 (short_cuts.go:20)	PCDATA	$2, $0
	0x000e 00014 (short_cuts.go:20)	PCDATA	$0, $0
	0x000e 00014 (short_cuts.go:20)	MOVQ	$0, ""..autotmp_2+16(SP)
	0x0017 00023 (short_cuts.go:20)	MOVQ	"".values+48(SP), AX
	0x001c 00028 (short_cuts.go:20)	MOVQ	AX, ""..autotmp_3+8(SP)
	0x0021 00033 (short_cuts.go:20)	JMP	35
	0x0023 00035 (short_cuts.go:20)	MOVQ	""..autotmp_3+8(SP), AX
	0x0028 00040 (short_cuts.go:20)	CMPQ	""..autotmp_2+16(SP), AX
	0x002d 00045 (short_cuts.go:20)	JLT	49
	0x002f 00047 (short_cuts.go:20)	JMP	100
	0x0031 00049 (short_cuts.go:20)	MOVQ	""..autotmp_2+16(SP), AX
	0x0036 00054 (short_cuts.go:20)	MOVQ	AX, "".i(SP)
	0x003a 00058 (short_cuts.go:21)	PCDATA	$2, $1
	0x003a 00058 (short_cuts.go:21)	MOVQ	"".values+40(SP), CX
	0x003f 00063 (short_cuts.go:21)	MOVQ	"".values+48(SP), DX
	0x0044 00068 (short_cuts.go:21)	CMPQ	AX, DX
	0x0047 00071 (short_cuts.go:21)	JCS	75
	0x0049 00073 (short_cuts.go:21)	JMP	110
	0x004b 00075 (short_cuts.go:21)	PCDATA	$2, $0
	0x004b 00075 (short_cuts.go:21)	MOVQ	$0, (CX)(AX*8)
	0x0053 00083 (short_cuts.go:21)	JMP	85
	0x0055 00085 (short_cuts.go:20)	MOVQ	""..autotmp_2+16(SP), AX
	0x005a 00090 (short_cuts.go:20)	INCQ	AX
	0x005d 00093 (short_cuts.go:20)	MOVQ	AX, ""..autotmp_2+16(SP)
	0x0062 00098 (short_cuts.go:20)	JMP	35
	0x0064 00100 (<unknown line number>)	PCDATA	$2, $-2
	0x0064 00100 (<unknown line number>)	PCDATA	$0, $-2
	0x0064 00100 (<unknown line number>)	MOVQ	24(SP), BP
	0x0069 00105 (<unknown line number>)	ADDQ	$32, SP
	0x006d 00109 (<unknown line number>)	RET
	0x006e 00110 (short_cuts.go:21)	PCDATA	$2, $0
	0x006e 00110 (short_cuts.go:21)	PCDATA	$0, $1
	0x006e 00110 (short_cuts.go:21)	CALL	runtime.panicindex(SB)
	0x0073 00115 (short_cuts.go:21)	UNDEF
	0x0000 48 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 c7  H.. H.l$.H.l$.H.
	0x0010 44 24 10 00 00 00 00 48 8b 44 24 30 48 89 44 24  D$.....H.D$0H.D$
	0x0020 08 eb 00 48 8b 44 24 08 48 39 44 24 10 7c 02 eb  ...H.D$.H9D$.|..
	0x0030 33 48 8b 44 24 10 48 89 04 24 48 8b 4c 24 28 48  3H.D$.H..$H.L$(H
	0x0040 8b 54 24 30 48 39 d0 72 02 eb 23 48 c7 04 c1 00  .T$0H9.r..#H....
	0x0050 00 00 00 eb 00 48 8b 44 24 10 48 ff c0 48 89 44  .....H.D$.H..H.D
	0x0060 24 10 eb bf 48 8b 6c 24 18 48 83 c4 20 c3 e8 00  $...H.l$.H.. ...
	0x0070 00 00 00 0f 0b                                   .....
	rel 111+4 t=8 runtime.panicindex+0
"".grow STEXT size=638 args=0x38 locals=0xa8
	0x0000 00000 (short_cuts.go:25)	TEXT	"".grow(SB), $168-56
	0x0000 00000 (short_cuts.go:25)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:25)	LEAQ	-40(SP), AX
	0x000e 00014 (short_cuts.go:25)	CMPQ	AX, 16(CX)
	0x0012 00018 (short_cuts.go:25)	JLS	628
	0x0018 00024 (short_cuts.go:25)	SUBQ	$168, SP
	0x001f 00031 (short_cuts.go:25)	MOVQ	BP, 160(SP)
	0x0027 00039 (short_cuts.go:25)	LEAQ	160(SP), BP
	0x002f 00047 (short_cuts.go:25)	FUNCDATA	$0, gclocals·c98e6ac321b386007f64df5cc771b66f(SB)
	0x002f 00047 (short_cuts.go:25)	FUNCDATA	$1, gclocals·1284144023d91779c9299f292d0ef1d5(SB)
	0x002f 00047 (short_cuts.go:25)	FUNCDATA	$3, gclocals·cc3ad59bdd0a6a9835799080b0ae9eb7(SB)
	0x002f 00047 (short_cuts.go:25)	PCDATA	$2, $0
	0x002f 00047 (short_cuts.go:25)	PCDATA	$0, $0
	0x002f 00047 (short_cuts.go:25)	MOVQ	$0, "".~r2+208(SP)
	0x003b 00059 (short_cuts.go:25)	XORPS	X0, X0
	0x003e 00062 (short_cuts.go:25)	MOVUPS	X0, "".~r2+216(SP)
	0x0046 00070 (short_cuts.go:26)	PCDATA	$2, $1
	0x0046 00070 (short_cuts.go:26)	LEAQ	type.uint8(SB), AX
	0x004d 00077 (short_cuts.go:26)	PCDATA	$2, $0
	0x004d 00077 (short_cuts.go:26)	MOVQ	AX, (SP)
	0x0051 00081 (short_cuts.go:26)	MOVQ	"".n+200(SP), AX
	0x0059 00089 (short_cuts.go:26)	MOVQ	AX, 8(SP)
	0x005e 00094 (short_cuts.go:26)	MOVQ	"".n+200(SP), AX
	0x0066 00102 (short_cuts.go:26)	MOVQ	AX, 16(SP)
	0x006b 00107 (short_cuts.go:26)	CALL	runtime.makeslice(SB)
	0x0070 00112 (short_cuts.go:26)	MOVQ	40(SP), AX
	0x0075 00117 (short_cuts.go:26)	MOVQ	32(SP), CX
	0x007a 00122 (short_cuts.go:26)	PCDATA	$2, $2
	0x007a 00122 (short_cuts.go:26)	MOVQ	24(SP), DX
	0x007f 00127 (short_cuts.go:26)	PCDATA	$2, $0
	0x007f 00127 (short_cuts.go:26)	PCDATA	$0, $1
	0x007f 00127 (short_cuts.go:26)	MOVQ	DX, ""..autotmp_3+136(SP)
	0x0087 00135 (short_cuts.go:26)	MOVQ	CX, ""..autotmp_3+144(SP)
	0x008f 00143 (short_cuts.go:26)	MOVQ	AX, ""..autotmp_3+152(SP)
	0x0097 00151 (short_cuts.go:26)	MOVQ	"".values+184(SP), AX
	0x009f 00159 (short_cuts.go:26)	PCDATA	$2, $3
	0x009f 00159 (short_cuts.go:26)	MOVQ	"".values+176(SP), CX
	0x00a7 00167 (short_cuts.go:26)	MOVQ	"".values+192(SP), DX
	0x00af 00175 (short_cuts.go:26)	PCDATA	$2, $0
	0x00af 00175 (short_cuts.go:26)	PCDATA	$0, $2
	0x00af 00175 (short_cuts.go:26)	MOVQ	CX, ""..autotmp_5+88(SP)
	0x00b4 00180 (short_cuts.go:26)	MOVQ	AX, ""..autotmp_5+96(SP)
	0x00b9 00185 (short_cuts.go:26)	MOVQ	DX, ""..autotmp_5+104(SP)
	0x00be 00190 (short_cuts.go:26)	MOVQ	""..autotmp_3+144(SP), CX
	0x00c6 00198 (short_cuts.go:26)	ADDQ	CX, AX
	0x00c9 00201 (short_cuts.go:26)	MOVQ	AX, ""..autotmp_6+80(SP)
	0x00ce 00206 (short_cuts.go:26)	MOVQ	""..autotmp_5+104(SP), CX
	0x00d3 00211 (short_cuts.go:26)	CMPQ	AX, CX
	0x00d6 00214 (short_cuts.go:26)	JHI	221
	0x00d8 00216 (short_cuts.go:26)	JMP	616
	0x00dd 00221 (short_cuts.go:26)	PCDATA	$2, $1
	0x00dd 00221 (short_cuts.go:26)	LEAQ	type.uint8(SB), AX
	0x00e4 00228 (short_cuts.go:26)	PCDATA	$2, $0
	0x00e4 00228 (short_cuts.go:26)	MOVQ	AX, (SP)
	0x00e8 00232 (short_cuts.go:26)	PCDATA	$2, $1
	0x00e8 00232 (short_cuts.go:26)	MOVQ	""..autotmp_5+88(SP), AX
	0x00ed 00237 (short_cuts.go:26)	MOVQ	""..autotmp_5+96(SP), CX
	0x00f2 00242 (short_cuts.go:26)	PCDATA	$0, $1
	0x00f2 00242 (short_cuts.go:26)	MOVQ	""..autotmp_5+104(SP), DX
	0x00f7 00247 (short_cuts.go:26)	PCDATA	$2, $0
	0x00f7 00247 (short_cuts.go:26)	MOVQ	AX, 8(SP)
	0x00fc 00252 (short_cuts.go:26)	MOVQ	CX, 16(SP)
	0x0101 00257 (short_cuts.go:26)	MOVQ	DX, 24(SP)
	0x0106 00262 (short_cuts.go:26)	MOVQ	""..autotmp_6+80(SP), AX
	0x010b 00267 (short_cuts.go:26)	MOVQ	AX, 32(SP)
	0x0110 00272 (short_cuts.go:26)	CALL	runtime.growslice(SB)
	0x0115 00277 (short_cuts.go:26)	PCDATA	$2, $1
	0x0115 00277 (short_cuts.go:26)	MOVQ	40(SP), AX
	0x011a 00282 (short_cuts.go:26)	MOVQ	48(SP), CX
	0x011f 00287 (short_cuts.go:26)	MOVQ	56(SP), DX
	0x0124 00292 (short_cuts.go:26)	PCDATA	$2, $0
	0x0124 00292 (short_cuts.go:26)	PCDATA	$0, $2
	0x0124 00292 (short_cuts.go:26)	MOVQ	AX, ""..autotmp_5+88(SP)
	0x0129 00297 (short_cuts.go:26)	MOVQ	CX, ""..autotmp_5+96(SP)
	0x012e 00302 (short_cuts.go:26)	MOVQ	DX, ""..autotmp_5+104(SP)
	0x0133 00307 (short_cuts.go:26)	JMP	309
	0x0135 00309 (short_cuts.go:26)	MOVQ	""..autotmp_6+80(SP), AX
	0x013a 00314 (short_cuts.go:26)	MOVQ	""..autotmp_5+104(SP), CX
	0x013f 00319 (short_cuts.go:26)	TESTQ	AX, AX
	0x0142 00322 (short_cuts.go:26)	JGE	329
	0x0144 00324 (short_cuts.go:26)	JMP	614
	0x0149 00329 (short_cuts.go:26)	PCDATA	$2, $-2
	0x0149 00329 (short_cuts.go:26)	PCDATA	$0, $-2
	0x0149 00329 (short_cuts.go:26)	JMP	331
	0x014b 00331 (short_cuts.go:26)	PCDATA	$2, $0
	0x014b 00331 (short_cuts.go:26)	PCDATA	$0, $2
	0x014b 00331 (short_cuts.go:26)	CMPQ	AX, CX
	0x014e 00334 (short_cuts.go:26)	JLS	341
	0x0150 00336 (short_cuts.go:26)	JMP	612
	0x0155 00341 (short_cuts.go:26)	MOVQ	AX, ""..autotmp_5+96(SP)
	0x015a 00346 (short_cuts.go:26)	MOVQ	""..autotmp_3+144(SP), AX
	0x0162 00354 (short_cuts.go:26)	MOVQ	AX, ""..autotmp_7+72(SP)
	0x0167 00359 (short_cuts.go:26)	PCDATA	$2, $1
	0x0167 00359 (short_cuts.go:26)	MOVQ	""..autotmp_5+88(SP), AX
	0x016c 00364 (short_cuts.go:26)	PCDATA	$0, $3
	0x016c 00364 (short_cuts.go:26)	ADDQ	"".values+184(SP), AX
	0x0174 00372 (short_cuts.go:26)	PCDATA	$2, $0
	0x0174 00372 (short_cuts.go:26)	MOVQ	AX, (SP)
	0x0178 00376 (short_cuts.go:26)	PCDATA	$2, $1
	0x0178 00376 (short_cuts.go:26)	PCDATA	$0, $4
	0x0178 00376 (short_cuts.go:26)	MOVQ	""..autotmp_3+136(SP), AX
	0x0180 00384 (short_cuts.go:26)	PCDATA	$2, $0
	0x0180 00384 (short_cuts.go:26)	MOVQ	AX, 8(SP)
	0x0185 00389 (short_cuts.go:26)	MOVQ	""..autotmp_7+72(SP), AX
	0x018a 00394 (short_cuts.go:26)	MOVQ	AX, 16(SP)
	0x018f 00399 (short_cuts.go:26)	CALL	runtime.memmove(SB)
	0x0194 00404 (short_cuts.go:26)	PCDATA	$2, $1
	0x0194 00404 (short_cuts.go:26)	MOVQ	""..autotmp_5+88(SP), AX
	0x0199 00409 (short_cuts.go:26)	MOVQ	""..autotmp_5+96(SP), CX
	0x019e 00414 (short_cuts.go:26)	PCDATA	$0, $5
	0x019e 00414 (short_cuts.go:26)	MOVQ	""..autotmp_5+104(SP), DX
	0x01a3 00419 (short_cuts.go:26)	PCDATA	$2, $0
	0x01a3 00419 (short_cuts.go:26)	PCDATA	$0, $0
	0x01a3 00419 (short_cuts.go:26)	MOVQ	AX, "".values+176(SP)
	0x01ab 00427 (short_cuts.go:26)	MOVQ	CX, "".values+184(SP)
	0x01b3 00435 (short_cuts.go:26)	MOVQ	DX, "".values+192(SP)
	0x01bb 00443 (short_cuts.go:27)	MOVQ	"".values+184(SP), AX
	0x01c3 00451 (short_cuts.go:27)	LEAQ	1(AX), CX
	0x01c7 00455 (short_cuts.go:27)	PCDATA	$2, $2
	0x01c7 00455 (short_cuts.go:27)	MOVQ	"".values+176(SP), DX
	0x01cf 00463 (short_cuts.go:27)	PCDATA	$0, $5
	0x01cf 00463 (short_cuts.go:27)	MOVQ	"".values+192(SP), BX
	0x01d7 00471 (short_cuts.go:27)	CMPQ	CX, BX
	0x01da 00474 (short_cuts.go:27)	JLE	478
	0x01dc 00476 (short_cuts.go:27)	JMP	542
	0x01de 00478 (short_cuts.go:27)	PCDATA	$2, $-2
	0x01de 00478 (short_cuts.go:27)	PCDATA	$0, $-2
	0x01de 00478 (short_cuts.go:27)	JMP	480
	0x01e0 00480 (short_cuts.go:27)	PCDATA	$2, $2
	0x01e0 00480 (short_cuts.go:27)	PCDATA	$0, $5
	0x01e0 00480 (short_cuts.go:27)	MOVB	$120, (DX)(AX*1)
	0x01e4 00484 (short_cuts.go:27)	MOVQ	DX, ""..autotmp_4+112(SP)
	0x01e9 00489 (short_cuts.go:27)	MOVQ	CX, ""..autotmp_4+120(SP)
	0x01ee 00494 (short_cuts.go:27)	MOVQ	BX, ""..autotmp_4+128(SP)
	0x01f6 00502 (short_cuts.go:27)	PCDATA	$2, $0
	0x01f6 00502 (short_cuts.go:27)	PCDATA	$0, $6
	0x01f6 00502 (short_cuts.go:27)	MOVQ	DX, "".~r2+208(SP)
	0x01fe 00510 (short_cuts.go:27)	MOVQ	CX, "".~r2+216(SP)
	0x0206 00518 (short_cuts.go:27)	MOVQ	BX, "".~r2+224(SP)
	0x020e 00526 (short_cuts.go:27)	MOVQ	160(SP), BP
	0x0216 00534 (short_cuts.go:27)	ADDQ	$168, SP
	0x021d 00541 (short_cuts.go:27)	RET
	0x021e 00542 (short_cuts.go:27)	PCDATA	$2, $2
	0x021e 00542 (short_cuts.go:27)	PCDATA	$0, $5
	0x021e 00542 (short_cuts.go:27)	MOVQ	AX, ""..autotmp_8+64(SP)
	0x0223 00547 (short_cuts.go:27)	PCDATA	$2, $4
	0x0223 00547 (short_cuts.go:27)	LEAQ	type.uint8(SB), SI
	0x022a 00554 (short_cuts.go:27)	PCDATA	$2, $2
	0x022a 00554 (short_cuts.go:27)	MOVQ	SI, (SP)
	0x022e 00558 (short_cuts.go:27)	PCDATA	$2, $0
	0x022e 00558 (short_cuts.go:27)	MOVQ	DX, 8(SP)
	0x0233 00563 (short_cuts.go:27)	MOVQ	AX, 16(SP)
	0x0238 00568 (short_cuts.go:27)	MOVQ	BX, 24(SP)
	0x023d 00573 (short_cuts.go:27)	MOVQ	CX, 32(SP)
	0x0242 00578 (short_cuts.go:27)	CALL	runtime.growslice(SB)
	0x0247 00583 (short_cuts.go:27)	PCDATA	$2, $2
	0x0247 00583 (short_cuts.go:27)	MOVQ	40(SP), DX
	0x024c 00588 (short_cuts.go:27)	MOVQ	48(SP), AX
	0x0251 00593 (short_cuts.go:27)	MOVQ	56(SP), BX
	0x0256 00598 (short_cuts.go:27)	LEAQ	1(AX), CX
	0x025a 00602 (short_cuts.go:27)	MOVQ	""..autotmp_8+64(SP), AX
	0x025f 00607 (short_cuts.go:27)	JMP	480
	0x0264 00612 (short_cuts.go:26)	PCDATA	$2, $-2
	0x0264 00612 (short_cuts.go:26)	PCDATA	$0, $-2
	0x0264 00612 (short_cuts.go:26)	JMP	621
	0x0266 00614 (short_cuts.go:26)	JMP	621
	0x0268 00616 (short_cuts.go:26)	JMP	309
	0x026d 00621 (short_cuts.go:26)	PCDATA	$2, $0
	0x026d 00621 (short_cuts.go:26)	PCDATA	$0, $5
	0x026d 00621 (short_cuts.go:26)	CALL	runtime.panicslice(SB)
	0x0272 00626 (short_cuts.go:26)	UNDEF
	0x0274 00628 (short_cuts.go:26)	NOP
	0x0274 00628 (short_cuts.go:25)	PCDATA	$0, $-1
	0x0274 00628 (short_cuts.go:25)	PCDATA	$2, $-1
	0x0274 00628 (short_cuts.go:25)	CALL	runtime.morestack_noctxt(SB)
	0x0279 00633 (short_cuts.go:25)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 d8 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 5c 02 00 00 48 81 ec a8 00 00 00 48  A...\...H......H
	0x0020 89 ac 24 a0 00 00 00 48 8d ac 24 a0 00 00 00 48  ..$....H..$....H
	0x0030 c7 84 24 d0 00 00 00 00 00 00 00 0f 57 c0 0f 11  ..$.........W...
	0x0040 84 24 d8 00 00 00 48 8d 05 00 00 00 00 48 89 04  .$....H......H..
	0x0050 24 48 8b 84 24 c8 00 00 00 48 89 44 24 08 48 8b  $H..$....H.D$.H.
	0x0060 84 24 c8 00 00 00 48 89 44 24 10 e8 00 00 00 00  .$....H.D$......
	0x0070 48 8b 44 24 28 48 8b 4c 24 20 48 8b 54 24 18 48  H.D$(H.L$ H.T$.H
	0x0080 89 94 24 88 00 00 00 48 89 8c 24 90 00 00 00 48  ..$....H..$....H
	0x0090 89 84 24 98 00 00 00 48 8b 84 24 b8 00 00 00 48  ..$....H..$....H
	0x00a0 8b 8c 24 b0 00 00 00 48 8b 94 24 c0 00 00 00 48  ..$....H..$....H
	0x00b0 89 4c 24 58 48 89 44 24 60 48 89 54 24 68 48 8b  .L$XH.D$`H.T$hH.
	0x00c0 8c 24 90 00 00 00 48 01 c8 48 89 44 24 50 48 8b  .$....H..H.D$PH.
	0x00d0 4c 24 68 48 39 c8 77 05 e9 8b 01 00 00 48 8d 05  L$hH9.w......H..
	0x00e0 00 00 00 00 48 89 04 24 48 8b 44 24 58 48 8b 4c  ....H..$H.D$XH.L
	0x00f0 24 60 48 8b 54 24 68 48 89 44 24 08 48 89 4c 24  $`H.T$hH.D$.H.L$
	0x0100 10 48 89 54 24 18 48 8b 44 24 50 48 89 44 24 20  .H.T$.H.D$PH.D$
	0x0110 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 30 48  .....H.D$(H.L$0H
	0x0120 8b 54 24 38 48 89 44 24 58 48 89 4c 24 60 48 89  .T$8H.D$XH.L$`H.
	0x0130 54 24 68 eb 00 48 8b 44 24 50 48 8b 4c 24 68 48  T$h..H.D$PH.L$hH
	0x0140 85 c0 7d 05 e9 1d 01 00 00 eb 00 48 39 c8 76 05  ..}........H9.v.
	0x0150 e9 0f 01 00 00 48 89 44 24 60 48 8b 84 24 90 00  .....H.D$`H..$..
	0x0160 00 00 48 89 44 24 48 48 8b 44 24 58 48 03 84 24  ..H.D$HH.D$XH..$
	0x0170 b8 00 00 00 48 89 04 24 48 8b 84 24 88 00 00 00  ....H..$H..$....
	0x0180 48 89 44 24 08 48 8b 44 24 48 48 89 44 24 10 e8  H.D$.H.D$HH.D$..
	0x0190 00 00 00 00 48 8b 44 24 58 48 8b 4c 24 60 48 8b  ....H.D$XH.L$`H.
	0x01a0 54 24 68 48 89 84 24 b0 00 00 00 48 89 8c 24 b8  T$hH..$....H..$.
	0x01b0 00 00 00 48 89 94 24 c0 00 00 00 48 8b 84 24 b8  ...H..$....H..$.
	0x01c0 00 00 00 48 8d 48 01 48 8b 94 24 b0 00 00 00 48  ...H.H.H..$....H
	0x01d0 8b 9c 24 c0 00 00 00 48 39 d9 7e 02 eb 40 eb 00  ..$....H9.~..@..
	0x01e0 c6 04 02 78 48 89 54 24 70 48 89 4c 24 78 48 89  ...xH.T$pH.L$xH.
	0x01f0 9c 24 80 00 00 00 48 89 94 24 d0 00 00 00 48 89  .$....H..$....H.
	0x0200 8c 24 d8 00 00 00 48 89 9c 24 e0 00 00 00 48 8b  .$....H..$....H.
	0x0210 ac 24 a0 00 00 00 48 81 c4 a8 00 00 00 c3 48 89  .$....H.......H.
	0x0220 44 24 40 48 8d 35 00 00 00 00 48 89 34 24 48 89  D$@H.5....H.4$H.
	0x0230 54 24 08 48 89 44 24 10 48 89 5c 24 18 48 89 4c  T$.H.D$.H.\$.H.L
	0x0240 24 20 e8 00 00 00 00 48 8b 54 24 28 48 8b 44 24  $ .....H.T$(H.D$
	0x0250 30 48 8b 5c 24 38 48 8d 48 01 48 8b 44 24 40 e9  0H.\$8H.H.H.D$@.
	0x0260 7c ff ff ff eb 07 eb 05 e9 c8 fe ff ff e8 00 00  |...............
	0x0270 00 00 0f 0b e8 00 00 00 00 e9 82 fd ff ff        ..............
	rel 5+4 t=16 TLS+0
	rel 73+4 t=15 type.uint8+0
	rel 108+4 t=8 runtime.makeslice+0
	rel 224+4 t=15 type.uint8+0
	rel 273+4 t=8 runtime.growslice+0
	rel 400+4 t=8 runtime.memmove+0
	rel 550+4 t=15 type.uint8+0
	rel 579+4 t=8 runtime.growslice+0
	rel 622+4 t=8 runtime.panicslice+0
	rel 629+4 t=8 runtime.morestack_noctxt+0
"".(*box).put STEXT size=228 args=0x10 locals=0x50
	0x0000 00000 (short_cuts.go:32)	TEXT	"".(*box).put(SB), $80-16
	0x0000 00000 (short_cuts.go:32)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:32)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:32)	JLS	218
	0x0013 00019 (short_cuts.go:32)	SUBQ	$80, SP
	0x0017 00023 (short_cuts.go:32)	MOVQ	BP, 72(SP)
	0x001c 00028 (short_cuts.go:32)	LEAQ	72(SP), BP
	0x0021 00033 (short_cuts.go:32)	FUNCDATA	$0, gclocals·31297f06598fbf4b511eb4e66e57df54(SB)
	0x0021 00033 (short_cuts.go:32)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (short_cuts.go:32)	FUNCDATA	$3, gclocals·33a578eb405c7901a67c1ea72a51bdf6(SB)
	0x0021 00033 (short_cuts.go:32)	PCDATA	$2, $1
	0x0021 00033 (short_cuts.go:32)	PCDATA	$0, $0
	0x0021 00033 (short_cuts.go:32)	MOVQ	"".b+88(SP), CX
	0x0026 00038 (short_cuts.go:32)	TESTB	AL, (CX)
	0x0028 00040 (short_cuts.go:32)	MOVQ	8(CX), DX
	0x002c 00044 (short_cuts.go:32)	LEAQ	1(DX), BX
	0x0030 00048 (short_cuts.go:32)	MOVQ	16(CX), SI
	0x0034 00052 (short_cuts.go:32)	MOVQ	(CX), CX
	0x0037 00055 (short_cuts.go:32)	CMPQ	BX, SI
	0x003a 00058 (short_cuts.go:32)	JLE	62
	0x003c 00060 (short_cuts.go:32)	JMP	148
	0x003e 00062 (short_cuts.go:32)	PCDATA	$2, $-2
	0x003e 00062 (short_cuts.go:32)	PCDATA	$0, $-2
	0x003e 00062 (short_cuts.go:32)	JMP	64
	0x0040 00064 (short_cuts.go:32)	PCDATA	$2, $2
	0x0040 00064 (short_cuts.go:32)	PCDATA	$0, $0
	0x0040 00064 (short_cuts.go:32)	LEAQ	(CX)(DX*8), DI
	0x0044 00068 (short_cuts.go:32)	PCDATA	$2, $3
	0x0044 00068 (short_cuts.go:32)	PCDATA	$0, $1
	0x0044 00068 (short_cuts.go:32)	MOVQ	"".p+96(SP), AX
	0x0049 00073 (short_cuts.go:32)	PCDATA	$2, $-2
	0x0049 00073 (short_cuts.go:32)	PCDATA	$0, $-2
	0x0049 00073 (short_cuts.go:32)	CMPL	runtime.writeBarrier(SB), $0
	0x0050 00080 (short_cuts.go:32)	JEQ	84
	0x0052 00082 (short_cuts.go:32)	JMP	141
	0x0054 00084 (short_cuts.go:32)	MOVQ	AX, (CX)(DX*8)
	0x0058 00088 (short_cuts.go:32)	JMP	90
	0x005a 00090 (short_cuts.go:32)	PCDATA	$2, $2
	0x005a 00090 (short_cuts.go:32)	PCDATA	$0, $2
	0x005a 00090 (short_cuts.go:32)	MOVQ	"".b+88(SP), DI
	0x005f 00095 (short_cuts.go:32)	TESTB	AL, (DI)
	0x0061 00097 (short_cuts.go:32)	MOVQ	BX, 8(DI)
	0x0065 00101 (short_cuts.go:32)	MOVQ	SI, 16(DI)
	0x0069 00105 (short_cuts.go:32)	PCDATA	$2, $-2
	0x0069 00105 (short_cuts.go:32)	PCDATA	$0, $-2
	0x0069 00105 (short_cuts.go:32)	CMPL	runtime.writeBarrier(SB), $0
	0x0070 00112 (short_cuts.go:32)	JEQ	116
	0x0072 00114 (short_cuts.go:32)	JMP	131
	0x0074 00116 (short_cuts.go:32)	MOVQ	CX, (DI)
	0x0077 00119 (short_cuts.go:32)	JMP	121
	0x0079 00121 (short_cuts.go:32)	MOVQ	72(SP), BP
	0x007e 00126 (short_cuts.go:32)	ADDQ	$80, SP
	0x0082 00130 (short_cuts.go:32)	RET
	0x0083 00131 (short_cuts.go:32)	MOVQ	CX, AX
	0x0086 00134 (short_cuts.go:32)	CALL	runtime.gcWriteBarrier(SB)
	0x008b 00139 (short_cuts.go:32)	JMP	121
	0x008d 00141 (short_cuts.go:32)	CALL	runtime.gcWriteBarrier(SB)
	0x0092 00146 (short_cuts.go:32)	JMP	90
	0x0094 00148 (short_cuts.go:32)	PCDATA	$2, $1
	0x0094 00148 (short_cuts.go:32)	PCDATA	$0, $0
	0x0094 00148 (short_cuts.go:32)	MOVQ	DX, ""..autotmp_2+64(SP)
	0x0099 00153 (short_cuts.go:32)	PCDATA	$2, $4
	0x0099 00153 (short_cuts.go:32)	LEAQ	type.*"".point(SB), AX
	0x00a0 00160 (short_cuts.go:32)	PCDATA	$2, $1
	0x00a0 00160 (short_cuts.go:32)	MOVQ	AX, (SP)
	0x00a4 00164 (short_cuts.go:32)	PCDATA	$2, $0
	0x00a4 00164 (short_cuts.go:32)	MOVQ	CX, 8(SP)
	0x00a9 00169 (short_cuts.go:32)	MOVQ	DX, 16(SP)
	0x00ae 00174 (short_cuts.go:32)	MOVQ	SI, 24(SP)
	0x00b3 00179 (short_cuts.go:32)	MOVQ	BX, 32(SP)
	0x00b8 00184 (short_cuts.go:32)	CALL	runtime.growslice(SB)
	0x00bd 00189 (short_cuts.go:32)	PCDATA	$2, $1
	0x00bd 00189 (short_cuts.go:32)	MOVQ	40(SP), CX
	0x00c2 00194 (short_cuts.go:32)	MOVQ	48(SP), AX
	0x00c7 00199 (short_cuts.go:32)	MOVQ	56(SP), SI
	0x00cc 00204 (short_cuts.go:32)	LEAQ	1(AX), BX
	0x00d0 00208 (short_cuts.go:32)	MOVQ	""..autotmp_2+64(SP), DX
	0x00d5 00213 (short_cuts.go:32)	JMP	64
	0x00da 00218 (short_cuts.go:32)	NOP
	0x00da 00218 (short_cuts.go:32)	PCDATA	$0, $-1
	0x00da 00218 (short_cuts.go:32)	PCDATA	$2, $-1
	0x00da 00218 (short_cuts.go:32)	CALL	runtime.morestack_noctxt(SB)
	0x00df 00223 (short_cuts.go:32)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 c7  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 50 48 89 6c 24 48 48 8d 6c 24  ...H..PH.l$HH.l$
	0x0020 48 48 8b 4c 24 58 84 01 48 8b 51 08 48 8d 5a 01  HH.L$X..H.Q.H.Z.
	0x0030 48 8b 71 10 48 8b 09 48 39 f3 7e 02 eb 56 eb 00  H.q.H..H9.~..V..
	0x0040 48 8d 3c d1 48 8b 44 24 60 83 3d 00 00 00 00 00  H.<.H.D$`.=.....
	0x0050 74 02 eb 39 48 89 04 d1 eb 00 48 8b 7c 24 58 84  t..9H.....H.|$X.
	0x0060 07 48 89 5f 08 48 89 77 10 83 3d 00 00 00 00 00  .H._.H.w..=.....
	0x0070 74 02 eb 0f 48 89 0f eb 00 48 8b 6c 24 48 48 83  t...H....H.l$HH.
	0x0080 c4 50 c3 48 89 c8 e8 00 00 00 00 eb ec e8 00 00  .P.H............
	0x0090 00 00 eb c6 48 89 54 24 40 48 8d 05 00 00 00 00  ....H.T$@H......
	0x00a0 48 89 04 24 48 89 4c 24 08 48 89 54 24 10 48 89  H..$H.L$.H.T$.H.
	0x00b0 74 24 18 48 89 5c 24 20 e8 00 00 00 00 48 8b 4c  t$.H.\$ .....H.L
	0x00c0 24 28 48 8b 44 24 30 48 8b 74 24 38 48 8d 58 01  $(H.D$0H.t$8H.X.
	0x00d0 48 8b 54 24 40 e9 66 ff ff ff e8 00 00 00 00 e9  H.T$@.f.........
	0x00e0 1c ff ff ff                                      ....
	rel 5+4 t=16 TLS+0
	rel 75+4 t=15 runtime.writeBarrier+-1
	rel 107+4 t=15 runtime.writeBarrier+-1
	rel 135+4 t=8 runtime.gcWriteBarrier+0
	rel 142+4 t=8 runtime.gcWriteBarrier+0
	rel 156+4 t=15 type.*"".point+0
	rel 185+4 t=8 runtime.growslice+0
	rel 219+4 t=8 runtime.morestack_noctxt+0
"".runes STEXT size=177 args=0x18 locals=0xd8
	0x0000 00000 (short_cuts.go:34)	TEXT	"".runes(SB), $216-24
	0x0000 00000 (short_cuts.go:34)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:34)	LEAQ	-88(SP), AX
	0x000e 00014 (short_cuts.go:34)	CMPQ	AX, 16(CX)
	0x0012 00018 (short_cuts.go:34)	JLS	167
	0x0018 00024 (short_cuts.go:34)	SUBQ	$216, SP
	0x001f 00031 (short_cuts.go:34)	MOVQ	BP, 208(SP)
	0x0027 00039 (short_cuts.go:34)	LEAQ	208(SP), BP
	0x002f 00047 (short_cuts.go:34)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x002f 00047 (short_cuts.go:34)	FUNCDATA	$1, gclocals·15b76348caca8a511afecadf603e9401(SB)
	0x002f 00047 (short_cuts.go:34)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x002f 00047 (short_cuts.go:34)	PCDATA	$2, $0
	0x002f 00047 (short_cuts.go:34)	PCDATA	$0, $0
	0x002f 00047 (short_cuts.go:34)	MOVQ	$0, "".~r1+240(SP)
	0x003b 00059 (short_cuts.go:34)	PCDATA	$2, $1
	0x003b 00059 (short_cuts.go:34)	LEAQ	""..autotmp_4+56(SP), AX
	0x0040 00064 (short_cuts.go:34)	PCDATA	$2, $0
	0x0040 00064 (short_cuts.go:34)	MOVQ	AX, (SP)
	0x0044 00068 (short_cuts.go:34)	MOVQ	"".s+232(SP), AX
	0x004c 00076 (short_cuts.go:34)	PCDATA	$2, $2
	0x004c 00076 (short_cuts.go:34)	PCDATA	$0, $1
	0x004c 00076 (short_cuts.go:34)	MOVQ	"".s+224(SP), CX
	0x0054 00084 (short_cuts.go:34)	PCDATA	$2, $0
	0x0054 00084 (short_cuts.go:34)	MOVQ	CX, 8(SP)
	0x0059 00089 (short_cuts.go:34)	MOVQ	AX, 16(SP)
	0x005e 00094 (short_cuts.go:34)	CALL	runtime.stringtoslicerune(SB)
	0x0063 00099 (short_cuts.go:34)	PCDATA	$2, $1
	0x0063 00099 (short_cuts.go:34)	MOVQ	24(SP), AX
	0x0068 00104 (short_cuts.go:34)	MOVQ	32(SP), CX
	0x006d 00109 (short_cuts.go:34)	MOVQ	40(SP), DX
	0x0072 00114 (short_cuts.go:34)	PCDATA	$2, $0
	0x0072 00114 (short_cuts.go:34)	MOVQ	AX, ""..autotmp_2+184(SP)
	0x007a 00122 (short_cuts.go:34)	MOVQ	CX, ""..autotmp_2+192(SP)
	0x0082 00130 (short_cuts.go:34)	MOVQ	DX, ""..autotmp_2+200(SP)
	0x008a 00138 (short_cuts.go:34)	MOVQ	CX, ""..autotmp_3+48(SP)
	0x008f 00143 (short_cuts.go:34)	MOVQ	CX, "".~r1+240(SP)
	0x0097 00151 (short_cuts.go:34)	MOVQ	208(SP), BP
	0x009f 00159 (short_cuts.go:34)	ADDQ	$216, SP
	0x00a6 00166 (short_cuts.go:34)	RET
	0x00a7 00167 (short_cuts.go:34)	NOP
	0x00a7 00167 (short_cuts.go:34)	PCDATA	$0, $-1
	0x00a7 00167 (short_cuts.go:34)	PCDATA	$2, $-1
	0x00a7 00167 (short_cuts.go:34)	CALL	runtime.morestack_noctxt(SB)
	0x00ac 00172 (short_cuts.go:34)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 a8 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 8f 00 00 00 48 81 ec d8 00 00 00 48  A.......H......H
	0x0020 89 ac 24 d0 00 00 00 48 8d ac 24 d0 00 00 00 48  ..$....H..$....H
	0x0030 c7 84 24 f0 00 00 00 00 00 00 00 48 8d 44 24 38  ..$........H.D$8
	0x0040 48 89 04 24 48 8b 84 24 e8 00 00 00 48 8b 8c 24  H..$H..$....H..$
	0x0050 e0 00 00 00 48 89 4c 24 08 48 89 44 24 10 e8 00  ....H.L$.H.D$...
	0x0060 00 00 00 48 8b 44 24 18 48 8b 4c 24 20 48 8b 54  ...H.D$.H.L$ H.T
	0x0070 24 28 48 89 84 24 b8 00 00 00 48 89 8c 24 c0 00  $(H..$....H..$..
	0x0080 00 00 48 89 94 24 c8 00 00 00 48 89 4c 24 30 48  ..H..$....H.L$0H
	0x0090 89 8c 24 f0 00 00 00 48 8b ac 24 d0 00 00 00 48  ..$....H..$....H
	0x00a0 81 c4 d8 00 00 00 c3 e8 00 00 00 00 e9 4f ff ff  .............O..
	0x00b0 ff                                               .
	rel 5+4 t=16 TLS+0
	rel 95+4 t=8 runtime.stringtoslicerune+0
	rel 168+4 t=8 runtime.morestack_noctxt+0
"".half STEXT size=288 args=0x20 locals=0x40
	0x0000 00000 (short_cuts.go:36)	TEXT	"".half(SB), $64-32
	0x0000 00000 (short_cuts.go:36)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:36)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:36)	JLS	278
	0x0013 00019 (short_cuts.go:36)	SUBQ	$64, SP
	0x0017 00023 (short_cuts.go:36)	MOVQ	BP, 56(SP)
	0x001c 00028 (short_cuts.go:36)	LEAQ	56(SP), BP
	0x0021 00033 (short_cuts.go:36)	FUNCDATA	$0, gclocals·c4911d46713be9af5ac54c024ac2ce84(SB)
	0x0021 00033 (short_cuts.go:36)	FUNCDATA	$1, gclocals·77aba01cb6141c7bf3fb63f3c4b170e5(SB)
	0x0021 00033 (short_cuts.go:36)	FUNCDATA	$3, gclocals·bfec7e55b3f043d1941c093912808913(SB)
	0x0021 00033 (short_cuts.go:36)	PCDATA	$2, $0
	0x0021 00033 (short_cuts.go:36)	PCDATA	$0, $1
	0x0021 00033 (short_cuts.go:36)	MOVQ	$0, "".result+80(SP)
	0x002a 00042 (short_cuts.go:36)	XORPS	X0, X0
	0x002d 00045 (short_cuts.go:36)	MOVUPS	X0, "".err+88(SP)
	0x0032 00050 (short_cuts.go:41)	PCDATA	$2, $1
	0x0032 00050 (short_cuts.go:41)	LEAQ	"".err+88(SP), AX
	0x0037 00055 (short_cuts.go:41)	PCDATA	$2, $0
	0x0037 00055 (short_cuts.go:41)	MOVQ	AX, 16(SP)
	0x003c 00060 (short_cuts.go:37)	MOVL	$8, (SP)
	0x0043 00067 (short_cuts.go:37)	PCDATA	$2, $1
	0x0043 00067 (short_cuts.go:37)	LEAQ	"".half.func1·f(SB), AX
	0x004a 00074 (short_cuts.go:37)	PCDATA	$2, $0
	0x004a 00074 (short_cuts.go:37)	MOVQ	AX, 8(SP)
	0x004f 00079 (short_cuts.go:37)	CALL	runtime.deferproc(SB)
	0x0054 00084 (short_cuts.go:37)	TESTL	AX, AX
	0x0056 00086 (short_cuts.go:37)	JNE	236
	0x005c 00092 (short_cuts.go:37)	JMP	94
	0x005e 00094 (short_cuts.go:42)	MOVQ	"".n+72(SP), AX
	0x0063 00099 (short_cuts.go:42)	MOVQ	AX, CX
	0x0066 00102 (short_cuts.go:42)	SARQ	$63, AX
	0x006a 00106 (short_cuts.go:42)	SHRQ	$63, AX
	0x006e 00110 (short_cuts.go:42)	ADDQ	CX, AX
	0x0071 00113 (short_cuts.go:42)	SARQ	$1, AX
	0x0074 00116 (short_cuts.go:42)	SHLQ	$1, AX
	0x0077 00119 (short_cuts.go:42)	CMPQ	CX, AX
	0x007a 00122 (short_cuts.go:42)	JNE	126
	0x007c 00124 (short_cuts.go:42)	JMP	180
	0x007e 00126 (short_cuts.go:43)	PCDATA	$2, $1
	0x007e 00126 (short_cuts.go:43)	MOVQ	"".errOdd+8(SB), AX
	0x0085 00133 (short_cuts.go:43)	MOVQ	"".errOdd(SB), CX
	0x008c 00140 (short_cuts.go:43)	PCDATA	$0, $2
	0x008c 00140 (short_cuts.go:43)	MOVQ	CX, ""..autotmp_4+40(SP)
	0x0091 00145 (short_cuts.go:43)	PCDATA	$2, $0
	0x0091 00145 (short_cuts.go:43)	MOVQ	AX, ""..autotmp_4+48(SP)
	0x0096 00150 (short_cuts.go:43)	PCDATA	$0, $3
	0x0096 00150 (short_cuts.go:43)	MOVQ	CX, ""..autotmp_5+32(SP)
	0x009b 00155 (short_cuts.go:43)	CMPQ	""..autotmp_5+32(SP), $0
	0x00a1 00161 (short_cuts.go:43)	JNE	165
	0x00a3 00163 (short_cuts.go:43)	JMP	178
	0x00a5 00165 (short_cuts.go:43)	PCDATA	$0, $2
	0x00a5 00165 (short_cuts.go:43)	TESTB	AL, (CX)
	0x00a7 00167 (short_cuts.go:43)	PCDATA	$2, $1
	0x00a7 00167 (short_cuts.go:43)	MOVQ	8(CX), AX
	0x00ab 00171 (short_cuts.go:43)	PCDATA	$2, $0
	0x00ab 00171 (short_cuts.go:43)	PCDATA	$0, $3
	0x00ab 00171 (short_cuts.go:43)	MOVQ	AX, ""..autotmp_5+32(SP)
	0x00b0 00176 (short_cuts.go:43)	JMP	252
	0x00b2 00178 (short_cuts.go:43)	PCDATA	$2, $-2
	0x00b2 00178 (short_cuts.go:43)	PCDATA	$0, $-2
	0x00b2 00178 (short_cuts.go:43)	JMP	252
	0x00b4 00180 (short_cuts.go:45)	PCDATA	$2, $0
	0x00b4 00180 (short_cuts.go:45)	PCDATA	$0, $1
	0x00b4 00180 (short_cuts.go:45)	MOVQ	"".n+72(SP), AX
	0x00b9 00185 (short_cuts.go:45)	MOVQ	AX, CX
	0x00bc 00188 (short_cuts.go:45)	SARQ	$63, AX
	0x00c0 00192 (short_cuts.go:45)	SHRQ	$63, AX
	0x00c4 00196 (short_cuts.go:45)	ADDQ	CX, AX
	0x00c7 00199 (short_cuts.go:45)	SARQ	$1, AX
	0x00ca 00202 (short_cuts.go:45)	MOVQ	AX, ""..autotmp_6+24(SP)
	0x00cf 00207 (short_cuts.go:45)	MOVQ	AX, "".result+80(SP)
	0x00d4 00212 (short_cuts.go:45)	XORPS	X0, X0
	0x00d7 00215 (short_cuts.go:45)	MOVUPS	X0, "".err+88(SP)
	0x00dc 00220 (short_cuts.go:45)	XCHGL	AX, AX
	0x00dd 00221 (short_cuts.go:45)	CALL	runtime.deferreturn(SB)
	0x00e2 00226 (short_cuts.go:45)	MOVQ	56(SP), BP
	0x00e7 00231 (short_cuts.go:45)	ADDQ	$64, SP
	0x00eb 00235 (short_cuts.go:45)	RET
	0x00ec 00236 (short_cuts.go:37)	XCHGL	AX, AX
	0x00ed 00237 (short_cuts.go:37)	CALL	runtime.deferreturn(SB)
	0x00f2 00242 (short_cuts.go:37)	MOVQ	56(SP), BP
	0x00f7 00247 (short_cuts.go:37)	ADDQ	$64, SP
	0x00fb 00251 (short_cuts.go:37)	RET
	0x00fc 00252 (short_cuts.go:43)	PCDATA	$2, $1
	0x00fc 00252 (short_cuts.go:43)	PCDATA	$0, $4
	0x00fc 00252 (short_cuts.go:43)	MOVQ	""..autotmp_4+48(SP), AX
	0x0101 00257 (short_cuts.go:43)	PCDATA	$2, $2
	0x0101 00257 (short_cuts.go:43)	PCDATA	$0, $1
	0x0101 00257 (short_cuts.go:43)	MOVQ	""..autotmp_5+32(SP), CX
	0x0106 00262 (short_cuts.go:43)	PCDATA	$2, $1
	0x0106 00262 (short_cuts.go:43)	MOVQ	CX, (SP)
	0x010a 00266 (short_cuts.go:43)	PCDATA	$2, $0
	0x010a 00266 (short_cuts.go:43)	MOVQ	AX, 8(SP)
	0x010f 00271 (short_cuts.go:43)	CALL	runtime.gopanic(SB)
	0x0114 00276 (short_cuts.go:43)	UNDEF
	0x0116 00278 (short_cuts.go:43)	NOP
	0x0116 00278 (short_cuts.go:36)	PCDATA	$0, $-1
	0x0116 00278 (short_cuts.go:36)	PCDATA	$2, $-1
	0x0116 00278 (short_cuts.go:36)	CALL	runtime.morestack_noctxt(SB)
	0x011b 00283 (short_cuts.go:36)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 03  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 40 48 89 6c 24 38 48 8d 6c 24  ...H..@H.l$8H.l$
	0x0020 38 48 c7 44 24 50 00 00 00 00 0f 57 c0 0f 11 44  8H.D$P.....W...D
	0x0030 24 58 48 8d 44 24 58 48 89 44 24 10 c7 04 24 08  $XH.D$XH.D$...$.
	0x0040 00 00 00 48 8d 05 00 00 00 00 48 89 44 24 08 e8  ...H......H.D$..
	0x0050 00 00 00 00 85 c0 0f 85 90 00 00 00 eb 00 48 8b  ..............H.
	0x0060 44 24 48 48 89 c1 48 c1 f8 3f 48 c1 e8 3f 48 01  D$HH..H..?H..?H.
	0x0070 c8 48 d1 f8 48 d1 e0 48 39 c1 75 02 eb 36 48 8b  .H..H..H9.u..6H.
	0x0080 05 00 00 00 00 48 8b 0d 00 00 00 00 48 89 4c 24  .....H......H.L$
	0x0090 28 48 89 44 24 30 48 89 4c 24 20 48 83 7c 24 20  (H.D$0H.L$ H.|$
	0x00a0 00 75 02 eb 0d 84 01 48 8b 41 08 48 89 44 24 20  .u.....H.A.H.D$
	0x00b0 eb 4a eb 48 48 8b 44 24 48 48 89 c1 48 c1 f8 3f  .J.HH.D$HH..H..?
	0x00c0 48 c1 e8 3f 48 01 c8 48 d1 f8 48 89 44 24 18 48  H..?H..H..H.D$.H
	0x00d0 89 44 24 50 0f 57 c0 0f 11 44 24 58 90 e8 00 00  .D$P.W...D$X....
	0x00e0 00 00 48 8b 6c 24 38 48 83 c4 40 c3 90 e8 00 00  ..H.l$8H..@.....
	0x00f0 00 00 48 8b 6c 24 38 48 83 c4 40 c3 48 8b 44 24  ..H.l$8H..@.H.D$
	0x0100 30 48 8b 4c 24 20 48 89 0c 24 48 89 44 24 08 e8  0H.L$ H..$H.D$..
	0x0110 00 00 00 00 0f 0b e8 00 00 00 00 e9 e0 fe ff ff  ................
	rel 5+4 t=16 TLS+0
	rel 70+4 t=15 "".half.func1·f+0
	rel 80+4 t=8 runtime.deferproc+0
	rel 129+4 t=15 "".errOdd+8
	rel 136+4 t=15 "".errOdd+0
	rel 222+4 t=8 runtime.deferreturn+0
	rel 238+4 t=8 runtime.deferreturn+0
	rel 272+4 t=8 runtime.gopanic+0
	rel 279+4 t=8 runtime.morestack_noctxt+0
"".sum STEXT nosplit size=237 args=0x20 locals=0x48
	0x0000 00000 (short_cuts.go:48)	TEXT	"".sum(SB), NOSPLIT, $72-32
	0x0000 00000 (short_cuts.go:48)	SUBQ	$72, SP
	0x0004 00004 (short_cuts.go:48)	MOVQ	BP, 64(SP)
	0x0009 00009 (short_cuts.go:48)	LEAQ	64(SP), BP
	0x000e 00014 (short_cuts.go:48)	FUNCDATA	$0, gclocals·2d7c1615616d4cf40d01b3385155ed6e(SB)
	0x000e 00014 (short_cuts.go:48)	FUNCDATA	$1, gclocals·6d81f9fc90b2254ac2f1067a7bf2c67c(SB)
	0x000e 00014 (short_cuts.go:48)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x000e 00014 (short_cuts.go:48)	PCDATA	$2, $0
	0x000e 00014 (short_cuts.go:48)	PCDATA	$0, $0
	0x000e 00014 (short_cuts.go:48)	XORPS	X0, X0
	0x0011 00017 (short_cuts.go:48)	MOVSD	X0, "".total+104(SP)
	0x0017 00023 (short_cuts.go:49)	PCDATA	$2, $1
	0x0017 00023 (short_cuts.go:49)	MOVQ	"".values+80(SP), AX
	0x001c 00028 (short_cuts.go:49)	MOVQ	"".values+88(SP), CX
	0x0021 00033 (short_cuts.go:49)	PCDATA	$0, $1
	0x0021 00033 (short_cuts.go:49)	MOVQ	"".values+96(SP), DX
	0x0026 00038 (short_cuts.go:49)	PCDATA	$2, $0
	0x0026 00038 (short_cuts.go:49)	PCDATA	$0, $2
	0x0026 00038 (short_cuts.go:49)	MOVQ	AX, ""..autotmp_4+40(SP)
	0x002b 00043 (short_cuts.go:49)	MOVQ	CX, ""..autotmp_4+48(SP)
	0x0030 00048 (short_cuts.go:49)	MOVQ	DX, ""..autotmp_4+56(SP)
	0x0035 00053 (short_cuts.go:49)	MOVQ	$0, ""..autotmp_5+32(SP)
	0x003e 00062 (short_cuts.go:49)	MOVQ	""..autotmp_4+48(SP), AX
	0x0043 00067 (short_cuts.go:49)	MOVQ	AX, ""..autotmp_6+24(SP)
	0x0048 00072 (short_cuts.go:49)	JMP	74
	0x004a 00074 (short_cuts.go:49)	MOVQ	""..autotmp_6+24(SP), AX
	0x004f 00079 (short_cuts.go:49)	CMPQ	""..autotmp_5+32(SP), AX
	0x0054 00084 (short_cuts.go:49)	JLT	91
	0x0056 00086 (short_cuts.go:49)	JMP	227
	0x005b 00091 (short_cuts.go:49)	MOVQ	""..autotmp_5+32(SP), AX
	0x0060 00096 (short_cuts.go:49)	SHLQ	$3, AX
	0x0064 00100 (short_cuts.go:49)	PCDATA	$2, $1
	0x0064 00100 (short_cuts.go:49)	ADDQ	""..autotmp_4+40(SP), AX
	0x0069 00105 (short_cuts.go:49)	PCDATA	$2, $0
	0x0069 00105 (short_cuts.go:49)	MOVSD	(AX), X1
	0x006d 00109 (short_cuts.go:49)	MOVSD	X1, ""..autotmp_7+16(SP)
	0x0073 00115 (short_cuts.go:49)	MOVQ	""..autotmp_5+32(SP), AX
	0x0078 00120 (short_cuts.go:49)	MOVQ	AX, "".i+8(SP)
	0x007d 00125 (short_cuts.go:49)	MOVSD	""..autotmp_7+16(SP), X1
	0x0083 00131 (short_cuts.go:49)	MOVSD	X1, "".v(SP)
	0x0088 00136 (short_cuts.go:50)	CMPQ	"".i+8(SP), $2
	0x008e 00142 (short_cuts.go:50)	JGT	146
	0x0090 00144 (short_cuts.go:50)	JMP	165
	0x0092 00146 (short_cuts.go:50)	PCDATA	$2, $-2
	0x0092 00146 (short_cuts.go:50)	PCDATA	$0, $-2
	0x0092 00146 (short_cuts.go:50)	JMP	148
	0x0094 00148 (short_cuts.go:51)	JMP	150
	0x0096 00150 (short_cuts.go:49)	PCDATA	$2, $0
	0x0096 00150 (short_cuts.go:49)	PCDATA	$0, $2
	0x0096 00150 (short_cuts.go:49)	MOVQ	""..autotmp_5+32(SP), AX
	0x009b 00155 (short_cuts.go:49)	INCQ	AX
	0x009e 00158 (short_cuts.go:49)	MOVQ	AX, ""..autotmp_5+32(SP)
	0x00a3 00163 (short_cuts.go:49)	JMP	74
	0x00a5 00165 (short_cuts.go:50)	UCOMISD	X1, X0
	0x00a9 00169 (short_cuts.go:50)	JHI	173
	0x00ab 00171 (short_cuts.go:50)	JMP	217
	0x00ad 00173 (short_cuts.go:50)	MOVSD	"".total+104(SP), X2
	0x00b3 00179 (short_cuts.go:50)	MOVSD	$f64.4024000000000000(SB), X3
	0x00bb 00187 (short_cuts.go:50)	UCOMISD	X3, X2
	0x00bf 00191 (short_cuts.go:50)	JHI	195
	0x00c1 00193 (short_cuts.go:50)	JMP	197
	0x00c3 00195 (short_cuts.go:50)	PCDATA	$2, $-2
	0x00c3 00195 (short_cuts.go:50)	PCDATA	$0, $-2
	0x00c3 00195 (short_cuts.go:50)	JMP	148
	0x00c5 00197 (short_cuts.go:50)	JMP	199
	0x00c7 00199 (short_cuts.go:53)	PCDATA	$2, $0
	0x00c7 00199 (short_cuts.go:53)	PCDATA	$0, $2
	0x00c7 00199 (short_cuts.go:53)	MOVSD	"".total+104(SP), X2
	0x00cd 00205 (short_cuts.go:53)	ADDSD	X1, X2
	0x00d1 00209 (short_cuts.go:53)	MOVSD	X2, "".total+104(SP)
	0x00d7 00215 (short_cuts.go:53)	JMP	150
	0x00d9 00217 (short_cuts.go:53)	MOVSD	$f64.4024000000000000(SB), X3
	0x00e1 00225 (short_cuts.go:50)	JMP	199
	0x00e3 00227 (short_cuts.go:55)	PCDATA	$0, $1
	0x00e3 00227 (short_cuts.go:55)	MOVQ	64(SP), BP
	0x00e8 00232 (short_cuts.go:55)	ADDQ	$72, SP
	0x00ec 00236 (short_cuts.go:55)	RET
	0x0000 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24 40 0f 57  H..HH.l$@H.l$@.W
	0x0010 c0 f2 0f 11 44 24 68 48 8b 44 24 50 48 8b 4c 24  ....D$hH.D$PH.L$
	0x0020 58 48 8b 54 24 60 48 89 44 24 28 48 89 4c 24 30  XH.T$`H.D$(H.L$0
	0x0030 48 89 54 24 38 48 c7 44 24 20 00 00 00 00 48 8b  H.T$8H.D$ ....H.
	0x0040 44 24 30 48 89 44 24 18 eb 00 48 8b 44 24 18 48  D$0H.D$...H.D$.H
	0x0050 39 44 24 20 7c 05 e9 88 00 00 00 48 8b 44 24 20  9D$ |......H.D$
	0x0060 48 c1 e0 03 48 03 44 24 28 f2 0f 10 08 f2 0f 11  H...H.D$(.......
	0x0070 4c 24 10 48 8b 44 24 20 48 89 44 24 08 f2 0f 10  L$.H.D$ H.D$....
	0x0080 4c 24 10 f2 0f 11 0c 24 48 83 7c 24 08 02 7f 02  L$.....$H.|$....
	0x0090 eb 13 eb 00 eb 00 48 8b 44 24 20 48 ff c0 48 89  ......H.D$ H..H.
	0x00a0 44 24 20 eb a5 66 0f 2e c1 77 02 eb 2c f2 0f 10  D$ ..f...w..,...
	0x00b0 54 24 68 f2 0f 10 1d 00 00 00 00 66 0f 2e d3 77  T$h........f...w
	0x00c0 02 eb 02 eb cf eb 00 f2 0f 10 54 24 68 f2 0f 58  ..........T$h..X
	0x00d0 d1 f2 0f 11 54 24 68 eb bd f2 0f 10 1d 00 00 00  ....T$h.........
	0x00e0 00 eb e4 48 8b 6c 24 40 48 83 c4 48 c3           ...H.l$@H..H.
	rel 183+4 t=15 $f64.4024000000000000+0
	rel 221+4 t=15 $f64.4024000000000000+0
"".describe STEXT size=612 args=0x20 locals=0xa0
	0x0000 00000 (short_cuts.go:58)	TEXT	"".describe(SB), $160-32
	0x0000 00000 (short_cuts.go:58)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:58)	LEAQ	-32(SP), AX
	0x000e 00014 (short_cuts.go:58)	CMPQ	AX, 16(CX)
	0x0012 00018 (short_cuts.go:58)	JLS	602
	0x0018 00024 (short_cuts.go:58)	SUBQ	$160, SP
	0x001f 00031 (short_cuts.go:58)	MOVQ	BP, 152(SP)
	0x0027 00039 (short_cuts.go:58)	LEAQ	152(SP), BP
	0x002f 00047 (short_cuts.go:58)	FUNCDATA	$0, gclocals·2c01f1e1830c4058422d06f44a241651(SB)
	0x002f 00047 (short_cuts.go:58)	FUNCDATA	$1, gclocals·fe8f3d6d0d91317d91422f1782610012(SB)
	0x002f 00047 (short_cuts.go:58)	FUNCDATA	$3, gclocals·53350d3de938d4b83d52b34077a845cf(SB)
	0x002f 00047 (short_cuts.go:58)	PCDATA	$2, $0
	0x002f 00047 (short_cuts.go:58)	PCDATA	$0, $0
	0x002f 00047 (short_cuts.go:58)	XORPS	X0, X0
	0x0032 00050 (short_cuts.go:58)	MOVUPS	X0, "".~r1+184(SP)
	0x003a 00058 (short_cuts.go:59)	PCDATA	$2, $1
	0x003a 00058 (short_cuts.go:59)	MOVQ	"".v+176(SP), AX
	0x0042 00066 (short_cuts.go:59)	PCDATA	$0, $1
	0x0042 00066 (short_cuts.go:59)	MOVQ	"".v+168(SP), CX
	0x004a 00074 (short_cuts.go:59)	PCDATA	$0, $2
	0x004a 00074 (short_cuts.go:59)	MOVQ	CX, ""..autotmp_8+120(SP)
	0x004f 00079 (short_cuts.go:59)	MOVQ	AX, ""..autotmp_8+128(SP)
	0x0057 00087 (short_cuts.go:59)	TESTQ	CX, CX
	0x005a 00090 (short_cuts.go:59)	JNE	97
	0x005c 00092 (short_cuts.go:59)	JMP	547
	0x0061 00097 (short_cuts.go:59)	PCDATA	$2, $0
	0x0061 00097 (short_cuts.go:59)	TESTB	AL, (CX)
	0x0063 00099 (short_cuts.go:59)	MOVL	16(CX), AX
	0x0066 00102 (short_cuts.go:59)	MOVL	AX, ""..autotmp_10+52(SP)
	0x006a 00106 (short_cuts.go:59)	CMPL	AX, $-145526278
	0x006f 00111 (short_cuts.go:59)	JEQ	118
	0x0071 00113 (short_cuts.go:59)	JMP	542
	0x0076 00118 (short_cuts.go:59)	MOVQ	$0, "".v+72(SP)
	0x007f 00127 (short_cuts.go:59)	PCDATA	$2, $1
	0x007f 00127 (short_cuts.go:59)	MOVQ	""..autotmp_8+128(SP), AX
	0x0087 00135 (short_cuts.go:59)	PCDATA	$2, $2
	0x0087 00135 (short_cuts.go:59)	LEAQ	type.int(SB), CX
	0x008e 00142 (short_cuts.go:59)	PCDATA	$2, $1
	0x008e 00142 (short_cuts.go:59)	CMPQ	""..autotmp_8+120(SP), CX
	0x0093 00147 (short_cuts.go:59)	JEQ	154
	0x0095 00149 (short_cuts.go:59)	JMP	533
	0x009a 00154 (short_cuts.go:59)	PCDATA	$2, $0
	0x009a 00154 (short_cuts.go:59)	MOVQ	(AX), AX
	0x009d 00157 (short_cuts.go:59)	MOVL	$1, CX
	0x00a2 00162 (short_cuts.go:59)	JMP	164
	0x00a4 00164 (short_cuts.go:59)	MOVQ	AX, "".v+72(SP)
	0x00a9 00169 (short_cuts.go:59)	MOVB	CL, ""..autotmp_9+51(SP)
	0x00ad 00173 (short_cuts.go:59)	TESTB	CL, CL
	0x00af 00175 (short_cuts.go:59)	JNE	182
	0x00b1 00177 (short_cuts.go:59)	JMP	322
	0x00b6 00182 (short_cuts.go:62)	PCDATA	$2, $-2
	0x00b6 00182 (short_cuts.go:62)	PCDATA	$0, $-2
	0x00b6 00182 (short_cuts.go:62)	JMP	184
	0x00b8 00184 (short_cuts.go:63)	PCDATA	$2, $0
	0x00b8 00184 (short_cuts.go:63)	PCDATA	$0, $1
	0x00b8 00184 (short_cuts.go:63)	MOVQ	$3, "".x+64(SP)
	0x00c1 00193 (short_cuts.go:63)	MOVQ	$0, "".~r1+56(SP)
	0x00ca 00202 (short_cuts.go:63)	MOVQ	"".x+64(SP), AX
	0x00cf 00207 (short_cuts.go:63)	LEAQ	1(AX)(AX*1), AX
	0x00d4 00212 (short_cuts.go:63)	MOVQ	AX, ""..autotmp_11+80(SP)
	0x00d9 00217 (short_cuts.go:63)	MOVQ	AX, "".~r1+56(SP)
	0x00de 00222 (short_cuts.go:63)	JMP	224
	0x00e0 00224 (short_cuts.go:63)	MOVQ	"".v+72(SP), CX
	0x00e5 00229 (short_cuts.go:63)	CMPQ	CX, AX
	0x00e8 00232 (short_cuts.go:63)	JGT	236
	0x00ea 00234 (short_cuts.go:63)	JMP	279
	0x00ec 00236 (short_cuts.go:64)	PCDATA	$2, $1
	0x00ec 00236 (short_cuts.go:64)	PCDATA	$0, $3
	0x00ec 00236 (short_cuts.go:64)	LEAQ	go.string."big"(SB), AX
	0x00f3 00243 (short_cuts.go:64)	PCDATA	$2, $0
	0x00f3 00243 (short_cuts.go:64)	MOVQ	AX, "".~r1+184(SP)
	0x00fb 00251 (short_cuts.go:64)	MOVQ	$3, "".~r1+192(SP)
	0x0107 00263 (short_cuts.go:64)	MOVQ	152(SP), BP
	0x010f 00271 (short_cuts.go:64)	ADDQ	$160, SP
	0x0116 00278 (short_cuts.go:64)	RET
	0x0117 00279 (short_cuts.go:66)	PCDATA	$2, $1
	0x0117 00279 (short_cuts.go:66)	LEAQ	go.string."small"(SB), AX
	0x011e 00286 (short_cuts.go:66)	PCDATA	$2, $0
	0x011e 00286 (short_cuts.go:66)	MOVQ	AX, "".~r1+184(SP)
	0x0126 00294 (short_cuts.go:66)	MOVQ	$5, "".~r1+192(SP)
	0x0132 00306 (short_cuts.go:66)	MOVQ	152(SP), BP
	0x013a 00314 (short_cuts.go:66)	ADDQ	$160, SP
	0x0141 00321 (short_cuts.go:66)	RET
	0x0142 00322 (short_cuts.go:59)	PCDATA	$2, $-2
	0x0142 00322 (short_cuts.go:59)	PCDATA	$0, $-2
	0x0142 00322 (short_cuts.go:59)	JMP	324
	0x0144 00324 (short_cuts.go:59)	PCDATA	$2, $0
	0x0144 00324 (short_cuts.go:59)	PCDATA	$0, $2
	0x0144 00324 (short_cuts.go:59)	XORPS	X0, X0
	0x0147 00327 (short_cuts.go:59)	MOVUPS	X0, "".v+104(SP)
	0x014c 00332 (short_cuts.go:59)	PCDATA	$2, $1
	0x014c 00332 (short_cuts.go:59)	MOVQ	""..autotmp_8+128(SP), AX
	0x0154 00340 (short_cuts.go:59)	PCDATA	$0, $1
	0x0154 00340 (short_cuts.go:59)	MOVQ	""..autotmp_8+120(SP), CX
	0x0159 00345 (short_cuts.go:59)	PCDATA	$2, $3
	0x0159 00345 (short_cuts.go:59)	LEAQ	type.error(SB), DX
	0x0160 00352 (short_cuts.go:59)	PCDATA	$2, $1
	0x0160 00352 (short_cuts.go:59)	MOVQ	DX, (SP)
	0x0164 00356 (short_cuts.go:59)	MOVQ	CX, 8(SP)
	0x0169 00361 (short_cuts.go:59)	PCDATA	$2, $0
	0x0169 00361 (short_cuts.go:59)	MOVQ	AX, 16(SP)
	0x016e 00366 (short_cuts.go:59)	CALL	runtime.assertE2I2(SB)
	0x0173 00371 (short_cuts.go:59)	MOVQ	24(SP), AX
	0x0178 00376 (short_cuts.go:59)	MOVBLZX	40(SP), CX
	0x017d 00381 (short_cuts.go:59)	PCDATA	$2, $4
	0x017d 00381 (short_cuts.go:59)	MOVQ	32(SP), DX
	0x0182 00386 (short_cuts.go:59)	PCDATA	$0, $4
	0x0182 00386 (short_cuts.go:59)	MOVQ	AX, "".v+104(SP)
	0x0187 00391 (short_cuts.go:59)	PCDATA	$2, $0
	0x0187 00391 (short_cuts.go:59)	MOVQ	DX, "".v+112(SP)
	0x018c 00396 (short_cuts.go:59)	MOVB	CL, ""..autotmp_9+51(SP)
	0x0190 00400 (short_cuts.go:59)	TESTB	CL, CL
	0x0192 00402 (short_cuts.go:59)	JNE	406
	0x0194 00404 (short_cuts.go:59)	JMP	488
	0x0196 00406 (short_cuts.go:67)	PCDATA	$2, $-2
	0x0196 00406 (short_cuts.go:67)	PCDATA	$0, $-2
	0x0196 00406 (short_cuts.go:67)	JMP	408
	0x0198 00408 (short_cuts.go:68)	PCDATA	$2, $0
	0x0198 00408 (short_cuts.go:68)	PCDATA	$0, $4
	0x0198 00408 (short_cuts.go:68)	MOVQ	"".v+104(SP), AX
	0x019d 00413 (short_cuts.go:68)	TESTB	AL, (AX)
	0x019f 00415 (short_cuts.go:68)	MOVQ	24(AX), AX
	0x01a3 00419 (short_cuts.go:68)	PCDATA	$2, $5
	0x01a3 00419 (short_cuts.go:68)	PCDATA	$0, $1
	0x01a3 00419 (short_cuts.go:68)	MOVQ	"".v+112(SP), CX
	0x01a8 00424 (short_cuts.go:68)	PCDATA	$2, $0
	0x01a8 00424 (short_cuts.go:68)	MOVQ	CX, (SP)
	0x01ac 00428 (short_cuts.go:68)	CALL	AX
	0x01ae 00430 (short_cuts.go:68)	MOVQ	16(SP), AX
	0x01b3 00435 (short_cuts.go:68)	PCDATA	$2, $5
	0x01b3 00435 (short_cuts.go:68)	MOVQ	8(SP), CX
	0x01b8 00440 (short_cuts.go:68)	MOVQ	CX, ""..autotmp_7+136(SP)
	0x01c0 00448 (short_cuts.go:68)	MOVQ	AX, ""..autotmp_7+144(SP)
	0x01c8 00456 (short_cuts.go:68)	PCDATA	$2, $0
	0x01c8 00456 (short_cuts.go:68)	PCDATA	$0, $3
	0x01c8 00456 (short_cuts.go:68)	MOVQ	CX, "".~r1+184(SP)
	0x01d0 00464 (short_cuts.go:68)	MOVQ	AX, "".~r1+192(SP)
	0x01d8 00472 (short_cuts.go:68)	MOVQ	152(SP), BP
	0x01e0 00480 (short_cuts.go:68)	ADDQ	$160, SP
	0x01e7 00487 (short_cuts.go:68)	RET
	0x01e8 00488 (short_cuts.go:59)	PCDATA	$2, $-2
	0x01e8 00488 (short_cuts.go:59)	PCDATA	$0, $-2
	0x01e8 00488 (short_cuts.go:59)	JMP	490
	0x01ea 00490 (short_cuts.go:70)	PCDATA	$2, $1
	0x01ea 00490 (short_cuts.go:70)	PCDATA	$0, $3
	0x01ea 00490 (short_cuts.go:70)	LEAQ	go.string."other"(SB), AX
	0x01f1 00497 (short_cuts.go:70)	PCDATA	$2, $0
	0x01f1 00497 (short_cuts.go:70)	MOVQ	AX, "".~r1+184(SP)
	0x01f9 00505 (short_cuts.go:70)	MOVQ	$5, "".~r1+192(SP)
	0x0205 00517 (short_cuts.go:70)	MOVQ	152(SP), BP
	0x020d 00525 (short_cuts.go:70)	ADDQ	$160, SP
	0x0214 00532 (short_cuts.go:70)	RET
	0x0215 00533 (short_cuts.go:70)	PCDATA	$0, $2
	0x0215 00533 (short_cuts.go:70)	XORL	AX, AX
	0x0217 00535 (short_cuts.go:70)	XORL	CX, CX
	0x0219 00537 (short_cuts.go:59)	JMP	164
	0x021e 00542 (short_cuts.go:59)	PCDATA	$2, $-2
	0x021e 00542 (short_cuts.go:59)	PCDATA	$0, $-2
	0x021e 00542 (short_cuts.go:59)	JMP	324
	0x0223 00547 (short_cuts.go:60)	JMP	549
	0x0225 00549 (short_cuts.go:60)	PCDATA	$2, $1
	0x0225 00549 (short_cuts.go:60)	PCDATA	$0, $1
	0x0225 00549 (short_cuts.go:60)	MOVQ	CX, "".v+88(SP)
	0x022a 00554 (short_cuts.go:60)	PCDATA	$2, $0
	0x022a 00554 (short_cuts.go:60)	MOVQ	AX, "".v+96(SP)
	0x022f 00559 (short_cuts.go:61)	PCDATA	$2, $1
	0x022f 00559 (short_cuts.go:61)	PCDATA	$0, $3
	0x022f 00559 (short_cuts.go:61)	LEAQ	go.string."nil"(SB), AX
	0x0236 00566 (short_cuts.go:61)	PCDATA	$2, $0
	0x0236 00566 (short_cuts.go:61)	MOVQ	AX, "".~r1+184(SP)
	0x023e 00574 (short_cuts.go:61)	MOVQ	$3, "".~r1+192(SP)
	0x024a 00586 (short_cuts.go:61)	MOVQ	152(SP), BP
	0x0252 00594 (short_cuts.go:61)	ADDQ	$160, SP
	0x0259 00601 (short_cuts.go:61)	RET
	0x025a 00602 (short_cuts.go:61)	NOP
	0x025a 00602 (short_cuts.go:58)	PCDATA	$0, $-1
	0x025a 00602 (short_cuts.go:58)	PCDATA	$2, $-1
	0x025a 00602 (short_cuts.go:58)	CALL	runtime.morestack_noctxt(SB)
	0x025f 00607 (short_cuts.go:58)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 e0 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 42 02 00 00 48 81 ec a0 00 00 00 48  A...B...H......H
	0x0020 89 ac 24 98 00 00 00 48 8d ac 24 98 00 00 00 0f  ..$....H..$.....
	0x0030 57 c0 0f 11 84 24 b8 00 00 00 48 8b 84 24 b0 00  W....$....H..$..
	0x0040 00 00 48 8b 8c 24 a8 00 00 00 48 89 4c 24 78 48  ..H..$....H.L$xH
	0x0050 89 84 24 80 00 00 00 48 85 c9 75 05 e9 c2 01 00  ..$....H..u.....
	0x0060 00 84 01 8b 41 10 89 44 24 34 3d fa 71 53 f7 74  ....A..D$4=.qS.t
	0x0070 05 e9 a8 01 00 00 48 c7 44 24 48 00 00 00 00 48  ......H.D$H....H
	0x0080 8b 84 24 80 00 00 00 48 8d 0d 00 00 00 00 48 39  ..$....H......H9
	0x0090 4c 24 78 74 05 e9 7b 01 00 00 48 8b 00 b9 01 00  L$xt..{...H.....
	0x00a0 00 00 eb 00 48 89 44 24 48 88 4c 24 33 84 c9 75  ....H.D$H.L$3..u
	0x00b0 05 e9 8c 00 00 00 eb 00 48 c7 44 24 40 03 00 00  ........H.D$@...
	0x00c0 00 48 c7 44 24 38 00 00 00 00 48 8b 44 24 40 48  .H.D$8....H.D$@H
	0x00d0 8d 44 00 01 48 89 44 24 50 48 89 44 24 38 eb 00  .D..H.D$PH.D$8..
	0x00e0 48 8b 4c 24 48 48 39 c1 7f 02 eb 2b 48 8d 05 00  H.L$HH9....+H...
	0x00f0 00 00 00 48 89 84 24 b8 00 00 00 48 c7 84 24 c0  ...H..$....H..$.
	0x0100 00 00 00 03 00 00 00 48 8b ac 24 98 00 00 00 48  .......H..$....H
	0x0110 81 c4 a0 00 00 00 c3 48 8d 05 00 00 00 00 48 89  .......H......H.
	0x0120 84 24 b8 00 00 00 48 c7 84 24 c0 00 00 00 05 00  .$....H..$......
	0x0130 00 00 48 8b ac 24 98 00 00 00 48 81 c4 a0 00 00  ..H..$....H.....
	0x0140 00 c3 eb 00 0f 57 c0 0f 11 44 24 68 48 8b 84 24  .....W...D$hH..$
	0x0150 80 00 00 00 48 8b 4c 24 78 48 8d 15 00 00 00 00  ....H.L$xH......
	0x0160 48 89 14 24 48 89 4c 24 08 48 89 44 24 10 e8 00  H..$H.L$.H.D$...
	0x0170 00 00 00 48 8b 44 24 18 0f b6 4c 24 28 48 8b 54  ...H.D$...L$(H.T
	0x0180 24 20 48 89 44 24 68 48 89 54 24 70 88 4c 24 33  $ H.D$hH.T$p.L$3
	0x0190 84 c9 75 02 eb 52 eb 00 48 8b 44 24 68 84 00 48  ..u..R..H.D$h..H
	0x01a0 8b 40 18 48 8b 4c 24 70 48 89 0c 24 ff d0 48 8b  .@.H.L$pH..$..H.
	0x01b0 44 24 10 48 8b 4c 24 08 48 89 8c 24 88 00 00 00  D$.H.L$.H..$....
	0x01c0 48 89 84 24 90 00 00 00 48 89 8c 24 b8 00 00 00  H..$....H..$....
	0x01d0 48 89 84 24 c0 00 00 00 48 8b ac 24 98 00 00 00  H..$....H..$....
	0x01e0 48 81 c4 a0 00 00 00 c3 eb 00 48 8d 05 00 00 00  H.........H.....
	0x01f0 00 48 89 84 24 b8 00 00 00 48 c7 84 24 c0 00 00  .H..$....H..$...
	0x0200 00 05 00 00 00 48 8b ac 24 98 00 00 00 48 81 c4  .....H..$....H..
	0x0210 a0 00 00 00 c3 31 c0 31 c9 e9 86 fe ff ff e9 21  .....1.1.......!
	0x0220 ff ff ff eb 00 48 89 4c 24 58 48 89 44 24 60 48  .....H.L$XH.D$`H
	0x0230 8d 05 00 00 00 00 48 89 84 24 b8 00 00 00 48 c7  ......H..$....H.
	0x0240 84 24 c0 00 00 00 03 00 00 00 48 8b ac 24 98 00  .$........H..$..
	0x0250 00 00 48 81 c4 a0 00 00 00 c3 e8 00 00 00 00 e9  ..H.............
	0x0260 9c fd ff ff                                      ....
	rel 5+4 t=16 TLS+0
	rel 138+4 t=15 type.int+0
	rel 239+4 t=15 go.string."big"+0
	rel 282+4 t=15 go.string."small"+0
	rel 348+4 t=15 type.error+0
	rel 367+4 t=8 runtime.assertE2I2+0
	rel 428+0 t=11 +0
	rel 493+4 t=15 go.string."other"+0
	rel 562+4 t=15 go.string."nil"+0
	rel 603+4 t=8 runtime.morestack_noctxt+0
"".counter STEXT size=184 args=0x8 locals=0x28
	0x0000 00000 (short_cuts.go:73)	TEXT	"".counter(SB), $40-8
	0x0000 00000 (short_cuts.go:73)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:73)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:73)	JLS	174
	0x0013 00019 (short_cuts.go:73)	SUBQ	$40, SP
	0x0017 00023 (short_cuts.go:73)	MOVQ	BP, 32(SP)
	0x001c 00028 (short_cuts.go:73)	LEAQ	32(SP), BP
	0x0021 00033 (short_cuts.go:73)	FUNCDATA	$0, gclocals·272bd7e3f0f711ce8c35e9a618d8e620(SB)
	0x0021 00033 (short_cuts.go:73)	FUNCDATA	$1, gclocals·cc5cad6002ade825472fe3ad2912087d(SB)
	0x0021 00033 (short_cuts.go:73)	FUNCDATA	$3, gclocals·1e847dfe98917b7bcc7220b0d92d534f(SB)
	0x0021 00033 (short_cuts.go:73)	PCDATA	$2, $0
	0x0021 00033 (short_cuts.go:73)	PCDATA	$0, $0
	0x0021 00033 (short_cuts.go:73)	MOVQ	$0, "".~r0+48(SP)
	0x002a 00042 (short_cuts.go:74)	PCDATA	$2, $1
	0x002a 00042 (short_cuts.go:74)	LEAQ	type.int(SB), AX
	0x0031 00049 (short_cuts.go:74)	PCDATA	$2, $0
	0x0031 00049 (short_cuts.go:74)	MOVQ	AX, (SP)
	0x0035 00053 (short_cuts.go:74)	CALL	runtime.newobject(SB)
	0x003a 00058 (short_cuts.go:74)	PCDATA	$2, $1
	0x003a 00058 (short_cuts.go:74)	MOVQ	8(SP), AX
	0x003f 00063 (short_cuts.go:74)	PCDATA	$0, $1
	0x003f 00063 (short_cuts.go:74)	MOVQ	AX, "".&n+24(SP)
	0x0044 00068 (short_cuts.go:74)	PCDATA	$2, $0
	0x0044 00068 (short_cuts.go:74)	MOVQ	$0, (AX)
	0x004b 00075 (short_cuts.go:75)	PCDATA	$2, $1
	0x004b 00075 (short_cuts.go:75)	LEAQ	type.noalg.struct { F uintptr; "".n *int }(SB), AX
	0x0052 00082 (short_cuts.go:75)	PCDATA	$2, $0
	0x0052 00082 (short_cuts.go:75)	MOVQ	AX, (SP)
	0x0056 00086 (short_cuts.go:75)	CALL	runtime.newobject(SB)
	0x005b 00091 (short_cuts.go:75)	PCDATA	$2, $1
	0x005b 00091 (short_cuts.go:75)	MOVQ	8(SP), AX
	0x0060 00096 (short_cuts.go:75)	PCDATA	$0, $2
	0x0060 00096 (short_cuts.go:75)	MOVQ	AX, ""..autotmp_4+16(SP)
	0x0065 00101 (short_cuts.go:75)	LEAQ	"".counter.func1(SB), CX
	0x006c 00108 (short_cuts.go:75)	PCDATA	$2, $0
	0x006c 00108 (short_cuts.go:75)	MOVQ	CX, (AX)
	0x006f 00111 (short_cuts.go:75)	PCDATA	$2, $1
	0x006f 00111 (short_cuts.go:75)	MOVQ	""..autotmp_4+16(SP), AX
	0x0074 00116 (short_cuts.go:75)	TESTB	AL, (AX)
	0x0076 00118 (short_cuts.go:75)	PCDATA	$2, $2
	0x0076 00118 (short_cuts.go:75)	PCDATA	$0, $3
	0x0076 00118 (short_cuts.go:75)	MOVQ	"".&n+24(SP), CX
	0x007b 00123 (short_cuts.go:75)	PCDATA	$2, $3
	0x007b 00123 (short_cuts.go:75)	LEAQ	8(AX), DI
	0x007f 00127 (short_cuts.go:75)	PCDATA	$2, $-2
	0x007f 00127 (short_cuts.go:75)	PCDATA	$0, $-2
	0x007f 00127 (short_cuts.go:75)	CMPL	runtime.writeBarrier(SB), $0
	0x0086 00134 (short_cuts.go:75)	JEQ	138
	0x0088 00136 (short_cuts.go:75)	JMP	164
	0x008a 00138 (short_cuts.go:75)	MOVQ	CX, 8(AX)
	0x008e 00142 (short_cuts.go:75)	JMP	144
	0x0090 00144 (short_cuts.go:75)	PCDATA	$2, $1
	0x0090 00144 (short_cuts.go:75)	PCDATA	$0, $0
	0x0090 00144 (short_cuts.go:75)	MOVQ	""..autotmp_4+16(SP), AX
	0x0095 00149 (short_cuts.go:75)	PCDATA	$2, $0
	0x0095 00149 (short_cuts.go:75)	PCDATA	$0, $4
	0x0095 00149 (short_cuts.go:75)	MOVQ	AX, "".~r0+48(SP)
	0x009a 00154 (short_cuts.go:75)	MOVQ	32(SP), BP
	0x009f 00159 (short_cuts.go:75)	ADDQ	$40, SP
	0x00a3 00163 (short_cuts.go:75)	RET
	0x00a4 00164 (short_cuts.go:75)	PCDATA	$2, $-2
	0x00a4 00164 (short_cuts.go:75)	PCDATA	$0, $-2
	0x00a4 00164 (short_cuts.go:75)	MOVQ	CX, AX
	0x00a7 00167 (short_cuts.go:75)	CALL	runtime.gcWriteBarrier(SB)
	0x00ac 00172 (short_cuts.go:75)	JMP	144
	0x00ae 00174 (short_cuts.go:75)	NOP
	0x00ae 00174 (short_cuts.go:73)	PCDATA	$0, $-1
	0x00ae 00174 (short_cuts.go:73)	PCDATA	$2, $-1
	0x00ae 00174 (short_cuts.go:73)	CALL	runtime.morestack_noctxt(SB)
	0x00b3 00179 (short_cuts.go:73)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 9b  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 c7 44 24 30 00 00 00 00 48 8d 05 00 00 00   H.D$0....H.....
	0x0030 00 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48  .H..$.....H.D$.H
	0x0040 89 44 24 18 48 c7 00 00 00 00 00 48 8d 05 00 00  .D$.H......H....
	0x0050 00 00 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08  ..H..$.....H.D$.
	0x0060 48 89 44 24 10 48 8d 0d 00 00 00 00 48 89 08 48  H.D$.H......H..H
	0x0070 8b 44 24 10 84 00 48 8b 4c 24 18 48 8d 78 08 83  .D$...H.L$.H.x..
	0x0080 3d 00 00 00 00 00 74 02 eb 1a 48 89 48 08 eb 00  =.....t...H.H...
	0x0090 48 8b 44 24 10 48 89 44 24 30 48 8b 6c 24 20 48  H.D$.H.D$0H.l$ H
	0x00a0 83 c4 28 c3 48 89 c8 e8 00 00 00 00 eb e2 e8 00  ..(.H...........
	0x00b0 00 00 00 e9 48 ff ff ff                          ....H...
	rel 5+4 t=16 TLS+0
	rel 45+4 t=15 type.int+0
	rel 54+4 t=8 runtime.newobject+0
	rel 78+4 t=15 type.noalg.struct { F uintptr; "".n *int }+0
	rel 87+4 t=8 runtime.newobject+0
	rel 104+4 t=15 "".counter.func1+0
	rel 129+4 t=15 runtime.writeBarrier+-1
	rel 168+4 t=8 runtime.gcWriteBarrier+0
	rel 175+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=3410 args=0x0 locals=0x538
	0x0000 00000 (short_cuts.go:81)	TEXT	"".main(SB), $1336-0
	0x0000 00000 (short_cuts.go:81)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:81)	LEAQ	-1208(SP), AX
	0x0011 00017 (short_cuts.go:81)	CMPQ	AX, 16(CX)
	0x0015 00021 (short_cuts.go:81)	JLS	3400
	0x001b 00027 (short_cuts.go:81)	SUBQ	$1336, SP
	0x0022 00034 (short_cuts.go:81)	MOVQ	BP, 1328(SP)
	0x002a 00042 (short_cuts.go:81)	LEAQ	1328(SP), BP
	0x0032 00050 (short_cuts.go:81)	FUNCDATA	$0, gclocals·b950c875d2e293f5af1c37fc09b595e7(SB)
	0x0032 00050 (short_cuts.go:81)	FUNCDATA	$1, gclocals·23186c4efbbc2276eb9cab461820e186(SB)
	0x0032 00050 (short_cuts.go:81)	FUNCDATA	$3, gclocals·23c4543768cc2f6969b793d1ce9304fd(SB)
	0x0032 00050 (short_cuts.go:82)	PCDATA	$2, $0
	0x0032 00050 (short_cuts.go:82)	PCDATA	$0, $1
	0x0032 00050 (short_cuts.go:82)	XORPS	X1, X1
	0x0035 00053 (short_cuts.go:82)	MOVUPS	X1, ""..autotmp_39+1072(SP)
	0x003d 00061 (short_cuts.go:82)	XORPS	X1, X1
	0x0040 00064 (short_cuts.go:82)	MOVUPS	X1, ""..autotmp_39+1088(SP)
	0x0048 00072 (short_cuts.go:82)	XORPS	X1, X1
	0x004b 00075 (short_cuts.go:82)	MOVUPS	X1, ""..autotmp_39+1104(SP)
	0x0053 00083 (short_cuts.go:82)	PCDATA	$2, $1
	0x0053 00083 (short_cuts.go:82)	PCDATA	$0, $2
	0x0053 00083 (short_cuts.go:82)	LEAQ	""..autotmp_40+1120(SP), DI
	0x005b 00091 (short_cuts.go:82)	XORPS	X0, X0
	0x005e 00094 (short_cuts.go:82)	PCDATA	$2, $0
	0x005e 00094 (short_cuts.go:82)	LEAQ	-48(DI), DI
	0x0062 00098 (short_cuts.go:82)	DUFFZERO	$239
	0x0075 00117 (short_cuts.go:82)	PCDATA	$2, $2
	0x0075 00117 (short_cuts.go:82)	LEAQ	""..autotmp_39+1072(SP), AX
	0x007d 00125 (short_cuts.go:82)	PCDATA	$2, $0
	0x007d 00125 (short_cuts.go:82)	TESTB	AL, (AX)
	0x007f 00127 (short_cuts.go:82)	PCDATA	$2, $2
	0x007f 00127 (short_cuts.go:82)	LEAQ	""..autotmp_40+1120(SP), AX
	0x0087 00135 (short_cuts.go:82)	PCDATA	$2, $0
	0x0087 00135 (short_cuts.go:82)	MOVQ	AX, ""..autotmp_39+1088(SP)
	0x008f 00143 (short_cuts.go:82)	PCDATA	$2, $2
	0x008f 00143 (short_cuts.go:82)	LEAQ	""..autotmp_39+1072(SP), AX
	0x0097 00151 (short_cuts.go:82)	PCDATA	$2, $0
	0x0097 00151 (short_cuts.go:82)	PCDATA	$0, $3
	0x0097 00151 (short_cuts.go:82)	MOVQ	AX, ""..autotmp_41+648(SP)
	0x009f 00159 (short_cuts.go:82)	CALL	runtime.fastrand(SB)
	0x00a4 00164 (short_cuts.go:82)	PCDATA	$2, $2
	0x00a4 00164 (short_cuts.go:82)	PCDATA	$0, $2
	0x00a4 00164 (short_cuts.go:82)	MOVQ	""..autotmp_41+648(SP), AX
	0x00ac 00172 (short_cuts.go:82)	TESTB	AL, (AX)
	0x00ae 00174 (short_cuts.go:82)	MOVL	(SP), CX
	0x00b1 00177 (short_cuts.go:82)	PCDATA	$2, $0
	0x00b1 00177 (short_cuts.go:82)	MOVL	CX, 12(AX)
	0x00b4 00180 (short_cuts.go:82)	PCDATA	$2, $2
	0x00b4 00180 (short_cuts.go:82)	LEAQ	""..autotmp_39+1072(SP), AX
	0x00bc 00188 (short_cuts.go:82)	PCDATA	$2, $0
	0x00bc 00188 (short_cuts.go:82)	PCDATA	$0, $4
	0x00bc 00188 (short_cuts.go:82)	MOVQ	AX, "".m+568(SP)
	0x00c4 00196 (short_cuts.go:82)	PCDATA	$2, $2
	0x00c4 00196 (short_cuts.go:82)	PCDATA	$0, $5
	0x00c4 00196 (short_cuts.go:82)	LEAQ	go.string."a"(SB), AX
	0x00cb 00203 (short_cuts.go:82)	PCDATA	$2, $0
	0x00cb 00203 (short_cuts.go:82)	MOVQ	AX, ""..autotmp_42+712(SP)
	0x00d3 00211 (short_cuts.go:82)	MOVQ	$1, ""..autotmp_42+720(SP)
	0x00df 00223 (short_cuts.go:82)	MOVQ	$1, ""..autotmp_43+192(SP)
	0x00eb 00235 (short_cuts.go:82)	PCDATA	$2, $2
	0x00eb 00235 (short_cuts.go:82)	LEAQ	type.map[string]int(SB), AX
	0x00f2 00242 (short_cuts.go:82)	PCDATA	$2, $0
	0x00f2 00242 (short_cuts.go:82)	MOVQ	AX, (SP)
	0x00f6 00246 (short_cuts.go:82)	PCDATA	$2, $2
	0x00f6 00246 (short_cuts.go:82)	MOVQ	"".m+568(SP), AX
	0x00fe 00254 (short_cuts.go:82)	PCDATA	$2, $0
	0x00fe 00254 (short_cuts.go:82)	MOVQ	AX, 8(SP)
	0x0103 00259 (short_cuts.go:82)	MOVQ	""..autotmp_42+720(SP), AX
	0x010b 00267 (short_cuts.go:82)	PCDATA	$2, $3
	0x010b 00267 (short_cuts.go:82)	PCDATA	$0, $4
	0x010b 00267 (short_cuts.go:82)	MOVQ	""..autotmp_42+712(SP), CX
	0x0113 00275 (short_cuts.go:82)	PCDATA	$2, $0
	0x0113 00275 (short_cuts.go:82)	MOVQ	CX, 16(SP)
	0x0118 00280 (short_cuts.go:82)	MOVQ	AX, 24(SP)
	0x011d 00285 (short_cuts.go:82)	CALL	runtime.mapassign_faststr(SB)
	0x0122 00290 (short_cuts.go:82)	PCDATA	$2, $2
	0x0122 00290 (short_cuts.go:82)	MOVQ	32(SP), AX
	0x0127 00295 (short_cuts.go:82)	MOVQ	AX, ""..autotmp_44+640(SP)
	0x012f 00303 (short_cuts.go:82)	TESTB	AL, (AX)
	0x0131 00305 (short_cuts.go:82)	MOVQ	""..autotmp_43+192(SP), CX
	0x0139 00313 (short_cuts.go:82)	PCDATA	$2, $0
	0x0139 00313 (short_cuts.go:82)	MOVQ	CX, (AX)
	0x013c 00316 (short_cuts.go:82)	PCDATA	$2, $2
	0x013c 00316 (short_cuts.go:82)	PCDATA	$0, $5
	0x013c 00316 (short_cuts.go:82)	LEAQ	go.string."b"(SB), AX
	0x0143 00323 (short_cuts.go:82)	PCDATA	$2, $0
	0x0143 00323 (short_cuts.go:82)	MOVQ	AX, ""..autotmp_42+712(SP)
	0x014b 00331 (short_cuts.go:82)	MOVQ	$1, ""..autotmp_42+720(SP)
	0x0157 00343 (short_cuts.go:82)	MOVQ	$2, ""..autotmp_43+192(SP)
	0x0163 00355 (short_cuts.go:82)	PCDATA	$2, $2
	0x0163 00355 (short_cuts.go:82)	LEAQ	type.map[string]int(SB), AX
	0x016a 00362 (short_cuts.go:82)	PCDATA	$2, $0
	0x016a 00362 (short_cuts.go:82)	MOVQ	AX, (SP)
	0x016e 00366 (short_cuts.go:82)	PCDATA	$2, $2
	0x016e 00366 (short_cuts.go:82)	MOVQ	"".m+568(SP), AX
	0x0176 00374 (short_cuts.go:82)	PCDATA	$2, $0
	0x0176 00374 (short_cuts.go:82)	MOVQ	AX, 8(SP)
	0x017b 00379 (short_cuts.go:82)	MOVQ	""..autotmp_42+720(SP), AX
	0x0183 00387 (short_cuts.go:82)	PCDATA	$2, $3
	0x0183 00387 (short_cuts.go:82)	PCDATA	$0, $4
	0x0183 00387 (short_cuts.go:82)	MOVQ	""..autotmp_42+712(SP), CX
	0x018b 00395 (short_cuts.go:82)	PCDATA	$2, $0
	0x018b 00395 (short_cuts.go:82)	MOVQ	CX, 16(SP)
	0x0190 00400 (short_cuts.go:82)	MOVQ	AX, 24(SP)
	0x0195 00405 (short_cuts.go:82)	CALL	runtime.mapassign_faststr(SB)
	0x019a 00410 (short_cuts.go:82)	PCDATA	$2, $2
	0x019a 00410 (short_cuts.go:82)	MOVQ	32(SP), AX
	0x019f 00415 (short_cuts.go:82)	MOVQ	AX, ""..autotmp_45+632(SP)
	0x01a7 00423 (short_cuts.go:82)	TESTB	AL, (AX)
	0x01a9 00425 (short_cuts.go:82)	MOVQ	""..autotmp_43+192(SP), CX
	0x01b1 00433 (short_cuts.go:82)	PCDATA	$2, $0
	0x01b1 00433 (short_cuts.go:82)	MOVQ	CX, (AX)
	0x01b4 00436 (short_cuts.go:83)	PCDATA	$2, $2
	0x01b4 00436 (short_cuts.go:83)	MOVQ	"".m+568(SP), AX
	0x01bc 00444 (short_cuts.go:83)	PCDATA	$2, $0
	0x01bc 00444 (short_cuts.go:83)	MOVQ	AX, (SP)
	0x01c0 00448 (short_cuts.go:83)	CALL	"".clearMap(SB)
	0x01c5 00453 (short_cuts.go:84)	PCDATA	$2, $2
	0x01c5 00453 (short_cuts.go:84)	LEAQ	""..autotmp_47+336(SP), AX
	0x01cd 00461 (short_cuts.go:84)	PCDATA	$0, $6
	0x01cd 00461 (short_cuts.go:84)	MOVQ	AX, ""..autotmp_46+624(SP)
	0x01d5 00469 (short_cuts.go:84)	PCDATA	$2, $0
	0x01d5 00469 (short_cuts.go:84)	TESTB	AL, (AX)
	0x01d7 00471 (short_cuts.go:84)	MOVQ	"".statictmp_2(SB), AX
	0x01de 00478 (short_cuts.go:84)	MOVQ	AX, ""..autotmp_47+336(SP)
	0x01e6 00486 (short_cuts.go:84)	MOVUPS	"".statictmp_2+8(SB), X1
	0x01ed 00493 (short_cuts.go:84)	MOVUPS	X1, ""..autotmp_47+344(SP)
	0x01f5 00501 (short_cuts.go:84)	PCDATA	$2, $2
	0x01f5 00501 (short_cuts.go:84)	PCDATA	$0, $4
	0x01f5 00501 (short_cuts.go:84)	MOVQ	""..autotmp_46+624(SP), AX
	0x01fd 00509 (short_cuts.go:84)	TESTB	AL, (AX)
	0x01ff 00511 (short_cuts.go:84)	JMP	513
	0x0201 00513 (short_cuts.go:84)	PCDATA	$0, $7
	0x0201 00513 (short_cuts.go:84)	MOVQ	AX, "".values+832(SP)
	0x0209 00521 (short_cuts.go:84)	MOVQ	$3, "".values+840(SP)
	0x0215 00533 (short_cuts.go:84)	MOVQ	$3, "".values+848(SP)
	0x0221 00545 (short_cuts.go:85)	PCDATA	$2, $0
	0x0221 00545 (short_cuts.go:85)	MOVQ	AX, (SP)
	0x0225 00549 (short_cuts.go:85)	MOVQ	$3, 8(SP)
	0x022e 00558 (short_cuts.go:85)	MOVQ	$3, 16(SP)
	0x0237 00567 (short_cuts.go:85)	CALL	"".clearSlice(SB)
	0x023c 00572 (short_cuts.go:86)	PCDATA	$2, $2
	0x023c 00572 (short_cuts.go:86)	LEAQ	""..autotmp_48+360(SP), AX
	0x0244 00580 (short_cuts.go:86)	PCDATA	$2, $0
	0x0244 00580 (short_cuts.go:86)	MOVQ	AX, (SP)
	0x0248 00584 (short_cuts.go:86)	PCDATA	$2, $2
	0x0248 00584 (short_cuts.go:86)	LEAQ	go.string."go"(SB), AX
	0x024f 00591 (short_cuts.go:86)	PCDATA	$2, $0
	0x024f 00591 (short_cuts.go:86)	MOVQ	AX, 8(SP)
	0x0254 00596 (short_cuts.go:86)	MOVQ	$2, 16(SP)
	0x025d 00605 (short_cuts.go:86)	CALL	runtime.stringtoslicebyte(SB)
	0x0262 00610 (short_cuts.go:86)	MOVQ	40(SP), AX
	0x0267 00615 (short_cuts.go:86)	MOVQ	32(SP), CX
	0x026c 00620 (short_cuts.go:86)	PCDATA	$2, $4
	0x026c 00620 (short_cuts.go:86)	MOVQ	24(SP), DX
	0x0271 00625 (short_cuts.go:86)	MOVQ	DX, ""..autotmp_22+1048(SP)
	0x0279 00633 (short_cuts.go:86)	MOVQ	CX, ""..autotmp_22+1056(SP)
	0x0281 00641 (short_cuts.go:86)	MOVQ	AX, ""..autotmp_22+1064(SP)
	0x0289 00649 (short_cuts.go:86)	PCDATA	$2, $0
	0x0289 00649 (short_cuts.go:86)	PCDATA	$0, $8
	0x0289 00649 (short_cuts.go:86)	MOVQ	DX, "".values+856(SP)
	0x0291 00657 (short_cuts.go:86)	MOVQ	CX, "".values+864(SP)
	0x0299 00665 (short_cuts.go:86)	MOVQ	AX, "".values+872(SP)
	0x02a1 00673 (short_cuts.go:86)	MOVQ	$3, "".n+104(SP)
	0x02aa 00682 (short_cuts.go:86)	MOVQ	$0, "".~r2+808(SP)
	0x02b6 00694 (short_cuts.go:86)	XORPS	X0, X0
	0x02b9 00697 (short_cuts.go:86)	MOVUPS	X0, "".~r2+816(SP)
	0x02c1 00705 (short_cuts.go:86)	PCDATA	$2, $2
	0x02c1 00705 (short_cuts.go:86)	LEAQ	type.uint8(SB), AX
	0x02c8 00712 (short_cuts.go:86)	PCDATA	$2, $0
	0x02c8 00712 (short_cuts.go:86)	MOVQ	AX, (SP)
	0x02cc 00716 (short_cuts.go:86)	MOVQ	"".n+104(SP), AX
	0x02d1 00721 (short_cuts.go:86)	MOVQ	AX, 8(SP)
	0x02d6 00726 (short_cuts.go:86)	MOVQ	"".n+104(SP), AX
	0x02db 00731 (short_cuts.go:86)	MOVQ	AX, 16(SP)
	0x02e0 00736 (short_cuts.go:86)	CALL	runtime.makeslice(SB)
	0x02e5 00741 (short_cuts.go:86)	MOVQ	40(SP), AX
	0x02ea 00746 (short_cuts.go:86)	MOVQ	32(SP), CX
	0x02ef 00751 (short_cuts.go:86)	PCDATA	$2, $4
	0x02ef 00751 (short_cuts.go:86)	MOVQ	24(SP), DX
	0x02f4 00756 (short_cuts.go:86)	PCDATA	$2, $0
	0x02f4 00756 (short_cuts.go:86)	PCDATA	$0, $9
	0x02f4 00756 (short_cuts.go:86)	MOVQ	DX, ""..autotmp_23+1024(SP)
	0x02fc 00764 (short_cuts.go:86)	MOVQ	CX, ""..autotmp_23+1032(SP)
	0x0304 00772 (short_cuts.go:86)	MOVQ	AX, ""..autotmp_23+1040(SP)
	0x030c 00780 (short_cuts.go:86)	MOVQ	"".values+872(SP), AX
	0x0314 00788 (short_cuts.go:86)	MOVQ	"".values+864(SP), CX
	0x031c 00796 (short_cuts.go:86)	PCDATA	$2, $4
	0x031c 00796 (short_cuts.go:86)	MOVQ	"".values+856(SP), DX
	0x0324 00804 (short_cuts.go:86)	PCDATA	$2, $0
	0x0324 00804 (short_cuts.go:86)	PCDATA	$0, $10
	0x0324 00804 (short_cuts.go:86)	MOVQ	DX, ""..autotmp_49+952(SP)
	0x032c 00812 (short_cuts.go:86)	MOVQ	CX, ""..autotmp_49+960(SP)
	0x0334 00820 (short_cuts.go:86)	MOVQ	AX, ""..autotmp_49+968(SP)
	0x033c 00828 (short_cuts.go:86)	MOVQ	""..autotmp_23+1032(SP), AX
	0x0344 00836 (short_cuts.go:86)	ADDQ	CX, AX
	0x0347 00839 (short_cuts.go:86)	MOVQ	AX, ""..autotmp_50+184(SP)
	0x034f 00847 (short_cuts.go:86)	MOVQ	""..autotmp_49+968(SP), CX
	0x0357 00855 (short_cuts.go:86)	CMPQ	AX, CX
	0x035a 00858 (short_cuts.go:86)	JHI	865
	0x035c 00860 (short_cuts.go:86)	JMP	3381
	0x0361 00865 (short_cuts.go:86)	PCDATA	$2, $2
	0x0361 00865 (short_cuts.go:86)	LEAQ	type.uint8(SB), AX
	0x0368 00872 (short_cuts.go:86)	PCDATA	$2, $0
	0x0368 00872 (short_cuts.go:86)	MOVQ	AX, (SP)
	0x036c 00876 (short_cuts.go:86)	MOVQ	""..autotmp_49+968(SP), AX
	0x0374 00884 (short_cuts.go:86)	MOVQ	""..autotmp_49+960(SP), CX
	0x037c 00892 (short_cuts.go:86)	PCDATA	$2, $4
	0x037c 00892 (short_cuts.go:86)	PCDATA	$0, $9
	0x037c 00892 (short_cuts.go:86)	MOVQ	""..autotmp_49+952(SP), DX
	0x0384 00900 (short_cuts.go:86)	PCDATA	$2, $0
	0x0384 00900 (short_cuts.go:86)	MOVQ	DX, 8(SP)
	0x0389 00905 (short_cuts.go:86)	MOVQ	CX, 16(SP)
	0x038e 00910 (short_cuts.go:86)	MOVQ	AX, 24(SP)
	0x0393 00915 (short_cuts.go:86)	MOVQ	""..autotmp_50+184(SP), AX
	0x039b 00923 (short_cuts.go:86)	MOVQ	AX, 32(SP)
	0x03a0 00928 (short_cuts.go:86)	CALL	runtime.growslice(SB)
	0x03a5 00933 (short_cuts.go:86)	PCDATA	$2, $2
	0x03a5 00933 (short_cuts.go:86)	MOVQ	40(SP), AX
	0x03aa 00938 (short_cuts.go:86)	MOVQ	56(SP), CX
	0x03af 00943 (short_cuts.go:86)	MOVQ	48(SP), DX
	0x03b4 00948 (short_cuts.go:86)	PCDATA	$2, $0
	0x03b4 00948 (short_cuts.go:86)	PCDATA	$0, $10
	0x03b4 00948 (short_cuts.go:86)	MOVQ	AX, ""..autotmp_49+952(SP)
	0x03bc 00956 (short_cuts.go:86)	MOVQ	DX, ""..autotmp_49+960(SP)
	0x03c4 00964 (short_cuts.go:86)	MOVQ	CX, ""..autotmp_49+968(SP)
	0x03cc 00972 (short_cuts.go:86)	JMP	974
	0x03ce 00974 (short_cuts.go:86)	MOVQ	""..autotmp_50+184(SP), AX
	0x03d6 00982 (short_cuts.go:86)	MOVQ	""..autotmp_49+968(SP), CX
	0x03de 00990 (short_cuts.go:86)	TESTQ	AX, AX
	0x03e1 00993 (short_cuts.go:86)	JGE	1000
	0x03e3 00995 (short_cuts.go:86)	JMP	3379
	0x03e8 01000 (short_cuts.go:86)	PCDATA	$2, $-2
	0x03e8 01000 (short_cuts.go:86)	PCDATA	$0, $-2
	0x03e8 01000 (short_cuts.go:86)	JMP	1002
	0x03ea 01002 (short_cuts.go:86)	PCDATA	$2, $0
	0x03ea 01002 (short_cuts.go:86)	PCDATA	$0, $10
	0x03ea 01002 (short_cuts.go:86)	CMPQ	AX, CX
	0x03ed 01005 (short_cuts.go:86)	JLS	1012
	0x03ef 01007 (short_cuts.go:86)	JMP	3377
	0x03f4 01012 (short_cuts.go:86)	MOVQ	AX, ""..autotmp_49+960(SP)
	0x03fc 01020 (short_cuts.go:86)	MOVQ	""..autotmp_23+1032(SP), AX
	0x0404 01028 (short_cuts.go:86)	MOVQ	AX, ""..autotmp_51+176(SP)
	0x040c 01036 (short_cuts.go:86)	PCDATA	$2, $2
	0x040c 01036 (short_cuts.go:86)	MOVQ	""..autotmp_49+952(SP), AX
	0x0414 01044 (short_cuts.go:86)	PCDATA	$0, $11
	0x0414 01044 (short_cuts.go:86)	ADDQ	"".values+864(SP), AX
	0x041c 01052 (short_cuts.go:86)	PCDATA	$2, $0
	0x041c 01052 (short_cuts.go:86)	MOVQ	AX, (SP)
	0x0420 01056 (short_cuts.go:86)	PCDATA	$2, $2
	0x0420 01056 (short_cuts.go:86)	PCDATA	$0, $12
	0x0420 01056 (short_cuts.go:86)	MOVQ	""..autotmp_23+1024(SP), AX
	0x0428 01064 (short_cuts.go:86)	PCDATA	$2, $0
	0x0428 01064 (short_cuts.go:86)	MOVQ	AX, 8(SP)
	0x042d 01069 (short_cuts.go:86)	MOVQ	""..autotmp_51+176(SP), AX
	0x0435 01077 (short_cuts.go:86)	MOVQ	AX, 16(SP)
	0x043a 01082 (short_cuts.go:86)	CALL	runtime.memmove(SB)
	0x043f 01087 (short_cuts.go:86)	MOVQ	""..autotmp_49+960(SP), AX
	0x0447 01095 (short_cuts.go:86)	PCDATA	$2, $3
	0x0447 01095 (short_cuts.go:86)	MOVQ	""..autotmp_49+952(SP), CX
	0x044f 01103 (short_cuts.go:86)	PCDATA	$0, $7
	0x044f 01103 (short_cuts.go:86)	MOVQ	""..autotmp_49+968(SP), DX
	0x0457 01111 (short_cuts.go:86)	PCDATA	$2, $0
	0x0457 01111 (short_cuts.go:86)	PCDATA	$0, $8
	0x0457 01111 (short_cuts.go:86)	MOVQ	CX, "".values+856(SP)
	0x045f 01119 (short_cuts.go:86)	MOVQ	AX, "".values+864(SP)
	0x0467 01127 (short_cuts.go:86)	MOVQ	DX, "".values+872(SP)
	0x046f 01135 (short_cuts.go:86)	MOVQ	"".values+864(SP), AX
	0x0477 01143 (short_cuts.go:86)	LEAQ	1(AX), CX
	0x047b 01147 (short_cuts.go:86)	MOVQ	"".values+872(SP), DX
	0x0483 01155 (short_cuts.go:86)	PCDATA	$2, $5
	0x0483 01155 (short_cuts.go:86)	PCDATA	$0, $7
	0x0483 01155 (short_cuts.go:86)	MOVQ	"".values+856(SP), BX
	0x048b 01163 (short_cuts.go:86)	CMPQ	CX, DX
	0x048e 01166 (short_cuts.go:86)	JLE	1173
	0x0490 01168 (short_cuts.go:86)	JMP	3307
	0x0495 01173 (short_cuts.go:86)	PCDATA	$2, $-2
	0x0495 01173 (short_cuts.go:86)	PCDATA	$0, $-2
	0x0495 01173 (short_cuts.go:86)	JMP	1175
	0x0497 01175 (short_cuts.go:86)	PCDATA	$2, $5
	0x0497 01175 (short_cuts.go:86)	PCDATA	$0, $7
	0x0497 01175 (short_cuts.go:86)	MOVB	$120, (BX)(AX*1)
	0x049b 01179 (short_cuts.go:86)	MOVQ	BX, ""..autotmp_24+1000(SP)
	0x04a3 01187 (short_cuts.go:86)	MOVQ	CX, ""..autotmp_24+1008(SP)
	0x04ab 01195 (short_cuts.go:86)	MOVQ	DX, ""..autotmp_24+1016(SP)
	0x04b3 01203 (short_cuts.go:86)	PCDATA	$2, $0
	0x04b3 01203 (short_cuts.go:86)	PCDATA	$0, $13
	0x04b3 01203 (short_cuts.go:86)	MOVQ	BX, "".~r2+808(SP)
	0x04bb 01211 (short_cuts.go:86)	MOVQ	CX, "".~r2+816(SP)
	0x04c3 01219 (short_cuts.go:86)	MOVQ	DX, "".~r2+824(SP)
	0x04cb 01227 (short_cuts.go:86)	JMP	1229
	0x04cd 01229 (short_cuts.go:86)	MOVQ	"".~r2+824(SP), AX
	0x04d5 01237 (short_cuts.go:86)	MOVQ	"".~r2+816(SP), CX
	0x04dd 01245 (short_cuts.go:86)	PCDATA	$2, $4
	0x04dd 01245 (short_cuts.go:86)	PCDATA	$0, $7
	0x04dd 01245 (short_cuts.go:86)	MOVQ	"".~r2+808(SP), DX
	0x04e5 01253 (short_cuts.go:86)	PCDATA	$2, $0
	0x04e5 01253 (short_cuts.go:86)	PCDATA	$0, $14
	0x04e5 01253 (short_cuts.go:86)	MOVQ	DX, "".bytes+880(SP)
	0x04ed 01261 (short_cuts.go:86)	MOVQ	CX, "".bytes+888(SP)
	0x04f5 01269 (short_cuts.go:86)	MOVQ	AX, "".bytes+896(SP)
	0x04fd 01277 (short_cuts.go:87)	PCDATA	$0, $15
	0x04fd 01277 (short_cuts.go:87)	MOVQ	$0, ""..autotmp_53+928(SP)
	0x0509 01289 (short_cuts.go:87)	XORPS	X0, X0
	0x050c 01292 (short_cuts.go:87)	MOVUPS	X0, ""..autotmp_53+936(SP)
	0x0514 01300 (short_cuts.go:87)	PCDATA	$2, $2
	0x0514 01300 (short_cuts.go:87)	LEAQ	""..autotmp_53+928(SP), AX
	0x051c 01308 (short_cuts.go:87)	MOVQ	AX, ""..autotmp_52+616(SP)
	0x0524 01316 (short_cuts.go:87)	TESTB	AL, (AX)
	0x0526 01318 (short_cuts.go:87)	XORPS	X0, X0
	0x0529 01321 (short_cuts.go:87)	MOVUPS	X0, ""..autotmp_53+936(SP)
	0x0531 01329 (short_cuts.go:87)	MOVQ	$0, ""..autotmp_53+928(SP)
	0x053d 01341 (short_cuts.go:87)	PCDATA	$2, $0
	0x053d 01341 (short_cuts.go:87)	PCDATA	$0, $16
	0x053d 01341 (short_cuts.go:87)	MOVQ	AX, "".b+576(SP)
	0x0545 01349 (short_cuts.go:88)	PCDATA	$2, $2
	0x0545 01349 (short_cuts.go:88)	LEAQ	type."".point(SB), AX
	0x054c 01356 (short_cuts.go:88)	PCDATA	$2, $0
	0x054c 01356 (short_cuts.go:88)	MOVQ	AX, (SP)
	0x0550 01360 (short_cuts.go:88)	CALL	runtime.newobject(SB)
	0x0555 01365 (short_cuts.go:88)	PCDATA	$2, $2
	0x0555 01365 (short_cuts.go:88)	MOVQ	8(SP), AX
	0x055a 01370 (short_cuts.go:88)	PCDATA	$2, $0
	0x055a 01370 (short_cuts.go:88)	PCDATA	$0, $17
	0x055a 01370 (short_cuts.go:88)	MOVQ	AX, "".&p+656(SP)
	0x0562 01378 (short_cuts.go:88)	XORPS	X0, X0
	0x0565 01381 (short_cuts.go:88)	MOVUPS	X0, "".p+288(SP)
	0x056d 01389 (short_cuts.go:88)	MOVQ	$1, "".p+288(SP)
	0x0579 01401 (short_cuts.go:88)	MOVQ	$2, "".p+296(SP)
	0x0585 01413 (short_cuts.go:88)	XORPS	X0, X0
	0x0588 01416 (short_cuts.go:88)	MOVUPS	X0, ""..autotmp_54+320(SP)
	0x0590 01424 (short_cuts.go:88)	MOVQ	$3, ""..autotmp_54+320(SP)
	0x059c 01436 (short_cuts.go:88)	MOVQ	$4, ""..autotmp_54+328(SP)
	0x05a8 01448 (short_cuts.go:88)	MOVQ	$3, "".q+272(SP)
	0x05b4 01460 (short_cuts.go:88)	MOVQ	$4, "".q+280(SP)
	0x05c0 01472 (short_cuts.go:88)	XORPS	X0, X0
	0x05c3 01475 (short_cuts.go:88)	MOVUPS	X0, "".~r1+256(SP)
	0x05cb 01483 (short_cuts.go:88)	XORPS	X0, X0
	0x05ce 01486 (short_cuts.go:88)	MOVUPS	X0, ""..autotmp_55+304(SP)
	0x05d6 01494 (short_cuts.go:88)	MOVQ	"".p+288(SP), AX
	0x05de 01502 (short_cuts.go:88)	ADDQ	"".q+272(SP), AX
	0x05e6 01510 (short_cuts.go:88)	MOVQ	AX, ""..autotmp_55+304(SP)
	0x05ee 01518 (short_cuts.go:88)	MOVQ	"".p+296(SP), CX
	0x05f6 01526 (short_cuts.go:88)	ADDQ	"".q+280(SP), CX
	0x05fe 01534 (short_cuts.go:88)	MOVQ	CX, ""..autotmp_55+312(SP)
	0x0606 01542 (short_cuts.go:88)	MOVQ	AX, "".~r1+256(SP)
	0x060e 01550 (short_cuts.go:88)	MOVQ	CX, "".~r1+264(SP)
	0x0616 01558 (short_cuts.go:88)	JMP	1560
	0x0618 01560 (short_cuts.go:88)	PCDATA	$2, $4
	0x0618 01560 (short_cuts.go:88)	MOVQ	"".&p+656(SP), DX
	0x0620 01568 (short_cuts.go:88)	MOVQ	AX, (DX)
	0x0623 01571 (short_cuts.go:88)	PCDATA	$2, $0
	0x0623 01571 (short_cuts.go:88)	MOVQ	CX, 8(DX)
	0x0627 01575 (short_cuts.go:89)	PCDATA	$2, $3
	0x0627 01575 (short_cuts.go:89)	MOVQ	"".b+576(SP), CX
	0x062f 01583 (short_cuts.go:89)	PCDATA	$2, $0
	0x062f 01583 (short_cuts.go:89)	PCDATA	$0, $18
	0x062f 01583 (short_cuts.go:89)	MOVQ	CX, "".b+584(SP)
	0x0637 01591 (short_cuts.go:89)	PCDATA	$2, $3
	0x0637 01591 (short_cuts.go:89)	MOVQ	"".&p+656(SP), CX
	0x063f 01599 (short_cuts.go:89)	MOVQ	CX, ""..autotmp_56+608(SP)
	0x0647 01607 (short_cuts.go:89)	PCDATA	$2, $0
	0x0647 01607 (short_cuts.go:89)	PCDATA	$0, $19
	0x0647 01607 (short_cuts.go:89)	MOVQ	CX, "".p+552(SP)
	0x064f 01615 (short_cuts.go:89)	PCDATA	$2, $3
	0x064f 01615 (short_cuts.go:89)	MOVQ	"".b+584(SP), CX
	0x0657 01623 (short_cuts.go:89)	TESTB	AL, (CX)
	0x0659 01625 (short_cuts.go:89)	MOVQ	8(CX), DX
	0x065d 01629 (short_cuts.go:89)	LEAQ	1(DX), BX
	0x0661 01633 (short_cuts.go:89)	MOVQ	16(CX), SI
	0x0665 01637 (short_cuts.go:89)	MOVQ	(CX), CX
	0x0668 01640 (short_cuts.go:89)	CMPQ	BX, SI
	0x066b 01643 (short_cuts.go:89)	JLE	1650
	0x066d 01645 (short_cuts.go:89)	JMP	3237
	0x0672 01650 (short_cuts.go:89)	PCDATA	$2, $-2
	0x0672 01650 (short_cuts.go:89)	PCDATA	$0, $-2
	0x0672 01650 (short_cuts.go:89)	JMP	1652
	0x0674 01652 (short_cuts.go:89)	PCDATA	$2, $6
	0x0674 01652 (short_cuts.go:89)	PCDATA	$0, $19
	0x0674 01652 (short_cuts.go:89)	LEAQ	(CX)(DX*8), DI
	0x0678 01656 (short_cuts.go:89)	PCDATA	$2, $7
	0x0678 01656 (short_cuts.go:89)	PCDATA	$0, $18
	0x0678 01656 (short_cuts.go:89)	MOVQ	"".p+552(SP), AX
	0x0680 01664 (short_cuts.go:89)	PCDATA	$2, $-2
	0x0680 01664 (short_cuts.go:89)	PCDATA	$0, $-2
	0x0680 01664 (short_cuts.go:89)	CMPL	runtime.writeBarrier(SB), $0
	0x0687 01671 (short_cuts.go:89)	JEQ	1678
	0x0689 01673 (short_cuts.go:89)	JMP	3227
	0x068e 01678 (short_cuts.go:89)	MOVQ	AX, (CX)(DX*8)
	0x0692 01682 (short_cuts.go:89)	JMP	1684
	0x0694 01684 (short_cuts.go:89)	PCDATA	$2, $6
	0x0694 01684 (short_cuts.go:89)	PCDATA	$0, $17
	0x0694 01684 (short_cuts.go:89)	MOVQ	"".b+584(SP), DI
	0x069c 01692 (short_cuts.go:89)	TESTB	AL, (DI)
	0x069e 01694 (short_cuts.go:89)	MOVQ	BX, 8(DI)
	0x06a2 01698 (short_cuts.go:89)	MOVQ	SI, 16(DI)
	0x06a6 01702 (short_cuts.go:89)	PCDATA	$2, $-2
	0x06a6 01702 (short_cuts.go:89)	PCDATA	$0, $-2
	0x06a6 01702 (short_cuts.go:89)	CMPL	runtime.writeBarrier(SB), $0
	0x06ad 01709 (short_cuts.go:89)	JEQ	1716
	0x06af 01711 (short_cuts.go:89)	JMP	3214
	0x06b4 01716 (short_cuts.go:89)	MOVQ	CX, (DI)
	0x06b7 01719 (short_cuts.go:89)	JMP	1721
	0x06b9 01721 (short_cuts.go:89)	JMP	1723
	0x06bb 01723 (short_cuts.go:90)	PCDATA	$2, $2
	0x06bb 01723 (short_cuts.go:90)	PCDATA	$0, $20
	0x06bb 01723 (short_cuts.go:90)	MOVQ	"".m+568(SP), AX
	0x06c3 01731 (short_cuts.go:90)	TESTQ	AX, AX
	0x06c6 01734 (short_cuts.go:90)	JNE	1741
	0x06c8 01736 (short_cuts.go:90)	JMP	3207
	0x06cd 01741 (short_cuts.go:90)	PCDATA	$2, $0
	0x06cd 01741 (short_cuts.go:90)	MOVQ	(AX), AX
	0x06d0 01744 (short_cuts.go:90)	JMP	1746
	0x06d2 01746 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_25+248(SP)
	0x06da 01754 (short_cuts.go:90)	PCDATA	$0, $21
	0x06da 01754 (short_cuts.go:90)	MOVQ	"".bytes+888(SP), AX
	0x06e2 01762 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_26+240(SP)
	0x06ea 01770 (short_cuts.go:90)	PCDATA	$2, $2
	0x06ea 01770 (short_cuts.go:90)	PCDATA	$0, $22
	0x06ea 01770 (short_cuts.go:90)	MOVQ	"".b+576(SP), AX
	0x06f2 01778 (short_cuts.go:90)	TESTB	AL, (AX)
	0x06f4 01780 (short_cuts.go:90)	PCDATA	$2, $0
	0x06f4 01780 (short_cuts.go:90)	MOVQ	8(AX), AX
	0x06f8 01784 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_27+232(SP)
	0x0700 01792 (short_cuts.go:90)	PCDATA	$2, $2
	0x0700 01792 (short_cuts.go:90)	PCDATA	$0, $23
	0x0700 01792 (short_cuts.go:90)	LEAQ	go.string."aä"(SB), AX
	0x0707 01799 (short_cuts.go:90)	PCDATA	$2, $0
	0x0707 01799 (short_cuts.go:90)	MOVQ	AX, "".s+664(SP)
	0x070f 01807 (short_cuts.go:90)	MOVQ	$3, "".s+672(SP)
	0x071b 01819 (short_cuts.go:90)	MOVQ	$0, "".~r1+72(SP)
	0x0724 01828 (short_cuts.go:90)	PCDATA	$2, $2
	0x0724 01828 (short_cuts.go:90)	LEAQ	""..autotmp_57+424(SP), AX
	0x072c 01836 (short_cuts.go:90)	PCDATA	$2, $0
	0x072c 01836 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x0730 01840 (short_cuts.go:90)	PCDATA	$2, $2
	0x0730 01840 (short_cuts.go:90)	MOVQ	"".s+664(SP), AX
	0x0738 01848 (short_cuts.go:90)	PCDATA	$0, $22
	0x0738 01848 (short_cuts.go:90)	MOVQ	"".s+672(SP), CX
	0x0740 01856 (short_cuts.go:90)	PCDATA	$2, $0
	0x0740 01856 (short_cuts.go:90)	MOVQ	AX, 8(SP)
	0x0745 01861 (short_cuts.go:90)	MOVQ	CX, 16(SP)
	0x074a 01866 (short_cuts.go:90)	CALL	runtime.stringtoslicerune(SB)
	0x074f 01871 (short_cuts.go:90)	PCDATA	$2, $2
	0x074f 01871 (short_cuts.go:90)	MOVQ	24(SP), AX
	0x0754 01876 (short_cuts.go:90)	MOVQ	32(SP), CX
	0x0759 01881 (short_cuts.go:90)	MOVQ	40(SP), DX
	0x075e 01886 (short_cuts.go:90)	PCDATA	$2, $0
	0x075e 01886 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_28+976(SP)
	0x0766 01894 (short_cuts.go:90)	MOVQ	CX, ""..autotmp_28+984(SP)
	0x076e 01902 (short_cuts.go:90)	MOVQ	DX, ""..autotmp_28+992(SP)
	0x0776 01910 (short_cuts.go:90)	MOVQ	CX, ""..autotmp_29+224(SP)
	0x077e 01918 (short_cuts.go:90)	MOVQ	CX, "".~r1+72(SP)
	0x0783 01923 (short_cuts.go:90)	JMP	1925
	0x0785 01925 (short_cuts.go:90)	PCDATA	$2, $2
	0x0785 01925 (short_cuts.go:90)	MOVQ	"".values+832(SP), AX
	0x078d 01933 (short_cuts.go:90)	PCDATA	$0, $24
	0x078d 01933 (short_cuts.go:90)	CMPQ	"".values+840(SP), $2
	0x0796 01942 (short_cuts.go:90)	JHI	1949
	0x0798 01944 (short_cuts.go:90)	JMP	3386
	0x079d 01949 (short_cuts.go:90)	PCDATA	$2, $0
	0x079d 01949 (short_cuts.go:90)	MOVQ	16(AX), AX
	0x07a1 01953 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_58+168(SP)
	0x07a9 01961 (short_cuts.go:90)	PCDATA	$2, $2
	0x07a9 01961 (short_cuts.go:90)	MOVQ	"".&p+656(SP), AX
	0x07b1 01969 (short_cuts.go:90)	PCDATA	$2, $0
	0x07b1 01969 (short_cuts.go:90)	MOVQ	(AX), AX
	0x07b4 01972 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_59+160(SP)
	0x07bc 01980 (short_cuts.go:90)	PCDATA	$2, $2
	0x07bc 01980 (short_cuts.go:90)	PCDATA	$0, $25
	0x07bc 01980 (short_cuts.go:90)	MOVQ	"".&p+656(SP), AX
	0x07c4 01988 (short_cuts.go:90)	PCDATA	$2, $0
	0x07c4 01988 (short_cuts.go:90)	MOVQ	8(AX), AX
	0x07c8 01992 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_60+152(SP)
	0x07d0 02000 (short_cuts.go:90)	MOVQ	"".~r1+72(SP), AX
	0x07d5 02005 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_61+144(SP)
	0x07dd 02013 (short_cuts.go:90)	CALL	runtime.printlock(SB)
	0x07e2 02018 (short_cuts.go:90)	MOVQ	""..autotmp_25+248(SP), AX
	0x07ea 02026 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x07ee 02030 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x07f3 02035 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x07f8 02040 (short_cuts.go:90)	MOVQ	""..autotmp_58+168(SP), AX
	0x0800 02048 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x0804 02052 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x0809 02057 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x080e 02062 (short_cuts.go:90)	MOVQ	""..autotmp_26+240(SP), AX
	0x0816 02070 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x081a 02074 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x081f 02079 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x0824 02084 (short_cuts.go:90)	MOVQ	""..autotmp_27+232(SP), AX
	0x082c 02092 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x0830 02096 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x0835 02101 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x083a 02106 (short_cuts.go:90)	MOVQ	""..autotmp_59+160(SP), AX
	0x0842 02114 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x0846 02118 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x084b 02123 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x0850 02128 (short_cuts.go:90)	MOVQ	""..autotmp_60+152(SP), AX
	0x0858 02136 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x085c 02140 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x0861 02145 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x0866 02150 (short_cuts.go:90)	MOVQ	""..autotmp_61+144(SP), AX
	0x086e 02158 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x0872 02162 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x0877 02167 (short_cuts.go:90)	CALL	runtime.printnl(SB)
	0x087c 02172 (short_cuts.go:90)	CALL	runtime.printunlock(SB)
	0x0881 02177 (short_cuts.go:91)	MOVQ	$4, "".i+112(SP)
	0x088a 02186 (short_cuts.go:91)	JMP	2188
	0x088c 02188 (short_cuts.go:91)	CMPQ	"".i+112(SP), $6
	0x0892 02194 (short_cuts.go:91)	JLT	2201
	0x0894 02196 (short_cuts.go:91)	JMP	2454
	0x0899 02201 (short_cuts.go:92)	XORPS	X0, X0
	0x089c 02204 (short_cuts.go:92)	MOVUPS	X0, ""..autotmp_31+792(SP)
	0x08a4 02212 (short_cuts.go:92)	MOVQ	"".i+112(SP), AX
	0x08a9 02217 (short_cuts.go:92)	MOVQ	AX, (SP)
	0x08ad 02221 (short_cuts.go:92)	CALL	"".half(SB)
	0x08b2 02226 (short_cuts.go:92)	MOVQ	8(SP), AX
	0x08b7 02231 (short_cuts.go:92)	MOVQ	AX, ""..autotmp_30+216(SP)
	0x08bf 02239 (short_cuts.go:92)	MOVQ	16(SP), AX
	0x08c4 02244 (short_cuts.go:92)	PCDATA	$2, $3
	0x08c4 02244 (short_cuts.go:92)	MOVQ	24(SP), CX
	0x08c9 02249 (short_cuts.go:92)	PCDATA	$0, $26
	0x08c9 02249 (short_cuts.go:92)	MOVQ	AX, ""..autotmp_31+792(SP)
	0x08d1 02257 (short_cuts.go:92)	PCDATA	$2, $0
	0x08d1 02257 (short_cuts.go:92)	MOVQ	CX, ""..autotmp_31+800(SP)
	0x08d9 02265 (short_cuts.go:92)	MOVQ	""..autotmp_30+216(SP), AX
	0x08e1 02273 (short_cuts.go:92)	MOVQ	AX, "".n+96(SP)
	0x08e6 02278 (short_cuts.go:92)	MOVQ	""..autotmp_31+792(SP), AX
	0x08ee 02286 (short_cuts.go:92)	PCDATA	$2, $3
	0x08ee 02286 (short_cuts.go:92)	PCDATA	$0, $25
	0x08ee 02286 (short_cuts.go:92)	MOVQ	""..autotmp_31+800(SP), CX
	0x08f6 02294 (short_cuts.go:92)	PCDATA	$0, $27
	0x08f6 02294 (short_cuts.go:92)	MOVQ	AX, "".err+680(SP)
	0x08fe 02302 (short_cuts.go:92)	PCDATA	$2, $0
	0x08fe 02302 (short_cuts.go:92)	MOVQ	CX, "".err+688(SP)
	0x0906 02310 (short_cuts.go:93)	MOVQ	"".errOdd(SB), AX
	0x090d 02317 (short_cuts.go:93)	CMPQ	"".err+680(SP), AX
	0x0915 02325 (short_cuts.go:93)	SETEQ	AL
	0x0918 02328 (short_cuts.go:93)	JEQ	2332
	0x091a 02330 (short_cuts.go:93)	JMP	2452
	0x091c 02332 (short_cuts.go:93)	MOVQ	"".err+680(SP), AX
	0x0924 02340 (short_cuts.go:93)	MOVQ	AX, (SP)
	0x0928 02344 (short_cuts.go:93)	PCDATA	$2, $2
	0x0928 02344 (short_cuts.go:93)	PCDATA	$0, $25
	0x0928 02344 (short_cuts.go:93)	MOVQ	"".err+688(SP), AX
	0x0930 02352 (short_cuts.go:93)	PCDATA	$2, $0
	0x0930 02352 (short_cuts.go:93)	MOVQ	AX, 8(SP)
	0x0935 02357 (short_cuts.go:93)	PCDATA	$2, $2
	0x0935 02357 (short_cuts.go:93)	MOVQ	"".errOdd+8(SB), AX
	0x093c 02364 (short_cuts.go:93)	PCDATA	$2, $0
	0x093c 02364 (short_cuts.go:93)	MOVQ	AX, 16(SP)
	0x0941 02369 (short_cuts.go:93)	CALL	runtime.ifaceeq(SB)
	0x0946 02374 (short_cuts.go:93)	MOVBLZX	24(SP), AX
	0x094b 02379 (short_cuts.go:93)	JMP	2381
	0x094d 02381 (short_cuts.go:93)	MOVB	AL, ""..autotmp_62+71(SP)
	0x0951 02385 (short_cuts.go:93)	CALL	runtime.printlock(SB)
	0x0956 02390 (short_cuts.go:93)	MOVQ	"".n+96(SP), AX
	0x095b 02395 (short_cuts.go:93)	MOVQ	AX, (SP)
	0x095f 02399 (short_cuts.go:93)	CALL	runtime.printint(SB)
	0x0964 02404 (short_cuts.go:93)	CALL	runtime.printsp(SB)
	0x0969 02409 (short_cuts.go:93)	MOVBLZX	""..autotmp_62+71(SP), AX
	0x096e 02414 (short_cuts.go:93)	MOVB	AL, (SP)
	0x0971 02417 (short_cuts.go:93)	CALL	runtime.printbool(SB)
	0x0976 02422 (short_cuts.go:93)	CALL	runtime.printnl(SB)
	0x097b 02427 (short_cuts.go:93)	CALL	runtime.printunlock(SB)
	0x0980 02432 (short_cuts.go:93)	JMP	2434
	0x0982 02434 (short_cuts.go:91)	MOVQ	"".i+112(SP), AX
	0x0987 02439 (short_cuts.go:91)	INCQ	AX
	0x098a 02442 (short_cuts.go:91)	MOVQ	AX, "".i+112(SP)
	0x098f 02447 (short_cuts.go:91)	JMP	2188
	0x0994 02452 (short_cuts.go:93)	PCDATA	$2, $-2
	0x0994 02452 (short_cuts.go:93)	PCDATA	$0, $-2
	0x0994 02452 (short_cuts.go:93)	JMP	2381
	0x0996 02454 (short_cuts.go:95)	PCDATA	$2, $2
	0x0996 02454 (short_cuts.go:95)	PCDATA	$0, $25
	0x0996 02454 (short_cuts.go:95)	LEAQ	""..autotmp_32+392(SP), AX
	0x099e 02462 (short_cuts.go:95)	PCDATA	$0, $28
	0x099e 02462 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_64+600(SP)
	0x09a6 02470 (short_cuts.go:95)	PCDATA	$2, $0
	0x09a6 02470 (short_cuts.go:95)	TESTB	AL, (AX)
	0x09a8 02472 (short_cuts.go:95)	MOVUPS	"".statictmp_3(SB), X0
	0x09af 02479 (short_cuts.go:95)	MOVUPS	X0, ""..autotmp_32+392(SP)
	0x09b7 02487 (short_cuts.go:95)	MOVUPS	"".statictmp_3+16(SB), X0
	0x09be 02494 (short_cuts.go:95)	MOVUPS	X0, ""..autotmp_32+408(SP)
	0x09c6 02502 (short_cuts.go:95)	PCDATA	$2, $2
	0x09c6 02502 (short_cuts.go:95)	PCDATA	$0, $25
	0x09c6 02502 (short_cuts.go:95)	MOVQ	""..autotmp_64+600(SP), AX
	0x09ce 02510 (short_cuts.go:95)	TESTB	AL, (AX)
	0x09d0 02512 (short_cuts.go:95)	JMP	2514
	0x09d2 02514 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_63+904(SP)
	0x09da 02522 (short_cuts.go:95)	MOVQ	$4, ""..autotmp_63+912(SP)
	0x09e6 02534 (short_cuts.go:95)	MOVQ	$4, ""..autotmp_63+920(SP)
	0x09f2 02546 (short_cuts.go:95)	PCDATA	$2, $0
	0x09f2 02546 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x09f6 02550 (short_cuts.go:95)	MOVQ	$4, 8(SP)
	0x09ff 02559 (short_cuts.go:95)	MOVQ	$4, 16(SP)
	0x0a08 02568 (short_cuts.go:95)	CALL	"".sum(SB)
	0x0a0d 02573 (short_cuts.go:95)	MOVSD	24(SP), X0
	0x0a13 02579 (short_cuts.go:95)	MOVSD	X0, ""..autotmp_33+208(SP)
	0x0a1c 02588 (short_cuts.go:95)	PCDATA	$2, $2
	0x0a1c 02588 (short_cuts.go:95)	LEAQ	type.int(SB), AX
	0x0a23 02595 (short_cuts.go:95)	PCDATA	$2, $0
	0x0a23 02595 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0a27 02599 (short_cuts.go:95)	PCDATA	$2, $2
	0x0a27 02599 (short_cuts.go:95)	LEAQ	"".statictmp_0(SB), AX
	0x0a2e 02606 (short_cuts.go:95)	PCDATA	$2, $0
	0x0a2e 02606 (short_cuts.go:95)	MOVQ	AX, 8(SP)
	0x0a33 02611 (short_cuts.go:95)	CALL	"".describe(SB)
	0x0a38 02616 (short_cuts.go:95)	PCDATA	$2, $2
	0x0a38 02616 (short_cuts.go:95)	MOVQ	16(SP), AX
	0x0a3d 02621 (short_cuts.go:95)	MOVQ	24(SP), CX
	0x0a42 02626 (short_cuts.go:95)	PCDATA	$2, $0
	0x0a42 02626 (short_cuts.go:95)	PCDATA	$0, $29
	0x0a42 02626 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_34+776(SP)
	0x0a4a 02634 (short_cuts.go:95)	MOVQ	CX, ""..autotmp_34+784(SP)
	0x0a52 02642 (short_cuts.go:95)	XORPS	X0, X0
	0x0a55 02645 (short_cuts.go:95)	MOVUPS	X0, (SP)
	0x0a59 02649 (short_cuts.go:95)	CALL	"".describe(SB)
	0x0a5e 02654 (short_cuts.go:95)	PCDATA	$2, $2
	0x0a5e 02654 (short_cuts.go:95)	MOVQ	16(SP), AX
	0x0a63 02659 (short_cuts.go:95)	MOVQ	24(SP), CX
	0x0a68 02664 (short_cuts.go:95)	PCDATA	$2, $0
	0x0a68 02664 (short_cuts.go:95)	PCDATA	$0, $30
	0x0a68 02664 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_35+760(SP)
	0x0a70 02672 (short_cuts.go:95)	MOVQ	CX, ""..autotmp_35+768(SP)
	0x0a78 02680 (short_cuts.go:95)	MOVQ	"".errOdd(SB), AX
	0x0a7f 02687 (short_cuts.go:95)	PCDATA	$2, $3
	0x0a7f 02687 (short_cuts.go:95)	MOVQ	"".errOdd+8(SB), CX
	0x0a86 02694 (short_cuts.go:95)	PCDATA	$0, $31
	0x0a86 02694 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_65+696(SP)
	0x0a8e 02702 (short_cuts.go:95)	PCDATA	$2, $0
	0x0a8e 02702 (short_cuts.go:95)	MOVQ	CX, ""..autotmp_65+704(SP)
	0x0a96 02710 (short_cuts.go:95)	PCDATA	$0, $32
	0x0a96 02710 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_66+592(SP)
	0x0a9e 02718 (short_cuts.go:95)	CMPQ	""..autotmp_66+592(SP), $0
	0x0aa7 02727 (short_cuts.go:95)	JNE	2734
	0x0aa9 02729 (short_cuts.go:95)	JMP	3202
	0x0aae 02734 (short_cuts.go:95)	PCDATA	$0, $31
	0x0aae 02734 (short_cuts.go:95)	TESTB	AL, (AX)
	0x0ab0 02736 (short_cuts.go:95)	PCDATA	$2, $2
	0x0ab0 02736 (short_cuts.go:95)	MOVQ	8(AX), AX
	0x0ab4 02740 (short_cuts.go:95)	PCDATA	$2, $0
	0x0ab4 02740 (short_cuts.go:95)	PCDATA	$0, $32
	0x0ab4 02740 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_66+592(SP)
	0x0abc 02748 (short_cuts.go:95)	JMP	2750
	0x0abe 02750 (short_cuts.go:95)	PCDATA	$2, $2
	0x0abe 02750 (short_cuts.go:95)	PCDATA	$0, $33
	0x0abe 02750 (short_cuts.go:95)	MOVQ	""..autotmp_65+704(SP), AX
	0x0ac6 02758 (short_cuts.go:95)	PCDATA	$2, $8
	0x0ac6 02758 (short_cuts.go:95)	PCDATA	$0, $30
	0x0ac6 02758 (short_cuts.go:95)	MOVQ	""..autotmp_66+592(SP), CX
	0x0ace 02766 (short_cuts.go:95)	PCDATA	$2, $2
	0x0ace 02766 (short_cuts.go:95)	MOVQ	CX, (SP)
	0x0ad2 02770 (short_cuts.go:95)	PCDATA	$2, $0
	0x0ad2 02770 (short_cuts.go:95)	MOVQ	AX, 8(SP)
	0x0ad7 02775 (short_cuts.go:95)	CALL	"".describe(SB)
	0x0adc 02780 (short_cuts.go:95)	PCDATA	$2, $2
	0x0adc 02780 (short_cuts.go:95)	MOVQ	16(SP), AX
	0x0ae1 02785 (short_cuts.go:95)	MOVQ	24(SP), CX
	0x0ae6 02790 (short_cuts.go:95)	PCDATA	$2, $0
	0x0ae6 02790 (short_cuts.go:95)	PCDATA	$0, $34
	0x0ae6 02790 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_36+744(SP)
	0x0aee 02798 (short_cuts.go:95)	MOVQ	CX, ""..autotmp_36+752(SP)
	0x0af6 02806 (short_cuts.go:95)	PCDATA	$2, $2
	0x0af6 02806 (short_cuts.go:95)	LEAQ	type.string(SB), AX
	0x0afd 02813 (short_cuts.go:95)	PCDATA	$2, $0
	0x0afd 02813 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0b01 02817 (short_cuts.go:95)	PCDATA	$2, $2
	0x0b01 02817 (short_cuts.go:95)	LEAQ	"".statictmp_1(SB), AX
	0x0b08 02824 (short_cuts.go:95)	PCDATA	$2, $0
	0x0b08 02824 (short_cuts.go:95)	MOVQ	AX, 8(SP)
	0x0b0d 02829 (short_cuts.go:95)	CALL	"".describe(SB)
	0x0b12 02834 (short_cuts.go:95)	PCDATA	$2, $2
	0x0b12 02834 (short_cuts.go:95)	MOVQ	16(SP), AX
	0x0b17 02839 (short_cuts.go:95)	MOVQ	24(SP), CX
	0x0b1c 02844 (short_cuts.go:95)	PCDATA	$2, $0
	0x0b1c 02844 (short_cuts.go:95)	PCDATA	$0, $35
	0x0b1c 02844 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_37+728(SP)
	0x0b24 02852 (short_cuts.go:95)	MOVQ	CX, ""..autotmp_37+736(SP)
	0x0b2c 02860 (short_cuts.go:95)	CALL	runtime.printlock(SB)
	0x0b31 02865 (short_cuts.go:95)	MOVSD	""..autotmp_33+208(SP), X0
	0x0b3a 02874 (short_cuts.go:95)	MOVSD	X0, (SP)
	0x0b3f 02879 (short_cuts.go:95)	CALL	runtime.printfloat(SB)
	0x0b44 02884 (short_cuts.go:95)	CALL	runtime.printsp(SB)
	0x0b49 02889 (short_cuts.go:95)	PCDATA	$2, $2
	0x0b49 02889 (short_cuts.go:95)	MOVQ	""..autotmp_34+776(SP), AX
	0x0b51 02897 (short_cuts.go:95)	PCDATA	$0, $36
	0x0b51 02897 (short_cuts.go:95)	MOVQ	""..autotmp_34+784(SP), CX
	0x0b59 02905 (short_cuts.go:95)	PCDATA	$2, $0
	0x0b59 02905 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0b5d 02909 (short_cuts.go:95)	MOVQ	CX, 8(SP)
	0x0b62 02914 (short_cuts.go:95)	CALL	runtime.printstring(SB)
	0x0b67 02919 (short_cuts.go:95)	CALL	runtime.printsp(SB)
	0x0b6c 02924 (short_cuts.go:95)	PCDATA	$2, $2
	0x0b6c 02924 (short_cuts.go:95)	MOVQ	""..autotmp_35+760(SP), AX
	0x0b74 02932 (short_cuts.go:95)	PCDATA	$0, $37
	0x0b74 02932 (short_cuts.go:95)	MOVQ	""..autotmp_35+768(SP), CX
	0x0b7c 02940 (short_cuts.go:95)	PCDATA	$2, $0
	0x0b7c 02940 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0b80 02944 (short_cuts.go:95)	MOVQ	CX, 8(SP)
	0x0b85 02949 (short_cuts.go:95)	CALL	runtime.printstring(SB)
	0x0b8a 02954 (short_cuts.go:95)	CALL	runtime.printsp(SB)
	0x0b8f 02959 (short_cuts.go:95)	PCDATA	$2, $2
	0x0b8f 02959 (short_cuts.go:95)	MOVQ	""..autotmp_36+744(SP), AX
	0x0b97 02967 (short_cuts.go:95)	PCDATA	$0, $38
	0x0b97 02967 (short_cuts.go:95)	MOVQ	""..autotmp_36+752(SP), CX
	0x0b9f 02975 (short_cuts.go:95)	PCDATA	$2, $0
	0x0b9f 02975 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0ba3 02979 (short_cuts.go:95)	MOVQ	CX, 8(SP)
	0x0ba8 02984 (short_cuts.go:95)	CALL	runtime.printstring(SB)
	0x0bad 02989 (short_cuts.go:95)	CALL	runtime.printsp(SB)
	0x0bb2 02994 (short_cuts.go:95)	PCDATA	$2, $2
	0x0bb2 02994 (short_cuts.go:95)	MOVQ	""..autotmp_37+728(SP), AX
	0x0bba 03002 (short_cuts.go:95)	PCDATA	$0, $25
	0x0bba 03002 (short_cuts.go:95)	MOVQ	""..autotmp_37+736(SP), CX
	0x0bc2 03010 (short_cuts.go:95)	PCDATA	$2, $0
	0x0bc2 03010 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0bc6 03014 (short_cuts.go:95)	MOVQ	CX, 8(SP)
	0x0bcb 03019 (short_cuts.go:95)	CALL	runtime.printstring(SB)
	0x0bd0 03024 (short_cuts.go:95)	CALL	runtime.printnl(SB)
	0x0bd5 03029 (short_cuts.go:95)	CALL	runtime.printunlock(SB)
	0x0bda 03034 (short_cuts.go:96)	CALL	"".counter(SB)
	0x0bdf 03039 (short_cuts.go:96)	PCDATA	$2, $4
	0x0bdf 03039 (short_cuts.go:96)	MOVQ	(SP), DX
	0x0be3 03043 (short_cuts.go:96)	PCDATA	$0, $39
	0x0be3 03043 (short_cuts.go:96)	MOVQ	DX, "".next+560(SP)
	0x0beb 03051 (short_cuts.go:97)	MOVQ	(DX), AX
	0x0bee 03054 (short_cuts.go:97)	PCDATA	$2, $0
	0x0bee 03054 (short_cuts.go:97)	CALL	AX
	0x0bf0 03056 (short_cuts.go:98)	PCDATA	$2, $4
	0x0bf0 03056 (short_cuts.go:98)	PCDATA	$0, $25
	0x0bf0 03056 (short_cuts.go:98)	MOVQ	"".next+560(SP), DX
	0x0bf8 03064 (short_cuts.go:98)	MOVQ	(DX), AX
	0x0bfb 03067 (short_cuts.go:98)	PCDATA	$2, $0
	0x0bfb 03067 (short_cuts.go:98)	CALL	AX
	0x0bfd 03069 (short_cuts.go:98)	MOVQ	(SP), AX
	0x0c01 03073 (short_cuts.go:98)	MOVQ	AX, ""..autotmp_38+200(SP)
	0x0c09 03081 (short_cuts.go:98)	MOVQ	$20, "".x+88(SP)
	0x0c12 03090 (short_cuts.go:98)	MOVQ	$0, "".~r1+80(SP)
	0x0c1b 03099 (short_cuts.go:98)	MOVQ	"".x+88(SP), AX
	0x0c20 03104 (short_cuts.go:98)	LEAQ	1(AX)(AX*1), AX
	0x0c25 03109 (short_cuts.go:98)	MOVQ	AX, ""..autotmp_67+136(SP)
	0x0c2d 03117 (short_cuts.go:98)	MOVQ	AX, "".~r1+80(SP)
	0x0c32 03122 (short_cuts.go:98)	JMP	3124
	0x0c34 03124 (short_cuts.go:98)	MOVQ	AX, ""..autotmp_68+128(SP)
	0x0c3c 03132 (short_cuts.go:98)	CALL	runtime.printlock(SB)
	0x0c41 03137 (short_cuts.go:98)	MOVQ	""..autotmp_38+200(SP), AX
	0x0c49 03145 (short_cuts.go:98)	MOVQ	AX, (SP)
	0x0c4d 03149 (short_cuts.go:98)	CALL	runtime.printint(SB)
	0x0c52 03154 (short_cuts.go:98)	CALL	runtime.printsp(SB)
	0x0c57 03159 (short_cuts.go:98)	MOVQ	""..autotmp_68+128(SP), AX
	0x0c5f 03167 (short_cuts.go:98)	MOVQ	AX, (SP)
	0x0c63 03171 (short_cuts.go:98)	CALL	runtime.printint(SB)
	0x0c68 03176 (short_cuts.go:98)	CALL	runtime.printnl(SB)
	0x0c6d 03181 (short_cuts.go:98)	CALL	runtime.printunlock(SB)
	0x0c72 03186 (short_cuts.go:99)	MOVQ	1328(SP), BP
	0x0c7a 03194 (short_cuts.go:99)	ADDQ	$1336, SP
	0x0c81 03201 (short_cuts.go:99)	RET
	0x0c82 03202 (short_cuts.go:95)	PCDATA	$2, $-2
	0x0c82 03202 (short_cuts.go:95)	PCDATA	$0, $-2
	0x0c82 03202 (short_cuts.go:95)	JMP	2750
	0x0c87 03207 (short_cuts.go:95)	PCDATA	$2, $0
	0x0c87 03207 (short_cuts.go:95)	PCDATA	$0, $20
	0x0c87 03207 (short_cuts.go:95)	XORL	AX, AX
	0x0c89 03209 (short_cuts.go:90)	JMP	1746
	0x0c8e 03214 (short_cuts.go:89)	PCDATA	$2, $-2
	0x0c8e 03214 (short_cuts.go:89)	PCDATA	$0, $-2
	0x0c8e 03214 (short_cuts.go:89)	MOVQ	CX, AX
	0x0c91 03217 (short_cuts.go:89)	CALL	runtime.gcWriteBarrier(SB)
	0x0c96 03222 (short_cuts.go:89)	JMP	1721
	0x0c9b 03227 (short_cuts.go:89)	CALL	runtime.gcWriteBarrier(SB)
	0x0ca0 03232 (short_cuts.go:89)	JMP	1684
	0x0ca5 03237 (short_cuts.go:89)	PCDATA	$2, $3
	0x0ca5 03237 (short_cuts.go:89)	PCDATA	$0, $19
	0x0ca5 03237 (short_cuts.go:89)	MOVQ	DX, ""..autotmp_69+120(SP)
	0x0caa 03242 (short_cuts.go:89)	PCDATA	$2, $8
	0x0caa 03242 (short_cuts.go:89)	LEAQ	type.*"".point(SB), AX
	0x0cb1 03249 (short_cuts.go:89)	PCDATA	$2, $3
	0x0cb1 03249 (short_cuts.go:89)	MOVQ	AX, (SP)
	0x0cb5 03253 (short_cuts.go:89)	PCDATA	$2, $0
	0x0cb5 03253 (short_cuts.go:89)	MOVQ	CX, 8(SP)
	0x0cba 03258 (short_cuts.go:89)	MOVQ	DX, 16(SP)
	0x0cbf 03263 (short_cuts.go:89)	MOVQ	SI, 24(SP)
	0x0cc4 03268 (short_cuts.go:89)	MOVQ	BX, 32(SP)
	0x0cc9 03273 (short_cuts.go:89)	CALL	runtime.growslice(SB)
	0x0cce 03278 (short_cuts.go:89)	PCDATA	$2, $3
	0x0cce 03278 (short_cuts.go:89)	MOVQ	40(SP), CX
	0x0cd3 03283 (short_cuts.go:89)	MOVQ	48(SP), AX
	0x0cd8 03288 (short_cuts.go:89)	MOVQ	56(SP), SI
	0x0cdd 03293 (short_cuts.go:89)	LEAQ	1(AX), BX
	0x0ce1 03297 (short_cuts.go:89)	MOVQ	""..autotmp_69+120(SP), DX
	0x0ce6 03302 (short_cuts.go:89)	JMP	1652
	0x0ceb 03307 (short_cuts.go:86)	PCDATA	$2, $5
	0x0ceb 03307 (short_cuts.go:86)	PCDATA	$0, $7
	0x0ceb 03307 (short_cuts.go:86)	MOVQ	AX, ""..autotmp_69+120(SP)
	0x0cf0 03312 (short_cuts.go:86)	PCDATA	$2, $9
	0x0cf0 03312 (short_cuts.go:86)	LEAQ	type.uint8(SB), SI
	0x0cf7 03319 (short_cuts.go:86)	PCDATA	$2, $5
	0x0cf7 03319 (short_cuts.go:86)	MOVQ	SI, (SP)
	0x0cfb 03323 (short_cuts.go:86)	PCDATA	$2, $0
	0x0cfb 03323 (short_cuts.go:86)	MOVQ	BX, 8(SP)
	0x0d00 03328 (short_cuts.go:86)	MOVQ	AX, 16(SP)
	0x0d05 03333 (short_cuts.go:86)	MOVQ	DX, 24(SP)
	0x0d0a 03338 (short_cuts.go:86)	MOVQ	CX, 32(SP)
	0x0d0f 03343 (short_cuts.go:86)	CALL	runtime.growslice(SB)
	0x0d14 03348 (short_cuts.go:86)	PCDATA	$2, $5
	0x0d14 03348 (short_cuts.go:86)	MOVQ	40(SP), BX
	0x0d19 03353 (short_cuts.go:86)	MOVQ	48(SP), AX
	0x0d1e 03358 (short_cuts.go:86)	MOVQ	56(SP), DX
	0x0d23 03363 (short_cuts.go:86)	LEAQ	1(AX), CX
	0x0d27 03367 (short_cuts.go:86)	MOVQ	""..autotmp_69+120(SP), AX
	0x0d2c 03372 (short_cuts.go:86)	JMP	1175
	0x0d31 03377 (short_cuts.go:86)	PCDATA	$2, $-2
	0x0d31 03377 (short_cuts.go:86)	PCDATA	$0, $-2
	0x0d31 03377 (short_cuts.go:86)	JMP	3393
	0x0d33 03379 (short_cuts.go:86)	JMP	3393
	0x0d35 03381 (short_cuts.go:86)	JMP	974
	0x0d3a 03386 (short_cuts.go:90)	PCDATA	$2, $0
	0x0d3a 03386 (short_cuts.go:90)	PCDATA	$0, $25
	0x0d3a 03386 (short_cuts.go:90)	CALL	runtime.panicindex(SB)
	0x0d3f 03391 (short_cuts.go:90)	UNDEF
	0x0d41 03393 (short_cuts.go:86)	PCDATA	$0, $2
	0x0d41 03393 (short_cuts.go:86)	CALL	runtime.panicslice(SB)
	0x0d46 03398 (short_cuts.go:86)	UNDEF
	0x0d48 03400 (short_cuts.go:86)	NOP
	0x0d48 03400 (short_cuts.go:81)	PCDATA	$0, $-1
	0x0d48 03400 (short_cuts.go:81)	PCDATA	$2, $-1
	0x0d48 03400 (short_cuts.go:81)	CALL	runtime.morestack_noctxt(SB)
	0x0d4d 03405 (short_cuts.go:81)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 48 fb ff  dH..%....H..$H..
	0x0010 ff 48 3b 41 10 0f 86 2d 0d 00 00 48 81 ec 38 05  .H;A...-...H..8.
	0x0020 00 00 48 89 ac 24 30 05 00 00 48 8d ac 24 30 05  ..H..$0...H..$0.
	0x0030 00 00 0f 57 c9 0f 11 8c 24 30 04 00 00 0f 57 c9  ...W....$0....W.
	0x0040 0f 11 8c 24 40 04 00 00 0f 57 c9 0f 11 8c 24 50  ...$@....W....$P
	0x0050 04 00 00 48 8d bc 24 60 04 00 00 0f 57 c0 48 8d  ...H..$`....W.H.
	0x0060 7f d0 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00  ..H.l$.H.l$.....
	0x0070 00 48 8b 6d 00 48 8d 84 24 30 04 00 00 84 00 48  .H.m.H..$0.....H
	0x0080 8d 84 24 60 04 00 00 48 89 84 24 40 04 00 00 48  ..$`...H..$@...H
	0x0090 8d 84 24 30 04 00 00 48 89 84 24 88 02 00 00 e8  ..$0...H..$.....
	0x00a0 00 00 00 00 48 8b 84 24 88 02 00 00 84 00 8b 0c  ....H..$........
	0x00b0 24 89 48 0c 48 8d 84 24 30 04 00 00 48 89 84 24  $.H.H..$0...H..$
	0x00c0 38 02 00 00 48 8d 05 00 00 00 00 48 89 84 24 c8  8...H......H..$.
	0x00d0 02 00 00 48 c7 84 24 d0 02 00 00 01 00 00 00 48  ...H..$........H
	0x00e0 c7 84 24 c0 00 00 00 01 00 00 00 48 8d 05 00 00  ..$........H....
	0x00f0 00 00 48 89 04 24 48 8b 84 24 38 02 00 00 48 89  ..H..$H..$8...H.
	0x0100 44 24 08 48 8b 84 24 d0 02 00 00 48 8b 8c 24 c8  D$.H..$....H..$.
	0x0110 02 00 00 48 89 4c 24 10 48 89 44 24 18 e8 00 00  ...H.L$.H.D$....
	0x0120 00 00 48 8b 44 24 20 48 89 84 24 80 02 00 00 84  ..H.D$ H..$.....
	0x0130 00 48 8b 8c 24 c0 00 00 00 48 89 08 48 8d 05 00  .H..$....H..H...
	0x0140 00 00 00 48 89 84 24 c8 02 00 00 48 c7 84 24 d0  ...H..$....H..$.
	0x0150 02 00 00 01 00 00 00 48 c7 84 24 c0 00 00 00 02  .......H..$.....
	0x0160 00 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 8b  ...H......H..$H.
	0x0170 84 24 38 02 00 00 48 89 44 24 08 48 8b 84 24 d0  .$8...H.D$.H..$.
	0x0180 02 00 00 48 8b 8c 24 c8 02 00 00 48 89 4c 24 10  ...H..$....H.L$.
	0x0190 48 89 44 24 18 e8 00 00 00 00 48 8b 44 24 20 48  H.D$......H.D$ H
	0x01a0 89 84 24 78 02 00 00 84 00 48 8b 8c 24 c0 00 00  ..$x.....H..$...
	0x01b0 00 48 89 08 48 8b 84 24 38 02 00 00 48 89 04 24  .H..H..$8...H..$
	0x01c0 e8 00 00 00 00 48 8d 84 24 50 01 00 00 48 89 84  .....H..$P...H..
	0x01d0 24 70 02 00 00 84 00 48 8b 05 00 00 00 00 48 89  $p.....H......H.
	0x01e0 84 24 50 01 00 00 0f 10 0d 00 00 00 00 0f 11 8c  .$P.............
	0x01f0 24 58 01 00 00 48 8b 84 24 70 02 00 00 84 00 eb  $X...H..$p......
	0x0200 00 48 89 84 24 40 03 00 00 48 c7 84 24 48 03 00  .H..$@...H..$H..
	0x0210 00 03 00 00 00 48 c7 84 24 50 03 00 00 03 00 00  .....H..$P......
	0x0220 00 48 89 04 24 48 c7 44 24 08 03 00 00 00 48 c7  .H..$H.D$.....H.
	0x0230 44 24 10 03 00 00 00 e8 00 00 00 00 48 8d 84 24  D$..........H..$
	0x0240 68 01 00 00 48 89 04 24 48 8d 05 00 00 00 00 48  h...H..$H......H
	0x0250 89 44 24 08 48 c7 44 24 10 02 00 00 00 e8 00 00  .D$.H.D$........
	0x0260 00 00 48 8b 44 24 28 48 8b 4c 24 20 48 8b 54 24  ..H.D$(H.L$ H.T$
	0x0270 18 48 89 94 24 18 04 00 00 48 89 8c 24 20 04 00  .H..$....H..$ ..
	0x0280 00 48 89 84 24 28 04 00 00 48 89 94 24 58 03 00  .H..$(...H..$X..
	0x0290 00 48 89 8c 24 60 03 00 00 48 89 84 24 68 03 00  .H..$`...H..$h..
	0x02a0 00 48 c7 44 24 68 03 00 00 00 48 c7 84 24 28 03  .H.D$h....H..$(.
	0x02b0 00 00 00 00 00 00 0f 57 c0 0f 11 84 24 30 03 00  .......W....$0..
	0x02c0 00 48 8d 05 00 00 00 00 48 89 04 24 48 8b 44 24  .H......H..$H.D$
	0x02d0 68 48 89 44 24 08 48 8b 44 24 68 48 89 44 24 10  hH.D$.H.D$hH.D$.
	0x02e0 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 20 48  .....H.D$(H.L$ H
	0x02f0 8b 54 24 18 48 89 94 24 00 04 00 00 48 89 8c 24  .T$.H..$....H..$
	0x0300 08 04 00 00 48 89 84 24 10 04 00 00 48 8b 84 24  ....H..$....H..$
	0x0310 68 03 00 00 48 8b 8c 24 60 03 00 00 48 8b 94 24  h...H..$`...H..$
	0x0320 58 03 00 00 48 89 94 24 b8 03 00 00 48 89 8c 24  X...H..$....H..$
	0x0330 c0 03 00 00 48 89 84 24 c8 03 00 00 48 8b 84 24  ....H..$....H..$
	0x0340 08 04 00 00 48 01 c8 48 89 84 24 b8 00 00 00 48  ....H..H..$....H
	0x0350 8b 8c 24 c8 03 00 00 48 39 c8 77 05 e9 d4 09 00  ..$....H9.w.....
	0x0360 00 48 8d 05 00 00 00 00 48 89 04 24 48 8b 84 24  .H......H..$H..$
	0x0370 c8 03 00 00 48 8b 8c 24 c0 03 00 00 48 8b 94 24  ....H..$....H..$
	0x0380 b8 03 00 00 48 89 54 24 08 48 89 4c 24 10 48 89  ....H.T$.H.L$.H.
	0x0390 44 24 18 48 8b 84 24 b8 00 00 00 48 89 44 24 20  D$.H..$....H.D$
	0x03a0 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 38 48  .....H.D$(H.L$8H
	0x03b0 8b 54 24 30 48 89 84 24 b8 03 00 00 48 89 94 24  .T$0H..$....H..$
	0x03c0 c0 03 00 00 48 89 8c 24 c8 03 00 00 eb 00 48 8b  ....H..$......H.
	0x03d0 84 24 b8 00 00 00 48 8b 8c 24 c8 03 00 00 48 85  .$....H..$....H.
	0x03e0 c0 7d 05 e9 4b 09 00 00 eb 00 48 39 c8 76 05 e9  .}..K.....H9.v..
	0x03f0 3d 09 00 00 48 89 84 24 c0 03 00 00 48 8b 84 24  =...H..$....H..$
	0x0400 08 04 00 00 48 89 84 24 b0 00 00 00 48 8b 84 24  ....H..$....H..$
	0x0410 b8 03 00 00 48 03 84 24 60 03 00 00 48 89 04 24  ....H..$`...H..$
	0x0420 48 8b 84 24 00 04 00 00 48 89 44 24 08 48 8b 84  H..$....H.D$.H..
	0x0430 24 b0 00 00 00 48 89 44 24 10 e8 00 00 00 00 48  $....H.D$......H
	0x0440 8b 84 24 c0 03 00 00 48 8b 8c 24 b8 03 00 00 48  ..$....H..$....H
	0x0450 8b 94 24 c8 03 00 00 48 89 8c 24 58 03 00 00 48  ..$....H..$X...H
	0x0460 89 84 24 60 03 00 00 48 89 94 24 68 03 00 00 48  ..$`...H..$h...H
	0x0470 8b 84 24 60 03 00 00 48 8d 48 01 48 8b 94 24 68  ..$`...H.H.H..$h
	0x0480 03 00 00 48 8b 9c 24 58 03 00 00 48 39 d1 7e 05  ...H..$X...H9.~.
	0x0490 e9 56 08 00 00 eb 00 c6 04 03 78 48 89 9c 24 e8  .V........xH..$.
	0x04a0 03 00 00 48 89 8c 24 f0 03 00 00 48 89 94 24 f8  ...H..$....H..$.
	0x04b0 03 00 00 48 89 9c 24 28 03 00 00 48 89 8c 24 30  ...H..$(...H..$0
	0x04c0 03 00 00 48 89 94 24 38 03 00 00 eb 00 48 8b 84  ...H..$8.....H..
	0x04d0 24 38 03 00 00 48 8b 8c 24 30 03 00 00 48 8b 94  $8...H..$0...H..
	0x04e0 24 28 03 00 00 48 89 94 24 70 03 00 00 48 89 8c  $(...H..$p...H..
	0x04f0 24 78 03 00 00 48 89 84 24 80 03 00 00 48 c7 84  $x...H..$....H..
	0x0500 24 a0 03 00 00 00 00 00 00 0f 57 c0 0f 11 84 24  $.........W....$
	0x0510 a8 03 00 00 48 8d 84 24 a0 03 00 00 48 89 84 24  ....H..$....H..$
	0x0520 68 02 00 00 84 00 0f 57 c0 0f 11 84 24 a8 03 00  h......W....$...
	0x0530 00 48 c7 84 24 a0 03 00 00 00 00 00 00 48 89 84  .H..$........H..
	0x0540 24 40 02 00 00 48 8d 05 00 00 00 00 48 89 04 24  $@...H......H..$
	0x0550 e8 00 00 00 00 48 8b 44 24 08 48 89 84 24 90 02  .....H.D$.H..$..
	0x0560 00 00 0f 57 c0 0f 11 84 24 20 01 00 00 48 c7 84  ...W....$ ...H..
	0x0570 24 20 01 00 00 01 00 00 00 48 c7 84 24 28 01 00  $ .......H..$(..
	0x0580 00 02 00 00 00 0f 57 c0 0f 11 84 24 40 01 00 00  ......W....$@...
	0x0590 48 c7 84 24 40 01 00 00 03 00 00 00 48 c7 84 24  H..$@.......H..$
	0x05a0 48 01 00 00 04 00 00 00 48 c7 84 24 10 01 00 00  H.......H..$....
	0x05b0 03 00 00 00 48 c7 84 24 18 01 00 00 04 00 00 00  ....H..$........
	0x05c0 0f 57 c0 0f 11 84 24 00 01 00 00 0f 57 c0 0f 11  .W....$.....W...
	0x05d0 84 24 30 01 00 00 48 8b 84 24 20 01 00 00 48 03  .$0...H..$ ...H.
	0x05e0 84 24 10 01 00 00 48 89 84 24 30 01 00 00 48 8b  .$....H..$0...H.
	0x05f0 8c 24 28 01 00 00 48 03 8c 24 18 01 00 00 48 89  .$(...H..$....H.
	0x0600 8c 24 38 01 00 00 48 89 84 24 00 01 00 00 48 89  .$8...H..$....H.
	0x0610 8c 24 08 01 00 00 eb 00 48 8b 94 24 90 02 00 00  .$......H..$....
	0x0620 48 89 02 48 89 4a 08 48 8b 8c 24 40 02 00 00 48  H..H.J.H..$@...H
	0x0630 89 8c 24 48 02 00 00 48 8b 8c 24 90 02 00 00 48  ..$H...H..$....H
	0x0640 89 8c 24 60 02 00 00 48 89 8c 24 28 02 00 00 48  ..$`...H..$(...H
	0x0650 8b 8c 24 48 02 00 00 84 01 48 8b 51 08 48 8d 5a  ..$H.....H.Q.H.Z
	0x0660 01 48 8b 71 10 48 8b 09 48 39 f3 7e 05 e9 33 06  .H.q.H..H9.~..3.
	0x0670 00 00 eb 00 48 8d 3c d1 48 8b 84 24 28 02 00 00  ....H.<.H..$(...
	0x0680 83 3d 00 00 00 00 00 74 05 e9 0d 06 00 00 48 89  .=.....t......H.
	0x0690 04 d1 eb 00 48 8b bc 24 48 02 00 00 84 07 48 89  ....H..$H.....H.
	0x06a0 5f 08 48 89 77 10 83 3d 00 00 00 00 00 74 05 e9  _.H.w..=.....t..
	0x06b0 da 05 00 00 48 89 0f eb 00 eb 00 48 8b 84 24 38  ....H......H..$8
	0x06c0 02 00 00 48 85 c0 75 05 e9 ba 05 00 00 48 8b 00  ...H..u......H..
	0x06d0 eb 00 48 89 84 24 f8 00 00 00 48 8b 84 24 78 03  ..H..$....H..$x.
	0x06e0 00 00 48 89 84 24 f0 00 00 00 48 8b 84 24 40 02  ..H..$....H..$@.
	0x06f0 00 00 84 00 48 8b 40 08 48 89 84 24 e8 00 00 00  ....H.@.H..$....
	0x0700 48 8d 05 00 00 00 00 48 89 84 24 98 02 00 00 48  H......H..$....H
	0x0710 c7 84 24 a0 02 00 00 03 00 00 00 48 c7 44 24 48  ..$........H.D$H
	0x0720 00 00 00 00 48 8d 84 24 a8 01 00 00 48 89 04 24  ....H..$....H..$
	0x0730 48 8b 84 24 98 02 00 00 48 8b 8c 24 a0 02 00 00  H..$....H..$....
	0x0740 48 89 44 24 08 48 89 4c 24 10 e8 00 00 00 00 48  H.D$.H.L$......H
	0x0750 8b 44 24 18 48 8b 4c 24 20 48 8b 54 24 28 48 89  .D$.H.L$ H.T$(H.
	0x0760 84 24 d0 03 00 00 48 89 8c 24 d8 03 00 00 48 89  .$....H..$....H.
	0x0770 94 24 e0 03 00 00 48 89 8c 24 e0 00 00 00 48 89  .$....H..$....H.
	0x0780 4c 24 48 eb 00 48 8b 84 24 40 03 00 00 48 83 bc  L$H..H..$@...H..
	0x0790 24 48 03 00 00 02 77 05 e9 9d 05 00 00 48 8b 40  $H....w......H.@
	0x07a0 10 48 89 84 24 a8 00 00 00 48 8b 84 24 90 02 00  .H..$....H..$...
	0x07b0 00 48 8b 00 48 89 84 24 a0 00 00 00 48 8b 84 24  .H..H..$....H..$
	0x07c0 90 02 00 00 48 8b 40 08 48 89 84 24 98 00 00 00  ....H.@.H..$....
	0x07d0 48 8b 44 24 48 48 89 84 24 90 00 00 00 e8 00 00  H.D$HH..$.......
	0x07e0 00 00 48 8b 84 24 f8 00 00 00 48 89 04 24 e8 00  ..H..$....H..$..
	0x07f0 00 00 00 e8 00 00 00 00 48 8b 84 24 a8 00 00 00  ........H..$....
	0x0800 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x0810 84 24 f0 00 00 00 48 89 04 24 e8 00 00 00 00 e8  .$....H..$......
	0x0820 00 00 00 00 48 8b 84 24 e8 00 00 00 48 89 04 24  ....H..$....H..$
	0x0830 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 a0 00  ..........H..$..
	0x0840 00 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  ..H..$..........
	0x0850 48 8b 84 24 98 00 00 00 48 89 04 24 e8 00 00 00  H..$....H..$....
	0x0860 00 e8 00 00 00 00 48 8b 84 24 90 00 00 00 48 89  ......H..$....H.
	0x0870 04 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00  .$..............
	0x0880 00 48 c7 44 24 70 04 00 00 00 eb 00 48 83 7c 24  .H.D$p......H.|$
	0x0890 70 06 7c 05 e9 fd 00 00 00 0f 57 c0 0f 11 84 24  p.|.......W....$
	0x08a0 18 03 00 00 48 8b 44 24 70 48 89 04 24 e8 00 00  ....H.D$pH..$...
	0x08b0 00 00 48 8b 44 24 08 48 89 84 24 d8 00 00 00 48  ..H.D$.H..$....H
	0x08c0 8b 44 24 10 48 8b 4c 24 18 48 89 84 24 18 03 00  .D$.H.L$.H..$...
	0x08d0 00 48 89 8c 24 20 03 00 00 48 8b 84 24 d8 00 00  .H..$ ...H..$...
	0x08e0 00 48 89 44 24 60 48 8b 84 24 18 03 00 00 48 8b  .H.D$`H..$....H.
	0x08f0 8c 24 20 03 00 00 48 89 84 24 a8 02 00 00 48 89  .$ ...H..$....H.
	0x0900 8c 24 b0 02 00 00 48 8b 05 00 00 00 00 48 39 84  .$....H......H9.
	0x0910 24 a8 02 00 00 0f 94 c0 74 02 eb 78 48 8b 84 24  $.......t..xH..$
	0x0920 a8 02 00 00 48 89 04 24 48 8b 84 24 b0 02 00 00  ....H..$H..$....
	0x0930 48 89 44 24 08 48 8b 05 00 00 00 00 48 89 44 24  H.D$.H......H.D$
	0x0940 10 e8 00 00 00 00 0f b6 44 24 18 eb 00 88 44 24  ........D$....D$
	0x0950 47 e8 00 00 00 00 48 8b 44 24 60 48 89 04 24 e8  G.....H.D$`H..$.
	0x0960 00 00 00 00 e8 00 00 00 00 0f b6 44 24 47 88 04  ...........D$G..
	0x0970 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  $...............
	0x0980 eb 00 48 8b 44 24 70 48 ff c0 48 89 44 24 70 e9  ..H.D$pH..H.D$p.
	0x0990 f8 fe ff ff eb b7 48 8d 84 24 88 01 00 00 48 89  ......H..$....H.
	0x09a0 84 24 58 02 00 00 84 00 0f 10 05 00 00 00 00 0f  .$X.............
	0x09b0 11 84 24 88 01 00 00 0f 10 05 00 00 00 00 0f 11  ..$.............
	0x09c0 84 24 98 01 00 00 48 8b 84 24 58 02 00 00 84 00  .$....H..$X.....
	0x09d0 eb 00 48 89 84 24 88 03 00 00 48 c7 84 24 90 03  ..H..$....H..$..
	0x09e0 00 00 04 00 00 00 48 c7 84 24 98 03 00 00 04 00  ......H..$......
	0x09f0 00 00 48 89 04 24 48 c7 44 24 08 04 00 00 00 48  ..H..$H.D$.....H
	0x0a00 c7 44 24 10 04 00 00 00 e8 00 00 00 00 f2 0f 10  .D$.............
	0x0a10 44 24 18 f2 0f 11 84 24 d0 00 00 00 48 8d 05 00  D$.....$....H...
	0x0a20 00 00 00 48 89 04 24 48 8d 05 00 00 00 00 48 89  ...H..$H......H.
	0x0a30 44 24 08 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c  D$......H.D$.H.L
	0x0a40 24 18 48 89 84 24 08 03 00 00 48 89 8c 24 10 03  $.H..$....H..$..
	0x0a50 00 00 0f 57 c0 0f 11 04 24 e8 00 00 00 00 48 8b  ...W....$.....H.
	0x0a60 44 24 10 48 8b 4c 24 18 48 89 84 24 f8 02 00 00  D$.H.L$.H..$....
	0x0a70 48 89 8c 24 00 03 00 00 48 8b 05 00 00 00 00 48  H..$....H......H
	0x0a80 8b 0d 00 00 00 00 48 89 84 24 b8 02 00 00 48 89  ......H..$....H.
	0x0a90 8c 24 c0 02 00 00 48 89 84 24 50 02 00 00 48 83  .$....H..$P...H.
	0x0aa0 bc 24 50 02 00 00 00 75 05 e9 d4 01 00 00 84 00  .$P....u........
	0x0ab0 48 8b 40 08 48 89 84 24 50 02 00 00 eb 00 48 8b  H.@.H..$P.....H.
	0x0ac0 84 24 c0 02 00 00 48 8b 8c 24 50 02 00 00 48 89  .$....H..$P...H.
	0x0ad0 0c 24 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24  .$H.D$......H.D$
	0x0ae0 10 48 8b 4c 24 18 48 89 84 24 e8 02 00 00 48 89  .H.L$.H..$....H.
	0x0af0 8c 24 f0 02 00 00 48 8d 05 00 00 00 00 48 89 04  .$....H......H..
	0x0b00 24 48 8d 05 00 00 00 00 48 89 44 24 08 e8 00 00  $H......H.D$....
	0x0b10 00 00 48 8b 44 24 10 48 8b 4c 24 18 48 89 84 24  ..H.D$.H.L$.H..$
	0x0b20 d8 02 00 00 48 89 8c 24 e0 02 00 00 e8 00 00 00  ....H..$........
	0x0b30 00 f2 0f 10 84 24 d0 00 00 00 f2 0f 11 04 24 e8  .....$........$.
	0x0b40 00 00 00 00 e8 00 00 00 00 48 8b 84 24 08 03 00  .........H..$...
	0x0b50 00 48 8b 8c 24 10 03 00 00 48 89 04 24 48 89 4c  .H..$....H..$H.L
	0x0b60 24 08 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24  $...........H..$
	0x0b70 f8 02 00 00 48 8b 8c 24 00 03 00 00 48 89 04 24  ....H..$....H..$
	0x0b80 48 89 4c 24 08 e8 00 00 00 00 e8 00 00 00 00 48  H.L$...........H
	0x0b90 8b 84 24 e8 02 00 00 48 8b 8c 24 f0 02 00 00 48  ..$....H..$....H
	0x0ba0 89 04 24 48 89 4c 24 08 e8 00 00 00 00 e8 00 00  ..$H.L$.........
	0x0bb0 00 00 48 8b 84 24 d8 02 00 00 48 8b 8c 24 e0 02  ..H..$....H..$..
	0x0bc0 00 00 48 89 04 24 48 89 4c 24 08 e8 00 00 00 00  ..H..$H.L$......
	0x0bd0 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0be0 8b 14 24 48 89 94 24 30 02 00 00 48 8b 02 ff d0  ..$H..$0...H....
	0x0bf0 48 8b 94 24 30 02 00 00 48 8b 02 ff d0 48 8b 04  H..$0...H....H..
	0x0c00 24 48 89 84 24 c8 00 00 00 48 c7 44 24 58 14 00  $H..$....H.D$X..
	0x0c10 00 00 48 c7 44 24 50 00 00 00 00 48 8b 44 24 58  ..H.D$P....H.D$X
	0x0c20 48 8d 44 00 01 48 89 84 24 88 00 00 00 48 89 44  H.D..H..$....H.D
	0x0c30 24 50 eb 00 48 89 84 24 80 00 00 00 e8 00 00 00  $P..H..$........
	0x0c40 00 48 8b 84 24 c8 00 00 00 48 89 04 24 e8 00 00  .H..$....H..$...
	0x0c50 00 00 e8 00 00 00 00 48 8b 84 24 80 00 00 00 48  .......H..$....H
	0x0c60 89 04 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00  ..$.............
	0x0c70 00 00 48 8b ac 24 30 05 00 00 48 81 c4 38 05 00  ..H..$0...H..8..
	0x0c80 00 c3 e9 37 fe ff ff 31 c0 e9 44 fa ff ff 48 89  ...7...1..D...H.
	0x0c90 c8 e8 00 00 00 00 e9 1e fa ff ff e8 00 00 00 00  ................
	0x0ca0 e9 ef f9 ff ff 48 89 54 24 78 48 8d 05 00 00 00  .....H.T$xH.....
	0x0cb0 00 48 89 04 24 48 89 4c 24 08 48 89 54 24 10 48  .H..$H.L$.H.T$.H
	0x0cc0 89 74 24 18 48 89 5c 24 20 e8 00 00 00 00 48 8b  .t$.H.\$ .....H.
	0x0cd0 4c 24 28 48 8b 44 24 30 48 8b 74 24 38 48 8d 58  L$(H.D$0H.t$8H.X
	0x0ce0 01 48 8b 54 24 78 e9 89 f9 ff ff 48 89 44 24 78  .H.T$x.....H.D$x
	0x0cf0 48 8d 35 00 00 00 00 48 89 34 24 48 89 5c 24 08  H.5....H.4$H.\$.
	0x0d00 48 89 44 24 10 48 89 54 24 18 48 89 4c 24 20 e8  H.D$.H.T$.H.L$ .
	0x0d10 00 00 00 00 48 8b 5c 24 28 48 8b 44 24 30 48 8b  ....H.\$(H.D$0H.
	0x0d20 54 24 38 48 8d 48 01 48 8b 44 24 78 e9 66 f7 ff  T$8H.H.H.D$x.f..
	0x0d30 ff eb 0e eb 0c e9 94 f6 ff ff e8 00 00 00 00 0f  ................
	0x0d40 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 e9 ae f2  ................
	0x0d50 ff ff                                            ..
	rel 5+4 t=16 TLS+0
	rel 109+4 t=8 runtime.duffzero+239
	rel 160+4 t=8 runtime.fastrand+0
	rel 199+4 t=15 go.string."a"+0
	rel 238+4 t=15 type.map[string]int+0
	rel 286+4 t=8 runtime.mapassign_faststr+0
	rel 319+4 t=15 go.string."b"+0
	rel 358+4 t=15 type.map[string]int+0
	rel 406+4 t=8 runtime.mapassign_faststr+0
	rel 449+4 t=8 "".clearMap+0
	rel 474+4 t=15 "".statictmp_2+0
	rel 489+4 t=15 "".statictmp_2+8
	rel 568+4 t=8 "".clearSlice+0
	rel 587+4 t=15 go.string."go"+0
	rel 606+4 t=8 runtime.stringtoslicebyte+0
	rel 708+4 t=15 type.uint8+0
	rel 737+4 t=8 runtime.makeslice+0
	rel 868+4 t=15 type.uint8+0
	rel 929+4 t=8 runtime.growslice+0
	rel 1083+4 t=8 runtime.memmove+0
	rel 1352+4 t=15 type."".point+0
	rel 1361+4 t=8 runtime.newobject+0
	rel 1666+4 t=15 runtime.writeBarrier+-1
	rel 1704+4 t=15 runtime.writeBarrier+-1
	rel 1795+4 t=15 go.string."aä"+0
	rel 1867+4 t=8 runtime.stringtoslicerune+0
	rel 2014+4 t=8 runtime.printlock+0
	rel 2031+4 t=8 runtime.printint+0
	rel 2036+4 t=8 runtime.printsp+0
	rel 2053+4 t=8 runtime.printint+0
	rel 2058+4 t=8 runtime.printsp+0
	rel 2075+4 t=8 runtime.printint+0
	rel 2080+4 t=8 runtime.printsp+0
	rel 2097+4 t=8 runtime.printint+0
	rel 2102+4 t=8 runtime.printsp+0
	rel 2119+4 t=8 runtime.printint+0
	rel 2124+4 t=8 runtime.printsp+0
	rel 2141+4 t=8 runtime.printint+0
	rel 2146+4 t=8 runtime.printsp+0
	rel 2163+4 t=8 runtime.printint+0
	rel 2168+4 t=8 runtime.printnl+0
	rel 2173+4 t=8 runtime.printunlock+0
	rel 2222+4 t=8 "".half+0
	rel 2313+4 t=15 "".errOdd+0
	rel 2360+4 t=15 "".errOdd+8
	rel 2370+4 t=8 runtime.ifaceeq+0
	rel 2386+4 t=8 runtime.printlock+0
	rel 2400+4 t=8 runtime.printint+0
	rel 2405+4 t=8 runtime.printsp+0
	rel 2418+4 t=8 runtime.printbool+0
	rel 2423+4 t=8 runtime.printnl+0
	rel 2428+4 t=8 runtime.printunlock+0
	rel 2475+4 t=15 "".statictmp_3+0
	rel 2490+4 t=15 "".statictmp_3+16
	rel 2569+4 t=8 "".sum+0
	rel 2591+4 t=15 type.int+0
	rel 2602+4 t=15 "".statictmp_0+0
	rel 2612+4 t=8 "".describe+0
	rel 2650+4 t=8 "".describe+0
	rel 2683+4 t=15 "".errOdd+0
	rel 2690+4 t=15 "".errOdd+8
	rel 2776+4 t=8 "".describe+0
	rel 2809+4 t=15 type.string+0
	rel 2820+4 t=15 "".statictmp_1+0
	rel 2830+4 t=8 "".describe+0
	rel 2861+4 t=8 runtime.printlock+0
	rel 2880+4 t=8 runtime.printfloat+0
	rel 2885+4 t=8 runtime.printsp+0
	rel 2915+4 t=8 runtime.printstring+0
	rel 2920+4 t=8 runtime.printsp+0
	rel 2950+4 t=8 runtime.printstring+0
	rel 2955+4 t=8 runtime.printsp+0
	rel 2985+4 t=8 runtime.printstring+0
	rel 2990+4 t=8 runtime.printsp+0
	rel 3020+4 t=8 runtime.printstring+0
	rel 3025+4 t=8 runtime.printnl+0
	rel 3030+4 t=8 runtime.printunlock+0
	rel 3035+4 t=8 "".counter+0
	rel 3054+0 t=11 +0
	rel 3067+0 t=11 +0
	rel 3133+4 t=8 runtime.printlock+0
	rel 3150+4 t=8 runtime.printint+0
	rel 3155+4 t=8 runtime.printsp+0
	rel 3172+4 t=8 runtime.printint+0
	rel 3177+4 t=8 runtime.printnl+0
	rel 3182+4 t=8 runtime.printunlock+0
	rel 3218+4 t=8 runtime.gcWriteBarrier+0
	rel 3228+4 t=8 runtime.gcWriteBarrier+0
	rel 3245+4 t=15 type.*"".point+0
	rel 3274+4 t=8 runtime.growslice+0
	rel 3315+4 t=15 type.uint8+0
	rel 3344+4 t=8 runtime.growslice+0
	rel 3387+4 t=8 runtime.panicindex+0
	rel 3394+4 t=8 runtime.panicslice+0
	rel 3401+4 t=8 runtime.morestack_noctxt+0
"".half.func1 STEXT size=201 args=0x8 locals=0x50
	0x0000 00000 (short_cuts.go:37)	TEXT	"".half.func1(SB), $80-8
	0x0000 00000 (short_cuts.go:37)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:37)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:37)	JLS	191
	0x0013 00019 (short_cuts.go:37)	SUBQ	$80, SP
	0x0017 00023 (short_cuts.go:37)	MOVQ	BP, 72(SP)
	0x001c 00028 (short_cuts.go:37)	LEAQ	72(SP), BP
	0x0021 00033 (short_cuts.go:37)	FUNCDATA	$0, gclocals·c7c4fc7b12f6707ea74acf7400192967(SB)
	0x0021 00033 (short_cuts.go:37)	FUNCDATA	$1, gclocals·e4dd0d6412b55565d730c1330766d2e5(SB)
	0x0021 00033 (short_cuts.go:37)	FUNCDATA	$3, gclocals·3ee7973a6249c7a7f2fab45f78192248(SB)
	0x0021 00033 (short_cuts.go:38)	PCDATA	$2, $1
	0x0021 00033 (short_cuts.go:38)	PCDATA	$0, $0
	0x0021 00033 (short_cuts.go:38)	LEAQ	""..fp+88(SP), AX
	0x0026 00038 (short_cuts.go:38)	PCDATA	$2, $0
	0x0026 00038 (short_cuts.go:38)	MOVQ	AX, (SP)
	0x002a 00042 (short_cuts.go:38)	CALL	runtime.gorecover(SB)
	0x002f 00047 (short_cuts.go:38)	MOVQ	8(SP), AX
	0x0034 00052 (short_cuts.go:38)	PCDATA	$2, $2
	0x0034 00052 (short_cuts.go:38)	MOVQ	16(SP), CX
	0x0039 00057 (short_cuts.go:38)	PCDATA	$0, $1
	0x0039 00057 (short_cuts.go:38)	MOVQ	AX, "".e+40(SP)
	0x003e 00062 (short_cuts.go:38)	PCDATA	$2, $0
	0x003e 00062 (short_cuts.go:38)	MOVQ	CX, "".e+48(SP)
	0x0043 00067 (short_cuts.go:38)	TESTQ	AX, AX
	0x0046 00070 (short_cuts.go:38)	JNE	74
	0x0048 00072 (short_cuts.go:38)	JMP	189
	0x004a 00074 (short_cuts.go:39)	XORPS	X0, X0
	0x004d 00077 (short_cuts.go:39)	MOVUPS	X0, ""..autotmp_2+56(SP)
	0x0052 00082 (short_cuts.go:39)	MOVQ	"".e+40(SP), AX
	0x0057 00087 (short_cuts.go:39)	PCDATA	$2, $2
	0x0057 00087 (short_cuts.go:39)	PCDATA	$0, $0
	0x0057 00087 (short_cuts.go:39)	MOVQ	"".e+48(SP), CX
	0x005c 00092 (short_cuts.go:39)	PCDATA	$2, $3
	0x005c 00092 (short_cuts.go:39)	LEAQ	type.error(SB), DX
	0x0063 00099 (short_cuts.go:39)	PCDATA	$2, $2
	0x0063 00099 (short_cuts.go:39)	MOVQ	DX, (SP)
	0x0067 00103 (short_cuts.go:39)	MOVQ	AX, 8(SP)
	0x006c 00108 (short_cuts.go:39)	PCDATA	$2, $0
	0x006c 00108 (short_cuts.go:39)	MOVQ	CX, 16(SP)
	0x0071 00113 (short_cuts.go:39)	CALL	runtime.assertE2I(SB)
	0x0076 00118 (short_cuts.go:39)	MOVQ	24(SP), AX
	0x007b 00123 (short_cuts.go:39)	PCDATA	$2, $2
	0x007b 00123 (short_cuts.go:39)	MOVQ	32(SP), CX
	0x0080 00128 (short_cuts.go:39)	MOVQ	AX, ""..autotmp_2+56(SP)
	0x0085 00133 (short_cuts.go:39)	MOVQ	CX, ""..autotmp_2+64(SP)
	0x008a 00138 (short_cuts.go:39)	PCDATA	$2, $3
	0x008a 00138 (short_cuts.go:39)	PCDATA	$0, $2
	0x008a 00138 (short_cuts.go:39)	MOVQ	"".&err+88(SP), DX
	0x008f 00143 (short_cuts.go:39)	MOVQ	AX, (DX)
	0x0092 00146 (short_cuts.go:39)	PCDATA	$2, $4
	0x0092 00146 (short_cuts.go:39)	LEAQ	8(DX), DI
	0x0096 00150 (short_cuts.go:39)	PCDATA	$2, $-2
	0x0096 00150 (short_cuts.go:39)	PCDATA	$0, $-2
	0x0096 00150 (short_cuts.go:39)	CMPL	runtime.writeBarrier(SB), $0
	0x009d 00157 (short_cuts.go:39)	JEQ	161
	0x009f 00159 (short_cuts.go:39)	JMP	179
	0x00a1 00161 (short_cuts.go:39)	MOVQ	CX, 8(DX)
	0x00a5 00165 (short_cuts.go:39)	JMP	167
	0x00a7 00167 (short_cuts.go:39)	PCDATA	$2, $0
	0x00a7 00167 (short_cuts.go:39)	PCDATA	$0, $2
	0x00a7 00167 (short_cuts.go:39)	JMP	169
	0x00a9 00169 (<unknown line number>)	PCDATA	$2, $-2
	0x00a9 00169 (<unknown line number>)	PCDATA	$0, $-2
	0x00a9 00169 (<unknown line number>)	MOVQ	72(SP), BP
	0x00ae 00174 (<unknown line number>)	ADDQ	$80, SP
	0x00b2 00178 (<unknown line number>)	RET
	0x00b3 00179 (short_cuts.go:39)	MOVQ	CX, AX
	0x00b6 00182 (short_cuts.go:39)	CALL	runtime.gcWriteBarrier(SB)
	0x00bb 00187 (short_cuts.go:39)	JMP	167
	0x00bd 00189 (short_cuts.go:38)	JMP	169
	0x00bf 00191 (short_cuts.go:38)	NOP
	0x00bf 00191 (short_cuts.go:37)	PCDATA	$0, $-1
	0x00bf 00191 (short_cuts.go:37)	PCDATA	$2, $-1
	0x00bf 00191 (short_cuts.go:37)	CALL	runtime.morestack_noctxt(SB)
	0x00c4 00196 (short_cuts.go:37)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 ac  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 50 48 89 6c 24 48 48 8d 6c 24  ...H..PH.l$HH.l$
	0x0020 48 48 8d 44 24 58 48 89 04 24 e8 00 00 00 00 48  HH.D$XH..$.....H
	0x0030 8b 44 24 08 48 8b 4c 24 10 48 89 44 24 28 48 89  .D$.H.L$.H.D$(H.
	0x0040 4c 24 30 48 85 c0 75 02 eb 73 0f 57 c0 0f 11 44  L$0H..u..s.W...D
	0x0050 24 38 48 8b 44 24 28 48 8b 4c 24 30 48 8d 15 00  $8H.D$(H.L$0H...
	0x0060 00 00 00 48 89 14 24 48 89 44 24 08 48 89 4c 24  ...H..$H.D$.H.L$
	0x0070 10 e8 00 00 00 00 48 8b 44 24 18 48 8b 4c 24 20  ......H.D$.H.L$
	0x0080 48 89 44 24 38 48 89 4c 24 40 48 8b 54 24 58 48  H.D$8H.L$@H.T$XH
	0x0090 89 02 48 8d 7a 08 83 3d 00 00 00 00 00 74 02 eb  ..H.z..=.....t..
	0x00a0 12 48 89 4a 08 eb 00 eb 00 48 8b 6c 24 48 48 83  .H.J.....H.l$HH.
	0x00b0 c4 50 c3 48 89 c8 e8 00 00 00 00 eb ea eb ea e8  .P.H............
	0x00c0 00 00 00 00 e9 37 ff ff ff                       .....7...
	rel 5+4 t=16 TLS+0
	rel 43+4 t=8 runtime.gorecover+0
	rel 95+4 t=15 type.error+0
	rel 114+4 t=8 runtime.assertE2I+0
	rel 152+4 t=15 runtime.writeBarrier+-1
	rel 183+4 t=8 runtime.gcWriteBarrier+0
	rel 192+4 t=8 runtime.morestack_noctxt+0
"".counter.func1 STEXT nosplit size=70 args=0x8 locals=0x10
	0x0000 00000 (short_cuts.go:75)	TEXT	"".counter.func1(SB), NOSPLIT|NEEDCTXT, $16-8
	0x0000 00000 (short_cuts.go:75)	SUBQ	$16, SP
	0x0004 00004 (short_cuts.go:75)	MOVQ	BP, 8(SP)
	0x0009 00009 (short_cuts.go:75)	LEAQ	8(SP), BP
	0x000e 00014 (short_cuts.go:75)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000e 00014 (short_cuts.go:75)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x000e 00014 (short_cuts.go:75)	FUNCDATA	$3, gclocals·ec2e8d6f928c0735ffaf01f3f360ba43(SB)
	0x000e 00014 (short_cuts.go:75)	PCDATA	$2, $2
	0x000e 00014 (short_cuts.go:75)	PCDATA	$0, $0
	0x000e 00014 (short_cuts.go:75)	MOVQ	8(DX), AX
	0x0012 00018 (short_cuts.go:75)	PCDATA	$2, $0
	0x0012 00018 (short_cuts.go:75)	PCDATA	$0, $1
	0x0012 00018 (short_cuts.go:75)	MOVQ	AX, "".&n(SP)
	0x0016 00022 (short_cuts.go:75)	MOVQ	$0, "".~r0+24(SP)
	0x001f 00031 (short_cuts.go:76)	PCDATA	$2, $2
	0x001f 00031 (short_cuts.go:76)	MOVQ	"".&n(SP), AX
	0x0023 00035 (short_cuts.go:76)	PCDATA	$2, $0
	0x0023 00035 (short_cuts.go:76)	MOVQ	(AX), AX
	0x0026 00038 (short_cuts.go:76)	PCDATA	$2, $3
	0x0026 00038 (short_cuts.go:76)	MOVQ	"".&n(SP), CX
	0x002a 00042 (short_cuts.go:76)	INCQ	AX
	0x002d 00045 (short_cuts.go:76)	PCDATA	$2, $0
	0x002d 00045 (short_cuts.go:76)	MOVQ	AX, (CX)
	0x0030 00048 (short_cuts.go:77)	PCDATA	$2, $2
	0x0030 00048 (short_cuts.go:77)	PCDATA	$0, $0
	0x0030 00048 (short_cuts.go:77)	MOVQ	"".&n(SP), AX
	0x0034 00052 (short_cuts.go:77)	PCDATA	$2, $0
	0x0034 00052 (short_cuts.go:77)	MOVQ	(AX), AX
	0x0037 00055 (short_cuts.go:77)	MOVQ	AX, "".~r0+24(SP)
	0x003c 00060 (short_cuts.go:77)	MOVQ	8(SP), BP
	0x0041 00065 (short_cuts.go:77)	ADDQ	$16, SP
	0x0045 00069 (short_cuts.go:77)	RET
	0x0000 48 83 ec 10 48 89 6c 24 08 48 8d 6c 24 08 48 8b  H...H.l$.H.l$.H.
	0x0010 42 08 48 89 04 24 48 c7 44 24 18 00 00 00 00 48  B.H..$H.D$.....H
	0x0020 8b 04 24 48 8b 00 48 8b 0c 24 48 ff c0 48 89 01  ..$H..H..$H..H..
	0x0030 48 8b 04 24 48 8b 00 48 89 44 24 18 48 8b 6c 24  H..$H..H.D$.H.l$
	0x0040 08 48 83 c4 10 c3                                .H....
"".init STEXT size=182 args=0x0 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $40-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	172
	0x0013 00019 (<autogenerated>:1)	SUBQ	$40, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $0
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	CMPB	"".initdone·(SB), $1
	0x0028 00040 (<autogenerated>:1)	JHI	44
	0x002a 00042 (<autogenerated>:1)	JMP	54
	0x002c 00044 (<autogenerated>:1)	PCDATA	$2, $-2
	0x002c 00044 (<autogenerated>:1)	PCDATA	$0, $-2
	0x002c 00044 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0031 00049 (<autogenerated>:1)	ADDQ	$40, SP
	0x0035 00053 (<autogenerated>:1)	RET
	0x0036 00054 (<autogenerated>:1)	PCDATA	$2, $0
	0x0036 00054 (<autogenerated>:1)	PCDATA	$0, $0
	0x0036 00054 (<autogenerated>:1)	CMPB	"".initdone·(SB), $1
	0x003d 00061 (<autogenerated>:1)	JEQ	65
	0x003f 00063 (<autogenerated>:1)	JMP	72
	0x0041 00065 (<autogenerated>:1)	CALL	runtime.throwinit(SB)
	0x0046 00070 (<autogenerated>:1)	UNDEF
	0x0048 00072 (<autogenerated>:1)	MOVB	$1, "".initdone·(SB)
	0x004f 00079 (short_cuts.go:9)	PCDATA	$2, $1
	0x004f 00079 (short_cuts.go:9)	LEAQ	go.string."odd"(SB), AX
	0x0056 00086 (short_cuts.go:9)	PCDATA	$2, $0
	0x0056 00086 (short_cuts.go:9)	MOVQ	AX, (SP)
	0x005a 00090 (short_cuts.go:9)	MOVQ	$3, 8(SP)
	0x0063 00099 (short_cuts.go:9)	CALL	errors.New(SB)
	0x0068 00104 (short_cuts.go:9)	PCDATA	$2, $1
	0x0068 00104 (short_cuts.go:9)	MOVQ	24(SP), AX
	0x006d 00109 (short_cuts.go:9)	MOVQ	16(SP), CX
	0x0072 00114 (short_cuts.go:9)	MOVQ	CX, "".errOdd(SB)
	0x0079 00121 (short_cuts.go:9)	PCDATA	$2, $-2
	0x0079 00121 (short_cuts.go:9)	PCDATA	$0, $-2
	0x0079 00121 (short_cuts.go:9)	CMPL	runtime.writeBarrier(SB), $0
	0x0080 00128 (short_cuts.go:9)	JEQ	132
	0x0082 00130 (short_cuts.go:9)	JMP	158
	0x0084 00132 (short_cuts.go:9)	MOVQ	AX, "".errOdd+8(SB)
	0x008b 00139 (short_cuts.go:9)	JMP	141
	0x008d 00141 (<autogenerated>:1)	PCDATA	$2, $0
	0x008d 00141 (<autogenerated>:1)	PCDATA	$0, $0
	0x008d 00141 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x0094 00148 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0099 00153 (<autogenerated>:1)	ADDQ	$40, SP
	0x009d 00157 (<autogenerated>:1)	RET
	0x009e 00158 (short_cuts.go:9)	PCDATA	$2, $-2
	0x009e 00158 (short_cuts.go:9)	PCDATA	$0, $-2
	0x009e 00158 (short_cuts.go:9)	LEAQ	"".errOdd+8(SB), DI
	0x00a5 00165 (short_cuts.go:9)	CALL	runtime.gcWriteBarrier(SB)
	0x00aa 00170 (short_cuts.go:9)	JMP	141
	0x00ac 00172 (short_cuts.go:9)	NOP
	0x00ac 00172 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00ac 00172 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00ac 00172 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00b1 00177 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 99  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 80 3d 00 00 00 00 01 77 02 eb 0a 48 8b 6c 24   .=.....w...H.l$
	0x0030 20 48 83 c4 28 c3 80 3d 00 00 00 00 01 74 02 eb   H..(..=.....t..
	0x0040 07 e8 00 00 00 00 0f 0b c6 05 00 00 00 00 01 48  ...............H
	0x0050 8d 05 00 00 00 00 48 89 04 24 48 c7 44 24 08 03  ......H..$H.D$..
	0x0060 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48 8b 4c  ........H.D$.H.L
	0x0070 24 10 48 89 0d 00 00 00 00 83 3d 00 00 00 00 00  $.H.......=.....
	0x0080 74 02 eb 1a 48 89 05 00 00 00 00 eb 00 c6 05 00  t...H...........
	0x0090 00 00 00 02 48 8b 6c 24 20 48 83 c4 28 c3 48 8d  ....H.l$ H..(.H.
	0x00a0 3d 00 00 00 00 e8 00 00 00 00 eb e1 e8 00 00 00  =...............
	0x00b0 00 e9 4a ff ff ff                                ..J...
	rel 5+4 t=16 TLS+0
	rel 35+4 t=15 "".initdone·+-1
	rel 56+4 t=15 "".initdone·+-1
	rel 66+4 t=8 runtime.throwinit+0
	rel 74+4 t=15 "".initdone·+-1
	rel 82+4 t=15 go.string."odd"+0
	rel 100+4 t=8 errors.New+0
	rel 117+4 t=15 "".errOdd+0
	rel 123+4 t=15 runtime.writeBarrier+-1
	rel 135+4 t=15 "".errOdd+8
	rel 143+4 t=15 "".initdone·+-1
	rel 161+4 t=15 "".errOdd+8
	rel 166+4 t=8 runtime.gcWriteBarrier+0
	rel 173+4 t=8 runtime.morestack_noctxt+0
"".(*point).add STEXT dupok size=187 args=0x28 locals=0x48
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*point).add(SB), DUPOK|WRAPPER, $72-40
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	155
	0x0013 00019 (<autogenerated>:1)	SUBQ	$72, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 64(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	64(SP), BP
	0x0021 00033 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0025 00037 (<autogenerated>:1)	TESTQ	BX, BX
	0x0028 00040 (<autogenerated>:1)	JNE	165
	0x002a 00042 (<autogenerated>:1)	NOP
	0x002a 00042 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x002a 00042 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x002a 00042 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x002a 00042 (<autogenerated>:1)	PCDATA	$2, $0
	0x002a 00042 (<autogenerated>:1)	PCDATA	$0, $0
	0x002a 00042 (<autogenerated>:1)	XORPS	X0, X0
	0x002d 00045 (<autogenerated>:1)	MOVUPS	X0, "".~r1+104(SP)
	0x0032 00050 (<autogenerated>:1)	CMPQ	""..this+80(SP), $0
	0x0038 00056 (<autogenerated>:1)	JNE	60
	0x003a 00058 (<autogenerated>:1)	JMP	148
	0x003c 00060 (<autogenerated>:1)	PCDATA	$2, $1
	0x003c 00060 (<autogenerated>:1)	PCDATA	$0, $1
	0x003c 00060 (<autogenerated>:1)	MOVQ	""..this+80(SP), AX
	0x0041 00065 (<autogenerated>:1)	TESTB	AL, (AX)
	0x0043 00067 (<autogenerated>:1)	MOVQ	(AX), CX
	0x0046 00070 (<autogenerated>:1)	PCDATA	$2, $0
	0x0046 00070 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x004a 00074 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x004e 00078 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0053 00083 (<autogenerated>:1)	MOVQ	"".q+88(SP), AX
	0x0058 00088 (<autogenerated>:1)	MOVQ	"".q+96(SP), CX
	0x005d 00093 (<autogenerated>:1)	MOVQ	AX, 16(SP)
	0x0062 00098 (<autogenerated>:1)	MOVQ	CX, 24(SP)
	0x0067 00103 (<autogenerated>:1)	CALL	"".point.add(SB)
	0x006c 00108 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x0071 00113 (<autogenerated>:1)	MOVQ	40(SP), CX
	0x0076 00118 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_3+48(SP)
	0x007b 00123 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_3+56(SP)
	0x0080 00128 (<autogenerated>:1)	MOVQ	AX, "".~r1+104(SP)
	0x0085 00133 (<autogenerated>:1)	MOVQ	CX, "".~r1+112(SP)
	0x008a 00138 (<autogenerated>:1)	MOVQ	64(SP), BP
	0x008f 00143 (<autogenerated>:1)	ADDQ	$72, SP
	0x0093 00147 (<autogenerated>:1)	RET
	0x0094 00148 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0099 00153 (<autogenerated>:1)	UNDEF
	0x009b 00155 (<autogenerated>:1)	NOP
	0x009b 00155 (<autogenerated>:1)	PCDATA	$0, $-1
	0x009b 00155 (<autogenerated>:1)	PCDATA	$2, $-1
	0x009b 00155 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00a0 00160 (<autogenerated>:1)	JMP	0
	0x00a5 00165 (<autogenerated>:1)	LEAQ	80(SP), DI
	0x00aa 00170 (<autogenerated>:1)	CMPQ	(BX), DI
	0x00ad 00173 (<autogenerated>:1)	JNE	42
	0x00b3 00179 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x00b6 00182 (<autogenerated>:1)	JMP	42
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 88  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24  ...H..HH.l$@H.l$
	0x0020 40 48 8b 59 20 48 85 db 75 7b 0f 57 c0 0f 11 44  @H.Y H..u{.W...D
	0x0030 24 68 48 83 7c 24 50 00 75 02 eb 58 48 8b 44 24  $hH.|$P.u..XH.D$
	0x0040 50 84 00 48 8b 08 48 8b 40 08 48 89 0c 24 48 89  P..H..H.@.H..$H.
	0x0050 44 24 08 48 8b 44 24 58 48 8b 4c 24 60 48 89 44  D$.H.D$XH.L$`H.D
	0x0060 24 10 48 89 4c 24 18 e8 00 00 00 00 48 8b 44 24  $.H.L$......H.D$
	0x0070 20 48 8b 4c 24 28 48 89 44 24 30 48 89 4c 24 38   H.L$(H.D$0H.L$8
	0x0080 48 89 44 24 68 48 89 4c 24 70 48 8b 6c 24 40 48  H.D$hH.L$pH.l$@H
	0x0090 83 c4 48 c3 e8 00 00 00 00 0f 0b e8 00 00 00 00  ..H.............
	0x00a0 e9 5b ff ff ff 48 8d 7c 24 50 48 39 3b 0f 85 77  .[...H.|$PH9;..w
	0x00b0 ff ff ff 48 89 23 e9 6f ff ff ff                 ...H.#.o...
	rel 5+4 t=16 TLS+0
	rel 104+4 t=8 "".point.add+0
	rel 149+4 t=8 runtime.panicwrap+0
	rel 156+4 t=8 runtime.morestack_noctxt+0
type..hash.[4]float64 STEXT dupok size=171 args=0x18 locals=0x38
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.[4]float64(SB), DUPOK, $56-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	161
	0x0013 00019 (<autogenerated>:1)	SUBQ	$56, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 48(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	48(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $0
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVQ	$0, "".~r2+80(SP)
	0x002a 00042 (<autogenerated>:1)	MOVQ	$0, ""..autotmp_4+40(SP)
	0x0033 00051 (<autogenerated>:1)	MOVQ	$4, ""..autotmp_5+32(SP)
	0x003c 00060 (<autogenerated>:1)	JMP	62
	0x003e 00062 (<autogenerated>:1)	MOVQ	""..autotmp_5+32(SP), AX
	0x0043 00067 (<autogenerated>:1)	CMPQ	""..autotmp_4+40(SP), AX
	0x0048 00072 (<autogenerated>:1)	JLT	76
	0x004a 00074 (<autogenerated>:1)	JMP	141
	0x004c 00076 (<autogenerated>:1)	MOVQ	""..autotmp_4+40(SP), AX
	0x0051 00081 (<autogenerated>:1)	MOVQ	AX, "".i+24(SP)
	0x0056 00086 (<autogenerated>:1)	SHLQ	$3, AX
	0x005a 00090 (<autogenerated>:1)	PCDATA	$2, $1
	0x005a 00090 (<autogenerated>:1)	ADDQ	"".p+64(SP), AX
	0x005f 00095 (<autogenerated>:1)	PCDATA	$2, $0
	0x005f 00095 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0063 00099 (<autogenerated>:1)	MOVQ	"".h+72(SP), AX
	0x0068 00104 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x006d 00109 (<autogenerated>:1)	CALL	runtime.f64hash(SB)
	0x0072 00114 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x0077 00119 (<autogenerated>:1)	MOVQ	AX, "".h+72(SP)
	0x007c 00124 (<autogenerated>:1)	JMP	126
	0x007e 00126 (<autogenerated>:1)	MOVQ	""..autotmp_4+40(SP), AX
	0x0083 00131 (<autogenerated>:1)	INCQ	AX
	0x0086 00134 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_4+40(SP)
	0x008b 00139 (<autogenerated>:1)	JMP	62
	0x008d 00141 (<autogenerated>:1)	PCDATA	$0, $1
	0x008d 00141 (<autogenerated>:1)	MOVQ	"".h+72(SP), AX
	0x0092 00146 (<autogenerated>:1)	MOVQ	AX, "".~r2+80(SP)
	0x0097 00151 (<autogenerated>:1)	MOVQ	48(SP), BP
	0x009c 00156 (<autogenerated>:1)	ADDQ	$56, SP
	0x00a0 00160 (<autogenerated>:1)	RET
	0x00a1 00161 (<autogenerated>:1)	NOP
	0x00a1 00161 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00a1 00161 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00a1 00161 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00a6 00166 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 8e  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 38 48 89 6c 24 30 48 8d 6c 24  ...H..8H.l$0H.l$
	0x0020 30 48 c7 44 24 50 00 00 00 00 48 c7 44 24 28 00  0H.D$P....H.D$(.
	0x0030 00 00 00 48 c7 44 24 20 04 00 00 00 eb 00 48 8b  ...H.D$ ......H.
	0x0040 44 24 20 48 39 44 24 28 7c 02 eb 41 48 8b 44 24  D$ H9D$(|..AH.D$
	0x0050 28 48 89 44 24 18 48 c1 e0 03 48 03 44 24 40 48  (H.D$.H...H.D$@H
	0x0060 89 04 24 48 8b 44 24 48 48 89 44 24 08 e8 00 00  ..$H.D$HH.D$....
	0x0070 00 00 48 8b 44 24 10 48 89 44 24 48 eb 00 48 8b  ..H.D$.H.D$H..H.
	0x0080 44 24 28 48 ff c0 48 89 44 24 28 eb b1 48 8b 44  D$(H..H.D$(..H.D
	0x0090 24 48 48 89 44 24 50 48 8b 6c 24 30 48 83 c4 38  $HH.D$PH.l$0H..8
	0x00a0 c3 e8 00 00 00 00 e9 55 ff ff ff                 .......U...
	rel 5+4 t=16 TLS+0
	rel 110+4 t=8 runtime.f64hash+0
	rel 162+4 t=8 runtime.morestack_noctxt+0
type..eq.[4]float64 STEXT dupok nosplit size=148 args=0x18 locals=0x20
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[4]float64(SB), DUPOK|NOSPLIT, $32-24
	0x0000 00000 (<autogenerated>:1)	SUBQ	$32, SP
	0x0004 00004 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0009 00009 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$0, gclocals·dc9b0298814590ca3ffc3a889546fc8b(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000e 00014 (<autogenerated>:1)	FUNCDATA	$3, gclocals·6e8d7ea4abad763909b26991048ee1fe(SB)
	0x000e 00014 (<autogenerated>:1)	PCDATA	$2, $0
	0x000e 00014 (<autogenerated>:1)	PCDATA	$0, $0
	0x000e 00014 (<autogenerated>:1)	MOVB	$0, "".~r2+56(SP)
	0x0013 00019 (<autogenerated>:1)	MOVQ	$0, ""..autotmp_4+16(SP)
	0x001c 00028 (<autogenerated>:1)	MOVQ	$4, ""..autotmp_5+8(SP)
	0x0025 00037 (<autogenerated>:1)	JMP	39
	0x0027 00039 (<autogenerated>:1)	MOVQ	""..autotmp_5+8(SP), AX
	0x002c 00044 (<autogenerated>:1)	CMPQ	""..autotmp_4+16(SP), AX
	0x0031 00049 (<autogenerated>:1)	JLT	53
	0x0033 00051 (<autogenerated>:1)	JMP	133
	0x0035 00053 (<autogenerated>:1)	MOVQ	""..autotmp_4+16(SP), AX
	0x003a 00058 (<autogenerated>:1)	MOVQ	AX, "".i(SP)
	0x003e 00062 (<autogenerated>:1)	MOVQ	AX, CX
	0x0041 00065 (<autogenerated>:1)	SHLQ	$3, AX
	0x0045 00069 (<autogenerated>:1)	PCDATA	$2, $1
	0x0045 00069 (<autogenerated>:1)	ADDQ	"".p+40(SP), AX
	0x004a 00074 (<autogenerated>:1)	SHLQ	$3, CX
	0x004e 00078 (<autogenerated>:1)	PCDATA	$2, $2
	0x004e 00078 (<autogenerated>:1)	ADDQ	"".q+48(SP), CX
	0x0053 00083 (<autogenerated>:1)	PCDATA	$2, $3
	0x0053 00083 (<autogenerated>:1)	MOVSD	(AX), X0
	0x0057 00087 (<autogenerated>:1)	PCDATA	$2, $0
	0x0057 00087 (<autogenerated>:1)	MOVSD	(CX), X1
	0x005b 00091 (<autogenerated>:1)	UCOMISD	X1, X0
	0x005f 00095 (<autogenerated>:1)	JNE	101
	0x0061 00097 (<autogenerated>:1)	JPS	101
	0x0063 00099 (<autogenerated>:1)	JMP	116
	0x0065 00101 (<autogenerated>:1)	PCDATA	$0, $1
	0x0065 00101 (<autogenerated>:1)	MOVB	$0, "".~r2+56(SP)
	0x006a 00106 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x006f 00111 (<autogenerated>:1)	ADDQ	$32, SP
	0x0073 00115 (<autogenerated>:1)	RET
	0x0074 00116 (<autogenerated>:1)	PCDATA	$2, $-2
	0x0074 00116 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0074 00116 (<autogenerated>:1)	JMP	118
	0x0076 00118 (<autogenerated>:1)	PCDATA	$2, $0
	0x0076 00118 (<autogenerated>:1)	PCDATA	$0, $0
	0x0076 00118 (<autogenerated>:1)	MOVQ	""..autotmp_4+16(SP), AX
	0x007b 00123 (<autogenerated>:1)	INCQ	AX
	0x007e 00126 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_4+16(SP)
	0x0083 00131 (<autogenerated>:1)	JMP	39
	0x0085 00133 (<autogenerated>:1)	PCDATA	$0, $1
	0x0085 00133 (<autogenerated>:1)	MOVB	$1, "".~r2+56(SP)
	0x008a 00138 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x008f 00143 (<autogenerated>:1)	ADDQ	$32, SP
	0x0093 00147 (<autogenerated>:1)	RET
	0x0000 48 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 c6 44  H.. H.l$.H.l$..D
	0x0010 24 38 00 48 c7 44 24 10 00 00 00 00 48 c7 44 24  $8.H.D$.....H.D$
	0x0020 08 04 00 00 00 eb 00 48 8b 44 24 08 48 39 44 24  .......H.D$.H9D$
	0x0030 10 7c 02 eb 50 48 8b 44 24 10 48 89 04 24 48 89  .|..PH.D$.H..$H.
	0x0040 c1 48 c1 e0 03 48 03 44 24 28 48 c1 e1 03 48 03  .H...H.D$(H...H.
	0x0050 4c 24 30 f2 0f 10 00 f2 0f 10 09 66 0f 2e c1 75  L$0........f...u
	0x0060 04 7a 02 eb 0f c6 44 24 38 00 48 8b 6c 24 18 48  .z....D$8.H.l$.H
	0x0070 83 c4 20 c3 eb 00 48 8b 44 24 10 48 ff c0 48 89  .. ...H.D$.H..H.
	0x0080 44 24 10 eb a2 c6 44 24 38 01 48 8b 6c 24 18 48  D$....D$8.H.l$.H
	0x0090 83 c4 20 c3                                      .. .
go.info."".small$abstract SDWARFINFO dupok size=19
	0x0000 03 2e 73 6d 61 6c 6c 00 01 01 10 78 00 00 00 00  ..small....x....
	0x0010 00 00 00                                         ...
	rel 14+4 t=28 go.info.int+0
go.info."".grow$abstract SDWARFINFO dupok size=31
	0x0000 03 2e 67 72 6f 77 00 01 01 10 6e 00 00 00 00 00  ..grow....n.....
	0x0010 00 10 76 61 6c 75 65 73 00 00 00 00 00 00 00     ..values.......
	rel 13+4 t=28 go.info.int+0
	rel 26+4 t=28 go.info.[]uint8+0
go.info."".point.add$abstract SDWARFINFO dupok size=31
	0x0000 03 2e 70 6f 69 6e 74 2e 61 64 64 00 01 01 10 70  ..point.add....p
	0x0010 00 00 00 00 00 00 10 71 00 00 00 00 00 00 00     .......q.......
	rel 18+4 t=28 go.info."".point+0
	rel 26+4 t=28 go.info."".point+0
go.info."".(*box).put$abstract SDWARFINFO dupok size=32
	0x0000 03 2e 28 2a 62 6f 78 29 2e 70 75 74 00 01 01 10  ..(*box).put....
	0x0010 62 00 00 00 00 00 00 10 70 00 00 00 00 00 00 00  b.......p.......
	rel 19+4 t=28 go.info.*"".box+0
	rel 27+4 t=28 go.info.*"".point+0
go.info."".runes$abstract SDWARFINFO dupok size=19
	0x0000 03 2e 72 75 6e 65 73 00 01 01 10 73 00 00 00 00  ..runes....s....
	0x0010 00 00 00                                         ...
	rel 14+4 t=28 go.info.string+0
go.loc."".point.add SDWARFLOC size=0
go.info."".point.add SDWARFINFO size=53
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 01 9c 11 00  ................
	0x0020 00 00 00 02 91 10 0e 7e 72 31 00 01 07 00 00 00  .......~r1......
	0x0030 00 02 91 20 00                                   ... .
	rel 1+4 t=28 go.info."".point.add$abstract+0
	rel 5+8 t=1 "".point.add+0
	rel 13+8 t=1 "".point.add+78
	rel 24+4 t=28 go.info."".point.add$abstract+14
	rel 31+4 t=28 go.info."".point.add$abstract+22
	rel 45+4 t=28 go.info."".point+0
go.range."".point.add SDWARFRANGE size=0
go.isstmt."".point.add SDWARFMISC size=0
	0x0000 08 0e 03 03 01 3d 00                             .....=.
go.loc."".small SDWARFLOC size=0
go.info."".small SDWARFINFO size=45
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 01 9c 0e 7e  ...............~
	0x0020 72 31 00 01 0b 00 00 00 00 02 91 08 00           r1...........
	rel 1+4 t=28 go.info."".small$abstract+0
	rel 5+8 t=1 "".small+0
	rel 13+8 t=1 "".small+25
	rel 24+4 t=28 go.info."".small$abstract+10
	rel 37+4 t=28 go.info.int+0
go.range."".small SDWARFRANGE size=0
go.isstmt."".small SDWARFMISC size=0
	0x0000 04 09 01 10 00                                   .....
go.loc."".clearMap SDWARFLOC size=0
go.info."".clearMap SDWARFINFO size=78
	0x0000 02 22 22 2e 63 6c 65 61 72 4d 61 70 00 00 00 00  ."".clearMap....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00  ................
	0x0020 00 00 00 01 0e 6d 00 00 0d 00 00 00 00 01 9c 14  .....m..........
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 09 6b 00 0e 00 00 00 00 03 91 80 7f 00 00        .k............
	rel 13+8 t=1 "".clearMap+0
	rel 21+8 t=1 "".clearMap+246
	rel 31+4 t=29 gofile..short_cuts.go+0
	rel 41+4 t=28 go.info.map[string]int+0
	rel 48+8 t=1 "".clearMap+47
	rel 56+8 t=1 "".clearMap+220
	rel 68+4 t=28 go.info.string+0
go.range."".clearMap SDWARFRANGE size=0
go.isstmt."".clearMap SDWARFMISC size=0
	0x0000 04 18 04 17 03 08 01 4a 02 06 01 1c 02 07 01 22  .......J......."
	0x0010 02 05 01 1b 02 0a 00                             .......
go.loc."".clearSlice SDWARFLOC size=0
go.info."".clearSlice SDWARFINFO size=72
	0x0000 02 22 22 2e 63 6c 65 61 72 53 6c 69 63 65 00 00  ."".clearSlice..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 76 61 6c 75 65 73 00 00 13  .......values...
	0x0030 00 00 00 00 01 9c 13 00 00 00 00 09 69 00 14 00  ............i...
	0x0040 00 00 00 02 91 58 00 00                          .....X..
	rel 15+8 t=1 "".clearSlice+0
	rel 23+8 t=1 "".clearSlice+117
	rel 33+4 t=29 gofile..short_cuts.go+0
	rel 48+4 t=28 go.info.[]int+0
	rel 55+4 t=28 go.range."".clearSlice+0
	rel 63+4 t=28 go.info.int+0
go.range."".clearSlice SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 0e 00 00 00 00 00 00 00 64 00 00 00 00 00 00 00  ........d.......
	0x0020 6e 00 00 00 00 00 00 00 75 00 00 00 00 00 00 00  n.......u.......
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".clearSlice+0
go.isstmt."".clearSlice SDWARFMISC size=0
	0x0000 08 0e 03 09 01 0c 02 05 01 12 02 05 01 16 02 05  ................
	0x0010 01 19 02 02 00                                   .....
go.loc."".grow SDWARFLOC size=0
go.info."".grow SDWARFINFO size=53
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 02 91 18 11  ................
	0x0020 00 00 00 00 01 9c 0e 7e 72 32 00 01 19 00 00 00  .......~r2......
	0x0030 00 02 91 20 00                                   ... .
	rel 1+4 t=28 go.info."".grow$abstract+0
	rel 5+8 t=1 "".grow+0
	rel 13+8 t=1 "".grow+638
	rel 24+4 t=28 go.info."".grow$abstract+9
	rel 32+4 t=28 go.info."".grow$abstract+17
	rel 45+4 t=28 go.info.[]uint8+0
go.range."".grow SDWARFRANGE size=0
go.isstmt."".grow SDWARFMISC size=0
	0x0000 04 18 04 17 03 0c 01 0b 02 07 01 90 01 02 07 01  ................
	0x0010 51 02 05 01 81 01 02 08 01 1d 02 04 01 8e 01 02  Q...............
	0x0020 0c 00                                            ..
go.loc."".(*box).put SDWARFLOC size=0
go.info."".(*box).put SDWARFINFO size=39
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 01 9c 11 00  ................
	0x0020 00 00 00 02 91 08 00                             .......
	rel 1+4 t=28 go.info."".(*box).put$abstract+0
	rel 5+8 t=1 "".(*box).put+0
	rel 13+8 t=1 "".(*box).put+228
	rel 24+4 t=28 go.info."".(*box).put$abstract+15
	rel 31+4 t=28 go.info."".(*box).put$abstract+23
go.range."".(*box).put SDWARFRANGE size=0
go.isstmt."".(*box).put SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 1a 02 04 01 35 02 0a 01 11  ...........5....
	0x0010 02 05 01 41 02 0a 00                             ...A...
go.loc."".runes SDWARFLOC size=0
go.info."".runes SDWARFINFO size=45
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 01 9c 0e 7e  ...............~
	0x0020 72 31 00 01 22 00 00 00 00 02 91 10 00           r1.."........
	rel 1+4 t=28 go.info."".runes$abstract+0
	rel 5+8 t=1 "".runes+0
	rel 13+8 t=1 "".runes+177
	rel 24+4 t=28 go.info."".runes$abstract+10
	rel 37+4 t=28 go.info.int+0
go.range."".runes SDWARFRANGE size=0
go.isstmt."".runes SDWARFMISC size=0
	0x0000 04 18 04 17 03 0c 01 6c 02 0a 00                 .......l...
go.loc."".half SDWARFLOC size=0
go.info."".half SDWARFINFO size=75
	0x0000 02 22 22 2e 68 61 6c 66 00 00 00 00 00 00 00 00  ."".half........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0e 65 72 72 00 01 24 00 00 00 00 02 91 10 0e 6e  .err..$........n
	0x0030 00 00 24 00 00 00 00 01 9c 0e 72 65 73 75 6c 74  ..$.......result
	0x0040 00 01 24 00 00 00 00 02 91 08 00                 ..$........
	rel 9+8 t=1 "".half+0
	rel 17+8 t=1 "".half+288
	rel 27+4 t=29 gofile..short_cuts.go+0
	rel 39+4 t=28 go.info.error+0
	rel 51+4 t=28 go.info.int+0
	rel 67+4 t=28 go.info.int+0
go.range."".half SDWARFRANGE size=0
go.isstmt."".half SDWARFMISC size=0
	0x0000 04 13 04 0e 03 09 01 08 02 05 01 05 02 07 01 11  ................
	0x0010 02 02 01 08 02 05 01 1b 02 07 01 2f 02 05 01 39  .........../...9
	0x0020 02 0a 01 18 02 0c 00                             .......
go.loc."".sum SDWARFLOC size=0
go.info."".sum SDWARFINFO size=106
	0x0000 02 22 22 2e 73 75 6d 00 00 00 00 00 00 00 00 00  ."".sum.........
	0x0010 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e  ................
	0x0020 74 6f 74 61 6c 00 01 30 00 00 00 00 02 91 18 0e  total..0........
	0x0030 76 61 6c 75 65 73 00 00 30 00 00 00 00 01 9c 14  values..0.......
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 09 69 00 31 00 00 00 00 03 91 b8 7f 09 76 00 31  .i.1.........v.1
	0x0060 00 00 00 00 03 91 b0 7f 00 00                    ..........
	rel 8+8 t=1 "".sum+0
	rel 16+8 t=1 "".sum+237
	rel 26+4 t=29 gofile..short_cuts.go+0
	rel 40+4 t=28 go.info.float64+0
	rel 57+4 t=28 go.info.[]float64+0
	rel 64+8 t=1 "".sum+23
	rel 72+8 t=1 "".sum+227
	rel 84+4 t=28 go.info.int+0
	rel 96+4 t=28 go.info.float64+0
go.range."".sum SDWARFRANGE size=0
go.isstmt."".sum SDWARFMISC size=0
	0x0000 08 0e 03 03 01 06 02 05 01 2e 02 05 01 45 02 07  .............E..
	0x0010 01 0a 02 04 01 04 02 06 01 14 02 06 01 0c 02 08  ................
	0x0020 01 02 02 0a 00                                   .....
go.string."nil" SRODATA dupok size=3
	0x0000 6e 69 6c                                         nil
go.string."big" SRODATA dupok size=3
	0x0000 62 69 67                                         big
go.string."small" SRODATA dupok size=5
	0x0000 73 6d 61 6c 6c                                   small
go.string."other" SRODATA dupok size=5
	0x0000 6f 74 68 65 72                                   other
go.loc."".describe SDWARFLOC size=0
go.info."".describe SDWARFINFO size=175
	0x0000 02 22 22 2e 64 65 73 63 72 69 62 65 00 00 00 00  ."".describe....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00  ................
	0x0020 00 00 00 01 0e 76 00 00 3a 00 00 00 00 01 9c 0e  .....v..:.......
	0x0030 7e 72 31 00 01 3a 00 00 00 00 02 91 10 14 00 00  ~r1..:..........
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 09 76  ...............v
	0x0050 00 3c 00 00 00 00 03 91 b0 7f 00 13 00 00 00 00  .<..............
	0x0060 09 76 00 3e 00 00 00 00 03 91 a0 7f 00 14 00 00  .v.>............
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 09 76  ...............v
	0x0080 00 43 00 00 00 00 02 91 40 00 05 00 00 00 00 00  .C......@.......
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 3f 11 00 00 00 00 03 91 98 7f 00 00     ...?...........
	rel 13+8 t=1 "".describe+0
	rel 21+8 t=1 "".describe+612
	rel 31+4 t=29 gofile..short_cuts.go+0
	rel 41+4 t=28 go.info.interface {}+0
	rel 54+4 t=28 go.info.string+0
	rel 62+8 t=1 "".describe+547
	rel 70+8 t=1 "".describe+602
	rel 82+4 t=28 go.info.interface {}+0
	rel 92+4 t=28 go.range."".describe+0
	rel 100+4 t=28 go.info.int+0
	rel 110+8 t=1 "".describe+406
	rel 118+8 t=1 "".describe+488
	rel 130+4 t=28 go.info.error+0
	rel 139+4 t=28 go.info."".small$abstract+0
	rel 143+8 t=1 "".describe+202
	rel 151+8 t=1 "".describe+212
	rel 159+4 t=29 gofile..short_cuts.go+0
	rel 165+4 t=28 go.info."".small$abstract+10
go.range."".describe SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 b6 00 00 00 00 00 00 00 ca 00 00 00 00 00 00 00  ................
	0x0020 d4 00 00 00 00 00 00 00 42 01 00 00 00 00 00 00  ........B.......
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".describe+0
go.isstmt."".describe SDWARFMISC size=0
	0x0000 04 18 04 17 03 03 01 08 02 08 01 74 02 0b 01 09  ...........t....
	0x0010 02 05 01 05 02 05 01 07 02 05 01 07 02 07 01 24  ...............$
	0x0020 02 07 01 24 02 05 01 4f 02 07 01 4b 02 09 01 32  ...$...O...K...2
	0x0030 02 07 01 05 02 07 01 24 02 0a 00                 .......$...
go.loc."".counter SDWARFLOC size=0
go.info."".counter SDWARFINFO size=61
	0x0000 02 22 22 2e 63 6f 75 6e 74 65 72 00 00 00 00 00  ."".counter.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 09 26 6e 00 4a 00 00 00 00 02 91 68 0e  ....&n.J......h.
	0x0030 7e 72 30 00 01 49 00 00 00 00 01 9c 00           ~r0..I.......
	rel 12+8 t=1 "".counter+0
	rel 20+8 t=1 "".counter+184
	rel 30+4 t=29 gofile..short_cuts.go+0
	rel 40+4 t=28 go.info.*int+0
	rel 54+4 t=28 go.info.func() int+0
go.range."".counter SDWARFRANGE size=0
go.isstmt."".counter SDWARFMISC size=0
	0x0000 04 13 04 0e 03 10 01 1a 02 07 01 3e 02 05 01 19  ...........>....
	0x0010 02 0a 00                                         ...
go.string."s" SRODATA dupok size=1
	0x0000 73                                               s
go.string."a" SRODATA dupok size=1
	0x0000 61                                               a
go.string."b" SRODATA dupok size=1
	0x0000 62                                               b
go.string."go" SRODATA dupok size=2
	0x0000 67 6f                                            go
go.string."aä" SRODATA dupok size=3
	0x0000 61 c3 a4                                         a..
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=363
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 09 26 70 00 58 00 00 00 00 03 91 d0 7a 09 62 00  .&p.X.......z.b.
	0x0030 57 00 00 00 00 03 91 80 7a 09 62 79 74 65 73 00  W.......z.bytes.
	0x0040 56 00 00 00 00 03 91 b0 7c 09 6d 00 52 00 00 00  V.......|.m.R...
	0x0050 00 03 91 f8 79 09 6e 65 78 74 00 60 00 00 00 00  ....y.next.`....
	0x0060 03 91 f0 79 09 76 61 6c 75 65 73 00 54 00 00 00  ...y.values.T...
	0x0070 00 03 91 80 7c 14 00 00 00 00 00 00 00 00 00 00  ....|...........
	0x0080 00 00 00 00 00 00 09 69 00 5b 00 00 00 00 03 91  .......i.[......
	0x0090 b0 76 13 00 00 00 00 09 65 72 72 00 5c 00 00 00  .v......err.\...
	0x00a0 00 03 91 e8 7a 09 6e 00 5c 00 00 00 00 03 91 a0  ....z.n.\.......
	0x00b0 76 00 00 06 00 00 00 00 00 00 00 00 00 00 00 00  v...............
	0x00c0 56 11 00 00 00 00 03 91 a8 76 11 00 00 00 00 03  V........v......
	0x00d0 91 98 7c 00 05 00 00 00 00 00 00 00 00 00 00 00  ..|.............
	0x00e0 00 00 00 00 00 00 00 00 00 00 00 00 00 58 11 00  .............X..
	0x00f0 00 00 00 03 91 e0 77 11 00 00 00 00 03 91 d0 77  ......w........w
	0x0100 00 06 00 00 00 00 00 00 00 00 00 00 00 00 59 11  ..............Y.
	0x0110 00 00 00 00 03 91 88 7a 11 00 00 00 00 03 91 e8  .......z........
	0x0120 79 00 05 00 00 00 00 00 00 00 00 00 00 00 00 00  y...............
	0x0130 00 00 00 00 00 00 00 00 00 00 00 5a 11 00 00 00  ...........Z....
	0x0140 00 03 91 d8 7a 00 05 00 00 00 00 00 00 00 00 00  ....z...........
	0x0150 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 62  ...............b
	0x0160 11 00 00 00 00 03 91 98 76 00 00                 ........v..
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+3410
	rel 27+4 t=29 gofile..short_cuts.go+0
	rel 37+4 t=28 go.info.*"".point+0
	rel 49+4 t=28 go.info.*"".box+0
	rel 65+4 t=28 go.info.[]uint8+0
	rel 77+4 t=28 go.info.map[string]int+0
	rel 92+4 t=28 go.info.func() int+0
	rel 109+4 t=28 go.info.[]int+0
	rel 118+8 t=1 "".main+2177
	rel 126+8 t=1 "".main+2454
	rel 138+4 t=28 go.info.int+0
	rel 147+4 t=28 go.range."".main+0
	rel 157+4 t=28 go.info.error+0
	rel 169+4 t=28 go.info.int+0
	rel 180+4 t=28 go.info."".grow$abstract+0
	rel 184+4 t=28 go.range."".main+64
	rel 188+4 t=29 gofile..short_cuts.go+0
	rel 194+4 t=28 go.info."".grow$abstract+9
	rel 203+4 t=28 go.info."".grow$abstract+17
	rel 213+4 t=28 go.info."".point.add$abstract+0
	rel 217+8 t=1 "".main+1494
	rel 225+8 t=1 "".main+1542
	rel 233+4 t=29 gofile..short_cuts.go+0
	rel 239+4 t=28 go.info."".point.add$abstract+14
	rel 248+4 t=28 go.info."".point.add$abstract+22
	rel 258+4 t=28 go.info."".(*box).put$abstract+0
	rel 262+4 t=28 go.range."".main+144
	rel 266+4 t=29 gofile..short_cuts.go+0
	rel 272+4 t=28 go.info."".(*box).put$abstract+15
	rel 281+4 t=28 go.info."".(*box).put$abstract+23
	rel 291+4 t=28 go.info."".runes$abstract+0
	rel 295+8 t=1 "".main+1828
	rel 303+8 t=1 "".main+1918
	rel 311+4 t=29 gofile..short_cuts.go+0
	rel 317+4 t=28 go.info."".runes$abstract+10
	rel 327+4 t=28 go.info."".small$abstract+0
	rel 331+8 t=1 "".main+3099
	rel 339+8 t=1 "".main+3109
	rel 347+4 t=29 gofile..short_cuts.go+0
	rel 353+4 t=28 go.info."".small$abstract+10
go.range."".main SDWARFRANGE size=208
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 99 08 00 00 00 00 00 00 82 09 00 00 00 00 00 00  ................
	0x0020 94 09 00 00 00 00 00 00 96 09 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0050 c1 02 00 00 00 00 00 00 b3 04 00 00 00 00 00 00  ................
	0x0060 eb 0c 00 00 00 00 00 00 3a 0d 00 00 00 00 00 00  ........:.......
	0x0070 41 0d 00 00 00 00 00 00 48 0d 00 00 00 00 00 00  A.......H.......
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00a0 4f 06 00 00 00 00 00 00 b9 06 00 00 00 00 00 00  O...............
	0x00b0 8e 0c 00 00 00 00 00 00 eb 0c 00 00 00 00 00 00  ................
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
	rel 72+8 t=1 "".main+0
	rel 152+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 03 01 ff 02 02 08 01 09 02 08 01  ................
	0x0010 54 02 04 01 17 02 08 01 7d 02 07 01 99 01 02 07  T.......}.......
	0x0020 01 66 02 08 01 99 01 02 08 01 3c 02 08 01 12 02  .f........<.....
	0x0030 08 01 28 02 0c 01 3c 02 07 01 8a 01 02 08 01 28  ..(...<........(
	0x0040 02 08 01 0a 02 08 01 07 02 08 01 20 02 08 01 1d  ........... ....
	0x0050 02 04 01 41 02 0a 01 0f 02 08 01 4a 02 08 01 52  ...A.......J...R
	0x0060 02 05 01 02 02 08 01 f4 01 02 09 01 02 02 06 01  ................
	0x0070 07 02 03 01 6a 02 07 01 40 02 04 01 31 02 05 01  ....j...@...1...
	0x0080 0f 02 08 01 90 02 02 02 01 0e 02 08 01 94 02 02  ................
	0x0090 05 01 0c 02 03 01 02 02 08 01 23 02 05 01 05 02  ..........#.....
	0x00a0 08 01 07 02 08 01 36 02 10 01 05 02 02 01 1c 02  ......6.........
	0x00b0 05 01 95 01 02 02 01 05 02 0c 00                 ...........
go.loc."".half.func1 SDWARFLOC size=0
go.info."".half.func1 SDWARFINFO size=70
	0x0000 02 22 22 2e 68 61 6c 66 2e 66 75 6e 63 31 00 00  ."".half.func1..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 26 65 72 72 00 00 25 00 00  .......&err..%..
	0x0030 00 00 01 9c 13 00 00 00 00 09 65 00 26 00 00 00  ..........e.&...
	0x0040 00 02 91 50 00 00                                ...P..
	rel 15+8 t=1 "".half.func1+0
	rel 23+8 t=1 "".half.func1+201
	rel 33+4 t=29 gofile..short_cuts.go+0
	rel 46+4 t=28 go.info.*error+0
	rel 53+4 t=28 go.range."".half.func1+0
	rel 61+4 t=28 go.info.interface {}+0
go.range."".half.func1 SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 21 00 00 00 00 00 00 00 a9 00 00 00 00 00 00 00  !...............
	0x0020 b3 00 00 00 00 00 00 00 bf 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".half.func1+0
go.isstmt."".half.func1 SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 24 02 03 01 72 02 0a 00     .......$...r...
go.loc."".counter.func1 SDWARFLOC size=0
go.info."".counter.func1 SDWARFINFO size=67
	0x0000 02 22 22 2e 63 6f 75 6e 74 65 72 2e 66 75 6e 63  ."".counter.func
	0x0010 31 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  1...............
	0x0020 00 00 01 9c 00 00 00 00 01 09 26 6e 00 4b 00 00  ..........&n.K..
	0x0030 00 00 02 91 68 0e 7e 72 30 00 01 4b 00 00 00 00  ....h.~r0..K....
	0x0040 01 9c 00                                         ...
	rel 18+8 t=1 "".counter.func1+0
	rel 26+8 t=1 "".counter.func1+70
	rel 36+4 t=29 gofile..short_cuts.go+0
	rel 46+4 t=28 go.info.*int+0
	rel 60+4 t=28 go.info.int+0
go.range."".counter.func1 SDWARFRANGE size=0
go.isstmt."".counter.func1 SDWARFMISC size=0
	0x0000 08 0e 05 11 02 04 01 0d 02 04 01 12 00           .............
go.string."odd" SRODATA dupok size=3
	0x0000 6f 64 64                                         odd
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+182
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 04 02 0a 01 10 02 02 01 07  ................
	0x0010 02 07 01 37 02 07 01 18 02 0a 00                 ...7.......
"".errOdd SBSS size=16
"".statictmp_0 SRODATA size=8
	0x0000 08 00 00 00 00 00 00 00                          ........
"".statictmp_1 SRODATA size=16
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."s"+0
"".statictmp_2 SRODATA size=24
	0x0000 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00                          ........
"".statictmp_3 SRODATA size=32
	0x0000 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40  .......?.......@
	0x0010 00 00 00 00 00 00 08 40 00 00 00 00 00 00 10 40  .......@.......@
"".initdone· SNOPTRBSS size=1
"".half.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".half.func1+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.*main.point- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74        ...*main.point
go.loc."".(*point).add SDWARFLOC dupok size=0
go.info."".(*point).add SDWARFINFO dupok size=82
	0x0000 02 22 22 2e 28 2a 70 6f 69 6e 74 29 2e 61 64 64  ."".(*point).add
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 2e 74 68 69 73 00 00  ..........this..
	0x0030 01 00 00 00 00 01 9c 0e 71 00 00 07 00 00 00 00  ........q.......
	0x0040 02 91 08 0e 7e 72 31 00 01 07 00 00 00 00 02 91  ....~r1.........
	0x0050 18 00                                            ..
	rel 17+8 t=1 "".(*point).add+0
	rel 25+8 t=1 "".(*point).add+187
	rel 35+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.*"".point+0
	rel 60+4 t=28 go.info."".point+0
	rel 74+4 t=28 go.info."".point+0
go.range."".(*point).add SDWARFRANGE dupok size=0
go.isstmt."".(*point).add SDWARFMISC dupok size=0
	0x0000 04 13 04 17 03 03 01 0f 02 05 01 58 02 22 00     ...........X.".
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*func(main.point, main.point) main.point- SRODATA dupok size=43
	0x0000 00 00 28 2a 66 75 6e 63 28 6d 61 69 6e 2e 70 6f  ..(*func(main.po
	0x0010 69 6e 74 2c 20 6d 61 69 6e 2e 70 6f 69 6e 74 29  int, main.point)
	0x0020 20 6d 61 69 6e 2e 70 6f 69 6e 74                  main.point
type.*func("".point, "".point) "".point SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 51 73 5a 46 00 08 08 36 00 00 00 00 00 00 00 00  QsZF...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.point, main.point) main.point-+0
	rel 48+8 t=1 type.func("".point, "".point) "".point+0
type.func("".point, "".point) "".point SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 79 74 a4 97 02 08 08 33 00 00 00 00 00 00 00 00  yt.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.point, main.point) main.point-+0
	rel 44+4 t=6 type.*func("".point, "".point) "".point+0
	rel 56+8 t=1 type."".point+0
	rel 64+8 t=1 type."".point+0
	rel 72+8 t=1 type."".point+0
type..namedata.x- SRODATA dupok size=4
	0x0000 00 00 01 78                                      ...x
type..namedata.y- SRODATA dupok size=4
	0x0000 00 00 01 79                                      ...y
type..namedata.add- SRODATA dupok size=6
	0x0000 00 00 03 61 64 64                                ...add
type..namedata.*func(main.point) main.point- SRODATA dupok size=31
	0x0000 00 00 1c 2a 66 75 6e 63 28 6d 61 69 6e 2e 70 6f  ...*func(main.po
	0x0010 69 6e 74 29 20 6d 61 69 6e 2e 70 6f 69 6e 74     int) main.point
type.*func("".point) "".point SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f3 d2 a6 f3 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.point) main.point-+0
	rel 48+8 t=1 type.func("".point) "".point+0
type.func("".point) "".point SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2a e8 21 6b 02 08 08 33 00 00 00 00 00 00 00 00  *.!k...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.point) main.point-+0
	rel 44+4 t=6 type.*func("".point) "".point+0
	rel 56+8 t=1 type."".point+0
	rel 64+8 t=1 type."".point+0
type."".point SRODATA size=160
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 0e 74 43 99 07 08 08 99 00 00 00 00 00 00 00 00  .tC.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 01 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 44+4 t=5 type.*"".point+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".point+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.x-+0
	rel 104+8 t=1 type.int+0
	rel 120+8 t=1 type..namedata.y-+0
	rel 128+8 t=1 type.int+0
	rel 144+4 t=5 type..namedata.add-+0
	rel 148+4 t=24 type.func("".point) "".point+0
	rel 152+4 t=24 "".(*point).add+0
	rel 156+4 t=24 "".point.add+0
type..namedata.*func(*main.point, main.point) main.point- SRODATA dupok size=44
	0x0000 00 00 29 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70  ..)*func(*main.p
	0x0010 6f 69 6e 74 2c 20 6d 61 69 6e 2e 70 6f 69 6e 74  oint, main.point
	0x0020 29 20 6d 61 69 6e 2e 70 6f 69 6e 74              ) main.point
type.*func(*"".point, "".point) "".point SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 95 ed 21 e7 00 08 08 36 00 00 00 00 00 00 00 00  ..!....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point, main.point) main.point-+0
	rel 48+8 t=1 type.func(*"".point, "".point) "".point+0
type.func(*"".point, "".point) "".point SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d7 74 0a c9 02 08 08 33 00 00 00 00 00 00 00 00  .t.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point, main.point) main.point-+0
	rel 44+4 t=6 type.*func(*"".point, "".point) "".point+0
	rel 56+8 t=1 type.*"".point+0
	rel 64+8 t=1 type."".point+0
	rel 72+8 t=1 type."".point+0
type.*"".point SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 93 ee 6c d4 01 08 08 36 00 00 00 00 00 00 00 00  ..l....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 48+8 t=1 type."".point+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.add-+0
	rel 76+4 t=24 type.func("".point) "".point+0
	rel 80+4 t=24 "".(*point).add+0
	rel 84+4 t=24 "".(*point).add+0
type..namedata.*[]*main.point- SRODATA dupok size=17
	0x0000 00 00 0e 2a 5b 5d 2a 6d 61 69 6e 2e 70 6f 69 6e  ...*[]*main.poin
	0x0010 74                                               t
type.*[]*"".point SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b8 7d df 0b 00 08 08 36 00 00 00 00 00 00 00 00  .}.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*main.point-+0
	rel 48+8 t=1 type.[]*"".point+0
type.[]*"".point SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 10 0b ca c2 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*main.point-+0
	rel 44+4 t=6 type.*[]*"".point+0
	rel 48+8 t=1 type.*"".point+0
type..namedata.*main.box- SRODATA dupok size=12
	0x0000 00 00 09 2a 6d 61 69 6e 2e 62 6f 78              ...*main.box
type..namedata.*func(*main.box, *main.point)- SRODATA dupok size=32
	0x0000 00 00 1d 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 62  ...*func(*main.b
	0x0010 6f 78 2c 20 2a 6d 61 69 6e 2e 70 6f 69 6e 74 29  ox, *main.point)
type.*func(*"".box, *"".point) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c3 28 78 4c 00 08 08 36 00 00 00 00 00 00 00 00  .(xL...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.box, *main.point)-+0
	rel 48+8 t=1 type.func(*"".box, *"".point)+0
type.func(*"".box, *"".point) SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b2 b6 01 ba 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.box, *main.point)-+0
	rel 44+4 t=6 type.*func(*"".box, *"".point)+0
	rel 56+8 t=1 type.*"".box+0
	rel 64+8 t=1 type.*"".point+0
type..namedata.put- SRODATA dupok size=6
	0x0000 00 00 03 70 75 74                                ...put
type..namedata.*func(*main.point)- SRODATA dupok size=21
	0x0000 00 00 12 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70  ...*func(*main.p
	0x0010 6f 69 6e 74 29                                   oint)
type.*func(*"".point) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d1 4a 08 81 00 08 08 36 00 00 00 00 00 00 00 00  .J.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point)-+0
	rel 48+8 t=1 type.func(*"".point)+0
type.func(*"".point) SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c1 89 92 d9 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point)-+0
	rel 44+4 t=6 type.*func(*"".point)+0
	rel 56+8 t=1 type.*"".point+0
type.*"".box SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b8 3d 05 0d 01 08 08 36 00 00 00 00 00 00 00 00  .=.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.box-+0
	rel 48+8 t=1 type."".box+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.put-+0
	rel 76+4 t=24 type.func(*"".point)+0
	rel 80+4 t=24 "".(*box).put+0
	rel 84+4 t=24 "".(*box).put+0
type..namedata.values- SRODATA dupok size=9
	0x0000 00 00 06 76 61 6c 75 65 73                       ...values
type."".box SRODATA size=120
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bf 85 b1 fb 07 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.box-+0
	rel 44+4 t=5 type.*"".box+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".box+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.values-+0
	rel 104+8 t=1 type.[]*"".point+0
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
type..namedata.*[3]int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 33 5d 69 6e 74                    ...*[3]int
type.[3]int SRODATA dupok size=72
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 63 c4 1a 46 02 08 08 91 00 00 00 00 00 00 00 00  c..F............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg24+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[3]int-+0
	rel 44+4 t=6 type.*[3]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
type.*[3]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 25 30 9a e3 00 08 08 36 00 00 00 00 00 00 00 00  %0.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]int-+0
	rel 48+8 t=1 type.[3]int+0
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
go.loc.type..hash.[4]float64 SDWARFLOC dupok size=0
go.info.type..hash.[4]float64 SDWARFINFO dupok size=95
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 5b 34 5d 66  .type..hash.[4]f
	0x0010 6c 6f 61 74 36 34 00 00 00 00 00 00 00 00 00 00  loat64..........
	0x0020 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 09 69  ...............i
	0x0030 00 01 00 00 00 00 02 91 58 0e 70 00 00 01 00 00  ........X.p.....
	0x0040 00 00 01 9c 0e 68 00 00 01 00 00 00 00 02 91 08  .....h..........
	0x0050 0e 7e 72 32 00 01 01 00 00 00 00 02 91 10 00     .~r2...........
	rel 23+8 t=1 type..hash.[4]float64+0
	rel 31+8 t=1 type..hash.[4]float64+171
	rel 41+4 t=29 gofile..<autogenerated>+0
	rel 50+4 t=28 go.info.int+0
	rel 62+4 t=28 go.info.*[4]float64+0
	rel 73+4 t=28 go.info.uintptr+0
	rel 87+4 t=28 go.info.uintptr+0
go.range.type..hash.[4]float64 SDWARFRANGE dupok size=0
go.isstmt.type..hash.[4]float64 SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 09 01 14 02 05 01 4a 02 05 01 0f  ...........J....
	0x0010 02 0a 00                                         ...
go.loc.type..eq.[4]float64 SDWARFLOC dupok size=0
go.info.type..eq.[4]float64 SDWARFINFO dupok size=93
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 5b 34 5d 66 6c 6f  .type..eq.[4]flo
	0x0010 61 74 36 34 00 00 00 00 00 00 00 00 00 00 00 00  at64............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 09 69 00 01  .............i..
	0x0030 00 00 00 00 02 91 58 0e 70 00 00 01 00 00 00 00  ......X.p.......
	0x0040 01 9c 0e 71 00 00 01 00 00 00 00 02 91 08 0e 7e  ...q...........~
	0x0050 72 32 00 01 01 00 00 00 00 02 91 10 00           r2...........
	rel 21+8 t=1 type..eq.[4]float64+0
	rel 29+8 t=1 type..eq.[4]float64+148
	rel 39+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.int+0
	rel 60+4 t=28 go.info.*[4]float64+0
	rel 71+4 t=28 go.info.*[4]float64+0
	rel 85+4 t=28 go.info.bool+0
go.range.type..eq.[4]float64 SDWARFRANGE dupok size=0
go.isstmt.type..eq.[4]float64 SDWARFMISC dupok size=0
	0x0000 08 0e 03 05 01 14 02 05 01 39 02 05 01 1b 02 05  .........9......
	0x0010 01 0a 00                                         ...
type..hashfunc.[4]float64 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash.[4]float64+0
type..eqfunc.[4]float64 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[4]float64+0
type..alg.[4]float64 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc.[4]float64+0
	rel 8+8 t=1 type..eqfunc.[4]float64+0
type..namedata.*[4]float64- SRODATA dupok size=14
	0x0000 00 00 0b 2a 5b 34 5d 66 6c 6f 61 74 36 34        ...*[4]float64
type.[4]float64 SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 3b a2 ed cb 02 08 08 91 00 00 00 00 00 00 00 00  ;...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg.[4]float64+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[4]float64-+0
	rel 44+4 t=6 type.*[4]float64+0
	rel 48+8 t=1 type.float64+0
	rel 56+8 t=1 type.[]float64+0
type.*[4]float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 22 eb 00 d3 00 08 08 36 00 00 00 00 00 00 00 00  "......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]float64-+0
	rel 48+8 t=1 type.[4]float64+0
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
runtime.gcbits.aaaa0002 SRODATA dupok size=4
	0x0000 aa aa 00 02                                      ....
type..namedata.*map.bucket[string]int- SRODATA dupok size=25
	0x0000 00 00 16 2a 6d 61 70 2e 62 75 63 6b 65 74 5b 73  ...*map.bucket[s
	0x0010 74 72 69 6e 67 5d 69 6e 74                       tring]int
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
type.*map.bucket[string]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c9 be cc 9c 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.bucket[string]int-+0
	rel 48+8 t=1 type.noalg.map.bucket[string]int+0
runtime.gcbits.2c SRODATA dupok size=1
	0x0000 2c                                               ,
type..namedata.*map.hdr[string]int- SRODATA dupok size=22
	0x0000 00 00 13 2a 6d 61 70 2e 68 64 72 5b 73 74 72 69  ...*map.hdr[stri
	0x0010 6e 67 5d 69 6e 74                                ng]int
type..namedata.count- SRODATA dupok size=8
	0x0000 00 00 05 63 6f 75 6e 74                          ...count
type..namedata.flags- SRODATA dupok size=8
	0x0000 00 00 05 66 6c 61 67 73                          ...flags
type..namedata.B. SRODATA dupok size=4
	0x0000 01 00 01 42                                      ...B
type..namedata.noverflow- SRODATA dupok size=12
	0x0000 00 00 09 6e 6f 76 65 72 66 6c 6f 77              ...noverflow
type..namedata.hash0- SRODATA dupok size=8
	0x0000 00 00 05 68 61 73 68 30                          ...hash0
type..namedata.buckets- SRODATA dupok size=10
	0x0000 00 00 07 62 75 63 6b 65 74 73                    ...buckets
type..namedata.oldbuckets- SRODATA dupok size=13
	0x0000 00 00 0a 6f 6c 64 62 75 63 6b 65 74 73           ...oldbuckets
type..namedata.nevacuate- SRODATA dupok size=12
	0x0000 00 00 09 6e 65 76 61 63 75 61 74 65              ...nevacuate
type..namedata.extra- SRODATA dupok size=8
	0x0000 00 00 05 65 78 74 72 61                          ...extra
type.noalg.map.hdr[string]int SRODATA dupok size=296
	0x0000 30 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  0.......0.......
	0x0010 35 46 99 12 02 08 08 19 00 00 00 00 00 00 00 00  5F..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 09 00 00 00 00 00 00 00 09 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 14 00 00 00 00 00 00 00  ................
	0x00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00c0 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00d0 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	0x00e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00f0 30 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  0...............
	0x0100 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0110 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0120 50 00 00 00 00 00 00 00                          P.......
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.2c+0
	rel 40+4 t=5 type..namedata.*map.hdr[string]int-+0
	rel 44+4 t=6 type.*map.hdr[string]int+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.hdr[string]int+80
	rel 80+8 t=1 type..namedata.count-+0
	rel 88+8 t=1 type.int+0
	rel 104+8 t=1 type..namedata.flags-+0
	rel 112+8 t=1 type.uint8+0
	rel 128+8 t=1 type..namedata.B.+0
	rel 136+8 t=1 type.uint8+0
	rel 152+8 t=1 type..namedata.noverflow-+0
	rel 160+8 t=1 type.uint16+0
	rel 176+8 t=1 type..namedata.hash0-+0
	rel 184+8 t=1 type.uint32+0
	rel 200+8 t=1 type..namedata.buckets-+0
	rel 208+8 t=1 type.*map.bucket[string]int+0
	rel 224+8 t=1 type..namedata.oldbuckets-+0
	rel 232+8 t=1 type.*map.bucket[string]int+0
	rel 248+8 t=1 type..namedata.nevacuate-+0
	rel 256+8 t=1 type.uintptr+0
	rel 272+8 t=1 type..namedata.extra-+0
	rel 280+8 t=1 type.unsafe.Pointer+0
type.*map.hdr[string]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9b ec 34 c9 00 08 08 36 00 00 00 00 00 00 00 00  ..4....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.hdr[string]int-+0
	rel 48+8 t=1 type.noalg.map.hdr[string]int+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type..namedata.*struct { F uintptr; n *int }- SRODATA dupok size=32
	0x0000 00 00 1d 2a 73 74 72 75 63 74 20 7b 20 46 20 75  ...*struct { F u
	0x0010 69 6e 74 70 74 72 3b 20 6e 20 2a 69 6e 74 20 7d  intptr; n *int }
type..namedata..F- SRODATA dupok size=5
	0x0000 00 00 02 2e 46                                   ....F
type..namedata.n- SRODATA dupok size=4
	0x0000 00 00 01 6e                                      ...n
type.noalg.struct { F uintptr; "".n *int } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 66 a9 b5 98 02 08 08 19 00 00 00 00 00 00 00 00  f...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; n *int }-+0
	rel 44+4 t=6 type.*struct { F uintptr; "".n *int }+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type.noalg.struct { F uintptr; "".n *int }+80
	rel 80+8 t=1 type..namedata..F-+0
	rel 88+8 t=1 type.uintptr+0
	rel 104+8 t=1 type..namedata.n-+0
	rel 112+8 t=1 type.*int+0
type.*struct { F uintptr; "".n *int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ab 6d c5 fc 00 08 08 36 00 00 00 00 00 00 00 00  .m.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; n *int }-+0
	rel 48+8 t=1 type.noalg.struct { F uintptr; "".n *int }+0
type..namedata.*[]int32- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 5d 69 6e 74 33 32                 ...*[]int32
type.*[]int32 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5c 7e 6d 23 00 08 08 36 00 00 00 00 00 00 00 00  \~m#...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int32-+0
	rel 48+8 t=1 type.[]int32+0
type.[]int32 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 16 2a 4d 73 02 08 08 17 00 00 00 00 00 00 00 00  .*Ms............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int32-+0
	rel 44+4 t=6 type.*[]int32+0
	rel 48+8 t=1 type.int32+0
type..hashfunc128 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 80 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc128 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 80 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg128 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc128+0
	rel 8+8 t=1 type..eqfunc128+0
type..namedata.*[32]int32- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 33 32 5d 69 6e 74 33 32           ...*[32]int32
type.*[32]int32 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cf 0a 60 fd 00 08 08 36 00 00 00 00 00 00 00 00  ..`....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[32]int32-+0
	rel 48+8 t=1 type.[32]int32+0
type.[32]int32 SRODATA dupok size=72
	0x0000 80 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 98 54 bd 5d 02 04 04 91 00 00 00 00 00 00 00 00  .T.]............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 20 00 00 00 00 00 00 00                           .......
	rel 24+8 t=1 type..alg128+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[32]int32-+0
	rel 44+4 t=6 type.*[32]int32+0
	rel 48+8 t=1 type.int32+0
	rel 56+8 t=1 type.[]int32+0
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
type..namedata.*map.iter[string]int- SRODATA dupok size=23
	0x0000 00 00 14 2a 6d 61 70 2e 69 74 65 72 5b 73 74 72  ...*map.iter[str
	0x0010 69 6e 67 5d 69 6e 74                             ing]int
type.*map.iter[string]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cb 46 a4 2e 00 08 08 36 00 00 00 00 00 00 00 00  .F.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.iter[string]int-+0
	rel 48+8 t=1 type.noalg.map.iter[string]int+0
runtime.gcbits.ff SRODATA dupok size=1
	0x0000 ff                                               .
type..namedata.key- SRODATA dupok size=6
	0x0000 00 00 03 6b 65 79                                ...key
type..namedata.val- SRODATA dupok size=6
	0x0000 00 00 03 76 61 6c                                ...val
type..namedata.t- SRODATA dupok size=4
	0x0000 00 00 01 74                                      ...t
type..namedata.h- SRODATA dupok size=4
	0x0000 00 00 01 68                                      ...h
type..namedata.bptr- SRODATA dupok size=7
	0x0000 00 00 04 62 70 74 72                             ...bptr
type..namedata.oldoverflow- SRODATA dupok size=14
	0x0000 00 00 0b 6f 6c 64 6f 76 65 72 66 6c 6f 77        ...oldoverflow
type..namedata.startBucket- SRODATA dupok size=14
	0x0000 00 00 0b 73 74 61 72 74 42 75 63 6b 65 74        ...startBucket
type..namedata.offset- SRODATA dupok size=9
	0x0000 00 00 06 6f 66 66 73 65 74                       ...offset
type..namedata.wrapped- SRODATA dupok size=10
	0x0000 00 00 07 77 72 61 70 70 65 64                    ...wrapped
type..namedata.i- SRODATA dupok size=4
	0x0000 00 00 01 69                                      ...i
type..namedata.bucket- SRODATA dupok size=9
	0x0000 00 00 06 62 75 63 6b 65 74                       ...bucket
type..namedata.checkBucket- SRODATA dupok size=14
	0x0000 00 00 0b 63 68 65 63 6b 42 75 63 6b 65 74        ...checkBucket
type.noalg.map.iter[string]int SRODATA dupok size=440
	0x0000 60 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  `.......@.......
	0x0010 a2 3e b6 6b 02 08 08 19 00 00 00 00 00 00 00 00  .>.k............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 0f 00 00 00 00 00 00 00 0f 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x00a0 00 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  ........0.......
	0x00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00c0 40 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  @...............
	0x00d0 00 00 00 00 00 00 00 00 50 00 00 00 00 00 00 00  ........P.......
	0x00e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00f0 60 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  `...............
	0x0100 00 00 00 00 00 00 00 00 70 00 00 00 00 00 00 00  ........p.......
	0x0110 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0120 80 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0130 00 00 00 00 00 00 00 00 90 00 00 00 00 00 00 00  ................
	0x0140 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0150 92 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0160 00 00 00 00 00 00 00 00 94 00 00 00 00 00 00 00  ................
	0x0170 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0180 96 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0190 00 00 00 00 00 00 00 00 a0 00 00 00 00 00 00 00  ................
	0x01a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x01b0 b0 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.ff+0
	rel 40+4 t=5 type..namedata.*map.iter[string]int-+0
	rel 44+4 t=6 type.*map.iter[string]int+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.iter[string]int+80
	rel 80+8 t=1 type..namedata.key-+0
	rel 88+8 t=1 type.*string+0
	rel 104+8 t=1 type..namedata.val-+0
	rel 112+8 t=1 type.*int+0
	rel 128+8 t=1 type..namedata.t-+0
	rel 136+8 t=1 type.unsafe.Pointer+0
	rel 152+8 t=1 type..namedata.h-+0
	rel 160+8 t=1 type.*map.hdr[string]int+0
	rel 176+8 t=1 type..namedata.buckets-+0
	rel 184+8 t=1 type.*map.bucket[string]int+0
	rel 200+8 t=1 type..namedata.bptr-+0
	rel 208+8 t=1 type.*map.bucket[string]int+0
	rel 224+8 t=1 type..namedata.overflow-+0
	rel 232+8 t=1 type.unsafe.Pointer+0
	rel 248+8 t=1 type..namedata.oldoverflow-+0
	rel 256+8 t=1 type.unsafe.Pointer+0
	rel 272+8 t=1 type..namedata.startBucket-+0
	rel 280+8 t=1 type.uintptr+0
	rel 296+8 t=1 type..namedata.offset-+0
	rel 304+8 t=1 type.uint8+0
	rel 320+8 t=1 type..namedata.wrapped-+0
	rel 328+8 t=1 type.bool+0
	rel 344+8 t=1 type..namedata.B.+0
	rel 352+8 t=1 type.uint8+0
	rel 368+8 t=1 type..namedata.i-+0
	rel 376+8 t=1 type.uint8+0
	rel 392+8 t=1 type..namedata.bucket-+0
	rel 400+8 t=1 type.uintptr+0
	rel 416+8 t=1 type..namedata.checkBucket-+0
	rel 424+8 t=1 type.uintptr+0
type..importpath.errors. SRODATA dupok size=9
	0x0000 00 00 06 65 72 72 6f 72 73                       ...errors
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·43da638125f2a05d49aa0ed94c443c72 SRODATA dupok size=13
	0x0000 05 00 00 00 01 00 00 00 01 01 01 01 00           .............
gclocals·933e5878829f8a462043ac80a962b7e2 SRODATA dupok size=18
	0x0000 05 00 00 00 0f 00 00 00 00 00 01 00 f9 07 f8 07  ................
	0x0010 00 00                                            ..
gclocals·429726d55bf0dc4654423d08dc429381 SRODATA dupok size=15
	0x0000 07 00 00 00 07 00 00 00 00 01 40 03 02 06 0a     ..........@....
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·c98e6ac321b386007f64df5cc771b66f SRODATA dupok size=15
	0x0000 07 00 00 00 05 00 00 00 01 01 01 00 00 00 10     ...............
gclocals·1284144023d91779c9299f292d0ef1d5 SRODATA dupok size=22
	0x0000 07 00 00 00 09 00 00 00 00 00 40 00 41 00 41 00  ..........@.A.A.
	0x0010 01 00 00 00 00 00                                ......
gclocals·cc3ad59bdd0a6a9835799080b0ae9eb7 SRODATA dupok size=13
	0x0000 05 00 00 00 06 00 00 00 00 01 04 02 24           ............$
gclocals·31297f06598fbf4b511eb4e66e57df54 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 01 00                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·33a578eb405c7901a67c1ea72a51bdf6 SRODATA dupok size=13
	0x0000 05 00 00 00 07 00 00 00 00 02 42 43 03           ..........BC.
gclocals·15b76348caca8a511afecadf603e9401 SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 00 00                    ..........
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·c4911d46713be9af5ac54c024ac2ce84 SRODATA dupok size=13
	0x0000 05 00 00 00 04 00 00 00 00 08 08 08 08           .............
gclocals·77aba01cb6141c7bf3fb63f3c4b170e5 SRODATA dupok size=13
	0x0000 05 00 00 00 03 00 00 00 00 00 04 05 01           .............
gclocals·bfec7e55b3f043d1941c093912808913 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 03                 ...........
gclocals·2d7c1615616d4cf40d01b3385155ed6e SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 01 00 00                 ...........
gclocals·6d81f9fc90b2254ac2f1067a7bf2c67c SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 00 00 01                 ...........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·2c01f1e1830c4058422d06f44a241651 SRODATA dupok size=13
	0x0000 05 00 00 00 03 00 00 00 02 00 00 04 00           .............
gclocals·fe8f3d6d0d91317d91422f1782610012 SRODATA dupok size=13
	0x0000 05 00 00 00 08 00 00 00 00 00 20 00 08           .......... ..
gclocals·53350d3de938d4b83d52b34077a845cf SRODATA dupok size=14
	0x0000 06 00 00 00 03 00 00 00 00 01 03 05 04 02        ..............
gclocals·272bd7e3f0f711ce8c35e9a618d8e620 SRODATA dupok size=13
	0x0000 05 00 00 00 01 00 00 00 00 00 00 00 01           .............
gclocals·cc5cad6002ade825472fe3ad2912087d SRODATA dupok size=13
	0x0000 05 00 00 00 02 00 00 00 00 02 03 01 00           .............
gclocals·1e847dfe98917b7bcc7220b0d92d534f SRODATA dupok size=12
	0x0000 04 00 00 00 07 00 00 00 00 01 03 43              ...........C
gclocals·b950c875d2e293f5af1c37fc09b595e7 SRODATA dupok size=8
	0x0000 28 00 00 00 00 00 00 00                          (.......
gclocals·23186c4efbbc2276eb9cab461820e186 SRODATA dupok size=528
	0x0000 28 00 00 00 61 00 00 00 00 00 00 00 00 00 00 00  (...a...........
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 58 00 00  .............X..
	0x0020 00 00 00 00 00 00 00 00 00 00 58 55 55 00 01 00  ..........XUU...
	0x0030 10 00 00 00 00 00 00 58 55 55 00 01 04 00 00 00  .......XUU......
	0x0040 00 00 00 00 58 55 55 00 01 04 00 10 00 00 00 00  ....XUU.........
	0x0050 00 58 55 55 00 01 04 02 00 00 00 00 00 00 58 55  .XUU..........XU
	0x0060 55 00 01 04 00 00 00 08 00 00 00 58 55 55 00 01  U..........XUU..
	0x0070 04 00 00 00 48 00 00 00 58 55 55 00 01 04 00 00  ....H...XUU.....
	0x0080 00 48 00 00 08 58 55 55 00 01 04 00 00 00 48 00  .H...XUU......H.
	0x0090 04 08 58 55 55 00 01 04 00 00 00 08 00 04 08 58  ..XUU..........X
	0x00a0 55 55 00 01 04 00 00 00 08 00 04 00 58 55 55 00  UU..........XUU.
	0x00b0 01 04 00 00 00 09 00 00 00 58 55 55 00 01 04 00  .........XUU....
	0x00c0 00 00 08 02 00 00 58 55 55 00 01 04 00 00 00 08  ......XUU.......
	0x00d0 82 00 00 58 55 55 00 01 0c 00 00 00 08 82 00 00  ...XUU..........
	0x00e0 58 55 55 00 01 0c 20 00 00 08 82 00 00 58 55 55  XUU... ......XUU
	0x00f0 00 01 1c 20 00 00 08 82 00 00 58 55 55 00 01 1d  ... ......XUU...
	0x0100 20 00 00 08 82 00 00 58 55 55 00 01 08 20 00 00   ......XUU... ..
	0x0110 08 82 00 00 58 55 55 00 01 08 20 00 00 08 80 00  ....XUU... .....
	0x0120 00 58 55 55 00 01 00 20 00 00 08 80 00 00 58 55  .XUU... ......XU
	0x0130 55 00 01 00 60 00 00 08 80 00 00 58 55 55 00 01  U...`......XUU..
	0x0140 00 20 00 00 00 80 00 00 58 55 55 00 01 00 00 00  . ......XUU.....
	0x0150 00 00 80 00 00 58 55 55 00 01 00 00 00 80 00 80  .....XUU........
	0x0160 00 00 58 55 55 00 01 00 00 02 00 00 80 00 00 58  ..XUU..........X
	0x0170 55 55 00 01 40 00 00 00 00 80 00 00 58 55 55 00  UU..@.......XUU.
	0x0180 01 00 00 00 10 00 80 00 00 58 55 55 00 01 00 00  .........XUU....
	0x0190 00 14 00 80 00 00 58 55 55 00 01 00 00 08 14 00  ......XUU.......
	0x01a0 80 00 00 58 55 55 00 01 20 00 08 14 00 80 00 00  ...XUU.. .......
	0x01b0 58 55 55 00 01 20 00 00 14 00 80 00 00 58 55 55  XUU.. .......XUU
	0x01c0 00 01 00 00 00 15 00 80 00 00 58 55 55 00 01 00  ..........XUU...
	0x01d0 00 40 15 00 80 00 00 58 55 55 00 01 00 00 40 05  .@.....XUU....@.
	0x01e0 00 80 00 00 58 55 55 00 01 00 00 40 01 00 80 00  ....XUU....@....
	0x01f0 00 58 55 55 00 01 00 00 40 00 00 80 00 00 58 55  .XUU....@.....XU
	0x0200 55 00 01 02 00 00 00 00 80 00 00 58 55 55 00 01  U..........XUU..
gclocals·23c4543768cc2f6969b793d1ce9304fd SRODATA dupok size=18
	0x0000 0a 00 00 00 07 00 00 00 00 40 01 02 04 08 42 43  .........@....BC
	0x0010 03 28                                            .(
gclocals·c7c4fc7b12f6707ea74acf7400192967 SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 01 01 00                 ...........
gclocals·e4dd0d6412b55565d730c1330766d2e5 SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 00 02 00                 ...........
gclocals·3ee7973a6249c7a7f2fab45f78192248 SRODATA dupok size=13
	0x0000 05 00 00 00 07 00 00 00 00 01 02 06 46           ............F
gclocals·ec2e8d6f928c0735ffaf01f3f360ba43 SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 04 01 02              ............
gclocals·dc9b0298814590ca3ffc3a889546fc8b SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
gclocals·6e8d7ea4abad763909b26991048ee1fe SRODATA dupok size=12
	0x0000 04 00 00 00 02 00 00 00 00 01 03 02              ............
