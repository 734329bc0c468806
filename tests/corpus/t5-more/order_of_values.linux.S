"".show STEXT size=144 args=0x38 locals=0x40
	0x0000 00000 (order_of_values.go:19)	TEXT	"".show(SB), $64-56
	0x0000 00000 (order_of_values.go:19)	MOVQ	(TLS), CX
	0x0009 00009 (order_of_values.go:19)	CMPQ	SP, 16(CX)
	0x000d 00013 (order_of_values.go:19)	JLS	134
	0x000f 00015 (order_of_values.go:19)	SUBQ	$64, SP
	0x0013 00019 (order_of_values.go:19)	MOVQ	BP, 56(SP)
	0x0018 00024 (order_of_values.go:19)	LEAQ	56(SP), BP
	0x001d 00029 (order_of_values.go:19)	FUNCDATA	$0, gclocals·09cdcdc92ab5c0760f0936adc9c1e2de(SB)
	0x001d 00029 (order_of_values.go:19)	FUNCDATA	$1, gclocals·f6bd6b3389b872033d462029172c8612(SB)
	0x001d 00029 (order_of_values.go:19)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (order_of_values.go:19)	PCDATA	$2, $0
	0x001d 00029 (order_of_values.go:19)	PCDATA	$0, $0
	0x001d 00029 (order_of_values.go:19)	MOVSD	"".b+88(SP), X0
	0x0023 00035 (order_of_values.go:19)	ADDSD	"".total(SB), X0
	0x002b 00043 (order_of_values.go:19)	MOVSD	X0, "".total(SB)
	0x0033 00051 (order_of_values.go:19)	MOVQ	$0, (SP)
	0x003b 00059 (order_of_values.go:19)	PCDATA	$2, $1
	0x003b 00059 (order_of_values.go:19)	MOVQ	"".a+72(SP), AX
	0x0040 00064 (order_of_values.go:19)	PCDATA	$2, $0
	0x0040 00064 (order_of_values.go:19)	MOVQ	AX, 8(SP)
	0x0045 00069 (order_of_values.go:19)	PCDATA	$0, $1
	0x0045 00069 (order_of_values.go:19)	MOVQ	"".a+80(SP), AX
	0x004a 00074 (order_of_values.go:19)	MOVQ	AX, 16(SP)
	0x004f 00079 (order_of_values.go:19)	PCDATA	$2, $1
	0x004f 00079 (order_of_values.go:19)	MOVQ	"".c+96(SP), AX
	0x0054 00084 (order_of_values.go:19)	PCDATA	$2, $0
	0x0054 00084 (order_of_values.go:19)	MOVQ	AX, 24(SP)
	0x0059 00089 (order_of_values.go:19)	PCDATA	$0, $2
	0x0059 00089 (order_of_values.go:19)	MOVQ	"".c+104(SP), AX
	0x005e 00094 (order_of_values.go:19)	MOVQ	AX, 32(SP)
	0x0063 00099 (order_of_values.go:19)	CALL	runtime.concatstring2(SB)
	0x0068 00104 (order_of_values.go:19)	PCDATA	$2, $1
	0x0068 00104 (order_of_values.go:19)	MOVQ	40(SP), AX
	0x006d 00109 (order_of_values.go:19)	MOVQ	48(SP), CX
	0x0072 00114 (order_of_values.go:19)	PCDATA	$2, $0
	0x0072 00114 (order_of_values.go:19)	PCDATA	$0, $3
	0x0072 00114 (order_of_values.go:19)	MOVQ	AX, "".~r3+112(SP)
	0x0077 00119 (order_of_values.go:19)	MOVQ	CX, "".~r3+120(SP)
	0x007c 00124 (order_of_values.go:19)	MOVQ	56(SP), BP
	0x0081 00129 (order_of_values.go:19)	ADDQ	$64, SP
	0x0085 00133 (order_of_values.go:19)	RET
	0x0086 00134 (order_of_values.go:19)	NOP
	0x0086 00134 (order_of_values.go:19)	PCDATA	$0, $-1
	0x0086 00134 (order_of_values.go:19)	PCDATA	$2, $-1
	0x0086 00134 (order_of_values.go:19)	CALL	runtime.morestack_noctxt(SB)
	0x008b 00139 (order_of_values.go:19)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 77 48  dH..%....H;a.vwH
	0x0010 83 ec 40 48 89 6c 24 38 48 8d 6c 24 38 f2 0f 10  ..@H.l$8H.l$8...
	0x0020 44 24 58 f2 0f 58 05 00 00 00 00 f2 0f 11 05 00  D$X..X..........
	0x0030 00 00 00 48 c7 04 24 00 00 00 00 48 8b 44 24 48  ...H..$....H.D$H
	0x0040 48 89 44 24 08 48 8b 44 24 50 48 89 44 24 10 48  H.D$.H.D$PH.D$.H
	0x0050 8b 44 24 60 48 89 44 24 18 48 8b 44 24 68 48 89  .D$`H.D$.H.D$hH.
	0x0060 44 24 20 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c  D$ .....H.D$(H.L
	0x0070 24 30 48 89 44 24 70 48 89 4c 24 78 48 8b 6c 24  $0H.D$pH.L$xH.l$
	0x0080 38 48 83 c4 40 c3 e8 00 00 00 00 e9 70 ff ff ff  8H..@.......p...
	rel 5+4 t=16 TLS+0
	rel 39+4 t=15 "".total+0
	rel 47+4 t=15 "".total+0
	rel 100+4 t=8 runtime.concatstring2+0
	rel 135+4 t=8 runtime.morestack_noctxt+0
"".mean STEXT size=564 args=0x40 locals=0x98
	0x0000 00000 (order_of_values.go:22)	TEXT	"".mean(SB), $152-64
	0x0000 00000 (order_of_values.go:22)	MOVQ	(TLS), CX
	0x0009 00009 (order_of_values.go:22)	LEAQ	-24(SP), AX
	0x000e 00014 (order_of_values.go:22)	CMPQ	AX, 16(CX)
	0x0012 00018 (order_of_values.go:22)	JLS	554
	0x0018 00024 (order_of_values.go:22)	SUBQ	$152, SP
	0x001f 00031 (order_of_values.go:22)	MOVQ	BP, 144(SP)
	0x0027 00039 (order_of_values.go:22)	LEAQ	144(SP), BP
	0x002f 00047 (order_of_values.go:22)	FUNCDATA	$0, gclocals·a41b976968845683be2476ae03b7d5e8(SB)
	0x002f 00047 (order_of_values.go:22)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x002f 00047 (order_of_values.go:22)	FUNCDATA	$3, gclocals·4284d3eab78b0478e6ee6757d560098f(SB)
	0x002f 00047 (order_of_values.go:23)	PCDATA	$2, $0
	0x002f 00047 (order_of_values.go:23)	PCDATA	$0, $0
	0x002f 00047 (order_of_values.go:23)	MOVQ	"".n+160(SP), AX
	0x0037 00055 (order_of_values.go:23)	TESTQ	AX, AX
	0x003a 00058 (order_of_values.go:23)	JLT	518
	0x0040 00064 (order_of_values.go:23)	XORPS	X0, X0
	0x0043 00067 (order_of_values.go:23)	CVTSQ2SD	AX, X0
	0x0048 00072 (order_of_values.go:23)	MOVSD	X0, ""..autotmp_23+72(SP)
	0x004e 00078 (order_of_values.go:23)	SHRQ	$1, AX
	0x0051 00081 (order_of_values.go:23)	ORQ	$1, AX
	0x0055 00085 (order_of_values.go:23)	TESTQ	AX, AX
	0x0058 00088 (order_of_values.go:23)	JLT	488
	0x005e 00094 (order_of_values.go:23)	XORPS	X1, X1
	0x0061 00097 (order_of_values.go:23)	CVTSQ2SD	AX, X1
	0x0066 00102 (order_of_values.go:23)	MOVSD	X1, ""..autotmp_24+64(SP)
	0x006c 00108 (order_of_values.go:25)	MOVQ	"".words+24(SB), AX
	0x0073 00115 (order_of_values.go:25)	PCDATA	$2, $1
	0x0073 00115 (order_of_values.go:25)	MOVQ	"".words+16(SB), CX
	0x007a 00122 (order_of_values.go:25)	PCDATA	$2, $0
	0x007a 00122 (order_of_values.go:25)	MOVQ	CX, 8(SP)
	0x007f 00127 (order_of_values.go:25)	MOVQ	AX, 16(SP)
	0x0084 00132 (order_of_values.go:25)	PCDATA	$2, $2
	0x0084 00132 (order_of_values.go:25)	LEAQ	""..autotmp_14+112(SP), AX
	0x0089 00137 (order_of_values.go:25)	PCDATA	$2, $0
	0x0089 00137 (order_of_values.go:25)	MOVQ	AX, (SP)
	0x008d 00141 (order_of_values.go:25)	PCDATA	$2, $2
	0x008d 00141 (order_of_values.go:25)	MOVQ	"".s+176(SP), AX
	0x0095 00149 (order_of_values.go:25)	PCDATA	$2, $0
	0x0095 00149 (order_of_values.go:25)	MOVQ	AX, 24(SP)
	0x009a 00154 (order_of_values.go:25)	PCDATA	$0, $1
	0x009a 00154 (order_of_values.go:25)	MOVQ	"".s+184(SP), AX
	0x00a2 00162 (order_of_values.go:25)	MOVQ	AX, 32(SP)
	0x00a7 00167 (order_of_values.go:25)	CALL	runtime.concatstring2(SB)
	0x00ac 00172 (order_of_values.go:23)	MOVSD	""..autotmp_23+72(SP), X0
	0x00b2 00178 (order_of_values.go:23)	MOVSD	""..autotmp_24+64(SP), X1
	0x00b8 00184 (order_of_values.go:23)	DIVSD	X1, X0
	0x00bc 00188 (order_of_values.go:23)	MOVSD	X0, "".f+56(SP)
	0x00c2 00194 (order_of_values.go:25)	MOVQ	"".words+8(SB), AX
	0x00c9 00201 (order_of_values.go:25)	PCDATA	$2, $1
	0x00c9 00201 (order_of_values.go:25)	MOVQ	"".words(SB), CX
	0x00d0 00208 (order_of_values.go:25)	MOVQ	"".d+168(SP), DX
	0x00d8 00216 (order_of_values.go:25)	XORPS	X1, X1
	0x00db 00219 (order_of_values.go:25)	CVTSQ2SD	DX, X1
	0x00e0 00224 (order_of_values.go:25)	ADDSD	X0, X1
	0x00e4 00228 (order_of_values.go:25)	PCDATA	$2, $3
	0x00e4 00228 (order_of_values.go:25)	MOVQ	40(SP), BX
	0x00e9 00233 (order_of_values.go:25)	MOVQ	48(SP), SI
	0x00ee 00238 (order_of_values.go:25)	ADDSD	"".total(SB), X1
	0x00f6 00246 (order_of_values.go:25)	MOVSD	X1, "".total(SB)
	0x00fe 00254 (order_of_values.go:25)	PCDATA	$2, $4
	0x00fe 00254 (order_of_values.go:25)	LEAQ	""..autotmp_16+80(SP), DI
	0x0103 00259 (order_of_values.go:25)	PCDATA	$2, $3
	0x0103 00259 (order_of_values.go:25)	MOVQ	DI, (SP)
	0x0107 00263 (order_of_values.go:25)	PCDATA	$2, $5
	0x0107 00263 (order_of_values.go:25)	MOVQ	CX, 8(SP)
	0x010c 00268 (order_of_values.go:25)	MOVQ	AX, 16(SP)
	0x0111 00273 (order_of_values.go:25)	PCDATA	$2, $0
	0x0111 00273 (order_of_values.go:25)	MOVQ	BX, 24(SP)
	0x0116 00278 (order_of_values.go:25)	MOVQ	SI, 32(SP)
	0x011b 00283 (order_of_values.go:25)	CALL	runtime.concatstring2(SB)
	0x0120 00288 (order_of_values.go:26)	PCDATA	$2, $2
	0x0120 00288 (order_of_values.go:26)	MOVQ	"".words+16(SB), AX
	0x0127 00295 (order_of_values.go:26)	MOVQ	"".words+24(SB), CX
	0x012e 00302 (order_of_values.go:25)	PCDATA	$2, $6
	0x012e 00302 (order_of_values.go:25)	MOVQ	40(SP), DX
	0x0133 00307 (order_of_values.go:25)	MOVQ	48(SP), BX
	0x0138 00312 (order_of_values.go:26)	PCDATA	$2, $7
	0x0138 00312 (order_of_values.go:26)	MOVQ	AX, 24(SP)
	0x013d 00317 (order_of_values.go:26)	MOVQ	CX, 32(SP)
	0x0142 00322 (order_of_values.go:26)	MOVQ	$0, (SP)
	0x014a 00330 (order_of_values.go:26)	PCDATA	$2, $0
	0x014a 00330 (order_of_values.go:26)	MOVQ	DX, 8(SP)
	0x014f 00335 (order_of_values.go:26)	MOVQ	BX, 16(SP)
	0x0154 00340 (order_of_values.go:26)	CALL	runtime.concatstring2(SB)
	0x0159 00345 (order_of_values.go:26)	PCDATA	$2, $2
	0x0159 00345 (order_of_values.go:26)	MOVQ	40(SP), AX
	0x015e 00350 (order_of_values.go:26)	MOVQ	48(SP), CX
	0x0163 00355 (order_of_values.go:26)	MOVSD	"".f+56(SP), X0
	0x0169 00361 (order_of_values.go:26)	ADDSD	X0, X0
	0x016d 00365 (order_of_values.go:26)	MOVSD	X0, "".~r3+192(SP)
	0x0176 00374 (order_of_values.go:26)	PCDATA	$2, $7
	0x0176 00374 (order_of_values.go:26)	MOVQ	AX, DX
	0x0179 00377 (order_of_values.go:24)	MOVQ	$-3689348814741910323, AX
	0x0183 00387 (order_of_values.go:24)	MOVQ	"".d+168(SP), BX
	0x018b 00395 (order_of_values.go:26)	PCDATA	$2, $8
	0x018b 00395 (order_of_values.go:26)	MOVQ	DX, SI
	0x018e 00398 (order_of_values.go:24)	IMULQ	BX
	0x0191 00401 (order_of_values.go:24)	LEAQ	(BX)(DX*1), AX
	0x0195 00405 (order_of_values.go:24)	SARQ	$3, AX
	0x0199 00409 (order_of_values.go:24)	MOVQ	BX, DX
	0x019c 00412 (order_of_values.go:24)	SARQ	$63, BX
	0x01a0 00416 (order_of_values.go:24)	SUBQ	BX, AX
	0x01a3 00419 (order_of_values.go:24)	MOVQ	AX, DI
	0x01a6 00422 (order_of_values.go:24)	MOVQ	$5270498306774157605, AX
	0x01b0 00432 (order_of_values.go:24)	IMULQ	DX
	0x01b3 00435 (order_of_values.go:24)	SARQ	$1, DX
	0x01b6 00438 (order_of_values.go:24)	SUBQ	BX, DX
	0x01b9 00441 (order_of_values.go:24)	LEAQ	(DX)(DX*2), AX
	0x01bd 00445 (order_of_values.go:24)	ADDQ	DI, AX
	0x01c0 00448 (order_of_values.go:26)	MOVQ	AX, "".~r4+200(SP)
	0x01c8 00456 (order_of_values.go:26)	PCDATA	$2, $0
	0x01c8 00456 (order_of_values.go:26)	PCDATA	$0, $2
	0x01c8 00456 (order_of_values.go:26)	MOVQ	SI, "".~r5+208(SP)
	0x01d0 00464 (order_of_values.go:26)	MOVQ	CX, "".~r5+216(SP)
	0x01d8 00472 (order_of_values.go:26)	MOVQ	144(SP), BP
	0x01e0 00480 (order_of_values.go:26)	ADDQ	$152, SP
	0x01e7 00487 (order_of_values.go:26)	RET
	0x01e8 00488 (order_of_values.go:23)	PCDATA	$0, $0
	0x01e8 00488 (order_of_values.go:23)	MOVQ	AX, CX
	0x01eb 00491 (order_of_values.go:23)	SHRQ	$1, AX
	0x01ee 00494 (order_of_values.go:23)	ANDQ	$1, CX
	0x01f2 00498 (order_of_values.go:23)	ORQ	AX, CX
	0x01f5 00501 (order_of_values.go:23)	XORPS	X1, X1
	0x01f8 00504 (order_of_values.go:23)	CVTSQ2SD	CX, X1
	0x01fd 00509 (order_of_values.go:23)	ADDSD	X1, X1
	0x0201 00513 (order_of_values.go:23)	JMP	102
	0x0206 00518 (order_of_values.go:23)	MOVQ	AX, CX
	0x0209 00521 (order_of_values.go:23)	ANDQ	$1, AX
	0x020d 00525 (order_of_values.go:23)	MOVQ	CX, DX
	0x0210 00528 (order_of_values.go:23)	SHRQ	$1, CX
	0x0213 00531 (order_of_values.go:23)	ORQ	CX, AX
	0x0216 00534 (order_of_values.go:23)	XORPS	X0, X0
	0x0219 00537 (order_of_values.go:23)	CVTSQ2SD	AX, X0
	0x021e 00542 (order_of_values.go:23)	ADDSD	X0, X0
	0x0222 00546 (order_of_values.go:23)	MOVQ	DX, AX
	0x0225 00549 (order_of_values.go:23)	JMP	72
	0x022a 00554 (order_of_values.go:23)	NOP
	0x022a 00554 (order_of_values.go:22)	PCDATA	$0, $-1
	0x022a 00554 (order_of_values.go:22)	PCDATA	$2, $-1
	0x022a 00554 (order_of_values.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x022f 00559 (order_of_values.go:22)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 e8 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 12 02 00 00 48 81 ec 98 00 00 00 48  A.......H......H
	0x0020 89 ac 24 90 00 00 00 48 8d ac 24 90 00 00 00 48  ..$....H..$....H
	0x0030 8b 84 24 a0 00 00 00 48 85 c0 0f 8c c6 01 00 00  ..$....H........
	0x0040 0f 57 c0 f2 48 0f 2a c0 f2 0f 11 44 24 48 48 d1  .W..H.*....D$HH.
	0x0050 e8 48 83 c8 01 48 85 c0 0f 8c 8a 01 00 00 0f 57  .H...H.........W
	0x0060 c9 f2 48 0f 2a c8 f2 0f 11 4c 24 40 48 8b 05 00  ..H.*....L$@H...
	0x0070 00 00 00 48 8b 0d 00 00 00 00 48 89 4c 24 08 48  ...H......H.L$.H
	0x0080 89 44 24 10 48 8d 44 24 70 48 89 04 24 48 8b 84  .D$.H.D$pH..$H..
	0x0090 24 b0 00 00 00 48 89 44 24 18 48 8b 84 24 b8 00  $....H.D$.H..$..
	0x00a0 00 00 48 89 44 24 20 e8 00 00 00 00 f2 0f 10 44  ..H.D$ ........D
	0x00b0 24 48 f2 0f 10 4c 24 40 f2 0f 5e c1 f2 0f 11 44  $H...L$@..^....D
	0x00c0 24 38 48 8b 05 00 00 00 00 48 8b 0d 00 00 00 00  $8H......H......
	0x00d0 48 8b 94 24 a8 00 00 00 0f 57 c9 f2 48 0f 2a ca  H..$.....W..H.*.
	0x00e0 f2 0f 58 c8 48 8b 5c 24 28 48 8b 74 24 30 f2 0f  ..X.H.\$(H.t$0..
	0x00f0 58 0d 00 00 00 00 f2 0f 11 0d 00 00 00 00 48 8d  X.............H.
	0x0100 7c 24 50 48 89 3c 24 48 89 4c 24 08 48 89 44 24  |$PH.<$H.L$.H.D$
	0x0110 10 48 89 5c 24 18 48 89 74 24 20 e8 00 00 00 00  .H.\$.H.t$ .....
	0x0120 48 8b 05 00 00 00 00 48 8b 0d 00 00 00 00 48 8b  H......H......H.
	0x0130 54 24 28 48 8b 5c 24 30 48 89 44 24 18 48 89 4c  T$(H.\$0H.D$.H.L
	0x0140 24 20 48 c7 04 24 00 00 00 00 48 89 54 24 08 48  $ H..$....H.T$.H
	0x0150 89 5c 24 10 e8 00 00 00 00 48 8b 44 24 28 48 8b  .\$......H.D$(H.
	0x0160 4c 24 30 f2 0f 10 44 24 38 f2 0f 58 c0 f2 0f 11  L$0...D$8..X....
	0x0170 84 24 c0 00 00 00 48 89 c2 48 b8 cd cc cc cc cc  .$....H..H......
	0x0180 cc cc cc 48 8b 9c 24 a8 00 00 00 48 89 d6 48 f7  ...H..$....H..H.
	0x0190 eb 48 8d 04 13 48 c1 f8 03 48 89 da 48 c1 fb 3f  .H...H...H..H..?
	0x01a0 48 29 d8 48 89 c7 48 b8 25 49 92 24 49 92 24 49  H).H..H.%I.$I.$I
	0x01b0 48 f7 ea 48 d1 fa 48 29 da 48 8d 04 52 48 01 f8  H..H..H).H..RH..
	0x01c0 48 89 84 24 c8 00 00 00 48 89 b4 24 d0 00 00 00  H..$....H..$....
	0x01d0 48 89 8c 24 d8 00 00 00 48 8b ac 24 90 00 00 00  H..$....H..$....
	0x01e0 48 81 c4 98 00 00 00 c3 48 89 c1 48 d1 e8 48 83  H.......H..H..H.
	0x01f0 e1 01 48 09 c1 0f 57 c9 f2 48 0f 2a c9 f2 0f 58  ..H...W..H.*...X
	0x0200 c9 e9 60 fe ff ff 48 89 c1 48 83 e0 01 48 89 ca  ..`...H..H...H..
	0x0210 48 d1 e9 48 09 c8 0f 57 c0 f2 48 0f 2a c0 f2 0f  H..H...W..H.*...
	0x0220 58 c0 48 89 d0 e9 1e fe ff ff e8 00 00 00 00 e9  X.H.............
	0x0230 cc fd ff ff                                      ....
	rel 5+4 t=16 TLS+0
	rel 111+4 t=15 "".words+24
	rel 118+4 t=15 "".words+16
	rel 168+4 t=8 runtime.concatstring2+0
	rel 197+4 t=15 "".words+8
	rel 204+4 t=15 "".words+0
	rel 242+4 t=15 "".total+0
	rel 250+4 t=15 "".total+0
	rel 284+4 t=8 runtime.concatstring2+0
	rel 291+4 t=15 "".words+16
	rel 298+4 t=15 "".words+24
	rel 341+4 t=8 runtime.concatstring2+0
	rel 555+4 t=8 runtime.morestack_noctxt+0
"".ratio STEXT size=304 args=0x20 locals=0x10
	0x0000 00000 (order_of_values.go:30)	TEXT	"".ratio(SB), $16-32
	0x0000 00000 (order_of_values.go:30)	MOVQ	(TLS), CX
	0x0009 00009 (order_of_values.go:30)	CMPQ	SP, 16(CX)
	0x000d 00013 (order_of_values.go:30)	JLS	294
	0x0013 00019 (order_of_values.go:30)	SUBQ	$16, SP
	0x0017 00023 (order_of_values.go:30)	MOVQ	BP, 8(SP)
	0x001c 00028 (order_of_values.go:30)	LEAQ	8(SP), BP
	0x0021 00033 (order_of_values.go:30)	FUNCDATA	$0, gclocals·a35fa7d7e7129fc330c152d6236a3e5c(SB)
	0x0021 00033 (order_of_values.go:30)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (order_of_values.go:30)	FUNCDATA	$3, gclocals·d6a2225e4717ac05c828e2800eff9da9(SB)
	0x0021 00033 (order_of_values.go:31)	PCDATA	$2, $0
	0x0021 00033 (order_of_values.go:31)	PCDATA	$0, $0
	0x0021 00033 (order_of_values.go:31)	MOVQ	"".n+24(SP), CX
	0x0026 00038 (order_of_values.go:31)	TESTQ	CX, CX
	0x0029 00041 (order_of_values.go:31)	JLT	264
	0x002f 00047 (order_of_values.go:31)	XORPS	X0, X0
	0x0032 00050 (order_of_values.go:31)	CVTSQ2SS	CX, X0
	0x0037 00055 (order_of_values.go:32)	MOVL	"".d+32(SP), CX
	0x003b 00059 (order_of_values.go:32)	MOVLQSX	CX, CX
	0x003e 00062 (order_of_values.go:32)	MOVL	$2454267027, DX
	0x0043 00067 (order_of_values.go:32)	IMULQ	CX, DX
	0x0047 00071 (order_of_values.go:32)	SARQ	$34, DX
	0x004b 00075 (order_of_values.go:32)	MOVQ	CX, BX
	0x004e 00078 (order_of_values.go:32)	SARQ	$63, CX
	0x0052 00082 (order_of_values.go:32)	SUBL	CX, DX
	0x0054 00084 (order_of_values.go:32)	MOVL	$3435973837, SI
	0x0059 00089 (order_of_values.go:32)	IMULQ	BX, SI
	0x005d 00093 (order_of_values.go:32)	SARQ	$35, SI
	0x0061 00097 (order_of_values.go:32)	SUBL	CX, SI
	0x0063 00099 (order_of_values.go:32)	SUBL	SI, DX
	0x0065 00101 (order_of_values.go:33)	PCDATA	$2, $1
	0x0065 00101 (order_of_values.go:33)	PCDATA	$0, $1
	0x0065 00101 (order_of_values.go:33)	MOVQ	"".p+40(SP), CX
	0x006a 00106 (order_of_values.go:33)	MOVQ	(CX), BX
	0x006d 00109 (order_of_values.go:33)	TESTQ	BX, BX
	0x0070 00112 (order_of_values.go:33)	JLT	234
	0x0072 00114 (order_of_values.go:33)	XORPS	X1, X1
	0x0075 00117 (order_of_values.go:33)	CVTSQ2SD	BX, X1
	0x007a 00122 (order_of_values.go:33)	MOVL	DX, BX
	0x007c 00124 (order_of_values.go:33)	ANDL	$1, DX
	0x007f 00127 (order_of_values.go:33)	SHLQ	$4, DX
	0x0083 00131 (order_of_values.go:33)	PCDATA	$2, $2
	0x0083 00131 (order_of_values.go:33)	LEAQ	"".words(SB), SI
	0x008a 00138 (order_of_values.go:33)	MOVQ	8(SI)(DX*1), R8
	0x008f 00143 (order_of_values.go:33)	PCDATA	$2, $3
	0x008f 00143 (order_of_values.go:33)	MOVQ	(SI)(DX*1), AX
	0x0093 00147 (order_of_values.go:33)	MOVSD	X1, 8(CX)
	0x0098 00152 (order_of_values.go:33)	MOVQ	R8, 24(CX)
	0x009c 00156 (order_of_values.go:34)	MOVLQSX	BX, DX
	0x009f 00159 (order_of_values.go:34)	MOVL	$2748779070, BX
	0x00a4 00164 (order_of_values.go:34)	IMULQ	DX, BX
	0x00a8 00168 (order_of_values.go:34)	SARQ	$36, BX
	0x00ac 00172 (order_of_values.go:34)	SARQ	$63, DX
	0x00b0 00176 (order_of_values.go:34)	SUBL	DX, BX
	0x00b2 00178 (order_of_values.go:33)	PCDATA	$2, $-2
	0x00b2 00178 (order_of_values.go:33)	PCDATA	$0, $-2
	0x00b2 00178 (order_of_values.go:33)	CMPL	runtime.writeBarrier(SB), $0
	0x00b9 00185 (order_of_values.go:33)	JNE	211
	0x00bb 00187 (order_of_values.go:33)	MOVQ	AX, 16(CX)
	0x00bf 00191 (order_of_values.go:34)	PCDATA	$2, $0
	0x00bf 00191 (order_of_values.go:34)	PCDATA	$0, $1
	0x00bf 00191 (order_of_values.go:34)	MOVSS	X0, "".~r3+48(SP)
	0x00c5 00197 (order_of_values.go:34)	MOVL	BX, "".~r4+52(SP)
	0x00c9 00201 (order_of_values.go:34)	MOVQ	8(SP), BP
	0x00ce 00206 (order_of_values.go:34)	ADDQ	$16, SP
	0x00d2 00210 (order_of_values.go:34)	RET
	0x00d3 00211 (order_of_values.go:31)	PCDATA	$2, $-2
	0x00d3 00211 (order_of_values.go:31)	PCDATA	$0, $-2
	0x00d3 00211 (order_of_values.go:31)	MOVSS	X0, "".f+4(SP)
	0x00d9 00217 (order_of_values.go:33)	LEAQ	16(CX), DI
	0x00dd 00221 (order_of_values.go:33)	CALL	runtime.gcWriteBarrier(SB)
	0x00e2 00226 (order_of_values.go:34)	MOVSS	"".f+4(SP), X0
	0x00e8 00232 (order_of_values.go:33)	JMP	191
	0x00ea 00234 (order_of_values.go:33)	PCDATA	$2, $1
	0x00ea 00234 (order_of_values.go:33)	PCDATA	$0, $1
	0x00ea 00234 (order_of_values.go:33)	MOVQ	BX, SI
	0x00ed 00237 (order_of_values.go:33)	SHRQ	$1, BX
	0x00f0 00240 (order_of_values.go:33)	ANDQ	$1, SI
	0x00f4 00244 (order_of_values.go:33)	ORQ	BX, SI
	0x00f7 00247 (order_of_values.go:33)	XORPS	X1, X1
	0x00fa 00250 (order_of_values.go:33)	CVTSQ2SD	SI, X1
	0x00ff 00255 (order_of_values.go:33)	ADDSD	X1, X1
	0x0103 00259 (order_of_values.go:33)	JMP	122
	0x0108 00264 (order_of_values.go:31)	PCDATA	$2, $0
	0x0108 00264 (order_of_values.go:31)	PCDATA	$0, $0
	0x0108 00264 (order_of_values.go:31)	MOVQ	CX, DX
	0x010b 00267 (order_of_values.go:31)	ANDQ	$1, CX
	0x010f 00271 (order_of_values.go:31)	SHRQ	$1, DX
	0x0112 00274 (order_of_values.go:31)	ORQ	DX, CX
	0x0115 00277 (order_of_values.go:31)	XORPS	X0, X0
	0x0118 00280 (order_of_values.go:31)	CVTSQ2SS	CX, X0
	0x011d 00285 (order_of_values.go:31)	ADDSS	X0, X0
	0x0121 00289 (order_of_values.go:31)	JMP	55
	0x0126 00294 (order_of_values.go:31)	NOP
	0x0126 00294 (order_of_values.go:30)	PCDATA	$0, $-1
	0x0126 00294 (order_of_values.go:30)	PCDATA	$2, $-1
	0x0126 00294 (order_of_values.go:30)	CALL	runtime.morestack_noctxt(SB)
	0x012b 00299 (order_of_values.go:30)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 13  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 10 48 89 6c 24 08 48 8d 6c 24  ...H...H.l$.H.l$
	0x0020 08 48 8b 4c 24 18 48 85 c9 0f 8c d9 00 00 00 0f  .H.L$.H.........
	0x0030 57 c0 f3 48 0f 2a c1 8b 4c 24 20 48 63 c9 ba 93  W..H.*..L$ Hc...
	0x0040 24 49 92 48 0f af d1 48 c1 fa 22 48 89 cb 48 c1  $I.H...H.."H..H.
	0x0050 f9 3f 29 ca be cd cc cc cc 48 0f af f3 48 c1 fe  .?)......H...H..
	0x0060 23 29 ce 29 f2 48 8b 4c 24 28 48 8b 19 48 85 db  #).).H.L$(H..H..
	0x0070 7c 78 0f 57 c9 f2 48 0f 2a cb 89 d3 83 e2 01 48  |x.W..H.*......H
	0x0080 c1 e2 04 48 8d 35 00 00 00 00 4c 8b 44 16 08 48  ...H.5....L.D..H
	0x0090 8b 04 16 f2 0f 11 49 08 4c 89 41 18 48 63 d3 bb  ......I.L.A.Hc..
	0x00a0 3e 0a d7 a3 48 0f af da 48 c1 fb 24 48 c1 fa 3f  >...H...H..$H..?
	0x00b0 29 d3 83 3d 00 00 00 00 00 75 18 48 89 41 10 f3  )..=.....u.H.A..
	0x00c0 0f 11 44 24 30 89 5c 24 34 48 8b 6c 24 08 48 83  ..D$0.\$4H.l$.H.
	0x00d0 c4 10 c3 f3 0f 11 44 24 04 48 8d 79 10 e8 00 00  ......D$.H.y....
	0x00e0 00 00 f3 0f 10 44 24 04 eb d5 48 89 de 48 d1 eb  .....D$...H..H..
	0x00f0 48 83 e6 01 48 09 de 0f 57 c9 f2 48 0f 2a ce f2  H...H...W..H.*..
	0x0100 0f 58 c9 e9 72 ff ff ff 48 89 ca 48 83 e1 01 48  .X..r...H..H...H
	0x0110 d1 ea 48 09 d1 0f 57 c0 f3 48 0f 2a c1 f3 0f 58  ..H...W..H.*...X
	0x0120 c0 e9 11 ff ff ff e8 00 00 00 00 e9 d0 fe ff ff  ................
	rel 5+4 t=16 TLS+0
	rel 134+4 t=15 "".words+0
	rel 180+4 t=15 runtime.writeBarrier+-1
	rel 222+4 t=8 runtime.gcWriteBarrier+0
	rel 295+4 t=8 runtime.morestack_noctxt+0
