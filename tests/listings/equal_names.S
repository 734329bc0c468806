"".use STEXT nosplit size=11 args=0x10 locals=0x0
	0x0000 00000 (equal_names.go:6)	TEXT	"".use(SB), NOSPLIT, $0-16
	0x0000 00000 (equal_names.go:6)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (equal_names.go:6)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (equal_names.go:6)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (equal_names.go:6)	PCDATA	$2, $0
	0x0000 00000 (equal_names.go:6)	PCDATA	$0, $0
	0x0000 00000 (equal_names.go:6)	MOVQ	"".i+8(SP), AX
	0x0005 00005 (equal_names.go:6)	MOVQ	AX, "".~r1+16(SP)
	0x000a 00010 (equal_names.go:6)	RET
	0x0000 48 8b 44 24 08 48 89 44 24 10 c3                 H.D$.H.D$..
"".constants STEXT size=408 args=0x0 locals=0x58
	0x0000 00000 (equal_names.go:8)	TEXT	"".constants(SB), $88-0
	0x0000 00000 (equal_names.go:8)	MOVQ	(TLS), CX
	0x0009 00009 (equal_names.go:8)	CMPQ	SP, 16(CX)
	0x000d 00013 (equal_names.go:8)	JLS	398
	0x0013 00019 (equal_names.go:8)	SUBQ	$88, SP
	0x0017 00023 (equal_names.go:8)	MOVQ	BP, 80(SP)
	0x001c 00028 (equal_names.go:8)	LEAQ	80(SP), BP
	0x0021 00033 (equal_names.go:8)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (equal_names.go:8)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (equal_names.go:8)	FUNCDATA	$3, gclocals·ebb0e8ce1793da18f0378b883cb3e122(SB)
	0x0021 00033 (equal_names.go:8)	PCDATA	$2, $0
	0x0021 00033 (equal_names.go:8)	PCDATA	$0, $0
	0x0021 00033 (equal_names.go:8)	XORL	AX, AX
	0x0023 00035 (equal_names.go:8)	XORL	CX, CX
	0x0025 00037 (equal_names.go:15)	JMP	51
	0x0027 00039 (equal_names.go:16)	MOVLQSX	BX, BX
	0x002a 00042 (equal_names.go:16)	ADDQ	AX, BX
	0x002d 00045 (equal_names.go:16)	ADDQ	BX, CX
	0x0030 00048 (equal_names.go:15)	MOVQ	SI, AX
	0x0033 00051 (equal_names.go:15)	CMPQ	AX, $4
	0x0037 00055 (equal_names.go:15)	JGE	143
	0x0039 00057 (equal_names.go:15)	PCDATA	$2, $1
	0x0039 00057 (equal_names.go:15)	LEAQ	go.string."text"(SB), DX
	0x0040 00064 (equal_names.go:15)	MOVBLZX	(DX)(AX*1), BX
	0x0044 00068 (equal_names.go:15)	CMPL	BX, $128
	0x004a 00074 (equal_names.go:15)	JGE	82
	0x004c 00076 (equal_names.go:15)	PCDATA	$2, $0
	0x004c 00076 (equal_names.go:15)	LEAQ	1(AX), SI
	0x0050 00080 (equal_names.go:15)	JMP	39
	0x0052 00082 (equal_names.go:15)	PCDATA	$2, $1
	0x0052 00082 (equal_names.go:15)	MOVQ	AX, "".~r1+56(SP)
	0x0057 00087 (equal_names.go:22)	MOVQ	CX, "".total+64(SP)
	0x005c 00092 (equal_names.go:15)	PCDATA	$2, $0
	0x005c 00092 (equal_names.go:15)	MOVQ	DX, (SP)
	0x0060 00096 (equal_names.go:15)	MOVQ	$4, 8(SP)
	0x0069 00105 (equal_names.go:15)	MOVQ	AX, 16(SP)
	0x006e 00110 (equal_names.go:15)	CALL	runtime.decoderune(SB)
	0x0073 00115 (equal_names.go:15)	MOVL	24(SP), BX
	0x0077 00119 (equal_names.go:15)	MOVQ	32(SP), SI
	0x007c 00124 (equal_names.go:16)	MOVQ	"".~r1+56(SP), AX
	0x0081 00129 (equal_names.go:16)	MOVQ	"".total+64(SP), CX
	0x0086 00134 (equal_names.go:16)	LEAQ	go.string."text"(SB), DX
	0x008d 00141 (equal_names.go:15)	JMP	39
	0x008f 00143 (equal_names.go:15)	XORL	AX, AX
	0x0091 00145 (equal_names.go:18)	JMP	159
	0x0093 00147 (equal_names.go:19)	MOVLQSX	BX, BX
	0x0096 00150 (equal_names.go:19)	ADDQ	AX, BX
	0x0099 00153 (equal_names.go:19)	ADDQ	BX, CX
	0x009c 00156 (equal_names.go:18)	MOVQ	SI, AX
	0x009f 00159 (equal_names.go:18)	CMPQ	AX, $4
	0x00a3 00163 (equal_names.go:18)	JGE	251
	0x00a5 00165 (equal_names.go:18)	PCDATA	$2, $1
	0x00a5 00165 (equal_names.go:18)	LEAQ	go.string."text"(SB), DX
	0x00ac 00172 (equal_names.go:18)	MOVBLZX	(DX)(AX*1), BX
	0x00b0 00176 (equal_names.go:18)	CMPL	BX, $128
	0x00b6 00182 (equal_names.go:18)	JGE	190
	0x00b8 00184 (equal_names.go:18)	PCDATA	$2, $0
	0x00b8 00184 (equal_names.go:18)	LEAQ	1(AX), SI
	0x00bc 00188 (equal_names.go:18)	JMP	147
	0x00be 00190 (equal_names.go:18)	PCDATA	$2, $1
	0x00be 00190 (equal_names.go:18)	MOVQ	AX, "".~r1+48(SP)
	0x00c3 00195 (equal_names.go:22)	MOVQ	CX, ""..autotmp_28+72(SP)
	0x00c8 00200 (equal_names.go:18)	PCDATA	$2, $0
	0x00c8 00200 (equal_names.go:18)	MOVQ	DX, (SP)
	0x00cc 00204 (equal_names.go:18)	MOVQ	$4, 8(SP)
	0x00d5 00213 (equal_names.go:18)	MOVQ	AX, 16(SP)
	0x00da 00218 (equal_names.go:18)	CALL	runtime.decoderune(SB)
	0x00df 00223 (equal_names.go:18)	MOVL	24(SP), BX
	0x00e3 00227 (equal_names.go:18)	MOVQ	32(SP), SI
	0x00e8 00232 (equal_names.go:19)	MOVQ	"".~r1+48(SP), AX
	0x00ed 00237 (equal_names.go:19)	MOVQ	""..autotmp_28+72(SP), CX
	0x00f2 00242 (equal_names.go:19)	LEAQ	go.string."text"(SB), DX
	0x00f9 00249 (equal_names.go:18)	JMP	147
	0x00fb 00251 (equal_names.go:18)	XORL	AX, AX
	0x00fd 00253 (equal_names.go:21)	JMP	267
	0x00ff 00255 (equal_names.go:22)	MOVLQSX	BX, BX
	0x0102 00258 (equal_names.go:22)	ADDQ	AX, BX
	0x0105 00261 (equal_names.go:22)	ADDQ	BX, CX
	0x0108 00264 (equal_names.go:21)	MOVQ	SI, AX
	0x010b 00267 (equal_names.go:22)	MOVQ	CX, "".total+64(SP)
	0x0110 00272 (equal_names.go:21)	CMPQ	AX, $4
	0x0114 00276 (equal_names.go:21)	JGE	359
	0x0116 00278 (equal_names.go:21)	PCDATA	$2, $1
	0x0116 00278 (equal_names.go:21)	LEAQ	go.string."text"(SB), DX
	0x011d 00285 (equal_names.go:21)	MOVBLZX	(DX)(AX*1), BX
	0x0121 00289 (equal_names.go:21)	CMPL	BX, $128
	0x0127 00295 (equal_names.go:21)	JGE	303
	0x0129 00297 (equal_names.go:21)	PCDATA	$2, $0
	0x0129 00297 (equal_names.go:21)	LEAQ	1(AX), SI
	0x012d 00301 (equal_names.go:21)	JMP	255
	0x012f 00303 (equal_names.go:21)	PCDATA	$2, $1
	0x012f 00303 (equal_names.go:21)	MOVQ	AX, "".~r1+40(SP)
	0x0134 00308 (equal_names.go:21)	PCDATA	$2, $0
	0x0134 00308 (equal_names.go:21)	MOVQ	DX, (SP)
	0x0138 00312 (equal_names.go:21)	MOVQ	$4, 8(SP)
	0x0141 00321 (equal_names.go:21)	MOVQ	AX, 16(SP)
	0x0146 00326 (equal_names.go:21)	CALL	runtime.decoderune(SB)
	0x014b 00331 (equal_names.go:21)	MOVL	24(SP), BX
	0x014f 00335 (equal_names.go:21)	MOVQ	32(SP), SI
	0x0154 00340 (equal_names.go:22)	MOVQ	"".~r1+40(SP), AX
	0x0159 00345 (equal_names.go:22)	MOVQ	"".total+64(SP), CX
	0x015e 00350 (equal_names.go:22)	LEAQ	go.string."text"(SB), DX
	0x0165 00357 (equal_names.go:21)	JMP	255
	0x0167 00359 (equal_names.go:24)	CALL	runtime.printlock(SB)
	0x016c 00364 (equal_names.go:24)	MOVQ	"".total+64(SP), AX
	0x0171 00369 (equal_names.go:24)	MOVQ	AX, (SP)
	0x0175 00373 (equal_names.go:24)	CALL	runtime.printint(SB)
	0x017a 00378 (equal_names.go:24)	CALL	runtime.printnl(SB)
	0x017f 00383 (equal_names.go:24)	CALL	runtime.printunlock(SB)
	0x0184 00388 (equal_names.go:25)	MOVQ	80(SP), BP
	0x0189 00393 (equal_names.go:25)	ADDQ	$88, SP
	0x018d 00397 (equal_names.go:25)	RET
	0x018e 00398 (equal_names.go:25)	NOP
	0x018e 00398 (equal_names.go:8)	PCDATA	$0, $-1
	0x018e 00398 (equal_names.go:8)	PCDATA	$2, $-1
	0x018e 00398 (equal_names.go:8)	CALL	runtime.morestack_noctxt(SB)
	0x0193 00403 (equal_names.go:8)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 7b  dH..%....H;a...{
	0x0010 01 00 00 48 83 ec 58 48 89 6c 24 50 48 8d 6c 24  ...H..XH.l$PH.l$
	0x0020 50 31 c0 31 c9 eb 0c 48 63 db 48 01 c3 48 01 d9  P1.1...Hc.H..H..
	0x0030 48 89 f0 48 83 f8 04 7d 56 48 8d 15 00 00 00 00  H..H...}VH......
	0x0040 0f b6 1c 02 81 fb 80 00 00 00 7d 06 48 8d 70 01  ..........}.H.p.
	0x0050 eb d5 48 89 44 24 38 48 89 4c 24 40 48 89 14 24  ..H.D$8H.L$@H..$
	0x0060 48 c7 44 24 08 04 00 00 00 48 89 44 24 10 e8 00  H.D$.....H.D$...
	0x0070 00 00 00 8b 5c 24 18 48 8b 74 24 20 48 8b 44 24  ....\$.H.t$ H.D$
	0x0080 38 48 8b 4c 24 40 48 8d 15 00 00 00 00 eb 98 31  8H.L$@H........1
	0x0090 c0 eb 0c 48 63 db 48 01 c3 48 01 d9 48 89 f0 48  ...Hc.H..H..H..H
	0x00a0 83 f8 04 7d 56 48 8d 15 00 00 00 00 0f b6 1c 02  ...}VH..........
	0x00b0 81 fb 80 00 00 00 7d 06 48 8d 70 01 eb d5 48 89  ......}.H.p...H.
	0x00c0 44 24 30 48 89 4c 24 48 48 89 14 24 48 c7 44 24  D$0H.L$HH..$H.D$
	0x00d0 08 04 00 00 00 48 89 44 24 10 e8 00 00 00 00 8b  .....H.D$.......
	0x00e0 5c 24 18 48 8b 74 24 20 48 8b 44 24 30 48 8b 4c  \$.H.t$ H.D$0H.L
	0x00f0 24 48 48 8d 15 00 00 00 00 eb 98 31 c0 eb 0c 48  $HH........1...H
	0x0100 63 db 48 01 c3 48 01 d9 48 89 f0 48 89 4c 24 40  c.H..H..H..H.L$@
	0x0110 48 83 f8 04 7d 51 48 8d 15 00 00 00 00 0f b6 1c  H...}QH.........
	0x0120 02 81 fb 80 00 00 00 7d 06 48 8d 70 01 eb d0 48  .......}.H.p...H
	0x0130 89 44 24 28 48 89 14 24 48 c7 44 24 08 04 00 00  .D$(H..$H.D$....
	0x0140 00 48 89 44 24 10 e8 00 00 00 00 8b 5c 24 18 48  .H.D$.......\$.H
	0x0150 8b 74 24 20 48 8b 44 24 28 48 8b 4c 24 40 48 8d  .t$ H.D$(H.L$@H.
	0x0160 15 00 00 00 00 eb 98 e8 00 00 00 00 48 8b 44 24  ............H.D$
	0x0170 40 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 e8  @H..$...........
	0x0180 00 00 00 00 48 8b 6c 24 50 48 83 c4 58 c3 e8 00  ....H.l$PH..X...
	0x0190 00 00 00 e9 68 fe ff ff                          ....h...
	rel 5+4 t=16 TLS+0
	rel 60+4 t=15 go.string."text"+0
	rel 111+4 t=8 runtime.decoderune+0
	rel 137+4 t=15 go.string."text"+0
	rel 168+4 t=15 go.string."text"+0
	rel 219+4 t=8 runtime.decoderune+0
	rel 245+4 t=15 go.string."text"+0
	rel 281+4 t=15 go.string."text"+0
	rel 327+4 t=8 runtime.decoderune+0
	rel 353+4 t=15 go.string."text"+0
	rel 360+4 t=8 runtime.printlock+0
	rel 374+4 t=8 runtime.printint+0
	rel 379+4 t=8 runtime.printnl+0
	rel 384+4 t=8 runtime.printunlock+0
	rel 399+4 t=8 runtime.morestack_noctxt+0
"".types STEXT size=624 args=0x0 locals=0x78
	0x0000 00000 (equal_names.go:27)	TEXT	"".types(SB), $120-0
	0x0000 00000 (equal_names.go:27)	MOVQ	(TLS), CX
	0x0009 00009 (equal_names.go:27)	CMPQ	SP, 16(CX)
	0x000d 00013 (equal_names.go:27)	JLS	614
	0x0013 00019 (equal_names.go:27)	SUBQ	$120, SP
	0x0017 00023 (equal_names.go:27)	MOVQ	BP, 112(SP)
	0x001c 00028 (equal_names.go:27)	LEAQ	112(SP), BP
	0x0021 00033 (equal_names.go:27)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (equal_names.go:27)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (equal_names.go:27)	FUNCDATA	$3, gclocals·ebb0e8ce1793da18f0378b883cb3e122(SB)
	0x0021 00033 (equal_names.go:27)	PCDATA	$2, $0
	0x0021 00033 (equal_names.go:27)	PCDATA	$0, $0
	0x0021 00033 (equal_names.go:27)	XORL	AX, AX
	0x0023 00035 (equal_names.go:27)	XORL	CX, CX
	0x0025 00037 (equal_names.go:30)	JMP	51
	0x0027 00039 (equal_names.go:31)	MOVLQSX	BX, BX
	0x002a 00042 (equal_names.go:31)	ADDQ	AX, BX
	0x002d 00045 (equal_names.go:31)	ADDQ	BX, CX
	0x0030 00048 (equal_names.go:30)	MOVQ	SI, AX
	0x0033 00051 (equal_names.go:30)	CMPQ	AX, $4
	0x0037 00055 (equal_names.go:30)	JGE	143
	0x0039 00057 (equal_names.go:30)	PCDATA	$2, $1
	0x0039 00057 (equal_names.go:30)	LEAQ	go.string."text"(SB), DX
	0x0040 00064 (equal_names.go:30)	MOVBLZX	(DX)(AX*1), BX
	0x0044 00068 (equal_names.go:30)	CMPL	BX, $128
	0x004a 00074 (equal_names.go:30)	JGE	82
	0x004c 00076 (equal_names.go:30)	PCDATA	$2, $0
	0x004c 00076 (equal_names.go:30)	LEAQ	1(AX), SI
	0x0050 00080 (equal_names.go:30)	JMP	39
	0x0052 00082 (equal_names.go:30)	PCDATA	$2, $1
	0x0052 00082 (equal_names.go:30)	MOVQ	AX, "".~r1+48(SP)
	0x0057 00087 (equal_names.go:43)	MOVQ	CX, "".total+80(SP)
	0x005c 00092 (equal_names.go:30)	PCDATA	$2, $0
	0x005c 00092 (equal_names.go:30)	MOVQ	DX, (SP)
	0x0060 00096 (equal_names.go:30)	MOVQ	$4, 8(SP)
	0x0069 00105 (equal_names.go:30)	MOVQ	AX, 16(SP)
	0x006e 00110 (equal_names.go:30)	CALL	runtime.decoderune(SB)
	0x0073 00115 (equal_names.go:30)	MOVL	24(SP), BX
	0x0077 00119 (equal_names.go:30)	MOVQ	32(SP), SI
	0x007c 00124 (equal_names.go:31)	MOVQ	"".~r1+48(SP), AX
	0x0081 00129 (equal_names.go:31)	MOVQ	"".total+80(SP), CX
	0x0086 00134 (equal_names.go:31)	LEAQ	go.string."text"(SB), DX
	0x008d 00141 (equal_names.go:30)	JMP	39
	0x008f 00143 (equal_names.go:30)	XORL	AX, AX
	0x0091 00145 (equal_names.go:33)	JMP	159
	0x0093 00147 (equal_names.go:34)	MOVLQSX	BX, BX
	0x0096 00150 (equal_names.go:34)	ADDQ	AX, BX
	0x0099 00153 (equal_names.go:34)	ADDQ	BX, CX
	0x009c 00156 (equal_names.go:33)	MOVQ	SI, AX
	0x009f 00159 (equal_names.go:33)	CMPQ	AX, $4
	0x00a3 00163 (equal_names.go:33)	JGE	251
	0x00a5 00165 (equal_names.go:33)	PCDATA	$2, $1
	0x00a5 00165 (equal_names.go:33)	LEAQ	go.string."text"(SB), DX
	0x00ac 00172 (equal_names.go:33)	MOVBLZX	(DX)(AX*1), BX
	0x00b0 00176 (equal_names.go:33)	CMPL	BX, $128
	0x00b6 00182 (equal_names.go:33)	JGE	190
	0x00b8 00184 (equal_names.go:33)	PCDATA	$2, $0
	0x00b8 00184 (equal_names.go:33)	LEAQ	1(AX), SI
	0x00bc 00188 (equal_names.go:33)	JMP	147
	0x00be 00190 (equal_names.go:33)	PCDATA	$2, $1
	0x00be 00190 (equal_names.go:33)	MOVQ	AX, "".~r1+56(SP)
	0x00c3 00195 (equal_names.go:43)	MOVQ	CX, ""..autotmp_42+104(SP)
	0x00c8 00200 (equal_names.go:33)	PCDATA	$2, $0
	0x00c8 00200 (equal_names.go:33)	MOVQ	DX, (SP)
	0x00cc 00204 (equal_names.go:33)	MOVQ	$4, 8(SP)
	0x00d5 00213 (equal_names.go:33)	MOVQ	AX, 16(SP)
	0x00da 00218 (equal_names.go:33)	CALL	runtime.decoderune(SB)
	0x00df 00223 (equal_names.go:33)	MOVL	24(SP), BX
	0x00e3 00227 (equal_names.go:33)	MOVQ	32(SP), SI
	0x00e8 00232 (equal_names.go:34)	MOVQ	"".~r1+56(SP), AX
	0x00ed 00237 (equal_names.go:34)	MOVQ	""..autotmp_42+104(SP), CX
	0x00f2 00242 (equal_names.go:34)	LEAQ	go.string."text"(SB), DX
	0x00f9 00249 (equal_names.go:33)	JMP	147
	0x00fb 00251 (equal_names.go:33)	XORL	AX, AX
	0x00fd 00253 (equal_names.go:36)	JMP	267
	0x00ff 00255 (equal_names.go:37)	MOVLQSX	BX, BX
	0x0102 00258 (equal_names.go:37)	ADDQ	AX, BX
	0x0105 00261 (equal_names.go:37)	ADDQ	BX, CX
	0x0108 00264 (equal_names.go:36)	MOVQ	SI, AX
	0x010b 00267 (equal_names.go:36)	CMPQ	AX, $4
	0x010f 00271 (equal_names.go:36)	JGE	359
	0x0111 00273 (equal_names.go:36)	PCDATA	$2, $1
	0x0111 00273 (equal_names.go:36)	LEAQ	go.string."text"(SB), DX
	0x0118 00280 (equal_names.go:36)	MOVBLZX	(DX)(AX*1), BX
	0x011c 00284 (equal_names.go:36)	CMPL	BX, $128
	0x0122 00290 (equal_names.go:36)	JGE	298
	0x0124 00292 (equal_names.go:36)	PCDATA	$2, $0
	0x0124 00292 (equal_names.go:36)	LEAQ	1(AX), SI
	0x0128 00296 (equal_names.go:36)	JMP	255
	0x012a 00298 (equal_names.go:36)	PCDATA	$2, $1
	0x012a 00298 (equal_names.go:36)	MOVQ	AX, "".~r1+64(SP)
	0x012f 00303 (equal_names.go:43)	MOVQ	CX, ""..autotmp_43+96(SP)
	0x0134 00308 (equal_names.go:36)	PCDATA	$2, $0
	0x0134 00308 (equal_names.go:36)	MOVQ	DX, (SP)
	0x0138 00312 (equal_names.go:36)	MOVQ	$4, 8(SP)
	0x0141 00321 (equal_names.go:36)	MOVQ	AX, 16(SP)
	0x0146 00326 (equal_names.go:36)	CALL	runtime.decoderune(SB)
	0x014b 00331 (equal_names.go:36)	MOVL	24(SP), BX
	0x014f 00335 (equal_names.go:36)	MOVQ	32(SP), SI
	0x0154 00340 (equal_names.go:37)	MOVQ	"".~r1+64(SP), AX
	0x0159 00345 (equal_names.go:37)	MOVQ	""..autotmp_43+96(SP), CX
	0x015e 00350 (equal_names.go:37)	LEAQ	go.string."text"(SB), DX
	0x0165 00357 (equal_names.go:36)	JMP	255
	0x0167 00359 (equal_names.go:36)	XORL	AX, AX
	0x0169 00361 (equal_names.go:39)	JMP	375
	0x016b 00363 (equal_names.go:40)	MOVLQSX	BX, BX
	0x016e 00366 (equal_names.go:40)	ADDQ	AX, BX
	0x0171 00369 (equal_names.go:40)	ADDQ	BX, CX
	0x0174 00372 (equal_names.go:39)	MOVQ	SI, AX
	0x0177 00375 (equal_names.go:39)	CMPQ	AX, $4
	0x017b 00379 (equal_names.go:39)	JGE	467
	0x017d 00381 (equal_names.go:39)	PCDATA	$2, $1
	0x017d 00381 (equal_names.go:39)	LEAQ	go.string."text"(SB), DX
	0x0184 00388 (equal_names.go:39)	MOVBLZX	(DX)(AX*1), BX
	0x0188 00392 (equal_names.go:39)	CMPL	BX, $128
	0x018e 00398 (equal_names.go:39)	JGE	406
	0x0190 00400 (equal_names.go:39)	PCDATA	$2, $0
	0x0190 00400 (equal_names.go:39)	LEAQ	1(AX), SI
	0x0194 00404 (equal_names.go:39)	JMP	363
	0x0196 00406 (equal_names.go:39)	PCDATA	$2, $1
	0x0196 00406 (equal_names.go:39)	MOVQ	AX, "".~r1+40(SP)
	0x019b 00411 (equal_names.go:43)	MOVQ	CX, ""..autotmp_44+88(SP)
	0x01a0 00416 (equal_names.go:39)	PCDATA	$2, $0
	0x01a0 00416 (equal_names.go:39)	MOVQ	DX, (SP)
	0x01a4 00420 (equal_names.go:39)	MOVQ	$4, 8(SP)
	0x01ad 00429 (equal_names.go:39)	MOVQ	AX, 16(SP)
	0x01b2 00434 (equal_names.go:39)	CALL	runtime.decoderune(SB)
	0x01b7 00439 (equal_names.go:39)	MOVL	24(SP), BX
	0x01bb 00443 (equal_names.go:39)	MOVQ	32(SP), SI
	0x01c0 00448 (equal_names.go:40)	MOVQ	"".~r1+40(SP), AX
	0x01c5 00453 (equal_names.go:40)	MOVQ	""..autotmp_44+88(SP), CX
	0x01ca 00458 (equal_names.go:40)	LEAQ	go.string."text"(SB), DX
	0x01d1 00465 (equal_names.go:39)	JMP	363
	0x01d3 00467 (equal_names.go:39)	XORL	AX, AX
	0x01d5 00469 (equal_names.go:42)	JMP	483
	0x01d7 00471 (equal_names.go:43)	MOVLQSX	BX, BX
	0x01da 00474 (equal_names.go:43)	ADDQ	AX, BX
	0x01dd 00477 (equal_names.go:43)	ADDQ	BX, CX
	0x01e0 00480 (equal_names.go:42)	MOVQ	SI, AX
	0x01e3 00483 (equal_names.go:43)	MOVQ	CX, "".total+80(SP)
	0x01e8 00488 (equal_names.go:42)	CMPQ	AX, $4
	0x01ec 00492 (equal_names.go:42)	JGE	575
	0x01ee 00494 (equal_names.go:42)	PCDATA	$2, $1
	0x01ee 00494 (equal_names.go:42)	LEAQ	go.string."text"(SB), DX
	0x01f5 00501 (equal_names.go:42)	MOVBLZX	(DX)(AX*1), BX
	0x01f9 00505 (equal_names.go:42)	CMPL	BX, $128
	0x01ff 00511 (equal_names.go:42)	JGE	519
	0x0201 00513 (equal_names.go:42)	PCDATA	$2, $0
	0x0201 00513 (equal_names.go:42)	LEAQ	1(AX), SI
	0x0205 00517 (equal_names.go:42)	JMP	471
	0x0207 00519 (equal_names.go:42)	PCDATA	$2, $1
	0x0207 00519 (equal_names.go:42)	MOVQ	AX, "".~r1+72(SP)
	0x020c 00524 (equal_names.go:42)	PCDATA	$2, $0
	0x020c 00524 (equal_names.go:42)	MOVQ	DX, (SP)
	0x0210 00528 (equal_names.go:42)	MOVQ	$4, 8(SP)
	0x0219 00537 (equal_names.go:42)	MOVQ	AX, 16(SP)
	0x021e 00542 (equal_names.go:42)	CALL	runtime.decoderune(SB)
	0x0223 00547 (equal_names.go:42)	MOVL	24(SP), BX
	0x0227 00551 (equal_names.go:42)	MOVQ	32(SP), SI
	0x022c 00556 (equal_names.go:43)	MOVQ	"".~r1+72(SP), AX
	0x0231 00561 (equal_names.go:43)	MOVQ	"".total+80(SP), CX
	0x0236 00566 (equal_names.go:43)	LEAQ	go.string."text"(SB), DX
	0x023d 00573 (equal_names.go:42)	JMP	471
	0x023f 00575 (equal_names.go:45)	CALL	runtime.printlock(SB)
	0x0244 00580 (equal_names.go:45)	MOVQ	"".total+80(SP), AX
	0x0249 00585 (equal_names.go:45)	MOVQ	AX, (SP)
	0x024d 00589 (equal_names.go:45)	CALL	runtime.printint(SB)
	0x0252 00594 (equal_names.go:45)	CALL	runtime.printnl(SB)
	0x0257 00599 (equal_names.go:45)	CALL	runtime.printunlock(SB)
	0x025c 00604 (equal_names.go:46)	MOVQ	112(SP), BP
	0x0261 00609 (equal_names.go:46)	ADDQ	$120, SP
	0x0265 00613 (equal_names.go:46)	RET
	0x0266 00614 (equal_names.go:46)	NOP
	0x0266 00614 (equal_names.go:27)	PCDATA	$0, $-1
	0x0266 00614 (equal_names.go:27)	PCDATA	$2, $-1
	0x0266 00614 (equal_names.go:27)	CALL	runtime.morestack_noctxt(SB)
	0x026b 00619 (equal_names.go:27)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 53  dH..%....H;a...S
	0x0010 02 00 00 48 83 ec 78 48 89 6c 24 70 48 8d 6c 24  ...H..xH.l$pH.l$
	0x0020 70 31 c0 31 c9 eb 0c 48 63 db 48 01 c3 48 01 d9  p1.1...Hc.H..H..
	0x0030 48 89 f0 48 83 f8 04 7d 56 48 8d 15 00 00 00 00  H..H...}VH......
	0x0040 0f b6 1c 02 81 fb 80 00 00 00 7d 06 48 8d 70 01  ..........}.H.p.
	0x0050 eb d5 48 89 44 24 30 48 89 4c 24 50 48 89 14 24  ..H.D$0H.L$PH..$
	0x0060 48 c7 44 24 08 04 00 00 00 48 89 44 24 10 e8 00  H.D$.....H.D$...
	0x0070 00 00 00 8b 5c 24 18 48 8b 74 24 20 48 8b 44 24  ....\$.H.t$ H.D$
	0x0080 30 48 8b 4c 24 50 48 8d 15 00 00 00 00 eb 98 31  0H.L$PH........1
	0x0090 c0 eb 0c 48 63 db 48 01 c3 48 01 d9 48 89 f0 48  ...Hc.H..H..H..H
	0x00a0 83 f8 04 7d 56 48 8d 15 00 00 00 00 0f b6 1c 02  ...}VH..........
	0x00b0 81 fb 80 00 00 00 7d 06 48 8d 70 01 eb d5 48 89  ......}.H.p...H.
	0x00c0 44 24 38 48 89 4c 24 68 48 89 14 24 48 c7 44 24  D$8H.L$hH..$H.D$
	0x00d0 08 04 00 00 00 48 89 44 24 10 e8 00 00 00 00 8b  .....H.D$.......
	0x00e0 5c 24 18 48 8b 74 24 20 48 8b 44 24 38 48 8b 4c  \$.H.t$ H.D$8H.L
	0x00f0 24 68 48 8d 15 00 00 00 00 eb 98 31 c0 eb 0c 48  $hH........1...H
	0x0100 63 db 48 01 c3 48 01 d9 48 89 f0 48 83 f8 04 7d  c.H..H..H..H...}
	0x0110 56 48 8d 15 00 00 00 00 0f b6 1c 02 81 fb 80 00  VH..............
	0x0120 00 00 7d 06 48 8d 70 01 eb d5 48 89 44 24 40 48  ..}.H.p...H.D$@H
	0x0130 89 4c 24 60 48 89 14 24 48 c7 44 24 08 04 00 00  .L$`H..$H.D$....
	0x0140 00 48 89 44 24 10 e8 00 00 00 00 8b 5c 24 18 48  .H.D$.......\$.H
	0x0150 8b 74 24 20 48 8b 44 24 40 48 8b 4c 24 60 48 8d  .t$ H.D$@H.L$`H.
	0x0160 15 00 00 00 00 eb 98 31 c0 eb 0c 48 63 db 48 01  .......1...Hc.H.
	0x0170 c3 48 01 d9 48 89 f0 48 83 f8 04 7d 56 48 8d 15  .H..H..H...}VH..
	0x0180 00 00 00 00 0f b6 1c 02 81 fb 80 00 00 00 7d 06  ..............}.
	0x0190 48 8d 70 01 eb d5 48 89 44 24 28 48 89 4c 24 58  H.p...H.D$(H.L$X
	0x01a0 48 89 14 24 48 c7 44 24 08 04 00 00 00 48 89 44  H..$H.D$.....H.D
	0x01b0 24 10 e8 00 00 00 00 8b 5c 24 18 48 8b 74 24 20  $.......\$.H.t$
	0x01c0 48 8b 44 24 28 48 8b 4c 24 58 48 8d 15 00 00 00  H.D$(H.L$XH.....
	0x01d0 00 eb 98 31 c0 eb 0c 48 63 db 48 01 c3 48 01 d9  ...1...Hc.H..H..
	0x01e0 48 89 f0 48 89 4c 24 50 48 83 f8 04 7d 51 48 8d  H..H.L$PH...}QH.
	0x01f0 15 00 00 00 00 0f b6 1c 02 81 fb 80 00 00 00 7d  ...............}
	0x0200 06 48 8d 70 01 eb d0 48 89 44 24 48 48 89 14 24  .H.p...H.D$HH..$
	0x0210 48 c7 44 24 08 04 00 00 00 48 89 44 24 10 e8 00  H.D$.....H.D$...
	0x0220 00 00 00 8b 5c 24 18 48 8b 74 24 20 48 8b 44 24  ....\$.H.t$ H.D$
	0x0230 48 48 8b 4c 24 50 48 8d 15 00 00 00 00 eb 98 e8  HH.L$PH.........
	0x0240 00 00 00 00 48 8b 44 24 50 48 89 04 24 e8 00 00  ....H.D$PH..$...
	0x0250 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 6c 24  ............H.l$
	0x0260 70 48 83 c4 78 c3 e8 00 00 00 00 e9 90 fd ff ff  pH..x...........
	rel 5+4 t=16 TLS+0
	rel 60+4 t=15 go.string."text"+0
	rel 111+4 t=8 runtime.decoderune+0
	rel 137+4 t=15 go.string."text"+0
	rel 168+4 t=15 go.string."text"+0
	rel 219+4 t=8 runtime.decoderune+0
	rel 245+4 t=15 go.string."text"+0
	rel 276+4 t=15 go.string."text"+0
	rel 327+4 t=8 runtime.decoderune+0
	rel 353+4 t=15 go.string."text"+0
	rel 384+4 t=15 go.string."text"+0
	rel 435+4 t=8 runtime.decoderune+0
	rel 461+4 t=15 go.string."text"+0
	rel 497+4 t=15 go.string."text"+0
	rel 543+4 t=8 runtime.decoderune+0
	rel 569+4 t=15 go.string."text"+0
	rel 576+4 t=8 runtime.printlock+0
	rel 590+4 t=8 runtime.printint+0
	rel 595+4 t=8 runtime.printnl+0
	rel 600+4 t=8 runtime.printunlock+0
	rel 615+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=53 args=0x0 locals=0x8
	0x0000 00000 (equal_names.go:48)	TEXT	"".main(SB), $8-0
	0x0000 00000 (equal_names.go:48)	MOVQ	(TLS), CX
	0x0009 00009 (equal_names.go:48)	CMPQ	SP, 16(CX)
	0x000d 00013 (equal_names.go:48)	JLS	46
	0x000f 00015 (equal_names.go:48)	SUBQ	$8, SP
	0x0013 00019 (equal_names.go:48)	MOVQ	BP, (SP)
	0x0017 00023 (equal_names.go:48)	LEAQ	(SP), BP
	0x001b 00027 (equal_names.go:48)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (equal_names.go:48)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (equal_names.go:48)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001b 00027 (equal_names.go:49)	PCDATA	$2, $0
	0x001b 00027 (equal_names.go:49)	PCDATA	$0, $0
	0x001b 00027 (equal_names.go:49)	CALL	"".constants(SB)
	0x0020 00032 (equal_names.go:50)	CALL	"".types(SB)
	0x0025 00037 (equal_names.go:51)	MOVQ	(SP), BP
	0x0029 00041 (equal_names.go:51)	ADDQ	$8, SP
	0x002d 00045 (equal_names.go:51)	RET
	0x002e 00046 (equal_names.go:51)	NOP
	0x002e 00046 (equal_names.go:48)	PCDATA	$0, $-1
	0x002e 00046 (equal_names.go:48)	PCDATA	$2, $-1
	0x002e 00046 (equal_names.go:48)	CALL	runtime.morestack_noctxt(SB)
	0x0033 00051 (equal_names.go:48)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 1f 48  dH..%....H;a.v.H
	0x0010 83 ec 08 48 89 2c 24 48 8d 2c 24 e8 00 00 00 00  ...H.,$H.,$.....
	0x0020 e8 00 00 00 00 48 8b 2c 24 48 83 c4 08 c3 e8 00  .....H.,$H......
	0x0030 00 00 00 eb cb                                   .....
	rel 5+4 t=16 TLS+0
	rel 28+4 t=8 "".constants+0
	rel 33+4 t=8 "".types+0
	rel 47+4 t=8 runtime.morestack_noctxt+0
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
go.info."".use$abstract SDWARFINFO dupok size=17
	0x0000 03 2e 75 73 65 00 01 01 10 69 00 00 00 00 00 00  ..use....i......
	0x0010 00                                               .
	rel 12+4 t=28 go.info.int+0
