"".s1 STEXT nosplit size=10 args=0x8 locals=0x0
	0x0000 00000 (const_switches.go:13)	TEXT	"".s1(SB), NOSPLIT, $0-8
	0x0000 00000 (const_switches.go:13)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:13)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:13)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:18)	PCDATA	$2, $0
	0x0000 00000 (const_switches.go:18)	PCDATA	$0, $0
	0x0000 00000 (const_switches.go:18)	MOVQ	$2, "".~r0+8(SP)
	0x0009 00009 (const_switches.go:18)	RET
	0x0000 48 c7 44 24 08 02 00 00 00 c3                    H.D$......
"".s2 STEXT nosplit size=10 args=0x8 locals=0x0
	0x0000 00000 (const_switches.go:23)	TEXT	"".s2(SB), NOSPLIT, $0-8
	0x0000 00000 (const_switches.go:23)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:23)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:23)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:28)	PCDATA	$2, $0
	0x0000 00000 (const_switches.go:28)	PCDATA	$0, $0
	0x0000 00000 (const_switches.go:28)	MOVQ	$5, "".~r0+8(SP)
	0x0009 00009 (const_switches.go:28)	RET
	0x0000 48 c7 44 24 08 05 00 00 00 c3                    H.D$......
"".s3 STEXT nosplit size=31 args=0x10 locals=0x0
	0x0000 00000 (const_switches.go:33)	TEXT	"".s3(SB), NOSPLIT, $0-16
	0x0000 00000 (const_switches.go:33)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:33)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:33)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:35)	PCDATA	$2, $0
	0x0000 00000 (const_switches.go:35)	PCDATA	$0, $0
	0x0000 00000 (const_switches.go:35)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (const_switches.go:35)	CMPQ	AX, $2
	0x0009 00009 (const_switches.go:35)	JLE	21
	0x000b 00011 (const_switches.go:36)	MOVQ	$1, "".~r1+16(SP)
	0x0014 00020 (const_switches.go:36)	RET
	0x0015 00021 (const_switches.go:38)	MOVQ	$2, "".~r1+16(SP)
	0x001e 00030 (const_switches.go:38)	RET
	0x0000 48 8b 44 24 08 48 83 f8 02 7e 0a 48 c7 44 24 10  H.D$.H...~.H.D$.
	0x0010 01 00 00 00 c3 48 c7 44 24 10 02 00 00 00 c3     .....H.D$......
"".s4 STEXT nosplit size=50 args=0x18 locals=0x0
	0x0000 00000 (const_switches.go:45)	TEXT	"".s4(SB), NOSPLIT, $0-24
	0x0000 00000 (const_switches.go:45)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (const_switches.go:45)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (const_switches.go:45)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0000 00000 (const_switches.go:47)	PCDATA	$2, $0
	0x0000 00000 (const_switches.go:47)	PCDATA	$0, $0
	0x0000 00000 (const_switches.go:47)	MOVQ	"".x+16(SP), AX
	0x0005 00005 (const_switches.go:47)	CMPQ	AX, $5
	0x0009 00009 (const_switches.go:47)	JNE	30
	0x000b 00011 (const_switches.go:47)	PCDATA	$2, $1
	0x000b 00011 (const_switches.go:47)	PCDATA	$0, $1
	0x000b 00011 (const_switches.go:47)	MOVQ	"".x+8(SP), AX
	0x0010 00016 (const_switches.go:47)	CMPL	(AX), $1970170220
	0x0016 00022 (const_switches.go:47)	JNE	30
	0x0018 00024 (const_switches.go:47)	PCDATA	$2, $0
	0x0018 00024 (const_switches.go:47)	CMPB	4(AX), $120
	0x001c 00028 (const_switches.go:47)	JEQ	40
	0x001e 00030 (const_switches.go:52)	MOVQ	$9, "".~r1+24(SP)
	0x0027 00039 (const_switches.go:52)	RET
	0x0028 00040 (const_switches.go:48)	MOVQ	$1, "".~r1+24(SP)
	0x0031 00049 (const_switches.go:48)	RET
	0x0000 48 8b 44 24 10 48 83 f8 05 75 13 48 8b 44 24 08  H.D$.H...u.H.D$.
	0x0010 81 38 6c 69 6e 75 75 06 80 78 04 78 74 0a 48 c7  .8linuu..x.xt.H.
	0x0020 44 24 18 09 00 00 00 c3 48 c7 44 24 18 01 00 00  D$......H.D$....
	0x0030 00 c3                                            ..