"".asserted STEXT size=681 args=0x30 locals=0x108
	0x0000 00000 (order_of_values.go:38)	TEXT	"".asserted(SB), $264-48
	0x0000 00000 (order_of_values.go:38)	MOVQ	(TLS), CX
	0x0009 00009 (order_of_values.go:38)	LEAQ	-136(SP), AX
	0x0011 00017 (order_of_values.go:38)	CMPQ	AX, 16(CX)
	0x0015 00021 (order_of_values.go:38)	JLS	671
	0x001b 00027 (order_of_values.go:38)	SUBQ	$264, SP
	0x0022 00034 (order_of_values.go:38)	MOVQ	BP, 256(SP)
	0x002a 00042 (order_of_values.go:38)	LEAQ	256(SP), BP
	0x0032 00050 (order_of_values.go:38)	FUNCDATA	$0, gclocals·b0b66b6dd98840859ab24177349b358f(SB)
	0x0032 00050 (order_of_values.go:38)	FUNCDATA	$1, gclocals·3d8568f54c2e8fb3512589db1f129786(SB)
	0x0032 00050 (order_of_values.go:38)	FUNCDATA	$3, gclocals·6062a5bb244aebfc034b477c7971f303(SB)
	0x0032 00050 (order_of_values.go:39)	PCDATA	$2, $0
	0x0032 00050 (order_of_values.go:39)	PCDATA	$0, $0
	0x0032 00050 (order_of_values.go:39)	MOVQ	$0, ""..autotmp_11+200(SP)
	0x003e 00062 (order_of_values.go:39)	XORPS	X0, X0
	0x0041 00065 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_11+208(SP)
	0x0049 00073 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_11+224(SP)
	0x0051 00081 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_11+240(SP)
	0x0059 00089 (order_of_values.go:39)	PCDATA	$0, $1
	0x0059 00089 (order_of_values.go:39)	MOVQ	"".e+272(SP), CX
	0x0061 00097 (order_of_values.go:39)	PCDATA	$2, $1
	0x0061 00097 (order_of_values.go:39)	LEAQ	type."".item(SB), DX
	0x0068 00104 (order_of_values.go:39)	PCDATA	$2, $0
	0x0068 00104 (order_of_values.go:39)	CMPQ	CX, DX
	0x006b 00107 (order_of_values.go:39)	JNE	630
	0x0071 00113 (order_of_values.go:39)	PCDATA	$2, $2
	0x0071 00113 (order_of_values.go:39)	PCDATA	$0, $2
	0x0071 00113 (order_of_values.go:39)	MOVQ	"".e+280(SP), CX
	0x0079 00121 (order_of_values.go:39)	MOVQ	(CX), DX
	0x007c 00124 (order_of_values.go:39)	MOVQ	DX, ""..autotmp_16+144(SP)
	0x0084 00132 (order_of_values.go:39)	MOVUPS	8(CX), X0
	0x0088 00136 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_16+152(SP)
	0x0090 00144 (order_of_values.go:39)	MOVUPS	24(CX), X0
	0x0094 00148 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_16+168(SP)
	0x009c 00156 (order_of_values.go:39)	PCDATA	$2, $0
	0x009c 00156 (order_of_values.go:39)	MOVUPS	40(CX), X0
	0x00a0 00160 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_16+184(SP)
	0x00a8 00168 (order_of_values.go:39)	PCDATA	$0, $3
	0x00a8 00168 (order_of_values.go:39)	MOVQ	""..autotmp_16+144(SP), CX
	0x00b0 00176 (order_of_values.go:39)	MOVQ	CX, ""..autotmp_11+200(SP)
	0x00b8 00184 (order_of_values.go:39)	MOVUPS	""..autotmp_16+152(SP), X0
	0x00c0 00192 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_11+208(SP)
	0x00c8 00200 (order_of_values.go:39)	MOVUPS	""..autotmp_16+168(SP), X0
	0x00d0 00208 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_11+224(SP)
	0x00d8 00216 (order_of_values.go:39)	PCDATA	$0, $4
	0x00d8 00216 (order_of_values.go:39)	MOVUPS	""..autotmp_16+184(SP), X0
	0x00e0 00224 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_11+240(SP)
	0x00e8 00232 (order_of_values.go:39)	PCDATA	$0, $5
	0x00e8 00232 (order_of_values.go:39)	MOVQ	""..autotmp_11+200(SP), CX
	0x00f0 00240 (order_of_values.go:39)	MOVQ	CX, "".s+88(SP)
	0x00f5 00245 (order_of_values.go:39)	MOVUPS	""..autotmp_11+208(SP), X0
	0x00fd 00253 (order_of_values.go:39)	MOVUPS	X0, "".s+96(SP)
	0x0102 00258 (order_of_values.go:39)	MOVUPS	""..autotmp_11+224(SP), X0
	0x010a 00266 (order_of_values.go:39)	MOVUPS	X0, "".s+112(SP)
	0x010f 00271 (order_of_values.go:39)	PCDATA	$0, $6
	0x010f 00271 (order_of_values.go:39)	MOVUPS	""..autotmp_11+240(SP), X0
	0x0117 00279 (order_of_values.go:39)	MOVUPS	X0, "".s+128(SP)
	0x011f 00287 (order_of_values.go:40)	JNE	544
	0x0125 00293 (order_of_values.go:43)	PCDATA	$2, $3
	0x0125 00293 (order_of_values.go:43)	MOVQ	"".words(SB), AX
	0x012c 00300 (order_of_values.go:43)	MOVQ	"".words+8(SB), CX
	0x0133 00307 (order_of_values.go:43)	PCDATA	$2, $0
	0x0133 00307 (order_of_values.go:43)	MOVQ	AX, 8(SP)
	0x0138 00312 (order_of_values.go:43)	MOVQ	CX, 16(SP)
	0x013d 00317 (order_of_values.go:43)	PCDATA	$2, $3
	0x013d 00317 (order_of_values.go:43)	LEAQ	""..autotmp_13+56(SP), AX
	0x0142 00322 (order_of_values.go:43)	PCDATA	$2, $0
	0x0142 00322 (order_of_values.go:43)	MOVQ	AX, (SP)
	0x0146 00326 (order_of_values.go:43)	MOVQ	"".s+112(SP), AX
	0x014b 00331 (order_of_values.go:43)	PCDATA	$2, $2
	0x014b 00331 (order_of_values.go:43)	MOVQ	"".s+104(SP), CX
	0x0150 00336 (order_of_values.go:43)	PCDATA	$2, $0
	0x0150 00336 (order_of_values.go:43)	MOVQ	CX, 24(SP)
	0x0155 00341 (order_of_values.go:43)	MOVQ	AX, 32(SP)
	0x015a 00346 (order_of_values.go:43)	CALL	runtime.concatstring2(SB)
	0x015f 00351 (order_of_values.go:43)	PCDATA	$2, $3
	0x015f 00351 (order_of_values.go:43)	MOVQ	40(SP), AX
	0x0164 00356 (order_of_values.go:43)	MOVQ	48(SP), CX
	0x0169 00361 (order_of_values.go:45)	PCDATA	$2, $4
	0x0169 00361 (order_of_values.go:45)	MOVQ	"".words+16(SB), DX
	0x0170 00368 (order_of_values.go:45)	MOVQ	"".words+24(SB), BX
	0x0177 00375 (order_of_values.go:45)	MOVSD	"".total(SB), X0
	0x017f 00383 (order_of_values.go:45)	PCDATA	$0, $7
	0x017f 00383 (order_of_values.go:45)	ADDSD	"".s+96(SP), X0
	0x0185 00389 (order_of_values.go:45)	MOVSD	X0, "".total(SB)
	0x018d 00397 (order_of_values.go:45)	MOVQ	$0, (SP)
	0x0195 00405 (order_of_values.go:45)	PCDATA	$2, $1
	0x0195 00405 (order_of_values.go:45)	MOVQ	AX, 8(SP)
	0x019a 00410 (order_of_values.go:45)	MOVQ	CX, 16(SP)
	0x019f 00415 (order_of_values.go:45)	PCDATA	$2, $0
	0x019f 00415 (order_of_values.go:45)	MOVQ	DX, 24(SP)
	0x01a4 00420 (order_of_values.go:45)	MOVQ	BX, 32(SP)
	0x01a9 00425 (order_of_values.go:45)	CALL	runtime.concatstring2(SB)
	0x01ae 00430 (order_of_values.go:45)	PCDATA	$2, $3
	0x01ae 00430 (order_of_values.go:45)	MOVQ	40(SP), AX
	0x01b3 00435 (order_of_values.go:45)	MOVQ	48(SP), CX
	0x01b8 00440 (order_of_values.go:45)	PCDATA	$2, $0
	0x01b8 00440 (order_of_values.go:45)	PCDATA	$0, $8
	0x01b8 00440 (order_of_values.go:45)	MOVQ	AX, "".~r2+296(SP)
	0x01c0 00448 (order_of_values.go:45)	MOVQ	CX, "".~r2+304(SP)
	0x01c8 00456 (order_of_values.go:44)	MOVQ	$5270498306774157605, AX
	0x01d2 00466 (order_of_values.go:44)	MOVQ	"".d+288(SP), CX
	0x01da 00474 (order_of_values.go:44)	IMULQ	CX
	0x01dd 00477 (order_of_values.go:44)	MOVQ	CX, AX
	0x01e0 00480 (order_of_values.go:44)	SARQ	$63, CX
	0x01e4 00484 (order_of_values.go:44)	SARQ	$1, DX
	0x01e7 00487 (order_of_values.go:44)	SUBQ	CX, DX
	0x01ea 00490 (order_of_values.go:38)	MOVQ	AX, BX
	0x01ed 00493 (order_of_values.go:44)	MOVQ	$5675921253449092805, AX
	0x01f7 00503 (order_of_values.go:44)	MOVQ	DX, SI
	0x01fa 00506 (order_of_values.go:44)	IMULQ	BX
	0x01fd 00509 (order_of_values.go:44)	SARQ	$2, DX
	0x0201 00513 (order_of_values.go:44)	SUBQ	CX, DX
	0x0204 00516 (order_of_values.go:44)	LEAQ	(SI)(DX*1), AX
	0x0208 00520 (order_of_values.go:45)	MOVQ	AX, "".~r3+312(SP)
	0x0210 00528 (order_of_values.go:45)	MOVQ	256(SP), BP
	0x0218 00536 (order_of_values.go:45)	ADDQ	$264, SP
	0x021f 00543 (order_of_values.go:45)	RET
	0x0220 00544 (order_of_values.go:41)	PCDATA	$2, $2
	0x0220 00544 (order_of_values.go:41)	PCDATA	$0, $7
	0x0220 00544 (order_of_values.go:41)	MOVQ	"".words+16(SB), CX
	0x0227 00551 (order_of_values.go:41)	MOVQ	"".words+24(SB), DX
	0x022e 00558 (order_of_values.go:41)	PCDATA	$2, $0
	0x022e 00558 (order_of_values.go:41)	PCDATA	$0, $8
	0x022e 00558 (order_of_values.go:41)	MOVQ	CX, "".~r2+296(SP)
	0x0236 00566 (order_of_values.go:41)	MOVQ	DX, "".~r2+304(SP)
	0x023e 00574 (order_of_values.go:41)	MOVQ	$6707906935894382406, AX
	0x0248 00584 (order_of_values.go:41)	MOVQ	"".d+288(SP), CX
	0x0250 00592 (order_of_values.go:41)	IMULQ	CX
	0x0253 00595 (order_of_values.go:41)	SARQ	$2, DX
	0x0257 00599 (order_of_values.go:41)	SARQ	$63, CX
	0x025b 00603 (order_of_values.go:41)	SUBQ	CX, DX
	0x025e 00606 (order_of_values.go:41)	MOVQ	DX, "".~r3+312(SP)
	0x0266 00614 (order_of_values.go:41)	MOVQ	256(SP), BP
	0x026e 00622 (order_of_values.go:41)	ADDQ	$264, SP
	0x0275 00629 (order_of_values.go:41)	RET
	0x0276 00630 (order_of_values.go:39)	PCDATA	$0, $2
	0x0276 00630 (order_of_values.go:39)	MOVQ	$0, ""..autotmp_16+144(SP)
	0x0282 00642 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_16+152(SP)
	0x028a 00650 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_16+168(SP)
	0x0292 00658 (order_of_values.go:39)	MOVUPS	X0, ""..autotmp_16+184(SP)
	0x029a 00666 (order_of_values.go:39)	JMP	168
	0x029f 00671 (order_of_values.go:39)	NOP
	0x029f 00671 (order_of_values.go:38)	PCDATA	$0, $-1
	0x029f 00671 (order_of_values.go:38)	PCDATA	$2, $-1
	0x029f 00671 (order_of_values.go:38)	CALL	runtime.morestack_noctxt(SB)
	0x02a4 00676 (order_of_values.go:38)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 78 ff ff  dH..%....H..$x..
	0x0010 ff 48 3b 41 10 0f 86 84 02 00 00 48 81 ec 08 01  .H;A.......H....
	0x0020 00 00 48 89 ac 24 00 01 00 00 48 8d ac 24 00 01  ..H..$....H..$..
	0x0030 00 00 48 c7 84 24 c8 00 00 00 00 00 00 00 0f 57  ..H..$.........W
	0x0040 c0 0f 11 84 24 d0 00 00 00 0f 11 84 24 e0 00 00  ....$.......$...
	0x0050 00 0f 11 84 24 f0 00 00 00 48 8b 8c 24 10 01 00  ....$....H..$...
	0x0060 00 48 8d 15 00 00 00 00 48 39 d1 0f 85 05 02 00  .H......H9......
	0x0070 00 48 8b 8c 24 18 01 00 00 48 8b 11 48 89 94 24  .H..$....H..H..$
	0x0080 90 00 00 00 0f 10 41 08 0f 11 84 24 98 00 00 00  ......A....$....
	0x0090 0f 10 41 18 0f 11 84 24 a8 00 00 00 0f 10 41 28  ..A....$......A(
	0x00a0 0f 11 84 24 b8 00 00 00 48 8b 8c 24 90 00 00 00  ...$....H..$....
	0x00b0 48 89 8c 24 c8 00 00 00 0f 10 84 24 98 00 00 00  H..$.......$....
	0x00c0 0f 11 84 24 d0 00 00 00 0f 10 84 24 a8 00 00 00  ...$.......$....
	0x00d0 0f 11 84 24 e0 00 00 00 0f 10 84 24 b8 00 00 00  ...$.......$....
	0x00e0 0f 11 84 24 f0 00 00 00 48 8b 8c 24 c8 00 00 00  ...$....H..$....
	0x00f0 48 89 4c 24 58 0f 10 84 24 d0 00 00 00 0f 11 44  H.L$X...$......D
	0x0100 24 60 0f 10 84 24 e0 00 00 00 0f 11 44 24 70 0f  $`...$......D$p.
	0x0110 10 84 24 f0 00 00 00 0f 11 84 24 80 00 00 00 0f  ..$.......$.....
	0x0120 85 fb 00 00 00 48 8b 05 00 00 00 00 48 8b 0d 00  .....H......H...
	0x0130 00 00 00 48 89 44 24 08 48 89 4c 24 10 48 8d 44  ...H.D$.H.L$.H.D
	0x0140 24 38 48 89 04 24 48 8b 44 24 70 48 8b 4c 24 68  $8H..$H.D$pH.L$h
	0x0150 48 89 4c 24 18 48 89 44 24 20 e8 00 00 00 00 48  H.L$.H.D$ .....H
	0x0160 8b 44 24 28 48 8b 4c 24 30 48 8b 15 00 00 00 00  .D$(H.L$0H......
	0x0170 48 8b 1d 00 00 00 00 f2 0f 10 05 00 00 00 00 f2  H...............
	0x0180 0f 58 44 24 60 f2 0f 11 05 00 00 00 00 48 c7 04  .XD$`........H..
	0x0190 24 00 00 00 00 48 89 44 24 08 48 89 4c 24 10 48  $....H.D$.H.L$.H
	0x01a0 89 54 24 18 48 89 5c 24 20 e8 00 00 00 00 48 8b  .T$.H.\$ .....H.
	0x01b0 44 24 28 48 8b 4c 24 30 48 89 84 24 28 01 00 00  D$(H.L$0H..$(...
	0x01c0 48 89 8c 24 30 01 00 00 48 b8 25 49 92 24 49 92  H..$0...H.%I.$I.
	0x01d0 24 49 48 8b 8c 24 20 01 00 00 48 f7 e9 48 89 c8  $IH..$ ...H..H..
	0x01e0 48 c1 f9 3f 48 d1 fa 48 29 ca 48 89 c3 48 b8 c5  H..?H..H).H..H..
	0x01f0 4e ec c4 4e ec c4 4e 48 89 d6 48 f7 eb 48 c1 fa  N..N..NH..H..H..
	0x0200 02 48 29 ca 48 8d 04 16 48 89 84 24 38 01 00 00  .H).H...H..$8...
	0x0210 48 8b ac 24 00 01 00 00 48 81 c4 08 01 00 00 c3  H..$....H.......
	0x0220 48 8b 0d 00 00 00 00 48 8b 15 00 00 00 00 48 89  H......H......H.
	0x0230 8c 24 28 01 00 00 48 89 94 24 30 01 00 00 48 b8  .$(...H..$0...H.
	0x0240 46 17 5d 74 d1 45 17 5d 48 8b 8c 24 20 01 00 00  F.]t.E.]H..$ ...
	0x0250 48 f7 e9 48 c1 fa 02 48 c1 f9 3f 48 29 ca 48 89  H..H...H..?H).H.
	0x0260 94 24 38 01 00 00 48 8b ac 24 00 01 00 00 48 81  .$8...H..$....H.
	0x0270 c4 08 01 00 00 c3 48 c7 84 24 90 00 00 00 00 00  ......H..$......
	0x0280 00 00 0f 11 84 24 98 00 00 00 0f 11 84 24 a8 00  .....$.......$..
	0x0290 00 00 0f 11 84 24 b8 00 00 00 e9 09 fe ff ff e8  .....$..........
	0x02a0 00 00 00 00 e9 57 fd ff ff                       .....W...
	rel 5+4 t=16 TLS+0
	rel 100+4 t=15 type."".item+0
	rel 296+4 t=15 "".words+0
	rel 303+4 t=15 "".words+8
	rel 347+4 t=8 runtime.concatstring2+0
	rel 364+4 t=15 "".words+16
	rel 371+4 t=15 "".words+24
	rel 379+4 t=15 "".total+0
	rel 393+4 t=15 "".total+0
	rel 426+4 t=8 runtime.concatstring2+0
	rel 547+4 t=15 "".words+16
	rel 554+4 t=15 "".words+24
	rel 672+4 t=8 runtime.morestack_noctxt+0
