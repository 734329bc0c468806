"".triplets STEXT size=356 args=0x20 locals=0x78
	0x0000 00000 (appended_literals.go:9)	TEXT	"".triplets(SB), $120-32
	0x0000 00000 (appended_literals.go:9)	MOVQ	(TLS), CX
	0x0009 00009 (appended_literals.go:9)	CMPQ	SP, 16(CX)
	0x000d 00013 (appended_literals.go:9)	JLS	346
	0x0013 00019 (appended_literals.go:9)	SUBQ	$120, SP
	0x0017 00023 (appended_literals.go:9)	MOVQ	BP, 112(SP)
	0x001c 00028 (appended_literals.go:9)	LEAQ	112(SP), BP
	0x0021 00033 (appended_literals.go:9)	FUNCDATA	$0, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x0021 00033 (appended_literals.go:9)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (appended_literals.go:9)	FUNCDATA	$3, gclocals·68897eea978c5400007c7e1e9104d436(SB)
	0x0021 00033 (appended_literals.go:10)	PCDATA	$2, $0
	0x0021 00033 (appended_literals.go:10)	PCDATA	$0, $0
	0x0021 00033 (appended_literals.go:10)	MOVQ	"".sum+128(SP), AX
	0x0029 00041 (appended_literals.go:10)	MOVL	$1, CX
	0x002e 00046 (appended_literals.go:10)	PCDATA	$2, $1
	0x002e 00046 (appended_literals.go:10)	XORL	DX, DX
	0x0030 00048 (appended_literals.go:10)	XORL	BX, BX
	0x0032 00050 (appended_literals.go:10)	XORL	SI, SI
	0x0034 00052 (appended_literals.go:10)	JMP	294
	0x0039 00057 (appended_literals.go:11)	LEAQ	1(R10), CX
	0x003d 00061 (appended_literals.go:12)	MOVQ	R9, DI
	0x0040 00064 (appended_literals.go:13)	MOVQ	AX, BX
	0x0043 00067 (appended_literals.go:11)	MOVQ	R8, AX
	0x0046 00070 (appended_literals.go:11)	CMPQ	CX, AX
	0x0049 00073 (appended_literals.go:11)	JGE	290
	0x004f 00079 (appended_literals.go:12)	MOVQ	AX, R8
	0x0052 00082 (appended_literals.go:12)	SUBQ	DI, AX
	0x0055 00085 (appended_literals.go:12)	SUBQ	CX, AX
	0x0058 00088 (appended_literals.go:12)	MOVQ	DI, R9
	0x005b 00091 (appended_literals.go:12)	IMULQ	DI, DI
	0x005f 00095 (appended_literals.go:12)	MOVQ	CX, R10
	0x0062 00098 (appended_literals.go:12)	IMULQ	CX, CX
	0x0066 00102 (appended_literals.go:12)	ADDQ	DI, CX
	0x0069 00105 (appended_literals.go:12)	MOVQ	AX, DI
	0x006c 00108 (appended_literals.go:12)	IMULQ	AX, AX
	0x0070 00112 (appended_literals.go:12)	CMPQ	CX, AX
	0x0073 00115 (appended_literals.go:12)	JNE	282
	0x0079 00121 (appended_literals.go:13)	MOVQ	$0, ""..autotmp_5+88(SP)
	0x0082 00130 (appended_literals.go:13)	XORPS	X0, X0
	0x0085 00133 (appended_literals.go:13)	MOVUPS	X0, ""..autotmp_5+96(SP)
	0x008a 00138 (appended_literals.go:13)	MOVQ	R9, ""..autotmp_5+88(SP)
	0x008f 00143 (appended_literals.go:13)	MOVQ	R10, ""..autotmp_5+96(SP)
	0x0094 00148 (appended_literals.go:13)	MOVQ	DI, ""..autotmp_5+104(SP)
	0x0099 00153 (appended_literals.go:13)	LEAQ	1(BX), AX
	0x009d 00157 (appended_literals.go:13)	CMPQ	AX, SI
	0x00a0 00160 (appended_literals.go:13)	JGT	193
	0x00a2 00162 (appended_literals.go:13)	LEAQ	(BX)(BX*2), CX
	0x00a6 00166 (appended_literals.go:13)	MOVQ	""..autotmp_5+88(SP), BX
	0x00ab 00171 (appended_literals.go:13)	MOVQ	BX, (DX)(CX*8)
	0x00af 00175 (appended_literals.go:13)	MOVUPS	""..autotmp_5+96(SP), X0
	0x00b4 00180 (appended_literals.go:13)	PCDATA	$2, $2
	0x00b4 00180 (appended_literals.go:13)	LEAQ	(DX)(CX*8), CX
	0x00b8 00184 (appended_literals.go:13)	PCDATA	$2, $1
	0x00b8 00184 (appended_literals.go:13)	MOVUPS	X0, 8(CX)
	0x00bc 00188 (appended_literals.go:13)	JMP	57
	0x00c1 00193 (appended_literals.go:11)	MOVQ	R10, ""..autotmp_6+80(SP)
	0x00c6 00198 (appended_literals.go:13)	MOVQ	BX, ""..autotmp_7+72(SP)
	0x00cb 00203 (appended_literals.go:13)	PCDATA	$2, $2
	0x00cb 00203 (appended_literals.go:13)	LEAQ	type."".triplet(SB), CX
	0x00d2 00210 (appended_literals.go:13)	PCDATA	$2, $1
	0x00d2 00210 (appended_literals.go:13)	MOVQ	CX, (SP)
	0x00d6 00214 (appended_literals.go:13)	PCDATA	$2, $0
	0x00d6 00214 (appended_literals.go:13)	MOVQ	DX, 8(SP)
	0x00db 00219 (appended_literals.go:13)	MOVQ	BX, 16(SP)
	0x00e0 00224 (appended_literals.go:13)	MOVQ	SI, 24(SP)
	0x00e5 00229 (appended_literals.go:13)	MOVQ	AX, 32(SP)
	0x00ea 00234 (appended_literals.go:13)	CALL	runtime.growslice(SB)
	0x00ef 00239 (appended_literals.go:13)	PCDATA	$2, $1
	0x00ef 00239 (appended_literals.go:13)	MOVQ	40(SP), DX
	0x00f4 00244 (appended_literals.go:13)	MOVQ	48(SP), AX
	0x00f9 00249 (appended_literals.go:13)	MOVQ	56(SP), SI
	0x00fe 00254 (appended_literals.go:13)	INCQ	AX
	0x0101 00257 (appended_literals.go:13)	MOVQ	""..autotmp_7+72(SP), BX
	0x0106 00262 (appended_literals.go:11)	MOVQ	"".sum+128(SP), R8
	0x010e 00270 (appended_literals.go:12)	MOVQ	"".b+64(SP), R9
	0x0113 00275 (appended_literals.go:11)	MOVQ	""..autotmp_6+80(SP), R10
	0x0118 00280 (appended_literals.go:13)	JMP	162
	0x011a 00282 (appended_literals.go:13)	MOVQ	BX, AX
	0x011d 00285 (appended_literals.go:12)	JMP	57
	0x0122 00290 (appended_literals.go:10)	LEAQ	1(DI), CX
	0x0126 00294 (appended_literals.go:10)	CMPQ	CX, AX
	0x0129 00297 (appended_literals.go:10)	JGE	312
	0x012b 00299 (appended_literals.go:10)	MOVQ	CX, "".b+64(SP)
	0x0130 00304 (appended_literals.go:10)	MOVQ	CX, DI
	0x0133 00307 (appended_literals.go:11)	JMP	70
	0x0138 00312 (appended_literals.go:17)	PCDATA	$2, $0
	0x0138 00312 (appended_literals.go:17)	PCDATA	$0, $1
	0x0138 00312 (appended_literals.go:17)	MOVQ	DX, "".all+136(SP)
	0x0140 00320 (appended_literals.go:17)	MOVQ	BX, "".all+144(SP)
	0x0148 00328 (appended_literals.go:17)	MOVQ	SI, "".all+152(SP)
	0x0150 00336 (appended_literals.go:17)	MOVQ	112(SP), BP
	0x0155 00341 (appended_literals.go:17)	ADDQ	$120, SP
	0x0159 00345 (appended_literals.go:17)	RET
	0x015a 00346 (appended_literals.go:17)	NOP
	0x015a 00346 (appended_literals.go:9)	PCDATA	$0, $-1
	0x015a 00346 (appended_literals.go:9)	PCDATA	$2, $-1
	0x015a 00346 (appended_literals.go:9)	CALL	runtime.morestack_noctxt(SB)
	0x015f 00351 (appended_literals.go:9)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 47  dH..%....H;a...G
	0x0010 01 00 00 48 83 ec 78 48 89 6c 24 70 48 8d 6c 24  ...H..xH.l$pH.l$
	0x0020 70 48 8b 84 24 80 00 00 00 b9 01 00 00 00 31 d2  pH..$.........1.
	0x0030 31 db 31 f6 e9 ed 00 00 00 49 8d 4a 01 4c 89 cf  1.1......I.J.L..
	0x0040 48 89 c3 4c 89 c0 48 39 c1 0f 8d d3 00 00 00 49  H..L..H9.......I
	0x0050 89 c0 48 29 f8 48 29 c8 49 89 f9 48 0f af ff 49  ..H).H).I..H...I
	0x0060 89 ca 48 0f af c9 48 01 f9 48 89 c7 48 0f af c0  ..H...H..H..H...
	0x0070 48 39 c1 0f 85 a1 00 00 00 48 c7 44 24 58 00 00  H9.......H.D$X..
	0x0080 00 00 0f 57 c0 0f 11 44 24 60 4c 89 4c 24 58 4c  ...W...D$`L.L$XL
	0x0090 89 54 24 60 48 89 7c 24 68 48 8d 43 01 48 39 f0  .T$`H.|$hH.C.H9.
	0x00a0 7f 1f 48 8d 0c 5b 48 8b 5c 24 58 48 89 1c ca 0f  ..H..[H.\$XH....
	0x00b0 10 44 24 60 48 8d 0c ca 0f 11 41 08 e9 78 ff ff  .D$`H.....A..x..
	0x00c0 ff 4c 89 54 24 50 48 89 5c 24 48 48 8d 0d 00 00  .L.T$PH.\$HH....
	0x00d0 00 00 48 89 0c 24 48 89 54 24 08 48 89 5c 24 10  ..H..$H.T$.H.\$.
	0x00e0 48 89 74 24 18 48 89 44 24 20 e8 00 00 00 00 48  H.t$.H.D$ .....H
	0x00f0 8b 54 24 28 48 8b 44 24 30 48 8b 74 24 38 48 ff  .T$(H.D$0H.t$8H.
	0x0100 c0 48 8b 5c 24 48 4c 8b 84 24 80 00 00 00 4c 8b  .H.\$HL..$....L.
	0x0110 4c 24 40 4c 8b 54 24 50 eb 88 48 89 d8 e9 17 ff  L$@L.T$P..H.....
	0x0120 ff ff 48 8d 4f 01 48 39 c1 7d 0d 48 89 4c 24 40  ..H.O.H9.}.H.L$@
	0x0130 48 89 cf e9 0e ff ff ff 48 89 94 24 88 00 00 00  H.......H..$....
	0x0140 48 89 9c 24 90 00 00 00 48 89 b4 24 98 00 00 00  H..$....H..$....
	0x0150 48 8b 6c 24 70 48 83 c4 78 c3 e8 00 00 00 00 e9  H.l$pH..x.......
	0x0160 9c fe ff ff                                      ....
	rel 5+4 t=16 TLS+0
	rel 206+4 t=15 type."".triplet+0
	rel 235+4 t=8 runtime.growslice+0
	rel 347+4 t=8 runtime.morestack_noctxt+0
"".(*product).add STEXT size=220 args=0x18 locals=0x58
	0x0000 00000 (appended_literals.go:20)	TEXT	"".(*product).add(SB), $88-24
	0x0000 00000 (appended_literals.go:20)	MOVQ	(TLS), CX
	0x0009 00009 (appended_literals.go:20)	CMPQ	SP, 16(CX)
	0x000d 00013 (appended_literals.go:20)	JLS	210
	0x0013 00019 (appended_literals.go:20)	SUBQ	$88, SP
	0x0017 00023 (appended_literals.go:20)	MOVQ	BP, 80(SP)
	0x001c 00028 (appended_literals.go:20)	LEAQ	80(SP), BP
	0x0021 00033 (appended_literals.go:20)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0021 00033 (appended_literals.go:20)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (appended_literals.go:20)	FUNCDATA	$3, gclocals·03699f35ec15a4696e3a6d2dc80662b1(SB)
	0x0021 00033 (appended_literals.go:21)	PCDATA	$2, $0
	0x0021 00033 (appended_literals.go:21)	PCDATA	$0, $0
	0x0021 00033 (appended_literals.go:21)	XORPS	X0, X0
	0x0024 00036 (appended_literals.go:21)	MOVUPS	X0, ""..autotmp_3+64(SP)
	0x0029 00041 (appended_literals.go:21)	MOVQ	"".x+104(SP), AX
	0x002e 00046 (appended_literals.go:21)	MOVQ	AX, ""..autotmp_3+64(SP)
	0x0033 00051 (appended_literals.go:21)	MOVQ	"".y+112(SP), AX
	0x0038 00056 (appended_literals.go:21)	MOVQ	AX, ""..autotmp_3+72(SP)
	0x003d 00061 (appended_literals.go:21)	PCDATA	$2, $1
	0x003d 00061 (appended_literals.go:21)	MOVQ	"".p+96(SP), AX
	0x0042 00066 (appended_literals.go:21)	MOVQ	16(AX), CX
	0x0046 00070 (appended_literals.go:21)	MOVQ	8(AX), DX
	0x004a 00074 (appended_literals.go:21)	PCDATA	$2, $2
	0x004a 00074 (appended_literals.go:21)	MOVQ	(AX), BX
	0x004d 00077 (appended_literals.go:21)	LEAQ	1(DX), SI
	0x0051 00081 (appended_literals.go:21)	CMPQ	SI, CX
	0x0054 00084 (appended_literals.go:21)	JGT	120
	0x0056 00086 (appended_literals.go:21)	PCDATA	$0, $1
	0x0056 00086 (appended_literals.go:21)	LEAQ	1(DX), CX
	0x005a 00090 (appended_literals.go:21)	PCDATA	$2, $3
	0x005a 00090 (appended_literals.go:21)	MOVQ	CX, 8(AX)
	0x005e 00094 (appended_literals.go:21)	SHLQ	$4, DX
	0x0062 00098 (appended_literals.go:21)	PCDATA	$2, $1
	0x0062 00098 (appended_literals.go:21)	LEAQ	(BX)(DX*1), AX
	0x0066 00102 (appended_literals.go:21)	MOVUPS	""..autotmp_3+64(SP), X0
	0x006b 00107 (appended_literals.go:21)	PCDATA	$2, $0
	0x006b 00107 (appended_literals.go:21)	MOVUPS	X0, (AX)
	0x006e 00110 (appended_literals.go:23)	MOVQ	80(SP), BP
	0x0073 00115 (appended_literals.go:23)	ADDQ	$88, SP
	0x0077 00119 (appended_literals.go:23)	RET
	0x0078 00120 (appended_literals.go:21)	PCDATA	$2, $2
	0x0078 00120 (appended_literals.go:21)	PCDATA	$0, $0
	0x0078 00120 (appended_literals.go:21)	LEAQ	type.[2]int(SB), AX
	0x007f 00127 (appended_literals.go:21)	PCDATA	$2, $3
	0x007f 00127 (appended_literals.go:21)	MOVQ	AX, (SP)
	0x0083 00131 (appended_literals.go:21)	PCDATA	$2, $0
	0x0083 00131 (appended_literals.go:21)	MOVQ	BX, 8(SP)
	0x0088 00136 (appended_literals.go:21)	MOVQ	DX, 16(SP)
	0x008d 00141 (appended_literals.go:21)	MOVQ	CX, 24(SP)
	0x0092 00146 (appended_literals.go:21)	MOVQ	SI, 32(SP)
	0x0097 00151 (appended_literals.go:21)	CALL	runtime.growslice(SB)
	0x009c 00156 (appended_literals.go:21)	PCDATA	$2, $1
	0x009c 00156 (appended_literals.go:21)	MOVQ	40(SP), AX
	0x00a1 00161 (appended_literals.go:21)	MOVQ	48(SP), CX
	0x00a6 00166 (appended_literals.go:21)	MOVQ	56(SP), DX
	0x00ab 00171 (appended_literals.go:21)	PCDATA	$2, $4
	0x00ab 00171 (appended_literals.go:21)	PCDATA	$0, $1
	0x00ab 00171 (appended_literals.go:21)	MOVQ	"".p+96(SP), DI
	0x00b0 00176 (appended_literals.go:21)	MOVQ	DX, 16(DI)
	0x00b4 00180 (appended_literals.go:21)	PCDATA	$2, $-2
	0x00b4 00180 (appended_literals.go:21)	PCDATA	$0, $-2
	0x00b4 00180 (appended_literals.go:21)	CMPL	runtime.writeBarrier(SB), $0
	0x00bb 00187 (appended_literals.go:21)	JNE	203
	0x00bd 00189 (appended_literals.go:21)	MOVQ	AX, (DI)
	0x00c0 00192 (appended_literals.go:21)	PCDATA	$2, $4
	0x00c0 00192 (appended_literals.go:21)	PCDATA	$0, $1
	0x00c0 00192 (appended_literals.go:21)	MOVQ	CX, DX
	0x00c3 00195 (appended_literals.go:21)	PCDATA	$2, $5
	0x00c3 00195 (appended_literals.go:21)	MOVQ	AX, BX
	0x00c6 00198 (appended_literals.go:21)	PCDATA	$2, $2
	0x00c6 00198 (appended_literals.go:21)	MOVQ	DI, AX
	0x00c9 00201 (appended_literals.go:21)	JMP	86
	0x00cb 00203 (appended_literals.go:21)	PCDATA	$2, $-2
	0x00cb 00203 (appended_literals.go:21)	PCDATA	$0, $-2
	0x00cb 00203 (appended_literals.go:21)	CALL	runtime.gcWriteBarrier(SB)
	0x00d0 00208 (appended_literals.go:21)	JMP	192
	0x00d2 00210 (appended_literals.go:21)	NOP
	0x00d2 00210 (appended_literals.go:20)	PCDATA	$0, $-1
	0x00d2 00210 (appended_literals.go:20)	PCDATA	$2, $-1
	0x00d2 00210 (appended_literals.go:20)	CALL	runtime.morestack_noctxt(SB)
	0x00d7 00215 (appended_literals.go:20)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 bf  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 58 48 89 6c 24 50 48 8d 6c 24  ...H..XH.l$PH.l$
	0x0020 50 0f 57 c0 0f 11 44 24 40 48 8b 44 24 68 48 89  P.W...D$@H.D$hH.
	0x0030 44 24 40 48 8b 44 24 70 48 89 44 24 48 48 8b 44  D$@H.D$pH.D$HH.D
	0x0040 24 60 48 8b 48 10 48 8b 50 08 48 8b 18 48 8d 72  $`H.H.H.P.H..H.r
	0x0050 01 48 39 ce 7f 22 48 8d 4a 01 48 89 48 08 48 c1  .H9.."H.J.H.H.H.
	0x0060 e2 04 48 8d 04 13 0f 10 44 24 40 0f 11 00 48 8b  ..H.....D$@...H.
	0x0070 6c 24 50 48 83 c4 58 c3 48 8d 05 00 00 00 00 48  l$PH..X.H......H
	0x0080 89 04 24 48 89 5c 24 08 48 89 54 24 10 48 89 4c  ..$H.\$.H.T$.H.L
	0x0090 24 18 48 89 74 24 20 e8 00 00 00 00 48 8b 44 24  $.H.t$ .....H.D$
	0x00a0 28 48 8b 4c 24 30 48 8b 54 24 38 48 8b 7c 24 60  (H.L$0H.T$8H.|$`
	0x00b0 48 89 57 10 83 3d 00 00 00 00 00 75 0e 48 89 07  H.W..=.....u.H..
	0x00c0 48 89 ca 48 89 c3 48 89 f8 eb 8b e8 00 00 00 00  H..H..H.........
	0x00d0 eb ee e8 00 00 00 00 e9 24 ff ff ff              ........$...
	rel 5+4 t=16 TLS+0
	rel 123+4 t=15 type.[2]int+0
	rel 152+4 t=8 runtime.growslice+0
	rel 182+4 t=15 runtime.writeBarrier+-1
	rel 204+4 t=8 runtime.gcWriteBarrier+0
	rel 211+4 t=8 runtime.morestack_noctxt+0
"".(*product).addAll STEXT size=287 args=0x20 locals=0x60
	0x0000 00000 (appended_literals.go:25)	TEXT	"".(*product).addAll(SB), $96-32
	0x0000 00000 (appended_literals.go:25)	MOVQ	(TLS), CX
	0x0009 00009 (appended_literals.go:25)	CMPQ	SP, 16(CX)
	0x000d 00013 (appended_literals.go:25)	JLS	277
	0x0013 00019 (appended_literals.go:25)	SUBQ	$96, SP
	0x0017 00023 (appended_literals.go:25)	MOVQ	BP, 88(SP)
	0x001c 00028 (appended_literals.go:25)	LEAQ	88(SP), BP
	0x0021 00033 (appended_literals.go:25)	FUNCDATA	$0, gclocals·5ba5078ea34336cb6d2a3593f6cf35ed(SB)
	0x0021 00033 (appended_literals.go:25)	FUNCDATA	$1, gclocals·9efcafd8af9587f469178c410fce8ad7(SB)
	0x0021 00033 (appended_literals.go:25)	FUNCDATA	$3, gclocals·7b8536b40bc5b5558bfde945dd0a5306(SB)
	0x0021 00033 (appended_literals.go:27)	PCDATA	$2, $1
	0x0021 00033 (appended_literals.go:27)	PCDATA	$0, $0
	0x0021 00033 (appended_literals.go:27)	MOVQ	"".p+104(SP), AX
	0x0026 00038 (appended_literals.go:27)	MOVQ	8(AX), CX
	0x002a 00042 (appended_literals.go:26)	MOVQ	"".more+120(SP), DX
	0x002f 00047 (appended_literals.go:26)	LEAQ	(CX)(DX*1), BX
	0x0033 00051 (appended_literals.go:26)	MOVQ	BX, ""..autotmp_6+72(SP)
	0x0038 00056 (appended_literals.go:27)	MOVQ	16(AX), SI
	0x003c 00060 (appended_literals.go:27)	PCDATA	$2, $2
	0x003c 00060 (appended_literals.go:27)	MOVQ	(AX), DI
	0x003f 00063 (appended_literals.go:26)	CMPQ	BX, SI
	0x0042 00066 (appended_literals.go:26)	JHI	194
	0x0044 00068 (appended_literals.go:26)	TESTQ	BX, BX
	0x0047 00071 (appended_literals.go:26)	JLT	270
	0x004d 00077 (appended_literals.go:26)	CMPQ	BX, SI
	0x0050 00080 (appended_literals.go:26)	JHI	270
	0x0056 00086 (appended_literals.go:26)	MOVQ	SI, ""..autotmp_7+64(SP)
	0x005b 00091 (appended_literals.go:26)	PCDATA	$0, $1
	0x005b 00091 (appended_literals.go:26)	MOVQ	DI, ""..autotmp_8+80(SP)
	0x0060 00096 (appended_literals.go:26)	SHLQ	$4, CX
	0x0064 00100 (appended_literals.go:26)	PCDATA	$2, $1
	0x0064 00100 (appended_literals.go:26)	LEAQ	(DI)(CX*1), AX
	0x0068 00104 (appended_literals.go:26)	PCDATA	$2, $0
	0x0068 00104 (appended_literals.go:26)	MOVQ	AX, (SP)
	0x006c 00108 (appended_literals.go:26)	PCDATA	$2, $1
	0x006c 00108 (appended_literals.go:26)	PCDATA	$0, $2
	0x006c 00108 (appended_literals.go:26)	MOVQ	"".more+112(SP), AX
	0x0071 00113 (appended_literals.go:26)	PCDATA	$2, $0
	0x0071 00113 (appended_literals.go:26)	MOVQ	AX, 8(SP)
	0x0076 00118 (appended_literals.go:26)	SHLQ	$4, DX
	0x007a 00122 (appended_literals.go:26)	MOVQ	DX, 16(SP)
	0x007f 00127 (appended_literals.go:26)	CALL	runtime.memmove(SB)
	0x0084 00132 (appended_literals.go:26)	MOVQ	""..autotmp_6+72(SP), AX
	0x0089 00137 (appended_literals.go:26)	PCDATA	$2, $2
	0x0089 00137 (appended_literals.go:26)	PCDATA	$0, $3
	0x0089 00137 (appended_literals.go:26)	MOVQ	"".p+104(SP), DI
	0x008e 00142 (appended_literals.go:26)	MOVQ	AX, 8(DI)
	0x0092 00146 (appended_literals.go:26)	MOVQ	""..autotmp_7+64(SP), AX
	0x0097 00151 (appended_literals.go:26)	MOVQ	AX, 16(DI)
	0x009b 00155 (appended_literals.go:26)	PCDATA	$2, $-2
	0x009b 00155 (appended_literals.go:26)	PCDATA	$0, $-2
	0x009b 00155 (appended_literals.go:26)	CMPL	runtime.writeBarrier(SB), $0
	0x00a2 00162 (appended_literals.go:26)	JNE	182
	0x00a4 00164 (appended_literals.go:26)	MOVQ	""..autotmp_8+80(SP), AX
	0x00a9 00169 (appended_literals.go:26)	MOVQ	AX, (DI)
	0x00ac 00172 (appended_literals.go:29)	MOVQ	88(SP), BP
	0x00b1 00177 (appended_literals.go:29)	ADDQ	$96, SP
	0x00b5 00181 (appended_literals.go:29)	RET
	0x00b6 00182 (appended_literals.go:26)	MOVQ	""..autotmp_8+80(SP), AX
	0x00bb 00187 (appended_literals.go:26)	CALL	runtime.gcWriteBarrier(SB)
	0x00c0 00192 (appended_literals.go:26)	JMP	172
	0x00c2 00194 (appended_literals.go:27)	PCDATA	$2, $2
	0x00c2 00194 (appended_literals.go:27)	PCDATA	$0, $0
	0x00c2 00194 (appended_literals.go:27)	MOVQ	CX, ""..autotmp_7+64(SP)
	0x00c7 00199 (appended_literals.go:26)	PCDATA	$2, $3
	0x00c7 00199 (appended_literals.go:26)	LEAQ	type.[2]int(SB), AX
	0x00ce 00206 (appended_literals.go:26)	PCDATA	$2, $2
	0x00ce 00206 (appended_literals.go:26)	MOVQ	AX, (SP)
	0x00d2 00210 (appended_literals.go:26)	PCDATA	$2, $0
	0x00d2 00210 (appended_literals.go:26)	MOVQ	DI, 8(SP)
	0x00d7 00215 (appended_literals.go:26)	MOVQ	CX, 16(SP)
	0x00dc 00220 (appended_literals.go:26)	MOVQ	SI, 24(SP)
	0x00e1 00225 (appended_literals.go:26)	MOVQ	BX, 32(SP)
	0x00e6 00230 (appended_literals.go:26)	CALL	runtime.growslice(SB)
	0x00eb 00235 (appended_literals.go:26)	PCDATA	$2, $2
	0x00eb 00235 (appended_literals.go:26)	MOVQ	40(SP), DI
	0x00f0 00240 (appended_literals.go:26)	MOVQ	56(SP), SI
	0x00f5 00245 (appended_literals.go:26)	MOVQ	"".p+104(SP), AX
	0x00fa 00250 (appended_literals.go:26)	MOVQ	""..autotmp_7+64(SP), CX
	0x00ff 00255 (appended_literals.go:26)	MOVQ	"".more+120(SP), DX
	0x0104 00260 (appended_literals.go:26)	MOVQ	""..autotmp_6+72(SP), BX
	0x0109 00265 (appended_literals.go:26)	JMP	68
	0x010e 00270 (appended_literals.go:26)	PCDATA	$2, $0
	0x010e 00270 (appended_literals.go:26)	PCDATA	$0, $4
	0x010e 00270 (appended_literals.go:26)	CALL	runtime.panicslice(SB)
	0x0113 00275 (appended_literals.go:26)	UNDEF
	0x0115 00277 (appended_literals.go:26)	NOP
	0x0115 00277 (appended_literals.go:25)	PCDATA	$0, $-1
	0x0115 00277 (appended_literals.go:25)	PCDATA	$2, $-1
	0x0115 00277 (appended_literals.go:25)	CALL	runtime.morestack_noctxt(SB)
	0x011a 00282 (appended_literals.go:25)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 02  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 60 48 89 6c 24 58 48 8d 6c 24  ...H..`H.l$XH.l$
	0x0020 58 48 8b 44 24 68 48 8b 48 08 48 8b 54 24 78 48  XH.D$hH.H.H.T$xH
	0x0030 8d 1c 11 48 89 5c 24 48 48 8b 70 10 48 8b 38 48  ...H.\$HH.p.H.8H
	0x0040 39 f3 77 7e 48 85 db 0f 8c c1 00 00 00 48 39 f3  9.w~H........H9.
	0x0050 0f 87 b8 00 00 00 48 89 74 24 40 48 89 7c 24 50  ......H.t$@H.|$P
	0x0060 48 c1 e1 04 48 8d 04 0f 48 89 04 24 48 8b 44 24  H...H...H..$H.D$
	0x0070 70 48 89 44 24 08 48 c1 e2 04 48 89 54 24 10 e8  pH.D$.H...H.T$..
	0x0080 00 00 00 00 48 8b 44 24 48 48 8b 7c 24 68 48 89  ....H.D$HH.|$hH.
	0x0090 47 08 48 8b 44 24 40 48 89 47 10 83 3d 00 00 00  G.H.D$@H.G..=...
	0x00a0 00 00 75 12 48 8b 44 24 50 48 89 07 48 8b 6c 24  ..u.H.D$PH..H.l$
	0x00b0 58 48 83 c4 60 c3 48 8b 44 24 50 e8 00 00 00 00  XH..`.H.D$P.....
	0x00c0 eb ea 48 89 4c 24 40 48 8d 05 00 00 00 00 48 89  ..H.L$@H......H.
	0x00d0 04 24 48 89 7c 24 08 48 89 4c 24 10 48 89 74 24  .$H.|$.H.L$.H.t$
	0x00e0 18 48 89 5c 24 20 e8 00 00 00 00 48 8b 7c 24 28  .H.\$ .....H.|$(
	0x00f0 48 8b 74 24 38 48 8b 44 24 68 48 8b 4c 24 40 48  H.t$8H.D$hH.L$@H
	0x0100 8b 54 24 78 48 8b 5c 24 48 e9 36 ff ff ff e8 00  .T$xH.\$H.6.....
	0x0110 00 00 00 0f 0b e8 00 00 00 00 e9 e1 fe ff ff     ...............
	rel 5+4 t=16 TLS+0
	rel 128+4 t=8 runtime.memmove+0
	rel 157+4 t=15 runtime.writeBarrier+-1
	rel 188+4 t=8 runtime.gcWriteBarrier+0
	rel 202+4 t=15 type.[2]int+0
	rel 231+4 t=8 runtime.growslice+0
	rel 271+4 t=8 runtime.panicslice+0
	rel 278+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=552 args=0x0 locals=0x98
	0x0000 00000 (appended_literals.go:31)	TEXT	"".main(SB), $152-0
	0x0000 00000 (appended_literals.go:31)	MOVQ	(TLS), CX
	0x0009 00009 (appended_literals.go:31)	LEAQ	-24(SP), AX
	0x000e 00014 (appended_literals.go:31)	CMPQ	AX, 16(CX)
	0x0012 00018 (appended_literals.go:31)	JLS	542
	0x0018 00024 (appended_literals.go:31)	SUBQ	$152, SP
	0x001f 00031 (appended_literals.go:31)	MOVQ	BP, 144(SP)
	0x0027 00039 (appended_literals.go:31)	LEAQ	144(SP), BP
	0x002f 00047 (appended_literals.go:31)	FUNCDATA	$0, gclocals·f6bd6b3389b872033d462029172c8612(SB)
	0x002f 00047 (appended_literals.go:31)	FUNCDATA	$1, gclocals·175ddfdb136e83edf73db9c6ec1c26fd(SB)
	0x002f 00047 (appended_literals.go:31)	FUNCDATA	$3, gclocals·7208403cab3b2bb89e0ad4ad36f61812(SB)
	0x002f 00047 (appended_literals.go:32)	PCDATA	$2, $0
	0x002f 00047 (appended_literals.go:32)	PCDATA	$0, $1
	0x002f 00047 (appended_literals.go:32)	MOVQ	$0, "".p+120(SP)
	0x0038 00056 (appended_literals.go:32)	XORPS	X0, X0
	0x003b 00059 (appended_literals.go:32)	MOVUPS	X0, "".p+128(SP)
	0x0043 00067 (appended_literals.go:33)	MOVUPS	X0, ""..autotmp_9+88(SP)
	0x0048 00072 (appended_literals.go:33)	MOVQ	$2, ""..autotmp_9+88(SP)
	0x0051 00081 (appended_literals.go:33)	MOVQ	$3, ""..autotmp_9+96(SP)
	0x005a 00090 (appended_literals.go:33)	PCDATA	$2, $1
	0x005a 00090 (appended_literals.go:33)	MOVQ	"".p+120(SP), AX
	0x005f 00095 (appended_literals.go:33)	MOVQ	"".p+128(SP), CX
	0x0067 00103 (appended_literals.go:33)	MOVQ	"".p+136(SP), DX
	0x006f 00111 (appended_literals.go:33)	LEAQ	1(CX), BX
	0x0073 00115 (appended_literals.go:33)	CMPQ	BX, DX
	0x0076 00118 (appended_literals.go:33)	JGT	466
	0x007c 00124 (appended_literals.go:33)	LEAQ	1(CX), DX
	0x0080 00128 (appended_literals.go:33)	MOVQ	DX, "".p+128(SP)
	0x0088 00136 (appended_literals.go:33)	SHLQ	$4, CX
	0x008c 00140 (appended_literals.go:33)	ADDQ	CX, AX
	0x008f 00143 (appended_literals.go:33)	MOVUPS	""..autotmp_9+88(SP), X0
	0x0094 00148 (appended_literals.go:33)	PCDATA	$2, $0
	0x0094 00148 (appended_literals.go:33)	MOVUPS	X0, (AX)
	0x0097 00151 (appended_literals.go:34)	MOVQ	"".p+128(SP), AX
	0x009f 00159 (appended_literals.go:34)	MOVQ	"".p+136(SP), CX
	0x00a7 00167 (appended_literals.go:34)	PCDATA	$2, $2
	0x00a7 00167 (appended_literals.go:34)	MOVQ	"".p+120(SP), DX
	0x00ac 00172 (appended_literals.go:34)	LEAQ	(AX)(AX*1), BX
	0x00b0 00176 (appended_literals.go:34)	MOVQ	BX, ""..autotmp_17+80(SP)
	0x00b5 00181 (appended_literals.go:34)	CMPQ	BX, CX
	0x00b8 00184 (appended_literals.go:34)	JHI	390
	0x00be 00190 (appended_literals.go:34)	PCDATA	$2, $3
	0x00be 00190 (appended_literals.go:34)	MOVQ	DX, SI
	0x00c1 00193 (appended_literals.go:34)	TESTQ	BX, BX
	0x00c4 00196 (appended_literals.go:34)	JLT	535
	0x00ca 00202 (appended_literals.go:34)	CMPQ	BX, CX
	0x00cd 00205 (appended_literals.go:34)	JHI	535
	0x00d3 00211 (appended_literals.go:34)	MOVQ	CX, ""..autotmp_18+72(SP)
	0x00d8 00216 (appended_literals.go:34)	PCDATA	$0, $2
	0x00d8 00216 (appended_literals.go:34)	MOVQ	DX, ""..autotmp_19+112(SP)
	0x00dd 00221 (appended_literals.go:34)	MOVQ	AX, CX
	0x00e0 00224 (appended_literals.go:34)	SHLQ	$4, AX
	0x00e4 00228 (appended_literals.go:34)	PCDATA	$2, $4
	0x00e4 00228 (appended_literals.go:34)	ADDQ	DX, AX
	0x00e7 00231 (appended_literals.go:34)	PCDATA	$2, $5
	0x00e7 00231 (appended_literals.go:34)	MOVQ	AX, (SP)
	0x00eb 00235 (appended_literals.go:34)	PCDATA	$2, $0
	0x00eb 00235 (appended_literals.go:34)	MOVQ	SI, 8(SP)
	0x00f0 00240 (appended_literals.go:34)	SHLQ	$4, CX
	0x00f4 00244 (appended_literals.go:34)	MOVQ	CX, 16(SP)
	0x00f9 00249 (appended_literals.go:34)	CALL	runtime.memmove(SB)
	0x00fe 00254 (appended_literals.go:34)	MOVQ	""..autotmp_17+80(SP), AX
	0x0103 00259 (appended_literals.go:34)	MOVQ	AX, "".p+128(SP)
	0x010b 00267 (appended_literals.go:34)	MOVQ	""..autotmp_18+72(SP), AX
	0x0110 00272 (appended_literals.go:34)	MOVQ	AX, "".p+136(SP)
	0x0118 00280 (appended_literals.go:34)	PCDATA	$2, $1
	0x0118 00280 (appended_literals.go:34)	PCDATA	$0, $1
	0x0118 00280 (appended_literals.go:34)	MOVQ	""..autotmp_19+112(SP), AX
	0x011d 00285 (appended_literals.go:34)	PCDATA	$2, $0
	0x011d 00285 (appended_literals.go:34)	MOVQ	AX, "".p+120(SP)
	0x0122 00290 (appended_literals.go:35)	MOVQ	$12, (SP)
	0x012a 00298 (appended_literals.go:35)	CALL	"".triplets(SB)
	0x012f 00303 (appended_literals.go:35)	MOVQ	16(SP), AX
	0x0134 00308 (appended_literals.go:35)	MOVQ	AX, ""..autotmp_17+80(SP)
	0x0139 00313 (appended_literals.go:35)	MOVQ	"".p+128(SP), CX
	0x0141 00321 (appended_literals.go:35)	MOVQ	CX, ""..autotmp_18+72(SP)
	0x0146 00326 (appended_literals.go:35)	CALL	runtime.printlock(SB)
	0x014b 00331 (appended_literals.go:35)	MOVQ	""..autotmp_17+80(SP), AX
	0x0150 00336 (appended_literals.go:35)	MOVQ	AX, (SP)
	0x0154 00340 (appended_literals.go:35)	CALL	runtime.printint(SB)
	0x0159 00345 (appended_literals.go:35)	CALL	runtime.printsp(SB)
	0x015e 00350 (appended_literals.go:35)	MOVQ	""..autotmp_18+72(SP), AX
	0x0163 00355 (appended_literals.go:35)	MOVQ	AX, (SP)
	0x0167 00359 (appended_literals.go:35)	CALL	runtime.printint(SB)
	0x016c 00364 (appended_literals.go:35)	CALL	runtime.printnl(SB)
	0x0171 00369 (appended_literals.go:35)	CALL	runtime.printunlock(SB)
	0x0176 00374 (appended_literals.go:36)	MOVQ	144(SP), BP
	0x017e 00382 (appended_literals.go:36)	ADDQ	$152, SP
	0x0185 00389 (appended_literals.go:36)	RET
	0x0186 00390 (appended_literals.go:34)	PCDATA	$2, $2
	0x0186 00390 (appended_literals.go:34)	MOVQ	AX, "".more.len+64(SP)
	0x018b 00395 (appended_literals.go:34)	PCDATA	$0, $3
	0x018b 00395 (appended_literals.go:34)	MOVQ	DX, "".more.ptr+104(SP)
	0x0190 00400 (appended_literals.go:34)	PCDATA	$2, $3
	0x0190 00400 (appended_literals.go:34)	LEAQ	type.[2]int(SB), SI
	0x0197 00407 (appended_literals.go:34)	PCDATA	$2, $2
	0x0197 00407 (appended_literals.go:34)	MOVQ	SI, (SP)
	0x019b 00411 (appended_literals.go:34)	PCDATA	$2, $0
	0x019b 00411 (appended_literals.go:34)	MOVQ	DX, 8(SP)
	0x01a0 00416 (appended_literals.go:34)	MOVQ	AX, 16(SP)
	0x01a5 00421 (appended_literals.go:34)	MOVQ	CX, 24(SP)
	0x01aa 00426 (appended_literals.go:34)	MOVQ	BX, 32(SP)
	0x01af 00431 (appended_literals.go:34)	CALL	runtime.growslice(SB)
	0x01b4 00436 (appended_literals.go:34)	PCDATA	$2, $2
	0x01b4 00436 (appended_literals.go:34)	MOVQ	40(SP), DX
	0x01b9 00441 (appended_literals.go:34)	MOVQ	56(SP), CX
	0x01be 00446 (appended_literals.go:34)	MOVQ	"".more.len+64(SP), AX
	0x01c3 00451 (appended_literals.go:34)	MOVQ	""..autotmp_17+80(SP), BX
	0x01c8 00456 (appended_literals.go:34)	PCDATA	$2, $3
	0x01c8 00456 (appended_literals.go:34)	PCDATA	$0, $1
	0x01c8 00456 (appended_literals.go:34)	MOVQ	"".more.ptr+104(SP), SI
	0x01cd 00461 (appended_literals.go:34)	JMP	193
	0x01d2 00466 (appended_literals.go:33)	PCDATA	$2, $4
	0x01d2 00466 (appended_literals.go:33)	LEAQ	type.[2]int(SB), SI
	0x01d9 00473 (appended_literals.go:33)	PCDATA	$2, $1
	0x01d9 00473 (appended_literals.go:33)	MOVQ	SI, (SP)
	0x01dd 00477 (appended_literals.go:33)	PCDATA	$2, $0
	0x01dd 00477 (appended_literals.go:33)	MOVQ	AX, 8(SP)
	0x01e2 00482 (appended_literals.go:33)	MOVQ	CX, 16(SP)
	0x01e7 00487 (appended_literals.go:33)	MOVQ	DX, 24(SP)
	0x01ec 00492 (appended_literals.go:33)	MOVQ	BX, 32(SP)
	0x01f1 00497 (appended_literals.go:33)	CALL	runtime.growslice(SB)
	0x01f6 00502 (appended_literals.go:33)	PCDATA	$2, $1
	0x01f6 00502 (appended_literals.go:33)	MOVQ	40(SP), AX
	0x01fb 00507 (appended_literals.go:33)	MOVQ	48(SP), CX
	0x0200 00512 (appended_literals.go:33)	MOVQ	56(SP), DX
	0x0205 00517 (appended_literals.go:33)	MOVQ	DX, "".p+136(SP)
	0x020d 00525 (appended_literals.go:33)	MOVQ	AX, "".p+120(SP)
	0x0212 00530 (appended_literals.go:33)	JMP	124
	0x0217 00535 (appended_literals.go:34)	PCDATA	$2, $0
	0x0217 00535 (appended_literals.go:34)	CALL	runtime.panicslice(SB)
	0x021c 00540 (appended_literals.go:34)	UNDEF
	0x021e 00542 (appended_literals.go:34)	NOP
	0x021e 00542 (appended_literals.go:31)	PCDATA	$0, $-1
	0x021e 00542 (appended_literals.go:31)	PCDATA	$2, $-1
	0x021e 00542 (appended_literals.go:31)	CALL	runtime.morestack_noctxt(SB)
	0x0223 00547 (appended_literals.go:31)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 e8 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 06 02 00 00 48 81 ec 98 00 00 00 48  A.......H......H
	0x0020 89 ac 24 90 00 00 00 48 8d ac 24 90 00 00 00 48  ..$....H..$....H
	0x0030 c7 44 24 78 00 00 00 00 0f 57 c0 0f 11 84 24 80  .D$x.....W....$.
	0x0040 00 00 00 0f 11 44 24 58 48 c7 44 24 58 02 00 00  .....D$XH.D$X...
	0x0050 00 48 c7 44 24 60 03 00 00 00 48 8b 44 24 78 48  .H.D$`....H.D$xH
	0x0060 8b 8c 24 80 00 00 00 48 8b 94 24 88 00 00 00 48  ..$....H..$....H
	0x0070 8d 59 01 48 39 d3 0f 8f 56 01 00 00 48 8d 51 01  .Y.H9...V...H.Q.
	0x0080 48 89 94 24 80 00 00 00 48 c1 e1 04 48 01 c8 0f  H..$....H...H...
	0x0090 10 44 24 58 0f 11 00 48 8b 84 24 80 00 00 00 48  .D$X...H..$....H
	0x00a0 8b 8c 24 88 00 00 00 48 8b 54 24 78 48 8d 1c 00  ..$....H.T$xH...
	0x00b0 48 89 5c 24 50 48 39 cb 0f 87 c8 00 00 00 48 89  H.\$PH9.......H.
	0x00c0 d6 48 85 db 0f 8c 4d 01 00 00 48 39 cb 0f 87 44  .H....M...H9...D
	0x00d0 01 00 00 48 89 4c 24 48 48 89 54 24 70 48 89 c1  ...H.L$HH.T$pH..
	0x00e0 48 c1 e0 04 48 01 d0 48 89 04 24 48 89 74 24 08  H...H..H..$H.t$.
	0x00f0 48 c1 e1 04 48 89 4c 24 10 e8 00 00 00 00 48 8b  H...H.L$......H.
	0x0100 44 24 50 48 89 84 24 80 00 00 00 48 8b 44 24 48  D$PH..$....H.D$H
	0x0110 48 89 84 24 88 00 00 00 48 8b 44 24 70 48 89 44  H..$....H.D$pH.D
	0x0120 24 78 48 c7 04 24 0c 00 00 00 e8 00 00 00 00 48  $xH..$.........H
	0x0130 8b 44 24 10 48 89 44 24 50 48 8b 8c 24 80 00 00  .D$.H.D$PH..$...
	0x0140 00 48 89 4c 24 48 e8 00 00 00 00 48 8b 44 24 50  .H.L$H.....H.D$P
	0x0150 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x0160 44 24 48 48 89 04 24 e8 00 00 00 00 e8 00 00 00  D$HH..$.........
	0x0170 00 e8 00 00 00 00 48 8b ac 24 90 00 00 00 48 81  ......H..$....H.
	0x0180 c4 98 00 00 00 c3 48 89 44 24 40 48 89 54 24 68  ......H.D$@H.T$h
	0x0190 48 8d 35 00 00 00 00 48 89 34 24 48 89 54 24 08  H.5....H.4$H.T$.
	0x01a0 48 89 44 24 10 48 89 4c 24 18 48 89 5c 24 20 e8  H.D$.H.L$.H.\$ .
	0x01b0 00 00 00 00 48 8b 54 24 28 48 8b 4c 24 38 48 8b  ....H.T$(H.L$8H.
	0x01c0 44 24 40 48 8b 5c 24 50 48 8b 74 24 68 e9 ef fe  D$@H.\$PH.t$h...
	0x01d0 ff ff 48 8d 35 00 00 00 00 48 89 34 24 48 89 44  ..H.5....H.4$H.D
	0x01e0 24 08 48 89 4c 24 10 48 89 54 24 18 48 89 5c 24  $.H.L$.H.T$.H.\$
	0x01f0 20 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 30   .....H.D$(H.L$0
	0x0200 48 8b 54 24 38 48 89 94 24 88 00 00 00 48 89 44  H.T$8H..$....H.D
	0x0210 24 78 e9 65 fe ff ff e8 00 00 00 00 0f 0b e8 00  $x.e............
	0x0220 00 00 00 e9 d8 fd ff ff                          ........
	rel 5+4 t=16 TLS+0
	rel 250+4 t=8 runtime.memmove+0
	rel 299+4 t=8 "".triplets+0
	rel 327+4 t=8 runtime.printlock+0
	rel 341+4 t=8 runtime.printint+0
	rel 346+4 t=8 runtime.printsp+0
	rel 360+4 t=8 runtime.printint+0
	rel 365+4 t=8 runtime.printnl+0
	rel 370+4 t=8 runtime.printunlock+0
	rel 403+4 t=15 type.[2]int+0
	rel 432+4 t=8 runtime.growslice+0
	rel 469+4 t=15 type.[2]int+0
	rel 498+4 t=8 runtime.growslice+0
	rel 536+4 t=8 runtime.panicslice+0
	rel 543+4 t=8 runtime.morestack_noctxt+0
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
go.info."".(*product).add$abstract SDWARFINFO dupok size=44
	0x0000 03 2e 28 2a 70 72 6f 64 75 63 74 29 2e 61 64 64  ..(*product).add
	0x0010 00 01 01 10 70 00 00 00 00 00 00 10 78 00 00 00  ....p.......x...
	0x0020 00 00 00 10 79 00 00 00 00 00 00 00              ....y.......
	rel 23+4 t=28 go.info.*"".product+0
	rel 31+4 t=28 go.info.int+0
	rel 39+4 t=28 go.info.int+0
go.info."".(*product).addAll$abstract SDWARFINFO dupok size=42
	0x0000 03 2e 28 2a 70 72 6f 64 75 63 74 29 2e 61 64 64  ..(*product).add
	0x0010 41 6c 6c 00 01 01 10 6d 6f 72 65 00 00 00 00 00  All....more.....
	0x0020 00 10 70 00 00 00 00 00 00 00                    ..p.......
	rel 29+4 t=28 go.info.[][2]int+0
	rel 37+4 t=28 go.info.*"".product+0
go.loc."".triplets SDWARFLOC size=296
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 40 01 00 00 00 00 00 00 64 01 00 00 00 00 00 00  @.......d.......
	0x0020 02 00 91 08 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 29 00 00 00 00 00 00 00 64 01 00 00  ....).......d...
	0x0050 00 00 00 00 01 00 9c 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0070 00 00 00 00 00 00 00 13 01 00 00 00 00 00 00 29  ...............)
	0x0080 01 00 00 00 00 00 00 02 00 91 40 29 01 00 00 00  ..........@)....
	0x0090 00 00 00 64 01 00 00 00 00 00 00 01 00 52 00 00  ...d.........R..
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x00b0 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 3d 00  ..............=.
	0x00c0 00 00 00 00 00 00 29 01 00 00 00 00 00 00 02 00  ......).........
	0x00d0 91 40 29 01 00 00 00 00 00 00 64 01 00 00 00 00  .@).......d.....
	0x00e0 00 00 01 00 52 00 00 00 00 00 00 00 00 00 00 00  ....R...........
	0x00f0 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x0100 00 00 00 00 00 58 00 00 00 00 00 00 00 70 00 00  .....X.......p..
	0x0110 00 00 00 00 00 01 00 50 00 00 00 00 00 00 00 00  .......P........
	0x0120 00 00 00 00 00 00 00 00                          ........
	rel 8+8 t=1 "".triplets+0
	rel 60+8 t=1 "".triplets+0
	rel 111+8 t=1 "".triplets+0
	rel 182+8 t=1 "".triplets+0
	rel 253+8 t=1 "".triplets+0
