"".index STEXT size=196 args=0x30 locals=0x38
	0x0000 00000 (struct_equality.go:24)	TEXT	"".index(SB), $56-48
	0x0000 00000 (struct_equality.go:24)	MOVQ	(TLS), CX
	0x0009 00009 (struct_equality.go:24)	CMPQ	SP, 16(CX)
	0x000d 00013 (struct_equality.go:24)	JLS	186
	0x0013 00019 (struct_equality.go:24)	SUBQ	$56, SP
	0x0017 00023 (struct_equality.go:24)	MOVQ	BP, 48(SP)
	0x001c 00028 (struct_equality.go:24)	LEAQ	48(SP), BP
	0x0021 00033 (struct_equality.go:24)	FUNCDATA	$0, gclocals·733605639689a8c27a5156123ea63fdd(SB)
	0x0021 00033 (struct_equality.go:24)	FUNCDATA	$1, gclocals·9783710103695d7171ee820ce562d18d(SB)
	0x0021 00033 (struct_equality.go:24)	FUNCDATA	$3, gclocals·9723f7224483a0c5e0dc9350afc91b2d(SB)
	0x0021 00033 (struct_equality.go:25)	PCDATA	$2, $0
	0x0021 00033 (struct_equality.go:25)	PCDATA	$0, $0
	0x0021 00033 (struct_equality.go:25)	MOVQ	"".all+88(SP), AX
	0x0026 00038 (struct_equality.go:25)	TESTQ	AX, AX
	0x0029 00041 (struct_equality.go:25)	JLE	81
	0x002b 00043 (struct_equality.go:25)	MOVQ	"".x+64(SP), CX
	0x0030 00048 (struct_equality.go:25)	PCDATA	$2, $1
	0x0030 00048 (struct_equality.go:25)	MOVQ	"".all+80(SP), DX
	0x0035 00053 (struct_equality.go:25)	XORL	BX, BX
	0x0037 00055 (struct_equality.go:25)	JMP	61
	0x0039 00057 (struct_equality.go:25)	ADDQ	$16, DX
	0x003d 00061 (struct_equality.go:25)	MOVQ	(DX), SI
	0x0040 00064 (struct_equality.go:25)	PCDATA	$2, $2
	0x0040 00064 (struct_equality.go:25)	MOVQ	8(DX), DI
	0x0044 00068 (struct_equality.go:26)	CMPQ	CX, SI
	0x0047 00071 (struct_equality.go:26)	JEQ	100
	0x0049 00073 (struct_equality.go:25)	PCDATA	$2, $1
	0x0049 00073 (struct_equality.go:25)	INCQ	BX
	0x004c 00076 (struct_equality.go:25)	CMPQ	BX, AX
	0x004f 00079 (struct_equality.go:25)	JLT	57
	0x0051 00081 (struct_equality.go:30)	PCDATA	$2, $0
	0x0051 00081 (struct_equality.go:30)	PCDATA	$0, $1
	0x0051 00081 (struct_equality.go:30)	MOVQ	$-1, "".~r2+104(SP)
	0x005a 00090 (struct_equality.go:30)	MOVQ	48(SP), BP
	0x005f 00095 (struct_equality.go:30)	ADDQ	$56, SP
	0x0063 00099 (struct_equality.go:30)	RET
	0x0064 00100 (struct_equality.go:25)	PCDATA	$2, $3
	0x0064 00100 (struct_equality.go:25)	PCDATA	$0, $2
	0x0064 00100 (struct_equality.go:25)	MOVQ	DX, ""..autotmp_12+40(SP)
	0x0069 00105 (struct_equality.go:25)	MOVQ	BX, "".i+32(SP)
	0x006e 00110 (struct_equality.go:26)	MOVQ	CX, (SP)
	0x0072 00114 (struct_equality.go:26)	PCDATA	$2, $4
	0x0072 00114 (struct_equality.go:26)	MOVQ	"".x+72(SP), AX
	0x0077 00119 (struct_equality.go:26)	PCDATA	$2, $3
	0x0077 00119 (struct_equality.go:26)	MOVQ	AX, 8(SP)
	0x007c 00124 (struct_equality.go:26)	PCDATA	$2, $0
	0x007c 00124 (struct_equality.go:26)	MOVQ	DI, 16(SP)
	0x0081 00129 (struct_equality.go:26)	CALL	runtime.efaceeq(SB)
	0x0086 00134 (struct_equality.go:26)	PCDATA	$2, $5
	0x0086 00134 (struct_equality.go:26)	LEAQ	24(SP), AX
	0x008b 00139 (struct_equality.go:26)	PCDATA	$2, $0
	0x008b 00139 (struct_equality.go:26)	CMPB	(AX), $0
	0x008e 00142 (struct_equality.go:26)	JNE	166
	0x0090 00144 (struct_equality.go:25)	MOVQ	"".all+88(SP), AX
	0x0095 00149 (struct_equality.go:26)	MOVQ	"".x+64(SP), CX
	0x009a 00154 (struct_equality.go:25)	PCDATA	$2, $1
	0x009a 00154 (struct_equality.go:25)	PCDATA	$0, $0
	0x009a 00154 (struct_equality.go:25)	MOVQ	""..autotmp_12+40(SP), DX
	0x009f 00159 (struct_equality.go:25)	MOVQ	"".i+32(SP), BX
	0x00a4 00164 (struct_equality.go:26)	JMP	73
	0x00a6 00166 (struct_equality.go:27)	PCDATA	$2, $0
	0x00a6 00166 (struct_equality.go:27)	PCDATA	$0, $1
	0x00a6 00166 (struct_equality.go:27)	MOVQ	"".i+32(SP), AX
	0x00ab 00171 (struct_equality.go:27)	MOVQ	AX, "".~r2+104(SP)
	0x00b0 00176 (struct_equality.go:27)	MOVQ	48(SP), BP
	0x00b5 00181 (struct_equality.go:27)	ADDQ	$56, SP
	0x00b9 00185 (struct_equality.go:27)	RET
	0x00ba 00186 (struct_equality.go:27)	NOP
	0x00ba 00186 (struct_equality.go:24)	PCDATA	$0, $-1
	0x00ba 00186 (struct_equality.go:24)	PCDATA	$2, $-1
	0x00ba 00186 (struct_equality.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x00bf 00191 (struct_equality.go:24)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 a7  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 38 48 89 6c 24 30 48 8d 6c 24  ...H..8H.l$0H.l$
	0x0020 30 48 8b 44 24 58 48 85 c0 7e 26 48 8b 4c 24 40  0H.D$XH..~&H.L$@
	0x0030 48 8b 54 24 50 31 db eb 04 48 83 c2 10 48 8b 32  H.T$P1...H...H.2
	0x0040 48 8b 7a 08 48 39 f1 74 1b 48 ff c3 48 39 c3 7c  H.z.H9.t.H..H9.|
	0x0050 e8 48 c7 44 24 68 ff ff ff ff 48 8b 6c 24 30 48  .H.D$h....H.l$0H
	0x0060 83 c4 38 c3 48 89 54 24 28 48 89 5c 24 20 48 89  ..8.H.T$(H.\$ H.
	0x0070 0c 24 48 8b 44 24 48 48 89 44 24 08 48 89 7c 24  .$H.D$HH.D$.H.|$
	0x0080 10 e8 00 00 00 00 48 8d 44 24 18 80 38 00 75 16  ......H.D$..8.u.
	0x0090 48 8b 44 24 58 48 8b 4c 24 40 48 8b 54 24 28 48  H.D$XH.L$@H.T$(H
	0x00a0 8b 5c 24 20 eb a3 48 8b 44 24 20 48 89 44 24 68  .\$ ..H.D$ H.D$h
	0x00b0 48 8b 6c 24 30 48 83 c4 38 c3 e8 00 00 00 00 e9  H.l$0H..8.......
	0x00c0 3c ff ff ff                                      <...
	rel 5+4 t=16 TLS+0
	rel 130+4 t=8 runtime.efaceeq+0
	rel 187+4 t=8 runtime.morestack_noctxt+0
"".large STEXT size=226 args=0x18 locals=0xc0
	0x0000 00000 (struct_equality.go:33)	TEXT	"".large(SB), $192-24
	0x0000 00000 (struct_equality.go:33)	MOVQ	(TLS), CX
	0x0009 00009 (struct_equality.go:33)	LEAQ	-64(SP), AX
	0x000e 00014 (struct_equality.go:33)	CMPQ	AX, 16(CX)
	0x0012 00018 (struct_equality.go:33)	JLS	216
	0x0018 00024 (struct_equality.go:33)	SUBQ	$192, SP
	0x001f 00031 (struct_equality.go:33)	MOVQ	BP, 184(SP)
	0x0027 00039 (struct_equality.go:33)	LEAQ	184(SP), BP
	0x002f 00047 (struct_equality.go:33)	FUNCDATA	$0, gclocals·1b4bf20159bcce76ef67981ef933bf5d(SB)
	0x002f 00047 (struct_equality.go:33)	FUNCDATA	$1, gclocals·57653d94fe485bafb8398294531cd921(SB)
	0x002f 00047 (struct_equality.go:33)	FUNCDATA	$3, gclocals·5de978ec2942b062e2ef91a0fd119711(SB)
	0x002f 00047 (struct_equality.go:34)	PCDATA	$2, $1
	0x002f 00047 (struct_equality.go:34)	PCDATA	$0, $0
	0x002f 00047 (struct_equality.go:34)	LEAQ	""..autotmp_3+104(SP), DI
	0x0034 00052 (struct_equality.go:34)	XORPS	X0, X0
	0x0037 00055 (struct_equality.go:34)	PCDATA	$2, $0
	0x0037 00055 (struct_equality.go:34)	LEAQ	-48(DI), DI
	0x003b 00059 (struct_equality.go:34)	DUFFZERO	$277
	0x004e 00078 (struct_equality.go:34)	MOVQ	"".i+200(SP), AX
	0x0056 00086 (struct_equality.go:34)	PCDATA	$2, $2
	0x0056 00086 (struct_equality.go:34)	LEAQ	type."".floats(SB), CX
	0x005d 00093 (struct_equality.go:34)	CMPQ	AX, CX
	0x0060 00096 (struct_equality.go:34)	JNE	188
	0x0062 00098 (struct_equality.go:34)	PCDATA	$2, $1
	0x0062 00098 (struct_equality.go:34)	PCDATA	$0, $1
	0x0062 00098 (struct_equality.go:34)	LEAQ	""..autotmp_3+104(SP), DI
	0x0067 00103 (struct_equality.go:34)	PCDATA	$2, $3
	0x0067 00103 (struct_equality.go:34)	PCDATA	$0, $2
	0x0067 00103 (struct_equality.go:34)	MOVQ	"".i+208(SP), SI
	0x006f 00111 (struct_equality.go:34)	PCDATA	$2, $0
	0x006f 00111 (struct_equality.go:34)	DUFFCOPY	$826
	0x0082 00130 (struct_equality.go:34)	PCDATA	$2, $1
	0x0082 00130 (struct_equality.go:34)	PCDATA	$0, $3
	0x0082 00130 (struct_equality.go:34)	LEAQ	"".t+24(SP), DI
	0x0087 00135 (struct_equality.go:34)	PCDATA	$2, $3
	0x0087 00135 (struct_equality.go:34)	PCDATA	$0, $4
	0x0087 00135 (struct_equality.go:34)	LEAQ	""..autotmp_3+104(SP), SI
	0x008c 00140 (struct_equality.go:34)	PCDATA	$2, $0
	0x008c 00140 (struct_equality.go:34)	DUFFCOPY	$826
	0x009f 00159 (struct_equality.go:35)	PCDATA	$0, $5
	0x009f 00159 (struct_equality.go:35)	MOVQ	"".t+24(SP), AX
	0x00a4 00164 (struct_equality.go:35)	MOVQ	AX, "".~r1+216(SP)
	0x00ac 00172 (struct_equality.go:35)	MOVQ	184(SP), BP
	0x00b4 00180 (struct_equality.go:35)	ADDQ	$192, SP
	0x00bb 00187 (struct_equality.go:35)	RET
	0x00bc 00188 (struct_equality.go:34)	PCDATA	$2, $2
	0x00bc 00188 (struct_equality.go:34)	MOVQ	AX, (SP)
	0x00c0 00192 (struct_equality.go:34)	PCDATA	$2, $0
	0x00c0 00192 (struct_equality.go:34)	MOVQ	CX, 8(SP)
	0x00c5 00197 (struct_equality.go:34)	PCDATA	$2, $4
	0x00c5 00197 (struct_equality.go:34)	LEAQ	type.interface {}(SB), AX
	0x00cc 00204 (struct_equality.go:34)	PCDATA	$2, $0
	0x00cc 00204 (struct_equality.go:34)	MOVQ	AX, 16(SP)
	0x00d1 00209 (struct_equality.go:34)	CALL	runtime.panicdottypeE(SB)
	0x00d6 00214 (struct_equality.go:34)	UNDEF
	0x00d8 00216 (struct_equality.go:34)	NOP
	0x00d8 00216 (struct_equality.go:33)	PCDATA	$0, $-1
	0x00d8 00216 (struct_equality.go:33)	PCDATA	$2, $-1
	0x00d8 00216 (struct_equality.go:33)	CALL	runtime.morestack_noctxt(SB)
	0x00dd 00221 (struct_equality.go:33)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 c0 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 c0 00 00 00 48 81 ec c0 00 00 00 48  A.......H......H
	0x0020 89 ac 24 b8 00 00 00 48 8d ac 24 b8 00 00 00 48  ..$....H..$....H
	0x0030 8d 7c 24 68 0f 57 c0 48 8d 7f d0 48 89 6c 24 f0  .|$h.W.H...H.l$.
	0x0040 48 8d 6c 24 f0 e8 00 00 00 00 48 8b 6d 00 48 8b  H.l$......H.m.H.
	0x0050 84 24 c8 00 00 00 48 8d 0d 00 00 00 00 48 39 c8  .$....H......H9.
	0x0060 75 5a 48 8d 7c 24 68 48 8b b4 24 d0 00 00 00 48  uZH.|$hH..$....H
	0x0070 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00 48 8b  .l$.H.l$......H.
	0x0080 6d 00 48 8d 7c 24 18 48 8d 74 24 68 48 89 6c 24  m.H.|$.H.t$hH.l$
	0x0090 f0 48 8d 6c 24 f0 e8 00 00 00 00 48 8b 6d 00 48  .H.l$......H.m.H
	0x00a0 8b 44 24 18 48 89 84 24 d8 00 00 00 48 8b ac 24  .D$.H..$....H..$
	0x00b0 b8 00 00 00 48 81 c4 c0 00 00 00 c3 48 89 04 24  ....H.......H..$
	0x00c0 48 89 4c 24 08 48 8d 05 00 00 00 00 48 89 44 24  H.L$.H......H.D$
	0x00d0 10 e8 00 00 00 00 0f 0b e8 00 00 00 00 e9 1e ff  ................
	0x00e0 ff ff                                            ..
	rel 5+4 t=16 TLS+0
	rel 70+4 t=8 runtime.duffzero+277
	rel 89+4 t=15 type."".floats+0
	rel 122+4 t=8 runtime.duffcopy+826
	rel 151+4 t=8 runtime.duffcopy+826
	rel 200+4 t=15 type.interface {}+0
	rel 210+4 t=8 runtime.panicdottypeE+0
	rel 217+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=2703 args=0x0 locals=0xa38
	0x0000 00000 (struct_equality.go:38)	TEXT	"".main(SB), $2616-0
	0x0000 00000 (struct_equality.go:38)	MOVQ	(TLS), CX
	0x0009 00009 (struct_equality.go:38)	LEAQ	-2488(SP), AX
	0x0011 00017 (struct_equality.go:38)	CMPQ	AX, 16(CX)
	0x0015 00021 (struct_equality.go:38)	JLS	2693
	0x001b 00027 (struct_equality.go:38)	SUBQ	$2616, SP
	0x0022 00034 (struct_equality.go:38)	MOVQ	BP, 2608(SP)
	0x002a 00042 (struct_equality.go:38)	LEAQ	2608(SP), BP
	0x0032 00050 (struct_equality.go:38)	FUNCDATA	$0, gclocals·b3082c8078bce2d01761c15a06f450dc(SB)
	0x0032 00050 (struct_equality.go:38)	FUNCDATA	$1, gclocals·0a6cc85996a1d5fcaa38b07fa8bc19d3(SB)
	0x0032 00050 (struct_equality.go:38)	FUNCDATA	$3, gclocals·5be3cbe624ce4ce3be0f12fabe95ede9(SB)
	0x0032 00050 (struct_equality.go:39)	PCDATA	$2, $1
	0x0032 00050 (struct_equality.go:39)	PCDATA	$0, $1
	0x0032 00050 (struct_equality.go:39)	LEAQ	"".a+1488(SP), DI
	0x003a 00058 (struct_equality.go:39)	XORPS	X0, X0
	0x003d 00061 (struct_equality.go:39)	PCDATA	$2, $0
	0x003d 00061 (struct_equality.go:39)	LEAQ	-48(DI), DI
	0x0041 00065 (struct_equality.go:39)	DUFFZERO	$277
	0x0054 00084 (struct_equality.go:39)	MOVQ	$1, "".a+1488(SP)
	0x0060 00096 (struct_equality.go:39)	MOVSD	$f64.3ff0000000000000(SB), X1
	0x0068 00104 (struct_equality.go:39)	MOVSD	X1, "".a+1504(SP)
	0x0071 00113 (struct_equality.go:39)	MOVSD	$f64.4000000000000000(SB), X1
	0x0079 00121 (struct_equality.go:39)	MOVSD	X1, "".a+1512(SP)
	0x0082 00130 (struct_equality.go:39)	MOVSD	$f64.4008000000000000(SB), X1
	0x008a 00138 (struct_equality.go:39)	MOVSD	X1, "".a+1528(SP)
	0x0093 00147 (struct_equality.go:39)	XORPS	X1, X1
	0x0096 00150 (struct_equality.go:39)	MOVSD	X1, "".a+1536(SP)
	0x009f 00159 (struct_equality.go:39)	MOVB	$1, "".a+1544(SP)
	0x00a7 00167 (struct_equality.go:39)	PCDATA	$2, $2
	0x00a7 00167 (struct_equality.go:39)	LEAQ	go.string."a"(SB), AX
	0x00ae 00174 (struct_equality.go:39)	PCDATA	$2, $0
	0x00ae 00174 (struct_equality.go:39)	MOVQ	AX, "".a+1552(SP)
	0x00b6 00182 (struct_equality.go:39)	MOVQ	$1, "".a+1560(SP)
	0x00c2 00194 (struct_equality.go:40)	PCDATA	$2, $1
	0x00c2 00194 (struct_equality.go:40)	PCDATA	$0, $2
	0x00c2 00194 (struct_equality.go:40)	LEAQ	"".b+1408(SP), DI
	0x00ca 00202 (struct_equality.go:40)	PCDATA	$2, $3
	0x00ca 00202 (struct_equality.go:40)	LEAQ	"".a+1488(SP), SI
	0x00d2 00210 (struct_equality.go:40)	PCDATA	$2, $0
	0x00d2 00210 (struct_equality.go:40)	DUFFCOPY	$826
	0x00e5 00229 (struct_equality.go:41)	MOVSD	$f64.4010000000000000(SB), X2
	0x00ed 00237 (struct_equality.go:41)	MOVSD	X2, "".b+1448(SP)
	0x00f6 00246 (struct_equality.go:41)	MOVSD	X1, "".b+1456(SP)
	0x00ff 00255 (struct_equality.go:42)	PCDATA	$0, $3
	0x00ff 00255 (struct_equality.go:42)	XORPS	X1, X1
	0x0102 00258 (struct_equality.go:42)	MOVUPS	X1, "".l+160(SP)
	0x010a 00266 (struct_equality.go:42)	MOVUPS	X1, "".l+176(SP)
	0x0112 00274 (struct_equality.go:42)	MOVUPS	X1, "".l+192(SP)
	0x011a 00282 (struct_equality.go:42)	MOVQ	$1, "".l+200(SP)
	0x0126 00294 (struct_equality.go:43)	PCDATA	$0, $4
	0x0126 00294 (struct_equality.go:43)	MOVUPS	X1, "".f+560(SP)
	0x012e 00302 (struct_equality.go:43)	MOVUPS	X1, "".f+576(SP)
	0x0136 00310 (struct_equality.go:43)	MOVUPS	X1, "".f+592(SP)
	0x013e 00318 (struct_equality.go:43)	MOVUPS	X1, "".f+608(SP)
	0x0146 00326 (struct_equality.go:43)	PCDATA	$2, $2
	0x0146 00326 (struct_equality.go:43)	LEAQ	type.int(SB), AX
	0x014d 00333 (struct_equality.go:43)	PCDATA	$2, $0
	0x014d 00333 (struct_equality.go:43)	MOVQ	AX, "".f+576(SP)
	0x0155 00341 (struct_equality.go:43)	PCDATA	$2, $2
	0x0155 00341 (struct_equality.go:43)	LEAQ	"".statictmp_0(SB), AX
	0x015c 00348 (struct_equality.go:43)	PCDATA	$2, $0
	0x015c 00348 (struct_equality.go:43)	MOVQ	AX, "".f+584(SP)
	0x0164 00356 (struct_equality.go:43)	PCDATA	$2, $2
	0x0164 00356 (struct_equality.go:43)	LEAQ	type.string(SB), AX
	0x016b 00363 (struct_equality.go:43)	PCDATA	$2, $0
	0x016b 00363 (struct_equality.go:43)	MOVQ	AX, "".f+600(SP)
	0x0173 00371 (struct_equality.go:43)	PCDATA	$2, $2
	0x0173 00371 (struct_equality.go:43)	LEAQ	"".statictmp_1(SB), AX
	0x017a 00378 (struct_equality.go:43)	PCDATA	$2, $0
	0x017a 00378 (struct_equality.go:43)	MOVQ	AX, "".f+608(SP)
	0x0182 00386 (struct_equality.go:43)	MOVL	$67305985, "".f+616(SP)
	0x018d 00397 (struct_equality.go:44)	PCDATA	$0, $5
	0x018d 00397 (struct_equality.go:44)	MOVUPS	"".f+560(SP), X2
	0x0195 00405 (struct_equality.go:44)	MOVUPS	X2, "".g+496(SP)
	0x019d 00413 (struct_equality.go:44)	MOVUPS	"".f+576(SP), X2
	0x01a5 00421 (struct_equality.go:44)	MOVUPS	X2, "".g+512(SP)
	0x01ad 00429 (struct_equality.go:44)	MOVUPS	"".f+592(SP), X2
	0x01b5 00437 (struct_equality.go:44)	MOVUPS	X2, "".g+528(SP)
	0x01bd 00445 (struct_equality.go:44)	MOVUPS	"".f+608(SP), X2
	0x01c5 00453 (struct_equality.go:44)	MOVUPS	X2, "".g+544(SP)
	0x01cd 00461 (struct_equality.go:45)	MOVB	$9, "".g+555(SP)
	0x01d5 00469 (struct_equality.go:46)	PCDATA	$2, $1
	0x01d5 00469 (struct_equality.go:46)	PCDATA	$0, $6
	0x01d5 00469 (struct_equality.go:46)	LEAQ	""..autotmp_8+1648(SP), DI
	0x01dd 00477 (struct_equality.go:46)	PCDATA	$2, $3
	0x01dd 00477 (struct_equality.go:46)	LEAQ	"".a+1488(SP), SI
	0x01e5 00485 (struct_equality.go:46)	PCDATA	$2, $0
	0x01e5 00485 (struct_equality.go:46)	DUFFCOPY	$826
	0x01f8 00504 (struct_equality.go:46)	PCDATA	$2, $1
	0x01f8 00504 (struct_equality.go:46)	PCDATA	$0, $7
	0x01f8 00504 (struct_equality.go:46)	LEAQ	""..autotmp_9+1568(SP), DI
	0x0200 00512 (struct_equality.go:46)	PCDATA	$2, $3
	0x0200 00512 (struct_equality.go:46)	LEAQ	"".b+1408(SP), SI
	0x0208 00520 (struct_equality.go:46)	PCDATA	$2, $0
	0x0208 00520 (struct_equality.go:46)	DUFFCOPY	$826
	0x021b 00539 (struct_equality.go:46)	PCDATA	$2, $1
	0x021b 00539 (struct_equality.go:46)	PCDATA	$0, $8
	0x021b 00539 (struct_equality.go:46)	LEAQ	""..autotmp_11+2528(SP), DI
	0x0223 00547 (struct_equality.go:46)	PCDATA	$2, $3
	0x0223 00547 (struct_equality.go:46)	LEAQ	"".a+1488(SP), SI
	0x022b 00555 (struct_equality.go:46)	PCDATA	$2, $0
	0x022b 00555 (struct_equality.go:46)	DUFFCOPY	$826
	0x023e 00574 (struct_equality.go:46)	PCDATA	$2, $1
	0x023e 00574 (struct_equality.go:46)	PCDATA	$0, $9
	0x023e 00574 (struct_equality.go:46)	LEAQ	""..autotmp_12+2448(SP), DI
	0x0246 00582 (struct_equality.go:46)	PCDATA	$2, $3
	0x0246 00582 (struct_equality.go:46)	LEAQ	"".b+1408(SP), SI
	0x024e 00590 (struct_equality.go:46)	PCDATA	$2, $0
	0x024e 00590 (struct_equality.go:46)	DUFFCOPY	$826
	0x0261 00609 (struct_equality.go:46)	PCDATA	$0, $10
	0x0261 00609 (struct_equality.go:46)	MOVUPS	"".l+160(SP), X2
	0x0269 00617 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_13+448(SP)
	0x0271 00625 (struct_equality.go:46)	MOVUPS	"".l+176(SP), X2
	0x0279 00633 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_13+464(SP)
	0x0281 00641 (struct_equality.go:46)	MOVUPS	"".l+192(SP), X2
	0x0289 00649 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_13+480(SP)
	0x0291 00657 (struct_equality.go:46)	PCDATA	$0, $11
	0x0291 00657 (struct_equality.go:46)	MOVUPS	"".f+560(SP), X2
	0x0299 00665 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_14+1200(SP)
	0x02a1 00673 (struct_equality.go:46)	MOVUPS	"".f+576(SP), X2
	0x02a9 00681 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_14+1216(SP)
	0x02b1 00689 (struct_equality.go:46)	MOVUPS	"".f+592(SP), X2
	0x02b9 00697 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_14+1232(SP)
	0x02c1 00705 (struct_equality.go:46)	MOVUPS	"".f+608(SP), X2
	0x02c9 00713 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_14+1248(SP)
	0x02d1 00721 (struct_equality.go:46)	PCDATA	$2, $1
	0x02d1 00721 (struct_equality.go:46)	PCDATA	$0, $12
	0x02d1 00721 (struct_equality.go:46)	LEAQ	""..autotmp_15+2368(SP), DI
	0x02d9 00729 (struct_equality.go:46)	PCDATA	$2, $3
	0x02d9 00729 (struct_equality.go:46)	LEAQ	"".a+1488(SP), SI
	0x02e1 00737 (struct_equality.go:46)	PCDATA	$2, $0
	0x02e1 00737 (struct_equality.go:46)	DUFFCOPY	$826
	0x02f4 00756 (struct_equality.go:46)	PCDATA	$2, $1
	0x02f4 00756 (struct_equality.go:46)	PCDATA	$0, $13
	0x02f4 00756 (struct_equality.go:46)	LEAQ	""..autotmp_32+2048(SP), DI
	0x02fc 00764 (struct_equality.go:46)	PCDATA	$2, $3
	0x02fc 00764 (struct_equality.go:46)	PCDATA	$0, $14
	0x02fc 00764 (struct_equality.go:46)	LEAQ	""..autotmp_11+2528(SP), SI
	0x0304 00772 (struct_equality.go:46)	PCDATA	$2, $0
	0x0304 00772 (struct_equality.go:46)	DUFFCOPY	$826
	0x0317 00791 (struct_equality.go:46)	PCDATA	$2, $1
	0x0317 00791 (struct_equality.go:46)	PCDATA	$0, $15
	0x0317 00791 (struct_equality.go:46)	LEAQ	""..autotmp_33+1968(SP), DI
	0x031f 00799 (struct_equality.go:46)	PCDATA	$2, $3
	0x031f 00799 (struct_equality.go:46)	PCDATA	$0, $16
	0x031f 00799 (struct_equality.go:46)	LEAQ	""..autotmp_12+2448(SP), SI
	0x0327 00807 (struct_equality.go:46)	PCDATA	$2, $0
	0x0327 00807 (struct_equality.go:46)	DUFFCOPY	$826
	0x033a 00826 (struct_equality.go:46)	PCDATA	$0, $17
	0x033a 00826 (struct_equality.go:46)	MOVUPS	""..autotmp_13+448(SP), X2
	0x0342 00834 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_34+304(SP)
	0x034a 00842 (struct_equality.go:46)	MOVUPS	""..autotmp_13+464(SP), X2
	0x0352 00850 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_34+320(SP)
	0x035a 00858 (struct_equality.go:46)	PCDATA	$0, $18
	0x035a 00858 (struct_equality.go:46)	MOVUPS	""..autotmp_13+480(SP), X2
	0x0362 00866 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_34+336(SP)
	0x036a 00874 (struct_equality.go:46)	PCDATA	$0, $19
	0x036a 00874 (struct_equality.go:46)	MOVUPS	""..autotmp_14+1200(SP), X2
	0x0372 00882 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_35+816(SP)
	0x037a 00890 (struct_equality.go:46)	MOVUPS	""..autotmp_14+1216(SP), X2
	0x0382 00898 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_35+832(SP)
	0x038a 00906 (struct_equality.go:46)	MOVUPS	""..autotmp_14+1232(SP), X2
	0x0392 00914 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_35+848(SP)
	0x039a 00922 (struct_equality.go:46)	PCDATA	$0, $20
	0x039a 00922 (struct_equality.go:46)	MOVUPS	""..autotmp_14+1248(SP), X2
	0x03a2 00930 (struct_equality.go:46)	MOVUPS	X2, ""..autotmp_35+864(SP)
	0x03aa 00938 (struct_equality.go:46)	PCDATA	$2, $1
	0x03aa 00938 (struct_equality.go:46)	PCDATA	$0, $21
	0x03aa 00938 (struct_equality.go:46)	LEAQ	""..autotmp_36+1888(SP), DI
	0x03b2 00946 (struct_equality.go:46)	PCDATA	$2, $3
	0x03b2 00946 (struct_equality.go:46)	PCDATA	$0, $22
	0x03b2 00946 (struct_equality.go:46)	LEAQ	""..autotmp_15+2368(SP), SI
	0x03ba 00954 (struct_equality.go:46)	PCDATA	$2, $0
	0x03ba 00954 (struct_equality.go:46)	DUFFCOPY	$826
	0x03cd 00973 (struct_equality.go:46)	PCDATA	$0, $23
	0x03cd 00973 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_10+1264(SP)
	0x03d5 00981 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_10+1280(SP)
	0x03dd 00989 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_10+1296(SP)
	0x03e5 00997 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_10+1312(SP)
	0x03ed 01005 (struct_equality.go:46)	PCDATA	$2, $2
	0x03ed 01005 (struct_equality.go:46)	LEAQ	type."".floats(SB), AX
	0x03f4 01012 (struct_equality.go:46)	MOVQ	AX, ""..autotmp_10+1264(SP)
	0x03fc 01020 (struct_equality.go:46)	PCDATA	$2, $4
	0x03fc 01020 (struct_equality.go:46)	LEAQ	""..autotmp_33+1968(SP), CX
	0x0404 01028 (struct_equality.go:46)	PCDATA	$2, $2
	0x0404 01028 (struct_equality.go:46)	MOVQ	CX, ""..autotmp_10+1272(SP)
	0x040c 01036 (struct_equality.go:46)	PCDATA	$2, $4
	0x040c 01036 (struct_equality.go:46)	LEAQ	type."".links(SB), CX
	0x0413 01043 (struct_equality.go:46)	PCDATA	$2, $2
	0x0413 01043 (struct_equality.go:46)	MOVQ	CX, ""..autotmp_10+1280(SP)
	0x041b 01051 (struct_equality.go:46)	PCDATA	$2, $5
	0x041b 01051 (struct_equality.go:46)	LEAQ	""..autotmp_34+304(SP), DX
	0x0423 01059 (struct_equality.go:46)	PCDATA	$2, $2
	0x0423 01059 (struct_equality.go:46)	MOVQ	DX, ""..autotmp_10+1288(SP)
	0x042b 01067 (struct_equality.go:46)	PCDATA	$2, $5
	0x042b 01067 (struct_equality.go:46)	LEAQ	type."".faces(SB), DX
	0x0432 01074 (struct_equality.go:46)	PCDATA	$2, $2
	0x0432 01074 (struct_equality.go:46)	MOVQ	DX, ""..autotmp_10+1296(SP)
	0x043a 01082 (struct_equality.go:46)	PCDATA	$2, $6
	0x043a 01082 (struct_equality.go:46)	LEAQ	""..autotmp_35+816(SP), BX
	0x0442 01090 (struct_equality.go:46)	PCDATA	$2, $2
	0x0442 01090 (struct_equality.go:46)	MOVQ	BX, ""..autotmp_10+1304(SP)
	0x044a 01098 (struct_equality.go:46)	MOVQ	AX, ""..autotmp_10+1312(SP)
	0x0452 01106 (struct_equality.go:46)	PCDATA	$2, $6
	0x0452 01106 (struct_equality.go:46)	LEAQ	""..autotmp_36+1888(SP), BX
	0x045a 01114 (struct_equality.go:46)	PCDATA	$2, $2
	0x045a 01114 (struct_equality.go:46)	MOVQ	BX, ""..autotmp_10+1320(SP)
	0x0462 01122 (struct_equality.go:46)	PCDATA	$2, $0
	0x0462 01122 (struct_equality.go:46)	MOVQ	AX, (SP)
	0x0466 01126 (struct_equality.go:46)	PCDATA	$2, $7
	0x0466 01126 (struct_equality.go:46)	LEAQ	""..autotmp_32+2048(SP), BX
	0x046e 01134 (struct_equality.go:46)	PCDATA	$2, $0
	0x046e 01134 (struct_equality.go:46)	MOVQ	BX, 8(SP)
	0x0473 01139 (struct_equality.go:46)	PCDATA	$2, $7
	0x0473 01139 (struct_equality.go:46)	LEAQ	""..autotmp_10+1264(SP), BX
	0x047b 01147 (struct_equality.go:46)	PCDATA	$2, $0
	0x047b 01147 (struct_equality.go:46)	MOVQ	BX, 16(SP)
	0x0480 01152 (struct_equality.go:46)	MOVQ	$4, 24(SP)
	0x0489 01161 (struct_equality.go:46)	MOVQ	$4, 32(SP)
	0x0492 01170 (struct_equality.go:46)	CALL	"".index(SB)
	0x0497 01175 (struct_equality.go:46)	MOVQ	40(SP), AX
	0x049c 01180 (struct_equality.go:46)	MOVQ	AX, ""..autotmp_61+88(SP)
	0x04a1 01185 (struct_equality.go:46)	PCDATA	$0, $24
	0x04a1 01185 (struct_equality.go:46)	MOVUPS	"".l+160(SP), X1
	0x04a9 01193 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_18+400(SP)
	0x04b1 01201 (struct_equality.go:46)	MOVUPS	"".l+176(SP), X1
	0x04b9 01209 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_18+416(SP)
	0x04c1 01217 (struct_equality.go:46)	MOVUPS	"".l+192(SP), X1
	0x04c9 01225 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_18+432(SP)
	0x04d1 01233 (struct_equality.go:46)	PCDATA	$2, $1
	0x04d1 01233 (struct_equality.go:46)	PCDATA	$0, $25
	0x04d1 01233 (struct_equality.go:46)	LEAQ	""..autotmp_19+2288(SP), DI
	0x04d9 01241 (struct_equality.go:46)	PCDATA	$2, $3
	0x04d9 01241 (struct_equality.go:46)	PCDATA	$0, $26
	0x04d9 01241 (struct_equality.go:46)	LEAQ	"".a+1488(SP), SI
	0x04e1 01249 (struct_equality.go:46)	PCDATA	$2, $0
	0x04e1 01249 (struct_equality.go:46)	DUFFCOPY	$826
	0x04f4 01268 (struct_equality.go:46)	PCDATA	$0, $27
	0x04f4 01268 (struct_equality.go:46)	MOVUPS	"".l+160(SP), X1
	0x04fc 01276 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_20+352(SP)
	0x0504 01284 (struct_equality.go:46)	MOVUPS	"".l+176(SP), X1
	0x050c 01292 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_20+368(SP)
	0x0514 01300 (struct_equality.go:46)	PCDATA	$0, $28
	0x0514 01300 (struct_equality.go:46)	MOVUPS	"".l+192(SP), X1
	0x051c 01308 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_20+384(SP)
	0x0524 01316 (struct_equality.go:46)	PCDATA	$0, $29
	0x0524 01316 (struct_equality.go:46)	MOVUPS	""..autotmp_18+400(SP), X1
	0x052c 01324 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_39+256(SP)
	0x0534 01332 (struct_equality.go:46)	MOVUPS	""..autotmp_18+416(SP), X1
	0x053c 01340 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_39+272(SP)
	0x0544 01348 (struct_equality.go:46)	PCDATA	$0, $30
	0x0544 01348 (struct_equality.go:46)	MOVUPS	""..autotmp_18+432(SP), X1
	0x054c 01356 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_39+288(SP)
	0x0554 01364 (struct_equality.go:46)	PCDATA	$2, $1
	0x0554 01364 (struct_equality.go:46)	PCDATA	$0, $31
	0x0554 01364 (struct_equality.go:46)	LEAQ	""..autotmp_40+1808(SP), DI
	0x055c 01372 (struct_equality.go:46)	PCDATA	$2, $3
	0x055c 01372 (struct_equality.go:46)	PCDATA	$0, $32
	0x055c 01372 (struct_equality.go:46)	LEAQ	""..autotmp_19+2288(SP), SI
	0x0564 01380 (struct_equality.go:46)	PCDATA	$2, $0
	0x0564 01380 (struct_equality.go:46)	DUFFCOPY	$826
	0x0577 01399 (struct_equality.go:46)	PCDATA	$0, $33
	0x0577 01399 (struct_equality.go:46)	MOVUPS	""..autotmp_20+352(SP), X1
	0x057f 01407 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_41+208(SP)
	0x0587 01415 (struct_equality.go:46)	MOVUPS	""..autotmp_20+368(SP), X1
	0x058f 01423 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_41+224(SP)
	0x0597 01431 (struct_equality.go:46)	PCDATA	$0, $34
	0x0597 01431 (struct_equality.go:46)	MOVUPS	""..autotmp_20+384(SP), X1
	0x059f 01439 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_41+240(SP)
	0x05a7 01447 (struct_equality.go:46)	PCDATA	$0, $35
	0x05a7 01447 (struct_equality.go:46)	XORPS	X1, X1
	0x05aa 01450 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_17+128(SP)
	0x05b2 01458 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_17+144(SP)
	0x05ba 01466 (struct_equality.go:46)	PCDATA	$2, $8
	0x05ba 01466 (struct_equality.go:46)	LEAQ	type."".floats(SB), CX
	0x05c1 01473 (struct_equality.go:46)	PCDATA	$2, $0
	0x05c1 01473 (struct_equality.go:46)	MOVQ	CX, ""..autotmp_17+128(SP)
	0x05c9 01481 (struct_equality.go:46)	PCDATA	$2, $8
	0x05c9 01481 (struct_equality.go:46)	LEAQ	""..autotmp_40+1808(SP), CX
	0x05d1 01489 (struct_equality.go:46)	PCDATA	$2, $0
	0x05d1 01489 (struct_equality.go:46)	MOVQ	CX, ""..autotmp_17+136(SP)
	0x05d9 01497 (struct_equality.go:46)	PCDATA	$2, $8
	0x05d9 01497 (struct_equality.go:46)	LEAQ	type."".links(SB), CX
	0x05e0 01504 (struct_equality.go:46)	MOVQ	CX, ""..autotmp_17+144(SP)
	0x05e8 01512 (struct_equality.go:46)	PCDATA	$2, $9
	0x05e8 01512 (struct_equality.go:46)	LEAQ	""..autotmp_41+208(SP), DX
	0x05f0 01520 (struct_equality.go:46)	PCDATA	$2, $8
	0x05f0 01520 (struct_equality.go:46)	MOVQ	DX, ""..autotmp_17+152(SP)
	0x05f8 01528 (struct_equality.go:46)	PCDATA	$2, $0
	0x05f8 01528 (struct_equality.go:46)	MOVQ	CX, (SP)
	0x05fc 01532 (struct_equality.go:46)	PCDATA	$2, $8
	0x05fc 01532 (struct_equality.go:46)	LEAQ	""..autotmp_39+256(SP), CX
	0x0604 01540 (struct_equality.go:46)	PCDATA	$2, $0
	0x0604 01540 (struct_equality.go:46)	MOVQ	CX, 8(SP)
	0x0609 01545 (struct_equality.go:46)	PCDATA	$2, $8
	0x0609 01545 (struct_equality.go:46)	LEAQ	""..autotmp_17+128(SP), CX
	0x0611 01553 (struct_equality.go:46)	PCDATA	$2, $0
	0x0611 01553 (struct_equality.go:46)	MOVQ	CX, 16(SP)
	0x0616 01558 (struct_equality.go:46)	MOVQ	$2, 24(SP)
	0x061f 01567 (struct_equality.go:46)	MOVQ	$2, 32(SP)
	0x0628 01576 (struct_equality.go:46)	CALL	"".index(SB)
	0x062d 01581 (struct_equality.go:46)	MOVQ	40(SP), AX
	0x0632 01586 (struct_equality.go:46)	MOVQ	AX, ""..autotmp_62+80(SP)
	0x0637 01591 (struct_equality.go:46)	PCDATA	$0, $36
	0x0637 01591 (struct_equality.go:46)	MOVUPS	"".f+560(SP), X1
	0x063f 01599 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_23+1136(SP)
	0x0647 01607 (struct_equality.go:46)	MOVUPS	"".f+576(SP), X1
	0x064f 01615 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_23+1152(SP)
	0x0657 01623 (struct_equality.go:46)	MOVUPS	"".f+592(SP), X1
	0x065f 01631 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_23+1168(SP)
	0x0667 01639 (struct_equality.go:46)	MOVUPS	"".f+608(SP), X1
	0x066f 01647 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_23+1184(SP)
	0x0677 01655 (struct_equality.go:46)	PCDATA	$0, $37
	0x0677 01655 (struct_equality.go:46)	MOVUPS	"".g+496(SP), X1
	0x067f 01663 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_24+1072(SP)
	0x0687 01671 (struct_equality.go:46)	MOVUPS	"".g+512(SP), X1
	0x068f 01679 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_24+1088(SP)
	0x0697 01687 (struct_equality.go:46)	MOVUPS	"".g+528(SP), X1
	0x069f 01695 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_24+1104(SP)
	0x06a7 01703 (struct_equality.go:46)	MOVUPS	"".g+544(SP), X1
	0x06af 01711 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_24+1120(SP)
	0x06b7 01719 (struct_equality.go:46)	PCDATA	$0, $38
	0x06b7 01719 (struct_equality.go:46)	MOVUPS	"".f+560(SP), X1
	0x06bf 01727 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_25+1008(SP)
	0x06c7 01735 (struct_equality.go:46)	MOVUPS	"".f+576(SP), X1
	0x06cf 01743 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_25+1024(SP)
	0x06d7 01751 (struct_equality.go:46)	MOVUPS	"".f+592(SP), X1
	0x06df 01759 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_25+1040(SP)
	0x06e7 01767 (struct_equality.go:46)	MOVUPS	"".f+608(SP), X1
	0x06ef 01775 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_25+1056(SP)
	0x06f7 01783 (struct_equality.go:46)	PCDATA	$0, $39
	0x06f7 01783 (struct_equality.go:46)	MOVUPS	""..autotmp_23+1136(SP), X1
	0x06ff 01791 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_44+752(SP)
	0x0707 01799 (struct_equality.go:46)	MOVUPS	""..autotmp_23+1152(SP), X1
	0x070f 01807 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_44+768(SP)
	0x0717 01815 (struct_equality.go:46)	MOVUPS	""..autotmp_23+1168(SP), X1
	0x071f 01823 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_44+784(SP)
	0x0727 01831 (struct_equality.go:46)	PCDATA	$0, $40
	0x0727 01831 (struct_equality.go:46)	MOVUPS	""..autotmp_23+1184(SP), X1
	0x072f 01839 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_44+800(SP)
	0x0737 01847 (struct_equality.go:46)	PCDATA	$0, $41
	0x0737 01847 (struct_equality.go:46)	MOVUPS	""..autotmp_24+1072(SP), X1
	0x073f 01855 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_45+688(SP)
	0x0747 01863 (struct_equality.go:46)	MOVUPS	""..autotmp_24+1088(SP), X1
	0x074f 01871 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_45+704(SP)
	0x0757 01879 (struct_equality.go:46)	MOVUPS	""..autotmp_24+1104(SP), X1
	0x075f 01887 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_45+720(SP)
	0x0767 01895 (struct_equality.go:46)	PCDATA	$0, $42
	0x0767 01895 (struct_equality.go:46)	MOVUPS	""..autotmp_24+1120(SP), X1
	0x076f 01903 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_45+736(SP)
	0x0777 01911 (struct_equality.go:46)	PCDATA	$0, $43
	0x0777 01911 (struct_equality.go:46)	MOVUPS	""..autotmp_25+1008(SP), X1
	0x077f 01919 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_46+624(SP)
	0x0787 01927 (struct_equality.go:46)	MOVUPS	""..autotmp_25+1024(SP), X1
	0x078f 01935 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_46+640(SP)
	0x0797 01943 (struct_equality.go:46)	MOVUPS	""..autotmp_25+1040(SP), X1
	0x079f 01951 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_46+656(SP)
	0x07a7 01959 (struct_equality.go:46)	PCDATA	$0, $44
	0x07a7 01959 (struct_equality.go:46)	MOVUPS	""..autotmp_25+1056(SP), X1
	0x07af 01967 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_46+672(SP)
	0x07b7 01975 (struct_equality.go:46)	PCDATA	$0, $45
	0x07b7 01975 (struct_equality.go:46)	XORPS	X1, X1
	0x07ba 01978 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_22+96(SP)
	0x07bf 01983 (struct_equality.go:46)	MOVUPS	X1, ""..autotmp_22+112(SP)
	0x07c4 01988 (struct_equality.go:46)	PCDATA	$2, $8
	0x07c4 01988 (struct_equality.go:46)	LEAQ	type."".faces(SB), CX
	0x07cb 01995 (struct_equality.go:46)	MOVQ	CX, ""..autotmp_22+96(SP)
	0x07d0 02000 (struct_equality.go:46)	PCDATA	$2, $9
	0x07d0 02000 (struct_equality.go:46)	LEAQ	""..autotmp_45+688(SP), DX
	0x07d8 02008 (struct_equality.go:46)	PCDATA	$2, $8
	0x07d8 02008 (struct_equality.go:46)	MOVQ	DX, ""..autotmp_22+104(SP)
	0x07dd 02013 (struct_equality.go:46)	MOVQ	CX, ""..autotmp_22+112(SP)
	0x07e2 02018 (struct_equality.go:46)	PCDATA	$2, $9
	0x07e2 02018 (struct_equality.go:46)	LEAQ	""..autotmp_46+624(SP), DX
	0x07ea 02026 (struct_equality.go:46)	PCDATA	$2, $8
	0x07ea 02026 (struct_equality.go:46)	MOVQ	DX, ""..autotmp_22+120(SP)
	0x07ef 02031 (struct_equality.go:46)	PCDATA	$2, $0
	0x07ef 02031 (struct_equality.go:46)	MOVQ	CX, (SP)
	0x07f3 02035 (struct_equality.go:46)	PCDATA	$2, $8
	0x07f3 02035 (struct_equality.go:46)	LEAQ	""..autotmp_44+752(SP), CX
	0x07fb 02043 (struct_equality.go:46)	PCDATA	$2, $0
	0x07fb 02043 (struct_equality.go:46)	MOVQ	CX, 8(SP)
	0x0800 02048 (struct_equality.go:46)	PCDATA	$2, $8
	0x0800 02048 (struct_equality.go:46)	LEAQ	""..autotmp_22+96(SP), CX
	0x0805 02053 (struct_equality.go:46)	PCDATA	$2, $0
	0x0805 02053 (struct_equality.go:46)	MOVQ	CX, 16(SP)
	0x080a 02058 (struct_equality.go:46)	MOVQ	$2, 24(SP)
	0x0813 02067 (struct_equality.go:46)	MOVQ	$2, 32(SP)
	0x081c 02076 (struct_equality.go:46)	CALL	"".index(SB)
	0x0821 02081 (struct_equality.go:46)	MOVQ	40(SP), AX
	0x0826 02086 (struct_equality.go:46)	MOVQ	AX, ""..autotmp_63+72(SP)
	0x082b 02091 (struct_equality.go:46)	PCDATA	$2, $8
	0x082b 02091 (struct_equality.go:46)	LEAQ	""..autotmp_8+1648(SP), CX
	0x0833 02099 (struct_equality.go:46)	PCDATA	$2, $0
	0x0833 02099 (struct_equality.go:46)	MOVQ	CX, (SP)
	0x0837 02103 (struct_equality.go:46)	PCDATA	$2, $8
	0x0837 02103 (struct_equality.go:46)	LEAQ	""..autotmp_9+1568(SP), CX
	0x083f 02111 (struct_equality.go:46)	PCDATA	$2, $0
	0x083f 02111 (struct_equality.go:46)	MOVQ	CX, 8(SP)
	0x0844 02116 (struct_equality.go:46)	CALL	type..eq."".floats(SB)
	0x0849 02121 (struct_equality.go:46)	MOVBLZX	16(SP), AX
	0x084e 02126 (struct_equality.go:46)	MOVB	AL, ""..autotmp_64+51(SP)
	0x0852 02130 (struct_equality.go:46)	CALL	runtime.printlock(SB)
	0x0857 02135 (struct_equality.go:46)	MOVBLZX	""..autotmp_64+51(SP), AX
	0x085c 02140 (struct_equality.go:46)	MOVB	AL, (SP)
	0x085f 02143 (struct_equality.go:46)	CALL	runtime.printbool(SB)
	0x0864 02148 (struct_equality.go:46)	CALL	runtime.printsp(SB)
	0x0869 02153 (struct_equality.go:46)	MOVQ	""..autotmp_61+88(SP), AX
	0x086e 02158 (struct_equality.go:46)	MOVQ	AX, (SP)
	0x0872 02162 (struct_equality.go:46)	CALL	runtime.printint(SB)
	0x0877 02167 (struct_equality.go:46)	CALL	runtime.printsp(SB)
	0x087c 02172 (struct_equality.go:46)	MOVQ	""..autotmp_62+80(SP), AX
	0x0881 02177 (struct_equality.go:46)	MOVQ	AX, (SP)
	0x0885 02181 (struct_equality.go:46)	CALL	runtime.printint(SB)
	0x088a 02186 (struct_equality.go:46)	CALL	runtime.printsp(SB)
	0x088f 02191 (struct_equality.go:46)	MOVQ	""..autotmp_63+72(SP), AX
	0x0894 02196 (struct_equality.go:46)	MOVQ	AX, (SP)
	0x0898 02200 (struct_equality.go:46)	CALL	runtime.printint(SB)
	0x089d 02205 (struct_equality.go:46)	CALL	runtime.printnl(SB)
	0x08a2 02210 (struct_equality.go:46)	CALL	runtime.printunlock(SB)
	0x08a7 02215 (struct_equality.go:47)	PCDATA	$2, $1
	0x08a7 02215 (struct_equality.go:47)	PCDATA	$0, $50
	0x08a7 02215 (struct_equality.go:47)	LEAQ	""..autotmp_27+2208(SP), DI
	0x08af 02223 (struct_equality.go:47)	PCDATA	$2, $3
	0x08af 02223 (struct_equality.go:47)	PCDATA	$0, $51
	0x08af 02223 (struct_equality.go:47)	LEAQ	"".b+1408(SP), SI
	0x08b7 02231 (struct_equality.go:47)	PCDATA	$2, $0
	0x08b7 02231 (struct_equality.go:47)	DUFFCOPY	$826
	0x08ca 02250 (struct_equality.go:47)	PCDATA	$2, $1
	0x08ca 02250 (struct_equality.go:47)	PCDATA	$0, $52
	0x08ca 02250 (struct_equality.go:47)	LEAQ	""..autotmp_53+1728(SP), DI
	0x08d2 02258 (struct_equality.go:47)	PCDATA	$2, $3
	0x08d2 02258 (struct_equality.go:47)	PCDATA	$0, $53
	0x08d2 02258 (struct_equality.go:47)	LEAQ	""..autotmp_27+2208(SP), SI
	0x08da 02266 (struct_equality.go:47)	PCDATA	$2, $0
	0x08da 02266 (struct_equality.go:47)	DUFFCOPY	$826
	0x08ed 02285 (struct_equality.go:47)	PCDATA	$2, $1
	0x08ed 02285 (struct_equality.go:47)	LEAQ	""..autotmp_28+2128(SP), DI
	0x08f5 02293 (struct_equality.go:47)	XORPS	X0, X0
	0x08f8 02296 (struct_equality.go:47)	PCDATA	$2, $0
	0x08f8 02296 (struct_equality.go:47)	LEAQ	-48(DI), DI
	0x08fc 02300 (struct_equality.go:47)	DUFFZERO	$277
	0x090f 02319 (struct_equality.go:47)	PCDATA	$2, $1
	0x090f 02319 (struct_equality.go:47)	PCDATA	$0, $54
	0x090f 02319 (struct_equality.go:47)	LEAQ	""..autotmp_28+2128(SP), DI
	0x0917 02327 (struct_equality.go:47)	PCDATA	$2, $3
	0x0917 02327 (struct_equality.go:47)	LEAQ	""..autotmp_53+1728(SP), SI
	0x091f 02335 (struct_equality.go:47)	PCDATA	$2, $0
	0x091f 02335 (struct_equality.go:47)	DUFFCOPY	$826
	0x0932 02354 (struct_equality.go:47)	PCDATA	$2, $1
	0x0932 02354 (struct_equality.go:47)	PCDATA	$0, $55
	0x0932 02354 (struct_equality.go:47)	LEAQ	"".t+1328(SP), DI
	0x093a 02362 (struct_equality.go:47)	PCDATA	$2, $3
	0x093a 02362 (struct_equality.go:47)	PCDATA	$0, $56
	0x093a 02362 (struct_equality.go:47)	LEAQ	""..autotmp_28+2128(SP), SI
	0x0942 02370 (struct_equality.go:47)	PCDATA	$2, $0
	0x0942 02370 (struct_equality.go:47)	DUFFCOPY	$826
	0x0955 02389 (struct_equality.go:47)	PCDATA	$0, $53
	0x0955 02389 (struct_equality.go:47)	MOVQ	"".t+1328(SP), AX
	0x095d 02397 (struct_equality.go:47)	MOVQ	AX, "".~r1+64(SP)
	0x0962 02402 (struct_equality.go:47)	PCDATA	$0, $57
	0x0962 02402 (struct_equality.go:47)	MOVUPS	"".f+560(SP), X1
	0x096a 02410 (struct_equality.go:47)	MOVUPS	X1, ""..autotmp_29+944(SP)
	0x0972 02418 (struct_equality.go:47)	MOVUPS	"".f+576(SP), X1
	0x097a 02426 (struct_equality.go:47)	MOVUPS	X1, ""..autotmp_29+960(SP)
	0x0982 02434 (struct_equality.go:47)	MOVUPS	"".f+592(SP), X1
	0x098a 02442 (struct_equality.go:47)	MOVUPS	X1, ""..autotmp_29+976(SP)
	0x0992 02450 (struct_equality.go:47)	MOVUPS	"".f+608(SP), X1
	0x099a 02458 (struct_equality.go:47)	MOVUPS	X1, ""..autotmp_29+992(SP)
	0x09a2 02466 (struct_equality.go:47)	PCDATA	$0, $58
	0x09a2 02466 (struct_equality.go:47)	MOVUPS	"".g+496(SP), X1
	0x09aa 02474 (struct_equality.go:47)	MOVUPS	X1, ""..autotmp_30+880(SP)
	0x09b2 02482 (struct_equality.go:47)	MOVUPS	"".g+512(SP), X1
	0x09ba 02490 (struct_equality.go:47)	MOVUPS	X1, ""..autotmp_30+896(SP)
	0x09c2 02498 (struct_equality.go:47)	MOVUPS	"".g+528(SP), X1
	0x09ca 02506 (struct_equality.go:47)	MOVUPS	X1, ""..autotmp_30+912(SP)
	0x09d2 02514 (struct_equality.go:47)	PCDATA	$0, $59
	0x09d2 02514 (struct_equality.go:47)	MOVUPS	"".g+544(SP), X1
	0x09da 02522 (struct_equality.go:47)	MOVUPS	X1, ""..autotmp_30+928(SP)
	0x09e2 02530 (struct_equality.go:47)	MOVL	$0, ""..autotmp_31+60(SP)
	0x09ea 02538 (struct_equality.go:47)	MOVL	$67305985, ""..autotmp_31+60(SP)
	0x09f2 02546 (struct_equality.go:47)	PCDATA	$2, $8
	0x09f2 02546 (struct_equality.go:47)	LEAQ	""..autotmp_29+944(SP), CX
	0x09fa 02554 (struct_equality.go:47)	PCDATA	$2, $0
	0x09fa 02554 (struct_equality.go:47)	MOVQ	CX, (SP)
	0x09fe 02558 (struct_equality.go:47)	PCDATA	$2, $8
	0x09fe 02558 (struct_equality.go:47)	LEAQ	""..autotmp_30+880(SP), CX
	0x0a06 02566 (struct_equality.go:47)	PCDATA	$2, $0
	0x0a06 02566 (struct_equality.go:47)	MOVQ	CX, 8(SP)
	0x0a0b 02571 (struct_equality.go:47)	CALL	type..eq."".faces(SB)
	0x0a10 02576 (struct_equality.go:47)	MOVBLZX	16(SP), AX
	0x0a15 02581 (struct_equality.go:47)	MOVB	AL, ""..autotmp_64+51(SP)
	0x0a19 02585 (struct_equality.go:47)	MOVL	""..autotmp_31+60(SP), CX
	0x0a1d 02589 (struct_equality.go:47)	MOVL	CX, ""..autotmp_65+56(SP)
	0x0a21 02593 (struct_equality.go:47)	PCDATA	$0, $60
	0x0a21 02593 (struct_equality.go:47)	MOVL	"".f+616(SP), DX
	0x0a28 02600 (struct_equality.go:47)	MOVL	DX, ""..autotmp_66+52(SP)
	0x0a2c 02604 (struct_equality.go:47)	CMPL	DX, CX
	0x0a2e 02606 (struct_equality.go:47)	CALL	runtime.printlock(SB)
	0x0a33 02611 (struct_equality.go:47)	MOVQ	"".~r1+64(SP), AX
	0x0a38 02616 (struct_equality.go:47)	MOVQ	AX, (SP)
	0x0a3c 02620 (struct_equality.go:47)	CALL	runtime.printint(SB)
	0x0a41 02625 (struct_equality.go:47)	CALL	runtime.printsp(SB)
	0x0a46 02630 (struct_equality.go:47)	MOVBLZX	""..autotmp_64+51(SP), AX
	0x0a4b 02635 (struct_equality.go:47)	MOVB	AL, (SP)
	0x0a4e 02638 (struct_equality.go:47)	CALL	runtime.printbool(SB)
	0x0a53 02643 (struct_equality.go:47)	CALL	runtime.printsp(SB)
	0x0a58 02648 (struct_equality.go:47)	MOVL	""..autotmp_66+52(SP), AX
	0x0a5c 02652 (struct_equality.go:47)	MOVL	""..autotmp_65+56(SP), CX
	0x0a60 02656 (struct_equality.go:47)	CMPL	AX, CX
	0x0a62 02658 (struct_equality.go:47)	SETEQ	(SP)
	0x0a66 02662 (struct_equality.go:47)	CALL	runtime.printbool(SB)
	0x0a6b 02667 (struct_equality.go:47)	CALL	runtime.printnl(SB)
	0x0a70 02672 (struct_equality.go:47)	CALL	runtime.printunlock(SB)
	0x0a75 02677 (struct_equality.go:48)	PCDATA	$0, $62
	0x0a75 02677 (struct_equality.go:48)	MOVQ	2608(SP), BP
	0x0a7d 02685 (struct_equality.go:48)	ADDQ	$2616, SP
	0x0a84 02692 (struct_equality.go:48)	RET
	0x0a85 02693 (struct_equality.go:48)	NOP
	0x0a85 02693 (struct_equality.go:38)	PCDATA	$0, $-1
	0x0a85 02693 (struct_equality.go:38)	PCDATA	$2, $-1
	0x0a85 02693 (struct_equality.go:38)	CALL	runtime.morestack_noctxt(SB)
	0x0a8a 02698 (struct_equality.go:38)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 48 f6 ff  dH..%....H..$H..
	0x0010 ff 48 3b 41 10 0f 86 6a 0a 00 00 48 81 ec 38 0a  .H;A...j...H..8.
	0x0020 00 00 48 89 ac 24 30 0a 00 00 48 8d ac 24 30 0a  ..H..$0...H..$0.
	0x0030 00 00 48 8d bc 24 d0 05 00 00 0f 57 c0 48 8d 7f  ..H..$.....W.H..
	0x0040 d0 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00  .H.l$.H.l$......
	0x0050 48 8b 6d 00 48 c7 84 24 d0 05 00 00 01 00 00 00  H.m.H..$........
	0x0060 f2 0f 10 0d 00 00 00 00 f2 0f 11 8c 24 e0 05 00  ............$...
	0x0070 00 f2 0f 10 0d 00 00 00 00 f2 0f 11 8c 24 e8 05  .............$..
	0x0080 00 00 f2 0f 10 0d 00 00 00 00 f2 0f 11 8c 24 f8  ..............$.
	0x0090 05 00 00 0f 57 c9 f2 0f 11 8c 24 00 06 00 00 c6  ....W.....$.....
	0x00a0 84 24 08 06 00 00 01 48 8d 05 00 00 00 00 48 89  .$.....H......H.
	0x00b0 84 24 10 06 00 00 48 c7 84 24 18 06 00 00 01 00  .$....H..$......
	0x00c0 00 00 48 8d bc 24 80 05 00 00 48 8d b4 24 d0 05  ..H..$....H..$..
	0x00d0 00 00 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00  ..H.l$.H.l$.....
	0x00e0 00 48 8b 6d 00 f2 0f 10 15 00 00 00 00 f2 0f 11  .H.m............
	0x00f0 94 24 a8 05 00 00 f2 0f 11 8c 24 b0 05 00 00 0f  .$........$.....
	0x0100 57 c9 0f 11 8c 24 a0 00 00 00 0f 11 8c 24 b0 00  W....$.......$..
	0x0110 00 00 0f 11 8c 24 c0 00 00 00 48 c7 84 24 c8 00  .....$....H..$..
	0x0120 00 00 01 00 00 00 0f 11 8c 24 30 02 00 00 0f 11  .........$0.....
	0x0130 8c 24 40 02 00 00 0f 11 8c 24 50 02 00 00 0f 11  .$@......$P.....
	0x0140 8c 24 60 02 00 00 48 8d 05 00 00 00 00 48 89 84  .$`...H......H..
	0x0150 24 40 02 00 00 48 8d 05 00 00 00 00 48 89 84 24  $@...H......H..$
	0x0160 48 02 00 00 48 8d 05 00 00 00 00 48 89 84 24 58  H...H......H..$X
	0x0170 02 00 00 48 8d 05 00 00 00 00 48 89 84 24 60 02  ...H......H..$`.
	0x0180 00 00 c7 84 24 68 02 00 00 01 02 03 04 0f 10 94  ....$h..........
	0x0190 24 30 02 00 00 0f 11 94 24 f0 01 00 00 0f 10 94  $0......$.......
	0x01a0 24 40 02 00 00 0f 11 94 24 00 02 00 00 0f 10 94  $@......$.......
	0x01b0 24 50 02 00 00 0f 11 94 24 10 02 00 00 0f 10 94  $P......$.......
	0x01c0 24 60 02 00 00 0f 11 94 24 20 02 00 00 c6 84 24  $`......$ .....$
	0x01d0 2b 02 00 00 09 48 8d bc 24 70 06 00 00 48 8d b4  +....H..$p...H..
	0x01e0 24 d0 05 00 00 48 89 6c 24 f0 48 8d 6c 24 f0 e8  $....H.l$.H.l$..
	0x01f0 00 00 00 00 48 8b 6d 00 48 8d bc 24 20 06 00 00  ....H.m.H..$ ...
	0x0200 48 8d b4 24 80 05 00 00 48 89 6c 24 f0 48 8d 6c  H..$....H.l$.H.l
	0x0210 24 f0 e8 00 00 00 00 48 8b 6d 00 48 8d bc 24 e0  $......H.m.H..$.
	0x0220 09 00 00 48 8d b4 24 d0 05 00 00 48 89 6c 24 f0  ...H..$....H.l$.
	0x0230 48 8d 6c 24 f0 e8 00 00 00 00 48 8b 6d 00 48 8d  H.l$......H.m.H.
	0x0240 bc 24 90 09 00 00 48 8d b4 24 80 05 00 00 48 89  .$....H..$....H.
	0x0250 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00 48 8b 6d  l$.H.l$......H.m
	0x0260 00 0f 10 94 24 a0 00 00 00 0f 11 94 24 c0 01 00  ....$.......$...
	0x0270 00 0f 10 94 24 b0 00 00 00 0f 11 94 24 d0 01 00  ....$.......$...
	0x0280 00 0f 10 94 24 c0 00 00 00 0f 11 94 24 e0 01 00  ....$.......$...
	0x0290 00 0f 10 94 24 30 02 00 00 0f 11 94 24 b0 04 00  ....$0......$...
	0x02a0 00 0f 10 94 24 40 02 00 00 0f 11 94 24 c0 04 00  ....$@......$...
	0x02b0 00 0f 10 94 24 50 02 00 00 0f 11 94 24 d0 04 00  ....$P......$...
	0x02c0 00 0f 10 94 24 60 02 00 00 0f 11 94 24 e0 04 00  ....$`......$...
	0x02d0 00 48 8d bc 24 40 09 00 00 48 8d b4 24 d0 05 00  .H..$@...H..$...
	0x02e0 00 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00  .H.l$.H.l$......
	0x02f0 48 8b 6d 00 48 8d bc 24 00 08 00 00 48 8d b4 24  H.m.H..$....H..$
	0x0300 e0 09 00 00 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00  ....H.l$.H.l$...
	0x0310 00 00 00 48 8b 6d 00 48 8d bc 24 b0 07 00 00 48  ...H.m.H..$....H
	0x0320 8d b4 24 90 09 00 00 48 89 6c 24 f0 48 8d 6c 24  ..$....H.l$.H.l$
	0x0330 f0 e8 00 00 00 00 48 8b 6d 00 0f 10 94 24 c0 01  ......H.m....$..
	0x0340 00 00 0f 11 94 24 30 01 00 00 0f 10 94 24 d0 01  .....$0......$..
	0x0350 00 00 0f 11 94 24 40 01 00 00 0f 10 94 24 e0 01  .....$@......$..
	0x0360 00 00 0f 11 94 24 50 01 00 00 0f 10 94 24 b0 04  .....$P......$..
	0x0370 00 00 0f 11 94 24 30 03 00 00 0f 10 94 24 c0 04  .....$0......$..
	0x0380 00 00 0f 11 94 24 40 03 00 00 0f 10 94 24 d0 04  .....$@......$..
	0x0390 00 00 0f 11 94 24 50 03 00 00 0f 10 94 24 e0 04  .....$P......$..
	0x03a0 00 00 0f 11 94 24 60 03 00 00 48 8d bc 24 60 07  .....$`...H..$`.
	0x03b0 00 00 48 8d b4 24 40 09 00 00 48 89 6c 24 f0 48  ..H..$@...H.l$.H
	0x03c0 8d 6c 24 f0 e8 00 00 00 00 48 8b 6d 00 0f 11 8c  .l$......H.m....
	0x03d0 24 f0 04 00 00 0f 11 8c 24 00 05 00 00 0f 11 8c  $.......$.......
	0x03e0 24 10 05 00 00 0f 11 8c 24 20 05 00 00 48 8d 05  $.......$ ...H..
	0x03f0 00 00 00 00 48 89 84 24 f0 04 00 00 48 8d 8c 24  ....H..$....H..$
	0x0400 b0 07 00 00 48 89 8c 24 f8 04 00 00 48 8d 0d 00  ....H..$....H...
	0x0410 00 00 00 48 89 8c 24 00 05 00 00 48 8d 94 24 30  ...H..$....H..$0
	0x0420 01 00 00 48 89 94 24 08 05 00 00 48 8d 15 00 00  ...H..$....H....
	0x0430 00 00 48 89 94 24 10 05 00 00 48 8d 9c 24 30 03  ..H..$....H..$0.
	0x0440 00 00 48 89 9c 24 18 05 00 00 48 89 84 24 20 05  ..H..$....H..$ .
	0x0450 00 00 48 8d 9c 24 60 07 00 00 48 89 9c 24 28 05  ..H..$`...H..$(.
	0x0460 00 00 48 89 04 24 48 8d 9c 24 00 08 00 00 48 89  ..H..$H..$....H.
	0x0470 5c 24 08 48 8d 9c 24 f0 04 00 00 48 89 5c 24 10  \$.H..$....H.\$.
	0x0480 48 c7 44 24 18 04 00 00 00 48 c7 44 24 20 04 00  H.D$.....H.D$ ..
	0x0490 00 00 e8 00 00 00 00 48 8b 44 24 28 48 89 44 24  .......H.D$(H.D$
	0x04a0 58 0f 10 8c 24 a0 00 00 00 0f 11 8c 24 90 01 00  X...$.......$...
	0x04b0 00 0f 10 8c 24 b0 00 00 00 0f 11 8c 24 a0 01 00  ....$.......$...
	0x04c0 00 0f 10 8c 24 c0 00 00 00 0f 11 8c 24 b0 01 00  ....$.......$...
	0x04d0 00 48 8d bc 24 f0 08 00 00 48 8d b4 24 d0 05 00  .H..$....H..$...
	0x04e0 00 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00  .H.l$.H.l$......
	0x04f0 48 8b 6d 00 0f 10 8c 24 a0 00 00 00 0f 11 8c 24  H.m....$.......$
	0x0500 60 01 00 00 0f 10 8c 24 b0 00 00 00 0f 11 8c 24  `......$.......$
	0x0510 70 01 00 00 0f 10 8c 24 c0 00 00 00 0f 11 8c 24  p......$.......$
	0x0520 80 01 00 00 0f 10 8c 24 90 01 00 00 0f 11 8c 24  .......$.......$
	0x0530 00 01 00 00 0f 10 8c 24 a0 01 00 00 0f 11 8c 24  .......$.......$
	0x0540 10 01 00 00 0f 10 8c 24 b0 01 00 00 0f 11 8c 24  .......$.......$
	0x0550 20 01 00 00 48 8d bc 24 10 07 00 00 48 8d b4 24   ...H..$....H..$
	0x0560 f0 08 00 00 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00  ....H.l$.H.l$...
	0x0570 00 00 00 48 8b 6d 00 0f 10 8c 24 60 01 00 00 0f  ...H.m....$`....
	0x0580 11 8c 24 d0 00 00 00 0f 10 8c 24 70 01 00 00 0f  ..$.......$p....
	0x0590 11 8c 24 e0 00 00 00 0f 10 8c 24 80 01 00 00 0f  ..$.......$.....
	0x05a0 11 8c 24 f0 00 00 00 0f 57 c9 0f 11 8c 24 80 00  ..$.....W....$..
	0x05b0 00 00 0f 11 8c 24 90 00 00 00 48 8d 0d 00 00 00  .....$....H.....
	0x05c0 00 48 89 8c 24 80 00 00 00 48 8d 8c 24 10 07 00  .H..$....H..$...
	0x05d0 00 48 89 8c 24 88 00 00 00 48 8d 0d 00 00 00 00  .H..$....H......
	0x05e0 48 89 8c 24 90 00 00 00 48 8d 94 24 d0 00 00 00  H..$....H..$....
	0x05f0 48 89 94 24 98 00 00 00 48 89 0c 24 48 8d 8c 24  H..$....H..$H..$
	0x0600 00 01 00 00 48 89 4c 24 08 48 8d 8c 24 80 00 00  ....H.L$.H..$...
	0x0610 00 48 89 4c 24 10 48 c7 44 24 18 02 00 00 00 48  .H.L$.H.D$.....H
	0x0620 c7 44 24 20 02 00 00 00 e8 00 00 00 00 48 8b 44  .D$ .........H.D
	0x0630 24 28 48 89 44 24 50 0f 10 8c 24 30 02 00 00 0f  $(H.D$P...$0....
	0x0640 11 8c 24 70 04 00 00 0f 10 8c 24 40 02 00 00 0f  ..$p......$@....
	0x0650 11 8c 24 80 04 00 00 0f 10 8c 24 50 02 00 00 0f  ..$.......$P....
	0x0660 11 8c 24 90 04 00 00 0f 10 8c 24 60 02 00 00 0f  ..$.......$`....
	0x0670 11 8c 24 a0 04 00 00 0f 10 8c 24 f0 01 00 00 0f  ..$.......$.....
	0x0680 11 8c 24 30 04 00 00 0f 10 8c 24 00 02 00 00 0f  ..$0......$.....
	0x0690 11 8c 24 40 04 00 00 0f 10 8c 24 10 02 00 00 0f  ..$@......$.....
	0x06a0 11 8c 24 50 04 00 00 0f 10 8c 24 20 02 00 00 0f  ..$P......$ ....
	0x06b0 11 8c 24 60 04 00 00 0f 10 8c 24 30 02 00 00 0f  ..$`......$0....
	0x06c0 11 8c 24 f0 03 00 00 0f 10 8c 24 40 02 00 00 0f  ..$.......$@....
	0x06d0 11 8c 24 00 04 00 00 0f 10 8c 24 50 02 00 00 0f  ..$.......$P....
	0x06e0 11 8c 24 10 04 00 00 0f 10 8c 24 60 02 00 00 0f  ..$.......$`....
	0x06f0 11 8c 24 20 04 00 00 0f 10 8c 24 70 04 00 00 0f  ..$ ......$p....
	0x0700 11 8c 24 f0 02 00 00 0f 10 8c 24 80 04 00 00 0f  ..$.......$.....
	0x0710 11 8c 24 00 03 00 00 0f 10 8c 24 90 04 00 00 0f  ..$.......$.....
	0x0720 11 8c 24 10 03 00 00 0f 10 8c 24 a0 04 00 00 0f  ..$.......$.....
	0x0730 11 8c 24 20 03 00 00 0f 10 8c 24 30 04 00 00 0f  ..$ ......$0....
	0x0740 11 8c 24 b0 02 00 00 0f 10 8c 24 40 04 00 00 0f  ..$.......$@....
	0x0750 11 8c 24 c0 02 00 00 0f 10 8c 24 50 04 00 00 0f  ..$.......$P....
	0x0760 11 8c 24 d0 02 00 00 0f 10 8c 24 60 04 00 00 0f  ..$.......$`....
	0x0770 11 8c 24 e0 02 00 00 0f 10 8c 24 f0 03 00 00 0f  ..$.......$.....
	0x0780 11 8c 24 70 02 00 00 0f 10 8c 24 00 04 00 00 0f  ..$p......$.....
	0x0790 11 8c 24 80 02 00 00 0f 10 8c 24 10 04 00 00 0f  ..$.......$.....
	0x07a0 11 8c 24 90 02 00 00 0f 10 8c 24 20 04 00 00 0f  ..$.......$ ....
	0x07b0 11 8c 24 a0 02 00 00 0f 57 c9 0f 11 4c 24 60 0f  ..$.....W...L$`.
	0x07c0 11 4c 24 70 48 8d 0d 00 00 00 00 48 89 4c 24 60  .L$pH......H.L$`
	0x07d0 48 8d 94 24 b0 02 00 00 48 89 54 24 68 48 89 4c  H..$....H.T$hH.L
	0x07e0 24 70 48 8d 94 24 70 02 00 00 48 89 54 24 78 48  $pH..$p...H.T$xH
	0x07f0 89 0c 24 48 8d 8c 24 f0 02 00 00 48 89 4c 24 08  ..$H..$....H.L$.
	0x0800 48 8d 4c 24 60 48 89 4c 24 10 48 c7 44 24 18 02  H.L$`H.L$.H.D$..
	0x0810 00 00 00 48 c7 44 24 20 02 00 00 00 e8 00 00 00  ...H.D$ ........
	0x0820 00 48 8b 44 24 28 48 89 44 24 48 48 8d 8c 24 70  .H.D$(H.D$HH..$p
	0x0830 06 00 00 48 89 0c 24 48 8d 8c 24 20 06 00 00 48  ...H..$H..$ ...H
	0x0840 89 4c 24 08 e8 00 00 00 00 0f b6 44 24 10 88 44  .L$........D$..D
	0x0850 24 33 e8 00 00 00 00 0f b6 44 24 33 88 04 24 e8  $3.......D$3..$.
	0x0860 00 00 00 00 e8 00 00 00 00 48 8b 44 24 58 48 89  .........H.D$XH.
	0x0870 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24  .$..........H.D$
	0x0880 50 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48  PH..$..........H
	0x0890 8b 44 24 48 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$HH..$........
	0x08a0 00 00 e8 00 00 00 00 48 8d bc 24 a0 08 00 00 48  .......H..$....H
	0x08b0 8d b4 24 80 05 00 00 48 89 6c 24 f0 48 8d 6c 24  ..$....H.l$.H.l$
	0x08c0 f0 e8 00 00 00 00 48 8b 6d 00 48 8d bc 24 c0 06  ......H.m.H..$..
	0x08d0 00 00 48 8d b4 24 a0 08 00 00 48 89 6c 24 f0 48  ..H..$....H.l$.H
	0x08e0 8d 6c 24 f0 e8 00 00 00 00 48 8b 6d 00 48 8d bc  .l$......H.m.H..
	0x08f0 24 50 08 00 00 0f 57 c0 48 8d 7f d0 48 89 6c 24  $P....W.H...H.l$
	0x0900 f0 48 8d 6c 24 f0 e8 00 00 00 00 48 8b 6d 00 48  .H.l$......H.m.H
	0x0910 8d bc 24 50 08 00 00 48 8d b4 24 c0 06 00 00 48  ..$P...H..$....H
	0x0920 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00 48 8b  .l$.H.l$......H.
	0x0930 6d 00 48 8d bc 24 30 05 00 00 48 8d b4 24 50 08  m.H..$0...H..$P.
	0x0940 00 00 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00  ..H.l$.H.l$.....
	0x0950 00 48 8b 6d 00 48 8b 84 24 30 05 00 00 48 89 44  .H.m.H..$0...H.D
	0x0960 24 40 0f 10 8c 24 30 02 00 00 0f 11 8c 24 b0 03  $@...$0......$..
	0x0970 00 00 0f 10 8c 24 40 02 00 00 0f 11 8c 24 c0 03  .....$@......$..
	0x0980 00 00 0f 10 8c 24 50 02 00 00 0f 11 8c 24 d0 03  .....$P......$..
	0x0990 00 00 0f 10 8c 24 60 02 00 00 0f 11 8c 24 e0 03  .....$`......$..
	0x09a0 00 00 0f 10 8c 24 f0 01 00 00 0f 11 8c 24 70 03  .....$.......$p.
	0x09b0 00 00 0f 10 8c 24 00 02 00 00 0f 11 8c 24 80 03  .....$.......$..
	0x09c0 00 00 0f 10 8c 24 10 02 00 00 0f 11 8c 24 90 03  .....$.......$..
	0x09d0 00 00 0f 10 8c 24 20 02 00 00 0f 11 8c 24 a0 03  .....$ ......$..
	0x09e0 00 00 c7 44 24 3c 00 00 00 00 c7 44 24 3c 01 02  ...D$<.....D$<..
	0x09f0 03 04 48 8d 8c 24 b0 03 00 00 48 89 0c 24 48 8d  ..H..$....H..$H.
	0x0a00 8c 24 70 03 00 00 48 89 4c 24 08 e8 00 00 00 00  .$p...H.L$......
	0x0a10 0f b6 44 24 10 88 44 24 33 8b 4c 24 3c 89 4c 24  ..D$..D$3.L$<.L$
	0x0a20 38 8b 94 24 68 02 00 00 89 54 24 34 39 ca e8 00  8..$h....T$49...
	0x0a30 00 00 00 48 8b 44 24 40 48 89 04 24 e8 00 00 00  ...H.D$@H..$....
	0x0a40 00 e8 00 00 00 00 0f b6 44 24 33 88 04 24 e8 00  ........D$3..$..
	0x0a50 00 00 00 e8 00 00 00 00 8b 44 24 34 8b 4c 24 38  .........D$4.L$8
	0x0a60 39 c8 0f 94 04 24 e8 00 00 00 00 e8 00 00 00 00  9....$..........
	0x0a70 e8 00 00 00 00 48 8b ac 24 30 0a 00 00 48 81 c4  .....H..$0...H..
	0x0a80 38 0a 00 00 c3 e8 00 00 00 00 e9 71 f5 ff ff     8..........q...
	rel 5+4 t=16 TLS+0
	rel 76+4 t=8 runtime.duffzero+277
	rel 100+4 t=15 $f64.3ff0000000000000+0
	rel 117+4 t=15 $f64.4000000000000000+0
	rel 134+4 t=15 $f64.4008000000000000+0
	rel 170+4 t=15 go.string."a"+0
	rel 221+4 t=8 runtime.duffcopy+826
	rel 233+4 t=15 $f64.4010000000000000+0
	rel 329+4 t=15 type.int+0
	rel 344+4 t=15 "".statictmp_0+0
	rel 359+4 t=15 type.string+0
	rel 374+4 t=15 "".statictmp_1+0
	rel 496+4 t=8 runtime.duffcopy+826
	rel 531+4 t=8 runtime.duffcopy+826
	rel 566+4 t=8 runtime.duffcopy+826
	rel 601+4 t=8 runtime.duffcopy+826
	rel 748+4 t=8 runtime.duffcopy+826
	rel 783+4 t=8 runtime.duffcopy+826
	rel 818+4 t=8 runtime.duffcopy+826
	rel 965+4 t=8 runtime.duffcopy+826
	rel 1008+4 t=15 type."".floats+0
	rel 1039+4 t=15 type."".links+0
	rel 1070+4 t=15 type."".faces+0
	rel 1171+4 t=8 "".index+0
	rel 1260+4 t=8 runtime.duffcopy+826
	rel 1391+4 t=8 runtime.duffcopy+826
	rel 1469+4 t=15 type."".floats+0
	rel 1500+4 t=15 type."".links+0
	rel 1577+4 t=8 "".index+0
	rel 1991+4 t=15 type."".faces+0
	rel 2077+4 t=8 "".index+0
	rel 2117+4 t=8 type..eq."".floats+0
	rel 2131+4 t=8 runtime.printlock+0
	rel 2144+4 t=8 runtime.printbool+0
	rel 2149+4 t=8 runtime.printsp+0
	rel 2163+4 t=8 runtime.printint+0
	rel 2168+4 t=8 runtime.printsp+0
	rel 2182+4 t=8 runtime.printint+0
	rel 2187+4 t=8 runtime.printsp+0
	rel 2201+4 t=8 runtime.printint+0
	rel 2206+4 t=8 runtime.printnl+0
	rel 2211+4 t=8 runtime.printunlock+0
	rel 2242+4 t=8 runtime.duffcopy+826
	rel 2277+4 t=8 runtime.duffcopy+826
	rel 2311+4 t=8 runtime.duffzero+277
	rel 2346+4 t=8 runtime.duffcopy+826
	rel 2381+4 t=8 runtime.duffcopy+826
	rel 2572+4 t=8 type..eq."".faces+0
	rel 2607+4 t=8 runtime.printlock+0
	rel 2621+4 t=8 runtime.printint+0
	rel 2626+4 t=8 runtime.printsp+0
	rel 2639+4 t=8 runtime.printbool+0
	rel 2644+4 t=8 runtime.printsp+0
	rel 2663+4 t=8 runtime.printbool+0
	rel 2668+4 t=8 runtime.printnl+0
	rel 2673+4 t=8 runtime.printunlock+0
	rel 2694+4 t=8 runtime.morestack_noctxt+0
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
type..hash."".faces STEXT dupok size=217 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".faces(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	207
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
	0x0034 00052 (<autogenerated>:1)	CALL	runtime.interhash(SB)
	0x0039 00057 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x003e 00062 (<autogenerated>:1)	PCDATA	$2, $2
	0x003e 00062 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x0043 00067 (<autogenerated>:1)	PCDATA	$2, $3
	0x0043 00067 (<autogenerated>:1)	LEAQ	16(CX), DX
	0x0047 00071 (<autogenerated>:1)	PCDATA	$2, $0
	0x0047 00071 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x004b 00075 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0050 00080 (<autogenerated>:1)	CALL	runtime.nilinterhash(SB)
	0x0055 00085 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x005a 00090 (<autogenerated>:1)	PCDATA	$2, $2
	0x005a 00090 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x005f 00095 (<autogenerated>:1)	PCDATA	$2, $3
	0x005f 00095 (<autogenerated>:1)	LEAQ	32(CX), DX
	0x0063 00099 (<autogenerated>:1)	PCDATA	$2, $0
	0x0063 00099 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x0067 00103 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x006c 00108 (<autogenerated>:1)	MOVQ	$2, 16(SP)
	0x0075 00117 (<autogenerated>:1)	CALL	runtime.memhash(SB)
	0x007a 00122 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x007f 00127 (<autogenerated>:1)	PCDATA	$2, $2
	0x007f 00127 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x0084 00132 (<autogenerated>:1)	PCDATA	$2, $3
	0x0084 00132 (<autogenerated>:1)	LEAQ	40(CX), DX
	0x0088 00136 (<autogenerated>:1)	PCDATA	$2, $0
	0x0088 00136 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x008c 00140 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0091 00145 (<autogenerated>:1)	CALL	runtime.nilinterhash(SB)
	0x0096 00150 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x009b 00155 (<autogenerated>:1)	PCDATA	$2, $2
	0x009b 00155 (<autogenerated>:1)	PCDATA	$0, $1
	0x009b 00155 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x00a0 00160 (<autogenerated>:1)	ADDQ	$56, CX
	0x00a4 00164 (<autogenerated>:1)	PCDATA	$2, $0
	0x00a4 00164 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x00a8 00168 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x00ad 00173 (<autogenerated>:1)	MOVQ	$4, 16(SP)
	0x00b6 00182 (<autogenerated>:1)	CALL	runtime.memhash(SB)
	0x00bb 00187 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x00c0 00192 (<autogenerated>:1)	MOVQ	AX, "".~r2+64(SP)
	0x00c5 00197 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x00ca 00202 (<autogenerated>:1)	ADDQ	$40, SP
	0x00ce 00206 (<autogenerated>:1)	RET
	0x00cf 00207 (<autogenerated>:1)	NOP
	0x00cf 00207 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00cf 00207 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00cf 00207 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00d4 00212 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 bc  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8b 44 24 30 48 89 04 24 48 8b 4c 24 38 48   H.D$0H..$H.L$8H
	0x0030 89 4c 24 08 e8 00 00 00 00 48 8b 44 24 10 48 8b  .L$......H.D$.H.
	0x0040 4c 24 30 48 8d 51 10 48 89 14 24 48 89 44 24 08  L$0H.Q.H..$H.D$.
	0x0050 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c 24 30 48  .....H.D$.H.L$0H
	0x0060 8d 51 20 48 89 14 24 48 89 44 24 08 48 c7 44 24  .Q H..$H.D$.H.D$
	0x0070 10 02 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  ..........H.D$.H
	0x0080 8b 4c 24 30 48 8d 51 28 48 89 14 24 48 89 44 24  .L$0H.Q(H..$H.D$
	0x0090 08 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c 24 30  ......H.D$.H.L$0
	0x00a0 48 83 c1 38 48 89 0c 24 48 89 44 24 08 48 c7 44  H..8H..$H.D$.H.D
	0x00b0 24 10 04 00 00 00 e8 00 00 00 00 48 8b 44 24 18  $..........H.D$.
	0x00c0 48 89 44 24 40 48 8b 6c 24 20 48 83 c4 28 c3 e8  H.D$@H.l$ H..(..
	0x00d0 00 00 00 00 e9 27 ff ff ff                       .....'...
	rel 5+4 t=16 TLS+0
	rel 53+4 t=8 runtime.interhash+0
	rel 81+4 t=8 runtime.nilinterhash+0
	rel 118+4 t=8 runtime.memhash+0
	rel 146+4 t=8 runtime.nilinterhash+0
	rel 183+4 t=8 runtime.memhash+0
	rel 208+4 t=8 runtime.morestack_noctxt+0
type..eq."".faces STEXT dupok size=306 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".faces(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	296
	0x0013 00019 (<autogenerated>:1)	SUBQ	$40, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·ef6c193a450e4116e290c9970add59e0(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·94354a51fe56df6fdd81af1813b4e695(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $1
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $2
	0x0026 00038 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x002a 00042 (<autogenerated>:1)	PCDATA	$2, $3
	0x002a 00042 (<autogenerated>:1)	MOVQ	"".q+56(SP), DX
	0x002f 00047 (<autogenerated>:1)	MOVQ	(DX), BX
	0x0032 00050 (<autogenerated>:1)	PCDATA	$2, $4
	0x0032 00050 (<autogenerated>:1)	MOVQ	8(DX), SI
	0x0036 00054 (<autogenerated>:1)	MOVQ	(AX), DI
	0x0039 00057 (<autogenerated>:1)	CMPQ	DI, BX
	0x003c 00060 (<autogenerated>:1)	JEQ	257
	0x0042 00066 (<autogenerated>:1)	PCDATA	$2, $5
	0x0042 00066 (<autogenerated>:1)	XORL	CX, CX
	0x0044 00068 (<autogenerated>:1)	TESTB	CL, CL
	0x0046 00070 (<autogenerated>:1)	JEQ	250
	0x004c 00076 (<autogenerated>:1)	PCDATA	$2, $3
	0x004c 00076 (<autogenerated>:1)	MOVQ	24(AX), CX
	0x0050 00080 (<autogenerated>:1)	MOVQ	16(DX), BX
	0x0054 00084 (<autogenerated>:1)	PCDATA	$2, $4
	0x0054 00084 (<autogenerated>:1)	MOVQ	24(DX), SI
	0x0058 00088 (<autogenerated>:1)	MOVQ	16(AX), DI
	0x005c 00092 (<autogenerated>:1)	CMPQ	BX, DI
	0x005f 00095 (<autogenerated>:1)	JEQ	211
	0x0061 00097 (<autogenerated>:1)	PCDATA	$2, $5
	0x0061 00097 (<autogenerated>:1)	XORL	CX, CX
	0x0063 00099 (<autogenerated>:1)	TESTB	CL, CL
	0x0065 00101 (<autogenerated>:1)	JEQ	207
	0x0067 00103 (<autogenerated>:1)	MOVWLZX	32(DX), CX
	0x006b 00107 (<autogenerated>:1)	CMPW	32(AX), CX
	0x006f 00111 (<autogenerated>:1)	JNE	203
	0x0071 00113 (<autogenerated>:1)	PCDATA	$2, $3
	0x0071 00113 (<autogenerated>:1)	MOVQ	48(AX), CX
	0x0075 00117 (<autogenerated>:1)	MOVQ	40(DX), BX
	0x0079 00121 (<autogenerated>:1)	PCDATA	$2, $4
	0x0079 00121 (<autogenerated>:1)	MOVQ	48(DX), SI
	0x007d 00125 (<autogenerated>:1)	MOVQ	40(AX), DI
	0x0081 00129 (<autogenerated>:1)	CMPQ	DI, BX
	0x0084 00132 (<autogenerated>:1)	JEQ	167
	0x0086 00134 (<autogenerated>:1)	PCDATA	$2, $5
	0x0086 00134 (<autogenerated>:1)	PCDATA	$0, $1
	0x0086 00134 (<autogenerated>:1)	XORL	CX, CX
	0x0088 00136 (<autogenerated>:1)	TESTB	CL, CL
	0x008a 00138 (<autogenerated>:1)	JEQ	163
	0x008c 00140 (<autogenerated>:1)	PCDATA	$2, $1
	0x008c 00140 (<autogenerated>:1)	MOVL	56(DX), CX
	0x008f 00143 (<autogenerated>:1)	PCDATA	$2, $0
	0x008f 00143 (<autogenerated>:1)	CMPL	56(AX), CX
	0x0092 00146 (<autogenerated>:1)	SETEQ	AL
	0x0095 00149 (<autogenerated>:1)	MOVB	AL, "".~r2+64(SP)
	0x0099 00153 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x009e 00158 (<autogenerated>:1)	ADDQ	$40, SP
	0x00a2 00162 (<autogenerated>:1)	RET
	0x00a3 00163 (<autogenerated>:1)	XORL	AX, AX
	0x00a5 00165 (<autogenerated>:1)	JMP	149
	0x00a7 00167 (<autogenerated>:1)	PCDATA	$2, $6
	0x00a7 00167 (<autogenerated>:1)	PCDATA	$0, $0
	0x00a7 00167 (<autogenerated>:1)	MOVQ	DI, (SP)
	0x00ab 00171 (<autogenerated>:1)	PCDATA	$2, $7
	0x00ab 00171 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x00b0 00176 (<autogenerated>:1)	PCDATA	$2, $0
	0x00b0 00176 (<autogenerated>:1)	MOVQ	SI, 16(SP)
	0x00b5 00181 (<autogenerated>:1)	CALL	runtime.efaceeq(SB)
	0x00ba 00186 (<autogenerated>:1)	MOVBLZX	24(SP), CX
	0x00bf 00191 (<autogenerated>:1)	PCDATA	$2, $1
	0x00bf 00191 (<autogenerated>:1)	PCDATA	$0, $2
	0x00bf 00191 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x00c4 00196 (<autogenerated>:1)	PCDATA	$2, $5
	0x00c4 00196 (<autogenerated>:1)	PCDATA	$0, $1
	0x00c4 00196 (<autogenerated>:1)	MOVQ	"".q+56(SP), DX
	0x00c9 00201 (<autogenerated>:1)	JMP	136
	0x00cb 00203 (<autogenerated>:1)	XORL	CX, CX
	0x00cd 00205 (<autogenerated>:1)	JMP	136
	0x00cf 00207 (<autogenerated>:1)	XORL	CX, CX
	0x00d1 00209 (<autogenerated>:1)	JMP	136
	0x00d3 00211 (<autogenerated>:1)	PCDATA	$2, $6
	0x00d3 00211 (<autogenerated>:1)	PCDATA	$0, $0
	0x00d3 00211 (<autogenerated>:1)	MOVQ	DI, (SP)
	0x00d7 00215 (<autogenerated>:1)	PCDATA	$2, $7
	0x00d7 00215 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x00dc 00220 (<autogenerated>:1)	PCDATA	$2, $0
	0x00dc 00220 (<autogenerated>:1)	MOVQ	SI, 16(SP)
	0x00e1 00225 (<autogenerated>:1)	CALL	runtime.efaceeq(SB)
	0x00e6 00230 (<autogenerated>:1)	MOVBLZX	24(SP), CX
	0x00eb 00235 (<autogenerated>:1)	PCDATA	$2, $1
	0x00eb 00235 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x00f0 00240 (<autogenerated>:1)	PCDATA	$2, $5
	0x00f0 00240 (<autogenerated>:1)	MOVQ	"".q+56(SP), DX
	0x00f5 00245 (<autogenerated>:1)	JMP	99
	0x00fa 00250 (<autogenerated>:1)	XORL	CX, CX
	0x00fc 00252 (<autogenerated>:1)	JMP	99
	0x0101 00257 (<autogenerated>:1)	PCDATA	$2, $6
	0x0101 00257 (<autogenerated>:1)	MOVQ	DI, (SP)
	0x0105 00261 (<autogenerated>:1)	PCDATA	$2, $7
	0x0105 00261 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x010a 00266 (<autogenerated>:1)	PCDATA	$2, $0
	0x010a 00266 (<autogenerated>:1)	MOVQ	SI, 16(SP)
	0x010f 00271 (<autogenerated>:1)	CALL	runtime.ifaceeq(SB)
	0x0114 00276 (<autogenerated>:1)	MOVBLZX	24(SP), CX
	0x0119 00281 (<autogenerated>:1)	PCDATA	$2, $1
	0x0119 00281 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x011e 00286 (<autogenerated>:1)	PCDATA	$2, $5
	0x011e 00286 (<autogenerated>:1)	MOVQ	"".q+56(SP), DX
	0x0123 00291 (<autogenerated>:1)	JMP	68
	0x0128 00296 (<autogenerated>:1)	NOP
	0x0128 00296 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0128 00296 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0128 00296 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x012d 00301 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 15  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8b 44 24 30 48 8b 48 08 48 8b 54 24 38 48   H.D$0H.H.H.T$8H
	0x0030 8b 1a 48 8b 72 08 48 8b 38 48 39 df 0f 84 bf 00  ..H.r.H.8H9.....
	0x0040 00 00 31 c9 84 c9 0f 84 ae 00 00 00 48 8b 48 18  ..1.........H.H.
	0x0050 48 8b 5a 10 48 8b 72 18 48 8b 78 10 48 39 fb 74  H.Z.H.r.H.x.H9.t
	0x0060 72 31 c9 84 c9 74 68 0f b7 4a 20 66 39 48 20 75  r1...th..J f9H u
	0x0070 5a 48 8b 48 30 48 8b 5a 28 48 8b 72 30 48 8b 78  ZH.H0H.Z(H.r0H.x
	0x0080 28 48 39 df 74 21 31 c9 84 c9 74 17 8b 4a 38 39  (H9.t!1...t..J89
	0x0090 48 38 0f 94 c0 88 44 24 40 48 8b 6c 24 20 48 83  H8....D$@H.l$ H.
	0x00a0 c4 28 c3 31 c0 eb ee 48 89 3c 24 48 89 4c 24 08  .(.1...H.<$H.L$.
	0x00b0 48 89 74 24 10 e8 00 00 00 00 0f b6 4c 24 18 48  H.t$........L$.H
	0x00c0 8b 44 24 30 48 8b 54 24 38 eb bd 31 c9 eb b9 31  .D$0H.T$8..1...1
	0x00d0 c9 eb b5 48 89 3c 24 48 89 4c 24 08 48 89 74 24  ...H.<$H.L$.H.t$
	0x00e0 10 e8 00 00 00 00 0f b6 4c 24 18 48 8b 44 24 30  ........L$.H.D$0
	0x00f0 48 8b 54 24 38 e9 69 ff ff ff 31 c9 e9 62 ff ff  H.T$8.i...1..b..
	0x0100 ff 48 89 3c 24 48 89 4c 24 08 48 89 74 24 10 e8  .H.<$H.L$.H.t$..
	0x0110 00 00 00 00 0f b6 4c 24 18 48 8b 44 24 30 48 8b  ......L$.H.D$0H.
	0x0120 54 24 38 e9 1c ff ff ff e8 00 00 00 00 e9 ce fe  T$8.............
	0x0130 ff ff                                            ..
	rel 5+4 t=16 TLS+0
	rel 182+4 t=8 runtime.efaceeq+0
	rel 226+4 t=8 runtime.efaceeq+0
	rel 272+4 t=8 runtime.ifaceeq+0
	rel 297+4 t=8 runtime.morestack_noctxt+0
type..hash.[3]complex128 STEXT dupok size=110 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.[3]complex128(SB), DUPOK, $40-24
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
	0x0040 00064 (<autogenerated>:1)	CALL	runtime.c128hash(SB)
	0x0045 00069 (<autogenerated>:1)	MOVQ	16(SP), CX
	0x004a 00074 (<autogenerated>:1)	MOVQ	"".i+24(SP), AX
	0x004f 00079 (<autogenerated>:1)	INCQ	AX
	0x0052 00082 (<autogenerated>:1)	CMPQ	AX, $3
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
	0x0050 ff c0 48 83 f8 03 7c ce 48 89 4c 24 40 48 8b 6c  ..H...|.H.L$@H.l
	0x0060 24 20 48 83 c4 28 c3 e8 00 00 00 00 eb 92        $ H..(........
	rel 5+4 t=16 TLS+0
	rel 65+4 t=8 runtime.c128hash+0
	rel 104+4 t=8 runtime.morestack_noctxt+0
type..eq.[3]complex128 STEXT dupok nosplit size=104 args=0x18 locals=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[3]complex128(SB), DUPOK|NOSPLIT, $0-24
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$0, gclocals·31297f06598fbf4b511eb4e66e57df54(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$3, gclocals·92a38ec6a1faa824a07313f7e342638d(SB)
	0x0000 00000 (<autogenerated>:1)	PCDATA	$2, $1
	0x0000 00000 (<autogenerated>:1)	PCDATA	$0, $0
	0x0000 00000 (<autogenerated>:1)	MOVQ	"".p+8(SP), AX
	0x0005 00005 (<autogenerated>:1)	PCDATA	$2, $2
	0x0005 00005 (<autogenerated>:1)	PCDATA	$0, $1
	0x0005 00005 (<autogenerated>:1)	MOVQ	"".q+16(SP), CX
	0x000a 00010 (<autogenerated>:1)	XORL	DX, DX
	0x000c 00012 (<autogenerated>:1)	JMP	26
	0x000e 00014 (<autogenerated>:1)	PCDATA	$2, $3
	0x000e 00014 (<autogenerated>:1)	LEAQ	1(BX), DX
	0x0012 00018 (<autogenerated>:1)	PCDATA	$2, $4
	0x0012 00018 (<autogenerated>:1)	MOVQ	"".p+8(SP), BX
	0x0017 00023 (<autogenerated>:1)	PCDATA	$2, $2
	0x0017 00023 (<autogenerated>:1)	MOVQ	BX, AX
	0x001a 00026 (<autogenerated>:1)	CMPQ	DX, $3
	0x001e 00030 (<autogenerated>:1)	JGE	98
	0x0020 00032 (<autogenerated>:1)	MOVQ	DX, BX
	0x0023 00035 (<autogenerated>:1)	SHLQ	$4, DX
	0x0027 00039 (<autogenerated>:1)	MOVSD	8(CX)(DX*1), X0
	0x002d 00045 (<autogenerated>:1)	MOVSD	8(AX)(DX*1), X1
	0x0033 00051 (<autogenerated>:1)	PCDATA	$2, $3
	0x0033 00051 (<autogenerated>:1)	MOVSD	(AX)(DX*1), X2
	0x0038 00056 (<autogenerated>:1)	MOVSD	(CX)(DX*1), X3
	0x003d 00061 (<autogenerated>:1)	UCOMISD	X3, X2
	0x0041 00065 (<autogenerated>:1)	SETEQ	DL
	0x0044 00068 (<autogenerated>:1)	SETPC	AL
	0x0047 00071 (<autogenerated>:1)	ANDL	AX, DX
	0x0049 00073 (<autogenerated>:1)	UCOMISD	X0, X1
	0x004d 00077 (<autogenerated>:1)	SETEQ	SIB
	0x0051 00081 (<autogenerated>:1)	SETPC	AL
	0x0054 00084 (<autogenerated>:1)	ANDL	AX, SI
	0x0056 00086 (<autogenerated>:1)	ANDL	SI, DX
	0x0058 00088 (<autogenerated>:1)	TESTB	DL, DL
	0x005a 00090 (<autogenerated>:1)	JNE	14
	0x005c 00092 (<autogenerated>:1)	PCDATA	$2, $0
	0x005c 00092 (<autogenerated>:1)	PCDATA	$0, $2
	0x005c 00092 (<autogenerated>:1)	MOVB	$0, "".~r2+24(SP)
	0x0061 00097 (<autogenerated>:1)	RET
	0x0062 00098 (<autogenerated>:1)	MOVB	$1, "".~r2+24(SP)
	0x0067 00103 (<autogenerated>:1)	RET
	0x0000 48 8b 44 24 08 48 8b 4c 24 10 31 d2 eb 0c 48 8d  H.D$.H.L$.1...H.
	0x0010 53 01 48 8b 5c 24 08 48 89 d8 48 83 fa 03 7d 42  S.H.\$.H..H...}B
	0x0020 48 89 d3 48 c1 e2 04 f2 0f 10 44 11 08 f2 0f 10  H..H......D.....
	0x0030 4c 10 08 f2 0f 10 14 10 f2 0f 10 1c 11 66 0f 2e  L............f..
	0x0040 d3 0f 94 c2 0f 9b c0 21 c2 66 0f 2e c8 40 0f 94  .......!.f...@..
	0x0050 c6 0f 9b c0 21 c6 21 f2 84 d2 75 b2 c6 44 24 18  ....!.!...u..D$.
	0x0060 00 c3 c6 44 24 18 01 c3                          ...D$...
type..hash."".floats STEXT dupok size=189 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".floats(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	179
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
	0x0059 00089 (<autogenerated>:1)	CALL	type..hash.[3]complex128(SB)
	0x005e 00094 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x0063 00099 (<autogenerated>:1)	PCDATA	$2, $2
	0x0063 00099 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x0068 00104 (<autogenerated>:1)	PCDATA	$2, $3
	0x0068 00104 (<autogenerated>:1)	LEAQ	56(CX), DX
	0x006c 00108 (<autogenerated>:1)	PCDATA	$2, $0
	0x006c 00108 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x0070 00112 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0075 00117 (<autogenerated>:1)	MOVQ	$1, 16(SP)
	0x007e 00126 (<autogenerated>:1)	CALL	runtime.memhash(SB)
	0x0083 00131 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x0088 00136 (<autogenerated>:1)	PCDATA	$2, $2
	0x0088 00136 (<autogenerated>:1)	PCDATA	$0, $1
	0x0088 00136 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x008d 00141 (<autogenerated>:1)	ADDQ	$64, CX
	0x0091 00145 (<autogenerated>:1)	PCDATA	$2, $0
	0x0091 00145 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0095 00149 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x009a 00154 (<autogenerated>:1)	CALL	runtime.strhash(SB)
	0x009f 00159 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x00a4 00164 (<autogenerated>:1)	MOVQ	AX, "".~r2+64(SP)
	0x00a9 00169 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x00ae 00174 (<autogenerated>:1)	ADDQ	$40, SP
	0x00b2 00178 (<autogenerated>:1)	RET
	0x00b3 00179 (<autogenerated>:1)	NOP
	0x00b3 00179 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00b3 00179 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00b3 00179 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00b8 00184 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 a0  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8b 44 24 30 48 89 04 24 48 8b 4c 24 38 48   H.D$0H..$H.L$8H
	0x0030 89 4c 24 08 48 c7 44 24 10 08 00 00 00 e8 00 00  .L$.H.D$........
	0x0040 00 00 48 8b 44 24 18 48 8b 4c 24 30 48 8d 51 08  ..H.D$.H.L$0H.Q.
	0x0050 48 89 14 24 48 89 44 24 08 e8 00 00 00 00 48 8b  H..$H.D$......H.
	0x0060 44 24 10 48 8b 4c 24 30 48 8d 51 38 48 89 14 24  D$.H.L$0H.Q8H..$
	0x0070 48 89 44 24 08 48 c7 44 24 10 01 00 00 00 e8 00  H.D$.H.D$.......
	0x0080 00 00 00 48 8b 44 24 18 48 8b 4c 24 30 48 83 c1  ...H.D$.H.L$0H..
	0x0090 40 48 89 0c 24 48 89 44 24 08 e8 00 00 00 00 48  @H..$H.D$......H
	0x00a0 8b 44 24 10 48 89 44 24 40 48 8b 6c 24 20 48 83  .D$.H.D$@H.l$ H.
	0x00b0 c4 28 c3 e8 00 00 00 00 e9 43 ff ff ff           .(.......C...
	rel 5+4 t=16 TLS+0
	rel 62+4 t=8 runtime.memhash+0
	rel 90+4 t=8 type..hash.[3]complex128+0
	rel 127+4 t=8 runtime.memhash+0
	rel 155+4 t=8 runtime.strhash+0
	rel 180+4 t=8 runtime.morestack_noctxt+0
type..eq."".floats STEXT dupok size=330 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".floats(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	320
	0x0013 00019 (<autogenerated>:1)	SUBQ	$40, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·fdbf1f5761f6d17e8ae3f0aaecb6a3c5(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·b4ab2fc24f0e166de8049ccb618b45ff(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $1
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x0026 00038 (<autogenerated>:1)	MOVQ	(AX), CX
	0x0029 00041 (<autogenerated>:1)	PCDATA	$2, $2
	0x0029 00041 (<autogenerated>:1)	PCDATA	$0, $1
	0x0029 00041 (<autogenerated>:1)	MOVQ	"".p+48(SP), DX
	0x002e 00046 (<autogenerated>:1)	CMPQ	(DX), CX
	0x0031 00049 (<autogenerated>:1)	JNE	316
	0x0037 00055 (<autogenerated>:1)	MOVSD	16(AX), X0
	0x003c 00060 (<autogenerated>:1)	PCDATA	$2, $3
	0x003c 00060 (<autogenerated>:1)	MOVSD	8(AX), X1
	0x0041 00065 (<autogenerated>:1)	MOVSD	8(DX), X2
	0x0046 00070 (<autogenerated>:1)	MOVSD	16(DX), X3
	0x004b 00075 (<autogenerated>:1)	UCOMISD	X2, X1
	0x004f 00079 (<autogenerated>:1)	SETEQ	CL
	0x0052 00082 (<autogenerated>:1)	SETPC	AL
	0x0055 00085 (<autogenerated>:1)	ANDL	AX, CX
	0x0057 00087 (<autogenerated>:1)	UCOMISD	X3, X0
	0x005b 00091 (<autogenerated>:1)	SETEQ	BL
	0x005e 00094 (<autogenerated>:1)	SETPC	AL
	0x0061 00097 (<autogenerated>:1)	ANDL	AX, BX
	0x0063 00099 (<autogenerated>:1)	ANDL	CX, BX
	0x0065 00101 (<autogenerated>:1)	TESTB	BL, BL
	0x0067 00103 (<autogenerated>:1)	JEQ	312
	0x006d 00109 (<autogenerated>:1)	PCDATA	$2, $2
	0x006d 00109 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x0072 00114 (<autogenerated>:1)	MOVSD	32(AX), X0
	0x0077 00119 (<autogenerated>:1)	MOVSD	24(DX), X1
	0x007c 00124 (<autogenerated>:1)	MOVSD	32(DX), X2
	0x0081 00129 (<autogenerated>:1)	PCDATA	$2, $3
	0x0081 00129 (<autogenerated>:1)	MOVSD	24(AX), X3
	0x0086 00134 (<autogenerated>:1)	UCOMISD	X3, X1
	0x008a 00138 (<autogenerated>:1)	SETEQ	CL
	0x008d 00141 (<autogenerated>:1)	SETPC	AL
	0x0090 00144 (<autogenerated>:1)	ANDL	AX, CX
	0x0092 00146 (<autogenerated>:1)	UCOMISD	X0, X2
	0x0096 00150 (<autogenerated>:1)	SETEQ	BL
	0x0099 00153 (<autogenerated>:1)	SETPC	AL
	0x009c 00156 (<autogenerated>:1)	ANDL	AX, BX
	0x009e 00158 (<autogenerated>:1)	ANDL	CX, BX
	0x00a0 00160 (<autogenerated>:1)	TESTB	BL, BL
	0x00a2 00162 (<autogenerated>:1)	JEQ	308
	0x00a8 00168 (<autogenerated>:1)	PCDATA	$2, $2
	0x00a8 00168 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x00ad 00173 (<autogenerated>:1)	MOVSD	48(AX), X0
	0x00b2 00178 (<autogenerated>:1)	MOVSD	40(DX), X1
	0x00b7 00183 (<autogenerated>:1)	PCDATA	$2, $3
	0x00b7 00183 (<autogenerated>:1)	MOVSD	40(AX), X2
	0x00bc 00188 (<autogenerated>:1)	UCOMISD	X1, X2
	0x00c0 00192 (<autogenerated>:1)	SETEQ	CL
	0x00c3 00195 (<autogenerated>:1)	SETPC	AL
	0x00c6 00198 (<autogenerated>:1)	ANDL	AX, CX
	0x00c8 00200 (<autogenerated>:1)	MOVSD	48(DX), X1
	0x00cd 00205 (<autogenerated>:1)	UCOMISD	X0, X1
	0x00d1 00209 (<autogenerated>:1)	SETEQ	BL
	0x00d4 00212 (<autogenerated>:1)	SETPC	AL
	0x00d7 00215 (<autogenerated>:1)	ANDL	AX, BX
	0x00d9 00217 (<autogenerated>:1)	ANDL	CX, BX
	0x00db 00219 (<autogenerated>:1)	TESTB	BL, BL
	0x00dd 00221 (<autogenerated>:1)	JEQ	304
	0x00df 00223 (<autogenerated>:1)	PCDATA	$2, $2
	0x00df 00223 (<autogenerated>:1)	PCDATA	$0, $2
	0x00df 00223 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x00e4 00228 (<autogenerated>:1)	MOVBLZX	56(AX), CX
	0x00e8 00232 (<autogenerated>:1)	CMPB	56(DX), CL
	0x00eb 00235 (<autogenerated>:1)	JNE	300
	0x00ed 00237 (<autogenerated>:1)	MOVQ	72(AX), CX
	0x00f1 00241 (<autogenerated>:1)	MOVQ	64(AX), AX
	0x00f5 00245 (<autogenerated>:1)	MOVQ	72(DX), BX
	0x00f9 00249 (<autogenerated>:1)	MOVQ	64(DX), DX
	0x00fd 00253 (<autogenerated>:1)	CMPQ	BX, CX
	0x0100 00256 (<autogenerated>:1)	JEQ	274
	0x0102 00258 (<autogenerated>:1)	PCDATA	$2, $0
	0x0102 00258 (<autogenerated>:1)	XORL	AX, AX
	0x0104 00260 (<autogenerated>:1)	MOVB	AL, "".~r2+64(SP)
	0x0108 00264 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x010d 00269 (<autogenerated>:1)	ADDQ	$40, SP
	0x0111 00273 (<autogenerated>:1)	RET
	0x0112 00274 (<autogenerated>:1)	PCDATA	$2, $1
	0x0112 00274 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x0116 00278 (<autogenerated>:1)	PCDATA	$2, $0
	0x0116 00278 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x011b 00283 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0120 00288 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0125 00293 (<autogenerated>:1)	MOVBLZX	24(SP), AX
	0x012a 00298 (<autogenerated>:1)	JMP	260
	0x012c 00300 (<autogenerated>:1)	XORL	AX, AX
	0x012e 00302 (<autogenerated>:1)	JMP	260
	0x0130 00304 (<autogenerated>:1)	XORL	AX, AX
	0x0132 00306 (<autogenerated>:1)	JMP	260
	0x0134 00308 (<autogenerated>:1)	PCDATA	$2, $3
	0x0134 00308 (<autogenerated>:1)	PCDATA	$0, $1
	0x0134 00308 (<autogenerated>:1)	XORL	BX, BX
	0x0136 00310 (<autogenerated>:1)	JMP	219
	0x0138 00312 (<autogenerated>:1)	XORL	BX, BX
	0x013a 00314 (<autogenerated>:1)	JMP	219
	0x013c 00316 (<autogenerated>:1)	PCDATA	$2, $0
	0x013c 00316 (<autogenerated>:1)	PCDATA	$0, $2
	0x013c 00316 (<autogenerated>:1)	XORL	AX, AX
	0x013e 00318 (<autogenerated>:1)	JMP	260
	0x0140 00320 (<autogenerated>:1)	NOP
	0x0140 00320 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0140 00320 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0140 00320 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0145 00325 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 2d  dH..%....H;a...-
	0x0010 01 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8b 44 24 38 48 8b 08 48 8b 54 24 30 48 39   H.D$8H..H.T$0H9
	0x0030 0a 0f 85 05 01 00 00 f2 0f 10 40 10 f2 0f 10 48  ..........@....H
	0x0040 08 f2 0f 10 52 08 f2 0f 10 5a 10 66 0f 2e ca 0f  ....R....Z.f....
	0x0050 94 c1 0f 9b c0 21 c1 66 0f 2e c3 0f 94 c3 0f 9b  .....!.f........
	0x0060 c0 21 c3 21 cb 84 db 0f 84 cb 00 00 00 48 8b 44  .!.!.........H.D
	0x0070 24 38 f2 0f 10 40 20 f2 0f 10 4a 18 f2 0f 10 52  $8...@ ...J....R
	0x0080 20 f2 0f 10 58 18 66 0f 2e cb 0f 94 c1 0f 9b c0   ...X.f.........
	0x0090 21 c1 66 0f 2e d0 0f 94 c3 0f 9b c0 21 c3 21 cb  !.f.........!.!.
	0x00a0 84 db 0f 84 8c 00 00 00 48 8b 44 24 38 f2 0f 10  ........H.D$8...
	0x00b0 40 30 f2 0f 10 4a 28 f2 0f 10 50 28 66 0f 2e d1  @0...J(...P(f...
	0x00c0 0f 94 c1 0f 9b c0 21 c1 f2 0f 10 4a 30 66 0f 2e  ......!....J0f..
	0x00d0 c8 0f 94 c3 0f 9b c0 21 c3 21 cb 84 db 74 51 48  .......!.!...tQH
	0x00e0 8b 44 24 38 0f b6 48 38 38 4a 38 75 3f 48 8b 48  .D$8..H88J8u?H.H
	0x00f0 48 48 8b 40 40 48 8b 5a 48 48 8b 52 40 48 39 cb  HH.@@H.ZHH.R@H9.
	0x0100 74 10 31 c0 88 44 24 40 48 8b 6c 24 20 48 83 c4  t.1..D$@H.l$ H..
	0x0110 28 c3 48 89 14 24 48 89 44 24 08 48 89 5c 24 10  (.H..$H.D$.H.\$.
	0x0120 e8 00 00 00 00 0f b6 44 24 18 eb d8 31 c0 eb d4  .......D$...1...
	0x0130 31 c0 eb d0 31 db eb a3 31 db eb 9f 31 c0 eb c4  1...1...1...1...
	0x0140 e8 00 00 00 00 e9 b6 fe ff ff                    ..........
	rel 5+4 t=16 TLS+0
	rel 289+4 t=8 runtime.memequal+0
	rel 321+4 t=8 runtime.morestack_noctxt+0
type..hash."".links STEXT dupok size=117 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".links(SB), DUPOK, $40-24
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
	0x0030 00048 (<autogenerated>:1)	CALL	runtime.f64hash(SB)
	0x0035 00053 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x003a 00058 (<autogenerated>:1)	PCDATA	$2, $2
	0x003a 00058 (<autogenerated>:1)	PCDATA	$0, $1
	0x003a 00058 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x003f 00063 (<autogenerated>:1)	ADDQ	$8, CX
	0x0043 00067 (<autogenerated>:1)	PCDATA	$2, $0
	0x0043 00067 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0047 00071 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x004c 00076 (<autogenerated>:1)	MOVQ	$40, 16(SP)
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
	0x0040 83 c1 08 48 89 0c 24 48 89 44 24 08 48 c7 44 24  ...H..$H.D$.H.D$
	0x0050 10 28 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  .(........H.D$.H
	0x0060 89 44 24 40 48 8b 6c 24 20 48 83 c4 28 c3 e8 00  .D$@H.l$ H..(...
	0x0070 00 00 00 eb 8b                                   .....
	rel 5+4 t=16 TLS+0
	rel 49+4 t=8 runtime.f64hash+0
	rel 86+4 t=8 runtime.memhash+0
	rel 111+4 t=8 runtime.morestack_noctxt+0
type..eq."".links STEXT dupok size=148 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".links(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	138
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·bc41a5648be0e22a9555dec75d49ff55(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·ef58165d0314406743033c67af306f36(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $1
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x0022 00034 (<autogenerated>:1)	MOVSD	(AX), X0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $2
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x002b 00043 (<autogenerated>:1)	MOVSD	(CX), X1
	0x002f 00047 (<autogenerated>:1)	UCOMISD	X0, X1
	0x0033 00051 (<autogenerated>:1)	JNE	55
	0x0035 00053 (<autogenerated>:1)	JPC	90
	0x0037 00055 (<autogenerated>:1)	PCDATA	$0, $1
	0x0037 00055 (<autogenerated>:1)	XORL	DX, DX
	0x0039 00057 (<autogenerated>:1)	TESTB	DL, DL
	0x003b 00059 (<autogenerated>:1)	JEQ	86
	0x003d 00061 (<autogenerated>:1)	PCDATA	$2, $3
	0x003d 00061 (<autogenerated>:1)	MOVQ	40(AX), AX
	0x0041 00065 (<autogenerated>:1)	PCDATA	$2, $0
	0x0041 00065 (<autogenerated>:1)	CMPQ	40(CX), AX
	0x0045 00069 (<autogenerated>:1)	SETEQ	AL
	0x0048 00072 (<autogenerated>:1)	MOVB	AL, "".~r2+64(SP)
	0x004c 00076 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0051 00081 (<autogenerated>:1)	ADDQ	$40, SP
	0x0055 00085 (<autogenerated>:1)	RET
	0x0056 00086 (<autogenerated>:1)	XORL	AX, AX
	0x0058 00088 (<autogenerated>:1)	JMP	72
	0x005a 00090 (<autogenerated>:1)	PCDATA	$2, $4
	0x005a 00090 (<autogenerated>:1)	PCDATA	$0, $0
	0x005a 00090 (<autogenerated>:1)	LEAQ	8(CX), DX
	0x005e 00094 (<autogenerated>:1)	PCDATA	$2, $1
	0x005e 00094 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x0062 00098 (<autogenerated>:1)	PCDATA	$2, $5
	0x0062 00098 (<autogenerated>:1)	LEAQ	8(AX), DX
	0x0066 00102 (<autogenerated>:1)	PCDATA	$2, $0
	0x0066 00102 (<autogenerated>:1)	MOVQ	DX, 8(SP)
	0x006b 00107 (<autogenerated>:1)	MOVQ	$32, 16(SP)
	0x0074 00116 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0079 00121 (<autogenerated>:1)	MOVBLZX	24(SP), DX
	0x007e 00126 (<autogenerated>:1)	PCDATA	$2, $1
	0x007e 00126 (<autogenerated>:1)	PCDATA	$0, $2
	0x007e 00126 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x0083 00131 (<autogenerated>:1)	PCDATA	$2, $2
	0x0083 00131 (<autogenerated>:1)	PCDATA	$0, $1
	0x0083 00131 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x0088 00136 (<autogenerated>:1)	JMP	57
	0x008a 00138 (<autogenerated>:1)	NOP
	0x008a 00138 (<autogenerated>:1)	PCDATA	$0, $-1
	0x008a 00138 (<autogenerated>:1)	PCDATA	$2, $-1
	0x008a 00138 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x008f 00143 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 7b 48  dH..%....H;a.v{H
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 44  ..(H.l$ H.l$ H.D
	0x0020 24 38 f2 0f 10 00 48 8b 4c 24 30 f2 0f 10 09 66  $8....H.L$0....f
	0x0030 0f 2e c8 75 02 7b 23 31 d2 84 d2 74 19 48 8b 40  ...u.{#1...t.H.@
	0x0040 28 48 39 41 28 0f 94 c0 88 44 24 40 48 8b 6c 24  (H9A(....D$@H.l$
	0x0050 20 48 83 c4 28 c3 31 c0 eb ee 48 8d 51 08 48 89   H..(.1...H.Q.H.
	0x0060 14 24 48 8d 50 08 48 89 54 24 08 48 c7 44 24 10  .$H.P.H.T$.H.D$.
	0x0070 20 00 00 00 e8 00 00 00 00 0f b6 54 24 18 48 8b   ..........T$.H.
	0x0080 44 24 38 48 8b 4c 24 30 eb af e8 00 00 00 00 e9  D$8H.L$0........
	0x0090 6c ff ff ff                                      l...
	rel 5+4 t=16 TLS+0
	rel 117+4 t=8 runtime.memequal+0
	rel 139+4 t=8 runtime.morestack_noctxt+0
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
type..hash.[4]interface {} STEXT dupok size=110 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash.[4]interface {}(SB), DUPOK, $40-24
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
	0x0052 00082 (<autogenerated>:1)	CMPQ	AX, $4
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
	0x0050 ff c0 48 83 f8 04 7c ce 48 89 4c 24 40 48 8b 6c  ..H...|.H.L$@H.l
	0x0060 24 20 48 83 c4 28 c3 e8 00 00 00 00 eb 92        $ H..(........
	rel 5+4 t=16 TLS+0
	rel 65+4 t=8 runtime.nilinterhash+0
	rel 104+4 t=8 runtime.morestack_noctxt+0
type..eq.[4]interface {} STEXT dupok size=182 args=0x18 locals=0x30
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[4]interface {}(SB), DUPOK, $48-24
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
	0x0048 00072 (<autogenerated>:1)	CMPQ	DX, $4
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
	0x0040 24 40 48 89 d8 48 89 f1 48 83 fa 04 7d 4f 48 89  $@H..H..H...}OH.
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
go.info."".large$abstract SDWARFINFO dupok size=27
	0x0000 03 2e 6c 61 72 67 65 00 01 01 10 69 00 00 00 00  ..large....i....
	0x0010 00 00 0b 74 00 22 00 00 00 00 00                 ...t.".....
	rel 14+4 t=28 go.info.interface {}+0
	rel 22+4 t=28 go.info."".floats+0
go.loc."".index SDWARFLOC size=207
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 c4 00 00 00 00 00 00 00  &...............
	0x0020 07 00 9c 93 08 91 08 93 08 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0040 ff 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00  .........@......
	0x0050 00 4c 00 00 00 00 00 00 00 01 00 53 6e 00 00 00  .L.........Sn...
	0x0060 00 00 00 00 c4 00 00 00 00 00 00 00 02 00 91 60  ...............`
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0090 40 00 00 00 00 00 00 00 44 00 00 00 00 00 00 00  @.......D.......
	0x00a0 05 00 54 93 08 93 08 44 00 00 00 00 00 00 00 86  ..T....D........
	0x00b0 00 00 00 00 00 00 00 06 00 54 93 08 55 93 08 00  .........T..U...
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00     ...............
	rel 8+8 t=1 "".index+0
	rel 65+8 t=1 "".index+0
	rel 136+8 t=1 "".index+0
go.info."".index SDWARFINFO size=101
	0x0000 02 22 22 2e 69 6e 64 65 78 00 00 00 00 00 00 00  ."".index.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0e 61 6c 6c 00 00 18 00 00 00 00 00 0f 78 00  ..all.........x.
	0x0030 00 18 00 00 00 00 00 00 00 00 0e 7e 72 32 00 01  ...........~r2..
	0x0040 18 00 00 00 00 00 13 00 00 00 00 0a 69 00 19 00  ............i...
	0x0050 00 00 00 00 00 00 00 0a 79 00 19 00 00 00 00 00  ........y.......
	0x0060 00 00 00 00 00                                   .....
	rel 10+8 t=1 "".index+0
	rel 18+8 t=1 "".index+196
	rel 28+4 t=29 gofile..struct_equality.go+0
	rel 40+4 t=28 go.info.[]interface {}+0
	rel 50+4 t=28 go.info.interface {}+0
	rel 54+4 t=28 go.loc."".index+0
	rel 65+4 t=28 go.info.int+0
	rel 71+4 t=28 go.range."".index+0
	rel 79+4 t=28 go.info.int+0
	rel 83+4 t=28 go.loc."".index+57
	rel 91+4 t=28 go.info.interface {}+0
	rel 95+4 t=28 go.loc."".index+128
go.range."".index SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 21 00 00 00 00 00 00 00 51 00 00 00 00 00 00 00  !.......Q.......
	0x0020 64 00 00 00 00 00 00 00 ba 00 00 00 00 00 00 00  d...............
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".index+0
go.isstmt."".index SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 17 02 03 01 04 02 03 01 02  ................
	0x0010 02 03 01 05 02 09 01 4c 02 05 01 0f 02 0a 00     .......L.......
go.loc."".large SDWARFLOC size=53
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 87 00 00 00 00 00 00 00 e2 00 00 00 00 00 00 00  ................
	0x0020 03 00 91 d0 7e 00 00 00 00 00 00 00 00 00 00 00  ....~...........
	0x0030 00 00 00 00 00                                   .....
	rel 8+8 t=1 "".large+0
go.info."".large SDWARFINFO size=51
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0d 00 00  ................
	0x0020 00 00 00 00 00 00 0e 7e 72 31 00 01 21 00 00 00  .......~r1..!...
	0x0030 00 00 00                                         ...
	rel 1+4 t=28 go.info."".large$abstract+0
	rel 5+8 t=1 "".large+0
	rel 13+8 t=1 "".large+226
	rel 24+4 t=28 go.info."".large$abstract+10
	rel 30+4 t=28 go.info."".large$abstract+18
	rel 34+4 t=28 go.loc."".large+0
	rel 45+4 t=28 go.info.int64+0
go.range."".large SDWARFRANGE size=0
go.isstmt."".large SDWARFMISC size=0
	0x0000 04 18 04 17 03 05 01 6b 02 05 01 32 02 0c 00     .......k...2...
go.string."x" SRODATA dupok size=1
	0x0000 78                                               x
go.string."a" SRODATA dupok size=1
	0x0000 61                                               a
go.loc."".main SDWARFLOC size=318
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3a 00 00 00 00 00 00 00 8f 0a 00 00 00 00 00 00  :...............
	0x0020 03 00 91 90 77 00 00 00 00 00 00 00 00 00 00 00  ....w...........
	0x0030 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x0040 00 00 00 00 00 ca 00 00 00 00 00 00 00 8f 0a 00  ................
	0x0050 00 00 00 00 00 03 00 91 c0 76 00 00 00 00 00 00  .........v......
	0x0060 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0070 ff ff 00 00 00 00 00 00 00 00 2e 01 00 00 00 00  ................
	0x0080 00 00 8f 0a 00 00 00 00 00 00 03 00 91 f0 6f 00  ..............o.
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff  ................
	0x00a0 ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00 95  ................
	0x00b0 01 00 00 00 00 00 00 8f 0a 00 00 00 00 00 00 03  ................
	0x00c0 00 91 b0 6f 00 00 00 00 00 00 00 00 00 00 00 00  ...o............
	0x00d0 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x00e0 00 00 00 00 02 01 00 00 00 00 00 00 8f 0a 00 00  ................
	0x00f0 00 00 00 00 03 00 91 e0 6c 00 00 00 00 00 00 00  ........l.......
	0x0100 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0110 ff 00 00 00 00 00 00 00 00 3a 09 00 00 00 00 00  .........:......
	0x0120 00 8f 0a 00 00 00 00 00 00 03 00 91 f0 75 00 00  .............u..
	0x0130 00 00 00 00 00 00 00 00 00 00 00 00 00 00        ..............
	rel 8+8 t=1 "".main+0
	rel 61+8 t=1 "".main+0
	rel 114+8 t=1 "".main+0
	rel 167+8 t=1 "".main+0
	rel 220+8 t=1 "".main+0
	rel 273+8 t=1 "".main+0
go.info."".main SDWARFINFO size=135
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0a 61 00 27 00 00 00 00 00 00 00 00 0a 62 00 28  .a.'.........b.(
	0x0030 00 00 00 00 00 00 00 00 0a 66 00 2b 00 00 00 00  .........f.+....
	0x0040 00 00 00 00 0a 67 00 2c 00 00 00 00 00 00 00 00  .....g.,........
	0x0050 0a 6c 00 2a 00 00 00 00 00 00 00 00 05 00 00 00  .l.*............
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 2f 11 00 00 00 00 00 0d 00 00 00  ...../..........
	0x0080 00 00 00 00 00 00 00                             .......
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+2703
	rel 27+4 t=29 gofile..struct_equality.go+0
	rel 36+4 t=28 go.info."".floats+0
	rel 40+4 t=28 go.loc."".main+0
	rel 48+4 t=28 go.info."".floats+0
	rel 52+4 t=28 go.loc."".main+53
	rel 60+4 t=28 go.info."".faces+0
	rel 64+4 t=28 go.loc."".main+106
	rel 72+4 t=28 go.info."".faces+0
	rel 76+4 t=28 go.loc."".main+159
	rel 84+4 t=28 go.info."".links+0
	rel 88+4 t=28 go.loc."".main+212
	rel 93+4 t=28 go.info."".large$abstract+0
	rel 97+8 t=1 "".main+2285
	rel 105+8 t=1 "".main+2402
	rel 113+4 t=29 gofile..struct_equality.go+0
	rel 119+4 t=28 go.info."".large$abstract+10
	rel 125+4 t=28 go.info."".large$abstract+18
	rel 129+4 t=28 go.loc."".main+265
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 08 01 ab 01 02 08 01 12 02 03 01  ................
	0x0010 24 02 08 01 5f 02 08 01 38 02 10 01 ca 0d 02 08  $..._...8.......
	0x0020 01 3e 02 08 01 60 02 08 01 05 02 08 01 8b 02 02  .>...`..........
	0x0030 1a 00                                            ..
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
"".statictmp_1 SRODATA size=16
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."x"+0
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
type..namedata.*[4]uint8- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 34 5d 75 69 6e 74 38              ...*[4]uint8
type.*[4]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 47 b3 e3 a1 00 08 08 36 00 00 00 00 00 00 00 00  G......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]uint8-+0
	rel 48+8 t=1 type.[4]uint8+0
runtime.gcbits. SRODATA dupok size=0
type.[4]uint8 SRODATA dupok size=72
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 84 42 18 1c 02 01 01 91 00 00 00 00 00 00 00 00  .B..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+64
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[4]uint8-+0
	rel 44+4 t=6 type.*[4]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
go.loc.type..hash."".faces SDWARFLOC dupok size=127
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3e 00 00 00 00 00 00 00 55 00 00 00 00 00 00 00  >.......U.......
	0x0020 01 00 50 5a 00 00 00 00 00 00 00 7a 00 00 00 00  ..PZ.......z....
	0x0030 00 00 00 01 00 50 7f 00 00 00 00 00 00 00 96 00  .....P..........
	0x0040 00 00 00 00 00 00 01 00 50 9b 00 00 00 00 00 00  ........P.......
	0x0050 00 bb 00 00 00 00 00 00 00 01 00 50 c0 00 00 00  ...........P....
	0x0060 00 00 00 00 d9 00 00 00 00 00 00 00 01 00 50 00  ..............P.
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00     ...............
	rel 8+8 t=1 type..hash."".faces+0
go.info.type..hash."".faces SDWARFINFO dupok size=80
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 66  .type..hash."".f
	0x0010 61 63 65 73 00 00 00 00 00 00 00 00 00 00 00 00  aces............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0e 70 00 00  .............p..
	0x0030 01 00 00 00 00 00 0f 68 00 00 01 00 00 00 00 00  .......h........
	0x0040 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00  ....~r2.........
	rel 21+8 t=1 type..hash."".faces+0
	rel 29+8 t=1 type..hash."".faces+217
	rel 39+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.*"".faces+0
	rel 59+4 t=28 go.info.uintptr+0
	rel 63+4 t=28 go.loc.type..hash."".faces+0
	rel 74+4 t=28 go.info.uintptr+0
go.range.type..hash."".faces SDWARFRANGE dupok size=0
go.isstmt.type..hash."".faces SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 a9 01 02 0a 00              ............
go.loc.type..eq."".faces SDWARFLOC dupok size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 00 00 00 00 00 00 00 32 01 00 00 00 00 00 00  &.......2.......
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 2f 00 00 00 00 00 00 00 32 01 00 00 00  .../.......2....
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 type..eq."".faces+0
	rel 59+8 t=1 type..eq."".faces+0
go.info.type..eq."".faces SDWARFINFO dupok size=81
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 66 61 63  .type..eq."".fac
	0x0010 65 73 00 00 00 00 00 00 00 00 00 00 00 00 00 00  es..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0f 70 00 00 01 00  ...........p....
	0x0030 00 00 00 00 00 00 00 0f 71 00 00 01 00 00 00 00  ........q.......
	0x0040 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00  .....~r2........
	0x0050 00                                               .
	rel 19+8 t=1 type..eq."".faces+0
	rel 27+8 t=1 type..eq."".faces+306
	rel 37+4 t=29 gofile..<autogenerated>+0
	rel 47+4 t=28 go.info.*"".faces+0
	rel 51+4 t=28 go.loc.type..eq."".faces+0
	rel 60+4 t=28 go.info.*"".faces+0
	rel 64+4 t=28 go.loc.type..eq."".faces+51
	rel 75+4 t=28 go.info.bool+0
go.range.type..eq."".faces SDWARFRANGE dupok size=0
go.isstmt.type..eq."".faces SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 1c 02 04 01 06 02 04 01 11  ................
	0x0010 02 04 01 02 02 04 01 06 02 04 01 11 02 04 01 02  ................
	0x0020 02 03 01 06 02 04 01 0a 02 02 01 26 02 02 01 02  ...........&....
	0x0030 02 02 01 29 02 02 01 2c 02 0a 00                 ...)...,...
type..hashfunc."".faces SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".faces+0
type..eqfunc."".faces SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".faces+0
type..alg."".faces SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".faces+0
	rel 8+8 t=1 type..eqfunc."".faces+0
type..namedata.*main.faces- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 66 61 63 65 73        ...*main.faces
type.*"".faces SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d9 ac 8a dc 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.faces-+0
	rel 48+8 t=1 type."".faces+0
runtime.gcbits.4a SRODATA dupok size=1
	0x0000 4a                                               J
type..namedata.err- SRODATA dupok size=6
	0x0000 00 00 03 65 72 72                                ...err
type..namedata.any- SRODATA dupok size=6
	0x0000 00 00 03 61 6e 79                                ...any
type..namedata.code- SRODATA dupok size=7
	0x0000 00 00 04 63 6f 64 65                             ...code
type..namedata.more- SRODATA dupok size=7
	0x0000 00 00 04 6d 6f 72 65                             ...more
type..namedata.mask- SRODATA dupok size=7
	0x0000 00 00 04 6d 61 73 6b                             ...mask
type."".faces SRODATA size=216
	0x0000 40 00 00 00 00 00 00 00 38 00 00 00 00 00 00 00  @.......8.......
	0x0010 22 2b 61 82 07 08 08 19 00 00 00 00 00 00 00 00  "+a.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 05 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 88 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 40 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  @...............
	0x00b0 00 00 00 00 00 00 00 00 50 00 00 00 00 00 00 00  ........P.......
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00d0 70 00 00 00 00 00 00 00                          p.......
	rel 24+8 t=1 type..alg."".faces+0
	rel 32+8 t=1 runtime.gcbits.4a+0
	rel 40+4 t=5 type..namedata.*main.faces-+0
	rel 44+4 t=5 type.*"".faces+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".faces+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.err-+0
	rel 104+8 t=1 type.error+0
	rel 120+8 t=1 type..namedata.any-+0
	rel 128+8 t=1 type.interface {}+0
	rel 144+8 t=1 type..namedata.code-+0
	rel 152+8 t=1 type.int16+0
	rel 168+8 t=1 type..namedata.more-+0
	rel 176+8 t=1 type.interface {}+0
	rel 192+8 t=1 type..namedata.mask-+0
	rel 200+8 t=1 type.[4]uint8+0
type..namedata.*[]complex128- SRODATA dupok size=16
	0x0000 00 00 0d 2a 5b 5d 63 6f 6d 70 6c 65 78 31 32 38  ...*[]complex128
type.*[]complex128 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 37 88 a8 2c 00 08 08 36 00 00 00 00 00 00 00 00  7..,...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]complex128-+0
	rel 48+8 t=1 type.[]complex128+0
type.[]complex128 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 31 fd c9 8a 02 08 08 17 00 00 00 00 00 00 00 00  1...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]complex128-+0
	rel 44+4 t=6 type.*[]complex128+0
	rel 48+8 t=1 type.complex128+0
go.loc.type..hash.[3]complex128 SDWARFLOC dupok size=173
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
	rel 8+8 t=1 type..hash.[3]complex128+0
	rel 79+8 t=1 type..hash.[3]complex128+0
	rel 130+8 t=1 type..hash.[3]complex128+0
go.info.type..hash.[3]complex128 SDWARFINFO dupok size=100
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 5b 33 5d 63  .type..hash.[3]c
	0x0010 6f 6d 70 6c 65 78 31 32 38 00 00 00 00 00 00 00  omplex128.......
	0x0020 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0030 01 0a 69 00 01 00 00 00 00 00 00 00 00 0f 70 00  ..i...........p.
	0x0040 00 01 00 00 00 00 00 00 00 00 0f 68 00 00 01 00  ...........h....
	0x0050 00 00 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00  ........~r2.....
	0x0060 00 00 00 00                                      ....
	rel 26+8 t=1 type..hash.[3]complex128+0
	rel 34+8 t=1 type..hash.[3]complex128+110
	rel 44+4 t=29 gofile..<autogenerated>+0
	rel 53+4 t=28 go.info.int+0
	rel 57+4 t=28 go.loc.type..hash.[3]complex128+0
	rel 66+4 t=28 go.info.*[3]complex128+0
	rel 70+4 t=28 go.loc.type..hash.[3]complex128+71
	rel 79+4 t=28 go.info.uintptr+0
	rel 83+4 t=28 go.loc.type..hash.[3]complex128+122
	rel 94+4 t=28 go.info.uintptr+0
go.range.type..hash.[3]complex128 SDWARFRANGE dupok size=0
go.isstmt.type..hash.[3]complex128 SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 02 01 33 02 04 01 02 02 05 01 0a  .......3........
	0x0010 02 07 00                                         ...
go.loc.type..eq.[3]complex128 SDWARFLOC dupok size=154
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 1e 00 00 00 00 00 00 00 27 00 00 00 00 00 00 00  ........'.......
	0x0020 01 00 51 00 00 00 00 00 00 00 00 00 00 00 00 00  ..Q.............
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 05 00 00 00 00 00 00 00 68 00 00 00 00  ...........h....
	0x0050 00 00 00 01 00 9c 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00  ................
	0x0070 00 00 00 00 00 00 05 00 00 00 00 00 00 00 68 00  ..............h.
	0x0080 00 00 00 00 00 00 02 00 91 08 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 type..eq.[3]complex128+0
	rel 59+8 t=1 type..eq.[3]complex128+0
	rel 110+8 t=1 type..eq.[3]complex128+0
go.info.type..eq.[3]complex128 SDWARFINFO dupok size=98
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 5b 33 5d 63 6f 6d  .type..eq.[3]com
	0x0010 70 6c 65 78 31 32 38 00 00 00 00 00 00 00 00 00  plex128.........
	0x0020 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0a  ................
	0x0030 69 00 01 00 00 00 00 00 00 00 00 0f 70 00 00 01  i...........p...
	0x0040 00 00 00 00 00 00 00 00 0f 71 00 00 01 00 00 00  .........q......
	0x0050 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00  ......~r2.......
	0x0060 00 00                                            ..
	rel 24+8 t=1 type..eq.[3]complex128+0
	rel 32+8 t=1 type..eq.[3]complex128+104
	rel 42+4 t=29 gofile..<autogenerated>+0
	rel 51+4 t=28 go.info.int+0
	rel 55+4 t=28 go.loc.type..eq.[3]complex128+0
	rel 64+4 t=28 go.info.*[3]complex128+0
	rel 68+4 t=28 go.loc.type..eq.[3]complex128+51
	rel 77+4 t=28 go.info.*[3]complex128+0
	rel 81+4 t=28 go.loc.type..eq.[3]complex128+102
	rel 92+4 t=28 go.info.bool+0
go.range.type..eq.[3]complex128 SDWARFRANGE dupok size=0
go.isstmt.type..eq.[3]complex128 SDWARFMISC dupok size=0
	0x0000 04 05 01 15 02 04 01 3e 02 05 01 01 02 05 01 01  .......>........
	0x0010 00                                               .
type..hashfunc.[3]complex128 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash.[3]complex128+0
type..eqfunc.[3]complex128 SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[3]complex128+0
type..alg.[3]complex128 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc.[3]complex128+0
	rel 8+8 t=1 type..eqfunc.[3]complex128+0
type..namedata.*[3]complex128- SRODATA dupok size=17
	0x0000 00 00 0e 2a 5b 33 5d 63 6f 6d 70 6c 65 78 31 32  ...*[3]complex12
	0x0010 38                                               8
type.*[3]complex128 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b5 67 b3 5e 00 08 08 36 00 00 00 00 00 00 00 00  .g.^...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]complex128-+0
	rel 48+8 t=1 type.[3]complex128+0
type.[3]complex128 SRODATA dupok size=72
	0x0000 30 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  0...............
	0x0010 19 fb 0f 5a 02 08 08 91 00 00 00 00 00 00 00 00  ...Z............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg.[3]complex128+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[3]complex128-+0
	rel 44+4 t=6 type.*[3]complex128+0
	rel 48+8 t=1 type.complex128+0
	rel 56+8 t=1 type.[]complex128+0
go.loc.type..hash."".floats SDWARFLOC dupok size=108
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 47 00 00 00 00 00 00 00 5e 00 00 00 00 00 00 00  G.......^.......
	0x0020 01 00 50 63 00 00 00 00 00 00 00 83 00 00 00 00  ..Pc............
	0x0030 00 00 00 01 00 50 88 00 00 00 00 00 00 00 9f 00  .....P..........
	0x0040 00 00 00 00 00 00 01 00 50 a4 00 00 00 00 00 00  ........P.......
	0x0050 00 bd 00 00 00 00 00 00 00 01 00 50 00 00 00 00  ...........P....
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00              ............
	rel 8+8 t=1 type..hash."".floats+0
go.info.type..hash."".floats SDWARFINFO dupok size=81
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 66  .type..hash."".f
	0x0010 6c 6f 61 74 73 00 00 00 00 00 00 00 00 00 00 00  loats...........
	0x0020 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e 70 00  ..............p.
	0x0030 00 01 00 00 00 00 00 0f 68 00 00 01 00 00 00 00  ........h.......
	0x0040 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00  .....~r2........
	0x0050 00                                               .
	rel 22+8 t=1 type..hash."".floats+0
	rel 30+8 t=1 type..hash."".floats+189
	rel 40+4 t=29 gofile..<autogenerated>+0
	rel 50+4 t=28 go.info.*"".floats+0
	rel 60+4 t=28 go.info.uintptr+0
	rel 64+4 t=28 go.loc.type..hash."".floats+0
	rel 75+4 t=28 go.info.uintptr+0
go.range.type..hash."".floats SDWARFRANGE dupok size=0
go.isstmt.type..hash."".floats SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 8d 01 02 0a 00              ............
go.loc.type..eq."".floats SDWARFLOC dupok size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2e 00 00 00 00 00 00 00 4a 01 00 00 00 00 00 00  ........J.......
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 26 00 00 00 00 00 00 00 4a 01 00 00 00  ...&.......J....
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 type..eq."".floats+0
	rel 59+8 t=1 type..eq."".floats+0
go.info.type..eq."".floats SDWARFINFO dupok size=82
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 66 6c 6f  .type..eq."".flo
	0x0010 61 74 73 00 00 00 00 00 00 00 00 00 00 00 00 00  ats.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0f 70 00 00 01  ............p...
	0x0030 00 00 00 00 00 00 00 00 0f 71 00 00 01 00 00 00  .........q......
	0x0040 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00  ......~r2.......
	0x0050 00 00                                            ..
	rel 20+8 t=1 type..eq."".floats+0
	rel 28+8 t=1 type..eq."".floats+330
	rel 38+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.*"".floats+0
	rel 52+4 t=28 go.loc.type..eq."".floats+0
	rel 61+4 t=28 go.info.*"".floats+0
	rel 65+4 t=28 go.loc.type..eq."".floats+51
	rel 76+4 t=28 go.info.bool+0
go.range.type..eq."".floats SDWARFRANGE dupok size=0
go.isstmt.type..eq."".floats SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 47 02 05 01 36 02 05 01 2e  .......G...6....
	0x0010 02 02 01 02 02 05 01 09 02 04 01 11 02 06 01 24  ...............$
	0x0020 02 02 01 02 02 02 01 02 02 02 01 06 02 02 01 02  ................
	0x0030 02 0a 00                                         ...
type..hashfunc."".floats SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".floats+0
type..eqfunc."".floats SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".floats+0
type..alg."".floats SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".floats+0
	rel 8+8 t=1 type..eqfunc."".floats+0
type..namedata.*main.floats- SRODATA dupok size=15
	0x0000 00 00 0c 2a 6d 61 69 6e 2e 66 6c 6f 61 74 73     ...*main.floats
type.*"".floats SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 49 d4 28 af 00 08 08 36 00 00 00 00 00 00 00 00  I.(....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.floats-+0
	rel 48+8 t=1 type."".floats+0
runtime.gcbits.0001 SRODATA dupok size=2
	0x0000 00 01                                            ..
type..namedata.n- SRODATA dupok size=4
	0x0000 00 00 01 6e                                      ...n
type..namedata.c- SRODATA dupok size=4
	0x0000 00 00 01 63                                      ...c
type..namedata.ok- SRODATA dupok size=5
	0x0000 00 00 02 6f 6b                                   ...ok
type..namedata.name- SRODATA dupok size=7
	0x0000 00 00 04 6e 61 6d 65                             ...name
type."".floats SRODATA size=192
	0x0000 50 00 00 00 00 00 00 00 48 00 00 00 00 00 00 00  P.......H.......
	0x0010 fe 4f f5 ac 07 08 08 19 00 00 00 00 00 00 00 00  .O..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 70 00 00 00 00 00 00 00  ........p.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 70 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  p...............
	0x00b0 00 00 00 00 00 00 00 00 80 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type..alg."".floats+0
	rel 32+8 t=1 runtime.gcbits.0001+0
	rel 40+4 t=5 type..namedata.*main.floats-+0
	rel 44+4 t=5 type.*"".floats+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".floats+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.n-+0
	rel 104+8 t=1 type.int64+0
	rel 120+8 t=1 type..namedata.c-+0
	rel 128+8 t=1 type.[3]complex128+0
	rel 144+8 t=1 type..namedata.ok-+0
	rel 152+8 t=1 type.bool+0
	rel 168+8 t=1 type..namedata.name-+0
	rel 176+8 t=1 type.string+0
type..namedata.*[]*uint8- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 5d 2a 75 69 6e 74 38              ...*[]*uint8
type.*[]*uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4e ca 07 c2 00 08 08 36 00 00 00 00 00 00 00 00  N......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*uint8-+0
	rel 48+8 t=1 type.[]*uint8+0
type.[]*uint8 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 85 cd 8f fc 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*uint8-+0
	rel 44+4 t=6 type.*[]*uint8+0
	rel 48+8 t=1 type.*uint8+0
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
type..namedata.*[4]*uint8- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 34 5d 2a 75 69 6e 74 38           ...*[4]*uint8
type.*[4]*uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 eb da 2d a6 00 08 08 36 00 00 00 00 00 00 00 00  ..-....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]*uint8-+0
	rel 48+8 t=1 type.[4]*uint8+0
runtime.gcbits.0f SRODATA dupok size=1
	0x0000 0f                                               .
type.[4]*uint8 SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 e0 05 c6 5f 02 08 08 11 00 00 00 00 00 00 00 00  ..._............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg32+0
	rel 32+8 t=1 runtime.gcbits.0f+0
	rel 40+4 t=5 type..namedata.*[4]*uint8-+0
	rel 44+4 t=6 type.*[4]*uint8+0
	rel 48+8 t=1 type.*uint8+0
	rel 56+8 t=1 type.[]*uint8+0
go.loc.type..hash."".links SDWARFLOC dupok size=70
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3a 00 00 00 00 00 00 00 5a 00 00 00 00 00 00 00  :.......Z.......
	0x0020 01 00 50 5f 00 00 00 00 00 00 00 75 00 00 00 00  ..P_.......u....
	0x0030 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00 00  .....P..........
	0x0040 00 00 00 00 00 00                                ......
	rel 8+8 t=1 type..hash."".links+0
go.info.type..hash."".links SDWARFINFO dupok size=80
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 6c  .type..hash."".l
	0x0010 69 6e 6b 73 00 00 00 00 00 00 00 00 00 00 00 00  inks............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0e 70 00 00  .............p..
	0x0030 01 00 00 00 00 00 0f 68 00 00 01 00 00 00 00 00  .......h........
	0x0040 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00  ....~r2.........
	rel 21+8 t=1 type..hash."".links+0
	rel 29+8 t=1 type..hash."".links+117
	rel 39+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.*"".links+0
	rel 59+4 t=28 go.info.uintptr+0
	rel 63+4 t=28 go.loc.type..hash."".links+0
	rel 74+4 t=28 go.info.uintptr+0
go.range.type..hash."".links SDWARFRANGE dupok size=0
go.isstmt.type..hash."".links SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 05 01 4c 02 07 00                 .......L...
go.loc.type..eq."".links SDWARFLOC dupok size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2b 00 00 00 00 00 00 00 94 00 00 00 00 00 00 00  +...............
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 22 00 00 00 00 00 00 00 94 00 00 00 00  ..."............
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 type..eq."".links+0
	rel 59+8 t=1 type..eq."".links+0
go.info.type..eq."".links SDWARFINFO dupok size=81
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 6c 69 6e  .type..eq."".lin
	0x0010 6b 73 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ks..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0f 70 00 00 01 00  ...........p....
	0x0030 00 00 00 00 00 00 00 0f 71 00 00 01 00 00 00 00  ........q.......
	0x0040 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00  .....~r2........
	0x0050 00                                               .
	rel 19+8 t=1 type..eq."".links+0
	rel 27+8 t=1 type..eq."".links+148
	rel 37+4 t=29 gofile..<autogenerated>+0
	rel 47+4 t=28 go.info.*"".links+0
	rel 51+4 t=28 go.loc.type..eq."".links+0
	rel 60+4 t=28 go.info.*"".links+0
	rel 64+4 t=28 go.loc.type..eq."".links+51
	rel 75+4 t=28 go.info.bool+0
go.range.type..eq."".links SDWARFRANGE dupok size=0
go.isstmt.type..eq."".links SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 05 01 15 02 04 01 02 02 04 01 07  ................
	0x0010 02 04 01 0a 02 02 01 32 02 0a 00                 .......2...
type..hashfunc."".links SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".links+0
type..eqfunc."".links SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".links+0
type..alg."".links SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".links+0
	rel 8+8 t=1 type..eqfunc."".links+0
type..namedata.*main.links- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 6c 69 6e 6b 73        ...*main.links
type.*"".links SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3e e3 e5 a8 00 08 08 36 00 00 00 00 00 00 00 00  >......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.links-+0
	rel 48+8 t=1 type."".links+0
runtime.gcbits.1e SRODATA dupok size=1
	0x0000 1e                                               .
type..namedata.f- SRODATA dupok size=4
	0x0000 00 00 01 66                                      ...f
type..namedata.p- SRODATA dupok size=4
	0x0000 00 00 01 70                                      ...p
type..namedata.last- SRODATA dupok size=7
	0x0000 00 00 04 6c 61 73 74                             ...last
type."".links SRODATA size=168
	0x0000 30 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  0.......(.......
	0x0010 25 e8 45 36 07 08 08 19 00 00 00 00 00 00 00 00  %.E6............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 58 00 00 00 00 00 00 00  ........X.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 50 00 00 00 00 00 00 00                          P.......
	rel 24+8 t=1 type..alg."".links+0
	rel 32+8 t=1 runtime.gcbits.1e+0
	rel 40+4 t=5 type..namedata.*main.links-+0
	rel 44+4 t=5 type.*"".links+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".links+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.f-+0
	rel 104+8 t=1 type.float64+0
	rel 120+8 t=1 type..namedata.p-+0
	rel 128+8 t=1 type.[4]*uint8+0
	rel 144+8 t=1 type..namedata.last-+0
	rel 152+8 t=1 type.uintptr+0
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
go.loc.type..hash.[4]interface {} SDWARFLOC dupok size=173
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
	rel 8+8 t=1 type..hash.[4]interface {}+0
	rel 79+8 t=1 type..hash.[4]interface {}+0
	rel 130+8 t=1 type..hash.[4]interface {}+0
go.info.type..hash.[4]interface {} SDWARFINFO dupok size=102
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 5b 34 5d 69  .type..hash.[4]i
	0x0010 6e 74 65 72 66 61 63 65 20 7b 7d 00 00 00 00 00  nterface {}.....
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0030 00 00 01 0a 69 00 01 00 00 00 00 00 00 00 00 0f  ....i...........
	0x0040 70 00 00 01 00 00 00 00 00 00 00 00 0f 68 00 00  p............h..
	0x0050 01 00 00 00 00 00 00 00 00 0e 7e 72 32 00 01 01  ..........~r2...
	0x0060 00 00 00 00 00 00                                ......
	rel 28+8 t=1 type..hash.[4]interface {}+0
	rel 36+8 t=1 type..hash.[4]interface {}+110
	rel 46+4 t=29 gofile..<autogenerated>+0
	rel 55+4 t=28 go.info.int+0
	rel 59+4 t=28 go.loc.type..hash.[4]interface {}+0
	rel 68+4 t=28 go.info.*[4]interface {}+0
	rel 72+4 t=28 go.loc.type..hash.[4]interface {}+71
	rel 81+4 t=28 go.info.uintptr+0
	rel 85+4 t=28 go.loc.type..hash.[4]interface {}+122
	rel 96+4 t=28 go.info.uintptr+0
go.range.type..hash.[4]interface {} SDWARFRANGE dupok size=0
go.isstmt.type..hash.[4]interface {} SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 02 01 33 02 04 01 02 02 05 01 0a  .......3........
	0x0010 02 07 00                                         ...
go.loc.type..eq.[4]interface {} SDWARFLOC dupok size=154
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
	rel 8+8 t=1 type..eq.[4]interface {}+0
	rel 59+8 t=1 type..eq.[4]interface {}+0
	rel 110+8 t=1 type..eq.[4]interface {}+0
go.info.type..eq.[4]interface {} SDWARFINFO dupok size=100
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 5b 34 5d 69 6e 74  .type..eq.[4]int
	0x0010 65 72 66 61 63 65 20 7b 7d 00 00 00 00 00 00 00  erface {}.......
	0x0020 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0030 01 0a 69 00 01 00 00 00 00 00 00 00 00 0f 70 00  ..i...........p.
	0x0040 00 01 00 00 00 00 00 00 00 00 0f 71 00 00 01 00  ...........q....
	0x0050 00 00 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00  ........~r2.....
	0x0060 00 00 00 00                                      ....
	rel 26+8 t=1 type..eq.[4]interface {}+0
	rel 34+8 t=1 type..eq.[4]interface {}+182
	rel 44+4 t=29 gofile..<autogenerated>+0
	rel 53+4 t=28 go.info.int+0
	rel 57+4 t=28 go.loc.type..eq.[4]interface {}+0
	rel 66+4 t=28 go.info.*[4]interface {}+0
	rel 70+4 t=28 go.loc.type..eq.[4]interface {}+51
	rel 79+4 t=28 go.info.*[4]interface {}+0
	rel 83+4 t=28 go.loc.type..eq.[4]interface {}+102
	rel 94+4 t=28 go.info.bool+0
go.range.type..eq.[4]interface {} SDWARFRANGE dupok size=0
go.isstmt.type..eq.[4]interface {} SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 22 02 04 01 42 02 05 01 0a  ......."...B....
	0x0010 02 05 01 0a 02 0a 00                             .......
type..hashfunc.[4]interface {} SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash.[4]interface {}+0
type..eqfunc.[4]interface {} SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[4]interface {}+0
type..alg.[4]interface {} SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc.[4]interface {}+0
	rel 8+8 t=1 type..eqfunc.[4]interface {}+0
type..namedata.*[4]interface {}- SRODATA dupok size=19
	0x0000 00 00 10 2a 5b 34 5d 69 6e 74 65 72 66 61 63 65  ...*[4]interface
	0x0010 20 7b 7d                                          {}
type.*[4]interface {} SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 14 88 2d 6c 00 08 08 36 00 00 00 00 00 00 00 00  ..-l...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]interface {}-+0
	rel 48+8 t=1 type.[4]interface {}+0
runtime.gcbits.aa SRODATA dupok size=1
	0x0000 aa                                               .
type.[4]interface {} SRODATA dupok size=72
	0x0000 40 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  @.......@.......
	0x0010 50 32 ef 7f 02 08 08 11 00 00 00 00 00 00 00 00  P2..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg.[4]interface {}+0
	rel 32+8 t=1 runtime.gcbits.aa+0
	rel 40+4 t=5 type..namedata.*[4]interface {}-+0
	rel 44+4 t=6 type.*[4]interface {}+0
	rel 48+8 t=1 type.interface {}+0
	rel 56+8 t=1 type.[]interface {}+0
gclocals·733605639689a8c27a5156123ea63fdd SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 06 00 06                 ...........
gclocals·9783710103695d7171ee820ce562d18d SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 00 00 01                 ...........
gclocals·9723f7224483a0c5e0dc9350afc91b2d SRODATA dupok size=14
	0x0000 06 00 00 00 07 00 00 00 00 04 44 40 41 01        ..........D@A.
gclocals·1b4bf20159bcce76ef67981ef933bf5d SRODATA dupok size=14
	0x0000 06 00 00 00 02 00 00 00 02 02 00 00 00 00        ..............
gclocals·57653d94fe485bafb8398294531cd921 SRODATA dupok size=26
	0x0000 06 00 00 00 14 00 00 00 00 00 00 00 00 04 00 00  ................
	0x0010 04 00 01 04 00 01 00 00 00 00                    ..........
gclocals·5de978ec2942b062e2ef91a0fd119711 SRODATA dupok size=13
	0x0000 05 00 00 00 07 00 00 00 00 40 02 60 01           .........@.`.
gclocals·b3082c8078bce2d01761c15a06f450dc SRODATA dupok size=8
	0x0000 3f 00 00 00 00 00 00 00                          ?.......
gclocals·0a6cc85996a1d5fcaa38b07fa8bc19d3 SRODATA dupok size=2528
	0x0000 3f 00 00 00 3a 01 00 00 00 00 00 00 00 00 00 00  ?...:...........
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 40 00 00 00 00 00 00 00 00 00  ......@.........
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 10 40 00  ..............@.
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 1e 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 10 40 00 00 00 00 00 00 00 00 00  ......@.........
	0x00a0 00 00 00 00 00 00 00 00 00 1e 00 00 00 00 00 28  ...............(
	0x00b0 01 00 00 00 00 00 00 00 00 00 00 00 00 10 40 00  ..............@.
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00d0 00 1e 00 00 00 00 28 29 01 00 00 00 00 00 00 00  ......()........
	0x00e0 00 00 00 00 00 10 40 00 00 00 00 00 00 00 00 00  ......@.........
	0x00f0 00 00 00 00 00 00 00 00 00 1e 00 00 00 00 28 29  ..............()
	0x0100 01 00 00 00 00 00 00 00 00 00 00 00 00 10 40 00  ..............@.
	0x0110 00 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0120 00 1e 00 00 00 00 28 29 01 00 00 00 00 00 00 00  ......()........
	0x0130 00 00 00 00 00 10 40 00 01 04 00 00 00 00 00 00  ......@.........
	0x0140 00 00 00 00 00 00 00 00 00 1e 00 00 00 00 28 29  ..............()
	0x0150 01 00 00 00 00 00 00 00 00 00 00 00 00 10 40 00  ..............@.
	0x0160 01 04 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0170 00 1e 00 00 00 00 28 29 01 00 00 00 00 00 00 00  ......()........
	0x0180 00 00 00 00 00 10 40 00 01 04 00 00 00 00 00 00  ......@.........
	0x0190 00 00 00 00 00 40 00 01 00 1e 00 00 00 e0 29 29  .....@........))
	0x01a0 01 00 00 00 00 00 00 00 00 00 00 00 00 10 40 00  ..............@.
	0x01b0 01 04 00 00 00 00 00 00 00 00 00 00 00 40 00 01  .............@..
	0x01c0 00 1e 00 00 00 e0 29 29 01 00 00 00 00 00 00 00  ......))........
	0x01d0 00 28 01 00 00 10 40 00 01 04 00 00 00 00 00 00  .(....@.........
	0x01e0 00 00 00 00 00 40 00 01 00 1e 00 00 00 e0 29 29  .....@........))
	0x01f0 01 00 00 00 00 00 00 00 00 28 01 00 00 10 40 00  .........(....@.
	0x0200 01 04 00 00 00 00 00 00 00 00 00 00 10 40 00 01  .............@..
	0x0210 00 1e 00 00 00 e0 29 29 01 00 00 00 00 00 00 00  ......))........
	0x0220 00 28 01 00 00 10 40 00 01 04 00 00 00 00 00 10  .(....@.........
	0x0230 00 00 00 00 10 40 00 01 00 1e 00 00 00 e0 29 29  .....@........))
	0x0240 01 00 00 00 00 00 00 00 00 28 01 00 00 10 40 00  .........(....@.
	0x0250 01 04 00 00 00 00 00 10 00 00 00 00 10 40 00 00  .............@..
	0x0260 00 1e 00 00 00 e0 29 29 01 00 00 00 00 00 00 00  ......))........
	0x0270 00 28 01 00 00 10 40 00 01 04 00 00 00 00 04 10  .(....@.........
	0x0280 00 00 00 00 10 40 00 00 00 1e 00 00 00 e0 29 29  .....@........))
	0x0290 01 00 00 00 00 00 00 00 00 28 01 00 00 10 40 00  .........(....@.
	0x02a0 01 04 00 00 00 00 04 10 00 00 00 00 10 00 00 00  ................
	0x02b0 00 1e 00 78 00 e0 29 29 01 00 00 00 00 00 00 00  ...x..))........
	0x02c0 00 28 01 00 00 10 40 00 01 04 00 00 00 00 04 10  .(....@.........
	0x02d0 00 00 00 00 10 00 00 00 00 1e 00 78 00 00 28 29  ...........x..()
	0x02e0 01 00 00 00 00 00 00 00 00 28 01 00 00 10 40 00  .........(....@.
	0x02f0 01 04 00 00 00 00 04 10 00 00 00 00 10 00 00 00  ................
	0x0300 00 1e 00 78 00 00 28 29 01 00 00 28 01 00 00 00  ...x..()...(....
	0x0310 00 28 01 00 00 10 40 00 01 04 00 00 00 00 04 10  .(....@.........
	0x0320 00 00 00 00 10 00 00 00 00 1e 00 78 00 00 28 29  ...........x..()
	0x0330 01 00 00 28 01 00 00 00 00 00 00 00 00 10 40 00  ...(..........@.
	0x0340 01 04 00 00 00 00 04 10 00 00 00 00 10 00 00 00  ................
	0x0350 00 1e 00 78 00 00 28 29 01 00 00 28 01 00 00 00  ...x..()...(....
	0x0360 00 00 00 00 00 10 40 00 01 04 00 00 00 01 04 10  ......@.........
	0x0370 00 00 00 00 10 00 00 00 00 1e 00 78 00 00 28 29  ...........x..()
	0x0380 01 00 00 28 01 00 00 00 00 00 00 00 00 10 40 00  ...(..........@.
	0x0390 01 04 00 00 00 01 04 10 00 00 00 00 00 00 00 00  ................
	0x03a0 00 1e 00 78 00 00 28 29 01 00 00 28 01 00 00 00  ...x..()...(....
	0x03b0 00 00 a8 02 00 10 40 00 01 04 00 00 00 01 04 10  ......@.........
	0x03c0 00 00 00 00 00 00 00 00 00 1e 00 78 80 07 28 29  ...........x..()
	0x03d0 01 00 00 28 01 00 00 00 00 00 a8 02 00 10 40 00  ...(..........@.
	0x03e0 01 04 00 00 00 01 04 10 00 00 00 00 00 00 00 00  ................
	0x03f0 00 1e 00 78 80 07 28 29 01 00 00 28 01 00 00 00  ...x..()...(....
	0x0400 00 00 a8 02 00 10 40 00 01 04 00 00 00 01 04 10  ......@.........
	0x0410 00 00 00 04 00 00 00 00 00 1e 00 78 80 07 28 29  ...........x..()
	0x0420 01 00 00 28 01 00 00 00 00 00 a8 02 00 10 00 00  ...(............
	0x0430 01 04 00 00 00 01 04 10 00 00 00 04 00 00 00 00  ................
	0x0440 00 1e 00 78 9e 07 28 29 01 00 00 28 01 00 00 00  ...x..()...(....
	0x0450 00 00 a8 02 00 10 00 00 01 04 00 00 00 01 04 10  ................
	0x0460 00 00 00 04 00 00 00 00 00 00 00 78 9e 07 28 29  ...........x..()
	0x0470 01 00 00 28 01 00 00 00 00 00 a8 02 00 10 00 00  ...(............
	0x0480 01 04 00 00 00 01 04 10 00 00 00 04 00 00 00 00  ................
	0x0490 00 00 e0 79 9e 07 28 29 01 00 00 28 01 00 00 00  ...y..()...(....
	0x04a0 00 00 a8 02 00 10 00 00 01 04 00 00 00 01 04 10  ................
	0x04b0 00 00 00 04 00 00 00 00 00 00 e0 79 1e 00 28 29  ...........y..()
	0x04c0 01 00 00 28 01 00 00 00 00 00 a8 02 00 10 00 00  ...(............
	0x04d0 01 04 00 00 00 01 04 10 00 00 00 04 00 00 00 00  ................
	0x04e0 00 00 e0 79 1e 00 28 29 01 00 00 28 01 00 00 00  ...y..()...(....
	0x04f0 00 00 a8 02 00 10 00 00 01 04 00 40 00 01 04 10  ...........@....
	0x0500 00 00 00 04 00 00 00 00 00 00 e0 79 1e 00 28 29  ...........y..()
	0x0510 01 00 00 28 01 00 00 00 00 00 a8 02 00 10 00 00  ...(............
	0x0520 01 04 00 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x0530 00 80 e7 79 1e 00 28 29 01 00 00 28 01 00 00 00  ...y..()...(....
	0x0540 00 00 a8 02 00 10 00 00 01 04 00 40 00 01 04 10  ...........@....
	0x0550 00 00 00 00 00 00 00 00 00 80 e7 79 00 00 28 29  ...........y..()
	0x0560 01 00 00 28 01 00 00 00 00 00 a8 02 00 10 00 00  ...(............
	0x0570 01 04 00 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x0580 a0 80 e7 79 00 00 28 29 01 00 00 28 01 00 00 00  ...y..()...(....
	0x0590 00 00 a8 02 00 10 00 00 01 04 00 40 00 01 04 10  ...........@....
	0x05a0 00 00 00 00 00 00 00 00 a0 80 e7 79 00 00 28 29  ...........y..()
	0x05b0 01 00 00 28 01 00 00 00 28 01 a8 02 00 10 00 00  ...(....(.......
	0x05c0 01 04 00 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x05d0 a0 80 e7 79 00 00 28 29 01 00 00 28 01 00 00 28  ...y..()...(...(
	0x05e0 29 01 a8 02 00 10 00 00 01 04 00 40 00 01 04 10  )..........@....
	0x05f0 00 00 00 00 00 00 00 00 a0 80 e7 79 00 00 28 29  ...........y..()
	0x0600 01 00 00 28 01 00 28 29 29 01 a8 02 00 10 00 00  ...(..()).......
	0x0610 01 04 00 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x0620 a0 80 e7 79 00 00 28 29 01 00 28 29 01 00 28 29  ...y..()..()..()
	0x0630 29 01 a8 02 00 10 00 00 01 04 00 40 00 01 04 10  )..........@....
	0x0640 00 00 00 00 00 00 00 00 a0 80 e7 79 00 00 28 29  ...........y..()
	0x0650 01 00 28 29 01 00 28 29 01 00 a8 02 00 10 00 00  ..()..()........
	0x0660 01 04 00 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x0670 a0 80 e7 79 00 00 28 29 01 28 29 29 01 00 28 29  ...y..().())..()
	0x0680 01 00 a8 02 00 10 00 00 01 04 00 40 00 01 04 10  ...........@....
	0x0690 00 00 00 00 00 00 00 00 a0 80 e7 79 00 00 28 29  ...........y..()
	0x06a0 01 28 29 29 01 00 28 01 00 00 a8 02 00 10 00 00  .())..(.........
	0x06b0 01 04 00 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x06c0 a0 80 e7 79 00 00 28 29 29 29 29 29 01 00 28 01  ...y..()))))..(.
	0x06d0 00 00 a8 02 00 10 00 00 01 04 00 40 00 01 04 10  ...........@....
	0x06e0 00 00 00 00 00 00 00 00 a0 80 e7 79 00 00 28 29  ...........y..()
	0x06f0 29 29 29 29 01 00 00 00 00 00 a8 02 00 10 00 00  ))))............
	0x0700 01 04 00 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x0710 aa 80 e7 79 00 00 28 29 29 29 29 29 01 00 00 00  ...y..()))))....
	0x0720 00 00 a8 02 00 10 00 00 01 04 00 40 00 01 04 10  ...........@....
	0x0730 00 00 00 00 00 00 00 00 00 80 e7 79 00 00 28 29  ...........y..()
	0x0740 29 29 29 29 01 00 00 00 00 00 a8 02 00 10 00 00  ))))............
	0x0750 01 04 00 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x0760 00 80 e7 79 00 00 28 29 29 29 29 29 01 00 00 00  ...y..()))))....
	0x0770 00 00 00 00 00 10 00 00 01 04 00 40 00 01 04 10  ...........@....
	0x0780 00 00 00 00 00 00 00 00 00 80 e7 79 00 00 28 29  ...........y..()
	0x0790 29 29 29 29 01 00 00 00 00 00 00 00 00 10 00 00  ))))............
	0x07a0 00 04 00 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x07b0 00 80 e7 79 00 00 28 29 29 29 29 29 01 00 00 00  ...y..()))))....
	0x07c0 00 00 00 00 00 10 00 00 00 00 00 40 00 01 04 10  ...........@....
	0x07d0 00 00 00 00 00 00 00 00 00 80 e7 79 00 00 28 29  ...........y..()
	0x07e0 29 29 29 29 01 00 00 00 00 00 00 00 00 10 00 00  ))))............
	0x07f0 00 00 00 40 00 01 04 10 00 00 01 00 00 00 00 00  ...@............
	0x0800 00 80 e7 79 00 00 28 29 29 29 29 29 01 00 00 00  ...y..()))))....
	0x0810 00 00 00 00 00 00 00 00 00 00 00 40 00 01 04 10  ...........@....
	0x0820 00 00 01 00 00 00 00 00 00 80 e7 79 00 00 28 29  ...........y..()
	0x0830 29 29 29 29 01 00 00 00 00 00 00 00 00 00 00 00  ))))............
	0x0840 00 00 10 40 00 01 04 10 00 00 01 00 00 00 00 00  ...@............
	0x0850 00 80 e7 79 00 00 28 29 29 29 29 29 01 00 00 00  ...y..()))))....
	0x0860 00 00 00 00 00 00 00 00 00 00 10 40 00 01 04 10  ...........@....
	0x0870 00 00 00 00 00 00 00 00 00 80 e7 79 00 00 28 29  ...........y..()
	0x0880 29 29 29 29 01 00 00 00 00 00 00 00 00 00 00 00  ))))............
	0x0890 00 00 10 40 00 01 04 10 40 00 00 00 00 00 00 00  ...@....@.......
	0x08a0 00 80 e7 79 00 00 28 29 29 29 29 29 01 00 00 00  ...y..()))))....
	0x08b0 00 00 00 00 04 00 00 00 00 00 10 40 00 01 04 10  ...........@....
	0x08c0 40 00 00 00 00 00 00 00 00 80 e7 79 00 00 28 29  @..........y..()
	0x08d0 29 29 29 29 01 00 00 00 00 00 00 00 04 00 00 00  ))))............
	0x08e0 00 00 10 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x08f0 00 80 e7 79 00 00 28 29 29 29 29 29 01 28 01 00  ...y..())))).(..
	0x0900 00 00 00 00 00 00 00 00 00 00 10 40 00 01 04 10  ...........@....
	0x0910 00 00 00 00 00 00 00 00 00 80 e7 79 00 00 28 29  ...........y..()
	0x0920 29 29 29 29 29 29 01 00 00 00 00 00 00 00 00 00  ))))))..........
	0x0930 00 00 10 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x0940 00 80 e7 79 00 00 00 28 29 29 29 29 29 29 01 00  ...y...())))))..
	0x0950 00 00 00 00 00 00 00 00 00 00 10 40 00 01 04 10  ...........@....
	0x0960 00 00 00 00 00 00 00 00 00 80 e7 79 00 00 00 00  ...........y....
	0x0970 28 29 29 29 29 29 01 00 00 00 00 00 00 00 00 00  ()))))..........
	0x0980 00 00 10 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
	0x0990 00 80 e7 79 00 00 00 00 28 29 29 29 01 28 01 00  ...y....())).(..
	0x09a0 00 00 00 00 00 00 00 00 00 00 10 40 00 01 04 10  ...........@....
	0x09b0 00 00 00 00 00 00 00 00 00 80 e7 79 00 00 00 00  ...........y....
	0x09c0 28 29 29 29 01 00 00 00 00 00 00 00 00 00 00 00  ()))............
	0x09d0 00 00 10 40 00 01 04 10 00 00 00 00 00 00 00 00  ...@............
