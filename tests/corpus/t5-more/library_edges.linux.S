"".kind.known STEXT nosplit size=26 args=0x10 locals=0x0
	0x0000 00000 (library_edges.go:17)	TEXT	"".kind.known(SB), NOSPLIT, $0-16
	0x0000 00000 (library_edges.go:17)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:17)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:17)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:17)	PCDATA	$2, $0
	0x0000 00000 (library_edges.go:17)	PCDATA	$0, $0
	0x0000 00000 (library_edges.go:17)	MOVQ	"".k+8(SP), AX
	0x0005 00005 (library_edges.go:17)	TESTQ	AX, AX
	0x0008 00008 (library_edges.go:17)	JLS	22
	0x000a 00010 (library_edges.go:17)	CMPQ	AX, $20
	0x000e 00014 (library_edges.go:17)	SETCS	AL
	0x0011 00017 (library_edges.go:17)	MOVB	AL, "".~r0+16(SP)
	0x0015 00021 (library_edges.go:17)	RET
	0x0016 00022 (library_edges.go:17)	XORL	AX, AX
	0x0018 00024 (library_edges.go:17)	JMP	17
	0x0000 48 8b 44 24 08 48 85 c0 76 0c 48 83 f8 14 0f 92  H.D$.H..v.H.....
	0x0010 c0 88 44 24 10 c3 31 c0 eb f7                    ..D$..1...
"".kind.early STEXT nosplit size=19 args=0x10 locals=0x0
	0x0000 00000 (library_edges.go:19)	TEXT	"".kind.early(SB), NOSPLIT, $0-16
	0x0000 00000 (library_edges.go:19)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:19)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:19)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:19)	PCDATA	$2, $0
	0x0000 00000 (library_edges.go:19)	PCDATA	$0, $0
	0x0000 00000 (library_edges.go:19)	MOVQ	"".k+8(SP), AX
	0x0005 00005 (library_edges.go:19)	ADDQ	$-2, AX
	0x0009 00009 (library_edges.go:19)	CMPQ	AX, $5
	0x000d 00013 (library_edges.go:19)	SETCS	"".~r0+16(SP)
	0x0012 00018 (library_edges.go:19)	RET
	0x0000 48 8b 44 24 08 48 83 c0 fe 48 83 f8 05 0f 92 44  H.D$.H...H.....D
	0x0010 24 10 c3                                         $..
"".small.known STEXT nosplit size=16 args=0x10 locals=0x0
	0x0000 00000 (library_edges.go:23)	TEXT	"".small.known(SB), NOSPLIT, $0-16
	0x0000 00000 (library_edges.go:23)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:23)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:23)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:23)	PCDATA	$2, $0
	0x0000 00000 (library_edges.go:23)	PCDATA	$0, $0
	0x0000 00000 (library_edges.go:23)	MOVBLZX	"".s+8(SP), AX
	0x0005 00005 (library_edges.go:23)	DECL	AX
	0x0007 00007 (library_edges.go:23)	CMPB	AL, $19
	0x000a 00010 (library_edges.go:23)	SETCS	"".~r0+16(SP)
	0x000f 00015 (library_edges.go:23)	RET
	0x0000 0f b6 44 24 08 ff c8 80 f8 13 0f 92 44 24 10 c3  ..D$........D$..
"".reversed.Less STEXT size=95 args=0x28 locals=0x28
	0x0000 00000 (library_edges.go:28)	TEXT	"".reversed.Less(SB), $40-40
	0x0000 00000 (library_edges.go:28)	MOVQ	(TLS), CX
	0x0009 00009 (library_edges.go:28)	CMPQ	SP, 16(CX)
	0x000d 00013 (library_edges.go:28)	JLS	88
	0x000f 00015 (library_edges.go:28)	SUBQ	$40, SP
	0x0013 00019 (library_edges.go:28)	MOVQ	BP, 32(SP)
	0x0018 00024 (library_edges.go:28)	LEAQ	32(SP), BP
	0x001d 00029 (library_edges.go:28)	FUNCDATA	$0, gclocals·09cf9819fc716118c209c2d2155a3632(SB)
	0x001d 00029 (library_edges.go:28)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (library_edges.go:28)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x001d 00029 (library_edges.go:28)	PCDATA	$2, $0
	0x001d 00029 (library_edges.go:28)	PCDATA	$0, $0
	0x001d 00029 (library_edges.go:28)	MOVQ	"".r+48(SP), AX
	0x0022 00034 (library_edges.go:28)	MOVQ	32(AX), AX
	0x0026 00038 (library_edges.go:28)	MOVQ	"".j+72(SP), CX
	0x002b 00043 (library_edges.go:28)	MOVQ	CX, 8(SP)
	0x0030 00048 (library_edges.go:28)	MOVQ	"".i+64(SP), CX
	0x0035 00053 (library_edges.go:28)	MOVQ	CX, 16(SP)
	0x003a 00058 (library_edges.go:28)	PCDATA	$2, $1
	0x003a 00058 (library_edges.go:28)	PCDATA	$0, $1
	0x003a 00058 (library_edges.go:28)	MOVQ	"".r+56(SP), CX
	0x003f 00063 (library_edges.go:28)	PCDATA	$2, $0
	0x003f 00063 (library_edges.go:28)	MOVQ	CX, (SP)
	0x0043 00067 (library_edges.go:28)	CALL	AX
	0x0045 00069 (library_edges.go:28)	MOVBLZX	24(SP), AX
	0x004a 00074 (library_edges.go:28)	MOVB	AL, "".~r2+80(SP)
	0x004e 00078 (library_edges.go:28)	MOVQ	32(SP), BP
	0x0053 00083 (library_edges.go:28)	ADDQ	$40, SP
	0x0057 00087 (library_edges.go:28)	RET
	0x0058 00088 (library_edges.go:28)	NOP
	0x0058 00088 (library_edges.go:28)	PCDATA	$0, $-1
	0x0058 00088 (library_edges.go:28)	PCDATA	$2, $-1
	0x0058 00088 (library_edges.go:28)	CALL	runtime.morestack_noctxt(SB)
	0x005d 00093 (library_edges.go:28)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 49 48  dH..%....H;a.vIH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 44  ..(H.l$ H.l$ H.D
	0x0020 24 30 48 8b 40 20 48 8b 4c 24 48 48 89 4c 24 08  $0H.@ H.L$HH.L$.
	0x0030 48 8b 4c 24 40 48 89 4c 24 10 48 8b 4c 24 38 48  H.L$@H.L$.H.L$8H
	0x0040 89 0c 24 ff d0 0f b6 44 24 18 88 44 24 50 48 8b  ..$....D$..D$PH.
	0x0050 6c 24 20 48 83 c4 28 c3 e8 00 00 00 00 eb a1     l$ H..(........
	rel 5+4 t=16 TLS+0
	rel 67+0 t=11 +0
	rel 89+4 t=8 runtime.morestack_noctxt+0
"".(*counting).total STEXT nosplit size=15 args=0x10 locals=0x0
	0x0000 00000 (library_edges.go:35)	TEXT	"".(*counting).total(SB), NOSPLIT, $0-16
	0x0000 00000 (library_edges.go:35)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (library_edges.go:35)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (library_edges.go:35)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0000 00000 (library_edges.go:35)	PCDATA	$2, $1
	0x0000 00000 (library_edges.go:35)	PCDATA	$0, $1
	0x0000 00000 (library_edges.go:35)	MOVQ	"".c+8(SP), AX
	0x0005 00005 (library_edges.go:35)	PCDATA	$2, $0
	0x0005 00005 (library_edges.go:35)	MOVQ	16(AX), AX
	0x0009 00009 (library_edges.go:35)	MOVQ	AX, "".~r0+16(SP)
	0x000e 00014 (library_edges.go:35)	RET
	0x0000 48 8b 44 24 08 48 8b 40 10 48 89 44 24 10 c3     H.D$.H.@.H.D$..
"".pair.Sum STEXT nosplit size=19 args=0x18 locals=0x0
	0x0000 00000 (library_edges.go:39)	TEXT	"".pair.Sum(SB), NOSPLIT, $0-24
	0x0000 00000 (library_edges.go:39)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:39)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:39)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (library_edges.go:39)	PCDATA	$2, $0
	0x0000 00000 (library_edges.go:39)	PCDATA	$0, $0
	0x0000 00000 (library_edges.go:39)	MOVQ	"".p+16(SP), AX
	0x0005 00005 (library_edges.go:39)	MOVQ	"".p+8(SP), CX
	0x000a 00010 (library_edges.go:39)	ADDQ	CX, AX
	0x000d 00013 (library_edges.go:39)	MOVQ	AX, "".~r0+24(SP)
	0x0012 00018 (library_edges.go:39)	RET
	0x0000 48 8b 44 24 10 48 8b 4c 24 08 48 01 c8 48 89 44  H.D$.H.L$.H..H.D
	0x0010 24 18 c3                                         $..
