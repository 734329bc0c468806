"".animal.describe STEXT nosplit size=20 args=0x20 locals=0x0
	0x0000 00000 (methods_embedding.go:8)	TEXT	"".animal.describe(SB), NOSPLIT, $0-32
	0x0000 00000 (methods_embedding.go:8)	FUNCDATA	$0, gclocals·09cf9819fc716118c209c2d2155a3632(SB)
	0x0000 00000 (methods_embedding.go:8)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (methods_embedding.go:8)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (methods_embedding.go:8)	PCDATA	$2, $0
	0x0000 00000 (methods_embedding.go:8)	PCDATA	$0, $0
	0x0000 00000 (methods_embedding.go:8)	MOVQ	$0, "".~r0+32(SP)
	0x0009 00009 (methods_embedding.go:8)	PCDATA	$0, $1
	0x0009 00009 (methods_embedding.go:8)	MOVQ	"".a+8(SP), AX
	0x000e 00014 (methods_embedding.go:8)	MOVQ	AX, "".~r0+32(SP)
	0x0013 00019 (methods_embedding.go:8)	RET
	0x0000 48 c7 44 24 20 00 00 00 00 48 8b 44 24 08 48 89  H.D$ ....H.D$.H.
	0x0010 44 24 20 c3                                      D$ .
"".(*animal).grow STEXT nosplit size=26 args=0x10 locals=0x0
	0x0000 00000 (methods_embedding.go:9)	TEXT	"".(*animal).grow(SB), NOSPLIT, $0-16
	0x0000 00000 (methods_embedding.go:9)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (methods_embedding.go:9)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (methods_embedding.go:9)	FUNCDATA	$3, gclocals·6e8d7ea4abad763909b26991048ee1fe(SB)
	0x0000 00000 (methods_embedding.go:9)	PCDATA	$2, $1
	0x0000 00000 (methods_embedding.go:9)	PCDATA	$0, $0
	0x0000 00000 (methods_embedding.go:9)	MOVQ	"".a+8(SP), AX
	0x0005 00005 (methods_embedding.go:9)	TESTB	AL, (AX)
	0x0007 00007 (methods_embedding.go:9)	PCDATA	$2, $2
	0x0007 00007 (methods_embedding.go:9)	PCDATA	$0, $1
	0x0007 00007 (methods_embedding.go:9)	MOVQ	"".a+8(SP), CX
	0x000c 00012 (methods_embedding.go:9)	TESTB	AL, (CX)
	0x000e 00014 (methods_embedding.go:9)	PCDATA	$2, $3
	0x000e 00014 (methods_embedding.go:9)	MOVQ	(AX), AX
	0x0011 00017 (methods_embedding.go:9)	ADDQ	"".n+16(SP), AX
	0x0016 00022 (methods_embedding.go:9)	PCDATA	$2, $0
	0x0016 00022 (methods_embedding.go:9)	MOVQ	AX, (CX)
	0x0019 00025 (methods_embedding.go:9)	RET
	0x0000 48 8b 44 24 08 84 00 48 8b 4c 24 08 84 01 48 8b  H.D$...H.L$...H.
	0x0010 00 48 03 44 24 10 48 89 01 c3                    .H.D$.H...