gclocals·5be3cbe624ce4ce3be0f12fabe95ede9 SRODATA dupok size=18
	0x0000 0a 00 00 00 07 00 00 00 00 40 01 60 03 05 09 08  .........@.`....
	0x0010 02 06                                            ..
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·96839595c383af6ae8227769d90a999e SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 01 02 04              ............
gclocals·ef6c193a450e4116e290c9970add59e0 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 00 02                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·94354a51fe56df6fdd81af1813b4e695 SRODATA dupok size=16
	0x0000 08 00 00 00 06 00 00 00 00 01 03 07 27 05 22 20  ............'."
gclocals·ee104e299ed2e4539b82c61c5a4b843d SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 00 08 01                 ...........
gclocals·31297f06598fbf4b511eb4e66e57df54 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 01 00                 ...........
gclocals·92a38ec6a1faa824a07313f7e342638d SRODATA dupok size=13
	0x0000 05 00 00 00 04 00 00 00 00 01 03 02 0a           .............
gclocals·fdbf1f5761f6d17e8ae3f0aaecb6a3c5 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 02 00                 ...........
gclocals·b4ab2fc24f0e166de8049ccb618b45ff SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 01 05 04              ............
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·bc41a5648be0e22a9555dec75d49ff55 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 00 01                 ...........
gclocals·ef58165d0314406743033c67af306f36 SRODATA dupok size=14
	0x0000 06 00 00 00 03 00 00 00 00 01 03 02 05 04        ..............
gclocals·dc9b0298814590ca3ffc3a889546fc8b SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
gclocals·a1bdf42ea3370bf425f59e11a41daee2 SRODATA dupok size=19
	0x0000 0b 00 00 00 08 00 00 00 00 01 03 08 28 21 23 22  ............(!#"
	0x0010 a2 a0 80                                         ...