go.info."".triplets SDWARFINFO size=133
	0x0000 02 22 22 2e 74 72 69 70 6c 65 74 73 00 00 00 00  ."".triplets....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00  ................
	0x0020 00 00 00 01 0f 61 6c 6c 00 01 09 00 00 00 00 00  .....all........
	0x0030 00 00 00 0f 73 75 6d 00 00 09 00 00 00 00 00 00  ....sum.........
	0x0040 00 00 14 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 0a 61 00 0a 00 00 00 00 00 00 00 00 13  ....a...........
	0x0060 00 00 00 00 0a 62 00 0b 00 00 00 00 00 00 00 00  .....b..........
	0x0070 13 00 00 00 00 0a 63 00 0c 00 00 00 00 00 00 00  ......c.........
	0x0080 00 00 00 00 00                                   .....
	rel 13+8 t=1 "".triplets+0
	rel 21+8 t=1 "".triplets+356
	rel 31+4 t=29 gofile..appended_literals.go+0
	rel 43+4 t=28 go.info.[]"".triplet+0
	rel 47+4 t=28 go.loc."".triplets+0
	rel 58+4 t=28 go.info.int+0
	rel 62+4 t=28 go.loc."".triplets+52
	rel 67+8 t=1 "".triplets+33
	rel 75+8 t=1 "".triplets+312
	rel 87+4 t=28 go.info.int+0
	rel 91+4 t=28 go.loc."".triplets+103
	rel 96+4 t=28 go.range."".triplets+0
	rel 104+4 t=28 go.info.int+0
	rel 108+4 t=28 go.loc."".triplets+174
	rel 113+4 t=28 go.range."".triplets+64
	rel 121+4 t=28 go.info.int+0
	rel 125+4 t=28 go.loc."".triplets+245