"".forget STEXT size=531 args=0x30 locals=0x70
	0x0000 00000 (order_of_values.go:49)	TEXT	"".forget(SB), $112-48
	0x0000 00000 (order_of_values.go:49)	MOVQ	(TLS), CX
	0x0009 00009 (order_of_values.go:49)	CMPQ	SP, 16(CX)
	0x000d 00013 (order_of_values.go:49)	JLS	521
	0x0013 00019 (order_of_values.go:49)	SUBQ	$112, SP
	0x0017 00023 (order_of_values.go:49)	MOVQ	BP, 104(SP)
	0x001c 00028 (order_of_values.go:49)	LEAQ	104(SP), BP
	0x0021 00033 (order_of_values.go:49)	FUNCDATA	$0, gclocals·b2f373eb5f2f2724f813a6dc3f0fc1ea(SB)
	0x0021 00033 (order_of_values.go:49)	FUNCDATA	$1, gclocals·f6bd6b3389b872033d462029172c8612(SB)
	0x0021 00033 (order_of_values.go:49)	FUNCDATA	$3, gclocals·789ebbddfb9a0c392810d98c2acad864(SB)
	0x0021 00033 (order_of_values.go:50)	PCDATA	$2, $1
	0x0021 00033 (order_of_values.go:50)	PCDATA	$0, $0
	0x0021 00033 (order_of_values.go:50)	LEAQ	type.map[*"".item]int64(SB), AX
	0x0028 00040 (order_of_values.go:50)	PCDATA	$2, $0
	0x0028 00040 (order_of_values.go:50)	MOVQ	AX, (SP)
	0x002c 00044 (order_of_values.go:50)	PCDATA	$2, $2
	0x002c 00044 (order_of_values.go:50)	MOVQ	"".m+120(SP), CX
	0x0031 00049 (order_of_values.go:50)	PCDATA	$2, $0
	0x0031 00049 (order_of_values.go:50)	MOVQ	CX, 8(SP)
	0x0036 00054 (order_of_values.go:50)	PCDATA	$2, $3
	0x0036 00054 (order_of_values.go:50)	MOVQ	"".p+128(SP), DX
	0x003e 00062 (order_of_values.go:50)	PCDATA	$2, $0
	0x003e 00062 (order_of_values.go:50)	MOVQ	DX, 16(SP)
	0x0043 00067 (order_of_values.go:50)	CALL	runtime.mapassign_fast64ptr(SB)
	0x0048 00072 (order_of_values.go:50)	PCDATA	$2, $1
	0x0048 00072 (order_of_values.go:50)	MOVQ	24(SP), AX
	0x004d 00077 (order_of_values.go:50)	PCDATA	$2, $2
	0x004d 00077 (order_of_values.go:50)	MOVQ	AX, CX
	0x0050 00080 (order_of_values.go:50)	MOVQ	$5270498306774157605, AX
	0x005a 00090 (order_of_values.go:50)	MOVQ	"".d+136(SP), DX
	0x0062 00098 (order_of_values.go:49)	MOVQ	DX, BX
	0x0065 00101 (order_of_values.go:50)	IMULQ	DX
	0x0068 00104 (order_of_values.go:50)	SARQ	$1, DX
	0x006b 00107 (order_of_values.go:50)	SARQ	$63, BX
	0x006f 00111 (order_of_values.go:50)	SUBQ	BX, DX
	0x0072 00114 (order_of_values.go:50)	PCDATA	$2, $0
	0x0072 00114 (order_of_values.go:50)	MOVQ	DX, (CX)
	0x0075 00117 (order_of_values.go:51)	PCDATA	$2, $2
	0x0075 00117 (order_of_values.go:51)	LEAQ	type.map[*"".item]int64(SB), CX
	0x007c 00124 (order_of_values.go:51)	PCDATA	$2, $0
	0x007c 00124 (order_of_values.go:51)	MOVQ	CX, (SP)
	0x0080 00128 (order_of_values.go:51)	PCDATA	$2, $3
	0x0080 00128 (order_of_values.go:51)	MOVQ	"".m+120(SP), DX
	0x0085 00133 (order_of_values.go:51)	PCDATA	$2, $0
	0x0085 00133 (order_of_values.go:51)	MOVQ	DX, 8(SP)
	0x008a 00138 (order_of_values.go:51)	PCDATA	$2, $4
	0x008a 00138 (order_of_values.go:51)	MOVQ	"".p+128(SP), BX
	0x0092 00146 (order_of_values.go:51)	PCDATA	$2, $0
	0x0092 00146 (order_of_values.go:51)	MOVQ	BX, 16(SP)
	0x0097 00151 (order_of_values.go:51)	CALL	runtime.mapaccess1_fast64(SB)
	0x009c 00156 (order_of_values.go:51)	PCDATA	$2, $1
	0x009c 00156 (order_of_values.go:51)	MOVQ	24(SP), AX
	0x00a1 00161 (order_of_values.go:51)	PCDATA	$2, $0
	0x00a1 00161 (order_of_values.go:51)	MOVQ	(AX), AX
	0x00a4 00164 (order_of_values.go:51)	MOVQ	AX, ""..autotmp_23+64(SP)
	0x00a9 00169 (order_of_values.go:52)	PCDATA	$2, $2
	0x00a9 00169 (order_of_values.go:52)	LEAQ	type.map[*"".item]int64(SB), CX
	0x00b0 00176 (order_of_values.go:52)	PCDATA	$2, $0
	0x00b0 00176 (order_of_values.go:52)	MOVQ	CX, (SP)
	0x00b4 00180 (order_of_values.go:52)	PCDATA	$2, $2
	0x00b4 00180 (order_of_values.go:52)	MOVQ	"".m+120(SP), CX
	0x00b9 00185 (order_of_values.go:52)	PCDATA	$2, $0
	0x00b9 00185 (order_of_values.go:52)	MOVQ	CX, 8(SP)
	0x00be 00190 (order_of_values.go:52)	PCDATA	$2, $3
	0x00be 00190 (order_of_values.go:52)	MOVQ	"".p+128(SP), DX
	0x00c6 00198 (order_of_values.go:52)	PCDATA	$2, $0
	0x00c6 00198 (order_of_values.go:52)	MOVQ	DX, 16(SP)
	0x00cb 00203 (order_of_values.go:52)	CALL	runtime.mapdelete_fast64(SB)
	0x00d0 00208 (order_of_values.go:51)	MOVQ	""..autotmp_23+64(SP), AX
	0x00d5 00213 (order_of_values.go:51)	MOVQ	"".d+136(SP), CX
	0x00dd 00221 (order_of_values.go:51)	ADDQ	CX, AX
	0x00e0 00224 (order_of_values.go:51)	MOVQ	AX, CX
	0x00e3 00227 (order_of_values.go:53)	MOVQ	$5675921253449092805, AX
	0x00ed 00237 (order_of_values.go:53)	IMULQ	CX
	0x00f0 00240 (order_of_values.go:53)	MOVQ	CX, AX
	0x00f3 00243 (order_of_values.go:53)	SARQ	$63, CX
	0x00f7 00247 (order_of_values.go:53)	SARQ	$2, DX
	0x00fb 00251 (order_of_values.go:53)	SUBQ	CX, DX
	0x00fe 00254 (order_of_values.go:51)	MOVQ	AX, BX
	0x0101 00257 (order_of_values.go:53)	MOVQ	$5270498306774157605, AX
	0x010b 00267 (order_of_values.go:53)	MOVQ	DX, SI
	0x010e 00270 (order_of_values.go:53)	IMULQ	BX
	0x0111 00273 (order_of_values.go:53)	SARQ	$1, DX
	0x0114 00276 (order_of_values.go:53)	SUBQ	CX, DX
	0x0117 00279 (order_of_values.go:53)	SUBQ	DX, SI
	0x011a 00282 (order_of_values.go:53)	MOVQ	SI, "".d+136(SP)
	0x0122 00290 (order_of_values.go:54)	PCDATA	$2, $1
	0x0122 00290 (order_of_values.go:54)	PCDATA	$0, $1
	0x0122 00290 (order_of_values.go:54)	MOVQ	"".m+120(SP), AX
	0x0127 00295 (order_of_values.go:54)	TESTQ	AX, AX
	0x012a 00298 (order_of_values.go:54)	JEQ	514
	0x0130 00304 (order_of_values.go:54)	PCDATA	$2, $0
	0x0130 00304 (order_of_values.go:54)	MOVQ	(AX), AX
	0x0133 00307 (order_of_values.go:54)	MOVQ	AX, ""..autotmp_24+56(SP)
	0x0138 00312 (order_of_values.go:54)	MOVQ	"".words+24(SB), CX
	0x013f 00319 (order_of_values.go:54)	PCDATA	$2, $3
	0x013f 00319 (order_of_values.go:54)	MOVQ	"".words+16(SB), DX
	0x0146 00326 (order_of_values.go:54)	PCDATA	$2, $5
	0x0146 00326 (order_of_values.go:54)	PCDATA	$0, $2
	0x0146 00326 (order_of_values.go:54)	MOVQ	"".p+128(SP), BX
	0x014e 00334 (order_of_values.go:54)	MOVQ	24(BX), SI
	0x0152 00338 (order_of_values.go:54)	MOVQ	16(BX), BX
	0x0156 00342 (order_of_values.go:54)	PCDATA	$2, $3
	0x0156 00342 (order_of_values.go:54)	MOVQ	BX, 24(SP)
	0x015b 00347 (order_of_values.go:54)	MOVQ	SI, 32(SP)
	0x0160 00352 (order_of_values.go:54)	PCDATA	$2, $5
	0x0160 00352 (order_of_values.go:54)	LEAQ	""..autotmp_14+72(SP), BX
	0x0165 00357 (order_of_values.go:54)	PCDATA	$2, $3
	0x0165 00357 (order_of_values.go:54)	MOVQ	BX, (SP)
	0x0169 00361 (order_of_values.go:54)	PCDATA	$2, $0
	0x0169 00361 (order_of_values.go:54)	MOVQ	DX, 8(SP)
	0x016e 00366 (order_of_values.go:54)	MOVQ	CX, 16(SP)
	0x0173 00371 (order_of_values.go:54)	CALL	runtime.concatstring2(SB)
	0x0178 00376 (order_of_values.go:54)	PCDATA	$2, $1
	0x0178 00376 (order_of_values.go:54)	MOVQ	"".words(SB), AX
	0x017f 00383 (order_of_values.go:54)	MOVQ	"".words+8(SB), CX
	0x0186 00390 (order_of_values.go:54)	MOVQ	""..autotmp_24+56(SP), DX
	0x018b 00395 (order_of_values.go:54)	XORPS	X0, X0
	0x018e 00398 (order_of_values.go:54)	CVTSQ2SD	DX, X0
	0x0193 00403 (order_of_values.go:54)	MOVQ	48(SP), DX
	0x0198 00408 (order_of_values.go:54)	PCDATA	$2, $6
	0x0198 00408 (order_of_values.go:54)	MOVQ	40(SP), BX
	0x019d 00413 (order_of_values.go:54)	ADDSD	"".total(SB), X0
	0x01a5 00421 (order_of_values.go:54)	MOVSD	X0, "".total(SB)
	0x01ad 00429 (order_of_values.go:54)	MOVQ	$0, (SP)
	0x01b5 00437 (order_of_values.go:54)	PCDATA	$2, $4
	0x01b5 00437 (order_of_values.go:54)	MOVQ	AX, 8(SP)
	0x01ba 00442 (order_of_values.go:54)	MOVQ	CX, 16(SP)
	0x01bf 00447 (order_of_values.go:54)	PCDATA	$2, $0
	0x01bf 00447 (order_of_values.go:54)	MOVQ	BX, 24(SP)
	0x01c4 00452 (order_of_values.go:54)	MOVQ	DX, 32(SP)
	0x01c9 00457 (order_of_values.go:54)	CALL	runtime.concatstring2(SB)
	0x01ce 00462 (order_of_values.go:54)	PCDATA	$2, $1
	0x01ce 00462 (order_of_values.go:54)	MOVQ	40(SP), AX
	0x01d3 00467 (order_of_values.go:54)	MOVQ	48(SP), CX
	0x01d8 00472 (order_of_values.go:54)	PCDATA	$2, $0
	0x01d8 00472 (order_of_values.go:54)	PCDATA	$0, $3
	0x01d8 00472 (order_of_values.go:54)	MOVQ	AX, "".~r3+144(SP)
	0x01e0 00480 (order_of_values.go:54)	MOVQ	CX, "".~r3+152(SP)
	0x01e8 00488 (order_of_values.go:54)	MOVQ	"".d+136(SP), AX
	0x01f0 00496 (order_of_values.go:54)	MOVQ	AX, "".~r4+160(SP)
	0x01f8 00504 (order_of_values.go:54)	MOVQ	104(SP), BP
	0x01fd 00509 (order_of_values.go:54)	ADDQ	$112, SP
	0x0201 00513 (order_of_values.go:54)	RET
	0x0202 00514 (order_of_values.go:54)	PCDATA	$0, $1
	0x0202 00514 (order_of_values.go:54)	XORL	AX, AX
	0x0204 00516 (order_of_values.go:54)	JMP	307
	0x0209 00521 (order_of_values.go:54)	NOP
	0x0209 00521 (order_of_values.go:49)	PCDATA	$0, $-1
	0x0209 00521 (order_of_values.go:49)	PCDATA	$2, $-1
	0x0209 00521 (order_of_values.go:49)	CALL	runtime.morestack_noctxt(SB)
	0x020e 00526 (order_of_values.go:49)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 f6  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 70 48 89 6c 24 68 48 8d 6c 24  ...H..pH.l$hH.l$
	0x0020 68 48 8d 05 00 00 00 00 48 89 04 24 48 8b 4c 24  hH......H..$H.L$
	0x0030 78 48 89 4c 24 08 48 8b 94 24 80 00 00 00 48 89  xH.L$.H..$....H.
	0x0040 54 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89 c1  T$......H.D$.H..
	0x0050 48 b8 25 49 92 24 49 92 24 49 48 8b 94 24 88 00  H.%I.$I.$IH..$..
	0x0060 00 00 48 89 d3 48 f7 ea 48 d1 fa 48 c1 fb 3f 48  ..H..H..H..H..?H
	0x0070 29 da 48 89 11 48 8d 0d 00 00 00 00 48 89 0c 24  ).H..H......H..$
	0x0080 48 8b 54 24 78 48 89 54 24 08 48 8b 9c 24 80 00  H.T$xH.T$.H..$..
	0x0090 00 00 48 89 5c 24 10 e8 00 00 00 00 48 8b 44 24  ..H.\$......H.D$
	0x00a0 18 48 8b 00 48 89 44 24 40 48 8d 0d 00 00 00 00  .H..H.D$@H......
	0x00b0 48 89 0c 24 48 8b 4c 24 78 48 89 4c 24 08 48 8b  H..$H.L$xH.L$.H.
	0x00c0 94 24 80 00 00 00 48 89 54 24 10 e8 00 00 00 00  .$....H.T$......
	0x00d0 48 8b 44 24 40 48 8b 8c 24 88 00 00 00 48 01 c8  H.D$@H..$....H..
	0x00e0 48 89 c1 48 b8 c5 4e ec c4 4e ec c4 4e 48 f7 e9  H..H..N..N..NH..
	0x00f0 48 89 c8 48 c1 f9 3f 48 c1 fa 02 48 29 ca 48 89  H..H..?H...H).H.
	0x0100 c3 48 b8 25 49 92 24 49 92 24 49 48 89 d6 48 f7  .H.%I.$I.$IH..H.
	0x0110 eb 48 d1 fa 48 29 ca 48 29 d6 48 89 b4 24 88 00  .H..H).H).H..$..
	0x0120 00 00 48 8b 44 24 78 48 85 c0 0f 84 d2 00 00 00  ..H.D$xH........
	0x0130 48 8b 00 48 89 44 24 38 48 8b 0d 00 00 00 00 48  H..H.D$8H......H
	0x0140 8b 15 00 00 00 00 48 8b 9c 24 80 00 00 00 48 8b  ......H..$....H.
	0x0150 73 18 48 8b 5b 10 48 89 5c 24 18 48 89 74 24 20  s.H.[.H.\$.H.t$
	0x0160 48 8d 5c 24 48 48 89 1c 24 48 89 54 24 08 48 89  H.\$HH..$H.T$.H.
	0x0170 4c 24 10 e8 00 00 00 00 48 8b 05 00 00 00 00 48  L$......H......H
	0x0180 8b 0d 00 00 00 00 48 8b 54 24 38 0f 57 c0 f2 48  ......H.T$8.W..H
	0x0190 0f 2a c2 48 8b 54 24 30 48 8b 5c 24 28 f2 0f 58  .*.H.T$0H.\$(..X
	0x01a0 05 00 00 00 00 f2 0f 11 05 00 00 00 00 48 c7 04  .............H..
	0x01b0 24 00 00 00 00 48 89 44 24 08 48 89 4c 24 10 48  $....H.D$.H.L$.H
	0x01c0 89 5c 24 18 48 89 54 24 20 e8 00 00 00 00 48 8b  .\$.H.T$ .....H.
	0x01d0 44 24 28 48 8b 4c 24 30 48 89 84 24 90 00 00 00  D$(H.L$0H..$....
	0x01e0 48 89 8c 24 98 00 00 00 48 8b 84 24 88 00 00 00  H..$....H..$....
	0x01f0 48 89 84 24 a0 00 00 00 48 8b 6c 24 68 48 83 c4  H..$....H.l$hH..
	0x0200 70 c3 31 c0 e9 2a ff ff ff e8 00 00 00 00 e9 ed  p.1..*..........
	0x0210 fd ff ff                                         ...
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 type.map[*"".item]int64+0
	rel 68+4 t=8 runtime.mapassign_fast64ptr+0
	rel 120+4 t=15 type.map[*"".item]int64+0
	rel 152+4 t=8 runtime.mapaccess1_fast64+0
	rel 172+4 t=15 type.map[*"".item]int64+0
	rel 204+4 t=8 runtime.mapdelete_fast64+0
	rel 315+4 t=15 "".words+24
	rel 322+4 t=15 "".words+16
	rel 372+4 t=8 runtime.concatstring2+0
	rel 379+4 t=15 "".words+0
	rel 386+4 t=15 "".words+8
	rel 417+4 t=15 "".total+0
	rel 425+4 t=15 "".total+0
	rel 458+4 t=8 runtime.concatstring2+0
	rel 522+4 t=8 runtime.morestack_noctxt+0
"".counted STEXT size=515 args=0x30 locals=0xa0
	0x0000 00000 (order_of_values.go:58)	TEXT	"".counted(SB), $160-48
	0x0000 00000 (order_of_values.go:58)	MOVQ	(TLS), CX
	0x0009 00009 (order_of_values.go:58)	LEAQ	-32(SP), AX
	0x000e 00014 (order_of_values.go:58)	CMPQ	AX, 16(CX)
	0x0012 00018 (order_of_values.go:58)	JLS	505
	0x0018 00024 (order_of_values.go:58)	SUBQ	$160, SP
	0x001f 00031 (order_of_values.go:58)	MOVQ	BP, 152(SP)
	0x0027 00039 (order_of_values.go:58)	LEAQ	152(SP), BP
	0x002f 00047 (order_of_values.go:58)	FUNCDATA	$0, gclocals·8750e7637fa31465a3c21a451b0bb969(SB)
	0x002f 00047 (order_of_values.go:58)	FUNCDATA	$1, gclocals·c935e966ec02953a4e00713adfd5b027(SB)
	0x002f 00047 (order_of_values.go:58)	FUNCDATA	$3, gclocals·1b0a8d3cc85902c71e8d6d23cc21f75e(SB)
	0x002f 00047 (order_of_values.go:59)	PCDATA	$2, $1
	0x002f 00047 (order_of_values.go:59)	PCDATA	$0, $0
	0x002f 00047 (order_of_values.go:59)	LEAQ	type.map[uint64]"".item(SB), AX
	0x0036 00054 (order_of_values.go:59)	PCDATA	$2, $0
	0x0036 00054 (order_of_values.go:59)	MOVQ	AX, (SP)
	0x003a 00058 (order_of_values.go:59)	PCDATA	$2, $2
	0x003a 00058 (order_of_values.go:59)	MOVQ	"".m+168(SP), CX
	0x0042 00066 (order_of_values.go:59)	PCDATA	$2, $0
	0x0042 00066 (order_of_values.go:59)	MOVQ	CX, 8(SP)
	0x0047 00071 (order_of_values.go:59)	MOVQ	"".n+176(SP), DX
	0x004f 00079 (order_of_values.go:59)	MOVQ	DX, 16(SP)
	0x0054 00084 (order_of_values.go:59)	CALL	runtime.mapaccess1_fast64(SB)
	0x0059 00089 (order_of_values.go:59)	PCDATA	$2, $1
	0x0059 00089 (order_of_values.go:59)	MOVQ	24(SP), AX
	0x005e 00094 (order_of_values.go:59)	PCDATA	$0, $1
	0x005e 00094 (order_of_values.go:59)	MOVQ	(AX), CX
	0x0061 00097 (order_of_values.go:59)	MOVQ	CX, "".i+96(SP)
	0x0066 00102 (order_of_values.go:59)	MOVUPS	8(AX), X0
	0x006a 00106 (order_of_values.go:59)	MOVUPS	X0, "".i+104(SP)
	0x006f 00111 (order_of_values.go:59)	MOVUPS	24(AX), X0
	0x0073 00115 (order_of_values.go:59)	MOVUPS	X0, "".i+120(SP)
	0x0078 00120 (order_of_values.go:59)	PCDATA	$2, $0
	0x0078 00120 (order_of_values.go:59)	MOVUPS	40(AX), X0
	0x007c 00124 (order_of_values.go:59)	MOVUPS	X0, "".i+136(SP)
	0x0084 00132 (order_of_values.go:60)	PCDATA	$2, $1
	0x0084 00132 (order_of_values.go:60)	LEAQ	type.map[uint64]"".item(SB), AX
	0x008b 00139 (order_of_values.go:60)	PCDATA	$2, $0
	0x008b 00139 (order_of_values.go:60)	MOVQ	AX, (SP)
	0x008f 00143 (order_of_values.go:60)	PCDATA	$2, $1
	0x008f 00143 (order_of_values.go:60)	PCDATA	$0, $2
	0x008f 00143 (order_of_values.go:60)	MOVQ	"".m+168(SP), AX
	0x0097 00151 (order_of_values.go:60)	PCDATA	$2, $0
	0x0097 00151 (order_of_values.go:60)	MOVQ	AX, 8(SP)
	0x009c 00156 (order_of_values.go:60)	MOVQ	"".n+176(SP), AX
	0x00a4 00164 (order_of_values.go:60)	MOVQ	AX, 16(SP)
	0x00a9 00169 (order_of_values.go:60)	CALL	runtime.mapdelete_fast64(SB)
	0x00ae 00174 (order_of_values.go:61)	MOVQ	$5270498306774157605, AX
	0x00b8 00184 (order_of_values.go:61)	MOVQ	"".d+184(SP), CX
	0x00c0 00192 (order_of_values.go:61)	IMULQ	CX
	0x00c3 00195 (order_of_values.go:61)	SARQ	$1, DX
	0x00c6 00198 (order_of_values.go:61)	MOVQ	CX, AX
	0x00c9 00201 (order_of_values.go:61)	SARQ	$63, CX
	0x00cd 00205 (order_of_values.go:61)	SUBQ	CX, DX
	0x00d0 00208 (order_of_values.go:58)	MOVQ	AX, BX
	0x00d3 00211 (order_of_values.go:61)	MOVQ	$-3689348814741910323, AX
	0x00dd 00221 (order_of_values.go:61)	MOVQ	DX, SI
	0x00e0 00224 (order_of_values.go:61)	IMULQ	BX
	0x00e3 00227 (order_of_values.go:61)	LEAQ	(BX)(DX*1), AX
	0x00e7 00231 (order_of_values.go:61)	SARQ	$3, AX
	0x00eb 00235 (order_of_values.go:61)	SUBQ	CX, AX
	0x00ee 00238 (order_of_values.go:61)	ADDQ	SI, AX
	0x00f1 00241 (order_of_values.go:61)	MOVQ	AX, "".d+184(SP)
	0x00f9 00249 (order_of_values.go:62)	MOVQ	"".n+176(SP), CX
	0x0101 00257 (order_of_values.go:62)	TESTQ	CX, CX
	0x0104 00260 (order_of_values.go:62)	JLT	475
	0x010a 00266 (order_of_values.go:62)	XORPS	X0, X0
	0x010d 00269 (order_of_values.go:62)	CVTSQ2SD	CX, X0
	0x0112 00274 (order_of_values.go:62)	MOVSD	X0, "".b+56(SP)
	0x0118 00280 (order_of_values.go:62)	PCDATA	$2, $1
	0x0118 00280 (order_of_values.go:62)	MOVQ	"".words(SB), AX
	0x011f 00287 (order_of_values.go:62)	MOVQ	"".words+8(SB), CX
	0x0126 00294 (order_of_values.go:62)	PCDATA	$2, $0
	0x0126 00294 (order_of_values.go:62)	MOVQ	AX, 24(SP)
	0x012b 00299 (order_of_values.go:62)	MOVQ	CX, 32(SP)
	0x0130 00304 (order_of_values.go:62)	PCDATA	$2, $1
	0x0130 00304 (order_of_values.go:62)	LEAQ	""..autotmp_12+64(SP), AX
	0x0135 00309 (order_of_values.go:62)	PCDATA	$2, $0
	0x0135 00309 (order_of_values.go:62)	MOVQ	AX, (SP)
	0x0139 00313 (order_of_values.go:62)	MOVQ	"".i+120(SP), AX
	0x013e 00318 (order_of_values.go:62)	PCDATA	$2, $2
	0x013e 00318 (order_of_values.go:62)	PCDATA	$0, $3
	0x013e 00318 (order_of_values.go:62)	MOVQ	"".i+112(SP), CX
	0x0143 00323 (order_of_values.go:62)	PCDATA	$2, $0
	0x0143 00323 (order_of_values.go:62)	MOVQ	CX, 8(SP)
	0x0148 00328 (order_of_values.go:62)	MOVQ	AX, 16(SP)
	0x014d 00333 (order_of_values.go:62)	CALL	runtime.concatstring2(SB)
	0x0152 00338 (order_of_values.go:62)	PCDATA	$2, $1
	0x0152 00338 (order_of_values.go:62)	MOVQ	"".words+16(SB), AX
	0x0159 00345 (order_of_values.go:62)	MOVQ	"".words+24(SB), CX
	0x0160 00352 (order_of_values.go:62)	PCDATA	$2, $3
	0x0160 00352 (order_of_values.go:62)	MOVQ	40(SP), DX
	0x0165 00357 (order_of_values.go:62)	MOVQ	48(SP), BX
	0x016a 00362 (order_of_values.go:62)	MOVSD	"".b+56(SP), X0
	0x0170 00368 (order_of_values.go:62)	ADDSD	"".total(SB), X0
	0x0178 00376 (order_of_values.go:62)	MOVSD	X0, "".total(SB)
	0x0180 00384 (order_of_values.go:62)	MOVQ	$0, (SP)
	0x0188 00392 (order_of_values.go:62)	PCDATA	$2, $4
	0x0188 00392 (order_of_values.go:62)	MOVQ	AX, 8(SP)
	0x018d 00397 (order_of_values.go:62)	MOVQ	CX, 16(SP)
	0x0192 00402 (order_of_values.go:62)	PCDATA	$2, $0
	0x0192 00402 (order_of_values.go:62)	MOVQ	DX, 24(SP)
	0x0197 00407 (order_of_values.go:62)	MOVQ	BX, 32(SP)
	0x019c 00412 (order_of_values.go:62)	CALL	runtime.concatstring2(SB)
	0x01a1 00417 (order_of_values.go:62)	PCDATA	$2, $1
	0x01a1 00417 (order_of_values.go:62)	MOVQ	40(SP), AX
	0x01a6 00422 (order_of_values.go:62)	MOVQ	48(SP), CX
	0x01ab 00427 (order_of_values.go:62)	PCDATA	$2, $0
	0x01ab 00427 (order_of_values.go:62)	PCDATA	$0, $4
	0x01ab 00427 (order_of_values.go:62)	MOVQ	AX, "".~r3+192(SP)
	0x01b3 00435 (order_of_values.go:62)	MOVQ	CX, "".~r3+200(SP)
	0x01bb 00443 (order_of_values.go:62)	MOVQ	"".d+184(SP), AX
	0x01c3 00451 (order_of_values.go:62)	MOVQ	AX, "".~r4+208(SP)
	0x01cb 00459 (order_of_values.go:62)	MOVQ	152(SP), BP
	0x01d3 00467 (order_of_values.go:62)	ADDQ	$160, SP
	0x01da 00474 (order_of_values.go:62)	RET
	0x01db 00475 (order_of_values.go:62)	PCDATA	$0, $2
	0x01db 00475 (order_of_values.go:62)	MOVQ	CX, DX
	0x01de 00478 (order_of_values.go:62)	ANDQ	$1, CX
	0x01e2 00482 (order_of_values.go:62)	SHRQ	$1, DX
	0x01e5 00485 (order_of_values.go:62)	ORQ	CX, DX
	0x01e8 00488 (order_of_values.go:62)	XORPS	X0, X0
	0x01eb 00491 (order_of_values.go:62)	CVTSQ2SD	DX, X0
	0x01f0 00496 (order_of_values.go:62)	ADDSD	X0, X0
	0x01f4 00500 (order_of_values.go:62)	JMP	274
	0x01f9 00505 (order_of_values.go:62)	NOP
	0x01f9 00505 (order_of_values.go:58)	PCDATA	$0, $-1
	0x01f9 00505 (order_of_values.go:58)	PCDATA	$2, $-1
	0x01f9 00505 (order_of_values.go:58)	CALL	runtime.morestack_noctxt(SB)
	0x01fe 00510 (order_of_values.go:58)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 e0 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 e1 01 00 00 48 81 ec a0 00 00 00 48  A.......H......H
	0x0020 89 ac 24 98 00 00 00 48 8d ac 24 98 00 00 00 48  ..$....H..$....H
	0x0030 8d 05 00 00 00 00 48 89 04 24 48 8b 8c 24 a8 00  ......H..$H..$..
	0x0040 00 00 48 89 4c 24 08 48 8b 94 24 b0 00 00 00 48  ..H.L$.H..$....H
	0x0050 89 54 24 10 e8 00 00 00 00 48 8b 44 24 18 48 8b  .T$......H.D$.H.
	0x0060 08 48 89 4c 24 60 0f 10 40 08 0f 11 44 24 68 0f  .H.L$`..@...D$h.
	0x0070 10 40 18 0f 11 44 24 78 0f 10 40 28 0f 11 84 24  .@...D$x..@(...$
	0x0080 88 00 00 00 48 8d 05 00 00 00 00 48 89 04 24 48  ....H......H..$H
	0x0090 8b 84 24 a8 00 00 00 48 89 44 24 08 48 8b 84 24  ..$....H.D$.H..$
	0x00a0 b0 00 00 00 48 89 44 24 10 e8 00 00 00 00 48 b8  ....H.D$......H.
	0x00b0 25 49 92 24 49 92 24 49 48 8b 8c 24 b8 00 00 00  %I.$I.$IH..$....
	0x00c0 48 f7 e9 48 d1 fa 48 89 c8 48 c1 f9 3f 48 29 ca  H..H..H..H..?H).
	0x00d0 48 89 c3 48 b8 cd cc cc cc cc cc cc cc 48 89 d6  H..H.........H..
	0x00e0 48 f7 eb 48 8d 04 13 48 c1 f8 03 48 29 c8 48 01  H..H...H...H).H.
	0x00f0 f0 48 89 84 24 b8 00 00 00 48 8b 8c 24 b0 00 00  .H..$....H..$...
	0x0100 00 48 85 c9 0f 8c d1 00 00 00 0f 57 c0 f2 48 0f  .H.........W..H.
	0x0110 2a c1 f2 0f 11 44 24 38 48 8b 05 00 00 00 00 48  *....D$8H......H
	0x0120 8b 0d 00 00 00 00 48 89 44 24 18 48 89 4c 24 20  ......H.D$.H.L$
	0x0130 48 8d 44 24 40 48 89 04 24 48 8b 44 24 78 48 8b  H.D$@H..$H.D$xH.
	0x0140 4c 24 70 48 89 4c 24 08 48 89 44 24 10 e8 00 00  L$pH.L$.H.D$....
	0x0150 00 00 48 8b 05 00 00 00 00 48 8b 0d 00 00 00 00  ..H......H......
	0x0160 48 8b 54 24 28 48 8b 5c 24 30 f2 0f 10 44 24 38  H.T$(H.\$0...D$8
	0x0170 f2 0f 58 05 00 00 00 00 f2 0f 11 05 00 00 00 00  ..X.............
	0x0180 48 c7 04 24 00 00 00 00 48 89 44 24 08 48 89 4c  H..$....H.D$.H.L
	0x0190 24 10 48 89 54 24 18 48 89 5c 24 20 e8 00 00 00  $.H.T$.H.\$ ....
	0x01a0 00 48 8b 44 24 28 48 8b 4c 24 30 48 89 84 24 c0  .H.D$(H.L$0H..$.
	0x01b0 00 00 00 48 89 8c 24 c8 00 00 00 48 8b 84 24 b8  ...H..$....H..$.
	0x01c0 00 00 00 48 89 84 24 d0 00 00 00 48 8b ac 24 98  ...H..$....H..$.
	0x01d0 00 00 00 48 81 c4 a0 00 00 00 c3 48 89 ca 48 83  ...H.......H..H.
	0x01e0 e1 01 48 d1 ea 48 09 ca 0f 57 c0 f2 48 0f 2a c2  ..H..H...W..H.*.
	0x01f0 f2 0f 58 c0 e9 19 ff ff ff e8 00 00 00 00 e9 fd  ..X.............
	0x0200 fd ff ff                                         ...
	rel 5+4 t=16 TLS+0
	rel 50+4 t=15 type.map[uint64]"".item+0
	rel 85+4 t=8 runtime.mapaccess1_fast64+0
	rel 135+4 t=15 type.map[uint64]"".item+0
	rel 170+4 t=8 runtime.mapdelete_fast64+0
	rel 283+4 t=15 "".words+0
	rel 290+4 t=15 "".words+8
	rel 334+4 t=8 runtime.concatstring2+0
	rel 341+4 t=15 "".words+16
	rel 348+4 t=15 "".words+24
	rel 372+4 t=15 "".total+0
	rel 380+4 t=15 "".total+0
	rel 413+4 t=8 runtime.concatstring2+0
	rel 506+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=2167 args=0x0 locals=0x448
	0x0000 00000 (order_of_values.go:65)	TEXT	"".main(SB), $1096-0
	0x0000 00000 (order_of_values.go:65)	MOVQ	(TLS), CX
	0x0009 00009 (order_of_values.go:65)	LEAQ	-968(SP), AX
	0x0011 00017 (order_of_values.go:65)	CMPQ	AX, 16(CX)
	0x0015 00021 (order_of_values.go:65)	JLS	2157
	0x001b 00027 (order_of_values.go:65)	SUBQ	$1096, SP
	0x0022 00034 (order_of_values.go:65)	MOVQ	BP, 1088(SP)
	0x002a 00042 (order_of_values.go:65)	LEAQ	1088(SP), BP
	0x0032 00050 (order_of_values.go:65)	FUNCDATA	$0, gclocals·77290df25e841177bba194c18c385853(SB)
	0x0032 00050 (order_of_values.go:65)	FUNCDATA	$1, gclocals·ac6b671644091be1d153986adbe578b1(SB)
	0x0032 00050 (order_of_values.go:65)	FUNCDATA	$3, gclocals·7e86aa4fdf65c197546472adc3e5636a(SB)
	0x0032 00050 (order_of_values.go:67)	PCDATA	$2, $0
	0x0032 00050 (order_of_values.go:67)	PCDATA	$0, $0
	0x0032 00050 (order_of_values.go:67)	MOVQ	$-9223372036854774784, AX
	0x003c 00060 (order_of_values.go:67)	MOVQ	AX, (SP)
	0x0040 00064 (order_of_values.go:67)	MOVQ	$-91, 8(SP)
	0x0049 00073 (order_of_values.go:67)	PCDATA	$2, $1
	0x0049 00073 (order_of_values.go:67)	LEAQ	go.string."x"(SB), AX
	0x0050 00080 (order_of_values.go:67)	PCDATA	$2, $0
	0x0050 00080 (order_of_values.go:67)	MOVQ	AX, 16(SP)
	0x0055 00085 (order_of_values.go:67)	MOVQ	$1, 24(SP)
	0x005e 00094 (order_of_values.go:67)	CALL	"".mean(SB)
	0x0063 00099 (order_of_values.go:67)	MOVSD	32(SP), X0
	0x0069 00105 (order_of_values.go:67)	MOVSD	X0, "".a+96(SP)
	0x006f 00111 (order_of_values.go:67)	MOVQ	40(SP), AX
	0x0074 00116 (order_of_values.go:67)	MOVQ	AX, "".b+88(SP)
	0x0079 00121 (order_of_values.go:67)	MOVQ	56(SP), CX
	0x007e 00126 (order_of_values.go:67)	MOVQ	CX, "".c.len+80(SP)
	0x0083 00131 (order_of_values.go:67)	PCDATA	$2, $2
	0x0083 00131 (order_of_values.go:67)	MOVQ	48(SP), DX
	0x0088 00136 (order_of_values.go:67)	PCDATA	$2, $0
	0x0088 00136 (order_of_values.go:67)	PCDATA	$0, $1
	0x0088 00136 (order_of_values.go:67)	MOVQ	DX, "".c.ptr+136(SP)
	0x0090 00144 (order_of_values.go:68)	CALL	runtime.printlock(SB)
	0x0095 00149 (order_of_values.go:68)	MOVSD	"".a+96(SP), X0
	0x009b 00155 (order_of_values.go:68)	MOVSD	X0, (SP)
	0x00a0 00160 (order_of_values.go:68)	CALL	runtime.printfloat(SB)
	0x00a5 00165 (order_of_values.go:68)	CALL	runtime.printsp(SB)
	0x00aa 00170 (order_of_values.go:68)	MOVQ	"".b+88(SP), AX
	0x00af 00175 (order_of_values.go:68)	MOVQ	AX, (SP)
	0x00b3 00179 (order_of_values.go:68)	CALL	runtime.printint(SB)
	0x00b8 00184 (order_of_values.go:68)	CALL	runtime.printsp(SB)
	0x00bd 00189 (order_of_values.go:68)	PCDATA	$2, $1
	0x00bd 00189 (order_of_values.go:68)	PCDATA	$0, $0
	0x00bd 00189 (order_of_values.go:68)	MOVQ	"".c.ptr+136(SP), AX
	0x00c5 00197 (order_of_values.go:68)	PCDATA	$2, $0
	0x00c5 00197 (order_of_values.go:68)	MOVQ	AX, (SP)
	0x00c9 00201 (order_of_values.go:68)	MOVQ	"".c.len+80(SP), AX
	0x00ce 00206 (order_of_values.go:68)	MOVQ	AX, 8(SP)
	0x00d3 00211 (order_of_values.go:68)	CALL	runtime.printstring(SB)
	0x00d8 00216 (order_of_values.go:68)	CALL	runtime.printnl(SB)
	0x00dd 00221 (order_of_values.go:68)	CALL	runtime.printunlock(SB)
	0x00e2 00226 (order_of_values.go:69)	MOVQ	$12345, (SP)
	0x00ea 00234 (order_of_values.go:69)	MOVQ	$91, 8(SP)
	0x00f3 00243 (order_of_values.go:69)	PCDATA	$2, $1
	0x00f3 00243 (order_of_values.go:69)	LEAQ	go.string."y"(SB), AX
	0x00fa 00250 (order_of_values.go:69)	PCDATA	$2, $0
	0x00fa 00250 (order_of_values.go:69)	MOVQ	AX, 16(SP)
	0x00ff 00255 (order_of_values.go:69)	MOVQ	$1, 24(SP)
	0x0108 00264 (order_of_values.go:69)	CALL	"".mean(SB)
	0x010d 00269 (order_of_values.go:69)	MOVSD	32(SP), X0
	0x0113 00275 (order_of_values.go:69)	MOVSD	X0, "".a+96(SP)
	0x0119 00281 (order_of_values.go:69)	MOVQ	40(SP), AX
	0x011e 00286 (order_of_values.go:69)	MOVQ	AX, "".b+88(SP)
	0x0123 00291 (order_of_values.go:69)	PCDATA	$2, $3
	0x0123 00291 (order_of_values.go:69)	MOVQ	48(SP), CX
	0x0128 00296 (order_of_values.go:69)	PCDATA	$2, $0
	0x0128 00296 (order_of_values.go:69)	PCDATA	$0, $1
	0x0128 00296 (order_of_values.go:69)	MOVQ	CX, "".c.ptr+136(SP)
	0x0130 00304 (order_of_values.go:69)	MOVQ	56(SP), DX
	0x0135 00309 (order_of_values.go:69)	MOVQ	DX, "".c.len+80(SP)
	0x013a 00314 (order_of_values.go:70)	CALL	runtime.printlock(SB)
	0x013f 00319 (order_of_values.go:70)	MOVSD	"".a+96(SP), X0
	0x0145 00325 (order_of_values.go:70)	MOVSD	X0, (SP)
	0x014a 00330 (order_of_values.go:70)	CALL	runtime.printfloat(SB)
	0x014f 00335 (order_of_values.go:70)	CALL	runtime.printsp(SB)
	0x0154 00340 (order_of_values.go:70)	MOVQ	"".b+88(SP), AX
	0x0159 00345 (order_of_values.go:70)	MOVQ	AX, (SP)
	0x015d 00349 (order_of_values.go:70)	CALL	runtime.printint(SB)
	0x0162 00354 (order_of_values.go:70)	CALL	runtime.printsp(SB)
	0x0167 00359 (order_of_values.go:70)	PCDATA	$2, $1
	0x0167 00359 (order_of_values.go:70)	PCDATA	$0, $0
	0x0167 00359 (order_of_values.go:70)	MOVQ	"".c.ptr+136(SP), AX
	0x016f 00367 (order_of_values.go:70)	PCDATA	$2, $0
	0x016f 00367 (order_of_values.go:70)	MOVQ	AX, (SP)
	0x0173 00371 (order_of_values.go:70)	MOVQ	"".c.len+80(SP), AX
	0x0178 00376 (order_of_values.go:70)	MOVQ	AX, 8(SP)
	0x017d 00381 (order_of_values.go:70)	CALL	runtime.printstring(SB)
	0x0182 00386 (order_of_values.go:70)	CALL	runtime.printnl(SB)
	0x0187 00391 (order_of_values.go:70)	CALL	runtime.printunlock(SB)
	0x018c 00396 (order_of_values.go:71)	PCDATA	$2, $1
	0x018c 00396 (order_of_values.go:71)	LEAQ	type."".item(SB), AX
	0x0193 00403 (order_of_values.go:71)	PCDATA	$2, $0
	0x0193 00403 (order_of_values.go:71)	MOVQ	AX, (SP)
	0x0197 00407 (order_of_values.go:71)	CALL	runtime.newobject(SB)
	0x019c 00412 (order_of_values.go:71)	PCDATA	$2, $1
	0x019c 00412 (order_of_values.go:71)	MOVQ	8(SP), AX
	0x01a1 00417 (order_of_values.go:71)	PCDATA	$0, $2
	0x01a1 00417 (order_of_values.go:71)	MOVQ	AX, "".p+128(SP)
	0x01a9 00425 (order_of_values.go:71)	MOVQ	$-1, (AX)
	0x01b0 00432 (order_of_values.go:71)	MOVQ	$1, 24(AX)
	0x01b8 00440 (order_of_values.go:71)	PCDATA	$2, $-2
	0x01b8 00440 (order_of_values.go:71)	PCDATA	$0, $-2
	0x01b8 00440 (order_of_values.go:71)	CMPL	runtime.writeBarrier(SB), $0
	0x01bf 00447 (order_of_values.go:71)	JNE	2136
	0x01c5 00453 (order_of_values.go:71)	LEAQ	go.string."p"(SB), CX
	0x01cc 00460 (order_of_values.go:71)	MOVQ	CX, 16(AX)
	0x01d0 00464 (order_of_values.go:71)	PCDATA	$2, $1
	0x01d0 00464 (order_of_values.go:71)	PCDATA	$0, $2
	0x01d0 00464 (order_of_values.go:71)	LEAQ	type."".item(SB), AX
	0x01d7 00471 (order_of_values.go:71)	PCDATA	$2, $0
	0x01d7 00471 (order_of_values.go:71)	MOVQ	AX, (SP)
	0x01db 00475 (order_of_values.go:71)	CALL	runtime.newobject(SB)
	0x01e0 00480 (order_of_values.go:71)	PCDATA	$2, $1
	0x01e0 00480 (order_of_values.go:71)	MOVQ	8(SP), AX
	0x01e5 00485 (order_of_values.go:71)	MOVQ	$3, (AX)
	0x01ec 00492 (order_of_values.go:71)	PCDATA	$2, $-2
	0x01ec 00492 (order_of_values.go:71)	PCDATA	$0, $-2
	0x01ec 00492 (order_of_values.go:71)	CMPL	runtime.writeBarrier(SB), $0
	0x01f3 00499 (order_of_values.go:71)	JNE	2114
	0x01f9 00505 (order_of_values.go:71)	MOVQ	"".p+128(SP), CX
	0x0201 00513 (order_of_values.go:71)	MOVQ	AX, 48(CX)
	0x0205 00517 (order_of_values.go:72)	PCDATA	$2, $3
	0x0205 00517 (order_of_values.go:72)	PCDATA	$0, $2
	0x0205 00517 (order_of_values.go:72)	MOVQ	$1099511627777, AX
	0x020f 00527 (order_of_values.go:72)	MOVQ	AX, (SP)
	0x0213 00531 (order_of_values.go:72)	MOVL	$-700, 8(SP)
	0x021b 00539 (order_of_values.go:72)	PCDATA	$2, $0
	0x021b 00539 (order_of_values.go:72)	MOVQ	CX, 16(SP)
	0x0220 00544 (order_of_values.go:72)	CALL	"".ratio(SB)
	0x0225 00549 (order_of_values.go:72)	MOVSS	24(SP), X0
	0x022b 00555 (order_of_values.go:72)	MOVSS	X0, "".f+68(SP)
	0x0231 00561 (order_of_values.go:73)	MOVLQSX	28(SP), AX
	0x0236 00566 (order_of_values.go:73)	MOVQ	AX, ""..autotmp_52+120(SP)
	0x023b 00571 (order_of_values.go:73)	PCDATA	$2, $3
	0x023b 00571 (order_of_values.go:73)	MOVQ	"".p+128(SP), CX
	0x0243 00579 (order_of_values.go:73)	MOVSD	8(CX), X1
	0x0248 00584 (order_of_values.go:73)	MOVSD	X1, ""..autotmp_53+112(SP)
	0x024e 00590 (order_of_values.go:73)	MOVQ	24(CX), DX
	0x0252 00594 (order_of_values.go:73)	MOVQ	DX, ""..autotmp_54+104(SP)
	0x0257 00599 (order_of_values.go:73)	PCDATA	$2, $4
	0x0257 00599 (order_of_values.go:73)	MOVQ	16(CX), BX
	0x025b 00603 (order_of_values.go:73)	PCDATA	$2, $0
	0x025b 00603 (order_of_values.go:73)	PCDATA	$0, $3
	0x025b 00603 (order_of_values.go:73)	MOVQ	BX, ""..autotmp_55+144(SP)
	0x0263 00611 (order_of_values.go:73)	CALL	runtime.printlock(SB)
	0x0268 00616 (order_of_values.go:73)	MOVSS	"".f+68(SP), X0
	0x026e 00622 (order_of_values.go:73)	CVTSS2SD	X0, X0
	0x0272 00626 (order_of_values.go:73)	MOVSD	X0, (SP)
	0x0277 00631 (order_of_values.go:73)	CALL	runtime.printfloat(SB)
	0x027c 00636 (order_of_values.go:73)	CALL	runtime.printsp(SB)
	0x0281 00641 (order_of_values.go:73)	MOVQ	""..autotmp_52+120(SP), AX
	0x0286 00646 (order_of_values.go:73)	MOVQ	AX, (SP)
	0x028a 00650 (order_of_values.go:73)	CALL	runtime.printint(SB)
	0x028f 00655 (order_of_values.go:73)	CALL	runtime.printsp(SB)
	0x0294 00660 (order_of_values.go:73)	MOVSD	""..autotmp_53+112(SP), X0
	0x029a 00666 (order_of_values.go:73)	MOVSD	X0, (SP)
	0x029f 00671 (order_of_values.go:73)	CALL	runtime.printfloat(SB)
	0x02a4 00676 (order_of_values.go:73)	CALL	runtime.printsp(SB)
	0x02a9 00681 (order_of_values.go:73)	PCDATA	$2, $1
	0x02a9 00681 (order_of_values.go:73)	PCDATA	$0, $2
	0x02a9 00681 (order_of_values.go:73)	MOVQ	""..autotmp_55+144(SP), AX
	0x02b1 00689 (order_of_values.go:73)	PCDATA	$2, $0
	0x02b1 00689 (order_of_values.go:73)	MOVQ	AX, (SP)
	0x02b5 00693 (order_of_values.go:73)	MOVQ	""..autotmp_54+104(SP), AX
	0x02ba 00698 (order_of_values.go:73)	MOVQ	AX, 8(SP)
	0x02bf 00703 (order_of_values.go:73)	CALL	runtime.printstring(SB)
	0x02c4 00708 (order_of_values.go:73)	CALL	runtime.printnl(SB)
	0x02c9 00713 (order_of_values.go:73)	CALL	runtime.printunlock(SB)
	0x02ce 00718 (order_of_values.go:74)	PCDATA	$2, $1
	0x02ce 00718 (order_of_values.go:74)	PCDATA	$0, $4
	0x02ce 00718 (order_of_values.go:74)	MOVQ	"".p+128(SP), AX
	0x02d6 00726 (order_of_values.go:74)	MOVQ	(AX), CX
	0x02d9 00729 (order_of_values.go:74)	MOVQ	CX, ""..autotmp_32+360(SP)
	0x02e1 00737 (order_of_values.go:74)	MOVUPS	8(AX), X0
	0x02e5 00741 (order_of_values.go:74)	MOVUPS	X0, ""..autotmp_32+368(SP)
	0x02ed 00749 (order_of_values.go:74)	MOVUPS	24(AX), X0
	0x02f1 00753 (order_of_values.go:74)	MOVUPS	X0, ""..autotmp_32+384(SP)
	0x02f9 00761 (order_of_values.go:74)	PCDATA	$2, $0
	0x02f9 00761 (order_of_values.go:74)	MOVUPS	40(AX), X0
	0x02fd 00765 (order_of_values.go:74)	MOVUPS	X0, ""..autotmp_32+400(SP)
	0x0305 00773 (order_of_values.go:74)	PCDATA	$2, $3
	0x0305 00773 (order_of_values.go:74)	LEAQ	type."".item(SB), CX
	0x030c 00780 (order_of_values.go:74)	PCDATA	$2, $0
	0x030c 00780 (order_of_values.go:74)	MOVQ	CX, (SP)
	0x0310 00784 (order_of_values.go:74)	PCDATA	$2, $3
	0x0310 00784 (order_of_values.go:74)	LEAQ	""..autotmp_32+360(SP), CX
	0x0318 00792 (order_of_values.go:74)	PCDATA	$2, $0
	0x0318 00792 (order_of_values.go:74)	MOVQ	CX, 8(SP)
	0x031d 00797 (order_of_values.go:74)	MOVQ	$100, 16(SP)
	0x0326 00806 (order_of_values.go:74)	CALL	"".asserted(SB)
	0x032b 00811 (order_of_values.go:74)	MOVQ	32(SP), AX
	0x0330 00816 (order_of_values.go:74)	MOVQ	AX, "".c.len+80(SP)
	0x0335 00821 (order_of_values.go:74)	PCDATA	$2, $3
	0x0335 00821 (order_of_values.go:74)	MOVQ	24(SP), CX
	0x033a 00826 (order_of_values.go:74)	PCDATA	$2, $0
	0x033a 00826 (order_of_values.go:74)	PCDATA	$0, $5
	0x033a 00826 (order_of_values.go:74)	MOVQ	CX, "".c.ptr+136(SP)
	0x0342 00834 (order_of_values.go:74)	MOVQ	40(SP), DX
	0x0347 00839 (order_of_values.go:74)	MOVQ	DX, "".q+72(SP)
	0x034c 00844 (order_of_values.go:75)	CALL	runtime.printlock(SB)
	0x0351 00849 (order_of_values.go:75)	PCDATA	$2, $1
	0x0351 00849 (order_of_values.go:75)	PCDATA	$0, $4
	0x0351 00849 (order_of_values.go:75)	MOVQ	"".c.ptr+136(SP), AX
	0x0359 00857 (order_of_values.go:75)	PCDATA	$2, $0
	0x0359 00857 (order_of_values.go:75)	MOVQ	AX, (SP)
	0x035d 00861 (order_of_values.go:75)	MOVQ	"".c.len+80(SP), AX
	0x0362 00866 (order_of_values.go:75)	MOVQ	AX, 8(SP)
	0x0367 00871 (order_of_values.go:75)	CALL	runtime.printstring(SB)
	0x036c 00876 (order_of_values.go:75)	CALL	runtime.printsp(SB)
	0x0371 00881 (order_of_values.go:75)	MOVQ	"".q+72(SP), AX
	0x0376 00886 (order_of_values.go:75)	MOVQ	AX, (SP)
	0x037a 00890 (order_of_values.go:75)	CALL	runtime.printint(SB)
	0x037f 00895 (order_of_values.go:75)	CALL	runtime.printnl(SB)
	0x0384 00900 (order_of_values.go:75)	CALL	runtime.printunlock(SB)
	0x0389 00905 (order_of_values.go:76)	PCDATA	$2, $1
	0x0389 00905 (order_of_values.go:76)	LEAQ	type.*"".item(SB), AX
	0x0390 00912 (order_of_values.go:76)	PCDATA	$2, $0
	0x0390 00912 (order_of_values.go:76)	MOVQ	AX, (SP)
	0x0394 00916 (order_of_values.go:76)	PCDATA	$2, $1
	0x0394 00916 (order_of_values.go:76)	MOVQ	"".p+128(SP), AX
	0x039c 00924 (order_of_values.go:76)	PCDATA	$2, $0
	0x039c 00924 (order_of_values.go:76)	MOVQ	AX, 8(SP)
	0x03a1 00929 (order_of_values.go:76)	MOVQ	$-100, 16(SP)
	0x03aa 00938 (order_of_values.go:76)	CALL	"".asserted(SB)
	0x03af 00943 (order_of_values.go:76)	MOVQ	32(SP), AX
	0x03b4 00948 (order_of_values.go:76)	MOVQ	AX, "".c.len+80(SP)
	0x03b9 00953 (order_of_values.go:76)	PCDATA	$2, $3
	0x03b9 00953 (order_of_values.go:76)	MOVQ	24(SP), CX
	0x03be 00958 (order_of_values.go:76)	PCDATA	$2, $0
	0x03be 00958 (order_of_values.go:76)	PCDATA	$0, $5
	0x03be 00958 (order_of_values.go:76)	MOVQ	CX, "".c.ptr+136(SP)
	0x03c6 00966 (order_of_values.go:76)	MOVQ	40(SP), DX
	0x03cb 00971 (order_of_values.go:76)	MOVQ	DX, "".q+72(SP)
	0x03d0 00976 (order_of_values.go:77)	CALL	runtime.printlock(SB)
	0x03d5 00981 (order_of_values.go:77)	PCDATA	$2, $1
	0x03d5 00981 (order_of_values.go:77)	PCDATA	$0, $4
	0x03d5 00981 (order_of_values.go:77)	MOVQ	"".c.ptr+136(SP), AX
	0x03dd 00989 (order_of_values.go:77)	PCDATA	$2, $0
	0x03dd 00989 (order_of_values.go:77)	MOVQ	AX, (SP)
	0x03e1 00993 (order_of_values.go:77)	MOVQ	"".c.len+80(SP), AX
	0x03e6 00998 (order_of_values.go:77)	MOVQ	AX, 8(SP)
	0x03eb 01003 (order_of_values.go:77)	CALL	runtime.printstring(SB)
	0x03f0 01008 (order_of_values.go:77)	CALL	runtime.printsp(SB)
	0x03f5 01013 (order_of_values.go:77)	MOVQ	"".q+72(SP), AX
	0x03fa 01018 (order_of_values.go:77)	MOVQ	AX, (SP)
	0x03fe 01022 (order_of_values.go:77)	CALL	runtime.printint(SB)
	0x0403 01027 (order_of_values.go:77)	CALL	runtime.printnl(SB)
	0x0408 01032 (order_of_values.go:77)	CALL	runtime.printunlock(SB)
	0x040d 01037 (order_of_values.go:78)	PCDATA	$0, $6
	0x040d 01037 (order_of_values.go:78)	XORPS	X0, X0
	0x0410 01040 (order_of_values.go:78)	MOVUPS	X0, ""..autotmp_33+200(SP)
	0x0418 01048 (order_of_values.go:78)	MOVUPS	X0, ""..autotmp_33+216(SP)
	0x0420 01056 (order_of_values.go:78)	MOVUPS	X0, ""..autotmp_33+232(SP)
	0x0428 01064 (order_of_values.go:78)	PCDATA	$2, $5
	0x0428 01064 (order_of_values.go:78)	PCDATA	$0, $7
	0x0428 01064 (order_of_values.go:78)	LEAQ	""..autotmp_34+416(SP), DI
	0x0430 01072 (order_of_values.go:78)	PCDATA	$2, $0
	0x0430 01072 (order_of_values.go:78)	LEAQ	-48(DI), DI
	0x0434 01076 (order_of_values.go:78)	DUFFZERO	$258
	0x0447 01095 (order_of_values.go:78)	PCDATA	$2, $1
	0x0447 01095 (order_of_values.go:78)	LEAQ	""..autotmp_34+416(SP), AX
	0x044f 01103 (order_of_values.go:78)	PCDATA	$2, $0
	0x044f 01103 (order_of_values.go:78)	MOVQ	AX, ""..autotmp_33+216(SP)
	0x0457 01111 (order_of_values.go:78)	CALL	runtime.fastrand(SB)
	0x045c 01116 (order_of_values.go:78)	MOVL	(SP), AX
	0x045f 01119 (order_of_values.go:78)	MOVL	AX, ""..autotmp_33+212(SP)
	0x0466 01126 (order_of_values.go:78)	PCDATA	$2, $1
	0x0466 01126 (order_of_values.go:78)	LEAQ	type.map[*"".item]int64(SB), AX
	0x046d 01133 (order_of_values.go:78)	PCDATA	$2, $0
	0x046d 01133 (order_of_values.go:78)	MOVQ	AX, (SP)
	0x0471 01137 (order_of_values.go:78)	PCDATA	$2, $3
	0x0471 01137 (order_of_values.go:78)	LEAQ	""..autotmp_33+200(SP), CX
	0x0479 01145 (order_of_values.go:78)	PCDATA	$2, $0
	0x0479 01145 (order_of_values.go:78)	MOVQ	CX, 8(SP)
	0x047e 01150 (order_of_values.go:78)	PCDATA	$2, $2
	0x047e 01150 (order_of_values.go:78)	MOVQ	"".p+128(SP), DX
	0x0486 01158 (order_of_values.go:78)	PCDATA	$2, $0
	0x0486 01158 (order_of_values.go:78)	MOVQ	DX, 16(SP)
	0x048b 01163 (order_of_values.go:78)	CALL	runtime.mapassign_fast64ptr(SB)
	0x0490 01168 (order_of_values.go:78)	PCDATA	$2, $1
	0x0490 01168 (order_of_values.go:78)	MOVQ	24(SP), AX
	0x0495 01173 (order_of_values.go:78)	PCDATA	$2, $0
	0x0495 01173 (order_of_values.go:78)	MOVQ	$1, (AX)
	0x049c 01180 (order_of_values.go:78)	PCDATA	$2, $1
	0x049c 01180 (order_of_values.go:78)	MOVQ	"".p+128(SP), AX
	0x04a4 01188 (order_of_values.go:78)	PCDATA	$2, $3
	0x04a4 01188 (order_of_values.go:78)	MOVQ	48(AX), CX
	0x04a8 01192 (order_of_values.go:78)	PCDATA	$2, $6
	0x04a8 01192 (order_of_values.go:78)	LEAQ	type.map[*"".item]int64(SB), DX
	0x04af 01199 (order_of_values.go:78)	PCDATA	$2, $3
	0x04af 01199 (order_of_values.go:78)	MOVQ	DX, (SP)
	0x04b3 01203 (order_of_values.go:78)	PCDATA	$2, $6
	0x04b3 01203 (order_of_values.go:78)	LEAQ	""..autotmp_33+200(SP), DX
	0x04bb 01211 (order_of_values.go:78)	PCDATA	$2, $3
	0x04bb 01211 (order_of_values.go:78)	MOVQ	DX, 8(SP)
	0x04c0 01216 (order_of_values.go:78)	PCDATA	$2, $0
	0x04c0 01216 (order_of_values.go:78)	MOVQ	CX, 16(SP)
	0x04c5 01221 (order_of_values.go:78)	CALL	runtime.mapassign_fast64ptr(SB)
	0x04ca 01226 (order_of_values.go:78)	PCDATA	$2, $1
	0x04ca 01226 (order_of_values.go:78)	MOVQ	24(SP), AX
	0x04cf 01231 (order_of_values.go:78)	PCDATA	$2, $0
	0x04cf 01231 (order_of_values.go:78)	MOVQ	$2, (AX)
	0x04d6 01238 (order_of_values.go:79)	PCDATA	$2, $1
	0x04d6 01238 (order_of_values.go:79)	LEAQ	""..autotmp_33+200(SP), AX
	0x04de 01246 (order_of_values.go:79)	PCDATA	$2, $0
	0x04de 01246 (order_of_values.go:79)	MOVQ	AX, (SP)
	0x04e2 01250 (order_of_values.go:79)	PCDATA	$2, $1
	0x04e2 01250 (order_of_values.go:79)	MOVQ	"".p+128(SP), AX
	0x04ea 01258 (order_of_values.go:79)	PCDATA	$2, $0
	0x04ea 01258 (order_of_values.go:79)	MOVQ	AX, 8(SP)
	0x04ef 01263 (order_of_values.go:79)	MOVQ	$1000, 16(SP)
	0x04f8 01272 (order_of_values.go:79)	CALL	"".forget(SB)
	0x04fd 01277 (order_of_values.go:79)	MOVQ	40(SP), AX
	0x0502 01282 (order_of_values.go:79)	MOVQ	AX, "".q+72(SP)
	0x0507 01287 (order_of_values.go:79)	PCDATA	$2, $3
	0x0507 01287 (order_of_values.go:79)	MOVQ	24(SP), CX
	0x050c 01292 (order_of_values.go:79)	PCDATA	$2, $0
	0x050c 01292 (order_of_values.go:79)	PCDATA	$0, $8
	0x050c 01292 (order_of_values.go:79)	MOVQ	CX, "".c.ptr+136(SP)
	0x0514 01300 (order_of_values.go:79)	MOVQ	32(SP), DX
	0x0519 01305 (order_of_values.go:79)	MOVQ	DX, "".c.len+80(SP)
	0x051e 01310 (order_of_values.go:80)	CALL	runtime.printlock(SB)
	0x0523 01315 (order_of_values.go:80)	PCDATA	$2, $1
	0x0523 01315 (order_of_values.go:80)	PCDATA	$0, $7
	0x0523 01315 (order_of_values.go:80)	MOVQ	"".c.ptr+136(SP), AX
	0x052b 01323 (order_of_values.go:80)	PCDATA	$2, $0
	0x052b 01323 (order_of_values.go:80)	MOVQ	AX, (SP)
	0x052f 01327 (order_of_values.go:80)	MOVQ	"".c.len+80(SP), AX
	0x0534 01332 (order_of_values.go:80)	MOVQ	AX, 8(SP)
	0x0539 01337 (order_of_values.go:80)	CALL	runtime.printstring(SB)
	0x053e 01342 (order_of_values.go:80)	CALL	runtime.printsp(SB)
	0x0543 01347 (order_of_values.go:80)	MOVQ	"".q+72(SP), AX
	0x0548 01352 (order_of_values.go:80)	MOVQ	AX, (SP)
	0x054c 01356 (order_of_values.go:80)	CALL	runtime.printint(SB)
	0x0551 01361 (order_of_values.go:80)	CALL	runtime.printnl(SB)
	0x0556 01366 (order_of_values.go:80)	CALL	runtime.printunlock(SB)
	0x055b 01371 (order_of_values.go:81)	MOVQ	""..autotmp_33+200(SP), AX
	0x0563 01379 (order_of_values.go:81)	MOVQ	AX, ""..autotmp_54+104(SP)
	0x0568 01384 (order_of_values.go:81)	CALL	runtime.printlock(SB)
	0x056d 01389 (order_of_values.go:81)	MOVQ	""..autotmp_54+104(SP), AX
	0x0572 01394 (order_of_values.go:81)	MOVQ	AX, (SP)
	0x0576 01398 (order_of_values.go:81)	CALL	runtime.printint(SB)
	0x057b 01403 (order_of_values.go:81)	CALL	runtime.printnl(SB)
	0x0580 01408 (order_of_values.go:81)	CALL	runtime.printunlock(SB)
	0x0585 01413 (order_of_values.go:82)	PCDATA	$0, $9
	0x0585 01413 (order_of_values.go:82)	XORPS	X0, X0
	0x0588 01416 (order_of_values.go:82)	MOVUPS	X0, ""..autotmp_40+152(SP)
	0x0590 01424 (order_of_values.go:82)	MOVUPS	X0, ""..autotmp_40+168(SP)
	0x0598 01432 (order_of_values.go:82)	MOVUPS	X0, ""..autotmp_40+184(SP)
	0x05a0 01440 (order_of_values.go:82)	PCDATA	$2, $5
	0x05a0 01440 (order_of_values.go:82)	PCDATA	$0, $10
	0x05a0 01440 (order_of_values.go:82)	LEAQ	""..autotmp_41+560(SP), DI
	0x05a8 01448 (order_of_values.go:82)	PCDATA	$2, $0
	0x05a8 01448 (order_of_values.go:82)	LEAQ	-48(DI), DI
	0x05ac 01452 (order_of_values.go:82)	DUFFZERO	$144
	0x05bf 01471 (order_of_values.go:82)	PCDATA	$2, $1
	0x05bf 01471 (order_of_values.go:82)	LEAQ	""..autotmp_41+560(SP), AX
	0x05c7 01479 (order_of_values.go:82)	PCDATA	$2, $0
	0x05c7 01479 (order_of_values.go:82)	MOVQ	AX, ""..autotmp_40+168(SP)
	0x05cf 01487 (order_of_values.go:82)	CALL	runtime.fastrand(SB)
	0x05d4 01492 (order_of_values.go:82)	MOVL	(SP), AX
	0x05d7 01495 (order_of_values.go:82)	MOVL	AX, ""..autotmp_40+164(SP)
	0x05de 01502 (order_of_values.go:82)	PCDATA	$0, $11
	0x05de 01502 (order_of_values.go:82)	MOVQ	$0, ""..autotmp_44+304(SP)
	0x05ea 01514 (order_of_values.go:82)	XORPS	X0, X0
	0x05ed 01517 (order_of_values.go:82)	MOVUPS	X0, ""..autotmp_44+312(SP)
	0x05f5 01525 (order_of_values.go:82)	MOVUPS	X0, ""..autotmp_44+328(SP)
	0x05fd 01533 (order_of_values.go:82)	MOVUPS	X0, ""..autotmp_44+344(SP)
	0x0605 01541 (order_of_values.go:82)	PCDATA	$2, $1
	0x0605 01541 (order_of_values.go:82)	LEAQ	type.map[uint64]"".item(SB), AX
	0x060c 01548 (order_of_values.go:82)	PCDATA	$2, $0
	0x060c 01548 (order_of_values.go:82)	MOVQ	AX, (SP)
	0x0610 01552 (order_of_values.go:82)	PCDATA	$2, $3
	0x0610 01552 (order_of_values.go:82)	LEAQ	""..autotmp_40+152(SP), CX
	0x0618 01560 (order_of_values.go:82)	PCDATA	$2, $0
	0x0618 01560 (order_of_values.go:82)	MOVQ	CX, 8(SP)
	0x061d 01565 (order_of_values.go:82)	MOVQ	$8, 16(SP)
	0x0626 01574 (order_of_values.go:82)	CALL	runtime.mapassign_fast64(SB)
	0x062b 01579 (order_of_values.go:82)	PCDATA	$2, $1
	0x062b 01579 (order_of_values.go:82)	MOVQ	24(SP), AX
	0x0630 01584 (order_of_values.go:82)	TESTB	AL, (AX)
	0x0632 01586 (order_of_values.go:82)	PCDATA	$2, $-2
	0x0632 01586 (order_of_values.go:82)	PCDATA	$0, $-2
	0x0632 01586 (order_of_values.go:82)	CMPL	runtime.writeBarrier(SB), $0
	0x0639 01593 (order_of_values.go:82)	JNE	2075
	0x063f 01599 (order_of_values.go:82)	MOVQ	""..autotmp_44+304(SP), CX
	0x0647 01607 (order_of_values.go:82)	MOVQ	CX, (AX)
	0x064a 01610 (order_of_values.go:82)	MOVUPS	""..autotmp_44+312(SP), X0
	0x0652 01618 (order_of_values.go:82)	MOVUPS	X0, 8(AX)
	0x0656 01622 (order_of_values.go:82)	MOVUPS	""..autotmp_44+328(SP), X0
	0x065e 01630 (order_of_values.go:82)	MOVUPS	X0, 24(AX)
	0x0662 01634 (order_of_values.go:82)	MOVUPS	""..autotmp_44+344(SP), X0
	0x066a 01642 (order_of_values.go:82)	MOVUPS	X0, 40(AX)
	0x066e 01646 (order_of_values.go:82)	PCDATA	$2, $1
	0x066e 01646 (order_of_values.go:82)	PCDATA	$0, $12
	0x066e 01646 (order_of_values.go:82)	MOVQ	"".p+128(SP), AX
	0x0676 01654 (order_of_values.go:82)	MOVQ	(AX), CX
	0x0679 01657 (order_of_values.go:82)	MOVQ	CX, ""..autotmp_47+248(SP)
	0x0681 01665 (order_of_values.go:82)	MOVUPS	8(AX), X0
	0x0685 01669 (order_of_values.go:82)	MOVUPS	X0, ""..autotmp_47+256(SP)
	0x068d 01677 (order_of_values.go:82)	MOVUPS	24(AX), X0
	0x0691 01681 (order_of_values.go:82)	MOVUPS	X0, ""..autotmp_47+272(SP)
	0x0699 01689 (order_of_values.go:82)	PCDATA	$2, $0
	0x0699 01689 (order_of_values.go:82)	MOVUPS	40(AX), X0
	0x069d 01693 (order_of_values.go:82)	MOVUPS	X0, ""..autotmp_47+288(SP)
	0x06a5 01701 (order_of_values.go:82)	PCDATA	$2, $1
	0x06a5 01701 (order_of_values.go:82)	LEAQ	type.map[uint64]"".item(SB), AX
	0x06ac 01708 (order_of_values.go:82)	PCDATA	$2, $0
	0x06ac 01708 (order_of_values.go:82)	MOVQ	AX, (SP)
	0x06b0 01712 (order_of_values.go:82)	PCDATA	$2, $1
	0x06b0 01712 (order_of_values.go:82)	LEAQ	""..autotmp_40+152(SP), AX
	0x06b8 01720 (order_of_values.go:82)	PCDATA	$2, $0
	0x06b8 01720 (order_of_values.go:82)	MOVQ	AX, 8(SP)
	0x06bd 01725 (order_of_values.go:82)	MOVQ	$7, 16(SP)
	0x06c6 01734 (order_of_values.go:82)	CALL	runtime.mapassign_fast64(SB)
	0x06cb 01739 (order_of_values.go:82)	PCDATA	$2, $1
	0x06cb 01739 (order_of_values.go:82)	MOVQ	24(SP), AX
	0x06d0 01744 (order_of_values.go:82)	TESTB	AL, (AX)
	0x06d2 01746 (order_of_values.go:82)	PCDATA	$2, $-2
	0x06d2 01746 (order_of_values.go:82)	PCDATA	$0, $-2
	0x06d2 01746 (order_of_values.go:82)	CMPL	runtime.writeBarrier(SB), $0
	0x06d9 01753 (order_of_values.go:82)	JNE	2036
	0x06df 01759 (order_of_values.go:82)	MOVQ	""..autotmp_47+248(SP), CX
	0x06e7 01767 (order_of_values.go:82)	MOVQ	CX, (AX)
	0x06ea 01770 (order_of_values.go:82)	MOVUPS	""..autotmp_47+256(SP), X0
	0x06f2 01778 (order_of_values.go:82)	MOVUPS	X0, 8(AX)
	0x06f6 01782 (order_of_values.go:82)	MOVUPS	""..autotmp_47+272(SP), X0
	0x06fe 01790 (order_of_values.go:82)	MOVUPS	X0, 24(AX)
	0x0702 01794 (order_of_values.go:82)	MOVUPS	""..autotmp_47+288(SP), X0
	0x070a 01802 (order_of_values.go:82)	MOVUPS	X0, 40(AX)
	0x070e 01806 (order_of_values.go:83)	PCDATA	$2, $1
	0x070e 01806 (order_of_values.go:83)	PCDATA	$0, $13
	0x070e 01806 (order_of_values.go:83)	LEAQ	""..autotmp_40+152(SP), AX
	0x0716 01814 (order_of_values.go:83)	PCDATA	$2, $0
	0x0716 01814 (order_of_values.go:83)	MOVQ	AX, (SP)
	0x071a 01818 (order_of_values.go:83)	MOVQ	$7, 8(SP)
	0x0723 01827 (order_of_values.go:83)	MOVQ	$-1000, 16(SP)
	0x072c 01836 (order_of_values.go:83)	CALL	"".counted(SB)
	0x0731 01841 (order_of_values.go:83)	MOVQ	40(SP), AX
	0x0736 01846 (order_of_values.go:83)	MOVQ	AX, "".q+72(SP)
	0x073b 01851 (order_of_values.go:83)	PCDATA	$2, $3
	0x073b 01851 (order_of_values.go:83)	MOVQ	24(SP), CX
	0x0740 01856 (order_of_values.go:83)	PCDATA	$2, $0
	0x0740 01856 (order_of_values.go:83)	PCDATA	$0, $14
	0x0740 01856 (order_of_values.go:83)	MOVQ	CX, "".c.ptr+136(SP)
	0x0748 01864 (order_of_values.go:83)	MOVQ	32(SP), DX
	0x074d 01869 (order_of_values.go:83)	MOVQ	DX, "".c.len+80(SP)
	0x0752 01874 (order_of_values.go:84)	CALL	runtime.printlock(SB)
	0x0757 01879 (order_of_values.go:84)	PCDATA	$2, $1
	0x0757 01879 (order_of_values.go:84)	PCDATA	$0, $13
	0x0757 01879 (order_of_values.go:84)	MOVQ	"".c.ptr+136(SP), AX
	0x075f 01887 (order_of_values.go:84)	PCDATA	$2, $0
	0x075f 01887 (order_of_values.go:84)	MOVQ	AX, (SP)
	0x0763 01891 (order_of_values.go:84)	MOVQ	"".c.len+80(SP), AX
	0x0768 01896 (order_of_values.go:84)	MOVQ	AX, 8(SP)
	0x076d 01901 (order_of_values.go:84)	CALL	runtime.printstring(SB)
	0x0772 01906 (order_of_values.go:84)	CALL	runtime.printsp(SB)
	0x0777 01911 (order_of_values.go:84)	MOVQ	"".q+72(SP), AX
	0x077c 01916 (order_of_values.go:84)	MOVQ	AX, (SP)
	0x0780 01920 (order_of_values.go:84)	CALL	runtime.printint(SB)
	0x0785 01925 (order_of_values.go:84)	CALL	runtime.printnl(SB)
	0x078a 01930 (order_of_values.go:84)	CALL	runtime.printunlock(SB)
	0x078f 01935 (order_of_values.go:85)	MOVQ	""..autotmp_40+152(SP), AX
	0x0797 01943 (order_of_values.go:85)	MOVQ	AX, ""..autotmp_54+104(SP)
	0x079c 01948 (order_of_values.go:85)	MOVSD	"".total(SB), X0
	0x07a4 01956 (order_of_values.go:85)	MOVSD	X0, ""..autotmp_53+112(SP)
	0x07aa 01962 (order_of_values.go:85)	CALL	runtime.printlock(SB)
	0x07af 01967 (order_of_values.go:85)	MOVQ	""..autotmp_54+104(SP), AX
	0x07b4 01972 (order_of_values.go:85)	MOVQ	AX, (SP)
	0x07b8 01976 (order_of_values.go:85)	CALL	runtime.printint(SB)
	0x07bd 01981 (order_of_values.go:85)	CALL	runtime.printsp(SB)
	0x07c2 01986 (order_of_values.go:85)	MOVSD	""..autotmp_53+112(SP), X0
	0x07c8 01992 (order_of_values.go:85)	XORPS	X1, X1
	0x07cb 01995 (order_of_values.go:85)	UCOMISD	X1, X0
	0x07cf 01999 (order_of_values.go:85)	SETHI	AL
	0x07d2 02002 (order_of_values.go:85)	MOVB	AL, (SP)
	0x07d5 02005 (order_of_values.go:85)	CALL	runtime.printbool(SB)
	0x07da 02010 (order_of_values.go:85)	CALL	runtime.printnl(SB)
	0x07df 02015 (order_of_values.go:85)	CALL	runtime.printunlock(SB)
	0x07e4 02020 (order_of_values.go:86)	MOVQ	1088(SP), BP
	0x07ec 02028 (order_of_values.go:86)	ADDQ	$1096, SP
	0x07f3 02035 (order_of_values.go:86)	RET
	0x07f4 02036 (order_of_values.go:82)	PCDATA	$2, $-2
	0x07f4 02036 (order_of_values.go:82)	PCDATA	$0, $-2
	0x07f4 02036 (order_of_values.go:82)	LEAQ	type."".item(SB), CX
	0x07fb 02043 (order_of_values.go:82)	MOVQ	CX, (SP)
	0x07ff 02047 (order_of_values.go:82)	MOVQ	AX, 8(SP)
	0x0804 02052 (order_of_values.go:82)	LEAQ	""..autotmp_47+248(SP), AX
	0x080c 02060 (order_of_values.go:82)	MOVQ	AX, 16(SP)
	0x0811 02065 (order_of_values.go:82)	CALL	runtime.typedmemmove(SB)
	0x0816 02070 (order_of_values.go:82)	JMP	1806
	0x081b 02075 (order_of_values.go:82)	LEAQ	type."".item(SB), CX
	0x0822 02082 (order_of_values.go:82)	MOVQ	CX, (SP)
	0x0826 02086 (order_of_values.go:82)	MOVQ	AX, 8(SP)
	0x082b 02091 (order_of_values.go:82)	LEAQ	""..autotmp_44+304(SP), AX
	0x0833 02099 (order_of_values.go:82)	MOVQ	AX, 16(SP)
	0x0838 02104 (order_of_values.go:82)	CALL	runtime.typedmemmove(SB)
	0x083d 02109 (order_of_values.go:82)	JMP	1646
	0x0842 02114 (order_of_values.go:71)	MOVQ	"".p+128(SP), CX
	0x084a 02122 (order_of_values.go:71)	LEAQ	48(CX), DI
	0x084e 02126 (order_of_values.go:71)	CALL	runtime.gcWriteBarrier(SB)
	0x0853 02131 (order_of_values.go:71)	JMP	517
	0x0858 02136 (order_of_values.go:71)	LEAQ	16(AX), DI
	0x085c 02140 (order_of_values.go:71)	LEAQ	go.string."p"(SB), AX
	0x0863 02147 (order_of_values.go:71)	CALL	runtime.gcWriteBarrier(SB)
	0x0868 02152 (order_of_values.go:71)	JMP	464
	0x086d 02157 (order_of_values.go:71)	NOP
	0x086d 02157 (order_of_values.go:65)	PCDATA	$0, $-1
	0x086d 02157 (order_of_values.go:65)	PCDATA	$2, $-1
	0x086d 02157 (order_of_values.go:65)	CALL	runtime.morestack_noctxt(SB)
	0x0872 02162 (order_of_values.go:65)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 38 fc ff  dH..%....H..$8..
	0x0010 ff 48 3b 41 10 0f 86 52 08 00 00 48 81 ec 48 04  .H;A...R...H..H.
	0x0020 00 00 48 89 ac 24 40 04 00 00 48 8d ac 24 40 04  ..H..$@...H..$@.
	0x0030 00 00 48 b8 00 04 00 00 00 00 00 80 48 89 04 24  ..H.........H..$
	0x0040 48 c7 44 24 08 a5 ff ff ff 48 8d 05 00 00 00 00  H.D$.....H......
	0x0050 48 89 44 24 10 48 c7 44 24 18 01 00 00 00 e8 00  H.D$.H.D$.......
	0x0060 00 00 00 f2 0f 10 44 24 20 f2 0f 11 44 24 60 48  ......D$ ...D$`H
	0x0070 8b 44 24 28 48 89 44 24 58 48 8b 4c 24 38 48 89  .D$(H.D$XH.L$8H.
	0x0080 4c 24 50 48 8b 54 24 30 48 89 94 24 88 00 00 00  L$PH.T$0H..$....
	0x0090 e8 00 00 00 00 f2 0f 10 44 24 60 f2 0f 11 04 24  ........D$`....$
	0x00a0 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 58 48  ..........H.D$XH
	0x00b0 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84  ..$..........H..
	0x00c0 24 88 00 00 00 48 89 04 24 48 8b 44 24 50 48 89  $....H..$H.D$PH.
	0x00d0 44 24 08 e8 00 00 00 00 e8 00 00 00 00 e8 00 00  D$..............
	0x00e0 00 00 48 c7 04 24 39 30 00 00 48 c7 44 24 08 5b  ..H..$90..H.D$.[
	0x00f0 00 00 00 48 8d 05 00 00 00 00 48 89 44 24 10 48  ...H......H.D$.H
	0x0100 c7 44 24 18 01 00 00 00 e8 00 00 00 00 f2 0f 10  .D$.............
	0x0110 44 24 20 f2 0f 11 44 24 60 48 8b 44 24 28 48 89  D$ ...D$`H.D$(H.
	0x0120 44 24 58 48 8b 4c 24 30 48 89 8c 24 88 00 00 00  D$XH.L$0H..$....
	0x0130 48 8b 54 24 38 48 89 54 24 50 e8 00 00 00 00 f2  H.T$8H.T$P......
	0x0140 0f 10 44 24 60 f2 0f 11 04 24 e8 00 00 00 00 e8  ..D$`....$......
	0x0150 00 00 00 00 48 8b 44 24 58 48 89 04 24 e8 00 00  ....H.D$XH..$...
	0x0160 00 00 e8 00 00 00 00 48 8b 84 24 88 00 00 00 48  .......H..$....H
	0x0170 89 04 24 48 8b 44 24 50 48 89 44 24 08 e8 00 00  ..$H.D$PH.D$....
	0x0180 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00  ............H...
	0x0190 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b 44 24  ...H..$.....H.D$
	0x01a0 08 48 89 84 24 80 00 00 00 48 c7 00 ff ff ff ff  .H..$....H......
	0x01b0 48 c7 40 18 01 00 00 00 83 3d 00 00 00 00 00 0f  H.@......=......
	0x01c0 85 93 06 00 00 48 8d 0d 00 00 00 00 48 89 48 10  .....H......H.H.
	0x01d0 48 8d 05 00 00 00 00 48 89 04 24 e8 00 00 00 00  H......H..$.....
	0x01e0 48 8b 44 24 08 48 c7 00 03 00 00 00 83 3d 00 00  H.D$.H.......=..
	0x01f0 00 00 00 0f 85 49 06 00 00 48 8b 8c 24 80 00 00  .....I...H..$...
	0x0200 00 48 89 41 30 48 b8 01 00 00 00 00 01 00 00 48  .H.A0H.........H
	0x0210 89 04 24 c7 44 24 08 44 fd ff ff 48 89 4c 24 10  ..$.D$.D...H.L$.
	0x0220 e8 00 00 00 00 f3 0f 10 44 24 18 f3 0f 11 44 24  ........D$....D$
	0x0230 44 48 63 44 24 1c 48 89 44 24 78 48 8b 8c 24 80  DHcD$.H.D$xH..$.
	0x0240 00 00 00 f2 0f 10 49 08 f2 0f 11 4c 24 70 48 8b  ......I....L$pH.
	0x0250 51 18 48 89 54 24 68 48 8b 59 10 48 89 9c 24 90  Q.H.T$hH.Y.H..$.
	0x0260 00 00 00 e8 00 00 00 00 f3 0f 10 44 24 44 f3 0f  ...........D$D..
	0x0270 5a c0 f2 0f 11 04 24 e8 00 00 00 00 e8 00 00 00  Z.....$.........
	0x0280 00 48 8b 44 24 78 48 89 04 24 e8 00 00 00 00 e8  .H.D$xH..$......
	0x0290 00 00 00 00 f2 0f 10 44 24 70 f2 0f 11 04 24 e8  .......D$p....$.
	0x02a0 00 00 00 00 e8 00 00 00 00 48 8b 84 24 90 00 00  .........H..$...
	0x02b0 00 48 89 04 24 48 8b 44 24 68 48 89 44 24 08 e8  .H..$H.D$hH.D$..
	0x02c0 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b  ..............H.
	0x02d0 84 24 80 00 00 00 48 8b 08 48 89 8c 24 68 01 00  .$....H..H..$h..
	0x02e0 00 0f 10 40 08 0f 11 84 24 70 01 00 00 0f 10 40  ...@....$p.....@
	0x02f0 18 0f 11 84 24 80 01 00 00 0f 10 40 28 0f 11 84  ....$......@(...
	0x0300 24 90 01 00 00 48 8d 0d 00 00 00 00 48 89 0c 24  $....H......H..$
	0x0310 48 8d 8c 24 68 01 00 00 48 89 4c 24 08 48 c7 44  H..$h...H.L$.H.D
	0x0320 24 10 64 00 00 00 e8 00 00 00 00 48 8b 44 24 20  $.d........H.D$
	0x0330 48 89 44 24 50 48 8b 4c 24 18 48 89 8c 24 88 00  H.D$PH.L$.H..$..
	0x0340 00 00 48 8b 54 24 28 48 89 54 24 48 e8 00 00 00  ..H.T$(H.T$H....
	0x0350 00 48 8b 84 24 88 00 00 00 48 89 04 24 48 8b 44  .H..$....H..$H.D
	0x0360 24 50 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00  $PH.D$..........
	0x0370 00 48 8b 44 24 48 48 89 04 24 e8 00 00 00 00 e8  .H.D$HH..$......
	0x0380 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00 00  .........H......
	0x0390 48 89 04 24 48 8b 84 24 80 00 00 00 48 89 44 24  H..$H..$....H.D$
	0x03a0 08 48 c7 44 24 10 9c ff ff ff e8 00 00 00 00 48  .H.D$..........H
	0x03b0 8b 44 24 20 48 89 44 24 50 48 8b 4c 24 18 48 89  .D$ H.D$PH.L$.H.
	0x03c0 8c 24 88 00 00 00 48 8b 54 24 28 48 89 54 24 48  .$....H.T$(H.T$H
	0x03d0 e8 00 00 00 00 48 8b 84 24 88 00 00 00 48 89 04  .....H..$....H..
	0x03e0 24 48 8b 44 24 50 48 89 44 24 08 e8 00 00 00 00  $H.D$PH.D$......
	0x03f0 e8 00 00 00 00 48 8b 44 24 48 48 89 04 24 e8 00  .....H.D$HH..$..
	0x0400 00 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 57 c0  ..............W.
	0x0410 0f 11 84 24 c8 00 00 00 0f 11 84 24 d8 00 00 00  ...$.......$....
	0x0420 0f 11 84 24 e8 00 00 00 48 8d bc 24 a0 01 00 00  ...$....H..$....
	0x0430 48 8d 7f d0 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00  H...H.l$.H.l$...
	0x0440 00 00 00 48 8b 6d 00 48 8d 84 24 a0 01 00 00 48  ...H.m.H..$....H
	0x0450 89 84 24 d8 00 00 00 e8 00 00 00 00 8b 04 24 89  ..$...........$.
	0x0460 84 24 d4 00 00 00 48 8d 05 00 00 00 00 48 89 04  .$....H......H..
	0x0470 24 48 8d 8c 24 c8 00 00 00 48 89 4c 24 08 48 8b  $H..$....H.L$.H.
	0x0480 94 24 80 00 00 00 48 89 54 24 10 e8 00 00 00 00  .$....H.T$......
	0x0490 48 8b 44 24 18 48 c7 00 01 00 00 00 48 8b 84 24  H.D$.H......H..$
	0x04a0 80 00 00 00 48 8b 48 30 48 8d 15 00 00 00 00 48  ....H.H0H......H
	0x04b0 89 14 24 48 8d 94 24 c8 00 00 00 48 89 54 24 08  ..$H..$....H.T$.
	0x04c0 48 89 4c 24 10 e8 00 00 00 00 48 8b 44 24 18 48  H.L$......H.D$.H
	0x04d0 c7 00 02 00 00 00 48 8d 84 24 c8 00 00 00 48 89  ......H..$....H.
	0x04e0 04 24 48 8b 84 24 80 00 00 00 48 89 44 24 08 48  .$H..$....H.D$.H
	0x04f0 c7 44 24 10 e8 03 00 00 e8 00 00 00 00 48 8b 44  .D$..........H.D
	0x0500 24 28 48 89 44 24 48 48 8b 4c 24 18 48 89 8c 24  $(H.D$HH.L$.H..$
	0x0510 88 00 00 00 48 8b 54 24 20 48 89 54 24 50 e8 00  ....H.T$ H.T$P..
	0x0520 00 00 00 48 8b 84 24 88 00 00 00 48 89 04 24 48  ...H..$....H..$H
	0x0530 8b 44 24 50 48 89 44 24 08 e8 00 00 00 00 e8 00  .D$PH.D$........
	0x0540 00 00 00 48 8b 44 24 48 48 89 04 24 e8 00 00 00  ...H.D$HH..$....
	0x0550 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 c8  ...........H..$.
	0x0560 00 00 00 48 89 44 24 68 e8 00 00 00 00 48 8b 44  ...H.D$h.....H.D
	0x0570 24 68 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $hH..$..........
	0x0580 e8 00 00 00 00 0f 57 c0 0f 11 84 24 98 00 00 00  ......W....$....
	0x0590 0f 11 84 24 a8 00 00 00 0f 11 84 24 b8 00 00 00  ...$.......$....
	0x05a0 48 8d bc 24 30 02 00 00 48 8d 7f d0 48 89 6c 24  H..$0...H...H.l$
	0x05b0 f0 48 8d 6c 24 f0 e8 00 00 00 00 48 8b 6d 00 48  .H.l$......H.m.H
	0x05c0 8d 84 24 30 02 00 00 48 89 84 24 a8 00 00 00 e8  ..$0...H..$.....
	0x05d0 00 00 00 00 8b 04 24 89 84 24 a4 00 00 00 48 c7  ......$..$....H.
	0x05e0 84 24 30 01 00 00 00 00 00 00 0f 57 c0 0f 11 84  .$0........W....
	0x05f0 24 38 01 00 00 0f 11 84 24 48 01 00 00 0f 11 84  $8......$H......
	0x0600 24 58 01 00 00 48 8d 05 00 00 00 00 48 89 04 24  $X...H......H..$
	0x0610 48 8d 8c 24 98 00 00 00 48 89 4c 24 08 48 c7 44  H..$....H.L$.H.D
	0x0620 24 10 08 00 00 00 e8 00 00 00 00 48 8b 44 24 18  $..........H.D$.
	0x0630 84 00 83 3d 00 00 00 00 00 0f 85 dc 01 00 00 48  ...=...........H
	0x0640 8b 8c 24 30 01 00 00 48 89 08 0f 10 84 24 38 01  ..$0...H.....$8.
	0x0650 00 00 0f 11 40 08 0f 10 84 24 48 01 00 00 0f 11  ....@....$H.....
	0x0660 40 18 0f 10 84 24 58 01 00 00 0f 11 40 28 48 8b  @....$X.....@(H.
	0x0670 84 24 80 00 00 00 48 8b 08 48 89 8c 24 f8 00 00  .$....H..H..$...
	0x0680 00 0f 10 40 08 0f 11 84 24 00 01 00 00 0f 10 40  ...@....$......@
	0x0690 18 0f 11 84 24 10 01 00 00 0f 10 40 28 0f 11 84  ....$......@(...
	0x06a0 24 20 01 00 00 48 8d 05 00 00 00 00 48 89 04 24  $ ...H......H..$
	0x06b0 48 8d 84 24 98 00 00 00 48 89 44 24 08 48 c7 44  H..$....H.D$.H.D
	0x06c0 24 10 07 00 00 00 e8 00 00 00 00 48 8b 44 24 18  $..........H.D$.
	0x06d0 84 00 83 3d 00 00 00 00 00 0f 85 15 01 00 00 48  ...=...........H
	0x06e0 8b 8c 24 f8 00 00 00 48 89 08 0f 10 84 24 00 01  ..$....H.....$..
	0x06f0 00 00 0f 11 40 08 0f 10 84 24 10 01 00 00 0f 11  ....@....$......
	0x0700 40 18 0f 10 84 24 20 01 00 00 0f 11 40 28 48 8d  @....$ .....@(H.
	0x0710 84 24 98 00 00 00 48 89 04 24 48 c7 44 24 08 07  .$....H..$H.D$..
	0x0720 00 00 00 48 c7 44 24 10 18 fc ff ff e8 00 00 00  ...H.D$.........
	0x0730 00 48 8b 44 24 28 48 89 44 24 48 48 8b 4c 24 18  .H.D$(H.D$HH.L$.
	0x0740 48 89 8c 24 88 00 00 00 48 8b 54 24 20 48 89 54  H..$....H.T$ H.T
	0x0750 24 50 e8 00 00 00 00 48 8b 84 24 88 00 00 00 48  $P.....H..$....H
	0x0760 89 04 24 48 8b 44 24 50 48 89 44 24 08 e8 00 00  ..$H.D$PH.D$....
	0x0770 00 00 e8 00 00 00 00 48 8b 44 24 48 48 89 04 24  .......H.D$HH..$
	0x0780 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0790 8b 84 24 98 00 00 00 48 89 44 24 68 f2 0f 10 05  ..$....H.D$h....
	0x07a0 00 00 00 00 f2 0f 11 44 24 70 e8 00 00 00 00 48  .......D$p.....H
	0x07b0 8b 44 24 68 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$hH..$........
	0x07c0 00 00 f2 0f 10 44 24 70 0f 57 c9 66 0f 2e c1 0f  .....D$p.W.f....
	0x07d0 97 c0 88 04 24 e8 00 00 00 00 e8 00 00 00 00 e8  ....$...........
	0x07e0 00 00 00 00 48 8b ac 24 40 04 00 00 48 81 c4 48  ....H..$@...H..H
	0x07f0 04 00 00 c3 48 8d 0d 00 00 00 00 48 89 0c 24 48  ....H......H..$H
	0x0800 89 44 24 08 48 8d 84 24 f8 00 00 00 48 89 44 24  .D$.H..$....H.D$
	0x0810 10 e8 00 00 00 00 e9 f3 fe ff ff 48 8d 0d 00 00  ...........H....
	0x0820 00 00 48 89 0c 24 48 89 44 24 08 48 8d 84 24 30  ..H..$H.D$.H..$0
	0x0830 01 00 00 48 89 44 24 10 e8 00 00 00 00 e9 2c fe  ...H.D$.......,.
	0x0840 ff ff 48 8b 8c 24 80 00 00 00 48 8d 79 30 e8 00  ..H..$....H.y0..
	0x0850 00 00 00 e9 ad f9 ff ff 48 8d 78 10 48 8d 05 00  ........H.x.H...
	0x0860 00 00 00 e8 00 00 00 00 e9 63 f9 ff ff e8 00 00  .........c......
	0x0870 00 00 e9 89 f7 ff ff                             .......
	rel 5+4 t=16 TLS+0
	rel 76+4 t=15 go.string."x"+0
	rel 95+4 t=8 "".mean+0
	rel 145+4 t=8 runtime.printlock+0
	rel 161+4 t=8 runtime.printfloat+0
	rel 166+4 t=8 runtime.printsp+0
	rel 180+4 t=8 runtime.printint+0
	rel 185+4 t=8 runtime.printsp+0
	rel 212+4 t=8 runtime.printstring+0
	rel 217+4 t=8 runtime.printnl+0
	rel 222+4 t=8 runtime.printunlock+0
	rel 246+4 t=15 go.string."y"+0
	rel 265+4 t=8 "".mean+0
	rel 315+4 t=8 runtime.printlock+0
	rel 331+4 t=8 runtime.printfloat+0
	rel 336+4 t=8 runtime.printsp+0
	rel 350+4 t=8 runtime.printint+0
	rel 355+4 t=8 runtime.printsp+0
	rel 382+4 t=8 runtime.printstring+0
	rel 387+4 t=8 runtime.printnl+0
	rel 392+4 t=8 runtime.printunlock+0
	rel 399+4 t=15 type."".item+0
	rel 408+4 t=8 runtime.newobject+0
	rel 442+4 t=15 runtime.writeBarrier+-1
	rel 456+4 t=15 go.string."p"+0
	rel 467+4 t=15 type."".item+0
	rel 476+4 t=8 runtime.newobject+0
	rel 494+4 t=15 runtime.writeBarrier+-1
	rel 545+4 t=8 "".ratio+0
	rel 612+4 t=8 runtime.printlock+0
	rel 632+4 t=8 runtime.printfloat+0
	rel 637+4 t=8 runtime.printsp+0
	rel 651+4 t=8 runtime.printint+0
	rel 656+4 t=8 runtime.printsp+0
	rel 672+4 t=8 runtime.printfloat+0
	rel 677+4 t=8 runtime.printsp+0
	rel 704+4 t=8 runtime.printstring+0
	rel 709+4 t=8 runtime.printnl+0
	rel 714+4 t=8 runtime.printunlock+0
	rel 776+4 t=15 type."".item+0
	rel 807+4 t=8 "".asserted+0
	rel 845+4 t=8 runtime.printlock+0
	rel 872+4 t=8 runtime.printstring+0
	rel 877+4 t=8 runtime.printsp+0
	rel 891+4 t=8 runtime.printint+0
	rel 896+4 t=8 runtime.printnl+0
	rel 901+4 t=8 runtime.printunlock+0
	rel 908+4 t=15 type.*"".item+0
	rel 939+4 t=8 "".asserted+0
	rel 977+4 t=8 runtime.printlock+0
	rel 1004+4 t=8 runtime.printstring+0
	rel 1009+4 t=8 runtime.printsp+0
	rel 1023+4 t=8 runtime.printint+0
	rel 1028+4 t=8 runtime.printnl+0
	rel 1033+4 t=8 runtime.printunlock+0
	rel 1087+4 t=8 runtime.duffzero+258
	rel 1112+4 t=8 runtime.fastrand+0
	rel 1129+4 t=15 type.map[*"".item]int64+0
	rel 1164+4 t=8 runtime.mapassign_fast64ptr+0
	rel 1195+4 t=15 type.map[*"".item]int64+0
	rel 1222+4 t=8 runtime.mapassign_fast64ptr+0
	rel 1273+4 t=8 "".forget+0
	rel 1311+4 t=8 runtime.printlock+0
	rel 1338+4 t=8 runtime.printstring+0
	rel 1343+4 t=8 runtime.printsp+0
	rel 1357+4 t=8 runtime.printint+0
	rel 1362+4 t=8 runtime.printnl+0
	rel 1367+4 t=8 runtime.printunlock+0
	rel 1385+4 t=8 runtime.printlock+0
	rel 1399+4 t=8 runtime.printint+0
	rel 1404+4 t=8 runtime.printnl+0
	rel 1409+4 t=8 runtime.printunlock+0
	rel 1463+4 t=8 runtime.duffzero+144
	rel 1488+4 t=8 runtime.fastrand+0
	rel 1544+4 t=15 type.map[uint64]"".item+0
	rel 1575+4 t=8 runtime.mapassign_fast64+0
	rel 1588+4 t=15 runtime.writeBarrier+-1
	rel 1704+4 t=15 type.map[uint64]"".item+0
	rel 1735+4 t=8 runtime.mapassign_fast64+0
	rel 1748+4 t=15 runtime.writeBarrier+-1
	rel 1837+4 t=8 "".counted+0
	rel 1875+4 t=8 runtime.printlock+0
	rel 1902+4 t=8 runtime.printstring+0
	rel 1907+4 t=8 runtime.printsp+0
	rel 1921+4 t=8 runtime.printint+0
	rel 1926+4 t=8 runtime.printnl+0
	rel 1931+4 t=8 runtime.printunlock+0
	rel 1952+4 t=15 "".total+0
	rel 1963+4 t=8 runtime.printlock+0
	rel 1977+4 t=8 runtime.printint+0
	rel 1982+4 t=8 runtime.printsp+0
	rel 2006+4 t=8 runtime.printbool+0
	rel 2011+4 t=8 runtime.printnl+0
	rel 2016+4 t=8 runtime.printunlock+0
	rel 2039+4 t=15 type."".item+0
	rel 2066+4 t=8 runtime.typedmemmove+0
	rel 2078+4 t=15 type."".item+0
	rel 2105+4 t=8 runtime.typedmemmove+0
	rel 2127+4 t=8 runtime.gcWriteBarrier+0
	rel 2143+4 t=15 go.string."p"+0
	rel 2148+4 t=8 runtime.gcWriteBarrier+0
	rel 2158+4 t=8 runtime.morestack_noctxt+0
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
type..hash."".item STEXT dupok size=226 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".item(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	216
	0x0013 00019 (<autogenerated>:1)	SUBQ	$40, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·96839595c383af6ae8227769d90a999e(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $1
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x002a 00042 (<autogenerated>:1)	MOVQ	"".h+56(SP), CX
	0x002f 00047 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0034 00052 (<autogenerated>:1)	MOVQ	$8, 16(SP)
	0x003d 00061 (<autogenerated>:1)	CALL	runtime.memhash(SB)
	0x0042 00066 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x0047 00071 (<autogenerated>:1)	PCDATA	$2, $2
	0x0047 00071 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x004c 00076 (<autogenerated>:1)	PCDATA	$2, $3
	0x004c 00076 (<autogenerated>:1)	LEAQ	8(CX), DX
	0x0050 00080 (<autogenerated>:1)	PCDATA	$2, $0
	0x0050 00080 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x0054 00084 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0059 00089 (<autogenerated>:1)	CALL	runtime.f64hash(SB)
	0x005e 00094 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x0063 00099 (<autogenerated>:1)	PCDATA	$2, $2
	0x0063 00099 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x0068 00104 (<autogenerated>:1)	PCDATA	$2, $3
	0x0068 00104 (<autogenerated>:1)	LEAQ	16(CX), DX
	0x006c 00108 (<autogenerated>:1)	PCDATA	$2, $0
	0x006c 00108 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x0070 00112 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0075 00117 (<autogenerated>:1)	CALL	runtime.strhash(SB)
	0x007a 00122 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x007f 00127 (<autogenerated>:1)	PCDATA	$2, $2
	0x007f 00127 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x0084 00132 (<autogenerated>:1)	PCDATA	$2, $3
	0x0084 00132 (<autogenerated>:1)	LEAQ	32(CX), DX
	0x0088 00136 (<autogenerated>:1)	PCDATA	$2, $0
	0x0088 00136 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x008c 00140 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0091 00145 (<autogenerated>:1)	MOVQ	$12, 16(SP)
	0x009a 00154 (<autogenerated>:1)	CALL	runtime.memhash(SB)
	0x009f 00159 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x00a4 00164 (<autogenerated>:1)	PCDATA	$2, $2
	0x00a4 00164 (<autogenerated>:1)	PCDATA	$0, $1
	0x00a4 00164 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x00a9 00169 (<autogenerated>:1)	ADDQ	$48, CX
	0x00ad 00173 (<autogenerated>:1)	PCDATA	$2, $0
	0x00ad 00173 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x00b1 00177 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x00b6 00182 (<autogenerated>:1)	MOVQ	$8, 16(SP)
	0x00bf 00191 (<autogenerated>:1)	CALL	runtime.memhash(SB)
	0x00c4 00196 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x00c9 00201 (<autogenerated>:1)	MOVQ	AX, "".~r2+64(SP)
	0x00ce 00206 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x00d3 00211 (<autogenerated>:1)	ADDQ	$40, SP
	0x00d7 00215 (<autogenerated>:1)	RET
	0x00d8 00216 (<autogenerated>:1)	NOP
	0x00d8 00216 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00d8 00216 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00d8 00216 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00dd 00221 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 c5  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8b 44 24 30 48 89 04 24 48 8b 4c 24 38 48   H.D$0H..$H.L$8H
	0x0030 89 4c 24 08 48 c7 44 24 10 08 00 00 00 e8 00 00  .L$.H.D$........
	0x0040 00 00 48 8b 44 24 18 48 8b 4c 24 30 48 8d 51 08  ..H.D$.H.L$0H.Q.
	0x0050 48 89 14 24 48 89 44 24 08 e8 00 00 00 00 48 8b  H..$H.D$......H.
	0x0060 44 24 10 48 8b 4c 24 30 48 8d 51 10 48 89 14 24  D$.H.L$0H.Q.H..$
	0x0070 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24 10 48  H.D$......H.D$.H
	0x0080 8b 4c 24 30 48 8d 51 20 48 89 14 24 48 89 44 24  .L$0H.Q H..$H.D$
	0x0090 08 48 c7 44 24 10 0c 00 00 00 e8 00 00 00 00 48  .H.D$..........H
	0x00a0 8b 44 24 18 48 8b 4c 24 30 48 83 c1 30 48 89 0c  .D$.H.L$0H..0H..
	0x00b0 24 48 89 44 24 08 48 c7 44 24 10 08 00 00 00 e8  $H.D$.H.D$......
	0x00c0 00 00 00 00 48 8b 44 24 18 48 89 44 24 40 48 8b  ....H.D$.H.D$@H.
	0x00d0 6c 24 20 48 83 c4 28 c3 e8 00 00 00 00 e9 1e ff  l$ H..(.........
	0x00e0 ff ff                                            ..
	rel 5+4 t=16 TLS+0
	rel 62+4 t=8 runtime.memhash+0
	rel 90+4 t=8 runtime.f64hash+0
	rel 118+4 t=8 runtime.strhash+0
	rel 155+4 t=8 runtime.memhash+0
	rel 192+4 t=8 runtime.memhash+0
	rel 217+4 t=8 runtime.morestack_noctxt+0
type..eq."".item STEXT dupok size=214 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".item(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	204
	0x0013 00019 (<autogenerated>:1)	SUBQ	$40, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·bc41a5648be0e22a9555dec75d49ff55(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·25a7ea98232ed891bcd08605e6f2c098(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $1
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x0026 00038 (<autogenerated>:1)	MOVQ	(AX), CX
	0x0029 00041 (<autogenerated>:1)	PCDATA	$2, $2
	0x0029 00041 (<autogenerated>:1)	MOVQ	"".p+48(SP), DX
	0x002e 00046 (<autogenerated>:1)	CMPQ	(DX), CX
	0x0031 00049 (<autogenerated>:1)	JNE	200
	0x0037 00055 (<autogenerated>:1)	MOVSD	8(DX), X0
	0x003c 00060 (<autogenerated>:1)	MOVSD	8(AX), X1
	0x0041 00065 (<autogenerated>:1)	UCOMISD	X1, X0
	0x0045 00069 (<autogenerated>:1)	JNE	196
	0x0047 00071 (<autogenerated>:1)	JPS	196
	0x0049 00073 (<autogenerated>:1)	MOVQ	24(AX), CX
	0x004d 00077 (<autogenerated>:1)	PCDATA	$2, $3
	0x004d 00077 (<autogenerated>:1)	MOVQ	16(DX), BX
	0x0051 00081 (<autogenerated>:1)	PCDATA	$2, $4
	0x0051 00081 (<autogenerated>:1)	MOVQ	16(AX), SI
	0x0055 00085 (<autogenerated>:1)	MOVQ	24(DX), DI
	0x0059 00089 (<autogenerated>:1)	CMPQ	DI, CX
	0x005c 00092 (<autogenerated>:1)	JEQ	160
	0x005e 00094 (<autogenerated>:1)	PCDATA	$2, $2
	0x005e 00094 (<autogenerated>:1)	PCDATA	$0, $1
	0x005e 00094 (<autogenerated>:1)	XORL	CX, CX
	0x0060 00096 (<autogenerated>:1)	TESTB	CL, CL
	0x0062 00098 (<autogenerated>:1)	JEQ	156
	0x0064 00100 (<autogenerated>:1)	MOVQ	32(AX), CX
	0x0068 00104 (<autogenerated>:1)	CMPQ	32(DX), CX
	0x006c 00108 (<autogenerated>:1)	JNE	152
	0x006e 00110 (<autogenerated>:1)	MOVL	40(AX), CX
	0x0071 00113 (<autogenerated>:1)	CMPL	40(DX), CX
	0x0074 00116 (<autogenerated>:1)	SETEQ	CL
	0x0077 00119 (<autogenerated>:1)	TESTB	CL, CL
	0x0079 00121 (<autogenerated>:1)	JEQ	148
	0x007b 00123 (<autogenerated>:1)	MOVQ	48(AX), AX
	0x007f 00127 (<autogenerated>:1)	PCDATA	$2, $0
	0x007f 00127 (<autogenerated>:1)	CMPQ	48(DX), AX
	0x0083 00131 (<autogenerated>:1)	SETEQ	AL
	0x0086 00134 (<autogenerated>:1)	MOVB	AL, "".~r2+64(SP)
	0x008a 00138 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x008f 00143 (<autogenerated>:1)	ADDQ	$40, SP
	0x0093 00147 (<autogenerated>:1)	RET
	0x0094 00148 (<autogenerated>:1)	XORL	AX, AX
	0x0096 00150 (<autogenerated>:1)	JMP	134
	0x0098 00152 (<autogenerated>:1)	PCDATA	$2, $2
	0x0098 00152 (<autogenerated>:1)	XORL	CX, CX
	0x009a 00154 (<autogenerated>:1)	JMP	119
	0x009c 00156 (<autogenerated>:1)	PCDATA	$2, $0
	0x009c 00156 (<autogenerated>:1)	XORL	AX, AX
	0x009e 00158 (<autogenerated>:1)	JMP	134
	0x00a0 00160 (<autogenerated>:1)	PCDATA	$2, $5
	0x00a0 00160 (<autogenerated>:1)	PCDATA	$0, $0
	0x00a0 00160 (<autogenerated>:1)	MOVQ	BX, (SP)
	0x00a4 00164 (<autogenerated>:1)	PCDATA	$2, $0
	0x00a4 00164 (<autogenerated>:1)	MOVQ	SI, 8(SP)
	0x00a9 00169 (<autogenerated>:1)	MOVQ	DI, 16(SP)
	0x00ae 00174 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x00b3 00179 (<autogenerated>:1)	MOVBLZX	24(SP), CX
	0x00b8 00184 (<autogenerated>:1)	PCDATA	$2, $1
	0x00b8 00184 (<autogenerated>:1)	PCDATA	$0, $2
	0x00b8 00184 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x00bd 00189 (<autogenerated>:1)	PCDATA	$2, $2
	0x00bd 00189 (<autogenerated>:1)	PCDATA	$0, $1
	0x00bd 00189 (<autogenerated>:1)	MOVQ	"".p+48(SP), DX
	0x00c2 00194 (<autogenerated>:1)	JMP	96
	0x00c4 00196 (<autogenerated>:1)	XORL	CX, CX
	0x00c6 00198 (<autogenerated>:1)	JMP	96
	0x00c8 00200 (<autogenerated>:1)	XORL	CX, CX
	0x00ca 00202 (<autogenerated>:1)	JMP	96
	0x00cc 00204 (<autogenerated>:1)	NOP
	0x00cc 00204 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00cc 00204 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00cc 00204 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00d1 00209 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 b9  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8b 44 24 38 48 8b 08 48 8b 54 24 30 48 39   H.D$8H..H.T$0H9
	0x0030 0a 0f 85 91 00 00 00 f2 0f 10 42 08 f2 0f 10 48  ..........B....H
	0x0040 08 66 0f 2e c1 75 7d 7a 7b 48 8b 48 18 48 8b 5a  .f...u}z{H.H.H.Z
	0x0050 10 48 8b 70 10 48 8b 7a 18 48 39 cf 74 42 31 c9  .H.p.H.z.H9.tB1.
	0x0060 84 c9 74 38 48 8b 48 20 48 39 4a 20 75 2a 8b 48  ..t8H.H H9J u*.H
	0x0070 28 39 4a 28 0f 94 c1 84 c9 74 19 48 8b 40 30 48  (9J(.....t.H.@0H
	0x0080 39 42 30 0f 94 c0 88 44 24 40 48 8b 6c 24 20 48  9B0....D$@H.l$ H
	0x0090 83 c4 28 c3 31 c0 eb ee 31 c9 eb db 31 c0 eb e6  ..(.1...1...1...
	0x00a0 48 89 1c 24 48 89 74 24 08 48 89 7c 24 10 e8 00  H..$H.t$.H.|$...
	0x00b0 00 00 00 0f b6 4c 24 18 48 8b 44 24 38 48 8b 54  .....L$.H.D$8H.T
	0x00c0 24 30 eb 9c 31 c9 eb 98 31 c9 eb 94 e8 00 00 00  $0..1...1.......
	0x00d0 00 e9 2a ff ff ff                                ..*...
	rel 5+4 t=16 TLS+0
	rel 175+4 t=8 runtime.memequal+0
	rel 205+4 t=8 runtime.morestack_noctxt+0
type..hash.[2]string STEXT dupok size=110 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.[2]string(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	103
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·ee104e299ed2e4539b82c61c5a4b843d(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $0
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	XORL	AX, AX
	0x001f 00031 (<autogenerated>:1)	MOVQ	"".h+56(SP), CX
	0x0024 00036 (<autogenerated>:1)	JMP	82
	0x0026 00038 (<autogenerated>:1)	MOVQ	AX, "".i+24(SP)
	0x002b 00043 (<autogenerated>:1)	SHLQ	$4, AX
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $1
	0x002f 00047 (<autogenerated>:1)	MOVQ	"".p+48(SP), BX
	0x0034 00052 (<autogenerated>:1)	PCDATA	$2, $2
	0x0034 00052 (<autogenerated>:1)	ADDQ	BX, AX
	0x0037 00055 (<autogenerated>:1)	PCDATA	$2, $0
	0x0037 00055 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x003b 00059 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0040 00064 (<autogenerated>:1)	CALL	runtime.strhash(SB)
	0x0045 00069 (<autogenerated>:1)	MOVQ	16(SP), CX
	0x004a 00074 (<autogenerated>:1)	MOVQ	"".i+24(SP), AX
	0x004f 00079 (<autogenerated>:1)	INCQ	AX
	0x0052 00082 (<autogenerated>:1)	CMPQ	AX, $2
	0x0056 00086 (<autogenerated>:1)	JLT	38
	0x0058 00088 (<autogenerated>:1)	PCDATA	$0, $1
	0x0058 00088 (<autogenerated>:1)	MOVQ	CX, "".~r2+64(SP)
	0x005d 00093 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0062 00098 (<autogenerated>:1)	ADDQ	$40, SP
	0x0066 00102 (<autogenerated>:1)	RET
	0x0067 00103 (<autogenerated>:1)	NOP
	0x0067 00103 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0067 00103 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0067 00103 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x006c 00108 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 58 48  dH..%....H;a.vXH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 31 c0 48  ..(H.l$ H.l$ 1.H
	0x0020 8b 4c 24 38 eb 2c 48 89 44 24 18 48 c1 e0 04 48  .L$8.,H.D$.H...H
	0x0030 8b 5c 24 30 48 01 d8 48 89 04 24 48 89 4c 24 08  .\$0H..H..$H.L$.
	0x0040 e8 00 00 00 00 48 8b 4c 24 10 48 8b 44 24 18 48  .....H.L$.H.D$.H
	0x0050 ff c0 48 83 f8 02 7c ce 48 89 4c 24 40 48 8b 6c  ..H...|.H.L$@H.l
	0x0060 24 20 48 83 c4 28 c3 e8 00 00 00 00 eb 92        $ H..(........
	rel 5+4 t=16 TLS+0
	rel 65+4 t=8 runtime.strhash+0
	rel 104+4 t=8 runtime.morestack_noctxt+0
type..eq.[2]string STEXT dupok size=182 args=0x18 locals=0x30
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[2]string(SB), DUPOK, $48-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	172
	0x0013 00019 (<autogenerated>:1)	SUBQ	$48, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 40(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	40(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·dc9b0298814590ca3ffc3a889546fc8b(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·455716160dc155abee35f110e35e8e31(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $1
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".p+56(SP), AX
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $2
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".q+64(SP), CX
	0x002b 00043 (<autogenerated>:1)	XORL	DX, DX
	0x002d 00045 (<autogenerated>:1)	JMP	72
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $0
	0x002f 00047 (<autogenerated>:1)	MOVQ	""..autotmp_8+32(SP), BX
	0x0034 00052 (<autogenerated>:1)	LEAQ	1(BX), DX
	0x0038 00056 (<autogenerated>:1)	PCDATA	$2, $3
	0x0038 00056 (<autogenerated>:1)	MOVQ	"".p+56(SP), BX
	0x003d 00061 (<autogenerated>:1)	PCDATA	$2, $4
	0x003d 00061 (<autogenerated>:1)	MOVQ	"".q+64(SP), SI
	0x0042 00066 (<autogenerated>:1)	PCDATA	$2, $5
	0x0042 00066 (<autogenerated>:1)	MOVQ	BX, AX
	0x0045 00069 (<autogenerated>:1)	PCDATA	$2, $2
	0x0045 00069 (<autogenerated>:1)	MOVQ	SI, CX
	0x0048 00072 (<autogenerated>:1)	CMPQ	DX, $2
	0x004c 00076 (<autogenerated>:1)	JGE	157
	0x004e 00078 (<autogenerated>:1)	MOVQ	DX, BX
	0x0051 00081 (<autogenerated>:1)	SHLQ	$4, DX
	0x0055 00085 (<autogenerated>:1)	MOVQ	8(DX)(CX*1), SI
	0x005a 00090 (<autogenerated>:1)	PCDATA	$2, $6
	0x005a 00090 (<autogenerated>:1)	MOVQ	(DX)(CX*1), DI
	0x005e 00094 (<autogenerated>:1)	PCDATA	$2, $7
	0x005e 00094 (<autogenerated>:1)	MOVQ	(DX)(AX*1), R8
	0x0062 00098 (<autogenerated>:1)	PCDATA	$2, $8
	0x0062 00098 (<autogenerated>:1)	MOVQ	8(DX)(AX*1), DX
	0x0067 00103 (<autogenerated>:1)	CMPQ	DX, SI
	0x006a 00106 (<autogenerated>:1)	JNE	142
	0x006c 00108 (<autogenerated>:1)	MOVQ	BX, ""..autotmp_8+32(SP)
	0x0071 00113 (<autogenerated>:1)	PCDATA	$2, $9
	0x0071 00113 (<autogenerated>:1)	MOVQ	R8, (SP)
	0x0075 00117 (<autogenerated>:1)	PCDATA	$2, $0
	0x0075 00117 (<autogenerated>:1)	MOVQ	DI, 8(SP)
	0x007a 00122 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x007f 00127 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0084 00132 (<autogenerated>:1)	PCDATA	$2, $1
	0x0084 00132 (<autogenerated>:1)	LEAQ	24(SP), AX
	0x0089 00137 (<autogenerated>:1)	PCDATA	$2, $0
	0x0089 00137 (<autogenerated>:1)	CMPB	(AX), $0
	0x008c 00140 (<autogenerated>:1)	JNE	47
	0x008e 00142 (<autogenerated>:1)	PCDATA	$0, $1
	0x008e 00142 (<autogenerated>:1)	MOVB	$0, "".~r2+72(SP)
	0x0093 00147 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x0098 00152 (<autogenerated>:1)	ADDQ	$48, SP
	0x009c 00156 (<autogenerated>:1)	RET
	0x009d 00157 (<autogenerated>:1)	MOVB	$1, "".~r2+72(SP)
	0x00a2 00162 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x00a7 00167 (<autogenerated>:1)	ADDQ	$48, SP
	0x00ab 00171 (<autogenerated>:1)	RET
	0x00ac 00172 (<autogenerated>:1)	NOP
	0x00ac 00172 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00ac 00172 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00ac 00172 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00b1 00177 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 99  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 8b 44 24 38 48 8b 4c 24 40 31 d2 eb 19 48  (H.D$8H.L$@1...H
	0x0030 8b 5c 24 20 48 8d 53 01 48 8b 5c 24 38 48 8b 74  .\$ H.S.H.\$8H.t
	0x0040 24 40 48 89 d8 48 89 f1 48 83 fa 02 7d 4f 48 89  $@H..H..H...}OH.
	0x0050 d3 48 c1 e2 04 48 8b 74 0a 08 48 8b 3c 0a 4c 8b  .H...H.t..H.<.L.
	0x0060 04 02 48 8b 54 02 08 48 39 f2 75 22 48 89 5c 24  ..H.T..H9.u"H.\$
	0x0070 20 4c 89 04 24 48 89 7c 24 08 48 89 54 24 10 e8   L..$H.|$.H.T$..
	0x0080 00 00 00 00 48 8d 44 24 18 80 38 00 75 a1 c6 44  ....H.D$..8.u..D
	0x0090 24 48 00 48 8b 6c 24 28 48 83 c4 30 c3 c6 44 24  $H.H.l$(H..0..D$
	0x00a0 48 01 48 8b 6c 24 28 48 83 c4 30 c3 e8 00 00 00  H.H.l$(H..0.....
	0x00b0 00 e9 4a ff ff ff                                ..J...
	rel 5+4 t=16 TLS+0
	rel 128+4 t=8 runtime.memequal+0
	rel 173+4 t=8 runtime.morestack_noctxt+0
go.info."".show$abstract SDWARFINFO dupok size=34
	0x0000 03 2e 73 68 6f 77 00 01 01 10 61 00 00 00 00 00  ..show....a.....
	0x0010 00 10 62 00 00 00 00 00 00 10 63 00 00 00 00 00  ..b.......c.....
	0x0020 00 00                                            ..
	rel 13+4 t=28 go.info.string+0
	rel 21+4 t=28 go.info.float64+0
	rel 29+4 t=28 go.info.string+0
go.loc."".show SDWARFLOC size=0
go.info."".show SDWARFINFO size=54
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 11 00 00  ................
	0x0020 00 00 00 11 00 00 00 00 00 0e 7e 72 33 00 01 13  ..........~r3...
	0x0030 00 00 00 00 00 00                                ......
	rel 1+4 t=28 go.info."".show$abstract+0
	rel 5+8 t=1 "".show+0
	rel 13+8 t=1 "".show+144
	rel 24+4 t=28 go.info."".show$abstract+9
	rel 30+4 t=28 go.info."".show$abstract+17
	rel 36+4 t=28 go.info."".show$abstract+25
	rel 48+4 t=28 go.info.string+0
go.range."".show SDWARFRANGE size=0
go.isstmt."".show SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 06 01 63 02 0a 00                 .......c...
go.loc."".mean SDWARFLOC size=493
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 37 00 00 00 00 00 00 00 34 02 00 00 00 00 00 00  7.......4.......
	0x0020 02 00 91 08 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 bc 00 00 00 00 00 00 00 20 01 00 00  ............ ...
	0x0050 00 00 00 00 01 00 61 20 01 00 00 00 00 00 00 34  ......a .......4
	0x0060 02 00 00 00 00 00 00 03 00 91 98 7f 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff  ................
	0x0080 ff ff ff ff 00 00 00 00 00 00 00 00 37 00 00 00  ............7...
	0x0090 00 00 00 00 34 02 00 00 00 00 00 00 01 00 9c 00  ....4...........
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff  ................
	0x00b0 ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00 c0  ................
	0x00c0 01 00 00 00 00 00 00 34 02 00 00 00 00 00 00 01  .......4........
	0x00d0 00 50 00 00 00 00 00 00 00 00 00 00 00 00 00 00  .P..............
	0x00e0 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00  ................
	0x00f0 00 00 37 00 00 00 00 00 00 00 34 02 00 00 00 00  ..7.......4.....
	0x0100 00 00 08 00 91 10 93 08 91 18 93 08 00 00 00 00  ................
	0x0110 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff  ................
	0x0120 ff ff ff ff 00 00 00 00 00 00 00 00 c9 00 00 00  ................
	0x0130 00 00 00 00 d0 00 00 00 00 00 00 00 05 00 93 08  ................
	0x0140 50 93 08 d0 00 00 00 00 00 00 00 20 01 00 00 00  P.......... ....
	0x0150 00 00 00 06 00 52 93 08 50 93 08 00 00 00 00 00  .....R..P.......
	0x0160 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0170 ff ff ff 00 00 00 00 00 00 00 00 e4 00 00 00 00  ................
	0x0180 00 00 00 f6 00 00 00 00 00 00 00 01 00 62 00 00  .............b..
	0x0190 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x01a0 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 e9 00  ................
	0x01b0 00 00 00 00 00 00 ee 00 00 00 00 00 00 00 05 00  ................
	0x01c0 53 93 08 93 08 ee 00 00 00 00 00 00 00 20 01 00  S............ ..
	0x01d0 00 00 00 00 00 06 00 53 93 08 54 93 08 00 00 00  .......S..T.....
	0x01e0 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 "".mean+0
	rel 60+8 t=1 "".mean+0
	rel 132+8 t=1 "".mean+0
	rel 183+8 t=1 "".mean+0
	rel 234+8 t=1 "".mean+0
	rel 292+8 t=1 "".mean+0
	rel 371+8 t=1 "".mean+0
	rel 422+8 t=1 "".mean+0
go.info."".mean SDWARFINFO size=174
	0x0000 02 22 22 2e 6d 65 61 6e 00 00 00 00 00 00 00 00  ."".mean........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0f 64 00 00 16 00 00 00 00 00 00 00 00 0a 66 00  .d............f.
	0x0030 17 00 00 00 00 00 00 00 00 0f 6e 00 00 16 00 00  ..........n.....
	0x0040 00 00 00 00 00 00 0a 71 00 18 00 00 00 00 00 00  .......q........
	0x0050 00 00 0f 73 00 00 16 00 00 00 00 00 00 00 00 0e  ...s............
	0x0060 7e 72 33 00 01 16 00 00 00 00 00 0e 7e 72 34 00  ~r3.........~r4.
	0x0070 01 16 00 00 00 00 00 0e 7e 72 35 00 01 16 00 00  ........~r5.....
	0x0080 00 00 00 06 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 19 12 00 00 00 00 00 00 00 00 12 00 00 00 00 00  ................
	0x00a0 00 00 00 12 00 00 00 00 00 00 00 00 00 00        ..............
	rel 9+8 t=1 "".mean+0
	rel 17+8 t=1 "".mean+564
	rel 27+4 t=29 gofile..order_of_values.go+0
	rel 37+4 t=28 go.info.int64+0
	rel 41+4 t=28 go.loc."".mean+0
	rel 49+4 t=28 go.info.float64+0
	rel 53+4 t=28 go.loc."".mean+52
	rel 62+4 t=28 go.info.uint64+0
	rel 66+4 t=28 go.loc."".mean+124
	rel 74+4 t=28 go.info.int64+0
	rel 78+4 t=28 go.loc."".mean+175
	rel 87+4 t=28 go.info.string+0
	rel 91+4 t=28 go.loc."".mean+226
	rel 102+4 t=28 go.info.float64+0
	rel 114+4 t=28 go.info.int64+0
	rel 126+4 t=28 go.info.string+0
	rel 132+4 t=28 go.info."".show$abstract+0
	rel 136+4 t=28 go.range."".mean+0
	rel 140+4 t=29 gofile..order_of_values.go+0
	rel 146+4 t=28 go.info."".show$abstract+9
	rel 150+4 t=28 go.loc."".mean+284
	rel 155+4 t=28 go.info."".show$abstract+17
	rel 159+4 t=28 go.loc."".mean+363
	rel 164+4 t=28 go.info."".show$abstract+25
	rel 168+4 t=28 go.loc."".mean+414
go.range."".mean SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 ee 00 00 00 00 00 00 00 20 01 00 00 00 00 00 00  ........ .......
	0x0020 2e 01 00 00 00 00 00 00 38 01 00 00 00 00 00 00  ........8.......
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".mean+0
go.isstmt."".mean SDWARFMISC size=0
	0x0000 04 18 04 17 03 08 01 11 02 06 01 10 02 03 01 4b  ...............K
	0x0010 02 06 01 10 02 07 01 25 02 08 01 42 02 05 01 51  .......%...B...Q
	0x0020 02 03 01 2f 02 08 01 20 02 03 01 3f 02 0a 00     .../... ...?...
go.loc."".ratio SDWARFLOC size=175
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 30 01 00 00 00 00 00 00  &.......0.......
	0x0020 02 00 91 08 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 3b 00 00 00 00 00 00 00 e2 00 00 00  ....;...........
	0x0050 00 00 00 00 01 00 61 e2 00 00 00 00 00 00 00 30  ......a........0
	0x0060 01 00 00 00 00 00 00 02 00 91 6c 00 00 00 00 00  ..........l.....
	0x0070 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0080 ff ff ff 00 00 00 00 00 00 00 00 26 00 00 00 00  ...........&....
	0x0090 00 00 00 30 01 00 00 00 00 00 00 02 00 91 10 00  ...0............
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00     ...............
	rel 8+8 t=1 "".ratio+0
	rel 60+8 t=1 "".ratio+0
	rel 131+8 t=1 "".ratio+0
go.info."".ratio SDWARFINFO size=106
	0x0000 02 22 22 2e 72 61 74 69 6f 00 00 00 00 00 00 00  ."".ratio.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0f 64 00 00 1e 00 00 00 00 00 00 00 00 0a 66  ..d............f
	0x0030 00 1f 00 00 00 00 00 00 00 00 0e 6e 00 00 1e 00  ...........n....
	0x0040 00 00 00 00 0f 70 00 00 1e 00 00 00 00 00 00 00  .....p..........
	0x0050 00 0e 7e 72 33 00 01 1e 00 00 00 00 00 0e 7e 72  ..~r3.........~r
	0x0060 34 00 01 1e 00 00 00 00 00 00                    4.........
	rel 10+8 t=1 "".ratio+0
	rel 18+8 t=1 "".ratio+304
	rel 28+4 t=29 gofile..order_of_values.go+0
	rel 38+4 t=28 go.info.int32+0
	rel 42+4 t=28 go.loc."".ratio+0
	rel 50+4 t=28 go.info.float32+0
	rel 54+4 t=28 go.loc."".ratio+52
	rel 63+4 t=28 go.info.uint64+0
	rel 73+4 t=28 go.info.*"".item+0
	rel 77+4 t=28 go.loc."".ratio+123
	rel 88+4 t=28 go.info.float32+0
	rel 100+4 t=28 go.info.int32+0
go.range."".ratio SDWARFRANGE size=0
go.isstmt."".ratio SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 11 02 04 01 2a 02 05 01 08  ...........*....
	0x0010 02 03 01 05 02 02 01 20 02 03 01 20 02 06 01 14  ....... ... ....
	0x0020 02 04 01 0d 02 03 01 39 02 0a 00                 .......9...
go.loc."".asserted SDWARFLOC size=342
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 61 00 00 00 00 00 00 00 a9 02 00 00 00 00 00 00  a...............
	0x0020 02 00 91 10 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 f0 00 00 00 00 00 00 00 a9 02 00 00  ................
	0x0050 00 00 00 00 03 00 91 c8 7e 00 00 00 00 00 00 00  ........~.......
	0x0060 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0070 ff 00 00 00 00 00 00 00 00 64 01 00 00 00 00 00  .........d......
	0x0080 00 69 01 00 00 00 00 00 00 05 00 50 93 08 93 08  .i.........P....
	0x0090 69 01 00 00 00 00 00 00 ae 01 00 00 00 00 00 00  i...............
	0x00a0 06 00 50 93 08 52 93 08 00 00 00 00 00 00 00 00  ..P..R..........
	0x00b0 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x00c0 00 00 00 00 00 00 00 00 64 01 00 00 00 00 00 00  ........d.......
	0x00d0 69 01 00 00 00 00 00 00 05 00 50 93 08 93 08 69  i.........P....i
	0x00e0 01 00 00 00 00 00 00 ae 01 00 00 00 00 00 00 06  ................
	0x00f0 00 50 93 08 52 93 08 00 00 00 00 00 00 00 00 00  .P..R...........
	0x0100 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0110 00 00 00 00 00 00 00 70 01 00 00 00 00 00 00 77  .......p.......w
	0x0120 01 00 00 00 00 00 00 05 00 51 93 08 93 08 77 01  .........Q....w.
	0x0130 00 00 00 00 00 00 ae 01 00 00 00 00 00 00 06 00  ................
	0x0140 51 93 08 53 93 08 00 00 00 00 00 00 00 00 00 00  Q..S............
	0x0150 00 00 00 00 00 00                                ......
	rel 8+8 t=1 "".asserted+0
	rel 60+8 t=1 "".asserted+0
	rel 113+8 t=1 "".asserted+0
	rel 192+8 t=1 "".asserted+0
	rel 271+8 t=1 "".asserted+0
go.info."".asserted SDWARFINFO size=153
	0x0000 02 22 22 2e 61 73 73 65 72 74 65 64 00 00 00 00  ."".asserted....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00  ................
	0x0020 00 00 00 01 0f 64 00 00 26 00 00 00 00 00 00 00  .....d..&.......
	0x0030 00 0e 65 00 00 26 00 00 00 00 00 0a 73 00 27 00  ..e..&......s.'.
	0x0040 00 00 00 00 00 00 00 0a 74 00 2b 00 00 00 00 00  ........t.+.....
	0x0050 00 00 00 0e 7e 72 32 00 01 26 00 00 00 00 00 0e  ....~r2..&......
	0x0060 7e 72 33 00 01 26 00 00 00 00 00 05 00 00 00 00  ~r3..&..........
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 2d 12 00 00 00 00 00 00 00 00 12 00  ....-...........
	0x0090 00 00 00 00 00 00 00 00 00                       .........
	rel 13+8 t=1 "".asserted+0
	rel 21+8 t=1 "".asserted+681
	rel 31+4 t=29 gofile..order_of_values.go+0
	rel 41+4 t=28 go.info.int64+0
	rel 45+4 t=28 go.loc."".asserted+0
	rel 54+4 t=28 go.info.interface {}+0
	rel 63+4 t=28 go.info."".item+0
	rel 67+4 t=28 go.loc."".asserted+52
	rel 75+4 t=28 go.info.string+0
	rel 79+4 t=28 go.loc."".asserted+105
	rel 90+4 t=28 go.info.string+0
	rel 102+4 t=28 go.info.int64+0
	rel 108+4 t=28 go.info."".show$abstract+0
	rel 112+8 t=1 "".asserted+375
	rel 120+8 t=1 "".asserted+440
	rel 128+4 t=29 gofile..order_of_values.go+0
	rel 134+4 t=28 go.info."".show$abstract+9
	rel 138+4 t=28 go.loc."".asserted+184
	rel 143+4 t=28 go.info."".show$abstract+25
	rel 147+4 t=28 go.loc."".asserted+263
go.range."".asserted SDWARFRANGE size=0
go.isstmt."".asserted SDWARFMISC size=0
	0x0000 04 1b 04 17 03 0c 01 e1 01 02 0d 01 3d 02 07 01  ............=...
	0x0010 07 02 08 01 39 02 08 01 08 02 0a 01 36 02 08 01  ....9.......6...
	0x0020 10 02 07 01 78 02 0a 00                          ....x...
go.loc."".forget SDWARFLOC size=351
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 e0 00 00 00 00 00 00 00 ed 00 00 00 00 00 00 00  ................
	0x0020 01 00 50 1a 01 00 00 00 00 00 00 52 01 00 00 00  ..P........R....
	0x0030 00 00 00 01 00 54 52 01 00 00 00 00 00 00 13 02  .....TR.........
	0x0040 00 00 00 00 00 00 02 00 91 10 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0060 ff ff 00 00 00 00 00 00 00 00 3e 00 00 00 00 00  ..........>.....
	0x0070 00 00 13 02 00 00 00 00 00 00 02 00 91 08 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x0090 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 7f 01  ................
	0x00a0 00 00 00 00 00 00 86 01 00 00 00 00 00 00 05 00  ................
	0x00b0 50 93 08 93 08 86 01 00 00 00 00 00 00 ce 01 00  P...............
	0x00c0 00 00 00 00 00 06 00 50 93 08 52 93 08 00 00 00  .......P..R.....
	0x00d0 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff  ................
	0x00e0 ff ff ff ff ff 00 00 00 00 00 00 00 00 93 01 00  ................
	0x00f0 00 00 00 00 00 a5 01 00 00 00 00 00 00 01 00 61  ...............a
	0x0100 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0110 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0120 98 01 00 00 00 00 00 00 9d 01 00 00 00 00 00 00  ................
	0x0130 05 00 93 08 51 93 08 9d 01 00 00 00 00 00 00 ce  ....Q...........
	0x0140 01 00 00 00 00 00 00 06 00 53 93 08 51 93 08 00  .........S..Q...
	0x0150 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00     ...............
	rel 8+8 t=1 "".forget+0
	rel 98+8 t=1 "".forget+0
	rel 150+8 t=1 "".forget+0
	rel 229+8 t=1 "".forget+0
	rel 280+8 t=1 "".forget+0
go.info."".forget SDWARFINFO size=149
	0x0000 02 22 22 2e 66 6f 72 67 65 74 00 00 00 00 00 00  ."".forget......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 0f 64 00 00 31 00 00 00 00 00 00 00 00 0e  ...d..1.........
	0x0030 6d 00 00 31 00 00 00 00 00 0f 70 00 00 31 00 00  m..1......p..1..
	0x0040 00 00 00 00 00 00 0e 7e 72 33 00 01 31 00 00 00  .......~r3..1...
	0x0050 00 00 0e 7e 72 34 00 01 31 00 00 00 00 00 05 00  ...~r4..1.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 36 12 00 00 00 00 00 00 00  .......6........
	0x0080 00 12 00 00 00 00 00 00 00 00 12 00 00 00 00 00  ................
	0x0090 00 00 00 00 00                                   .....
	rel 11+8 t=1 "".forget+0
	rel 19+8 t=1 "".forget+531
	rel 29+4 t=29 gofile..order_of_values.go+0
	rel 39+4 t=28 go.info.int64+0
	rel 43+4 t=28 go.loc."".forget+0
	rel 52+4 t=28 go.info.map[*"".item]int64+0
	rel 62+4 t=28 go.info.*"".item+0
	rel 66+4 t=28 go.loc."".forget+90
	rel 77+4 t=28 go.info.string+0
	rel 89+4 t=28 go.info.int64+0
	rel 95+4 t=28 go.info."".show$abstract+0
	rel 99+8 t=1 "".forget+413
	rel 107+8 t=1 "".forget+472
	rel 115+4 t=29 gofile..order_of_values.go+0
	rel 121+4 t=28 go.info."".show$abstract+9
	rel 125+4 t=28 go.loc."".forget+142
	rel 130+4 t=28 go.info."".show$abstract+17
	rel 134+4 t=28 go.loc."".forget+221
	rel 139+4 t=28 go.info."".show$abstract+25
	rel 143+4 t=28 go.loc."".forget+272
go.range."".forget SDWARFRANGE size=0
go.isstmt."".forget SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 3d 02 03 01 0d 02 07 01 2d  .......=.......-
	0x0010 02 07 01 33 02 0a 01 35 02 05 01 0c 02 05 01 65  ...3...5.......e
	0x0020 02 08 01 33 02 08 01 29 02 0a 00                 ...3...)...
go.loc."".counted SDWARFLOC size=335
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 f1 00 00 00 00 00 00 00 1f 01 00 00 00 00 00 00  ................
	0x0020 01 00 50 1f 01 00 00 00 00 00 00 03 02 00 00 00  ..P.............
	0x0030 00 00 00 02 00 91 10 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0050 00 00 00 00 00 00 00 61 00 00 00 00 00 00 00 03  .......a........
	0x0060 02 00 00 00 00 00 00 03 00 91 b8 7f 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff  ................
	0x0080 ff ff ff ff 00 00 00 00 00 00 00 00 59 01 00 00  ............Y...
	0x0090 00 00 00 00 60 01 00 00 00 00 00 00 05 00 50 93  ....`.........P.
	0x00a0 08 93 08 60 01 00 00 00 00 00 00 a1 01 00 00 00  ...`............
	0x00b0 00 00 00 06 00 50 93 08 52 93 08 00 00 00 00 00  .....P..R.......
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x00d0 ff ff ff 00 00 00 00 00 00 00 00 18 01 00 00 00  ................
	0x00e0 00 00 00 03 02 00 00 00 00 00 00 03 00 91 90 7f  ................
	0x00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0100 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0110 65 01 00 00 00 00 00 00 6a 01 00 00 00 00 00 00  e.......j.......
	0x0120 05 00 51 93 08 93 08 6a 01 00 00 00 00 00 00 a1  ..Q....j........
	0x0130 01 00 00 00 00 00 00 06 00 51 93 08 53 93 08 00  .........Q..S...
	0x0140 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00     ...............
	rel 8+8 t=1 "".counted+0
	rel 79+8 t=1 "".counted+0
	rel 132+8 t=1 "".counted+0
	rel 211+8 t=1 "".counted+0
	rel 264+8 t=1 "".counted+0
go.info."".counted SDWARFINFO size=159
	0x0000 02 22 22 2e 63 6f 75 6e 74 65 64 00 00 00 00 00  ."".counted.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0f 64 00 00 3a 00 00 00 00 00 00 00 00  ....d..:........
	0x0030 0a 69 00 3b 00 00 00 00 00 00 00 00 0e 6d 00 00  .i.;.........m..
	0x0040 3a 00 00 00 00 00 0e 6e 00 00 3a 00 00 00 00 00  :......n..:.....
	0x0050 0e 7e 72 33 00 01 3a 00 00 00 00 00 0e 7e 72 34  .~r3..:......~r4
	0x0060 00 01 3a 00 00 00 00 00 05 00 00 00 00 00 00 00  ..:.............
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 3e 12 00 00 00 00 00 00 00 00 12 00 00 00 00  .>..............
	0x0090 00 00 00 00 12 00 00 00 00 00 00 00 00 00 00     ...............
	rel 12+8 t=1 "".counted+0
	rel 20+8 t=1 "".counted+515
	rel 30+4 t=29 gofile..order_of_values.go+0
	rel 40+4 t=28 go.info.int64+0
	rel 44+4 t=28 go.loc."".counted+0
	rel 52+4 t=28 go.info."".item+0
	rel 56+4 t=28 go.loc."".counted+71
	rel 65+4 t=28 go.info.map[uint64]"".item+0
	rel 75+4 t=28 go.info.int+0
	rel 87+4 t=28 go.info.string+0
	rel 99+4 t=28 go.info.int64+0
	rel 105+4 t=28 go.info."".show$abstract+0
	rel 109+8 t=1 "".counted+362
	rel 117+8 t=1 "".counted+427
	rel 125+4 t=29 gofile..order_of_values.go+0
	rel 131+4 t=28 go.info."".show$abstract+9
	rel 135+4 t=28 go.loc."".counted+124
	rel 140+4 t=28 go.info."".show$abstract+17
	rel 144+4 t=28 go.loc."".counted+203
	rel 149+4 t=28 go.info."".show$abstract+25
	rel 153+4 t=28 go.loc."".counted+256
go.range."".counted SDWARFRANGE size=0
go.isstmt."".counted SDWARFMISC size=0
	0x0000 04 18 04 17 03 07 01 4e 02 07 01 23 02 0a 01 41  .......N...#...A
	0x0010 02 08 01 11 02 06 01 52 02 06 01 3b 02 08 01 46  .......R...;...F
	0x0020 02 0a 00                                         ...
go.string."x" SRODATA dupok size=1
	0x0000 78                                               x
go.string."y" SRODATA dupok size=1
	0x0000 79                                               y
go.string."p" SRODATA dupok size=1
	0x0000 70                                               p
go.loc."".main SDWARFLOC size=469
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 69 00 00 00 00 00 00 00 95 00 00 00 00 00 00 00  i...............
	0x0020 01 00 61 95 00 00 00 00 00 00 00 77 08 00 00 00  ..a........w....
	0x0030 00 00 00 03 00 91 90 78 00 00 00 00 00 00 00 00  .......x........
	0x0040 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x0050 00 00 00 00 00 00 00 00 74 00 00 00 00 00 00 00  ........t.......
	0x0060 95 00 00 00 00 00 00 00 01 00 50 95 00 00 00 00  ..........P.....
	0x0070 00 00 00 77 08 00 00 00 00 00 00 03 00 91 88 78  ...w...........x
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00a0 7e 00 00 00 00 00 00 00 88 00 00 00 00 00 00 00  ~...............
	0x00b0 05 00 93 08 52 93 08 88 00 00 00 00 00 00 00 95  ....R...........
	0x00c0 00 00 00 00 00 00 00 08 00 51 93 08 91 80 78 93  .........Q....x.
	0x00d0 08 95 00 00 00 00 00 00 00 77 08 00 00 00 00 00  .........w......
	0x00e0 00 0a 00 91 b8 78 93 08 91 80 78 93 08 00 00 00  .....x....x.....
	0x00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff  ................
	0x0100 ff ff ff ff ff 00 00 00 00 00 00 00 00 2b 02 00  .............+..
	0x0110 00 00 00 00 00 68 02 00 00 00 00 00 00 01 00 61  .....h.........a
	0x0120 68 02 00 00 00 00 00 00 77 08 00 00 00 00 00 00  h.......w.......
	0x0130 03 00 91 f4 77 00 00 00 00 00 00 00 00 00 00 00  ....w...........
	0x0140 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x0150 00 00 00 00 00 a1 01 00 00 00 00 00 00 01 02 00  ................
	0x0160 00 00 00 00 00 01 00 50 01 02 00 00 00 00 00 00  .......P........
	0x0170 77 08 00 00 00 00 00 00 03 00 91 b0 78 00 00 00  w...........x...
	0x0180 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff  ................
	0x0190 ff ff ff ff ff 00 00 00 00 00 00 00 00 47 03 00  .............G..
	0x01a0 00 00 00 00 00 51 03 00 00 00 00 00 00 01 00 51  .....Q.........Q
	0x01b0 51 03 00 00 00 00 00 00 77 08 00 00 00 00 00 00  Q.......w.......
	0x01c0 03 00 91 f8 77 00 00 00 00 00 00 00 00 00 00 00  ....w...........
	0x01d0 00 00 00 00 00                                   .....
	rel 8+8 t=1 "".main+0
	rel 80+8 t=1 "".main+0
	rel 152+8 t=1 "".main+0
	rel 261+8 t=1 "".main+0
	rel 333+8 t=1 "".main+0
	rel 405+8 t=1 "".main+0
go.info."".main SDWARFINFO size=105
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0a 61 00 43 00 00 00 00 00 00 00 00 0a 62 00 43  .a.C.........b.C
	0x0030 00 00 00 00 00 00 00 00 0a 63 00 43 00 00 00 00  .........c.C....
	0x0040 00 00 00 00 0a 66 00 48 00 00 00 00 00 00 00 00  .....f.H........
	0x0050 0a 70 00 47 00 00 00 00 00 00 00 00 0a 71 00 42  .p.G.........q.B
	0x0060 00 00 00 00 00 00 00 00 00                       .........
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+2167
	rel 27+4 t=29 gofile..order_of_values.go+0
	rel 36+4 t=28 go.info.float64+0
	rel 40+4 t=28 go.loc."".main+0
	rel 48+4 t=28 go.info.int64+0
	rel 52+4 t=28 go.loc."".main+72
	rel 60+4 t=28 go.info.string+0
	rel 64+4 t=28 go.loc."".main+144
	rel 72+4 t=28 go.info.float32+0
	rel 76+4 t=28 go.loc."".main+253
	rel 84+4 t=28 go.info.*"".item+0
	rel 88+4 t=28 go.loc."".main+325
	rel 96+4 t=28 go.info.int64+0
	rel 100+4 t=28 go.loc."".main+397
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 0a 01 54 02 05 01 4d 02 08 01 50  .......T...M...P
	0x0010 02 05 01 4d 02 07 01 72 02 0a 01 bf 01 02 08 01  ...M...r........
	0x0020 76 02 05 01 38 02 07 01 40 02 05 01 38 02 03 01  v...8...@...8...
	0x0030 c6 01 02 08 01 40 02 05 01 38 02 08 01 22 02 03  .....@...8..."..
	0x0040 01 86 03 02 08 01 3c 02 05 01 38 02 08 01 4d 02  ......<...8...M.
	0x0050 10 01 79 02 0a 00                                ..y...
go.string."ab" SRODATA dupok size=2
	0x0000 61 62                                            ab
go.string."cdefg" SRODATA dupok size=5
	0x0000 63 64 65 66 67                                   cdefg
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
"".words SDATA size=32
	0x0000 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."ab"+0
	rel 16+8 t=1 go.string."cdefg"+0
"".total SNOPTRBSS size=8
"".initdone· SNOPTRBSS size=1
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
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
type..hashfunc12 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 0c 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc12 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 0c 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg12 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc12+0
	rel 8+8 t=1 type..eqfunc12+0
type..namedata.*[3]int32- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 33 5d 69 6e 74 33 32              ...*[3]int32
type.*[3]int32 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cb 76 f2 18 00 08 08 36 00 00 00 00 00 00 00 00  .v.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]int32-+0
	rel 48+8 t=1 type.[3]int32+0
runtime.gcbits. SRODATA dupok size=0
type.[3]int32 SRODATA dupok size=72
	0x0000 0c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 9e 32 73 a3 02 04 04 91 00 00 00 00 00 00 00 00  .2s.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg12+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[3]int32-+0
	rel 44+4 t=6 type.*[3]int32+0
	rel 48+8 t=1 type.int32+0
	rel 56+8 t=1 type.[]int32+0
type..namedata.*main.item- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 69 74 65 6d           ...*main.item
type.*"".item SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 dd 72 ca 25 00 08 08 36 00 00 00 00 00 00 00 00  .r.%...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.item-+0
	rel 48+8 t=1 type."".item+0
go.loc.type..hash."".item SDWARFLOC dupok size=127
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 47 00 00 00 00 00 00 00 5e 00 00 00 00 00 00 00  G.......^.......
	0x0020 01 00 50 63 00 00 00 00 00 00 00 7a 00 00 00 00  ..Pc.......z....
	0x0030 00 00 00 01 00 50 7f 00 00 00 00 00 00 00 9f 00  .....P..........
	0x0040 00 00 00 00 00 00 01 00 50 a4 00 00 00 00 00 00  ........P.......
	0x0050 00 c4 00 00 00 00 00 00 00 01 00 50 c9 00 00 00  ...........P....
	0x0060 00 00 00 00 e2 00 00 00 00 00 00 00 01 00 50 00  ..............P.
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00     ...............
	rel 8+8 t=1 type..hash."".item+0
go.info.type..hash."".item SDWARFINFO dupok size=79
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 69  .type..hash."".i
	0x0010 74 65 6d 00 00 00 00 00 00 00 00 00 00 00 00 00  tem.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0e 70 00 00 01  ............p...
	0x0030 00 00 00 00 00 0f 68 00 00 01 00 00 00 00 00 00  ......h.........
	0x0040 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00     ...~r2.........
	rel 20+8 t=1 type..hash."".item+0
	rel 28+8 t=1 type..hash."".item+226
	rel 38+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.*"".item+0
	rel 58+4 t=28 go.info.uintptr+0
	rel 62+4 t=28 go.loc.type..hash."".item+0
	rel 73+4 t=28 go.info.uintptr+0
go.range.type..hash."".item SDWARFRANGE dupok size=0
go.isstmt.type..hash."".item SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 b2 01 02 0a 00              ............
go.loc.type..eq."".item SDWARFLOC dupok size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2e 00 00 00 00 00 00 00 d6 00 00 00 00 00 00 00  ................
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 26 00 00 00 00 00 00 00 d6 00 00 00 00  ...&............
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 type..eq."".item+0
	rel 59+8 t=1 type..eq."".item+0
go.info.type..eq."".item SDWARFINFO dupok size=80
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 69 74 65  .type..eq."".ite
	0x0010 6d 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  m...............
	0x0020 00 00 01 9c 00 00 00 00 01 0f 70 00 00 01 00 00  ..........p.....
	0x0030 00 00 00 00 00 00 0f 71 00 00 01 00 00 00 00 00  .......q........
	0x0040 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00  ....~r2.........
	rel 18+8 t=1 type..eq."".item+0
	rel 26+8 t=1 type..eq."".item+214
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 46+4 t=28 go.info.*"".item+0
	rel 50+4 t=28 go.loc.type..eq."".item+0
	rel 59+4 t=28 go.info.*"".item+0
	rel 63+4 t=28 go.loc.type..eq."".item+51
	rel 74+4 t=28 go.info.bool+0
go.range.type..eq."".item SDWARFRANGE dupok size=0
go.isstmt.type..eq."".item SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 11 02 05 01 09 02 08 01 11  ................
	0x0010 02 04 01 15 02 02 01 02 02 04 01 07 02 04 01 0a  ................
	0x0020 02 02 01 06 02 02 01 26 02 02 01 06 02 0a 00     .......&.......
type..hashfunc."".item SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".item+0
type..eqfunc."".item SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".item+0
type..alg."".item SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".item+0
	rel 8+8 t=1 type..eqfunc."".item+0
runtime.gcbits.44 SRODATA dupok size=1
	0x0000 44                                               D
type..namedata.id- SRODATA dupok size=5
	0x0000 00 00 02 69 64                                   ...id
type..namedata.weight- SRODATA dupok size=9
	0x0000 00 00 06 77 65 69 67 68 74                       ...weight
type..namedata.name- SRODATA dupok size=7
	0x0000 00 00 04 6e 61 6d 65                             ...name
type..namedata.flags- SRODATA dupok size=8
	0x0000 00 00 05 66 6c 61 67 73                          ...flags
type..namedata.next- SRODATA dupok size=7
	0x0000 00 00 04 6e 65 78 74                             ...next
type."".item SRODATA size=216
	0x0000 38 00 00 00 00 00 00 00 38 00 00 00 00 00 00 00  8.......8.......
	0x0010 d9 f3 f3 49 07 08 08 19 00 00 00 00 00 00 00 00  ...I............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 05 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 88 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x00b0 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00d0 60 00 00 00 00 00 00 00                          `.......
	rel 24+8 t=1 type..alg."".item+0
	rel 32+8 t=1 runtime.gcbits.44+0
	rel 40+4 t=5 type..namedata.*main.item-+0
	rel 44+4 t=5 type.*"".item+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".item+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.id-+0
	rel 104+8 t=1 type.uint64+0
	rel 120+8 t=1 type..namedata.weight-+0
	rel 128+8 t=1 type.float64+0
	rel 144+8 t=1 type..namedata.name-+0
	rel 152+8 t=1 type.string+0
	rel 168+8 t=1 type..namedata.flags-+0
	rel 176+8 t=1 type.[3]int32+0
	rel 192+8 t=1 type..namedata.next-+0
	rel 200+8 t=1 type.*"".item+0
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
go.loc.type..hash.[2]string SDWARFLOC dupok size=173
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2b 00 00 00 00 00 00 00 56 00 00 00 00 00 00 00  +.......V.......
	0x0020 02 00 91 68 56 00 00 00 00 00 00 00 6e 00 00 00  ...hV.......n...
	0x0030 00 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00  ......P.........
	0x0040 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0050 00 00 00 00 00 00 00 1f 00 00 00 00 00 00 00 6e  ...............n
	0x0060 00 00 00 00 00 00 00 01 00 9c 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0080 ff ff 00 00 00 00 00 00 00 00 4a 00 00 00 00 00  ..........J.....
	0x0090 00 00 6e 00 00 00 00 00 00 00 01 00 52 00 00 00  ..n.........R...
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 type..hash.[2]string+0
	rel 79+8 t=1 type..hash.[2]string+0
	rel 130+8 t=1 type..hash.[2]string+0
go.info.type..hash.[2]string SDWARFINFO dupok size=96
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 5b 32 5d 73  .type..hash.[2]s
	0x0010 74 72 69 6e 67 00 00 00 00 00 00 00 00 00 00 00  tring...........
	0x0020 00 00 00 00 00 00 01 9c 00 00 00 00 01 0a 69 00  ..............i.
	0x0030 01 00 00 00 00 00 00 00 00 0f 70 00 00 01 00 00  ..........p.....
	0x0040 00 00 00 00 00 00 0f 68 00 00 01 00 00 00 00 00  .......h........
	0x0050 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00  ....~r2.........
	rel 22+8 t=1 type..hash.[2]string+0
	rel 30+8 t=1 type..hash.[2]string+110
	rel 40+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.int+0
	rel 53+4 t=28 go.loc.type..hash.[2]string+0
	rel 62+4 t=28 go.info.*[2]string+0
	rel 66+4 t=28 go.loc.type..hash.[2]string+71
	rel 75+4 t=28 go.info.uintptr+0
	rel 79+4 t=28 go.loc.type..hash.[2]string+122
	rel 90+4 t=28 go.info.uintptr+0
go.range.type..hash.[2]string SDWARFRANGE dupok size=0
go.isstmt.type..hash.[2]string SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 02 01 33 02 04 01 02 02 05 01 0a  .......3........
	0x0010 02 07 00                                         ...
go.loc.type..eq.[2]string SDWARFLOC dupok size=154
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 4c 00 00 00 00 00 00 00 55 00 00 00 00 00 00 00  L.......U.......
	0x0020 01 00 51 00 00 00 00 00 00 00 00 00 00 00 00 00  ..Q.............
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 26 00 00 00 00 00 00 00 b6 00 00 00 00  ...&............
	0x0050 00 00 00 01 00 9c 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00  ................
	0x0070 00 00 00 00 00 00 26 00 00 00 00 00 00 00 b6 00  ......&.........
	0x0080 00 00 00 00 00 00 02 00 91 08 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 type..eq.[2]string+0
	rel 59+8 t=1 type..eq.[2]string+0
	rel 110+8 t=1 type..eq.[2]string+0
go.info.type..eq.[2]string SDWARFINFO dupok size=94
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 5b 32 5d 73 74 72  .type..eq.[2]str
	0x0010 69 6e 67 00 00 00 00 00 00 00 00 00 00 00 00 00  ing.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0a 69 00 01 00  ............i...
	0x0030 00 00 00 00 00 00 00 0f 70 00 00 01 00 00 00 00  ........p.......
	0x0040 00 00 00 00 0f 71 00 00 01 00 00 00 00 00 00 00  .....q..........
	0x0050 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00        ..~r2.........
	rel 20+8 t=1 type..eq.[2]string+0
	rel 28+8 t=1 type..eq.[2]string+182
	rel 38+4 t=29 gofile..<autogenerated>+0
	rel 47+4 t=28 go.info.int+0
	rel 51+4 t=28 go.loc.type..eq.[2]string+0
	rel 60+4 t=28 go.info.*[2]string+0
	rel 64+4 t=28 go.loc.type..eq.[2]string+51
	rel 73+4 t=28 go.info.*[2]string+0
	rel 77+4 t=28 go.loc.type..eq.[2]string+102
	rel 88+4 t=28 go.info.bool+0
go.range.type..eq.[2]string SDWARFRANGE dupok size=0
go.isstmt.type..eq.[2]string SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 22 02 04 01 42 02 05 01 0a  ......."...B....
	0x0010 02 05 01 0a 02 0a 00                             .......
type..hashfunc.[2]string SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash.[2]string+0
type..eqfunc.[2]string SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[2]string+0
type..alg.[2]string SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc.[2]string+0
	rel 8+8 t=1 type..eqfunc.[2]string+0
type..namedata.*[2]string- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 32 5d 73 74 72 69 6e 67           ...*[2]string
type.*[2]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0c 66 1f 3c 00 08 08 36 00 00 00 00 00 00 00 00  .f.<...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]string-+0
	rel 48+8 t=1 type.[2]string+0
runtime.gcbits.05 SRODATA dupok size=1
	0x0000 05                                               .
type.[2]string SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00   ...............
	0x0010 50 58 e5 e9 02 08 08 11 00 00 00 00 00 00 00 00  PX..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg.[2]string+0
	rel 32+8 t=1 runtime.gcbits.05+0
	rel 40+4 t=5 type..namedata.*[2]string-+0
	rel 44+4 t=6 type.*[2]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
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
type..namedata.*[]*main.item- SRODATA dupok size=16
	0x0000 00 00 0d 2a 5b 5d 2a 6d 61 69 6e 2e 69 74 65 6d  ...*[]*main.item
type.*[]*"".item SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4f b1 a6 af 00 08 08 36 00 00 00 00 00 00 00 00  O......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*main.item-+0
	rel 48+8 t=1 type.[]*"".item+0
type.[]*"".item SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d9 2d 38 75 02 08 08 17 00 00 00 00 00 00 00 00  .-8u............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*main.item-+0
	rel 44+4 t=6 type.*[]*"".item+0
	rel 48+8 t=1 type.*"".item+0
type..namedata.*[8]*main.item- SRODATA dupok size=17
	0x0000 00 00 0e 2a 5b 38 5d 2a 6d 61 69 6e 2e 69 74 65  ...*[8]*main.ite
	0x0010 6d                                               m
type.*[8]*"".item SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 de 82 37 00 00 08 08 36 00 00 00 00 00 00 00 00  ..7....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]*main.item-+0
	rel 48+8 t=1 type.noalg.[8]*"".item+0
runtime.gcbits.ff SRODATA dupok size=1
	0x0000 ff                                               .
type.noalg.[8]*"".item SRODATA dupok size=72
	0x0000 40 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  @.......@.......
	0x0010 88 f1 3d f4 02 08 08 11 00 00 00 00 00 00 00 00  ..=.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.ff+0
	rel 40+4 t=5 type..namedata.*[8]*main.item-+0
	rel 44+4 t=6 type.*[8]*"".item+0
	rel 48+8 t=1 type.*"".item+0
	rel 56+8 t=1 type.[]*"".item+0
type..namedata.*[]int64- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 5d 69 6e 74 36 34                 ...*[]int64
type.*[]int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2c 4e ee 91 00 08 08 36 00 00 00 00 00 00 00 00  ,N.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int64-+0
	rel 48+8 t=1 type.[]int64+0
type.[]int64 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 96 8e 76 88 02 08 08 17 00 00 00 00 00 00 00 00  ..v.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int64-+0
	rel 44+4 t=6 type.*[]int64+0
	rel 48+8 t=1 type.int64+0
type..namedata.*[8]int64- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 38 5d 69 6e 74 36 34              ...*[8]int64
type.*[8]int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0b ad 55 e5 00 08 08 36 00 00 00 00 00 00 00 00  ..U....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]int64-+0
	rel 48+8 t=1 type.noalg.[8]int64+0
type.noalg.[8]int64 SRODATA dupok size=72
	0x0000 40 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  @...............
	0x0010 b5 a4 90 c4 02 08 08 91 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[8]int64-+0
	rel 44+4 t=6 type.*[8]int64+0
	rel 48+8 t=1 type.int64+0
	rel 56+8 t=1 type.[]int64+0
type..namedata.*map.bucket[*main.item]int64- SRODATA dupok size=31
	0x0000 00 00 1c 2a 6d 61 70 2e 62 75 63 6b 65 74 5b 2a  ...*map.bucket[*
	0x0010 6d 61 69 6e 2e 69 74 65 6d 5d 69 6e 74 36 34     main.item]int64
type.*map.bucket[*"".item]int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f5 75 70 5e 00 08 08 36 00 00 00 00 00 00 00 00  .up^...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.bucket[*main.item]int64-+0
	rel 48+8 t=1 type.noalg.map.bucket[*"".item]int64+0
runtime.gcbits.fe0102 SRODATA dupok size=3
	0x0000 fe 01 02                                         ...
type..importpath.. SRODATA dupok size=3
	0x0000 00 00 00                                         ...
type..namedata.topbits- SRODATA dupok size=10
	0x0000 00 00 07 74 6f 70 62 69 74 73                    ...topbits
type..namedata.keys- SRODATA dupok size=7
	0x0000 00 00 04 6b 65 79 73                             ...keys
type..namedata.values- SRODATA dupok size=9
	0x0000 00 00 06 76 61 6c 75 65 73                       ...values
type..namedata.overflow- SRODATA dupok size=11
	0x0000 00 00 08 6f 76 65 72 66 6c 6f 77                 ...overflow
type.noalg.map.bucket[*"".item]int64 SRODATA dupok size=176
	0x0000 90 00 00 00 00 00 00 00 90 00 00 00 00 00 00 00  ................
	0x0010 03 38 4f 3f 02 08 08 19 00 00 00 00 00 00 00 00  .8O?............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 90 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 10 01 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.fe0102+0
	rel 40+4 t=5 type..namedata.*map.bucket[*main.item]int64-+0
	rel 44+4 t=6 type.*map.bucket[*"".item]int64+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.bucket[*"".item]int64+80
	rel 80+8 t=1 type..namedata.topbits-+0
	rel 88+8 t=1 type.[8]uint8+0
	rel 104+8 t=1 type..namedata.keys-+0
	rel 112+8 t=1 type.noalg.[8]*"".item+0
	rel 128+8 t=1 type..namedata.values-+0
	rel 136+8 t=1 type.noalg.[8]int64+0
	rel 152+8 t=1 type..namedata.overflow-+0
	rel 160+8 t=1 type.*map.bucket[*"".item]int64+0
type..namedata.*map[*main.item]int64- SRODATA dupok size=24
	0x0000 00 00 15 2a 6d 61 70 5b 2a 6d 61 69 6e 2e 69 74  ...*map[*main.it
	0x0010 65 6d 5d 69 6e 74 36 34                          em]int64
type.*map[*"".item]int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 59 b3 4d 76 00 08 08 36 00 00 00 00 00 00 00 00  Y.Mv...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[*main.item]int64-+0
	rel 48+8 t=1 type.map[*"".item]int64+0
type.map[*"".item]int64 SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 57 a9 b7 38 02 08 08 35 00 00 00 00 00 00 00 00  W..8...5........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 08 00 08 00 90 00 01 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[*main.item]int64-+0
	rel 44+4 t=6 type.*map[*"".item]int64+0
	rel 48+8 t=1 type.*"".item+0
	rel 56+8 t=1 type.int64+0
	rel 64+8 t=1 type.noalg.map.bucket[*"".item]int64+0
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
type..namedata.*[8]uint64- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 38 5d 75 69 6e 74 36 34           ...*[8]uint64
type.*[8]uint64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d7 93 05 4e 00 08 08 36 00 00 00 00 00 00 00 00  ...N...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]uint64-+0
	rel 48+8 t=1 type.noalg.[8]uint64+0
type.noalg.[8]uint64 SRODATA dupok size=72
	0x0000 40 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  @...............
	0x0010 de d1 5e fa 02 08 08 91 00 00 00 00 00 00 00 00  ..^.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[8]uint64-+0
	rel 44+4 t=6 type.*[8]uint64+0
	rel 48+8 t=1 type.uint64+0
	rel 56+8 t=1 type.[]uint64+0
type..namedata.*[]main.item- SRODATA dupok size=15
	0x0000 00 00 0c 2a 5b 5d 6d 61 69 6e 2e 69 74 65 6d     ...*[]main.item
type.*[]"".item SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 69 6b d9 5d 00 08 08 36 00 00 00 00 00 00 00 00  ik.]...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.item-+0
	rel 48+8 t=1 type.[]"".item+0
