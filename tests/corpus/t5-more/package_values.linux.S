"".square.area STEXT nosplit size=15 args=0x10 locals=0x0
	0x0000 00000 (package_values.go:6)	TEXT	"".square.area(SB), NOSPLIT, $0-16
	0x0000 00000 (package_values.go:6)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (package_values.go:6)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (package_values.go:6)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (package_values.go:6)	PCDATA	$2, $0
	0x0000 00000 (package_values.go:6)	PCDATA	$0, $0
	0x0000 00000 (package_values.go:6)	MOVQ	"".s+8(SP), AX
	0x0005 00005 (package_values.go:6)	IMULQ	AX, AX
	0x0009 00009 (package_values.go:6)	MOVQ	AX, "".~r0+16(SP)
	0x000e 00014 (package_values.go:6)	RET
	0x0000 48 8b 44 24 08 48 0f af c0 48 89 44 24 10 c3     H.D$.H...H.D$..
"".main STEXT size=605 args=0x0 locals=0x68
	0x0000 00000 (package_values.go:29)	TEXT	"".main(SB), $104-0
	0x0000 00000 (package_values.go:29)	MOVQ	(TLS), CX
	0x0009 00009 (package_values.go:29)	CMPQ	SP, 16(CX)
	0x000d 00013 (package_values.go:29)	JLS	595
	0x0013 00019 (package_values.go:29)	SUBQ	$104, SP
	0x0017 00023 (package_values.go:29)	MOVQ	BP, 96(SP)
	0x001c 00028 (package_values.go:29)	LEAQ	96(SP), BP
	0x0021 00033 (package_values.go:29)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (package_values.go:29)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (package_values.go:29)	FUNCDATA	$3, gclocals·1464c2098d5813e9dc0a69ccc0c2e944(SB)
	0x0021 00033 (package_values.go:30)	PCDATA	$2, $1
	0x0021 00033 (package_values.go:30)	PCDATA	$0, $0
	0x0021 00033 (package_values.go:30)	MOVQ	"".second+8(SB), AX
	0x0028 00040 (package_values.go:30)	MOVQ	"".second(SB), CX
	0x002f 00047 (package_values.go:30)	PCDATA	$2, $2
	0x002f 00047 (package_values.go:30)	LEAQ	type."".square(SB), DX
	0x0036 00054 (package_values.go:30)	CMPQ	DX, CX
	0x0039 00057 (package_values.go:30)	JNE	567
	0x003f 00063 (package_values.go:30)	PCDATA	$2, $1
	0x003f 00063 (package_values.go:30)	MOVQ	"".face(SB), CX
	0x0046 00070 (package_values.go:30)	PCDATA	$2, $0
	0x0046 00070 (package_values.go:30)	MOVQ	(AX), AX
	0x0049 00073 (package_values.go:30)	MOVQ	AX, ""..autotmp_8+56(SP)
	0x004e 00078 (package_values.go:30)	MOVQ	24(CX), CX
	0x0052 00082 (package_values.go:30)	PCDATA	$2, $3
	0x0052 00082 (package_values.go:30)	MOVQ	"".face+8(SB), DX
	0x0059 00089 (package_values.go:30)	PCDATA	$2, $0
	0x0059 00089 (package_values.go:30)	MOVQ	DX, (SP)
	0x005d 00093 (package_values.go:30)	CALL	CX
	0x005f 00095 (package_values.go:30)	MOVQ	8(SP), AX
	0x0064 00100 (package_values.go:30)	MOVQ	AX, ""..autotmp_9+48(SP)
	0x0069 00105 (package_values.go:30)	PCDATA	$2, $4
	0x0069 00105 (package_values.go:30)	LEAQ	type.map[string][]"".square(SB), CX
	0x0070 00112 (package_values.go:30)	PCDATA	$2, $0
	0x0070 00112 (package_values.go:30)	MOVQ	CX, (SP)
	0x0074 00116 (package_values.go:30)	PCDATA	$2, $4
	0x0074 00116 (package_values.go:30)	MOVQ	"".table(SB), CX
	0x007b 00123 (package_values.go:30)	PCDATA	$2, $0
	0x007b 00123 (package_values.go:30)	MOVQ	CX, 8(SP)
	0x0080 00128 (package_values.go:30)	PCDATA	$2, $4
	0x0080 00128 (package_values.go:30)	LEAQ	go.string."a"(SB), CX
	0x0087 00135 (package_values.go:30)	PCDATA	$2, $0
	0x0087 00135 (package_values.go:30)	MOVQ	CX, 16(SP)
	0x008c 00140 (package_values.go:30)	MOVQ	$1, 24(SP)
	0x0095 00149 (package_values.go:30)	CALL	runtime.mapaccess1_faststr(SB)
	0x009a 00154 (package_values.go:30)	PCDATA	$2, $1
	0x009a 00154 (package_values.go:30)	MOVQ	"".list(SB), AX
	0x00a1 00161 (package_values.go:30)	PCDATA	$2, $5
	0x00a1 00161 (package_values.go:30)	MOVQ	32(SP), CX
	0x00a6 00166 (package_values.go:30)	PCDATA	$2, $1
	0x00a6 00166 (package_values.go:30)	MOVQ	8(CX), CX
	0x00aa 00170 (package_values.go:30)	CMPQ	"".list+8(SB), $2
	0x00b2 00178 (package_values.go:30)	JLS	560
	0x00b8 00184 (package_values.go:30)	MOVQ	CX, ""..autotmp_10+80(SP)
	0x00bd 00189 (package_values.go:30)	PCDATA	$2, $0
	0x00bd 00189 (package_values.go:30)	MOVQ	16(AX), AX
	0x00c1 00193 (package_values.go:30)	MOVQ	AX, ""..autotmp_11+72(SP)
	0x00c6 00198 (package_values.go:30)	MOVSD	"".floats+8(SB), X0
	0x00ce 00206 (package_values.go:30)	MOVSD	X0, ""..autotmp_12+64(SP)
	0x00d4 00212 (package_values.go:30)	CALL	runtime.printlock(SB)
	0x00d9 00217 (package_values.go:30)	MOVQ	"".first(SB), AX
	0x00e0 00224 (package_values.go:30)	MOVQ	AX, (SP)
	0x00e4 00228 (package_values.go:30)	CALL	runtime.printint(SB)
	0x00e9 00233 (package_values.go:30)	CALL	runtime.printsp(SB)
	0x00ee 00238 (package_values.go:30)	MOVQ	""..autotmp_8+56(SP), AX
	0x00f3 00243 (package_values.go:30)	MOVQ	AX, (SP)
	0x00f7 00247 (package_values.go:30)	CALL	runtime.printint(SB)
	0x00fc 00252 (package_values.go:30)	CALL	runtime.printsp(SB)
	0x0101 00257 (package_values.go:30)	MOVQ	""..autotmp_11+72(SP), AX
	0x0106 00262 (package_values.go:30)	MOVQ	AX, (SP)
	0x010a 00266 (package_values.go:30)	CALL	runtime.printint(SB)
	0x010f 00271 (package_values.go:30)	CALL	runtime.printsp(SB)
	0x0114 00276 (package_values.go:30)	MOVQ	""..autotmp_9+48(SP), AX
	0x0119 00281 (package_values.go:30)	MOVQ	AX, (SP)
	0x011d 00285 (package_values.go:30)	CALL	runtime.printint(SB)
	0x0122 00290 (package_values.go:30)	CALL	runtime.printsp(SB)
	0x0127 00295 (package_values.go:30)	MOVQ	""..autotmp_10+80(SP), AX
	0x012c 00300 (package_values.go:30)	MOVQ	AX, (SP)
	0x0130 00304 (package_values.go:30)	CALL	runtime.printint(SB)
	0x0135 00309 (package_values.go:30)	CALL	runtime.printsp(SB)
	0x013a 00314 (package_values.go:30)	MOVSD	""..autotmp_12+64(SP), X0
	0x0140 00320 (package_values.go:30)	MOVSD	$f64.3ff0000000000000(SB), X1
	0x0148 00328 (package_values.go:30)	UCOMISD	X1, X0
	0x014c 00332 (package_values.go:30)	SETHI	AL
	0x014f 00335 (package_values.go:30)	MOVB	AL, (SP)
	0x0152 00338 (package_values.go:30)	CALL	runtime.printbool(SB)
	0x0157 00343 (package_values.go:30)	CALL	runtime.printnl(SB)
	0x015c 00348 (package_values.go:30)	CALL	runtime.printunlock(SB)
	0x0161 00353 (package_values.go:31)	MOVQ	"".next+16(SB), AX
	0x0168 00360 (package_values.go:31)	PCDATA	$2, $4
	0x0168 00360 (package_values.go:31)	MOVQ	"".next+24(SB), CX
	0x016f 00367 (package_values.go:31)	PCDATA	$2, $6
	0x016f 00367 (package_values.go:31)	LEAQ	type.string(SB), DX
	0x0176 00374 (package_values.go:31)	CMPQ	DX, AX
	0x0179 00377 (package_values.go:31)	JNE	532
	0x017f 00383 (package_values.go:31)	PCDATA	$2, $4
	0x017f 00383 (package_values.go:31)	MOVQ	"".next(SB), AX
	0x0186 00390 (package_values.go:31)	PCDATA	$2, $6
	0x0186 00390 (package_values.go:31)	MOVQ	"".next+8(SB), DX
	0x018d 00397 (package_values.go:31)	MOVQ	"".second(SB), BX
	0x0194 00404 (package_values.go:31)	PCDATA	$2, $7
	0x0194 00404 (package_values.go:31)	MOVQ	(CX), SI
	0x0197 00407 (package_values.go:31)	PCDATA	$2, $6
	0x0197 00407 (package_values.go:31)	PCDATA	$0, $1
	0x0197 00407 (package_values.go:31)	MOVQ	SI, ""..autotmp_13+88(SP)
	0x019c 00412 (package_values.go:31)	PCDATA	$2, $3
	0x019c 00412 (package_values.go:31)	MOVQ	8(CX), CX
	0x01a0 00416 (package_values.go:31)	MOVQ	CX, ""..autotmp_9+48(SP)
	0x01a5 00421 (package_values.go:31)	CMPQ	AX, BX
	0x01a8 00424 (package_values.go:31)	JEQ	499
	0x01aa 00426 (package_values.go:31)	PCDATA	$2, $0
	0x01aa 00426 (package_values.go:31)	XORL	AX, AX
	0x01ac 00428 (package_values.go:31)	MOVB	AL, ""..autotmp_14+47(SP)
	0x01b0 00432 (package_values.go:31)	CALL	runtime.printlock(SB)
	0x01b5 00437 (package_values.go:31)	MOVBLZX	""..autotmp_14+47(SP), AX
	0x01ba 00442 (package_values.go:31)	MOVB	AL, (SP)
	0x01bd 00445 (package_values.go:31)	CALL	runtime.printbool(SB)
	0x01c2 00450 (package_values.go:31)	CALL	runtime.printsp(SB)
	0x01c7 00455 (package_values.go:31)	PCDATA	$2, $1
	0x01c7 00455 (package_values.go:31)	PCDATA	$0, $0
	0x01c7 00455 (package_values.go:31)	MOVQ	""..autotmp_13+88(SP), AX
	0x01cc 00460 (package_values.go:31)	PCDATA	$2, $0
	0x01cc 00460 (package_values.go:31)	MOVQ	AX, (SP)
	0x01d0 00464 (package_values.go:31)	MOVQ	""..autotmp_9+48(SP), AX
	0x01d5 00469 (package_values.go:31)	MOVQ	AX, 8(SP)
	0x01da 00474 (package_values.go:31)	CALL	runtime.printstring(SB)
	0x01df 00479 (package_values.go:31)	CALL	runtime.printnl(SB)
	0x01e4 00484 (package_values.go:31)	CALL	runtime.printunlock(SB)
	0x01e9 00489 (package_values.go:32)	MOVQ	96(SP), BP
	0x01ee 00494 (package_values.go:32)	ADDQ	$104, SP
	0x01f2 00498 (package_values.go:32)	RET
	0x01f3 00499 (package_values.go:31)	PCDATA	$2, $3
	0x01f3 00499 (package_values.go:31)	PCDATA	$0, $1
	0x01f3 00499 (package_values.go:31)	MOVQ	AX, (SP)
	0x01f7 00503 (package_values.go:31)	PCDATA	$2, $0
	0x01f7 00503 (package_values.go:31)	MOVQ	DX, 8(SP)
	0x01fc 00508 (package_values.go:31)	PCDATA	$2, $1
	0x01fc 00508 (package_values.go:31)	MOVQ	"".second+8(SB), AX
	0x0203 00515 (package_values.go:31)	PCDATA	$2, $0
	0x0203 00515 (package_values.go:31)	MOVQ	AX, 16(SP)
	0x0208 00520 (package_values.go:31)	CALL	runtime.efaceeq(SB)
	0x020d 00525 (package_values.go:31)	MOVBLZX	24(SP), AX
	0x0212 00530 (package_values.go:31)	JMP	428
	0x0214 00532 (package_values.go:31)	PCDATA	$2, $3
	0x0214 00532 (package_values.go:31)	PCDATA	$0, $0
	0x0214 00532 (package_values.go:31)	MOVQ	AX, (SP)
	0x0218 00536 (package_values.go:31)	PCDATA	$2, $0
	0x0218 00536 (package_values.go:31)	MOVQ	DX, 8(SP)
	0x021d 00541 (package_values.go:31)	PCDATA	$2, $1
	0x021d 00541 (package_values.go:31)	LEAQ	type.interface {}(SB), AX
	0x0224 00548 (package_values.go:31)	PCDATA	$2, $0
	0x0224 00548 (package_values.go:31)	MOVQ	AX, 16(SP)
	0x0229 00553 (package_values.go:31)	CALL	runtime.panicdottypeE(SB)
	0x022e 00558 (package_values.go:31)	UNDEF
	0x0230 00560 (package_values.go:30)	CALL	runtime.panicindex(SB)
	0x0235 00565 (package_values.go:30)	UNDEF
	0x0237 00567 (package_values.go:30)	PCDATA	$2, $3
	0x0237 00567 (package_values.go:30)	MOVQ	CX, (SP)
	0x023b 00571 (package_values.go:30)	PCDATA	$2, $0
	0x023b 00571 (package_values.go:30)	MOVQ	DX, 8(SP)
	0x0240 00576 (package_values.go:30)	PCDATA	$2, $1
	0x0240 00576 (package_values.go:30)	LEAQ	type.interface {}(SB), AX
	0x0247 00583 (package_values.go:30)	PCDATA	$2, $0
	0x0247 00583 (package_values.go:30)	MOVQ	AX, 16(SP)
	0x024c 00588 (package_values.go:30)	CALL	runtime.panicdottypeE(SB)
	0x0251 00593 (package_values.go:30)	UNDEF
	0x0253 00595 (package_values.go:30)	NOP
	0x0253 00595 (package_values.go:29)	PCDATA	$0, $-1
	0x0253 00595 (package_values.go:29)	PCDATA	$2, $-1
	0x0253 00595 (package_values.go:29)	CALL	runtime.morestack_noctxt(SB)
	0x0258 00600 (package_values.go:29)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 40  dH..%....H;a...@
	0x0010 02 00 00 48 83 ec 68 48 89 6c 24 60 48 8d 6c 24  ...H..hH.l$`H.l$
	0x0020 60 48 8b 05 00 00 00 00 48 8b 0d 00 00 00 00 48  `H......H......H
	0x0030 8d 15 00 00 00 00 48 39 ca 0f 85 f8 01 00 00 48  ......H9.......H
	0x0040 8b 0d 00 00 00 00 48 8b 00 48 89 44 24 38 48 8b  ......H..H.D$8H.
	0x0050 49 18 48 8b 15 00 00 00 00 48 89 14 24 ff d1 48  I.H......H..$..H
	0x0060 8b 44 24 08 48 89 44 24 30 48 8d 0d 00 00 00 00  .D$.H.D$0H......
	0x0070 48 89 0c 24 48 8b 0d 00 00 00 00 48 89 4c 24 08  H..$H......H.L$.
	0x0080 48 8d 0d 00 00 00 00 48 89 4c 24 10 48 c7 44 24  H......H.L$.H.D$
	0x0090 18 01 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00  ..........H.....
	0x00a0 00 48 8b 4c 24 20 48 8b 49 08 48 83 3d 00 00 00  .H.L$ H.I.H.=...
	0x00b0 00 02 0f 86 78 01 00 00 48 89 4c 24 50 48 8b 40  ....x...H.L$PH.@
	0x00c0 10 48 89 44 24 48 f2 0f 10 05 00 00 00 00 f2 0f  .H.D$H..........
	0x00d0 11 44 24 40 e8 00 00 00 00 48 8b 05 00 00 00 00  .D$@.....H......
	0x00e0 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x00f0 44 24 38 48 89 04 24 e8 00 00 00 00 e8 00 00 00  D$8H..$.........
	0x0100 00 48 8b 44 24 48 48 89 04 24 e8 00 00 00 00 e8  .H.D$HH..$......
	0x0110 00 00 00 00 48 8b 44 24 30 48 89 04 24 e8 00 00  ....H.D$0H..$...
	0x0120 00 00 e8 00 00 00 00 48 8b 44 24 50 48 89 04 24  .......H.D$PH..$
	0x0130 e8 00 00 00 00 e8 00 00 00 00 f2 0f 10 44 24 40  .............D$@
	0x0140 f2 0f 10 0d 00 00 00 00 66 0f 2e c1 0f 97 c0 88  ........f.......
	0x0150 04 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00  .$..............
	0x0160 00 48 8b 05 00 00 00 00 48 8b 0d 00 00 00 00 48  .H......H......H
	0x0170 8d 15 00 00 00 00 48 39 c2 0f 85 95 00 00 00 48  ......H9.......H
	0x0180 8b 05 00 00 00 00 48 8b 15 00 00 00 00 48 8b 1d  ......H......H..
	0x0190 00 00 00 00 48 8b 31 48 89 74 24 58 48 8b 49 08  ....H.1H.t$XH.I.
	0x01a0 48 89 4c 24 30 48 39 d8 74 49 31 c0 88 44 24 2f  H.L$0H9.tI1..D$/
	0x01b0 e8 00 00 00 00 0f b6 44 24 2f 88 04 24 e8 00 00  .......D$/..$...
	0x01c0 00 00 e8 00 00 00 00 48 8b 44 24 58 48 89 04 24  .......H.D$XH..$
	0x01d0 48 8b 44 24 30 48 89 44 24 08 e8 00 00 00 00 e8  H.D$0H.D$.......
	0x01e0 00 00 00 00 e8 00 00 00 00 48 8b 6c 24 60 48 83  .........H.l$`H.
	0x01f0 c4 68 c3 48 89 04 24 48 89 54 24 08 48 8b 05 00  .h.H..$H.T$.H...
	0x0200 00 00 00 48 89 44 24 10 e8 00 00 00 00 0f b6 44  ...H.D$........D
	0x0210 24 18 eb 98 48 89 04 24 48 89 54 24 08 48 8d 05  $...H..$H.T$.H..
	0x0220 00 00 00 00 48 89 44 24 10 e8 00 00 00 00 0f 0b  ....H.D$........
	0x0230 e8 00 00 00 00 0f 0b 48 89 0c 24 48 89 54 24 08  .......H..$H.T$.
	0x0240 48 8d 05 00 00 00 00 48 89 44 24 10 e8 00 00 00  H......H.D$.....
	0x0250 00 0f 0b e8 00 00 00 00 e9 a3 fd ff ff           .............
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 "".second+8
	rel 43+4 t=15 "".second+0
	rel 50+4 t=15 type."".square+0
	rel 66+4 t=15 "".face+0
	rel 85+4 t=15 "".face+8
	rel 93+0 t=11 +0
	rel 108+4 t=15 type.map[string][]"".square+0
	rel 119+4 t=15 "".table+0
	rel 131+4 t=15 go.string."a"+0
	rel 150+4 t=8 runtime.mapaccess1_faststr+0
	rel 157+4 t=15 "".list+0
	rel 173+4 t=15 "".list+7
	rel 202+4 t=15 "".floats+8
	rel 213+4 t=8 runtime.printlock+0
	rel 220+4 t=15 "".first+0
	rel 229+4 t=8 runtime.printint+0
	rel 234+4 t=8 runtime.printsp+0
	rel 248+4 t=8 runtime.printint+0
	rel 253+4 t=8 runtime.printsp+0
	rel 267+4 t=8 runtime.printint+0
	rel 272+4 t=8 runtime.printsp+0
	rel 286+4 t=8 runtime.printint+0
	rel 291+4 t=8 runtime.printsp+0
	rel 305+4 t=8 runtime.printint+0
	rel 310+4 t=8 runtime.printsp+0
	rel 324+4 t=15 $f64.3ff0000000000000+0
	rel 339+4 t=8 runtime.printbool+0
	rel 344+4 t=8 runtime.printnl+0
	rel 349+4 t=8 runtime.printunlock+0
	rel 356+4 t=15 "".next+16
	rel 363+4 t=15 "".next+24
	rel 370+4 t=15 type.string+0
	rel 386+4 t=15 "".next+0
	rel 393+4 t=15 "".next+8
	rel 400+4 t=15 "".second+0
	rel 433+4 t=8 runtime.printlock+0
	rel 446+4 t=8 runtime.printbool+0
	rel 451+4 t=8 runtime.printsp+0
	rel 475+4 t=8 runtime.printstring+0
	rel 480+4 t=8 runtime.printnl+0
	rel 485+4 t=8 runtime.printunlock+0
	rel 511+4 t=15 "".second+8
	rel 521+4 t=8 runtime.efaceeq+0
	rel 544+4 t=15 type.interface {}+0
	rel 554+4 t=8 runtime.panicdottypeE+0
	rel 561+4 t=8 runtime.panicindex+0
	rel 579+4 t=15 type.interface {}+0
	rel 589+4 t=8 runtime.panicdottypeE+0
	rel 596+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=398 args=0x0 locals=0x40
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $64-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	388
	0x0013 00019 (<autogenerated>:1)	SUBQ	$64, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 56(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	56(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·bfec7e55b3f043d1941c093912808913(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·e20ba5d429dc44e4a1cb7cc2c0bec691(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $0
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVBLZX	"".initdone·(SB), AX
	0x0028 00040 (<autogenerated>:1)	CMPB	AL, $1
	0x002a 00042 (<autogenerated>:1)	JLS	54
	0x002c 00044 (<autogenerated>:1)	PCDATA	$2, $-2
	0x002c 00044 (<autogenerated>:1)	PCDATA	$0, $-2
	0x002c 00044 (<autogenerated>:1)	MOVQ	56(SP), BP
	0x0031 00049 (<autogenerated>:1)	ADDQ	$64, SP
	0x0035 00053 (<autogenerated>:1)	RET
	0x0036 00054 (<autogenerated>:1)	JNE	63
	0x0038 00056 (<autogenerated>:1)	PCDATA	$2, $0
	0x0038 00056 (<autogenerated>:1)	PCDATA	$0, $0
	0x0038 00056 (<autogenerated>:1)	CALL	runtime.throwinit(SB)
	0x003d 00061 (<autogenerated>:1)	UNDEF
	0x003f 00063 (<autogenerated>:1)	MOVB	$1, "".initdone·(SB)
	0x0046 00070 (package_values.go:19)	CALL	runtime.makemap_small(SB)
	0x004b 00075 (package_values.go:19)	PCDATA	$2, $1
	0x004b 00075 (package_values.go:19)	MOVQ	(SP), AX
	0x004f 00079 (package_values.go:19)	PCDATA	$0, $1
	0x004f 00079 (package_values.go:19)	MOVQ	AX, ""..autotmp_9+40(SP)
	0x0054 00084 (package_values.go:21)	PCDATA	$2, $2
	0x0054 00084 (package_values.go:21)	LEAQ	type.map[string][]"".square(SB), CX
	0x005b 00091 (package_values.go:21)	PCDATA	$2, $1
	0x005b 00091 (package_values.go:21)	MOVQ	CX, (SP)
	0x005f 00095 (package_values.go:21)	PCDATA	$2, $0
	0x005f 00095 (package_values.go:21)	MOVQ	AX, 8(SP)
	0x0064 00100 (package_values.go:21)	PCDATA	$2, $3
	0x0064 00100 (package_values.go:21)	LEAQ	go.string."b"(SB), DX
	0x006b 00107 (package_values.go:21)	PCDATA	$2, $0
	0x006b 00107 (package_values.go:21)	MOVQ	DX, 16(SP)
	0x0070 00112 (package_values.go:21)	MOVQ	$1, 24(SP)
	0x0079 00121 (package_values.go:21)	CALL	runtime.mapassign_faststr(SB)
	0x007e 00126 (package_values.go:21)	PCDATA	$2, $4
	0x007e 00126 (package_values.go:21)	MOVQ	32(SP), DI
	0x0083 00131 (package_values.go:21)	XORPS	X0, X0
	0x0086 00134 (package_values.go:21)	MOVUPS	X0, 8(DI)
	0x008a 00138 (package_values.go:21)	PCDATA	$2, $-2
	0x008a 00138 (package_values.go:21)	PCDATA	$0, $-2
	0x008a 00138 (package_values.go:21)	CMPL	runtime.writeBarrier(SB), $0
	0x0091 00145 (package_values.go:21)	JNE	376
	0x0097 00151 (package_values.go:21)	MOVQ	$0, (DI)
	0x009e 00158 (package_values.go:20)	PCDATA	$2, $1
	0x009e 00158 (package_values.go:20)	PCDATA	$0, $1
	0x009e 00158 (package_values.go:20)	LEAQ	type.[2]"".square(SB), AX
	0x00a5 00165 (package_values.go:20)	PCDATA	$2, $0
	0x00a5 00165 (package_values.go:20)	MOVQ	AX, (SP)
	0x00a9 00169 (package_values.go:20)	CALL	runtime.newobject(SB)
	0x00ae 00174 (package_values.go:20)	PCDATA	$2, $1
	0x00ae 00174 (package_values.go:20)	MOVQ	8(SP), AX
	0x00b3 00179 (package_values.go:20)	PCDATA	$0, $2
	0x00b3 00179 (package_values.go:20)	MOVQ	AX, ""..autotmp_10+48(SP)
	0x00b8 00184 (package_values.go:20)	MOVUPS	"".statictmp_5(SB), X0
	0x00bf 00191 (package_values.go:20)	MOVUPS	X0, (AX)
	0x00c2 00194 (package_values.go:20)	MOVQ	"".side(SB), CX
	0x00c9 00201 (package_values.go:20)	PCDATA	$2, $0
	0x00c9 00201 (package_values.go:20)	MOVQ	CX, 8(AX)
	0x00cd 00205 (package_values.go:20)	PCDATA	$2, $5
	0x00cd 00205 (package_values.go:20)	LEAQ	type.map[string][]"".square(SB), CX
	0x00d4 00212 (package_values.go:20)	PCDATA	$2, $0
	0x00d4 00212 (package_values.go:20)	MOVQ	CX, (SP)
	0x00d8 00216 (package_values.go:20)	PCDATA	$2, $5
	0x00d8 00216 (package_values.go:20)	MOVQ	""..autotmp_9+40(SP), CX
	0x00dd 00221 (package_values.go:20)	PCDATA	$2, $0
	0x00dd 00221 (package_values.go:20)	MOVQ	CX, 8(SP)
	0x00e2 00226 (package_values.go:20)	PCDATA	$2, $3
	0x00e2 00226 (package_values.go:20)	LEAQ	go.string."a"(SB), DX
	0x00e9 00233 (package_values.go:20)	PCDATA	$2, $0
	0x00e9 00233 (package_values.go:20)	MOVQ	DX, 16(SP)
	0x00ee 00238 (package_values.go:20)	MOVQ	$1, 24(SP)
	0x00f7 00247 (package_values.go:20)	CALL	runtime.mapassign_faststr(SB)
	0x00fc 00252 (package_values.go:20)	PCDATA	$2, $4
	0x00fc 00252 (package_values.go:20)	MOVQ	32(SP), DI
	0x0101 00257 (package_values.go:20)	MOVQ	$2, 8(DI)
	0x0109 00265 (package_values.go:20)	MOVQ	$2, 16(DI)
	0x0111 00273 (package_values.go:20)	PCDATA	$2, $-2
	0x0111 00273 (package_values.go:20)	PCDATA	$0, $-2
	0x0111 00273 (package_values.go:20)	CMPL	runtime.writeBarrier(SB), $0
	0x0118 00280 (package_values.go:20)	JNE	347
	0x011a 00282 (package_values.go:20)	MOVQ	""..autotmp_10+48(SP), AX
	0x011f 00287 (package_values.go:20)	MOVQ	AX, (DI)
	0x0122 00290 (package_values.go:19)	MOVQ	""..autotmp_9+40(SP), AX
	0x0127 00295 (package_values.go:19)	MOVQ	AX, "".table(SB)
	0x012e 00302 (package_values.go:23)	PCDATA	$2, $1
	0x012e 00302 (package_values.go:23)	PCDATA	$0, $0
	0x012e 00302 (package_values.go:23)	TESTQ	AX, AX
	0x0131 00305 (package_values.go:23)	JEQ	343
	0x0133 00307 (package_values.go:23)	PCDATA	$2, $0
	0x0133 00307 (package_values.go:23)	MOVQ	(AX), AX
	0x0136 00310 (package_values.go:23)	XORPS	X0, X0
	0x0139 00313 (package_values.go:23)	CVTSQ2SD	AX, X0
	0x013e 00318 (package_values.go:23)	MOVSD	X0, "".floats+8(SB)
	0x0146 00326 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x014d 00333 (<autogenerated>:1)	MOVQ	56(SP), BP
	0x0152 00338 (<autogenerated>:1)	ADDQ	$64, SP
	0x0156 00342 (<autogenerated>:1)	RET
	0x0157 00343 (<autogenerated>:1)	XORL	AX, AX
	0x0159 00345 (package_values.go:23)	JMP	310
	0x015b 00347 (package_values.go:20)	PCDATA	$2, $-2
	0x015b 00347 (package_values.go:20)	PCDATA	$0, $-2
	0x015b 00347 (package_values.go:20)	MOVQ	""..autotmp_10+48(SP), AX
	0x0160 00352 (package_values.go:20)	CALL	runtime.gcWriteBarrier(SB)
	0x0165 00357 (package_values.go:19)	LEAQ	"".table(SB), DI
	0x016c 00364 (package_values.go:19)	MOVQ	""..autotmp_9+40(SP), AX
	0x0171 00369 (package_values.go:19)	CALL	runtime.gcWriteBarrier(SB)
	0x0176 00374 (package_values.go:20)	JMP	302
	0x0178 00376 (package_values.go:21)	XORL	AX, AX
	0x017a 00378 (package_values.go:21)	CALL	runtime.gcWriteBarrier(SB)
	0x017f 00383 (package_values.go:21)	JMP	158
	0x0184 00388 (package_values.go:21)	NOP
	0x0184 00388 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0184 00388 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0184 00388 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0189 00393 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 71  dH..%....H;a...q
	0x0010 01 00 00 48 83 ec 40 48 89 6c 24 38 48 8d 6c 24  ...H..@H.l$8H.l$
	0x0020 38 0f b6 05 00 00 00 00 3c 01 76 0a 48 8b 6c 24  8.......<.v.H.l$
	0x0030 38 48 83 c4 40 c3 75 07 e8 00 00 00 00 0f 0b c6  8H..@.u.........
	0x0040 05 00 00 00 00 01 e8 00 00 00 00 48 8b 04 24 48  ...........H..$H
	0x0050 89 44 24 28 48 8d 0d 00 00 00 00 48 89 0c 24 48  .D$(H......H..$H
	0x0060 89 44 24 08 48 8d 15 00 00 00 00 48 89 54 24 10  .D$.H......H.T$.
	0x0070 48 c7 44 24 18 01 00 00 00 e8 00 00 00 00 48 8b  H.D$..........H.
	0x0080 7c 24 20 0f 57 c0 0f 11 47 08 83 3d 00 00 00 00  |$ .W...G..=....
	0x0090 00 0f 85 e1 00 00 00 48 c7 07 00 00 00 00 48 8d  .......H......H.
	0x00a0 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b  .....H..$.....H.
	0x00b0 44 24 08 48 89 44 24 30 0f 10 05 00 00 00 00 0f  D$.H.D$0........
	0x00c0 11 00 48 8b 0d 00 00 00 00 48 89 48 08 48 8d 0d  ..H......H.H.H..
	0x00d0 00 00 00 00 48 89 0c 24 48 8b 4c 24 28 48 89 4c  ....H..$H.L$(H.L
	0x00e0 24 08 48 8d 15 00 00 00 00 48 89 54 24 10 48 c7  $.H......H.T$.H.
	0x00f0 44 24 18 01 00 00 00 e8 00 00 00 00 48 8b 7c 24  D$..........H.|$
	0x0100 20 48 c7 47 08 02 00 00 00 48 c7 47 10 02 00 00   H.G.....H.G....
	0x0110 00 83 3d 00 00 00 00 00 75 41 48 8b 44 24 30 48  ..=.....uAH.D$0H
	0x0120 89 07 48 8b 44 24 28 48 89 05 00 00 00 00 48 85  ..H.D$(H......H.
	0x0130 c0 74 24 48 8b 00 0f 57 c0 f2 48 0f 2a c0 f2 0f  .t$H...W..H.*...
	0x0140 11 05 00 00 00 00 c6 05 00 00 00 00 02 48 8b 6c  .............H.l
	0x0150 24 38 48 83 c4 40 c3 31 c0 eb db 48 8b 44 24 30  $8H..@.1...H.D$0
	0x0160 e8 00 00 00 00 48 8d 3d 00 00 00 00 48 8b 44 24  .....H.=....H.D$
	0x0170 28 e8 00 00 00 00 eb b6 31 c0 e8 00 00 00 00 e9  (.......1.......
	0x0180 1a ff ff ff e8 00 00 00 00 e9 72 fe ff ff        ..........r...
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 "".initdone·+0
	rel 57+4 t=8 runtime.throwinit+0
	rel 65+4 t=15 "".initdone·+-1
	rel 71+4 t=8 runtime.makemap_small+0
	rel 87+4 t=15 type.map[string][]"".square+0
	rel 103+4 t=15 go.string."b"+0
	rel 122+4 t=8 runtime.mapassign_faststr+0
	rel 140+4 t=15 runtime.writeBarrier+-1
	rel 161+4 t=15 type.[2]"".square+0
	rel 170+4 t=8 runtime.newobject+0
	rel 187+4 t=15 "".statictmp_5+0
	rel 197+4 t=15 "".side+0
	rel 208+4 t=15 type.map[string][]"".square+0
	rel 229+4 t=15 go.string."a"+0
	rel 248+4 t=8 runtime.mapassign_faststr+0
	rel 275+4 t=15 runtime.writeBarrier+-1
	rel 298+4 t=15 "".table+0
	rel 322+4 t=15 "".floats+8
	rel 328+4 t=15 "".initdone·+-1
	rel 353+4 t=8 runtime.gcWriteBarrier+0
	rel 360+4 t=15 "".table+0
	rel 370+4 t=8 runtime.gcWriteBarrier+0
	rel 379+4 t=8 runtime.gcWriteBarrier+0
	rel 389+4 t=8 runtime.morestack_noctxt+0
"".shape.area STEXT dupok size=100 args=0x18 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".shape.area(SB), DUPOK|WRAPPER, $24-24
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
"".(*square).area STEXT dupok size=109 args=0x10 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*square).area(SB), DUPOK|WRAPPER, $24-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	87
	0x000f 00015 (<autogenerated>:1)	SUBQ	$24, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	94
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+32(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	80
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $0
	0x0030 00048 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0033 00051 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0037 00055 (<autogenerated>:1)	CALL	"".square.area(SB)
	0x003c 00060 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0041 00065 (<autogenerated>:1)	MOVQ	AX, "".~r0+40(SP)
	0x0046 00070 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x004b 00075 (<autogenerated>:1)	ADDQ	$24, SP
	0x004f 00079 (<autogenerated>:1)	RET
	0x0050 00080 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0055 00085 (<autogenerated>:1)	UNDEF
	0x0057 00087 (<autogenerated>:1)	NOP
	0x0057 00087 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0057 00087 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0057 00087 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005c 00092 (<autogenerated>:1)	JMP	0
	0x005e 00094 (<autogenerated>:1)	LEAQ	32(SP), DI
	0x0063 00099 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0066 00102 (<autogenerated>:1)	JNE	38
	0x0068 00104 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x006b 00107 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 48 48  dH..%....H;a.vHH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 59  ...H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 38 48 8b 44 24 20 48 85 c0 74 20   H..u8H.D$ H..t
	0x0030 48 8b 00 48 89 04 24 e8 00 00 00 00 48 8b 44 24  H..H..$.....H.D$
	0x0040 08 48 89 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3  .H.D$(H.l$.H....
	0x0050 e8 00 00 00 00 0f 0b e8 00 00 00 00 eb a2 48 8d  ..............H.
	0x0060 7c 24 20 48 39 3b 75 be 48 89 23 eb b9           |$ H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 56+4 t=8 "".square.area+0
	rel 81+4 t=8 runtime.panicwrap+0
	rel 88+4 t=8 runtime.morestack_noctxt+0
type..hash.[3]float64 STEXT dupok size=107 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.[3]float64(SB), DUPOK, $40-24
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
	0x004f 00079 (<autogenerated>:1)	CMPQ	AX, $3
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
	0x0050 83 f8 03 7c d1 48 89 4c 24 40 48 8b 6c 24 20 48  ...|.H.L$@H.l$ H
	0x0060 83 c4 28 c3 e8 00 00 00 00 eb 95                 ..(........
	rel 5+4 t=16 TLS+0
	rel 62+4 t=8 runtime.f64hash+0
	rel 101+4 t=8 runtime.morestack_noctxt+0
type..eq.[3]float64 STEXT dupok nosplit size=53 args=0x18 locals=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[3]float64(SB), DUPOK|NOSPLIT, $0-24
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
	0x0011 00017 (<autogenerated>:1)	CMPQ	DX, $3
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
	0x0010 c2 48 83 fa 03 7d 18 f2 0f 10 04 d0 f2 0f 10 0c  .H...}..........
	0x0020 d1 66 0f 2e c1 75 02 7b e5 c6 44 24 18 00 c3 c6  .f...u.{..D$....
	0x0030 44 24 18 01 c3                                   D$...
type..hash.struct { "".a interface {}; "".b interface {} } STEXT dupok size=108 args=0x18 locals=0x20
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.struct { "".a interface {}; "".b interface {} }(SB), DUPOK, $32-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	101
	0x000f 00015 (<autogenerated>:1)	SUBQ	$32, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $1
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	MOVQ	"".p+40(SP), AX
	0x0022 00034 (<autogenerated>:1)	PCDATA	$2, $0
	0x0022 00034 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".h+48(SP), CX
	0x002b 00043 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0030 00048 (<autogenerated>:1)	CALL	runtime.nilinterhash(SB)
	0x0035 00053 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x003a 00058 (<autogenerated>:1)	PCDATA	$2, $2
	0x003a 00058 (<autogenerated>:1)	PCDATA	$0, $1
	0x003a 00058 (<autogenerated>:1)	MOVQ	"".p+40(SP), CX
	0x003f 00063 (<autogenerated>:1)	ADDQ	$16, CX
	0x0043 00067 (<autogenerated>:1)	PCDATA	$2, $0
	0x0043 00067 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0047 00071 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x004c 00076 (<autogenerated>:1)	CALL	runtime.nilinterhash(SB)
	0x0051 00081 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x0056 00086 (<autogenerated>:1)	MOVQ	AX, "".~r2+56(SP)
	0x005b 00091 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0060 00096 (<autogenerated>:1)	ADDQ	$32, SP
	0x0064 00100 (<autogenerated>:1)	RET
	0x0065 00101 (<autogenerated>:1)	NOP
	0x0065 00101 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0065 00101 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0065 00101 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x006a 00106 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 56 48  dH..%....H;a.vVH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 44  .. H.l$.H.l$.H.D
	0x0020 24 28 48 89 04 24 48 8b 4c 24 30 48 89 4c 24 08  $(H..$H.L$0H.L$.
	0x0030 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c 24 28 48  .....H.D$.H.L$(H
	0x0040 83 c1 10 48 89 0c 24 48 89 44 24 08 e8 00 00 00  ...H..$H.D$.....
	0x0050 00 48 8b 44 24 10 48 89 44 24 38 48 8b 6c 24 18  .H.D$.H.D$8H.l$.
	0x0060 48 83 c4 20 c3 e8 00 00 00 00 eb 94              H.. ........
	rel 5+4 t=16 TLS+0
	rel 49+4 t=8 runtime.nilinterhash+0
	rel 77+4 t=8 runtime.nilinterhash+0
	rel 102+4 t=8 runtime.morestack_noctxt+0
type..eq.struct { "".a interface {}; "".b interface {} } STEXT dupok size=181 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.struct { "".a interface {}; "".b interface {} }(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	171
	0x0013 00019 (<autogenerated>:1)	SUBQ	$40, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·ef6c193a450e4116e290c9970add59e0(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·327c08503e7a862b7b67643738e2fad7(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $1
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $2
	0x0026 00038 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x002a 00042 (<autogenerated>:1)	MOVQ	(AX), DX
	0x002d 00045 (<autogenerated>:1)	PCDATA	$2, $3
	0x002d 00045 (<autogenerated>:1)	MOVQ	"".q+56(SP), BX
	0x0032 00050 (<autogenerated>:1)	PCDATA	$2, $4
	0x0032 00050 (<autogenerated>:1)	MOVQ	8(BX), SI
	0x0036 00054 (<autogenerated>:1)	MOVQ	(BX), DI
	0x0039 00057 (<autogenerated>:1)	CMPQ	DX, DI
	0x003c 00060 (<autogenerated>:1)	JEQ	135
	0x003e 00062 (<autogenerated>:1)	PCDATA	$2, $5
	0x003e 00062 (<autogenerated>:1)	PCDATA	$0, $1
	0x003e 00062 (<autogenerated>:1)	XORL	CX, CX
	0x0040 00064 (<autogenerated>:1)	TESTB	CL, CL
	0x0042 00066 (<autogenerated>:1)	JEQ	131
	0x0044 00068 (<autogenerated>:1)	PCDATA	$2, $3
	0x0044 00068 (<autogenerated>:1)	MOVQ	24(AX), CX
	0x0048 00072 (<autogenerated>:1)	PCDATA	$2, $6
	0x0048 00072 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x004c 00076 (<autogenerated>:1)	PCDATA	$2, $7
	0x004c 00076 (<autogenerated>:1)	MOVQ	24(BX), DX
	0x0050 00080 (<autogenerated>:1)	PCDATA	$2, $8
	0x0050 00080 (<autogenerated>:1)	MOVQ	16(BX), BX
	0x0054 00084 (<autogenerated>:1)	CMPQ	AX, BX
	0x0057 00087 (<autogenerated>:1)	JEQ	105
	0x0059 00089 (<autogenerated>:1)	PCDATA	$2, $0
	0x0059 00089 (<autogenerated>:1)	XORL	AX, AX
	0x005b 00091 (<autogenerated>:1)	MOVB	AL, "".~r2+64(SP)
	0x005f 00095 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0064 00100 (<autogenerated>:1)	ADDQ	$40, SP
	0x0068 00104 (<autogenerated>:1)	RET
	0x0069 00105 (<autogenerated>:1)	PCDATA	$2, $8
	0x0069 00105 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x006d 00109 (<autogenerated>:1)	PCDATA	$2, $9
	0x006d 00109 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0072 00114 (<autogenerated>:1)	PCDATA	$2, $0
	0x0072 00114 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x0077 00119 (<autogenerated>:1)	CALL	runtime.efaceeq(SB)
	0x007c 00124 (<autogenerated>:1)	MOVBLZX	24(SP), AX
	0x0081 00129 (<autogenerated>:1)	JMP	91
	0x0083 00131 (<autogenerated>:1)	XORL	AX, AX
	0x0085 00133 (<autogenerated>:1)	JMP	91
	0x0087 00135 (<autogenerated>:1)	PCDATA	$2, $10
	0x0087 00135 (<autogenerated>:1)	PCDATA	$0, $0
	0x0087 00135 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x008b 00139 (<autogenerated>:1)	PCDATA	$2, $11
	0x008b 00139 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0090 00144 (<autogenerated>:1)	PCDATA	$2, $0
	0x0090 00144 (<autogenerated>:1)	MOVQ	SI, 16(SP)
	0x0095 00149 (<autogenerated>:1)	CALL	runtime.efaceeq(SB)
	0x009a 00154 (<autogenerated>:1)	MOVBLZX	24(SP), CX
	0x009f 00159 (<autogenerated>:1)	PCDATA	$2, $1
	0x009f 00159 (<autogenerated>:1)	PCDATA	$0, $2
	0x009f 00159 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x00a4 00164 (<autogenerated>:1)	PCDATA	$2, $5
	0x00a4 00164 (<autogenerated>:1)	PCDATA	$0, $1
	0x00a4 00164 (<autogenerated>:1)	MOVQ	"".q+56(SP), BX
	0x00a9 00169 (<autogenerated>:1)	JMP	64
	0x00ab 00171 (<autogenerated>:1)	NOP
	0x00ab 00171 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00ab 00171 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00ab 00171 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00b0 00176 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 98  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8b 44 24 30 48 8b 48 08 48 8b 10 48 8b 5c   H.D$0H.H.H..H.\
	0x0030 24 38 48 8b 73 08 48 8b 3b 48 39 fa 74 49 31 c9  $8H.s.H.;H9.tI1.
	0x0040 84 c9 74 3f 48 8b 48 18 48 8b 40 10 48 8b 53 18  ..t?H.H.H.@.H.S.
	0x0050 48 8b 5b 10 48 39 d8 74 10 31 c0 88 44 24 40 48  H.[.H9.t.1..D$@H
	0x0060 8b 6c 24 20 48 83 c4 28 c3 48 89 04 24 48 89 4c  .l$ H..(.H..$H.L
	0x0070 24 08 48 89 54 24 10 e8 00 00 00 00 0f b6 44 24  $.H.T$........D$
	0x0080 18 eb d8 31 c0 eb d4 48 89 14 24 48 89 4c 24 08  ...1...H..$H.L$.
	0x0090 48 89 74 24 10 e8 00 00 00 00 0f b6 4c 24 18 48  H.t$........L$.H
	0x00a0 8b 44 24 30 48 8b 5c 24 38 eb 95 e8 00 00 00 00  .D$0H.\$8.......
	0x00b0 e9 4b ff ff ff                                   .K...
	rel 5+4 t=16 TLS+0
	rel 120+4 t=8 runtime.efaceeq+0
	rel 150+4 t=8 runtime.efaceeq+0
	rel 172+4 t=8 runtime.morestack_noctxt+0
go.loc."".square.area SDWARFLOC size=0
go.info."".square.area SDWARFINFO size=62
	0x0000 02 22 22 2e 73 71 75 61 72 65 2e 61 72 65 61 00  ."".square.area.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 73 00 00 06 00 00 00 00  ........s.......
	0x0030 00 0e 7e 72 30 00 01 06 00 00 00 00 00 00        ..~r0.........
	rel 16+8 t=1 "".square.area+0
	rel 24+8 t=1 "".square.area+15
	rel 34+4 t=29 gofile..package_values.go+0
	rel 44+4 t=28 go.info."".square+0
	rel 56+4 t=28 go.info.int+0
go.range."".square.area SDWARFRANGE size=0
go.isstmt."".square.area SDWARFMISC size=0
	0x0000 04 05 01 0a 00                                   .....
go.string."a" SRODATA dupok size=1
	0x0000 61                                               a
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=33
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+605
	rel 27+4 t=29 gofile..package_values.go+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 90 01 02 05 01 a4 01 02 07  ................
	0x0010 01 17 02 07 01 24 02 06 01 39 02 0e 01 1d 02 04  .....$...9......
	0x0020 01 16 02 09 01 1a 02 0c 00                       .........
go.string."x" SRODATA dupok size=1
	0x0000 78                                               x
go.string."b" SRODATA dupok size=1
	0x0000 62                                               b
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+398
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 04 02 0a 01 07 02 02 01 07  ................
	0x0010 02 05 01 09 02 07 01 43 02 07 01 7d 02 05 01 07  .......C...}....
	0x0020 02 03 01 05 02 03 01 0d 02 07 01 18 02 07 01 18  ................
	0x0030 02 0a 00                                         ...
"".side SNOPTRDATA size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
"".first SNOPTRDATA size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
"".second SDATA size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type."".square+0
	rel 8+8 t=1 "".statictmp_0+0
"".list SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".statictmp_1+0
"".face SDATA size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.itab."".square,"".shape+0
	rel 8+8 t=1 "".statictmp_2+0
"".table SBSS size=8
"".floats SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 e0 3f 00 00 00 00 00 00 00 00  .......?........
	0x0010 00 00 00 00 00 00 00 40                          .......@
"".next SDATA size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type."".square+0
	rel 8+8 t=1 "".statictmp_3+0
	rel 16+8 t=1 type.string+0
	rel 24+8 t=1 "".statictmp_4+0
"".statictmp_0 SNOPTRDATA size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
"".statictmp_1 SNOPTRDATA size=24
	0x0000 01 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00                          ........
"".statictmp_2 SNOPTRDATA size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
"".statictmp_3 SNOPTRDATA size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
"".statictmp_4 SDATA size=16
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."x"+0
"".initdone· SNOPTRBSS size=1
"".statictmp_5 SRODATA size=16
	0x0000 01 00 00 00 00 00 00 00                          ........
go.loc."".shape.area SDWARFLOC dupok size=0
go.info."".shape.area SDWARFINFO dupok size=51
	0x0000 02 22 22 2e 73 68 61 70 65 2e 61 72 65 61 00 00  ."".shape.area..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 7e 72 30 00 01 03 00 00 00  .......~r0......
	0x0030 00 00 00                                         ...
	rel 15+8 t=1 "".shape.area+0
	rel 23+8 t=1 "".shape.area+100
	rel 33+4 t=29 gofile..<autogenerated>+0
	rel 45+4 t=28 go.info.int+0
go.range."".shape.area SDWARFRANGE dupok size=0
go.isstmt."".shape.area SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 23 02 16 00                 .......#...
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
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
type..namedata.*main.shape- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 73 68 61 70 65        ...*main.shape
type.*"".shape SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 18 53 a7 ec 00 08 08 36 00 00 00 00 00 00 00 00  .S.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.shape-+0
	rel 48+8 t=1 type."".shape+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type..namedata.area- SRODATA dupok size=7
	0x0000 00 00 04 61 72 65 61                             ...area
type."".shape SRODATA size=104
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 6c 47 85 72 07 08 08 14 00 00 00 00 00 00 00 00  lG.r............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+128
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.shape-+0
	rel 44+4 t=5 type.*"".shape+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".shape+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+4 t=5 type..namedata.area-+0
	rel 100+4 t=5 type.func() int+0
go.loc."".(*square).area SDWARFLOC dupok size=0
go.info."".(*square).area SDWARFINFO dupok size=55
	0x0000 02 22 22 2e 28 2a 73 71 75 61 72 65 29 2e 61 72  ."".(*square).ar
	0x0010 65 61 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ea..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01  ...........~r0..
	0x0030 06 00 00 00 00 00 00                             .......
	rel 19+8 t=1 "".(*square).area+0
	rel 27+8 t=1 "".(*square).area+109
	rel 37+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.int+0
go.range."".(*square).area SDWARFRANGE dupok size=0
go.isstmt."".(*square).area SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 03 01 22 02 18 00     ..........."...
type..namedata.*main.square- SRODATA dupok size=15
	0x0000 00 00 0c 2a 6d 61 69 6e 2e 73 71 75 61 72 65     ...*main.square
type..namedata.*func(*main.square) int- SRODATA dupok size=26
	0x0000 00 00 17 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 73  ...*func(*main.s
	0x0010 71 75 61 72 65 29 20 69 6e 74                    quare) int
type.*func(*"".square) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 70 9f 23 28 00 08 08 36 00 00 00 00 00 00 00 00  p.#(...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.square) int-+0
	rel 48+8 t=1 type.func(*"".square) int+0
type.func(*"".square) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d8 59 cc 7e 02 08 08 33 00 00 00 00 00 00 00 00  .Y.~...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.square) int-+0
	rel 44+4 t=6 type.*func(*"".square) int+0
	rel 56+8 t=1 type.*"".square+0
	rel 64+8 t=1 type.int+0
type.*"".square SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d4 03 55 a1 01 08 08 36 00 00 00 00 00 00 00 00  ..U....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.square-+0
	rel 48+8 t=1 type."".square+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.area-+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*square).area+0
	rel 84+4 t=24 "".(*square).area+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.*func(main.square) int- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 6d 61 69 6e 2e 73 71  ...*func(main.sq
	0x0010 75 61 72 65 29 20 69 6e 74                       uare) int
type.*func("".square) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fc 87 b1 ce 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.square) int-+0
	rel 48+8 t=1 type.func("".square) int+0
type.func("".square) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3c bb 65 25 02 08 08 33 00 00 00 00 00 00 00 00  <.e%...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.square) int-+0
	rel 44+4 t=6 type.*func("".square) int+0
	rel 56+8 t=1 type."".square+0
	rel 64+8 t=1 type.int+0
type."".square SRODATA size=80
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e2 d1 a0 1e 07 08 08 82 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 01 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.square-+0
	rel 44+4 t=5 type.*"".square+0
	rel 48+4 t=5 type..importpath."".+0
	rel 64+4 t=5 type..namedata.area-+0
	rel 68+4 t=24 type.func() int+0
	rel 72+4 t=24 "".(*square).area+0
	rel 76+4 t=24 "".square.area+0
type..namedata.*[]main.square- SRODATA dupok size=17
	0x0000 00 00 0e 2a 5b 5d 6d 61 69 6e 2e 73 71 75 61 72  ...*[]main.squar
	0x0010 65                                               e
type.*[]"".square SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9e d2 0f 57 00 08 08 36 00 00 00 00 00 00 00 00  ...W...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.square-+0
	rel 48+8 t=1 type.[]"".square+0
type.[]"".square SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ef 9c 4a 2e 02 08 08 17 00 00 00 00 00 00 00 00  ..J.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.square-+0
	rel 44+4 t=6 type.*[]"".square+0
	rel 48+8 t=1 type."".square+0
type..namedata.*[2]main.square- SRODATA dupok size=18
	0x0000 00 00 0f 2a 5b 32 5d 6d 61 69 6e 2e 73 71 75 61  ...*[2]main.squa
	0x0010 72 65                                            re
type.[2]"".square SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 06 0c 1d 29 02 08 08 91 00 00 00 00 00 00 00 00  ...)............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[2]main.square-+0
	rel 44+4 t=6 type.*[2]"".square+0
	rel 48+8 t=1 type."".square+0
	rel 56+8 t=1 type.[]"".square+0
type.*[2]"".square SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 83 3b df f0 00 08 08 36 00 00 00 00 00 00 00 00  .;.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]main.square-+0
	rel 48+8 t=1 type.[2]"".square+0
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
type..namedata.*[3]main.square- SRODATA dupok size=18
	0x0000 00 00 0f 2a 5b 33 5d 6d 61 69 6e 2e 73 71 75 61  ...*[3]main.squa
	0x0010 72 65                                            re
type.*[3]"".square SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2f 03 79 3a 00 08 08 36 00 00 00 00 00 00 00 00  /.y:...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]main.square-+0
	rel 48+8 t=1 type.[3]"".square+0
type.[3]"".square SRODATA dupok size=72
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 f6 5d 28 18 02 08 08 91 00 00 00 00 00 00 00 00  .](.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg24+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[3]main.square-+0
	rel 44+4 t=6 type.*[3]"".square+0
	rel 48+8 t=1 type."".square+0
	rel 56+8 t=1 type.[]"".square+0
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
go.loc.type..hash.[3]float64 SDWARFLOC dupok size=173
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
	rel 8+8 t=1 type..hash.[3]float64+0
	rel 79+8 t=1 type..hash.[3]float64+0
	rel 130+8 t=1 type..hash.[3]float64+0
go.info.type..hash.[3]float64 SDWARFINFO dupok size=97
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 5b 33 5d 66  .type..hash.[3]f
	0x0010 6c 6f 61 74 36 34 00 00 00 00 00 00 00 00 00 00  loat64..........
	0x0020 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0a 69  ...............i
	0x0030 00 01 00 00 00 00 00 00 00 00 0f 70 00 00 01 00  ...........p....
	0x0040 00 00 00 00 00 00 00 0f 68 00 00 01 00 00 00 00  ........h.......
	0x0050 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00  .....~r2........
	0x0060 00                                               .
	rel 23+8 t=1 type..hash.[3]float64+0
	rel 31+8 t=1 type..hash.[3]float64+107
	rel 41+4 t=29 gofile..<autogenerated>+0
	rel 50+4 t=28 go.info.int+0
	rel 54+4 t=28 go.loc.type..hash.[3]float64+0
	rel 63+4 t=28 go.info.*[3]float64+0
	rel 67+4 t=28 go.loc.type..hash.[3]float64+71
	rel 76+4 t=28 go.info.uintptr+0
	rel 80+4 t=28 go.loc.type..hash.[3]float64+122
	rel 91+4 t=28 go.info.uintptr+0
go.range.type..hash.[3]float64 SDWARFRANGE dupok size=0
go.isstmt.type..hash.[3]float64 SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 02 01 30 02 04 01 02 02 05 01 0a  .......0........
	0x0010 02 07 00                                         ...
go.loc.type..eq.[3]float64 SDWARFLOC dupok size=154
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
	rel 8+8 t=1 type..eq.[3]float64+0
	rel 59+8 t=1 type..eq.[3]float64+0
	rel 110+8 t=1 type..eq.[3]float64+0
go.info.type..eq.[3]float64 SDWARFINFO dupok size=95
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 5b 33 5d 66 6c 6f  .type..eq.[3]flo
	0x0010 61 74 36 34 00 00 00 00 00 00 00 00 00 00 00 00  at64............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0a 69 00 01  .............i..
	0x0030 00 00 00 00 00 00 00 00 0f 70 00 00 01 00 00 00  .........p......
	0x0040 00 00 00 00 00 0f 71 00 00 01 00 00 00 00 00 00  ......q.........
	0x0050 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00     ...~r2.........
	rel 21+8 t=1 type..eq.[3]float64+0
	rel 29+8 t=1 type..eq.[3]float64+53
	rel 39+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.int+0
	rel 52+4 t=28 go.loc.type..eq.[3]float64+0
	rel 61+4 t=28 go.info.*[3]float64+0
	rel 65+4 t=28 go.loc.type..eq.[3]float64+51
	rel 74+4 t=28 go.info.*[3]float64+0
	rel 78+4 t=28 go.loc.type..eq.[3]float64+102
	rel 89+4 t=28 go.info.bool+0
go.range.type..eq.[3]float64 SDWARFRANGE dupok size=0
go.isstmt.type..eq.[3]float64 SDWARFMISC dupok size=0
	0x0000 04 05 01 0c 02 04 01 14 02 05 01 01 02 05 01 01  ................
	0x0010 00                                               .
type..hashfunc.[3]float64 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash.[3]float64+0
type..eqfunc.[3]float64 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[3]float64+0
type..alg.[3]float64 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc.[3]float64+0
	rel 8+8 t=1 type..eqfunc.[3]float64+0
type..namedata.*[3]float64- SRODATA dupok size=14
	0x0000 00 00 0b 2a 5b 33 5d 66 6c 6f 61 74 36 34        ...*[3]float64
type.*[3]float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bd 7c 92 04 00 08 08 36 00 00 00 00 00 00 00 00  .|.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]float64-+0
	rel 48+8 t=1 type.[3]float64+0
type.[3]float64 SRODATA dupok size=72
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 2f 4f 82 fb 02 08 08 91 00 00 00 00 00 00 00 00  /O..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg.[3]float64+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[3]float64-+0
	rel 44+4 t=6 type.*[3]float64+0
	rel 48+8 t=1 type.float64+0
	rel 56+8 t=1 type.[]float64+0
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
type..namedata.*[][]main.square- SRODATA dupok size=19
	0x0000 00 00 10 2a 5b 5d 5b 5d 6d 61 69 6e 2e 73 71 75  ...*[][]main.squ
	0x0010 61 72 65                                         are
type.*[][]"".square SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bd fc 6c b8 00 08 08 36 00 00 00 00 00 00 00 00  ..l....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]main.square-+0
	rel 48+8 t=1 type.[][]"".square+0
type.[][]"".square SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 72 72 99 fd 02 08 08 17 00 00 00 00 00 00 00 00  rr..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]main.square-+0
	rel 44+4 t=6 type.*[][]"".square+0
	rel 48+8 t=1 type.[]"".square+0
type..namedata.*[8][]main.square- SRODATA dupok size=20
	0x0000 00 00 11 2a 5b 38 5d 5b 5d 6d 61 69 6e 2e 73 71  ...*[8][]main.sq
	0x0010 75 61 72 65                                      uare
type.*[8][]"".square SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 79 0c e6 7a 00 08 08 36 00 00 00 00 00 00 00 00  y..z...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[8][]main.square-+0
	rel 48+8 t=1 type.noalg.[8][]"".square+0
runtime.gcbits.499224 SRODATA dupok size=3
	0x0000 49 92 24                                         I.$
type.noalg.[8][]"".square SRODATA dupok size=72
	0x0000 c0 00 00 00 00 00 00 00 b0 00 00 00 00 00 00 00  ................
	0x0010 4a 98 2d 04 02 08 08 11 00 00 00 00 00 00 00 00  J.-.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 08 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.499224+0
	rel 40+4 t=5 type..namedata.*[8][]main.square-+0
	rel 44+4 t=6 type.*[8][]"".square+0
	rel 48+8 t=1 type.[]"".square+0
	rel 56+8 t=1 type.[][]"".square+0
type..namedata.*map.bucket[string][]main.square- SRODATA dupok size=35
	0x0000 00 00 20 2a 6d 61 70 2e 62 75 63 6b 65 74 5b 73  .. *map.bucket[s
	0x0010 74 72 69 6e 67 5d 5b 5d 6d 61 69 6e 2e 73 71 75  tring][]main.squ
	0x0020 61 72 65                                         are
type.*map.bucket[string][]"".square SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 78 11 25 72 00 08 08 36 00 00 00 00 00 00 00 00  x.%r...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.bucket[string][]main.square-+0
	rel 48+8 t=1 type.noalg.map.bucket[string][]"".square+0
runtime.gcbits.aaaa92244902 SRODATA dupok size=6
	0x0000 aa aa 92 24 49 02                                ...$I.
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
type.noalg.map.bucket[string][]"".square SRODATA dupok size=176
	0x0000 50 01 00 00 00 00 00 00 50 01 00 00 00 00 00 00  P.......P.......
	0x0010 13 6a ee 3c 02 08 08 19 00 00 00 00 00 00 00 00  .j.<............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 90 02 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.aaaa92244902+0
	rel 40+4 t=5 type..namedata.*map.bucket[string][]main.square-+0
	rel 44+4 t=6 type.*map.bucket[string][]"".square+0
	rel 48+8 t=1 type..importpath..+0
	rel 56+8 t=1 type.noalg.map.bucket[string][]"".square+80
	rel 80+8 t=1 type..namedata.topbits-+0
	rel 88+8 t=1 type.[8]uint8+0
	rel 104+8 t=1 type..namedata.keys-+0
	rel 112+8 t=1 type.noalg.[8]string+0
	rel 128+8 t=1 type..namedata.values-+0
	rel 136+8 t=1 type.noalg.[8][]"".square+0
	rel 152+8 t=1 type..namedata.overflow-+0
	rel 160+8 t=1 type.*map.bucket[string][]"".square+0
type..namedata.*map[string][]main.square- SRODATA dupok size=28
	0x0000 00 00 19 2a 6d 61 70 5b 73 74 72 69 6e 67 5d 5b  ...*map[string][
	0x0010 5d 6d 61 69 6e 2e 73 71 75 61 72 65              ]main.square
type.*map[string][]"".square SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 42 57 68 90 00 08 08 36 00 00 00 00 00 00 00 00  BWh....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[string][]main.square-+0
	rel 48+8 t=1 type.map[string][]"".square+0
type.map[string][]"".square SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 26 dc 2e f0 02 08 08 35 00 00 00 00 00 00 00 00  &......5........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 10 00 18 00 50 01 01 01  ............P...
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map[string][]main.square-+0
	rel 44+4 t=6 type.*map[string][]"".square+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]"".square+0
	rel 64+8 t=1 type.noalg.map.bucket[string][]"".square+0
go.loc.type..hash.struct { "".a interface {}; "".b interface {} } SDWARFLOC dupok size=70
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3a 00 00 00 00 00 00 00 51 00 00 00 00 00 00 00  :.......Q.......
	0x0020 01 00 50 56 00 00 00 00 00 00 00 6c 00 00 00 00  ..PV.......l....
	0x0030 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00 00  .....P..........
	0x0040 00 00 00 00 00 00                                ......
	rel 8+8 t=1 type..hash.struct { "".a interface {}; "".b interface {} }+0
go.info.type..hash.struct { "".a interface {}; "".b interface {} } SDWARFINFO dupok size=119
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 73 74 72 75  .type..hash.stru
	0x0010 63 74 20 7b 20 22 22 2e 61 20 69 6e 74 65 72 66  ct { "".a interf
	0x0020 61 63 65 20 7b 7d 3b 20 22 22 2e 62 20 69 6e 74  ace {}; "".b int
	0x0030 65 72 66 61 63 65 20 7b 7d 20 7d 00 00 00 00 00  erface {} }.....
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0050 00 00 01 0e 70 00 00 01 00 00 00 00 00 0f 68 00  ....p.........h.
	0x0060 00 01 00 00 00 00 00 00 00 00 0e 7e 72 32 00 01  ...........~r2..
	0x0070 01 00 00 00 00 00 00                             .......
	rel 60+8 t=1 type..hash.struct { "".a interface {}; "".b interface {} }+0
	rel 68+8 t=1 type..hash.struct { "".a interface {}; "".b interface {} }+108
	rel 78+4 t=29 gofile..<autogenerated>+0
	rel 88+4 t=28 go.info.*struct { "".a interface {}; "".b interface {} }+0
	rel 98+4 t=28 go.info.uintptr+0
	rel 102+4 t=28 go.loc.type..hash.struct { "".a interface {}; "".b interface {} }+0
	rel 113+4 t=28 go.info.uintptr+0
go.range.type..hash.struct { "".a interface {}; "".b interface {} } SDWARFRANGE dupok size=0
go.isstmt.type..hash.struct { "".a interface {}; "".b interface {} } SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 05 01 43 02 07 00                 .......C...
go.loc.type..eq.struct { "".a interface {}; "".b interface {} } SDWARFLOC dupok size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 b5 00 00 00 00 00 00 00  &...............
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 32 00 00 00 00 00 00 00 b5 00 00 00 00  ...2............
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 type..eq.struct { "".a interface {}; "".b interface {} }+0
	rel 59+8 t=1 type..eq.struct { "".a interface {}; "".b interface {} }+0
go.info.type..eq.struct { "".a interface {}; "".b interface {} } SDWARFINFO dupok size=120
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 73 74 72 75 63 74  .type..eq.struct
	0x0010 20 7b 20 22 22 2e 61 20 69 6e 74 65 72 66 61 63   { "".a interfac
	0x0020 65 20 7b 7d 3b 20 22 22 2e 62 20 69 6e 74 65 72  e {}; "".b inter
	0x0030 66 61 63 65 20 7b 7d 20 7d 00 00 00 00 00 00 00  face {} }.......
	0x0040 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0050 01 0f 70 00 00 01 00 00 00 00 00 00 00 00 0f 71  ..p............q
	0x0060 00 00 01 00 00 00 00 00 00 00 00 0e 7e 72 32 00  ............~r2.
	0x0070 01 01 00 00 00 00 00 00                          ........
	rel 58+8 t=1 type..eq.struct { "".a interface {}; "".b interface {} }+0
	rel 66+8 t=1 type..eq.struct { "".a interface {}; "".b interface {} }+181
	rel 76+4 t=29 gofile..<autogenerated>+0
	rel 86+4 t=28 go.info.*struct { "".a interface {}; "".b interface {} }+0
	rel 90+4 t=28 go.loc.type..eq.struct { "".a interface {}; "".b interface {} }+0
	rel 99+4 t=28 go.info.*struct { "".a interface {}; "".b interface {} }+0
	rel 103+4 t=28 go.loc.type..eq.struct { "".a interface {}; "".b interface {} }+51
	rel 114+4 t=28 go.info.bool+0
go.range.type..eq.struct { "".a interface {}; "".b interface {} } SDWARFRANGE dupok size=0
go.isstmt.type..eq.struct { "".a interface {}; "".b interface {} } SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 18 02 04 01 02 02 04 01 11  ................
	0x0010 02 06 01 24 02 02 01 26 02 0a 00                 ...$...&...
type..hashfunc.struct { "".a interface {}; "".b interface {} } SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash.struct { "".a interface {}; "".b interface {} }+0
type..eqfunc.struct { "".a interface {}; "".b interface {} } SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.struct { "".a interface {}; "".b interface {} }+0
type..alg.struct { "".a interface {}; "".b interface {} } SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc.struct { "".a interface {}; "".b interface {} }+0
	rel 8+8 t=1 type..eqfunc.struct { "".a interface {}; "".b interface {} }+0
type..namedata.*struct { a interface {}; b interface {} }- SRODATA dupok size=45
	0x0000 00 00 2a 2a 73 74 72 75 63 74 20 7b 20 61 20 69  ..**struct { a i
	0x0010 6e 74 65 72 66 61 63 65 20 7b 7d 3b 20 62 20 69  nterface {}; b i
	0x0020 6e 74 65 72 66 61 63 65 20 7b 7d 20 7d           nterface {} }
type.*struct { "".a interface {}; "".b interface {} } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bd 95 2b 98 00 08 08 36 00 00 00 00 00 00 00 00  ..+....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { a interface {}; b interface {} }-+0
	rel 48+8 t=1 type.struct { "".a interface {}; "".b interface {} }+0
runtime.gcbits.0a SRODATA dupok size=1
	0x0000 0a                                               .
type..namedata.a- SRODATA dupok size=4
	0x0000 00 00 01 61                                      ...a
type..namedata.b- SRODATA dupok size=4
	0x0000 00 00 01 62                                      ...b
type.struct { "".a interface {}; "".b interface {} } SRODATA dupok size=128
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 3b 3e ac 1b 02 08 08 19 00 00 00 00 00 00 00 00  ;>..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 24+8 t=1 type..alg.struct { "".a interface {}; "".b interface {} }+0
	rel 32+8 t=1 runtime.gcbits.0a+0
	rel 40+4 t=5 type..namedata.*struct { a interface {}; b interface {} }-+0
	rel 44+4 t=6 type.*struct { "".a interface {}; "".b interface {} }+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type.struct { "".a interface {}; "".b interface {} }+80
	rel 80+8 t=1 type..namedata.a-+0
	rel 88+8 t=1 type.interface {}+0
	rel 104+8 t=1 type..namedata.b-+0
	rel 112+8 t=1 type.interface {}+0
go.itab."".square,"".shape SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e2 d1 a0 1e 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type."".shape+0
	rel 8+8 t=1 type."".square+0
	rel 24+8 t=1 "".(*square).area+0
go.itablink."".square,"".shape SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab."".square,"".shape+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·1464c2098d5813e9dc0a69ccc0c2e944 SRODATA dupok size=16
	0x0000 08 00 00 00 06 00 00 00 00 01 05 04 02 03 06 26  ...............&
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·bfec7e55b3f043d1941c093912808913 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 03                 ...........
gclocals·e20ba5d429dc44e4a1cb7cc2c0bec691 SRODATA dupok size=14
	0x0000 06 00 00 00 07 00 00 00 00 01 03 04 40 02        ............@.
gclocals·09cf9819fc716118c209c2d2155a3632 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·4d457046703f2a3ff3cf87c94cff859b SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 00 04 08                 ...........
gclocals·fdbf1f5761f6d17e8ae3f0aaecb6a3c5 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 02 00                 ...........
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·ef6c193a450e4116e290c9970add59e0 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 00 02                 ...........
gclocals·327c08503e7a862b7b67643738e2fad7 SRODATA dupok size=20
	0x0000 0c 00 00 00 06 00 00 00 00 01 03 0b 2b 09 0a 0e  ............+...
	0x0010 06 04 22 20                                      .."