"".animal.label STEXT nosplit size=29 args=0x28 locals=0x0
	0x0000 00000 (methods_embedding.go:10)	TEXT	"".animal.label(SB), NOSPLIT, $0-40
	0x0000 00000 (methods_embedding.go:10)	FUNCDATA	$0, gclocals·43cefa44cf2790f76e868fd712240c94(SB)
	0x0000 00000 (methods_embedding.go:10)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0000 00000 (methods_embedding.go:10)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x0000 00000 (methods_embedding.go:10)	PCDATA	$2, $0
	0x0000 00000 (methods_embedding.go:10)	PCDATA	$0, $0
	0x0000 00000 (methods_embedding.go:10)	XORPS	X0, X0
	0x0003 00003 (methods_embedding.go:10)	MOVUPS	X0, "".~r0+32(SP)
	0x0008 00008 (methods_embedding.go:10)	MOVQ	"".a+24(SP), AX
	0x000d 00013 (methods_embedding.go:10)	PCDATA	$2, $1
	0x000d 00013 (methods_embedding.go:10)	PCDATA	$0, $1
	0x000d 00013 (methods_embedding.go:10)	MOVQ	"".a+16(SP), CX
	0x0012 00018 (methods_embedding.go:10)	PCDATA	$2, $0
	0x0012 00018 (methods_embedding.go:10)	PCDATA	$0, $2
	0x0012 00018 (methods_embedding.go:10)	MOVQ	CX, "".~r0+32(SP)
	0x0017 00023 (methods_embedding.go:10)	MOVQ	AX, "".~r0+40(SP)
	0x001c 00028 (methods_embedding.go:10)	RET
	0x0000 0f 57 c0 0f 11 44 24 20 48 8b 44 24 18 48 8b 4c  .W...D$ H.D$.H.L
	0x0010 24 10 48 89 4c 24 20 48 89 44 24 28 c3           $.H.L$ H.D$(.
"".dog.describe STEXT size=113 args=0x28 locals=0x30
	0x0000 00000 (methods_embedding.go:17)	TEXT	"".dog.describe(SB), $48-40
	0x0000 00000 (methods_embedding.go:17)	MOVQ	(TLS), CX
	0x0009 00009 (methods_embedding.go:17)	CMPQ	SP, 16(CX)
	0x000d 00013 (methods_embedding.go:17)	JLS	106
	0x000f 00015 (methods_embedding.go:17)	SUBQ	$48, SP
	0x0013 00019 (methods_embedding.go:17)	MOVQ	BP, 40(SP)
	0x0018 00024 (methods_embedding.go:17)	LEAQ	40(SP), BP
	0x001d 00029 (methods_embedding.go:17)	FUNCDATA	$0, gclocals·09cf9819fc716118c209c2d2155a3632(SB)
	0x001d 00029 (methods_embedding.go:17)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (methods_embedding.go:17)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x001d 00029 (methods_embedding.go:17)	PCDATA	$2, $0
	0x001d 00029 (methods_embedding.go:17)	PCDATA	$0, $0
	0x001d 00029 (methods_embedding.go:17)	MOVQ	$0, "".~r0+88(SP)
	0x0026 00038 (methods_embedding.go:17)	MOVQ	"".d+72(SP), AX
	0x002b 00043 (methods_embedding.go:17)	PCDATA	$2, $1
	0x002b 00043 (methods_embedding.go:17)	MOVQ	"".d+64(SP), CX
	0x0030 00048 (methods_embedding.go:17)	MOVQ	"".d+56(SP), DX
	0x0035 00053 (methods_embedding.go:17)	MOVQ	DX, (SP)
	0x0039 00057 (methods_embedding.go:17)	PCDATA	$2, $0
	0x0039 00057 (methods_embedding.go:17)	MOVQ	CX, 8(SP)
	0x003e 00062 (methods_embedding.go:17)	MOVQ	AX, 16(SP)
	0x0043 00067 (methods_embedding.go:17)	CALL	"".animal.describe(SB)
	0x0048 00072 (methods_embedding.go:17)	MOVQ	24(SP), AX
	0x004d 00077 (methods_embedding.go:17)	MOVQ	AX, ""..autotmp_2+32(SP)
	0x0052 00082 (methods_embedding.go:17)	IMUL3Q	$100, AX, AX
	0x0056 00086 (methods_embedding.go:17)	PCDATA	$0, $1
	0x0056 00086 (methods_embedding.go:17)	ADDQ	"".d+80(SP), AX
	0x005b 00091 (methods_embedding.go:17)	MOVQ	AX, "".~r0+88(SP)
	0x0060 00096 (methods_embedding.go:17)	MOVQ	40(SP), BP
	0x0065 00101 (methods_embedding.go:17)	ADDQ	$48, SP
	0x0069 00105 (methods_embedding.go:17)	RET
	0x006a 00106 (methods_embedding.go:17)	NOP
	0x006a 00106 (methods_embedding.go:17)	PCDATA	$0, $-1
	0x006a 00106 (methods_embedding.go:17)	PCDATA	$2, $-1
	0x006a 00106 (methods_embedding.go:17)	CALL	runtime.morestack_noctxt(SB)
	0x006f 00111 (methods_embedding.go:17)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 5b 48  dH..%....H;a.v[H
	0x0010 83 ec 30 48 89 6c 24 28 48 8d 6c 24 28 48 c7 44  ..0H.l$(H.l$(H.D
	0x0020 24 58 00 00 00 00 48 8b 44 24 48 48 8b 4c 24 40  $X....H.D$HH.L$@
	0x0030 48 8b 54 24 38 48 89 14 24 48 89 4c 24 08 48 89  H.T$8H..$H.L$.H.
	0x0040 44 24 10 e8 00 00 00 00 48 8b 44 24 18 48 89 44  D$......H.D$.H.D
	0x0050 24 20 48 6b c0 64 48 03 44 24 50 48 89 44 24 58  $ Hk.dH.D$PH.D$X
	0x0060 48 8b 6c 24 28 48 83 c4 30 c3 e8 00 00 00 00 eb  H.l$(H..0.......
	0x0070 8f                                               .
	rel 5+4 t=16 TLS+0
	rel 68+4 t=8 "".animal.describe+0
	rel 107+4 t=8 runtime.morestack_noctxt+0
"".puppy.label STEXT size=182 args=0x20 locals=0x50
	0x0000 00000 (methods_embedding.go:24)	TEXT	"".puppy.label(SB), $80-32
	0x0000 00000 (methods_embedding.go:24)	MOVQ	(TLS), CX
	0x0009 00009 (methods_embedding.go:24)	CMPQ	SP, 16(CX)
	0x000d 00013 (methods_embedding.go:24)	JLS	172
	0x0013 00019 (methods_embedding.go:24)	SUBQ	$80, SP
	0x0017 00023 (methods_embedding.go:24)	MOVQ	BP, 72(SP)
	0x001c 00028 (methods_embedding.go:24)	LEAQ	72(SP), BP
	0x0021 00033 (methods_embedding.go:24)	FUNCDATA	$0, gclocals·9fad110d66c97cf0b58d28cccea80b12(SB)
	0x0021 00033 (methods_embedding.go:24)	FUNCDATA	$1, gclocals·d8b28f51bb91e05d264803f0f600a200(SB)
	0x0021 00033 (methods_embedding.go:24)	FUNCDATA	$3, gclocals·e586bb2fb2a012b63e01eeefaa7069a1(SB)
	0x0021 00033 (methods_embedding.go:24)	PCDATA	$2, $0
	0x0021 00033 (methods_embedding.go:24)	PCDATA	$0, $0
	0x0021 00033 (methods_embedding.go:24)	XORPS	X0, X0
	0x0024 00036 (methods_embedding.go:24)	MOVUPS	X0, "".~r0+104(SP)
	0x0029 00041 (methods_embedding.go:24)	PCDATA	$2, $1
	0x0029 00041 (methods_embedding.go:24)	PCDATA	$0, $1
	0x0029 00041 (methods_embedding.go:24)	MOVQ	"".p+88(SP), AX
	0x002e 00046 (methods_embedding.go:24)	TESTB	AL, (AX)
	0x0030 00048 (methods_embedding.go:24)	MOVQ	(AX), CX
	0x0033 00051 (methods_embedding.go:24)	PCDATA	$2, $2
	0x0033 00051 (methods_embedding.go:24)	MOVQ	8(AX), DX
	0x0037 00055 (methods_embedding.go:24)	PCDATA	$2, $3
	0x0037 00055 (methods_embedding.go:24)	MOVQ	16(AX), AX
	0x003b 00059 (methods_embedding.go:24)	MOVQ	CX, (SP)
	0x003f 00063 (methods_embedding.go:24)	PCDATA	$2, $0
	0x003f 00063 (methods_embedding.go:24)	MOVQ	DX, 8(SP)
	0x0044 00068 (methods_embedding.go:24)	MOVQ	AX, 16(SP)
	0x0049 00073 (methods_embedding.go:24)	CALL	"".animal.label(SB)
	0x004e 00078 (methods_embedding.go:24)	MOVQ	32(SP), AX
	0x0053 00083 (methods_embedding.go:24)	PCDATA	$2, $4
	0x0053 00083 (methods_embedding.go:24)	MOVQ	24(SP), CX
	0x0058 00088 (methods_embedding.go:24)	MOVQ	CX, ""..autotmp_2+56(SP)
	0x005d 00093 (methods_embedding.go:24)	MOVQ	AX, ""..autotmp_2+64(SP)
	0x0062 00098 (methods_embedding.go:24)	MOVQ	$0, (SP)
	0x006a 00106 (methods_embedding.go:24)	PCDATA	$2, $5
	0x006a 00106 (methods_embedding.go:24)	LEAQ	go.string."puppy "(SB), DX
	0x0071 00113 (methods_embedding.go:24)	PCDATA	$2, $4
	0x0071 00113 (methods_embedding.go:24)	MOVQ	DX, 8(SP)
	0x0076 00118 (methods_embedding.go:24)	MOVQ	$6, 16(SP)
	0x007f 00127 (methods_embedding.go:24)	PCDATA	$2, $0
	0x007f 00127 (methods_embedding.go:24)	MOVQ	CX, 24(SP)
	0x0084 00132 (methods_embedding.go:24)	MOVQ	AX, 32(SP)
	0x0089 00137 (methods_embedding.go:24)	CALL	runtime.concatstring2(SB)
	0x008e 00142 (methods_embedding.go:24)	MOVQ	48(SP), AX
	0x0093 00147 (methods_embedding.go:24)	PCDATA	$2, $4
	0x0093 00147 (methods_embedding.go:24)	MOVQ	40(SP), CX
	0x0098 00152 (methods_embedding.go:24)	PCDATA	$2, $0
	0x0098 00152 (methods_embedding.go:24)	PCDATA	$0, $2
	0x0098 00152 (methods_embedding.go:24)	MOVQ	CX, "".~r0+104(SP)
	0x009d 00157 (methods_embedding.go:24)	MOVQ	AX, "".~r0+112(SP)
	0x00a2 00162 (methods_embedding.go:24)	MOVQ	72(SP), BP
	0x00a7 00167 (methods_embedding.go:24)	ADDQ	$80, SP
	0x00ab 00171 (methods_embedding.go:24)	RET
	0x00ac 00172 (methods_embedding.go:24)	NOP
	0x00ac 00172 (methods_embedding.go:24)	PCDATA	$0, $-1
	0x00ac 00172 (methods_embedding.go:24)	PCDATA	$2, $-1
	0x00ac 00172 (methods_embedding.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x00b1 00177 (methods_embedding.go:24)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 99  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 50 48 89 6c 24 48 48 8d 6c 24  ...H..PH.l$HH.l$
	0x0020 48 0f 57 c0 0f 11 44 24 68 48 8b 44 24 58 84 00  H.W...D$hH.D$X..
	0x0030 48 8b 08 48 8b 50 08 48 8b 40 10 48 89 0c 24 48  H..H.P.H.@.H..$H
	0x0040 89 54 24 08 48 89 44 24 10 e8 00 00 00 00 48 8b  .T$.H.D$......H.
	0x0050 44 24 20 48 8b 4c 24 18 48 89 4c 24 38 48 89 44  D$ H.L$.H.L$8H.D
	0x0060 24 40 48 c7 04 24 00 00 00 00 48 8d 15 00 00 00  $@H..$....H.....
	0x0070 00 48 89 54 24 08 48 c7 44 24 10 06 00 00 00 48  .H.T$.H.D$.....H
	0x0080 89 4c 24 18 48 89 44 24 20 e8 00 00 00 00 48 8b  .L$.H.D$ .....H.
	0x0090 44 24 30 48 8b 4c 24 28 48 89 4c 24 68 48 89 44  D$0H.L$(H.L$hH.D
	0x00a0 24 70 48 8b 6c 24 48 48 83 c4 50 c3 e8 00 00 00  $pH.l$HH..P.....
	0x00b0 00 e9 4a ff ff ff                                ..J...
	rel 5+4 t=16 TLS+0
	rel 74+4 t=8 "".animal.label+0
	rel 109+4 t=15 go.string."puppy "+0
	rel 138+4 t=8 runtime.concatstring2+0
	rel 173+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=799 args=0x0 locals=0xb8
	0x0000 00000 (methods_embedding.go:26)	TEXT	"".main(SB), $184-0
	0x0000 00000 (methods_embedding.go:26)	MOVQ	(TLS), CX
	0x0009 00009 (methods_embedding.go:26)	LEAQ	-56(SP), AX
	0x000e 00014 (methods_embedding.go:26)	CMPQ	AX, 16(CX)
	0x0012 00018 (methods_embedding.go:26)	JLS	789
	0x0018 00024 (methods_embedding.go:26)	SUBQ	$184, SP
	0x001f 00031 (methods_embedding.go:26)	MOVQ	BP, 176(SP)
	0x0027 00039 (methods_embedding.go:26)	LEAQ	176(SP), BP
	0x002f 00047 (methods_embedding.go:26)	FUNCDATA	$0, gclocals·3e27b3aa6b89137cce48b3379a2a6610(SB)
	0x002f 00047 (methods_embedding.go:26)	FUNCDATA	$1, gclocals·3b91f13f969fc7672c420ca19248e677(SB)
	0x002f 00047 (methods_embedding.go:26)	FUNCDATA	$3, gclocals·1b0a8d3cc85902c71e8d6d23cc21f75e(SB)
	0x002f 00047 (methods_embedding.go:27)	PCDATA	$2, $0
	0x002f 00047 (methods_embedding.go:27)	PCDATA	$0, $1
	0x002f 00047 (methods_embedding.go:27)	XORPS	X0, X0
	0x0032 00050 (methods_embedding.go:27)	MOVUPS	X0, "".d+144(SP)
	0x003a 00058 (methods_embedding.go:27)	XORPS	X0, X0
	0x003d 00061 (methods_embedding.go:27)	MOVUPS	X0, "".d+160(SP)
	0x0045 00069 (methods_embedding.go:27)	MOVQ	$4, "".d+144(SP)
	0x0051 00081 (methods_embedding.go:27)	PCDATA	$2, $1
	0x0051 00081 (methods_embedding.go:27)	LEAQ	go.string."rex"(SB), AX
	0x0058 00088 (methods_embedding.go:27)	MOVQ	AX, "".d+152(SP)
	0x0060 00096 (methods_embedding.go:27)	MOVQ	$3, "".d+160(SP)
	0x006c 00108 (methods_embedding.go:27)	MOVQ	$7, "".d+168(SP)
	0x0078 00120 (methods_embedding.go:28)	MOVQ	$4, (SP)
	0x0080 00128 (methods_embedding.go:28)	PCDATA	$2, $0
	0x0080 00128 (methods_embedding.go:28)	MOVQ	AX, 8(SP)
	0x0085 00133 (methods_embedding.go:28)	MOVQ	$3, 16(SP)
	0x008e 00142 (methods_embedding.go:28)	MOVQ	$7, 24(SP)
	0x0097 00151 (methods_embedding.go:28)	CALL	"".dog.describe(SB)
	0x009c 00156 (methods_embedding.go:28)	MOVQ	32(SP), AX
	0x00a1 00161 (methods_embedding.go:28)	MOVQ	AX, ""..autotmp_2+80(SP)
	0x00a6 00166 (methods_embedding.go:28)	MOVQ	"".d+160(SP), AX
	0x00ae 00174 (methods_embedding.go:28)	PCDATA	$2, $2
	0x00ae 00174 (methods_embedding.go:28)	MOVQ	"".d+152(SP), CX
	0x00b6 00182 (methods_embedding.go:28)	MOVQ	"".d+144(SP), DX
	0x00be 00190 (methods_embedding.go:28)	MOVQ	DX, (SP)
	0x00c2 00194 (methods_embedding.go:28)	PCDATA	$2, $0
	0x00c2 00194 (methods_embedding.go:28)	MOVQ	CX, 8(SP)
	0x00c7 00199 (methods_embedding.go:28)	MOVQ	AX, 16(SP)
	0x00cc 00204 (methods_embedding.go:28)	CALL	"".animal.describe(SB)
	0x00d1 00209 (methods_embedding.go:28)	MOVQ	24(SP), AX
	0x00d6 00214 (methods_embedding.go:28)	MOVQ	AX, ""..autotmp_3+72(SP)
	0x00db 00219 (methods_embedding.go:28)	MOVQ	"".d+160(SP), AX
	0x00e3 00227 (methods_embedding.go:28)	PCDATA	$2, $2
	0x00e3 00227 (methods_embedding.go:28)	MOVQ	"".d+152(SP), CX
	0x00eb 00235 (methods_embedding.go:28)	MOVQ	"".d+144(SP), DX
	0x00f3 00243 (methods_embedding.go:28)	MOVQ	DX, (SP)
	0x00f7 00247 (methods_embedding.go:28)	PCDATA	$2, $0
	0x00f7 00247 (methods_embedding.go:28)	MOVQ	CX, 8(SP)
	0x00fc 00252 (methods_embedding.go:28)	MOVQ	AX, 16(SP)
	0x0101 00257 (methods_embedding.go:28)	CALL	"".animal.label(SB)
	0x0106 00262 (methods_embedding.go:28)	MOVQ	32(SP), AX
	0x010b 00267 (methods_embedding.go:28)	PCDATA	$2, $2
	0x010b 00267 (methods_embedding.go:28)	MOVQ	24(SP), CX
	0x0110 00272 (methods_embedding.go:28)	PCDATA	$2, $0
	0x0110 00272 (methods_embedding.go:28)	PCDATA	$0, $2
	0x0110 00272 (methods_embedding.go:28)	MOVQ	CX, ""..autotmp_4+128(SP)
	0x0118 00280 (methods_embedding.go:28)	MOVQ	AX, ""..autotmp_4+136(SP)
	0x0120 00288 (methods_embedding.go:28)	CALL	runtime.printlock(SB)
	0x0125 00293 (methods_embedding.go:28)	MOVQ	""..autotmp_2+80(SP), AX
	0x012a 00298 (methods_embedding.go:28)	MOVQ	AX, (SP)
	0x012e 00302 (methods_embedding.go:28)	CALL	runtime.printint(SB)
	0x0133 00307 (methods_embedding.go:28)	CALL	runtime.printsp(SB)
	0x0138 00312 (methods_embedding.go:28)	MOVQ	""..autotmp_3+72(SP), AX
	0x013d 00317 (methods_embedding.go:28)	MOVQ	AX, (SP)
	0x0141 00321 (methods_embedding.go:28)	CALL	runtime.printint(SB)
	0x0146 00326 (methods_embedding.go:28)	CALL	runtime.printsp(SB)
	0x014b 00331 (methods_embedding.go:28)	MOVQ	""..autotmp_4+136(SP), AX
	0x0153 00339 (methods_embedding.go:28)	PCDATA	$2, $2
	0x0153 00339 (methods_embedding.go:28)	PCDATA	$0, $1
	0x0153 00339 (methods_embedding.go:28)	MOVQ	""..autotmp_4+128(SP), CX
	0x015b 00347 (methods_embedding.go:28)	PCDATA	$2, $0
	0x015b 00347 (methods_embedding.go:28)	MOVQ	CX, (SP)
	0x015f 00351 (methods_embedding.go:28)	MOVQ	AX, 8(SP)
	0x0164 00356 (methods_embedding.go:28)	CALL	runtime.printstring(SB)
	0x0169 00361 (methods_embedding.go:28)	CALL	runtime.printnl(SB)
	0x016e 00366 (methods_embedding.go:28)	CALL	runtime.printunlock(SB)
	0x0173 00371 (methods_embedding.go:29)	PCDATA	$2, $1
	0x0173 00371 (methods_embedding.go:29)	LEAQ	"".d+144(SP), AX
	0x017b 00379 (methods_embedding.go:29)	PCDATA	$2, $0
	0x017b 00379 (methods_embedding.go:29)	MOVQ	AX, (SP)
	0x017f 00383 (methods_embedding.go:29)	MOVQ	$1, 8(SP)
	0x0188 00392 (methods_embedding.go:29)	CALL	"".(*animal).grow(SB)
	0x018d 00397 (methods_embedding.go:30)	MOVQ	"".d+144(SP), AX
	0x0195 00405 (methods_embedding.go:30)	MOVQ	AX, ""..autotmp_7+56(SP)
	0x019a 00410 (methods_embedding.go:30)	CALL	runtime.printlock(SB)
	0x019f 00415 (methods_embedding.go:30)	MOVQ	""..autotmp_7+56(SP), AX
	0x01a4 00420 (methods_embedding.go:30)	MOVQ	AX, (SP)
	0x01a8 00424 (methods_embedding.go:30)	CALL	runtime.printint(SB)
	0x01ad 00429 (methods_embedding.go:30)	CALL	runtime.printnl(SB)
	0x01b2 00434 (methods_embedding.go:30)	CALL	runtime.printunlock(SB)
	0x01b7 00439 (methods_embedding.go:31)	PCDATA	$0, $3
	0x01b7 00439 (methods_embedding.go:31)	XORPS	X0, X0
	0x01ba 00442 (methods_embedding.go:31)	MOVUPS	X0, "".p+96(SP)
	0x01bf 00447 (methods_embedding.go:31)	PCDATA	$2, $1
	0x01bf 00447 (methods_embedding.go:31)	LEAQ	"".d+144(SP), AX
	0x01c7 00455 (methods_embedding.go:31)	MOVQ	AX, "".p+96(SP)
	0x01cc 00460 (methods_embedding.go:31)	MOVQ	$3, "".p+104(SP)
	0x01d5 00469 (methods_embedding.go:32)	PCDATA	$2, $0
	0x01d5 00469 (methods_embedding.go:32)	TESTB	AL, (AX)
	0x01d7 00471 (methods_embedding.go:32)	PCDATA	$2, $1
	0x01d7 00471 (methods_embedding.go:32)	LEAQ	"".d+144(SP), AX
	0x01df 00479 (methods_embedding.go:32)	PCDATA	$2, $0
	0x01df 00479 (methods_embedding.go:32)	MOVQ	AX, (SP)
	0x01e3 00483 (methods_embedding.go:32)	MOVQ	$10, 8(SP)
	0x01ec 00492 (methods_embedding.go:32)	CALL	"".(*animal).grow(SB)
	0x01f1 00497 (methods_embedding.go:33)	PCDATA	$2, $1
	0x01f1 00497 (methods_embedding.go:33)	MOVQ	"".p+96(SP), AX
	0x01f6 00502 (methods_embedding.go:33)	TESTB	AL, (AX)
	0x01f8 00504 (methods_embedding.go:33)	MOVQ	16(AX), CX
	0x01fc 00508 (methods_embedding.go:33)	PCDATA	$2, $3
	0x01fc 00508 (methods_embedding.go:33)	MOVQ	8(AX), DX
	0x0200 00512 (methods_embedding.go:33)	MOVQ	24(AX), BX
	0x0204 00516 (methods_embedding.go:33)	PCDATA	$2, $4
	0x0204 00516 (methods_embedding.go:33)	MOVQ	(AX), AX
	0x0207 00519 (methods_embedding.go:33)	MOVQ	AX, (SP)
	0x020b 00523 (methods_embedding.go:33)	PCDATA	$2, $0
	0x020b 00523 (methods_embedding.go:33)	MOVQ	DX, 8(SP)
	0x0210 00528 (methods_embedding.go:33)	MOVQ	CX, 16(SP)
	0x0215 00533 (methods_embedding.go:33)	MOVQ	BX, 24(SP)
	0x021a 00538 (methods_embedding.go:33)	CALL	"".dog.describe(SB)
	0x021f 00543 (methods_embedding.go:33)	MOVQ	32(SP), AX
	0x0224 00548 (methods_embedding.go:33)	MOVQ	AX, ""..autotmp_5+64(SP)
	0x0229 00553 (methods_embedding.go:33)	PCDATA	$2, $1
	0x0229 00553 (methods_embedding.go:33)	MOVQ	"".p+96(SP), AX
	0x022e 00558 (methods_embedding.go:33)	MOVQ	"".p+104(SP), CX
	0x0233 00563 (methods_embedding.go:33)	PCDATA	$2, $0
	0x0233 00563 (methods_embedding.go:33)	MOVQ	AX, (SP)
	0x0237 00567 (methods_embedding.go:33)	MOVQ	CX, 8(SP)
	0x023c 00572 (methods_embedding.go:33)	CALL	"".puppy.label(SB)
	0x0241 00577 (methods_embedding.go:33)	MOVQ	24(SP), AX
	0x0246 00582 (methods_embedding.go:33)	PCDATA	$2, $2
	0x0246 00582 (methods_embedding.go:33)	MOVQ	16(SP), CX
	0x024b 00587 (methods_embedding.go:33)	PCDATA	$2, $0
	0x024b 00587 (methods_embedding.go:33)	PCDATA	$0, $4
	0x024b 00587 (methods_embedding.go:33)	MOVQ	CX, ""..autotmp_6+112(SP)
	0x0250 00592 (methods_embedding.go:33)	MOVQ	AX, ""..autotmp_6+120(SP)
	0x0255 00597 (methods_embedding.go:33)	MOVQ	"".d+144(SP), AX
	0x025d 00605 (methods_embedding.go:33)	MOVQ	AX, ""..autotmp_8+48(SP)
	0x0262 00610 (methods_embedding.go:33)	MOVQ	"".p+104(SP), AX
	0x0267 00615 (methods_embedding.go:33)	MOVQ	AX, ""..autotmp_9+40(SP)
	0x026c 00620 (methods_embedding.go:33)	CALL	runtime.printlock(SB)
	0x0271 00625 (methods_embedding.go:33)	MOVQ	""..autotmp_5+64(SP), AX
	0x0276 00630 (methods_embedding.go:33)	MOVQ	AX, (SP)
	0x027a 00634 (methods_embedding.go:33)	CALL	runtime.printint(SB)
	0x027f 00639 (methods_embedding.go:33)	CALL	runtime.printsp(SB)
	0x0284 00644 (methods_embedding.go:33)	MOVQ	""..autotmp_8+48(SP), AX
	0x0289 00649 (methods_embedding.go:33)	MOVQ	AX, (SP)
	0x028d 00653 (methods_embedding.go:33)	CALL	runtime.printint(SB)
	0x0292 00658 (methods_embedding.go:33)	CALL	runtime.printsp(SB)
	0x0297 00663 (methods_embedding.go:33)	MOVQ	""..autotmp_6+120(SP), AX
	0x029c 00668 (methods_embedding.go:33)	PCDATA	$2, $2
	0x029c 00668 (methods_embedding.go:33)	PCDATA	$0, $3
	0x029c 00668 (methods_embedding.go:33)	MOVQ	""..autotmp_6+112(SP), CX
	0x02a1 00673 (methods_embedding.go:33)	PCDATA	$2, $0
	0x02a1 00673 (methods_embedding.go:33)	MOVQ	CX, (SP)
	0x02a5 00677 (methods_embedding.go:33)	MOVQ	AX, 8(SP)
	0x02aa 00682 (methods_embedding.go:33)	CALL	runtime.printstring(SB)
	0x02af 00687 (methods_embedding.go:33)	CALL	runtime.printsp(SB)
	0x02b4 00692 (methods_embedding.go:33)	MOVQ	""..autotmp_9+40(SP), AX
	0x02b9 00697 (methods_embedding.go:33)	MOVQ	AX, (SP)
	0x02bd 00701 (methods_embedding.go:33)	CALL	runtime.printint(SB)
	0x02c2 00706 (methods_embedding.go:33)	CALL	runtime.printnl(SB)
	0x02c7 00711 (methods_embedding.go:33)	CALL	runtime.printunlock(SB)
	0x02cc 00716 (methods_embedding.go:34)	PCDATA	$2, $1
	0x02cc 00716 (methods_embedding.go:34)	PCDATA	$0, $1
	0x02cc 00716 (methods_embedding.go:34)	MOVQ	"".p+96(SP), AX
	0x02d1 00721 (methods_embedding.go:34)	TESTB	AL, (AX)
	0x02d3 00723 (methods_embedding.go:34)	PCDATA	$2, $0
	0x02d3 00723 (methods_embedding.go:34)	MOVQ	$1, 24(AX)
	0x02db 00731 (methods_embedding.go:35)	MOVQ	"".d+168(SP), AX
	0x02e3 00739 (methods_embedding.go:35)	MOVQ	AX, ""..autotmp_10+88(SP)
	0x02e8 00744 (methods_embedding.go:35)	CALL	runtime.printlock(SB)
	0x02ed 00749 (methods_embedding.go:35)	MOVQ	""..autotmp_10+88(SP), AX
	0x02f2 00754 (methods_embedding.go:35)	MOVQ	AX, (SP)
	0x02f6 00758 (methods_embedding.go:35)	CALL	runtime.printint(SB)
	0x02fb 00763 (methods_embedding.go:35)	CALL	runtime.printnl(SB)
	0x0300 00768 (methods_embedding.go:35)	CALL	runtime.printunlock(SB)
	0x0305 00773 (methods_embedding.go:36)	MOVQ	176(SP), BP
	0x030d 00781 (methods_embedding.go:36)	ADDQ	$184, SP
	0x0314 00788 (methods_embedding.go:36)	RET
	0x0315 00789 (methods_embedding.go:36)	NOP
	0x0315 00789 (methods_embedding.go:26)	PCDATA	$0, $-1
	0x0315 00789 (methods_embedding.go:26)	PCDATA	$2, $-1
	0x0315 00789 (methods_embedding.go:26)	CALL	runtime.morestack_noctxt(SB)
	0x031a 00794 (methods_embedding.go:26)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 c8 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 fd 02 00 00 48 81 ec b8 00 00 00 48  A.......H......H
	0x0020 89 ac 24 b0 00 00 00 48 8d ac 24 b0 00 00 00 0f  ..$....H..$.....
	0x0030 57 c0 0f 11 84 24 90 00 00 00 0f 57 c0 0f 11 84  W....$.....W....
	0x0040 24 a0 00 00 00 48 c7 84 24 90 00 00 00 04 00 00  $....H..$.......
	0x0050 00 48 8d 05 00 00 00 00 48 89 84 24 98 00 00 00  .H......H..$....
	0x0060 48 c7 84 24 a0 00 00 00 03 00 00 00 48 c7 84 24  H..$........H..$
	0x0070 a8 00 00 00 07 00 00 00 48 c7 04 24 04 00 00 00  ........H..$....
	0x0080 48 89 44 24 08 48 c7 44 24 10 03 00 00 00 48 c7  H.D$.H.D$.....H.
	0x0090 44 24 18 07 00 00 00 e8 00 00 00 00 48 8b 44 24  D$..........H.D$
	0x00a0 20 48 89 44 24 50 48 8b 84 24 a0 00 00 00 48 8b   H.D$PH..$....H.
	0x00b0 8c 24 98 00 00 00 48 8b 94 24 90 00 00 00 48 89  .$....H..$....H.
	0x00c0 14 24 48 89 4c 24 08 48 89 44 24 10 e8 00 00 00  .$H.L$.H.D$.....
	0x00d0 00 48 8b 44 24 18 48 89 44 24 48 48 8b 84 24 a0  .H.D$.H.D$HH..$.
	0x00e0 00 00 00 48 8b 8c 24 98 00 00 00 48 8b 94 24 90  ...H..$....H..$.
	0x00f0 00 00 00 48 89 14 24 48 89 4c 24 08 48 89 44 24  ...H..$H.L$.H.D$
	0x0100 10 e8 00 00 00 00 48 8b 44 24 20 48 8b 4c 24 18  ......H.D$ H.L$.
	0x0110 48 89 8c 24 80 00 00 00 48 89 84 24 88 00 00 00  H..$....H..$....
	0x0120 e8 00 00 00 00 48 8b 44 24 50 48 89 04 24 e8 00  .....H.D$PH..$..
	0x0130 00 00 00 e8 00 00 00 00 48 8b 44 24 48 48 89 04  ........H.D$HH..
	0x0140 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 88  $..........H..$.
	0x0150 00 00 00 48 8b 8c 24 80 00 00 00 48 89 0c 24 48  ...H..$....H..$H
	0x0160 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 e8 00  .D$.............
	0x0170 00 00 00 48 8d 84 24 90 00 00 00 48 89 04 24 48  ...H..$....H..$H
	0x0180 c7 44 24 08 01 00 00 00 e8 00 00 00 00 48 8b 84  .D$..........H..
	0x0190 24 90 00 00 00 48 89 44 24 38 e8 00 00 00 00 48  $....H.D$8.....H
	0x01a0 8b 44 24 38 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$8H..$........
	0x01b0 00 00 e8 00 00 00 00 0f 57 c0 0f 11 44 24 60 48  ........W...D$`H
	0x01c0 8d 84 24 90 00 00 00 48 89 44 24 60 48 c7 44 24  ..$....H.D$`H.D$
	0x01d0 68 03 00 00 00 84 00 48 8d 84 24 90 00 00 00 48  h......H..$....H
	0x01e0 89 04 24 48 c7 44 24 08 0a 00 00 00 e8 00 00 00  ..$H.D$.........
	0x01f0 00 48 8b 44 24 60 84 00 48 8b 48 10 48 8b 50 08  .H.D$`..H.H.H.P.
	0x0200 48 8b 58 18 48 8b 00 48 89 04 24 48 89 54 24 08  H.X.H..H..$H.T$.
	0x0210 48 89 4c 24 10 48 89 5c 24 18 e8 00 00 00 00 48  H.L$.H.\$......H
	0x0220 8b 44 24 20 48 89 44 24 40 48 8b 44 24 60 48 8b  .D$ H.D$@H.D$`H.
	0x0230 4c 24 68 48 89 04 24 48 89 4c 24 08 e8 00 00 00  L$hH..$H.L$.....
	0x0240 00 48 8b 44 24 18 48 8b 4c 24 10 48 89 4c 24 70  .H.D$.H.L$.H.L$p
	0x0250 48 89 44 24 78 48 8b 84 24 90 00 00 00 48 89 44  H.D$xH..$....H.D
	0x0260 24 30 48 8b 44 24 68 48 89 44 24 28 e8 00 00 00  $0H.D$hH.D$(....
	0x0270 00 48 8b 44 24 40 48 89 04 24 e8 00 00 00 00 e8  .H.D$@H..$......
	0x0280 00 00 00 00 48 8b 44 24 30 48 89 04 24 e8 00 00  ....H.D$0H..$...
	0x0290 00 00 e8 00 00 00 00 48 8b 44 24 78 48 8b 4c 24  .......H.D$xH.L$
	0x02a0 70 48 89 0c 24 48 89 44 24 08 e8 00 00 00 00 e8  pH..$H.D$.......
	0x02b0 00 00 00 00 48 8b 44 24 28 48 89 04 24 e8 00 00  ....H.D$(H..$...
	0x02c0 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24  ............H.D$
	0x02d0 60 84 00 48 c7 40 18 01 00 00 00 48 8b 84 24 a8  `..H.@.....H..$.
	0x02e0 00 00 00 48 89 44 24 58 e8 00 00 00 00 48 8b 44  ...H.D$X.....H.D
	0x02f0 24 58 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $XH..$..........
	0x0300 e8 00 00 00 00 48 8b ac 24 b0 00 00 00 48 81 c4  .....H..$....H..
	0x0310 b8 00 00 00 c3 e8 00 00 00 00 e9 e1 fc ff ff     ...............
	rel 5+4 t=16 TLS+0
	rel 84+4 t=15 go.string."rex"+0
	rel 152+4 t=8 "".dog.describe+0
	rel 205+4 t=8 "".animal.describe+0
	rel 258+4 t=8 "".animal.label+0
	rel 289+4 t=8 runtime.printlock+0
	rel 303+4 t=8 runtime.printint+0
	rel 308+4 t=8 runtime.printsp+0
	rel 322+4 t=8 runtime.printint+0
	rel 327+4 t=8 runtime.printsp+0
	rel 357+4 t=8 runtime.printstring+0
	rel 362+4 t=8 runtime.printnl+0
	rel 367+4 t=8 runtime.printunlock+0
	rel 393+4 t=8 "".(*animal).grow+0
	rel 411+4 t=8 runtime.printlock+0
	rel 425+4 t=8 runtime.printint+0
	rel 430+4 t=8 runtime.printnl+0
	rel 435+4 t=8 runtime.printunlock+0
	rel 493+4 t=8 "".(*animal).grow+0
	rel 539+4 t=8 "".dog.describe+0
	rel 573+4 t=8 "".puppy.label+0
	rel 621+4 t=8 runtime.printlock+0
	rel 635+4 t=8 runtime.printint+0
	rel 640+4 t=8 runtime.printsp+0
	rel 654+4 t=8 runtime.printint+0
	rel 659+4 t=8 runtime.printsp+0
	rel 683+4 t=8 runtime.printstring+0
	rel 688+4 t=8 runtime.printsp+0
	rel 702+4 t=8 runtime.printint+0
	rel 707+4 t=8 runtime.printnl+0
	rel 712+4 t=8 runtime.printunlock+0
	rel 745+4 t=8 runtime.printlock+0
	rel 759+4 t=8 runtime.printint+0
	rel 764+4 t=8 runtime.printnl+0
	rel 769+4 t=8 runtime.printunlock+0
	rel 790+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=95 args=0x0 locals=0x8
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $8-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	88
	0x000f 00015 (<autogenerated>:1)	SUBQ	$8, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, (SP)
	0x0017 00023 (<autogenerated>:1)	LEAQ	(SP), BP
	0x001b 00027 (<autogenerated>:1)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (<autogenerated>:1)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (<autogenerated>:1)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (<autogenerated>:1)	PCDATA	$2, $0
	0x001b 00027 (<autogenerated>:1)	PCDATA	$0, $0
	0x001b 00027 (<autogenerated>:1)	CMPB	"".initdone·(SB), $1
	0x0022 00034 (<autogenerated>:1)	JHI	38
	0x0024 00036 (<autogenerated>:1)	JMP	47
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $-2
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0026 00038 (<autogenerated>:1)	MOVQ	(SP), BP
	0x002a 00042 (<autogenerated>:1)	ADDQ	$8, SP
	0x002e 00046 (<autogenerated>:1)	RET
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $0
	0x002f 00047 (<autogenerated>:1)	PCDATA	$0, $0
	0x002f 00047 (<autogenerated>:1)	CMPB	"".initdone·(SB), $1
	0x0036 00054 (<autogenerated>:1)	JEQ	58
	0x0038 00056 (<autogenerated>:1)	JMP	65
	0x003a 00058 (<autogenerated>:1)	CALL	runtime.throwinit(SB)
	0x003f 00063 (<autogenerated>:1)	UNDEF
	0x0041 00065 (<autogenerated>:1)	MOVB	$1, "".initdone·(SB)
	0x0048 00072 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x004f 00079 (<autogenerated>:1)	MOVQ	(SP), BP
	0x0053 00083 (<autogenerated>:1)	ADDQ	$8, SP
	0x0057 00087 (<autogenerated>:1)	RET
	0x0058 00088 (<autogenerated>:1)	NOP
	0x0058 00088 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0058 00088 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0058 00088 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005d 00093 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 49 48  dH..%....H;a.vIH
	0x0010 83 ec 08 48 89 2c 24 48 8d 2c 24 80 3d 00 00 00  ...H.,$H.,$.=...
	0x0020 00 01 77 02 eb 09 48 8b 2c 24 48 83 c4 08 c3 80  ..w...H.,$H.....
	0x0030 3d 00 00 00 00 01 74 02 eb 07 e8 00 00 00 00 0f  =.....t.........
	0x0040 0b c6 05 00 00 00 00 01 c6 05 00 00 00 00 02 48  ...............H
	0x0050 8b 2c 24 48 83 c4 08 c3 e8 00 00 00 00 eb a1     .,$H...........
	rel 5+4 t=16 TLS+0
	rel 29+4 t=15 "".initdone·+-1
	rel 49+4 t=15 "".initdone·+-1
	rel 59+4 t=8 runtime.throwinit+0
	rel 67+4 t=15 "".initdone·+-1
	rel 74+4 t=15 "".initdone·+-1
	rel 89+4 t=8 runtime.morestack_noctxt+0
type..hash."".animal STEXT dupok size=139 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".animal(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	129
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $0
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	MOVQ	$0, "".~r2+64(SP)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $0
	0x002b 00043 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x002f 00047 (<autogenerated>:1)	MOVQ	"".h+56(SP), AX
	0x0034 00052 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0039 00057 (<autogenerated>:1)	MOVQ	$8, 16(SP)
	0x0042 00066 (<autogenerated>:1)	CALL	runtime.memhash(SB)
	0x0047 00071 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x004c 00076 (<autogenerated>:1)	MOVQ	AX, "".h+56(SP)
	0x0051 00081 (<autogenerated>:1)	PCDATA	$2, $2
	0x0051 00081 (<autogenerated>:1)	PCDATA	$0, $1
	0x0051 00081 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x0056 00086 (<autogenerated>:1)	ADDQ	$8, CX
	0x005a 00090 (<autogenerated>:1)	PCDATA	$2, $0
	0x005a 00090 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x005e 00094 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0063 00099 (<autogenerated>:1)	CALL	runtime.strhash(SB)
	0x0068 00104 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x006d 00109 (<autogenerated>:1)	MOVQ	AX, "".h+56(SP)
	0x0072 00114 (<autogenerated>:1)	MOVQ	AX, "".~r2+64(SP)
	0x0077 00119 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x007c 00124 (<autogenerated>:1)	ADDQ	$40, SP
	0x0080 00128 (<autogenerated>:1)	RET
	0x0081 00129 (<autogenerated>:1)	NOP
	0x0081 00129 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0081 00129 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0081 00129 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0086 00134 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 72 48  dH..%....H;a.vrH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 c7 44  ..(H.l$ H.l$ H.D
	0x0020 24 40 00 00 00 00 48 8b 44 24 30 48 89 04 24 48  $@....H.D$0H..$H
	0x0030 8b 44 24 38 48 89 44 24 08 48 c7 44 24 10 08 00  .D$8H.D$.H.D$...
	0x0040 00 00 e8 00 00 00 00 48 8b 44 24 18 48 89 44 24  .......H.D$.H.D$
	0x0050 38 48 8b 4c 24 30 48 83 c1 08 48 89 0c 24 48 89  8H.L$0H...H..$H.
	0x0060 44 24 08 e8 00 00 00 00 48 8b 44 24 10 48 89 44  D$......H.D$.H.D
	0x0070 24 38 48 89 44 24 40 48 8b 6c 24 20 48 83 c4 28  $8H.D$@H.l$ H..(
	0x0080 c3 e8 00 00 00 00 e9 75 ff ff ff                 .......u...
	rel 5+4 t=16 TLS+0
	rel 67+4 t=8 runtime.memhash+0
	rel 100+4 t=8 runtime.strhash+0
	rel 130+4 t=8 runtime.morestack_noctxt+0
type..eq."".animal STEXT dupok size=190 args=0x18 locals=0x48
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".animal(SB), DUPOK, $72-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	180
	0x0013 00019 (<autogenerated>:1)	SUBQ	$72, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 64(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	64(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·98b3fe0fe486cb80582d9e40e05ed306(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·c43b6553139b2dad5540cd03018f0ff6(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·bfec7e55b3f043d1941c093912808913(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $0
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVB	$0, "".~r2+96(SP)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".p+80(SP), AX
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $2
	0x002b 00043 (<autogenerated>:1)	MOVQ	"".q+88(SP), CX
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $1
	0x0030 00048 (<autogenerated>:1)	MOVQ	(CX), CX
	0x0033 00051 (<autogenerated>:1)	PCDATA	$2, $0
	0x0033 00051 (<autogenerated>:1)	CMPQ	(AX), CX
	0x0036 00054 (<autogenerated>:1)	SETEQ	AL
	0x0039 00057 (<autogenerated>:1)	JEQ	61
	0x003b 00059 (<autogenerated>:1)	JMP	178
	0x003d 00061 (<autogenerated>:1)	PCDATA	$2, $1
	0x003d 00061 (<autogenerated>:1)	PCDATA	$0, $1
	0x003d 00061 (<autogenerated>:1)	MOVQ	"".p+80(SP), AX
	0x0042 00066 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x0046 00070 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x004a 00074 (<autogenerated>:1)	PCDATA	$2, $0
	0x004a 00074 (<autogenerated>:1)	PCDATA	$0, $2
	0x004a 00074 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_3+48(SP)
	0x004f 00079 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_3+56(SP)
	0x0054 00084 (<autogenerated>:1)	PCDATA	$2, $1
	0x0054 00084 (<autogenerated>:1)	PCDATA	$0, $3
	0x0054 00084 (<autogenerated>:1)	MOVQ	"".q+88(SP), AX
	0x0059 00089 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x005d 00093 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x0061 00097 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_4+32(SP)
	0x0066 00102 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_4+40(SP)
	0x006b 00107 (<autogenerated>:1)	MOVQ	""..autotmp_3+56(SP), DX
	0x0070 00112 (<autogenerated>:1)	CMPQ	DX, CX
	0x0073 00115 (<autogenerated>:1)	SETEQ	CL
	0x0076 00118 (<autogenerated>:1)	JEQ	122
	0x0078 00120 (<autogenerated>:1)	JMP	174
	0x007a 00122 (<autogenerated>:1)	PCDATA	$2, $2
	0x007a 00122 (<autogenerated>:1)	MOVQ	""..autotmp_3+48(SP), CX
	0x007f 00127 (<autogenerated>:1)	PCDATA	$2, $1
	0x007f 00127 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0083 00131 (<autogenerated>:1)	PCDATA	$2, $0
	0x0083 00131 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0088 00136 (<autogenerated>:1)	PCDATA	$0, $4
	0x0088 00136 (<autogenerated>:1)	MOVQ	""..autotmp_3+56(SP), AX
	0x008d 00141 (<autogenerated>:1)	MOVQ	AX, 16(SP)
	0x0092 00146 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0097 00151 (<autogenerated>:1)	MOVBLZX	24(SP), AX
	0x009c 00156 (<autogenerated>:1)	JMP	158
	0x009e 00158 (<autogenerated>:1)	PCDATA	$2, $-2
	0x009e 00158 (<autogenerated>:1)	PCDATA	$0, $-2
	0x009e 00158 (<autogenerated>:1)	JMP	160
	0x00a0 00160 (<autogenerated>:1)	PCDATA	$2, $0
	0x00a0 00160 (<autogenerated>:1)	PCDATA	$0, $4
	0x00a0 00160 (<autogenerated>:1)	MOVB	AL, "".~r2+96(SP)
	0x00a4 00164 (<autogenerated>:1)	MOVQ	64(SP), BP
	0x00a9 00169 (<autogenerated>:1)	ADDQ	$72, SP
	0x00ad 00173 (<autogenerated>:1)	RET
	0x00ae 00174 (<autogenerated>:1)	MOVL	CX, AX
	0x00b0 00176 (<autogenerated>:1)	JMP	158
	0x00b2 00178 (<autogenerated>:1)	PCDATA	$2, $-2
	0x00b2 00178 (<autogenerated>:1)	PCDATA	$0, $-2
	0x00b2 00178 (<autogenerated>:1)	JMP	160
	0x00b4 00180 (<autogenerated>:1)	NOP
	0x00b4 00180 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00b4 00180 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00b4 00180 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00b9 00185 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 a1  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24  ...H..HH.l$@H.l$
	0x0020 40 c6 44 24 60 00 48 8b 44 24 50 48 8b 4c 24 58  @.D$`.H.D$PH.L$X
	0x0030 48 8b 09 48 39 08 0f 94 c0 74 02 eb 75 48 8b 44  H..H9....t..uH.D
	0x0040 24 50 48 8b 48 10 48 8b 40 08 48 89 44 24 30 48  $PH.H.H.@.H.D$0H
	0x0050 89 4c 24 38 48 8b 44 24 58 48 8b 48 10 48 8b 40  .L$8H.D$XH.H.H.@
	0x0060 08 48 89 44 24 20 48 89 4c 24 28 48 8b 54 24 38  .H.D$ H.L$(H.T$8
	0x0070 48 39 ca 0f 94 c1 74 02 eb 34 48 8b 4c 24 30 48  H9....t..4H.L$0H
	0x0080 89 0c 24 48 89 44 24 08 48 8b 44 24 38 48 89 44  ..$H.D$.H.D$8H.D
	0x0090 24 10 e8 00 00 00 00 0f b6 44 24 18 eb 00 eb 00  $........D$.....
	0x00a0 88 44 24 60 48 8b 6c 24 40 48 83 c4 48 c3 89 c8  .D$`H.l$@H..H...
	0x00b0 eb ec eb ec e8 00 00 00 00 e9 42 ff ff ff        ..........B...
	rel 5+4 t=16 TLS+0
	rel 147+4 t=8 runtime.memequal+0
	rel 181+4 t=8 runtime.morestack_noctxt+0
"".(*animal).describe STEXT dupok size=151 args=0x10 locals=0x30
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*animal).describe(SB), DUPOK|WRAPPER, $48-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	126
	0x000f 00015 (<autogenerated>:1)	SUBQ	$48, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 40(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	40(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	136
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·b4ab2fc24f0e166de8049ccb618b45ff(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	$0, "".~r0+64(SP)
	0x002f 00047 (<autogenerated>:1)	CMPQ	""..this+56(SP), $0
	0x0035 00053 (<autogenerated>:1)	JNE	57
	0x0037 00055 (<autogenerated>:1)	JMP	119
	0x0039 00057 (<autogenerated>:1)	PCDATA	$2, $1
	0x0039 00057 (<autogenerated>:1)	PCDATA	$0, $1
	0x0039 00057 (<autogenerated>:1)	MOVQ	""..this+56(SP), AX
	0x003e 00062 (<autogenerated>:1)	TESTB	AL, (AX)
	0x0040 00064 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x0044 00068 (<autogenerated>:1)	PCDATA	$2, $2
	0x0044 00068 (<autogenerated>:1)	MOVQ	8(AX), DX
	0x0048 00072 (<autogenerated>:1)	PCDATA	$2, $3
	0x0048 00072 (<autogenerated>:1)	MOVQ	(AX), AX
	0x004b 00075 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x004f 00079 (<autogenerated>:1)	PCDATA	$2, $0
	0x004f 00079 (<autogenerated>:1)	MOVQ	DX, 8(SP)
	0x0054 00084 (<autogenerated>:1)	MOVQ	CX, 16(SP)
	0x0059 00089 (<autogenerated>:1)	CALL	"".animal.describe(SB)
	0x005e 00094 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x0063 00099 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_2+32(SP)
	0x0068 00104 (<autogenerated>:1)	MOVQ	AX, "".~r0+64(SP)
	0x006d 00109 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x0072 00114 (<autogenerated>:1)	ADDQ	$48, SP
	0x0076 00118 (<autogenerated>:1)	RET
	0x0077 00119 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x007c 00124 (<autogenerated>:1)	UNDEF
	0x007e 00126 (<autogenerated>:1)	NOP
	0x007e 00126 (<autogenerated>:1)	PCDATA	$0, $-1
	0x007e 00126 (<autogenerated>:1)	PCDATA	$2, $-1
	0x007e 00126 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0083 00131 (<autogenerated>:1)	JMP	0
	0x0088 00136 (<autogenerated>:1)	LEAQ	56(SP), DI
	0x008d 00141 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0090 00144 (<autogenerated>:1)	JNE	38
	0x0092 00146 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0095 00149 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 6f 48  dH..%....H;a.voH
	0x0010 83 ec 30 48 89 6c 24 28 48 8d 6c 24 28 48 8b 59  ..0H.l$(H.l$(H.Y
	0x0020 20 48 85 db 75 62 48 c7 44 24 40 00 00 00 00 48   H..ubH.D$@....H
	0x0030 83 7c 24 38 00 75 02 eb 3e 48 8b 44 24 38 84 00  .|$8.u..>H.D$8..
	0x0040 48 8b 48 10 48 8b 50 08 48 8b 00 48 89 04 24 48  H.H.H.P.H..H..$H
	0x0050 89 54 24 08 48 89 4c 24 10 e8 00 00 00 00 48 8b  .T$.H.L$......H.
	0x0060 44 24 18 48 89 44 24 20 48 89 44 24 40 48 8b 6c  D$.H.D$ H.D$@H.l
	0x0070 24 28 48 83 c4 30 c3 e8 00 00 00 00 0f 0b e8 00  $(H..0..........
	0x0080 00 00 00 e9 78 ff ff ff 48 8d 7c 24 38 48 39 3b  ....x...H.|$8H9;
	0x0090 75 94 48 89 23 eb 8f                             u.H.#..
	rel 5+4 t=16 TLS+0
	rel 90+4 t=8 "".animal.describe+0
	rel 120+4 t=8 runtime.panicwrap+0
	rel 127+4 t=8 runtime.morestack_noctxt+0
"".(*animal).label STEXT dupok size=165 args=0x18 locals=0x40
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*animal).label(SB), DUPOK|WRAPPER, $64-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	140
	0x000f 00015 (<autogenerated>:1)	SUBQ	$64, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 56(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	56(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	150
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·62420d0a7277934df9079483e4a3e39b(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·d8b28f51bb91e05d264803f0f600a200(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·6e8d7ea4abad763909b26991048ee1fe(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	XORPS	X0, X0
	0x0029 00041 (<autogenerated>:1)	MOVUPS	X0, "".~r0+80(SP)
	0x002e 00046 (<autogenerated>:1)	CMPQ	""..this+72(SP), $0
	0x0034 00052 (<autogenerated>:1)	JNE	56
	0x0036 00054 (<autogenerated>:1)	JMP	133
	0x0038 00056 (<autogenerated>:1)	PCDATA	$2, $1
	0x0038 00056 (<autogenerated>:1)	PCDATA	$0, $1
	0x0038 00056 (<autogenerated>:1)	MOVQ	""..this+72(SP), AX
	0x003d 00061 (<autogenerated>:1)	TESTB	AL, (AX)
	0x003f 00063 (<autogenerated>:1)	PCDATA	$2, $2
	0x003f 00063 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0043 00067 (<autogenerated>:1)	MOVQ	(AX), DX
	0x0046 00070 (<autogenerated>:1)	PCDATA	$2, $3
	0x0046 00070 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x004a 00074 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x004e 00078 (<autogenerated>:1)	PCDATA	$2, $0
	0x004e 00078 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0053 00083 (<autogenerated>:1)	MOVQ	AX, 16(SP)
	0x0058 00088 (<autogenerated>:1)	CALL	"".animal.label(SB)
	0x005d 00093 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x0062 00098 (<autogenerated>:1)	PCDATA	$2, $3
	0x0062 00098 (<autogenerated>:1)	MOVQ	24(SP), CX
	0x0067 00103 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_2+40(SP)
	0x006c 00108 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_2+48(SP)
	0x0071 00113 (<autogenerated>:1)	PCDATA	$2, $0
	0x0071 00113 (<autogenerated>:1)	PCDATA	$0, $2
	0x0071 00113 (<autogenerated>:1)	MOVQ	CX, "".~r0+80(SP)
	0x0076 00118 (<autogenerated>:1)	MOVQ	AX, "".~r0+88(SP)
	0x007b 00123 (<autogenerated>:1)	MOVQ	56(SP), BP
	0x0080 00128 (<autogenerated>:1)	ADDQ	$64, SP
	0x0084 00132 (<autogenerated>:1)	RET
	0x0085 00133 (<autogenerated>:1)	PCDATA	$0, $1
	0x0085 00133 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x008a 00138 (<autogenerated>:1)	UNDEF
	0x008c 00140 (<autogenerated>:1)	NOP
	0x008c 00140 (<autogenerated>:1)	PCDATA	$0, $-1
	0x008c 00140 (<autogenerated>:1)	PCDATA	$2, $-1
	0x008c 00140 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0091 00145 (<autogenerated>:1)	JMP	0
	0x0096 00150 (<autogenerated>:1)	LEAQ	72(SP), DI
	0x009b 00155 (<autogenerated>:1)	CMPQ	(BX), DI
	0x009e 00158 (<autogenerated>:1)	JNE	38
	0x00a0 00160 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x00a3 00163 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 7d 48  dH..%....H;a.v}H
	0x0010 83 ec 40 48 89 6c 24 38 48 8d 6c 24 38 48 8b 59  ..@H.l$8H.l$8H.Y
	0x0020 20 48 85 db 75 70 0f 57 c0 0f 11 44 24 50 48 83   H..up.W...D$PH.
	0x0030 7c 24 48 00 75 02 eb 4d 48 8b 44 24 48 84 00 48  |$H.u..MH.D$H..H
	0x0040 8b 48 08 48 8b 10 48 8b 40 10 48 89 14 24 48 89  .H.H..H.@.H..$H.
	0x0050 4c 24 08 48 89 44 24 10 e8 00 00 00 00 48 8b 44  L$.H.D$......H.D
	0x0060 24 20 48 8b 4c 24 18 48 89 4c 24 28 48 89 44 24  $ H.L$.H.L$(H.D$
	0x0070 30 48 89 4c 24 50 48 89 44 24 58 48 8b 6c 24 38  0H.L$PH.D$XH.l$8
	0x0080 48 83 c4 40 c3 e8 00 00 00 00 0f 0b e8 00 00 00  H..@............
	0x0090 00 e9 6a ff ff ff 48 8d 7c 24 48 48 39 3b 75 86  ..j...H.|$HH9;u.
	0x00a0 48 89 23 eb 81                                   H.#..
	rel 5+4 t=16 TLS+0
	rel 89+4 t=8 "".animal.label+0
	rel 134+4 t=8 runtime.panicwrap+0
	rel 141+4 t=8 runtime.morestack_noctxt+0
type..hash."".dog STEXT dupok size=139 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".dog(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	129
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $0
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	MOVQ	$0, "".~r2+64(SP)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $0
	0x002b 00043 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x002f 00047 (<autogenerated>:1)	MOVQ	"".h+56(SP), AX
	0x0034 00052 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x0039 00057 (<autogenerated>:1)	CALL	type..hash."".animal(SB)
	0x003e 00062 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x0043 00067 (<autogenerated>:1)	MOVQ	AX, "".h+56(SP)
	0x0048 00072 (<autogenerated>:1)	PCDATA	$2, $2
	0x0048 00072 (<autogenerated>:1)	PCDATA	$0, $1
	0x0048 00072 (<autogenerated>:1)	MOVQ	"".p+48(SP), CX
	0x004d 00077 (<autogenerated>:1)	ADDQ	$24, CX
	0x0051 00081 (<autogenerated>:1)	PCDATA	$2, $0
	0x0051 00081 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0055 00085 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x005a 00090 (<autogenerated>:1)	MOVQ	$8, 16(SP)
	0x0063 00099 (<autogenerated>:1)	CALL	runtime.memhash(SB)
	0x0068 00104 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x006d 00109 (<autogenerated>:1)	MOVQ	AX, "".h+56(SP)
	0x0072 00114 (<autogenerated>:1)	MOVQ	AX, "".~r2+64(SP)
	0x0077 00119 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x007c 00124 (<autogenerated>:1)	ADDQ	$40, SP
	0x0080 00128 (<autogenerated>:1)	RET
	0x0081 00129 (<autogenerated>:1)	NOP
	0x0081 00129 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0081 00129 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0081 00129 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0086 00134 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 72 48  dH..%....H;a.vrH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 c7 44  ..(H.l$ H.l$ H.D
	0x0020 24 40 00 00 00 00 48 8b 44 24 30 48 89 04 24 48  $@....H.D$0H..$H
	0x0030 8b 44 24 38 48 89 44 24 08 e8 00 00 00 00 48 8b  .D$8H.D$......H.
	0x0040 44 24 10 48 89 44 24 38 48 8b 4c 24 30 48 83 c1  D$.H.D$8H.L$0H..
	0x0050 18 48 89 0c 24 48 89 44 24 08 48 c7 44 24 10 08  .H..$H.D$.H.D$..
	0x0060 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48 89 44  ........H.D$.H.D
	0x0070 24 38 48 89 44 24 40 48 8b 6c 24 20 48 83 c4 28  $8H.D$@H.l$ H..(
	0x0080 c3 e8 00 00 00 00 e9 75 ff ff ff                 .......u...
	rel 5+4 t=16 TLS+0
	rel 58+4 t=8 type..hash."".animal+0
	rel 100+4 t=8 runtime.memhash+0
	rel 130+4 t=8 runtime.morestack_noctxt+0
type..eq."".dog STEXT dupok size=224 args=0x18 locals=0x48
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".dog(SB), DUPOK, $72-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	214
	0x0013 00019 (<autogenerated>:1)	SUBQ	$72, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 64(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	64(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·0e66f3f2491221b77362069379e5c720(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·91d432edea9e3c468c5aec7a805d99d2(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·6e8d7ea4abad763909b26991048ee1fe(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $0
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVB	$0, "".~r2+96(SP)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".p+80(SP), AX
	0x002b 00043 (<autogenerated>:1)	PCDATA	$2, $2
	0x002b 00043 (<autogenerated>:1)	MOVQ	"".q+88(SP), CX
	0x0030 00048 (<autogenerated>:1)	PCDATA	$2, $1
	0x0030 00048 (<autogenerated>:1)	MOVQ	(CX), CX
	0x0033 00051 (<autogenerated>:1)	PCDATA	$2, $0
	0x0033 00051 (<autogenerated>:1)	CMPQ	(AX), CX
	0x0036 00054 (<autogenerated>:1)	SETEQ	AL
	0x0039 00057 (<autogenerated>:1)	JEQ	64
	0x003b 00059 (<autogenerated>:1)	JMP	212
	0x0040 00064 (<autogenerated>:1)	PCDATA	$2, $1
	0x0040 00064 (<autogenerated>:1)	MOVQ	"".p+80(SP), AX
	0x0045 00069 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x0049 00073 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x004d 00077 (<autogenerated>:1)	PCDATA	$2, $0
	0x004d 00077 (<autogenerated>:1)	PCDATA	$0, $1
	0x004d 00077 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_3+48(SP)
	0x0052 00082 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_3+56(SP)
	0x0057 00087 (<autogenerated>:1)	PCDATA	$2, $1
	0x0057 00087 (<autogenerated>:1)	MOVQ	"".q+88(SP), AX
	0x005c 00092 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x0060 00096 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x0064 00100 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_4+32(SP)
	0x0069 00105 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_4+40(SP)
	0x006e 00110 (<autogenerated>:1)	MOVQ	""..autotmp_3+56(SP), DX
	0x0073 00115 (<autogenerated>:1)	CMPQ	DX, CX
	0x0076 00118 (<autogenerated>:1)	SETEQ	CL
	0x0079 00121 (<autogenerated>:1)	JEQ	125
	0x007b 00123 (<autogenerated>:1)	JMP	208
	0x007d 00125 (<autogenerated>:1)	PCDATA	$2, $2
	0x007d 00125 (<autogenerated>:1)	MOVQ	""..autotmp_3+48(SP), CX
	0x0082 00130 (<autogenerated>:1)	PCDATA	$2, $1
	0x0082 00130 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0086 00134 (<autogenerated>:1)	PCDATA	$2, $0
	0x0086 00134 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x008b 00139 (<autogenerated>:1)	PCDATA	$0, $0
	0x008b 00139 (<autogenerated>:1)	MOVQ	""..autotmp_3+56(SP), AX
	0x0090 00144 (<autogenerated>:1)	MOVQ	AX, 16(SP)
	0x0095 00149 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x009a 00154 (<autogenerated>:1)	MOVBLZX	24(SP), AX
	0x009f 00159 (<autogenerated>:1)	JMP	161
	0x00a1 00161 (<autogenerated>:1)	PCDATA	$2, $-2
	0x00a1 00161 (<autogenerated>:1)	PCDATA	$0, $-2
	0x00a1 00161 (<autogenerated>:1)	JMP	163
	0x00a3 00163 (<autogenerated>:1)	PCDATA	$2, $0
	0x00a3 00163 (<autogenerated>:1)	PCDATA	$0, $0
	0x00a3 00163 (<autogenerated>:1)	TESTB	AL, AL
	0x00a5 00165 (<autogenerated>:1)	JNE	169
	0x00a7 00167 (<autogenerated>:1)	JMP	206
	0x00a9 00169 (<autogenerated>:1)	PCDATA	$2, $1
	0x00a9 00169 (<autogenerated>:1)	PCDATA	$0, $2
	0x00a9 00169 (<autogenerated>:1)	MOVQ	"".q+88(SP), AX
	0x00ae 00174 (<autogenerated>:1)	PCDATA	$2, $0
	0x00ae 00174 (<autogenerated>:1)	MOVQ	24(AX), AX
	0x00b2 00178 (<autogenerated>:1)	PCDATA	$2, $3
	0x00b2 00178 (<autogenerated>:1)	PCDATA	$0, $3
	0x00b2 00178 (<autogenerated>:1)	MOVQ	"".p+80(SP), CX
	0x00b7 00183 (<autogenerated>:1)	PCDATA	$2, $0
	0x00b7 00183 (<autogenerated>:1)	CMPQ	24(CX), AX
	0x00bb 00187 (<autogenerated>:1)	SETEQ	AL
	0x00be 00190 (<autogenerated>:1)	JMP	192
	0x00c0 00192 (<autogenerated>:1)	MOVB	AL, "".~r2+96(SP)
	0x00c4 00196 (<autogenerated>:1)	MOVQ	64(SP), BP
	0x00c9 00201 (<autogenerated>:1)	ADDQ	$72, SP
	0x00cd 00205 (<autogenerated>:1)	RET
	0x00ce 00206 (<autogenerated>:1)	PCDATA	$2, $-2
	0x00ce 00206 (<autogenerated>:1)	PCDATA	$0, $-2
	0x00ce 00206 (<autogenerated>:1)	JMP	192
	0x00d0 00208 (<autogenerated>:1)	PCDATA	$2, $0
	0x00d0 00208 (<autogenerated>:1)	PCDATA	$0, $0
	0x00d0 00208 (<autogenerated>:1)	MOVL	CX, AX
	0x00d2 00210 (<autogenerated>:1)	JMP	161
	0x00d4 00212 (<autogenerated>:1)	PCDATA	$2, $-2
	0x00d4 00212 (<autogenerated>:1)	PCDATA	$0, $-2
	0x00d4 00212 (<autogenerated>:1)	JMP	163
	0x00d6 00214 (<autogenerated>:1)	NOP
	0x00d6 00214 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00d6 00214 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00d6 00214 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00db 00219 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 c3  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24  ...H..HH.l$@H.l$
	0x0020 40 c6 44 24 60 00 48 8b 44 24 50 48 8b 4c 24 58  @.D$`.H.D$PH.L$X
	0x0030 48 8b 09 48 39 08 0f 94 c0 74 05 e9 94 00 00 00  H..H9....t......
	0x0040 48 8b 44 24 50 48 8b 48 10 48 8b 40 08 48 89 44  H.D$PH.H.H.@.H.D
	0x0050 24 30 48 89 4c 24 38 48 8b 44 24 58 48 8b 48 10  $0H.L$8H.D$XH.H.
	0x0060 48 8b 40 08 48 89 44 24 20 48 89 4c 24 28 48 8b  H.@.H.D$ H.L$(H.
	0x0070 54 24 38 48 39 ca 0f 94 c1 74 02 eb 53 48 8b 4c  T$8H9....t..SH.L
	0x0080 24 30 48 89 0c 24 48 89 44 24 08 48 8b 44 24 38  $0H..$H.D$.H.D$8
	0x0090 48 89 44 24 10 e8 00 00 00 00 0f b6 44 24 18 eb  H.D$........D$..
	0x00a0 00 eb 00 84 c0 75 02 eb 25 48 8b 44 24 58 48 8b  .....u..%H.D$XH.
	0x00b0 40 18 48 8b 4c 24 50 48 39 41 18 0f 94 c0 eb 00  @.H.L$PH9A......
	0x00c0 88 44 24 60 48 8b 6c 24 40 48 83 c4 48 c3 eb f0  .D$`H.l$@H..H...
	0x00d0 89 c8 eb cd eb cd e8 00 00 00 00 e9 20 ff ff ff  ............ ...
	rel 5+4 t=16 TLS+0
	rel 150+4 t=8 runtime.memequal+0
	rel 215+4 t=8 runtime.morestack_noctxt+0
"".(*dog).describe STEXT dupok size=160 args=0x10 locals=0x38
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*dog).describe(SB), DUPOK|WRAPPER, $56-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	135
	0x000f 00015 (<autogenerated>:1)	SUBQ	$56, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 48(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	48(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	145
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·41f1671831f68fd0038da7d08b6b356a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	$0, "".~r0+72(SP)
	0x002f 00047 (<autogenerated>:1)	CMPQ	""..this+64(SP), $0
	0x0035 00053 (<autogenerated>:1)	JNE	57
	0x0037 00055 (<autogenerated>:1)	JMP	128
	0x0039 00057 (<autogenerated>:1)	PCDATA	$2, $1
	0x0039 00057 (<autogenerated>:1)	PCDATA	$0, $1
	0x0039 00057 (<autogenerated>:1)	MOVQ	""..this+64(SP), AX
	0x003e 00062 (<autogenerated>:1)	TESTB	AL, (AX)
	0x0040 00064 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x0044 00068 (<autogenerated>:1)	MOVQ	24(AX), DX
	0x0048 00072 (<autogenerated>:1)	PCDATA	$2, $2
	0x0048 00072 (<autogenerated>:1)	MOVQ	8(AX), BX
	0x004c 00076 (<autogenerated>:1)	PCDATA	$2, $3
	0x004c 00076 (<autogenerated>:1)	MOVQ	(AX), AX
	0x004f 00079 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0053 00083 (<autogenerated>:1)	PCDATA	$2, $0
	0x0053 00083 (<autogenerated>:1)	MOVQ	BX, 8(SP)
	0x0058 00088 (<autogenerated>:1)	MOVQ	CX, 16(SP)
	0x005d 00093 (<autogenerated>:1)	MOVQ	DX, 24(SP)
	0x0062 00098 (<autogenerated>:1)	CALL	"".dog.describe(SB)
	0x0067 00103 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x006c 00108 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_2+40(SP)
	0x0071 00113 (<autogenerated>:1)	MOVQ	AX, "".~r0+72(SP)
	0x0076 00118 (<autogenerated>:1)	MOVQ	48(SP), BP
	0x007b 00123 (<autogenerated>:1)	ADDQ	$56, SP
	0x007f 00127 (<autogenerated>:1)	RET
	0x0080 00128 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0085 00133 (<autogenerated>:1)	UNDEF
	0x0087 00135 (<autogenerated>:1)	NOP
	0x0087 00135 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0087 00135 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0087 00135 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x008c 00140 (<autogenerated>:1)	JMP	0
	0x0091 00145 (<autogenerated>:1)	LEAQ	64(SP), DI
	0x0096 00150 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0099 00153 (<autogenerated>:1)	JNE	38
	0x009b 00155 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x009e 00158 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 78 48  dH..%....H;a.vxH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 8b 59  ..8H.l$0H.l$0H.Y
	0x0020 20 48 85 db 75 6b 48 c7 44 24 48 00 00 00 00 48   H..ukH.D$H....H
	0x0030 83 7c 24 40 00 75 02 eb 47 48 8b 44 24 40 84 00  .|$@.u..GH.D$@..
	0x0040 48 8b 48 10 48 8b 50 18 48 8b 58 08 48 8b 00 48  H.H.H.P.H.X.H..H
	0x0050 89 04 24 48 89 5c 24 08 48 89 4c 24 10 48 89 54  ..$H.\$.H.L$.H.T
	0x0060 24 18 e8 00 00 00 00 48 8b 44 24 20 48 89 44 24  $......H.D$ H.D$
	0x0070 28 48 89 44 24 48 48 8b 6c 24 30 48 83 c4 38 c3  (H.D$HH.l$0H..8.
	0x0080 e8 00 00 00 00 0f 0b e8 00 00 00 00 e9 6f ff ff  .............o..
	0x0090 ff 48 8d 7c 24 40 48 39 3b 75 8b 48 89 23 eb 86  .H.|$@H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 99+4 t=8 "".dog.describe+0
	rel 129+4 t=8 runtime.panicwrap+0
	rel 136+4 t=8 runtime.morestack_noctxt+0
"".(*dog).grow STEXT dupok nosplit size=17 args=0x10 locals=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*dog).grow(SB), DUPOK|NOSPLIT, $0-16
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0000 00000 (<autogenerated>:1)	PCDATA	$2, $1
	0x0000 00000 (<autogenerated>:1)	PCDATA	$0, $1
	0x0000 00000 (<autogenerated>:1)	MOVQ	""..this+8(SP), AX
	0x0005 00005 (<autogenerated>:1)	TESTB	AL, (AX)
	0x0007 00007 (<autogenerated>:1)	PCDATA	$2, $0
	0x0007 00007 (<autogenerated>:1)	PCDATA	$0, $0
	0x0007 00007 (<autogenerated>:1)	MOVQ	AX, ""..this+8(SP)
	0x000c 00012 (<autogenerated>:1)	JMP	"".(*animal).grow(SB)
	0x0000 48 8b 44 24 08 84 00 48 89 44 24 08 e9 00 00 00  H.D$...H.D$.....
	0x0010 00                                               .
	rel 13+4 t=15 "".(*animal).grow+0
"".(*dog).label STEXT dupok size=148 args=0x18 locals=0x40
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*dog).label(SB), DUPOK|WRAPPER, $64-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	123
	0x000f 00015 (<autogenerated>:1)	SUBQ	$64, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 56(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	56(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	133
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·62420d0a7277934df9079483e4a3e39b(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·d8b28f51bb91e05d264803f0f600a200(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·fdcf39cf1c459c3f4970b681e005989b(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	XORPS	X0, X0
	0x0029 00041 (<autogenerated>:1)	MOVUPS	X0, "".~r0+80(SP)
	0x002e 00046 (<autogenerated>:1)	PCDATA	$2, $1
	0x002e 00046 (<autogenerated>:1)	PCDATA	$0, $1
	0x002e 00046 (<autogenerated>:1)	MOVQ	""..this+72(SP), AX
	0x0033 00051 (<autogenerated>:1)	TESTB	AL, (AX)
	0x0035 00053 (<autogenerated>:1)	MOVQ	(AX), CX
	0x0038 00056 (<autogenerated>:1)	PCDATA	$2, $2
	0x0038 00056 (<autogenerated>:1)	MOVQ	8(AX), DX
	0x003c 00060 (<autogenerated>:1)	PCDATA	$2, $3
	0x003c 00060 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x0040 00064 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0044 00068 (<autogenerated>:1)	PCDATA	$2, $0
	0x0044 00068 (<autogenerated>:1)	MOVQ	DX, 8(SP)
	0x0049 00073 (<autogenerated>:1)	MOVQ	AX, 16(SP)
	0x004e 00078 (<autogenerated>:1)	CALL	"".animal.label(SB)
	0x0053 00083 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x0058 00088 (<autogenerated>:1)	PCDATA	$2, $4
	0x0058 00088 (<autogenerated>:1)	MOVQ	24(SP), CX
	0x005d 00093 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_2+40(SP)
	0x0062 00098 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_2+48(SP)
	0x0067 00103 (<autogenerated>:1)	PCDATA	$2, $0
	0x0067 00103 (<autogenerated>:1)	PCDATA	$0, $2
	0x0067 00103 (<autogenerated>:1)	MOVQ	CX, "".~r0+80(SP)
	0x006c 00108 (<autogenerated>:1)	MOVQ	AX, "".~r0+88(SP)
	0x0071 00113 (<autogenerated>:1)	MOVQ	56(SP), BP
	0x0076 00118 (<autogenerated>:1)	ADDQ	$64, SP
	0x007a 00122 (<autogenerated>:1)	RET
	0x007b 00123 (<autogenerated>:1)	NOP
	0x007b 00123 (<autogenerated>:1)	PCDATA	$0, $-1
	0x007b 00123 (<autogenerated>:1)	PCDATA	$2, $-1
	0x007b 00123 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0080 00128 (<autogenerated>:1)	JMP	0
	0x0085 00133 (<autogenerated>:1)	LEAQ	72(SP), DI
	0x008a 00138 (<autogenerated>:1)	CMPQ	(BX), DI
	0x008d 00141 (<autogenerated>:1)	JNE	38
	0x008f 00143 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0092 00146 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 6c 48  dH..%....H;a.vlH
	0x0010 83 ec 40 48 89 6c 24 38 48 8d 6c 24 38 48 8b 59  ..@H.l$8H.l$8H.Y
	0x0020 20 48 85 db 75 5f 0f 57 c0 0f 11 44 24 50 48 8b   H..u_.W...D$PH.
	0x0030 44 24 48 84 00 48 8b 08 48 8b 50 08 48 8b 40 10  D$H..H..H.P.H.@.
	0x0040 48 89 0c 24 48 89 54 24 08 48 89 44 24 10 e8 00  H..$H.T$.H.D$...
	0x0050 00 00 00 48 8b 44 24 20 48 8b 4c 24 18 48 89 4c  ...H.D$ H.L$.H.L
	0x0060 24 28 48 89 44 24 30 48 89 4c 24 50 48 89 44 24  $(H.D$0H.L$PH.D$
	0x0070 58 48 8b 6c 24 38 48 83 c4 40 c3 e8 00 00 00 00  XH.l$8H..@......
	0x0080 e9 7b ff ff ff 48 8d 7c 24 48 48 39 3b 75 97 48  .{...H.|$HH9;u.H
	0x0090 89 23 eb 92                                      .#..
	rel 5+4 t=16 TLS+0
	rel 79+4 t=8 "".animal.label+0
	rel 124+4 t=8 runtime.morestack_noctxt+0
"".dog.label STEXT dupok size=142 args=0x30 locals=0x40
	0x0000 00000 (<autogenerated>:1)	TEXT	"".dog.label(SB), DUPOK|WRAPPER, $64-48
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	120
	0x000f 00015 (<autogenerated>:1)	SUBQ	$64, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 56(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	56(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	127
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·b3e6cef2da4123bb4fb758b92dba3371(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·d8b28f51bb91e05d264803f0f600a200(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	XORPS	X0, X0
	0x0029 00041 (<autogenerated>:1)	MOVUPS	X0, "".~r0+104(SP)
	0x002e 00046 (<autogenerated>:1)	MOVQ	""..this+72(SP), AX
	0x0033 00051 (<autogenerated>:1)	PCDATA	$2, $1
	0x0033 00051 (<autogenerated>:1)	MOVQ	""..this+80(SP), CX
	0x0038 00056 (<autogenerated>:1)	PCDATA	$0, $1
	0x0038 00056 (<autogenerated>:1)	MOVQ	""..this+88(SP), DX
	0x003d 00061 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0041 00065 (<autogenerated>:1)	PCDATA	$2, $0
	0x0041 00065 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0046 00070 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x004b 00075 (<autogenerated>:1)	CALL	"".animal.label(SB)
	0x0050 00080 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x0055 00085 (<autogenerated>:1)	PCDATA	$2, $1
	0x0055 00085 (<autogenerated>:1)	MOVQ	24(SP), CX
	0x005a 00090 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_2+40(SP)
	0x005f 00095 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_2+48(SP)
	0x0064 00100 (<autogenerated>:1)	PCDATA	$2, $0
	0x0064 00100 (<autogenerated>:1)	PCDATA	$0, $2
	0x0064 00100 (<autogenerated>:1)	MOVQ	CX, "".~r0+104(SP)
	0x0069 00105 (<autogenerated>:1)	MOVQ	AX, "".~r0+112(SP)
	0x006e 00110 (<autogenerated>:1)	MOVQ	56(SP), BP
	0x0073 00115 (<autogenerated>:1)	ADDQ	$64, SP
	0x0077 00119 (<autogenerated>:1)	RET
	0x0078 00120 (<autogenerated>:1)	NOP
	0x0078 00120 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0078 00120 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0078 00120 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x007d 00125 (<autogenerated>:1)	JMP	0
	0x007f 00127 (<autogenerated>:1)	LEAQ	72(SP), DI
	0x0084 00132 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0087 00135 (<autogenerated>:1)	JNE	38
	0x0089 00137 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x008c 00140 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 69 48  dH..%....H;a.viH
	0x0010 83 ec 40 48 89 6c 24 38 48 8d 6c 24 38 48 8b 59  ..@H.l$8H.l$8H.Y
	0x0020 20 48 85 db 75 59 0f 57 c0 0f 11 44 24 68 48 8b   H..uY.W...D$hH.
	0x0030 44 24 48 48 8b 4c 24 50 48 8b 54 24 58 48 89 04  D$HH.L$PH.T$XH..
	0x0040 24 48 89 4c 24 08 48 89 54 24 10 e8 00 00 00 00  $H.L$.H.T$......
	0x0050 48 8b 44 24 20 48 8b 4c 24 18 48 89 4c 24 28 48  H.D$ H.L$.H.L$(H
	0x0060 89 44 24 30 48 89 4c 24 68 48 89 44 24 70 48 8b  .D$0H.L$hH.D$pH.
	0x0070 6c 24 38 48 83 c4 40 c3 e8 00 00 00 00 eb 81 48  l$8H..@........H
	0x0080 8d 7c 24 48 48 39 3b 75 9d 48 89 23 eb 98        .|$HH9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 76+4 t=8 "".animal.label+0
	rel 121+4 t=8 runtime.morestack_noctxt+0
"".(*puppy).describe STEXT dupok size=148 args=0x10 locals=0x38
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*puppy).describe(SB), DUPOK|WRAPPER, $56-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	123
	0x000f 00015 (<autogenerated>:1)	SUBQ	$56, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 48(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	48(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	133
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·41f1671831f68fd0038da7d08b6b356a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	$0, "".~r0+72(SP)
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $1
	0x002f 00047 (<autogenerated>:1)	PCDATA	$0, $1
	0x002f 00047 (<autogenerated>:1)	MOVQ	""..this+64(SP), AX
	0x0034 00052 (<autogenerated>:1)	TESTB	AL, (AX)
	0x0036 00054 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0039 00057 (<autogenerated>:1)	TESTB	AL, (AX)
	0x003b 00059 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x003f 00063 (<autogenerated>:1)	MOVQ	24(AX), DX
	0x0043 00067 (<autogenerated>:1)	PCDATA	$2, $2
	0x0043 00067 (<autogenerated>:1)	MOVQ	8(AX), BX
	0x0047 00071 (<autogenerated>:1)	PCDATA	$2, $3
	0x0047 00071 (<autogenerated>:1)	MOVQ	(AX), AX
	0x004a 00074 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x004e 00078 (<autogenerated>:1)	PCDATA	$2, $0
	0x004e 00078 (<autogenerated>:1)	MOVQ	BX, 8(SP)
	0x0053 00083 (<autogenerated>:1)	MOVQ	CX, 16(SP)
	0x0058 00088 (<autogenerated>:1)	MOVQ	DX, 24(SP)
	0x005d 00093 (<autogenerated>:1)	CALL	"".dog.describe(SB)
	0x0062 00098 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x0067 00103 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_2+40(SP)
	0x006c 00108 (<autogenerated>:1)	MOVQ	AX, "".~r0+72(SP)
	0x0071 00113 (<autogenerated>:1)	MOVQ	48(SP), BP
	0x0076 00118 (<autogenerated>:1)	ADDQ	$56, SP
	0x007a 00122 (<autogenerated>:1)	RET
	0x007b 00123 (<autogenerated>:1)	NOP
	0x007b 00123 (<autogenerated>:1)	PCDATA	$0, $-1
	0x007b 00123 (<autogenerated>:1)	PCDATA	$2, $-1
	0x007b 00123 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0080 00128 (<autogenerated>:1)	JMP	0
	0x0085 00133 (<autogenerated>:1)	LEAQ	64(SP), DI
	0x008a 00138 (<autogenerated>:1)	CMPQ	(BX), DI
	0x008d 00141 (<autogenerated>:1)	JNE	38
	0x008f 00143 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0092 00146 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 6c 48  dH..%....H;a.vlH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 8b 59  ..8H.l$0H.l$0H.Y
	0x0020 20 48 85 db 75 5f 48 c7 44 24 48 00 00 00 00 48   H..u_H.D$H....H
	0x0030 8b 44 24 40 84 00 48 8b 00 84 00 48 8b 48 10 48  .D$@..H....H.H.H
	0x0040 8b 50 18 48 8b 58 08 48 8b 00 48 89 04 24 48 89  .P.H.X.H..H..$H.
	0x0050 5c 24 08 48 89 4c 24 10 48 89 54 24 18 e8 00 00  \$.H.L$.H.T$....
	0x0060 00 00 48 8b 44 24 20 48 89 44 24 28 48 89 44 24  ..H.D$ H.D$(H.D$
	0x0070 48 48 8b 6c 24 30 48 83 c4 38 c3 e8 00 00 00 00  HH.l$0H..8......
	0x0080 e9 7b ff ff ff 48 8d 7c 24 40 48 39 3b 75 97 48  .{...H.|$@H9;u.H
	0x0090 89 23 eb 92                                      .#..
	rel 5+4 t=16 TLS+0
	rel 94+4 t=8 "".dog.describe+0
	rel 124+4 t=8 runtime.morestack_noctxt+0
"".(*puppy).grow STEXT dupok nosplit size=22 args=0x10 locals=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*puppy).grow(SB), DUPOK|NOSPLIT, $0-16
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0000 00000 (<autogenerated>:1)	PCDATA	$2, $1
	0x0000 00000 (<autogenerated>:1)	PCDATA	$0, $1
	0x0000 00000 (<autogenerated>:1)	MOVQ	""..this+8(SP), AX
	0x0005 00005 (<autogenerated>:1)	TESTB	AL, (AX)
	0x0007 00007 (<autogenerated>:1)	MOVQ	(AX), AX
	0x000a 00010 (<autogenerated>:1)	TESTB	AL, (AX)
	0x000c 00012 (<autogenerated>:1)	PCDATA	$2, $0
	0x000c 00012 (<autogenerated>:1)	PCDATA	$0, $0
	0x000c 00012 (<autogenerated>:1)	MOVQ	AX, ""..this+8(SP)
	0x0011 00017 (<autogenerated>:1)	JMP	"".(*animal).grow(SB)
	0x0000 48 8b 44 24 08 84 00 48 8b 00 84 00 48 89 44 24  H.D$...H....H.D$
	0x0010 08 e9 00 00 00 00                                ......
	rel 18+4 t=15 "".(*animal).grow+0
"".(*puppy).label STEXT dupok size=156 args=0x18 locals=0x38
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*puppy).label(SB), DUPOK|WRAPPER, $56-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	131
	0x000f 00015 (<autogenerated>:1)	SUBQ	$56, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 48(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	48(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	141
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·62420d0a7277934df9079483e4a3e39b(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·d8b28f51bb91e05d264803f0f600a200(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·6e8d7ea4abad763909b26991048ee1fe(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	XORPS	X0, X0
	0x0029 00041 (<autogenerated>:1)	MOVUPS	X0, "".~r0+72(SP)
	0x002e 00046 (<autogenerated>:1)	CMPQ	""..this+64(SP), $0
	0x0034 00052 (<autogenerated>:1)	JNE	56
	0x0036 00054 (<autogenerated>:1)	JMP	124
	0x0038 00056 (<autogenerated>:1)	PCDATA	$2, $1
	0x0038 00056 (<autogenerated>:1)	PCDATA	$0, $1
	0x0038 00056 (<autogenerated>:1)	MOVQ	""..this+64(SP), AX
	0x003d 00061 (<autogenerated>:1)	TESTB	AL, (AX)
	0x003f 00063 (<autogenerated>:1)	PCDATA	$2, $2
	0x003f 00063 (<autogenerated>:1)	MOVQ	(AX), CX
	0x0042 00066 (<autogenerated>:1)	PCDATA	$2, $3
	0x0042 00066 (<autogenerated>:1)	MOVQ	8(AX), AX
	0x0046 00070 (<autogenerated>:1)	PCDATA	$2, $0
	0x0046 00070 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x004a 00074 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x004f 00079 (<autogenerated>:1)	CALL	"".puppy.label(SB)
	0x0054 00084 (<autogenerated>:1)	MOVQ	24(SP), AX
	0x0059 00089 (<autogenerated>:1)	PCDATA	$2, $3
	0x0059 00089 (<autogenerated>:1)	MOVQ	16(SP), CX
	0x005e 00094 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_2+32(SP)
	0x0063 00099 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_2+40(SP)
	0x0068 00104 (<autogenerated>:1)	PCDATA	$2, $0
	0x0068 00104 (<autogenerated>:1)	PCDATA	$0, $2
	0x0068 00104 (<autogenerated>:1)	MOVQ	CX, "".~r0+72(SP)
	0x006d 00109 (<autogenerated>:1)	MOVQ	AX, "".~r0+80(SP)
	0x0072 00114 (<autogenerated>:1)	MOVQ	48(SP), BP
	0x0077 00119 (<autogenerated>:1)	ADDQ	$56, SP
	0x007b 00123 (<autogenerated>:1)	RET
	0x007c 00124 (<autogenerated>:1)	PCDATA	$0, $1
	0x007c 00124 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0081 00129 (<autogenerated>:1)	UNDEF
	0x0083 00131 (<autogenerated>:1)	NOP
	0x0083 00131 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0083 00131 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0083 00131 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0088 00136 (<autogenerated>:1)	JMP	0
	0x008d 00141 (<autogenerated>:1)	LEAQ	64(SP), DI
	0x0092 00146 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0095 00149 (<autogenerated>:1)	JNE	38
	0x0097 00151 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x009a 00154 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 74 48  dH..%....H;a.vtH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 8b 59  ..8H.l$0H.l$0H.Y
	0x0020 20 48 85 db 75 67 0f 57 c0 0f 11 44 24 48 48 83   H..ug.W...D$HH.
	0x0030 7c 24 40 00 75 02 eb 44 48 8b 44 24 40 84 00 48  |$@.u..DH.D$@..H
	0x0040 8b 08 48 8b 40 08 48 89 0c 24 48 89 44 24 08 e8  ..H.@.H..$H.D$..
	0x0050 00 00 00 00 48 8b 44 24 18 48 8b 4c 24 10 48 89  ....H.D$.H.L$.H.
	0x0060 4c 24 20 48 89 44 24 28 48 89 4c 24 48 48 89 44  L$ H.D$(H.L$HH.D
	0x0070 24 50 48 8b 6c 24 30 48 83 c4 38 c3 e8 00 00 00  $PH.l$0H..8.....
	0x0080 00 0f 0b e8 00 00 00 00 e9 73 ff ff ff 48 8d 7c  .........s...H.|
	0x0090 24 40 48 39 3b 75 8f 48 89 23 eb 8a              $@H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 80+4 t=8 "".puppy.label+0
	rel 125+4 t=8 runtime.panicwrap+0
	rel 132+4 t=8 runtime.morestack_noctxt+0
"".puppy.describe STEXT dupok size=140 args=0x18 locals=0x38
	0x0000 00000 (<autogenerated>:1)	TEXT	"".puppy.describe(SB), DUPOK|WRAPPER, $56-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	118
	0x000f 00015 (<autogenerated>:1)	SUBQ	$56, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 48(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	48(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	125
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·41f1671831f68fd0038da7d08b6b356a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $0
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $0
	0x0026 00038 (<autogenerated>:1)	MOVQ	$0, "".~r0+80(SP)
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $1
	0x002f 00047 (<autogenerated>:1)	PCDATA	$0, $1
	0x002f 00047 (<autogenerated>:1)	MOVQ	""..this+64(SP), AX
	0x0034 00052 (<autogenerated>:1)	TESTB	AL, (AX)
	0x0036 00054 (<autogenerated>:1)	MOVQ	16(AX), CX
	0x003a 00058 (<autogenerated>:1)	MOVQ	24(AX), DX
	0x003e 00062 (<autogenerated>:1)	PCDATA	$2, $2
	0x003e 00062 (<autogenerated>:1)	MOVQ	8(AX), BX
	0x0042 00066 (<autogenerated>:1)	PCDATA	$2, $3
	0x0042 00066 (<autogenerated>:1)	MOVQ	(AX), AX
	0x0045 00069 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0049 00073 (<autogenerated>:1)	PCDATA	$2, $0
	0x0049 00073 (<autogenerated>:1)	MOVQ	BX, 8(SP)
	0x004e 00078 (<autogenerated>:1)	MOVQ	CX, 16(SP)
	0x0053 00083 (<autogenerated>:1)	MOVQ	DX, 24(SP)
	0x0058 00088 (<autogenerated>:1)	CALL	"".dog.describe(SB)
	0x005d 00093 (<autogenerated>:1)	MOVQ	32(SP), AX
	0x0062 00098 (<autogenerated>:1)	MOVQ	AX, ""..autotmp_2+40(SP)
	0x0067 00103 (<autogenerated>:1)	MOVQ	AX, "".~r0+80(SP)
	0x006c 00108 (<autogenerated>:1)	MOVQ	48(SP), BP
	0x0071 00113 (<autogenerated>:1)	ADDQ	$56, SP
	0x0075 00117 (<autogenerated>:1)	RET
	0x0076 00118 (<autogenerated>:1)	NOP
	0x0076 00118 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0076 00118 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0076 00118 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x007b 00123 (<autogenerated>:1)	JMP	0
	0x007d 00125 (<autogenerated>:1)	LEAQ	64(SP), DI
	0x0082 00130 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0085 00133 (<autogenerated>:1)	JNE	38
	0x0087 00135 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x008a 00138 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 67 48  dH..%....H;a.vgH
	0x0010 83 ec 38 48 89 6c 24 30 48 8d 6c 24 30 48 8b 59  ..8H.l$0H.l$0H.Y
	0x0020 20 48 85 db 75 57 48 c7 44 24 50 00 00 00 00 48   H..uWH.D$P....H
	0x0030 8b 44 24 40 84 00 48 8b 48 10 48 8b 50 18 48 8b  .D$@..H.H.H.P.H.
	0x0040 58 08 48 8b 00 48 89 04 24 48 89 5c 24 08 48 89  X.H..H..$H.\$.H.
	0x0050 4c 24 10 48 89 54 24 18 e8 00 00 00 00 48 8b 44  L$.H.T$......H.D
	0x0060 24 20 48 89 44 24 28 48 89 44 24 50 48 8b 6c 24  $ H.D$(H.D$PH.l$
	0x0070 30 48 83 c4 38 c3 e8 00 00 00 00 eb 83 48 8d 7c  0H..8........H.|
	0x0080 24 40 48 39 3b 75 9f 48 89 23 eb 9a              $@H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 89+4 t=8 "".dog.describe+0
	rel 119+4 t=8 runtime.morestack_noctxt+0
"".puppy.grow STEXT dupok size=96 args=0x18 locals=0x18
	0x0000 00000 (<autogenerated>:1)	TEXT	"".puppy.grow(SB), DUPOK|WRAPPER, $24-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	74
	0x000f 00015 (<autogenerated>:1)	SUBQ	$24, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	81
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $1
	0x0026 00038 (<autogenerated>:1)	PCDATA	$0, $1
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+32(SP), AX
	0x002b 00043 (<autogenerated>:1)	TESTB	AL, (AX)
	0x002d 00045 (<autogenerated>:1)	PCDATA	$2, $0
	0x002d 00045 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0031 00049 (<autogenerated>:1)	MOVQ	"".n+48(SP), AX
	0x0036 00054 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x003b 00059 (<autogenerated>:1)	CALL	"".(*animal).grow(SB)
	0x0040 00064 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x0045 00069 (<autogenerated>:1)	ADDQ	$24, SP
	0x0049 00073 (<autogenerated>:1)	RET
	0x004a 00074 (<autogenerated>:1)	NOP
	0x004a 00074 (<autogenerated>:1)	PCDATA	$0, $-1
	0x004a 00074 (<autogenerated>:1)	PCDATA	$2, $-1
	0x004a 00074 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x004f 00079 (<autogenerated>:1)	JMP	0
	0x0051 00081 (<autogenerated>:1)	LEAQ	32(SP), DI
	0x0056 00086 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0059 00089 (<autogenerated>:1)	JNE	38
	0x005b 00091 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x005e 00094 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 3b 48  dH..%....H;a.v;H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 59  ...H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 2b 48 8b 44 24 20 84 00 48 89 04   H..u+H.D$ ..H..
	0x0030 24 48 8b 44 24 30 48 89 44 24 08 e8 00 00 00 00  $H.D$0H.D$......
	0x0040 48 8b 6c 24 10 48 83 c4 18 c3 e8 00 00 00 00 eb  H.l$.H..........
	0x0050 af 48 8d 7c 24 20 48 39 3b 75 cb 48 89 23 eb c6  .H.|$ H9;u.H.#..
	rel 5+4 t=16 TLS+0
	rel 60+4 t=8 "".(*animal).grow+0
	rel 75+4 t=8 runtime.morestack_noctxt+0
go.loc."".animal.describe SDWARFLOC size=0
go.info."".animal.describe SDWARFINFO size=69
	0x0000 02 22 22 2e 61 6e 69 6d 61 6c 2e 64 65 73 63 72  ."".animal.descr
	0x0010 69 62 65 00 00 00 00 00 00 00 00 00 00 00 00 00  ibe.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0e 61 00 00 08  ............a...
	0x0030 00 00 00 00 01 9c 0e 7e 72 30 00 01 08 00 00 00  .......~r0......
	0x0040 00 02 91 18 00                                   .....
	rel 20+8 t=1 "".animal.describe+0
	rel 28+8 t=1 "".animal.describe+20
	rel 38+4 t=29 gofile..methods_embedding.go+0
	rel 48+4 t=28 go.info."".animal+0
	rel 61+4 t=28 go.info.int+0
go.range."".animal.describe SDWARFRANGE size=0
go.isstmt."".animal.describe SDWARFMISC size=0
	0x0000 04 09 01 0b 00                                   .....
go.loc."".(*animal).grow SDWARFLOC size=0
go.info."".(*animal).grow SDWARFINFO size=66
	0x0000 02 22 22 2e 28 2a 61 6e 69 6d 61 6c 29 2e 67 72  ."".(*animal).gr
	0x0010 6f 77 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ow..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0e 61 00 00 09 00  ...........a....
	0x0030 00 00 00 01 9c 0e 6e 00 00 09 00 00 00 00 02 91  ......n.........
	0x0040 08 00                                            ..
	rel 19+8 t=1 "".(*animal).grow+0
	rel 27+8 t=1 "".(*animal).grow+26
	rel 37+4 t=29 gofile..methods_embedding.go+0
	rel 47+4 t=28 go.info.*"".animal+0
	rel 58+4 t=28 go.info.int+0
go.range."".(*animal).grow SDWARFRANGE size=0
go.isstmt."".(*animal).grow SDWARFMISC size=0
	0x0000 04 05 01 14 02 01 00                             .......
go.loc."".animal.label SDWARFLOC size=0
go.info."".animal.label SDWARFINFO size=66
	0x0000 02 22 22 2e 61 6e 69 6d 61 6c 2e 6c 61 62 65 6c  ."".animal.label
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 61 00 00 0a 00 00 00  .........a......
	0x0030 00 01 9c 0e 7e 72 30 00 01 0a 00 00 00 00 02 91  ....~r0.........
	0x0040 18 00                                            ..
	rel 17+8 t=1 "".animal.label+0
	rel 25+8 t=1 "".animal.label+29
	rel 35+4 t=29 gofile..methods_embedding.go+0
	rel 45+4 t=28 go.info."".animal+0
	rel 58+4 t=28 go.info.string+0
go.range."".animal.label SDWARFRANGE size=0
go.isstmt."".animal.label SDWARFMISC size=0
	0x0000 04 03 01 1a 00                                   .....
go.loc."".dog.describe SDWARFLOC size=0
go.info."".dog.describe SDWARFINFO size=66
	0x0000 02 22 22 2e 64 6f 67 2e 64 65 73 63 72 69 62 65  ."".dog.describe
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 64 00 00 11 00 00 00  .........d......
	0x0030 00 01 9c 0e 7e 72 30 00 01 11 00 00 00 00 02 91  ....~r0.........
	0x0040 20 00                                             .
	rel 17+8 t=1 "".dog.describe+0
	rel 25+8 t=1 "".dog.describe+113
	rel 35+4 t=29 gofile..methods_embedding.go+0
	rel 45+4 t=28 go.info."".dog+0
	rel 58+4 t=28 go.info.int+0
go.range."".dog.describe SDWARFRANGE size=0
go.isstmt."".dog.describe SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 09 01 44 02 07 00                 .......D...
go.string."puppy " SRODATA dupok size=6
	0x0000 70 75 70 70 79 20                                puppy
go.loc."".puppy.label SDWARFLOC size=0
go.info."".puppy.label SDWARFINFO size=65
	0x0000 02 22 22 2e 70 75 70 70 79 2e 6c 61 62 65 6c 00  ."".puppy.label.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 70 00 00 18 00 00 00 00  ........p.......
	0x0030 01 9c 0e 7e 72 30 00 01 18 00 00 00 00 02 91 10  ...~r0..........
	0x0040 00                                               .
	rel 16+8 t=1 "".puppy.label+0
	rel 24+8 t=1 "".puppy.label+182
	rel 34+4 t=29 gofile..methods_embedding.go+0
	rel 44+4 t=28 go.info."".puppy+0
	rel 57+4 t=28 go.info.string+0
go.range."".puppy.label SDWARFRANGE size=0
go.isstmt."".puppy.label SDWARFMISC size=0
	0x0000 04 13 04 0e 03 03 01 88 01 02 0a 00              ............
go.string."rex" SRODATA dupok size=3
	0x0000 72 65 78                                         rex
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=56
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 09 64 00 1b 00 00 00 00 02 91 50 09 70 00 1f 00  .d........P.p...
	0x0030 00 00 00 03 91 a0 7f 00                          ........
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+799
	rel 27+4 t=29 gofile..methods_embedding.go+0
	rel 36+4 t=28 go.info."".dog+0
	rel 47+4 t=28 go.info."".puppy+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 18 04 17 03 03 01 46 02 08 01 8d 02 02 08 01  .......F........
	0x0010 22 02 03 01 37 02 05 01 d6 01 02 05 01 0a 02 08  "...7...........
	0x0020 01 22 02 1a 00                                   ."...
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+95
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 0f 04 0c 03 07 01 04 02 09 01 10 02 09 01 10  ................
	0x0010 02 07 00                                         ...
"".initdone· SNOPTRBSS size=1
go.loc.type..hash."".animal SDWARFLOC dupok size=0
go.info.type..hash."".animal SDWARFINFO dupok size=83
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 61  .type..hash."".a
	0x0010 6e 69 6d 61 6c 00 00 00 00 00 00 00 00 00 00 00  nimal...........
	0x0020 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e 70 00  ..............p.
	0x0030 00 01 00 00 00 00 01 9c 0e 68 00 00 01 00 00 00  .........h......
	0x0040 00 02 91 08 0e 7e 72 32 00 01 01 00 00 00 00 02  .....~r2........
	0x0050 91 10 00                                         ...
	rel 22+8 t=1 type..hash."".animal+0
	rel 30+8 t=1 type..hash."".animal+139
	rel 40+4 t=29 gofile..<autogenerated>+0
	rel 50+4 t=28 go.info.*"".animal+0
	rel 61+4 t=28 go.info.uintptr+0
	rel 75+4 t=28 go.info.uintptr+0
go.range.type..hash."".animal SDWARFRANGE dupok size=0
go.isstmt.type..hash."".animal SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 09 01 5b 02 0a 00                 .......[...
go.loc.type..eq."".animal SDWARFLOC dupok size=0
go.info.type..eq."".animal SDWARFINFO dupok size=81
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 61 6e 69  .type..eq."".ani
	0x0010 6d 61 6c 00 00 00 00 00 00 00 00 00 00 00 00 00  mal.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0e 70 00 00 01  ............p...
	0x0030 00 00 00 00 01 9c 0e 71 00 00 01 00 00 00 00 02  .......q........
	0x0040 91 08 0e 7e 72 32 00 01 01 00 00 00 00 02 91 10  ...~r2..........
	0x0050 00                                               .
	rel 20+8 t=1 type..eq."".animal+0
	rel 28+8 t=1 type..eq."".animal+190
	rel 38+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.*"".animal+0
	rel 59+4 t=28 go.info.*"".animal+0
	rel 73+4 t=28 go.info.bool+0
go.range.type..eq."".animal SDWARFRANGE dupok size=0
go.isstmt.type..eq."".animal SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 78 02 06 01 10 02 0a 00     .......x.......
type..hashfunc."".animal SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".animal+0
type..eqfunc."".animal SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".animal+0
type..alg."".animal SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".animal+0
	rel 8+8 t=1 type..eqfunc."".animal+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
go.loc."".(*animal).describe SDWARFLOC dupok size=0
go.info."".(*animal).describe SDWARFINFO dupok size=76
	0x0000 02 22 22 2e 28 2a 61 6e 69 6d 61 6c 29 2e 64 65  ."".(*animal).de
	0x0010 73 63 72 69 62 65 00 00 00 00 00 00 00 00 00 00  scribe..........
	0x0020 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e 2e  ................
	0x0030 74 68 69 73 00 00 01 00 00 00 00 01 9c 0e 7e 72  this..........~r
	0x0040 30 00 01 08 00 00 00 00 02 91 08 00              0...........
	rel 23+8 t=1 "".(*animal).describe+0
	rel 31+8 t=1 "".(*animal).describe+151
	rel 41+4 t=29 gofile..<autogenerated>+0
	rel 55+4 t=28 go.info.*"".animal+0
	rel 68+4 t=28 go.info.int+0
go.range."".(*animal).describe SDWARFRANGE dupok size=0
go.isstmt."".(*animal).describe SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 09 01 0a 02 05 01 3e 02 1b 00     ...........>...
go.loc."".(*animal).label SDWARFLOC dupok size=0
go.info."".(*animal).label SDWARFINFO dupok size=73
	0x0000 02 22 22 2e 28 2a 61 6e 69 6d 61 6c 29 2e 6c 61  ."".(*animal).la
	0x0010 62 65 6c 00 00 00 00 00 00 00 00 00 00 00 00 00  bel.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0e 2e 74 68 69  .............thi
	0x0030 73 00 00 01 00 00 00 00 01 9c 0e 7e 72 30 00 01  s..........~r0..
	0x0040 0a 00 00 00 00 02 91 08 00                       .........
	rel 20+8 t=1 "".(*animal).label+0
	rel 28+8 t=1 "".(*animal).label+165
	rel 38+4 t=29 gofile..<autogenerated>+0
	rel 52+4 t=28 go.info.*"".animal+0
	rel 65+4 t=28 go.info.string+0
go.range."".(*animal).label SDWARFRANGE dupok size=0
go.isstmt."".(*animal).label SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 03 01 0f 02 05 01 4d 02 1b 00     ...........M...
type..namedata.*main.animal- SRODATA dupok size=15
	0x0000 00 00 0c 2a 6d 61 69 6e 2e 61 6e 69 6d 61 6c     ...*main.animal
type..namedata.*func(*main.animal) int- SRODATA dupok size=26
	0x0000 00 00 17 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 61  ...*func(*main.a
	0x0010 6e 69 6d 61 6c 29 20 69 6e 74                    nimal) int
type.*func(*"".animal) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 43 e0 e6 f4 00 08 08 36 00 00 00 00 00 00 00 00  C......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.animal) int-+0
	rel 48+8 t=1 type.func(*"".animal) int+0
type.func(*"".animal) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fa ac 3a 18 02 08 08 33 00 00 00 00 00 00 00 00  ..:....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.animal) int-+0
	rel 44+4 t=6 type.*func(*"".animal) int+0
	rel 56+8 t=1 type.*"".animal+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(*main.animal, int)- SRODATA dupok size=27
	0x0000 00 00 18 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 61  ...*func(*main.a
	0x0010 6e 69 6d 61 6c 2c 20 69 6e 74 29                 nimal, int)
type.*func(*"".animal, int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bb 98 28 9a 00 08 08 36 00 00 00 00 00 00 00 00  ..(....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.animal, int)-+0
	rel 48+8 t=1 type.func(*"".animal, int)+0
type.func(*"".animal, int) SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ec 15 1f 5b 02 08 08 33 00 00 00 00 00 00 00 00  ...[...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.animal, int)-+0
	rel 44+4 t=6 type.*func(*"".animal, int)+0
	rel 56+8 t=1 type.*"".animal+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(*main.animal) string- SRODATA dupok size=29
	0x0000 00 00 1a 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 61  ...*func(*main.a
	0x0010 6e 69 6d 61 6c 29 20 73 74 72 69 6e 67           nimal) string
type.*func(*"".animal) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fc 8a 4f f6 00 08 08 36 00 00 00 00 00 00 00 00  ..O....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.animal) string-+0
	rel 48+8 t=1 type.func(*"".animal) string+0
type.func(*"".animal) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2b 9d 1b f4 02 08 08 33 00 00 00 00 00 00 00 00  +......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.animal) string-+0
	rel 44+4 t=6 type.*func(*"".animal) string+0
	rel 56+8 t=1 type.*"".animal+0
	rel 64+8 t=1 type.string+0
type..namedata.describe- SRODATA dupok size=11
	0x0000 00 00 08 64 65 73 63 72 69 62 65                 ...describe
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
type..namedata.grow- SRODATA dupok size=7
	0x0000 00 00 04 67 72 6f 77                             ...grow
type..namedata.*func(int)- SRODATA dupok size=13
	0x0000 00 00 0a 2a 66 75 6e 63 28 69 6e 74 29           ...*func(int)
type.*func(int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2b 1f 12 8c 00 08 08 36 00 00 00 00 00 00 00 00  +......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int)-+0
	rel 48+8 t=1 type.func(int)+0
type.func(int) SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 84 e6 f1 18 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int)-+0
	rel 44+4 t=6 type.*func(int)+0
	rel 56+8 t=1 type.int+0
type..namedata.label- SRODATA dupok size=8
	0x0000 00 00 05 6c 61 62 65 6c                          ...label
type..namedata.*func() string- SRODATA dupok size=17
	0x0000 00 00 0e 2a 66 75 6e 63 28 29 20 73 74 72 69 6e  ...*func() strin
	0x0010 67                                               g
type.*func() string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bc f4 77 69 00 08 08 36 00 00 00 00 00 00 00 00  ..wi...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() string-+0
	rel 48+8 t=1 type.func() string+0
type.func() string SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a2 6d cb 1e 02 08 08 33 00 00 00 00 00 00 00 00  .m.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() string-+0
	rel 44+4 t=6 type.*func() string+0
	rel 56+8 t=1 type.string+0
type.*"".animal SRODATA size=120
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a7 3f 0c 85 01 08 08 36 00 00 00 00 00 00 00 00  .?.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 03 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.animal-+0
	rel 48+8 t=1 type."".animal+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.describe-+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*animal).describe+0
	rel 84+4 t=24 "".(*animal).describe+0
	rel 88+4 t=5 type..namedata.grow-+0
	rel 92+4 t=24 type.func(int)+0
	rel 96+4 t=24 "".(*animal).grow+0
	rel 100+4 t=24 "".(*animal).grow+0
	rel 104+4 t=5 type..namedata.label-+0
	rel 108+4 t=24 type.func() string+0
	rel 112+4 t=24 "".(*animal).label+0
	rel 116+4 t=24 "".(*animal).label+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type..namedata.*func(main.animal) int- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 6d 61 69 6e 2e 61 6e  ...*func(main.an
	0x0010 69 6d 61 6c 29 20 69 6e 74                       imal) int
type.*func("".animal) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 34 f6 f0 d6 00 08 08 36 00 00 00 00 00 00 00 00  4......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.animal) int-+0
	rel 48+8 t=1 type.func("".animal) int+0
type.func("".animal) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2d 12 9a 1a 02 08 08 33 00 00 00 00 00 00 00 00  -......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.animal) int-+0
	rel 44+4 t=6 type.*func("".animal) int+0
	rel 56+8 t=1 type."".animal+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(main.animal) string- SRODATA dupok size=28
	0x0000 00 00 19 2a 66 75 6e 63 28 6d 61 69 6e 2e 61 6e  ...*func(main.an
	0x0010 69 6d 61 6c 29 20 73 74 72 69 6e 67              imal) string
type.*func("".animal) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c4 ae 0c 53 00 08 08 36 00 00 00 00 00 00 00 00  ...S...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.animal) string-+0
	rel 48+8 t=1 type.func("".animal) string+0
type.func("".animal) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cf 0a ca 18 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.animal) string-+0
	rel 44+4 t=6 type.*func("".animal) string+0
	rel 56+8 t=1 type."".animal+0
	rel 64+8 t=1 type.string+0
type..namedata.legs- SRODATA dupok size=7
	0x0000 00 00 04 6c 65 67 73                             ...legs
type..namedata.name- SRODATA dupok size=7
	0x0000 00 00 04 6e 61 6d 65                             ...name
type."".animal SRODATA size=176
	0x0000 18 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 04 f0 57 53 07 08 08 19 00 00 00 00 00 00 00 00  ..WS............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 02 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type..alg."".animal+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.animal-+0
	rel 44+4 t=5 type.*"".animal+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".animal+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.legs-+0
	rel 104+8 t=1 type.int+0
	rel 120+8 t=1 type..namedata.name-+0
	rel 128+8 t=1 type.string+0
	rel 144+4 t=5 type..namedata.describe-+0
	rel 148+4 t=24 type.func() int+0
	rel 152+4 t=24 "".(*animal).describe+0
	rel 156+4 t=24 "".animal.describe+0
	rel 160+4 t=5 type..namedata.label-+0
	rel 164+4 t=24 type.func() string+0
	rel 168+4 t=24 "".(*animal).label+0
	rel 172+4 t=24 "".animal.label+0
go.loc.type..hash."".dog SDWARFLOC dupok size=0
go.info.type..hash."".dog SDWARFINFO dupok size=80
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 64  .type..hash."".d
	0x0010 6f 67 00 00 00 00 00 00 00 00 00 00 00 00 00 00  og..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0e 70 00 00 01 00  ...........p....
	0x0030 00 00 00 01 9c 0e 68 00 00 01 00 00 00 00 02 91  ......h.........
	0x0040 08 0e 7e 72 32 00 01 01 00 00 00 00 02 91 10 00  ..~r2...........
	rel 19+8 t=1 type..hash."".dog+0
	rel 27+8 t=1 type..hash."".dog+139
	rel 37+4 t=29 gofile..<autogenerated>+0
	rel 47+4 t=28 go.info.*"".dog+0
	rel 58+4 t=28 go.info.uintptr+0
	rel 72+4 t=28 go.info.uintptr+0
go.range.type..hash."".dog SDWARFRANGE dupok size=0
go.isstmt.type..hash."".dog SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 09 01 5b 02 0a 00                 .......[...
go.loc.type..eq."".dog SDWARFLOC dupok size=0
go.info.type..eq."".dog SDWARFINFO dupok size=78
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 64 6f 67  .type..eq."".dog
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 70 00 00 01 00 00 00  .........p......
	0x0030 00 01 9c 0e 71 00 00 01 00 00 00 00 02 91 08 0e  ....q...........
	0x0040 7e 72 32 00 01 01 00 00 00 00 02 91 10 00        ~r2...........
	rel 17+8 t=1 type..eq."".dog+0
	rel 25+8 t=1 type..eq."".dog+224
	rel 35+4 t=29 gofile..<autogenerated>+0
	rel 45+4 t=28 go.info.*"".dog+0
	rel 56+4 t=28 go.info.*"".dog+0
	rel 70+4 t=28 go.info.bool+0
go.range.type..eq."".dog SDWARFRANGE dupok size=0
go.isstmt.type..eq."".dog SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 7b 02 04 01 04 02 05 01 12  .......{........
	0x0010 02 04 01 0a 02 02 01 06 02 0a 00                 ...........
type..hashfunc."".dog SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".dog+0
type..eqfunc."".dog SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".dog+0
type..alg."".dog SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".dog+0
	rel 8+8 t=1 type..eqfunc."".dog+0
go.loc."".(*dog).describe SDWARFLOC dupok size=0
go.info."".(*dog).describe SDWARFINFO dupok size=73
	0x0000 02 22 22 2e 28 2a 64 6f 67 29 2e 64 65 73 63 72  ."".(*dog).descr
	0x0010 69 62 65 00 00 00 00 00 00 00 00 00 00 00 00 00  ibe.............
	0x0020 00 00 00 00 01 9c 00 00 00 00 01 0e 2e 74 68 69  .............thi
	0x0030 73 00 00 01 00 00 00 00 01 9c 0e 7e 72 30 00 01  s..........~r0..
	0x0040 11 00 00 00 00 02 91 08 00                       .........
	rel 20+8 t=1 "".(*dog).describe+0
	rel 28+8 t=1 "".(*dog).describe+160
	rel 38+4 t=29 gofile..<autogenerated>+0
	rel 52+4 t=28 go.info.*"".dog+0
	rel 65+4 t=28 go.info.int+0
go.range."".(*dog).describe SDWARFRANGE dupok size=0
go.isstmt."".(*dog).describe SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 09 01 0a 02 05 01 47 02 1b 00     ...........G...
go.loc."".(*dog).grow SDWARFLOC dupok size=0
go.info."".(*dog).grow SDWARFINFO dupok size=67
	0x0000 02 22 22 2e 28 2a 64 6f 67 29 2e 67 72 6f 77 00  ."".(*dog).grow.
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 9c 00 00 00 00 01 0e 2e 74 68 69 73 00 00 01  .........this...
	0x0030 00 00 00 00 01 9c 0e 6e 00 00 09 00 00 00 00 02  .......n........
	0x0040 91 08 00                                         ...
	rel 16+8 t=1 "".(*dog).grow+0
	rel 24+8 t=1 "".(*dog).grow+17
	rel 34+4 t=29 gofile..<autogenerated>+0
	rel 48+4 t=28 go.info.*"".dog+0
	rel 59+4 t=28 go.info.int+0
go.range."".(*dog).grow SDWARFRANGE dupok size=0
go.isstmt."".(*dog).grow SDWARFMISC dupok size=0
	0x0000 04 05 01 07 02 05 00                             .......
go.loc."".(*dog).label SDWARFLOC dupok size=0
go.info."".(*dog).label SDWARFINFO dupok size=70
	0x0000 02 22 22 2e 28 2a 64 6f 67 29 2e 6c 61 62 65 6c  ."".(*dog).label
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 2e 74 68 69 73 00 00  ..........this..
	0x0030 01 00 00 00 00 01 9c 0e 7e 72 30 00 01 0a 00 00  ........~r0.....
	0x0040 00 00 02 91 08 00                                ......
	rel 17+8 t=1 "".(*dog).label+0
	rel 25+8 t=1 "".(*dog).label+148
	rel 35+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.*"".dog+0
	rel 62+4 t=28 go.info.string+0
go.range."".(*dog).label SDWARFRANGE dupok size=0
go.isstmt."".(*dog).label SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 03 01 52 02 19 00                 .......R...
type..namedata.*main.dog- SRODATA dupok size=12
	0x0000 00 00 09 2a 6d 61 69 6e 2e 64 6f 67              ...*main.dog
type..namedata.*func(*main.dog) int- SRODATA dupok size=23
	0x0000 00 00 14 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 64  ...*func(*main.d
	0x0010 6f 67 29 20 69 6e 74                             og) int
type.*func(*"".dog) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bc 60 5c 38 00 08 08 36 00 00 00 00 00 00 00 00  .`\8...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.dog) int-+0
	rel 48+8 t=1 type.func(*"".dog) int+0
type.func(*"".dog) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 48 25 5c 4e 02 08 08 33 00 00 00 00 00 00 00 00  H%\N...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.dog) int-+0
	rel 44+4 t=6 type.*func(*"".dog) int+0
	rel 56+8 t=1 type.*"".dog+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(*main.dog, int)- SRODATA dupok size=24
	0x0000 00 00 15 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 64  ...*func(*main.d
	0x0010 6f 67 2c 20 69 6e 74 29                          og, int)
type.*func(*"".dog, int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 74 32 15 1e 00 08 08 36 00 00 00 00 00 00 00 00  t2.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.dog, int)-+0
	rel 48+8 t=1 type.func(*"".dog, int)+0
type.func(*"".dog, int) SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2b 9d f3 f7 02 08 08 33 00 00 00 00 00 00 00 00  +......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.dog, int)-+0
	rel 44+4 t=6 type.*func(*"".dog, int)+0
	rel 56+8 t=1 type.*"".dog+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(*main.dog) string- SRODATA dupok size=26
	0x0000 00 00 17 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 64  ...*func(*main.d
	0x0010 6f 67 29 20 73 74 72 69 6e 67                    og) string
type.*func(*"".dog) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d0 75 2a 92 00 08 08 36 00 00 00 00 00 00 00 00  .u*....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.dog) string-+0
	rel 48+8 t=1 type.func(*"".dog) string+0
type.func(*"".dog) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d9 da 7c 2b 02 08 08 33 00 00 00 00 00 00 00 00  ..|+...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.dog) string-+0
	rel 44+4 t=6 type.*func(*"".dog) string+0
	rel 56+8 t=1 type.*"".dog+0
	rel 64+8 t=1 type.string+0
type.*"".dog SRODATA size=120
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8e 64 9f 4b 01 08 08 36 00 00 00 00 00 00 00 00  .d.K...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 03 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.dog-+0
	rel 48+8 t=1 type."".dog+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.describe-+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*dog).describe+0
	rel 84+4 t=24 "".(*dog).describe+0
	rel 88+4 t=5 type..namedata.grow-+0
	rel 92+4 t=24 type.func(int)+0
	rel 96+4 t=24 "".(*dog).grow+0
	rel 100+4 t=24 "".(*dog).grow+0
	rel 104+4 t=5 type..namedata.label-+0
	rel 108+4 t=24 type.func() string+0
	rel 112+4 t=24 "".(*dog).label+0
	rel 116+4 t=24 "".(*dog).label+0
go.loc."".dog.label SDWARFLOC dupok size=0
go.info."".dog.label SDWARFINFO dupok size=67
	0x0000 02 22 22 2e 64 6f 67 2e 6c 61 62 65 6c 00 00 00  ."".dog.label...
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c  ................
	0x0020 00 00 00 00 01 0e 2e 74 68 69 73 00 00 01 00 00  .......this.....
	0x0030 00 00 01 9c 0e 7e 72 30 00 01 0a 00 00 00 00 02  .....~r0........
	0x0040 91 20 00                                         . .
	rel 14+8 t=1 "".dog.label+0
	rel 22+8 t=1 "".dog.label+142
	rel 32+4 t=29 gofile..<autogenerated>+0
	rel 46+4 t=28 go.info."".dog+0
	rel 59+4 t=28 go.info.string+0
go.range."".dog.label SDWARFRANGE dupok size=0
go.isstmt."".dog.label SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 03 01 4f 02 16 00                 .......O...
type..namedata.*func(main.dog) int- SRODATA dupok size=22
	0x0000 00 00 13 2a 66 75 6e 63 28 6d 61 69 6e 2e 64 6f  ...*func(main.do
	0x0010 67 29 20 69 6e 74                                g) int
type.*func("".dog) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c4 a7 2c 21 00 08 08 36 00 00 00 00 00 00 00 00  ..,!...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.dog) int-+0
	rel 48+8 t=1 type.func("".dog) int+0
type.func("".dog) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cd e6 37 62 02 08 08 33 00 00 00 00 00 00 00 00  ..7b...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.dog) int-+0
	rel 44+4 t=6 type.*func("".dog) int+0
	rel 56+8 t=1 type."".dog+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(main.dog) string- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 6d 61 69 6e 2e 64 6f  ...*func(main.do
	0x0010 67 29 20 73 74 72 69 6e 67                       g) string
type.*func("".dog) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8f ff 57 bc 00 08 08 36 00 00 00 00 00 00 00 00  ..W....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.dog) string-+0
	rel 48+8 t=1 type.func("".dog) string+0
type.func("".dog) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 17 b3 18 f8 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.dog) string-+0
	rel 44+4 t=6 type.*func("".dog) string+0
	rel 56+8 t=1 type."".dog+0
	rel 64+8 t=1 type.string+0
type..namedata.animal- SRODATA dupok size=9
	0x0000 00 00 06 61 6e 69 6d 61 6c                       ...animal
type..namedata.age- SRODATA dupok size=6
	0x0000 00 00 03 61 67 65                                ...age
type."".dog SRODATA size=176
	0x0000 20 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00   ...............
	0x0010 16 39 d2 29 07 08 08 19 00 00 00 00 00 00 00 00  .9.)............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 02 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  ........0.......
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 type..alg."".dog+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.dog-+0
	rel 44+4 t=5 type.*"".dog+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".dog+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.animal-+0
	rel 104+8 t=1 type."".animal+0
	rel 120+8 t=1 type..namedata.age-+0
	rel 128+8 t=1 type.int+0
	rel 144+4 t=5 type..namedata.describe-+0
	rel 148+4 t=24 type.func() int+0
	rel 152+4 t=24 "".(*dog).describe+0
	rel 156+4 t=24 "".dog.describe+0
	rel 160+4 t=5 type..namedata.label-+0
	rel 164+4 t=24 type.func() string+0
	rel 168+4 t=24 "".(*dog).label+0
	rel 172+4 t=24 "".dog.label+0
