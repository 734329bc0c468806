"".collatz STEXT nosplit size=84 args=0x10 locals=0x0
	0x0000 00000 (workers.go:8)	TEXT	"".collatz(SB), NOSPLIT, $0-16
	0x0000 00000 (workers.go:8)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (workers.go:8)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (workers.go:8)	FUNCDATA	$3, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (workers.go:8)	PCDATA	$2, $0
	0x0000 00000 (workers.go:8)	PCDATA	$0, $0
	0x0000 00000 (workers.go:8)	MOVQ	$0, "".steps+16(SP)
	0x0009 00009 (workers.go:9)	JMP	11
	0x000b 00011 (workers.go:9)	CMPQ	"".n+8(SP), $1
	0x0011 00017 (workers.go:9)	JGT	21
	0x0013 00019 (workers.go:9)	JMP	83
	0x0015 00021 (workers.go:10)	MOVQ	"".n+8(SP), AX
	0x001a 00026 (workers.go:10)	BTL	$0, AX
	0x001e 00030 (workers.go:10)	JCC	34
	0x0020 00032 (workers.go:10)	JMP	66
	0x0022 00034 (workers.go:11)	MOVQ	"".n+8(SP), AX
	0x0027 00039 (workers.go:11)	SARQ	$1, AX
	0x002a 00042 (workers.go:11)	MOVQ	AX, "".n+8(SP)
	0x002f 00047 (workers.go:11)	JMP	49
	0x0031 00049 (workers.go:15)	MOVQ	"".steps+16(SP), AX
	0x0036 00054 (workers.go:15)	INCQ	AX
	0x0039 00057 (workers.go:15)	MOVQ	AX, "".steps+16(SP)
	0x003e 00062 (workers.go:15)	JMP	64
	0x0040 00064 (workers.go:9)	PCDATA	$2, $-2
	0x0040 00064 (workers.go:9)	PCDATA	$0, $-2
	0x0040 00064 (workers.go:9)	JMP	11
	0x0042 00066 (workers.go:13)	PCDATA	$2, $0
	0x0042 00066 (workers.go:13)	PCDATA	$0, $0
	0x0042 00066 (workers.go:13)	MOVQ	"".n+8(SP), AX
	0x0047 00071 (workers.go:13)	LEAQ	1(AX)(AX*2), AX
	0x004c 00076 (workers.go:13)	MOVQ	AX, "".n+8(SP)
	0x0051 00081 (workers.go:13)	JMP	49
	0x0053 00083 (workers.go:17)	PCDATA	$2, $-2
	0x0053 00083 (workers.go:17)	PCDATA	$0, $-2
	0x0053 00083 (workers.go:17)	RET
	0x0000 48 c7 44 24 10 00 00 00 00 eb 00 48 83 7c 24 08  H.D$.......H.|$.
	0x0010 01 7f 02 eb 3e 48 8b 44 24 08 0f ba e0 00 73 02  ....>H.D$.....s.
	0x0020 eb 20 48 8b 44 24 08 48 d1 f8 48 89 44 24 08 eb  . H.D$.H..H.D$..
	0x0030 00 48 8b 44 24 10 48 ff c0 48 89 44 24 10 eb 00  .H.D$.H..H.D$...
	0x0040 eb c9 48 8b 44 24 08 48 8d 44 40 01 48 89 44 24  ..H.D$.H.D@.H.D$
	0x0050 08 eb de c3                                      ....