go.loc."".use SDWARFLOC size=0
go.info."".use SDWARFINFO size=42
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 11 00 00 00 00 00 0e 7e 72  ..............~r
	0x0020 31 00 01 06 00 00 00 00 00 00                    1.........
	rel 1+4 t=28 go.info."".use$abstract+0
	rel 5+8 t=1 "".use+0
	rel 13+8 t=1 "".use+11
	rel 24+4 t=28 go.info."".use$abstract+8
	rel 36+4 t=28 go.info.int+0
go.range."".use SDWARFRANGE size=0
go.isstmt."".use SDWARFMISC size=0
	0x0000 04 05 01 06 00                                   .....
go.string."text" SRODATA dupok size=4
	0x0000 74 65 78 74                                      text
go.loc."".constants SDWARFLOC size=362
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2a 00 00 00 00 00 00 00 73 00 00 00 00 00 00 00  *.......s.......
	0x0020 01 00 52 73 00 00 00 00 00 00 00 9c 00 00 00 00  ..Rs............
	0x0030 00 00 00 02 00 91 60 9c 00 00 00 00 00 00 00 df  ......`.........
	0x0040 00 00 00 00 00 00 00 01 00 52 df 00 00 00 00 00  .........R......
	0x0050 00 00 08 01 00 00 00 00 00 00 02 00 91 68 08 01  .............h..
	0x0060 00 00 00 00 00 00 98 01 00 00 00 00 00 00 02 00  ................
	0x0070 91 60 00 00 00 00 00 00 00 00 00 00 00 00 00 00  .`..............
	0x0080 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00  ................
	0x0090 00 00 2a 00 00 00 00 00 00 00 33 00 00 00 00 00  ..*.......3.....
	0x00a0 00 00 01 00 50 37 00 00 00 00 00 00 00 73 00 00  ....P7.......s..
	0x00b0 00 00 00 00 00 01 00 50 73 00 00 00 00 00 00 00  .......Ps.......
	0x00c0 91 00 00 00 00 00 00 00 02 00 91 58 00 00 00 00  ...........X....
	0x00d0 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff  ................
	0x00e0 ff ff ff ff 00 00 00 00 00 00 00 00 a3 00 00 00  ................
	0x00f0 00 00 00 00 df 00 00 00 00 00 00 00 01 00 50 df  ..............P.
	0x0100 00 00 00 00 00 00 00 fd 00 00 00 00 00 00 00 02  ................
	0x0110 00 91 50 00 00 00 00 00 00 00 00 00 00 00 00 00  ..P.............
	0x0120 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0130 00 00 00 10 01 00 00 00 00 00 00 4b 01 00 00 00  ...........K....
	0x0140 00 00 00 01 00 50 4b 01 00 00 00 00 00 00 6c 01  .....PK.......l.
	0x0150 00 00 00 00 00 00 02 00 91 48 00 00 00 00 00 00  .........H......
	0x0160 00 00 00 00 00 00 00 00 00 00                    ..........
	rel 8+8 t=1 "".constants+0
	rel 138+8 t=1 "".constants+0
	rel 228+8 t=1 "".constants+0
	rel 299+8 t=1 "".constants+0