"".s5 STEXT nosplit size=37 args=0x10 locals=0x0
	0x0000 00000 (const_switches.go:57)	TEXT	"".s5(SB), NOSPLIT, $0-16
	0x0000 00000 (const_switches.go:57)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:57)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:57)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:59)	PCDATA	$2, $0
	0x0000 00000 (const_switches.go:59)	PCDATA	$0, $0
	0x0000 00000 (const_switches.go:59)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (const_switches.go:59)	CMPQ	AX, $7
	0x0009 00009 (const_switches.go:59)	JNE	21
	0x000b 00011 (const_switches.go:60)	MOVQ	$1, "".~r1+16(SP)
	0x0014 00020 (const_switches.go:60)	RET
	0x0015 00021 (const_switches.go:59)	CMPQ	AX, $6
	0x0019 00025 (const_switches.go:59)	JEQ	11
	0x001b 00027 (const_switches.go:64)	MOVQ	$9, "".~r1+16(SP)
	0x0024 00036 (const_switches.go:64)	RET
	0x0000 48 8b 44 24 08 48 83 f8 07 75 0a 48 c7 44 24 10  H.D$.H...u.H.D$.
	0x0010 01 00 00 00 c3 48 83 f8 06 74 f0 48 c7 44 24 10  .....H...t.H.D$.
	0x0020 09 00 00 00 c3                                   .....
"".s6 STEXT nosplit size=10 args=0x8 locals=0x0
	0x0000 00000 (const_switches.go:69)	TEXT	"".s6(SB), NOSPLIT, $0-8
	0x0000 00000 (const_switches.go:69)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:69)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:69)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:74)	PCDATA	$2, $0
	0x0000 00000 (const_switches.go:74)	PCDATA	$0, $0
	0x0000 00000 (const_switches.go:74)	MOVQ	$2, "".~r0+8(SP)
	0x0009 00009 (const_switches.go:74)	RET
	0x0000 48 c7 44 24 08 02 00 00 00 c3                    H.D$......
"".s7 STEXT nosplit size=34 args=0x10 locals=0x0
	0x0000 00000 (const_switches.go:92)	TEXT	"".s7(SB), NOSPLIT, $0-16
	0x0000 00000 (const_switches.go:92)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:92)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:92)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:96)	PCDATA	$2, $0
	0x0000 00000 (const_switches.go:96)	PCDATA	$0, $0
	0x0000 00000 (const_switches.go:96)	MOVQ	"".x+8(SP), AX
	0x0005 00005 (const_switches.go:96)	CMPQ	AX, $3
	0x0009 00009 (const_switches.go:96)	SETGT	AL
	0x000c 00012 (const_switches.go:118)	MOVBLZX	AL, AX
	0x000f 00015 (const_switches.go:107)	ADDQ	$8, AX
	0x0013 00019 (const_switches.go:110)	INCQ	AX
	0x0016 00022 (const_switches.go:111)	CMPQ	AX, $100
	0x001a 00026 (const_switches.go:111)	JLE	19
	0x001c 00028 (const_switches.go:118)	MOVQ	AX, "".r+16(SP)
	0x0021 00033 (const_switches.go:118)	RET
	0x0000 48 8b 44 24 08 48 83 f8 03 0f 9f c0 0f b6 c0 48  H.D$.H.........H
	0x0010 83 c0 08 48 ff c0 48 83 f8 64 7e f7 48 89 44 24  ...H..H..d~.H.D$
	0x0020 10 c3                                            ..
