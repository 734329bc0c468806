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
"".main STEXT size=315 args=0x0 locals=0x58
	0x0000 00000 (static_parts.go:22)	TEXT	"".main(SB), $88-0
	0x0000 00000 (static_parts.go:22)	MOVQ	(TLS), CX
	0x0009 00009 (static_parts.go:22)	CMPQ	SP, 16(CX)
	0x000d 00013 (static_parts.go:22)	JLS	305
	0x0013 00019 (static_parts.go:22)	SUBQ	$88, SP
	0x0017 00023 (static_parts.go:22)	MOVQ	BP, 80(SP)
	0x001c 00028 (static_parts.go:22)	LEAQ	80(SP), BP
	0x0021 00033 (static_parts.go:22)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (static_parts.go:22)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (static_parts.go:22)	FUNCDATA	$3, gclocals·0ad16f9647873015d64b0788b95f6dc6(SB)
	0x0021 00033 (static_parts.go:22)	PCDATA	$2, $1
	0x0021 00033 (static_parts.go:22)	PCDATA	$0, $0
	0x0021 00033 (static_parts.go:22)	LEAQ	type.map[string]int(SB), AX
	0x0028 00040 (static_parts.go:22)	PCDATA	$2, $0
	0x0028 00040 (static_parts.go:22)	MOVQ	AX, (SP)
	0x002c 00044 (static_parts.go:22)	PCDATA	$2, $1
	0x002c 00044 (static_parts.go:22)	MOVQ	"".table(SB), AX
	0x0033 00051 (static_parts.go:22)	PCDATA	$2, $0
	0x0033 00051 (static_parts.go:22)	MOVQ	AX, 8(SP)
	0x0038 00056 (static_parts.go:22)	PCDATA	$2, $1
	0x0038 00056 (static_parts.go:22)	LEAQ	go.string."x"(SB), AX
	0x003f 00063 (static_parts.go:22)	PCDATA	$2, $0
	0x003f 00063 (static_parts.go:22)	MOVQ	AX, 16(SP)
	0x0044 00068 (static_parts.go:22)	MOVQ	$1, 24(SP)
	0x004d 00077 (static_parts.go:22)	CALL	runtime.mapaccess1_faststr(SB)
	0x0052 00082 (static_parts.go:22)	PCDATA	$2, $1
	0x0052 00082 (static_parts.go:22)	MOVQ	32(SP), AX
	0x0057 00087 (static_parts.go:22)	PCDATA	$2, $0
	0x0057 00087 (static_parts.go:22)	MOVQ	(AX), AX
	0x005a 00090 (static_parts.go:22)	PCDATA	$2, $2
	0x005a 00090 (static_parts.go:22)	MOVQ	"".lists(SB), CX
	0x0061 00097 (static_parts.go:22)	CMPQ	"".lists+8(SB), $1
	0x0069 00105 (static_parts.go:22)	JLS	298
	0x006f 00111 (static_parts.go:22)	PCDATA	$2, $3
	0x006f 00111 (static_parts.go:22)	MOVQ	24(CX), DX
	0x0073 00115 (static_parts.go:22)	PCDATA	$2, $4
	0x0073 00115 (static_parts.go:22)	CMPQ	32(CX), $0
	0x0078 00120 (static_parts.go:22)	JLS	298
	0x007e 00126 (static_parts.go:22)	PCDATA	$2, $0
	0x007e 00126 (static_parts.go:22)	MOVQ	(DX), CX
	0x0081 00129 (static_parts.go:22)	MOVQ	"".pairs+24(SB), DX
	0x0088 00136 (static_parts.go:22)	PCDATA	$2, $5
	0x0088 00136 (static_parts.go:22)	MOVQ	"".pointers(SB), BX
	0x008f 00143 (static_parts.go:22)	CMPQ	"".pointers+8(SB), $0
	0x0097 00151 (static_parts.go:22)	JLS	298
	0x009d 00157 (static_parts.go:22)	MOVQ	AX, ""..autotmp_4+64(SP)
	0x00a2 00162 (static_parts.go:22)	MOVQ	CX, ""..autotmp_5+56(SP)
	0x00a7 00167 (static_parts.go:22)	MOVQ	DX, ""..autotmp_6+48(SP)
	0x00ac 00172 (static_parts.go:22)	PCDATA	$2, $1
	0x00ac 00172 (static_parts.go:22)	MOVQ	(BX), AX
	0x00af 00175 (static_parts.go:22)	PCDATA	$2, $6
	0x00af 00175 (static_parts.go:22)	MOVQ	(AX), CX
	0x00b2 00178 (static_parts.go:22)	PCDATA	$2, $1
	0x00b2 00178 (static_parts.go:22)	PCDATA	$0, $1
	0x00b2 00178 (static_parts.go:22)	MOVQ	CX, ""..autotmp_7+72(SP)
	0x00b7 00183 (static_parts.go:22)	PCDATA	$2, $0
	0x00b7 00183 (static_parts.go:22)	MOVQ	8(AX), AX
	0x00bb 00187 (static_parts.go:22)	MOVQ	AX, ""..autotmp_8+40(SP)
	0x00c0 00192 (static_parts.go:22)	CALL	runtime.printlock(SB)
	0x00c5 00197 (static_parts.go:22)	MOVQ	""..autotmp_4+64(SP), AX
	0x00ca 00202 (static_parts.go:22)	MOVQ	AX, (SP)
	0x00ce 00206 (static_parts.go:22)	CALL	runtime.printint(SB)
	0x00d3 00211 (static_parts.go:22)	CALL	runtime.printsp(SB)
	0x00d8 00216 (static_parts.go:22)	MOVQ	""..autotmp_5+56(SP), AX
	0x00dd 00221 (static_parts.go:22)	MOVQ	AX, (SP)
	0x00e1 00225 (static_parts.go:22)	CALL	runtime.printint(SB)
	0x00e6 00230 (static_parts.go:22)	CALL	runtime.printsp(SB)
	0x00eb 00235 (static_parts.go:22)	MOVQ	""..autotmp_6+48(SP), AX
	0x00f0 00240 (static_parts.go:22)	MOVQ	AX, (SP)
	0x00f4 00244 (static_parts.go:22)	CALL	runtime.printint(SB)
	0x00f9 00249 (static_parts.go:22)	CALL	runtime.printsp(SB)
	0x00fe 00254 (static_parts.go:22)	PCDATA	$2, $1
	0x00fe 00254 (static_parts.go:22)	PCDATA	$0, $0
	0x00fe 00254 (static_parts.go:22)	MOVQ	""..autotmp_7+72(SP), AX
	0x0103 00259 (static_parts.go:22)	PCDATA	$2, $0
	0x0103 00259 (static_parts.go:22)	MOVQ	AX, (SP)
	0x0107 00263 (static_parts.go:22)	MOVQ	""..autotmp_8+40(SP), AX
	0x010c 00268 (static_parts.go:22)	MOVQ	AX, 8(SP)
	0x0111 00273 (static_parts.go:22)	CALL	runtime.printstring(SB)
	0x0116 00278 (static_parts.go:22)	CALL	runtime.printnl(SB)
	0x011b 00283 (static_parts.go:22)	CALL	runtime.printunlock(SB)
	0x0120 00288 (static_parts.go:22)	MOVQ	80(SP), BP
	0x0125 00293 (static_parts.go:22)	ADDQ	$88, SP
	0x0129 00297 (static_parts.go:22)	RET
	0x012a 00298 (static_parts.go:22)	CALL	runtime.panicindex(SB)
	0x012f 00303 (static_parts.go:22)	UNDEF
	0x0131 00305 (static_parts.go:22)	NOP
	0x0131 00305 (static_parts.go:22)	PCDATA	$0, $-1
	0x0131 00305 (static_parts.go:22)	PCDATA	$2, $-1
	0x0131 00305 (static_parts.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0136 00310 (static_parts.go:22)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 1e  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 58 48 89 6c 24 50 48 8d 6c 24  ...H..XH.l$PH.l$
	0x0020 50 48 8d 05 00 00 00 00 48 89 04 24 48 8b 05 00  PH......H..$H...
	0x0030 00 00 00 48 89 44 24 08 48 8d 05 00 00 00 00 48  ...H.D$.H......H
	0x0040 89 44 24 10 48 c7 44 24 18 01 00 00 00 e8 00 00  .D$.H.D$........
	0x0050 00 00 48 8b 44 24 20 48 8b 00 48 8b 0d 00 00 00  ..H.D$ H..H.....
	0x0060 00 48 83 3d 00 00 00 00 01 0f 86 bb 00 00 00 48  .H.=...........H
	0x0070 8b 51 18 48 83 79 20 00 0f 86 ac 00 00 00 48 8b  .Q.H.y .......H.
	0x0080 0a 48 8b 15 00 00 00 00 48 8b 1d 00 00 00 00 48  .H......H......H
	0x0090 83 3d 00 00 00 00 00 0f 86 8d 00 00 00 48 89 44  .=...........H.D
	0x00a0 24 40 48 89 4c 24 38 48 89 54 24 30 48 8b 03 48  $@H.L$8H.T$0H..H
	0x00b0 8b 08 48 89 4c 24 48 48 8b 40 08 48 89 44 24 28  ..H.L$HH.@.H.D$(
	0x00c0 e8 00 00 00 00 48 8b 44 24 40 48 89 04 24 e8 00  .....H.D$@H..$..
	0x00d0 00 00 00 e8 00 00 00 00 48 8b 44 24 38 48 89 04  ........H.D$8H..
	0x00e0 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 30  $..........H.D$0
	0x00f0 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x0100 44 24 48 48 89 04 24 48 8b 44 24 28 48 89 44 24  D$HH..$H.D$(H.D$
	0x0110 08 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  ................
	0x0120 48 8b 6c 24 50 48 83 c4 58 c3 e8 00 00 00 00 0f  H.l$PH..X.......
	0x0130 0b e8 00 00 00 00 e9 c5 fe ff ff                 ...........
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 type.map[string]int+0
	rel 47+4 t=15 "".table+0
	rel 59+4 t=15 go.string."x"+0
	rel 78+4 t=8 runtime.mapaccess1_faststr+0
	rel 93+4 t=15 "".lists+0
	rel 100+4 t=15 "".lists+7
	rel 132+4 t=15 "".pairs+24
	rel 139+4 t=15 "".pointers+0
	rel 146+4 t=15 "".pointers+7
	rel 193+4 t=8 runtime.printlock+0
	rel 207+4 t=8 runtime.printint+0
	rel 212+4 t=8 runtime.printsp+0
	rel 226+4 t=8 runtime.printint+0
	rel 231+4 t=8 runtime.printsp+0
	rel 245+4 t=8 runtime.printint+0
	rel 250+4 t=8 runtime.printsp+0
	rel 274+4 t=8 runtime.printstring+0
	rel 279+4 t=8 runtime.printnl+0
	rel 284+4 t=8 runtime.printunlock+0
	rel 299+4 t=8 runtime.panicindex+0
	rel 306+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=712 args=0x0 locals=0x50
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $80-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	702
	0x0013 00019 (<autogenerated>:1)	SUBQ	$80, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 72(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	72(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·f9e9e71b3d85c7d9ecf49fc49dd56c0d(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $0
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVBLZX	"".initdone·(SB), AX
	0x0028 00040 (<autogenerated>:1)	CMPB	AL, $1
	0x002a 00042 (<autogenerated>:1)	JLS	54
	0x002c 00044 (<autogenerated>:1)	PCDATA	$2, $-2
	0x002c 00044 (<autogenerated>:1)	PCDATA	$0, $-2
	0x002c 00044 (<autogenerated>:1)	MOVQ	72(SP), BP
	0x0031 00049 (<autogenerated>:1)	ADDQ	$80, SP
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
	0x0070 00112 (static_parts.go:14)	MOVQ	AX, ""..autotmp_10+56(SP)
	0x0075 00117 (static_parts.go:14)	PCDATA	$2, $2
	0x0075 00117 (static_parts.go:14)	LEAQ	go.string."table y"(SB), CX
	0x007c 00124 (static_parts.go:14)	PCDATA	$2, $0
	0x007c 00124 (static_parts.go:14)	MOVQ	CX, (SP)
	0x0080 00128 (static_parts.go:14)	MOVQ	$7, 8(SP)
	0x0089 00137 (static_parts.go:14)	MOVQ	$0, 16(SP)
	0x0092 00146 (static_parts.go:14)	CALL	"".show(SB)
	0x0097 00151 (static_parts.go:14)	MOVQ	24(SP), AX
	0x009c 00156 (static_parts.go:14)	MOVQ	AX, ""..autotmp_11+48(SP)
	0x00a1 00161 (static_parts.go:14)	CALL	runtime.makemap_small(SB)
	0x00a6 00166 (static_parts.go:14)	PCDATA	$2, $1
	0x00a6 00166 (static_parts.go:14)	MOVQ	(SP), AX
	0x00aa 00170 (static_parts.go:14)	PCDATA	$0, $1
	0x00aa 00170 (static_parts.go:14)	MOVQ	AX, ""..autotmp_12+64(SP)
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
	0x00de 00222 (static_parts.go:14)	MOVQ	""..autotmp_10+56(SP), CX
	0x00e3 00227 (static_parts.go:14)	PCDATA	$2, $0
	0x00e3 00227 (static_parts.go:14)	MOVQ	CX, (AX)
	0x00e6 00230 (static_parts.go:14)	PCDATA	$2, $1
	0x00e6 00230 (static_parts.go:14)	LEAQ	type.map[string]int(SB), AX
	0x00ed 00237 (static_parts.go:14)	PCDATA	$2, $0
	0x00ed 00237 (static_parts.go:14)	MOVQ	AX, (SP)
	0x00f1 00241 (static_parts.go:14)	PCDATA	$2, $1
	0x00f1 00241 (static_parts.go:14)	MOVQ	""..autotmp_12+64(SP), AX
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
	0x011a 00282 (static_parts.go:14)	MOVQ	""..autotmp_11+48(SP), CX
	0x011f 00287 (static_parts.go:14)	PCDATA	$2, $0
	0x011f 00287 (static_parts.go:14)	MOVQ	CX, (AX)
	0x0122 00290 (static_parts.go:14)	PCDATA	$2, $-2
	0x0122 00290 (static_parts.go:14)	PCDATA	$0, $-2
	0x0122 00290 (static_parts.go:14)	CMPL	runtime.writeBarrier(SB), $0
	0x0129 00297 (static_parts.go:14)	JNE	680
	0x012f 00303 (static_parts.go:14)	MOVQ	""..autotmp_12+64(SP), AX
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
	0x0165 00357 (static_parts.go:16)	MOVQ	AX, "".statictmp_1(SB)
	0x016c 00364 (static_parts.go:16)	PCDATA	$2, $1
	0x016c 00364 (static_parts.go:16)	LEAQ	go.string."lists 1"(SB), AX
	0x0173 00371 (static_parts.go:16)	PCDATA	$2, $0
	0x0173 00371 (static_parts.go:16)	MOVQ	AX, (SP)
	0x0177 00375 (static_parts.go:16)	MOVQ	$7, 8(SP)
	0x0180 00384 (static_parts.go:16)	MOVQ	"".zero(SB), AX
	0x0187 00391 (static_parts.go:16)	MOVQ	AX, 16(SP)
	0x018c 00396 (static_parts.go:16)	CALL	"".show(SB)
	0x0191 00401 (static_parts.go:16)	MOVQ	24(SP), AX
	0x0196 00406 (static_parts.go:16)	MOVQ	AX, "".statictmp_2(SB)
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
	0x0220 00544 (static_parts.go:20)	MOVQ	AX, ""..autotmp_10+56(SP)
	0x0225 00549 (static_parts.go:20)	PCDATA	$2, $2
	0x0225 00549 (static_parts.go:20)	LEAQ	type.[1]uint8(SB), CX
	0x022c 00556 (static_parts.go:20)	PCDATA	$2, $0
	0x022c 00556 (static_parts.go:20)	MOVQ	CX, (SP)
	0x0230 00560 (static_parts.go:20)	CALL	runtime.newobject(SB)
	0x0235 00565 (static_parts.go:20)	PCDATA	$2, $1
	0x0235 00565 (static_parts.go:20)	MOVQ	8(SP), AX
	0x023a 00570 (static_parts.go:20)	MOVQ	""..autotmp_10+56(SP), CX
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
	0x026f 00623 (static_parts.go:20)	MOVQ	AX, "".statictmp_4+8(SB)
	0x0276 00630 (static_parts.go:20)	PCDATA	$2, $-2
	0x0276 00630 (static_parts.go:20)	PCDATA	$0, $-2
	0x0276 00630 (static_parts.go:20)	CMPL	runtime.writeBarrier(SB), $0
	0x027d 00637 (static_parts.go:20)	JNE	663
	0x027f 00639 (static_parts.go:20)	MOVQ	CX, "".statictmp_4(SB)
	0x0286 00646 (<autogenerated>:1)	PCDATA	$2, $0
	0x0286 00646 (<autogenerated>:1)	PCDATA	$0, $0
	0x0286 00646 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x028d 00653 (<autogenerated>:1)	MOVQ	72(SP), BP
	0x0292 00658 (<autogenerated>:1)	ADDQ	$80, SP
	0x0296 00662 (<autogenerated>:1)	RET
	0x0297 00663 (static_parts.go:20)	PCDATA	$2, $-2
	0x0297 00663 (static_parts.go:20)	PCDATA	$0, $-2
	0x0297 00663 (static_parts.go:20)	LEAQ	"".statictmp_4(SB), DI
	0x029e 00670 (static_parts.go:20)	MOVQ	CX, AX
	0x02a1 00673 (static_parts.go:20)	CALL	runtime.gcWriteBarrier(SB)
	0x02a6 00678 (static_parts.go:20)	JMP	646
	0x02a8 00680 (static_parts.go:14)	LEAQ	"".table(SB), DI
	0x02af 00687 (static_parts.go:14)	MOVQ	""..autotmp_12+64(SP), AX
	0x02b4 00692 (static_parts.go:14)	CALL	runtime.gcWriteBarrier(SB)
	0x02b9 00697 (static_parts.go:14)	JMP	315
	0x02be 00702 (static_parts.go:14)	NOP
	0x02be 00702 (<autogenerated>:1)	PCDATA	$0, $-1
	0x02be 00702 (<autogenerated>:1)	PCDATA	$2, $-1
	0x02be 00702 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x02c3 00707 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 ab  dH..%....H;a....
	0x0010 02 00 00 48 83 ec 50 48 89 6c 24 48 48 8d 6c 24  ...H..PH.l$HH.l$
	0x0020 48 0f b6 05 00 00 00 00 3c 01 76 0a 48 8b 6c 24  H.......<.v.H.l$
	0x0030 48 48 83 c4 50 c3 75 07 e8 00 00 00 00 0f 0b c6  HH..P.u.........
	0x0040 05 00 00 00 00 01 48 8d 05 00 00 00 00 48 89 04  ......H......H..
	0x0050 24 48 c7 44 24 08 07 00 00 00 48 8b 05 00 00 00  $H.D$.....H.....
	0x0060 00 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24 18  .H.D$......H.D$.
	0x0070 48 89 44 24 38 48 8d 0d 00 00 00 00 48 89 0c 24  H.D$8H......H..$
	0x0080 48 c7 44 24 08 07 00 00 00 48 c7 44 24 10 00 00  H.D$.....H.D$...
	0x0090 00 00 e8 00 00 00 00 48 8b 44 24 18 48 89 44 24  .......H.D$.H.D$
	0x00a0 30 e8 00 00 00 00 48 8b 04 24 48 89 44 24 40 48  0.....H..$H.D$@H
	0x00b0 8d 0d 00 00 00 00 48 89 0c 24 48 89 44 24 08 48  ......H..$H.D$.H
	0x00c0 8d 15 00 00 00 00 48 89 54 24 10 48 c7 44 24 18  ......H.T$.H.D$.
	0x00d0 01 00 00 00 e8 00 00 00 00 48 8b 44 24 20 48 8b  .........H.D$ H.
	0x00e0 4c 24 38 48 89 08 48 8d 05 00 00 00 00 48 89 04  L$8H..H......H..
	0x00f0 24 48 8b 44 24 40 48 89 44 24 08 48 8d 0d 00 00  $H.D$@H.D$.H....
	0x0100 00 00 48 89 4c 24 10 48 c7 44 24 18 01 00 00 00  ..H.L$.H.D$.....
	0x0110 e8 00 00 00 00 48 8b 44 24 20 48 8b 4c 24 30 48  .....H.D$ H.L$0H
	0x0120 89 08 83 3d 00 00 00 00 00 0f 85 79 01 00 00 48  ...=.......y...H
	0x0130 8b 44 24 40 48 89 05 00 00 00 00 48 8d 05 00 00  .D$@H......H....
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
	0x0220 48 89 44 24 38 48 8d 0d 00 00 00 00 48 89 0c 24  H.D$8H......H..$
	0x0230 e8 00 00 00 00 48 8b 44 24 08 48 8b 4c 24 38 88  .....H.D$.H.L$8.
	0x0240 08 48 c7 04 24 00 00 00 00 48 89 44 24 08 48 c7  .H..$....H.D$.H.
	0x0250 44 24 10 01 00 00 00 48 c7 44 24 18 01 00 00 00  D$.....H.D$.....
	0x0260 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 20 48  .....H.D$(H.L$ H
	0x0270 89 05 00 00 00 00 83 3d 00 00 00 00 00 75 18 48  .......=.....u.H
	0x0280 89 0d 00 00 00 00 c6 05 00 00 00 00 02 48 8b 6c  .............H.l
	0x0290 24 48 48 83 c4 50 c3 48 8d 3d 00 00 00 00 48 89  $HH..P.H.=....H.
	0x02a0 c8 e8 00 00 00 00 eb de 48 8d 3d 00 00 00 00 48  ........H.=....H
	0x02b0 8b 44 24 40 e8 00 00 00 00 e9 7d fe ff ff e8 00  .D$@......}.....
	0x02c0 00 00 00 e9 38 fd ff ff                          ....8...
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
	rel 360+4 t=15 "".statictmp_1+0
	rel 367+4 t=15 go.string."lists 1"+0
	rel 387+4 t=15 "".zero+0
	rel 397+4 t=8 "".show+0
	rel 409+4 t=15 "".statictmp_2+0
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
	rel 626+4 t=15 "".statictmp_4+8
	rel 632+4 t=15 runtime.writeBarrier+-1
	rel 642+4 t=15 "".statictmp_4+0
	rel 648+4 t=15 "".initdone·+-1
	rel 666+4 t=15 "".statictmp_4+0
	rel 674+4 t=8 runtime.gcWriteBarrier+0
	rel 683+4 t=15 "".table+0
	rel 693+4 t=8 runtime.gcWriteBarrier+0
	rel 703+4 t=8 runtime.morestack_noctxt+0
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
go.string."x" SRODATA dupok size=1
	0x0000 78                                               x
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=33
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+315
	rel 27+4 t=29 gofile..static_parts.go+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 47 02 04 01 0b 02 03 01 1c  .......G........
	0x0010 02 05 01 7e 02 1b 00                             ...~...
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
	rel 17+8 t=1 "".init+712
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 04 02 0a 01 07 02 02 01 07  ................
	0x0010 02 07 01 ee 01 02 07 01 5b 02 07 01 55 02 07 01  ........[...U...
	0x0020 86 01 02 07 01 31 02 0a 00                       .....1...
"".zero SNOPTRBSS size=8
"".table SBSS size=8
"".lists SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 02 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".statictmp_0+0
"".pairs SNOPTRDATA size=32
	0x0000 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00                          ........
"".pointers SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0010 01 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".statictmp_3+0
"".statictmp_0 SDATA size=48
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0010 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 "".statictmp_1+0
	rel 24+8 t=1 "".statictmp_2+0
"".statictmp_1 SNOPTRBSS size=8
"".statictmp_2 SNOPTRBSS size=8
"".statictmp_3 SDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".statictmp_4+0
"".statictmp_4 SBSS size=16
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
gclocals·0ad16f9647873015d64b0788b95f6dc6 SRODATA dupok size=15
	0x0000 07 00 00 00 04 00 00 00 00 01 02 06 04 08 03     ...............
gclocals·f9e9e71b3d85c7d9ecf49fc49dd56c0d SRODATA dupok size=13
	0x0000 05 00 00 00 03 00 00 00 00 01 02 03 04           .............