type.[]"".item SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f9 a0 bf 88 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.item-+0
	rel 44+4 t=6 type.*[]"".item+0
	rel 48+8 t=1 type."".item+0
type..namedata.*[8]main.item- SRODATA dupok size=16
	0x0000 00 00 0d 2a 5b 38 5d 6d 61 69 6e 2e 69 74 65 6d  ...*[8]main.item
type.*[8]"".item SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5a 05 b6 61 00 08 08 36 00 00 00 00 00 00 00 00  Z..a...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8]main.item-+0
	rel 48+8 t=1 type.noalg.[8]"".item+0
runtime.gcbits.44229148241289 SRODATA dupok size=7
	0x0000 44 22 91 48 24 12 89                             D".H$..
type.noalg.[8]"".item SRODATA dupok size=72
	0x0000 c0 01 00 00 00 00 00 00 c0 01 00 00 00 00 00 00  ................
	0x0010 14 ab d4 55 02 08 08 11 00 00 00 00 00 00 00 00  ...U............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.44229148241289+0
	rel 40+4 t=5 type..namedata.*[8]main.item-+0
	rel 44+4 t=6 type.*[8]"".item+0
	rel 48+8 t=1 type."".item+0
	rel 56+8 t=1 type.[]"".item+0
type..namedata.*map.bucket[uint64]main.item- SRODATA dupok size=31
	0x0000 00 00 1c 2a 6d 61 70 2e 62 75 63 6b 65 74 5b 75  ...*map.bucket[u
	0x0010 69 6e 74 36 34 5d 6d 61 69 6e 2e 69 74 65 6d     int64]main.item