go.loc."".(*puppy).describe SDWARFLOC dupok size=0
go.info."".(*puppy).describe SDWARFINFO dupok size=75
	0x0000 02 22 22 2e 28 2a 70 75 70 70 79 29 2e 64 65 73  ."".(*puppy).des
	0x0010 63 72 69 62 65 00 00 00 00 00 00 00 00 00 00 00  cribe...........
	0x0020 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e 2e 74  ...............t
	0x0030 68 69 73 00 00 01 00 00 00 00 01 9c 0e 7e 72 30  his..........~r0
	0x0040 00 01 11 00 00 00 00 02 91 08 00                 ...........
	rel 22+8 t=1 "".(*puppy).describe+0
	rel 30+8 t=1 "".(*puppy).describe+148
	rel 40+4 t=29 gofile..<autogenerated>+0
	rel 54+4 t=28 go.info.*"".puppy+0
	rel 67+4 t=28 go.info.int+0
go.range."".(*puppy).describe SDWARFRANGE dupok size=0
go.isstmt."".(*puppy).describe SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 09 01 4c 02 19 00                 .......L...
go.loc."".(*puppy).grow SDWARFLOC dupok size=0
go.info."".(*puppy).grow SDWARFINFO dupok size=69
	0x0000 02 22 22 2e 28 2a 70 75 70 70 79 29 2e 67 72 6f  ."".(*puppy).gro
	0x0010 77 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  w...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 2e 74 68 69 73 00  ...........this.
	0x0030 00 01 00 00 00 00 01 9c 0e 6e 00 00 09 00 00 00  .........n......
	0x0040 00 02 91 08 00                                   .....
	rel 18+8 t=1 "".(*puppy).grow+0
	rel 26+8 t=1 "".(*puppy).grow+22
	rel 36+4 t=29 gofile..<autogenerated>+0
	rel 50+4 t=28 go.info.*"".puppy+0
	rel 61+4 t=28 go.info.int+0
