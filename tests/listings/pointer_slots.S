"".newNode STEXT size=120 args=0x18 locals=0x18
	0x0000 00000 (pointer_slots.go:12)	TEXT	"".newNode(SB), $24-24
	0x0000 00000 (pointer_slots.go:12)	MOVQ	(TLS), CX
	0x0009 00009 (pointer_slots.go:12)	CMPQ	SP, 16(CX)
	0x000d 00013 (pointer_slots.go:12)	JLS	113
	0x000f 00015 (pointer_slots.go:12)	SUBQ	$24, SP
	0x0013 00019 (pointer_slots.go:12)	MOVQ	BP, 16(SP)
	0x0018 00024 (pointer_slots.go:12)	LEAQ	16(SP), BP
	0x001d 00029 (pointer_slots.go:12)	FUNCDATA	$0, gclocals·577ccc2b4695dc9079191ee92af511e9(SB)
	0x001d 00029 (pointer_slots.go:12)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (pointer_slots.go:12)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (pointer_slots.go:12)	PCDATA	$2, $1
	0x001d 00029 (pointer_slots.go:12)	PCDATA	$0, $0
	0x001d 00029 (pointer_slots.go:12)	LEAQ	type."".node(SB), AX
	0x0024 00036 (pointer_slots.go:12)	PCDATA	$2, $0
	0x0024 00036 (pointer_slots.go:12)	MOVQ	AX, (SP)
	0x0028 00040 (pointer_slots.go:12)	CALL	runtime.newobject(SB)
	0x002d 00045 (pointer_slots.go:12)	PCDATA	$2, $1
	0x002d 00045 (pointer_slots.go:12)	MOVQ	8(SP), AX
	0x0032 00050 (pointer_slots.go:12)	MOVQ	"".v+32(SP), CX
	0x0037 00055 (pointer_slots.go:12)	MOVQ	CX, (AX)
	0x003a 00058 (pointer_slots.go:12)	PCDATA	$2, $-2
	0x003a 00058 (pointer_slots.go:12)	PCDATA	$0, $-2
	0x003a 00058 (pointer_slots.go:12)	CMPL	runtime.writeBarrier(SB), $0
	0x0041 00065 (pointer_slots.go:12)	JNE	91
	0x0043 00067 (pointer_slots.go:12)	MOVQ	"".v+40(SP), CX
	0x0048 00072 (pointer_slots.go:12)	MOVQ	CX, 8(AX)
	0x004c 00076 (pointer_slots.go:12)	PCDATA	$2, $0
	0x004c 00076 (pointer_slots.go:12)	PCDATA	$0, $1
	0x004c 00076 (pointer_slots.go:12)	MOVQ	AX, "".~r1+48(SP)
	0x0051 00081 (pointer_slots.go:12)	MOVQ	16(SP), BP
	0x0056 00086 (pointer_slots.go:12)	ADDQ	$24, SP
	0x005a 00090 (pointer_slots.go:12)	RET
	0x005b 00091 (pointer_slots.go:12)	PCDATA	$2, $-2
	0x005b 00091 (pointer_slots.go:12)	PCDATA	$0, $-2
	0x005b 00091 (pointer_slots.go:12)	LEAQ	8(AX), DI
	0x005f 00095 (pointer_slots.go:12)	MOVQ	AX, CX
	0x0062 00098 (pointer_slots.go:12)	MOVQ	"".v+40(SP), AX
	0x0067 00103 (pointer_slots.go:12)	CALL	runtime.gcWriteBarrier(SB)
	0x006c 00108 (pointer_slots.go:12)	MOVQ	CX, AX
	0x006f 00111 (pointer_slots.go:12)	JMP	76
	0x0071 00113 (pointer_slots.go:12)	NOP
	0x0071 00113 (pointer_slots.go:12)	PCDATA	$0, $-1
	0x0071 00113 (pointer_slots.go:12)	PCDATA	$2, $-1
	0x0071 00113 (pointer_slots.go:12)	CALL	runtime.morestack_noctxt(SB)
	0x0076 00118 (pointer_slots.go:12)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 62 48  dH..%....H;a.vbH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8d 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b 44  ....H..$.....H.D
	0x0030 24 08 48 8b 4c 24 20 48 89 08 83 3d 00 00 00 00  $.H.L$ H...=....
	0x0040 00 75 18 48 8b 4c 24 28 48 89 48 08 48 89 44 24  .u.H.L$(H.H.H.D$
	0x0050 30 48 8b 6c 24 10 48 83 c4 18 c3 48 8d 78 08 48  0H.l$.H....H.x.H
	0x0060 89 c1 48 8b 44 24 28 e8 00 00 00 00 48 89 c8 eb  ..H.D$(.....H...
	0x0070 db e8 00 00 00 00 eb 88                          ........
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 type."".node+0
	rel 41+4 t=8 runtime.newobject+0
	rel 60+4 t=15 runtime.writeBarrier+-1
	rel 104+4 t=8 runtime.gcWriteBarrier+0
	rel 114+4 t=8 runtime.morestack_noctxt+0
"".newList STEXT size=380 args=0x20 locals=0x58
	0x0000 00000 (pointer_slots.go:14)	TEXT	"".newList(SB), $88-32
	0x0000 00000 (pointer_slots.go:14)	MOVQ	(TLS), CX
	0x0009 00009 (pointer_slots.go:14)	CMPQ	SP, 16(CX)
	0x000d 00013 (pointer_slots.go:14)	JLS	370
	0x0013 00019 (pointer_slots.go:14)	SUBQ	$88, SP
	0x0017 00023 (pointer_slots.go:14)	MOVQ	BP, 80(SP)
	0x001c 00028 (pointer_slots.go:14)	LEAQ	80(SP), BP
	0x0021 00033 (pointer_slots.go:14)	FUNCDATA	$0, gclocals·336c4be9f5b21ff25ef49e7a5ef4974f(SB)
	0x0021 00033 (pointer_slots.go:14)	FUNCDATA	$1, gclocals·0aeaf202c11439d265f7c4829ccc34d8(SB)
	0x0021 00033 (pointer_slots.go:14)	FUNCDATA	$3, gclocals·1e8a95cfae3071cc1c3f1ed3066e80e0(SB)
	0x0021 00033 (pointer_slots.go:15)	PCDATA	$2, $1
	0x0021 00033 (pointer_slots.go:15)	PCDATA	$0, $0
	0x0021 00033 (pointer_slots.go:15)	LEAQ	type."".list(SB), AX
	0x0028 00040 (pointer_slots.go:15)	PCDATA	$2, $0
	0x0028 00040 (pointer_slots.go:15)	MOVQ	AX, (SP)
	0x002c 00044 (pointer_slots.go:15)	CALL	runtime.newobject(SB)
	0x0031 00049 (pointer_slots.go:15)	PCDATA	$2, $1
	0x0031 00049 (pointer_slots.go:15)	MOVQ	8(SP), AX
	0x0036 00054 (pointer_slots.go:15)	PCDATA	$0, $1
	0x0036 00054 (pointer_slots.go:15)	MOVQ	AX, "".l+40(SP)
	0x003b 00059 (pointer_slots.go:16)	PCDATA	$2, $2
	0x003b 00059 (pointer_slots.go:16)	LEAQ	8(AX), DI
	0x003f 00063 (pointer_slots.go:16)	PCDATA	$0, $2
	0x003f 00063 (pointer_slots.go:16)	MOVQ	DI, ""..autotmp_25+72(SP)
	0x0044 00068 (pointer_slots.go:16)	PCDATA	$2, $3
	0x0044 00068 (pointer_slots.go:16)	MOVQ	(AX), CX
	0x0047 00071 (pointer_slots.go:16)	PCDATA	$2, $-2
	0x0047 00071 (pointer_slots.go:16)	PCDATA	$0, $-2
	0x0047 00071 (pointer_slots.go:16)	CMPL	runtime.writeBarrier(SB), $0
	0x004e 00078 (pointer_slots.go:16)	JNE	357
	0x0054 00084 (pointer_slots.go:16)	MOVQ	CX, 8(AX)
	0x0058 00088 (pointer_slots.go:17)	PCDATA	$2, $1
	0x0058 00088 (pointer_slots.go:17)	PCDATA	$0, $2
	0x0058 00088 (pointer_slots.go:17)	LEAQ	type."".node(SB), AX
	0x005f 00095 (pointer_slots.go:17)	PCDATA	$2, $0
	0x005f 00095 (pointer_slots.go:17)	MOVQ	AX, (SP)
	0x0063 00099 (pointer_slots.go:17)	CALL	runtime.newobject(SB)
	0x0068 00104 (pointer_slots.go:17)	PCDATA	$2, $1
	0x0068 00104 (pointer_slots.go:17)	MOVQ	8(SP), AX
	0x006d 00109 (pointer_slots.go:18)	MOVQ	"".values+104(SP), CX
	0x0072 00114 (pointer_slots.go:18)	TESTQ	CX, CX
	0x0075 00117 (pointer_slots.go:18)	JLE	352
	0x007b 00123 (pointer_slots.go:17)	PCDATA	$0, $3
	0x007b 00123 (pointer_slots.go:17)	MOVQ	AX, "".current+48(SP)
	0x0080 00128 (pointer_slots.go:17)	PCDATA	$2, $4
	0x0080 00128 (pointer_slots.go:17)	LEAQ	16(AX), DX
	0x0084 00132 (pointer_slots.go:17)	PCDATA	$2, $0
	0x0084 00132 (pointer_slots.go:17)	PCDATA	$0, $4
	0x0084 00132 (pointer_slots.go:17)	MOVQ	DX, ""..autotmp_26+64(SP)
	0x0089 00137 (pointer_slots.go:18)	PCDATA	$2, $5
	0x0089 00137 (pointer_slots.go:18)	MOVQ	"".values+96(SP), BX
	0x008e 00142 (pointer_slots.go:18)	XORL	SI, SI
	0x0090 00144 (pointer_slots.go:18)	JMP	161
	0x0092 00146 (pointer_slots.go:18)	PCDATA	$2, $1
	0x0092 00146 (pointer_slots.go:18)	MOVQ	""..autotmp_27+56(SP), AX
	0x0097 00151 (pointer_slots.go:18)	ADDQ	$16, AX
	0x009b 00155 (pointer_slots.go:18)	PCDATA	$2, $5
	0x009b 00155 (pointer_slots.go:18)	MOVQ	AX, BX
	0x009e 00158 (pointer_slots.go:18)	MOVQ	DX, SI
	0x00a1 00161 (pointer_slots.go:18)	PCDATA	$0, $5
	0x00a1 00161 (pointer_slots.go:18)	MOVQ	BX, ""..autotmp_27+56(SP)
	0x00a6 00166 (pointer_slots.go:18)	MOVQ	SI, ""..autotmp_28+24(SP)
	0x00ab 00171 (pointer_slots.go:18)	MOVQ	(BX), AX
	0x00ae 00174 (pointer_slots.go:18)	MOVQ	AX, "".v.type+16(SP)
	0x00b3 00179 (pointer_slots.go:18)	PCDATA	$2, $6
	0x00b3 00179 (pointer_slots.go:18)	MOVQ	8(BX), CX
	0x00b7 00183 (pointer_slots.go:18)	PCDATA	$2, $0
	0x00b7 00183 (pointer_slots.go:18)	PCDATA	$0, $6
	0x00b7 00183 (pointer_slots.go:18)	MOVQ	CX, "".v.data+32(SP)
	0x00bc 00188 (pointer_slots.go:19)	PCDATA	$2, $4
	0x00bc 00188 (pointer_slots.go:19)	LEAQ	type."".node(SB), DX
	0x00c3 00195 (pointer_slots.go:19)	PCDATA	$2, $0
	0x00c3 00195 (pointer_slots.go:19)	MOVQ	DX, (SP)
	0x00c7 00199 (pointer_slots.go:19)	CALL	runtime.newobject(SB)
	0x00cc 00204 (pointer_slots.go:19)	PCDATA	$2, $1
	0x00cc 00204 (pointer_slots.go:19)	MOVQ	8(SP), AX
	0x00d1 00209 (pointer_slots.go:19)	MOVQ	"".v.type+16(SP), CX
	0x00d6 00214 (pointer_slots.go:19)	MOVQ	CX, (AX)
	0x00d9 00217 (pointer_slots.go:19)	PCDATA	$2, $-2
	0x00d9 00217 (pointer_slots.go:19)	PCDATA	$0, $-2
	0x00d9 00217 (pointer_slots.go:19)	CMPL	runtime.writeBarrier(SB), $0
	0x00e0 00224 (pointer_slots.go:19)	JNE	315
	0x00e2 00226 (pointer_slots.go:19)	MOVQ	"".v.data+32(SP), CX
	0x00e7 00231 (pointer_slots.go:19)	MOVQ	CX, 8(AX)
	0x00eb 00235 (pointer_slots.go:19)	MOVQ	"".current+48(SP), CX
	0x00f0 00240 (pointer_slots.go:19)	MOVQ	AX, 16(CX)
	0x00f4 00244 (pointer_slots.go:18)	PCDATA	$2, $6
	0x00f4 00244 (pointer_slots.go:18)	PCDATA	$0, $5
	0x00f4 00244 (pointer_slots.go:18)	MOVQ	""..autotmp_28+24(SP), DX
	0x00f9 00249 (pointer_slots.go:18)	INCQ	DX
	0x00fc 00252 (pointer_slots.go:18)	MOVQ	"".values+104(SP), BX
	0x0101 00257 (pointer_slots.go:18)	CMPQ	DX, BX
	0x0104 00260 (pointer_slots.go:18)	JLT	146
	0x0106 00262 (pointer_slots.go:21)	PCDATA	$2, $-2
	0x0106 00262 (pointer_slots.go:21)	PCDATA	$0, $-2
	0x0106 00262 (pointer_slots.go:21)	CMPL	runtime.writeBarrier(SB), $0
	0x010d 00269 (pointer_slots.go:21)	JNE	295
	0x010f 00271 (pointer_slots.go:21)	MOVQ	"".l+40(SP), AX
	0x0114 00276 (pointer_slots.go:21)	MOVQ	CX, 8(AX)
	0x0118 00280 (pointer_slots.go:22)	PCDATA	$2, $0
	0x0118 00280 (pointer_slots.go:22)	PCDATA	$0, $7
	0x0118 00280 (pointer_slots.go:22)	MOVQ	AX, "".~r1+120(SP)
	0x011d 00285 (pointer_slots.go:22)	MOVQ	80(SP), BP
	0x0122 00290 (pointer_slots.go:22)	ADDQ	$88, SP
	0x0126 00294 (pointer_slots.go:22)	RET
	0x0127 00295 (pointer_slots.go:21)	PCDATA	$2, $-2
	0x0127 00295 (pointer_slots.go:21)	PCDATA	$0, $-2
	0x0127 00295 (pointer_slots.go:21)	MOVQ	""..autotmp_25+72(SP), DI
	0x012c 00300 (pointer_slots.go:21)	MOVQ	CX, AX
	0x012f 00303 (pointer_slots.go:21)	CALL	runtime.gcWriteBarrier(SB)
	0x0134 00308 (pointer_slots.go:22)	MOVQ	"".l+40(SP), AX
	0x0139 00313 (pointer_slots.go:21)	JMP	280
	0x013b 00315 (pointer_slots.go:19)	LEAQ	8(AX), DI
	0x013f 00319 (pointer_slots.go:19)	MOVQ	AX, CX
	0x0142 00322 (pointer_slots.go:19)	MOVQ	"".v.data+32(SP), AX
	0x0147 00327 (pointer_slots.go:19)	CALL	runtime.gcWriteBarrier(SB)
	0x014c 00332 (pointer_slots.go:19)	MOVQ	""..autotmp_26+64(SP), DI
	0x0151 00337 (pointer_slots.go:19)	MOVQ	CX, AX
	0x0154 00340 (pointer_slots.go:19)	CALL	runtime.gcWriteBarrier(SB)
	0x0159 00345 (pointer_slots.go:21)	MOVQ	"".current+48(SP), CX
	0x015e 00350 (pointer_slots.go:19)	JMP	244
	0x0160 00352 (pointer_slots.go:21)	PCDATA	$2, $6
	0x0160 00352 (pointer_slots.go:21)	PCDATA	$0, $8
	0x0160 00352 (pointer_slots.go:21)	MOVQ	AX, CX
	0x0163 00355 (pointer_slots.go:18)	JMP	262
	0x0165 00357 (pointer_slots.go:16)	PCDATA	$2, $-2
	0x0165 00357 (pointer_slots.go:16)	PCDATA	$0, $-2
	0x0165 00357 (pointer_slots.go:16)	MOVQ	CX, AX
	0x0168 00360 (pointer_slots.go:16)	CALL	runtime.gcWriteBarrier(SB)
	0x016d 00365 (pointer_slots.go:16)	JMP	88
	0x0172 00370 (pointer_slots.go:16)	NOP
	0x0172 00370 (pointer_slots.go:14)	PCDATA	$0, $-1
	0x0172 00370 (pointer_slots.go:14)	PCDATA	$2, $-1
	0x0172 00370 (pointer_slots.go:14)	CALL	runtime.morestack_noctxt(SB)
	0x0177 00375 (pointer_slots.go:14)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 5f  dH..%....H;a..._
	0x0010 01 00 00 48 83 ec 58 48 89 6c 24 50 48 8d 6c 24  ...H..XH.l$PH.l$
	0x0020 50 48 8d 05 00 00 00 00 48 89 04 24 e8 00 00 00  PH......H..$....
	0x0030 00 48 8b 44 24 08 48 89 44 24 28 48 8d 78 08 48  .H.D$.H.D$(H.x.H
	0x0040 89 7c 24 48 48 8b 08 83 3d 00 00 00 00 00 0f 85  .|$HH...=.......
	0x0050 11 01 00 00 48 89 48 08 48 8d 05 00 00 00 00 48  ....H.H.H......H
	0x0060 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48 8b 4c  ..$.....H.D$.H.L
	0x0070 24 68 48 85 c9 0f 8e e5 00 00 00 48 89 44 24 30  $hH........H.D$0
	0x0080 48 8d 50 10 48 89 54 24 40 48 8b 5c 24 60 31 f6  H.P.H.T$@H.\$`1.
	0x0090 eb 0f 48 8b 44 24 38 48 83 c0 10 48 89 c3 48 89  ..H.D$8H...H..H.
	0x00a0 d6 48 89 5c 24 38 48 89 74 24 18 48 8b 03 48 89  .H.\$8H.t$.H..H.
	0x00b0 44 24 10 48 8b 4b 08 48 89 4c 24 20 48 8d 15 00  D$.H.K.H.L$ H...
	0x00c0 00 00 00 48 89 14 24 e8 00 00 00 00 48 8b 44 24  ...H..$.....H.D$
	0x00d0 08 48 8b 4c 24 10 48 89 08 83 3d 00 00 00 00 00  .H.L$.H...=.....
	0x00e0 75 59 48 8b 4c 24 20 48 89 48 08 48 8b 4c 24 30  uYH.L$ H.H.H.L$0
	0x00f0 48 89 41 10 48 8b 54 24 18 48 ff c2 48 8b 5c 24  H.A.H.T$.H..H.\$
	0x0100 68 48 39 da 7c 8c 83 3d 00 00 00 00 00 75 18 48  hH9.|..=.....u.H
	0x0110 8b 44 24 28 48 89 48 08 48 89 44 24 78 48 8b 6c  .D$(H.H.H.D$xH.l
	0x0120 24 50 48 83 c4 58 c3 48 8b 7c 24 48 48 89 c8 e8  $PH..X.H.|$HH...
	0x0130 00 00 00 00 48 8b 44 24 28 eb dd 48 8d 78 08 48  ....H.D$(..H.x.H
	0x0140 89 c1 48 8b 44 24 20 e8 00 00 00 00 48 8b 7c 24  ..H.D$ .....H.|$
	0x0150 40 48 89 c8 e8 00 00 00 00 48 8b 4c 24 30 eb 94  @H.......H.L$0..
	0x0160 48 89 c1 eb a1 48 89 c8 e8 00 00 00 00 e9 e6 fe  H....H..........
	0x0170 ff ff e8 00 00 00 00 e9 84 fe ff ff              ............
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 type."".list+0
	rel 45+4 t=8 runtime.newobject+0
	rel 73+4 t=15 runtime.writeBarrier+-1
	rel 91+4 t=15 type."".node+0
	rel 100+4 t=8 runtime.newobject+0
	rel 191+4 t=15 type."".node+0
	rel 200+4 t=8 runtime.newobject+0
	rel 219+4 t=15 runtime.writeBarrier+-1
	rel 264+4 t=15 runtime.writeBarrier+-1
	rel 304+4 t=8 runtime.gcWriteBarrier+0
	rel 328+4 t=8 runtime.gcWriteBarrier+0
	rel 341+4 t=8 runtime.gcWriteBarrier+0
	rel 361+4 t=8 runtime.gcWriteBarrier+0
	rel 371+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=194 args=0x0 locals=0x50
	0x0000 00000 (pointer_slots.go:25)	TEXT	"".main(SB), $80-0
	0x0000 00000 (pointer_slots.go:25)	MOVQ	(TLS), CX
	0x0009 00009 (pointer_slots.go:25)	CMPQ	SP, 16(CX)
	0x000d 00013 (pointer_slots.go:25)	JLS	184
	0x0013 00019 (pointer_slots.go:25)	SUBQ	$80, SP
	0x0017 00023 (pointer_slots.go:25)	MOVQ	BP, 72(SP)
	0x001c 00028 (pointer_slots.go:25)	LEAQ	72(SP), BP
	0x0021 00033 (pointer_slots.go:25)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (pointer_slots.go:25)	FUNCDATA	$1, gclocals·ef901d0ae51b5399f7d4b5dfa3bc0b42(SB)
	0x0021 00033 (pointer_slots.go:25)	FUNCDATA	$3, gclocals·bfec7e55b3f043d1941c093912808913(SB)
	0x0021 00033 (pointer_slots.go:26)	PCDATA	$2, $0
	0x0021 00033 (pointer_slots.go:26)	PCDATA	$0, $1
	0x0021 00033 (pointer_slots.go:26)	XORPS	X0, X0
	0x0024 00036 (pointer_slots.go:26)	MOVUPS	X0, ""..autotmp_0+40(SP)
	0x0029 00041 (pointer_slots.go:26)	MOVUPS	X0, ""..autotmp_0+56(SP)
	0x002e 00046 (pointer_slots.go:26)	PCDATA	$2, $1
	0x002e 00046 (pointer_slots.go:26)	LEAQ	type.int(SB), AX
	0x0035 00053 (pointer_slots.go:26)	MOVQ	AX, ""..autotmp_0+40(SP)
	0x003a 00058 (pointer_slots.go:26)	PCDATA	$2, $2
	0x003a 00058 (pointer_slots.go:26)	LEAQ	"".statictmp_0(SB), CX
	0x0041 00065 (pointer_slots.go:26)	PCDATA	$2, $1
	0x0041 00065 (pointer_slots.go:26)	MOVQ	CX, ""..autotmp_0+48(SP)
	0x0046 00070 (pointer_slots.go:26)	PCDATA	$2, $0
	0x0046 00070 (pointer_slots.go:26)	MOVQ	AX, ""..autotmp_0+56(SP)
	0x004b 00075 (pointer_slots.go:26)	PCDATA	$2, $1
	0x004b 00075 (pointer_slots.go:26)	LEAQ	"".statictmp_1(SB), AX
	0x0052 00082 (pointer_slots.go:26)	PCDATA	$2, $0
	0x0052 00082 (pointer_slots.go:26)	MOVQ	AX, ""..autotmp_0+64(SP)
	0x0057 00087 (pointer_slots.go:26)	PCDATA	$2, $1
	0x0057 00087 (pointer_slots.go:26)	LEAQ	""..autotmp_0+40(SP), AX
	0x005c 00092 (pointer_slots.go:26)	PCDATA	$2, $0
	0x005c 00092 (pointer_slots.go:26)	MOVQ	AX, (SP)
	0x0060 00096 (pointer_slots.go:26)	MOVQ	$2, 8(SP)
	0x0069 00105 (pointer_slots.go:26)	MOVQ	$2, 16(SP)
	0x0072 00114 (pointer_slots.go:26)	CALL	"".newList(SB)
	0x0077 00119 (pointer_slots.go:26)	PCDATA	$2, $1
	0x0077 00119 (pointer_slots.go:26)	MOVQ	24(SP), AX
	0x007c 00124 (pointer_slots.go:26)	MOVQ	8(AX), AX
	0x0080 00128 (pointer_slots.go:26)	PCDATA	$2, $0
	0x0080 00128 (pointer_slots.go:26)	MOVQ	16(AX), AX
	0x0084 00132 (pointer_slots.go:26)	MOVQ	AX, ""..autotmp_5+32(SP)
	0x0089 00137 (pointer_slots.go:26)	CMPQ	AX, $0
	0x008d 00141 (pointer_slots.go:26)	CALL	runtime.printlock(SB)
	0x0092 00146 (pointer_slots.go:26)	MOVQ	""..autotmp_5+32(SP), AX
	0x0097 00151 (pointer_slots.go:26)	CMPQ	AX, $0
	0x009b 00155 (pointer_slots.go:26)	SETNE	(SP)
	0x009f 00159 (pointer_slots.go:26)	CALL	runtime.printbool(SB)
	0x00a4 00164 (pointer_slots.go:26)	CALL	runtime.printnl(SB)
	0x00a9 00169 (pointer_slots.go:26)	CALL	runtime.printunlock(SB)
	0x00ae 00174 (pointer_slots.go:27)	PCDATA	$0, $0
	0x00ae 00174 (pointer_slots.go:27)	MOVQ	72(SP), BP
	0x00b3 00179 (pointer_slots.go:27)	ADDQ	$80, SP
	0x00b7 00183 (pointer_slots.go:27)	RET
	0x00b8 00184 (pointer_slots.go:27)	NOP
	0x00b8 00184 (pointer_slots.go:25)	PCDATA	$0, $-1
	0x00b8 00184 (pointer_slots.go:25)	PCDATA	$2, $-1
	0x00b8 00184 (pointer_slots.go:25)	CALL	runtime.morestack_noctxt(SB)
	0x00bd 00189 (pointer_slots.go:25)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 a5  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 50 48 89 6c 24 48 48 8d 6c 24  ...H..PH.l$HH.l$
	0x0020 48 0f 57 c0 0f 11 44 24 28 0f 11 44 24 38 48 8d  H.W...D$(..D$8H.
	0x0030 05 00 00 00 00 48 89 44 24 28 48 8d 0d 00 00 00  .....H.D$(H.....
	0x0040 00 48 89 4c 24 30 48 89 44 24 38 48 8d 05 00 00  .H.L$0H.D$8H....
	0x0050 00 00 48 89 44 24 40 48 8d 44 24 28 48 89 04 24  ..H.D$@H.D$(H..$
	0x0060 48 c7 44 24 08 02 00 00 00 48 c7 44 24 10 02 00  H.D$.....H.D$...
	0x0070 00 00 e8 00 00 00 00 48 8b 44 24 18 48 8b 40 08  .......H.D$.H.@.
	0x0080 48 8b 40 10 48 89 44 24 20 48 83 f8 00 e8 00 00  H.@.H.D$ H......
	0x0090 00 00 48 8b 44 24 20 48 83 f8 00 0f 95 04 24 e8  ..H.D$ H......$.
	0x00a0 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b  ..............H.
	0x00b0 6c 24 48 48 83 c4 50 c3 e8 00 00 00 00 e9 3e ff  l$HH..P.......>.
	0x00c0 ff ff                                            ..
	rel 5+4 t=16 TLS+0
	rel 49+4 t=15 type.int+0
	rel 61+4 t=15 "".statictmp_0+0
	rel 78+4 t=15 "".statictmp_1+0
	rel 115+4 t=8 "".newList+0
	rel 142+4 t=8 runtime.printlock+0
	rel 160+4 t=8 runtime.printbool+0
	rel 165+4 t=8 runtime.printnl+0
	rel 170+4 t=8 runtime.printunlock+0
	rel 185+4 t=8 runtime.morestack_noctxt+0
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
type..hash."".node STEXT dupok size=117 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".node(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	110
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $1
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x0022 00034 (<autogenerated>:1)	PCDATA	$2, $0
	0x0022 00034 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".h+56(SP), CX
	0x002b 00043 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0030 00048 (<autogenerated>:1)	CALL	runtime.nilinterhash(SB)
	0x0035 00053 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x003a 00058 (<autogenerated>:1)	PCDATA	$2, $2
	0x003a 00058 (<autogenerated>:1)	PCDATA	$0, $1
	0x003a 00058 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x003f 00063 (<autogenerated>:1)	ADDQ	$16, CX
	0x0043 00067 (<autogenerated>:1)	PCDATA	$2, $0
	0x0043 00067 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0047 00071 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x004c 00076 (<autogenerated>:1)	MOVQ	$16, 16(SP)
	0x0055 00085 (<autogenerated>:1)	CALL	runtime.memhash(SB)
	0x005a 00090 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x005f 00095 (<autogenerated>:1)	MOVQ	AX, "".~r2+64(SP)
	0x0064 00100 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0069 00105 (<autogenerated>:1)	ADDQ	$40, SP
	0x006d 00109 (<autogenerated>:1)	RET
	0x006e 00110 (<autogenerated>:1)	NOP
	0x006e 00110 (<autogenerated>:1)	PCDATA	$0, $-1
	0x006e 00110 (<autogenerated>:1)	PCDATA	$2, $-1
	0x006e 00110 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0073 00115 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 5f 48  dH..%....H;a.v_H
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 44  ..(H.l$ H.l$ H.D
	0x0020 24 30 48 89 04 24 48 8b 4c 24 38 48 89 4c 24 08  $0H..$H.L$8H.L$.
	0x0030 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c 24 30 48  .....H.D$.H.L$0H
	0x0040 83 c1 10 48 89 0c 24 48 89 44 24 08 48 c7 44 24  ...H..$H.D$.H.D$
	0x0050 10 10 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  ..........H.D$.H
	0x0060 89 44 24 40 48 8b 6c 24 20 48 83 c4 28 c3 e8 00  .D$@H.l$ H..(...
	0x0070 00 00 00 eb 8b                                   .....
	rel 5+4 t=16 TLS+0
	rel 49+4 t=8 runtime.nilinterhash+0
	rel 86+4 t=8 runtime.memhash+0
	rel 111+4 t=8 runtime.morestack_noctxt+0
type..eq."".node STEXT dupok size=157 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".node(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	147
	0x0013 00019 (<autogenerated>:1)	SUBQ	$40, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·ef6c193a450e4116e290c9970add59e0(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·2800101658ab06b7c84e6257752afc1a(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $1
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $2
	0x0026 00038 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x002a 00042 (<autogenerated>:1)	PCDATA	$2, $3
	0x002a 00042 (<autogenerated>:1)	MOVQ	"".q+56(SP), DX
	0x002f 00047 (<autogenerated>:1)	MOVQ	(DX), BX
	0x0032 00050 (<autogenerated>:1)	MOVQ	(AX), SI
	0x0035 00053 (<autogenerated>:1)	PCDATA	$2, $4
	0x0035 00053 (<autogenerated>:1)	MOVQ	8(DX), DI
	0x0039 00057 (<autogenerated>:1)	CMPQ	SI, BX
	0x003c 00060 (<autogenerated>:1)	JEQ	111
	0x003e 00062 (<autogenerated>:1)	PCDATA	$2, $5
	0x003e 00062 (<autogenerated>:1)	PCDATA	$0, $1
	0x003e 00062 (<autogenerated>:1)	XORL	CX, CX
	0x0040 00064 (<autogenerated>:1)	TESTB	CL, CL
	0x0042 00066 (<autogenerated>:1)	JEQ	107
	0x0044 00068 (<autogenerated>:1)	PCDATA	$2, $3
	0x0044 00068 (<autogenerated>:1)	MOVQ	16(DX), CX
	0x0048 00072 (<autogenerated>:1)	PCDATA	$2, $5
	0x0048 00072 (<autogenerated>:1)	CMPQ	16(AX), CX
	0x004c 00076 (<autogenerated>:1)	JNE	103
	0x004e 00078 (<autogenerated>:1)	PCDATA	$2, $2
	0x004e 00078 (<autogenerated>:1)	MOVQ	24(DX), CX
	0x0052 00082 (<autogenerated>:1)	PCDATA	$2, $0
	0x0052 00082 (<autogenerated>:1)	CMPQ	24(AX), CX
	0x0056 00086 (<autogenerated>:1)	SETEQ	AL
	0x0059 00089 (<autogenerated>:1)	MOVB	AL, "".~r2+64(SP)
	0x005d 00093 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0062 00098 (<autogenerated>:1)	ADDQ	$40, SP
	0x0066 00102 (<autogenerated>:1)	RET
	0x0067 00103 (<autogenerated>:1)	XORL	AX, AX
	0x0069 00105 (<autogenerated>:1)	JMP	89
	0x006b 00107 (<autogenerated>:1)	XORL	AX, AX
	0x006d 00109 (<autogenerated>:1)	JMP	89
	0x006f 00111 (<autogenerated>:1)	PCDATA	$2, $6
	0x006f 00111 (<autogenerated>:1)	PCDATA	$0, $0
	0x006f 00111 (<autogenerated>:1)	MOVQ	SI, (SP)
	0x0073 00115 (<autogenerated>:1)	PCDATA	$2, $7
	0x0073 00115 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0078 00120 (<autogenerated>:1)	PCDATA	$2, $0
	0x0078 00120 (<autogenerated>:1)	MOVQ	DI, 16(SP)
	0x007d 00125 (<autogenerated>:1)	CALL	runtime.efaceeq(SB)
	0x0082 00130 (<autogenerated>:1)	MOVBLZX	24(SP), CX
	0x0087 00135 (<autogenerated>:1)	PCDATA	$2, $1
	0x0087 00135 (<autogenerated>:1)	PCDATA	$0, $2
	0x0087 00135 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x008c 00140 (<autogenerated>:1)	PCDATA	$2, $5
	0x008c 00140 (<autogenerated>:1)	PCDATA	$0, $1
	0x008c 00140 (<autogenerated>:1)	MOVQ	"".q+56(SP), DX
	0x0091 00145 (<autogenerated>:1)	JMP	64
	0x0093 00147 (<autogenerated>:1)	NOP
	0x0093 00147 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0093 00147 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0093 00147 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0098 00152 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 80  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8b 44 24 30 48 8b 48 08 48 8b 54 24 38 48   H.D$0H.H.H.T$8H
	0x0030 8b 1a 48 8b 30 48 8b 7a 08 48 39 de 74 31 31 c9  ..H.0H.z.H9.t11.
	0x0040 84 c9 74 27 48 8b 4a 10 48 39 48 10 75 19 48 8b  ..t'H.J.H9H.u.H.
	0x0050 4a 18 48 39 48 18 0f 94 c0 88 44 24 40 48 8b 6c  J.H9H.....D$@H.l
	0x0060 24 20 48 83 c4 28 c3 31 c0 eb ee 31 c0 eb ea 48  $ H..(.1...1...H
	0x0070 89 34 24 48 89 4c 24 08 48 89 7c 24 10 e8 00 00  .4$H.L$.H.|$....
	0x0080 00 00 0f b6 4c 24 18 48 8b 44 24 30 48 8b 54 24  ....L$.H.D$0H.T$
	0x0090 38 eb ad e8 00 00 00 00 e9 63 ff ff ff           8........c...
	rel 5+4 t=16 TLS+0
	rel 126+4 t=8 runtime.efaceeq+0
	rel 148+4 t=8 runtime.morestack_noctxt+0
type..hash.[2]interface {} STEXT dupok size=110 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.[2]interface {}(SB), DUPOK, $40-24
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
	0x0040 00064 (<autogenerated>:1)	CALL	runtime.nilinterhash(SB)
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
	rel 65+4 t=8 runtime.nilinterhash+0
	rel 104+4 t=8 runtime.morestack_noctxt+0
type..eq.[2]interface {} STEXT dupok size=182 args=0x18 locals=0x30
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[2]interface {}(SB), DUPOK, $48-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	172
	0x0013 00019 (<autogenerated>:1)	SUBQ	$48, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 40(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	40(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·dc9b0298814590ca3ffc3a889546fc8b(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·a1bdf42ea3370bf425f59e11a41daee2(SB)
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
	0x0055 00085 (<autogenerated>:1)	PCDATA	$2, $6
	0x0055 00085 (<autogenerated>:1)	MOVQ	8(DX)(AX*1), SI
	0x005a 00090 (<autogenerated>:1)	PCDATA	$2, $7
	0x005a 00090 (<autogenerated>:1)	MOVQ	(DX)(AX*1), DI
	0x005e 00094 (<autogenerated>:1)	PCDATA	$2, $8
	0x005e 00094 (<autogenerated>:1)	MOVQ	8(DX)(CX*1), R8
	0x0063 00099 (<autogenerated>:1)	PCDATA	$2, $9
	0x0063 00099 (<autogenerated>:1)	MOVQ	(DX)(CX*1), DX
	0x0067 00103 (<autogenerated>:1)	CMPQ	DI, DX
	0x006a 00106 (<autogenerated>:1)	JNE	142
	0x006c 00108 (<autogenerated>:1)	MOVQ	BX, ""..autotmp_8+32(SP)
	0x0071 00113 (<autogenerated>:1)	MOVQ	DI, (SP)
	0x0075 00117 (<autogenerated>:1)	PCDATA	$2, $10
	0x0075 00117 (<autogenerated>:1)	MOVQ	SI, 8(SP)
	0x007a 00122 (<autogenerated>:1)	PCDATA	$2, $0
	0x007a 00122 (<autogenerated>:1)	MOVQ	R8, 16(SP)
	0x007f 00127 (<autogenerated>:1)	CALL	runtime.efaceeq(SB)
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
	0x0050 d3 48 c1 e2 04 48 8b 74 02 08 48 8b 3c 02 4c 8b  .H...H.t..H.<.L.
	0x0060 44 0a 08 48 8b 14 0a 48 39 d7 75 22 48 89 5c 24  D..H...H9.u"H.\$
	0x0070 20 48 89 3c 24 48 89 74 24 08 4c 89 44 24 10 e8   H.<$H.t$.L.D$..
	0x0080 00 00 00 00 48 8d 44 24 18 80 38 00 75 a1 c6 44  ....H.D$..8.u..D
	0x0090 24 48 00 48 8b 6c 24 28 48 83 c4 30 c3 c6 44 24  $H.H.l$(H..0..D$
	0x00a0 48 01 48 8b 6c 24 28 48 83 c4 30 c3 e8 00 00 00  H.H.l$(H..0.....
	0x00b0 00 e9 4a ff ff ff                                ..J...
	rel 5+4 t=16 TLS+0
	rel 128+4 t=8 runtime.efaceeq+0
	rel 173+4 t=8 runtime.morestack_noctxt+0
go.info."".newNode$abstract SDWARFINFO dupok size=21
	0x0000 03 2e 6e 65 77 4e 6f 64 65 00 01 01 10 76 00 00  ..newNode....v..
	0x0010 00 00 00 00 00                                   .....
	rel 16+4 t=28 go.info.interface {}+0
go.loc."".newNode SDWARFLOC size=0
go.info."".newNode SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0e 7e 72  ..............~r
	0x0020 31 00 01 0c 00 00 00 00 00 00                    1.........
	rel 1+4 t=28 go.info."".newNode$abstract+0
	rel 5+8 t=1 "".newNode+0
	rel 13+8 t=1 "".newNode+120
	rel 24+4 t=28 go.info."".newNode$abstract+12
	rel 36+4 t=28 go.info.*"".node+0
go.range."".newNode SDWARFRANGE size=0
go.isstmt."".newNode SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 07 01 28 02 05 01 20 02 07 00     .......(... ...
go.loc."".newList SDWARFLOC size=317
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 6d 00 00 00 00 00 00 00 f0 00 00 00 00 00 00 00  m...............
	0x0020 01 00 50 f0 00 00 00 00 00 00 00 7c 01 00 00 00  ..P........|....
	0x0030 00 00 00 02 00 91 50 00 00 00 00 00 00 00 00 00  ......P.........
	0x0040 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0050 00 00 00 00 00 00 00 36 00 00 00 00 00 00 00 68  .......6.......h
	0x0060 01 00 00 00 00 00 00 01 00 50 68 01 00 00 00 00  .........Ph.....
	0x0070 00 00 7c 01 00 00 00 00 00 00 02 00 91 48 00 00  ..|..........H..
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x0090 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 36 00  ..............6.
	0x00a0 00 00 00 00 00 00 7c 01 00 00 00 00 00 00 07 00  ......|.........
	0x00b0 9c 93 08 91 08 93 08 00 00 00 00 00 00 00 00 00  ................
	0x00c0 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x00d0 00 00 00 00 00 00 00 ae 00 00 00 00 00 00 00 7c  ...............|
	0x00e0 01 00 00 00 00 00 00 09 00 91 b0 7f 93 08 91 40  ...............@
	0x00f0 93 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0100 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00  ................
	0x0110 00 00 ae 00 00 00 00 00 00 00 7c 01 00 00 00 00  ..........|.....
	0x0120 00 00 09 00 91 b0 7f 93 08 91 40 93 08 00 00 00  ..........@.....
	0x0130 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 "".newList+0
	rel 79+8 t=1 "".newList+0
	rel 150+8 t=1 "".newList+0
	rel 207+8 t=1 "".newList+0
	rel 266+8 t=1 "".newList+0
go.info."".newList SDWARFINFO size=153
	0x0000 02 22 22 2e 6e 65 77 4c 69 73 74 00 00 00 00 00  ."".newList.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0a 63 75 72 72 65 6e 74 00 11 00 00 00  ....current.....
	0x0030 00 00 00 00 00 0a 6c 00 0f 00 00 00 00 00 00 00  ......l.........
	0x0040 00 0f 76 61 6c 75 65 73 00 00 0e 00 00 00 00 00  ..values........
	0x0050 00 00 00 0e 7e 72 31 00 01 0e 00 00 00 00 00 13  ....~r1.........
	0x0060 00 00 00 00 0a 76 00 12 00 00 00 00 00 00 00 00  .....v..........
	0x0070 00 06 00 00 00 00 00 00 00 00 00 00 00 00 11 00  ................
	0x0080 06 00 00 00 00 00 00 00 00 00 00 00 00 13 12 00  ................
	0x0090 00 00 00 00 00 00 00 00 00                       .........
	rel 12+8 t=1 "".newList+0
	rel 20+8 t=1 "".newList+380
	rel 30+4 t=29 gofile..pointer_slots.go+0
	rel 45+4 t=28 go.info.*"".node+0
	rel 49+4 t=28 go.loc."".newList+0
	rel 57+4 t=28 go.info.*"".list+0
	rel 61+4 t=28 go.loc."".newList+71
	rel 75+4 t=28 go.info.[]interface {}+0
	rel 79+4 t=28 go.loc."".newList+142
	rel 90+4 t=28 go.info.*"".list+0
	rel 96+4 t=28 go.range."".newList+0
	rel 104+4 t=28 go.info.interface {}+0
	rel 108+4 t=28 go.loc."".newList+199
	rel 114+4 t=28 go.info."".newNode$abstract+0
	rel 118+4 t=28 go.range."".newList+112
	rel 122+4 t=29 gofile..pointer_slots.go+0
	rel 129+4 t=28 go.info."".newNode$abstract+0
	rel 133+4 t=28 go.range."".newList+176
	rel 137+4 t=29 gofile..pointer_slots.go+0
	rel 143+4 t=28 go.info."".newNode$abstract+12
	rel 147+4 t=28 go.loc."".newList+258
go.range."".newList SDWARFRANGE size=256
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 6d 00 00 00 00 00 00 00 7b 00 00 00 00 00 00 00  m.......{.......
	0x0020 89 00 00 00 00 00 00 00 bc 00 00 00 00 00 00 00  ................
	0x0030 eb 00 00 00 00 00 00 00 06 01 00 00 00 00 00 00  ................
	0x0040 4c 01 00 00 00 00 00 00 59 01 00 00 00 00 00 00  L.......Y.......
	0x0050 63 01 00 00 00 00 00 00 65 01 00 00 00 00 00 00  c.......e.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0080 58 00 00 00 00 00 00 00 6d 00 00 00 00 00 00 00  X.......m.......
	0x0090 7b 00 00 00 00 00 00 00 89 00 00 00 00 00 00 00  {...............
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00b0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00c0 bc 00 00 00 00 00 00 00 eb 00 00 00 00 00 00 00  ................
	0x00d0 3b 01 00 00 00 00 00 00 4c 01 00 00 00 00 00 00  ;.......L.......
	0x00e0 5e 01 00 00 00 00 00 00 60 01 00 00 00 00 00 00  ^.......`.......
	0x00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".newList+0
	rel 120+8 t=1 "".newList+0
	rel 184+8 t=1 "".newList+0
go.isstmt."".newList SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 13 02 04 01 19 02 07 01 0e  ................
	0x0010 02 05 01 2f 02 05 01 16 02 07 01 28 02 05 01 04  .../.......(....
	0x0020 02 05 01 0d 02 07 01 02 02 05 01 04 02 05 01 0a  ................
	0x0030 02 05 01 0d 02 02 01 11 02 05 01 21 02 0a 00     ...........!...
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=33
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+194
	rel 27+4 t=29 gofile..pointer_slots.go+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 03 01 8a 01 02 14 00              ............
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
"".statictmp_0 SRODATA size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
"".statictmp_1 SRODATA size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
"".initdone· SNOPTRBSS size=1
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
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
go.loc.type..hash."".node SDWARFLOC dupok size=70
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3a 00 00 00 00 00 00 00 5a 00 00 00 00 00 00 00  :.......Z.......
	0x0020 01 00 50 5f 00 00 00 00 00 00 00 75 00 00 00 00  ..P_.......u....
	0x0030 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00 00  .....P..........
	0x0040 00 00 00 00 00 00                                ......
	rel 8+8 t=1 type..hash."".node+0
go.info.type..hash."".node SDWARFINFO dupok size=79
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 6e  .type..hash."".n
	0x0010 6f 64 65 00 00 00 00 00 00 00 00 00 00 00 00 00  ode.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0e 70 00 00 01  ............p...
	0x0030 00 00 00 00 00 0f 68 00 00 01 00 00 00 00 00 00  ......h.........
	0x0040 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00     ...~r2.........
	rel 20+8 t=1 type..hash."".node+0
	rel 28+8 t=1 type..hash."".node+117
	rel 38+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.*"".node+0
	rel 58+4 t=28 go.info.uintptr+0
	rel 62+4 t=28 go.loc.type..hash."".node+0
	rel 73+4 t=28 go.info.uintptr+0
go.range.type..hash."".node SDWARFRANGE dupok size=0
go.isstmt.type..hash."".node SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 05 01 4c 02 07 00                 .......L...
go.loc.type..eq."".node SDWARFLOC dupok size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 9d 00 00 00 00 00 00 00  &...............
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 2f 00 00 00 00 00 00 00 9d 00 00 00 00  .../............
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 type..eq."".node+0
	rel 59+8 t=1 type..eq."".node+0
go.info.type..eq."".node SDWARFINFO dupok size=80
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 6e 6f 64  .type..eq."".nod
	0x0010 65 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  e...............
	0x0020 00 00 01 9c 00 00 00 00 01 0f 70 00 00 01 00 00  ..........p.....
	0x0030 00 00 00 00 00 00 0f 71 00 00 01 00 00 00 00 00  .......q........
	0x0040 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00  ....~r2.........
	rel 18+8 t=1 type..eq."".node+0
	rel 26+8 t=1 type..eq."".node+157
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 46+4 t=28 go.info.*"".node+0
	rel 50+4 t=28 go.loc.type..eq."".node+0
	rel 59+4 t=28 go.info.*"".node+0
	rel 63+4 t=28 go.loc.type..eq."".node+51
	rel 74+4 t=28 go.info.bool+0
go.range.type..eq."".node SDWARFRANGE dupok size=0
go.isstmt.type..eq."".node SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 18 02 04 01 02 02 04 01 06  ................
	0x0010 02 04 01 07 02 04 01 0a 02 02 01 02 02 02 01 26  ...............&
	0x0020 02 0a 00                                         ...
type..hashfunc."".node SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".node+0
type..eqfunc."".node SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".node+0
type..alg."".node SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".node+0
	rel 8+8 t=1 type..eqfunc."".node+0
runtime.gcbits.0e SRODATA dupok size=1
	0x0000 0e                                               .
type..namedata.*main.node- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 6e 6f 64 65           ...*main.node
type..namedata.value- SRODATA dupok size=8
	0x0000 00 00 05 76 61 6c 75 65                          ...value
type..namedata.next- SRODATA dupok size=7
	0x0000 00 00 04 6e 65 78 74                             ...next
type..namedata.last- SRODATA dupok size=7
	0x0000 00 00 04 6c 61 73 74                             ...last
type."".node SRODATA size=168
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 e1 2e 79 85 07 08 08 19 00 00 00 00 00 00 00 00  ..y.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 58 00 00 00 00 00 00 00  ........X.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 30 00 00 00 00 00 00 00                          0.......
	rel 24+8 t=1 type..alg."".node+0
	rel 32+8 t=1 runtime.gcbits.0e+0
	rel 40+4 t=5 type..namedata.*main.node-+0
	rel 44+4 t=5 type.*"".node+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".node+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.value-+0
	rel 104+8 t=1 type.interface {}+0
	rel 120+8 t=1 type..namedata.next-+0
	rel 128+8 t=1 type.*"".node+0
	rel 144+8 t=1 type..namedata.last-+0
	rel 152+8 t=1 type.*"".node+0
type.*"".node SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fa 3b 4a 30 00 08 08 36 00 00 00 00 00 00 00 00  .;J0...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.node-+0
	rel 48+8 t=1 type."".node+0
type..namedata.*main.list- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 6c 69 73 74           ...*main.list
type.*"".list SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 77 10 4c dd 00 08 08 36 00 00 00 00 00 00 00 00  w.L....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.list-+0
	rel 48+8 t=1 type."".list+0
runtime.gcbits.03 SRODATA dupok size=1
	0x0000 03                                               .
type..namedata.head- SRODATA dupok size=7
	0x0000 00 00 04 68 65 61 64                             ...head
type..namedata.tail- SRODATA dupok size=7
	0x0000 00 00 04 74 61 69 6c                             ...tail
type."".list SRODATA size=144
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 6b 23 9b cd 07 08 08 19 00 00 00 00 00 00 00 00  k#..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.03+0
	rel 40+4 t=5 type..namedata.*main.list-+0
	rel 44+4 t=5 type.*"".list+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".list+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.head-+0
	rel 104+8 t=1 type.*"".node+0
	rel 120+8 t=1 type..namedata.tail-+0
	rel 128+8 t=1 type.*"".node+0
type..namedata.**main.node- SRODATA dupok size=14
	0x0000 00 00 0b 2a 2a 6d 61 69 6e 2e 6e 6f 64 65        ...**main.node
type.**"".node SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2e 76 fa 2e 00 08 08 36 00 00 00 00 00 00 00 00  .v.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.**main.node-+0
	rel 48+8 t=1 type.*"".node+0
type..namedata.*[]interface {}- SRODATA dupok size=18
	0x0000 00 00 0f 2a 5b 5d 69 6e 74 65 72 66 61 63 65 20  ...*[]interface
	0x0010 7b 7d                                            {}
type.*[]interface {} SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f3 04 9a e7 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]interface {}-+0
	rel 48+8 t=1 type.[]interface {}+0
type.[]interface {} SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 70 93 ea 2f 02 08 08 17 00 00 00 00 00 00 00 00  p../............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]interface {}-+0
	rel 44+4 t=6 type.*[]interface {}+0
	rel 48+8 t=1 type.interface {}+0
go.loc.type..hash.[2]interface {} SDWARFLOC dupok size=173
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
	rel 8+8 t=1 type..hash.[2]interface {}+0
	rel 79+8 t=1 type..hash.[2]interface {}+0
	rel 130+8 t=1 type..hash.[2]interface {}+0
go.info.type..hash.[2]interface {} SDWARFINFO dupok size=102
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 5b 32 5d 69  .type..hash.[2]i
	0x0010 6e 74 65 72 66 61 63 65 20 7b 7d 00 00 00 00 00  nterface {}.....
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0030 00 00 01 0a 69 00 01 00 00 00 00 00 00 00 00 0f  ....i...........
	0x0040 70 00 00 01 00 00 00 00 00 00 00 00 0f 68 00 00  p............h..
	0x0050 01 00 00 00 00 00 00 00 00 0e 7e 72 32 00 01 01  ..........~r2...
	0x0060 00 00 00 00 00 00                                ......
	rel 28+8 t=1 type..hash.[2]interface {}+0
	rel 36+8 t=1 type..hash.[2]interface {}+110
	rel 46+4 t=29 gofile..<autogenerated>+0
	rel 55+4 t=28 go.info.int+0
	rel 59+4 t=28 go.loc.type..hash.[2]interface {}+0
	rel 68+4 t=28 go.info.*[2]interface {}+0
	rel 72+4 t=28 go.loc.type..hash.[2]interface {}+71
	rel 81+4 t=28 go.info.uintptr+0
	rel 85+4 t=28 go.loc.type..hash.[2]interface {}+122
	rel 96+4 t=28 go.info.uintptr+0
go.range.type..hash.[2]interface {} SDWARFRANGE dupok size=0
go.isstmt.type..hash.[2]interface {} SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 02 01 33 02 04 01 02 02 05 01 0a  .......3........
	0x0010 02 07 00                                         ...
go.loc.type..eq.[2]interface {} SDWARFLOC dupok size=154
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
	rel 8+8 t=1 type..eq.[2]interface {}+0
	rel 59+8 t=1 type..eq.[2]interface {}+0
	rel 110+8 t=1 type..eq.[2]interface {}+0
go.info.type..eq.[2]interface {} SDWARFINFO dupok size=100
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 5b 32 5d 69 6e 74  .type..eq.[2]int
	0x0010 65 72 66 61 63 65 20 7b 7d 00 00 00 00 00 00 00  erface {}.......
	0x0020 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0030 01 0a 69 00 01 00 00 00 00 00 00 00 00 0f 70 00  ..i...........p.
	0x0040 00 01 00 00 00 00 00 00 00 00 0f 71 00 00 01 00  ...........q....
	0x0050 00 00 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00  ........~r2.....
	0x0060 00 00 00 00                                      ....
	rel 26+8 t=1 type..eq.[2]interface {}+0
	rel 34+8 t=1 type..eq.[2]interface {}+182
	rel 44+4 t=29 gofile..<autogenerated>+0
	rel 53+4 t=28 go.info.int+0
	rel 57+4 t=28 go.loc.type..eq.[2]interface {}+0
	rel 66+4 t=28 go.info.*[2]interface {}+0
	rel 70+4 t=28 go.loc.type..eq.[2]interface {}+51
	rel 79+4 t=28 go.info.*[2]interface {}+0
	rel 83+4 t=28 go.loc.type..eq.[2]interface {}+102
	rel 94+4 t=28 go.info.bool+0
go.range.type..eq.[2]interface {} SDWARFRANGE dupok size=0
go.isstmt.type..eq.[2]interface {} SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 22 02 04 01 42 02 05 01 0a  ......."...B....
	0x0010 02 05 01 0a 02 0a 00                             .......
type..hashfunc.[2]interface {} SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash.[2]interface {}+0
type..eqfunc.[2]interface {} SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[2]interface {}+0
type..alg.[2]interface {} SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc.[2]interface {}+0
	rel 8+8 t=1 type..eqfunc.[2]interface {}+0
type..namedata.*[2]interface {}- SRODATA dupok size=19
	0x0000 00 00 10 2a 5b 32 5d 69 6e 74 65 72 66 61 63 65  ...*[2]interface
	0x0010 20 7b 7d                                          {}
type.*[2]interface {} SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 be 73 2d 71 00 08 08 36 00 00 00 00 00 00 00 00  .s-q...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]interface {}-+0
	rel 48+8 t=1 type.[2]interface {}+0
runtime.gcbits.0a SRODATA dupok size=1
	0x0000 0a                                               .
type.[2]interface {} SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 2c 59 a4 f1 02 08 08 11 00 00 00 00 00 00 00 00  ,Y..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg.[2]interface {}+0
	rel 32+8 t=1 runtime.gcbits.0a+0
	rel 40+4 t=5 type..namedata.*[2]interface {}-+0
	rel 44+4 t=6 type.*[2]interface {}+0
	rel 48+8 t=1 type.interface {}+0
	rel 56+8 t=1 type.[]interface {}+0
gclocals·577ccc2b4695dc9079191ee92af511e9 SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 02 04                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·336c4be9f5b21ff25ef49e7a5ef4974f SRODATA dupok size=17
	0x0000 09 00 00 00 04 00 00 00 01 01 01 01 01 01 01 08  ................
	0x0010 00                                               .
gclocals·0aeaf202c11439d265f7c4829ccc34d8 SRODATA dupok size=17
	0x0000 09 00 00 00 06 00 00 00 00 02 22 26 36 3e 3f 00  .........."&6>?.
	0x0010 22                                               "
gclocals·1e8a95cfae3071cc1c3f1ed3066e80e0 SRODATA dupok size=15
	0x0000 07 00 00 00 07 00 00 00 00 01 41 43 04 08 02     ..........AC...
gclocals·ef901d0ae51b5399f7d4b5dfa3bc0b42 SRODATA dupok size=10
	0x0000 02 00 00 00 04 00 00 00 00 0a                    ..........
gclocals·bfec7e55b3f043d1941c093912808913 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 03                 ...........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·ef6c193a450e4116e290c9970add59e0 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 00 02                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·2800101658ab06b7c84e6257752afc1a SRODATA dupok size=16
	0x0000 08 00 00 00 07 00 00 00 00 01 03 07 47 05 42 40  ............G.B@
gclocals·ee104e299ed2e4539b82c61c5a4b843d SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 00 08 01                 ...........
gclocals·dc9b0298814590ca3ffc3a889546fc8b SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
gclocals·a1bdf42ea3370bf425f59e11a41daee2 SRODATA dupok size=19
	0x0000 0b 00 00 00 08 00 00 00 00 01 03 08 28 21 23 22  ............(!#"
	0x0010 a2 a0 80                                         ...