go.info."".constants SDWARFINFO size=135
	0x0000 02 22 22 2e 63 6f 6e 73 74 61 6e 74 73 00 00 00  ."".constants...
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c  ................
	0x0020 00 00 00 00 01 0a 74 6f 74 61 6c 00 0e 00 00 00  ......total.....
	0x0030 00 00 00 00 00 13 00 00 00 00 09 63 00 0f 00 00  ...........c....
	0x0040 00 00 00 0a 69 00 0f 00 00 00 00 00 00 00 00 00  ....i...........
	0x0050 13 00 00 00 00 09 63 00 12 00 00 00 00 00 0a 69  ......c........i
	0x0060 00 12 00 00 00 00 00 00 00 00 00 13 00 00 00 00  ................
	0x0070 09 63 00 15 00 00 00 00 00 0a 69 00 15 00 00 00  .c........i.....
	0x0080 00 00 00 00 00 00 00                             .......
	rel 14+8 t=1 "".constants+0
	rel 22+8 t=1 "".constants+408
	rel 32+4 t=29 gofile..equal_names.go+0
	rel 45+4 t=28 go.info.int+0
	rel 49+4 t=28 go.loc."".constants+0
	rel 54+4 t=28 go.range."".constants+0
	rel 62+4 t=28 go.info.int32+0
	rel 71+4 t=28 go.info.int+0
	rel 75+4 t=28 go.loc."".constants+130
	rel 81+4 t=28 go.range."".constants+64
	rel 89+4 t=28 go.info.int32+0
	rel 98+4 t=28 go.info.int+0
	rel 102+4 t=28 go.loc."".constants+220
	rel 108+4 t=28 go.range."".constants+128
	rel 116+4 t=28 go.info.int32+0
	rel 125+4 t=28 go.info.int+0
	rel 129+4 t=28 go.loc."".constants+291