type.*map.bucket[uint64]"".item SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ea e4 a0 cd 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.bucket[uint64]main.item-+0
	rel 48+8 t=1 type.noalg.map.bucket[uint64]"".item+0
runtime.gcbits.008844229148241203 SRODATA dupok size=9
	0x0000 00 88 44 22 91 48 24 12 03                       ..D".H$..
type.noalg.map.bucket[uint64]"".item SRODATA dupok size=176
	0x0000 10 02 00 00 00 00 00 00 10 02 00 00 00 00 00 00  ................
	0x0010 ae 2c c3 36 02 08 08 19 00 00 00 00 00 00 00 00  .,.6............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 90 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 10 04 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.008844229148241203+0
	rel 40+4 t=5 type..namedata.*map.bucket[uint64]main.item-+0
	rel 44+4 t=6 type.*map.bucket[uint64]"".item+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.bucket[uint64]"".item+80
	rel 80+8 t=1 type..namedata.topbits-+0
	rel 88+8 t=1 type.[8]uint8+0
	rel 104+8 t=1 type..namedata.keys-+0
	rel 112+8 t=1 type.noalg.[8]uint64+0
	rel 128+8 t=1 type..namedata.values-+0
	rel 136+8 t=1 type.noalg.[8]"".item+0
	rel 152+8 t=1 type..namedata.overflow-+0
	rel 160+8 t=1 type.*map.bucket[uint64]"".item+0
