"".point.add STEXT nosplit size=37 args=0x30 locals=0x0
	0x0000 00000 (short_cuts.go:7)	TEXT	"".point.add(SB), NOSPLIT, $0-48
	0x0000 00000 (short_cuts.go:7)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:7)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:7)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:7)	PCDATA	$2, $0
	0x0000 00000 (short_cuts.go:7)	PCDATA	$0, $0
	0x0000 00000 (short_cuts.go:7)	MOVQ	"".q+24(SP), AX
	0x0005 00005 (short_cuts.go:7)	MOVQ	"".p+8(SP), CX
	0x000a 00010 (short_cuts.go:7)	ADDQ	CX, AX
	0x000d 00013 (short_cuts.go:7)	MOVQ	AX, "".~r1+40(SP)
	0x0012 00018 (short_cuts.go:7)	MOVQ	"".q+32(SP), AX
	0x0017 00023 (short_cuts.go:7)	MOVQ	"".p+16(SP), CX
	0x001c 00028 (short_cuts.go:7)	ADDQ	CX, AX
	0x001f 00031 (short_cuts.go:7)	MOVQ	AX, "".~r1+48(SP)
	0x0024 00036 (short_cuts.go:7)	RET
	0x0000 48 8b 44 24 18 48 8b 4c 24 08 48 01 c8 48 89 44  H.D$.H.L$.H..H.D
	0x0010 24 28 48 8b 44 24 20 48 8b 4c 24 10 48 01 c8 48  $(H.D$ H.L$.H..H
	0x0020 89 44 24 30 c3                                   .D$0.
"".small STEXT nosplit size=16 args=0x10 locals=0x0
	0x0000 00000 (short_cuts.go:11)	TEXT	"".small(SB), NOSPLIT, $0-16
	0x0000 00000 (short_cuts.go:11)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:11)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:11)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:11)	PCDATA	$2, $0
	0x0000 00000 (short_cuts.go:11)	PCDATA	$0, $0
	0x0000 00000 (short_cuts.go:11)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (short_cuts.go:11)	LEAQ	1(AX)(AX*1), AX
	0x000a 00010 (short_cuts.go:11)	MOVQ	AX, "".~r1+16(SP)
	0x000f 00015 (short_cuts.go:11)	RET
	0x0000 48 8b 44 24 08 48 8d 44 00 01 48 89 44 24 10 c3  H.D$.H.D..H.D$..
"".clearMap STEXT size=72 args=0x8 locals=0x18
	0x0000 00000 (short_cuts.go:13)	TEXT	"".clearMap(SB), $24-8
	0x0000 00000 (short_cuts.go:13)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:13)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:13)	JLS	65
	0x000f 00015 (short_cuts.go:13)	SUBQ	$24, SP
	0x0013 00019 (short_cuts.go:13)	MOVQ	BP, 16(SP)
	0x0018 00024 (short_cuts.go:13)	LEAQ	16(SP), BP
	0x001d 00029 (short_cuts.go:13)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (short_cuts.go:13)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (short_cuts.go:13)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (short_cuts.go:14)	PCDATA	$2, $1
	0x001d 00029 (short_cuts.go:14)	PCDATA	$0, $0
	0x001d 00029 (short_cuts.go:14)	LEAQ	type.map[string]int(SB), AX
	0x0024 00036 (short_cuts.go:14)	PCDATA	$2, $0
	0x0024 00036 (short_cuts.go:14)	MOVQ	AX, (SP)
	0x0028 00040 (short_cuts.go:14)	PCDATA	$2, $1
	0x0028 00040 (short_cuts.go:14)	PCDATA	$0, $1
	0x0028 00040 (short_cuts.go:14)	MOVQ	"".m+32(SP), AX
	0x002d 00045 (short_cuts.go:14)	PCDATA	$2, $0
	0x002d 00045 (short_cuts.go:14)	MOVQ	AX, 8(SP)
	0x0032 00050 (short_cuts.go:14)	CALL	runtime.mapclear(SB)
	0x0037 00055 (short_cuts.go:17)	MOVQ	16(SP), BP
	0x003c 00060 (short_cuts.go:17)	ADDQ	$24, SP
	0x0040 00064 (short_cuts.go:17)	RET
	0x0041 00065 (short_cuts.go:17)	NOP
	0x0041 00065 (short_cuts.go:13)	PCDATA	$0, $-1
	0x0041 00065 (short_cuts.go:13)	PCDATA	$2, $-1
	0x0041 00065 (short_cuts.go:13)	CALL	runtime.morestack_noctxt(SB)
	0x0046 00070 (short_cuts.go:13)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 32 48  dH..%....H;a.v2H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8d 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 04 24 48 8b 44 24 20 48 89 44  ....H..$H.D$ H.D
	0x0030 24 08 e8 00 00 00 00 48 8b 6c 24 10 48 83 c4 18  $......H.l$.H...
	0x0040 c3 e8 00 00 00 00 eb b8                          ........
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 type.map[string]int+0
	rel 51+4 t=8 runtime.mapclear+0
	rel 66+4 t=8 runtime.morestack_noctxt+0