go.range."".(*puppy).grow SDWARFRANGE dupok size=0
go.isstmt."".(*puppy).grow SDWARFMISC dupok size=0
	0x0000 04 05 01 0c 02 05 00                             .......
go.loc."".(*puppy).label SDWARFLOC dupok size=0
go.info."".(*puppy).label SDWARFINFO dupok size=72
	0x0000 02 22 22 2e 28 2a 70 75 70 70 79 29 2e 6c 61 62  ."".(*puppy).lab
	0x0010 65 6c 00 00 00 00 00 00 00 00 00 00 00 00 00 00  el..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0e 2e 74 68 69 73  ............this
	0x0030 00 00 01 00 00 00 00 01 9c 0e 7e 72 30 00 01 18  ..........~r0...
	0x0040 00 00 00 00 02 91 08 00                          ........
	rel 19+8 t=1 "".(*puppy).label+0
	rel 27+8 t=1 "".(*puppy).label+156
	rel 37+4 t=29 gofile..<autogenerated>+0
	rel 51+4 t=28 go.info.*"".puppy+0
	rel 64+4 t=28 go.info.string+0
go.range."".(*puppy).label SDWARFRANGE dupok size=0
go.isstmt."".(*puppy).label SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 03 01 0f 02 05 01 44 02 1b 00     ...........D...
type..namedata.*main.puppy- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 70 75 70 70 79        ...*main.puppy
type..namedata.*func(*main.puppy) int- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70  ...*func(*main.p
	0x0010 75 70 70 79 29 20 69 6e 74                       uppy) int