go.range."".triplets SDWARFRANGE size=176
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 39 00 00 00 00 00 00 00 22 01 00 00 00 00 00 00  9.......".......
	0x0020 33 01 00 00 00 00 00 00 38 01 00 00 00 00 00 00  3.......8.......
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0050 3d 00 00 00 00 00 00 00 43 00 00 00 00 00 00 00  =.......C.......
	0x0060 4f 00 00 00 00 00 00 00 c1 00 00 00 00 00 00 00  O...............
	0x0070 c6 00 00 00 00 00 00 00 06 01 00 00 00 00 00 00  ................
	0x0080 0e 01 00 00 00 00 00 00 13 01 00 00 00 00 00 00  ................
	0x0090 18 01 00 00 00 00 00 00 22 01 00 00 00 00 00 00  ........".......
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".triplets+0
	rel 72+8 t=1 "".triplets+0
go.isstmt."".triplets SDWARFMISC size=0
	0x0000 04 13 04 0e 03 08 01 10 02 04 01 09 02 03 01 06  ................
	0x0010 02 03 01 27 02 09 01 20 02 04 01 20 02 05 01 57  ...'... ... ...W
	0x0020 02 07 01 0a 02 0d 01 1a 02 0a 00                 ...........
go.loc."".(*product).add SDWARFLOC size=0
go.info."".(*product).add SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 11 00 00  ................
	0x0020 00 00 00 11 00 00 00 00 00 00                    ..........
	rel 1+4 t=28 go.info."".(*product).add$abstract+0
	rel 5+8 t=1 "".(*product).add+0
	rel 13+8 t=1 "".(*product).add+220
	rel 24+4 t=28 go.info."".(*product).add$abstract+19
	rel 30+4 t=28 go.info."".(*product).add$abstract+27
	rel 36+4 t=28 go.info."".(*product).add$abstract+35
