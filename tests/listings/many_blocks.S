"".ladder STEXT size=10802 args=0x48 locals=0x2d8
	0x0000 00000 (many_blocks.go:6)	TEXT	"".ladder(SB), $728-72
	0x0000 00000 (many_blocks.go:6)	MOVQ	(TLS), CX
	0x0009 00009 (many_blocks.go:6)	LEAQ	-600(SP), AX
	0x0011 00017 (many_blocks.go:6)	CMPQ	AX, 16(CX)
	0x0015 00021 (many_blocks.go:6)	JLS	10792
	0x001b 00027 (many_blocks.go:6)	SUBQ	$728, SP
	0x0022 00034 (many_blocks.go:6)	MOVQ	BP, 720(SP)
	0x002a 00042 (many_blocks.go:6)	LEAQ	720(SP), BP
	0x0032 00050 (many_blocks.go:6)	FUNCDATA	$0, gclocals·a901c8a39eb3cd7c4faeba8a815d9705(SB)
	0x0032 00050 (many_blocks.go:6)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0032 00050 (many_blocks.go:6)	FUNCDATA	$3, gclocals·e90ce43493b2f971ff612ac9d07bfd26(SB)
	0x0032 00050 (many_blocks.go:8)	PCDATA	$2, $0
	0x0032 00050 (many_blocks.go:8)	PCDATA	$0, $0
	0x0032 00050 (many_blocks.go:8)	MOVQ	"".a+736(SP), AX
	0x003a 00058 (many_blocks.go:8)	BTL	$0, AX
	0x003e 00062 (many_blocks.go:8)	JCC	10369
	0x0044 00068 (many_blocks.go:8)	MOVQ	"".b+744(SP), CX
	0x004c 00076 (many_blocks.go:8)	TESTQ	CX, CX
	0x004f 00079 (many_blocks.go:8)	JEQ	10347
	0x0055 00085 (many_blocks.go:9)	ADDQ	CX, AX
	0x0058 00088 (many_blocks.go:11)	BTL	$1, AX
	0x005c 00092 (many_blocks.go:11)	JCC	10306
	0x0062 00098 (many_blocks.go:11)	CMPQ	CX, $1
	0x0066 00102 (many_blocks.go:11)	JEQ	10306
	0x006c 00108 (many_blocks.go:9)	MOVQ	AX, CX
	0x006f 00111 (many_blocks.go:14)	MOVQ	"".c+752(SP), DX
	0x0077 00119 (many_blocks.go:16)	BTL	$2, CX
	0x007b 00123 (many_blocks.go:16)	JCC	10272
	0x0081 00129 (many_blocks.go:16)	CMPQ	DX, $2
	0x0085 00133 (many_blocks.go:16)	JEQ	10272
	0x008b 00139 (many_blocks.go:17)	MOVQ	DX, BX
	0x008e 00142 (many_blocks.go:17)	ANDQ	$7, DX
	0x0092 00146 (many_blocks.go:17)	MOVQ	"".m+768(SP), SI
	0x009a 00154 (many_blocks.go:17)	CMPQ	DX, SI
	0x009d 00157 (many_blocks.go:17)	JCC	10785
	0x00a3 00163 (many_blocks.go:17)	PCDATA	$2, $1
	0x00a3 00163 (many_blocks.go:17)	MOVQ	"".m+760(SP), DI
	0x00ab 00171 (many_blocks.go:17)	PCDATA	$2, $0
	0x00ab 00171 (many_blocks.go:17)	MOVQ	(DI)(DX*8), DX
	0x00af 00175 (many_blocks.go:17)	SUBQ	DX, AX
	0x00b2 00178 (many_blocks.go:19)	BTL	$3, CX
	0x00b6 00182 (many_blocks.go:19)	JCC	10249
	0x00bc 00188 (many_blocks.go:19)	CMPQ	BX, $3
	0x00c0 00192 (many_blocks.go:19)	JEQ	10249
	0x00c6 00198 (many_blocks.go:20)	MOVSD	$f64.4000000000000000(SB), X0
	0x00ce 00206 (many_blocks.go:9)	MOVQ	CX, ""..autotmp_72+72(SP)
	0x00d3 00211 (many_blocks.go:14)	MOVQ	BX, ""..autotmp_73+64(SP)
	0x00d8 00216 (many_blocks.go:17)	MOVQ	AX, "".c+752(SP)
	0x00e0 00224 (many_blocks.go:20)	MOVSD	X0, "".f+56(SP)
	0x00e6 00230 (many_blocks.go:22)	BTL	$4, CX
	0x00ea 00234 (many_blocks.go:22)	JCC	10222
	0x00f0 00240 (many_blocks.go:22)	CMPQ	BX, $4
	0x00f4 00244 (many_blocks.go:22)	JEQ	10222
	0x00fa 00250 (many_blocks.go:23)	PCDATA	$2, $2
	0x00fa 00250 (many_blocks.go:23)	LEAQ	""..autotmp_30+688(SP), AX
	0x0102 00258 (many_blocks.go:23)	PCDATA	$2, $0
	0x0102 00258 (many_blocks.go:23)	MOVQ	AX, (SP)
	0x0106 00262 (many_blocks.go:23)	PCDATA	$2, $2
	0x0106 00262 (many_blocks.go:23)	LEAQ	go.string."start"(SB), AX
	0x010d 00269 (many_blocks.go:23)	MOVQ	AX, 8(SP)
	0x0112 00274 (many_blocks.go:23)	MOVQ	$1, 16(SP)
	0x011b 00283 (many_blocks.go:23)	PCDATA	$2, $0
	0x011b 00283 (many_blocks.go:23)	MOVQ	AX, 24(SP)
	0x0120 00288 (many_blocks.go:23)	MOVQ	$5, 32(SP)
	0x0129 00297 (many_blocks.go:23)	CALL	runtime.concatstring2(SB)
	0x012e 00302 (many_blocks.go:23)	MOVQ	48(SP), AX
	0x0133 00307 (many_blocks.go:23)	PCDATA	$2, $3
	0x0133 00307 (many_blocks.go:23)	MOVQ	40(SP), CX
	0x0138 00312 (many_blocks.go:25)	MOVQ	""..autotmp_72+72(SP), DX
	0x013d 00317 (many_blocks.go:25)	BTL	$0, DX
	0x0141 00321 (many_blocks.go:25)	JCC	10215
	0x0147 00327 (many_blocks.go:25)	MOVQ	""..autotmp_73+64(SP), BX
	0x014c 00332 (many_blocks.go:25)	CMPQ	BX, $5
	0x0150 00336 (many_blocks.go:25)	JEQ	10157
	0x0156 00342 (many_blocks.go:26)	MOVQ	DX, SI
	0x0159 00345 (many_blocks.go:26)	ANDQ	$7, DX
	0x015d 00349 (many_blocks.go:26)	MOVQ	"".m+768(SP), DI
	0x0165 00357 (many_blocks.go:26)	CMPQ	DX, DI
	0x0168 00360 (many_blocks.go:26)	JCC	10778
	0x016e 00366 (many_blocks.go:26)	MOVQ	"".c+752(SP), R8
	0x0176 00374 (many_blocks.go:26)	PCDATA	$2, $4
	0x0176 00374 (many_blocks.go:26)	MOVQ	"".m+760(SP), R9
	0x017e 00382 (many_blocks.go:26)	MOVQ	R8, (R9)(DX*8)
	0x0182 00386 (many_blocks.go:11)	BTL	$1, SI
	0x0186 00390 (many_blocks.go:30)	PCDATA	$2, $-2
	0x0186 00390 (many_blocks.go:30)	PCDATA	$0, $-2
	0x0186 00390 (many_blocks.go:30)	JCC	10136
	0x018c 00396 (many_blocks.go:30)	PCDATA	$2, $4
	0x018c 00396 (many_blocks.go:30)	PCDATA	$0, $0
	0x018c 00396 (many_blocks.go:30)	CMPQ	BX, $6
	0x0190 00400 (many_blocks.go:30)	JEQ	10136
	0x0196 00406 (many_blocks.go:31)	MOVQ	BX, DX
	0x0199 00409 (many_blocks.go:31)	XORQ	$6, BX
	0x019d 00413 (many_blocks.go:31)	ADDQ	SI, BX
	0x01a0 00416 (many_blocks.go:33)	BTL	$2, BX
	0x01a4 00420 (many_blocks.go:33)	JCC	10107
	0x01aa 00426 (many_blocks.go:33)	CMPQ	DX, $7
	0x01ae 00430 (many_blocks.go:33)	JEQ	10107
	0x01b4 00436 (many_blocks.go:31)	MOVQ	BX, DX
	0x01b7 00439 (many_blocks.go:36)	BTL	$3, DX
	0x01bb 00443 (many_blocks.go:36)	JCC	10089
	0x01c1 00449 (many_blocks.go:36)	CMPQ	R8, $8
	0x01c5 00453 (many_blocks.go:36)	JEQ	10089
	0x01cb 00459 (many_blocks.go:37)	MOVQ	R8, SI
	0x01ce 00462 (many_blocks.go:37)	ANDQ	$7, R8
	0x01d2 00466 (many_blocks.go:37)	CMPQ	R8, DI
	0x01d5 00469 (many_blocks.go:37)	JCC	10771
	0x01db 00475 (many_blocks.go:37)	PCDATA	$2, $3
	0x01db 00475 (many_blocks.go:37)	MOVQ	(R9)(R8*8), R8
	0x01df 00479 (many_blocks.go:37)	SUBQ	R8, BX
	0x01e2 00482 (many_blocks.go:39)	BTL	$4, DX
	0x01e6 00486 (many_blocks.go:39)	JCC	10056
	0x01ec 00492 (many_blocks.go:39)	CMPQ	SI, $9
	0x01f0 00496 (many_blocks.go:39)	JEQ	10056
	0x01f6 00502 (many_blocks.go:40)	MOVSD	"".f+56(SP), X0
	0x01fc 00508 (many_blocks.go:40)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x0204 00516 (many_blocks.go:40)	ADDSD	X1, X0
	0x0208 00520 (many_blocks.go:31)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x020d 00525 (many_blocks.go:42)	MOVQ	SI, "".b+744(SP)
	0x0215 00533 (many_blocks.go:37)	MOVQ	BX, "".c+752(SP)
	0x021d 00541 (many_blocks.go:40)	MOVSD	X0, "".f+56(SP)
	0x0223 00547 (many_blocks.go:44)	BTL	$0, DX
	0x0227 00551 (many_blocks.go:44)	JCC	10032
	0x022d 00557 (many_blocks.go:44)	CMPQ	SI, $10
	0x0231 00561 (many_blocks.go:44)	JEQ	10032
	0x0237 00567 (many_blocks.go:45)	CMPQ	AX, $1
	0x023b 00571 (many_blocks.go:45)	JCS	10764
	0x0241 00577 (many_blocks.go:45)	PCDATA	$2, $5
	0x0241 00577 (many_blocks.go:45)	LEAQ	""..autotmp_32+656(SP), DX
	0x0249 00585 (many_blocks.go:45)	PCDATA	$2, $3
	0x0249 00585 (many_blocks.go:45)	MOVQ	DX, (SP)
	0x024d 00589 (many_blocks.go:45)	MOVQ	CX, 8(SP)
	0x0252 00594 (many_blocks.go:45)	MOVQ	$1, 16(SP)
	0x025b 00603 (many_blocks.go:45)	PCDATA	$2, $0
	0x025b 00603 (many_blocks.go:45)	MOVQ	CX, 24(SP)
	0x0260 00608 (many_blocks.go:45)	MOVQ	AX, 32(SP)
	0x0265 00613 (many_blocks.go:45)	CALL	runtime.concatstring2(SB)
	0x026a 00618 (many_blocks.go:45)	PCDATA	$2, $2
	0x026a 00618 (many_blocks.go:45)	MOVQ	40(SP), AX
	0x026f 00623 (many_blocks.go:45)	MOVQ	48(SP), CX
	0x0274 00628 (many_blocks.go:47)	MOVQ	""..autotmp_72+72(SP), DX
	0x0279 00633 (many_blocks.go:47)	BTL	$1, DX
	0x027d 00637 (many_blocks.go:47)	JCC	10022
	0x0283 00643 (many_blocks.go:47)	MOVQ	"".b+744(SP), BX
	0x028b 00651 (many_blocks.go:47)	CMPQ	BX, $11
	0x028f 00655 (many_blocks.go:47)	JEQ	9968
	0x0295 00661 (many_blocks.go:48)	MOVQ	DX, SI
	0x0298 00664 (many_blocks.go:48)	ANDQ	$7, DX
	0x029c 00668 (many_blocks.go:48)	MOVQ	"".m+768(SP), DI
	0x02a4 00676 (many_blocks.go:48)	CMPQ	DX, DI
	0x02a7 00679 (many_blocks.go:48)	JCC	10757
	0x02ad 00685 (many_blocks.go:48)	MOVQ	"".c+752(SP), R8
	0x02b5 00693 (many_blocks.go:48)	PCDATA	$2, $6
	0x02b5 00693 (many_blocks.go:48)	MOVQ	"".m+760(SP), R9
	0x02bd 00701 (many_blocks.go:48)	MOVQ	R8, (R9)(DX*8)
	0x02c1 00705 (many_blocks.go:33)	BTL	$2, SI
	0x02c5 00709 (many_blocks.go:50)	PCDATA	$2, $-2
	0x02c5 00709 (many_blocks.go:50)	PCDATA	$0, $-2
	0x02c5 00709 (many_blocks.go:50)	JCC	9947
	0x02cb 00715 (many_blocks.go:50)	PCDATA	$2, $6
	0x02cb 00715 (many_blocks.go:50)	PCDATA	$0, $0
	0x02cb 00715 (many_blocks.go:50)	CMPQ	BX, $12
	0x02cf 00719 (many_blocks.go:50)	JEQ	9947
	0x02d5 00725 (many_blocks.go:51)	MOVQ	BX, DX
	0x02d8 00728 (many_blocks.go:51)	XORQ	$12, BX
	0x02dc 00732 (many_blocks.go:51)	ADDQ	SI, BX
	0x02df 00735 (many_blocks.go:53)	BTL	$3, BX
	0x02e3 00739 (many_blocks.go:53)	JCC	9914
	0x02e9 00745 (many_blocks.go:53)	CMPQ	DX, $13
	0x02ed 00749 (many_blocks.go:53)	JEQ	9914
	0x02f3 00755 (many_blocks.go:51)	MOVQ	BX, DX
	0x02f6 00758 (many_blocks.go:58)	BTL	$4, DX
	0x02fa 00762 (many_blocks.go:58)	JCC	9896
	0x0300 00768 (many_blocks.go:58)	CMPQ	R8, $14
	0x0304 00772 (many_blocks.go:58)	JEQ	9896
	0x030a 00778 (many_blocks.go:59)	MOVQ	R8, SI
	0x030d 00781 (many_blocks.go:59)	ANDQ	$7, R8
	0x0311 00785 (many_blocks.go:59)	CMPQ	R8, DI
	0x0314 00788 (many_blocks.go:59)	JCC	10750
	0x031a 00794 (many_blocks.go:59)	PCDATA	$2, $2
	0x031a 00794 (many_blocks.go:59)	MOVQ	(R9)(R8*8), R8
	0x031e 00798 (many_blocks.go:59)	SUBQ	R8, BX
	0x0321 00801 (many_blocks.go:61)	BTL	$0, DX
	0x0325 00805 (many_blocks.go:61)	JCC	9867
	0x032b 00811 (many_blocks.go:61)	CMPQ	SI, $15
	0x032f 00815 (many_blocks.go:61)	JEQ	9867
	0x0335 00821 (many_blocks.go:62)	MOVSD	"".f+56(SP), X0
	0x033b 00827 (many_blocks.go:62)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x0343 00835 (many_blocks.go:62)	ADDSD	X1, X0
	0x0347 00839 (many_blocks.go:51)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x034c 00844 (many_blocks.go:56)	MOVQ	SI, ""..autotmp_73+64(SP)
	0x0351 00849 (many_blocks.go:59)	MOVQ	BX, "".c+752(SP)
	0x0359 00857 (many_blocks.go:62)	MOVSD	X0, "".f+56(SP)
	0x035f 00863 (many_blocks.go:64)	BTL	$1, DX
	0x0363 00867 (many_blocks.go:64)	JCC	9852
	0x0369 00873 (many_blocks.go:64)	CMPQ	SI, $16
	0x036d 00877 (many_blocks.go:64)	JEQ	9852
	0x0373 00883 (many_blocks.go:65)	CMPQ	CX, $1
	0x0377 00887 (many_blocks.go:65)	JCS	10743
	0x037d 00893 (many_blocks.go:65)	PCDATA	$2, $7
	0x037d 00893 (many_blocks.go:65)	LEAQ	""..autotmp_34+624(SP), DX
	0x0385 00901 (many_blocks.go:65)	PCDATA	$2, $2
	0x0385 00901 (many_blocks.go:65)	MOVQ	DX, (SP)
	0x0389 00905 (many_blocks.go:65)	MOVQ	AX, 8(SP)
	0x038e 00910 (many_blocks.go:65)	MOVQ	$1, 16(SP)
	0x0397 00919 (many_blocks.go:65)	PCDATA	$2, $0
	0x0397 00919 (many_blocks.go:65)	MOVQ	AX, 24(SP)
	0x039c 00924 (many_blocks.go:65)	MOVQ	CX, 32(SP)
	0x03a1 00929 (many_blocks.go:65)	CALL	runtime.concatstring2(SB)
	0x03a6 00934 (many_blocks.go:65)	PCDATA	$2, $2
	0x03a6 00934 (many_blocks.go:65)	MOVQ	40(SP), AX
	0x03ab 00939 (many_blocks.go:65)	MOVQ	48(SP), CX
	0x03b0 00944 (many_blocks.go:67)	MOVQ	""..autotmp_72+72(SP), DX
	0x03b5 00949 (many_blocks.go:67)	BTL	$2, DX
	0x03b9 00953 (many_blocks.go:67)	JCC	9845
	0x03bf 00959 (many_blocks.go:67)	MOVQ	""..autotmp_73+64(SP), BX
	0x03c4 00964 (many_blocks.go:67)	CMPQ	BX, $17
	0x03c8 00968 (many_blocks.go:67)	JEQ	9787
	0x03ce 00974 (many_blocks.go:68)	MOVQ	DX, SI
	0x03d1 00977 (many_blocks.go:68)	ANDQ	$7, DX
	0x03d5 00981 (many_blocks.go:68)	MOVQ	"".m+768(SP), DI
	0x03dd 00989 (many_blocks.go:68)	CMPQ	DX, DI
	0x03e0 00992 (many_blocks.go:68)	JCC	10736
	0x03e6 00998 (many_blocks.go:68)	MOVQ	"".c+752(SP), R8
	0x03ee 01006 (many_blocks.go:68)	PCDATA	$2, $6
	0x03ee 01006 (many_blocks.go:68)	MOVQ	"".m+760(SP), R9
	0x03f6 01014 (many_blocks.go:68)	MOVQ	R8, (R9)(DX*8)
	0x03fa 01018 (many_blocks.go:53)	BTL	$3, SI
	0x03fe 01022 (many_blocks.go:72)	PCDATA	$2, $-2
	0x03fe 01022 (many_blocks.go:72)	PCDATA	$0, $-2
	0x03fe 01022 (many_blocks.go:72)	JCC	9766
	0x0404 01028 (many_blocks.go:72)	PCDATA	$2, $6
	0x0404 01028 (many_blocks.go:72)	PCDATA	$0, $0
	0x0404 01028 (many_blocks.go:72)	CMPQ	BX, $18
	0x0408 01032 (many_blocks.go:72)	JEQ	9766
	0x040e 01038 (many_blocks.go:73)	MOVQ	BX, DX
	0x0411 01041 (many_blocks.go:73)	XORQ	$18, BX
	0x0415 01045 (many_blocks.go:73)	ADDQ	SI, BX
	0x0418 01048 (many_blocks.go:75)	BTL	$4, BX
	0x041c 01052 (many_blocks.go:75)	JCC	9737
	0x0422 01058 (many_blocks.go:75)	CMPQ	DX, $19
	0x0426 01062 (many_blocks.go:75)	JEQ	9737
	0x042c 01068 (many_blocks.go:73)	MOVQ	BX, DX
	0x042f 01071 (many_blocks.go:78)	BTL	$0, DX
	0x0433 01075 (many_blocks.go:78)	JCC	9719
	0x0439 01081 (many_blocks.go:78)	CMPQ	R8, $20
	0x043d 01085 (many_blocks.go:78)	JEQ	9719
	0x0443 01091 (many_blocks.go:79)	MOVQ	R8, SI
	0x0446 01094 (many_blocks.go:79)	ANDQ	$7, R8
	0x044a 01098 (many_blocks.go:79)	CMPQ	R8, DI
	0x044d 01101 (many_blocks.go:79)	JCC	10729
	0x0453 01107 (many_blocks.go:79)	PCDATA	$2, $2
	0x0453 01107 (many_blocks.go:79)	MOVQ	(R9)(R8*8), R8
	0x0457 01111 (many_blocks.go:79)	SUBQ	R8, BX
	0x045a 01114 (many_blocks.go:81)	BTL	$1, DX
	0x045e 01118 (many_blocks.go:81)	JCC	9686
	0x0464 01124 (many_blocks.go:81)	CMPQ	SI, $21
	0x0468 01128 (many_blocks.go:81)	JEQ	9686
	0x046e 01134 (many_blocks.go:82)	MOVSD	"".f+56(SP), X0
	0x0474 01140 (many_blocks.go:82)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x047c 01148 (many_blocks.go:82)	ADDSD	X1, X0
	0x0480 01152 (many_blocks.go:73)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x0485 01157 (many_blocks.go:84)	MOVQ	SI, "".b+744(SP)
	0x048d 01165 (many_blocks.go:79)	MOVQ	BX, "".c+752(SP)
	0x0495 01173 (many_blocks.go:82)	MOVSD	X0, "".f+56(SP)
	0x049b 01179 (many_blocks.go:86)	BTL	$2, DX
	0x049f 01183 (many_blocks.go:86)	JCC	9662
	0x04a5 01189 (many_blocks.go:86)	CMPQ	SI, $22
	0x04a9 01193 (many_blocks.go:86)	JEQ	9662
	0x04af 01199 (many_blocks.go:87)	CMPQ	CX, $1
	0x04b3 01203 (many_blocks.go:87)	JCS	10722
	0x04b9 01209 (many_blocks.go:87)	PCDATA	$2, $7
	0x04b9 01209 (many_blocks.go:87)	LEAQ	""..autotmp_36+592(SP), DX
	0x04c1 01217 (many_blocks.go:87)	PCDATA	$2, $2
	0x04c1 01217 (many_blocks.go:87)	MOVQ	DX, (SP)
	0x04c5 01221 (many_blocks.go:87)	MOVQ	AX, 8(SP)
	0x04ca 01226 (many_blocks.go:87)	MOVQ	$1, 16(SP)
	0x04d3 01235 (many_blocks.go:87)	PCDATA	$2, $0
	0x04d3 01235 (many_blocks.go:87)	MOVQ	AX, 24(SP)
	0x04d8 01240 (many_blocks.go:87)	MOVQ	CX, 32(SP)
	0x04dd 01245 (many_blocks.go:87)	CALL	runtime.concatstring2(SB)
	0x04e2 01250 (many_blocks.go:87)	MOVQ	48(SP), AX
	0x04e7 01255 (many_blocks.go:87)	PCDATA	$2, $3
	0x04e7 01255 (many_blocks.go:87)	MOVQ	40(SP), CX
	0x04ec 01260 (many_blocks.go:89)	MOVQ	""..autotmp_72+72(SP), DX
	0x04f1 01265 (many_blocks.go:89)	BTL	$3, DX
	0x04f5 01269 (many_blocks.go:89)	JCC	9652
	0x04fb 01275 (many_blocks.go:89)	MOVQ	"".b+744(SP), BX
	0x0503 01283 (many_blocks.go:89)	CMPQ	BX, $23
	0x0507 01287 (many_blocks.go:89)	JEQ	9598
	0x050d 01293 (many_blocks.go:90)	MOVQ	DX, SI
	0x0510 01296 (many_blocks.go:90)	ANDQ	$7, DX
	0x0514 01300 (many_blocks.go:90)	MOVQ	"".m+768(SP), DI
	0x051c 01308 (many_blocks.go:90)	CMPQ	DX, DI
	0x051f 01311 (many_blocks.go:90)	JCC	10715
	0x0525 01317 (many_blocks.go:90)	MOVQ	"".c+752(SP), R8
	0x052d 01325 (many_blocks.go:90)	PCDATA	$2, $4
	0x052d 01325 (many_blocks.go:90)	MOVQ	"".m+760(SP), R9
	0x0535 01333 (many_blocks.go:90)	MOVQ	R8, (R9)(DX*8)
	0x0539 01337 (many_blocks.go:75)	BTL	$4, SI
	0x053d 01341 (many_blocks.go:92)	PCDATA	$2, $-2
	0x053d 01341 (many_blocks.go:92)	PCDATA	$0, $-2
	0x053d 01341 (many_blocks.go:92)	JCC	9577
	0x0543 01347 (many_blocks.go:92)	PCDATA	$2, $4
	0x0543 01347 (many_blocks.go:92)	PCDATA	$0, $0
	0x0543 01347 (many_blocks.go:92)	CMPQ	BX, $24
	0x0547 01351 (many_blocks.go:92)	JEQ	9577
	0x054d 01357 (many_blocks.go:93)	MOVQ	BX, DX
	0x0550 01360 (many_blocks.go:93)	XORQ	$24, BX
	0x0554 01364 (many_blocks.go:93)	ADDQ	SI, BX
	0x0557 01367 (many_blocks.go:95)	BTL	$0, BX
	0x055b 01371 (many_blocks.go:95)	JCC	9544
	0x0561 01377 (many_blocks.go:95)	CMPQ	DX, $25
	0x0565 01381 (many_blocks.go:95)	JEQ	9544
	0x056b 01387 (many_blocks.go:93)	MOVQ	BX, DX
	0x056e 01390 (many_blocks.go:100)	BTL	$1, DX
	0x0572 01394 (many_blocks.go:100)	JCC	9526
	0x0578 01400 (many_blocks.go:100)	CMPQ	R8, $26
	0x057c 01404 (many_blocks.go:100)	JEQ	9526
	0x0582 01410 (many_blocks.go:101)	MOVQ	R8, SI
	0x0585 01413 (many_blocks.go:101)	ANDQ	$7, R8
	0x0589 01417 (many_blocks.go:101)	CMPQ	R8, DI
	0x058c 01420 (many_blocks.go:101)	JCC	10708
	0x0592 01426 (many_blocks.go:101)	PCDATA	$2, $3
	0x0592 01426 (many_blocks.go:101)	MOVQ	(R9)(R8*8), R8
	0x0596 01430 (many_blocks.go:101)	SUBQ	R8, BX
	0x0599 01433 (many_blocks.go:103)	BTL	$2, DX
	0x059d 01437 (many_blocks.go:103)	JCC	9497
	0x05a3 01443 (many_blocks.go:103)	CMPQ	SI, $27
	0x05a7 01447 (many_blocks.go:103)	JEQ	9497
	0x05ad 01453 (many_blocks.go:104)	MOVSD	"".f+56(SP), X0
	0x05b3 01459 (many_blocks.go:104)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x05bb 01467 (many_blocks.go:104)	ADDSD	X1, X0
	0x05bf 01471 (many_blocks.go:93)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x05c4 01476 (many_blocks.go:98)	MOVQ	SI, ""..autotmp_73+64(SP)
	0x05c9 01481 (many_blocks.go:101)	MOVQ	BX, "".c+752(SP)
	0x05d1 01489 (many_blocks.go:104)	MOVSD	X0, "".f+56(SP)
	0x05d7 01495 (many_blocks.go:106)	BTL	$3, DX
	0x05db 01499 (many_blocks.go:106)	JCC	9473
	0x05e1 01505 (many_blocks.go:106)	CMPQ	SI, $28
	0x05e5 01509 (many_blocks.go:106)	JEQ	9473
	0x05eb 01515 (many_blocks.go:107)	CMPQ	AX, $1
	0x05ef 01519 (many_blocks.go:107)	JCS	10701
	0x05f5 01525 (many_blocks.go:107)	PCDATA	$2, $5
	0x05f5 01525 (many_blocks.go:107)	LEAQ	""..autotmp_38+560(SP), DX
	0x05fd 01533 (many_blocks.go:107)	PCDATA	$2, $3
	0x05fd 01533 (many_blocks.go:107)	MOVQ	DX, (SP)
	0x0601 01537 (many_blocks.go:107)	MOVQ	CX, 8(SP)
	0x0606 01542 (many_blocks.go:107)	MOVQ	$1, 16(SP)
	0x060f 01551 (many_blocks.go:107)	PCDATA	$2, $0
	0x060f 01551 (many_blocks.go:107)	MOVQ	CX, 24(SP)
	0x0614 01556 (many_blocks.go:107)	MOVQ	AX, 32(SP)
	0x0619 01561 (many_blocks.go:107)	CALL	runtime.concatstring2(SB)
	0x061e 01566 (many_blocks.go:107)	PCDATA	$2, $2
	0x061e 01566 (many_blocks.go:107)	MOVQ	40(SP), AX
	0x0623 01571 (many_blocks.go:107)	MOVQ	48(SP), CX
	0x0628 01576 (many_blocks.go:109)	MOVQ	""..autotmp_72+72(SP), DX
	0x062d 01581 (many_blocks.go:109)	BTL	$4, DX
	0x0631 01585 (many_blocks.go:109)	JCC	9466
	0x0637 01591 (many_blocks.go:109)	MOVQ	""..autotmp_73+64(SP), BX
	0x063c 01596 (many_blocks.go:109)	CMPQ	BX, $29
	0x0640 01600 (many_blocks.go:109)	JEQ	9408
	0x0646 01606 (many_blocks.go:110)	MOVQ	DX, SI
	0x0649 01609 (many_blocks.go:110)	ANDQ	$7, DX
	0x064d 01613 (many_blocks.go:110)	MOVQ	"".m+768(SP), DI
	0x0655 01621 (many_blocks.go:110)	CMPQ	DX, DI
	0x0658 01624 (many_blocks.go:110)	JCC	10694
	0x065e 01630 (many_blocks.go:110)	MOVQ	"".c+752(SP), R8
	0x0666 01638 (many_blocks.go:110)	PCDATA	$2, $6
	0x0666 01638 (many_blocks.go:110)	MOVQ	"".m+760(SP), R9
	0x066e 01646 (many_blocks.go:110)	MOVQ	R8, (R9)(DX*8)
	0x0672 01650 (many_blocks.go:95)	BTL	$0, SI
	0x0676 01654 (many_blocks.go:114)	PCDATA	$2, $-2
	0x0676 01654 (many_blocks.go:114)	PCDATA	$0, $-2
	0x0676 01654 (many_blocks.go:114)	JCC	9387
	0x067c 01660 (many_blocks.go:114)	PCDATA	$2, $6
	0x067c 01660 (many_blocks.go:114)	PCDATA	$0, $0
	0x067c 01660 (many_blocks.go:114)	CMPQ	BX, $30
	0x0680 01664 (many_blocks.go:114)	JEQ	9387
	0x0686 01670 (many_blocks.go:115)	MOVQ	BX, DX
	0x0689 01673 (many_blocks.go:115)	XORQ	$30, BX
	0x068d 01677 (many_blocks.go:115)	ADDQ	SI, BX
	0x0690 01680 (many_blocks.go:117)	BTL	$1, BX
	0x0694 01684 (many_blocks.go:117)	JCC	9358
	0x069a 01690 (many_blocks.go:117)	CMPQ	DX, $31
	0x069e 01694 (many_blocks.go:117)	JEQ	9358
	0x06a4 01700 (many_blocks.go:115)	MOVQ	BX, DX
	0x06a7 01703 (many_blocks.go:120)	BTL	$2, DX
	0x06ab 01707 (many_blocks.go:120)	JCC	9340
	0x06b1 01713 (many_blocks.go:120)	CMPQ	R8, $32
	0x06b5 01717 (many_blocks.go:120)	JEQ	9340
	0x06bb 01723 (many_blocks.go:121)	MOVQ	R8, SI
	0x06be 01726 (many_blocks.go:121)	ANDQ	$7, R8
	0x06c2 01730 (many_blocks.go:121)	CMPQ	R8, DI
	0x06c5 01733 (many_blocks.go:121)	JCC	10687
	0x06cb 01739 (many_blocks.go:121)	PCDATA	$2, $2
	0x06cb 01739 (many_blocks.go:121)	MOVQ	(R9)(R8*8), R8
	0x06cf 01743 (many_blocks.go:121)	SUBQ	R8, BX
	0x06d2 01746 (many_blocks.go:123)	BTL	$3, DX
	0x06d6 01750 (many_blocks.go:123)	JCC	9307
	0x06dc 01756 (many_blocks.go:123)	CMPQ	SI, $33
	0x06e0 01760 (many_blocks.go:123)	JEQ	9307
	0x06e6 01766 (many_blocks.go:124)	MOVSD	"".f+56(SP), X0
	0x06ec 01772 (many_blocks.go:124)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x06f4 01780 (many_blocks.go:124)	ADDSD	X1, X0
	0x06f8 01784 (many_blocks.go:115)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x06fd 01789 (many_blocks.go:126)	MOVQ	SI, "".b+744(SP)
	0x0705 01797 (many_blocks.go:121)	MOVQ	BX, "".c+752(SP)
	0x070d 01805 (many_blocks.go:124)	MOVSD	X0, "".f+56(SP)
	0x0713 01811 (many_blocks.go:128)	BTL	$4, DX
	0x0717 01815 (many_blocks.go:128)	JCC	9292
	0x071d 01821 (many_blocks.go:128)	CMPQ	SI, $34
	0x0721 01825 (many_blocks.go:128)	JEQ	9292
	0x0727 01831 (many_blocks.go:129)	CMPQ	CX, $1
	0x072b 01835 (many_blocks.go:129)	JCS	10680
	0x0731 01841 (many_blocks.go:129)	PCDATA	$2, $7
	0x0731 01841 (many_blocks.go:129)	LEAQ	""..autotmp_40+528(SP), DX
	0x0739 01849 (many_blocks.go:129)	PCDATA	$2, $2
	0x0739 01849 (many_blocks.go:129)	MOVQ	DX, (SP)
	0x073d 01853 (many_blocks.go:129)	MOVQ	AX, 8(SP)
	0x0742 01858 (many_blocks.go:129)	MOVQ	$1, 16(SP)
	0x074b 01867 (many_blocks.go:129)	PCDATA	$2, $0
	0x074b 01867 (many_blocks.go:129)	MOVQ	AX, 24(SP)
	0x0750 01872 (many_blocks.go:129)	MOVQ	CX, 32(SP)
	0x0755 01877 (many_blocks.go:129)	CALL	runtime.concatstring2(SB)
	0x075a 01882 (many_blocks.go:129)	PCDATA	$2, $2
	0x075a 01882 (many_blocks.go:129)	MOVQ	40(SP), AX
	0x075f 01887 (many_blocks.go:129)	MOVQ	48(SP), CX
	0x0764 01892 (many_blocks.go:131)	MOVQ	""..autotmp_72+72(SP), DX
	0x0769 01897 (many_blocks.go:131)	BTL	$0, DX
	0x076d 01901 (many_blocks.go:131)	JCC	9282
	0x0773 01907 (many_blocks.go:131)	MOVQ	"".b+744(SP), BX
	0x077b 01915 (many_blocks.go:131)	CMPQ	BX, $35
	0x077f 01919 (many_blocks.go:131)	JEQ	9228
	0x0785 01925 (many_blocks.go:132)	MOVQ	DX, SI
	0x0788 01928 (many_blocks.go:132)	ANDQ	$7, DX
	0x078c 01932 (many_blocks.go:132)	MOVQ	"".m+768(SP), DI
	0x0794 01940 (many_blocks.go:132)	CMPQ	DX, DI
	0x0797 01943 (many_blocks.go:132)	JCC	10673
	0x079d 01949 (many_blocks.go:132)	MOVQ	"".c+752(SP), R8
	0x07a5 01957 (many_blocks.go:132)	PCDATA	$2, $6
	0x07a5 01957 (many_blocks.go:132)	MOVQ	"".m+760(SP), R9
	0x07ad 01965 (many_blocks.go:132)	MOVQ	R8, (R9)(DX*8)
	0x07b1 01969 (many_blocks.go:117)	BTL	$1, SI
	0x07b5 01973 (many_blocks.go:134)	PCDATA	$2, $-2
	0x07b5 01973 (many_blocks.go:134)	PCDATA	$0, $-2
	0x07b5 01973 (many_blocks.go:134)	JCC	9207
	0x07bb 01979 (many_blocks.go:134)	PCDATA	$2, $6
	0x07bb 01979 (many_blocks.go:134)	PCDATA	$0, $0
	0x07bb 01979 (many_blocks.go:134)	CMPQ	BX, $36
	0x07bf 01983 (many_blocks.go:134)	JEQ	9207
	0x07c5 01989 (many_blocks.go:135)	MOVQ	BX, DX
	0x07c8 01992 (many_blocks.go:135)	XORQ	$36, BX
	0x07cc 01996 (many_blocks.go:135)	ADDQ	SI, BX
	0x07cf 01999 (many_blocks.go:137)	BTL	$2, BX
	0x07d3 02003 (many_blocks.go:137)	JCC	9174
	0x07d9 02009 (many_blocks.go:137)	CMPQ	DX, $37
	0x07dd 02013 (many_blocks.go:137)	JEQ	9174
	0x07e3 02019 (many_blocks.go:135)	MOVQ	BX, DX
	0x07e6 02022 (many_blocks.go:142)	BTL	$3, DX
	0x07ea 02026 (many_blocks.go:142)	JCC	9156
	0x07f0 02032 (many_blocks.go:142)	CMPQ	R8, $38
	0x07f4 02036 (many_blocks.go:142)	JEQ	9156
	0x07fa 02042 (many_blocks.go:143)	MOVQ	R8, SI
	0x07fd 02045 (many_blocks.go:143)	ANDQ	$7, R8
	0x0801 02049 (many_blocks.go:143)	CMPQ	R8, DI
	0x0804 02052 (many_blocks.go:143)	JCC	10666
	0x080a 02058 (many_blocks.go:143)	PCDATA	$2, $2
	0x080a 02058 (many_blocks.go:143)	MOVQ	(R9)(R8*8), R8
	0x080e 02062 (many_blocks.go:143)	SUBQ	R8, BX
	0x0811 02065 (many_blocks.go:145)	BTL	$4, DX
	0x0815 02069 (many_blocks.go:145)	JCC	9127
	0x081b 02075 (many_blocks.go:145)	CMPQ	SI, $39
	0x081f 02079 (many_blocks.go:145)	JEQ	9127
	0x0825 02085 (many_blocks.go:146)	MOVSD	"".f+56(SP), X0
	0x082b 02091 (many_blocks.go:146)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x0833 02099 (many_blocks.go:146)	ADDSD	X1, X0
	0x0837 02103 (many_blocks.go:135)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x083c 02108 (many_blocks.go:140)	MOVQ	SI, ""..autotmp_73+64(SP)
	0x0841 02113 (many_blocks.go:143)	MOVQ	BX, "".c+752(SP)
	0x0849 02121 (many_blocks.go:146)	MOVSD	X0, "".f+56(SP)
	0x084f 02127 (many_blocks.go:148)	BTL	$0, DX
	0x0853 02131 (many_blocks.go:148)	JCC	9103
	0x0859 02137 (many_blocks.go:148)	CMPQ	SI, $40
	0x085d 02141 (many_blocks.go:148)	JEQ	9103
	0x0863 02147 (many_blocks.go:149)	CMPQ	CX, $1
	0x0867 02151 (many_blocks.go:149)	JCS	10659
	0x086d 02157 (many_blocks.go:149)	PCDATA	$2, $7
	0x086d 02157 (many_blocks.go:149)	LEAQ	""..autotmp_42+496(SP), DX
	0x0875 02165 (many_blocks.go:149)	PCDATA	$2, $2
	0x0875 02165 (many_blocks.go:149)	MOVQ	DX, (SP)
	0x0879 02169 (many_blocks.go:149)	MOVQ	AX, 8(SP)
	0x087e 02174 (many_blocks.go:149)	MOVQ	$1, 16(SP)
	0x0887 02183 (many_blocks.go:149)	PCDATA	$2, $0
	0x0887 02183 (many_blocks.go:149)	MOVQ	AX, 24(SP)
	0x088c 02188 (many_blocks.go:149)	MOVQ	CX, 32(SP)
	0x0891 02193 (many_blocks.go:149)	CALL	runtime.concatstring2(SB)
	0x0896 02198 (many_blocks.go:149)	MOVQ	48(SP), AX
	0x089b 02203 (many_blocks.go:149)	PCDATA	$2, $3
	0x089b 02203 (many_blocks.go:149)	MOVQ	40(SP), CX
	0x08a0 02208 (many_blocks.go:151)	MOVQ	""..autotmp_72+72(SP), DX
	0x08a5 02213 (many_blocks.go:151)	BTL	$1, DX
	0x08a9 02217 (many_blocks.go:151)	JCC	9096
	0x08af 02223 (many_blocks.go:151)	MOVQ	""..autotmp_73+64(SP), BX
	0x08b4 02228 (many_blocks.go:151)	CMPQ	BX, $41
	0x08b8 02232 (many_blocks.go:151)	JEQ	9038
	0x08be 02238 (many_blocks.go:152)	MOVQ	DX, SI
	0x08c1 02241 (many_blocks.go:152)	ANDQ	$7, DX
	0x08c5 02245 (many_blocks.go:152)	MOVQ	"".m+768(SP), DI
	0x08cd 02253 (many_blocks.go:152)	CMPQ	DX, DI
	0x08d0 02256 (many_blocks.go:152)	JCC	10652
	0x08d6 02262 (many_blocks.go:152)	MOVQ	"".c+752(SP), R8
	0x08de 02270 (many_blocks.go:152)	PCDATA	$2, $4
	0x08de 02270 (many_blocks.go:152)	MOVQ	"".m+760(SP), R9
	0x08e6 02278 (many_blocks.go:152)	MOVQ	R8, (R9)(DX*8)
	0x08ea 02282 (many_blocks.go:137)	BTL	$2, SI
	0x08ee 02286 (many_blocks.go:156)	PCDATA	$2, $-2
	0x08ee 02286 (many_blocks.go:156)	PCDATA	$0, $-2
	0x08ee 02286 (many_blocks.go:156)	JCC	9017
	0x08f4 02292 (many_blocks.go:156)	PCDATA	$2, $4
	0x08f4 02292 (many_blocks.go:156)	PCDATA	$0, $0
	0x08f4 02292 (many_blocks.go:156)	CMPQ	BX, $42
	0x08f8 02296 (many_blocks.go:156)	JEQ	9017
	0x08fe 02302 (many_blocks.go:157)	MOVQ	BX, DX
	0x0901 02305 (many_blocks.go:157)	XORQ	$42, BX
	0x0905 02309 (many_blocks.go:157)	ADDQ	SI, BX
	0x0908 02312 (many_blocks.go:159)	BTL	$3, BX
	0x090c 02316 (many_blocks.go:159)	JCC	8985
	0x0912 02322 (many_blocks.go:159)	CMPQ	DX, $43
	0x0916 02326 (many_blocks.go:159)	JEQ	8985
	0x091c 02332 (many_blocks.go:157)	MOVQ	BX, DX
	0x091f 02335 (many_blocks.go:162)	BTL	$4, DX
	0x0923 02339 (many_blocks.go:162)	JCC	8964
	0x0929 02345 (many_blocks.go:162)	CMPQ	R8, $44
	0x092d 02349 (many_blocks.go:162)	JEQ	8964
	0x0933 02355 (many_blocks.go:163)	MOVQ	R8, SI
	0x0936 02358 (many_blocks.go:163)	ANDQ	$7, R8
	0x093a 02362 (many_blocks.go:163)	CMPQ	R8, DI
	0x093d 02365 (many_blocks.go:163)	JCC	10645
	0x0943 02371 (many_blocks.go:163)	PCDATA	$2, $3
	0x0943 02371 (many_blocks.go:163)	MOVQ	(R9)(R8*8), R8
	0x0947 02375 (many_blocks.go:163)	SUBQ	R8, BX
	0x094a 02378 (many_blocks.go:165)	BTL	$0, DX
	0x094e 02382 (many_blocks.go:165)	JCC	8928
	0x0954 02388 (many_blocks.go:165)	CMPQ	SI, $45
	0x0958 02392 (many_blocks.go:165)	JEQ	8928
	0x095e 02398 (many_blocks.go:166)	MOVSD	"".f+56(SP), X0
	0x0964 02404 (many_blocks.go:166)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x096c 02412 (many_blocks.go:166)	ADDSD	X1, X0
	0x0970 02416 (many_blocks.go:157)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x0975 02421 (many_blocks.go:168)	MOVQ	SI, "".b+744(SP)
	0x097d 02429 (many_blocks.go:163)	MOVQ	BX, "".c+752(SP)
	0x0985 02437 (many_blocks.go:166)	MOVSD	X0, "".f+56(SP)
	0x098b 02443 (many_blocks.go:170)	BTL	$1, DX
	0x098f 02447 (many_blocks.go:170)	JCC	8901
	0x0995 02453 (many_blocks.go:170)	CMPQ	SI, $46
	0x0999 02457 (many_blocks.go:170)	JEQ	8901
	0x099f 02463 (many_blocks.go:171)	CMPQ	AX, $1
	0x09a3 02467 (many_blocks.go:171)	JCS	10638
	0x09a9 02473 (many_blocks.go:171)	PCDATA	$2, $5
	0x09a9 02473 (many_blocks.go:171)	LEAQ	""..autotmp_44+464(SP), DX
	0x09b1 02481 (many_blocks.go:171)	PCDATA	$2, $3
	0x09b1 02481 (many_blocks.go:171)	MOVQ	DX, (SP)
	0x09b5 02485 (many_blocks.go:171)	MOVQ	CX, 8(SP)
	0x09ba 02490 (many_blocks.go:171)	MOVQ	$1, 16(SP)
	0x09c3 02499 (many_blocks.go:171)	PCDATA	$2, $0
	0x09c3 02499 (many_blocks.go:171)	MOVQ	CX, 24(SP)
	0x09c8 02504 (many_blocks.go:171)	MOVQ	AX, 32(SP)
	0x09cd 02509 (many_blocks.go:171)	CALL	runtime.concatstring2(SB)
	0x09d2 02514 (many_blocks.go:171)	PCDATA	$2, $2
	0x09d2 02514 (many_blocks.go:171)	MOVQ	40(SP), AX
	0x09d7 02519 (many_blocks.go:171)	MOVQ	48(SP), CX
	0x09dc 02524 (many_blocks.go:173)	MOVQ	""..autotmp_72+72(SP), DX
	0x09e1 02529 (many_blocks.go:173)	BTL	$2, DX
	0x09e5 02533 (many_blocks.go:173)	JCC	8891
	0x09eb 02539 (many_blocks.go:173)	MOVQ	"".b+744(SP), BX
	0x09f3 02547 (many_blocks.go:173)	CMPQ	BX, $47
	0x09f7 02551 (many_blocks.go:173)	JEQ	8834
	0x09fd 02557 (many_blocks.go:174)	MOVQ	DX, SI
	0x0a00 02560 (many_blocks.go:174)	ANDQ	$7, DX
	0x0a04 02564 (many_blocks.go:174)	MOVQ	"".m+768(SP), DI
	0x0a0c 02572 (many_blocks.go:174)	CMPQ	DX, DI
	0x0a0f 02575 (many_blocks.go:174)	JCC	10631
	0x0a15 02581 (many_blocks.go:174)	MOVQ	"".c+752(SP), R8
	0x0a1d 02589 (many_blocks.go:174)	PCDATA	$2, $6
	0x0a1d 02589 (many_blocks.go:174)	MOVQ	"".m+760(SP), R9
	0x0a25 02597 (many_blocks.go:174)	MOVQ	R8, (R9)(DX*8)
	0x0a29 02601 (many_blocks.go:159)	BTL	$3, SI
	0x0a2d 02605 (many_blocks.go:176)	PCDATA	$2, $-2
	0x0a2d 02605 (many_blocks.go:176)	PCDATA	$0, $-2
	0x0a2d 02605 (many_blocks.go:176)	JCC	8810
	0x0a33 02611 (many_blocks.go:176)	PCDATA	$2, $6
	0x0a33 02611 (many_blocks.go:176)	PCDATA	$0, $0
	0x0a33 02611 (many_blocks.go:176)	CMPQ	BX, $48
	0x0a37 02615 (many_blocks.go:176)	JEQ	8810
	0x0a3d 02621 (many_blocks.go:177)	MOVQ	BX, DX
	0x0a40 02624 (many_blocks.go:177)	XORQ	$48, BX
	0x0a44 02628 (many_blocks.go:177)	ADDQ	SI, BX
	0x0a47 02631 (many_blocks.go:179)	BTL	$4, BX
	0x0a4b 02635 (many_blocks.go:179)	JCC	8774
	0x0a51 02641 (many_blocks.go:179)	CMPQ	DX, $49
	0x0a55 02645 (many_blocks.go:179)	JEQ	8774
	0x0a5b 02651 (many_blocks.go:177)	MOVQ	BX, DX
	0x0a5e 02654 (many_blocks.go:184)	BTL	$0, DX
	0x0a62 02658 (many_blocks.go:184)	JCC	8753
	0x0a68 02664 (many_blocks.go:184)	CMPQ	R8, $50
	0x0a6c 02668 (many_blocks.go:184)	JEQ	8753
	0x0a72 02674 (many_blocks.go:185)	MOVQ	R8, SI
	0x0a75 02677 (many_blocks.go:185)	ANDQ	$7, R8
	0x0a79 02681 (many_blocks.go:185)	CMPQ	R8, DI
	0x0a7c 02684 (many_blocks.go:185)	JCC	10624
	0x0a82 02690 (many_blocks.go:185)	PCDATA	$2, $2
	0x0a82 02690 (many_blocks.go:185)	MOVQ	(R9)(R8*8), R8
	0x0a86 02694 (many_blocks.go:185)	SUBQ	R8, BX
	0x0a89 02697 (many_blocks.go:187)	BTL	$1, DX
	0x0a8d 02701 (many_blocks.go:187)	JCC	8721
	0x0a93 02707 (many_blocks.go:187)	CMPQ	SI, $51
	0x0a97 02711 (many_blocks.go:187)	JEQ	8721
	0x0a9d 02717 (many_blocks.go:188)	MOVSD	"".f+56(SP), X0
	0x0aa3 02723 (many_blocks.go:188)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x0aab 02731 (many_blocks.go:188)	ADDSD	X1, X0
	0x0aaf 02735 (many_blocks.go:177)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x0ab4 02740 (many_blocks.go:182)	MOVQ	SI, ""..autotmp_73+64(SP)
	0x0ab9 02745 (many_blocks.go:185)	MOVQ	BX, "".c+752(SP)
	0x0ac1 02753 (many_blocks.go:188)	MOVSD	X0, "".f+56(SP)
	0x0ac7 02759 (many_blocks.go:190)	BTL	$2, DX
	0x0acb 02763 (many_blocks.go:190)	JCC	8703
	0x0ad1 02769 (many_blocks.go:190)	CMPQ	SI, $52
	0x0ad5 02773 (many_blocks.go:190)	JEQ	8703
	0x0adb 02779 (many_blocks.go:191)	CMPQ	CX, $1
	0x0adf 02783 (many_blocks.go:191)	JCS	10617
	0x0ae5 02789 (many_blocks.go:191)	PCDATA	$2, $7
	0x0ae5 02789 (many_blocks.go:191)	LEAQ	""..autotmp_46+432(SP), DX
	0x0aed 02797 (many_blocks.go:191)	PCDATA	$2, $2
	0x0aed 02797 (many_blocks.go:191)	MOVQ	DX, (SP)
	0x0af1 02801 (many_blocks.go:191)	MOVQ	AX, 8(SP)
	0x0af6 02806 (many_blocks.go:191)	MOVQ	$1, 16(SP)
	0x0aff 02815 (many_blocks.go:191)	PCDATA	$2, $0
	0x0aff 02815 (many_blocks.go:191)	MOVQ	AX, 24(SP)
	0x0b04 02820 (many_blocks.go:191)	MOVQ	CX, 32(SP)
	0x0b09 02825 (many_blocks.go:191)	CALL	runtime.concatstring2(SB)
	0x0b0e 02830 (many_blocks.go:191)	PCDATA	$2, $2
	0x0b0e 02830 (many_blocks.go:191)	MOVQ	40(SP), AX
	0x0b13 02835 (many_blocks.go:191)	MOVQ	48(SP), CX
	0x0b18 02840 (many_blocks.go:193)	MOVQ	""..autotmp_72+72(SP), DX
	0x0b1d 02845 (many_blocks.go:193)	BTL	$3, DX
	0x0b21 02849 (many_blocks.go:193)	JCC	8696
	0x0b27 02855 (many_blocks.go:193)	MOVQ	""..autotmp_73+64(SP), BX
	0x0b2c 02860 (many_blocks.go:193)	CMPQ	BX, $53
	0x0b30 02864 (many_blocks.go:193)	JEQ	8635
	0x0b36 02870 (many_blocks.go:194)	MOVQ	DX, SI
	0x0b39 02873 (many_blocks.go:194)	ANDQ	$7, DX
	0x0b3d 02877 (many_blocks.go:194)	MOVQ	"".m+768(SP), DI
	0x0b45 02885 (many_blocks.go:194)	CMPQ	DX, DI
	0x0b48 02888 (many_blocks.go:194)	JCC	10610
	0x0b4e 02894 (many_blocks.go:194)	MOVQ	"".c+752(SP), R8
	0x0b56 02902 (many_blocks.go:194)	PCDATA	$2, $6
	0x0b56 02902 (many_blocks.go:194)	MOVQ	"".m+760(SP), R9
	0x0b5e 02910 (many_blocks.go:194)	MOVQ	R8, (R9)(DX*8)
	0x0b62 02914 (many_blocks.go:179)	BTL	$4, SI
	0x0b66 02918 (many_blocks.go:198)	PCDATA	$2, $-2
	0x0b66 02918 (many_blocks.go:198)	PCDATA	$0, $-2
	0x0b66 02918 (many_blocks.go:198)	JCC	8611
	0x0b6c 02924 (many_blocks.go:198)	PCDATA	$2, $6
	0x0b6c 02924 (many_blocks.go:198)	PCDATA	$0, $0
	0x0b6c 02924 (many_blocks.go:198)	CMPQ	BX, $54
	0x0b70 02928 (many_blocks.go:198)	JEQ	8611
	0x0b76 02934 (many_blocks.go:199)	MOVQ	BX, DX
	0x0b79 02937 (many_blocks.go:199)	XORQ	$54, BX
	0x0b7d 02941 (many_blocks.go:199)	ADDQ	SI, BX
	0x0b80 02944 (many_blocks.go:201)	BTL	$0, BX
	0x0b84 02948 (many_blocks.go:201)	JCC	8579
	0x0b8a 02954 (many_blocks.go:201)	CMPQ	DX, $55
	0x0b8e 02958 (many_blocks.go:201)	JEQ	8579
	0x0b94 02964 (many_blocks.go:199)	MOVQ	BX, DX
	0x0b97 02967 (many_blocks.go:204)	BTL	$1, DX
	0x0b9b 02971 (many_blocks.go:204)	JCC	8558
	0x0ba1 02977 (many_blocks.go:204)	CMPQ	R8, $56
	0x0ba5 02981 (many_blocks.go:204)	JEQ	8558
	0x0bab 02987 (many_blocks.go:205)	MOVQ	R8, SI
	0x0bae 02990 (many_blocks.go:205)	ANDQ	$7, R8
	0x0bb2 02994 (many_blocks.go:205)	CMPQ	R8, DI
	0x0bb5 02997 (many_blocks.go:205)	JCC	10603
	0x0bbb 03003 (many_blocks.go:205)	PCDATA	$2, $2
	0x0bbb 03003 (many_blocks.go:205)	MOVQ	(R9)(R8*8), R8
	0x0bbf 03007 (many_blocks.go:205)	SUBQ	R8, BX
	0x0bc2 03010 (many_blocks.go:207)	BTL	$2, DX
	0x0bc6 03014 (many_blocks.go:207)	JCC	8522
	0x0bcc 03020 (many_blocks.go:207)	CMPQ	SI, $57
	0x0bd0 03024 (many_blocks.go:207)	JEQ	8522
	0x0bd6 03030 (many_blocks.go:208)	MOVSD	"".f+56(SP), X0
	0x0bdc 03036 (many_blocks.go:208)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x0be4 03044 (many_blocks.go:208)	ADDSD	X1, X0
	0x0be8 03048 (many_blocks.go:199)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x0bed 03053 (many_blocks.go:210)	MOVQ	SI, "".b+744(SP)
	0x0bf5 03061 (many_blocks.go:205)	MOVQ	BX, "".c+752(SP)
	0x0bfd 03069 (many_blocks.go:208)	MOVSD	X0, "".f+56(SP)
	0x0c03 03075 (many_blocks.go:212)	BTL	$3, DX
	0x0c07 03079 (many_blocks.go:212)	JCC	8495
	0x0c0d 03085 (many_blocks.go:212)	CMPQ	SI, $58
	0x0c11 03089 (many_blocks.go:212)	JEQ	8495
	0x0c17 03095 (many_blocks.go:213)	CMPQ	CX, $1
	0x0c1b 03099 (many_blocks.go:213)	JCS	10596
	0x0c21 03105 (many_blocks.go:213)	PCDATA	$2, $7
	0x0c21 03105 (many_blocks.go:213)	LEAQ	""..autotmp_48+400(SP), DX
	0x0c29 03113 (many_blocks.go:213)	PCDATA	$2, $2
	0x0c29 03113 (many_blocks.go:213)	MOVQ	DX, (SP)
	0x0c2d 03117 (many_blocks.go:213)	MOVQ	AX, 8(SP)
	0x0c32 03122 (many_blocks.go:213)	MOVQ	$1, 16(SP)
	0x0c3b 03131 (many_blocks.go:213)	PCDATA	$2, $0
	0x0c3b 03131 (many_blocks.go:213)	MOVQ	AX, 24(SP)
	0x0c40 03136 (many_blocks.go:213)	MOVQ	CX, 32(SP)
	0x0c45 03141 (many_blocks.go:213)	CALL	runtime.concatstring2(SB)
	0x0c4a 03146 (many_blocks.go:213)	MOVQ	48(SP), AX
	0x0c4f 03151 (many_blocks.go:213)	PCDATA	$2, $3
	0x0c4f 03151 (many_blocks.go:213)	MOVQ	40(SP), CX
	0x0c54 03156 (many_blocks.go:215)	MOVQ	""..autotmp_72+72(SP), DX
	0x0c59 03161 (many_blocks.go:215)	BTL	$4, DX
	0x0c5d 03165 (many_blocks.go:215)	JCC	8485
	0x0c63 03171 (many_blocks.go:215)	MOVQ	"".b+744(SP), BX
	0x0c6b 03179 (many_blocks.go:215)	CMPQ	BX, $59
	0x0c6f 03183 (many_blocks.go:215)	JEQ	8428
	0x0c75 03189 (many_blocks.go:216)	MOVQ	DX, SI
	0x0c78 03192 (many_blocks.go:216)	ANDQ	$7, DX
	0x0c7c 03196 (many_blocks.go:216)	MOVQ	"".m+768(SP), DI
	0x0c84 03204 (many_blocks.go:216)	CMPQ	DX, DI
	0x0c87 03207 (many_blocks.go:216)	JCC	10589
	0x0c8d 03213 (many_blocks.go:216)	MOVQ	"".c+752(SP), R8
	0x0c95 03221 (many_blocks.go:216)	PCDATA	$2, $4
	0x0c95 03221 (many_blocks.go:216)	MOVQ	"".m+760(SP), R9
	0x0c9d 03229 (many_blocks.go:216)	MOVQ	R8, (R9)(DX*8)
	0x0ca1 03233 (many_blocks.go:201)	BTL	$0, SI
	0x0ca5 03237 (many_blocks.go:218)	PCDATA	$2, $-2
	0x0ca5 03237 (many_blocks.go:218)	PCDATA	$0, $-2
	0x0ca5 03237 (many_blocks.go:218)	JCC	8404
	0x0cab 03243 (many_blocks.go:218)	PCDATA	$2, $4
	0x0cab 03243 (many_blocks.go:218)	PCDATA	$0, $0
	0x0cab 03243 (many_blocks.go:218)	CMPQ	BX, $60
	0x0caf 03247 (many_blocks.go:218)	JEQ	8404
	0x0cb5 03253 (many_blocks.go:219)	MOVQ	BX, DX
	0x0cb8 03256 (many_blocks.go:219)	XORQ	$60, BX
	0x0cbc 03260 (many_blocks.go:219)	ADDQ	SI, BX
	0x0cbf 03263 (many_blocks.go:221)	BTL	$1, BX
	0x0cc3 03267 (many_blocks.go:221)	JCC	8368
	0x0cc9 03273 (many_blocks.go:221)	CMPQ	DX, $61
	0x0ccd 03277 (many_blocks.go:221)	JEQ	8368
	0x0cd3 03283 (many_blocks.go:219)	MOVQ	BX, DX
	0x0cd6 03286 (many_blocks.go:226)	BTL	$2, DX
	0x0cda 03290 (many_blocks.go:226)	JCC	8347
	0x0ce0 03296 (many_blocks.go:226)	CMPQ	R8, $62
	0x0ce4 03300 (many_blocks.go:226)	JEQ	8347
	0x0cea 03306 (many_blocks.go:227)	MOVQ	R8, SI
	0x0ced 03309 (many_blocks.go:227)	ANDQ	$7, R8
	0x0cf1 03313 (many_blocks.go:227)	CMPQ	R8, DI
	0x0cf4 03316 (many_blocks.go:227)	JCC	10582
	0x0cfa 03322 (many_blocks.go:227)	PCDATA	$2, $3
	0x0cfa 03322 (many_blocks.go:227)	MOVQ	(R9)(R8*8), R8
	0x0cfe 03326 (many_blocks.go:227)	SUBQ	R8, BX
	0x0d01 03329 (many_blocks.go:229)	BTL	$3, DX
	0x0d05 03333 (many_blocks.go:229)	JCC	8315
	0x0d0b 03339 (many_blocks.go:229)	CMPQ	SI, $63
	0x0d0f 03343 (many_blocks.go:229)	JEQ	8315
	0x0d15 03349 (many_blocks.go:230)	MOVSD	"".f+56(SP), X0
	0x0d1b 03355 (many_blocks.go:230)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x0d23 03363 (many_blocks.go:230)	ADDSD	X1, X0
	0x0d27 03367 (many_blocks.go:219)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x0d2c 03372 (many_blocks.go:224)	MOVQ	SI, ""..autotmp_73+64(SP)
	0x0d31 03377 (many_blocks.go:227)	MOVQ	BX, "".c+752(SP)
	0x0d39 03385 (many_blocks.go:230)	MOVSD	X0, "".f+56(SP)
	0x0d3f 03391 (many_blocks.go:232)	BTL	$4, DX
	0x0d43 03395 (many_blocks.go:232)	JCC	8297
	0x0d49 03401 (many_blocks.go:232)	CMPQ	SI, $64
	0x0d4d 03405 (many_blocks.go:232)	JEQ	8297
	0x0d53 03411 (many_blocks.go:233)	CMPQ	AX, $1
	0x0d57 03415 (many_blocks.go:233)	JCS	10575
	0x0d5d 03421 (many_blocks.go:233)	PCDATA	$2, $5
	0x0d5d 03421 (many_blocks.go:233)	LEAQ	""..autotmp_50+368(SP), DX
	0x0d65 03429 (many_blocks.go:233)	PCDATA	$2, $3
	0x0d65 03429 (many_blocks.go:233)	MOVQ	DX, (SP)
	0x0d69 03433 (many_blocks.go:233)	MOVQ	CX, 8(SP)
	0x0d6e 03438 (many_blocks.go:233)	MOVQ	$1, 16(SP)
	0x0d77 03447 (many_blocks.go:233)	PCDATA	$2, $0
	0x0d77 03447 (many_blocks.go:233)	MOVQ	CX, 24(SP)
	0x0d7c 03452 (many_blocks.go:233)	MOVQ	AX, 32(SP)
	0x0d81 03457 (many_blocks.go:233)	CALL	runtime.concatstring2(SB)
	0x0d86 03462 (many_blocks.go:233)	MOVQ	48(SP), AX
	0x0d8b 03467 (many_blocks.go:233)	PCDATA	$2, $3
	0x0d8b 03467 (many_blocks.go:233)	MOVQ	40(SP), CX
	0x0d90 03472 (many_blocks.go:235)	MOVQ	""..autotmp_72+72(SP), DX
	0x0d95 03477 (many_blocks.go:235)	BTL	$0, DX
	0x0d99 03481 (many_blocks.go:235)	JCC	8290
	0x0d9f 03487 (many_blocks.go:235)	MOVQ	""..autotmp_73+64(SP), BX
	0x0da4 03492 (many_blocks.go:235)	CMPQ	BX, $65
	0x0da8 03496 (many_blocks.go:235)	JEQ	8229
	0x0dae 03502 (many_blocks.go:236)	MOVQ	DX, SI
	0x0db1 03505 (many_blocks.go:236)	ANDQ	$7, DX
	0x0db5 03509 (many_blocks.go:236)	MOVQ	"".m+768(SP), DI
	0x0dbd 03517 (many_blocks.go:236)	CMPQ	DX, DI
	0x0dc0 03520 (many_blocks.go:236)	JCC	10568
	0x0dc6 03526 (many_blocks.go:236)	MOVQ	"".c+752(SP), R8
	0x0dce 03534 (many_blocks.go:236)	PCDATA	$2, $4
	0x0dce 03534 (many_blocks.go:236)	MOVQ	"".m+760(SP), R9
	0x0dd6 03542 (many_blocks.go:236)	MOVQ	R8, (R9)(DX*8)
	0x0dda 03546 (many_blocks.go:221)	BTL	$1, SI
	0x0dde 03550 (many_blocks.go:240)	PCDATA	$2, $-2
	0x0dde 03550 (many_blocks.go:240)	PCDATA	$0, $-2
	0x0dde 03550 (many_blocks.go:240)	JCC	8205
	0x0de4 03556 (many_blocks.go:240)	PCDATA	$2, $4
	0x0de4 03556 (many_blocks.go:240)	PCDATA	$0, $0
	0x0de4 03556 (many_blocks.go:240)	CMPQ	BX, $66
	0x0de8 03560 (many_blocks.go:240)	JEQ	8205
	0x0dee 03566 (many_blocks.go:241)	MOVQ	BX, DX
	0x0df1 03569 (many_blocks.go:241)	XORQ	$66, BX
	0x0df5 03573 (many_blocks.go:241)	ADDQ	SI, BX
	0x0df8 03576 (many_blocks.go:243)	BTL	$2, BX
	0x0dfc 03580 (many_blocks.go:243)	JCC	8173
	0x0e02 03586 (many_blocks.go:243)	CMPQ	DX, $67
	0x0e06 03590 (many_blocks.go:243)	JEQ	8173
	0x0e0c 03596 (many_blocks.go:241)	MOVQ	BX, DX
	0x0e0f 03599 (many_blocks.go:246)	BTL	$3, DX
	0x0e13 03603 (many_blocks.go:246)	JCC	8152
	0x0e19 03609 (many_blocks.go:246)	CMPQ	R8, $68
	0x0e1d 03613 (many_blocks.go:246)	JEQ	8152
	0x0e23 03619 (many_blocks.go:247)	MOVQ	R8, SI
	0x0e26 03622 (many_blocks.go:247)	ANDQ	$7, R8
	0x0e2a 03626 (many_blocks.go:247)	CMPQ	R8, DI
	0x0e2d 03629 (many_blocks.go:247)	JCC	10561
	0x0e33 03635 (many_blocks.go:247)	PCDATA	$2, $3
	0x0e33 03635 (many_blocks.go:247)	MOVQ	(R9)(R8*8), R8
	0x0e37 03639 (many_blocks.go:247)	SUBQ	R8, BX
	0x0e3a 03642 (many_blocks.go:249)	BTL	$4, DX
	0x0e3e 03646 (many_blocks.go:249)	JCC	8116
	0x0e44 03652 (many_blocks.go:249)	CMPQ	SI, $69
	0x0e48 03656 (many_blocks.go:249)	JEQ	8116
	0x0e4e 03662 (many_blocks.go:250)	MOVSD	"".f+56(SP), X0
	0x0e54 03668 (many_blocks.go:250)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x0e5c 03676 (many_blocks.go:250)	ADDSD	X1, X0
	0x0e60 03680 (many_blocks.go:241)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x0e65 03685 (many_blocks.go:252)	MOVQ	SI, "".b+744(SP)
	0x0e6d 03693 (many_blocks.go:247)	MOVQ	BX, "".c+752(SP)
	0x0e75 03701 (many_blocks.go:250)	MOVSD	X0, "".f+56(SP)
	0x0e7b 03707 (many_blocks.go:254)	BTL	$0, DX
	0x0e7f 03711 (many_blocks.go:254)	JCC	8098
	0x0e85 03717 (many_blocks.go:254)	CMPQ	SI, $70
	0x0e89 03721 (many_blocks.go:254)	JEQ	8098
	0x0e8f 03727 (many_blocks.go:255)	CMPQ	AX, $1
	0x0e93 03731 (many_blocks.go:255)	JCS	10554
	0x0e99 03737 (many_blocks.go:255)	PCDATA	$2, $5
	0x0e99 03737 (many_blocks.go:255)	LEAQ	""..autotmp_52+336(SP), DX
	0x0ea1 03745 (many_blocks.go:255)	PCDATA	$2, $3
	0x0ea1 03745 (many_blocks.go:255)	MOVQ	DX, (SP)
	0x0ea5 03749 (many_blocks.go:255)	MOVQ	CX, 8(SP)
	0x0eaa 03754 (many_blocks.go:255)	MOVQ	$1, 16(SP)
	0x0eb3 03763 (many_blocks.go:255)	PCDATA	$2, $0
	0x0eb3 03763 (many_blocks.go:255)	MOVQ	CX, 24(SP)
	0x0eb8 03768 (many_blocks.go:255)	MOVQ	AX, 32(SP)
	0x0ebd 03773 (many_blocks.go:255)	CALL	runtime.concatstring2(SB)
	0x0ec2 03778 (many_blocks.go:255)	MOVQ	48(SP), AX
	0x0ec7 03783 (many_blocks.go:255)	PCDATA	$2, $3
	0x0ec7 03783 (many_blocks.go:255)	MOVQ	40(SP), CX
	0x0ecc 03788 (many_blocks.go:257)	MOVQ	""..autotmp_72+72(SP), DX
	0x0ed1 03793 (many_blocks.go:257)	BTL	$1, DX
	0x0ed5 03797 (many_blocks.go:257)	JCC	8088
	0x0edb 03803 (many_blocks.go:257)	MOVQ	"".b+744(SP), BX
	0x0ee3 03811 (many_blocks.go:257)	CMPQ	BX, $71
	0x0ee7 03815 (many_blocks.go:257)	JEQ	8031
	0x0eed 03821 (many_blocks.go:258)	MOVQ	DX, SI
	0x0ef0 03824 (many_blocks.go:258)	ANDQ	$7, DX
	0x0ef4 03828 (many_blocks.go:258)	MOVQ	"".m+768(SP), DI
	0x0efc 03836 (many_blocks.go:258)	CMPQ	DX, DI
	0x0eff 03839 (many_blocks.go:258)	JCC	10547
	0x0f05 03845 (many_blocks.go:258)	MOVQ	"".c+752(SP), R8
	0x0f0d 03853 (many_blocks.go:258)	PCDATA	$2, $4
	0x0f0d 03853 (many_blocks.go:258)	MOVQ	"".m+760(SP), R9
	0x0f15 03861 (many_blocks.go:258)	MOVQ	R8, (R9)(DX*8)
	0x0f19 03865 (many_blocks.go:243)	BTL	$2, SI
	0x0f1d 03869 (many_blocks.go:260)	PCDATA	$2, $-2
	0x0f1d 03869 (many_blocks.go:260)	PCDATA	$0, $-2
	0x0f1d 03869 (many_blocks.go:260)	JCC	8007
	0x0f23 03875 (many_blocks.go:260)	PCDATA	$2, $4
	0x0f23 03875 (many_blocks.go:260)	PCDATA	$0, $0
	0x0f23 03875 (many_blocks.go:260)	CMPQ	BX, $72
	0x0f27 03879 (many_blocks.go:260)	JEQ	8007
	0x0f2d 03885 (many_blocks.go:261)	MOVQ	BX, DX
	0x0f30 03888 (many_blocks.go:261)	XORQ	$72, BX
	0x0f34 03892 (many_blocks.go:261)	ADDQ	SI, BX
	0x0f37 03895 (many_blocks.go:263)	BTL	$3, BX
	0x0f3b 03899 (many_blocks.go:263)	JCC	7971
	0x0f41 03905 (many_blocks.go:263)	CMPQ	DX, $73
	0x0f45 03909 (many_blocks.go:263)	JEQ	7971
	0x0f4b 03915 (many_blocks.go:261)	MOVQ	BX, DX
	0x0f4e 03918 (many_blocks.go:268)	BTL	$4, DX
	0x0f52 03922 (many_blocks.go:268)	JCC	7950
	0x0f58 03928 (many_blocks.go:268)	CMPQ	R8, $74
	0x0f5c 03932 (many_blocks.go:268)	JEQ	7950
	0x0f62 03938 (many_blocks.go:269)	MOVQ	R8, SI
	0x0f65 03941 (many_blocks.go:269)	ANDQ	$7, R8
	0x0f69 03945 (many_blocks.go:269)	CMPQ	R8, DI
	0x0f6c 03948 (many_blocks.go:269)	JCC	10540
	0x0f72 03954 (many_blocks.go:269)	PCDATA	$2, $3
	0x0f72 03954 (many_blocks.go:269)	MOVQ	(R9)(R8*8), R8
	0x0f76 03958 (many_blocks.go:269)	SUBQ	R8, BX
	0x0f79 03961 (many_blocks.go:271)	BTL	$0, DX
	0x0f7d 03965 (many_blocks.go:271)	JCC	7918
	0x0f83 03971 (many_blocks.go:271)	CMPQ	SI, $75
	0x0f87 03975 (many_blocks.go:271)	JEQ	7918
	0x0f8d 03981 (many_blocks.go:272)	MOVSD	"".f+56(SP), X0
	0x0f93 03987 (many_blocks.go:272)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x0f9b 03995 (many_blocks.go:272)	ADDSD	X1, X0
	0x0f9f 03999 (many_blocks.go:261)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x0fa4 04004 (many_blocks.go:266)	MOVQ	SI, ""..autotmp_73+64(SP)
	0x0fa9 04009 (many_blocks.go:269)	MOVQ	BX, "".c+752(SP)
	0x0fb1 04017 (many_blocks.go:272)	MOVSD	X0, "".f+56(SP)
	0x0fb7 04023 (many_blocks.go:274)	BTL	$1, DX
	0x0fbb 04027 (many_blocks.go:274)	JCC	7891
	0x0fc1 04033 (many_blocks.go:274)	CMPQ	SI, $76
	0x0fc5 04037 (many_blocks.go:274)	JEQ	7891
	0x0fcb 04043 (many_blocks.go:275)	CMPQ	AX, $1
	0x0fcf 04047 (many_blocks.go:275)	JCS	10533
	0x0fd5 04053 (many_blocks.go:275)	PCDATA	$2, $5
	0x0fd5 04053 (many_blocks.go:275)	LEAQ	""..autotmp_54+304(SP), DX
	0x0fdd 04061 (many_blocks.go:275)	PCDATA	$2, $3
	0x0fdd 04061 (many_blocks.go:275)	MOVQ	DX, (SP)
	0x0fe1 04065 (many_blocks.go:275)	MOVQ	CX, 8(SP)
	0x0fe6 04070 (many_blocks.go:275)	MOVQ	$1, 16(SP)
	0x0fef 04079 (many_blocks.go:275)	PCDATA	$2, $0
	0x0fef 04079 (many_blocks.go:275)	MOVQ	CX, 24(SP)
	0x0ff4 04084 (many_blocks.go:275)	MOVQ	AX, 32(SP)
	0x0ff9 04089 (many_blocks.go:275)	CALL	runtime.concatstring2(SB)
	0x0ffe 04094 (many_blocks.go:275)	PCDATA	$2, $2
	0x0ffe 04094 (many_blocks.go:275)	MOVQ	40(SP), AX
	0x1003 04099 (many_blocks.go:275)	MOVQ	48(SP), CX
	0x1008 04104 (many_blocks.go:277)	MOVQ	""..autotmp_72+72(SP), DX
	0x100d 04109 (many_blocks.go:277)	BTL	$2, DX
	0x1011 04113 (many_blocks.go:277)	JCC	7884
	0x1017 04119 (many_blocks.go:277)	MOVQ	""..autotmp_73+64(SP), BX
	0x101c 04124 (many_blocks.go:277)	CMPQ	BX, $77
	0x1020 04128 (many_blocks.go:277)	JEQ	7823
	0x1026 04134 (many_blocks.go:278)	MOVQ	DX, SI
	0x1029 04137 (many_blocks.go:278)	ANDQ	$7, DX
	0x102d 04141 (many_blocks.go:278)	MOVQ	"".m+768(SP), DI
	0x1035 04149 (many_blocks.go:278)	CMPQ	DX, DI
	0x1038 04152 (many_blocks.go:278)	JCC	10526
	0x103e 04158 (many_blocks.go:278)	MOVQ	"".c+752(SP), R8
	0x1046 04166 (many_blocks.go:278)	PCDATA	$2, $6
	0x1046 04166 (many_blocks.go:278)	MOVQ	"".m+760(SP), R9
	0x104e 04174 (many_blocks.go:278)	MOVQ	R8, (R9)(DX*8)
	0x1052 04178 (many_blocks.go:263)	BTL	$3, SI
	0x1056 04182 (many_blocks.go:282)	PCDATA	$2, $-2
	0x1056 04182 (many_blocks.go:282)	PCDATA	$0, $-2
	0x1056 04182 (many_blocks.go:282)	JCC	7799
	0x105c 04188 (many_blocks.go:282)	PCDATA	$2, $6
	0x105c 04188 (many_blocks.go:282)	PCDATA	$0, $0
	0x105c 04188 (many_blocks.go:282)	CMPQ	BX, $78
	0x1060 04192 (many_blocks.go:282)	JEQ	7799
	0x1066 04198 (many_blocks.go:283)	MOVQ	BX, DX
	0x1069 04201 (many_blocks.go:283)	XORQ	$78, BX
	0x106d 04205 (many_blocks.go:283)	ADDQ	SI, BX
	0x1070 04208 (many_blocks.go:285)	BTL	$4, BX
	0x1074 04212 (many_blocks.go:285)	JCC	7767
	0x107a 04218 (many_blocks.go:285)	CMPQ	DX, $79
	0x107e 04222 (many_blocks.go:285)	JEQ	7767
	0x1084 04228 (many_blocks.go:283)	MOVQ	BX, DX
	0x1087 04231 (many_blocks.go:288)	BTL	$0, DX
	0x108b 04235 (many_blocks.go:288)	JCC	7746
	0x1091 04241 (many_blocks.go:288)	CMPQ	R8, $80
	0x1095 04245 (many_blocks.go:288)	JEQ	7746
	0x109b 04251 (many_blocks.go:289)	MOVQ	R8, SI
	0x109e 04254 (many_blocks.go:289)	ANDQ	$7, R8
	0x10a2 04258 (many_blocks.go:289)	CMPQ	R8, DI
	0x10a5 04261 (many_blocks.go:289)	JCC	10519
	0x10ab 04267 (many_blocks.go:289)	PCDATA	$2, $2
	0x10ab 04267 (many_blocks.go:289)	MOVQ	(R9)(R8*8), R8
	0x10af 04271 (many_blocks.go:289)	SUBQ	R8, BX
	0x10b2 04274 (many_blocks.go:291)	BTL	$1, DX
	0x10b6 04278 (many_blocks.go:291)	JCC	7710
	0x10bc 04284 (many_blocks.go:291)	CMPQ	SI, $81
	0x10c0 04288 (many_blocks.go:291)	JEQ	7710
	0x10c6 04294 (many_blocks.go:292)	MOVSD	"".f+56(SP), X0
	0x10cc 04300 (many_blocks.go:292)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x10d4 04308 (many_blocks.go:292)	ADDSD	X1, X0
	0x10d8 04312 (many_blocks.go:283)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x10dd 04317 (many_blocks.go:294)	MOVQ	SI, "".b+744(SP)
	0x10e5 04325 (many_blocks.go:289)	MOVQ	BX, "".c+752(SP)
	0x10ed 04333 (many_blocks.go:292)	MOVSD	X0, "".f+56(SP)
	0x10f3 04339 (many_blocks.go:296)	BTL	$2, DX
	0x10f7 04343 (many_blocks.go:296)	JCC	7692
	0x10fd 04349 (many_blocks.go:296)	CMPQ	SI, $82
	0x1101 04353 (many_blocks.go:296)	JEQ	7692
	0x1107 04359 (many_blocks.go:297)	CMPQ	CX, $1
	0x110b 04363 (many_blocks.go:297)	JCS	10512
	0x1111 04369 (many_blocks.go:297)	PCDATA	$2, $7
	0x1111 04369 (many_blocks.go:297)	LEAQ	""..autotmp_56+272(SP), DX
	0x1119 04377 (many_blocks.go:297)	PCDATA	$2, $2
	0x1119 04377 (many_blocks.go:297)	MOVQ	DX, (SP)
	0x111d 04381 (many_blocks.go:297)	MOVQ	AX, 8(SP)
	0x1122 04386 (many_blocks.go:297)	MOVQ	$1, 16(SP)
	0x112b 04395 (many_blocks.go:297)	PCDATA	$2, $0
	0x112b 04395 (many_blocks.go:297)	MOVQ	AX, 24(SP)
	0x1130 04400 (many_blocks.go:297)	MOVQ	CX, 32(SP)
	0x1135 04405 (many_blocks.go:297)	CALL	runtime.concatstring2(SB)
	0x113a 04410 (many_blocks.go:297)	PCDATA	$2, $2
	0x113a 04410 (many_blocks.go:297)	MOVQ	40(SP), AX
	0x113f 04415 (many_blocks.go:297)	MOVQ	48(SP), CX
	0x1144 04420 (many_blocks.go:299)	MOVQ	""..autotmp_72+72(SP), DX
	0x1149 04425 (many_blocks.go:299)	BTL	$3, DX
	0x114d 04429 (many_blocks.go:299)	JCC	7682
	0x1153 04435 (many_blocks.go:299)	MOVQ	"".b+744(SP), BX
	0x115b 04443 (many_blocks.go:299)	CMPQ	BX, $83
	0x115f 04447 (many_blocks.go:299)	JEQ	7625
	0x1165 04453 (many_blocks.go:300)	MOVQ	DX, SI
	0x1168 04456 (many_blocks.go:300)	ANDQ	$7, DX
	0x116c 04460 (many_blocks.go:300)	MOVQ	"".m+768(SP), DI
	0x1174 04468 (many_blocks.go:300)	CMPQ	DX, DI
	0x1177 04471 (many_blocks.go:300)	JCC	10505
	0x117d 04477 (many_blocks.go:300)	MOVQ	"".c+752(SP), R8
	0x1185 04485 (many_blocks.go:300)	PCDATA	$2, $6
	0x1185 04485 (many_blocks.go:300)	MOVQ	"".m+760(SP), R9
	0x118d 04493 (many_blocks.go:300)	MOVQ	R8, (R9)(DX*8)
	0x1191 04497 (many_blocks.go:285)	BTL	$4, SI
	0x1195 04501 (many_blocks.go:302)	PCDATA	$2, $-2
	0x1195 04501 (many_blocks.go:302)	PCDATA	$0, $-2
	0x1195 04501 (many_blocks.go:302)	JCC	7601
	0x119b 04507 (many_blocks.go:302)	PCDATA	$2, $6
	0x119b 04507 (many_blocks.go:302)	PCDATA	$0, $0
	0x119b 04507 (many_blocks.go:302)	CMPQ	BX, $84
	0x119f 04511 (many_blocks.go:302)	JEQ	7601
	0x11a5 04517 (many_blocks.go:303)	MOVQ	BX, DX
	0x11a8 04520 (many_blocks.go:303)	XORQ	$84, BX
	0x11ac 04524 (many_blocks.go:303)	ADDQ	SI, BX
	0x11af 04527 (many_blocks.go:305)	BTL	$0, BX
	0x11b3 04531 (many_blocks.go:305)	JCC	7565
	0x11b9 04537 (many_blocks.go:305)	CMPQ	DX, $85
	0x11bd 04541 (many_blocks.go:305)	JEQ	7565
	0x11c3 04547 (many_blocks.go:303)	MOVQ	BX, DX
	0x11c6 04550 (many_blocks.go:310)	BTL	$1, DX
	0x11ca 04554 (many_blocks.go:310)	JCC	7544
	0x11d0 04560 (many_blocks.go:310)	CMPQ	R8, $86
	0x11d4 04564 (many_blocks.go:310)	JEQ	7544
	0x11da 04570 (many_blocks.go:311)	MOVQ	R8, SI
	0x11dd 04573 (many_blocks.go:311)	ANDQ	$7, R8
	0x11e1 04577 (many_blocks.go:311)	CMPQ	R8, DI
	0x11e4 04580 (many_blocks.go:311)	JCC	10498
	0x11ea 04586 (many_blocks.go:311)	PCDATA	$2, $2
	0x11ea 04586 (many_blocks.go:311)	MOVQ	(R9)(R8*8), R8
	0x11ee 04590 (many_blocks.go:311)	SUBQ	R8, BX
	0x11f1 04593 (many_blocks.go:313)	BTL	$2, DX
	0x11f5 04597 (many_blocks.go:313)	JCC	7512
	0x11fb 04603 (many_blocks.go:313)	CMPQ	SI, $87
	0x11ff 04607 (many_blocks.go:313)	JEQ	7512
	0x1205 04613 (many_blocks.go:314)	MOVSD	"".f+56(SP), X0
	0x120b 04619 (many_blocks.go:314)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1213 04627 (many_blocks.go:314)	ADDSD	X1, X0
	0x1217 04631 (many_blocks.go:303)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x121c 04636 (many_blocks.go:308)	MOVQ	SI, ""..autotmp_73+64(SP)
	0x1221 04641 (many_blocks.go:311)	MOVQ	BX, "".c+752(SP)
	0x1229 04649 (many_blocks.go:314)	MOVSD	X0, "".f+56(SP)
	0x122f 04655 (many_blocks.go:316)	BTL	$3, DX
	0x1233 04659 (many_blocks.go:316)	JCC	7485
	0x1239 04665 (many_blocks.go:316)	CMPQ	SI, $88
	0x123d 04669 (many_blocks.go:316)	JEQ	7485
	0x1243 04675 (many_blocks.go:317)	CMPQ	CX, $1
	0x1247 04679 (many_blocks.go:317)	JCS	10491
	0x124d 04685 (many_blocks.go:317)	PCDATA	$2, $7
	0x124d 04685 (many_blocks.go:317)	LEAQ	""..autotmp_58+240(SP), DX
	0x1255 04693 (many_blocks.go:317)	PCDATA	$2, $2
	0x1255 04693 (many_blocks.go:317)	MOVQ	DX, (SP)
	0x1259 04697 (many_blocks.go:317)	MOVQ	AX, 8(SP)
	0x125e 04702 (many_blocks.go:317)	MOVQ	$1, 16(SP)
	0x1267 04711 (many_blocks.go:317)	PCDATA	$2, $0
	0x1267 04711 (many_blocks.go:317)	MOVQ	AX, 24(SP)
	0x126c 04716 (many_blocks.go:317)	MOVQ	CX, 32(SP)
	0x1271 04721 (many_blocks.go:317)	CALL	runtime.concatstring2(SB)
	0x1276 04726 (many_blocks.go:317)	MOVQ	48(SP), AX
	0x127b 04731 (many_blocks.go:317)	PCDATA	$2, $3
	0x127b 04731 (many_blocks.go:317)	MOVQ	40(SP), CX
	0x1280 04736 (many_blocks.go:319)	MOVQ	""..autotmp_72+72(SP), DX
	0x1285 04741 (many_blocks.go:319)	BTL	$4, DX
	0x1289 04745 (many_blocks.go:319)	JCC	7478
	0x128f 04751 (many_blocks.go:319)	MOVQ	""..autotmp_73+64(SP), BX
	0x1294 04756 (many_blocks.go:319)	CMPQ	BX, $89
	0x1298 04760 (many_blocks.go:319)	JEQ	7417
	0x129e 04766 (many_blocks.go:320)	MOVQ	DX, SI
	0x12a1 04769 (many_blocks.go:320)	ANDQ	$7, DX
	0x12a5 04773 (many_blocks.go:320)	MOVQ	"".m+768(SP), DI
	0x12ad 04781 (many_blocks.go:320)	CMPQ	DX, DI
	0x12b0 04784 (many_blocks.go:320)	JCC	10484
	0x12b6 04790 (many_blocks.go:320)	MOVQ	"".c+752(SP), R8
	0x12be 04798 (many_blocks.go:320)	PCDATA	$2, $4
	0x12be 04798 (many_blocks.go:320)	MOVQ	"".m+760(SP), R9
	0x12c6 04806 (many_blocks.go:320)	MOVQ	R8, (R9)(DX*8)
	0x12ca 04810 (many_blocks.go:305)	BTL	$0, SI
	0x12ce 04814 (many_blocks.go:324)	PCDATA	$2, $-2
	0x12ce 04814 (many_blocks.go:324)	PCDATA	$0, $-2
	0x12ce 04814 (many_blocks.go:324)	JCC	7393
	0x12d4 04820 (many_blocks.go:324)	PCDATA	$2, $4
	0x12d4 04820 (many_blocks.go:324)	PCDATA	$0, $0
	0x12d4 04820 (many_blocks.go:324)	CMPQ	BX, $90
	0x12d8 04824 (many_blocks.go:324)	JEQ	7393
	0x12de 04830 (many_blocks.go:325)	MOVQ	BX, DX
	0x12e1 04833 (many_blocks.go:325)	XORQ	$90, BX
	0x12e5 04837 (many_blocks.go:325)	ADDQ	SI, BX
	0x12e8 04840 (many_blocks.go:327)	BTL	$1, BX
	0x12ec 04844 (many_blocks.go:327)	JCC	7361
	0x12f2 04850 (many_blocks.go:327)	CMPQ	DX, $91
	0x12f6 04854 (many_blocks.go:327)	JEQ	7361
	0x12fc 04860 (many_blocks.go:325)	MOVQ	BX, DX
	0x12ff 04863 (many_blocks.go:330)	BTL	$2, DX
	0x1303 04867 (many_blocks.go:330)	JCC	7340
	0x1309 04873 (many_blocks.go:330)	CMPQ	R8, $92
	0x130d 04877 (many_blocks.go:330)	JEQ	7340
	0x1313 04883 (many_blocks.go:331)	MOVQ	R8, SI
	0x1316 04886 (many_blocks.go:331)	ANDQ	$7, R8
	0x131a 04890 (many_blocks.go:331)	CMPQ	R8, DI
	0x131d 04893 (many_blocks.go:331)	JCC	10477
	0x1323 04899 (many_blocks.go:331)	PCDATA	$2, $3
	0x1323 04899 (many_blocks.go:331)	MOVQ	(R9)(R8*8), R8
	0x1327 04903 (many_blocks.go:331)	SUBQ	R8, BX
	0x132a 04906 (many_blocks.go:333)	BTL	$3, DX
	0x132e 04910 (many_blocks.go:333)	JCC	7304
	0x1334 04916 (many_blocks.go:333)	CMPQ	SI, $93
	0x1338 04920 (many_blocks.go:333)	JEQ	7304
	0x133e 04926 (many_blocks.go:334)	MOVSD	"".f+56(SP), X0
	0x1344 04932 (many_blocks.go:334)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x134c 04940 (many_blocks.go:334)	ADDSD	X1, X0
	0x1350 04944 (many_blocks.go:325)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x1355 04949 (many_blocks.go:336)	MOVQ	SI, "".b+744(SP)
	0x135d 04957 (many_blocks.go:331)	MOVQ	BX, "".c+752(SP)
	0x1365 04965 (many_blocks.go:334)	MOVSD	X0, "".f+56(SP)
	0x136b 04971 (many_blocks.go:338)	BTL	$4, DX
	0x136f 04975 (many_blocks.go:338)	JCC	7277
	0x1375 04981 (many_blocks.go:338)	CMPQ	SI, $94
	0x1379 04985 (many_blocks.go:338)	JEQ	7277
	0x137f 04991 (many_blocks.go:339)	CMPQ	AX, $1
	0x1383 04995 (many_blocks.go:339)	JCS	10470
	0x1389 05001 (many_blocks.go:339)	PCDATA	$2, $5
	0x1389 05001 (many_blocks.go:339)	LEAQ	""..autotmp_60+208(SP), DX
	0x1391 05009 (many_blocks.go:339)	PCDATA	$2, $3
	0x1391 05009 (many_blocks.go:339)	MOVQ	DX, (SP)
	0x1395 05013 (many_blocks.go:339)	MOVQ	CX, 8(SP)
	0x139a 05018 (many_blocks.go:339)	MOVQ	$1, 16(SP)
	0x13a3 05027 (many_blocks.go:339)	PCDATA	$2, $0
	0x13a3 05027 (many_blocks.go:339)	MOVQ	CX, 24(SP)
	0x13a8 05032 (many_blocks.go:339)	MOVQ	AX, 32(SP)
	0x13ad 05037 (many_blocks.go:339)	CALL	runtime.concatstring2(SB)
	0x13b2 05042 (many_blocks.go:339)	PCDATA	$2, $2
	0x13b2 05042 (many_blocks.go:339)	MOVQ	40(SP), AX
	0x13b7 05047 (many_blocks.go:339)	MOVQ	48(SP), CX
	0x13bc 05052 (many_blocks.go:341)	MOVQ	""..autotmp_72+72(SP), DX
	0x13c1 05057 (many_blocks.go:341)	BTL	$0, DX
	0x13c5 05061 (many_blocks.go:341)	JCC	7267
	0x13cb 05067 (many_blocks.go:341)	MOVQ	"".b+744(SP), BX
	0x13d3 05075 (many_blocks.go:341)	CMPQ	BX, $95
	0x13d7 05079 (many_blocks.go:341)	JEQ	7210
	0x13dd 05085 (many_blocks.go:342)	MOVQ	DX, SI
	0x13e0 05088 (many_blocks.go:342)	ANDQ	$7, DX
	0x13e4 05092 (many_blocks.go:342)	MOVQ	"".m+768(SP), DI
	0x13ec 05100 (many_blocks.go:342)	CMPQ	DX, DI
	0x13ef 05103 (many_blocks.go:342)	JCC	10463
	0x13f5 05109 (many_blocks.go:342)	MOVQ	"".c+752(SP), R8
	0x13fd 05117 (many_blocks.go:342)	PCDATA	$2, $6
	0x13fd 05117 (many_blocks.go:342)	MOVQ	"".m+760(SP), R9
	0x1405 05125 (many_blocks.go:342)	MOVQ	R8, (R9)(DX*8)
	0x1409 05129 (many_blocks.go:327)	BTL	$1, SI
	0x140d 05133 (many_blocks.go:344)	PCDATA	$2, $-2
	0x140d 05133 (many_blocks.go:344)	PCDATA	$0, $-2
	0x140d 05133 (many_blocks.go:344)	JCC	7186
	0x1413 05139 (many_blocks.go:344)	PCDATA	$2, $6
	0x1413 05139 (many_blocks.go:344)	PCDATA	$0, $0
	0x1413 05139 (many_blocks.go:344)	CMPQ	BX, $96
	0x1417 05143 (many_blocks.go:344)	JEQ	7186
	0x141d 05149 (many_blocks.go:345)	MOVQ	BX, DX
	0x1420 05152 (many_blocks.go:345)	XORQ	$96, BX
	0x1424 05156 (many_blocks.go:345)	ADDQ	SI, BX
	0x1427 05159 (many_blocks.go:347)	BTL	$2, BX
	0x142b 05163 (many_blocks.go:347)	JCC	7150
	0x1431 05169 (many_blocks.go:347)	CMPQ	DX, $97
	0x1435 05173 (many_blocks.go:347)	JEQ	7150
	0x143b 05179 (many_blocks.go:345)	MOVQ	BX, DX
	0x143e 05182 (many_blocks.go:352)	BTL	$3, DX
	0x1442 05186 (many_blocks.go:352)	JCC	7129
	0x1448 05192 (many_blocks.go:352)	CMPQ	R8, $98
	0x144c 05196 (many_blocks.go:352)	JEQ	7129
	0x1452 05202 (many_blocks.go:353)	MOVQ	R8, SI
	0x1455 05205 (many_blocks.go:353)	ANDQ	$7, R8
	0x1459 05209 (many_blocks.go:353)	CMPQ	R8, DI
	0x145c 05212 (many_blocks.go:353)	JCC	10456
	0x1462 05218 (many_blocks.go:353)	PCDATA	$2, $2
	0x1462 05218 (many_blocks.go:353)	MOVQ	(R9)(R8*8), R8
	0x1466 05222 (many_blocks.go:353)	SUBQ	R8, BX
	0x1469 05225 (many_blocks.go:355)	BTL	$4, DX
	0x146d 05229 (many_blocks.go:355)	JCC	7097
	0x1473 05235 (many_blocks.go:355)	CMPQ	SI, $99
	0x1477 05239 (many_blocks.go:355)	JEQ	7097
	0x147d 05245 (many_blocks.go:356)	MOVSD	"".f+56(SP), X0
	0x1483 05251 (many_blocks.go:356)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x148b 05259 (many_blocks.go:356)	ADDSD	X1, X0
	0x148f 05263 (many_blocks.go:345)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x1494 05268 (many_blocks.go:350)	MOVQ	SI, ""..autotmp_73+64(SP)
	0x1499 05273 (many_blocks.go:353)	MOVQ	BX, "".c+752(SP)
	0x14a1 05281 (many_blocks.go:356)	MOVSD	X0, "".f+56(SP)
	0x14a7 05287 (many_blocks.go:358)	BTL	$0, DX
	0x14ab 05291 (many_blocks.go:358)	JCC	7079
	0x14b1 05297 (many_blocks.go:358)	CMPQ	SI, $100
	0x14b5 05301 (many_blocks.go:358)	JEQ	7079
	0x14bb 05307 (many_blocks.go:359)	CMPQ	CX, $1
	0x14bf 05311 (many_blocks.go:359)	JCS	10449
	0x14c5 05317 (many_blocks.go:359)	PCDATA	$2, $7
	0x14c5 05317 (many_blocks.go:359)	LEAQ	""..autotmp_62+176(SP), DX
	0x14cd 05325 (many_blocks.go:359)	PCDATA	$2, $2
	0x14cd 05325 (many_blocks.go:359)	MOVQ	DX, (SP)
	0x14d1 05329 (many_blocks.go:359)	MOVQ	AX, 8(SP)
	0x14d6 05334 (many_blocks.go:359)	MOVQ	$1, 16(SP)
	0x14df 05343 (many_blocks.go:359)	PCDATA	$2, $0
	0x14df 05343 (many_blocks.go:359)	MOVQ	AX, 24(SP)
	0x14e4 05348 (many_blocks.go:359)	MOVQ	CX, 32(SP)
	0x14e9 05353 (many_blocks.go:359)	CALL	runtime.concatstring2(SB)
	0x14ee 05358 (many_blocks.go:359)	PCDATA	$2, $2
	0x14ee 05358 (many_blocks.go:359)	MOVQ	40(SP), AX
	0x14f3 05363 (many_blocks.go:359)	MOVQ	48(SP), CX
	0x14f8 05368 (many_blocks.go:361)	MOVQ	""..autotmp_72+72(SP), DX
	0x14fd 05373 (many_blocks.go:361)	BTL	$1, DX
	0x1501 05377 (many_blocks.go:361)	JCC	7072
	0x1507 05383 (many_blocks.go:361)	MOVQ	""..autotmp_73+64(SP), BX
	0x150c 05388 (many_blocks.go:361)	CMPQ	BX, $101
	0x1510 05392 (many_blocks.go:361)	JEQ	7011
	0x1516 05398 (many_blocks.go:362)	MOVQ	DX, SI
	0x1519 05401 (many_blocks.go:362)	ANDQ	$7, DX
	0x151d 05405 (many_blocks.go:362)	MOVQ	"".m+768(SP), DI
	0x1525 05413 (many_blocks.go:362)	CMPQ	DX, DI
	0x1528 05416 (many_blocks.go:362)	JCC	10442
	0x152e 05422 (many_blocks.go:362)	MOVQ	"".c+752(SP), R8
	0x1536 05430 (many_blocks.go:362)	PCDATA	$2, $6
	0x1536 05430 (many_blocks.go:362)	MOVQ	"".m+760(SP), R9
	0x153e 05438 (many_blocks.go:362)	MOVQ	R8, (R9)(DX*8)
	0x1542 05442 (many_blocks.go:347)	BTL	$2, SI
	0x1546 05446 (many_blocks.go:366)	PCDATA	$2, $-2
	0x1546 05446 (many_blocks.go:366)	PCDATA	$0, $-2
	0x1546 05446 (many_blocks.go:366)	JCC	6987
	0x154c 05452 (many_blocks.go:366)	PCDATA	$2, $6
	0x154c 05452 (many_blocks.go:366)	PCDATA	$0, $0
	0x154c 05452 (many_blocks.go:366)	CMPQ	BX, $102
	0x1550 05456 (many_blocks.go:366)	JEQ	6987
	0x1556 05462 (many_blocks.go:367)	MOVQ	BX, DX
	0x1559 05465 (many_blocks.go:367)	XORQ	$102, BX
	0x155d 05469 (many_blocks.go:367)	ADDQ	SI, BX
	0x1560 05472 (many_blocks.go:369)	BTL	$3, BX
	0x1564 05476 (many_blocks.go:369)	JCC	6955
	0x156a 05482 (many_blocks.go:369)	CMPQ	DX, $103
	0x156e 05486 (many_blocks.go:369)	JEQ	6955
	0x1574 05492 (many_blocks.go:367)	MOVQ	BX, DX
	0x1577 05495 (many_blocks.go:372)	BTL	$4, DX
	0x157b 05499 (many_blocks.go:372)	JCC	6934
	0x1581 05505 (many_blocks.go:372)	CMPQ	R8, $104
	0x1585 05509 (many_blocks.go:372)	JEQ	6934
	0x158b 05515 (many_blocks.go:373)	MOVQ	R8, SI
	0x158e 05518 (many_blocks.go:373)	ANDQ	$7, R8
	0x1592 05522 (many_blocks.go:373)	CMPQ	R8, DI
	0x1595 05525 (many_blocks.go:373)	JCC	10435
	0x159b 05531 (many_blocks.go:373)	PCDATA	$2, $2
	0x159b 05531 (many_blocks.go:373)	MOVQ	(R9)(R8*8), R8
	0x159f 05535 (many_blocks.go:373)	SUBQ	R8, BX
	0x15a2 05538 (many_blocks.go:375)	BTL	$0, DX
	0x15a6 05542 (many_blocks.go:375)	JCC	6898
	0x15ac 05548 (many_blocks.go:375)	CMPQ	SI, $105
	0x15b0 05552 (many_blocks.go:375)	JEQ	6898
	0x15b6 05558 (many_blocks.go:376)	MOVSD	"".f+56(SP), X0
	0x15bc 05564 (many_blocks.go:376)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x15c4 05572 (many_blocks.go:376)	ADDSD	X1, X0
	0x15c8 05576 (many_blocks.go:367)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x15cd 05581 (many_blocks.go:378)	MOVQ	SI, "".b+744(SP)
	0x15d5 05589 (many_blocks.go:373)	MOVQ	BX, "".c+752(SP)
	0x15dd 05597 (many_blocks.go:376)	MOVSD	X0, "".f+56(SP)
	0x15e3 05603 (many_blocks.go:380)	BTL	$1, DX
	0x15e7 05607 (many_blocks.go:380)	JCC	6871
	0x15ed 05613 (many_blocks.go:380)	CMPQ	SI, $106
	0x15f1 05617 (many_blocks.go:380)	JEQ	6871
	0x15f7 05623 (many_blocks.go:381)	CMPQ	CX, $1
	0x15fb 05627 (many_blocks.go:381)	JCS	10428
	0x1601 05633 (many_blocks.go:381)	PCDATA	$2, $7
	0x1601 05633 (many_blocks.go:381)	LEAQ	""..autotmp_64+144(SP), DX
	0x1609 05641 (many_blocks.go:381)	PCDATA	$2, $2
	0x1609 05641 (many_blocks.go:381)	MOVQ	DX, (SP)
	0x160d 05645 (many_blocks.go:381)	MOVQ	AX, 8(SP)
	0x1612 05650 (many_blocks.go:381)	MOVQ	$1, 16(SP)
	0x161b 05659 (many_blocks.go:381)	PCDATA	$2, $0
	0x161b 05659 (many_blocks.go:381)	MOVQ	AX, 24(SP)
	0x1620 05664 (many_blocks.go:381)	MOVQ	CX, 32(SP)
	0x1625 05669 (many_blocks.go:381)	CALL	runtime.concatstring2(SB)
	0x162a 05674 (many_blocks.go:381)	MOVQ	48(SP), AX
	0x162f 05679 (many_blocks.go:381)	PCDATA	$2, $3
	0x162f 05679 (many_blocks.go:381)	MOVQ	40(SP), CX
	0x1634 05684 (many_blocks.go:383)	MOVQ	""..autotmp_72+72(SP), DX
	0x1639 05689 (many_blocks.go:383)	BTL	$2, DX
	0x163d 05693 (many_blocks.go:383)	JCC	6861
	0x1643 05699 (many_blocks.go:383)	MOVQ	"".b+744(SP), BX
	0x164b 05707 (many_blocks.go:383)	CMPQ	BX, $107
	0x164f 05711 (many_blocks.go:383)	JEQ	6804
	0x1655 05717 (many_blocks.go:384)	MOVQ	DX, SI
	0x1658 05720 (many_blocks.go:384)	ANDQ	$7, DX
	0x165c 05724 (many_blocks.go:384)	MOVQ	"".m+768(SP), DI
	0x1664 05732 (many_blocks.go:384)	CMPQ	DX, DI
	0x1667 05735 (many_blocks.go:384)	JCC	10421
	0x166d 05741 (many_blocks.go:384)	MOVQ	"".c+752(SP), R8
	0x1675 05749 (many_blocks.go:384)	PCDATA	$2, $4
	0x1675 05749 (many_blocks.go:384)	MOVQ	"".m+760(SP), R9
	0x167d 05757 (many_blocks.go:384)	MOVQ	R8, (R9)(DX*8)
	0x1681 05761 (many_blocks.go:369)	BTL	$3, SI
	0x1685 05765 (many_blocks.go:386)	PCDATA	$2, $-2
	0x1685 05765 (many_blocks.go:386)	PCDATA	$0, $-2
	0x1685 05765 (many_blocks.go:386)	JCC	6780
	0x168b 05771 (many_blocks.go:386)	PCDATA	$2, $4
	0x168b 05771 (many_blocks.go:386)	PCDATA	$0, $0
	0x168b 05771 (many_blocks.go:386)	CMPQ	BX, $108
	0x168f 05775 (many_blocks.go:386)	JEQ	6780
	0x1695 05781 (many_blocks.go:387)	MOVQ	BX, DX
	0x1698 05784 (many_blocks.go:387)	XORQ	$108, BX
	0x169c 05788 (many_blocks.go:387)	ADDQ	SI, BX
	0x169f 05791 (many_blocks.go:389)	BTL	$4, BX
	0x16a3 05795 (many_blocks.go:389)	JCC	6744
	0x16a9 05801 (many_blocks.go:389)	CMPQ	DX, $109
	0x16ad 05805 (many_blocks.go:389)	JEQ	6744
	0x16b3 05811 (many_blocks.go:387)	MOVQ	BX, DX
	0x16b6 05814 (many_blocks.go:394)	BTL	$0, DX
	0x16ba 05818 (many_blocks.go:394)	JCC	6723
	0x16c0 05824 (many_blocks.go:394)	CMPQ	R8, $110
	0x16c4 05828 (many_blocks.go:394)	JEQ	6723
	0x16ca 05834 (many_blocks.go:395)	MOVQ	R8, SI
	0x16cd 05837 (many_blocks.go:395)	ANDQ	$7, R8
	0x16d1 05841 (many_blocks.go:395)	CMPQ	R8, DI
	0x16d4 05844 (many_blocks.go:395)	JCC	10414
	0x16da 05850 (many_blocks.go:395)	PCDATA	$2, $3
	0x16da 05850 (many_blocks.go:395)	MOVQ	(R9)(R8*8), R8
	0x16de 05854 (many_blocks.go:395)	SUBQ	R8, BX
	0x16e1 05857 (many_blocks.go:397)	BTL	$1, DX
	0x16e5 05861 (many_blocks.go:397)	JCC	6691
	0x16eb 05867 (many_blocks.go:397)	CMPQ	SI, $111
	0x16ef 05871 (many_blocks.go:397)	JEQ	6691
	0x16f5 05877 (many_blocks.go:398)	MOVSD	"".f+56(SP), X0
	0x16fb 05883 (many_blocks.go:398)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1703 05891 (many_blocks.go:398)	ADDSD	X1, X0
	0x1707 05895 (many_blocks.go:387)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x170c 05900 (many_blocks.go:392)	MOVQ	SI, ""..autotmp_73+64(SP)
	0x1711 05905 (many_blocks.go:395)	MOVQ	BX, "".c+752(SP)
	0x1719 05913 (many_blocks.go:398)	MOVSD	X0, "".f+56(SP)
	0x171f 05919 (many_blocks.go:400)	BTL	$2, DX
	0x1723 05923 (many_blocks.go:400)	JCC	6664
	0x1729 05929 (many_blocks.go:400)	CMPQ	SI, $112
	0x172d 05933 (many_blocks.go:400)	JEQ	6664
	0x1733 05939 (many_blocks.go:401)	CMPQ	AX, $1
	0x1737 05943 (many_blocks.go:401)	JCS	10407
	0x173d 05949 (many_blocks.go:401)	PCDATA	$2, $5
	0x173d 05949 (many_blocks.go:401)	LEAQ	""..autotmp_66+112(SP), DX
	0x1742 05954 (many_blocks.go:401)	PCDATA	$2, $3
	0x1742 05954 (many_blocks.go:401)	MOVQ	DX, (SP)
	0x1746 05958 (many_blocks.go:401)	MOVQ	CX, 8(SP)
	0x174b 05963 (many_blocks.go:401)	MOVQ	$1, 16(SP)
	0x1754 05972 (many_blocks.go:401)	PCDATA	$2, $0
	0x1754 05972 (many_blocks.go:401)	MOVQ	CX, 24(SP)
	0x1759 05977 (many_blocks.go:401)	MOVQ	AX, 32(SP)
	0x175e 05982 (many_blocks.go:401)	CALL	runtime.concatstring2(SB)
	0x1763 05987 (many_blocks.go:401)	PCDATA	$2, $2
	0x1763 05987 (many_blocks.go:401)	MOVQ	40(SP), AX
	0x1768 05992 (many_blocks.go:401)	MOVQ	48(SP), CX
	0x176d 05997 (many_blocks.go:403)	MOVQ	""..autotmp_72+72(SP), DX
	0x1772 06002 (many_blocks.go:403)	BTL	$3, DX
	0x1776 06006 (many_blocks.go:403)	JCC	6657
	0x177c 06012 (many_blocks.go:403)	MOVQ	""..autotmp_73+64(SP), BX
	0x1781 06017 (many_blocks.go:403)	CMPQ	BX, $113
	0x1785 06021 (many_blocks.go:403)	JEQ	6596
	0x178b 06027 (many_blocks.go:404)	MOVQ	DX, SI
	0x178e 06030 (many_blocks.go:404)	ANDQ	$7, DX
	0x1792 06034 (many_blocks.go:404)	MOVQ	"".m+768(SP), DI
	0x179a 06042 (many_blocks.go:404)	CMPQ	DX, DI
	0x179d 06045 (many_blocks.go:404)	JCC	10400
	0x17a3 06051 (many_blocks.go:404)	MOVQ	"".c+752(SP), R8
	0x17ab 06059 (many_blocks.go:404)	PCDATA	$2, $6
	0x17ab 06059 (many_blocks.go:404)	MOVQ	"".m+760(SP), R9
	0x17b3 06067 (many_blocks.go:404)	MOVQ	R8, (R9)(DX*8)
	0x17b7 06071 (many_blocks.go:389)	BTL	$4, SI
	0x17bb 06075 (many_blocks.go:408)	PCDATA	$2, $-2
	0x17bb 06075 (many_blocks.go:408)	PCDATA	$0, $-2
	0x17bb 06075 (many_blocks.go:408)	JCC	6572
	0x17c1 06081 (many_blocks.go:408)	PCDATA	$2, $6
	0x17c1 06081 (many_blocks.go:408)	PCDATA	$0, $0
	0x17c1 06081 (many_blocks.go:408)	CMPQ	BX, $114
	0x17c5 06085 (many_blocks.go:408)	JEQ	6572
	0x17cb 06091 (many_blocks.go:409)	MOVQ	BX, DX
	0x17ce 06094 (many_blocks.go:409)	XORQ	$114, BX
	0x17d2 06098 (many_blocks.go:409)	ADDQ	SI, BX
	0x17d5 06101 (many_blocks.go:411)	BTL	$0, BX
	0x17d9 06105 (many_blocks.go:411)	JCC	6540
	0x17df 06111 (many_blocks.go:411)	CMPQ	DX, $115
	0x17e3 06115 (many_blocks.go:411)	JEQ	6540
	0x17e9 06121 (many_blocks.go:409)	MOVQ	BX, DX
	0x17ec 06124 (many_blocks.go:414)	BTL	$1, DX
	0x17f0 06128 (many_blocks.go:414)	JCC	6519
	0x17f6 06134 (many_blocks.go:414)	CMPQ	R8, $116
	0x17fa 06138 (many_blocks.go:414)	JEQ	6519
	0x1800 06144 (many_blocks.go:415)	MOVQ	R8, SI
	0x1803 06147 (many_blocks.go:415)	ANDQ	$7, R8
	0x1807 06151 (many_blocks.go:415)	CMPQ	R8, DI
	0x180a 06154 (many_blocks.go:415)	JCC	10393
	0x1810 06160 (many_blocks.go:415)	PCDATA	$2, $2
	0x1810 06160 (many_blocks.go:415)	MOVQ	(R9)(R8*8), R8
	0x1814 06164 (many_blocks.go:415)	SUBQ	R8, BX
	0x1817 06167 (many_blocks.go:417)	BTL	$2, DX
	0x181b 06171 (many_blocks.go:417)	JCC	6491
	0x1821 06177 (many_blocks.go:417)	CMPQ	SI, $117
	0x1825 06181 (many_blocks.go:417)	JEQ	6491
	0x182b 06187 (many_blocks.go:418)	MOVSD	"".f+56(SP), X0
	0x1831 06193 (many_blocks.go:418)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1839 06201 (many_blocks.go:418)	ADDSD	X1, X0
	0x183d 06205 (many_blocks.go:409)	MOVQ	DX, ""..autotmp_72+72(SP)
	0x1842 06210 (many_blocks.go:420)	MOVQ	SI, "".b+744(SP)
	0x184a 06218 (many_blocks.go:415)	MOVQ	BX, "".c+752(SP)
	0x1852 06226 (many_blocks.go:418)	MOVSD	X0, "".f+56(SP)
	0x1858 06232 (many_blocks.go:422)	BTL	$3, DX
	0x185c 06236 (many_blocks.go:422)	JCC	6470
	0x1862 06242 (many_blocks.go:422)	CMPQ	SI, $118
	0x1866 06246 (many_blocks.go:422)	JEQ	6470
	0x186c 06252 (many_blocks.go:423)	CMPQ	CX, $1
	0x1870 06256 (many_blocks.go:423)	JCS	10386
	0x1876 06262 (many_blocks.go:423)	PCDATA	$2, $7
	0x1876 06262 (many_blocks.go:423)	LEAQ	""..autotmp_68+80(SP), DX
	0x187b 06267 (many_blocks.go:423)	PCDATA	$2, $2
	0x187b 06267 (many_blocks.go:423)	MOVQ	DX, (SP)
	0x187f 06271 (many_blocks.go:423)	MOVQ	AX, 8(SP)
	0x1884 06276 (many_blocks.go:423)	MOVQ	$1, 16(SP)
	0x188d 06285 (many_blocks.go:423)	PCDATA	$2, $0
	0x188d 06285 (many_blocks.go:423)	MOVQ	AX, 24(SP)
	0x1892 06290 (many_blocks.go:423)	MOVQ	CX, 32(SP)
	0x1897 06295 (many_blocks.go:423)	CALL	runtime.concatstring2(SB)
	0x189c 06300 (many_blocks.go:423)	MOVQ	48(SP), AX
	0x18a1 06305 (many_blocks.go:425)	MOVQ	""..autotmp_72+72(SP), CX
	0x18a6 06310 (many_blocks.go:425)	BTL	$4, CX
	0x18aa 06314 (many_blocks.go:425)	JCC	6460
	0x18b0 06320 (many_blocks.go:425)	MOVQ	"".b+744(SP), DX
	0x18b8 06328 (many_blocks.go:425)	CMPQ	DX, $119
	0x18bc 06332 (many_blocks.go:425)	JEQ	6435
	0x18be 06334 (many_blocks.go:426)	MOVQ	CX, BX
	0x18c1 06337 (many_blocks.go:426)	ANDQ	$7, CX
	0x18c5 06341 (many_blocks.go:426)	MOVQ	"".m+768(SP), SI
	0x18cd 06349 (many_blocks.go:426)	CMPQ	CX, SI
	0x18d0 06352 (many_blocks.go:426)	JCC	10379
	0x18d6 06358 (many_blocks.go:426)	MOVQ	"".c+752(SP), SI
	0x18de 06366 (many_blocks.go:426)	PCDATA	$2, $1
	0x18de 06366 (many_blocks.go:426)	PCDATA	$0, $1
	0x18de 06366 (many_blocks.go:426)	MOVQ	"".m+760(SP), DI
	0x18e6 06374 (many_blocks.go:426)	PCDATA	$2, $0
	0x18e6 06374 (many_blocks.go:426)	MOVQ	SI, (DI)(CX*8)
	0x18ea 06378 (many_blocks.go:428)	ADDQ	BX, AX
	0x18ed 06381 (many_blocks.go:428)	MOVQ	AX, "".~r4+784(SP)
	0x18f5 06389 (many_blocks.go:428)	MOVSD	"".f+56(SP), X0
	0x18fb 06395 (many_blocks.go:428)	CVTTSD2SQ	X0, AX
	0x1900 06400 (many_blocks.go:428)	ADDQ	DX, AX
	0x1903 06403 (many_blocks.go:428)	MOVQ	AX, "".~r5+792(SP)
	0x190b 06411 (many_blocks.go:428)	MOVQ	SI, "".~r6+800(SP)
	0x1913 06419 (many_blocks.go:428)	MOVQ	720(SP), BP
	0x191b 06427 (many_blocks.go:428)	ADDQ	$728, SP
	0x1922 06434 (many_blocks.go:428)	RET
	0x1923 06435 (many_blocks.go:425)	PCDATA	$0, $0
	0x1923 06435 (many_blocks.go:425)	MOVQ	"".c+752(SP), BX
	0x192b 06443 (many_blocks.go:425)	CMPQ	BX, $357
	0x1932 06450 (many_blocks.go:425)	JGT	6334
	0x1934 06452 (many_blocks.go:428)	PCDATA	$0, $1
	0x1934 06452 (many_blocks.go:428)	MOVQ	BX, SI
	0x1937 06455 (many_blocks.go:428)	MOVQ	CX, BX
	0x193a 06458 (many_blocks.go:425)	JMP	6378
	0x193c 06460 (many_blocks.go:428)	PCDATA	$0, $0
	0x193c 06460 (many_blocks.go:428)	MOVQ	"".b+744(SP), DX
	0x1944 06468 (many_blocks.go:425)	JMP	6435
	0x1946 06470 (many_blocks.go:422)	PCDATA	$2, $2
	0x1946 06470 (many_blocks.go:422)	CMPQ	BX, $354
	0x194d 06477 (many_blocks.go:422)	JGT	6252
	0x1953 06483 (many_blocks.go:423)	PCDATA	$2, $0
	0x1953 06483 (many_blocks.go:423)	MOVQ	CX, AX
	0x1956 06486 (many_blocks.go:422)	JMP	6305
	0x195b 06491 (many_blocks.go:417)	PCDATA	$2, $2
	0x195b 06491 (many_blocks.go:417)	CMPQ	BX, $351
	0x1962 06498 (many_blocks.go:417)	JGT	6187
	0x1968 06504 (many_blocks.go:420)	XORQ	$117, SI
	0x196c 06508 (many_blocks.go:418)	MOVSD	"".f+56(SP), X0
	0x1972 06514 (many_blocks.go:420)	JMP	6205
	0x1977 06519 (many_blocks.go:414)	PCDATA	$2, $6
	0x1977 06519 (many_blocks.go:414)	CMPQ	BX, $348
	0x197e 06526 (many_blocks.go:414)	JGT	6144
	0x1984 06532 (many_blocks.go:417)	PCDATA	$2, $2
	0x1984 06532 (many_blocks.go:417)	MOVQ	R8, SI
	0x1987 06535 (many_blocks.go:414)	JMP	6167
	0x198c 06540 (many_blocks.go:411)	PCDATA	$2, $6
	0x198c 06540 (many_blocks.go:411)	CMPQ	R8, $345
	0x1993 06547 (many_blocks.go:411)	JGT	6121
	0x1999 06553 (many_blocks.go:412)	MOVQ	DX, R8
	0x199c 06556 (many_blocks.go:414)	MOVQ	BX, DX
	0x199f 06559 (many_blocks.go:412)	MOVQ	"".c+752(SP), BX
	0x19a7 06567 (many_blocks.go:411)	JMP	6124
	0x19ac 06572 (many_blocks.go:408)	CMPQ	R8, $342
	0x19b3 06579 (many_blocks.go:408)	JGT	6091
	0x19b9 06585 (many_blocks.go:411)	MOVQ	BX, DX
	0x19bc 06588 (many_blocks.go:409)	MOVQ	SI, BX
	0x19bf 06591 (many_blocks.go:408)	JMP	6101
	0x19c4 06596 (many_blocks.go:403)	PCDATA	$2, $2
	0x19c4 06596 (many_blocks.go:403)	MOVQ	"".c+752(SP), SI
	0x19cc 06604 (many_blocks.go:403)	CMPQ	SI, $339
	0x19d3 06611 (many_blocks.go:403)	JGT	6027
	0x19d9 06617 (many_blocks.go:406)	XORQ	$113, BX
	0x19dd 06621 (many_blocks.go:389)	BTL	$4, DX
	0x19e1 06625 (many_blocks.go:409)	MOVQ	DX, SI
	0x19e4 06628 (many_blocks.go:415)	MOVQ	"".m+768(SP), DI
	0x19ec 06636 (many_blocks.go:408)	MOVQ	"".c+752(SP), R8
	0x19f4 06644 (many_blocks.go:415)	PCDATA	$2, $6
	0x19f4 06644 (many_blocks.go:415)	MOVQ	"".m+760(SP), R9
	0x19fc 06652 (many_blocks.go:406)	JMP	6075
	0x1a01 06657 (many_blocks.go:406)	PCDATA	$2, $2
	0x1a01 06657 (many_blocks.go:406)	MOVQ	""..autotmp_73+64(SP), BX
	0x1a06 06662 (many_blocks.go:403)	JMP	6596
	0x1a08 06664 (many_blocks.go:400)	PCDATA	$2, $3
	0x1a08 06664 (many_blocks.go:400)	CMPQ	BX, $336
	0x1a0f 06671 (many_blocks.go:400)	JGT	5939
	0x1a15 06677 (many_blocks.go:401)	MOVQ	AX, R8
	0x1a18 06680 (many_blocks.go:401)	PCDATA	$2, $2
	0x1a18 06680 (many_blocks.go:401)	MOVQ	CX, AX
	0x1a1b 06683 (many_blocks.go:401)	MOVQ	R8, CX
	0x1a1e 06686 (many_blocks.go:400)	JMP	5997
	0x1a23 06691 (many_blocks.go:397)	PCDATA	$2, $3
	0x1a23 06691 (many_blocks.go:397)	CMPQ	BX, $333
	0x1a2a 06698 (many_blocks.go:397)	JGT	5877
	0x1a30 06704 (many_blocks.go:397)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1a38 06712 (many_blocks.go:398)	MOVSD	"".f+56(SP), X0
	0x1a3e 06718 (many_blocks.go:397)	JMP	5895
	0x1a43 06723 (many_blocks.go:394)	PCDATA	$2, $4
	0x1a43 06723 (many_blocks.go:394)	CMPQ	BX, $330
	0x1a4a 06730 (many_blocks.go:394)	JGT	5834
	0x1a50 06736 (many_blocks.go:397)	PCDATA	$2, $3
	0x1a50 06736 (many_blocks.go:397)	MOVQ	R8, SI
	0x1a53 06739 (many_blocks.go:394)	JMP	5857
	0x1a58 06744 (many_blocks.go:389)	PCDATA	$2, $4
	0x1a58 06744 (many_blocks.go:389)	CMPQ	R8, $327
	0x1a5f 06751 (many_blocks.go:389)	JGT	5811
	0x1a65 06757 (many_blocks.go:392)	XORQ	$109, DX
	0x1a69 06761 (many_blocks.go:392)	MOVQ	DX, R8
	0x1a6c 06764 (many_blocks.go:394)	MOVQ	BX, DX
	0x1a6f 06767 (many_blocks.go:390)	MOVQ	"".c+752(SP), BX
	0x1a77 06775 (many_blocks.go:392)	JMP	5814
	0x1a7c 06780 (many_blocks.go:386)	CMPQ	R8, $324
	0x1a83 06787 (many_blocks.go:386)	JGT	5781
	0x1a89 06793 (many_blocks.go:389)	MOVQ	BX, DX
	0x1a8c 06796 (many_blocks.go:387)	MOVQ	SI, BX
	0x1a8f 06799 (many_blocks.go:386)	JMP	5791
	0x1a94 06804 (many_blocks.go:383)	PCDATA	$2, $3
	0x1a94 06804 (many_blocks.go:383)	MOVQ	"".c+752(SP), SI
	0x1a9c 06812 (many_blocks.go:383)	CMPQ	SI, $321
	0x1aa3 06819 (many_blocks.go:383)	JGT	5717
	0x1aa9 06825 (many_blocks.go:369)	BTL	$3, DX
	0x1aad 06829 (many_blocks.go:387)	MOVQ	DX, SI
	0x1ab0 06832 (many_blocks.go:395)	MOVQ	"".m+768(SP), DI
	0x1ab8 06840 (many_blocks.go:386)	MOVQ	"".c+752(SP), R8
	0x1ac0 06848 (many_blocks.go:395)	PCDATA	$2, $4
	0x1ac0 06848 (many_blocks.go:395)	MOVQ	"".m+760(SP), R9
	0x1ac8 06856 (many_blocks.go:383)	JMP	5765
	0x1acd 06861 (many_blocks.go:386)	PCDATA	$2, $3
	0x1acd 06861 (many_blocks.go:386)	MOVQ	"".b+744(SP), BX
	0x1ad5 06869 (many_blocks.go:383)	JMP	6804
	0x1ad7 06871 (many_blocks.go:380)	PCDATA	$2, $2
	0x1ad7 06871 (many_blocks.go:380)	CMPQ	BX, $318
	0x1ade 06878 (many_blocks.go:380)	JGT	5623
	0x1ae4 06884 (many_blocks.go:381)	MOVQ	CX, R8
	0x1ae7 06887 (many_blocks.go:381)	PCDATA	$2, $3
	0x1ae7 06887 (many_blocks.go:381)	MOVQ	AX, CX
	0x1aea 06890 (many_blocks.go:381)	MOVQ	R8, AX
	0x1aed 06893 (many_blocks.go:380)	JMP	5684
	0x1af2 06898 (many_blocks.go:375)	PCDATA	$2, $2
	0x1af2 06898 (many_blocks.go:375)	CMPQ	BX, $315
	0x1af9 06905 (many_blocks.go:375)	JGT	5558
	0x1aff 06911 (many_blocks.go:378)	XORQ	$105, SI
	0x1b03 06915 (many_blocks.go:378)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1b0b 06923 (many_blocks.go:376)	MOVSD	"".f+56(SP), X0
	0x1b11 06929 (many_blocks.go:378)	JMP	5576
	0x1b16 06934 (many_blocks.go:372)	PCDATA	$2, $6
	0x1b16 06934 (many_blocks.go:372)	CMPQ	BX, $312
	0x1b1d 06941 (many_blocks.go:372)	JGT	5515
	0x1b23 06947 (many_blocks.go:375)	PCDATA	$2, $2
	0x1b23 06947 (many_blocks.go:375)	MOVQ	R8, SI
	0x1b26 06950 (many_blocks.go:372)	JMP	5538
	0x1b2b 06955 (many_blocks.go:369)	PCDATA	$2, $6
	0x1b2b 06955 (many_blocks.go:369)	CMPQ	R8, $309
	0x1b32 06962 (many_blocks.go:369)	JGT	5492
	0x1b38 06968 (many_blocks.go:370)	MOVQ	DX, R8
	0x1b3b 06971 (many_blocks.go:372)	MOVQ	BX, DX
	0x1b3e 06974 (many_blocks.go:370)	MOVQ	"".c+752(SP), BX
	0x1b46 06982 (many_blocks.go:369)	JMP	5495
	0x1b4b 06987 (many_blocks.go:366)	CMPQ	R8, $306
	0x1b52 06994 (many_blocks.go:366)	JGT	5462
	0x1b58 07000 (many_blocks.go:369)	MOVQ	BX, DX
	0x1b5b 07003 (many_blocks.go:367)	MOVQ	SI, BX
	0x1b5e 07006 (many_blocks.go:366)	JMP	5472
	0x1b63 07011 (many_blocks.go:361)	PCDATA	$2, $2
	0x1b63 07011 (many_blocks.go:361)	MOVQ	"".c+752(SP), SI
	0x1b6b 07019 (many_blocks.go:361)	CMPQ	SI, $303
	0x1b72 07026 (many_blocks.go:361)	JGT	5398
	0x1b78 07032 (many_blocks.go:364)	XORQ	$101, BX
	0x1b7c 07036 (many_blocks.go:347)	BTL	$2, DX
	0x1b80 07040 (many_blocks.go:367)	MOVQ	DX, SI
	0x1b83 07043 (many_blocks.go:373)	MOVQ	"".m+768(SP), DI
	0x1b8b 07051 (many_blocks.go:366)	MOVQ	"".c+752(SP), R8
	0x1b93 07059 (many_blocks.go:373)	PCDATA	$2, $6
	0x1b93 07059 (many_blocks.go:373)	MOVQ	"".m+760(SP), R9
	0x1b9b 07067 (many_blocks.go:364)	JMP	5446
	0x1ba0 07072 (many_blocks.go:364)	PCDATA	$2, $2
	0x1ba0 07072 (many_blocks.go:364)	MOVQ	""..autotmp_73+64(SP), BX
	0x1ba5 07077 (many_blocks.go:361)	JMP	7011
	0x1ba7 07079 (many_blocks.go:358)	CMPQ	BX, $300
	0x1bae 07086 (many_blocks.go:358)	JGT	5307
	0x1bb4 07092 (many_blocks.go:358)	JMP	5368
	0x1bb9 07097 (many_blocks.go:355)	CMPQ	BX, $297
	0x1bc0 07104 (many_blocks.go:355)	JGT	5245
	0x1bc6 07110 (many_blocks.go:355)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1bce 07118 (many_blocks.go:356)	MOVSD	"".f+56(SP), X0
	0x1bd4 07124 (many_blocks.go:355)	JMP	5263
	0x1bd9 07129 (many_blocks.go:352)	PCDATA	$2, $6
	0x1bd9 07129 (many_blocks.go:352)	CMPQ	BX, $294
	0x1be0 07136 (many_blocks.go:352)	JGT	5202
	0x1be6 07142 (many_blocks.go:355)	PCDATA	$2, $2
	0x1be6 07142 (many_blocks.go:355)	MOVQ	R8, SI
	0x1be9 07145 (many_blocks.go:352)	JMP	5225
	0x1bee 07150 (many_blocks.go:347)	PCDATA	$2, $6
	0x1bee 07150 (many_blocks.go:347)	CMPQ	R8, $291
	0x1bf5 07157 (many_blocks.go:347)	JGT	5179
	0x1bfb 07163 (many_blocks.go:350)	XORQ	$97, DX
	0x1bff 07167 (many_blocks.go:350)	MOVQ	DX, R8
	0x1c02 07170 (many_blocks.go:352)	MOVQ	BX, DX
	0x1c05 07173 (many_blocks.go:348)	MOVQ	"".c+752(SP), BX
	0x1c0d 07181 (many_blocks.go:350)	JMP	5182
	0x1c12 07186 (many_blocks.go:344)	CMPQ	R8, $288
	0x1c19 07193 (many_blocks.go:344)	JGT	5149
	0x1c1f 07199 (many_blocks.go:347)	MOVQ	BX, DX
	0x1c22 07202 (many_blocks.go:345)	MOVQ	SI, BX
	0x1c25 07205 (many_blocks.go:344)	JMP	5159
	0x1c2a 07210 (many_blocks.go:341)	PCDATA	$2, $2
	0x1c2a 07210 (many_blocks.go:341)	MOVQ	"".c+752(SP), SI
	0x1c32 07218 (many_blocks.go:341)	CMPQ	SI, $285
	0x1c39 07225 (many_blocks.go:341)	JGT	5085
	0x1c3f 07231 (many_blocks.go:327)	BTL	$1, DX
	0x1c43 07235 (many_blocks.go:345)	MOVQ	DX, SI
	0x1c46 07238 (many_blocks.go:353)	MOVQ	"".m+768(SP), DI
	0x1c4e 07246 (many_blocks.go:344)	MOVQ	"".c+752(SP), R8
	0x1c56 07254 (many_blocks.go:353)	PCDATA	$2, $6
	0x1c56 07254 (many_blocks.go:353)	MOVQ	"".m+760(SP), R9
	0x1c5e 07262 (many_blocks.go:341)	JMP	5133
	0x1c63 07267 (many_blocks.go:344)	PCDATA	$2, $2
	0x1c63 07267 (many_blocks.go:344)	MOVQ	"".b+744(SP), BX
	0x1c6b 07275 (many_blocks.go:341)	JMP	7210
	0x1c6d 07277 (many_blocks.go:338)	PCDATA	$2, $3
	0x1c6d 07277 (many_blocks.go:338)	CMPQ	BX, $282
	0x1c74 07284 (many_blocks.go:338)	JGT	4991
	0x1c7a 07290 (many_blocks.go:339)	MOVQ	AX, R8
	0x1c7d 07293 (many_blocks.go:339)	PCDATA	$2, $2
	0x1c7d 07293 (many_blocks.go:339)	MOVQ	CX, AX
	0x1c80 07296 (many_blocks.go:339)	MOVQ	R8, CX
	0x1c83 07299 (many_blocks.go:338)	JMP	5052
	0x1c88 07304 (many_blocks.go:333)	PCDATA	$2, $3
	0x1c88 07304 (many_blocks.go:333)	CMPQ	BX, $279
	0x1c8f 07311 (many_blocks.go:333)	JGT	4926
	0x1c95 07317 (many_blocks.go:336)	XORQ	$93, SI
	0x1c99 07321 (many_blocks.go:336)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1ca1 07329 (many_blocks.go:334)	MOVSD	"".f+56(SP), X0
	0x1ca7 07335 (many_blocks.go:336)	JMP	4944
	0x1cac 07340 (many_blocks.go:330)	PCDATA	$2, $4
	0x1cac 07340 (many_blocks.go:330)	CMPQ	BX, $276
	0x1cb3 07347 (many_blocks.go:330)	JGT	4883
	0x1cb9 07353 (many_blocks.go:333)	PCDATA	$2, $3
	0x1cb9 07353 (many_blocks.go:333)	MOVQ	R8, SI
	0x1cbc 07356 (many_blocks.go:330)	JMP	4906
	0x1cc1 07361 (many_blocks.go:327)	PCDATA	$2, $4
	0x1cc1 07361 (many_blocks.go:327)	CMPQ	R8, $273
	0x1cc8 07368 (many_blocks.go:327)	JGT	4860
	0x1cce 07374 (many_blocks.go:328)	MOVQ	DX, R8
	0x1cd1 07377 (many_blocks.go:330)	MOVQ	BX, DX
	0x1cd4 07380 (many_blocks.go:328)	MOVQ	"".c+752(SP), BX
	0x1cdc 07388 (many_blocks.go:327)	JMP	4863
	0x1ce1 07393 (many_blocks.go:324)	CMPQ	R8, $270
	0x1ce8 07400 (many_blocks.go:324)	JGT	4830
	0x1cee 07406 (many_blocks.go:327)	MOVQ	BX, DX
	0x1cf1 07409 (many_blocks.go:325)	MOVQ	SI, BX
	0x1cf4 07412 (many_blocks.go:324)	JMP	4840
	0x1cf9 07417 (many_blocks.go:319)	PCDATA	$2, $3
	0x1cf9 07417 (many_blocks.go:319)	MOVQ	"".c+752(SP), SI
	0x1d01 07425 (many_blocks.go:319)	CMPQ	SI, $267
	0x1d08 07432 (many_blocks.go:319)	JGT	4766
	0x1d0e 07438 (many_blocks.go:322)	XORQ	$89, BX
	0x1d12 07442 (many_blocks.go:305)	BTL	$0, DX
	0x1d16 07446 (many_blocks.go:325)	MOVQ	DX, SI
	0x1d19 07449 (many_blocks.go:331)	MOVQ	"".m+768(SP), DI
	0x1d21 07457 (many_blocks.go:324)	MOVQ	"".c+752(SP), R8
	0x1d29 07465 (many_blocks.go:331)	PCDATA	$2, $4
	0x1d29 07465 (many_blocks.go:331)	MOVQ	"".m+760(SP), R9
	0x1d31 07473 (many_blocks.go:322)	JMP	4814
	0x1d36 07478 (many_blocks.go:322)	PCDATA	$2, $3
	0x1d36 07478 (many_blocks.go:322)	MOVQ	""..autotmp_73+64(SP), BX
	0x1d3b 07483 (many_blocks.go:319)	JMP	7417
	0x1d3d 07485 (many_blocks.go:316)	PCDATA	$2, $2
	0x1d3d 07485 (many_blocks.go:316)	CMPQ	BX, $264
	0x1d44 07492 (many_blocks.go:316)	JGT	4675
	0x1d4a 07498 (many_blocks.go:317)	MOVQ	CX, R8
	0x1d4d 07501 (many_blocks.go:317)	PCDATA	$2, $3
	0x1d4d 07501 (many_blocks.go:317)	MOVQ	AX, CX
	0x1d50 07504 (many_blocks.go:317)	MOVQ	R8, AX
	0x1d53 07507 (many_blocks.go:316)	JMP	4736
	0x1d58 07512 (many_blocks.go:313)	PCDATA	$2, $2
	0x1d58 07512 (many_blocks.go:313)	CMPQ	BX, $261
	0x1d5f 07519 (many_blocks.go:313)	JGT	4613
	0x1d65 07525 (many_blocks.go:313)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1d6d 07533 (many_blocks.go:314)	MOVSD	"".f+56(SP), X0
	0x1d73 07539 (many_blocks.go:313)	JMP	4631
	0x1d78 07544 (many_blocks.go:310)	PCDATA	$2, $6
	0x1d78 07544 (many_blocks.go:310)	CMPQ	BX, $258
	0x1d7f 07551 (many_blocks.go:310)	JGT	4570
	0x1d85 07557 (many_blocks.go:313)	PCDATA	$2, $2
	0x1d85 07557 (many_blocks.go:313)	MOVQ	R8, SI
	0x1d88 07560 (many_blocks.go:310)	JMP	4593
	0x1d8d 07565 (many_blocks.go:305)	PCDATA	$2, $6
	0x1d8d 07565 (many_blocks.go:305)	CMPQ	R8, $255
	0x1d94 07572 (many_blocks.go:305)	JGT	4547
	0x1d9a 07578 (many_blocks.go:308)	XORQ	$85, DX
	0x1d9e 07582 (many_blocks.go:308)	MOVQ	DX, R8
	0x1da1 07585 (many_blocks.go:310)	MOVQ	BX, DX
	0x1da4 07588 (many_blocks.go:306)	MOVQ	"".c+752(SP), BX
	0x1dac 07596 (many_blocks.go:308)	JMP	4550
	0x1db1 07601 (many_blocks.go:302)	CMPQ	R8, $252
	0x1db8 07608 (many_blocks.go:302)	JGT	4517
	0x1dbe 07614 (many_blocks.go:305)	MOVQ	BX, DX
	0x1dc1 07617 (many_blocks.go:303)	MOVQ	SI, BX
	0x1dc4 07620 (many_blocks.go:302)	JMP	4527
	0x1dc9 07625 (many_blocks.go:299)	PCDATA	$2, $2
	0x1dc9 07625 (many_blocks.go:299)	MOVQ	"".c+752(SP), SI
	0x1dd1 07633 (many_blocks.go:299)	CMPQ	SI, $249
	0x1dd8 07640 (many_blocks.go:299)	JGT	4453
	0x1dde 07646 (many_blocks.go:285)	BTL	$4, DX
	0x1de2 07650 (many_blocks.go:303)	MOVQ	DX, SI
	0x1de5 07653 (many_blocks.go:311)	MOVQ	"".m+768(SP), DI
	0x1ded 07661 (many_blocks.go:302)	MOVQ	"".c+752(SP), R8
	0x1df5 07669 (many_blocks.go:311)	PCDATA	$2, $6
	0x1df5 07669 (many_blocks.go:311)	MOVQ	"".m+760(SP), R9
	0x1dfd 07677 (many_blocks.go:299)	JMP	4501
	0x1e02 07682 (many_blocks.go:302)	PCDATA	$2, $2
	0x1e02 07682 (many_blocks.go:302)	MOVQ	"".b+744(SP), BX
	0x1e0a 07690 (many_blocks.go:299)	JMP	7625
	0x1e0c 07692 (many_blocks.go:296)	CMPQ	BX, $246
	0x1e13 07699 (many_blocks.go:296)	JGT	4359
	0x1e19 07705 (many_blocks.go:296)	JMP	4420
	0x1e1e 07710 (many_blocks.go:291)	CMPQ	BX, $243
	0x1e25 07717 (many_blocks.go:291)	JGT	4294
	0x1e2b 07723 (many_blocks.go:294)	XORQ	$81, SI
	0x1e2f 07727 (many_blocks.go:294)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1e37 07735 (many_blocks.go:292)	MOVSD	"".f+56(SP), X0
	0x1e3d 07741 (many_blocks.go:294)	JMP	4312
	0x1e42 07746 (many_blocks.go:288)	PCDATA	$2, $6
	0x1e42 07746 (many_blocks.go:288)	CMPQ	BX, $240
	0x1e49 07753 (many_blocks.go:288)	JGT	4251
	0x1e4f 07759 (many_blocks.go:291)	PCDATA	$2, $2
	0x1e4f 07759 (many_blocks.go:291)	MOVQ	R8, SI
	0x1e52 07762 (many_blocks.go:288)	JMP	4274
	0x1e57 07767 (many_blocks.go:285)	PCDATA	$2, $6
	0x1e57 07767 (many_blocks.go:285)	CMPQ	R8, $237
	0x1e5e 07774 (many_blocks.go:285)	JGT	4228
	0x1e64 07780 (many_blocks.go:286)	MOVQ	DX, R8
	0x1e67 07783 (many_blocks.go:288)	MOVQ	BX, DX
	0x1e6a 07786 (many_blocks.go:286)	MOVQ	"".c+752(SP), BX
	0x1e72 07794 (many_blocks.go:285)	JMP	4231
	0x1e77 07799 (many_blocks.go:282)	CMPQ	R8, $234
	0x1e7e 07806 (many_blocks.go:282)	JGT	4198
	0x1e84 07812 (many_blocks.go:285)	MOVQ	BX, DX
	0x1e87 07815 (many_blocks.go:283)	MOVQ	SI, BX
	0x1e8a 07818 (many_blocks.go:282)	JMP	4208
	0x1e8f 07823 (many_blocks.go:277)	PCDATA	$2, $2
	0x1e8f 07823 (many_blocks.go:277)	MOVQ	"".c+752(SP), SI
	0x1e97 07831 (many_blocks.go:277)	CMPQ	SI, $231
	0x1e9e 07838 (many_blocks.go:277)	JGT	4134
	0x1ea4 07844 (many_blocks.go:280)	XORQ	$77, BX
	0x1ea8 07848 (many_blocks.go:263)	BTL	$3, DX
	0x1eac 07852 (many_blocks.go:283)	MOVQ	DX, SI
	0x1eaf 07855 (many_blocks.go:289)	MOVQ	"".m+768(SP), DI
	0x1eb7 07863 (many_blocks.go:282)	MOVQ	"".c+752(SP), R8
	0x1ebf 07871 (many_blocks.go:289)	PCDATA	$2, $6
	0x1ebf 07871 (many_blocks.go:289)	MOVQ	"".m+760(SP), R9
	0x1ec7 07879 (many_blocks.go:280)	JMP	4182
	0x1ecc 07884 (many_blocks.go:280)	PCDATA	$2, $2
	0x1ecc 07884 (many_blocks.go:280)	MOVQ	""..autotmp_73+64(SP), BX
	0x1ed1 07889 (many_blocks.go:277)	JMP	7823
	0x1ed3 07891 (many_blocks.go:274)	PCDATA	$2, $3
	0x1ed3 07891 (many_blocks.go:274)	CMPQ	BX, $228
	0x1eda 07898 (many_blocks.go:274)	JGT	4043
	0x1ee0 07904 (many_blocks.go:275)	MOVQ	AX, R8
	0x1ee3 07907 (many_blocks.go:275)	PCDATA	$2, $2
	0x1ee3 07907 (many_blocks.go:275)	MOVQ	CX, AX
	0x1ee6 07910 (many_blocks.go:275)	MOVQ	R8, CX
	0x1ee9 07913 (many_blocks.go:274)	JMP	4104
	0x1eee 07918 (many_blocks.go:271)	PCDATA	$2, $3
	0x1eee 07918 (many_blocks.go:271)	CMPQ	BX, $225
	0x1ef5 07925 (many_blocks.go:271)	JGT	3981
	0x1efb 07931 (many_blocks.go:271)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1f03 07939 (many_blocks.go:272)	MOVSD	"".f+56(SP), X0
	0x1f09 07945 (many_blocks.go:271)	JMP	3999
	0x1f0e 07950 (many_blocks.go:268)	PCDATA	$2, $4
	0x1f0e 07950 (many_blocks.go:268)	CMPQ	BX, $222
	0x1f15 07957 (many_blocks.go:268)	JGT	3938
	0x1f1b 07963 (many_blocks.go:271)	PCDATA	$2, $3
	0x1f1b 07963 (many_blocks.go:271)	MOVQ	R8, SI
	0x1f1e 07966 (many_blocks.go:268)	JMP	3961
	0x1f23 07971 (many_blocks.go:263)	PCDATA	$2, $4
	0x1f23 07971 (many_blocks.go:263)	CMPQ	R8, $219
	0x1f2a 07978 (many_blocks.go:263)	JGT	3915
	0x1f30 07984 (many_blocks.go:266)	XORQ	$73, DX
	0x1f34 07988 (many_blocks.go:266)	MOVQ	DX, R8
	0x1f37 07991 (many_blocks.go:268)	MOVQ	BX, DX
	0x1f3a 07994 (many_blocks.go:264)	MOVQ	"".c+752(SP), BX
	0x1f42 08002 (many_blocks.go:266)	JMP	3918
	0x1f47 08007 (many_blocks.go:260)	CMPQ	R8, $216
	0x1f4e 08014 (many_blocks.go:260)	JGT	3885
	0x1f54 08020 (many_blocks.go:263)	MOVQ	BX, DX
	0x1f57 08023 (many_blocks.go:261)	MOVQ	SI, BX
	0x1f5a 08026 (many_blocks.go:260)	JMP	3895
	0x1f5f 08031 (many_blocks.go:257)	PCDATA	$2, $3
	0x1f5f 08031 (many_blocks.go:257)	MOVQ	"".c+752(SP), SI
	0x1f67 08039 (many_blocks.go:257)	CMPQ	SI, $213
	0x1f6e 08046 (many_blocks.go:257)	JGT	3821
	0x1f74 08052 (many_blocks.go:243)	BTL	$2, DX
	0x1f78 08056 (many_blocks.go:261)	MOVQ	DX, SI
	0x1f7b 08059 (many_blocks.go:269)	MOVQ	"".m+768(SP), DI
	0x1f83 08067 (many_blocks.go:260)	MOVQ	"".c+752(SP), R8
	0x1f8b 08075 (many_blocks.go:269)	PCDATA	$2, $4
	0x1f8b 08075 (many_blocks.go:269)	MOVQ	"".m+760(SP), R9
	0x1f93 08083 (many_blocks.go:257)	JMP	3869
	0x1f98 08088 (many_blocks.go:260)	PCDATA	$2, $3
	0x1f98 08088 (many_blocks.go:260)	MOVQ	"".b+744(SP), BX
	0x1fa0 08096 (many_blocks.go:257)	JMP	8031
	0x1fa2 08098 (many_blocks.go:254)	CMPQ	BX, $210
	0x1fa9 08105 (many_blocks.go:254)	JGT	3727
	0x1faf 08111 (many_blocks.go:254)	JMP	3788
	0x1fb4 08116 (many_blocks.go:249)	CMPQ	BX, $207
	0x1fbb 08123 (many_blocks.go:249)	JGT	3662
	0x1fc1 08129 (many_blocks.go:252)	XORQ	$69, SI
	0x1fc5 08133 (many_blocks.go:252)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x1fcd 08141 (many_blocks.go:250)	MOVSD	"".f+56(SP), X0
	0x1fd3 08147 (many_blocks.go:252)	JMP	3680
	0x1fd8 08152 (many_blocks.go:246)	PCDATA	$2, $4
	0x1fd8 08152 (many_blocks.go:246)	CMPQ	BX, $204
	0x1fdf 08159 (many_blocks.go:246)	JGT	3619
	0x1fe5 08165 (many_blocks.go:249)	PCDATA	$2, $3
	0x1fe5 08165 (many_blocks.go:249)	MOVQ	R8, SI
	0x1fe8 08168 (many_blocks.go:246)	JMP	3642
	0x1fed 08173 (many_blocks.go:243)	PCDATA	$2, $4
	0x1fed 08173 (many_blocks.go:243)	CMPQ	R8, $201
	0x1ff4 08180 (many_blocks.go:243)	JGT	3596
	0x1ffa 08186 (many_blocks.go:244)	MOVQ	DX, R8
	0x1ffd 08189 (many_blocks.go:246)	MOVQ	BX, DX
	0x2000 08192 (many_blocks.go:244)	MOVQ	"".c+752(SP), BX
	0x2008 08200 (many_blocks.go:243)	JMP	3599
	0x200d 08205 (many_blocks.go:240)	CMPQ	R8, $198
	0x2014 08212 (many_blocks.go:240)	JGT	3566
	0x201a 08218 (many_blocks.go:243)	MOVQ	BX, DX
	0x201d 08221 (many_blocks.go:241)	MOVQ	SI, BX
	0x2020 08224 (many_blocks.go:240)	JMP	3576
	0x2025 08229 (many_blocks.go:235)	PCDATA	$2, $3
	0x2025 08229 (many_blocks.go:235)	MOVQ	"".c+752(SP), SI
	0x202d 08237 (many_blocks.go:235)	CMPQ	SI, $195
	0x2034 08244 (many_blocks.go:235)	JGT	3502
	0x203a 08250 (many_blocks.go:238)	XORQ	$65, BX
	0x203e 08254 (many_blocks.go:221)	BTL	$1, DX
	0x2042 08258 (many_blocks.go:241)	MOVQ	DX, SI
	0x2045 08261 (many_blocks.go:247)	MOVQ	"".m+768(SP), DI
	0x204d 08269 (many_blocks.go:240)	MOVQ	"".c+752(SP), R8
	0x2055 08277 (many_blocks.go:247)	PCDATA	$2, $4
	0x2055 08277 (many_blocks.go:247)	MOVQ	"".m+760(SP), R9
	0x205d 08285 (many_blocks.go:238)	JMP	3550
	0x2062 08290 (many_blocks.go:238)	PCDATA	$2, $3
	0x2062 08290 (many_blocks.go:238)	MOVQ	""..autotmp_73+64(SP), BX
	0x2067 08295 (many_blocks.go:235)	JMP	8229
	0x2069 08297 (many_blocks.go:232)	CMPQ	BX, $192
	0x2070 08304 (many_blocks.go:232)	JGT	3411
	0x2076 08310 (many_blocks.go:232)	JMP	3472
	0x207b 08315 (many_blocks.go:229)	CMPQ	BX, $189
	0x2082 08322 (many_blocks.go:229)	JGT	3349
	0x2088 08328 (many_blocks.go:229)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x2090 08336 (many_blocks.go:230)	MOVSD	"".f+56(SP), X0
	0x2096 08342 (many_blocks.go:229)	JMP	3367
	0x209b 08347 (many_blocks.go:226)	PCDATA	$2, $4
	0x209b 08347 (many_blocks.go:226)	CMPQ	BX, $186
	0x20a2 08354 (many_blocks.go:226)	JGT	3306
	0x20a8 08360 (many_blocks.go:229)	PCDATA	$2, $3
	0x20a8 08360 (many_blocks.go:229)	MOVQ	R8, SI
	0x20ab 08363 (many_blocks.go:226)	JMP	3329
	0x20b0 08368 (many_blocks.go:221)	PCDATA	$2, $4
	0x20b0 08368 (many_blocks.go:221)	CMPQ	R8, $183
	0x20b7 08375 (many_blocks.go:221)	JGT	3283
	0x20bd 08381 (many_blocks.go:224)	XORQ	$61, DX
	0x20c1 08385 (many_blocks.go:224)	MOVQ	DX, R8
	0x20c4 08388 (many_blocks.go:226)	MOVQ	BX, DX
	0x20c7 08391 (many_blocks.go:222)	MOVQ	"".c+752(SP), BX
	0x20cf 08399 (many_blocks.go:224)	JMP	3286
	0x20d4 08404 (many_blocks.go:218)	CMPQ	R8, $180
	0x20db 08411 (many_blocks.go:218)	JGT	3253
	0x20e1 08417 (many_blocks.go:221)	MOVQ	BX, DX
	0x20e4 08420 (many_blocks.go:219)	MOVQ	SI, BX
	0x20e7 08423 (many_blocks.go:218)	JMP	3263
	0x20ec 08428 (many_blocks.go:215)	PCDATA	$2, $3
	0x20ec 08428 (many_blocks.go:215)	MOVQ	"".c+752(SP), SI
	0x20f4 08436 (many_blocks.go:215)	CMPQ	SI, $177
	0x20fb 08443 (many_blocks.go:215)	JGT	3189
	0x2101 08449 (many_blocks.go:201)	BTL	$0, DX
	0x2105 08453 (many_blocks.go:219)	MOVQ	DX, SI
	0x2108 08456 (many_blocks.go:227)	MOVQ	"".m+768(SP), DI
	0x2110 08464 (many_blocks.go:218)	MOVQ	"".c+752(SP), R8
	0x2118 08472 (many_blocks.go:227)	PCDATA	$2, $4
	0x2118 08472 (many_blocks.go:227)	MOVQ	"".m+760(SP), R9
	0x2120 08480 (many_blocks.go:215)	JMP	3237
	0x2125 08485 (many_blocks.go:218)	PCDATA	$2, $3
	0x2125 08485 (many_blocks.go:218)	MOVQ	"".b+744(SP), BX
	0x212d 08493 (many_blocks.go:215)	JMP	8428
	0x212f 08495 (many_blocks.go:212)	PCDATA	$2, $2
	0x212f 08495 (many_blocks.go:212)	CMPQ	BX, $174
	0x2136 08502 (many_blocks.go:212)	JGT	3095
	0x213c 08508 (many_blocks.go:213)	MOVQ	CX, R8
	0x213f 08511 (many_blocks.go:213)	PCDATA	$2, $3
	0x213f 08511 (many_blocks.go:213)	MOVQ	AX, CX
	0x2142 08514 (many_blocks.go:213)	MOVQ	R8, AX
	0x2145 08517 (many_blocks.go:212)	JMP	3156
	0x214a 08522 (many_blocks.go:207)	PCDATA	$2, $2
	0x214a 08522 (many_blocks.go:207)	CMPQ	BX, $171
	0x2151 08529 (many_blocks.go:207)	JGT	3030
	0x2157 08535 (many_blocks.go:210)	XORQ	$57, SI
	0x215b 08539 (many_blocks.go:210)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x2163 08547 (many_blocks.go:208)	MOVSD	"".f+56(SP), X0
	0x2169 08553 (many_blocks.go:210)	JMP	3048
	0x216e 08558 (many_blocks.go:204)	PCDATA	$2, $6
	0x216e 08558 (many_blocks.go:204)	CMPQ	BX, $168
	0x2175 08565 (many_blocks.go:204)	JGT	2987
	0x217b 08571 (many_blocks.go:207)	PCDATA	$2, $2
	0x217b 08571 (many_blocks.go:207)	MOVQ	R8, SI
	0x217e 08574 (many_blocks.go:204)	JMP	3010
	0x2183 08579 (many_blocks.go:201)	PCDATA	$2, $6
	0x2183 08579 (many_blocks.go:201)	CMPQ	R8, $165
	0x218a 08586 (many_blocks.go:201)	JGT	2964
	0x2190 08592 (many_blocks.go:202)	MOVQ	DX, R8
	0x2193 08595 (many_blocks.go:204)	MOVQ	BX, DX
	0x2196 08598 (many_blocks.go:202)	MOVQ	"".c+752(SP), BX
	0x219e 08606 (many_blocks.go:201)	JMP	2967
	0x21a3 08611 (many_blocks.go:198)	CMPQ	R8, $162
	0x21aa 08618 (many_blocks.go:198)	JGT	2934
	0x21b0 08624 (many_blocks.go:201)	MOVQ	BX, DX
	0x21b3 08627 (many_blocks.go:199)	MOVQ	SI, BX
	0x21b6 08630 (many_blocks.go:198)	JMP	2944
	0x21bb 08635 (many_blocks.go:193)	PCDATA	$2, $2
	0x21bb 08635 (many_blocks.go:193)	MOVQ	"".c+752(SP), SI
	0x21c3 08643 (many_blocks.go:193)	CMPQ	SI, $159
	0x21ca 08650 (many_blocks.go:193)	JGT	2870
	0x21d0 08656 (many_blocks.go:196)	XORQ	$53, BX
	0x21d4 08660 (many_blocks.go:179)	BTL	$4, DX
	0x21d8 08664 (many_blocks.go:199)	MOVQ	DX, SI
	0x21db 08667 (many_blocks.go:205)	MOVQ	"".m+768(SP), DI
	0x21e3 08675 (many_blocks.go:198)	MOVQ	"".c+752(SP), R8
	0x21eb 08683 (many_blocks.go:205)	PCDATA	$2, $6
	0x21eb 08683 (many_blocks.go:205)	MOVQ	"".m+760(SP), R9
	0x21f3 08691 (many_blocks.go:196)	JMP	2918
	0x21f8 08696 (many_blocks.go:196)	PCDATA	$2, $2
	0x21f8 08696 (many_blocks.go:196)	MOVQ	""..autotmp_73+64(SP), BX
	0x21fd 08701 (many_blocks.go:193)	JMP	8635
	0x21ff 08703 (many_blocks.go:190)	CMPQ	BX, $156
	0x2206 08710 (many_blocks.go:190)	JGT	2779
	0x220c 08716 (many_blocks.go:190)	JMP	2840
	0x2211 08721 (many_blocks.go:187)	CMPQ	BX, $153
	0x2218 08728 (many_blocks.go:187)	JGT	2717
	0x221e 08734 (many_blocks.go:187)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x2226 08742 (many_blocks.go:188)	MOVSD	"".f+56(SP), X0
	0x222c 08748 (many_blocks.go:187)	JMP	2735
	0x2231 08753 (many_blocks.go:184)	PCDATA	$2, $6
	0x2231 08753 (many_blocks.go:184)	CMPQ	BX, $150
	0x2238 08760 (many_blocks.go:184)	JGT	2674
	0x223e 08766 (many_blocks.go:187)	PCDATA	$2, $2
	0x223e 08766 (many_blocks.go:187)	MOVQ	R8, SI
	0x2241 08769 (many_blocks.go:184)	JMP	2697
	0x2246 08774 (many_blocks.go:179)	PCDATA	$2, $6
	0x2246 08774 (many_blocks.go:179)	CMPQ	R8, $147
	0x224d 08781 (many_blocks.go:179)	JGT	2651
	0x2253 08787 (many_blocks.go:182)	XORQ	$49, DX
	0x2257 08791 (many_blocks.go:182)	MOVQ	DX, R8
	0x225a 08794 (many_blocks.go:184)	MOVQ	BX, DX
	0x225d 08797 (many_blocks.go:180)	MOVQ	"".c+752(SP), BX
	0x2265 08805 (many_blocks.go:182)	JMP	2654
	0x226a 08810 (many_blocks.go:176)	CMPQ	R8, $144
	0x2271 08817 (many_blocks.go:176)	JGT	2621
	0x2277 08823 (many_blocks.go:179)	MOVQ	BX, DX
	0x227a 08826 (many_blocks.go:177)	MOVQ	SI, BX
	0x227d 08829 (many_blocks.go:176)	JMP	2631
	0x2282 08834 (many_blocks.go:173)	PCDATA	$2, $2
	0x2282 08834 (many_blocks.go:173)	MOVQ	"".c+752(SP), SI
	0x228a 08842 (many_blocks.go:173)	CMPQ	SI, $141
	0x2291 08849 (many_blocks.go:173)	JGT	2557
	0x2297 08855 (many_blocks.go:159)	BTL	$3, DX
	0x229b 08859 (many_blocks.go:177)	MOVQ	DX, SI
	0x229e 08862 (many_blocks.go:185)	MOVQ	"".m+768(SP), DI
	0x22a6 08870 (many_blocks.go:176)	MOVQ	"".c+752(SP), R8
	0x22ae 08878 (many_blocks.go:185)	PCDATA	$2, $6
	0x22ae 08878 (many_blocks.go:185)	MOVQ	"".m+760(SP), R9
	0x22b6 08886 (many_blocks.go:173)	JMP	2605
	0x22bb 08891 (many_blocks.go:176)	PCDATA	$2, $2
	0x22bb 08891 (many_blocks.go:176)	MOVQ	"".b+744(SP), BX
	0x22c3 08899 (many_blocks.go:173)	JMP	8834
	0x22c5 08901 (many_blocks.go:170)	PCDATA	$2, $3
	0x22c5 08901 (many_blocks.go:170)	CMPQ	BX, $138
	0x22cc 08908 (many_blocks.go:170)	JGT	2463
	0x22d2 08914 (many_blocks.go:171)	MOVQ	AX, R8
	0x22d5 08917 (many_blocks.go:171)	PCDATA	$2, $2
	0x22d5 08917 (many_blocks.go:171)	MOVQ	CX, AX
	0x22d8 08920 (many_blocks.go:171)	MOVQ	R8, CX
	0x22db 08923 (many_blocks.go:170)	JMP	2524
	0x22e0 08928 (many_blocks.go:165)	PCDATA	$2, $3
	0x22e0 08928 (many_blocks.go:165)	CMPQ	BX, $135
	0x22e7 08935 (many_blocks.go:165)	JGT	2398
	0x22ed 08941 (many_blocks.go:168)	XORQ	$45, SI
	0x22f1 08945 (many_blocks.go:168)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x22f9 08953 (many_blocks.go:166)	MOVSD	"".f+56(SP), X0
	0x22ff 08959 (many_blocks.go:168)	JMP	2416
	0x2304 08964 (many_blocks.go:162)	PCDATA	$2, $4
	0x2304 08964 (many_blocks.go:162)	CMPQ	BX, $132
	0x230b 08971 (many_blocks.go:162)	JGT	2355
	0x2311 08977 (many_blocks.go:165)	PCDATA	$2, $3
	0x2311 08977 (many_blocks.go:165)	MOVQ	R8, SI
	0x2314 08980 (many_blocks.go:162)	JMP	2378
	0x2319 08985 (many_blocks.go:159)	PCDATA	$2, $4
	0x2319 08985 (many_blocks.go:159)	CMPQ	R8, $129
	0x2320 08992 (many_blocks.go:159)	JGT	2332
	0x2326 08998 (many_blocks.go:160)	MOVQ	DX, R8
	0x2329 09001 (many_blocks.go:162)	MOVQ	BX, DX
	0x232c 09004 (many_blocks.go:160)	MOVQ	"".c+752(SP), BX
	0x2334 09012 (many_blocks.go:159)	JMP	2335
	0x2339 09017 (many_blocks.go:156)	CMPQ	R8, $126
	0x233d 09021 (many_blocks.go:156)	JGT	2302
	0x2343 09027 (many_blocks.go:159)	MOVQ	BX, DX
	0x2346 09030 (many_blocks.go:157)	MOVQ	SI, BX
	0x2349 09033 (many_blocks.go:156)	JMP	2312
	0x234e 09038 (many_blocks.go:151)	PCDATA	$2, $3
	0x234e 09038 (many_blocks.go:151)	MOVQ	"".c+752(SP), SI
	0x2356 09046 (many_blocks.go:151)	CMPQ	SI, $123
	0x235a 09050 (many_blocks.go:151)	JGT	2238
	0x2360 09056 (many_blocks.go:154)	XORQ	$41, BX
	0x2364 09060 (many_blocks.go:137)	BTL	$2, DX
	0x2368 09064 (many_blocks.go:157)	MOVQ	DX, SI
	0x236b 09067 (many_blocks.go:163)	MOVQ	"".m+768(SP), DI
	0x2373 09075 (many_blocks.go:156)	MOVQ	"".c+752(SP), R8
	0x237b 09083 (many_blocks.go:163)	PCDATA	$2, $4
	0x237b 09083 (many_blocks.go:163)	MOVQ	"".m+760(SP), R9
	0x2383 09091 (many_blocks.go:154)	JMP	2286
	0x2388 09096 (many_blocks.go:154)	PCDATA	$2, $3
	0x2388 09096 (many_blocks.go:154)	MOVQ	""..autotmp_73+64(SP), BX
	0x238d 09101 (many_blocks.go:151)	JMP	9038
	0x238f 09103 (many_blocks.go:148)	PCDATA	$2, $2
	0x238f 09103 (many_blocks.go:148)	CMPQ	BX, $120
	0x2393 09107 (many_blocks.go:148)	JGT	2147
	0x2399 09113 (many_blocks.go:149)	MOVQ	CX, R8
	0x239c 09116 (many_blocks.go:149)	PCDATA	$2, $3
	0x239c 09116 (many_blocks.go:149)	MOVQ	AX, CX
	0x239f 09119 (many_blocks.go:149)	MOVQ	R8, AX
	0x23a2 09122 (many_blocks.go:148)	JMP	2208
	0x23a7 09127 (many_blocks.go:145)	PCDATA	$2, $2
	0x23a7 09127 (many_blocks.go:145)	CMPQ	BX, $117
	0x23ab 09131 (many_blocks.go:145)	JGT	2085
	0x23b1 09137 (many_blocks.go:145)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x23b9 09145 (many_blocks.go:146)	MOVSD	"".f+56(SP), X0
	0x23bf 09151 (many_blocks.go:145)	JMP	2103
	0x23c4 09156 (many_blocks.go:142)	PCDATA	$2, $6
	0x23c4 09156 (many_blocks.go:142)	CMPQ	BX, $114
	0x23c8 09160 (many_blocks.go:142)	JGT	2042
	0x23ce 09166 (many_blocks.go:145)	PCDATA	$2, $2
	0x23ce 09166 (many_blocks.go:145)	MOVQ	R8, SI
	0x23d1 09169 (many_blocks.go:142)	JMP	2065
	0x23d6 09174 (many_blocks.go:137)	PCDATA	$2, $6
	0x23d6 09174 (many_blocks.go:137)	CMPQ	R8, $111
	0x23da 09178 (many_blocks.go:137)	JGT	2019
	0x23e0 09184 (many_blocks.go:140)	XORQ	$37, DX
	0x23e4 09188 (many_blocks.go:140)	MOVQ	DX, R8
	0x23e7 09191 (many_blocks.go:142)	MOVQ	BX, DX
	0x23ea 09194 (many_blocks.go:138)	MOVQ	"".c+752(SP), BX
	0x23f2 09202 (many_blocks.go:140)	JMP	2022
	0x23f7 09207 (many_blocks.go:134)	CMPQ	R8, $108
	0x23fb 09211 (many_blocks.go:134)	JGT	1989
	0x2401 09217 (many_blocks.go:137)	MOVQ	BX, DX
	0x2404 09220 (many_blocks.go:135)	MOVQ	SI, BX
	0x2407 09223 (many_blocks.go:134)	JMP	1999
	0x240c 09228 (many_blocks.go:131)	PCDATA	$2, $2
	0x240c 09228 (many_blocks.go:131)	MOVQ	"".c+752(SP), SI
	0x2414 09236 (many_blocks.go:131)	CMPQ	SI, $105
	0x2418 09240 (many_blocks.go:131)	JGT	1925
	0x241e 09246 (many_blocks.go:117)	BTL	$1, DX
	0x2422 09250 (many_blocks.go:135)	MOVQ	DX, SI
	0x2425 09253 (many_blocks.go:143)	MOVQ	"".m+768(SP), DI
	0x242d 09261 (many_blocks.go:134)	MOVQ	"".c+752(SP), R8
	0x2435 09269 (many_blocks.go:143)	PCDATA	$2, $6
	0x2435 09269 (many_blocks.go:143)	MOVQ	"".m+760(SP), R9
	0x243d 09277 (many_blocks.go:131)	JMP	1973
	0x2442 09282 (many_blocks.go:134)	PCDATA	$2, $2
	0x2442 09282 (many_blocks.go:134)	MOVQ	"".b+744(SP), BX
	0x244a 09290 (many_blocks.go:131)	JMP	9228
	0x244c 09292 (many_blocks.go:128)	CMPQ	BX, $102
	0x2450 09296 (many_blocks.go:128)	JGT	1831
	0x2456 09302 (many_blocks.go:128)	JMP	1892
	0x245b 09307 (many_blocks.go:123)	CMPQ	BX, $99
	0x245f 09311 (many_blocks.go:123)	JGT	1766
	0x2465 09317 (many_blocks.go:126)	XORQ	$33, SI
	0x2469 09321 (many_blocks.go:126)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x2471 09329 (many_blocks.go:124)	MOVSD	"".f+56(SP), X0
	0x2477 09335 (many_blocks.go:126)	JMP	1784
	0x247c 09340 (many_blocks.go:120)	PCDATA	$2, $6
	0x247c 09340 (many_blocks.go:120)	CMPQ	BX, $96
	0x2480 09344 (many_blocks.go:120)	JGT	1723
	0x2486 09350 (many_blocks.go:123)	PCDATA	$2, $2
	0x2486 09350 (many_blocks.go:123)	MOVQ	R8, SI
	0x2489 09353 (many_blocks.go:120)	JMP	1746
	0x248e 09358 (many_blocks.go:117)	PCDATA	$2, $6
	0x248e 09358 (many_blocks.go:117)	CMPQ	R8, $93
	0x2492 09362 (many_blocks.go:117)	JGT	1700
	0x2498 09368 (many_blocks.go:118)	MOVQ	DX, R8
	0x249b 09371 (many_blocks.go:120)	MOVQ	BX, DX
	0x249e 09374 (many_blocks.go:118)	MOVQ	"".c+752(SP), BX
	0x24a6 09382 (many_blocks.go:117)	JMP	1703
	0x24ab 09387 (many_blocks.go:114)	CMPQ	R8, $90
	0x24af 09391 (many_blocks.go:114)	JGT	1670
	0x24b5 09397 (many_blocks.go:117)	MOVQ	BX, DX
	0x24b8 09400 (many_blocks.go:115)	MOVQ	SI, BX
	0x24bb 09403 (many_blocks.go:114)	JMP	1680
	0x24c0 09408 (many_blocks.go:109)	PCDATA	$2, $2
	0x24c0 09408 (many_blocks.go:109)	MOVQ	"".c+752(SP), SI
	0x24c8 09416 (many_blocks.go:109)	CMPQ	SI, $87
	0x24cc 09420 (many_blocks.go:109)	JGT	1606
	0x24d2 09426 (many_blocks.go:112)	XORQ	$29, BX
	0x24d6 09430 (many_blocks.go:95)	BTL	$0, DX
	0x24da 09434 (many_blocks.go:115)	MOVQ	DX, SI
	0x24dd 09437 (many_blocks.go:121)	MOVQ	"".m+768(SP), DI
	0x24e5 09445 (many_blocks.go:114)	MOVQ	"".c+752(SP), R8
	0x24ed 09453 (many_blocks.go:121)	PCDATA	$2, $6
	0x24ed 09453 (many_blocks.go:121)	MOVQ	"".m+760(SP), R9
	0x24f5 09461 (many_blocks.go:112)	JMP	1654
	0x24fa 09466 (many_blocks.go:112)	PCDATA	$2, $2
	0x24fa 09466 (many_blocks.go:112)	MOVQ	""..autotmp_73+64(SP), BX
	0x24ff 09471 (many_blocks.go:109)	JMP	9408
	0x2501 09473 (many_blocks.go:106)	PCDATA	$2, $3
	0x2501 09473 (many_blocks.go:106)	CMPQ	BX, $84
	0x2505 09477 (many_blocks.go:106)	JGT	1515
	0x250b 09483 (many_blocks.go:107)	MOVQ	AX, R8
	0x250e 09486 (many_blocks.go:107)	PCDATA	$2, $2
	0x250e 09486 (many_blocks.go:107)	MOVQ	CX, AX
	0x2511 09489 (many_blocks.go:107)	MOVQ	R8, CX
	0x2514 09492 (many_blocks.go:106)	JMP	1576
	0x2519 09497 (many_blocks.go:103)	PCDATA	$2, $3
	0x2519 09497 (many_blocks.go:103)	CMPQ	BX, $81
	0x251d 09501 (many_blocks.go:103)	JGT	1453
	0x2523 09507 (many_blocks.go:103)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x252b 09515 (many_blocks.go:104)	MOVSD	"".f+56(SP), X0
	0x2531 09521 (many_blocks.go:103)	JMP	1471
	0x2536 09526 (many_blocks.go:100)	PCDATA	$2, $4
	0x2536 09526 (many_blocks.go:100)	CMPQ	BX, $78
	0x253a 09530 (many_blocks.go:100)	JGT	1410
	0x2540 09536 (many_blocks.go:103)	PCDATA	$2, $3
	0x2540 09536 (many_blocks.go:103)	MOVQ	R8, SI
	0x2543 09539 (many_blocks.go:100)	JMP	1433
	0x2548 09544 (many_blocks.go:95)	PCDATA	$2, $4
	0x2548 09544 (many_blocks.go:95)	CMPQ	R8, $75
	0x254c 09548 (many_blocks.go:95)	JGT	1387
	0x2552 09554 (many_blocks.go:98)	XORQ	$25, DX
	0x2556 09558 (many_blocks.go:98)	MOVQ	DX, R8
	0x2559 09561 (many_blocks.go:100)	MOVQ	BX, DX
	0x255c 09564 (many_blocks.go:96)	MOVQ	"".c+752(SP), BX
	0x2564 09572 (many_blocks.go:98)	JMP	1390
	0x2569 09577 (many_blocks.go:92)	CMPQ	R8, $72
	0x256d 09581 (many_blocks.go:92)	JGT	1357
	0x2573 09587 (many_blocks.go:95)	MOVQ	BX, DX
	0x2576 09590 (many_blocks.go:93)	MOVQ	SI, BX
	0x2579 09593 (many_blocks.go:92)	JMP	1367
	0x257e 09598 (many_blocks.go:89)	PCDATA	$2, $3
	0x257e 09598 (many_blocks.go:89)	MOVQ	"".c+752(SP), SI
	0x2586 09606 (many_blocks.go:89)	CMPQ	SI, $69
	0x258a 09610 (many_blocks.go:89)	JGT	1293
	0x2590 09616 (many_blocks.go:75)	BTL	$4, DX
	0x2594 09620 (many_blocks.go:93)	MOVQ	DX, SI
	0x2597 09623 (many_blocks.go:101)	MOVQ	"".m+768(SP), DI
	0x259f 09631 (many_blocks.go:92)	MOVQ	"".c+752(SP), R8
	0x25a7 09639 (many_blocks.go:101)	PCDATA	$2, $4
	0x25a7 09639 (many_blocks.go:101)	MOVQ	"".m+760(SP), R9
	0x25af 09647 (many_blocks.go:89)	JMP	1341
	0x25b4 09652 (many_blocks.go:92)	PCDATA	$2, $3
	0x25b4 09652 (many_blocks.go:92)	MOVQ	"".b+744(SP), BX
	0x25bc 09660 (many_blocks.go:89)	JMP	9598
	0x25be 09662 (many_blocks.go:86)	PCDATA	$2, $2
	0x25be 09662 (many_blocks.go:86)	CMPQ	BX, $66
	0x25c2 09666 (many_blocks.go:86)	JGT	1199
	0x25c8 09672 (many_blocks.go:87)	MOVQ	CX, R8
	0x25cb 09675 (many_blocks.go:87)	PCDATA	$2, $3
	0x25cb 09675 (many_blocks.go:87)	MOVQ	AX, CX
	0x25ce 09678 (many_blocks.go:87)	MOVQ	R8, AX
	0x25d1 09681 (many_blocks.go:86)	JMP	1260
	0x25d6 09686 (many_blocks.go:81)	PCDATA	$2, $2
	0x25d6 09686 (many_blocks.go:81)	CMPQ	BX, $63
	0x25da 09690 (many_blocks.go:81)	JGT	1134
	0x25e0 09696 (many_blocks.go:84)	XORQ	$21, SI
	0x25e4 09700 (many_blocks.go:84)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x25ec 09708 (many_blocks.go:82)	MOVSD	"".f+56(SP), X0
	0x25f2 09714 (many_blocks.go:84)	JMP	1152
	0x25f7 09719 (many_blocks.go:78)	PCDATA	$2, $6
	0x25f7 09719 (many_blocks.go:78)	CMPQ	BX, $60
	0x25fb 09723 (many_blocks.go:78)	JGT	1091
	0x2601 09729 (many_blocks.go:81)	PCDATA	$2, $2
	0x2601 09729 (many_blocks.go:81)	MOVQ	R8, SI
	0x2604 09732 (many_blocks.go:78)	JMP	1114
	0x2609 09737 (many_blocks.go:75)	PCDATA	$2, $6
	0x2609 09737 (many_blocks.go:75)	CMPQ	R8, $57
	0x260d 09741 (many_blocks.go:75)	JGT	1068
	0x2613 09747 (many_blocks.go:76)	MOVQ	DX, R8
	0x2616 09750 (many_blocks.go:78)	MOVQ	BX, DX
	0x2619 09753 (many_blocks.go:76)	MOVQ	"".c+752(SP), BX
	0x2621 09761 (many_blocks.go:75)	JMP	1071
	0x2626 09766 (many_blocks.go:72)	CMPQ	R8, $54
	0x262a 09770 (many_blocks.go:72)	JGT	1038
	0x2630 09776 (many_blocks.go:75)	MOVQ	BX, DX
	0x2633 09779 (many_blocks.go:73)	MOVQ	SI, BX
	0x2636 09782 (many_blocks.go:72)	JMP	1048
	0x263b 09787 (many_blocks.go:67)	PCDATA	$2, $2
	0x263b 09787 (many_blocks.go:67)	MOVQ	"".c+752(SP), SI
	0x2643 09795 (many_blocks.go:67)	CMPQ	SI, $51
	0x2647 09799 (many_blocks.go:67)	JGT	974
	0x264d 09805 (many_blocks.go:70)	XORQ	$17, BX
	0x2651 09809 (many_blocks.go:53)	BTL	$3, DX
	0x2655 09813 (many_blocks.go:73)	MOVQ	DX, SI
	0x2658 09816 (many_blocks.go:79)	MOVQ	"".m+768(SP), DI
	0x2660 09824 (many_blocks.go:72)	MOVQ	"".c+752(SP), R8
	0x2668 09832 (many_blocks.go:79)	PCDATA	$2, $6
	0x2668 09832 (many_blocks.go:79)	MOVQ	"".m+760(SP), R9
	0x2670 09840 (many_blocks.go:70)	JMP	1022
	0x2675 09845 (many_blocks.go:70)	PCDATA	$2, $2
	0x2675 09845 (many_blocks.go:70)	MOVQ	""..autotmp_73+64(SP), BX
	0x267a 09850 (many_blocks.go:67)	JMP	9787
	0x267c 09852 (many_blocks.go:64)	CMPQ	BX, $48
	0x2680 09856 (many_blocks.go:64)	JGT	883
	0x2686 09862 (many_blocks.go:64)	JMP	944
	0x268b 09867 (many_blocks.go:61)	CMPQ	BX, $45
	0x268f 09871 (many_blocks.go:61)	JGT	821
	0x2695 09877 (many_blocks.go:61)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x269d 09885 (many_blocks.go:62)	MOVSD	"".f+56(SP), X0
	0x26a3 09891 (many_blocks.go:61)	JMP	839
	0x26a8 09896 (many_blocks.go:58)	PCDATA	$2, $6
	0x26a8 09896 (many_blocks.go:58)	CMPQ	BX, $42
	0x26ac 09900 (many_blocks.go:58)	JGT	778
	0x26b2 09906 (many_blocks.go:61)	PCDATA	$2, $2
	0x26b2 09906 (many_blocks.go:61)	MOVQ	R8, SI
	0x26b5 09909 (many_blocks.go:58)	JMP	801
	0x26ba 09914 (many_blocks.go:53)	PCDATA	$2, $6
	0x26ba 09914 (many_blocks.go:53)	CMPQ	R8, $39
	0x26be 09918 (many_blocks.go:53)	JGT	755
	0x26c4 09924 (many_blocks.go:56)	XORQ	$13, DX
	0x26c8 09928 (many_blocks.go:56)	MOVQ	DX, R8
	0x26cb 09931 (many_blocks.go:58)	MOVQ	BX, DX
	0x26ce 09934 (many_blocks.go:54)	MOVQ	"".c+752(SP), BX
	0x26d6 09942 (many_blocks.go:56)	JMP	758
	0x26db 09947 (many_blocks.go:50)	CMPQ	R8, $36
	0x26df 09951 (many_blocks.go:50)	JGT	725
	0x26e5 09957 (many_blocks.go:53)	MOVQ	BX, DX
	0x26e8 09960 (many_blocks.go:51)	MOVQ	SI, BX
	0x26eb 09963 (many_blocks.go:50)	JMP	735
	0x26f0 09968 (many_blocks.go:47)	PCDATA	$2, $2
	0x26f0 09968 (many_blocks.go:47)	MOVQ	"".c+752(SP), SI
	0x26f8 09976 (many_blocks.go:47)	CMPQ	SI, $33
	0x26fc 09980 (many_blocks.go:47)	JGT	661
	0x2702 09986 (many_blocks.go:33)	BTL	$2, DX
	0x2706 09990 (many_blocks.go:51)	MOVQ	DX, SI
	0x2709 09993 (many_blocks.go:59)	MOVQ	"".m+768(SP), DI
	0x2711 10001 (many_blocks.go:50)	MOVQ	"".c+752(SP), R8
	0x2719 10009 (many_blocks.go:59)	PCDATA	$2, $6
	0x2719 10009 (many_blocks.go:59)	MOVQ	"".m+760(SP), R9
	0x2721 10017 (many_blocks.go:47)	JMP	709
	0x2726 10022 (many_blocks.go:50)	PCDATA	$2, $2
	0x2726 10022 (many_blocks.go:50)	MOVQ	"".b+744(SP), BX
	0x272e 10030 (many_blocks.go:47)	JMP	9968
	0x2730 10032 (many_blocks.go:44)	PCDATA	$2, $3
	0x2730 10032 (many_blocks.go:44)	CMPQ	BX, $30
	0x2734 10036 (many_blocks.go:44)	JGT	567
	0x273a 10042 (many_blocks.go:45)	MOVQ	AX, R8
	0x273d 10045 (many_blocks.go:45)	PCDATA	$2, $2
	0x273d 10045 (many_blocks.go:45)	MOVQ	CX, AX
	0x2740 10048 (many_blocks.go:45)	MOVQ	R8, CX
	0x2743 10051 (many_blocks.go:44)	JMP	628
	0x2748 10056 (many_blocks.go:39)	PCDATA	$2, $3
	0x2748 10056 (many_blocks.go:39)	CMPQ	BX, $27
	0x274c 10060 (many_blocks.go:39)	JGT	502
	0x2752 10066 (many_blocks.go:42)	XORQ	$9, SI
	0x2756 10070 (many_blocks.go:42)	MOVSD	$f64.3ff8000000000000(SB), X1
	0x275e 10078 (many_blocks.go:40)	MOVSD	"".f+56(SP), X0
	0x2764 10084 (many_blocks.go:42)	JMP	520
	0x2769 10089 (many_blocks.go:36)	PCDATA	$2, $4
	0x2769 10089 (many_blocks.go:36)	CMPQ	BX, $24
	0x276d 10093 (many_blocks.go:36)	JGT	459
	0x2773 10099 (many_blocks.go:39)	PCDATA	$2, $3
	0x2773 10099 (many_blocks.go:39)	MOVQ	R8, SI
	0x2776 10102 (many_blocks.go:36)	JMP	482
	0x277b 10107 (many_blocks.go:33)	PCDATA	$2, $4
	0x277b 10107 (many_blocks.go:33)	CMPQ	R8, $21
	0x277f 10111 (many_blocks.go:33)	JGT	436
	0x2785 10117 (many_blocks.go:34)	MOVQ	DX, R8
	0x2788 10120 (many_blocks.go:36)	MOVQ	BX, DX
	0x278b 10123 (many_blocks.go:34)	MOVQ	"".c+752(SP), BX
	0x2793 10131 (many_blocks.go:33)	JMP	439
	0x2798 10136 (many_blocks.go:30)	CMPQ	R8, $18
	0x279c 10140 (many_blocks.go:30)	JGT	406
	0x27a2 10146 (many_blocks.go:33)	MOVQ	BX, DX
	0x27a5 10149 (many_blocks.go:31)	MOVQ	SI, BX
	0x27a8 10152 (many_blocks.go:30)	JMP	416
	0x27ad 10157 (many_blocks.go:25)	PCDATA	$2, $3
	0x27ad 10157 (many_blocks.go:25)	MOVQ	"".c+752(SP), SI
	0x27b5 10165 (many_blocks.go:25)	CMPQ	SI, $15
	0x27b9 10169 (many_blocks.go:25)	JGT	342
	0x27bf 10175 (many_blocks.go:28)	XORQ	$5, BX
	0x27c3 10179 (many_blocks.go:11)	BTL	$1, DX
	0x27c7 10183 (many_blocks.go:31)	MOVQ	DX, SI
	0x27ca 10186 (many_blocks.go:37)	MOVQ	"".m+768(SP), DI
	0x27d2 10194 (many_blocks.go:30)	MOVQ	"".c+752(SP), R8
	0x27da 10202 (many_blocks.go:37)	PCDATA	$2, $4
	0x27da 10202 (many_blocks.go:37)	MOVQ	"".m+760(SP), R9
	0x27e2 10210 (many_blocks.go:28)	JMP	390
	0x27e7 10215 (many_blocks.go:28)	PCDATA	$2, $3
	0x27e7 10215 (many_blocks.go:28)	MOVQ	""..autotmp_73+64(SP), BX
	0x27ec 10220 (many_blocks.go:25)	JMP	10157
	0x27ee 10222 (many_blocks.go:22)	PCDATA	$2, $0
	0x27ee 10222 (many_blocks.go:22)	CMPQ	AX, $12
	0x27f2 10226 (many_blocks.go:22)	JGT	250
	0x27f8 10232 (many_blocks.go:22)	PCDATA	$2, $3
	0x27f8 10232 (many_blocks.go:22)	LEAQ	go.string."start"(SB), CX
	0x27ff 10239 (many_blocks.go:22)	MOVL	$5, AX
	0x2804 10244 (many_blocks.go:22)	JMP	312
	0x2809 10249 (many_blocks.go:19)	PCDATA	$2, $0
	0x2809 10249 (many_blocks.go:19)	CMPQ	AX, $9
	0x280d 10253 (many_blocks.go:19)	JGT	198
	0x2813 10259 (many_blocks.go:19)	MOVSD	$f64.3fe0000000000000(SB), X0
	0x281b 10267 (many_blocks.go:19)	JMP	206
	0x2820 10272 (many_blocks.go:16)	CMPQ	AX, $6
	0x2824 10276 (many_blocks.go:16)	JGT	139
	0x282a 10282 (many_blocks.go:19)	MOVQ	DX, BX
	0x282d 10285 (many_blocks.go:26)	MOVQ	"".m+768(SP), SI
	0x2835 10293 (many_blocks.go:26)	MOVQ	"".m+760(SP), DI
	0x283d 10301 (many_blocks.go:16)	JMP	178
	0x2842 10306 (many_blocks.go:11)	MOVQ	"".c+752(SP), DX
	0x284a 10314 (many_blocks.go:11)	CMPQ	DX, $3
	0x284e 10318 (many_blocks.go:11)	JGT	108
	0x2854 10324 (many_blocks.go:14)	XORQ	$1, CX
	0x2858 10328 (many_blocks.go:14)	MOVQ	CX, DX
	0x285b 10331 (many_blocks.go:16)	MOVQ	AX, CX
	0x285e 10334 (many_blocks.go:12)	MOVQ	"".c+752(SP), AX
	0x2866 10342 (many_blocks.go:14)	JMP	119
	0x286b 10347 (many_blocks.go:8)	MOVQ	"".c+752(SP), DX
	0x2873 10355 (many_blocks.go:8)	TESTQ	DX, DX
	0x2876 10358 (many_blocks.go:8)	JGT	85
	0x287c 10364 (many_blocks.go:8)	JMP	88
	0x2881 10369 (many_blocks.go:9)	MOVQ	"".b+744(SP), CX
	0x2889 10377 (many_blocks.go:8)	JMP	10347
	0x288b 10379 (many_blocks.go:426)	PCDATA	$0, $1
	0x288b 10379 (many_blocks.go:426)	CALL	runtime.panicindex(SB)
	0x2890 10384 (many_blocks.go:426)	UNDEF
	0x2892 10386 (many_blocks.go:423)	CALL	runtime.panicslice(SB)
	0x2897 10391 (many_blocks.go:423)	UNDEF
	0x2899 10393 (many_blocks.go:415)	CALL	runtime.panicindex(SB)
	0x289e 10398 (many_blocks.go:415)	UNDEF
	0x28a0 10400 (many_blocks.go:404)	CALL	runtime.panicindex(SB)
	0x28a5 10405 (many_blocks.go:404)	UNDEF
	0x28a7 10407 (many_blocks.go:401)	CALL	runtime.panicslice(SB)
	0x28ac 10412 (many_blocks.go:401)	UNDEF
	0x28ae 10414 (many_blocks.go:395)	CALL	runtime.panicindex(SB)
	0x28b3 10419 (many_blocks.go:395)	UNDEF
	0x28b5 10421 (many_blocks.go:384)	CALL	runtime.panicindex(SB)
	0x28ba 10426 (many_blocks.go:384)	UNDEF
	0x28bc 10428 (many_blocks.go:381)	CALL	runtime.panicslice(SB)
	0x28c1 10433 (many_blocks.go:381)	UNDEF
	0x28c3 10435 (many_blocks.go:373)	CALL	runtime.panicindex(SB)
	0x28c8 10440 (many_blocks.go:373)	UNDEF
	0x28ca 10442 (many_blocks.go:362)	CALL	runtime.panicindex(SB)
	0x28cf 10447 (many_blocks.go:362)	UNDEF
	0x28d1 10449 (many_blocks.go:359)	CALL	runtime.panicslice(SB)
	0x28d6 10454 (many_blocks.go:359)	UNDEF
	0x28d8 10456 (many_blocks.go:353)	CALL	runtime.panicindex(SB)
	0x28dd 10461 (many_blocks.go:353)	UNDEF
	0x28df 10463 (many_blocks.go:342)	CALL	runtime.panicindex(SB)
	0x28e4 10468 (many_blocks.go:342)	UNDEF
	0x28e6 10470 (many_blocks.go:339)	CALL	runtime.panicslice(SB)
	0x28eb 10475 (many_blocks.go:339)	UNDEF
	0x28ed 10477 (many_blocks.go:331)	CALL	runtime.panicindex(SB)
	0x28f2 10482 (many_blocks.go:331)	UNDEF
	0x28f4 10484 (many_blocks.go:320)	CALL	runtime.panicindex(SB)
	0x28f9 10489 (many_blocks.go:320)	UNDEF
	0x28fb 10491 (many_blocks.go:317)	CALL	runtime.panicslice(SB)
	0x2900 10496 (many_blocks.go:317)	UNDEF
	0x2902 10498 (many_blocks.go:311)	CALL	runtime.panicindex(SB)
	0x2907 10503 (many_blocks.go:311)	UNDEF
	0x2909 10505 (many_blocks.go:300)	CALL	runtime.panicindex(SB)
	0x290e 10510 (many_blocks.go:300)	UNDEF
	0x2910 10512 (many_blocks.go:297)	CALL	runtime.panicslice(SB)
	0x2915 10517 (many_blocks.go:297)	UNDEF
	0x2917 10519 (many_blocks.go:289)	CALL	runtime.panicindex(SB)
	0x291c 10524 (many_blocks.go:289)	UNDEF
	0x291e 10526 (many_blocks.go:278)	CALL	runtime.panicindex(SB)
	0x2923 10531 (many_blocks.go:278)	UNDEF
	0x2925 10533 (many_blocks.go:275)	CALL	runtime.panicslice(SB)
	0x292a 10538 (many_blocks.go:275)	UNDEF
	0x292c 10540 (many_blocks.go:269)	CALL	runtime.panicindex(SB)
	0x2931 10545 (many_blocks.go:269)	UNDEF
	0x2933 10547 (many_blocks.go:258)	CALL	runtime.panicindex(SB)
	0x2938 10552 (many_blocks.go:258)	UNDEF
	0x293a 10554 (many_blocks.go:255)	CALL	runtime.panicslice(SB)
	0x293f 10559 (many_blocks.go:255)	UNDEF
	0x2941 10561 (many_blocks.go:247)	CALL	runtime.panicindex(SB)
	0x2946 10566 (many_blocks.go:247)	UNDEF
	0x2948 10568 (many_blocks.go:236)	CALL	runtime.panicindex(SB)
	0x294d 10573 (many_blocks.go:236)	UNDEF
	0x294f 10575 (many_blocks.go:233)	CALL	runtime.panicslice(SB)
	0x2954 10580 (many_blocks.go:233)	UNDEF
	0x2956 10582 (many_blocks.go:227)	CALL	runtime.panicindex(SB)
	0x295b 10587 (many_blocks.go:227)	UNDEF
	0x295d 10589 (many_blocks.go:216)	CALL	runtime.panicindex(SB)
	0x2962 10594 (many_blocks.go:216)	UNDEF
	0x2964 10596 (many_blocks.go:213)	CALL	runtime.panicslice(SB)
	0x2969 10601 (many_blocks.go:213)	UNDEF
	0x296b 10603 (many_blocks.go:205)	CALL	runtime.panicindex(SB)
	0x2970 10608 (many_blocks.go:205)	UNDEF
	0x2972 10610 (many_blocks.go:194)	CALL	runtime.panicindex(SB)
	0x2977 10615 (many_blocks.go:194)	UNDEF
	0x2979 10617 (many_blocks.go:191)	CALL	runtime.panicslice(SB)
	0x297e 10622 (many_blocks.go:191)	UNDEF
	0x2980 10624 (many_blocks.go:185)	CALL	runtime.panicindex(SB)
	0x2985 10629 (many_blocks.go:185)	UNDEF
	0x2987 10631 (many_blocks.go:174)	CALL	runtime.panicindex(SB)
	0x298c 10636 (many_blocks.go:174)	UNDEF
	0x298e 10638 (many_blocks.go:171)	CALL	runtime.panicslice(SB)
	0x2993 10643 (many_blocks.go:171)	UNDEF
	0x2995 10645 (many_blocks.go:163)	CALL	runtime.panicindex(SB)
	0x299a 10650 (many_blocks.go:163)	UNDEF
	0x299c 10652 (many_blocks.go:152)	CALL	runtime.panicindex(SB)
	0x29a1 10657 (many_blocks.go:152)	UNDEF
	0x29a3 10659 (many_blocks.go:149)	CALL	runtime.panicslice(SB)
	0x29a8 10664 (many_blocks.go:149)	UNDEF
	0x29aa 10666 (many_blocks.go:143)	CALL	runtime.panicindex(SB)
	0x29af 10671 (many_blocks.go:143)	UNDEF
	0x29b1 10673 (many_blocks.go:132)	CALL	runtime.panicindex(SB)
	0x29b6 10678 (many_blocks.go:132)	UNDEF
	0x29b8 10680 (many_blocks.go:129)	CALL	runtime.panicslice(SB)
	0x29bd 10685 (many_blocks.go:129)	UNDEF
	0x29bf 10687 (many_blocks.go:121)	CALL	runtime.panicindex(SB)
	0x29c4 10692 (many_blocks.go:121)	UNDEF
	0x29c6 10694 (many_blocks.go:110)	CALL	runtime.panicindex(SB)
	0x29cb 10699 (many_blocks.go:110)	UNDEF
	0x29cd 10701 (many_blocks.go:107)	CALL	runtime.panicslice(SB)
	0x29d2 10706 (many_blocks.go:107)	UNDEF
	0x29d4 10708 (many_blocks.go:101)	CALL	runtime.panicindex(SB)
	0x29d9 10713 (many_blocks.go:101)	UNDEF
	0x29db 10715 (many_blocks.go:90)	CALL	runtime.panicindex(SB)
	0x29e0 10720 (many_blocks.go:90)	UNDEF
	0x29e2 10722 (many_blocks.go:87)	CALL	runtime.panicslice(SB)
	0x29e7 10727 (many_blocks.go:87)	UNDEF
	0x29e9 10729 (many_blocks.go:79)	CALL	runtime.panicindex(SB)
	0x29ee 10734 (many_blocks.go:79)	UNDEF
	0x29f0 10736 (many_blocks.go:68)	CALL	runtime.panicindex(SB)
	0x29f5 10741 (many_blocks.go:68)	UNDEF
	0x29f7 10743 (many_blocks.go:65)	CALL	runtime.panicslice(SB)
	0x29fc 10748 (many_blocks.go:65)	UNDEF
	0x29fe 10750 (many_blocks.go:59)	CALL	runtime.panicindex(SB)
	0x2a03 10755 (many_blocks.go:59)	UNDEF
	0x2a05 10757 (many_blocks.go:48)	CALL	runtime.panicindex(SB)
	0x2a0a 10762 (many_blocks.go:48)	UNDEF
	0x2a0c 10764 (many_blocks.go:45)	CALL	runtime.panicslice(SB)
	0x2a11 10769 (many_blocks.go:45)	UNDEF
	0x2a13 10771 (many_blocks.go:37)	CALL	runtime.panicindex(SB)
	0x2a18 10776 (many_blocks.go:37)	UNDEF
	0x2a1a 10778 (many_blocks.go:26)	CALL	runtime.panicindex(SB)
	0x2a1f 10783 (many_blocks.go:26)	UNDEF
	0x2a21 10785 (many_blocks.go:17)	CALL	runtime.panicindex(SB)
	0x2a26 10790 (many_blocks.go:17)	UNDEF
	0x2a28 10792 (many_blocks.go:17)	NOP
	0x2a28 10792 (many_blocks.go:6)	PCDATA	$0, $-1
	0x2a28 10792 (many_blocks.go:6)	PCDATA	$2, $-1
	0x2a28 10792 (many_blocks.go:6)	CALL	runtime.morestack_noctxt(SB)
	0x2a2d 10797 (many_blocks.go:6)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 a8 fd ff  dH..%....H..$...
	0x0010 ff 48 3b 41 10 0f 86 0d 2a 00 00 48 81 ec d8 02  .H;A....*..H....
	0x0020 00 00 48 89 ac 24 d0 02 00 00 48 8d ac 24 d0 02  ..H..$....H..$..
	0x0030 00 00 48 8b 84 24 e0 02 00 00 0f ba e0 00 0f 83  ..H..$..........
	0x0040 3d 28 00 00 48 8b 8c 24 e8 02 00 00 48 85 c9 0f  =(..H..$....H...
	0x0050 84 16 28 00 00 48 01 c8 0f ba e0 01 0f 83 e0 27  ..(..H.........'
	0x0060 00 00 48 83 f9 01 0f 84 d6 27 00 00 48 89 c1 48  ..H......'..H..H
	0x0070 8b 94 24 f0 02 00 00 0f ba e1 02 0f 83 9f 27 00  ..$...........'.
	0x0080 00 48 83 fa 02 0f 84 95 27 00 00 48 89 d3 48 83  .H......'..H..H.
	0x0090 e2 07 48 8b b4 24 00 03 00 00 48 39 f2 0f 83 7e  ..H..$....H9...~
	0x00a0 29 00 00 48 8b bc 24 f8 02 00 00 48 8b 14 d7 48  )..H..$....H...H
	0x00b0 29 d0 0f ba e1 03 0f 83 4d 27 00 00 48 83 fb 03  ).......M'..H...
	0x00c0 0f 84 43 27 00 00 f2 0f 10 05 00 00 00 00 48 89  ..C'..........H.
	0x00d0 4c 24 48 48 89 5c 24 40 48 89 84 24 f0 02 00 00  L$HH.\$@H..$....
	0x00e0 f2 0f 11 44 24 38 0f ba e1 04 0f 83 fe 26 00 00  ...D$8.......&..
	0x00f0 48 83 fb 04 0f 84 f4 26 00 00 48 8d 84 24 b0 02  H......&..H..$..
	0x0100 00 00 48 89 04 24 48 8d 05 00 00 00 00 48 89 44  ..H..$H......H.D
	0x0110 24 08 48 c7 44 24 10 01 00 00 00 48 89 44 24 18  $.H.D$.....H.D$.
	0x0120 48 c7 44 24 20 05 00 00 00 e8 00 00 00 00 48 8b  H.D$ .........H.
	0x0130 44 24 30 48 8b 4c 24 28 48 8b 54 24 48 0f ba e2  D$0H.L$(H.T$H...
	0x0140 00 0f 83 a0 26 00 00 48 8b 5c 24 40 48 83 fb 05  ....&..H.\$@H...
	0x0150 0f 84 57 26 00 00 48 89 d6 48 83 e2 07 48 8b bc  ..W&..H..H...H..
	0x0160 24 00 03 00 00 48 39 fa 0f 83 ac 28 00 00 4c 8b  $....H9....(..L.
	0x0170 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89  .$....L..$....M.
	0x0180 04 d1 0f ba e6 01 0f 83 0c 26 00 00 48 83 fb 06  .........&..H...
	0x0190 0f 84 02 26 00 00 48 89 da 48 83 f3 06 48 01 f3  ...&..H..H...H..
	0x01a0 0f ba e3 02 0f 83 d1 25 00 00 48 83 fa 07 0f 84  .......%..H.....
	0x01b0 c7 25 00 00 48 89 da 0f ba e2 03 0f 83 a8 25 00  .%..H.........%.
	0x01c0 00 49 83 f8 08 0f 84 9e 25 00 00 4c 89 c6 49 83  .I......%..L..I.
	0x01d0 e0 07 49 39 f8 0f 83 38 28 00 00 4f 8b 04 c1 4c  ..I9...8(..O...L
	0x01e0 29 c3 0f ba e2 04 0f 83 5c 25 00 00 48 83 fe 09  ).......\%..H...
	0x01f0 0f 84 52 25 00 00 f2 0f 10 44 24 38 f2 0f 10 0d  ..R%.....D$8....
	0x0200 00 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 b4  ......X.H.T$HH..
	0x0210 24 e8 02 00 00 48 89 9c 24 f0 02 00 00 f2 0f 11  $....H..$.......
	0x0220 44 24 38 0f ba e2 00 0f 83 03 25 00 00 48 83 fe  D$8.......%..H..
	0x0230 0a 0f 84 f9 24 00 00 48 83 f8 01 0f 82 cb 27 00  ....$..H......'.
	0x0240 00 48 8d 94 24 90 02 00 00 48 89 14 24 48 89 4c  .H..$....H..$H.L
	0x0250 24 08 48 c7 44 24 10 01 00 00 00 48 89 4c 24 18  $.H.D$.....H.L$.
	0x0260 48 89 44 24 20 e8 00 00 00 00 48 8b 44 24 28 48  H.D$ .....H.D$(H
	0x0270 8b 4c 24 30 48 8b 54 24 48 0f ba e2 01 0f 83 a3  .L$0H.T$H.......
	0x0280 24 00 00 48 8b 9c 24 e8 02 00 00 48 83 fb 0b 0f  $..H..$....H....
	0x0290 84 5b 24 00 00 48 89 d6 48 83 e2 07 48 8b bc 24  .[$..H..H...H..$
	0x02a0 00 03 00 00 48 39 fa 0f 83 58 27 00 00 4c 8b 84  ....H9...X'..L..
	0x02b0 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89 04  $....L..$....M..
	0x02c0 d1 0f ba e6 02 0f 83 10 24 00 00 48 83 fb 0c 0f  ........$..H....
	0x02d0 84 06 24 00 00 48 89 da 48 83 f3 0c 48 01 f3 0f  ..$..H..H...H...
	0x02e0 ba e3 03 0f 83 d1 23 00 00 48 83 fa 0d 0f 84 c7  ......#..H......
	0x02f0 23 00 00 48 89 da 0f ba e2 04 0f 83 a8 23 00 00  #..H.........#..
	0x0300 49 83 f8 0e 0f 84 9e 23 00 00 4c 89 c6 49 83 e0  I......#..L..I..
	0x0310 07 49 39 f8 0f 83 e4 26 00 00 4f 8b 04 c1 4c 29  .I9....&..O...L)
	0x0320 c3 0f ba e2 00 0f 83 60 23 00 00 48 83 fe 0f 0f  .......`#..H....
	0x0330 84 56 23 00 00 f2 0f 10 44 24 38 f2 0f 10 0d 00  .V#.....D$8.....
	0x0340 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 74 24  .....X.H.T$HH.t$
	0x0350 40 48 89 9c 24 f0 02 00 00 f2 0f 11 44 24 38 0f  @H..$.......D$8.
	0x0360 ba e2 01 0f 83 13 23 00 00 48 83 fe 10 0f 84 09  ......#..H......
	0x0370 23 00 00 48 83 f9 01 0f 82 7a 26 00 00 48 8d 94  #..H.....z&..H..
	0x0380 24 70 02 00 00 48 89 14 24 48 89 44 24 08 48 c7  $p...H..$H.D$.H.
	0x0390 44 24 10 01 00 00 00 48 89 44 24 18 48 89 4c 24  D$.....H.D$.H.L$
	0x03a0 20 e8 00 00 00 00 48 8b 44 24 28 48 8b 4c 24 30   .....H.D$(H.L$0
	0x03b0 48 8b 54 24 48 0f ba e2 02 0f 83 b6 22 00 00 48  H.T$H......."..H
	0x03c0 8b 5c 24 40 48 83 fb 11 0f 84 6d 22 00 00 48 89  .\$@H.....m"..H.
	0x03d0 d6 48 83 e2 07 48 8b bc 24 00 03 00 00 48 39 fa  .H...H..$....H9.
	0x03e0 0f 83 0a 26 00 00 4c 8b 84 24 f0 02 00 00 4c 8b  ...&..L..$....L.
	0x03f0 8c 24 f8 02 00 00 4d 89 04 d1 0f ba e6 03 0f 83  .$....M.........
	0x0400 22 22 00 00 48 83 fb 12 0f 84 18 22 00 00 48 89  ""..H......"..H.
	0x0410 da 48 83 f3 12 48 01 f3 0f ba e3 04 0f 83 e7 21  .H...H.........!
	0x0420 00 00 48 83 fa 13 0f 84 dd 21 00 00 48 89 da 0f  ..H......!..H...
	0x0430 ba e2 00 0f 83 be 21 00 00 49 83 f8 14 0f 84 b4  ......!..I......
	0x0440 21 00 00 4c 89 c6 49 83 e0 07 49 39 f8 0f 83 96  !..L..I...I9....
	0x0450 25 00 00 4f 8b 04 c1 4c 29 c3 0f ba e2 01 0f 83  %..O...L).......
	0x0460 72 21 00 00 48 83 fe 15 0f 84 68 21 00 00 f2 0f  r!..H.....h!....
	0x0470 10 44 24 38 f2 0f 10 0d 00 00 00 00 f2 0f 58 c1  .D$8..........X.
	0x0480 48 89 54 24 48 48 89 b4 24 e8 02 00 00 48 89 9c  H.T$HH..$....H..
	0x0490 24 f0 02 00 00 f2 0f 11 44 24 38 0f ba e2 02 0f  $.......D$8.....
	0x04a0 83 19 21 00 00 48 83 fe 16 0f 84 0f 21 00 00 48  ..!..H......!..H
	0x04b0 83 f9 01 0f 82 29 25 00 00 48 8d 94 24 50 02 00  .....)%..H..$P..
	0x04c0 00 48 89 14 24 48 89 44 24 08 48 c7 44 24 10 01  .H..$H.D$.H.D$..
	0x04d0 00 00 00 48 89 44 24 18 48 89 4c 24 20 e8 00 00  ...H.D$.H.L$ ...
	0x04e0 00 00 48 8b 44 24 30 48 8b 4c 24 28 48 8b 54 24  ..H.D$0H.L$(H.T$
	0x04f0 48 0f ba e2 03 0f 83 b9 20 00 00 48 8b 9c 24 e8  H....... ..H..$.
	0x0500 02 00 00 48 83 fb 17 0f 84 71 20 00 00 48 89 d6  ...H.....q ..H..
	0x0510 48 83 e2 07 48 8b bc 24 00 03 00 00 48 39 fa 0f  H...H..$....H9..
	0x0520 83 b6 24 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c  ..$..L..$....L..
	0x0530 24 f8 02 00 00 4d 89 04 d1 0f ba e6 04 0f 83 26  $....M.........&
	0x0540 20 00 00 48 83 fb 18 0f 84 1c 20 00 00 48 89 da   ..H...... ..H..
	0x0550 48 83 f3 18 48 01 f3 0f ba e3 00 0f 83 e7 1f 00  H...H...........
	0x0560 00 48 83 fa 19 0f 84 dd 1f 00 00 48 89 da 0f ba  .H.........H....
	0x0570 e2 01 0f 83 be 1f 00 00 49 83 f8 1a 0f 84 b4 1f  ........I.......
	0x0580 00 00 4c 89 c6 49 83 e0 07 49 39 f8 0f 83 42 24  ..L..I...I9...B$
	0x0590 00 00 4f 8b 04 c1 4c 29 c3 0f ba e2 02 0f 83 76  ..O...L).......v
	0x05a0 1f 00 00 48 83 fe 1b 0f 84 6c 1f 00 00 f2 0f 10  ...H.....l......
	0x05b0 44 24 38 f2 0f 10 0d 00 00 00 00 f2 0f 58 c1 48  D$8..........X.H
	0x05c0 89 54 24 48 48 89 74 24 40 48 89 9c 24 f0 02 00  .T$HH.t$@H..$...
	0x05d0 00 f2 0f 11 44 24 38 0f ba e2 03 0f 83 20 1f 00  ....D$8...... ..
	0x05e0 00 48 83 fe 1c 0f 84 16 1f 00 00 48 83 f8 01 0f  .H.........H....
	0x05f0 82 d8 23 00 00 48 8d 94 24 30 02 00 00 48 89 14  ..#..H..$0...H..
	0x0600 24 48 89 4c 24 08 48 c7 44 24 10 01 00 00 00 48  $H.L$.H.D$.....H
	0x0610 89 4c 24 18 48 89 44 24 20 e8 00 00 00 00 48 8b  .L$.H.D$ .....H.
	0x0620 44 24 28 48 8b 4c 24 30 48 8b 54 24 48 0f ba e2  D$(H.L$0H.T$H...
	0x0630 04 0f 83 c3 1e 00 00 48 8b 5c 24 40 48 83 fb 1d  .......H.\$@H...
	0x0640 0f 84 7a 1e 00 00 48 89 d6 48 83 e2 07 48 8b bc  ..z...H..H...H..
	0x0650 24 00 03 00 00 48 39 fa 0f 83 68 23 00 00 4c 8b  $....H9...h#..L.
	0x0660 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89  .$....L..$....M.
	0x0670 04 d1 0f ba e6 00 0f 83 2f 1e 00 00 48 83 fb 1e  ......../...H...
	0x0680 0f 84 25 1e 00 00 48 89 da 48 83 f3 1e 48 01 f3  ..%...H..H...H..
	0x0690 0f ba e3 01 0f 83 f4 1d 00 00 48 83 fa 1f 0f 84  ..........H.....
	0x06a0 ea 1d 00 00 48 89 da 0f ba e2 02 0f 83 cb 1d 00  ....H...........
	0x06b0 00 49 83 f8 20 0f 84 c1 1d 00 00 4c 89 c6 49 83  .I.. ......L..I.
	0x06c0 e0 07 49 39 f8 0f 83 f4 22 00 00 4f 8b 04 c1 4c  ..I9...."..O...L
	0x06d0 29 c3 0f ba e2 03 0f 83 7f 1d 00 00 48 83 fe 21  )...........H..!
	0x06e0 0f 84 75 1d 00 00 f2 0f 10 44 24 38 f2 0f 10 0d  ..u......D$8....
	0x06f0 00 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 b4  ......X.H.T$HH..
	0x0700 24 e8 02 00 00 48 89 9c 24 f0 02 00 00 f2 0f 11  $....H..$.......
	0x0710 44 24 38 0f ba e2 04 0f 83 2f 1d 00 00 48 83 fe  D$8....../...H..
	0x0720 22 0f 84 25 1d 00 00 48 83 f9 01 0f 82 87 22 00  "..%...H......".
	0x0730 00 48 8d 94 24 10 02 00 00 48 89 14 24 48 89 44  .H..$....H..$H.D
	0x0740 24 08 48 c7 44 24 10 01 00 00 00 48 89 44 24 18  $.H.D$.....H.D$.
	0x0750 48 89 4c 24 20 e8 00 00 00 00 48 8b 44 24 28 48  H.L$ .....H.D$(H
	0x0760 8b 4c 24 30 48 8b 54 24 48 0f ba e2 00 0f 83 cf  .L$0H.T$H.......
	0x0770 1c 00 00 48 8b 9c 24 e8 02 00 00 48 83 fb 23 0f  ...H..$....H..#.
	0x0780 84 87 1c 00 00 48 89 d6 48 83 e2 07 48 8b bc 24  .....H..H...H..$
	0x0790 00 03 00 00 48 39 fa 0f 83 14 22 00 00 4c 8b 84  ....H9...."..L..
	0x07a0 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89 04  $....L..$....M..
	0x07b0 d1 0f ba e6 01 0f 83 3c 1c 00 00 48 83 fb 24 0f  .......<...H..$.
	0x07c0 84 32 1c 00 00 48 89 da 48 83 f3 24 48 01 f3 0f  .2...H..H..$H...
	0x07d0 ba e3 02 0f 83 fd 1b 00 00 48 83 fa 25 0f 84 f3  .........H..%...
	0x07e0 1b 00 00 48 89 da 0f ba e2 03 0f 83 d4 1b 00 00  ...H............
	0x07f0 49 83 f8 26 0f 84 ca 1b 00 00 4c 89 c6 49 83 e0  I..&......L..I..
	0x0800 07 49 39 f8 0f 83 a0 21 00 00 4f 8b 04 c1 4c 29  .I9....!..O...L)
	0x0810 c3 0f ba e2 04 0f 83 8c 1b 00 00 48 83 fe 27 0f  ...........H..'.
	0x0820 84 82 1b 00 00 f2 0f 10 44 24 38 f2 0f 10 0d 00  ........D$8.....
	0x0830 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 74 24  .....X.H.T$HH.t$
	0x0840 40 48 89 9c 24 f0 02 00 00 f2 0f 11 44 24 38 0f  @H..$.......D$8.
	0x0850 ba e2 00 0f 83 36 1b 00 00 48 83 fe 28 0f 84 2c  .....6...H..(..,
	0x0860 1b 00 00 48 83 f9 01 0f 82 36 21 00 00 48 8d 94  ...H.....6!..H..
	0x0870 24 f0 01 00 00 48 89 14 24 48 89 44 24 08 48 c7  $....H..$H.D$.H.
	0x0880 44 24 10 01 00 00 00 48 89 44 24 18 48 89 4c 24  D$.....H.D$.H.L$
	0x0890 20 e8 00 00 00 00 48 8b 44 24 30 48 8b 4c 24 28   .....H.D$0H.L$(
	0x08a0 48 8b 54 24 48 0f ba e2 01 0f 83 d9 1a 00 00 48  H.T$H..........H
	0x08b0 8b 5c 24 40 48 83 fb 29 0f 84 90 1a 00 00 48 89  .\$@H..)......H.
	0x08c0 d6 48 83 e2 07 48 8b bc 24 00 03 00 00 48 39 fa  .H...H..$....H9.
	0x08d0 0f 83 c6 20 00 00 4c 8b 84 24 f0 02 00 00 4c 8b  ... ..L..$....L.
	0x08e0 8c 24 f8 02 00 00 4d 89 04 d1 0f ba e6 02 0f 83  .$....M.........
	0x08f0 45 1a 00 00 48 83 fb 2a 0f 84 3b 1a 00 00 48 89  E...H..*..;...H.
	0x0900 da 48 83 f3 2a 48 01 f3 0f ba e3 03 0f 83 07 1a  .H..*H..........
	0x0910 00 00 48 83 fa 2b 0f 84 fd 19 00 00 48 89 da 0f  ..H..+......H...
	0x0920 ba e2 04 0f 83 db 19 00 00 49 83 f8 2c 0f 84 d1  .........I..,...
	0x0930 19 00 00 4c 89 c6 49 83 e0 07 49 39 f8 0f 83 52  ...L..I...I9...R
	0x0940 20 00 00 4f 8b 04 c1 4c 29 c3 0f ba e2 00 0f 83   ..O...L).......
	0x0950 8c 19 00 00 48 83 fe 2d 0f 84 82 19 00 00 f2 0f  ....H..-........
	0x0960 10 44 24 38 f2 0f 10 0d 00 00 00 00 f2 0f 58 c1  .D$8..........X.
	0x0970 48 89 54 24 48 48 89 b4 24 e8 02 00 00 48 89 9c  H.T$HH..$....H..
	0x0980 24 f0 02 00 00 f2 0f 11 44 24 38 0f ba e2 01 0f  $.......D$8.....
	0x0990 83 30 19 00 00 48 83 fe 2e 0f 84 26 19 00 00 48  .0...H.....&...H
	0x09a0 83 f8 01 0f 82 e5 1f 00 00 48 8d 94 24 d0 01 00  .........H..$...
	0x09b0 00 48 89 14 24 48 89 4c 24 08 48 c7 44 24 10 01  .H..$H.L$.H.D$..
	0x09c0 00 00 00 48 89 4c 24 18 48 89 44 24 20 e8 00 00  ...H.L$.H.D$ ...
	0x09d0 00 00 48 8b 44 24 28 48 8b 4c 24 30 48 8b 54 24  ..H.D$(H.L$0H.T$
	0x09e0 48 0f ba e2 02 0f 83 d0 18 00 00 48 8b 9c 24 e8  H..........H..$.
	0x09f0 02 00 00 48 83 fb 2f 0f 84 85 18 00 00 48 89 d6  ...H../......H..
	0x0a00 48 83 e2 07 48 8b bc 24 00 03 00 00 48 39 fa 0f  H...H..$....H9..
	0x0a10 83 72 1f 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c  .r...L..$....L..
	0x0a20 24 f8 02 00 00 4d 89 04 d1 0f ba e6 03 0f 83 37  $....M.........7
	0x0a30 18 00 00 48 83 fb 30 0f 84 2d 18 00 00 48 89 da  ...H..0..-...H..
	0x0a40 48 83 f3 30 48 01 f3 0f ba e3 04 0f 83 f5 17 00  H..0H...........
	0x0a50 00 48 83 fa 31 0f 84 eb 17 00 00 48 89 da 0f ba  .H..1......H....
	0x0a60 e2 00 0f 83 c9 17 00 00 49 83 f8 32 0f 84 bf 17  ........I..2....
	0x0a70 00 00 4c 89 c6 49 83 e0 07 49 39 f8 0f 83 fe 1e  ..L..I...I9.....
	0x0a80 00 00 4f 8b 04 c1 4c 29 c3 0f ba e2 01 0f 83 7e  ..O...L).......~
	0x0a90 17 00 00 48 83 fe 33 0f 84 74 17 00 00 f2 0f 10  ...H..3..t......
	0x0aa0 44 24 38 f2 0f 10 0d 00 00 00 00 f2 0f 58 c1 48  D$8..........X.H
	0x0ab0 89 54 24 48 48 89 74 24 40 48 89 9c 24 f0 02 00  .T$HH.t$@H..$...
	0x0ac0 00 f2 0f 11 44 24 38 0f ba e2 02 0f 83 2e 17 00  ....D$8.........
	0x0ad0 00 48 83 fe 34 0f 84 24 17 00 00 48 83 f9 01 0f  .H..4..$...H....
	0x0ae0 82 94 1e 00 00 48 8d 94 24 b0 01 00 00 48 89 14  .....H..$....H..
	0x0af0 24 48 89 44 24 08 48 c7 44 24 10 01 00 00 00 48  $H.D$.H.D$.....H
	0x0b00 89 44 24 18 48 89 4c 24 20 e8 00 00 00 00 48 8b  .D$.H.L$ .....H.
	0x0b10 44 24 28 48 8b 4c 24 30 48 8b 54 24 48 0f ba e2  D$(H.L$0H.T$H...
	0x0b20 03 0f 83 d1 16 00 00 48 8b 5c 24 40 48 83 fb 35  .......H.\$@H..5
	0x0b30 0f 84 85 16 00 00 48 89 d6 48 83 e2 07 48 8b bc  ......H..H...H..
	0x0b40 24 00 03 00 00 48 39 fa 0f 83 24 1e 00 00 4c 8b  $....H9...$...L.
	0x0b50 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89  .$....L..$....M.
	0x0b60 04 d1 0f ba e6 04 0f 83 37 16 00 00 48 83 fb 36  ........7...H..6
	0x0b70 0f 84 2d 16 00 00 48 89 da 48 83 f3 36 48 01 f3  ..-...H..H..6H..
	0x0b80 0f ba e3 00 0f 83 f9 15 00 00 48 83 fa 37 0f 84  ..........H..7..
	0x0b90 ef 15 00 00 48 89 da 0f ba e2 01 0f 83 cd 15 00  ....H...........
	0x0ba0 00 49 83 f8 38 0f 84 c3 15 00 00 4c 89 c6 49 83  .I..8......L..I.
	0x0bb0 e0 07 49 39 f8 0f 83 b0 1d 00 00 4f 8b 04 c1 4c  ..I9.......O...L
	0x0bc0 29 c3 0f ba e2 02 0f 83 7e 15 00 00 48 83 fe 39  ).......~...H..9
	0x0bd0 0f 84 74 15 00 00 f2 0f 10 44 24 38 f2 0f 10 0d  ..t......D$8....
	0x0be0 00 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 b4  ......X.H.T$HH..
	0x0bf0 24 e8 02 00 00 48 89 9c 24 f0 02 00 00 f2 0f 11  $....H..$.......
	0x0c00 44 24 38 0f ba e2 03 0f 83 22 15 00 00 48 83 fe  D$8......"...H..
	0x0c10 3a 0f 84 18 15 00 00 48 83 f9 01 0f 82 43 1d 00  :......H.....C..
	0x0c20 00 48 8d 94 24 90 01 00 00 48 89 14 24 48 89 44  .H..$....H..$H.D
	0x0c30 24 08 48 c7 44 24 10 01 00 00 00 48 89 44 24 18  $.H.D$.....H.D$.
	0x0c40 48 89 4c 24 20 e8 00 00 00 00 48 8b 44 24 30 48  H.L$ .....H.D$0H
	0x0c50 8b 4c 24 28 48 8b 54 24 48 0f ba e2 04 0f 83 c2  .L$(H.T$H.......
	0x0c60 14 00 00 48 8b 9c 24 e8 02 00 00 48 83 fb 3b 0f  ...H..$....H..;.
	0x0c70 84 77 14 00 00 48 89 d6 48 83 e2 07 48 8b bc 24  .w...H..H...H..$
	0x0c80 00 03 00 00 48 39 fa 0f 83 d0 1c 00 00 4c 8b 84  ....H9.......L..
	0x0c90 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89 04  $....L..$....M..
	0x0ca0 d1 0f ba e6 00 0f 83 29 14 00 00 48 83 fb 3c 0f  .......)...H..<.
	0x0cb0 84 1f 14 00 00 48 89 da 48 83 f3 3c 48 01 f3 0f  .....H..H..<H...
	0x0cc0 ba e3 01 0f 83 e7 13 00 00 48 83 fa 3d 0f 84 dd  .........H..=...
	0x0cd0 13 00 00 48 89 da 0f ba e2 02 0f 83 bb 13 00 00  ...H............
	0x0ce0 49 83 f8 3e 0f 84 b1 13 00 00 4c 89 c6 49 83 e0  I..>......L..I..
	0x0cf0 07 49 39 f8 0f 83 5c 1c 00 00 4f 8b 04 c1 4c 29  .I9...\...O...L)
	0x0d00 c3 0f ba e2 03 0f 83 70 13 00 00 48 83 fe 3f 0f  .......p...H..?.
	0x0d10 84 66 13 00 00 f2 0f 10 44 24 38 f2 0f 10 0d 00  .f......D$8.....
	0x0d20 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 74 24  .....X.H.T$HH.t$
	0x0d30 40 48 89 9c 24 f0 02 00 00 f2 0f 11 44 24 38 0f  @H..$.......D$8.
	0x0d40 ba e2 04 0f 83 20 13 00 00 48 83 fe 40 0f 84 16  ..... ...H..@...
	0x0d50 13 00 00 48 83 f8 01 0f 82 f2 1b 00 00 48 8d 94  ...H.........H..
	0x0d60 24 70 01 00 00 48 89 14 24 48 89 4c 24 08 48 c7  $p...H..$H.L$.H.
	0x0d70 44 24 10 01 00 00 00 48 89 4c 24 18 48 89 44 24  D$.....H.L$.H.D$
	0x0d80 20 e8 00 00 00 00 48 8b 44 24 30 48 8b 4c 24 28   .....H.D$0H.L$(
	0x0d90 48 8b 54 24 48 0f ba e2 00 0f 83 c3 12 00 00 48  H.T$H..........H
	0x0da0 8b 5c 24 40 48 83 fb 41 0f 84 77 12 00 00 48 89  .\$@H..A..w...H.
	0x0db0 d6 48 83 e2 07 48 8b bc 24 00 03 00 00 48 39 fa  .H...H..$....H9.
	0x0dc0 0f 83 82 1b 00 00 4c 8b 84 24 f0 02 00 00 4c 8b  ......L..$....L.
	0x0dd0 8c 24 f8 02 00 00 4d 89 04 d1 0f ba e6 01 0f 83  .$....M.........
	0x0de0 29 12 00 00 48 83 fb 42 0f 84 1f 12 00 00 48 89  )...H..B......H.
	0x0df0 da 48 83 f3 42 48 01 f3 0f ba e3 02 0f 83 eb 11  .H..BH..........
	0x0e00 00 00 48 83 fa 43 0f 84 e1 11 00 00 48 89 da 0f  ..H..C......H...
	0x0e10 ba e2 03 0f 83 bf 11 00 00 49 83 f8 44 0f 84 b5  .........I..D...
	0x0e20 11 00 00 4c 89 c6 49 83 e0 07 49 39 f8 0f 83 0e  ...L..I...I9....
	0x0e30 1b 00 00 4f 8b 04 c1 4c 29 c3 0f ba e2 04 0f 83  ...O...L).......
	0x0e40 70 11 00 00 48 83 fe 45 0f 84 66 11 00 00 f2 0f  p...H..E..f.....
	0x0e50 10 44 24 38 f2 0f 10 0d 00 00 00 00 f2 0f 58 c1  .D$8..........X.
	0x0e60 48 89 54 24 48 48 89 b4 24 e8 02 00 00 48 89 9c  H.T$HH..$....H..
	0x0e70 24 f0 02 00 00 f2 0f 11 44 24 38 0f ba e2 00 0f  $.......D$8.....
	0x0e80 83 1d 11 00 00 48 83 fe 46 0f 84 13 11 00 00 48  .....H..F......H
	0x0e90 83 f8 01 0f 82 a1 1a 00 00 48 8d 94 24 50 01 00  .........H..$P..
	0x0ea0 00 48 89 14 24 48 89 4c 24 08 48 c7 44 24 10 01  .H..$H.L$.H.D$..
	0x0eb0 00 00 00 48 89 4c 24 18 48 89 44 24 20 e8 00 00  ...H.L$.H.D$ ...
	0x0ec0 00 00 48 8b 44 24 30 48 8b 4c 24 28 48 8b 54 24  ..H.D$0H.L$(H.T$
	0x0ed0 48 0f ba e2 01 0f 83 bd 10 00 00 48 8b 9c 24 e8  H..........H..$.
	0x0ee0 02 00 00 48 83 fb 47 0f 84 72 10 00 00 48 89 d6  ...H..G..r...H..
	0x0ef0 48 83 e2 07 48 8b bc 24 00 03 00 00 48 39 fa 0f  H...H..$....H9..
	0x0f00 83 2e 1a 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c  .....L..$....L..
	0x0f10 24 f8 02 00 00 4d 89 04 d1 0f ba e6 02 0f 83 24  $....M.........$
	0x0f20 10 00 00 48 83 fb 48 0f 84 1a 10 00 00 48 89 da  ...H..H......H..
	0x0f30 48 83 f3 48 48 01 f3 0f ba e3 03 0f 83 e2 0f 00  H..HH...........
	0x0f40 00 48 83 fa 49 0f 84 d8 0f 00 00 48 89 da 0f ba  .H..I......H....
	0x0f50 e2 04 0f 83 b6 0f 00 00 49 83 f8 4a 0f 84 ac 0f  ........I..J....
	0x0f60 00 00 4c 89 c6 49 83 e0 07 49 39 f8 0f 83 ba 19  ..L..I...I9.....
	0x0f70 00 00 4f 8b 04 c1 4c 29 c3 0f ba e2 00 0f 83 6b  ..O...L).......k
	0x0f80 0f 00 00 48 83 fe 4b 0f 84 61 0f 00 00 f2 0f 10  ...H..K..a......
	0x0f90 44 24 38 f2 0f 10 0d 00 00 00 00 f2 0f 58 c1 48  D$8..........X.H
	0x0fa0 89 54 24 48 48 89 74 24 40 48 89 9c 24 f0 02 00  .T$HH.t$@H..$...
	0x0fb0 00 f2 0f 11 44 24 38 0f ba e2 01 0f 83 12 0f 00  ....D$8.........
	0x0fc0 00 48 83 fe 4c 0f 84 08 0f 00 00 48 83 f8 01 0f  .H..L......H....
	0x0fd0 82 50 19 00 00 48 8d 94 24 30 01 00 00 48 89 14  .P...H..$0...H..
	0x0fe0 24 48 89 4c 24 08 48 c7 44 24 10 01 00 00 00 48  $H.L$.H.D$.....H
	0x0ff0 89 4c 24 18 48 89 44 24 20 e8 00 00 00 00 48 8b  .L$.H.D$ .....H.
	0x1000 44 24 28 48 8b 4c 24 30 48 8b 54 24 48 0f ba e2  D$(H.L$0H.T$H...
	0x1010 02 0f 83 b5 0e 00 00 48 8b 5c 24 40 48 83 fb 4d  .......H.\$@H..M
	0x1020 0f 84 69 0e 00 00 48 89 d6 48 83 e2 07 48 8b bc  ..i...H..H...H..
	0x1030 24 00 03 00 00 48 39 fa 0f 83 e0 18 00 00 4c 8b  $....H9.......L.
	0x1040 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89  .$....L..$....M.
	0x1050 04 d1 0f ba e6 03 0f 83 1b 0e 00 00 48 83 fb 4e  ............H..N
	0x1060 0f 84 11 0e 00 00 48 89 da 48 83 f3 4e 48 01 f3  ......H..H..NH..
	0x1070 0f ba e3 04 0f 83 dd 0d 00 00 48 83 fa 4f 0f 84  ..........H..O..
	0x1080 d3 0d 00 00 48 89 da 0f ba e2 00 0f 83 b1 0d 00  ....H...........
	0x1090 00 49 83 f8 50 0f 84 a7 0d 00 00 4c 89 c6 49 83  .I..P......L..I.
	0x10a0 e0 07 49 39 f8 0f 83 6c 18 00 00 4f 8b 04 c1 4c  ..I9...l...O...L
	0x10b0 29 c3 0f ba e2 01 0f 83 62 0d 00 00 48 83 fe 51  ).......b...H..Q
	0x10c0 0f 84 58 0d 00 00 f2 0f 10 44 24 38 f2 0f 10 0d  ..X......D$8....
	0x10d0 00 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 b4  ......X.H.T$HH..
	0x10e0 24 e8 02 00 00 48 89 9c 24 f0 02 00 00 f2 0f 11  $....H..$.......
	0x10f0 44 24 38 0f ba e2 02 0f 83 0f 0d 00 00 48 83 fe  D$8..........H..
	0x1100 52 0f 84 05 0d 00 00 48 83 f9 01 0f 82 ff 17 00  R......H........
	0x1110 00 48 8d 94 24 10 01 00 00 48 89 14 24 48 89 44  .H..$....H..$H.D
	0x1120 24 08 48 c7 44 24 10 01 00 00 00 48 89 44 24 18  $.H.D$.....H.D$.
	0x1130 48 89 4c 24 20 e8 00 00 00 00 48 8b 44 24 28 48  H.L$ .....H.D$(H
	0x1140 8b 4c 24 30 48 8b 54 24 48 0f ba e2 03 0f 83 af  .L$0H.T$H.......
	0x1150 0c 00 00 48 8b 9c 24 e8 02 00 00 48 83 fb 53 0f  ...H..$....H..S.
	0x1160 84 64 0c 00 00 48 89 d6 48 83 e2 07 48 8b bc 24  .d...H..H...H..$
	0x1170 00 03 00 00 48 39 fa 0f 83 8c 17 00 00 4c 8b 84  ....H9.......L..
	0x1180 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89 04  $....L..$....M..
	0x1190 d1 0f ba e6 04 0f 83 16 0c 00 00 48 83 fb 54 0f  ...........H..T.
	0x11a0 84 0c 0c 00 00 48 89 da 48 83 f3 54 48 01 f3 0f  .....H..H..TH...
	0x11b0 ba e3 00 0f 83 d4 0b 00 00 48 83 fa 55 0f 84 ca  .........H..U...
	0x11c0 0b 00 00 48 89 da 0f ba e2 01 0f 83 a8 0b 00 00  ...H............
	0x11d0 49 83 f8 56 0f 84 9e 0b 00 00 4c 89 c6 49 83 e0  I..V......L..I..
	0x11e0 07 49 39 f8 0f 83 18 17 00 00 4f 8b 04 c1 4c 29  .I9.......O...L)
	0x11f0 c3 0f ba e2 02 0f 83 5d 0b 00 00 48 83 fe 57 0f  .......]...H..W.
	0x1200 84 53 0b 00 00 f2 0f 10 44 24 38 f2 0f 10 0d 00  .S......D$8.....
	0x1210 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 74 24  .....X.H.T$HH.t$
	0x1220 40 48 89 9c 24 f0 02 00 00 f2 0f 11 44 24 38 0f  @H..$.......D$8.
	0x1230 ba e2 03 0f 83 04 0b 00 00 48 83 fe 58 0f 84 fa  .........H..X...
	0x1240 0a 00 00 48 83 f9 01 0f 82 ae 16 00 00 48 8d 94  ...H.........H..
	0x1250 24 f0 00 00 00 48 89 14 24 48 89 44 24 08 48 c7  $....H..$H.D$.H.
	0x1260 44 24 10 01 00 00 00 48 89 44 24 18 48 89 4c 24  D$.....H.D$.H.L$
	0x1270 20 e8 00 00 00 00 48 8b 44 24 30 48 8b 4c 24 28   .....H.D$0H.L$(
	0x1280 48 8b 54 24 48 0f ba e2 04 0f 83 a7 0a 00 00 48  H.T$H..........H
	0x1290 8b 5c 24 40 48 83 fb 59 0f 84 5b 0a 00 00 48 89  .\$@H..Y..[...H.
	0x12a0 d6 48 83 e2 07 48 8b bc 24 00 03 00 00 48 39 fa  .H...H..$....H9.
	0x12b0 0f 83 3e 16 00 00 4c 8b 84 24 f0 02 00 00 4c 8b  ..>...L..$....L.
	0x12c0 8c 24 f8 02 00 00 4d 89 04 d1 0f ba e6 00 0f 83  .$....M.........
	0x12d0 0d 0a 00 00 48 83 fb 5a 0f 84 03 0a 00 00 48 89  ....H..Z......H.
	0x12e0 da 48 83 f3 5a 48 01 f3 0f ba e3 01 0f 83 cf 09  .H..ZH..........
	0x12f0 00 00 48 83 fa 5b 0f 84 c5 09 00 00 48 89 da 0f  ..H..[......H...
	0x1300 ba e2 02 0f 83 a3 09 00 00 49 83 f8 5c 0f 84 99  .........I..\...
	0x1310 09 00 00 4c 89 c6 49 83 e0 07 49 39 f8 0f 83 ca  ...L..I...I9....
	0x1320 15 00 00 4f 8b 04 c1 4c 29 c3 0f ba e2 03 0f 83  ...O...L).......
	0x1330 54 09 00 00 48 83 fe 5d 0f 84 4a 09 00 00 f2 0f  T...H..]..J.....
	0x1340 10 44 24 38 f2 0f 10 0d 00 00 00 00 f2 0f 58 c1  .D$8..........X.
	0x1350 48 89 54 24 48 48 89 b4 24 e8 02 00 00 48 89 9c  H.T$HH..$....H..
	0x1360 24 f0 02 00 00 f2 0f 11 44 24 38 0f ba e2 04 0f  $.......D$8.....
	0x1370 83 f8 08 00 00 48 83 fe 5e 0f 84 ee 08 00 00 48  .....H..^......H
	0x1380 83 f8 01 0f 82 5d 15 00 00 48 8d 94 24 d0 00 00  .....]...H..$...
	0x1390 00 48 89 14 24 48 89 4c 24 08 48 c7 44 24 10 01  .H..$H.L$.H.D$..
	0x13a0 00 00 00 48 89 4c 24 18 48 89 44 24 20 e8 00 00  ...H.L$.H.D$ ...
	0x13b0 00 00 48 8b 44 24 28 48 8b 4c 24 30 48 8b 54 24  ..H.D$(H.L$0H.T$
	0x13c0 48 0f ba e2 00 0f 83 98 08 00 00 48 8b 9c 24 e8  H..........H..$.
	0x13d0 02 00 00 48 83 fb 5f 0f 84 4d 08 00 00 48 89 d6  ...H.._..M...H..
	0x13e0 48 83 e2 07 48 8b bc 24 00 03 00 00 48 39 fa 0f  H...H..$....H9..
	0x13f0 83 ea 14 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c  .....L..$....L..
	0x1400 24 f8 02 00 00 4d 89 04 d1 0f ba e6 01 0f 83 ff  $....M..........
	0x1410 07 00 00 48 83 fb 60 0f 84 f5 07 00 00 48 89 da  ...H..`......H..
	0x1420 48 83 f3 60 48 01 f3 0f ba e3 02 0f 83 bd 07 00  H..`H...........
	0x1430 00 48 83 fa 61 0f 84 b3 07 00 00 48 89 da 0f ba  .H..a......H....
	0x1440 e2 03 0f 83 91 07 00 00 49 83 f8 62 0f 84 87 07  ........I..b....
	0x1450 00 00 4c 89 c6 49 83 e0 07 49 39 f8 0f 83 76 14  ..L..I...I9...v.
	0x1460 00 00 4f 8b 04 c1 4c 29 c3 0f ba e2 04 0f 83 46  ..O...L).......F
	0x1470 07 00 00 48 83 fe 63 0f 84 3c 07 00 00 f2 0f 10  ...H..c..<......
	0x1480 44 24 38 f2 0f 10 0d 00 00 00 00 f2 0f 58 c1 48  D$8..........X.H
	0x1490 89 54 24 48 48 89 74 24 40 48 89 9c 24 f0 02 00  .T$HH.t$@H..$...
	0x14a0 00 f2 0f 11 44 24 38 0f ba e2 00 0f 83 f6 06 00  ....D$8.........
	0x14b0 00 48 83 fe 64 0f 84 ec 06 00 00 48 83 f9 01 0f  .H..d......H....
	0x14c0 82 0c 14 00 00 48 8d 94 24 b0 00 00 00 48 89 14  .....H..$....H..
	0x14d0 24 48 89 44 24 08 48 c7 44 24 10 01 00 00 00 48  $H.D$.H.D$.....H
	0x14e0 89 44 24 18 48 89 4c 24 20 e8 00 00 00 00 48 8b  .D$.H.L$ .....H.
	0x14f0 44 24 28 48 8b 4c 24 30 48 8b 54 24 48 0f ba e2  D$(H.L$0H.T$H...
	0x1500 01 0f 83 99 06 00 00 48 8b 5c 24 40 48 83 fb 65  .......H.\$@H..e
	0x1510 0f 84 4d 06 00 00 48 89 d6 48 83 e2 07 48 8b bc  ..M...H..H...H..
	0x1520 24 00 03 00 00 48 39 fa 0f 83 9c 13 00 00 4c 8b  $....H9.......L.
	0x1530 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89  .$....L..$....M.
	0x1540 04 d1 0f ba e6 02 0f 83 ff 05 00 00 48 83 fb 66  ............H..f
	0x1550 0f 84 f5 05 00 00 48 89 da 48 83 f3 66 48 01 f3  ......H..H..fH..
	0x1560 0f ba e3 03 0f 83 c1 05 00 00 48 83 fa 67 0f 84  ..........H..g..
	0x1570 b7 05 00 00 48 89 da 0f ba e2 04 0f 83 95 05 00  ....H...........
	0x1580 00 49 83 f8 68 0f 84 8b 05 00 00 4c 89 c6 49 83  .I..h......L..I.
	0x1590 e0 07 49 39 f8 0f 83 28 13 00 00 4f 8b 04 c1 4c  ..I9...(...O...L
	0x15a0 29 c3 0f ba e2 00 0f 83 46 05 00 00 48 83 fe 69  ).......F...H..i
	0x15b0 0f 84 3c 05 00 00 f2 0f 10 44 24 38 f2 0f 10 0d  ..<......D$8....
	0x15c0 00 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 b4  ......X.H.T$HH..
	0x15d0 24 e8 02 00 00 48 89 9c 24 f0 02 00 00 f2 0f 11  $....H..$.......
	0x15e0 44 24 38 0f ba e2 01 0f 83 ea 04 00 00 48 83 fe  D$8..........H..
	0x15f0 6a 0f 84 e0 04 00 00 48 83 f9 01 0f 82 bb 12 00  j......H........
	0x1600 00 48 8d 94 24 90 00 00 00 48 89 14 24 48 89 44  .H..$....H..$H.D
	0x1610 24 08 48 c7 44 24 10 01 00 00 00 48 89 44 24 18  $.H.D$.....H.D$.
	0x1620 48 89 4c 24 20 e8 00 00 00 00 48 8b 44 24 30 48  H.L$ .....H.D$0H
	0x1630 8b 4c 24 28 48 8b 54 24 48 0f ba e2 02 0f 83 8a  .L$(H.T$H.......
	0x1640 04 00 00 48 8b 9c 24 e8 02 00 00 48 83 fb 6b 0f  ...H..$....H..k.
	0x1650 84 3f 04 00 00 48 89 d6 48 83 e2 07 48 8b bc 24  .?...H..H...H..$
	0x1660 00 03 00 00 48 39 fa 0f 83 48 12 00 00 4c 8b 84  ....H9...H...L..
	0x1670 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 4d 89 04  $....L..$....M..
	0x1680 d1 0f ba e6 03 0f 83 f1 03 00 00 48 83 fb 6c 0f  ...........H..l.
	0x1690 84 e7 03 00 00 48 89 da 48 83 f3 6c 48 01 f3 0f  .....H..H..lH...
	0x16a0 ba e3 04 0f 83 af 03 00 00 48 83 fa 6d 0f 84 a5  .........H..m...
	0x16b0 03 00 00 48 89 da 0f ba e2 00 0f 83 83 03 00 00  ...H............
	0x16c0 49 83 f8 6e 0f 84 79 03 00 00 4c 89 c6 49 83 e0  I..n..y...L..I..
	0x16d0 07 49 39 f8 0f 83 d4 11 00 00 4f 8b 04 c1 4c 29  .I9.......O...L)
	0x16e0 c3 0f ba e2 01 0f 83 38 03 00 00 48 83 fe 6f 0f  .......8...H..o.
	0x16f0 84 2e 03 00 00 f2 0f 10 44 24 38 f2 0f 10 0d 00  ........D$8.....
	0x1700 00 00 00 f2 0f 58 c1 48 89 54 24 48 48 89 74 24  .....X.H.T$HH.t$
	0x1710 40 48 89 9c 24 f0 02 00 00 f2 0f 11 44 24 38 0f  @H..$.......D$8.
	0x1720 ba e2 02 0f 83 df 02 00 00 48 83 fe 70 0f 84 d5  .........H..p...
	0x1730 02 00 00 48 83 f8 01 0f 82 6a 11 00 00 48 8d 54  ...H.....j...H.T
	0x1740 24 70 48 89 14 24 48 89 4c 24 08 48 c7 44 24 10  $pH..$H.L$.H.D$.
	0x1750 01 00 00 00 48 89 4c 24 18 48 89 44 24 20 e8 00  ....H.L$.H.D$ ..
	0x1760 00 00 00 48 8b 44 24 28 48 8b 4c 24 30 48 8b 54  ...H.D$(H.L$0H.T
	0x1770 24 48 0f ba e2 03 0f 83 85 02 00 00 48 8b 5c 24  $H..........H.\$
	0x1780 40 48 83 fb 71 0f 84 39 02 00 00 48 89 d6 48 83  @H..q..9...H..H.
	0x1790 e2 07 48 8b bc 24 00 03 00 00 48 39 fa 0f 83 fd  ..H..$....H9....
	0x17a0 10 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8  ...L..$....L..$.
	0x17b0 02 00 00 4d 89 04 d1 0f ba e6 04 0f 83 eb 01 00  ...M............
	0x17c0 00 48 83 fb 72 0f 84 e1 01 00 00 48 89 da 48 83  .H..r......H..H.
	0x17d0 f3 72 48 01 f3 0f ba e3 00 0f 83 ad 01 00 00 48  .rH............H
	0x17e0 83 fa 73 0f 84 a3 01 00 00 48 89 da 0f ba e2 01  ..s......H......
	0x17f0 0f 83 81 01 00 00 49 83 f8 74 0f 84 77 01 00 00  ......I..t..w...
	0x1800 4c 89 c6 49 83 e0 07 49 39 f8 0f 83 89 10 00 00  L..I...I9.......
	0x1810 4f 8b 04 c1 4c 29 c3 0f ba e2 02 0f 83 3a 01 00  O...L).......:..
	0x1820 00 48 83 fe 75 0f 84 30 01 00 00 f2 0f 10 44 24  .H..u..0......D$
	0x1830 38 f2 0f 10 0d 00 00 00 00 f2 0f 58 c1 48 89 54  8..........X.H.T
	0x1840 24 48 48 89 b4 24 e8 02 00 00 48 89 9c 24 f0 02  $HH..$....H..$..
	0x1850 00 00 f2 0f 11 44 24 38 0f ba e2 03 0f 83 e4 00  .....D$8........
	0x1860 00 00 48 83 fe 76 0f 84 da 00 00 00 48 83 f9 01  ..H..v......H...
	0x1870 0f 82 1c 10 00 00 48 8d 54 24 50 48 89 14 24 48  ......H.T$PH..$H
	0x1880 89 44 24 08 48 c7 44 24 10 01 00 00 00 48 89 44  .D$.H.D$.....H.D
	0x1890 24 18 48 89 4c 24 20 e8 00 00 00 00 48 8b 44 24  $.H.L$ .....H.D$
	0x18a0 30 48 8b 4c 24 48 0f ba e1 04 0f 83 8c 00 00 00  0H.L$H..........
	0x18b0 48 8b 94 24 e8 02 00 00 48 83 fa 77 74 65 48 89  H..$....H..wteH.
	0x18c0 cb 48 83 e1 07 48 8b b4 24 00 03 00 00 48 39 f1  .H...H..$....H9.
	0x18d0 0f 83 b5 0f 00 00 48 8b b4 24 f0 02 00 00 48 8b  ......H..$....H.
	0x18e0 bc 24 f8 02 00 00 48 89 34 cf 48 01 d8 48 89 84  .$....H.4.H..H..
	0x18f0 24 10 03 00 00 f2 0f 10 44 24 38 f2 48 0f 2c c0  $.......D$8.H.,.
	0x1900 48 01 d0 48 89 84 24 18 03 00 00 48 89 b4 24 20  H..H..$....H..$
	0x1910 03 00 00 48 8b ac 24 d0 02 00 00 48 81 c4 d8 02  ...H..$....H....
	0x1920 00 00 c3 48 8b 9c 24 f0 02 00 00 48 81 fb 65 01  ...H..$....H..e.
	0x1930 00 00 7f 8a 48 89 de 48 89 cb eb ae 48 8b 94 24  ....H..H....H..$
	0x1940 e8 02 00 00 eb dd 48 81 fb 62 01 00 00 0f 8f 19  ......H..b......
	0x1950 ff ff ff 48 89 c8 e9 46 ff ff ff 48 81 fb 5f 01  ...H...F...H.._.
	0x1960 00 00 0f 8f c3 fe ff ff 48 83 f6 75 f2 0f 10 44  ........H..u...D
	0x1970 24 38 e9 c6 fe ff ff 48 81 fb 5c 01 00 00 0f 8f  $8.....H..\.....
	0x1980 7c fe ff ff 4c 89 c6 e9 8b fe ff ff 49 81 f8 59  |...L.......I..Y
	0x1990 01 00 00 0f 8f 50 fe ff ff 49 89 d0 48 89 da 48  .....P...I..H..H
	0x19a0 8b 9c 24 f0 02 00 00 e9 40 fe ff ff 49 81 f8 56  ..$.....@...I..V
	0x19b0 01 00 00 0f 8f 12 fe ff ff 48 89 da 48 89 f3 e9  .........H..H...
	0x19c0 11 fe ff ff 48 8b b4 24 f0 02 00 00 48 81 fe 53  ....H..$....H..S
	0x19d0 01 00 00 0f 8f b2 fd ff ff 48 83 f3 71 0f ba e2  .........H..q...
	0x19e0 04 48 89 d6 48 8b bc 24 00 03 00 00 4c 8b 84 24  .H..H..$....L..$
	0x19f0 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 e9 ba fd ff  ....L..$........
	0x1a00 ff 48 8b 5c 24 40 eb bc 48 81 fb 50 01 00 00 0f  .H.\$@..H..P....
	0x1a10 8f 1e fd ff ff 49 89 c0 48 89 c8 4c 89 c1 e9 4a  .....I..H..L...J
	0x1a20 fd ff ff 48 81 fb 4d 01 00 00 0f 8f c5 fc ff ff  ...H..M.........
	0x1a30 f2 0f 10 0d 00 00 00 00 f2 0f 10 44 24 38 e9 c4  ...........D$8..
	0x1a40 fc ff ff 48 81 fb 4a 01 00 00 0f 8f 7a fc ff ff  ...H..J.....z...
	0x1a50 4c 89 c6 e9 89 fc ff ff 49 81 f8 47 01 00 00 0f  L.......I..G....
	0x1a60 8f 4e fc ff ff 48 83 f2 6d 49 89 d0 48 89 da 48  .N...H..mI..H..H
	0x1a70 8b 9c 24 f0 02 00 00 e9 3a fc ff ff 49 81 f8 44  ..$.....:...I..D
	0x1a80 01 00 00 0f 8f 0c fc ff ff 48 89 da 48 89 f3 e9  .........H..H...
	0x1a90 0b fc ff ff 48 8b b4 24 f0 02 00 00 48 81 fe 41  ....H..$....H..A
	0x1aa0 01 00 00 0f 8f ac fb ff ff 0f ba e2 03 48 89 d6  .............H..
	0x1ab0 48 8b bc 24 00 03 00 00 4c 8b 84 24 f0 02 00 00  H..$....L..$....
	0x1ac0 4c 8b 8c 24 f8 02 00 00 e9 b8 fb ff ff 48 8b 9c  L..$.........H..
	0x1ad0 24 e8 02 00 00 eb bd 48 81 fb 3e 01 00 00 0f 8f  $......H..>.....
	0x1ae0 13 fb ff ff 49 89 c8 48 89 c1 4c 89 c0 e9 42 fb  ....I..H..L...B.
	0x1af0 ff ff 48 81 fb 3b 01 00 00 0f 8f b7 fa ff ff 48  ..H..;.........H
	0x1b00 83 f6 69 f2 0f 10 0d 00 00 00 00 f2 0f 10 44 24  ..i...........D$
	0x1b10 38 e9 b2 fa ff ff 48 81 fb 38 01 00 00 0f 8f 68  8.....H..8.....h
	0x1b20 fa ff ff 4c 89 c6 e9 77 fa ff ff 49 81 f8 35 01  ...L...w...I..5.
	0x1b30 00 00 0f 8f 3c fa ff ff 49 89 d0 48 89 da 48 8b  ....<...I..H..H.
	0x1b40 9c 24 f0 02 00 00 e9 2c fa ff ff 49 81 f8 32 01  .$.....,...I..2.
	0x1b50 00 00 0f 8f fe f9 ff ff 48 89 da 48 89 f3 e9 fd  ........H..H....
	0x1b60 f9 ff ff 48 8b b4 24 f0 02 00 00 48 81 fe 2f 01  ...H..$....H../.
	0x1b70 00 00 0f 8f 9e f9 ff ff 48 83 f3 65 0f ba e2 02  ........H..e....
	0x1b80 48 89 d6 48 8b bc 24 00 03 00 00 4c 8b 84 24 f0  H..H..$....L..$.
	0x1b90 02 00 00 4c 8b 8c 24 f8 02 00 00 e9 a6 f9 ff ff  ...L..$.........
	0x1ba0 48 8b 5c 24 40 eb bc 48 81 fb 2c 01 00 00 0f 8f  H.\$@..H..,.....
	0x1bb0 07 f9 ff ff e9 3f f9 ff ff 48 81 fb 29 01 00 00  .....?...H..)...
	0x1bc0 0f 8f b7 f8 ff ff f2 0f 10 0d 00 00 00 00 f2 0f  ................
	0x1bd0 10 44 24 38 e9 b6 f8 ff ff 48 81 fb 26 01 00 00  .D$8.....H..&...
	0x1be0 0f 8f 6c f8 ff ff 4c 89 c6 e9 7b f8 ff ff 49 81  ..l...L...{...I.
	0x1bf0 f8 23 01 00 00 0f 8f 40 f8 ff ff 48 83 f2 61 49  .#.....@...H..aI
	0x1c00 89 d0 48 89 da 48 8b 9c 24 f0 02 00 00 e9 2c f8  ..H..H..$.....,.
	0x1c10 ff ff 49 81 f8 20 01 00 00 0f 8f fe f7 ff ff 48  ..I.. .........H
	0x1c20 89 da 48 89 f3 e9 fd f7 ff ff 48 8b b4 24 f0 02  ..H.......H..$..
	0x1c30 00 00 48 81 fe 1d 01 00 00 0f 8f 9e f7 ff ff 0f  ..H.............
	0x1c40 ba e2 01 48 89 d6 48 8b bc 24 00 03 00 00 4c 8b  ...H..H..$....L.
	0x1c50 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 e9 aa  .$....L..$......
	0x1c60 f7 ff ff 48 8b 9c 24 e8 02 00 00 eb bd 48 81 fb  ...H..$......H..
	0x1c70 1a 01 00 00 0f 8f 05 f7 ff ff 49 89 c0 48 89 c8  ..........I..H..
	0x1c80 4c 89 c1 e9 34 f7 ff ff 48 81 fb 17 01 00 00 0f  L...4...H.......
	0x1c90 8f a9 f6 ff ff 48 83 f6 5d f2 0f 10 0d 00 00 00  .....H..].......
	0x1ca0 00 f2 0f 10 44 24 38 e9 a4 f6 ff ff 48 81 fb 14  ....D$8.....H...
	0x1cb0 01 00 00 0f 8f 5a f6 ff ff 4c 89 c6 e9 69 f6 ff  .....Z...L...i..
	0x1cc0 ff 49 81 f8 11 01 00 00 0f 8f 2e f6 ff ff 49 89  .I............I.
	0x1cd0 d0 48 89 da 48 8b 9c 24 f0 02 00 00 e9 1e f6 ff  .H..H..$........
	0x1ce0 ff 49 81 f8 0e 01 00 00 0f 8f f0 f5 ff ff 48 89  .I............H.
	0x1cf0 da 48 89 f3 e9 ef f5 ff ff 48 8b b4 24 f0 02 00  .H.......H..$...
	0x1d00 00 48 81 fe 0b 01 00 00 0f 8f 90 f5 ff ff 48 83  .H............H.
	0x1d10 f3 59 0f ba e2 00 48 89 d6 48 8b bc 24 00 03 00  .Y....H..H..$...
	0x1d20 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00  .L..$....L..$...
	0x1d30 00 e9 98 f5 ff ff 48 8b 5c 24 40 eb bc 48 81 fb  ......H.\$@..H..
	0x1d40 08 01 00 00 0f 8f f9 f4 ff ff 49 89 c8 48 89 c1  ..........I..H..
	0x1d50 4c 89 c0 e9 28 f5 ff ff 48 81 fb 05 01 00 00 0f  L...(...H.......
	0x1d60 8f a0 f4 ff ff f2 0f 10 0d 00 00 00 00 f2 0f 10  ................
	0x1d70 44 24 38 e9 9f f4 ff ff 48 81 fb 02 01 00 00 0f  D$8.....H.......
	0x1d80 8f 55 f4 ff ff 4c 89 c6 e9 64 f4 ff ff 49 81 f8  .U...L...d...I..
	0x1d90 ff 00 00 00 0f 8f 29 f4 ff ff 48 83 f2 55 49 89  ......)...H..UI.
	0x1da0 d0 48 89 da 48 8b 9c 24 f0 02 00 00 e9 15 f4 ff  .H..H..$........
	0x1db0 ff 49 81 f8 fc 00 00 00 0f 8f e7 f3 ff ff 48 89  .I............H.
	0x1dc0 da 48 89 f3 e9 e6 f3 ff ff 48 8b b4 24 f0 02 00  .H.......H..$...
	0x1dd0 00 48 81 fe f9 00 00 00 0f 8f 87 f3 ff ff 0f ba  .H..............
	0x1de0 e2 04 48 89 d6 48 8b bc 24 00 03 00 00 4c 8b 84  ..H..H..$....L..
	0x1df0 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 e9 93 f3  $....L..$.......
	0x1e00 ff ff 48 8b 9c 24 e8 02 00 00 eb bd 48 81 fb f6  ..H..$......H...
	0x1e10 00 00 00 0f 8f ee f2 ff ff e9 26 f3 ff ff 48 81  ..........&...H.
	0x1e20 fb f3 00 00 00 0f 8f 9b f2 ff ff 48 83 f6 51 f2  ...........H..Q.
	0x1e30 0f 10 0d 00 00 00 00 f2 0f 10 44 24 38 e9 96 f2  ..........D$8...
	0x1e40 ff ff 48 81 fb f0 00 00 00 0f 8f 4c f2 ff ff 4c  ..H........L...L
	0x1e50 89 c6 e9 5b f2 ff ff 49 81 f8 ed 00 00 00 0f 8f  ...[...I........
	0x1e60 20 f2 ff ff 49 89 d0 48 89 da 48 8b 9c 24 f0 02   ...I..H..H..$..
	0x1e70 00 00 e9 10 f2 ff ff 49 81 f8 ea 00 00 00 0f 8f  .......I........
	0x1e80 e2 f1 ff ff 48 89 da 48 89 f3 e9 e1 f1 ff ff 48  ....H..H.......H
	0x1e90 8b b4 24 f0 02 00 00 48 81 fe e7 00 00 00 0f 8f  ..$....H........
	0x1ea0 82 f1 ff ff 48 83 f3 4d 0f ba e2 03 48 89 d6 48  ....H..M....H..H
	0x1eb0 8b bc 24 00 03 00 00 4c 8b 84 24 f0 02 00 00 4c  ..$....L..$....L
	0x1ec0 8b 8c 24 f8 02 00 00 e9 8a f1 ff ff 48 8b 5c 24  ..$.........H.\$
	0x1ed0 40 eb bc 48 81 fb e4 00 00 00 0f 8f eb f0 ff ff  @..H............
	0x1ee0 49 89 c0 48 89 c8 4c 89 c1 e9 1a f1 ff ff 48 81  I..H..L.......H.
	0x1ef0 fb e1 00 00 00 0f 8f 92 f0 ff ff f2 0f 10 0d 00  ................
	0x1f00 00 00 00 f2 0f 10 44 24 38 e9 91 f0 ff ff 48 81  ......D$8.....H.
	0x1f10 fb de 00 00 00 0f 8f 47 f0 ff ff 4c 89 c6 e9 56  .......G...L...V
	0x1f20 f0 ff ff 49 81 f8 db 00 00 00 0f 8f 1b f0 ff ff  ...I............
	0x1f30 48 83 f2 49 49 89 d0 48 89 da 48 8b 9c 24 f0 02  H..II..H..H..$..
	0x1f40 00 00 e9 07 f0 ff ff 49 81 f8 d8 00 00 00 0f 8f  .......I........
	0x1f50 d9 ef ff ff 48 89 da 48 89 f3 e9 d8 ef ff ff 48  ....H..H.......H
	0x1f60 8b b4 24 f0 02 00 00 48 81 fe d5 00 00 00 0f 8f  ..$....H........
	0x1f70 79 ef ff ff 0f ba e2 02 48 89 d6 48 8b bc 24 00  y.......H..H..$.
	0x1f80 03 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8  ...L..$....L..$.
	0x1f90 02 00 00 e9 85 ef ff ff 48 8b 9c 24 e8 02 00 00  ........H..$....
	0x1fa0 eb bd 48 81 fb d2 00 00 00 0f 8f e0 ee ff ff e9  ..H.............
	0x1fb0 18 ef ff ff 48 81 fb cf 00 00 00 0f 8f 8d ee ff  ....H...........
	0x1fc0 ff 48 83 f6 45 f2 0f 10 0d 00 00 00 00 f2 0f 10  .H..E...........
	0x1fd0 44 24 38 e9 88 ee ff ff 48 81 fb cc 00 00 00 0f  D$8.....H.......
	0x1fe0 8f 3e ee ff ff 4c 89 c6 e9 4d ee ff ff 49 81 f8  .>...L...M...I..
	0x1ff0 c9 00 00 00 0f 8f 12 ee ff ff 49 89 d0 48 89 da  ..........I..H..
	0x2000 48 8b 9c 24 f0 02 00 00 e9 02 ee ff ff 49 81 f8  H..$.........I..
	0x2010 c6 00 00 00 0f 8f d4 ed ff ff 48 89 da 48 89 f3  ..........H..H..
	0x2020 e9 d3 ed ff ff 48 8b b4 24 f0 02 00 00 48 81 fe  .....H..$....H..
	0x2030 c3 00 00 00 0f 8f 74 ed ff ff 48 83 f3 41 0f ba  ......t...H..A..
	0x2040 e2 01 48 89 d6 48 8b bc 24 00 03 00 00 4c 8b 84  ..H..H..$....L..
	0x2050 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 e9 7c ed  $....L..$.....|.
	0x2060 ff ff 48 8b 5c 24 40 eb bc 48 81 fb c0 00 00 00  ..H.\$@..H......
	0x2070 0f 8f dd ec ff ff e9 15 ed ff ff 48 81 fb bd 00  ...........H....
	0x2080 00 00 0f 8f 8d ec ff ff f2 0f 10 0d 00 00 00 00  ................
	0x2090 f2 0f 10 44 24 38 e9 8c ec ff ff 48 81 fb ba 00  ...D$8.....H....
	0x20a0 00 00 0f 8f 42 ec ff ff 4c 89 c6 e9 51 ec ff ff  ....B...L...Q...
	0x20b0 49 81 f8 b7 00 00 00 0f 8f 16 ec ff ff 48 83 f2  I............H..
	0x20c0 3d 49 89 d0 48 89 da 48 8b 9c 24 f0 02 00 00 e9  =I..H..H..$.....
	0x20d0 02 ec ff ff 49 81 f8 b4 00 00 00 0f 8f d4 eb ff  ....I...........
	0x20e0 ff 48 89 da 48 89 f3 e9 d3 eb ff ff 48 8b b4 24  .H..H.......H..$
	0x20f0 f0 02 00 00 48 81 fe b1 00 00 00 0f 8f 74 eb ff  ....H........t..
	0x2100 ff 0f ba e2 00 48 89 d6 48 8b bc 24 00 03 00 00  .....H..H..$....
	0x2110 4c 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00  L..$....L..$....
	0x2120 e9 80 eb ff ff 48 8b 9c 24 e8 02 00 00 eb bd 48  .....H..$......H
	0x2130 81 fb ae 00 00 00 0f 8f db ea ff ff 49 89 c8 48  ............I..H
	0x2140 89 c1 4c 89 c0 e9 0a eb ff ff 48 81 fb ab 00 00  ..L.......H.....
	0x2150 00 0f 8f 7f ea ff ff 48 83 f6 39 f2 0f 10 0d 00  .......H..9.....
	0x2160 00 00 00 f2 0f 10 44 24 38 e9 7a ea ff ff 48 81  ......D$8.z...H.
	0x2170 fb a8 00 00 00 0f 8f 30 ea ff ff 4c 89 c6 e9 3f  .......0...L...?
	0x2180 ea ff ff 49 81 f8 a5 00 00 00 0f 8f 04 ea ff ff  ...I............
	0x2190 49 89 d0 48 89 da 48 8b 9c 24 f0 02 00 00 e9 f4  I..H..H..$......
	0x21a0 e9 ff ff 49 81 f8 a2 00 00 00 0f 8f c6 e9 ff ff  ...I............
	0x21b0 48 89 da 48 89 f3 e9 c5 e9 ff ff 48 8b b4 24 f0  H..H.......H..$.
	0x21c0 02 00 00 48 81 fe 9f 00 00 00 0f 8f 66 e9 ff ff  ...H........f...
	0x21d0 48 83 f3 35 0f ba e2 04 48 89 d6 48 8b bc 24 00  H..5....H..H..$.
	0x21e0 03 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8  ...L..$....L..$.
	0x21f0 02 00 00 e9 6e e9 ff ff 48 8b 5c 24 40 eb bc 48  ....n...H.\$@..H
	0x2200 81 fb 9c 00 00 00 0f 8f cf e8 ff ff e9 07 e9 ff  ................
	0x2210 ff 48 81 fb 99 00 00 00 0f 8f 7f e8 ff ff f2 0f  .H..............
	0x2220 10 0d 00 00 00 00 f2 0f 10 44 24 38 e9 7e e8 ff  .........D$8.~..
	0x2230 ff 48 81 fb 96 00 00 00 0f 8f 34 e8 ff ff 4c 89  .H........4...L.
	0x2240 c6 e9 43 e8 ff ff 49 81 f8 93 00 00 00 0f 8f 08  ..C...I.........
	0x2250 e8 ff ff 48 83 f2 31 49 89 d0 48 89 da 48 8b 9c  ...H..1I..H..H..
	0x2260 24 f0 02 00 00 e9 f4 e7 ff ff 49 81 f8 90 00 00  $.........I.....
	0x2270 00 0f 8f c6 e7 ff ff 48 89 da 48 89 f3 e9 c5 e7  .......H..H.....
	0x2280 ff ff 48 8b b4 24 f0 02 00 00 48 81 fe 8d 00 00  ..H..$....H.....
	0x2290 00 0f 8f 66 e7 ff ff 0f ba e2 03 48 89 d6 48 8b  ...f.......H..H.
	0x22a0 bc 24 00 03 00 00 4c 8b 84 24 f0 02 00 00 4c 8b  .$....L..$....L.
	0x22b0 8c 24 f8 02 00 00 e9 72 e7 ff ff 48 8b 9c 24 e8  .$.....r...H..$.
	0x22c0 02 00 00 eb bd 48 81 fb 8a 00 00 00 0f 8f cd e6  .....H..........
	0x22d0 ff ff 49 89 c0 48 89 c8 4c 89 c1 e9 fc e6 ff ff  ..I..H..L.......
	0x22e0 48 81 fb 87 00 00 00 0f 8f 71 e6 ff ff 48 83 f6  H........q...H..
	0x22f0 2d f2 0f 10 0d 00 00 00 00 f2 0f 10 44 24 38 e9  -...........D$8.
	0x2300 6c e6 ff ff 48 81 fb 84 00 00 00 0f 8f 22 e6 ff  l...H........"..
	0x2310 ff 4c 89 c6 e9 31 e6 ff ff 49 81 f8 81 00 00 00  .L...1...I......
	0x2320 0f 8f f6 e5 ff ff 49 89 d0 48 89 da 48 8b 9c 24  ......I..H..H..$
	0x2330 f0 02 00 00 e9 e6 e5 ff ff 49 83 f8 7e 0f 8f bb  .........I..~...
	0x2340 e5 ff ff 48 89 da 48 89 f3 e9 ba e5 ff ff 48 8b  ...H..H.......H.
	0x2350 b4 24 f0 02 00 00 48 83 fe 7b 0f 8f 5e e5 ff ff  .$....H..{..^...
	0x2360 48 83 f3 29 0f ba e2 02 48 89 d6 48 8b bc 24 00  H..)....H..H..$.
	0x2370 03 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8  ...L..$....L..$.
	0x2380 02 00 00 e9 66 e5 ff ff 48 8b 5c 24 40 eb bf 48  ....f...H.\$@..H
	0x2390 83 fb 78 0f 8f ca e4 ff ff 49 89 c8 48 89 c1 4c  ..x......I..H..L
	0x23a0 89 c0 e9 f9 e4 ff ff 48 83 fb 75 0f 8f 74 e4 ff  .......H..u..t..
	0x23b0 ff f2 0f 10 0d 00 00 00 00 f2 0f 10 44 24 38 e9  ............D$8.
	0x23c0 73 e4 ff ff 48 83 fb 72 0f 8f 2c e4 ff ff 4c 89  s...H..r..,...L.
	0x23d0 c6 e9 3b e4 ff ff 49 83 f8 6f 0f 8f 03 e4 ff ff  ..;...I..o......
	0x23e0 48 83 f2 25 49 89 d0 48 89 da 48 8b 9c 24 f0 02  H..%I..H..H..$..
	0x23f0 00 00 e9 ef e3 ff ff 49 83 f8 6c 0f 8f c4 e3 ff  .......I..l.....
	0x2400 ff 48 89 da 48 89 f3 e9 c3 e3 ff ff 48 8b b4 24  .H..H.......H..$
	0x2410 f0 02 00 00 48 83 fe 69 0f 8f 67 e3 ff ff 0f ba  ....H..i..g.....
	0x2420 e2 01 48 89 d6 48 8b bc 24 00 03 00 00 4c 8b 84  ..H..H..$....L..
	0x2430 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 e9 73 e3  $....L..$.....s.
	0x2440 ff ff 48 8b 9c 24 e8 02 00 00 eb c0 48 83 fb 66  ..H..$......H..f
	0x2450 0f 8f d1 e2 ff ff e9 09 e3 ff ff 48 83 fb 63 0f  ...........H..c.
	0x2460 8f 81 e2 ff ff 48 83 f6 21 f2 0f 10 0d 00 00 00  .....H..!.......
	0x2470 00 f2 0f 10 44 24 38 e9 7c e2 ff ff 48 83 fb 60  ....D$8.|...H..`
	0x2480 0f 8f 35 e2 ff ff 4c 89 c6 e9 44 e2 ff ff 49 83  ..5...L...D...I.
	0x2490 f8 5d 0f 8f 0c e2 ff ff 49 89 d0 48 89 da 48 8b  .]......I..H..H.
	0x24a0 9c 24 f0 02 00 00 e9 fc e1 ff ff 49 83 f8 5a 0f  .$.........I..Z.
	0x24b0 8f d1 e1 ff ff 48 89 da 48 89 f3 e9 d0 e1 ff ff  .....H..H.......
	0x24c0 48 8b b4 24 f0 02 00 00 48 83 fe 57 0f 8f 74 e1  H..$....H..W..t.
	0x24d0 ff ff 48 83 f3 1d 0f ba e2 00 48 89 d6 48 8b bc  ..H.......H..H..
	0x24e0 24 00 03 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c  $....L..$....L..
	0x24f0 24 f8 02 00 00 e9 7c e1 ff ff 48 8b 5c 24 40 eb  $.....|...H.\$@.
	0x2500 bf 48 83 fb 54 0f 8f e0 e0 ff ff 49 89 c0 48 89  .H..T......I..H.
	0x2510 c8 4c 89 c1 e9 0f e1 ff ff 48 83 fb 51 0f 8f 8a  .L.......H..Q...
	0x2520 e0 ff ff f2 0f 10 0d 00 00 00 00 f2 0f 10 44 24  ..............D$
	0x2530 38 e9 89 e0 ff ff 48 83 fb 4e 0f 8f 42 e0 ff ff  8.....H..N..B...
	0x2540 4c 89 c6 e9 51 e0 ff ff 49 83 f8 4b 0f 8f 19 e0  L...Q...I..K....
	0x2550 ff ff 48 83 f2 19 49 89 d0 48 89 da 48 8b 9c 24  ..H...I..H..H..$
	0x2560 f0 02 00 00 e9 05 e0 ff ff 49 83 f8 48 0f 8f da  .........I..H...
	0x2570 df ff ff 48 89 da 48 89 f3 e9 d9 df ff ff 48 8b  ...H..H.......H.
	0x2580 b4 24 f0 02 00 00 48 83 fe 45 0f 8f 7d df ff ff  .$....H..E..}...
	0x2590 0f ba e2 04 48 89 d6 48 8b bc 24 00 03 00 00 4c  ....H..H..$....L
	0x25a0 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00 e9  ..$....L..$.....
	0x25b0 89 df ff ff 48 8b 9c 24 e8 02 00 00 eb c0 48 83  ....H..$......H.
	0x25c0 fb 42 0f 8f e7 de ff ff 49 89 c8 48 89 c1 4c 89  .B......I..H..L.
	0x25d0 c0 e9 16 df ff ff 48 83 fb 3f 0f 8f 8e de ff ff  ......H..?......
	0x25e0 48 83 f6 15 f2 0f 10 0d 00 00 00 00 f2 0f 10 44  H..............D
	0x25f0 24 38 e9 89 de ff ff 48 83 fb 3c 0f 8f 42 de ff  $8.....H..<..B..
	0x2600 ff 4c 89 c6 e9 51 de ff ff 49 83 f8 39 0f 8f 19  .L...Q...I..9...
	0x2610 de ff ff 49 89 d0 48 89 da 48 8b 9c 24 f0 02 00  ...I..H..H..$...
	0x2620 00 e9 09 de ff ff 49 83 f8 36 0f 8f de dd ff ff  ......I..6......
	0x2630 48 89 da 48 89 f3 e9 dd dd ff ff 48 8b b4 24 f0  H..H.......H..$.
	0x2640 02 00 00 48 83 fe 33 0f 8f 81 dd ff ff 48 83 f3  ...H..3......H..
	0x2650 11 0f ba e2 03 48 89 d6 48 8b bc 24 00 03 00 00  .....H..H..$....
	0x2660 4c 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00 00  L..$....L..$....
	0x2670 e9 89 dd ff ff 48 8b 5c 24 40 eb bf 48 83 fb 30  .....H.\$@..H..0
	0x2680 0f 8f ed dc ff ff e9 25 dd ff ff 48 83 fb 2d 0f  .......%...H..-.
	0x2690 8f a0 dc ff ff f2 0f 10 0d 00 00 00 00 f2 0f 10  ................
	0x26a0 44 24 38 e9 9f dc ff ff 48 83 fb 2a 0f 8f 58 dc  D$8.....H..*..X.
	0x26b0 ff ff 4c 89 c6 e9 67 dc ff ff 49 83 f8 27 0f 8f  ..L...g...I..'..
	0x26c0 2f dc ff ff 48 83 f2 0d 49 89 d0 48 89 da 48 8b  /...H...I..H..H.
	0x26d0 9c 24 f0 02 00 00 e9 1b dc ff ff 49 83 f8 24 0f  .$.........I..$.
	0x26e0 8f f0 db ff ff 48 89 da 48 89 f3 e9 ef db ff ff  .....H..H.......
	0x26f0 48 8b b4 24 f0 02 00 00 48 83 fe 21 0f 8f 93 db  H..$....H..!....
	0x2700 ff ff 0f ba e2 02 48 89 d6 48 8b bc 24 00 03 00  ......H..H..$...
	0x2710 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8 02 00  .L..$....L..$...
	0x2720 00 e9 9f db ff ff 48 8b 9c 24 e8 02 00 00 eb c0  ......H..$......
	0x2730 48 83 fb 1e 0f 8f fd da ff ff 49 89 c0 48 89 c8  H.........I..H..
	0x2740 4c 89 c1 e9 2c db ff ff 48 83 fb 1b 0f 8f a4 da  L...,...H.......
	0x2750 ff ff 48 83 f6 09 f2 0f 10 0d 00 00 00 00 f2 0f  ..H.............
	0x2760 10 44 24 38 e9 9f da ff ff 48 83 fb 18 0f 8f 58  .D$8.....H.....X
	0x2770 da ff ff 4c 89 c6 e9 67 da ff ff 49 83 f8 15 0f  ...L...g...I....
	0x2780 8f 2f da ff ff 49 89 d0 48 89 da 48 8b 9c 24 f0  ./...I..H..H..$.
	0x2790 02 00 00 e9 1f da ff ff 49 83 f8 12 0f 8f f4 d9  ........I.......
	0x27a0 ff ff 48 89 da 48 89 f3 e9 f3 d9 ff ff 48 8b b4  ..H..H.......H..
	0x27b0 24 f0 02 00 00 48 83 fe 0f 0f 8f 97 d9 ff ff 48  $....H.........H
	0x27c0 83 f3 05 0f ba e2 01 48 89 d6 48 8b bc 24 00 03  .......H..H..$..
	0x27d0 00 00 4c 8b 84 24 f0 02 00 00 4c 8b 8c 24 f8 02  ..L..$....L..$..
	0x27e0 00 00 e9 9f d9 ff ff 48 8b 5c 24 40 eb bf 48 83  .......H.\$@..H.
	0x27f0 f8 0c 0f 8f 02 d9 ff ff 48 8d 0d 00 00 00 00 b8  ........H.......
	0x2800 05 00 00 00 e9 2f d9 ff ff 48 83 f8 09 0f 8f b3  ...../...H......
	0x2810 d8 ff ff f2 0f 10 05 00 00 00 00 e9 ae d8 ff ff  ................
	0x2820 48 83 f8 06 0f 8f 61 d8 ff ff 48 89 d3 48 8b b4  H.....a...H..H..
	0x2830 24 00 03 00 00 48 8b bc 24 f8 02 00 00 e9 70 d8  $....H..$.....p.
	0x2840 ff ff 48 8b 94 24 f0 02 00 00 48 83 fa 03 0f 8f  ..H..$....H.....
	0x2850 18 d8 ff ff 48 83 f1 01 48 89 ca 48 89 c1 48 8b  ....H...H..H..H.
	0x2860 84 24 f0 02 00 00 e9 0c d8 ff ff 48 8b 94 24 f0  .$.........H..$.
	0x2870 02 00 00 48 85 d2 0f 8f d9 d7 ff ff e9 d7 d7 ff  ...H............
	0x2880 ff 48 8b 8c 24 e8 02 00 00 eb e0 e8 00 00 00 00  .H..$...........
	0x2890 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x28a0 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x28b0 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x28c0 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x28d0 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8  ................
	0x28e0 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x28f0 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x2900 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x2910 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x2920 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x2930 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x2940 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8  ................
	0x2950 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x2960 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x2970 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x2980 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x2990 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x29a0 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x29b0 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8  ................
	0x29c0 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x29d0 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x29e0 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x29f0 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x2a00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x2a10 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x2a20 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 e9 ce d5  ................
	0x2a30 ff ff                                            ..
	rel 5+4 t=16 TLS+0
	rel 202+4 t=15 $f64.4000000000000000+0
	rel 265+4 t=15 go.string."start"+0
	rel 298+4 t=8 runtime.concatstring2+0
	rel 512+4 t=15 $f64.3ff8000000000000+0
	rel 614+4 t=8 runtime.concatstring2+0
	rel 831+4 t=15 $f64.3ff8000000000000+0
	rel 930+4 t=8 runtime.concatstring2+0
	rel 1144+4 t=15 $f64.3ff8000000000000+0
	rel 1246+4 t=8 runtime.concatstring2+0
	rel 1463+4 t=15 $f64.3ff8000000000000+0
	rel 1562+4 t=8 runtime.concatstring2+0
	rel 1776+4 t=15 $f64.3ff8000000000000+0
	rel 1878+4 t=8 runtime.concatstring2+0
	rel 2095+4 t=15 $f64.3ff8000000000000+0
	rel 2194+4 t=8 runtime.concatstring2+0
	rel 2408+4 t=15 $f64.3ff8000000000000+0
	rel 2510+4 t=8 runtime.concatstring2+0
	rel 2727+4 t=15 $f64.3ff8000000000000+0
	rel 2826+4 t=8 runtime.concatstring2+0
	rel 3040+4 t=15 $f64.3ff8000000000000+0
	rel 3142+4 t=8 runtime.concatstring2+0
	rel 3359+4 t=15 $f64.3ff8000000000000+0
	rel 3458+4 t=8 runtime.concatstring2+0
	rel 3672+4 t=15 $f64.3ff8000000000000+0
	rel 3774+4 t=8 runtime.concatstring2+0
	rel 3991+4 t=15 $f64.3ff8000000000000+0
	rel 4090+4 t=8 runtime.concatstring2+0
	rel 4304+4 t=15 $f64.3ff8000000000000+0
	rel 4406+4 t=8 runtime.concatstring2+0
	rel 4623+4 t=15 $f64.3ff8000000000000+0
	rel 4722+4 t=8 runtime.concatstring2+0
	rel 4936+4 t=15 $f64.3ff8000000000000+0
	rel 5038+4 t=8 runtime.concatstring2+0
	rel 5255+4 t=15 $f64.3ff8000000000000+0
	rel 5354+4 t=8 runtime.concatstring2+0
	rel 5568+4 t=15 $f64.3ff8000000000000+0
	rel 5670+4 t=8 runtime.concatstring2+0
	rel 5887+4 t=15 $f64.3ff8000000000000+0
	rel 5983+4 t=8 runtime.concatstring2+0
	rel 6197+4 t=15 $f64.3ff8000000000000+0
	rel 6296+4 t=8 runtime.concatstring2+0
	rel 6708+4 t=15 $f64.3ff8000000000000+0
	rel 6919+4 t=15 $f64.3ff8000000000000+0
	rel 7114+4 t=15 $f64.3ff8000000000000+0
	rel 7325+4 t=15 $f64.3ff8000000000000+0
	rel 7529+4 t=15 $f64.3ff8000000000000+0
	rel 7731+4 t=15 $f64.3ff8000000000000+0
	rel 7935+4 t=15 $f64.3ff8000000000000+0
	rel 8137+4 t=15 $f64.3ff8000000000000+0
	rel 8332+4 t=15 $f64.3ff8000000000000+0
	rel 8543+4 t=15 $f64.3ff8000000000000+0
	rel 8738+4 t=15 $f64.3ff8000000000000+0
	rel 8949+4 t=15 $f64.3ff8000000000000+0
	rel 9141+4 t=15 $f64.3ff8000000000000+0
	rel 9325+4 t=15 $f64.3ff8000000000000+0
	rel 9511+4 t=15 $f64.3ff8000000000000+0
	rel 9704+4 t=15 $f64.3ff8000000000000+0
	rel 9881+4 t=15 $f64.3ff8000000000000+0
	rel 10074+4 t=15 $f64.3ff8000000000000+0
	rel 10235+4 t=15 go.string."start"+0
	rel 10263+4 t=15 $f64.3fe0000000000000+0
	rel 10380+4 t=8 runtime.panicindex+0
	rel 10387+4 t=8 runtime.panicslice+0
	rel 10394+4 t=8 runtime.panicindex+0
	rel 10401+4 t=8 runtime.panicindex+0
	rel 10408+4 t=8 runtime.panicslice+0
	rel 10415+4 t=8 runtime.panicindex+0
	rel 10422+4 t=8 runtime.panicindex+0
	rel 10429+4 t=8 runtime.panicslice+0
	rel 10436+4 t=8 runtime.panicindex+0
	rel 10443+4 t=8 runtime.panicindex+0
	rel 10450+4 t=8 runtime.panicslice+0
	rel 10457+4 t=8 runtime.panicindex+0
	rel 10464+4 t=8 runtime.panicindex+0
	rel 10471+4 t=8 runtime.panicslice+0
	rel 10478+4 t=8 runtime.panicindex+0
	rel 10485+4 t=8 runtime.panicindex+0
	rel 10492+4 t=8 runtime.panicslice+0
	rel 10499+4 t=8 runtime.panicindex+0
	rel 10506+4 t=8 runtime.panicindex+0
	rel 10513+4 t=8 runtime.panicslice+0
	rel 10520+4 t=8 runtime.panicindex+0
	rel 10527+4 t=8 runtime.panicindex+0
	rel 10534+4 t=8 runtime.panicslice+0
	rel 10541+4 t=8 runtime.panicindex+0
	rel 10548+4 t=8 runtime.panicindex+0
	rel 10555+4 t=8 runtime.panicslice+0
	rel 10562+4 t=8 runtime.panicindex+0
	rel 10569+4 t=8 runtime.panicindex+0
	rel 10576+4 t=8 runtime.panicslice+0
	rel 10583+4 t=8 runtime.panicindex+0
	rel 10590+4 t=8 runtime.panicindex+0
	rel 10597+4 t=8 runtime.panicslice+0
	rel 10604+4 t=8 runtime.panicindex+0
	rel 10611+4 t=8 runtime.panicindex+0
	rel 10618+4 t=8 runtime.panicslice+0
	rel 10625+4 t=8 runtime.panicindex+0
	rel 10632+4 t=8 runtime.panicindex+0
	rel 10639+4 t=8 runtime.panicslice+0
	rel 10646+4 t=8 runtime.panicindex+0
	rel 10653+4 t=8 runtime.panicindex+0
	rel 10660+4 t=8 runtime.panicslice+0
	rel 10667+4 t=8 runtime.panicindex+0
	rel 10674+4 t=8 runtime.panicindex+0
	rel 10681+4 t=8 runtime.panicslice+0
	rel 10688+4 t=8 runtime.panicindex+0
	rel 10695+4 t=8 runtime.panicindex+0
	rel 10702+4 t=8 runtime.panicslice+0
	rel 10709+4 t=8 runtime.panicindex+0
	rel 10716+4 t=8 runtime.panicindex+0
	rel 10723+4 t=8 runtime.panicslice+0
	rel 10730+4 t=8 runtime.panicindex+0
	rel 10737+4 t=8 runtime.panicindex+0
	rel 10744+4 t=8 runtime.panicslice+0
	rel 10751+4 t=8 runtime.panicindex+0
	rel 10758+4 t=8 runtime.panicindex+0
	rel 10765+4 t=8 runtime.panicslice+0
	rel 10772+4 t=8 runtime.panicindex+0
	rel 10779+4 t=8 runtime.panicindex+0
	rel 10786+4 t=8 runtime.panicindex+0
	rel 10793+4 t=8 runtime.morestack_noctxt+0
"".walk STEXT nosplit size=7433 args=0x30 locals=0x8
	0x0000 00000 (many_blocks.go:432)	TEXT	"".walk(SB), NOSPLIT, $8-48
	0x0000 00000 (many_blocks.go:432)	SUBQ	$8, SP
	0x0004 00004 (many_blocks.go:432)	MOVQ	BP, (SP)
	0x0008 00008 (many_blocks.go:432)	LEAQ	(SP), BP
	0x000c 00012 (many_blocks.go:432)	FUNCDATA	$0, gclocals·09cf9819fc716118c209c2d2155a3632(SB)
	0x000c 00012 (many_blocks.go:432)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000c 00012 (many_blocks.go:432)	FUNCDATA	$3, gclocals·6097244967b57540da45381fe00c056e(SB)
	0x000c 00012 (many_blocks.go:433)	PCDATA	$2, $0
	0x000c 00012 (many_blocks.go:433)	PCDATA	$0, $0
	0x000c 00012 (many_blocks.go:433)	MOVQ	"".m+32(SP), AX
	0x0011 00017 (many_blocks.go:433)	TESTQ	AX, AX
	0x0014 00020 (many_blocks.go:433)	JLS	7426
	0x001a 00026 (many_blocks.go:435)	PCDATA	$2, $1
	0x001a 00026 (many_blocks.go:435)	PCDATA	$0, $1
	0x001a 00026 (many_blocks.go:435)	MOVQ	"".m+24(SP), CX
	0x001f 00031 (many_blocks.go:435)	MOVQ	"".n+16(SP), DX
	0x0024 00036 (many_blocks.go:432)	PCDATA	$2, $2
	0x0024 00036 (many_blocks.go:432)	MOVQ	CX, BX
	0x0027 00039 (many_blocks.go:432)	MOVL	$400, SI
	0x002c 00044 (many_blocks.go:432)	XORL	DI, DI
	0x002e 00046 (many_blocks.go:432)	XORL	R8, R8
	0x0031 00049 (many_blocks.go:436)	DECQ	SI
	0x0034 00052 (many_blocks.go:436)	TESTQ	SI, SI
	0x0037 00055 (many_blocks.go:436)	JLT	7156
	0x003d 00061 (many_blocks.go:439)	MOVQ	DX, R9
	0x0040 00064 (many_blocks.go:439)	ANDQ	$15, DX
	0x0044 00068 (many_blocks.go:439)	CMPQ	DX, AX
	0x0047 00071 (many_blocks.go:439)	JCC	7419
	0x004d 00077 (many_blocks.go:439)	MOVQ	(BX)(DX*8), DX
	0x0051 00081 (many_blocks.go:439)	ADDQ	R8, DX
	0x0054 00084 (many_blocks.go:440)	LEAQ	(DX)(DI*1), R8
	0x0058 00088 (many_blocks.go:440)	TESTQ	$7, R8
	0x005f 00095 (many_blocks.go:440)	JNE	7130
	0x0065 00101 (many_blocks.go:528)	DECQ	SI
	0x0068 00104 (many_blocks.go:528)	TESTQ	SI, SI
	0x006b 00107 (many_blocks.go:528)	JLT	7105
	0x0071 00113 (many_blocks.go:531)	LEAQ	(R9)(R9*2), R8
	0x0075 00117 (many_blocks.go:531)	ADDQ	DI, R8
	0x0078 00120 (many_blocks.go:532)	LEAQ	(DX)(DI*1), R9
	0x007c 00124 (many_blocks.go:532)	ANDQ	$7, R9
	0x0080 00128 (many_blocks.go:532)	CMPQ	R9, $3
	0x0084 00132 (many_blocks.go:532)	JNE	7079
	0x008a 00138 (many_blocks.go:588)	DECQ	SI
	0x008d 00141 (many_blocks.go:588)	TESTQ	SI, SI
	0x0090 00144 (many_blocks.go:588)	JLT	7054
	0x0096 00150 (many_blocks.go:591)	LEAQ	(R8)(R8*2), R8
	0x009a 00154 (many_blocks.go:591)	ADDQ	DI, R8
	0x009d 00157 (many_blocks.go:592)	LEAQ	(DX)(DI*1), R9
	0x00a1 00161 (many_blocks.go:592)	ANDQ	$7, R9
	0x00a5 00165 (many_blocks.go:592)	CMPQ	R9, $2
	0x00a9 00169 (many_blocks.go:592)	JNE	7037
	0x00af 00175 (many_blocks.go:752)	DECQ	SI
	0x00b2 00178 (many_blocks.go:752)	TESTQ	SI, SI
	0x00b5 00181 (many_blocks.go:752)	JLT	7012
	0x00bb 00187 (many_blocks.go:755)	LEAQ	37(DX), R9
	0x00bf 00191 (many_blocks.go:755)	XORQ	DI, R9
	0x00c2 00194 (many_blocks.go:756)	LEAQ	(R9)(DX*1), DI
	0x00c6 00198 (many_blocks.go:756)	ANDQ	$7, DI
	0x00ca 00202 (many_blocks.go:756)	CMPQ	DI, $5
	0x00ce 00206 (many_blocks.go:756)	JNE	318
	0x00d0 00208 (many_blocks.go:604)	DECQ	SI
	0x00d3 00211 (many_blocks.go:604)	TESTQ	SI, SI
	0x00d6 00214 (many_blocks.go:604)	JLT	6987
	0x00dc 00220 (many_blocks.go:604)	XORL	DI, DI
	0x00de 00222 (many_blocks.go:607)	CMPQ	DI, AX
	0x00e1 00225 (many_blocks.go:607)	JGE	261
	0x00e3 00227 (many_blocks.go:607)	LEAQ	1(DI), R10
	0x00e7 00231 (many_blocks.go:608)	MOVQ	(BX)(DI*8), R11
	0x00eb 00235 (many_blocks.go:608)	MOVQ	R8, R12
	0x00ee 00238 (many_blocks.go:608)	ANDQ	$3, R8
	0x00f2 00242 (many_blocks.go:609)	LEAQ	1(DX), R13
	0x00f6 00246 (many_blocks.go:608)	CMPQ	R8, R11
	0x00f9 00249 (many_blocks.go:609)	CMOVQEQ	R13, DX
	0x00fd 00253 (many_blocks.go:608)	MOVQ	R12, R8
	0x0100 00256 (many_blocks.go:607)	MOVQ	R10, DI
	0x0103 00259 (many_blocks.go:607)	JMP	222
	0x0105 00261 (many_blocks.go:612)	LEAQ	(R9)(DX*1), DI
	0x0109 00265 (many_blocks.go:612)	ANDQ	$7, DI
	0x010d 00269 (many_blocks.go:612)	CMPQ	DI, $4
	0x0111 00273 (many_blocks.go:612)	JNE	6967
	0x0117 00279 (many_blocks.go:700)	DECQ	SI
	0x011a 00282 (many_blocks.go:700)	TESTQ	SI, SI
	0x011d 00285 (many_blocks.go:700)	JLT	6942
	0x0123 00291 (many_blocks.go:703)	MOVQ	(CX), DI
	0x0126 00294 (many_blocks.go:703)	ADDQ	R9, DI
	0x0129 00297 (many_blocks.go:703)	MOVQ	DI, (CX)
	0x012c 00300 (many_blocks.go:704)	LEAQ	(DX)(R9*1), DI
	0x0130 00304 (many_blocks.go:704)	ANDQ	$7, DI
	0x0134 00308 (many_blocks.go:704)	CMPQ	DI, $7
	0x0138 00312 (many_blocks.go:704)	JNE	6925
	0x013e 00318 (many_blocks.go:760)	DECQ	SI
	0x0141 00321 (many_blocks.go:760)	TESTQ	SI, SI
	0x0144 00324 (many_blocks.go:760)	JLT	6900
	0x014a 00330 (many_blocks.go:763)	MOVQ	(CX), DI
	0x014d 00333 (many_blocks.go:763)	ADDQ	R9, DI
	0x0150 00336 (many_blocks.go:763)	MOVQ	DI, (CX)
	0x0153 00339 (many_blocks.go:764)	LEAQ	(DX)(R9*1), DI
	0x0157 00343 (many_blocks.go:764)	ANDQ	$7, DI
	0x015b 00347 (many_blocks.go:764)	CMPQ	DI, $6
	0x015f 00351 (many_blocks.go:764)	JNE	6886
	0x0165 00357 (many_blocks.go:924)	DECQ	SI
	0x0168 00360 (many_blocks.go:924)	TESTQ	SI, SI
	0x016b 00363 (many_blocks.go:924)	JLT	6861
	0x0171 00369 (many_blocks.go:927)	PCDATA	$2, $3
	0x0171 00369 (many_blocks.go:927)	MOVQ	DX, CX
	0x0174 00372 (many_blocks.go:927)	ANDQ	$15, DX
	0x0178 00376 (many_blocks.go:927)	CMPQ	DX, AX
	0x017b 00379 (many_blocks.go:927)	JCC	7244
	0x0181 00385 (many_blocks.go:927)	PCDATA	$2, $4
	0x0181 00385 (many_blocks.go:927)	LEAQ	(BX)(DX*8), DX
	0x0185 00389 (many_blocks.go:928)	LEAQ	(CX)(R9*1), DI
	0x0189 00393 (many_blocks.go:928)	ANDQ	$7, DI
	0x018d 00397 (many_blocks.go:928)	CMPQ	DI, $1
	0x0191 00401 (many_blocks.go:928)	JNE	6844
	0x0197 00407 (many_blocks.go:776)	DECQ	SI
	0x019a 00410 (many_blocks.go:776)	TESTQ	SI, SI
	0x019d 00413 (many_blocks.go:776)	JLT	6819
	0x01a3 00419 (many_blocks.go:779)	MOVQ	R9, DI
	0x01a6 00422 (many_blocks.go:779)	ANDQ	$15, R9
	0x01aa 00426 (many_blocks.go:779)	CMPQ	R9, AX
	0x01ad 00429 (many_blocks.go:779)	JCC	7300
	0x01b3 00435 (many_blocks.go:779)	MOVQ	CX, (BX)(R9*8)
	0x01b7 00439 (many_blocks.go:779)	MOVQ	CX, R9
	0x01ba 00442 (many_blocks.go:779)	ANDQ	$15, CX
	0x01be 00446 (many_blocks.go:779)	CMPQ	CX, AX
	0x01c1 00449 (many_blocks.go:779)	JCC	7300
	0x01c7 00455 (many_blocks.go:779)	MOVQ	R8, (BX)(CX*8)
	0x01cb 00459 (many_blocks.go:780)	LEAQ	(R9)(DI*1), CX
	0x01cf 00463 (many_blocks.go:780)	TESTQ	$7, CX
	0x01d6 00470 (many_blocks.go:780)	JNE	6799
	0x01dc 00476 (many_blocks.go:872)	LEAQ	-1(SI), CX
	0x01e0 00480 (many_blocks.go:872)	TESTQ	CX, CX
	0x01e3 00483 (many_blocks.go:872)	JLT	6774
	0x01e9 00489 (many_blocks.go:875)	LEAQ	51(R9), SI
	0x01ed 00493 (many_blocks.go:875)	XORQ	DI, SI
	0x01f0 00496 (many_blocks.go:876)	LEAQ	(SI)(R9*1), DI
	0x01f4 00500 (many_blocks.go:876)	ANDQ	$7, DI
	0x01f8 00504 (many_blocks.go:876)	CMPQ	DI, $3
	0x01fc 00508 (many_blocks.go:876)	JNE	6760
	0x0202 00514 (many_blocks.go:932)	DECQ	CX
	0x0205 00517 (many_blocks.go:932)	TESTQ	CX, CX
	0x0208 00520 (many_blocks.go:932)	JLT	6735
	0x020e 00526 (many_blocks.go:935)	LEAQ	58(R9), DI
	0x0212 00530 (many_blocks.go:935)	XORQ	SI, DI
	0x0215 00533 (many_blocks.go:936)	LEAQ	(DI)(R9*1), SI
	0x0219 00537 (many_blocks.go:936)	ANDQ	$7, SI
	0x021d 00541 (many_blocks.go:936)	CMPQ	SI, $2
	0x0221 00545 (many_blocks.go:936)	JNE	6721
	0x0227 00551 (many_blocks.go:1096)	DECQ	CX
	0x022a 00554 (many_blocks.go:1096)	TESTQ	CX, CX
	0x022d 00557 (many_blocks.go:1096)	JLT	6696
	0x0233 00563 (many_blocks.go:1099)	LEAQ	77(R8), SI
	0x0237 00567 (many_blocks.go:1099)	ANDQ	$15, SI
	0x023b 00571 (many_blocks.go:1099)	CMPQ	SI, AX
	0x023e 00574 (many_blocks.go:1099)	JCC	7188
	0x0244 00580 (many_blocks.go:1099)	MOVQ	(BX)(SI*8), SI
	0x0248 00584 (many_blocks.go:1099)	ADDQ	R9, SI
	0x024b 00587 (many_blocks.go:1100)	LEAQ	(SI)(DI*1), R9
	0x024f 00591 (many_blocks.go:1100)	ANDQ	$7, R9
	0x0253 00595 (many_blocks.go:1100)	CMPQ	R9, $5
	0x0257 00599 (many_blocks.go:1100)	JNE	6682
	0x025d 00605 (many_blocks.go:948)	DECQ	CX
	0x0260 00608 (many_blocks.go:948)	TESTQ	CX, CX
	0x0263 00611 (many_blocks.go:948)	JLT	6657
	0x0269 00617 (many_blocks.go:951)	LEAQ	(R8)(R8*2), R8
	0x026d 00621 (many_blocks.go:951)	ADDQ	DI, R8
	0x0270 00624 (many_blocks.go:952)	LEAQ	(SI)(DI*1), R9
	0x0274 00628 (many_blocks.go:952)	ANDQ	$7, R9
	0x0278 00632 (many_blocks.go:952)	CMPQ	R9, $4
	0x027c 00636 (many_blocks.go:952)	JNE	6646
	0x0282 00642 (many_blocks.go:1044)	DECQ	CX
	0x0285 00645 (many_blocks.go:1044)	TESTQ	CX, CX
	0x0288 00648 (many_blocks.go:1044)	JLT	6621
	0x028e 00654 (many_blocks.go:1047)	PCDATA	$2, $3
	0x028e 00654 (many_blocks.go:1047)	MOVQ	SI, DX
	0x0291 00657 (many_blocks.go:1047)	ANDQ	$15, SI
	0x0295 00661 (many_blocks.go:1047)	CMPQ	SI, AX
	0x0298 00664 (many_blocks.go:1047)	JCC	7202
	0x029e 00670 (many_blocks.go:1047)	PCDATA	$2, $5
	0x029e 00670 (many_blocks.go:1047)	LEAQ	(BX)(SI*8), SI
	0x02a2 00674 (many_blocks.go:1048)	LEAQ	(DX)(DI*1), R9
	0x02a6 00678 (many_blocks.go:1048)	ANDQ	$7, R9
	0x02aa 00682 (many_blocks.go:1048)	CMPQ	R9, $7
	0x02ae 00686 (many_blocks.go:1048)	JNE	6607
	0x02b4 00692 (many_blocks.go:1104)	DECQ	CX
	0x02b7 00695 (many_blocks.go:1104)	TESTQ	CX, CX
	0x02ba 00698 (many_blocks.go:1104)	JLT	6582
	0x02c0 00704 (many_blocks.go:1107)	PCDATA	$2, $3
	0x02c0 00704 (many_blocks.go:1107)	MOVQ	DX, SI
	0x02c3 00707 (many_blocks.go:1107)	ANDQ	$15, DX
	0x02c7 00711 (many_blocks.go:1107)	CMPQ	DX, AX
	0x02ca 00714 (many_blocks.go:1107)	JCC	7181
	0x02d0 00720 (many_blocks.go:1107)	PCDATA	$2, $4
	0x02d0 00720 (many_blocks.go:1107)	LEAQ	(BX)(DX*8), DX
	0x02d4 00724 (many_blocks.go:1108)	LEAQ	(SI)(DI*1), R9
	0x02d8 00728 (many_blocks.go:1108)	ANDQ	$7, R9
	0x02dc 00732 (many_blocks.go:1108)	CMPQ	R9, $6
	0x02e0 00736 (many_blocks.go:1108)	JNE	831
	0x02e2 00738 (many_blocks.go:580)	DECQ	CX
	0x02e5 00741 (many_blocks.go:580)	TESTQ	CX, CX
	0x02e8 00744 (many_blocks.go:580)	JLT	806
	0x02ea 00746 (many_blocks.go:583)	MOVQ	(DX), R9
	0x02ed 00749 (many_blocks.go:583)	ADDQ	DI, R9
	0x02f0 00752 (many_blocks.go:583)	MOVQ	R9, (DX)
	0x02f3 00755 (many_blocks.go:584)	LEAQ	(SI)(DI*1), R9
	0x02f7 00759 (many_blocks.go:584)	ANDQ	$7, R9
	0x02fb 00763 (many_blocks.go:584)	CMPQ	R9, $1
	0x02ff 00767 (many_blocks.go:584)	JNE	789
	0x0301 00769 (many_blocks.go:580)	MOVQ	SI, R9
	0x0304 00772 (many_blocks.go:580)	MOVQ	CX, SI
	0x0307 00775 (many_blocks.go:580)	PCDATA	$2, $2
	0x0307 00775 (many_blocks.go:580)	MOVQ	DX, CX
	0x030a 00778 (many_blocks.go:580)	MOVQ	R8, DX
	0x030d 00781 (many_blocks.go:580)	MOVQ	R9, R8
	0x0310 00784 (many_blocks.go:585)	JMP	49
	0x0315 00789 (many_blocks.go:528)	PCDATA	$2, $4
	0x0315 00789 (many_blocks.go:528)	MOVQ	CX, R9
	0x0318 00792 (many_blocks.go:528)	PCDATA	$2, $2
	0x0318 00792 (many_blocks.go:528)	MOVQ	DX, CX
	0x031b 00795 (many_blocks.go:528)	MOVQ	SI, DX
	0x031e 00798 (many_blocks.go:580)	MOVQ	R9, SI
	0x0321 00801 (many_blocks.go:588)	JMP	138
	0x0326 00806 (many_blocks.go:581)	PCDATA	$2, $0
	0x0326 00806 (many_blocks.go:581)	MOVQ	(DX), AX
	0x0329 00809 (many_blocks.go:581)	MOVQ	SI, "".x+48(SP)
	0x032e 00814 (many_blocks.go:581)	ADDQ	DI, AX
	0x0331 00817 (many_blocks.go:581)	MOVQ	AX, "".y+56(SP)
	0x0336 00822 (many_blocks.go:581)	MOVQ	(SP), BP
	0x033a 00826 (many_blocks.go:581)	ADDQ	$8, SP
	0x033e 00830 (many_blocks.go:581)	RET
	0x033f 00831 (many_blocks.go:1112)	PCDATA	$2, $4
	0x033f 00831 (many_blocks.go:1112)	DECQ	CX
	0x0342 00834 (many_blocks.go:1112)	TESTQ	CX, CX
	0x0345 00837 (many_blocks.go:1112)	JLT	6557
	0x034b 00843 (many_blocks.go:1115)	LEAQ	79(SI), R9
	0x034f 00847 (many_blocks.go:1115)	XORQ	DI, R9
	0x0352 00850 (many_blocks.go:1116)	LEAQ	(R9)(SI*1), DI
	0x0356 00854 (many_blocks.go:1116)	ANDQ	$7, DI
	0x035a 00858 (many_blocks.go:1116)	CMPQ	DI, $7
	0x035e 00862 (many_blocks.go:1116)	JNE	6538
	0x0364 00868 (many_blocks.go:896)	DECQ	CX
	0x0367 00871 (many_blocks.go:896)	TESTQ	CX, CX
	0x036a 00874 (many_blocks.go:896)	JLT	6513
	0x0370 00880 (many_blocks.go:899)	MOVQ	R9, DI
	0x0373 00883 (many_blocks.go:899)	ANDQ	$15, R9
	0x0377 00887 (many_blocks.go:899)	CMPQ	R9, AX
	0x037a 00890 (many_blocks.go:899)	JCC	7258
	0x0380 00896 (many_blocks.go:899)	MOVQ	SI, (BX)(R9*8)
	0x0384 00900 (many_blocks.go:899)	MOVQ	SI, R9
	0x0387 00903 (many_blocks.go:899)	ANDQ	$15, SI
	0x038b 00907 (many_blocks.go:899)	CMPQ	SI, AX
	0x038e 00910 (many_blocks.go:899)	JCC	7258
	0x0394 00916 (many_blocks.go:899)	MOVQ	R8, (BX)(SI*8)
	0x0398 00920 (many_blocks.go:900)	LEAQ	(R9)(DI*1), SI
	0x039c 00924 (many_blocks.go:900)	ANDQ	$7, SI
	0x03a0 00928 (many_blocks.go:900)	CMPQ	SI, $6
	0x03a4 00932 (many_blocks.go:900)	JNE	6496
	0x03aa 00938 (many_blocks.go:512)	DECQ	CX
	0x03ad 00941 (many_blocks.go:512)	TESTQ	CX, CX
	0x03b0 00944 (many_blocks.go:512)	JLT	6471
	0x03b6 00950 (many_blocks.go:515)	LEAQ	9(R9), SI
	0x03ba 00954 (many_blocks.go:515)	XORQ	DI, SI
	0x03bd 00957 (many_blocks.go:516)	LEAQ	(SI)(R9*1), DI
	0x03c1 00961 (many_blocks.go:516)	ANDQ	$7, DI
	0x03c5 00965 (many_blocks.go:516)	CMPQ	DI, $1
	0x03c9 00969 (many_blocks.go:516)	JNE	6454
	0x03cf 00975 (many_blocks.go:640)	DECQ	CX
	0x03d2 00978 (many_blocks.go:640)	TESTQ	CX, CX
	0x03d5 00981 (many_blocks.go:640)	JLT	6429
	0x03db 00987 (many_blocks.go:643)	MOVQ	(DX), DI
	0x03de 00990 (many_blocks.go:643)	ADDQ	SI, DI
	0x03e1 00993 (many_blocks.go:643)	MOVQ	DI, (DX)
	0x03e4 00996 (many_blocks.go:644)	LEAQ	(R9)(SI*1), DI
	0x03e8 01000 (many_blocks.go:644)	TESTQ	$7, DI
	0x03ef 01007 (many_blocks.go:644)	JNE	6415
	0x03f5 01013 (many_blocks.go:596)	DECQ	CX
	0x03f8 01016 (many_blocks.go:596)	TESTQ	CX, CX
	0x03fb 01019 (many_blocks.go:596)	JLT	6390
	0x0401 01025 (many_blocks.go:599)	MOVQ	SI, DI
	0x0404 01028 (many_blocks.go:599)	ANDQ	$15, SI
	0x0408 01032 (many_blocks.go:599)	CMPQ	SI, AX
	0x040b 01035 (many_blocks.go:599)	JCC	7363
	0x0411 01041 (many_blocks.go:599)	MOVQ	R9, (BX)(SI*8)
	0x0415 01045 (many_blocks.go:599)	MOVQ	R9, SI
	0x0418 01048 (many_blocks.go:599)	ANDQ	$15, R9
	0x041c 01052 (many_blocks.go:599)	CMPQ	R9, AX
	0x041f 01055 (many_blocks.go:599)	JCC	7363
	0x0425 01061 (many_blocks.go:599)	MOVQ	R8, (BX)(R9*8)
	0x0429 01065 (many_blocks.go:600)	LEAQ	(SI)(DI*1), R9
	0x042d 01069 (many_blocks.go:600)	ANDQ	$7, R9
	0x0431 01073 (many_blocks.go:600)	CMPQ	R9, $3
	0x0435 01077 (many_blocks.go:600)	JNE	6370
	0x043b 01083 (many_blocks.go:1068)	DECQ	CX
	0x043e 01086 (many_blocks.go:1068)	TESTQ	CX, CX
	0x0441 01089 (many_blocks.go:1068)	JLT	6345
	0x0447 01095 (many_blocks.go:1071)	LEAQ	(R8)(R8*2), R8
	0x044b 01099 (many_blocks.go:1071)	ADDQ	DI, R8
	0x044e 01102 (many_blocks.go:1072)	LEAQ	(SI)(DI*1), R9
	0x0452 01106 (many_blocks.go:1072)	ANDQ	$7, R9
	0x0456 01110 (many_blocks.go:1072)	CMPQ	R9, $2
	0x045a 01114 (many_blocks.go:1072)	JNE	6325
	0x0460 01120 (many_blocks.go:684)	DECQ	CX
	0x0463 01123 (many_blocks.go:684)	TESTQ	CX, CX
	0x0466 01126 (many_blocks.go:684)	JLT	6300
	0x046c 01132 (many_blocks.go:687)	PCDATA	$2, $3
	0x046c 01132 (many_blocks.go:687)	MOVQ	SI, DX
	0x046f 01135 (many_blocks.go:687)	ANDQ	$15, SI
	0x0473 01139 (many_blocks.go:687)	CMPQ	SI, AX
	0x0476 01142 (many_blocks.go:687)	JCC	7328
	0x047c 01148 (many_blocks.go:687)	PCDATA	$2, $5
	0x047c 01148 (many_blocks.go:687)	LEAQ	(BX)(SI*8), SI
	0x0480 01152 (many_blocks.go:688)	LEAQ	(DX)(DI*1), R9
	0x0484 01156 (many_blocks.go:688)	ANDQ	$7, R9
	0x0488 01160 (many_blocks.go:688)	CMPQ	R9, $5
	0x048c 01164 (many_blocks.go:688)	JNE	6277
	0x0492 01170 (many_blocks.go:812)	DECQ	CX
	0x0495 01173 (many_blocks.go:812)	TESTQ	CX, CX
	0x0498 01176 (many_blocks.go:812)	JLT	6252
	0x049e 01182 (many_blocks.go:815)	LEAQ	44(DX), R9
	0x04a2 01186 (many_blocks.go:815)	XORQ	DI, R9
	0x04a5 01189 (many_blocks.go:816)	LEAQ	(R9)(DX*1), DI
	0x04a9 01193 (many_blocks.go:816)	ANDQ	$7, DI
	0x04ad 01197 (many_blocks.go:816)	CMPQ	DI, $4
	0x04b1 01201 (many_blocks.go:816)	JNE	6232
	0x04b7 01207 (many_blocks.go:768)	DECQ	CX
	0x04ba 01210 (many_blocks.go:768)	TESTQ	CX, CX
	0x04bd 01213 (many_blocks.go:768)	JLT	6207
	0x04c3 01219 (many_blocks.go:771)	LEAQ	(R8)(R8*2), DI
	0x04c7 01223 (many_blocks.go:771)	ADDQ	R9, DI
	0x04ca 01226 (many_blocks.go:772)	LEAQ	(DX)(R9*1), R8
	0x04ce 01230 (many_blocks.go:772)	ANDQ	$7, R8
	0x04d2 01234 (many_blocks.go:772)	CMPQ	R8, $7
	0x04d6 01238 (many_blocks.go:772)	JNE	6187
	0x04dc 01244 (many_blocks.go:556)	DECQ	CX
	0x04df 01247 (many_blocks.go:556)	TESTQ	CX, CX
	0x04e2 01250 (many_blocks.go:556)	JLT	6162
	0x04e8 01256 (many_blocks.go:559)	LEAQ	14(DI), R8
	0x04ec 01260 (many_blocks.go:559)	ANDQ	$15, R8
	0x04f0 01264 (many_blocks.go:559)	CMPQ	R8, AX
	0x04f3 01267 (many_blocks.go:559)	JCC	7377
	0x04f9 01273 (many_blocks.go:559)	MOVQ	(BX)(R8*8), R8
	0x04fd 01277 (many_blocks.go:559)	ADDQ	R8, DX
	0x0500 01280 (many_blocks.go:560)	LEAQ	(DX)(R9*1), R8
	0x0504 01284 (many_blocks.go:560)	ANDQ	$7, R8
	0x0508 01288 (many_blocks.go:560)	CMPQ	R8, $6
	0x050c 01292 (many_blocks.go:560)	JNE	6145
	0x0512 01298 (many_blocks.go:856)	DECQ	CX
	0x0515 01301 (many_blocks.go:856)	TESTQ	CX, CX
	0x0518 01304 (many_blocks.go:856)	JLT	6120
	0x051e 01310 (many_blocks.go:859)	LEAQ	49(DI), R8
	0x0522 01314 (many_blocks.go:859)	ANDQ	$15, R8
	0x0526 01318 (many_blocks.go:859)	CMPQ	R8, AX
	0x0529 01321 (many_blocks.go:859)	JCC	7272
	0x052f 01327 (many_blocks.go:859)	MOVQ	(BX)(R8*8), R8
	0x0533 01331 (many_blocks.go:859)	ADDQ	R8, DX
	0x0536 01334 (many_blocks.go:860)	LEAQ	(DX)(R9*1), R8
	0x053a 01338 (many_blocks.go:860)	ANDQ	$7, R8
	0x053e 01342 (many_blocks.go:860)	CMPQ	R8, $1
	0x0542 01346 (many_blocks.go:860)	JNE	4227
	0x0548 01352 (many_blocks.go:984)	DECQ	CX
	0x054b 01355 (many_blocks.go:984)	TESTQ	CX, CX
	0x054e 01358 (many_blocks.go:984)	JLT	6095
	0x0554 01364 (many_blocks.go:987)	PCDATA	$2, $3
	0x0554 01364 (many_blocks.go:987)	MOVQ	DX, SI
	0x0557 01367 (many_blocks.go:987)	ANDQ	$15, DX
	0x055b 01371 (many_blocks.go:987)	CMPQ	DX, AX
	0x055e 01374 (many_blocks.go:987)	JCC	7223
	0x0564 01380 (many_blocks.go:987)	PCDATA	$2, $4
	0x0564 01380 (many_blocks.go:987)	LEAQ	(BX)(DX*8), DX
	0x0568 01384 (many_blocks.go:988)	LEAQ	(SI)(R9*1), R8
	0x056c 01388 (many_blocks.go:988)	TESTQ	$7, R8
	0x0573 01395 (many_blocks.go:988)	JNE	2248
	0x0579 01401 (many_blocks.go:940)	DECQ	CX
	0x057c 01404 (many_blocks.go:940)	TESTQ	CX, CX
	0x057f 01407 (many_blocks.go:940)	JLT	6070
	0x0585 01413 (many_blocks.go:943)	MOVQ	(DX), R8
	0x0588 01416 (many_blocks.go:943)	ADDQ	R9, R8
	0x058b 01419 (many_blocks.go:943)	MOVQ	R8, (DX)
	0x058e 01422 (many_blocks.go:944)	LEAQ	(SI)(R9*1), R8
	0x0592 01426 (many_blocks.go:944)	ANDQ	$7, R8
	0x0596 01430 (many_blocks.go:944)	CMPQ	R8, $3
	0x059a 01434 (many_blocks.go:944)	JNE	6059
	0x05a0 01440 (many_blocks.go:724)	DECQ	CX
	0x05a3 01443 (many_blocks.go:724)	TESTQ	CX, CX
	0x05a6 01446 (many_blocks.go:724)	JLT	6034
	0x05ac 01452 (many_blocks.go:724)	XORL	R8, R8
	0x05af 01455 (many_blocks.go:727)	CMPQ	R8, AX
	0x05b2 01458 (many_blocks.go:727)	JGE	1494
	0x05b4 01460 (many_blocks.go:727)	LEAQ	1(R8), R10
	0x05b8 01464 (many_blocks.go:728)	MOVQ	(BX)(R8*8), R11
	0x05bc 01468 (many_blocks.go:728)	MOVQ	DI, R12
	0x05bf 01471 (many_blocks.go:728)	ANDQ	$3, DI
	0x05c3 01475 (many_blocks.go:729)	LEAQ	1(SI), R13
	0x05c7 01479 (many_blocks.go:728)	CMPQ	DI, R11
	0x05ca 01482 (many_blocks.go:729)	CMOVQEQ	R13, SI
	0x05ce 01486 (many_blocks.go:728)	MOVQ	R12, DI
	0x05d1 01489 (many_blocks.go:727)	MOVQ	R10, R8
	0x05d4 01492 (many_blocks.go:727)	JMP	1455
	0x05d6 01494 (many_blocks.go:732)	LEAQ	(R9)(SI*1), R8
	0x05da 01498 (many_blocks.go:732)	ANDQ	$7, R8
	0x05de 01502 (many_blocks.go:732)	CMPQ	R8, $2
	0x05e2 01506 (many_blocks.go:732)	JNE	6020
	0x05e8 01512 (many_blocks.go:1024)	DECQ	CX
	0x05eb 01515 (many_blocks.go:1024)	TESTQ	CX, CX
	0x05ee 01518 (many_blocks.go:1024)	JLT	5995
	0x05f4 01524 (many_blocks.go:1024)	XORL	R8, R8
	0x05f7 01527 (many_blocks.go:1027)	CMPQ	R8, AX
	0x05fa 01530 (many_blocks.go:1027)	JGE	1566
	0x05fc 01532 (many_blocks.go:1027)	LEAQ	1(R8), R10
	0x0600 01536 (many_blocks.go:1028)	MOVQ	(BX)(R8*8), R11
	0x0604 01540 (many_blocks.go:1028)	MOVQ	DI, R12
	0x0607 01543 (many_blocks.go:1028)	ANDQ	$3, DI
	0x060b 01547 (many_blocks.go:1029)	LEAQ	1(SI), R13
	0x060f 01551 (many_blocks.go:1028)	CMPQ	DI, R11
	0x0612 01554 (many_blocks.go:1029)	CMOVQEQ	R13, SI
	0x0616 01558 (many_blocks.go:1028)	MOVQ	R12, DI
	0x0619 01561 (many_blocks.go:1027)	MOVQ	R10, R8
	0x061c 01564 (many_blocks.go:1027)	JMP	1527
	0x061e 01566 (many_blocks.go:1032)	LEAQ	(R9)(SI*1), R8
	0x0622 01570 (many_blocks.go:1032)	ANDQ	$7, R8
	0x0626 01574 (many_blocks.go:1032)	CMPQ	R8, $5
	0x062a 01578 (many_blocks.go:1032)	JNE	5981
	0x0630 01584 (many_blocks.go:468)	DECQ	CX
	0x0633 01587 (many_blocks.go:468)	TESTQ	CX, CX
	0x0636 01590 (many_blocks.go:468)	JLT	5956
	0x063c 01596 (many_blocks.go:471)	LEAQ	(DI)(DI*2), DI
	0x0640 01600 (many_blocks.go:471)	ADDQ	R9, DI
	0x0643 01603 (many_blocks.go:472)	LEAQ	(SI)(R9*1), R8
	0x0647 01607 (many_blocks.go:472)	ANDQ	$7, R8
	0x064b 01611 (many_blocks.go:472)	CMPQ	R8, $4
	0x064f 01615 (many_blocks.go:472)	JEQ	5945
	0x0655 01621 (many_blocks.go:476)	DECQ	CX
	0x0658 01624 (many_blocks.go:476)	TESTQ	CX, CX
	0x065b 01627 (many_blocks.go:476)	JLT	5920
	0x0661 01633 (many_blocks.go:479)	MOVQ	R9, R8
	0x0664 01636 (many_blocks.go:479)	ANDQ	$15, R9
	0x0668 01640 (many_blocks.go:479)	CMPQ	R9, AX
	0x066b 01643 (many_blocks.go:479)	JCC	7405
	0x0671 01649 (many_blocks.go:479)	MOVQ	SI, (BX)(R9*8)
	0x0675 01653 (many_blocks.go:479)	MOVQ	SI, R9
	0x0678 01656 (many_blocks.go:479)	ANDQ	$15, SI
	0x067c 01660 (many_blocks.go:479)	CMPQ	SI, AX
	0x067f 01663 (many_blocks.go:479)	JCC	7405
	0x0685 01669 (many_blocks.go:479)	MOVQ	DI, (BX)(SI*8)
	0x0689 01673 (many_blocks.go:480)	LEAQ	(R9)(R8*1), SI
	0x068d 01677 (many_blocks.go:480)	ANDQ	$7, SI
	0x0691 01681 (many_blocks.go:480)	CMPQ	SI, $5
	0x0695 01685 (many_blocks.go:480)	JNE	5909
	0x069b 01691 (many_blocks.go:744)	DECQ	CX
	0x069e 01694 (many_blocks.go:744)	TESTQ	CX, CX
	0x06a1 01697 (many_blocks.go:744)	JLT	5884
	0x06a7 01703 (many_blocks.go:747)	PCDATA	$2, $3
	0x06a7 01703 (many_blocks.go:747)	MOVQ	R9, DX
	0x06aa 01706 (many_blocks.go:747)	ANDQ	$15, R9
	0x06ae 01710 (many_blocks.go:747)	CMPQ	R9, AX
	0x06b1 01713 (many_blocks.go:747)	JCC	7307
	0x06b7 01719 (many_blocks.go:747)	PCDATA	$2, $5
	0x06b7 01719 (many_blocks.go:747)	LEAQ	(BX)(R9*8), SI
	0x06bb 01723 (many_blocks.go:748)	LEAQ	(DX)(R8*1), R9
	0x06bf 01727 (many_blocks.go:748)	ANDQ	$7, R9
	0x06c3 01731 (many_blocks.go:748)	CMPQ	R9, $4
	0x06c7 01735 (many_blocks.go:748)	JNE	5861
	0x06cd 01741 (many_blocks.go:976)	DECQ	CX
	0x06d0 01744 (many_blocks.go:976)	TESTQ	CX, CX
	0x06d3 01747 (many_blocks.go:976)	JLT	5836
	0x06d9 01753 (many_blocks.go:979)	LEAQ	63(DI), R9
	0x06dd 01757 (many_blocks.go:979)	ANDQ	$15, R9
	0x06e1 01761 (many_blocks.go:979)	CMPQ	R9, AX
	0x06e4 01764 (many_blocks.go:979)	JCC	7230
	0x06ea 01770 (many_blocks.go:979)	MOVQ	(BX)(R9*8), R9
	0x06ee 01774 (many_blocks.go:979)	ADDQ	R9, DX
	0x06f1 01777 (many_blocks.go:980)	LEAQ	(DX)(R8*1), R9
	0x06f5 01781 (many_blocks.go:980)	ANDQ	$7, R9
	0x06f9 01785 (many_blocks.go:980)	CMPQ	R9, $7
	0x06fd 01789 (many_blocks.go:980)	JNE	5828
	0x0703 01795 (many_blocks.go:624)	DECQ	CX
	0x0706 01798 (many_blocks.go:624)	TESTQ	CX, CX
	0x0709 01801 (many_blocks.go:624)	JLT	5803
	0x070f 01807 (many_blocks.go:627)	PCDATA	$2, $3
	0x070f 01807 (many_blocks.go:627)	MOVQ	DX, SI
	0x0712 01810 (many_blocks.go:627)	ANDQ	$15, DX
	0x0716 01814 (many_blocks.go:627)	CMPQ	DX, AX
	0x0719 01817 (many_blocks.go:627)	JCC	7349
	0x071f 01823 (many_blocks.go:627)	PCDATA	$2, $4
	0x071f 01823 (many_blocks.go:627)	LEAQ	(BX)(DX*8), DX
	0x0723 01827 (many_blocks.go:628)	LEAQ	(SI)(R8*1), R9
	0x0727 01831 (many_blocks.go:628)	ANDQ	$7, R9
	0x072b 01835 (many_blocks.go:628)	CMPQ	R9, $6
	0x072f 01839 (many_blocks.go:628)	JNE	2139
	0x0735 01845 (many_blocks.go:648)	DECQ	CX
	0x0738 01848 (many_blocks.go:648)	TESTQ	CX, CX
	0x073b 01851 (many_blocks.go:648)	JLT	5778
	0x0741 01857 (many_blocks.go:651)	LEAQ	(DI)(DI*2), DI
	0x0745 01861 (many_blocks.go:651)	ADDQ	R8, DI
	0x0748 01864 (many_blocks.go:652)	LEAQ	(SI)(R8*1), R9
	0x074c 01868 (many_blocks.go:652)	ANDQ	$7, R9
	0x0750 01872 (many_blocks.go:652)	CMPQ	R9, $1
	0x0754 01876 (many_blocks.go:652)	JNE	5761
	0x075a 01882 (many_blocks.go:916)	DECQ	CX
	0x075d 01885 (many_blocks.go:916)	TESTQ	CX, CX
	0x0760 01888 (many_blocks.go:916)	JLT	5736
	0x0766 01894 (many_blocks.go:919)	LEAQ	56(DI), R9
	0x076a 01898 (many_blocks.go:919)	ANDQ	$15, R9
	0x076e 01902 (many_blocks.go:919)	CMPQ	R9, AX
	0x0771 01905 (many_blocks.go:919)	JCC	7251
	0x0777 01911 (many_blocks.go:919)	MOVQ	(BX)(R9*8), R9
	0x077b 01915 (many_blocks.go:919)	ADDQ	R9, SI
	0x077e 01918 (many_blocks.go:920)	LEAQ	(SI)(R8*1), R9
	0x0782 01922 (many_blocks.go:920)	TESTQ	$7, R9
	0x0789 01929 (many_blocks.go:920)	JNE	5713
	0x078f 01935 (many_blocks.go:460)	DECQ	CX
	0x0792 01938 (many_blocks.go:460)	TESTQ	CX, CX
	0x0795 01941 (many_blocks.go:460)	JLT	5688
	0x079b 01947 (many_blocks.go:463)	MOVQ	(DX), R9
	0x079e 01950 (many_blocks.go:463)	ADDQ	R8, R9
	0x07a1 01953 (many_blocks.go:463)	MOVQ	R9, (DX)
	0x07a4 01956 (many_blocks.go:464)	LEAQ	(SI)(R8*1), R9
	0x07a8 01960 (many_blocks.go:464)	ANDQ	$7, R9
	0x07ac 01964 (many_blocks.go:464)	CMPQ	R9, $3
	0x07b0 01968 (many_blocks.go:464)	JNE	5680
	0x07b6 01974 (many_blocks.go:796)	DECQ	CX
	0x07b9 01977 (many_blocks.go:796)	TESTQ	CX, CX
	0x07bc 01980 (many_blocks.go:796)	JLT	5655
	0x07c2 01986 (many_blocks.go:799)	LEAQ	42(DI), R9
	0x07c6 01990 (many_blocks.go:799)	ANDQ	$15, R9
	0x07ca 01994 (many_blocks.go:799)	CMPQ	R9, AX
	0x07cd 01997 (many_blocks.go:799)	JCC	7293
	0x07d3 02003 (many_blocks.go:799)	MOVQ	(BX)(R9*8), R9
	0x07d7 02007 (many_blocks.go:799)	ADDQ	R9, SI
	0x07da 02010 (many_blocks.go:800)	LEAQ	(SI)(R8*1), R9
	0x07de 02014 (many_blocks.go:800)	ANDQ	$7, R9
	0x07e2 02018 (many_blocks.go:800)	CMPQ	R9, $2
	0x07e6 02022 (many_blocks.go:800)	JNE	5647
	0x07ec 02028 (many_blocks.go:820)	DECQ	CX
	0x07ef 02031 (many_blocks.go:820)	TESTQ	CX, CX
	0x07f2 02034 (many_blocks.go:820)	JLT	5622
	0x07f8 02040 (many_blocks.go:823)	MOVQ	(DX), R9
	0x07fb 02043 (many_blocks.go:823)	ADDQ	R8, R9
	0x07fe 02046 (many_blocks.go:823)	MOVQ	R9, (DX)
	0x0801 02049 (many_blocks.go:824)	LEAQ	(SI)(R8*1), R9
	0x0805 02053 (many_blocks.go:824)	ANDQ	$7, R9
	0x0809 02057 (many_blocks.go:824)	CMPQ	R9, $5
	0x080d 02061 (many_blocks.go:824)	JNE	5605
	0x0813 02067 (many_blocks.go:1084)	DECQ	CX
	0x0816 02070 (many_blocks.go:1084)	TESTQ	CX, CX
	0x0819 02073 (many_blocks.go:1084)	JLT	5580
	0x081f 02079 (many_blocks.go:1084)	XORL	R9, R9
	0x0822 02082 (many_blocks.go:1087)	CMPQ	R9, AX
	0x0825 02085 (many_blocks.go:1087)	JGE	2121
	0x0827 02087 (many_blocks.go:1087)	LEAQ	1(R9), R10
	0x082b 02091 (many_blocks.go:1088)	MOVQ	(BX)(R9*8), R11
	0x082f 02095 (many_blocks.go:1088)	MOVQ	DI, R12
	0x0832 02098 (many_blocks.go:1088)	ANDQ	$3, DI
	0x0836 02102 (many_blocks.go:1089)	LEAQ	1(SI), R13
	0x083a 02106 (many_blocks.go:1088)	CMPQ	DI, R11
	0x083d 02109 (many_blocks.go:1089)	CMOVQEQ	R13, SI
	0x0841 02113 (many_blocks.go:1088)	MOVQ	R12, DI
	0x0844 02116 (many_blocks.go:1087)	MOVQ	R10, R9
	0x0847 02119 (many_blocks.go:1087)	JMP	2082
	0x0849 02121 (many_blocks.go:1092)	LEAQ	(R8)(SI*1), R9
	0x084d 02125 (many_blocks.go:1092)	ANDQ	$7, R9
	0x0851 02129 (many_blocks.go:1092)	CMPQ	R9, $4
	0x0855 02133 (many_blocks.go:1092)	JNE	5563
	0x085b 02139 (many_blocks.go:632)	DECQ	CX
	0x085e 02142 (many_blocks.go:632)	TESTQ	CX, CX
	0x0861 02145 (many_blocks.go:632)	JLT	5538
	0x0867 02151 (many_blocks.go:635)	LEAQ	23(SI), R9
	0x086b 02155 (many_blocks.go:635)	XORQ	R8, R9
	0x086e 02158 (many_blocks.go:636)	LEAQ	(R9)(SI*1), R8
	0x0872 02162 (many_blocks.go:636)	ANDQ	$7, R8
	0x0876 02166 (many_blocks.go:636)	CMPQ	R8, $7
	0x087a 02170 (many_blocks.go:636)	JNE	5521
	0x0880 02176 (many_blocks.go:964)	DECQ	CX
	0x0883 02179 (many_blocks.go:964)	TESTQ	CX, CX
	0x0886 02182 (many_blocks.go:964)	JLT	5496
	0x088c 02188 (many_blocks.go:964)	XORL	R8, R8
	0x088f 02191 (many_blocks.go:967)	CMPQ	R8, AX
	0x0892 02194 (many_blocks.go:967)	JGE	2230
	0x0894 02196 (many_blocks.go:967)	LEAQ	1(R8), R10
	0x0898 02200 (many_blocks.go:968)	MOVQ	(BX)(R8*8), R11
	0x089c 02204 (many_blocks.go:968)	MOVQ	DI, R12
	0x089f 02207 (many_blocks.go:968)	ANDQ	$3, DI
	0x08a3 02211 (many_blocks.go:969)	LEAQ	1(SI), R13
	0x08a7 02215 (many_blocks.go:968)	CMPQ	DI, R11
	0x08aa 02218 (many_blocks.go:969)	CMOVQEQ	R13, SI
	0x08ae 02222 (many_blocks.go:968)	MOVQ	R12, DI
	0x08b1 02225 (many_blocks.go:967)	MOVQ	R10, R8
	0x08b4 02228 (many_blocks.go:967)	JMP	2191
	0x08b6 02230 (many_blocks.go:972)	LEAQ	(R9)(SI*1), R8
	0x08ba 02234 (many_blocks.go:972)	ANDQ	$7, R8
	0x08be 02238 (many_blocks.go:972)	CMPQ	R8, $6
	0x08c2 02242 (many_blocks.go:972)	JNE	5479
	0x08c8 02248 (many_blocks.go:992)	DECQ	CX
	0x08cb 02251 (many_blocks.go:992)	TESTQ	CX, CX
	0x08ce 02254 (many_blocks.go:992)	JLT	5454
	0x08d4 02260 (many_blocks.go:995)	LEAQ	65(SI), R8
	0x08d8 02264 (many_blocks.go:995)	XORQ	R9, R8
	0x08db 02267 (many_blocks.go:996)	LEAQ	(R8)(SI*1), R9
	0x08df 02271 (many_blocks.go:996)	ANDQ	$7, R9
	0x08e3 02275 (many_blocks.go:996)	CMPQ	R9, $1
	0x08e7 02279 (many_blocks.go:996)	JNE	2520
	0x08ed 02285 (many_blocks.go:572)	DECQ	CX
	0x08f0 02288 (many_blocks.go:572)	TESTQ	CX, CX
	0x08f3 02291 (many_blocks.go:572)	JLT	2495
	0x08f9 02297 (many_blocks.go:575)	LEAQ	16(SI), R9
	0x08fd 02301 (many_blocks.go:575)	XORQ	R8, R9
	0x0900 02304 (many_blocks.go:576)	LEAQ	(R9)(SI*1), R8
	0x0904 02308 (many_blocks.go:576)	TESTQ	$7, R8
	0x090b 02315 (many_blocks.go:576)	JEQ	2328
	0x090d 02317 (many_blocks.go:572)	MOVQ	DI, R8
	0x0910 02320 (many_blocks.go:576)	MOVQ	R9, DI
	0x0913 02323 (many_blocks.go:580)	JMP	738
	0x0918 02328 (many_blocks.go:804)	DECQ	CX
	0x091b 02331 (many_blocks.go:804)	TESTQ	CX, CX
	0x091e 02334 (many_blocks.go:804)	JLT	2470
	0x0924 02340 (many_blocks.go:807)	PCDATA	$2, $3
	0x0924 02340 (many_blocks.go:807)	MOVQ	SI, DX
	0x0927 02343 (many_blocks.go:807)	ANDQ	$15, SI
	0x092b 02347 (many_blocks.go:807)	CMPQ	SI, AX
	0x092e 02350 (many_blocks.go:807)	JCC	7286
	0x0934 02356 (many_blocks.go:807)	PCDATA	$2, $5
	0x0934 02356 (many_blocks.go:807)	LEAQ	(BX)(SI*8), SI
	0x0938 02360 (many_blocks.go:808)	LEAQ	(DX)(R9*1), R8
	0x093c 02364 (many_blocks.go:808)	ANDQ	$7, R8
	0x0940 02368 (many_blocks.go:808)	CMPQ	R8, $3
	0x0944 02372 (many_blocks.go:808)	JNE	2459
	0x0946 02374 (many_blocks.go:452)	DECQ	CX
	0x0949 02377 (many_blocks.go:452)	TESTQ	CX, CX
	0x094c 02380 (many_blocks.go:452)	JLT	2434
	0x094e 02382 (many_blocks.go:455)	LEAQ	2(DX), R8
	0x0952 02386 (many_blocks.go:455)	XORQ	R9, R8
	0x0955 02389 (many_blocks.go:456)	LEAQ	(R8)(DX*1), R9
	0x0959 02393 (many_blocks.go:456)	ANDQ	$7, R9
	0x095d 02397 (many_blocks.go:456)	CMPQ	R9, $2
	0x0961 02401 (many_blocks.go:456)	JNE	2420
	0x0963 02403 (many_blocks.go:456)	MOVQ	R8, R9
	0x0966 02406 (many_blocks.go:452)	PCDATA	$2, $6
	0x0966 02406 (many_blocks.go:452)	MOVQ	SI, R10
	0x0969 02409 (many_blocks.go:452)	MOVQ	DX, SI
	0x096c 02412 (many_blocks.go:468)	PCDATA	$2, $4
	0x096c 02412 (many_blocks.go:468)	MOVQ	R10, DX
	0x096f 02415 (many_blocks.go:457)	JMP	1621
	0x0974 02420 (many_blocks.go:916)	PCDATA	$2, $5
	0x0974 02420 (many_blocks.go:916)	MOVQ	DX, R9
	0x0977 02423 (many_blocks.go:916)	PCDATA	$2, $4
	0x0977 02423 (many_blocks.go:916)	MOVQ	SI, DX
	0x097a 02426 (many_blocks.go:920)	MOVQ	R9, SI
	0x097d 02429 (many_blocks.go:460)	JMP	1935
	0x0982 02434 (many_blocks.go:453)	PCDATA	$2, $0
	0x0982 02434 (many_blocks.go:453)	MOVQ	(SI), AX
	0x0985 02437 (many_blocks.go:453)	MOVQ	DX, "".x+48(SP)
	0x098a 02442 (many_blocks.go:453)	ADDQ	R9, AX
	0x098d 02445 (many_blocks.go:453)	MOVQ	AX, "".y+56(SP)
	0x0992 02450 (many_blocks.go:453)	MOVQ	(SP), BP
	0x0996 02454 (many_blocks.go:453)	ADDQ	$8, SP
	0x099a 02458 (many_blocks.go:453)	RET
	0x099b 02459 (many_blocks.go:804)	PCDATA	$2, $5
	0x099b 02459 (many_blocks.go:804)	MOVQ	DI, R8
	0x099e 02462 (many_blocks.go:684)	MOVQ	R9, DI
	0x09a1 02465 (many_blocks.go:812)	JMP	1170
	0x09a6 02470 (many_blocks.go:805)	PCDATA	$2, $0
	0x09a6 02470 (many_blocks.go:805)	MOVQ	(DX), AX
	0x09a9 02473 (many_blocks.go:805)	MOVQ	SI, "".x+48(SP)
	0x09ae 02478 (many_blocks.go:805)	ADDQ	R9, AX
	0x09b1 02481 (many_blocks.go:805)	MOVQ	AX, "".y+56(SP)
	0x09b6 02486 (many_blocks.go:805)	MOVQ	(SP), BP
	0x09ba 02490 (many_blocks.go:805)	ADDQ	$8, SP
	0x09be 02494 (many_blocks.go:805)	RET
	0x09bf 02495 (many_blocks.go:573)	MOVQ	(DX), AX
	0x09c2 02498 (many_blocks.go:573)	MOVQ	SI, "".x+48(SP)
	0x09c7 02503 (many_blocks.go:573)	ADDQ	R8, AX
	0x09ca 02506 (many_blocks.go:573)	MOVQ	AX, "".y+56(SP)
	0x09cf 02511 (many_blocks.go:573)	MOVQ	(SP), BP
	0x09d3 02515 (many_blocks.go:573)	ADDQ	$8, SP
	0x09d7 02519 (many_blocks.go:573)	RET
	0x09d8 02520 (many_blocks.go:1000)	PCDATA	$2, $4
	0x09d8 02520 (many_blocks.go:1000)	DECQ	CX
	0x09db 02523 (many_blocks.go:1000)	TESTQ	CX, CX
	0x09de 02526 (many_blocks.go:1000)	JLT	5429
	0x09e4 02532 (many_blocks.go:1003)	MOVQ	(DX), R9
	0x09e7 02535 (many_blocks.go:1003)	ADDQ	R8, R9
	0x09ea 02538 (many_blocks.go:1003)	MOVQ	R9, (DX)
	0x09ed 02541 (many_blocks.go:1004)	LEAQ	(SI)(R8*1), R9
	0x09f1 02545 (many_blocks.go:1004)	ANDQ	$7, R9
	0x09f5 02549 (many_blocks.go:1004)	CMPQ	R9, $2
	0x09f9 02553 (many_blocks.go:1004)	JNE	5421
	0x09ff 02559 (many_blocks.go:888)	DECQ	CX
	0x0a02 02562 (many_blocks.go:888)	TESTQ	CX, CX
	0x0a05 02565 (many_blocks.go:888)	JLT	5396
	0x0a0b 02571 (many_blocks.go:891)	LEAQ	(DI)(DI*2), DI
	0x0a0f 02575 (many_blocks.go:891)	ADDQ	R8, DI
	0x0a12 02578 (many_blocks.go:892)	LEAQ	(SI)(R8*1), R9
	0x0a16 02582 (many_blocks.go:892)	ANDQ	$7, R9
	0x0a1a 02586 (many_blocks.go:892)	CMPQ	R9, $5
	0x0a1e 02590 (many_blocks.go:892)	JNE	5385
	0x0a24 02596 (many_blocks.go:880)	DECQ	CX
	0x0a27 02599 (many_blocks.go:880)	TESTQ	CX, CX
	0x0a2a 02602 (many_blocks.go:880)	JLT	5360
	0x0a30 02608 (many_blocks.go:883)	MOVQ	(DX), R9
	0x0a33 02611 (many_blocks.go:883)	ADDQ	R8, R9
	0x0a36 02614 (many_blocks.go:883)	MOVQ	R9, (DX)
	0x0a39 02617 (many_blocks.go:884)	LEAQ	(SI)(R8*1), R9
	0x0a3d 02621 (many_blocks.go:884)	ANDQ	$7, R9
	0x0a41 02625 (many_blocks.go:884)	CMPQ	R9, $4
	0x0a45 02629 (many_blocks.go:884)	JNE	2559
	0x0a47 02631 (many_blocks.go:564)	DECQ	CX
	0x0a4a 02634 (many_blocks.go:564)	TESTQ	CX, CX
	0x0a4d 02637 (many_blocks.go:564)	JLT	5335
	0x0a53 02643 (many_blocks.go:567)	PCDATA	$2, $3
	0x0a53 02643 (many_blocks.go:567)	MOVQ	SI, DX
	0x0a56 02646 (many_blocks.go:567)	ANDQ	$15, SI
	0x0a5a 02650 (many_blocks.go:567)	CMPQ	SI, AX
	0x0a5d 02653 (many_blocks.go:567)	JCC	7370
	0x0a63 02659 (many_blocks.go:567)	PCDATA	$2, $5
	0x0a63 02659 (many_blocks.go:567)	LEAQ	(BX)(SI*8), SI
	0x0a67 02663 (many_blocks.go:568)	LEAQ	(DX)(R8*1), R9
	0x0a6b 02667 (many_blocks.go:568)	ANDQ	$7, R9
	0x0a6f 02671 (many_blocks.go:568)	CMPQ	R9, $7
	0x0a73 02675 (many_blocks.go:568)	JEQ	2691
	0x0a75 02677 (many_blocks.go:568)	MOVQ	DX, R9
	0x0a78 02680 (many_blocks.go:568)	PCDATA	$2, $4
	0x0a78 02680 (many_blocks.go:568)	MOVQ	SI, DX
	0x0a7b 02683 (many_blocks.go:992)	MOVQ	R9, SI
	0x0a7e 02686 (many_blocks.go:572)	JMP	2285
	0x0a83 02691 (many_blocks.go:484)	PCDATA	$2, $5
	0x0a83 02691 (many_blocks.go:484)	DECQ	CX
	0x0a86 02694 (many_blocks.go:484)	TESTQ	CX, CX
	0x0a89 02697 (many_blocks.go:484)	JLT	5310
	0x0a8f 02703 (many_blocks.go:484)	XORL	R9, R9
	0x0a92 02706 (many_blocks.go:487)	CMPQ	R9, AX
	0x0a95 02709 (many_blocks.go:487)	JGE	2745
	0x0a97 02711 (many_blocks.go:487)	LEAQ	1(R9), R10
	0x0a9b 02715 (many_blocks.go:488)	MOVQ	(BX)(R9*8), R11
	0x0a9f 02719 (many_blocks.go:488)	MOVQ	DI, R12
	0x0aa2 02722 (many_blocks.go:488)	ANDQ	$3, DI
	0x0aa6 02726 (many_blocks.go:489)	LEAQ	1(DX), R13
	0x0aaa 02730 (many_blocks.go:488)	CMPQ	DI, R11
	0x0aad 02733 (many_blocks.go:489)	CMOVQEQ	R13, DX
	0x0ab1 02737 (many_blocks.go:488)	MOVQ	R12, DI
	0x0ab4 02740 (many_blocks.go:487)	MOVQ	R10, R9
	0x0ab7 02743 (many_blocks.go:487)	JMP	2706
	0x0ab9 02745 (many_blocks.go:492)	LEAQ	(R8)(DX*1), R9
	0x0abd 02749 (many_blocks.go:492)	ANDQ	$7, R9
	0x0ac1 02753 (many_blocks.go:492)	CMPQ	R9, $6
	0x0ac5 02757 (many_blocks.go:492)	JNE	5296
	0x0acb 02763 (many_blocks.go:1060)	DECQ	CX
	0x0ace 02766 (many_blocks.go:1060)	TESTQ	CX, CX
	0x0ad1 02769 (many_blocks.go:1060)	JLT	5271
	0x0ad7 02775 (many_blocks.go:1063)	MOVQ	(SI), R9
	0x0ada 02778 (many_blocks.go:1063)	ADDQ	R8, R9
	0x0add 02781 (many_blocks.go:1063)	MOVQ	R9, (SI)
	0x0ae0 02784 (many_blocks.go:1064)	LEAQ	(DX)(R8*1), R9
	0x0ae4 02788 (many_blocks.go:1064)	ANDQ	$7, R9
	0x0ae8 02792 (many_blocks.go:1064)	CMPQ	R9, $1
	0x0aec 02796 (many_blocks.go:1064)	JNE	5248
	0x0af2 02802 (many_blocks.go:1052)	DECQ	CX
	0x0af5 02805 (many_blocks.go:1052)	TESTQ	CX, CX
	0x0af8 02808 (many_blocks.go:1052)	JLT	5223
	0x0afe 02814 (many_blocks.go:1055)	LEAQ	72(DX), R9
	0x0b02 02818 (many_blocks.go:1055)	XORQ	R8, R9
	0x0b05 02821 (many_blocks.go:1056)	LEAQ	(R9)(DX*1), R8
	0x0b09 02825 (many_blocks.go:1056)	TESTQ	$7, R8
	0x0b10 02832 (many_blocks.go:1056)	JNE	5215
	0x0b16 02838 (many_blocks.go:736)	DECQ	CX
	0x0b19 02841 (many_blocks.go:736)	TESTQ	CX, CX
	0x0b1c 02844 (many_blocks.go:736)	JLT	5190
	0x0b22 02850 (many_blocks.go:739)	LEAQ	35(DI), R8
	0x0b26 02854 (many_blocks.go:739)	ANDQ	$15, R8
	0x0b2a 02858 (many_blocks.go:739)	CMPQ	R8, AX
	0x0b2d 02861 (many_blocks.go:739)	JCC	7314
	0x0b33 02867 (many_blocks.go:739)	MOVQ	(BX)(R8*8), R8
	0x0b37 02871 (many_blocks.go:739)	ADDQ	R8, DX
	0x0b3a 02874 (many_blocks.go:740)	LEAQ	(DX)(R9*1), R8
	0x0b3e 02878 (many_blocks.go:740)	ANDQ	$7, R8
	0x0b42 02882 (many_blocks.go:740)	CMPQ	R8, $3
	0x0b46 02886 (many_blocks.go:740)	JNE	5176
	0x0b4c 02892 (many_blocks.go:656)	DECQ	CX
	0x0b4f 02895 (many_blocks.go:656)	TESTQ	CX, CX
	0x0b52 02898 (many_blocks.go:656)	JLT	5151
	0x0b58 02904 (many_blocks.go:659)	MOVQ	R9, R8
	0x0b5b 02907 (many_blocks.go:659)	ANDQ	$15, R9
	0x0b5f 02911 (many_blocks.go:659)	CMPQ	R9, AX
	0x0b62 02914 (many_blocks.go:659)	JCC	7342
	0x0b68 02920 (many_blocks.go:659)	MOVQ	DX, (BX)(R9*8)
	0x0b6c 02924 (many_blocks.go:659)	MOVQ	DX, R9
	0x0b6f 02927 (many_blocks.go:659)	ANDQ	$15, DX
	0x0b73 02931 (many_blocks.go:659)	CMPQ	DX, AX
	0x0b76 02934 (many_blocks.go:659)	JCC	7342
	0x0b7c 02940 (many_blocks.go:659)	MOVQ	DI, (BX)(DX*8)
	0x0b80 02944 (many_blocks.go:660)	LEAQ	(R9)(R8*1), DX
	0x0b84 02948 (many_blocks.go:660)	ANDQ	$7, DX
	0x0b88 02952 (many_blocks.go:660)	CMPQ	DX, $2
	0x0b8c 02956 (many_blocks.go:660)	JNE	5140
	0x0b92 02962 (many_blocks.go:544)	DECQ	CX
	0x0b95 02965 (many_blocks.go:544)	TESTQ	CX, CX
	0x0b98 02968 (many_blocks.go:544)	JLT	5115
	0x0b9e 02974 (many_blocks.go:544)	XORL	DX, DX
	0x0ba0 02976 (many_blocks.go:547)	CMPQ	DX, AX
	0x0ba3 02979 (many_blocks.go:547)	JGE	3015
	0x0ba5 02981 (many_blocks.go:547)	LEAQ	1(DX), R10
	0x0ba9 02985 (many_blocks.go:548)	MOVQ	(BX)(DX*8), R11
	0x0bad 02989 (many_blocks.go:548)	MOVQ	DI, R12
	0x0bb0 02992 (many_blocks.go:548)	ANDQ	$3, DI
	0x0bb4 02996 (many_blocks.go:549)	LEAQ	1(R9), R13
	0x0bb8 03000 (many_blocks.go:548)	CMPQ	DI, R11
	0x0bbb 03003 (many_blocks.go:549)	CMOVQEQ	R13, R9
	0x0bbf 03007 (many_blocks.go:548)	MOVQ	R12, DI
	0x0bc2 03010 (many_blocks.go:547)	MOVQ	R10, DX
	0x0bc5 03013 (many_blocks.go:547)	JMP	2976
	0x0bc7 03015 (many_blocks.go:552)	LEAQ	(R8)(R9*1), DX
	0x0bcb 03019 (many_blocks.go:552)	ANDQ	$7, DX
	0x0bcf 03023 (many_blocks.go:552)	CMPQ	DX, $5
	0x0bd3 03027 (many_blocks.go:552)	JNE	5104
	0x0bd9 03033 (many_blocks.go:536)	DECQ	CX
	0x0bdc 03036 (many_blocks.go:536)	TESTQ	CX, CX
	0x0bdf 03039 (many_blocks.go:536)	JLT	5079
	0x0be5 03045 (many_blocks.go:539)	MOVQ	R8, DX
	0x0be8 03048 (many_blocks.go:539)	ANDQ	$15, R8
	0x0bec 03052 (many_blocks.go:539)	CMPQ	R8, AX
	0x0bef 03055 (many_blocks.go:539)	JCC	7384
	0x0bf5 03061 (many_blocks.go:539)	MOVQ	R9, (BX)(R8*8)
	0x0bf9 03065 (many_blocks.go:539)	MOVQ	R9, R8
	0x0bfc 03068 (many_blocks.go:539)	ANDQ	$15, R9
	0x0c00 03072 (many_blocks.go:539)	CMPQ	R9, AX
	0x0c03 03075 (many_blocks.go:539)	JCC	7384
	0x0c09 03081 (many_blocks.go:539)	MOVQ	DI, (BX)(R9*8)
	0x0c0d 03085 (many_blocks.go:540)	LEAQ	(R8)(DX*1), R9
	0x0c11 03089 (many_blocks.go:540)	ANDQ	$7, R9
	0x0c15 03093 (many_blocks.go:540)	CMPQ	R9, $4
	0x0c19 03097 (many_blocks.go:540)	JNE	5068
	0x0c1f 03103 (many_blocks.go:904)	DECQ	CX
	0x0c22 03106 (many_blocks.go:904)	TESTQ	CX, CX
	0x0c25 03109 (many_blocks.go:904)	JLT	5043
	0x0c2b 03115 (many_blocks.go:904)	XORL	R9, R9
	0x0c2e 03118 (many_blocks.go:907)	CMPQ	R9, AX
	0x0c31 03121 (many_blocks.go:907)	JGE	3157
	0x0c33 03123 (many_blocks.go:907)	LEAQ	1(R9), R10
	0x0c37 03127 (many_blocks.go:908)	MOVQ	(BX)(R9*8), R11
	0x0c3b 03131 (many_blocks.go:908)	MOVQ	DI, R12
	0x0c3e 03134 (many_blocks.go:908)	ANDQ	$3, DI
	0x0c42 03138 (many_blocks.go:909)	LEAQ	1(R8), R13
	0x0c46 03142 (many_blocks.go:908)	CMPQ	DI, R11
	0x0c49 03145 (many_blocks.go:909)	CMOVQEQ	R13, R8
	0x0c4d 03149 (many_blocks.go:908)	MOVQ	R12, DI
	0x0c50 03152 (many_blocks.go:907)	MOVQ	R10, R9
	0x0c53 03155 (many_blocks.go:907)	JMP	3118
	0x0c55 03157 (many_blocks.go:912)	LEAQ	(DX)(R8*1), R9
	0x0c59 03161 (many_blocks.go:912)	ANDQ	$7, R9
	0x0c5d 03165 (many_blocks.go:912)	CMPQ	R9, $7
	0x0c61 03169 (many_blocks.go:912)	JNE	5026
	0x0c67 03175 (many_blocks.go:828)	DECQ	CX
	0x0c6a 03178 (many_blocks.go:828)	TESTQ	CX, CX
	0x0c6d 03181 (many_blocks.go:828)	JLT	5001
	0x0c73 03187 (many_blocks.go:831)	LEAQ	(DI)(DI*2), DI
	0x0c77 03191 (many_blocks.go:831)	ADDQ	DX, DI
	0x0c7a 03194 (many_blocks.go:832)	LEAQ	(R8)(DX*1), R9
	0x0c7e 03198 (many_blocks.go:832)	ANDQ	$7, R9
	0x0c82 03202 (many_blocks.go:832)	CMPQ	R9, $6
	0x0c86 03206 (many_blocks.go:832)	JNE	3498
	0x0c8c 03212 (many_blocks.go:716)	DECQ	CX
	0x0c8f 03215 (many_blocks.go:716)	TESTQ	CX, CX
	0x0c92 03218 (many_blocks.go:716)	JLT	3473
	0x0c98 03224 (many_blocks.go:719)	MOVQ	DX, R9
	0x0c9b 03227 (many_blocks.go:719)	ANDQ	$15, DX
	0x0c9f 03231 (many_blocks.go:719)	CMPQ	DX, AX
	0x0ca2 03234 (many_blocks.go:719)	JCC	7321
	0x0ca8 03240 (many_blocks.go:719)	MOVQ	R8, (BX)(DX*8)
	0x0cac 03244 (many_blocks.go:719)	MOVQ	R8, DX
	0x0caf 03247 (many_blocks.go:719)	ANDQ	$15, R8
	0x0cb3 03251 (many_blocks.go:719)	CMPQ	R8, AX
	0x0cb6 03254 (many_blocks.go:719)	JCC	7321
	0x0cbc 03260 (many_blocks.go:719)	MOVQ	DI, (BX)(R8*8)
	0x0cc0 03264 (many_blocks.go:720)	LEAQ	(DX)(R9*1), R8
	0x0cc4 03268 (many_blocks.go:720)	ANDQ	$7, R8
	0x0cc8 03272 (many_blocks.go:720)	CMPQ	R8, $1
	0x0ccc 03276 (many_blocks.go:720)	JNE	3459
	0x0cd2 03282 (many_blocks.go:708)	DECQ	CX
	0x0cd5 03285 (many_blocks.go:708)	TESTQ	CX, CX
	0x0cd8 03288 (many_blocks.go:708)	JLT	3434
	0x0cde 03294 (many_blocks.go:711)	LEAQ	(DI)(DI*2), DI
	0x0ce2 03298 (many_blocks.go:711)	ADDQ	R9, DI
	0x0ce5 03301 (many_blocks.go:712)	LEAQ	(DX)(R9*1), R8
	0x0ce9 03305 (many_blocks.go:712)	TESTQ	$7, R8
	0x0cf0 03312 (many_blocks.go:712)	JNE	3423
	0x0cf2 03314 (many_blocks.go:1076)	DECQ	CX
	0x0cf5 03317 (many_blocks.go:1076)	TESTQ	CX, CX
	0x0cf8 03320 (many_blocks.go:1076)	JLT	3398
	0x0cfa 03322 (many_blocks.go:1079)	MOVQ	R9, R8
	0x0cfd 03325 (many_blocks.go:1079)	ANDQ	$15, R9
	0x0d01 03329 (many_blocks.go:1079)	CMPQ	R9, AX
	0x0d04 03332 (many_blocks.go:1079)	JCC	7195
	0x0d0a 03338 (many_blocks.go:1079)	MOVQ	DX, (BX)(R9*8)
	0x0d0e 03342 (many_blocks.go:1079)	MOVQ	DX, R9
	0x0d11 03345 (many_blocks.go:1079)	ANDQ	$15, DX
	0x0d15 03349 (many_blocks.go:1079)	CMPQ	DX, AX
	0x0d18 03352 (many_blocks.go:1079)	JCC	7195
	0x0d1e 03358 (many_blocks.go:1079)	MOVQ	DI, (BX)(DX*8)
	0x0d22 03362 (many_blocks.go:1080)	LEAQ	(R9)(R8*1), DX
	0x0d26 03366 (many_blocks.go:1080)	ANDQ	$7, DX
	0x0d2a 03370 (many_blocks.go:1080)	CMPQ	DX, $3
	0x0d2e 03374 (many_blocks.go:1080)	JNE	3387
	0x0d30 03376 (many_blocks.go:1076)	PCDATA	$2, $4
	0x0d30 03376 (many_blocks.go:1076)	MOVQ	SI, DX
	0x0d33 03379 (many_blocks.go:1076)	MOVQ	R9, SI
	0x0d36 03382 (many_blocks.go:1081)	JMP	2520
	0x0d3b 03387 (many_blocks.go:1076)	MOVQ	SI, DX
	0x0d3e 03390 (many_blocks.go:1076)	MOVQ	R9, SI
	0x0d41 03393 (many_blocks.go:1084)	JMP	2067
	0x0d46 03398 (many_blocks.go:1077)	PCDATA	$2, $0
	0x0d46 03398 (many_blocks.go:1077)	MOVQ	(SI), AX
	0x0d49 03401 (many_blocks.go:1077)	MOVQ	DX, "".x+48(SP)
	0x0d4e 03406 (many_blocks.go:1077)	ADDQ	R9, AX
	0x0d51 03409 (many_blocks.go:1077)	MOVQ	AX, "".y+56(SP)
	0x0d56 03414 (many_blocks.go:1077)	MOVQ	(SP), BP
	0x0d5a 03418 (many_blocks.go:1077)	ADDQ	$8, SP
	0x0d5e 03422 (many_blocks.go:1077)	RET
	0x0d5f 03423 (many_blocks.go:828)	PCDATA	$2, $5
	0x0d5f 03423 (many_blocks.go:828)	MOVQ	DX, R8
	0x0d62 03426 (many_blocks.go:828)	MOVQ	R9, DX
	0x0d65 03429 (many_blocks.go:716)	JMP	3212
	0x0d6a 03434 (many_blocks.go:709)	PCDATA	$2, $0
	0x0d6a 03434 (many_blocks.go:709)	MOVQ	(SI), AX
	0x0d6d 03437 (many_blocks.go:709)	MOVQ	DX, "".x+48(SP)
	0x0d72 03442 (many_blocks.go:709)	ADDQ	R9, AX
	0x0d75 03445 (many_blocks.go:709)	MOVQ	AX, "".y+56(SP)
	0x0d7a 03450 (many_blocks.go:709)	MOVQ	(SP), BP
	0x0d7e 03454 (many_blocks.go:709)	ADDQ	$8, SP
	0x0d82 03458 (many_blocks.go:709)	RET
	0x0d83 03459 (many_blocks.go:716)	PCDATA	$2, $5
	0x0d83 03459 (many_blocks.go:716)	MOVQ	DX, R8
	0x0d86 03462 (many_blocks.go:716)	PCDATA	$2, $4
	0x0d86 03462 (many_blocks.go:716)	MOVQ	SI, DX
	0x0d89 03465 (many_blocks.go:716)	MOVQ	R8, SI
	0x0d8c 03468 (many_blocks.go:724)	JMP	1440
	0x0d91 03473 (many_blocks.go:717)	PCDATA	$2, $0
	0x0d91 03473 (many_blocks.go:717)	MOVQ	(SI), AX
	0x0d94 03476 (many_blocks.go:717)	MOVQ	R8, "".x+48(SP)
	0x0d99 03481 (many_blocks.go:717)	ADDQ	DX, AX
	0x0d9c 03484 (many_blocks.go:717)	MOVQ	AX, "".y+56(SP)
	0x0da1 03489 (many_blocks.go:717)	MOVQ	(SP), BP
	0x0da5 03493 (many_blocks.go:717)	ADDQ	$8, SP
	0x0da9 03497 (many_blocks.go:717)	RET
	0x0daa 03498 (many_blocks.go:836)	PCDATA	$2, $5
	0x0daa 03498 (many_blocks.go:836)	DECQ	CX
	0x0dad 03501 (many_blocks.go:836)	TESTQ	CX, CX
	0x0db0 03504 (many_blocks.go:836)	JLT	4976
	0x0db6 03510 (many_blocks.go:839)	MOVQ	DX, R9
	0x0db9 03513 (many_blocks.go:839)	ANDQ	$15, DX
	0x0dbd 03517 (many_blocks.go:839)	CMPQ	DX, AX
	0x0dc0 03520 (many_blocks.go:839)	JCC	7279
	0x0dc6 03526 (many_blocks.go:839)	MOVQ	R8, (BX)(DX*8)
	0x0dca 03530 (many_blocks.go:839)	MOVQ	R8, DX
	0x0dcd 03533 (many_blocks.go:839)	ANDQ	$15, R8
	0x0dd1 03537 (many_blocks.go:839)	CMPQ	R8, AX
	0x0dd4 03540 (many_blocks.go:839)	JCC	7279
	0x0dda 03546 (many_blocks.go:839)	MOVQ	DI, (BX)(R8*8)
	0x0dde 03550 (many_blocks.go:840)	LEAQ	(DX)(R9*1), R8
	0x0de2 03554 (many_blocks.go:840)	ANDQ	$7, R8
	0x0de6 03558 (many_blocks.go:840)	CMPQ	R8, $7
	0x0dea 03562 (many_blocks.go:840)	JNE	4084
	0x0df0 03568 (many_blocks.go:1036)	DECQ	CX
	0x0df3 03571 (many_blocks.go:1036)	TESTQ	CX, CX
	0x0df6 03574 (many_blocks.go:1036)	JLT	4951
	0x0dfc 03580 (many_blocks.go:1039)	LEAQ	70(DI), R8
	0x0e00 03584 (many_blocks.go:1039)	ANDQ	$15, R8
	0x0e04 03588 (many_blocks.go:1039)	CMPQ	R8, AX
	0x0e07 03591 (many_blocks.go:1039)	JCC	7209
	0x0e0d 03597 (many_blocks.go:1039)	MOVQ	(BX)(R8*8), R8
	0x0e11 03601 (many_blocks.go:1039)	ADDQ	R8, DX
	0x0e14 03604 (many_blocks.go:1040)	LEAQ	(DX)(R9*1), R8
	0x0e18 03608 (many_blocks.go:1040)	ANDQ	$7, R8
	0x0e1c 03612 (many_blocks.go:1040)	CMPQ	R8, $6
	0x0e20 03616 (many_blocks.go:1040)	JNE	4931
	0x0e26 03622 (many_blocks.go:784)	DECQ	CX
	0x0e29 03625 (many_blocks.go:784)	TESTQ	CX, CX
	0x0e2c 03628 (many_blocks.go:784)	JLT	4906
	0x0e32 03634 (many_blocks.go:784)	XORL	R8, R8
	0x0e35 03637 (many_blocks.go:787)	CMPQ	R8, AX
	0x0e38 03640 (many_blocks.go:787)	JGE	3676
	0x0e3a 03642 (many_blocks.go:787)	LEAQ	1(R8), R10
	0x0e3e 03646 (many_blocks.go:788)	MOVQ	(BX)(R8*8), R11
	0x0e42 03650 (many_blocks.go:788)	MOVQ	DI, R12
	0x0e45 03653 (many_blocks.go:788)	ANDQ	$3, DI
	0x0e49 03657 (many_blocks.go:789)	LEAQ	1(DX), R13
	0x0e4d 03661 (many_blocks.go:788)	CMPQ	DI, R11
	0x0e50 03664 (many_blocks.go:789)	CMOVQEQ	R13, DX
	0x0e54 03668 (many_blocks.go:788)	MOVQ	R12, DI
	0x0e57 03671 (many_blocks.go:787)	MOVQ	R10, R8
	0x0e5a 03674 (many_blocks.go:787)	JMP	3637
	0x0e5c 03676 (many_blocks.go:792)	LEAQ	(R9)(DX*1), R8
	0x0e60 03680 (many_blocks.go:792)	ANDQ	$7, R8
	0x0e64 03684 (many_blocks.go:792)	CMPQ	R8, $1
	0x0e68 03688 (many_blocks.go:792)	JNE	4889
	0x0e6e 03694 (many_blocks.go:504)	DECQ	CX
	0x0e71 03697 (many_blocks.go:504)	TESTQ	CX, CX
	0x0e74 03700 (many_blocks.go:504)	JLT	4864
	0x0e7a 03706 (many_blocks.go:507)	PCDATA	$2, $3
	0x0e7a 03706 (many_blocks.go:507)	MOVQ	DX, SI
	0x0e7d 03709 (many_blocks.go:507)	ANDQ	$15, DX
	0x0e81 03713 (many_blocks.go:507)	CMPQ	DX, AX
	0x0e84 03716 (many_blocks.go:507)	JCC	7391
	0x0e8a 03722 (many_blocks.go:507)	PCDATA	$2, $4
	0x0e8a 03722 (many_blocks.go:507)	LEAQ	(BX)(DX*8), DX
	0x0e8e 03726 (many_blocks.go:508)	LEAQ	(SI)(R9*1), R8
	0x0e92 03730 (many_blocks.go:508)	TESTQ	$7, R8
	0x0e99 03737 (many_blocks.go:508)	JNE	4850
	0x0e9f 03743 (many_blocks.go:1008)	DECQ	CX
	0x0ea2 03746 (many_blocks.go:1008)	TESTQ	CX, CX
	0x0ea5 03749 (many_blocks.go:1008)	JLT	4825
	0x0eab 03755 (many_blocks.go:1011)	LEAQ	(DI)(DI*2), DI
	0x0eaf 03759 (many_blocks.go:1011)	ADDQ	R9, DI
	0x0eb2 03762 (many_blocks.go:1012)	LEAQ	(SI)(R9*1), R8
	0x0eb6 03766 (many_blocks.go:1012)	ANDQ	$7, R8
	0x0eba 03770 (many_blocks.go:1012)	CMPQ	R8, $3
	0x0ebe 03774 (many_blocks.go:1012)	JNE	4327
	0x0ec4 03780 (many_blocks.go:520)	DECQ	CX
	0x0ec7 03783 (many_blocks.go:520)	TESTQ	CX, CX
	0x0eca 03786 (many_blocks.go:520)	JLT	4800
	0x0ed0 03792 (many_blocks.go:523)	MOVQ	(DX), R8
	0x0ed3 03795 (many_blocks.go:523)	ADDQ	R9, R8
	0x0ed6 03798 (many_blocks.go:523)	MOVQ	R8, (DX)
	0x0ed9 03801 (many_blocks.go:524)	LEAQ	(SI)(R9*1), R8
	0x0edd 03805 (many_blocks.go:524)	ANDQ	$7, R8
	0x0ee1 03809 (many_blocks.go:524)	CMPQ	R8, $2
	0x0ee5 03813 (many_blocks.go:524)	JNE	4774
	0x0eeb 03819 (many_blocks.go:956)	DECQ	CX
	0x0eee 03822 (many_blocks.go:956)	TESTQ	CX, CX
	0x0ef1 03825 (many_blocks.go:956)	JLT	4749
	0x0ef7 03831 (many_blocks.go:959)	MOVQ	R9, R8
	0x0efa 03834 (many_blocks.go:959)	ANDQ	$15, R9
	0x0efe 03838 (many_blocks.go:959)	CMPQ	R9, AX
	0x0f01 03841 (many_blocks.go:959)	JCC	7237
	0x0f07 03847 (many_blocks.go:959)	MOVQ	SI, (BX)(R9*8)
	0x0f0b 03851 (many_blocks.go:959)	MOVQ	SI, R9
	0x0f0e 03854 (many_blocks.go:959)	ANDQ	$15, SI
	0x0f12 03858 (many_blocks.go:959)	CMPQ	SI, AX
	0x0f15 03861 (many_blocks.go:959)	JCC	7237
	0x0f1b 03867 (many_blocks.go:959)	MOVQ	DI, (BX)(SI*8)
	0x0f1f 03871 (many_blocks.go:960)	LEAQ	(R9)(R8*1), SI
	0x0f23 03875 (many_blocks.go:960)	ANDQ	$7, SI
	0x0f27 03879 (many_blocks.go:960)	CMPQ	SI, $5
	0x0f2b 03883 (many_blocks.go:960)	JNE	4738
	0x0f31 03889 (many_blocks.go:676)	DECQ	CX
	0x0f34 03892 (many_blocks.go:676)	TESTQ	CX, CX
	0x0f37 03895 (many_blocks.go:676)	JLT	4713
	0x0f3d 03901 (many_blocks.go:679)	LEAQ	28(DI), SI
	0x0f41 03905 (many_blocks.go:679)	ANDQ	$15, SI
	0x0f45 03909 (many_blocks.go:679)	CMPQ	SI, AX
	0x0f48 03912 (many_blocks.go:679)	JCC	7335
	0x0f4e 03918 (many_blocks.go:679)	MOVQ	(BX)(SI*8), SI
	0x0f52 03922 (many_blocks.go:679)	ADDQ	R9, SI
	0x0f55 03925 (many_blocks.go:680)	LEAQ	(SI)(R8*1), R9
	0x0f59 03929 (many_blocks.go:680)	ANDQ	$7, R9
	0x0f5d 03933 (many_blocks.go:680)	CMPQ	R9, $4
	0x0f61 03937 (many_blocks.go:680)	JNE	4699
	0x0f67 03943 (many_blocks.go:496)	DECQ	CX
	0x0f6a 03946 (many_blocks.go:496)	TESTQ	CX, CX
	0x0f6d 03949 (many_blocks.go:496)	JLT	4674
	0x0f73 03955 (many_blocks.go:499)	LEAQ	7(DI), R9
	0x0f77 03959 (many_blocks.go:499)	ANDQ	$15, R9
	0x0f7b 03963 (many_blocks.go:499)	CMPQ	R9, AX
	0x0f7e 03966 (many_blocks.go:499)	JCC	7398
	0x0f84 03972 (many_blocks.go:499)	MOVQ	(BX)(R9*8), R9
	0x0f88 03976 (many_blocks.go:499)	ADDQ	R9, SI
	0x0f8b 03979 (many_blocks.go:500)	LEAQ	(SI)(R8*1), R9
	0x0f8f 03983 (many_blocks.go:500)	ANDQ	$7, R9
	0x0f93 03987 (many_blocks.go:500)	CMPQ	R9, $7
	0x0f97 03991 (many_blocks.go:500)	JNE	4657
	0x0f9d 03997 (many_blocks.go:692)	DECQ	CX
	0x0fa0 04000 (many_blocks.go:692)	TESTQ	CX, CX
	0x0fa3 04003 (many_blocks.go:692)	JLT	4632
	0x0fa9 04009 (many_blocks.go:695)	LEAQ	30(SI), R9
	0x0fad 04013 (many_blocks.go:695)	XORQ	R8, R9
	0x0fb0 04016 (many_blocks.go:696)	LEAQ	(R9)(SI*1), R8
	0x0fb4 04020 (many_blocks.go:696)	ANDQ	$7, R8
	0x0fb8 04024 (many_blocks.go:696)	CMPQ	R8, $6
	0x0fbc 04028 (many_blocks.go:696)	JNE	4612
	0x0fc2 04034 (many_blocks.go:444)	DECQ	CX
	0x0fc5 04037 (many_blocks.go:444)	TESTQ	CX, CX
	0x0fc8 04040 (many_blocks.go:444)	JLT	4587
	0x0fce 04046 (many_blocks.go:447)	PCDATA	$2, $3
	0x0fce 04046 (many_blocks.go:447)	MOVQ	SI, DX
	0x0fd1 04049 (many_blocks.go:447)	ANDQ	$15, SI
	0x0fd5 04053 (many_blocks.go:447)	CMPQ	SI, AX
	0x0fd8 04056 (many_blocks.go:447)	JCC	7412
	0x0fde 04062 (many_blocks.go:447)	PCDATA	$2, $5
	0x0fde 04062 (many_blocks.go:447)	LEAQ	(BX)(SI*8), SI
	0x0fe2 04066 (many_blocks.go:448)	LEAQ	(DX)(R9*1), R8
	0x0fe6 04070 (many_blocks.go:448)	ANDQ	$7, R8
	0x0fea 04074 (many_blocks.go:448)	CMPQ	R8, $1
	0x0fee 04078 (many_blocks.go:448)	JNE	2374
	0x0ff4 04084 (many_blocks.go:844)	DECQ	CX
	0x0ff7 04087 (many_blocks.go:844)	TESTQ	CX, CX
	0x0ffa 04090 (many_blocks.go:844)	JLT	4562
	0x1000 04096 (many_blocks.go:844)	XORL	R8, R8
	0x1003 04099 (many_blocks.go:847)	CMPQ	R8, AX
	0x1006 04102 (many_blocks.go:847)	JGE	4138
	0x1008 04104 (many_blocks.go:847)	LEAQ	1(R8), R10
	0x100c 04108 (many_blocks.go:848)	MOVQ	(BX)(R8*8), R11
	0x1010 04112 (many_blocks.go:848)	MOVQ	DI, R12
	0x1013 04115 (many_blocks.go:848)	ANDQ	$3, DI
	0x1017 04119 (many_blocks.go:849)	LEAQ	1(DX), R13
	0x101b 04123 (many_blocks.go:848)	CMPQ	DI, R11
	0x101e 04126 (many_blocks.go:849)	CMOVQEQ	R13, DX
	0x1022 04130 (many_blocks.go:848)	MOVQ	R12, DI
	0x1025 04133 (many_blocks.go:847)	MOVQ	R10, R8
	0x1028 04136 (many_blocks.go:847)	JMP	4099
	0x102a 04138 (many_blocks.go:852)	LEAQ	(R9)(DX*1), R8
	0x102e 04142 (many_blocks.go:852)	TESTQ	$7, R8
	0x1035 04149 (many_blocks.go:852)	JNE	1298
	0x103b 04155 (many_blocks.go:664)	DECQ	CX
	0x103e 04158 (many_blocks.go:664)	TESTQ	CX, CX
	0x1041 04161 (many_blocks.go:664)	JLT	4537
	0x1047 04167 (many_blocks.go:664)	XORL	R8, R8
	0x104a 04170 (many_blocks.go:667)	CMPQ	R8, AX
	0x104d 04173 (many_blocks.go:667)	JGE	4209
	0x104f 04175 (many_blocks.go:667)	LEAQ	1(R8), R10
	0x1053 04179 (many_blocks.go:668)	MOVQ	(BX)(R8*8), R11
	0x1057 04183 (many_blocks.go:668)	MOVQ	DI, R12
	0x105a 04186 (many_blocks.go:668)	ANDQ	$3, DI
	0x105e 04190 (many_blocks.go:669)	LEAQ	1(DX), R13
	0x1062 04194 (many_blocks.go:668)	CMPQ	DI, R11
	0x1065 04197 (many_blocks.go:669)	CMOVQEQ	R13, DX
	0x1069 04201 (many_blocks.go:668)	MOVQ	R12, DI
	0x106c 04204 (many_blocks.go:667)	MOVQ	R10, R8
	0x106f 04207 (many_blocks.go:667)	JMP	4170
	0x1071 04209 (many_blocks.go:672)	LEAQ	(R9)(DX*1), R8
	0x1075 04213 (many_blocks.go:672)	ANDQ	$7, R8
	0x1079 04217 (many_blocks.go:672)	CMPQ	R8, $3
	0x107d 04221 (many_blocks.go:672)	JNE	4523
	0x1083 04227 (many_blocks.go:864)	DECQ	CX
	0x1086 04230 (many_blocks.go:864)	TESTQ	CX, CX
	0x1089 04233 (many_blocks.go:864)	JLT	4498
	0x108f 04239 (many_blocks.go:867)	PCDATA	$2, $3
	0x108f 04239 (many_blocks.go:867)	MOVQ	DX, SI
	0x1092 04242 (many_blocks.go:867)	ANDQ	$15, DX
	0x1096 04246 (many_blocks.go:867)	CMPQ	DX, AX
	0x1099 04249 (many_blocks.go:867)	JCC	7265
	0x109f 04255 (many_blocks.go:867)	PCDATA	$2, $4
	0x109f 04255 (many_blocks.go:867)	LEAQ	(BX)(DX*8), DX
	0x10a3 04259 (many_blocks.go:868)	LEAQ	(SI)(R9*1), R8
	0x10a7 04263 (many_blocks.go:868)	ANDQ	$7, R8
	0x10ab 04267 (many_blocks.go:868)	CMPQ	R8, $2
	0x10af 04271 (many_blocks.go:868)	JNE	4481
	0x10b5 04277 (many_blocks.go:616)	DECQ	CX
	0x10b8 04280 (many_blocks.go:616)	TESTQ	CX, CX
	0x10bb 04283 (many_blocks.go:616)	JLT	4456
	0x10c1 04289 (many_blocks.go:619)	LEAQ	21(DI), R8
	0x10c5 04293 (many_blocks.go:619)	ANDQ	$15, R8
	0x10c9 04297 (many_blocks.go:619)	CMPQ	R8, AX
	0x10cc 04300 (many_blocks.go:619)	JCC	7356
	0x10d2 04306 (many_blocks.go:619)	MOVQ	(BX)(R8*8), R8
	0x10d6 04310 (many_blocks.go:619)	ADDQ	R8, SI
	0x10d9 04313 (many_blocks.go:620)	LEAQ	(SI)(R9*1), R8
	0x10dd 04317 (many_blocks.go:620)	ANDQ	$7, R8
	0x10e1 04321 (many_blocks.go:620)	CMPQ	R8, $5
	0x10e5 04325 (many_blocks.go:620)	JNE	4439
	0x10e7 04327 (many_blocks.go:1016)	DECQ	CX
	0x10ea 04330 (many_blocks.go:1016)	TESTQ	CX, CX
	0x10ed 04333 (many_blocks.go:1016)	JLT	4414
	0x10ef 04335 (many_blocks.go:1019)	MOVQ	R9, R8
	0x10f2 04338 (many_blocks.go:1019)	ANDQ	$15, R9
	0x10f6 04342 (many_blocks.go:1019)	CMPQ	R9, AX
	0x10f9 04345 (many_blocks.go:1019)	JCC	7216
	0x10ff 04351 (many_blocks.go:1019)	MOVQ	SI, (BX)(R9*8)
	0x1103 04355 (many_blocks.go:1019)	MOVQ	SI, R9
	0x1106 04358 (many_blocks.go:1019)	ANDQ	$15, SI
	0x110a 04362 (many_blocks.go:1019)	CMPQ	SI, AX
	0x110d 04365 (many_blocks.go:1019)	JCC	7216
	0x1113 04371 (many_blocks.go:1019)	MOVQ	DI, (BX)(SI*8)
	0x1117 04375 (many_blocks.go:1020)	LEAQ	(R9)(R8*1), SI
	0x111b 04379 (many_blocks.go:1020)	ANDQ	$7, SI
	0x111f 04383 (many_blocks.go:1020)	CMPQ	SI, $4
	0x1123 04387 (many_blocks.go:1020)	JNE	4403
	0x1125 04389 (many_blocks.go:828)	PCDATA	$2, $5
	0x1125 04389 (many_blocks.go:828)	MOVQ	DX, SI
	0x1128 04392 (many_blocks.go:828)	MOVQ	R8, DX
	0x112b 04395 (many_blocks.go:828)	MOVQ	R9, R8
	0x112e 04398 (many_blocks.go:1021)	JMP	3498
	0x1133 04403 (many_blocks.go:727)	PCDATA	$2, $4
	0x1133 04403 (many_blocks.go:727)	MOVQ	R9, SI
	0x1136 04406 (many_blocks.go:724)	MOVQ	R8, R9
	0x1139 04409 (many_blocks.go:1024)	JMP	1512
	0x113e 04414 (many_blocks.go:1017)	PCDATA	$2, $0
	0x113e 04414 (many_blocks.go:1017)	MOVQ	(DX), AX
	0x1141 04417 (many_blocks.go:1017)	MOVQ	SI, "".x+48(SP)
	0x1146 04422 (many_blocks.go:1017)	ADDQ	R9, AX
	0x1149 04425 (many_blocks.go:1017)	MOVQ	AX, "".y+56(SP)
	0x114e 04430 (many_blocks.go:1017)	MOVQ	(SP), BP
	0x1152 04434 (many_blocks.go:1017)	ADDQ	$8, SP
	0x1156 04438 (many_blocks.go:1017)	RET
	0x1157 04439 (many_blocks.go:616)	PCDATA	$2, $4
	0x1157 04439 (many_blocks.go:616)	MOVQ	R9, R8
	0x115a 04442 (many_blocks.go:620)	PCDATA	$2, $6
	0x115a 04442 (many_blocks.go:620)	MOVQ	DX, R10
	0x115d 04445 (many_blocks.go:620)	MOVQ	SI, DX
	0x1160 04448 (many_blocks.go:976)	PCDATA	$2, $5
	0x1160 04448 (many_blocks.go:976)	MOVQ	R10, SI
	0x1163 04451 (many_blocks.go:624)	JMP	1795
	0x1168 04456 (many_blocks.go:617)	PCDATA	$2, $0
	0x1168 04456 (many_blocks.go:617)	MOVQ	(DX), AX
	0x116b 04459 (many_blocks.go:617)	MOVQ	SI, "".x+48(SP)
	0x1170 04464 (many_blocks.go:617)	ADDQ	R9, AX
	0x1173 04467 (many_blocks.go:617)	MOVQ	AX, "".y+56(SP)
	0x1178 04472 (many_blocks.go:617)	MOVQ	(SP), BP
	0x117c 04476 (many_blocks.go:617)	ADDQ	$8, SP
	0x1180 04480 (many_blocks.go:617)	RET
	0x1181 04481 (many_blocks.go:776)	PCDATA	$2, $4
	0x1181 04481 (many_blocks.go:776)	MOVQ	DI, R8
	0x1184 04484 (many_blocks.go:864)	MOVQ	R9, DI
	0x1187 04487 (many_blocks.go:776)	MOVQ	SI, R9
	0x118a 04490 (many_blocks.go:776)	MOVQ	CX, SI
	0x118d 04493 (many_blocks.go:872)	JMP	476
	0x1192 04498 (many_blocks.go:865)	PCDATA	$2, $0
	0x1192 04498 (many_blocks.go:865)	MOVQ	(SI), AX
	0x1195 04501 (many_blocks.go:865)	MOVQ	DX, "".x+48(SP)
	0x119a 04506 (many_blocks.go:865)	ADDQ	R9, AX
	0x119d 04509 (many_blocks.go:865)	MOVQ	AX, "".y+56(SP)
	0x11a2 04514 (many_blocks.go:865)	MOVQ	(SP), BP
	0x11a6 04518 (many_blocks.go:865)	ADDQ	$8, SP
	0x11aa 04522 (many_blocks.go:865)	RET
	0x11ab 04523 (many_blocks.go:664)	PCDATA	$2, $5
	0x11ab 04523 (many_blocks.go:664)	MOVQ	R9, R8
	0x11ae 04526 (many_blocks.go:667)	MOVQ	DX, R9
	0x11b1 04529 (many_blocks.go:956)	PCDATA	$2, $4
	0x11b1 04529 (many_blocks.go:956)	MOVQ	SI, DX
	0x11b4 04532 (many_blocks.go:676)	JMP	3889
	0x11b9 04537 (many_blocks.go:665)	PCDATA	$2, $0
	0x11b9 04537 (many_blocks.go:665)	MOVQ	(SI), AX
	0x11bc 04540 (many_blocks.go:665)	MOVQ	DX, "".x+48(SP)
	0x11c1 04545 (many_blocks.go:665)	ADDQ	R9, AX
	0x11c4 04548 (many_blocks.go:665)	MOVQ	AX, "".y+56(SP)
	0x11c9 04553 (many_blocks.go:665)	MOVQ	(SP), BP
	0x11cd 04557 (many_blocks.go:665)	ADDQ	$8, SP
	0x11d1 04561 (many_blocks.go:665)	RET
	0x11d2 04562 (many_blocks.go:845)	MOVQ	(SI), AX
	0x11d5 04565 (many_blocks.go:845)	MOVQ	DX, "".x+48(SP)
	0x11da 04570 (many_blocks.go:845)	ADDQ	R9, AX
	0x11dd 04573 (many_blocks.go:845)	MOVQ	AX, "".y+56(SP)
	0x11e2 04578 (many_blocks.go:845)	MOVQ	(SP), BP
	0x11e6 04582 (many_blocks.go:845)	ADDQ	$8, SP
	0x11ea 04586 (many_blocks.go:845)	RET
	0x11eb 04587 (many_blocks.go:445)	MOVQ	(DX), AX
	0x11ee 04590 (many_blocks.go:445)	MOVQ	SI, "".x+48(SP)
	0x11f3 04595 (many_blocks.go:445)	ADDQ	R9, AX
	0x11f6 04598 (many_blocks.go:445)	MOVQ	AX, "".y+56(SP)
	0x11fb 04603 (many_blocks.go:445)	MOVQ	(SP), BP
	0x11ff 04607 (many_blocks.go:445)	ADDQ	$8, SP
	0x1203 04611 (many_blocks.go:445)	RET
	0x1204 04612 (many_blocks.go:692)	PCDATA	$2, $4
	0x1204 04612 (many_blocks.go:692)	MOVQ	DI, R8
	0x1207 04615 (many_blocks.go:604)	MOVQ	CX, R10
	0x120a 04618 (many_blocks.go:604)	PCDATA	$2, $2
	0x120a 04618 (many_blocks.go:604)	MOVQ	DX, CX
	0x120d 04621 (many_blocks.go:607)	MOVQ	SI, DX
	0x1210 04624 (many_blocks.go:692)	MOVQ	R10, SI
	0x1213 04627 (many_blocks.go:700)	JMP	279
	0x1218 04632 (many_blocks.go:693)	PCDATA	$2, $0
	0x1218 04632 (many_blocks.go:693)	MOVQ	(DX), AX
	0x121b 04635 (many_blocks.go:693)	MOVQ	SI, "".x+48(SP)
	0x1220 04640 (many_blocks.go:693)	ADDQ	R8, AX
	0x1223 04643 (many_blocks.go:693)	MOVQ	AX, "".y+56(SP)
	0x1228 04648 (many_blocks.go:693)	MOVQ	(SP), BP
	0x122c 04652 (many_blocks.go:693)	ADDQ	$8, SP
	0x1230 04656 (many_blocks.go:693)	RET
	0x1231 04657 (many_blocks.go:784)	PCDATA	$2, $4
	0x1231 04657 (many_blocks.go:784)	MOVQ	R8, R9
	0x1234 04660 (many_blocks.go:496)	MOVQ	SI, R10
	0x1237 04663 (many_blocks.go:496)	PCDATA	$2, $5
	0x1237 04663 (many_blocks.go:496)	MOVQ	DX, SI
	0x123a 04666 (many_blocks.go:500)	MOVQ	R10, DX
	0x123d 04669 (many_blocks.go:504)	JMP	3694
	0x1242 04674 (many_blocks.go:497)	PCDATA	$2, $0
	0x1242 04674 (many_blocks.go:497)	MOVQ	(DX), AX
	0x1245 04677 (many_blocks.go:497)	MOVQ	SI, "".x+48(SP)
	0x124a 04682 (many_blocks.go:497)	ADDQ	R8, AX
	0x124d 04685 (many_blocks.go:497)	MOVQ	AX, "".y+56(SP)
	0x1252 04690 (many_blocks.go:497)	MOVQ	(SP), BP
	0x1256 04694 (many_blocks.go:497)	ADDQ	$8, SP
	0x125a 04698 (many_blocks.go:497)	RET
	0x125b 04699 (many_blocks.go:676)	PCDATA	$2, $4
	0x125b 04699 (many_blocks.go:676)	MOVQ	DI, R9
	0x125e 04702 (many_blocks.go:676)	MOVQ	R8, DI
	0x1261 04705 (many_blocks.go:1072)	MOVQ	R9, R8
	0x1264 04708 (many_blocks.go:684)	JMP	1120
	0x1269 04713 (many_blocks.go:677)	PCDATA	$2, $0
	0x1269 04713 (many_blocks.go:677)	MOVQ	(DX), AX
	0x126c 04716 (many_blocks.go:677)	MOVQ	R9, "".x+48(SP)
	0x1271 04721 (many_blocks.go:677)	ADDQ	R8, AX
	0x1274 04724 (many_blocks.go:677)	MOVQ	AX, "".y+56(SP)
	0x1279 04729 (many_blocks.go:677)	MOVQ	(SP), BP
	0x127d 04733 (many_blocks.go:677)	ADDQ	$8, SP
	0x1281 04737 (many_blocks.go:677)	RET
	0x1282 04738 (many_blocks.go:956)	PCDATA	$2, $4
	0x1282 04738 (many_blocks.go:956)	MOVQ	R9, SI
	0x1285 04741 (many_blocks.go:636)	MOVQ	R8, R9
	0x1288 04744 (many_blocks.go:964)	JMP	2176
	0x128d 04749 (many_blocks.go:957)	PCDATA	$2, $0
	0x128d 04749 (many_blocks.go:957)	MOVQ	(DX), AX
	0x1290 04752 (many_blocks.go:957)	MOVQ	SI, "".x+48(SP)
	0x1295 04757 (many_blocks.go:957)	ADDQ	R9, AX
	0x1298 04760 (many_blocks.go:957)	MOVQ	AX, "".y+56(SP)
	0x129d 04765 (many_blocks.go:957)	MOVQ	(SP), BP
	0x12a1 04769 (many_blocks.go:957)	ADDQ	$8, SP
	0x12a5 04773 (many_blocks.go:957)	RET
	0x12a6 04774 (many_blocks.go:520)	PCDATA	$2, $4
	0x12a6 04774 (many_blocks.go:520)	MOVQ	SI, R8
	0x12a9 04777 (many_blocks.go:520)	MOVQ	CX, SI
	0x12ac 04780 (many_blocks.go:520)	PCDATA	$2, $2
	0x12ac 04780 (many_blocks.go:520)	MOVQ	DX, CX
	0x12af 04783 (many_blocks.go:520)	MOVQ	R8, DX
	0x12b2 04786 (many_blocks.go:520)	MOVQ	DI, R10
	0x12b5 04789 (many_blocks.go:520)	MOVQ	R9, DI
	0x12b8 04792 (many_blocks.go:520)	MOVQ	R10, R9
	0x12bb 04795 (many_blocks.go:528)	JMP	101
	0x12c0 04800 (many_blocks.go:521)	PCDATA	$2, $0
	0x12c0 04800 (many_blocks.go:521)	MOVQ	(DX), AX
	0x12c3 04803 (many_blocks.go:521)	MOVQ	SI, "".x+48(SP)
	0x12c8 04808 (many_blocks.go:521)	ADDQ	R9, AX
	0x12cb 04811 (many_blocks.go:521)	MOVQ	AX, "".y+56(SP)
	0x12d0 04816 (many_blocks.go:521)	MOVQ	(SP), BP
	0x12d4 04820 (many_blocks.go:521)	ADDQ	$8, SP
	0x12d8 04824 (many_blocks.go:521)	RET
	0x12d9 04825 (many_blocks.go:1009)	MOVQ	(DX), AX
	0x12dc 04828 (many_blocks.go:1009)	MOVQ	SI, "".x+48(SP)
	0x12e1 04833 (many_blocks.go:1009)	ADDQ	R9, AX
	0x12e4 04836 (many_blocks.go:1009)	MOVQ	AX, "".y+56(SP)
	0x12e9 04841 (many_blocks.go:1009)	MOVQ	(SP), BP
	0x12ed 04845 (many_blocks.go:1009)	ADDQ	$8, SP
	0x12f1 04849 (many_blocks.go:1009)	RET
	0x12f2 04850 (many_blocks.go:504)	PCDATA	$2, $4
	0x12f2 04850 (many_blocks.go:504)	MOVQ	DI, R8
	0x12f5 04853 (many_blocks.go:504)	MOVQ	R9, DI
	0x12f8 04856 (many_blocks.go:896)	MOVQ	SI, R9
	0x12fb 04859 (many_blocks.go:512)	JMP	938
	0x1300 04864 (many_blocks.go:505)	PCDATA	$2, $0
	0x1300 04864 (many_blocks.go:505)	MOVQ	(SI), AX
	0x1303 04867 (many_blocks.go:505)	MOVQ	DX, "".x+48(SP)
	0x1308 04872 (many_blocks.go:505)	ADDQ	R9, AX
	0x130b 04875 (many_blocks.go:505)	MOVQ	AX, "".y+56(SP)
	0x1310 04880 (many_blocks.go:505)	MOVQ	(SP), BP
	0x1314 04884 (many_blocks.go:505)	ADDQ	$8, SP
	0x1318 04888 (many_blocks.go:505)	RET
	0x1319 04889 (many_blocks.go:784)	PCDATA	$2, $5
	0x1319 04889 (many_blocks.go:784)	MOVQ	R9, R8
	0x131c 04892 (many_blocks.go:460)	MOVQ	DX, R10
	0x131f 04895 (many_blocks.go:460)	PCDATA	$2, $4
	0x131f 04895 (many_blocks.go:460)	MOVQ	SI, DX
	0x1322 04898 (many_blocks.go:787)	MOVQ	R10, SI
	0x1325 04901 (many_blocks.go:796)	JMP	1974
	0x132a 04906 (many_blocks.go:785)	PCDATA	$2, $0
	0x132a 04906 (many_blocks.go:785)	MOVQ	(SI), AX
	0x132d 04909 (many_blocks.go:785)	MOVQ	DX, "".x+48(SP)
	0x1332 04914 (many_blocks.go:785)	ADDQ	R9, AX
	0x1335 04917 (many_blocks.go:785)	MOVQ	AX, "".y+56(SP)
	0x133a 04922 (many_blocks.go:785)	MOVQ	(SP), BP
	0x133e 04926 (many_blocks.go:785)	ADDQ	$8, SP
	0x1342 04930 (many_blocks.go:785)	RET
	0x1343 04931 (many_blocks.go:952)	PCDATA	$2, $5
	0x1343 04931 (many_blocks.go:952)	MOVQ	DI, R8
	0x1346 04934 (many_blocks.go:1036)	MOVQ	R9, DI
	0x1349 04937 (many_blocks.go:948)	MOVQ	DX, R10
	0x134c 04940 (many_blocks.go:948)	PCDATA	$2, $4
	0x134c 04940 (many_blocks.go:948)	MOVQ	SI, DX
	0x134f 04943 (many_blocks.go:1040)	MOVQ	R10, SI
	0x1352 04946 (many_blocks.go:1044)	JMP	642
	0x1357 04951 (many_blocks.go:1037)	PCDATA	$2, $0
	0x1357 04951 (many_blocks.go:1037)	MOVQ	(SI), AX
	0x135a 04954 (many_blocks.go:1037)	MOVQ	DX, "".x+48(SP)
	0x135f 04959 (many_blocks.go:1037)	ADDQ	R9, AX
	0x1362 04962 (many_blocks.go:1037)	MOVQ	AX, "".y+56(SP)
	0x1367 04967 (many_blocks.go:1037)	MOVQ	(SP), BP
	0x136b 04971 (many_blocks.go:1037)	ADDQ	$8, SP
	0x136f 04975 (many_blocks.go:1037)	RET
	0x1370 04976 (many_blocks.go:837)	MOVQ	(SI), AX
	0x1373 04979 (many_blocks.go:837)	MOVQ	R8, "".x+48(SP)
	0x1378 04984 (many_blocks.go:837)	ADDQ	DX, AX
	0x137b 04987 (many_blocks.go:837)	MOVQ	AX, "".y+56(SP)
	0x1380 04992 (many_blocks.go:837)	MOVQ	(SP), BP
	0x1384 04996 (many_blocks.go:837)	ADDQ	$8, SP
	0x1388 05000 (many_blocks.go:837)	RET
	0x1389 05001 (many_blocks.go:829)	MOVQ	(SI), AX
	0x138c 05004 (many_blocks.go:829)	MOVQ	R8, "".x+48(SP)
	0x1391 05009 (many_blocks.go:829)	ADDQ	DX, AX
	0x1394 05012 (many_blocks.go:829)	MOVQ	AX, "".y+56(SP)
	0x1399 05017 (many_blocks.go:829)	MOVQ	(SP), BP
	0x139d 05021 (many_blocks.go:829)	ADDQ	$8, SP
	0x13a1 05025 (many_blocks.go:829)	RET
	0x13a2 05026 (many_blocks.go:648)	PCDATA	$2, $5
	0x13a2 05026 (many_blocks.go:648)	MOVQ	R8, R9
	0x13a5 05029 (many_blocks.go:648)	MOVQ	DX, R8
	0x13a8 05032 (many_blocks.go:904)	PCDATA	$2, $4
	0x13a8 05032 (many_blocks.go:904)	MOVQ	SI, DX
	0x13ab 05035 (many_blocks.go:907)	MOVQ	R9, SI
	0x13ae 05038 (many_blocks.go:916)	JMP	1882
	0x13b3 05043 (many_blocks.go:905)	PCDATA	$2, $0
	0x13b3 05043 (many_blocks.go:905)	MOVQ	(SI), AX
	0x13b6 05046 (many_blocks.go:905)	MOVQ	R8, "".x+48(SP)
	0x13bb 05051 (many_blocks.go:905)	ADDQ	DX, AX
	0x13be 05054 (many_blocks.go:905)	MOVQ	AX, "".y+56(SP)
	0x13c3 05059 (many_blocks.go:905)	MOVQ	(SP), BP
	0x13c7 05063 (many_blocks.go:905)	ADDQ	$8, SP
	0x13cb 05067 (many_blocks.go:905)	RET
	0x13cc 05068 (many_blocks.go:536)	PCDATA	$2, $5
	0x13cc 05068 (many_blocks.go:536)	MOVQ	R8, R9
	0x13cf 05071 (many_blocks.go:656)	MOVQ	DX, R8
	0x13d2 05074 (many_blocks.go:544)	JMP	2962
	0x13d7 05079 (many_blocks.go:537)	PCDATA	$2, $0
	0x13d7 05079 (many_blocks.go:537)	MOVQ	(SI), AX
	0x13da 05082 (many_blocks.go:537)	MOVQ	R9, "".x+48(SP)
	0x13df 05087 (many_blocks.go:537)	ADDQ	R8, AX
	0x13e2 05090 (many_blocks.go:537)	MOVQ	AX, "".y+56(SP)
	0x13e7 05095 (many_blocks.go:537)	MOVQ	(SP), BP
	0x13eb 05099 (many_blocks.go:537)	ADDQ	$8, SP
	0x13ef 05103 (many_blocks.go:537)	RET
	0x13f0 05104 (many_blocks.go:547)	PCDATA	$2, $5
	0x13f0 05104 (many_blocks.go:547)	MOVQ	R9, DX
	0x13f3 05107 (many_blocks.go:544)	MOVQ	R8, R9
	0x13f6 05110 (many_blocks.go:556)	JMP	1244
	0x13fb 05115 (many_blocks.go:545)	PCDATA	$2, $0
	0x13fb 05115 (many_blocks.go:545)	MOVQ	(SI), AX
	0x13fe 05118 (many_blocks.go:545)	MOVQ	R9, "".x+48(SP)
	0x1403 05123 (many_blocks.go:545)	ADDQ	R8, AX
	0x1406 05126 (many_blocks.go:545)	MOVQ	AX, "".y+56(SP)
	0x140b 05131 (many_blocks.go:545)	MOVQ	(SP), BP
	0x140f 05135 (many_blocks.go:545)	ADDQ	$8, SP
	0x1413 05139 (many_blocks.go:545)	RET
	0x1414 05140 (many_blocks.go:847)	PCDATA	$2, $5
	0x1414 05140 (many_blocks.go:847)	MOVQ	R9, DX
	0x1417 05143 (many_blocks.go:844)	MOVQ	R8, R9
	0x141a 05146 (many_blocks.go:664)	JMP	4155
	0x141f 05151 (many_blocks.go:657)	PCDATA	$2, $0
	0x141f 05151 (many_blocks.go:657)	MOVQ	(SI), AX
	0x1422 05154 (many_blocks.go:657)	MOVQ	DX, "".x+48(SP)
	0x1427 05159 (many_blocks.go:657)	ADDQ	R9, AX
	0x142a 05162 (many_blocks.go:657)	MOVQ	AX, "".y+56(SP)
	0x142f 05167 (many_blocks.go:657)	MOVQ	(SP), BP
	0x1433 05171 (many_blocks.go:657)	ADDQ	$8, SP
	0x1437 05175 (many_blocks.go:657)	RET
	0x1438 05176 (many_blocks.go:476)	PCDATA	$2, $5
	0x1438 05176 (many_blocks.go:476)	MOVQ	R9, R8
	0x143b 05179 (many_blocks.go:740)	MOVQ	DX, R9
	0x143e 05182 (many_blocks.go:736)	PCDATA	$2, $4
	0x143e 05182 (many_blocks.go:736)	MOVQ	SI, DX
	0x1441 05185 (many_blocks.go:744)	JMP	1691
	0x1446 05190 (many_blocks.go:737)	PCDATA	$2, $0
	0x1446 05190 (many_blocks.go:737)	MOVQ	(SI), AX
	0x1449 05193 (many_blocks.go:737)	MOVQ	DX, "".x+48(SP)
	0x144e 05198 (many_blocks.go:737)	ADDQ	R9, AX
	0x1451 05201 (many_blocks.go:737)	MOVQ	AX, "".y+56(SP)
	0x1456 05206 (many_blocks.go:737)	MOVQ	(SP), BP
	0x145a 05210 (many_blocks.go:737)	ADDQ	$8, SP
	0x145e 05214 (many_blocks.go:737)	RET
	0x145f 05215 (many_blocks.go:1056)	PCDATA	$2, $5
	0x145f 05215 (many_blocks.go:1056)	MOVQ	R9, R8
	0x1462 05218 (many_blocks.go:1060)	JMP	2763
	0x1467 05223 (many_blocks.go:1053)	PCDATA	$2, $0
	0x1467 05223 (many_blocks.go:1053)	MOVQ	(SI), AX
	0x146a 05226 (many_blocks.go:1053)	MOVQ	DX, "".x+48(SP)
	0x146f 05231 (many_blocks.go:1053)	ADDQ	R8, AX
	0x1472 05234 (many_blocks.go:1053)	MOVQ	AX, "".y+56(SP)
	0x1477 05239 (many_blocks.go:1053)	MOVQ	(SP), BP
	0x147b 05243 (many_blocks.go:1053)	ADDQ	$8, SP
	0x147f 05247 (many_blocks.go:1053)	RET
	0x1480 05248 (many_blocks.go:596)	PCDATA	$2, $5
	0x1480 05248 (many_blocks.go:596)	MOVQ	DX, R9
	0x1483 05251 (many_blocks.go:596)	PCDATA	$2, $4
	0x1483 05251 (many_blocks.go:596)	MOVQ	SI, DX
	0x1486 05254 (many_blocks.go:596)	MOVQ	R9, SI
	0x1489 05257 (many_blocks.go:596)	MOVQ	R8, R10
	0x148c 05260 (many_blocks.go:596)	MOVQ	DI, R8
	0x148f 05263 (many_blocks.go:1060)	MOVQ	R10, DI
	0x1492 05266 (many_blocks.go:1068)	JMP	1083
	0x1497 05271 (many_blocks.go:1061)	PCDATA	$2, $0
	0x1497 05271 (many_blocks.go:1061)	MOVQ	(SI), AX
	0x149a 05274 (many_blocks.go:1061)	MOVQ	DX, "".x+48(SP)
	0x149f 05279 (many_blocks.go:1061)	ADDQ	R8, AX
	0x14a2 05282 (many_blocks.go:1061)	MOVQ	AX, "".y+56(SP)
	0x14a7 05287 (many_blocks.go:1061)	MOVQ	(SP), BP
	0x14ab 05291 (many_blocks.go:1061)	ADDQ	$8, SP
	0x14af 05295 (many_blocks.go:1061)	RET
	0x14b0 05296 (many_blocks.go:676)	PCDATA	$2, $5
	0x14b0 05296 (many_blocks.go:676)	MOVQ	DX, R9
	0x14b3 05299 (many_blocks.go:676)	PCDATA	$2, $4
	0x14b3 05299 (many_blocks.go:676)	MOVQ	SI, DX
	0x14b6 05302 (many_blocks.go:680)	MOVQ	R9, SI
	0x14b9 05305 (many_blocks.go:496)	JMP	3943
	0x14be 05310 (many_blocks.go:485)	PCDATA	$2, $0
	0x14be 05310 (many_blocks.go:485)	MOVQ	(SI), AX
	0x14c1 05313 (many_blocks.go:485)	MOVQ	DX, "".x+48(SP)
	0x14c6 05318 (many_blocks.go:485)	ADDQ	R8, AX
	0x14c9 05321 (many_blocks.go:485)	MOVQ	AX, "".y+56(SP)
	0x14ce 05326 (many_blocks.go:485)	MOVQ	(SP), BP
	0x14d2 05330 (many_blocks.go:485)	ADDQ	$8, SP
	0x14d6 05334 (many_blocks.go:485)	RET
	0x14d7 05335 (many_blocks.go:565)	MOVQ	(DX), AX
	0x14da 05338 (many_blocks.go:565)	MOVQ	SI, "".x+48(SP)
	0x14df 05343 (many_blocks.go:565)	ADDQ	R8, AX
	0x14e2 05346 (many_blocks.go:565)	MOVQ	AX, "".y+56(SP)
	0x14e7 05351 (many_blocks.go:565)	MOVQ	(SP), BP
	0x14eb 05355 (many_blocks.go:565)	ADDQ	$8, SP
	0x14ef 05359 (many_blocks.go:565)	RET
	0x14f0 05360 (many_blocks.go:881)	MOVQ	(DX), AX
	0x14f3 05363 (many_blocks.go:881)	MOVQ	SI, "".x+48(SP)
	0x14f8 05368 (many_blocks.go:881)	ADDQ	R8, AX
	0x14fb 05371 (many_blocks.go:881)	MOVQ	AX, "".y+56(SP)
	0x1500 05376 (many_blocks.go:881)	MOVQ	(SP), BP
	0x1504 05380 (many_blocks.go:881)	ADDQ	$8, SP
	0x1508 05384 (many_blocks.go:881)	RET
	0x1509 05385 (many_blocks.go:1116)	PCDATA	$2, $4
	0x1509 05385 (many_blocks.go:1116)	MOVQ	R8, R9
	0x150c 05388 (many_blocks.go:892)	MOVQ	DI, R8
	0x150f 05391 (many_blocks.go:896)	JMP	868
	0x1514 05396 (many_blocks.go:889)	PCDATA	$2, $0
	0x1514 05396 (many_blocks.go:889)	MOVQ	(DX), AX
	0x1517 05399 (many_blocks.go:889)	MOVQ	SI, "".x+48(SP)
	0x151c 05404 (many_blocks.go:889)	ADDQ	R8, AX
	0x151f 05407 (many_blocks.go:889)	MOVQ	AX, "".y+56(SP)
	0x1524 05412 (many_blocks.go:889)	MOVQ	(SP), BP
	0x1528 05416 (many_blocks.go:889)	ADDQ	$8, SP
	0x152c 05420 (many_blocks.go:889)	RET
	0x152d 05421 (many_blocks.go:504)	PCDATA	$2, $4
	0x152d 05421 (many_blocks.go:504)	MOVQ	R8, R9
	0x1530 05424 (many_blocks.go:1008)	JMP	3743
	0x1535 05429 (many_blocks.go:1001)	PCDATA	$2, $0
	0x1535 05429 (many_blocks.go:1001)	MOVQ	(DX), AX
	0x1538 05432 (many_blocks.go:1001)	MOVQ	SI, "".x+48(SP)
	0x153d 05437 (many_blocks.go:1001)	ADDQ	R8, AX
	0x1540 05440 (many_blocks.go:1001)	MOVQ	AX, "".y+56(SP)
	0x1545 05445 (many_blocks.go:1001)	MOVQ	(SP), BP
	0x1549 05449 (many_blocks.go:1001)	ADDQ	$8, SP
	0x154d 05453 (many_blocks.go:1001)	RET
	0x154e 05454 (many_blocks.go:993)	MOVQ	(DX), AX
	0x1551 05457 (many_blocks.go:993)	MOVQ	SI, "".x+48(SP)
	0x1556 05462 (many_blocks.go:993)	ADDQ	R9, AX
	0x1559 05465 (many_blocks.go:993)	MOVQ	AX, "".y+56(SP)
	0x155e 05470 (many_blocks.go:993)	MOVQ	(SP), BP
	0x1562 05474 (many_blocks.go:993)	ADDQ	$8, SP
	0x1566 05478 (many_blocks.go:993)	RET
	0x1567 05479 (many_blocks.go:744)	PCDATA	$2, $4
	0x1567 05479 (many_blocks.go:744)	MOVQ	R9, R8
	0x156a 05482 (many_blocks.go:748)	MOVQ	SI, R10
	0x156d 05485 (many_blocks.go:748)	PCDATA	$2, $5
	0x156d 05485 (many_blocks.go:748)	MOVQ	DX, SI
	0x1570 05488 (many_blocks.go:967)	MOVQ	R10, DX
	0x1573 05491 (many_blocks.go:976)	JMP	1741
	0x1578 05496 (many_blocks.go:965)	PCDATA	$2, $0
	0x1578 05496 (many_blocks.go:965)	MOVQ	(DX), AX
	0x157b 05499 (many_blocks.go:965)	MOVQ	SI, "".x+48(SP)
	0x1580 05504 (many_blocks.go:965)	ADDQ	R9, AX
	0x1583 05507 (many_blocks.go:965)	MOVQ	AX, "".y+56(SP)
	0x1588 05512 (many_blocks.go:965)	MOVQ	(SP), BP
	0x158c 05516 (many_blocks.go:965)	ADDQ	$8, SP
	0x1590 05520 (many_blocks.go:965)	RET
	0x1591 05521 (many_blocks.go:632)	PCDATA	$2, $4
	0x1591 05521 (many_blocks.go:632)	MOVQ	DI, R8
	0x1594 05524 (many_blocks.go:512)	MOVQ	R9, R10
	0x1597 05527 (many_blocks.go:512)	MOVQ	SI, R9
	0x159a 05530 (many_blocks.go:516)	MOVQ	R10, SI
	0x159d 05533 (many_blocks.go:640)	JMP	975
	0x15a2 05538 (many_blocks.go:633)	PCDATA	$2, $0
	0x15a2 05538 (many_blocks.go:633)	MOVQ	(DX), AX
	0x15a5 05541 (many_blocks.go:633)	MOVQ	SI, "".x+48(SP)
	0x15aa 05546 (many_blocks.go:633)	ADDQ	R8, AX
	0x15ad 05549 (many_blocks.go:633)	MOVQ	AX, "".y+56(SP)
	0x15b2 05554 (many_blocks.go:633)	MOVQ	(SP), BP
	0x15b6 05558 (many_blocks.go:633)	ADDQ	$8, SP
	0x15ba 05562 (many_blocks.go:633)	RET
	0x15bb 05563 (many_blocks.go:1087)	PCDATA	$2, $4
	0x15bb 05563 (many_blocks.go:1087)	MOVQ	SI, R9
	0x15be 05566 (many_blocks.go:932)	MOVQ	R8, R10
	0x15c1 05569 (many_blocks.go:932)	MOVQ	DI, R8
	0x15c4 05572 (many_blocks.go:936)	MOVQ	R10, DI
	0x15c7 05575 (many_blocks.go:1096)	JMP	551
	0x15cc 05580 (many_blocks.go:1085)	PCDATA	$2, $0
	0x15cc 05580 (many_blocks.go:1085)	MOVQ	(DX), AX
	0x15cf 05583 (many_blocks.go:1085)	MOVQ	SI, "".x+48(SP)
	0x15d4 05588 (many_blocks.go:1085)	ADDQ	R8, AX
	0x15d7 05591 (many_blocks.go:1085)	MOVQ	AX, "".y+56(SP)
	0x15dc 05596 (many_blocks.go:1085)	MOVQ	(SP), BP
	0x15e0 05600 (many_blocks.go:1085)	ADDQ	$8, SP
	0x15e4 05604 (many_blocks.go:1085)	RET
	0x15e5 05605 (many_blocks.go:820)	PCDATA	$2, $7
	0x15e5 05605 (many_blocks.go:820)	MOVQ	DX, R9
	0x15e8 05608 (many_blocks.go:820)	MOVQ	R8, DX
	0x15eb 05611 (many_blocks.go:907)	MOVQ	SI, R8
	0x15ee 05614 (many_blocks.go:904)	PCDATA	$2, $5
	0x15ee 05614 (many_blocks.go:904)	MOVQ	R9, SI
	0x15f1 05617 (many_blocks.go:828)	JMP	3175
	0x15f6 05622 (many_blocks.go:821)	PCDATA	$2, $0
	0x15f6 05622 (many_blocks.go:821)	MOVQ	(DX), AX
	0x15f9 05625 (many_blocks.go:821)	MOVQ	SI, "".x+48(SP)
	0x15fe 05630 (many_blocks.go:821)	ADDQ	R8, AX
	0x1601 05633 (many_blocks.go:821)	MOVQ	AX, "".y+56(SP)
	0x1606 05638 (many_blocks.go:821)	MOVQ	(SP), BP
	0x160a 05642 (many_blocks.go:821)	ADDQ	$8, SP
	0x160e 05646 (many_blocks.go:821)	RET
	0x160f 05647 (many_blocks.go:576)	PCDATA	$2, $4
	0x160f 05647 (many_blocks.go:576)	MOVQ	R8, R9
	0x1612 05650 (many_blocks.go:804)	JMP	2328
	0x1617 05655 (many_blocks.go:797)	PCDATA	$2, $0
	0x1617 05655 (many_blocks.go:797)	MOVQ	(DX), AX
	0x161a 05658 (many_blocks.go:797)	MOVQ	SI, "".x+48(SP)
	0x161f 05663 (many_blocks.go:797)	ADDQ	R8, AX
	0x1622 05666 (many_blocks.go:797)	MOVQ	AX, "".y+56(SP)
	0x1627 05671 (many_blocks.go:797)	MOVQ	(SP), BP
	0x162b 05675 (many_blocks.go:797)	ADDQ	$8, SP
	0x162f 05679 (many_blocks.go:797)	RET
	0x1630 05680 (many_blocks.go:1024)	PCDATA	$2, $4
	0x1630 05680 (many_blocks.go:1024)	MOVQ	R8, R9
	0x1633 05683 (many_blocks.go:468)	JMP	1584
	0x1638 05688 (many_blocks.go:461)	PCDATA	$2, $0
	0x1638 05688 (many_blocks.go:461)	MOVQ	(DX), AX
	0x163b 05691 (many_blocks.go:461)	MOVQ	SI, "".x+48(SP)
	0x1640 05696 (many_blocks.go:461)	ADDQ	R8, AX
	0x1643 05699 (many_blocks.go:461)	MOVQ	AX, "".y+56(SP)
	0x1648 05704 (many_blocks.go:461)	MOVQ	(SP), BP
	0x164c 05708 (many_blocks.go:461)	ADDQ	$8, SP
	0x1650 05712 (many_blocks.go:461)	RET
	0x1651 05713 (many_blocks.go:916)	PCDATA	$2, $4
	0x1651 05713 (many_blocks.go:916)	MOVQ	R8, R9
	0x1654 05716 (many_blocks.go:760)	MOVQ	DI, R8
	0x1657 05719 (many_blocks.go:760)	MOVQ	SI, R10
	0x165a 05722 (many_blocks.go:760)	MOVQ	CX, SI
	0x165d 05725 (many_blocks.go:760)	PCDATA	$2, $2
	0x165d 05725 (many_blocks.go:760)	MOVQ	DX, CX
	0x1660 05728 (many_blocks.go:920)	MOVQ	R10, DX
	0x1663 05731 (many_blocks.go:924)	JMP	357
	0x1668 05736 (many_blocks.go:917)	PCDATA	$2, $0
	0x1668 05736 (many_blocks.go:917)	MOVQ	(DX), AX
	0x166b 05739 (many_blocks.go:917)	MOVQ	SI, "".x+48(SP)
	0x1670 05744 (many_blocks.go:917)	ADDQ	R8, AX
	0x1673 05747 (many_blocks.go:917)	MOVQ	AX, "".y+56(SP)
	0x1678 05752 (many_blocks.go:917)	MOVQ	(SP), BP
	0x167c 05756 (many_blocks.go:917)	ADDQ	$8, SP
	0x1680 05760 (many_blocks.go:917)	RET
	0x1681 05761 (many_blocks.go:648)	PCDATA	$2, $4
	0x1681 05761 (many_blocks.go:648)	MOVQ	R8, R9
	0x1684 05764 (many_blocks.go:736)	MOVQ	SI, R10
	0x1687 05767 (many_blocks.go:736)	PCDATA	$2, $5
	0x1687 05767 (many_blocks.go:736)	MOVQ	DX, SI
	0x168a 05770 (many_blocks.go:740)	MOVQ	R10, DX
	0x168d 05773 (many_blocks.go:656)	JMP	2892
	0x1692 05778 (many_blocks.go:649)	PCDATA	$2, $0
	0x1692 05778 (many_blocks.go:649)	MOVQ	(DX), AX
	0x1695 05781 (many_blocks.go:649)	MOVQ	SI, "".x+48(SP)
	0x169a 05786 (many_blocks.go:649)	ADDQ	R8, AX
	0x169d 05789 (many_blocks.go:649)	MOVQ	AX, "".y+56(SP)
	0x16a2 05794 (many_blocks.go:649)	MOVQ	(SP), BP
	0x16a6 05798 (many_blocks.go:649)	ADDQ	$8, SP
	0x16aa 05802 (many_blocks.go:649)	RET
	0x16ab 05803 (many_blocks.go:625)	MOVQ	(SI), AX
	0x16ae 05806 (many_blocks.go:625)	MOVQ	DX, "".x+48(SP)
	0x16b3 05811 (many_blocks.go:625)	ADDQ	R8, AX
	0x16b6 05814 (many_blocks.go:625)	MOVQ	AX, "".y+56(SP)
	0x16bb 05819 (many_blocks.go:625)	MOVQ	(SP), BP
	0x16bf 05823 (many_blocks.go:625)	ADDQ	$8, SP
	0x16c3 05827 (many_blocks.go:625)	RET
	0x16c4 05828 (many_blocks.go:856)	PCDATA	$2, $5
	0x16c4 05828 (many_blocks.go:856)	MOVQ	R8, R9
	0x16c7 05831 (many_blocks.go:984)	JMP	1352
	0x16cc 05836 (many_blocks.go:977)	PCDATA	$2, $0
	0x16cc 05836 (many_blocks.go:977)	MOVQ	(SI), AX
	0x16cf 05839 (many_blocks.go:977)	MOVQ	DX, "".x+48(SP)
	0x16d4 05844 (many_blocks.go:977)	ADDQ	R8, AX
	0x16d7 05847 (many_blocks.go:977)	MOVQ	AX, "".y+56(SP)
	0x16dc 05852 (many_blocks.go:977)	MOVQ	(SP), BP
	0x16e0 05856 (many_blocks.go:977)	ADDQ	$8, SP
	0x16e4 05860 (many_blocks.go:977)	RET
	0x16e5 05861 (many_blocks.go:588)	PCDATA	$2, $7
	0x16e5 05861 (many_blocks.go:588)	MOVQ	SI, R9
	0x16e8 05864 (many_blocks.go:588)	MOVQ	CX, SI
	0x16eb 05867 (many_blocks.go:748)	PCDATA	$2, $2
	0x16eb 05867 (many_blocks.go:748)	MOVQ	R9, CX
	0x16ee 05870 (many_blocks.go:592)	MOVQ	R8, R10
	0x16f1 05873 (many_blocks.go:592)	MOVQ	DI, R8
	0x16f4 05876 (many_blocks.go:744)	MOVQ	R10, DI
	0x16f7 05879 (many_blocks.go:752)	JMP	175
	0x16fc 05884 (many_blocks.go:745)	PCDATA	$2, $0
	0x16fc 05884 (many_blocks.go:745)	MOVQ	(DX), AX
	0x16ff 05887 (many_blocks.go:745)	MOVQ	R9, "".x+48(SP)
	0x1704 05892 (many_blocks.go:745)	ADDQ	R8, AX
	0x1707 05895 (many_blocks.go:745)	MOVQ	AX, "".y+56(SP)
	0x170c 05900 (many_blocks.go:745)	MOVQ	(SP), BP
	0x1710 05904 (many_blocks.go:745)	ADDQ	$8, SP
	0x1714 05908 (many_blocks.go:745)	RET
	0x1715 05909 (many_blocks.go:568)	PCDATA	$2, $5
	0x1715 05909 (many_blocks.go:568)	MOVQ	DX, SI
	0x1718 05912 (many_blocks.go:476)	MOVQ	R9, DX
	0x171b 05915 (many_blocks.go:484)	JMP	2691
	0x1720 05920 (many_blocks.go:477)	PCDATA	$2, $0
	0x1720 05920 (many_blocks.go:477)	MOVQ	(DX), AX
	0x1723 05923 (many_blocks.go:477)	MOVQ	SI, "".x+48(SP)
	0x1728 05928 (many_blocks.go:477)	ADDQ	R9, AX
	0x172b 05931 (many_blocks.go:477)	MOVQ	AX, "".y+56(SP)
	0x1730 05936 (many_blocks.go:477)	MOVQ	(SP), BP
	0x1734 05940 (many_blocks.go:477)	ADDQ	$8, SP
	0x1738 05944 (many_blocks.go:477)	RET
	0x1739 05945 (many_blocks.go:472)	PCDATA	$2, $4
	0x1739 05945 (many_blocks.go:472)	MOVQ	DI, R8
	0x173c 05948 (many_blocks.go:1104)	MOVQ	R9, DI
	0x173f 05951 (many_blocks.go:473)	JMP	831
	0x1744 05956 (many_blocks.go:469)	PCDATA	$2, $0
	0x1744 05956 (many_blocks.go:469)	MOVQ	(DX), AX
	0x1747 05959 (many_blocks.go:469)	MOVQ	SI, "".x+48(SP)
	0x174c 05964 (many_blocks.go:469)	ADDQ	R9, AX
	0x174f 05967 (many_blocks.go:469)	MOVQ	AX, "".y+56(SP)
	0x1754 05972 (many_blocks.go:469)	MOVQ	(SP), BP
	0x1758 05976 (many_blocks.go:469)	ADDQ	$8, SP
	0x175c 05980 (many_blocks.go:469)	RET
	0x175d 05981 (many_blocks.go:1024)	PCDATA	$2, $4
	0x175d 05981 (many_blocks.go:1024)	MOVQ	SI, R8
	0x1760 05984 (many_blocks.go:1024)	PCDATA	$2, $5
	0x1760 05984 (many_blocks.go:1024)	MOVQ	DX, SI
	0x1763 05987 (many_blocks.go:1027)	MOVQ	R8, DX
	0x1766 05990 (many_blocks.go:1036)	JMP	3568
	0x176b 05995 (many_blocks.go:1025)	PCDATA	$2, $0
	0x176b 05995 (many_blocks.go:1025)	MOVQ	(DX), AX
	0x176e 05998 (many_blocks.go:1025)	MOVQ	SI, "".x+48(SP)
	0x1773 06003 (many_blocks.go:1025)	ADDQ	R9, AX
	0x1776 06006 (many_blocks.go:1025)	MOVQ	AX, "".y+56(SP)
	0x177b 06011 (many_blocks.go:1025)	MOVQ	(SP), BP
	0x177f 06015 (many_blocks.go:1025)	ADDQ	$8, SP
	0x1783 06019 (many_blocks.go:1025)	RET
	0x1784 06020 (many_blocks.go:727)	PCDATA	$2, $8
	0x1784 06020 (many_blocks.go:727)	MOVQ	DX, R8
	0x1787 06023 (many_blocks.go:727)	MOVQ	SI, DX
	0x178a 06026 (many_blocks.go:1052)	PCDATA	$2, $5
	0x178a 06026 (many_blocks.go:1052)	MOVQ	R8, SI
	0x178d 06029 (many_blocks.go:736)	JMP	2838
	0x1792 06034 (many_blocks.go:725)	PCDATA	$2, $0
	0x1792 06034 (many_blocks.go:725)	MOVQ	(DX), AX
	0x1795 06037 (many_blocks.go:725)	MOVQ	SI, "".x+48(SP)
	0x179a 06042 (many_blocks.go:725)	ADDQ	R9, AX
	0x179d 06045 (many_blocks.go:725)	MOVQ	AX, "".y+56(SP)
	0x17a2 06050 (many_blocks.go:725)	MOVQ	(SP), BP
	0x17a6 06054 (many_blocks.go:725)	ADDQ	$8, SP
	0x17aa 06058 (many_blocks.go:725)	RET
	0x17ab 06059 (many_blocks.go:940)	PCDATA	$2, $4
	0x17ab 06059 (many_blocks.go:940)	MOVQ	DI, R8
	0x17ae 06062 (many_blocks.go:1096)	MOVQ	R9, DI
	0x17b1 06065 (many_blocks.go:948)	JMP	605
	0x17b6 06070 (many_blocks.go:941)	PCDATA	$2, $0
	0x17b6 06070 (many_blocks.go:941)	MOVQ	(DX), AX
	0x17b9 06073 (many_blocks.go:941)	MOVQ	SI, "".x+48(SP)
	0x17be 06078 (many_blocks.go:941)	ADDQ	R9, AX
	0x17c1 06081 (many_blocks.go:941)	MOVQ	AX, "".y+56(SP)
	0x17c6 06086 (many_blocks.go:941)	MOVQ	(SP), BP
	0x17ca 06090 (many_blocks.go:941)	ADDQ	$8, SP
	0x17ce 06094 (many_blocks.go:941)	RET
	0x17cf 06095 (many_blocks.go:985)	MOVQ	(SI), AX
	0x17d2 06098 (many_blocks.go:985)	MOVQ	DX, "".x+48(SP)
	0x17d7 06103 (many_blocks.go:985)	ADDQ	R9, AX
	0x17da 06106 (many_blocks.go:985)	MOVQ	AX, "".y+56(SP)
	0x17df 06111 (many_blocks.go:985)	MOVQ	(SP), BP
	0x17e3 06115 (many_blocks.go:985)	ADDQ	$8, SP
	0x17e7 06119 (many_blocks.go:985)	RET
	0x17e8 06120 (many_blocks.go:857)	MOVQ	(SI), AX
	0x17eb 06123 (many_blocks.go:857)	MOVQ	DX, "".x+48(SP)
	0x17f0 06128 (many_blocks.go:857)	ADDQ	R9, AX
	0x17f3 06131 (many_blocks.go:857)	MOVQ	AX, "".y+56(SP)
	0x17f8 06136 (many_blocks.go:857)	MOVQ	(SP), BP
	0x17fc 06140 (many_blocks.go:857)	ADDQ	$8, SP
	0x1800 06144 (many_blocks.go:857)	RET
	0x1801 06145 (many_blocks.go:556)	PCDATA	$2, $5
	0x1801 06145 (many_blocks.go:556)	MOVQ	R9, R8
	0x1804 06148 (many_blocks.go:556)	MOVQ	DX, R10
	0x1807 06151 (many_blocks.go:556)	PCDATA	$2, $4
	0x1807 06151 (many_blocks.go:556)	MOVQ	SI, DX
	0x180a 06154 (many_blocks.go:560)	MOVQ	R10, SI
	0x180d 06157 (many_blocks.go:564)	JMP	2631
	0x1812 06162 (many_blocks.go:557)	PCDATA	$2, $0
	0x1812 06162 (many_blocks.go:557)	MOVQ	(SI), AX
	0x1815 06165 (many_blocks.go:557)	MOVQ	DX, "".x+48(SP)
	0x181a 06170 (many_blocks.go:557)	ADDQ	R9, AX
	0x181d 06173 (many_blocks.go:557)	MOVQ	AX, "".y+56(SP)
	0x1822 06178 (many_blocks.go:557)	MOVQ	(SP), BP
	0x1826 06182 (many_blocks.go:557)	ADDQ	$8, SP
	0x182a 06186 (many_blocks.go:557)	RET
	0x182b 06187 (many_blocks.go:772)	PCDATA	$2, $5
	0x182b 06187 (many_blocks.go:772)	MOVQ	DI, R8
	0x182e 06190 (many_blocks.go:768)	PCDATA	$2, $6
	0x182e 06190 (many_blocks.go:768)	MOVQ	SI, R10
	0x1831 06193 (many_blocks.go:768)	MOVQ	CX, SI
	0x1834 06196 (many_blocks.go:768)	MOVQ	DX, CX
	0x1837 06199 (many_blocks.go:928)	PCDATA	$2, $4
	0x1837 06199 (many_blocks.go:928)	MOVQ	R10, DX
	0x183a 06202 (many_blocks.go:776)	JMP	407
	0x183f 06207 (many_blocks.go:769)	PCDATA	$2, $0
	0x183f 06207 (many_blocks.go:769)	MOVQ	(SI), AX
	0x1842 06210 (many_blocks.go:769)	MOVQ	DX, "".x+48(SP)
	0x1847 06215 (many_blocks.go:769)	ADDQ	R9, AX
	0x184a 06218 (many_blocks.go:769)	MOVQ	AX, "".y+56(SP)
	0x184f 06223 (many_blocks.go:769)	MOVQ	(SP), BP
	0x1853 06227 (many_blocks.go:769)	ADDQ	$8, SP
	0x1857 06231 (many_blocks.go:769)	RET
	0x1858 06232 (many_blocks.go:796)	PCDATA	$2, $5
	0x1858 06232 (many_blocks.go:796)	MOVQ	R8, DI
	0x185b 06235 (many_blocks.go:816)	MOVQ	R9, R8
	0x185e 06238 (many_blocks.go:796)	MOVQ	DX, R10
	0x1861 06241 (many_blocks.go:796)	PCDATA	$2, $4
	0x1861 06241 (many_blocks.go:796)	MOVQ	SI, DX
	0x1864 06244 (many_blocks.go:800)	MOVQ	R10, SI
	0x1867 06247 (many_blocks.go:820)	JMP	2028
	0x186c 06252 (many_blocks.go:813)	PCDATA	$2, $0
	0x186c 06252 (many_blocks.go:813)	MOVQ	(SI), AX
	0x186f 06255 (many_blocks.go:813)	MOVQ	DX, "".x+48(SP)
	0x1874 06260 (many_blocks.go:813)	ADDQ	DI, AX
	0x1877 06263 (many_blocks.go:813)	MOVQ	AX, "".y+56(SP)
	0x187c 06268 (many_blocks.go:813)	MOVQ	(SP), BP
	0x1880 06272 (many_blocks.go:813)	ADDQ	$8, SP
	0x1884 06276 (many_blocks.go:813)	RET
	0x1885 06277 (many_blocks.go:496)	PCDATA	$2, $5
	0x1885 06277 (many_blocks.go:496)	MOVQ	DI, R9
	0x1888 06280 (many_blocks.go:496)	MOVQ	R8, DI
	0x188b 06283 (many_blocks.go:684)	MOVQ	R9, R8
	0x188e 06286 (many_blocks.go:500)	PCDATA	$2, $6
	0x188e 06286 (many_blocks.go:500)	MOVQ	SI, R10
	0x1891 06289 (many_blocks.go:500)	MOVQ	DX, SI
	0x1894 06292 (many_blocks.go:688)	PCDATA	$2, $4
	0x1894 06292 (many_blocks.go:688)	MOVQ	R10, DX
	0x1897 06295 (many_blocks.go:692)	JMP	3997
	0x189c 06300 (many_blocks.go:685)	PCDATA	$2, $0
	0x189c 06300 (many_blocks.go:685)	MOVQ	(DX), AX
	0x189f 06303 (many_blocks.go:685)	MOVQ	SI, "".x+48(SP)
	0x18a4 06308 (many_blocks.go:685)	ADDQ	DI, AX
	0x18a7 06311 (many_blocks.go:685)	MOVQ	AX, "".y+56(SP)
	0x18ac 06316 (many_blocks.go:685)	MOVQ	(SP), BP
	0x18b0 06320 (many_blocks.go:685)	ADDQ	$8, SP
	0x18b4 06324 (many_blocks.go:685)	RET
	0x18b5 06325 (many_blocks.go:708)	PCDATA	$2, $4
	0x18b5 06325 (many_blocks.go:708)	MOVQ	DI, R9
	0x18b8 06328 (many_blocks.go:1072)	MOVQ	R8, DI
	0x18bb 06331 (many_blocks.go:708)	PCDATA	$2, $6
	0x18bb 06331 (many_blocks.go:708)	MOVQ	DX, R10
	0x18be 06334 (many_blocks.go:708)	MOVQ	SI, DX
	0x18c1 06337 (many_blocks.go:1068)	PCDATA	$2, $5
	0x18c1 06337 (many_blocks.go:1068)	MOVQ	R10, SI
	0x18c4 06340 (many_blocks.go:1076)	JMP	3314
	0x18c9 06345 (many_blocks.go:1069)	PCDATA	$2, $0
	0x18c9 06345 (many_blocks.go:1069)	MOVQ	(DX), AX
	0x18cc 06348 (many_blocks.go:1069)	MOVQ	SI, "".x+48(SP)
	0x18d1 06353 (many_blocks.go:1069)	ADDQ	DI, AX
	0x18d4 06356 (many_blocks.go:1069)	MOVQ	AX, "".y+56(SP)
	0x18d9 06361 (many_blocks.go:1069)	MOVQ	(SP), BP
	0x18dd 06365 (many_blocks.go:1069)	ADDQ	$8, SP
	0x18e1 06369 (many_blocks.go:1069)	RET
	0x18e2 06370 (many_blocks.go:756)	PCDATA	$2, $4
	0x18e2 06370 (many_blocks.go:756)	MOVQ	DI, R9
	0x18e5 06373 (many_blocks.go:596)	MOVQ	SI, R10
	0x18e8 06376 (many_blocks.go:596)	MOVQ	CX, SI
	0x18eb 06379 (many_blocks.go:752)	PCDATA	$2, $2
	0x18eb 06379 (many_blocks.go:752)	MOVQ	DX, CX
	0x18ee 06382 (many_blocks.go:596)	MOVQ	R10, DX
	0x18f1 06385 (many_blocks.go:604)	JMP	208
	0x18f6 06390 (many_blocks.go:597)	PCDATA	$2, $0
	0x18f6 06390 (many_blocks.go:597)	MOVQ	(DX), AX
	0x18f9 06393 (many_blocks.go:597)	MOVQ	R9, "".x+48(SP)
	0x18fe 06398 (many_blocks.go:597)	ADDQ	SI, AX
	0x1901 06401 (many_blocks.go:597)	MOVQ	AX, "".y+56(SP)
	0x1906 06406 (many_blocks.go:597)	MOVQ	(SP), BP
	0x190a 06410 (many_blocks.go:597)	ADDQ	$8, SP
	0x190e 06414 (many_blocks.go:597)	RET
	0x190f 06415 (many_blocks.go:624)	PCDATA	$2, $4
	0x190f 06415 (many_blocks.go:624)	MOVQ	R8, DI
	0x1912 06418 (many_blocks.go:624)	MOVQ	SI, R8
	0x1915 06421 (many_blocks.go:640)	MOVQ	R9, SI
	0x1918 06424 (many_blocks.go:648)	JMP	1845
	0x191d 06429 (many_blocks.go:641)	PCDATA	$2, $0
	0x191d 06429 (many_blocks.go:641)	MOVQ	(DX), AX
	0x1920 06432 (many_blocks.go:641)	MOVQ	R9, "".x+48(SP)
	0x1925 06437 (many_blocks.go:641)	ADDQ	SI, AX
	0x1928 06440 (many_blocks.go:641)	MOVQ	AX, "".y+56(SP)
	0x192d 06445 (many_blocks.go:641)	MOVQ	(SP), BP
	0x1931 06449 (many_blocks.go:641)	ADDQ	$8, SP
	0x1935 06453 (many_blocks.go:641)	RET
	0x1936 06454 (many_blocks.go:1012)	PCDATA	$2, $4
	0x1936 06454 (many_blocks.go:1012)	MOVQ	R8, DI
	0x1939 06457 (many_blocks.go:512)	MOVQ	SI, R10
	0x193c 06460 (many_blocks.go:512)	MOVQ	R9, SI
	0x193f 06463 (many_blocks.go:516)	MOVQ	R10, R9
	0x1942 06466 (many_blocks.go:520)	JMP	3780
	0x1947 06471 (many_blocks.go:513)	PCDATA	$2, $0
	0x1947 06471 (many_blocks.go:513)	MOVQ	(DX), AX
	0x194a 06474 (many_blocks.go:513)	MOVQ	R9, "".x+48(SP)
	0x194f 06479 (many_blocks.go:513)	ADDQ	DI, AX
	0x1952 06482 (many_blocks.go:513)	MOVQ	AX, "".y+56(SP)
	0x1957 06487 (many_blocks.go:513)	MOVQ	(SP), BP
	0x195b 06491 (many_blocks.go:513)	ADDQ	$8, SP
	0x195f 06495 (many_blocks.go:513)	RET
	0x1960 06496 (many_blocks.go:896)	PCDATA	$2, $5
	0x1960 06496 (many_blocks.go:896)	MOVQ	DX, SI
	0x1963 06499 (many_blocks.go:536)	MOVQ	DI, DX
	0x1966 06502 (many_blocks.go:896)	MOVQ	R8, DI
	0x1969 06505 (many_blocks.go:896)	MOVQ	R9, R8
	0x196c 06508 (many_blocks.go:904)	JMP	3103
	0x1971 06513 (many_blocks.go:897)	PCDATA	$2, $0
	0x1971 06513 (many_blocks.go:897)	MOVQ	(DX), AX
	0x1974 06516 (many_blocks.go:897)	MOVQ	SI, "".x+48(SP)
	0x1979 06521 (many_blocks.go:897)	ADDQ	R9, AX
	0x197c 06524 (many_blocks.go:897)	MOVQ	AX, "".y+56(SP)
	0x1981 06529 (many_blocks.go:897)	MOVQ	(SP), BP
	0x1985 06533 (many_blocks.go:897)	ADDQ	$8, SP
	0x1989 06537 (many_blocks.go:897)	RET
	0x198a 06538 (many_blocks.go:1119)	MOVQ	SI, "".x+48(SP)
	0x198f 06543 (many_blocks.go:1119)	MOVQ	R9, "".y+56(SP)
	0x1994 06548 (many_blocks.go:1119)	MOVQ	(SP), BP
	0x1998 06552 (many_blocks.go:1119)	ADDQ	$8, SP
	0x199c 06556 (many_blocks.go:1119)	RET
	0x199d 06557 (many_blocks.go:1113)	MOVQ	(DX), AX
	0x19a0 06560 (many_blocks.go:1113)	MOVQ	SI, "".x+48(SP)
	0x19a5 06565 (many_blocks.go:1113)	ADDQ	DI, AX
	0x19a8 06568 (many_blocks.go:1113)	MOVQ	AX, "".y+56(SP)
	0x19ad 06573 (many_blocks.go:1113)	MOVQ	(SP), BP
	0x19b1 06577 (many_blocks.go:1113)	ADDQ	$8, SP
	0x19b5 06581 (many_blocks.go:1113)	RET
	0x19b6 06582 (many_blocks.go:1105)	MOVQ	(SI), AX
	0x19b9 06585 (many_blocks.go:1105)	MOVQ	DX, "".x+48(SP)
	0x19be 06590 (many_blocks.go:1105)	ADDQ	DI, AX
	0x19c1 06593 (many_blocks.go:1105)	MOVQ	AX, "".y+56(SP)
	0x19c6 06598 (many_blocks.go:1105)	MOVQ	(SP), BP
	0x19ca 06602 (many_blocks.go:1105)	ADDQ	$8, SP
	0x19ce 06606 (many_blocks.go:1105)	RET
	0x19cf 06607 (many_blocks.go:1044)	PCDATA	$2, $5
	0x19cf 06607 (many_blocks.go:1044)	MOVQ	R8, R9
	0x19d2 06610 (many_blocks.go:1044)	MOVQ	DI, R8
	0x19d5 06613 (many_blocks.go:1044)	MOVQ	R9, DI
	0x19d8 06616 (many_blocks.go:1052)	JMP	2802
	0x19dd 06621 (many_blocks.go:1045)	PCDATA	$2, $0
	0x19dd 06621 (many_blocks.go:1045)	MOVQ	(DX), AX
	0x19e0 06624 (many_blocks.go:1045)	MOVQ	SI, "".x+48(SP)
	0x19e5 06629 (many_blocks.go:1045)	ADDQ	DI, AX
	0x19e8 06632 (many_blocks.go:1045)	MOVQ	AX, "".y+56(SP)
	0x19ed 06637 (many_blocks.go:1045)	MOVQ	(SP), BP
	0x19f1 06641 (many_blocks.go:1045)	ADDQ	$8, SP
	0x19f5 06645 (many_blocks.go:1045)	RET
	0x19f6 06646 (many_blocks.go:948)	PCDATA	$2, $4
	0x19f6 06646 (many_blocks.go:948)	MOVQ	DI, R9
	0x19f9 06649 (many_blocks.go:952)	MOVQ	R8, DI
	0x19fc 06652 (many_blocks.go:956)	JMP	3819
	0x1a01 06657 (many_blocks.go:949)	PCDATA	$2, $0
	0x1a01 06657 (many_blocks.go:949)	MOVQ	(DX), AX
	0x1a04 06660 (many_blocks.go:949)	MOVQ	SI, "".x+48(SP)
	0x1a09 06665 (many_blocks.go:949)	ADDQ	DI, AX
	0x1a0c 06668 (many_blocks.go:949)	MOVQ	AX, "".y+56(SP)
	0x1a11 06673 (many_blocks.go:949)	MOVQ	(SP), BP
	0x1a15 06677 (many_blocks.go:949)	ADDQ	$8, SP
	0x1a19 06681 (many_blocks.go:949)	RET
	0x1a1a 06682 (many_blocks.go:1048)	PCDATA	$2, $4
	0x1a1a 06682 (many_blocks.go:1048)	MOVQ	SI, R9
	0x1a1d 06685 (many_blocks.go:1048)	PCDATA	$2, $5
	0x1a1d 06685 (many_blocks.go:1048)	MOVQ	DX, SI
	0x1a20 06688 (many_blocks.go:1100)	MOVQ	R9, DX
	0x1a23 06691 (many_blocks.go:1104)	JMP	692
	0x1a28 06696 (many_blocks.go:1097)	PCDATA	$2, $0
	0x1a28 06696 (many_blocks.go:1097)	MOVQ	(DX), AX
	0x1a2b 06699 (many_blocks.go:1097)	MOVQ	R9, "".x+48(SP)
	0x1a30 06704 (many_blocks.go:1097)	ADDQ	DI, AX
	0x1a33 06707 (many_blocks.go:1097)	MOVQ	AX, "".y+56(SP)
	0x1a38 06712 (many_blocks.go:1097)	MOVQ	(SP), BP
	0x1a3c 06716 (many_blocks.go:1097)	ADDQ	$8, SP
	0x1a40 06720 (many_blocks.go:1097)	RET
	0x1a41 06721 (many_blocks.go:932)	PCDATA	$2, $4
	0x1a41 06721 (many_blocks.go:932)	MOVQ	R9, SI
	0x1a44 06724 (many_blocks.go:936)	MOVQ	DI, R9
	0x1a47 06727 (many_blocks.go:932)	MOVQ	R8, DI
	0x1a4a 06730 (many_blocks.go:940)	JMP	1401
	0x1a4f 06735 (many_blocks.go:933)	PCDATA	$2, $0
	0x1a4f 06735 (many_blocks.go:933)	MOVQ	(DX), AX
	0x1a52 06738 (many_blocks.go:933)	MOVQ	R9, "".x+48(SP)
	0x1a57 06743 (many_blocks.go:933)	ADDQ	SI, AX
	0x1a5a 06746 (many_blocks.go:933)	MOVQ	AX, "".y+56(SP)
	0x1a5f 06751 (many_blocks.go:933)	MOVQ	(SP), BP
	0x1a63 06755 (many_blocks.go:933)	ADDQ	$8, SP
	0x1a67 06759 (many_blocks.go:933)	RET
	0x1a68 06760 (many_blocks.go:892)	PCDATA	$2, $4
	0x1a68 06760 (many_blocks.go:892)	MOVQ	R8, DI
	0x1a6b 06763 (many_blocks.go:876)	MOVQ	SI, R8
	0x1a6e 06766 (many_blocks.go:872)	MOVQ	R9, SI
	0x1a71 06769 (many_blocks.go:880)	JMP	2596
	0x1a76 06774 (many_blocks.go:873)	PCDATA	$2, $0
	0x1a76 06774 (many_blocks.go:873)	MOVQ	(DX), AX
	0x1a79 06777 (many_blocks.go:873)	MOVQ	R9, "".x+48(SP)
	0x1a7e 06782 (many_blocks.go:873)	ADDQ	DI, AX
	0x1a81 06785 (many_blocks.go:873)	MOVQ	AX, "".y+56(SP)
	0x1a86 06790 (many_blocks.go:873)	MOVQ	(SP), BP
	0x1a8a 06794 (many_blocks.go:873)	ADDQ	$8, SP
	0x1a8e 06798 (many_blocks.go:873)	RET
	0x1a8f 06799 (many_blocks.go:1036)	PCDATA	$2, $4
	0x1a8f 06799 (many_blocks.go:1036)	MOVQ	SI, CX
	0x1a92 06802 (many_blocks.go:1036)	PCDATA	$2, $5
	0x1a92 06802 (many_blocks.go:1036)	MOVQ	DX, SI
	0x1a95 06805 (many_blocks.go:1040)	MOVQ	R9, DX
	0x1a98 06808 (many_blocks.go:1036)	MOVQ	DI, R9
	0x1a9b 06811 (many_blocks.go:776)	MOVQ	R8, DI
	0x1a9e 06814 (many_blocks.go:784)	JMP	3622
	0x1aa3 06819 (many_blocks.go:777)	PCDATA	$2, $0
	0x1aa3 06819 (many_blocks.go:777)	MOVQ	(DX), AX
	0x1aa6 06822 (many_blocks.go:777)	MOVQ	CX, "".x+48(SP)
	0x1aab 06827 (many_blocks.go:777)	ADDQ	R9, AX
	0x1aae 06830 (many_blocks.go:777)	MOVQ	AX, "".y+56(SP)
	0x1ab3 06835 (many_blocks.go:777)	MOVQ	(SP), BP
	0x1ab7 06839 (many_blocks.go:777)	ADDQ	$8, SP
	0x1abb 06843 (many_blocks.go:777)	RET
	0x1abc 06844 (many_blocks.go:872)	PCDATA	$2, $4
	0x1abc 06844 (many_blocks.go:872)	MOVQ	CX, DI
	0x1abf 06847 (many_blocks.go:872)	MOVQ	SI, CX
	0x1ac2 06850 (many_blocks.go:876)	MOVQ	R9, SI
	0x1ac5 06853 (many_blocks.go:872)	MOVQ	DI, R9
	0x1ac8 06856 (many_blocks.go:932)	JMP	514
	0x1acd 06861 (many_blocks.go:925)	PCDATA	$2, $0
	0x1acd 06861 (many_blocks.go:925)	MOVQ	(CX), AX
	0x1ad0 06864 (many_blocks.go:925)	MOVQ	DX, "".x+48(SP)
	0x1ad5 06869 (many_blocks.go:925)	ADDQ	R9, AX
	0x1ad8 06872 (many_blocks.go:925)	MOVQ	AX, "".y+56(SP)
	0x1add 06877 (many_blocks.go:925)	MOVQ	(SP), BP
	0x1ae1 06881 (many_blocks.go:925)	ADDQ	$8, SP
	0x1ae5 06885 (many_blocks.go:925)	RET
	0x1ae6 06886 (many_blocks.go:760)	PCDATA	$2, $9
	0x1ae6 06886 (many_blocks.go:760)	MOVQ	CX, DI
	0x1ae9 06889 (many_blocks.go:760)	MOVQ	SI, CX
	0x1aec 06892 (many_blocks.go:760)	PCDATA	$2, $5
	0x1aec 06892 (many_blocks.go:760)	MOVQ	DI, SI
	0x1aef 06895 (many_blocks.go:768)	JMP	1207
	0x1af4 06900 (many_blocks.go:761)	PCDATA	$2, $0
	0x1af4 06900 (many_blocks.go:761)	MOVQ	(CX), AX
	0x1af7 06903 (many_blocks.go:761)	MOVQ	DX, "".x+48(SP)
	0x1afc 06908 (many_blocks.go:761)	ADDQ	R9, AX
	0x1aff 06911 (many_blocks.go:761)	MOVQ	AX, "".y+56(SP)
	0x1b04 06916 (many_blocks.go:761)	MOVQ	(SP), BP
	0x1b08 06920 (many_blocks.go:761)	ADDQ	$8, SP
	0x1b0c 06924 (many_blocks.go:761)	RET
	0x1b0d 06925 (many_blocks.go:700)	PCDATA	$2, $2
	0x1b0d 06925 (many_blocks.go:700)	MOVQ	R8, DI
	0x1b10 06928 (many_blocks.go:716)	PCDATA	$2, $6
	0x1b10 06928 (many_blocks.go:716)	MOVQ	CX, R10
	0x1b13 06931 (many_blocks.go:716)	MOVQ	SI, CX
	0x1b16 06934 (many_blocks.go:716)	PCDATA	$2, $5
	0x1b16 06934 (many_blocks.go:716)	MOVQ	R10, SI
	0x1b19 06937 (many_blocks.go:708)	JMP	3282
	0x1b1e 06942 (many_blocks.go:701)	PCDATA	$2, $0
	0x1b1e 06942 (many_blocks.go:701)	MOVQ	(CX), AX
	0x1b21 06945 (many_blocks.go:701)	MOVQ	DX, "".x+48(SP)
	0x1b26 06950 (many_blocks.go:701)	ADDQ	R9, AX
	0x1b29 06953 (many_blocks.go:701)	MOVQ	AX, "".y+56(SP)
	0x1b2e 06958 (many_blocks.go:701)	MOVQ	(SP), BP
	0x1b32 06962 (many_blocks.go:701)	ADDQ	$8, SP
	0x1b36 06966 (many_blocks.go:701)	RET
	0x1b37 06967 (many_blocks.go:864)	PCDATA	$2, $2
	0x1b37 06967 (many_blocks.go:864)	MOVQ	R8, DI
	0x1b3a 06970 (many_blocks.go:607)	MOVQ	SI, R10
	0x1b3d 06973 (many_blocks.go:607)	MOVQ	DX, SI
	0x1b40 06976 (many_blocks.go:868)	PCDATA	$2, $4
	0x1b40 06976 (many_blocks.go:868)	MOVQ	CX, DX
	0x1b43 06979 (many_blocks.go:864)	MOVQ	R10, CX
	0x1b46 06982 (many_blocks.go:616)	JMP	4277
	0x1b4b 06987 (many_blocks.go:605)	PCDATA	$2, $0
	0x1b4b 06987 (many_blocks.go:605)	MOVQ	(CX), AX
	0x1b4e 06990 (many_blocks.go:605)	MOVQ	DX, "".x+48(SP)
	0x1b53 06995 (many_blocks.go:605)	ADDQ	R9, AX
	0x1b56 06998 (many_blocks.go:605)	MOVQ	AX, "".y+56(SP)
	0x1b5b 07003 (many_blocks.go:605)	MOVQ	(SP), BP
	0x1b5f 07007 (many_blocks.go:605)	ADDQ	$8, SP
	0x1b63 07011 (many_blocks.go:605)	RET
	0x1b64 07012 (many_blocks.go:753)	MOVQ	(CX), AX
	0x1b67 07015 (many_blocks.go:753)	MOVQ	DX, "".x+48(SP)
	0x1b6c 07020 (many_blocks.go:753)	ADDQ	DI, AX
	0x1b6f 07023 (many_blocks.go:753)	MOVQ	AX, "".y+56(SP)
	0x1b74 07028 (many_blocks.go:753)	MOVQ	(SP), BP
	0x1b78 07032 (many_blocks.go:753)	ADDQ	$8, SP
	0x1b7c 07036 (many_blocks.go:753)	RET
	0x1b7d 07037 (many_blocks.go:588)	PCDATA	$2, $2
	0x1b7d 07037 (many_blocks.go:588)	MOVQ	DX, R9
	0x1b80 07040 (many_blocks.go:640)	PCDATA	$2, $4
	0x1b80 07040 (many_blocks.go:640)	MOVQ	CX, DX
	0x1b83 07043 (many_blocks.go:588)	MOVQ	SI, CX
	0x1b86 07046 (many_blocks.go:640)	MOVQ	DI, SI
	0x1b89 07049 (many_blocks.go:596)	JMP	1013
	0x1b8e 07054 (many_blocks.go:589)	PCDATA	$2, $0
	0x1b8e 07054 (many_blocks.go:589)	MOVQ	(CX), AX
	0x1b91 07057 (many_blocks.go:589)	MOVQ	DX, "".x+48(SP)
	0x1b96 07062 (many_blocks.go:589)	ADDQ	DI, AX
	0x1b99 07065 (many_blocks.go:589)	MOVQ	AX, "".y+56(SP)
	0x1b9e 07070 (many_blocks.go:589)	MOVQ	(SP), BP
	0x1ba2 07074 (many_blocks.go:589)	ADDQ	$8, SP
	0x1ba6 07078 (many_blocks.go:589)	RET
	0x1ba7 07079 (many_blocks.go:547)	PCDATA	$2, $2
	0x1ba7 07079 (many_blocks.go:547)	MOVQ	DX, R9
	0x1baa 07082 (many_blocks.go:532)	MOVQ	DI, R10
	0x1bad 07085 (many_blocks.go:532)	MOVQ	R8, DI
	0x1bb0 07088 (many_blocks.go:544)	MOVQ	R10, R8
	0x1bb3 07091 (many_blocks.go:544)	PCDATA	$2, $10
	0x1bb3 07091 (many_blocks.go:544)	MOVQ	CX, R11
	0x1bb6 07094 (many_blocks.go:544)	MOVQ	SI, CX
	0x1bb9 07097 (many_blocks.go:544)	PCDATA	$2, $5
	0x1bb9 07097 (many_blocks.go:544)	MOVQ	R11, SI
	0x1bbc 07100 (many_blocks.go:536)	JMP	3033
	0x1bc1 07105 (many_blocks.go:529)	PCDATA	$2, $0
	0x1bc1 07105 (many_blocks.go:529)	MOVQ	(CX), AX
	0x1bc4 07108 (many_blocks.go:529)	MOVQ	DX, "".x+48(SP)
	0x1bc9 07113 (many_blocks.go:529)	ADDQ	DI, AX
	0x1bcc 07116 (many_blocks.go:529)	MOVQ	AX, "".y+56(SP)
	0x1bd1 07121 (many_blocks.go:529)	MOVQ	(SP), BP
	0x1bd5 07125 (many_blocks.go:529)	ADDQ	$8, SP
	0x1bd9 07129 (many_blocks.go:529)	RET
	0x1bda 07130 (many_blocks.go:692)	PCDATA	$2, $8
	0x1bda 07130 (many_blocks.go:692)	MOVQ	CX, R8
	0x1bdd 07133 (many_blocks.go:692)	MOVQ	SI, CX
	0x1be0 07136 (many_blocks.go:692)	MOVQ	DX, SI
	0x1be3 07139 (many_blocks.go:692)	PCDATA	$2, $4
	0x1be3 07139 (many_blocks.go:692)	MOVQ	R8, DX
	0x1be6 07142 (many_blocks.go:692)	MOVQ	DI, R10
	0x1be9 07145 (many_blocks.go:692)	MOVQ	R9, DI
	0x1bec 07148 (many_blocks.go:696)	MOVQ	R10, R9
	0x1bef 07151 (many_blocks.go:444)	JMP	4034
	0x1bf4 07156 (many_blocks.go:437)	PCDATA	$2, $0
	0x1bf4 07156 (many_blocks.go:437)	MOVQ	(CX), AX
	0x1bf7 07159 (many_blocks.go:437)	MOVQ	R8, "".x+48(SP)
	0x1bfc 07164 (many_blocks.go:437)	ADDQ	DI, AX
	0x1bff 07167 (many_blocks.go:437)	MOVQ	AX, "".y+56(SP)
	0x1c04 07172 (many_blocks.go:437)	MOVQ	(SP), BP
	0x1c08 07176 (many_blocks.go:437)	ADDQ	$8, SP
	0x1c0c 07180 (many_blocks.go:437)	RET
	0x1c0d 07181 (many_blocks.go:1107)	CALL	runtime.panicindex(SB)
	0x1c12 07186 (many_blocks.go:1107)	UNDEF
	0x1c14 07188 (many_blocks.go:1099)	CALL	runtime.panicindex(SB)
	0x1c19 07193 (many_blocks.go:1099)	UNDEF
	0x1c1b 07195 (many_blocks.go:1079)	CALL	runtime.panicindex(SB)
	0x1c20 07200 (many_blocks.go:1079)	UNDEF
	0x1c22 07202 (many_blocks.go:1047)	CALL	runtime.panicindex(SB)
	0x1c27 07207 (many_blocks.go:1047)	UNDEF
	0x1c29 07209 (many_blocks.go:1039)	CALL	runtime.panicindex(SB)
	0x1c2e 07214 (many_blocks.go:1039)	UNDEF
	0x1c30 07216 (many_blocks.go:1019)	CALL	runtime.panicindex(SB)
	0x1c35 07221 (many_blocks.go:1019)	UNDEF
	0x1c37 07223 (many_blocks.go:987)	CALL	runtime.panicindex(SB)
	0x1c3c 07228 (many_blocks.go:987)	UNDEF
	0x1c3e 07230 (many_blocks.go:979)	CALL	runtime.panicindex(SB)
	0x1c43 07235 (many_blocks.go:979)	UNDEF
	0x1c45 07237 (many_blocks.go:959)	CALL	runtime.panicindex(SB)
	0x1c4a 07242 (many_blocks.go:959)	UNDEF
	0x1c4c 07244 (many_blocks.go:927)	CALL	runtime.panicindex(SB)
	0x1c51 07249 (many_blocks.go:927)	UNDEF
	0x1c53 07251 (many_blocks.go:919)	CALL	runtime.panicindex(SB)
	0x1c58 07256 (many_blocks.go:919)	UNDEF
	0x1c5a 07258 (many_blocks.go:899)	CALL	runtime.panicindex(SB)
	0x1c5f 07263 (many_blocks.go:899)	UNDEF
	0x1c61 07265 (many_blocks.go:867)	CALL	runtime.panicindex(SB)
	0x1c66 07270 (many_blocks.go:867)	UNDEF
	0x1c68 07272 (many_blocks.go:859)	CALL	runtime.panicindex(SB)
	0x1c6d 07277 (many_blocks.go:859)	UNDEF
	0x1c6f 07279 (many_blocks.go:839)	CALL	runtime.panicindex(SB)
	0x1c74 07284 (many_blocks.go:839)	UNDEF
	0x1c76 07286 (many_blocks.go:807)	CALL	runtime.panicindex(SB)
	0x1c7b 07291 (many_blocks.go:807)	UNDEF
	0x1c7d 07293 (many_blocks.go:799)	CALL	runtime.panicindex(SB)
	0x1c82 07298 (many_blocks.go:799)	UNDEF
	0x1c84 07300 (many_blocks.go:779)	CALL	runtime.panicindex(SB)
	0x1c89 07305 (many_blocks.go:779)	UNDEF
	0x1c8b 07307 (many_blocks.go:747)	CALL	runtime.panicindex(SB)
	0x1c90 07312 (many_blocks.go:747)	UNDEF
	0x1c92 07314 (many_blocks.go:739)	CALL	runtime.panicindex(SB)
	0x1c97 07319 (many_blocks.go:739)	UNDEF
	0x1c99 07321 (many_blocks.go:719)	CALL	runtime.panicindex(SB)
	0x1c9e 07326 (many_blocks.go:719)	UNDEF
	0x1ca0 07328 (many_blocks.go:687)	CALL	runtime.panicindex(SB)
	0x1ca5 07333 (many_blocks.go:687)	UNDEF
	0x1ca7 07335 (many_blocks.go:679)	CALL	runtime.panicindex(SB)
	0x1cac 07340 (many_blocks.go:679)	UNDEF
	0x1cae 07342 (many_blocks.go:659)	CALL	runtime.panicindex(SB)
	0x1cb3 07347 (many_blocks.go:659)	UNDEF
	0x1cb5 07349 (many_blocks.go:627)	CALL	runtime.panicindex(SB)
	0x1cba 07354 (many_blocks.go:627)	UNDEF
	0x1cbc 07356 (many_blocks.go:619)	CALL	runtime.panicindex(SB)
	0x1cc1 07361 (many_blocks.go:619)	UNDEF
	0x1cc3 07363 (many_blocks.go:599)	CALL	runtime.panicindex(SB)
	0x1cc8 07368 (many_blocks.go:599)	UNDEF
	0x1cca 07370 (many_blocks.go:567)	CALL	runtime.panicindex(SB)
	0x1ccf 07375 (many_blocks.go:567)	UNDEF
	0x1cd1 07377 (many_blocks.go:559)	CALL	runtime.panicindex(SB)
	0x1cd6 07382 (many_blocks.go:559)	UNDEF
	0x1cd8 07384 (many_blocks.go:539)	CALL	runtime.panicindex(SB)
	0x1cdd 07389 (many_blocks.go:539)	UNDEF
	0x1cdf 07391 (many_blocks.go:507)	CALL	runtime.panicindex(SB)
	0x1ce4 07396 (many_blocks.go:507)	UNDEF
	0x1ce6 07398 (many_blocks.go:499)	CALL	runtime.panicindex(SB)
	0x1ceb 07403 (many_blocks.go:499)	UNDEF
	0x1ced 07405 (many_blocks.go:479)	CALL	runtime.panicindex(SB)
	0x1cf2 07410 (many_blocks.go:479)	UNDEF
	0x1cf4 07412 (many_blocks.go:447)	CALL	runtime.panicindex(SB)
	0x1cf9 07417 (many_blocks.go:447)	UNDEF
	0x1cfb 07419 (many_blocks.go:439)	CALL	runtime.panicindex(SB)
	0x1d00 07424 (many_blocks.go:439)	UNDEF
	0x1d02 07426 (many_blocks.go:433)	CALL	runtime.panicindex(SB)
	0x1d07 07431 (many_blocks.go:433)	UNDEF
	0x0000 48 83 ec 08 48 89 2c 24 48 8d 2c 24 48 8b 44 24  H...H.,$H.,$H.D$
	0x0010 20 48 85 c0 0f 86 e8 1c 00 00 48 8b 4c 24 18 48   H........H.L$.H
	0x0020 8b 54 24 10 48 89 cb be 90 01 00 00 31 ff 45 31  .T$.H.......1.E1
	0x0030 c0 48 ff ce 48 85 f6 0f 8c b7 1b 00 00 49 89 d1  .H..H........I..
	0x0040 48 83 e2 0f 48 39 c2 0f 83 ae 1c 00 00 48 8b 14  H...H9.......H..
	0x0050 d3 4c 01 c2 4c 8d 04 3a 49 f7 c0 07 00 00 00 0f  .L..L..:I.......
	0x0060 85 75 1b 00 00 48 ff ce 48 85 f6 0f 8c 50 1b 00  .u...H..H....P..
	0x0070 00 4f 8d 04 49 49 01 f8 4c 8d 0c 3a 49 83 e1 07  .O..II..L..:I...
	0x0080 49 83 f9 03 0f 85 1d 1b 00 00 48 ff ce 48 85 f6  I.........H..H..
	0x0090 0f 8c f8 1a 00 00 4f 8d 04 40 49 01 f8 4c 8d 0c  ......O..@I..L..
	0x00a0 3a 49 83 e1 07 49 83 f9 02 0f 85 ce 1a 00 00 48  :I...I.........H
	0x00b0 ff ce 48 85 f6 0f 8c a9 1a 00 00 4c 8d 4a 25 49  ..H........L.J%I
	0x00c0 31 f9 49 8d 3c 11 48 83 e7 07 48 83 ff 05 75 6e  1.I.<.H...H...un
	0x00d0 48 ff ce 48 85 f6 0f 8c 6f 1a 00 00 31 ff 48 39  H..H....o...1.H9
	0x00e0 c7 7d 22 4c 8d 57 01 4c 8b 1c fb 4d 89 c4 49 83  .}"L.W.L...M..I.
	0x00f0 e0 03 4c 8d 6a 01 4d 39 d8 49 0f 44 d5 4d 89 e0  ..L.j.M9.I.D.M..
	0x0100 4c 89 d7 eb d9 49 8d 3c 11 48 83 e7 07 48 83 ff  L....I.<.H...H..
	0x0110 04 0f 85 20 1a 00 00 48 ff ce 48 85 f6 0f 8c fb  ... ...H..H.....
	0x0120 19 00 00 48 8b 39 4c 01 cf 48 89 39 4a 8d 3c 0a  ...H.9L..H.9J.<.
	0x0130 48 83 e7 07 48 83 ff 07 0f 85 cf 19 00 00 48 ff  H...H.........H.
	0x0140 ce 48 85 f6 0f 8c aa 19 00 00 48 8b 39 4c 01 cf  .H........H.9L..
	0x0150 48 89 39 4a 8d 3c 0a 48 83 e7 07 48 83 ff 06 0f  H.9J.<.H...H....
	0x0160 85 81 19 00 00 48 ff ce 48 85 f6 0f 8c 5c 19 00  .....H..H....\..
	0x0170 00 48 89 d1 48 83 e2 0f 48 39 c2 0f 83 cb 1a 00  .H..H...H9......
	0x0180 00 48 8d 14 d3 4a 8d 3c 09 48 83 e7 07 48 83 ff  .H...J.<.H...H..
	0x0190 01 0f 85 25 19 00 00 48 ff ce 48 85 f6 0f 8c 00  ...%...H..H.....
	0x01a0 19 00 00 4c 89 cf 49 83 e1 0f 49 39 c1 0f 83 d1  ...L..I...I9....
	0x01b0 1a 00 00 4a 89 0c cb 49 89 c9 48 83 e1 0f 48 39  ...J...I..H...H9
	0x01c0 c1 0f 83 bd 1a 00 00 4c 89 04 cb 49 8d 0c 39 48  .......L...I..9H
	0x01d0 f7 c1 07 00 00 00 0f 85 b3 18 00 00 48 8d 4e ff  ............H.N.
	0x01e0 48 85 c9 0f 8c 8d 18 00 00 49 8d 71 33 48 31 fe  H........I.q3H1.
	0x01f0 4a 8d 3c 0e 48 83 e7 07 48 83 ff 03 0f 85 66 18  J.<.H...H.....f.
	0x0200 00 00 48 ff c9 48 85 c9 0f 8c 41 18 00 00 49 8d  ..H..H....A...I.
	0x0210 79 3a 48 31 f7 4a 8d 34 0f 48 83 e6 07 48 83 fe  y:H1.J.4.H...H..
	0x0220 02 0f 85 1a 18 00 00 48 ff c9 48 85 c9 0f 8c f5  .......H..H.....
	0x0230 17 00 00 49 8d 70 4d 48 83 e6 0f 48 39 c6 0f 83  ...I.pMH...H9...
	0x0240 d0 19 00 00 48 8b 34 f3 4c 01 ce 4c 8d 0c 3e 49  ....H.4.L..L..>I
	0x0250 83 e1 07 49 83 f9 05 0f 85 bd 17 00 00 48 ff c9  ...I.........H..
	0x0260 48 85 c9 0f 8c 98 17 00 00 4f 8d 04 40 49 01 f8  H........O..@I..
	0x0270 4c 8d 0c 3e 49 83 e1 07 49 83 f9 04 0f 85 74 17  L..>I...I.....t.
	0x0280 00 00 48 ff c9 48 85 c9 0f 8c 4f 17 00 00 48 89  ..H..H....O...H.
	0x0290 f2 48 83 e6 0f 48 39 c6 0f 83 84 19 00 00 48 8d  .H...H9.......H.
	0x02a0 34 f3 4c 8d 0c 3a 49 83 e1 07 49 83 f9 07 0f 85  4.L..:I...I.....
	0x02b0 1b 17 00 00 48 ff c9 48 85 c9 0f 8c f6 16 00 00  ....H..H........
	0x02c0 48 89 d6 48 83 e2 0f 48 39 c2 0f 83 3d 19 00 00  H..H...H9...=...
	0x02d0 48 8d 14 d3 4c 8d 0c 3e 49 83 e1 07 49 83 f9 06  H...L..>I...I...
	0x02e0 75 5d 48 ff c9 48 85 c9 7c 3c 4c 8b 0a 49 01 f9  u]H..H..|<L..I..
	0x02f0 4c 89 0a 4c 8d 0c 3e 49 83 e1 07 49 83 f9 01 75  L..L..>I...I...u
	0x0300 14 49 89 f1 48 89 ce 48 89 d1 4c 89 c2 4d 89 c8  .I..H..H..L..M..
	0x0310 e9 1c fd ff ff 49 89 c9 48 89 d1 48 89 f2 4c 89  .....I..H..H..L.
	0x0320 ce e9 64 fd ff ff 48 8b 02 48 89 74 24 30 48 01  ..d...H..H.t$0H.
	0x0330 f8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 48  .H.D$8H.,$H....H
	0x0340 ff c9 48 85 c9 0f 8c 52 16 00 00 4c 8d 4e 4f 49  ..H....R...L.NOI
	0x0350 31 f9 49 8d 3c 31 48 83 e7 07 48 83 ff 07 0f 85  1.I.<1H...H.....
	0x0360 26 16 00 00 48 ff c9 48 85 c9 0f 8c 01 16 00 00  &...H..H........
	0x0370 4c 89 cf 49 83 e1 0f 49 39 c1 0f 83 da 18 00 00  L..I...I9.......
	0x0380 4a 89 34 cb 49 89 f1 48 83 e6 0f 48 39 c6 0f 83  J.4.I..H...H9...
	0x0390 c6 18 00 00 4c 89 04 f3 49 8d 34 39 48 83 e6 07  ....L...I.49H...
	0x03a0 48 83 fe 06 0f 85 b6 15 00 00 48 ff c9 48 85 c9  H.........H..H..
	0x03b0 0f 8c 91 15 00 00 49 8d 71 09 48 31 fe 4a 8d 3c  ......I.q.H1.J.<
	0x03c0 0e 48 83 e7 07 48 83 ff 01 0f 85 67 15 00 00 48  .H...H.....g...H
	0x03d0 ff c9 48 85 c9 0f 8c 42 15 00 00 48 8b 3a 48 01  ..H....B...H.:H.
	0x03e0 f7 48 89 3a 49 8d 3c 31 48 f7 c7 07 00 00 00 0f  .H.:I.<1H.......
	0x03f0 85 1a 15 00 00 48 ff c9 48 85 c9 0f 8c f5 14 00  .....H..H.......
	0x0400 00 48 89 f7 48 83 e6 0f 48 39 c6 0f 83 b2 18 00  .H..H...H9......
	0x0410 00 4c 89 0c f3 4c 89 ce 49 83 e1 0f 49 39 c1 0f  .L...L..I...I9..
	0x0420 83 9e 18 00 00 4e 89 04 cb 4c 8d 0c 3e 49 83 e1  .....N...L..>I..
	0x0430 07 49 83 f9 03 0f 85 a7 14 00 00 48 ff c9 48 85  .I.........H..H.
	0x0440 c9 0f 8c 82 14 00 00 4f 8d 04 40 49 01 f8 4c 8d  .......O..@I..L.
	0x0450 0c 3e 49 83 e1 07 49 83 f9 02 0f 85 55 14 00 00  .>I...I.....U...
	0x0460 48 ff c9 48 85 c9 0f 8c 30 14 00 00 48 89 f2 48  H..H....0...H..H
	0x0470 83 e6 0f 48 39 c6 0f 83 24 18 00 00 48 8d 34 f3  ...H9...$...H.4.
	0x0480 4c 8d 0c 3a 49 83 e1 07 49 83 f9 05 0f 85 f3 13  L..:I...I.......
	0x0490 00 00 48 ff c9 48 85 c9 0f 8c ce 13 00 00 4c 8d  ..H..H........L.
	0x04a0 4a 2c 49 31 f9 49 8d 3c 11 48 83 e7 07 48 83 ff  J,I1.I.<.H...H..
	0x04b0 04 0f 85 a1 13 00 00 48 ff c9 48 85 c9 0f 8c 7c  .......H..H....|
	0x04c0 13 00 00 4b 8d 3c 40 4c 01 cf 4e 8d 04 0a 49 83  ...K.<@L..N...I.
	0x04d0 e0 07 49 83 f8 07 0f 85 4f 13 00 00 48 ff c9 48  ..I.....O...H..H
	0x04e0 85 c9 0f 8c 2a 13 00 00 4c 8d 47 0e 49 83 e0 0f  ....*...L.G.I...
	0x04f0 49 39 c0 0f 83 d8 17 00 00 4e 8b 04 c3 4c 01 c2  I9.......N...L..
	0x0500 4e 8d 04 0a 49 83 e0 07 49 83 f8 06 0f 85 ef 12  N...I...I.......
	0x0510 00 00 48 ff c9 48 85 c9 0f 8c ca 12 00 00 4c 8d  ..H..H........L.
	0x0520 47 31 49 83 e0 0f 49 39 c0 0f 83 39 17 00 00 4e  G1I...I9...9...N
	0x0530 8b 04 c3 4c 01 c2 4e 8d 04 0a 49 83 e0 07 49 83  ...L..N...I...I.
	0x0540 f8 01 0f 85 3b 0b 00 00 48 ff c9 48 85 c9 0f 8c  ....;...H..H....
	0x0550 7b 12 00 00 48 89 d6 48 83 e2 0f 48 39 c2 0f 83  {...H..H...H9...
	0x0560 d3 16 00 00 48 8d 14 d3 4e 8d 04 0e 49 f7 c0 07  ....H...N...I...
	0x0570 00 00 00 0f 85 4f 03 00 00 48 ff c9 48 85 c9 0f  .....O...H..H...
	0x0580 8c 31 12 00 00 4c 8b 02 4d 01 c8 4c 89 02 4e 8d  .1...L..M..L..N.
	0x0590 04 0e 49 83 e0 07 49 83 f8 03 0f 85 0b 12 00 00  ..I...I.........
	0x05a0 48 ff c9 48 85 c9 0f 8c e6 11 00 00 45 31 c0 49  H..H........E1.I
	0x05b0 39 c0 7d 22 4d 8d 50 01 4e 8b 1c c3 49 89 fc 48  9.}"M.P.N...I..H
	0x05c0 83 e7 03 4c 8d 6e 01 4c 39 df 49 0f 44 f5 4c 89  ...L.n.L9.I.D.L.
	0x05d0 e7 4d 89 d0 eb d9 4d 8d 04 31 49 83 e0 07 49 83  .M....M..1I...I.
	0x05e0 f8 02 0f 85 9c 11 00 00 48 ff c9 48 85 c9 0f 8c  ........H..H....
	0x05f0 77 11 00 00 45 31 c0 49 39 c0 7d 22 4d 8d 50 01  w...E1.I9.}"M.P.
	0x0600 4e 8b 1c c3 49 89 fc 48 83 e7 03 4c 8d 6e 01 4c  N...I..H...L.n.L
	0x0610 39 df 49 0f 44 f5 4c 89 e7 4d 89 d0 eb d9 4d 8d  9.I.D.L..M....M.
	0x0620 04 31 49 83 e0 07 49 83 f8 05 0f 85 2d 11 00 00  .1I...I.....-...
	0x0630 48 ff c9 48 85 c9 0f 8c 08 11 00 00 48 8d 3c 7f  H..H........H.<.
	0x0640 4c 01 cf 4e 8d 04 0e 49 83 e0 07 49 83 f8 04 0f  L..N...I...I....
	0x0650 84 e4 10 00 00 48 ff c9 48 85 c9 0f 8c bf 10 00  .....H..H.......
	0x0660 00 4d 89 c8 49 83 e1 0f 49 39 c1 0f 83 7c 16 00  .M..I...I9...|..
	0x0670 00 4a 89 34 cb 49 89 f1 48 83 e6 0f 48 39 c6 0f  .J.4.I..H...H9..
	0x0680 83 68 16 00 00 48 89 3c f3 4b 8d 34 01 48 83 e6  .h...H.<.K.4.H..
	0x0690 07 48 83 fe 05 0f 85 7a 10 00 00 48 ff c9 48 85  .H.....z...H..H.
	0x06a0 c9 0f 8c 55 10 00 00 4c 89 ca 49 83 e1 0f 49 39  ...U...L..I...I9
	0x06b0 c1 0f 83 d4 15 00 00 4a 8d 34 cb 4e 8d 0c 02 49  .......J.4.N...I
	0x06c0 83 e1 07 49 83 f9 04 0f 85 18 10 00 00 48 ff c9  ...I.........H..
	0x06d0 48 85 c9 0f 8c f3 0f 00 00 4c 8d 4f 3f 49 83 e1  H........L.O?I..
	0x06e0 0f 49 39 c1 0f 83 54 15 00 00 4e 8b 0c cb 4c 01  .I9...T...N...L.
	0x06f0 ca 4e 8d 0c 02 49 83 e1 07 49 83 f9 07 0f 85 c1  .N...I...I......
	0x0700 0f 00 00 48 ff c9 48 85 c9 0f 8c 9c 0f 00 00 48  ...H..H........H
	0x0710 89 d6 48 83 e2 0f 48 39 c2 0f 83 96 15 00 00 48  ..H...H9.......H
	0x0720 8d 14 d3 4e 8d 0c 06 49 83 e1 07 49 83 f9 06 0f  ...N...I...I....
	0x0730 85 26 01 00 00 48 ff c9 48 85 c9 0f 8c 51 0f 00  .&...H..H....Q..
	0x0740 00 48 8d 3c 7f 4c 01 c7 4e 8d 0c 06 49 83 e1 07  .H.<.L..N...I...
	0x0750 49 83 f9 01 0f 85 27 0f 00 00 48 ff c9 48 85 c9  I.....'...H..H..
	0x0760 0f 8c 02 0f 00 00 4c 8d 4f 38 49 83 e1 0f 49 39  ......L.O8I...I9
	0x0770 c1 0f 83 dc 14 00 00 4e 8b 0c cb 4c 01 ce 4e 8d  .......N...L..N.
	0x0780 0c 06 49 f7 c1 07 00 00 00 0f 85 c2 0e 00 00 48  ..I............H
	0x0790 ff c9 48 85 c9 0f 8c 9d 0e 00 00 4c 8b 0a 4d 01  ..H........L..M.
	0x07a0 c1 4c 89 0a 4e 8d 0c 06 49 83 e1 07 49 83 f9 03  .L..N...I...I...
	0x07b0 0f 85 7a 0e 00 00 48 ff c9 48 85 c9 0f 8c 55 0e  ..z...H..H....U.
	0x07c0 00 00 4c 8d 4f 2a 49 83 e1 0f 49 39 c1 0f 83 aa  ..L.O*I...I9....
	0x07d0 14 00 00 4e 8b 0c cb 4c 01 ce 4e 8d 0c 06 49 83  ...N...L..N...I.
	0x07e0 e1 07 49 83 f9 02 0f 85 23 0e 00 00 48 ff c9 48  ..I.....#...H..H
	0x07f0 85 c9 0f 8c fe 0d 00 00 4c 8b 0a 4d 01 c1 4c 89  ........L..M..L.
	0x0800 0a 4e 8d 0c 06 49 83 e1 07 49 83 f9 05 0f 85 d2  .N...I...I......
	0x0810 0d 00 00 48 ff c9 48 85 c9 0f 8c ad 0d 00 00 45  ...H..H........E
	0x0820 31 c9 49 39 c1 7d 22 4d 8d 51 01 4e 8b 1c cb 49  1.I9.}"M.Q.N...I
	0x0830 89 fc 48 83 e7 03 4c 8d 6e 01 4c 39 df 49 0f 44  ..H...L.n.L9.I.D
	0x0840 f5 4c 89 e7 4d 89 d1 eb d9 4d 8d 0c 30 49 83 e1  .L..M....M..0I..
	0x0850 07 49 83 f9 04 0f 85 60 0d 00 00 48 ff c9 48 85  .I.....`...H..H.
	0x0860 c9 0f 8c 3b 0d 00 00 4c 8d 4e 17 4d 31 c1 4d 8d  ...;...L.N.M1.M.
	0x0870 04 31 49 83 e0 07 49 83 f8 07 0f 85 11 0d 00 00  .1I...I.........
	0x0880 48 ff c9 48 85 c9 0f 8c ec 0c 00 00 45 31 c0 49  H..H........E1.I
	0x0890 39 c0 7d 22 4d 8d 50 01 4e 8b 1c c3 49 89 fc 48  9.}"M.P.N...I..H
	0x08a0 83 e7 03 4c 8d 6e 01 4c 39 df 49 0f 44 f5 4c 89  ...L.n.L9.I.D.L.
	0x08b0 e7 4d 89 d0 eb d9 4d 8d 04 31 49 83 e0 07 49 83  .M....M..1I...I.
	0x08c0 f8 06 0f 85 9f 0c 00 00 48 ff c9 48 85 c9 0f 8c  ........H..H....
	0x08d0 7a 0c 00 00 4c 8d 46 41 4d 31 c8 4d 8d 0c 30 49  z...L.FAM1.M..0I
	0x08e0 83 e1 07 49 83 f9 01 0f 85 eb 00 00 00 48 ff c9  ...I.........H..
	0x08f0 48 85 c9 0f 8c c6 00 00 00 4c 8d 4e 10 4d 31 c1  H........L.N.M1.
	0x0900 4d 8d 04 31 49 f7 c0 07 00 00 00 74 0b 49 89 f8  M..1I......t.I..
	0x0910 4c 89 cf e9 ca f9 ff ff 48 ff c9 48 85 c9 0f 8c  L.......H..H....
	0x0920 82 00 00 00 48 89 f2 48 83 e6 0f 48 39 c6 0f 83  ....H..H...H9...
	0x0930 42 13 00 00 48 8d 34 f3 4e 8d 04 0a 49 83 e0 07  B...H.4.N...I...
	0x0940 49 83 f8 03 75 55 48 ff c9 48 85 c9 7c 34 4c 8d  I...uUH..H..|4L.
	0x0950 42 02 4d 31 c8 4d 8d 0c 10 49 83 e1 07 49 83 f9  B.M1.M...I...I..
	0x0960 02 75 11 4d 89 c1 49 89 f2 48 89 d6 4c 89 d2 e9  .u.M..I..H..L...
	0x0970 e1 fc ff ff 49 89 d1 48 89 f2 4c 89 ce e9 0d fe  ....I..H..L.....
	0x0980 ff ff 48 8b 06 48 89 54 24 30 4c 01 c8 48 89 44  ..H..H.T$0L..H.D
	0x0990 24 38 48 8b 2c 24 48 83 c4 08 c3 49 89 f8 4c 89  $8H.,$H....I..L.
	0x09a0 cf e9 ec fa ff ff 48 8b 02 48 89 74 24 30 4c 01  ......H..H.t$0L.
	0x09b0 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 48  .H.D$8H.,$H....H
	0x09c0 8b 02 48 89 74 24 30 4c 01 c0 48 89 44 24 38 48  ..H.t$0L..H.D$8H
	0x09d0 8b 2c 24 48 83 c4 08 c3 48 ff c9 48 85 c9 0f 8c  .,$H....H..H....
	0x09e0 51 0b 00 00 4c 8b 0a 4d 01 c1 4c 89 0a 4e 8d 0c  Q...L..M..L..N..
	0x09f0 06 49 83 e1 07 49 83 f9 02 0f 85 2e 0b 00 00 48  .I...I.........H
	0x0a00 ff c9 48 85 c9 0f 8c 09 0b 00 00 48 8d 3c 7f 4c  ..H........H.<.L
	0x0a10 01 c7 4e 8d 0c 06 49 83 e1 07 49 83 f9 05 0f 85  ..N...I...I.....
	0x0a20 e5 0a 00 00 48 ff c9 48 85 c9 0f 8c c0 0a 00 00  ....H..H........
	0x0a30 4c 8b 0a 4d 01 c1 4c 89 0a 4e 8d 0c 06 49 83 e1  L..M..L..N...I..
	0x0a40 07 49 83 f9 04 75 b8 48 ff c9 48 85 c9 0f 8c 84  .I...u.H..H.....
	0x0a50 0a 00 00 48 89 f2 48 83 e6 0f 48 39 c6 0f 83 67  ...H..H...H9...g
	0x0a60 12 00 00 48 8d 34 f3 4e 8d 0c 02 49 83 e1 07 49  ...H.4.N...I...I
	0x0a70 83 f9 07 74 0e 49 89 d1 48 89 f2 4c 89 ce e9 6a  ...t.I..H..L...j
	0x0a80 fe ff ff 48 ff c9 48 85 c9 0f 8c 2f 0a 00 00 45  ...H..H..../...E
	0x0a90 31 c9 49 39 c1 7d 22 4d 8d 51 01 4e 8b 1c cb 49  1.I9.}"M.Q.N...I
	0x0aa0 89 fc 48 83 e7 03 4c 8d 6a 01 4c 39 df 49 0f 44  ..H...L.j.L9.I.D
	0x0ab0 d5 4c 89 e7 4d 89 d1 eb d9 4d 8d 0c 10 49 83 e1  .L..M....M...I..
	0x0ac0 07 49 83 f9 06 0f 85 e5 09 00 00 48 ff c9 48 85  .I.........H..H.
	0x0ad0 c9 0f 8c c0 09 00 00 4c 8b 0e 4d 01 c1 4c 89 0e  .......L..M..L..
	0x0ae0 4e 8d 0c 02 49 83 e1 07 49 83 f9 01 0f 85 8e 09  N...I...I.......
	0x0af0 00 00 48 ff c9 48 85 c9 0f 8c 69 09 00 00 4c 8d  ..H..H....i...L.
	0x0b00 4a 48 4d 31 c1 4d 8d 04 11 49 f7 c0 07 00 00 00  JHM1.M...I......
	0x0b10 0f 85 49 09 00 00 48 ff c9 48 85 c9 0f 8c 24 09  ..I...H..H....$.
	0x0b20 00 00 4c 8d 47 23 49 83 e0 0f 49 39 c0 0f 83 5f  ..L.G#I...I9..._
	0x0b30 11 00 00 4e 8b 04 c3 4c 01 c2 4e 8d 04 0a 49 83  ...N...L..N...I.
	0x0b40 e0 07 49 83 f8 03 0f 85 ec 08 00 00 48 ff c9 48  ..I.........H..H
	0x0b50 85 c9 0f 8c c7 08 00 00 4d 89 c8 49 83 e1 0f 49  ........M..I...I
	0x0b60 39 c1 0f 83 46 11 00 00 4a 89 14 cb 49 89 d1 48  9...F...J...I..H
	0x0b70 83 e2 0f 48 39 c2 0f 83 32 11 00 00 48 89 3c d3  ...H9...2...H.<.
	0x0b80 4b 8d 14 01 48 83 e2 07 48 83 fa 02 0f 85 82 08  K...H...H.......
	0x0b90 00 00 48 ff c9 48 85 c9 0f 8c 5d 08 00 00 31 d2  ..H..H....]...1.
	0x0ba0 48 39 c2 7d 22 4c 8d 52 01 4c 8b 1c d3 49 89 fc  H9.}"L.R.L...I..
	0x0bb0 48 83 e7 03 4d 8d 69 01 4c 39 df 4d 0f 44 cd 4c  H...M.i.L9.M.D.L
	0x0bc0 89 e7 4c 89 d2 eb d9 4b 8d 14 08 48 83 e2 07 48  ..L....K...H...H
	0x0bd0 83 fa 05 0f 85 17 08 00 00 48 ff c9 48 85 c9 0f  .........H..H...
	0x0be0 8c f2 07 00 00 4c 89 c2 49 83 e0 0f 49 39 c0 0f  .....L..I...I9..
	0x0bf0 83 e3 10 00 00 4e 89 0c c3 4d 89 c8 49 83 e1 0f  .....N...M..I...
	0x0c00 49 39 c1 0f 83 cf 10 00 00 4a 89 3c cb 4d 8d 0c  I9.......J.<.M..
	0x0c10 10 49 83 e1 07 49 83 f9 04 0f 85 ad 07 00 00 48  .I...I.........H
	0x0c20 ff c9 48 85 c9 0f 8c 88 07 00 00 45 31 c9 49 39  ..H........E1.I9
	0x0c30 c1 7d 22 4d 8d 51 01 4e 8b 1c cb 49 89 fc 48 83  .}"M.Q.N...I..H.
	0x0c40 e7 03 4d 8d 68 01 4c 39 df 4d 0f 44 c5 4c 89 e7  ..M.h.L9.M.D.L..
	0x0c50 4d 89 d1 eb d9 4e 8d 0c 02 49 83 e1 07 49 83 f9  M....N...I...I..
	0x0c60 07 0f 85 3b 07 00 00 48 ff c9 48 85 c9 0f 8c 16  ...;...H..H.....
	0x0c70 07 00 00 48 8d 3c 7f 48 01 d7 4d 8d 0c 10 49 83  ...H.<.H..M...I.
	0x0c80 e1 07 49 83 f9 06 0f 85 1e 01 00 00 48 ff c9 48  ..I.........H..H
	0x0c90 85 c9 0f 8c f9 00 00 00 49 89 d1 48 83 e2 0f 48  ........I..H...H
	0x0ca0 39 c2 0f 83 f1 0f 00 00 4c 89 04 d3 4c 89 c2 49  9.......L...L..I
	0x0cb0 83 e0 0f 49 39 c0 0f 83 dd 0f 00 00 4a 89 3c c3  ...I9.......J.<.
	0x0cc0 4e 8d 04 0a 49 83 e0 07 49 83 f8 01 0f 85 b1 00  N...I...I.......
	0x0cd0 00 00 48 ff c9 48 85 c9 0f 8c 8c 00 00 00 48 8d  ..H..H........H.
	0x0ce0 3c 7f 4c 01 cf 4e 8d 04 0a 49 f7 c0 07 00 00 00  <.L..N...I......
	0x0cf0 75 6d 48 ff c9 48 85 c9 7c 4c 4d 89 c8 49 83 e1  umH..H..|LM..I..
	0x0d00 0f 49 39 c1 0f 83 11 0f 00 00 4a 89 14 cb 49 89  .I9.......J...I.
	0x0d10 d1 48 83 e2 0f 48 39 c2 0f 83 fd 0e 00 00 48 89  .H...H9.......H.
	0x0d20 3c d3 4b 8d 14 01 48 83 e2 07 48 83 fa 03 75 0b  <.K...H...H...u.
	0x0d30 48 89 f2 4c 89 ce e9 9d fc ff ff 48 89 f2 4c 89  H..L.......H..L.
	0x0d40 ce e9 cd fa ff ff 48 8b 06 48 89 54 24 30 4c 01  ......H..H.T$0L.
	0x0d50 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 49  .H.D$8H.,$H....I
	0x0d60 89 d0 4c 89 ca e9 22 ff ff ff 48 8b 06 48 89 54  ..L..."...H..H.T
	0x0d70 24 30 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48 83  $0L..H.D$8H.,$H.
	0x0d80 c4 08 c3 49 89 d0 48 89 f2 4c 89 c6 e9 0f f8 ff  ...I..H..L......
	0x0d90 ff 48 8b 06 4c 89 44 24 30 48 01 d0 48 89 44 24  .H..L.D$0H..H.D$
	0x0da0 38 48 8b 2c 24 48 83 c4 08 c3 48 ff c9 48 85 c9  8H.,$H....H..H..
	0x0db0 0f 8c ba 05 00 00 49 89 d1 48 83 e2 0f 48 39 c2  ......I..H...H9.
	0x0dc0 0f 83 a9 0e 00 00 4c 89 04 d3 4c 89 c2 49 83 e0  ......L...L..I..
	0x0dd0 0f 49 39 c0 0f 83 95 0e 00 00 4a 89 3c c3 4e 8d  .I9.......J.<.N.
	0x0de0 04 0a 49 83 e0 07 49 83 f8 07 0f 85 04 02 00 00  ..I...I.........
	0x0df0 48 ff c9 48 85 c9 0f 8c 5b 05 00 00 4c 8d 47 46  H..H....[...L.GF
	0x0e00 49 83 e0 0f 49 39 c0 0f 83 1c 0e 00 00 4e 8b 04  I...I9.......N..
	0x0e10 c3 4c 01 c2 4e 8d 04 0a 49 83 e0 07 49 83 f8 06  .L..N...I...I...
	0x0e20 0f 85 1d 05 00 00 48 ff c9 48 85 c9 0f 8c f8 04  ......H..H......
	0x0e30 00 00 45 31 c0 49 39 c0 7d 22 4d 8d 50 01 4e 8b  ..E1.I9.}"M.P.N.
	0x0e40 1c c3 49 89 fc 48 83 e7 03 4c 8d 6a 01 4c 39 df  ..I..H...L.j.L9.
	0x0e50 49 0f 44 d5 4c 89 e7 4d 89 d0 eb d9 4d 8d 04 11  I.D.L..M....M...
	0x0e60 49 83 e0 07 49 83 f8 01 0f 85 ab 04 00 00 48 ff  I...I.........H.
	0x0e70 c9 48 85 c9 0f 8c 86 04 00 00 48 89 d6 48 83 e2  .H........H..H..
	0x0e80 0f 48 39 c2 0f 83 55 0e 00 00 48 8d 14 d3 4e 8d  .H9...U...H...N.
	0x0e90 04 0e 49 f7 c0 07 00 00 00 0f 85 53 04 00 00 48  ..I........S...H
	0x0ea0 ff c9 48 85 c9 0f 8c 2e 04 00 00 48 8d 3c 7f 4c  ..H........H.<.L
	0x0eb0 01 cf 4e 8d 04 0e 49 83 e0 07 49 83 f8 03 0f 85  ..N...I...I.....
	0x0ec0 23 02 00 00 48 ff c9 48 85 c9 0f 8c f0 03 00 00  #...H..H........
	0x0ed0 4c 8b 02 4d 01 c8 4c 89 02 4e 8d 04 0e 49 83 e0  L..M..L..N...I..
	0x0ee0 07 49 83 f8 02 0f 85 bb 03 00 00 48 ff c9 48 85  .I.........H..H.
	0x0ef0 c9 0f 8c 96 03 00 00 4d 89 c8 49 83 e1 0f 49 39  .......M..I...I9
	0x0f00 c1 0f 83 3e 0d 00 00 4a 89 34 cb 49 89 f1 48 83  ...>...J.4.I..H.
	0x0f10 e6 0f 48 39 c6 0f 83 2a 0d 00 00 48 89 3c f3 4b  ..H9...*...H.<.K
	0x0f20 8d 34 01 48 83 e6 07 48 83 fe 05 0f 85 51 03 00  .4.H...H.....Q..
	0x0f30 00 48 ff c9 48 85 c9 0f 8c 2c 03 00 00 48 8d 77  .H..H....,...H.w
	0x0f40 1c 48 83 e6 0f 48 39 c6 0f 83 59 0d 00 00 48 8b  .H...H9...Y...H.
	0x0f50 34 f3 4c 01 ce 4e 8d 0c 06 49 83 e1 07 49 83 f9  4.L..N...I...I..
	0x0f60 04 0f 85 f4 02 00 00 48 ff c9 48 85 c9 0f 8c cf  .......H..H.....
	0x0f70 02 00 00 4c 8d 4f 07 49 83 e1 0f 49 39 c1 0f 83  ...L.O.I...I9...
	0x0f80 62 0d 00 00 4e 8b 0c cb 4c 01 ce 4e 8d 0c 06 49  b...N...L..N...I
	0x0f90 83 e1 07 49 83 f9 07 0f 85 94 02 00 00 48 ff c9  ...I.........H..
	0x0fa0 48 85 c9 0f 8c 6f 02 00 00 4c 8d 4e 1e 4d 31 c1  H....o...L.N.M1.
	0x0fb0 4d 8d 04 31 49 83 e0 07 49 83 f8 06 0f 85 42 02  M..1I...I.....B.
	0x0fc0 00 00 48 ff c9 48 85 c9 0f 8c 1d 02 00 00 48 89  ..H..H........H.
	0x0fd0 f2 48 83 e6 0f 48 39 c6 0f 83 16 0d 00 00 48 8d  .H...H9.......H.
	0x0fe0 34 f3 4e 8d 04 0a 49 83 e0 07 49 83 f8 01 0f 85  4.N...I...I.....
	0x0ff0 52 f9 ff ff 48 ff c9 48 85 c9 0f 8c d2 01 00 00  R...H..H........
	0x1000 45 31 c0 49 39 c0 7d 22 4d 8d 50 01 4e 8b 1c c3  E1.I9.}"M.P.N...
	0x1010 49 89 fc 48 83 e7 03 4c 8d 6a 01 4c 39 df 49 0f  I..H...L.j.L9.I.
	0x1020 44 d5 4c 89 e7 4d 89 d0 eb d9 4d 8d 04 11 49 f7  D.L..M....M...I.
	0x1030 c0 07 00 00 00 0f 85 d7 f4 ff ff 48 ff c9 48 85  ...........H..H.
	0x1040 c9 0f 8c 72 01 00 00 45 31 c0 49 39 c0 7d 22 4d  ...r...E1.I9.}"M
	0x1050 8d 50 01 4e 8b 1c c3 49 89 fc 48 83 e7 03 4c 8d  .P.N...I..H...L.
	0x1060 6a 01 4c 39 df 49 0f 44 d5 4c 89 e7 4d 89 d0 eb  j.L9.I.D.L..M...
	0x1070 d9 4d 8d 04 11 49 83 e0 07 49 83 f8 03 0f 85 28  .M...I...I.....(
	0x1080 01 00 00 48 ff c9 48 85 c9 0f 8c 03 01 00 00 48  ...H..H........H
	0x1090 89 d6 48 83 e2 0f 48 39 c2 0f 83 c2 0b 00 00 48  ..H...H9.......H
	0x10a0 8d 14 d3 4e 8d 04 0e 49 83 e0 07 49 83 f8 02 0f  ...N...I...I....
	0x10b0 85 cc 00 00 00 48 ff c9 48 85 c9 0f 8c a7 00 00  .....H..H.......
	0x10c0 00 4c 8d 47 15 49 83 e0 0f 49 39 c0 0f 83 ea 0b  .L.G.I...I9.....
	0x10d0 00 00 4e 8b 04 c3 4c 01 c6 4e 8d 04 0e 49 83 e0  ..N...L..N...I..
	0x10e0 07 49 83 f8 05 75 70 48 ff c9 48 85 c9 7c 4f 4d  .I...upH..H..|OM
	0x10f0 89 c8 49 83 e1 0f 49 39 c1 0f 83 31 0b 00 00 4a  ..I...I9...1...J
	0x1100 89 34 cb 49 89 f1 48 83 e6 0f 48 39 c6 0f 83 1d  .4.I..H...H9....
	0x1110 0b 00 00 48 89 3c f3 4b 8d 34 01 48 83 e6 07 48  ...H.<.K.4.H...H
	0x1120 83 fe 04 75 0e 48 89 d6 4c 89 c2 4d 89 c8 e9 77  ...u.H..L..M...w
	0x1130 fc ff ff 4c 89 ce 4d 89 c1 e9 aa f4 ff ff 48 8b  ...L..M.......H.
	0x1140 02 48 89 74 24 30 4c 01 c8 48 89 44 24 38 48 8b  .H.t$0L..H.D$8H.
	0x1150 2c 24 48 83 c4 08 c3 4d 89 c8 49 89 d2 48 89 f2  ,$H....M..I..H..
	0x1160 4c 89 d6 e9 9b f5 ff ff 48 8b 02 48 89 74 24 30  L.......H..H.t$0
	0x1170 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08  L..H.D$8H.,$H...
	0x1180 c3 49 89 f8 4c 89 cf 49 89 f1 48 89 ce e9 4a f0  .I..L..I..H...J.
	0x1190 ff ff 48 8b 06 48 89 54 24 30 4c 01 c8 48 89 44  ..H..H.T$0L..H.D
	0x11a0 24 38 48 8b 2c 24 48 83 c4 08 c3 4d 89 c8 49 89  $8H.,$H....M..I.
	0x11b0 d1 48 89 f2 e9 78 fd ff ff 48 8b 06 48 89 54 24  .H...x...H..H.T$
	0x11c0 30 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4  0L..H.D$8H.,$H..
	0x11d0 08 c3 48 8b 06 48 89 54 24 30 4c 01 c8 48 89 44  ..H..H.T$0L..H.D
	0x11e0 24 38 48 8b 2c 24 48 83 c4 08 c3 48 8b 02 48 89  $8H.,$H....H..H.
	0x11f0 74 24 30 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48  t$0L..H.D$8H.,$H
	0x1200 83 c4 08 c3 49 89 f8 49 89 ca 48 89 d1 48 89 f2  ....I..I..H..H..
	0x1210 4c 89 d6 e9 ff ee ff ff 48 8b 02 48 89 74 24 30  L.......H..H.t$0
	0x1220 4c 01 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08  L..H.D$8H.,$H...
	0x1230 c3 4d 89 c1 49 89 f2 48 89 d6 4c 89 d2 e9 2c fc  .M..I..H..L...,.
	0x1240 ff ff 48 8b 02 48 89 74 24 30 4c 01 c0 48 89 44  ..H..H.t$0L..H.D
	0x1250 24 38 48 8b 2c 24 48 83 c4 08 c3 49 89 f9 4c 89  $8H.,$H....I..L.
	0x1260 c7 4d 89 c8 e9 f7 f1 ff ff 48 8b 02 4c 89 4c 24  .M.......H..L.L$
	0x1270 30 4c 01 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4  0L..H.D$8H.,$H..
	0x1280 08 c3 4c 89 ce 4d 89 c1 e9 f3 f5 ff ff 48 8b 02  ..L..M.......H..
	0x1290 48 89 74 24 30 4c 01 c8 48 89 44 24 38 48 8b 2c  H.t$0L..H.D$8H.,
	0x12a0 24 48 83 c4 08 c3 49 89 f0 48 89 ce 48 89 d1 4c  $H....I..H..H..L
	0x12b0 89 c2 49 89 fa 4c 89 cf 4d 89 d1 e9 a5 ed ff ff  ..I..L..M.......
	0x12c0 48 8b 02 48 89 74 24 30 4c 01 c8 48 89 44 24 38  H..H.t$0L..H.D$8
	0x12d0 48 8b 2c 24 48 83 c4 08 c3 48 8b 02 48 89 74 24  H.,$H....H..H.t$
	0x12e0 30 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4  0L..H.D$8H.,$H..
	0x12f0 08 c3 49 89 f8 4c 89 cf 49 89 f1 e9 aa f0 ff ff  ..I..L..I.......
	0x1300 48 8b 06 48 89 54 24 30 4c 01 c8 48 89 44 24 38  H..H.T$0L..H.D$8
	0x1310 48 8b 2c 24 48 83 c4 08 c3 4d 89 c8 49 89 d2 48  H.,$H....M..I..H
	0x1320 89 f2 4c 89 d6 e9 8c f4 ff ff 48 8b 06 48 89 54  ..L.......H..H.T
	0x1330 24 30 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48 83  $0L..H.D$8H.,$H.
	0x1340 c4 08 c3 49 89 f8 4c 89 cf 49 89 d2 48 89 f2 4c  ...I..L..I..H..L
	0x1350 89 d6 e9 2b ef ff ff 48 8b 06 48 89 54 24 30 4c  ...+...H..H.T$0L
	0x1360 01 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3  ..H.D$8H.,$H....
	0x1370 48 8b 06 4c 89 44 24 30 48 01 d0 48 89 44 24 38  H..L.D$0H..H.D$8
	0x1380 48 8b 2c 24 48 83 c4 08 c3 48 8b 06 4c 89 44 24  H.,$H....H..L.D$
	0x1390 30 48 01 d0 48 89 44 24 38 48 8b 2c 24 48 83 c4  0H..H.D$8H.,$H..
	0x13a0 08 c3 4d 89 c1 49 89 d0 48 89 f2 4c 89 ce e9 a7  ..M..I..H..L....
	0x13b0 f3 ff ff 48 8b 06 4c 89 44 24 30 48 01 d0 48 89  ...H..L.D$0H..H.
	0x13c0 44 24 38 48 8b 2c 24 48 83 c4 08 c3 4d 89 c1 49  D$8H.,$H....M..I
	0x13d0 89 d0 e9 bb f7 ff ff 48 8b 06 4c 89 4c 24 30 4c  .......H..L.L$0L
	0x13e0 01 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3  ..H.D$8H.,$H....
	0x13f0 4c 89 ca 4d 89 c1 e9 e1 f0 ff ff 48 8b 06 4c 89  L..M.......H..L.
	0x1400 4c 24 30 4c 01 c0 48 89 44 24 38 48 8b 2c 24 48  L$0L..H.D$8H.,$H
	0x1410 83 c4 08 c3 4c 89 ca 4d 89 c1 e9 1c fc ff ff 48  ....L..M.......H
	0x1420 8b 06 48 89 54 24 30 4c 01 c8 48 89 44 24 38 48  ..H.T$0L..H.D$8H
	0x1430 8b 2c 24 48 83 c4 08 c3 4d 89 c8 49 89 d1 48 89  .,$H....M..I..H.
	0x1440 f2 e9 55 f2 ff ff 48 8b 06 48 89 54 24 30 4c 01  ..U...H..H.T$0L.
	0x1450 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 4d  .H.D$8H.,$H....M
	0x1460 89 c8 e9 64 f6 ff ff 48 8b 06 48 89 54 24 30 4c  ...d...H..H.T$0L
	0x1470 01 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3  ..H.D$8H.,$H....
	0x1480 49 89 d1 48 89 f2 4c 89 ce 4d 89 c2 49 89 f8 4c  I..H..L..M..I..L
	0x1490 89 d7 e9 a4 ef ff ff 48 8b 06 48 89 54 24 30 4c  .......H..H.T$0L
	0x14a0 01 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3  ..H.D$8H.,$H....
	0x14b0 49 89 d1 48 89 f2 4c 89 ce e9 a9 fa ff ff 48 8b  I..H..L.......H.
	0x14c0 06 48 89 54 24 30 4c 01 c0 48 89 44 24 38 48 8b  .H.T$0L..H.D$8H.
	0x14d0 2c 24 48 83 c4 08 c3 48 8b 02 48 89 74 24 30 4c  ,$H....H..H.t$0L
	0x14e0 01 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3  ..H.D$8H.,$H....
	0x14f0 48 8b 02 48 89 74 24 30 4c 01 c0 48 89 44 24 38  H..H.t$0L..H.D$8
	0x1500 48 8b 2c 24 48 83 c4 08 c3 4d 89 c1 49 89 f8 e9  H.,$H....M..I...
	0x1510 50 ee ff ff 48 8b 02 48 89 74 24 30 4c 01 c0 48  P...H..H.t$0L..H
	0x1520 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 4d 89 c1  .D$8H.,$H....M..
	0x1530 e9 6a f9 ff ff 48 8b 02 48 89 74 24 30 4c 01 c0  .j...H..H.t$0L..
	0x1540 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 48 8b  H.D$8H.,$H....H.
	0x1550 02 48 89 74 24 30 4c 01 c8 48 89 44 24 38 48 8b  .H.t$0L..H.D$8H.
	0x1560 2c 24 48 83 c4 08 c3 4d 89 c8 49 89 f2 48 89 d6  ,$H....M..I..H..
	0x1570 4c 89 d2 e9 55 f1 ff ff 48 8b 02 48 89 74 24 30  L...U...H..H.t$0
	0x1580 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08  L..H.D$8H.,$H...
	0x1590 c3 49 89 f8 4d 89 ca 49 89 f1 4c 89 d6 e9 2d ee  .I..M..I..L...-.
	0x15a0 ff ff 48 8b 02 48 89 74 24 30 4c 01 c0 48 89 44  ..H..H.t$0L..H.D
	0x15b0 24 38 48 8b 2c 24 48 83 c4 08 c3 49 89 f1 4d 89  $8H.,$H....I..M.
	0x15c0 c2 49 89 f8 4c 89 d7 e9 5b ec ff ff 48 8b 02 48  .I..L...[...H..H
	0x15d0 89 74 24 30 4c 01 c0 48 89 44 24 38 48 8b 2c 24  .t$0L..H.D$8H.,$
	0x15e0 48 83 c4 08 c3 49 89 d1 4c 89 c2 49 89 f0 4c 89  H....I..L..I..L.
	0x15f0 ce e9 71 f6 ff ff 48 8b 02 48 89 74 24 30 4c 01  ..q...H..H.t$0L.
	0x1600 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 4d  .H.D$8H.,$H....M
	0x1610 89 c1 e9 01 f3 ff ff 48 8b 02 48 89 74 24 30 4c  .......H..H.t$0L
	0x1620 01 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3  ..H.D$8H.,$H....
	0x1630 4d 89 c1 e9 f8 ef ff ff 48 8b 02 48 89 74 24 30  M.......H..H.t$0
	0x1640 4c 01 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08  L..H.D$8H.,$H...
	0x1650 c3 4d 89 c1 49 89 f8 49 89 f2 48 89 ce 48 89 d1  .M..I..I..H..H..
	0x1660 4c 89 d2 e9 fd ea ff ff 48 8b 02 48 89 74 24 30  L.......H..H.t$0
	0x1670 4c 01 c0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08  L..H.D$8H.,$H...
	0x1680 c3 4d 89 c1 49 89 f2 48 89 d6 4c 89 d2 e9 ba f4  .M..I..H..L.....
	0x1690 ff ff 48 8b 02 48 89 74 24 30 4c 01 c0 48 89 44  ..H..H.t$0L..H.D
	0x16a0 24 38 48 8b 2c 24 48 83 c4 08 c3 48 8b 06 48 89  $8H.,$H....H..H.
	0x16b0 54 24 30 4c 01 c0 48 89 44 24 38 48 8b 2c 24 48  T$0L..H.D$8H.,$H
	0x16c0 83 c4 08 c3 4d 89 c1 e9 7c ee ff ff 48 8b 06 48  ....M...|...H..H
	0x16d0 89 54 24 30 4c 01 c0 48 89 44 24 38 48 8b 2c 24  .T$0L..H.D$8H.,$
	0x16e0 48 83 c4 08 c3 49 89 f1 48 89 ce 4c 89 c9 4d 89  H....I..H..L..M.
	0x16f0 c2 49 89 f8 4c 89 d7 e9 b3 e9 ff ff 48 8b 02 4c  .I..L.......H..L
	0x1700 89 4c 24 30 4c 01 c0 48 89 44 24 38 48 8b 2c 24  .L$0L..H.D$8H.,$
	0x1710 48 83 c4 08 c3 48 89 d6 4c 89 ca e9 63 f3 ff ff  H....H..L...c...
	0x1720 48 8b 02 48 89 74 24 30 4c 01 c8 48 89 44 24 38  H..H.t$0L..H.D$8
	0x1730 48 8b 2c 24 48 83 c4 08 c3 49 89 f8 4c 89 cf e9  H.,$H....I..L...
	0x1740 fb eb ff ff 48 8b 02 48 89 74 24 30 4c 01 c8 48  ....H..H.t$0L..H
	0x1750 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 49 89 f0  .D$8H.,$H....I..
	0x1760 48 89 d6 4c 89 c2 e9 85 f6 ff ff 48 8b 02 48 89  H..L.......H..H.
	0x1770 74 24 30 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48  t$0L..H.D$8H.,$H
	0x1780 83 c4 08 c3 49 89 d0 48 89 f2 4c 89 c6 e9 84 f3  ....I..H..L.....
	0x1790 ff ff 48 8b 02 48 89 74 24 30 4c 01 c8 48 89 44  ..H..H.t$0L..H.D
	0x17a0 24 38 48 8b 2c 24 48 83 c4 08 c3 49 89 f8 4c 89  $8H.,$H....I..L.
	0x17b0 cf e9 a7 ea ff ff 48 8b 02 48 89 74 24 30 4c 01  ......H..H.t$0L.
	0x17c0 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 48  .H.D$8H.,$H....H
	0x17d0 8b 06 48 89 54 24 30 4c 01 c8 48 89 44 24 38 48  ..H.T$0L..H.D$8H
	0x17e0 8b 2c 24 48 83 c4 08 c3 48 8b 06 48 89 54 24 30  .,$H....H..H.T$0
	0x17f0 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08  L..H.D$8H.,$H...
	0x1800 c3 4d 89 c8 49 89 d2 48 89 f2 4c 89 d6 e9 35 f2  .M..I..H..L...5.
	0x1810 ff ff 48 8b 06 48 89 54 24 30 4c 01 c8 48 89 44  ..H..H.T$0L..H.D
	0x1820 24 38 48 8b 2c 24 48 83 c4 08 c3 49 89 f8 49 89  $8H.,$H....I..I.
	0x1830 f2 48 89 ce 48 89 d1 4c 89 d2 e9 58 e9 ff ff 48  .H..H..L...X...H
	0x1840 8b 06 48 89 54 24 30 4c 01 c8 48 89 44 24 38 48  ..H.T$0L..H.D$8H
	0x1850 8b 2c 24 48 83 c4 08 c3 4c 89 c7 4d 89 c8 49 89  .,$H....L..M..I.
	0x1860 d2 48 89 f2 4c 89 d6 e9 80 ef ff ff 48 8b 06 48  .H..L.......H..H
	0x1870 89 54 24 30 48 01 f8 48 89 44 24 38 48 8b 2c 24  .T$0H..H.D$8H.,$
	0x1880 48 83 c4 08 c3 49 89 f9 4c 89 c7 4d 89 c8 49 89  H....I..L..M..I.
	0x1890 f2 48 89 d6 4c 89 d2 e9 01 f7 ff ff 48 8b 02 48  .H..L.......H..H
	0x18a0 89 74 24 30 48 01 f8 48 89 44 24 38 48 8b 2c 24  .t$0H..H.D$8H.,$
	0x18b0 48 83 c4 08 c3 49 89 f9 4c 89 c7 49 89 d2 48 89  H....I..L..I..H.
	0x18c0 f2 4c 89 d6 e9 29 f4 ff ff 48 8b 02 48 89 74 24  .L...)...H..H.t$
	0x18d0 30 48 01 f8 48 89 44 24 38 48 8b 2c 24 48 83 c4  0H..H.D$8H.,$H..
	0x18e0 08 c3 49 89 f9 49 89 f2 48 89 ce 48 89 d1 4c 89  ..I..I..H..H..L.
	0x18f0 d2 e9 da e7 ff ff 48 8b 02 4c 89 4c 24 30 48 01  ......H..L.L$0H.
	0x1900 f0 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 4c  .H.D$8H.,$H....L
	0x1910 89 c7 49 89 f0 4c 89 ce e9 18 ee ff ff 48 8b 02  ..I..L.......H..
	0x1920 4c 89 4c 24 30 48 01 f0 48 89 44 24 38 48 8b 2c  L.L$0H..H.D$8H.,
	0x1930 24 48 83 c4 08 c3 4c 89 c7 49 89 f2 4c 89 ce 4d  $H....L..I..L..M
	0x1940 89 d1 e9 7d f5 ff ff 48 8b 02 4c 89 4c 24 30 48  ...}...H..L.L$0H
	0x1950 01 f8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3  ..H.D$8H.,$H....
	0x1960 48 89 d6 48 89 fa 4c 89 c7 4d 89 c8 e9 ae f2 ff  H..H..L..M......
	0x1970 ff 48 8b 02 48 89 74 24 30 4c 01 c8 48 89 44 24  .H..H.t$0L..H.D$
	0x1980 38 48 8b 2c 24 48 83 c4 08 c3 48 89 74 24 30 4c  8H.,$H....H.t$0L
	0x1990 89 4c 24 38 48 8b 2c 24 48 83 c4 08 c3 48 8b 02  .L$8H.,$H....H..
	0x19a0 48 89 74 24 30 48 01 f8 48 89 44 24 38 48 8b 2c  H.t$0H..H.D$8H.,
	0x19b0 24 48 83 c4 08 c3 48 8b 06 48 89 54 24 30 48 01  $H....H..H.T$0H.
	0x19c0 f8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 4d  .H.D$8H.,$H....M
	0x19d0 89 c1 49 89 f8 4c 89 cf e9 15 f1 ff ff 48 8b 02  ..I..L.......H..
	0x19e0 48 89 74 24 30 48 01 f8 48 89 44 24 38 48 8b 2c  H.t$0H..H.D$8H.,
	0x19f0 24 48 83 c4 08 c3 49 89 f9 4c 89 c7 e9 ea f4 ff  $H....I..L......
	0x1a00 ff 48 8b 02 48 89 74 24 30 48 01 f8 48 89 44 24  .H..H.t$0H..H.D$
	0x1a10 38 48 8b 2c 24 48 83 c4 08 c3 49 89 f1 48 89 d6  8H.,$H....I..H..
	0x1a20 4c 89 ca e9 8c e8 ff ff 48 8b 02 4c 89 4c 24 30  L.......H..L.L$0
	0x1a30 48 01 f8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08  H..H.D$8H.,$H...
	0x1a40 c3 4c 89 ce 49 89 f9 4c 89 c7 e9 2a eb ff ff 48  .L..I..L...*...H
	0x1a50 8b 02 4c 89 4c 24 30 48 01 f0 48 89 44 24 38 48  ..L.L$0H..H.D$8H
	0x1a60 8b 2c 24 48 83 c4 08 c3 4c 89 c7 49 89 f0 4c 89  .,$H....L..I..L.
	0x1a70 ce e9 ae ef ff ff 48 8b 02 4c 89 4c 24 30 48 01  ......H..L.L$0H.
	0x1a80 f8 48 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 48  .H.D$8H.,$H....H
	0x1a90 89 f1 48 89 d6 4c 89 ca 49 89 f9 4c 89 c7 e9 83  ..H..L..I..L....
	0x1aa0 f3 ff ff 48 8b 02 48 89 4c 24 30 4c 01 c8 48 89  ...H..H.L$0L..H.
	0x1ab0 44 24 38 48 8b 2c 24 48 83 c4 08 c3 48 89 cf 48  D$8H.,$H....H..H
	0x1ac0 89 f1 4c 89 ce 49 89 f9 e9 35 e7 ff ff 48 8b 01  ..L..I...5...H..
	0x1ad0 48 89 54 24 30 4c 01 c8 48 89 44 24 38 48 8b 2c  H.T$0L..H.D$8H.,
	0x1ae0 24 48 83 c4 08 c3 48 89 cf 48 89 f1 48 89 fe e9  $H....H..H..H...
	0x1af0 c3 e9 ff ff 48 8b 01 48 89 54 24 30 4c 01 c8 48  ....H..H.T$0L..H
	0x1b00 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 4c 89 c7  .D$8H.,$H....L..
	0x1b10 49 89 ca 48 89 f1 4c 89 d6 e9 b4 f1 ff ff 48 8b  I..H..L.......H.
	0x1b20 01 48 89 54 24 30 4c 01 c8 48 89 44 24 38 48 8b  .H.T$0L..H.D$8H.
	0x1b30 2c 24 48 83 c4 08 c3 4c 89 c7 49 89 f2 48 89 d6  ,$H....L..I..H..
	0x1b40 48 89 ca 4c 89 d1 e9 6a f5 ff ff 48 8b 01 48 89  H..L...j...H..H.
	0x1b50 54 24 30 4c 01 c8 48 89 44 24 38 48 8b 2c 24 48  T$0L..H.D$8H.,$H
	0x1b60 83 c4 08 c3 48 8b 01 48 89 54 24 30 48 01 f8 48  ....H..H.T$0H..H
	0x1b70 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 49 89 d1  .D$8H.,$H....I..
	0x1b80 48 89 ca 48 89 f1 48 89 fe e9 67 e8 ff ff 48 8b  H..H..H...g...H.
	0x1b90 01 48 89 54 24 30 48 01 f8 48 89 44 24 38 48 8b  .H.T$0H..H.D$8H.
	0x1ba0 2c 24 48 83 c4 08 c3 49 89 d1 49 89 fa 4c 89 c7  ,$H....I..I..L..
	0x1bb0 4d 89 d0 49 89 cb 48 89 f1 4c 89 de e9 18 f0 ff  M..I..H..L......
	0x1bc0 ff 48 8b 01 48 89 54 24 30 48 01 f8 48 89 44 24  .H..H.T$0H..H.D$
	0x1bd0 38 48 8b 2c 24 48 83 c4 08 c3 49 89 c8 48 89 f1  8H.,$H....I..H..
	0x1be0 48 89 d6 4c 89 c2 49 89 fa 4c 89 cf 4d 89 d1 e9  H..L..I..L..M...
	0x1bf0 ce f3 ff ff 48 8b 01 4c 89 44 24 30 48 01 f8 48  ....H..L.D$0H..H
	0x1c00 89 44 24 38 48 8b 2c 24 48 83 c4 08 c3 e8 00 00  .D$8H.,$H.......
	0x1c10 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x1c20 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x1c30 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x1c40 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x1c50 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x1c60 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8  ................
	0x1c70 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x1c80 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x1c90 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x1ca0 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x1cb0 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x1cc0 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x1cd0 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8  ................
	0x1ce0 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x1cf0 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x1d00 0f 0b e8 00 00 00 00 0f 0b                       .........
	rel 7182+4 t=8 runtime.panicindex+0
	rel 7189+4 t=8 runtime.panicindex+0
	rel 7196+4 t=8 runtime.panicindex+0
	rel 7203+4 t=8 runtime.panicindex+0
	rel 7210+4 t=8 runtime.panicindex+0
	rel 7217+4 t=8 runtime.panicindex+0
	rel 7224+4 t=8 runtime.panicindex+0
	rel 7231+4 t=8 runtime.panicindex+0
	rel 7238+4 t=8 runtime.panicindex+0
	rel 7245+4 t=8 runtime.panicindex+0
	rel 7252+4 t=8 runtime.panicindex+0
	rel 7259+4 t=8 runtime.panicindex+0
	rel 7266+4 t=8 runtime.panicindex+0
	rel 7273+4 t=8 runtime.panicindex+0
	rel 7280+4 t=8 runtime.panicindex+0
	rel 7287+4 t=8 runtime.panicindex+0
	rel 7294+4 t=8 runtime.panicindex+0
	rel 7301+4 t=8 runtime.panicindex+0
	rel 7308+4 t=8 runtime.panicindex+0
	rel 7315+4 t=8 runtime.panicindex+0
	rel 7322+4 t=8 runtime.panicindex+0
	rel 7329+4 t=8 runtime.panicindex+0
	rel 7336+4 t=8 runtime.panicindex+0
	rel 7343+4 t=8 runtime.panicindex+0
	rel 7350+4 t=8 runtime.panicindex+0
	rel 7357+4 t=8 runtime.panicindex+0
	rel 7364+4 t=8 runtime.panicindex+0
	rel 7371+4 t=8 runtime.panicindex+0
	rel 7378+4 t=8 runtime.panicindex+0
	rel 7385+4 t=8 runtime.panicindex+0
	rel 7392+4 t=8 runtime.panicindex+0
	rel 7399+4 t=8 runtime.panicindex+0
	rel 7406+4 t=8 runtime.panicindex+0
	rel 7413+4 t=8 runtime.panicindex+0
	rel 7420+4 t=8 runtime.panicindex+0
	rel 7427+4 t=8 runtime.panicindex+0
"".machine STEXT size=6226 args=0x38 locals=0x20
	0x0000 00000 (many_blocks.go:1123)	TEXT	"".machine(SB), $32-56
	0x0000 00000 (many_blocks.go:1123)	MOVQ	(TLS), CX
	0x0009 00009 (many_blocks.go:1123)	CMPQ	SP, 16(CX)
	0x000d 00013 (many_blocks.go:1123)	JLS	6216
	0x0013 00019 (many_blocks.go:1123)	SUBQ	$32, SP
	0x0017 00023 (many_blocks.go:1123)	MOVQ	BP, 24(SP)
	0x001c 00028 (many_blocks.go:1123)	LEAQ	24(SP), BP
	0x0021 00033 (many_blocks.go:1123)	FUNCDATA	$0, gclocals·b39d9e2e3e54b7476bb0e061996d4daa(SB)
	0x0021 00033 (many_blocks.go:1123)	FUNCDATA	$1, gclocals·7d2d5fca80364273fb07d5820a76fef4(SB)
	0x0021 00033 (many_blocks.go:1123)	FUNCDATA	$3, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x0021 00033 (many_blocks.go:1123)	PCDATA	$2, $0
	0x0021 00033 (many_blocks.go:1123)	PCDATA	$0, $1
	0x0021 00033 (many_blocks.go:1123)	MOVQ	$0, "".sum+72(SP)
	0x002a 00042 (many_blocks.go:1123)	XORPS	X0, X0
	0x002d 00045 (many_blocks.go:1123)	MOVUPS	X0, "".err+80(SP)
	0x0032 00050 (many_blocks.go:1124)	PCDATA	$2, $1
	0x0032 00050 (many_blocks.go:1124)	LEAQ	"".err+80(SP), AX
	0x0037 00055 (many_blocks.go:1124)	PCDATA	$2, $0
	0x0037 00055 (many_blocks.go:1124)	MOVQ	AX, 16(SP)
	0x003c 00060 (many_blocks.go:1124)	MOVL	$8, (SP)
	0x0043 00067 (many_blocks.go:1124)	PCDATA	$2, $1
	0x0043 00067 (many_blocks.go:1124)	LEAQ	"".machine.func1·f(SB), AX
	0x004a 00074 (many_blocks.go:1124)	PCDATA	$2, $0
	0x004a 00074 (many_blocks.go:1124)	MOVQ	AX, 8(SP)
	0x004f 00079 (many_blocks.go:1124)	CALL	runtime.deferproc(SB)
	0x0054 00084 (many_blocks.go:1124)	TESTL	AX, AX
	0x0056 00086 (many_blocks.go:1124)	JNE	5745
	0x005c 00092 (many_blocks.go:1127)	MOVQ	"".m+56(SP), AX
	0x0061 00097 (many_blocks.go:1127)	PCDATA	$2, $2
	0x0061 00097 (many_blocks.go:1127)	PCDATA	$0, $2
	0x0061 00097 (many_blocks.go:1127)	MOVQ	"".m+48(SP), CX
	0x0066 00102 (many_blocks.go:1127)	MOVQ	"".state+40(SP), DX
	0x006b 00107 (many_blocks.go:1127)	XORL	BX, BX
	0x006d 00109 (many_blocks.go:1127)	MOVQ	$-1, SI
	0x0074 00116 (many_blocks.go:1127)	JMP	122
	0x0076 00118 (many_blocks.go:1127)	LEAQ	1(R8), BX
	0x007a 00122 (many_blocks.go:1127)	CMPQ	BX, $50
	0x007e 00126 (many_blocks.go:1127)	JGE	5737
	0x0084 00132 (many_blocks.go:1128)	MOVQ	DX, DI
	0x0087 00135 (many_blocks.go:1128)	ANDQ	$127, DX
	0x008b 00139 (many_blocks.go:1128)	CMPQ	DX, $63
	0x008f 00143 (many_blocks.go:1383)	JGT	2973
	0x0095 00149 (many_blocks.go:1128)	CMPQ	DX, $31
	0x0099 00153 (many_blocks.go:1255)	JGT	1599
	0x009f 00159 (many_blocks.go:1128)	CMPQ	DX, $15
	0x00a3 00163 (many_blocks.go:1191)	JGT	917
	0x00a9 00169 (many_blocks.go:1128)	CMPQ	DX, $7
	0x00ad 00173 (many_blocks.go:1159)	JGT	581
	0x00b3 00179 (many_blocks.go:1128)	CMPQ	DX, $3
	0x00b7 00183 (many_blocks.go:1143)	JGT	418
	0x00bd 00189 (many_blocks.go:1128)	CMPQ	DX, $1
	0x00c1 00193 (many_blocks.go:1131)	JGT	332
	0x00c7 00199 (many_blocks.go:1129)	TESTQ	$127, DI
	0x00ce 00206 (many_blocks.go:1129)	JNE	251
	0x00d0 00208 (many_blocks.go:1130)	MOVQ	"".sum+72(SP), DX
	0x00d5 00213 (many_blocks.go:1130)	MOVQ	BX, R8
	0x00d8 00216 (many_blocks.go:1130)	ANDQ	$15, BX
	0x00dc 00220 (many_blocks.go:1130)	CMPQ	BX, AX
	0x00df 00223 (many_blocks.go:1130)	JCC	6209
	0x00e5 00229 (many_blocks.go:1130)	MOVQ	(CX)(BX*8), BX
	0x00e9 00233 (many_blocks.go:1130)	ADDQ	BX, DX
	0x00ec 00236 (many_blocks.go:1130)	MOVQ	DX, "".sum+72(SP)
	0x00f1 00241 (many_blocks.go:1642)	LEAQ	7(DI)(DI*4), DX
	0x00f6 00246 (many_blocks.go:1642)	JMP	118
	0x00fb 00251 (many_blocks.go:1128)	CMPQ	DX, $1
	0x00ff 00255 (many_blocks.go:1131)	JNE	327
	0x0101 00257 (many_blocks.go:1132)	CMPQ	SI, $1
	0x0105 00261 (many_blocks.go:1132)	JEQ	273
	0x0107 00263 (many_blocks.go:1127)	MOVQ	BX, R8
	0x010a 00266 (many_blocks.go:1127)	MOVL	$1, SI
	0x010f 00271 (many_blocks.go:1128)	JMP	241
	0x0111 00273 (many_blocks.go:1644)	MOVQ	"".sum+72(SP), DX
	0x0116 00278 (many_blocks.go:1644)	ANDQ	$31, DI
	0x011a 00282 (many_blocks.go:1644)	CMPQ	DI, AX
	0x011d 00285 (many_blocks.go:1644)	JCC	5761
	0x0123 00291 (many_blocks.go:1644)	PCDATA	$2, $0
	0x0123 00291 (many_blocks.go:1644)	MOVQ	(CX)(DI*8), AX
	0x0127 00295 (many_blocks.go:1644)	ADDQ	DX, AX
	0x012a 00298 (many_blocks.go:1644)	MOVQ	AX, "".sum+72(SP)
	0x012f 00303 (many_blocks.go:1644)	XORPS	X0, X0
	0x0132 00306 (many_blocks.go:1644)	MOVUPS	X0, "".err+80(SP)
	0x0137 00311 (many_blocks.go:1644)	XCHGL	AX, AX
	0x0138 00312 (many_blocks.go:1644)	CALL	runtime.deferreturn(SB)
	0x013d 00317 (many_blocks.go:1644)	MOVQ	24(SP), BP
	0x0142 00322 (many_blocks.go:1644)	ADDQ	$32, SP
	0x0146 00326 (many_blocks.go:1644)	RET
	0x0147 00327 (many_blocks.go:1127)	PCDATA	$2, $2
	0x0147 00327 (many_blocks.go:1127)	MOVQ	BX, R8
	0x014a 00330 (many_blocks.go:1128)	JMP	241
	0x014c 00332 (many_blocks.go:1136)	CMPQ	DX, $2
	0x0150 00336 (many_blocks.go:1136)	JNE	399
	0x0152 00338 (many_blocks.go:1136)	XORL	DX, DX
	0x0154 00340 (many_blocks.go:1137)	JMP	345
	0x0156 00342 (many_blocks.go:1137)	INCQ	DX
	0x0159 00345 (many_blocks.go:1137)	CMPQ	DX, $3
	0x015d 00349 (many_blocks.go:1137)	JGE	391
	0x015f 00351 (many_blocks.go:1138)	CMPQ	DX, AX
	0x0162 00354 (many_blocks.go:1138)	JCC	6202
	0x0168 00360 (many_blocks.go:1138)	MOVQ	(CX)(DX*8), R8
	0x016c 00364 (many_blocks.go:1138)	ADDQ	SI, R8
	0x016f 00367 (many_blocks.go:1138)	MOVQ	R8, (CX)(DX*8)
	0x0173 00371 (many_blocks.go:1139)	CMPQ	R8, $900
	0x017a 00378 (many_blocks.go:1139)	JLE	342
	0x017c 00380 (many_blocks.go:1127)	MOVQ	BX, R8
	0x017f 00383 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0182 00386 (many_blocks.go:1140)	JMP	118
	0x0187 00391 (many_blocks.go:1127)	MOVQ	BX, R8
	0x018a 00394 (many_blocks.go:1128)	JMP	241
	0x018f 00399 (many_blocks.go:1144)	MOVQ	"".sum+72(SP), DX
	0x0194 00404 (many_blocks.go:1144)	XORQ	SI, DX
	0x0197 00407 (many_blocks.go:1144)	ADDQ	DX, DI
	0x019a 00410 (many_blocks.go:1127)	MOVQ	BX, R8
	0x019d 00413 (many_blocks.go:1128)	JMP	241
	0x01a2 00418 (many_blocks.go:1128)	CMPQ	DX, $5
	0x01a6 00422 (many_blocks.go:1147)	JGT	495
	0x01a8 00424 (many_blocks.go:1145)	CMPQ	DX, $4
	0x01ac 00428 (many_blocks.go:1145)	JNE	472
	0x01ae 00430 (many_blocks.go:1146)	MOVQ	"".sum+72(SP), DX
	0x01b3 00435 (many_blocks.go:1146)	LEAQ	4(BX), R8
	0x01b7 00439 (many_blocks.go:1146)	ANDQ	$15, R8
	0x01bb 00443 (many_blocks.go:1146)	CMPQ	R8, AX
	0x01be 00446 (many_blocks.go:1146)	JCC	6195
	0x01c4 00452 (many_blocks.go:1146)	MOVQ	(CX)(R8*8), R9
	0x01c8 00456 (many_blocks.go:1146)	ADDQ	R9, DX
	0x01cb 00459 (many_blocks.go:1146)	MOVQ	DX, "".sum+72(SP)
	0x01d0 00464 (many_blocks.go:1127)	MOVQ	BX, R8
	0x01d3 00467 (many_blocks.go:1128)	JMP	241
	0x01d8 00472 (many_blocks.go:1148)	CMPQ	SI, $5
	0x01dc 00476 (many_blocks.go:1148)	JEQ	273
	0x01e2 00482 (many_blocks.go:1127)	MOVQ	BX, R8
	0x01e5 00485 (many_blocks.go:1127)	MOVL	$5, SI
	0x01ea 00490 (many_blocks.go:1128)	JMP	241
	0x01ef 00495 (many_blocks.go:1152)	CMPQ	DX, $6
	0x01f3 00499 (many_blocks.go:1152)	JNE	562
	0x01f5 00501 (many_blocks.go:1152)	XORL	DX, DX
	0x01f7 00503 (many_blocks.go:1153)	JMP	508
	0x01f9 00505 (many_blocks.go:1153)	INCQ	DX
	0x01fc 00508 (many_blocks.go:1153)	CMPQ	DX, $3
	0x0200 00512 (many_blocks.go:1153)	JGE	554
	0x0202 00514 (many_blocks.go:1154)	CMPQ	DX, AX
	0x0205 00517 (many_blocks.go:1154)	JCC	6188
	0x020b 00523 (many_blocks.go:1154)	MOVQ	(CX)(DX*8), R8
	0x020f 00527 (many_blocks.go:1154)	ADDQ	SI, R8
	0x0212 00530 (many_blocks.go:1154)	MOVQ	R8, (CX)(DX*8)
	0x0216 00534 (many_blocks.go:1155)	CMPQ	R8, $900
	0x021d 00541 (many_blocks.go:1155)	JLE	505
	0x021f 00543 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0222 00546 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0225 00549 (many_blocks.go:1156)	JMP	118
	0x022a 00554 (many_blocks.go:1127)	MOVQ	BX, R8
	0x022d 00557 (many_blocks.go:1128)	JMP	241
	0x0232 00562 (many_blocks.go:1160)	MOVQ	"".sum+72(SP), DX
	0x0237 00567 (many_blocks.go:1160)	XORQ	SI, DX
	0x023a 00570 (many_blocks.go:1160)	ADDQ	DX, DI
	0x023d 00573 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0240 00576 (many_blocks.go:1128)	JMP	241
	0x0245 00581 (many_blocks.go:1128)	CMPQ	DX, $11
	0x0249 00585 (many_blocks.go:1175)	JGT	754
	0x024f 00591 (many_blocks.go:1128)	CMPQ	DX, $9
	0x0253 00595 (many_blocks.go:1163)	JGT	668
	0x0255 00597 (many_blocks.go:1161)	CMPQ	DX, $8
	0x0259 00601 (many_blocks.go:1161)	JNE	645
	0x025b 00603 (many_blocks.go:1162)	MOVQ	"".sum+72(SP), DX
	0x0260 00608 (many_blocks.go:1162)	LEAQ	8(BX), R8
	0x0264 00612 (many_blocks.go:1162)	ANDQ	$15, R8
	0x0268 00616 (many_blocks.go:1162)	CMPQ	R8, AX
	0x026b 00619 (many_blocks.go:1162)	JCC	6181
	0x0271 00625 (many_blocks.go:1162)	MOVQ	(CX)(R8*8), R9
	0x0275 00629 (many_blocks.go:1162)	ADDQ	R9, DX
	0x0278 00632 (many_blocks.go:1162)	MOVQ	DX, "".sum+72(SP)
	0x027d 00637 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0280 00640 (many_blocks.go:1128)	JMP	241
	0x0285 00645 (many_blocks.go:1164)	CMPQ	SI, $9
	0x0289 00649 (many_blocks.go:1164)	JEQ	273
	0x028f 00655 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0292 00658 (many_blocks.go:1127)	MOVL	$9, SI
	0x0297 00663 (many_blocks.go:1128)	JMP	241
	0x029c 00668 (many_blocks.go:1168)	CMPQ	DX, $10
	0x02a0 00672 (many_blocks.go:1168)	JNE	735
	0x02a2 00674 (many_blocks.go:1168)	XORL	DX, DX
	0x02a4 00676 (many_blocks.go:1169)	JMP	681
	0x02a6 00678 (many_blocks.go:1169)	INCQ	DX
	0x02a9 00681 (many_blocks.go:1169)	CMPQ	DX, $3
	0x02ad 00685 (many_blocks.go:1169)	JGE	727
	0x02af 00687 (many_blocks.go:1170)	CMPQ	DX, AX
	0x02b2 00690 (many_blocks.go:1170)	JCC	6174
	0x02b8 00696 (many_blocks.go:1170)	MOVQ	(CX)(DX*8), R8
	0x02bc 00700 (many_blocks.go:1170)	ADDQ	SI, R8
	0x02bf 00703 (many_blocks.go:1170)	MOVQ	R8, (CX)(DX*8)
	0x02c3 00707 (many_blocks.go:1171)	CMPQ	R8, $900
	0x02ca 00714 (many_blocks.go:1171)	JLE	678
	0x02cc 00716 (many_blocks.go:1127)	MOVQ	BX, R8
	0x02cf 00719 (many_blocks.go:1642)	MOVQ	DI, DX
	0x02d2 00722 (many_blocks.go:1172)	JMP	118
	0x02d7 00727 (many_blocks.go:1127)	MOVQ	BX, R8
	0x02da 00730 (many_blocks.go:1128)	JMP	241
	0x02df 00735 (many_blocks.go:1176)	MOVQ	"".sum+72(SP), DX
	0x02e4 00740 (many_blocks.go:1176)	XORQ	SI, DX
	0x02e7 00743 (many_blocks.go:1176)	ADDQ	DX, DI
	0x02ea 00746 (many_blocks.go:1127)	MOVQ	BX, R8
	0x02ed 00749 (many_blocks.go:1128)	JMP	241
	0x02f2 00754 (many_blocks.go:1128)	CMPQ	DX, $13
	0x02f6 00758 (many_blocks.go:1179)	JGT	831
	0x02f8 00760 (many_blocks.go:1177)	CMPQ	DX, $12
	0x02fc 00764 (many_blocks.go:1177)	JNE	808
	0x02fe 00766 (many_blocks.go:1178)	MOVQ	"".sum+72(SP), DX
	0x0303 00771 (many_blocks.go:1178)	LEAQ	12(BX), R8
	0x0307 00775 (many_blocks.go:1178)	ANDQ	$15, R8
	0x030b 00779 (many_blocks.go:1178)	CMPQ	R8, AX
	0x030e 00782 (many_blocks.go:1178)	JCC	6167
	0x0314 00788 (many_blocks.go:1178)	MOVQ	(CX)(R8*8), R9
	0x0318 00792 (many_blocks.go:1178)	ADDQ	R9, DX
	0x031b 00795 (many_blocks.go:1178)	MOVQ	DX, "".sum+72(SP)
	0x0320 00800 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0323 00803 (many_blocks.go:1128)	JMP	241
	0x0328 00808 (many_blocks.go:1180)	CMPQ	SI, $13
	0x032c 00812 (many_blocks.go:1180)	JEQ	273
	0x0332 00818 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0335 00821 (many_blocks.go:1127)	MOVL	$13, SI
	0x033a 00826 (many_blocks.go:1128)	JMP	241
	0x033f 00831 (many_blocks.go:1184)	CMPQ	DX, $14
	0x0343 00835 (many_blocks.go:1184)	JNE	898
	0x0345 00837 (many_blocks.go:1184)	XORL	DX, DX
	0x0347 00839 (many_blocks.go:1185)	JMP	844
	0x0349 00841 (many_blocks.go:1185)	INCQ	DX
	0x034c 00844 (many_blocks.go:1185)	CMPQ	DX, $3
	0x0350 00848 (many_blocks.go:1185)	JGE	890
	0x0352 00850 (many_blocks.go:1186)	CMPQ	DX, AX
	0x0355 00853 (many_blocks.go:1186)	JCC	6160
	0x035b 00859 (many_blocks.go:1186)	MOVQ	(CX)(DX*8), R8
	0x035f 00863 (many_blocks.go:1186)	ADDQ	SI, R8
	0x0362 00866 (many_blocks.go:1186)	MOVQ	R8, (CX)(DX*8)
	0x0366 00870 (many_blocks.go:1187)	CMPQ	R8, $900
	0x036d 00877 (many_blocks.go:1187)	JLE	841
	0x036f 00879 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0372 00882 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0375 00885 (many_blocks.go:1188)	JMP	118
	0x037a 00890 (many_blocks.go:1127)	MOVQ	BX, R8
	0x037d 00893 (many_blocks.go:1128)	JMP	241
	0x0382 00898 (many_blocks.go:1192)	MOVQ	"".sum+72(SP), DX
	0x0387 00903 (many_blocks.go:1192)	XORQ	SI, DX
	0x038a 00906 (many_blocks.go:1192)	ADDQ	DX, DI
	0x038d 00909 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0390 00912 (many_blocks.go:1128)	JMP	241
	0x0395 00917 (many_blocks.go:1128)	CMPQ	DX, $23
	0x0399 00921 (many_blocks.go:1223)	JGT	1263
	0x039f 00927 (many_blocks.go:1128)	CMPQ	DX, $19
	0x03a3 00931 (many_blocks.go:1207)	JGT	1100
	0x03a9 00937 (many_blocks.go:1128)	CMPQ	DX, $17
	0x03ad 00941 (many_blocks.go:1195)	JGT	1014
	0x03af 00943 (many_blocks.go:1193)	CMPQ	DX, $16
	0x03b3 00947 (many_blocks.go:1193)	JNE	991
	0x03b5 00949 (many_blocks.go:1194)	MOVQ	"".sum+72(SP), DX
	0x03ba 00954 (many_blocks.go:1194)	LEAQ	16(BX), R8
	0x03be 00958 (many_blocks.go:1194)	ANDQ	$15, R8
	0x03c2 00962 (many_blocks.go:1194)	CMPQ	R8, AX
	0x03c5 00965 (many_blocks.go:1194)	JCC	6153
	0x03cb 00971 (many_blocks.go:1194)	MOVQ	(CX)(R8*8), R9
	0x03cf 00975 (many_blocks.go:1194)	ADDQ	R9, DX
	0x03d2 00978 (many_blocks.go:1194)	MOVQ	DX, "".sum+72(SP)
	0x03d7 00983 (many_blocks.go:1127)	MOVQ	BX, R8
	0x03da 00986 (many_blocks.go:1128)	JMP	241
	0x03df 00991 (many_blocks.go:1196)	CMPQ	SI, $17
	0x03e3 00995 (many_blocks.go:1196)	JEQ	273
	0x03e9 01001 (many_blocks.go:1127)	MOVQ	BX, R8
	0x03ec 01004 (many_blocks.go:1127)	MOVL	$17, SI
	0x03f1 01009 (many_blocks.go:1128)	JMP	241
	0x03f6 01014 (many_blocks.go:1200)	CMPQ	DX, $18
	0x03fa 01018 (many_blocks.go:1200)	JNE	1081
	0x03fc 01020 (many_blocks.go:1200)	XORL	DX, DX
	0x03fe 01022 (many_blocks.go:1201)	JMP	1027
	0x0400 01024 (many_blocks.go:1201)	INCQ	DX
	0x0403 01027 (many_blocks.go:1201)	CMPQ	DX, $3
	0x0407 01031 (many_blocks.go:1201)	JGE	1073
	0x0409 01033 (many_blocks.go:1202)	CMPQ	DX, AX
	0x040c 01036 (many_blocks.go:1202)	JCC	6146
	0x0412 01042 (many_blocks.go:1202)	MOVQ	(CX)(DX*8), R8
	0x0416 01046 (many_blocks.go:1202)	ADDQ	SI, R8
	0x0419 01049 (many_blocks.go:1202)	MOVQ	R8, (CX)(DX*8)
	0x041d 01053 (many_blocks.go:1203)	CMPQ	R8, $900
	0x0424 01060 (many_blocks.go:1203)	JLE	1024
	0x0426 01062 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0429 01065 (many_blocks.go:1642)	MOVQ	DI, DX
	0x042c 01068 (many_blocks.go:1204)	JMP	118
	0x0431 01073 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0434 01076 (many_blocks.go:1128)	JMP	241
	0x0439 01081 (many_blocks.go:1208)	MOVQ	"".sum+72(SP), DX
	0x043e 01086 (many_blocks.go:1208)	XORQ	SI, DX
	0x0441 01089 (many_blocks.go:1208)	ADDQ	DX, DI
	0x0444 01092 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0447 01095 (many_blocks.go:1128)	JMP	241
	0x044c 01100 (many_blocks.go:1128)	CMPQ	DX, $21
	0x0450 01104 (many_blocks.go:1211)	JGT	1177
	0x0452 01106 (many_blocks.go:1209)	CMPQ	DX, $20
	0x0456 01110 (many_blocks.go:1209)	JNE	1154
	0x0458 01112 (many_blocks.go:1210)	MOVQ	"".sum+72(SP), DX
	0x045d 01117 (many_blocks.go:1210)	LEAQ	20(BX), R8
	0x0461 01121 (many_blocks.go:1210)	ANDQ	$15, R8
	0x0465 01125 (many_blocks.go:1210)	CMPQ	R8, AX
	0x0468 01128 (many_blocks.go:1210)	JCC	6139
	0x046e 01134 (many_blocks.go:1210)	MOVQ	(CX)(R8*8), R9
	0x0472 01138 (many_blocks.go:1210)	ADDQ	R9, DX
	0x0475 01141 (many_blocks.go:1210)	MOVQ	DX, "".sum+72(SP)
	0x047a 01146 (many_blocks.go:1127)	MOVQ	BX, R8
	0x047d 01149 (many_blocks.go:1128)	JMP	241
	0x0482 01154 (many_blocks.go:1212)	CMPQ	SI, $21
	0x0486 01158 (many_blocks.go:1212)	JEQ	273
	0x048c 01164 (many_blocks.go:1127)	MOVQ	BX, R8
	0x048f 01167 (many_blocks.go:1127)	MOVL	$21, SI
	0x0494 01172 (many_blocks.go:1128)	JMP	241
	0x0499 01177 (many_blocks.go:1216)	CMPQ	DX, $22
	0x049d 01181 (many_blocks.go:1216)	JNE	1244
	0x049f 01183 (many_blocks.go:1216)	XORL	DX, DX
	0x04a1 01185 (many_blocks.go:1217)	JMP	1190
	0x04a3 01187 (many_blocks.go:1217)	INCQ	DX
	0x04a6 01190 (many_blocks.go:1217)	CMPQ	DX, $3
	0x04aa 01194 (many_blocks.go:1217)	JGE	1236
	0x04ac 01196 (many_blocks.go:1218)	CMPQ	DX, AX
	0x04af 01199 (many_blocks.go:1218)	JCC	6132
	0x04b5 01205 (many_blocks.go:1218)	MOVQ	(CX)(DX*8), R8
	0x04b9 01209 (many_blocks.go:1218)	ADDQ	SI, R8
	0x04bc 01212 (many_blocks.go:1218)	MOVQ	R8, (CX)(DX*8)
	0x04c0 01216 (many_blocks.go:1219)	CMPQ	R8, $900
	0x04c7 01223 (many_blocks.go:1219)	JLE	1187
	0x04c9 01225 (many_blocks.go:1127)	MOVQ	BX, R8
	0x04cc 01228 (many_blocks.go:1642)	MOVQ	DI, DX
	0x04cf 01231 (many_blocks.go:1220)	JMP	118
	0x04d4 01236 (many_blocks.go:1127)	MOVQ	BX, R8
	0x04d7 01239 (many_blocks.go:1128)	JMP	241
	0x04dc 01244 (many_blocks.go:1224)	MOVQ	"".sum+72(SP), DX
	0x04e1 01249 (many_blocks.go:1224)	XORQ	SI, DX
	0x04e4 01252 (many_blocks.go:1224)	ADDQ	DX, DI
	0x04e7 01255 (many_blocks.go:1127)	MOVQ	BX, R8
	0x04ea 01258 (many_blocks.go:1128)	JMP	241
	0x04ef 01263 (many_blocks.go:1128)	CMPQ	DX, $27
	0x04f3 01267 (many_blocks.go:1239)	JGT	1436
	0x04f9 01273 (many_blocks.go:1128)	CMPQ	DX, $25
	0x04fd 01277 (many_blocks.go:1227)	JGT	1350
	0x04ff 01279 (many_blocks.go:1225)	CMPQ	DX, $24
	0x0503 01283 (many_blocks.go:1225)	JNE	1327
	0x0505 01285 (many_blocks.go:1226)	MOVQ	"".sum+72(SP), DX
	0x050a 01290 (many_blocks.go:1226)	LEAQ	24(BX), R8
	0x050e 01294 (many_blocks.go:1226)	ANDQ	$15, R8
	0x0512 01298 (many_blocks.go:1226)	CMPQ	R8, AX
	0x0515 01301 (many_blocks.go:1226)	JCC	6125
	0x051b 01307 (many_blocks.go:1226)	MOVQ	(CX)(R8*8), R9
	0x051f 01311 (many_blocks.go:1226)	ADDQ	R9, DX
	0x0522 01314 (many_blocks.go:1226)	MOVQ	DX, "".sum+72(SP)
	0x0527 01319 (many_blocks.go:1127)	MOVQ	BX, R8
	0x052a 01322 (many_blocks.go:1128)	JMP	241
	0x052f 01327 (many_blocks.go:1228)	CMPQ	SI, $25
	0x0533 01331 (many_blocks.go:1228)	JEQ	273
	0x0539 01337 (many_blocks.go:1127)	MOVQ	BX, R8
	0x053c 01340 (many_blocks.go:1127)	MOVL	$25, SI
	0x0541 01345 (many_blocks.go:1128)	JMP	241
	0x0546 01350 (many_blocks.go:1232)	CMPQ	DX, $26
	0x054a 01354 (many_blocks.go:1232)	JNE	1417
	0x054c 01356 (many_blocks.go:1232)	XORL	DX, DX
	0x054e 01358 (many_blocks.go:1233)	JMP	1363
	0x0550 01360 (many_blocks.go:1233)	INCQ	DX
	0x0553 01363 (many_blocks.go:1233)	CMPQ	DX, $3
	0x0557 01367 (many_blocks.go:1233)	JGE	1409
	0x0559 01369 (many_blocks.go:1234)	CMPQ	DX, AX
	0x055c 01372 (many_blocks.go:1234)	JCC	6118
	0x0562 01378 (many_blocks.go:1234)	MOVQ	(CX)(DX*8), R8
	0x0566 01382 (many_blocks.go:1234)	ADDQ	SI, R8
	0x0569 01385 (many_blocks.go:1234)	MOVQ	R8, (CX)(DX*8)
	0x056d 01389 (many_blocks.go:1235)	CMPQ	R8, $900
	0x0574 01396 (many_blocks.go:1235)	JLE	1360
	0x0576 01398 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0579 01401 (many_blocks.go:1642)	MOVQ	DI, DX
	0x057c 01404 (many_blocks.go:1236)	JMP	118
	0x0581 01409 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0584 01412 (many_blocks.go:1128)	JMP	241
	0x0589 01417 (many_blocks.go:1240)	MOVQ	"".sum+72(SP), DX
	0x058e 01422 (many_blocks.go:1240)	XORQ	SI, DX
	0x0591 01425 (many_blocks.go:1240)	ADDQ	DX, DI
	0x0594 01428 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0597 01431 (many_blocks.go:1128)	JMP	241
	0x059c 01436 (many_blocks.go:1128)	CMPQ	DX, $29
	0x05a0 01440 (many_blocks.go:1243)	JGT	1513
	0x05a2 01442 (many_blocks.go:1241)	CMPQ	DX, $28
	0x05a6 01446 (many_blocks.go:1241)	JNE	1490
	0x05a8 01448 (many_blocks.go:1242)	MOVQ	"".sum+72(SP), DX
	0x05ad 01453 (many_blocks.go:1242)	LEAQ	28(BX), R8
	0x05b1 01457 (many_blocks.go:1242)	ANDQ	$15, R8
	0x05b5 01461 (many_blocks.go:1242)	CMPQ	R8, AX
	0x05b8 01464 (many_blocks.go:1242)	JCC	6111
	0x05be 01470 (many_blocks.go:1242)	MOVQ	(CX)(R8*8), R9
	0x05c2 01474 (many_blocks.go:1242)	ADDQ	R9, DX
	0x05c5 01477 (many_blocks.go:1242)	MOVQ	DX, "".sum+72(SP)
	0x05ca 01482 (many_blocks.go:1127)	MOVQ	BX, R8
	0x05cd 01485 (many_blocks.go:1128)	JMP	241
	0x05d2 01490 (many_blocks.go:1244)	CMPQ	SI, $29
	0x05d6 01494 (many_blocks.go:1244)	JEQ	273
	0x05dc 01500 (many_blocks.go:1127)	MOVQ	BX, R8
	0x05df 01503 (many_blocks.go:1127)	MOVL	$29, SI
	0x05e4 01508 (many_blocks.go:1128)	JMP	241
	0x05e9 01513 (many_blocks.go:1248)	CMPQ	DX, $30
	0x05ed 01517 (many_blocks.go:1248)	JNE	1580
	0x05ef 01519 (many_blocks.go:1248)	XORL	DX, DX
	0x05f1 01521 (many_blocks.go:1249)	JMP	1526
	0x05f3 01523 (many_blocks.go:1249)	INCQ	DX
	0x05f6 01526 (many_blocks.go:1249)	CMPQ	DX, $3
	0x05fa 01530 (many_blocks.go:1249)	JGE	1572
	0x05fc 01532 (many_blocks.go:1250)	CMPQ	DX, AX
	0x05ff 01535 (many_blocks.go:1250)	JCC	6104
	0x0605 01541 (many_blocks.go:1250)	MOVQ	(CX)(DX*8), R8
	0x0609 01545 (many_blocks.go:1250)	ADDQ	SI, R8
	0x060c 01548 (many_blocks.go:1250)	MOVQ	R8, (CX)(DX*8)
	0x0610 01552 (many_blocks.go:1251)	CMPQ	R8, $900
	0x0617 01559 (many_blocks.go:1251)	JLE	1523
	0x0619 01561 (many_blocks.go:1127)	MOVQ	BX, R8
	0x061c 01564 (many_blocks.go:1642)	MOVQ	DI, DX
	0x061f 01567 (many_blocks.go:1252)	JMP	118
	0x0624 01572 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0627 01575 (many_blocks.go:1128)	JMP	241
	0x062c 01580 (many_blocks.go:1256)	MOVQ	"".sum+72(SP), DX
	0x0631 01585 (many_blocks.go:1256)	XORQ	SI, DX
	0x0634 01588 (many_blocks.go:1256)	ADDQ	DX, DI
	0x0637 01591 (many_blocks.go:1127)	MOVQ	BX, R8
	0x063a 01594 (many_blocks.go:1128)	JMP	241
	0x063f 01599 (many_blocks.go:1128)	CMPQ	DX, $47
	0x0643 01603 (many_blocks.go:1319)	JGT	2291
	0x0649 01609 (many_blocks.go:1128)	CMPQ	DX, $39
	0x064d 01613 (many_blocks.go:1287)	JGT	1955
	0x0653 01619 (many_blocks.go:1128)	CMPQ	DX, $35
	0x0657 01623 (many_blocks.go:1271)	JGT	1792
	0x065d 01629 (many_blocks.go:1128)	CMPQ	DX, $33
	0x0661 01633 (many_blocks.go:1259)	JGT	1706
	0x0663 01635 (many_blocks.go:1257)	CMPQ	DX, $32
	0x0667 01639 (many_blocks.go:1257)	JNE	1683
	0x0669 01641 (many_blocks.go:1258)	MOVQ	"".sum+72(SP), DX
	0x066e 01646 (many_blocks.go:1258)	LEAQ	32(BX), R8
	0x0672 01650 (many_blocks.go:1258)	ANDQ	$15, R8
	0x0676 01654 (many_blocks.go:1258)	CMPQ	R8, AX
	0x0679 01657 (many_blocks.go:1258)	JCC	6097
	0x067f 01663 (many_blocks.go:1258)	MOVQ	(CX)(R8*8), R9
	0x0683 01667 (many_blocks.go:1258)	ADDQ	R9, DX
	0x0686 01670 (many_blocks.go:1258)	MOVQ	DX, "".sum+72(SP)
	0x068b 01675 (many_blocks.go:1127)	MOVQ	BX, R8
	0x068e 01678 (many_blocks.go:1128)	JMP	241
	0x0693 01683 (many_blocks.go:1260)	CMPQ	SI, $33
	0x0697 01687 (many_blocks.go:1260)	JEQ	273
	0x069d 01693 (many_blocks.go:1127)	MOVQ	BX, R8
	0x06a0 01696 (many_blocks.go:1127)	MOVL	$33, SI
	0x06a5 01701 (many_blocks.go:1128)	JMP	241
	0x06aa 01706 (many_blocks.go:1264)	CMPQ	DX, $34
	0x06ae 01710 (many_blocks.go:1264)	JNE	1773
	0x06b0 01712 (many_blocks.go:1264)	XORL	DX, DX
	0x06b2 01714 (many_blocks.go:1265)	JMP	1719
	0x06b4 01716 (many_blocks.go:1265)	INCQ	DX
	0x06b7 01719 (many_blocks.go:1265)	CMPQ	DX, $3
	0x06bb 01723 (many_blocks.go:1265)	JGE	1765
	0x06bd 01725 (many_blocks.go:1266)	CMPQ	DX, AX
	0x06c0 01728 (many_blocks.go:1266)	JCC	6090
	0x06c6 01734 (many_blocks.go:1266)	MOVQ	(CX)(DX*8), R8
	0x06ca 01738 (many_blocks.go:1266)	ADDQ	SI, R8
	0x06cd 01741 (many_blocks.go:1266)	MOVQ	R8, (CX)(DX*8)
	0x06d1 01745 (many_blocks.go:1267)	CMPQ	R8, $900
	0x06d8 01752 (many_blocks.go:1267)	JLE	1716
	0x06da 01754 (many_blocks.go:1127)	MOVQ	BX, R8
	0x06dd 01757 (many_blocks.go:1642)	MOVQ	DI, DX
	0x06e0 01760 (many_blocks.go:1268)	JMP	118
	0x06e5 01765 (many_blocks.go:1127)	MOVQ	BX, R8
	0x06e8 01768 (many_blocks.go:1128)	JMP	241
	0x06ed 01773 (many_blocks.go:1272)	MOVQ	"".sum+72(SP), DX
	0x06f2 01778 (many_blocks.go:1272)	XORQ	SI, DX
	0x06f5 01781 (many_blocks.go:1272)	ADDQ	DX, DI
	0x06f8 01784 (many_blocks.go:1127)	MOVQ	BX, R8
	0x06fb 01787 (many_blocks.go:1128)	JMP	241
	0x0700 01792 (many_blocks.go:1128)	CMPQ	DX, $37
	0x0704 01796 (many_blocks.go:1275)	JGT	1869
	0x0706 01798 (many_blocks.go:1273)	CMPQ	DX, $36
	0x070a 01802 (many_blocks.go:1273)	JNE	1846
	0x070c 01804 (many_blocks.go:1274)	MOVQ	"".sum+72(SP), DX
	0x0711 01809 (many_blocks.go:1274)	LEAQ	36(BX), R8
	0x0715 01813 (many_blocks.go:1274)	ANDQ	$15, R8
	0x0719 01817 (many_blocks.go:1274)	CMPQ	R8, AX
	0x071c 01820 (many_blocks.go:1274)	JCC	6083
	0x0722 01826 (many_blocks.go:1274)	MOVQ	(CX)(R8*8), R9
	0x0726 01830 (many_blocks.go:1274)	ADDQ	R9, DX
	0x0729 01833 (many_blocks.go:1274)	MOVQ	DX, "".sum+72(SP)
	0x072e 01838 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0731 01841 (many_blocks.go:1128)	JMP	241
	0x0736 01846 (many_blocks.go:1276)	CMPQ	SI, $37
	0x073a 01850 (many_blocks.go:1276)	JEQ	273
	0x0740 01856 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0743 01859 (many_blocks.go:1127)	MOVL	$37, SI
	0x0748 01864 (many_blocks.go:1128)	JMP	241
	0x074d 01869 (many_blocks.go:1280)	CMPQ	DX, $38
	0x0751 01873 (many_blocks.go:1280)	JNE	1936
	0x0753 01875 (many_blocks.go:1280)	XORL	DX, DX
	0x0755 01877 (many_blocks.go:1281)	JMP	1882
	0x0757 01879 (many_blocks.go:1281)	INCQ	DX
	0x075a 01882 (many_blocks.go:1281)	CMPQ	DX, $3
	0x075e 01886 (many_blocks.go:1281)	JGE	1928
	0x0760 01888 (many_blocks.go:1282)	CMPQ	DX, AX
	0x0763 01891 (many_blocks.go:1282)	JCC	6076
	0x0769 01897 (many_blocks.go:1282)	MOVQ	(CX)(DX*8), R8
	0x076d 01901 (many_blocks.go:1282)	ADDQ	SI, R8
	0x0770 01904 (many_blocks.go:1282)	MOVQ	R8, (CX)(DX*8)
	0x0774 01908 (many_blocks.go:1283)	CMPQ	R8, $900
	0x077b 01915 (many_blocks.go:1283)	JLE	1879
	0x077d 01917 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0780 01920 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0783 01923 (many_blocks.go:1284)	JMP	118
	0x0788 01928 (many_blocks.go:1127)	MOVQ	BX, R8
	0x078b 01931 (many_blocks.go:1128)	JMP	241
	0x0790 01936 (many_blocks.go:1288)	MOVQ	"".sum+72(SP), DX
	0x0795 01941 (many_blocks.go:1288)	XORQ	SI, DX
	0x0798 01944 (many_blocks.go:1288)	ADDQ	DX, DI
	0x079b 01947 (many_blocks.go:1127)	MOVQ	BX, R8
	0x079e 01950 (many_blocks.go:1128)	JMP	241
	0x07a3 01955 (many_blocks.go:1128)	CMPQ	DX, $43
	0x07a7 01959 (many_blocks.go:1303)	JGT	2128
	0x07ad 01965 (many_blocks.go:1128)	CMPQ	DX, $41
	0x07b1 01969 (many_blocks.go:1291)	JGT	2042
	0x07b3 01971 (many_blocks.go:1289)	CMPQ	DX, $40
	0x07b7 01975 (many_blocks.go:1289)	JNE	2019
	0x07b9 01977 (many_blocks.go:1290)	MOVQ	"".sum+72(SP), DX
	0x07be 01982 (many_blocks.go:1290)	LEAQ	40(BX), R8
	0x07c2 01986 (many_blocks.go:1290)	ANDQ	$15, R8
	0x07c6 01990 (many_blocks.go:1290)	CMPQ	R8, AX
	0x07c9 01993 (many_blocks.go:1290)	JCC	6069
	0x07cf 01999 (many_blocks.go:1290)	MOVQ	(CX)(R8*8), R9
	0x07d3 02003 (many_blocks.go:1290)	ADDQ	R9, DX
	0x07d6 02006 (many_blocks.go:1290)	MOVQ	DX, "".sum+72(SP)
	0x07db 02011 (many_blocks.go:1127)	MOVQ	BX, R8
	0x07de 02014 (many_blocks.go:1128)	JMP	241
	0x07e3 02019 (many_blocks.go:1292)	CMPQ	SI, $41
	0x07e7 02023 (many_blocks.go:1292)	JEQ	273
	0x07ed 02029 (many_blocks.go:1127)	MOVQ	BX, R8
	0x07f0 02032 (many_blocks.go:1127)	MOVL	$41, SI
	0x07f5 02037 (many_blocks.go:1128)	JMP	241
	0x07fa 02042 (many_blocks.go:1296)	CMPQ	DX, $42
	0x07fe 02046 (many_blocks.go:1296)	JNE	2109
	0x0800 02048 (many_blocks.go:1296)	XORL	DX, DX
	0x0802 02050 (many_blocks.go:1297)	JMP	2055
	0x0804 02052 (many_blocks.go:1297)	INCQ	DX
	0x0807 02055 (many_blocks.go:1297)	CMPQ	DX, $3
	0x080b 02059 (many_blocks.go:1297)	JGE	2101
	0x080d 02061 (many_blocks.go:1298)	CMPQ	DX, AX
	0x0810 02064 (many_blocks.go:1298)	JCC	6062
	0x0816 02070 (many_blocks.go:1298)	MOVQ	(CX)(DX*8), R8
	0x081a 02074 (many_blocks.go:1298)	ADDQ	SI, R8
	0x081d 02077 (many_blocks.go:1298)	MOVQ	R8, (CX)(DX*8)
	0x0821 02081 (many_blocks.go:1299)	CMPQ	R8, $900
	0x0828 02088 (many_blocks.go:1299)	JLE	2052
	0x082a 02090 (many_blocks.go:1127)	MOVQ	BX, R8
	0x082d 02093 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0830 02096 (many_blocks.go:1300)	JMP	118
	0x0835 02101 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0838 02104 (many_blocks.go:1128)	JMP	241
	0x083d 02109 (many_blocks.go:1304)	MOVQ	"".sum+72(SP), DX
	0x0842 02114 (many_blocks.go:1304)	XORQ	SI, DX
	0x0845 02117 (many_blocks.go:1304)	ADDQ	DX, DI
	0x0848 02120 (many_blocks.go:1127)	MOVQ	BX, R8
	0x084b 02123 (many_blocks.go:1128)	JMP	241
	0x0850 02128 (many_blocks.go:1128)	CMPQ	DX, $45
	0x0854 02132 (many_blocks.go:1307)	JGT	2205
	0x0856 02134 (many_blocks.go:1305)	CMPQ	DX, $44
	0x085a 02138 (many_blocks.go:1305)	JNE	2182
	0x085c 02140 (many_blocks.go:1306)	MOVQ	"".sum+72(SP), DX
	0x0861 02145 (many_blocks.go:1306)	LEAQ	44(BX), R8
	0x0865 02149 (many_blocks.go:1306)	ANDQ	$15, R8
	0x0869 02153 (many_blocks.go:1306)	CMPQ	R8, AX
	0x086c 02156 (many_blocks.go:1306)	JCC	6055
	0x0872 02162 (many_blocks.go:1306)	MOVQ	(CX)(R8*8), R9
	0x0876 02166 (many_blocks.go:1306)	ADDQ	R9, DX
	0x0879 02169 (many_blocks.go:1306)	MOVQ	DX, "".sum+72(SP)
	0x087e 02174 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0881 02177 (many_blocks.go:1128)	JMP	241
	0x0886 02182 (many_blocks.go:1308)	CMPQ	SI, $45
	0x088a 02186 (many_blocks.go:1308)	JEQ	273
	0x0890 02192 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0893 02195 (many_blocks.go:1127)	MOVL	$45, SI
	0x0898 02200 (many_blocks.go:1128)	JMP	241
	0x089d 02205 (many_blocks.go:1312)	CMPQ	DX, $46
	0x08a1 02209 (many_blocks.go:1312)	JNE	2272
	0x08a3 02211 (many_blocks.go:1312)	XORL	DX, DX
	0x08a5 02213 (many_blocks.go:1313)	JMP	2218
	0x08a7 02215 (many_blocks.go:1313)	INCQ	DX
	0x08aa 02218 (many_blocks.go:1313)	CMPQ	DX, $3
	0x08ae 02222 (many_blocks.go:1313)	JGE	2264
	0x08b0 02224 (many_blocks.go:1314)	CMPQ	DX, AX
	0x08b3 02227 (many_blocks.go:1314)	JCC	6048
	0x08b9 02233 (many_blocks.go:1314)	MOVQ	(CX)(DX*8), R8
	0x08bd 02237 (many_blocks.go:1314)	ADDQ	SI, R8
	0x08c0 02240 (many_blocks.go:1314)	MOVQ	R8, (CX)(DX*8)
	0x08c4 02244 (many_blocks.go:1315)	CMPQ	R8, $900
	0x08cb 02251 (many_blocks.go:1315)	JLE	2215
	0x08cd 02253 (many_blocks.go:1127)	MOVQ	BX, R8
	0x08d0 02256 (many_blocks.go:1642)	MOVQ	DI, DX
	0x08d3 02259 (many_blocks.go:1316)	JMP	118
	0x08d8 02264 (many_blocks.go:1127)	MOVQ	BX, R8
	0x08db 02267 (many_blocks.go:1128)	JMP	241
	0x08e0 02272 (many_blocks.go:1320)	MOVQ	"".sum+72(SP), DX
	0x08e5 02277 (many_blocks.go:1320)	XORQ	SI, DX
	0x08e8 02280 (many_blocks.go:1320)	ADDQ	DX, DI
	0x08eb 02283 (many_blocks.go:1127)	MOVQ	BX, R8
	0x08ee 02286 (many_blocks.go:1128)	JMP	241
	0x08f3 02291 (many_blocks.go:1128)	CMPQ	DX, $55
	0x08f7 02295 (many_blocks.go:1351)	JGT	2637
	0x08fd 02301 (many_blocks.go:1128)	CMPQ	DX, $51
	0x0901 02305 (many_blocks.go:1335)	JGT	2474
	0x0907 02311 (many_blocks.go:1128)	CMPQ	DX, $49
	0x090b 02315 (many_blocks.go:1323)	JGT	2388
	0x090d 02317 (many_blocks.go:1321)	CMPQ	DX, $48
	0x0911 02321 (many_blocks.go:1321)	JNE	2365
	0x0913 02323 (many_blocks.go:1322)	MOVQ	"".sum+72(SP), DX
	0x0918 02328 (many_blocks.go:1322)	LEAQ	48(BX), R8
	0x091c 02332 (many_blocks.go:1322)	ANDQ	$15, R8
	0x0920 02336 (many_blocks.go:1322)	CMPQ	R8, AX
	0x0923 02339 (many_blocks.go:1322)	JCC	6041
	0x0929 02345 (many_blocks.go:1322)	MOVQ	(CX)(R8*8), R9
	0x092d 02349 (many_blocks.go:1322)	ADDQ	R9, DX
	0x0930 02352 (many_blocks.go:1322)	MOVQ	DX, "".sum+72(SP)
	0x0935 02357 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0938 02360 (many_blocks.go:1128)	JMP	241
	0x093d 02365 (many_blocks.go:1324)	CMPQ	SI, $49
	0x0941 02369 (many_blocks.go:1324)	JEQ	273
	0x0947 02375 (many_blocks.go:1127)	MOVQ	BX, R8
	0x094a 02378 (many_blocks.go:1127)	MOVL	$49, SI
	0x094f 02383 (many_blocks.go:1128)	JMP	241
	0x0954 02388 (many_blocks.go:1328)	CMPQ	DX, $50
	0x0958 02392 (many_blocks.go:1328)	JNE	2455
	0x095a 02394 (many_blocks.go:1328)	XORL	DX, DX
	0x095c 02396 (many_blocks.go:1329)	JMP	2401
	0x095e 02398 (many_blocks.go:1329)	INCQ	DX
	0x0961 02401 (many_blocks.go:1329)	CMPQ	DX, $3
	0x0965 02405 (many_blocks.go:1329)	JGE	2447
	0x0967 02407 (many_blocks.go:1330)	CMPQ	DX, AX
	0x096a 02410 (many_blocks.go:1330)	JCC	6034
	0x0970 02416 (many_blocks.go:1330)	MOVQ	(CX)(DX*8), R8
	0x0974 02420 (many_blocks.go:1330)	ADDQ	SI, R8
	0x0977 02423 (many_blocks.go:1330)	MOVQ	R8, (CX)(DX*8)
	0x097b 02427 (many_blocks.go:1331)	CMPQ	R8, $900
	0x0982 02434 (many_blocks.go:1331)	JLE	2398
	0x0984 02436 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0987 02439 (many_blocks.go:1642)	MOVQ	DI, DX
	0x098a 02442 (many_blocks.go:1332)	JMP	118
	0x098f 02447 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0992 02450 (many_blocks.go:1128)	JMP	241
	0x0997 02455 (many_blocks.go:1336)	MOVQ	"".sum+72(SP), DX
	0x099c 02460 (many_blocks.go:1336)	XORQ	SI, DX
	0x099f 02463 (many_blocks.go:1336)	ADDQ	DX, DI
	0x09a2 02466 (many_blocks.go:1127)	MOVQ	BX, R8
	0x09a5 02469 (many_blocks.go:1128)	JMP	241
	0x09aa 02474 (many_blocks.go:1128)	CMPQ	DX, $53
	0x09ae 02478 (many_blocks.go:1339)	JGT	2551
	0x09b0 02480 (many_blocks.go:1337)	CMPQ	DX, $52
	0x09b4 02484 (many_blocks.go:1337)	JNE	2528
	0x09b6 02486 (many_blocks.go:1338)	MOVQ	"".sum+72(SP), DX
	0x09bb 02491 (many_blocks.go:1338)	LEAQ	52(BX), R8
	0x09bf 02495 (many_blocks.go:1338)	ANDQ	$15, R8
	0x09c3 02499 (many_blocks.go:1338)	CMPQ	R8, AX
	0x09c6 02502 (many_blocks.go:1338)	JCC	6027
	0x09cc 02508 (many_blocks.go:1338)	MOVQ	(CX)(R8*8), R9
	0x09d0 02512 (many_blocks.go:1338)	ADDQ	R9, DX
	0x09d3 02515 (many_blocks.go:1338)	MOVQ	DX, "".sum+72(SP)
	0x09d8 02520 (many_blocks.go:1127)	MOVQ	BX, R8
	0x09db 02523 (many_blocks.go:1128)	JMP	241
	0x09e0 02528 (many_blocks.go:1340)	CMPQ	SI, $53
	0x09e4 02532 (many_blocks.go:1340)	JEQ	273
	0x09ea 02538 (many_blocks.go:1127)	MOVQ	BX, R8
	0x09ed 02541 (many_blocks.go:1127)	MOVL	$53, SI
	0x09f2 02546 (many_blocks.go:1128)	JMP	241
	0x09f7 02551 (many_blocks.go:1344)	CMPQ	DX, $54
	0x09fb 02555 (many_blocks.go:1344)	JNE	2618
	0x09fd 02557 (many_blocks.go:1344)	XORL	DX, DX
	0x09ff 02559 (many_blocks.go:1345)	JMP	2564
	0x0a01 02561 (many_blocks.go:1345)	INCQ	DX
	0x0a04 02564 (many_blocks.go:1345)	CMPQ	DX, $3
	0x0a08 02568 (many_blocks.go:1345)	JGE	2610
	0x0a0a 02570 (many_blocks.go:1346)	CMPQ	DX, AX
	0x0a0d 02573 (many_blocks.go:1346)	JCC	6020
	0x0a13 02579 (many_blocks.go:1346)	MOVQ	(CX)(DX*8), R8
	0x0a17 02583 (many_blocks.go:1346)	ADDQ	SI, R8
	0x0a1a 02586 (many_blocks.go:1346)	MOVQ	R8, (CX)(DX*8)
	0x0a1e 02590 (many_blocks.go:1347)	CMPQ	R8, $900
	0x0a25 02597 (many_blocks.go:1347)	JLE	2561
	0x0a27 02599 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0a2a 02602 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0a2d 02605 (many_blocks.go:1348)	JMP	118
	0x0a32 02610 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0a35 02613 (many_blocks.go:1128)	JMP	241
	0x0a3a 02618 (many_blocks.go:1352)	MOVQ	"".sum+72(SP), DX
	0x0a3f 02623 (many_blocks.go:1352)	XORQ	SI, DX
	0x0a42 02626 (many_blocks.go:1352)	ADDQ	DX, DI
	0x0a45 02629 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0a48 02632 (many_blocks.go:1128)	JMP	241
	0x0a4d 02637 (many_blocks.go:1128)	CMPQ	DX, $59
	0x0a51 02641 (many_blocks.go:1367)	JGT	2810
	0x0a57 02647 (many_blocks.go:1128)	CMPQ	DX, $57
	0x0a5b 02651 (many_blocks.go:1355)	JGT	2724
	0x0a5d 02653 (many_blocks.go:1353)	CMPQ	DX, $56
	0x0a61 02657 (many_blocks.go:1353)	JNE	2701
	0x0a63 02659 (many_blocks.go:1354)	MOVQ	"".sum+72(SP), DX
	0x0a68 02664 (many_blocks.go:1354)	LEAQ	56(BX), R8
	0x0a6c 02668 (many_blocks.go:1354)	ANDQ	$15, R8
	0x0a70 02672 (many_blocks.go:1354)	CMPQ	R8, AX
	0x0a73 02675 (many_blocks.go:1354)	JCC	6013
	0x0a79 02681 (many_blocks.go:1354)	MOVQ	(CX)(R8*8), R9
	0x0a7d 02685 (many_blocks.go:1354)	ADDQ	R9, DX
	0x0a80 02688 (many_blocks.go:1354)	MOVQ	DX, "".sum+72(SP)
	0x0a85 02693 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0a88 02696 (many_blocks.go:1128)	JMP	241
	0x0a8d 02701 (many_blocks.go:1356)	CMPQ	SI, $57
	0x0a91 02705 (many_blocks.go:1356)	JEQ	273
	0x0a97 02711 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0a9a 02714 (many_blocks.go:1127)	MOVL	$57, SI
	0x0a9f 02719 (many_blocks.go:1128)	JMP	241
	0x0aa4 02724 (many_blocks.go:1360)	CMPQ	DX, $58
	0x0aa8 02728 (many_blocks.go:1360)	JNE	2791
	0x0aaa 02730 (many_blocks.go:1360)	XORL	DX, DX
	0x0aac 02732 (many_blocks.go:1361)	JMP	2737
	0x0aae 02734 (many_blocks.go:1361)	INCQ	DX
	0x0ab1 02737 (many_blocks.go:1361)	CMPQ	DX, $3
	0x0ab5 02741 (many_blocks.go:1361)	JGE	2783
	0x0ab7 02743 (many_blocks.go:1362)	CMPQ	DX, AX
	0x0aba 02746 (many_blocks.go:1362)	JCC	6006
	0x0ac0 02752 (many_blocks.go:1362)	MOVQ	(CX)(DX*8), R8
	0x0ac4 02756 (many_blocks.go:1362)	ADDQ	SI, R8
	0x0ac7 02759 (many_blocks.go:1362)	MOVQ	R8, (CX)(DX*8)
	0x0acb 02763 (many_blocks.go:1363)	CMPQ	R8, $900
	0x0ad2 02770 (many_blocks.go:1363)	JLE	2734
	0x0ad4 02772 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0ad7 02775 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0ada 02778 (many_blocks.go:1364)	JMP	118
	0x0adf 02783 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0ae2 02786 (many_blocks.go:1128)	JMP	241
	0x0ae7 02791 (many_blocks.go:1368)	MOVQ	"".sum+72(SP), DX
	0x0aec 02796 (many_blocks.go:1368)	XORQ	SI, DX
	0x0aef 02799 (many_blocks.go:1368)	ADDQ	DX, DI
	0x0af2 02802 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0af5 02805 (many_blocks.go:1128)	JMP	241
	0x0afa 02810 (many_blocks.go:1128)	CMPQ	DX, $61
	0x0afe 02814 (many_blocks.go:1371)	JGT	2887
	0x0b00 02816 (many_blocks.go:1369)	CMPQ	DX, $60
	0x0b04 02820 (many_blocks.go:1369)	JNE	2864
	0x0b06 02822 (many_blocks.go:1370)	MOVQ	"".sum+72(SP), DX
	0x0b0b 02827 (many_blocks.go:1370)	LEAQ	60(BX), R8
	0x0b0f 02831 (many_blocks.go:1370)	ANDQ	$15, R8
	0x0b13 02835 (many_blocks.go:1370)	CMPQ	R8, AX
	0x0b16 02838 (many_blocks.go:1370)	JCC	5999
	0x0b1c 02844 (many_blocks.go:1370)	MOVQ	(CX)(R8*8), R9
	0x0b20 02848 (many_blocks.go:1370)	ADDQ	R9, DX
	0x0b23 02851 (many_blocks.go:1370)	MOVQ	DX, "".sum+72(SP)
	0x0b28 02856 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0b2b 02859 (many_blocks.go:1128)	JMP	241
	0x0b30 02864 (many_blocks.go:1372)	CMPQ	SI, $61
	0x0b34 02868 (many_blocks.go:1372)	JEQ	273
	0x0b3a 02874 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0b3d 02877 (many_blocks.go:1127)	MOVL	$61, SI
	0x0b42 02882 (many_blocks.go:1128)	JMP	241
	0x0b47 02887 (many_blocks.go:1376)	CMPQ	DX, $62
	0x0b4b 02891 (many_blocks.go:1376)	JNE	2954
	0x0b4d 02893 (many_blocks.go:1376)	XORL	DX, DX
	0x0b4f 02895 (many_blocks.go:1377)	JMP	2900
	0x0b51 02897 (many_blocks.go:1377)	INCQ	DX
	0x0b54 02900 (many_blocks.go:1377)	CMPQ	DX, $3
	0x0b58 02904 (many_blocks.go:1377)	JGE	2946
	0x0b5a 02906 (many_blocks.go:1378)	CMPQ	DX, AX
	0x0b5d 02909 (many_blocks.go:1378)	JCC	5992
	0x0b63 02915 (many_blocks.go:1378)	MOVQ	(CX)(DX*8), R8
	0x0b67 02919 (many_blocks.go:1378)	ADDQ	SI, R8
	0x0b6a 02922 (many_blocks.go:1378)	MOVQ	R8, (CX)(DX*8)
	0x0b6e 02926 (many_blocks.go:1379)	CMPQ	R8, $900
	0x0b75 02933 (many_blocks.go:1379)	JLE	2897
	0x0b77 02935 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0b7a 02938 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0b7d 02941 (many_blocks.go:1380)	JMP	118
	0x0b82 02946 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0b85 02949 (many_blocks.go:1128)	JMP	241
	0x0b8a 02954 (many_blocks.go:1384)	MOVQ	"".sum+72(SP), DX
	0x0b8f 02959 (many_blocks.go:1384)	XORQ	SI, DX
	0x0b92 02962 (many_blocks.go:1384)	ADDQ	DX, DI
	0x0b95 02965 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0b98 02968 (many_blocks.go:1128)	JMP	241
	0x0b9d 02973 (many_blocks.go:1128)	CMPQ	DX, $95
	0x0ba1 02977 (many_blocks.go:1511)	JGT	4357
	0x0ba7 02983 (many_blocks.go:1128)	CMPQ	DX, $79
	0x0bab 02987 (many_blocks.go:1447)	JGT	3675
	0x0bb1 02993 (many_blocks.go:1128)	CMPQ	DX, $71
	0x0bb5 02997 (many_blocks.go:1415)	JGT	3339
	0x0bbb 03003 (many_blocks.go:1128)	CMPQ	DX, $67
	0x0bbf 03007 (many_blocks.go:1399)	JGT	3176
	0x0bc5 03013 (many_blocks.go:1128)	CMPQ	DX, $65
	0x0bc9 03017 (many_blocks.go:1387)	JGT	3090
	0x0bcb 03019 (many_blocks.go:1385)	CMPQ	DX, $64
	0x0bcf 03023 (many_blocks.go:1385)	JNE	3067
	0x0bd1 03025 (many_blocks.go:1386)	MOVQ	"".sum+72(SP), DX
	0x0bd6 03030 (many_blocks.go:1386)	LEAQ	64(BX), R8
	0x0bda 03034 (many_blocks.go:1386)	ANDQ	$15, R8
	0x0bde 03038 (many_blocks.go:1386)	CMPQ	R8, AX
	0x0be1 03041 (many_blocks.go:1386)	JCC	5985
	0x0be7 03047 (many_blocks.go:1386)	MOVQ	(CX)(R8*8), R9
	0x0beb 03051 (many_blocks.go:1386)	ADDQ	R9, DX
	0x0bee 03054 (many_blocks.go:1386)	MOVQ	DX, "".sum+72(SP)
	0x0bf3 03059 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0bf6 03062 (many_blocks.go:1128)	JMP	241
	0x0bfb 03067 (many_blocks.go:1388)	CMPQ	SI, $65
	0x0bff 03071 (many_blocks.go:1388)	JEQ	273
	0x0c05 03077 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0c08 03080 (many_blocks.go:1127)	MOVL	$65, SI
	0x0c0d 03085 (many_blocks.go:1128)	JMP	241
	0x0c12 03090 (many_blocks.go:1392)	CMPQ	DX, $66
	0x0c16 03094 (many_blocks.go:1392)	JNE	3157
	0x0c18 03096 (many_blocks.go:1392)	XORL	DX, DX
	0x0c1a 03098 (many_blocks.go:1393)	JMP	3103
	0x0c1c 03100 (many_blocks.go:1393)	INCQ	DX
	0x0c1f 03103 (many_blocks.go:1393)	CMPQ	DX, $3
	0x0c23 03107 (many_blocks.go:1393)	JGE	3149
	0x0c25 03109 (many_blocks.go:1394)	CMPQ	DX, AX
	0x0c28 03112 (many_blocks.go:1394)	JCC	5978
	0x0c2e 03118 (many_blocks.go:1394)	MOVQ	(CX)(DX*8), R8
	0x0c32 03122 (many_blocks.go:1394)	ADDQ	SI, R8
	0x0c35 03125 (many_blocks.go:1394)	MOVQ	R8, (CX)(DX*8)
	0x0c39 03129 (many_blocks.go:1395)	CMPQ	R8, $900
	0x0c40 03136 (many_blocks.go:1395)	JLE	3100
	0x0c42 03138 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0c45 03141 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0c48 03144 (many_blocks.go:1396)	JMP	118
	0x0c4d 03149 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0c50 03152 (many_blocks.go:1128)	JMP	241
	0x0c55 03157 (many_blocks.go:1400)	MOVQ	"".sum+72(SP), DX
	0x0c5a 03162 (many_blocks.go:1400)	XORQ	SI, DX
	0x0c5d 03165 (many_blocks.go:1400)	ADDQ	DX, DI
	0x0c60 03168 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0c63 03171 (many_blocks.go:1128)	JMP	241
	0x0c68 03176 (many_blocks.go:1128)	CMPQ	DX, $69
	0x0c6c 03180 (many_blocks.go:1403)	JGT	3253
	0x0c6e 03182 (many_blocks.go:1401)	CMPQ	DX, $68
	0x0c72 03186 (many_blocks.go:1401)	JNE	3230
	0x0c74 03188 (many_blocks.go:1402)	MOVQ	"".sum+72(SP), DX
	0x0c79 03193 (many_blocks.go:1402)	LEAQ	68(BX), R8
	0x0c7d 03197 (many_blocks.go:1402)	ANDQ	$15, R8
	0x0c81 03201 (many_blocks.go:1402)	CMPQ	R8, AX
	0x0c84 03204 (many_blocks.go:1402)	JCC	5971
	0x0c8a 03210 (many_blocks.go:1402)	MOVQ	(CX)(R8*8), R9
	0x0c8e 03214 (many_blocks.go:1402)	ADDQ	R9, DX
	0x0c91 03217 (many_blocks.go:1402)	MOVQ	DX, "".sum+72(SP)
	0x0c96 03222 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0c99 03225 (many_blocks.go:1128)	JMP	241
	0x0c9e 03230 (many_blocks.go:1404)	CMPQ	SI, $69
	0x0ca2 03234 (many_blocks.go:1404)	JEQ	273
	0x0ca8 03240 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0cab 03243 (many_blocks.go:1127)	MOVL	$69, SI
	0x0cb0 03248 (many_blocks.go:1128)	JMP	241
	0x0cb5 03253 (many_blocks.go:1408)	CMPQ	DX, $70
	0x0cb9 03257 (many_blocks.go:1408)	JNE	3320
	0x0cbb 03259 (many_blocks.go:1408)	XORL	DX, DX
	0x0cbd 03261 (many_blocks.go:1409)	JMP	3266
	0x0cbf 03263 (many_blocks.go:1409)	INCQ	DX
	0x0cc2 03266 (many_blocks.go:1409)	CMPQ	DX, $3
	0x0cc6 03270 (many_blocks.go:1409)	JGE	3312
	0x0cc8 03272 (many_blocks.go:1410)	CMPQ	DX, AX
	0x0ccb 03275 (many_blocks.go:1410)	JCC	5964
	0x0cd1 03281 (many_blocks.go:1410)	MOVQ	(CX)(DX*8), R8
	0x0cd5 03285 (many_blocks.go:1410)	ADDQ	SI, R8
	0x0cd8 03288 (many_blocks.go:1410)	MOVQ	R8, (CX)(DX*8)
	0x0cdc 03292 (many_blocks.go:1411)	CMPQ	R8, $900
	0x0ce3 03299 (many_blocks.go:1411)	JLE	3263
	0x0ce5 03301 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0ce8 03304 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0ceb 03307 (many_blocks.go:1412)	JMP	118
	0x0cf0 03312 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0cf3 03315 (many_blocks.go:1128)	JMP	241
	0x0cf8 03320 (many_blocks.go:1416)	MOVQ	"".sum+72(SP), DX
	0x0cfd 03325 (many_blocks.go:1416)	XORQ	SI, DX
	0x0d00 03328 (many_blocks.go:1416)	ADDQ	DX, DI
	0x0d03 03331 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0d06 03334 (many_blocks.go:1128)	JMP	241
	0x0d0b 03339 (many_blocks.go:1128)	CMPQ	DX, $75
	0x0d0f 03343 (many_blocks.go:1431)	JGT	3512
	0x0d15 03349 (many_blocks.go:1128)	CMPQ	DX, $73
	0x0d19 03353 (many_blocks.go:1419)	JGT	3426
	0x0d1b 03355 (many_blocks.go:1417)	CMPQ	DX, $72
	0x0d1f 03359 (many_blocks.go:1417)	JNE	3403
	0x0d21 03361 (many_blocks.go:1418)	MOVQ	"".sum+72(SP), DX
	0x0d26 03366 (many_blocks.go:1418)	LEAQ	72(BX), R8
	0x0d2a 03370 (many_blocks.go:1418)	ANDQ	$15, R8
	0x0d2e 03374 (many_blocks.go:1418)	CMPQ	R8, AX
	0x0d31 03377 (many_blocks.go:1418)	JCC	5957
	0x0d37 03383 (many_blocks.go:1418)	MOVQ	(CX)(R8*8), R9
	0x0d3b 03387 (many_blocks.go:1418)	ADDQ	R9, DX
	0x0d3e 03390 (many_blocks.go:1418)	MOVQ	DX, "".sum+72(SP)
	0x0d43 03395 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0d46 03398 (many_blocks.go:1128)	JMP	241
	0x0d4b 03403 (many_blocks.go:1420)	CMPQ	SI, $73
	0x0d4f 03407 (many_blocks.go:1420)	JEQ	273
	0x0d55 03413 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0d58 03416 (many_blocks.go:1127)	MOVL	$73, SI
	0x0d5d 03421 (many_blocks.go:1128)	JMP	241
	0x0d62 03426 (many_blocks.go:1424)	CMPQ	DX, $74
	0x0d66 03430 (many_blocks.go:1424)	JNE	3493
	0x0d68 03432 (many_blocks.go:1424)	XORL	DX, DX
	0x0d6a 03434 (many_blocks.go:1425)	JMP	3439
	0x0d6c 03436 (many_blocks.go:1425)	INCQ	DX
	0x0d6f 03439 (many_blocks.go:1425)	CMPQ	DX, $3
	0x0d73 03443 (many_blocks.go:1425)	JGE	3485
	0x0d75 03445 (many_blocks.go:1426)	CMPQ	DX, AX
	0x0d78 03448 (many_blocks.go:1426)	JCC	5950
	0x0d7e 03454 (many_blocks.go:1426)	MOVQ	(CX)(DX*8), R8
	0x0d82 03458 (many_blocks.go:1426)	ADDQ	SI, R8
	0x0d85 03461 (many_blocks.go:1426)	MOVQ	R8, (CX)(DX*8)
	0x0d89 03465 (many_blocks.go:1427)	CMPQ	R8, $900
	0x0d90 03472 (many_blocks.go:1427)	JLE	3436
	0x0d92 03474 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0d95 03477 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0d98 03480 (many_blocks.go:1428)	JMP	118
	0x0d9d 03485 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0da0 03488 (many_blocks.go:1128)	JMP	241
	0x0da5 03493 (many_blocks.go:1432)	MOVQ	"".sum+72(SP), DX
	0x0daa 03498 (many_blocks.go:1432)	XORQ	SI, DX
	0x0dad 03501 (many_blocks.go:1432)	ADDQ	DX, DI
	0x0db0 03504 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0db3 03507 (many_blocks.go:1128)	JMP	241
	0x0db8 03512 (many_blocks.go:1128)	CMPQ	DX, $77
	0x0dbc 03516 (many_blocks.go:1435)	JGT	3589
	0x0dbe 03518 (many_blocks.go:1433)	CMPQ	DX, $76
	0x0dc2 03522 (many_blocks.go:1433)	JNE	3566
	0x0dc4 03524 (many_blocks.go:1434)	MOVQ	"".sum+72(SP), DX
	0x0dc9 03529 (many_blocks.go:1434)	LEAQ	76(BX), R8
	0x0dcd 03533 (many_blocks.go:1434)	ANDQ	$15, R8
	0x0dd1 03537 (many_blocks.go:1434)	CMPQ	R8, AX
	0x0dd4 03540 (many_blocks.go:1434)	JCC	5943
	0x0dda 03546 (many_blocks.go:1434)	MOVQ	(CX)(R8*8), R9
	0x0dde 03550 (many_blocks.go:1434)	ADDQ	R9, DX
	0x0de1 03553 (many_blocks.go:1434)	MOVQ	DX, "".sum+72(SP)
	0x0de6 03558 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0de9 03561 (many_blocks.go:1128)	JMP	241
	0x0dee 03566 (many_blocks.go:1436)	CMPQ	SI, $77
	0x0df2 03570 (many_blocks.go:1436)	JEQ	273
	0x0df8 03576 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0dfb 03579 (many_blocks.go:1127)	MOVL	$77, SI
	0x0e00 03584 (many_blocks.go:1128)	JMP	241
	0x0e05 03589 (many_blocks.go:1440)	CMPQ	DX, $78
	0x0e09 03593 (many_blocks.go:1440)	JNE	3656
	0x0e0b 03595 (many_blocks.go:1440)	XORL	DX, DX
	0x0e0d 03597 (many_blocks.go:1441)	JMP	3602
	0x0e0f 03599 (many_blocks.go:1441)	INCQ	DX
	0x0e12 03602 (many_blocks.go:1441)	CMPQ	DX, $3
	0x0e16 03606 (many_blocks.go:1441)	JGE	3648
	0x0e18 03608 (many_blocks.go:1442)	CMPQ	DX, AX
	0x0e1b 03611 (many_blocks.go:1442)	JCC	5936
	0x0e21 03617 (many_blocks.go:1442)	MOVQ	(CX)(DX*8), R8
	0x0e25 03621 (many_blocks.go:1442)	ADDQ	SI, R8
	0x0e28 03624 (many_blocks.go:1442)	MOVQ	R8, (CX)(DX*8)
	0x0e2c 03628 (many_blocks.go:1443)	CMPQ	R8, $900
	0x0e33 03635 (many_blocks.go:1443)	JLE	3599
	0x0e35 03637 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0e38 03640 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0e3b 03643 (many_blocks.go:1444)	JMP	118
	0x0e40 03648 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0e43 03651 (many_blocks.go:1128)	JMP	241
	0x0e48 03656 (many_blocks.go:1448)	MOVQ	"".sum+72(SP), DX
	0x0e4d 03661 (many_blocks.go:1448)	XORQ	SI, DX
	0x0e50 03664 (many_blocks.go:1448)	ADDQ	DX, DI
	0x0e53 03667 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0e56 03670 (many_blocks.go:1128)	JMP	241
	0x0e5b 03675 (many_blocks.go:1128)	CMPQ	DX, $87
	0x0e5f 03679 (many_blocks.go:1479)	JGT	4021
	0x0e65 03685 (many_blocks.go:1128)	CMPQ	DX, $83
	0x0e69 03689 (many_blocks.go:1463)	JGT	3858
	0x0e6f 03695 (many_blocks.go:1128)	CMPQ	DX, $81
	0x0e73 03699 (many_blocks.go:1451)	JGT	3772
	0x0e75 03701 (many_blocks.go:1449)	CMPQ	DX, $80
	0x0e79 03705 (many_blocks.go:1449)	JNE	3749
	0x0e7b 03707 (many_blocks.go:1450)	MOVQ	"".sum+72(SP), DX
	0x0e80 03712 (many_blocks.go:1450)	LEAQ	80(BX), R8
	0x0e84 03716 (many_blocks.go:1450)	ANDQ	$15, R8
	0x0e88 03720 (many_blocks.go:1450)	CMPQ	R8, AX
	0x0e8b 03723 (many_blocks.go:1450)	JCC	5929
	0x0e91 03729 (many_blocks.go:1450)	MOVQ	(CX)(R8*8), R9
	0x0e95 03733 (many_blocks.go:1450)	ADDQ	R9, DX
	0x0e98 03736 (many_blocks.go:1450)	MOVQ	DX, "".sum+72(SP)
	0x0e9d 03741 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0ea0 03744 (many_blocks.go:1128)	JMP	241
	0x0ea5 03749 (many_blocks.go:1452)	CMPQ	SI, $81
	0x0ea9 03753 (many_blocks.go:1452)	JEQ	273
	0x0eaf 03759 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0eb2 03762 (many_blocks.go:1127)	MOVL	$81, SI
	0x0eb7 03767 (many_blocks.go:1128)	JMP	241
	0x0ebc 03772 (many_blocks.go:1456)	CMPQ	DX, $82
	0x0ec0 03776 (many_blocks.go:1456)	JNE	3839
	0x0ec2 03778 (many_blocks.go:1456)	XORL	DX, DX
	0x0ec4 03780 (many_blocks.go:1457)	JMP	3785
	0x0ec6 03782 (many_blocks.go:1457)	INCQ	DX
	0x0ec9 03785 (many_blocks.go:1457)	CMPQ	DX, $3
	0x0ecd 03789 (many_blocks.go:1457)	JGE	3831
	0x0ecf 03791 (many_blocks.go:1458)	CMPQ	DX, AX
	0x0ed2 03794 (many_blocks.go:1458)	JCC	5922
	0x0ed8 03800 (many_blocks.go:1458)	MOVQ	(CX)(DX*8), R8
	0x0edc 03804 (many_blocks.go:1458)	ADDQ	SI, R8
	0x0edf 03807 (many_blocks.go:1458)	MOVQ	R8, (CX)(DX*8)
	0x0ee3 03811 (many_blocks.go:1459)	CMPQ	R8, $900
	0x0eea 03818 (many_blocks.go:1459)	JLE	3782
	0x0eec 03820 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0eef 03823 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0ef2 03826 (many_blocks.go:1460)	JMP	118
	0x0ef7 03831 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0efa 03834 (many_blocks.go:1128)	JMP	241
	0x0eff 03839 (many_blocks.go:1464)	MOVQ	"".sum+72(SP), DX
	0x0f04 03844 (many_blocks.go:1464)	XORQ	SI, DX
	0x0f07 03847 (many_blocks.go:1464)	ADDQ	DX, DI
	0x0f0a 03850 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0f0d 03853 (many_blocks.go:1128)	JMP	241
	0x0f12 03858 (many_blocks.go:1128)	CMPQ	DX, $85
	0x0f16 03862 (many_blocks.go:1467)	JGT	3935
	0x0f18 03864 (many_blocks.go:1465)	CMPQ	DX, $84
	0x0f1c 03868 (many_blocks.go:1465)	JNE	3912
	0x0f1e 03870 (many_blocks.go:1466)	MOVQ	"".sum+72(SP), DX
	0x0f23 03875 (many_blocks.go:1466)	LEAQ	84(BX), R8
	0x0f27 03879 (many_blocks.go:1466)	ANDQ	$15, R8
	0x0f2b 03883 (many_blocks.go:1466)	CMPQ	R8, AX
	0x0f2e 03886 (many_blocks.go:1466)	JCC	5915
	0x0f34 03892 (many_blocks.go:1466)	MOVQ	(CX)(R8*8), R9
	0x0f38 03896 (many_blocks.go:1466)	ADDQ	R9, DX
	0x0f3b 03899 (many_blocks.go:1466)	MOVQ	DX, "".sum+72(SP)
	0x0f40 03904 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0f43 03907 (many_blocks.go:1128)	JMP	241
	0x0f48 03912 (many_blocks.go:1468)	CMPQ	SI, $85
	0x0f4c 03916 (many_blocks.go:1468)	JEQ	273
	0x0f52 03922 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0f55 03925 (many_blocks.go:1127)	MOVL	$85, SI
	0x0f5a 03930 (many_blocks.go:1128)	JMP	241
	0x0f5f 03935 (many_blocks.go:1472)	CMPQ	DX, $86
	0x0f63 03939 (many_blocks.go:1472)	JNE	4002
	0x0f65 03941 (many_blocks.go:1472)	XORL	DX, DX
	0x0f67 03943 (many_blocks.go:1473)	JMP	3948
	0x0f69 03945 (many_blocks.go:1473)	INCQ	DX
	0x0f6c 03948 (many_blocks.go:1473)	CMPQ	DX, $3
	0x0f70 03952 (many_blocks.go:1473)	JGE	3994
	0x0f72 03954 (many_blocks.go:1474)	CMPQ	DX, AX
	0x0f75 03957 (many_blocks.go:1474)	JCC	5908
	0x0f7b 03963 (many_blocks.go:1474)	MOVQ	(CX)(DX*8), R8
	0x0f7f 03967 (many_blocks.go:1474)	ADDQ	SI, R8
	0x0f82 03970 (many_blocks.go:1474)	MOVQ	R8, (CX)(DX*8)
	0x0f86 03974 (many_blocks.go:1475)	CMPQ	R8, $900
	0x0f8d 03981 (many_blocks.go:1475)	JLE	3945
	0x0f8f 03983 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0f92 03986 (many_blocks.go:1642)	MOVQ	DI, DX
	0x0f95 03989 (many_blocks.go:1476)	JMP	118
	0x0f9a 03994 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0f9d 03997 (many_blocks.go:1128)	JMP	241
	0x0fa2 04002 (many_blocks.go:1480)	MOVQ	"".sum+72(SP), DX
	0x0fa7 04007 (many_blocks.go:1480)	XORQ	SI, DX
	0x0faa 04010 (many_blocks.go:1480)	ADDQ	DX, DI
	0x0fad 04013 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0fb0 04016 (many_blocks.go:1128)	JMP	241
	0x0fb5 04021 (many_blocks.go:1128)	CMPQ	DX, $91
	0x0fb9 04025 (many_blocks.go:1495)	JGT	4194
	0x0fbf 04031 (many_blocks.go:1128)	CMPQ	DX, $89
	0x0fc3 04035 (many_blocks.go:1483)	JGT	4108
	0x0fc5 04037 (many_blocks.go:1481)	CMPQ	DX, $88
	0x0fc9 04041 (many_blocks.go:1481)	JNE	4085
	0x0fcb 04043 (many_blocks.go:1482)	MOVQ	"".sum+72(SP), DX
	0x0fd0 04048 (many_blocks.go:1482)	LEAQ	88(BX), R8
	0x0fd4 04052 (many_blocks.go:1482)	ANDQ	$15, R8
	0x0fd8 04056 (many_blocks.go:1482)	CMPQ	R8, AX
	0x0fdb 04059 (many_blocks.go:1482)	JCC	5901
	0x0fe1 04065 (many_blocks.go:1482)	MOVQ	(CX)(R8*8), R9
	0x0fe5 04069 (many_blocks.go:1482)	ADDQ	R9, DX
	0x0fe8 04072 (many_blocks.go:1482)	MOVQ	DX, "".sum+72(SP)
	0x0fed 04077 (many_blocks.go:1127)	MOVQ	BX, R8
	0x0ff0 04080 (many_blocks.go:1128)	JMP	241
	0x0ff5 04085 (many_blocks.go:1484)	CMPQ	SI, $89
	0x0ff9 04089 (many_blocks.go:1484)	JEQ	273
	0x0fff 04095 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1002 04098 (many_blocks.go:1127)	MOVL	$89, SI
	0x1007 04103 (many_blocks.go:1128)	JMP	241
	0x100c 04108 (many_blocks.go:1488)	CMPQ	DX, $90
	0x1010 04112 (many_blocks.go:1488)	JNE	4175
	0x1012 04114 (many_blocks.go:1488)	XORL	DX, DX
	0x1014 04116 (many_blocks.go:1489)	JMP	4121
	0x1016 04118 (many_blocks.go:1489)	INCQ	DX
	0x1019 04121 (many_blocks.go:1489)	CMPQ	DX, $3
	0x101d 04125 (many_blocks.go:1489)	JGE	4167
	0x101f 04127 (many_blocks.go:1490)	CMPQ	DX, AX
	0x1022 04130 (many_blocks.go:1490)	JCC	5894
	0x1028 04136 (many_blocks.go:1490)	MOVQ	(CX)(DX*8), R8
	0x102c 04140 (many_blocks.go:1490)	ADDQ	SI, R8
	0x102f 04143 (many_blocks.go:1490)	MOVQ	R8, (CX)(DX*8)
	0x1033 04147 (many_blocks.go:1491)	CMPQ	R8, $900
	0x103a 04154 (many_blocks.go:1491)	JLE	4118
	0x103c 04156 (many_blocks.go:1127)	MOVQ	BX, R8
	0x103f 04159 (many_blocks.go:1642)	MOVQ	DI, DX
	0x1042 04162 (many_blocks.go:1492)	JMP	118
	0x1047 04167 (many_blocks.go:1127)	MOVQ	BX, R8
	0x104a 04170 (many_blocks.go:1128)	JMP	241
	0x104f 04175 (many_blocks.go:1496)	MOVQ	"".sum+72(SP), DX
	0x1054 04180 (many_blocks.go:1496)	XORQ	SI, DX
	0x1057 04183 (many_blocks.go:1496)	ADDQ	DX, DI
	0x105a 04186 (many_blocks.go:1127)	MOVQ	BX, R8
	0x105d 04189 (many_blocks.go:1128)	JMP	241
	0x1062 04194 (many_blocks.go:1128)	CMPQ	DX, $93
	0x1066 04198 (many_blocks.go:1499)	JGT	4271
	0x1068 04200 (many_blocks.go:1497)	CMPQ	DX, $92
	0x106c 04204 (many_blocks.go:1497)	JNE	4248
	0x106e 04206 (many_blocks.go:1498)	MOVQ	"".sum+72(SP), DX
	0x1073 04211 (many_blocks.go:1498)	LEAQ	92(BX), R8
	0x1077 04215 (many_blocks.go:1498)	ANDQ	$15, R8
	0x107b 04219 (many_blocks.go:1498)	CMPQ	R8, AX
	0x107e 04222 (many_blocks.go:1498)	JCC	5887
	0x1084 04228 (many_blocks.go:1498)	MOVQ	(CX)(R8*8), R9
	0x1088 04232 (many_blocks.go:1498)	ADDQ	R9, DX
	0x108b 04235 (many_blocks.go:1498)	MOVQ	DX, "".sum+72(SP)
	0x1090 04240 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1093 04243 (many_blocks.go:1128)	JMP	241
	0x1098 04248 (many_blocks.go:1500)	CMPQ	SI, $93
	0x109c 04252 (many_blocks.go:1500)	JEQ	273
	0x10a2 04258 (many_blocks.go:1127)	MOVQ	BX, R8
	0x10a5 04261 (many_blocks.go:1127)	MOVL	$93, SI
	0x10aa 04266 (many_blocks.go:1128)	JMP	241
	0x10af 04271 (many_blocks.go:1504)	CMPQ	DX, $94
	0x10b3 04275 (many_blocks.go:1504)	JNE	4338
	0x10b5 04277 (many_blocks.go:1504)	XORL	DX, DX
	0x10b7 04279 (many_blocks.go:1505)	JMP	4284
	0x10b9 04281 (many_blocks.go:1505)	INCQ	DX
	0x10bc 04284 (many_blocks.go:1505)	CMPQ	DX, $3
	0x10c0 04288 (many_blocks.go:1505)	JGE	4330
	0x10c2 04290 (many_blocks.go:1506)	CMPQ	DX, AX
	0x10c5 04293 (many_blocks.go:1506)	JCC	5880
	0x10cb 04299 (many_blocks.go:1506)	MOVQ	(CX)(DX*8), R8
	0x10cf 04303 (many_blocks.go:1506)	ADDQ	SI, R8
	0x10d2 04306 (many_blocks.go:1506)	MOVQ	R8, (CX)(DX*8)
	0x10d6 04310 (many_blocks.go:1507)	CMPQ	R8, $900
	0x10dd 04317 (many_blocks.go:1507)	JLE	4281
	0x10df 04319 (many_blocks.go:1127)	MOVQ	BX, R8
	0x10e2 04322 (many_blocks.go:1642)	MOVQ	DI, DX
	0x10e5 04325 (many_blocks.go:1508)	JMP	118
	0x10ea 04330 (many_blocks.go:1127)	MOVQ	BX, R8
	0x10ed 04333 (many_blocks.go:1128)	JMP	241
	0x10f2 04338 (many_blocks.go:1512)	MOVQ	"".sum+72(SP), DX
	0x10f7 04343 (many_blocks.go:1512)	XORQ	SI, DX
	0x10fa 04346 (many_blocks.go:1512)	ADDQ	DX, DI
	0x10fd 04349 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1100 04352 (many_blocks.go:1128)	JMP	241
	0x1105 04357 (many_blocks.go:1128)	CMPQ	DX, $111
	0x1109 04361 (many_blocks.go:1575)	JGT	5049
	0x110f 04367 (many_blocks.go:1128)	CMPQ	DX, $103
	0x1113 04371 (many_blocks.go:1543)	JGT	4713
	0x1119 04377 (many_blocks.go:1128)	CMPQ	DX, $99
	0x111d 04381 (many_blocks.go:1527)	JGT	4550
	0x1123 04387 (many_blocks.go:1128)	CMPQ	DX, $97
	0x1127 04391 (many_blocks.go:1515)	JGT	4464
	0x1129 04393 (many_blocks.go:1513)	CMPQ	DX, $96
	0x112d 04397 (many_blocks.go:1513)	JNE	4441
	0x112f 04399 (many_blocks.go:1514)	MOVQ	"".sum+72(SP), DX
	0x1134 04404 (many_blocks.go:1514)	LEAQ	96(BX), R8
	0x1138 04408 (many_blocks.go:1514)	ANDQ	$15, R8
	0x113c 04412 (many_blocks.go:1514)	CMPQ	R8, AX
	0x113f 04415 (many_blocks.go:1514)	JCC	5873
	0x1145 04421 (many_blocks.go:1514)	MOVQ	(CX)(R8*8), R9
	0x1149 04425 (many_blocks.go:1514)	ADDQ	R9, DX
	0x114c 04428 (many_blocks.go:1514)	MOVQ	DX, "".sum+72(SP)
	0x1151 04433 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1154 04436 (many_blocks.go:1128)	JMP	241
	0x1159 04441 (many_blocks.go:1516)	CMPQ	SI, $97
	0x115d 04445 (many_blocks.go:1516)	JEQ	273
	0x1163 04451 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1166 04454 (many_blocks.go:1127)	MOVL	$97, SI
	0x116b 04459 (many_blocks.go:1128)	JMP	241
	0x1170 04464 (many_blocks.go:1520)	CMPQ	DX, $98
	0x1174 04468 (many_blocks.go:1520)	JNE	4531
	0x1176 04470 (many_blocks.go:1520)	XORL	DX, DX
	0x1178 04472 (many_blocks.go:1521)	JMP	4477
	0x117a 04474 (many_blocks.go:1521)	INCQ	DX
	0x117d 04477 (many_blocks.go:1521)	CMPQ	DX, $3
	0x1181 04481 (many_blocks.go:1521)	JGE	4523
	0x1183 04483 (many_blocks.go:1522)	CMPQ	DX, AX
	0x1186 04486 (many_blocks.go:1522)	JCC	5866
	0x118c 04492 (many_blocks.go:1522)	MOVQ	(CX)(DX*8), R8
	0x1190 04496 (many_blocks.go:1522)	ADDQ	SI, R8
	0x1193 04499 (many_blocks.go:1522)	MOVQ	R8, (CX)(DX*8)
	0x1197 04503 (many_blocks.go:1523)	CMPQ	R8, $900
	0x119e 04510 (many_blocks.go:1523)	JLE	4474
	0x11a0 04512 (many_blocks.go:1127)	MOVQ	BX, R8
	0x11a3 04515 (many_blocks.go:1642)	MOVQ	DI, DX
	0x11a6 04518 (many_blocks.go:1524)	JMP	118
	0x11ab 04523 (many_blocks.go:1127)	MOVQ	BX, R8
	0x11ae 04526 (many_blocks.go:1128)	JMP	241
	0x11b3 04531 (many_blocks.go:1528)	MOVQ	"".sum+72(SP), DX
	0x11b8 04536 (many_blocks.go:1528)	XORQ	SI, DX
	0x11bb 04539 (many_blocks.go:1528)	ADDQ	DX, DI
	0x11be 04542 (many_blocks.go:1127)	MOVQ	BX, R8
	0x11c1 04545 (many_blocks.go:1128)	JMP	241
	0x11c6 04550 (many_blocks.go:1128)	CMPQ	DX, $101
	0x11ca 04554 (many_blocks.go:1531)	JGT	4627
	0x11cc 04556 (many_blocks.go:1529)	CMPQ	DX, $100
	0x11d0 04560 (many_blocks.go:1529)	JNE	4604
	0x11d2 04562 (many_blocks.go:1530)	MOVQ	"".sum+72(SP), DX
	0x11d7 04567 (many_blocks.go:1530)	LEAQ	100(BX), R8
	0x11db 04571 (many_blocks.go:1530)	ANDQ	$15, R8
	0x11df 04575 (many_blocks.go:1530)	CMPQ	R8, AX
	0x11e2 04578 (many_blocks.go:1530)	JCC	5859
	0x11e8 04584 (many_blocks.go:1530)	MOVQ	(CX)(R8*8), R9
	0x11ec 04588 (many_blocks.go:1530)	ADDQ	R9, DX
	0x11ef 04591 (many_blocks.go:1530)	MOVQ	DX, "".sum+72(SP)
	0x11f4 04596 (many_blocks.go:1127)	MOVQ	BX, R8
	0x11f7 04599 (many_blocks.go:1128)	JMP	241
	0x11fc 04604 (many_blocks.go:1532)	CMPQ	SI, $101
	0x1200 04608 (many_blocks.go:1532)	JEQ	273
	0x1206 04614 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1209 04617 (many_blocks.go:1127)	MOVL	$101, SI
	0x120e 04622 (many_blocks.go:1128)	JMP	241
	0x1213 04627 (many_blocks.go:1536)	CMPQ	DX, $102
	0x1217 04631 (many_blocks.go:1536)	JNE	4694
	0x1219 04633 (many_blocks.go:1536)	XORL	DX, DX
	0x121b 04635 (many_blocks.go:1537)	JMP	4640
	0x121d 04637 (many_blocks.go:1537)	INCQ	DX
	0x1220 04640 (many_blocks.go:1537)	CMPQ	DX, $3
	0x1224 04644 (many_blocks.go:1537)	JGE	4686
	0x1226 04646 (many_blocks.go:1538)	CMPQ	DX, AX
	0x1229 04649 (many_blocks.go:1538)	JCC	5852
	0x122f 04655 (many_blocks.go:1538)	MOVQ	(CX)(DX*8), R8
	0x1233 04659 (many_blocks.go:1538)	ADDQ	SI, R8
	0x1236 04662 (many_blocks.go:1538)	MOVQ	R8, (CX)(DX*8)
	0x123a 04666 (many_blocks.go:1539)	CMPQ	R8, $900
	0x1241 04673 (many_blocks.go:1539)	JLE	4637
	0x1243 04675 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1246 04678 (many_blocks.go:1642)	MOVQ	DI, DX
	0x1249 04681 (many_blocks.go:1540)	JMP	118
	0x124e 04686 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1251 04689 (many_blocks.go:1128)	JMP	241
	0x1256 04694 (many_blocks.go:1544)	MOVQ	"".sum+72(SP), DX
	0x125b 04699 (many_blocks.go:1544)	XORQ	SI, DX
	0x125e 04702 (many_blocks.go:1544)	ADDQ	DX, DI
	0x1261 04705 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1264 04708 (many_blocks.go:1128)	JMP	241
	0x1269 04713 (many_blocks.go:1128)	CMPQ	DX, $107
	0x126d 04717 (many_blocks.go:1559)	JGT	4886
	0x1273 04723 (many_blocks.go:1128)	CMPQ	DX, $105
	0x1277 04727 (many_blocks.go:1547)	JGT	4800
	0x1279 04729 (many_blocks.go:1545)	CMPQ	DX, $104
	0x127d 04733 (many_blocks.go:1545)	JNE	4777
	0x127f 04735 (many_blocks.go:1546)	MOVQ	"".sum+72(SP), DX
	0x1284 04740 (many_blocks.go:1546)	LEAQ	104(BX), R8
	0x1288 04744 (many_blocks.go:1546)	ANDQ	$15, R8
	0x128c 04748 (many_blocks.go:1546)	CMPQ	R8, AX
	0x128f 04751 (many_blocks.go:1546)	JCC	5845
	0x1295 04757 (many_blocks.go:1546)	MOVQ	(CX)(R8*8), R9
	0x1299 04761 (many_blocks.go:1546)	ADDQ	R9, DX
	0x129c 04764 (many_blocks.go:1546)	MOVQ	DX, "".sum+72(SP)
	0x12a1 04769 (many_blocks.go:1127)	MOVQ	BX, R8
	0x12a4 04772 (many_blocks.go:1128)	JMP	241
	0x12a9 04777 (many_blocks.go:1548)	CMPQ	SI, $105
	0x12ad 04781 (many_blocks.go:1548)	JEQ	273
	0x12b3 04787 (many_blocks.go:1127)	MOVQ	BX, R8
	0x12b6 04790 (many_blocks.go:1127)	MOVL	$105, SI
	0x12bb 04795 (many_blocks.go:1128)	JMP	241
	0x12c0 04800 (many_blocks.go:1552)	CMPQ	DX, $106
	0x12c4 04804 (many_blocks.go:1552)	JNE	4867
	0x12c6 04806 (many_blocks.go:1552)	XORL	DX, DX
	0x12c8 04808 (many_blocks.go:1553)	JMP	4813
	0x12ca 04810 (many_blocks.go:1553)	INCQ	DX
	0x12cd 04813 (many_blocks.go:1553)	CMPQ	DX, $3
	0x12d1 04817 (many_blocks.go:1553)	JGE	4859
	0x12d3 04819 (many_blocks.go:1554)	CMPQ	DX, AX
	0x12d6 04822 (many_blocks.go:1554)	JCC	5838
	0x12dc 04828 (many_blocks.go:1554)	MOVQ	(CX)(DX*8), R8
	0x12e0 04832 (many_blocks.go:1554)	ADDQ	SI, R8
	0x12e3 04835 (many_blocks.go:1554)	MOVQ	R8, (CX)(DX*8)
	0x12e7 04839 (many_blocks.go:1555)	CMPQ	R8, $900
	0x12ee 04846 (many_blocks.go:1555)	JLE	4810
	0x12f0 04848 (many_blocks.go:1127)	MOVQ	BX, R8
	0x12f3 04851 (many_blocks.go:1642)	MOVQ	DI, DX
	0x12f6 04854 (many_blocks.go:1556)	JMP	118
	0x12fb 04859 (many_blocks.go:1127)	MOVQ	BX, R8
	0x12fe 04862 (many_blocks.go:1128)	JMP	241
	0x1303 04867 (many_blocks.go:1560)	MOVQ	"".sum+72(SP), DX
	0x1308 04872 (many_blocks.go:1560)	XORQ	SI, DX
	0x130b 04875 (many_blocks.go:1560)	ADDQ	DX, DI
	0x130e 04878 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1311 04881 (many_blocks.go:1128)	JMP	241
	0x1316 04886 (many_blocks.go:1128)	CMPQ	DX, $109
	0x131a 04890 (many_blocks.go:1563)	JGT	4963
	0x131c 04892 (many_blocks.go:1561)	CMPQ	DX, $108
	0x1320 04896 (many_blocks.go:1561)	JNE	4940
	0x1322 04898 (many_blocks.go:1562)	MOVQ	"".sum+72(SP), DX
	0x1327 04903 (many_blocks.go:1562)	LEAQ	108(BX), R8
	0x132b 04907 (many_blocks.go:1562)	ANDQ	$15, R8
	0x132f 04911 (many_blocks.go:1562)	CMPQ	R8, AX
	0x1332 04914 (many_blocks.go:1562)	JCC	5831
	0x1338 04920 (many_blocks.go:1562)	MOVQ	(CX)(R8*8), R9
	0x133c 04924 (many_blocks.go:1562)	ADDQ	R9, DX
	0x133f 04927 (many_blocks.go:1562)	MOVQ	DX, "".sum+72(SP)
	0x1344 04932 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1347 04935 (many_blocks.go:1128)	JMP	241
	0x134c 04940 (many_blocks.go:1564)	CMPQ	SI, $109
	0x1350 04944 (many_blocks.go:1564)	JEQ	273
	0x1356 04950 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1359 04953 (many_blocks.go:1127)	MOVL	$109, SI
	0x135e 04958 (many_blocks.go:1128)	JMP	241
	0x1363 04963 (many_blocks.go:1568)	CMPQ	DX, $110
	0x1367 04967 (many_blocks.go:1568)	JNE	5030
	0x1369 04969 (many_blocks.go:1568)	XORL	DX, DX
	0x136b 04971 (many_blocks.go:1569)	JMP	4976
	0x136d 04973 (many_blocks.go:1569)	INCQ	DX
	0x1370 04976 (many_blocks.go:1569)	CMPQ	DX, $3
	0x1374 04980 (many_blocks.go:1569)	JGE	5022
	0x1376 04982 (many_blocks.go:1570)	CMPQ	DX, AX
	0x1379 04985 (many_blocks.go:1570)	JCC	5824
	0x137f 04991 (many_blocks.go:1570)	MOVQ	(CX)(DX*8), R8
	0x1383 04995 (many_blocks.go:1570)	ADDQ	SI, R8
	0x1386 04998 (many_blocks.go:1570)	MOVQ	R8, (CX)(DX*8)
	0x138a 05002 (many_blocks.go:1571)	CMPQ	R8, $900
	0x1391 05009 (many_blocks.go:1571)	JLE	4973
	0x1393 05011 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1396 05014 (many_blocks.go:1642)	MOVQ	DI, DX
	0x1399 05017 (many_blocks.go:1572)	JMP	118
	0x139e 05022 (many_blocks.go:1127)	MOVQ	BX, R8
	0x13a1 05025 (many_blocks.go:1128)	JMP	241
	0x13a6 05030 (many_blocks.go:1576)	MOVQ	"".sum+72(SP), DX
	0x13ab 05035 (many_blocks.go:1576)	XORQ	SI, DX
	0x13ae 05038 (many_blocks.go:1576)	ADDQ	DX, DI
	0x13b1 05041 (many_blocks.go:1127)	MOVQ	BX, R8
	0x13b4 05044 (many_blocks.go:1128)	JMP	241
	0x13b9 05049 (many_blocks.go:1128)	CMPQ	DX, $119
	0x13bd 05053 (many_blocks.go:1607)	JGT	5395
	0x13c3 05059 (many_blocks.go:1128)	CMPQ	DX, $115
	0x13c7 05063 (many_blocks.go:1591)	JGT	5232
	0x13cd 05069 (many_blocks.go:1128)	CMPQ	DX, $113
	0x13d1 05073 (many_blocks.go:1579)	JGT	5146
	0x13d3 05075 (many_blocks.go:1577)	CMPQ	DX, $112
	0x13d7 05079 (many_blocks.go:1577)	JNE	5123
	0x13d9 05081 (many_blocks.go:1578)	MOVQ	"".sum+72(SP), DX
	0x13de 05086 (many_blocks.go:1578)	LEAQ	112(BX), R8
	0x13e2 05090 (many_blocks.go:1578)	ANDQ	$15, R8
	0x13e6 05094 (many_blocks.go:1578)	CMPQ	R8, AX
	0x13e9 05097 (many_blocks.go:1578)	JCC	5817
	0x13ef 05103 (many_blocks.go:1578)	MOVQ	(CX)(R8*8), R9
	0x13f3 05107 (many_blocks.go:1578)	ADDQ	R9, DX
	0x13f6 05110 (many_blocks.go:1578)	MOVQ	DX, "".sum+72(SP)
	0x13fb 05115 (many_blocks.go:1127)	MOVQ	BX, R8
	0x13fe 05118 (many_blocks.go:1128)	JMP	241
	0x1403 05123 (many_blocks.go:1580)	CMPQ	SI, $113
	0x1407 05127 (many_blocks.go:1580)	JEQ	273
	0x140d 05133 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1410 05136 (many_blocks.go:1127)	MOVL	$113, SI
	0x1415 05141 (many_blocks.go:1128)	JMP	241
	0x141a 05146 (many_blocks.go:1584)	CMPQ	DX, $114
	0x141e 05150 (many_blocks.go:1584)	JNE	5213
	0x1420 05152 (many_blocks.go:1584)	XORL	DX, DX
	0x1422 05154 (many_blocks.go:1585)	JMP	5159
	0x1424 05156 (many_blocks.go:1585)	INCQ	DX
	0x1427 05159 (many_blocks.go:1585)	CMPQ	DX, $3
	0x142b 05163 (many_blocks.go:1585)	JGE	5205
	0x142d 05165 (many_blocks.go:1586)	CMPQ	DX, AX
	0x1430 05168 (many_blocks.go:1586)	JCC	5810
	0x1436 05174 (many_blocks.go:1586)	MOVQ	(CX)(DX*8), R8
	0x143a 05178 (many_blocks.go:1586)	ADDQ	SI, R8
	0x143d 05181 (many_blocks.go:1586)	MOVQ	R8, (CX)(DX*8)
	0x1441 05185 (many_blocks.go:1587)	CMPQ	R8, $900
	0x1448 05192 (many_blocks.go:1587)	JLE	5156
	0x144a 05194 (many_blocks.go:1127)	MOVQ	BX, R8
	0x144d 05197 (many_blocks.go:1642)	MOVQ	DI, DX
	0x1450 05200 (many_blocks.go:1588)	JMP	118
	0x1455 05205 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1458 05208 (many_blocks.go:1128)	JMP	241
	0x145d 05213 (many_blocks.go:1592)	MOVQ	"".sum+72(SP), DX
	0x1462 05218 (many_blocks.go:1592)	XORQ	SI, DX
	0x1465 05221 (many_blocks.go:1592)	ADDQ	DX, DI
	0x1468 05224 (many_blocks.go:1127)	MOVQ	BX, R8
	0x146b 05227 (many_blocks.go:1128)	JMP	241
	0x1470 05232 (many_blocks.go:1128)	CMPQ	DX, $117
	0x1474 05236 (many_blocks.go:1595)	JGT	5309
	0x1476 05238 (many_blocks.go:1593)	CMPQ	DX, $116
	0x147a 05242 (many_blocks.go:1593)	JNE	5286
	0x147c 05244 (many_blocks.go:1594)	MOVQ	"".sum+72(SP), DX
	0x1481 05249 (many_blocks.go:1594)	LEAQ	116(BX), R8
	0x1485 05253 (many_blocks.go:1594)	ANDQ	$15, R8
	0x1489 05257 (many_blocks.go:1594)	CMPQ	R8, AX
	0x148c 05260 (many_blocks.go:1594)	JCC	5803
	0x1492 05266 (many_blocks.go:1594)	MOVQ	(CX)(R8*8), R9
	0x1496 05270 (many_blocks.go:1594)	ADDQ	R9, DX
	0x1499 05273 (many_blocks.go:1594)	MOVQ	DX, "".sum+72(SP)
	0x149e 05278 (many_blocks.go:1127)	MOVQ	BX, R8
	0x14a1 05281 (many_blocks.go:1128)	JMP	241
	0x14a6 05286 (many_blocks.go:1596)	CMPQ	SI, $117
	0x14aa 05290 (many_blocks.go:1596)	JEQ	273
	0x14b0 05296 (many_blocks.go:1127)	MOVQ	BX, R8
	0x14b3 05299 (many_blocks.go:1127)	MOVL	$117, SI
	0x14b8 05304 (many_blocks.go:1128)	JMP	241
	0x14bd 05309 (many_blocks.go:1600)	CMPQ	DX, $118
	0x14c1 05313 (many_blocks.go:1600)	JNE	5376
	0x14c3 05315 (many_blocks.go:1600)	XORL	DX, DX
	0x14c5 05317 (many_blocks.go:1601)	JMP	5322
	0x14c7 05319 (many_blocks.go:1601)	INCQ	DX
	0x14ca 05322 (many_blocks.go:1601)	CMPQ	DX, $3
	0x14ce 05326 (many_blocks.go:1601)	JGE	5368
	0x14d0 05328 (many_blocks.go:1602)	CMPQ	DX, AX
	0x14d3 05331 (many_blocks.go:1602)	JCC	5796
	0x14d9 05337 (many_blocks.go:1602)	MOVQ	(CX)(DX*8), R8
	0x14dd 05341 (many_blocks.go:1602)	ADDQ	SI, R8
	0x14e0 05344 (many_blocks.go:1602)	MOVQ	R8, (CX)(DX*8)
	0x14e4 05348 (many_blocks.go:1603)	CMPQ	R8, $900
	0x14eb 05355 (many_blocks.go:1603)	JLE	5319
	0x14ed 05357 (many_blocks.go:1127)	MOVQ	BX, R8
	0x14f0 05360 (many_blocks.go:1642)	MOVQ	DI, DX
	0x14f3 05363 (many_blocks.go:1604)	JMP	118
	0x14f8 05368 (many_blocks.go:1127)	MOVQ	BX, R8
	0x14fb 05371 (many_blocks.go:1128)	JMP	241
	0x1500 05376 (many_blocks.go:1608)	MOVQ	"".sum+72(SP), DX
	0x1505 05381 (many_blocks.go:1608)	XORQ	SI, DX
	0x1508 05384 (many_blocks.go:1608)	ADDQ	DX, DI
	0x150b 05387 (many_blocks.go:1127)	MOVQ	BX, R8
	0x150e 05390 (many_blocks.go:1128)	JMP	241
	0x1513 05395 (many_blocks.go:1128)	CMPQ	DX, $123
	0x1517 05399 (many_blocks.go:1623)	JGT	5568
	0x151d 05405 (many_blocks.go:1128)	CMPQ	DX, $121
	0x1521 05409 (many_blocks.go:1611)	JGT	5482
	0x1523 05411 (many_blocks.go:1609)	CMPQ	DX, $120
	0x1527 05415 (many_blocks.go:1609)	JNE	5459
	0x1529 05417 (many_blocks.go:1610)	MOVQ	"".sum+72(SP), DX
	0x152e 05422 (many_blocks.go:1610)	LEAQ	120(BX), R8
	0x1532 05426 (many_blocks.go:1610)	ANDQ	$15, R8
	0x1536 05430 (many_blocks.go:1610)	CMPQ	R8, AX
	0x1539 05433 (many_blocks.go:1610)	JCC	5789
	0x153f 05439 (many_blocks.go:1610)	MOVQ	(CX)(R8*8), R9
	0x1543 05443 (many_blocks.go:1610)	ADDQ	R9, DX
	0x1546 05446 (many_blocks.go:1610)	MOVQ	DX, "".sum+72(SP)
	0x154b 05451 (many_blocks.go:1127)	MOVQ	BX, R8
	0x154e 05454 (many_blocks.go:1128)	JMP	241
	0x1553 05459 (many_blocks.go:1612)	CMPQ	SI, $121
	0x1557 05463 (many_blocks.go:1612)	JEQ	273
	0x155d 05469 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1560 05472 (many_blocks.go:1127)	MOVL	$121, SI
	0x1565 05477 (many_blocks.go:1128)	JMP	241
	0x156a 05482 (many_blocks.go:1616)	CMPQ	DX, $122
	0x156e 05486 (many_blocks.go:1616)	JNE	5549
	0x1570 05488 (many_blocks.go:1616)	XORL	DX, DX
	0x1572 05490 (many_blocks.go:1617)	JMP	5495
	0x1574 05492 (many_blocks.go:1617)	INCQ	DX
	0x1577 05495 (many_blocks.go:1617)	CMPQ	DX, $3
	0x157b 05499 (many_blocks.go:1617)	JGE	5541
	0x157d 05501 (many_blocks.go:1618)	CMPQ	DX, AX
	0x1580 05504 (many_blocks.go:1618)	JCC	5782
	0x1586 05510 (many_blocks.go:1618)	MOVQ	(CX)(DX*8), R8
	0x158a 05514 (many_blocks.go:1618)	ADDQ	SI, R8
	0x158d 05517 (many_blocks.go:1618)	MOVQ	R8, (CX)(DX*8)
	0x1591 05521 (many_blocks.go:1619)	CMPQ	R8, $900
	0x1598 05528 (many_blocks.go:1619)	JLE	5492
	0x159a 05530 (many_blocks.go:1127)	MOVQ	BX, R8
	0x159d 05533 (many_blocks.go:1642)	MOVQ	DI, DX
	0x15a0 05536 (many_blocks.go:1620)	JMP	118
	0x15a5 05541 (many_blocks.go:1127)	MOVQ	BX, R8
	0x15a8 05544 (many_blocks.go:1128)	JMP	241
	0x15ad 05549 (many_blocks.go:1624)	MOVQ	"".sum+72(SP), DX
	0x15b2 05554 (many_blocks.go:1624)	XORQ	SI, DX
	0x15b5 05557 (many_blocks.go:1624)	ADDQ	DX, DI
	0x15b8 05560 (many_blocks.go:1127)	MOVQ	BX, R8
	0x15bb 05563 (many_blocks.go:1128)	JMP	241
	0x15c0 05568 (many_blocks.go:1128)	CMPQ	DX, $125
	0x15c4 05572 (many_blocks.go:1627)	JGT	5645
	0x15c6 05574 (many_blocks.go:1625)	CMPQ	DX, $124
	0x15ca 05578 (many_blocks.go:1625)	JNE	5622
	0x15cc 05580 (many_blocks.go:1626)	MOVQ	"".sum+72(SP), DX
	0x15d1 05585 (many_blocks.go:1626)	LEAQ	124(BX), R8
	0x15d5 05589 (many_blocks.go:1626)	ANDQ	$15, R8
	0x15d9 05593 (many_blocks.go:1626)	CMPQ	R8, AX
	0x15dc 05596 (many_blocks.go:1626)	JCC	5775
	0x15e2 05602 (many_blocks.go:1626)	MOVQ	(CX)(R8*8), R9
	0x15e6 05606 (many_blocks.go:1626)	ADDQ	R9, DX
	0x15e9 05609 (many_blocks.go:1626)	MOVQ	DX, "".sum+72(SP)
	0x15ee 05614 (many_blocks.go:1127)	MOVQ	BX, R8
	0x15f1 05617 (many_blocks.go:1128)	JMP	241
	0x15f6 05622 (many_blocks.go:1628)	CMPQ	SI, $125
	0x15fa 05626 (many_blocks.go:1628)	JEQ	273
	0x1600 05632 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1603 05635 (many_blocks.go:1127)	MOVL	$125, SI
	0x1608 05640 (many_blocks.go:1128)	JMP	241
	0x160d 05645 (many_blocks.go:1632)	CMPQ	DX, $126
	0x1611 05649 (many_blocks.go:1632)	JNE	5708
	0x1613 05651 (many_blocks.go:1632)	XORL	DX, DX
	0x1615 05653 (many_blocks.go:1633)	JMP	5658
	0x1617 05655 (many_blocks.go:1633)	INCQ	DX
	0x161a 05658 (many_blocks.go:1633)	CMPQ	DX, $3
	0x161e 05662 (many_blocks.go:1633)	JGE	5700
	0x1620 05664 (many_blocks.go:1634)	CMPQ	DX, AX
	0x1623 05667 (many_blocks.go:1634)	JCC	5768
	0x1625 05669 (many_blocks.go:1634)	MOVQ	(CX)(DX*8), R8
	0x1629 05673 (many_blocks.go:1634)	ADDQ	SI, R8
	0x162c 05676 (many_blocks.go:1634)	MOVQ	R8, (CX)(DX*8)
	0x1630 05680 (many_blocks.go:1635)	CMPQ	R8, $900
	0x1637 05687 (many_blocks.go:1635)	JLE	5655
	0x1639 05689 (many_blocks.go:1127)	MOVQ	BX, R8
	0x163c 05692 (many_blocks.go:1642)	MOVQ	DI, DX
	0x163f 05695 (many_blocks.go:1636)	JMP	118
	0x1644 05700 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1647 05703 (many_blocks.go:1128)	JMP	241
	0x164c 05708 (many_blocks.go:1639)	CMPQ	DX, $127
	0x1650 05712 (many_blocks.go:1639)	JNE	327
	0x1656 05718 (many_blocks.go:1640)	MOVQ	"".sum+72(SP), DX
	0x165b 05723 (many_blocks.go:1640)	XORQ	SI, DX
	0x165e 05726 (many_blocks.go:1640)	ADDQ	DX, DI
	0x1661 05729 (many_blocks.go:1127)	MOVQ	BX, R8
	0x1664 05732 (many_blocks.go:1128)	JMP	241
	0x1669 05737 (many_blocks.go:1644)	MOVQ	DX, DI
	0x166c 05740 (many_blocks.go:1127)	JMP	273
	0x1671 05745 (many_blocks.go:1124)	PCDATA	$2, $0
	0x1671 05745 (many_blocks.go:1124)	XCHGL	AX, AX
	0x1672 05746 (many_blocks.go:1124)	CALL	runtime.deferreturn(SB)
	0x1677 05751 (many_blocks.go:1124)	MOVQ	24(SP), BP
	0x167c 05756 (many_blocks.go:1124)	ADDQ	$32, SP
	0x1680 05760 (many_blocks.go:1124)	RET
	0x1681 05761 (many_blocks.go:1644)	CALL	runtime.panicindex(SB)
	0x1686 05766 (many_blocks.go:1644)	UNDEF
	0x1688 05768 (many_blocks.go:1634)	CALL	runtime.panicindex(SB)
	0x168d 05773 (many_blocks.go:1634)	UNDEF
	0x168f 05775 (many_blocks.go:1626)	CALL	runtime.panicindex(SB)
	0x1694 05780 (many_blocks.go:1626)	UNDEF
	0x1696 05782 (many_blocks.go:1618)	CALL	runtime.panicindex(SB)
	0x169b 05787 (many_blocks.go:1618)	UNDEF
	0x169d 05789 (many_blocks.go:1610)	CALL	runtime.panicindex(SB)
	0x16a2 05794 (many_blocks.go:1610)	UNDEF
	0x16a4 05796 (many_blocks.go:1602)	CALL	runtime.panicindex(SB)
	0x16a9 05801 (many_blocks.go:1602)	UNDEF
	0x16ab 05803 (many_blocks.go:1594)	CALL	runtime.panicindex(SB)
	0x16b0 05808 (many_blocks.go:1594)	UNDEF
	0x16b2 05810 (many_blocks.go:1586)	CALL	runtime.panicindex(SB)
	0x16b7 05815 (many_blocks.go:1586)	UNDEF
	0x16b9 05817 (many_blocks.go:1578)	CALL	runtime.panicindex(SB)
	0x16be 05822 (many_blocks.go:1578)	UNDEF
	0x16c0 05824 (many_blocks.go:1570)	CALL	runtime.panicindex(SB)
	0x16c5 05829 (many_blocks.go:1570)	UNDEF
	0x16c7 05831 (many_blocks.go:1562)	CALL	runtime.panicindex(SB)
	0x16cc 05836 (many_blocks.go:1562)	UNDEF
	0x16ce 05838 (many_blocks.go:1554)	CALL	runtime.panicindex(SB)
	0x16d3 05843 (many_blocks.go:1554)	UNDEF
	0x16d5 05845 (many_blocks.go:1546)	CALL	runtime.panicindex(SB)
	0x16da 05850 (many_blocks.go:1546)	UNDEF
	0x16dc 05852 (many_blocks.go:1538)	CALL	runtime.panicindex(SB)
	0x16e1 05857 (many_blocks.go:1538)	UNDEF
	0x16e3 05859 (many_blocks.go:1530)	CALL	runtime.panicindex(SB)
	0x16e8 05864 (many_blocks.go:1530)	UNDEF
	0x16ea 05866 (many_blocks.go:1522)	CALL	runtime.panicindex(SB)
	0x16ef 05871 (many_blocks.go:1522)	UNDEF
	0x16f1 05873 (many_blocks.go:1514)	CALL	runtime.panicindex(SB)
	0x16f6 05878 (many_blocks.go:1514)	UNDEF
	0x16f8 05880 (many_blocks.go:1506)	CALL	runtime.panicindex(SB)
	0x16fd 05885 (many_blocks.go:1506)	UNDEF
	0x16ff 05887 (many_blocks.go:1498)	CALL	runtime.panicindex(SB)
	0x1704 05892 (many_blocks.go:1498)	UNDEF
	0x1706 05894 (many_blocks.go:1490)	CALL	runtime.panicindex(SB)
	0x170b 05899 (many_blocks.go:1490)	UNDEF
	0x170d 05901 (many_blocks.go:1482)	CALL	runtime.panicindex(SB)
	0x1712 05906 (many_blocks.go:1482)	UNDEF
	0x1714 05908 (many_blocks.go:1474)	CALL	runtime.panicindex(SB)
	0x1719 05913 (many_blocks.go:1474)	UNDEF
	0x171b 05915 (many_blocks.go:1466)	CALL	runtime.panicindex(SB)
	0x1720 05920 (many_blocks.go:1466)	UNDEF
	0x1722 05922 (many_blocks.go:1458)	CALL	runtime.panicindex(SB)
	0x1727 05927 (many_blocks.go:1458)	UNDEF
	0x1729 05929 (many_blocks.go:1450)	CALL	runtime.panicindex(SB)
	0x172e 05934 (many_blocks.go:1450)	UNDEF
	0x1730 05936 (many_blocks.go:1442)	CALL	runtime.panicindex(SB)
	0x1735 05941 (many_blocks.go:1442)	UNDEF
	0x1737 05943 (many_blocks.go:1434)	CALL	runtime.panicindex(SB)
	0x173c 05948 (many_blocks.go:1434)	UNDEF
	0x173e 05950 (many_blocks.go:1426)	CALL	runtime.panicindex(SB)
	0x1743 05955 (many_blocks.go:1426)	UNDEF
	0x1745 05957 (many_blocks.go:1418)	CALL	runtime.panicindex(SB)
	0x174a 05962 (many_blocks.go:1418)	UNDEF
	0x174c 05964 (many_blocks.go:1410)	CALL	runtime.panicindex(SB)
	0x1751 05969 (many_blocks.go:1410)	UNDEF
	0x1753 05971 (many_blocks.go:1402)	CALL	runtime.panicindex(SB)
	0x1758 05976 (many_blocks.go:1402)	UNDEF
	0x175a 05978 (many_blocks.go:1394)	CALL	runtime.panicindex(SB)
	0x175f 05983 (many_blocks.go:1394)	UNDEF
	0x1761 05985 (many_blocks.go:1386)	CALL	runtime.panicindex(SB)
	0x1766 05990 (many_blocks.go:1386)	UNDEF
	0x1768 05992 (many_blocks.go:1378)	CALL	runtime.panicindex(SB)
	0x176d 05997 (many_blocks.go:1378)	UNDEF
	0x176f 05999 (many_blocks.go:1370)	CALL	runtime.panicindex(SB)
	0x1774 06004 (many_blocks.go:1370)	UNDEF
	0x1776 06006 (many_blocks.go:1362)	CALL	runtime.panicindex(SB)
	0x177b 06011 (many_blocks.go:1362)	UNDEF
	0x177d 06013 (many_blocks.go:1354)	CALL	runtime.panicindex(SB)
	0x1782 06018 (many_blocks.go:1354)	UNDEF
	0x1784 06020 (many_blocks.go:1346)	CALL	runtime.panicindex(SB)
	0x1789 06025 (many_blocks.go:1346)	UNDEF
	0x178b 06027 (many_blocks.go:1338)	CALL	runtime.panicindex(SB)
	0x1790 06032 (many_blocks.go:1338)	UNDEF
	0x1792 06034 (many_blocks.go:1330)	CALL	runtime.panicindex(SB)
	0x1797 06039 (many_blocks.go:1330)	UNDEF
	0x1799 06041 (many_blocks.go:1322)	CALL	runtime.panicindex(SB)
	0x179e 06046 (many_blocks.go:1322)	UNDEF
	0x17a0 06048 (many_blocks.go:1314)	CALL	runtime.panicindex(SB)
	0x17a5 06053 (many_blocks.go:1314)	UNDEF
	0x17a7 06055 (many_blocks.go:1306)	CALL	runtime.panicindex(SB)
	0x17ac 06060 (many_blocks.go:1306)	UNDEF
	0x17ae 06062 (many_blocks.go:1298)	CALL	runtime.panicindex(SB)
	0x17b3 06067 (many_blocks.go:1298)	UNDEF
	0x17b5 06069 (many_blocks.go:1290)	CALL	runtime.panicindex(SB)
	0x17ba 06074 (many_blocks.go:1290)	UNDEF
	0x17bc 06076 (many_blocks.go:1282)	CALL	runtime.panicindex(SB)
	0x17c1 06081 (many_blocks.go:1282)	UNDEF
	0x17c3 06083 (many_blocks.go:1274)	CALL	runtime.panicindex(SB)
	0x17c8 06088 (many_blocks.go:1274)	UNDEF
	0x17ca 06090 (many_blocks.go:1266)	CALL	runtime.panicindex(SB)
	0x17cf 06095 (many_blocks.go:1266)	UNDEF
	0x17d1 06097 (many_blocks.go:1258)	CALL	runtime.panicindex(SB)
	0x17d6 06102 (many_blocks.go:1258)	UNDEF
	0x17d8 06104 (many_blocks.go:1250)	CALL	runtime.panicindex(SB)
	0x17dd 06109 (many_blocks.go:1250)	UNDEF
	0x17df 06111 (many_blocks.go:1242)	CALL	runtime.panicindex(SB)
	0x17e4 06116 (many_blocks.go:1242)	UNDEF
	0x17e6 06118 (many_blocks.go:1234)	CALL	runtime.panicindex(SB)
	0x17eb 06123 (many_blocks.go:1234)	UNDEF
	0x17ed 06125 (many_blocks.go:1226)	CALL	runtime.panicindex(SB)
	0x17f2 06130 (many_blocks.go:1226)	UNDEF
	0x17f4 06132 (many_blocks.go:1218)	CALL	runtime.panicindex(SB)
	0x17f9 06137 (many_blocks.go:1218)	UNDEF
	0x17fb 06139 (many_blocks.go:1210)	CALL	runtime.panicindex(SB)
	0x1800 06144 (many_blocks.go:1210)	UNDEF
	0x1802 06146 (many_blocks.go:1202)	CALL	runtime.panicindex(SB)
	0x1807 06151 (many_blocks.go:1202)	UNDEF
	0x1809 06153 (many_blocks.go:1194)	CALL	runtime.panicindex(SB)
	0x180e 06158 (many_blocks.go:1194)	UNDEF
	0x1810 06160 (many_blocks.go:1186)	CALL	runtime.panicindex(SB)
	0x1815 06165 (many_blocks.go:1186)	UNDEF
	0x1817 06167 (many_blocks.go:1178)	CALL	runtime.panicindex(SB)
	0x181c 06172 (many_blocks.go:1178)	UNDEF
	0x181e 06174 (many_blocks.go:1170)	CALL	runtime.panicindex(SB)
	0x1823 06179 (many_blocks.go:1170)	UNDEF
	0x1825 06181 (many_blocks.go:1162)	CALL	runtime.panicindex(SB)
	0x182a 06186 (many_blocks.go:1162)	UNDEF
	0x182c 06188 (many_blocks.go:1154)	CALL	runtime.panicindex(SB)
	0x1831 06193 (many_blocks.go:1154)	UNDEF
	0x1833 06195 (many_blocks.go:1146)	CALL	runtime.panicindex(SB)
	0x1838 06200 (many_blocks.go:1146)	UNDEF
	0x183a 06202 (many_blocks.go:1138)	CALL	runtime.panicindex(SB)
	0x183f 06207 (many_blocks.go:1138)	UNDEF
	0x1841 06209 (many_blocks.go:1130)	CALL	runtime.panicindex(SB)
	0x1846 06214 (many_blocks.go:1130)	UNDEF
	0x1848 06216 (many_blocks.go:1130)	NOP
	0x1848 06216 (many_blocks.go:1123)	PCDATA	$0, $-1
	0x1848 06216 (many_blocks.go:1123)	PCDATA	$2, $-1
	0x1848 06216 (many_blocks.go:1123)	CALL	runtime.morestack_noctxt(SB)
	0x184d 06221 (many_blocks.go:1123)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 35  dH..%....H;a...5
	0x0010 18 00 00 48 83 ec 20 48 89 6c 24 18 48 8d 6c 24  ...H.. H.l$.H.l$
	0x0020 18 48 c7 44 24 48 00 00 00 00 0f 57 c0 0f 11 44  .H.D$H.....W...D
	0x0030 24 50 48 8d 44 24 50 48 89 44 24 10 c7 04 24 08  $PH.D$PH.D$...$.
	0x0040 00 00 00 48 8d 05 00 00 00 00 48 89 44 24 08 e8  ...H......H.D$..
	0x0050 00 00 00 00 85 c0 0f 85 15 16 00 00 48 8b 44 24  ............H.D$
	0x0060 38 48 8b 4c 24 30 48 8b 54 24 28 31 db 48 c7 c6  8H.L$0H.T$(1.H..
	0x0070 ff ff ff ff eb 04 49 8d 58 01 48 83 fb 32 0f 8d  ......I.X.H..2..
	0x0080 e5 15 00 00 48 89 d7 48 83 e2 7f 48 83 fa 3f 0f  ....H..H...H..?.
	0x0090 8f 08 0b 00 00 48 83 fa 1f 0f 8f a0 05 00 00 48  .....H.........H
	0x00a0 83 fa 0f 0f 8f ec 02 00 00 48 83 fa 07 0f 8f 92  .........H......
	0x00b0 01 00 00 48 83 fa 03 0f 8f e5 00 00 00 48 83 fa  ...H.........H..
	0x00c0 01 0f 8f 85 00 00 00 48 f7 c7 7f 00 00 00 75 2b  .......H......u+
	0x00d0 48 8b 54 24 48 49 89 d8 48 83 e3 0f 48 39 c3 0f  H.T$HI..H...H9..
	0x00e0 83 5c 17 00 00 48 8b 1c d9 48 01 da 48 89 54 24  .\...H...H..H.T$
	0x00f0 48 48 8d 54 bf 07 e9 7b ff ff ff 48 83 fa 01 75  HH.T...{...H...u
	0x0100 46 48 83 fe 01 74 0a 49 89 d8 be 01 00 00 00 eb  FH...t.I........
	0x0110 e0 48 8b 54 24 48 48 83 e7 1f 48 39 c7 0f 83 5e  .H.T$HH...H9...^
	0x0120 15 00 00 48 8b 04 f9 48 01 d0 48 89 44 24 48 0f  ...H...H..H.D$H.
	0x0130 57 c0 0f 11 44 24 50 90 e8 00 00 00 00 48 8b 6c  W...D$P......H.l
	0x0140 24 18 48 83 c4 20 c3 49 89 d8 eb a5 48 83 fa 02  $.H.. .I....H...
	0x0150 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48  u=1...H..H...}(H
	0x0160 39 c2 0f 83 d2 16 00 00 4c 8b 04 d1 49 01 f0 4c  9.......L...I..L
	0x0170 89 04 d1 49 81 f8 84 03 00 00 7e da 49 89 d8 48  ...I......~.I..H
	0x0180 89 fa e9 ef fe ff ff 49 89 d8 e9 62 ff ff ff 48  .......I...b...H
	0x0190 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8 e9 4f ff  .T$HH1.H..I...O.
	0x01a0 ff ff 48 83 fa 05 7f 47 48 83 fa 04 75 2a 48 8b  ..H....GH...u*H.
	0x01b0 54 24 48 4c 8d 43 04 49 83 e0 0f 49 39 c0 0f 83  T$HL.C.I...I9...
	0x01c0 6f 16 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48  o...N...L..H.T$H
	0x01d0 49 89 d8 e9 19 ff ff ff 48 83 fe 05 0f 84 2f ff  I.......H...../.
	0x01e0 ff ff 49 89 d8 be 05 00 00 00 e9 02 ff ff ff 48  ..I............H
	0x01f0 83 fa 06 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03  ...u=1...H..H...
	0x0200 7d 28 48 39 c2 0f 83 21 16 00 00 4c 8b 04 d1 49  }(H9...!...L...I
	0x0210 01 f0 4c 89 04 d1 49 81 f8 84 03 00 00 7e da 49  ..L...I......~.I
	0x0220 89 d8 48 89 fa e9 4c fe ff ff 49 89 d8 e9 bf fe  ..H...L...I.....
	0x0230 ff ff 48 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8  ..H.T$HH1.H..I..
	0x0240 e9 ac fe ff ff 48 83 fa 0b 0f 8f a3 00 00 00 48  .....H.........H
	0x0250 83 fa 09 7f 47 48 83 fa 08 75 2a 48 8b 54 24 48  ....GH...u*H.T$H
	0x0260 4c 8d 43 08 49 83 e0 0f 49 39 c0 0f 83 b4 15 00  L.C.I...I9......
	0x0270 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89 d8  .N...L..H.T$HI..
	0x0280 e9 6c fe ff ff 48 83 fe 09 0f 84 82 fe ff ff 49  .l...H.........I
	0x0290 89 d8 be 09 00 00 00 e9 55 fe ff ff 48 83 fa 0a  ........U...H...
	0x02a0 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48  u=1...H..H...}(H
	0x02b0 39 c2 0f 83 66 15 00 00 4c 8b 04 d1 49 01 f0 4c  9...f...L...I..L
	0x02c0 89 04 d1 49 81 f8 84 03 00 00 7e da 49 89 d8 48  ...I......~.I..H
	0x02d0 89 fa e9 9f fd ff ff 49 89 d8 e9 12 fe ff ff 48  .......I.......H
	0x02e0 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8 e9 ff fd  .T$HH1.H..I.....
	0x02f0 ff ff 48 83 fa 0d 7f 47 48 83 fa 0c 75 2a 48 8b  ..H....GH...u*H.
	0x0300 54 24 48 4c 8d 43 0c 49 83 e0 0f 49 39 c0 0f 83  T$HL.C.I...I9...
	0x0310 03 15 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48  ....N...L..H.T$H
	0x0320 49 89 d8 e9 c9 fd ff ff 48 83 fe 0d 0f 84 df fd  I.......H.......
	0x0330 ff ff 49 89 d8 be 0d 00 00 00 e9 b2 fd ff ff 48  ..I............H
	0x0340 83 fa 0e 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03  ...u=1...H..H...
	0x0350 7d 28 48 39 c2 0f 83 b5 14 00 00 4c 8b 04 d1 49  }(H9.......L...I
	0x0360 01 f0 4c 89 04 d1 49 81 f8 84 03 00 00 7e da 49  ..L...I......~.I
	0x0370 89 d8 48 89 fa e9 fc fc ff ff 49 89 d8 e9 6f fd  ..H.......I...o.
	0x0380 ff ff 48 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8  ..H.T$HH1.H..I..
	0x0390 e9 5c fd ff ff 48 83 fa 17 0f 8f 50 01 00 00 48  .\...H.....P...H
	0x03a0 83 fa 13 0f 8f a3 00 00 00 48 83 fa 11 7f 47 48  .........H....GH
	0x03b0 83 fa 10 75 2a 48 8b 54 24 48 4c 8d 43 10 49 83  ...u*H.T$HL.C.I.
	0x03c0 e0 0f 49 39 c0 0f 83 3e 14 00 00 4e 8b 0c c1 4c  ..I9...>...N...L
	0x03d0 01 ca 48 89 54 24 48 49 89 d8 e9 12 fd ff ff 48  ..H.T$HI.......H
	0x03e0 83 fe 11 0f 84 28 fd ff ff 49 89 d8 be 11 00 00  .....(...I......
	0x03f0 00 e9 fb fc ff ff 48 83 fa 12 75 3d 31 d2 eb 03  ......H...u=1...
	0x0400 48 ff c2 48 83 fa 03 7d 28 48 39 c2 0f 83 f0 13  H..H...}(H9.....
	0x0410 00 00 4c 8b 04 d1 49 01 f0 4c 89 04 d1 49 81 f8  ..L...I..L...I..
	0x0420 84 03 00 00 7e da 49 89 d8 48 89 fa e9 45 fc ff  ....~.I..H...E..
	0x0430 ff 49 89 d8 e9 b8 fc ff ff 48 8b 54 24 48 48 31  .I.......H.T$HH1
	0x0440 f2 48 01 d7 49 89 d8 e9 a5 fc ff ff 48 83 fa 15  .H..I.......H...
	0x0450 7f 47 48 83 fa 14 75 2a 48 8b 54 24 48 4c 8d 43  .GH...u*H.T$HL.C
	0x0460 14 49 83 e0 0f 49 39 c0 0f 83 8d 13 00 00 4e 8b  .I...I9.......N.
	0x0470 0c c1 4c 01 ca 48 89 54 24 48 49 89 d8 e9 6f fc  ..L..H.T$HI...o.
	0x0480 ff ff 48 83 fe 15 0f 84 85 fc ff ff 49 89 d8 be  ..H.........I...
	0x0490 15 00 00 00 e9 58 fc ff ff 48 83 fa 16 75 3d 31  .....X...H...u=1
	0x04a0 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48 39 c2 0f  ...H..H...}(H9..
	0x04b0 83 3f 13 00 00 4c 8b 04 d1 49 01 f0 4c 89 04 d1  .?...L...I..L...
	0x04c0 49 81 f8 84 03 00 00 7e da 49 89 d8 48 89 fa e9  I......~.I..H...
	0x04d0 a2 fb ff ff 49 89 d8 e9 15 fc ff ff 48 8b 54 24  ....I.......H.T$
	0x04e0 48 48 31 f2 48 01 d7 49 89 d8 e9 02 fc ff ff 48  HH1.H..I.......H
	0x04f0 83 fa 1b 0f 8f a3 00 00 00 48 83 fa 19 7f 47 48  .........H....GH
	0x0500 83 fa 18 75 2a 48 8b 54 24 48 4c 8d 43 18 49 83  ...u*H.T$HL.C.I.
	0x0510 e0 0f 49 39 c0 0f 83 d2 12 00 00 4e 8b 0c c1 4c  ..I9.......N...L
	0x0520 01 ca 48 89 54 24 48 49 89 d8 e9 c2 fb ff ff 48  ..H.T$HI.......H
	0x0530 83 fe 19 0f 84 d8 fb ff ff 49 89 d8 be 19 00 00  .........I......
	0x0540 00 e9 ab fb ff ff 48 83 fa 1a 75 3d 31 d2 eb 03  ......H...u=1...
	0x0550 48 ff c2 48 83 fa 03 7d 28 48 39 c2 0f 83 84 12  H..H...}(H9.....
	0x0560 00 00 4c 8b 04 d1 49 01 f0 4c 89 04 d1 49 81 f8  ..L...I..L...I..
	0x0570 84 03 00 00 7e da 49 89 d8 48 89 fa e9 f5 fa ff  ....~.I..H......
	0x0580 ff 49 89 d8 e9 68 fb ff ff 48 8b 54 24 48 48 31  .I...h...H.T$HH1
	0x0590 f2 48 01 d7 49 89 d8 e9 55 fb ff ff 48 83 fa 1d  .H..I...U...H...
	0x05a0 7f 47 48 83 fa 1c 75 2a 48 8b 54 24 48 4c 8d 43  .GH...u*H.T$HL.C
	0x05b0 1c 49 83 e0 0f 49 39 c0 0f 83 21 12 00 00 4e 8b  .I...I9...!...N.
	0x05c0 0c c1 4c 01 ca 48 89 54 24 48 49 89 d8 e9 1f fb  ..L..H.T$HI.....
	0x05d0 ff ff 48 83 fe 1d 0f 84 35 fb ff ff 49 89 d8 be  ..H.....5...I...
	0x05e0 1d 00 00 00 e9 08 fb ff ff 48 83 fa 1e 75 3d 31  .........H...u=1
	0x05f0 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48 39 c2 0f  ...H..H...}(H9..
	0x0600 83 d3 11 00 00 4c 8b 04 d1 49 01 f0 4c 89 04 d1  .....L...I..L...
	0x0610 49 81 f8 84 03 00 00 7e da 49 89 d8 48 89 fa e9  I......~.I..H...
	0x0620 52 fa ff ff 49 89 d8 e9 c5 fa ff ff 48 8b 54 24  R...I.......H.T$
	0x0630 48 48 31 f2 48 01 d7 49 89 d8 e9 b2 fa ff ff 48  HH1.H..I.......H
	0x0640 83 fa 2f 0f 8f aa 02 00 00 48 83 fa 27 0f 8f 50  ../......H..'..P
	0x0650 01 00 00 48 83 fa 23 0f 8f a3 00 00 00 48 83 fa  ...H..#......H..
	0x0660 21 7f 47 48 83 fa 20 75 2a 48 8b 54 24 48 4c 8d  !.GH.. u*H.T$HL.
	0x0670 43 20 49 83 e0 0f 49 39 c0 0f 83 52 11 00 00 4e  C I...I9...R...N
	0x0680 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89 d8 e9 5e  ...L..H.T$HI...^
	0x0690 fa ff ff 48 83 fe 21 0f 84 74 fa ff ff 49 89 d8  ...H..!..t...I..
	0x06a0 be 21 00 00 00 e9 47 fa ff ff 48 83 fa 22 75 3d  .!....G...H.."u=
	0x06b0 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48 39 c2  1...H..H...}(H9.
	0x06c0 0f 83 04 11 00 00 4c 8b 04 d1 49 01 f0 4c 89 04  ......L...I..L..
	0x06d0 d1 49 81 f8 84 03 00 00 7e da 49 89 d8 48 89 fa  .I......~.I..H..
	0x06e0 e9 91 f9 ff ff 49 89 d8 e9 04 fa ff ff 48 8b 54  .....I.......H.T
	0x06f0 24 48 48 31 f2 48 01 d7 49 89 d8 e9 f1 f9 ff ff  $HH1.H..I.......
	0x0700 48 83 fa 25 7f 47 48 83 fa 24 75 2a 48 8b 54 24  H..%.GH..$u*H.T$
	0x0710 48 4c 8d 43 24 49 83 e0 0f 49 39 c0 0f 83 a1 10  HL.C$I...I9.....
	0x0720 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89  ..N...L..H.T$HI.
	0x0730 d8 e9 bb f9 ff ff 48 83 fe 25 0f 84 d1 f9 ff ff  ......H..%......
	0x0740 49 89 d8 be 25 00 00 00 e9 a4 f9 ff ff 48 83 fa  I...%........H..
	0x0750 26 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28  &u=1...H..H...}(
	0x0760 48 39 c2 0f 83 53 10 00 00 4c 8b 04 d1 49 01 f0  H9...S...L...I..
	0x0770 4c 89 04 d1 49 81 f8 84 03 00 00 7e da 49 89 d8  L...I......~.I..
	0x0780 48 89 fa e9 ee f8 ff ff 49 89 d8 e9 61 f9 ff ff  H.......I...a...
	0x0790 48 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8 e9 4e  H.T$HH1.H..I...N
	0x07a0 f9 ff ff 48 83 fa 2b 0f 8f a3 00 00 00 48 83 fa  ...H..+......H..
	0x07b0 29 7f 47 48 83 fa 28 75 2a 48 8b 54 24 48 4c 8d  ).GH..(u*H.T$HL.
	0x07c0 43 28 49 83 e0 0f 49 39 c0 0f 83 e6 0f 00 00 4e  C(I...I9.......N
	0x07d0 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89 d8 e9 0e  ...L..H.T$HI....
	0x07e0 f9 ff ff 48 83 fe 29 0f 84 24 f9 ff ff 49 89 d8  ...H..)..$...I..
	0x07f0 be 29 00 00 00 e9 f7 f8 ff ff 48 83 fa 2a 75 3d  .)........H..*u=
	0x0800 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48 39 c2  1...H..H...}(H9.
	0x0810 0f 83 98 0f 00 00 4c 8b 04 d1 49 01 f0 4c 89 04  ......L...I..L..
	0x0820 d1 49 81 f8 84 03 00 00 7e da 49 89 d8 48 89 fa  .I......~.I..H..
	0x0830 e9 41 f8 ff ff 49 89 d8 e9 b4 f8 ff ff 48 8b 54  .A...I.......H.T
	0x0840 24 48 48 31 f2 48 01 d7 49 89 d8 e9 a1 f8 ff ff  $HH1.H..I.......
	0x0850 48 83 fa 2d 7f 47 48 83 fa 2c 75 2a 48 8b 54 24  H..-.GH..,u*H.T$
	0x0860 48 4c 8d 43 2c 49 83 e0 0f 49 39 c0 0f 83 35 0f  HL.C,I...I9...5.
	0x0870 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89  ..N...L..H.T$HI.
	0x0880 d8 e9 6b f8 ff ff 48 83 fe 2d 0f 84 81 f8 ff ff  ..k...H..-......
	0x0890 49 89 d8 be 2d 00 00 00 e9 54 f8 ff ff 48 83 fa  I...-....T...H..
	0x08a0 2e 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28  .u=1...H..H...}(
	0x08b0 48 39 c2 0f 83 e7 0e 00 00 4c 8b 04 d1 49 01 f0  H9.......L...I..
	0x08c0 4c 89 04 d1 49 81 f8 84 03 00 00 7e da 49 89 d8  L...I......~.I..
	0x08d0 48 89 fa e9 9e f7 ff ff 49 89 d8 e9 11 f8 ff ff  H.......I.......
	0x08e0 48 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8 e9 fe  H.T$HH1.H..I....
	0x08f0 f7 ff ff 48 83 fa 37 0f 8f 50 01 00 00 48 83 fa  ...H..7..P...H..
	0x0900 33 0f 8f a3 00 00 00 48 83 fa 31 7f 47 48 83 fa  3......H..1.GH..
	0x0910 30 75 2a 48 8b 54 24 48 4c 8d 43 30 49 83 e0 0f  0u*H.T$HL.C0I...
	0x0920 49 39 c0 0f 83 70 0e 00 00 4e 8b 0c c1 4c 01 ca  I9...p...N...L..
	0x0930 48 89 54 24 48 49 89 d8 e9 b4 f7 ff ff 48 83 fe  H.T$HI.......H..
	0x0940 31 0f 84 ca f7 ff ff 49 89 d8 be 31 00 00 00 e9  1......I...1....
	0x0950 9d f7 ff ff 48 83 fa 32 75 3d 31 d2 eb 03 48 ff  ....H..2u=1...H.
	0x0960 c2 48 83 fa 03 7d 28 48 39 c2 0f 83 22 0e 00 00  .H...}(H9..."...
	0x0970 4c 8b 04 d1 49 01 f0 4c 89 04 d1 49 81 f8 84 03  L...I..L...I....
	0x0980 00 00 7e da 49 89 d8 48 89 fa e9 e7 f6 ff ff 49  ..~.I..H.......I
	0x0990 89 d8 e9 5a f7 ff ff 48 8b 54 24 48 48 31 f2 48  ...Z...H.T$HH1.H
	0x09a0 01 d7 49 89 d8 e9 47 f7 ff ff 48 83 fa 35 7f 47  ..I...G...H..5.G
	0x09b0 48 83 fa 34 75 2a 48 8b 54 24 48 4c 8d 43 34 49  H..4u*H.T$HL.C4I
	0x09c0 83 e0 0f 49 39 c0 0f 83 bf 0d 00 00 4e 8b 0c c1  ...I9.......N...
	0x09d0 4c 01 ca 48 89 54 24 48 49 89 d8 e9 11 f7 ff ff  L..H.T$HI.......
	0x09e0 48 83 fe 35 0f 84 27 f7 ff ff 49 89 d8 be 35 00  H..5..'...I...5.
	0x09f0 00 00 e9 fa f6 ff ff 48 83 fa 36 75 3d 31 d2 eb  .......H..6u=1..
	0x0a00 03 48 ff c2 48 83 fa 03 7d 28 48 39 c2 0f 83 71  .H..H...}(H9...q
	0x0a10 0d 00 00 4c 8b 04 d1 49 01 f0 4c 89 04 d1 49 81  ...L...I..L...I.
	0x0a20 f8 84 03 00 00 7e da 49 89 d8 48 89 fa e9 44 f6  .....~.I..H...D.
	0x0a30 ff ff 49 89 d8 e9 b7 f6 ff ff 48 8b 54 24 48 48  ..I.......H.T$HH
	0x0a40 31 f2 48 01 d7 49 89 d8 e9 a4 f6 ff ff 48 83 fa  1.H..I.......H..
	0x0a50 3b 0f 8f a3 00 00 00 48 83 fa 39 7f 47 48 83 fa  ;......H..9.GH..
	0x0a60 38 75 2a 48 8b 54 24 48 4c 8d 43 38 49 83 e0 0f  8u*H.T$HL.C8I...
	0x0a70 49 39 c0 0f 83 04 0d 00 00 4e 8b 0c c1 4c 01 ca  I9.......N...L..
	0x0a80 48 89 54 24 48 49 89 d8 e9 64 f6 ff ff 48 83 fe  H.T$HI...d...H..
	0x0a90 39 0f 84 7a f6 ff ff 49 89 d8 be 39 00 00 00 e9  9..z...I...9....
	0x0aa0 4d f6 ff ff 48 83 fa 3a 75 3d 31 d2 eb 03 48 ff  M...H..:u=1...H.
	0x0ab0 c2 48 83 fa 03 7d 28 48 39 c2 0f 83 b6 0c 00 00  .H...}(H9.......
	0x0ac0 4c 8b 04 d1 49 01 f0 4c 89 04 d1 49 81 f8 84 03  L...I..L...I....
	0x0ad0 00 00 7e da 49 89 d8 48 89 fa e9 97 f5 ff ff 49  ..~.I..H.......I
	0x0ae0 89 d8 e9 0a f6 ff ff 48 8b 54 24 48 48 31 f2 48  .......H.T$HH1.H
	0x0af0 01 d7 49 89 d8 e9 f7 f5 ff ff 48 83 fa 3d 7f 47  ..I.......H..=.G
	0x0b00 48 83 fa 3c 75 2a 48 8b 54 24 48 4c 8d 43 3c 49  H..<u*H.T$HL.C<I
	0x0b10 83 e0 0f 49 39 c0 0f 83 53 0c 00 00 4e 8b 0c c1  ...I9...S...N...
	0x0b20 4c 01 ca 48 89 54 24 48 49 89 d8 e9 c1 f5 ff ff  L..H.T$HI.......
	0x0b30 48 83 fe 3d 0f 84 d7 f5 ff ff 49 89 d8 be 3d 00  H..=......I...=.
	0x0b40 00 00 e9 aa f5 ff ff 48 83 fa 3e 75 3d 31 d2 eb  .......H..>u=1..
	0x0b50 03 48 ff c2 48 83 fa 03 7d 28 48 39 c2 0f 83 05  .H..H...}(H9....
	0x0b60 0c 00 00 4c 8b 04 d1 49 01 f0 4c 89 04 d1 49 81  ...L...I..L...I.
	0x0b70 f8 84 03 00 00 7e da 49 89 d8 48 89 fa e9 f4 f4  .....~.I..H.....
	0x0b80 ff ff 49 89 d8 e9 67 f5 ff ff 48 8b 54 24 48 48  ..I...g...H.T$HH
	0x0b90 31 f2 48 01 d7 49 89 d8 e9 54 f5 ff ff 48 83 fa  1.H..I...T...H..
	0x0ba0 5f 0f 8f 5e 05 00 00 48 83 fa 4f 0f 8f aa 02 00  _..^...H..O.....
	0x0bb0 00 48 83 fa 47 0f 8f 50 01 00 00 48 83 fa 43 0f  .H..G..P...H..C.
	0x0bc0 8f a3 00 00 00 48 83 fa 41 7f 47 48 83 fa 40 75  .....H..A.GH..@u
	0x0bd0 2a 48 8b 54 24 48 4c 8d 43 40 49 83 e0 0f 49 39  *H.T$HL.C@I...I9
	0x0be0 c0 0f 83 7a 0b 00 00 4e 8b 0c c1 4c 01 ca 48 89  ...z...N...L..H.
	0x0bf0 54 24 48 49 89 d8 e9 f6 f4 ff ff 48 83 fe 41 0f  T$HI.......H..A.
	0x0c00 84 0c f5 ff ff 49 89 d8 be 41 00 00 00 e9 df f4  .....I...A......
	0x0c10 ff ff 48 83 fa 42 75 3d 31 d2 eb 03 48 ff c2 48  ..H..Bu=1...H..H
	0x0c20 83 fa 03 7d 28 48 39 c2 0f 83 2c 0b 00 00 4c 8b  ...}(H9...,...L.
	0x0c30 04 d1 49 01 f0 4c 89 04 d1 49 81 f8 84 03 00 00  ..I..L...I......
	0x0c40 7e da 49 89 d8 48 89 fa e9 29 f4 ff ff 49 89 d8  ~.I..H...)...I..
	0x0c50 e9 9c f4 ff ff 48 8b 54 24 48 48 31 f2 48 01 d7  .....H.T$HH1.H..
	0x0c60 49 89 d8 e9 89 f4 ff ff 48 83 fa 45 7f 47 48 83  I.......H..E.GH.
	0x0c70 fa 44 75 2a 48 8b 54 24 48 4c 8d 43 44 49 83 e0  .Du*H.T$HL.CDI..
	0x0c80 0f 49 39 c0 0f 83 c9 0a 00 00 4e 8b 0c c1 4c 01  .I9.......N...L.
	0x0c90 ca 48 89 54 24 48 49 89 d8 e9 53 f4 ff ff 48 83  .H.T$HI...S...H.
	0x0ca0 fe 45 0f 84 69 f4 ff ff 49 89 d8 be 45 00 00 00  .E..i...I...E...
	0x0cb0 e9 3c f4 ff ff 48 83 fa 46 75 3d 31 d2 eb 03 48  .<...H..Fu=1...H
	0x0cc0 ff c2 48 83 fa 03 7d 28 48 39 c2 0f 83 7b 0a 00  ..H...}(H9...{..
	0x0cd0 00 4c 8b 04 d1 49 01 f0 4c 89 04 d1 49 81 f8 84  .L...I..L...I...
	0x0ce0 03 00 00 7e da 49 89 d8 48 89 fa e9 86 f3 ff ff  ...~.I..H.......
	0x0cf0 49 89 d8 e9 f9 f3 ff ff 48 8b 54 24 48 48 31 f2  I.......H.T$HH1.
	0x0d00 48 01 d7 49 89 d8 e9 e6 f3 ff ff 48 83 fa 4b 0f  H..I.......H..K.
	0x0d10 8f a3 00 00 00 48 83 fa 49 7f 47 48 83 fa 48 75  .....H..I.GH..Hu
	0x0d20 2a 48 8b 54 24 48 4c 8d 43 48 49 83 e0 0f 49 39  *H.T$HL.CHI...I9
	0x0d30 c0 0f 83 0e 0a 00 00 4e 8b 0c c1 4c 01 ca 48 89  .......N...L..H.
	0x0d40 54 24 48 49 89 d8 e9 a6 f3 ff ff 48 83 fe 49 0f  T$HI.......H..I.
	0x0d50 84 bc f3 ff ff 49 89 d8 be 49 00 00 00 e9 8f f3  .....I...I......
	0x0d60 ff ff 48 83 fa 4a 75 3d 31 d2 eb 03 48 ff c2 48  ..H..Ju=1...H..H
	0x0d70 83 fa 03 7d 28 48 39 c2 0f 83 c0 09 00 00 4c 8b  ...}(H9.......L.
	0x0d80 04 d1 49 01 f0 4c 89 04 d1 49 81 f8 84 03 00 00  ..I..L...I......
	0x0d90 7e da 49 89 d8 48 89 fa e9 d9 f2 ff ff 49 89 d8  ~.I..H.......I..
	0x0da0 e9 4c f3 ff ff 48 8b 54 24 48 48 31 f2 48 01 d7  .L...H.T$HH1.H..
	0x0db0 49 89 d8 e9 39 f3 ff ff 48 83 fa 4d 7f 47 48 83  I...9...H..M.GH.
	0x0dc0 fa 4c 75 2a 48 8b 54 24 48 4c 8d 43 4c 49 83 e0  .Lu*H.T$HL.CLI..
	0x0dd0 0f 49 39 c0 0f 83 5d 09 00 00 4e 8b 0c c1 4c 01  .I9...]...N...L.
	0x0de0 ca 48 89 54 24 48 49 89 d8 e9 03 f3 ff ff 48 83  .H.T$HI.......H.
	0x0df0 fe 4d 0f 84 19 f3 ff ff 49 89 d8 be 4d 00 00 00  .M......I...M...
	0x0e00 e9 ec f2 ff ff 48 83 fa 4e 75 3d 31 d2 eb 03 48  .....H..Nu=1...H
	0x0e10 ff c2 48 83 fa 03 7d 28 48 39 c2 0f 83 0f 09 00  ..H...}(H9......
	0x0e20 00 4c 8b 04 d1 49 01 f0 4c 89 04 d1 49 81 f8 84  .L...I..L...I...
	0x0e30 03 00 00 7e da 49 89 d8 48 89 fa e9 36 f2 ff ff  ...~.I..H...6...
	0x0e40 49 89 d8 e9 a9 f2 ff ff 48 8b 54 24 48 48 31 f2  I.......H.T$HH1.
	0x0e50 48 01 d7 49 89 d8 e9 96 f2 ff ff 48 83 fa 57 0f  H..I.......H..W.
	0x0e60 8f 50 01 00 00 48 83 fa 53 0f 8f a3 00 00 00 48  .P...H..S......H
	0x0e70 83 fa 51 7f 47 48 83 fa 50 75 2a 48 8b 54 24 48  ..Q.GH..Pu*H.T$H
	0x0e80 4c 8d 43 50 49 83 e0 0f 49 39 c0 0f 83 98 08 00  L.CPI...I9......
	0x0e90 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89 d8  .N...L..H.T$HI..
	0x0ea0 e9 4c f2 ff ff 48 83 fe 51 0f 84 62 f2 ff ff 49  .L...H..Q..b...I
	0x0eb0 89 d8 be 51 00 00 00 e9 35 f2 ff ff 48 83 fa 52  ...Q....5...H..R
	0x0ec0 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48  u=1...H..H...}(H
	0x0ed0 39 c2 0f 83 4a 08 00 00 4c 8b 04 d1 49 01 f0 4c  9...J...L...I..L
	0x0ee0 89 04 d1 49 81 f8 84 03 00 00 7e da 49 89 d8 48  ...I......~.I..H
	0x0ef0 89 fa e9 7f f1 ff ff 49 89 d8 e9 f2 f1 ff ff 48  .......I.......H
	0x0f00 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8 e9 df f1  .T$HH1.H..I.....
	0x0f10 ff ff 48 83 fa 55 7f 47 48 83 fa 54 75 2a 48 8b  ..H..U.GH..Tu*H.
	0x0f20 54 24 48 4c 8d 43 54 49 83 e0 0f 49 39 c0 0f 83  T$HL.CTI...I9...
	0x0f30 e7 07 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48  ....N...L..H.T$H
	0x0f40 49 89 d8 e9 a9 f1 ff ff 48 83 fe 55 0f 84 bf f1  I.......H..U....
	0x0f50 ff ff 49 89 d8 be 55 00 00 00 e9 92 f1 ff ff 48  ..I...U........H
	0x0f60 83 fa 56 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03  ..Vu=1...H..H...
	0x0f70 7d 28 48 39 c2 0f 83 99 07 00 00 4c 8b 04 d1 49  }(H9.......L...I
	0x0f80 01 f0 4c 89 04 d1 49 81 f8 84 03 00 00 7e da 49  ..L...I......~.I
	0x0f90 89 d8 48 89 fa e9 dc f0 ff ff 49 89 d8 e9 4f f1  ..H.......I...O.
	0x0fa0 ff ff 48 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8  ..H.T$HH1.H..I..
	0x0fb0 e9 3c f1 ff ff 48 83 fa 5b 0f 8f a3 00 00 00 48  .<...H..[......H
	0x0fc0 83 fa 59 7f 47 48 83 fa 58 75 2a 48 8b 54 24 48  ..Y.GH..Xu*H.T$H
	0x0fd0 4c 8d 43 58 49 83 e0 0f 49 39 c0 0f 83 2c 07 00  L.CXI...I9...,..
	0x0fe0 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89 d8  .N...L..H.T$HI..
	0x0ff0 e9 fc f0 ff ff 48 83 fe 59 0f 84 12 f1 ff ff 49  .....H..Y......I
	0x1000 89 d8 be 59 00 00 00 e9 e5 f0 ff ff 48 83 fa 5a  ...Y........H..Z
	0x1010 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48  u=1...H..H...}(H
	0x1020 39 c2 0f 83 de 06 00 00 4c 8b 04 d1 49 01 f0 4c  9.......L...I..L
	0x1030 89 04 d1 49 81 f8 84 03 00 00 7e da 49 89 d8 48  ...I......~.I..H
	0x1040 89 fa e9 2f f0 ff ff 49 89 d8 e9 a2 f0 ff ff 48  .../...I.......H
	0x1050 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8 e9 8f f0  .T$HH1.H..I.....
	0x1060 ff ff 48 83 fa 5d 7f 47 48 83 fa 5c 75 2a 48 8b  ..H..].GH..\u*H.
	0x1070 54 24 48 4c 8d 43 5c 49 83 e0 0f 49 39 c0 0f 83  T$HL.C\I...I9...
	0x1080 7b 06 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48  {...N...L..H.T$H
	0x1090 49 89 d8 e9 59 f0 ff ff 48 83 fe 5d 0f 84 6f f0  I...Y...H..]..o.
	0x10a0 ff ff 49 89 d8 be 5d 00 00 00 e9 42 f0 ff ff 48  ..I...]....B...H
	0x10b0 83 fa 5e 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03  ..^u=1...H..H...
	0x10c0 7d 28 48 39 c2 0f 83 2d 06 00 00 4c 8b 04 d1 49  }(H9...-...L...I
	0x10d0 01 f0 4c 89 04 d1 49 81 f8 84 03 00 00 7e da 49  ..L...I......~.I
	0x10e0 89 d8 48 89 fa e9 8c ef ff ff 49 89 d8 e9 ff ef  ..H.......I.....
	0x10f0 ff ff 48 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8  ..H.T$HH1.H..I..
	0x1100 e9 ec ef ff ff 48 83 fa 6f 0f 8f aa 02 00 00 48  .....H..o......H
	0x1110 83 fa 67 0f 8f 50 01 00 00 48 83 fa 63 0f 8f a3  ..g..P...H..c...
	0x1120 00 00 00 48 83 fa 61 7f 47 48 83 fa 60 75 2a 48  ...H..a.GH..`u*H
	0x1130 8b 54 24 48 4c 8d 43 60 49 83 e0 0f 49 39 c0 0f  .T$HL.C`I...I9..
	0x1140 83 ac 05 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24  .....N...L..H.T$
	0x1150 48 49 89 d8 e9 98 ef ff ff 48 83 fe 61 0f 84 ae  HI.......H..a...
	0x1160 ef ff ff 49 89 d8 be 61 00 00 00 e9 81 ef ff ff  ...I...a........
	0x1170 48 83 fa 62 75 3d 31 d2 eb 03 48 ff c2 48 83 fa  H..bu=1...H..H..
	0x1180 03 7d 28 48 39 c2 0f 83 5e 05 00 00 4c 8b 04 d1  .}(H9...^...L...
	0x1190 49 01 f0 4c 89 04 d1 49 81 f8 84 03 00 00 7e da  I..L...I......~.
	0x11a0 49 89 d8 48 89 fa e9 cb ee ff ff 49 89 d8 e9 3e  I..H.......I...>
	0x11b0 ef ff ff 48 8b 54 24 48 48 31 f2 48 01 d7 49 89  ...H.T$HH1.H..I.
	0x11c0 d8 e9 2b ef ff ff 48 83 fa 65 7f 47 48 83 fa 64  ..+...H..e.GH..d
	0x11d0 75 2a 48 8b 54 24 48 4c 8d 43 64 49 83 e0 0f 49  u*H.T$HL.CdI...I
	0x11e0 39 c0 0f 83 fb 04 00 00 4e 8b 0c c1 4c 01 ca 48  9.......N...L..H
	0x11f0 89 54 24 48 49 89 d8 e9 f5 ee ff ff 48 83 fe 65  .T$HI.......H..e
	0x1200 0f 84 0b ef ff ff 49 89 d8 be 65 00 00 00 e9 de  ......I...e.....
	0x1210 ee ff ff 48 83 fa 66 75 3d 31 d2 eb 03 48 ff c2  ...H..fu=1...H..
	0x1220 48 83 fa 03 7d 28 48 39 c2 0f 83 ad 04 00 00 4c  H...}(H9.......L
	0x1230 8b 04 d1 49 01 f0 4c 89 04 d1 49 81 f8 84 03 00  ...I..L...I.....
	0x1240 00 7e da 49 89 d8 48 89 fa e9 28 ee ff ff 49 89  .~.I..H...(...I.
	0x1250 d8 e9 9b ee ff ff 48 8b 54 24 48 48 31 f2 48 01  ......H.T$HH1.H.
	0x1260 d7 49 89 d8 e9 88 ee ff ff 48 83 fa 6b 0f 8f a3  .I.......H..k...
	0x1270 00 00 00 48 83 fa 69 7f 47 48 83 fa 68 75 2a 48  ...H..i.GH..hu*H
	0x1280 8b 54 24 48 4c 8d 43 68 49 83 e0 0f 49 39 c0 0f  .T$HL.ChI...I9..
	0x1290 83 40 04 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24  .@...N...L..H.T$
	0x12a0 48 49 89 d8 e9 48 ee ff ff 48 83 fe 69 0f 84 5e  HI...H...H..i..^
	0x12b0 ee ff ff 49 89 d8 be 69 00 00 00 e9 31 ee ff ff  ...I...i....1...
	0x12c0 48 83 fa 6a 75 3d 31 d2 eb 03 48 ff c2 48 83 fa  H..ju=1...H..H..
	0x12d0 03 7d 28 48 39 c2 0f 83 f2 03 00 00 4c 8b 04 d1  .}(H9.......L...
	0x12e0 49 01 f0 4c 89 04 d1 49 81 f8 84 03 00 00 7e da  I..L...I......~.
	0x12f0 49 89 d8 48 89 fa e9 7b ed ff ff 49 89 d8 e9 ee  I..H...{...I....
	0x1300 ed ff ff 48 8b 54 24 48 48 31 f2 48 01 d7 49 89  ...H.T$HH1.H..I.
	0x1310 d8 e9 db ed ff ff 48 83 fa 6d 7f 47 48 83 fa 6c  ......H..m.GH..l
	0x1320 75 2a 48 8b 54 24 48 4c 8d 43 6c 49 83 e0 0f 49  u*H.T$HL.ClI...I
	0x1330 39 c0 0f 83 8f 03 00 00 4e 8b 0c c1 4c 01 ca 48  9.......N...L..H
	0x1340 89 54 24 48 49 89 d8 e9 a5 ed ff ff 48 83 fe 6d  .T$HI.......H..m
	0x1350 0f 84 bb ed ff ff 49 89 d8 be 6d 00 00 00 e9 8e  ......I...m.....
	0x1360 ed ff ff 48 83 fa 6e 75 3d 31 d2 eb 03 48 ff c2  ...H..nu=1...H..
	0x1370 48 83 fa 03 7d 28 48 39 c2 0f 83 41 03 00 00 4c  H...}(H9...A...L
	0x1380 8b 04 d1 49 01 f0 4c 89 04 d1 49 81 f8 84 03 00  ...I..L...I.....
	0x1390 00 7e da 49 89 d8 48 89 fa e9 d8 ec ff ff 49 89  .~.I..H.......I.
	0x13a0 d8 e9 4b ed ff ff 48 8b 54 24 48 48 31 f2 48 01  ..K...H.T$HH1.H.
	0x13b0 d7 49 89 d8 e9 38 ed ff ff 48 83 fa 77 0f 8f 50  .I...8...H..w..P
	0x13c0 01 00 00 48 83 fa 73 0f 8f a3 00 00 00 48 83 fa  ...H..s......H..
	0x13d0 71 7f 47 48 83 fa 70 75 2a 48 8b 54 24 48 4c 8d  q.GH..pu*H.T$HL.
	0x13e0 43 70 49 83 e0 0f 49 39 c0 0f 83 ca 02 00 00 4e  CpI...I9.......N
	0x13f0 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89 d8 e9 ee  ...L..H.T$HI....
	0x1400 ec ff ff 48 83 fe 71 0f 84 04 ed ff ff 49 89 d8  ...H..q......I..
	0x1410 be 71 00 00 00 e9 d7 ec ff ff 48 83 fa 72 75 3d  .q........H..ru=
	0x1420 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48 39 c2  1...H..H...}(H9.
	0x1430 0f 83 7c 02 00 00 4c 8b 04 d1 49 01 f0 4c 89 04  ..|...L...I..L..
	0x1440 d1 49 81 f8 84 03 00 00 7e da 49 89 d8 48 89 fa  .I......~.I..H..
	0x1450 e9 21 ec ff ff 49 89 d8 e9 94 ec ff ff 48 8b 54  .!...I.......H.T
	0x1460 24 48 48 31 f2 48 01 d7 49 89 d8 e9 81 ec ff ff  $HH1.H..I.......
	0x1470 48 83 fa 75 7f 47 48 83 fa 74 75 2a 48 8b 54 24  H..u.GH..tu*H.T$
	0x1480 48 4c 8d 43 74 49 83 e0 0f 49 39 c0 0f 83 19 02  HL.CtI...I9.....
	0x1490 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89  ..N...L..H.T$HI.
	0x14a0 d8 e9 4b ec ff ff 48 83 fe 75 0f 84 61 ec ff ff  ..K...H..u..a...
	0x14b0 49 89 d8 be 75 00 00 00 e9 34 ec ff ff 48 83 fa  I...u....4...H..
	0x14c0 76 75 3d 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28  vu=1...H..H...}(
	0x14d0 48 39 c2 0f 83 cb 01 00 00 4c 8b 04 d1 49 01 f0  H9.......L...I..
	0x14e0 4c 89 04 d1 49 81 f8 84 03 00 00 7e da 49 89 d8  L...I......~.I..
	0x14f0 48 89 fa e9 7e eb ff ff 49 89 d8 e9 f1 eb ff ff  H...~...I.......
	0x1500 48 8b 54 24 48 48 31 f2 48 01 d7 49 89 d8 e9 de  H.T$HH1.H..I....
	0x1510 eb ff ff 48 83 fa 7b 0f 8f a3 00 00 00 48 83 fa  ...H..{......H..
	0x1520 79 7f 47 48 83 fa 78 75 2a 48 8b 54 24 48 4c 8d  y.GH..xu*H.T$HL.
	0x1530 43 78 49 83 e0 0f 49 39 c0 0f 83 5e 01 00 00 4e  CxI...I9...^...N
	0x1540 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89 d8 e9 9e  ...L..H.T$HI....
	0x1550 eb ff ff 48 83 fe 79 0f 84 b4 eb ff ff 49 89 d8  ...H..y......I..
	0x1560 be 79 00 00 00 e9 87 eb ff ff 48 83 fa 7a 75 3d  .y........H..zu=
	0x1570 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 28 48 39 c2  1...H..H...}(H9.
	0x1580 0f 83 10 01 00 00 4c 8b 04 d1 49 01 f0 4c 89 04  ......L...I..L..
	0x1590 d1 49 81 f8 84 03 00 00 7e da 49 89 d8 48 89 fa  .I......~.I..H..
	0x15a0 e9 d1 ea ff ff 49 89 d8 e9 44 eb ff ff 48 8b 54  .....I...D...H.T
	0x15b0 24 48 48 31 f2 48 01 d7 49 89 d8 e9 31 eb ff ff  $HH1.H..I...1...
	0x15c0 48 83 fa 7d 7f 47 48 83 fa 7c 75 2a 48 8b 54 24  H..}.GH..|u*H.T$
	0x15d0 48 4c 8d 43 7c 49 83 e0 0f 49 39 c0 0f 83 ad 00  HL.C|I...I9.....
	0x15e0 00 00 4e 8b 0c c1 4c 01 ca 48 89 54 24 48 49 89  ..N...L..H.T$HI.
	0x15f0 d8 e9 fb ea ff ff 48 83 fe 7d 0f 84 11 eb ff ff  ......H..}......
	0x1600 49 89 d8 be 7d 00 00 00 e9 e4 ea ff ff 48 83 fa  I...}........H..
	0x1610 7e 75 39 31 d2 eb 03 48 ff c2 48 83 fa 03 7d 24  ~u91...H..H...}$
	0x1620 48 39 c2 73 63 4c 8b 04 d1 49 01 f0 4c 89 04 d1  H9.scL...I..L...
	0x1630 49 81 f8 84 03 00 00 7e de 49 89 d8 48 89 fa e9  I......~.I..H...
	0x1640 32 ea ff ff 49 89 d8 e9 a5 ea ff ff 48 83 fa 7f  2...I.......H...
	0x1650 0f 85 f1 ea ff ff 48 8b 54 24 48 48 31 f2 48 01  ......H.T$HH1.H.
	0x1660 d7 49 89 d8 e9 88 ea ff ff 48 89 d7 e9 a0 ea ff  .I.......H......
	0x1670 ff 90 e8 00 00 00 00 48 8b 6c 24 18 48 83 c4 20  .......H.l$.H..
	0x1680 c3 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8  ................
	0x1690 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x16a0 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x16b0 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x16c0 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x16d0 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x16e0 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x16f0 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8  ................
	0x1700 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x1710 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x1720 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x1730 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x1740 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x1750 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x1760 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8  ................
	0x1770 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x1780 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x1790 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x17a0 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x17b0 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x17c0 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x17d0 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8  ................
	0x17e0 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00  ................
	0x17f0 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00  ................
	0x1800 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b  ................
	0x1810 e8 00 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00  ................
	0x1820 00 00 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00  ................
	0x1830 00 0f 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 0f  ................
	0x1840 0b e8 00 00 00 00 0f 0b e8 00 00 00 00 e9 ae e7  ................
	0x1850 ff ff                                            ..
	rel 5+4 t=16 TLS+0
	rel 70+4 t=15 "".machine.func1·f+0
	rel 80+4 t=8 runtime.deferproc+0
	rel 313+4 t=8 runtime.deferreturn+0
	rel 5747+4 t=8 runtime.deferreturn+0
	rel 5762+4 t=8 runtime.panicindex+0
	rel 5769+4 t=8 runtime.panicindex+0
	rel 5776+4 t=8 runtime.panicindex+0
	rel 5783+4 t=8 runtime.panicindex+0
	rel 5790+4 t=8 runtime.panicindex+0
	rel 5797+4 t=8 runtime.panicindex+0
	rel 5804+4 t=8 runtime.panicindex+0
	rel 5811+4 t=8 runtime.panicindex+0
	rel 5818+4 t=8 runtime.panicindex+0
	rel 5825+4 t=8 runtime.panicindex+0
	rel 5832+4 t=8 runtime.panicindex+0
	rel 5839+4 t=8 runtime.panicindex+0
	rel 5846+4 t=8 runtime.panicindex+0
	rel 5853+4 t=8 runtime.panicindex+0
	rel 5860+4 t=8 runtime.panicindex+0
	rel 5867+4 t=8 runtime.panicindex+0
	rel 5874+4 t=8 runtime.panicindex+0
	rel 5881+4 t=8 runtime.panicindex+0
	rel 5888+4 t=8 runtime.panicindex+0
	rel 5895+4 t=8 runtime.panicindex+0
	rel 5902+4 t=8 runtime.panicindex+0
	rel 5909+4 t=8 runtime.panicindex+0
	rel 5916+4 t=8 runtime.panicindex+0
	rel 5923+4 t=8 runtime.panicindex+0
	rel 5930+4 t=8 runtime.panicindex+0
	rel 5937+4 t=8 runtime.panicindex+0
	rel 5944+4 t=8 runtime.panicindex+0
	rel 5951+4 t=8 runtime.panicindex+0
	rel 5958+4 t=8 runtime.panicindex+0
	rel 5965+4 t=8 runtime.panicindex+0
	rel 5972+4 t=8 runtime.panicindex+0
	rel 5979+4 t=8 runtime.panicindex+0
	rel 5986+4 t=8 runtime.panicindex+0
	rel 5993+4 t=8 runtime.panicindex+0
	rel 6000+4 t=8 runtime.panicindex+0
	rel 6007+4 t=8 runtime.panicindex+0
	rel 6014+4 t=8 runtime.panicindex+0
	rel 6021+4 t=8 runtime.panicindex+0
	rel 6028+4 t=8 runtime.panicindex+0
	rel 6035+4 t=8 runtime.panicindex+0
	rel 6042+4 t=8 runtime.panicindex+0
	rel 6049+4 t=8 runtime.panicindex+0
	rel 6056+4 t=8 runtime.panicindex+0
	rel 6063+4 t=8 runtime.panicindex+0
	rel 6070+4 t=8 runtime.panicindex+0
	rel 6077+4 t=8 runtime.panicindex+0
	rel 6084+4 t=8 runtime.panicindex+0
	rel 6091+4 t=8 runtime.panicindex+0
	rel 6098+4 t=8 runtime.panicindex+0
	rel 6105+4 t=8 runtime.panicindex+0
	rel 6112+4 t=8 runtime.panicindex+0
	rel 6119+4 t=8 runtime.panicindex+0
	rel 6126+4 t=8 runtime.panicindex+0
	rel 6133+4 t=8 runtime.panicindex+0
	rel 6140+4 t=8 runtime.panicindex+0
	rel 6147+4 t=8 runtime.panicindex+0
	rel 6154+4 t=8 runtime.panicindex+0
	rel 6161+4 t=8 runtime.panicindex+0
	rel 6168+4 t=8 runtime.panicindex+0
	rel 6175+4 t=8 runtime.panicindex+0
	rel 6182+4 t=8 runtime.panicindex+0
	rel 6189+4 t=8 runtime.panicindex+0
	rel 6196+4 t=8 runtime.panicindex+0
	rel 6203+4 t=8 runtime.panicindex+0
	rel 6210+4 t=8 runtime.panicindex+0
	rel 6217+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=651 args=0x0 locals=0x120
	0x0000 00000 (many_blocks.go:1647)	TEXT	"".main(SB), $288-0
	0x0000 00000 (many_blocks.go:1647)	MOVQ	(TLS), CX
	0x0009 00009 (many_blocks.go:1647)	LEAQ	-160(SP), AX
	0x0011 00017 (many_blocks.go:1647)	CMPQ	AX, 16(CX)
	0x0015 00021 (many_blocks.go:1647)	JLS	641
	0x001b 00027 (many_blocks.go:1647)	SUBQ	$288, SP
	0x0022 00034 (many_blocks.go:1647)	MOVQ	BP, 280(SP)
	0x002a 00042 (many_blocks.go:1647)	LEAQ	280(SP), BP
	0x0032 00050 (many_blocks.go:1647)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0032 00050 (many_blocks.go:1647)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0032 00050 (many_blocks.go:1647)	FUNCDATA	$3, gclocals·d38408549d7b32772d8251dd15ab6a64(SB)
	0x0032 00050 (many_blocks.go:1647)	PCDATA	$2, $0
	0x0032 00050 (many_blocks.go:1647)	PCDATA	$0, $0
	0x0032 00050 (many_blocks.go:1647)	XORL	AX, AX
	0x0034 00052 (many_blocks.go:1648)	JMP	582
	0x0039 00057 (many_blocks.go:1651)	MOVQ	CX, DX
	0x003c 00060 (many_blocks.go:1651)	SHLQ	$3, CX
	0x0040 00064 (many_blocks.go:1651)	MOVQ	DX, BX
	0x0043 00067 (many_blocks.go:1651)	IMULQ	AX, DX
	0x0047 00071 (many_blocks.go:1651)	XORQ	$5, DX
	0x004b 00075 (many_blocks.go:1651)	MOVQ	DX, ""..autotmp_17+152(SP)(CX*1)
	0x0053 00083 (many_blocks.go:1650)	LEAQ	1(BX), CX
	0x0057 00087 (many_blocks.go:1650)	CMPQ	CX, $16
	0x005b 00091 (many_blocks.go:1650)	JLT	57
	0x005d 00093 (many_blocks.go:1648)	MOVQ	AX, "".i+96(SP)
	0x0062 00098 (many_blocks.go:1653)	MOVQ	AX, (SP)
	0x0066 00102 (many_blocks.go:1653)	LEAQ	(AX)(AX*2), CX
	0x006a 00106 (many_blocks.go:1653)	LEAQ	(AX)(CX*2), CX
	0x006e 00110 (many_blocks.go:1653)	MOVQ	CX, 8(SP)
	0x0073 00115 (many_blocks.go:1653)	LEAQ	-100(AX), CX
	0x0077 00119 (many_blocks.go:1653)	NEGQ	CX
	0x007a 00122 (many_blocks.go:1653)	MOVQ	CX, 16(SP)
	0x007f 00127 (many_blocks.go:1653)	PCDATA	$2, $1
	0x007f 00127 (many_blocks.go:1653)	LEAQ	""..autotmp_17+152(SP), CX
	0x0087 00135 (many_blocks.go:1653)	PCDATA	$2, $0
	0x0087 00135 (many_blocks.go:1653)	MOVQ	CX, 24(SP)
	0x008c 00140 (many_blocks.go:1653)	MOVQ	$16, 32(SP)
	0x0095 00149 (many_blocks.go:1653)	MOVQ	$16, 40(SP)
	0x009e 00158 (many_blocks.go:1653)	CALL	"".ladder(SB)
	0x00a3 00163 (many_blocks.go:1653)	MOVQ	48(SP), AX
	0x00a8 00168 (many_blocks.go:1653)	MOVQ	AX, "".a+120(SP)
	0x00ad 00173 (many_blocks.go:1653)	MOVQ	56(SP), CX
	0x00b2 00178 (many_blocks.go:1653)	MOVQ	CX, "".b+112(SP)
	0x00b7 00183 (many_blocks.go:1653)	MOVQ	64(SP), DX
	0x00bc 00188 (many_blocks.go:1653)	MOVQ	DX, "".c+104(SP)
	0x00c1 00193 (many_blocks.go:1654)	MOVQ	"".i+96(SP), BX
	0x00c6 00198 (many_blocks.go:1654)	MOVQ	BX, (SP)
	0x00ca 00202 (many_blocks.go:1654)	PCDATA	$2, $2
	0x00ca 00202 (many_blocks.go:1654)	LEAQ	""..autotmp_17+152(SP), SI
	0x00d2 00210 (many_blocks.go:1654)	PCDATA	$2, $0
	0x00d2 00210 (many_blocks.go:1654)	MOVQ	SI, 8(SP)
	0x00d7 00215 (many_blocks.go:1654)	MOVQ	$16, 16(SP)
	0x00e0 00224 (many_blocks.go:1654)	MOVQ	$16, 24(SP)
	0x00e9 00233 (many_blocks.go:1654)	CALL	"".walk(SB)
	0x00ee 00238 (many_blocks.go:1654)	MOVQ	32(SP), AX
	0x00f3 00243 (many_blocks.go:1654)	MOVQ	AX, "".x+80(SP)
	0x00f8 00248 (many_blocks.go:1654)	MOVQ	40(SP), CX
	0x00fd 00253 (many_blocks.go:1654)	MOVQ	CX, "".y+72(SP)
	0x0102 00258 (many_blocks.go:1655)	CALL	runtime.printlock(SB)
	0x0107 00263 (many_blocks.go:1655)	MOVQ	"".a+120(SP), AX
	0x010c 00268 (many_blocks.go:1655)	MOVQ	AX, (SP)
	0x0110 00272 (many_blocks.go:1655)	CALL	runtime.printint(SB)
	0x0115 00277 (many_blocks.go:1655)	CALL	runtime.printsp(SB)
	0x011a 00282 (many_blocks.go:1655)	MOVQ	"".b+112(SP), AX
	0x011f 00287 (many_blocks.go:1655)	MOVQ	AX, (SP)
	0x0123 00291 (many_blocks.go:1655)	CALL	runtime.printint(SB)
	0x0128 00296 (many_blocks.go:1655)	CALL	runtime.printsp(SB)
	0x012d 00301 (many_blocks.go:1655)	MOVQ	"".c+104(SP), AX
	0x0132 00306 (many_blocks.go:1655)	MOVQ	AX, (SP)
	0x0136 00310 (many_blocks.go:1655)	CALL	runtime.printint(SB)
	0x013b 00315 (many_blocks.go:1655)	CALL	runtime.printsp(SB)
	0x0140 00320 (many_blocks.go:1655)	MOVQ	"".x+80(SP), AX
	0x0145 00325 (many_blocks.go:1655)	MOVQ	AX, (SP)
	0x0149 00329 (many_blocks.go:1655)	CALL	runtime.printint(SB)
	0x014e 00334 (many_blocks.go:1655)	CALL	runtime.printsp(SB)
	0x0153 00339 (many_blocks.go:1655)	MOVQ	"".y+72(SP), AX
	0x0158 00344 (many_blocks.go:1655)	MOVQ	AX, (SP)
	0x015c 00348 (many_blocks.go:1655)	CALL	runtime.printint(SB)
	0x0161 00353 (many_blocks.go:1655)	CALL	runtime.printnl(SB)
	0x0166 00358 (many_blocks.go:1655)	CALL	runtime.printunlock(SB)
	0x016b 00363 (many_blocks.go:1656)	MOVQ	"".i+96(SP), AX
	0x0170 00368 (many_blocks.go:1656)	LEAQ	(AX)(AX*4), CX
	0x0174 00372 (many_blocks.go:1656)	LEAQ	(AX)(CX*2), CX
	0x0178 00376 (many_blocks.go:1656)	MOVQ	CX, (SP)
	0x017c 00380 (many_blocks.go:1656)	PCDATA	$2, $1
	0x017c 00380 (many_blocks.go:1656)	LEAQ	""..autotmp_17+152(SP), CX
	0x0184 00388 (many_blocks.go:1656)	PCDATA	$2, $0
	0x0184 00388 (many_blocks.go:1656)	MOVQ	CX, 8(SP)
	0x0189 00393 (many_blocks.go:1656)	MOVQ	$16, 16(SP)
	0x0192 00402 (many_blocks.go:1656)	MOVQ	$16, 24(SP)
	0x019b 00411 (many_blocks.go:1656)	CALL	"".machine(SB)
	0x01a0 00416 (many_blocks.go:1656)	MOVQ	32(SP), AX
	0x01a5 00421 (many_blocks.go:1656)	MOVQ	AX, "".sum+88(SP)
	0x01aa 00426 (many_blocks.go:1657)	MOVQ	""..autotmp_17+176(SP), CX
	0x01b2 00434 (many_blocks.go:1657)	MOVQ	CX, ""..autotmp_28+144(SP)
	0x01ba 00442 (many_blocks.go:1657)	MOVQ	""..autotmp_17+208(SP), DX
	0x01c2 00450 (many_blocks.go:1657)	MOVQ	DX, ""..autotmp_29+136(SP)
	0x01ca 00458 (many_blocks.go:1657)	MOVQ	40(SP), BX
	0x01cf 00463 (many_blocks.go:1657)	MOVQ	BX, ""..autotmp_30+128(SP)
	0x01d7 00471 (many_blocks.go:1657)	CMPQ	BX, $0
	0x01db 00475 (many_blocks.go:1657)	CALL	runtime.printlock(SB)
	0x01e0 00480 (many_blocks.go:1657)	MOVQ	"".sum+88(SP), AX
	0x01e5 00485 (many_blocks.go:1657)	MOVQ	AX, (SP)
	0x01e9 00489 (many_blocks.go:1657)	CALL	runtime.printint(SB)
	0x01ee 00494 (many_blocks.go:1657)	CALL	runtime.printsp(SB)
	0x01f3 00499 (many_blocks.go:1657)	MOVQ	""..autotmp_30+128(SP), AX
	0x01fb 00507 (many_blocks.go:1657)	CMPQ	AX, $0
	0x01ff 00511 (many_blocks.go:1657)	SETNE	(SP)
	0x0203 00515 (many_blocks.go:1657)	CALL	runtime.printbool(SB)
	0x0208 00520 (many_blocks.go:1657)	CALL	runtime.printsp(SB)
	0x020d 00525 (many_blocks.go:1657)	MOVQ	""..autotmp_28+144(SP), AX
	0x0215 00533 (many_blocks.go:1657)	MOVQ	AX, (SP)
	0x0219 00537 (many_blocks.go:1657)	CALL	runtime.printint(SB)
	0x021e 00542 (many_blocks.go:1657)	CALL	runtime.printsp(SB)
	0x0223 00547 (many_blocks.go:1657)	MOVQ	""..autotmp_29+136(SP), AX
	0x022b 00555 (many_blocks.go:1657)	MOVQ	AX, (SP)
	0x022f 00559 (many_blocks.go:1657)	CALL	runtime.printint(SB)
	0x0234 00564 (many_blocks.go:1657)	CALL	runtime.printnl(SB)
	0x0239 00569 (many_blocks.go:1657)	CALL	runtime.printunlock(SB)
	0x023e 00574 (many_blocks.go:1648)	MOVQ	"".i+96(SP), AX
	0x0243 00579 (many_blocks.go:1648)	INCQ	AX
	0x0246 00582 (many_blocks.go:1648)	CMPQ	AX, $20
	0x024a 00586 (many_blocks.go:1648)	JGE	625
	0x024c 00588 (many_blocks.go:1649)	PCDATA	$2, $3
	0x024c 00588 (many_blocks.go:1649)	LEAQ	""..autotmp_17+152(SP), DI
	0x0254 00596 (many_blocks.go:1649)	XORPS	X0, X0
	0x0257 00599 (many_blocks.go:1649)	PCDATA	$2, $0
	0x0257 00599 (many_blocks.go:1649)	DUFFZERO	$266
	0x026a 00618 (many_blocks.go:1649)	XORL	CX, CX
	0x026c 00620 (many_blocks.go:1650)	JMP	87
	0x0271 00625 (<unknown line number>)	PCDATA	$2, $-2
	0x0271 00625 (<unknown line number>)	PCDATA	$0, $-2
	0x0271 00625 (<unknown line number>)	MOVQ	280(SP), BP
	0x0279 00633 (<unknown line number>)	ADDQ	$288, SP
	0x0280 00640 (<unknown line number>)	RET
	0x0281 00641 (<unknown line number>)	NOP
	0x0281 00641 (many_blocks.go:1647)	PCDATA	$0, $-1
	0x0281 00641 (many_blocks.go:1647)	PCDATA	$2, $-1
	0x0281 00641 (many_blocks.go:1647)	CALL	runtime.morestack_noctxt(SB)
	0x0286 00646 (many_blocks.go:1647)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 60 ff ff  dH..%....H..$`..
	0x0010 ff 48 3b 41 10 0f 86 66 02 00 00 48 81 ec 20 01  .H;A...f...H.. .
	0x0020 00 00 48 89 ac 24 18 01 00 00 48 8d ac 24 18 01  ..H..$....H..$..
	0x0030 00 00 31 c0 e9 0d 02 00 00 48 89 ca 48 c1 e1 03  ..1......H..H...
	0x0040 48 89 d3 48 0f af d0 48 83 f2 05 48 89 94 0c 98  H..H...H...H....
	0x0050 00 00 00 48 8d 4b 01 48 83 f9 10 7c dc 48 89 44  ...H.K.H...|.H.D
	0x0060 24 60 48 89 04 24 48 8d 0c 40 48 8d 0c 48 48 89  $`H..$H..@H..HH.
	0x0070 4c 24 08 48 8d 48 9c 48 f7 d9 48 89 4c 24 10 48  L$.H.H.H..H.L$.H
	0x0080 8d 8c 24 98 00 00 00 48 89 4c 24 18 48 c7 44 24  ..$....H.L$.H.D$
	0x0090 20 10 00 00 00 48 c7 44 24 28 10 00 00 00 e8 00   ....H.D$(......
	0x00a0 00 00 00 48 8b 44 24 30 48 89 44 24 78 48 8b 4c  ...H.D$0H.D$xH.L
	0x00b0 24 38 48 89 4c 24 70 48 8b 54 24 40 48 89 54 24  $8H.L$pH.T$@H.T$
	0x00c0 68 48 8b 5c 24 60 48 89 1c 24 48 8d b4 24 98 00  hH.\$`H..$H..$..
	0x00d0 00 00 48 89 74 24 08 48 c7 44 24 10 10 00 00 00  ..H.t$.H.D$.....
	0x00e0 48 c7 44 24 18 10 00 00 00 e8 00 00 00 00 48 8b  H.D$..........H.
	0x00f0 44 24 20 48 89 44 24 50 48 8b 4c 24 28 48 89 4c  D$ H.D$PH.L$(H.L
	0x0100 24 48 e8 00 00 00 00 48 8b 44 24 78 48 89 04 24  $H.....H.D$xH..$
	0x0110 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 70 48  ..........H.D$pH
	0x0120 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 44  ..$..........H.D
	0x0130 24 68 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $hH..$..........
	0x0140 48 8b 44 24 50 48 89 04 24 e8 00 00 00 00 e8 00  H.D$PH..$.......
	0x0150 00 00 00 48 8b 44 24 48 48 89 04 24 e8 00 00 00  ...H.D$HH..$....
	0x0160 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 44 24 60  ...........H.D$`
	0x0170 48 8d 0c 80 48 8d 0c 48 48 89 0c 24 48 8d 8c 24  H...H..HH..$H..$
	0x0180 98 00 00 00 48 89 4c 24 08 48 c7 44 24 10 10 00  ....H.L$.H.D$...
	0x0190 00 00 48 c7 44 24 18 10 00 00 00 e8 00 00 00 00  ..H.D$..........
	0x01a0 48 8b 44 24 20 48 89 44 24 58 48 8b 8c 24 b0 00  H.D$ H.D$XH..$..
	0x01b0 00 00 48 89 8c 24 90 00 00 00 48 8b 94 24 d0 00  ..H..$....H..$..
	0x01c0 00 00 48 89 94 24 88 00 00 00 48 8b 5c 24 28 48  ..H..$....H.\$(H
	0x01d0 89 9c 24 80 00 00 00 48 83 fb 00 e8 00 00 00 00  ..$....H........
	0x01e0 48 8b 44 24 58 48 89 04 24 e8 00 00 00 00 e8 00  H.D$XH..$.......
	0x01f0 00 00 00 48 8b 84 24 80 00 00 00 48 83 f8 00 0f  ...H..$....H....
	0x0200 95 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84  ..$..........H..
	0x0210 24 90 00 00 00 48 89 04 24 e8 00 00 00 00 e8 00  $....H..$.......
	0x0220 00 00 00 48 8b 84 24 88 00 00 00 48 89 04 24 e8  ...H..$....H..$.
	0x0230 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b  ..............H.
	0x0240 44 24 60 48 ff c0 48 83 f8 14 7d 25 48 8d bc 24  D$`H..H...}%H..$
	0x0250 98 00 00 00 0f 57 c0 48 89 6c 24 f0 48 8d 6c 24  .....W.H.l$.H.l$
	0x0260 f0 e8 00 00 00 00 48 8b 6d 00 31 c9 e9 e6 fd ff  ......H.m.1.....
	0x0270 ff 48 8b ac 24 18 01 00 00 48 81 c4 20 01 00 00  .H..$....H.. ...
	0x0280 c3 e8 00 00 00 00 e9 75 fd ff ff                 .......u...
	rel 5+4 t=16 TLS+0
	rel 159+4 t=8 "".ladder+0
	rel 234+4 t=8 "".walk+0
	rel 259+4 t=8 runtime.printlock+0
	rel 273+4 t=8 runtime.printint+0
	rel 278+4 t=8 runtime.printsp+0
	rel 292+4 t=8 runtime.printint+0
	rel 297+4 t=8 runtime.printsp+0
	rel 311+4 t=8 runtime.printint+0
	rel 316+4 t=8 runtime.printsp+0
	rel 330+4 t=8 runtime.printint+0
	rel 335+4 t=8 runtime.printsp+0
	rel 349+4 t=8 runtime.printint+0
	rel 354+4 t=8 runtime.printnl+0
	rel 359+4 t=8 runtime.printunlock+0
	rel 412+4 t=8 "".machine+0
	rel 476+4 t=8 runtime.printlock+0
	rel 490+4 t=8 runtime.printint+0
	rel 495+4 t=8 runtime.printsp+0
	rel 516+4 t=8 runtime.printbool+0
	rel 521+4 t=8 runtime.printsp+0
	rel 538+4 t=8 runtime.printint+0
	rel 543+4 t=8 runtime.printsp+0
	rel 560+4 t=8 runtime.printint+0
	rel 565+4 t=8 runtime.printnl+0
	rel 570+4 t=8 runtime.printunlock+0
	rel 610+4 t=8 runtime.duffzero+266
	rel 642+4 t=8 runtime.morestack_noctxt+0
"".machine.func1 STEXT size=102 args=0x8 locals=0x20
	0x0000 00000 (many_blocks.go:1124)	TEXT	"".machine.func1(SB), $32-8
	0x0000 00000 (many_blocks.go:1124)	MOVQ	(TLS), CX
	0x0009 00009 (many_blocks.go:1124)	CMPQ	SP, 16(CX)
	0x000d 00013 (many_blocks.go:1124)	JLS	95
	0x000f 00015 (many_blocks.go:1124)	SUBQ	$32, SP
	0x0013 00019 (many_blocks.go:1124)	MOVQ	BP, 24(SP)
	0x0018 00024 (many_blocks.go:1124)	LEAQ	24(SP), BP
	0x001d 00029 (many_blocks.go:1124)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (many_blocks.go:1124)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (many_blocks.go:1124)	FUNCDATA	$3, gclocals·414693e2868253982fe0b72aa4041ff0(SB)
	0x001d 00029 (many_blocks.go:1124)	PCDATA	$2, $1
	0x001d 00029 (many_blocks.go:1124)	PCDATA	$0, $0
	0x001d 00029 (many_blocks.go:1124)	LEAQ	""..fp+40(SP), AX
	0x0022 00034 (many_blocks.go:1124)	PCDATA	$2, $0
	0x0022 00034 (many_blocks.go:1124)	MOVQ	AX, (SP)
	0x0026 00038 (many_blocks.go:1124)	CALL	runtime.gorecover(SB)
	0x002b 00043 (many_blocks.go:1124)	PCDATA	$2, $1
	0x002b 00043 (many_blocks.go:1124)	MOVQ	16(SP), AX
	0x0030 00048 (many_blocks.go:1124)	MOVQ	8(SP), CX
	0x0035 00053 (many_blocks.go:1124)	PCDATA	$2, $2
	0x0035 00053 (many_blocks.go:1124)	PCDATA	$0, $1
	0x0035 00053 (many_blocks.go:1124)	MOVQ	"".&err+40(SP), DX
	0x003a 00058 (many_blocks.go:1124)	MOVQ	CX, (DX)
	0x003d 00061 (many_blocks.go:1124)	PCDATA	$2, $-2
	0x003d 00061 (many_blocks.go:1124)	PCDATA	$0, $-2
	0x003d 00061 (many_blocks.go:1124)	CMPL	runtime.writeBarrier(SB), $0
	0x0044 00068 (many_blocks.go:1124)	JNE	84
	0x0046 00070 (many_blocks.go:1124)	MOVQ	AX, 8(DX)
	0x004a 00074 (many_blocks.go:1124)	MOVQ	24(SP), BP
	0x004f 00079 (many_blocks.go:1124)	ADDQ	$32, SP
	0x0053 00083 (many_blocks.go:1124)	RET
	0x0054 00084 (many_blocks.go:1124)	LEAQ	8(DX), DI
	0x0058 00088 (many_blocks.go:1124)	CALL	runtime.gcWriteBarrier(SB)
	0x005d 00093 (many_blocks.go:1124)	JMP	74
	0x005f 00095 (many_blocks.go:1124)	NOP
	0x005f 00095 (many_blocks.go:1124)	PCDATA	$0, $-1
	0x005f 00095 (many_blocks.go:1124)	PCDATA	$2, $-1
	0x005f 00095 (many_blocks.go:1124)	CALL	runtime.morestack_noctxt(SB)
	0x0064 00100 (many_blocks.go:1124)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 50 48  dH..%....H;a.vPH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8d 44  .. H.l$.H.l$.H.D
	0x0020 24 28 48 89 04 24 e8 00 00 00 00 48 8b 44 24 10  $(H..$.....H.D$.
	0x0030 48 8b 4c 24 08 48 8b 54 24 28 48 89 0a 83 3d 00  H.L$.H.T$(H...=.
	0x0040 00 00 00 00 75 0e 48 89 42 08 48 8b 6c 24 18 48  ....u.H.B.H.l$.H
	0x0050 83 c4 20 c3 48 8d 7a 08 e8 00 00 00 00 eb eb e8  .. .H.z.........
	0x0060 00 00 00 00 eb 9a                                ......
	rel 5+4 t=16 TLS+0
	rel 39+4 t=8 runtime.gorecover+0
	rel 63+4 t=15 runtime.writeBarrier+-1
	rel 89+4 t=8 runtime.gcWriteBarrier+0
	rel 96+4 t=8 runtime.morestack_noctxt+0
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
go.string."start" SRODATA dupok size=5
	0x0000 73 74 61 72 74                                   start
go.loc."".ladder SDWARFLOC size=1949
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 3a 00 00 00 00 00 00 00 32 2a 00 00 00 00 00 00  :.......2*......
	0x0020 01 00 9c 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0040 00 00 00 3a 00 00 00 00 00 00 00 15 02 00 00 00  ...:............
	0x0050 00 00 00 02 00 91 10 15 02 00 00 00 00 00 00 1d  ................
	0x0060 02 00 00 00 00 00 00 02 00 91 08 1d 02 00 00 00  ................
	0x0070 00 00 00 8d 04 00 00 00 00 00 00 02 00 91 10 8d  ................
	0x0080 04 00 00 00 00 00 00 95 04 00 00 00 00 00 00 02  ................
	0x0090 00 91 08 95 04 00 00 00 00 00 00 05 07 00 00 00  ................
	0x00a0 00 00 00 02 00 91 10 05 07 00 00 00 00 00 00 0d  ................
	0x00b0 07 00 00 00 00 00 00 02 00 91 08 0d 07 00 00 00  ................
	0x00c0 00 00 00 7d 09 00 00 00 00 00 00 02 00 91 10 7d  ...}...........}
	0x00d0 09 00 00 00 00 00 00 85 09 00 00 00 00 00 00 02  ................
	0x00e0 00 91 08 85 09 00 00 00 00 00 00 f5 0b 00 00 00  ................
	0x00f0 00 00 00 02 00 91 10 f5 0b 00 00 00 00 00 00 fd  ................
	0x0100 0b 00 00 00 00 00 00 02 00 91 08 fd 0b 00 00 00  ................
	0x0110 00 00 00 6d 0e 00 00 00 00 00 00 02 00 91 10 6d  ...m...........m
	0x0120 0e 00 00 00 00 00 00 75 0e 00 00 00 00 00 00 02  .......u........
	0x0130 00 91 08 75 0e 00 00 00 00 00 00 e5 10 00 00 00  ...u............
	0x0140 00 00 00 02 00 91 10 e5 10 00 00 00 00 00 00 ed  ................
	0x0150 10 00 00 00 00 00 00 02 00 91 08 ed 10 00 00 00  ................
	0x0160 00 00 00 5d 13 00 00 00 00 00 00 02 00 91 10 5d  ...]...........]
	0x0170 13 00 00 00 00 00 00 65 13 00 00 00 00 00 00 02  .......e........
	0x0180 00 91 08 65 13 00 00 00 00 00 00 d5 15 00 00 00  ...e............
	0x0190 00 00 00 02 00 91 10 d5 15 00 00 00 00 00 00 dd  ................
	0x01a0 15 00 00 00 00 00 00 02 00 91 08 dd 15 00 00 00  ................
	0x01b0 00 00 00 4a 18 00 00 00 00 00 00 02 00 91 10 4a  ...J...........J
	0x01c0 18 00 00 00 00 00 00 6c 19 00 00 00 00 00 00 02  .......l........
	0x01d0 00 91 08 6c 19 00 00 00 00 00 00 90 28 00 00 00  ...l........(...
	0x01e0 00 00 00 02 00 91 10 90 28 00 00 00 00 00 00 ac  ........(.......
	0x01f0 28 00 00 00 00 00 00 02 00 91 08 ac 28 00 00 00  (...........(...
	0x0200 00 00 00 32 2a 00 00 00 00 00 00 02 00 91 10 00  ...2*...........
	0x0210 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff  ................
	0x0220 ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00 3a  ...............:
	0x0230 00 00 00 00 00 00 00 32 2a 00 00 00 00 00 00 02  .......2*.......
	0x0240 00 91 10 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0250 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0260 00 00 00 d3 00 00 00 00 00 00 00 2e 01 00 00 00  ................
	0x0270 00 00 00 01 00 61 2e 01 00 00 00 00 00 00 32 2a  .....a........2*
	0x0280 00 00 00 00 00 00 03 00 91 d8 7a 00 00 00 00 00  ..........z.....
	0x0290 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x02a0 ff ff ff 00 00 00 00 00 00 00 00 3a 00 00 00 00  ...........:....
	0x02b0 00 00 00 32 2a 00 00 00 00 00 00 08 00 91 18 93  ...2*...........
	0x02c0 08 91 20 93 08 00 00 00 00 00 00 00 00 00 00 00  .. .............
	0x02d0 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x02e0 00 00 00 00 00 33 01 00 00 00 00 00 00 38 01 00  .....3.......8..
	0x02f0 00 00 00 00 00 05 00 93 08 50 93 08 38 01 00 00  .........P..8...
	0x0300 00 00 00 00 6a 02 00 00 00 00 00 00 06 00 52 93  ....j.........R.
	0x0310 08 50 93 08 6f 02 00 00 00 00 00 00 74 02 00 00  .P..o.......t...
	0x0320 00 00 00 00 05 00 50 93 08 93 08 74 02 00 00 00  ......P....t....
	0x0330 00 00 00 a6 03 00 00 00 00 00 00 06 00 50 93 08  .............P..
	0x0340 52 93 08 ab 03 00 00 00 00 00 00 b0 03 00 00 00  R...............
	0x0350 00 00 00 05 00 50 93 08 93 08 b0 03 00 00 00 00  .....P..........
	0x0360 00 00 e2 04 00 00 00 00 00 00 06 00 50 93 08 52  ............P..R
	0x0370 93 08 e7 04 00 00 00 00 00 00 ec 04 00 00 00 00  ................
	0x0380 00 00 05 00 93 08 50 93 08 ec 04 00 00 00 00 00  ......P.........
	0x0390 00 1e 06 00 00 00 00 00 00 06 00 52 93 08 50 93  ...........R..P.
	0x03a0 08 23 06 00 00 00 00 00 00 28 06 00 00 00 00 00  .#.......(......
	0x03b0 00 05 00 50 93 08 93 08 28 06 00 00 00 00 00 00  ...P....(.......
	0x03c0 5a 07 00 00 00 00 00 00 06 00 50 93 08 52 93 08  Z.........P..R..
	0x03d0 5f 07 00 00 00 00 00 00 64 07 00 00 00 00 00 00  _.......d.......
	0x03e0 05 00 50 93 08 93 08 64 07 00 00 00 00 00 00 96  ..P....d........
	0x03f0 08 00 00 00 00 00 00 06 00 50 93 08 52 93 08 9b  .........P..R...
	0x0400 08 00 00 00 00 00 00 a0 08 00 00 00 00 00 00 05  ................
	0x0410 00 93 08 50 93 08 a0 08 00 00 00 00 00 00 d2 09  ...P............
	0x0420 00 00 00 00 00 00 06 00 52 93 08 50 93 08 d7 09  ........R..P....
	0x0430 00 00 00 00 00 00 dc 09 00 00 00 00 00 00 05 00  ................
	0x0440 50 93 08 93 08 dc 09 00 00 00 00 00 00 0e 0b 00  P...............
	0x0450 00 00 00 00 00 06 00 50 93 08 52 93 08 13 0b 00  .......P..R.....
	0x0460 00 00 00 00 00 18 0b 00 00 00 00 00 00 05 00 50  ...............P
	0x0470 93 08 93 08 18 0b 00 00 00 00 00 00 4a 0c 00 00  ............J...
	0x0480 00 00 00 00 06 00 50 93 08 52 93 08 4f 0c 00 00  ......P..R..O...
	0x0490 00 00 00 00 54 0c 00 00 00 00 00 00 05 00 93 08  ....T...........
	0x04a0 50 93 08 54 0c 00 00 00 00 00 00 86 0d 00 00 00  P..T............
	0x04b0 00 00 00 06 00 52 93 08 50 93 08 8b 0d 00 00 00  .....R..P.......
	0x04c0 00 00 00 90 0d 00 00 00 00 00 00 05 00 93 08 50  ...............P
	0x04d0 93 08 90 0d 00 00 00 00 00 00 c2 0e 00 00 00 00  ................
	0x04e0 00 00 06 00 52 93 08 50 93 08 c7 0e 00 00 00 00  ....R..P........
	0x04f0 00 00 cc 0e 00 00 00 00 00 00 05 00 93 08 50 93  ..............P.
	0x0500 08 cc 0e 00 00 00 00 00 00 fe 0f 00 00 00 00 00  ................
	0x0510 00 06 00 52 93 08 50 93 08 03 10 00 00 00 00 00  ...R..P.........
	0x0520 00 08 10 00 00 00 00 00 00 05 00 50 93 08 93 08  ...........P....
	0x0530 08 10 00 00 00 00 00 00 3a 11 00 00 00 00 00 00  ........:.......
	0x0540 06 00 50 93 08 52 93 08 3f 11 00 00 00 00 00 00  ..P..R..?.......
	0x0550 44 11 00 00 00 00 00 00 05 00 50 93 08 93 08 44  D.........P....D
	0x0560 11 00 00 00 00 00 00 76 12 00 00 00 00 00 00 06  .......v........
	0x0570 00 50 93 08 52 93 08 7b 12 00 00 00 00 00 00 80  .P..R..{........
	0x0580 12 00 00 00 00 00 00 05 00 93 08 50 93 08 80 12  ...........P....
	0x0590 00 00 00 00 00 00 b2 13 00 00 00 00 00 00 06 00  ................
	0x05a0 52 93 08 50 93 08 b7 13 00 00 00 00 00 00 bc 13  R..P............
	0x05b0 00 00 00 00 00 00 05 00 50 93 08 93 08 bc 13 00  ........P.......
	0x05c0 00 00 00 00 00 ee 14 00 00 00 00 00 00 06 00 50  ...............P
	0x05d0 93 08 52 93 08 f3 14 00 00 00 00 00 00 f8 14 00  ..R.............
	0x05e0 00 00 00 00 00 05 00 50 93 08 93 08 f8 14 00 00  .......P........
	0x05f0 00 00 00 00 2a 16 00 00 00 00 00 00 06 00 50 93  ....*.........P.
	0x0600 08 52 93 08 2f 16 00 00 00 00 00 00 34 16 00 00  .R../.......4...
	0x0610 00 00 00 00 05 00 93 08 50 93 08 34 16 00 00 00  ........P..4....
	0x0620 00 00 00 63 17 00 00 00 00 00 00 06 00 52 93 08  ...c.........R..
	0x0630 50 93 08 68 17 00 00 00 00 00 00 6d 17 00 00 00  P..h.......m....
	0x0640 00 00 00 05 00 50 93 08 93 08 6d 17 00 00 00 00  .....P....m.....
	0x0650 00 00 9c 18 00 00 00 00 00 00 06 00 50 93 08 52  ............P..R
	0x0660 93 08 a1 18 00 00 00 00 00 00 ed 18 00 00 00 00  ................
	0x0670 00 00 05 00 93 08 50 93 08 56 19 00 00 00 00 00  ......P..V......
	0x0680 00 1b 1a 00 00 00 00 00 00 05 00 93 08 52 93 08  .............R..
	0x0690 1b 1a 00 00 00 00 00 00 1e 1a 00 00 00 00 00 00  ................
	0x06a0 05 00 52 93 08 93 08 ea 1a 00 00 00 00 00 00 ed  ..R.............
	0x06b0 1a 00 00 00 00 00 00 05 00 50 93 08 93 08 80 1c  .........P......
	0x06c0 00 00 00 00 00 00 83 1c 00 00 00 00 00 00 05 00  ................
	0x06d0 52 93 08 93 08 50 1d 00 00 00 00 00 00 53 1d 00  R....P.......S..
	0x06e0 00 00 00 00 00 05 00 50 93 08 93 08 e6 1e 00 00  .......P........
	0x06f0 00 00 00 00 e9 1e 00 00 00 00 00 00 05 00 52 93  ..............R.
	0x0700 08 93 08 42 21 00 00 00 00 00 00 45 21 00 00 00  ...B!......E!...
	0x0710 00 00 00 05 00 50 93 08 93 08 d8 22 00 00 00 00  .....P....."....
	0x0720 00 00 db 22 00 00 00 00 00 00 05 00 52 93 08 93  ..."........R...
	0x0730 08 9f 23 00 00 00 00 00 00 a2 23 00 00 00 00 00  ..#.......#.....
	0x0740 00 05 00 50 93 08 93 08 11 25 00 00 00 00 00 00  ...P.....%......
	0x0750 14 25 00 00 00 00 00 00 05 00 52 93 08 93 08 ce  .%........R.....
	0x0760 25 00 00 00 00 00 00 d1 25 00 00 00 00 00 00 05  %.......%.......
	0x0770 00 50 93 08 93 08 40 27 00 00 00 00 00 00 43 27  .P....@'......C'
	0x0780 00 00 00 00 00 00 05 00 52 93 08 93 08 00 00 00  ........R.......
	0x0790 00 00 00 00 00 00 00 00 00 00 00 00 00           .............
	rel 8+8 t=1 "".ladder+0
	rel 59+8 t=1 "".ladder+0
	rel 551+8 t=1 "".ladder+0
	rel 603+8 t=1 "".ladder+0
	rel 675+8 t=1 "".ladder+0
	rel 733+8 t=1 "".ladder+0
go.info."".ladder SDWARFINFO size=147
	0x0000 02 22 22 2e 6c 61 64 64 65 72 00 00 00 00 00 00  ."".ladder......
	0x0010 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00 00  ................
	0x0020 00 01 0f 61 00 00 06 00 00 00 00 00 00 00 00 0f  ...a............
	0x0030 62 00 00 06 00 00 00 00 00 00 00 00 0f 63 00 00  b............c..
	0x0040 06 00 00 00 00 00 00 00 00 0a 66 00 07 00 00 00  ..........f.....
	0x0050 00 00 00 00 00 0f 6d 00 00 06 00 00 00 00 00 00  ......m.........
	0x0060 00 00 0a 73 00 07 00 00 00 00 00 00 00 00 0e 7e  ...s...........~
	0x0070 72 34 00 01 06 00 00 00 00 00 0e 7e 72 35 00 01  r4.........~r5..
	0x0080 06 00 00 00 00 00 0e 7e 72 36 00 01 06 00 00 00  .......~r6......
	0x0090 00 00 00                                         ...
	rel 11+8 t=1 "".ladder+0
	rel 19+8 t=1 "".ladder+10802
	rel 29+4 t=29 gofile..many_blocks.go+0
	rel 39+4 t=28 go.info.int+0
	rel 43+4 t=28 go.loc."".ladder+0
	rel 52+4 t=28 go.info.int+0
	rel 56+4 t=28 go.loc."".ladder+51
	rel 65+4 t=28 go.info.int+0
	rel 69+4 t=28 go.loc."".ladder+543
	rel 77+4 t=28 go.info.float64+0
	rel 81+4 t=28 go.loc."".ladder+595
	rel 90+4 t=28 go.info.[]int+0
	rel 94+4 t=28 go.loc."".ladder+667
	rel 102+4 t=28 go.info.string+0
	rel 106+4 t=28 go.loc."".ladder+725
	rel 117+4 t=28 go.info.int+0
	rel 129+4 t=28 go.info.int+0
	rel 141+4 t=28 go.info.int+0
go.range."".ladder SDWARFRANGE size=0
go.isstmt."".ladder SDWARFMISC size=0
	0x0000 04 1b 04 17 05 12 02 08 01 09 02 03 01 0a 02 04  ................
	0x0010 01 1b 02 04 01 06 02 03 01 15 02 08 01 11 02 04  ................
	0x0020 01 30 02 04 01 06 02 08 01 45 02 05 01 0a 02 03  .0.......E......
	0x0030 01 15 02 08 01 10 02 0a 01 06 02 03 01 11 02 04  ................
	0x0040 01 13 02 04 01 06 02 03 01 0d 02 04 01 0d 02 04  ................
	0x0050 01 06 02 06 01 31 02 04 01 06 02 04 01 48 02 08  .....1.......H..
	0x0060 01 0a 02 03 01 15 02 08 01 10 02 0a 01 06 02 03  ................
	0x0070 01 11 02 04 01 13 02 04 01 06 02 03 01 0d 02 04  ................
	0x0080 01 0d 02 04 01 06 02 06 01 2e 02 04 01 06 02 04  ................
	0x0090 01 48 02 05 01 0a 02 03 01 15 02 08 01 10 02 0a  .H..............
	0x00a0 01 06 02 03 01 11 02 04 01 13 02 04 01 06 02 03  ................
	0x00b0 01 0d 02 04 01 0d 02 04 01 06 02 06 01 31 02 04  .............1..
	0x00c0 01 06 02 04 01 48 02 08 01 0a 02 03 01 15 02 08  .....H..........
	0x00d0 01 10 02 0a 01 06 02 03 01 11 02 04 01 13 02 04  ................
	0x00e0 01 06 02 03 01 0d 02 04 01 0d 02 04 01 06 02 06  ................
	0x00f0 01 2e 02 04 01 06 02 04 01 48 02 05 01 0a 02 03  .........H......
	0x0100 01 15 02 08 01 10 02 0a 01 06 02 03 01 11 02 04  ................
	0x0110 01 13 02 04 01 06 02 03 01 0d 02 04 01 0d 02 04  ................
	0x0120 01 06 02 06 01 31 02 04 01 06 02 04 01 48 02 08  .....1.......H..
	0x0130 01 0a 02 03 01 15 02 08 01 10 02 0a 01 06 02 03  ................
	0x0140 01 11 02 04 01 13 02 04 01 06 02 03 01 0d 02 04  ................
	0x0150 01 0d 02 04 01 06 02 06 01 2e 02 04 01 06 02 04  ................
	0x0160 01 48 02 05 01 0a 02 03 01 15 02 08 01 10 02 0a  .H..............
	0x0170 01 06 02 03 01 11 02 04 01 13 02 04 01 06 02 03  ................
	0x0180 01 0d 02 04 01 0d 02 04 01 06 02 06 01 31 02 04  .............1..
	0x0190 01 06 02 04 01 48 02 08 01 0a 02 03 01 15 02 08  .....H..........
	0x01a0 01 10 02 0a 01 06 02 03 01 11 02 04 01 13 02 04  ................
	0x01b0 01 06 02 03 01 0d 02 04 01 0d 02 04 01 06 02 06  ................
	0x01c0 01 2e 02 04 01 06 02 04 01 48 02 05 01 0a 02 03  .........H......
	0x01d0 01 15 02 08 01 10 02 0a 01 06 02 03 01 11 02 04  ................
	0x01e0 01 13 02 04 01 06 02 03 01 0d 02 04 01 0d 02 04  ................
	0x01f0 01 06 02 06 01 31 02 04 01 06 02 04 01 48 02 08  .....1.......H..
	0x0200 01 0a 02 03 01 15 02 08 01 10 02 0a 01 06 02 03  ................
	0x0210 01 11 02 04 01 13 02 04 01 06 02 03 01 0d 02 04  ................
	0x0220 01 0d 02 04 01 06 02 06 01 2e 02 04 01 06 02 04  ................
	0x0230 01 48 02 05 01 0a 02 03 01 15 02 08 01 10 02 0a  .H..............
	0x0240 01 06 02 03 01 11 02 04 01 13 02 04 01 06 02 03  ................
	0x0250 01 0d 02 04 01 0d 02 04 01 06 02 06 01 31 02 04  .............1..
	0x0260 01 06 02 04 01 48 02 08 01 0a 02 03 01 15 02 08  .....H..........
	0x0270 01 10 02 0a 01 06 02 03 01 11 02 04 01 13 02 04  ................
	0x0280 01 06 02 03 01 0d 02 04 01 0d 02 04 01 06 02 06  ................
	0x0290 01 2e 02 04 01 06 02 04 01 48 02 05 01 0a 02 03  .........H......
	0x02a0 01 15 02 08 01 10 02 0a 01 06 02 03 01 11 02 04  ................
	0x02b0 01 13 02 04 01 06 02 03 01 0d 02 04 01 0d 02 04  ................
	0x02c0 01 06 02 06 01 31 02 04 01 06 02 04 01 48 02 08  .....1.......H..
	0x02d0 01 0a 02 03 01 15 02 08 01 10 02 0a 01 06 02 03  ................
	0x02e0 01 11 02 04 01 13 02 04 01 06 02 03 01 0d 02 04  ................
	0x02f0 01 0d 02 04 01 06 02 06 01 2e 02 04 01 06 02 04  ................
	0x0300 01 48 02 05 01 0a 02 03 01 15 02 08 01 10 02 0a  .H..............
	0x0310 01 06 02 03 01 11 02 04 01 13 02 04 01 06 02 03  ................
	0x0320 01 0d 02 04 01 0d 02 04 01 06 02 06 01 31 02 04  .............1..
	0x0330 01 06 02 04 01 48 02 08 01 0a 02 03 01 15 02 08  .....H..........
	0x0340 01 10 02 0a 01 06 02 03 01 11 02 04 01 13 02 04  ................
	0x0350 01 06 02 03 01 0d 02 04 01 0d 02 04 01 06 02 06  ................
	0x0360 01 2e 02 04 01 06 02 04 01 48 02 05 01 0a 02 03  .........H......
	0x0370 01 15 02 08 01 10 02 0a 01 06 02 03 01 11 02 04  ................
	0x0380 01 13 02 04 01 06 02 03 01 0d 02 04 01 0d 02 04  ................
	0x0390 01 06 02 06 01 31 02 04 01 06 02 04 01 48 02 08  .....1.......H..
	0x03a0 01 0a 02 03 01 15 02 08 01 10 02 0a 01 06 02 03  ................
	0x03b0 01 11 02 04 01 13 02 04 01 06 02 03 01 0d 02 04  ................
	0x03c0 01 0d 02 04 01 06 02 06 01 2e 02 04 01 06 02 04  ................
	0x03d0 01 45 02 05 01 0a 02 03 01 15 02 08 01 10 02 0a  .E..............
	0x03e0 01 06 02 03 01 11 02 04 01 13 02 04 01 06 02 03  ................
	0x03f0 01 0d 02 04 01 0d 02 04 01 06 02 06 01 31 02 04  .............1..
	0x0400 01 06 02 04 01 40 02 08 01 06 02 03 01 15 02 08  .....@..........
	0x0410 01 0c 02 03 01 36 02 08 01 1b 02 07 01 0e 02 07  .....6..........
	0x0420 01 06 02 04 01 0b 02 07 01 0e 02 07 01 19 02 07  ................
	0x0430 01 11 02 08 01 0d 02 04 01 2b 02 07 01 14 02 07  .........+......
	0x0440 01 06 02 08 01 0b 02 07 01 0e 02 07 01 06 02 04  ................
	0x0450 01 13 02 07 01 11 02 08 01 3b 02 07 01 14 02 07  .........;......
	0x0460 01 06 02 04 01 13 02 07 01 0e 02 07 01 19 02 07  ................
	0x0470 01 11 02 08 01 0d 02 04 01 2b 02 07 01 0b 02 07  .........+......
	0x0480 01 06 02 08 01 0b 02 07 01 0e 02 07 01 06 02 04  ................
	0x0490 01 13 02 07 01 11 02 08 01 3b 02 07 01 14 02 07  .........;......
	0x04a0 01 06 02 04 01 13 02 07 01 0e 02 07 01 19 02 07  ................
	0x04b0 01 11 02 08 01 0d 02 04 01 2b 02 07 01 14 02 07  .........+......
	0x04c0 01 06 02 08 01 0b 02 07 01 0e 02 07 01 06 02 04  ................
	0x04d0 01 13 02 07 01 11 02 08 01 3b 02 07 01 0b 02 07  .........;......
	0x04e0 01 06 02 04 01 13 02 07 01 0e 02 07 01 19 02 07  ................
	0x04f0 01 11 02 08 01 0d 02 04 01 2b 02 07 01 14 02 07  .........+......
	0x0500 01 06 02 08 01 0b 02 07 01 0e 02 07 01 06 02 04  ................
	0x0510 01 13 02 07 01 11 02 08 01 3b 02 07 01 0b 02 07  .........;......
	0x0520 01 06 02 04 01 13 02 07 01 0e 02 07 01 19 02 07  ................
	0x0530 01 11 02 08 01 0d 02 04 01 2b 02 07 01 0b 02 07  .........+......
	0x0540 01 06 02 08 01 0b 02 07 01 0e 02 07 01 06 02 04  ................
	0x0550 01 13 02 07 01 11 02 08 01 3b 02 07 01 14 02 07  .........;......
	0x0560 01 06 02 04 01 13 02 07 01 0e 02 07 01 19 02 07  ................
	0x0570 01 11 02 08 01 0d 02 04 01 2b 02 07 01 0b 02 07  .........+......
	0x0580 01 06 02 08 01 0b 02 07 01 0e 02 07 01 06 02 04  ................
	0x0590 01 13 02 07 01 11 02 08 01 3b 02 07 01 14 02 07  .........;......
	0x05a0 01 06 02 04 01 13 02 07 01 0e 02 07 01 19 02 04  ................
	0x05b0 01 11 02 08 01 0a 02 04 01 2b 02 04 01 14 02 04  .........+......
	0x05c0 01 06 02 08 01 0b 02 04 01 0e 02 04 01 06 02 04  ................
	0x05d0 01 13 02 04 01 11 02 08 01 38 02 04 01 0b 02 04  .........8......
	0x05e0 01 06 02 04 01 13 02 04 01 0e 02 04 01 19 02 04  ................
	0x05f0 01 11 02 08 01 0a 02 04 01 2b 02 04 01 14 02 04  .........+......
	0x0600 01 06 02 08 01 0b 02 04 01 0e 02 04 01 06 02 04  ................
	0x0610 01 13 02 04 01 11 02 08 01 38 02 04 01 14 02 04  .........8......
	0x0620 01 06 02 04 01 13 02 04 01 0e 02 04 01 19 02 04  ................
	0x0630 01 11 02 08 01 0a 02 04 01 2b 02 04 01 0b 02 04  .........+......
	0x0640 01 06 02 08 01 0b 02 04 01 0e 02 04 01 06 02 04  ................
	0x0650 01 13 02 04 01 11 02 08 01 38 02 04 01 14 02 04  .........8......
	0x0660 01 06 02 04 01 13 02 04 01 0e 02 04 01 19 02 04  ................
	0x0670 01 11 02 08 01 0a 02 04 01 2b 02 04 01 06 02 0c  .........+......
	0x0680 01 05 02 04 01 06 02 08 01 05 02 04 01 1e 02 08  ................
	0x0690 01 0a 02 04 01 13 02 08 01 18 02 07 01 05 02 10  ................
	0x06a0 01 05 02 10 01 05 02 10 01 05 02 10 01 05 02 10  ................
	0x06b0 01 05 02 10 01 05 02 10 01 05 02 10 01 05 02 10  ................
	0x06c0 01 05 02 10 01 05 02 10 01 05 02 10 01 05 02 10  ................
	0x06d0 01 05 02 10 01 05 02 10 01 05 02 10 01 05 02 10  ................
	0x06e0 01 05 02 10 01 05 02 21 00                       .......!.
go.loc."".walk SDWARFLOC size=1712
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 34 00 00 00 00 00 00 00 e0 01 00 00 00 00 00 00  4...............
	0x0020 01 00 54 e0 01 00 00 00 00 00 00 0a 03 00 00 00  ..T.............
	0x0030 00 00 00 01 00 52 42 03 00 00 00 00 00 00 0d 12  .....RB.........
	0x0040 00 00 00 00 00 00 01 00 52 00 00 00 00 00 00 00  ........R.......
	0x0050 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0060 ff 00 00 00 00 00 00 00 00 11 00 00 00 00 00 00  ................
	0x0070 00 09 1d 00 00 00 00 00 00 08 00 91 08 93 08 91  ................
	0x0080 10 93 08 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x00a0 00 00 00 34 00 00 00 00 00 00 00 44 00 00 00 00  ...4.......D....
	0x00b0 00 00 00 01 00 51 68 00 00 00 00 00 00 00 78 00  .....Qh.......x.
	0x00c0 00 00 00 00 00 00 01 00 59 78 00 00 00 00 00 00  ........Yx......
	0x00d0 00 9a 00 00 00 00 00 00 00 01 00 58 9d 00 00 00  ...........X....
	0x00e0 00 00 00 00 f2 00 00 00 00 00 00 00 01 00 58 1a  ..............X.
	0x00f0 01 00 00 00 00 00 00 6d 02 00 00 00 00 00 00 01  .......m........
	0x0100 00 58 70 02 00 00 00 00 00 00 10 03 00 00 00 00  .Xp.............
	0x0110 00 00 01 00 58 42 03 00 00 00 00 00 00 4b 04 00  ....XB.......K..
	0x0120 00 00 00 00 00 01 00 58 4e 04 00 00 00 00 00 00  .......XN.......
	0x0130 ca 04 00 00 00 00 00 00 01 00 58 ca 04 00 00 00  ..........X.....
	0x0140 00 00 00 c3 05 00 00 00 00 00 00 01 00 55 eb 05  .............U..
	0x0150 00 00 00 00 00 00 0b 06 00 00 00 00 00 00 01 00  ................
	0x0160 55 33 06 00 00 00 00 00 00 40 06 00 00 00 00 00  U3.......@......
	0x0170 00 01 00 55 43 06 00 00 00 00 00 00 45 07 00 00  ...UC.......E...
	0x0180 00 00 00 00 01 00 55 48 07 00 00 00 00 00 00 36  ......UH.......6
	0x0190 08 00 00 00 00 00 00 01 00 55 5e 08 00 00 00 00  .........U^.....
	0x01a0 00 00 a3 08 00 00 00 00 00 00 01 00 55 cb 08 00  ............U...
	0x01b0 00 00 00 00 00 13 09 00 00 00 00 00 00 01 00 55  ...............U
	0x01c0 1b 09 00 00 00 00 00 00 a1 09 00 00 00 00 00 00  ................
	0x01d0 01 00 55 db 09 00 00 00 00 00 00 0f 0a 00 00 00  ..U.............
	0x01e0 00 00 00 01 00 55 12 0a 00 00 00 00 00 00 a6 0a  .....U..........
	0x01f0 00 00 00 00 00 00 01 00 55 ce 0a 00 00 00 00 00  ........U.......
	0x0200 00 b4 0b 00 00 00 00 00 00 01 00 55 dc 0b 00 00  ...........U....
	0x0210 00 00 00 00 42 0c 00 00 00 00 00 00 01 00 55 6a  ....B.........Uj
	0x0220 0c 00 00 00 00 00 00 77 0c 00 00 00 00 00 00 01  .......w........
	0x0230 00 55 7a 0c 00 00 00 00 00 00 e2 0c 00 00 00 00  .Uz.............
	0x0240 00 00 01 00 55 e5 0c 00 00 00 00 00 00 49 0e 00  ....U........I..
	0x0250 00 00 00 00 00 01 00 55 71 0e 00 00 00 00 00 00  .......Uq.......
	0x0260 af 0e 00 00 00 00 00 00 01 00 55 b2 0e 00 00 00  ..........U.....
	0x0270 00 00 00 17 10 00 00 00 00 00 00 01 00 55 3e 10  .............U>.
	0x0280 00 00 00 00 00 00 5e 10 00 00 00 00 00 00 01 00  ......^.........
	0x0290 55 86 10 00 00 00 00 00 00 87 11 00 00 00 00 00  U...............
	0x02a0 00 01 00 55 00 00 00 00 00 00 00 00 00 00 00 00  ...U............
	0x02b0 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x02c0 00 00 00 00 34 00 00 00 00 00 00 00 74 01 00 00  ....4.......t...
	0x02d0 00 00 00 00 01 00 52 85 01 00 00 00 00 00 00 91  ......R.........
	0x02e0 02 00 00 00 00 00 00 01 00 51 a2 02 00 00 00 00  .........Q......
	0x02f0 00 00 c3 02 00 00 00 00 00 00 01 00 54 d4 02 00  ............T...
	0x0300 00 00 00 00 00 0d 03 00 00 00 00 00 00 01 00 51  ...............Q
	0x0310 42 03 00 00 00 00 00 00 6f 04 00 00 00 00 00 00  B.......o.......
	0x0320 01 00 51 80 04 00 00 00 00 00 00 57 05 00 00 00  ..Q........W....
	0x0330 00 00 00 01 00 54 68 05 00 00 00 00 00 00 aa 06  .....Th.........
	0x0340 00 00 00 00 00 00 01 00 51 bb 06 00 00 00 00 00  ........Q.......
	0x0350 00 12 07 00 00 00 00 00 00 01 00 54 23 07 00 00  ...........T#...
	0x0360 00 00 00 00 27 09 00 00 00 00 00 00 01 00 51 38  ....'.........Q8
	0x0370 09 00 00 00 00 00 00 6c 09 00 00 00 00 00 00 01  .......l........
	0x0380 00 54 db 09 00 00 00 00 00 00 56 0a 00 00 00 00  .T........V.....
	0x0390 00 00 01 00 51 67 0a 00 00 00 00 00 00 7e 0a 00  ....Qg.......~..
	0x03a0 00 00 00 00 00 01 00 54 86 0a 00 00 00 00 00 00  .......T........
	0x03b0 36 0d 00 00 00 00 00 00 01 00 54 ad 0d 00 00 00  6.........T.....
	0x03c0 00 00 00 7d 0e 00 00 00 00 00 00 01 00 54 8e 0e  ...}.........T..
	0x03d0 00 00 00 00 00 00 d1 0f 00 00 00 00 00 00 01 00  ................
	0x03e0 51 e2 0f 00 00 00 00 00 00 92 10 00 00 00 00 00  Q...............
	0x03f0 00 01 00 54 a3 10 00 00 00 00 00 00 2b 11 00 00  ...T........+...
	0x0400 00 00 00 00 01 00 51 00 00 00 00 00 00 00 00 00  ......Q.........
	0x0410 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0420 00 00 00 00 00 00 00 2e 03 00 00 00 00 00 00 09  ................
	0x0430 1d 00 00 00 00 00 00 02 00 91 20 00 00 00 00 00  .......... .....
	0x0440 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0450 ff ff ff 00 00 00 00 00 00 00 00 31 03 00 00 00  ...........1....
	0x0460 00 00 00 09 1d 00 00 00 00 00 00 02 00 91 28 00  ..............(.
	0x0470 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff  ................
	0x0480 ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00 95  ................
	0x0490 0a 00 00 00 00 00 00 b7 0a 00 00 00 00 00 00 01  ................
	0x04a0 00 59 00 00 00 00 00 00 00 00 00 00 00 00 00 00  .Y..............
	0x04b0 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00  ................
	0x04c0 00 00 a3 0b 00 00 00 00 00 00 c5 0b 00 00 00 00  ................
	0x04d0 00 00 01 00 51 00 00 00 00 00 00 00 00 00 00 00  ....Q...........
	0x04e0 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x04f0 00 00 00 00 00 e1 00 00 00 00 00 00 00 03 01 00  ................
	0x0500 00 00 00 00 00 01 00 55 00 00 00 00 00 00 00 00  .......U........
	0x0510 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x0520 00 00 00 00 00 00 00 00 4d 10 00 00 00 00 00 00  ........M.......
	0x0530 6f 10 00 00 00 00 00 00 01 00 58 00 00 00 00 00  o.........X.....
	0x0540 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0550 ff ff ff 00 00 00 00 00 00 00 00 b2 05 00 00 00  ................
	0x0560 00 00 00 d4 05 00 00 00 00 00 00 01 00 58 00 00  .............X..
	0x0570 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x0580 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 38 0e  ..............8.
	0x0590 00 00 00 00 00 00 5a 0e 00 00 00 00 00 00 01 00  ......Z.........
	0x05a0 58 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  X...............
	0x05b0 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00  ................
	0x05c0 00 06 10 00 00 00 00 00 00 28 10 00 00 00 00 00  .........(......
	0x05d0 00 01 00 58 00 00 00 00 00 00 00 00 00 00 00 00  ...X............
	0x05e0 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x05f0 00 00 00 00 31 0c 00 00 00 00 00 00 53 0c 00 00  ....1.......S...
	0x0600 00 00 00 00 01 00 59 00 00 00 00 00 00 00 00 00  ......Y.........
	0x0610 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0620 00 00 00 00 00 00 00 92 08 00 00 00 00 00 00 b4  ................
	0x0630 08 00 00 00 00 00 00 01 00 58 00 00 00 00 00 00  .........X......
	0x0640 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0650 ff ff 00 00 00 00 00 00 00 00 fa 05 00 00 00 00  ................
	0x0660 00 00 1c 06 00 00 00 00 00 00 01 00 58 00 00 00  ............X...
	0x0670 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff  ................
	0x0680 ff ff ff ff ff 00 00 00 00 00 00 00 00 25 08 00  .............%..
	0x0690 00 00 00 00 00 47 08 00 00 00 00 00 00 01 00 59  .....G.........Y
	0x06a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".walk+0
	rel 97+8 t=1 "".walk+0
	rel 155+8 t=1 "".walk+0
	rel 700+8 t=1 "".walk+0
	rel 1055+8 t=1 "".walk+0
	rel 1107+8 t=1 "".walk+0
	rel 1159+8 t=1 "".walk+0
	rel 1210+8 t=1 "".walk+0
	rel 1261+8 t=1 "".walk+0
	rel 1312+8 t=1 "".walk+0
	rel 1363+8 t=1 "".walk+0
	rel 1414+8 t=1 "".walk+0
	rel 1465+8 t=1 "".walk+0
	rel 1516+8 t=1 "".walk+0
	rel 1567+8 t=1 "".walk+0
	rel 1618+8 t=1 "".walk+0
	rel 1669+8 t=1 "".walk+0
go.info."".walk SDWARFINFO size=339
	0x0000 02 22 22 2e 77 61 6c 6b 00 00 00 00 00 00 00 00  ."".walk........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 0a 66 75 65 6c 00 b2 03 00 00 00 00 00 00 00 00  .fuel...........
	0x0030 0f 6d 00 00 b0 03 00 00 00 00 00 00 00 00 0f 6e  .m.............n
	0x0040 00 00 b0 03 00 00 00 00 00 00 00 00 0a 70 00 b1  .............p..
	0x0050 03 00 00 00 00 00 00 00 00 0f 78 00 01 b0 03 00  ..........x.....
	0x0060 00 00 00 00 00 00 00 0f 79 00 01 b0 03 00 00 00  ........y.......
	0x0070 00 00 00 00 00 14 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 0a 6a 00 e7 03 00 00 00 00 00  .......j........
	0x0090 00 00 00 00 13 00 00 00 00 0a 6a 00 a3 04 00 00  ..........j.....
	0x00a0 00 00 00 00 00 00 00 13 00 00 00 00 0a 6a 00 df  .............j..
	0x00b0 04 00 00 00 00 00 00 00 00 00 13 00 00 00 00 0a  ................
	0x00c0 6a 00 9b 05 00 00 00 00 00 00 00 00 00 13 00 00  j...............
	0x00d0 00 00 0a 6a 00 d7 05 00 00 00 00 00 00 00 00 00  ...j............
	0x00e0 13 00 00 00 00 0a 6a 00 93 06 00 00 00 00 00 00  ......j.........
	0x00f0 00 00 00 13 00 00 00 00 0a 6a 00 cf 06 00 00 00  .........j......
	0x0100 00 00 00 00 00 00 13 00 00 00 00 0a 6a 00 8b 07  ............j...
	0x0110 00 00 00 00 00 00 00 00 00 13 00 00 00 00 0a 6a  ...............j
	0x0120 00 c7 07 00 00 00 00 00 00 00 00 00 13 00 00 00  ................
	0x0130 00 0a 6a 00 83 08 00 00 00 00 00 00 00 00 00 13  ..j.............
	0x0140 00 00 00 00 0a 6a 00 bf 08 00 00 00 00 00 00 00  .....j..........
	0x0150 00 00 00                                         ...
	rel 9+8 t=1 "".walk+0
	rel 17+8 t=1 "".walk+7433
	rel 27+4 t=29 gofile..many_blocks.go+0
	rel 40+4 t=28 go.info.int+0
	rel 44+4 t=28 go.loc."".walk+0
	rel 54+4 t=28 go.info.[]int+0
	rel 58+4 t=28 go.loc."".walk+89
	rel 68+4 t=28 go.info.int+0
	rel 72+4 t=28 go.loc."".walk+147
	rel 81+4 t=28 go.info.*int+0
	rel 85+4 t=28 go.loc."".walk+692
	rel 95+4 t=28 go.info.int+0
	rel 99+4 t=28 go.loc."".walk+1047
	rel 109+4 t=28 go.info.int+0
	rel 113+4 t=28 go.loc."".walk+1099
	rel 118+8 t=1 "".walk+2706
	rel 126+8 t=1 "".walk+2745
	rel 139+4 t=28 go.info.int+0
	rel 143+4 t=28 go.loc."".walk+1151
	rel 149+4 t=28 go.range."".walk+0
	rel 158+4 t=28 go.info.int+0
	rel 162+4 t=28 go.loc."".walk+1202
	rel 168+4 t=28 go.range."".walk+80
	rel 177+4 t=28 go.info.int+0
	rel 181+4 t=28 go.loc."".walk+1253
	rel 187+4 t=28 go.range."".walk+160
	rel 196+4 t=28 go.info.int+0
	rel 200+4 t=28 go.loc."".walk+1304
	rel 206+4 t=28 go.range."".walk+224
	rel 215+4 t=28 go.info.int+0
	rel 219+4 t=28 go.loc."".walk+1355
	rel 225+4 t=28 go.range."".walk+304
	rel 234+4 t=28 go.info.int+0
	rel 238+4 t=28 go.loc."".walk+1406
	rel 244+4 t=28 go.range."".walk+368
	rel 253+4 t=28 go.info.int+0
	rel 257+4 t=28 go.loc."".walk+1457
	rel 263+4 t=28 go.range."".walk+432
	rel 272+4 t=28 go.info.int+0
	rel 276+4 t=28 go.loc."".walk+1508
	rel 282+4 t=28 go.range."".walk+512
	rel 291+4 t=28 go.info.int+0
	rel 295+4 t=28 go.loc."".walk+1559
	rel 301+4 t=28 go.range."".walk+576
	rel 310+4 t=28 go.info.int+0
	rel 314+4 t=28 go.loc."".walk+1610
	rel 320+4 t=28 go.range."".walk+640
	rel 329+4 t=28 go.info.int+0
	rel 333+4 t=28 go.loc."".walk+1661
go.range."".walk SDWARFRANGE size=704
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 a0 0b 00 00 00 00 00 00 c7 0b 00 00 00 00 00 00  ................
	0x0020 f0 13 00 00 00 00 00 00 f3 13 00 00 00 00 00 00  ................
	0x0030 a7 1b 00 00 00 00 00 00 aa 1b 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0060 de 00 00 00 00 00 00 00 05 01 00 00 00 00 00 00  ................
	0x0070 0d 12 00 00 00 00 00 00 10 12 00 00 00 00 00 00  ................
	0x0080 3a 1b 00 00 00 00 00 00 40 1b 00 00 00 00 00 00  :.......@.......
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00b0 4a 10 00 00 00 00 00 00 71 10 00 00 00 00 00 00  J.......q.......
	0x00c0 ae 11 00 00 00 00 00 00 b1 11 00 00 00 00 00 00  ................
	0x00d0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00e0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00f0 af 05 00 00 00 00 00 00 d6 05 00 00 00 00 00 00  ................
	0x0100 33 11 00 00 00 00 00 00 36 11 00 00 00 00 00 00  3.......6.......
	0x0110 84 17 00 00 00 00 00 00 8a 17 00 00 00 00 00 00  ................
	0x0120 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0130 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0140 35 0e 00 00 00 00 00 00 5c 0e 00 00 00 00 00 00  5.......\.......
	0x0150 22 13 00 00 00 00 00 00 25 13 00 00 00 00 00 00  ".......%.......
	0x0160 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0170 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0180 03 10 00 00 00 00 00 00 2a 10 00 00 00 00 00 00  ........*.......
	0x0190 14 14 00 00 00 00 00 00 17 14 00 00 00 00 00 00  ................
	0x01a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x01b0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x01c0 2e 0c 00 00 00 00 00 00 55 0c 00 00 00 00 00 00  ........U.......
	0x01d0 ab 13 00 00 00 00 00 00 ae 13 00 00 00 00 00 00  ................
	0x01e0 eb 15 00 00 00 00 00 00 ee 15 00 00 00 00 00 00  ................
	0x01f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0200 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0210 8f 08 00 00 00 00 00 00 b6 08 00 00 00 00 00 00  ................
	0x0220 70 15 00 00 00 00 00 00 73 15 00 00 00 00 00 00  p.......s.......
	0x0230 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0240 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0250 f7 05 00 00 00 00 00 00 1e 06 00 00 00 00 00 00  ................
	0x0260 63 17 00 00 00 00 00 00 66 17 00 00 00 00 00 00  c.......f.......
	0x0270 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0280 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0290 22 08 00 00 00 00 00 00 49 08 00 00 00 00 00 00  ".......I.......
	0x02a0 bb 15 00 00 00 00 00 00 be 15 00 00 00 00 00 00  ................
	0x02b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".walk+0
	rel 88+8 t=1 "".walk+0
	rel 168+8 t=1 "".walk+0
	rel 232+8 t=1 "".walk+0
	rel 312+8 t=1 "".walk+0
	rel 376+8 t=1 "".walk+0
	rel 440+8 t=1 "".walk+0
	rel 520+8 t=1 "".walk+0
	rel 584+8 t=1 "".walk+0
	rel 648+8 t=1 "".walk+0
go.isstmt."".walk SDWARFMISC size=0
	0x0000 08 0c 03 05 01 20 02 03 01 09 02 03 01 0d 02 04  ..... ..........
	0x0010 01 03 02 04 01 0d 02 03 01 09 02 04 01 03 02 04  ................
	0x0020 01 0e 02 03 01 09 02 04 01 03 02 04 01 0e 02 03  ................
	0x0030 01 09 02 04 01 03 02 04 01 0a 02 03 01 09 02 05  ................
	0x0040 01 02 02 08 01 07 02 04 01 0f 02 04 01 0e 02 03  ................
	0x0050 01 09 02 03 01 06 02 04 01 0e 02 03 01 09 02 03  ................
	0x0060 01 06 02 04 01 0e 02 03 01 09 02 03 01 0d 02 08  ................
	0x0070 01 0e 02 03 01 09 02 03 01 0d 02 04 01 14 02 04  ................
	0x0080 01 0d 02 04 01 09 02 04 01 03 02 04 01 0e 02 03  ................
	0x0090 01 09 02 04 01 03 02 04 01 0e 02 03 01 09 02 04  ................
	0x00a0 01 0d 02 04 01 03 02 04 01 0e 02 03 01 09 02 04  ................
	0x00b0 01 03 02 04 01 0e 02 03 01 09 02 03 01 0d 02 08  ................
	0x00c0 01 0e 02 03 01 09 02 03 01 0d 02 08 01 0a 02 03  ................
	0x00d0 01 05 02 03 01 06 02 04 01 19 02 05 01 11 02 03  ................
	0x00e0 01 16 02 03 01 09 02 04 01 03 02 04 01 0e 02 03  ................
	0x00f0 01 09 02 03 01 0d 02 04 01 14 02 04 01 0e 02 03  ................
	0x0100 01 09 02 04 01 03 02 04 01 0e 02 03 01 09 02 03  ................
	0x0110 01 06 02 04 01 0d 02 03 01 09 02 03 01 0d 02 04  ................
	0x0120 01 14 02 04 01 0e 02 03 01 09 02 04 01 03 02 04  ................
	0x0130 01 0e 02 03 01 09 02 03 01 0d 02 08 01 0e 02 03  ................
	0x0140 01 09 02 04 01 03 02 04 01 0e 02 03 01 09 02 04  ................
	0x0150 01 03 02 04 01 0e 02 03 01 09 02 04 01 0d 02 04  ................
	0x0160 01 03 02 04 01 0e 02 03 01 09 02 04 01 0d 02 04  ................
	0x0170 01 03 02 04 01 0e 02 03 01 09 02 03 01 0d 02 08  ................
	0x0180 01 0d 02 03 01 09 02 03 01 06 02 04 01 0e 02 03  ................
	0x0190 01 09 02 06 01 02 02 08 01 07 02 04 01 0f 02 04  ................
	0x01a0 01 0e 02 03 01 09 02 06 01 02 02 08 01 07 02 04  ................
	0x01b0 01 0f 02 04 01 0e 02 03 01 09 02 04 01 03 02 04  ................
	0x01c0 01 0e 02 03 01 09 02 03 01 0d 02 04 01 14 02 04  ................
	0x01d0 01 0e 02 03 01 09 02 03 01 0d 02 08 01 0e 02 03  ................
	0x01e0 01 09 02 04 01 0d 02 04 01 03 02 04 01 0e 02 03  ................
	0x01f0 01 09 02 03 01 0d 02 08 01 0e 02 03 01 09 02 04  ................
	0x0200 01 03 02 04 01 0e 02 03 01 09 02 04 01 0d 02 04  ................
	0x0210 01 03 02 04 01 0d 02 03 01 09 02 03 01 06 02 04  ................
	0x0220 01 0e 02 03 01 09 02 04 01 0d 02 04 01 03 02 04  ................
	0x0230 01 0e 02 03 01 09 02 03 01 06 02 04 01 0e 02 03  ................
	0x0240 01 09 02 06 01 02 02 08 01 07 02 04 01 0f 02 04  ................
	0x0250 01 0e 02 03 01 09 02 04 01 03 02 04 01 0e 02 03  ................
	0x0260 01 09 02 06 01 02 02 08 01 07 02 04 01 0f 02 04  ................
	0x0270 01 0e 02 03 01 09 02 04 01 03 02 04 01 0e 02 03  ................
	0x0280 01 09 02 04 01 03 02 04 01 14 02 03 01 09 02 03  ................
	0x0290 01 0d 02 08 01 0a 02 03 01 05 02 04 01 03 02 04  ................
	0x02a0 01 16 02 05 01 0e 02 03 01 21 02 03 01 16 02 03  .........!......
	0x02b0 01 16 02 03 01 09 02 03 01 06 02 04 01 0e 02 03  ................
	0x02c0 01 09 02 04 01 03 02 04 01 0e 02 03 01 09 02 03  ................
	0x02d0 01 06 02 04 01 0a 02 03 01 09 02 03 01 0d 02 08  ................
	0x02e0 01 18 02 03 01 09 02 06 01 02 02 08 01 07 02 04  ................
	0x02f0 01 0f 02 04 01 0e 02 03 01 09 02 03 01 06 02 04  ................
	0x0300 01 0e 02 03 01 09 02 04 01 03 02 04 01 0d 02 03  ................
	0x0310 01 09 02 04 01 0d 02 04 01 03 02 04 01 0e 02 03  ................
	0x0320 01 09 02 03 01 0d 02 04 01 14 02 04 01 0e 02 03  ................
	0x0330 01 09 02 05 01 02 02 08 01 07 02 04 01 0f 02 04  ................
	0x0340 01 0e 02 03 01 09 02 03 01 0d 02 04 01 14 02 04  ................
	0x0350 01 0e 02 03 01 09 02 06 01 02 02 08 01 07 02 04  ................
	0x0360 01 0f 02 04 01 0e 02 03 01 09 02 04 01 03 02 04  ................
	0x0370 01 0e 02 03 01 09 02 03 01 0d 02 04 01 14 02 04  ................
	0x0380 01 0e 02 03 01 09 02 04 01 03 02 04 01 09 02 03  ................
	0x0390 01 05 02 03 01 0d 02 04 01 14 02 04 01 10 02 05  ................
	0x03a0 01 0b 02 03 01 21 02 03 01 24 02 03 01 16 02 03  .....!...$......
	0x03b0 01 09 02 03 01 0d 02 04 01 14 02 04 01 0e 02 03  ................
	0x03c0 01 09 02 04 01 0d 02 04 01 03 02 04 01 0e 02 03  ................
	0x03d0 01 09 02 06 01 02 02 08 01 07 02 04 01 0f 02 04  ................
	0x03e0 01 0e 02 03 01 09 02 03 01 0d 02 08 01 0d 02 03  ................
	0x03f0 01 09 02 04 01 03 02 04 01 0e 02 03 01 09 02 03  ................
	0x0400 01 06 02 04 01 0e 02 03 01 09 02 03 01 0d 02 04  ................
	0x0410 01 14 02 04 01 0e 02 03 01 09 02 04 01 0d 02 04  ................
	0x0420 01 03 02 04 01 0e 02 03 01 09 02 04 01 0d 02 04  ................
	0x0430 01 03 02 04 01 0e 02 03 01 09 02 04 01 03 02 04  ................
	0x0440 01 0e 02 03 01 09 02 03 01 0d 02 08 01 0e 02 03  ................
	0x0450 01 09 02 06 01 02 02 08 01 07 02 04 01 0f 02 04  ................
	0x0460 01 0d 02 03 01 09 02 06 01 02 02 08 01 07 02 04  ................
	0x0470 01 0f 02 04 01 0e 02 03 01 09 02 03 01 0d 02 08  ................
	0x0480 01 0e 02 03 01 09 02 04 01 0d 02 04 01 03 02 04  ................
	0x0490 01 0a 02 03 01 05 02 03 01 0d 02 04 01 14 02 04  ................
	0x04a0 01 13 02 05 01 0b 02 03 01 27 02 03 01 27 02 03  .........'...'..
	0x04b0 01 24 02 03 01 16 02 03 01 16 02 03 01 2a 02 03  .$...........*..
	0x04c0 01 27 02 03 01 24 02 03 01 21 02 03 01 30 02 03  .'...$...!...0..
	0x04d0 01 16 02 03 01 24 02 03 01 27 02 03 01 2a 02 03  .....$...'...*..
	0x04e0 01 16 02 03 01 16 02 03 01 27 02 03 01 21 02 03  .........'...!..
	0x04f0 01 21 02 03 01 21 02 03 01 24 02 03 01 1e 02 03  .!...!...$......
	0x0500 01 2d 02 03 01 24 02 03 01 16 02 03 01 16 02 03  .-...$..........
	0x0510 01 21 02 03 01 1e 02 03 01 16 02 03 01 27 02 03  .!...........'..
	0x0520 01 27 02 03 01 27 02 03 01 27 02 03 01 1e 02 03  .'...'...'......
	0x0530 01 1e 02 03 01 2d 02 03 01 27 02 03 01 16 02 03  .....-...'......
	0x0540 01 1e 02 03 01 2d 02 03 01 21 02 03 01 1c 02 08  .....-...!......
	0x0550 01 24 02 03 01 24 02 03 01 21 02 03 01 16 02 03  .$...$...!......
	0x0560 01 16 02 03 01 27 02 03 01 2a 02 03 01 2a 02 03  .....'...*...*..
	0x0570 01 2d 02 03 01 2a 02 03 01 2a 02 03 01 24 02 03  .-...*...*...$..
	0x0580 01 27 02 03 01 27 02 03 01 16 02 05 01 0e 02 03  .'...'..........
	0x0590 01 16 02 03 01 24 02 03 01 21 02 03 01 24 02 03  .....$...!...$..
	0x05a0 01 24 02 03 01 24 02 03 01 2a 02 03 01 27 02 03  .$...$...*...'..
	0x05b0 01 24 02 03 01 27 02 03 01 2a 02 03 01 16 02 03  .$...'...*......
	0x05c0 01 27 02 03 01 30 02 03 01 30 02 03 01 16 02 f5  .'...0...0......
	0x05d0 01 01 05 02 02 00                                ......
go.loc."".machine SDWARFLOC size=1985
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 2d 00 00 00 00 00 00 00 52 18 00 00 00 00 00 00  -.......R.......
	0x0020 02 00 91 28 00 00 00 00 00 00 00 00 00 00 00 00  ...(............
	0x0030 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x0040 00 00 00 00 7a 00 00 00 00 00 00 00 0f 01 00 00  ....z...........
	0x0050 00 00 00 00 01 00 54 00 00 00 00 00 00 00 00 00  ......T.........
	0x0060 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0070 00 00 00 00 00 00 00 54 00 00 00 00 00 00 00 52  .......T.......R
	0x0080 18 00 00 00 00 00 00 08 00 91 08 93 08 91 10 93  ................
	0x0090 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00  ................
	0x00b0 00 7a 00 00 00 00 00 00 00 8b 00 00 00 00 00 00  .z..............
	0x00c0 00 01 00 51 f6 00 00 00 00 00 00 00 9a 01 00 00  ...Q............
	0x00d0 00 00 00 00 01 00 51 9a 01 00 00 00 00 00 00 52  ......Q........R
	0x00e0 18 00 00 00 00 00 00 01 00 55 00 00 00 00 00 00  .........U......
	0x00f0 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0100 ff ff 00 00 00 00 00 00 00 00 2a 00 00 00 00 00  ..........*.....
	0x0110 00 00 52 18 00 00 00 00 00 00 02 00 91 20 00 00  ..R.......... ..
	0x0120 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x0130 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 7a 00  ..............z.
	0x0140 00 00 00 00 00 00 dc 00 00 00 00 00 00 00 01 00  ................
	0x0150 53 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  S...............
	0x0160 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00  ................
	0x0170 00 59 01 00 00 00 00 00 00 82 01 00 00 00 00 00  .Y..............
	0x0180 00 01 00 51 00 00 00 00 00 00 00 00 00 00 00 00  ...Q............
	0x0190 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x01a0 00 00 00 00 fc 01 00 00 00 00 00 00 25 02 00 00  ............%...
	0x01b0 00 00 00 00 01 00 51 00 00 00 00 00 00 00 00 00  ......Q.........
	0x01c0 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x01d0 00 00 00 00 00 00 00 a9 02 00 00 00 00 00 00 d2  ................
	0x01e0 02 00 00 00 00 00 00 01 00 51 00 00 00 00 00 00  .........Q......
	0x01f0 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0200 ff ff 00 00 00 00 00 00 00 00 4c 03 00 00 00 00  ..........L.....
	0x0210 00 00 75 03 00 00 00 00 00 00 01 00 51 00 00 00  ..u.........Q...
	0x0220 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff  ................
	0x0230 ff ff ff ff ff 00 00 00 00 00 00 00 00 03 04 00  ................
	0x0240 00 00 00 00 00 2c 04 00 00 00 00 00 00 01 00 51  .....,.........Q
	0x0250 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0260 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0270 a6 04 00 00 00 00 00 00 cf 04 00 00 00 00 00 00  ................
	0x0280 01 00 51 00 00 00 00 00 00 00 00 00 00 00 00 00  ..Q.............
	0x0290 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x02a0 00 00 00 53 05 00 00 00 00 00 00 7c 05 00 00 00  ...S.......|....
	0x02b0 00 00 00 01 00 51 00 00 00 00 00 00 00 00 00 00  .....Q..........
	0x02c0 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00  ................
	0x02d0 00 00 00 00 00 00 f6 05 00 00 00 00 00 00 1f 06  ................
	0x02e0 00 00 00 00 00 00 01 00 51 00 00 00 00 00 00 00  ........Q.......
	0x02f0 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0300 ff 00 00 00 00 00 00 00 00 b7 06 00 00 00 00 00  ................
	0x0310 00 e0 06 00 00 00 00 00 00 01 00 51 00 00 00 00  ...........Q....
	0x0320 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff  ................
	0x0330 ff ff ff ff 00 00 00 00 00 00 00 00 5a 07 00 00  ............Z...
	0x0340 00 00 00 00 83 07 00 00 00 00 00 00 01 00 51 00  ..............Q.
	0x0350 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff  ................
	0x0360 ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00 07  ................
	0x0370 08 00 00 00 00 00 00 30 08 00 00 00 00 00 00 01  .......0........
	0x0380 00 51 00 00 00 00 00 00 00 00 00 00 00 00 00 00  .Q..............
	0x0390 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00  ................
	0x03a0 00 00 aa 08 00 00 00 00 00 00 d3 08 00 00 00 00  ................
	0x03b0 00 00 01 00 51 00 00 00 00 00 00 00 00 00 00 00  ....Q...........
	0x03c0 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x03d0 00 00 00 00 00 61 09 00 00 00 00 00 00 8a 09 00  .....a..........
	0x03e0 00 00 00 00 00 01 00 51 00 00 00 00 00 00 00 00  .......Q........
	0x03f0 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x0400 00 00 00 00 00 00 00 00 04 0a 00 00 00 00 00 00  ................
	0x0410 2d 0a 00 00 00 00 00 00 01 00 51 00 00 00 00 00  -.........Q.....
	0x0420 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0430 ff ff ff 00 00 00 00 00 00 00 00 b1 0a 00 00 00  ................
	0x0440 00 00 00 da 0a 00 00 00 00 00 00 01 00 51 00 00  .............Q..
	0x0450 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x0460 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 54 0b  ..............T.
	0x0470 00 00 00 00 00 00 7d 0b 00 00 00 00 00 00 01 00  ......}.........
	0x0480 51 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  Q...............
	0x0490 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00  ................
	0x04a0 00 1f 0c 00 00 00 00 00 00 48 0c 00 00 00 00 00  .........H......
	0x04b0 00 01 00 51 00 00 00 00 00 00 00 00 00 00 00 00  ...Q............
	0x04c0 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00  ................
	0x04d0 00 00 00 00 c2 0c 00 00 00 00 00 00 eb 0c 00 00  ................
	0x04e0 00 00 00 00 01 00 51 00 00 00 00 00 00 00 00 00  ......Q.........
	0x04f0 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00  ................
	0x0500 00 00 00 00 00 00 00 6f 0d 00 00 00 00 00 00 98  .......o........
	0x0510 0d 00 00 00 00 00 00 01 00 51 00 00 00 00 00 00  .........Q......
	0x0520 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff  ................
	0x0530 ff ff 00 00 00 00 00 00 00 00 12 0e 00 00 00 00  ................
	0x0540 00 00 3b 0e 00 00 00 00 00 00 01 00 51 00 00 00  ..;.........Q...
	0x0550 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff  ................
	0x0560 ff ff ff ff ff 00 00 00 00 00 00 00 00 c9 0e 00  ................
	0x0570 00 00 00 00 00 f2 0e 00 00 00 00 00 00 01 00 51  ...............Q
	0x0580 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0590 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x05a0 6c 0f 00 00 00 00 00 00 95 0f 00 00 00 00 00 00  l...............
	0x05b0 01 00 51 00 00 00 00 00 00 00 00 00 00 00 00 00  ..Q.............
	0x05c0 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x05d0 00 00 00 19 10 00 00 00 00 00 00 42 10 00 00 00  ...........B....
	0x05e0 00 00 00 01 00 51 00 00 00 00 00 00 00 00 00 00  .....Q..........
	0x05f0 00 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00  ................
	0x0600 00 00 00 00 00 00 bc 10 00 00 00 00 00 00 e5 10  ................
	0x0610 00 00 00 00 00 00 01 00 51 00 00 00 00 00 00 00  ........Q.......
	0x0620 00 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff  ................
	0x0630 ff 00 00 00 00 00 00 00 00 7d 11 00 00 00 00 00  .........}......
	0x0640 00 a6 11 00 00 00 00 00 00 01 00 51 00 00 00 00  ...........Q....
	0x0650 00 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff  ................
	0x0660 ff ff ff ff 00 00 00 00 00 00 00 00 20 12 00 00  ............ ...
	0x0670 00 00 00 00 49 12 00 00 00 00 00 00 01 00 51 00  ....I.........Q.
	0x0680 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff  ................
	0x0690 ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00 cd  ................
	0x06a0 12 00 00 00 00 00 00 f6 12 00 00 00 00 00 00 01  ................
	0x06b0 00 51 00 00 00 00 00 00 00 00 00 00 00 00 00 00  .Q..............
	0x06c0 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00 00  ................
	0x06d0 00 00 70 13 00 00 00 00 00 00 99 13 00 00 00 00  ..p.............
	0x06e0 00 00 01 00 51 00 00 00 00 00 00 00 00 00 00 00  ....Q...........
	0x06f0 00 00 00 00 00 ff ff ff ff ff ff ff ff 00 00 00  ................
	0x0700 00 00 00 00 00 27 14 00 00 00 00 00 00 50 14 00  .....'.......P..
	0x0710 00 00 00 00 00 01 00 51 00 00 00 00 00 00 00 00  .......Q........
	0x0720 00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff  ................
	0x0730 00 00 00 00 00 00 00 00 ca 14 00 00 00 00 00 00  ................
	0x0740 f3 14 00 00 00 00 00 00 01 00 51 00 00 00 00 00  ..........Q.....
	0x0750 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0760 ff ff ff 00 00 00 00 00 00 00 00 77 15 00 00 00  ...........w....
	0x0770 00 00 00 a0 15 00 00 00 00 00 00 01 00 51 00 00  .............Q..
	0x0780 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ff ff  ................
	0x0790 ff ff ff ff ff ff 00 00 00 00 00 00 00 00 1a 16  ................
	0x07a0 00 00 00 00 00 00 3f 16 00 00 00 00 00 00 01 00  ......?.........
	0x07b0 51 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  Q...............
	0x07c0 00                                               .
	rel 8+8 t=1 "".machine+0
	rel 60+8 t=1 "".machine+0
	rel 111+8 t=1 "".machine+0
	rel 169+8 t=1 "".machine+0
	rel 258+8 t=1 "".machine+0
	rel 310+8 t=1 "".machine+0
	rel 361+8 t=1 "".machine+0
	rel 412+8 t=1 "".machine+0
	rel 463+8 t=1 "".machine+0
	rel 514+8 t=1 "".machine+0
	rel 565+8 t=1 "".machine+0
	rel 616+8 t=1 "".machine+0
	rel 667+8 t=1 "".machine+0
	rel 718+8 t=1 "".machine+0
	rel 769+8 t=1 "".machine+0
	rel 820+8 t=1 "".machine+0
	rel 871+8 t=1 "".machine+0
	rel 922+8 t=1 "".machine+0
	rel 973+8 t=1 "".machine+0
	rel 1024+8 t=1 "".machine+0
	rel 1075+8 t=1 "".machine+0
	rel 1126+8 t=1 "".machine+0
	rel 1177+8 t=1 "".machine+0
	rel 1228+8 t=1 "".machine+0
	rel 1279+8 t=1 "".machine+0
	rel 1330+8 t=1 "".machine+0
	rel 1381+8 t=1 "".machine+0
	rel 1432+8 t=1 "".machine+0
	rel 1483+8 t=1 "".machine+0
	rel 1534+8 t=1 "".machine+0
	rel 1585+8 t=1 "".machine+0
	rel 1636+8 t=1 "".machine+0
	rel 1687+8 t=1 "".machine+0
	rel 1738+8 t=1 "".machine+0
	rel 1789+8 t=1 "".machine+0
	rel 1840+8 t=1 "".machine+0
	rel 1891+8 t=1 "".machine+0
	rel 1942+8 t=1 "".machine+0
go.info."".machine SDWARFINFO size=747
	0x0000 02 22 22 2e 6d 61 63 68 69 6e 65 00 00 00 00 00  ."".machine.....
	0x0010 00 00 00 00 00 00 00 00 00 00 00 00 01 9c 00 00  ................
	0x0020 00 00 01 0f 65 72 72 00 01 e3 08 00 00 00 00 00  ....err.........
	0x0030 00 00 00 0a 6c 61 73 74 00 e5 08 00 00 00 00 00  ....last........
	0x0040 00 00 00 0f 6d 00 00 e3 08 00 00 00 00 00 00 00  ....m...........
	0x0050 00 0f 73 74 61 74 65 00 00 e3 08 00 00 00 00 00  ..state.........
	0x0060 00 00 00 0f 73 75 6d 00 01 e3 08 00 00 00 00 00  ....sum.........
	0x0070 00 00 00 13 00 00 00 00 0a 72 6f 75 6e 64 00 e7  .........round..
	0x0080 08 00 00 00 00 00 00 00 00 13 00 00 00 00 0a 6b  ...............k
	0x0090 00 f1 08 00 00 00 00 00 00 00 00 00 13 00 00 00  ................
	0x00a0 00 0a 6b 00 81 09 00 00 00 00 00 00 00 00 00 13  ..k.............
	0x00b0 00 00 00 00 0a 6b 00 91 09 00 00 00 00 00 00 00  .....k..........
	0x00c0 00 00 13 00 00 00 00 0a 6b 00 a1 09 00 00 00 00  ........k.......
	0x00d0 00 00 00 00 00 13 00 00 00 00 0a 6b 00 b1 09 00  ...........k....
	0x00e0 00 00 00 00 00 00 00 00 13 00 00 00 00 0a 6b 00  ..............k.
	0x00f0 c1 09 00 00 00 00 00 00 00 00 00 13 00 00 00 00  ................
	0x0100 0a 6b 00 d1 09 00 00 00 00 00 00 00 00 00 13 00  .k..............
	0x0110 00 00 00 0a 6b 00 e1 09 00 00 00 00 00 00 00 00  ....k...........
	0x0120 00 13 00 00 00 00 0a 6b 00 f1 09 00 00 00 00 00  .......k........
	0x0130 00 00 00 00 13 00 00 00 00 0a 6b 00 81 0a 00 00  ..........k.....
	0x0140 00 00 00 00 00 00 00 13 00 00 00 00 0a 6b 00 91  .............k..
	0x0150 0a 00 00 00 00 00 00 00 00 00 13 00 00 00 00 0a  ................
	0x0160 6b 00 a1 0a 00 00 00 00 00 00 00 00 00 13 00 00  k...............
	0x0170 00 00 0a 6b 00 b1 0a 00 00 00 00 00 00 00 00 00  ...k............
	0x0180 13 00 00 00 00 0a 6b 00 c1 0a 00 00 00 00 00 00  ......k.........
	0x0190 00 00 00 13 00 00 00 00 0a 6b 00 d1 0a 00 00 00  .........k......
	0x01a0 00 00 00 00 00 00 13 00 00 00 00 0a 6b 00 e1 0a  ............k...
	0x01b0 00 00 00 00 00 00 00 00 00 13 00 00 00 00 0a 6b  ...............k
	0x01c0 00 f1 0a 00 00 00 00 00 00 00 00 00 13 00 00 00  ................
	0x01d0 00 0a 6b 00 81 0b 00 00 00 00 00 00 00 00 00 13  ..k.............
	0x01e0 00 00 00 00 0a 6b 00 91 0b 00 00 00 00 00 00 00  .....k..........
	0x01f0 00 00 13 00 00 00 00 0a 6b 00 a1 0b 00 00 00 00  ........k.......
	0x0200 00 00 00 00 00 13 00 00 00 00 0a 6b 00 b1 0b 00  ...........k....
	0x0210 00 00 00 00 00 00 00 00 13 00 00 00 00 0a 6b 00  ..............k.
	0x0220 c1 0b 00 00 00 00 00 00 00 00 00 13 00 00 00 00  ................
	0x0230 0a 6b 00 d1 0b 00 00 00 00 00 00 00 00 00 13 00  .k..............
	0x0240 00 00 00 0a 6b 00 e1 0b 00 00 00 00 00 00 00 00  ....k...........
	0x0250 00 13 00 00 00 00 0a 6b 00 f1 0b 00 00 00 00 00  .......k........
	0x0260 00 00 00 00 13 00 00 00 00 0a 6b 00 81 0c 00 00  ..........k.....
	0x0270 00 00 00 00 00 00 00 13 00 00 00 00 0a 6b 00 91  .............k..
	0x0280 0c 00 00 00 00 00 00 00 00 00 13 00 00 00 00 0a  ................
	0x0290 6b 00 a1 0c 00 00 00 00 00 00 00 00 00 13 00 00  k...............
	0x02a0 00 00 0a 6b 00 b1 0c 00 00 00 00 00 00 00 00 00  ...k............
	0x02b0 13 00 00 00 00 0a 6b 00 c1 0c 00 00 00 00 00 00  ......k.........
	0x02c0 00 00 00 13 00 00 00 00 0a 6b 00 d1 0c 00 00 00  .........k......
	0x02d0 00 00 00 00 00 00 13 00 00 00 00 0a 6b 00 e1 0c  ............k...
	0x02e0 00 00 00 00 00 00 00 00 00 00 00                 ...........
	rel 12+8 t=1 "".machine+0
	rel 20+8 t=1 "".machine+6226
	rel 30+4 t=29 gofile..many_blocks.go+0
	rel 43+4 t=28 go.info.interface {}+0
	rel 47+4 t=28 go.loc."".machine+0
	rel 59+4 t=28 go.info.int+0
	rel 63+4 t=28 go.loc."".machine+52
	rel 73+4 t=28 go.info.[]int+0
	rel 77+4 t=28 go.loc."".machine+103
	rel 91+4 t=28 go.info.int+0
	rel 95+4 t=28 go.loc."".machine+161
	rel 107+4 t=28 go.info.int+0
	rel 111+4 t=28 go.loc."".machine+250
	rel 116+4 t=28 go.range."".machine+0
	rel 129+4 t=28 go.info.int+0
	rel 133+4 t=28 go.loc."".machine+302
	rel 138+4 t=28 go.range."".machine+96
	rel 147+4 t=28 go.info.int+0
	rel 151+4 t=28 go.loc."".machine+353
	rel 157+4 t=28 go.range."".machine+176
	rel 166+4 t=28 go.info.int+0
	rel 170+4 t=28 go.loc."".machine+404
	rel 176+4 t=28 go.range."".machine+256
	rel 185+4 t=28 go.info.int+0
	rel 189+4 t=28 go.loc."".machine+455
	rel 195+4 t=28 go.range."".machine+336
	rel 204+4 t=28 go.info.int+0
	rel 208+4 t=28 go.loc."".machine+506
	rel 214+4 t=28 go.range."".machine+416
	rel 223+4 t=28 go.info.int+0
	rel 227+4 t=28 go.loc."".machine+557
	rel 233+4 t=28 go.range."".machine+496
	rel 242+4 t=28 go.info.int+0
	rel 246+4 t=28 go.loc."".machine+608
	rel 252+4 t=28 go.range."".machine+576
	rel 261+4 t=28 go.info.int+0
	rel 265+4 t=28 go.loc."".machine+659
	rel 271+4 t=28 go.range."".machine+656
	rel 280+4 t=28 go.info.int+0
	rel 284+4 t=28 go.loc."".machine+710
	rel 290+4 t=28 go.range."".machine+736
	rel 299+4 t=28 go.info.int+0
	rel 303+4 t=28 go.loc."".machine+761
	rel 309+4 t=28 go.range."".machine+816
	rel 318+4 t=28 go.info.int+0
	rel 322+4 t=28 go.loc."".machine+812
	rel 328+4 t=28 go.range."".machine+896
	rel 337+4 t=28 go.info.int+0
	rel 341+4 t=28 go.loc."".machine+863
	rel 347+4 t=28 go.range."".machine+976
	rel 356+4 t=28 go.info.int+0
	rel 360+4 t=28 go.loc."".machine+914
	rel 366+4 t=28 go.range."".machine+1056
	rel 375+4 t=28 go.info.int+0
	rel 379+4 t=28 go.loc."".machine+965
	rel 385+4 t=28 go.range."".machine+1136
	rel 394+4 t=28 go.info.int+0
	rel 398+4 t=28 go.loc."".machine+1016
	rel 404+4 t=28 go.range."".machine+1216
	rel 413+4 t=28 go.info.int+0
	rel 417+4 t=28 go.loc."".machine+1067
	rel 423+4 t=28 go.range."".machine+1296
	rel 432+4 t=28 go.info.int+0
	rel 436+4 t=28 go.loc."".machine+1118
	rel 442+4 t=28 go.range."".machine+1376
	rel 451+4 t=28 go.info.int+0
	rel 455+4 t=28 go.loc."".machine+1169
	rel 461+4 t=28 go.range."".machine+1456
	rel 470+4 t=28 go.info.int+0
	rel 474+4 t=28 go.loc."".machine+1220
	rel 480+4 t=28 go.range."".machine+1536
	rel 489+4 t=28 go.info.int+0
	rel 493+4 t=28 go.loc."".machine+1271
	rel 499+4 t=28 go.range."".machine+1616
	rel 508+4 t=28 go.info.int+0
	rel 512+4 t=28 go.loc."".machine+1322
	rel 518+4 t=28 go.range."".machine+1696
	rel 527+4 t=28 go.info.int+0
	rel 531+4 t=28 go.loc."".machine+1373
	rel 537+4 t=28 go.range."".machine+1776
	rel 546+4 t=28 go.info.int+0
	rel 550+4 t=28 go.loc."".machine+1424
	rel 556+4 t=28 go.range."".machine+1856
	rel 565+4 t=28 go.info.int+0
	rel 569+4 t=28 go.loc."".machine+1475
	rel 575+4 t=28 go.range."".machine+1936
	rel 584+4 t=28 go.info.int+0
	rel 588+4 t=28 go.loc."".machine+1526
	rel 594+4 t=28 go.range."".machine+2016
	rel 603+4 t=28 go.info.int+0
	rel 607+4 t=28 go.loc."".machine+1577
	rel 613+4 t=28 go.range."".machine+2096
	rel 622+4 t=28 go.info.int+0
	rel 626+4 t=28 go.loc."".machine+1628
	rel 632+4 t=28 go.range."".machine+2176
	rel 641+4 t=28 go.info.int+0
	rel 645+4 t=28 go.loc."".machine+1679
	rel 651+4 t=28 go.range."".machine+2256
	rel 660+4 t=28 go.info.int+0
	rel 664+4 t=28 go.loc."".machine+1730
	rel 670+4 t=28 go.range."".machine+2336
	rel 679+4 t=28 go.info.int+0
	rel 683+4 t=28 go.loc."".machine+1781
	rel 689+4 t=28 go.range."".machine+2416
	rel 698+4 t=28 go.info.int+0
	rel 702+4 t=28 go.loc."".machine+1832
	rel 708+4 t=28 go.range."".machine+2496
	rel 717+4 t=28 go.info.int+0
	rel 721+4 t=28 go.loc."".machine+1883
	rel 727+4 t=28 go.range."".machine+2576
	rel 736+4 t=28 go.info.int+0
	rel 740+4 t=28 go.loc."".machine+1934
go.range."".machine SDWARFRANGE size=2656
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 5c 00 00 00 00 00 00 00 11 01 00 00 00 00 00 00  \...............
	0x0020 47 01 00 00 00 00 00 00 69 16 00 00 00 00 00 00  G.......i.......
	0x0030 6c 16 00 00 00 00 00 00 71 16 00 00 00 00 00 00  l.......q.......
	0x0040 88 16 00 00 00 00 00 00 48 18 00 00 00 00 00 00  ........H.......
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0070 54 01 00 00 00 00 00 00 7c 01 00 00 00 00 00 00  T.......|.......
	0x0080 82 01 00 00 00 00 00 00 87 01 00 00 00 00 00 00  ................
	0x0090 3a 18 00 00 00 00 00 00 41 18 00 00 00 00 00 00  :.......A.......
	0x00a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00b0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x00c0 f7 01 00 00 00 00 00 00 1f 02 00 00 00 00 00 00  ................
	0x00d0 25 02 00 00 00 00 00 00 2a 02 00 00 00 00 00 00  %.......*.......
	0x00e0 2c 18 00 00 00 00 00 00 33 18 00 00 00 00 00 00  ,.......3.......
	0x00f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0100 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0110 a4 02 00 00 00 00 00 00 cc 02 00 00 00 00 00 00  ................
	0x0120 d2 02 00 00 00 00 00 00 d7 02 00 00 00 00 00 00  ................
	0x0130 1e 18 00 00 00 00 00 00 25 18 00 00 00 00 00 00  ........%.......
	0x0140 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0150 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0160 47 03 00 00 00 00 00 00 6f 03 00 00 00 00 00 00  G.......o.......
	0x0170 75 03 00 00 00 00 00 00 7a 03 00 00 00 00 00 00  u.......z.......
	0x0180 10 18 00 00 00 00 00 00 17 18 00 00 00 00 00 00  ................
	0x0190 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x01a0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x01b0 fe 03 00 00 00 00 00 00 26 04 00 00 00 00 00 00  ........&.......
	0x01c0 2c 04 00 00 00 00 00 00 31 04 00 00 00 00 00 00  ,.......1.......
	0x01d0 02 18 00 00 00 00 00 00 09 18 00 00 00 00 00 00  ................
	0x01e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x01f0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0200 a1 04 00 00 00 00 00 00 c9 04 00 00 00 00 00 00  ................
	0x0210 cf 04 00 00 00 00 00 00 d4 04 00 00 00 00 00 00  ................
	0x0220 f4 17 00 00 00 00 00 00 fb 17 00 00 00 00 00 00  ................
	0x0230 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0240 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0250 4e 05 00 00 00 00 00 00 76 05 00 00 00 00 00 00  N.......v.......
	0x0260 7c 05 00 00 00 00 00 00 81 05 00 00 00 00 00 00  |...............
	0x0270 e6 17 00 00 00 00 00 00 ed 17 00 00 00 00 00 00  ................
	0x0280 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0290 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x02a0 f1 05 00 00 00 00 00 00 19 06 00 00 00 00 00 00  ................
	0x02b0 1f 06 00 00 00 00 00 00 24 06 00 00 00 00 00 00  ........$.......
	0x02c0 d8 17 00 00 00 00 00 00 df 17 00 00 00 00 00 00  ................
	0x02d0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x02e0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x02f0 b2 06 00 00 00 00 00 00 da 06 00 00 00 00 00 00  ................
	0x0300 e0 06 00 00 00 00 00 00 e5 06 00 00 00 00 00 00  ................
	0x0310 ca 17 00 00 00 00 00 00 d1 17 00 00 00 00 00 00  ................
	0x0320 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0330 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0340 55 07 00 00 00 00 00 00 7d 07 00 00 00 00 00 00  U.......}.......
	0x0350 83 07 00 00 00 00 00 00 88 07 00 00 00 00 00 00  ................
	0x0360 bc 17 00 00 00 00 00 00 c3 17 00 00 00 00 00 00  ................
	0x0370 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0380 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0390 02 08 00 00 00 00 00 00 2a 08 00 00 00 00 00 00  ........*.......
	0x03a0 30 08 00 00 00 00 00 00 35 08 00 00 00 00 00 00  0.......5.......
	0x03b0 ae 17 00 00 00 00 00 00 b5 17 00 00 00 00 00 00  ................
	0x03c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x03d0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x03e0 a5 08 00 00 00 00 00 00 cd 08 00 00 00 00 00 00  ................
	0x03f0 d3 08 00 00 00 00 00 00 d8 08 00 00 00 00 00 00  ................
	0x0400 a0 17 00 00 00 00 00 00 a7 17 00 00 00 00 00 00  ................
	0x0410 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0420 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0430 5c 09 00 00 00 00 00 00 84 09 00 00 00 00 00 00  \...............
	0x0440 8a 09 00 00 00 00 00 00 8f 09 00 00 00 00 00 00  ................
	0x0450 92 17 00 00 00 00 00 00 99 17 00 00 00 00 00 00  ................
	0x0460 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0470 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0480 ff 09 00 00 00 00 00 00 27 0a 00 00 00 00 00 00  ........'.......
	0x0490 2d 0a 00 00 00 00 00 00 32 0a 00 00 00 00 00 00  -.......2.......
	0x04a0 84 17 00 00 00 00 00 00 8b 17 00 00 00 00 00 00  ................
	0x04b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x04c0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x04d0 ac 0a 00 00 00 00 00 00 d4 0a 00 00 00 00 00 00  ................
	0x04e0 da 0a 00 00 00 00 00 00 df 0a 00 00 00 00 00 00  ................
	0x04f0 76 17 00 00 00 00 00 00 7d 17 00 00 00 00 00 00  v.......}.......
	0x0500 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0510 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0520 4f 0b 00 00 00 00 00 00 77 0b 00 00 00 00 00 00  O.......w.......
	0x0530 7d 0b 00 00 00 00 00 00 82 0b 00 00 00 00 00 00  }...............
	0x0540 68 17 00 00 00 00 00 00 6f 17 00 00 00 00 00 00  h.......o.......
	0x0550 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0560 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0570 1a 0c 00 00 00 00 00 00 42 0c 00 00 00 00 00 00  ........B.......
	0x0580 48 0c 00 00 00 00 00 00 4d 0c 00 00 00 00 00 00  H.......M.......
	0x0590 5a 17 00 00 00 00 00 00 61 17 00 00 00 00 00 00  Z.......a.......
	0x05a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x05b0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x05c0 bd 0c 00 00 00 00 00 00 e5 0c 00 00 00 00 00 00  ................
	0x05d0 eb 0c 00 00 00 00 00 00 f0 0c 00 00 00 00 00 00  ................
	0x05e0 4c 17 00 00 00 00 00 00 53 17 00 00 00 00 00 00  L.......S.......
	0x05f0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0600 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0610 6a 0d 00 00 00 00 00 00 92 0d 00 00 00 00 00 00  j...............
	0x0620 98 0d 00 00 00 00 00 00 9d 0d 00 00 00 00 00 00  ................
	0x0630 3e 17 00 00 00 00 00 00 45 17 00 00 00 00 00 00  >.......E.......
	0x0640 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0650 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0660 0d 0e 00 00 00 00 00 00 35 0e 00 00 00 00 00 00  ........5.......
	0x0670 3b 0e 00 00 00 00 00 00 40 0e 00 00 00 00 00 00  ;.......@.......
	0x0680 30 17 00 00 00 00 00 00 37 17 00 00 00 00 00 00  0.......7.......
	0x0690 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x06a0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x06b0 c4 0e 00 00 00 00 00 00 ec 0e 00 00 00 00 00 00  ................
	0x06c0 f2 0e 00 00 00 00 00 00 f7 0e 00 00 00 00 00 00  ................
	0x06d0 22 17 00 00 00 00 00 00 29 17 00 00 00 00 00 00  ".......).......
	0x06e0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x06f0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0700 67 0f 00 00 00 00 00 00 8f 0f 00 00 00 00 00 00  g...............
	0x0710 95 0f 00 00 00 00 00 00 9a 0f 00 00 00 00 00 00  ................
	0x0720 14 17 00 00 00 00 00 00 1b 17 00 00 00 00 00 00  ................
	0x0730 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0740 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0750 14 10 00 00 00 00 00 00 3c 10 00 00 00 00 00 00  ........<.......
	0x0760 42 10 00 00 00 00 00 00 47 10 00 00 00 00 00 00  B.......G.......
	0x0770 06 17 00 00 00 00 00 00 0d 17 00 00 00 00 00 00  ................
	0x0780 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0790 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x07a0 b7 10 00 00 00 00 00 00 df 10 00 00 00 00 00 00  ................
	0x07b0 e5 10 00 00 00 00 00 00 ea 10 00 00 00 00 00 00  ................
	0x07c0 f8 16 00 00 00 00 00 00 ff 16 00 00 00 00 00 00  ................
	0x07d0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x07e0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x07f0 78 11 00 00 00 00 00 00 a0 11 00 00 00 00 00 00  x...............
	0x0800 a6 11 00 00 00 00 00 00 ab 11 00 00 00 00 00 00  ................
	0x0810 ea 16 00 00 00 00 00 00 f1 16 00 00 00 00 00 00  ................
	0x0820 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0830 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0840 1b 12 00 00 00 00 00 00 43 12 00 00 00 00 00 00  ........C.......
	0x0850 49 12 00 00 00 00 00 00 4e 12 00 00 00 00 00 00  I.......N.......
	0x0860 dc 16 00 00 00 00 00 00 e3 16 00 00 00 00 00 00  ................
	0x0870 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0880 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0890 c8 12 00 00 00 00 00 00 f0 12 00 00 00 00 00 00  ................
	0x08a0 f6 12 00 00 00 00 00 00 fb 12 00 00 00 00 00 00  ................
	0x08b0 ce 16 00 00 00 00 00 00 d5 16 00 00 00 00 00 00  ................
	0x08c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x08d0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x08e0 6b 13 00 00 00 00 00 00 93 13 00 00 00 00 00 00  k...............
	0x08f0 99 13 00 00 00 00 00 00 9e 13 00 00 00 00 00 00  ................
	0x0900 c0 16 00 00 00 00 00 00 c7 16 00 00 00 00 00 00  ................
	0x0910 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0920 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0930 22 14 00 00 00 00 00 00 4a 14 00 00 00 00 00 00  ".......J.......
	0x0940 50 14 00 00 00 00 00 00 55 14 00 00 00 00 00 00  P.......U.......
	0x0950 b2 16 00 00 00 00 00 00 b9 16 00 00 00 00 00 00  ................
	0x0960 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0970 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0980 c5 14 00 00 00 00 00 00 ed 14 00 00 00 00 00 00  ................
	0x0990 f3 14 00 00 00 00 00 00 f8 14 00 00 00 00 00 00  ................
	0x09a0 a4 16 00 00 00 00 00 00 ab 16 00 00 00 00 00 00  ................
	0x09b0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x09c0 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x09d0 72 15 00 00 00 00 00 00 9a 15 00 00 00 00 00 00  r...............
	0x09e0 a0 15 00 00 00 00 00 00 a5 15 00 00 00 00 00 00  ................
	0x09f0 96 16 00 00 00 00 00 00 9d 16 00 00 00 00 00 00  ................
	0x0a00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0a10 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0a20 15 16 00 00 00 00 00 00 39 16 00 00 00 00 00 00  ........9.......
	0x0a30 3f 16 00 00 00 00 00 00 44 16 00 00 00 00 00 00  ?.......D.......
	0x0a40 88 16 00 00 00 00 00 00 8f 16 00 00 00 00 00 00  ................
	0x0a50 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".machine+0
	rel 104+8 t=1 "".machine+0
	rel 184+8 t=1 "".machine+0
	rel 264+8 t=1 "".machine+0
	rel 344+8 t=1 "".machine+0
	rel 424+8 t=1 "".machine+0
	rel 504+8 t=1 "".machine+0
	rel 584+8 t=1 "".machine+0
	rel 664+8 t=1 "".machine+0
	rel 744+8 t=1 "".machine+0
	rel 824+8 t=1 "".machine+0
	rel 904+8 t=1 "".machine+0
	rel 984+8 t=1 "".machine+0
	rel 1064+8 t=1 "".machine+0
	rel 1144+8 t=1 "".machine+0
	rel 1224+8 t=1 "".machine+0
	rel 1304+8 t=1 "".machine+0
	rel 1384+8 t=1 "".machine+0
	rel 1464+8 t=1 "".machine+0
	rel 1544+8 t=1 "".machine+0
	rel 1624+8 t=1 "".machine+0
	rel 1704+8 t=1 "".machine+0
	rel 1784+8 t=1 "".machine+0
	rel 1864+8 t=1 "".machine+0
	rel 1944+8 t=1 "".machine+0
	rel 2024+8 t=1 "".machine+0
	rel 2104+8 t=1 "".machine+0
	rel 2184+8 t=1 "".machine+0
	rel 2264+8 t=1 "".machine+0
	rel 2344+8 t=1 "".machine+0
	rel 2424+8 t=1 "".machine+0
	rel 2504+8 t=1 "".machine+0
	rel 2584+8 t=1 "".machine+0
go.isstmt."".machine SDWARFMISC size=0
	0x0000 04 13 04 0e 03 09 01 08 02 05 01 1d 02 02 01 20  ...............
	0x0010 02 08 01 06 02 03 01 08 02 3f 01 02 02 05 01 10  .........?......
	0x0020 02 04 01 08 02 05 01 09 02 06 01 0a 02 07 01 0d  ................
	0x0030 02 04 01 23 02 06 01 02 02 02 01 02 02 07 01 02  ...#............
	0x0040 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0050 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0060 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0070 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0080 02 0a 01 09 02 19 01 02 02 05 01 11 02 04 01 0b  ................
	0x0090 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x00a0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x00b0 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x00c0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x00d0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x00e0 02 0a 01 09 02 23 01 02 02 05 01 11 02 04 01 0b  .....#..........
	0x00f0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0100 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0110 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0120 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0130 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0140 02 0a 01 09 02 19 01 02 02 05 01 11 02 04 01 0b  ................
	0x0150 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0160 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0170 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0180 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0190 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x01a0 02 0a 01 09 02 2d 01 02 02 05 01 11 02 04 01 0b  .....-..........
	0x01b0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x01c0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x01d0 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x01e0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x01f0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0200 02 0a 01 09 02 19 01 02 02 05 01 11 02 04 01 0b  ................
	0x0210 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0220 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0230 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0240 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0250 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0260 02 0a 01 09 02 23 01 02 02 05 01 11 02 04 01 0b  .....#..........
	0x0270 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0280 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0290 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x02a0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x02b0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x02c0 02 0a 01 09 02 19 01 02 02 05 01 11 02 04 01 0b  ................
	0x02d0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x02e0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x02f0 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0300 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0310 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0320 02 0a 01 09 02 37 01 02 02 05 01 11 02 04 01 0b  .....7..........
	0x0330 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0340 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0350 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0360 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0370 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0380 02 0a 01 09 02 19 01 02 02 05 01 11 02 04 01 0b  ................
	0x0390 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x03a0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x03b0 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x03c0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x03d0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x03e0 02 0a 01 09 02 23 01 02 02 05 01 11 02 04 01 0b  .....#..........
	0x03f0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0400 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0410 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0420 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0430 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0440 02 0a 01 09 02 19 01 02 02 05 01 11 02 04 01 0b  ................
	0x0450 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0460 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0470 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0480 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0490 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x04a0 02 0a 01 09 02 2d 01 02 02 05 01 11 02 04 01 0b  .....-..........
	0x04b0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x04c0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x04d0 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x04e0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x04f0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0500 02 0a 01 09 02 19 01 02 02 05 01 11 02 04 01 0b  ................
	0x0510 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0520 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0530 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0540 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0550 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0560 02 0a 01 09 02 23 01 02 02 05 01 11 02 04 01 0b  .....#..........
	0x0570 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0580 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0590 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x05a0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x05b0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x05c0 02 0a 01 09 02 19 01 02 02 05 01 11 02 04 01 0b  ................
	0x05d0 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x05e0 02 03 01 06 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x05f0 02 0a 01 09 02 0f 01 02 02 05 01 11 02 04 01 0b  ................
	0x0600 02 09 01 0e 02 09 01 02 02 02 01 02 02 07 01 02  ................
	0x0610 02 03 01 02 02 04 01 07 02 07 01 08 02 05 01 03  ................
	0x0620 02 09 01 06 02 05 01 09 02 05 01 08 02 01 01 05  ................
	0x0630 02 11 01 05 02 09 01 05 02 09 01 05 02 09 01 05  ................
	0x0640 02 09 01 05 02 09 01 05 02 09 01 05 02 09 01 05  ................
	0x0650 02 09 01 05 02 09 01 05 02 09 01 05 02 09 01 05  ................
	0x0660 02 09 01 05 02 09 01 05 02 09 01 05 02 09 01 05  ................
	0x0670 02 09 01 05 02 09 01 05 02 09 01 05 02 09 01 05  ................
	0x0680 02 09 01 05 02 09 01 05 02 09 01 05 02 09 01 05  ................
	0x0690 02 09 01 05 02 09 01 05 02 09 01 05 02 09 01 05  ................
	0x06a0 02 09 01 05 02 09 01 05 02 09 01 05 02 09 01 05  ................
	0x06b0 02 13 00                                         ...
go.loc."".main SDWARFLOC size=574
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 40 00 00 00 00 00 00 00 a3 00 00 00 00 00 00 00  @...............
	0x0020 01 00 50 a3 00 00 00 00 00 00 00 4a 02 00 00 00  ..P........J....
	0x0030 00 00 00 03 00 91 b8 7e 4a 02 00 00 00 00 00 00  .......~J.......
	0x0040 8b 02 00 00 00 00 00 00 01 00 50 00 00 00 00 00  ..........P.....
	0x0050 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0060 ff ff ff 00 00 00 00 00 00 00 00 a8 00 00 00 00  ................
	0x0070 00 00 00 ee 00 00 00 00 00 00 00 01 00 50 ee 00  .............P..
	0x0080 00 00 00 00 00 00 8b 02 00 00 00 00 00 00 03 00  ................
	0x0090 91 d0 7e 00 00 00 00 00 00 00 00 00 00 00 00 00  ..~.............
	0x00a0 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x00b0 00 00 00 b2 00 00 00 00 00 00 00 ee 00 00 00 00  ................
	0x00c0 00 00 00 01 00 52 ee 00 00 00 00 00 00 00 8b 02  .....R..........
	0x00d0 00 00 00 00 00 00 03 00 91 c8 7e 00 00 00 00 00  ..........~.....
	0x00e0 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x00f0 ff ff ff 00 00 00 00 00 00 00 00 bc 00 00 00 00  ................
	0x0100 00 00 00 ee 00 00 00 00 00 00 00 01 00 51 ee 00  .............Q..
	0x0110 00 00 00 00 00 00 8b 02 00 00 00 00 00 00 03 00  ................
	0x0120 91 c0 7e 00 00 00 00 00 00 00 00 00 00 00 00 00  ..~.............
	0x0130 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x0140 00 00 00 a5 01 00 00 00 00 00 00 e0 01 00 00 00  ................
	0x0150 00 00 00 01 00 50 e0 01 00 00 00 00 00 00 8b 02  .....P..........
	0x0160 00 00 00 00 00 00 03 00 91 b0 7e 00 00 00 00 00  ..........~.....
	0x0170 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0180 ff ff ff 00 00 00 00 00 00 00 00 f3 00 00 00 00  ................
	0x0190 00 00 00 07 01 00 00 00 00 00 00 01 00 50 07 01  .............P..
	0x01a0 00 00 00 00 00 00 8b 02 00 00 00 00 00 00 03 00  ................
	0x01b0 91 a8 7e 00 00 00 00 00 00 00 00 00 00 00 00 00  ..~.............
	0x01c0 00 00 00 ff ff ff ff ff ff ff ff 00 00 00 00 00  ................
	0x01d0 00 00 00 fd 00 00 00 00 00 00 00 07 01 00 00 00  ................
	0x01e0 00 00 00 01 00 52 07 01 00 00 00 00 00 00 8b 02  .....R..........
	0x01f0 00 00 00 00 00 00 03 00 91 a0 7e 00 00 00 00 00  ..........~.....
	0x0200 00 00 00 00 00 00 00 00 00 00 00 ff ff ff ff ff  ................
	0x0210 ff ff ff 00 00 00 00 00 00 00 00 5b 00 00 00 00  ...........[....
	0x0220 00 00 00 6a 00 00 00 00 00 00 00 01 00 52 00 00  ...j.........R..
	0x0230 00 00 00 00 00 00 00 00 00 00 00 00 00 00        ..............
	rel 8+8 t=1 "".main+0
	rel 99+8 t=1 "".main+0
	rel 171+8 t=1 "".main+0
	rel 243+8 t=1 "".main+0
	rel 315+8 t=1 "".main+0
	rel 387+8 t=1 "".main+0
	rel 459+8 t=1 "".main+0
	rel 531+8 t=1 "".main+0
go.info."".main SDWARFINFO size=169
	0x0000 02 22 22 2e 6d 61 69 6e 00 00 00 00 00 00 00 00  ."".main........
	0x0010 00 00 00 00 00 00 00 00 00 01 9c 00 00 00 00 01  ................
	0x0020 14 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 0a 69 00 f0 0c 00 00 00 00 00 00 00 00 13 00  ..i.............
	0x0040 00 00 00 0a 61 00 f5 0c 00 00 00 00 00 00 00 00  ....a...........
	0x0050 0a 62 00 f5 0c 00 00 00 00 00 00 00 00 0a 63 00  .b............c.
	0x0060 f5 0c 00 00 00 00 00 00 00 00 0a 73 75 6d 00 f8  ...........sum..
	0x0070 0c 00 00 00 00 00 00 00 00 0a 78 00 f6 0c 00 00  ..........x.....
	0x0080 00 00 00 00 00 00 0a 79 00 f6 0c 00 00 00 00 00  .......y........
	0x0090 00 00 00 13 00 00 00 00 0a 6b 00 f2 0c 00 00 00  .........k......
	0x00a0 00 00 00 00 00 00 00 00 00                       .........
	rel 9+8 t=1 "".main+0
	rel 17+8 t=1 "".main+651
	rel 27+4 t=29 gofile..many_blocks.go+0
	rel 33+8 t=1 "".main+52
	rel 41+8 t=1 "".main+625
	rel 54+4 t=28 go.info.int+0
	rel 58+4 t=28 go.loc."".main+0
	rel 63+4 t=28 go.range."".main+0
	rel 72+4 t=28 go.info.int+0
	rel 76+4 t=28 go.loc."".main+91
	rel 85+4 t=28 go.info.int+0
	rel 89+4 t=28 go.loc."".main+163
	rel 98+4 t=28 go.info.int+0
	rel 102+4 t=28 go.loc."".main+235
	rel 113+4 t=28 go.info.int+0
	rel 117+4 t=28 go.loc."".main+307
	rel 126+4 t=28 go.info.int+0
	rel 130+4 t=28 go.loc."".main+379
	rel 139+4 t=28 go.info.int+0
	rel 143+4 t=28 go.loc."".main+451
	rel 148+4 t=28 go.range."".main+80
	rel 157+4 t=28 go.info.int+0
	rel 161+4 t=28 go.loc."".main+523
go.range."".main SDWARFRANGE size=144
	0x0000 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0010 39 00 00 00 00 00 00 00 5d 00 00 00 00 00 00 00  9.......].......
	0x0020 62 00 00 00 00 00 00 00 3e 02 00 00 00 00 00 00  b.......>.......
	0x0030 4c 02 00 00 00 00 00 00 71 02 00 00 00 00 00 00  L.......q.......
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00  ................
	0x0060 39 00 00 00 00 00 00 00 5d 00 00 00 00 00 00 00  9.......].......
	0x0070 6c 02 00 00 00 00 00 00 71 02 00 00 00 00 00 00  l.......q.......
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 8+8 t=1 "".main+0
	rel 88+8 t=1 "".main+0
go.isstmt."".main SDWARFMISC size=0
	0x0000 04 1b 04 17 03 0a 01 17 02 08 01 07 02 04 01 5b  ...............[
	0x0010 02 05 01 3c 02 05 01 64 02 05 01 3a 02 08 01 8c  ...<...d...:....
	0x0020 01 02 05 01 03 02 04 01 02 02 08 01 18 02 05 01  ................
	0x0030 10 02 0a 00                                      ....
go.loc."".machine.func1 SDWARFLOC size=0
go.info."".machine.func1 SDWARFINFO size=56
	0x0000 02 22 22 2e 6d 61 63 68 69 6e 65 2e 66 75 6e 63  ."".machine.func
	0x0010 31 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  1...............
	0x0020 00 00 01 9c 00 00 00 00 01 0e 26 65 72 72 00 00  ..........&err..
	0x0030 e4 08 00 00 00 00 00 00                          ........
	rel 18+8 t=1 "".machine.func1+0
	rel 26+8 t=1 "".machine.func1+102
	rel 36+4 t=29 gofile..many_blocks.go+0
	rel 50+4 t=28 go.info.*interface {}+0
go.range."".machine.func1 SDWARFRANGE size=0
go.isstmt."".machine.func1 SDWARFMISC size=0
	0x0000 04 0f 04 0e 03 05 01 28 02 0a 01 0b 02 07 00     .......(.......
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
"".machine.func1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 "".machine.func1+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type..namedata.*interface {}- SRODATA dupok size=16
	0x0000 00 00 0d 2a 69 6e 74 65 72 66 61 63 65 20 7b 7d  ...*interface {}
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
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type.*interface {} SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4f 0f 96 9d 00 08 08 36 00 00 00 00 00 00 00 00  O......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*interface {}-+0
	rel 48+8 t=1 type.interface {}+0
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
type..hashfunc128 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 80 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memhash_varlen+0
type..eqfunc128 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 80 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..alg128 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type..hashfunc128+0
	rel 8+8 t=1 type..eqfunc128+0
type..namedata.*[16]int- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 31 36 5d 69 6e 74                 ...*[16]int
type.*[16]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6f c1 15 1d 00 08 08 36 00 00 00 00 00 00 00 00  o......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.algarray+80
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[16]int-+0
	rel 48+8 t=1 type.[16]int+0
runtime.gcbits. SRODATA dupok size=0
type.[16]int SRODATA dupok size=72
	0x0000 80 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 24 0a 4c 21 02 08 08 91 00 00 00 00 00 00 00 00  $.L!............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..alg128+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[16]int-+0
	rel 44+4 t=6 type.*[16]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
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
gclocals·a901c8a39eb3cd7c4faeba8a815d9705 SRODATA dupok size=10
	0x0000 02 00 00 00 04 00 00 00 08 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·e90ce43493b2f971ff612ac9d07bfd26 SRODATA dupok size=24
	0x0000 08 00 00 00 09 00 00 00 00 00 40 00 01 00 02 00  ..........@.....
	0x0010 02 01 06 00 01 01 05 00                          ........
gclocals·09cf9819fc716118c209c2d2155a3632 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
gclocals·6097244967b57540da45381fe00c056e SRODATA dupok size=30
	0x0000 0b 00 00 00 0b 00 00 00 00 00 02 00 0a 00 08 00  ................
	0x0010 0c 00 28 00 08 02 08 01 88 00 48 00 08 04        ..(.......H...
gclocals·b39d9e2e3e54b7476bb0e061996d4daa SRODATA dupok size=11
	0x0000 03 00 00 00 07 00 00 00 02 42 40                 .........B@
gclocals·7d2d5fca80364273fb07d5820a76fef4 SRODATA dupok size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·d38408549d7b32772d8251dd15ab6a64 SRODATA dupok size=12
	0x0000 04 00 00 00 07 00 00 00 00 02 20 40              .......... @
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·414693e2868253982fe0b72aa4041ff0 SRODATA dupok size=11
	0x0000 03 00 00 00 03 00 00 00 00 01 05                 ...........
