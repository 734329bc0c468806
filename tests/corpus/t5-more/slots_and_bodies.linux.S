"".find STEXT size=769 args=0x28 locals=0xc0
	0x0000 00000 (slots_and_bodies.go:25)	TEXT	"".find(SB), $192-40
	0x0000 00000 (slots_and_bodies.go:25)	MOVQ	(TLS), CX
	0x0009 00009 (slots_and_bodies.go:25)	LEAQ	-64(SP), AX
	0x000e 00014 (slots_and_bodies.go:25)	CMPQ	AX, 16(CX)
	0x0012 00018 (slots_and_bodies.go:25)	JLS	759
	0x0018 00024 (slots_and_bodies.go:25)	SUBQ	$192, SP
	0x001f 00031 (slots_and_bodies.go:25)	MOVQ	BP, 184(SP)
	0x0027 00039 (slots_and_bodies.go:25)	LEAQ	184(SP), BP
	0x002f 00047 (slots_and_bodies.go:25)	FUNCDATA	$0, gclocals·b61d5c70deb4edccefb642d9044a03fa(SB)
	0x002f 00047 (slots_and_bodies.go:25)	FUNCDATA	$1, gclocals·e15df90df793f9cdf7859fe7658b852b(SB)
	0x002f 00047 (slots_and_bodies.go:25)	FUNCDATA	$3, gclocals·d04662ac43c33326c3f9bd31e79041e1(SB)
	0x002f 00047 (slots_and_bodies.go:26)	PCDATA	$2, $0
	0x002f 00047 (slots_and_bodies.go:26)	PCDATA	$0, $0
	0x002f 00047 (slots_and_bodies.go:26)	MOVQ	"".decl+200(SP), AX
	0x0037 00055 (slots_and_bodies.go:26)	TESTQ	AX, AX
	0x003a 00058 (slots_and_bodies.go:26)	JEQ	267
	0x0040 00064 (slots_and_bodies.go:26)	MOVL	16(AX), CX
	0x0043 00067 (slots_and_bodies.go:26)	CMPL	CX, $1409898454
	0x0049 00073 (slots_and_bodies.go:26)	JNE	295
	0x004f 00079 (slots_and_bodies.go:26)	PCDATA	$2, $1
	0x004f 00079 (slots_and_bodies.go:26)	LEAQ	type.*"".field(SB), DX
	0x0056 00086 (slots_and_bodies.go:26)	PCDATA	$2, $0
	0x0056 00086 (slots_and_bodies.go:26)	CMPQ	DX, AX
	0x0059 00089 (slots_and_bodies.go:26)	JNE	749
	0x005f 00095 (slots_and_bodies.go:26)	PCDATA	$2, $1
	0x005f 00095 (slots_and_bodies.go:26)	MOVQ	"".decl+208(SP), DX
	0x0067 00103 (slots_and_bodies.go:26)	PCDATA	$2, $-2
	0x0067 00103 (slots_and_bodies.go:26)	PCDATA	$0, $-2
	0x0067 00103 (slots_and_bodies.go:26)	JNE	295
	0x006d 00109 (slots_and_bodies.go:28)	PCDATA	$2, $1
	0x006d 00109 (slots_and_bodies.go:28)	PCDATA	$0, $1
	0x006d 00109 (slots_and_bodies.go:28)	MOVQ	8(DX), AX
	0x0071 00113 (slots_and_bodies.go:28)	MOVQ	AX, ""..autotmp_28+48(SP)
	0x0076 00118 (slots_and_bodies.go:28)	PCDATA	$2, $2
	0x0076 00118 (slots_and_bodies.go:28)	MOVQ	(DX), CX
	0x0079 00121 (slots_and_bodies.go:28)	PCDATA	$0, $2
	0x0079 00121 (slots_and_bodies.go:28)	MOVQ	CX, ""..autotmp_29+96(SP)
	0x007e 00126 (slots_and_bodies.go:28)	MOVQ	"".name+224(SP), DX
	0x0086 00134 (slots_and_bodies.go:28)	XORL	BX, BX
	0x0088 00136 (slots_and_bodies.go:28)	JMP	141
	0x008a 00138 (slots_and_bodies.go:28)	INCQ	BX
	0x008d 00141 (slots_and_bodies.go:28)	CMPQ	BX, AX
	0x0090 00144 (slots_and_bodies.go:28)	JGE	267
	0x0092 00146 (slots_and_bodies.go:28)	PCDATA	$2, $3
	0x0092 00146 (slots_and_bodies.go:28)	MOVQ	(CX)(BX*8), SI
	0x0096 00150 (slots_and_bodies.go:29)	PCDATA	$2, $4
	0x0096 00150 (slots_and_bodies.go:29)	MOVQ	(SI), DI
	0x0099 00153 (slots_and_bodies.go:29)	MOVQ	8(SI), R8
	0x009d 00157 (slots_and_bodies.go:29)	CMPQ	DX, R8
	0x00a0 00160 (slots_and_bodies.go:29)	JNE	138
	0x00a2 00162 (slots_and_bodies.go:28)	PCDATA	$2, $5
	0x00a2 00162 (slots_and_bodies.go:28)	MOVQ	BX, ""..autotmp_30+40(SP)
	0x00a7 00167 (slots_and_bodies.go:28)	PCDATA	$2, $6
	0x00a7 00167 (slots_and_bodies.go:28)	PCDATA	$0, $3
	0x00a7 00167 (slots_and_bodies.go:28)	MOVQ	SI, "".n+64(SP)
	0x00ac 00172 (slots_and_bodies.go:29)	PCDATA	$2, $0
	0x00ac 00172 (slots_and_bodies.go:29)	MOVQ	DI, (SP)
	0x00b0 00176 (slots_and_bodies.go:29)	PCDATA	$2, $7
	0x00b0 00176 (slots_and_bodies.go:29)	MOVQ	"".name+216(SP), AX
	0x00b8 00184 (slots_and_bodies.go:29)	PCDATA	$2, $0
	0x00b8 00184 (slots_and_bodies.go:29)	MOVQ	AX, 8(SP)
	0x00bd 00189 (slots_and_bodies.go:29)	MOVQ	R8, 16(SP)
	0x00c2 00194 (slots_and_bodies.go:29)	CALL	runtime.memequal(SB)
	0x00c7 00199 (slots_and_bodies.go:29)	PCDATA	$2, $7
	0x00c7 00199 (slots_and_bodies.go:29)	LEAQ	24(SP), AX
	0x00cc 00204 (slots_and_bodies.go:29)	PCDATA	$2, $0
	0x00cc 00204 (slots_and_bodies.go:29)	CMPB	(AX), $0
	0x00cf 00207 (slots_and_bodies.go:29)	JNE	234
	0x00d1 00209 (slots_and_bodies.go:28)	PCDATA	$0, $2
	0x00d1 00209 (slots_and_bodies.go:28)	MOVQ	""..autotmp_28+48(SP), AX
	0x00d6 00214 (slots_and_bodies.go:28)	PCDATA	$2, $2
	0x00d6 00214 (slots_and_bodies.go:28)	MOVQ	""..autotmp_29+96(SP), CX
	0x00db 00219 (slots_and_bodies.go:29)	MOVQ	"".name+224(SP), DX
	0x00e3 00227 (slots_and_bodies.go:28)	MOVQ	""..autotmp_30+40(SP), BX
	0x00e8 00232 (slots_and_bodies.go:29)	JMP	138
	0x00ea 00234 (slots_and_bodies.go:30)	PCDATA	$2, $7
	0x00ea 00234 (slots_and_bodies.go:30)	PCDATA	$0, $4
	0x00ea 00234 (slots_and_bodies.go:30)	MOVQ	"".n+64(SP), AX
	0x00ef 00239 (slots_and_bodies.go:30)	PCDATA	$2, $0
	0x00ef 00239 (slots_and_bodies.go:30)	MOVQ	16(AX), AX
	0x00f3 00243 (slots_and_bodies.go:30)	MOVQ	AX, "".~r2+232(SP)
	0x00fb 00251 (slots_and_bodies.go:30)	MOVQ	184(SP), BP
	0x0103 00259 (slots_and_bodies.go:30)	ADDQ	$192, SP
	0x010a 00266 (slots_and_bodies.go:30)	RET
	0x010b 00267 (slots_and_bodies.go:45)	MOVQ	$-1, "".~r2+232(SP)
	0x0117 00279 (slots_and_bodies.go:45)	MOVQ	184(SP), BP
	0x011f 00287 (slots_and_bodies.go:45)	ADDQ	$192, SP
	0x0126 00294 (slots_and_bodies.go:45)	RET
	0x0127 00295 (slots_and_bodies.go:26)	PCDATA	$0, $0
	0x0127 00295 (slots_and_bodies.go:26)	CMPL	CX, $-1414834998
	0x012d 00301 (slots_and_bodies.go:26)	JNE	267
	0x012f 00303 (slots_and_bodies.go:26)	PCDATA	$2, $2
	0x012f 00303 (slots_and_bodies.go:26)	LEAQ	type.*"".spec(SB), CX
	0x0136 00310 (slots_and_bodies.go:26)	PCDATA	$2, $0
	0x0136 00310 (slots_and_bodies.go:26)	CMPQ	CX, AX
	0x0139 00313 (slots_and_bodies.go:26)	JNE	739
	0x013f 00319 (slots_and_bodies.go:26)	PCDATA	$2, $7
	0x013f 00319 (slots_and_bodies.go:26)	PCDATA	$0, $1
	0x013f 00319 (slots_and_bodies.go:26)	MOVQ	"".decl+208(SP), AX
	0x0147 00327 (slots_and_bodies.go:26)	PCDATA	$2, $-2
	0x0147 00327 (slots_and_bodies.go:26)	PCDATA	$0, $-2
	0x0147 00327 (slots_and_bodies.go:26)	JNE	267
	0x0149 00329 (slots_and_bodies.go:26)	PCDATA	$2, $7
	0x0149 00329 (slots_and_bodies.go:26)	PCDATA	$0, $5
	0x0149 00329 (slots_and_bodies.go:26)	MOVQ	AX, "".d+72(SP)
	0x014e 00334 (slots_and_bodies.go:34)	MOVQ	8(AX), CX
	0x0152 00338 (slots_and_bodies.go:34)	MOVQ	CX, ""..autotmp_28+48(SP)
	0x0157 00343 (slots_and_bodies.go:34)	PCDATA	$2, $8
	0x0157 00343 (slots_and_bodies.go:34)	MOVQ	(AX), DX
	0x015a 00346 (slots_and_bodies.go:34)	PCDATA	$0, $6
	0x015a 00346 (slots_and_bodies.go:34)	MOVQ	DX, ""..autotmp_31+88(SP)
	0x015f 00351 (slots_and_bodies.go:34)	MOVQ	"".name+224(SP), BX
	0x0167 00359 (slots_and_bodies.go:34)	XORL	SI, SI
	0x0169 00361 (slots_and_bodies.go:34)	JMP	366
	0x016b 00363 (slots_and_bodies.go:34)	INCQ	SI
	0x016e 00366 (slots_and_bodies.go:34)	CMPQ	SI, CX
	0x0171 00369 (slots_and_bodies.go:34)	JGE	497
	0x0173 00371 (slots_and_bodies.go:34)	PCDATA	$2, $9
	0x0173 00371 (slots_and_bodies.go:34)	MOVQ	(DX)(SI*8), DI
	0x0177 00375 (slots_and_bodies.go:35)	MOVQ	8(DI), R8
	0x017b 00379 (slots_and_bodies.go:35)	PCDATA	$2, $10
	0x017b 00379 (slots_and_bodies.go:35)	MOVQ	(DI), R9
	0x017e 00382 (slots_and_bodies.go:35)	CMPQ	BX, R8
	0x0181 00385 (slots_and_bodies.go:35)	JNE	363
	0x0183 00387 (slots_and_bodies.go:34)	PCDATA	$2, $11
	0x0183 00387 (slots_and_bodies.go:34)	MOVQ	SI, ""..autotmp_30+40(SP)
	0x0188 00392 (slots_and_bodies.go:34)	PCDATA	$2, $12
	0x0188 00392 (slots_and_bodies.go:34)	PCDATA	$0, $7
	0x0188 00392 (slots_and_bodies.go:34)	MOVQ	DI, "".n+56(SP)
	0x018d 00397 (slots_and_bodies.go:35)	PCDATA	$2, $0
	0x018d 00397 (slots_and_bodies.go:35)	MOVQ	R9, (SP)
	0x0191 00401 (slots_and_bodies.go:35)	PCDATA	$2, $7
	0x0191 00401 (slots_and_bodies.go:35)	MOVQ	"".name+216(SP), AX
	0x0199 00409 (slots_and_bodies.go:35)	PCDATA	$2, $0
	0x0199 00409 (slots_and_bodies.go:35)	MOVQ	AX, 8(SP)
	0x019e 00414 (slots_and_bodies.go:35)	MOVQ	R8, 16(SP)
	0x01a3 00419 (slots_and_bodies.go:35)	CALL	runtime.memequal(SB)
	0x01a8 00424 (slots_and_bodies.go:35)	PCDATA	$2, $7
	0x01a8 00424 (slots_and_bodies.go:35)	LEAQ	24(SP), AX
	0x01ad 00429 (slots_and_bodies.go:35)	PCDATA	$2, $0
	0x01ad 00429 (slots_and_bodies.go:35)	CMPB	(AX), $0
	0x01b0 00432 (slots_and_bodies.go:35)	JNE	464
	0x01b2 00434 (slots_and_bodies.go:39)	PCDATA	$2, $7
	0x01b2 00434 (slots_and_bodies.go:39)	PCDATA	$0, $6
	0x01b2 00434 (slots_and_bodies.go:39)	MOVQ	"".d+72(SP), AX
	0x01b7 00439 (slots_and_bodies.go:34)	MOVQ	""..autotmp_28+48(SP), CX
	0x01bc 00444 (slots_and_bodies.go:34)	PCDATA	$2, $8
	0x01bc 00444 (slots_and_bodies.go:34)	MOVQ	""..autotmp_31+88(SP), DX
	0x01c1 00449 (slots_and_bodies.go:35)	MOVQ	"".name+224(SP), BX
	0x01c9 00457 (slots_and_bodies.go:34)	MOVQ	""..autotmp_30+40(SP), SI
	0x01ce 00462 (slots_and_bodies.go:35)	JMP	363
	0x01d0 00464 (slots_and_bodies.go:36)	PCDATA	$2, $7
	0x01d0 00464 (slots_and_bodies.go:36)	PCDATA	$0, $4
	0x01d0 00464 (slots_and_bodies.go:36)	MOVQ	"".n+56(SP), AX
	0x01d5 00469 (slots_and_bodies.go:36)	PCDATA	$2, $0
	0x01d5 00469 (slots_and_bodies.go:36)	MOVQ	16(AX), AX
	0x01d9 00473 (slots_and_bodies.go:36)	MOVQ	AX, "".~r2+232(SP)
	0x01e1 00481 (slots_and_bodies.go:36)	MOVQ	184(SP), BP
	0x01e9 00489 (slots_and_bodies.go:36)	ADDQ	$192, SP
	0x01f0 00496 (slots_and_bodies.go:36)	RET
	0x01f1 00497 (slots_and_bodies.go:39)	PCDATA	$2, $13
	0x01f1 00497 (slots_and_bodies.go:39)	PCDATA	$0, $1
	0x01f1 00497 (slots_and_bodies.go:39)	MOVQ	24(AX), CX
	0x01f5 00501 (slots_and_bodies.go:39)	PCDATA	$2, $2
	0x01f5 00501 (slots_and_bodies.go:39)	MOVQ	32(AX), AX
	0x01f9 00505 (slots_and_bodies.go:39)	TESTQ	AX, AX
	0x01fc 00508 (slots_and_bodies.go:39)	JLE	267
	0x0202 00514 (slots_and_bodies.go:39)	MOVQ	AX, ""..autotmp_28+48(SP)
	0x0207 00519 (slots_and_bodies.go:39)	XORL	DX, DX
	0x0209 00521 (slots_and_bodies.go:39)	JMP	527
	0x020b 00523 (slots_and_bodies.go:39)	ADDQ	$40, CX
	0x020f 00527 (slots_and_bodies.go:39)	PCDATA	$0, $8
	0x020f 00527 (slots_and_bodies.go:39)	MOVQ	(CX), SI
	0x0212 00530 (slots_and_bodies.go:39)	MOVQ	SI, ""..autotmp_26+144(SP)
	0x021a 00538 (slots_and_bodies.go:39)	MOVUPS	8(CX), X0
	0x021e 00542 (slots_and_bodies.go:39)	MOVUPS	X0, ""..autotmp_26+152(SP)
	0x0226 00550 (slots_and_bodies.go:39)	MOVUPS	24(CX), X0
	0x022a 00554 (slots_and_bodies.go:39)	MOVUPS	X0, ""..autotmp_26+168(SP)
	0x0232 00562 (slots_and_bodies.go:39)	PCDATA	$0, $9
	0x0232 00562 (slots_and_bodies.go:39)	MOVQ	""..autotmp_26+144(SP), SI
	0x023a 00570 (slots_and_bodies.go:39)	MOVQ	SI, "".f+104(SP)
	0x023f 00575 (slots_and_bodies.go:39)	MOVUPS	""..autotmp_26+152(SP), X0
	0x0247 00583 (slots_and_bodies.go:39)	MOVUPS	X0, "".f+112(SP)
	0x024c 00588 (slots_and_bodies.go:39)	PCDATA	$0, $10
	0x024c 00588 (slots_and_bodies.go:39)	MOVUPS	""..autotmp_26+168(SP), X0
	0x0254 00596 (slots_and_bodies.go:39)	MOVUPS	X0, "".f+128(SP)
	0x025c 00604 (slots_and_bodies.go:40)	MOVQ	"".f+136(SP), SI
	0x0264 00612 (slots_and_bodies.go:40)	PCDATA	$2, $14
	0x0264 00612 (slots_and_bodies.go:40)	PCDATA	$0, $1
	0x0264 00612 (slots_and_bodies.go:40)	MOVQ	"".f+128(SP), DI
	0x026c 00620 (slots_and_bodies.go:40)	CMPQ	BX, SI
	0x026f 00623 (slots_and_bodies.go:40)	JEQ	638
	0x0271 00625 (slots_and_bodies.go:39)	PCDATA	$2, $2
	0x0271 00625 (slots_and_bodies.go:39)	INCQ	DX
	0x0274 00628 (slots_and_bodies.go:39)	CMPQ	DX, AX
	0x0277 00631 (slots_and_bodies.go:39)	JLT	523
	0x0279 00633 (slots_and_bodies.go:39)	JMP	267
	0x027e 00638 (slots_and_bodies.go:39)	PCDATA	$2, $6
	0x027e 00638 (slots_and_bodies.go:39)	PCDATA	$0, $11
	0x027e 00638 (slots_and_bodies.go:39)	MOVQ	CX, ""..autotmp_32+80(SP)
	0x0283 00643 (slots_and_bodies.go:39)	MOVQ	DX, "".i+32(SP)
	0x0288 00648 (slots_and_bodies.go:40)	PCDATA	$2, $0
	0x0288 00648 (slots_and_bodies.go:40)	MOVQ	DI, (SP)
	0x028c 00652 (slots_and_bodies.go:40)	PCDATA	$2, $7
	0x028c 00652 (slots_and_bodies.go:40)	MOVQ	"".name+216(SP), AX
	0x0294 00660 (slots_and_bodies.go:40)	PCDATA	$2, $0
	0x0294 00660 (slots_and_bodies.go:40)	MOVQ	AX, 8(SP)
	0x0299 00665 (slots_and_bodies.go:40)	MOVQ	SI, 16(SP)
	0x029e 00670 (slots_and_bodies.go:40)	CALL	runtime.memequal(SB)
	0x02a3 00675 (slots_and_bodies.go:40)	PCDATA	$2, $7
	0x02a3 00675 (slots_and_bodies.go:40)	LEAQ	24(SP), AX
	0x02a8 00680 (slots_and_bodies.go:40)	PCDATA	$2, $0
	0x02a8 00680 (slots_and_bodies.go:40)	CMPB	(AX), $0
	0x02ab 00683 (slots_and_bodies.go:40)	JNE	710
	0x02ad 00685 (slots_and_bodies.go:39)	MOVQ	""..autotmp_28+48(SP), AX
	0x02b2 00690 (slots_and_bodies.go:39)	PCDATA	$2, $2
	0x02b2 00690 (slots_and_bodies.go:39)	PCDATA	$0, $1
	0x02b2 00690 (slots_and_bodies.go:39)	MOVQ	""..autotmp_32+80(SP), CX
	0x02b7 00695 (slots_and_bodies.go:39)	MOVQ	"".i+32(SP), DX
	0x02bc 00700 (slots_and_bodies.go:40)	MOVQ	"".name+224(SP), BX
	0x02c4 00708 (slots_and_bodies.go:40)	JMP	625
	0x02c6 00710 (slots_and_bodies.go:41)	PCDATA	$2, $0
	0x02c6 00710 (slots_and_bodies.go:41)	PCDATA	$0, $4
	0x02c6 00710 (slots_and_bodies.go:41)	MOVQ	"".i+32(SP), AX
	0x02cb 00715 (slots_and_bodies.go:41)	MOVQ	AX, "".~r2+232(SP)
	0x02d3 00723 (slots_and_bodies.go:41)	MOVQ	184(SP), BP
	0x02db 00731 (slots_and_bodies.go:41)	ADDQ	$192, SP
	0x02e2 00738 (slots_and_bodies.go:41)	RET
	0x02e3 00739 (slots_and_bodies.go:41)	PCDATA	$2, $7
	0x02e3 00739 (slots_and_bodies.go:41)	PCDATA	$0, $1
	0x02e3 00739 (slots_and_bodies.go:41)	MOVL	$0, AX
	0x02e8 00744 (slots_and_bodies.go:26)	JMP	327
	0x02ed 00749 (slots_and_bodies.go:26)	PCDATA	$2, $1
	0x02ed 00749 (slots_and_bodies.go:26)	PCDATA	$0, $0
	0x02ed 00749 (slots_and_bodies.go:26)	MOVL	$0, DX
	0x02f2 00754 (slots_and_bodies.go:26)	JMP	103
	0x02f7 00759 (slots_and_bodies.go:26)	NOP
	0x02f7 00759 (slots_and_bodies.go:25)	PCDATA	$0, $-1
	0x02f7 00759 (slots_and_bodies.go:25)	PCDATA	$2, $-1
	0x02f7 00759 (slots_and_bodies.go:25)	CALL	runtime.morestack_noctxt(SB)
	0x02fc 00764 (slots_and_bodies.go:25)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 c0 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 df 02 00 00 48 81 ec c0 00 00 00 48  A.......H......H
	0x0020 89 ac 24 b8 00 00 00 48 8d ac 24 b8 00 00 00 48  ..$....H..$....H
	0x0030 8b 84 24 c8 00 00 00 48 85 c0 0f 84 cb 00 00 00  ..$....H........
	0x0040 8b 48 10 81 f9 d6 57 09 54 0f 85 d8 00 00 00 48  .H....W.T......H
	0x0050 8d 15 00 00 00 00 48 39 c2 0f 85 8e 02 00 00 48  ......H9.......H
	0x0060 8b 94 24 d0 00 00 00 0f 85 ba 00 00 00 48 8b 42  ..$..........H.B
	0x0070 08 48 89 44 24 30 48 8b 0a 48 89 4c 24 60 48 8b  .H.D$0H..H.L$`H.
	0x0080 94 24 e0 00 00 00 31 db eb 03 48 ff c3 48 39 c3  .$....1...H..H9.
	0x0090 7d 79 48 8b 34 d9 48 8b 3e 4c 8b 46 08 4c 39 c2  }yH.4.H.>L.F.L9.
	0x00a0 75 e8 48 89 5c 24 28 48 89 74 24 40 48 89 3c 24  u.H.\$(H.t$@H.<$
	0x00b0 48 8b 84 24 d8 00 00 00 48 89 44 24 08 4c 89 44  H..$....H.D$.L.D
	0x00c0 24 10 e8 00 00 00 00 48 8d 44 24 18 80 38 00 75  $......H.D$..8.u
	0x00d0 19 48 8b 44 24 30 48 8b 4c 24 60 48 8b 94 24 e0  .H.D$0H.L$`H..$.
	0x00e0 00 00 00 48 8b 5c 24 28 eb a0 48 8b 44 24 40 48  ...H.\$(..H.D$@H
	0x00f0 8b 40 10 48 89 84 24 e8 00 00 00 48 8b ac 24 b8  .@.H..$....H..$.
	0x0100 00 00 00 48 81 c4 c0 00 00 00 c3 48 c7 84 24 e8  ...H.......H..$.
	0x0110 00 00 00 ff ff ff ff 48 8b ac 24 b8 00 00 00 48  .......H..$....H
	0x0120 81 c4 c0 00 00 00 c3 81 f9 ca 54 ab ab 75 dc 48  ..........T..u.H
	0x0130 8d 0d 00 00 00 00 48 39 c1 0f 85 a4 01 00 00 48  ......H9.......H
	0x0140 8b 84 24 d0 00 00 00 75 c2 48 89 44 24 48 48 8b  ..$....u.H.D$HH.
	0x0150 48 08 48 89 4c 24 30 48 8b 10 48 89 54 24 58 48  H.H.L$0H..H.T$XH
	0x0160 8b 9c 24 e0 00 00 00 31 f6 eb 03 48 ff c6 48 39  ..$....1...H..H9
	0x0170 ce 7d 7e 48 8b 3c f2 4c 8b 47 08 4c 8b 0f 4c 39  .}~H.<.L.G.L..L9
	0x0180 c3 75 e8 48 89 74 24 28 48 89 7c 24 38 4c 89 0c  .u.H.t$(H.|$8L..
	0x0190 24 48 8b 84 24 d8 00 00 00 48 89 44 24 08 4c 89  $H..$....H.D$.L.
	0x01a0 44 24 10 e8 00 00 00 00 48 8d 44 24 18 80 38 00  D$......H.D$..8.
	0x01b0 75 1e 48 8b 44 24 48 48 8b 4c 24 30 48 8b 54 24  u.H.D$HH.L$0H.T$
	0x01c0 58 48 8b 9c 24 e0 00 00 00 48 8b 74 24 28 eb 9b  XH..$....H.t$(..
	0x01d0 48 8b 44 24 38 48 8b 40 10 48 89 84 24 e8 00 00  H.D$8H.@.H..$...
	0x01e0 00 48 8b ac 24 b8 00 00 00 48 81 c4 c0 00 00 00  .H..$....H......
	0x01f0 c3 48 8b 48 18 48 8b 40 20 48 85 c0 0f 8e 09 ff  .H.H.H.@ H......
	0x0200 ff ff 48 89 44 24 30 31 d2 eb 04 48 83 c1 28 48  ..H.D$01...H..(H
	0x0210 8b 31 48 89 b4 24 90 00 00 00 0f 10 41 08 0f 11  .1H..$......A...
	0x0220 84 24 98 00 00 00 0f 10 41 18 0f 11 84 24 a8 00  .$......A....$..
	0x0230 00 00 48 8b b4 24 90 00 00 00 48 89 74 24 68 0f  ..H..$....H.t$h.
	0x0240 10 84 24 98 00 00 00 0f 11 44 24 70 0f 10 84 24  ..$......D$p...$
	0x0250 a8 00 00 00 0f 11 84 24 80 00 00 00 48 8b b4 24  .......$....H..$
	0x0260 88 00 00 00 48 8b bc 24 80 00 00 00 48 39 f3 74  ....H..$....H9.t
	0x0270 0d 48 ff c2 48 39 c2 7c 92 e9 8d fe ff ff 48 89  .H..H9.|......H.
	0x0280 4c 24 50 48 89 54 24 20 48 89 3c 24 48 8b 84 24  L$PH.T$ H.<$H..$
	0x0290 d8 00 00 00 48 89 44 24 08 48 89 74 24 10 e8 00  ....H.D$.H.t$...
	0x02a0 00 00 00 48 8d 44 24 18 80 38 00 75 19 48 8b 44  ...H.D$..8.u.H.D
	0x02b0 24 30 48 8b 4c 24 50 48 8b 54 24 20 48 8b 9c 24  $0H.L$PH.T$ H..$
	0x02c0 e0 00 00 00 eb ab 48 8b 44 24 20 48 89 84 24 e8  ......H.D$ H..$.
	0x02d0 00 00 00 48 8b ac 24 b8 00 00 00 48 81 c4 c0 00  ...H..$....H....
	0x02e0 00 00 c3 b8 00 00 00 00 e9 5a fe ff ff ba 00 00  .........Z......
	0x02f0 00 00 e9 70 fd ff ff e8 00 00 00 00 e9 ff fc ff  ...p............
	0x0300 ff                                               .
	rel 5+4 t=16 TLS+0
	rel 82+4 t=15 type.*"".field+0
	rel 195+4 t=8 runtime.memequal+0
	rel 306+4 t=15 type.*"".spec+0
	rel 420+4 t=8 runtime.memequal+0
	rel 671+4 t=8 runtime.memequal+0
	rel 760+4 t=8 runtime.morestack_noctxt+0
"".describe STEXT size=662 args=0x40 locals=0x98
	0x0000 00000 (slots_and_bodies.go:49)	TEXT	"".describe(SB), $152-64
	0x0000 00000 (slots_and_bodies.go:49)	MOVQ	(TLS), CX
	0x0009 00009 (slots_and_bodies.go:49)	LEAQ	-24(SP), AX
	0x000e 00014 (slots_and_bodies.go:49)	CMPQ	AX, 16(CX)
	0x0012 00018 (slots_and_bodies.go:49)	JLS	652
	0x0018 00024 (slots_and_bodies.go:49)	SUBQ	$152, SP
	0x001f 00031 (slots_and_bodies.go:49)	MOVQ	BP, 144(SP)
	0x0027 00039 (slots_and_bodies.go:49)	LEAQ	144(SP), BP
	0x002f 00047 (slots_and_bodies.go:49)	FUNCDATA	$0, gclocals·61b6a74408880a40cad4a02efcd9163c(SB)
	0x002f 00047 (slots_and_bodies.go:49)	FUNCDATA	$1, gclocals·8f0dacb7ceaeda515b9402a3842c0325(SB)
	0x002f 00047 (slots_and_bodies.go:49)	FUNCDATA	$3, gclocals·0f80ef28400ec126212322a5c5cd361e(SB)
	0x002f 00047 (slots_and_bodies.go:50)	PCDATA	$2, $0
	0x002f 00047 (slots_and_bodies.go:50)	PCDATA	$0, $1
	0x002f 00047 (slots_and_bodies.go:50)	MOVQ	"".x+160(SP), AX
	0x0037 00055 (slots_and_bodies.go:50)	MOVQ	AX, reflect.i+112(SP)
	0x003c 00060 (slots_and_bodies.go:50)	PCDATA	$2, $1
	0x003c 00060 (slots_and_bodies.go:50)	PCDATA	$0, $2
	0x003c 00060 (slots_and_bodies.go:50)	MOVQ	"".x+168(SP), AX
	0x0044 00068 (slots_and_bodies.go:50)	PCDATA	$2, $0
	0x0044 00068 (slots_and_bodies.go:50)	MOVQ	AX, reflect.i+120(SP)
	0x0049 00073 (slots_and_bodies.go:50)	PCDATA	$2, $1
	0x0049 00073 (slots_and_bodies.go:50)	MOVQ	reflect.i+112(SP), AX
	0x004e 00078 (slots_and_bodies.go:50)	TESTQ	AX, AX
	0x0051 00081 (slots_and_bodies.go:50)	JEQ	643
	0x0057 00087 (slots_and_bodies.go:50)	LEAQ	go.itab.*reflect.rtype,reflect.Type(SB), CX
	0x005e 00094 (slots_and_bodies.go:50)	MOVQ	CX, "".t.itab+80(SP)
	0x0063 00099 (slots_and_bodies.go:50)	PCDATA	$0, $3
	0x0063 00099 (slots_and_bodies.go:50)	MOVQ	AX, "".t.data+96(SP)
	0x0068 00104 (slots_and_bodies.go:51)	MOVQ	184(CX), DX
	0x006f 00111 (slots_and_bodies.go:51)	PCDATA	$2, $0
	0x006f 00111 (slots_and_bodies.go:51)	MOVQ	AX, (SP)
	0x0073 00115 (slots_and_bodies.go:51)	CALL	DX
	0x0075 00117 (slots_and_bodies.go:51)	PCDATA	$2, $1
	0x0075 00117 (slots_and_bodies.go:51)	MOVQ	8(SP), AX
	0x007a 00122 (slots_and_bodies.go:51)	MOVQ	16(SP), CX
	0x007f 00127 (slots_and_bodies.go:51)	MOVQ	"".s+184(SP), DX
	0x0087 00135 (slots_and_bodies.go:51)	CMPQ	CX, DX
	0x008a 00138 (slots_and_bodies.go:51)	JEQ	462
	0x0090 00144 (slots_and_bodies.go:54)	PCDATA	$0, $4
	0x0090 00144 (slots_and_bodies.go:54)	LEAQ	type.float64(SB), AX
	0x0097 00151 (slots_and_bodies.go:54)	PCDATA	$2, $0
	0x0097 00151 (slots_and_bodies.go:54)	MOVQ	AX, reflect.i+128(SP)
	0x009f 00159 (slots_and_bodies.go:54)	PCDATA	$2, $1
	0x009f 00159 (slots_and_bodies.go:54)	LEAQ	"".statictmp_0(SB), AX
	0x00a6 00166 (slots_and_bodies.go:54)	PCDATA	$2, $0
	0x00a6 00166 (slots_and_bodies.go:54)	MOVQ	AX, reflect.i+136(SP)
	0x00ae 00174 (slots_and_bodies.go:54)	PCDATA	$2, $1
	0x00ae 00174 (slots_and_bodies.go:54)	MOVQ	reflect.i+128(SP), AX
	0x00b6 00182 (slots_and_bodies.go:54)	TESTQ	AX, AX
	0x00b9 00185 (slots_and_bodies.go:54)	JEQ	453
	0x00bf 00191 (slots_and_bodies.go:54)	LEAQ	go.itab.*reflect.rtype,reflect.Type(SB), CX
	0x00c6 00198 (slots_and_bodies.go:54)	PCDATA	$2, $0
	0x00c6 00198 (slots_and_bodies.go:54)	PCDATA	$0, $5
	0x00c6 00198 (slots_and_bodies.go:54)	MOVQ	AX, "".~R0.data+88(SP)
	0x00cb 00203 (slots_and_bodies.go:54)	MOVQ	CX, "".~R0.itab+72(SP)
	0x00d0 00208 (slots_and_bodies.go:54)	PCDATA	$2, $2
	0x00d0 00208 (slots_and_bodies.go:54)	LEAQ	type."".mismatch(SB), DX
	0x00d7 00215 (slots_and_bodies.go:54)	PCDATA	$2, $0
	0x00d7 00215 (slots_and_bodies.go:54)	MOVQ	DX, (SP)
	0x00db 00219 (slots_and_bodies.go:54)	CALL	runtime.newobject(SB)
	0x00e0 00224 (slots_and_bodies.go:54)	PCDATA	$2, $1
	0x00e0 00224 (slots_and_bodies.go:54)	MOVQ	8(SP), AX
	0x00e5 00229 (slots_and_bodies.go:54)	PCDATA	$2, $0
	0x00e5 00229 (slots_and_bodies.go:54)	PCDATA	$0, $6
	0x00e5 00229 (slots_and_bodies.go:54)	MOVQ	AX, ""..autotmp_40+104(SP)
	0x00ea 00234 (slots_and_bodies.go:54)	MOVQ	$0, (SP)
	0x00f2 00242 (slots_and_bodies.go:54)	PCDATA	$2, $3
	0x00f2 00242 (slots_and_bodies.go:54)	LEAQ	go.string."wanted "(SB), CX
	0x00f9 00249 (slots_and_bodies.go:54)	PCDATA	$2, $0
	0x00f9 00249 (slots_and_bodies.go:54)	MOVQ	CX, 8(SP)
	0x00fe 00254 (slots_and_bodies.go:54)	MOVQ	$7, 16(SP)
	0x0107 00263 (slots_and_bodies.go:54)	PCDATA	$2, $3
	0x0107 00263 (slots_and_bodies.go:54)	MOVQ	"".s+176(SP), CX
	0x010f 00271 (slots_and_bodies.go:54)	PCDATA	$2, $0
	0x010f 00271 (slots_and_bodies.go:54)	MOVQ	CX, 24(SP)
	0x0114 00276 (slots_and_bodies.go:54)	PCDATA	$0, $7
	0x0114 00276 (slots_and_bodies.go:54)	MOVQ	"".s+184(SP), CX
	0x011c 00284 (slots_and_bodies.go:54)	MOVQ	CX, 32(SP)
	0x0121 00289 (slots_and_bodies.go:54)	CALL	runtime.concatstring2(SB)
	0x0126 00294 (slots_and_bodies.go:54)	PCDATA	$2, $1
	0x0126 00294 (slots_and_bodies.go:54)	MOVQ	40(SP), AX
	0x012b 00299 (slots_and_bodies.go:54)	MOVQ	48(SP), CX
	0x0130 00304 (slots_and_bodies.go:54)	PCDATA	$2, $4
	0x0130 00304 (slots_and_bodies.go:54)	PCDATA	$0, $8
	0x0130 00304 (slots_and_bodies.go:54)	MOVQ	""..autotmp_40+104(SP), DI
	0x0135 00309 (slots_and_bodies.go:54)	MOVQ	CX, 8(DI)
	0x0139 00313 (slots_and_bodies.go:54)	PCDATA	$2, $-2
	0x0139 00313 (slots_and_bodies.go:54)	PCDATA	$0, $-2
	0x0139 00313 (slots_and_bodies.go:54)	CMPL	runtime.writeBarrier(SB), $0
	0x0140 00320 (slots_and_bodies.go:54)	JNE	446
	0x0142 00322 (slots_and_bodies.go:54)	MOVQ	AX, (DI)
	0x0145 00325 (slots_and_bodies.go:54)	PCDATA	$2, $5
	0x0145 00325 (slots_and_bodies.go:54)	PCDATA	$0, $8
	0x0145 00325 (slots_and_bodies.go:54)	MOVQ	"".~R0.itab+72(SP), CX
	0x014a 00330 (slots_and_bodies.go:54)	MOVQ	CX, 16(DI)
	0x014e 00334 (slots_and_bodies.go:54)	PCDATA	$2, $-2
	0x014e 00334 (slots_and_bodies.go:54)	PCDATA	$0, $-2
	0x014e 00334 (slots_and_bodies.go:54)	CMPL	runtime.writeBarrier(SB), $0
	0x0155 00341 (slots_and_bodies.go:54)	JNE	418
	0x0157 00343 (slots_and_bodies.go:54)	MOVQ	"".~R0.data+88(SP), AX
	0x015c 00348 (slots_and_bodies.go:54)	MOVQ	AX, 24(DI)
	0x0160 00352 (slots_and_bodies.go:54)	PCDATA	$2, $4
	0x0160 00352 (slots_and_bodies.go:54)	PCDATA	$0, $9
	0x0160 00352 (slots_and_bodies.go:54)	LEAQ	go.string."none"(SB), AX
	0x0167 00359 (slots_and_bodies.go:54)	PCDATA	$2, $5
	0x0167 00359 (slots_and_bodies.go:54)	MOVQ	AX, "".~r2+192(SP)
	0x016f 00367 (slots_and_bodies.go:54)	MOVQ	$4, "".~r2+200(SP)
	0x017b 00379 (slots_and_bodies.go:54)	PCDATA	$2, $4
	0x017b 00379 (slots_and_bodies.go:54)	PCDATA	$0, $10
	0x017b 00379 (slots_and_bodies.go:54)	LEAQ	go.itab.*"".mismatch,error(SB), AX
	0x0182 00386 (slots_and_bodies.go:54)	PCDATA	$2, $5
	0x0182 00386 (slots_and_bodies.go:54)	MOVQ	AX, "".~r3+208(SP)
	0x018a 00394 (slots_and_bodies.go:54)	PCDATA	$2, $0
	0x018a 00394 (slots_and_bodies.go:54)	MOVQ	DI, "".~r3+216(SP)
	0x0192 00402 (slots_and_bodies.go:54)	MOVQ	144(SP), BP
	0x019a 00410 (slots_and_bodies.go:54)	ADDQ	$152, SP
	0x01a1 00417 (slots_and_bodies.go:54)	RET
	0x01a2 00418 (slots_and_bodies.go:54)	PCDATA	$2, $-2
	0x01a2 00418 (slots_and_bodies.go:54)	PCDATA	$0, $-2
	0x01a2 00418 (slots_and_bodies.go:54)	LEAQ	24(DI), CX
	0x01a6 00422 (slots_and_bodies.go:54)	MOVQ	DI, AX
	0x01a9 00425 (slots_and_bodies.go:54)	MOVQ	CX, DI
	0x01ac 00428 (slots_and_bodies.go:54)	MOVQ	AX, DX
	0x01af 00431 (slots_and_bodies.go:54)	MOVQ	"".~R0.data+88(SP), AX
	0x01b4 00436 (slots_and_bodies.go:54)	CALL	runtime.gcWriteBarrier(SB)
	0x01b9 00441 (slots_and_bodies.go:54)	MOVQ	DX, DI
	0x01bc 00444 (slots_and_bodies.go:54)	JMP	352
	0x01be 00446 (slots_and_bodies.go:54)	CALL	runtime.gcWriteBarrier(SB)
	0x01c3 00451 (slots_and_bodies.go:54)	JMP	325
	0x01c5 00453 (slots_and_bodies.go:54)	PCDATA	$2, $1
	0x01c5 00453 (slots_and_bodies.go:54)	PCDATA	$0, $4
	0x01c5 00453 (slots_and_bodies.go:54)	XORL	AX, AX
	0x01c7 00455 (slots_and_bodies.go:54)	XORL	CX, CX
	0x01c9 00457 (slots_and_bodies.go:54)	JMP	198
	0x01ce 00462 (slots_and_bodies.go:51)	PCDATA	$2, $0
	0x01ce 00462 (slots_and_bodies.go:51)	PCDATA	$0, $3
	0x01ce 00462 (slots_and_bodies.go:51)	MOVQ	AX, (SP)
	0x01d2 00466 (slots_and_bodies.go:51)	PCDATA	$2, $1
	0x01d2 00466 (slots_and_bodies.go:51)	MOVQ	"".s+176(SP), AX
	0x01da 00474 (slots_and_bodies.go:51)	PCDATA	$2, $0
	0x01da 00474 (slots_and_bodies.go:51)	MOVQ	AX, 8(SP)
	0x01df 00479 (slots_and_bodies.go:51)	CALL	runtime.memequal(SB)
	0x01e4 00484 (slots_and_bodies.go:51)	PCDATA	$2, $1
	0x01e4 00484 (slots_and_bodies.go:51)	LEAQ	24(SP), AX
	0x01e9 00489 (slots_and_bodies.go:51)	PCDATA	$2, $0
	0x01e9 00489 (slots_and_bodies.go:51)	CMPB	(AX), $0
	0x01ec 00492 (slots_and_bodies.go:51)	JNE	507
	0x01ee 00494 (slots_and_bodies.go:54)	PCDATA	$0, $2
	0x01ee 00494 (slots_and_bodies.go:54)	MOVQ	"".s+184(SP), DX
	0x01f6 00502 (slots_and_bodies.go:51)	JMP	144
	0x01fb 00507 (slots_and_bodies.go:52)	PCDATA	$0, $3
	0x01fb 00507 (slots_and_bodies.go:52)	MOVQ	"".t.itab+80(SP), AX
	0x0200 00512 (slots_and_bodies.go:52)	MOVQ	184(AX), AX
	0x0207 00519 (slots_and_bodies.go:52)	PCDATA	$2, $3
	0x0207 00519 (slots_and_bodies.go:52)	PCDATA	$0, $2
	0x0207 00519 (slots_and_bodies.go:52)	MOVQ	"".t.data+96(SP), CX
	0x020c 00524 (slots_and_bodies.go:52)	PCDATA	$2, $0
	0x020c 00524 (slots_and_bodies.go:52)	MOVQ	CX, (SP)
	0x0210 00528 (slots_and_bodies.go:52)	CALL	AX
	0x0212 00530 (slots_and_bodies.go:52)	MOVQ	$0, (SP)
	0x021a 00538 (slots_and_bodies.go:52)	PCDATA	$2, $1
	0x021a 00538 (slots_and_bodies.go:52)	LEAQ	go.string." "(SB), AX
	0x0221 00545 (slots_and_bodies.go:52)	PCDATA	$2, $0
	0x0221 00545 (slots_and_bodies.go:52)	MOVQ	AX, 24(SP)
	0x0226 00550 (slots_and_bodies.go:52)	MOVQ	$1, 32(SP)
	0x022f 00559 (slots_and_bodies.go:52)	PCDATA	$2, $1
	0x022f 00559 (slots_and_bodies.go:52)	MOVQ	"".s+176(SP), AX
	0x0237 00567 (slots_and_bodies.go:52)	PCDATA	$2, $0
	0x0237 00567 (slots_and_bodies.go:52)	MOVQ	AX, 40(SP)
	0x023c 00572 (slots_and_bodies.go:52)	PCDATA	$0, $11
	0x023c 00572 (slots_and_bodies.go:52)	MOVQ	"".s+184(SP), AX
	0x0244 00580 (slots_and_bodies.go:52)	MOVQ	AX, 48(SP)
	0x0249 00585 (slots_and_bodies.go:52)	CALL	runtime.concatstring3(SB)
	0x024e 00590 (slots_and_bodies.go:52)	MOVQ	64(SP), AX
	0x0253 00595 (slots_and_bodies.go:52)	PCDATA	$2, $3
	0x0253 00595 (slots_and_bodies.go:52)	MOVQ	56(SP), CX
	0x0258 00600 (slots_and_bodies.go:52)	PCDATA	$2, $0
	0x0258 00600 (slots_and_bodies.go:52)	PCDATA	$0, $12
	0x0258 00600 (slots_and_bodies.go:52)	MOVQ	CX, "".~r2+192(SP)
	0x0260 00608 (slots_and_bodies.go:52)	MOVQ	AX, "".~r2+200(SP)
	0x0268 00616 (slots_and_bodies.go:52)	PCDATA	$0, $13
	0x0268 00616 (slots_and_bodies.go:52)	XORPS	X0, X0
	0x026b 00619 (slots_and_bodies.go:52)	MOVUPS	X0, "".~r3+208(SP)
	0x0273 00627 (slots_and_bodies.go:52)	MOVQ	144(SP), BP
	0x027b 00635 (slots_and_bodies.go:52)	ADDQ	$152, SP
	0x0282 00642 (slots_and_bodies.go:52)	RET
	0x0283 00643 (slots_and_bodies.go:52)	PCDATA	$0, $2
	0x0283 00643 (slots_and_bodies.go:52)	XORL	CX, CX
	0x0285 00645 (slots_and_bodies.go:52)	PCDATA	$2, $1
	0x0285 00645 (slots_and_bodies.go:52)	XORL	AX, AX
	0x0287 00647 (slots_and_bodies.go:50)	JMP	94
	0x028c 00652 (slots_and_bodies.go:50)	NOP
	0x028c 00652 (slots_and_bodies.go:49)	PCDATA	$0, $-1
	0x028c 00652 (slots_and_bodies.go:49)	PCDATA	$2, $-1
	0x028c 00652 (slots_and_bodies.go:49)	CALL	runtime.morestack_noctxt(SB)
	0x0291 00657 (slots_and_bodies.go:49)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 e8 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 74 02 00 00 48 81 ec 98 00 00 00 48  A...t...H......H
	0x0020 89 ac 24 90 00 00 00 48 8d ac 24 90 00 00 00 48  ..$....H..$....H
	0x0030 8b 84 24 a0 00 00 00 48 89 44 24 70 48 8b 84 24  ..$....H.D$pH..$
	0x0040 a8 00 00 00 48 89 44 24 78 48 8b 44 24 70 48 85  ....H.D$xH.D$pH.
	0x0050 c0 0f 84 2c 02 00 00 48 8d 0d 00 00 00 00 48 89  ...,...H......H.
	0x0060 4c 24 50 48 89 44 24 60 48 8b 91 b8 00 00 00 48  L$PH.D$`H......H
	0x0070 89 04 24 ff d2 48 8b 44 24 08 48 8b 4c 24 10 48  ..$..H.D$.H.L$.H
	0x0080 8b 94 24 b8 00 00 00 48 39 d1 0f 84 3e 01 00 00  ..$....H9...>...
	0x0090 48 8d 05 00 00 00 00 48 89 84 24 80 00 00 00 48  H......H..$....H
	0x00a0 8d 05 00 00 00 00 48 89 84 24 88 00 00 00 48 8b  ......H..$....H.
	0x00b0 84 24 80 00 00 00 48 85 c0 0f 84 06 01 00 00 48  .$....H........H
	0x00c0 8d 0d 00 00 00 00 48 89 44 24 58 48 89 4c 24 48  ......H.D$XH.L$H
	0x00d0 48 8d 15 00 00 00 00 48 89 14 24 e8 00 00 00 00  H......H..$.....
	0x00e0 48 8b 44 24 08 48 89 44 24 68 48 c7 04 24 00 00  H.D$.H.D$hH..$..
	0x00f0 00 00 48 8d 0d 00 00 00 00 48 89 4c 24 08 48 c7  ..H......H.L$.H.
	0x0100 44 24 10 07 00 00 00 48 8b 8c 24 b0 00 00 00 48  D$.....H..$....H
	0x0110 89 4c 24 18 48 8b 8c 24 b8 00 00 00 48 89 4c 24  .L$.H..$....H.L$
	0x0120 20 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 30   .....H.D$(H.L$0
	0x0130 48 8b 7c 24 68 48 89 4f 08 83 3d 00 00 00 00 00  H.|$hH.O..=.....
	0x0140 75 7c 48 89 07 48 8b 4c 24 48 48 89 4f 10 83 3d  u|H..H.L$HH.O..=
	0x0150 00 00 00 00 00 75 4b 48 8b 44 24 58 48 89 47 18  .....uKH.D$XH.G.
	0x0160 48 8d 05 00 00 00 00 48 89 84 24 c0 00 00 00 48  H......H..$....H
	0x0170 c7 84 24 c8 00 00 00 04 00 00 00 48 8d 05 00 00  ..$........H....
	0x0180 00 00 48 89 84 24 d0 00 00 00 48 89 bc 24 d8 00  ..H..$....H..$..
	0x0190 00 00 48 8b ac 24 90 00 00 00 48 81 c4 98 00 00  ..H..$....H.....
	0x01a0 00 c3 48 8d 4f 18 48 89 f8 48 89 cf 48 89 c2 48  ..H.O.H..H..H..H
	0x01b0 8b 44 24 58 e8 00 00 00 00 48 89 d7 eb a2 e8 00  .D$X.....H......
	0x01c0 00 00 00 eb 80 31 c0 31 c9 e9 f8 fe ff ff 48 89  .....1.1......H.
	0x01d0 04 24 48 8b 84 24 b0 00 00 00 48 89 44 24 08 e8  .$H..$....H.D$..
	0x01e0 00 00 00 00 48 8d 44 24 18 80 38 00 75 0d 48 8b  ....H.D$..8.u.H.
	0x01f0 94 24 b8 00 00 00 e9 95 fe ff ff 48 8b 44 24 50  .$.........H.D$P
	0x0200 48 8b 80 b8 00 00 00 48 8b 4c 24 60 48 89 0c 24  H......H.L$`H..$
	0x0210 ff d0 48 c7 04 24 00 00 00 00 48 8d 05 00 00 00  ..H..$....H.....
	0x0220 00 48 89 44 24 18 48 c7 44 24 20 01 00 00 00 48  .H.D$.H.D$ ....H
	0x0230 8b 84 24 b0 00 00 00 48 89 44 24 28 48 8b 84 24  ..$....H.D$(H..$
	0x0240 b8 00 00 00 48 89 44 24 30 e8 00 00 00 00 48 8b  ....H.D$0.....H.
	0x0250 44 24 40 48 8b 4c 24 38 48 89 8c 24 c0 00 00 00  D$@H.L$8H..$....
	0x0260 48 89 84 24 c8 00 00 00 0f 57 c0 0f 11 84 24 d0  H..$.....W....$.
	0x0270 00 00 00 48 8b ac 24 90 00 00 00 48 81 c4 98 00  ...H..$....H....
	0x0280 00 00 c3 31 c9 31 c0 e9 d2 fd ff ff e8 00 00 00  ...1.1..........
	0x0290 00 e9 6a fd ff ff                                ..j...
	rel 5+4 t=16 TLS+0
	rel 90+4 t=15 go.itab.*reflect.rtype,reflect.Type+0
	rel 115+0 t=11 +0
	rel 147+4 t=15 type.float64+0
	rel 162+4 t=15 "".statictmp_0+0
	rel 194+4 t=15 go.itab.*reflect.rtype,reflect.Type+0
	rel 211+4 t=15 type."".mismatch+0
	rel 220+4 t=8 runtime.newobject+0
	rel 245+4 t=15 go.string."wanted "+0
	rel 290+4 t=8 runtime.concatstring2+0
	rel 315+4 t=15 runtime.writeBarrier+-1
	rel 336+4 t=15 runtime.writeBarrier+-1
	rel 355+4 t=15 go.string."none"+0
	rel 382+4 t=15 go.itab.*"".mismatch,error+0
	rel 437+4 t=8 runtime.gcWriteBarrier+0
	rel 447+4 t=8 runtime.gcWriteBarrier+0
	rel 480+4 t=8 runtime.memequal+0
	rel 528+0 t=11 +0
	rel 541+4 t=15 go.string." "+0
	rel 586+4 t=8 runtime.concatstring3+0
	rel 653+4 t=8 runtime.morestack_noctxt+0
"".(*mismatch).Error STEXT size=175 args=0x18 locals=0x50
	0x0000 00000 (slots_and_bodies.go:62)	TEXT	"".(*mismatch).Error(SB), $80-24
	0x0000 00000 (slots_and_bodies.go:62)	MOVQ	(TLS), CX
	0x0009 00009 (slots_and_bodies.go:62)	CMPQ	SP, 16(CX)
	0x000d 00013 (slots_and_bodies.go:62)	JLS	165
	0x0013 00019 (slots_and_bodies.go:62)	SUBQ	$80, SP
	0x0017 00023 (slots_and_bodies.go:62)	MOVQ	BP, 72(SP)
	0x001c 00028 (slots_and_bodies.go:62)	LEAQ	72(SP), BP
	0x0021 00033 (slots_and_bodies.go:62)	FUNCDATA	$0, gclocals·62420d0a7277934df9079483e4a3e39b(SB)
	0x0021 00033 (slots_and_bodies.go:62)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (slots_and_bodies.go:62)	FUNCDATA	$3, gclocals·c93d35152374ffc3a32e9395717a1555(SB)
	0x0021 00033 (slots_and_bodies.go:62)	PCDATA	$2, $1
	0x0021 00033 (slots_and_bodies.go:62)	PCDATA	$0, $0
	0x0021 00033 (slots_and_bodies.go:62)	MOVQ	"".m+88(SP), AX
	0x0026 00038 (slots_and_bodies.go:62)	MOVQ	16(AX), CX
	0x002a 00042 (slots_and_bodies.go:62)	PCDATA	$2, $2
	0x002a 00042 (slots_and_bodies.go:62)	MOVQ	24(AX), DX
	0x002e 00046 (slots_and_bodies.go:62)	MOVQ	184(CX), CX
	0x0035 00053 (slots_and_bodies.go:62)	PCDATA	$2, $0
	0x0035 00053 (slots_and_bodies.go:62)	MOVQ	DX, (SP)
	0x0039 00057 (slots_and_bodies.go:62)	CALL	CX
	0x003b 00059 (slots_and_bodies.go:62)	PCDATA	$2, $1
	0x003b 00059 (slots_and_bodies.go:62)	PCDATA	$0, $1
	0x003b 00059 (slots_and_bodies.go:62)	MOVQ	"".m+88(SP), AX
	0x0040 00064 (slots_and_bodies.go:62)	PCDATA	$2, $3
	0x0040 00064 (slots_and_bodies.go:62)	MOVQ	(AX), CX
	0x0043 00067 (slots_and_bodies.go:62)	PCDATA	$2, $4
	0x0043 00067 (slots_and_bodies.go:62)	MOVQ	8(AX), AX
	0x0047 00071 (slots_and_bodies.go:62)	PCDATA	$2, $5
	0x0047 00071 (slots_and_bodies.go:62)	MOVQ	8(SP), DX
	0x004c 00076 (slots_and_bodies.go:62)	MOVQ	16(SP), BX
	0x0051 00081 (slots_and_bodies.go:62)	PCDATA	$2, $2
	0x0051 00081 (slots_and_bodies.go:62)	MOVQ	CX, 8(SP)
	0x0056 00086 (slots_and_bodies.go:62)	MOVQ	AX, 16(SP)
	0x005b 00091 (slots_and_bodies.go:62)	MOVQ	$0, (SP)
	0x0063 00099 (slots_and_bodies.go:62)	PCDATA	$2, $6
	0x0063 00099 (slots_and_bodies.go:62)	LEAQ	go.string.", not "(SB), AX
	0x006a 00106 (slots_and_bodies.go:62)	PCDATA	$2, $2
	0x006a 00106 (slots_and_bodies.go:62)	MOVQ	AX, 24(SP)
	0x006f 00111 (slots_and_bodies.go:62)	MOVQ	$6, 32(SP)
	0x0078 00120 (slots_and_bodies.go:62)	PCDATA	$2, $0
	0x0078 00120 (slots_and_bodies.go:62)	MOVQ	DX, 40(SP)
	0x007d 00125 (slots_and_bodies.go:62)	MOVQ	BX, 48(SP)
	0x0082 00130 (slots_and_bodies.go:62)	CALL	runtime.concatstring3(SB)
	0x0087 00135 (slots_and_bodies.go:62)	PCDATA	$2, $1
	0x0087 00135 (slots_and_bodies.go:62)	MOVQ	56(SP), AX
	0x008c 00140 (slots_and_bodies.go:62)	MOVQ	64(SP), CX
	0x0091 00145 (slots_and_bodies.go:62)	PCDATA	$2, $0
	0x0091 00145 (slots_and_bodies.go:62)	PCDATA	$0, $2
	0x0091 00145 (slots_and_bodies.go:62)	MOVQ	AX, "".~r0+96(SP)
	0x0096 00150 (slots_and_bodies.go:62)	MOVQ	CX, "".~r0+104(SP)
	0x009b 00155 (slots_and_bodies.go:62)	MOVQ	72(SP), BP
	0x00a0 00160 (slots_and_bodies.go:62)	ADDQ	$80, SP
	0x00a4 00164 (slots_and_bodies.go:62)	RET
	0x00a5 00165 (slots_and_bodies.go:62)	NOP
	0x00a5 00165 (slots_and_bodies.go:62)	PCDATA	$0, $-1
	0x00a5 00165 (slots_and_bodies.go:62)	PCDATA	$2, $-1
	0x00a5 00165 (slots_and_bodies.go:62)	CALL	runtime.morestack_noctxt(SB)
	0x00aa 00170 (slots_and_bodies.go:62)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 92  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 50 48 89 6c 24 48 48 8d 6c 24  ...H..PH.l$HH.l$
	0x0020 48 48 8b 44 24 58 48 8b 48 10 48 8b 50 18 48 8b  HH.D$XH.H.H.P.H.
	0x0030 89 b8 00 00 00 48 89 14 24 ff d1 48 8b 44 24 58  .....H..$..H.D$X
	0x0040 48 8b 08 48 8b 40 08 48 8b 54 24 08 48 8b 5c 24  H..H.@.H.T$.H.\$
	0x0050 10 48 89 4c 24 08 48 89 44 24 10 48 c7 04 24 00  .H.L$.H.D$.H..$.
	0x0060 00 00 00 48 8d 05 00 00 00 00 48 89 44 24 18 48  ...H......H.D$.H
	0x0070 c7 44 24 20 06 00 00 00 48 89 54 24 28 48 89 5c  .D$ ....H.T$(H.\
	0x0080 24 30 e8 00 00 00 00 48 8b 44 24 38 48 8b 4c 24  $0.....H.D$8H.L$
	0x0090 40 48 89 44 24 60 48 89 4c 24 68 48 8b 6c 24 48  @H.D$`H.L$hH.l$H
	0x00a0 48 83 c4 50 c3 e8 00 00 00 00 e9 51 ff ff ff     H..P.......Q...
	rel 5+4 t=16 TLS+0
	rel 57+0 t=11 +0
	rel 102+4 t=15 go.string.", not "+0
	rel 131+4 t=8 runtime.concatstring3+0
	rel 166+4 t=8 runtime.morestack_noctxt+0
"".littleEndian STEXT nosplit size=66 args=0x28 locals=0x8
	0x0000 00000 (slots_and_bodies.go:65)	TEXT	"".littleEndian(SB), NOSPLIT, $8-40
	0x0000 00000 (slots_and_bodies.go:65)	SUBQ	$8, SP
	0x0004 00004 (slots_and_bodies.go:65)	MOVQ	BP, (SP)
	0x0008 00008 (slots_and_bodies.go:65)	LEAQ	(SP), BP
	0x000c 00012 (slots_and_bodies.go:65)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x000c 00012 (slots_and_bodies.go:65)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000c 00012 (slots_and_bodies.go:65)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x000c 00012 (slots_and_bodies.go:65)	PCDATA	$2, $0
	0x000c 00012 (slots_and_bodies.go:65)	PCDATA	$0, $0
	0x000c 00012 (slots_and_bodies.go:65)	MOVQ	"".i+40(SP), AX
	0x0011 00017 (slots_and_bodies.go:65)	MOVQ	"".b+24(SP), CX
	0x0016 00022 (slots_and_bodies.go:65)	CMPQ	AX, CX
	0x0019 00025 (slots_and_bodies.go:65)	JCC	59
	0x001b 00027 (slots_and_bodies.go:65)	LEAQ	1(AX), DX
	0x001f 00031 (slots_and_bodies.go:65)	CMPQ	DX, CX
	0x0022 00034 (slots_and_bodies.go:65)	JCC	59
	0x0024 00036 (slots_and_bodies.go:65)	PCDATA	$2, $1
	0x0024 00036 (slots_and_bodies.go:65)	PCDATA	$0, $1
	0x0024 00036 (slots_and_bodies.go:65)	MOVQ	"".b+16(SP), CX
	0x0029 00041 (slots_and_bodies.go:65)	PCDATA	$2, $0
	0x0029 00041 (slots_and_bodies.go:65)	MOVWLZX	(AX)(CX*1), AX
	0x002d 00045 (slots_and_bodies.go:65)	MOVW	AX, "".~r2+48(SP)
	0x0032 00050 (slots_and_bodies.go:65)	MOVQ	(SP), BP
	0x0036 00054 (slots_and_bodies.go:65)	ADDQ	$8, SP
	0x003a 00058 (slots_and_bodies.go:65)	RET
	0x003b 00059 (slots_and_bodies.go:65)	CALL	runtime.panicindex(SB)
	0x0040 00064 (slots_and_bodies.go:65)	UNDEF
	0x0000 48 83 ec 08 48 89 2c 24 48 8d 2c 24 48 8b 44 24  H...H.,$H.,$H.D$
	0x0010 28 48 8b 4c 24 18 48 39 c8 73 20 48 8d 50 01 48  (H.L$.H9.s H.P.H
	0x0020 39 ca 73 17 48 8b 4c 24 10 0f b7 04 08 66 89 44  9.s.H.L$.....f.D
	0x0030 24 30 48 8b 2c 24 48 83 c4 08 c3 e8 00 00 00 00  $0H.,$H.........
	0x0040 0f 0b                                            ..
	rel 60+4 t=8 runtime.panicindex+0
"".bigEndian STEXT nosplit size=70 args=0x28 locals=0x8
	0x0000 00000 (slots_and_bodies.go:67)	TEXT	"".bigEndian(SB), NOSPLIT, $8-40
	0x0000 00000 (slots_and_bodies.go:67)	SUBQ	$8, SP
	0x0004 00004 (slots_and_bodies.go:67)	MOVQ	BP, (SP)
	0x0008 00008 (slots_and_bodies.go:67)	LEAQ	(SP), BP
	0x000c 00012 (slots_and_bodies.go:67)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x000c 00012 (slots_and_bodies.go:67)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000c 00012 (slots_and_bodies.go:67)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x000c 00012 (slots_and_bodies.go:67)	PCDATA	$2, $0
	0x000c 00012 (slots_and_bodies.go:67)	PCDATA	$0, $0
	0x000c 00012 (slots_and_bodies.go:67)	MOVQ	"".i+40(SP), AX
	0x0011 00017 (slots_and_bodies.go:67)	LEAQ	1(AX), CX
	0x0015 00021 (slots_and_bodies.go:67)	MOVQ	"".b+24(SP), DX
	0x001a 00026 (slots_and_bodies.go:67)	CMPQ	CX, DX
	0x001d 00029 (slots_and_bodies.go:67)	JCC	63
	0x001f 00031 (slots_and_bodies.go:67)	CMPQ	AX, DX
	0x0022 00034 (slots_and_bodies.go:67)	JCC	63
	0x0024 00036 (slots_and_bodies.go:67)	PCDATA	$2, $1
	0x0024 00036 (slots_and_bodies.go:67)	PCDATA	$0, $1
	0x0024 00036 (slots_and_bodies.go:67)	MOVQ	"".b+16(SP), CX
	0x0029 00041 (slots_and_bodies.go:67)	PCDATA	$2, $0
	0x0029 00041 (slots_and_bodies.go:67)	MOVWLZX	(CX)(AX*1), AX
	0x002d 00045 (slots_and_bodies.go:67)	ROLW	$8, AX
	0x0031 00049 (slots_and_bodies.go:67)	MOVW	AX, "".~r2+48(SP)
	0x0036 00054 (slots_and_bodies.go:67)	MOVQ	(SP), BP
	0x003a 00058 (slots_and_bodies.go:67)	ADDQ	$8, SP
	0x003e 00062 (slots_and_bodies.go:67)	RET
	0x003f 00063 (slots_and_bodies.go:67)	CALL	runtime.panicindex(SB)
	0x0044 00068 (slots_and_bodies.go:67)	UNDEF
	0x0000 48 83 ec 08 48 89 2c 24 48 8d 2c 24 48 8b 44 24  H...H.,$H.,$H.D$
	0x0010 28 48 8d 48 01 48 8b 54 24 18 48 39 d1 73 20 48  (H.H.H.T$.H9.s H
	0x0020 39 d0 73 1b 48 8b 4c 24 10 0f b7 04 01 66 c1 c0  9.s.H.L$.....f..
	0x0030 08 66 89 44 24 30 48 8b 2c 24 48 83 c4 08 c3 e8  .f.D$0H.,$H.....
	0x0040 00 00 00 00 0f 0b                                ......
	rel 64+4 t=8 runtime.panicindex+0
"".littleEndian32 STEXT nosplit size=82 args=0x28 locals=0x8
	0x0000 00000 (slots_and_bodies.go:69)	TEXT	"".littleEndian32(SB), NOSPLIT, $8-40
	0x0000 00000 (slots_and_bodies.go:69)	SUBQ	$8, SP
	0x0004 00004 (slots_and_bodies.go:69)	MOVQ	BP, (SP)
	0x0008 00008 (slots_and_bodies.go:69)	LEAQ	(SP), BP
	0x000c 00012 (slots_and_bodies.go:69)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x000c 00012 (slots_and_bodies.go:69)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000c 00012 (slots_and_bodies.go:69)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x000c 00012 (slots_and_bodies.go:70)	PCDATA	$2, $0
	0x000c 00012 (slots_and_bodies.go:70)	PCDATA	$0, $0
	0x000c 00012 (slots_and_bodies.go:70)	MOVQ	"".i+40(SP), AX
	0x0011 00017 (slots_and_bodies.go:70)	MOVQ	"".b+24(SP), CX
	0x0016 00022 (slots_and_bodies.go:70)	CMPQ	AX, CX
	0x0019 00025 (slots_and_bodies.go:70)	JCC	75
	0x001b 00027 (slots_and_bodies.go:70)	LEAQ	1(AX), DX
	0x001f 00031 (slots_and_bodies.go:70)	CMPQ	DX, CX
	0x0022 00034 (slots_and_bodies.go:70)	JCC	75
	0x0024 00036 (slots_and_bodies.go:70)	LEAQ	2(AX), DX
	0x0028 00040 (slots_and_bodies.go:70)	CMPQ	DX, CX
	0x002b 00043 (slots_and_bodies.go:70)	JCC	75
	0x002d 00045 (slots_and_bodies.go:70)	LEAQ	3(AX), DX
	0x0031 00049 (slots_and_bodies.go:70)	CMPQ	DX, CX
	0x0034 00052 (slots_and_bodies.go:70)	JCC	75
	0x0036 00054 (slots_and_bodies.go:70)	PCDATA	$2, $1
	0x0036 00054 (slots_and_bodies.go:70)	PCDATA	$0, $1
	0x0036 00054 (slots_and_bodies.go:70)	MOVQ	"".b+16(SP), CX
	0x003b 00059 (slots_and_bodies.go:70)	PCDATA	$2, $0
	0x003b 00059 (slots_and_bodies.go:70)	MOVL	(CX)(AX*1), AX
	0x003e 00062 (slots_and_bodies.go:70)	MOVL	AX, "".~r2+48(SP)
	0x0042 00066 (slots_and_bodies.go:70)	MOVQ	(SP), BP
	0x0046 00070 (slots_and_bodies.go:70)	ADDQ	$8, SP
	0x004a 00074 (slots_and_bodies.go:70)	RET
	0x004b 00075 (slots_and_bodies.go:70)	CALL	runtime.panicindex(SB)
	0x0050 00080 (slots_and_bodies.go:70)	UNDEF
	0x0000 48 83 ec 08 48 89 2c 24 48 8d 2c 24 48 8b 44 24  H...H.,$H.,$H.D$
	0x0010 28 48 8b 4c 24 18 48 39 c8 73 30 48 8d 50 01 48  (H.L$.H9.s0H.P.H
	0x0020 39 ca 73 27 48 8d 50 02 48 39 ca 73 1e 48 8d 50  9.s'H.P.H9.s.H.P
	0x0030 03 48 39 ca 73 15 48 8b 4c 24 10 8b 04 01 89 44  .H9.s.H.L$.....D
	0x0040 24 30 48 8b 2c 24 48 83 c4 08 c3 e8 00 00 00 00  $0H.,$H.........
	0x0050 0f 0b                                            ..
	rel 76+4 t=8 runtime.panicindex+0
"".bigEndian64 STEXT nosplit size=130 args=0x28 locals=0x8
	0x0000 00000 (slots_and_bodies.go:73)	TEXT	"".bigEndian64(SB), NOSPLIT, $8-40
	0x0000 00000 (slots_and_bodies.go:73)	SUBQ	$8, SP
	0x0004 00004 (slots_and_bodies.go:73)	MOVQ	BP, (SP)
	0x0008 00008 (slots_and_bodies.go:73)	LEAQ	(SP), BP
	0x000c 00012 (slots_and_bodies.go:73)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x000c 00012 (slots_and_bodies.go:73)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000c 00012 (slots_and_bodies.go:73)	FUNCDATA	$3, gclocals·568470801006e5c0dc3947ea998fe279(SB)
	0x000c 00012 (slots_and_bodies.go:74)	PCDATA	$2, $0
	0x000c 00012 (slots_and_bodies.go:74)	PCDATA	$0, $0
	0x000c 00012 (slots_and_bodies.go:74)	MOVQ	"".i+40(SP), AX
	0x0011 00017 (slots_and_bodies.go:74)	LEAQ	7(AX), CX
	0x0015 00021 (slots_and_bodies.go:74)	MOVQ	"".b+24(SP), DX
	0x001a 00026 (slots_and_bodies.go:74)	CMPQ	CX, DX
	0x001d 00029 (slots_and_bodies.go:74)	JCC	123
	0x001f 00031 (slots_and_bodies.go:74)	LEAQ	6(AX), CX
	0x0023 00035 (slots_and_bodies.go:74)	CMPQ	CX, DX
	0x0026 00038 (slots_and_bodies.go:74)	JCC	123
	0x0028 00040 (slots_and_bodies.go:74)	LEAQ	5(AX), CX
	0x002c 00044 (slots_and_bodies.go:74)	CMPQ	CX, DX
	0x002f 00047 (slots_and_bodies.go:74)	JCC	123
	0x0031 00049 (slots_and_bodies.go:74)	LEAQ	4(AX), CX
	0x0035 00053 (slots_and_bodies.go:74)	CMPQ	CX, DX
	0x0038 00056 (slots_and_bodies.go:74)	JCC	123
	0x003a 00058 (slots_and_bodies.go:75)	LEAQ	3(AX), CX
	0x003e 00062 (slots_and_bodies.go:75)	CMPQ	CX, DX
	0x0041 00065 (slots_and_bodies.go:75)	JCC	116
	0x0043 00067 (slots_and_bodies.go:75)	LEAQ	2(AX), CX
	0x0047 00071 (slots_and_bodies.go:75)	CMPQ	CX, DX
	0x004a 00074 (slots_and_bodies.go:75)	JCC	116
	0x004c 00076 (slots_and_bodies.go:75)	LEAQ	1(AX), CX
	0x0050 00080 (slots_and_bodies.go:75)	CMPQ	CX, DX
	0x0053 00083 (slots_and_bodies.go:75)	JCC	116
	0x0055 00085 (slots_and_bodies.go:75)	CMPQ	AX, DX
	0x0058 00088 (slots_and_bodies.go:75)	JCC	116
	0x005a 00090 (slots_and_bodies.go:75)	PCDATA	$2, $1
	0x005a 00090 (slots_and_bodies.go:75)	PCDATA	$0, $1
	0x005a 00090 (slots_and_bodies.go:75)	MOVQ	"".b+16(SP), CX
	0x005f 00095 (slots_and_bodies.go:75)	PCDATA	$2, $0
	0x005f 00095 (slots_and_bodies.go:75)	MOVQ	(AX)(CX*1), AX
	0x0063 00099 (slots_and_bodies.go:75)	BSWAPQ	AX
	0x0066 00102 (slots_and_bodies.go:74)	MOVQ	AX, "".~r2+48(SP)
	0x006b 00107 (slots_and_bodies.go:75)	MOVQ	(SP), BP
	0x006f 00111 (slots_and_bodies.go:75)	ADDQ	$8, SP
	0x0073 00115 (slots_and_bodies.go:75)	RET
	0x0074 00116 (slots_and_bodies.go:75)	CALL	runtime.panicindex(SB)
	0x0079 00121 (slots_and_bodies.go:75)	UNDEF
	0x007b 00123 (slots_and_bodies.go:74)	CALL	runtime.panicindex(SB)
	0x0080 00128 (slots_and_bodies.go:74)	UNDEF
	0x0000 48 83 ec 08 48 89 2c 24 48 8d 2c 24 48 8b 44 24  H...H.,$H.,$H.D$
	0x0010 28 48 8d 48 07 48 8b 54 24 18 48 39 d1 73 5c 48  (H.H.H.T$.H9.s\H
	0x0020 8d 48 06 48 39 d1 73 53 48 8d 48 05 48 39 d1 73  .H.H9.sSH.H.H9.s
	0x0030 4a 48 8d 48 04 48 39 d1 73 41 48 8d 48 03 48 39  JH.H.H9.sAH.H.H9
	0x0040 d1 73 31 48 8d 48 02 48 39 d1 73 28 48 8d 48 01  .s1H.H.H9.s(H.H.
	0x0050 48 39 d1 73 1f 48 39 d0 73 1a 48 8b 4c 24 10 48  H9.s.H9.s.H.L$.H
	0x0060 8b 04 08 48 0f c8 48 89 44 24 30 48 8b 2c 24 48  ...H..H.D$0H.,$H
	0x0070 83 c4 08 c3 e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x0080 0f 0b                                            ..
	rel 117+4 t=8 runtime.panicindex+0
	rel 124+4 t=8 runtime.panicindex+0
"".(*checker).check STEXT nosplit size=109 args=0x10 locals=0x10
	0x0000 00000 (slots_and_bodies.go:81)	TEXT	"".(*checker).check(SB), NOSPLIT, $16-16
	0x0000 00000 (slots_and_bodies.go:81)	SUBQ	$16, SP
	0x0004 00004 (slots_and_bodies.go:81)	MOVQ	BP, 8(SP)
	0x0009 00009 (slots_and_bodies.go:81)	LEAQ	8(SP), BP
	0x000e 00014 (slots_and_bodies.go:81)	MOVQ	$0, AX
	0x0015 00021 (slots_and_bodies.go:81)	MOVQ	AX, (SP)
	0x0019 00025 (slots_and_bodies.go:81)	FUNCDATA	$0, gclocals·2d7c1615616d4cf40d01b3385155ed6e(SB)
	0x0019 00025 (slots_and_bodies.go:81)	FUNCDATA	$1, gclocals·9783710103695d7171ee820ce562d18d(SB)
	0x0019 00025 (slots_and_bodies.go:81)	FUNCDATA	$3, gclocals·0914a7563cd03e84f67752b06e21e076(SB)
	0x0019 00025 (slots_and_bodies.go:82)	PCDATA	$2, $1
	0x0019 00025 (slots_and_bodies.go:82)	PCDATA	$0, $1
	0x0019 00025 (slots_and_bodies.go:82)	MOVQ	"".c+24(SP), CX
	0x001e 00030 (slots_and_bodies.go:82)	PCDATA	$2, $2
	0x001e 00030 (slots_and_bodies.go:82)	MOVQ	CX, DX
	0x0021 00033 (slots_and_bodies.go:82)	PCDATA	$2, $3
	0x0021 00033 (slots_and_bodies.go:82)	CMPQ	(DX), CX
	0x0024 00036 (slots_and_bodies.go:82)	JNE	85
	0x0026 00038 (slots_and_bodies.go:82)	MOVL	$1, AX
	0x002b 00043 (slots_and_bodies.go:82)	PCDATA	$0, $2
	0x002b 00043 (slots_and_bodies.go:82)	TESTB	AL, AL
	0x002d 00045 (slots_and_bodies.go:83)	JEQ	66
	0x002f 00047 (slots_and_bodies.go:83)	PCDATA	$2, $0
	0x002f 00047 (slots_and_bodies.go:83)	MOVL	$1, AX
	0x0034 00052 (slots_and_bodies.go:82)	MOVB	AL, "".~r0+32(SP)
	0x0038 00056 (slots_and_bodies.go:84)	MOVQ	8(SP), BP
	0x003d 00061 (slots_and_bodies.go:84)	ADDQ	$16, SP
	0x0041 00065 (slots_and_bodies.go:84)	RET
	0x0042 00066 (slots_and_bodies.go:84)	PCDATA	$2, $3
	0x0042 00066 (slots_and_bodies.go:84)	PCDATA	$0, $1
	0x0042 00066 (slots_and_bodies.go:84)	MOVQ	$0, ""..autotmp_2(SP)
	0x004a 00074 (slots_and_bodies.go:84)	PCDATA	$2, $2
	0x004a 00074 (slots_and_bodies.go:84)	MOVQ	DX, CX
	0x004d 00077 (slots_and_bodies.go:84)	PCDATA	$2, $0
	0x004d 00077 (slots_and_bodies.go:84)	CMPQ	(CX), DX
	0x0050 00080 (slots_and_bodies.go:84)	SETEQ	AL
	0x0053 00083 (slots_and_bodies.go:84)	JMP	52
	0x0055 00085 (slots_and_bodies.go:83)	PCDATA	$2, $3
	0x0055 00085 (slots_and_bodies.go:83)	PCDATA	$0, $2
	0x0055 00085 (slots_and_bodies.go:83)	MOVQ	DX, ""..autotmp_2(SP)
	0x0059 00089 (slots_and_bodies.go:83)	PCDATA	$2, $2
	0x0059 00089 (slots_and_bodies.go:83)	MOVQ	DX, CX
	0x005c 00092 (slots_and_bodies.go:83)	PCDATA	$2, $1
	0x005c 00092 (slots_and_bodies.go:83)	XORL	AX, AX
	0x005e 00094 (slots_and_bodies.go:83)	LOCK
	0x005f 00095 (slots_and_bodies.go:83)	CMPXCHGQ	DX, (CX)
	0x0063 00099 (slots_and_bodies.go:83)	SETEQ	BL
	0x0066 00102 (slots_and_bodies.go:84)	PCDATA	$2, $3
	0x0066 00102 (slots_and_bodies.go:84)	MOVQ	CX, DX
	0x0069 00105 (slots_and_bodies.go:82)	MOVL	BX, AX
	0x006b 00107 (slots_and_bodies.go:83)	JMP	43
	0x0000 48 83 ec 10 48 89 6c 24 08 48 8d 6c 24 08 48 c7  H...H.l$.H.l$.H.
	0x0010 c0 00 00 00 00 48 89 04 24 48 8b 4c 24 18 48 89  .....H..$H.L$.H.
	0x0020 ca 48 39 0a 75 2f b8 01 00 00 00 84 c0 74 13 b8  .H9.u/.......t..
	0x0030 01 00 00 00 88 44 24 20 48 8b 6c 24 08 48 83 c4  .....D$ H.l$.H..
	0x0040 10 c3 48 c7 04 24 00 00 00 00 48 89 d1 48 39 11  ..H..$....H..H9.
	0x0050 0f 94 c0 eb df 48 89 14 24 48 89 d1 31 c0 f0 48  .....H..$H..1..H
	0x0060 0f b1 11 0f 94 c3 48 89 ca 89 d8 eb be           ......H......
"".prints STEXT size=658 args=0x10 locals=0x98
	0x0000 00000 (slots_and_bodies.go:88)	TEXT	"".prints(SB), $152-16
	0x0000 00000 (slots_and_bodies.go:88)	MOVQ	(TLS), CX
	0x0009 00009 (slots_and_bodies.go:88)	LEAQ	-24(SP), AX
	0x000e 00014 (slots_and_bodies.go:88)	CMPQ	AX, 16(CX)
	0x0012 00018 (slots_and_bodies.go:88)	JLS	648
	0x0018 00024 (slots_and_bodies.go:88)	SUBQ	$152, SP
	0x001f 00031 (slots_and_bodies.go:88)	MOVQ	BP, 144(SP)
	0x0027 00039 (slots_and_bodies.go:88)	LEAQ	144(SP), BP
	0x002f 00047 (slots_and_bodies.go:88)	XORPS	X0, X0
	0x0032 00050 (slots_and_bodies.go:88)	LEAQ	72(SP), DI
	0x0037 00055 (slots_and_bodies.go:88)	DUFFZERO	$285
	0x004a 00074 (slots_and_bodies.go:88)	MOVUPS	X0, -8(DI)
	0x004e 00078 (slots_and_bodies.go:88)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x004e 00078 (slots_and_bodies.go:88)	FUNCDATA	$1, gclocals·d7d852bbe22b8edb06fea948cf3d094b(SB)
	0x004e 00078 (slots_and_bodies.go:88)	FUNCDATA	$3, gclocals·f81c23f8e8aecad7d661d5502bbceca7(SB)
	0x004e 00078 (slots_and_bodies.go:88)	PCDATA	$2, $0
	0x004e 00078 (slots_and_bodies.go:88)	PCDATA	$0, $0
	0x004e 00078 (slots_and_bodies.go:88)	MOVQ	$0, "".sum+168(SP)
	0x005a 00090 (slots_and_bodies.go:89)	PCDATA	$2, $1
	0x005a 00090 (slots_and_bodies.go:89)	LEAQ	go.string."deferred"(SB), AX
	0x0061 00097 (slots_and_bodies.go:89)	PCDATA	$2, $0
	0x0061 00097 (slots_and_bodies.go:89)	MOVQ	AX, 16(SP)
	0x0066 00102 (slots_and_bodies.go:89)	MOVQ	$8, 24(SP)
	0x006f 00111 (slots_and_bodies.go:89)	MOVQ	"".n+160(SP), AX
	0x0077 00119 (slots_and_bodies.go:89)	MOVQ	AX, 32(SP)
	0x007c 00124 (slots_and_bodies.go:89)	MOVL	$24, (SP)
	0x0083 00131 (slots_and_bodies.go:89)	PCDATA	$2, $2
	0x0083 00131 (slots_and_bodies.go:89)	LEAQ	"".wrap·1·f(SB), CX
	0x008a 00138 (slots_and_bodies.go:89)	PCDATA	$2, $0
	0x008a 00138 (slots_and_bodies.go:89)	MOVQ	CX, 8(SP)
	0x008f 00143 (slots_and_bodies.go:89)	CALL	runtime.deferproc(SB)
	0x0094 00148 (slots_and_bodies.go:89)	TESTL	AX, AX
	0x0096 00150 (slots_and_bodies.go:89)	JNE	626
	0x009c 00156 (slots_and_bodies.go:90)	PCDATA	$2, $1
	0x009c 00156 (slots_and_bodies.go:90)	LEAQ	go.string."and"(SB), AX
	0x00a3 00163 (slots_and_bodies.go:90)	PCDATA	$2, $0
	0x00a3 00163 (slots_and_bodies.go:90)	MOVQ	AX, 16(SP)
	0x00a8 00168 (slots_and_bodies.go:90)	MOVQ	$3, 24(SP)
	0x00b1 00177 (slots_and_bodies.go:90)	MOVQ	"".n+160(SP), AX
	0x00b9 00185 (slots_and_bodies.go:90)	LEAQ	1(AX), CX
	0x00bd 00189 (slots_and_bodies.go:90)	MOVQ	CX, 32(SP)
	0x00c2 00194 (slots_and_bodies.go:90)	PCDATA	$2, $2
	0x00c2 00194 (slots_and_bodies.go:90)	LEAQ	go.string."more"(SB), CX
	0x00c9 00201 (slots_and_bodies.go:90)	PCDATA	$2, $0
	0x00c9 00201 (slots_and_bodies.go:90)	MOVQ	CX, 40(SP)
	0x00ce 00206 (slots_and_bodies.go:90)	MOVQ	$4, 48(SP)
	0x00d7 00215 (slots_and_bodies.go:90)	MOVL	$40, (SP)
	0x00de 00222 (slots_and_bodies.go:90)	PCDATA	$2, $2
	0x00de 00222 (slots_and_bodies.go:90)	LEAQ	"".wrap·2·f(SB), CX
	0x00e5 00229 (slots_and_bodies.go:90)	PCDATA	$2, $0
	0x00e5 00229 (slots_and_bodies.go:90)	MOVQ	CX, 8(SP)
	0x00ea 00234 (slots_and_bodies.go:90)	CALL	runtime.deferproc(SB)
	0x00ef 00239 (slots_and_bodies.go:90)	TESTL	AX, AX
	0x00f1 00241 (slots_and_bodies.go:90)	JNE	604
	0x00f7 00247 (slots_and_bodies.go:90)	XORL	AX, AX
	0x00f9 00249 (slots_and_bodies.go:91)	JMP	462
	0x00fe 00254 (slots_and_bodies.go:91)	PCDATA	$0, $1
	0x00fe 00254 (slots_and_bodies.go:91)	MOVQ	AX, "".i+56(SP)
	0x0103 00259 (slots_and_bodies.go:92)	MOVQ	$0, ""..autotmp_9+104(SP)
	0x010c 00268 (slots_and_bodies.go:92)	XORPS	X0, X0
	0x010f 00271 (slots_and_bodies.go:92)	MOVUPS	X0, ""..autotmp_9+112(SP)
	0x0114 00276 (slots_and_bodies.go:92)	MOVUPS	X0, ""..autotmp_9+128(SP)
	0x011c 00284 (slots_and_bodies.go:92)	MOVQ	$0, ""..autotmp_9+104(SP)
	0x0125 00293 (slots_and_bodies.go:92)	MOVUPS	X0, ""..autotmp_9+112(SP)
	0x012a 00298 (slots_and_bodies.go:92)	MOVUPS	X0, ""..autotmp_9+128(SP)
	0x0132 00306 (slots_and_bodies.go:92)	MOVQ	$0, ""..autotmp_13+72(SP)
	0x013b 00315 (slots_and_bodies.go:92)	MOVQ	$0, ""..autotmp_15+80(SP)
	0x0144 00324 (slots_and_bodies.go:92)	MOVUPS	X0, ""..autotmp_15+88(SP)
	0x0149 00329 (slots_and_bodies.go:92)	PCDATA	$2, $2
	0x0149 00329 (slots_and_bodies.go:92)	LEAQ	go.string."a"(SB), CX
	0x0150 00336 (slots_and_bodies.go:92)	MOVQ	CX, ""..autotmp_15+80(SP)
	0x0155 00341 (slots_and_bodies.go:92)	MOVQ	$1, ""..autotmp_15+88(SP)
	0x015e 00350 (slots_and_bodies.go:92)	MOVQ	AX, ""..autotmp_15+96(SP)
	0x0163 00355 (slots_and_bodies.go:92)	PCDATA	$2, $3
	0x0163 00355 (slots_and_bodies.go:92)	LEAQ	""..autotmp_15+80(SP), DX
	0x0168 00360 (slots_and_bodies.go:92)	PCDATA	$2, $2
	0x0168 00360 (slots_and_bodies.go:92)	MOVQ	DX, ""..autotmp_13+72(SP)
	0x016d 00365 (slots_and_bodies.go:92)	MOVQ	$1, ""..autotmp_9+112(SP)
	0x0176 00374 (slots_and_bodies.go:92)	MOVQ	$1, ""..autotmp_9+120(SP)
	0x017f 00383 (slots_and_bodies.go:92)	PCDATA	$2, $3
	0x017f 00383 (slots_and_bodies.go:92)	LEAQ	""..autotmp_13+72(SP), DX
	0x0184 00388 (slots_and_bodies.go:92)	PCDATA	$2, $2
	0x0184 00388 (slots_and_bodies.go:92)	MOVQ	DX, ""..autotmp_9+104(SP)
	0x0189 00393 (slots_and_bodies.go:92)	PCDATA	$2, $3
	0x0189 00393 (slots_and_bodies.go:92)	LEAQ	type.*"".field(SB), DX
	0x0190 00400 (slots_and_bodies.go:92)	PCDATA	$2, $2
	0x0190 00400 (slots_and_bodies.go:92)	MOVQ	DX, (SP)
	0x0194 00404 (slots_and_bodies.go:92)	PCDATA	$2, $4
	0x0194 00404 (slots_and_bodies.go:92)	LEAQ	""..autotmp_9+104(SP), BX
	0x0199 00409 (slots_and_bodies.go:92)	PCDATA	$2, $2
	0x0199 00409 (slots_and_bodies.go:92)	MOVQ	BX, 8(SP)
	0x019e 00414 (slots_and_bodies.go:92)	PCDATA	$2, $0
	0x019e 00414 (slots_and_bodies.go:92)	MOVQ	CX, 16(SP)
	0x01a3 00419 (slots_and_bodies.go:92)	MOVQ	$1, 24(SP)
	0x01ac 00428 (slots_and_bodies.go:92)	CALL	"".find(SB)
	0x01b1 00433 (slots_and_bodies.go:92)	MOVQ	"".sum+168(SP), AX
	0x01b9 00441 (slots_and_bodies.go:92)	ADDQ	32(SP), AX
	0x01be 00446 (slots_and_bodies.go:92)	MOVQ	AX, "".sum+168(SP)
	0x01c6 00454 (slots_and_bodies.go:91)	MOVQ	"".i+56(SP), AX
	0x01cb 00459 (slots_and_bodies.go:91)	INCQ	AX
	0x01ce 00462 (slots_and_bodies.go:91)	MOVQ	"".n+160(SP), CX
	0x01d6 00470 (slots_and_bodies.go:91)	CMPQ	AX, CX
	0x01d9 00473 (slots_and_bodies.go:91)	JLT	254
	0x01df 00479 (slots_and_bodies.go:94)	XORPS	X0, X0
	0x01e2 00482 (slots_and_bodies.go:94)	MOVUPS	X0, (SP)
	0x01e6 00486 (slots_and_bodies.go:94)	MOVUPS	X0, 16(SP)
	0x01eb 00491 (slots_and_bodies.go:94)	CALL	"".find(SB)
	0x01f0 00496 (slots_and_bodies.go:94)	MOVQ	32(SP), AX
	0x01f5 00501 (slots_and_bodies.go:94)	MOVQ	AX, ""..autotmp_16+64(SP)
	0x01fa 00506 (slots_and_bodies.go:94)	CALL	runtime.printlock(SB)
	0x01ff 00511 (slots_and_bodies.go:94)	PCDATA	$2, $1
	0x01ff 00511 (slots_and_bodies.go:94)	LEAQ	go.string."sum "(SB), AX
	0x0206 00518 (slots_and_bodies.go:94)	PCDATA	$2, $0
	0x0206 00518 (slots_and_bodies.go:94)	MOVQ	AX, (SP)
	0x020a 00522 (slots_and_bodies.go:94)	MOVQ	$4, 8(SP)
	0x0213 00531 (slots_and_bodies.go:94)	CALL	runtime.printstring(SB)
	0x0218 00536 (slots_and_bodies.go:94)	MOVQ	"".sum+168(SP), AX
	0x0220 00544 (slots_and_bodies.go:94)	MOVQ	AX, (SP)
	0x0224 00548 (slots_and_bodies.go:94)	CALL	runtime.printint(SB)
	0x0229 00553 (slots_and_bodies.go:94)	CALL	runtime.printsp(SB)
	0x022e 00558 (slots_and_bodies.go:94)	MOVQ	""..autotmp_16+64(SP), AX
	0x0233 00563 (slots_and_bodies.go:94)	MOVQ	AX, (SP)
	0x0237 00567 (slots_and_bodies.go:94)	CALL	runtime.printint(SB)
	0x023c 00572 (slots_and_bodies.go:94)	CALL	runtime.printnl(SB)
	0x0241 00577 (slots_and_bodies.go:94)	CALL	runtime.printunlock(SB)
	0x0246 00582 (slots_and_bodies.go:95)	XCHGL	AX, AX
	0x0247 00583 (slots_and_bodies.go:95)	CALL	runtime.deferreturn(SB)
	0x024c 00588 (slots_and_bodies.go:95)	MOVQ	144(SP), BP
	0x0254 00596 (slots_and_bodies.go:95)	ADDQ	$152, SP
	0x025b 00603 (slots_and_bodies.go:95)	RET
	0x025c 00604 (slots_and_bodies.go:90)	PCDATA	$0, $0
	0x025c 00604 (slots_and_bodies.go:90)	XCHGL	AX, AX
	0x025d 00605 (slots_and_bodies.go:90)	CALL	runtime.deferreturn(SB)
	0x0262 00610 (slots_and_bodies.go:90)	MOVQ	144(SP), BP
	0x026a 00618 (slots_and_bodies.go:90)	ADDQ	$152, SP
	0x0271 00625 (slots_and_bodies.go:90)	RET
	0x0272 00626 (slots_and_bodies.go:89)	XCHGL	AX, AX
	0x0273 00627 (slots_and_bodies.go:89)	CALL	runtime.deferreturn(SB)
	0x0278 00632 (slots_and_bodies.go:89)	MOVQ	144(SP), BP
	0x0280 00640 (slots_and_bodies.go:89)	ADDQ	$152, SP
	0x0287 00647 (slots_and_bodies.go:89)	RET
	0x0288 00648 (slots_and_bodies.go:89)	NOP
	0x0288 00648 (slots_and_bodies.go:88)	PCDATA	$0, $-1
	0x0288 00648 (slots_and_bodies.go:88)	PCDATA	$2, $-1
	0x0288 00648 (slots_and_bodies.go:88)	CALL	runtime.morestack_noctxt(SB)
	0x028d 00653 (slots_and_bodies.go:88)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 e8 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 70 02 00 00 48 81 ec 98 00 00 00 48  A...p...H......H
	0x0020 89 ac 24 90 00 00 00 48 8d ac 24 90 00 00 00 0f  ..$....H..$.....
	0x0030 57 c0 48 8d 7c 24 48 48 89 6c 24 f0 48 8d 6c 24  W.H.|$HH.l$.H.l$
	0x0040 f0 e8 00 00 00 00 48 8b 6d 00 0f 11 47 f8 48 c7  ......H.m...G.H.
	0x0050 84 24 a8 00 00 00 00 00 00 00 48 8d 05 00 00 00  .$........H.....
	0x0060 00 48 89 44 24 10 48 c7 44 24 18 08 00 00 00 48  .H.D$.H.D$.....H
	0x0070 8b 84 24 a0 00 00 00 48 89 44 24 20 c7 04 24 18  ..$....H.D$ ..$.
	0x0080 00 00 00 48 8d 0d 00 00 00 00 48 89 4c 24 08 e8  ...H......H.L$..
	0x0090 00 00 00 00 85 c0 0f 85 d6 01 00 00 48 8d 05 00  ............H...
	0x00a0 00 00 00 48 89 44 24 10 48 c7 44 24 18 03 00 00  ...H.D$.H.D$....
	0x00b0 00 48 8b 84 24 a0 00 00 00 48 8d 48 01 48 89 4c  .H..$....H.H.H.L
	0x00c0 24 20 48 8d 0d 00 00 00 00 48 89 4c 24 28 48 c7  $ H......H.L$(H.
	0x00d0 44 24 30 04 00 00 00 c7 04 24 28 00 00 00 48 8d  D$0......$(...H.
	0x00e0 0d 00 00 00 00 48 89 4c 24 08 e8 00 00 00 00 85  .....H.L$.......
	0x00f0 c0 0f 85 65 01 00 00 31 c0 e9 d0 00 00 00 48 89  ...e...1......H.
	0x0100 44 24 38 48 c7 44 24 68 00 00 00 00 0f 57 c0 0f  D$8H.D$h.....W..
	0x0110 11 44 24 70 0f 11 84 24 80 00 00 00 48 c7 44 24  .D$p...$....H.D$
	0x0120 68 00 00 00 00 0f 11 44 24 70 0f 11 84 24 80 00  h......D$p...$..
	0x0130 00 00 48 c7 44 24 48 00 00 00 00 48 c7 44 24 50  ..H.D$H....H.D$P
	0x0140 00 00 00 00 0f 11 44 24 58 48 8d 0d 00 00 00 00  ......D$XH......
	0x0150 48 89 4c 24 50 48 c7 44 24 58 01 00 00 00 48 89  H.L$PH.D$X....H.
	0x0160 44 24 60 48 8d 54 24 50 48 89 54 24 48 48 c7 44  D$`H.T$PH.T$HH.D
	0x0170 24 70 01 00 00 00 48 c7 44 24 78 01 00 00 00 48  $p....H.D$x....H
	0x0180 8d 54 24 48 48 89 54 24 68 48 8d 15 00 00 00 00  .T$HH.T$hH......
	0x0190 48 89 14 24 48 8d 5c 24 68 48 89 5c 24 08 48 89  H..$H.\$hH.\$.H.
	0x01a0 4c 24 10 48 c7 44 24 18 01 00 00 00 e8 00 00 00  L$.H.D$.........
	0x01b0 00 48 8b 84 24 a8 00 00 00 48 03 44 24 20 48 89  .H..$....H.D$ H.
	0x01c0 84 24 a8 00 00 00 48 8b 44 24 38 48 ff c0 48 8b  .$....H.D$8H..H.
	0x01d0 8c 24 a0 00 00 00 48 39 c8 0f 8c 1f ff ff ff 0f  .$....H9........
	0x01e0 57 c0 0f 11 04 24 0f 11 44 24 10 e8 00 00 00 00  W....$..D$......
	0x01f0 48 8b 44 24 20 48 89 44 24 40 e8 00 00 00 00 48  H.D$ H.D$@.....H
	0x0200 8d 05 00 00 00 00 48 89 04 24 48 c7 44 24 08 04  ......H..$H.D$..
	0x0210 00 00 00 e8 00 00 00 00 48 8b 84 24 a8 00 00 00  ........H..$....
	0x0220 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x0230 44 24 40 48 89 04 24 e8 00 00 00 00 e8 00 00 00  D$@H..$.........
	0x0240 00 e8 00 00 00 00 90 e8 00 00 00 00 48 8b ac 24  ............H..$
	0x0250 90 00 00 00 48 81 c4 98 00 00 00 c3 90 e8 00 00  ....H...........
	0x0260 00 00 48 8b ac 24 90 00 00 00 48 81 c4 98 00 00  ..H..$....H.....
	0x0270 00 c3 90 e8 00 00 00 00 48 8b ac 24 90 00 00 00  ........H..$....
	0x0280 48 81 c4 98 00 00 00 c3 e8 00 00 00 00 e9 6e fd  H.............n.
	0x0290 ff ff                                            ..
	rel 5+4 t=16 TLS+0
	rel 66+4 t=8 runtime.duffzero+285
	rel 93+4 t=15 go.string."deferred"+0
	rel 134+4 t=15 "".wrap·1·f+0
	rel 144+4 t=8 runtime.deferproc+0
	rel 159+4 t=15 go.string."and"+0
	rel 197+4 t=15 go.string."more"+0
	rel 225+4 t=15 "".wrap·2·f+0
	rel 235+4 t=8 runtime.deferproc+0
	rel 332+4 t=15 go.string."a"+0
	rel 396+4 t=15 type.*"".field+0
	rel 429+4 t=8 "".find+0
	rel 492+4 t=8 "".find+0
	rel 507+4 t=8 runtime.printlock+0
	rel 514+4 t=15 go.string."sum "+0
	rel 532+4 t=8 runtime.printstring+0
	rel 549+4 t=8 runtime.printint+0
	rel 554+4 t=8 runtime.printsp+0
	rel 568+4 t=8 runtime.printint+0
	rel 573+4 t=8 runtime.printnl+0
	rel 578+4 t=8 runtime.printunlock+0
	rel 584+4 t=8 runtime.deferreturn+0
	rel 606+4 t=8 runtime.deferreturn+0
	rel 628+4 t=8 runtime.deferreturn+0
	rel 649+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=1999 args=0x0 locals=0x188
	0x0000 00000 (slots_and_bodies.go:98)	TEXT	"".main(SB), $392-0
	0x0000 00000 (slots_and_bodies.go:98)	MOVQ	(TLS), CX
	0x0009 00009 (slots_and_bodies.go:98)	LEAQ	-264(SP), AX
	0x0011 00017 (slots_and_bodies.go:98)	CMPQ	AX, 16(CX)
	0x0015 00021 (slots_and_bodies.go:98)	JLS	1989
	0x001b 00027 (slots_and_bodies.go:98)	SUBQ	$392, SP
	0x0022 00034 (slots_and_bodies.go:98)	MOVQ	BP, 384(SP)
	0x002a 00042 (slots_and_bodies.go:98)	LEAQ	384(SP), BP
	0x0032 00050 (slots_and_bodies.go:98)	XORPS	X0, X0
	0x0035 00053 (slots_and_bodies.go:98)	MOVUPS	X0, 160(SP)
	0x003d 00061 (slots_and_bodies.go:98)	MOVUPS	X0, 168(SP)
	0x0045 00069 (slots_and_bodies.go:98)	FUNCDATA	$0, gclocals·f0a67958015464e4cc8847ce0df60843(SB)
	0x0045 00069 (slots_and_bodies.go:98)	FUNCDATA	$1, gclocals·ee52a9bb3e655eb4ee82a74e88ae9d71(SB)
	0x0045 00069 (slots_and_bodies.go:98)	FUNCDATA	$3, gclocals·99cad0d07dfc5a9f58771353357b20cd(SB)
	0x0045 00069 (slots_and_bodies.go:99)	PCDATA	$2, $0
	0x0045 00069 (slots_and_bodies.go:99)	PCDATA	$0, $1
	0x0045 00069 (slots_and_bodies.go:99)	XORPS	X0, X0
	0x0048 00072 (slots_and_bodies.go:99)	MOVUPS	X0, ""..autotmp_46+336(SP)
	0x0050 00080 (slots_and_bodies.go:99)	MOVUPS	X0, ""..autotmp_46+352(SP)
	0x0058 00088 (slots_and_bodies.go:99)	MOVUPS	X0, ""..autotmp_46+368(SP)
	0x0060 00096 (slots_and_bodies.go:99)	PCDATA	$0, $2
	0x0060 00096 (slots_and_bodies.go:99)	MOVUPS	X0, ""..autotmp_50+192(SP)
	0x0068 00104 (slots_and_bodies.go:99)	PCDATA	$0, $3
	0x0068 00104 (slots_and_bodies.go:99)	MOVQ	$0, ""..autotmp_52+232(SP)
	0x0074 00116 (slots_and_bodies.go:99)	MOVUPS	X0, ""..autotmp_52+240(SP)
	0x007c 00124 (slots_and_bodies.go:99)	PCDATA	$2, $1
	0x007c 00124 (slots_and_bodies.go:99)	LEAQ	go.string."x"(SB), AX
	0x0083 00131 (slots_and_bodies.go:99)	PCDATA	$2, $0
	0x0083 00131 (slots_and_bodies.go:99)	MOVQ	AX, ""..autotmp_52+232(SP)
	0x008b 00139 (slots_and_bodies.go:99)	MOVQ	$1, ""..autotmp_52+240(SP)
	0x0097 00151 (slots_and_bodies.go:99)	MOVQ	$3, ""..autotmp_52+248(SP)
	0x00a3 00163 (slots_and_bodies.go:99)	PCDATA	$2, $2
	0x00a3 00163 (slots_and_bodies.go:99)	LEAQ	""..autotmp_52+232(SP), CX
	0x00ab 00171 (slots_and_bodies.go:99)	PCDATA	$2, $0
	0x00ab 00171 (slots_and_bodies.go:99)	MOVQ	CX, ""..autotmp_50+192(SP)
	0x00b3 00179 (slots_and_bodies.go:99)	PCDATA	$0, $4
	0x00b3 00179 (slots_and_bodies.go:99)	MOVQ	$0, ""..autotmp_54+208(SP)
	0x00bf 00191 (slots_and_bodies.go:99)	MOVUPS	X0, ""..autotmp_54+216(SP)
	0x00c7 00199 (slots_and_bodies.go:99)	PCDATA	$2, $2
	0x00c7 00199 (slots_and_bodies.go:99)	LEAQ	go.string."y"(SB), CX
	0x00ce 00206 (slots_and_bodies.go:99)	MOVQ	CX, ""..autotmp_54+208(SP)
	0x00d6 00214 (slots_and_bodies.go:99)	MOVQ	$1, ""..autotmp_54+216(SP)
	0x00e2 00226 (slots_and_bodies.go:99)	MOVQ	$4, ""..autotmp_54+224(SP)
	0x00ee 00238 (slots_and_bodies.go:99)	PCDATA	$2, $3
	0x00ee 00238 (slots_and_bodies.go:99)	LEAQ	""..autotmp_54+208(SP), DX
	0x00f6 00246 (slots_and_bodies.go:99)	PCDATA	$2, $2
	0x00f6 00246 (slots_and_bodies.go:99)	MOVQ	DX, ""..autotmp_50+200(SP)
	0x00fe 00254 (slots_and_bodies.go:99)	MOVQ	$2, ""..autotmp_46+344(SP)
	0x010a 00266 (slots_and_bodies.go:99)	MOVQ	$2, ""..autotmp_46+352(SP)
	0x0116 00278 (slots_and_bodies.go:99)	PCDATA	$2, $3
	0x0116 00278 (slots_and_bodies.go:99)	LEAQ	""..autotmp_50+192(SP), DX
	0x011e 00286 (slots_and_bodies.go:99)	PCDATA	$2, $2
	0x011e 00286 (slots_and_bodies.go:99)	MOVQ	DX, ""..autotmp_46+336(SP)
	0x0126 00294 (slots_and_bodies.go:99)	MOVQ	"".statictmp_3(SB), DX
	0x012d 00301 (slots_and_bodies.go:99)	PCDATA	$0, $5
	0x012d 00301 (slots_and_bodies.go:99)	MOVQ	DX, ""..autotmp_57+296(SP)
	0x0135 00309 (slots_and_bodies.go:99)	MOVUPS	"".statictmp_3+8(SB), X1
	0x013c 00316 (slots_and_bodies.go:99)	MOVUPS	X1, ""..autotmp_57+304(SP)
	0x0144 00324 (slots_and_bodies.go:99)	MOVUPS	"".statictmp_3+24(SB), X1
	0x014b 00331 (slots_and_bodies.go:99)	MOVUPS	X1, ""..autotmp_57+320(SP)
	0x0153 00339 (slots_and_bodies.go:99)	MOVQ	$1, ""..autotmp_46+368(SP)
	0x015f 00351 (slots_and_bodies.go:99)	MOVQ	$1, ""..autotmp_46+376(SP)
	0x016b 00363 (slots_and_bodies.go:99)	PCDATA	$2, $3
	0x016b 00363 (slots_and_bodies.go:99)	LEAQ	""..autotmp_57+296(SP), DX
	0x0173 00371 (slots_and_bodies.go:99)	PCDATA	$2, $2
	0x0173 00371 (slots_and_bodies.go:99)	MOVQ	DX, ""..autotmp_46+360(SP)
	0x017b 00379 (slots_and_bodies.go:100)	PCDATA	$2, $3
	0x017b 00379 (slots_and_bodies.go:100)	LEAQ	type.*"".spec(SB), DX
	0x0182 00386 (slots_and_bodies.go:100)	PCDATA	$2, $2
	0x0182 00386 (slots_and_bodies.go:100)	MOVQ	DX, (SP)
	0x0186 00390 (slots_and_bodies.go:100)	PCDATA	$2, $4
	0x0186 00390 (slots_and_bodies.go:100)	LEAQ	""..autotmp_46+336(SP), BX
	0x018e 00398 (slots_and_bodies.go:100)	PCDATA	$2, $2
	0x018e 00398 (slots_and_bodies.go:100)	MOVQ	BX, 8(SP)
	0x0193 00403 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x0193 00403 (slots_and_bodies.go:100)	MOVQ	CX, 16(SP)
	0x0198 00408 (slots_and_bodies.go:100)	MOVQ	$1, 24(SP)
	0x01a1 00417 (slots_and_bodies.go:100)	CALL	"".find(SB)
	0x01a6 00422 (slots_and_bodies.go:100)	MOVQ	32(SP), AX
	0x01ab 00427 (slots_and_bodies.go:100)	MOVQ	AX, ""..autotmp_96+112(SP)
	0x01b0 00432 (slots_and_bodies.go:100)	PCDATA	$2, $2
	0x01b0 00432 (slots_and_bodies.go:100)	LEAQ	type.*"".spec(SB), CX
	0x01b7 00439 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x01b7 00439 (slots_and_bodies.go:100)	MOVQ	CX, (SP)
	0x01bb 00443 (slots_and_bodies.go:100)	PCDATA	$2, $5
	0x01bb 00443 (slots_and_bodies.go:100)	LEAQ	""..autotmp_46+336(SP), DX
	0x01c3 00451 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x01c3 00451 (slots_and_bodies.go:100)	MOVQ	DX, 8(SP)
	0x01c8 00456 (slots_and_bodies.go:100)	PCDATA	$2, $6
	0x01c8 00456 (slots_and_bodies.go:100)	LEAQ	go.string."z"(SB), BX
	0x01cf 00463 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x01cf 00463 (slots_and_bodies.go:100)	MOVQ	BX, 16(SP)
	0x01d4 00468 (slots_and_bodies.go:100)	MOVQ	$1, 24(SP)
	0x01dd 00477 (slots_and_bodies.go:100)	CALL	"".find(SB)
	0x01e2 00482 (slots_and_bodies.go:100)	MOVQ	32(SP), AX
	0x01e7 00487 (slots_and_bodies.go:100)	MOVQ	AX, ""..autotmp_97+104(SP)
	0x01ec 00492 (slots_and_bodies.go:100)	PCDATA	$2, $2
	0x01ec 00492 (slots_and_bodies.go:100)	LEAQ	type.*"".spec(SB), CX
	0x01f3 00499 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x01f3 00499 (slots_and_bodies.go:100)	MOVQ	CX, (SP)
	0x01f7 00503 (slots_and_bodies.go:100)	PCDATA	$2, $2
	0x01f7 00503 (slots_and_bodies.go:100)	LEAQ	""..autotmp_46+336(SP), CX
	0x01ff 00511 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x01ff 00511 (slots_and_bodies.go:100)	MOVQ	CX, 8(SP)
	0x0204 00516 (slots_and_bodies.go:100)	PCDATA	$2, $2
	0x0204 00516 (slots_and_bodies.go:100)	LEAQ	go.string."w"(SB), CX
	0x020b 00523 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x020b 00523 (slots_and_bodies.go:100)	MOVQ	CX, 16(SP)
	0x0210 00528 (slots_and_bodies.go:100)	MOVQ	$1, 24(SP)
	0x0219 00537 (slots_and_bodies.go:100)	CALL	"".find(SB)
	0x021e 00542 (slots_and_bodies.go:100)	MOVQ	32(SP), AX
	0x0223 00547 (slots_and_bodies.go:100)	MOVQ	AX, ""..autotmp_98+96(SP)
	0x0228 00552 (slots_and_bodies.go:100)	PCDATA	$0, $6
	0x0228 00552 (slots_and_bodies.go:100)	MOVQ	$0, ""..autotmp_59+256(SP)
	0x0234 00564 (slots_and_bodies.go:100)	XORPS	X0, X0
	0x0237 00567 (slots_and_bodies.go:100)	MOVUPS	X0, ""..autotmp_59+264(SP)
	0x023f 00575 (slots_and_bodies.go:100)	MOVUPS	X0, ""..autotmp_59+280(SP)
	0x0247 00583 (slots_and_bodies.go:100)	MOVQ	$0, ""..autotmp_59+256(SP)
	0x0253 00595 (slots_and_bodies.go:100)	MOVUPS	X0, ""..autotmp_59+264(SP)
	0x025b 00603 (slots_and_bodies.go:100)	MOVUPS	X0, ""..autotmp_59+280(SP)
	0x0263 00611 (slots_and_bodies.go:100)	MOVQ	""..autotmp_46+344(SP), CX
	0x026b 00619 (slots_and_bodies.go:100)	PCDATA	$2, $5
	0x026b 00619 (slots_and_bodies.go:100)	MOVQ	""..autotmp_46+336(SP), DX
	0x0273 00627 (slots_and_bodies.go:100)	MOVQ	""..autotmp_46+352(SP), BX
	0x027b 00635 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x027b 00635 (slots_and_bodies.go:100)	MOVQ	DX, ""..autotmp_59+256(SP)
	0x0283 00643 (slots_and_bodies.go:100)	MOVQ	CX, ""..autotmp_59+264(SP)
	0x028b 00651 (slots_and_bodies.go:100)	MOVQ	BX, ""..autotmp_59+272(SP)
	0x0293 00659 (slots_and_bodies.go:100)	PCDATA	$2, $2
	0x0293 00659 (slots_and_bodies.go:100)	LEAQ	type.*"".field(SB), CX
	0x029a 00666 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x029a 00666 (slots_and_bodies.go:100)	MOVQ	CX, (SP)
	0x029e 00670 (slots_and_bodies.go:100)	PCDATA	$2, $2
	0x029e 00670 (slots_and_bodies.go:100)	LEAQ	""..autotmp_59+256(SP), CX
	0x02a6 00678 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x02a6 00678 (slots_and_bodies.go:100)	MOVQ	CX, 8(SP)
	0x02ab 00683 (slots_and_bodies.go:100)	PCDATA	$2, $2
	0x02ab 00683 (slots_and_bodies.go:100)	LEAQ	go.string."x"(SB), CX
	0x02b2 00690 (slots_and_bodies.go:100)	PCDATA	$2, $0
	0x02b2 00690 (slots_and_bodies.go:100)	MOVQ	CX, 16(SP)
	0x02b7 00695 (slots_and_bodies.go:100)	MOVQ	$1, 24(SP)
	0x02c0 00704 (slots_and_bodies.go:100)	CALL	"".find(SB)
	0x02c5 00709 (slots_and_bodies.go:100)	MOVQ	32(SP), AX
	0x02ca 00714 (slots_and_bodies.go:100)	MOVQ	AX, ""..autotmp_99+88(SP)
	0x02cf 00719 (slots_and_bodies.go:100)	CALL	runtime.printlock(SB)
	0x02d4 00724 (slots_and_bodies.go:100)	MOVQ	""..autotmp_96+112(SP), AX
	0x02d9 00729 (slots_and_bodies.go:100)	MOVQ	AX, (SP)
	0x02dd 00733 (slots_and_bodies.go:100)	CALL	runtime.printint(SB)
	0x02e2 00738 (slots_and_bodies.go:100)	CALL	runtime.printsp(SB)
	0x02e7 00743 (slots_and_bodies.go:100)	MOVQ	""..autotmp_97+104(SP), AX
	0x02ec 00748 (slots_and_bodies.go:100)	MOVQ	AX, (SP)
	0x02f0 00752 (slots_and_bodies.go:100)	CALL	runtime.printint(SB)
	0x02f5 00757 (slots_and_bodies.go:100)	CALL	runtime.printsp(SB)
	0x02fa 00762 (slots_and_bodies.go:100)	MOVQ	""..autotmp_98+96(SP), AX
	0x02ff 00767 (slots_and_bodies.go:100)	MOVQ	AX, (SP)
	0x0303 00771 (slots_and_bodies.go:100)	CALL	runtime.printint(SB)
	0x0308 00776 (slots_and_bodies.go:100)	CALL	runtime.printsp(SB)
	0x030d 00781 (slots_and_bodies.go:100)	MOVQ	""..autotmp_99+88(SP), AX
	0x0312 00786 (slots_and_bodies.go:100)	MOVQ	AX, (SP)
	0x0316 00790 (slots_and_bodies.go:100)	CALL	runtime.printint(SB)
	0x031b 00795 (slots_and_bodies.go:100)	CALL	runtime.printnl(SB)
	0x0320 00800 (slots_and_bodies.go:100)	CALL	runtime.printunlock(SB)
	0x0325 00805 (slots_and_bodies.go:101)	PCDATA	$2, $1
	0x0325 00805 (slots_and_bodies.go:101)	LEAQ	type.int(SB), AX
	0x032c 00812 (slots_and_bodies.go:101)	PCDATA	$2, $0
	0x032c 00812 (slots_and_bodies.go:101)	MOVQ	AX, (SP)
	0x0330 00816 (slots_and_bodies.go:101)	PCDATA	$2, $1
	0x0330 00816 (slots_and_bodies.go:101)	LEAQ	"".statictmp_1(SB), AX
	0x0337 00823 (slots_and_bodies.go:101)	PCDATA	$2, $0
	0x0337 00823 (slots_and_bodies.go:101)	MOVQ	AX, 8(SP)
	0x033c 00828 (slots_and_bodies.go:101)	PCDATA	$2, $1
	0x033c 00828 (slots_and_bodies.go:101)	LEAQ	go.string."int"(SB), AX
	0x0343 00835 (slots_and_bodies.go:101)	PCDATA	$2, $0
	0x0343 00835 (slots_and_bodies.go:101)	MOVQ	AX, 16(SP)
	0x0348 00840 (slots_and_bodies.go:101)	MOVQ	$3, 24(SP)
	0x0351 00849 (slots_and_bodies.go:101)	CALL	"".describe(SB)
	0x0356 00854 (slots_and_bodies.go:101)	PCDATA	$2, $1
	0x0356 00854 (slots_and_bodies.go:101)	MOVQ	32(SP), AX
	0x035b 00859 (slots_and_bodies.go:101)	PCDATA	$2, $0
	0x035b 00859 (slots_and_bodies.go:101)	PCDATA	$0, $7
	0x035b 00859 (slots_and_bodies.go:101)	MOVQ	AX, "".text.ptr+144(SP)
	0x0363 00867 (slots_and_bodies.go:101)	MOVQ	40(SP), CX
	0x0368 00872 (slots_and_bodies.go:101)	MOVQ	CX, "".text.len+80(SP)
	0x036d 00877 (slots_and_bodies.go:102)	MOVQ	48(SP), DX
	0x0372 00882 (slots_and_bodies.go:102)	MOVQ	DX, ""..autotmp_100+120(SP)
	0x0377 00887 (slots_and_bodies.go:102)	CMPQ	DX, $0
	0x037b 00891 (slots_and_bodies.go:102)	CALL	runtime.printlock(SB)
	0x0380 00896 (slots_and_bodies.go:102)	PCDATA	$2, $1
	0x0380 00896 (slots_and_bodies.go:102)	PCDATA	$0, $6
	0x0380 00896 (slots_and_bodies.go:102)	MOVQ	"".text.ptr+144(SP), AX
	0x0388 00904 (slots_and_bodies.go:102)	PCDATA	$2, $0
	0x0388 00904 (slots_and_bodies.go:102)	MOVQ	AX, (SP)
	0x038c 00908 (slots_and_bodies.go:102)	MOVQ	"".text.len+80(SP), AX
	0x0391 00913 (slots_and_bodies.go:102)	MOVQ	AX, 8(SP)
	0x0396 00918 (slots_and_bodies.go:102)	CALL	runtime.printstring(SB)
	0x039b 00923 (slots_and_bodies.go:102)	CALL	runtime.printsp(SB)
	0x03a0 00928 (slots_and_bodies.go:102)	MOVQ	""..autotmp_100+120(SP), AX
	0x03a5 00933 (slots_and_bodies.go:102)	CMPQ	AX, $0
	0x03a9 00937 (slots_and_bodies.go:102)	SETEQ	(SP)
	0x03ad 00941 (slots_and_bodies.go:102)	CALL	runtime.printbool(SB)
	0x03b2 00946 (slots_and_bodies.go:102)	CALL	runtime.printnl(SB)
	0x03b7 00951 (slots_and_bodies.go:102)	CALL	runtime.printunlock(SB)
	0x03bc 00956 (slots_and_bodies.go:103)	PCDATA	$2, $1
	0x03bc 00956 (slots_and_bodies.go:103)	LEAQ	type.string(SB), AX
	0x03c3 00963 (slots_and_bodies.go:103)	PCDATA	$2, $0
	0x03c3 00963 (slots_and_bodies.go:103)	MOVQ	AX, (SP)
	0x03c7 00967 (slots_and_bodies.go:103)	PCDATA	$2, $1
	0x03c7 00967 (slots_and_bodies.go:103)	LEAQ	"".statictmp_2(SB), AX
	0x03ce 00974 (slots_and_bodies.go:103)	PCDATA	$2, $0
	0x03ce 00974 (slots_and_bodies.go:103)	MOVQ	AX, 8(SP)
	0x03d3 00979 (slots_and_bodies.go:103)	PCDATA	$2, $1
	0x03d3 00979 (slots_and_bodies.go:103)	LEAQ	go.string."int"(SB), AX
	0x03da 00986 (slots_and_bodies.go:103)	PCDATA	$2, $0
	0x03da 00986 (slots_and_bodies.go:103)	MOVQ	AX, 16(SP)
	0x03df 00991 (slots_and_bodies.go:103)	MOVQ	$3, 24(SP)
	0x03e8 01000 (slots_and_bodies.go:103)	CALL	"".describe(SB)
	0x03ed 01005 (slots_and_bodies.go:103)	MOVQ	48(SP), AX
	0x03f2 01010 (slots_and_bodies.go:103)	PCDATA	$2, $2
	0x03f2 01010 (slots_and_bodies.go:103)	MOVQ	56(SP), CX
	0x03f7 01015 (slots_and_bodies.go:103)	PCDATA	$2, $3
	0x03f7 01015 (slots_and_bodies.go:103)	MOVQ	32(SP), DX
	0x03fc 01020 (slots_and_bodies.go:103)	PCDATA	$2, $2
	0x03fc 01020 (slots_and_bodies.go:103)	PCDATA	$0, $7
	0x03fc 01020 (slots_and_bodies.go:103)	MOVQ	DX, "".text.ptr+144(SP)
	0x0404 01028 (slots_and_bodies.go:103)	MOVQ	40(SP), BX
	0x0409 01033 (slots_and_bodies.go:103)	MOVQ	BX, "".text.len+80(SP)
	0x040e 01038 (slots_and_bodies.go:104)	MOVQ	24(AX), AX
	0x0412 01042 (slots_and_bodies.go:104)	PCDATA	$2, $0
	0x0412 01042 (slots_and_bodies.go:104)	MOVQ	CX, (SP)
	0x0416 01046 (slots_and_bodies.go:104)	CALL	AX
	0x0418 01048 (slots_and_bodies.go:104)	PCDATA	$2, $1
	0x0418 01048 (slots_and_bodies.go:104)	MOVQ	8(SP), AX
	0x041d 01053 (slots_and_bodies.go:104)	PCDATA	$2, $0
	0x041d 01053 (slots_and_bodies.go:104)	PCDATA	$0, $8
	0x041d 01053 (slots_and_bodies.go:104)	MOVQ	AX, ""..autotmp_101+184(SP)
	0x0425 01061 (slots_and_bodies.go:104)	MOVQ	16(SP), CX
	0x042a 01066 (slots_and_bodies.go:104)	MOVQ	CX, ""..autotmp_96+112(SP)
	0x042f 01071 (slots_and_bodies.go:104)	CALL	runtime.printlock(SB)
	0x0434 01076 (slots_and_bodies.go:104)	PCDATA	$2, $1
	0x0434 01076 (slots_and_bodies.go:104)	PCDATA	$0, $9
	0x0434 01076 (slots_and_bodies.go:104)	MOVQ	"".text.ptr+144(SP), AX
	0x043c 01084 (slots_and_bodies.go:104)	PCDATA	$2, $0
	0x043c 01084 (slots_and_bodies.go:104)	MOVQ	AX, (SP)
	0x0440 01088 (slots_and_bodies.go:104)	MOVQ	"".text.len+80(SP), AX
	0x0445 01093 (slots_and_bodies.go:104)	MOVQ	AX, 8(SP)
	0x044a 01098 (slots_and_bodies.go:104)	CALL	runtime.printstring(SB)
	0x044f 01103 (slots_and_bodies.go:104)	CALL	runtime.printsp(SB)
	0x0454 01108 (slots_and_bodies.go:104)	PCDATA	$2, $1
	0x0454 01108 (slots_and_bodies.go:104)	PCDATA	$0, $6
	0x0454 01108 (slots_and_bodies.go:104)	MOVQ	""..autotmp_101+184(SP), AX
	0x045c 01116 (slots_and_bodies.go:104)	PCDATA	$2, $0
	0x045c 01116 (slots_and_bodies.go:104)	MOVQ	AX, (SP)
	0x0460 01120 (slots_and_bodies.go:104)	MOVQ	""..autotmp_96+112(SP), AX
	0x0465 01125 (slots_and_bodies.go:104)	MOVQ	AX, 8(SP)
	0x046a 01130 (slots_and_bodies.go:104)	CALL	runtime.printstring(SB)
	0x046f 01135 (slots_and_bodies.go:104)	CALL	runtime.printnl(SB)
	0x0474 01140 (slots_and_bodies.go:104)	CALL	runtime.printunlock(SB)
	0x0479 01145 (slots_and_bodies.go:105)	MOVQ	"".statictmp_4(SB), AX
	0x0480 01152 (slots_and_bodies.go:105)	MOVQ	"".statictmp_4+2(SB), CX
	0x0487 01159 (slots_and_bodies.go:105)	MOVQ	AX, ""..autotmp_62+134(SP)
	0x048f 01167 (slots_and_bodies.go:105)	MOVQ	CX, ""..autotmp_62+136(SP)
	0x0497 01175 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_62+136(SP), AX
	0x049f 01183 (slots_and_bodies.go:106)	MOVB	AL, ""..autotmp_102+69(SP)
	0x04a3 01187 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_62+137(SP), CX
	0x04ab 01195 (slots_and_bodies.go:106)	MOVB	CL, ""..autotmp_103+68(SP)
	0x04af 01199 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_62+138(SP), DX
	0x04b7 01207 (slots_and_bodies.go:106)	MOVB	DL, ""..autotmp_104+67(SP)
	0x04bb 01211 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_62+135(SP), BX
	0x04c3 01219 (slots_and_bodies.go:106)	MOVL	BX, ""..autotmp_105+76(SP)
	0x04c7 01223 (slots_and_bodies.go:106)	MOVL	""..autotmp_62+140(SP), SI
	0x04ce 01230 (slots_and_bodies.go:106)	MOVL	SI, ""..autotmp_106+72(SP)
	0x04d2 01234 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_62+139(SP), DI
	0x04da 01242 (slots_and_bodies.go:106)	MOVQ	DI, ""..autotmp_100+120(SP)
	0x04df 01247 (slots_and_bodies.go:106)	CALL	runtime.printlock(SB)
	0x04e4 01252 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_102+69(SP), AX
	0x04e9 01257 (slots_and_bodies.go:106)	MOVBLZX	AL, CX
	0x04ec 01260 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_103+68(SP), DX
	0x04f1 01265 (slots_and_bodies.go:106)	MOVBLZX	DL, BX
	0x04f4 01268 (slots_and_bodies.go:106)	SHLL	$8, BX
	0x04f7 01271 (slots_and_bodies.go:106)	MOVW	BX, ""..autotmp_107+70(SP)
	0x04fc 01276 (slots_and_bodies.go:106)	ORL	BX, CX
	0x04fe 01278 (slots_and_bodies.go:106)	MOVWLZX	CX, CX
	0x0501 01281 (slots_and_bodies.go:106)	MOVQ	CX, (SP)
	0x0505 01285 (slots_and_bodies.go:106)	CALL	runtime.printuint(SB)
	0x050a 01290 (slots_and_bodies.go:106)	CALL	runtime.printsp(SB)
	0x050f 01295 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_104+67(SP), AX
	0x0514 01300 (slots_and_bodies.go:106)	MOVBLZX	AL, CX
	0x0517 01303 (slots_and_bodies.go:106)	MOVWLZX	""..autotmp_107+70(SP), DX
	0x051c 01308 (slots_and_bodies.go:106)	ORL	CX, DX
	0x051e 01310 (slots_and_bodies.go:106)	MOVWLZX	DX, CX
	0x0521 01313 (slots_and_bodies.go:106)	MOVQ	CX, (SP)
	0x0525 01317 (slots_and_bodies.go:106)	CALL	runtime.printuint(SB)
	0x052a 01322 (slots_and_bodies.go:106)	CALL	runtime.printsp(SB)
	0x052f 01327 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_102+69(SP), AX
	0x0534 01332 (slots_and_bodies.go:106)	MOVBLZX	AL, CX
	0x0537 01335 (slots_and_bodies.go:106)	SHLL	$8, CX
	0x053a 01338 (slots_and_bodies.go:106)	MOVL	""..autotmp_105+76(SP), DX
	0x053e 01342 (slots_and_bodies.go:106)	ORL	CX, DX
	0x0540 01344 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_103+68(SP), CX
	0x0545 01349 (slots_and_bodies.go:106)	MOVBLZX	CL, BX
	0x0548 01352 (slots_and_bodies.go:106)	SHLL	$16, BX
	0x054b 01355 (slots_and_bodies.go:106)	ORL	DX, BX
	0x054d 01357 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_104+67(SP), DX
	0x0552 01362 (slots_and_bodies.go:106)	MOVBLZX	DL, SI
	0x0555 01365 (slots_and_bodies.go:106)	SHLL	$24, SI
	0x0558 01368 (slots_and_bodies.go:106)	ORL	BX, SI
	0x055a 01370 (slots_and_bodies.go:106)	MOVQ	SI, (SP)
	0x055e 01374 (slots_and_bodies.go:106)	CALL	runtime.printuint(SB)
	0x0563 01379 (slots_and_bodies.go:106)	CALL	runtime.printsp(SB)
	0x0568 01384 (slots_and_bodies.go:106)	MOVL	""..autotmp_106+72(SP), AX
	0x056c 01388 (slots_and_bodies.go:106)	BSWAPL	AX
	0x056e 01390 (slots_and_bodies.go:106)	MOVQ	""..autotmp_100+120(SP), CX
	0x0573 01395 (slots_and_bodies.go:106)	SHLQ	$32, CX
	0x0577 01399 (slots_and_bodies.go:106)	ORQ	CX, AX
	0x057a 01402 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_104+67(SP), CX
	0x057f 01407 (slots_and_bodies.go:106)	MOVBLZX	CL, CX
	0x0582 01410 (slots_and_bodies.go:106)	SHLQ	$40, CX
	0x0586 01414 (slots_and_bodies.go:106)	ORQ	AX, CX
	0x0589 01417 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_103+68(SP), AX
	0x058e 01422 (slots_and_bodies.go:106)	MOVBLZX	AL, AX
	0x0591 01425 (slots_and_bodies.go:106)	SHLQ	$48, AX
	0x0595 01429 (slots_and_bodies.go:106)	ORQ	CX, AX
	0x0598 01432 (slots_and_bodies.go:106)	MOVBLZX	""..autotmp_102+69(SP), CX
	0x059d 01437 (slots_and_bodies.go:106)	MOVBLZX	CL, CX
	0x05a0 01440 (slots_and_bodies.go:106)	SHLQ	$56, CX
	0x05a4 01444 (slots_and_bodies.go:106)	ORQ	AX, CX
	0x05a7 01447 (slots_and_bodies.go:106)	MOVQ	CX, (SP)
	0x05ab 01451 (slots_and_bodies.go:106)	CALL	runtime.printuint(SB)
	0x05b0 01456 (slots_and_bodies.go:106)	CALL	runtime.printnl(SB)
	0x05b5 01461 (slots_and_bodies.go:106)	CALL	runtime.printunlock(SB)
	0x05ba 01466 (slots_and_bodies.go:107)	PCDATA	$2, $1
	0x05ba 01466 (slots_and_bodies.go:107)	LEAQ	type."".checker(SB), AX
	0x05c1 01473 (slots_and_bodies.go:107)	PCDATA	$2, $0
	0x05c1 01473 (slots_and_bodies.go:107)	MOVQ	AX, (SP)
	0x05c5 01477 (slots_and_bodies.go:107)	CALL	runtime.newobject(SB)
	0x05ca 01482 (slots_and_bodies.go:107)	PCDATA	$2, $1
	0x05ca 01482 (slots_and_bodies.go:107)	MOVQ	8(SP), AX
	0x05cf 01487 (slots_and_bodies.go:107)	PCDATA	$2, $0
	0x05cf 01487 (slots_and_bodies.go:107)	PCDATA	$0, $10
	0x05cf 01487 (slots_and_bodies.go:107)	MOVQ	AX, "".c+152(SP)
	0x05d7 01495 (slots_and_bodies.go:108)	PCDATA	$2, $2
	0x05d7 01495 (slots_and_bodies.go:108)	LEAQ	type."".checker(SB), CX
	0x05de 01502 (slots_and_bodies.go:108)	PCDATA	$2, $0
	0x05de 01502 (slots_and_bodies.go:108)	MOVQ	CX, (SP)
	0x05e2 01506 (slots_and_bodies.go:108)	CALL	runtime.newobject(SB)
	0x05e7 01511 (slots_and_bodies.go:108)	PCDATA	$2, $1
	0x05e7 01511 (slots_and_bodies.go:108)	MOVQ	8(SP), AX
	0x05ec 01516 (slots_and_bodies.go:108)	PCDATA	$2, $7
	0x05ec 01516 (slots_and_bodies.go:108)	PCDATA	$0, $6
	0x05ec 01516 (slots_and_bodies.go:108)	MOVQ	"".c+152(SP), CX
	0x05f4 01524 (slots_and_bodies.go:108)	MOVQ	(CX), DX
	0x05f7 01527 (slots_and_bodies.go:108)	MOVQ	DX, (AX)
	0x05fa 01530 (slots_and_bodies.go:109)	PCDATA	$2, $8
	0x05fa 01530 (slots_and_bodies.go:109)	MOVQ	CX, DX
	0x05fd 01533 (slots_and_bodies.go:109)	PCDATA	$2, $9
	0x05fd 01533 (slots_and_bodies.go:109)	CMPQ	(DX), CX
	0x0600 01536 (slots_and_bodies.go:109)	JNE	1951
	0x0606 01542 (slots_and_bodies.go:99)	MOVL	$1, CX
	0x060b 01547 (slots_and_bodies.go:109)	PCDATA	$0, $11
	0x060b 01547 (slots_and_bodies.go:109)	TESTB	CL, CL
	0x060d 01549 (slots_and_bodies.go:109)	JEQ	1922
	0x0613 01555 (slots_and_bodies.go:99)	MOVL	$1, CX
	0x0618 01560 (slots_and_bodies.go:98)	PCDATA	$0, $6
	0x0618 01560 (slots_and_bodies.go:98)	MOVQ	$0, ""..autotmp_38+176(SP)
	0x0624 01572 (slots_and_bodies.go:109)	PCDATA	$2, $10
	0x0624 01572 (slots_and_bodies.go:109)	MOVQ	DX, BX
	0x0627 01575 (slots_and_bodies.go:109)	PCDATA	$2, $11
	0x0627 01575 (slots_and_bodies.go:109)	CMPQ	(BX), DX
	0x062a 01578 (slots_and_bodies.go:109)	JNE	1884
	0x0630 01584 (slots_and_bodies.go:99)	MOVL	$1, DX
	0x0635 01589 (slots_and_bodies.go:109)	PCDATA	$0, $12
	0x0635 01589 (slots_and_bodies.go:109)	TESTB	DL, DL
	0x0637 01591 (slots_and_bodies.go:109)	JEQ	1858
	0x063d 01597 (slots_and_bodies.go:99)	PCDATA	$2, $1
	0x063d 01597 (slots_and_bodies.go:99)	MOVL	$1, DX
	0x0642 01602 (slots_and_bodies.go:98)	PCDATA	$0, $6
	0x0642 01602 (slots_and_bodies.go:98)	MOVQ	$0, ""..autotmp_40+168(SP)
	0x064e 01614 (slots_and_bodies.go:109)	PCDATA	$2, $11
	0x064e 01614 (slots_and_bodies.go:109)	MOVQ	AX, BX
	0x0651 01617 (slots_and_bodies.go:109)	PCDATA	$2, $6
	0x0651 01617 (slots_and_bodies.go:109)	CMPQ	(BX), AX
	0x0654 01620 (slots_and_bodies.go:109)	JNE	1826
	0x065a 01626 (slots_and_bodies.go:99)	MOVL	$1, AX
	0x065f 01631 (slots_and_bodies.go:109)	PCDATA	$0, $13
	0x065f 01631 (slots_and_bodies.go:109)	MOVB	CL, "".~r0+66(SP)
	0x0663 01635 (slots_and_bodies.go:109)	MOVB	DL, "".~r0+64(SP)
	0x0667 01639 (slots_and_bodies.go:109)	TESTB	AL, AL
	0x0669 01641 (slots_and_bodies.go:109)	JEQ	1800
	0x066f 01647 (slots_and_bodies.go:99)	PCDATA	$2, $0
	0x066f 01647 (slots_and_bodies.go:99)	MOVL	$1, AX
	0x0674 01652 (slots_and_bodies.go:109)	MOVB	AL, "".~r0+65(SP)
	0x0678 01656 (slots_and_bodies.go:98)	PCDATA	$0, $6
	0x0678 01656 (slots_and_bodies.go:98)	MOVQ	$0, ""..autotmp_42+160(SP)
	0x0684 01668 (slots_and_bodies.go:109)	CALL	runtime.printlock(SB)
	0x0689 01673 (slots_and_bodies.go:109)	MOVBLZX	"".~r0+66(SP), AX
	0x068e 01678 (slots_and_bodies.go:109)	MOVB	AL, (SP)
	0x0691 01681 (slots_and_bodies.go:109)	CALL	runtime.printbool(SB)
	0x0696 01686 (slots_and_bodies.go:109)	CALL	runtime.printsp(SB)
	0x069b 01691 (slots_and_bodies.go:109)	MOVBLZX	"".~r0+64(SP), AX
	0x06a0 01696 (slots_and_bodies.go:109)	MOVB	AL, (SP)
	0x06a3 01699 (slots_and_bodies.go:109)	CALL	runtime.printbool(SB)
	0x06a8 01704 (slots_and_bodies.go:109)	CALL	runtime.printsp(SB)
	0x06ad 01709 (slots_and_bodies.go:109)	MOVBLZX	"".~r0+65(SP), AX
	0x06b2 01714 (slots_and_bodies.go:109)	MOVB	AL, (SP)
	0x06b5 01717 (slots_and_bodies.go:109)	CALL	runtime.printbool(SB)
	0x06ba 01722 (slots_and_bodies.go:109)	CALL	runtime.printnl(SB)
	0x06bf 01727 (slots_and_bodies.go:109)	CALL	runtime.printunlock(SB)
	0x06c4 01732 (slots_and_bodies.go:110)	MOVQ	$3, (SP)
	0x06cc 01740 (slots_and_bodies.go:110)	CALL	"".prints(SB)
	0x06d1 01745 (slots_and_bodies.go:110)	MOVQ	8(SP), AX
	0x06d6 01750 (slots_and_bodies.go:110)	MOVQ	AX, ""..autotmp_96+112(SP)
	0x06db 01755 (slots_and_bodies.go:110)	CALL	runtime.printlock(SB)
	0x06e0 01760 (slots_and_bodies.go:110)	MOVQ	""..autotmp_96+112(SP), AX
	0x06e5 01765 (slots_and_bodies.go:110)	MOVQ	AX, (SP)
	0x06e9 01769 (slots_and_bodies.go:110)	CALL	runtime.printint(SB)
	0x06ee 01774 (slots_and_bodies.go:110)	CALL	runtime.printnl(SB)
	0x06f3 01779 (slots_and_bodies.go:110)	CALL	runtime.printunlock(SB)
	0x06f8 01784 (slots_and_bodies.go:111)	MOVQ	384(SP), BP
	0x0700 01792 (slots_and_bodies.go:111)	ADDQ	$392, SP
	0x0707 01799 (slots_and_bodies.go:111)	RET
	0x0708 01800 (slots_and_bodies.go:109)	PCDATA	$2, $6
	0x0708 01800 (slots_and_bodies.go:109)	MOVQ	$0, ""..autotmp_42+160(SP)
	0x0714 01812 (slots_and_bodies.go:109)	PCDATA	$2, $12
	0x0714 01812 (slots_and_bodies.go:109)	MOVQ	BX, SI
	0x0717 01815 (slots_and_bodies.go:109)	PCDATA	$2, $0
	0x0717 01815 (slots_and_bodies.go:109)	CMPQ	(SI), BX
	0x071a 01818 (slots_and_bodies.go:109)	SETEQ	AL
	0x071d 01821 (slots_and_bodies.go:109)	JMP	1652
	0x0722 01826 (slots_and_bodies.go:109)	PCDATA	$2, $6
	0x0722 01826 (slots_and_bodies.go:109)	PCDATA	$0, $13
	0x0722 01826 (slots_and_bodies.go:109)	MOVQ	BX, ""..autotmp_42+160(SP)
	0x072a 01834 (slots_and_bodies.go:109)	PCDATA	$2, $12
	0x072a 01834 (slots_and_bodies.go:109)	MOVQ	BX, SI
	0x072d 01837 (slots_and_bodies.go:109)	PCDATA	$2, $13
	0x072d 01837 (slots_and_bodies.go:109)	XORL	AX, AX
	0x072f 01839 (slots_and_bodies.go:109)	LOCK
	0x0730 01840 (slots_and_bodies.go:109)	CMPXCHGQ	BX, (SI)
	0x0734 01844 (slots_and_bodies.go:109)	SETEQ	DIB
	0x0738 01848 (slots_and_bodies.go:109)	PCDATA	$2, $6
	0x0738 01848 (slots_and_bodies.go:109)	MOVQ	SI, BX
	0x073b 01851 (slots_and_bodies.go:109)	MOVL	DI, AX
	0x073d 01853 (slots_and_bodies.go:109)	JMP	1631
	0x0742 01858 (slots_and_bodies.go:109)	PCDATA	$2, $11
	0x0742 01858 (slots_and_bodies.go:109)	PCDATA	$0, $6
	0x0742 01858 (slots_and_bodies.go:109)	MOVQ	$0, ""..autotmp_40+168(SP)
	0x074e 01870 (slots_and_bodies.go:109)	PCDATA	$2, $14
	0x074e 01870 (slots_and_bodies.go:109)	MOVQ	BX, SI
	0x0751 01873 (slots_and_bodies.go:109)	PCDATA	$2, $1
	0x0751 01873 (slots_and_bodies.go:109)	CMPQ	(SI), BX
	0x0754 01876 (slots_and_bodies.go:109)	SETEQ	DL
	0x0757 01879 (slots_and_bodies.go:109)	JMP	1602
	0x075c 01884 (slots_and_bodies.go:109)	PCDATA	$2, $11
	0x075c 01884 (slots_and_bodies.go:109)	PCDATA	$0, $12
	0x075c 01884 (slots_and_bodies.go:109)	MOVQ	BX, ""..autotmp_40+168(SP)
	0x0764 01892 (slots_and_bodies.go:109)	PCDATA	$2, $14
	0x0764 01892 (slots_and_bodies.go:109)	MOVQ	BX, SI
	0x0767 01895 (slots_and_bodies.go:108)	PCDATA	$2, $16
	0x0767 01895 (slots_and_bodies.go:108)	MOVQ	AX, DX
	0x076a 01898 (slots_and_bodies.go:109)	XORL	AX, AX
	0x076c 01900 (slots_and_bodies.go:109)	LOCK
	0x076d 01901 (slots_and_bodies.go:109)	CMPXCHGQ	BX, (SI)
	0x0771 01905 (slots_and_bodies.go:109)	SETEQ	DIB
	0x0775 01909 (slots_and_bodies.go:109)	PCDATA	$2, $15
	0x0775 01909 (slots_and_bodies.go:109)	MOVQ	DX, AX
	0x0778 01912 (slots_and_bodies.go:109)	PCDATA	$2, $11
	0x0778 01912 (slots_and_bodies.go:109)	MOVQ	SI, BX
	0x077b 01915 (slots_and_bodies.go:109)	MOVL	DI, DX
	0x077d 01917 (slots_and_bodies.go:109)	JMP	1589
	0x0782 01922 (slots_and_bodies.go:109)	PCDATA	$2, $9
	0x0782 01922 (slots_and_bodies.go:109)	PCDATA	$0, $6
	0x0782 01922 (slots_and_bodies.go:109)	MOVQ	$0, ""..autotmp_38+176(SP)
	0x078e 01934 (slots_and_bodies.go:109)	PCDATA	$2, $10
	0x078e 01934 (slots_and_bodies.go:109)	MOVQ	DX, BX
	0x0791 01937 (slots_and_bodies.go:109)	PCDATA	$2, $11
	0x0791 01937 (slots_and_bodies.go:109)	CMPQ	(BX), DX
	0x0794 01940 (slots_and_bodies.go:109)	SETEQ	CL
	0x0797 01943 (slots_and_bodies.go:109)	PCDATA	$2, $9
	0x0797 01943 (slots_and_bodies.go:109)	MOVQ	BX, DX
	0x079a 01946 (slots_and_bodies.go:109)	JMP	1560
	0x079f 01951 (slots_and_bodies.go:109)	PCDATA	$0, $11
	0x079f 01951 (slots_and_bodies.go:109)	MOVQ	DX, ""..autotmp_38+176(SP)
	0x07a7 01959 (slots_and_bodies.go:109)	PCDATA	$2, $10
	0x07a7 01959 (slots_and_bodies.go:109)	MOVQ	DX, BX
	0x07aa 01962 (slots_and_bodies.go:108)	PCDATA	$2, $4
	0x07aa 01962 (slots_and_bodies.go:108)	MOVQ	AX, CX
	0x07ad 01965 (slots_and_bodies.go:109)	XORL	AX, AX
	0x07af 01967 (slots_and_bodies.go:109)	LOCK
	0x07b0 01968 (slots_and_bodies.go:109)	CMPXCHGQ	DX, (BX)
	0x07b4 01972 (slots_and_bodies.go:109)	SETEQ	SIB
	0x07b8 01976 (slots_and_bodies.go:109)	PCDATA	$2, $11
	0x07b8 01976 (slots_and_bodies.go:109)	MOVQ	CX, AX
	0x07bb 01979 (slots_and_bodies.go:109)	PCDATA	$2, $9
	0x07bb 01979 (slots_and_bodies.go:109)	MOVQ	BX, DX
	0x07be 01982 (slots_and_bodies.go:109)	MOVL	SI, CX
	0x07c0 01984 (slots_and_bodies.go:109)	JMP	1547
	0x07c5 01989 (slots_and_bodies.go:109)	NOP
	0x07c5 01989 (slots_and_bodies.go:98)	PCDATA	$0, $-1
	0x07c5 01989 (slots_and_bodies.go:98)	PCDATA	$2, $-1
	0x07c5 01989 (slots_and_bodies.go:98)	CALL	runtime.morestack_noctxt(SB)
	0x07ca 01994 (slots_and_bodies.go:98)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 f8 fe ff  dH..%....H..$...
	0x0010 ff 48 3b 41 10 0f 86 aa 07 00 00 48 81 ec 88 01  .H;A.......H....
	0x0020 00 00 48 89 ac 24 80 01 00 00 48 8d ac 24 80 01  ..H..$....H..$..
	0x0030 00 00 0f 57 c0 0f 11 84 24 a0 00 00 00 0f 11 84  ...W....$.......
	0x0040 24 a8 00 00 00 0f 57 c0 0f 11 84 24 50 01 00 00  $.....W....$P...
	0x0050 0f 11 84 24 60 01 00 00 0f 11 84 24 70 01 00 00  ...$`......$p...
	0x0060 0f 11 84 24 c0 00 00 00 48 c7 84 24 e8 00 00 00  ...$....H..$....
	0x0070 00 00 00 00 0f 11 84 24 f0 00 00 00 48 8d 05 00  .......$....H...
	0x0080 00 00 00 48 89 84 24 e8 00 00 00 48 c7 84 24 f0  ...H..$....H..$.
	0x0090 00 00 00 01 00 00 00 48 c7 84 24 f8 00 00 00 03  .......H..$.....
	0x00a0 00 00 00 48 8d 8c 24 e8 00 00 00 48 89 8c 24 c0  ...H..$....H..$.
	0x00b0 00 00 00 48 c7 84 24 d0 00 00 00 00 00 00 00 0f  ...H..$.........
	0x00c0 11 84 24 d8 00 00 00 48 8d 0d 00 00 00 00 48 89  ..$....H......H.
	0x00d0 8c 24 d0 00 00 00 48 c7 84 24 d8 00 00 00 01 00  .$....H..$......
	0x00e0 00 00 48 c7 84 24 e0 00 00 00 04 00 00 00 48 8d  ..H..$........H.
	0x00f0 94 24 d0 00 00 00 48 89 94 24 c8 00 00 00 48 c7  .$....H..$....H.
	0x0100 84 24 58 01 00 00 02 00 00 00 48 c7 84 24 60 01  .$X.......H..$`.
	0x0110 00 00 02 00 00 00 48 8d 94 24 c0 00 00 00 48 89  ......H..$....H.
	0x0120 94 24 50 01 00 00 48 8b 15 00 00 00 00 48 89 94  .$P...H......H..
	0x0130 24 28 01 00 00 0f 10 0d 00 00 00 00 0f 11 8c 24  $(.............$
	0x0140 30 01 00 00 0f 10 0d 00 00 00 00 0f 11 8c 24 40  0.............$@
	0x0150 01 00 00 48 c7 84 24 70 01 00 00 01 00 00 00 48  ...H..$p.......H
	0x0160 c7 84 24 78 01 00 00 01 00 00 00 48 8d 94 24 28  ..$x.......H..$(
	0x0170 01 00 00 48 89 94 24 68 01 00 00 48 8d 15 00 00  ...H..$h...H....
	0x0180 00 00 48 89 14 24 48 8d 9c 24 50 01 00 00 48 89  ..H..$H..$P...H.
	0x0190 5c 24 08 48 89 4c 24 10 48 c7 44 24 18 01 00 00  \$.H.L$.H.D$....
	0x01a0 00 e8 00 00 00 00 48 8b 44 24 20 48 89 44 24 70  ......H.D$ H.D$p
	0x01b0 48 8d 0d 00 00 00 00 48 89 0c 24 48 8d 94 24 50  H......H..$H..$P
	0x01c0 01 00 00 48 89 54 24 08 48 8d 1d 00 00 00 00 48  ...H.T$.H......H
	0x01d0 89 5c 24 10 48 c7 44 24 18 01 00 00 00 e8 00 00  .\$.H.D$........
	0x01e0 00 00 48 8b 44 24 20 48 89 44 24 68 48 8d 0d 00  ..H.D$ H.D$hH...
	0x01f0 00 00 00 48 89 0c 24 48 8d 8c 24 50 01 00 00 48  ...H..$H..$P...H
	0x0200 89 4c 24 08 48 8d 0d 00 00 00 00 48 89 4c 24 10  .L$.H......H.L$.
	0x0210 48 c7 44 24 18 01 00 00 00 e8 00 00 00 00 48 8b  H.D$..........H.
	0x0220 44 24 20 48 89 44 24 60 48 c7 84 24 00 01 00 00  D$ H.D$`H..$....
	0x0230 00 00 00 00 0f 57 c0 0f 11 84 24 08 01 00 00 0f  .....W....$.....
	0x0240 11 84 24 18 01 00 00 48 c7 84 24 00 01 00 00 00  ..$....H..$.....
	0x0250 00 00 00 0f 11 84 24 08 01 00 00 0f 11 84 24 18  ......$.......$.
	0x0260 01 00 00 48 8b 8c 24 58 01 00 00 48 8b 94 24 50  ...H..$X...H..$P
	0x0270 01 00 00 48 8b 9c 24 60 01 00 00 48 89 94 24 00  ...H..$`...H..$.
	0x0280 01 00 00 48 89 8c 24 08 01 00 00 48 89 9c 24 10  ...H..$....H..$.
	0x0290 01 00 00 48 8d 0d 00 00 00 00 48 89 0c 24 48 8d  ...H......H..$H.
	0x02a0 8c 24 00 01 00 00 48 89 4c 24 08 48 8d 0d 00 00  .$....H.L$.H....
	0x02b0 00 00 48 89 4c 24 10 48 c7 44 24 18 01 00 00 00  ..H.L$.H.D$.....
	0x02c0 e8 00 00 00 00 48 8b 44 24 20 48 89 44 24 58 e8  .....H.D$ H.D$X.
	0x02d0 00 00 00 00 48 8b 44 24 70 48 89 04 24 e8 00 00  ....H.D$pH..$...
	0x02e0 00 00 e8 00 00 00 00 48 8b 44 24 68 48 89 04 24  .......H.D$hH..$
	0x02f0 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 60 48  ..........H.D$`H
	0x0300 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 44  ..$..........H.D
	0x0310 24 58 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $XH..$..........
	0x0320 e8 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0330 48 8d 05 00 00 00 00 48 89 44 24 08 48 8d 05 00  H......H.D$.H...
	0x0340 00 00 00 48 89 44 24 10 48 c7 44 24 18 03 00 00  ...H.D$.H.D$....
	0x0350 00 e8 00 00 00 00 48 8b 44 24 20 48 89 84 24 90  ......H.D$ H..$.
	0x0360 00 00 00 48 8b 4c 24 28 48 89 4c 24 50 48 8b 54  ...H.L$(H.L$PH.T
	0x0370 24 30 48 89 54 24 78 48 83 fa 00 e8 00 00 00 00  $0H.T$xH........
	0x0380 48 8b 84 24 90 00 00 00 48 89 04 24 48 8b 44 24  H..$....H..$H.D$
	0x0390 50 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00  PH.D$...........
	0x03a0 48 8b 44 24 78 48 83 f8 00 0f 94 04 24 e8 00 00  H.D$xH......$...
	0x03b0 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00  ............H...
	0x03c0 00 00 00 48 89 04 24 48 8d 05 00 00 00 00 48 89  ...H..$H......H.
	0x03d0 44 24 08 48 8d 05 00 00 00 00 48 89 44 24 10 48  D$.H......H.D$.H
	0x03e0 c7 44 24 18 03 00 00 00 e8 00 00 00 00 48 8b 44  .D$..........H.D
	0x03f0 24 30 48 8b 4c 24 38 48 8b 54 24 20 48 89 94 24  $0H.L$8H.T$ H..$
	0x0400 90 00 00 00 48 8b 5c 24 28 48 89 5c 24 50 48 8b  ....H.\$(H.\$PH.
	0x0410 40 18 48 89 0c 24 ff d0 48 8b 44 24 08 48 89 84  @.H..$..H.D$.H..
	0x0420 24 b8 00 00 00 48 8b 4c 24 10 48 89 4c 24 70 e8  $....H.L$.H.L$p.
	0x0430 00 00 00 00 48 8b 84 24 90 00 00 00 48 89 04 24  ....H..$....H..$
	0x0440 48 8b 44 24 50 48 89 44 24 08 e8 00 00 00 00 e8  H.D$PH.D$.......
	0x0450 00 00 00 00 48 8b 84 24 b8 00 00 00 48 89 04 24  ....H..$....H..$
	0x0460 48 8b 44 24 70 48 89 44 24 08 e8 00 00 00 00 e8  H.D$pH.D$.......
	0x0470 00 00 00 00 e8 00 00 00 00 48 8b 05 00 00 00 00  .........H......
	0x0480 48 8b 0d 00 00 00 00 48 89 84 24 86 00 00 00 48  H......H..$....H
	0x0490 89 8c 24 88 00 00 00 0f b6 84 24 88 00 00 00 88  ..$.......$.....
	0x04a0 44 24 45 0f b6 8c 24 89 00 00 00 88 4c 24 44 0f  D$E...$.....L$D.
	0x04b0 b6 94 24 8a 00 00 00 88 54 24 43 0f b6 9c 24 87  ..$.....T$C...$.
	0x04c0 00 00 00 89 5c 24 4c 8b b4 24 8c 00 00 00 89 74  ....\$L..$.....t
	0x04d0 24 48 0f b6 bc 24 8b 00 00 00 48 89 7c 24 78 e8  $H...$....H.|$x.
	0x04e0 00 00 00 00 0f b6 44 24 45 0f b6 c8 0f b6 54 24  ......D$E.....T$
	0x04f0 44 0f b6 da c1 e3 08 66 89 5c 24 46 09 d9 0f b7  D......f.\$F....
	0x0500 c9 48 89 0c 24 e8 00 00 00 00 e8 00 00 00 00 0f  .H..$...........
	0x0510 b6 44 24 43 0f b6 c8 0f b7 54 24 46 09 ca 0f b7  .D$C.....T$F....
	0x0520 ca 48 89 0c 24 e8 00 00 00 00 e8 00 00 00 00 0f  .H..$...........
	0x0530 b6 44 24 45 0f b6 c8 c1 e1 08 8b 54 24 4c 09 ca  .D$E.......T$L..
	0x0540 0f b6 4c 24 44 0f b6 d9 c1 e3 10 09 d3 0f b6 54  ..L$D..........T
	0x0550 24 43 0f b6 f2 c1 e6 18 09 de 48 89 34 24 e8 00  $C........H.4$..
	0x0560 00 00 00 e8 00 00 00 00 8b 44 24 48 0f c8 48 8b  .........D$H..H.
	0x0570 4c 24 78 48 c1 e1 20 48 09 c8 0f b6 4c 24 43 0f  L$xH.. H....L$C.
	0x0580 b6 c9 48 c1 e1 28 48 09 c1 0f b6 44 24 44 0f b6  ..H..(H....D$D..
	0x0590 c0 48 c1 e0 30 48 09 c8 0f b6 4c 24 45 0f b6 c9  .H..0H....L$E...
	0x05a0 48 c1 e1 38 48 09 c1 48 89 0c 24 e8 00 00 00 00  H..8H..H..$.....
	0x05b0 e8 00 00 00 00 e8 00 00 00 00 48 8d 05 00 00 00  ..........H.....
	0x05c0 00 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48  .H..$.....H.D$.H
	0x05d0 89 84 24 98 00 00 00 48 8d 0d 00 00 00 00 48 89  ..$....H......H.
	0x05e0 0c 24 e8 00 00 00 00 48 8b 44 24 08 48 8b 8c 24  .$.....H.D$.H..$
	0x05f0 98 00 00 00 48 8b 11 48 89 10 48 89 ca 48 39 0a  ....H..H..H..H9.
	0x0600 0f 85 99 01 00 00 b9 01 00 00 00 84 c9 0f 84 6f  ...............o
	0x0610 01 00 00 b9 01 00 00 00 48 c7 84 24 b0 00 00 00  ........H..$....
	0x0620 00 00 00 00 48 89 d3 48 39 13 0f 85 2c 01 00 00  ....H..H9...,...
	0x0630 ba 01 00 00 00 84 d2 0f 84 05 01 00 00 ba 01 00  ................
	0x0640 00 00 48 c7 84 24 a8 00 00 00 00 00 00 00 48 89  ..H..$........H.
	0x0650 c3 48 39 03 0f 85 c8 00 00 00 b8 01 00 00 00 88  .H9.............
	0x0660 4c 24 42 88 54 24 40 84 c0 0f 84 99 00 00 00 b8  L$B.T$@.........
	0x0670 01 00 00 00 88 44 24 41 48 c7 84 24 a0 00 00 00  .....D$AH..$....
	0x0680 00 00 00 00 e8 00 00 00 00 0f b6 44 24 42 88 04  ...........D$B..
	0x0690 24 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 40  $............D$@
	0x06a0 88 04 24 e8 00 00 00 00 e8 00 00 00 00 0f b6 44  ..$............D
	0x06b0 24 41 88 04 24 e8 00 00 00 00 e8 00 00 00 00 e8  $A..$...........
	0x06c0 00 00 00 00 48 c7 04 24 03 00 00 00 e8 00 00 00  ....H..$........
	0x06d0 00 48 8b 44 24 08 48 89 44 24 70 e8 00 00 00 00  .H.D$.H.D$p.....
	0x06e0 48 8b 44 24 70 48 89 04 24 e8 00 00 00 00 e8 00  H.D$pH..$.......
	0x06f0 00 00 00 e8 00 00 00 00 48 8b ac 24 80 01 00 00  ........H..$....
	0x0700 48 81 c4 88 01 00 00 c3 48 c7 84 24 a0 00 00 00  H.......H..$....
	0x0710 00 00 00 00 48 89 de 48 39 1e 0f 94 c0 e9 52 ff  ....H..H9.....R.
	0x0720 ff ff 48 89 9c 24 a0 00 00 00 48 89 de 31 c0 f0  ..H..$....H..1..
	0x0730 48 0f b1 1e 40 0f 94 c7 48 89 f3 89 f8 e9 1d ff  H...@...H.......
	0x0740 ff ff 48 c7 84 24 a8 00 00 00 00 00 00 00 48 89  ..H..$........H.
	0x0750 de 48 39 1e 0f 94 c2 e9 e6 fe ff ff 48 89 9c 24  .H9.........H..$
	0x0760 a8 00 00 00 48 89 de 48 89 c2 31 c0 f0 48 0f b1  ....H..H..1..H..
	0x0770 1e 40 0f 94 c7 48 89 d0 48 89 f3 89 fa e9 b3 fe  .@...H..H.......
	0x0780 ff ff 48 c7 84 24 b0 00 00 00 00 00 00 00 48 89  ..H..$........H.
	0x0790 d3 48 39 13 0f 94 c1 48 89 da e9 79 fe ff ff 48  .H9....H...y...H
	0x07a0 89 94 24 b0 00 00 00 48 89 d3 48 89 c1 31 c0 f0  ..$....H..H..1..
	0x07b0 48 0f b1 13 40 0f 94 c6 48 89 c8 48 89 da 89 f1  H...@...H..H....
	0x07c0 e9 46 fe ff ff e8 00 00 00 00 e9 31 f8 ff ff     .F.........1...
	rel 5+4 t=16 TLS+0
	rel 127+4 t=15 go.string."x"+0
	rel 202+4 t=15 go.string."y"+0
	rel 297+4 t=15 "".statictmp_3+0
	rel 312+4 t=15 "".statictmp_3+8
	rel 327+4 t=15 "".statictmp_3+24
	rel 382+4 t=15 type.*"".spec+0
	rel 418+4 t=8 "".find+0
	rel 435+4 t=15 type.*"".spec+0
	rel 459+4 t=15 go.string."z"+0
	rel 478+4 t=8 "".find+0
	rel 495+4 t=15 type.*"".spec+0
	rel 519+4 t=15 go.string."w"+0
	rel 538+4 t=8 "".find+0
	rel 662+4 t=15 type.*"".field+0
	rel 686+4 t=15 go.string."x"+0
	rel 705+4 t=8 "".find+0
	rel 720+4 t=8 runtime.printlock+0
	rel 734+4 t=8 runtime.printint+0
	rel 739+4 t=8 runtime.printsp+0
	rel 753+4 t=8 runtime.printint+0
	rel 758+4 t=8 runtime.printsp+0
	rel 772+4 t=8 runtime.printint+0
	rel 777+4 t=8 runtime.printsp+0
	rel 791+4 t=8 runtime.printint+0
	rel 796+4 t=8 runtime.printnl+0
	rel 801+4 t=8 runtime.printunlock+0
	rel 808+4 t=15 type.int+0
	rel 819+4 t=15 "".statictmp_1+0
	rel 831+4 t=15 go.string."int"+0
	rel 850+4 t=8 "".describe+0
	rel 892+4 t=8 runtime.printlock+0
	rel 919+4 t=8 runtime.printstring+0
	rel 924+4 t=8 runtime.printsp+0
	rel 942+4 t=8 runtime.printbool+0
	rel 947+4 t=8 runtime.printnl+0
	rel 952+4 t=8 runtime.printunlock+0
	rel 959+4 t=15 type.string+0
	rel 970+4 t=15 "".statictmp_2+0
	rel 982+4 t=15 go.string."int"+0
	rel 1001+4 t=8 "".describe+0
	rel 1046+0 t=11 +0
	rel 1072+4 t=8 runtime.printlock+0
	rel 1099+4 t=8 runtime.printstring+0
	rel 1104+4 t=8 runtime.printsp+0
	rel 1131+4 t=8 runtime.printstring+0
	rel 1136+4 t=8 runtime.printnl+0
	rel 1141+4 t=8 runtime.printunlock+0
	rel 1148+4 t=15 "".statictmp_4+0
	rel 1155+4 t=15 "".statictmp_4+2
	rel 1248+4 t=8 runtime.printlock+0
	rel 1286+4 t=8 runtime.printuint+0
	rel 1291+4 t=8 runtime.printsp+0
	rel 1318+4 t=8 runtime.printuint+0
	rel 1323+4 t=8 runtime.printsp+0
	rel 1375+4 t=8 runtime.printuint+0
	rel 1380+4 t=8 runtime.printsp+0
	rel 1452+4 t=8 runtime.printuint+0
	rel 1457+4 t=8 runtime.printnl+0
	rel 1462+4 t=8 runtime.printunlock+0
	rel 1469+4 t=15 type."".checker+0
	rel 1478+4 t=8 runtime.newobject+0
	rel 1498+4 t=15 type."".checker+0
	rel 1507+4 t=8 runtime.newobject+0
	rel 1669+4 t=8 runtime.printlock+0
	rel 1682+4 t=8 runtime.printbool+0
	rel 1687+4 t=8 runtime.printsp+0
	rel 1700+4 t=8 runtime.printbool+0
	rel 1705+4 t=8 runtime.printsp+0
	rel 1718+4 t=8 runtime.printbool+0
	rel 1723+4 t=8 runtime.printnl+0
	rel 1728+4 t=8 runtime.printunlock+0
	rel 1741+4 t=8 "".prints+0
	rel 1756+4 t=8 runtime.printlock+0
	rel 1770+4 t=8 runtime.printint+0
	rel 1775+4 t=8 runtime.printnl+0
	rel 1780+4 t=8 runtime.printunlock+0
	rel 1990+4 t=8 runtime.morestack_noctxt+0
"".wrap·1 STEXT size=104 args=0x18 locals=0x18
	0x0000 00000 (slots_and_bodies.go:89)	TEXT	"".wrap·1(SB), $24-24
	0x0000 00000 (slots_and_bodies.go:89)	MOVQ	(TLS), CX
	0x0009 00009 (slots_and_bodies.go:89)	CMPQ	SP, 16(CX)
	0x000d 00013 (slots_and_bodies.go:89)	JLS	97
	0x000f 00015 (slots_and_bodies.go:89)	SUBQ	$24, SP
	0x0013 00019 (slots_and_bodies.go:89)	MOVQ	BP, 16(SP)
	0x0018 00024 (slots_and_bodies.go:89)	LEAQ	16(SP), BP
	0x001d 00029 (slots_and_bodies.go:89)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (slots_and_bodies.go:89)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (slots_and_bodies.go:89)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (slots_and_bodies.go:89)	PCDATA	$2, $0
	0x001d 00029 (slots_and_bodies.go:89)	PCDATA	$0, $0
	0x001d 00029 (slots_and_bodies.go:89)	CALL	runtime.printlock(SB)
	0x0022 00034 (slots_and_bodies.go:89)	PCDATA	$2, $1
	0x0022 00034 (slots_and_bodies.go:89)	MOVQ	"".a0+32(SP), AX
	0x0027 00039 (slots_and_bodies.go:89)	PCDATA	$2, $0
	0x0027 00039 (slots_and_bodies.go:89)	MOVQ	AX, (SP)
	0x002b 00043 (slots_and_bodies.go:89)	PCDATA	$0, $1
	0x002b 00043 (slots_and_bodies.go:89)	MOVQ	"".a0+40(SP), AX
	0x0030 00048 (slots_and_bodies.go:89)	MOVQ	AX, 8(SP)
	0x0035 00053 (slots_and_bodies.go:89)	CALL	runtime.printstring(SB)
	0x003a 00058 (slots_and_bodies.go:89)	CALL	runtime.printsp(SB)
	0x003f 00063 (slots_and_bodies.go:89)	MOVQ	"".a1+48(SP), AX
	0x0044 00068 (slots_and_bodies.go:89)	MOVQ	AX, (SP)
	0x0048 00072 (slots_and_bodies.go:89)	CALL	runtime.printint(SB)
	0x004d 00077 (slots_and_bodies.go:89)	CALL	runtime.printnl(SB)
	0x0052 00082 (slots_and_bodies.go:89)	CALL	runtime.printunlock(SB)
	0x0057 00087 (slots_and_bodies.go:89)	MOVQ	16(SP), BP
	0x005c 00092 (slots_and_bodies.go:89)	ADDQ	$24, SP
	0x0060 00096 (slots_and_bodies.go:89)	RET
	0x0061 00097 (slots_and_bodies.go:89)	NOP
	0x0061 00097 (slots_and_bodies.go:89)	PCDATA	$0, $-1
	0x0061 00097 (slots_and_bodies.go:89)	PCDATA	$2, $-1
	0x0061 00097 (slots_and_bodies.go:89)	CALL	runtime.morestack_noctxt(SB)
	0x0066 00102 (slots_and_bodies.go:89)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 52 48  dH..%....H;a.vRH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 e8 00 00  ...H.l$.H.l$....
	0x0020 00 00 48 8b 44 24 20 48 89 04 24 48 8b 44 24 28  ..H.D$ H..$H.D$(
	0x0030 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 48  H.D$...........H
	0x0040 8b 44 24 30 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$0H..$........
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
"".wrap·2 STEXT size=136 args=0x28 locals=0x18
	0x0000 00000 (slots_and_bodies.go:90)	TEXT	"".wrap·2(SB), $24-40
	0x0000 00000 (slots_and_bodies.go:90)	MOVQ	(TLS), CX
	0x0009 00009 (slots_and_bodies.go:90)	CMPQ	SP, 16(CX)
	0x000d 00013 (slots_and_bodies.go:90)	JLS	126
	0x000f 00015 (slots_and_bodies.go:90)	SUBQ	$24, SP
	0x0013 00019 (slots_and_bodies.go:90)	MOVQ	BP, 16(SP)
	0x0018 00024 (slots_and_bodies.go:90)	LEAQ	16(SP), BP
	0x001d 00029 (slots_and_bodies.go:90)	FUNCDATA	$0, gclocals·5e60be3a347647bf73bba2f9f0977df4(SB)
	0x001d 00029 (slots_and_bodies.go:90)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x001d 00029 (slots_and_bodies.go:90)	FUNCDATA	$3, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x001d 00029 (slots_and_bodies.go:90)	PCDATA	$2, $0
	0x001d 00029 (slots_and_bodies.go:90)	PCDATA	$0, $0
	0x001d 00029 (slots_and_bodies.go:90)	CALL	runtime.printlock(SB)
	0x0022 00034 (slots_and_bodies.go:90)	PCDATA	$2, $1
	0x0022 00034 (slots_and_bodies.go:90)	MOVQ	"".a0+32(SP), AX
	0x0027 00039 (slots_and_bodies.go:90)	PCDATA	$2, $0
	0x0027 00039 (slots_and_bodies.go:90)	MOVQ	AX, (SP)
	0x002b 00043 (slots_and_bodies.go:90)	PCDATA	$0, $1
	0x002b 00043 (slots_and_bodies.go:90)	MOVQ	"".a0+40(SP), AX
	0x0030 00048 (slots_and_bodies.go:90)	MOVQ	AX, 8(SP)
	0x0035 00053 (slots_and_bodies.go:90)	CALL	runtime.printstring(SB)
	0x003a 00058 (slots_and_bodies.go:90)	CALL	runtime.printsp(SB)
	0x003f 00063 (slots_and_bodies.go:90)	MOVQ	"".a1+48(SP), AX
	0x0044 00068 (slots_and_bodies.go:90)	MOVQ	AX, (SP)
	0x0048 00072 (slots_and_bodies.go:90)	CALL	runtime.printint(SB)
	0x004d 00077 (slots_and_bodies.go:90)	CALL	runtime.printsp(SB)
	0x0052 00082 (slots_and_bodies.go:90)	PCDATA	$2, $1
	0x0052 00082 (slots_and_bodies.go:90)	MOVQ	"".a2+56(SP), AX
	0x0057 00087 (slots_and_bodies.go:90)	PCDATA	$2, $0
	0x0057 00087 (slots_and_bodies.go:90)	MOVQ	AX, (SP)
	0x005b 00091 (slots_and_bodies.go:90)	PCDATA	$0, $2
	0x005b 00091 (slots_and_bodies.go:90)	MOVQ	"".a2+64(SP), AX
	0x0060 00096 (slots_and_bodies.go:90)	MOVQ	AX, 8(SP)
	0x0065 00101 (slots_and_bodies.go:90)	CALL	runtime.printstring(SB)
	0x006a 00106 (slots_and_bodies.go:90)	CALL	runtime.printnl(SB)
	0x006f 00111 (slots_and_bodies.go:90)	CALL	runtime.printunlock(SB)
	0x0074 00116 (slots_and_bodies.go:90)	MOVQ	16(SP), BP
	0x0079 00121 (slots_and_bodies.go:90)	ADDQ	$24, SP
	0x007d 00125 (slots_and_bodies.go:90)	RET
	0x007e 00126 (slots_and_bodies.go:90)	NOP
	0x007e 00126 (slots_and_bodies.go:90)	PCDATA	$0, $-1
	0x007e 00126 (slots_and_bodies.go:90)	PCDATA	$2, $-1
	0x007e 00126 (slots_and_bodies.go:90)	CALL	runtime.morestack_noctxt(SB)
	0x0083 00131 (slots_and_bodies.go:90)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 6f 48  dH..%....H;a.voH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 e8 00 00  ...H.l$.H.l$....
	0x0020 00 00 48 8b 44 24 20 48 89 04 24 48 8b 44 24 28  ..H.D$ H..$H.D$(
	0x0030 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 48  H.D$...........H
	0x0040 8b 44 24 30 48 89 04 24 e8 00 00 00 00 e8 00 00  .D$0H..$........
	0x0050 00 00 48 8b 44 24 38 48 89 04 24 48 8b 44 24 40  ..H.D$8H..$H.D$@
	0x0060 48 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 e8  H.D$............
	0x0070 00 00 00 00 48 8b 6c 24 10 48 83 c4 18 c3 e8 00  ....H.l$.H......
	0x0080 00 00 00 e9 78 ff ff ff                          ....x...
	rel 5+4 t=16 TLS+0
	rel 30+4 t=8 runtime.printlock+0
	rel 54+4 t=8 runtime.printstring+0
	rel 59+4 t=8 runtime.printsp+0
	rel 73+4 t=8 runtime.printint+0
	rel 78+4 t=8 runtime.printsp+0
	rel 102+4 t=8 runtime.printstring+0
	rel 107+4 t=8 runtime.printnl+0
	rel 112+4 t=8 runtime.printunlock+0
	rel 127+4 t=8 runtime.morestack_noctxt+0
"".init STEXT size=92 args=0x0 locals=0x8
	0x0000 00000 (<autogenerated>:1)	TEXT	"".init(SB), $8-0
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	85
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
	0x0040 00064 (<autogenerated>:1)	CALL	reflect.init(SB)
	0x0045 00069 (<autogenerated>:1)	MOVB	$2, "".initdone·(SB)
	0x004c 00076 (<autogenerated>:1)	MOVQ	(SP), BP
	0x0050 00080 (<autogenerated>:1)	ADDQ	$8, SP
	0x0054 00084 (<autogenerated>:1)	RET
	0x0055 00085 (<autogenerated>:1)	NOP
	0x0055 00085 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0055 00085 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0055 00085 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005a 00090 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 46 48  dH..%....H;a.vFH
	0x0010 83 ec 08 48 89 2c 24 48 8d 2c 24 0f b6 05 00 00  ...H.,$H.,$.....
	0x0020 00 00 80 f8 01 76 09 48 8b 2c 24 48 83 c4 08 c3  .....v.H.,$H....
	0x0030 75 07 e8 00 00 00 00 0f 0b c6 05 00 00 00 00 01  u...............
	0x0040 e8 00 00 00 00 c6 05 00 00 00 00 02 48 8b 2c 24  ............H.,$
	0x0050 48 83 c4 08 c3 e8 00 00 00 00 eb a4              H...........
	rel 5+4 t=16 TLS+0
	rel 30+4 t=15 "".initdone·+0
	rel 51+4 t=8 runtime.throwinit+0
	rel 59+4 t=15 "".initdone·+-1
	rel 65+4 t=8 reflect.init+0
	rel 71+4 t=15 "".initdone·+-1
	rel 86+4 t=8 runtime.morestack_noctxt+0
type..hash."".ident STEXT dupok size=117 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".ident(SB), DUPOK, $40-24
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
	0x0030 00048 (<autogenerated>:1)	CALL	runtime.strhash(SB)
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
	rel 49+4 t=8 runtime.strhash+0
	rel 86+4 t=8 runtime.memhash+0
	rel 111+4 t=8 runtime.morestack_noctxt+0
type..eq."".ident STEXT dupok size=139 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".ident(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	129
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·bc41a5648be0e22a9555dec75d49ff55(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·9b8fe68e4701a87ea1919d0f376fd4a7(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $1
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x0022 00034 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0026 00038 (<autogenerated>:1)	PCDATA	$2, $2
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".p+48(SP), DX
	0x002b 00043 (<autogenerated>:1)	MOVQ	8(DX), BX
	0x002f 00047 (<autogenerated>:1)	PCDATA	$2, $3
	0x002f 00047 (<autogenerated>:1)	MOVQ	(DX), SI
	0x0032 00050 (<autogenerated>:1)	PCDATA	$2, $4
	0x0032 00050 (<autogenerated>:1)	MOVQ	(AX), DI
	0x0035 00053 (<autogenerated>:1)	CMPQ	BX, CX
	0x0038 00056 (<autogenerated>:1)	JEQ	93
	0x003a 00058 (<autogenerated>:1)	PCDATA	$2, $2
	0x003a 00058 (<autogenerated>:1)	PCDATA	$0, $1
	0x003a 00058 (<autogenerated>:1)	XORL	CX, CX
	0x003c 00060 (<autogenerated>:1)	TESTB	CL, CL
	0x003e 00062 (<autogenerated>:1)	JEQ	89
	0x0040 00064 (<autogenerated>:1)	PCDATA	$2, $5
	0x0040 00064 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x0044 00068 (<autogenerated>:1)	PCDATA	$2, $0
	0x0044 00068 (<autogenerated>:1)	CMPQ	16(DX), AX
	0x0048 00072 (<autogenerated>:1)	SETEQ	AL
	0x004b 00075 (<autogenerated>:1)	MOVB	AL, "".~r2+64(SP)
	0x004f 00079 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0054 00084 (<autogenerated>:1)	ADDQ	$40, SP
	0x0058 00088 (<autogenerated>:1)	RET
	0x0059 00089 (<autogenerated>:1)	XORL	AX, AX
	0x005b 00091 (<autogenerated>:1)	JMP	75
	0x005d 00093 (<autogenerated>:1)	PCDATA	$2, $6
	0x005d 00093 (<autogenerated>:1)	PCDATA	$0, $0
	0x005d 00093 (<autogenerated>:1)	MOVQ	SI, (SP)
	0x0061 00097 (<autogenerated>:1)	PCDATA	$2, $0
	0x0061 00097 (<autogenerated>:1)	MOVQ	DI, 8(SP)
	0x0066 00102 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x006b 00107 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0070 00112 (<autogenerated>:1)	MOVBLZX	24(SP), CX
	0x0075 00117 (<autogenerated>:1)	PCDATA	$2, $1
	0x0075 00117 (<autogenerated>:1)	PCDATA	$0, $2
	0x0075 00117 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x007a 00122 (<autogenerated>:1)	PCDATA	$2, $2
	0x007a 00122 (<autogenerated>:1)	PCDATA	$0, $1
	0x007a 00122 (<autogenerated>:1)	MOVQ	"".p+48(SP), DX
	0x007f 00127 (<autogenerated>:1)	JMP	60
	0x0081 00129 (<autogenerated>:1)	NOP
	0x0081 00129 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0081 00129 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0081 00129 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0086 00134 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 72 48  dH..%....H;a.vrH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 44  ..(H.l$ H.l$ H.D
	0x0020 24 38 48 8b 48 08 48 8b 54 24 30 48 8b 5a 08 48  $8H.H.H.T$0H.Z.H
	0x0030 8b 32 48 8b 38 48 39 cb 74 23 31 c9 84 c9 74 19  .2H.8H9.t#1...t.
	0x0040 48 8b 40 10 48 39 42 10 0f 94 c0 88 44 24 40 48  H.@.H9B.....D$@H
	0x0050 8b 6c 24 20 48 83 c4 28 c3 31 c0 eb ee 48 89 34  .l$ H..(.1...H.4
	0x0060 24 48 89 7c 24 08 48 89 5c 24 10 e8 00 00 00 00  $H.|$.H.\$......
	0x0070 0f b6 4c 24 18 48 8b 44 24 38 48 8b 54 24 30 eb  ..L$.H.D$8H.T$0.
	0x0080 bb e8 00 00 00 00 e9 75 ff ff ff                 .......u...
	rel 5+4 t=16 TLS+0
	rel 108+4 t=8 runtime.memequal+0
	rel 130+4 t=8 runtime.morestack_noctxt+0
type..hash."".mismatch STEXT dupok size=108 args=0x18 locals=0x20
	0x0000 00000 (<autogenerated>:1)	TEXT	type..hash."".mismatch(SB), DUPOK, $32-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	101
	0x000f 00015 (<autogenerated>:1)	SUBQ	$32, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x001d 00029 (<autogenerated>:1)	PCDATA	$2, $1
	0x001d 00029 (<autogenerated>:1)	PCDATA	$0, $0
	0x001d 00029 (<autogenerated>:1)	MOVQ	"".p+40(SP), AX
	0x0022 00034 (<autogenerated>:1)	PCDATA	$2, $0
	0x0022 00034 (<autogenerated>:1)	MOVQ	AX, (SP)
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".h+48(SP), CX
	0x002b 00043 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0030 00048 (<autogenerated>:1)	CALL	runtime.strhash(SB)
	0x0035 00053 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x003a 00058 (<autogenerated>:1)	PCDATA	$2, $2
	0x003a 00058 (<autogenerated>:1)	PCDATA	$0, $1
	0x003a 00058 (<autogenerated>:1)	MOVQ	"".p+40(SP), CX
	0x003f 00063 (<autogenerated>:1)	ADDQ	$16, CX
	0x0043 00067 (<autogenerated>:1)	PCDATA	$2, $0
	0x0043 00067 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0047 00071 (<autogenerated>:1)	MOVQ	AX, 8(SP)
	0x004c 00076 (<autogenerated>:1)	CALL	runtime.interhash(SB)
	0x0051 00081 (<autogenerated>:1)	MOVQ	16(SP), AX
	0x0056 00086 (<autogenerated>:1)	MOVQ	AX, "".~r2+56(SP)
	0x005b 00091 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0060 00096 (<autogenerated>:1)	ADDQ	$32, SP
	0x0064 00100 (<autogenerated>:1)	RET
	0x0065 00101 (<autogenerated>:1)	NOP
	0x0065 00101 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0065 00101 (<autogenerated>:1)	PCDATA	$2, $-1
	0x0065 00101 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x006a 00106 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 56 48  dH..%....H;a.vVH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 44  .. H.l$.H.l$.H.D
	0x0020 24 28 48 89 04 24 48 8b 4c 24 30 48 89 4c 24 08  $(H..$H.L$0H.L$.
	0x0030 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c 24 28 48  .....H.D$.H.L$(H
	0x0040 83 c1 10 48 89 0c 24 48 89 44 24 08 e8 00 00 00  ...H..$H.D$.....
	0x0050 00 48 8b 44 24 10 48 89 44 24 38 48 8b 6c 24 18  .H.D$.H.D$8H.l$.
	0x0060 48 83 c4 20 c3 e8 00 00 00 00 eb 94              H.. ........
	rel 5+4 t=16 TLS+0
	rel 49+4 t=8 runtime.strhash+0
	rel 77+4 t=8 runtime.interhash+0
	rel 102+4 t=8 runtime.morestack_noctxt+0
type..eq."".mismatch STEXT dupok size=181 args=0x18 locals=0x28
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".mismatch(SB), DUPOK, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	JLS	171
	0x0013 00019 (<autogenerated>:1)	SUBQ	$40, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·bc41a5648be0e22a9555dec75d49ff55(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$3, gclocals·76d4cd60cb3ec8530b25f855537f61da(SB)
	0x0021 00033 (<autogenerated>:1)	PCDATA	$2, $1
	0x0021 00033 (<autogenerated>:1)	PCDATA	$0, $0
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x0026 00038 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x002a 00042 (<autogenerated>:1)	PCDATA	$2, $2
	0x002a 00042 (<autogenerated>:1)	MOVQ	(AX), DX
	0x002d 00045 (<autogenerated>:1)	PCDATA	$2, $3
	0x002d 00045 (<autogenerated>:1)	MOVQ	"".p+48(SP), BX
	0x0032 00050 (<autogenerated>:1)	MOVQ	8(BX), SI
	0x0036 00054 (<autogenerated>:1)	PCDATA	$2, $4
	0x0036 00054 (<autogenerated>:1)	MOVQ	(BX), DI
	0x0039 00057 (<autogenerated>:1)	CMPQ	SI, CX
	0x003c 00060 (<autogenerated>:1)	JEQ	135
	0x003e 00062 (<autogenerated>:1)	PCDATA	$2, $5
	0x003e 00062 (<autogenerated>:1)	PCDATA	$0, $1
	0x003e 00062 (<autogenerated>:1)	XORL	CX, CX
	0x0040 00064 (<autogenerated>:1)	TESTB	CL, CL
	0x0042 00066 (<autogenerated>:1)	JEQ	131
	0x0044 00068 (<autogenerated>:1)	PCDATA	$2, $6
	0x0044 00068 (<autogenerated>:1)	MOVQ	24(BX), CX
	0x0048 00072 (<autogenerated>:1)	PCDATA	$2, $7
	0x0048 00072 (<autogenerated>:1)	MOVQ	16(BX), DX
	0x004c 00076 (<autogenerated>:1)	PCDATA	$2, $6
	0x004c 00076 (<autogenerated>:1)	MOVQ	24(AX), BX
	0x0050 00080 (<autogenerated>:1)	PCDATA	$2, $8
	0x0050 00080 (<autogenerated>:1)	MOVQ	16(AX), AX
	0x0054 00084 (<autogenerated>:1)	CMPQ	DX, AX
	0x0057 00087 (<autogenerated>:1)	JEQ	105
	0x0059 00089 (<autogenerated>:1)	PCDATA	$2, $0
	0x0059 00089 (<autogenerated>:1)	XORL	AX, AX
	0x005b 00091 (<autogenerated>:1)	MOVB	AL, "".~r2+64(SP)
	0x005f 00095 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0064 00100 (<autogenerated>:1)	ADDQ	$40, SP
	0x0068 00104 (<autogenerated>:1)	RET
	0x0069 00105 (<autogenerated>:1)	PCDATA	$2, $8
	0x0069 00105 (<autogenerated>:1)	MOVQ	DX, (SP)
	0x006d 00109 (<autogenerated>:1)	PCDATA	$2, $9
	0x006d 00109 (<autogenerated>:1)	MOVQ	CX, 8(SP)
	0x0072 00114 (<autogenerated>:1)	PCDATA	$2, $0
	0x0072 00114 (<autogenerated>:1)	MOVQ	BX, 16(SP)
	0x0077 00119 (<autogenerated>:1)	CALL	runtime.ifaceeq(SB)
	0x007c 00124 (<autogenerated>:1)	MOVBLZX	24(SP), AX
	0x0081 00129 (<autogenerated>:1)	JMP	91
	0x0083 00131 (<autogenerated>:1)	XORL	AX, AX
	0x0085 00133 (<autogenerated>:1)	JMP	91
	0x0087 00135 (<autogenerated>:1)	PCDATA	$2, $10
	0x0087 00135 (<autogenerated>:1)	PCDATA	$0, $0
	0x0087 00135 (<autogenerated>:1)	MOVQ	DI, (SP)
	0x008b 00139 (<autogenerated>:1)	PCDATA	$2, $0
	0x008b 00139 (<autogenerated>:1)	MOVQ	DX, 8(SP)
	0x0090 00144 (<autogenerated>:1)	MOVQ	SI, 16(SP)
	0x0095 00149 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x009a 00154 (<autogenerated>:1)	MOVBLZX	24(SP), CX
	0x009f 00159 (<autogenerated>:1)	PCDATA	$2, $1
	0x009f 00159 (<autogenerated>:1)	PCDATA	$0, $2
	0x009f 00159 (<autogenerated>:1)	MOVQ	"".q+56(SP), AX
	0x00a4 00164 (<autogenerated>:1)	PCDATA	$2, $5
	0x00a4 00164 (<autogenerated>:1)	PCDATA	$0, $1
	0x00a4 00164 (<autogenerated>:1)	MOVQ	"".p+48(SP), BX
	0x00a9 00169 (<autogenerated>:1)	JMP	64
	0x00ab 00171 (<autogenerated>:1)	NOP
	0x00ab 00171 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00ab 00171 (<autogenerated>:1)	PCDATA	$2, $-1
	0x00ab 00171 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00b0 00176 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 98  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8b 44 24 38 48 8b 48 08 48 8b 10 48 8b 5c   H.D$8H.H.H..H.\
	0x0030 24 30 48 8b 73 08 48 8b 3b 48 39 ce 74 49 31 c9  $0H.s.H.;H9.tI1.
	0x0040 84 c9 74 3f 48 8b 4b 18 48 8b 53 10 48 8b 58 18  ..t?H.K.H.S.H.X.
	0x0050 48 8b 40 10 48 39 c2 74 10 31 c0 88 44 24 40 48  H.@.H9.t.1..D$@H
	0x0060 8b 6c 24 20 48 83 c4 28 c3 48 89 14 24 48 89 4c  .l$ H..(.H..$H.L
	0x0070 24 08 48 89 5c 24 10 e8 00 00 00 00 0f b6 44 24  $.H.\$........D$
	0x0080 18 eb d8 31 c0 eb d4 48 89 3c 24 48 89 54 24 08  ...1...H.<$H.T$.
	0x0090 48 89 74 24 10 e8 00 00 00 00 0f b6 4c 24 18 48  H.t$........L$.H
	0x00a0 8b 44 24 38 48 8b 5c 24 30 eb 95 e8 00 00 00 00  .D$8H.\$0.......
	0x00b0 e9 4b ff ff ff                                   .K...
	rel 5+4 t=16 TLS+0
	rel 120+4 t=8 runtime.ifaceeq+0
	rel 150+4 t=8 runtime.memequal+0
	rel 172+4 t=8 runtime.morestack_noctxt+0
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
go.info."".littleEndian$abstract SDWARFINFO dupok size=34
	0x0000 03 2e 6c 69 74 74 6c 65 45 6e 64 69 61 6e 00 01  ..littleEndian..
	0x0010 01 10 62 00 00 00 00 00 00 10 69 00 00 00 00 00  ..b.......i.....
	0x0020 00 00                                            ..
	rel 21+4 t=28 go.info.[]uint8+0
	rel 29+4 t=28 go.info.uint+0
go.info."".bigEndian$abstract SDWARFINFO dupok size=31
	0x0000 03 2e 62 69 67 45 6e 64 69 61 6e 00 01 01 10 62  ..bigEndian....b
	0x0010 00 00 00 00 00 00 10 69 00 00 00 00 00 00 00     .......i.......
	rel 18+4 t=28 go.info.[]uint8+0
	rel 26+4 t=28 go.info.int+0
go.info."".littleEndian32$abstract SDWARFINFO dupok size=36
	0x0000 03 2e 6c 69 74 74 6c 65 45 6e 64 69 61 6e 33 32  ..littleEndian32
	0x0010 00 01 01 10 62 00 00 00 00 00 00 10 69 00 00 00  ....b.......i...
	0x0020 00 00 00 00                                      ....
	rel 23+4 t=28 go.info.[]uint8+0
	rel 31+4 t=28 go.info.int+0
go.info."".bigEndian64$abstract SDWARFINFO dupok size=33
	0x0000 03 2e 62 69 67 45 6e 64 69 61 6e 36 34 00 01 01  ..bigEndian64...
	0x0010 10 62 00 00 00 00 00 00 10 69 00 00 00 00 00 00  .b.......i......
	0x0020 00                                               .
	rel 20+4 t=28 go.info.[]uint8+0
	rel 28+4 t=28 go.info.int+0
go.info."".(*checker).check$abstract SDWARFINFO dupok size=30
	0x0000 03 2e 28 2a 63 68 65 63 6b 65 72 29 2e 63 68 65  ..(*checker).che
	0x0010 63 6b 00 01 01 10 63 00 00 00 00 00 00 00        ck....c.......
	rel 25+4 t=28 go.info.*"".checker+0
go.loc."".find SDWARFLOC size=380
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 37 00 00 00 00 00 00 00 01 03 00 00 00 00 00 00  7...............
	0x0020 08 00 91 10 93 08 91 18 93 08 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0040 ff ff 00 00 00 00 00 00 00 00 96 00 00 00 00 00  ................
	0x0050 00 00 c7 00 00 00 00 00 00 00 01 00 54 c7 00 00  ............T...
	0x0060 00 00 00 00 00 01 03 00 00 00 00 00 00 03 00 91  ................
	0x0070 f8 7e 00 00 00 00 00 00 00 00 00 00 00 00 00 00  .~..............
	0x0080 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00  ................
	0x0090 00 00 4e 01 00 00 00 00 00 00 01 03 00 00 00 00  ..N.............
	0x00a0 00 00 03 00 91 80 7f 00 00 00 00 00 00 00 00 00  ................
	0x00b0 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x00c0 00 00 00 00 00 00 00 77 01 00 00 00 00 00 00 a8  .......w........
	0x00d0 01 00 00 00 00 00 00 01 00 55 a8 01 00 00 00 00  .........U......
	0x00e0 00 00 01 03 00 00 00 00 00 00 03 00 91 f0 7e 00  ..............~.
	0x00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff  ................
	0x0100 ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00 3a  ...............:
	0x0110 02 00 00 00 00 00 00 01 03 00 00 00 00 00 00 03  ................
	0x0120 00 91 a0 7f 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0130 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0140 00 00 00 00 12 02 00 00 00 00 00 00 74 02 00 00  ............t...
	0x0150 00 00 00 00 01 00 51 88 02 00 00 00 00 00 00 01  ......Q.........
	0x0160 03 00 00 00 00 00 00 03 00 91 d8 7e 00 00 00 00  ...........~....
	0x0170 00 00 00 00 00 00 00 00 00 00 00 00              ............
	rel 8+8 t=1 "".find+0
	rel 66+8 t=1 "".find+0
	rel 138+8 t=1 "".find+0
	rel 191+8 t=1 "".find+0
	rel 263+8 t=1 "".find+0
	rel 316+8 t=1 "".find+0
go.info."".find SDWARFINFO size=209
	0x0000 02 22 22 2e 66 69 6e 64 00 00 00 00 00 00 00 00  ."".find........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0e 64 65 63 6c 00 00 19 00 00 00 00 00 0f 6e 61  .decl.........na
	0x0030 6d 65 00 00 19 00 00 00 00 00 00 00 00 0e 7e 72  me............~r
	0x0040 32 00 01 19 00 00 00 00 00 14 00 00 00 00 00 00  2...............
	0x0050 00 00 00 00 00 00 00 00 00 00 09 64 00 1b 00 00  ...........d....
	0x0060 00 00 00 14 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 0a 6e 00 1c 00 00 00 00 00 00 00 00  .....n..........
	0x0080 00 00 14 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 0a 64 00 21 00 00 00 00 00 00 00 00 13  ....d.!.........
	0x00a0 00 00 00 00 0a 6e 00 22 00 00 00 00 00 00 00 00  .....n."........
	0x00b0 00 13 00 00 00 00 0a 66 00 27 00 00 00 00 00 00  .......f.'......
	0x00c0 00 00 0a 69 00 27 00 00 00 00 00 00 00 00 00 00  ...i.'..........
	0x00d0 00                                               .
	rel 9+8 t=1 "".find+0
	rel 17+8 t=1 "".find+769
	rel 27+4 t=29 gofile..slots_and_bodies.go+0
	rel 40+4 t=28 go.info.interface {}+0
	rel 53+4 t=28 go.info.string+0
	rel 57+4 t=28 go.loc."".find+0
	rel 68+4 t=28 go.info.int+0
	rel 74+8 t=1 "".find+109
	rel 82+8 t=1 "".find+267
	rel 94+4 t=28 go.info.*"".field+0
	rel 100+8 t=1 "".find+109
	rel 108+8 t=1 "".find+267
	rel 120+4 t=28 go.info.*"".ident+0
	rel 124+4 t=28 go.loc."".find+58
	rel 131+8 t=1 "".find+334
	rel 139+8 t=1 "".find+744
	rel 151+4 t=28 go.info.*"".spec+0
	rel 155+4 t=28 go.loc."".find+130
	rel 160+4 t=28 go.range."".find+0
	rel 168+4 t=28 go.info.*"".ident+0
	rel 172+4 t=28 go.loc."".find+183
	rel 178+4 t=28 go.range."".find+64
	rel 186+4 t=28 go.info."".field+0
	rel 190+4 t=28 go.loc."".find+255
	rel 198+4 t=28 go.info.int+0
	rel 202+4 t=28 go.loc."".find+308
go.range."".find SDWARFRANGE size=128
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 4e 01 00 00 00 00 00 00 b2 01 00 00 00 00 00 00  N...............
	0x0020 b7 01 00 00 00 00 00 00 f1 01 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0050 b2 01 00 00 00 00 00 00 b7 01 00 00 00 00 00 00  ................
	0x0060 f1 01 00 00 00 00 00 00 e8 02 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".find+0
	rel 72+8 t=1 "".find+0
go.isstmt."".find SDWARFMISC size=0
	0x0000 04 18 04 17 03 08 01 30 02 0a 01 19 02 06 01 06  .......0........
	0x0010 02 03 01 13 02 04 01 3a 02 05 01 1c 02 0c 01 10  .......:........
	0x0020 02 06 01 1a 02 02 01 05 02 04 01 19 02 06 01 06  ................
	0x0030 02 04 01 12 02 04 01 3f 02 05 01 1c 02 04 01 1a  .......?........
	0x0040 02 03 01 4a 02 08 01 0d 02 03 01 14 02 04 01 3a  ...J...........:
	0x0050 02 05 01 2c 02 0a 00                             ...,...
go.string." " SRODATA dupok size=1
	0x0000 20
go.string."wanted " SRODATA dupok size=7
	0x0000 77 61 6e 74 65 64 20                             wanted
go.string."none" SRODATA dupok size=4
	0x0000 6e 6f 6e 65                                      none
go.loc."".describe SDWARFLOC size=247
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 4e 00 00 00 00 00 00 00 96 02 00 00 00 00 00 00  N...............
	0x0020 08 00 91 10 93 08 91 18 93 08 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0040 ff ff 00 00 00 00 00 00 00 00 63 00 00 00 00 00  ..........c.....
	0x0050 00 00 75 00 00 00 00 00 00 00 08 00 91 b0 7f 93  ..u.............
	0x0060 08 50 93 08 75 00 00 00 00 00 00 00 96 02 00 00  .P..u...........
	0x0070 00 00 00 00 09 00 91 b0 7f 93 08 91 40 93 08 00  ............@...
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff  ................
	0x0090 ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00 37  ...............7
	0x00a0 00 00 00 00 00 00 00 96 02 00 00 00 00 00 00 02  ................
	0x00b0 00 91 50 00 00 00 00 00 00 00 00 00 00 00 00 00  ..P.............
	0x00c0 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x00d0 00 00 00 97 00 00 00 00 00 00 00 96 02 00 00 00  ................
	0x00e0 00 00 00 02 00 91 60 00 00 00 00 00 00 00 00 00  ......`.........
	0x00f0 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 "".describe+0
	rel 66+8 t=1 "".describe+0
	rel 151+8 t=1 "".describe+0
	rel 203+8 t=1 "".describe+0
go.info."".describe SDWARFINFO size=234
	0x0000 02 22 22 2e 64 65 73 63 72 69 62 65 00 00 00 00  ."".describe....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00  ................
	0x0020 00 00 00 01 0f 73 00 00 31 00 00 00 00 00 00 00  .....s..1.......
	0x0030 00 0a 74 00 32 00 00 00 00 00 00 00 00 0e 78 00  ..t.2.........x.
	0x0040 00 31 00 00 00 00 00 09 7e 52 30 2e 64 61 74 61  .1......~R0.data
	0x0050 00 e2 0a 00 00 00 00 00 09 7e 52 30 2e 69 74 61  .........~R0.ita
	0x0060 62 00 e2 0a 00 00 00 00 00 0e 7e 72 32 00 01 31  b.........~r2..1
	0x0070 00 00 00 00 00 0e 7e 72 33 00 01 31 00 00 00 00  ......~r3..1....
	0x0080 00 06 00 00 00 00 00 00 00 00 00 00 00 00 32 12  ..............2.
	0x0090 00 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00b0 00 e2 0a 00 00 06 00 00 00 00 00 00 00 00 00 00  ................
	0x00c0 00 00 36 12 00 00 00 00 00 00 00 00 05 00 00 00  ..6.............
	0x00d0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00e0 00 00 00 00 00 e2 0a 00 00 00                    ..........
	rel 13+8 t=1 "".describe+0
	rel 21+8 t=1 "".describe+662
	rel 31+4 t=29 gofile..slots_and_bodies.go+0
	rel 41+4 t=28 go.info.string+0
	rel 45+4 t=28 go.loc."".describe+0
	rel 53+4 t=28 go.info.reflect.Type+0
	rel 57+4 t=28 go.loc."".describe+58
	rel 66+4 t=28 go.info.interface {}+0
	rel 83+4 t=28 go.info.*uint8+0
	rel 100+4 t=28 go.info.uintptr+0
	rel 112+4 t=28 go.info.string+0
	rel 124+4 t=28 go.info.error+0
	rel 130+4 t=28 go.info.reflect.TypeOf$abstract+0
	rel 134+4 t=28 go.range."".describe+0
	rel 138+4 t=29 gofile..slots_and_bodies.go+0
	rel 144+4 t=28 go.info.reflect.TypeOf$abstract+31
	rel 148+4 t=28 go.loc."".describe+143
	rel 153+4 t=28 go.info.reflect.toType$abstract+0
	rel 157+8 t=1 "".describe+78
	rel 165+8 t=1 "".describe+94
	rel 173+4 t=29 gofile..type.go+0
	rel 182+4 t=28 go.info.reflect.TypeOf$abstract+0
	rel 186+4 t=28 go.range."".describe+64
	rel 190+4 t=29 gofile..slots_and_bodies.go+0
	rel 196+4 t=28 go.info.reflect.TypeOf$abstract+31
	rel 200+4 t=28 go.loc."".describe+195
	rel 205+4 t=28 go.info.reflect.toType$abstract+0
	rel 209+8 t=1 "".describe+182
	rel 217+8 t=1 "".describe+198
	rel 225+4 t=29 gofile..type.go+0
go.range."".describe SDWARFRANGE size=128
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 49 00 00 00 00 00 00 00 4e 00 00 00 00 00 00 00  I.......N.......
	0x0020 87 02 00 00 00 00 00 00 8c 02 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0050 ae 00 00 00 00 00 00 00 b6 00 00 00 00 00 00 00  ................
	0x0060 c9 01 00 00 00 00 00 00 ce 01 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".describe+0
	rel 72+8 t=1 "".describe+0
go.isstmt."".describe SDWARFMISC size=0
	0x0000 04 18 04 17 03 08 01 17 02 03 01 17 02 07 01 21  ...............!
	0x0010 02 07 01 17 02 0b 01 0d 02 05 01 95 01 02 07 01  ................
	0x0020 5e 02 0d 01 29 02 05 01 87 01 02 0f 00           ^...)........
go.string.", not " SRODATA dupok size=6
	0x0000 2c 20 6e 6f 74 20                                , not
go.loc."".(*mismatch).Error SDWARFLOC size=0
go.info."".(*mismatch).Error SDWARFINFO size=68
	0x0000 02 22 22 2e 28 2a 6d 69 73 6d 61 74 63 68 29 2e  ."".(*mismatch).
	0x0010 45 72 72 6f 72 00 00 00 00 00 00 00 00 00 00 00  Error...........
	0x0020 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e 6d 00  ..............m.
	0x0030 00 3e 00 00 00 00 00 0e 7e 72 30 00 01 3e 00 00  .>......~r0..>..
	0x0040 00 00 00 00                                      ....
	rel 22+8 t=1 "".(*mismatch).Error+0
	rel 30+8 t=1 "".(*mismatch).Error+175
	rel 40+4 t=29 gofile..slots_and_bodies.go+0
	rel 50+4 t=28 go.info.*"".mismatch+0
	rel 62+4 t=28 go.info.string+0
go.range."".(*mismatch).Error SDWARFRANGE size=0
go.isstmt."".(*mismatch).Error SDWARFMISC size=0
	0x0000 04 13 04 0e 03 05 01 7f 02 0a 00                 ...........
go.loc."".littleEndian SDWARFLOC size=109
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 11 00 00 00 00 00 00 00 42 00 00 00 00 00 00 00  ........B.......
	0x0020 07 00 9c 93 08 91 08 93 08 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0040 ff 00 00 00 00 00 00 00 00 11 00 00 00 00 00 00  ................
	0x0050 00 42 00 00 00 00 00 00 00 02 00 91 18 00 00 00  .B..............
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 "".littleEndian+0
	rel 65+8 t=1 "".littleEndian+0
go.info."".littleEndian SDWARFINFO size=54
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 12 00 00 00 00 00 00 00 00 0e 7e 72 32 00 01 41  ..........~r2..A
	0x0030 00 00 00 00 00 00                                ......
	rel 1+4 t=28 go.info."".littleEndian$abstract+0
	rel 5+8 t=1 "".littleEndian+0
	rel 13+8 t=1 "".littleEndian+66
	rel 24+4 t=28 go.info."".littleEndian$abstract+17
	rel 28+4 t=28 go.loc."".littleEndian+0
	rel 33+4 t=28 go.info."".littleEndian$abstract+25
	rel 37+4 t=28 go.loc."".littleEndian+57
	rel 48+4 t=28 go.info.uint16+0
go.range."".littleEndian SDWARFRANGE size=0
go.isstmt."".littleEndian SDWARFMISC size=0
	0x0000 08 0c 03 05 01 13 02 05 01 17 02 02 00           .............
go.loc."".bigEndian SDWARFLOC size=109
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 11 00 00 00 00 00 00 00 46 00 00 00 00 00 00 00  ........F.......
	0x0020 07 00 9c 93 08 91 08 93 08 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0040 ff 00 00 00 00 00 00 00 00 11 00 00 00 00 00 00  ................
	0x0050 00 46 00 00 00 00 00 00 00 02 00 91 18 00 00 00  .F..............
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 "".bigEndian+0
	rel 65+8 t=1 "".bigEndian+0
go.info."".bigEndian SDWARFINFO size=54
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 12 00 00 00 00 00 00 00 00 0e 7e 72 32 00 01 43  ..........~r2..C
	0x0030 00 00 00 00 00 00                                ......
	rel 1+4 t=28 go.info."".bigEndian$abstract+0
	rel 5+8 t=1 "".bigEndian+0
	rel 13+8 t=1 "".bigEndian+70
	rel 24+4 t=28 go.info."".bigEndian$abstract+14
	rel 28+4 t=28 go.loc."".bigEndian+0
	rel 33+4 t=28 go.info."".bigEndian$abstract+22
	rel 37+4 t=28 go.loc."".bigEndian+57
	rel 48+4 t=28 go.info.uint16+0
go.range."".bigEndian SDWARFRANGE size=0
go.isstmt."".bigEndian SDWARFMISC size=0
	0x0000 08 0c 03 05 01 13 02 05 01 16 02 07 00           .............
go.loc."".littleEndian32 SDWARFLOC size=109
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 11 00 00 00 00 00 00 00 52 00 00 00 00 00 00 00  ........R.......
	0x0020 07 00 9c 93 08 91 08 93 08 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0040 ff 00 00 00 00 00 00 00 00 11 00 00 00 00 00 00  ................
	0x0050 00 52 00 00 00 00 00 00 00 02 00 91 18 00 00 00  .R..............
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 "".littleEndian32+0
	rel 65+8 t=1 "".littleEndian32+0
go.info."".littleEndian32 SDWARFINFO size=54
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 12 00 00 00 00 00 00 00 00 0e 7e 72 32 00 01 45  ..........~r2..E
	0x0030 00 00 00 00 00 00                                ......
	rel 1+4 t=28 go.info."".littleEndian32$abstract+0
	rel 5+8 t=1 "".littleEndian32+0
	rel 13+8 t=1 "".littleEndian32+82
	rel 24+4 t=28 go.info."".littleEndian32$abstract+19
	rel 28+4 t=28 go.loc."".littleEndian32+0
	rel 33+4 t=28 go.info."".littleEndian32$abstract+27
	rel 37+4 t=28 go.loc."".littleEndian32+57
	rel 48+4 t=28 go.info.uint32+0
go.range."".littleEndian32 SDWARFRANGE size=0
go.isstmt."".littleEndian32 SDWARFMISC size=0
	0x0000 08 0c 03 05 01 25 02 05 01 10 02 07 00           .....%.......
go.loc."".bigEndian64 SDWARFLOC size=109
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 11 00 00 00 00 00 00 00 82 00 00 00 00 00 00 00  ................
	0x0020 07 00 9c 93 08 91 08 93 08 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0040 ff 00 00 00 00 00 00 00 00 11 00 00 00 00 00 00  ................
	0x0050 00 82 00 00 00 00 00 00 00 02 00 91 18 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 "".bigEndian64+0
	rel 65+8 t=1 "".bigEndian64+0
go.info."".bigEndian64 SDWARFINFO size=54
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 12 00 00 00 00 00 00 00 00 0e 7e 72 32 00 01 49  ..........~r2..I
	0x0030 00 00 00 00 00 00                                ......
	rel 1+4 t=28 go.info."".bigEndian64$abstract+0
	rel 5+8 t=1 "".bigEndian64+0
	rel 13+8 t=1 "".bigEndian64+130
	rel 24+4 t=28 go.info."".bigEndian64$abstract+16
	rel 28+4 t=28 go.loc."".bigEndian64+0
	rel 33+4 t=28 go.info."".bigEndian64$abstract+24
	rel 37+4 t=28 go.loc."".bigEndian64+57
	rel 48+4 t=28 go.info.uint64+0
go.range."".bigEndian64 SDWARFRANGE size=0
go.isstmt."".bigEndian64 SDWARFMISC size=0
	0x0000 08 0c 03 05 01 29 02 04 01 05 02 04 01 13 02 05  .....)..........
	0x0010 01 07 02 1c 00                                   .....
go.loc."".(*checker).check SDWARFLOC size=51
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 1e 00 00 00 00 00 00 00 6d 00 00 00 00 00 00 00  ........m.......
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00                                         ...
	rel 8+8 t=1 "".(*checker).check+0
go.info."".(*checker).check SDWARFINFO size=45
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 01 9c 12 00 00 00 00 00 00 00 00  ................
	0x0020 0e 7e 72 30 00 01 51 00 00 00 00 00 00           .~r0..Q......
	rel 1+4 t=28 go.info."".(*checker).check$abstract+0
	rel 5+8 t=1 "".(*checker).check+0
	rel 13+8 t=1 "".(*checker).check+109
	rel 24+4 t=28 go.info."".(*checker).check$abstract+21
	rel 28+4 t=28 go.loc."".(*checker).check+0
	rel 39+4 t=28 go.info.bool+0
go.range."".(*checker).check SDWARFRANGE size=0
go.isstmt."".(*checker).check SDWARFMISC size=0
	0x0000 08 0e 03 10 01 08 02 05 01 02 02 02 01 05 02 0e  ................
	0x0010 01 2b 00                                         .+.
go.string."deferred" SRODATA dupok size=8
	0x0000 64 65 66 65 72 72 65 64                          deferred
go.string."and" SRODATA dupok size=3
	0x0000 61 6e 64                                         and
go.string."more" SRODATA dupok size=4
	0x0000 6d 6f 72 65                                      more
go.string."a" SRODATA dupok size=1
	0x0000 61                                               a
go.string."" SRODATA dupok size=0
go.string."sum" SRODATA dupok size=3
	0x0000 73 75 6d                                         sum
go.string."sum " SRODATA dupok size=4
	0x0000 73 75 6d 20                                      sum
go.loc."".prints SDWARFLOC size=175
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 77 00 00 00 00 00 00 00 92 02 00 00 00 00 00 00  w...............
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 5a 00 00 00 00 00 00 00 92 02 00 00 00  ...Z............
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0070 00 00 00 00 00 00 00 03 01 00 00 00 00 00 00 d6  ................
	0x0080 01 00 00 00 00 00 00 03 00 91 98 7f d6 01 00 00  ................
	0x0090 00 00 00 00 f0 01 00 00 00 00 00 00 01 00 50 00  ..............P.
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00     ...............
	rel 8+8 t=1 "".prints+0
	rel 59+8 t=1 "".prints+0
	rel 111+8 t=1 "".prints+0
go.info."".prints SDWARFINFO size=93
	0x0000 02 22 22 2e 70 72 69 6e 74 73 00 00 00 00 00 00  ."".prints......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 0f 6e 00 00 58 00 00 00 00 00 00 00 00 0f  ...n..X.........
	0x0030 73 75 6d 00 01 58 00 00 00 00 00 00 00 00 14 00  sum..X..........
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 0a  ................
	0x0050 69 00 5b 00 00 00 00 00 00 00 00 00 00           i.[..........
	rel 11+8 t=1 "".prints+0
	rel 19+8 t=1 "".prints+658
	rel 29+4 t=29 gofile..slots_and_bodies.go+0
	rel 39+4 t=28 go.info.int+0
	rel 43+4 t=28 go.loc."".prints+0
	rel 54+4 t=28 go.info.int+0
	rel 58+4 t=28 go.loc."".prints+51
	rel 63+8 t=1 "".prints+249
	rel 71+8 t=1 "".prints+479
	rel 83+4 t=28 go.info.int+0
	rel 87+4 t=28 go.loc."".prints+103
go.range."".prints SDWARFRANGE size=0
go.isstmt."".prints SDWARFMISC size=0
	0x0000 04 18 04 17 03 32 01 33 02 02 01 06 02 07 01 4c  .....2.3.......L
	0x0010 02 02 01 06 02 02 01 0a 02 09 01 ba 01 02 05 01  ................
	0x0020 03 02 08 01 09 02 03 01 64 02 06 01 16 02 10 01  ........d.......
	0x0030 06 02 1a 00                                      ....
go.string."x" SRODATA dupok size=1
	0x0000 78                                               x
go.string."y" SRODATA dupok size=1
	0x0000 79                                               y
go.string."z" SRODATA dupok size=1
	0x0000 7a                                               z
go.string."w" SRODATA dupok size=1
	0x0000 77                                               w
go.string."int" SRODATA dupok size=3
	0x0000 69 6e 74                                         int
go.loc."".main SDWARFLOC size=529
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 ec 05 00 00 00 00 00 00 af 07 00 00 00 00 00 00  ................
	0x0020 01 00 50 00 00 00 00 00 00 00 00 00 00 00 00 00  ..P.............
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 cf 05 00 00 00 00 00 00 e7 05 00 00 00  ................
	0x0050 00 00 00 01 00 50 e7 05 00 00 00 00 00 00 cf 07  .....P..........
	0x0060 00 00 00 00 00 00 03 00 91 88 7e 00 00 00 00 00  ..........~.....
	0x0070 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0080 ff ff ff 00 00 00 00 00 00 00 00 f2 03 00 00 00  ................
	0x0090 00 00 00 f7 03 00 00 00 00 00 00 05 00 50 93 08  .............P..
	0x00a0 93 08 f7 03 00 00 00 00 00 00 12 04 00 00 00 00  ................
	0x00b0 00 00 06 00 50 93 08 52 93 08 12 04 00 00 00 00  ....P..R........
	0x00c0 00 00 18 04 00 00 00 00 00 00 05 00 93 08 52 93  ..............R.
	0x00d0 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00e0 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00  ................
	0x00f0 00 5b 03 00 00 00 00 00 00 68 03 00 00 00 00 00  .[.......h......
	0x0100 00 05 00 50 93 08 93 08 68 03 00 00 00 00 00 00  ...P....h.......
	0x0110 80 03 00 00 00 00 00 00 08 00 91 80 7e 93 08 52  ............~..R
	0x0120 93 08 80 03 00 00 00 00 00 00 cf 07 00 00 00 00  ................
	0x0130 00 00 0a 00 91 80 7e 93 08 91 c0 7d 93 08 00 00  ......~....}....
	0x0140 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x0150 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 cf 05  ................
	0x0160 00 00 00 00 00 00 e7 05 00 00 00 00 00 00 01 00  ................
	0x0170 50 e7 05 00 00 00 00 00 00 cf 07 00 00 00 00 00  P...............
	0x0180 00 03 00 91 88 7e 00 00 00 00 00 00 00 00 00 00  .....~..........
	0x0190 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00  ................
	0x01a0 00 00 00 00 00 00 cf 05 00 00 00 00 00 00 e7 05  ................
	0x01b0 00 00 00 00 00 00 01 00 50 e7 05 00 00 00 00 00  ........P.......
	0x01c0 00 cf 07 00 00 00 00 00 00 03 00 91 88 7e 00 00  .............~..
	0x01d0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x01e0 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 ec 05  ................
	0x01f0 00 00 00 00 00 00 af 07 00 00 00 00 00 00 01 00  ................
	0x0200 50 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  P...............
	0x0210 00                                               .
	rel 8+8 t=1 "".main+0
	rel 59+8 t=1 "".main+0
	rel 131+8 t=1 "".main+0
	rel 233+8 t=1 "".main+0
	rel 342+8 t=1 "".main+0
	rel 414+8 t=1 "".main+0
	rel 486+8 t=1 "".main+0
go.info."".main SDWARFINFO size=219
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0a 26 64 00 6c 00 00 00 00 00 00 00 00 0a 63 00  .&d.l.........c.
	0x0030 6b 00 00 00 00 00 00 00 00 0a 65 72 72 00 65 00  k.........err.e.
	0x0040 00 00 00 00 00 00 00 0a 74 65 78 74 00 65 00 00  ........text.e..
	0x0050 00 00 00 00 00 00 06 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 6a 00 06 00 00 00 00 00 00 00 00 00 00  ...j............
	0x0070 00 00 6a 00 06 00 00 00 00 00 00 00 00 00 00 00  ..j.............
	0x0080 00 6a 00 06 00 00 00 00 00 00 00 00 00 00 00 00  .j..............
	0x0090 6a 00 06 00 00 00 00 00 00 00 00 00 00 00 00 6d  j..............m
	0x00a0 12 00 00 00 00 00 00 00 00 00 06 00 00 00 00 00  ................
	0x00b0 00 00 00 00 00 00 00 6d 12 00 00 00 00 00 00 00  .......m........
	0x00c0 00 00 06 00 00 00 00 00 00 00 00 00 00 00 00 6d  ...............m
	0x00d0 12 00 00 00 00 00 00 00 00 00 00                 ...........
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+1999
	rel 27+4 t=29 gofile..slots_and_bodies.go+0
	rel 37+4 t=28 go.info.*"".checker+0
	rel 41+4 t=28 go.loc."".main+0
	rel 49+4 t=28 go.info.*"".checker+0
	rel 53+4 t=28 go.loc."".main+51
	rel 63+4 t=28 go.info.error+0
	rel 67+4 t=28 go.loc."".main+123
	rel 78+4 t=28 go.info.string+0
	rel 82+4 t=28 go.loc."".main+225
	rel 87+4 t=28 go.info."".littleEndian$abstract+0
	rel 91+4 t=28 go.range."".main+0
	rel 95+4 t=29 gofile..slots_and_bodies.go+0
	rel 102+4 t=28 go.info."".bigEndian$abstract+0
	rel 106+4 t=28 go.range."".main+64
	rel 110+4 t=29 gofile..slots_and_bodies.go+0
	rel 117+4 t=28 go.info."".littleEndian32$abstract+0
	rel 121+4 t=28 go.range."".main+128
	rel 125+4 t=29 gofile..slots_and_bodies.go+0
	rel 132+4 t=28 go.info."".bigEndian64$abstract+0
	rel 136+4 t=28 go.range."".main+192
	rel 140+4 t=29 gofile..slots_and_bodies.go+0
	rel 147+4 t=28 go.info."".(*checker).check$abstract+0
	rel 151+4 t=28 go.range."".main+256
	rel 155+4 t=29 gofile..slots_and_bodies.go+0
	rel 161+4 t=28 go.info."".(*checker).check$abstract+21
	rel 165+4 t=28 go.loc."".main+334
	rel 171+4 t=28 go.info."".(*checker).check$abstract+0
	rel 175+4 t=28 go.range."".main+400
	rel 179+4 t=29 gofile..slots_and_bodies.go+0
	rel 185+4 t=28 go.info."".(*checker).check$abstract+21
	rel 189+4 t=28 go.loc."".main+406
	rel 195+4 t=28 go.info."".(*checker).check$abstract+0
	rel 199+4 t=28 go.range."".main+544
	rel 203+4 t=29 gofile..slots_and_bodies.go+0
	rel 209+4 t=28 go.info."".(*checker).check$abstract+21
	rel 213+4 t=28 go.loc."".main+478
go.range."".main SDWARFRANGE size=672
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 97 04 00 00 00 00 00 00 af 04 00 00 00 00 00 00  ................
	0x0020 e4 04 00 00 00 00 00 00 fe 04 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0050 af 04 00 00 00 00 00 00 bb 04 00 00 00 00 00 00  ................
	0x0060 0f 05 00 00 00 00 00 00 1e 05 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0090 bb 04 00 00 00 00 00 00 c7 04 00 00 00 00 00 00  ................
	0x00a0 2f 05 00 00 00 00 00 00 5a 05 00 00 00 00 00 00  /.......Z.......
	0x00b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00c0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00d0 c7 04 00 00 00 00 00 00 df 04 00 00 00 00 00 00  ................
	0x00e0 68 05 00 00 00 00 00 00 a7 05 00 00 00 00 00 00  h...............
	0x00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0100 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0110 fa 05 00 00 00 00 00 00 06 06 00 00 00 00 00 00  ................
	0x0120 0b 06 00 00 00 00 00 00 13 06 00 00 00 00 00 00  ................
	0x0130 5f 06 00 00 00 00 00 00 63 06 00 00 00 00 00 00  _.......c.......
	0x0140 82 07 00 00 00 00 00 00 97 07 00 00 00 00 00 00  ................
	0x0150 9a 07 00 00 00 00 00 00 aa 07 00 00 00 00 00 00  ................
	0x0160 ad 07 00 00 00 00 00 00 b8 07 00 00 00 00 00 00  ................
	0x0170 bb 07 00 00 00 00 00 00 c5 07 00 00 00 00 00 00  ................
	0x0180 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0190 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x01a0 24 06 00 00 00 00 00 00 30 06 00 00 00 00 00 00  $.......0.......
	0x01b0 35 06 00 00 00 00 00 00 3d 06 00 00 00 00 00 00  5.......=.......
	0x01c0 63 06 00 00 00 00 00 00 67 06 00 00 00 00 00 00  c.......g.......
	0x01d0 42 07 00 00 00 00 00 00 67 07 00 00 00 00 00 00  B.......g.......
	0x01e0 6a 07 00 00 00 00 00 00 75 07 00 00 00 00 00 00  j.......u.......
	0x01f0 78 07 00 00 00 00 00 00 82 07 00 00 00 00 00 00  x...............
	0x0200 97 07 00 00 00 00 00 00 9a 07 00 00 00 00 00 00  ................
	0x0210 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0220 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0230 4e 06 00 00 00 00 00 00 5a 06 00 00 00 00 00 00  N.......Z.......
	0x0240 67 06 00 00 00 00 00 00 6f 06 00 00 00 00 00 00  g.......o.......
	0x0250 74 06 00 00 00 00 00 00 78 06 00 00 00 00 00 00  t.......x.......
	0x0260 08 07 00 00 00 00 00 00 42 07 00 00 00 00 00 00  ........B.......
	0x0270 75 07 00 00 00 00 00 00 78 07 00 00 00 00 00 00  u.......x.......
	0x0280 b8 07 00 00 00 00 00 00 bb 07 00 00 00 00 00 00  ................
	0x0290 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
	rel 72+8 t=1 "".main+0
	rel 136+8 t=1 "".main+0
	rel 200+8 t=1 "".main+0
	rel 264+8 t=1 "".main+0
	rel 408+8 t=1 "".main+0
	rel 552+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 16 01 b3 02 02 07 01 a3 03 02 07  ................
	0x0010 01 41 02 05 01 4a 02 07 01 4b 02 04 01 67 02 07  .A...J...K...g..
	0x0020 01 47 02 07 01 11 02 0a 01 26 02 05 01 1b 02 05  .G.......&......
	0x0030 01 43 02 08 01 3b 02 07 01 16 02 07 01 2f 02 06  .C...;......./..
	0x0040 01 24 02 06 01 2c 02 06 01 15 02 05 01 3b 02 08  .$...,.......;..
	0x0050 01 2c 02 10 01 bd 01 02 0a 00                    .,........
go.loc."".wrap·1 SDWARFLOC size=0
go.info."".wrap·1 SDWARFINFO size=58
	0x0000 02 22 22 2e 77 72 61 70 c2 b7 31 00 00 00 00 00  ."".wrap..1.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0e 61 30 00 00 59 00 00 00 00 00 0e 61  ....a0..Y......a
	0x0030 31 00 00 59 00 00 00 00 00 00                    1..Y......
	rel 12+8 t=1 "".wrap·1+0
	rel 20+8 t=1 "".wrap·1+104
	rel 30+4 t=29 gofile..slots_and_bodies.go+0
	rel 41+4 t=28 go.info.string+0
	rel 52+4 t=28 go.info.int+0
go.range."".wrap·1 SDWARFRANGE size=0
go.isstmt."".wrap·1 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 35 02 11 00                 .......5...
go.loc."".wrap·2 SDWARFLOC size=0
go.info."".wrap·2 SDWARFINFO size=69
	0x0000 02 22 22 2e 77 72 61 70 c2 b7 32 00 00 00 00 00  ."".wrap..2.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0e 61 30 00 00 5a 00 00 00 00 00 0e 61  ....a0..Z......a
	0x0030 31 00 00 5a 00 00 00 00 00 0e 61 32 00 00 5a 00  1..Z......a2..Z.
	0x0040 00 00 00 00 00                                   .....
	rel 12+8 t=1 "".wrap·2+0
	rel 20+8 t=1 "".wrap·2+136
	rel 30+4 t=29 gofile..slots_and_bodies.go+0
	rel 41+4 t=28 go.info.string+0
	rel 52+4 t=28 go.info.int+0
	rel 63+4 t=28 go.info.string+0
go.range."".wrap·2 SDWARFRANGE size=0
go.isstmt."".wrap·2 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 52 02 14 00                 .......R...
go.loc."".init SDWARFLOC size=0
go.info."".init SDWARFINFO size=33
	0x0000 02 22 22 2e 69 6e 69 74 00 00 00 00 00 00 00 00  ."".init........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 00                                               .
	rel 9+8 t=1 "".init+0
	rel 17+8 t=1 "".init+92
	rel 27+4 t=29 gofile..<autogenerated>+0
go.range."".init SDWARFRANGE size=0
go.isstmt."".init SDWARFMISC size=0
	0x0000 04 0f 04 0c 03 07 01 05 02 09 01 07 02 09 01 15  ................
	0x0010 02 07 00                                         ...
"".statictmp_0 SRODATA size=8
"".statictmp_1 SRODATA size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
"".statictmp_2 SRODATA size=16
"".statictmp_3 SRODATA size=40
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 go.string."z"+0
"".statictmp_4 SRODATA size=10
	0x0000 01 02 03 04 05 06 07 08 09 0a                    ..........
"".initdone· SNOPTRBSS size=1
"".wrap·1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".wrap·1+0
"".wrap·2·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".wrap·2+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*main.checker- SRODATA dupok size=16
	0x0000 00 00 0d 2a 6d 61 69 6e 2e 63 68 65 63 6b 65 72  ...*main.checker
type..namedata.*func(*main.checker) bool- SRODATA dupok size=28
	0x0000 00 00 19 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 63  ...*func(*main.c
	0x0010 68 65 63 6b 65 72 29 20 62 6f 6f 6c              hecker) bool
type.*func(*"".checker) bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cb 35 d6 4e 00 08 08 36 00 00 00 00 00 00 00 00  .5.N...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.checker) bool-+0
	rel 48+8 t=1 type.func(*"".checker) bool+0
type.func(*"".checker) bool SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 36 09 ba 34 02 08 08 33 00 00 00 00 00 00 00 00  6..4...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.checker) bool-+0
	rel 44+4 t=6 type.*func(*"".checker) bool+0
	rel 56+8 t=1 type.*"".checker+0
	rel 64+8 t=1 type.bool+0
type..namedata.check- SRODATA dupok size=8
	0x0000 00 00 05 63 68 65 63 6b                          ...check
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
type.*"".checker SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a2 12 ed 46 01 08 08 36 00 00 00 00 00 00 00 00  ...F...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.checker-+0
	rel 48+8 t=1 type."".checker+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.check-+0
	rel 76+4 t=24 type.func() bool+0
	rel 80+4 t=24 "".(*checker).check+0
	rel 84+4 t=24 "".(*checker).check+0
runtime.gcbits. SRODATA dupok size=0
type."".checker SRODATA size=64
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 51 f1 73 70 07 08 08 8c 00 00 00 00 00 00 00 00  Q.sp............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.checker-+0
	rel 44+4 t=5 type.*"".checker+0
	rel 48+4 t=5 type..importpath."".+0
go.loc.type..hash."".ident SDWARFLOC dupok size=70
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3a 00 00 00 00 00 00 00 5a 00 00 00 00 00 00 00  :.......Z.......
	0x0020 01 00 50 5f 00 00 00 00 00 00 00 75 00 00 00 00  ..P_.......u....
	0x0030 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00 00  .....P..........
	0x0040 00 00 00 00 00 00                                ......
	rel 8+8 t=1 type..hash."".ident+0
go.info.type..hash."".ident SDWARFINFO dupok size=80
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 69  .type..hash."".i
	0x0010 64 65 6e 74 00 00 00 00 00 00 00 00 00 00 00 00  dent............
	0x0020 00 00 00 00 00 01 9c 00 00 00 00 01 0e 70 00 00  .............p..
	0x0030 01 00 00 00 00 00 0f 68 00 00 01 00 00 00 00 00  .......h........
	0x0040 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00 00  ....~r2.........
	rel 21+8 t=1 type..hash."".ident+0
	rel 29+8 t=1 type..hash."".ident+117
	rel 39+4 t=29 gofile..<autogenerated>+0
	rel 49+4 t=28 go.info.*"".ident+0
	rel 59+4 t=28 go.info.uintptr+0
	rel 63+4 t=28 go.loc.type..hash."".ident+0
	rel 74+4 t=28 go.info.uintptr+0
go.range.type..hash."".ident SDWARFRANGE dupok size=0
go.isstmt.type..hash."".ident SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 05 01 4c 02 07 00                 .......L...
go.loc.type..eq."".ident SDWARFLOC dupok size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2b 00 00 00 00 00 00 00 8b 00 00 00 00 00 00 00  +...............
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 22 00 00 00 00 00 00 00 8b 00 00 00 00  ..."............
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 type..eq."".ident+0
	rel 59+8 t=1 type..eq."".ident+0
go.info.type..eq."".ident SDWARFINFO dupok size=81
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 69 64 65  .type..eq."".ide
	0x0010 6e 74 00 00 00 00 00 00 00 00 00 00 00 00 00 00  nt..............
	0x0020 00 00 00 01 9c 00 00 00 00 01 0f 70 00 00 01 00  ...........p....
	0x0030 00 00 00 00 00 00 00 0f 71 00 00 01 00 00 00 00  ........q.......
	0x0040 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00 00 00  .....~r2........
	0x0050 00                                               .
	rel 19+8 t=1 type..eq."".ident+0
	rel 27+8 t=1 type..eq."".ident+139
	rel 37+4 t=29 gofile..<autogenerated>+0
	rel 47+4 t=28 go.info.*"".ident+0
	rel 51+4 t=28 go.loc.type..eq."".ident+0
	rel 60+4 t=28 go.info.*"".ident+0
	rel 64+4 t=28 go.loc.type..eq."".ident+51
	rel 75+4 t=28 go.info.bool+0
go.range.type..eq."".ident SDWARFRANGE dupok size=0
go.isstmt.type..eq."".ident SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 05 01 18 02 04 01 02 02 04 01 07  ................
	0x0010 02 04 01 0a 02 02 01 26 02 0a 00                 .......&...
type..hashfunc."".ident SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".ident+0
type..eqfunc."".ident SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".ident+0
type..alg."".ident SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".ident+0
	rel 8+8 t=1 type..eqfunc."".ident+0
type..namedata.*main.ident- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 69 64 65 6e 74        ...*main.ident
type..namedata.name- SRODATA dupok size=7
	0x0000 00 00 04 6e 61 6d 65                             ...name
type..namedata.pos- SRODATA dupok size=6
	0x0000 00 00 03 70 6f 73                                ...pos
type."".ident SRODATA size=144
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 7b 0a 70 47 07 08 08 19 00 00 00 00 00 00 00 00  {.pG............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 24+8 t=1 type..alg."".ident+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.ident-+0
	rel 44+4 t=5 type.*"".ident+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".ident+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.name-+0
	rel 104+8 t=1 type.string+0
	rel 120+8 t=1 type..namedata.pos-+0
	rel 128+8 t=1 type.int+0
type.*"".ident SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 25 9f df d3 00 08 08 36 00 00 00 00 00 00 00 00  %......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.ident-+0
	rel 48+8 t=1 type."".ident+0
type..namedata.*[]*main.ident- SRODATA dupok size=17
	0x0000 00 00 0e 2a 5b 5d 2a 6d 61 69 6e 2e 69 64 65 6e  ...*[]*main.iden
	0x0010 74                                               t
type.*[]*"".ident SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ea 54 aa c7 00 08 08 36 00 00 00 00 00 00 00 00  .T.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*main.ident-+0
	rel 48+8 t=1 type.[]*"".ident+0
type.[]*"".ident SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2a ab 6b c3 02 08 08 17 00 00 00 00 00 00 00 00  *.k.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]*main.ident-+0
	rel 44+4 t=6 type.*[]*"".ident+0
	rel 48+8 t=1 type.*"".ident+0
type..namedata.*main.field- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 66 69 65 6c 64        ...*main.field
type.*"".field SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d6 57 09 54 00 08 08 36 00 00 00 00 00 00 00 00  .W.T...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.field-+0
	rel 48+8 t=1 type."".field+0
runtime.gcbits.09 SRODATA dupok size=1
	0x0000 09                                               .
type..namedata.names- SRODATA dupok size=8
	0x0000 00 00 05 6e 61 6d 65 73                          ...names
type..namedata.doc- SRODATA dupok size=6
	0x0000 00 00 03 64 6f 63                                ...doc
type."".field SRODATA size=144
	0x0000 28 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  (....... .......
	0x0010 99 96 2d 44 07 08 08 19 00 00 00 00 00 00 00 00  ..-D............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  ........0.......
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.09+0
	rel 40+4 t=5 type..namedata.*main.field-+0
	rel 44+4 t=5 type.*"".field+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".field+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.names-+0
	rel 104+8 t=1 type.[]*"".ident+0
	rel 120+8 t=1 type..namedata.doc-+0
	rel 128+8 t=1 type.string+0
go.loc.type..hash."".mismatch SDWARFLOC dupok size=70
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3a 00 00 00 00 00 00 00 51 00 00 00 00 00 00 00  :.......Q.......
	0x0020 01 00 50 56 00 00 00 00 00 00 00 6c 00 00 00 00  ..PV.......l....
	0x0030 00 00 00 01 00 50 00 00 00 00 00 00 00 00 00 00  .....P..........
	0x0040 00 00 00 00 00 00                                ......
	rel 8+8 t=1 type..hash."".mismatch+0
go.info.type..hash."".mismatch SDWARFINFO dupok size=83
	0x0000 02 74 79 70 65 2e 2e 68 61 73 68 2e 22 22 2e 6d  .type..hash."".m
	0x0010 69 73 6d 61 74 63 68 00 00 00 00 00 00 00 00 00  ismatch.........
	0x0020 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01 0e  ................
	0x0030 70 00 00 01 00 00 00 00 00 0f 68 00 00 01 00 00  p.........h.....
	0x0040 00 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00 00  .......~r2......
	0x0050 00 00 00                                         ...
	rel 24+8 t=1 type..hash."".mismatch+0
	rel 32+8 t=1 type..hash."".mismatch+108
	rel 42+4 t=29 gofile..<autogenerated>+0
	rel 52+4 t=28 go.info.*"".mismatch+0
	rel 62+4 t=28 go.info.uintptr+0
	rel 66+4 t=28 go.loc.type..hash."".mismatch+0
	rel 77+4 t=28 go.info.uintptr+0
go.range.type..hash."".mismatch SDWARFRANGE dupok size=0
go.isstmt.type..hash."".mismatch SDWARFMISC dupok size=0
	0x0000 04 0f 04 0e 03 05 01 43 02 07 00                 .......C...
go.loc.type..eq."".mismatch SDWARFLOC dupok size=103
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 32 00 00 00 00 00 00 00 b5 00 00 00 00 00 00 00  2...............
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 26 00 00 00 00 00 00 00 b5 00 00 00 00  ...&............
	0x0050 00 00 00 02 00 91 08 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00                             .......
	rel 8+8 t=1 type..eq."".mismatch+0
	rel 59+8 t=1 type..eq."".mismatch+0
go.info.type..eq."".mismatch SDWARFINFO dupok size=84
	0x0000 02 74 79 70 65 2e 2e 65 71 2e 22 22 2e 6d 69 73  .type..eq."".mis
	0x0010 6d 61 74 63 68 00 00 00 00 00 00 00 00 00 00 00  match...........
	0x0020 00 00 00 00 00 00 01 9c 00 00 00 00 01 0f 70 00  ..............p.
	0x0030 00 01 00 00 00 00 00 00 00 00 0f 71 00 00 01 00  ...........q....
	0x0040 00 00 00 00 00 00 00 0e 7e 72 32 00 01 01 00 00  ........~r2.....
	0x0050 00 00 00 00                                      ....
	rel 22+8 t=1 type..eq."".mismatch+0
	rel 30+8 t=1 type..eq."".mismatch+181
	rel 40+4 t=29 gofile..<autogenerated>+0
	rel 50+4 t=28 go.info.*"".mismatch+0
	rel 54+4 t=28 go.loc.type..eq."".mismatch+0
	rel 63+4 t=28 go.info.*"".mismatch+0
	rel 67+4 t=28 go.loc.type..eq."".mismatch+51
	rel 78+4 t=28 go.info.bool+0
go.range.type..eq."".mismatch SDWARFRANGE dupok size=0
go.isstmt.type..eq."".mismatch SDWARFMISC dupok size=0
	0x0000 04 13 04 0e 03 05 01 18 02 04 01 02 02 04 01 11  ................
	0x0010 02 06 01 24 02 02 01 26 02 0a 00                 ...$...&...
type..hashfunc."".mismatch SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..hash."".mismatch+0
type..eqfunc."".mismatch SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".mismatch+0
type..alg."".mismatch SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc."".mismatch+0
	rel 8+8 t=1 type..eqfunc."".mismatch+0
type..namedata.*main.mismatch- SRODATA dupok size=17
	0x0000 00 00 0e 2a 6d 61 69 6e 2e 6d 69 73 6d 61 74 63  ...*main.mismatc
	0x0010 68                                               h
type..namedata.*func(*main.mismatch) string- SRODATA dupok size=31
	0x0000 00 00 1c 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 6d  ...*func(*main.m
	0x0010 69 73 6d 61 74 63 68 29 20 73 74 72 69 6e 67     ismatch) string
type.*func(*"".mismatch) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 50 e1 68 a6 00 08 08 36 00 00 00 00 00 00 00 00  P.h....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.mismatch) string-+0
	rel 48+8 t=1 type.func(*"".mismatch) string+0
type.func(*"".mismatch) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 27 cb f7 28 02 08 08 33 00 00 00 00 00 00 00 00  '..(...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.mismatch) string-+0
	rel 44+4 t=6 type.*func(*"".mismatch) string+0
	rel 56+8 t=1 type.*"".mismatch+0
	rel 64+8 t=1 type.string+0
type..namedata.Error. SRODATA dupok size=8
	0x0000 01 00 05 45 72 72 6f 72                          ...Error
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
type.*"".mismatch SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 11 cf 96 cb 01 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.mismatch-+0
	rel 48+8 t=1 type."".mismatch+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.Error.+0
	rel 76+4 t=24 type.func() string+0
	rel 80+4 t=24 "".(*mismatch).Error+0
	rel 84+4 t=24 "".(*mismatch).Error+0
type..namedata.text- SRODATA dupok size=7
	0x0000 00 00 04 74 65 78 74                             ...text
type..namedata.kind- SRODATA dupok size=7
	0x0000 00 00 04 6b 69 6e 64                             ...kind
type."".mismatch SRODATA size=144
	0x0000 20 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00   ....... .......
	0x0010 ea d2 c0 31 07 08 08 19 00 00 00 00 00 00 00 00  ...1............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 24+8 t=1 type..alg."".mismatch+0
	rel 32+8 t=1 runtime.gcbits.09+0
	rel 40+4 t=5 type..namedata.*main.mismatch-+0
	rel 44+4 t=5 type.*"".mismatch+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".mismatch+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.text-+0
	rel 104+8 t=1 type.string+0
	rel 120+8 t=1 type..namedata.kind-+0
	rel 128+8 t=1 type.reflect.Type+0
type..namedata.*[]main.field- SRODATA dupok size=16
	0x0000 00 00 0d 2a 5b 5d 6d 61 69 6e 2e 66 69 65 6c 64  ...*[]main.field
type.*[]"".field SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 87 23 fe ee 00 08 08 36 00 00 00 00 00 00 00 00  .#.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.field-+0
	rel 48+8 t=1 type.[]"".field+0
type.[]"".field SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0e e9 7b 4a 02 08 08 17 00 00 00 00 00 00 00 00  ..{J............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.field-+0
	rel 44+4 t=6 type.*[]"".field+0
	rel 48+8 t=1 type."".field+0
type..namedata.*main.spec- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 73 70 65 63           ...*main.spec
type.*"".spec SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ca 54 ab ab 00 08 08 36 00 00 00 00 00 00 00 00  .T.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.spec-+0
	rel 48+8 t=1 type."".spec+0
type..namedata.values- SRODATA dupok size=9
	0x0000 00 00 06 76 61 6c 75 65 73                       ...values
type."".spec SRODATA size=144
	0x0000 30 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  0....... .......
	0x0010 5b 18 1d 18 07 08 08 19 00 00 00 00 00 00 00 00  [...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  ........0.......
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.09+0
	rel 40+4 t=5 type..namedata.*main.spec-+0
	rel 44+4 t=5 type.*"".spec+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".spec+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.names-+0
	rel 104+8 t=1 type.[]*"".ident+0
	rel 120+8 t=1 type..namedata.values-+0
	rel 128+8 t=1 type.[]"".field+0
type..namedata.**main.ident- SRODATA dupok size=15
	0x0000 00 00 0c 2a 2a 6d 61 69 6e 2e 69 64 65 6e 74     ...**main.ident
type.**"".ident SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 73 21 f3 e0 00 08 08 36 00 00 00 00 00 00 00 00  s!.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.**main.ident-+0
	rel 48+8 t=1 type.*"".ident+0
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
type..hashfunc10 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 0a 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc10 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 0a 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg10 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc10+0
	rel 8+8 t=1 type..eqfunc10+0
type..namedata.*[10]uint8- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 31 30 5d 75 69 6e 74 38           ...*[10]uint8
type.*[10]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c0 e4 a1 72 00 08 08 36 00 00 00 00 00 00 00 00  ...r...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[10]uint8-+0
	rel 48+8 t=1 type.[10]uint8+0
type.[10]uint8 SRODATA dupok size=72
	0x0000 0a 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 83 76 a9 78 02 01 01 91 00 00 00 00 00 00 00 00  .v.x............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 0a 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg10+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[10]uint8-+0
	rel 44+4 t=6 type.*[10]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
type..namedata.*[1]main.field- SRODATA dupok size=17
	0x0000 00 00 0e 2a 5b 31 5d 6d 61 69 6e 2e 66 69 65 6c  ...*[1]main.fiel
	0x0010 64                                               d
type.*[1]"".field SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 40 6d e6 1a 00 08 08 36 00 00 00 00 00 00 00 00  @m.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]main.field-+0
	rel 48+8 t=1 type.[1]"".field+0
type.[1]"".field SRODATA dupok size=72
	0x0000 28 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  (....... .......
	0x0010 e6 20 ff 49 02 08 08 11 00 00 00 00 00 00 00 00  . .I............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+0
	rel 32+8 t=1 runtime.gcbits.09+0
	rel 40+4 t=5 type..namedata.*[1]main.field-+0
	rel 44+4 t=6 type.*[1]"".field+0
	rel 48+8 t=1 type."".field+0
	rel 56+8 t=1 type.[]"".field+0
type..namedata.*[1]*main.ident- SRODATA dupok size=18
	0x0000 00 00 0f 2a 5b 31 5d 2a 6d 61 69 6e 2e 69 64 65  ...*[1]*main.ide
	0x0010 6e 74                                            nt
type.*[1]*"".ident SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4e 09 59 35 00 08 08 36 00 00 00 00 00 00 00 00  N.Y5...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]*main.ident-+0
	rel 48+8 t=1 type.[1]*"".ident+0
type.[1]*"".ident SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 83 33 ee 19 02 08 08 31 00 00 00 00 00 00 00 00  .3.....1........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]*main.ident-+0
	rel 44+4 t=6 type.*[1]*"".ident+0
	rel 48+8 t=1 type.*"".ident+0
	rel 56+8 t=1 type.[]*"".ident+0
type..namedata.*[2]*main.ident- SRODATA dupok size=18
	0x0000 00 00 0f 2a 5b 32 5d 2a 6d 61 69 6e 2e 69 64 65  ...*[2]*main.ide
	0x0010 6e 74                                            nt
type.*[2]*"".ident SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b6 b6 0e 29 00 08 08 36 00 00 00 00 00 00 00 00  ...)...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]*main.ident-+0
	rel 48+8 t=1 type.[2]*"".ident+0
runtime.gcbits.03 SRODATA dupok size=1
	0x0000 03                                               .
type.[2]*"".ident SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 cf 72 eb 6b 02 08 08 11 00 00 00 00 00 00 00 00  .r.k............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+96
	rel 32+8 t=1 runtime.gcbits.03+0
	rel 40+4 t=5 type..namedata.*[2]*main.ident-+0
	rel 44+4 t=6 type.*[2]*"".ident+0
	rel 48+8 t=1 type.*"".ident+0
	rel 56+8 t=1 type.[]*"".ident+0
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
go.itab.*"".mismatch,error SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 11 cf 96 cb 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type.error+0
	rel 8+8 t=1 type.*"".mismatch+0
	rel 24+8 t=1 "".(*mismatch).Error+0
go.itablink.*"".mismatch,error SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 go.itab.*"".mismatch,error+0
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
type..importpath.reflect. SRODATA dupok size=10
	0x0000 00 00 07 72 65 66 6c 65 63 74                    ...reflect
type..importpath.sync/atomic. SRODATA dupok size=14
	0x0000 00 00 0b 73 79 6e 63 2f 61 74 6f 6d 69 63        ...sync/atomic
type..importpath.unsafe. SRODATA dupok size=9
	0x0000 00 00 06 75 6e 73 61 66 65                       ...unsafe
gclocals·b61d5c70deb4edccefb642d9044a03fa SRODATA dupok size=20
	0x0000 0c 00 00 00 03 00 00 00 06 04 04 04 00 04 04 04  ................
	0x0010 04 04 04 04                                      ....
gclocals·e15df90df793f9cdf7859fe7658b852b SRODATA dupok size=32
	0x0000 0c 00 00 00 10 00 00 00 00 00 00 00 20 00 22 00  ............ .".
	0x0010 00 00 04 00 14 00 15 00 00 48 40 4a 40 02 08 00  .........H@J@...
gclocals·d04662ac43c33326c3f9bd31e79041e1 SRODATA dupok size=38
	0x0000 0f 00 00 00 09 00 00 00 00 00 04 00 02 00 22 00  ..............".
	0x0010 62 00 60 00 40 00 01 00 05 00 45 00 45 01 40 01  b.`.@.....E.E.@.
	0x0020 00 01 03 00 42 00                                ....B.
gclocals·61b6a74408880a40cad4a02efcd9163c SRODATA dupok size=22
	0x0000 0e 00 00 00 08 00 00 00 06 06 04 04 04 04 04 00  ................
	0x0010 00 10 90 00 10 90                                ......
gclocals·8f0dacb7ceaeda515b9402a3842c0325 SRODATA dupok size=22
	0x0000 0e 00 00 00 07 00 00 00 00 10 10 12 50 51 55 55  ............PQUU
	0x0010 51 50 50 10 10 10                                QPP...
gclocals·0f80ef28400ec126212322a5c5cd361e SRODATA dupok size=14
	0x0000 06 00 00 00 07 00 00 00 00 01 04 02 41 40        ............A@
gclocals·62420d0a7277934df9079483e4a3e39b SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 01 00 02                 ...........
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·c93d35152374ffc3a32e9395717a1555 SRODATA dupok size=15
	0x0000 07 00 00 00 03 00 00 00 00 01 04 03 02 06 05     ...............
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·568470801006e5c0dc3947ea998fe279 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 02                    ..........
gclocals·2d7c1615616d4cf40d01b3385155ed6e SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 01 00 00                 ...........
gclocals·9783710103695d7171ee820ce562d18d SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 00 00 01                 ...........
gclocals·0914a7563cd03e84f67752b06e21e076 SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 02 06 04              ............
gclocals·d7d852bbe22b8edb06fea948cf3d094b SRODATA dupok size=12
	0x0000 02 00 00 00 09 00 00 00 00 00 93 00              ............
gclocals·f81c23f8e8aecad7d661d5502bbceca7 SRODATA dupok size=13
	0x0000 05 00 00 00 04 00 00 00 00 01 02 06 0a           .............
gclocals·f0a67958015464e4cc8847ce0df60843 SRODATA dupok size=8
	0x0000 0e 00 00 00 00 00 00 00                          ........
gclocals·ee52a9bb3e655eb4ee82a74e88ae9d71 SRODATA dupok size=64
	0x0000 0e 00 00 00 1e 00 00 00 00 00 00 00 00 00 00 09  ................
	0x0010 c0 00 00 09 c0 08 00 09 c0 09 00 09 c0 09 48 09  ..............H.
	0x0020 c0 49 4a 09 c1 49 4a 09 e1 49 4a 09 e0 49 4a 09  .IJ..IJ..IJ..IJ.
	0x0030 c2 49 4a 09 d0 49 4a 09 c8 49 4a 09 c4 49 4a 09  .IJ..IJ..IJ..IJ.
gclocals·99cad0d07dfc5a9f58771353357b20cd SRODATA dupok size=25
	0x0000 11 00 00 00 06 00 00 00 00 01 02 06 0a 04 08 03  ................
	0x0010 07 05 0d 09 28 20 29 21 24                       ....( )!$
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·5e60be3a347647bf73bba2f9f0977df4 SRODATA dupok size=11
	0x0000 03 00 00 00 04 00 00 00 09 08 00                 ...........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·bc41a5648be0e22a9555dec75d49ff55 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 03 00 01                 ...........
gclocals·9b8fe68e4701a87ea1919d0f376fd4a7 SRODATA dupok size=15
	0x0000 07 00 00 00 07 00 00 00 00 01 05 25 65 04 40     ...........%e.@
gclocals·76d4cd60cb3ec8530b25f855537f61da SRODATA dupok size=19
	0x0000 0b 00 00 00 07 00 00 00 00 01 05 0d 4d 09 0b 03  ............M...
	0x0010 0a 08 04                                         ...