type..namedata.*map[uint64]main.item- SRODATA dupok size=24
	0x0000 00 00 15 2a 6d 61 70 5b 75 69 6e 74 36 34 5d 6d  ...*map[uint64]m
	0x0010 61 69 6e 2e 69 74 65 6d                          ain.item
type.*map[uint64]"".item SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d2 9f 98 7d 00 08 08 36 00 00 00 00 00 00 00 00  ...}...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[uint64]main.item-+0
	rel 48+8 t=1 type.map[uint64]"".item+0
type.map[uint64]"".item SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3f af 1a 24 02 08 08 35 00 00 00 00 00 00 00 00  ?..$...5........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 08 00 38 00 10 02 01 00  ..........8.....
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[uint64]main.item-+0
	rel 44+4 t=6 type.*map[uint64]"".item+0
	rel 48+8 t=1 type.uint64+0
	rel 56+8 t=1 type."".item+0
	rel 64+8 t=1 type.noalg.map.bucket[uint64]"".item+0
type..namedata.*map.hdr[*main.item]int64- SRODATA dupok size=28
	0x0000 00 00 19 2a 6d 61 70 2e 68 64 72 5b 2a 6d 61 69  ...*map.hdr[*mai
	0x0010 6e 2e 69 74 65 6d 5d 69 6e 74 36 34              n.item]int64