type.*func(*"".puppy) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 db 8b 01 ae 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.puppy) int-+0
	rel 48+8 t=1 type.func(*"".puppy) int+0
type.func(*"".puppy) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ef 3c 33 ee 02 08 08 33 00 00 00 00 00 00 00 00  .<3....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.puppy) int-+0
	rel 44+4 t=6 type.*func(*"".puppy) int+0
	rel 56+8 t=1 type.*"".puppy+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(*main.puppy, int)- SRODATA dupok size=26
	0x0000 00 00 17 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70  ...*func(*main.p
	0x0010 75 70 70 79 2c 20 69 6e 74 29                    uppy, int)
type.*func(*"".puppy, int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9c f9 11 66 00 08 08 36 00 00 00 00 00 00 00 00  ...f...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.puppy, int)-+0
	rel 48+8 t=1 type.func(*"".puppy, int)+0
type.func(*"".puppy, int) SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 52 e6 42 02 08 08 33 00 00 00 00 00 00 00 00  .R.B...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.puppy, int)-+0
	rel 44+4 t=6 type.*func(*"".puppy, int)+0
	rel 56+8 t=1 type.*"".puppy+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(*main.puppy) string- SRODATA dupok size=28
	0x0000 00 00 19 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70  ...*func(*main.p
	0x0010 75 70 70 79 29 20 73 74 72 69 6e 67              uppy) string