"".methods STEXT size=520 args=0x20 locals=0xe8
	0x0000 00000 (library_edges.go:42)	TEXT	"".methods(SB), REFLECTMETHOD, $232-32
	0x0000 00000 (library_edges.go:42)	MOVQ	(TLS), CX
	0x0009 00009 (library_edges.go:42)	LEAQ	-104(SP), AX
	0x000e 00014 (library_edges.go:42)	CMPQ	AX, 16(CX)
	0x0012 00018 (library_edges.go:42)	JLS	510
	0x0018 00024 (library_edges.go:42)	SUBQ	$232, SP
	0x001f 00031 (library_edges.go:42)	MOVQ	BP, 224(SP)
	0x0027 00039 (library_edges.go:42)	LEAQ	224(SP), BP
	0x002f 00047 (library_edges.go:42)	FUNCDATA	$0, gclocals·a3c663125a5a1cc07a5728bb955e122a(SB)
	0x002f 00047 (library_edges.go:42)	FUNCDATA	$1, gclocals·1297f1f23fbaa1594506f9fc1ccca135(SB)
	0x002f 00047 (library_edges.go:42)	FUNCDATA	$3, gclocals·09fe47b3c7011ac988833784ccbcfa69(SB)
	0x002f 00047 (library_edges.go:42)	PCDATA	$2, $0
	0x002f 00047 (library_edges.go:42)	PCDATA	$0, $0
	0x002f 00047 (library_edges.go:42)	XORL	AX, AX
	0x0031 00049 (library_edges.go:42)	XORL	CX, CX
	0x0033 00051 (library_edges.go:43)	PCDATA	$2, $1
	0x0033 00051 (library_edges.go:43)	LEAQ	""..autotmp_9+96(SP), DX
	0x0038 00056 (library_edges.go:43)	XORL	BX, BX
	0x003a 00058 (library_edges.go:44)	JMP	75
	0x003c 00060 (library_edges.go:44)	PCDATA	$2, $2
	0x003c 00060 (library_edges.go:44)	MOVQ	"".i+112(SP), R8
	0x0041 00065 (library_edges.go:44)	LEAQ	1(R8), AX
	0x0045 00069 (library_edges.go:47)	PCDATA	$2, $1
	0x0045 00069 (library_edges.go:47)	MOVQ	DI, DX
	0x0048 00072 (library_edges.go:47)	MOVQ	SI, BX
	0x004b 00075 (library_edges.go:47)	MOVQ	CX, "".names.len+96(SP)
	0x0050 00080 (library_edges.go:44)	MOVQ	AX, "".i+112(SP)
	0x0055 00085 (library_edges.go:47)	PCDATA	$2, $0
	0x0055 00085 (library_edges.go:47)	PCDATA	$0, $1
	0x0055 00085 (library_edges.go:47)	MOVQ	DX, ""..autotmp_14+136(SP)
	0x005d 00093 (library_edges.go:47)	MOVQ	BX, "".names.cap+104(SP)
	0x0062 00098 (library_edges.go:44)	MOVQ	"".t+240(SP), SI
	0x006a 00106 (library_edges.go:44)	MOVQ	208(SI), DI
	0x0071 00113 (library_edges.go:44)	PCDATA	$2, $3
	0x0071 00113 (library_edges.go:44)	MOVQ	"".t+248(SP), R8
	0x0079 00121 (library_edges.go:44)	PCDATA	$2, $0
	0x0079 00121 (library_edges.go:44)	MOVQ	R8, (SP)
	0x007d 00125 (library_edges.go:44)	CALL	DI
	0x007f 00127 (library_edges.go:44)	MOVQ	8(SP), AX
	0x0084 00132 (library_edges.go:44)	MOVQ	"".i+112(SP), CX
	0x0089 00137 (library_edges.go:44)	CMPQ	CX, AX
	0x008c 00140 (library_edges.go:44)	JGE	410
	0x0092 00146 (library_edges.go:45)	MOVQ	"".t+240(SP), AX
	0x009a 00154 (library_edges.go:45)	MOVQ	168(AX), DX
	0x00a1 00161 (library_edges.go:45)	MOVQ	CX, 8(SP)
	0x00a6 00166 (library_edges.go:45)	PCDATA	$2, $4
	0x00a6 00166 (library_edges.go:45)	MOVQ	"".t+248(SP), BX
	0x00ae 00174 (library_edges.go:45)	PCDATA	$2, $0
	0x00ae 00174 (library_edges.go:45)	MOVQ	BX, (SP)
	0x00b2 00178 (library_edges.go:45)	CALL	DX
	0x00b4 00180 (library_edges.go:45)	PCDATA	$2, $2
	0x00b4 00180 (library_edges.go:45)	PCDATA	$0, $2
	0x00b4 00180 (library_edges.go:45)	LEAQ	""..autotmp_5+144(SP), DI
	0x00bc 00188 (library_edges.go:45)	PCDATA	$2, $5
	0x00bc 00188 (library_edges.go:45)	LEAQ	16(SP), SI
	0x00c1 00193 (library_edges.go:45)	PCDATA	$2, $0
	0x00c1 00193 (library_edges.go:45)	DUFFCOPY	$826
	0x00d4 00212 (library_edges.go:45)	MOVQ	"".names.len+96(SP), AX
	0x00d9 00217 (library_edges.go:45)	LEAQ	1(AX), CX
	0x00dd 00221 (library_edges.go:45)	MOVQ	""..autotmp_5+152(SP), DX
	0x00e5 00229 (library_edges.go:45)	PCDATA	$2, $4
	0x00e5 00229 (library_edges.go:45)	PCDATA	$0, $1
	0x00e5 00229 (library_edges.go:45)	MOVQ	""..autotmp_5+144(SP), BX
	0x00ed 00237 (library_edges.go:45)	MOVQ	"".names.cap+104(SP), SI
	0x00f2 00242 (library_edges.go:45)	CMPQ	CX, SI
	0x00f5 00245 (library_edges.go:45)	JGT	311
	0x00f7 00247 (library_edges.go:45)	PCDATA	$2, $6
	0x00f7 00247 (library_edges.go:45)	PCDATA	$0, $0
	0x00f7 00247 (library_edges.go:45)	MOVQ	""..autotmp_14+136(SP), DI
	0x00ff 00255 (library_edges.go:45)	SHLQ	$4, AX
	0x0103 00259 (library_edges.go:45)	MOVQ	DX, 8(DI)(AX*1)
	0x0108 00264 (library_edges.go:45)	PCDATA	$2, $7
	0x0108 00264 (library_edges.go:45)	LEAQ	(DI)(AX*1), DX
	0x010c 00268 (library_edges.go:45)	PCDATA	$2, $-2
	0x010c 00268 (library_edges.go:45)	PCDATA	$0, $-2
	0x010c 00268 (library_edges.go:45)	CMPL	runtime.writeBarrier(SB), $0
	0x0113 00275 (library_edges.go:45)	JNE	286
	0x0115 00277 (library_edges.go:45)	MOVQ	BX, (DI)(AX*1)
	0x0119 00281 (library_edges.go:45)	JMP	60
	0x011e 00286 (library_edges.go:45)	MOVQ	DI, AX
	0x0121 00289 (library_edges.go:45)	MOVQ	DX, DI
	0x0124 00292 (library_edges.go:45)	MOVQ	AX, R8
	0x0127 00295 (library_edges.go:45)	MOVQ	BX, AX
	0x012a 00298 (library_edges.go:45)	CALL	runtime.gcWriteBarrier(SB)
	0x012f 00303 (library_edges.go:47)	MOVQ	R8, DI
	0x0132 00306 (library_edges.go:45)	JMP	60
	0x0137 00311 (library_edges.go:45)	PCDATA	$2, $4
	0x0137 00311 (library_edges.go:45)	PCDATA	$0, $1
	0x0137 00311 (library_edges.go:45)	MOVQ	DX, ""..autotmp_15+120(SP)
	0x013c 00316 (library_edges.go:45)	PCDATA	$2, $0
	0x013c 00316 (library_edges.go:45)	PCDATA	$0, $3
	0x013c 00316 (library_edges.go:45)	MOVQ	BX, ""..autotmp_16+128(SP)
	0x0144 00324 (library_edges.go:45)	PCDATA	$2, $1
	0x0144 00324 (library_edges.go:45)	LEAQ	type.string(SB), DX
	0x014b 00331 (library_edges.go:45)	PCDATA	$2, $0
	0x014b 00331 (library_edges.go:45)	MOVQ	DX, (SP)
	0x014f 00335 (library_edges.go:45)	PCDATA	$2, $4
	0x014f 00335 (library_edges.go:45)	PCDATA	$0, $4
	0x014f 00335 (library_edges.go:45)	MOVQ	""..autotmp_14+136(SP), BX
	0x0157 00343 (library_edges.go:45)	PCDATA	$2, $0
	0x0157 00343 (library_edges.go:45)	MOVQ	BX, 8(SP)
	0x015c 00348 (library_edges.go:45)	MOVQ	AX, 16(SP)
	0x0161 00353 (library_edges.go:45)	MOVQ	SI, 24(SP)
	0x0166 00358 (library_edges.go:45)	MOVQ	CX, 32(SP)
	0x016b 00363 (library_edges.go:45)	CALL	runtime.growslice(SB)
	0x0170 00368 (library_edges.go:45)	PCDATA	$2, $2
	0x0170 00368 (library_edges.go:45)	MOVQ	40(SP), DI
	0x0175 00373 (library_edges.go:45)	MOVQ	48(SP), AX
	0x017a 00378 (library_edges.go:45)	MOVQ	56(SP), SI
	0x017f 00383 (library_edges.go:45)	LEAQ	1(AX), CX
	0x0183 00387 (library_edges.go:45)	MOVQ	"".names.len+96(SP), AX
	0x0188 00392 (library_edges.go:45)	MOVQ	""..autotmp_15+120(SP), DX
	0x018d 00397 (library_edges.go:45)	PCDATA	$2, $6
	0x018d 00397 (library_edges.go:45)	PCDATA	$0, $0
	0x018d 00397 (library_edges.go:45)	MOVQ	""..autotmp_16+128(SP), BX
	0x0195 00405 (library_edges.go:45)	JMP	255
	0x019a 00410 (library_edges.go:47)	PCDATA	$2, $8
	0x019a 00410 (library_edges.go:47)	PCDATA	$0, $5
	0x019a 00410 (library_edges.go:47)	MOVQ	""..autotmp_14+136(SP), AX
	0x01a2 00418 (library_edges.go:47)	PCDATA	$2, $0
	0x01a2 00418 (library_edges.go:47)	MOVQ	AX, (SP)
	0x01a6 00422 (library_edges.go:47)	MOVQ	"".names.len+96(SP), AX
	0x01ab 00427 (library_edges.go:47)	MOVQ	AX, 8(SP)
	0x01b0 00432 (library_edges.go:47)	MOVQ	"".names.cap+104(SP), AX
	0x01b5 00437 (library_edges.go:47)	MOVQ	AX, 16(SP)
	0x01ba 00442 (library_edges.go:47)	PCDATA	$2, $8
	0x01ba 00442 (library_edges.go:47)	LEAQ	go.string.","(SB), AX
	0x01c1 00449 (library_edges.go:47)	PCDATA	$2, $0
	0x01c1 00449 (library_edges.go:47)	MOVQ	AX, 24(SP)
	0x01c6 00454 (library_edges.go:47)	MOVQ	$1, 32(SP)
	0x01cf 00463 (library_edges.go:47)	CALL	strings.Join(SB)
	0x01d4 00468 (library_edges.go:47)	PCDATA	$2, $8
	0x01d4 00468 (library_edges.go:47)	MOVQ	40(SP), AX
	0x01d9 00473 (library_edges.go:47)	MOVQ	48(SP), CX
	0x01de 00478 (library_edges.go:47)	PCDATA	$2, $0
	0x01de 00478 (library_edges.go:47)	PCDATA	$0, $6
	0x01de 00478 (library_edges.go:47)	MOVQ	AX, "".~r1+256(SP)
	0x01e6 00486 (library_edges.go:47)	MOVQ	CX, "".~r1+264(SP)
	0x01ee 00494 (library_edges.go:47)	MOVQ	224(SP), BP
	0x01f6 00502 (library_edges.go:47)	ADDQ	$232, SP
	0x01fd 00509 (library_edges.go:47)	RET
	0x01fe 00510 (library_edges.go:47)	NOP
	0x01fe 00510 (library_edges.go:42)	PCDATA	$0, $-1
	0x01fe 00510 (library_edges.go:42)	PCDATA	$2, $-1
	0x01fe 00510 (library_edges.go:42)	CALL	runtime.morestack_noctxt(SB)
	0x0203 00515 (library_edges.go:42)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 98 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 e6 01 00 00 48 81 ec e8 00 00 00 48  A.......H......H
	0x0020 89 ac 24 e0 00 00 00 48 8d ac 24 e0 00 00 00 31  ..$....H..$....1
	0x0030 c0 31 c9 48 8d 54 24 60 31 db eb 0f 4c 8b 44 24  .1.H.T$`1...L.D$
	0x0040 70 49 8d 40 01 48 89 fa 48 89 f3 48 89 4c 24 60  pI.@.H..H..H.L$`
	0x0050 48 89 44 24 70 48 89 94 24 88 00 00 00 48 89 5c  H.D$pH..$....H.\
	0x0060 24 68 48 8b b4 24 f0 00 00 00 48 8b be d0 00 00  $hH..$....H.....
	0x0070 00 4c 8b 84 24 f8 00 00 00 4c 89 04 24 ff d7 48  .L..$....L..$..H
	0x0080 8b 44 24 08 48 8b 4c 24 70 48 39 c1 0f 8d 08 01  .D$.H.L$pH9.....
	0x0090 00 00 48 8b 84 24 f0 00 00 00 48 8b 90 a8 00 00  ..H..$....H.....
	0x00a0 00 48 89 4c 24 08 48 8b 9c 24 f8 00 00 00 48 89  .H.L$.H..$....H.
	0x00b0 1c 24 ff d2 48 8d bc 24 90 00 00 00 48 8d 74 24  .$..H..$....H.t$
	0x00c0 10 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00  .H.l$.H.l$......
	0x00d0 48 8b 6d 00 48 8b 44 24 60 48 8d 48 01 48 8b 94  H.m.H.D$`H.H.H..
	0x00e0 24 98 00 00 00 48 8b 9c 24 90 00 00 00 48 8b 74  $....H..$....H.t
	0x00f0 24 68 48 39 f1 7f 40 48 8b bc 24 88 00 00 00 48  $hH9..@H..$....H
	0x0100 c1 e0 04 48 89 54 07 08 48 8d 14 07 83 3d 00 00  ...H.T..H....=..
	0x0110 00 00 00 75 09 48 89 1c 07 e9 1e ff ff ff 48 89  ...u.H........H.
	0x0120 f8 48 89 d7 49 89 c0 48 89 d8 e8 00 00 00 00 4c  .H..I..H.......L
	0x0130 89 c7 e9 05 ff ff ff 48 89 54 24 78 48 89 9c 24  .......H.T$xH..$
	0x0140 80 00 00 00 48 8d 15 00 00 00 00 48 89 14 24 48  ....H......H..$H
	0x0150 8b 9c 24 88 00 00 00 48 89 5c 24 08 48 89 44 24  ..$....H.\$.H.D$
	0x0160 10 48 89 74 24 18 48 89 4c 24 20 e8 00 00 00 00  .H.t$.H.L$ .....
	0x0170 48 8b 7c 24 28 48 8b 44 24 30 48 8b 74 24 38 48  H.|$(H.D$0H.t$8H
	0x0180 8d 48 01 48 8b 44 24 60 48 8b 54 24 78 48 8b 9c  .H.H.D$`H.T$xH..
	0x0190 24 80 00 00 00 e9 65 ff ff ff 48 8b 84 24 88 00  $.....e...H..$..
	0x01a0 00 00 48 89 04 24 48 8b 44 24 60 48 89 44 24 08  ..H..$H.D$`H.D$.
	0x01b0 48 8b 44 24 68 48 89 44 24 10 48 8d 05 00 00 00  H.D$hH.D$.H.....
	0x01c0 00 48 89 44 24 18 48 c7 44 24 20 01 00 00 00 e8  .H.D$.H.D$ .....
	0x01d0 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 30 48 89  ....H.D$(H.L$0H.
	0x01e0 84 24 00 01 00 00 48 89 8c 24 08 01 00 00 48 8b  .$....H..$....H.
	0x01f0 ac 24 e0 00 00 00 48 81 c4 e8 00 00 00 c3 e8 00  .$....H.........
	0x0200 00 00 00 e9 f8 fd ff ff                          ........
	rel 5+4 t=16 TLS+0
	rel 125+0 t=11 +0
	rel 178+0 t=11 +0
	rel 204+4 t=8 runtime.duffcopy+826
	rel 270+4 t=15 runtime.writeBarrier+-1
	rel 299+4 t=8 runtime.gcWriteBarrier+0
	rel 327+4 t=15 type.string+0
	rel 364+4 t=8 runtime.growslice+0
	rel 445+4 t=15 go.string.","+0
	rel 464+4 t=8 strings.Join+0
	rel 511+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=1060 args=0x0 locals=0xd8
	0x0000 00000 (library_edges.go:50)	TEXT	"".main(SB), $216-0
	0x0000 00000 (library_edges.go:50)	MOVQ	(TLS), CX
	0x0009 00009 (library_edges.go:50)	LEAQ	-88(SP), AX
	0x000e 00014 (library_edges.go:50)	CMPQ	AX, 16(CX)
	0x0012 00018 (library_edges.go:50)	JLS	1050
	0x0018 00024 (library_edges.go:50)	SUBQ	$216, SP
	0x001f 00031 (library_edges.go:50)	MOVQ	BP, 208(SP)
	0x0027 00039 (library_edges.go:50)	LEAQ	208(SP), BP
	0x002f 00047 (library_edges.go:50)	FUNCDATA	$0, gclocals·fcf5af2016adf65a97b579a67730f1b6(SB)
	0x002f 00047 (library_edges.go:50)	FUNCDATA	$1, gclocals·1f7cbfe32f8f213b56d1e2f89e5f8f19(SB)
	0x002f 00047 (library_edges.go:50)	FUNCDATA	$3, gclocals·3b56d3b1a53ce1a90cde5be2d25c51b3(SB)
	0x002f 00047 (library_edges.go:51)	PCDATA	$2, $0
	0x002f 00047 (library_edges.go:51)	PCDATA	$0, $0
	0x002f 00047 (library_edges.go:51)	MOVQ	$0, (SP)
	0x0037 00055 (library_edges.go:51)	CALL	runtime.GOMAXPROCS(SB)
	0x003c 00060 (library_edges.go:51)	MOVQ	8(SP), AX
	0x0041 00065 (library_edges.go:51)	MOVQ	AX, (SP)
	0x0045 00069 (library_edges.go:51)	CALL	runtime.GOMAXPROCS(SB)
	0x004a 00074 (library_edges.go:52)	CALL	runtime.printlock(SB)
	0x004f 00079 (library_edges.go:52)	MOVB	$0, (SP)
	0x0053 00083 (library_edges.go:52)	CALL	runtime.printbool(SB)
	0x0058 00088 (library_edges.go:52)	CALL	runtime.printsp(SB)
	0x005d 00093 (library_edges.go:52)	MOVB	$1, (SP)
	0x0061 00097 (library_edges.go:52)	CALL	runtime.printbool(SB)
	0x0066 00102 (library_edges.go:52)	CALL	runtime.printsp(SB)
	0x006b 00107 (library_edges.go:52)	MOVB	$0, (SP)
	0x006f 00111 (library_edges.go:52)	CALL	runtime.printbool(SB)
	0x0074 00116 (library_edges.go:52)	CALL	runtime.printsp(SB)
	0x0079 00121 (library_edges.go:52)	MOVB	$1, (SP)
	0x007d 00125 (library_edges.go:52)	CALL	runtime.printbool(SB)
	0x0082 00130 (library_edges.go:52)	CALL	runtime.printsp(SB)
	0x0087 00135 (library_edges.go:52)	MOVB	$1, (SP)
	0x008b 00139 (library_edges.go:52)	CALL	runtime.printbool(SB)
	0x0090 00144 (library_edges.go:52)	CALL	runtime.printnl(SB)
	0x0095 00149 (library_edges.go:52)	CALL	runtime.printunlock(SB)
	0x009a 00154 (library_edges.go:54)	PCDATA	$2, $1
	0x009a 00154 (library_edges.go:54)	LEAQ	type.[3]int(SB), AX
	0x00a1 00161 (library_edges.go:54)	PCDATA	$2, $0
	0x00a1 00161 (library_edges.go:54)	MOVQ	AX, (SP)
	0x00a5 00165 (library_edges.go:54)	CALL	runtime.newobject(SB)
	0x00aa 00170 (library_edges.go:54)	PCDATA	$2, $1
	0x00aa 00170 (library_edges.go:54)	MOVQ	8(SP), AX
	0x00af 00175 (library_edges.go:54)	PCDATA	$0, $1
	0x00af 00175 (library_edges.go:54)	MOVQ	AX, ""..autotmp_74+144(SP)
	0x00b7 00183 (library_edges.go:54)	MOVQ	"".statictmp_0(SB), CX
	0x00be 00190 (library_edges.go:54)	MOVQ	CX, (AX)
	0x00c1 00193 (library_edges.go:54)	MOVUPS	"".statictmp_0+8(SB), X0
	0x00c8 00200 (library_edges.go:54)	MOVUPS	X0, 8(AX)
	0x00cc 00204 (library_edges.go:55)	PCDATA	$2, $0
	0x00cc 00204 (library_edges.go:55)	PCDATA	$0, $2
	0x00cc 00204 (library_edges.go:55)	MOVQ	AX, ""..autotmp_26+184(SP)
	0x00d4 00212 (library_edges.go:55)	MOVQ	$3, ""..autotmp_26+192(SP)
	0x00e0 00224 (library_edges.go:55)	MOVQ	$3, ""..autotmp_26+200(SP)
	0x00ec 00236 (library_edges.go:55)	PCDATA	$0, $3
	0x00ec 00236 (library_edges.go:55)	XORPS	X0, X0
	0x00ef 00239 (library_edges.go:55)	MOVUPS	X0, ""..autotmp_27+168(SP)
	0x00f7 00247 (library_edges.go:55)	PCDATA	$2, $2
	0x00f7 00247 (library_edges.go:55)	LEAQ	go.itab.sort.IntSlice,sort.Interface(SB), CX
	0x00fe 00254 (library_edges.go:55)	PCDATA	$2, $0
	0x00fe 00254 (library_edges.go:55)	MOVQ	CX, (SP)
	0x0102 00258 (library_edges.go:55)	PCDATA	$2, $2
	0x0102 00258 (library_edges.go:55)	LEAQ	""..autotmp_26+184(SP), CX
	0x010a 00266 (library_edges.go:55)	PCDATA	$2, $0
	0x010a 00266 (library_edges.go:55)	MOVQ	CX, 8(SP)
	0x010f 00271 (library_edges.go:55)	CALL	runtime.convT2Islice(SB)
	0x0114 00276 (library_edges.go:55)	PCDATA	$2, $1
	0x0114 00276 (library_edges.go:55)	MOVQ	24(SP), AX
	0x0119 00281 (library_edges.go:55)	MOVQ	16(SP), CX
	0x011e 00286 (library_edges.go:55)	MOVQ	CX, ""..autotmp_27+168(SP)
	0x0126 00294 (library_edges.go:55)	PCDATA	$2, $0
	0x0126 00294 (library_edges.go:55)	MOVQ	AX, ""..autotmp_27+176(SP)
	0x012e 00302 (library_edges.go:55)	PCDATA	$2, $1
	0x012e 00302 (library_edges.go:55)	LEAQ	go.itab."".reversed,sort.Interface(SB), AX
	0x0135 00309 (library_edges.go:55)	PCDATA	$2, $0
	0x0135 00309 (library_edges.go:55)	MOVQ	AX, (SP)
	0x0139 00313 (library_edges.go:55)	PCDATA	$2, $1
	0x0139 00313 (library_edges.go:55)	LEAQ	""..autotmp_27+168(SP), AX
	0x0141 00321 (library_edges.go:55)	PCDATA	$2, $0
	0x0141 00321 (library_edges.go:55)	MOVQ	AX, 8(SP)
	0x0146 00326 (library_edges.go:55)	CALL	runtime.convT2I(SB)
	0x014b 00331 (library_edges.go:55)	PCDATA	$2, $1
	0x014b 00331 (library_edges.go:55)	MOVQ	24(SP), AX
	0x0150 00336 (library_edges.go:55)	MOVQ	16(SP), CX
	0x0155 00341 (library_edges.go:55)	MOVQ	CX, (SP)
	0x0159 00345 (library_edges.go:55)	PCDATA	$2, $0
	0x0159 00345 (library_edges.go:55)	MOVQ	AX, 8(SP)
	0x015e 00350 (library_edges.go:55)	CALL	sort.Sort(SB)
	0x0163 00355 (library_edges.go:56)	PCDATA	$2, $1
	0x0163 00355 (library_edges.go:56)	PCDATA	$0, $0
	0x0163 00355 (library_edges.go:56)	MOVQ	""..autotmp_74+144(SP), AX
	0x016b 00363 (library_edges.go:56)	MOVQ	(AX), CX
	0x016e 00366 (library_edges.go:56)	MOVQ	CX, ""..autotmp_75+96(SP)
	0x0173 00371 (library_edges.go:56)	MOVQ	8(AX), DX
	0x0177 00375 (library_edges.go:56)	MOVQ	DX, ""..autotmp_76+88(SP)
	0x017c 00380 (library_edges.go:56)	PCDATA	$2, $0
	0x017c 00380 (library_edges.go:56)	MOVQ	16(AX), AX
	0x0180 00384 (library_edges.go:56)	MOVQ	AX, ""..autotmp_77+80(SP)
	0x0185 00389 (library_edges.go:56)	CALL	runtime.printlock(SB)
	0x018a 00394 (library_edges.go:56)	MOVQ	""..autotmp_75+96(SP), AX
	0x018f 00399 (library_edges.go:56)	MOVQ	AX, (SP)
	0x0193 00403 (library_edges.go:56)	CALL	runtime.printint(SB)
	0x0198 00408 (library_edges.go:56)	CALL	runtime.printsp(SB)
	0x019d 00413 (library_edges.go:56)	MOVQ	""..autotmp_76+88(SP), AX
	0x01a2 00418 (library_edges.go:56)	MOVQ	AX, (SP)
	0x01a6 00422 (library_edges.go:56)	CALL	runtime.printint(SB)
	0x01ab 00427 (library_edges.go:56)	CALL	runtime.printsp(SB)
	0x01b0 00432 (library_edges.go:56)	MOVQ	""..autotmp_77+80(SP), AX
	0x01b5 00437 (library_edges.go:56)	MOVQ	AX, (SP)
	0x01b9 00441 (library_edges.go:56)	CALL	runtime.printint(SB)
	0x01be 00446 (library_edges.go:56)	CALL	runtime.printnl(SB)
	0x01c3 00451 (library_edges.go:56)	CALL	runtime.printunlock(SB)
	0x01c8 00456 (library_edges.go:58)	PCDATA	$2, $1
	0x01c8 00456 (library_edges.go:58)	LEAQ	type.strings.Reader(SB), AX
	0x01cf 00463 (library_edges.go:58)	PCDATA	$2, $0
	0x01cf 00463 (library_edges.go:58)	MOVQ	AX, (SP)
	0x01d3 00467 (library_edges.go:58)	CALL	runtime.newobject(SB)
	0x01d8 00472 (library_edges.go:58)	PCDATA	$2, $3
	0x01d8 00472 (library_edges.go:58)	MOVQ	8(SP), DI
	0x01dd 00477 (library_edges.go:58)	MOVQ	$4, 8(DI)
	0x01e5 00485 (library_edges.go:58)	PCDATA	$2, $-2
	0x01e5 00485 (library_edges.go:58)	PCDATA	$0, $-2
	0x01e5 00485 (library_edges.go:58)	CMPL	runtime.writeBarrier(SB), $0
	0x01ec 00492 (library_edges.go:58)	JNE	1033
	0x01f2 00498 (library_edges.go:58)	LEAQ	go.string."four"(SB), AX
	0x01f9 00505 (library_edges.go:58)	MOVQ	AX, (DI)
	0x01fc 00508 (library_edges.go:58)	PCDATA	$2, $3
	0x01fc 00508 (library_edges.go:58)	PCDATA	$0, $4
	0x01fc 00508 (library_edges.go:58)	MOVQ	DI, "".~R0+120(SP)
	0x0201 00513 (library_edges.go:58)	MOVQ	$0, 16(DI)
	0x0209 00521 (library_edges.go:58)	PCDATA	$2, $0
	0x0209 00521 (library_edges.go:58)	MOVQ	$-1, 24(DI)
	0x0211 00529 (library_edges.go:58)	PCDATA	$2, $1
	0x0211 00529 (library_edges.go:58)	LEAQ	type."".counting(SB), AX
	0x0218 00536 (library_edges.go:58)	PCDATA	$2, $0
	0x0218 00536 (library_edges.go:58)	MOVQ	AX, (SP)
	0x021c 00540 (library_edges.go:58)	CALL	runtime.newobject(SB)
	0x0221 00545 (library_edges.go:58)	PCDATA	$2, $1
	0x0221 00545 (library_edges.go:58)	MOVQ	8(SP), AX
	0x0226 00550 (library_edges.go:58)	PCDATA	$0, $5
	0x0226 00550 (library_edges.go:58)	MOVQ	AX, "".c+128(SP)
	0x022e 00558 (library_edges.go:58)	PCDATA	$2, $4
	0x022e 00558 (library_edges.go:58)	LEAQ	go.itab.*strings.Reader,io.Reader(SB), CX
	0x0235 00565 (library_edges.go:58)	PCDATA	$2, $1
	0x0235 00565 (library_edges.go:58)	MOVQ	CX, (AX)
	0x0238 00568 (library_edges.go:58)	PCDATA	$2, $-2
	0x0238 00568 (library_edges.go:58)	PCDATA	$0, $-2
	0x0238 00568 (library_edges.go:58)	CMPL	runtime.writeBarrier(SB), $0
	0x023f 00575 (library_edges.go:58)	JNE	1014
	0x0245 00581 (library_edges.go:58)	MOVQ	"".~R0+120(SP), CX
	0x024a 00586 (library_edges.go:58)	MOVQ	CX, 8(AX)
	0x024e 00590 (library_edges.go:59)	PCDATA	$2, $1
	0x024e 00590 (library_edges.go:59)	PCDATA	$0, $6
	0x024e 00590 (library_edges.go:59)	LEAQ	type.uint8(SB), AX
	0x0255 00597 (library_edges.go:59)	PCDATA	$2, $0
	0x0255 00597 (library_edges.go:59)	MOVQ	AX, (SP)
	0x0259 00601 (library_edges.go:59)	MOVQ	$8, 8(SP)
	0x0262 00610 (library_edges.go:59)	MOVQ	$8, 16(SP)
	0x026b 00619 (library_edges.go:59)	CALL	runtime.makeslice(SB)
	0x0270 00624 (library_edges.go:59)	PCDATA	$2, $1
	0x0270 00624 (library_edges.go:59)	MOVQ	"".c+128(SP), AX
	0x0278 00632 (library_edges.go:59)	MOVQ	(AX), CX
	0x027b 00635 (library_edges.go:59)	PCDATA	$2, $5
	0x027b 00635 (library_edges.go:59)	MOVQ	8(AX), DX
	0x027f 00639 (library_edges.go:59)	MOVQ	24(CX), CX
	0x0283 00643 (library_edges.go:59)	MOVQ	40(SP), BX
	0x0288 00648 (library_edges.go:59)	MOVQ	32(SP), SI
	0x028d 00653 (library_edges.go:59)	PCDATA	$2, $6
	0x028d 00653 (library_edges.go:59)	MOVQ	24(SP), DI
	0x0292 00658 (library_edges.go:59)	PCDATA	$2, $5
	0x0292 00658 (library_edges.go:59)	MOVQ	DI, 8(SP)
	0x0297 00663 (library_edges.go:59)	MOVQ	SI, 16(SP)
	0x029c 00668 (library_edges.go:59)	MOVQ	BX, 24(SP)
	0x02a1 00673 (library_edges.go:59)	PCDATA	$2, $0
	0x02a1 00673 (library_edges.go:59)	MOVQ	DX, (SP)
	0x02a5 00677 (library_edges.go:59)	CALL	CX
	0x02a7 00679 (library_edges.go:59)	MOVQ	32(SP), AX
	0x02ac 00684 (library_edges.go:59)	MOVQ	AX, "".n+64(SP)
	0x02b1 00689 (library_edges.go:61)	MOVQ	40(SP), CX
	0x02b6 00694 (library_edges.go:61)	MOVQ	CX, ""..autotmp_78+72(SP)
	0x02bb 00699 (library_edges.go:61)	CMPQ	CX, $0
	0x02bf 00703 (library_edges.go:60)	PCDATA	$2, $5
	0x02bf 00703 (library_edges.go:60)	PCDATA	$0, $0
	0x02bf 00703 (library_edges.go:60)	MOVQ	"".c+128(SP), DX
	0x02c7 00711 (library_edges.go:60)	LOCK
	0x02c8 00712 (library_edges.go:60)	XADDQ	AX, 16(DX)
	0x02cd 00717 (library_edges.go:61)	PCDATA	$2, $0
	0x02cd 00717 (library_edges.go:61)	MOVQ	16(DX), AX
	0x02d1 00721 (library_edges.go:61)	MOVQ	AX, "".~r0+56(SP)
	0x02d6 00726 (library_edges.go:61)	CALL	runtime.printlock(SB)
	0x02db 00731 (library_edges.go:61)	MOVQ	"".n+64(SP), AX
	0x02e0 00736 (library_edges.go:61)	MOVQ	AX, (SP)
	0x02e4 00740 (library_edges.go:61)	CALL	runtime.printint(SB)
	0x02e9 00745 (library_edges.go:61)	CALL	runtime.printsp(SB)
	0x02ee 00750 (library_edges.go:61)	MOVQ	""..autotmp_78+72(SP), AX
	0x02f3 00755 (library_edges.go:61)	CMPQ	AX, $0
	0x02f7 00759 (library_edges.go:61)	SETEQ	(SP)
	0x02fb 00763 (library_edges.go:61)	CALL	runtime.printbool(SB)
	0x0300 00768 (library_edges.go:61)	CALL	runtime.printsp(SB)
	0x0305 00773 (library_edges.go:61)	MOVQ	"".~r0+56(SP), AX
	0x030a 00778 (library_edges.go:61)	MOVQ	AX, (SP)
	0x030e 00782 (library_edges.go:61)	CALL	runtime.printint(SB)
	0x0313 00787 (library_edges.go:61)	CALL	runtime.printnl(SB)
	0x0318 00792 (library_edges.go:61)	CALL	runtime.printunlock(SB)
	0x031d 00797 (library_edges.go:63)	XORPS	X0, X0
	0x0320 00800 (library_edges.go:63)	MOVUPS	X0, ""..autotmp_32+104(SP)
	0x0325 00805 (library_edges.go:63)	MOVQ	$1, ""..autotmp_32+104(SP)
	0x032e 00814 (library_edges.go:63)	MOVQ	$2, ""..autotmp_32+112(SP)
	0x0337 00823 (library_edges.go:63)	PCDATA	$2, $1
	0x0337 00823 (library_edges.go:63)	LEAQ	type."".pair(SB), AX
	0x033e 00830 (library_edges.go:63)	PCDATA	$2, $0
	0x033e 00830 (library_edges.go:63)	MOVQ	AX, (SP)
	0x0342 00834 (library_edges.go:63)	PCDATA	$2, $1
	0x0342 00834 (library_edges.go:63)	LEAQ	""..autotmp_32+104(SP), AX
	0x0347 00839 (library_edges.go:63)	PCDATA	$2, $0
	0x0347 00839 (library_edges.go:63)	MOVQ	AX, 8(SP)
	0x034c 00844 (library_edges.go:63)	CALL	runtime.convT2Enoptr(SB)
	0x0351 00849 (library_edges.go:63)	MOVQ	16(SP), AX
	0x0356 00854 (library_edges.go:63)	PCDATA	$2, $2
	0x0356 00854 (library_edges.go:63)	MOVQ	24(SP), CX
	0x035b 00859 (library_edges.go:63)	PCDATA	$0, $7
	0x035b 00859 (library_edges.go:63)	MOVQ	AX, reflect.i+152(SP)
	0x0363 00867 (library_edges.go:63)	PCDATA	$2, $0
	0x0363 00867 (library_edges.go:63)	MOVQ	CX, reflect.i+160(SP)
	0x036b 00875 (library_edges.go:63)	PCDATA	$2, $1
	0x036b 00875 (library_edges.go:63)	MOVQ	reflect.i+152(SP), AX
	0x0373 00883 (library_edges.go:63)	TESTQ	AX, AX
	0x0376 00886 (library_edges.go:63)	JEQ	1008
	0x0378 00888 (library_edges.go:63)	LEAQ	go.itab.*reflect.rtype,reflect.Type(SB), CX
	0x037f 00895 (library_edges.go:63)	MOVQ	CX, (SP)
	0x0383 00899 (library_edges.go:63)	PCDATA	$2, $0
	0x0383 00899 (library_edges.go:63)	MOVQ	AX, 8(SP)
	0x0388 00904 (library_edges.go:63)	CALL	"".methods(SB)
	0x038d 00909 (library_edges.go:63)	MOVQ	24(SP), AX
	0x0392 00914 (library_edges.go:63)	MOVQ	AX, ""..autotmp_75+96(SP)
	0x0397 00919 (library_edges.go:63)	PCDATA	$2, $2
	0x0397 00919 (library_edges.go:63)	MOVQ	16(SP), CX
	0x039c 00924 (library_edges.go:63)	PCDATA	$2, $0
	0x039c 00924 (library_edges.go:63)	PCDATA	$0, $8
	0x039c 00924 (library_edges.go:63)	MOVQ	CX, ""..autotmp_79+136(SP)
	0x03a4 00932 (library_edges.go:63)	CALL	runtime.printlock(SB)
	0x03a9 00937 (library_edges.go:63)	PCDATA	$2, $1
	0x03a9 00937 (library_edges.go:63)	PCDATA	$0, $7
	0x03a9 00937 (library_edges.go:63)	MOVQ	""..autotmp_79+136(SP), AX
	0x03b1 00945 (library_edges.go:63)	PCDATA	$2, $0
	0x03b1 00945 (library_edges.go:63)	MOVQ	AX, (SP)
	0x03b5 00949 (library_edges.go:63)	MOVQ	""..autotmp_75+96(SP), AX
	0x03ba 00954 (library_edges.go:63)	MOVQ	AX, 8(SP)
	0x03bf 00959 (library_edges.go:63)	CALL	runtime.printstring(SB)
	0x03c4 00964 (library_edges.go:63)	CALL	runtime.printsp(SB)
	0x03c9 00969 (library_edges.go:63)	MOVQ	$3, (SP)
	0x03d1 00977 (library_edges.go:63)	CALL	runtime.printint(SB)
	0x03d6 00982 (library_edges.go:63)	CALL	runtime.printnl(SB)
	0x03db 00987 (library_edges.go:63)	CALL	runtime.printunlock(SB)
	0x03e0 00992 (library_edges.go:64)	MOVQ	208(SP), BP
	0x03e8 01000 (library_edges.go:64)	ADDQ	$216, SP
	0x03ef 01007 (library_edges.go:64)	RET
	0x03f0 01008 (library_edges.go:64)	XORL	CX, CX
	0x03f2 01010 (library_edges.go:64)	PCDATA	$2, $1
	0x03f2 01010 (library_edges.go:64)	XORL	AX, AX
	0x03f4 01012 (library_edges.go:63)	JMP	895
	0x03f6 01014 (library_edges.go:59)	PCDATA	$2, $-2
	0x03f6 01014 (library_edges.go:59)	PCDATA	$0, $-2
	0x03f6 01014 (library_edges.go:59)	LEAQ	8(AX), DI
	0x03fa 01018 (library_edges.go:58)	MOVQ	"".~R0+120(SP), AX
	0x03ff 01023 (library_edges.go:58)	CALL	runtime.gcWriteBarrier(SB)
	0x0404 01028 (library_edges.go:58)	JMP	590
	0x0409 01033 (library_edges.go:58)	LEAQ	go.string."four"(SB), AX
	0x0410 01040 (library_edges.go:58)	CALL	runtime.gcWriteBarrier(SB)
	0x0415 01045 (library_edges.go:58)	JMP	508
	0x041a 01050 (library_edges.go:58)	NOP
	0x041a 01050 (library_edges.go:50)	PCDATA	$0, $-1
	0x041a 01050 (library_edges.go:50)	PCDATA	$2, $-1
	0x041a 01050 (library_edges.go:50)	CALL	runtime.morestack_noctxt(SB)
	0x041f 01055 (library_edges.go:50)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 a8 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 02 04 00 00 48 81 ec d8 00 00 00 48  A.......H......H
	0x0020 89 ac 24 d0 00 00 00 48 8d ac 24 d0 00 00 00 48  ..$....H..$....H
	0x0030 c7 04 24 00 00 00 00 e8 00 00 00 00 48 8b 44 24  ..$.........H.D$
	0x0040 08 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 c6  .H..$...........
	0x0050 04 24 00 e8 00 00 00 00 e8 00 00 00 00 c6 04 24  .$.............$
	0x0060 01 e8 00 00 00 00 e8 00 00 00 00 c6 04 24 00 e8  .............$..
	0x0070 00 00 00 00 e8 00 00 00 00 c6 04 24 01 e8 00 00  ...........$....
	0x0080 00 00 e8 00 00 00 00 c6 04 24 01 e8 00 00 00 00  .........$......
	0x0090 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x00a0 00 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48  .H..$.....H.D$.H
	0x00b0 89 84 24 90 00 00 00 48 8b 0d 00 00 00 00 48 89  ..$....H......H.
	0x00c0 08 0f 10 05 00 00 00 00 0f 11 40 08 48 89 84 24  ..........@.H..$
	0x00d0 b8 00 00 00 48 c7 84 24 c0 00 00 00 03 00 00 00  ....H..$........
	0x00e0 48 c7 84 24 c8 00 00 00 03 00 00 00 0f 57 c0 0f  H..$.........W..
	0x00f0 11 84 24 a8 00 00 00 48 8d 0d 00 00 00 00 48 89  ..$....H......H.
	0x0100 0c 24 48 8d 8c 24 b8 00 00 00 48 89 4c 24 08 e8  .$H..$....H.L$..
	0x0110 00 00 00 00 48 8b 44 24 18 48 8b 4c 24 10 48 89  ....H.D$.H.L$.H.
	0x0120 8c 24 a8 00 00 00 48 89 84 24 b0 00 00 00 48 8d  .$....H..$....H.
	0x0130 05 00 00 00 00 48 89 04 24 48 8d 84 24 a8 00 00  .....H..$H..$...
	0x0140 00 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24 18  .H.D$......H.D$.
	0x0150 48 8b 4c 24 10 48 89 0c 24 48 89 44 24 08 e8 00  H.L$.H..$H.D$...
	0x0160 00 00 00 48 8b 84 24 90 00 00 00 48 8b 08 48 89  ...H..$....H..H.
	0x0170 4c 24 60 48 8b 50 08 48 89 54 24 58 48 8b 40 10  L$`H.P.H.T$XH.@.
	0x0180 48 89 44 24 50 e8 00 00 00 00 48 8b 44 24 60 48  H.D$P.....H.D$`H
	0x0190 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 44  ..$..........H.D
	0x01a0 24 58 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $XH..$..........
	0x01b0 48 8b 44 24 50 48 89 04 24 e8 00 00 00 00 e8 00  H.D$PH..$.......
	0x01c0 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00 00 48  ........H......H
	0x01d0 89 04 24 e8 00 00 00 00 48 8b 7c 24 08 48 c7 47  ..$.....H.|$.H.G
	0x01e0 08 04 00 00 00 83 3d 00 00 00 00 00 0f 85 17 02  ......=.........
	0x01f0 00 00 48 8d 05 00 00 00 00 48 89 07 48 89 7c 24  ..H......H..H.|$
	0x0200 78 48 c7 47 10 00 00 00 00 48 c7 47 18 ff ff ff  xH.G.....H.G....
	0x0210 ff 48 8d 05 00 00 00 00 48 89 04 24 e8 00 00 00  .H......H..$....
	0x0220 00 48 8b 44 24 08 48 89 84 24 80 00 00 00 48 8d  .H.D$.H..$....H.
	0x0230 0d 00 00 00 00 48 89 08 83 3d 00 00 00 00 00 0f  .....H...=......
	0x0240 85 b1 01 00 00 48 8b 4c 24 78 48 89 48 08 48 8d  .....H.L$xH.H.H.
	0x0250 05 00 00 00 00 48 89 04 24 48 c7 44 24 08 08 00  .....H..$H.D$...
	0x0260 00 00 48 c7 44 24 10 08 00 00 00 e8 00 00 00 00  ..H.D$..........
	0x0270 48 8b 84 24 80 00 00 00 48 8b 08 48 8b 50 08 48  H..$....H..H.P.H
	0x0280 8b 49 18 48 8b 5c 24 28 48 8b 74 24 20 48 8b 7c  .I.H.\$(H.t$ H.|
	0x0290 24 18 48 89 7c 24 08 48 89 74 24 10 48 89 5c 24  $.H.|$.H.t$.H.\$
	0x02a0 18 48 89 14 24 ff d1 48 8b 44 24 20 48 89 44 24  .H..$..H.D$ H.D$
	0x02b0 40 48 8b 4c 24 28 48 89 4c 24 48 48 83 f9 00 48  @H.L$(H.L$HH...H
	0x02c0 8b 94 24 80 00 00 00 f0 48 0f c1 42 10 48 8b 42  ..$.....H..B.H.B
	0x02d0 10 48 89 44 24 38 e8 00 00 00 00 48 8b 44 24 40  .H.D$8.....H.D$@
	0x02e0 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x02f0 44 24 48 48 83 f8 00 0f 94 04 24 e8 00 00 00 00  D$HH......$.....
	0x0300 e8 00 00 00 00 48 8b 44 24 38 48 89 04 24 e8 00  .....H.D$8H..$..
	0x0310 00 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 57 c0  ..............W.
	0x0320 0f 11 44 24 68 48 c7 44 24 68 01 00 00 00 48 c7  ..D$hH.D$h....H.
	0x0330 44 24 70 02 00 00 00 48 8d 05 00 00 00 00 48 89  D$p....H......H.
	0x0340 04 24 48 8d 44 24 68 48 89 44 24 08 e8 00 00 00  .$H.D$hH.D$.....
	0x0350 00 48 8b 44 24 10 48 8b 4c 24 18 48 89 84 24 98  .H.D$.H.L$.H..$.
	0x0360 00 00 00 48 89 8c 24 a0 00 00 00 48 8b 84 24 98  ...H..$....H..$.
	0x0370 00 00 00 48 85 c0 74 78 48 8d 0d 00 00 00 00 48  ...H..txH......H
	0x0380 89 0c 24 48 89 44 24 08 e8 00 00 00 00 48 8b 44  ..$H.D$......H.D
	0x0390 24 18 48 89 44 24 60 48 8b 4c 24 10 48 89 8c 24  $.H.D$`H.L$.H..$
	0x03a0 88 00 00 00 e8 00 00 00 00 48 8b 84 24 88 00 00  .........H..$...
	0x03b0 00 48 89 04 24 48 8b 44 24 60 48 89 44 24 08 e8  .H..$H.D$`H.D$..
	0x03c0 00 00 00 00 e8 00 00 00 00 48 c7 04 24 03 00 00  .........H..$...
	0x03d0 00 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  ................
	0x03e0 48 8b ac 24 d0 00 00 00 48 81 c4 d8 00 00 00 c3  H..$....H.......
	0x03f0 31 c9 31 c0 eb 89 48 8d 78 08 48 8b 44 24 78 e8  1.1...H.x.H.D$x.
	0x0400 00 00 00 00 e9 45 fe ff ff 48 8d 05 00 00 00 00  .....E...H......
	0x0410 e8 00 00 00 00 e9 e2 fd ff ff e8 00 00 00 00 e9  ................
	0x0420 dc fb ff ff                                      ....
	rel 5+4 t=16 TLS+0
	rel 56+4 t=8 runtime.GOMAXPROCS+0
	rel 70+4 t=8 runtime.GOMAXPROCS+0
	rel 75+4 t=8 runtime.printlock+0
	rel 84+4 t=8 runtime.printbool+0
	rel 89+4 t=8 runtime.printsp+0
	rel 98+4 t=8 runtime.printbool+0
	rel 103+4 t=8 runtime.printsp+0
	rel 112+4 t=8 runtime.printbool+0
	rel 117+4 t=8 runtime.printsp+0
	rel 126+4 t=8 runtime.printbool+0
	rel 131+4 t=8 runtime.printsp+0
	rel 140+4 t=8 runtime.printbool+0
	rel 145+4 t=8 runtime.printnl+0
	rel 150+4 t=8 runtime.printunlock+0
	rel 157+4 t=15 type.[3]int+0
	rel 166+4 t=8 runtime.newobject+0
	rel 186+4 t=15 "".statictmp_0+0
	rel 196+4 t=15 "".statictmp_0+8
	rel 250+4 t=15 go.itab.sort.IntSlice,sort.Interface+0
	rel 272+4 t=8 runtime.convT2Islice+0
	rel 305+4 t=15 go.itab."".reversed,sort.Interface+0
	rel 327+4 t=8 runtime.convT2I+0
	rel 351+4 t=8 sort.Sort+0
	rel 390+4 t=8 runtime.printlock+0
	rel 404+4 t=8 runtime.printint+0
	rel 409+4 t=8 runtime.printsp+0
	rel 423+4 t=8 runtime.printint+0
	rel 428+4 t=8 runtime.printsp+0
	rel 442+4 t=8 runtime.printint+0
	rel 447+4 t=8 runtime.printnl+0
	rel 452+4 t=8 runtime.printunlock+0
	rel 459+4 t=15 type.strings.Reader+0
	rel 468+4 t=8 runtime.newobject+0
	rel 487+4 t=15 runtime.writeBarrier+-1
	rel 501+4 t=15 go.string."four"+0
	rel 532+4 t=15 type."".counting+0
	rel 541+4 t=8 runtime.newobject+0
	rel 561+4 t=15 go.itab.*strings.Reader,io.Reader+0
	rel 570+4 t=15 runtime.writeBarrier+-1
	rel 593+4 t=15 type.uint8+0
	rel 620+4 t=8 runtime.makeslice+0
	rel 677+0 t=11 +0
	rel 727+4 t=8 runtime.printlock+0
	rel 741+4 t=8 runtime.printint+0
	rel 746+4 t=8 runtime.printsp+0
	rel 764+4 t=8 runtime.printbool+0
	rel 769+4 t=8 runtime.printsp+0
	rel 783+4 t=8 runtime.printint+0
	rel 788+4 t=8 runtime.printnl+0
	rel 793+4 t=8 runtime.printunlock+0
	rel 826+4 t=15 type."".pair+0
	rel 845+4 t=8 runtime.convT2Enoptr+0
	rel 891+4 t=15 go.itab.*reflect.rtype,reflect.Type+0
	rel 905+4 t=8 "".methods+0
	rel 933+4 t=8 runtime.printlock+0
	rel 960+4 t=8 runtime.printstring+0
	rel 965+4 t=8 runtime.printsp+0
	rel 978+4 t=8 runtime.printint+0
	rel 983+4 t=8 runtime.printnl+0
	rel 988+4 t=8 runtime.printunlock+0
	rel 1024+4 t=8 runtime.gcWriteBarrier+0
	rel 1036+4 t=15 go.string."four"+0
	rel 1041+4 t=8 runtime.gcWriteBarrier+0
	rel 1051+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=112 args=0x0 locals=0x8
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $8-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	105
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
	0x0039 00057 (<autogenerated>:1)	MOVB	$1, "".initdone·(SB)
	0x0040 00064 (<autogenerated>:1)	CALL	io.init(SB)
	0x0045 00069 (<autogenerated>:1)	CALL	reflect.init(SB)
	0x004a 00074 (<autogenerated>:1)	CALL	runtime.init(SB)
	0x004f 00079 (<autogenerated>:1)	CALL	sort.init(SB)
	0x0054 00084 (<autogenerated>:1)	CALL	strings.init(SB)
	0x0059 00089 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x0060 00096 (<autogenerated>:1)	MOVQ	(SP), BP
	0x0064 00100 (<autogenerated>:1)	ADDQ	$8, SP
	0x0068 00104 (<autogenerated>:1)	RET
	0x0069 00105 (<autogenerated>:1)	NOP
	0x0069 00105 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0069 00105 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0069 00105 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x006e 00110 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 5a 48  dH..%....H;a.vZH
	0x0010 83 ec 08 48 89 2c 24 48 8d 2c 24 0f b6 05 00 00  ...H.,$H.,$.....
	0x0020 00 00 80 f8 01 76 09 48 8b 2c 24 48 83 c4 08 c3  .....v.H.,$H....
	0x0030 75 07 e8 00 00 00 00 0f 0b c6 05 00 00 00 00 01  u...............
	0x0040 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8  ................
	0x0050 00 00 00 00 e8 00 00 00 00 c6 05 00 00 00 00 02  ................
	0x0060 48 8b 2c 24 48 83 c4 08 c3 e8 00 00 00 00 eb 90  H.,$H...........
	rel 5+4 t=16 TLS+0
	rel 30+4 t=15 "".initdone·+0
	rel 51+4 t=8 runtime.throwinit+0
	rel 59+4 t=15 "".initdone·+-1
	rel 65+4 t=8 io.init+0
	rel 70+4 t=8 reflect.init+0
	rel 75+4 t=8 runtime.init+0
	rel 80+4 t=8 sort.init+0
	rel 85+4 t=8 strings.init+0
	rel 91+4 t=15 "".initdone·+-1
	rel 106+4 t=8 runtime.morestack_noctxt+0
type..hash."".counting STEXT dupok size=117 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".counting(SB), DUPOK, $40-24
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
	0x0030 00048 (<autogenerated>:1)	CALL	runtime.interhash(SB)
	0x0035 00053 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x003a 00058 (<autogenerated>:1)	PCDATA	$2, $2
	0x003a 00058 (<autogenerated>:1)	PCDATA	$0, $1
	0x003a 00058 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x003f 00063 (<autogenerated>:1)	ADDQ	$16, CX
	0x0043 00067 (<autogenerated>:1)	PCDATA	$2, $0
	0x0043 00067 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0047 00071 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x004c 00076 (<autogenerated>:1)	MOVQ	$8, 16(SP)
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
	0x0050 10 08 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  ..........H.D$.H
	0x0060 89 44 24 40 48 8b 6c 24 20 48 83 c4 28 c3 e8 00  .D$@H.l$ H..(...
	0x0070 00 00 00 eb 8b                                   .....
	rel 5+4 t=16 TLS+0
	rel 49+4 t=8 runtime.interhash+0
	rel 86+4 t=8 runtime.memhash+0
	rel 111+4 t=8 runtime.morestack_noctxt+0
type..eq."".counting STEXT dupok size=139 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".counting(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	129
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·ef6c193a450e4116e290c9970add59e0(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·45b7da270726a3c9192301b5d4b4901c(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $1
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x0022 00034 (<autogenerated>:1)	PCDATA	$2, $2
	0x0022 00034 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $3
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".q+56(SP), DX
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $4
	0x002b 00043 (<autogenerated>:1)	MOVQ	8(DX), BX
	0x002f 00047 (<autogenerated>:1)	MOVQ	(DX), SI
	0x0032 00050 (<autogenerated>:1)	MOVQ	(AX), DI
	0x0035 00053 (<autogenerated>:1)	CMPQ	DI, SI
	0x0038 00056 (<autogenerated>:1)	JEQ	93
	0x003a 00058 (<autogenerated>:1)	PCDATA	$2, $5
	0x003a 00058 (<autogenerated>:1)	PCDATA	$0, $1
	0x003a 00058 (<autogenerated>:1)	XORL	CX, CX
	0x003c 00060 (<autogenerated>:1)	TESTB	CL, CL
	0x003e 00062 (<autogenerated>:1)	JEQ	89
	0x0040 00064 (<autogenerated>:1)	PCDATA	$2, $1
	0x0040 00064 (<autogenerated>:1)	MOVQ	16(DX), CX
	0x0044 00068 (<autogenerated>:1)	PCDATA	$2, $0
	0x0044 00068 (<autogenerated>:1)	CMPQ	16(AX), CX
	0x0048 00072 (<autogenerated>:1)	SETEQ	AL
	0x004b 00075 (<autogenerated>:1)	MOVB	AL, "".~r2+64(SP)
	0x004f 00079 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0054 00084 (<autogenerated>:1)	ADDQ	$40, SP
	0x0058 00088 (<autogenerated>:1)	RET
	0x0059 00089 (<autogenerated>:1)	XORL	AX, AX
	0x005b 00091 (<autogenerated>:1)	JMP	75
	0x005d 00093 (<autogenerated>:1)	PCDATA	$2, $6
	0x005d 00093 (<autogenerated>:1)	PCDATA	$0, $0
	0x005d 00093 (<autogenerated>:1)	MOVQ	DI, (SP)
	0x0061 00097 (<autogenerated>:1)	PCDATA	$2, $7
	0x0061 00097 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0066 00102 (<autogenerated>:1)	PCDATA	$2, $0
	0x0066 00102 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x006b 00107 (<autogenerated>:1)	CALL	runtime.ifaceeq(SB)
	0x0070 00112 (<autogenerated>:1)	MOVBLZX	24(SP), CX
	0x0075 00117 (<autogenerated>:1)	PCDATA	$2, $1
	0x0075 00117 (<autogenerated>:1)	PCDATA	$0, $2
	0x0075 00117 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x007a 00122 (<autogenerated>:1)	PCDATA	$2, $5
	0x007a 00122 (<autogenerated>:1)	PCDATA	$0, $1
	0x007a 00122 (<autogenerated>:1)	MOVQ	"".q+56(SP), DX
	0x007f 00127 (<autogenerated>:1)	JMP	60
	0x0081 00129 (<autogenerated>:1)	NOP
	0x0081 00129 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0081 00129 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0081 00129 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0086 00134 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 72 48  dH..%....H;a.vrH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 44  ..(H.l$ H.l$ H.D
	0x0020 24 30 48 8b 48 08 48 8b 54 24 38 48 8b 5a 08 48  $0H.H.H.T$8H.Z.H
	0x0030 8b 32 48 8b 38 48 39 f7 74 23 31 c9 84 c9 74 19  .2H.8H9.t#1...t.
	0x0040 48 8b 4a 10 48 39 48 10 0f 94 c0 88 44 24 40 48  H.J.H9H.....D$@H
	0x0050 8b 6c 24 20 48 83 c4 28 c3 31 c0 eb ee 48 89 3c  .l$ H..(.1...H.<
	0x0060 24 48 89 4c 24 08 48 89 5c 24 10 e8 00 00 00 00  $H.L$.H.\$......
	0x0070 0f b6 4c 24 18 48 8b 44 24 30 48 8b 54 24 38 eb  ..L$.H.D$0H.T$8.
	0x0080 bb e8 00 00 00 00 e9 75 ff ff ff                 .......u...
	rel 5+4 t=16 TLS+0
	rel 108+4 t=8 runtime.ifaceeq+0
	rel 130+4 t=8 runtime.morestack_noctxt+0
"".(*counting).Read STEXT dupok size=155 args=0x38 locals=0x40
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*counting).Read(SB), DUPOK|WRAPPER, $64-56
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	130
	0x000f 00015 (<autogenerated>:1)	SUBQ	$64, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 56(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	56(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	140
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·6692859a4cd2190f46718e38718785e5(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·f6bd6b3389b872033d462029172c8612(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·b4ab2fc24f0e166de8049ccb618b45ff(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+72(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	(AX), CX
	0x002e 00046 (<autogenerated>:1)	MOVQ	24(CX), CX
	0x0032 00050 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x0036 00054 (<autogenerated>:1)	PCDATA	$2, $2
	0x0036 00054 (<autogenerated>:1)	MOVQ	io.p+80(SP), DX
	0x003b 00059 (<autogenerated>:1)	PCDATA	$2, $1
	0x003b 00059 (<autogenerated>:1)	MOVQ	DX, 8(SP)
	0x0040 00064 (<autogenerated>:1)	MOVQ	io.p+88(SP), DX
	0x0045 00069 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x004a 00074 (<autogenerated>:1)	PCDATA	$0, $2
	0x004a 00074 (<autogenerated>:1)	MOVQ	io.p+96(SP), DX
	0x004f 00079 (<autogenerated>:1)	MOVQ	DX, 24(SP)
	0x0054 00084 (<autogenerated>:1)	PCDATA	$2, $0
	0x0054 00084 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0058 00088 (<autogenerated>:1)	CALL	CX
	0x005a 00090 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x005f 00095 (<autogenerated>:1)	MOVQ	40(SP), CX
	0x0064 00100 (<autogenerated>:1)	PCDATA	$2, $3
	0x0064 00100 (<autogenerated>:1)	MOVQ	48(SP), DX
	0x0069 00105 (<autogenerated>:1)	MOVQ	AX, io.n+104(SP)
	0x006e 00110 (<autogenerated>:1)	PCDATA	$0, $3
	0x006e 00110 (<autogenerated>:1)	MOVQ	CX, io.err+112(SP)
	0x0073 00115 (<autogenerated>:1)	PCDATA	$2, $0
	0x0073 00115 (<autogenerated>:1)	MOVQ	DX, io.err+120(SP)
	0x0078 00120 (<autogenerated>:1)	MOVQ	56(SP), BP
	0x007d 00125 (<autogenerated>:1)	ADDQ	$64, SP
	0x0081 00129 (<autogenerated>:1)	RET
	0x0082 00130 (<autogenerated>:1)	NOP
	0x0082 00130 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0082 00130 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0082 00130 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0087 00135 (<autogenerated>:1)	JMP	0
	0x008c 00140 (<autogenerated>:1)	LEAQ	72(SP), DI
	0x0091 00145 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0094 00148 (<autogenerated>:1)	JNE	38
	0x0096 00150 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0099 00153 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 73 48  dH..%....H;a.vsH
	0x0010 83 ec 40 48 89 6c 24 38 48 8d 6c 24 38 48 8b 59  ..@H.l$8H.l$8H.Y
	0x0020 20 48 85 db 75 66 48 8b 44 24 48 48 8b 08 48 8b   H..ufH.D$HH..H.
	0x0030 49 18 48 8b 40 08 48 8b 54 24 50 48 89 54 24 08  I.H.@.H.T$PH.T$.
	0x0040 48 8b 54 24 58 48 89 54 24 10 48 8b 54 24 60 48  H.T$XH.T$.H.T$`H
	0x0050 89 54 24 18 48 89 04 24 ff d1 48 8b 44 24 20 48  .T$.H..$..H.D$ H
	0x0060 8b 4c 24 28 48 8b 54 24 30 48 89 44 24 68 48 89  .L$(H.T$0H.D$hH.
	0x0070 4c 24 70 48 89 54 24 78 48 8b 6c 24 38 48 83 c4  L$pH.T$xH.l$8H..
	0x0080 40 c3 e8 00 00 00 00 e9 74 ff ff ff 48 8d 7c 24  @.......t...H.|$
	0x0090 48 48 39 3b 75 90 48 89 23 eb 8b                 HH9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 88+0 t=11 +0
	rel 131+4 t=8 runtime.morestack_noctxt+0
"".counting.Read STEXT dupok size=159 args=0x48 locals=0x40
	0x0000 00000 (<autogenerated>:1)	TEXT	"".counting.Read(SB), DUPOK|WRAPPER, $64-72
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	134
	0x000f 00015 (<autogenerated>:1)	SUBQ	$64, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 56(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	56(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	144
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·0b45efcb7e8d4b94a40b0f169dc0f9cd(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·f6bd6b3389b872033d462029172c8612(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9ea3635389001b70160dee992f4d1966(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+72(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	24(AX), AX
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $1
	0x002f 00047 (<autogenerated>:1)	PCDATA	$0, $1
	0x002f 00047 (<autogenerated>:1)	MOVQ	""..this+80(SP), CX
	0x0034 00052 (<autogenerated>:1)	PCDATA	$2, $2
	0x0034 00052 (<autogenerated>:1)	MOVQ	io.p+96(SP), DX
	0x0039 00057 (<autogenerated>:1)	PCDATA	$2, $1
	0x0039 00057 (<autogenerated>:1)	MOVQ	DX, 8(SP)
	0x003e 00062 (<autogenerated>:1)	MOVQ	io.p+104(SP), DX
	0x0043 00067 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x0048 00072 (<autogenerated>:1)	PCDATA	$0, $2
	0x0048 00072 (<autogenerated>:1)	MOVQ	io.p+112(SP), DX
	0x004d 00077 (<autogenerated>:1)	MOVQ	DX, 24(SP)
	0x0052 00082 (<autogenerated>:1)	PCDATA	$2, $0
	0x0052 00082 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0056 00086 (<autogenerated>:1)	CALL	AX
	0x0058 00088 (<autogenerated>:1)	MOVQ	40(SP), AX
	0x005d 00093 (<autogenerated>:1)	PCDATA	$2, $1
	0x005d 00093 (<autogenerated>:1)	MOVQ	48(SP), CX
	0x0062 00098 (<autogenerated>:1)	MOVQ	32(SP), DX
	0x0067 00103 (<autogenerated>:1)	MOVQ	DX, io.n+120(SP)
	0x006c 00108 (<autogenerated>:1)	PCDATA	$0, $3
	0x006c 00108 (<autogenerated>:1)	MOVQ	AX, io.err+128(SP)
	0x0074 00116 (<autogenerated>:1)	PCDATA	$2, $0
	0x0074 00116 (<autogenerated>:1)	MOVQ	CX, io.err+136(SP)
	0x007c 00124 (<autogenerated>:1)	MOVQ	56(SP), BP
	0x0081 00129 (<autogenerated>:1)	ADDQ	$64, SP
	0x0085 00133 (<autogenerated>:1)	RET
	0x0086 00134 (<autogenerated>:1)	NOP
	0x0086 00134 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0086 00134 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0086 00134 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x008b 00139 (<autogenerated>:1)	JMP	0
	0x0090 00144 (<autogenerated>:1)	LEAQ	72(SP), DI
	0x0095 00149 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0098 00152 (<autogenerated>:1)	JNE	38
	0x009a 00154 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x009d 00157 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 77 48  dH..%....H;a.vwH
	0x0010 83 ec 40 48 89 6c 24 38 48 8d 6c 24 38 48 8b 59  ..@H.l$8H.l$8H.Y
	0x0020 20 48 85 db 75 6a 48 8b 44 24 48 48 8b 40 18 48   H..ujH.D$HH.@.H
	0x0030 8b 4c 24 50 48 8b 54 24 60 48 89 54 24 08 48 8b  .L$PH.T$`H.T$.H.
	0x0040 54 24 68 48 89 54 24 10 48 8b 54 24 70 48 89 54  T$hH.T$.H.T$pH.T
	0x0050 24 18 48 89 0c 24 ff d0 48 8b 44 24 28 48 8b 4c  $.H..$..H.D$(H.L
	0x0060 24 30 48 8b 54 24 20 48 89 54 24 78 48 89 84 24  $0H.T$ H.T$xH..$
	0x0070 80 00 00 00 48 89 8c 24 88 00 00 00 48 8b 6c 24  ....H..$....H.l$
	0x0080 38 48 83 c4 40 c3 e8 00 00 00 00 e9 70 ff ff ff  8H..@.......p...
	0x0090 48 8d 7c 24 48 48 39 3b 75 8c 48 89 23 eb 87     H.|$HH9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 86+0 t=11 +0
	rel 135+4 t=8 runtime.morestack_noctxt+0
"".(*kind).early STEXT dupok size=108 args=0x10 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*kind).early(SB), DUPOK|WRAPPER, $24-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	86
	0x000f 00015 (<autogenerated>:1)	SUBQ	$24, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	93
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+32(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	79
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $0
	0x0030 00048 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0033 00051 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0037 00055 (<autogenerated>:1)	CALL	"".kind.early(SB)
	0x003c 00060 (<autogenerated>:1)	MOVBLZX	8(SP), AX
	0x0041 00065 (<autogenerated>:1)	MOVB	AL, "".~r0+40(SP)
	0x0045 00069 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x004a 00074 (<autogenerated>:1)	ADDQ	$24, SP
	0x004e 00078 (<autogenerated>:1)	RET
	0x004f 00079 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0054 00084 (<autogenerated>:1)	UNDEF
	0x0056 00086 (<autogenerated>:1)	NOP
	0x0056 00086 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0056 00086 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0056 00086 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005b 00091 (<autogenerated>:1)	JMP	0
	0x005d 00093 (<autogenerated>:1)	LEAQ	32(SP), DI
	0x0062 00098 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0065 00101 (<autogenerated>:1)	JNE	38
	0x0067 00103 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x006a 00106 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 47 48  dH..%....H;a.vGH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 59  ...H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 37 48 8b 44 24 20 48 85 c0 74 1f   H..u7H.D$ H..t.
	0x0030 48 8b 00 48 89 04 24 e8 00 00 00 00 0f b6 44 24  H..H..$.......D$
	0x0040 08 88 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3 e8  ..D$(H.l$.H.....
	0x0050 00 00 00 00 0f 0b e8 00 00 00 00 eb a3 48 8d 7c  .............H.|
	0x0060 24 20 48 39 3b 75 bf 48 89 23 eb ba              $ H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 56+4 t=8 "".kind.early+0
	rel 80+4 t=8 runtime.panicwrap+0
	rel 87+4 t=8 runtime.morestack_noctxt+0
"".(*kind).known STEXT dupok size=108 args=0x10 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*kind).known(SB), DUPOK|WRAPPER, $24-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	86
	0x000f 00015 (<autogenerated>:1)	SUBQ	$24, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	93
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+32(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	79
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $0
	0x0030 00048 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0033 00051 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0037 00055 (<autogenerated>:1)	CALL	"".kind.known(SB)
	0x003c 00060 (<autogenerated>:1)	MOVBLZX	8(SP), AX
	0x0041 00065 (<autogenerated>:1)	MOVB	AL, "".~r0+40(SP)
	0x0045 00069 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x004a 00074 (<autogenerated>:1)	ADDQ	$24, SP
	0x004e 00078 (<autogenerated>:1)	RET
	0x004f 00079 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0054 00084 (<autogenerated>:1)	UNDEF
	0x0056 00086 (<autogenerated>:1)	NOP
	0x0056 00086 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0056 00086 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0056 00086 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005b 00091 (<autogenerated>:1)	JMP	0
	0x005d 00093 (<autogenerated>:1)	LEAQ	32(SP), DI
	0x0062 00098 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0065 00101 (<autogenerated>:1)	JNE	38
	0x0067 00103 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x006a 00106 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 47 48  dH..%....H;a.vGH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 59  ...H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 37 48 8b 44 24 20 48 85 c0 74 1f   H..u7H.D$ H..t.
	0x0030 48 8b 00 48 89 04 24 e8 00 00 00 00 0f b6 44 24  H..H..$.......D$
	0x0040 08 88 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3 e8  ..D$(H.l$.H.....
	0x0050 00 00 00 00 0f 0b e8 00 00 00 00 eb a3 48 8d 7c  .............H.|
	0x0060 24 20 48 39 3b 75 bf 48 89 23 eb ba              $ H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 56+4 t=8 "".kind.known+0
	rel 80+4 t=8 runtime.panicwrap+0
	rel 87+4 t=8 runtime.morestack_noctxt+0
"".(*pair).Sum STEXT dupok size=118 args=0x10 locals=0x20
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*pair).Sum(SB), DUPOK|WRAPPER, $32-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	96
	0x000f 00015 (<autogenerated>:1)	SUBQ	$32, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	103
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+40(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	89
	0x0030 00048 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0034 00052 (<autogenerated>:1)	PCDATA	$2, $0
	0x0034 00052 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0037 00055 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x003b 00059 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0040 00064 (<autogenerated>:1)	CALL	"".pair.Sum(SB)
	0x0045 00069 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x004a 00074 (<autogenerated>:1)	MOVQ	AX, "".~r0+48(SP)
	0x004f 00079 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0054 00084 (<autogenerated>:1)	ADDQ	$32, SP
	0x0058 00088 (<autogenerated>:1)	RET
	0x0059 00089 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x005e 00094 (<autogenerated>:1)	UNDEF
	0x0060 00096 (<autogenerated>:1)	NOP
	0x0060 00096 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0060 00096 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0060 00096 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0065 00101 (<autogenerated>:1)	JMP	0
	0x0067 00103 (<autogenerated>:1)	LEAQ	40(SP), DI
	0x006c 00108 (<autogenerated>:1)	CMPQ	(BX), DI
	0x006f 00111 (<autogenerated>:1)	JNE	38
	0x0071 00113 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0074 00116 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 51 48  dH..%....H;a.vQH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 59  .. H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 41 48 8b 44 24 28 48 85 c0 74 29   H..uAH.D$(H..t)
	0x0030 48 8b 48 08 48 8b 00 48 89 04 24 48 89 4c 24 08  H.H.H..H..$H.L$.
	0x0040 e8 00 00 00 00 48 8b 44 24 10 48 89 44 24 30 48  .....H.D$.H.D$0H
	0x0050 8b 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 0f 0b  .l$.H.. ........
	0x0060 e8 00 00 00 00 eb 99 48 8d 7c 24 28 48 39 3b 75  .......H.|$(H9;u
	0x0070 b5 48 89 23 eb b0                                .H.#..
	rel 5+4 t=16 TLS+0
	rel 65+4 t=8 "".pair.Sum+0
	rel 90+4 t=8 runtime.panicwrap+0
	rel 97+4 t=8 runtime.morestack_noctxt+0
"".(*reversed).Len STEXT dupok size=102 args=0x10 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*reversed).Len(SB), DUPOK|WRAPPER, $24-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	80
	0x000f 00015 (<autogenerated>:1)	SUBQ	$24, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	87
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+32(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	(AX), CX
	0x002e 00046 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x0032 00050 (<autogenerated>:1)	MOVQ	24(CX), CX
	0x0036 00054 (<autogenerated>:1)	PCDATA	$2, $0
	0x0036 00054 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x003a 00058 (<autogenerated>:1)	CALL	CX
	0x003c 00060 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x0041 00065 (<autogenerated>:1)	MOVQ	AX, "".~r0+40(SP)
	0x0046 00070 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x004b 00075 (<autogenerated>:1)	ADDQ	$24, SP
	0x004f 00079 (<autogenerated>:1)	RET
	0x0050 00080 (<autogenerated>:1)	NOP
	0x0050 00080 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0050 00080 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0050 00080 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0055 00085 (<autogenerated>:1)	JMP	0
	0x0057 00087 (<autogenerated>:1)	LEAQ	32(SP), DI
	0x005c 00092 (<autogenerated>:1)	CMPQ	(BX), DI
	0x005f 00095 (<autogenerated>:1)	JNE	38
	0x0061 00097 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0064 00100 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 41 48  dH..%....H;a.vAH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 59  ...H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 31 48 8b 44 24 20 48 8b 08 48 8b   H..u1H.D$ H..H.
	0x0030 40 08 48 8b 49 18 48 89 04 24 ff d1 48 8b 44 24  @.H.I.H..$..H.D$
	0x0040 08 48 89 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3  .H.D$(H.l$.H....
	0x0050 e8 00 00 00 00 eb a9 48 8d 7c 24 20 48 39 3b 75  .......H.|$ H9;u
	0x0060 c5 48 89 23 eb c0                                .H.#..
	rel 5+4 t=16 TLS+0
	rel 58+0 t=11 +0
	rel 81+4 t=8 runtime.morestack_noctxt+0
"".(*reversed).Less STEXT dupok size=137 args=0x20 locals=0x30
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*reversed).Less(SB), DUPOK|WRAPPER, $48-32
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	115
	0x000f 00015 (<autogenerated>:1)	SUBQ	$48, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 40(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	40(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	122
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+56(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	108
	0x0030 00048 (<autogenerated>:1)	MOVQ	(AX), CX
	0x0033 00051 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x0037 00055 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x003b 00059 (<autogenerated>:1)	PCDATA	$2, $0
	0x003b 00059 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0040 00064 (<autogenerated>:1)	MOVQ	"".i+64(SP), AX
	0x0045 00069 (<autogenerated>:1)	MOVQ	AX, 16(SP)
	0x004a 00074 (<autogenerated>:1)	MOVQ	"".j+72(SP), AX
	0x004f 00079 (<autogenerated>:1)	MOVQ	AX, 24(SP)
	0x0054 00084 (<autogenerated>:1)	CALL	"".reversed.Less(SB)
	0x0059 00089 (<autogenerated>:1)	MOVBLZX	32(SP), AX
	0x005e 00094 (<autogenerated>:1)	MOVB	AL, "".~r2+80(SP)
	0x0062 00098 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x0067 00103 (<autogenerated>:1)	ADDQ	$48, SP
	0x006b 00107 (<autogenerated>:1)	RET
	0x006c 00108 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0071 00113 (<autogenerated>:1)	UNDEF
	0x0073 00115 (<autogenerated>:1)	NOP
	0x0073 00115 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0073 00115 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0073 00115 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0078 00120 (<autogenerated>:1)	JMP	0
	0x007a 00122 (<autogenerated>:1)	LEAQ	56(SP), DI
	0x007f 00127 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0082 00130 (<autogenerated>:1)	JNE	38
	0x0084 00132 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0087 00135 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 64 48  dH..%....H;a.vdH
	0x0010 83 ec 30 48 89 6c 24 28 48 8d 6c 24 28 48 8b 59  ..0H.l$(H.l$(H.Y
	0x0020 20 48 85 db 75 54 48 8b 44 24 38 48 85 c0 74 3c   H..uTH.D$8H..t<
	0x0030 48 8b 08 48 8b 40 08 48 89 0c 24 48 89 44 24 08  H..H.@.H..$H.D$.
	0x0040 48 8b 44 24 40 48 89 44 24 10 48 8b 44 24 48 48  H.D$@H.D$.H.D$HH
	0x0050 89 44 24 18 e8 00 00 00 00 0f b6 44 24 20 88 44  .D$........D$ .D
	0x0060 24 50 48 8b 6c 24 28 48 83 c4 30 c3 e8 00 00 00  $PH.l$(H..0.....
	0x0070 00 0f 0b e8 00 00 00 00 eb 86 48 8d 7c 24 38 48  ..........H.|$8H
	0x0080 39 3b 75 a2 48 89 23 eb 9d                       9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 85+4 t=8 "".reversed.Less+0
	rel 109+4 t=8 runtime.panicwrap+0
	rel 116+4 t=8 runtime.morestack_noctxt+0
"".(*reversed).Swap STEXT dupok size=112 args=0x18 locals=0x20
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*reversed).Swap(SB), DUPOK|WRAPPER, $32-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	90
	0x000f 00015 (<autogenerated>:1)	SUBQ	$32, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	97
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+40(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	(AX), CX
	0x002e 00046 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x0032 00050 (<autogenerated>:1)	MOVQ	40(CX), CX
	0x0036 00054 (<autogenerated>:1)	MOVQ	sort.i+48(SP), DX
	0x003b 00059 (<autogenerated>:1)	MOVQ	DX, 8(SP)
	0x0040 00064 (<autogenerated>:1)	MOVQ	sort.j+56(SP), DX
	0x0045 00069 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x004a 00074 (<autogenerated>:1)	PCDATA	$2, $0
	0x004a 00074 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x004e 00078 (<autogenerated>:1)	CALL	CX
	0x0050 00080 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0055 00085 (<autogenerated>:1)	ADDQ	$32, SP
	0x0059 00089 (<autogenerated>:1)	RET
	0x005a 00090 (<autogenerated>:1)	NOP
	0x005a 00090 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005a 00090 (<autogenerated>:1)	PCDATA	$2, $-1
	0x005a 00090 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005f 00095 (<autogenerated>:1)	JMP	0
	0x0061 00097 (<autogenerated>:1)	LEAQ	40(SP), DI
	0x0066 00102 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0069 00105 (<autogenerated>:1)	JNE	38
	0x006b 00107 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x006e 00110 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 4b 48  dH..%....H;a.vKH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 59  .. H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 3b 48 8b 44 24 28 48 8b 08 48 8b   H..u;H.D$(H..H.
	0x0030 40 08 48 8b 49 28 48 8b 54 24 30 48 89 54 24 08  @.H.I(H.T$0H.T$.
	0x0040 48 8b 54 24 38 48 89 54 24 10 48 89 04 24 ff d1  H.T$8H.T$.H..$..
	0x0050 48 8b 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 eb  H.l$.H.. .......
	0x0060 9f 48 8d 7c 24 28 48 39 3b 75 bb 48 89 23 eb b6  .H.|$(H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 78+0 t=11 +0
	rel 91+4 t=8 runtime.morestack_noctxt+0
"".reversed.Len STEXT dupok size=100 args=0x18 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".reversed.Len(SB), DUPOK|WRAPPER, $24-24
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
"".reversed.Swap STEXT dupok size=110 args=0x20 locals=0x20
	0x0000 00000 (<autogenerated>:1)	TEXT	"".reversed.Swap(SB), DUPOK|WRAPPER, $32-32
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	88
	0x000f 00015 (<autogenerated>:1)	SUBQ	$32, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	95
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·09cf9819fc716118c209c2d2155a3632(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+40(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	40(AX), AX
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $1
	0x002f 00047 (<autogenerated>:1)	PCDATA	$0, $1
	0x002f 00047 (<autogenerated>:1)	MOVQ	""..this+48(SP), CX
	0x0034 00052 (<autogenerated>:1)	MOVQ	sort.i+56(SP), DX
	0x0039 00057 (<autogenerated>:1)	MOVQ	DX, 8(SP)
	0x003e 00062 (<autogenerated>:1)	MOVQ	sort.j+64(SP), DX
	0x0043 00067 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x0048 00072 (<autogenerated>:1)	PCDATA	$2, $0
	0x0048 00072 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x004c 00076 (<autogenerated>:1)	CALL	AX
	0x004e 00078 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0053 00083 (<autogenerated>:1)	ADDQ	$32, SP
	0x0057 00087 (<autogenerated>:1)	RET
	0x0058 00088 (<autogenerated>:1)	NOP
	0x0058 00088 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0058 00088 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0058 00088 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005d 00093 (<autogenerated>:1)	JMP	0
	0x005f 00095 (<autogenerated>:1)	LEAQ	40(SP), DI
	0x0064 00100 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0067 00103 (<autogenerated>:1)	JNE	38
	0x0069 00105 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x006c 00108 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 49 48  dH..%....H;a.vIH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 59  .. H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 39 48 8b 44 24 28 48 8b 40 28 48   H..u9H.D$(H.@(H
	0x0030 8b 4c 24 30 48 8b 54 24 38 48 89 54 24 08 48 8b  .L$0H.T$8H.T$.H.
	0x0040 54 24 40 48 89 54 24 10 48 89 0c 24 ff d0 48 8b  T$@H.T$.H..$..H.
	0x0050 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 eb a1 48  l$.H.. ........H
	0x0060 8d 7c 24 28 48 39 3b 75 bd 48 89 23 eb b8        .|$(H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 76+0 t=11 +0
	rel 89+4 t=8 runtime.morestack_noctxt+0
"".(*small).known STEXT dupok size=107 args=0x10 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*small).known(SB), DUPOK|WRAPPER, $24-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	85
	0x000f 00015 (<autogenerated>:1)	SUBQ	$24, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	92
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+32(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTQ	AX, AX
	0x002e 00046 (<autogenerated>:1)	JEQ	78
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $0
	0x0030 00048 (<autogenerated>:1)	MOVBLZX	(AX), AX
	0x0033 00051 (<autogenerated>:1)	MOVB	AL, (SP)
	0x0036 00054 (<autogenerated>:1)	CALL	"".small.known(SB)
	0x003b 00059 (<autogenerated>:1)	MOVBLZX	8(SP), AX
	0x0040 00064 (<autogenerated>:1)	MOVB	AL, "".~r0+40(SP)
	0x0044 00068 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x0049 00073 (<autogenerated>:1)	ADDQ	$24, SP
	0x004d 00077 (<autogenerated>:1)	RET
	0x004e 00078 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0053 00083 (<autogenerated>:1)	UNDEF
	0x0055 00085 (<autogenerated>:1)	NOP
	0x0055 00085 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0055 00085 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0055 00085 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005a 00090 (<autogenerated>:1)	JMP	0
	0x005c 00092 (<autogenerated>:1)	LEAQ	32(SP), DI
	0x0061 00097 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0064 00100 (<autogenerated>:1)	JNE	38
	0x0066 00102 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0069 00105 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 46 48  dH..%....H;a.vFH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 59  ...H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 36 48 8b 44 24 20 48 85 c0 74 1e   H..u6H.D$ H..t.
	0x0030 0f b6 00 88 04 24 e8 00 00 00 00 0f b6 44 24 08  .....$.......D$.
	0x0040 88 44 24 28 48 8b 6c 24 10 48 83 c4 18 c3 e8 00  .D$(H.l$.H......
	0x0050 00 00 00 0f 0b e8 00 00 00 00 eb a4 48 8d 7c 24  ............H.|$
	0x0060 20 48 39 3b 75 c0 48 89 23 eb bb                  H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 55+4 t=8 "".small.known+0
	rel 79+4 t=8 runtime.panicwrap+0
	rel 86+4 t=8 runtime.morestack_noctxt+0
go.info."".kind.known$abstract SDWARFINFO dupok size=24
	0x0000 03 2e 6b 69 6e 64 2e 6b 6e 6f 77 6e 00 01 01 10  ..kind.known....
	0x0010 6b 00 00 00 00 00 00 00                          k.......
	rel 19+4 t=28 go.info."".kind+0
go.info."".kind.early$abstract SDWARFINFO dupok size=24
	0x0000 03 2e 6b 69 6e 64 2e 65 61 72 6c 79 00 01 01 10  ..kind.early....
	0x0010 6b 00 00 00 00 00 00 00                          k.......
	rel 19+4 t=28 go.info."".kind+0
go.info."".small.known$abstract SDWARFINFO dupok size=25
	0x0000 03 2e 73 6d 61 6c 6c 2e 6b 6e 6f 77 6e 00 01 01  ..small.known...
	0x0010 10 73 00 00 00 00 00 00 00                       .s.......
	rel 20+4 t=28 go.info."".small+0
go.info.strings.NewReader$abstract SDWARFINFO dupok size=30
	0x0000 03 73 74 72 69 6e 67 73 2e 4e 65 77 52 65 61 64  .strings.NewRead
	0x0010 65 72 00 01 01 10 73 00 00 00 00 00 00 00        er....s.......
	rel 25+4 t=28 go.info.string+0
go.info."".(*counting).total$abstract SDWARFINFO dupok size=31
	0x0000 03 2e 28 2a 63 6f 75 6e 74 69 6e 67 29 2e 74 6f  ..(*counting).to
	0x0010 74 61 6c 00 01 01 10 63 00 00 00 00 00 00 00     tal....c.......
	rel 26+4 t=28 go.info.*"".counting+0
go.info.reflect.TypeOf$abstract SDWARFINFO dupok size=40
	0x0000 03 72 65 66 6c 65 63 74 2e 54 79 70 65 4f 66 00  .reflect.TypeOf.
	0x0010 01 01 0b 65 66 61 63 65 00 e1 0a 00 00 00 00 10  ...eface........
	0x0020 69 00 00 00 00 00 00 00                          i.......
	rel 27+4 t=28 go.info.reflect.emptyInterface+0
	rel 35+4 t=28 go.info.interface {}+0
go.info.reflect.toType$abstract SDWARFINFO dupok size=27
	0x0000 03 72 65 66 6c 65 63 74 2e 74 6f 54 79 70 65 00  .reflect.toType.
	0x0010 01 01 10 74 00 00 00 00 00 00 00                 ...t.......
	rel 22+4 t=28 go.info.*reflect.rtype+0
go.info."".pair.Sum$abstract SDWARFINFO dupok size=22
	0x0000 03 2e 70 61 69 72 2e 53 75 6d 00 01 01 10 70 00  ..pair.Sum....p.
	0x0010 00 00 00 00 00 00                                ......
	rel 17+4 t=28 go.info."".pair+0
go.loc."".kind.known SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 05 00 00 00 00 00 00 00 1a 00 00 00 00 00 00 00  ................
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".kind.known+0
go.info."".kind.known SDWARFINFO size=45
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 0e 7e 72 30 00 01 11 00 00 00 00 00 00           .~r0.........
	rel 1+4 t=28 go.info."".kind.known$abstract+0
	rel 5+8 t=1 "".kind.known+0
	rel 13+8 t=1 "".kind.known+26
	rel 24+4 t=28 go.info."".kind.known$abstract+15
	rel 28+4 t=28 go.loc."".kind.known+0
	rel 39+4 t=28 go.info.bool+0
go.range."".kind.known SDWARFRANGE size=0
go.isstmt."".kind.known SDWARFMISC size=0
	0x0000 04 05 01 05 02 04 01 03 02 04 01 05 00           .............
go.loc."".kind.early SDWARFLOC size=0
go.info."".kind.early SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0e 7e 72  ..............~r
	0x0020 30 00 01 13 00 00 00 00 00 00                    0.........
	rel 1+4 t=28 go.info."".kind.early$abstract+0
	rel 5+8 t=1 "".kind.early+0
	rel 13+8 t=1 "".kind.early+19
	rel 24+4 t=28 go.info."".kind.early$abstract+15
	rel 36+4 t=28 go.info.bool+0
go.range."".kind.early SDWARFRANGE size=0
go.isstmt."".kind.early SDWARFMISC size=0
	0x0000 04 05 01 0e 00                                   .....
go.loc."".small.known SDWARFLOC size=0
go.info."".small.known SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0e 7e 72  ..............~r
	0x0020 30 00 01 17 00 00 00 00 00 00                    0.........
	rel 1+4 t=28 go.info."".small.known$abstract+0
	rel 5+8 t=1 "".small.known+0
	rel 13+8 t=1 "".small.known+16
	rel 24+4 t=28 go.info."".small.known$abstract+16
	rel 36+4 t=28 go.info.bool+0
go.range."".small.known SDWARFRANGE size=0
go.isstmt."".small.known SDWARFMISC size=0
	0x0000 04 05 01 0b 00                                   .....
go.loc."".reversed.Less SDWARFLOC size=0
go.info."".reversed.Less SDWARFINFO size=84
	0x0000 02 22 22 2e 72 65 76 65 72 73 65 64 2e 4c 65 73  ."".reversed.Les
	0x0010 73 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  s...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 69 00 00 1c 00 00  ..........i.....
	0x0030 00 00 00 0e 6a 00 00 1c 00 00 00 00 00 0e 72 00  ....j.........r.
	0x0040 00 1c 00 00 00 00 00 0e 7e 72 32 00 01 1c 00 00  ........~r2.....
	0x0050 00 00 00 00                                      ....
	rel 18+8 t=1 "".reversed.Less+0
	rel 26+8 t=1 "".reversed.Less+95
	rel 36+4 t=29 gofile..library_edges.go+0
	rel 46+4 t=28 go.info.int+0
	rel 56+4 t=28 go.info.int+0
	rel 66+4 t=28 go.info."".reversed+0
	rel 78+4 t=28 go.info.bool+0
go.range."".reversed.Less SDWARFRANGE size=0
go.isstmt."".reversed.Less SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 36 02 07 00                 .......6...
go.loc."".(*counting).total SDWARFLOC size=0
go.info."".(*counting).total SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0e 7e 72  ..............~r
	0x0020 30 00 01 23 00 00 00 00 00 00                    0..#......
	rel 1+4 t=28 go.info."".(*counting).total$abstract+0
	rel 5+8 t=1 "".(*counting).total+0
	rel 13+8 t=1 "".(*counting).total+15
	rel 24+4 t=28 go.info."".(*counting).total$abstract+22
	rel 36+4 t=28 go.info.int64+0
go.range."".(*counting).total SDWARFRANGE size=0
go.isstmt."".(*counting).total SDWARFMISC size=0
	0x0000 04 05 01 0a 00                                   .....
go.loc."".pair.Sum SDWARFLOC size=0
go.info."".pair.Sum SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0e 7e 72  ..............~r
	0x0020 30 00 01 27 00 00 00 00 00 00                    0..'......
	rel 1+4 t=28 go.info."".pair.Sum$abstract+0
	rel 5+8 t=1 "".pair.Sum+0
	rel 13+8 t=1 "".pair.Sum+19
	rel 24+4 t=28 go.info."".pair.Sum$abstract+13
	rel 36+4 t=28 go.info.int+0
go.range."".pair.Sum SDWARFRANGE size=0
go.isstmt."".pair.Sum SDWARFMISC size=0
	0x0000 04 05 01 0e 00                                   .....
go.string."," SRODATA dupok size=1
	0x0000 2c                                               ,
go.loc."".methods SDWARFLOC size=244
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 50 00 00 00 00 00 00 00 7f 00 00 00 00 00 00 00  P...............
	0x0020 0b 00 51 93 08 91 f0 7e 93 08 53 93 08 7f 00 00  ..Q....~..S.....
	0x0030 00 00 00 00 00 08 02 00 00 00 00 00 00 0f 00 91  ................
	0x0040 98 7f 93 08 91 f0 7e 93 08 91 f8 7e 93 08 00 00  ......~....~....
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x0060 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 31 00  ..............1.
	0x0070 00 00 00 00 00 00 08 02 00 00 00 00 00 00 07 00  ................
	0x0080 9c 93 08 91 08 93 08 00 00 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x00a0 00 00 00 00 00 00 00 41 00 00 00 00 00 00 00 50  .......A.......P
	0x00b0 00 00 00 00 00 00 00 03 00 91 80 7f 50 00 00 00  ............P...
	0x00c0 00 00 00 00 7f 00 00 00 00 00 00 00 01 00 50 7f  ..............P.
	0x00d0 00 00 00 00 00 00 00 08 02 00 00 00 00 00 00 03  ................
	0x00e0 00 91 80 7f 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00f0 00 00 00 00                                      ....
	rel 8+8 t=1 "".methods+0
	rel 102+8 t=1 "".methods+0
	rel 159+8 t=1 "".methods+0
go.info."".methods SDWARFINFO size=95
	0x0000 02 22 22 2e 6d 65 74 68 6f 64 73 00 00 00 00 00  ."".methods.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0a 6e 61 6d 65 73 00 2b 00 00 00 00 00  ....names.+.....
	0x0030 00 00 00 0f 74 00 00 2a 00 00 00 00 00 00 00 00  ....t..*........
	0x0040 0e 7e 72 31 00 01 2a 00 00 00 00 00 13 00 00 00  .~r1..*.........
	0x0050 00 0a 69 00 2c 00 00 00 00 00 00 00 00 00 00     ..i.,..........
	rel 12+8 t=1 "".methods+0
	rel 20+8 t=1 "".methods+520
	rel 30+4 t=29 gofile..library_edges.go+0
	rel 43+4 t=28 go.info.[]string+0
	rel 47+4 t=28 go.loc."".methods+0
	rel 56+4 t=28 go.info.reflect.Type+0
	rel 60+4 t=28 go.loc."".methods+94
	rel 71+4 t=28 go.info.string+0
	rel 77+4 t=28 go.range."".methods+0
	rel 85+4 t=28 go.info.int+0
	rel 89+4 t=28 go.loc."".methods+151
go.range."".methods SDWARFRANGE size=96
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3a 00 00 00 00 00 00 00 45 00 00 00 00 00 00 00  :.......E.......
	0x0020 50 00 00 00 00 00 00 00 55 00 00 00 00 00 00 00  P.......U.......
	0x0030 62 00 00 00 00 00 00 00 2f 01 00 00 00 00 00 00  b......./.......
	0x0040 32 01 00 00 00 00 00 00 9a 01 00 00 00 00 00 00  2...............
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".methods+0
go.isstmt."".methods SDWARFMISC size=0
	0x0000 04 18 04 17 05 0b 02 07 01 21 02 08 01 95 01 02  .........!......
	0x0010 04 01 34 02 05 01 5e 02 08 01 5c 02 0a 00        ..4...^...\...
go.string."four" SRODATA dupok size=4
	0x0000 66 6f 75 72                                      four
go.loc."".main SDWARFLOC size=341
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 26 02 00 00 00 00 00 00 a7 02 00 00 00 00 00 00  &...............
	0x0020 01 00 50 a7 02 00 00 00 00 00 00 24 04 00 00 00  ..P........$....
	0x0030 00 00 00 03 00 91 a0 7f 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x0050 00 00 00 00 00 00 00 00 ac 02 00 00 00 00 00 00  ................
	0x0060 d1 02 00 00 00 00 00 00 01 00 50 d1 02 00 00 00  ..........P.....
	0x0070 00 00 00 24 04 00 00 00 00 00 00 03 00 91 e0 7e  ...$...........~
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00a0 af 00 00 00 00 00 00 00 14 01 00 00 00 00 00 00  ................
	0x00b0 01 00 50 14 01 00 00 00 00 00 00 24 04 00 00 00  ..P........$....
	0x00c0 00 00 00 03 00 91 b0 7f 00 00 00 00 00 00 00 00  ................
	0x00d0 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x00e0 00 00 00 00 00 00 00 00 26 02 00 00 00 00 00 00  ........&.......
	0x00f0 a7 02 00 00 00 00 00 00 01 00 50 a7 02 00 00 00  ..........P.....
	0x0100 00 00 00 24 04 00 00 00 00 00 00 03 00 91 a0 7f  ...$............
	0x0110 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0120 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0130 63 03 00 00 00 00 00 00 24 04 00 00 00 00 00 00  c.......$.......
	0x0140 03 00 91 b8 7f 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0150 00 00 00 00 00                                   .....
	rel 8+8 t=1 "".main+0
	rel 80+8 t=1 "".main+0
	rel 152+8 t=1 "".main+0
	rel 224+8 t=1 "".main+0
	rel 296+8 t=1 "".main+0
go.info."".main SDWARFINFO size=195
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0a 63 00 3a 00 00 00 00 00 00 00 00 0a 6e 00 3b  .c.:.........n.;
	0x0030 00 00 00 00 00 00 00 00 0a 6e 75 6d 62 65 72 73  .........numbers
	0x0040 00 36 00 00 00 00 00 00 00 00 09 7e 52 30 00 3a  .6.........~R0.:
	0x0050 00 00 00 00 00 06 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 3a 11 00 00 00 00 00 00 05 00 00 00 00 00  ..:.............
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 3d 12 00 00 00 00 00 00 00 00 00 06 00  ...=............
	0x0090 00 00 00 00 00 00 00 00 00 00 00 3f 12 00 00 00  ...........?....
	0x00a0 00 00 00 00 00 05 00 00 00 00 00 00 00 00 00 00  ................
	0x00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 e2 0a  ................
	0x00c0 00 00 00                                         ...
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+1060
	rel 27+4 t=29 gofile..library_edges.go+0
	rel 36+4 t=28 go.info.*"".counting+0
	rel 40+4 t=28 go.loc."".main+0
	rel 48+4 t=28 go.info.int+0
	rel 52+4 t=28 go.loc."".main+72
	rel 66+4 t=28 go.info.[]int+0
	rel 70+4 t=28 go.loc."".main+144
	rel 80+4 t=28 go.info.*strings.Reader+0
	rel 86+4 t=28 go.info.strings.NewReader$abstract+0
	rel 90+4 t=28 go.range."".main+0
	rel 94+4 t=29 gofile..library_edges.go+0
	rel 100+4 t=28 go.info.strings.NewReader$abstract+21
	rel 107+4 t=28 go.info."".(*counting).total$abstract+0
	rel 111+8 t=1 "".main+717
	rel 119+8 t=1 "".main+726
	rel 127+4 t=29 gofile..library_edges.go+0
	rel 133+4 t=28 go.info."".(*counting).total$abstract+22
	rel 137+4 t=28 go.loc."".main+216
	rel 143+4 t=28 go.info.reflect.TypeOf$abstract+0
	rel 147+4 t=28 go.range."".main+64
	rel 151+4 t=29 gofile..library_edges.go+0
	rel 157+4 t=28 go.info.reflect.TypeOf$abstract+31
	rel 161+4 t=28 go.loc."".main+288
	rel 166+4 t=28 go.info.reflect.toType$abstract+0
	rel 170+8 t=1 "".main+883
	rel 178+8 t=1 "".main+895
	rel 186+4 t=29 gofile..type.go+0
go.range."".main SDWARFRANGE size=128
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 c8 01 00 00 00 00 00 00 11 02 00 00 00 00 00 00  ................
	0x0020 09 04 00 00 00 00 00 00 1a 04 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0050 6b 03 00 00 00 00 00 00 73 03 00 00 00 00 00 00  k.......s.......
	0x0060 f4 03 00 00 00 00 00 00 f6 03 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
	rel 72+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 18 04 17 03 08 01 13 02 05 01 4b 02 07 01 2b  ...........K...+
	0x0010 02 08 01 8f 01 02 08 01 5d 02 07 01 42 02 07 01  ........]...B...
	0x0020 36 02 07 01 5c 02 05 01 09 02 08 01 06 02 04 01  6...\...........
	0x0030 05 02 05 01 42 02 03 01 4b 02 0b 01 09 02 04 01  ....B...K.......
	0x0040 5d 02 10 01 04 02 02 01 24 02 0a 00              ].......$...
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+112
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 0f 04 0c 03 07 01 05 02 09 01 07 02 09 01 29  ...............)
	0x0010 02 07 00                                         ...
"".statictmp_0 SRODATA size=24
	0x0000 03 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0010 02 00 00 00 00 00 00 00                          ........
"".initdone· SNOPTRBSS size=1
go.loc.type..hash."".counting SDWARFLOC dupok size=70
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3a 00 00 00 00 00 00 00 5a 00 00 00 00 00 00 00  :.......Z.......
	0x0020 01 00 50 5f 00 00 00 00 00 00 00 75 00 00 00 00  ..P_.......u....
	0x0030 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00 00  .....P..........
	0x0040 00 00 00 00 00 00                                ......
	rel 8+8 t=1 type..hash."".counting+0
go.info.type..hash."".counting SDWARFINFO dupok size=83
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 63  .type..hash."".c
	0x0010 6f 75 6e 74 69 6e 67 00 00 00 00 00 00 00 00 00  ounting.........
	0x0020 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e  ................
	0x0030 70 00 00 01 00 00 00 00 00 0f 68 00 00 01 00 00  p.........h.....
	0x0040 00 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00  .......~r2......
	0x0050 00 00 00                                         ...
	rel 24+8 t=1 type..hash."".counting+0
	rel 32+8 t=1 type..hash."".counting+117
	rel 42+4 t=29 gofile..<autogenerated>+0
	rel 52+4 t=28 go.info.*"".counting+0
	rel 62+4 t=28 go.info.uintptr+0
	rel 66+4 t=28 go.loc.type..hash."".counting+0
	rel 77+4 t=28 go.info.uintptr+0
go.range.type..hash."".counting SDWARFRANGE dupok size=0
go.isstmt.type..hash."".counting SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 05 01 4c 02 07 00                 .......L...
go.loc.type..eq."".counting SDWARFLOC dupok size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 22 00 00 00 00 00 00 00 8b 00 00 00 00 00 00 00  "...............
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 2b 00 00 00 00 00 00 00 8b 00 00 00 00  ...+............
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 type..eq."".counting+0
	rel 59+8 t=1 type..eq."".counting+0
go.info.type..eq."".counting SDWARFINFO dupok size=84
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 63 6f 75  .type..eq."".cou
	0x0010 6e 74 69 6e 67 00 00 00 00 00 00 00 00 00 00 00  nting...........
	0x0020 00 00 00 00 00 00 01 9c 00 00 00 00 01 0f 70 00  ..............p.
	0x0030 00 01 00 00 00 00 00 00 00 00 0f 71 00 00 01 00  ...........q....
	0x0040 00 00 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00  ........~r2.....
	0x0050 00 00 00 00                                      ....
	rel 22+8 t=1 type..eq."".counting+0
	rel 30+8 t=1 type..eq."".counting+139
	rel 40+4 t=29 gofile..<autogenerated>+0
	rel 50+4 t=28 go.info.*"".counting+0
	rel 54+4 t=28 go.loc.type..eq."".counting+0
	rel 63+4 t=28 go.info.*"".counting+0
	rel 67+4 t=28 go.loc.type..eq."".counting+51
	rel 78+4 t=28 go.info.bool+0
go.range.type..eq."".counting SDWARFRANGE dupok size=0
go.isstmt.type..eq."".counting SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 05 01 18 02 04 01 02 02 04 01 07  ................
	0x0010 02 04 01 0a 02 02 01 26 02 0a 00                 .......&...
type..hashfunc."".counting SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".counting+0
type..eqfunc."".counting SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".counting+0
type..alg."".counting SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".counting+0
	rel 8+8 t=1 type..eqfunc."".counting+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
go.loc."".(*counting).Read SDWARFLOC dupok size=104
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 6e 00 00 00 00 00 00 00 9b 00 00 00 00 00 00 00  n...............
	0x0020 02 00 91 20 00 00 00 00 00 00 00 00 00 00 00 00  ... ............
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 73 00 00 00 00 00 00 00 9b 00 00 00  ....s...........
	0x0050 00 00 00 00 02 00 91 28 00 00 00 00 00 00 00 00  .......(........
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 8+8 t=1 "".(*counting).Read+0
	rel 60+8 t=1 "".(*counting).Read+0
go.info."".(*counting).Read SDWARFINFO dupok size=83
	0x0000 02 22 22 2e 28 2a 63 6f 75 6e 74 69 6e 67 29 2e  ."".(*counting).
	0x0010 52 65 61 64 00 00 00 00 00 00 00 00 00 00 00 00  Read............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0e 70 00 00  .............p..
	0x0030 4e 00 00 00 00 00 0f 6e 00 01 4e 00 00 00 00 00  N......n..N.....
	0x0040 00 00 00 0f 65 72 72 00 01 4e 00 00 00 00 00 00  ....err..N......
	0x0050 00 00 00                                         ...
	rel 21+8 t=1 "".(*counting).Read+0
	rel 29+8 t=1 "".(*counting).Read+155
	rel 39+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.[]uint8+0
	rel 59+4 t=28 go.info.int+0
	rel 63+4 t=28 go.loc."".(*counting).Read+0
	rel 74+4 t=28 go.info.error+0
	rel 78+4 t=28 go.loc."".(*counting).Read+52
go.range."".(*counting).Read SDWARFRANGE dupok size=0
go.isstmt."".(*counting).Read SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 57 02 19 00                 .......W...
type..namedata.*main.counting- SRODATA dupok size=17
	0x0000 00 00 0e 2a 6d 61 69 6e 2e 63 6f 75 6e 74 69 6e  ...*main.countin
	0x0010 67                                               g
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
type..namedata.*func(*main.counting, []uint8) (int, error)- SRODATA dupok size=46
	0x0000 00 00 2b 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 63  ..+*func(*main.c
	0x0010 6f 75 6e 74 69 6e 67 2c 20 5b 5d 75 69 6e 74 38  ounting, []uint8
	0x0020 29 20 28 69 6e 74 2c 20 65 72 72 6f 72 29        ) (int, error)
type.*func(*"".counting, []uint8) (int, error) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0a 01 65 95 00 08 08 36 00 00 00 00 00 00 00 00  ..e....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.counting, []uint8) (int, error)-+0
	rel 48+8 t=1 type.func(*"".counting, []uint8) (int, error)+0
type.func(*"".counting, []uint8) (int, error) SRODATA dupok size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e8 6f 5d 59 02 08 08 33 00 00 00 00 00 00 00 00  .o]Y...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 02 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.counting, []uint8) (int, error)-+0
	rel 44+4 t=6 type.*func(*"".counting, []uint8) (int, error)+0
	rel 56+8 t=1 type.*"".counting+0
	rel 64+8 t=1 type.[]uint8+0
	rel 72+8 t=1 type.int+0
	rel 80+8 t=1 type.error+0
type..namedata.*func(*main.counting) int64- SRODATA dupok size=30
	0x0000 00 00 1b 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 63  ...*func(*main.c
	0x0010 6f 75 6e 74 69 6e 67 29 20 69 6e 74 36 34        ounting) int64
type.*func(*"".counting) int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c8 3b 04 ec 00 08 08 36 00 00 00 00 00 00 00 00  .;.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.counting) int64-+0
	rel 48+8 t=1 type.func(*"".counting) int64+0
type.func(*"".counting) int64 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f6 f2 a5 47 02 08 08 33 00 00 00 00 00 00 00 00  ...G...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.counting) int64-+0
	rel 44+4 t=6 type.*func(*"".counting) int64+0
	rel 56+8 t=1 type.*"".counting+0
	rel 64+8 t=1 type.int64+0
type..namedata.Read. SRODATA dupok size=7
	0x0000 01 00 04 52 65 61 64                             ...Read
type..namedata.*func([]uint8) (int, error)- SRODATA dupok size=30
	0x0000 00 00 1b 2a 66 75 6e 63 28 5b 5d 75 69 6e 74 38  ...*func([]uint8
	0x0010 29 20 28 69 6e 74 2c 20 65 72 72 6f 72 29        ) (int, error)
type.*func([]uint8) (int, error) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a3 79 c5 03 00 08 08 36 00 00 00 00 00 00 00 00  .y.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func([]uint8) (int, error)-+0
	rel 48+8 t=1 type.func([]uint8) (int, error)+0
type.func([]uint8) (int, error) SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 84 4e 34 50 02 08 08 33 00 00 00 00 00 00 00 00  .N4P...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 02 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func([]uint8) (int, error)-+0
	rel 44+4 t=6 type.*func([]uint8) (int, error)+0
	rel 56+8 t=1 type.[]uint8+0
	rel 64+8 t=1 type.int+0
	rel 72+8 t=1 type.error+0
type..namedata.total- SRODATA dupok size=8
	0x0000 00 00 05 74 6f 74 61 6c                          ...total
type..namedata.*func() int64- SRODATA dupok size=16
	0x0000 00 00 0d 2a 66 75 6e 63 28 29 20 69 6e 74 36 34  ...*func() int64
type.*func() int64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a0 a5 1f 2e 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() int64-+0
	rel 48+8 t=1 type.func() int64+0
type.func() int64 SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 61 7c 91 90 02 08 08 33 00 00 00 00 00 00 00 00  a|.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() int64-+0
	rel 44+4 t=6 type.*func() int64+0
	rel 56+8 t=1 type.int64+0
type.*"".counting SRODATA size=104
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 36 15 73 aa 01 08 08 36 00 00 00 00 00 00 00 00  6.s....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 02 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.counting-+0
	rel 48+8 t=1 type."".counting+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.Read.+0
	rel 76+4 t=24 type.func([]uint8) (int, error)+0
	rel 80+4 t=24 "".(*counting).Read+0
	rel 84+4 t=24 "".(*counting).Read+0
	rel 88+4 t=5 type..namedata.total-+0
	rel 92+4 t=24 type.func() int64+0
	rel 96+4 t=24 "".(*counting).total+0
	rel 100+4 t=24 "".(*counting).total+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
go.loc."".counting.Read SDWARFLOC dupok size=104
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 6c 00 00 00 00 00 00 00 9f 00 00 00 00 00 00 00  l...............
	0x0020 02 00 91 30 00 00 00 00 00 00 00 00 00 00 00 00  ...0............
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 74 00 00 00 00 00 00 00 9f 00 00 00  ....t...........
	0x0050 00 00 00 00 02 00 91 38 00 00 00 00 00 00 00 00  .......8........
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 8+8 t=1 "".counting.Read+0
	rel 60+8 t=1 "".counting.Read+0
go.info."".counting.Read SDWARFINFO dupok size=80
	0x0000 02 22 22 2e 63 6f 75 6e 74 69 6e 67 2e 52 65 61  ."".counting.Rea
	0x0010 64 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  d...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 70 00 00 4e 00 00  ..........p..N..
	0x0030 00 00 00 0f 6e 00 01 4e 00 00 00 00 00 00 00 00  ....n..N........
	0x0040 0f 65 72 72 00 01 4e 00 00 00 00 00 00 00 00 00  .err..N.........
	rel 18+8 t=1 "".counting.Read+0
	rel 26+8 t=1 "".counting.Read+159
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 46+4 t=28 go.info.[]uint8+0
	rel 56+4 t=28 go.info.int+0
	rel 60+4 t=28 go.loc."".counting.Read+0
	rel 71+4 t=28 go.info.error+0
	rel 75+4 t=28 go.loc."".counting.Read+52
go.range."".counting.Read SDWARFRANGE dupok size=0
go.isstmt."".counting.Read SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 5b 02 19 00                 .......[...
type..namedata.*func(main.counting, []uint8) (int, error)- SRODATA dupok size=45
	0x0000 00 00 2a 2a 66 75 6e 63 28 6d 61 69 6e 2e 63 6f  ..**func(main.co
	0x0010 75 6e 74 69 6e 67 2c 20 5b 5d 75 69 6e 74 38 29  unting, []uint8)
	0x0020 20 28 69 6e 74 2c 20 65 72 72 6f 72 29            (int, error)
type.*func("".counting, []uint8) (int, error) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2a 5c 54 af 00 08 08 36 00 00 00 00 00 00 00 00  *\T....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.counting, []uint8) (int, error)-+0
	rel 48+8 t=1 type.func("".counting, []uint8) (int, error)+0
type.func("".counting, []uint8) (int, error) SRODATA dupok size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 94 24 cf 36 02 08 08 33 00 00 00 00 00 00 00 00  .$.6...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 02 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.counting, []uint8) (int, error)-+0
	rel 44+4 t=6 type.*func("".counting, []uint8) (int, error)+0
	rel 56+8 t=1 type."".counting+0
	rel 64+8 t=1 type.[]uint8+0
	rel 72+8 t=1 type.int+0
	rel 80+8 t=1 type.error+0
type..namedata.Reader. SRODATA dupok size=9
	0x0000 01 00 06 52 65 61 64 65 72                       ...Reader
type..namedata.n- SRODATA dupok size=4
	0x0000 00 00 01 6e                                      ...n
type."".counting SRODATA size=160
	0x0000 18 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 5f dc de c9 07 08 08 19 00 00 00 00 00 00 00 00  _...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 01 00 01 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type..alg."".counting+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.counting-+0
	rel 44+4 t=5 type.*"".counting+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".counting+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.Reader.+0
	rel 104+8 t=1 type.io.Reader+0
	rel 120+8 t=1 type..namedata.n-+0
	rel 128+8 t=1 type.int64+0
	rel 144+4 t=5 type..namedata.Read.+0
	rel 148+4 t=24 type.func([]uint8) (int, error)+0
	rel 152+4 t=24 "".(*counting).Read+0
	rel 156+4 t=24 "".counting.Read+0
go.loc."".(*kind).early SDWARFLOC dupok size=0
go.info."".(*kind).early SDWARFINFO dupok size=54
	0x0000 02 22 22 2e 28 2a 6b 69 6e 64 29 2e 65 61 72 6c  ."".(*kind).earl
	0x0010 79 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  y...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 13  ..........~r0...
	0x0030 00 00 00 00 00 00                                ......
	rel 18+8 t=1 "".(*kind).early+0
	rel 26+8 t=1 "".(*kind).early+108
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.bool+0
go.range."".(*kind).early SDWARFRANGE dupok size=0
go.isstmt."".(*kind).early SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 03 01 21 02 18 00     ...........!...
go.loc."".(*kind).known SDWARFLOC dupok size=0
go.info."".(*kind).known SDWARFINFO dupok size=54
	0x0000 02 22 22 2e 28 2a 6b 69 6e 64 29 2e 6b 6e 6f 77  ."".(*kind).know
	0x0010 6e 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  n...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 11  ..........~r0...
	0x0030 00 00 00 00 00 00                                ......
	rel 18+8 t=1 "".(*kind).known+0
	rel 26+8 t=1 "".(*kind).known+108
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.bool+0
go.range."".(*kind).known SDWARFRANGE dupok size=0
go.isstmt."".(*kind).known SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 03 01 21 02 18 00     ...........!...
type..namedata.*main.kind- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 6b 69 6e 64           ...*main.kind
type..namedata.*func(*main.kind) bool- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 6b  ...*func(*main.k
	0x0010 69 6e 64 29 20 62 6f 6f 6c                       ind) bool
type.*func(*"".kind) bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 62 1c e2 f3 00 08 08 36 00 00 00 00 00 00 00 00  b......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.kind) bool-+0
	rel 48+8 t=1 type.func(*"".kind) bool+0
type.func(*"".kind) bool SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 92 cd 44 f8 02 08 08 33 00 00 00 00 00 00 00 00  ..D....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.kind) bool-+0
	rel 44+4 t=6 type.*func(*"".kind) bool+0
	rel 56+8 t=1 type.*"".kind+0
	rel 64+8 t=1 type.bool+0
type..namedata.early- SRODATA dupok size=8
	0x0000 00 00 05 65 61 72 6c 79                          ...early
type..namedata.*func() bool- SRODATA dupok size=15
	0x0000 00 00 0c 2a 66 75 6e 63 28 29 20 62 6f 6f 6c     ...*func() bool
type.*func() bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a9 9a 9b 1e 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() bool-+0
	rel 48+8 t=1 type.func() bool+0
type.func() bool SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 13 54 cb 78 02 08 08 33 00 00 00 00 00 00 00 00  .T.x...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() bool-+0
	rel 44+4 t=6 type.*func() bool+0
	rel 56+8 t=1 type.bool+0
type..namedata.known- SRODATA dupok size=8
	0x0000 00 00 05 6b 6e 6f 77 6e                          ...known
type.*"".kind SRODATA size=104
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8e b3 62 88 01 08 08 36 00 00 00 00 00 00 00 00  ..b....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 02 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.kind-+0
	rel 48+8 t=1 type."".kind+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.early-+0
	rel 76+4 t=24 type.func() bool+0
	rel 80+4 t=24 "".(*kind).early+0
	rel 84+4 t=24 "".(*kind).early+0
	rel 88+4 t=5 type..namedata.known-+0
	rel 92+4 t=24 type.func() bool+0
	rel 96+4 t=24 "".(*kind).known+0
	rel 100+4 t=24 "".(*kind).known+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.*func(main.kind) bool- SRODATA dupok size=24
	0x0000 00 00 15 2a 66 75 6e 63 28 6d 61 69 6e 2e 6b 69  ...*func(main.ki
	0x0010 6e 64 29 20 62 6f 6f 6c                          nd) bool
type.*func("".kind) bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3b 86 9a f5 00 08 08 36 00 00 00 00 00 00 00 00  ;......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.kind) bool-+0
	rel 48+8 t=1 type.func("".kind) bool+0
type.func("".kind) bool SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ce 94 1b 28 02 08 08 33 00 00 00 00 00 00 00 00  ...(...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.kind) bool-+0
	rel 44+4 t=6 type.*func("".kind) bool+0
	rel 56+8 t=1 type."".kind+0
	rel 64+8 t=1 type.bool+0
type."".kind SRODATA size=96
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e6 d5 55 d5 07 08 08 87 00 00 00 00 00 00 00 00  ..U.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 02 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.kind-+0
	rel 44+4 t=5 type.*"".kind+0
	rel 48+4 t=5 type..importpath."".+0
	rel 64+4 t=5 type..namedata.early-+0
	rel 68+4 t=24 type.func() bool+0
	rel 72+4 t=24 "".(*kind).early+0
	rel 76+4 t=24 "".kind.early+0
	rel 80+4 t=5 type..namedata.known-+0
	rel 84+4 t=24 type.func() bool+0
	rel 88+4 t=24 "".(*kind).known+0
	rel 92+4 t=24 "".kind.known+0
go.loc."".(*pair).Sum SDWARFLOC dupok size=0
go.info."".(*pair).Sum SDWARFINFO dupok size=52
	0x0000 02 22 22 2e 28 2a 70 61 69 72 29 2e 53 75 6d 00  ."".(*pair).Sum.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 27 00 00  ........~r0..'..
	0x0030 00 00 00 00                                      ....
	rel 16+8 t=1 "".(*pair).Sum+0
	rel 24+8 t=1 "".(*pair).Sum+118
	rel 34+4 t=29 gofile..<autogenerated>+0
	rel 46+4 t=28 go.info.int+0
go.range."".(*pair).Sum SDWARFRANGE dupok size=0
go.isstmt."".(*pair).Sum SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 04 01 2a 02 18 00     ...........*...
type..namedata.*main.pair- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 70 61 69 72           ...*main.pair
type..namedata.*func(*main.pair) int- SRODATA dupok size=24
	0x0000 00 00 15 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70  ...*func(*main.p
	0x0010 61 69 72 29 20 69 6e 74                          air) int
type.*func(*"".pair) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 db a3 9b bb 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.pair) int-+0
	rel 48+8 t=1 type.func(*"".pair) int+0
type.func(*"".pair) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5d f3 ab 54 02 08 08 33 00 00 00 00 00 00 00 00  ]..T...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.pair) int-+0
	rel 44+4 t=6 type.*func(*"".pair) int+0
	rel 56+8 t=1 type.*"".pair+0
	rel 64+8 t=1 type.int+0
type..namedata.Sum. SRODATA dupok size=6
	0x0000 01 00 03 53 75 6d                                ...Sum
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
type.*"".pair SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d3 ab c0 73 01 08 08 36 00 00 00 00 00 00 00 00  ...s...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.pair-+0
	rel 48+8 t=1 type."".pair+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.Sum.+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*pair).Sum+0
	rel 84+4 t=24 "".(*pair).Sum+0
type..namedata.*func(main.pair) int- SRODATA dupok size=23
	0x0000 00 00 14 2a 66 75 6e 63 28 6d 61 69 6e 2e 70 61  ...*func(main.pa
	0x0010 69 72 29 20 69 6e 74                             ir) int
type.*func("".pair) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6c bf 56 3b 00 08 08 36 00 00 00 00 00 00 00 00  l.V;...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.pair) int-+0
	rel 48+8 t=1 type.func("".pair) int+0
type.func("".pair) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 7b 61 d0 8b 02 08 08 33 00 00 00 00 00 00 00 00  {a.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.pair) int-+0
	rel 44+4 t=6 type.*func("".pair) int+0
	rel 56+8 t=1 type."".pair+0
	rel 64+8 t=1 type.int+0
type..namedata.a- SRODATA dupok size=4
	0x0000 00 00 01 61                                      ...a
type..namedata.b- SRODATA dupok size=4
	0x0000 00 00 01 62                                      ...b
type."".pair SRODATA size=160
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 9e 7b 75 57 07 08 08 99 00 00 00 00 00 00 00 00  .{uW............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 01 00 01 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.pair-+0
	rel 44+4 t=5 type.*"".pair+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".pair+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.a-+0
	rel 104+8 t=1 type.int+0
	rel 120+8 t=1 type..namedata.b-+0
	rel 128+8 t=1 type.int+0
	rel 144+4 t=5 type..namedata.Sum.+0
	rel 148+4 t=24 type.func() int+0
	rel 152+4 t=24 "".(*pair).Sum+0
	rel 156+4 t=24 "".pair.Sum+0
go.loc."".(*reversed).Len SDWARFLOC dupok size=0
go.info."".(*reversed).Len SDWARFINFO dupok size=56
	0x0000 02 22 22 2e 28 2a 72 65 76 65 72 73 65 64 29 2e  ."".(*reversed).
	0x0010 4c 65 6e 00 00 00 00 00 00 00 00 00 00 00 00 00  Len.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0e 7e 72 30 00  ............~r0.
	0x0030 01 10 00 00 00 00 00 00                          ........
	rel 20+8 t=1 "".(*reversed).Len+0
	rel 28+8 t=1 "".(*reversed).Len+102
	rel 38+4 t=29 gofile..<autogenerated>+0
	rel 50+4 t=28 go.info.int+0
go.range."".(*reversed).Len SDWARFRANGE dupok size=0
go.isstmt."".(*reversed).Len SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 25 02 16 00                 .......%...
go.loc."".(*reversed).Less SDWARFLOC dupok size=104
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2e 00 00 00 00 00 00 00 89 00 00 00 00 00 00 00  ................
	0x0020 02 00 91 08 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 2e 00 00 00 00 00 00 00 89 00 00 00  ................
	0x0050 00 00 00 00 02 00 91 10 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 8+8 t=1 "".(*reversed).Less+0
	rel 60+8 t=1 "".(*reversed).Less+0
go.info."".(*reversed).Less SDWARFINFO dupok size=83
	0x0000 02 22 22 2e 28 2a 72 65 76 65 72 73 65 64 29 2e  ."".(*reversed).
	0x0010 4c 65 73 73 00 00 00 00 00 00 00 00 00 00 00 00  Less............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0f 69 00 00  .............i..
	0x0030 1c 00 00 00 00 00 00 00 00 0f 6a 00 00 1c 00 00  ..........j.....
	0x0040 00 00 00 00 00 00 0e 7e 72 32 00 01 1c 00 00 00  .......~r2......
	0x0050 00 00 00                                         ...
	rel 21+8 t=1 "".(*reversed).Less+0
	rel 29+8 t=1 "".(*reversed).Less+137
	rel 39+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.int+0
	rel 53+4 t=28 go.loc."".(*reversed).Less+0
	rel 62+4 t=28 go.info.int+0
	rel 66+4 t=28 go.loc."".(*reversed).Less+52
	rel 77+4 t=28 go.info.bool+0
go.range."".(*reversed).Less SDWARFRANGE dupok size=0
go.isstmt."".(*reversed).Less SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 03 01 3e 02 18 00     ...........>...
go.loc."".(*reversed).Swap SDWARFLOC dupok size=0
go.info."".(*reversed).Swap SDWARFINFO dupok size=65
	0x0000 02 22 22 2e 28 2a 72 65 76 65 72 73 65 64 29 2e  ."".(*reversed).
	0x0010 53 77 61 70 00 00 00 00 00 00 00 00 00 00 00 00  Swap............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0e 69 00 00  .............i..
	0x0030 15 00 00 00 00 00 0e 6a 00 00 15 00 00 00 00 00  .......j........
	0x0040 00                                               .
	rel 21+8 t=1 "".(*reversed).Swap+0
	rel 29+8 t=1 "".(*reversed).Swap+112
	rel 39+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.int+0
	rel 59+4 t=28 go.info.int+0
go.range."".(*reversed).Swap SDWARFRANGE dupok size=0
go.isstmt."".(*reversed).Swap SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 25 02 20 00                 .......%. .
type..namedata.*main.reversed- SRODATA dupok size=17
	0x0000 00 00 0e 2a 6d 61 69 6e 2e 72 65 76 65 72 73 65  ...*main.reverse
	0x0010 64                                               d
type..namedata.*func(*main.reversed) int- SRODATA dupok size=28
	0x0000 00 00 19 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 72  ...*func(*main.r
	0x0010 65 76 65 72 73 65 64 29 20 69 6e 74              eversed) int
type.*func(*"".reversed) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ba d9 fb d3 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.reversed) int-+0
	rel 48+8 t=1 type.func(*"".reversed) int+0
type.func(*"".reversed) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ad 86 95 e6 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.reversed) int-+0
	rel 44+4 t=6 type.*func(*"".reversed) int+0
	rel 56+8 t=1 type.*"".reversed+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(*main.reversed, int, int) bool- SRODATA dupok size=39
	0x0000 00 00 24 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 72  ..$*func(*main.r
	0x0010 65 76 65 72 73 65 64 2c 20 69 6e 74 2c 20 69 6e  eversed, int, in
	0x0020 74 29 20 62 6f 6f 6c                             t) bool
type.*func(*"".reversed, int, int) bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 95 5b 6a f1 00 08 08 36 00 00 00 00 00 00 00 00  .[j....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.reversed, int, int) bool-+0
	rel 48+8 t=1 type.func(*"".reversed, int, int) bool+0
type.func(*"".reversed, int, int) bool SRODATA dupok size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0f 85 ef 4e 02 08 08 33 00 00 00 00 00 00 00 00  ...N...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 03 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.reversed, int, int) bool-+0
	rel 44+4 t=6 type.*func(*"".reversed, int, int) bool+0
	rel 56+8 t=1 type.*"".reversed+0
	rel 64+8 t=1 type.int+0
	rel 72+8 t=1 type.int+0
	rel 80+8 t=1 type.bool+0
type..namedata.*func(*main.reversed, int, int)- SRODATA dupok size=34
	0x0000 00 00 1f 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 72  ...*func(*main.r
	0x0010 65 76 65 72 73 65 64 2c 20 69 6e 74 2c 20 69 6e  eversed, int, in
	0x0020 74 29                                            t)
type.*func(*"".reversed, int, int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 37 2b 64 61 00 08 08 36 00 00 00 00 00 00 00 00  7+da...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.reversed, int, int)-+0
	rel 48+8 t=1 type.func(*"".reversed, int, int)+0
type.func(*"".reversed, int, int) SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 08 33 f5 6b 02 08 08 33 00 00 00 00 00 00 00 00  .3.k...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.reversed, int, int)-+0
	rel 44+4 t=6 type.*func(*"".reversed, int, int)+0
	rel 56+8 t=1 type.*"".reversed+0
	rel 64+8 t=1 type.int+0
	rel 72+8 t=1 type.int+0
type..namedata.Len. SRODATA dupok size=6
	0x0000 01 00 03 4c 65 6e                                ...Len
type..namedata.Less. SRODATA dupok size=7
	0x0000 01 00 04 4c 65 73 73                             ...Less
type..namedata.*func(int, int) bool- SRODATA dupok size=23
	0x0000 00 00 14 2a 66 75 6e 63 28 69 6e 74 2c 20 69 6e  ...*func(int, in
	0x0010 74 29 20 62 6f 6f 6c                             t) bool
type.*func(int, int) bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cb b4 34 dd 00 08 08 36 00 00 00 00 00 00 00 00  ..4....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int, int) bool-+0
	rel 48+8 t=1 type.func(int, int) bool+0
type.func(int, int) bool SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a2 1e 1b 22 02 08 08 33 00 00 00 00 00 00 00 00  ..."...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int, int) bool-+0
	rel 44+4 t=6 type.*func(int, int) bool+0
	rel 56+8 t=1 type.int+0
	rel 64+8 t=1 type.int+0
	rel 72+8 t=1 type.bool+0
type..namedata.Swap. SRODATA dupok size=7
	0x0000 01 00 04 53 77 61 70                             ...Swap
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
type.*"".reversed SRODATA size=120
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0e 3e 38 4e 01 08 08 36 00 00 00 00 00 00 00 00  .>8N...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 03 00 03 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.reversed-+0
	rel 48+8 t=1 type."".reversed+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.Len.+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*reversed).Len+0
	rel 84+4 t=24 "".(*reversed).Len+0
	rel 88+4 t=5 type..namedata.Less.+0
	rel 92+4 t=24 type.func(int, int) bool+0
	rel 96+4 t=24 "".(*reversed).Less+0
	rel 100+4 t=24 "".(*reversed).Less+0
	rel 104+4 t=5 type..namedata.Swap.+0
	rel 108+4 t=24 type.func(int, int)+0
	rel 112+4 t=24 "".(*reversed).Swap+0
	rel 116+4 t=24 "".(*reversed).Swap+0
go.loc."".reversed.Len SDWARFLOC dupok size=0
go.info."".reversed.Len SDWARFINFO dupok size=53
	0x0000 02 22 22 2e 72 65 76 65 72 73 65 64 2e 4c 65 6e  ."".reversed.Len
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01 10 00  .........~r0....
	0x0030 00 00 00 00 00                                   .....
	rel 17+8 t=1 "".reversed.Len+0
	rel 25+8 t=1 "".reversed.Len+100
	rel 35+4 t=29 gofile..<autogenerated>+0
	rel 47+4 t=28 go.info.int+0
go.range."".reversed.Len SDWARFRANGE dupok size=0
go.isstmt."".reversed.Len SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 23 02 16 00                 .......#...
go.loc."".reversed.Swap SDWARFLOC dupok size=0
go.info."".reversed.Swap SDWARFINFO dupok size=62
	0x0000 02 22 22 2e 72 65 76 65 72 73 65 64 2e 53 77 61  ."".reversed.Swa
	0x0010 70 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  p...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 69 00 00 15 00 00  ..........i.....
	0x0030 00 00 00 0e 6a 00 00 15 00 00 00 00 00 00        ....j.........
	rel 18+8 t=1 "".reversed.Swap+0
	rel 26+8 t=1 "".reversed.Swap+110
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 46+4 t=28 go.info.int+0
	rel 56+4 t=28 go.info.int+0
go.range."".reversed.Swap SDWARFRANGE dupok size=0
go.isstmt."".reversed.Swap SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 23 02 20 00                 .......#. .
type..namedata.*func(main.reversed) int- SRODATA dupok size=27
	0x0000 00 00 18 2a 66 75 6e 63 28 6d 61 69 6e 2e 72 65  ...*func(main.re
	0x0010 76 65 72 73 65 64 29 20 69 6e 74                 versed) int
type.*func("".reversed) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2d 7c 2f bf 00 08 08 36 00 00 00 00 00 00 00 00  -|/....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.reversed) int-+0
	rel 48+8 t=1 type.func("".reversed) int+0
type.func("".reversed) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f1 6c 13 02 02 08 08 33 00 00 00 00 00 00 00 00  .l.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.reversed) int-+0
	rel 44+4 t=6 type.*func("".reversed) int+0
	rel 56+8 t=1 type."".reversed+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(main.reversed, int, int) bool- SRODATA dupok size=38
	0x0000 00 00 23 2a 66 75 6e 63 28 6d 61 69 6e 2e 72 65  ..#*func(main.re
	0x0010 76 65 72 73 65 64 2c 20 69 6e 74 2c 20 69 6e 74  versed, int, int
	0x0020 29 20 62 6f 6f 6c                                ) bool
type.*func("".reversed, int, int) bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 69 9a bb 78 00 08 08 36 00 00 00 00 00 00 00 00  i..x...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.reversed, int, int) bool-+0
	rel 48+8 t=1 type.func("".reversed, int, int) bool+0
type.func("".reversed, int, int) bool SRODATA dupok size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1e 54 50 11 02 08 08 33 00 00 00 00 00 00 00 00  .TP....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 03 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.reversed, int, int) bool-+0
	rel 44+4 t=6 type.*func("".reversed, int, int) bool+0
	rel 56+8 t=1 type."".reversed+0
	rel 64+8 t=1 type.int+0
	rel 72+8 t=1 type.int+0
	rel 80+8 t=1 type.bool+0
type..namedata.*func(main.reversed, int, int)- SRODATA dupok size=33
	0x0000 00 00 1e 2a 66 75 6e 63 28 6d 61 69 6e 2e 72 65  ...*func(main.re
	0x0010 76 65 72 73 65 64 2c 20 69 6e 74 2c 20 69 6e 74  versed, int, int
	0x0020 29                                               )
type.*func("".reversed, int, int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ea f3 96 83 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.reversed, int, int)-+0
	rel 48+8 t=1 type.func("".reversed, int, int)+0
type.func("".reversed, int, int) SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 04 ad 2c 0b 02 08 08 33 00 00 00 00 00 00 00 00  ..,....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.reversed, int, int)-+0
	rel 44+4 t=6 type.*func("".reversed, int, int)+0
	rel 56+8 t=1 type."".reversed+0
	rel 64+8 t=1 type.int+0
	rel 72+8 t=1 type.int+0
type..namedata.Interface. SRODATA dupok size=12
	0x0000 01 00 09 49 6e 74 65 72 66 61 63 65              ...Interface
type."".reversed SRODATA size=168
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 70 d5 22 c2 07 08 08 19 00 00 00 00 00 00 00 00  p.".............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 03 00 03 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+128
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.reversed-+0
	rel 44+4 t=5 type.*"".reversed+0
	rel 56+8 t=1 type."".reversed+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.Interface.+0
	rel 104+8 t=1 type.sort.Interface+0
	rel 120+4 t=5 type..namedata.Len.+0
	rel 124+4 t=24 type.func() int+0
	rel 128+4 t=24 "".(*reversed).Len+0
	rel 132+4 t=24 "".reversed.Len+0
	rel 136+4 t=5 type..namedata.Less.+0
	rel 140+4 t=24 type.func(int, int) bool+0
	rel 144+4 t=24 "".(*reversed).Less+0
	rel 148+4 t=24 "".reversed.Less+0
	rel 152+4 t=5 type..namedata.Swap.+0
	rel 156+4 t=24 type.func(int, int)+0
	rel 160+4 t=24 "".(*reversed).Swap+0
	rel 164+4 t=24 "".reversed.Swap+0
go.loc."".(*small).known SDWARFLOC dupok size=0
go.info."".(*small).known SDWARFINFO dupok size=55
	0x0000 02 22 22 2e 28 2a 73 6d 61 6c 6c 29 2e 6b 6e 6f  ."".(*small).kno
	0x0010 77 6e 00 00 00 00 00 00 00 00 00 00 00 00 00 00  wn..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0e 7e 72 30 00 01  ...........~r0..
	0x0030 17 00 00 00 00 00 00                             .......
	rel 19+8 t=1 "".(*small).known+0
	rel 27+8 t=1 "".(*small).known+107
	rel 37+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.bool+0
go.range."".(*small).known SDWARFRANGE dupok size=0
go.isstmt."".(*small).known SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 05 02 03 01 20 02 18 00     ........... ...
type..namedata.*main.small- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 73 6d 61 6c 6c        ...*main.small
type..namedata.*func(*main.small) bool- SRODATA dupok size=26
	0x0000 00 00 17 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 73  ...*func(*main.s
	0x0010 6d 61 6c 6c 29 20 62 6f 6f 6c                    mall) bool
type.*func(*"".small) bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 86 c1 b1 4e 00 08 08 36 00 00 00 00 00 00 00 00  ...N...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.small) bool-+0
	rel 48+8 t=1 type.func(*"".small) bool+0
type.func(*"".small) bool SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d7 83 bb 55 02 08 08 33 00 00 00 00 00 00 00 00  ...U...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.small) bool-+0
	rel 44+4 t=6 type.*func(*"".small) bool+0
	rel 56+8 t=1 type.*"".small+0
	rel 64+8 t=1 type.bool+0
type.*"".small SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b0 ad ba db 01 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.small-+0
	rel 48+8 t=1 type."".small+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.known-+0
	rel 76+4 t=24 type.func() bool+0
	rel 80+4 t=24 "".(*small).known+0
	rel 84+4 t=24 "".(*small).known+0
type..namedata.*func(main.small) bool- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 6d 61 69 6e 2e 73 6d  ...*func(main.sm
	0x0010 61 6c 6c 29 20 62 6f 6f 6c                       all) bool
type.*func("".small) bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5e 7e 2f 17 00 08 08 36 00 00 00 00 00 00 00 00  ^~/....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.small) bool-+0
	rel 48+8 t=1 type.func("".small) bool+0
type.func("".small) bool SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8b ef cf 9c 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.small) bool-+0
	rel 44+4 t=6 type.*func("".small) bool+0
	rel 56+8 t=1 type."".small+0
	rel 64+8 t=1 type.bool+0
type."".small SRODATA size=80
	0x0000 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 5b d3 eb d2 07 01 01 88 00 00 00 00 00 00 00 00  [...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 01 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+32
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.small-+0
	rel 44+4 t=5 type.*"".small+0
	rel 48+4 t=5 type..importpath."".+0
	rel 64+4 t=5 type..namedata.known-+0
	rel 68+4 t=24 type.func() bool+0
	rel 72+4 t=24 "".(*small).known+0
	rel 76+4 t=24 "".small.known+0
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
type..namedata.*[0]string- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 30 5d 73 74 72 69 6e 67           ...*[0]string
type.*[0]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 39 bb 5e da 00 08 08 36 00 00 00 00 00 00 00 00  9.^....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[0]string-+0
	rel 48+8 t=1 type.[0]string+0
type.[0]string SRODATA dupok size=72
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 c6 38 b5 49 02 08 08 91 00 00 00 00 00 00 00 00  .8.I............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+16
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[0]string-+0
	rel 44+4 t=6 type.*[0]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
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
go.itab.*strings.Reader,io.Reader SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 7d 18 28 41 00 00 00 00 00 00 00 00 00 00 00 00  }.(A............
	rel 0+8 t=1 type.io.Reader+0
	rel 8+8 t=1 type.*strings.Reader+0
	rel 24+8 t=1 strings.(*Reader).Read+0
go.itablink.*strings.Reader,io.Reader SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab.*strings.Reader,io.Reader+0
go.itab.*reflect.rtype,reflect.Type SRODATA dupok size=272
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 d6 c9 33 e3 00 00 00 00 00 00 00 00 00 00 00 00  ..3.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00d0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0100 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type.reflect.Type+0
	rel 8+8 t=1 type.*reflect.rtype+0
	rel 24+8 t=1 reflect.(*rtype).Align+0
	rel 32+8 t=1 reflect.(*rtype).AssignableTo+0
	rel 40+8 t=1 reflect.(*rtype).Bits+0
	rel 48+8 t=1 reflect.(*rtype).ChanDir+0
	rel 56+8 t=1 reflect.(*rtype).Comparable+0
	rel 64+8 t=1 reflect.(*rtype).ConvertibleTo+0
	rel 72+8 t=1 reflect.(*rtype).Elem+0
	rel 80+8 t=1 reflect.(*rtype).Field+0
	rel 88+8 t=1 reflect.(*rtype).FieldAlign+0
	rel 96+8 t=1 reflect.(*rtype).FieldByIndex+0
	rel 104+8 t=1 reflect.(*rtype).FieldByName+0
	rel 112+8 t=1 reflect.(*rtype).FieldByNameFunc+0
	rel 120+8 t=1 reflect.(*rtype).Implements+0
	rel 128+8 t=1 reflect.(*rtype).In+0
	rel 136+8 t=1 reflect.(*rtype).IsVariadic+0
	rel 144+8 t=1 reflect.(*rtype).Key+0
	rel 152+8 t=1 reflect.(*rtype).Kind+0
	rel 160+8 t=1 reflect.(*rtype).Len+0
	rel 168+8 t=1 reflect.(*rtype).Method+0
	rel 176+8 t=1 reflect.(*rtype).MethodByName+0
	rel 184+8 t=1 reflect.(*rtype).Name+0
	rel 192+8 t=1 reflect.(*rtype).NumField+0
	rel 200+8 t=1 reflect.(*rtype).NumIn+0
	rel 208+8 t=1 reflect.(*rtype).NumMethod+0
	rel 216+8 t=1 reflect.(*rtype).NumOut+0
	rel 224+8 t=1 reflect.(*rtype).Out+0
	rel 232+8 t=1 reflect.(*rtype).PkgPath+0
	rel 240+8 t=1 reflect.(*rtype).Size+0
	rel 248+8 t=1 reflect.(*rtype).String+0
	rel 256+8 t=1 reflect.(*rtype).common+0
	rel 264+8 t=1 reflect.(*rtype).uncommon+0
go.itablink.*reflect.rtype,reflect.Type SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab.*reflect.rtype,reflect.Type+0
go.itab.sort.IntSlice,sort.Interface SRODATA dupok size=48
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 f6 52 ee f4 00 00 00 00 00 00 00 00 00 00 00 00  .R..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type.sort.Interface+0
	rel 8+8 t=1 type.sort.IntSlice+0
	rel 24+8 t=1 sort.(*IntSlice).Len+0
	rel 32+8 t=1 sort.(*IntSlice).Less+0
	rel 40+8 t=1 sort.(*IntSlice).Swap+0
go.itablink.sort.IntSlice,sort.Interface SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab.sort.IntSlice,sort.Interface+0
go.itab."".reversed,sort.Interface SRODATA dupok size=48
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 70 d5 22 c2 00 00 00 00 00 00 00 00 00 00 00 00  p.".............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type.sort.Interface+0
	rel 8+8 t=1 type."".reversed+0
	rel 24+8 t=1 "".(*reversed).Len+0
	rel 32+8 t=1 "".(*reversed).Less+0
	rel 40+8 t=1 "".(*reversed).Swap+0
go.itablink."".reversed,sort.Interface SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab."".reversed,sort.Interface+0
type..importpath.io. SRODATA dupok size=5
	0x0000 00 00 02 69 6f                                   ...io
type..importpath.reflect. SRODATA dupok size=10
	0x0000 00 00 07 72 65 66 6c 65 63 74                    ...reflect
type..importpath.runtime. SRODATA dupok size=10
	0x0000 00 00 07 72 75 6e 74 69 6d 65                    ...runtime
type..importpath.sort. SRODATA dupok size=7
	0x0000 00 00 04 73 6f 72 74                             ...sort
type..importpath.strings. SRODATA dupok size=10
	0x0000 00 00 07 73 74 72 69 6e 67 73                    ...strings
type..importpath.sync/atomic. SRODATA dupok size=14
	0x0000 00 00 0b 73 79 6e 63 2f 61 74 6f 6d 69 63        ...sync/atomic
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·09cf9819fc716118c209c2d2155a3632 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·a3c663125a5a1cc07a5728bb955e122a SRODATA dupok size=15
	0x0000 07 00 00 00 03 00 00 00 02 02 02 02 02 00 04     ...............
gclocals·1297f1f23fbaa1594506f9fc1ccca135 SRODATA dupok size=22
	0x0000 07 00 00 00 0c 00 00 00 00 00 02 00 96 03 03 00  ................
	0x0010 01 00 00 00 00 00                                ......
gclocals·09fe47b3c7011ac988833784ccbcfa69 SRODATA dupok size=17
	0x0000 09 00 00 00 08 00 00 00 00 04 40 80 08 60 48 4c  ..........@..`HL
	0x0010 01                                               .
gclocals·fcf5af2016adf65a97b579a67730f1b6 SRODATA dupok size=8
	0x0000 09 00 00 00 00 00 00 00                          ........
gclocals·1f7cbfe32f8f213b56d1e2f89e5f8f19 SRODATA dupok size=26
	0x0000 09 00 00 00 0b 00 00 00 00 00 08 00 08 01 88 01  ................
	0x0010 01 00 03 00 02 00 20 00 24 00                    ...... .$.
gclocals·3b56d3b1a53ce1a90cde5be2d25c51b3 SRODATA dupok size=15
	0x0000 07 00 00 00 07 00 00 00 00 01 02 40 03 04 44     ...........@..D
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·ef6c193a450e4116e290c9970add59e0 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 00 02                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·45b7da270726a3c9192301b5d4b4901c SRODATA dupok size=16
	0x0000 08 00 00 00 04 00 00 00 00 01 03 07 0f 05 0a 08  ................
gclocals·6692859a4cd2190f46718e38718785e5 SRODATA dupok size=12
	0x0000 04 00 00 00 07 00 00 00 03 02 00 40              ...........@
gclocals·f6bd6b3389b872033d462029172c8612 SRODATA dupok size=8
	0x0000 04 00 00 00 00 00 00 00                          ........
gclocals·b4ab2fc24f0e166de8049ccb618b45ff SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 01 05 04              ............
gclocals·0b45efcb7e8d4b94a40b0f169dc0f9cd SRODATA dupok size=16
	0x0000 04 00 00 00 09 00 00 00 0a 00 08 00 00 00 00 01  ................
gclocals·9ea3635389001b70160dee992f4d1966 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 00 02 06                 ...........
