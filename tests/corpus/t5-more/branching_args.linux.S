"".both STEXT nosplit size=24 args=0x18 locals=0x0
	0x0000 00000 (branching_args.go:6)	TEXT	"".both(SB), NOSPLIT, $0-24
	0x0000 00000 (branching_args.go:6)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (branching_args.go:6)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (branching_args.go:6)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (branching_args.go:6)	PCDATA	$2, $0
	0x0000 00000 (branching_args.go:6)	PCDATA	$0, $0
	0x0000 00000 (branching_args.go:6)	MOVQ	"".n+8(SP), AX
	0x0005 00005 (branching_args.go:6)	TESTQ	AX, AX
	0x0008 00008 (branching_args.go:6)	SETGT	AL
	0x000b 00011 (branching_args.go:6)	MOVBLZX	"".ok+16(SP), CX
	0x0010 00016 (branching_args.go:6)	CMPB	CL, AL
	0x0012 00018 (branching_args.go:6)	SETEQ	"".~r2+24(SP)
	0x0017 00023 (branching_args.go:6)	RET
	0x0000 48 8b 44 24 08 48 85 c0 0f 9f c0 0f b6 4c 24 10  H.D$.H.......L$.
	0x0010 38 c1 0f 94 44 24 18 c3                          8...D$..
"".sum STEXT nosplit size=32 args=0x48 locals=0x0
	0x0000 00000 (branching_args.go:9)	TEXT	"".sum(SB), NOSPLIT, $0-72
	0x0000 00000 (branching_args.go:9)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (branching_args.go:9)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (branching_args.go:9)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (branching_args.go:9)	PCDATA	$2, $0
	0x0000 00000 (branching_args.go:9)	PCDATA	$0, $0
	0x0000 00000 (branching_args.go:9)	MOVQ	"".n+8(SP), AX
	0x0005 00005 (branching_args.go:9)	ADDQ	"".s+16(SP), AX
	0x000a 00010 (branching_args.go:9)	MOVQ	"".u+56(SP), CX
	0x000f 00015 (branching_args.go:9)	MOVQ	"".v+64(SP), DX
	0x0014 00020 (branching_args.go:9)	ADDQ	DX, CX
	0x0017 00023 (branching_args.go:9)	ADDQ	CX, AX
	0x001a 00026 (branching_args.go:9)	MOVQ	AX, "".~r4+72(SP)
	0x001f 00031 (branching_args.go:9)	RET
	0x0000 48 8b 44 24 08 48 03 44 24 10 48 8b 4c 24 38 48  H.D$.H.D$.H.L$8H
	0x0010 8b 54 24 40 48 01 d1 48 01 c8 48 89 44 24 48 c3  .T$@H..H..H.D$H.