type.*func(*"".puppy) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 2c e1 f0 00 08 08 36 00 00 00 00 00 00 00 00  .,.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.puppy) string-+0
	rel 48+8 t=1 type.func(*"".puppy) string+0
type.func(*"".puppy) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 20 ba 59 40 02 08 08 33 00 00 00 00 00 00 00 00   .Y@...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.puppy) string-+0
	rel 44+4 t=6 type.*func(*"".puppy) string+0
	rel 56+8 t=1 type.*"".puppy+0
	rel 64+8 t=1 type.string+0
type.*"".puppy SRODATA size=120
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 37 fa 71 27 01 08 08 36 00 00 00 00 00 00 00 00  7.q'...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 03 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.puppy-+0
	rel 48+8 t=1 type."".puppy+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.describe-+0
	rel 76+4 t=24 type.func() int+0
	rel 80+4 t=24 "".(*puppy).describe+0
	rel 84+4 t=24 "".(*puppy).describe+0
	rel 88+4 t=5 type..namedata.grow-+0
	rel 92+4 t=24 type.func(int)+0
	rel 96+4 t=24 "".(*puppy).grow+0
	rel 100+4 t=24 "".(*puppy).grow+0
	rel 104+4 t=5 type..namedata.label-+0
	rel 108+4 t=24 type.func() string+0
	rel 112+4 t=24 "".(*puppy).label+0
	rel 116+4 t=24 "".(*puppy).label+0