go.range."".constants SDWARFRANGE size=208
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 25 00 00 00 00 00 00 00 57 00 00 00 00 00 00 00  %.......W.......
	0x0020 5c 00 00 00 00 00 00 00 91 00 00 00 00 00 00 00  \...............
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0050 91 00 00 00 00 00 00 00 c3 00 00 00 00 00 00 00  ................
	0x0060 c8 00 00 00 00 00 00 00 fd 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0090 57 00 00 00 00 00 00 00 5c 00 00 00 00 00 00 00  W.......\.......
	0x00a0 c3 00 00 00 00 00 00 00 c8 00 00 00 00 00 00 00  ................
	0x00b0 fd 00 00 00 00 00 00 00 67 01 00 00 00 00 00 00  ........g.......
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".constants+0
	rel 72+8 t=1 "".constants+0
	rel 136+8 t=1 "".constants+0
go.isstmt."".constants SDWARFMISC size=0
	0x0000 04 13 04 0e 03 09 01 09 02 04 01 58 02 02 01 02  ...........X....
	0x0010 02 03 01 09 02 04 01 58 02 02 01 02 02 03 01 0e  .......X........
	0x0020 02 04 01 53 02 05 01 18 02 14 00                 ...S.......
go.loc."".types SDWARFLOC size=585
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2a 00 00 00 00 00 00 00 73 00 00 00 00 00 00 00  *.......s.......
	0x0020 01 00 52 73 00 00 00 00 00 00 00 9c 00 00 00 00  ..Rs............
	0x0030 00 00 00 02 00 91 50 9c 00 00 00 00 00 00 00 df  ......P.........
	0x0040 00 00 00 00 00 00 00 01 00 52 df 00 00 00 00 00  .........R......
	0x0050 00 00 08 01 00 00 00 00 00 00 02 00 91 68 08 01  .............h..
	0x0060 00 00 00 00 00 00 4b 01 00 00 00 00 00 00 01 00  ......K.........
	0x0070 52 4b 01 00 00 00 00 00 00 74 01 00 00 00 00 00  RK.......t......
	0x0080 00 02 00 91 60 74 01 00 00 00 00 00 00 b7 01 00  ....`t..........
	0x0090 00 00 00 00 00 01 00 52 b7 01 00 00 00 00 00 00  .......R........
	0x00a0 e0 01 00 00 00 00 00 00 02 00 91 58 e0 01 00 00  ...........X....
	0x00b0 00 00 00 00 70 02 00 00 00 00 00 00 02 00 91 50  ....p..........P
	0x00c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00d0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00e0 2a 00 00 00 00 00 00 00 33 00 00 00 00 00 00 00  *.......3.......
	0x00f0 01 00 50 37 00 00 00 00 00 00 00 73 00 00 00 00  ..P7.......s....
	0x0100 00 00 00 01 00 50 73 00 00 00 00 00 00 00 91 00  .....Ps.........
	0x0110 00 00 00 00 00 00 03 00 91 b0 7f 00 00 00 00 00  ................
	0x0120 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0130 ff ff ff 00 00 00 00 00 00 00 00 a3 00 00 00 00  ................
	0x0140 00 00 00 df 00 00 00 00 00 00 00 01 00 50 df 00  .............P..
	0x0150 00 00 00 00 00 00 fd 00 00 00 00 00 00 00 03 00  ................
	0x0160 91 b8 7f 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0170 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0180 00 00 00 0f 01 00 00 00 00 00 00 4b 01 00 00 00  ...........K....
	0x0190 00 00 00 01 00 50 4b 01 00 00 00 00 00 00 69 01  .....PK.......i.
	0x01a0 00 00 00 00 00 00 02 00 91 40 00 00 00 00 00 00  .........@......
	0x01b0 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x01c0 ff ff 00 00 00 00 00 00 00 00 7b 01 00 00 00 00  ..........{.....
	0x01d0 00 00 b7 01 00 00 00 00 00 00 01 00 50 b7 01 00  ............P...
	0x01e0 00 00 00 00 00 d5 01 00 00 00 00 00 00 03 00 91  ................
	0x01f0 a8 7f 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0200 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00  ................
	0x0210 00 00 e8 01 00 00 00 00 00 00 23 02 00 00 00 00  ..........#.....
	0x0220 00 00 01 00 50 23 02 00 00 00 00 00 00 44 02 00  ....P#.......D..
	0x0230 00 00 00 00 00 02 00 91 48 00 00 00 00 00 00 00  ........H.......
	0x0240 00 00 00 00 00 00 00 00 00                       .........
	rel 8+8 t=1 "".types+0
	rel 216+8 t=1 "".types+0
	rel 307+8 t=1 "".types+0
	rel 379+8 t=1 "".types+0
	rel 450+8 t=1 "".types+0
	rel 522+8 t=1 "".types+0
go.info."".types SDWARFINFO size=185
	0x0000 02 22 22 2e 74 79 70 65 73 00 00 00 00 00 00 00  ."".types.......
	0x0010 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00  ................
	0x0020 01 0a 74 6f 74 61 6c 00 1d 00 00 00 00 00 00 00  ..total.........
	0x0030 00 13 00 00 00 00 09 63 00 1e 00 00 00 00 00 0a  .......c........
	0x0040 69 00 1e 00 00 00 00 00 00 00 00 00 13 00 00 00  i...............
	0x0050 00 09 63 00 21 00 00 00 00 00 0a 69 00 21 00 00  ..c.!......i.!..
	0x0060 00 00 00 00 00 00 00 13 00 00 00 00 09 63 00 24  .............c.$
	0x0070 00 00 00 00 00 0a 69 00 24 00 00 00 00 00 00 00  ......i.$.......
	0x0080 00 00 13 00 00 00 00 09 63 00 27 00 00 00 00 00  ........c.'.....
	0x0090 0a 69 00 27 00 00 00 00 00 00 00 00 00 13 00 00  .i.'............
	0x00a0 00 00 09 63 00 2a 00 00 00 00 00 0a 69 00 2a 00  ...c.*......i.*.
	0x00b0 00 00 00 00 00 00 00 00 00                       .........
	rel 10+8 t=1 "".types+0
	rel 18+8 t=1 "".types+624
	rel 28+4 t=29 gofile..equal_names.go+0
	rel 41+4 t=28 go.info.int+0
	rel 45+4 t=28 go.loc."".types+0
	rel 50+4 t=28 go.range."".types+0
	rel 58+4 t=28 go.info.int32+0
	rel 67+4 t=28 go.info.int+0
	rel 71+4 t=28 go.loc."".types+208
	rel 77+4 t=28 go.range."".types+64
	rel 85+4 t=28 go.info.int32+0
	rel 94+4 t=28 go.info.int+0
	rel 98+4 t=28 go.loc."".types+299
	rel 104+4 t=28 go.range."".types+128
	rel 112+4 t=28 go.info.int32+0
	rel 121+4 t=28 go.info.int+0
	rel 125+4 t=28 go.loc."".types+371
	rel 131+4 t=28 go.range."".types+192
	rel 139+4 t=28 go.info.int32+0
	rel 148+4 t=28 go.info.int+0
	rel 152+4 t=28 go.loc."".types+442
	rel 158+4 t=28 go.range."".types+256
	rel 166+4 t=28 go.info.int32+0
	rel 175+4 t=28 go.info.int+0
	rel 179+4 t=28 go.loc."".types+514
go.range."".types SDWARFRANGE size=368
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 25 00 00 00 00 00 00 00 57 00 00 00 00 00 00 00  %.......W.......
	0x0020 5c 00 00 00 00 00 00 00 91 00 00 00 00 00 00 00  \...............
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0050 91 00 00 00 00 00 00 00 c3 00 00 00 00 00 00 00  ................
	0x0060 c8 00 00 00 00 00 00 00 fd 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0090 fd 00 00 00 00 00 00 00 2f 01 00 00 00 00 00 00  ......../.......
	0x00a0 34 01 00 00 00 00 00 00 69 01 00 00 00 00 00 00  4.......i.......
	0x00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00c0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00d0 69 01 00 00 00 00 00 00 9b 01 00 00 00 00 00 00  i...............
	0x00e0 a0 01 00 00 00 00 00 00 d5 01 00 00 00 00 00 00  ................
	0x00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0100 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0110 57 00 00 00 00 00 00 00 5c 00 00 00 00 00 00 00  W.......\.......
	0x0120 c3 00 00 00 00 00 00 00 c8 00 00 00 00 00 00 00  ................
	0x0130 2f 01 00 00 00 00 00 00 34 01 00 00 00 00 00 00  /.......4.......
	0x0140 9b 01 00 00 00 00 00 00 a0 01 00 00 00 00 00 00  ................
	0x0150 d5 01 00 00 00 00 00 00 3f 02 00 00 00 00 00 00  ........?.......
	0x0160 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".types+0
	rel 72+8 t=1 "".types+0
	rel 136+8 t=1 "".types+0
	rel 200+8 t=1 "".types+0
	rel 264+8 t=1 "".types+0
go.isstmt."".types SDWARFMISC size=0
	0x0000 04 13 04 0e 03 09 01 09 02 04 01 58 02 02 01 02  ...........X....
	0x0010 02 03 01 09 02 04 01 58 02 02 01 02 02 03 01 09  .......X........
	0x0020 02 04 01 58 02 02 01 02 02 03 01 09 02 04 01 58  ...X...........X
	0x0030 02 02 01 02 02 03 01 0e 02 04 01 53 02 05 01 18  ...........S....
	0x0040 02 14 00                                         ...
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=33
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+53
	rel 27+4 t=29 gofile..equal_names.go+0
go.range."".main SDWARFRANGE size=0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 0f 04 0c 03 1a 00                             .......
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
"".initdone· SNOPTRBSS size=1
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·ebb0e8ce1793da18f0378b883cb3e122 SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 00 04                    ..........