"".logical STEXT size=127 args=0x10 locals=0x28
	0x0000 00000 (branching_args.go:13)	TEXT	"".logical(SB), $40-16
	0x0000 00000 (branching_args.go:13)	MOVQ	(TLS), CX
	0x0009 00009 (branching_args.go:13)	CMPQ	SP, 16(CX)
	0x000d 00013 (branching_args.go:13)	JLS	120
	0x000f 00015 (branching_args.go:13)	SUBQ	$40, SP
	0x0013 00019 (branching_args.go:13)	MOVQ	BP, 32(SP)
	0x0018 00024 (branching_args.go:13)	LEAQ	32(SP), BP
	0x001d 00029 (branching_args.go:13)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (branching_args.go:13)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (branching_args.go:13)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (branching_args.go:13)	PCDATA	$2, $0
	0x001d 00029 (branching_args.go:13)	PCDATA	$0, $0
	0x001d 00029 (branching_args.go:13)	MOVQ	$1, (SP)
	0x0025 00037 (branching_args.go:13)	MOVBLZX	"".p+48(SP), AX
	0x002a 00042 (branching_args.go:13)	MOVBLZX	"".q+49(SP), CX
	0x002f 00047 (branching_args.go:13)	ANDL	CX, AX
	0x0031 00049 (branching_args.go:13)	MOVB	AL, 8(SP)
	0x0035 00053 (branching_args.go:13)	CALL	"".both(SB)
	0x003a 00058 (branching_args.go:13)	MOVBLZX	16(SP), AX
	0x003f 00063 (branching_args.go:13)	MOVB	AL, ""..autotmp_5+31(SP)
	0x0043 00067 (branching_args.go:13)	MOVQ	$-1, (SP)
	0x004b 00075 (branching_args.go:13)	MOVBLZX	"".p+48(SP), CX
	0x0050 00080 (branching_args.go:13)	MOVBLZX	"".q+49(SP), DX
	0x0055 00085 (branching_args.go:13)	ORL	DX, CX
	0x0057 00087 (branching_args.go:13)	MOVB	CL, 8(SP)
	0x005b 00091 (branching_args.go:13)	CALL	"".both(SB)
	0x0060 00096 (branching_args.go:13)	MOVBLZX	""..autotmp_5+31(SP), AX
	0x0065 00101 (branching_args.go:13)	CMPB	16(SP), AL
	0x0069 00105 (branching_args.go:13)	SETNE	"".~r2+56(SP)
	0x006e 00110 (branching_args.go:13)	MOVQ	32(SP), BP
	0x0073 00115 (branching_args.go:13)	ADDQ	$40, SP
	0x0077 00119 (branching_args.go:13)	RET
	0x0078 00120 (branching_args.go:13)	NOP
	0x0078 00120 (branching_args.go:13)	PCDATA	$0, $-1
	0x0078 00120 (branching_args.go:13)	PCDATA	$2, $-1
	0x0078 00120 (branching_args.go:13)	CALL	runtime.morestack_noctxt(SB)
	0x007d 00125 (branching_args.go:13)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 69 48  dH..%....H;a.viH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 c7 04  ..(H.l$ H.l$ H..
	0x0020 24 01 00 00 00 0f b6 44 24 30 0f b6 4c 24 31 21  $......D$0..L$1!
	0x0030 c8 88 44 24 08 e8 00 00 00 00 0f b6 44 24 10 88  ..D$........D$..
	0x0040 44 24 1f 48 c7 04 24 ff ff ff ff 0f b6 4c 24 30  D$.H..$......L$0
	0x0050 0f b6 54 24 31 09 d1 88 4c 24 08 e8 00 00 00 00  ..T$1...L$......
	0x0060 0f b6 44 24 1f 38 44 24 10 0f 95 44 24 38 48 8b  ..D$.8D$...D$8H.
	0x0070 6c 24 20 48 83 c4 28 c3 e8 00 00 00 00 eb 81     l$ H..(........
	rel 5+4 t=16 TLS+0
	rel 54+4 t=8 "".both+0
	rel 92+4 t=8 "".both+0
	rel 121+4 t=8 runtime.morestack_noctxt+0
"".converted STEXT size=167 args=0x10 locals=0x50
	0x0000 00000 (branching_args.go:15)	TEXT	"".converted(SB), $80-16
	0x0000 00000 (branching_args.go:15)	MOVQ	(TLS), CX
	0x0009 00009 (branching_args.go:15)	CMPQ	SP, 16(CX)
	0x000d 00013 (branching_args.go:15)	JLS	157
	0x0013 00019 (branching_args.go:15)	SUBQ	$80, SP
	0x0017 00023 (branching_args.go:15)	MOVQ	BP, 72(SP)
	0x001c 00028 (branching_args.go:15)	LEAQ	72(SP), BP
	0x0021 00033 (branching_args.go:15)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (branching_args.go:15)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (branching_args.go:15)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (branching_args.go:15)	PCDATA	$2, $0
	0x0021 00033 (branching_args.go:15)	PCDATA	$0, $0
	0x0021 00033 (branching_args.go:15)	MOVQ	$1, (SP)
	0x0029 00041 (branching_args.go:15)	MOVQ	"".statictmp_0(SB), AX
	0x0030 00048 (branching_args.go:15)	MOVQ	AX, 8(SP)
	0x0035 00053 (branching_args.go:15)	MOVUPS	"".statictmp_0+8(SB), X0
	0x003c 00060 (branching_args.go:15)	MOVUPS	X0, 16(SP)
	0x0041 00065 (branching_args.go:15)	MOVUPS	"".statictmp_0+24(SB), X0
	0x0048 00072 (branching_args.go:15)	MOVUPS	X0, 32(SP)
	0x004d 00077 (branching_args.go:15)	MOVSD	$f64.43e0000000000000(SB), X0
	0x0055 00085 (branching_args.go:15)	MOVSD	"".x+88(SP), X1
	0x005b 00091 (branching_args.go:15)	UCOMISD	X1, X0
	0x005f 00095 (branching_args.go:15)	JLS	141
	0x0061 00097 (branching_args.go:15)	CVTTSD2SQ	X1, AX
	0x0066 00102 (branching_args.go:15)	MOVQ	AX, 48(SP)
	0x006b 00107 (branching_args.go:15)	MOVQ	$3, 56(SP)
	0x0074 00116 (branching_args.go:15)	CALL	"".sum(SB)
	0x0079 00121 (branching_args.go:15)	MOVQ	64(SP), AX
	0x007e 00126 (branching_args.go:15)	MOVQ	AX, "".~r1+96(SP)
	0x0083 00131 (branching_args.go:15)	MOVQ	72(SP), BP
	0x0088 00136 (branching_args.go:15)	ADDQ	$80, SP
	0x008c 00140 (branching_args.go:15)	RET
	0x008d 00141 (branching_args.go:15)	SUBSD	X0, X1
	0x0091 00145 (branching_args.go:15)	CVTTSD2SQ	X1, AX
	0x0096 00150 (branching_args.go:15)	BTSQ	$63, AX
	0x009b 00155 (branching_args.go:15)	JMP	102
	0x009d 00157 (branching_args.go:15)	NOP
	0x009d 00157 (branching_args.go:15)	PCDATA	$0, $-1
	0x009d 00157 (branching_args.go:15)	PCDATA	$2, $-1
	0x009d 00157 (branching_args.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x00a2 00162 (branching_args.go:15)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 8a  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 50 48 89 6c 24 48 48 8d 6c 24  ...H..PH.l$HH.l$
	0x0020 48 48 c7 04 24 01 00 00 00 48 8b 05 00 00 00 00  HH..$....H......
	0x0030 48 89 44 24 08 0f 10 05 00 00 00 00 0f 11 44 24  H.D$..........D$
	0x0040 10 0f 10 05 00 00 00 00 0f 11 44 24 20 f2 0f 10  ..........D$ ...
	0x0050 05 00 00 00 00 f2 0f 10 4c 24 58 66 0f 2e c1 76  ........L$Xf...v
	0x0060 2c f2 48 0f 2c c1 48 89 44 24 30 48 c7 44 24 38  ,.H.,.H.D$0H.D$8
	0x0070 03 00 00 00 e8 00 00 00 00 48 8b 44 24 40 48 89  .........H.D$@H.
	0x0080 44 24 60 48 8b 6c 24 48 48 83 c4 50 c3 f2 0f 5c  D$`H.l$HH..P...\
	0x0090 c8 f2 48 0f 2c c1 48 0f ba e8 3f eb c9 e8 00 00  ..H.,.H...?.....
	0x00a0 00 00 e9 59 ff ff ff                             ...Y...
	rel 5+4 t=16 TLS+0
	rel 44+4 t=15 "".statictmp_0+0
	rel 56+4 t=15 "".statictmp_0+8
	rel 68+4 t=15 "".statictmp_0+24
	rel 81+4 t=15 $f64.43e0000000000000+0
	rel 117+4 t=8 "".sum+0
	rel 158+4 t=8 runtime.morestack_noctxt+0
"".tail STEXT nosplit size=90 args=0x38 locals=0x8
	0x0000 00000 (branching_args.go:17)	TEXT	"".tail(SB), NOSPLIT, $8-56
	0x0000 00000 (branching_args.go:17)	SUBQ	$8, SP
	0x0004 00004 (branching_args.go:17)	MOVQ	BP, (SP)
	0x0008 00008 (branching_args.go:17)	LEAQ	(SP), BP
	0x000c 00012 (branching_args.go:17)	FUNCDATA	$0, gclocals·7cb66ee8b8d4d64849b9b167767cd97c(SB)
	0x000c 00012 (branching_args.go:17)	FUNCDATA	$1, gclocals·f6bd6b3389b872033d462029172c8612(SB)
	0x000c 00012 (branching_args.go:17)	FUNCDATA	$3, gclocals·50650d37c87d4ec1f9d2fdf76ea93a1d(SB)
	0x000c 00012 (branching_args.go:17)	PCDATA	$2, $0
	0x000c 00012 (branching_args.go:17)	PCDATA	$0, $0
	0x000c 00012 (branching_args.go:17)	MOVQ	"".n+40(SP), AX
	0x0011 00017 (branching_args.go:17)	MOVQ	"".data+24(SP), CX
	0x0016 00022 (branching_args.go:17)	CMPQ	AX, CX
	0x0019 00025 (branching_args.go:17)	JHI	83
	0x001b 00027 (branching_args.go:17)	PCDATA	$0, $1
	0x001b 00027 (branching_args.go:17)	MOVQ	"".data+32(SP), DX
	0x0020 00032 (branching_args.go:17)	SUBQ	AX, DX
	0x0023 00035 (branching_args.go:17)	MOVQ	DX, BX
	0x0026 00038 (branching_args.go:17)	NEGQ	DX
	0x0029 00041 (branching_args.go:17)	SARQ	$63, DX
	0x002d 00045 (branching_args.go:17)	ANDQ	AX, DX
	0x0030 00048 (branching_args.go:17)	PCDATA	$2, $1
	0x0030 00048 (branching_args.go:17)	PCDATA	$0, $2
	0x0030 00048 (branching_args.go:17)	MOVQ	"".data+16(SP), SI
	0x0035 00053 (branching_args.go:17)	PCDATA	$2, $2
	0x0035 00053 (branching_args.go:17)	ADDQ	SI, DX
	0x0038 00056 (branching_args.go:17)	PCDATA	$2, $0
	0x0038 00056 (branching_args.go:17)	MOVQ	DX, "".~r2+48(SP)
	0x003d 00061 (branching_args.go:17)	SUBQ	AX, CX
	0x0040 00064 (branching_args.go:17)	MOVQ	CX, "".~r2+56(SP)
	0x0045 00069 (branching_args.go:17)	MOVQ	BX, "".~r2+64(SP)
	0x004a 00074 (branching_args.go:17)	MOVQ	(SP), BP
	0x004e 00078 (branching_args.go:17)	ADDQ	$8, SP
	0x0052 00082 (branching_args.go:17)	RET
	0x0053 00083 (branching_args.go:17)	PCDATA	$0, $3
	0x0053 00083 (branching_args.go:17)	CALL	runtime.panicslice(SB)
	0x0058 00088 (branching_args.go:17)	UNDEF
	0x0000 48 83 ec 08 48 89 2c 24 48 8d 2c 24 48 8b 44 24  H...H.,$H.,$H.D$
	0x0010 28 48 8b 4c 24 18 48 39 c8 77 38 48 8b 54 24 20  (H.L$.H9.w8H.T$
	0x0020 48 29 c2 48 89 d3 48 f7 da 48 c1 fa 3f 48 21 c2  H).H..H..H..?H!.
	0x0030 48 8b 74 24 10 48 01 f2 48 89 54 24 30 48 29 c1  H.t$.H..H.T$0H).
	0x0040 48 89 4c 24 38 48 89 5c 24 40 48 8b 2c 24 48 83  H.L$8H.\$@H.,$H.
	0x0050 c4 08 c3 e8 00 00 00 00 0f 0b                    ..........
	rel 84+4 t=8 runtime.panicslice+0
"".main STEXT size=372 args=0x0 locals=0x78
	0x0000 00000 (branching_args.go:19)	TEXT	"".main(SB), $120-0
	0x0000 00000 (branching_args.go:19)	MOVQ	(TLS), CX
	0x0009 00009 (branching_args.go:19)	CMPQ	SP, 16(CX)
	0x000d 00013 (branching_args.go:19)	JLS	362
	0x0013 00019 (branching_args.go:19)	SUBQ	$120, SP
	0x0017 00023 (branching_args.go:19)	MOVQ	BP, 112(SP)
	0x001c 00028 (branching_args.go:19)	LEAQ	112(SP), BP
	0x0021 00033 (branching_args.go:19)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (branching_args.go:19)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (branching_args.go:19)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (branching_args.go:20)	PCDATA	$2, $0
	0x0021 00033 (branching_args.go:20)	PCDATA	$0, $0
	0x0021 00033 (branching_args.go:20)	MOVW	$1, (SP)
	0x0027 00039 (branching_args.go:20)	CALL	"".logical(SB)
	0x002c 00044 (branching_args.go:20)	MOVBLZX	8(SP), AX
	0x0031 00049 (branching_args.go:20)	MOVB	AL, ""..autotmp_18+55(SP)
	0x0035 00053 (branching_args.go:20)	MOVW	$257, (SP)
	0x003b 00059 (branching_args.go:20)	CALL	"".logical(SB)
	0x0040 00064 (branching_args.go:20)	MOVBLZX	8(SP), AX
	0x0045 00069 (branching_args.go:20)	MOVB	AL, ""..autotmp_19+54(SP)
	0x0049 00073 (branching_args.go:20)	MOVW	$0, (SP)
	0x004f 00079 (branching_args.go:20)	CALL	"".logical(SB)
	0x0054 00084 (branching_args.go:20)	MOVBLZX	8(SP), AX
	0x0059 00089 (branching_args.go:20)	MOVB	AL, ""..autotmp_20+53(SP)
	0x005d 00093 (branching_args.go:20)	CALL	runtime.printlock(SB)
	0x0062 00098 (branching_args.go:20)	MOVBLZX	""..autotmp_18+55(SP), AX
	0x0067 00103 (branching_args.go:20)	MOVB	AL, (SP)
	0x006a 00106 (branching_args.go:20)	CALL	runtime.printbool(SB)
	0x006f 00111 (branching_args.go:20)	CALL	runtime.printsp(SB)
	0x0074 00116 (branching_args.go:20)	MOVBLZX	""..autotmp_19+54(SP), AX
	0x0079 00121 (branching_args.go:20)	MOVB	AL, (SP)
	0x007c 00124 (branching_args.go:20)	CALL	runtime.printbool(SB)
	0x0081 00129 (branching_args.go:20)	CALL	runtime.printsp(SB)
	0x0086 00134 (branching_args.go:20)	MOVBLZX	""..autotmp_20+53(SP), AX
	0x008b 00139 (branching_args.go:20)	MOVB	AL, (SP)
	0x008e 00142 (branching_args.go:20)	CALL	runtime.printbool(SB)
	0x0093 00147 (branching_args.go:20)	CALL	runtime.printnl(SB)
	0x0098 00152 (branching_args.go:20)	CALL	runtime.printunlock(SB)
	0x009d 00157 (branching_args.go:21)	MOVSD	"".one(SB), X0
	0x00a5 00165 (branching_args.go:21)	MOVSD	X0, (SP)
	0x00aa 00170 (branching_args.go:21)	CALL	"".converted(SB)
	0x00af 00175 (branching_args.go:21)	MOVQ	8(SP), AX
	0x00b4 00180 (branching_args.go:21)	MOVQ	AX, ""..autotmp_21+72(SP)
	0x00b9 00185 (branching_args.go:21)	MOVSD	$f64.43e158e460913d00(SB), X0
	0x00c1 00193 (branching_args.go:21)	MOVSD	X0, (SP)
	0x00c6 00198 (branching_args.go:21)	CALL	"".converted(SB)
	0x00cb 00203 (branching_args.go:21)	MOVQ	8(SP), AX
	0x00d0 00208 (branching_args.go:21)	MOVQ	AX, ""..autotmp_22+64(SP)
	0x00d5 00213 (branching_args.go:21)	CALL	runtime.printlock(SB)
	0x00da 00218 (branching_args.go:21)	MOVQ	""..autotmp_21+72(SP), AX
	0x00df 00223 (branching_args.go:21)	MOVQ	AX, (SP)
	0x00e3 00227 (branching_args.go:21)	CALL	runtime.printuint(SB)
	0x00e8 00232 (branching_args.go:21)	CALL	runtime.printsp(SB)
	0x00ed 00237 (branching_args.go:21)	MOVQ	""..autotmp_22+64(SP), AX
	0x00f2 00242 (branching_args.go:21)	MOVQ	AX, (SP)
	0x00f6 00246 (branching_args.go:21)	CALL	runtime.printuint(SB)
	0x00fb 00251 (branching_args.go:21)	CALL	runtime.printnl(SB)
	0x0100 00256 (branching_args.go:21)	CALL	runtime.printunlock(SB)
	0x0105 00261 (branching_args.go:22)	PCDATA	$2, $1
	0x0105 00261 (branching_args.go:22)	LEAQ	""..autotmp_11+80(SP), AX
	0x010a 00266 (branching_args.go:22)	PCDATA	$2, $0
	0x010a 00266 (branching_args.go:22)	MOVQ	AX, (SP)
	0x010e 00270 (branching_args.go:22)	PCDATA	$2, $1
	0x010e 00270 (branching_args.go:22)	LEAQ	go.string."abcdef"(SB), AX
	0x0115 00277 (branching_args.go:22)	PCDATA	$2, $0
	0x0115 00277 (branching_args.go:22)	MOVQ	AX, 8(SP)
	0x011a 00282 (branching_args.go:22)	MOVQ	$6, 16(SP)
	0x0123 00291 (branching_args.go:22)	CALL	runtime.stringtoslicebyte(SB)
	0x0128 00296 (branching_args.go:22)	MOVQ	32(SP), AX
	0x012d 00301 (branching_args.go:22)	CMPQ	AX, $2
	0x0131 00305 (branching_args.go:22)	JCS	355
	0x0133 00307 (branching_args.go:22)	MOVQ	AX, "".data.len+56(SP)
	0x0138 00312 (branching_args.go:22)	CALL	runtime.printlock(SB)
	0x013d 00317 (branching_args.go:22)	MOVQ	"".data.len+56(SP), AX
	0x0142 00322 (branching_args.go:22)	ADDQ	$-2, AX
	0x0146 00326 (branching_args.go:22)	MOVQ	AX, (SP)
	0x014a 00330 (branching_args.go:22)	CALL	runtime.printint(SB)
	0x014f 00335 (branching_args.go:22)	CALL	runtime.printnl(SB)
	0x0154 00340 (branching_args.go:22)	CALL	runtime.printunlock(SB)
	0x0159 00345 (branching_args.go:23)	MOVQ	112(SP), BP
	0x015e 00350 (branching_args.go:23)	ADDQ	$120, SP
	0x0162 00354 (branching_args.go:23)	RET
	0x0163 00355 (branching_args.go:22)	CALL	runtime.panicslice(SB)
	0x0168 00360 (branching_args.go:22)	UNDEF
	0x016a 00362 (branching_args.go:22)	NOP
	0x016a 00362 (branching_args.go:19)	PCDATA	$0, $-1
	0x016a 00362 (branching_args.go:19)	PCDATA	$2, $-1
	0x016a 00362 (branching_args.go:19)	CALL	runtime.morestack_noctxt(SB)
	0x016f 00367 (branching_args.go:19)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 57  dH..%....H;a...W
	0x0010 01 00 00 48 83 ec 78 48 89 6c 24 70 48 8d 6c 24  ...H..xH.l$pH.l$
	0x0020 70 66 c7 04 24 01 00 e8 00 00 00 00 0f b6 44 24  pf..$.........D$
	0x0030 08 88 44 24 37 66 c7 04 24 01 01 e8 00 00 00 00  ..D$7f..$.......
	0x0040 0f b6 44 24 08 88 44 24 36 66 c7 04 24 00 00 e8  ..D$..D$6f..$...
	0x0050 00 00 00 00 0f b6 44 24 08 88 44 24 35 e8 00 00  ......D$..D$5...
	0x0060 00 00 0f b6 44 24 37 88 04 24 e8 00 00 00 00 e8  ....D$7..$......
	0x0070 00 00 00 00 0f b6 44 24 36 88 04 24 e8 00 00 00  ......D$6..$....
	0x0080 00 e8 00 00 00 00 0f b6 44 24 35 88 04 24 e8 00  ........D$5..$..
	0x0090 00 00 00 e8 00 00 00 00 e8 00 00 00 00 f2 0f 10  ................
	0x00a0 05 00 00 00 00 f2 0f 11 04 24 e8 00 00 00 00 48  .........$.....H
	0x00b0 8b 44 24 08 48 89 44 24 48 f2 0f 10 05 00 00 00  .D$.H.D$H.......
	0x00c0 00 f2 0f 11 04 24 e8 00 00 00 00 48 8b 44 24 08  .....$.....H.D$.
	0x00d0 48 89 44 24 40 e8 00 00 00 00 48 8b 44 24 48 48  H.D$@.....H.D$HH
	0x00e0 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 44  ..$..........H.D
	0x00f0 24 40 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $@H..$..........
	0x0100 e8 00 00 00 00 48 8d 44 24 50 48 89 04 24 48 8d  .....H.D$PH..$H.
	0x0110 05 00 00 00 00 48 89 44 24 08 48 c7 44 24 10 06  .....H.D$.H.D$..
	0x0120 00 00 00 e8 00 00 00 00 48 8b 44 24 20 48 83 f8  ........H.D$ H..
	0x0130 02 72 30 48 89 44 24 38 e8 00 00 00 00 48 8b 44  .r0H.D$8.....H.D
	0x0140 24 38 48 83 c0 fe 48 89 04 24 e8 00 00 00 00 e8  $8H...H..$......
	0x0150 00 00 00 00 e8 00 00 00 00 48 8b 6c 24 70 48 83  .........H.l$pH.
	0x0160 c4 78 c3 e8 00 00 00 00 0f 0b e8 00 00 00 00 e9  .x..............
	0x0170 8c fe ff ff                                      ....
	rel 5+4 t=16 TLS+0
	rel 40+4 t=8 "".logical+0
	rel 60+4 t=8 "".logical+0
	rel 80+4 t=8 "".logical+0
	rel 94+4 t=8 runtime.printlock+0
	rel 107+4 t=8 runtime.printbool+0
	rel 112+4 t=8 runtime.printsp+0
	rel 125+4 t=8 runtime.printbool+0
	rel 130+4 t=8 runtime.printsp+0
	rel 143+4 t=8 runtime.printbool+0
	rel 148+4 t=8 runtime.printnl+0
	rel 153+4 t=8 runtime.printunlock+0
	rel 161+4 t=15 "".one+0
	rel 171+4 t=8 "".converted+0
	rel 189+4 t=15 $f64.43e158e460913d00+0
	rel 199+4 t=8 "".converted+0
	rel 214+4 t=8 runtime.printlock+0
	rel 228+4 t=8 runtime.printuint+0
	rel 233+4 t=8 runtime.printsp+0
	rel 247+4 t=8 runtime.printuint+0
	rel 252+4 t=8 runtime.printnl+0
	rel 257+4 t=8 runtime.printunlock+0
	rel 273+4 t=15 go.string."abcdef"+0
	rel 292+4 t=8 runtime.stringtoslicebyte+0
	rel 313+4 t=8 runtime.printlock+0
	rel 331+4 t=8 runtime.printint+0
	rel 336+4 t=8 runtime.printnl+0
	rel 341+4 t=8 runtime.printunlock+0
	rel 356+4 t=8 runtime.panicslice+0
	rel 363+4 t=8 runtime.morestack_noctxt+0
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
go.info."".tail$abstract SDWARFINFO dupok size=29
	0x0000 03 2e 74 61 69 6c 00 01 01 10 64 61 74 61 00 00  ..tail....data..
	0x0010 00 00 00 00 10 6e 00 00 00 00 00 00 00           .....n.......
	rel 16+4 t=28 go.info.[]uint8+0
	rel 24+4 t=28 go.info.uint64+0
go.loc."".both SDWARFLOC size=0
go.info."".both SDWARFINFO size=66
	0x0000 02 22 22 2e 62 6f 74 68 00 00 00 00 00 00 00 00  ."".both........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0e 6e 00 00 06 00 00 00 00 00 0e 6f 6b 00 00 06  .n.........ok...
	0x0030 00 00 00 00 00 0e 7e 72 32 00 01 06 00 00 00 00  ......~r2.......
	0x0040 00 00                                            ..
	rel 9+8 t=1 "".both+0
	rel 17+8 t=1 "".both+24
	rel 27+4 t=29 gofile..branching_args.go+0
	rel 37+4 t=28 go.info.int+0
	rel 48+4 t=28 go.info.bool+0
	rel 60+4 t=28 go.info.bool+0
go.range."".both SDWARFRANGE size=0
go.isstmt."".both SDWARFMISC size=0
	0x0000 04 05 01 13 00                                   .....
go.loc."".sum SDWARFLOC size=0
go.info."".sum SDWARFINFO size=84
	0x0000 02 22 22 2e 73 75 6d 00 00 00 00 00 00 00 00 00  ."".sum.........
	0x0010 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e  ................
	0x0020 6e 00 00 09 00 00 00 00 00 0e 73 00 00 09 00 00  n.........s.....
	0x0030 00 00 00 0e 75 00 00 09 00 00 00 00 00 0e 76 00  ....u.........v.
	0x0040 00 09 00 00 00 00 00 0e 7e 72 34 00 01 09 00 00  ........~r4.....
	0x0050 00 00 00 00                                      ....
	rel 8+8 t=1 "".sum+0
	rel 16+8 t=1 "".sum+32
	rel 26+4 t=29 gofile..branching_args.go+0
	rel 36+4 t=28 go.info.int+0
	rel 46+4 t=28 go.info."".big+0
	rel 56+4 t=28 go.info.uint64+0
	rel 66+4 t=28 go.info.uint64+0
	rel 78+4 t=28 go.info.uint64+0
go.range."".sum SDWARFRANGE size=0
go.isstmt."".sum SDWARFMISC size=0
	0x0000 04 05 01 1b 00                                   .....
go.loc."".logical SDWARFLOC size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2a 00 00 00 00 00 00 00 7f 00 00 00 00 00 00 00  *...............
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 2a 00 00 00 00 00 00 00 7f 00 00 00 00  ...*............
	0x0050 00 00 00 02 00 91 01 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".logical+0
	rel 59+8 t=1 "".logical+0
go.info."".logical SDWARFINFO size=74
	0x0000 02 22 22 2e 6c 6f 67 69 63 61 6c 00 00 00 00 00  ."".logical.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0f 70 00 00 0d 00 00 00 00 00 00 00 00  ....p...........
	0x0030 0f 71 00 00 0d 00 00 00 00 00 00 00 00 0e 7e 72  .q............~r
	0x0040 32 00 01 0d 00 00 00 00 00 00                    2.........
	rel 12+8 t=1 "".logical+0
	rel 20+8 t=1 "".logical+127
	rel 30+4 t=29 gofile..branching_args.go+0
	rel 40+4 t=28 go.info.bool+0
	rel 44+4 t=28 go.loc."".logical+0
	rel 53+4 t=28 go.info.bool+0
	rel 57+4 t=28 go.loc."".logical+51
	rel 68+4 t=28 go.info.bool+0
go.range."".logical SDWARFRANGE size=0
go.isstmt."".logical SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 08 01 53 02 07 00                 .......S...
go.loc."".converted SDWARFLOC size=0
go.info."".converted SDWARFINFO size=60
	0x0000 02 22 22 2e 63 6f 6e 76 65 72 74 65 64 00 00 00  ."".converted...
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c  ................
	0x0020 00 00 00 00 01 0e 78 00 00 0f 00 00 00 00 00 0e  ......x.........
	0x0030 7e 72 31 00 01 0f 00 00 00 00 00 00              ~r1.........
	rel 14+8 t=1 "".converted+0
	rel 22+8 t=1 "".converted+167
	rel 32+4 t=29 gofile..branching_args.go+0
	rel 42+4 t=28 go.info.float64+0
	rel 54+4 t=28 go.info.uint64+0
go.range."".converted SDWARFRANGE size=0
go.isstmt."".converted SDWARFMISC size=0
	0x0000 04 13 04 0e 03 08 01 38 02 0a 01 22 02 04 01 0c  .......8..."....
	0x0010 02 0a 00                                         ...
go.loc."".tail SDWARFLOC size=0
go.info."".tail SDWARFINFO size=48
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 11 00 00  ................
	0x0020 00 00 00 0e 7e 72 32 00 01 11 00 00 00 00 00 00  ....~r2.........
	rel 1+4 t=28 go.info."".tail$abstract+0
	rel 5+8 t=1 "".tail+0
	rel 13+8 t=1 "".tail+90
	rel 24+4 t=28 go.info."".tail$abstract+9
	rel 30+4 t=28 go.info."".tail$abstract+20
	rel 42+4 t=28 go.info.[]uint8+0
go.range."".tail SDWARFRANGE size=0
go.isstmt."".tail SDWARFMISC size=0
	0x0000 08 0c 03 05 01 0a 02 05 01 38 02 02 00           .........8...
go.string."abcdef" SRODATA dupok size=6
	0x0000 61 62 63 64 65 66                                abcdef
go.loc."".main SDWARFLOC size=72
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2d 01 00 00 00 00 00 00 3d 01 00 00 00 00 00 00  -.......=.......
	0x0020 01 00 50 3d 01 00 00 00 00 00 00 68 01 00 00 00  ..P=.......h....
	0x0030 00 00 00 03 00 91 b8 7f 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 8+8 t=1 "".main+0
go.info."".main SDWARFINFO size=57
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 06 00 00 00 00 00 00 00 00 00 00 00 00 16 12 00  ................
	0x0030 00 00 00 00 00 00 00 00 00                       .........
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+372
	rel 27+4 t=29 gofile..branching_args.go+0
	rel 33+4 t=28 go.info."".tail$abstract+0
	rel 37+4 t=28 go.range."".main+0
	rel 41+4 t=29 gofile..branching_args.go+0
	rel 47+4 t=28 go.info."".tail$abstract+9
	rel 51+4 t=28 go.loc."".main+0
go.range."".main SDWARFRANGE size=80
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2d 01 00 00 00 00 00 00 33 01 00 00 00 00 00 00  -.......3.......
	0x0020 3d 01 00 00 00 00 00 00 46 01 00 00 00 00 00 00  =.......F.......
	0x0030 63 01 00 00 00 00 00 00 6a 01 00 00 00 00 00 00  c.......j.......
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 06 01 76 02 08 01 60 02 05 01 23  .......v...`...#
	0x0010 02 04 01 02 02 05 01 0e 02 04 01 0f 02 0a 01 05  ................
	0x0020 02 0c 00                                         ...
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
"".one SNOPTRDATA size=8
	0x0000 00 00 00 00 00 00 f0 3f                          .......?
"".statictmp_0 SRODATA size=40
	0x0000 02 00 00 00 00 00 00 00                          ........
"".initdone· SNOPTRBSS size=1
type..hashfunc40 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc40 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg40 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc40+0
	rel 8+8 t=1 type..eqfunc40+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*main.big- SRODATA dupok size=12
	0x0000 00 00 09 2a 6d 61 69 6e 2e 62 69 67              ...*main.big
type.*"".big SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 37 5e 92 d2 00 08 08 36 00 00 00 00 00 00 00 00  7^.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.big-+0
	rel 48+8 t=1 type."".big+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.a- SRODATA dupok size=4
	0x0000 00 00 01 61                                      ...a
type..namedata.b- SRODATA dupok size=4
	0x0000 00 00 01 62                                      ...b
type..namedata.c- SRODATA dupok size=4
	0x0000 00 00 01 63                                      ...c
type..namedata.d- SRODATA dupok size=4
	0x0000 00 00 01 64                                      ...d
type..namedata.e- SRODATA dupok size=4
	0x0000 00 00 01 65                                      ...e
type."".big SRODATA size=216
	0x0000 28 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  (...............
	0x0010 9f 76 89 2d 07 08 08 99 00 00 00 00 00 00 00 00  .v.-............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 05 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 88 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x00b0 00 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  ........0.......
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00d0 40 00 00 00 00 00 00 00                          @.......
	rel 24+8 t=1 type..alg40+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.big-+0
	rel 44+4 t=5 type.*"".big+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".big+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.a-+0
	rel 104+8 t=1 type.int+0
	rel 120+8 t=1 type..namedata.b-+0
	rel 128+8 t=1 type.int+0
	rel 144+8 t=1 type..namedata.c-+0
	rel 152+8 t=1 type.int+0
	rel 168+8 t=1 type..namedata.d-+0
	rel 176+8 t=1 type.int+0
	rel 192+8 t=1 type..namedata.e-+0
	rel 200+8 t=1 type.int+0
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
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·7cb66ee8b8d4d64849b9b167767cd97c SRODATA dupok size=12
	0x0000 04 00 00 00 05 00 00 00 01 11 10 00              ............
gclocals·f6bd6b3389b872033d462029172c8612 SRODATA dupok size=8
	0x0000 04 00 00 00 00 00 00 00                          ........
gclocals·50650d37c87d4ec1f9d2fdf76ea93a1d SRODATA dupok size=11
	0x0000 03 00 00 00 06 00 00 00 00 20 04                 ......... .
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