go.loc."".puppy.describe SDWARFLOC dupok size=0
go.info."".puppy.describe SDWARFINFO dupok size=72
	0x0000 02 22 22 2e 70 75 70 70 79 2e 64 65 73 63 72 69  ."".puppy.descri
	0x0010 62 65 00 00 00 00 00 00 00 00 00 00 00 00 00 00  be..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0e 2e 74 68 69 73  ............this
	0x0030 00 00 01 00 00 00 00 01 9c 0e 7e 72 30 00 01 11  ..........~r0...
	0x0040 00 00 00 00 02 91 10 00                          ........
	rel 19+8 t=1 "".puppy.describe+0
	rel 27+8 t=1 "".puppy.describe+140
	rel 37+4 t=29 gofile..<autogenerated>+0
	rel 51+4 t=28 go.info."".puppy+0
	rel 64+4 t=28 go.info.int+0
go.range."".puppy.describe SDWARFRANGE dupok size=0
go.isstmt."".puppy.describe SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 09 01 47 02 16 00                 .......G...
go.loc."".puppy.grow SDWARFLOC dupok size=0
go.info."".puppy.grow SDWARFINFO dupok size=66
	0x0000 02 22 22 2e 70 75 70 70 79 2e 67 72 6f 77 00 00  ."".puppy.grow..
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01  ................
	0x0020 9c 00 00 00 00 01 0e 2e 74 68 69 73 00 00 01 00  ........this....
	0x0030 00 00 00 01 9c 0e 6e 00 00 09 00 00 00 00 02 91  ......n.........
	0x0040 10 00                                            ..
	rel 15+8 t=1 "".puppy.grow+0
	rel 23+8 t=1 "".puppy.grow+96
	rel 33+4 t=29 gofile..<autogenerated>+0
	rel 47+4 t=28 go.info."".puppy+0
	rel 58+4 t=28 go.info.int+0