go.range."".(*product).add SDWARFRANGE size=0
go.isstmt."".(*product).add SDWARFMISC size=0
	0x0000 04 13 04 0e 03 03 01 4a 02 0a 01 5a 02 0a 00     .......J...Z...
go.loc."".(*product).addAll SDWARFLOC size=109
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 1f 01 00 00 00 00 00 00  &...............
	0x0020 08 00 91 08 93 08 91 10 93 08 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0040 ff ff 00 00 00 00 00 00 00 00 26 00 00 00 00 00  ..........&.....
	0x0050 00 00 1f 01 00 00 00 00 00 00 01 00 9c 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 "".(*product).addAll+0
	rel 66+8 t=1 "".(*product).addAll+0
go.info."".(*product).addAll SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 12 00 00 00 00 00 00 00 00 00                    ..........
	rel 1+4 t=28 go.info."".(*product).addAll$abstract+0
	rel 5+8 t=1 "".(*product).addAll+0
	rel 13+8 t=1 "".(*product).addAll+287
	rel 24+4 t=28 go.info."".(*product).addAll$abstract+22
	rel 28+4 t=28 go.loc."".(*product).addAll+0
	rel 33+4 t=28 go.info."".(*product).addAll$abstract+33
	rel 37+4 t=28 go.loc."".(*product).addAll+58