"".clearSlice STEXT size=81 args=0x18 locals=0x18
	0x0000 00000 (short_cuts.go:19)	TEXT	"".clearSlice(SB), $24-24
	0x0000 00000 (short_cuts.go:19)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:19)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:19)	JLS	74
	0x000f 00015 (short_cuts.go:19)	SUBQ	$24, SP
	0x0013 00019 (short_cuts.go:19)	MOVQ	BP, 16(SP)
	0x0018 00024 (short_cuts.go:19)	LEAQ	16(SP), BP
	0x001d 00029 (short_cuts.go:19)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (short_cuts.go:19)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (short_cuts.go:19)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x001d 00029 (short_cuts.go:20)	PCDATA	$2, $0
	0x001d 00029 (short_cuts.go:20)	PCDATA	$0, $0
	0x001d 00029 (short_cuts.go:20)	MOVQ	"".values+40(SP), AX
	0x0022 00034 (short_cuts.go:20)	TESTQ	AX, AX
	0x0025 00037 (short_cuts.go:20)	JNE	49
	0x0027 00039 (<unknown line number>)	PCDATA	$2, $-2
	0x0027 00039 (<unknown line number>)	PCDATA	$0, $-2
	0x0027 00039 (<unknown line number>)	MOVQ	16(SP), BP
	0x002c 00044 (<unknown line number>)	ADDQ	$24, SP
	0x0030 00048 (<unknown line number>)	RET
	0x0031 00049 (short_cuts.go:20)	PCDATA	$2, $1
	0x0031 00049 (short_cuts.go:20)	PCDATA	$0, $1
	0x0031 00049 (short_cuts.go:20)	MOVQ	"".values+32(SP), CX
	0x0036 00054 (short_cuts.go:20)	PCDATA	$2, $0
	0x0036 00054 (short_cuts.go:20)	MOVQ	CX, (SP)
	0x003a 00058 (short_cuts.go:20)	SHLQ	$3, AX
	0x003e 00062 (short_cuts.go:20)	MOVQ	AX, 8(SP)
	0x0043 00067 (short_cuts.go:20)	CALL	runtime.memclrNoHeapPointers(SB)
	0x0048 00072 (short_cuts.go:20)	JMP	39
	0x004a 00074 (short_cuts.go:20)	NOP
	0x004a 00074 (short_cuts.go:19)	PCDATA	$0, $-1
	0x004a 00074 (short_cuts.go:19)	PCDATA	$2, $-1
	0x004a 00074 (short_cuts.go:19)	CALL	runtime.morestack_noctxt(SB)
	0x004f 00079 (short_cuts.go:19)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 3b 48  dH..%....H;a.v;H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 44  ...H.l$.H.l$.H.D
	0x0020 24 28 48 85 c0 75 0a 48 8b 6c 24 10 48 83 c4 18  $(H..u.H.l$.H...
	0x0030 c3 48 8b 4c 24 20 48 89 0c 24 48 c1 e0 03 48 89  .H.L$ H..$H...H.
	0x0040 44 24 08 e8 00 00 00 00 eb dd e8 00 00 00 00 eb  D$..............
	0x0050 af                                               .
	rel 5+4 t=16 TLS+0
	rel 68+4 t=8 runtime.memclrNoHeapPointers+0
	rel 75+4 t=8 runtime.morestack_noctxt+0
"".grow STEXT size=357 args=0x38 locals=0x50
	0x0000 00000 (short_cuts.go:25)	TEXT	"".grow(SB), $80-56
	0x0000 00000 (short_cuts.go:25)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:25)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:25)	JLS	347
	0x0013 00019 (short_cuts.go:25)	SUBQ	$80, SP
	0x0017 00023 (short_cuts.go:25)	MOVQ	BP, 72(SP)
	0x001c 00028 (short_cuts.go:25)	LEAQ	72(SP), BP
	0x0021 00033 (short_cuts.go:25)	FUNCDATA	$0, gclocals·729ba994ca0c03ec3d4026aa1f1b1005(SB)
	0x0021 00033 (short_cuts.go:25)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (short_cuts.go:25)	FUNCDATA	$3, gclocals·116980d9a2ac8e43b30779a74191541a(SB)
	0x0021 00033 (short_cuts.go:26)	PCDATA	$2, $0
	0x0021 00033 (short_cuts.go:26)	PCDATA	$0, $0
	0x0021 00033 (short_cuts.go:26)	MOVQ	"".n+112(SP), AX
	0x0026 00038 (short_cuts.go:26)	TESTQ	AX, AX
	0x0029 00041 (short_cuts.go:26)	JLT	340
	0x002f 00047 (short_cuts.go:26)	MOVQ	"".values+96(SP), CX
	0x0034 00052 (short_cuts.go:26)	LEAQ	(AX)(CX*1), DX
	0x0038 00056 (short_cuts.go:26)	MOVQ	DX, ""..autotmp_8+64(SP)
	0x003d 00061 (short_cuts.go:26)	MOVQ	"".values+104(SP), BX
	0x0042 00066 (short_cuts.go:26)	CMPQ	DX, BX
	0x0045 00069 (short_cuts.go:26)	JHI	262
	0x004b 00075 (short_cuts.go:26)	PCDATA	$2, $1
	0x004b 00075 (short_cuts.go:26)	MOVQ	"".values+88(SP), SI
	0x0050 00080 (short_cuts.go:26)	TESTQ	DX, DX
	0x0053 00083 (short_cuts.go:26)	JLT	333
	0x0059 00089 (short_cuts.go:26)	CMPQ	DX, BX
	0x005c 00092 (short_cuts.go:26)	JHI	333
	0x0062 00098 (short_cuts.go:26)	MOVQ	BX, "".values+104(SP)
	0x0067 00103 (short_cuts.go:26)	MOVQ	SI, "".values+88(SP)
	0x006c 00108 (short_cuts.go:26)	PCDATA	$2, $2
	0x006c 00108 (short_cuts.go:26)	LEAQ	(SI)(CX*1), DX
	0x0070 00112 (short_cuts.go:26)	PCDATA	$2, $0
	0x0070 00112 (short_cuts.go:26)	MOVQ	DX, (SP)
	0x0074 00116 (short_cuts.go:26)	MOVQ	AX, 8(SP)
	0x0079 00121 (short_cuts.go:26)	CALL	runtime.memclrNoHeapPointers(SB)
	0x007e 00126 (short_cuts.go:27)	MOVQ	"".values+96(SP), AX
	0x0083 00131 (short_cuts.go:27)	MOVQ	"".n+112(SP), CX
	0x0088 00136 (short_cuts.go:27)	LEAQ	1(CX)(AX*1), AX
	0x008d 00141 (short_cuts.go:27)	MOVQ	"".values+104(SP), CX
	0x0092 00146 (short_cuts.go:27)	CMPQ	AX, CX
	0x0095 00149 (short_cuts.go:27)	JGT	196
	0x0097 00151 (short_cuts.go:27)	PCDATA	$2, $2
	0x0097 00151 (short_cuts.go:27)	PCDATA	$0, $1
	0x0097 00151 (short_cuts.go:27)	MOVQ	"".values+88(SP), DX
	0x009c 00156 (short_cuts.go:27)	MOVQ	""..autotmp_8+64(SP), BX
	0x00a1 00161 (short_cuts.go:27)	MOVB	$120, (DX)(BX*1)
	0x00a5 00165 (short_cuts.go:27)	PCDATA	$2, $0
	0x00a5 00165 (short_cuts.go:27)	PCDATA	$0, $2
	0x00a5 00165 (short_cuts.go:27)	MOVQ	DX, "".~r2+120(SP)
	0x00aa 00170 (short_cuts.go:27)	MOVQ	AX, "".~r2+128(SP)
	0x00b2 00178 (short_cuts.go:27)	MOVQ	CX, "".~r2+136(SP)
	0x00ba 00186 (short_cuts.go:27)	MOVQ	72(SP), BP
	0x00bf 00191 (short_cuts.go:27)	ADDQ	$80, SP
	0x00c3 00195 (short_cuts.go:27)	RET
	0x00c4 00196 (short_cuts.go:27)	PCDATA	$2, $2
	0x00c4 00196 (short_cuts.go:27)	PCDATA	$0, $0
	0x00c4 00196 (short_cuts.go:27)	LEAQ	type.uint8(SB), DX
	0x00cb 00203 (short_cuts.go:27)	PCDATA	$2, $0
	0x00cb 00203 (short_cuts.go:27)	MOVQ	DX, (SP)
	0x00cf 00207 (short_cuts.go:27)	PCDATA	$2, $2
	0x00cf 00207 (short_cuts.go:27)	PCDATA	$0, $1
	0x00cf 00207 (short_cuts.go:27)	MOVQ	"".values+88(SP), DX
	0x00d4 00212 (short_cuts.go:27)	PCDATA	$2, $0
	0x00d4 00212 (short_cuts.go:27)	MOVQ	DX, 8(SP)
	0x00d9 00217 (short_cuts.go:27)	MOVQ	""..autotmp_8+64(SP), DX
	0x00de 00222 (short_cuts.go:27)	MOVQ	DX, 16(SP)
	0x00e3 00227 (short_cuts.go:27)	MOVQ	CX, 24(SP)
	0x00e8 00232 (short_cuts.go:27)	MOVQ	AX, 32(SP)
	0x00ed 00237 (short_cuts.go:27)	CALL	runtime.growslice(SB)
	0x00f2 00242 (short_cuts.go:27)	PCDATA	$2, $2
	0x00f2 00242 (short_cuts.go:27)	MOVQ	40(SP), DX
	0x00f7 00247 (short_cuts.go:27)	MOVQ	48(SP), AX
	0x00fc 00252 (short_cuts.go:27)	MOVQ	56(SP), CX
	0x0101 00257 (short_cuts.go:27)	INCQ	AX
	0x0104 00260 (short_cuts.go:27)	JMP	156
	0x0106 00262 (short_cuts.go:26)	PCDATA	$2, $3
	0x0106 00262 (short_cuts.go:26)	PCDATA	$0, $0
	0x0106 00262 (short_cuts.go:26)	LEAQ	type.uint8(SB), AX
	0x010d 00269 (short_cuts.go:26)	PCDATA	$2, $0
	0x010d 00269 (short_cuts.go:26)	MOVQ	AX, (SP)
	0x0111 00273 (short_cuts.go:26)	PCDATA	$2, $1
	0x0111 00273 (short_cuts.go:26)	MOVQ	"".values+88(SP), SI
	0x0116 00278 (short_cuts.go:26)	PCDATA	$2, $0
	0x0116 00278 (short_cuts.go:26)	MOVQ	SI, 8(SP)
	0x011b 00283 (short_cuts.go:26)	MOVQ	CX, 16(SP)
	0x0120 00288 (short_cuts.go:26)	MOVQ	BX, 24(SP)
	0x0125 00293 (short_cuts.go:26)	MOVQ	DX, 32(SP)
	0x012a 00298 (short_cuts.go:26)	CALL	runtime.growslice(SB)
	0x012f 00303 (short_cuts.go:26)	MOVQ	56(SP), BX
	0x0134 00308 (short_cuts.go:26)	PCDATA	$2, $1
	0x0134 00308 (short_cuts.go:26)	MOVQ	40(SP), SI
	0x0139 00313 (short_cuts.go:26)	MOVQ	"".n+112(SP), AX
	0x013e 00318 (short_cuts.go:26)	MOVQ	"".values+96(SP), CX
	0x0143 00323 (short_cuts.go:26)	MOVQ	""..autotmp_8+64(SP), DX
	0x0148 00328 (short_cuts.go:26)	JMP	80
	0x014d 00333 (short_cuts.go:26)	PCDATA	$2, $0
	0x014d 00333 (short_cuts.go:26)	PCDATA	$0, $1
	0x014d 00333 (short_cuts.go:26)	CALL	runtime.panicslice(SB)
	0x0152 00338 (short_cuts.go:26)	UNDEF
	0x0154 00340 (short_cuts.go:26)	CALL	runtime.panicmakeslicelen(SB)
	0x0159 00345 (short_cuts.go:26)	UNDEF
	0x015b 00347 (short_cuts.go:26)	NOP
	0x015b 00347 (short_cuts.go:25)	PCDATA	$0, $-1
	0x015b 00347 (short_cuts.go:25)	PCDATA	$2, $-1
	0x015b 00347 (short_cuts.go:25)	CALL	runtime.morestack_noctxt(SB)
	0x0160 00352 (short_cuts.go:25)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 48  dH..%....H;a...H
	0x0010 01 00 00 48 83 ec 50 48 89 6c 24 48 48 8d 6c 24  ...H..PH.l$HH.l$
	0x0020 48 48 8b 44 24 70 48 85 c0 0f 8c 25 01 00 00 48  HH.D$pH....%...H
	0x0030 8b 4c 24 60 48 8d 14 08 48 89 54 24 40 48 8b 5c  .L$`H...H.T$@H.\
	0x0040 24 68 48 39 da 0f 87 bb 00 00 00 48 8b 74 24 58  $hH9.......H.t$X
	0x0050 48 85 d2 0f 8c f4 00 00 00 48 39 da 0f 87 eb 00  H........H9.....
	0x0060 00 00 48 89 5c 24 68 48 89 74 24 58 48 8d 14 0e  ..H.\$hH.t$XH...
	0x0070 48 89 14 24 48 89 44 24 08 e8 00 00 00 00 48 8b  H..$H.D$......H.
	0x0080 44 24 60 48 8b 4c 24 70 48 8d 44 01 01 48 8b 4c  D$`H.L$pH.D..H.L
	0x0090 24 68 48 39 c8 7f 2d 48 8b 54 24 58 48 8b 5c 24  $hH9..-H.T$XH.\$
	0x00a0 40 c6 04 1a 78 48 89 54 24 78 48 89 84 24 80 00  @...xH.T$xH..$..
	0x00b0 00 00 48 89 8c 24 88 00 00 00 48 8b 6c 24 48 48  ..H..$....H.l$HH
	0x00c0 83 c4 50 c3 48 8d 15 00 00 00 00 48 89 14 24 48  ..P.H......H..$H
	0x00d0 8b 54 24 58 48 89 54 24 08 48 8b 54 24 40 48 89  .T$XH.T$.H.T$@H.
	0x00e0 54 24 10 48 89 4c 24 18 48 89 44 24 20 e8 00 00  T$.H.L$.H.D$ ...
	0x00f0 00 00 48 8b 54 24 28 48 8b 44 24 30 48 8b 4c 24  ..H.T$(H.D$0H.L$
	0x0100 38 48 ff c0 eb 96 48 8d 05 00 00 00 00 48 89 04  8H....H......H..
	0x0110 24 48 8b 74 24 58 48 89 74 24 08 48 89 4c 24 10  $H.t$XH.t$.H.L$.
	0x0120 48 89 5c 24 18 48 89 54 24 20 e8 00 00 00 00 48  H.\$.H.T$ .....H
	0x0130 8b 5c 24 38 48 8b 74 24 28 48 8b 44 24 70 48 8b  .\$8H.t$(H.D$pH.
	0x0140 4c 24 60 48 8b 54 24 40 e9 03 ff ff ff e8 00 00  L$`H.T$@........
	0x0150 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x0160 e9 9b fe ff ff                                   .....
	rel 5+4 t=16 TLS+0
	rel 122+4 t=8 runtime.memclrNoHeapPointers+0
	rel 199+4 t=15 type.uint8+0
	rel 238+4 t=8 runtime.growslice+0
	rel 265+4 t=15 type.uint8+0
	rel 299+4 t=8 runtime.growslice+0
	rel 334+4 t=8 runtime.panicslice+0
	rel 341+4 t=8 runtime.panicmakeslicelen+0
	rel 348+4 t=8 runtime.morestack_noctxt+0
"".(*box).put STEXT size=213 args=0x10 locals=0x48
	0x0000 00000 (short_cuts.go:32)	TEXT	"".(*box).put(SB), $72-16
	0x0000 00000 (short_cuts.go:32)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:32)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:32)	JLS	203
	0x0013 00019 (short_cuts.go:32)	SUBQ	$72, SP
	0x0017 00023 (short_cuts.go:32)	MOVQ	BP, 64(SP)
	0x001c 00028 (short_cuts.go:32)	LEAQ	64(SP), BP
	0x0021 00033 (short_cuts.go:32)	FUNCDATA	$0, gclocals·5fde8e3f40c7e495e68e6597d2c7e355(SB)
	0x0021 00033 (short_cuts.go:32)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (short_cuts.go:32)	FUNCDATA	$3, gclocals·4fbb361d7d2b627ad7027f9c4822238d(SB)
	0x0021 00033 (short_cuts.go:32)	PCDATA	$2, $1
	0x0021 00033 (short_cuts.go:32)	PCDATA	$0, $0
	0x0021 00033 (short_cuts.go:32)	MOVQ	"".b+80(SP), CX
	0x0026 00038 (short_cuts.go:32)	PCDATA	$2, $2
	0x0026 00038 (short_cuts.go:32)	MOVQ	(CX), DX
	0x0029 00041 (short_cuts.go:32)	MOVQ	8(CX), BX
	0x002d 00045 (short_cuts.go:32)	MOVQ	16(CX), SI
	0x0031 00049 (short_cuts.go:32)	LEAQ	1(BX), R8
	0x0035 00053 (short_cuts.go:32)	CMPQ	R8, SI
	0x0038 00056 (short_cuts.go:32)	JGT	110
	0x003a 00058 (short_cuts.go:32)	PCDATA	$0, $1
	0x003a 00058 (short_cuts.go:32)	LEAQ	1(BX), SI
	0x003e 00062 (short_cuts.go:32)	PCDATA	$2, $3
	0x003e 00062 (short_cuts.go:32)	MOVQ	SI, 8(CX)
	0x0042 00066 (short_cuts.go:32)	PCDATA	$2, $4
	0x0042 00066 (short_cuts.go:32)	LEAQ	(DX)(BX*8), DI
	0x0046 00070 (short_cuts.go:32)	PCDATA	$2, $-2
	0x0046 00070 (short_cuts.go:32)	PCDATA	$0, $-2
	0x0046 00070 (short_cuts.go:32)	CMPL	runtime.writeBarrier(SB), $0
	0x004d 00077 (short_cuts.go:32)	JNE	98
	0x004f 00079 (short_cuts.go:32)	MOVQ	"".p+88(SP), AX
	0x0054 00084 (short_cuts.go:32)	MOVQ	AX, (DX)(BX*8)
	0x0058 00088 (short_cuts.go:32)	MOVQ	64(SP), BP
	0x005d 00093 (short_cuts.go:32)	ADDQ	$72, SP
	0x0061 00097 (short_cuts.go:32)	RET
	0x0062 00098 (short_cuts.go:32)	MOVQ	"".p+88(SP), AX
	0x0067 00103 (short_cuts.go:32)	CALL	runtime.gcWriteBarrier(SB)
	0x006c 00108 (short_cuts.go:32)	JMP	88
	0x006e 00110 (short_cuts.go:32)	PCDATA	$2, $5
	0x006e 00110 (short_cuts.go:32)	PCDATA	$0, $0
	0x006e 00110 (short_cuts.go:32)	LEAQ	type.*"".point(SB), AX
	0x0075 00117 (short_cuts.go:32)	PCDATA	$2, $3
	0x0075 00117 (short_cuts.go:32)	MOVQ	AX, (SP)
	0x0079 00121 (short_cuts.go:32)	PCDATA	$2, $0
	0x0079 00121 (short_cuts.go:32)	MOVQ	DX, 8(SP)
	0x007e 00126 (short_cuts.go:32)	MOVQ	BX, 16(SP)
	0x0083 00131 (short_cuts.go:32)	MOVQ	SI, 24(SP)
	0x0088 00136 (short_cuts.go:32)	MOVQ	R8, 32(SP)
	0x008d 00141 (short_cuts.go:32)	CALL	runtime.growslice(SB)
	0x0092 00146 (short_cuts.go:32)	PCDATA	$2, $6
	0x0092 00146 (short_cuts.go:32)	MOVQ	40(SP), AX
	0x0097 00151 (short_cuts.go:32)	MOVQ	48(SP), CX
	0x009c 00156 (short_cuts.go:32)	MOVQ	56(SP), DX
	0x00a1 00161 (short_cuts.go:32)	PCDATA	$2, $7
	0x00a1 00161 (short_cuts.go:32)	PCDATA	$0, $1
	0x00a1 00161 (short_cuts.go:32)	MOVQ	"".b+80(SP), DI
	0x00a6 00166 (short_cuts.go:32)	MOVQ	DX, 16(DI)
	0x00aa 00170 (short_cuts.go:32)	PCDATA	$2, $-2
	0x00aa 00170 (short_cuts.go:32)	PCDATA	$0, $-2
	0x00aa 00170 (short_cuts.go:32)	CMPL	runtime.writeBarrier(SB), $0
	0x00b1 00177 (short_cuts.go:32)	JNE	196
	0x00b3 00179 (short_cuts.go:32)	MOVQ	AX, (DI)
	0x00b6 00182 (short_cuts.go:32)	PCDATA	$2, $7
	0x00b6 00182 (short_cuts.go:32)	PCDATA	$0, $1
	0x00b6 00182 (short_cuts.go:32)	MOVQ	CX, BX
	0x00b9 00185 (short_cuts.go:32)	PCDATA	$2, $4
	0x00b9 00185 (short_cuts.go:32)	MOVQ	AX, DX
	0x00bc 00188 (short_cuts.go:32)	PCDATA	$2, $2
	0x00bc 00188 (short_cuts.go:32)	MOVQ	DI, CX
	0x00bf 00191 (short_cuts.go:32)	JMP	58
	0x00c4 00196 (short_cuts.go:32)	PCDATA	$2, $-2
	0x00c4 00196 (short_cuts.go:32)	PCDATA	$0, $-2
	0x00c4 00196 (short_cuts.go:32)	CALL	runtime.gcWriteBarrier(SB)
	0x00c9 00201 (short_cuts.go:32)	JMP	182
	0x00cb 00203 (short_cuts.go:32)	NOP
	0x00cb 00203 (short_cuts.go:32)	PCDATA	$0, $-1
	0x00cb 00203 (short_cuts.go:32)	PCDATA	$2, $-1
	0x00cb 00203 (short_cuts.go:32)	CALL	runtime.morestack_noctxt(SB)
	0x00d0 00208 (short_cuts.go:32)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 b8  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24  ...H..HH.l$@H.l$
	0x0020 40 48 8b 4c 24 50 48 8b 11 48 8b 59 08 48 8b 71  @H.L$PH..H.Y.H.q
	0x0030 10 4c 8d 43 01 49 39 f0 7f 34 48 8d 73 01 48 89  .L.C.I9..4H.s.H.
	0x0040 71 08 48 8d 3c da 83 3d 00 00 00 00 00 75 13 48  q.H.<..=.....u.H
	0x0050 8b 44 24 58 48 89 04 da 48 8b 6c 24 40 48 83 c4  .D$XH...H.l$@H..
	0x0060 48 c3 48 8b 44 24 58 e8 00 00 00 00 eb ea 48 8d  H.H.D$X.......H.
	0x0070 05 00 00 00 00 48 89 04 24 48 89 54 24 08 48 89  .....H..$H.T$.H.
	0x0080 5c 24 10 48 89 74 24 18 4c 89 44 24 20 e8 00 00  \$.H.t$.L.D$ ...
	0x0090 00 00 48 8b 44 24 28 48 8b 4c 24 30 48 8b 54 24  ..H.D$(H.L$0H.T$
	0x00a0 38 48 8b 7c 24 50 48 89 57 10 83 3d 00 00 00 00  8H.|$PH.W..=....
	0x00b0 00 75 11 48 89 07 48 89 cb 48 89 c2 48 89 f9 e9  .u.H..H..H..H...
	0x00c0 76 ff ff ff e8 00 00 00 00 eb eb e8 00 00 00 00  v...............
	0x00d0 e9 2b ff ff ff                                   .+...
	rel 5+4 t=16 TLS+0
	rel 72+4 t=15 runtime.writeBarrier+-1
	rel 104+4 t=8 runtime.gcWriteBarrier+0
	rel 113+4 t=15 type.*"".point+0
	rel 142+4 t=8 runtime.growslice+0
	rel 172+4 t=15 runtime.writeBarrier+-1
	rel 197+4 t=8 runtime.gcWriteBarrier+0
	rel 204+4 t=8 runtime.morestack_noctxt+0
"".runes STEXT size=80 args=0x18 locals=0x20
	0x0000 00000 (short_cuts.go:34)	TEXT	"".runes(SB), $32-24
	0x0000 00000 (short_cuts.go:34)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:34)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:34)	JLS	73
	0x000f 00015 (short_cuts.go:34)	SUBQ	$32, SP
	0x0013 00019 (short_cuts.go:34)	MOVQ	BP, 24(SP)
	0x0018 00024 (short_cuts.go:34)	LEAQ	24(SP), BP
	0x001d 00029 (short_cuts.go:34)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (short_cuts.go:34)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (short_cuts.go:34)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (short_cuts.go:34)	PCDATA	$2, $1
	0x001d 00029 (short_cuts.go:34)	PCDATA	$0, $0
	0x001d 00029 (short_cuts.go:34)	MOVQ	"".s+40(SP), AX
	0x0022 00034 (short_cuts.go:34)	PCDATA	$2, $0
	0x0022 00034 (short_cuts.go:34)	MOVQ	AX, (SP)
	0x0026 00038 (short_cuts.go:34)	PCDATA	$0, $1
	0x0026 00038 (short_cuts.go:34)	MOVQ	"".s+48(SP), AX
	0x002b 00043 (short_cuts.go:34)	MOVQ	AX, 8(SP)
	0x0030 00048 (short_cuts.go:34)	CALL	runtime.countrunes(SB)
	0x0035 00053 (short_cuts.go:34)	MOVQ	16(SP), AX
	0x003a 00058 (short_cuts.go:34)	MOVQ	AX, "".~r1+56(SP)
	0x003f 00063 (short_cuts.go:34)	MOVQ	24(SP), BP
	0x0044 00068 (short_cuts.go:34)	ADDQ	$32, SP
	0x0048 00072 (short_cuts.go:34)	RET
	0x0049 00073 (short_cuts.go:34)	NOP
	0x0049 00073 (short_cuts.go:34)	PCDATA	$0, $-1
	0x0049 00073 (short_cuts.go:34)	PCDATA	$2, $-1
	0x0049 00073 (short_cuts.go:34)	CALL	runtime.morestack_noctxt(SB)
	0x004e 00078 (short_cuts.go:34)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 3a 48  dH..%....H;a.v:H
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 44  .. H.l$.H.l$.H.D
	0x0020 24 28 48 89 04 24 48 8b 44 24 30 48 89 44 24 08  $(H..$H.D$0H.D$.
	0x0030 e8 00 00 00 00 48 8b 44 24 10 48 89 44 24 38 48  .....H.D$.H.D$8H
	0x0040 8b 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 eb b0  .l$.H.. ........
	rel 5+4 t=16 TLS+0
	rel 49+4 t=8 runtime.countrunes+0
	rel 74+4 t=8 runtime.morestack_noctxt+0
"".half STEXT size=217 args=0x20 locals=0x20
	0x0000 00000 (short_cuts.go:36)	TEXT	"".half(SB), $32-32
	0x0000 00000 (short_cuts.go:36)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:36)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:36)	JLS	207
	0x0013 00019 (short_cuts.go:36)	SUBQ	$32, SP
	0x0017 00023 (short_cuts.go:36)	MOVQ	BP, 24(SP)
	0x001c 00028 (short_cuts.go:36)	LEAQ	24(SP), BP
	0x0021 00033 (short_cuts.go:36)	FUNCDATA	$0, gclocals·d571c0f6cf0af59df28f76498f639cf2(SB)
	0x0021 00033 (short_cuts.go:36)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (short_cuts.go:36)	FUNCDATA	$3, gclocals·6e8d7ea4abad763909b26991048ee1fe(SB)
	0x0021 00033 (short_cuts.go:36)	PCDATA	$2, $0
	0x0021 00033 (short_cuts.go:36)	PCDATA	$0, $1
	0x0021 00033 (short_cuts.go:36)	MOVQ	$0, "".result+48(SP)
	0x002a 00042 (short_cuts.go:36)	XORPS	X0, X0
	0x002d 00045 (short_cuts.go:36)	MOVUPS	X0, "".err+56(SP)
	0x0032 00050 (short_cuts.go:41)	PCDATA	$2, $1
	0x0032 00050 (short_cuts.go:41)	LEAQ	"".err+56(SP), AX
	0x0037 00055 (short_cuts.go:41)	PCDATA	$2, $0
	0x0037 00055 (short_cuts.go:41)	MOVQ	AX, 16(SP)
	0x003c 00060 (short_cuts.go:37)	MOVL	$8, (SP)
	0x0043 00067 (short_cuts.go:37)	PCDATA	$2, $1
	0x0043 00067 (short_cuts.go:37)	LEAQ	"".half.func1·f(SB), AX
	0x004a 00074 (short_cuts.go:37)	PCDATA	$2, $0
	0x004a 00074 (short_cuts.go:37)	MOVQ	AX, 8(SP)
	0x004f 00079 (short_cuts.go:37)	CALL	runtime.deferproc(SB)
	0x0054 00084 (short_cuts.go:37)	TESTL	AX, AX
	0x0056 00086 (short_cuts.go:37)	JNE	175
	0x0058 00088 (short_cuts.go:42)	MOVQ	"".n+40(SP), AX
	0x005d 00093 (short_cuts.go:42)	MOVQ	AX, CX
	0x0060 00096 (short_cuts.go:42)	SARQ	$63, AX
	0x0064 00100 (short_cuts.go:42)	SHRQ	$63, AX
	0x0068 00104 (short_cuts.go:42)	ADDQ	CX, AX
	0x006b 00107 (short_cuts.go:42)	SARQ	$1, AX
	0x006e 00110 (short_cuts.go:42)	MOVQ	AX, DX
	0x0071 00113 (short_cuts.go:42)	SHLQ	$1, AX
	0x0074 00116 (short_cuts.go:42)	CMPQ	CX, AX
	0x0077 00119 (short_cuts.go:42)	JNE	150
	0x0079 00121 (short_cuts.go:45)	MOVQ	DX, "".result+48(SP)
	0x007e 00126 (short_cuts.go:45)	XORPS	X0, X0
	0x0081 00129 (short_cuts.go:45)	MOVUPS	X0, "".err+56(SP)
	0x0086 00134 (short_cuts.go:45)	XCHGL	AX, AX
	0x0087 00135 (short_cuts.go:45)	CALL	runtime.deferreturn(SB)
	0x008c 00140 (short_cuts.go:45)	MOVQ	24(SP), BP
	0x0091 00145 (short_cuts.go:45)	ADDQ	$32, SP
	0x0095 00149 (short_cuts.go:45)	RET
	0x0096 00150 (short_cuts.go:43)	PCDATA	$2, $1
	0x0096 00150 (short_cuts.go:43)	MOVQ	"".errOdd(SB), AX
	0x009d 00157 (short_cuts.go:43)	PCDATA	$2, $2
	0x009d 00157 (short_cuts.go:43)	MOVQ	"".errOdd+8(SB), CX
	0x00a4 00164 (short_cuts.go:43)	TESTQ	AX, AX
	0x00a7 00167 (short_cuts.go:43)	JEQ	191
	0x00a9 00169 (short_cuts.go:43)	MOVQ	8(AX), AX
	0x00ad 00173 (short_cuts.go:43)	JMP	191
	0x00af 00175 (short_cuts.go:37)	PCDATA	$2, $0
	0x00af 00175 (short_cuts.go:37)	XCHGL	AX, AX
	0x00b0 00176 (short_cuts.go:37)	CALL	runtime.deferreturn(SB)
	0x00b5 00181 (short_cuts.go:37)	MOVQ	24(SP), BP
	0x00ba 00186 (short_cuts.go:37)	ADDQ	$32, SP
	0x00be 00190 (short_cuts.go:37)	RET
	0x00bf 00191 (short_cuts.go:43)	PCDATA	$2, $3
	0x00bf 00191 (short_cuts.go:43)	MOVQ	AX, (SP)
	0x00c3 00195 (short_cuts.go:43)	PCDATA	$2, $0
	0x00c3 00195 (short_cuts.go:43)	MOVQ	CX, 8(SP)
	0x00c8 00200 (short_cuts.go:43)	CALL	runtime.gopanic(SB)
	0x00cd 00205 (short_cuts.go:43)	UNDEF
	0x00cf 00207 (short_cuts.go:43)	NOP
	0x00cf 00207 (short_cuts.go:36)	PCDATA	$0, $-1
	0x00cf 00207 (short_cuts.go:36)	PCDATA	$2, $-1
	0x00cf 00207 (short_cuts.go:36)	CALL	runtime.morestack_noctxt(SB)
	0x00d4 00212 (short_cuts.go:36)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 bc  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 20 48 89 6c 24 18 48 8d 6c 24  ...H.. H.l$.H.l$
	0x0020 18 48 c7 44 24 30 00 00 00 00 0f 57 c0 0f 11 44  .H.D$0.....W...D
	0x0030 24 38 48 8d 44 24 38 48 89 44 24 10 c7 04 24 08  $8H.D$8H.D$...$.
	0x0040 00 00 00 48 8d 05 00 00 00 00 48 89 44 24 08 e8  ...H......H.D$..
	0x0050 00 00 00 00 85 c0 75 57 48 8b 44 24 28 48 89 c1  ......uWH.D$(H..
	0x0060 48 c1 f8 3f 48 c1 e8 3f 48 01 c8 48 d1 f8 48 89  H..?H..?H..H..H.
	0x0070 c2 48 d1 e0 48 39 c1 75 1d 48 89 54 24 30 0f 57  .H..H9.u.H.T$0.W
	0x0080 c0 0f 11 44 24 38 90 e8 00 00 00 00 48 8b 6c 24  ...D$8......H.l$
	0x0090 18 48 83 c4 20 c3 48 8b 05 00 00 00 00 48 8b 0d  .H.. .H......H..
	0x00a0 00 00 00 00 48 85 c0 74 16 48 8b 40 08 eb 10 90  ....H..t.H.@....
	0x00b0 e8 00 00 00 00 48 8b 6c 24 18 48 83 c4 20 c3 48  .....H.l$.H.. .H
	0x00c0 89 04 24 48 89 4c 24 08 e8 00 00 00 00 0f 0b e8  ..$H.L$.........
	0x00d0 00 00 00 00 e9 27 ff ff ff                       .....'...
	rel 5+4 t=16 TLS+0
	rel 70+4 t=15 "".half.func1·f+0
	rel 80+4 t=8 runtime.deferproc+0
	rel 136+4 t=8 runtime.deferreturn+0
	rel 153+4 t=15 "".errOdd+0
	rel 160+4 t=15 "".errOdd+8
	rel 177+4 t=8 runtime.deferreturn+0
	rel 201+4 t=8 runtime.gopanic+0
	rel 208+4 t=8 runtime.morestack_noctxt+0
"".sum STEXT nosplit size=82 args=0x20 locals=0x0
	0x0000 00000 (short_cuts.go:48)	TEXT	"".sum(SB), NOSPLIT, $0-32
	0x0000 00000 (short_cuts.go:48)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (short_cuts.go:48)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (short_cuts.go:48)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0000 00000 (short_cuts.go:49)	PCDATA	$2, $1
	0x0000 00000 (short_cuts.go:49)	PCDATA	$0, $0
	0x0000 00000 (short_cuts.go:49)	MOVQ	"".values+8(SP), AX
	0x0005 00005 (short_cuts.go:49)	PCDATA	$0, $1
	0x0005 00005 (short_cuts.go:49)	MOVQ	"".values+16(SP), CX
	0x000a 00010 (short_cuts.go:49)	XORL	DX, DX
	0x000c 00012 (short_cuts.go:49)	XORPS	X0, X0
	0x000f 00015 (short_cuts.go:49)	JMP	20
	0x0011 00017 (short_cuts.go:49)	INCQ	DX
	0x0014 00020 (short_cuts.go:49)	CMPQ	DX, CX
	0x0017 00023 (short_cuts.go:49)	JGE	75
	0x0019 00025 (short_cuts.go:49)	MOVSD	(AX)(DX*8), X1
	0x001e 00030 (short_cuts.go:50)	CMPQ	DX, $2
	0x0022 00034 (short_cuts.go:50)	JGT	17
	0x0024 00036 (short_cuts.go:50)	XORPS	X2, X2
	0x0027 00039 (short_cuts.go:50)	UCOMISD	X1, X2
	0x002b 00043 (short_cuts.go:50)	JLS	65
	0x002d 00045 (short_cuts.go:50)	MOVSD	$f64.4024000000000000(SB), X3
	0x0035 00053 (short_cuts.go:50)	UCOMISD	X3, X0
	0x0039 00057 (short_cuts.go:50)	JHI	17
	0x003b 00059 (short_cuts.go:53)	ADDSD	X1, X0
	0x003f 00063 (short_cuts.go:53)	JMP	17
	0x0041 00065 (short_cuts.go:53)	MOVSD	$f64.4024000000000000(SB), X3
	0x0049 00073 (short_cuts.go:50)	JMP	59
	0x004b 00075 (short_cuts.go:55)	PCDATA	$2, $0
	0x004b 00075 (short_cuts.go:55)	MOVSD	X0, "".total+32(SP)
	0x0051 00081 (short_cuts.go:55)	RET
	0x0000 48 8b 44 24 08 48 8b 4c 24 10 31 d2 0f 57 c0 eb  H.D$.H.L$.1..W..
	0x0010 03 48 ff c2 48 39 ca 7d 32 f2 0f 10 0c d0 48 83  .H..H9.}2.....H.
	0x0020 fa 02 7f ed 0f 57 d2 66 0f 2e d1 76 14 f2 0f 10  .....W.f...v....
	0x0030 1d 00 00 00 00 66 0f 2e c3 77 d6 f2 0f 58 c1 eb  .....f...w...X..
	0x0040 d0 f2 0f 10 1d 00 00 00 00 eb f0 f2 0f 11 44 24  ..............D$
	0x0050 20 c3                                             .
	rel 49+4 t=15 $f64.4024000000000000+0
	rel 69+4 t=15 $f64.4024000000000000+0
"".describe STEXT size=361 args=0x20 locals=0x40
	0x0000 00000 (short_cuts.go:58)	TEXT	"".describe(SB), $64-32
	0x0000 00000 (short_cuts.go:58)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:58)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:58)	JLS	351
	0x0013 00019 (short_cuts.go:58)	SUBQ	$64, SP
	0x0017 00023 (short_cuts.go:58)	MOVQ	BP, 56(SP)
	0x001c 00028 (short_cuts.go:58)	LEAQ	56(SP), BP
	0x0021 00033 (short_cuts.go:58)	FUNCDATA	$0, gclocals·e0f6dd6ffe13df6eefebd78fb394216d(SB)
	0x0021 00033 (short_cuts.go:58)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (short_cuts.go:58)	FUNCDATA	$3, gclocals·8648ba7046de3b46d6cc2d82ced64997(SB)
	0x0021 00033 (short_cuts.go:59)	PCDATA	$2, $0
	0x0021 00033 (short_cuts.go:59)	PCDATA	$0, $0
	0x0021 00033 (short_cuts.go:59)	MOVQ	"".v+72(SP), AX
	0x0026 00038 (short_cuts.go:59)	TESTQ	AX, AX
	0x0029 00041 (short_cuts.go:59)	JEQ	320
	0x002f 00047 (short_cuts.go:59)	CMPL	16(AX), $-145526278
	0x0036 00054 (short_cuts.go:59)	JNE	310
	0x003c 00060 (short_cuts.go:59)	PCDATA	$2, $1
	0x003c 00060 (short_cuts.go:59)	LEAQ	type.int(SB), CX
	0x0043 00067 (short_cuts.go:59)	PCDATA	$2, $0
	0x0043 00067 (short_cuts.go:59)	CMPQ	AX, CX
	0x0046 00070 (short_cuts.go:59)	JNE	295
	0x004c 00076 (short_cuts.go:59)	PCDATA	$2, $1
	0x004c 00076 (short_cuts.go:59)	PCDATA	$0, $1
	0x004c 00076 (short_cuts.go:59)	MOVQ	"".v+80(SP), CX
	0x0051 00081 (short_cuts.go:59)	MOVQ	(CX), DX
	0x0054 00084 (short_cuts.go:59)	PCDATA	$2, $-2
	0x0054 00084 (short_cuts.go:59)	PCDATA	$0, $-2
	0x0054 00084 (short_cuts.go:59)	JEQ	203
	0x0056 00086 (short_cuts.go:59)	PCDATA	$2, $2
	0x0056 00086 (short_cuts.go:59)	PCDATA	$0, $1
	0x0056 00086 (short_cuts.go:59)	LEAQ	type.error(SB), DX
	0x005d 00093 (short_cuts.go:59)	PCDATA	$2, $1
	0x005d 00093 (short_cuts.go:59)	MOVQ	DX, (SP)
	0x0061 00097 (short_cuts.go:59)	MOVQ	AX, 8(SP)
	0x0066 00102 (short_cuts.go:59)	PCDATA	$2, $0
	0x0066 00102 (short_cuts.go:59)	MOVQ	CX, 16(SP)
	0x006b 00107 (short_cuts.go:59)	CALL	runtime.assertE2I2(SB)
	0x0070 00112 (short_cuts.go:59)	MOVQ	24(SP), AX
	0x0075 00117 (short_cuts.go:59)	PCDATA	$2, $1
	0x0075 00117 (short_cuts.go:59)	MOVQ	32(SP), CX
	0x007a 00122 (short_cuts.go:59)	PCDATA	$2, $2
	0x007a 00122 (short_cuts.go:59)	LEAQ	40(SP), DX
	0x007f 00127 (short_cuts.go:59)	PCDATA	$2, $1
	0x007f 00127 (short_cuts.go:59)	CMPB	(DX), $0
	0x0082 00130 (short_cuts.go:59)	JEQ	172
	0x0084 00132 (short_cuts.go:68)	MOVQ	24(AX), AX
	0x0088 00136 (short_cuts.go:68)	PCDATA	$2, $0
	0x0088 00136 (short_cuts.go:68)	MOVQ	CX, (SP)
	0x008c 00140 (short_cuts.go:68)	CALL	AX
	0x008e 00142 (short_cuts.go:68)	MOVQ	16(SP), AX
	0x0093 00147 (short_cuts.go:68)	PCDATA	$2, $1
	0x0093 00147 (short_cuts.go:68)	MOVQ	8(SP), CX
	0x0098 00152 (short_cuts.go:68)	PCDATA	$2, $0
	0x0098 00152 (short_cuts.go:68)	PCDATA	$0, $2
	0x0098 00152 (short_cuts.go:68)	MOVQ	CX, "".~r1+88(SP)
	0x009d 00157 (short_cuts.go:68)	MOVQ	AX, "".~r1+96(SP)
	0x00a2 00162 (short_cuts.go:68)	MOVQ	56(SP), BP
	0x00a7 00167 (short_cuts.go:68)	ADDQ	$64, SP
	0x00ab 00171 (short_cuts.go:68)	RET
	0x00ac 00172 (short_cuts.go:70)	PCDATA	$2, $3
	0x00ac 00172 (short_cuts.go:70)	LEAQ	go.string."other"(SB), AX
	0x00b3 00179 (short_cuts.go:70)	PCDATA	$2, $0
	0x00b3 00179 (short_cuts.go:70)	MOVQ	AX, "".~r1+88(SP)
	0x00b8 00184 (short_cuts.go:70)	MOVQ	$5, "".~r1+96(SP)
	0x00c1 00193 (short_cuts.go:70)	MOVQ	56(SP), BP
	0x00c6 00198 (short_cuts.go:70)	ADDQ	$64, SP
	0x00ca 00202 (short_cuts.go:70)	RET
	0x00cb 00203 (short_cuts.go:59)	PCDATA	$0, $1
	0x00cb 00203 (short_cuts.go:59)	MOVQ	DX, "".v+48(SP)
	0x00d0 00208 (short_cuts.go:63)	MOVQ	$3, (SP)
	0x00d8 00216 (short_cuts.go:63)	CALL	"".small(SB)
	0x00dd 00221 (short_cuts.go:63)	MOVQ	"".v+48(SP), AX
	0x00e2 00226 (short_cuts.go:63)	CMPQ	8(SP), AX
	0x00e7 00231 (short_cuts.go:63)	JGE	264
	0x00e9 00233 (short_cuts.go:64)	PCDATA	$2, $3
	0x00e9 00233 (short_cuts.go:64)	PCDATA	$0, $2
	0x00e9 00233 (short_cuts.go:64)	LEAQ	go.string."big"(SB), AX
	0x00f0 00240 (short_cuts.go:64)	PCDATA	$2, $0
	0x00f0 00240 (short_cuts.go:64)	MOVQ	AX, "".~r1+88(SP)
	0x00f5 00245 (short_cuts.go:64)	MOVQ	$3, "".~r1+96(SP)
	0x00fe 00254 (short_cuts.go:64)	MOVQ	56(SP), BP
	0x0103 00259 (short_cuts.go:64)	ADDQ	$64, SP
	0x0107 00263 (short_cuts.go:64)	RET
	0x0108 00264 (short_cuts.go:66)	PCDATA	$2, $3
	0x0108 00264 (short_cuts.go:66)	LEAQ	go.string."small"(SB), AX
	0x010f 00271 (short_cuts.go:66)	PCDATA	$2, $0
	0x010f 00271 (short_cuts.go:66)	MOVQ	AX, "".~r1+88(SP)
	0x0114 00276 (short_cuts.go:66)	MOVQ	$5, "".~r1+96(SP)
	0x011d 00285 (short_cuts.go:66)	MOVQ	56(SP), BP
	0x0122 00290 (short_cuts.go:66)	ADDQ	$64, SP
	0x0126 00294 (short_cuts.go:66)	RET
	0x0127 00295 (short_cuts.go:59)	PCDATA	$2, $1
	0x0127 00295 (short_cuts.go:59)	PCDATA	$0, $1
	0x0127 00295 (short_cuts.go:59)	MOVQ	"".v+80(SP), CX
	0x012c 00300 (short_cuts.go:59)	MOVL	$0, DX
	0x0131 00305 (short_cuts.go:59)	JMP	84
	0x0136 00310 (short_cuts.go:59)	MOVQ	"".v+80(SP), CX
	0x013b 00315 (short_cuts.go:59)	JMP	86
	0x0140 00320 (short_cuts.go:61)	PCDATA	$2, $3
	0x0140 00320 (short_cuts.go:61)	PCDATA	$0, $2
	0x0140 00320 (short_cuts.go:61)	LEAQ	go.string."nil"(SB), AX
	0x0147 00327 (short_cuts.go:61)	PCDATA	$2, $0
	0x0147 00327 (short_cuts.go:61)	MOVQ	AX, "".~r1+88(SP)
	0x014c 00332 (short_cuts.go:61)	MOVQ	$3, "".~r1+96(SP)
	0x0155 00341 (short_cuts.go:61)	MOVQ	56(SP), BP
	0x015a 00346 (short_cuts.go:61)	ADDQ	$64, SP
	0x015e 00350 (short_cuts.go:61)	RET
	0x015f 00351 (short_cuts.go:61)	NOP
	0x015f 00351 (short_cuts.go:58)	PCDATA	$0, $-1
	0x015f 00351 (short_cuts.go:58)	PCDATA	$2, $-1
	0x015f 00351 (short_cuts.go:58)	CALL	runtime.morestack_noctxt(SB)
	0x0164 00356 (short_cuts.go:58)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 4c  dH..%....H;a...L
	0x0010 01 00 00 48 83 ec 40 48 89 6c 24 38 48 8d 6c 24  ...H..@H.l$8H.l$
	0x0020 38 48 8b 44 24 48 48 85 c0 0f 84 11 01 00 00 81  8H.D$HH.........
	0x0030 78 10 fa 71 53 f7 0f 85 fa 00 00 00 48 8d 0d 00  x..qS.......H...
	0x0040 00 00 00 48 39 c8 0f 85 db 00 00 00 48 8b 4c 24  ...H9.......H.L$
	0x0050 50 48 8b 11 74 75 48 8d 15 00 00 00 00 48 89 14  PH..tuH......H..
	0x0060 24 48 89 44 24 08 48 89 4c 24 10 e8 00 00 00 00  $H.D$.H.L$......
	0x0070 48 8b 44 24 18 48 8b 4c 24 20 48 8d 54 24 28 80  H.D$.H.L$ H.T$(.
	0x0080 3a 00 74 28 48 8b 40 18 48 89 0c 24 ff d0 48 8b  :.t(H.@.H..$..H.
	0x0090 44 24 10 48 8b 4c 24 08 48 89 4c 24 58 48 89 44  D$.H.L$.H.L$XH.D
	0x00a0 24 60 48 8b 6c 24 38 48 83 c4 40 c3 48 8d 05 00  $`H.l$8H..@.H...
	0x00b0 00 00 00 48 89 44 24 58 48 c7 44 24 60 05 00 00  ...H.D$XH.D$`...
	0x00c0 00 48 8b 6c 24 38 48 83 c4 40 c3 48 89 54 24 30  .H.l$8H..@.H.T$0
	0x00d0 48 c7 04 24 03 00 00 00 e8 00 00 00 00 48 8b 44  H..$.........H.D
	0x00e0 24 30 48 39 44 24 08 7d 1f 48 8d 05 00 00 00 00  $0H9D$.}.H......
	0x00f0 48 89 44 24 58 48 c7 44 24 60 03 00 00 00 48 8b  H.D$XH.D$`....H.
	0x0100 6c 24 38 48 83 c4 40 c3 48 8d 05 00 00 00 00 48  l$8H..@.H......H
	0x0110 89 44 24 58 48 c7 44 24 60 05 00 00 00 48 8b 6c  .D$XH.D$`....H.l
	0x0120 24 38 48 83 c4 40 c3 48 8b 4c 24 50 ba 00 00 00  $8H..@.H.L$P....
	0x0130 00 e9 1e ff ff ff 48 8b 4c 24 50 e9 16 ff ff ff  ......H.L$P.....
	0x0140 48 8d 05 00 00 00 00 48 89 44 24 58 48 c7 44 24  H......H.D$XH.D$
	0x0150 60 03 00 00 00 48 8b 6c 24 38 48 83 c4 40 c3 e8  `....H.l$8H..@..
	0x0160 00 00 00 00 e9 97 fe ff ff                       .........
	rel 5+4 t=16 TLS+0
	rel 63+4 t=15 type.int+0
	rel 89+4 t=15 type.error+0
	rel 108+4 t=8 runtime.assertE2I2+0
	rel 140+0 t=11 +0
	rel 175+4 t=15 go.string."other"+0
	rel 217+4 t=8 "".small+0
	rel 236+4 t=15 go.string."big"+0
	rel 267+4 t=15 go.string."small"+0
	rel 323+4 t=15 go.string."nil"+0
	rel 352+4 t=8 runtime.morestack_noctxt+0
"".counter STEXT size=151 args=0x8 locals=0x20
	0x0000 00000 (short_cuts.go:73)	TEXT	"".counter(SB), $32-8
	0x0000 00000 (short_cuts.go:73)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:73)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:73)	JLS	141
	0x000f 00015 (short_cuts.go:73)	SUBQ	$32, SP
	0x0013 00019 (short_cuts.go:73)	MOVQ	BP, 24(SP)
	0x0018 00024 (short_cuts.go:73)	LEAQ	24(SP), BP
	0x001d 00029 (short_cuts.go:73)	FUNCDATA	$0, gclocals·9783710103695d7171ee820ce562d18d(SB)
	0x001d 00029 (short_cuts.go:73)	FUNCDATA	$1, gclocals·663f8c6bfa83aa777198789ce63d9ab4(SB)
	0x001d 00029 (short_cuts.go:73)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x001d 00029 (short_cuts.go:74)	PCDATA	$2, $1
	0x001d 00029 (short_cuts.go:74)	PCDATA	$0, $0
	0x001d 00029 (short_cuts.go:74)	LEAQ	type.int(SB), AX
	0x0024 00036 (short_cuts.go:74)	PCDATA	$2, $0
	0x0024 00036 (short_cuts.go:74)	MOVQ	AX, (SP)
	0x0028 00040 (short_cuts.go:74)	CALL	runtime.newobject(SB)
	0x002d 00045 (short_cuts.go:74)	PCDATA	$2, $1
	0x002d 00045 (short_cuts.go:74)	MOVQ	8(SP), AX
	0x0032 00050 (short_cuts.go:74)	PCDATA	$2, $0
	0x0032 00050 (short_cuts.go:74)	PCDATA	$0, $1
	0x0032 00050 (short_cuts.go:74)	MOVQ	AX, "".&n+16(SP)
	0x0037 00055 (short_cuts.go:75)	PCDATA	$2, $2
	0x0037 00055 (short_cuts.go:75)	LEAQ	type.noalg.struct { F uintptr; "".n *int }(SB), CX
	0x003e 00062 (short_cuts.go:75)	PCDATA	$2, $0
	0x003e 00062 (short_cuts.go:75)	MOVQ	CX, (SP)
	0x0042 00066 (short_cuts.go:75)	CALL	runtime.newobject(SB)
	0x0047 00071 (short_cuts.go:75)	PCDATA	$2, $1
	0x0047 00071 (short_cuts.go:75)	MOVQ	8(SP), AX
	0x004c 00076 (short_cuts.go:75)	LEAQ	"".counter.func1(SB), CX
	0x0053 00083 (short_cuts.go:75)	MOVQ	CX, (AX)
	0x0056 00086 (short_cuts.go:75)	PCDATA	$2, $-2
	0x0056 00086 (short_cuts.go:75)	PCDATA	$0, $-2
	0x0056 00086 (short_cuts.go:75)	CMPL	runtime.writeBarrier(SB), $0
	0x005d 00093 (short_cuts.go:75)	JNE	119
	0x005f 00095 (short_cuts.go:75)	MOVQ	"".&n+16(SP), CX
	0x0064 00100 (short_cuts.go:75)	MOVQ	CX, 8(AX)
	0x0068 00104 (short_cuts.go:75)	PCDATA	$2, $0
	0x0068 00104 (short_cuts.go:75)	PCDATA	$0, $2
	0x0068 00104 (short_cuts.go:75)	MOVQ	AX, "".~r0+40(SP)
	0x006d 00109 (short_cuts.go:75)	MOVQ	24(SP), BP
	0x0072 00114 (short_cuts.go:75)	ADDQ	$32, SP
	0x0076 00118 (short_cuts.go:75)	RET
	0x0077 00119 (short_cuts.go:75)	PCDATA	$2, $-2
	0x0077 00119 (short_cuts.go:75)	PCDATA	$0, $-2
	0x0077 00119 (short_cuts.go:75)	LEAQ	8(AX), DI
	0x007b 00123 (short_cuts.go:75)	MOVQ	AX, CX
	0x007e 00126 (short_cuts.go:75)	MOVQ	"".&n+16(SP), AX
	0x0083 00131 (short_cuts.go:75)	CALL	runtime.gcWriteBarrier(SB)
	0x0088 00136 (short_cuts.go:75)	MOVQ	CX, AX
	0x008b 00139 (short_cuts.go:75)	JMP	104
	0x008d 00141 (short_cuts.go:75)	NOP
	0x008d 00141 (short_cuts.go:73)	PCDATA	$0, $-1
	0x008d 00141 (short_cuts.go:73)	PCDATA	$2, $-1
	0x008d 00141 (short_cuts.go:73)	CALL	runtime.morestack_noctxt(SB)
	0x0092 00146 (short_cuts.go:73)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 7e 48  dH..%....H;a.v~H
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8d 05  .. H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b 44  ....H..$.....H.D
	0x0030 24 08 48 89 44 24 10 48 8d 0d 00 00 00 00 48 89  $.H.D$.H......H.
	0x0040 0c 24 e8 00 00 00 00 48 8b 44 24 08 48 8d 0d 00  .$.....H.D$.H...
	0x0050 00 00 00 48 89 08 83 3d 00 00 00 00 00 75 18 48  ...H...=.....u.H
	0x0060 8b 4c 24 10 48 89 48 08 48 89 44 24 28 48 8b 6c  .L$.H.H.H.D$(H.l
	0x0070 24 18 48 83 c4 20 c3 48 8d 78 08 48 89 c1 48 8b  $.H.. .H.x.H..H.
	0x0080 44 24 10 e8 00 00 00 00 48 89 c8 eb db e8 00 00  D$......H.......
	0x0090 00 00 e9 69 ff ff ff                             ...i...
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 type.int+0
	rel 41+4 t=8 runtime.newobject+0
	rel 58+4 t=15 type.noalg.struct { F uintptr; "".n *int }+0
	rel 67+4 t=8 runtime.newobject+0
	rel 79+4 t=15 "".counter.func1+0
	rel 88+4 t=15 runtime.writeBarrier+-1
	rel 132+4 t=8 runtime.gcWriteBarrier+0
	rel 142+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=1605 args=0x0 locals=0x238
	0x0000 00000 (short_cuts.go:81)	TEXT	"".main(SB), $568-0
	0x0000 00000 (short_cuts.go:81)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:81)	LEAQ	-440(SP), AX
	0x0011 00017 (short_cuts.go:81)	CMPQ	AX, 16(CX)
	0x0015 00021 (short_cuts.go:81)	JLS	1595
	0x001b 00027 (short_cuts.go:81)	SUBQ	$568, SP
	0x0022 00034 (short_cuts.go:81)	MOVQ	BP, 560(SP)
	0x002a 00042 (short_cuts.go:81)	LEAQ	560(SP), BP
	0x0032 00050 (short_cuts.go:81)	FUNCDATA	$0, gclocals·e8db777ce92139db987e9ac3a2e92eec(SB)
	0x0032 00050 (short_cuts.go:81)	FUNCDATA	$1, gclocals·882a6295654ca6264bea7f9188090fd7(SB)
	0x0032 00050 (short_cuts.go:81)	FUNCDATA	$3, gclocals·aab84eeed491672294dd2909e3038ba2(SB)
	0x0032 00050 (short_cuts.go:82)	PCDATA	$2, $0
	0x0032 00050 (short_cuts.go:82)	PCDATA	$0, $1
	0x0032 00050 (short_cuts.go:82)	XORPS	X0, X0
	0x0035 00053 (short_cuts.go:82)	MOVUPS	X0, ""..autotmp_25+304(SP)
	0x003d 00061 (short_cuts.go:82)	MOVUPS	X0, ""..autotmp_25+320(SP)
	0x0045 00069 (short_cuts.go:82)	MOVUPS	X0, ""..autotmp_25+336(SP)
	0x004d 00077 (short_cuts.go:82)	PCDATA	$2, $1
	0x004d 00077 (short_cuts.go:82)	PCDATA	$0, $2
	0x004d 00077 (short_cuts.go:82)	LEAQ	""..autotmp_26+352(SP), DI
	0x0055 00085 (short_cuts.go:82)	PCDATA	$2, $0
	0x0055 00085 (short_cuts.go:82)	LEAQ	-48(DI), DI
	0x0059 00089 (short_cuts.go:82)	DUFFZERO	$239
	0x006c 00108 (short_cuts.go:82)	PCDATA	$2, $2
	0x006c 00108 (short_cuts.go:82)	LEAQ	""..autotmp_26+352(SP), AX
	0x0074 00116 (short_cuts.go:82)	PCDATA	$2, $0
	0x0074 00116 (short_cuts.go:82)	MOVQ	AX, ""..autotmp_25+320(SP)
	0x007c 00124 (short_cuts.go:82)	CALL	runtime.fastrand(SB)
	0x0081 00129 (short_cuts.go:82)	MOVL	(SP), AX
	0x0084 00132 (short_cuts.go:82)	MOVL	AX, ""..autotmp_25+316(SP)
	0x008b 00139 (short_cuts.go:82)	PCDATA	$2, $2
	0x008b 00139 (short_cuts.go:82)	LEAQ	type.map[string]int(SB), AX
	0x0092 00146 (short_cuts.go:82)	PCDATA	$2, $0
	0x0092 00146 (short_cuts.go:82)	MOVQ	AX, (SP)
	0x0096 00150 (short_cuts.go:82)	PCDATA	$2, $3
	0x0096 00150 (short_cuts.go:82)	LEAQ	""..autotmp_25+304(SP), CX
	0x009e 00158 (short_cuts.go:82)	PCDATA	$2, $0
	0x009e 00158 (short_cuts.go:82)	MOVQ	CX, 8(SP)
	0x00a3 00163 (short_cuts.go:82)	PCDATA	$2, $4
	0x00a3 00163 (short_cuts.go:82)	LEAQ	go.string."a"(SB), DX
	0x00aa 00170 (short_cuts.go:82)	PCDATA	$2, $0
	0x00aa 00170 (short_cuts.go:82)	MOVQ	DX, 16(SP)
	0x00af 00175 (short_cuts.go:82)	MOVQ	$1, 24(SP)
	0x00b8 00184 (short_cuts.go:82)	CALL	runtime.mapassign_faststr(SB)
	0x00bd 00189 (short_cuts.go:82)	PCDATA	$2, $2
	0x00bd 00189 (short_cuts.go:82)	MOVQ	32(SP), AX
	0x00c2 00194 (short_cuts.go:82)	PCDATA	$2, $0
	0x00c2 00194 (short_cuts.go:82)	MOVQ	$1, (AX)
	0x00c9 00201 (short_cuts.go:82)	PCDATA	$2, $2
	0x00c9 00201 (short_cuts.go:82)	LEAQ	type.map[string]int(SB), AX
	0x00d0 00208 (short_cuts.go:82)	PCDATA	$2, $0
	0x00d0 00208 (short_cuts.go:82)	MOVQ	AX, (SP)
	0x00d4 00212 (short_cuts.go:82)	PCDATA	$2, $2
	0x00d4 00212 (short_cuts.go:82)	LEAQ	""..autotmp_25+304(SP), AX
	0x00dc 00220 (short_cuts.go:82)	PCDATA	$2, $0
	0x00dc 00220 (short_cuts.go:82)	MOVQ	AX, 8(SP)
	0x00e1 00225 (short_cuts.go:82)	PCDATA	$2, $3
	0x00e1 00225 (short_cuts.go:82)	LEAQ	go.string."b"(SB), CX
	0x00e8 00232 (short_cuts.go:82)	PCDATA	$2, $0
	0x00e8 00232 (short_cuts.go:82)	MOVQ	CX, 16(SP)
	0x00ed 00237 (short_cuts.go:82)	MOVQ	$1, 24(SP)
	0x00f6 00246 (short_cuts.go:82)	CALL	runtime.mapassign_faststr(SB)
	0x00fb 00251 (short_cuts.go:82)	PCDATA	$2, $2
	0x00fb 00251 (short_cuts.go:82)	MOVQ	32(SP), AX
	0x0100 00256 (short_cuts.go:82)	PCDATA	$2, $0
	0x0100 00256 (short_cuts.go:82)	MOVQ	$2, (AX)
	0x0107 00263 (short_cuts.go:83)	PCDATA	$2, $2
	0x0107 00263 (short_cuts.go:83)	LEAQ	""..autotmp_25+304(SP), AX
	0x010f 00271 (short_cuts.go:83)	PCDATA	$2, $0
	0x010f 00271 (short_cuts.go:83)	MOVQ	AX, (SP)
	0x0113 00275 (short_cuts.go:83)	CALL	"".clearMap(SB)
	0x0118 00280 (short_cuts.go:84)	MOVQ	"".statictmp_2(SB), AX
	0x011f 00287 (short_cuts.go:84)	MOVQ	AX, ""..autotmp_33+144(SP)
	0x0127 00295 (short_cuts.go:84)	MOVUPS	"".statictmp_2+8(SB), X1
	0x012e 00302 (short_cuts.go:84)	MOVUPS	X1, ""..autotmp_33+152(SP)
	0x0136 00310 (short_cuts.go:85)	PCDATA	$2, $2
	0x0136 00310 (short_cuts.go:85)	LEAQ	""..autotmp_33+144(SP), AX
	0x013e 00318 (short_cuts.go:85)	PCDATA	$2, $0
	0x013e 00318 (short_cuts.go:85)	MOVQ	AX, (SP)
	0x0142 00322 (short_cuts.go:85)	MOVQ	$3, 8(SP)
	0x014b 00331 (short_cuts.go:85)	MOVQ	$3, 16(SP)
	0x0154 00340 (short_cuts.go:85)	CALL	"".clearSlice(SB)
	0x0159 00345 (short_cuts.go:86)	PCDATA	$2, $2
	0x0159 00345 (short_cuts.go:86)	LEAQ	""..autotmp_34+168(SP), AX
	0x0161 00353 (short_cuts.go:86)	PCDATA	$2, $0
	0x0161 00353 (short_cuts.go:86)	MOVQ	AX, (SP)
	0x0165 00357 (short_cuts.go:86)	PCDATA	$2, $2
	0x0165 00357 (short_cuts.go:86)	LEAQ	go.string."go"(SB), AX
	0x016c 00364 (short_cuts.go:86)	PCDATA	$2, $0
	0x016c 00364 (short_cuts.go:86)	MOVQ	AX, 8(SP)
	0x0171 00369 (short_cuts.go:86)	MOVQ	$2, 16(SP)
	0x017a 00378 (short_cuts.go:86)	CALL	runtime.stringtoslicebyte(SB)
	0x017f 00383 (short_cuts.go:86)	MOVQ	40(SP), AX
	0x0184 00388 (short_cuts.go:86)	MOVQ	32(SP), CX
	0x0189 00393 (short_cuts.go:86)	PCDATA	$2, $4
	0x0189 00393 (short_cuts.go:86)	MOVQ	24(SP), DX
	0x018e 00398 (short_cuts.go:86)	PCDATA	$2, $0
	0x018e 00398 (short_cuts.go:86)	MOVQ	DX, (SP)
	0x0192 00402 (short_cuts.go:86)	MOVQ	CX, 8(SP)
	0x0197 00407 (short_cuts.go:86)	MOVQ	AX, 16(SP)
	0x019c 00412 (short_cuts.go:86)	MOVQ	$3, 24(SP)
	0x01a5 00421 (short_cuts.go:86)	CALL	"".grow(SB)
	0x01aa 00426 (short_cuts.go:86)	MOVQ	40(SP), AX
	0x01af 00431 (short_cuts.go:86)	MOVQ	AX, "".bytes.len+80(SP)
	0x01b4 00436 (short_cuts.go:87)	PCDATA	$0, $3
	0x01b4 00436 (short_cuts.go:87)	MOVQ	$0, ""..autotmp_36+280(SP)
	0x01c0 00448 (short_cuts.go:87)	XORPS	X1, X1
	0x01c3 00451 (short_cuts.go:87)	MOVUPS	X1, ""..autotmp_36+288(SP)
	0x01cb 00459 (short_cuts.go:87)	MOVQ	$0, ""..autotmp_36+280(SP)
	0x01d7 00471 (short_cuts.go:87)	MOVUPS	X1, ""..autotmp_36+288(SP)
	0x01df 00479 (short_cuts.go:88)	PCDATA	$2, $3
	0x01df 00479 (short_cuts.go:88)	LEAQ	type."".point(SB), CX
	0x01e6 00486 (short_cuts.go:88)	PCDATA	$2, $0
	0x01e6 00486 (short_cuts.go:88)	MOVQ	CX, (SP)
	0x01ea 00490 (short_cuts.go:88)	CALL	runtime.newobject(SB)
	0x01ef 00495 (short_cuts.go:88)	PCDATA	$2, $2
	0x01ef 00495 (short_cuts.go:88)	MOVQ	8(SP), AX
	0x01f4 00500 (short_cuts.go:88)	PCDATA	$2, $0
	0x01f4 00500 (short_cuts.go:88)	PCDATA	$0, $4
	0x01f4 00500 (short_cuts.go:88)	MOVQ	AX, "".&p+272(SP)
	0x01fc 00508 (short_cuts.go:88)	MOVQ	$1, (SP)
	0x0204 00516 (short_cuts.go:88)	MOVQ	$2, 8(SP)
	0x020d 00525 (short_cuts.go:88)	MOVQ	$3, 16(SP)
	0x0216 00534 (short_cuts.go:88)	MOVQ	$4, 24(SP)
	0x021f 00543 (short_cuts.go:88)	CALL	"".point.add(SB)
	0x0224 00548 (short_cuts.go:88)	MOVQ	40(SP), AX
	0x0229 00553 (short_cuts.go:88)	MOVQ	32(SP), CX
	0x022e 00558 (short_cuts.go:88)	PCDATA	$2, $4
	0x022e 00558 (short_cuts.go:88)	MOVQ	"".&p+272(SP), DX
	0x0236 00566 (short_cuts.go:88)	MOVQ	CX, (DX)
	0x0239 00569 (short_cuts.go:88)	MOVQ	AX, 8(DX)
	0x023d 00573 (short_cuts.go:89)	PCDATA	$2, $0
	0x023d 00573 (short_cuts.go:89)	MOVQ	DX, 8(SP)
	0x0242 00578 (short_cuts.go:89)	PCDATA	$2, $2
	0x0242 00578 (short_cuts.go:89)	LEAQ	""..autotmp_36+280(SP), AX
	0x024a 00586 (short_cuts.go:89)	PCDATA	$2, $0
	0x024a 00586 (short_cuts.go:89)	MOVQ	AX, (SP)
	0x024e 00590 (short_cuts.go:89)	CALL	"".(*box).put(SB)
	0x0253 00595 (short_cuts.go:90)	MOVQ	""..autotmp_25+304(SP), AX
	0x025b 00603 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_55+136(SP)
	0x0263 00611 (short_cuts.go:90)	MOVQ	""..autotmp_36+288(SP), CX
	0x026b 00619 (short_cuts.go:90)	MOVQ	CX, ""..autotmp_56+128(SP)
	0x0273 00627 (short_cuts.go:90)	PCDATA	$2, $4
	0x0273 00627 (short_cuts.go:90)	LEAQ	go.string."aä"(SB), DX
	0x027a 00634 (short_cuts.go:90)	PCDATA	$2, $0
	0x027a 00634 (short_cuts.go:90)	MOVQ	DX, (SP)
	0x027e 00638 (short_cuts.go:90)	MOVQ	$3, 8(SP)
	0x0287 00647 (short_cuts.go:90)	CALL	"".runes(SB)
	0x028c 00652 (short_cuts.go:90)	MOVQ	""..autotmp_33+160(SP), AX
	0x0294 00660 (short_cuts.go:90)	MOVQ	AX, ""..autotmp_57+120(SP)
	0x0299 00665 (short_cuts.go:90)	PCDATA	$2, $3
	0x0299 00665 (short_cuts.go:90)	PCDATA	$0, $3
	0x0299 00665 (short_cuts.go:90)	MOVQ	"".&p+272(SP), CX
	0x02a1 00673 (short_cuts.go:90)	MOVQ	(CX), DX
	0x02a4 00676 (short_cuts.go:90)	MOVQ	DX, ""..autotmp_58+112(SP)
	0x02a9 00681 (short_cuts.go:90)	PCDATA	$2, $0
	0x02a9 00681 (short_cuts.go:90)	MOVQ	8(CX), CX
	0x02ad 00685 (short_cuts.go:90)	MOVQ	CX, ""..autotmp_59+104(SP)
	0x02b2 00690 (short_cuts.go:90)	MOVQ	16(SP), BX
	0x02b7 00695 (short_cuts.go:90)	MOVQ	BX, ""..autotmp_60+96(SP)
	0x02bc 00700 (short_cuts.go:90)	CALL	runtime.printlock(SB)
	0x02c1 00705 (short_cuts.go:90)	MOVQ	""..autotmp_55+136(SP), AX
	0x02c9 00713 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x02cd 00717 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x02d2 00722 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x02d7 00727 (short_cuts.go:90)	MOVQ	""..autotmp_57+120(SP), AX
	0x02dc 00732 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x02e0 00736 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x02e5 00741 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x02ea 00746 (short_cuts.go:90)	MOVQ	"".bytes.len+80(SP), AX
	0x02ef 00751 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x02f3 00755 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x02f8 00760 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x02fd 00765 (short_cuts.go:90)	MOVQ	""..autotmp_56+128(SP), AX
	0x0305 00773 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x0309 00777 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x030e 00782 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x0313 00787 (short_cuts.go:90)	MOVQ	""..autotmp_58+112(SP), AX
	0x0318 00792 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x031c 00796 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x0321 00801 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x0326 00806 (short_cuts.go:90)	MOVQ	""..autotmp_59+104(SP), AX
	0x032b 00811 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x032f 00815 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x0334 00820 (short_cuts.go:90)	CALL	runtime.printsp(SB)
	0x0339 00825 (short_cuts.go:90)	MOVQ	""..autotmp_60+96(SP), AX
	0x033e 00830 (short_cuts.go:90)	MOVQ	AX, (SP)
	0x0342 00834 (short_cuts.go:90)	CALL	runtime.printint(SB)
	0x0347 00839 (short_cuts.go:90)	CALL	runtime.printnl(SB)
	0x034c 00844 (short_cuts.go:90)	CALL	runtime.printunlock(SB)
	0x0351 00849 (short_cuts.go:90)	MOVL	$4, AX
	0x0356 00854 (short_cuts.go:91)	JMP	915
	0x0358 00856 (short_cuts.go:93)	MOVB	AL, ""..autotmp_61+63(SP)
	0x035c 00860 (short_cuts.go:93)	CALL	runtime.printlock(SB)
	0x0361 00865 (short_cuts.go:93)	MOVQ	"".n+64(SP), AX
	0x0366 00870 (short_cuts.go:93)	MOVQ	AX, (SP)
	0x036a 00874 (short_cuts.go:93)	CALL	runtime.printint(SB)
	0x036f 00879 (short_cuts.go:93)	CALL	runtime.printsp(SB)
	0x0374 00884 (short_cuts.go:93)	MOVBLZX	""..autotmp_61+63(SP), AX
	0x0379 00889 (short_cuts.go:93)	MOVB	AL, (SP)
	0x037c 00892 (short_cuts.go:93)	CALL	runtime.printbool(SB)
	0x0381 00897 (short_cuts.go:93)	CALL	runtime.printnl(SB)
	0x0386 00902 (short_cuts.go:93)	CALL	runtime.printunlock(SB)
	0x038b 00907 (short_cuts.go:91)	MOVQ	"".i+72(SP), AX
	0x0390 00912 (short_cuts.go:91)	INCQ	AX
	0x0393 00915 (short_cuts.go:91)	CMPQ	AX, $6
	0x0397 00919 (short_cuts.go:91)	JGE	1007
	0x0399 00921 (short_cuts.go:91)	MOVQ	AX, "".i+72(SP)
	0x039e 00926 (short_cuts.go:92)	MOVQ	AX, (SP)
	0x03a2 00930 (short_cuts.go:92)	CALL	"".half(SB)
	0x03a7 00935 (short_cuts.go:92)	PCDATA	$2, $2
	0x03a7 00935 (short_cuts.go:92)	MOVQ	24(SP), AX
	0x03ac 00940 (short_cuts.go:92)	MOVQ	16(SP), CX
	0x03b1 00945 (short_cuts.go:92)	MOVQ	8(SP), DX
	0x03b6 00950 (short_cuts.go:92)	MOVQ	DX, "".n+64(SP)
	0x03bb 00955 (short_cuts.go:93)	MOVQ	"".errOdd(SB), BX
	0x03c2 00962 (short_cuts.go:93)	CMPQ	CX, BX
	0x03c5 00965 (short_cuts.go:93)	JEQ	971
	0x03c7 00967 (short_cuts.go:93)	PCDATA	$2, $0
	0x03c7 00967 (short_cuts.go:93)	XORL	AX, AX
	0x03c9 00969 (short_cuts.go:93)	JMP	856
	0x03cb 00971 (short_cuts.go:93)	PCDATA	$2, $2
	0x03cb 00971 (short_cuts.go:93)	MOVQ	CX, (SP)
	0x03cf 00975 (short_cuts.go:93)	PCDATA	$2, $0
	0x03cf 00975 (short_cuts.go:93)	MOVQ	AX, 8(SP)
	0x03d4 00980 (short_cuts.go:93)	PCDATA	$2, $2
	0x03d4 00980 (short_cuts.go:93)	MOVQ	"".errOdd+8(SB), AX
	0x03db 00987 (short_cuts.go:93)	PCDATA	$2, $0
	0x03db 00987 (short_cuts.go:93)	MOVQ	AX, 16(SP)
	0x03e0 00992 (short_cuts.go:93)	CALL	runtime.ifaceeq(SB)
	0x03e5 00997 (short_cuts.go:93)	MOVBLZX	24(SP), AX
	0x03ea 01002 (short_cuts.go:93)	JMP	856
	0x03ef 01007 (short_cuts.go:95)	MOVUPS	"".statictmp_3(SB), X0
	0x03f6 01014 (short_cuts.go:95)	MOVUPS	X0, ""..autotmp_17+200(SP)
	0x03fe 01022 (short_cuts.go:95)	MOVUPS	"".statictmp_3+16(SB), X0
	0x0405 01029 (short_cuts.go:95)	MOVUPS	X0, ""..autotmp_17+216(SP)
	0x040d 01037 (short_cuts.go:95)	PCDATA	$2, $2
	0x040d 01037 (short_cuts.go:95)	LEAQ	""..autotmp_17+200(SP), AX
	0x0415 01045 (short_cuts.go:95)	PCDATA	$2, $0
	0x0415 01045 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0419 01049 (short_cuts.go:95)	MOVQ	$4, 8(SP)
	0x0422 01058 (short_cuts.go:95)	MOVQ	$4, 16(SP)
	0x042b 01067 (short_cuts.go:95)	CALL	"".sum(SB)
	0x0430 01072 (short_cuts.go:95)	MOVSD	24(SP), X0
	0x0436 01078 (short_cuts.go:95)	MOVSD	X0, ""..autotmp_62+88(SP)
	0x043c 01084 (short_cuts.go:95)	PCDATA	$2, $2
	0x043c 01084 (short_cuts.go:95)	LEAQ	type.int(SB), AX
	0x0443 01091 (short_cuts.go:95)	PCDATA	$2, $0
	0x0443 01091 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0447 01095 (short_cuts.go:95)	PCDATA	$2, $2
	0x0447 01095 (short_cuts.go:95)	LEAQ	"".statictmp_0(SB), AX
	0x044e 01102 (short_cuts.go:95)	PCDATA	$2, $0
	0x044e 01102 (short_cuts.go:95)	MOVQ	AX, 8(SP)
	0x0453 01107 (short_cuts.go:95)	CALL	"".describe(SB)
	0x0458 01112 (short_cuts.go:95)	MOVQ	24(SP), AX
	0x045d 01117 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_55+136(SP)
	0x0465 01125 (short_cuts.go:95)	PCDATA	$2, $3
	0x0465 01125 (short_cuts.go:95)	MOVQ	16(SP), CX
	0x046a 01130 (short_cuts.go:95)	PCDATA	$2, $0
	0x046a 01130 (short_cuts.go:95)	PCDATA	$0, $5
	0x046a 01130 (short_cuts.go:95)	MOVQ	CX, ""..autotmp_63+264(SP)
	0x0472 01138 (short_cuts.go:95)	XORPS	X0, X0
	0x0475 01141 (short_cuts.go:95)	MOVUPS	X0, (SP)
	0x0479 01145 (short_cuts.go:95)	CALL	"".describe(SB)
	0x047e 01150 (short_cuts.go:95)	PCDATA	$2, $2
	0x047e 01150 (short_cuts.go:95)	MOVQ	16(SP), AX
	0x0483 01155 (short_cuts.go:95)	PCDATA	$2, $0
	0x0483 01155 (short_cuts.go:95)	PCDATA	$0, $6
	0x0483 01155 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_64+256(SP)
	0x048b 01163 (short_cuts.go:95)	MOVQ	24(SP), CX
	0x0490 01168 (short_cuts.go:95)	MOVQ	CX, ""..autotmp_56+128(SP)
	0x0498 01176 (short_cuts.go:95)	PCDATA	$2, $4
	0x0498 01176 (short_cuts.go:95)	MOVQ	"".errOdd(SB), DX
	0x049f 01183 (short_cuts.go:95)	PCDATA	$2, $5
	0x049f 01183 (short_cuts.go:95)	MOVQ	"".errOdd+8(SB), BX
	0x04a6 01190 (short_cuts.go:95)	TESTQ	DX, DX
	0x04a9 01193 (short_cuts.go:95)	JEQ	1199
	0x04ab 01195 (short_cuts.go:95)	MOVQ	8(DX), DX
	0x04af 01199 (short_cuts.go:95)	PCDATA	$2, $6
	0x04af 01199 (short_cuts.go:95)	MOVQ	DX, (SP)
	0x04b3 01203 (short_cuts.go:95)	PCDATA	$2, $0
	0x04b3 01203 (short_cuts.go:95)	MOVQ	BX, 8(SP)
	0x04b8 01208 (short_cuts.go:95)	CALL	"".describe(SB)
	0x04bd 01213 (short_cuts.go:95)	PCDATA	$2, $2
	0x04bd 01213 (short_cuts.go:95)	MOVQ	16(SP), AX
	0x04c2 01218 (short_cuts.go:95)	PCDATA	$2, $0
	0x04c2 01218 (short_cuts.go:95)	PCDATA	$0, $7
	0x04c2 01218 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_65+248(SP)
	0x04ca 01226 (short_cuts.go:95)	MOVQ	24(SP), CX
	0x04cf 01231 (short_cuts.go:95)	MOVQ	CX, ""..autotmp_57+120(SP)
	0x04d4 01236 (short_cuts.go:95)	PCDATA	$2, $4
	0x04d4 01236 (short_cuts.go:95)	LEAQ	type.string(SB), DX
	0x04db 01243 (short_cuts.go:95)	PCDATA	$2, $0
	0x04db 01243 (short_cuts.go:95)	MOVQ	DX, (SP)
	0x04df 01247 (short_cuts.go:95)	PCDATA	$2, $4
	0x04df 01247 (short_cuts.go:95)	LEAQ	"".statictmp_1(SB), DX
	0x04e6 01254 (short_cuts.go:95)	PCDATA	$2, $0
	0x04e6 01254 (short_cuts.go:95)	MOVQ	DX, 8(SP)
	0x04eb 01259 (short_cuts.go:95)	CALL	"".describe(SB)
	0x04f0 01264 (short_cuts.go:95)	PCDATA	$2, $2
	0x04f0 01264 (short_cuts.go:95)	MOVQ	16(SP), AX
	0x04f5 01269 (short_cuts.go:95)	PCDATA	$2, $0
	0x04f5 01269 (short_cuts.go:95)	PCDATA	$0, $8
	0x04f5 01269 (short_cuts.go:95)	MOVQ	AX, ""..autotmp_66+240(SP)
	0x04fd 01277 (short_cuts.go:95)	MOVQ	24(SP), CX
	0x0502 01282 (short_cuts.go:95)	MOVQ	CX, ""..autotmp_58+112(SP)
	0x0507 01287 (short_cuts.go:95)	CALL	runtime.printlock(SB)
	0x050c 01292 (short_cuts.go:95)	MOVSD	""..autotmp_62+88(SP), X0
	0x0512 01298 (short_cuts.go:95)	MOVSD	X0, (SP)
	0x0517 01303 (short_cuts.go:95)	CALL	runtime.printfloat(SB)
	0x051c 01308 (short_cuts.go:95)	CALL	runtime.printsp(SB)
	0x0521 01313 (short_cuts.go:95)	PCDATA	$2, $2
	0x0521 01313 (short_cuts.go:95)	PCDATA	$0, $9
	0x0521 01313 (short_cuts.go:95)	MOVQ	""..autotmp_63+264(SP), AX
	0x0529 01321 (short_cuts.go:95)	PCDATA	$2, $0
	0x0529 01321 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x052d 01325 (short_cuts.go:95)	MOVQ	""..autotmp_55+136(SP), AX
	0x0535 01333 (short_cuts.go:95)	MOVQ	AX, 8(SP)
	0x053a 01338 (short_cuts.go:95)	CALL	runtime.printstring(SB)
	0x053f 01343 (short_cuts.go:95)	CALL	runtime.printsp(SB)
	0x0544 01348 (short_cuts.go:95)	PCDATA	$2, $2
	0x0544 01348 (short_cuts.go:95)	PCDATA	$0, $10
	0x0544 01348 (short_cuts.go:95)	MOVQ	""..autotmp_64+256(SP), AX
	0x054c 01356 (short_cuts.go:95)	PCDATA	$2, $0
	0x054c 01356 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0550 01360 (short_cuts.go:95)	MOVQ	""..autotmp_56+128(SP), AX
	0x0558 01368 (short_cuts.go:95)	MOVQ	AX, 8(SP)
	0x055d 01373 (short_cuts.go:95)	CALL	runtime.printstring(SB)
	0x0562 01378 (short_cuts.go:95)	CALL	runtime.printsp(SB)
	0x0567 01383 (short_cuts.go:95)	PCDATA	$2, $2
	0x0567 01383 (short_cuts.go:95)	PCDATA	$0, $11
	0x0567 01383 (short_cuts.go:95)	MOVQ	""..autotmp_65+248(SP), AX
	0x056f 01391 (short_cuts.go:95)	PCDATA	$2, $0
	0x056f 01391 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0573 01395 (short_cuts.go:95)	MOVQ	""..autotmp_57+120(SP), AX
	0x0578 01400 (short_cuts.go:95)	MOVQ	AX, 8(SP)
	0x057d 01405 (short_cuts.go:95)	CALL	runtime.printstring(SB)
	0x0582 01410 (short_cuts.go:95)	CALL	runtime.printsp(SB)
	0x0587 01415 (short_cuts.go:95)	PCDATA	$2, $2
	0x0587 01415 (short_cuts.go:95)	PCDATA	$0, $3
	0x0587 01415 (short_cuts.go:95)	MOVQ	""..autotmp_66+240(SP), AX
	0x058f 01423 (short_cuts.go:95)	PCDATA	$2, $0
	0x058f 01423 (short_cuts.go:95)	MOVQ	AX, (SP)
	0x0593 01427 (short_cuts.go:95)	MOVQ	""..autotmp_58+112(SP), AX
	0x0598 01432 (short_cuts.go:95)	MOVQ	AX, 8(SP)
	0x059d 01437 (short_cuts.go:95)	CALL	runtime.printstring(SB)
	0x05a2 01442 (short_cuts.go:95)	CALL	runtime.printnl(SB)
	0x05a7 01447 (short_cuts.go:95)	CALL	runtime.printunlock(SB)
	0x05ac 01452 (short_cuts.go:96)	CALL	"".counter(SB)
	0x05b1 01457 (short_cuts.go:96)	PCDATA	$2, $4
	0x05b1 01457 (short_cuts.go:96)	MOVQ	(SP), DX
	0x05b5 01461 (short_cuts.go:96)	PCDATA	$0, $12
	0x05b5 01461 (short_cuts.go:96)	MOVQ	DX, "".next+232(SP)
	0x05bd 01469 (short_cuts.go:97)	MOVQ	(DX), AX
	0x05c0 01472 (short_cuts.go:97)	PCDATA	$2, $0
	0x05c0 01472 (short_cuts.go:97)	CALL	AX
	0x05c2 01474 (short_cuts.go:98)	PCDATA	$2, $4
	0x05c2 01474 (short_cuts.go:98)	PCDATA	$0, $3
	0x05c2 01474 (short_cuts.go:98)	MOVQ	"".next+232(SP), DX
	0x05ca 01482 (short_cuts.go:98)	MOVQ	(DX), AX
	0x05cd 01485 (short_cuts.go:98)	PCDATA	$2, $0
	0x05cd 01485 (short_cuts.go:98)	CALL	AX
	0x05cf 01487 (short_cuts.go:98)	MOVQ	(SP), AX
	0x05d3 01491 (short_cuts.go:98)	MOVQ	AX, ""..autotmp_55+136(SP)
	0x05db 01499 (short_cuts.go:98)	MOVQ	$20, (SP)
	0x05e3 01507 (short_cuts.go:98)	CALL	"".small(SB)
	0x05e8 01512 (short_cuts.go:98)	MOVQ	8(SP), AX
	0x05ed 01517 (short_cuts.go:98)	MOVQ	AX, ""..autotmp_56+128(SP)
	0x05f5 01525 (short_cuts.go:98)	CALL	runtime.printlock(SB)
	0x05fa 01530 (short_cuts.go:98)	MOVQ	""..autotmp_55+136(SP), AX
	0x0602 01538 (short_cuts.go:98)	MOVQ	AX, (SP)
	0x0606 01542 (short_cuts.go:98)	CALL	runtime.printint(SB)
	0x060b 01547 (short_cuts.go:98)	CALL	runtime.printsp(SB)
	0x0610 01552 (short_cuts.go:98)	MOVQ	""..autotmp_56+128(SP), AX
	0x0618 01560 (short_cuts.go:98)	MOVQ	AX, (SP)
	0x061c 01564 (short_cuts.go:98)	CALL	runtime.printint(SB)
	0x0621 01569 (short_cuts.go:98)	CALL	runtime.printnl(SB)
	0x0626 01574 (short_cuts.go:98)	CALL	runtime.printunlock(SB)
	0x062b 01579 (short_cuts.go:99)	MOVQ	560(SP), BP
	0x0633 01587 (short_cuts.go:99)	ADDQ	$568, SP
	0x063a 01594 (short_cuts.go:99)	RET
	0x063b 01595 (short_cuts.go:99)	NOP
	0x063b 01595 (short_cuts.go:81)	PCDATA	$0, $-1
	0x063b 01595 (short_cuts.go:81)	PCDATA	$2, $-1
	0x063b 01595 (short_cuts.go:81)	CALL	runtime.morestack_noctxt(SB)
	0x0640 01600 (short_cuts.go:81)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 48 fe ff  dH..%....H..$H..
	0x0010 ff 48 3b 41 10 0f 86 20 06 00 00 48 81 ec 38 02  .H;A... ...H..8.
	0x0020 00 00 48 89 ac 24 30 02 00 00 48 8d ac 24 30 02  ..H..$0...H..$0.
	0x0030 00 00 0f 57 c0 0f 11 84 24 30 01 00 00 0f 11 84  ...W....$0......
	0x0040 24 40 01 00 00 0f 11 84 24 50 01 00 00 48 8d bc  $@......$P...H..
	0x0050 24 60 01 00 00 48 8d 7f d0 48 89 6c 24 f0 48 8d  $`...H...H.l$.H.
	0x0060 6c 24 f0 e8 00 00 00 00 48 8b 6d 00 48 8d 84 24  l$......H.m.H..$
	0x0070 60 01 00 00 48 89 84 24 40 01 00 00 e8 00 00 00  `...H..$@.......
	0x0080 00 8b 04 24 89 84 24 3c 01 00 00 48 8d 05 00 00  ...$..$<...H....
	0x0090 00 00 48 89 04 24 48 8d 8c 24 30 01 00 00 48 89  ..H..$H..$0...H.
	0x00a0 4c 24 08 48 8d 15 00 00 00 00 48 89 54 24 10 48  L$.H......H.T$.H
	0x00b0 c7 44 24 18 01 00 00 00 e8 00 00 00 00 48 8b 44  .D$..........H.D
	0x00c0 24 20 48 c7 00 01 00 00 00 48 8d 05 00 00 00 00  $ H......H......
	0x00d0 48 89 04 24 48 8d 84 24 30 01 00 00 48 89 44 24  H..$H..$0...H.D$
	0x00e0 08 48 8d 0d 00 00 00 00 48 89 4c 24 10 48 c7 44  .H......H.L$.H.D
	0x00f0 24 18 01 00 00 00 e8 00 00 00 00 48 8b 44 24 20  $..........H.D$
	0x0100 48 c7 00 02 00 00 00 48 8d 84 24 30 01 00 00 48  H......H..$0...H
	0x0110 89 04 24 e8 00 00 00 00 48 8b 05 00 00 00 00 48  ..$.....H......H
	0x0120 89 84 24 90 00 00 00 0f 10 0d 00 00 00 00 0f 11  ..$.............
	0x0130 8c 24 98 00 00 00 48 8d 84 24 90 00 00 00 48 89  .$....H..$....H.
	0x0140 04 24 48 c7 44 24 08 03 00 00 00 48 c7 44 24 10  .$H.D$.....H.D$.
	0x0150 03 00 00 00 e8 00 00 00 00 48 8d 84 24 a8 00 00  .........H..$...
	0x0160 00 48 89 04 24 48 8d 05 00 00 00 00 48 89 44 24  .H..$H......H.D$
	0x0170 08 48 c7 44 24 10 02 00 00 00 e8 00 00 00 00 48  .H.D$..........H
	0x0180 8b 44 24 28 48 8b 4c 24 20 48 8b 54 24 18 48 89  .D$(H.L$ H.T$.H.
	0x0190 14 24 48 89 4c 24 08 48 89 44 24 10 48 c7 44 24  .$H.L$.H.D$.H.D$
	0x01a0 18 03 00 00 00 e8 00 00 00 00 48 8b 44 24 28 48  ..........H.D$(H
	0x01b0 89 44 24 50 48 c7 84 24 18 01 00 00 00 00 00 00  .D$PH..$........
	0x01c0 0f 57 c9 0f 11 8c 24 20 01 00 00 48 c7 84 24 18  .W....$ ...H..$.
	0x01d0 01 00 00 00 00 00 00 0f 11 8c 24 20 01 00 00 48  ..........$ ...H
	0x01e0 8d 0d 00 00 00 00 48 89 0c 24 e8 00 00 00 00 48  ......H..$.....H
	0x01f0 8b 44 24 08 48 89 84 24 10 01 00 00 48 c7 04 24  .D$.H..$....H..$
	0x0200 01 00 00 00 48 c7 44 24 08 02 00 00 00 48 c7 44  ....H.D$.....H.D
	0x0210 24 10 03 00 00 00 48 c7 44 24 18 04 00 00 00 e8  $.....H.D$......
	0x0220 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 20 48 8b  ....H.D$(H.L$ H.
	0x0230 94 24 10 01 00 00 48 89 0a 48 89 42 08 48 89 54  .$....H..H.B.H.T
	0x0240 24 08 48 8d 84 24 18 01 00 00 48 89 04 24 e8 00  $.H..$....H..$..
	0x0250 00 00 00 48 8b 84 24 30 01 00 00 48 89 84 24 88  ...H..$0...H..$.
	0x0260 00 00 00 48 8b 8c 24 20 01 00 00 48 89 8c 24 80  ...H..$ ...H..$.
	0x0270 00 00 00 48 8d 15 00 00 00 00 48 89 14 24 48 c7  ...H......H..$H.
	0x0280 44 24 08 03 00 00 00 e8 00 00 00 00 48 8b 84 24  D$..........H..$
	0x0290 a0 00 00 00 48 89 44 24 78 48 8b 8c 24 10 01 00  ....H.D$xH..$...
	0x02a0 00 48 8b 11 48 89 54 24 70 48 8b 49 08 48 89 4c  .H..H.T$pH.I.H.L
	0x02b0 24 68 48 8b 5c 24 10 48 89 5c 24 60 e8 00 00 00  $hH.\$.H.\$`....
	0x02c0 00 48 8b 84 24 88 00 00 00 48 89 04 24 e8 00 00  .H..$....H..$...
	0x02d0 00 00 e8 00 00 00 00 48 8b 44 24 78 48 89 04 24  .......H.D$xH..$
	0x02e0 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 50 48  ..........H.D$PH
	0x02f0 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84  ..$..........H..
	0x0300 24 80 00 00 00 48 89 04 24 e8 00 00 00 00 e8 00  $....H..$.......
	0x0310 00 00 00 48 8b 44 24 70 48 89 04 24 e8 00 00 00  ...H.D$pH..$....
	0x0320 00 e8 00 00 00 00 48 8b 44 24 68 48 89 04 24 e8  ......H.D$hH..$.
	0x0330 00 00 00 00 e8 00 00 00 00 48 8b 44 24 60 48 89  .........H.D$`H.
	0x0340 04 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00  .$..............
	0x0350 00 b8 04 00 00 00 eb 3b 88 44 24 3f e8 00 00 00  .......;.D$?....
	0x0360 00 48 8b 44 24 40 48 89 04 24 e8 00 00 00 00 e8  .H.D$@H..$......
	0x0370 00 00 00 00 0f b6 44 24 3f 88 04 24 e8 00 00 00  ......D$?..$....
	0x0380 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 48  ...........H.D$H
	0x0390 48 ff c0 48 83 f8 06 7d 56 48 89 44 24 48 48 89  H..H...}VH.D$HH.
	0x03a0 04 24 e8 00 00 00 00 48 8b 44 24 18 48 8b 4c 24  .$.....H.D$.H.L$
	0x03b0 10 48 8b 54 24 08 48 89 54 24 40 48 8b 1d 00 00  .H.T$.H.T$@H....
	0x03c0 00 00 48 39 d9 74 04 31 c0 eb 8d 48 89 0c 24 48  ..H9.t.1...H..$H
	0x03d0 89 44 24 08 48 8b 05 00 00 00 00 48 89 44 24 10  .D$.H......H.D$.
	0x03e0 e8 00 00 00 00 0f b6 44 24 18 e9 69 ff ff ff 0f  .......D$..i....
	0x03f0 10 05 00 00 00 00 0f 11 84 24 c8 00 00 00 0f 10  .........$......
	0x0400 05 00 00 00 00 0f 11 84 24 d8 00 00 00 48 8d 84  ........$....H..
	0x0410 24 c8 00 00 00 48 89 04 24 48 c7 44 24 08 04 00  $....H..$H.D$...
	0x0420 00 00 48 c7 44 24 10 04 00 00 00 e8 00 00 00 00  ..H.D$..........
	0x0430 f2 0f 10 44 24 18 f2 0f 11 44 24 58 48 8d 05 00  ...D$....D$XH...
	0x0440 00 00 00 48 89 04 24 48 8d 05 00 00 00 00 48 89  ...H..$H......H.
	0x0450 44 24 08 e8 00 00 00 00 48 8b 44 24 18 48 89 84  D$......H.D$.H..
	0x0460 24 88 00 00 00 48 8b 4c 24 10 48 89 8c 24 08 01  $....H.L$.H..$..
	0x0470 00 00 0f 57 c0 0f 11 04 24 e8 00 00 00 00 48 8b  ...W....$.....H.
	0x0480 44 24 10 48 89 84 24 00 01 00 00 48 8b 4c 24 18  D$.H..$....H.L$.
	0x0490 48 89 8c 24 80 00 00 00 48 8b 15 00 00 00 00 48  H..$....H......H
	0x04a0 8b 1d 00 00 00 00 48 85 d2 74 04 48 8b 52 08 48  ......H..t.H.R.H
	0x04b0 89 14 24 48 89 5c 24 08 e8 00 00 00 00 48 8b 44  ..$H.\$......H.D
	0x04c0 24 10 48 89 84 24 f8 00 00 00 48 8b 4c 24 18 48  $.H..$....H.L$.H
	0x04d0 89 4c 24 78 48 8d 15 00 00 00 00 48 89 14 24 48  .L$xH......H..$H
	0x04e0 8d 15 00 00 00 00 48 89 54 24 08 e8 00 00 00 00  ......H.T$......
	0x04f0 48 8b 44 24 10 48 89 84 24 f0 00 00 00 48 8b 4c  H.D$.H..$....H.L
	0x0500 24 18 48 89 4c 24 70 e8 00 00 00 00 f2 0f 10 44  $.H.L$p........D
	0x0510 24 58 f2 0f 11 04 24 e8 00 00 00 00 e8 00 00 00  $X....$.........
	0x0520 00 48 8b 84 24 08 01 00 00 48 89 04 24 48 8b 84  .H..$....H..$H..
	0x0530 24 88 00 00 00 48 89 44 24 08 e8 00 00 00 00 e8  $....H.D$.......
	0x0540 00 00 00 00 48 8b 84 24 00 01 00 00 48 89 04 24  ....H..$....H..$
	0x0550 48 8b 84 24 80 00 00 00 48 89 44 24 08 e8 00 00  H..$....H.D$....
	0x0560 00 00 e8 00 00 00 00 48 8b 84 24 f8 00 00 00 48  .......H..$....H
	0x0570 89 04 24 48 8b 44 24 78 48 89 44 24 08 e8 00 00  ..$H.D$xH.D$....
	0x0580 00 00 e8 00 00 00 00 48 8b 84 24 f0 00 00 00 48  .......H..$....H
	0x0590 89 04 24 48 8b 44 24 70 48 89 44 24 08 e8 00 00  ..$H.D$pH.D$....
	0x05a0 00 00 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00  ................
	0x05b0 00 48 8b 14 24 48 89 94 24 e8 00 00 00 48 8b 02  .H..$H..$....H..
	0x05c0 ff d0 48 8b 94 24 e8 00 00 00 48 8b 02 ff d0 48  ..H..$....H....H
	0x05d0 8b 04 24 48 89 84 24 88 00 00 00 48 c7 04 24 14  ..$H..$....H..$.
	0x05e0 00 00 00 e8 00 00 00 00 48 8b 44 24 08 48 89 84  ........H.D$.H..
	0x05f0 24 80 00 00 00 e8 00 00 00 00 48 8b 84 24 88 00  $.........H..$..
	0x0600 00 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  ..H..$..........
	0x0610 48 8b 84 24 80 00 00 00 48 89 04 24 e8 00 00 00  H..$....H..$....
	0x0620 00 e8 00 00 00 00 e8 00 00 00 00 48 8b ac 24 30  ...........H..$0
	0x0630 02 00 00 48 81 c4 38 02 00 00 c3 e8 00 00 00 00  ...H..8.........
	0x0640 e9 bb f9 ff ff                                   .....
	rel 5+4 t=16 TLS+0
	rel 100+4 t=8 runtime.duffzero+239
	rel 125+4 t=8 runtime.fastrand+0
	rel 142+4 t=15 type.map[string]int+0
	rel 166+4 t=15 go.string."a"+0
	rel 185+4 t=8 runtime.mapassign_faststr+0
	rel 204+4 t=15 type.map[string]int+0
	rel 228+4 t=15 go.string."b"+0
	rel 247+4 t=8 runtime.mapassign_faststr+0
	rel 276+4 t=8 "".clearMap+0
	rel 283+4 t=15 "".statictmp_2+0
	rel 298+4 t=15 "".statictmp_2+8
	rel 341+4 t=8 "".clearSlice+0
	rel 360+4 t=15 go.string."go"+0
	rel 379+4 t=8 runtime.stringtoslicebyte+0
	rel 422+4 t=8 "".grow+0
	rel 482+4 t=15 type."".point+0
	rel 491+4 t=8 runtime.newobject+0
	rel 544+4 t=8 "".point.add+0
	rel 591+4 t=8 "".(*box).put+0
	rel 630+4 t=15 go.string."aä"+0
	rel 648+4 t=8 "".runes+0
	rel 701+4 t=8 runtime.printlock+0
	rel 718+4 t=8 runtime.printint+0
	rel 723+4 t=8 runtime.printsp+0
	rel 737+4 t=8 runtime.printint+0
	rel 742+4 t=8 runtime.printsp+0
	rel 756+4 t=8 runtime.printint+0
	rel 761+4 t=8 runtime.printsp+0
	rel 778+4 t=8 runtime.printint+0
	rel 783+4 t=8 runtime.printsp+0
	rel 797+4 t=8 runtime.printint+0
	rel 802+4 t=8 runtime.printsp+0
	rel 816+4 t=8 runtime.printint+0
	rel 821+4 t=8 runtime.printsp+0
	rel 835+4 t=8 runtime.printint+0
	rel 840+4 t=8 runtime.printnl+0
	rel 845+4 t=8 runtime.printunlock+0
	rel 861+4 t=8 runtime.printlock+0
	rel 875+4 t=8 runtime.printint+0
	rel 880+4 t=8 runtime.printsp+0
	rel 893+4 t=8 runtime.printbool+0
	rel 898+4 t=8 runtime.printnl+0
	rel 903+4 t=8 runtime.printunlock+0
	rel 931+4 t=8 "".half+0
	rel 958+4 t=15 "".errOdd+0
	rel 983+4 t=15 "".errOdd+8
	rel 993+4 t=8 runtime.ifaceeq+0
	rel 1010+4 t=15 "".statictmp_3+0
	rel 1025+4 t=15 "".statictmp_3+16
	rel 1068+4 t=8 "".sum+0
	rel 1087+4 t=15 type.int+0
	rel 1098+4 t=15 "".statictmp_0+0
	rel 1108+4 t=8 "".describe+0
	rel 1146+4 t=8 "".describe+0
	rel 1179+4 t=15 "".errOdd+0
	rel 1186+4 t=15 "".errOdd+8
	rel 1209+4 t=8 "".describe+0
	rel 1239+4 t=15 type.string+0
	rel 1250+4 t=15 "".statictmp_1+0
	rel 1260+4 t=8 "".describe+0
	rel 1288+4 t=8 runtime.printlock+0
	rel 1304+4 t=8 runtime.printfloat+0
	rel 1309+4 t=8 runtime.printsp+0
	rel 1339+4 t=8 runtime.printstring+0
	rel 1344+4 t=8 runtime.printsp+0
	rel 1374+4 t=8 runtime.printstring+0
	rel 1379+4 t=8 runtime.printsp+0
	rel 1406+4 t=8 runtime.printstring+0
	rel 1411+4 t=8 runtime.printsp+0
	rel 1438+4 t=8 runtime.printstring+0
	rel 1443+4 t=8 runtime.printnl+0
	rel 1448+4 t=8 runtime.printunlock+0
	rel 1453+4 t=8 "".counter+0
	rel 1472+0 t=11 +0
	rel 1485+0 t=11 +0
	rel 1508+4 t=8 "".small+0
	rel 1526+4 t=8 runtime.printlock+0
	rel 1543+4 t=8 runtime.printint+0
	rel 1548+4 t=8 runtime.printsp+0
	rel 1565+4 t=8 runtime.printint+0
	rel 1570+4 t=8 runtime.printnl+0
	rel 1575+4 t=8 runtime.printunlock+0
	rel 1596+4 t=8 runtime.morestack_noctxt+0
"".half.func1 STEXT size=134 args=0x8 locals=0x30
	0x0000 00000 (short_cuts.go:37)	TEXT	"".half.func1(SB), $48-8
	0x0000 00000 (short_cuts.go:37)	MOVQ	(TLS), CX
	0x0009 00009 (short_cuts.go:37)	CMPQ	SP, 16(CX)
	0x000d 00013 (short_cuts.go:37)	JLS	124
	0x000f 00015 (short_cuts.go:37)	SUBQ	$48, SP
	0x0013 00019 (short_cuts.go:37)	MOVQ	BP, 40(SP)
	0x0018 00024 (short_cuts.go:37)	LEAQ	40(SP), BP
	0x001d 00029 (short_cuts.go:37)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (short_cuts.go:37)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (short_cuts.go:37)	FUNCDATA	$3, gclocals·33fec93869a3fa59fcc23a784adfe6eb(SB)
	0x001d 00029 (short_cuts.go:38)	PCDATA	$2, $1
	0x001d 00029 (short_cuts.go:38)	PCDATA	$0, $0
	0x001d 00029 (short_cuts.go:38)	LEAQ	""..fp+56(SP), AX
	0x0022 00034 (short_cuts.go:38)	PCDATA	$2, $0
	0x0022 00034 (short_cuts.go:38)	MOVQ	AX, (SP)
	0x0026 00038 (short_cuts.go:38)	CALL	runtime.gorecover(SB)
	0x002b 00043 (short_cuts.go:38)	CMPQ	8(SP), $0
	0x0031 00049 (short_cuts.go:38)	JNE	61
	0x0033 00051 (<unknown line number>)	PCDATA	$2, $-2
	0x0033 00051 (<unknown line number>)	PCDATA	$0, $-2
	0x0033 00051 (<unknown line number>)	MOVQ	40(SP), BP
	0x0038 00056 (<unknown line number>)	ADDQ	$48, SP
	0x003c 00060 (<unknown line number>)	RET
	0x003d 00061 (short_cuts.go:39)	PCDATA	$2, $1
	0x003d 00061 (short_cuts.go:39)	PCDATA	$0, $0
	0x003d 00061 (short_cuts.go:39)	LEAQ	type.error(SB), AX
	0x0044 00068 (short_cuts.go:39)	PCDATA	$2, $0
	0x0044 00068 (short_cuts.go:39)	MOVQ	AX, (SP)
	0x0048 00072 (short_cuts.go:39)	CALL	runtime.assertE2I(SB)
	0x004d 00077 (short_cuts.go:39)	MOVQ	24(SP), AX
	0x0052 00082 (short_cuts.go:39)	PCDATA	$2, $2
	0x0052 00082 (short_cuts.go:39)	MOVQ	32(SP), CX
	0x0057 00087 (short_cuts.go:39)	PCDATA	$2, $3
	0x0057 00087 (short_cuts.go:39)	PCDATA	$0, $1
	0x0057 00087 (short_cuts.go:39)	MOVQ	"".&err+56(SP), DX
	0x005c 00092 (short_cuts.go:39)	MOVQ	AX, (DX)
	0x005f 00095 (short_cuts.go:39)	PCDATA	$2, $-2
	0x005f 00095 (short_cuts.go:39)	PCDATA	$0, $-2
	0x005f 00095 (short_cuts.go:39)	CMPL	runtime.writeBarrier(SB), $0
	0x0066 00102 (short_cuts.go:39)	JNE	110
	0x0068 00104 (short_cuts.go:39)	MOVQ	CX, 8(DX)
	0x006c 00108 (short_cuts.go:39)	JMP	51
	0x006e 00110 (short_cuts.go:39)	LEAQ	8(DX), DI
	0x0072 00114 (short_cuts.go:39)	MOVQ	CX, AX
	0x0075 00117 (short_cuts.go:39)	CALL	runtime.gcWriteBarrier(SB)
	0x007a 00122 (short_cuts.go:39)	JMP	51
	0x007c 00124 (short_cuts.go:39)	NOP
	0x007c 00124 (short_cuts.go:37)	PCDATA	$0, $-1
	0x007c 00124 (short_cuts.go:37)	PCDATA	$2, $-1
	0x007c 00124 (short_cuts.go:37)	CALL	runtime.morestack_noctxt(SB)
	0x0081 00129 (short_cuts.go:37)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 6d 48  dH..%....H;a.vmH
	0x0010 83 ec 30 48 89 6c 24 28 48 8d 6c 24 28 48 8d 44  ..0H.l$(H.l$(H.D
	0x0020 24 38 48 89 04 24 e8 00 00 00 00 48 83 7c 24 08  $8H..$.....H.|$.
	0x0030 00 75 0a 48 8b 6c 24 28 48 83 c4 30 c3 48 8d 05  .u.H.l$(H..0.H..
	0x0040 00 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b 44  ....H..$.....H.D
	0x0050 24 18 48 8b 4c 24 20 48 8b 54 24 38 48 89 02 83  $.H.L$ H.T$8H...
	0x0060 3d 00 00 00 00 00 75 06 48 89 4a 08 eb c5 48 8d  =.....u.H.J...H.
	0x0070 7a 08 48 89 c8 e8 00 00 00 00 eb b7 e8 00 00 00  z.H.............
	0x0080 00 e9 7a ff ff ff                                ..z...
	rel 5+4 t=16 TLS+0
	rel 39+4 t=8 runtime.gorecover+0
	rel 64+4 t=15 type.error+0
	rel 73+4 t=8 runtime.assertE2I+0
	rel 97+4 t=15 runtime.writeBarrier+-1
	rel 118+4 t=8 runtime.gcWriteBarrier+0
	rel 125+4 t=8 runtime.morestack_noctxt+0
"".counter.func1 STEXT nosplit size=19 args=0x8 locals=0x0
	0x0000 00000 (short_cuts.go:75)	TEXT	"".counter.func1(SB), NOSPLIT|NEEDCTXT, $0-8
	0x0000 00000 (short_cuts.go:75)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:75)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (short_cuts.go:75)	FUNCDATA	$3, gclocals·db688afbc90e26183a53c9ad23b80c29(SB)
	0x0000 00000 (short_cuts.go:75)	PCDATA	$2, $2
	0x0000 00000 (short_cuts.go:75)	PCDATA	$0, $0
	0x0000 00000 (short_cuts.go:75)	MOVQ	8(DX), AX
	0x0004 00004 (short_cuts.go:76)	MOVQ	(AX), CX
	0x0007 00007 (short_cuts.go:76)	INCQ	CX
	0x000a 00010 (short_cuts.go:76)	PCDATA	$2, $0
	0x000a 00010 (short_cuts.go:76)	MOVQ	CX, (AX)
	0x000d 00013 (short_cuts.go:77)	MOVQ	CX, "".~r0+8(SP)
	0x0012 00018 (short_cuts.go:77)	RET
	0x0000 48 8b 42 08 48 8b 08 48 ff c1 48 89 08 48 89 4c  H.B.H..H..H..H.L
	0x0010 24 08 c3                                         $..
"".init STEXT size=172 args=0x0 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $40-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	162
	0x0013 00019 (<autogenerated>:1)	SUBQ	$40, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $0
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVBLZX	"".initdone·(SB), AX
	0x0028 00040 (<autogenerated>:1)	CMPB	AL, $1
	0x002a 00042 (<autogenerated>:1)	JLS	54
	0x002c 00044 (<autogenerated>:1)	PCDATA	$2, $-2
	0x002c 00044 (<autogenerated>:1)	PCDATA	$0, $-2
	0x002c 00044 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0031 00049 (<autogenerated>:1)	ADDQ	$40, SP
	0x0035 00053 (<autogenerated>:1)	RET
	0x0036 00054 (<autogenerated>:1)	JNE	63
	0x0038 00056 (<autogenerated>:1)	PCDATA	$2, $0
	0x0038 00056 (<autogenerated>:1)	PCDATA	$0, $0
	0x0038 00056 (<autogenerated>:1)	CALL	runtime.throwinit(SB)
	0x003d 00061 (<autogenerated>:1)	UNDEF
	0x003f 00063 (<autogenerated>:1)	MOVB	$1, "".initdone·(SB)
	0x0046 00070 (short_cuts.go:9)	PCDATA	$2, $1
	0x0046 00070 (short_cuts.go:9)	LEAQ	go.string."odd"(SB), AX
	0x004d 00077 (short_cuts.go:9)	PCDATA	$2, $0
	0x004d 00077 (short_cuts.go:9)	MOVQ	AX, (SP)
	0x0051 00081 (short_cuts.go:9)	MOVQ	$3, 8(SP)
	0x005a 00090 (short_cuts.go:9)	CALL	errors.New(SB)
	0x005f 00095 (short_cuts.go:9)	MOVQ	16(SP), AX
	0x0064 00100 (short_cuts.go:9)	PCDATA	$2, $2
	0x0064 00100 (short_cuts.go:9)	MOVQ	24(SP), CX
	0x0069 00105 (short_cuts.go:9)	MOVQ	AX, "".errOdd(SB)
	0x0070 00112 (short_cuts.go:9)	PCDATA	$2, $-2
	0x0070 00112 (short_cuts.go:9)	PCDATA	$0, $-2
	0x0070 00112 (short_cuts.go:9)	CMPL	runtime.writeBarrier(SB), $0
	0x0077 00119 (short_cuts.go:9)	JNE	145
	0x0079 00121 (short_cuts.go:9)	MOVQ	CX, "".errOdd+8(SB)
	0x0080 00128 (<autogenerated>:1)	PCDATA	$2, $0
	0x0080 00128 (<autogenerated>:1)	PCDATA	$0, $0
	0x0080 00128 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x0087 00135 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x008c 00140 (<autogenerated>:1)	ADDQ	$40, SP
	0x0090 00144 (<autogenerated>:1)	RET
	0x0091 00145 (short_cuts.go:9)	PCDATA	$2, $-2
	0x0091 00145 (short_cuts.go:9)	PCDATA	$0, $-2
	0x0091 00145 (short_cuts.go:9)	LEAQ	"".errOdd+8(SB), DI
	0x0098 00152 (short_cuts.go:9)	MOVQ	CX, AX
	0x009b 00155 (short_cuts.go:9)	CALL	runtime.gcWriteBarrier(SB)
	0x00a0 00160 (short_cuts.go:9)	JMP	128
	0x00a2 00162 (short_cuts.go:9)	NOP
	0x00a2 00162 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00a2 00162 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00a2 00162 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00a7 00167 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 8f  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 0f b6 05 00 00 00 00 3c 01 76 0a 48 8b 6c 24   .......<.v.H.l$
	0x0030 20 48 83 c4 28 c3 75 07 e8 00 00 00 00 0f 0b c6   H..(.u.........
	0x0040 05 00 00 00 00 01 48 8d 05 00 00 00 00 48 89 04  ......H......H..
	0x0050 24 48 c7 44 24 08 03 00 00 00 e8 00 00 00 00 48  $H.D$..........H
	0x0060 8b 44 24 10 48 8b 4c 24 18 48 89 05 00 00 00 00  .D$.H.L$.H......
	0x0070 83 3d 00 00 00 00 00 75 18 48 89 0d 00 00 00 00  .=.....u.H......
	0x0080 c6 05 00 00 00 00 02 48 8b 6c 24 20 48 83 c4 28  .......H.l$ H..(
	0x0090 c3 48 8d 3d 00 00 00 00 48 89 c8 e8 00 00 00 00  .H.=....H.......
	0x00a0 eb de e8 00 00 00 00 e9 54 ff ff ff              ........T...
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 "".initdone·+0
	rel 57+4 t=8 runtime.throwinit+0
	rel 65+4 t=15 "".initdone·+-1
	rel 73+4 t=15 go.string."odd"+0
	rel 91+4 t=8 errors.New+0
	rel 108+4 t=15 "".errOdd+0
	rel 114+4 t=15 runtime.writeBarrier+-1
	rel 124+4 t=15 "".errOdd+8
	rel 130+4 t=15 "".initdone·+-1
	rel 148+4 t=15 "".errOdd+8
	rel 156+4 t=8 runtime.gcWriteBarrier+0
	rel 163+4 t=8 runtime.morestack_noctxt+0
"".(*point).add STEXT dupok size=151 args=0x28 locals=0x38
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*point).add(SB), DUPOK|WRAPPER, $56-40
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	126
	0x000f 00015 (<autogenerated>:1)	SUBQ	$56, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 48(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	48(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	136
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+64(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	119
	0x0030 00048 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0034 00052 (<autogenerated>:1)	PCDATA	$2, $0
	0x0034 00052 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0037 00055 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x003b 00059 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0040 00064 (<autogenerated>:1)	MOVQ	"".q+72(SP), AX
	0x0045 00069 (<autogenerated>:1)	MOVQ	AX, 16(SP)
	0x004a 00074 (<autogenerated>:1)	MOVQ	"".q+80(SP), AX
	0x004f 00079 (<autogenerated>:1)	MOVQ	AX, 24(SP)
	0x0054 00084 (<autogenerated>:1)	CALL	"".point.add(SB)
	0x0059 00089 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x005e 00094 (<autogenerated>:1)	MOVQ	40(SP), CX
	0x0063 00099 (<autogenerated>:1)	MOVQ	AX, "".~r1+88(SP)
	0x0068 00104 (<autogenerated>:1)	MOVQ	CX, "".~r1+96(SP)
	0x006d 00109 (<autogenerated>:1)	MOVQ	48(SP), BP
	0x0072 00114 (<autogenerated>:1)	ADDQ	$56, SP
	0x0076 00118 (<autogenerated>:1)	RET
	0x0077 00119 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x007c 00124 (<autogenerated>:1)	UNDEF
	0x007e 00126 (<autogenerated>:1)	NOP
	0x007e 00126 (<autogenerated>:1)	PCDATA	$0, $-1
	0x007e 00126 (<autogenerated>:1)	PCDATA	$2, $-1
	0x007e 00126 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0083 00131 (<autogenerated>:1)	JMP	0
	0x0088 00136 (<autogenerated>:1)	LEAQ	64(SP), DI
	0x008d 00141 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0090 00144 (<autogenerated>:1)	JNE	38
	0x0092 00146 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0095 00149 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 6f 48  dH..%....H;a.voH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 8b 59  ..8H.l$0H.l$0H.Y
	0x0020 20 48 85 db 75 62 48 8b 44 24 40 48 85 c0 74 47   H..ubH.D$@H..tG
	0x0030 48 8b 48 08 48 8b 00 48 89 04 24 48 89 4c 24 08  H.H.H..H..$H.L$.
	0x0040 48 8b 44 24 48 48 89 44 24 10 48 8b 44 24 50 48  H.D$HH.D$.H.D$PH
	0x0050 89 44 24 18 e8 00 00 00 00 48 8b 44 24 20 48 8b  .D$......H.D$ H.
	0x0060 4c 24 28 48 89 44 24 58 48 89 4c 24 60 48 8b 6c  L$(H.D$XH.L$`H.l
	0x0070 24 30 48 83 c4 38 c3 e8 00 00 00 00 0f 0b e8 00  $0H..8..........
	0x0080 00 00 00 e9 78 ff ff ff 48 8d 7c 24 40 48 39 3b  ....x...H.|$@H9;
	0x0090 75 94 48 89 23 eb 8f                             u.H.#..
	rel 5+4 t=16 TLS+0
	rel 85+4 t=8 "".point.add+0
	rel 120+4 t=8 runtime.panicwrap+0
	rel 127+4 t=8 runtime.morestack_noctxt+0
type..hash.[4]float64 STEXT dupok size=107 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.[4]float64(SB), DUPOK, $40-24
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
	0x004f 00079 (<autogenerated>:1)	CMPQ	AX, $4
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
	0x0050 83 f8 04 7c d1 48 89 4c 24 40 48 8b 6c 24 20 48  ...|.H.L$@H.l$ H
	0x0060 83 c4 28 c3 e8 00 00 00 00 eb 95                 ..(........
	rel 5+4 t=16 TLS+0
	rel 62+4 t=8 runtime.f64hash+0
	rel 101+4 t=8 runtime.morestack_noctxt+0
type..eq.[4]float64 STEXT dupok nosplit size=53 args=0x18 locals=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[4]float64(SB), DUPOK|NOSPLIT, $0-24
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
	0x0011 00017 (<autogenerated>:1)	CMPQ	DX, $4
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
	0x0010 c2 48 83 fa 04 7d 18 f2 0f 10 04 d0 f2 0f 10 0c  .H...}..........
	0x0020 d1 66 0f 2e c1 75 02 7b e5 c6 44 24 18 00 c3 c6  .f...u.{..D$....
	0x0030 44 24 18 01 c3                                   D$...
go.loc."".point.add SDWARFLOC size=0
go.info."".point.add SDWARFINFO size=70
	0x0000 02 22 22 2e 70 6f 69 6e 74 2e 61 64 64 00 00 00  ."".point.add...
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c  ................
	0x0020 00 00 00 00 01 0e 70 00 00 07 00 00 00 00 00 0e  ......p.........
	0x0030 71 00 00 07 00 00 00 00 00 0e 7e 72 31 00 01 07  q.........~r1...
	0x0040 00 00 00 00 00 00                                ......
	rel 14+8 t=1 "".point.add+0
	rel 22+8 t=1 "".point.add+37
	rel 32+4 t=29 gofile..short_cuts.go+0
	rel 42+4 t=28 go.info."".point+0
	rel 52+4 t=28 go.info."".point+0
	rel 64+4 t=28 go.info."".point+0
go.range."".point.add SDWARFRANGE size=0
go.isstmt."".point.add SDWARFMISC size=0
	0x0000 04 05 01 20 00                                   ... .
go.loc."".small SDWARFLOC size=0
go.info."".small SDWARFINFO size=56
	0x0000 02 22 22 2e 73 6d 61 6c 6c 00 00 00 00 00 00 00  ."".small.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0e 78 00 00 0b 00 00 00 00 00 0e 7e 72 31 00  ..x.........~r1.
	0x0030 01 0b 00 00 00 00 00 00                          ........
	rel 10+8 t=1 "".small+0
	rel 18+8 t=1 "".small+16
	rel 28+4 t=29 gofile..short_cuts.go+0
	rel 38+4 t=28 go.info.int+0
	rel 50+4 t=28 go.info.int+0
go.range."".small SDWARFRANGE size=0
go.isstmt."".small SDWARFMISC size=0
	0x0000 04 05 01 0b 00                                   .....
go.loc."".clearMap SDWARFLOC size=0
go.info."".clearMap SDWARFINFO size=47
	0x0000 02 22 22 2e 63 6c 65 61 72 4d 61 70 00 00 00 00  ."".clearMap....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00  ................
	0x0020 00 00 00 01 0e 6d 00 00 0d 00 00 00 00 00 00     .....m.........
	rel 13+8 t=1 "".clearMap+0
	rel 21+8 t=1 "".clearMap+72
	rel 31+4 t=29 gofile..short_cuts.go+0
	rel 41+4 t=28 go.info.map[string]int+0
go.range."".clearMap SDWARFRANGE size=0
go.isstmt."".clearMap SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 07 01 13 02 11 00                 ...........
go.loc."".clearSlice SDWARFLOC size=57
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 22 00 00 00 00 00 00 00 51 00 00 00 00 00 00 00  ".......Q.......
	0x0020 07 00 9c 93 08 91 08 93 08 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00                       .........
	rel 8+8 t=1 "".clearSlice+0
go.info."".clearSlice SDWARFINFO size=57
	0x0000 02 22 22 2e 63 6c 65 61 72 53 6c 69 63 65 00 00  ."".clearSlice..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0f 76 61 6c 75 65 73 00 00 13  .......values...
	0x0030 00 00 00 00 00 00 00 00 00                       .........
	rel 15+8 t=1 "".clearSlice+0
	rel 23+8 t=1 "".clearSlice+81
	rel 33+4 t=29 gofile..short_cuts.go+0
	rel 48+4 t=28 go.info.[]int+0
	rel 52+4 t=28 go.loc."".clearSlice+0
go.range."".clearSlice SDWARFRANGE size=0
go.isstmt."".clearSlice SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 28 02 07 00                 .......(...
go.loc."".grow SDWARFLOC size=142
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 65 01 00 00 00 00 00 00  &.......e.......
	0x0020 02 00 91 18 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 26 00 00 00 00 00 00 00 3d 00 00 00  ....&.......=...
	0x0050 00 00 00 00 0b 00 9c 93 08 91 08 93 08 91 10 93  ................
	0x0060 08 3d 00 00 00 00 00 00 00 65 01 00 00 00 00 00  .=.......e......
	0x0070 00 0b 00 9c 93 08 91 68 93 08 91 10 93 08 00 00  .......h........
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00        ..............
	rel 8+8 t=1 "".grow+0
	rel 60+8 t=1 "".grow+0
go.info."".grow SDWARFINFO size=76
	0x0000 02 22 22 2e 67 72 6f 77 00 00 00 00 00 00 00 00  ."".grow........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0f 6e 00 00 19 00 00 00 00 00 00 00 00 0f 76 61  .n............va
	0x0030 6c 75 65 73 00 00 19 00 00 00 00 00 00 00 00 0e  lues............
	0x0040 7e 72 32 00 01 19 00 00 00 00 00 00              ~r2.........
	rel 9+8 t=1 "".grow+0
	rel 17+8 t=1 "".grow+357
	rel 27+4 t=29 gofile..short_cuts.go+0
	rel 37+4 t=28 go.info.int+0
	rel 41+4 t=28 go.loc."".grow+0
	rel 55+4 t=28 go.info.[]uint8+0
	rel 59+4 t=28 go.loc."".grow+52
	rel 70+4 t=28 go.info.[]uint8+0
go.range."".grow SDWARFRANGE size=0
go.isstmt."".grow SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 58 02 05 01 19 02 05 01 b1  .......X........
	0x0010 01 02 02 01 05 02 0c 00                          ........
go.loc."".(*box).put SDWARFLOC size=52
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 d5 00 00 00 00 00 00 00  &...............
	0x0020 02 00 91 08 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00                                      ....
	rel 8+8 t=1 "".(*box).put+0
go.info."".(*box).put SDWARFINFO size=62
	0x0000 02 22 22 2e 28 2a 62 6f 78 29 2e 70 75 74 00 00  ."".(*box).put..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 62 00 00 20 00 00 00 00 00  .......b.. .....
	0x0030 0f 70 00 00 20 00 00 00 00 00 00 00 00 00        .p.. .........
	rel 15+8 t=1 "".(*box).put+0
	rel 23+8 t=1 "".(*box).put+213
	rel 33+4 t=29 gofile..short_cuts.go+0
	rel 43+4 t=28 go.info.*"".box+0
	rel 53+4 t=28 go.info.*"".point+0
	rel 57+4 t=28 go.loc."".(*box).put+0
go.range."".(*box).put SDWARFRANGE size=0
go.isstmt."".(*box).put SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 32 02 0a 01 69 02 0a 00     .......2...i...
go.loc."".runes SDWARFLOC size=0
go.info."".runes SDWARFINFO size=56
	0x0000 02 22 22 2e 72 75 6e 65 73 00 00 00 00 00 00 00  ."".runes.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0e 73 00 00 22 00 00 00 00 00 0e 7e 72 31 00  ..s.."......~r1.
	0x0030 01 22 00 00 00 00 00 00                          ."......
	rel 10+8 t=1 "".runes+0
	rel 18+8 t=1 "".runes+80
	rel 28+4 t=29 gofile..short_cuts.go+0
	rel 38+4 t=28 go.info.string+0
	rel 50+4 t=28 go.info.int+0
go.range."".runes SDWARFRANGE size=0
go.isstmt."".runes SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 27 02 07 00                 .......'...
go.loc."".half SDWARFLOC size=155
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2d 00 00 00 00 00 00 00 d9 00 00 00 00 00 00 00  -...............
	0x0020 02 00 91 10 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 54 00 00 00 00 00 00 00 d9 00 00 00  ....T...........
	0x0050 00 00 00 00 01 00 9c 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0070 00 00 00 00 00 00 00 2a 00 00 00 00 00 00 00 d9  .......*........
	0x0080 00 00 00 00 00 00 00 02 00 91 08 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00                 ...........
	rel 8+8 t=1 "".half+0
	rel 60+8 t=1 "".half+0
	rel 111+8 t=1 "".half+0
go.info."".half SDWARFINFO size=79
	0x0000 02 22 22 2e 68 61 6c 66 00 00 00 00 00 00 00 00  ."".half........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0f 65 72 72 00 01 24 00 00 00 00 00 00 00 00 0f  .err..$.........
	0x0030 6e 00 00 24 00 00 00 00 00 00 00 00 0f 72 65 73  n..$.........res
	0x0040 75 6c 74 00 01 24 00 00 00 00 00 00 00 00 00     ult..$.........
	rel 9+8 t=1 "".half+0
	rel 17+8 t=1 "".half+217
	rel 27+4 t=29 gofile..short_cuts.go+0
	rel 39+4 t=28 go.info.error+0
	rel 43+4 t=28 go.loc."".half+0
	rel 52+4 t=28 go.info.int+0
	rel 56+4 t=28 go.loc."".half+52
	rel 70+4 t=28 go.info.int+0
	rel 74+4 t=28 go.loc."".half+103
go.range."".half SDWARFRANGE size=0
go.isstmt."".half SDWARFMISC size=0
	0x0000 04 13 04 0e 03 09 01 08 02 05 01 05 02 07 01 11  ................
	0x0010 02 02 01 02 02 05 01 1c 02 05 01 18 02 07 01 18  ................
	0x0020 02 0a 01 0e 02 0c 00                             .......
go.loc."".sum SDWARFLOC size=154
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 51 00 00 00 00 00 00 00 52 00 00 00 00 00 00 00  Q.......R.......
	0x0020 02 00 91 18 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 17 00 00 00 00 00 00 00 52 00 00 00  ............R...
	0x0050 00 00 00 00 01 00 51 00 00 00 00 00 00 00 00 00  ......Q.........
	0x0060 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0070 00 00 00 00 00 00 00 14 00 00 00 00 00 00 00 52  ...............R
	0x0080 00 00 00 00 00 00 00 01 00 62 00 00 00 00 00 00  .........b......
	0x0090 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 "".sum+0
	rel 60+8 t=1 "".sum+0
	rel 111+8 t=1 "".sum+0
go.info."".sum SDWARFINFO size=106
	0x0000 02 22 22 2e 73 75 6d 00 00 00 00 00 00 00 00 00  ."".sum.........
	0x0010 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0f  ................
	0x0020 74 6f 74 61 6c 00 01 30 00 00 00 00 00 00 00 00  total..0........
	0x0030 0e 76 61 6c 75 65 73 00 00 30 00 00 00 00 00 14  .values..0......
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 0a 69 00 31 00 00 00 00 00 00 00 00 0a 76 00 31  .i.1.........v.1
	0x0060 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 "".sum+0
	rel 16+8 t=1 "".sum+82
	rel 26+4 t=29 gofile..short_cuts.go+0
	rel 40+4 t=28 go.info.float64+0
	rel 44+4 t=28 go.loc."".sum+0
	rel 58+4 t=28 go.info.[]float64+0
	rel 64+8 t=1 "".sum+0
	rel 72+8 t=1 "".sum+75
	rel 84+4 t=28 go.info.int+0
	rel 88+4 t=28 go.loc."".sum+52
	rel 96+4 t=28 go.info.float64+0
	rel 100+4 t=28 go.loc."".sum+103
go.range."".sum SDWARFRANGE size=0
go.isstmt."".sum SDWARFMISC size=0
	0x0000 02 11 02 06 01 07 02 04 01 02 02 03 01 06 02 08  ................
	0x0010 01 06 02 04 01 02 02 08 01 02 02 06 01 01 00     ...............
go.string."nil" SRODATA dupok size=3
	0x0000 6e 69 6c                                         nil
go.string."big" SRODATA dupok size=3
	0x0000 62 69 67                                         big
go.string."small" SRODATA dupok size=5
	0x0000 73 6d 61 6c 6c                                   small
go.string."other" SRODATA dupok size=5
	0x0000 6f 74 68 65 72                                   other
go.loc."".describe SDWARFLOC size=234
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 69 01 00 00 00 00 00 00  &.......i.......
	0x0020 07 00 9c 93 08 91 08 93 08 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0040 ff 00 00 00 00 00 00 00 00 d0 00 00 00 00 00 00  ................
	0x0050 00 69 01 00 00 00 00 00 00 02 00 91 68 00 00 00  .i..........h...
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff  ................
	0x0070 ff ff ff ff ff 00 00 00 00 00 00 00 00 75 00 00  .............u..
	0x0080 00 00 00 00 00 7a 00 00 00 00 00 00 00 05 00 50  .....z.........P
	0x0090 93 08 93 08 7a 00 00 00 00 00 00 00 88 00 00 00  ....z...........
	0x00a0 00 00 00 00 06 00 50 93 08 52 93 08 88 00 00 00  ......P..R......
	0x00b0 00 00 00 00 8e 00 00 00 00 00 00 00 05 00 93 08  ................
	0x00c0 52 93 08 b3 00 00 00 00 00 00 00 69 01 00 00 00  R..........i....
	0x00d0 00 00 00 05 00 93 08 52 93 08 00 00 00 00 00 00  .......R........
	0x00e0 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 "".describe+0
	rel 65+8 t=1 "".describe+0
	rel 117+8 t=1 "".describe+0
go.info."".describe SDWARFINFO size=149
	0x0000 02 22 22 2e 64 65 73 63 72 69 62 65 00 00 00 00  ."".describe....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00  ................
	0x0020 00 00 00 01 0e 76 00 00 3a 00 00 00 00 00 0e 7e  .....v..:......~
	0x0030 72 31 00 01 3a 00 00 00 00 00 14 00 00 00 00 00  r1..:...........
	0x0040 00 00 00 00 00 00 00 00 00 00 00 0a 76 00 3c 00  ............v.<.
	0x0050 00 00 00 00 00 00 00 00 14 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 0a 76 00 3e 00 00 00  ..........v.>...
	0x0070 00 00 00 00 00 00 14 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 0a 76 00 43 00 00 00 00 00  ........v.C.....
	0x0090 00 00 00 00 00                                   .....
	rel 13+8 t=1 "".describe+0
	rel 21+8 t=1 "".describe+361
	rel 31+4 t=29 gofile..short_cuts.go+0
	rel 41+4 t=28 go.info.interface {}+0
	rel 53+4 t=28 go.info.string+0
	rel 59+8 t=1 "".describe+320
	rel 67+8 t=1 "".describe+351
	rel 79+4 t=28 go.info.interface {}+0
	rel 83+4 t=28 go.loc."".describe+0
	rel 89+8 t=1 "".describe+208
	rel 97+8 t=1 "".describe+295
	rel 109+4 t=28 go.info.int+0
	rel 113+4 t=28 go.loc."".describe+57
	rel 119+8 t=1 "".describe+132
	rel 127+8 t=1 "".describe+172
	rel 139+4 t=28 go.info.error+0
	rel 143+4 t=28 go.loc."".describe+109
go.range."".describe SDWARFRANGE size=0
go.isstmt."".describe SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 2e 02 09 01 27 02 04 01 24  ...........'...$
	0x0010 02 07 01 1d 02 08 01 11 02 07 01 18 02 07 01 31  ...............1
	0x0020 02 07 01 18 02 0a 00                             .......
go.loc."".counter SDWARFLOC size=71
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 32 00 00 00 00 00 00 00 47 00 00 00 00 00 00 00  2.......G.......
	0x0020 01 00 50 47 00 00 00 00 00 00 00 97 00 00 00 00  ..PG............
	0x0030 00 00 00 02 00 91 68 00 00 00 00 00 00 00 00 00  ......h.........
	0x0040 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".counter+0
go.info."".counter SDWARFINFO size=61
	0x0000 02 22 22 2e 63 6f 75 6e 74 65 72 00 00 00 00 00  ."".counter.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0a 26 6e 00 4a 00 00 00 00 00 00 00 00  ....&n.J........
	0x0030 0e 7e 72 30 00 01 49 00 00 00 00 00 00           .~r0..I......
	rel 12+8 t=1 "".counter+0
	rel 20+8 t=1 "".counter+151
	rel 30+4 t=29 gofile..short_cuts.go+0
	rel 40+4 t=28 go.info.*int+0
	rel 44+4 t=28 go.loc."".counter+0
	rel 55+4 t=28 go.info.func() int+0
go.range."".counter SDWARFRANGE size=0
go.isstmt."".counter SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 07 01 13 02 07 01 2a 02 05 01 20  ...........*...
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
go.loc."".main SDWARFLOC size=504
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 f4 01 00 00 00 00 00 00 24 02 00 00 00 00 00 00  ........$.......
	0x0020 01 00 50 24 02 00 00 00 00 00 00 45 06 00 00 00  ..P$.......E....
	0x0030 00 00 00 03 00 91 d0 7d 00 00 00 00 00 00 00 00  .......}........
	0x0040 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x0050 00 00 00 00 00 00 00 00 af 01 00 00 00 00 00 00  ................
	0x0060 ef 01 00 00 00 00 00 00 01 00 50 ef 01 00 00 00  ..........P.....
	0x0070 00 00 00 45 06 00 00 00 00 00 00 03 00 91 90 7c  ...E...........|
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00a0 b5 05 00 00 00 00 00 00 c2 05 00 00 00 00 00 00  ................
	0x00b0 01 00 51 c2 05 00 00 00 00 00 00 45 06 00 00 00  ..Q........E....
	0x00c0 00 00 00 03 00 91 a8 7d 00 00 00 00 00 00 00 00  .......}........
	0x00d0 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x00e0 00 00 00 00 00 00 00 00 90 03 00 00 00 00 00 00  ................
	0x00f0 97 03 00 00 00 00 00 00 03 00 91 88 7c 97 03 00  ............|...
	0x0100 00 00 00 00 00 a7 03 00 00 00 00 00 00 01 00 50  ...............P
	0x0110 a7 03 00 00 00 00 00 00 15 04 00 00 00 00 00 00  ................
	0x0120 03 00 91 88 7c 00 00 00 00 00 00 00 00 00 00 00  ....|...........
	0x0130 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x0140 00 00 00 00 00 ac 03 00 00 00 00 00 00 b1 03 00  ................
	0x0150 00 00 00 00 00 05 00 93 08 50 93 08 b1 03 00 00  .........P......
	0x0160 00 00 00 00 c9 03 00 00 00 00 00 00 06 00 52 93  ..............R.
	0x0170 08 50 93 08 c9 03 00 00 00 00 00 00 e5 03 00 00  .P..............
	0x0180 00 00 00 00 05 00 52 93 08 93 08 00 00 00 00 00  ......R.........
	0x0190 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x01a0 ff ff ff 00 00 00 00 00 00 00 00 66 03 00 00 00  ...........f....
	0x01b0 00 00 00 b6 03 00 00 00 00 00 00 03 00 91 80 7c  ...............|
	0x01c0 b6 03 00 00 00 00 00 00 e5 03 00 00 00 00 00 00  ................
	0x01d0 01 00 51 e5 03 00 00 00 00 00 00 45 06 00 00 00  ..Q........E....
	0x01e0 00 00 00 03 00 91 80 7c 00 00 00 00 00 00 00 00  .......|........
	0x01f0 00 00 00 00 00 00 00 00                          ........
	rel 8+8 t=1 "".main+0
	rel 80+8 t=1 "".main+0
	rel 152+8 t=1 "".main+0
	rel 224+8 t=1 "".main+0
	rel 317+8 t=1 "".main+0
	rel 419+8 t=1 "".main+0
go.info."".main SDWARFINFO size=153
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0a 26 70 00 58 00 00 00 00 00 00 00 00 0a 62 79  .&p.X.........by
	0x0030 74 65 73 00 56 00 00 00 00 00 00 00 00 0a 6e 65  tes.V.........ne
	0x0040 78 74 00 60 00 00 00 00 00 00 00 00 09 76 61 6c  xt.`.........val
	0x0050 75 65 73 00 54 00 00 00 00 00 14 00 00 00 00 00  ues.T...........
	0x0060 00 00 00 00 00 00 00 00 00 00 00 0a 69 00 5b 00  ............i.[.
	0x0070 00 00 00 00 00 00 00 13 00 00 00 00 0a 65 72 72  .............err
	0x0080 00 5c 00 00 00 00 00 00 00 00 0a 6e 00 5c 00 00  .\.........n.\..
	0x0090 00 00 00 00 00 00 00 00 00                       .........
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+1605
	rel 27+4 t=29 gofile..short_cuts.go+0
	rel 37+4 t=28 go.info.*"".point+0
	rel 41+4 t=28 go.loc."".main+0
	rel 53+4 t=28 go.info.[]uint8+0
	rel 57+4 t=28 go.loc."".main+72
	rel 68+4 t=28 go.info.func() int+0
	rel 72+4 t=28 go.loc."".main+144
	rel 85+4 t=28 go.info.[]int+0
	rel 91+8 t=1 "".main+854
	rel 99+8 t=1 "".main+1007
	rel 111+4 t=28 go.info.int+0
	rel 115+4 t=28 go.loc."".main+216
	rel 120+4 t=28 go.range."".main+0
	rel 130+4 t=28 go.info.error+0
	rel 134+4 t=28 go.loc."".main+309
	rel 142+4 t=28 go.info.int+0
	rel 146+4 t=28 go.loc."".main+411
go.range."".main SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 58 03 00 00 00 00 00 00 8b 03 00 00 00 00 00 00  X...............
	0x0020 9e 03 00 00 00 00 00 00 ef 03 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 03 01 d2 01 02 08 01 09 02 07 01  ................
	0x0010 17 02 08 01 1b 02 08 01 53 02 0c 01 1f 02 07 01  ........S.......
	0x0020 57 02 05 01 11 02 08 01 fb 01 02 06 01 2f 02 05  W............/..
	0x0030 01 03 02 04 01 07 02 04 01 19 02 07 01 05 02 02  ................
	0x0040 01 26 02 07 01 b5 01 02 08 01 f9 01 02 05 01 0c  .&..............
	0x0050 02 03 01 02 02 08 01 61 02 1a 00                 .......a...
go.loc."".half.func1 SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 31 00 00 00 00 00 00 00 86 00 00 00 00 00 00 00  1...............
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".half.func1+0
go.info."".half.func1 SDWARFINFO size=55
	0x0000 02 22 22 2e 68 61 6c 66 2e 66 75 6e 63 31 00 00  ."".half.func1..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0f 26 65 72 72 00 00 25 00 00  .......&err..%..
	0x0030 00 00 00 00 00 00 00                             .......
	rel 15+8 t=1 "".half.func1+0
	rel 23+8 t=1 "".half.func1+134
	rel 33+4 t=29 gofile..short_cuts.go+0
	rel 46+4 t=28 go.info.*error+0
	rel 50+4 t=28 go.loc."".half.func1+0
go.range."".half.func1 SDWARFRANGE size=0
go.isstmt."".half.func1 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 1b 02 07 01 38 02 0a 00     ...........8...
go.loc."".counter.func1 SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 04 00 00 00 00 00 00 00 13 00 00 00 00 00 00 00  ................
	0x0020 01 00 50 00 00 00 00 00 00 00 00 00 00 00 00 00  ..P.............
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".counter.func1+0
go.info."".counter.func1 SDWARFINFO size=67
	0x0000 02 22 22 2e 63 6f 75 6e 74 65 72 2e 66 75 6e 63  ."".counter.func
	0x0010 31 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  1...............
	0x0020 00 00 01 9c 00 00 00 00 01 0a 26 6e 00 4b 00 00  ..........&n.K..
	0x0030 00 00 00 00 00 00 0e 7e 72 30 00 01 4b 00 00 00  .......~r0..K...
	0x0040 00 00 00                                         ...
	rel 18+8 t=1 "".counter.func1+0
	rel 26+8 t=1 "".counter.func1+19
	rel 36+4 t=29 gofile..short_cuts.go+0
	rel 46+4 t=28 go.info.*int+0
	rel 50+4 t=28 go.loc."".counter.func1+0
	rel 61+4 t=28 go.info.int+0
go.range."".counter.func1 SDWARFRANGE size=0
go.isstmt."".counter.func1 SDWARFMISC size=0
	0x0000 02 04 02 03 01 06 02 05 01 01 00                 ...........
go.string."odd" SRODATA dupok size=3
	0x0000 6f 64 64                                         odd
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+172
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 04 02 0a 01 07 02 02 01 07  ................
	0x0010 02 07 01 33 02 07 01 1b 02 0a 00                 ...3.......
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
go.info."".(*point).add SDWARFINFO dupok size=63
	0x0000 02 22 22 2e 28 2a 70 6f 69 6e 74 29 2e 61 64 64  ."".(*point).add
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 71 00 00 07 00 00 00  .........q......
	0x0030 00 00 0e 7e 72 31 00 01 07 00 00 00 00 00 00     ...~r1.........
	rel 17+8 t=1 "".(*point).add+0
	rel 25+8 t=1 "".(*point).add+151
	rel 35+4 t=29 gofile..<autogenerated>+0
	rel 45+4 t=28 go.info."".point+0
	rel 57+4 t=28 go.info."".point+0
go.range."".(*point).add SDWARFRANGE dupok size=0
go.isstmt."".(*point).add SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 04 01 48 02 1b 00     ...........H...
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
type.*[3]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 25 30 9a e3 00 08 08 36 00 00 00 00 00 00 00 00  %0.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]int-+0
	rel 48+8 t=1 type.[3]int+0
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
go.loc.type..hash.[4]float64 SDWARFLOC dupok size=173
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
	rel 8+8 t=1 type..hash.[4]float64+0
	rel 79+8 t=1 type..hash.[4]float64+0
	rel 130+8 t=1 type..hash.[4]float64+0
go.info.type..hash.[4]float64 SDWARFINFO dupok size=97
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 5b 34 5d 66  .type..hash.[4]f
	0x0010 6c 6f 61 74 36 34 00 00 00 00 00 00 00 00 00 00  loat64..........
	0x0020 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0a 69  ...............i
	0x0030 00 01 00 00 00 00 00 00 00 00 0f 70 00 00 01 00  ...........p....
	0x0040 00 00 00 00 00 00 00 0f 68 00 00 01 00 00 00 00  ........h.......
	0x0050 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00  .....~r2........
	0x0060 00                                               .
	rel 23+8 t=1 type..hash.[4]float64+0
	rel 31+8 t=1 type..hash.[4]float64+107
	rel 41+4 t=29 gofile..<autogenerated>+0
	rel 50+4 t=28 go.info.int+0
	rel 54+4 t=28 go.loc.type..hash.[4]float64+0
	rel 63+4 t=28 go.info.*[4]float64+0
	rel 67+4 t=28 go.loc.type..hash.[4]float64+71
	rel 76+4 t=28 go.info.uintptr+0
	rel 80+4 t=28 go.loc.type..hash.[4]float64+122
	rel 91+4 t=28 go.info.uintptr+0
go.range.type..hash.[4]float64 SDWARFRANGE dupok size=0
go.isstmt.type..hash.[4]float64 SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 02 01 30 02 04 01 02 02 05 01 0a  .......0........
	0x0010 02 07 00                                         ...
go.loc.type..eq.[4]float64 SDWARFLOC dupok size=154
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
	rel 8+8 t=1 type..eq.[4]float64+0
	rel 59+8 t=1 type..eq.[4]float64+0
	rel 110+8 t=1 type..eq.[4]float64+0
go.info.type..eq.[4]float64 SDWARFINFO dupok size=95
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 5b 34 5d 66 6c 6f  .type..eq.[4]flo
	0x0010 61 74 36 34 00 00 00 00 00 00 00 00 00 00 00 00  at64............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0a 69 00 01  .............i..
	0x0030 00 00 00 00 00 00 00 00 0f 70 00 00 01 00 00 00  .........p......
	0x0040 00 00 00 00 00 0f 71 00 00 01 00 00 00 00 00 00  ......q.........
	0x0050 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00     ...~r2.........
	rel 21+8 t=1 type..eq.[4]float64+0
	rel 29+8 t=1 type..eq.[4]float64+53
	rel 39+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.int+0
	rel 52+4 t=28 go.loc.type..eq.[4]float64+0
	rel 61+4 t=28 go.info.*[4]float64+0
	rel 65+4 t=28 go.loc.type..eq.[4]float64+51
	rel 74+4 t=28 go.info.*[4]float64+0
	rel 78+4 t=28 go.loc.type..eq.[4]float64+102
	rel 89+4 t=28 go.info.bool+0
go.range.type..eq.[4]float64 SDWARFRANGE dupok size=0
go.isstmt.type..eq.[4]float64 SDWARFMISC dupok size=0
	0x0000 04 05 01 0c 02 04 01 14 02 05 01 01 02 05 01 01  ................
	0x0010 00                                               .
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
type.*[4]float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 22 eb 00 d3 00 08 08 36 00 00 00 00 00 00 00 00  "......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]float64-+0
	rel 48+8 t=1 type.[4]float64+0
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
type..namedata.*map.hdr[string]int- SRODATA dupok size=22
	0x0000 00 00 13 2a 6d 61 70 2e 68 64 72 5b 73 74 72 69  ...*map.hdr[stri
	0x0010 6e 67 5d 69 6e 74                                ng]int
type.*map.hdr[string]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9b ec 34 c9 00 08 08 36 00 00 00 00 00 00 00 00  ..4....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*map.hdr[string]int-+0
	rel 48+8 t=1 type.noalg.map.hdr[string]int+0
runtime.gcbits.2c SRODATA dupok size=1
	0x0000 2c                                               ,
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
type..namedata.*struct { F uintptr; n *int }- SRODATA dupok size=32
	0x0000 00 00 1d 2a 73 74 72 75 63 74 20 7b 20 46 20 75  ...*struct { F u
	0x0010 69 6e 74 70 74 72 3b 20 6e 20 2a 69 6e 74 20 7d  intptr; n *int }
type.*struct { F uintptr; "".n *int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ab 6d c5 fc 00 08 08 36 00 00 00 00 00 00 00 00  .m.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; n *int }-+0
	rel 48+8 t=1 type.noalg.struct { F uintptr; "".n *int }+0
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
type..importpath.errors. SRODATA dupok size=9
	0x0000 00 00 06 65 72 72 6f 72 73                       ...errors
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·729ba994ca0c03ec3d4026aa1f1b1005 SRODATA dupok size=11
	0x0000 03 00 00 00 05 00 00 00 01 00 10                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·116980d9a2ac8e43b30779a74191541a SRODATA dupok size=12
	0x0000 04 00 00 00 06 00 00 00 00 20 04 01              ......... ..
gclocals·5fde8e3f40c7e495e68e6597d2c7e355 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 02                    ..........
gclocals·4fbb361d7d2b627ad7027f9c4822238d SRODATA dupok size=16
	0x0000 08 00 00 00 07 00 00 00 00 02 06 04 44 05 01 41  ............D..A
gclocals·d571c0f6cf0af59df28f76498f639cf2 SRODATA dupok size=10
	0x0000 02 00 00 00 04 00 00 00 00 08                    ..........
gclocals·6e8d7ea4abad763909b26991048ee1fe SRODATA dupok size=12
	0x0000 04 00 00 00 02 00 00 00 00 01 03 02              ............
gclocals·e0f6dd6ffe13df6eefebd78fb394216d SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 02 00 04                 ...........
gclocals·8648ba7046de3b46d6cc2d82ced64997 SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 02 06 01              ............
gclocals·9783710103695d7171ee820ce562d18d SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 00 00 01                 ...........
gclocals·663f8c6bfa83aa777198789ce63d9ab4 SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 00 01 00                 ...........
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·e8db777ce92139db987e9ac3a2e92eec SRODATA dupok size=8
	0x0000 0d 00 00 00 00 00 00 00                          ........
gclocals·882a6295654ca6264bea7f9188090fd7 SRODATA dupok size=86
	0x0000 0d 00 00 00 29 00 00 00 00 00 00 00 00 00 00 58  ....)..........X
	0x0010 00 00 00 00 00 58 55 55 00 01 40 58 55 55 00 01  .....XUU..@XUU..
	0x0020 60 58 55 55 00 01 50 58 55 55 00 01 58 58 55 55  `XUU..PXUU..XXUU
	0x0030 00 01 5c 58 55 55 00 01 5e 58 55 55 00 01 4e 58  ..\XUU..^XUU..NX
	0x0040 55 55 00 01 46 58 55 55 00 01 42 58 55 55 00 01  UU..FXUU..BXUU..
	0x0050 41 58 55 55 00 01                                AXUU..
gclocals·aab84eeed491672294dd2909e3038ba2 SRODATA dupok size=15
	0x0000 07 00 00 00 07 00 00 00 00 40 01 02 04 0c 08     .........@.....
gclocals·33fec93869a3fa59fcc23a784adfe6eb SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 01 02 06              ............
gclocals·db688afbc90e26183a53c9ad23b80c29 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 00 04 01                 ...........
gclocals·4d457046703f2a3ff3cf87c94cff859b SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 00 04 08                 ...........
gclocals·fdbf1f5761f6d17e8ae3f0aaecb6a3c5 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 02 00                 ...........
gclocals·bfec7e55b3f043d1941c093912808913 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 03                 ...........