go.range."".puppy.grow SDWARFRANGE dupok size=0
go.isstmt."".puppy.grow SDWARFMISC dupok size=0
	0x0000 04 0f 04 17 03 05 01 15 02 20 00                 ......... .
type..namedata.*func(main.puppy) int- SRODATA dupok size=24
	0x0000 00 00 15 2a 66 75 6e 63 28 6d 61 69 6e 2e 70 75  ...*func(main.pu
	0x0010 70 70 79 29 20 69 6e 74                          ppy) int
type.*func("".puppy) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 76 9d 88 9c 00 08 08 36 00 00 00 00 00 00 00 00  v......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.puppy) int-+0
	rel 48+8 t=1 type.func("".puppy) int+0
type.func("".puppy) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 58 d6 23 af 02 08 08 33 00 00 00 00 00 00 00 00  X.#....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.puppy) int-+0
	rel 44+4 t=6 type.*func("".puppy) int+0
	rel 56+8 t=1 type."".puppy+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(main.puppy, int)- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 6d 61 69 6e 2e 70 75  ...*func(main.pu
	0x0010 70 70 79 2c 20 69 6e 74 29                       ppy, int)
type.*func("".puppy, int) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 64 1f ad 72 00 08 08 36 00 00 00 00 00 00 00 00  d..r...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.puppy, int)-+0
	rel 48+8 t=1 type.func("".puppy, int)+0
type.func("".puppy, int) SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 40 c6 21 dc 02 08 08 33 00 00 00 00 00 00 00 00  @.!....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.puppy, int)-+0
	rel 44+4 t=6 type.*func("".puppy, int)+0
	rel 56+8 t=1 type."".puppy+0
	rel 64+8 t=1 type.int+0
type..namedata.*func(main.puppy) string- SRODATA dupok size=27
	0x0000 00 00 18 2a 66 75 6e 63 28 6d 61 69 6e 2e 70 75  ...*func(main.pu
	0x0010 70 70 79 29 20 73 74 72 69 6e 67                 ppy) string
type.*func("".puppy) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 eb e0 84 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.puppy) string-+0
	rel 48+8 t=1 type.func("".puppy) string+0
type.func("".puppy) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 62 ab 11 ab 02 08 08 33 00 00 00 00 00 00 00 00  b......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.puppy) string-+0
	rel 44+4 t=6 type.*func("".puppy) string+0
	rel 56+8 t=1 type."".puppy+0
	rel 64+8 t=1 type.string+0
type..namedata.dog- SRODATA dupok size=6
	0x0000 00 00 03 64 6f 67                                ...dog
type..namedata.toys- SRODATA dupok size=7
	0x0000 00 00 04 74 6f 79 73                             ...toys
type."".puppy SRODATA size=192
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 de 03 9f db 07 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 03 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.puppy-+0
	rel 44+4 t=5 type.*"".puppy+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".puppy+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.dog-+0
	rel 104+8 t=1 type.*"".dog+0
	rel 120+8 t=1 type..namedata.toys-+0
	rel 128+8 t=1 type.int+0
	rel 144+4 t=5 type..namedata.describe-+0
	rel 148+4 t=24 type.func() int+0
	rel 152+4 t=24 "".(*puppy).describe+0
	rel 156+4 t=24 "".puppy.describe+0
	rel 160+4 t=5 type..namedata.grow-+0
	rel 164+4 t=24 type.func(int)+0
	rel 168+4 t=24 "".(*puppy).grow+0
	rel 172+4 t=24 "".puppy.grow+0
	rel 176+4 t=5 type..namedata.label-+0
	rel 180+4 t=24 type.func() string+0
	rel 184+4 t=24 "".(*puppy).label+0
	rel 188+4 t=24 "".puppy.label+0
gclocals·09cf9819fc716118c209c2d2155a3632 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·6e8d7ea4abad763909b26991048ee1fe SRODATA dupok size=12
	0x0000 04 00 00 00 02 00 00 00 00 01 03 02              ............
gclocals·43cefa44cf2790f76e868fd712240c94 SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 02 00 08                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·9fad110d66c97cf0b58d28cccea80b12 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 01 00 04                 ...........
gclocals·d8b28f51bb91e05d264803f0f600a200 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 00 00                 ...........
gclocals·e586bb2fb2a012b63e01eeefaa7069a1 SRODATA dupok size=14
	0x0000 06 00 00 00 03 00 00 00 00 01 05 04 02 06        ..............
gclocals·3e27b3aa6b89137cce48b3379a2a6610 SRODATA dupok size=8
	0x0000 05 00 00 00 00 00 00 00                          ........
gclocals·3b91f13f969fc7672c420ca19248e677 SRODATA dupok size=18
	0x0000 05 00 00 00 0a 00 00 00 00 00 80 00 90 00 81 00  ................
	0x0010 85 00                                            ..
gclocals·1b0a8d3cc85902c71e8d6d23cc21f75e SRODATA dupok size=13
	0x0000 05 00 00 00 03 00 00 00 00 01 02 05 04           .............
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·98b3fe0fe486cb80582d9e40e05ed306 SRODATA dupok size=13
	0x0000 05 00 00 00 02 00 00 00 03 02 02 00 00           .............
gclocals·c43b6553139b2dad5540cd03018f0ff6 SRODATA dupok size=13
	0x0000 05 00 00 00 04 00 00 00 00 00 04 04 00           .............
gclocals·bfec7e55b3f043d1941c093912808913 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 03                 ...........
gclocals·b4ab2fc24f0e166de8049ccb618b45ff SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 01 05 04              ............
gclocals·62420d0a7277934df9079483e4a3e39b SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 01 00 02                 ...........
gclocals·0e66f3f2491221b77362069379e5c720 SRODATA dupok size=12
	0x0000 04 00 00 00 02 00 00 00 03 03 01 00              ............
gclocals·91d432edea9e3c468c5aec7a805d99d2 SRODATA dupok size=12
	0x0000 04 00 00 00 04 00 00 00 00 04 00 00              ............
gclocals·41f1671831f68fd0038da7d08b6b356a SRODATA dupok size=12
	0x0000 04 00 00 00 04 00 00 00 00 01 09 08              ............
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·fdcf39cf1c459c3f4970b681e005989b SRODATA dupok size=13
	0x0000 05 00 00 00 03 00 00 00 00 01 05 04 02           .............
gclocals·b3e6cef2da4123bb4fb758b92dba3371 SRODATA dupok size=11
	0x0000 03 00 00 00 05 00 00 00 02 00 10                 ...........