go.range."".(*product).addAll SDWARFRANGE size=0
go.isstmt."".(*product).addAll SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 04 02 05 01 7d 02 0a 01 5d  ...........}...]
	0x0010 02 0c 00                                         ...
go.loc."".main SDWARFLOC size=220
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 38 00 00 00 00 00 00 00 28 02 00 00 00 00 00 00  8.......(.......
	0x0020 02 00 91 58 00 00 00 00 00 00 00 00 00 00 00 00  ...X............
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 9f 00 00 00 00 00 00 00 a7 00 00 00  ................
	0x0050 00 00 00 00 07 00 93 08 50 93 08 93 08 a7 00 00  ........P.......
	0x0060 00 00 00 00 00 ac 00 00 00 00 00 00 00 08 00 93  ................
	0x0070 08 50 93 08 52 93 08 ac 00 00 00 00 00 00 00 e4  .P..R...........
	0x0080 00 00 00 00 00 00 00 09 00 51 93 08 50 93 08 52  .........Q..P..R
	0x0090 93 08 8b 01 00 00 00 00 00 00 b4 01 00 00 00 00  ................
	0x00a0 00 00 0b 00 51 93 08 91 a0 7f 93 08 52 93 08 b4  ....Q.......R...
	0x00b0 01 00 00 00 00 00 00 1c 02 00 00 00 00 00 00 0b  ................
	0x00c0 00 91 48 93 08 91 a0 7f 93 08 93 08 00 00 00 00  ..H.............
	0x00d0 00 00 00 00 00 00 00 00 00 00 00 00              ............
	rel 8+8 t=1 "".main+0
	rel 60+8 t=1 "".main+0
go.info."".main SDWARFINFO size=84
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0a 70 00 20 00 00 00 00 00 00 00 00 06 00 00 00  .p. ............
	0x0030 00 00 00 00 00 00 00 00 00 21 00 06 00 00 00 00  .........!......
	0x0040 00 00 00 00 00 00 00 00 22 12 00 00 00 00 00 00  ........".......
	0x0050 00 00 00 00                                      ....
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+552
	rel 27+4 t=29 gofile..appended_literals.go+0
	rel 36+4 t=28 go.info."".product+0
	rel 40+4 t=28 go.loc."".main+0
	rel 45+4 t=28 go.info."".(*product).add$abstract+0
	rel 49+4 t=28 go.range."".main+0
	rel 53+4 t=29 gofile..appended_literals.go+0
	rel 60+4 t=28 go.info."".(*product).addAll$abstract+0
	rel 64+4 t=28 go.range."".main+64
	rel 68+4 t=29 gofile..appended_literals.go+0
	rel 74+4 t=28 go.info."".(*product).addAll$abstract+22
	rel 78+4 t=28 go.loc."".main+52
go.range."".main SDWARFRANGE size=160
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 43 00 00 00 00 00 00 00 97 00 00 00 00 00 00 00  C...............
	0x0020 d2 01 00 00 00 00 00 00 17 02 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0050 ac 00 00 00 00 00 00 00 be 00 00 00 00 00 00 00  ................
	0x0060 c1 00 00 00 00 00 00 00 22 01 00 00 00 00 00 00  ........".......
	0x0070 90 01 00 00 00 00 00 00 d2 01 00 00 00 00 00 00  ................
	0x0080 17 02 00 00 00 00 00 00 1e 02 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
	rel 72+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 18 04 17 03 09 01 0b 02 05 01 4f 02 08 01 0d  ...........O....
	0x0010 02 04 01 72 02 08 01 4c 02 10 01 96 01 02 0c 00  ...r...L........
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
"".initdone· SNOPTRBSS size=1
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
type..namedata.*[][2]int- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 5d 5b 32 5d 69 6e 74              ...*[][2]int
type.*[][2]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1c 57 5d 76 00 08 08 36 00 00 00 00 00 00 00 00  .W]v...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][2]int-+0
	rel 48+8 t=1 type.[][2]int+0