"".s8 STEXT nosplit size=241 args=0x18 locals=0x0
	0x0000 00000 (const_switches.go:121)	TEXT	"".s8(SB), NOSPLIT, $0-24
	0x0000 00000 (const_switches.go:121)	FUNCDATA	$0, gclocals·09cf9819fc716118c209c2d2155a3632(SB)
	0x0000 00000 (const_switches.go:121)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (const_switches.go:121)	FUNCDATA	$3, gclocals·414693e2868253982fe0b72aa4041ff0(SB)
	0x0000 00000 (const_switches.go:123)	PCDATA	$2, $1
	0x0000 00000 (const_switches.go:123)	PCDATA	$0, $0
	0x0000 00000 (const_switches.go:123)	LEAQ	type.string(SB), AX
	0x0007 00007 (const_switches.go:123)	MOVQ	"".x+8(SP), CX
	0x000c 00012 (const_switches.go:123)	PCDATA	$2, $0
	0x000c 00012 (const_switches.go:123)	CMPQ	AX, CX
	0x000f 00015 (const_switches.go:123)	JNE	231
	0x0015 00021 (const_switches.go:123)	PCDATA	$2, $1
	0x0015 00021 (const_switches.go:123)	PCDATA	$0, $1
	0x0015 00021 (const_switches.go:123)	MOVQ	"".x+16(SP), AX
	0x001a 00026 (const_switches.go:123)	PCDATA	$2, $2
	0x001a 00026 (const_switches.go:123)	MOVQ	(AX), DX
	0x001d 00029 (const_switches.go:123)	CMPQ	8(AX), $5
	0x0022 00034 (const_switches.go:123)	JNE	224
	0x0028 00040 (const_switches.go:123)	CMPL	(DX), $1970170220
	0x002e 00046 (const_switches.go:123)	JNE	217
	0x0034 00052 (const_switches.go:123)	PCDATA	$2, $1
	0x0034 00052 (const_switches.go:123)	CMPB	4(DX), $120
	0x0038 00056 (const_switches.go:123)	SETEQ	DL
	0x003b 00059 (const_switches.go:123)	TESTB	DL, DL
	0x003d 00061 (const_switches.go:123)	JNE	207
	0x0043 00067 (const_switches.go:125)	PCDATA	$2, $2
	0x0043 00067 (const_switches.go:125)	LEAQ	type.int(SB), DX
	0x004a 00074 (const_switches.go:125)	PCDATA	$2, $1
	0x004a 00074 (const_switches.go:125)	CMPQ	DX, CX
	0x004d 00077 (const_switches.go:125)	JNE	95
	0x004f 00079 (const_switches.go:125)	CMPQ	(AX), $7
	0x0053 00083 (const_switches.go:125)	JNE	95
	0x0055 00085 (const_switches.go:126)	PCDATA	$2, $0
	0x0055 00085 (const_switches.go:126)	MOVQ	$2, "".~r1+24(SP)
	0x005e 00094 (const_switches.go:126)	RET
	0x005f 00095 (const_switches.go:125)	PCDATA	$2, $2
	0x005f 00095 (const_switches.go:125)	LEAQ	type."".T(SB), DX
	0x0066 00102 (const_switches.go:125)	PCDATA	$2, $1
	0x0066 00102 (const_switches.go:125)	CMPQ	DX, CX
	0x0069 00105 (const_switches.go:125)	JNE	113
	0x006b 00107 (const_switches.go:125)	CMPQ	(AX), $3
	0x006f 00111 (const_switches.go:125)	JEQ	85
	0x0071 00113 (const_switches.go:127)	PCDATA	$2, $2
	0x0071 00113 (const_switches.go:127)	LEAQ	type.float64(SB), DX
	0x0078 00120 (const_switches.go:127)	PCDATA	$2, $1
	0x0078 00120 (const_switches.go:127)	CMPQ	DX, CX
	0x007b 00123 (const_switches.go:127)	JNE	145
	0x007d 00125 (const_switches.go:127)	MOVSD	(AX), X0
	0x0081 00129 (const_switches.go:127)	MOVSD	$f64.4004000000000000(SB), X1
	0x0089 00137 (const_switches.go:127)	UCOMISD	X1, X0
	0x008d 00141 (const_switches.go:127)	JNE	145
	0x008f 00143 (const_switches.go:127)	JPC	197
	0x0091 00145 (const_switches.go:129)	TESTQ	CX, CX
	0x0094 00148 (const_switches.go:129)	JEQ	187
	0x0096 00150 (const_switches.go:131)	PCDATA	$2, $2
	0x0096 00150 (const_switches.go:131)	LEAQ	type.bool(SB), DX
	0x009d 00157 (const_switches.go:131)	PCDATA	$2, $1
	0x009d 00157 (const_switches.go:131)	CMPQ	DX, CX
	0x00a0 00160 (const_switches.go:131)	JNE	167
	0x00a2 00162 (const_switches.go:131)	PCDATA	$2, $0
	0x00a2 00162 (const_switches.go:131)	CMPB	(AX), $0
	0x00a5 00165 (const_switches.go:131)	JNE	177
	0x00a7 00167 (const_switches.go:134)	MOVQ	$6, "".~r1+24(SP)
	0x00b0 00176 (const_switches.go:134)	RET
	0x00b1 00177 (const_switches.go:132)	MOVQ	$5, "".~r1+24(SP)
	0x00ba 00186 (const_switches.go:132)	RET
	0x00bb 00187 (const_switches.go:130)	MOVQ	$4, "".~r1+24(SP)
	0x00c4 00196 (const_switches.go:130)	RET
	0x00c5 00197 (const_switches.go:128)	MOVQ	$3, "".~r1+24(SP)
	0x00ce 00206 (const_switches.go:128)	RET
	0x00cf 00207 (const_switches.go:124)	MOVQ	$1, "".~r1+24(SP)
	0x00d8 00216 (const_switches.go:124)	RET
	0x00d9 00217 (const_switches.go:124)	PCDATA	$2, $1
	0x00d9 00217 (const_switches.go:124)	XORL	DX, DX
	0x00db 00219 (const_switches.go:123)	JMP	59
	0x00e0 00224 (const_switches.go:123)	XORL	DX, DX
	0x00e2 00226 (const_switches.go:123)	JMP	59
	0x00e7 00231 (const_switches.go:125)	MOVQ	"".x+16(SP), AX
	0x00ec 00236 (const_switches.go:123)	JMP	67
	0x0000 48 8d 05 00 00 00 00 48 8b 4c 24 08 48 39 c8 0f  H......H.L$.H9..
	0x0010 85 d2 00 00 00 48 8b 44 24 10 48 8b 10 48 83 78  .....H.D$.H..H.x
	0x0020 08 05 0f 85 b8 00 00 00 81 3a 6c 69 6e 75 0f 85  .........:linu..
	0x0030 a5 00 00 00 80 7a 04 78 0f 94 c2 84 d2 0f 85 8c  .....z.x........
	0x0040 00 00 00 48 8d 15 00 00 00 00 48 39 ca 75 10 48  ...H......H9.u.H
	0x0050 83 38 07 75 0a 48 c7 44 24 18 02 00 00 00 c3 48  .8.u.H.D$......H
	0x0060 8d 15 00 00 00 00 48 39 ca 75 06 48 83 38 03 74  ......H9.u.H.8.t
	0x0070 e4 48 8d 15 00 00 00 00 48 39 ca 75 14 f2 0f 10  .H......H9.u....
	0x0080 00 f2 0f 10 0d 00 00 00 00 66 0f 2e c1 75 02 7b  .........f...u.{
	0x0090 34 48 85 c9 74 25 48 8d 15 00 00 00 00 48 39 ca  4H..t%H......H9.
	0x00a0 75 05 80 38 00 75 0a 48 c7 44 24 18 06 00 00 00  u..8.u.H.D$.....
	0x00b0 c3 48 c7 44 24 18 05 00 00 00 c3 48 c7 44 24 18  .H.D$......H.D$.
	0x00c0 04 00 00 00 c3 48 c7 44 24 18 03 00 00 00 c3 48  .....H.D$......H
	0x00d0 c7 44 24 18 01 00 00 00 c3 31 d2 e9 5b ff ff ff  .D$......1..[...
	0x00e0 31 d2 e9 54 ff ff ff 48 8b 44 24 10 e9 52 ff ff  1..T...H.D$..R..
	0x00f0 ff                                               .
	rel 3+4 t=15 type.string+0
	rel 70+4 t=15 type.int+0
	rel 98+4 t=15 type."".T+0
	rel 116+4 t=15 type.float64+0
	rel 133+4 t=15 $f64.4004000000000000+0
	rel 153+4 t=15 type.bool+0
"".s9 STEXT nosplit size=29 args=0x10 locals=0x0
	0x0000 00000 (const_switches.go:137)	TEXT	"".s9(SB), NOSPLIT, $0-16
	0x0000 00000 (const_switches.go:137)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:137)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:137)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (const_switches.go:137)	PCDATA	$2, $0
	0x0000 00000 (const_switches.go:137)	PCDATA	$0, $0
	0x0000 00000 (const_switches.go:137)	MOVBLZX	"".x+8(SP), AX
	0x0005 00005 (const_switches.go:137)	TESTB	AL, AL
	0x0007 00007 (const_switches.go:139)	JEQ	19
	0x0009 00009 (const_switches.go:140)	MOVQ	$1, "".~r1+16(SP)
	0x0012 00018 (const_switches.go:140)	RET
	0x0013 00019 (const_switches.go:142)	MOVQ	$2, "".~r1+16(SP)
	0x001c 00028 (const_switches.go:142)	RET
	0x0000 0f b6 44 24 08 84 c0 74 0a 48 c7 44 24 10 01 00  ..D$...t.H.D$...
	0x0010 00 00 c3 48 c7 44 24 10 02 00 00 00 c3           ...H.D$......