type.*map.hdr[*"".item]int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f6 e0 ec c2 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.hdr[*main.item]int64-+0
	rel 48+8 t=1 type.noalg.map.hdr[*"".item]int64+0
runtime.gcbits.2c SRODATA dupok size=1
	0x0000 2c                                               ,
type..namedata.count- SRODATA dupok size=8
	0x0000 00 00 05 63 6f 75 6e 74                          ...count
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
type.noalg.map.hdr[*"".item]int64 SRODATA dupok size=296
	0x0000 30 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  0.......0.......
	0x0010 80 5f 23 46 02 08 08 19 00 00 00 00 00 00 00 00  ._#F............
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
	rel 40+4 t=5 type..namedata.*map.hdr[*main.item]int64-+0
	rel 44+4 t=6 type.*map.hdr[*"".item]int64+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.hdr[*"".item]int64+80
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
	rel 208+8 t=1 type.*map.bucket[*"".item]int64+0
	rel 224+8 t=1 type..namedata.oldbuckets-+0
	rel 232+8 t=1 type.*map.bucket[*"".item]int64+0
	rel 248+8 t=1 type..namedata.nevacuate-+0
	rel 256+8 t=1 type.uintptr+0
	rel 272+8 t=1 type..namedata.extra-+0
	rel 280+8 t=1 type.unsafe.Pointer+0