type.[][2]int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0f e8 af e5 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][2]int-+0
	rel 44+4 t=6 type.*[][2]int+0
	rel 48+8 t=1 type.[2]int+0
type..namedata.*main.product- SRODATA dupok size=16
	0x0000 00 00 0d 2a 6d 61 69 6e 2e 70 72 6f 64 75 63 74  ...*main.product
type..namedata.*func(*main.product, int, int)- SRODATA dupok size=33
	0x0000 00 00 1e 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70  ...*func(*main.p
	0x0010 72 6f 64 75 63 74 2c 20 69 6e 74 2c 20 69 6e 74  roduct, int, int
	0x0020 29                                               )
type.*func(*"".product, int, int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f4 e3 8f 58 00 08 08 36 00 00 00 00 00 00 00 00  ...X...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.product, int, int)-+0
	rel 48+8 t=1 type.func(*"".product, int, int)+0
type.func(*"".product, int, int) SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a7 d5 68 2c 02 08 08 33 00 00 00 00 00 00 00 00  ..h,...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.product, int, int)-+0
	rel 44+4 t=6 type.*func(*"".product, int, int)+0
	rel 56+8 t=1 type.*"".product+0
	rel 64+8 t=1 type.int+0
	rel 72+8 t=1 type.int+0
type..namedata.*func(*main.product, [][2]int)- SRODATA dupok size=33
	0x0000 00 00 1e 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70  ...*func(*main.p
	0x0010 72 6f 64 75 63 74 2c 20 5b 5d 5b 32 5d 69 6e 74  roduct, [][2]int
	0x0020 29                                               )
