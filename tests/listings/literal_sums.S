"".show STEXT size=104 args=0x28 locals=0x18
	0x0000 00000 (literal_sums.go:11)	TEXT	"".show(SB), $24-40
	0x0000 00000 (literal_sums.go:11)	MOVQ	(TLS), CX
	0x0009 00009 (literal_sums.go:11)	CMPQ	SP, 16(CX)
	0x000d 00013 (literal_sums.go:11)	JLS	97
	0x000f 00015 (literal_sums.go:11)	SUBQ	$24, SP
	0x0013 00019 (literal_sums.go:11)	MOVQ	BP, 16(SP)
	0x0018 00024 (literal_sums.go:11)	LEAQ	16(SP), BP
	0x001d 00029 (literal_sums.go:11)	FUNCDATA	$0, gclocals·6d3134d79ba876c578158867673b4e60(SB)
	0x001d 00029 (literal_sums.go:11)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x001d 00029 (literal_sums.go:11)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (literal_sums.go:12)	PCDATA	$2, $0
	0x001d 00029 (literal_sums.go:12)	PCDATA	$0, $0
	0x001d 00029 (literal_sums.go:12)	CALL	runtime.printlock(SB)
	0x0022 00034 (literal_sums.go:12)	PCDATA	$2, $1
	0x0022 00034 (literal_sums.go:12)	MOVQ	"".text+32(SP), AX
	0x0027 00039 (literal_sums.go:12)	PCDATA	$2, $0
	0x0027 00039 (literal_sums.go:12)	MOVQ	AX, (SP)
	0x002b 00043 (literal_sums.go:12)	PCDATA	$0, $1
	0x002b 00043 (literal_sums.go:12)	MOVQ	"".text+40(SP), AX
	0x0030 00048 (literal_sums.go:12)	MOVQ	AX, 8(SP)
	0x0035 00053 (literal_sums.go:12)	CALL	runtime.printstring(SB)
	0x003a 00058 (literal_sums.go:12)	CALL	runtime.printsp(SB)
	0x003f 00063 (literal_sums.go:12)	PCDATA	$0, $2
	0x003f 00063 (literal_sums.go:12)	MOVQ	"".values+56(SP), AX
	0x0044 00068 (literal_sums.go:12)	MOVQ	AX, (SP)
	0x0048 00072 (literal_sums.go:12)	CALL	runtime.printint(SB)
	0x004d 00077 (literal_sums.go:12)	CALL	runtime.printnl(SB)
	0x0052 00082 (literal_sums.go:12)	CALL	runtime.printunlock(SB)
	0x0057 00087 (literal_sums.go:13)	MOVQ	16(SP), BP
	0x005c 00092 (literal_sums.go:13)	ADDQ	$24, SP
	0x0060 00096 (literal_sums.go:13)	RET
	0x0061 00097 (literal_sums.go:13)	NOP
	0x0061 00097 (literal_sums.go:11)	PCDATA	$0, $-1
	0x0061 00097 (literal_sums.go:11)	PCDATA	$2, $-1
	0x0061 00097 (literal_sums.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x0066 00102 (literal_sums.go:11)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 52 48  dH..%....H;a.vRH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 e8 00 00  ...H.l$.H.l$....
	0x0020 00 00 48 8b 44 24 20 48 89 04 24 48 8b 44 24 28  ..H.D$ H..$H.D$(
	0x0030 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 48  H.D$...........H
	0x0040 8b 44 24 38 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$8H..$........
	0x0050 00 00 e8 00 00 00 00 48 8b 6c 24 10 48 83 c4 18  .......H.l$.H...
	0x0060 c3 e8 00 00 00 00 eb 98                          ........
	rel 5+4 t=16 TLS+0
	rel 30+4 t=8 runtime.printlock+0
	rel 54+4 t=8 runtime.printstring+0
	rel 59+4 t=8 runtime.printsp+0
	rel 73+4 t=8 runtime.printint+0
	rel 78+4 t=8 runtime.printnl+0
	rel 83+4 t=8 runtime.printunlock+0
	rel 98+4 t=8 runtime.morestack_noctxt+0
"".usage STEXT size=144 args=0x20 locals=0x50
	0x0000 00000 (literal_sums.go:15)	TEXT	"".usage(SB), $80-32
	0x0000 00000 (literal_sums.go:15)	MOVQ	(TLS), CX
	0x0009 00009 (literal_sums.go:15)	CMPQ	SP, 16(CX)
	0x000d 00013 (literal_sums.go:15)	JLS	134
	0x000f 00015 (literal_sums.go:15)	SUBQ	$80, SP
	0x0013 00019 (literal_sums.go:15)	MOVQ	BP, 72(SP)
	0x0018 00024 (literal_sums.go:15)	LEAQ	72(SP), BP
	0x001d 00029 (literal_sums.go:15)	FUNCDATA	$0, gclocals·9fad110d66c97cf0b58d28cccea80b12(SB)
	0x001d 00029 (literal_sums.go:15)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x001d 00029 (literal_sums.go:15)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (literal_sums.go:17)	PCDATA	$2, $0
	0x001d 00029 (literal_sums.go:17)	PCDATA	$0, $0
	0x001d 00029 (literal_sums.go:17)	MOVQ	$0, (SP)
	0x0025 00037 (literal_sums.go:17)	PCDATA	$2, $1
	0x0025 00037 (literal_sums.go:17)	LEAQ	go.string."usage: "(SB), AX
	0x002c 00044 (literal_sums.go:17)	PCDATA	$2, $0
	0x002c 00044 (literal_sums.go:17)	MOVQ	AX, 8(SP)
	0x0031 00049 (literal_sums.go:17)	MOVQ	$7, 16(SP)
	0x003a 00058 (literal_sums.go:17)	PCDATA	$2, $1
	0x003a 00058 (literal_sums.go:17)	MOVQ	"".name+88(SP), AX
	0x003f 00063 (literal_sums.go:17)	PCDATA	$2, $0
	0x003f 00063 (literal_sums.go:17)	MOVQ	AX, 24(SP)
	0x0044 00068 (literal_sums.go:17)	PCDATA	$0, $1
	0x0044 00068 (literal_sums.go:17)	MOVQ	"".name+96(SP), AX
	0x0049 00073 (literal_sums.go:17)	MOVQ	AX, 32(SP)
	0x004e 00078 (literal_sums.go:17)	PCDATA	$2, $1
	0x004e 00078 (literal_sums.go:17)	LEAQ	go.string." [-v] file...\n"(SB), AX
	0x0055 00085 (literal_sums.go:17)	PCDATA	$2, $0
	0x0055 00085 (literal_sums.go:17)	MOVQ	AX, 40(SP)
	0x005a 00090 (literal_sums.go:17)	MOVQ	$14, 48(SP)
	0x0063 00099 (literal_sums.go:17)	CALL	runtime.concatstring3(SB)
	0x0068 00104 (literal_sums.go:17)	PCDATA	$2, $1
	0x0068 00104 (literal_sums.go:17)	MOVQ	56(SP), AX
	0x006d 00109 (literal_sums.go:17)	MOVQ	64(SP), CX
	0x0072 00114 (literal_sums.go:16)	PCDATA	$2, $0
	0x0072 00114 (literal_sums.go:16)	PCDATA	$0, $2
	0x0072 00114 (literal_sums.go:16)	MOVQ	AX, "".~r1+104(SP)
	0x0077 00119 (literal_sums.go:16)	MOVQ	CX, "".~r1+112(SP)
	0x007c 00124 (literal_sums.go:17)	MOVQ	72(SP), BP
	0x0081 00129 (literal_sums.go:17)	ADDQ	$80, SP
	0x0085 00133 (literal_sums.go:17)	RET
	0x0086 00134 (literal_sums.go:17)	NOP
	0x0086 00134 (literal_sums.go:15)	PCDATA	$0, $-1
	0x0086 00134 (literal_sums.go:15)	PCDATA	$2, $-1
	0x0086 00134 (literal_sums.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x008b 00139 (literal_sums.go:15)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 77 48  dH..%....H;a.vwH
	0x0010 83 ec 50 48 89 6c 24 48 48 8d 6c 24 48 48 c7 04  ..PH.l$HH.l$HH..
	0x0020 24 00 00 00 00 48 8d 05 00 00 00 00 48 89 44 24  $....H......H.D$
	0x0030 08 48 c7 44 24 10 07 00 00 00 48 8b 44 24 58 48  .H.D$.....H.D$XH
	0x0040 89 44 24 18 48 8b 44 24 60 48 89 44 24 20 48 8d  .D$.H.D$`H.D$ H.
	0x0050 05 00 00 00 00 48 89 44 24 28 48 c7 44 24 30 0e  .....H.D$(H.D$0.
	0x0060 00 00 00 e8 00 00 00 00 48 8b 44 24 38 48 8b 4c  ........H.D$8H.L
	0x0070 24 40 48 89 44 24 68 48 89 4c 24 70 48 8b 6c 24  $@H.D$hH.L$pH.l$
	0x0080 48 48 83 c4 50 c3 e8 00 00 00 00 e9 70 ff ff ff  HH..P.......p...
	rel 5+4 t=16 TLS+0
	rel 40+4 t=15 go.string."usage: "+0
	rel 81+4 t=15 go.string." [-v] file...\n"+0
	rel 100+4 t=8 runtime.concatstring3+0
	rel 135+4 t=8 runtime.morestack_noctxt+0
"".pair STEXT nosplit size=49 args=0x20 locals=0x0
	0x0000 00000 (literal_sums.go:22)	TEXT	"".pair(SB), NOSPLIT, $0-32
	0x0000 00000 (literal_sums.go:22)	FUNCDATA	$0, gclocals·7235335ad9f69aa19497c8c3511e8b84(SB)
	0x0000 00000 (literal_sums.go:22)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0000 00000 (literal_sums.go:22)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0000 00000 (literal_sums.go:23)	PCDATA	$2, $1
	0x0000 00000 (literal_sums.go:23)	PCDATA	$0, $1
	0x0000 00000 (literal_sums.go:23)	LEAQ	type.string(SB), AX
	0x0007 00007 (literal_sums.go:23)	PCDATA	$2, $0
	0x0007 00007 (literal_sums.go:23)	MOVQ	AX, "".~r0+8(SP)
	0x000c 00012 (literal_sums.go:23)	PCDATA	$2, $1
	0x000c 00012 (literal_sums.go:23)	LEAQ	"".statictmp_0(SB), AX
	0x0013 00019 (literal_sums.go:23)	PCDATA	$2, $0
	0x0013 00019 (literal_sums.go:23)	MOVQ	AX, "".~r0+16(SP)
	0x0018 00024 (literal_sums.go:23)	PCDATA	$2, $1
	0x0018 00024 (literal_sums.go:23)	PCDATA	$0, $2
	0x0018 00024 (literal_sums.go:23)	LEAQ	type.int(SB), AX
	0x001f 00031 (literal_sums.go:23)	PCDATA	$2, $0
	0x001f 00031 (literal_sums.go:23)	MOVQ	AX, "".~r1+24(SP)
	0x0024 00036 (literal_sums.go:23)	PCDATA	$2, $1
	0x0024 00036 (literal_sums.go:23)	LEAQ	"".statictmp_1(SB), AX
	0x002b 00043 (literal_sums.go:23)	PCDATA	$2, $0
	0x002b 00043 (literal_sums.go:23)	MOVQ	AX, "".~r1+32(SP)
	0x0030 00048 (literal_sums.go:23)	RET
	0x0000 48 8d 05 00 00 00 00 48 89 44 24 08 48 8d 05 00  H......H.D$.H...
	0x0010 00 00 00 48 89 44 24 10 48 8d 05 00 00 00 00 48  ...H.D$.H......H
	0x0020 89 44 24 18 48 8d 05 00 00 00 00 48 89 44 24 20  .D$.H......H.D$
	0x0030 c3                                               .
	rel 3+4 t=15 type.string+0
	rel 15+4 t=15 "".statictmp_0+0
	rel 27+4 t=15 type.int+0
	rel 39+4 t=15 "".statictmp_1+0
"".main STEXT size=299 args=0x0 locals=0x80
	0x0000 00000 (literal_sums.go:29)	TEXT	"".main(SB), $128-0
	0x0000 00000 (literal_sums.go:29)	MOVQ	(TLS), CX
	0x0009 00009 (literal_sums.go:29)	CMPQ	SP, 16(CX)
	0x000d 00013 (literal_sums.go:29)	JLS	289
	0x0013 00019 (literal_sums.go:29)	SUBQ	$128, SP
	0x001a 00026 (literal_sums.go:29)	MOVQ	BP, 120(SP)
	0x001f 00031 (literal_sums.go:29)	LEAQ	120(SP), BP
	0x0024 00036 (literal_sums.go:29)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0024 00036 (literal_sums.go:29)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0024 00036 (literal_sums.go:29)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0024 00036 (literal_sums.go:30)	PCDATA	$2, $1
	0x0024 00036 (literal_sums.go:30)	PCDATA	$0, $0
	0x0024 00036 (literal_sums.go:30)	LEAQ	type.string(SB), AX
	0x002b 00043 (literal_sums.go:30)	PCDATA	$2, $0
	0x002b 00043 (literal_sums.go:30)	MOVQ	AX, (SP)
	0x002f 00047 (literal_sums.go:30)	PCDATA	$2, $1
	0x002f 00047 (literal_sums.go:30)	LEAQ	"".separator(SB), AX
	0x0036 00054 (literal_sums.go:30)	PCDATA	$2, $0
	0x0036 00054 (literal_sums.go:30)	MOVQ	AX, 8(SP)
	0x003b 00059 (literal_sums.go:30)	CALL	runtime.convT2Estring(SB)
	0x0040 00064 (literal_sums.go:30)	CALL	runtime.printlock(SB)
	0x0045 00069 (literal_sums.go:30)	PCDATA	$2, $1
	0x0045 00069 (literal_sums.go:30)	LEAQ	go.string."abc"(SB), AX
	0x004c 00076 (literal_sums.go:30)	PCDATA	$2, $0
	0x004c 00076 (literal_sums.go:30)	MOVQ	AX, (SP)
	0x0050 00080 (literal_sums.go:30)	MOVQ	$3, 8(SP)
	0x0059 00089 (literal_sums.go:30)	CALL	runtime.printstring(SB)
	0x005e 00094 (literal_sums.go:30)	CALL	runtime.printsp(SB)
	0x0063 00099 (literal_sums.go:30)	MOVQ	$2, (SP)
	0x006b 00107 (literal_sums.go:30)	CALL	runtime.printint(SB)
	0x0070 00112 (literal_sums.go:30)	CALL	runtime.printnl(SB)
	0x0075 00117 (literal_sums.go:30)	CALL	runtime.printunlock(SB)
	0x007a 00122 (literal_sums.go:33)	PCDATA	$2, $1
	0x007a 00122 (literal_sums.go:33)	LEAQ	""..autotmp_18+80(SP), AX
	0x007f 00127 (literal_sums.go:33)	PCDATA	$2, $0
	0x007f 00127 (literal_sums.go:33)	MOVQ	AX, (SP)
	0x0083 00131 (literal_sums.go:33)	PCDATA	$2, $1
	0x0083 00131 (literal_sums.go:33)	LEAQ	go.string."usage: "(SB), AX
	0x008a 00138 (literal_sums.go:33)	PCDATA	$2, $0
	0x008a 00138 (literal_sums.go:33)	MOVQ	AX, 8(SP)
	0x008f 00143 (literal_sums.go:33)	MOVQ	$7, 16(SP)
	0x0098 00152 (literal_sums.go:33)	PCDATA	$2, $1
	0x0098 00152 (literal_sums.go:33)	LEAQ	go.string."xyz"(SB), AX
	0x009f 00159 (literal_sums.go:33)	PCDATA	$2, $0
	0x009f 00159 (literal_sums.go:33)	MOVQ	AX, 24(SP)
	0x00a4 00164 (literal_sums.go:33)	MOVQ	$3, 32(SP)
	0x00ad 00173 (literal_sums.go:33)	PCDATA	$2, $1
	0x00ad 00173 (literal_sums.go:33)	LEAQ	go.string." [-v] file...\n"(SB), AX
	0x00b4 00180 (literal_sums.go:33)	PCDATA	$2, $0
	0x00b4 00180 (literal_sums.go:33)	MOVQ	AX, 40(SP)
	0x00b9 00185 (literal_sums.go:33)	MOVQ	$14, 48(SP)
	0x00c2 00194 (literal_sums.go:33)	CALL	runtime.concatstring3(SB)
	0x00c7 00199 (literal_sums.go:33)	PCDATA	$2, $1
	0x00c7 00199 (literal_sums.go:33)	MOVQ	56(SP), AX
	0x00cc 00204 (literal_sums.go:33)	PCDATA	$2, $0
	0x00cc 00204 (literal_sums.go:33)	PCDATA	$0, $1
	0x00cc 00204 (literal_sums.go:33)	MOVQ	AX, "".text.ptr+112(SP)
	0x00d1 00209 (literal_sums.go:33)	MOVQ	64(SP), CX
	0x00d6 00214 (literal_sums.go:33)	MOVQ	CX, "".text.len+72(SP)
	0x00db 00219 (literal_sums.go:33)	CALL	runtime.printlock(SB)
	0x00e0 00224 (literal_sums.go:33)	PCDATA	$2, $1
	0x00e0 00224 (literal_sums.go:33)	PCDATA	$0, $0
	0x00e0 00224 (literal_sums.go:33)	MOVQ	"".text.ptr+112(SP), AX
	0x00e5 00229 (literal_sums.go:33)	PCDATA	$2, $0
	0x00e5 00229 (literal_sums.go:33)	MOVQ	AX, (SP)
	0x00e9 00233 (literal_sums.go:33)	MOVQ	"".text.len+72(SP), AX
	0x00ee 00238 (literal_sums.go:33)	MOVQ	AX, 8(SP)
	0x00f3 00243 (literal_sums.go:33)	CALL	runtime.printstring(SB)
	0x00f8 00248 (literal_sums.go:33)	CALL	runtime.printsp(SB)
	0x00fd 00253 (literal_sums.go:33)	MOVQ	$0, (SP)
	0x0105 00261 (literal_sums.go:33)	CALL	runtime.printint(SB)
	0x010a 00266 (literal_sums.go:33)	CALL	runtime.printnl(SB)
	0x010f 00271 (literal_sums.go:33)	CALL	runtime.printunlock(SB)
	0x0114 00276 (<unknown line number>)	MOVQ	120(SP), BP
	0x0119 00281 (<unknown line number>)	ADDQ	$128, SP
	0x0120 00288 (<unknown line number>)	RET
	0x0121 00289 (<unknown line number>)	NOP
	0x0121 00289 (literal_sums.go:29)	PCDATA	$0, $-1
	0x0121 00289 (literal_sums.go:29)	PCDATA	$2, $-1
	0x0121 00289 (literal_sums.go:29)	CALL	runtime.morestack_noctxt(SB)
	0x0126 00294 (literal_sums.go:29)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 0e  dH..%....H;a....
	0x0010 01 00 00 48 81 ec 80 00 00 00 48 89 6c 24 78 48  ...H......H.l$xH
	0x0020 8d 6c 24 78 48 8d 05 00 00 00 00 48 89 04 24 48  .l$xH......H..$H
	0x0030 8d 05 00 00 00 00 48 89 44 24 08 e8 00 00 00 00  ......H.D$......
	0x0040 e8 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0050 48 c7 44 24 08 03 00 00 00 e8 00 00 00 00 e8 00  H.D$............
	0x0060 00 00 00 48 c7 04 24 02 00 00 00 e8 00 00 00 00  ...H..$.........
	0x0070 e8 00 00 00 00 e8 00 00 00 00 48 8d 44 24 50 48  ..........H.D$PH
	0x0080 89 04 24 48 8d 05 00 00 00 00 48 89 44 24 08 48  ..$H......H.D$.H
	0x0090 c7 44 24 10 07 00 00 00 48 8d 05 00 00 00 00 48  .D$.....H......H
	0x00a0 89 44 24 18 48 c7 44 24 20 03 00 00 00 48 8d 05  .D$.H.D$ ....H..
	0x00b0 00 00 00 00 48 89 44 24 28 48 c7 44 24 30 0e 00  ....H.D$(H.D$0..
	0x00c0 00 00 e8 00 00 00 00 48 8b 44 24 38 48 89 44 24  .......H.D$8H.D$
	0x00d0 70 48 8b 4c 24 40 48 89 4c 24 48 e8 00 00 00 00  pH.L$@H.L$H.....
	0x00e0 48 8b 44 24 70 48 89 04 24 48 8b 44 24 48 48 89  H.D$pH..$H.D$HH.
	0x00f0 44 24 08 e8 00 00 00 00 e8 00 00 00 00 48 c7 04  D$...........H..
	0x0100 24 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8  $...............
	0x0110 00 00 00 00 48 8b 6c 24 78 48 81 c4 80 00 00 00  ....H.l$xH......
	0x0120 c3 e8 00 00 00 00 e9 d5 fe ff ff                 ...........
	rel 5+4 t=16 TLS+0
	rel 39+4 t=15 type.string+0
	rel 50+4 t=15 "".separator+0
	rel 60+4 t=8 runtime.convT2Estring+0
	rel 65+4 t=8 runtime.printlock+0
	rel 72+4 t=15 go.string."abc"+0
	rel 90+4 t=8 runtime.printstring+0
	rel 95+4 t=8 runtime.printsp+0
	rel 108+4 t=8 runtime.printint+0
	rel 113+4 t=8 runtime.printnl+0
	rel 118+4 t=8 runtime.printunlock+0
	rel 134+4 t=15 go.string."usage: "+0
	rel 155+4 t=15 go.string."xyz"+0
	rel 176+4 t=15 go.string." [-v] file...\n"+0
	rel 195+4 t=8 runtime.concatstring3+0
	rel 220+4 t=8 runtime.printlock+0
	rel 244+4 t=8 runtime.printstring+0
	rel 249+4 t=8 runtime.printsp+0
	rel 262+4 t=8 runtime.printint+0
	rel 267+4 t=8 runtime.printnl+0
	rel 272+4 t=8 runtime.printunlock+0
	rel 290+4 t=8 runtime.morestack_noctxt+0
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
go.info."".show$abstract SDWARFINFO dupok size=34
	0x0000 03 2e 73 68 6f 77 00 01 01 10 74 65 78 74 00 00  ..show....text..
	0x0010 00 00 00 00 10 76 61 6c 75 65 73 00 00 00 00 00  .....values.....
	0x0020 00 00                                            ..
	rel 16+4 t=28 go.info.string+0
	rel 29+4 t=28 go.info.[]interface {}+0
go.info."".usage$abstract SDWARFINFO dupok size=22
	0x0000 03 2e 75 73 61 67 65 00 01 01 10 6e 61 6d 65 00  ..usage....name.
	0x0010 00 00 00 00 00 00                                ......
	rel 17+4 t=28 go.info.string+0
go.info."".pair$abstract SDWARFINFO dupok size=10
	0x0000 03 2e 70 61 69 72 00 01 01 00                    ..pair....
go.loc."".show SDWARFLOC size=0
go.info."".show SDWARFINFO size=36
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 11 00 00  ................
	0x0020 00 00 00 00                                      ....
	rel 1+4 t=28 go.info."".show$abstract+0
	rel 5+8 t=1 "".show+0
	rel 13+8 t=1 "".show+104
	rel 24+4 t=28 go.info."".show$abstract+9
	rel 30+4 t=28 go.info."".show$abstract+20
go.range."".show SDWARFRANGE size=0
go.isstmt."".show SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 35 02 11 00                 .......5...
go.string."usage: " SRODATA dupok size=7
	0x0000 75 73 61 67 65 3a 20                             usage:
go.string." [-v] file...\n" SRODATA dupok size=14
	0x0000 20 5b 2d 76 5d 20 66 69 6c 65 2e 2e 2e 0a         [-v] file....
go.loc."".usage SDWARFLOC size=0
go.info."".usage SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0e 7e 72  ..............~r
	0x0020 31 00 01 0f 00 00 00 00 00 00                    1.........
	rel 1+4 t=28 go.info."".usage$abstract+0
	rel 5+8 t=1 "".usage+0
	rel 13+8 t=1 "".usage+144
	rel 24+4 t=28 go.info."".usage$abstract+10
	rel 36+4 t=28 go.info.string+0
go.range."".usage SDWARFRANGE size=0
go.isstmt."".usage SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 08 01 4d 02 05 01 05 02 14 00     .......M.......
go.string."first and only" SRODATA dupok size=14
	0x0000 66 69 72 73 74 20 61 6e 64 20 6f 6e 6c 79        first and only
go.loc."".pair SDWARFLOC size=0
go.info."".pair SDWARFINFO size=48
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 0e 7e 72 30 00 01 16 00 00  ........~r0.....
	0x0020 00 00 00 0e 7e 72 31 00 01 16 00 00 00 00 00 00  ....~r1.........
	rel 1+4 t=28 go.info."".pair$abstract+0
	rel 5+8 t=1 "".pair+0
	rel 13+8 t=1 "".pair+49
	rel 30+4 t=28 go.info.interface {}+0
	rel 42+4 t=28 go.info.interface {}+0
go.range."".pair SDWARFRANGE size=0
go.isstmt."".pair SDWARFMISC size=0
	0x0000 04 07 01 2a 00                                   ...*.
go.string."abc" SRODATA dupok size=3
	0x0000 61 62 63                                         abc
go.string."xyz" SRODATA dupok size=3
	0x0000 78 79 7a                                         xyz
go.loc."".main SDWARFLOC size=106
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 cc 00 00 00 00 00 00 00 d6 00 00 00 00 00 00 00  ................
	0x0020 05 00 50 93 08 93 08 d6 00 00 00 00 00 00 00 e0  ..P.............
	0x0030 00 00 00 00 00 00 00 07 00 91 68 93 08 52 93 08  ..........h..R..
	0x0040 e0 00 00 00 00 00 00 00 2b 01 00 00 00 00 00 00  ........+.......
	0x0050 08 00 91 68 93 08 91 40 93 08 00 00 00 00 00 00  ...h...@........
	0x0060 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 "".main+0
go.info."".main SDWARFINFO size=135
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 05 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 1e 11 00 00 00 00 00  ................
	0x0040 00 05 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 21 11 00 00 00 00  ..........!.....
	0x0060 00 00 05 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 21 12 00 00 00  ...........!....
	0x0080 00 00 00 00 00 00 00                             .......
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+299
	rel 27+4 t=29 gofile..literal_sums.go+0
	rel 33+4 t=28 go.info."".show$abstract+0
	rel 37+8 t=1 "".main+64
	rel 45+8 t=1 "".main+122
	rel 53+4 t=29 gofile..literal_sums.go+0
	rel 59+4 t=28 go.info."".show$abstract+9
	rel 66+4 t=28 go.info."".usage$abstract+0
	rel 70+8 t=1 "".main+122
	rel 78+8 t=1 "".main+219
	rel 86+4 t=29 gofile..literal_sums.go+0
	rel 92+4 t=28 go.info."".usage$abstract+10
	rel 99+4 t=28 go.info."".show$abstract+0
	rel 103+8 t=1 "".main+219
	rel 111+8 t=1 "".main+276
	rel 119+4 t=29 gofile..literal_sums.go+0
	rel 125+4 t=28 go.info."".show$abstract+9
	rel 129+4 t=28 go.loc."".main+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 13 04 11 03 07 01 15 02 05 01 35 02 05 01 5c  ...........5...\
	0x0010 02 05 01 41 02 0a 00                             ...A...
go.string."---" SRODATA dupok size=3
	0x0000 2d 2d 2d                                         ---
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
"".separator SDATA size=16
	0x0000 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."---"+0
"".statictmp_0 SRODATA size=16
	0x0000 00 00 00 00 00 00 00 00 0e 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."first and only"+0
"".statictmp_1 SRODATA size=8
	0x0000 58 02 00 00 00 00 00 00                          X.......
"".statictmp_2 SRODATA size=8
	0x0000 58 02 00 00 00 00 00 00                          X.......
"".statictmp_3 SRODATA size=16
	0x0000 00 00 00 00 00 00 00 00 0e 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."first and only"+0
"".statictmp_4 SRODATA size=8
	0x0000 58 02 00 00 00 00 00 00                          X.......
"".initdone· SNOPTRBSS size=1
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
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
runtime.gcbits. SRODATA dupok size=0
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
gclocals·6d3134d79ba876c578158867673b4e60 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 05 04 00                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·9fad110d66c97cf0b58d28cccea80b12 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 01 00 04                 ...........
gclocals·7235335ad9f69aa19497c8c3511e8b84 SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 00 02 0a                 ...........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