type..namedata.*map.hdr[uint64]main.item- SRODATA dupok size=28
	0x0000 00 00 19 2a 6d 61 70 2e 68 64 72 5b 75 69 6e 74  ...*map.hdr[uint
	0x0010 36 34 5d 6d 61 69 6e 2e 69 74 65 6d              64]main.item
type.*map.hdr[uint64]"".item SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0e e8 a3 25 00 08 08 36 00 00 00 00 00 00 00 00  ...%...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.hdr[uint64]main.item-+0
	rel 48+8 t=1 type.noalg.map.hdr[uint64]"".item+0
type.noalg.map.hdr[uint64]"".item SRODATA dupok size=296
	0x0000 30 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  0.......0.......
	0x0010 e2 71 5a 6f 02 08 08 19 00 00 00 00 00 00 00 00  .qZo............
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
	rel 40+4 t=5 type..namedata.*map.hdr[uint64]main.item-+0
	rel 44+4 t=6 type.*map.hdr[uint64]"".item+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.hdr[uint64]"".item+80
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
	rel 208+8 t=1 type.*map.bucket[uint64]"".item+0
	rel 224+8 t=1 type..namedata.oldbuckets-+0
	rel 232+8 t=1 type.*map.bucket[uint64]"".item+0
	rel 248+8 t=1 type..namedata.nevacuate-+0
	rel 256+8 t=1 type.uintptr+0
	rel 272+8 t=1 type..namedata.extra-+0
	rel 280+8 t=1 type.unsafe.Pointer+0
gclocals·09cdcdc92ab5c0760f0936adc9c1e2de SRODATA dupok size=12
	0x0000 04 00 00 00 06 00 00 00 09 08 00 20              ...........
gclocals·f6bd6b3389b872033d462029172c8612 SRODATA dupok size=8
	0x0000 04 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·a41b976968845683be2476ae03b7d5e8 SRODATA dupok size=11
	0x0000 03 00 00 00 07 00 00 00 04 00 40                 ..........@
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·4284d3eab78b0478e6ee6757d560098f SRODATA dupok size=17
	0x0000 09 00 00 00 07 00 00 00 00 02 01 0a 4a 08 05 04  ............J...
	0x0010 20
gclocals·a35fa7d7e7129fc330c152d6236a3e5c SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 04 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·d6a2225e4717ac05c828e2800eff9da9 SRODATA dupok size=12
	0x0000 04 00 00 00 06 00 00 00 00 02 22 03              ..........".
gclocals·b0b66b6dd98840859ab24177349b358f SRODATA dupok size=17
	0x0000 09 00 00 00 04 00 00 00 02 02 00 00 00 00 00 00  ................
	0x0010 08                                               .
gclocals·3d8568f54c2e8fb3512589db1f129786 SRODATA dupok size=35
	0x0000 09 00 00 00 15 00 00 00 00 00 00 00 22 00 00 22  ............".."
	0x0010 00 00 22 11 00 00 11 44 00 11 44 00 00 00 00 00  .."....D..D.....
	0x0020 00 00 00                                         ...
gclocals·6062a5bb244aebfc034b477c7971f303 SRODATA dupok size=13
	0x0000 05 00 00 00 03 00 00 00 00 04 02 01 05           .............
gclocals·b2f373eb5f2f2724f813a6dc3f0fc1ea SRODATA dupok size=12
	0x0000 04 00 00 00 04 00 00 00 03 02 00 08              ............
gclocals·789ebbddfb9a0c392810d98c2acad864 SRODATA dupok size=15
	0x0000 07 00 00 00 04 00 00 00 00 01 02 04 08 0c 09     ...............
gclocals·8750e7637fa31465a3c21a451b0bb969 SRODATA dupok size=13
	0x0000 05 00 00 00 04 00 00 00 01 01 00 00 08           .............
gclocals·c935e966ec02953a4e00713adfd5b027 SRODATA dupok size=13
	0x0000 05 00 00 00 07 00 00 00 00 44 44 00 00           .........DD..
gclocals·1b0a8d3cc85902c71e8d6d23cc21f75e SRODATA dupok size=13
	0x0000 05 00 00 00 03 00 00 00 00 01 02 05 04           .............
gclocals·77290df25e841177bba194c18c385853 SRODATA dupok size=8
	0x0000 0f 00 00 00 00 00 00 00                          ........
gclocals·ac6b671644091be1d153986adbe578b1 SRODATA dupok size=233
	0x0000 0f 00 00 00 78 00 00 00 00 00 00 00 00 00 00 00  ....x...........
	0x0010 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 05 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 01 00 00 80 08 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 03 00 00 80 08 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 01 58 00 80 08 00 00 00 00 00 00 00 00 00  ...X............
	0x0070 00 01 58 00 80 e8 1f 20 00 00 00 00 00 00 00 00  ..X.... ........
	0x0080 03 58 00 80 e8 1f 20 00 00 00 00 00 00 00 00 61  .X.... ........a
	0x0090 59 00 80 e8 1f 20 00 00 00 00 00 00 00 00 61 59  Y.... ........aY
	0x00a0 00 80 e8 1f 20 00 22 91 48 24 12 89 c4 61 59 00  .... .".H$...aY.
	0x00b0 91 e8 1f 20 00 22 91 48 24 12 89 c4 60 59 22 80  ... .".H$...`Y".
	0x00c0 e8 1f 20 00 22 91 48 24 12 89 c4 60 59 00 80 e8  .. .".H$...`Y...
	0x00d0 1f 20 00 22 91 48 24 12 89 c4 62 59 00 80 e8 1f  . .".H$...bY....
	0x00e0 20 00 22 91 48 24 12 89 c4                        .".H$...
gclocals·7e86aa4fdf65c197546472adc3e5636a SRODATA dupok size=15
	0x0000 07 00 00 00 07 00 00 00 00 01 04 02 08 40 06     .............@.
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·96839595c383af6ae8227769d90a999e SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 01 02 04              ............
gclocals·bc41a5648be0e22a9555dec75d49ff55 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 00 01                 ...........
gclocals·25a7ea98232ed891bcd08605e6f2c098 SRODATA dupok size=14
	0x0000 06 00 00 00 06 00 00 00 00 01 05 0d 2d 20        ............-
gclocals·ee104e299ed2e4539b82c61c5a4b843d SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 00 08 01                 ...........
gclocals·dc9b0298814590ca3ffc3a889546fc8b SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
gclocals·455716160dc155abee35f110e35e8e31 SRODATA dupok size=18
	0x0000 0a 00 00 00 08 00 00 00 00 01 03 08 28 21 41 c1  ............(!A.
	0x0010 c0 40                                            .@