type.*func(*"".product, [][2]int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 05 ee 17 92 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.product, [][2]int)-+0
	rel 48+8 t=1 type.func(*"".product, [][2]int)+0
type.func(*"".product, [][2]int) SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 44 7a 69 7b 02 08 08 33 00 00 00 00 00 00 00 00  Dzi{...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.product, [][2]int)-+0
	rel 44+4 t=6 type.*func(*"".product, [][2]int)+0
	rel 56+8 t=1 type.*"".product+0
	rel 64+8 t=1 type.[][2]int+0
type..namedata.add- SRODATA dupok size=6
	0x0000 00 00 03 61 64 64                                ...add
type..namedata.*func(int, int)- SRODATA dupok size=18
	0x0000 00 00 0f 2a 66 75 6e 63 28 69 6e 74 2c 20 69 6e  ...*func(int, in
	0x0010 74 29                                            t)
type.*func(int, int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e1 50 df 56 00 08 08 36 00 00 00 00 00 00 00 00  .P.V...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int, int)-+0
	rel 48+8 t=1 type.func(int, int)+0
type.func(int, int) SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 11 25 c7 84 02 08 08 33 00 00 00 00 00 00 00 00  .%.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int, int)-+0
	rel 44+4 t=6 type.*func(int, int)+0
	rel 56+8 t=1 type.int+0
	rel 64+8 t=1 type.int+0
