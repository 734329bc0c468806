"".zeros STEXT nosplit size=65 args=0x20 locals=0x28
	0x0000 00000 (type_identity.go:7)	TEXT	"".zeros(SB), NOSPLIT, $40-32
	0x0000 00000 (type_identity.go:7)	SUBQ	$40, SP
	0x0004 00004 (type_identity.go:7)	MOVQ	BP, 32(SP)
	0x0009 00009 (type_identity.go:7)	LEAQ	32(SP), BP
	0x000e 00014 (type_identity.go:7)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x000e 00014 (type_identity.go:7)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x000e 00014 (type_identity.go:7)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x000e 00014 (type_identity.go:7)	PCDATA	$2, $0
	0x000e 00014 (type_identity.go:7)	PCDATA	$0, $0
	0x000e 00014 (type_identity.go:7)	XORPS	X0, X0
	0x0011 00017 (type_identity.go:7)	MOVUPS	X0, "".~r0+48(SP)
	0x0016 00022 (type_identity.go:7)	MOVUPS	X0, "".~r0+64(SP)
	0x001b 00027 (type_identity.go:8)	MOVUPS	X0, "".a(SP)
	0x001f 00031 (type_identity.go:8)	MOVUPS	X0, "".a+16(SP)
	0x0024 00036 (type_identity.go:9)	MOVUPS	"".a(SP), X0
	0x0028 00040 (type_identity.go:9)	MOVUPS	X0, "".~r0+48(SP)
	0x002d 00045 (type_identity.go:9)	MOVUPS	"".a+16(SP), X0
	0x0032 00050 (type_identity.go:9)	MOVUPS	X0, "".~r0+64(SP)
	0x0037 00055 (type_identity.go:9)	MOVQ	32(SP), BP
	0x003c 00060 (type_identity.go:9)	ADDQ	$40, SP
	0x0040 00064 (type_identity.go:9)	RET
	0x0000 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 0f 57  H..(H.l$ H.l$ .W
	0x0010 c0 0f 11 44 24 30 0f 11 44 24 40 0f 11 04 24 0f  ...D$0..D$@...$.
	0x0020 11 44 24 10 0f 10 04 24 0f 11 44 24 30 0f 10 44  .D$....$..D$0..D
	0x0030 24 10 0f 11 44 24 40 48 8b 6c 24 20 48 83 c4 28  $...D$@H.l$ H..(
	0x0040 c3                                               .
"".faces STEXT nosplit size=65 args=0x20 locals=0x28
	0x0000 00000 (type_identity.go:12)	TEXT	"".faces(SB), NOSPLIT, $40-32
	0x0000 00000 (type_identity.go:12)	SUBQ	$40, SP
	0x0004 00004 (type_identity.go:12)	MOVQ	BP, 32(SP)
	0x0009 00009 (type_identity.go:12)	LEAQ	32(SP), BP
	0x000e 00014 (type_identity.go:12)	FUNCDATA	$0, gclocals·51cc1608bb32ccc549107ee9992af59a(SB)
	0x000e 00014 (type_identity.go:12)	FUNCDATA	$1, gclocals·586340653b60487fbabcdcae672dfed1(SB)
	0x000e 00014 (type_identity.go:12)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x000e 00014 (type_identity.go:12)	PCDATA	$2, $0
	0x000e 00014 (type_identity.go:12)	PCDATA	$0, $0
	0x000e 00014 (type_identity.go:12)	XORPS	X0, X0
	0x0011 00017 (type_identity.go:12)	MOVUPS	X0, "".~r0+48(SP)
	0x0016 00022 (type_identity.go:12)	MOVUPS	X0, "".~r0+64(SP)
	0x001b 00027 (type_identity.go:13)	PCDATA	$0, $1
	0x001b 00027 (type_identity.go:13)	MOVUPS	X0, "".out(SP)
	0x001f 00031 (type_identity.go:13)	MOVUPS	X0, "".out+16(SP)
	0x0024 00036 (type_identity.go:14)	PCDATA	$0, $2
	0x0024 00036 (type_identity.go:14)	MOVUPS	"".out(SP), X0
	0x0028 00040 (type_identity.go:14)	MOVUPS	X0, "".~r0+48(SP)
	0x002d 00045 (type_identity.go:14)	PCDATA	$0, $3
	0x002d 00045 (type_identity.go:14)	MOVUPS	"".out+16(SP), X0
	0x0032 00050 (type_identity.go:14)	MOVUPS	X0, "".~r0+64(SP)
	0x0037 00055 (type_identity.go:14)	MOVQ	32(SP), BP
	0x003c 00060 (type_identity.go:14)	ADDQ	$40, SP
	0x0040 00064 (type_identity.go:14)	RET
	0x0000 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 0f 57  H..(H.l$ H.l$ .W
	0x0010 c0 0f 11 44 24 30 0f 11 44 24 40 0f 11 04 24 0f  ...D$0..D$@...$.
	0x0020 11 44 24 10 0f 10 04 24 0f 11 44 24 30 0f 10 44  .D$....$..D$0..D
	0x0030 24 10 0f 11 44 24 40 48 8b 6c 24 20 48 83 c4 28  $...D$@H.l$ H..(
	0x0040 c3                                               .
"".(*source).read STEXT size=267 args=0x38 locals=0x70
	0x0000 00000 (type_identity.go:19)	TEXT	"".(*source).read(SB), $112-56
	0x0000 00000 (type_identity.go:19)	MOVQ	(TLS), CX
	0x0009 00009 (type_identity.go:19)	CMPQ	SP, 16(CX)
	0x000d 00013 (type_identity.go:19)	JLS	257
	0x0013 00019 (type_identity.go:19)	SUBQ	$112, SP
	0x0017 00023 (type_identity.go:19)	MOVQ	BP, 104(SP)
	0x001c 00028 (type_identity.go:19)	LEAQ	104(SP), BP
	0x0021 00033 (type_identity.go:19)	FUNCDATA	$0, gclocals·d964bb2c3d4e688bf5b1ba8dfaa40846(SB)
	0x0021 00033 (type_identity.go:19)	FUNCDATA	$1, gclocals·53432d644dcba243a5bf2e5a398407fc(SB)
	0x0021 00033 (type_identity.go:19)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x0021 00033 (type_identity.go:20)	PCDATA	$2, $1
	0x0021 00033 (type_identity.go:20)	PCDATA	$0, $0
	0x0021 00033 (type_identity.go:20)	LEAQ	type.chan []uint8(SB), AX
	0x0028 00040 (type_identity.go:20)	PCDATA	$2, $0
	0x0028 00040 (type_identity.go:20)	MOVQ	AX, (SP)
	0x002c 00044 (type_identity.go:20)	MOVQ	$1, 8(SP)
	0x0035 00053 (type_identity.go:20)	CALL	runtime.makechan(SB)
	0x003a 00058 (type_identity.go:20)	PCDATA	$2, $1
	0x003a 00058 (type_identity.go:20)	MOVQ	16(SP), AX
	0x003f 00063 (type_identity.go:20)	PCDATA	$2, $0
	0x003f 00063 (type_identity.go:20)	PCDATA	$0, $1
	0x003f 00063 (type_identity.go:20)	MOVQ	AX, "".r+48(SP)
	0x0044 00068 (type_identity.go:21)	PCDATA	$2, $2
	0x0044 00068 (type_identity.go:21)	LEAQ	type.uint8(SB), CX
	0x004b 00075 (type_identity.go:21)	PCDATA	$2, $0
	0x004b 00075 (type_identity.go:21)	MOVQ	CX, (SP)
	0x004f 00079 (type_identity.go:21)	MOVQ	"".n+128(SP), CX
	0x0057 00087 (type_identity.go:21)	MOVQ	CX, 8(SP)
	0x005c 00092 (type_identity.go:21)	MOVQ	CX, 16(SP)
	0x0061 00097 (type_identity.go:21)	CALL	runtime.makeslice(SB)
	0x0066 00102 (type_identity.go:21)	PCDATA	$2, $1
	0x0066 00102 (type_identity.go:21)	MOVQ	24(SP), AX
	0x006b 00107 (type_identity.go:21)	MOVQ	32(SP), CX
	0x0070 00112 (type_identity.go:21)	MOVQ	40(SP), DX
	0x0075 00117 (type_identity.go:21)	PCDATA	$2, $0
	0x0075 00117 (type_identity.go:21)	PCDATA	$0, $2
	0x0075 00117 (type_identity.go:21)	MOVQ	AX, ""..autotmp_5+80(SP)
	0x007a 00122 (type_identity.go:21)	MOVQ	CX, ""..autotmp_5+88(SP)
	0x007f 00127 (type_identity.go:21)	MOVQ	DX, ""..autotmp_5+96(SP)
	0x0084 00132 (type_identity.go:21)	PCDATA	$2, $1
	0x0084 00132 (type_identity.go:21)	MOVQ	"".r+48(SP), AX
	0x0089 00137 (type_identity.go:21)	PCDATA	$2, $0
	0x0089 00137 (type_identity.go:21)	MOVQ	AX, (SP)
	0x008d 00141 (type_identity.go:21)	PCDATA	$2, $2
	0x008d 00141 (type_identity.go:21)	LEAQ	""..autotmp_5+80(SP), CX
	0x0092 00146 (type_identity.go:21)	PCDATA	$2, $0
	0x0092 00146 (type_identity.go:21)	MOVQ	CX, 8(SP)
	0x0097 00151 (type_identity.go:21)	CALL	runtime.chansend1(SB)
	0x009c 00156 (type_identity.go:22)	PCDATA	$0, $3
	0x009c 00156 (type_identity.go:22)	MOVQ	$0, ""..autotmp_6+56(SP)
	0x00a5 00165 (type_identity.go:22)	XORPS	X0, X0
	0x00a8 00168 (type_identity.go:22)	MOVUPS	X0, ""..autotmp_6+64(SP)
	0x00ad 00173 (type_identity.go:22)	PCDATA	$2, $1
	0x00ad 00173 (type_identity.go:22)	PCDATA	$0, $4
	0x00ad 00173 (type_identity.go:22)	MOVQ	"".r+48(SP), AX
	0x00b2 00178 (type_identity.go:22)	PCDATA	$2, $0
	0x00b2 00178 (type_identity.go:22)	MOVQ	AX, (SP)
	0x00b6 00182 (type_identity.go:22)	PCDATA	$2, $1
	0x00b6 00182 (type_identity.go:22)	LEAQ	""..autotmp_6+56(SP), AX
	0x00bb 00187 (type_identity.go:22)	PCDATA	$2, $0
	0x00bb 00187 (type_identity.go:22)	MOVQ	AX, 8(SP)
	0x00c0 00192 (type_identity.go:22)	CALL	runtime.chanrecv1(SB)
	0x00c5 00197 (type_identity.go:22)	PCDATA	$2, $1
	0x00c5 00197 (type_identity.go:22)	MOVQ	""..autotmp_6+56(SP), AX
	0x00ca 00202 (type_identity.go:22)	MOVQ	""..autotmp_6+64(SP), CX
	0x00cf 00207 (type_identity.go:22)	MOVQ	""..autotmp_6+72(SP), DX
	0x00d4 00212 (type_identity.go:22)	PCDATA	$2, $0
	0x00d4 00212 (type_identity.go:22)	PCDATA	$0, $5
	0x00d4 00212 (type_identity.go:22)	MOVQ	AX, "".~r1+136(SP)
	0x00dc 00220 (type_identity.go:22)	MOVQ	CX, "".~r1+144(SP)
	0x00e4 00228 (type_identity.go:22)	MOVQ	DX, "".~r1+152(SP)
	0x00ec 00236 (type_identity.go:22)	PCDATA	$0, $6
	0x00ec 00236 (type_identity.go:22)	XORPS	X0, X0
	0x00ef 00239 (type_identity.go:22)	MOVUPS	X0, "".~r2+160(SP)
	0x00f7 00247 (type_identity.go:22)	MOVQ	104(SP), BP
	0x00fc 00252 (type_identity.go:22)	ADDQ	$112, SP
	0x0100 00256 (type_identity.go:22)	RET
	0x0101 00257 (type_identity.go:22)	NOP
	0x0101 00257 (type_identity.go:19)	PCDATA	$0, $-1
	0x0101 00257 (type_identity.go:19)	PCDATA	$2, $-1
	0x0101 00257 (type_identity.go:19)	CALL	runtime.morestack_noctxt(SB)
	0x0106 00262 (type_identity.go:19)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 ee  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 70 48 89 6c 24 68 48 8d 6c 24  ...H..pH.l$hH.l$
	0x0020 68 48 8d 05 00 00 00 00 48 89 04 24 48 c7 44 24  hH......H..$H.D$
	0x0030 08 01 00 00 00 e8 00 00 00 00 48 8b 44 24 10 48  ..........H.D$.H
	0x0040 89 44 24 30 48 8d 0d 00 00 00 00 48 89 0c 24 48  .D$0H......H..$H
	0x0050 8b 8c 24 80 00 00 00 48 89 4c 24 08 48 89 4c 24  ..$....H.L$.H.L$
	0x0060 10 e8 00 00 00 00 48 8b 44 24 18 48 8b 4c 24 20  ......H.D$.H.L$
	0x0070 48 8b 54 24 28 48 89 44 24 50 48 89 4c 24 58 48  H.T$(H.D$PH.L$XH
	0x0080 89 54 24 60 48 8b 44 24 30 48 89 04 24 48 8d 4c  .T$`H.D$0H..$H.L
	0x0090 24 50 48 89 4c 24 08 e8 00 00 00 00 48 c7 44 24  $PH.L$......H.D$
	0x00a0 38 00 00 00 00 0f 57 c0 0f 11 44 24 40 48 8b 44  8.....W...D$@H.D
	0x00b0 24 30 48 89 04 24 48 8d 44 24 38 48 89 44 24 08  $0H..$H.D$8H.D$.
	0x00c0 e8 00 00 00 00 48 8b 44 24 38 48 8b 4c 24 40 48  .....H.D$8H.L$@H
	0x00d0 8b 54 24 48 48 89 84 24 88 00 00 00 48 89 8c 24  .T$HH..$....H..$
	0x00e0 90 00 00 00 48 89 94 24 98 00 00 00 0f 57 c0 0f  ....H..$.....W..
	0x00f0 11 84 24 a0 00 00 00 48 8b 6c 24 68 48 83 c4 70  ..$....H.l$hH..p
	0x0100 c3 e8 00 00 00 00 e9 f5 fe ff ff                 ...........
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 type.chan []uint8+0
	rel 54+4 t=8 runtime.makechan+0
	rel 71+4 t=15 type.uint8+0
	rel 98+4 t=8 runtime.makeslice+0
	rel 152+4 t=8 runtime.chansend1+0
	rel 193+4 t=8 runtime.chanrecv1+0
	rel 258+4 t=8 runtime.morestack_noctxt+0
"".text STEXT size=170 args=0x28 locals=0x38
	0x0000 00000 (type_identity.go:25)	TEXT	"".text(SB), $56-40
	0x0000 00000 (type_identity.go:25)	MOVQ	(TLS), CX
	0x0009 00009 (type_identity.go:25)	CMPQ	SP, 16(CX)
	0x000d 00013 (type_identity.go:25)	JLS	160
	0x0013 00019 (type_identity.go:25)	SUBQ	$56, SP
	0x0017 00023 (type_identity.go:25)	MOVQ	BP, 48(SP)
	0x001c 00028 (type_identity.go:25)	LEAQ	48(SP), BP
	0x0021 00033 (type_identity.go:25)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0021 00033 (type_identity.go:25)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (type_identity.go:25)	FUNCDATA	$3, gclocals·ebb0e8ce1793da18f0378b883cb3e122(SB)
	0x0021 00033 (type_identity.go:27)	PCDATA	$2, $0
	0x0021 00033 (type_identity.go:27)	PCDATA	$0, $0
	0x0021 00033 (type_identity.go:27)	MOVQ	"".s+72(SP), AX
	0x0026 00038 (type_identity.go:27)	MOVL	"".c+80(SP), CX
	0x002a 00042 (type_identity.go:27)	PCDATA	$2, $1
	0x002a 00042 (type_identity.go:27)	MOVQ	"".s+64(SP), DX
	0x002f 00047 (type_identity.go:27)	XORL	BX, BX
	0x0031 00049 (type_identity.go:27)	XORL	SI, SI
	0x0033 00051 (type_identity.go:27)	XORL	DI, DI
	0x0035 00053 (type_identity.go:27)	JMP	65
	0x0037 00055 (type_identity.go:29)	LEAQ	1(SI), R8
	0x003b 00059 (type_identity.go:28)	CMPL	DI, CX
	0x003d 00061 (type_identity.go:29)	CMOVQEQ	R8, SI
	0x0041 00065 (type_identity.go:27)	CMPQ	BX, AX
	0x0044 00068 (type_identity.go:27)	JGE	141
	0x0046 00070 (type_identity.go:27)	MOVBLZX	(DX)(BX*1), DI
	0x004a 00074 (type_identity.go:27)	CMPL	DI, $128
	0x0050 00080 (type_identity.go:27)	JGE	87
	0x0052 00082 (type_identity.go:27)	INCQ	BX
	0x0055 00085 (type_identity.go:27)	JMP	55
	0x0057 00087 (type_identity.go:29)	MOVQ	SI, "".n+40(SP)
	0x005c 00092 (type_identity.go:27)	PCDATA	$2, $0
	0x005c 00092 (type_identity.go:27)	MOVQ	DX, (SP)
	0x0060 00096 (type_identity.go:27)	MOVQ	AX, 8(SP)
	0x0065 00101 (type_identity.go:27)	MOVQ	BX, 16(SP)
	0x006a 00106 (type_identity.go:27)	CALL	runtime.decoderune(SB)
	0x006f 00111 (type_identity.go:27)	MOVL	24(SP), DI
	0x0073 00115 (type_identity.go:27)	MOVQ	32(SP), BX
	0x0078 00120 (type_identity.go:27)	MOVQ	"".s+72(SP), AX
	0x007d 00125 (type_identity.go:28)	MOVL	"".c+80(SP), CX
	0x0081 00129 (type_identity.go:27)	PCDATA	$2, $1
	0x0081 00129 (type_identity.go:27)	MOVQ	"".s+64(SP), DX
	0x0086 00134 (type_identity.go:29)	MOVQ	"".n+40(SP), SI
	0x008b 00139 (type_identity.go:27)	JMP	55
	0x008d 00141 (type_identity.go:33)	PCDATA	$2, $0
	0x008d 00141 (type_identity.go:33)	PCDATA	$0, $1
	0x008d 00141 (type_identity.go:33)	MOVQ	SI, "".~r2+88(SP)
	0x0092 00146 (type_identity.go:33)	MOVL	DI, "".~r3+96(SP)
	0x0096 00150 (type_identity.go:33)	MOVQ	48(SP), BP
	0x009b 00155 (type_identity.go:33)	ADDQ	$56, SP
	0x009f 00159 (type_identity.go:33)	RET
	0x00a0 00160 (type_identity.go:33)	NOP
	0x00a0 00160 (type_identity.go:25)	PCDATA	$0, $-1
	0x00a0 00160 (type_identity.go:25)	PCDATA	$2, $-1
	0x00a0 00160 (type_identity.go:25)	CALL	runtime.morestack_noctxt(SB)
	0x00a5 00165 (type_identity.go:25)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 8d  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 38 48 89 6c 24 30 48 8d 6c 24  ...H..8H.l$0H.l$
	0x0020 30 48 8b 44 24 48 8b 4c 24 50 48 8b 54 24 40 31  0H.D$H.L$PH.T$@1
	0x0030 db 31 f6 31 ff eb 0a 4c 8d 46 01 39 cf 49 0f 44  .1.1...L.F.9.I.D
	0x0040 f0 48 39 c3 7d 47 0f b6 3c 1a 81 ff 80 00 00 00  .H9.}G..<.......
	0x0050 7d 05 48 ff c3 eb e0 48 89 74 24 28 48 89 14 24  }.H....H.t$(H..$
	0x0060 48 89 44 24 08 48 89 5c 24 10 e8 00 00 00 00 8b  H.D$.H.\$.......
	0x0070 7c 24 18 48 8b 5c 24 20 48 8b 44 24 48 8b 4c 24  |$.H.\$ H.D$H.L$
	0x0080 50 48 8b 54 24 40 48 8b 74 24 28 eb aa 48 89 74  PH.T$@H.t$(..H.t
	0x0090 24 58 89 7c 24 60 48 8b 6c 24 30 48 83 c4 38 c3  $X.|$`H.l$0H..8.
	0x00a0 e8 00 00 00 00 e9 56 ff ff ff                    ......V...
	rel 5+4 t=16 TLS+0
	rel 107+4 t=8 runtime.decoderune+0
	rel 161+4 t=8 runtime.morestack_noctxt+0
"".list.Len STEXT nosplit size=11 args=0x20 locals=0x0
	0x0000 00000 (type_identity.go:40)	TEXT	"".list.Len(SB), NOSPLIT, $0-32
	0x0000 00000 (type_identity.go:40)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (type_identity.go:40)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (type_identity.go:40)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (type_identity.go:40)	PCDATA	$2, $0
	0x0000 00000 (type_identity.go:40)	PCDATA	$0, $1
	0x0000 00000 (type_identity.go:40)	MOVQ	"".l+16(SP), AX
	0x0005 00005 (type_identity.go:40)	MOVQ	AX, "".~r0+32(SP)
	0x000a 00010 (type_identity.go:40)	RET
	0x0000 48 8b 44 24 10 48 89 44 24 20 c3                 H.D$.H.D$ .
"".convert STEXT size=415 args=0x0 locals=0x40
	0x0000 00000 (type_identity.go:47)	TEXT	"".convert(SB), $64-0
	0x0000 00000 (type_identity.go:47)	MOVQ	(TLS), CX
	0x0009 00009 (type_identity.go:47)	CMPQ	SP, 16(CX)
	0x000d 00013 (type_identity.go:47)	JLS	405
	0x0013 00019 (type_identity.go:47)	SUBQ	$64, SP
	0x0017 00023 (type_identity.go:47)	MOVQ	BP, 56(SP)
	0x001c 00028 (type_identity.go:47)	LEAQ	56(SP), BP
	0x0021 00033 (type_identity.go:47)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (type_identity.go:47)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (type_identity.go:47)	FUNCDATA	$3, gclocals·ff1fef062c10e5c5cc711177cf62ef6a(SB)
	0x0021 00033 (type_identity.go:48)	PCDATA	$2, $1
	0x0021 00033 (type_identity.go:48)	PCDATA	$0, $0
	0x0021 00033 (type_identity.go:48)	MOVQ	"".held+8(SB), AX
	0x0028 00040 (type_identity.go:48)	PCDATA	$2, $2
	0x0028 00040 (type_identity.go:48)	MOVQ	"".held(SB), CX
	0x002f 00047 (type_identity.go:48)	TESTQ	CX, CX
	0x0032 00050 (type_identity.go:48)	JEQ	56
	0x0034 00052 (type_identity.go:48)	MOVQ	8(CX), CX
	0x0038 00056 (type_identity.go:48)	PCDATA	$2, $1
	0x0038 00056 (type_identity.go:48)	MOVQ	CX, "".kept(SB)
	0x003f 00063 (type_identity.go:48)	PCDATA	$2, $-2
	0x003f 00063 (type_identity.go:48)	PCDATA	$0, $-2
	0x003f 00063 (type_identity.go:48)	CMPL	runtime.writeBarrier(SB), $0
	0x0046 00070 (type_identity.go:48)	JNE	388
	0x004c 00076 (type_identity.go:48)	MOVQ	AX, "".kept+8(SB)
	0x0053 00083 (type_identity.go:49)	PCDATA	$2, $1
	0x0053 00083 (type_identity.go:49)	PCDATA	$0, $0
	0x0053 00083 (type_identity.go:49)	LEAQ	type.interface { Len() int }(SB), AX
	0x005a 00090 (type_identity.go:49)	PCDATA	$2, $0
	0x005a 00090 (type_identity.go:49)	MOVQ	AX, (SP)
	0x005e 00094 (type_identity.go:49)	MOVQ	"".held(SB), AX
	0x0065 00101 (type_identity.go:49)	PCDATA	$2, $3
	0x0065 00101 (type_identity.go:49)	MOVQ	"".held+8(SB), CX
	0x006c 00108 (type_identity.go:49)	MOVQ	AX, 8(SP)
	0x0071 00113 (type_identity.go:49)	PCDATA	$2, $0
	0x0071 00113 (type_identity.go:49)	MOVQ	CX, 16(SP)
	0x0076 00118 (type_identity.go:49)	CALL	runtime.convI2I(SB)
	0x007b 00123 (type_identity.go:49)	PCDATA	$2, $1
	0x007b 00123 (type_identity.go:49)	MOVQ	32(SP), AX
	0x0080 00128 (type_identity.go:49)	MOVQ	24(SP), CX
	0x0085 00133 (type_identity.go:50)	TESTQ	CX, CX
	0x0088 00136 (type_identity.go:50)	JEQ	380
	0x008e 00142 (type_identity.go:50)	PCDATA	$2, $4
	0x008e 00142 (type_identity.go:50)	MOVQ	8(CX), BX
	0x0092 00146 (type_identity.go:50)	PCDATA	$2, $1
	0x0092 00146 (type_identity.go:50)	MOVQ	BX, "".kept(SB)
	0x0099 00153 (type_identity.go:50)	PCDATA	$2, $-2
	0x0099 00153 (type_identity.go:50)	PCDATA	$0, $-2
	0x0099 00153 (type_identity.go:50)	CMPL	runtime.writeBarrier(SB), $0
	0x00a0 00160 (type_identity.go:50)	JNE	363
	0x00a6 00166 (type_identity.go:50)	MOVQ	AX, "".kept+8(SB)
	0x00ad 00173 (type_identity.go:53)	PCDATA	$2, $1
	0x00ad 00173 (type_identity.go:53)	PCDATA	$0, $0
	0x00ad 00173 (type_identity.go:53)	MOVQ	CX, (SP)
	0x00b1 00177 (type_identity.go:53)	PCDATA	$2, $0
	0x00b1 00177 (type_identity.go:53)	MOVQ	AX, 8(SP)
	0x00b6 00182 (type_identity.go:53)	MOVQ	go.interface { Len() int }.Len·f(SB), AX
	0x00bd 00189 (type_identity.go:53)	PCDATA	$2, $5
	0x00bd 00189 (type_identity.go:53)	LEAQ	go.interface { Len() int }.Len·f(SB), DX
	0x00c4 00196 (type_identity.go:53)	PCDATA	$2, $0
	0x00c4 00196 (type_identity.go:53)	CALL	AX
	0x00c6 00198 (type_identity.go:53)	MOVQ	16(SP), AX
	0x00cb 00203 (type_identity.go:53)	MOVQ	AX, ""..autotmp_24+48(SP)
	0x00d0 00208 (type_identity.go:53)	PCDATA	$2, $3
	0x00d0 00208 (type_identity.go:53)	LEAQ	type.[1]int(SB), CX
	0x00d7 00215 (type_identity.go:53)	PCDATA	$2, $0
	0x00d7 00215 (type_identity.go:53)	MOVQ	CX, (SP)
	0x00db 00219 (type_identity.go:53)	CALL	runtime.newobject(SB)
	0x00e0 00224 (type_identity.go:53)	PCDATA	$2, $1
	0x00e0 00224 (type_identity.go:53)	MOVQ	8(SP), AX
	0x00e5 00229 (type_identity.go:53)	MOVQ	"".statictmp_0(SB), CX
	0x00ec 00236 (type_identity.go:53)	MOVQ	CX, (AX)
	0x00ef 00239 (type_identity.go:53)	PCDATA	$2, $0
	0x00ef 00239 (type_identity.go:53)	MOVQ	AX, (SP)
	0x00f3 00243 (type_identity.go:53)	MOVQ	$1, 8(SP)
	0x00fc 00252 (type_identity.go:53)	MOVQ	$1, 16(SP)
	0x0105 00261 (type_identity.go:53)	MOVQ	go.struct { "".list }.Len·f(SB), AX
	0x010c 00268 (type_identity.go:53)	PCDATA	$2, $5
	0x010c 00268 (type_identity.go:53)	LEAQ	go.struct { "".list }.Len·f(SB), DX
	0x0113 00275 (type_identity.go:53)	PCDATA	$2, $0
	0x0113 00275 (type_identity.go:53)	CALL	AX
	0x0115 00277 (type_identity.go:53)	MOVQ	24(SP), AX
	0x011a 00282 (type_identity.go:53)	MOVQ	AX, ""..autotmp_25+40(SP)
	0x011f 00287 (type_identity.go:53)	CALL	runtime.printlock(SB)
	0x0124 00292 (type_identity.go:53)	MOVQ	""..autotmp_24+48(SP), AX
	0x0129 00297 (type_identity.go:53)	MOVQ	AX, (SP)
	0x012d 00301 (type_identity.go:53)	CALL	runtime.printint(SB)
	0x0132 00306 (type_identity.go:53)	CALL	runtime.printsp(SB)
	0x0137 00311 (type_identity.go:53)	MOVQ	""..autotmp_25+40(SP), AX
	0x013c 00316 (type_identity.go:53)	MOVQ	AX, (SP)
	0x0140 00320 (type_identity.go:53)	CALL	runtime.printint(SB)
	0x0145 00325 (type_identity.go:53)	CALL	runtime.printsp(SB)
	0x014a 00330 (type_identity.go:53)	MOVQ	$3, (SP)
	0x0152 00338 (type_identity.go:53)	CALL	runtime.printint(SB)
	0x0157 00343 (type_identity.go:53)	CALL	runtime.printnl(SB)
	0x015c 00348 (type_identity.go:53)	CALL	runtime.printunlock(SB)
	0x0161 00353 (type_identity.go:54)	MOVQ	56(SP), BP
	0x0166 00358 (type_identity.go:54)	ADDQ	$64, SP
	0x016a 00362 (type_identity.go:54)	RET
	0x016b 00363 (type_identity.go:50)	PCDATA	$2, $-2
	0x016b 00363 (type_identity.go:50)	PCDATA	$0, $-2
	0x016b 00363 (type_identity.go:50)	LEAQ	"".kept+8(SB), DI
	0x0172 00370 (type_identity.go:50)	CALL	runtime.gcWriteBarrier(SB)
	0x0177 00375 (type_identity.go:50)	JMP	173
	0x017c 00380 (type_identity.go:50)	PCDATA	$2, $4
	0x017c 00380 (type_identity.go:50)	PCDATA	$0, $0
	0x017c 00380 (type_identity.go:50)	MOVQ	CX, BX
	0x017f 00383 (type_identity.go:50)	JMP	146
	0x0184 00388 (type_identity.go:48)	PCDATA	$2, $-2
	0x0184 00388 (type_identity.go:48)	PCDATA	$0, $-2
	0x0184 00388 (type_identity.go:48)	LEAQ	"".kept+8(SB), DI
	0x018b 00395 (type_identity.go:48)	CALL	runtime.gcWriteBarrier(SB)
	0x0190 00400 (type_identity.go:48)	JMP	83
	0x0195 00405 (type_identity.go:48)	NOP
	0x0195 00405 (type_identity.go:47)	PCDATA	$0, $-1
	0x0195 00405 (type_identity.go:47)	PCDATA	$2, $-1
	0x0195 00405 (type_identity.go:47)	CALL	runtime.morestack_noctxt(SB)
	0x019a 00410 (type_identity.go:47)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 82  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 40 48 89 6c 24 38 48 8d 6c 24  ...H..@H.l$8H.l$
	0x0020 38 48 8b 05 00 00 00 00 48 8b 0d 00 00 00 00 48  8H......H......H
	0x0030 85 c9 74 04 48 8b 49 08 48 89 0d 00 00 00 00 83  ..t.H.I.H.......
	0x0040 3d 00 00 00 00 00 0f 85 38 01 00 00 48 89 05 00  =.......8...H...
	0x0050 00 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 8b  ...H......H..$H.
	0x0060 05 00 00 00 00 48 8b 0d 00 00 00 00 48 89 44 24  .....H......H.D$
	0x0070 08 48 89 4c 24 10 e8 00 00 00 00 48 8b 44 24 20  .H.L$......H.D$
	0x0080 48 8b 4c 24 18 48 85 c9 0f 84 ee 00 00 00 48 8b  H.L$.H........H.
	0x0090 59 08 48 89 1d 00 00 00 00 83 3d 00 00 00 00 00  Y.H.......=.....
	0x00a0 0f 85 c5 00 00 00 48 89 05 00 00 00 00 48 89 0c  ......H......H..
	0x00b0 24 48 89 44 24 08 48 8b 05 00 00 00 00 48 8d 15  $H.D$.H......H..
	0x00c0 00 00 00 00 ff d0 48 8b 44 24 10 48 89 44 24 30  ......H.D$.H.D$0
	0x00d0 48 8d 0d 00 00 00 00 48 89 0c 24 e8 00 00 00 00  H......H..$.....
	0x00e0 48 8b 44 24 08 48 8b 0d 00 00 00 00 48 89 08 48  H.D$.H......H..H
	0x00f0 89 04 24 48 c7 44 24 08 01 00 00 00 48 c7 44 24  ..$H.D$.....H.D$
	0x0100 10 01 00 00 00 48 8b 05 00 00 00 00 48 8d 15 00  .....H......H...
	0x0110 00 00 00 ff d0 48 8b 44 24 18 48 89 44 24 28 e8  .....H.D$.H.D$(.
	0x0120 00 00 00 00 48 8b 44 24 30 48 89 04 24 e8 00 00  ....H.D$0H..$...
	0x0130 00 00 e8 00 00 00 00 48 8b 44 24 28 48 89 04 24  .......H.D$(H..$
	0x0140 e8 00 00 00 00 e8 00 00 00 00 48 c7 04 24 03 00  ..........H..$..
	0x0150 00 00 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00  ................
	0x0160 00 48 8b 6c 24 38 48 83 c4 40 c3 48 8d 3d 00 00  .H.l$8H..@.H.=..
	0x0170 00 00 e8 00 00 00 00 e9 31 ff ff ff 48 89 cb e9  ........1...H...
	0x0180 0e ff ff ff 48 8d 3d 00 00 00 00 e8 00 00 00 00  ....H.=.........
	0x0190 e9 be fe ff ff e8 00 00 00 00 e9 61 fe ff ff     ...........a...
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 "".held+8
	rel 43+4 t=15 "".held+0
	rel 59+4 t=15 "".kept+0
	rel 65+4 t=15 runtime.writeBarrier+-1
	rel 79+4 t=15 "".kept+8
	rel 86+4 t=15 type.interface { Len() int }+0
	rel 97+4 t=15 "".held+0
	rel 104+4 t=15 "".held+8
	rel 119+4 t=8 runtime.convI2I+0
	rel 149+4 t=15 "".kept+0
	rel 155+4 t=15 runtime.writeBarrier+-1
	rel 169+4 t=15 "".kept+8
	rel 185+4 t=15 go.interface { Len() int }.Len·f+0
	rel 192+4 t=15 go.interface { Len() int }.Len·f+0
	rel 196+0 t=11 +0
	rel 211+4 t=15 type.[1]int+0
	rel 220+4 t=8 runtime.newobject+0
	rel 232+4 t=15 "".statictmp_0+0
	rel 264+4 t=15 go.struct { "".list }.Len·f+0
	rel 271+4 t=15 go.struct { "".list }.Len·f+0
	rel 275+0 t=11 +0
	rel 288+4 t=8 runtime.printlock+0
	rel 302+4 t=8 runtime.printint+0
	rel 307+4 t=8 runtime.printsp+0
	rel 321+4 t=8 runtime.printint+0
	rel 326+4 t=8 runtime.printsp+0
	rel 339+4 t=8 runtime.printint+0
	rel 344+4 t=8 runtime.printnl+0
	rel 349+4 t=8 runtime.printunlock+0
	rel 366+4 t=15 "".kept+8
	rel 371+4 t=8 runtime.gcWriteBarrier+0
	rel 391+4 t=15 "".kept+8
	rel 396+4 t=8 runtime.gcWriteBarrier+0
	rel 406+4 t=8 runtime.morestack_noctxt+0
"".pointers STEXT size=522 args=0x60 locals=0x48
	0x0000 00000 (type_identity.go:56)	TEXT	"".pointers(SB), $72-96
	0x0000 00000 (type_identity.go:56)	MOVQ	(TLS), CX
	0x0009 00009 (type_identity.go:56)	CMPQ	SP, 16(CX)
	0x000d 00013 (type_identity.go:56)	JLS	512
	0x0013 00019 (type_identity.go:56)	SUBQ	$72, SP
	0x0017 00023 (type_identity.go:56)	MOVQ	BP, 64(SP)
	0x001c 00028 (type_identity.go:56)	LEAQ	64(SP), BP
	0x0021 00033 (type_identity.go:56)	FUNCDATA	$0, gclocals·9ae55ba79776709a4d2ea1112cf723aa(SB)
	0x0021 00033 (type_identity.go:56)	FUNCDATA	$1, gclocals·6020143db39ebb0faa7235220df1525d(SB)
	0x0021 00033 (type_identity.go:56)	FUNCDATA	$3, gclocals·b10ad2a956a8b60b5a304b2f8f469542(SB)
	0x0021 00033 (type_identity.go:57)	PCDATA	$2, $1
	0x0021 00033 (type_identity.go:57)	PCDATA	$0, $0
	0x0021 00033 (type_identity.go:57)	LEAQ	type.int(SB), AX
	0x0028 00040 (type_identity.go:57)	PCDATA	$2, $0
	0x0028 00040 (type_identity.go:57)	MOVQ	AX, (SP)
	0x002c 00044 (type_identity.go:57)	CALL	runtime.newobject(SB)
	0x0031 00049 (type_identity.go:57)	PCDATA	$2, $1
	0x0031 00049 (type_identity.go:57)	MOVQ	8(SP), AX
	0x0036 00054 (type_identity.go:57)	PCDATA	$2, $0
	0x0036 00054 (type_identity.go:57)	PCDATA	$0, $1
	0x0036 00054 (type_identity.go:57)	MOVQ	AX, ""..autotmp_15+56(SP)
	0x003b 00059 (type_identity.go:57)	PCDATA	$2, $2
	0x003b 00059 (type_identity.go:57)	LEAQ	type.[2]*int(SB), CX
	0x0042 00066 (type_identity.go:57)	PCDATA	$2, $0
	0x0042 00066 (type_identity.go:57)	MOVQ	CX, (SP)
	0x0046 00070 (type_identity.go:57)	CALL	runtime.newobject(SB)
	0x004b 00075 (type_identity.go:57)	PCDATA	$2, $1
	0x004b 00075 (type_identity.go:57)	MOVQ	8(SP), AX
	0x0050 00080 (type_identity.go:57)	PCDATA	$0, $2
	0x0050 00080 (type_identity.go:57)	MOVQ	AX, ""..autotmp_16+48(SP)
	0x0055 00085 (type_identity.go:57)	PCDATA	$2, $-2
	0x0055 00085 (type_identity.go:57)	PCDATA	$0, $-2
	0x0055 00085 (type_identity.go:57)	CMPL	runtime.writeBarrier(SB), $0
	0x005c 00092 (type_identity.go:57)	JNE	455
	0x0062 00098 (type_identity.go:57)	MOVUPS	"".statictmp_2(SB), X0
	0x0069 00105 (type_identity.go:57)	MOVUPS	X0, (AX)
	0x006c 00108 (type_identity.go:57)	MOVQ	""..autotmp_15+56(SP), CX
	0x0071 00113 (type_identity.go:57)	MOVQ	CX, 8(AX)
	0x0075 00117 (type_identity.go:57)	PCDATA	$2, $1
	0x0075 00117 (type_identity.go:57)	PCDATA	$0, $3
	0x0075 00117 (type_identity.go:57)	LEAQ	type.[1]error(SB), AX
	0x007c 00124 (type_identity.go:57)	PCDATA	$2, $0
	0x007c 00124 (type_identity.go:57)	MOVQ	AX, (SP)
	0x0080 00128 (type_identity.go:57)	CALL	runtime.newobject(SB)
	0x0085 00133 (type_identity.go:57)	PCDATA	$2, $1
	0x0085 00133 (type_identity.go:57)	MOVQ	8(SP), AX
	0x008a 00138 (type_identity.go:57)	PCDATA	$2, $0
	0x008a 00138 (type_identity.go:57)	PCDATA	$0, $4
	0x008a 00138 (type_identity.go:57)	MOVQ	AX, ""..autotmp_17+40(SP)
	0x008f 00143 (type_identity.go:57)	PCDATA	$2, $2
	0x008f 00143 (type_identity.go:57)	LEAQ	type.[1]unsafe.Pointer(SB), CX
	0x0096 00150 (type_identity.go:57)	PCDATA	$2, $0
	0x0096 00150 (type_identity.go:57)	MOVQ	CX, (SP)
	0x009a 00154 (type_identity.go:57)	CALL	runtime.newobject(SB)
	0x009f 00159 (type_identity.go:57)	PCDATA	$2, $1
	0x009f 00159 (type_identity.go:57)	MOVQ	"".statictmp_3(SB), AX
	0x00a6 00166 (type_identity.go:57)	PCDATA	$2, $3
	0x00a6 00166 (type_identity.go:57)	MOVQ	8(SP), DI
	0x00ab 00171 (type_identity.go:57)	PCDATA	$0, $5
	0x00ab 00171 (type_identity.go:57)	MOVQ	DI, ""..autotmp_18+32(SP)
	0x00b0 00176 (type_identity.go:57)	PCDATA	$2, $-2
	0x00b0 00176 (type_identity.go:57)	PCDATA	$0, $-2
	0x00b0 00176 (type_identity.go:57)	CMPL	runtime.writeBarrier(SB), $0
	0x00b7 00183 (type_identity.go:57)	JNE	445
	0x00bd 00189 (type_identity.go:57)	MOVQ	AX, (DI)
	0x00c0 00192 (type_identity.go:57)	PCDATA	$2, $1
	0x00c0 00192 (type_identity.go:57)	PCDATA	$0, $5
	0x00c0 00192 (type_identity.go:57)	LEAQ	type.[2][]int(SB), AX
	0x00c7 00199 (type_identity.go:57)	PCDATA	$2, $0
	0x00c7 00199 (type_identity.go:57)	MOVQ	AX, (SP)
	0x00cb 00203 (type_identity.go:57)	CALL	runtime.newobject(SB)
	0x00d0 00208 (type_identity.go:57)	PCDATA	$2, $1
	0x00d0 00208 (type_identity.go:57)	MOVQ	8(SP), AX
	0x00d5 00213 (type_identity.go:57)	PCDATA	$2, $0
	0x00d5 00213 (type_identity.go:57)	PCDATA	$0, $6
	0x00d5 00213 (type_identity.go:57)	MOVQ	AX, ""..autotmp_19+24(SP)
	0x00da 00218 (type_identity.go:57)	PCDATA	$2, $2
	0x00da 00218 (type_identity.go:57)	LEAQ	type.[1]int(SB), CX
	0x00e1 00225 (type_identity.go:57)	PCDATA	$2, $0
	0x00e1 00225 (type_identity.go:57)	MOVQ	CX, (SP)
	0x00e5 00229 (type_identity.go:57)	CALL	runtime.newobject(SB)
	0x00ea 00234 (type_identity.go:57)	MOVQ	"".statictmp_4(SB), AX
	0x00f1 00241 (type_identity.go:57)	PCDATA	$2, $2
	0x00f1 00241 (type_identity.go:57)	MOVQ	8(SP), CX
	0x00f6 00246 (type_identity.go:57)	MOVQ	AX, (CX)
	0x00f9 00249 (type_identity.go:57)	PCDATA	$2, $4
	0x00f9 00249 (type_identity.go:57)	PCDATA	$0, $5
	0x00f9 00249 (type_identity.go:57)	MOVQ	""..autotmp_19+24(SP), AX
	0x00fe 00254 (type_identity.go:57)	MOVQ	$1, 32(AX)
	0x0106 00262 (type_identity.go:57)	MOVQ	$1, 40(AX)
	0x010e 00270 (type_identity.go:57)	PCDATA	$2, $-2
	0x010e 00270 (type_identity.go:57)	PCDATA	$0, $-2
	0x010e 00270 (type_identity.go:57)	CMPL	runtime.writeBarrier(SB), $0
	0x0115 00277 (type_identity.go:57)	JNE	422
	0x011b 00283 (type_identity.go:57)	MOVQ	CX, 24(AX)
	0x011f 00287 (type_identity.go:57)	PCDATA	$2, $4
	0x011f 00287 (type_identity.go:57)	PCDATA	$0, $7
	0x011f 00287 (type_identity.go:57)	MOVQ	""..autotmp_16+48(SP), CX
	0x0124 00292 (type_identity.go:57)	PCDATA	$2, $1
	0x0124 00292 (type_identity.go:57)	MOVQ	CX, "".~r0+80(SP)
	0x0129 00297 (type_identity.go:57)	MOVQ	$2, "".~r0+88(SP)
	0x0132 00306 (type_identity.go:57)	MOVQ	$2, "".~r0+96(SP)
	0x013b 00315 (type_identity.go:57)	PCDATA	$2, $4
	0x013b 00315 (type_identity.go:57)	PCDATA	$0, $8
	0x013b 00315 (type_identity.go:57)	MOVQ	""..autotmp_17+40(SP), CX
	0x0140 00320 (type_identity.go:57)	PCDATA	$2, $1
	0x0140 00320 (type_identity.go:57)	MOVQ	CX, "".~r1+104(SP)
	0x0145 00325 (type_identity.go:57)	MOVQ	$1, "".~r1+112(SP)
	0x014e 00334 (type_identity.go:57)	MOVQ	$1, "".~r1+120(SP)
	0x0157 00343 (type_identity.go:57)	PCDATA	$2, $4
	0x0157 00343 (type_identity.go:57)	PCDATA	$0, $9
	0x0157 00343 (type_identity.go:57)	MOVQ	""..autotmp_18+32(SP), CX
	0x015c 00348 (type_identity.go:57)	PCDATA	$2, $1
	0x015c 00348 (type_identity.go:57)	MOVQ	CX, "".~r2+128(SP)
	0x0164 00356 (type_identity.go:57)	MOVQ	$1, "".~r2+136(SP)
	0x0170 00368 (type_identity.go:57)	MOVQ	$1, "".~r2+144(SP)
	0x017c 00380 (type_identity.go:57)	PCDATA	$2, $0
	0x017c 00380 (type_identity.go:57)	PCDATA	$0, $10
	0x017c 00380 (type_identity.go:57)	MOVQ	AX, "".~r3+152(SP)
	0x0184 00388 (type_identity.go:57)	MOVQ	$2, "".~r3+160(SP)
	0x0190 00400 (type_identity.go:57)	MOVQ	$2, "".~r3+168(SP)
	0x019c 00412 (type_identity.go:57)	MOVQ	64(SP), BP
	0x01a1 00417 (type_identity.go:57)	ADDQ	$72, SP
	0x01a5 00421 (type_identity.go:57)	RET
	0x01a6 00422 (type_identity.go:57)	PCDATA	$2, $-2
	0x01a6 00422 (type_identity.go:57)	PCDATA	$0, $-2
	0x01a6 00422 (type_identity.go:57)	LEAQ	24(AX), DI
	0x01aa 00426 (type_identity.go:57)	MOVQ	AX, DX
	0x01ad 00429 (type_identity.go:57)	MOVQ	CX, AX
	0x01b0 00432 (type_identity.go:57)	CALL	runtime.gcWriteBarrier(SB)
	0x01b5 00437 (type_identity.go:57)	MOVQ	DX, AX
	0x01b8 00440 (type_identity.go:57)	JMP	287
	0x01bd 00445 (type_identity.go:57)	CALL	runtime.gcWriteBarrier(SB)
	0x01c2 00450 (type_identity.go:57)	JMP	192
	0x01c7 00455 (type_identity.go:57)	LEAQ	type.[2]*int(SB), CX
	0x01ce 00462 (type_identity.go:57)	MOVQ	CX, (SP)
	0x01d2 00466 (type_identity.go:57)	MOVQ	AX, 8(SP)
	0x01d7 00471 (type_identity.go:57)	LEAQ	"".statictmp_2(SB), CX
	0x01de 00478 (type_identity.go:57)	MOVQ	CX, 16(SP)
	0x01e3 00483 (type_identity.go:57)	CALL	runtime.typedmemmove(SB)
	0x01e8 00488 (type_identity.go:57)	MOVQ	""..autotmp_16+48(SP), AX
	0x01ed 00493 (type_identity.go:57)	LEAQ	8(AX), DI
	0x01f1 00497 (type_identity.go:57)	MOVQ	""..autotmp_15+56(SP), AX
	0x01f6 00502 (type_identity.go:57)	CALL	runtime.gcWriteBarrier(SB)
	0x01fb 00507 (type_identity.go:57)	JMP	117
	0x0200 00512 (type_identity.go:57)	NOP
	0x0200 00512 (type_identity.go:56)	PCDATA	$0, $-1
	0x0200 00512 (type_identity.go:56)	PCDATA	$2, $-1
	0x0200 00512 (type_identity.go:56)	CALL	runtime.morestack_noctxt(SB)
	0x0205 00517 (type_identity.go:56)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 ed  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24  ...H..HH.l$@H.l$
	0x0020 40 48 8d 05 00 00 00 00 48 89 04 24 e8 00 00 00  @H......H..$....
	0x0030 00 48 8b 44 24 08 48 89 44 24 38 48 8d 0d 00 00  .H.D$.H.D$8H....
	0x0040 00 00 48 89 0c 24 e8 00 00 00 00 48 8b 44 24 08  ..H..$.....H.D$.
	0x0050 48 89 44 24 30 83 3d 00 00 00 00 00 0f 85 65 01  H.D$0.=.......e.
	0x0060 00 00 0f 10 05 00 00 00 00 0f 11 00 48 8b 4c 24  ............H.L$
	0x0070 38 48 89 48 08 48 8d 05 00 00 00 00 48 89 04 24  8H.H.H......H..$
	0x0080 e8 00 00 00 00 48 8b 44 24 08 48 89 44 24 28 48  .....H.D$.H.D$(H
	0x0090 8d 0d 00 00 00 00 48 89 0c 24 e8 00 00 00 00 48  ......H..$.....H
	0x00a0 8b 05 00 00 00 00 48 8b 7c 24 08 48 89 7c 24 20  ......H.|$.H.|$
	0x00b0 83 3d 00 00 00 00 00 0f 85 00 01 00 00 48 89 07  .=...........H..
	0x00c0 48 8d 05 00 00 00 00 48 89 04 24 e8 00 00 00 00  H......H..$.....
	0x00d0 48 8b 44 24 08 48 89 44 24 18 48 8d 0d 00 00 00  H.D$.H.D$.H.....
	0x00e0 00 48 89 0c 24 e8 00 00 00 00 48 8b 05 00 00 00  .H..$.....H.....
	0x00f0 00 48 8b 4c 24 08 48 89 01 48 8b 44 24 18 48 c7  .H.L$.H..H.D$.H.
	0x0100 40 20 01 00 00 00 48 c7 40 28 01 00 00 00 83 3d  @ ....H.@(.....=
	0x0110 00 00 00 00 00 0f 85 8b 00 00 00 48 89 48 18 48  ...........H.H.H
	0x0120 8b 4c 24 30 48 89 4c 24 50 48 c7 44 24 58 02 00  .L$0H.L$PH.D$X..
	0x0130 00 00 48 c7 44 24 60 02 00 00 00 48 8b 4c 24 28  ..H.D$`....H.L$(
	0x0140 48 89 4c 24 68 48 c7 44 24 70 01 00 00 00 48 c7  H.L$hH.D$p....H.
	0x0150 44 24 78 01 00 00 00 48 8b 4c 24 20 48 89 8c 24  D$x....H.L$ H..$
	0x0160 80 00 00 00 48 c7 84 24 88 00 00 00 01 00 00 00  ....H..$........
	0x0170 48 c7 84 24 90 00 00 00 01 00 00 00 48 89 84 24  H..$........H..$
	0x0180 98 00 00 00 48 c7 84 24 a0 00 00 00 02 00 00 00  ....H..$........
	0x0190 48 c7 84 24 a8 00 00 00 02 00 00 00 48 8b 6c 24  H..$........H.l$
	0x01a0 40 48 83 c4 48 c3 48 8d 78 18 48 89 c2 48 89 c8  @H..H.H.x.H..H..
	0x01b0 e8 00 00 00 00 48 89 d0 e9 62 ff ff ff e8 00 00  .....H...b......
	0x01c0 00 00 e9 f9 fe ff ff 48 8d 0d 00 00 00 00 48 89  .......H......H.
	0x01d0 0c 24 48 89 44 24 08 48 8d 0d 00 00 00 00 48 89  .$H.D$.H......H.
	0x01e0 4c 24 10 e8 00 00 00 00 48 8b 44 24 30 48 8d 78  L$......H.D$0H.x
	0x01f0 08 48 8b 44 24 38 e8 00 00 00 00 e9 75 fe ff ff  .H.D$8......u...
	0x0200 e8 00 00 00 00 e9 f6 fd ff ff                    ..........
	rel 5+4 t=16 TLS+0
	rel 36+4 t=15 type.int+0
	rel 45+4 t=8 runtime.newobject+0
	rel 62+4 t=15 type.[2]*int+0
	rel 71+4 t=8 runtime.newobject+0
	rel 87+4 t=15 runtime.writeBarrier+-1
	rel 101+4 t=15 "".statictmp_2+0
	rel 120+4 t=15 type.[1]error+0
	rel 129+4 t=8 runtime.newobject+0
	rel 146+4 t=15 type.[1]unsafe.Pointer+0
	rel 155+4 t=8 runtime.newobject+0
	rel 162+4 t=15 "".statictmp_3+0
	rel 178+4 t=15 runtime.writeBarrier+-1
	rel 195+4 t=15 type.[2][]int+0
	rel 204+4 t=8 runtime.newobject+0
	rel 221+4 t=15 type.[1]int+0
	rel 230+4 t=8 runtime.newobject+0
	rel 237+4 t=15 "".statictmp_4+0
	rel 272+4 t=15 runtime.writeBarrier+-1
	rel 433+4 t=8 runtime.gcWriteBarrier+0
	rel 446+4 t=8 runtime.gcWriteBarrier+0
	rel 458+4 t=15 type.[2]*int+0
	rel 474+4 t=15 "".statictmp_2+0
	rel 484+4 t=8 runtime.typedmemmove+0
	rel 503+4 t=8 runtime.gcWriteBarrier+0
	rel 513+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=912 args=0x0 locals=0x190
	0x0000 00000 (type_identity.go:60)	TEXT	"".main(SB), $400-0
	0x0000 00000 (type_identity.go:60)	MOVQ	(TLS), CX
	0x0009 00009 (type_identity.go:60)	LEAQ	-272(SP), AX
	0x0011 00017 (type_identity.go:60)	CMPQ	AX, 16(CX)
	0x0015 00021 (type_identity.go:60)	JLS	902
	0x001b 00027 (type_identity.go:60)	SUBQ	$400, SP
	0x0022 00034 (type_identity.go:60)	MOVQ	BP, 392(SP)
	0x002a 00042 (type_identity.go:60)	LEAQ	392(SP), BP
	0x0032 00050 (type_identity.go:60)	FUNCDATA	$0, gclocals·9e4a85729f78b2975359db968fd85c01(SB)
	0x0032 00050 (type_identity.go:60)	FUNCDATA	$1, gclocals·78d44fffd4679a28ecd0423374679fea(SB)
	0x0032 00050 (type_identity.go:60)	FUNCDATA	$3, gclocals·ebd76af2bdcee1f233984087770370c7(SB)
	0x0032 00050 (type_identity.go:61)	PCDATA	$2, $0
	0x0032 00050 (type_identity.go:61)	PCDATA	$0, $0
	0x0032 00050 (type_identity.go:61)	XORPS	X0, X0
	0x0035 00053 (type_identity.go:61)	MOVUPS	X0, "".~r0+80(SP)
	0x003a 00058 (type_identity.go:61)	MOVUPS	X0, "".~r0+96(SP)
	0x003f 00063 (type_identity.go:61)	MOVUPS	X0, "".a+112(SP)
	0x0044 00068 (type_identity.go:61)	MOVUPS	X0, "".a+128(SP)
	0x004c 00076 (type_identity.go:61)	MOVUPS	"".a+112(SP), X1
	0x0051 00081 (type_identity.go:61)	MOVUPS	X1, "".~r0+80(SP)
	0x0056 00086 (type_identity.go:61)	MOVUPS	"".a+128(SP), X1
	0x005e 00094 (type_identity.go:61)	MOVUPS	X1, "".~r0+96(SP)
	0x0063 00099 (type_identity.go:61)	MOVUPS	"".~r0+80(SP), X1
	0x0068 00104 (type_identity.go:61)	MOVUPS	X1, ""..autotmp_21+176(SP)
	0x0070 00112 (type_identity.go:61)	MOVUPS	"".~r0+96(SP), X1
	0x0075 00117 (type_identity.go:61)	MOVUPS	X1, ""..autotmp_21+192(SP)
	0x007d 00125 (type_identity.go:61)	MOVUPS	X0, ""..autotmp_22+144(SP)
	0x0085 00133 (type_identity.go:61)	MOVUPS	X0, ""..autotmp_22+160(SP)
	0x008d 00141 (type_identity.go:61)	MOVUPS	X0, "".~r0+264(SP)
	0x0095 00149 (type_identity.go:61)	MOVUPS	X0, "".~r0+280(SP)
	0x009d 00157 (type_identity.go:61)	PCDATA	$0, $1
	0x009d 00157 (type_identity.go:61)	MOVUPS	X0, "".out+296(SP)
	0x00a5 00165 (type_identity.go:61)	MOVUPS	X0, "".out+312(SP)
	0x00ad 00173 (type_identity.go:61)	PCDATA	$0, $2
	0x00ad 00173 (type_identity.go:61)	MOVUPS	"".out+296(SP), X1
	0x00b5 00181 (type_identity.go:61)	MOVUPS	X1, "".~r0+264(SP)
	0x00bd 00189 (type_identity.go:61)	PCDATA	$0, $3
	0x00bd 00189 (type_identity.go:61)	MOVUPS	"".out+312(SP), X1
	0x00c5 00197 (type_identity.go:61)	MOVUPS	X1, "".~r0+280(SP)
	0x00cd 00205 (type_identity.go:61)	PCDATA	$0, $4
	0x00cd 00205 (type_identity.go:61)	MOVUPS	"".~r0+264(SP), X1
	0x00d5 00213 (type_identity.go:61)	MOVUPS	X1, ""..autotmp_23+360(SP)
	0x00dd 00221 (type_identity.go:61)	PCDATA	$0, $5
	0x00dd 00221 (type_identity.go:61)	MOVUPS	"".~r0+280(SP), X1
	0x00e5 00229 (type_identity.go:61)	MOVUPS	X1, ""..autotmp_23+376(SP)
	0x00ed 00237 (type_identity.go:61)	PCDATA	$0, $6
	0x00ed 00237 (type_identity.go:61)	MOVUPS	X0, ""..autotmp_24+328(SP)
	0x00f5 00245 (type_identity.go:61)	MOVUPS	X0, ""..autotmp_24+344(SP)
	0x00fd 00253 (type_identity.go:61)	MOVQ	""..autotmp_21+176(SP), AX
	0x0105 00261 (type_identity.go:61)	CMPQ	""..autotmp_22+144(SP), AX
	0x010d 00269 (type_identity.go:61)	JNE	895
	0x0113 00275 (type_identity.go:61)	MOVQ	""..autotmp_21+184(SP), AX
	0x011b 00283 (type_identity.go:61)	CMPQ	""..autotmp_22+152(SP), AX
	0x0123 00291 (type_identity.go:61)	JNE	888
	0x0129 00297 (type_identity.go:61)	MOVQ	""..autotmp_21+192(SP), AX
	0x0131 00305 (type_identity.go:61)	CMPQ	""..autotmp_22+160(SP), AX
	0x0139 00313 (type_identity.go:61)	JNE	881
	0x013f 00319 (type_identity.go:61)	MOVQ	""..autotmp_21+200(SP), AX
	0x0147 00327 (type_identity.go:61)	CMPQ	""..autotmp_22+168(SP), AX
	0x014f 00335 (type_identity.go:61)	SETEQ	AL
	0x0152 00338 (type_identity.go:61)	MOVB	AL, ""..autotmp_71+55(SP)
	0x0156 00342 (type_identity.go:61)	PCDATA	$2, $1
	0x0156 00342 (type_identity.go:61)	LEAQ	""..autotmp_23+360(SP), CX
	0x015e 00350 (type_identity.go:61)	PCDATA	$2, $0
	0x015e 00350 (type_identity.go:61)	MOVQ	CX, (SP)
	0x0162 00354 (type_identity.go:61)	PCDATA	$2, $1
	0x0162 00354 (type_identity.go:61)	LEAQ	""..autotmp_24+328(SP), CX
	0x016a 00362 (type_identity.go:61)	PCDATA	$2, $0
	0x016a 00362 (type_identity.go:61)	MOVQ	CX, 8(SP)
	0x016f 00367 (type_identity.go:61)	CALL	type..eq.[2]interface {}(SB)
	0x0174 00372 (type_identity.go:61)	MOVBLZX	16(SP), AX
	0x0179 00377 (type_identity.go:61)	MOVB	AL, ""..autotmp_72+54(SP)
	0x017d 00381 (type_identity.go:61)	CALL	runtime.printlock(SB)
	0x0182 00386 (type_identity.go:61)	MOVBLZX	""..autotmp_71+55(SP), AX
	0x0187 00391 (type_identity.go:61)	MOVB	AL, (SP)
	0x018a 00394 (type_identity.go:61)	CALL	runtime.printbool(SB)
	0x018f 00399 (type_identity.go:61)	CALL	runtime.printsp(SB)
	0x0194 00404 (type_identity.go:61)	MOVBLZX	""..autotmp_72+54(SP), AX
	0x0199 00409 (type_identity.go:61)	MOVB	AL, (SP)
	0x019c 00412 (type_identity.go:61)	CALL	runtime.printbool(SB)
	0x01a1 00417 (type_identity.go:61)	CALL	runtime.printnl(SB)
	0x01a6 00422 (type_identity.go:61)	CALL	runtime.printunlock(SB)
	0x01ab 00427 (type_identity.go:62)	PCDATA	$2, $2
	0x01ab 00427 (type_identity.go:62)	PCDATA	$0, $0
	0x01ab 00427 (type_identity.go:62)	LEAQ	type.chan []uint8(SB), AX
	0x01b2 00434 (type_identity.go:62)	PCDATA	$2, $0
	0x01b2 00434 (type_identity.go:62)	MOVQ	AX, (SP)
	0x01b6 00438 (type_identity.go:62)	MOVQ	$1, 8(SP)
	0x01bf 00447 (type_identity.go:62)	CALL	runtime.makechan(SB)
	0x01c4 00452 (type_identity.go:62)	PCDATA	$2, $2
	0x01c4 00452 (type_identity.go:62)	MOVQ	16(SP), AX
	0x01c9 00457 (type_identity.go:62)	PCDATA	$2, $0
	0x01c9 00457 (type_identity.go:62)	PCDATA	$0, $7
	0x01c9 00457 (type_identity.go:62)	MOVQ	AX, "".r+208(SP)
	0x01d1 00465 (type_identity.go:62)	PCDATA	$2, $1
	0x01d1 00465 (type_identity.go:62)	LEAQ	type.uint8(SB), CX
	0x01d8 00472 (type_identity.go:62)	PCDATA	$2, $0
	0x01d8 00472 (type_identity.go:62)	MOVQ	CX, (SP)
	0x01dc 00476 (type_identity.go:62)	MOVQ	$3, 8(SP)
	0x01e5 00485 (type_identity.go:62)	MOVQ	$3, 16(SP)
	0x01ee 00494 (type_identity.go:62)	CALL	runtime.makeslice(SB)
	0x01f3 00499 (type_identity.go:62)	MOVQ	40(SP), AX
	0x01f8 00504 (type_identity.go:62)	MOVQ	32(SP), CX
	0x01fd 00509 (type_identity.go:62)	PCDATA	$2, $3
	0x01fd 00509 (type_identity.go:62)	MOVQ	24(SP), DX
	0x0202 00514 (type_identity.go:62)	PCDATA	$2, $0
	0x0202 00514 (type_identity.go:62)	PCDATA	$0, $8
	0x0202 00514 (type_identity.go:62)	MOVQ	DX, ""..autotmp_25+240(SP)
	0x020a 00522 (type_identity.go:62)	MOVQ	CX, ""..autotmp_25+248(SP)
	0x0212 00530 (type_identity.go:62)	MOVQ	AX, ""..autotmp_25+256(SP)
	0x021a 00538 (type_identity.go:62)	PCDATA	$2, $2
	0x021a 00538 (type_identity.go:62)	MOVQ	"".r+208(SP), AX
	0x0222 00546 (type_identity.go:62)	PCDATA	$2, $0
	0x0222 00546 (type_identity.go:62)	MOVQ	AX, (SP)
	0x0226 00550 (type_identity.go:62)	PCDATA	$2, $1
	0x0226 00550 (type_identity.go:62)	LEAQ	""..autotmp_25+240(SP), CX
	0x022e 00558 (type_identity.go:62)	PCDATA	$2, $0
	0x022e 00558 (type_identity.go:62)	MOVQ	CX, 8(SP)
	0x0233 00563 (type_identity.go:62)	CALL	runtime.chansend1(SB)
	0x0238 00568 (type_identity.go:62)	PCDATA	$0, $9
	0x0238 00568 (type_identity.go:62)	MOVQ	$0, ""..autotmp_26+216(SP)
	0x0244 00580 (type_identity.go:62)	XORPS	X0, X0
	0x0247 00583 (type_identity.go:62)	MOVUPS	X0, ""..autotmp_26+224(SP)
	0x024f 00591 (type_identity.go:62)	PCDATA	$2, $2
	0x024f 00591 (type_identity.go:62)	PCDATA	$0, $10
	0x024f 00591 (type_identity.go:62)	MOVQ	"".r+208(SP), AX
	0x0257 00599 (type_identity.go:62)	PCDATA	$2, $0
	0x0257 00599 (type_identity.go:62)	MOVQ	AX, (SP)
	0x025b 00603 (type_identity.go:62)	PCDATA	$2, $2
	0x025b 00603 (type_identity.go:62)	LEAQ	""..autotmp_26+216(SP), AX
	0x0263 00611 (type_identity.go:62)	PCDATA	$2, $0
	0x0263 00611 (type_identity.go:62)	MOVQ	AX, 8(SP)
	0x0268 00616 (type_identity.go:62)	CALL	runtime.chanrecv1(SB)
	0x026d 00621 (type_identity.go:62)	MOVQ	""..autotmp_26+224(SP), AX
	0x0275 00629 (type_identity.go:62)	MOVQ	AX, "".b.len+64(SP)
	0x027a 00634 (type_identity.go:63)	PCDATA	$0, $0
	0x027a 00634 (type_identity.go:63)	CALL	runtime.printlock(SB)
	0x027f 00639 (type_identity.go:63)	MOVQ	"".b.len+64(SP), AX
	0x0284 00644 (type_identity.go:63)	MOVQ	AX, (SP)
	0x0288 00648 (type_identity.go:63)	CALL	runtime.printint(SB)
	0x028d 00653 (type_identity.go:63)	CALL	runtime.printsp(SB)
	0x0292 00658 (type_identity.go:63)	MOVB	$1, (SP)
	0x0296 00662 (type_identity.go:63)	CALL	runtime.printbool(SB)
	0x029b 00667 (type_identity.go:63)	CALL	runtime.printnl(SB)
	0x02a0 00672 (type_identity.go:63)	CALL	runtime.printunlock(SB)
	0x02a5 00677 (type_identity.go:64)	PCDATA	$2, $2
	0x02a5 00677 (type_identity.go:64)	LEAQ	go.string."a日b日"(SB), AX
	0x02ac 00684 (type_identity.go:64)	PCDATA	$2, $0
	0x02ac 00684 (type_identity.go:64)	MOVQ	AX, (SP)
	0x02b0 00688 (type_identity.go:64)	MOVQ	$8, 8(SP)
	0x02b9 00697 (type_identity.go:64)	MOVL	$26085, 16(SP)
	0x02c1 00705 (type_identity.go:64)	CALL	"".text(SB)
	0x02c6 00710 (type_identity.go:64)	MOVQ	24(SP), AX
	0x02cb 00715 (type_identity.go:64)	MOVQ	AX, "".n+56(SP)
	0x02d0 00720 (type_identity.go:65)	MOVLQSX	32(SP), CX
	0x02d5 00725 (type_identity.go:65)	MOVQ	CX, ""..autotmp_73+72(SP)
	0x02da 00730 (type_identity.go:65)	CALL	runtime.printlock(SB)
	0x02df 00735 (type_identity.go:65)	MOVQ	"".n+56(SP), AX
	0x02e4 00740 (type_identity.go:65)	MOVQ	AX, (SP)
	0x02e8 00744 (type_identity.go:65)	CALL	runtime.printint(SB)
	0x02ed 00749 (type_identity.go:65)	CALL	runtime.printsp(SB)
	0x02f2 00754 (type_identity.go:65)	MOVQ	""..autotmp_73+72(SP), AX
	0x02f7 00759 (type_identity.go:65)	MOVQ	AX, (SP)
	0x02fb 00763 (type_identity.go:65)	CALL	runtime.printint(SB)
	0x0300 00768 (type_identity.go:65)	CALL	runtime.printnl(SB)
	0x0305 00773 (type_identity.go:65)	CALL	runtime.printunlock(SB)
	0x030a 00778 (type_identity.go:66)	CALL	"".convert(SB)
	0x030f 00783 (type_identity.go:68)	CALL	runtime.printlock(SB)
	0x0314 00788 (type_identity.go:68)	MOVQ	$2, (SP)
	0x031c 00796 (type_identity.go:68)	CALL	runtime.printint(SB)
	0x0321 00801 (type_identity.go:68)	CALL	runtime.printsp(SB)
	0x0326 00806 (type_identity.go:68)	MOVQ	$1, (SP)
	0x032e 00814 (type_identity.go:68)	CALL	runtime.printint(SB)
	0x0333 00819 (type_identity.go:68)	CALL	runtime.printsp(SB)
	0x0338 00824 (type_identity.go:68)	MOVQ	$1, (SP)
	0x0340 00832 (type_identity.go:68)	CALL	runtime.printint(SB)
	0x0345 00837 (type_identity.go:68)	CALL	runtime.printsp(SB)
	0x034a 00842 (type_identity.go:68)	MOVQ	$2, (SP)
	0x0352 00850 (type_identity.go:68)	CALL	runtime.printint(SB)
	0x0357 00855 (type_identity.go:68)	CALL	runtime.printnl(SB)
	0x035c 00860 (type_identity.go:68)	CALL	runtime.printunlock(SB)
	0x0361 00865 (type_identity.go:69)	MOVQ	392(SP), BP
	0x0369 00873 (type_identity.go:69)	ADDQ	$400, SP
	0x0370 00880 (type_identity.go:69)	RET
	0x0371 00881 (type_identity.go:69)	PCDATA	$0, $6
	0x0371 00881 (type_identity.go:69)	XORL	AX, AX
	0x0373 00883 (type_identity.go:61)	JMP	338
	0x0378 00888 (type_identity.go:61)	XORL	AX, AX
	0x037a 00890 (type_identity.go:61)	JMP	338
	0x037f 00895 (type_identity.go:61)	XORL	AX, AX
	0x0381 00897 (type_identity.go:61)	JMP	338
	0x0386 00902 (type_identity.go:61)	NOP
	0x0386 00902 (type_identity.go:60)	PCDATA	$0, $-1
	0x0386 00902 (type_identity.go:60)	PCDATA	$2, $-1
	0x0386 00902 (type_identity.go:60)	CALL	runtime.morestack_noctxt(SB)
	0x038b 00907 (type_identity.go:60)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 f0 fe ff  dH..%....H..$...
	0x0010 ff 48 3b 41 10 0f 86 6b 03 00 00 48 81 ec 90 01  .H;A...k...H....
	0x0020 00 00 48 89 ac 24 88 01 00 00 48 8d ac 24 88 01  ..H..$....H..$..
	0x0030 00 00 0f 57 c0 0f 11 44 24 50 0f 11 44 24 60 0f  ...W...D$P..D$`.
	0x0040 11 44 24 70 0f 11 84 24 80 00 00 00 0f 10 4c 24  .D$p...$......L$
	0x0050 70 0f 11 4c 24 50 0f 10 8c 24 80 00 00 00 0f 11  p..L$P...$......
	0x0060 4c 24 60 0f 10 4c 24 50 0f 11 8c 24 b0 00 00 00  L$`..L$P...$....
	0x0070 0f 10 4c 24 60 0f 11 8c 24 c0 00 00 00 0f 11 84  ..L$`...$.......
	0x0080 24 90 00 00 00 0f 11 84 24 a0 00 00 00 0f 11 84  $.......$.......
	0x0090 24 08 01 00 00 0f 11 84 24 18 01 00 00 0f 11 84  $.......$.......
	0x00a0 24 28 01 00 00 0f 11 84 24 38 01 00 00 0f 10 8c  $(......$8......
	0x00b0 24 28 01 00 00 0f 11 8c 24 08 01 00 00 0f 10 8c  $(......$.......
	0x00c0 24 38 01 00 00 0f 11 8c 24 18 01 00 00 0f 10 8c  $8......$.......
	0x00d0 24 08 01 00 00 0f 11 8c 24 68 01 00 00 0f 10 8c  $.......$h......
	0x00e0 24 18 01 00 00 0f 11 8c 24 78 01 00 00 0f 11 84  $.......$x......
	0x00f0 24 48 01 00 00 0f 11 84 24 58 01 00 00 48 8b 84  $H......$X...H..
	0x0100 24 b0 00 00 00 48 39 84 24 90 00 00 00 0f 85 6c  $....H9.$......l
	0x0110 02 00 00 48 8b 84 24 b8 00 00 00 48 39 84 24 98  ...H..$....H9.$.
	0x0120 00 00 00 0f 85 4f 02 00 00 48 8b 84 24 c0 00 00  .....O...H..$...
	0x0130 00 48 39 84 24 a0 00 00 00 0f 85 32 02 00 00 48  .H9.$......2...H
	0x0140 8b 84 24 c8 00 00 00 48 39 84 24 a8 00 00 00 0f  ..$....H9.$.....
	0x0150 94 c0 88 44 24 37 48 8d 8c 24 68 01 00 00 48 89  ...D$7H..$h...H.
	0x0160 0c 24 48 8d 8c 24 48 01 00 00 48 89 4c 24 08 e8  .$H..$H...H.L$..
	0x0170 00 00 00 00 0f b6 44 24 10 88 44 24 36 e8 00 00  ......D$..D$6...
	0x0180 00 00 0f b6 44 24 37 88 04 24 e8 00 00 00 00 e8  ....D$7..$......
	0x0190 00 00 00 00 0f b6 44 24 36 88 04 24 e8 00 00 00  ......D$6..$....
	0x01a0 00 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00  ...........H....
	0x01b0 00 00 48 89 04 24 48 c7 44 24 08 01 00 00 00 e8  ..H..$H.D$......
	0x01c0 00 00 00 00 48 8b 44 24 10 48 89 84 24 d0 00 00  ....H.D$.H..$...
	0x01d0 00 48 8d 0d 00 00 00 00 48 89 0c 24 48 c7 44 24  .H......H..$H.D$
	0x01e0 08 03 00 00 00 48 c7 44 24 10 03 00 00 00 e8 00  .....H.D$.......
	0x01f0 00 00 00 48 8b 44 24 28 48 8b 4c 24 20 48 8b 54  ...H.D$(H.L$ H.T
	0x0200 24 18 48 89 94 24 f0 00 00 00 48 89 8c 24 f8 00  $.H..$....H..$..
	0x0210 00 00 48 89 84 24 00 01 00 00 48 8b 84 24 d0 00  ..H..$....H..$..
	0x0220 00 00 48 89 04 24 48 8d 8c 24 f0 00 00 00 48 89  ..H..$H..$....H.
	0x0230 4c 24 08 e8 00 00 00 00 48 c7 84 24 d8 00 00 00  L$......H..$....
	0x0240 00 00 00 00 0f 57 c0 0f 11 84 24 e0 00 00 00 48  .....W....$....H
	0x0250 8b 84 24 d0 00 00 00 48 89 04 24 48 8d 84 24 d8  ..$....H..$H..$.
	0x0260 00 00 00 48 89 44 24 08 e8 00 00 00 00 48 8b 84  ...H.D$......H..
	0x0270 24 e0 00 00 00 48 89 44 24 40 e8 00 00 00 00 48  $....H.D$@.....H
	0x0280 8b 44 24 40 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$@H..$........
	0x0290 00 00 c6 04 24 01 e8 00 00 00 00 e8 00 00 00 00  ....$...........
	0x02a0 e8 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x02b0 48 c7 44 24 08 08 00 00 00 c7 44 24 10 e5 65 00  H.D$......D$..e.
	0x02c0 00 e8 00 00 00 00 48 8b 44 24 18 48 89 44 24 38  ......H.D$.H.D$8
	0x02d0 48 63 4c 24 20 48 89 4c 24 48 e8 00 00 00 00 48  HcL$ H.L$H.....H
	0x02e0 8b 44 24 38 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$8H..$........
	0x02f0 00 00 48 8b 44 24 48 48 89 04 24 e8 00 00 00 00  ..H.D$HH..$.....
	0x0300 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8  ................
	0x0310 00 00 00 00 48 c7 04 24 02 00 00 00 e8 00 00 00  ....H..$........
	0x0320 00 e8 00 00 00 00 48 c7 04 24 01 00 00 00 e8 00  ......H..$......
	0x0330 00 00 00 e8 00 00 00 00 48 c7 04 24 01 00 00 00  ........H..$....
	0x0340 e8 00 00 00 00 e8 00 00 00 00 48 c7 04 24 02 00  ..........H..$..
	0x0350 00 00 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00  ................
	0x0360 00 48 8b ac 24 88 01 00 00 48 81 c4 90 01 00 00  .H..$....H......
	0x0370 c3 31 c0 e9 da fd ff ff 31 c0 e9 d3 fd ff ff 31  .1......1......1
	0x0380 c0 e9 cc fd ff ff e8 00 00 00 00 e9 70 fc ff ff  ............p...
	rel 5+4 t=16 TLS+0
	rel 368+4 t=8 type..eq.[2]interface {}+0
	rel 382+4 t=8 runtime.printlock+0
	rel 395+4 t=8 runtime.printbool+0
	rel 400+4 t=8 runtime.printsp+0
	rel 413+4 t=8 runtime.printbool+0
	rel 418+4 t=8 runtime.printnl+0
	rel 423+4 t=8 runtime.printunlock+0
	rel 430+4 t=15 type.chan []uint8+0
	rel 448+4 t=8 runtime.makechan+0
	rel 468+4 t=15 type.uint8+0
	rel 495+4 t=8 runtime.makeslice+0
	rel 564+4 t=8 runtime.chansend1+0
	rel 617+4 t=8 runtime.chanrecv1+0
	rel 635+4 t=8 runtime.printlock+0
	rel 649+4 t=8 runtime.printint+0
	rel 654+4 t=8 runtime.printsp+0
	rel 663+4 t=8 runtime.printbool+0
	rel 668+4 t=8 runtime.printnl+0
	rel 673+4 t=8 runtime.printunlock+0
	rel 680+4 t=15 go.string."a日b日"+0
	rel 706+4 t=8 "".text+0
	rel 731+4 t=8 runtime.printlock+0
	rel 745+4 t=8 runtime.printint+0
	rel 750+4 t=8 runtime.printsp+0
	rel 764+4 t=8 runtime.printint+0
	rel 769+4 t=8 runtime.printnl+0
	rel 774+4 t=8 runtime.printunlock+0
	rel 779+4 t=8 "".convert+0
	rel 784+4 t=8 runtime.printlock+0
	rel 797+4 t=8 runtime.printint+0
	rel 802+4 t=8 runtime.printsp+0
	rel 815+4 t=8 runtime.printint+0
	rel 820+4 t=8 runtime.printsp+0
	rel 833+4 t=8 runtime.printint+0
	rel 838+4 t=8 runtime.printsp+0
	rel 851+4 t=8 runtime.printint+0
	rel 856+4 t=8 runtime.printnl+0
	rel 861+4 t=8 runtime.printunlock+0
	rel 903+4 t=8 runtime.morestack_noctxt+0
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
"".(*list).Len STEXT dupok size=127 args=0x10 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*list).Len(SB), DUPOK|WRAPPER, $40-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	105
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	112
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+48(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	98
	0x0030 00048 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0034 00052 (<autogenerated>:1)	MOVQ	16(AX), DX
	0x0038 00056 (<autogenerated>:1)	MOVQ	(AX), AX
	0x003b 00059 (<autogenerated>:1)	PCDATA	$2, $0
	0x003b 00059 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x003f 00063 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0044 00068 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x0049 00073 (<autogenerated>:1)	CALL	"".list.Len(SB)
	0x004e 00078 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x0053 00083 (<autogenerated>:1)	MOVQ	AX, "".~r0+56(SP)
	0x0058 00088 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x005d 00093 (<autogenerated>:1)	ADDQ	$40, SP
	0x0061 00097 (<autogenerated>:1)	RET
	0x0062 00098 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0067 00103 (<autogenerated>:1)	UNDEF
	0x0069 00105 (<autogenerated>:1)	NOP
	0x0069 00105 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0069 00105 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0069 00105 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x006e 00110 (<autogenerated>:1)	JMP	0
	0x0070 00112 (<autogenerated>:1)	LEAQ	48(SP), DI
	0x0075 00117 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0078 00120 (<autogenerated>:1)	JNE	38
	0x007a 00122 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x007d 00125 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 5a 48  dH..%....H;a.vZH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 59  ..(H.l$ H.l$ H.Y
	0x0020 20 48 85 db 75 4a 48 8b 44 24 30 48 85 c0 74 32   H..uJH.D$0H..t2
	0x0030 48 8b 48 08 48 8b 50 10 48 8b 00 48 89 04 24 48  H.H.H.P.H..H..$H
	0x0040 89 4c 24 08 48 89 54 24 10 e8 00 00 00 00 48 8b  .L$.H.T$......H.
	0x0050 44 24 18 48 89 44 24 38 48 8b 6c 24 20 48 83 c4  D$.H.D$8H.l$ H..
	0x0060 28 c3 e8 00 00 00 00 0f 0b e8 00 00 00 00 eb 90  (...............
	0x0070 48 8d 7c 24 30 48 39 3b 75 ac 48 89 23 eb a7     H.|$0H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 74+4 t=8 "".list.Len+0
	rel 99+4 t=8 runtime.panicwrap+0
	rel 106+4 t=8 runtime.morestack_noctxt+0
"".plain.Len STEXT dupok size=100 args=0x18 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".plain.Len(SB), DUPOK|WRAPPER, $24-24
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
"".(*wrapped).Len STEXT dupok size=115 args=0x10 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*wrapped).Len(SB), DUPOK|WRAPPER, $40-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	93
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	100
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·b4ab2fc24f0e166de8049ccb618b45ff(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+48(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $2
	0x002f 00047 (<autogenerated>:1)	MOVQ	(AX), DX
	0x0032 00050 (<autogenerated>:1)	PCDATA	$2, $3
	0x0032 00050 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x0036 00054 (<autogenerated>:1)	PCDATA	$2, $0
	0x0036 00054 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x003a 00058 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x003f 00063 (<autogenerated>:1)	MOVQ	AX, 16(SP)
	0x0044 00068 (<autogenerated>:1)	CALL	"".list.Len(SB)
	0x0049 00073 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x004e 00078 (<autogenerated>:1)	MOVQ	AX, "".~r0+56(SP)
	0x0053 00083 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0058 00088 (<autogenerated>:1)	ADDQ	$40, SP
	0x005c 00092 (<autogenerated>:1)	RET
	0x005d 00093 (<autogenerated>:1)	NOP
	0x005d 00093 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005d 00093 (<autogenerated>:1)	PCDATA	$2, $-1
	0x005d 00093 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0062 00098 (<autogenerated>:1)	JMP	0
	0x0064 00100 (<autogenerated>:1)	LEAQ	48(SP), DI
	0x0069 00105 (<autogenerated>:1)	CMPQ	(BX), DI
	0x006c 00108 (<autogenerated>:1)	JNE	38
	0x006e 00110 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0071 00113 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 4e 48  dH..%....H;a.vNH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 59  ..(H.l$ H.l$ H.Y
	0x0020 20 48 85 db 75 3e 48 8b 44 24 30 48 8b 48 08 48   H..u>H.D$0H.H.H
	0x0030 8b 10 48 8b 40 10 48 89 14 24 48 89 4c 24 08 48  ..H.@.H..$H.L$.H
	0x0040 89 44 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89  .D$......H.D$.H.
	0x0050 44 24 38 48 8b 6c 24 20 48 83 c4 28 c3 e8 00 00  D$8H.l$ H..(....
	0x0060 00 00 eb 9c 48 8d 7c 24 30 48 39 3b 75 b8 48 89  ....H.|$0H9;u.H.
	0x0070 23 eb b3                                         #..
	rel 5+4 t=16 TLS+0
	rel 69+4 t=8 "".list.Len+0
	rel 94+4 t=8 runtime.morestack_noctxt+0
"".wrapped.Len STEXT dupok size=114 args=0x20 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	"".wrapped.Len(SB), DUPOK|WRAPPER, $40-32
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	92
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	99
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+56(SP), AX
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $1
	0x002b 00043 (<autogenerated>:1)	MOVQ	""..this+48(SP), CX
	0x0030 00048 (<autogenerated>:1)	PCDATA	$0, $1
	0x0030 00048 (<autogenerated>:1)	MOVQ	""..this+64(SP), DX
	0x0035 00053 (<autogenerated>:1)	PCDATA	$2, $0
	0x0035 00053 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0039 00057 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x003e 00062 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x0043 00067 (<autogenerated>:1)	CALL	"".list.Len(SB)
	0x0048 00072 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x004d 00077 (<autogenerated>:1)	MOVQ	AX, "".~r0+72(SP)
	0x0052 00082 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0057 00087 (<autogenerated>:1)	ADDQ	$40, SP
	0x005b 00091 (<autogenerated>:1)	RET
	0x005c 00092 (<autogenerated>:1)	NOP
	0x005c 00092 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005c 00092 (<autogenerated>:1)	PCDATA	$2, $-1
	0x005c 00092 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0061 00097 (<autogenerated>:1)	JMP	0
	0x0063 00099 (<autogenerated>:1)	LEAQ	48(SP), DI
	0x0068 00104 (<autogenerated>:1)	CMPQ	(BX), DI
	0x006b 00107 (<autogenerated>:1)	JNE	38
	0x006d 00109 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0070 00112 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 4d 48  dH..%....H;a.vMH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 59  ..(H.l$ H.l$ H.Y
	0x0020 20 48 85 db 75 3d 48 8b 44 24 38 48 8b 4c 24 30   H..u=H.D$8H.L$0
	0x0030 48 8b 54 24 40 48 89 0c 24 48 89 44 24 08 48 89  H.T$@H..$H.D$.H.
	0x0040 54 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89 44  T$......H.D$.H.D
	0x0050 24 48 48 8b 6c 24 20 48 83 c4 28 c3 e8 00 00 00  $HH.l$ H..(.....
	0x0060 00 eb 9d 48 8d 7c 24 30 48 39 3b 75 b9 48 89 23  ...H.|$0H9;u.H.#
	0x0070 eb b4                                            ..
	rel 5+4 t=16 TLS+0
	rel 68+4 t=8 "".list.Len+0
	rel 93+4 t=8 runtime.morestack_noctxt+0
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
go.interface { Len() int }.Len STEXT dupok size=100 args=0x18 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	go.interface { Len() int }.Len(SB), DUPOK|WRAPPER, $24-24
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
go.(*struct { "".list }).Len STEXT dupok size=115 args=0x10 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	go.(*struct { "".list }).Len(SB), DUPOK|WRAPPER, $40-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	93
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	100
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·b4ab2fc24f0e166de8049ccb618b45ff(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+48(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $2
	0x002f 00047 (<autogenerated>:1)	MOVQ	(AX), DX
	0x0032 00050 (<autogenerated>:1)	PCDATA	$2, $3
	0x0032 00050 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x0036 00054 (<autogenerated>:1)	PCDATA	$2, $0
	0x0036 00054 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x003a 00058 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x003f 00063 (<autogenerated>:1)	MOVQ	AX, 16(SP)
	0x0044 00068 (<autogenerated>:1)	CALL	"".list.Len(SB)
	0x0049 00073 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x004e 00078 (<autogenerated>:1)	MOVQ	AX, "".~r0+56(SP)
	0x0053 00083 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0058 00088 (<autogenerated>:1)	ADDQ	$40, SP
	0x005c 00092 (<autogenerated>:1)	RET
	0x005d 00093 (<autogenerated>:1)	NOP
	0x005d 00093 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005d 00093 (<autogenerated>:1)	PCDATA	$2, $-1
	0x005d 00093 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0062 00098 (<autogenerated>:1)	JMP	0
	0x0064 00100 (<autogenerated>:1)	LEAQ	48(SP), DI
	0x0069 00105 (<autogenerated>:1)	CMPQ	(BX), DI
	0x006c 00108 (<autogenerated>:1)	JNE	38
	0x006e 00110 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0071 00113 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 4e 48  dH..%....H;a.vNH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 59  ..(H.l$ H.l$ H.Y
	0x0020 20 48 85 db 75 3e 48 8b 44 24 30 48 8b 48 08 48   H..u>H.D$0H.H.H
	0x0030 8b 10 48 8b 40 10 48 89 14 24 48 89 4c 24 08 48  ..H.@.H..$H.L$.H
	0x0040 89 44 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89  .D$......H.D$.H.
	0x0050 44 24 38 48 8b 6c 24 20 48 83 c4 28 c3 e8 00 00  D$8H.l$ H..(....
	0x0060 00 00 eb 9c 48 8d 7c 24 30 48 39 3b 75 b8 48 89  ....H.|$0H9;u.H.
	0x0070 23 eb b3                                         #..
	rel 5+4 t=16 TLS+0
	rel 69+4 t=8 "".list.Len+0
	rel 94+4 t=8 runtime.morestack_noctxt+0
go.struct { "".list }.Len STEXT dupok size=114 args=0x20 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	go.struct { "".list }.Len(SB), DUPOK|WRAPPER, $40-32
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	92
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	99
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+56(SP), AX
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $1
	0x002b 00043 (<autogenerated>:1)	MOVQ	""..this+48(SP), CX
	0x0030 00048 (<autogenerated>:1)	PCDATA	$0, $1
	0x0030 00048 (<autogenerated>:1)	MOVQ	""..this+64(SP), DX
	0x0035 00053 (<autogenerated>:1)	PCDATA	$2, $0
	0x0035 00053 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0039 00057 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x003e 00062 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x0043 00067 (<autogenerated>:1)	CALL	"".list.Len(SB)
	0x0048 00072 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x004d 00077 (<autogenerated>:1)	MOVQ	AX, "".~r0+72(SP)
	0x0052 00082 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0057 00087 (<autogenerated>:1)	ADDQ	$40, SP
	0x005b 00091 (<autogenerated>:1)	RET
	0x005c 00092 (<autogenerated>:1)	NOP
	0x005c 00092 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005c 00092 (<autogenerated>:1)	PCDATA	$2, $-1
	0x005c 00092 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0061 00097 (<autogenerated>:1)	JMP	0
	0x0063 00099 (<autogenerated>:1)	LEAQ	48(SP), DI
	0x0068 00104 (<autogenerated>:1)	CMPQ	(BX), DI
	0x006b 00107 (<autogenerated>:1)	JNE	38
	0x006d 00109 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0070 00112 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 4d 48  dH..%....H;a.vMH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 59  ..(H.l$ H.l$ H.Y
	0x0020 20 48 85 db 75 3d 48 8b 44 24 38 48 8b 4c 24 30   H..u=H.D$8H.L$0
	0x0030 48 8b 54 24 40 48 89 0c 24 48 89 44 24 08 48 89  H.T$@H..$H.D$.H.
	0x0040 54 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89 44  T$......H.D$.H.D
	0x0050 24 48 48 8b 6c 24 20 48 83 c4 28 c3 e8 00 00 00  $HH.l$ H..(.....
	0x0060 00 eb 9d 48 8d 7c 24 30 48 39 3b 75 b9 48 89 23  ...H.|$0H9;u.H.#
	0x0070 eb b4                                            ..
	rel 5+4 t=16 TLS+0
	rel 68+4 t=8 "".list.Len+0
	rel 93+4 t=8 runtime.morestack_noctxt+0
go.info."".list.Len$abstract SDWARFINFO dupok size=22
	0x0000 03 2e 6c 69 73 74 2e 4c 65 6e 00 01 01 10 6c 00  ..list.Len....l.
	0x0010 00 00 00 00 00 00                                ......
	rel 17+4 t=28 go.info."".list+0
go.info."".zeros$abstract SDWARFINFO dupok size=19
	0x0000 03 2e 7a 65 72 6f 73 00 01 01 0b 61 00 08 00 00  ..zeros....a....
	0x0010 00 00 00                                         ...
	rel 14+4 t=28 go.info.[4]int64+0
go.info."".faces$abstract SDWARFINFO dupok size=21
	0x0000 03 2e 66 61 63 65 73 00 01 01 0b 6f 75 74 00 0d  ..faces....out..
	0x0010 00 00 00 00 00                                   .....
	rel 16+4 t=28 go.info.[2]interface {}+0
go.info."".(*source).read$abstract SDWARFINFO dupok size=44
	0x0000 03 2e 28 2a 73 6f 75 72 63 65 29 2e 72 65 61 64  ..(*source).read
	0x0010 00 01 01 10 6e 00 00 00 00 00 00 0b 72 00 14 00  ....n.......r...
	0x0020 00 00 00 10 73 00 00 00 00 00 00 00              ....s.......
	rel 23+4 t=28 go.info.int+0
	rel 31+4 t=28 go.info.chan []uint8+0
	rel 39+4 t=28 go.info.*"".source+0
go.info."".pointers$abstract SDWARFINFO dupok size=14
	0x0000 03 2e 70 6f 69 6e 74 65 72 73 00 01 01 00        ..pointers....
go.loc."".zeros SDWARFLOC size=52
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 1f 00 00 00 00 00 00 00 41 00 00 00 00 00 00 00  ........A.......
	0x0020 02 00 91 50 00 00 00 00 00 00 00 00 00 00 00 00  ...P............
	0x0030 00 00 00 00                                      ....
	rel 8+8 t=1 "".zeros+0
go.info."".zeros SDWARFINFO size=45
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0d 00 00 00 00 00 00 00 00  ................
	0x0020 0e 7e 72 30 00 01 07 00 00 00 00 00 00           .~r0.........
	rel 1+4 t=28 go.info."".zeros$abstract+0
	rel 5+8 t=1 "".zeros+0
	rel 13+8 t=1 "".zeros+65
	rel 24+4 t=28 go.info."".zeros$abstract+10
	rel 28+4 t=28 go.loc."".zeros+0
	rel 39+4 t=28 go.info.[4]int64+0
go.range."".zeros SDWARFRANGE size=0
go.isstmt."".zeros SDWARFMISC size=0
	0x0000 08 0e 03 03 01 0a 02 04 01 05 02 04 01 19 00     ...............
go.loc."".faces SDWARFLOC size=52
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 1f 00 00 00 00 00 00 00 41 00 00 00 00 00 00 00  ........A.......
	0x0020 02 00 91 50 00 00 00 00 00 00 00 00 00 00 00 00  ...P............
	0x0030 00 00 00 00                                      ....
	rel 8+8 t=1 "".faces+0
go.info."".faces SDWARFINFO size=45
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0d 00 00 00 00 00 00 00 00  ................
	0x0020 0e 7e 72 30 00 01 0c 00 00 00 00 00 00           .~r0.........
	rel 1+4 t=28 go.info."".faces$abstract+0
	rel 5+8 t=1 "".faces+0
	rel 13+8 t=1 "".faces+65
	rel 24+4 t=28 go.info."".faces$abstract+10
	rel 28+4 t=28 go.loc."".faces+0
	rel 39+4 t=28 go.info.[2]interface {}+0
go.range."".faces SDWARFRANGE size=0
go.isstmt."".faces SDWARFMISC size=0
	0x0000 08 0e 03 03 01 0a 02 04 01 05 02 04 01 19 00     ...............
go.loc."".(*source).read SDWARFLOC size=72
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3f 00 00 00 00 00 00 00 66 00 00 00 00 00 00 00  ?.......f.......
	0x0020 01 00 50 66 00 00 00 00 00 00 00 0b 01 00 00 00  ..Pf............
	0x0030 00 00 00 03 00 91 b8 7f 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 8+8 t=1 "".(*source).read+0
go.info."".(*source).read SDWARFINFO size=69
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0d 00 00  ................
	0x0020 00 00 00 00 00 00 11 00 00 00 00 00 0e 7e 72 31  .............~r1
	0x0030 00 01 13 00 00 00 00 00 0e 7e 72 32 00 01 13 00  .........~r2....
	0x0040 00 00 00 00 00                                   .....
	rel 1+4 t=28 go.info."".(*source).read$abstract+0
	rel 5+8 t=1 "".(*source).read+0
	rel 13+8 t=1 "".(*source).read+267
	rel 24+4 t=28 go.info."".(*source).read$abstract+19
	rel 30+4 t=28 go.info."".(*source).read$abstract+27
	rel 34+4 t=28 go.loc."".(*source).read+0
	rel 39+4 t=28 go.info."".(*source).read$abstract+35
	rel 51+4 t=28 go.info.[]uint8+0
	rel 63+4 t=28 go.info.error+0
go.range."".(*source).read SDWARFRANGE size=0
go.isstmt."".(*source).read SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 1c 02 07 01 51 02 09 01 5c  ...........Q...\
	0x0010 02 0a 00                                         ...
go.loc."".text SDWARFLOC size=225
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 aa 00 00 00 00 00 00 00  &...............
	0x0020 02 00 91 10 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 3b 00 00 00 00 00 00 00 4a 00 00 00  ....;.......J...
	0x0050 00 00 00 00 01 00 55 00 00 00 00 00 00 00 00 00  ......U.........
	0x0060 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0070 00 00 00 00 00 00 00 3b 00 00 00 00 00 00 00 6f  .......;.......o
	0x0080 00 00 00 00 00 00 00 01 00 54 6f 00 00 00 00 00  .........To.....
	0x0090 00 00 aa 00 00 00 00 00 00 00 02 00 91 68 00 00  .............h..
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x00b0 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 3b 00  ..............;.
	0x00c0 00 00 00 00 00 00 aa 00 00 00 00 00 00 00 01 00  ................
	0x00d0 55 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  U...............
	0x00e0 00                                               .
	rel 8+8 t=1 "".text+0
	rel 60+8 t=1 "".text+0
	rel 111+8 t=1 "".text+0
	rel 182+8 t=1 "".text+0
go.info."".text SDWARFINFO size=137
	0x0000 02 22 22 2e 74 65 78 74 00 00 00 00 00 00 00 00  ."".text........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0f 63 00 00 19 00 00 00 00 00 00 00 00 0a 6c 61  .c............la
	0x0030 73 74 00 1a 00 00 00 00 00 00 00 00 0a 6e 00 1a  st...........n..
	0x0040 00 00 00 00 00 00 00 00 0e 73 00 00 19 00 00 00  .........s......
	0x0050 00 00 0e 7e 72 32 00 01 19 00 00 00 00 00 0e 7e  ...~r2.........~
	0x0060 72 33 00 01 19 00 00 00 00 00 14 00 00 00 00 00  r3..............
	0x0070 00 00 00 00 00 00 00 00 00 00 00 0a 72 00 1b 00  ............r...
	0x0080 00 00 00 00 00 00 00 00 00                       .........
	rel 9+8 t=1 "".text+0
	rel 17+8 t=1 "".text+170
	rel 27+4 t=29 gofile..type_identity.go+0
	rel 37+4 t=28 go.info.int32+0
	rel 41+4 t=28 go.loc."".text+0
	rel 52+4 t=28 go.info.int32+0
	rel 56+4 t=28 go.loc."".text+52
	rel 64+4 t=28 go.info.int+0
	rel 68+4 t=28 go.loc."".text+103
	rel 77+4 t=28 go.info.string+0
	rel 89+4 t=28 go.info.int+0
	rel 101+4 t=28 go.info.int32+0
	rel 107+8 t=1 "".text+33
	rel 115+8 t=1 "".text+141
	rel 127+4 t=28 go.info.int32+0
	rel 131+4 t=28 go.loc."".text+174
go.range."".text SDWARFRANGE size=0
go.isstmt."".text SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 11 02 06 01 04 02 03 01 49  ...............I
	0x0010 02 05 01 0e 02 0a 00                             .......
go.loc."".list.Len SDWARFLOC size=0
go.info."".list.Len SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0e 7e 72  ..............~r
	0x0020 30 00 01 28 00 00 00 00 00 00                    0..(......
	rel 1+4 t=28 go.info."".list.Len$abstract+0
	rel 5+8 t=1 "".list.Len+0
	rel 13+8 t=1 "".list.Len+11
	rel 24+4 t=28 go.info."".list.Len$abstract+13
	rel 36+4 t=28 go.info.int+0
go.range."".list.Len SDWARFRANGE size=0
go.isstmt."".list.Len SDWARFMISC size=0
	0x0000 04 05 01 06 00                                   .....
go.loc."".convert SDWARFLOC size=102
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 80 00 00 00 00 00 00 00 85 00 00 00 00 00 00 00  ................
	0x0020 05 00 93 08 50 93 08 85 00 00 00 00 00 00 00 bd  ....P...........
	0x0030 00 00 00 00 00 00 00 06 00 52 93 08 50 93 08 bd  .........R..P...
	0x0040 00 00 00 00 00 00 00 c6 00 00 00 00 00 00 00 05  ................
	0x0050 00 52 93 08 93 08 00 00 00 00 00 00 00 00 00 00  .R..............
	0x0060 00 00 00 00 00 00                                ......
	rel 8+8 t=1 "".convert+0
go.info."".convert SDWARFINFO size=70
	0x0000 02 22 22 2e 63 6f 6e 76 65 72 74 00 00 00 00 00  ."".convert.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 09 66 00 33 00 00 00 00 00 09 67 00 34  ....f.3......g.4
	0x0030 00 00 00 00 00 0a 6c 6f 63 61 6c 00 31 00 00 00  ......local.1...
	0x0040 00 00 00 00 00 00                                ......
	rel 12+8 t=1 "".convert+0
	rel 20+8 t=1 "".convert+415
	rel 30+4 t=29 gofile..type_identity.go+0
	rel 39+4 t=28 go.info.func(interface { Len() int }) int+0
	rel 48+4 t=28 go.info.func(struct { "".list }) int+0
	rel 61+4 t=28 go.info.interface { Len() int }+0
	rel 65+4 t=28 go.loc."".convert+0
go.range."".convert SDWARFRANGE size=0
go.isstmt."".convert SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 2b 02 07 01 2b 02 03 01 25  .......+...+...%
	0x0010 02 04 01 b0 01 02 0a 01 2a 02 0a 00              ........*...
go.loc."".pointers SDWARFLOC size=0
go.info."".pointers SDWARFINFO size=72
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0e 7e 72 30 00 01 38 00 00  ........~r0..8..
	0x0020 00 00 00 0e 7e 72 31 00 01 38 00 00 00 00 00 0e  ....~r1..8......
	0x0030 7e 72 32 00 01 38 00 00 00 00 00 0e 7e 72 33 00  ~r2..8......~r3.
	0x0040 01 38 00 00 00 00 00 00                          .8......
	rel 1+4 t=28 go.info."".pointers$abstract+0
	rel 5+8 t=1 "".pointers+0
	rel 13+8 t=1 "".pointers+522
	rel 30+4 t=28 go.info.[]*int+0
	rel 42+4 t=28 go.info.[]error+0
	rel 54+4 t=28 go.info.[]unsafe.Pointer+0
	rel 66+4 t=28 go.info.[][]int+0
go.range."".pointers SDWARFRANGE size=0
go.isstmt."".pointers SDWARFMISC size=0
	0x0000 04 13 04 0e 03 07 01 f7 01 02 05 01 dc 01 02 0a  ................
	0x0010 00                                               .
go.string."a日b日" SRODATA dupok size=8
	0x0000 61 e6 97 a5 62 e6 97 a5                          a...b...
go.loc."".main SDWARFLOC size=322
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 75 02 00 00 00 00 00 00 7f 02 00 00 00 00 00 00  u...............
	0x0020 01 00 50 7f 02 00 00 00 00 00 00 90 03 00 00 00  ..P.............
	0x0030 00 00 00 03 00 91 a8 7d 00 00 00 00 00 00 00 00  .......}........
	0x0040 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x0050 00 00 00 00 00 00 00 00 cb 02 00 00 00 00 00 00  ................
	0x0060 df 02 00 00 00 00 00 00 01 00 50 df 02 00 00 00  ..........P.....
	0x0070 00 00 00 90 03 00 00 00 00 00 00 03 00 91 a0 7d  ...............}
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00a0 44 00 00 00 00 00 00 00 90 03 00 00 00 00 00 00  D...............
	0x00b0 03 00 91 d8 7d 00 00 00 00 00 00 00 00 00 00 00  ....}...........
	0x00c0 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x00d0 00 00 00 00 00 a5 00 00 00 00 00 00 00 90 03 00  ................
	0x00e0 00 00 00 00 00 03 00 91 90 7f 00 00 00 00 00 00  ................
	0x00f0 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0100 ff ff 00 00 00 00 00 00 00 00 c9 01 00 00 00 00  ................
	0x0110 00 00 f3 01 00 00 00 00 00 00 01 00 50 f3 01 00  ............P...
	0x0120 00 00 00 00 00 90 03 00 00 00 00 00 00 03 00 91  ................
	0x0130 b8 7e 00 00 00 00 00 00 00 00 00 00 00 00 00 00  .~..............
	0x0140 00 00                                            ..
	rel 8+8 t=1 "".main+0
	rel 80+8 t=1 "".main+0
	rel 152+8 t=1 "".main+0
	rel 205+8 t=1 "".main+0
	rel 258+8 t=1 "".main+0
go.info."".main SDWARFINFO size=165
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0a 62 00 3e 00 00 00 00 00 00 00 00 0a 6e 00 40  .b.>.........n.@
	0x0030 00 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 3d 0d 00 00 00 00 00 00 00 00 00 05 00 00 00  .=..............
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 3d 0d 00 00 00 00 00 00 00 00 00  .....=..........
	0x0080 05 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 3e 0d 00 00 00 00 00  .........>......
	0x00a0 00 00 00 00 00                                   .....
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+912
	rel 27+4 t=29 gofile..type_identity.go+0
	rel 36+4 t=28 go.info.[]uint8+0
	rel 40+4 t=28 go.loc."".main+0
	rel 48+4 t=28 go.info.int+0
	rel 52+4 t=28 go.loc."".main+72
	rel 57+4 t=28 go.info."".zeros$abstract+0
	rel 61+8 t=1 "".main+63
	rel 69+8 t=1 "".main+76
	rel 77+4 t=29 gofile..type_identity.go+0
	rel 83+4 t=28 go.info."".zeros$abstract+10
	rel 87+4 t=28 go.loc."".main+144
	rel 93+4 t=28 go.info."".faces$abstract+0
	rel 97+8 t=1 "".main+157
	rel 105+8 t=1 "".main+173
	rel 113+4 t=29 gofile..type_identity.go+0
	rel 119+4 t=28 go.info."".faces$abstract+10
	rel 123+4 t=28 go.loc."".main+197
	rel 129+4 t=28 go.info."".(*source).read$abstract+0
	rel 133+8 t=1 "".main+427
	rel 141+8 t=1 "".main+621
	rel 149+4 t=29 gofile..type_identity.go+0
	rel 155+4 t=28 go.info."".(*source).read$abstract+27
	rel 159+4 t=28 go.loc."".main+250
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 03 01 0a 02 05 01 08 02 05 01 4c  ...............L
	0x0010 02 08 01 08 02 08 01 5e 02 08 01 0e 02 08 01 0e  .......^........
	0x0020 02 08 01 0b 02 04 01 55 02 07 01 1f 02 07 01 60  .......U.......`
	0x0030 02 0c 01 29 02 08 01 05 02 05 01 26 02 07 01 24  ...).......&...$
	0x0040 02 05 01 35 02 0a 01 4d 02 10 01 02 02 07 01 0c  ...5...M........
	0x0050 02 0a 00                                         ...
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
"".kept SBSS size=16
"".held SDATA size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.itab."".list,"".plain+0
	rel 8+8 t=1 "".statictmp_8+0
"".statictmp_0 SRODATA size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
"".statictmp_1 SRODATA size=24
	0x0000 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00                          ........
"".statictmp_2 SRODATA size=16
	0x0000 00 00 00 00 00 00 00 00                          ........
"".statictmp_3 SRODATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
"".statictmp_4 SRODATA size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
"".statictmp_5 SRODATA size=16
	0x0000 00 00 00 00 00 00 00 00                          ........
"".statictmp_6 SRODATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
"".statictmp_7 SRODATA size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
"".statictmp_8 SDATA size=24
	0x0000 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0010 02 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".statictmp_9+0
"".statictmp_9 SNOPTRDATA size=16
	0x0000 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
"".initdone· SNOPTRBSS size=1
go.interface { Len() int }.Len·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.interface { Len() int }.Len+0
go.struct { "".list }.Len·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.struct { "".list }.Len+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
go.loc."".(*list).Len SDWARFLOC dupok size=0
go.info."".(*list).Len SDWARFINFO dupok size=52
	0x0000 02 22 22 2e 28 2a 6c 69 73 74 29 2e 4c 65 6e 00  ."".(*list).Len.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 28 00 00  ........~r0..(..
	0x0030 00 00 00 00                                      ....
	rel 16+8 t=1 "".(*list).Len+0
	rel 24+8 t=1 "".(*list).Len+127
	rel 34+4 t=29 gofile..<autogenerated>+0
	rel 46+4 t=28 go.info.int+0
go.range."".(*list).Len SDWARFRANGE dupok size=0
go.isstmt."".(*list).Len SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 04 01 33 02 18 00     ...........3...
type..namedata.*main.list- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 6c 69 73 74           ...*main.list
type..namedata.*func(*main.list) int- SRODATA dupok size=24
	0x0000 00 00 15 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 6c  ...*func(*main.l
	0x0010 69 73 74 29 20 69 6e 74                          ist) int
type.*func(*"".list) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 7f c7 6e a5 00 08 08 36 00 00 00 00 00 00 00 00  ..n....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.list) int-+0
	rel 48+8 t=1 type.func(*"".list) int+0
type.func(*"".list) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ab fc 74 18 02 08 08 33 00 00 00 00 00 00 00 00  ..t....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.list) int-+0
	rel 44+4 t=6 type.*func(*"".list) int+0
	rel 56+8 t=1 type.*"".list+0
	rel 64+8 t=1 type.int+0
type..namedata.Len. SRODATA dupok size=6
	0x0000 01 00 03 4c 65 6e                                ...Len
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
type.*"".list SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 77 10 4c dd 01 08 08 36 00 00 00 00 00 00 00 00  w.L....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.list-+0
	rel 48+8 t=1 type."".list+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.Len.+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*list).Len+0
	rel 84+4 t=24 "".(*list).Len+0
type..namedata.*func(main.list) int- SRODATA dupok size=23
	0x0000 00 00 14 2a 66 75 6e 63 28 6d 61 69 6e 2e 6c 69  ...*func(main.li
	0x0010 73 74 29 20 69 6e 74                             st) int
type.*func("".list) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ac 42 ac 93 00 08 08 36 00 00 00 00 00 00 00 00  .B.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.list) int-+0
	rel 48+8 t=1 type.func("".list) int+0
type.func("".list) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d2 54 c9 76 02 08 08 33 00 00 00 00 00 00 00 00  .T.v...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.list) int-+0
	rel 44+4 t=6 type.*func("".list) int+0
	rel 56+8 t=1 type."".list+0
	rel 64+8 t=1 type.int+0
type."".list SRODATA size=88
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6b 23 9b cd 07 08 08 17 00 00 00 00 00 00 00 00  k#..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.list-+0
	rel 44+4 t=5 type.*"".list+0
	rel 48+8 t=1 type.int+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.Len.+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*list).Len+0
	rel 84+4 t=24 "".list.Len+0
go.loc."".plain.Len SDWARFLOC dupok size=0
go.info."".plain.Len SDWARFINFO dupok size=50
	0x0000 02 22 22 2e 70 6c 61 69 6e 2e 4c 65 6e 00 00 00  ."".plain.Len...
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c  ................
	0x0020 00 00 00 00 01 0e 7e 72 30 00 01 24 00 00 00 00  ......~r0..$....
	0x0030 00 00                                            ..
	rel 14+8 t=1 "".plain.Len+0
	rel 22+8 t=1 "".plain.Len+100
	rel 32+4 t=29 gofile..<autogenerated>+0
	rel 44+4 t=28 go.info.int+0
go.range."".plain.Len SDWARFRANGE dupok size=0
go.isstmt."".plain.Len SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 23 02 16 00                 .......#...
type..namedata.*main.plain- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 70 6c 61 69 6e        ...*main.plain
type.*"".plain SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 87 00 59 45 00 08 08 36 00 00 00 00 00 00 00 00  ..YE...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.plain-+0
	rel 48+8 t=1 type."".plain+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type."".plain SRODATA size=104
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 3f 72 88 d8 07 08 08 14 00 00 00 00 00 00 00 00  ?r..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+128
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.plain-+0
	rel 44+4 t=5 type.*"".plain+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".plain+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+4 t=5 type..namedata.Len.+0
	rel 100+4 t=5 type.func() int+0
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
type..hashfunc3 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc3 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg3 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc3+0
	rel 8+8 t=1 type..eqfunc3+0
type..namedata.*[3]uint8- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 33 5d 75 69 6e 74 38              ...*[3]uint8
type.*[3]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 69 04 66 6c 00 08 08 36 00 00 00 00 00 00 00 00  i.fl...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]uint8-+0
	rel 48+8 t=1 type.[3]uint8+0
runtime.gcbits. SRODATA dupok size=0
type.[3]uint8 SRODATA dupok size=72
	0x0000 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 c2 b9 52 dd 02 01 01 91 00 00 00 00 00 00 00 00  ..R.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg3+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[3]uint8-+0
	rel 44+4 t=6 type.*[3]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
type..namedata.*chan [3]uint8- SRODATA dupok size=17
	0x0000 00 00 0e 2a 63 68 61 6e 20 5b 33 5d 75 69 6e 74  ...*chan [3]uint
	0x0010 38                                               8
type.*chan [3]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6e fc 64 f1 00 08 08 36 00 00 00 00 00 00 00 00  n.d....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan [3]uint8-+0
	rel 48+8 t=1 type.chan [3]uint8+0
type.chan [3]uint8 SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3d 55 9f 5c 02 08 08 32 00 00 00 00 00 00 00 00  =U.\...2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan [3]uint8-+0
	rel 44+4 t=6 type.*chan [3]uint8+0
	rel 48+8 t=1 type.[3]uint8+0
type..namedata.*main.source- SRODATA dupok size=15
	0x0000 00 00 0c 2a 6d 61 69 6e 2e 73 6f 75 72 63 65     ...*main.source
type..namedata.*func(*main.source, int) ([]uint8, error)- SRODATA dupok size=44
	0x0000 00 00 29 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 73  ..)*func(*main.s
	0x0010 6f 75 72 63 65 2c 20 69 6e 74 29 20 28 5b 5d 75  ource, int) ([]u
	0x0020 69 6e 74 38 2c 20 65 72 72 6f 72 29              int8, error)
type.*func(*"".source, int) ([]uint8, error) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ce 51 d3 ed 00 08 08 36 00 00 00 00 00 00 00 00  .Q.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.source, int) ([]uint8, error)-+0
	rel 48+8 t=1 type.func(*"".source, int) ([]uint8, error)+0
type.func(*"".source, int) ([]uint8, error) SRODATA dupok size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0b 72 10 d6 02 08 08 33 00 00 00 00 00 00 00 00  .r.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 02 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.source, int) ([]uint8, error)-+0
	rel 44+4 t=6 type.*func(*"".source, int) ([]uint8, error)+0
	rel 56+8 t=1 type.*"".source+0
	rel 64+8 t=1 type.int+0
	rel 72+8 t=1 type.[]uint8+0
	rel 80+8 t=1 type.error+0
type..namedata.read- SRODATA dupok size=7
	0x0000 00 00 04 72 65 61 64                             ...read
type..namedata.*func(int) ([]uint8, error)- SRODATA dupok size=30
	0x0000 00 00 1b 2a 66 75 6e 63 28 69 6e 74 29 20 28 5b  ...*func(int) ([
	0x0010 5d 75 69 6e 74 38 2c 20 65 72 72 6f 72 29        ]uint8, error)
type.*func(int) ([]uint8, error) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 13 13 56 d7 00 08 08 36 00 00 00 00 00 00 00 00  ..V....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int) ([]uint8, error)-+0
	rel 48+8 t=1 type.func(int) ([]uint8, error)+0
type.func(int) ([]uint8, error) SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3c 62 43 cb 02 08 08 33 00 00 00 00 00 00 00 00  <bC....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 02 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int) ([]uint8, error)-+0
	rel 44+4 t=6 type.*func(int) ([]uint8, error)+0
	rel 56+8 t=1 type.int+0
	rel 64+8 t=1 type.[]uint8+0
	rel 72+8 t=1 type.error+0
type.*"".source SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b3 05 18 ae 01 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.source-+0
	rel 48+8 t=1 type."".source+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.read-+0
	rel 76+4 t=24 type.func(int) ([]uint8, error)+0
	rel 80+4 t=24 "".(*source).read+0
	rel 84+4 t=24 "".(*source).read+0
type..namedata.c- SRODATA dupok size=4
	0x0000 00 00 01 63                                      ...c
type."".source SRODATA size=120
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 57 49 dd 96 07 08 08 39 00 00 00 00 00 00 00 00  WI.....9........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.source-+0
	rel 44+4 t=5 type.*"".source+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".source+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.c-+0
	rel 104+8 t=1 type.chan [3]uint8+0
go.loc."".(*wrapped).Len SDWARFLOC dupok size=0
go.info."".(*wrapped).Len SDWARFINFO dupok size=55
	0x0000 02 22 22 2e 28 2a 77 72 61 70 70 65 64 29 2e 4c  ."".(*wrapped).L
	0x0010 65 6e 00 00 00 00 00 00 00 00 00 00 00 00 00 00  en..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01  ...........~r0..
	0x0030 28 00 00 00 00 00 00                             (......
	rel 19+8 t=1 "".(*wrapped).Len+0
	rel 27+8 t=1 "".(*wrapped).Len+115
	rel 37+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.int+0
go.range."".(*wrapped).Len SDWARFRANGE dupok size=0
go.isstmt."".(*wrapped).Len SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 32 02 16 00                 .......2...
type..namedata.*main.wrapped- SRODATA dupok size=16
	0x0000 00 00 0d 2a 6d 61 69 6e 2e 77 72 61 70 70 65 64  ...*main.wrapped
type..namedata.*func(*main.wrapped) int- SRODATA dupok size=27
	0x0000 00 00 18 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 77  ...*func(*main.w
	0x0010 72 61 70 70 65 64 29 20 69 6e 74                 rapped) int
type.*func(*"".wrapped) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 76 fb 33 d2 00 08 08 36 00 00 00 00 00 00 00 00  v.3....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.wrapped) int-+0
	rel 48+8 t=1 type.func(*"".wrapped) int+0
type.func(*"".wrapped) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b0 7a 14 57 02 08 08 33 00 00 00 00 00 00 00 00  .z.W...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.wrapped) int-+0
	rel 44+4 t=6 type.*func(*"".wrapped) int+0
	rel 56+8 t=1 type.*"".wrapped+0
	rel 64+8 t=1 type.int+0
type.*"".wrapped SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 06 d2 4b be 01 08 08 36 00 00 00 00 00 00 00 00  ..K....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.wrapped-+0
	rel 48+8 t=1 type."".wrapped+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.Len.+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*wrapped).Len+0
	rel 84+4 t=24 "".(*wrapped).Len+0
go.loc."".wrapped.Len SDWARFLOC dupok size=0
go.info."".wrapped.Len SDWARFINFO dupok size=52
	0x0000 02 22 22 2e 77 72 61 70 70 65 64 2e 4c 65 6e 00  ."".wrapped.Len.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 28 00 00  ........~r0..(..
	0x0030 00 00 00 00                                      ....
	rel 16+8 t=1 "".wrapped.Len+0
	rel 24+8 t=1 "".wrapped.Len+114
	rel 34+4 t=29 gofile..<autogenerated>+0
	rel 46+4 t=28 go.info.int+0
go.range."".wrapped.Len SDWARFRANGE dupok size=0
go.isstmt."".wrapped.Len SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 31 02 16 00                 .......1...
type..namedata.*func(main.wrapped) int- SRODATA dupok size=26
	0x0000 00 00 17 2a 66 75 6e 63 28 6d 61 69 6e 2e 77 72  ...*func(main.wr
	0x0010 61 70 70 65 64 29 20 69 6e 74                    apped) int
type.*func("".wrapped) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ea 12 ad 67 00 08 08 36 00 00 00 00 00 00 00 00  ...g...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.wrapped) int-+0
	rel 48+8 t=1 type.func("".wrapped) int+0
type.func("".wrapped) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b7 da 8b cc 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.wrapped) int-+0
	rel 44+4 t=6 type.*func("".wrapped) int+0
	rel 56+8 t=1 type."".wrapped+0
	rel 64+8 t=1 type.int+0
type..namedata.list- SRODATA dupok size=7
	0x0000 00 00 04 6c 69 73 74                             ...list
type."".wrapped SRODATA size=136
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 28 01 fb 90 07 08 08 19 00 00 00 00 00 00 00 00  (...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 01 00 01 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.wrapped-+0
	rel 44+4 t=5 type.*"".wrapped+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".wrapped+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.list-+0
	rel 104+8 t=1 type."".list+0
	rel 120+4 t=5 type..namedata.Len.+0
	rel 124+4 t=24 type.func() int+0
	rel 128+4 t=24 "".(*wrapped).Len+0
	rel 132+4 t=24 "".wrapped.Len+0
type..namedata.*[]error- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 5d 65 72 72 6f 72                 ...*[]error
type.*[]error SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c0 bd 84 89 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]error-+0
	rel 48+8 t=1 type.[]error+0
type.[]error SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fc ec 66 b6 02 08 08 17 00 00 00 00 00 00 00 00  ..f.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]error-+0
	rel 44+4 t=6 type.*[]error+0
	rel 48+8 t=1 type.error+0
type..namedata.*[1]error- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 31 5d 65 72 72 6f 72              ...*[1]error
type.[1]error SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 e9 da ed 1e 02 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+128
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*[1]error-+0
	rel 44+4 t=6 type.*[1]error+0
	rel 48+8 t=1 type.error+0
	rel 56+8 t=1 type.[]error+0
type.*[1]error SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 36 74 b3 d5 00 08 08 36 00 00 00 00 00 00 00 00  6t.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]error-+0
	rel 48+8 t=1 type.[1]error+0
type..namedata.*[]unsafe.Pointer- SRODATA dupok size=20
	0x0000 00 00 11 2a 5b 5d 75 6e 73 61 66 65 2e 50 6f 69  ...*[]unsafe.Poi
	0x0010 6e 74 65 72                                      nter
type.*[]unsafe.Pointer SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d6 72 0e 3b 00 08 08 36 00 00 00 00 00 00 00 00  .r.;...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]unsafe.Pointer-+0
	rel 48+8 t=1 type.[]unsafe.Pointer+0
type.[]unsafe.Pointer SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 46 3c e7 1b 02 08 08 17 00 00 00 00 00 00 00 00  F<..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]unsafe.Pointer-+0
	rel 44+4 t=6 type.*[]unsafe.Pointer+0
	rel 48+8 t=1 type.unsafe.Pointer+0
type..namedata.*[1]unsafe.Pointer- SRODATA dupok size=21
	0x0000 00 00 12 2a 5b 31 5d 75 6e 73 61 66 65 2e 50 6f  ...*[1]unsafe.Po
	0x0010 69 6e 74 65 72                                   inter
type.[1]unsafe.Pointer SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 7b 9f a6 b1 02 08 08 31 00 00 00 00 00 00 00 00  {......1........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]unsafe.Pointer-+0
	rel 44+4 t=6 type.*[1]unsafe.Pointer+0
	rel 48+8 t=1 type.unsafe.Pointer+0
	rel 56+8 t=1 type.[]unsafe.Pointer+0
type.*[1]unsafe.Pointer SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 03 c5 98 b2 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]unsafe.Pointer-+0
	rel 48+8 t=1 type.[1]unsafe.Pointer+0
type..namedata.*[]*int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 5d 2a 69 6e 74                    ...*[]*int
type.*[]*int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 18 3d d8 bc 00 08 08 36 00 00 00 00 00 00 00 00  .=.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*int-+0
	rel 48+8 t=1 type.[]*int+0
type.[]*int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 41 59 d9 aa 02 08 08 17 00 00 00 00 00 00 00 00  AY..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*int-+0
	rel 44+4 t=6 type.*[]*int+0
	rel 48+8 t=1 type.*int+0
runtime.gcbits.03 SRODATA dupok size=1
	0x0000 03                                               .
type..namedata.*[2]*int- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 32 5d 2a 69 6e 74                 ...*[2]*int
type.[2]*int SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 c1 41 e1 5b 02 08 08 11 00 00 00 00 00 00 00 00  .A.[............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.03+0
	rel 40+4 t=5 type..namedata.*[2]*int-+0
	rel 44+4 t=6 type.*[2]*int+0
	rel 48+8 t=1 type.*int+0
	rel 56+8 t=1 type.[]*int+0
type.*[2]*int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 93 ed cb 51 00 08 08 36 00 00 00 00 00 00 00 00  ...Q...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]*int-+0
	rel 48+8 t=1 type.[2]*int+0
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
runtime.gcbits.09 SRODATA dupok size=1
	0x0000 09                                               .
type..namedata.*[2][]int- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 32 5d 5b 5d 69 6e 74              ...*[2][]int
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
type.*[2][]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e4 e7 d6 ae 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2][]int-+0
	rel 48+8 t=1 type.[2][]int+0
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
type..namedata.*[4]int64- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 34 5d 69 6e 74 36 34              ...*[4]int64
type.*[4]int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 27 22 8e 0c 00 08 08 36 00 00 00 00 00 00 00 00  '".....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]int64-+0
	rel 48+8 t=1 type.[4]int64+0
type.[4]int64 SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 04 b6 ce b5 02 08 08 91 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg32+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[4]int64-+0
	rel 44+4 t=6 type.*[4]int64+0
	rel 48+8 t=1 type.int64+0
	rel 56+8 t=1 type.[]int64+0
type..namedata.*chan []uint8- SRODATA dupok size=16
	0x0000 00 00 0d 2a 63 68 61 6e 20 5b 5d 75 69 6e 74 38  ...*chan []uint8
type.*chan []uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 82 fd 6a 53 00 08 08 36 00 00 00 00 00 00 00 00  ..jS...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan []uint8-+0
	rel 48+8 t=1 type.chan []uint8+0
type.chan []uint8 SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 82 c7 d3 0f 02 08 08 32 00 00 00 00 00 00 00 00  .......2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan []uint8-+0
	rel 44+4 t=6 type.*chan []uint8+0
	rel 48+8 t=1 type.[]uint8+0
go.loc.go.interface { Len() int }.Len SDWARFLOC dupok size=0
go.info.go.interface { Len() int }.Len SDWARFINFO dupok size=68
	0x0000 02 67 6f 2e 69 6e 74 65 72 66 61 63 65 20 7b 20  .go.interface {
	0x0010 4c 65 6e 28 29 20 69 6e 74 20 7d 2e 4c 65 6e 00  Len() int }.Len.
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 33 00 00  ........~r0..3..
	0x0040 00 00 00 00                                      ....
	rel 32+8 t=1 go.interface { Len() int }.Len+0
	rel 40+8 t=1 go.interface { Len() int }.Len+100
	rel 50+4 t=29 gofile..<autogenerated>+0
	rel 62+4 t=28 go.info.int+0
go.range.go.interface { Len() int }.Len SDWARFRANGE dupok size=0
go.isstmt.go.interface { Len() int }.Len SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 23 02 16 00                 .......#...
type..namedata.*interface { Len() int }- SRODATA dupok size=27
	0x0000 00 00 18 2a 69 6e 74 65 72 66 61 63 65 20 7b 20  ...*interface {
	0x0010 4c 65 6e 28 29 20 69 6e 74 20 7d                 Len() int }
type.*interface { Len() int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 57 38 57 d6 00 08 08 36 00 00 00 00 00 00 00 00  W8W....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*interface { Len() int }-+0
	rel 48+8 t=1 type.interface { Len() int }+0
type.interface { Len() int } SRODATA dupok size=88
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 75 99 20 61 02 08 08 14 00 00 00 00 00 00 00 00  u. a............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+128
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*interface { Len() int }-+0
	rel 44+4 t=6 type.*interface { Len() int }+0
	rel 56+8 t=1 type.interface { Len() int }+80
	rel 80+4 t=5 type..namedata.Len.+0
	rel 84+4 t=5 type.func() int+0
type..namedata.*func(interface { Len() int }) int- SRODATA dupok size=37
	0x0000 00 00 22 2a 66 75 6e 63 28 69 6e 74 65 72 66 61  .."*func(interfa
	0x0010 63 65 20 7b 20 4c 65 6e 28 29 20 69 6e 74 20 7d  ce { Len() int }
	0x0020 29 20 69 6e 74                                   ) int
type.*func(interface { Len() int }) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 55 c4 74 32 00 08 08 36 00 00 00 00 00 00 00 00  U.t2...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(interface { Len() int }) int-+0
	rel 48+8 t=1 type.func(interface { Len() int }) int+0
type.func(interface { Len() int }) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1b 1e a6 62 02 08 08 33 00 00 00 00 00 00 00 00  ...b...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(interface { Len() int }) int-+0
	rel 44+4 t=6 type.*func(interface { Len() int }) int+0
	rel 56+8 t=1 type.interface { Len() int }+0
	rel 64+8 t=1 type.int+0
go.loc.go.(*struct { "".list }).Len SDWARFLOC dupok size=0
go.info.go.(*struct { "".list }).Len SDWARFINFO dupok size=66
	0x0000 02 67 6f 2e 28 2a 73 74 72 75 63 74 20 7b 20 22  .go.(*struct { "
	0x0010 22 2e 6c 69 73 74 20 7d 29 2e 4c 65 6e 00 00 00  ".list }).Len...
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c  ................
	0x0030 00 00 00 00 01 0e 7e 72 30 00 01 28 00 00 00 00  ......~r0..(....
	0x0040 00 00                                            ..
	rel 30+8 t=1 go.(*struct { "".list }).Len+0
	rel 38+8 t=1 go.(*struct { "".list }).Len+115
	rel 48+4 t=29 gofile..<autogenerated>+0
	rel 60+4 t=28 go.info.int+0
go.range.go.(*struct { "".list }).Len SDWARFRANGE dupok size=0
go.isstmt.go.(*struct { "".list }).Len SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 32 02 16 00                 .......2...
type..namedata.*struct { main.list }- SRODATA dupok size=24
	0x0000 00 00 15 2a 73 74 72 75 63 74 20 7b 20 6d 61 69  ...*struct { mai
	0x0010 6e 2e 6c 69 73 74 20 7d                          n.list }
type..namedata.*func(*struct { main.list }) int- SRODATA dupok size=35
	0x0000 00 00 20 2a 66 75 6e 63 28 2a 73 74 72 75 63 74  .. *func(*struct
	0x0010 20 7b 20 6d 61 69 6e 2e 6c 69 73 74 20 7d 29 20   { main.list })
	0x0020 69 6e 74                                         int
type.*func(*struct { "".list }) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 48 17 2d ff 00 08 08 36 00 00 00 00 00 00 00 00  H.-....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*struct { main.list }) int-+0
	rel 48+8 t=1 type.func(*struct { "".list }) int+0
type.func(*struct { "".list }) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 44 82 0e 78 02 08 08 33 00 00 00 00 00 00 00 00  D..x...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*struct { main.list }) int-+0
	rel 44+4 t=6 type.*func(*struct { "".list }) int+0
	rel 56+8 t=1 type.*struct { "".list }+0
	rel 64+8 t=1 type.int+0
type.*struct { "".list } SRODATA dupok size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 be b8 e6 2f 01 08 08 36 00 00 00 00 00 00 00 00  .../...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { main.list }-+0
	rel 48+8 t=1 type.struct { "".list }+0
	rel 72+4 t=5 type..namedata.Len.+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 go.(*struct { "".list }).Len+0
	rel 84+4 t=24 go.(*struct { "".list }).Len+0
go.loc.go.struct { "".list }.Len SDWARFLOC dupok size=0
go.info.go.struct { "".list }.Len SDWARFINFO dupok size=63
	0x0000 02 67 6f 2e 73 74 72 75 63 74 20 7b 20 22 22 2e  .go.struct { "".
	0x0010 6c 69 73 74 20 7d 2e 4c 65 6e 00 00 00 00 00 00  list }.Len......
	0x0020 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0030 00 01 0e 7e 72 30 00 01 28 00 00 00 00 00 00     ...~r0..(......
	rel 27+8 t=1 go.struct { "".list }.Len+0
	rel 35+8 t=1 go.struct { "".list }.Len+114
	rel 45+4 t=29 gofile..<autogenerated>+0
	rel 57+4 t=28 go.info.int+0
go.range.go.struct { "".list }.Len SDWARFRANGE dupok size=0
go.isstmt.go.struct { "".list }.Len SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 31 02 16 00                 .......1...
type.struct { "".list } SRODATA dupok size=136
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 25 73 38 66 03 08 08 19 00 00 00 00 00 00 00 00  %s8f............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 01 00 01 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { main.list }-+0
	rel 44+4 t=5 type.*struct { "".list }+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type.struct { "".list }+96
	rel 96+8 t=1 type..namedata.list-+0
	rel 104+8 t=1 type."".list+0
	rel 120+4 t=5 type..namedata.Len.+0
	rel 124+4 t=24 type.func() int+0
	rel 128+4 t=24 go.(*struct { "".list }).Len+0
	rel 132+4 t=24 go.struct { "".list }.Len+0
type..namedata.*func(struct { main.list }) int- SRODATA dupok size=34
	0x0000 00 00 1f 2a 66 75 6e 63 28 73 74 72 75 63 74 20  ...*func(struct
	0x0010 7b 20 6d 61 69 6e 2e 6c 69 73 74 20 7d 29 20 69  { main.list }) i
	0x0020 6e 74                                            nt
type.*func(struct { "".list }) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d7 a4 d0 ec 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(struct { main.list }) int-+0
	rel 48+8 t=1 type.func(struct { "".list }) int+0
type.func(struct { "".list }) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 35 58 f4 89 02 08 08 33 00 00 00 00 00 00 00 00  5X.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(struct { main.list }) int-+0
	rel 44+4 t=6 type.*func(struct { "".list }) int+0
	rel 56+8 t=1 type.struct { "".list }+0
	rel 64+8 t=1 type.int+0
go.itab."".list,"".plain SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 6b 23 9b cd 00 00 00 00 00 00 00 00 00 00 00 00  k#..............
	rel 0+8 t=1 type."".plain+0
	rel 8+8 t=1 type."".list+0
	rel 24+8 t=1 "".(*list).Len+0
go.itablink."".list,"".plain SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab."".list,"".plain+0
type..importpath.unsafe. SRODATA dupok size=9
	0x0000 00 00 06 75 6e 73 61 66 65                       ...unsafe
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·51cc1608bb32ccc549107ee9992af59a SRODATA dupok size=12
	0x0000 04 00 00 00 04 00 00 00 00 00 0a 0a              ............
gclocals·586340653b60487fbabcdcae672dfed1 SRODATA dupok size=12
	0x0000 04 00 00 00 04 00 00 00 00 0a 0a 00              ............
gclocals·d964bb2c3d4e688bf5b1ba8dfaa40846 SRODATA dupok size=15
	0x0000 07 00 00 00 07 00 00 00 00 00 00 00 00 04 44     ..............D
gclocals·53432d644dcba243a5bf2e5a398407fc SRODATA dupok size=15
	0x0000 07 00 00 00 07 00 00 00 00 01 11 03 02 02 02     ...............
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·ebb0e8ce1793da18f0378b883cb3e122 SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 00 04                    ..........
gclocals·ff1fef062c10e5c5cc711177cf62ef6a SRODATA dupok size=14
	0x0000 06 00 00 00 04 00 00 00 00 01 03 02 09 04        ..............
gclocals·9ae55ba79776709a4d2ea1112cf723aa SRODATA dupok size=30
	0x0000 0b 00 00 00 0a 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 01 00 09 00 49 00 49 02        ..........I.I.
gclocals·6020143db39ebb0faa7235220df1525d SRODATA dupok size=19
	0x0000 0b 00 00 00 05 00 00 00 00 10 18 08 0c 0e 0f 06  ................
	0x0010 02 00 00                                         ...
gclocals·b10ad2a956a8b60b5a304b2f8f469542 SRODATA dupok size=13
	0x0000 05 00 00 00 07 00 00 00 00 01 02 41 03           ...........A.
gclocals·9e4a85729f78b2975359db968fd85c01 SRODATA dupok size=8
	0x0000 0b 00 00 00 00 00 00 00                          ........
gclocals·78d44fffd4679a28ecd0423374679fea SRODATA dupok size=41
	0x0000 0b 00 00 00 17 00 00 00 00 00 00 00 50 00 00 55  ............P..U
	0x0010 00 00 05 00 00 05 50 00 00 50 00 00 55 01 00 00  ......P..P..U...
	0x0020 11 00 00 03 00 00 02 00 00                       .........
gclocals·ebd76af2bdcee1f233984087770370c7 SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 02 01 04              ............
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·09cf9819fc716118c209c2d2155a3632 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·b4ab2fc24f0e166de8049ccb618b45ff SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 01 05 04              ............
gclocals·ee104e299ed2e4539b82c61c5a4b843d SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 00 08 01                 ...........
gclocals·dc9b0298814590ca3ffc3a889546fc8b SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
gclocals·a1bdf42ea3370bf425f59e11a41daee2 SRODATA dupok size=19
	0x0000 0b 00 00 00 08 00 00 00 00 01 03 08 28 21 23 22  ............(!#"
	0x0010 a2 a0 80                                         ...