"".main STEXT size=293 args=0x0 locals=0x28
	0x0000 00000 (const_switches.go:157)	TEXT	"".main(SB), $40-0
	0x0000 00000 (const_switches.go:157)	MOVQ	(TLS), CX
	0x0009 00009 (const_switches.go:157)	CMPQ	SP, 16(CX)
	0x000d 00013 (const_switches.go:157)	JLS	283
	0x0013 00019 (const_switches.go:157)	SUBQ	$40, SP
	0x0017 00023 (const_switches.go:157)	MOVQ	BP, 32(SP)
	0x001c 00028 (const_switches.go:157)	LEAQ	32(SP), BP
	0x0021 00033 (const_switches.go:157)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (const_switches.go:157)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (const_switches.go:157)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (const_switches.go:158)	PCDATA	$2, $0
	0x0021 00033 (const_switches.go:158)	PCDATA	$0, $0
	0x0021 00033 (const_switches.go:158)	MOVQ	$2, (SP)
	0x0029 00041 (const_switches.go:158)	CALL	"".s7(SB)
	0x002e 00046 (const_switches.go:158)	PCDATA	$2, $1
	0x002e 00046 (const_switches.go:158)	LEAQ	"".statictmp_0(SB), AX
	0x0035 00053 (const_switches.go:158)	PCDATA	$2, $0
	0x0035 00053 (const_switches.go:158)	TESTB	AL, (AX)
	0x0037 00055 (const_switches.go:158)	MOVQ	8(SP), AX
	0x003c 00060 (const_switches.go:158)	MOVQ	AX, ""..autotmp_28+24(SP)
	0x0041 00065 (const_switches.go:158)	CMPQ	"".statictmp_0(SB), $7
	0x0049 00073 (const_switches.go:158)	JNE	273
	0x004f 00079 (const_switches.go:158)	MOVL	$2, CX
	0x0054 00084 (const_switches.go:158)	MOVQ	CX, "".~r1+16(SP)
	0x0059 00089 (const_switches.go:158)	CALL	runtime.printlock(SB)
	0x005e 00094 (const_switches.go:158)	MOVQ	$2, (SP)
	0x0066 00102 (const_switches.go:158)	CALL	runtime.printint(SB)
	0x006b 00107 (const_switches.go:158)	CALL	runtime.printsp(SB)
	0x0070 00112 (const_switches.go:158)	MOVQ	$5, (SP)
	0x0078 00120 (const_switches.go:158)	CALL	runtime.printint(SB)
	0x007d 00125 (const_switches.go:158)	CALL	runtime.printsp(SB)
	0x0082 00130 (const_switches.go:158)	MOVQ	$2, (SP)
	0x008a 00138 (const_switches.go:158)	CALL	runtime.printint(SB)
	0x008f 00143 (const_switches.go:158)	CALL	runtime.printsp(SB)
	0x0094 00148 (const_switches.go:158)	MOVQ	$9, (SP)
	0x009c 00156 (const_switches.go:158)	CALL	runtime.printint(SB)
	0x00a1 00161 (const_switches.go:158)	CALL	runtime.printsp(SB)
	0x00a6 00166 (const_switches.go:158)	MOVQ	$9, (SP)
	0x00ae 00174 (const_switches.go:158)	CALL	runtime.printint(SB)
	0x00b3 00179 (const_switches.go:158)	CALL	runtime.printsp(SB)
	0x00b8 00184 (const_switches.go:158)	MOVQ	$2, (SP)
	0x00c0 00192 (const_switches.go:158)	CALL	runtime.printint(SB)
	0x00c5 00197 (const_switches.go:158)	CALL	runtime.printsp(SB)
	0x00ca 00202 (const_switches.go:158)	MOVQ	""..autotmp_28+24(SP), AX
	0x00cf 00207 (const_switches.go:158)	MOVQ	AX, (SP)
	0x00d3 00211 (const_switches.go:158)	CALL	runtime.printint(SB)
	0x00d8 00216 (const_switches.go:158)	CALL	runtime.printsp(SB)
	0x00dd 00221 (const_switches.go:158)	MOVQ	"".~r1+16(SP), AX
	0x00e2 00226 (const_switches.go:158)	MOVQ	AX, (SP)
	0x00e6 00230 (const_switches.go:158)	CALL	runtime.printint(SB)
	0x00eb 00235 (const_switches.go:158)	CALL	runtime.printsp(SB)
	0x00f0 00240 (const_switches.go:158)	MOVQ	$1, (SP)
	0x00f8 00248 (const_switches.go:158)	CALL	runtime.printint(SB)
	0x00fd 00253 (const_switches.go:158)	CALL	runtime.printnl(SB)
	0x0102 00258 (const_switches.go:158)	CALL	runtime.printunlock(SB)
	0x0107 00263 (const_switches.go:159)	MOVQ	32(SP), BP
	0x010c 00268 (const_switches.go:159)	ADDQ	$40, SP
	0x0110 00272 (const_switches.go:159)	RET
	0x0111 00273 (const_switches.go:159)	MOVL	$6, CX
	0x0116 00278 (const_switches.go:158)	JMP	84
	0x011b 00283 (const_switches.go:158)	NOP
	0x011b 00283 (const_switches.go:157)	PCDATA	$0, $-1
	0x011b 00283 (const_switches.go:157)	PCDATA	$2, $-1
	0x011b 00283 (const_switches.go:157)	CALL	runtime.morestack_noctxt(SB)
	0x0120 00288 (const_switches.go:157)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 08  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 c7 04 24 02 00 00 00 e8 00 00 00 00 48 8d   H..$.........H.
	0x0030 05 00 00 00 00 84 00 48 8b 44 24 08 48 89 44 24  .......H.D$.H.D$
	0x0040 18 48 83 3d 00 00 00 00 07 0f 85 c2 00 00 00 b9  .H.=............
	0x0050 02 00 00 00 48 89 4c 24 10 e8 00 00 00 00 48 c7  ....H.L$......H.
	0x0060 04 24 02 00 00 00 e8 00 00 00 00 e8 00 00 00 00  .$..............
	0x0070 48 c7 04 24 05 00 00 00 e8 00 00 00 00 e8 00 00  H..$............
	0x0080 00 00 48 c7 04 24 02 00 00 00 e8 00 00 00 00 e8  ..H..$..........
	0x0090 00 00 00 00 48 c7 04 24 09 00 00 00 e8 00 00 00  ....H..$........
	0x00a0 00 e8 00 00 00 00 48 c7 04 24 09 00 00 00 e8 00  ......H..$......
	0x00b0 00 00 00 e8 00 00 00 00 48 c7 04 24 02 00 00 00  ........H..$....
	0x00c0 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 18 48  ..........H.D$.H
	0x00d0 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 44  ..$..........H.D
	0x00e0 24 10 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $.H..$..........
	0x00f0 48 c7 04 24 01 00 00 00 e8 00 00 00 00 e8 00 00  H..$............
	0x0100 00 00 e8 00 00 00 00 48 8b 6c 24 20 48 83 c4 28  .......H.l$ H..(
	0x0110 c3 b9 06 00 00 00 e9 39 ff ff ff e8 00 00 00 00  .......9........
	0x0120 e9 db fe ff ff                                   .....
	rel 5+4 t=16 TLS+0
	rel 42+4 t=8 "".s7+0
	rel 49+4 t=15 "".statictmp_0+0
	rel 68+4 t=15 "".statictmp_0+-1
	rel 90+4 t=8 runtime.printlock+0
	rel 103+4 t=8 runtime.printint+0
	rel 108+4 t=8 runtime.printsp+0
	rel 121+4 t=8 runtime.printint+0
	rel 126+4 t=8 runtime.printsp+0
	rel 139+4 t=8 runtime.printint+0
	rel 144+4 t=8 runtime.printsp+0
	rel 157+4 t=8 runtime.printint+0
	rel 162+4 t=8 runtime.printsp+0
	rel 175+4 t=8 runtime.printint+0
	rel 180+4 t=8 runtime.printsp+0
	rel 193+4 t=8 runtime.printint+0
	rel 198+4 t=8 runtime.printsp+0
	rel 212+4 t=8 runtime.printint+0
	rel 217+4 t=8 runtime.printsp+0
	rel 231+4 t=8 runtime.printint+0
	rel 236+4 t=8 runtime.printsp+0
	rel 249+4 t=8 runtime.printint+0
	rel 254+4 t=8 runtime.printnl+0
	rel 259+4 t=8 runtime.printunlock+0
	rel 284+4 t=8 runtime.morestack_noctxt+0
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
go.info."".s1$abstract SDWARFINFO dupok size=8
	0x0000 03 2e 73 31 00 01 01 00                          ..s1....
go.info."".s2$abstract SDWARFINFO dupok size=8
	0x0000 03 2e 73 32 00 01 01 00                          ..s2....
go.info."".s3$abstract SDWARFINFO dupok size=16
	0x0000 03 2e 73 33 00 01 01 10 78 00 00 00 00 00 00 00  ..s3....x.......
	rel 11+4 t=28 go.info.int+0
go.info."".s4$abstract SDWARFINFO dupok size=16
	0x0000 03 2e 73 34 00 01 01 10 78 00 00 00 00 00 00 00  ..s4....x.......
	rel 11+4 t=28 go.info.string+0
go.info."".s5$abstract SDWARFINFO dupok size=16
	0x0000 03 2e 73 35 00 01 01 10 78 00 00 00 00 00 00 00  ..s5....x.......
	rel 11+4 t=28 go.info.int+0
go.info."".s6$abstract SDWARFINFO dupok size=8
	0x0000 03 2e 73 36 00 01 01 00                          ..s6....
go.info."".s8$abstract SDWARFINFO dupok size=16
	0x0000 03 2e 73 38 00 01 01 10 78 00 00 00 00 00 00 00  ..s8....x.......
	rel 11+4 t=28 go.info.interface {}+0
go.info."".s9$abstract SDWARFINFO dupok size=16
	0x0000 03 2e 73 39 00 01 01 10 78 00 00 00 00 00 00 00  ..s9....x.......
	rel 11+4 t=28 go.info.bool+0
go.string."linux" SRODATA dupok size=5
	0x0000 6c 69 6e 75 78                                   linux
go.loc."".s1 SDWARFLOC size=0
go.info."".s1 SDWARFINFO size=36
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0e 7e 72 30 00 01 0d 00 00  ........~r0.....
	0x0020 00 00 00 00                                      ....
	rel 1+4 t=28 go.info."".s1$abstract+0
	rel 5+8 t=1 "".s1+0
	rel 13+8 t=1 "".s1+10
	rel 30+4 t=28 go.info.int+0
go.range."".s1 SDWARFRANGE size=0
go.isstmt."".s1 SDWARFMISC size=0
	0x0000 04 09 01 01 00                                   .....
go.loc."".s2 SDWARFLOC size=0
go.info."".s2 SDWARFINFO size=36
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0e 7e 72 30 00 01 17 00 00  ........~r0.....
	0x0020 00 00 00 00                                      ....
	rel 1+4 t=28 go.info."".s2$abstract+0
	rel 5+8 t=1 "".s2+0
	rel 13+8 t=1 "".s2+10
	rel 30+4 t=28 go.info.int+0
go.range."".s2 SDWARFRANGE size=0
go.isstmt."".s2 SDWARFMISC size=0
	0x0000 04 09 01 01 00                                   .....
go.loc."".s3 SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 05 00 00 00 00 00 00 00 1f 00 00 00 00 00 00 00  ................
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".s3+0
go.info."".s3 SDWARFINFO size=45
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 0e 7e 72 31 00 01 21 00 00 00 00 00 00           .~r1..!......
	rel 1+4 t=28 go.info."".s3$abstract+0
	rel 5+8 t=1 "".s3+0
	rel 13+8 t=1 "".s3+31
	rel 24+4 t=28 go.info."".s3$abstract+7
	rel 28+4 t=28 go.loc."".s3+0
	rel 39+4 t=28 go.info.int+0
go.range."".s3 SDWARFRANGE size=0
go.isstmt."".s3 SDWARFMISC size=0
	0x0000 04 05 01 06 02 09 01 01 02 09 01 01 00           .............
go.loc."".s4 SDWARFLOC size=57
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 05 00 00 00 00 00 00 00 32 00 00 00 00 00 00 00  ........2.......
	0x0020 07 00 9c 93 08 91 08 93 08 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00                       .........
	rel 8+8 t=1 "".s4+0
go.info."".s4 SDWARFINFO size=45
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 0e 7e 72 31 00 01 2d 00 00 00 00 00 00           .~r1..-......
	rel 1+4 t=28 go.info."".s4$abstract+0
	rel 5+8 t=1 "".s4+0
	rel 13+8 t=1 "".s4+50
	rel 24+4 t=28 go.info."".s4$abstract+7
	rel 28+4 t=28 go.loc."".s4+0
	rel 39+4 t=28 go.info.int+0
go.range."".s4 SDWARFRANGE size=0
go.isstmt."".s4 SDWARFMISC size=0
	0x0000 04 05 01 06 02 05 01 08 02 04 01 02 02 09 01 01  ................
	0x0010 02 09 01 01 00                                   .....
go.loc."".s5 SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 05 00 00 00 00 00 00 00 25 00 00 00 00 00 00 00  ........%.......
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".s5+0
go.info."".s5 SDWARFINFO size=45
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 0e 7e 72 31 00 01 39 00 00 00 00 00 00           .~r1..9......
	rel 1+4 t=28 go.info."".s5$abstract+0
	rel 5+8 t=1 "".s5+0
	rel 13+8 t=1 "".s5+37
	rel 24+4 t=28 go.info."".s5$abstract+7
	rel 28+4 t=28 go.loc."".s5+0
	rel 39+4 t=28 go.info.int+0
go.range."".s5 SDWARFRANGE size=0
go.isstmt."".s5 SDWARFMISC size=0
	0x0000 04 05 01 06 02 09 01 01 02 04 01 02 02 09 01 01  ................
	0x0010 00                                               .
go.loc."".s6 SDWARFLOC size=0
go.info."".s6 SDWARFINFO size=36
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0e 7e 72 30 00 01 45 00 00  ........~r0..E..
	0x0020 00 00 00 00                                      ....
	rel 1+4 t=28 go.info."".s6$abstract+0
	rel 5+8 t=1 "".s6+0
	rel 13+8 t=1 "".s6+10
	rel 30+4 t=28 go.info.int+0
go.range."".s6 SDWARFRANGE size=0
go.isstmt."".s6 SDWARFMISC size=0
	0x0000 04 09 01 01 00                                   .....
go.loc."".s7 SDWARFLOC size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 21 00 00 00 00 00 00 00 22 00 00 00 00 00 00 00  !.......".......
	0x0020 02 00 91 08 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 05 00 00 00 00 00 00 00 22 00 00 00  ............"...
	0x0050 00 00 00 00 01 00 9c 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".s7+0
	rel 60+8 t=1 "".s7+0
go.info."".s7 SDWARFINFO size=57
	0x0000 02 22 22 2e 73 37 00 00 00 00 00 00 00 00 00 00  ."".s7..........
	0x0010 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0f 72  ...............r
	0x0020 00 01 5c 00 00 00 00 00 00 00 00 0f 78 00 00 5c  ..\.........x..\
	0x0030 00 00 00 00 00 00 00 00 00                       .........
	rel 7+8 t=1 "".s7+0
	rel 15+8 t=1 "".s7+34
	rel 25+4 t=29 gofile..const_switches.go+0
	rel 35+4 t=28 go.info.int+0
	rel 39+4 t=28 go.loc."".s7+0
	rel 48+4 t=28 go.info.int+0
	rel 52+4 t=28 go.loc."".s7+52
go.range."".s7 SDWARFRANGE size=0
go.isstmt."".s7 SDWARFMISC size=0
	0x0000 04 05 01 0a 02 0b 01 02 02 05 01 01 00           .............
go.loc."".s8 SDWARFLOC size=0
go.info."".s8 SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0e 7e 72  ..............~r
	0x0020 31 00 01 79 00 00 00 00 00 00                    1..y......
	rel 1+4 t=28 go.info."".s8$abstract+0
	rel 5+8 t=1 "".s8+0
	rel 13+8 t=1 "".s8+241
	rel 24+4 t=28 go.info."".s8$abstract+7
	rel 36+4 t=28 go.info.int+0
go.range."".s8 SDWARFRANGE size=0
go.isstmt."".s8 SDWARFMISC size=0
	0x0000 04 07 01 21 02 06 01 06 02 04 01 03 02 02 01 06  ...!............
	0x0010 02 07 01 05 02 04 01 02 02 09 01 01 02 07 01 05  ................
	0x0020 02 04 01 02 02 07 01 05 02 04 01 0c 02 07 01 02  ................
	0x0030 02 07 01 05 02 03 01 02 02 09 01 01 02 09 01 01  ................
	0x0040 02 09 01 01 02 09 01 01 02 09 01 03 02 05 01 11  ................
	0x0050 00                                               .
go.loc."".s9 SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 05 00 00 00 00 00 00 00 1d 00 00 00 00 00 00 00  ................
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".s9+0
go.info."".s9 SDWARFINFO size=46
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 0e 7e 72 31 00 01 89 01 00 00 00 00 00 00        .~r1..........
	rel 1+4 t=28 go.info."".s9$abstract+0
	rel 5+8 t=1 "".s9+0
	rel 13+8 t=1 "".s9+29
	rel 24+4 t=28 go.info."".s9$abstract+7
	rel 28+4 t=28 go.loc."".s9+0
	rel 40+4 t=28 go.info.int+0
go.range."".s9 SDWARFRANGE size=0
go.isstmt."".s9 SDWARFMISC size=0
	0x0000 02 07 02 0b 01 01 02 09 01 01 00                 ...........
go.string."a" SRODATA dupok size=1
	0x0000 61                                               a
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=55
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 06 00 00 00 00 00 00 00 00 00 00 00 00 9e 01 11  ................
	0x0030 00 00 00 00 00 00 00                             .......
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+293
	rel 27+4 t=29 gofile..const_switches.go+0
	rel 33+4 t=28 go.info."".s8$abstract+0
	rel 37+4 t=28 go.range."".main+0
	rel 41+4 t=29 gofile..const_switches.go+0
	rel 48+4 t=28 go.info."".s8$abstract+7
go.range."".main SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2e 00 00 00 00 00 00 00 37 00 00 00 00 00 00 00  ........7.......
	0x0020 41 00 00 00 00 00 00 00 54 00 00 00 00 00 00 00  A.......T.......
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 0e 03 08 01 18 02 08 01 0b 02 05 01 ae  ................
	0x0010 01 02 0a 01 05 02 0f 00                          ........
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
	0x0000 03 00 00 00 00 00 00 00                          ........
"".initdone· SNOPTRBSS size=1
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*main.T. SRODATA dupok size=10
	0x0000 01 00 07 2a 6d 61 69 6e 2e 54                    ...*main.T
type.*"".T SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8b 54 ca 19 00 08 08 36 00 00 00 00 00 00 00 00  .T.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.T.+0
	rel 48+8 t=1 type."".T+0
runtime.gcbits. SRODATA dupok size=0
type."".T SRODATA size=64
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 b5 a4 ef 44 07 08 08 82 00 00 00 00 00 00 00 00  ...D............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.T.+0
	rel 44+4 t=5 type.*"".T+0
	rel 48+4 t=5 type..importpath."".+0
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
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·09cf9819fc716118c209c2d2155a3632 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
gclocals·414693e2868253982fe0b72aa4041ff0 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 00 01 05                 ...........