type..namedata.addAll- SRODATA dupok size=9
	0x0000 00 00 06 61 64 64 41 6c 6c                       ...addAll
type..namedata.*func([][2]int)- SRODATA dupok size=18
	0x0000 00 00 0f 2a 66 75 6e 63 28 5b 5d 5b 32 5d 69 6e  ...*func([][2]in
	0x0010 74 29                                            t)
type.*func([][2]int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 db 5a 91 ef 00 08 08 36 00 00 00 00 00 00 00 00  .Z.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func([][2]int)-+0
	rel 48+8 t=1 type.func([][2]int)+0
type.func([][2]int) SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1c 1b 10 c1 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func([][2]int)-+0
	rel 44+4 t=6 type.*func([][2]int)+0
	rel 56+8 t=1 type.[][2]int+0
type.*"".product SRODATA size=104
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 06 72 ca df 01 08 08 36 00 00 00 00 00 00 00 00  .r.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 02 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.product-+0
	rel 48+8 t=1 type."".product+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.add-+0
	rel 76+4 t=24 type.func(int, int)+0
	rel 80+4 t=24 "".(*product).add+0
	rel 84+4 t=24 "".(*product).add+0
	rel 88+4 t=5 type..namedata.addAll-+0
	rel 92+4 t=24 type.func([][2]int)+0
	rel 96+4 t=24 "".(*product).addAll+0
	rel 100+4 t=24 "".(*product).addAll+0
type..namedata.factors- SRODATA dupok size=10
	0x0000 00 00 07 66 61 63 74 6f 72 73                    ...factors
type."".product SRODATA size=120
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d5 e9 f8 29 07 08 08 19 00 00 00 00 00 00 00 00  ...)............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.product-+0
	rel 44+4 t=5 type.*"".product+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".product+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.factors-+0
	rel 104+8 t=1 type.[][2]int+0
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
type..namedata.*main.triplet- SRODATA dupok size=16
	0x0000 00 00 0d 2a 6d 61 69 6e 2e 74 72 69 70 6c 65 74  ...*main.triplet
type.*"".triplet SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 24 30 fb f7 00 08 08 36 00 00 00 00 00 00 00 00  $0.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.triplet-+0
	rel 48+8 t=1 type."".triplet+0
type."".triplet SRODATA size=88
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 f2 a2 ee 3d 07 08 08 91 00 00 00 00 00 00 00 00  ...=............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 10 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg24+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.triplet-+0
	rel 44+4 t=5 type.*"".triplet+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
	rel 72+4 t=5 type..importpath."".+0
type..namedata.*[]main.triplet- SRODATA dupok size=18
	0x0000 00 00 0f 2a 5b 5d 6d 61 69 6e 2e 74 72 69 70 6c  ...*[]main.tripl
	0x0010 65 74                                            et
type.*[]"".triplet SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 28 00 c2 fe 00 08 08 36 00 00 00 00 00 00 00 00  (......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.triplet-+0
	rel 48+8 t=1 type.[]"".triplet+0
type.[]"".triplet SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f1 9d d4 12 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.triplet-+0
	rel 44+4 t=6 type.*[]"".triplet+0
	rel 48+8 t=1 type."".triplet+0
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·68897eea978c5400007c7e1e9104d436 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 00 04 06                 ...........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·03699f35ec15a4696e3a6d2dc80662b1 SRODATA dupok size=14
	0x0000 06 00 00 00 07 00 00 00 00 01 09 08 41 48        ............AH
gclocals·5ba5078ea34336cb6d2a3593f6cf35ed SRODATA dupok size=13
	0x0000 05 00 00 00 02 00 00 00 03 03 01 00 00           .............
gclocals·9efcafd8af9587f469178c410fce8ad7 SRODATA dupok size=13
	0x0000 05 00 00 00 01 00 00 00 00 01 01 01 00           .............
gclocals·7b8536b40bc5b5558bfde945dd0a5306 SRODATA dupok size=12
	0x0000 04 00 00 00 07 00 00 00 00 01 40 41              ..........@A
gclocals·f6bd6b3389b872033d462029172c8612 SRODATA dupok size=8
	0x0000 04 00 00 00 00 00 00 00                          ........
gclocals·175ddfdb136e83edf73db9c6ec1c26fd SRODATA dupok size=12
	0x0000 04 00 00 00 05 00 00 00 00 04 06 05              ............
gclocals·7208403cab3b2bb89e0ad4ad36f61812 SRODATA dupok size=14
	0x0000 06 00 00 00 06 00 00 00 00 01 04 24 21 20        ...........$!
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