"".worker STEXT size=309 args=0x10 locals=0x70
	0x0000 00000 (workers.go:20)	TEXT	"".worker(SB), $112-16
	0x0000 00000 (workers.go:20)	MOVQ	(TLS), CX
	0x0009 00009 (workers.go:20)	CMPQ	SP, 16(CX)
	0x000d 00013 (workers.go:20)	JLS	299
	0x0013 00019 (workers.go:20)	SUBQ	$112, SP
	0x0017 00023 (workers.go:20)	MOVQ	BP, 104(SP)
	0x001c 00028 (workers.go:20)	LEAQ	104(SP), BP
	0x0021 00033 (workers.go:20)	FUNCDATA	$0, gclocals·524457cc09cf5bad78a1202977a683c9(SB)
	0x0021 00033 (workers.go:20)	FUNCDATA	$1, gclocals·7fcaf42bb5923a13ae497ed32d4a2fe7(SB)
	0x0021 00033 (workers.go:20)	FUNCDATA	$3, gclocals·f921db378992a411b04a03b038505262(SB)
	0x0021 00033 (workers.go:21)	PCDATA	$2, $1
	0x0021 00033 (workers.go:21)	PCDATA	$0, $1
	0x0021 00033 (workers.go:21)	MOVQ	"".done+128(SP), AX
	0x0029 00041 (workers.go:21)	PCDATA	$2, $0
	0x0029 00041 (workers.go:21)	MOVQ	AX, 16(SP)
	0x002e 00046 (workers.go:21)	MOVL	$8, (SP)
	0x0035 00053 (workers.go:21)	PCDATA	$2, $1
	0x0035 00053 (workers.go:21)	LEAQ	"".worker.func1·f(SB), AX
	0x003c 00060 (workers.go:21)	PCDATA	$2, $0
	0x003c 00060 (workers.go:21)	MOVQ	AX, 8(SP)
	0x0041 00065 (workers.go:21)	CALL	runtime.deferproc(SB)
	0x0046 00070 (workers.go:21)	TESTL	AX, AX
	0x0048 00072 (workers.go:21)	JNE	283
	0x004e 00078 (workers.go:21)	JMP	80
	0x0050 00080 (workers.go:22)	PCDATA	$2, $1
	0x0050 00080 (workers.go:22)	PCDATA	$0, $2
	0x0050 00080 (workers.go:22)	MOVQ	"".jobs+120(SP), AX
	0x0055 00085 (workers.go:22)	PCDATA	$2, $0
	0x0055 00085 (workers.go:22)	PCDATA	$0, $3
	0x0055 00085 (workers.go:22)	MOVQ	AX, ""..autotmp_4+48(SP)
	0x005a 00090 (workers.go:22)	PCDATA	$0, $4
	0x005a 00090 (workers.go:22)	MOVQ	$0, ""..autotmp_7+80(SP)
	0x0063 00099 (workers.go:22)	XORPS	X0, X0
	0x0066 00102 (workers.go:22)	MOVUPS	X0, ""..autotmp_7+88(SP)
	0x006b 00107 (workers.go:22)	JMP	109
	0x006d 00109 (workers.go:22)	PCDATA	$2, $1
	0x006d 00109 (workers.go:22)	MOVQ	""..autotmp_4+48(SP), AX
	0x0072 00114 (workers.go:22)	PCDATA	$2, $0
	0x0072 00114 (workers.go:22)	MOVQ	AX, (SP)
	0x0076 00118 (workers.go:22)	PCDATA	$2, $1
	0x0076 00118 (workers.go:22)	LEAQ	""..autotmp_7+80(SP), AX
	0x007b 00123 (workers.go:22)	PCDATA	$2, $0
	0x007b 00123 (workers.go:22)	MOVQ	AX, 8(SP)
	0x0080 00128 (workers.go:22)	CALL	runtime.chanrecv2(SB)
	0x0085 00133 (workers.go:22)	MOVBLZX	16(SP), AX
	0x008a 00138 (workers.go:22)	MOVB	AL, ""..autotmp_8+31(SP)
	0x008e 00142 (workers.go:22)	TESTB	AL, AL
	0x0090 00144 (workers.go:22)	JNE	148
	0x0092 00146 (workers.go:22)	JMP	267
	0x0094 00148 (workers.go:22)	MOVQ	""..autotmp_7+80(SP), AX
	0x0099 00153 (workers.go:22)	MOVQ	""..autotmp_7+88(SP), CX
	0x009e 00158 (workers.go:22)	PCDATA	$2, $2
	0x009e 00158 (workers.go:22)	MOVQ	""..autotmp_7+96(SP), DX
	0x00a3 00163 (workers.go:22)	PCDATA	$0, $5
	0x00a3 00163 (workers.go:22)	MOVQ	AX, "".j+56(SP)
	0x00a8 00168 (workers.go:22)	MOVQ	CX, "".j+64(SP)
	0x00ad 00173 (workers.go:22)	PCDATA	$2, $0
	0x00ad 00173 (workers.go:22)	MOVQ	DX, "".j+72(SP)
	0x00b2 00178 (workers.go:22)	MOVQ	$0, ""..autotmp_7+80(SP)
	0x00bb 00187 (workers.go:22)	XORPS	X0, X0
	0x00be 00190 (workers.go:22)	MOVUPS	X0, ""..autotmp_7+88(SP)
	0x00c3 00195 (workers.go:23)	MOVQ	"".j+64(SP), AX
	0x00c8 00200 (workers.go:23)	MOVQ	AX, (SP)
	0x00cc 00204 (workers.go:23)	CALL	"".collatz(SB)
	0x00d1 00209 (workers.go:23)	MOVQ	8(SP), AX
	0x00d6 00214 (workers.go:23)	MOVQ	AX, ""..autotmp_5+40(SP)
	0x00db 00219 (workers.go:23)	LEAQ	(AX)(AX*4), AX
	0x00df 00223 (workers.go:23)	SHLQ	$1, AX
	0x00e2 00226 (workers.go:23)	ADDQ	"".j+56(SP), AX
	0x00e7 00231 (workers.go:23)	MOVQ	AX, ""..autotmp_6+32(SP)
	0x00ec 00236 (workers.go:23)	PCDATA	$2, $1
	0x00ec 00236 (workers.go:23)	PCDATA	$0, $4
	0x00ec 00236 (workers.go:23)	MOVQ	"".j+72(SP), AX
	0x00f1 00241 (workers.go:23)	PCDATA	$2, $0
	0x00f1 00241 (workers.go:23)	MOVQ	AX, (SP)
	0x00f5 00245 (workers.go:23)	PCDATA	$2, $1
	0x00f5 00245 (workers.go:23)	LEAQ	""..autotmp_6+32(SP), AX
	0x00fa 00250 (workers.go:23)	PCDATA	$2, $0
	0x00fa 00250 (workers.go:23)	MOVQ	AX, 8(SP)
	0x00ff 00255 (workers.go:23)	CALL	runtime.chansend1(SB)
	0x0104 00260 (workers.go:23)	JMP	262
	0x0106 00262 (workers.go:22)	PCDATA	$2, $-2
	0x0106 00262 (workers.go:22)	PCDATA	$0, $-2
	0x0106 00262 (workers.go:22)	JMP	109
	0x010b 00267 (workers.go:25)	PCDATA	$2, $0
	0x010b 00267 (workers.go:25)	PCDATA	$0, $6
	0x010b 00267 (workers.go:25)	XCHGL	AX, AX
	0x010c 00268 (workers.go:25)	CALL	runtime.deferreturn(SB)
	0x0111 00273 (workers.go:25)	MOVQ	104(SP), BP
	0x0116 00278 (workers.go:25)	ADDQ	$112, SP
	0x011a 00282 (workers.go:25)	RET
	0x011b 00283 (workers.go:21)	PCDATA	$0, $2
	0x011b 00283 (workers.go:21)	XCHGL	AX, AX
	0x011c 00284 (workers.go:21)	CALL	runtime.deferreturn(SB)
	0x0121 00289 (workers.go:21)	MOVQ	104(SP), BP
	0x0126 00294 (workers.go:21)	ADDQ	$112, SP
	0x012a 00298 (workers.go:21)	RET
	0x012b 00299 (workers.go:21)	NOP
	0x012b 00299 (workers.go:20)	PCDATA	$0, $-1
	0x012b 00299 (workers.go:20)	PCDATA	$2, $-1
	0x012b 00299 (workers.go:20)	CALL	runtime.morestack_noctxt(SB)
	0x0130 00304 (workers.go:20)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 18  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 70 48 89 6c 24 68 48 8d 6c 24  ...H..pH.l$hH.l$
	0x0020 68 48 8b 84 24 80 00 00 00 48 89 44 24 10 c7 04  hH..$....H.D$...
	0x0030 24 08 00 00 00 48 8d 05 00 00 00 00 48 89 44 24  $....H......H.D$
	0x0040 08 e8 00 00 00 00 85 c0 0f 85 cd 00 00 00 eb 00  ................
	0x0050 48 8b 44 24 78 48 89 44 24 30 48 c7 44 24 50 00  H.D$xH.D$0H.D$P.
	0x0060 00 00 00 0f 57 c0 0f 11 44 24 58 eb 00 48 8b 44  ....W...D$X..H.D
	0x0070 24 30 48 89 04 24 48 8d 44 24 50 48 89 44 24 08  $0H..$H.D$PH.D$.
	0x0080 e8 00 00 00 00 0f b6 44 24 10 88 44 24 1f 84 c0  .......D$..D$...
	0x0090 75 02 eb 77 48 8b 44 24 50 48 8b 4c 24 58 48 8b  u..wH.D$PH.L$XH.
	0x00a0 54 24 60 48 89 44 24 38 48 89 4c 24 40 48 89 54  T$`H.D$8H.L$@H.T
	0x00b0 24 48 48 c7 44 24 50 00 00 00 00 0f 57 c0 0f 11  $HH.D$P.....W...
	0x00c0 44 24 58 48 8b 44 24 40 48 89 04 24 e8 00 00 00  D$XH.D$@H..$....
	0x00d0 00 48 8b 44 24 08 48 89 44 24 28 48 8d 04 80 48  .H.D$.H.D$(H...H
	0x00e0 d1 e0 48 03 44 24 38 48 89 44 24 20 48 8b 44 24  ..H.D$8H.D$ H.D$
	0x00f0 48 48 89 04 24 48 8d 44 24 20 48 89 44 24 08 e8  HH..$H.D$ H.D$..
	0x0100 00 00 00 00 eb 00 e9 62 ff ff ff 90 e8 00 00 00  .......b........
	0x0110 00 48 8b 6c 24 68 48 83 c4 70 c3 90 e8 00 00 00  .H.l$hH..p......
	0x0120 00 48 8b 6c 24 68 48 83 c4 70 c3 e8 00 00 00 00  .H.l$hH..p......
	0x0130 e9 cb fe ff ff                                   .....
	rel 5+4 t=16 TLS+0
	rel 56+4 t=15 "".worker.func1·f+0
	rel 66+4 t=8 runtime.deferproc+0
	rel 129+4 t=8 runtime.chanrecv2+0
	rel 205+4 t=8 "".collatz+0
	rel 256+4 t=8 runtime.chansend1+0
	rel 269+4 t=8 runtime.deferreturn+0
	rel 285+4 t=8 runtime.deferreturn+0
	rel 300+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=784 args=0x0 locals=0x108
	0x0000 00000 (workers.go:27)	TEXT	"".main(SB), $264-0
	0x0000 00000 (workers.go:27)	MOVQ	(TLS), CX
	0x0009 00009 (workers.go:27)	LEAQ	-136(SP), AX
	0x0011 00017 (workers.go:27)	CMPQ	AX, 16(CX)
	0x0015 00021 (workers.go:27)	JLS	774
	0x001b 00027 (workers.go:27)	SUBQ	$264, SP
	0x0022 00034 (workers.go:27)	MOVQ	BP, 256(SP)
	0x002a 00042 (workers.go:27)	LEAQ	256(SP), BP
	0x0032 00050 (workers.go:27)	FUNCDATA	$0, gclocals·7be4bbacbfdb05fb3044e36c22b41e8b(SB)
	0x0032 00050 (workers.go:27)	FUNCDATA	$1, gclocals·82f60c7d6fee3d6863a843c87b6fb89e(SB)
	0x0032 00050 (workers.go:27)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0032 00050 (workers.go:28)	PCDATA	$2, $1
	0x0032 00050 (workers.go:28)	PCDATA	$0, $0
	0x0032 00050 (workers.go:28)	LEAQ	type.chan "".job(SB), AX
	0x0039 00057 (workers.go:28)	PCDATA	$2, $0
	0x0039 00057 (workers.go:28)	MOVQ	AX, (SP)
	0x003d 00061 (workers.go:28)	MOVQ	$0, 8(SP)
	0x0046 00070 (workers.go:28)	CALL	runtime.makechan(SB)
	0x004b 00075 (workers.go:28)	PCDATA	$2, $1
	0x004b 00075 (workers.go:28)	MOVQ	16(SP), AX
	0x0050 00080 (workers.go:28)	PCDATA	$2, $0
	0x0050 00080 (workers.go:28)	PCDATA	$0, $1
	0x0050 00080 (workers.go:28)	MOVQ	AX, "".jobs+104(SP)
	0x0055 00085 (workers.go:29)	PCDATA	$2, $1
	0x0055 00085 (workers.go:29)	LEAQ	type.chan bool(SB), AX
	0x005c 00092 (workers.go:29)	PCDATA	$2, $0
	0x005c 00092 (workers.go:29)	MOVQ	AX, (SP)
	0x0060 00096 (workers.go:29)	MOVQ	$0, 8(SP)
	0x0069 00105 (workers.go:29)	CALL	runtime.makechan(SB)
	0x006e 00110 (workers.go:29)	PCDATA	$2, $1
	0x006e 00110 (workers.go:29)	MOVQ	16(SP), AX
	0x0073 00115 (workers.go:29)	PCDATA	$2, $0
	0x0073 00115 (workers.go:29)	PCDATA	$0, $2
	0x0073 00115 (workers.go:29)	MOVQ	AX, "".done+112(SP)
	0x0078 00120 (workers.go:31)	MOVQ	$0, "".i+32(SP)
	0x0081 00129 (workers.go:31)	JMP	131
	0x0083 00131 (workers.go:31)	CMPQ	"".i+32(SP), $3
	0x0089 00137 (workers.go:31)	JLT	141
	0x008b 00139 (workers.go:31)	JMP	202
	0x008d 00141 (workers.go:32)	PCDATA	$2, $1
	0x008d 00141 (workers.go:32)	MOVQ	"".jobs+104(SP), AX
	0x0092 00146 (workers.go:32)	PCDATA	$2, $0
	0x0092 00146 (workers.go:32)	MOVQ	AX, 16(SP)
	0x0097 00151 (workers.go:32)	PCDATA	$2, $1
	0x0097 00151 (workers.go:32)	MOVQ	"".done+112(SP), AX
	0x009c 00156 (workers.go:32)	PCDATA	$2, $0
	0x009c 00156 (workers.go:32)	MOVQ	AX, 24(SP)
	0x00a1 00161 (workers.go:32)	MOVL	$16, (SP)
	0x00a8 00168 (workers.go:32)	PCDATA	$2, $1
	0x00a8 00168 (workers.go:32)	LEAQ	"".worker·f(SB), AX
	0x00af 00175 (workers.go:32)	PCDATA	$2, $0
	0x00af 00175 (workers.go:32)	MOVQ	AX, 8(SP)
	0x00b4 00180 (workers.go:32)	CALL	runtime.newproc(SB)
	0x00b9 00185 (workers.go:32)	JMP	187
	0x00bb 00187 (workers.go:31)	MOVQ	"".i+32(SP), AX
	0x00c0 00192 (workers.go:31)	INCQ	AX
	0x00c3 00195 (workers.go:31)	MOVQ	AX, "".i+32(SP)
	0x00c8 00200 (workers.go:31)	JMP	131
	0x00ca 00202 (workers.go:34)	PCDATA	$0, $3
	0x00ca 00202 (workers.go:34)	XORPS	X0, X0
	0x00cd 00205 (workers.go:34)	MOVUPS	X0, "".outs+160(SP)
	0x00d5 00213 (workers.go:34)	XORPS	X0, X0
	0x00d8 00216 (workers.go:34)	MOVUPS	X0, "".outs+176(SP)
	0x00e0 00224 (workers.go:34)	XORPS	X0, X0
	0x00e3 00227 (workers.go:34)	MOVUPS	X0, "".outs+192(SP)
	0x00eb 00235 (workers.go:35)	MOVQ	$0, ""..autotmp_12+80(SP)
	0x00f4 00244 (workers.go:35)	MOVQ	$6, ""..autotmp_13+72(SP)
	0x00fd 00253 (workers.go:35)	JMP	255
	0x00ff 00255 (workers.go:35)	MOVQ	""..autotmp_13+72(SP), AX
	0x0104 00260 (workers.go:35)	CMPQ	""..autotmp_12+80(SP), AX
	0x0109 00265 (workers.go:35)	JLT	272
	0x010b 00267 (workers.go:35)	JMP	482
	0x0110 00272 (workers.go:35)	MOVQ	""..autotmp_12+80(SP), AX
	0x0115 00277 (workers.go:35)	MOVQ	AX, "".i+48(SP)
	0x011a 00282 (workers.go:36)	PCDATA	$2, $1
	0x011a 00282 (workers.go:36)	LEAQ	type.chan int(SB), AX
	0x0121 00289 (workers.go:36)	PCDATA	$2, $0
	0x0121 00289 (workers.go:36)	MOVQ	AX, (SP)
	0x0125 00293 (workers.go:36)	MOVQ	$1, 8(SP)
	0x012e 00302 (workers.go:36)	CALL	runtime.makechan(SB)
	0x0133 00307 (workers.go:36)	PCDATA	$2, $1
	0x0133 00307 (workers.go:36)	MOVQ	16(SP), AX
	0x0138 00312 (workers.go:36)	MOVQ	AX, ""..autotmp_8+120(SP)
	0x013d 00317 (workers.go:36)	MOVQ	"".i+48(SP), CX
	0x0142 00322 (workers.go:36)	CMPQ	CX, $6
	0x0146 00326 (workers.go:36)	JCS	333
	0x0148 00328 (workers.go:36)	JMP	767
	0x014d 00333 (workers.go:36)	SHLQ	$3, CX
	0x0151 00337 (workers.go:36)	PCDATA	$2, $0
	0x0151 00337 (workers.go:36)	MOVQ	AX, "".outs+160(SP)(CX*1)
	0x0159 00345 (workers.go:37)	PCDATA	$0, $4
	0x0159 00345 (workers.go:37)	MOVQ	$0, ""..autotmp_9+136(SP)
	0x0165 00357 (workers.go:37)	XORPS	X0, X0
	0x0168 00360 (workers.go:37)	MOVUPS	X0, ""..autotmp_9+144(SP)
	0x0170 00368 (workers.go:37)	MOVQ	"".i+48(SP), AX
	0x0175 00373 (workers.go:37)	MOVQ	AX, ""..autotmp_9+136(SP)
	0x017d 00381 (workers.go:37)	MOVQ	"".i+48(SP), AX
	0x0182 00386 (workers.go:37)	LEAQ	(AX)(AX*2), CX
	0x0186 00390 (workers.go:37)	LEAQ	3(AX)(CX*2), AX
	0x018b 00395 (workers.go:37)	MOVQ	AX, ""..autotmp_9+144(SP)
	0x0193 00403 (workers.go:37)	MOVQ	"".i+48(SP), AX
	0x0198 00408 (workers.go:37)	CMPQ	AX, $6
	0x019c 00412 (workers.go:37)	JCS	419
	0x019e 00414 (workers.go:37)	JMP	760
	0x01a3 00419 (workers.go:37)	PCDATA	$2, $1
	0x01a3 00419 (workers.go:37)	MOVQ	"".outs+160(SP)(AX*8), AX
	0x01ab 00427 (workers.go:37)	PCDATA	$2, $0
	0x01ab 00427 (workers.go:37)	MOVQ	AX, ""..autotmp_9+152(SP)
	0x01b3 00435 (workers.go:37)	PCDATA	$2, $1
	0x01b3 00435 (workers.go:37)	MOVQ	"".jobs+104(SP), AX
	0x01b8 00440 (workers.go:37)	PCDATA	$2, $0
	0x01b8 00440 (workers.go:37)	MOVQ	AX, (SP)
	0x01bc 00444 (workers.go:37)	PCDATA	$2, $1
	0x01bc 00444 (workers.go:37)	LEAQ	""..autotmp_9+136(SP), AX
	0x01c4 00452 (workers.go:37)	PCDATA	$2, $0
	0x01c4 00452 (workers.go:37)	MOVQ	AX, 8(SP)
	0x01c9 00457 (workers.go:37)	CALL	runtime.chansend1(SB)
	0x01ce 00462 (workers.go:37)	PCDATA	$0, $3
	0x01ce 00462 (workers.go:37)	JMP	464
	0x01d0 00464 (workers.go:35)	MOVQ	""..autotmp_12+80(SP), AX
	0x01d5 00469 (workers.go:35)	INCQ	AX
	0x01d8 00472 (workers.go:35)	MOVQ	AX, ""..autotmp_12+80(SP)
	0x01dd 00477 (workers.go:35)	JMP	255
	0x01e2 00482 (workers.go:39)	PCDATA	$2, $1
	0x01e2 00482 (workers.go:39)	PCDATA	$0, $5
	0x01e2 00482 (workers.go:39)	MOVQ	"".jobs+104(SP), AX
	0x01e7 00487 (workers.go:39)	PCDATA	$2, $0
	0x01e7 00487 (workers.go:39)	MOVQ	AX, (SP)
	0x01eb 00491 (workers.go:39)	CALL	runtime.closechan(SB)
	0x01f0 00496 (workers.go:40)	MOVQ	$0, "".i+40(SP)
	0x01f9 00505 (workers.go:40)	JMP	507
	0x01fb 00507 (workers.go:40)	CMPQ	"".i+40(SP), $3
	0x0201 00513 (workers.go:40)	JLT	517
	0x0203 00515 (workers.go:40)	JMP	557
	0x0205 00517 (workers.go:41)	PCDATA	$2, $1
	0x0205 00517 (workers.go:41)	MOVQ	"".done+112(SP), AX
	0x020a 00522 (workers.go:41)	PCDATA	$2, $0
	0x020a 00522 (workers.go:41)	MOVQ	AX, (SP)
	0x020e 00526 (workers.go:41)	MOVQ	$0, 8(SP)
	0x0217 00535 (workers.go:41)	CALL	runtime.chanrecv1(SB)
	0x021c 00540 (workers.go:41)	JMP	542
	0x021e 00542 (workers.go:40)	MOVQ	"".i+40(SP), AX
	0x0223 00547 (workers.go:40)	INCQ	AX
	0x0226 00550 (workers.go:40)	MOVQ	AX, "".i+40(SP)
	0x022b 00555 (workers.go:40)	JMP	507
	0x022d 00557 (workers.go:43)	PCDATA	$0, $6
	0x022d 00557 (workers.go:43)	MOVUPS	"".outs+160(SP), X0
	0x0235 00565 (workers.go:43)	MOVUPS	X0, ""..autotmp_10+208(SP)
	0x023d 00573 (workers.go:43)	MOVUPS	"".outs+176(SP), X0
	0x0245 00581 (workers.go:43)	MOVUPS	X0, ""..autotmp_10+224(SP)
	0x024d 00589 (workers.go:43)	PCDATA	$0, $7
	0x024d 00589 (workers.go:43)	MOVUPS	"".outs+192(SP), X0
	0x0255 00597 (workers.go:43)	MOVUPS	X0, ""..autotmp_10+240(SP)
	0x025d 00605 (workers.go:43)	MOVQ	$0, ""..autotmp_14+64(SP)
	0x0266 00614 (workers.go:43)	MOVQ	$6, ""..autotmp_15+56(SP)
	0x026f 00623 (workers.go:43)	JMP	625
	0x0271 00625 (workers.go:43)	MOVQ	""..autotmp_15+56(SP), AX
	0x0276 00630 (workers.go:43)	CMPQ	""..autotmp_14+64(SP), AX
	0x027b 00635 (workers.go:43)	JLT	639
	0x027d 00637 (workers.go:43)	JMP	744
	0x027f 00639 (workers.go:43)	MOVQ	""..autotmp_14+64(SP), AX
	0x0284 00644 (workers.go:43)	PCDATA	$2, $1
	0x0284 00644 (workers.go:43)	MOVQ	""..autotmp_10+208(SP)(AX*8), AX
	0x028c 00652 (workers.go:43)	MOVQ	AX, ""..autotmp_16+128(SP)
	0x0294 00660 (workers.go:43)	PCDATA	$2, $0
	0x0294 00660 (workers.go:43)	PCDATA	$0, $8
	0x0294 00660 (workers.go:43)	MOVQ	AX, "".o+96(SP)
	0x0299 00665 (workers.go:44)	MOVQ	$0, ""..autotmp_11+88(SP)
	0x02a2 00674 (workers.go:44)	PCDATA	$2, $1
	0x02a2 00674 (workers.go:44)	PCDATA	$0, $7
	0x02a2 00674 (workers.go:44)	MOVQ	"".o+96(SP), AX
	0x02a7 00679 (workers.go:44)	PCDATA	$2, $0
	0x02a7 00679 (workers.go:44)	MOVQ	AX, (SP)
	0x02ab 00683 (workers.go:44)	PCDATA	$2, $1
	0x02ab 00683 (workers.go:44)	LEAQ	""..autotmp_11+88(SP), AX
	0x02b0 00688 (workers.go:44)	PCDATA	$2, $0
	0x02b0 00688 (workers.go:44)	MOVQ	AX, 8(SP)
	0x02b5 00693 (workers.go:44)	CALL	runtime.chanrecv1(SB)
	0x02ba 00698 (workers.go:44)	CALL	runtime.printlock(SB)
	0x02bf 00703 (workers.go:44)	MOVQ	""..autotmp_11+88(SP), AX
	0x02c4 00708 (workers.go:44)	MOVQ	AX, (SP)
	0x02c8 00712 (workers.go:44)	CALL	runtime.printint(SB)
	0x02cd 00717 (workers.go:44)	CALL	runtime.printnl(SB)
	0x02d2 00722 (workers.go:44)	CALL	runtime.printunlock(SB)
	0x02d7 00727 (workers.go:44)	JMP	729
	0x02d9 00729 (workers.go:43)	MOVQ	""..autotmp_14+64(SP), AX
	0x02de 00734 (workers.go:43)	INCQ	AX
	0x02e1 00737 (workers.go:43)	MOVQ	AX, ""..autotmp_14+64(SP)
	0x02e6 00742 (workers.go:43)	JMP	625
	0x02e8 00744 (<unknown line number>)	PCDATA	$0, $0
	0x02e8 00744 (<unknown line number>)	MOVQ	256(SP), BP
	0x02f0 00752 (<unknown line number>)	ADDQ	$264, SP
	0x02f7 00759 (<unknown line number>)	RET
	0x02f8 00760 (workers.go:37)	PCDATA	$0, $9
	0x02f8 00760 (workers.go:37)	CALL	runtime.panicindex(SB)
	0x02fd 00765 (workers.go:37)	UNDEF
	0x02ff 00767 (workers.go:36)	PCDATA	$0, $0
	0x02ff 00767 (workers.go:36)	CALL	runtime.panicindex(SB)
	0x0304 00772 (workers.go:36)	UNDEF
	0x0306 00774 (workers.go:36)	NOP
	0x0306 00774 (workers.go:27)	PCDATA	$0, $-1
	0x0306 00774 (workers.go:27)	PCDATA	$2, $-1
	0x0306 00774 (workers.go:27)	CALL	runtime.morestack_noctxt(SB)
	0x030b 00779 (workers.go:27)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 78 ff ff  dH..%....H..$x..
	0x0010 ff 48 3b 41 10 0f 86 eb 02 00 00 48 81 ec 08 01  .H;A.......H....
	0x0020 00 00 48 89 ac 24 00 01 00 00 48 8d ac 24 00 01  ..H..$....H..$..
	0x0030 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 c7 44  ..H......H..$H.D
	0x0040 24 08 00 00 00 00 e8 00 00 00 00 48 8b 44 24 10  $..........H.D$.
	0x0050 48 89 44 24 68 48 8d 05 00 00 00 00 48 89 04 24  H.D$hH......H..$
	0x0060 48 c7 44 24 08 00 00 00 00 e8 00 00 00 00 48 8b  H.D$..........H.
	0x0070 44 24 10 48 89 44 24 70 48 c7 44 24 20 00 00 00  D$.H.D$pH.D$ ...
	0x0080 00 eb 00 48 83 7c 24 20 03 7c 02 eb 3d 48 8b 44  ...H.|$ .|..=H.D
	0x0090 24 68 48 89 44 24 10 48 8b 44 24 70 48 89 44 24  $hH.D$.H.D$pH.D$
	0x00a0 18 c7 04 24 10 00 00 00 48 8d 05 00 00 00 00 48  ...$....H......H
	0x00b0 89 44 24 08 e8 00 00 00 00 eb 00 48 8b 44 24 20  .D$........H.D$
	0x00c0 48 ff c0 48 89 44 24 20 eb b9 0f 57 c0 0f 11 84  H..H.D$ ...W....
	0x00d0 24 a0 00 00 00 0f 57 c0 0f 11 84 24 b0 00 00 00  $.....W....$....
	0x00e0 0f 57 c0 0f 11 84 24 c0 00 00 00 48 c7 44 24 50  .W....$....H.D$P
	0x00f0 00 00 00 00 48 c7 44 24 48 06 00 00 00 eb 00 48  ....H.D$H......H
	0x0100 8b 44 24 48 48 39 44 24 50 7c 05 e9 d2 00 00 00  .D$HH9D$P|......
	0x0110 48 8b 44 24 50 48 89 44 24 30 48 8d 05 00 00 00  H.D$PH.D$0H.....
	0x0120 00 48 89 04 24 48 c7 44 24 08 01 00 00 00 e8 00  .H..$H.D$.......
	0x0130 00 00 00 48 8b 44 24 10 48 89 44 24 78 48 8b 4c  ...H.D$.H.D$xH.L
	0x0140 24 30 48 83 f9 06 72 05 e9 b2 01 00 00 48 c1 e1  $0H...r......H..
	0x0150 03 48 89 84 0c a0 00 00 00 48 c7 84 24 88 00 00  .H.......H..$...
	0x0160 00 00 00 00 00 0f 57 c0 0f 11 84 24 90 00 00 00  ......W....$....
	0x0170 48 8b 44 24 30 48 89 84 24 88 00 00 00 48 8b 44  H.D$0H..$....H.D
	0x0180 24 30 48 8d 0c 40 48 8d 44 48 03 48 89 84 24 90  $0H..@H.DH.H..$.
	0x0190 00 00 00 48 8b 44 24 30 48 83 f8 06 72 05 e9 55  ...H.D$0H...r..U
	0x01a0 01 00 00 48 8b 84 c4 a0 00 00 00 48 89 84 24 98  ...H.......H..$.
	0x01b0 00 00 00 48 8b 44 24 68 48 89 04 24 48 8d 84 24  ...H.D$hH..$H..$
	0x01c0 88 00 00 00 48 89 44 24 08 e8 00 00 00 00 eb 00  ....H.D$........
	0x01d0 48 8b 44 24 50 48 ff c0 48 89 44 24 50 e9 1d ff  H.D$PH..H.D$P...
	0x01e0 ff ff 48 8b 44 24 68 48 89 04 24 e8 00 00 00 00  ..H.D$hH..$.....
	0x01f0 48 c7 44 24 28 00 00 00 00 eb 00 48 83 7c 24 28  H.D$(......H.|$(
	0x0200 03 7c 02 eb 28 48 8b 44 24 70 48 89 04 24 48 c7  .|..(H.D$pH..$H.
	0x0210 44 24 08 00 00 00 00 e8 00 00 00 00 eb 00 48 8b  D$............H.
	0x0220 44 24 28 48 ff c0 48 89 44 24 28 eb ce 0f 10 84  D$(H..H.D$(.....
	0x0230 24 a0 00 00 00 0f 11 84 24 d0 00 00 00 0f 10 84  $.......$.......
	0x0240 24 b0 00 00 00 0f 11 84 24 e0 00 00 00 0f 10 84  $.......$.......
	0x0250 24 c0 00 00 00 0f 11 84 24 f0 00 00 00 48 c7 44  $.......$....H.D
	0x0260 24 40 00 00 00 00 48 c7 44 24 38 06 00 00 00 eb  $@....H.D$8.....
	0x0270 00 48 8b 44 24 38 48 39 44 24 40 7c 02 eb 69 48  .H.D$8H9D$@|..iH
	0x0280 8b 44 24 40 48 8b 84 c4 d0 00 00 00 48 89 84 24  .D$@H.......H..$
	0x0290 80 00 00 00 48 89 44 24 60 48 c7 44 24 58 00 00  ....H.D$`H.D$X..
	0x02a0 00 00 48 8b 44 24 60 48 89 04 24 48 8d 44 24 58  ..H.D$`H..$H.D$X
	0x02b0 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 48  H.D$...........H
	0x02c0 8b 44 24 58 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$XH..$........
	0x02d0 00 00 e8 00 00 00 00 eb 00 48 8b 44 24 40 48 ff  .........H.D$@H.
	0x02e0 c0 48 89 44 24 40 eb 89 48 8b ac 24 00 01 00 00  .H.D$@..H..$....
	0x02f0 48 81 c4 08 01 00 00 c3 e8 00 00 00 00 0f 0b e8  H...............
	0x0300 00 00 00 00 0f 0b e8 00 00 00 00 e9 f0 fc ff ff  ................
	rel 5+4 t=16 TLS+0
	rel 53+4 t=15 type.chan "".job+0
	rel 71+4 t=8 runtime.makechan+0
	rel 88+4 t=15 type.chan bool+0
	rel 106+4 t=8 runtime.makechan+0
	rel 171+4 t=15 "".worker·f+0
	rel 181+4 t=8 runtime.newproc+0
	rel 285+4 t=15 type.chan int+0
	rel 303+4 t=8 runtime.makechan+0
	rel 458+4 t=8 runtime.chansend1+0
	rel 492+4 t=8 runtime.closechan+0
	rel 536+4 t=8 runtime.chanrecv1+0
	rel 694+4 t=8 runtime.chanrecv1+0
	rel 699+4 t=8 runtime.printlock+0
	rel 713+4 t=8 runtime.printint+0
	rel 718+4 t=8 runtime.printnl+0
	rel 723+4 t=8 runtime.printunlock+0
	rel 761+4 t=8 runtime.panicindex+0
	rel 768+4 t=8 runtime.panicindex+0
	rel 775+4 t=8 runtime.morestack_noctxt+0
"".worker.func1 STEXT size=72 args=0x8 locals=0x18
	0x0000 00000 (workers.go:21)	TEXT	"".worker.func1(SB), $24-8
	0x0000 00000 (workers.go:21)	MOVQ	(TLS), CX
	0x0009 00009 (workers.go:21)	CMPQ	SP, 16(CX)
	0x000d 00013 (workers.go:21)	JLS	65
	0x000f 00015 (workers.go:21)	SUBQ	$24, SP
	0x0013 00019 (workers.go:21)	MOVQ	BP, 16(SP)
	0x0018 00024 (workers.go:21)	LEAQ	16(SP), BP
	0x001d 00029 (workers.go:21)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (workers.go:21)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (workers.go:21)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (workers.go:21)	PCDATA	$2, $1
	0x001d 00029 (workers.go:21)	PCDATA	$0, $1
	0x001d 00029 (workers.go:21)	MOVQ	"".done+32(SP), AX
	0x0022 00034 (workers.go:21)	PCDATA	$2, $0
	0x0022 00034 (workers.go:21)	MOVQ	AX, (SP)
	0x0026 00038 (workers.go:21)	PCDATA	$2, $1
	0x0026 00038 (workers.go:21)	LEAQ	"".statictmp_0(SB), AX
	0x002d 00045 (workers.go:21)	PCDATA	$2, $0
	0x002d 00045 (workers.go:21)	MOVQ	AX, 8(SP)
	0x0032 00050 (workers.go:21)	CALL	runtime.chansend1(SB)
	0x0037 00055 (workers.go:21)	MOVQ	16(SP), BP
	0x003c 00060 (workers.go:21)	ADDQ	$24, SP
	0x0040 00064 (workers.go:21)	RET
	0x0041 00065 (workers.go:21)	NOP
	0x0041 00065 (workers.go:21)	PCDATA	$0, $-1
	0x0041 00065 (workers.go:21)	PCDATA	$2, $-1
	0x0041 00065 (workers.go:21)	CALL	runtime.morestack_noctxt(SB)
	0x0046 00070 (workers.go:21)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 32 48  dH..%....H;a.v2H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 44  ...H.l$.H.l$.H.D
	0x0020 24 20 48 89 04 24 48 8d 05 00 00 00 00 48 89 44  $ H..$H......H.D
	0x0030 24 08 e8 00 00 00 00 48 8b 6c 24 10 48 83 c4 18  $......H.l$.H...
	0x0040 c3 e8 00 00 00 00 eb b8                          ........
	rel 5+4 t=16 TLS+0
	rel 41+4 t=15 "".statictmp_0+0
	rel 51+4 t=8 runtime.chansend1+0
	rel 66+4 t=8 runtime.morestack_noctxt+0
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
go.loc."".collatz SDWARFLOC size=0
go.info."".collatz SDWARFINFO size=63
	0x0000 02 22 22 2e 63 6f 6c 6c 61 74 7a 00 00 00 00 00  ."".collatz.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0e 6e 00 00 08 00 00 00 00 01 9c 0e 73  ....n..........s
	0x0030 74 65 70 73 00 01 08 00 00 00 00 02 91 08 00     teps...........
	rel 12+8 t=1 "".collatz+0
	rel 20+8 t=1 "".collatz+84
	rel 30+4 t=29 gofile..workers.go+0
	rel 40+4 t=28 go.info.int+0
	rel 55+4 t=28 go.info.int+0
go.range."".collatz SDWARFRANGE size=0
go.isstmt."".collatz SDWARFMISC size=0
	0x0000 04 11 01 04 02 05 01 08 02 05 01 0a 02 05 01 0a  ................
	0x0010 02 07 01 0c 02 01 00                             .......
go.loc."".worker SDWARFLOC size=0
go.info."".worker SDWARFINFO size=93
	0x0000 02 22 22 2e 77 6f 72 6b 65 72 00 00 00 00 00 00  ."".worker......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 0e 64 6f 6e 65 00 00 14 00 00 00 00 02 91  ...done.........
	0x0030 08 0e 6a 6f 62 73 00 00 14 00 00 00 00 01 9c 14  ..jobs..........
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 09 6a 00 16 00 00 00 00 02 91 40 00 00           .j........@..
	rel 11+8 t=1 "".worker+0
	rel 19+8 t=1 "".worker+309
	rel 29+4 t=29 gofile..workers.go+0
	rel 42+4 t=28 go.info.chan<- bool+0
	rel 57+4 t=28 go.info.<-chan "".job+0
	rel 64+8 t=1 "".worker+80
	rel 72+8 t=1 "".worker+267
	rel 84+4 t=28 go.info."".job+0
go.range."".worker SDWARFRANGE size=0
go.isstmt."".worker SDWARFMISC size=0
	0x0000 04 13 04 0e 03 08 01 1d 02 02 01 08 02 05 01 18  ................
	0x0010 02 05 01 51 02 05 01 3e 02 06 01 05 02 0b 01 05  ...Q...>........
	0x0020 02 14 00                                         ...
go.loc."".main SDWARFLOC size=0
go.info."".main SDWARFINFO size=186
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 09 64 6f 6e 65 00 1d 00 00 00 00 03 91 e0 7e 09  .done.........~.
	0x0030 6a 6f 62 73 00 1c 00 00 00 00 03 91 d8 7e 09 6f  jobs.........~.o
	0x0040 75 74 73 00 22 00 00 00 00 03 91 90 7f 14 00 00  uts."...........
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 09 69  ...............i
	0x0060 00 1f 00 00 00 00 03 91 90 7e 00 13 00 00 00 00  .........~......
	0x0070 09 69 00 23 00 00 00 00 03 91 a0 7e 00 14 00 00  .i.#.......~....
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 09 69  ...............i
	0x0090 00 28 00 00 00 00 03 91 98 7e 00 14 00 00 00 00  .(.......~......
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 09 6f 00 2b  .............o.+
	0x00b0 00 00 00 00 03 91 d0 7e 00 00                    .......~..
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+784
	rel 27+4 t=29 gofile..workers.go+0
	rel 39+4 t=28 go.info.chan bool+0
	rel 54+4 t=28 go.info.chan "".job+0
	rel 69+4 t=28 go.info.[6]chan int+0
	rel 78+8 t=1 "".main+120
	rel 86+8 t=1 "".main+202
	rel 98+4 t=28 go.info.int+0
	rel 108+4 t=28 go.range."".main+0
	rel 116+4 t=28 go.info.int+0
	rel 126+8 t=1 "".main+496
	rel 134+8 t=1 "".main+557
	rel 146+4 t=28 go.info.int+0
	rel 156+8 t=1 "".main+557
	rel 164+8 t=1 "".main+744
	rel 176+4 t=28 go.info.chan int+0
go.range."".main SDWARFRANGE size=64
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 eb 00 00 00 00 00 00 00 e2 01 00 00 00 00 00 00  ................
	0x0020 f8 02 00 00 00 00 00 00 06 03 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 07 01 1c 02 07 01 1c 02 09 01 02  ................
	0x0010 02 06 01 04 02 05 01 29 02 05 01 0a 02 03 01 1e  .......)........
	0x0020 02 09 01 0b 02 05 01 16 02 07 01 2c 02 04 01 08  ...........,....
	0x0030 02 0c 01 3e 02 08 01 25 02 05 01 0d 02 05 01 09  ...>...%........
	0x0040 02 09 01 02 02 06 01 04 02 05 01 14 02 05 01 0a  ................
	0x0050 02 08 01 3c 02 05 01 23 02 09 01 37 02 05 01 1a  ...<...#...7....
	0x0060 02 18 00                                         ...
go.loc."".worker.func1 SDWARFLOC size=0
go.info."".worker.func1 SDWARFINFO size=55
	0x0000 02 22 22 2e 77 6f 72 6b 65 72 2e 66 75 6e 63 31  ."".worker.func1
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 01 9c 00 00 00 00 01 0e 64 6f 6e 65 00 00 15  .........done...
	0x0030 00 00 00 00 01 9c 00                             .......
	rel 17+8 t=1 "".worker.func1+0
	rel 25+8 t=1 "".worker.func1+72
	rel 35+4 t=29 gofile..workers.go+0
	rel 48+4 t=28 go.info.chan<- bool+0
go.range."".worker.func1 SDWARFRANGE size=0
go.isstmt."".worker.func1 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 15 02 11 00                 ...........
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
"".statictmp_0 SRODATA size=1
	0x0000 01                                               .
"".initdone· SNOPTRBSS size=1
"".worker·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".worker+0
"".worker.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".worker.func1+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*chan<- int- SRODATA dupok size=14
	0x0000 00 00 0b 2a 63 68 61 6e 3c 2d 20 69 6e 74        ...*chan<- int
type.*chan<- int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 74 8b a8 b9 00 08 08 36 00 00 00 00 00 00 00 00  t......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan<- int-+0
	rel 48+8 t=1 type.chan<- int+0
type.chan<- int SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 78 7e fc 81 02 08 08 32 00 00 00 00 00 00 00 00  x~.....2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan<- int-+0
	rel 44+4 t=6 type.*chan<- int+0
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
type..namedata.*main.job- SRODATA dupok size=12
	0x0000 00 00 09 2a 6d 61 69 6e 2e 6a 6f 62              ...*main.job
type.*"".job SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d0 a5 cc 1f 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.job-+0
	rel 48+8 t=1 type."".job+0
runtime.gcbits.04 SRODATA dupok size=1
	0x0000 04                                               .
type..namedata.id- SRODATA dupok size=5
	0x0000 00 00 02 69 64                                   ...id
type..namedata.n- SRODATA dupok size=4
	0x0000 00 00 01 6e                                      ...n
type..namedata.out- SRODATA dupok size=6
	0x0000 00 00 03 6f 75 74                                ...out
type."".job SRODATA size=168
	0x0000 18 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0010 0c 03 4c 17 07 08 08 19 00 00 00 00 00 00 00 00  ..L.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 58 00 00 00 00 00 00 00  ........X.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 20 00 00 00 00 00 00 00                           .......
	rel 24+8 t=1 type..alg24+0
	rel 32+8 t=1 runtime.gcbits.04+0
	rel 40+4 t=5 type..namedata.*main.job-+0
	rel 44+4 t=5 type.*"".job+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".job+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.id-+0
	rel 104+8 t=1 type.int+0
	rel 120+8 t=1 type..namedata.n-+0
	rel 128+8 t=1 type.int+0
	rel 144+8 t=1 type..namedata.out-+0
	rel 152+8 t=1 type.chan<- int+0
type..namedata.*<-chan main.job- SRODATA dupok size=19
	0x0000 00 00 10 2a 3c 2d 63 68 61 6e 20 6d 61 69 6e 2e  ...*<-chan main.
	0x0010 6a 6f 62                                         job
type.*<-chan "".job SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 7d 22 0a 9c 00 08 08 36 00 00 00 00 00 00 00 00  }".....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*<-chan main.job-+0
	rel 48+8 t=1 type.<-chan "".job+0
type.<-chan "".job SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 34 22 39 c8 02 08 08 32 00 00 00 00 00 00 00 00  4"9....2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*<-chan main.job-+0
	rel 44+4 t=6 type.*<-chan "".job+0
	rel 48+8 t=1 type."".job+0
type..namedata.*chan int- SRODATA dupok size=12
	0x0000 00 00 09 2a 63 68 61 6e 20 69 6e 74              ...*chan int
type.*chan int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ed 7b ed 3b 00 08 08 36 00 00 00 00 00 00 00 00  .{.;...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan int-+0
	rel 48+8 t=1 type.chan int+0
type.chan int SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 91 55 cb 71 02 08 08 32 00 00 00 00 00 00 00 00  .U.q...2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan int-+0
	rel 44+4 t=6 type.*chan int+0
	rel 48+8 t=1 type.int+0
type..namedata.*[]chan int- SRODATA dupok size=14
	0x0000 00 00 0b 2a 5b 5d 63 68 61 6e 20 69 6e 74        ...*[]chan int
type.*[]chan int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 67 d5 6a a3 00 08 08 36 00 00 00 00 00 00 00 00  g.j....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]chan int-+0
	rel 48+8 t=1 type.[]chan int+0
type.[]chan int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 86 95 25 ba 02 08 08 17 00 00 00 00 00 00 00 00  ..%.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]chan int-+0
	rel 44+4 t=6 type.*[]chan int+0
	rel 48+8 t=1 type.chan int+0
type..hashfunc48 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  ........0.......
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc48 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  ........0.......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg48 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc48+0
	rel 8+8 t=1 type..eqfunc48+0
type..namedata.*[6]chan int- SRODATA dupok size=15
	0x0000 00 00 0c 2a 5b 36 5d 63 68 61 6e 20 69 6e 74     ...*[6]chan int
type.*[6]chan int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cd 6a 64 a2 00 08 08 36 00 00 00 00 00 00 00 00  .jd....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[6]chan int-+0
	rel 48+8 t=1 type.[6]chan int+0
runtime.gcbits.3f SRODATA dupok size=1
	0x0000 3f                                               ?
type.[6]chan int SRODATA dupok size=72
	0x0000 30 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  0.......0.......
	0x0010 b2 54 13 a1 02 08 08 11 00 00 00 00 00 00 00 00  .T..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 06 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg48+0
	rel 32+8 t=1 runtime.gcbits.3f+0
	rel 40+4 t=5 type..namedata.*[6]chan int-+0
	rel 44+4 t=6 type.*[6]chan int+0
	rel 48+8 t=1 type.chan int+0
	rel 56+8 t=1 type.[]chan int+0
type..namedata.*chan main.job- SRODATA dupok size=17
	0x0000 00 00 0e 2a 63 68 61 6e 20 6d 61 69 6e 2e 6a 6f  ...*chan main.jo
	0x0010 62                                               b
type.*chan "".job SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 af e9 fd 2b 00 08 08 36 00 00 00 00 00 00 00 00  ...+...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan main.job-+0
	rel 48+8 t=1 type.chan "".job+0
type.chan "".job SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c2 a3 37 23 02 08 08 32 00 00 00 00 00 00 00 00  ..7#...2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan main.job-+0
	rel 44+4 t=6 type.*chan "".job+0
	rel 48+8 t=1 type."".job+0
type..namedata.*chan bool- SRODATA dupok size=13
	0x0000 00 00 0a 2a 63 68 61 6e 20 62 6f 6f 6c           ...*chan bool
type.*chan bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 13 c4 b2 cb 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan bool-+0
	rel 48+8 t=1 type.chan bool+0
type.chan bool SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b8 48 df dd 02 08 08 32 00 00 00 00 00 00 00 00  .H.....2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan bool-+0
	rel 44+4 t=6 type.*chan bool+0
	rel 48+8 t=1 type.bool+0
type..namedata.*chan<- bool- SRODATA dupok size=15
	0x0000 00 00 0c 2a 63 68 61 6e 3c 2d 20 62 6f 6f 6c     ...*chan<- bool
type.*chan<- bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 01 c9 9e 69 00 08 08 36 00 00 00 00 00 00 00 00  ...i...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan<- bool-+0
	rel 48+8 t=1 type.chan<- bool+0
type.chan<- bool SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 de 43 a2 f6 02 08 08 32 00 00 00 00 00 00 00 00  .C.....2........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*chan<- bool-+0
	rel 44+4 t=6 type.*chan<- bool+0
	rel 48+8 t=1 type.bool+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·524457cc09cf5bad78a1202977a683c9 SRODATA dupok size=15
	0x0000 07 00 00 00 02 00 00 00 03 01 00 00 00 00 00     ...............
gclocals·7fcaf42bb5923a13ae497ed32d4a2fe7 SRODATA dupok size=15
	0x0000 07 00 00 00 07 00 00 00 00 00 00 01 41 49 40     ............AI@
gclocals·f921db378992a411b04a03b038505262 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 00 01 04                 ...........
gclocals·7be4bbacbfdb05fb3044e36c22b41e8b SRODATA dupok size=8
	0x0000 0a 00 00 00 00 00 00 00                          ........
gclocals·82f60c7d6fee3d6863a843c87b6fb89e SRODATA dupok size=38
	0x0000 0a 00 00 00 14 00 00 00 00 00 00 02 00 00 06 00  ................
	0x0010 00 06 3f 00 86 3f 00 04 3f 00 00 ff 0f 00 c0 0f  ..?..?..?.......
	0x0020 01 c0 0f 80 00 00                                ......
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
