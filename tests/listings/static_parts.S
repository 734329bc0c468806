"".show STEXT size=95 args=0x20 locals=0x18
	0x0000 00000 (static_parts.go:7)	TEXT	"".show(SB), $24-32
	0x0000 00000 (static_parts.go:7)	MOVQ	(TLS), CX
	0x0009 00009 (static_parts.go:7)	CMPQ	SP, 16(CX)
	0x000d 00013 (static_parts.go:7)	JLS	88
	0x000f 00015 (static_parts.go:7)	SUBQ	$24, SP
	0x0013 00019 (static_parts.go:7)	MOVQ	BP, 16(SP)
	0x0018 00024 (static_parts.go:7)	LEAQ	16(SP), BP
	0x001d 00029 (static_parts.go:7)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (static_parts.go:7)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (static_parts.go:7)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (static_parts.go:8)	PCDATA	$2, $0
	0x001d 00029 (static_parts.go:8)	PCDATA	$0, $0
	0x001d 00029 (static_parts.go:8)	CALL	runtime.printlock(SB)
	0x0022 00034 (static_parts.go:8)	PCDATA	$2, $1
	0x0022 00034 (static_parts.go:8)	MOVQ	"".s+32(SP), AX
	0x0027 00039 (static_parts.go:8)	PCDATA	$2, $0
	0x0027 00039 (static_parts.go:8)	MOVQ	AX, (SP)
	0x002b 00043 (static_parts.go:8)	PCDATA	$0, $1
	0x002b 00043 (static_parts.go:8)	MOVQ	"".s+40(SP), AX
	0x0030 00048 (static_parts.go:8)	MOVQ	AX, 8(SP)
	0x0035 00053 (static_parts.go:8)	CALL	runtime.printstring(SB)
	0x003a 00058 (static_parts.go:8)	CALL	runtime.printnl(SB)
	0x003f 00063 (static_parts.go:8)	CALL	runtime.printunlock(SB)
	0x0044 00068 (static_parts.go:9)	MOVQ	"".n+48(SP), AX
	0x0049 00073 (static_parts.go:9)	MOVQ	AX, "".~r2+56(SP)
	0x004e 00078 (static_parts.go:9)	MOVQ	16(SP), BP
	0x0053 00083 (static_parts.go:9)	ADDQ	$24, SP
	0x0057 00087 (static_parts.go:9)	RET
	0x0058 00088 (static_parts.go:9)	NOP
	0x0058 00088 (static_parts.go:7)	PCDATA	$0, $-1
	0x0058 00088 (static_parts.go:7)	PCDATA	$2, $-1
	0x0058 00088 (static_parts.go:7)	CALL	runtime.morestack_noctxt(SB)
	0x005d 00093 (static_parts.go:7)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 49 48  dH..%....H;a.vIH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 e8 00 00  ...H.l$.H.l$....
	0x0020 00 00 48 8b 44 24 20 48 89 04 24 48 8b 44 24 28  ..H.D$ H..$H.D$(
	0x0030 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 e8  H.D$............
	0x0040 00 00 00 00 48 8b 44 24 30 48 89 44 24 38 48 8b  ....H.D$0H.D$8H.
	0x0050 6c 24 10 48 83 c4 18 c3 e8 00 00 00 00 eb a1     l$.H...........
	rel 5+4 t=16 TLS+0
	rel 30+4 t=8 runtime.printlock+0
	rel 54+4 t=8 runtime.printstring+0
	rel 59+4 t=8 runtime.printnl+0
	rel 64+4 t=8 runtime.printunlock+0
	rel 89+4 t=8 runtime.morestack_noctxt+0
"".bytes STEXT size=100 args=0x18 locals=0x18
	0x0000 00000 (static_parts.go:22)	TEXT	"".bytes(SB), $24-24
	0x0000 00000 (static_parts.go:22)	MOVQ	(TLS), CX
	0x0009 00009 (static_parts.go:22)	CMPQ	SP, 16(CX)
	0x000d 00013 (static_parts.go:22)	JLS	93
	0x000f 00015 (static_parts.go:22)	SUBQ	$24, SP
	0x0013 00019 (static_parts.go:22)	MOVQ	BP, 16(SP)
	0x0018 00024 (static_parts.go:22)	LEAQ	16(SP), BP
	0x001d 00029 (static_parts.go:22)	FUNCDATA	$0, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (static_parts.go:22)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (static_parts.go:22)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (static_parts.go:22)	PCDATA	$2, $1
	0x001d 00029 (static_parts.go:22)	PCDATA	$0, $0
	0x001d 00029 (static_parts.go:22)	LEAQ	type.[2]uint8(SB), AX
	0x0024 00036 (static_parts.go:22)	PCDATA	$2, $0
	0x0024 00036 (static_parts.go:22)	MOVQ	AX, (SP)
	0x0028 00040 (static_parts.go:22)	CALL	runtime.newobject(SB)
	0x002d 00045 (static_parts.go:22)	PCDATA	$2, $1
	0x002d 00045 (static_parts.go:22)	MOVQ	8(SP), AX
	0x0032 00050 (static_parts.go:22)	MOVWLZX	"".statictmp_0(SB), CX
	0x0039 00057 (static_parts.go:22)	MOVW	CX, (AX)
	0x003c 00060 (static_parts.go:22)	PCDATA	$2, $0
	0x003c 00060 (static_parts.go:22)	PCDATA	$0, $1
	0x003c 00060 (static_parts.go:22)	MOVQ	AX, "".~r0+32(SP)
	0x0041 00065 (static_parts.go:22)	MOVQ	$2, "".~r0+40(SP)
	0x004a 00074 (static_parts.go:22)	MOVQ	$2, "".~r0+48(SP)
	0x0053 00083 (static_parts.go:22)	MOVQ	16(SP), BP
	0x0058 00088 (static_parts.go:22)	ADDQ	$24, SP
	0x005c 00092 (static_parts.go:22)	RET
	0x005d 00093 (static_parts.go:22)	NOP
	0x005d 00093 (static_parts.go:22)	PCDATA	$0, $-1
	0x005d 00093 (static_parts.go:22)	PCDATA	$2, $-1
	0x005d 00093 (static_parts.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0062 00098 (static_parts.go:22)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 4e 48  dH..%....H;a.vNH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8d 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b 44  ....H..$.....H.D
	0x0030 24 08 0f b7 0d 00 00 00 00 66 89 08 48 89 44 24  $........f..H.D$
	0x0040 20 48 c7 44 24 28 02 00 00 00 48 c7 44 24 30 02   H.D$(....H.D$0.
	0x0050 00 00 00 48 8b 6c 24 10 48 83 c4 18 c3 e8 00 00  ...H.l$.H.......
	0x0060 00 00 eb 9c                                      ....
	rel 5+4 t=16 TLS+0
	rel 32+4 t=15 type.[2]uint8+0
	rel 41+4 t=8 runtime.newobject+0
	rel 53+4 t=15 "".statictmp_0+0
	rel 94+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=346 args=0x0 locals=0x60
	0x0000 00000 (static_parts.go:26)	TEXT	"".main(SB), $96-0
	0x0000 00000 (static_parts.go:26)	MOVQ	(TLS), CX
	0x0009 00009 (static_parts.go:26)	CMPQ	SP, 16(CX)
	0x000d 00013 (static_parts.go:26)	JLS	336
	0x0013 00019 (static_parts.go:26)	SUBQ	$96, SP
	0x0017 00023 (static_parts.go:26)	MOVQ	BP, 88(SP)
	0x001c 00028 (static_parts.go:26)	LEAQ	88(SP), BP
	0x0021 00033 (static_parts.go:26)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (static_parts.go:26)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (static_parts.go:26)	FUNCDATA	$3, gclocals·e93ef80993fd106e83813237aa491732(SB)
	0x0021 00033 (static_parts.go:26)	PCDATA	$2, $0
	0x0021 00033 (static_parts.go:26)	PCDATA	$0, $0
	0x0021 00033 (static_parts.go:26)	MOVQ	"".slices+8(SB), AX
	0x0028 00040 (static_parts.go:26)	MOVQ	AX, ""..autotmp_5+64(SP)
	0x002d 00045 (static_parts.go:26)	PCDATA	$2, $1
	0x002d 00045 (static_parts.go:26)	LEAQ	type.map[string]int(SB), CX
	0x0034 00052 (static_parts.go:26)	PCDATA	$2, $0
	0x0034 00052 (static_parts.go:26)	MOVQ	CX, (SP)
	0x0038 00056 (static_parts.go:26)	PCDATA	$2, $1
	0x0038 00056 (static_parts.go:26)	MOVQ	"".table(SB), CX
	0x003f 00063 (static_parts.go:26)	PCDATA	$2, $0
	0x003f 00063 (static_parts.go:26)	MOVQ	CX, 8(SP)
	0x0044 00068 (static_parts.go:26)	PCDATA	$2, $1
	0x0044 00068 (static_parts.go:26)	LEAQ	go.string."x"(SB), CX
	0x004b 00075 (static_parts.go:26)	PCDATA	$2, $0
	0x004b 00075 (static_parts.go:26)	MOVQ	CX, 16(SP)
	0x0050 00080 (static_parts.go:26)	MOVQ	$1, 24(SP)
	0x0059 00089 (static_parts.go:26)	CALL	runtime.mapaccess1_faststr(SB)
	0x005e 00094 (static_parts.go:26)	PCDATA	$2, $2
	0x005e 00094 (static_parts.go:26)	MOVQ	32(SP), AX
	0x0063 00099 (static_parts.go:26)	PCDATA	$2, $0
	0x0063 00099 (static_parts.go:26)	MOVQ	(AX), AX
	0x0066 00102 (static_parts.go:26)	PCDATA	$2, $1
	0x0066 00102 (static_parts.go:26)	MOVQ	"".lists(SB), CX
	0x006d 00109 (static_parts.go:26)	CMPQ	"".lists+8(SB), $1
	0x0075 00117 (static_parts.go:26)	JLS	329
	0x007b 00123 (static_parts.go:26)	PCDATA	$2, $3
	0x007b 00123 (static_parts.go:26)	MOVQ	24(CX), DX
	0x007f 00127 (static_parts.go:26)	PCDATA	$2, $4
	0x007f 00127 (static_parts.go:26)	CMPQ	32(CX), $0
	0x0084 00132 (static_parts.go:26)	JLS	329
	0x008a 00138 (static_parts.go:26)	PCDATA	$2, $0
	0x008a 00138 (static_parts.go:26)	MOVQ	(DX), CX
	0x008d 00141 (static_parts.go:26)	MOVQ	"".pairs+24(SB), DX
	0x0094 00148 (static_parts.go:26)	PCDATA	$2, $5
	0x0094 00148 (static_parts.go:26)	MOVQ	"".pointers(SB), BX
	0x009b 00155 (static_parts.go:26)	CMPQ	"".pointers+8(SB), $0
	0x00a3 00163 (static_parts.go:26)	JLS	329
	0x00a9 00169 (static_parts.go:26)	MOVQ	AX, ""..autotmp_6+56(SP)
	0x00ae 00174 (static_parts.go:26)	MOVQ	CX, ""..autotmp_7+48(SP)
	0x00b3 00179 (static_parts.go:26)	MOVQ	DX, ""..autotmp_8+40(SP)
	0x00b8 00184 (static_parts.go:26)	PCDATA	$2, $2
	0x00b8 00184 (static_parts.go:26)	MOVQ	(BX), AX
	0x00bb 00187 (static_parts.go:26)	PCDATA	$2, $6
	0x00bb 00187 (static_parts.go:26)	MOVQ	(AX), CX
	0x00be 00190 (static_parts.go:26)	PCDATA	$2, $2
	0x00be 00190 (static_parts.go:26)	PCDATA	$0, $1
	0x00be 00190 (static_parts.go:26)	MOVQ	CX, ""..autotmp_9+80(SP)
	0x00c3 00195 (static_parts.go:26)	PCDATA	$2, $0
	0x00c3 00195 (static_parts.go:26)	MOVQ	8(AX), AX
	0x00c7 00199 (static_parts.go:26)	MOVQ	AX, ""..autotmp_10+72(SP)
	0x00cc 00204 (static_parts.go:26)	CALL	runtime.printlock(SB)
	0x00d1 00209 (static_parts.go:26)	MOVQ	""..autotmp_6+56(SP), AX
	0x00d6 00214 (static_parts.go:26)	MOVQ	AX, (SP)
	0x00da 00218 (static_parts.go:26)	CALL	runtime.printint(SB)
	0x00df 00223 (static_parts.go:26)	CALL	runtime.printsp(SB)
	0x00e4 00228 (static_parts.go:26)	MOVQ	""..autotmp_7+48(SP), AX
	0x00e9 00233 (static_parts.go:26)	MOVQ	AX, (SP)
	0x00ed 00237 (static_parts.go:26)	CALL	runtime.printint(SB)
	0x00f2 00242 (static_parts.go:26)	CALL	runtime.printsp(SB)
	0x00f7 00247 (static_parts.go:26)	MOVQ	""..autotmp_8+40(SP), AX
	0x00fc 00252 (static_parts.go:26)	MOVQ	AX, (SP)
	0x0100 00256 (static_parts.go:26)	CALL	runtime.printint(SB)
	0x0105 00261 (static_parts.go:26)	CALL	runtime.printsp(SB)
	0x010a 00266 (static_parts.go:26)	PCDATA	$2, $2
	0x010a 00266 (static_parts.go:26)	PCDATA	$0, $0
	0x010a 00266 (static_parts.go:26)	MOVQ	""..autotmp_9+80(SP), AX
	0x010f 00271 (static_parts.go:26)	PCDATA	$2, $0
	0x010f 00271 (static_parts.go:26)	MOVQ	AX, (SP)
	0x0113 00275 (static_parts.go:26)	MOVQ	""..autotmp_10+72(SP), AX
	0x0118 00280 (static_parts.go:26)	MOVQ	AX, 8(SP)
	0x011d 00285 (static_parts.go:26)	CALL	runtime.printstring(SB)
	0x0122 00290 (static_parts.go:26)	CALL	runtime.printsp(SB)
	0x0127 00295 (static_parts.go:26)	MOVQ	""..autotmp_5+64(SP), AX
	0x012c 00300 (static_parts.go:26)	MOVQ	AX, (SP)
	0x0130 00304 (static_parts.go:26)	CALL	runtime.printint(SB)
	0x0135 00309 (static_parts.go:26)	CALL	runtime.printnl(SB)
	0x013a 00314 (static_parts.go:26)	CALL	runtime.printunlock(SB)
	0x013f 00319 (static_parts.go:26)	MOVQ	88(SP), BP
	0x0144 00324 (static_parts.go:26)	ADDQ	$96, SP
	0x0148 00328 (static_parts.go:26)	RET
	0x0149 00329 (static_parts.go:26)	CALL	runtime.panicindex(SB)
	0x014e 00334 (static_parts.go:26)	UNDEF
	0x0150 00336 (static_parts.go:26)	NOP
	0x0150 00336 (static_parts.go:26)	PCDATA	$0, $-1
	0x0150 00336 (static_parts.go:26)	PCDATA	$2, $-1
	0x0150 00336 (static_parts.go:26)	CALL	runtime.morestack_noctxt(SB)
	0x0155 00341 (static_parts.go:26)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 3d  dH..%....H;a...=
	0x0010 01 00 00 48 83 ec 60 48 89 6c 24 58 48 8d 6c 24  ...H..`H.l$XH.l$
	0x0020 58 48 8b 05 00 00 00 00 48 89 44 24 40 48 8d 0d  XH......H.D$@H..
	0x0030 00 00 00 00 48 89 0c 24 48 8b 0d 00 00 00 00 48  ....H..$H......H
	0x0040 89 4c 24 08 48 8d 0d 00 00 00 00 48 89 4c 24 10  .L$.H......H.L$.
	0x0050 48 c7 44 24 18 01 00 00 00 e8 00 00 00 00 48 8b  H.D$..........H.
	0x0060 44 24 20 48 8b 00 48 8b 0d 00 00 00 00 48 83 3d  D$ H..H......H.=
	0x0070 00 00 00 00 01 0f 86 ce 00 00 00 48 8b 51 18 48  ...........H.Q.H
	0x0080 83 79 20 00 0f 86 bf 00 00 00 48 8b 0a 48 8b 15  .y .......H..H..
	0x0090 00 00 00 00 48 8b 1d 00 00 00 00 48 83 3d 00 00  ....H......H.=..
	0x00a0 00 00 00 0f 86 a0 00 00 00 48 89 44 24 38 48 89  .........H.D$8H.
	0x00b0 4c 24 30 48 89 54 24 28 48 8b 03 48 8b 08 48 89  L$0H.T$(H..H..H.
	0x00c0 4c 24 50 48 8b 40 08 48 89 44 24 48 e8 00 00 00  L$PH.@.H.D$H....
	0x00d0 00 48 8b 44 24 38 48 89 04 24 e8 00 00 00 00 e8  .H.D$8H..$......
	0x00e0 00 00 00 00 48 8b 44 24 30 48 89 04 24 e8 00 00  ....H.D$0H..$...
	0x00f0 00 00 e8 00 00 00 00 48 8b 44 24 28 48 89 04 24  .......H.D$(H..$
	0x0100 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 50 48  ..........H.D$PH
	0x0110 89 04 24 48 8b 44 24 48 48 89 44 24 08 e8 00 00  ..$H.D$HH.D$....
	0x0120 00 00 e8 00 00 00 00 48 8b 44 24 40 48 89 04 24  .......H.D$@H..$
	0x0130 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0140 8b 6c 24 58 48 83 c4 60 c3 e8 00 00 00 00 0f 0b  .l$XH..`........
	0x0150 e8 00 00 00 00 e9 a6 fe ff ff                    ..........
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 "".slices+8
	rel 48+4 t=15 type.map[string]int+0
	rel 59+4 t=15 "".table+0
	rel 71+4 t=15 go.string."x"+0
	rel 90+4 t=8 runtime.mapaccess1_faststr+0
	rel 105+4 t=15 "".lists+0
	rel 112+4 t=15 "".lists+7
	rel 144+4 t=15 "".pairs+24
	rel 151+4 t=15 "".pointers+0
	rel 158+4 t=15 "".pointers+7
	rel 205+4 t=8 runtime.printlock+0
	rel 219+4 t=8 runtime.printint+0
	rel 224+4 t=8 runtime.printsp+0
	rel 238+4 t=8 runtime.printint+0
	rel 243+4 t=8 runtime.printsp+0
	rel 257+4 t=8 runtime.printint+0
	rel 262+4 t=8 runtime.printsp+0
	rel 286+4 t=8 runtime.printstring+0
	rel 291+4 t=8 runtime.printsp+0
	rel 305+4 t=8 runtime.printint+0
	rel 310+4 t=8 runtime.printnl+0
	rel 315+4 t=8 runtime.printunlock+0
	rel 330+4 t=8 runtime.panicindex+0
	rel 337+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=977 args=0x0 locals=0x60
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $96-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	967
	0x0013 00019 (<autogenerated>:1)	SUBQ	$96, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 88(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	88(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·b8102e220680512ff9fe2e322ea70911(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $0
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVBLZX	"".initdone·(SB), AX
	0x0028 00040 (<autogenerated>:1)	CMPB	AL, $1
	0x002a 00042 (<autogenerated>:1)	JLS	54
	0x002c 00044 (<autogenerated>:1)	PCDATA	$2, $-2
	0x002c 00044 (<autogenerated>:1)	PCDATA	$0, $-2
	0x002c 00044 (<autogenerated>:1)	MOVQ	88(SP), BP
	0x0031 00049 (<autogenerated>:1)	ADDQ	$96, SP
	0x0035 00053 (<autogenerated>:1)	RET
	0x0036 00054 (<autogenerated>:1)	JNE	63
	0x0038 00056 (<autogenerated>:1)	PCDATA	$2, $0
	0x0038 00056 (<autogenerated>:1)	PCDATA	$0, $0
	0x0038 00056 (<autogenerated>:1)	CALL	runtime.throwinit(SB)
	0x003d 00061 (<autogenerated>:1)	UNDEF
	0x003f 00063 (<autogenerated>:1)	MOVB	$1, "".initdone·(SB)
	0x0046 00070 (static_parts.go:14)	PCDATA	$2, $1
	0x0046 00070 (static_parts.go:14)	LEAQ	go.string."table x"(SB), AX
	0x004d 00077 (static_parts.go:14)	PCDATA	$2, $0
	0x004d 00077 (static_parts.go:14)	MOVQ	AX, (SP)
	0x0051 00081 (static_parts.go:14)	MOVQ	$7, 8(SP)
	0x005a 00090 (static_parts.go:14)	MOVQ	"".zero(SB), AX
	0x0061 00097 (static_parts.go:14)	MOVQ	AX, 16(SP)
	0x0066 00102 (static_parts.go:14)	CALL	"".show(SB)
	0x006b 00107 (static_parts.go:14)	MOVQ	24(SP), AX
	0x0070 00112 (static_parts.go:14)	MOVQ	AX, ""..autotmp_12+72(SP)
	0x0075 00117 (static_parts.go:14)	PCDATA	$2, $2
	0x0075 00117 (static_parts.go:14)	LEAQ	go.string."table y"(SB), CX
	0x007c 00124 (static_parts.go:14)	PCDATA	$2, $0
	0x007c 00124 (static_parts.go:14)	MOVQ	CX, (SP)
	0x0080 00128 (static_parts.go:14)	MOVQ	$7, 8(SP)
	0x0089 00137 (static_parts.go:14)	MOVQ	$0, 16(SP)
	0x0092 00146 (static_parts.go:14)	CALL	"".show(SB)
	0x0097 00151 (static_parts.go:14)	MOVQ	24(SP), AX
	0x009c 00156 (static_parts.go:14)	MOVQ	AX, ""..autotmp_13+64(SP)
	0x00a1 00161 (static_parts.go:14)	CALL	runtime.makemap_small(SB)
	0x00a6 00166 (static_parts.go:14)	PCDATA	$2, $1
	0x00a6 00166 (static_parts.go:14)	MOVQ	(SP), AX
	0x00aa 00170 (static_parts.go:14)	PCDATA	$0, $1
	0x00aa 00170 (static_parts.go:14)	MOVQ	AX, ""..autotmp_14+80(SP)
	0x00af 00175 (static_parts.go:14)	PCDATA	$2, $3
	0x00af 00175 (static_parts.go:14)	LEAQ	type.map[string]int(SB), CX
	0x00b6 00182 (static_parts.go:14)	PCDATA	$2, $1
	0x00b6 00182 (static_parts.go:14)	MOVQ	CX, (SP)
	0x00ba 00186 (static_parts.go:14)	PCDATA	$2, $0
	0x00ba 00186 (static_parts.go:14)	MOVQ	AX, 8(SP)
	0x00bf 00191 (static_parts.go:14)	PCDATA	$2, $4
	0x00bf 00191 (static_parts.go:14)	LEAQ	go.string."x"(SB), DX
	0x00c6 00198 (static_parts.go:14)	PCDATA	$2, $0
	0x00c6 00198 (static_parts.go:14)	MOVQ	DX, 16(SP)
	0x00cb 00203 (static_parts.go:14)	MOVQ	$1, 24(SP)
	0x00d4 00212 (static_parts.go:14)	CALL	runtime.mapassign_faststr(SB)
	0x00d9 00217 (static_parts.go:14)	PCDATA	$2, $1
	0x00d9 00217 (static_parts.go:14)	MOVQ	32(SP), AX
	0x00de 00222 (static_parts.go:14)	MOVQ	""..autotmp_12+72(SP), CX
	0x00e3 00227 (static_parts.go:14)	PCDATA	$2, $0
	0x00e3 00227 (static_parts.go:14)	MOVQ	CX, (AX)
	0x00e6 00230 (static_parts.go:14)	PCDATA	$2, $1
	0x00e6 00230 (static_parts.go:14)	LEAQ	type.map[string]int(SB), AX
	0x00ed 00237 (static_parts.go:14)	PCDATA	$2, $0
	0x00ed 00237 (static_parts.go:14)	MOVQ	AX, (SP)
	0x00f1 00241 (static_parts.go:14)	PCDATA	$2, $1
	0x00f1 00241 (static_parts.go:14)	MOVQ	""..autotmp_14+80(SP), AX
	0x00f6 00246 (static_parts.go:14)	PCDATA	$2, $0
	0x00f6 00246 (static_parts.go:14)	MOVQ	AX, 8(SP)
	0x00fb 00251 (static_parts.go:14)	PCDATA	$2, $2
	0x00fb 00251 (static_parts.go:14)	LEAQ	go.string."y"(SB), CX
	0x0102 00258 (static_parts.go:14)	PCDATA	$2, $0
	0x0102 00258 (static_parts.go:14)	MOVQ	CX, 16(SP)
	0x0107 00263 (static_parts.go:14)	MOVQ	$1, 24(SP)
	0x0110 00272 (static_parts.go:14)	CALL	runtime.mapassign_faststr(SB)
	0x0115 00277 (static_parts.go:14)	PCDATA	$2, $1
	0x0115 00277 (static_parts.go:14)	MOVQ	32(SP), AX
	0x011a 00282 (static_parts.go:14)	MOVQ	""..autotmp_13+64(SP), CX
	0x011f 00287 (static_parts.go:14)	PCDATA	$2, $0
	0x011f 00287 (static_parts.go:14)	MOVQ	CX, (AX)
	0x0122 00290 (static_parts.go:14)	PCDATA	$2, $-2
	0x0122 00290 (static_parts.go:14)	PCDATA	$0, $-2
	0x0122 00290 (static_parts.go:14)	CMPL	runtime.writeBarrier(SB), $0
	0x0129 00297 (static_parts.go:14)	JNE	938
	0x012f 00303 (static_parts.go:14)	MOVQ	""..autotmp_14+80(SP), AX
	0x0134 00308 (static_parts.go:14)	MOVQ	AX, "".table(SB)
	0x013b 00315 (static_parts.go:16)	PCDATA	$2, $1
	0x013b 00315 (static_parts.go:16)	PCDATA	$0, $0
	0x013b 00315 (static_parts.go:16)	LEAQ	go.string."lists 0"(SB), AX
	0x0142 00322 (static_parts.go:16)	PCDATA	$2, $0
	0x0142 00322 (static_parts.go:16)	MOVQ	AX, (SP)
	0x0146 00326 (static_parts.go:16)	MOVQ	$7, 8(SP)
	0x014f 00335 (static_parts.go:16)	MOVQ	"".zero(SB), AX
	0x0156 00342 (static_parts.go:16)	MOVQ	AX, 16(SP)
	0x015b 00347 (static_parts.go:16)	CALL	"".show(SB)
	0x0160 00352 (static_parts.go:16)	MOVQ	24(SP), AX
	0x0165 00357 (static_parts.go:16)	MOVQ	AX, "".statictmp_2(SB)
	0x016c 00364 (static_parts.go:16)	PCDATA	$2, $1
	0x016c 00364 (static_parts.go:16)	LEAQ	go.string."lists 1"(SB), AX
	0x0173 00371 (static_parts.go:16)	PCDATA	$2, $0
	0x0173 00371 (static_parts.go:16)	MOVQ	AX, (SP)
	0x0177 00375 (static_parts.go:16)	MOVQ	$7, 8(SP)
	0x0180 00384 (static_parts.go:16)	MOVQ	"".zero(SB), AX
	0x0187 00391 (static_parts.go:16)	MOVQ	AX, 16(SP)
	0x018c 00396 (static_parts.go:16)	CALL	"".show(SB)
	0x0191 00401 (static_parts.go:16)	MOVQ	24(SP), AX
	0x0196 00406 (static_parts.go:16)	MOVQ	AX, "".statictmp_3(SB)
	0x019d 00413 (static_parts.go:18)	PCDATA	$2, $1
	0x019d 00413 (static_parts.go:18)	LEAQ	go.string."a"(SB), AX
	0x01a4 00420 (static_parts.go:18)	PCDATA	$2, $0
	0x01a4 00420 (static_parts.go:18)	MOVQ	AX, (SP)
	0x01a8 00424 (static_parts.go:18)	MOVQ	$1, 8(SP)
	0x01b1 00433 (static_parts.go:18)	MOVQ	$1, 16(SP)
	0x01ba 00442 (static_parts.go:18)	CALL	"".show(SB)
	0x01bf 00447 (static_parts.go:18)	MOVQ	24(SP), AX
	0x01c4 00452 (static_parts.go:18)	MOVQ	AX, "".pairs(SB)
	0x01cb 00459 (static_parts.go:18)	PCDATA	$2, $1
	0x01cb 00459 (static_parts.go:18)	LEAQ	go.string."b"(SB), AX
	0x01d2 00466 (static_parts.go:18)	PCDATA	$2, $0
	0x01d2 00466 (static_parts.go:18)	MOVQ	AX, (SP)
	0x01d6 00470 (static_parts.go:18)	MOVQ	$1, 8(SP)
	0x01df 00479 (static_parts.go:18)	MOVQ	$4, 16(SP)
	0x01e8 00488 (static_parts.go:18)	CALL	"".show(SB)
	0x01ed 00493 (static_parts.go:18)	MOVQ	24(SP), AX
	0x01f2 00498 (static_parts.go:18)	MOVQ	AX, "".pairs+24(SB)
	0x01f9 00505 (static_parts.go:20)	PCDATA	$2, $1
	0x01f9 00505 (static_parts.go:20)	LEAQ	go.string."byte"(SB), AX
	0x0200 00512 (static_parts.go:20)	PCDATA	$2, $0
	0x0200 00512 (static_parts.go:20)	MOVQ	AX, (SP)
	0x0204 00516 (static_parts.go:20)	MOVQ	$4, 8(SP)
	0x020d 00525 (static_parts.go:20)	MOVQ	$65, 16(SP)
	0x0216 00534 (static_parts.go:20)	CALL	"".show(SB)
	0x021b 00539 (static_parts.go:20)	MOVQ	24(SP), AX
	0x0220 00544 (static_parts.go:20)	MOVQ	AX, ""..autotmp_12+72(SP)
	0x0225 00549 (static_parts.go:20)	PCDATA	$2, $2
	0x0225 00549 (static_parts.go:20)	LEAQ	type.[1]uint8(SB), CX
	0x022c 00556 (static_parts.go:20)	PCDATA	$2, $0
	0x022c 00556 (static_parts.go:20)	MOVQ	CX, (SP)
	0x0230 00560 (static_parts.go:20)	CALL	runtime.newobject(SB)
	0x0235 00565 (static_parts.go:20)	PCDATA	$2, $1
	0x0235 00565 (static_parts.go:20)	MOVQ	8(SP), AX
	0x023a 00570 (static_parts.go:20)	MOVQ	""..autotmp_12+72(SP), CX
	0x023f 00575 (static_parts.go:20)	MOVB	CL, (AX)
	0x0241 00577 (static_parts.go:20)	MOVQ	$0, (SP)
	0x0249 00585 (static_parts.go:20)	PCDATA	$2, $0
	0x0249 00585 (static_parts.go:20)	MOVQ	AX, 8(SP)
	0x024e 00590 (static_parts.go:20)	MOVQ	$1, 16(SP)
	0x0257 00599 (static_parts.go:20)	MOVQ	$1, 24(SP)
	0x0260 00608 (static_parts.go:20)	CALL	runtime.slicebytetostring(SB)
	0x0265 00613 (static_parts.go:20)	MOVQ	40(SP), AX
	0x026a 00618 (static_parts.go:20)	PCDATA	$2, $2
	0x026a 00618 (static_parts.go:20)	MOVQ	32(SP), CX
	0x026f 00623 (static_parts.go:20)	MOVQ	AX, "".statictmp_5+8(SB)
	0x0276 00630 (static_parts.go:20)	PCDATA	$2, $-2
	0x0276 00630 (static_parts.go:20)	PCDATA	$0, $-2
	0x0276 00630 (static_parts.go:20)	CMPL	runtime.writeBarrier(SB), $0
	0x027d 00637 (static_parts.go:20)	JNE	918
	0x0283 00643 (static_parts.go:20)	MOVQ	CX, "".statictmp_5(SB)
	0x028a 00650 (static_parts.go:24)	PCDATA	$2, $0
	0x028a 00650 (static_parts.go:24)	PCDATA	$0, $0
	0x028a 00650 (static_parts.go:24)	CALL	"".bytes(SB)
	0x028f 00655 (static_parts.go:24)	MOVQ	8(SP), AX
	0x0294 00660 (static_parts.go:24)	LEAQ	1(AX), CX
	0x0298 00664 (static_parts.go:24)	PCDATA	$2, $4
	0x0298 00664 (static_parts.go:24)	MOVQ	(SP), DX
	0x029c 00668 (static_parts.go:24)	MOVQ	16(SP), BX
	0x02a1 00673 (static_parts.go:24)	CMPQ	CX, BX
	0x02a4 00676 (static_parts.go:24)	JGT	848
	0x02aa 00682 (static_parts.go:24)	MOVB	$3, (DX)(AX*1)
	0x02ae 00686 (static_parts.go:24)	MOVQ	CX, "".slices+8(SB)
	0x02b5 00693 (static_parts.go:24)	MOVQ	BX, "".slices+16(SB)
	0x02bc 00700 (static_parts.go:24)	PCDATA	$2, $-2
	0x02bc 00700 (static_parts.go:24)	PCDATA	$0, $-2
	0x02bc 00700 (static_parts.go:24)	CMPL	runtime.writeBarrier(SB), $0
	0x02c3 00707 (static_parts.go:24)	JNE	828
	0x02c5 00709 (static_parts.go:24)	MOVQ	DX, "".slices(SB)
	0x02cc 00716 (static_parts.go:24)	PCDATA	$2, $0
	0x02cc 00716 (static_parts.go:24)	PCDATA	$0, $0
	0x02cc 00716 (static_parts.go:24)	CALL	"".bytes(SB)
	0x02d1 00721 (static_parts.go:24)	MOVQ	8(SP), AX
	0x02d6 00726 (static_parts.go:24)	PCDATA	$2, $2
	0x02d6 00726 (static_parts.go:24)	MOVQ	(SP), CX
	0x02da 00730 (static_parts.go:24)	MOVQ	16(SP), DX
	0x02df 00735 (static_parts.go:24)	CMPQ	AX, $1
	0x02e3 00739 (static_parts.go:24)	JCS	960
	0x02e9 00745 (static_parts.go:24)	LEAQ	-1(AX), BX
	0x02ed 00749 (static_parts.go:24)	MOVQ	BX, "".slices+32(SB)
	0x02f4 00756 (static_parts.go:24)	DECQ	DX
	0x02f7 00759 (static_parts.go:24)	MOVQ	DX, "".slices+40(SB)
	0x02fe 00766 (static_parts.go:24)	NEGQ	DX
	0x0301 00769 (static_parts.go:24)	SARQ	$63, DX
	0x0305 00773 (static_parts.go:24)	ANDQ	$1, DX
	0x0309 00777 (static_parts.go:24)	PCDATA	$2, $1
	0x0309 00777 (static_parts.go:24)	LEAQ	(DX)(CX*1), AX
	0x030d 00781 (static_parts.go:24)	PCDATA	$2, $-2
	0x030d 00781 (static_parts.go:24)	PCDATA	$0, $-2
	0x030d 00781 (static_parts.go:24)	CMPL	runtime.writeBarrier(SB), $0
	0x0314 00788 (static_parts.go:24)	JNE	814
	0x0316 00790 (static_parts.go:24)	MOVQ	AX, "".slices+24(SB)
	0x031d 00797 (<autogenerated>:1)	PCDATA	$2, $0
	0x031d 00797 (<autogenerated>:1)	PCDATA	$0, $0
	0x031d 00797 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x0324 00804 (<autogenerated>:1)	MOVQ	88(SP), BP
	0x0329 00809 (<autogenerated>:1)	ADDQ	$96, SP
	0x032d 00813 (<autogenerated>:1)	RET
	0x032e 00814 (static_parts.go:24)	PCDATA	$2, $-2
	0x032e 00814 (static_parts.go:24)	PCDATA	$0, $-2
	0x032e 00814 (static_parts.go:24)	LEAQ	"".slices+24(SB), DI
	0x0335 00821 (static_parts.go:24)	CALL	runtime.gcWriteBarrier(SB)
	0x033a 00826 (static_parts.go:24)	JMP	797
	0x033c 00828 (static_parts.go:24)	LEAQ	"".slices(SB), DI
	0x0343 00835 (static_parts.go:24)	MOVQ	DX, AX
	0x0346 00838 (static_parts.go:24)	CALL	runtime.gcWriteBarrier(SB)
	0x034b 00843 (static_parts.go:24)	JMP	716
	0x0350 00848 (static_parts.go:24)	PCDATA	$2, $4
	0x0350 00848 (static_parts.go:24)	PCDATA	$0, $0
	0x0350 00848 (static_parts.go:24)	MOVQ	AX, ""..autotmp_12+72(SP)
	0x0355 00853 (static_parts.go:24)	PCDATA	$2, $5
	0x0355 00853 (static_parts.go:24)	LEAQ	type.uint8(SB), SI
	0x035c 00860 (static_parts.go:24)	PCDATA	$2, $4
	0x035c 00860 (static_parts.go:24)	MOVQ	SI, (SP)
	0x0360 00864 (static_parts.go:24)	PCDATA	$2, $0
	0x0360 00864 (static_parts.go:24)	MOVQ	DX, 8(SP)
	0x0365 00869 (static_parts.go:24)	MOVQ	AX, 16(SP)
	0x036a 00874 (static_parts.go:24)	MOVQ	BX, 24(SP)
	0x036f 00879 (static_parts.go:24)	MOVQ	CX, 32(SP)
	0x0374 00884 (static_parts.go:24)	CALL	runtime.growslice(SB)
	0x0379 00889 (static_parts.go:24)	PCDATA	$2, $4
	0x0379 00889 (static_parts.go:24)	MOVQ	40(SP), DX
	0x037e 00894 (static_parts.go:24)	MOVQ	48(SP), AX
	0x0383 00899 (static_parts.go:24)	MOVQ	56(SP), BX
	0x0388 00904 (static_parts.go:24)	LEAQ	1(AX), CX
	0x038c 00908 (static_parts.go:24)	MOVQ	""..autotmp_12+72(SP), AX
	0x0391 00913 (static_parts.go:24)	JMP	682
	0x0396 00918 (static_parts.go:20)	PCDATA	$2, $-2
	0x0396 00918 (static_parts.go:20)	PCDATA	$0, $-2
	0x0396 00918 (static_parts.go:20)	LEAQ	"".statictmp_5(SB), DI
	0x039d 00925 (static_parts.go:20)	MOVQ	CX, AX
	0x03a0 00928 (static_parts.go:20)	CALL	runtime.gcWriteBarrier(SB)
	0x03a5 00933 (static_parts.go:20)	JMP	650
	0x03aa 00938 (static_parts.go:14)	LEAQ	"".table(SB), DI
	0x03b1 00945 (static_parts.go:14)	MOVQ	""..autotmp_14+80(SP), AX
	0x03b6 00950 (static_parts.go:14)	CALL	runtime.gcWriteBarrier(SB)
	0x03bb 00955 (static_parts.go:14)	JMP	315
	0x03c0 00960 (static_parts.go:24)	PCDATA	$2, $0
	0x03c0 00960 (static_parts.go:24)	PCDATA	$0, $0
	0x03c0 00960 (static_parts.go:24)	CALL	runtime.panicslice(SB)
	0x03c5 00965 (static_parts.go:24)	UNDEF
	0x03c7 00967 (static_parts.go:24)	NOP
	0x03c7 00967 (<autogenerated>:1)	PCDATA	$0, $-1
	0x03c7 00967 (<autogenerated>:1)	PCDATA	$2, $-1
	0x03c7 00967 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x03cc 00972 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 b4  dH..%....H;a....
	0x0010 03 00 00 48 83 ec 60 48 89 6c 24 58 48 8d 6c 24  ...H..`H.l$XH.l$
	0x0020 58 0f b6 05 00 00 00 00 3c 01 76 0a 48 8b 6c 24  X.......<.v.H.l$
	0x0030 58 48 83 c4 60 c3 75 07 e8 00 00 00 00 0f 0b c6  XH..`.u.........
	0x0040 05 00 00 00 00 01 48 8d 05 00 00 00 00 48 89 04  ......H......H..
	0x0050 24 48 c7 44 24 08 07 00 00 00 48 8b 05 00 00 00  $H.D$.....H.....
	0x0060 00 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24 18  .H.D$......H.D$.
	0x0070 48 89 44 24 48 48 8d 0d 00 00 00 00 48 89 0c 24  H.D$HH......H..$
	0x0080 48 c7 44 24 08 07 00 00 00 48 c7 44 24 10 00 00  H.D$.....H.D$...
	0x0090 00 00 e8 00 00 00 00 48 8b 44 24 18 48 89 44 24  .......H.D$.H.D$
	0x00a0 40 e8 00 00 00 00 48 8b 04 24 48 89 44 24 50 48  @.....H..$H.D$PH
	0x00b0 8d 0d 00 00 00 00 48 89 0c 24 48 89 44 24 08 48  ......H..$H.D$.H
	0x00c0 8d 15 00 00 00 00 48 89 54 24 10 48 c7 44 24 18  ......H.T$.H.D$.
	0x00d0 01 00 00 00 e8 00 00 00 00 48 8b 44 24 20 48 8b  .........H.D$ H.
	0x00e0 4c 24 48 48 89 08 48 8d 05 00 00 00 00 48 89 04  L$HH..H......H..
	0x00f0 24 48 8b 44 24 50 48 89 44 24 08 48 8d 0d 00 00  $H.D$PH.D$.H....
	0x0100 00 00 48 89 4c 24 10 48 c7 44 24 18 01 00 00 00  ..H.L$.H.D$.....
	0x0110 e8 00 00 00 00 48 8b 44 24 20 48 8b 4c 24 40 48  .....H.D$ H.L$@H
	0x0120 89 08 83 3d 00 00 00 00 00 0f 85 7b 02 00 00 48  ...=.......{...H
	0x0130 8b 44 24 50 48 89 05 00 00 00 00 48 8d 05 00 00  .D$PH......H....
	0x0140 00 00 48 89 04 24 48 c7 44 24 08 07 00 00 00 48  ..H..$H.D$.....H
	0x0150 8b 05 00 00 00 00 48 89 44 24 10 e8 00 00 00 00  ......H.D$......
	0x0160 48 8b 44 24 18 48 89 05 00 00 00 00 48 8d 05 00  H.D$.H......H...
	0x0170 00 00 00 48 89 04 24 48 c7 44 24 08 07 00 00 00  ...H..$H.D$.....
	0x0180 48 8b 05 00 00 00 00 48 89 44 24 10 e8 00 00 00  H......H.D$.....
	0x0190 00 48 8b 44 24 18 48 89 05 00 00 00 00 48 8d 05  .H.D$.H......H..
	0x01a0 00 00 00 00 48 89 04 24 48 c7 44 24 08 01 00 00  ....H..$H.D$....
	0x01b0 00 48 c7 44 24 10 01 00 00 00 e8 00 00 00 00 48  .H.D$..........H
	0x01c0 8b 44 24 18 48 89 05 00 00 00 00 48 8d 05 00 00  .D$.H......H....
	0x01d0 00 00 48 89 04 24 48 c7 44 24 08 01 00 00 00 48  ..H..$H.D$.....H
	0x01e0 c7 44 24 10 04 00 00 00 e8 00 00 00 00 48 8b 44  .D$..........H.D
	0x01f0 24 18 48 89 05 00 00 00 00 48 8d 05 00 00 00 00  $.H......H......
	0x0200 48 89 04 24 48 c7 44 24 08 04 00 00 00 48 c7 44  H..$H.D$.....H.D
	0x0210 24 10 41 00 00 00 e8 00 00 00 00 48 8b 44 24 18  $.A........H.D$.
	0x0220 48 89 44 24 48 48 8d 0d 00 00 00 00 48 89 0c 24  H.D$HH......H..$
	0x0230 e8 00 00 00 00 48 8b 44 24 08 48 8b 4c 24 48 88  .....H.D$.H.L$H.
	0x0240 08 48 c7 04 24 00 00 00 00 48 89 44 24 08 48 c7  .H..$....H.D$.H.
	0x0250 44 24 10 01 00 00 00 48 c7 44 24 18 01 00 00 00  D$.....H.D$.....
	0x0260 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 20 48  .....H.D$(H.L$ H
	0x0270 89 05 00 00 00 00 83 3d 00 00 00 00 00 0f 85 13  .......=........
	0x0280 01 00 00 48 89 0d 00 00 00 00 e8 00 00 00 00 48  ...H...........H
	0x0290 8b 44 24 08 48 8d 48 01 48 8b 14 24 48 8b 5c 24  .D$.H.H.H..$H.\$
	0x02a0 10 48 39 d9 0f 8f a6 00 00 00 c6 04 02 03 48 89  .H9...........H.
	0x02b0 0d 00 00 00 00 48 89 1d 00 00 00 00 83 3d 00 00  .....H.......=..
	0x02c0 00 00 00 75 77 48 89 15 00 00 00 00 e8 00 00 00  ...uwH..........
	0x02d0 00 48 8b 44 24 08 48 8b 0c 24 48 8b 54 24 10 48  .H.D$.H..$H.T$.H
	0x02e0 83 f8 01 0f 82 d7 00 00 00 48 8d 58 ff 48 89 1d  .........H.X.H..
	0x02f0 00 00 00 00 48 ff ca 48 89 15 00 00 00 00 48 f7  ....H..H......H.
	0x0300 da 48 c1 fa 3f 48 83 e2 01 48 8d 04 0a 83 3d 00  .H..?H...H....=.
	0x0310 00 00 00 00 75 18 48 89 05 00 00 00 00 c6 05 00  ....u.H.........
	0x0320 00 00 00 02 48 8b 6c 24 58 48 83 c4 60 c3 48 8d  ....H.l$XH..`.H.
	0x0330 3d 00 00 00 00 e8 00 00 00 00 eb e1 48 8d 3d 00  =...........H.=.
	0x0340 00 00 00 48 89 d0 e8 00 00 00 00 e9 7c ff ff ff  ...H........|...
	0x0350 48 89 44 24 48 48 8d 35 00 00 00 00 48 89 34 24  H.D$HH.5....H.4$
	0x0360 48 89 54 24 08 48 89 44 24 10 48 89 5c 24 18 48  H.T$.H.D$.H.\$.H
	0x0370 89 4c 24 20 e8 00 00 00 00 48 8b 54 24 28 48 8b  .L$ .....H.T$(H.
	0x0380 44 24 30 48 8b 5c 24 38 48 8d 48 01 48 8b 44 24  D$0H.\$8H.H.H.D$
	0x0390 48 e9 14 ff ff ff 48 8d 3d 00 00 00 00 48 89 c8  H.....H.=....H..
	0x03a0 e8 00 00 00 00 e9 e0 fe ff ff 48 8d 3d 00 00 00  ..........H.=...
	0x03b0 00 48 8b 44 24 50 e8 00 00 00 00 e9 7b fd ff ff  .H.D$P......{...
	0x03c0 e8 00 00 00 00 0f 0b e8 00 00 00 00 e9 2f fc ff  ............./..
	0x03d0 ff                                               .
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 "".initdone·+0
	rel 57+4 t=8 runtime.throwinit+0
	rel 65+4 t=15 "".initdone·+-1
	rel 73+4 t=15 go.string."table x"+0
	rel 93+4 t=15 "".zero+0
	rel 103+4 t=8 "".show+0
	rel 120+4 t=15 go.string."table y"+0
	rel 147+4 t=8 "".show+0
	rel 162+4 t=8 runtime.makemap_small+0
	rel 178+4 t=15 type.map[string]int+0
	rel 194+4 t=15 go.string."x"+0
	rel 213+4 t=8 runtime.mapassign_faststr+0
	rel 233+4 t=15 type.map[string]int+0
	rel 254+4 t=15 go.string."y"+0
	rel 273+4 t=8 runtime.mapassign_faststr+0
	rel 292+4 t=15 runtime.writeBarrier+-1
	rel 311+4 t=15 "".table+0
	rel 318+4 t=15 go.string."lists 0"+0
	rel 338+4 t=15 "".zero+0
	rel 348+4 t=8 "".show+0
	rel 360+4 t=15 "".statictmp_2+0
	rel 367+4 t=15 go.string."lists 1"+0
	rel 387+4 t=15 "".zero+0
	rel 397+4 t=8 "".show+0
	rel 409+4 t=15 "".statictmp_3+0
	rel 416+4 t=15 go.string."a"+0
	rel 443+4 t=8 "".show+0
	rel 455+4 t=15 "".pairs+0
	rel 462+4 t=15 go.string."b"+0
	rel 489+4 t=8 "".show+0
	rel 501+4 t=15 "".pairs+24
	rel 508+4 t=15 go.string."byte"+0
	rel 535+4 t=8 "".show+0
	rel 552+4 t=15 type.[1]uint8+0
	rel 561+4 t=8 runtime.newobject+0
	rel 609+4 t=8 runtime.slicebytetostring+0
	rel 626+4 t=15 "".statictmp_5+8
	rel 632+4 t=15 runtime.writeBarrier+-1
	rel 646+4 t=15 "".statictmp_5+0
	rel 651+4 t=8 "".bytes+0
	rel 689+4 t=15 "".slices+8
	rel 696+4 t=15 "".slices+16
	rel 702+4 t=15 runtime.writeBarrier+-1
	rel 712+4 t=15 "".slices+0
	rel 717+4 t=8 "".bytes+0
	rel 752+4 t=15 "".slices+32
	rel 762+4 t=15 "".slices+40
	rel 783+4 t=15 runtime.writeBarrier+-1
	rel 793+4 t=15 "".slices+24
	rel 799+4 t=15 "".initdone·+-1
	rel 817+4 t=15 "".slices+24
	rel 822+4 t=8 runtime.gcWriteBarrier+0
	rel 831+4 t=15 "".slices+0
	rel 839+4 t=8 runtime.gcWriteBarrier+0
	rel 856+4 t=15 type.uint8+0
	rel 885+4 t=8 runtime.growslice+0
	rel 921+4 t=15 "".statictmp_5+0
	rel 929+4 t=8 runtime.gcWriteBarrier+0
	rel 941+4 t=15 "".table+0
	rel 951+4 t=8 runtime.gcWriteBarrier+0
	rel 961+4 t=8 runtime.panicslice+0
	rel 968+4 t=8 runtime.morestack_noctxt+0
go.loc."".show SDWARFLOC size=0
go.info."".show SDWARFINFO size=65
	0x0000 02 22 22 2e 73 68 6f 77 00 00 00 00 00 00 00 00  ."".show........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0e 6e 00 00 07 00 00 00 00 00 0e 73 00 00 07 00  .n.........s....
	0x0030 00 00 00 00 0e 7e 72 32 00 01 07 00 00 00 00 00  .....~r2........
	0x0040 00                                               .
	rel 9+8 t=1 "".show+0
	rel 17+8 t=1 "".show+95
	rel 27+4 t=29 gofile..static_parts.go+0
	rel 37+4 t=28 go.info.int+0
	rel 47+4 t=28 go.info.string+0
	rel 59+4 t=28 go.info.int+0
go.range."".show SDWARFRANGE size=0
go.isstmt."".show SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 22 02 05 01 0f 02 07 00     .......".......
go.loc."".bytes SDWARFLOC size=0
go.info."".bytes SDWARFINFO size=46
	0x0000 02 22 22 2e 62 79 74 65 73 00 00 00 00 00 00 00  ."".bytes.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0e 7e 72 30 00 01 16 00 00 00 00 00 00        ..~r0.........
	rel 10+8 t=1 "".bytes+0
	rel 18+8 t=1 "".bytes+100
	rel 28+4 t=29 gofile..static_parts.go+0
	rel 40+4 t=28 go.info.[]uint8+0
go.range."".bytes SDWARFRANGE size=0
go.isstmt."".bytes SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 07 01 39 02 07 00                 .......9...
go.string."x" SRODATA dupok size=1
	0x0000 78                                               x
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=33
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+346
	rel 27+4 t=29 gofile..static_parts.go+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 53 02 04 01 0b 02 03 01 1c  .......S........
	0x0010 02 05 01 91 01 02 1b 00                          ........
go.string."table x" SRODATA dupok size=7
	0x0000 74 61 62 6c 65 20 78                             table x
go.string."table y" SRODATA dupok size=7
	0x0000 74 61 62 6c 65 20 79                             table y
go.string."y" SRODATA dupok size=1
	0x0000 79                                               y
go.string."lists 0" SRODATA dupok size=7
	0x0000 6c 69 73 74 73 20 30                             lists 0
go.string."lists 1" SRODATA dupok size=7
	0x0000 6c 69 73 74 73 20 31                             lists 1
go.string."a" SRODATA dupok size=1
	0x0000 61                                               a
go.string."b" SRODATA dupok size=1
	0x0000 62                                               b
go.string."byte" SRODATA dupok size=4
	0x0000 62 79 74 65                                      byte
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+977
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 04 02 0a 01 07 02 02 01 07  ................
	0x0010 02 07 01 ee 01 02 07 01 5b 02 07 01 55 02 07 01  ........[...U...
	0x0020 8a 01 02 05 01 1b 02 04 01 3b 02 04 01 30 02 07  .........;...0..
	0x0030 01 2c 02 05 01 6b 02 11 00                       .,...k...
"".zero SNOPTRBSS size=8
"".table SBSS size=8
"".lists SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 02 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".statictmp_1+0
"".pairs SNOPTRDATA size=32
	0x0000 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00                          ........
"".pointers SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0010 01 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".statictmp_4+0
"".slices SBSS size=48
"".statictmp_0 SRODATA size=2
	0x0000 01 02                                            ..
"".statictmp_1 SDATA size=48
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0010 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 "".statictmp_2+0
	rel 24+8 t=1 "".statictmp_3+0
"".statictmp_2 SNOPTRBSS size=8
"".statictmp_3 SNOPTRBSS size=8
"".statictmp_4 SDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".statictmp_5+0
"".statictmp_5 SBSS size=16
"".initdone· SNOPTRBSS size=1
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
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
type..namedata.*[1]string- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 31 5d 73 74 72 69 6e 67           ...*[1]string
type.[1]string SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c4 b8 62 20 02 08 08 11 00 00 00 00 00 00 00 00  ..b ............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+112
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]string-+0
	rel 44+4 t=6 type.*[1]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
type.*[1]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6c 2e 21 e4 00 08 08 36 00 00 00 00 00 00 00 00  l.!....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]string-+0
	rel 48+8 t=1 type.[1]string+0
type..namedata.*[]*[1]string- SRODATA dupok size=16
	0x0000 00 00 0d 2a 5b 5d 2a 5b 31 5d 73 74 72 69 6e 67  ...*[]*[1]string
type.*[]*[1]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 76 b0 aa 38 00 08 08 36 00 00 00 00 00 00 00 00  v..8...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*[1]string-+0
	rel 48+8 t=1 type.[]*[1]string+0
type.[]*[1]string SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9f e7 f8 37 02 08 08 17 00 00 00 00 00 00 00 00  ...7............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*[1]string-+0
	rel 44+4 t=6 type.*[]*[1]string+0
	rel 48+8 t=1 type.*[1]string+0
type..namedata.*[1]*[1]string- SRODATA dupok size=17
	0x0000 00 00 0e 2a 5b 31 5d 2a 5b 31 5d 73 74 72 69 6e  ...*[1]*[1]strin
	0x0010 67                                               g
type.*[1]*[1]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4f 78 fd 2d 00 08 08 36 00 00 00 00 00 00 00 00  Ox.-...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]*[1]string-+0
	rel 48+8 t=1 type.[1]*[1]string+0
type.[1]*[1]string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e3 4d 56 ea 02 08 08 31 00 00 00 00 00 00 00 00  .MV....1........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]*[1]string-+0
	rel 44+4 t=6 type.*[1]*[1]string+0
	rel 48+8 t=1 type.*[1]string+0
	rel 56+8 t=1 type.[]*[1]string+0
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
runtime.gcbits. SRODATA dupok size=0
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
type..namedata.*[1]uint8- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 31 5d 75 69 6e 74 38              ...*[1]uint8
type.*[1]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b1 98 7e 5b 00 08 08 36 00 00 00 00 00 00 00 00  ..~[...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]uint8-+0
	rel 48+8 t=1 type.[1]uint8+0
type.[1]uint8 SRODATA dupok size=72
	0x0000 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 31 36 ca 08 02 01 01 91 00 00 00 00 00 00 00 00  16..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+32
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[1]uint8-+0
	rel 44+4 t=6 type.*[1]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
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
type..namedata.*[][]uint8- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 5d 5b 5d 75 69 6e 74 38           ...*[][]uint8
type.*[][]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9f d5 40 a9 00 08 08 36 00 00 00 00 00 00 00 00  ..@....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]uint8-+0
	rel 48+8 t=1 type.[][]uint8+0
type.[][]uint8 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9d f5 7d ef 02 08 08 17 00 00 00 00 00 00 00 00  ..}.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]uint8-+0
	rel 44+4 t=6 type.*[][]uint8+0
	rel 48+8 t=1 type.[]uint8+0
type..namedata.*[2][]uint8- SRODATA dupok size=14
	0x0000 00 00 0b 2a 5b 32 5d 5b 5d 75 69 6e 74 38        ...*[2][]uint8
type.*[2][]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 5d 37 8c 00 08 08 36 00 00 00 00 00 00 00 00  .]7....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2][]uint8-+0
	rel 48+8 t=1 type.[2][]uint8+0
type.[2][]uint8 SRODATA dupok size=72
	0x0000 30 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  0....... .......
	0x0010 21 31 04 8a 02 08 08 11 00 00 00 00 00 00 00 00  !1..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.09+0
	rel 40+4 t=5 type..namedata.*[2][]uint8-+0
	rel 44+4 t=6 type.*[2][]uint8+0
	rel 48+8 t=1 type.[]uint8+0
	rel 56+8 t=1 type.[][]uint8+0
type..namedata.*struct { a int; b int }- SRODATA dupok size=27
	0x0000 00 00 18 2a 73 74 72 75 63 74 20 7b 20 61 20 69  ...*struct { a i
	0x0010 6e 74 3b 20 62 20 69 6e 74 20 7d                 nt; b int }
type.*struct { "".a int; "".b int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 31 45 66 a4 00 08 08 36 00 00 00 00 00 00 00 00  1Ef....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { a int; b int }-+0
	rel 48+8 t=1 type.struct { "".a int; "".b int }+0
type..namedata.a- SRODATA dupok size=4
	0x0000 00 00 01 61                                      ...a
type..namedata.b- SRODATA dupok size=4
	0x0000 00 00 01 62                                      ...b
type.struct { "".a int; "".b int } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 fe 41 57 45 02 08 08 99 00 00 00 00 00 00 00 00  .AWE............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*struct { a int; b int }-+0
	rel 44+4 t=6 type.*struct { "".a int; "".b int }+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type.struct { "".a int; "".b int }+80
	rel 80+8 t=1 type..namedata.a-+0
	rel 88+8 t=1 type.int+0
	rel 104+8 t=1 type..namedata.b-+0
	rel 112+8 t=1 type.int+0
type..namedata.*[]struct { a int; b int }- SRODATA dupok size=29
	0x0000 00 00 1a 2a 5b 5d 73 74 72 75 63 74 20 7b 20 61  ...*[]struct { a
	0x0010 20 69 6e 74 3b 20 62 20 69 6e 74 20 7d            int; b int }
type.*[]struct { "".a int; "".b int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 64 b0 0a 99 00 08 08 36 00 00 00 00 00 00 00 00  d......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]struct { a int; b int }-+0
	rel 48+8 t=1 type.[]struct { "".a int; "".b int }+0
type.[]struct { "".a int; "".b int } SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 98 c7 db b0 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]struct { a int; b int }-+0
	rel 44+4 t=6 type.*[]struct { "".a int; "".b int }+0
	rel 48+8 t=1 type.struct { "".a int; "".b int }+0
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
type..namedata.*[2]struct { a int; b int }- SRODATA dupok size=30
	0x0000 00 00 1b 2a 5b 32 5d 73 74 72 75 63 74 20 7b 20  ...*[2]struct {
	0x0010 61 20 69 6e 74 3b 20 62 20 69 6e 74 20 7d        a int; b int }
type.*[2]struct { "".a int; "".b int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ea a4 a6 20 00 08 08 36 00 00 00 00 00 00 00 00  ... ...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]struct { a int; b int }-+0
	rel 48+8 t=1 type.[2]struct { "".a int; "".b int }+0
type.[2]struct { "".a int; "".b int } SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 f1 d1 60 45 02 08 08 91 00 00 00 00 00 00 00 00  ..`E............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg32+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[2]struct { a int; b int }-+0
	rel 44+4 t=6 type.*[2]struct { "".a int; "".b int }+0
	rel 48+8 t=1 type.struct { "".a int; "".b int }+0
	rel 56+8 t=1 type.[]struct { "".a int; "".b int }+0
type..namedata.*[2]uint8- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 32 5d 75 69 6e 74 38              ...*[2]uint8
type.*[2]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 02 9e fe b0 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]uint8-+0
	rel 48+8 t=1 type.[2]uint8+0
type.[2]uint8 SRODATA dupok size=72
	0x0000 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 a2 81 fb 46 02 01 01 91 00 00 00 00 00 00 00 00  ...F............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+48
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[2]uint8-+0
	rel 44+4 t=6 type.*[2]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
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
type..namedata.values- SRODATA dupok size=9
	0x0000 00 00 06 76 61 6c 75 65 73                       ...values
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
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·e93ef80993fd106e83813237aa491732 SRODATA dupok size=15
	0x0000 07 00 00 00 04 00 00 00 00 02 01 06 04 08 03     ...............
gclocals·b8102e220680512ff9fe2e322ea70911 SRODATA dupok size=14
	0x0000 06 00 00 00 06 00 00 00 00 01 02 03 04 24        .............$
