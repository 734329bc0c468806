package html

import (
	"strings"
	"sync"
)

// longestBare is the length of the longest name that needs no semicolon.
const longestBare = 6

// entities are the names of HTML 5 with the characters that they mean, as the standard lists them but for nGt; and
// nLt;, which Go 1.11 does not know: name, space, characters, zero byte.
const entities = "" +
	"AElig Æ\x00AElig; Æ\x00AMP &\x00AMP; &\x00Aacute Á\x00Aacute; Á\x00Abreve; Ă\x00Acirc Â\x00Acirc; Â\x00Acy; А\x00" +
	"Afr; \U0001d504\x00Agrave À\x00Agrave; À\x00Alpha; Α\x00Amacr; Ā\x00And; \u2a53\x00Aogon; Ą\x00Aopf; \U0001d538\x00" +
	"ApplyFunction; \u2061\x00Aring Å\x00Aring; Å\x00Ascr; \U0001d49c\x00Assign; \u2254\x00Atilde Ã\x00Atilde; Ã\x00Auml Ä\x00" +
	"Auml; Ä\x00Backslash; \u2216\x00Barv; \u2ae7\x00Barwed; \u2306\x00Bcy; Б\x00Because; \u2235\x00Bernoullis; \u212c\x00Beta; Β\x00" +
	"Bfr; \U0001d505\x00Bopf; \U0001d539\x00Breve; ˘\x00Bscr; \u212c\x00Bumpeq; \u224e\x00CHcy; Ч\x00COPY ©\x00COPY; ©\x00Cacute; Ć\x00" +
	"Cap; \u22d2\x00CapitalDifferentialD; \u2145\x00Cayleys; \u212d\x00Ccaron; Č\x00Ccedil Ç\x00Ccedil; Ç\x00Ccirc; Ĉ\x00" +
	"Cconint; \u2230\x00Cdot; Ċ\x00Cedilla; ¸\x00CenterDot; ·\x00Cfr; \u212d\x00Chi; Χ\x00CircleDot; \u2299\x00CircleMinus; \u2296\x00" +
	"CirclePlus; \u2295\x00CircleTimes; \u2297\x00ClockwiseContourIntegral; \u2232\x00CloseCurlyDoubleQuote; \u201d\x00" +
	"CloseCurlyQuote; \u2019\x00Colon; \u2237\x00Colone; \u2a74\x00Congruent; \u2261\x00Conint; \u222f\x00ContourIntegral; \u222e\x00" +
	"Copf; \u2102\x00Coproduct; \u2210\x00CounterClockwiseContourIntegral; \u2233\x00Cross; \u2a2f\x00Cscr; \U0001d49e\x00" +
	"Cup; \u22d3\x00CupCap; \u224d\x00DD; \u2145\x00DDotrahd; \u2911\x00DJcy; Ђ\x00DScy; Ѕ\x00DZcy; Џ\x00Dagger; \u2021\x00" +
	"Darr; \u21a1\x00Dashv; \u2ae4\x00Dcaron; Ď\x00Dcy; Д\x00Del; \u2207\x00Delta; Δ\x00Dfr; \U0001d507\x00DiacriticalAcute; ´\x00" +
	"DiacriticalDot; ˙\x00DiacriticalDoubleAcute; ˝\x00DiacriticalGrave; `\x00DiacriticalTilde; ˜\x00Diamond; \u22c4\x00" +
	"DifferentialD; \u2146\x00Dopf; \U0001d53b\x00Dot; ¨\x00DotDot; \u20dc\x00DotEqual; \u2250\x00DoubleContourIntegral; \u222f\x00" +
	"DoubleDot; ¨\x00DoubleDownArrow; \u21d3\x00DoubleLeftArrow; \u21d0\x00DoubleLeftRightArrow; \u21d4\x00DoubleLeftTee; \u2ae4\x00" +
	"DoubleLongLeftArrow; \u27f8\x00DoubleLongLeftRightArrow; \u27fa\x00DoubleLongRightArrow; \u27f9\x00DoubleRightArrow; \u21d2\x00" +
	"DoubleRightTee; \u22a8\x00DoubleUpArrow; \u21d1\x00DoubleUpDownArrow; \u21d5\x00DoubleVerticalBar; \u2225\x00DownArrow; \u2193\x00" +
	"DownArrowBar; \u2913\x00DownArrowUpArrow; \u21f5\x00DownBreve; \u0311\x00DownLeftRightVector; \u2950\x00" +
	"DownLeftTeeVector; \u295e\x00DownLeftVector; \u21bd\x00DownLeftVectorBar; \u2956\x00DownRightTeeVector; \u295f\x00" +
	"DownRightVector; \u21c1\x00DownRightVectorBar; \u2957\x00DownTee; \u22a4\x00DownTeeArrow; \u21a7\x00Downarrow; \u21d3\x00" +
	"Dscr; \U0001d49f\x00Dstrok; Đ\x00ENG; Ŋ\x00ETH Ð\x00ETH; Ð\x00Eacute É\x00Eacute; É\x00Ecaron; Ě\x00Ecirc Ê\x00Ecirc; Ê\x00" +
	"Ecy; Э\x00Edot; Ė\x00Efr; \U0001d508\x00Egrave È\x00Egrave; È\x00Element; \u2208\x00Emacr; Ē\x00EmptySmallSquare; \u25fb\x00" +
	"EmptyVerySmallSquare; \u25ab\x00Eogon; Ę\x00Eopf; \U0001d53c\x00Epsilon; Ε\x00Equal; \u2a75\x00EqualTilde; \u2242\x00" +
	"Equilibrium; \u21cc\x00Escr; \u2130\x00Esim; \u2a73\x00Eta; Η\x00Euml Ë\x00Euml; Ë\x00Exists; \u2203\x00ExponentialE; \u2147\x00" +
	"Fcy; Ф\x00Ffr; \U0001d509\x00FilledSmallSquare; \u25fc\x00FilledVerySmallSquare; \u25aa\x00Fopf; \U0001d53d\x00ForAll; \u2200\x00" +
	"Fouriertrf; \u2131\x00Fscr; \u2131\x00GJcy; Ѓ\x00GT >\x00GT; >\x00Gamma; Γ\x00Gammad; Ϝ\x00Gbreve; Ğ\x00Gcedil; Ģ\x00Gcirc; Ĝ\x00" +
	"Gcy; Г\x00Gdot; Ġ\x00Gfr; \U0001d50a\x00Gg; \u22d9\x00Gopf; \U0001d53e\x00GreaterEqual; \u2265\x00GreaterEqualLess; \u22db\x00" +
	"GreaterFullEqual; \u2267\x00GreaterGreater; \u2aa2\x00GreaterLess; \u2277\x00GreaterSlantEqual; \u2a7e\x00GreaterTilde; \u2273\x00" +
	"Gscr; \U0001d4a2\x00Gt; \u226b\x00HARDcy; Ъ\x00Hacek; ˇ\x00Hat; ^\x00Hcirc; Ĥ\x00Hfr; \u210c\x00HilbertSpace; \u210b\x00" +
	"Hopf; \u210d\x00HorizontalLine; \u2500\x00Hscr; \u210b\x00Hstrok; Ħ\x00HumpDownHump; \u224e\x00HumpEqual; \u224f\x00IEcy; Е\x00" +
	"IJlig; Ĳ\x00IOcy; Ё\x00Iacute Í\x00Iacute; Í\x00Icirc Î\x00Icirc; Î\x00Icy; И\x00Idot; İ\x00Ifr; \u2111\x00Igrave Ì\x00" +
	"Igrave; Ì\x00Im; \u2111\x00Imacr; Ī\x00ImaginaryI; \u2148\x00Implies; \u21d2\x00Int; \u222c\x00Integral; \u222b\x00" +
	"Intersection; \u22c2\x00InvisibleComma; \u2063\x00InvisibleTimes; \u2062\x00Iogon; Į\x00Iopf; \U0001d540\x00Iota; Ι\x00" +
	"Iscr; \u2110\x00Itilde; Ĩ\x00Iukcy; І\x00Iuml Ï\x00Iuml; Ï\x00Jcirc; Ĵ\x00Jcy; Й\x00Jfr; \U0001d50d\x00Jopf; \U0001d541\x00" +
	"Jscr; \U0001d4a5\x00Jsercy; Ј\x00Jukcy; Є\x00KHcy; Х\x00KJcy; Ќ\x00Kappa; Κ\x00Kcedil; Ķ\x00Kcy; К\x00Kfr; \U0001d50e\x00" +
	"Kopf; \U0001d542\x00Kscr; \U0001d4a6\x00LJcy; Љ\x00LT <\x00LT; <\x00Lacute; Ĺ\x00Lambda; Λ\x00Lang; \u27ea\x00" +
	"Laplacetrf; \u2112\x00Larr; \u219e\x00Lcaron; Ľ\x00Lcedil; Ļ\x00Lcy; Л\x00LeftAngleBracket; \u27e8\x00LeftArrow; \u2190\x00" +
	"LeftArrowBar; \u21e4\x00LeftArrowRightArrow; \u21c6\x00LeftCeiling; \u2308\x00LeftDoubleBracket; \u27e6\x00" +
	"LeftDownTeeVector; \u2961\x00LeftDownVector; \u21c3\x00LeftDownVectorBar; \u2959\x00LeftFloor; \u230a\x00" +
	"LeftRightArrow; \u2194\x00LeftRightVector; \u294e\x00LeftTee; \u22a3\x00LeftTeeArrow; \u21a4\x00LeftTeeVector; \u295a\x00" +
	"LeftTriangle; \u22b2\x00LeftTriangleBar; \u29cf\x00LeftTriangleEqual; \u22b4\x00LeftUpDownVector; \u2951\x00" +
	"LeftUpTeeVector; \u2960\x00LeftUpVector; \u21bf\x00LeftUpVectorBar; \u2958\x00LeftVector; \u21bc\x00LeftVectorBar; \u2952\x00" +
	"Leftarrow; \u21d0\x00Leftrightarrow; \u21d4\x00LessEqualGreater; \u22da\x00LessFullEqual; \u2266\x00LessGreater; \u2276\x00" +
	"LessLess; \u2aa1\x00LessSlantEqual; \u2a7d\x00LessTilde; \u2272\x00Lfr; \U0001d50f\x00Ll; \u22d8\x00Lleftarrow; \u21da\x00" +
	"Lmidot; Ŀ\x00LongLeftArrow; \u27f5\x00LongLeftRightArrow; \u27f7\x00LongRightArrow; \u27f6\x00Longleftarrow; \u27f8\x00" +
	"Longleftrightarrow; \u27fa\x00Longrightarrow; \u27f9\x00Lopf; \U0001d543\x00LowerLeftArrow; \u2199\x00LowerRightArrow; \u2198\x00" +
	"Lscr; \u2112\x00Lsh; \u21b0\x00Lstrok; Ł\x00Lt; \u226a\x00Map; \u2905\x00Mcy; М\x00MediumSpace; \u205f\x00Mellintrf; \u2133\x00" +
	"Mfr; \U0001d510\x00MinusPlus; \u2213\x00Mopf; \U0001d544\x00Mscr; \u2133\x00Mu; Μ\x00NJcy; Њ\x00Nacute; Ń\x00Ncaron; Ň\x00" +
	"Ncedil; Ņ\x00Ncy; Н\x00NegativeMediumSpace; \u200b\x00NegativeThickSpace; \u200b\x00NegativeThinSpace; \u200b\x00" +
	"NegativeVeryThinSpace; \u200b\x00NestedGreaterGreater; \u226b\x00NestedLessLess; \u226a\x00NewLine; \n\x00Nfr; \U0001d511\x00" +
	"NoBreak; \u2060\x00NonBreakingSpace; \u00a0\x00Nopf; \u2115\x00Not; \u2aec\x00NotCongruent; \u2262\x00NotCupCap; \u226d\x00" +
	"NotDoubleVerticalBar; \u2226\x00NotElement; \u2209\x00NotEqual; \u2260\x00NotEqualTilde; \u2242\u0338\x00NotExists; \u2204\x00" +
	"NotGreater; \u226f\x00NotGreaterEqual; \u2271\x00NotGreaterFullEqual; \u2267\u0338\x00NotGreaterGreater; \u226b\u0338\x00" +
	"NotGreaterLess; \u2279\x00NotGreaterSlantEqual; \u2a7e\u0338\x00NotGreaterTilde; \u2275\x00NotHumpDownHump; \u224e\u0338\x00" +
	"NotHumpEqual; \u224f\u0338\x00NotLeftTriangle; \u22ea\x00NotLeftTriangleBar; \u29cf\u0338\x00NotLeftTriangleEqual; \u22ec\x00" +
	"NotLess; \u226e\x00NotLessEqual; \u2270\x00NotLessGreater; \u2278\x00NotLessLess; \u226a\u0338\x00" +
	"NotLessSlantEqual; \u2a7d\u0338\x00NotLessTilde; \u2274\x00NotNestedGreaterGreater; \u2aa2\u0338\x00" +
	"NotNestedLessLess; \u2aa1\u0338\x00NotPrecedes; \u2280\x00NotPrecedesEqual; \u2aaf\u0338\x00NotPrecedesSlantEqual; \u22e0\x00" +
	"NotReverseElement; \u220c\x00NotRightTriangle; \u22eb\x00NotRightTriangleBar; \u29d0\u0338\x00NotRightTriangleEqual; \u22ed\x00" +
	"NotSquareSubset; \u228f\u0338\x00NotSquareSubsetEqual; \u22e2\x00NotSquareSuperset; \u2290\u0338\x00" +
	"NotSquareSupersetEqual; \u22e3\x00NotSubset; \u2282\u20d2\x00NotSubsetEqual; \u2288\x00NotSucceeds; \u2281\x00" +
	"NotSucceedsEqual; \u2ab0\u0338\x00NotSucceedsSlantEqual; \u22e1\x00NotSucceedsTilde; \u227f\u0338\x00NotSuperset; \u2283\u20d2\x00" +
	"NotSupersetEqual; \u2289\x00NotTilde; \u2241\x00NotTildeEqual; \u2244\x00NotTildeFullEqual; \u2247\x00NotTildeTilde; \u2249\x00" +
	"NotVerticalBar; \u2224\x00Nscr; \U0001d4a9\x00Ntilde Ñ\x00Ntilde; Ñ\x00Nu; Ν\x00OElig; Œ\x00Oacute Ó\x00Oacute; Ó\x00Ocirc Ô\x00" +
	"Ocirc; Ô\x00Ocy; О\x00Odblac; Ő\x00Ofr; \U0001d512\x00Ograve Ò\x00Ograve; Ò\x00Omacr; Ō\x00Omega; Ω\x00Omicron; Ο\x00" +
	"Oopf; \U0001d546\x00OpenCurlyDoubleQuote; \u201c\x00OpenCurlyQuote; \u2018\x00Or; \u2a54\x00Oscr; \U0001d4aa\x00Oslash Ø\x00" +
	"Oslash; Ø\x00Otilde Õ\x00Otilde; Õ\x00Otimes; \u2a37\x00Ouml Ö\x00Ouml; Ö\x00OverBar; \u203e\x00OverBrace; \u23de\x00" +
	"OverBracket; \u23b4\x00OverParenthesis; \u23dc\x00PartialD; \u2202\x00Pcy; П\x00Pfr; \U0001d513\x00Phi; Φ\x00Pi; Π\x00" +
	"PlusMinus; ±\x00Poincareplane; \u210c\x00Popf; \u2119\x00Pr; \u2abb\x00Precedes; \u227a\x00PrecedesEqual; \u2aaf\x00" +
	"PrecedesSlantEqual; \u227c\x00PrecedesTilde; \u227e\x00Prime; \u2033\x00Product; \u220f\x00Proportion; \u2237\x00" +
	"Proportional; \u221d\x00Pscr; \U0001d4ab\x00Psi; Ψ\x00QUOT \"\x00QUOT; \"\x00Qfr; \U0001d514\x00Qopf; \u211a\x00" +
	"Qscr; \U0001d4ac\x00RBarr; \u2910\x00REG ®\x00REG; ®\x00Racute; Ŕ\x00Rang; \u27eb\x00Rarr; \u21a0\x00Rarrtl; \u2916\x00" +
	"Rcaron; Ř\x00Rcedil; Ŗ\x00Rcy; Р\x00Re; \u211c\x00ReverseElement; \u220b\x00ReverseEquilibrium; \u21cb\x00" +
	"ReverseUpEquilibrium; \u296f\x00Rfr; \u211c\x00Rho; Ρ\x00RightAngleBracket; \u27e9\x00RightArrow; \u2192\x00" +
	"RightArrowBar; \u21e5\x00RightArrowLeftArrow; \u21c4\x00RightCeiling; \u2309\x00RightDoubleBracket; \u27e7\x00" +
	"RightDownTeeVector; \u295d\x00RightDownVector; \u21c2\x00RightDownVectorBar; \u2955\x00RightFloor; \u230b\x00RightTee; \u22a2\x00" +
	"RightTeeArrow; \u21a6\x00RightTeeVector; \u295b\x00RightTriangle; \u22b3\x00RightTriangleBar; \u29d0\x00" +
	"RightTriangleEqual; \u22b5\x00RightUpDownVector; \u294f\x00RightUpTeeVector; \u295c\x00RightUpVector; \u21be\x00" +
	"RightUpVectorBar; \u2954\x00RightVector; \u21c0\x00RightVectorBar; \u2953\x00Rightarrow; \u21d2\x00Ropf; \u211d\x00" +
	"RoundImplies; \u2970\x00Rrightarrow; \u21db\x00Rscr; \u211b\x00Rsh; \u21b1\x00RuleDelayed; \u29f4\x00SHCHcy; Щ\x00SHcy; Ш\x00" +
	"SOFTcy; Ь\x00Sacute; Ś\x00Sc; \u2abc\x00Scaron; Š\x00Scedil; Ş\x00Scirc; Ŝ\x00Scy; С\x00Sfr; \U0001d516\x00" +
	"ShortDownArrow; \u2193\x00ShortLeftArrow; \u2190\x00ShortRightArrow; \u2192\x00ShortUpArrow; \u2191\x00Sigma; Σ\x00" +
	"SmallCircle; \u2218\x00Sopf; \U0001d54a\x00Sqrt; \u221a\x00Square; \u25a1\x00SquareIntersection; \u2293\x00" +
	"SquareSubset; \u228f\x00SquareSubsetEqual; \u2291\x00SquareSuperset; \u2290\x00SquareSupersetEqual; \u2292\x00" +
	"SquareUnion; \u2294\x00Sscr; \U0001d4ae\x00Star; \u22c6\x00Sub; \u22d0\x00Subset; \u22d0\x00SubsetEqual; \u2286\x00" +
	"Succeeds; \u227b\x00SucceedsEqual; \u2ab0\x00SucceedsSlantEqual; \u227d\x00SucceedsTilde; \u227f\x00SuchThat; \u220b\x00" +
	"Sum; \u2211\x00Sup; \u22d1\x00Superset; \u2283\x00SupersetEqual; \u2287\x00Supset; \u22d1\x00THORN Þ\x00THORN; Þ\x00" +
	"TRADE; \u2122\x00TSHcy; Ћ\x00TScy; Ц\x00Tab; \t\x00Tau; Τ\x00Tcaron; Ť\x00Tcedil; Ţ\x00Tcy; Т\x00Tfr; \U0001d517\x00" +
	"Therefore; \u2234\x00Theta; Θ\x00ThickSpace; \u205f\u200a\x00ThinSpace; \u2009\x00Tilde; \u223c\x00TildeEqual; \u2243\x00" +
	"TildeFullEqual; \u2245\x00TildeTilde; \u2248\x00Topf; \U0001d54b\x00TripleDot; \u20db\x00Tscr; \U0001d4af\x00Tstrok; Ŧ\x00" +
	"Uacute Ú\x00Uacute; Ú\x00Uarr; \u219f\x00Uarrocir; \u2949\x00Ubrcy; Ў\x00Ubreve; Ŭ\x00Ucirc Û\x00Ucirc; Û\x00Ucy; У\x00" +
	"Udblac; Ű\x00Ufr; \U0001d518\x00Ugrave Ù\x00Ugrave; Ù\x00Umacr; Ū\x00UnderBar; _\x00UnderBrace; \u23df\x00UnderBracket; \u23b5\x00" +
	"UnderParenthesis; \u23dd\x00Union; \u22c3\x00UnionPlus; \u228e\x00Uogon; Ų\x00Uopf; \U0001d54c\x00UpArrow; \u2191\x00" +
	"UpArrowBar; \u2912\x00UpArrowDownArrow; \u21c5\x00UpDownArrow; \u2195\x00UpEquilibrium; \u296e\x00UpTee; \u22a5\x00" +
	"UpTeeArrow; \u21a5\x00Uparrow; \u21d1\x00Updownarrow; \u21d5\x00UpperLeftArrow; \u2196\x00UpperRightArrow; \u2197\x00Upsi; ϒ\x00" +
	"Upsilon; Υ\x00Uring; Ů\x00Uscr; \U0001d4b0\x00Utilde; Ũ\x00Uuml Ü\x00Uuml; Ü\x00VDash; \u22ab\x00Vbar; \u2aeb\x00Vcy; В\x00" +
	"Vdash; \u22a9\x00Vdashl; \u2ae6\x00Vee; \u22c1\x00Verbar; \u2016\x00Vert; \u2016\x00VerticalBar; \u2223\x00VerticalLine; |\x00" +
	"VerticalSeparator; \u2758\x00VerticalTilde; \u2240\x00VeryThinSpace; \u200a\x00Vfr; \U0001d519\x00Vopf; \U0001d54d\x00" +
	"Vscr; \U0001d4b1\x00Vvdash; \u22aa\x00Wcirc; Ŵ\x00Wedge; \u22c0\x00Wfr; \U0001d51a\x00Wopf; \U0001d54e\x00Wscr; \U0001d4b2\x00" +
	"Xfr; \U0001d51b\x00Xi; Ξ\x00Xopf; \U0001d54f\x00Xscr; \U0001d4b3\x00YAcy; Я\x00YIcy; Ї\x00YUcy; Ю\x00Yacute Ý\x00Yacute; Ý\x00" +
	"Ycirc; Ŷ\x00Ycy; Ы\x00Yfr; \U0001d51c\x00Yopf; \U0001d550\x00Yscr; \U0001d4b4\x00Yuml; Ÿ\x00ZHcy; Ж\x00Zacute; Ź\x00Zcaron; Ž\x00" +
	"Zcy; З\x00Zdot; Ż\x00ZeroWidthSpace; \u200b\x00Zeta; Ζ\x00Zfr; \u2128\x00Zopf; \u2124\x00Zscr; \U0001d4b5\x00aacute á\x00" +
	"aacute; á\x00abreve; ă\x00ac; \u223e\x00acE; \u223e\u0333\x00acd; \u223f\x00acirc â\x00acirc; â\x00acute ´\x00acute; ´\x00" +
	"acy; а\x00aelig æ\x00aelig; æ\x00af; \u2061\x00afr; \U0001d51e\x00agrave à\x00agrave; à\x00alefsym; \u2135\x00aleph; \u2135\x00" +
	"alpha; α\x00amacr; ā\x00amalg; \u2a3f\x00amp &\x00amp; &\x00and; \u2227\x00andand; \u2a55\x00andd; \u2a5c\x00andslope; \u2a58\x00" +
	"andv; \u2a5a\x00ang; \u2220\x00ange; \u29a4\x00angle; \u2220\x00angmsd; \u2221\x00angmsdaa; \u29a8\x00angmsdab; \u29a9\x00" +
	"angmsdac; \u29aa\x00angmsdad; \u29ab\x00angmsdae; \u29ac\x00angmsdaf; \u29ad\x00angmsdag; \u29ae\x00angmsdah; \u29af\x00" +
	"angrt; \u221f\x00angrtvb; \u22be\x00angrtvbd; \u299d\x00angsph; \u2222\x00angst; Å\x00angzarr; \u237c\x00aogon; ą\x00" +
	"aopf; \U0001d552\x00ap; \u2248\x00apE; \u2a70\x00apacir; \u2a6f\x00ape; \u224a\x00apid; \u224b\x00apos; '\x00approx; \u2248\x00" +
	"approxeq; \u224a\x00aring å\x00aring; å\x00ascr; \U0001d4b6\x00ast; *\x00asymp; \u2248\x00asympeq; \u224d\x00atilde ã\x00" +
	"atilde; ã\x00auml ä\x00auml; ä\x00awconint; \u2233\x00awint; \u2a11\x00bNot; \u2aed\x00backcong; \u224c\x00backepsilon; ϶\x00" +
	"backprime; \u2035\x00backsim; \u223d\x00backsimeq; \u22cd\x00barvee; \u22bd\x00barwed; \u2305\x00barwedge; \u2305\x00" +
	"bbrk; \u23b5\x00bbrktbrk; \u23b6\x00bcong; \u224c\x00bcy; б\x00bdquo; \u201e\x00becaus; \u2235\x00because; \u2235\x00" +
	"bemptyv; \u29b0\x00bepsi; ϶\x00bernou; \u212c\x00beta; β\x00beth; \u2136\x00between; \u226c\x00bfr; \U0001d51f\x00" +
	"bigcap; \u22c2\x00bigcirc; \u25ef\x00bigcup; \u22c3\x00bigodot; \u2a00\x00bigoplus; \u2a01\x00bigotimes; \u2a02\x00" +
	"bigsqcup; \u2a06\x00bigstar; \u2605\x00bigtriangledown; \u25bd\x00bigtriangleup; \u25b3\x00biguplus; \u2a04\x00bigvee; \u22c1\x00" +
	"bigwedge; \u22c0\x00bkarow; \u290d\x00blacklozenge; \u29eb\x00blacksquare; \u25aa\x00blacktriangle; \u25b4\x00" +
	"blacktriangledown; \u25be\x00blacktriangleleft; \u25c2\x00blacktriangleright; \u25b8\x00blank; \u2423\x00blk12; \u2592\x00" +
	"blk14; \u2591\x00blk34; \u2593\x00block; \u2588\x00bne; =\u20e5\x00bnequiv; \u2261\u20e5\x00bnot; \u2310\x00bopf; \U0001d553\x00" +
	"bot; \u22a5\x00bottom; \u22a5\x00bowtie; \u22c8\x00boxDL; \u2557\x00boxDR; \u2554\x00boxDl; \u2556\x00boxDr; \u2553\x00" +
	"boxH; \u2550\x00boxHD; \u2566\x00boxHU; \u2569\x00boxHd; \u2564\x00boxHu; \u2567\x00boxUL; \u255d\x00boxUR; \u255a\x00" +
	"boxUl; \u255c\x00boxUr; \u2559\x00boxV; \u2551\x00boxVH; \u256c\x00boxVL; \u2563\x00boxVR; \u2560\x00boxVh; \u256b\x00" +
	"boxVl; \u2562\x00boxVr; \u255f\x00boxbox; \u29c9\x00boxdL; \u2555\x00boxdR; \u2552\x00boxdl; \u2510\x00boxdr; \u250c\x00" +
	"boxh; \u2500\x00boxhD; \u2565\x00boxhU; \u2568\x00boxhd; \u252c\x00boxhu; \u2534\x00boxminus; \u229f\x00boxplus; \u229e\x00" +
	"boxtimes; \u22a0\x00boxuL; \u255b\x00boxuR; \u2558\x00boxul; \u2518\x00boxur; \u2514\x00boxv; \u2502\x00boxvH; \u256a\x00" +
	"boxvL; \u2561\x00boxvR; \u255e\x00boxvh; \u253c\x00boxvl; \u2524\x00boxvr; \u251c\x00bprime; \u2035\x00breve; ˘\x00brvbar ¦\x00" +
	"brvbar; ¦\x00bscr; \U0001d4b7\x00bsemi; \u204f\x00bsim; \u223d\x00bsime; \u22cd\x00bsol; \\\x00bsolb; \u29c5\x00" +
	"bsolhsub; \u27c8\x00bull; \u2022\x00bullet; \u2022\x00bump; \u224e\x00bumpE; \u2aae\x00bumpe; \u224f\x00bumpeq; \u224f\x00" +
	"cacute; ć\x00cap; \u2229\x00capand; \u2a44\x00capbrcup; \u2a49\x00capcap; \u2a4b\x00capcup; \u2a47\x00capdot; \u2a40\x00" +
	"caps; \u2229\ufe00\x00caret; \u2041\x00caron; ˇ\x00ccaps; \u2a4d\x00ccaron; č\x00ccedil ç\x00ccedil; ç\x00ccirc; ĉ\x00" +
	"ccups; \u2a4c\x00ccupssm; \u2a50\x00cdot; ċ\x00cedil ¸\x00cedil; ¸\x00cemptyv; \u29b2\x00cent ¢\x00cent; ¢\x00centerdot; ·\x00" +
	"cfr; \U0001d520\x00chcy; ч\x00check; \u2713\x00checkmark; \u2713\x00chi; χ\x00cir; \u25cb\x00cirE; \u29c3\x00circ; ˆ\x00" +
	"circeq; \u2257\x00circlearrowleft; \u21ba\x00circlearrowright; \u21bb\x00circledR; ®\x00circledS; \u24c8\x00circledast; \u229b\x00" +
	"circledcirc; \u229a\x00circleddash; \u229d\x00cire; \u2257\x00cirfnint; \u2a10\x00cirmid; \u2aef\x00cirscir; \u29c2\x00" +
	"clubs; \u2663\x00clubsuit; \u2663\x00colon; :\x00colone; \u2254\x00coloneq; \u2254\x00comma; ,\x00commat; @\x00comp; \u2201\x00" +
	"compfn; \u2218\x00complement; \u2201\x00complexes; \u2102\x00cong; \u2245\x00congdot; \u2a6d\x00conint; \u222e\x00" +
	"copf; \U0001d554\x00coprod; \u2210\x00copy ©\x00copy; ©\x00copysr; \u2117\x00crarr; \u21b5\x00cross; \u2717\x00" +
	"cscr; \U0001d4b8\x00csub; \u2acf\x00csube; \u2ad1\x00csup; \u2ad0\x00csupe; \u2ad2\x00ctdot; \u22ef\x00cudarrl; \u2938\x00" +
	"cudarrr; \u2935\x00cuepr; \u22de\x00cuesc; \u22df\x00cularr; \u21b6\x00cularrp; \u293d\x00cup; \u222a\x00cupbrcap; \u2a48\x00" +
	"cupcap; \u2a46\x00cupcup; \u2a4a\x00cupdot; \u228d\x00cupor; \u2a45\x00cups; \u222a\ufe00\x00curarr; \u21b7\x00curarrm; \u293c\x00" +
	"curlyeqprec; \u22de\x00curlyeqsucc; \u22df\x00curlyvee; \u22ce\x00curlywedge; \u22cf\x00curren ¤\x00curren; ¤\x00" +
	"curvearrowleft; \u21b6\x00curvearrowright; \u21b7\x00cuvee; \u22ce\x00cuwed; \u22cf\x00cwconint; \u2232\x00cwint; \u2231\x00" +
	"cylcty; \u232d\x00dArr; \u21d3\x00dHar; \u2965\x00dagger; \u2020\x00daleth; \u2138\x00darr; \u2193\x00dash; \u2010\x00" +
	"dashv; \u22a3\x00dbkarow; \u290f\x00dblac; ˝\x00dcaron; ď\x00dcy; д\x00dd; \u2146\x00ddagger; \u2021\x00ddarr; \u21ca\x00" +
	"ddotseq; \u2a77\x00deg °\x00deg; °\x00delta; δ\x00demptyv; \u29b1\x00dfisht; \u297f\x00dfr; \U0001d521\x00dharl; \u21c3\x00" +
	"dharr; \u21c2\x00diam; \u22c4\x00diamond; \u22c4\x00diamondsuit; \u2666\x00diams; \u2666\x00die; ¨\x00digamma; ϝ\x00" +
	"disin; \u22f2\x00div; ÷\x00divide ÷\x00divide; ÷\x00divideontimes; \u22c7\x00divonx; \u22c7\x00djcy; ђ\x00dlcorn; \u231e\x00" +
	"dlcrop; \u230d\x00dollar; $\x00dopf; \U0001d555\x00dot; ˙\x00doteq; \u2250\x00doteqdot; \u2251\x00dotminus; \u2238\x00" +
	"dotplus; \u2214\x00dotsquare; \u22a1\x00doublebarwedge; \u2306\x00downarrow; \u2193\x00downdownarrows; \u21ca\x00" +
	"downharpoonleft; \u21c3\x00downharpoonright; \u21c2\x00drbkarow; \u2910\x00drcorn; \u231f\x00drcrop; \u230c\x00" +
	"dscr; \U0001d4b9\x00dscy; ѕ\x00dsol; \u29f6\x00dstrok; đ\x00dtdot; \u22f1\x00dtri; \u25bf\x00dtrif; \u25be\x00duarr; \u21f5\x00" +
	"duhar; \u296f\x00dwangle; \u29a6\x00dzcy; џ\x00dzigrarr; \u27ff\x00eDDot; \u2a77\x00eDot; \u2251\x00eacute é\x00eacute; é\x00" +
	"easter; \u2a6e\x00ecaron; ě\x00ecir; \u2256\x00ecirc ê\x00ecirc; ê\x00ecolon; \u2255\x00ecy; э\x00edot; ė\x00ee; \u2147\x00" +
	"efDot; \u2252\x00efr; \U0001d522\x00eg; \u2a9a\x00egrave è\x00egrave; è\x00egs; \u2a96\x00egsdot; \u2a98\x00el; \u2a99\x00" +
	"elinters; \u23e7\x00ell; \u2113\x00els; \u2a95\x00elsdot; \u2a97\x00emacr; ē\x00empty; \u2205\x00emptyset; \u2205\x00" +
	"emptyv; \u2205\x00emsp13; \u2004\x00emsp14; \u2005\x00emsp; \u2003\x00eng; ŋ\x00ensp; \u2002\x00eogon; ę\x00eopf; \U0001d556\x00" +
	"epar; \u22d5\x00eparsl; \u29e3\x00eplus; \u2a71\x00epsi; ε\x00epsilon; ε\x00epsiv; ϵ\x00eqcirc; \u2256\x00eqcolon; \u2255\x00" +
	"eqsim; \u2242\x00eqslantgtr; \u2a96\x00eqslantless; \u2a95\x00equals; =\x00equest; \u225f\x00equiv; \u2261\x00equivDD; \u2a78\x00" +
	"eqvparsl; \u29e5\x00erDot; \u2253\x00erarr; \u2971\x00escr; \u212f\x00esdot; \u2250\x00esim; \u2242\x00eta; η\x00eth ð\x00" +
	"eth; ð\x00euml ë\x00euml; ë\x00euro; \u20ac\x00excl; !\x00exist; \u2203\x00expectation; \u2130\x00exponentiale; \u2147\x00" +
	"fallingdotseq; \u2252\x00fcy; ф\x00female; \u2640\x00ffilig; \ufb03\x00fflig; \ufb00\x00ffllig; \ufb04\x00ffr; \U0001d523\x00" +
	"filig; \ufb01\x00fjlig; fj\x00flat; \u266d\x00fllig; \ufb02\x00fltns; \u25b1\x00fnof; ƒ\x00fopf; \U0001d557\x00forall; \u2200\x00" +
	"fork; \u22d4\x00forkv; \u2ad9\x00fpartint; \u2a0d\x00frac12 ½\x00frac12; ½\x00frac13; \u2153\x00frac14 ¼\x00frac14; ¼\x00" +
	"frac15; \u2155\x00frac16; \u2159\x00frac18; \u215b\x00frac23; \u2154\x00frac25; \u2156\x00frac34 ¾\x00frac34; ¾\x00" +
	"frac35; \u2157\x00frac38; \u215c\x00frac45; \u2158\x00frac56; \u215a\x00frac58; \u215d\x00frac78; \u215e\x00frasl; \u2044\x00" +
	"frown; \u2322\x00fscr; \U0001d4bb\x00gE; \u2267\x00gEl; \u2a8c\x00gacute; ǵ\x00gamma; γ\x00gammad; ϝ\x00gap; \u2a86\x00" +
	"gbreve; ğ\x00gcirc; ĝ\x00gcy; г\x00gdot; ġ\x00ge; \u2265\x00gel; \u22db\x00geq; \u2265\x00geqq; \u2267\x00geqslant; \u2a7e\x00" +
	"ges; \u2a7e\x00gescc; \u2aa9\x00gesdot; \u2a80\x00gesdoto; \u2a82\x00gesdotol; \u2a84\x00gesl; \u22db\ufe00\x00gesles; \u2a94\x00" +
	"gfr; \U0001d524\x00gg; \u226b\x00ggg; \u22d9\x00gimel; \u2137\x00gjcy; ѓ\x00gl; \u2277\x00glE; \u2a92\x00gla; \u2aa5\x00" +
	"glj; \u2aa4\x00gnE; \u2269\x00gnap; \u2a8a\x00gnapprox; \u2a8a\x00gne; \u2a88\x00gneq; \u2a88\x00gneqq; \u2269\x00" +
	"gnsim; \u22e7\x00gopf; \U0001d558\x00grave; `\x00gscr; \u210a\x00gsim; \u2273\x00gsime; \u2a8e\x00gsiml; \u2a90\x00gt >\x00" +
	"gt; >\x00gtcc; \u2aa7\x00gtcir; \u2a7a\x00gtdot; \u22d7\x00gtlPar; \u2995\x00gtquest; \u2a7c\x00gtrapprox; \u2a86\x00" +
	"gtrarr; \u2978\x00gtrdot; \u22d7\x00gtreqless; \u22db\x00gtreqqless; \u2a8c\x00gtrless; \u2277\x00gtrsim; \u2273\x00" +
	"gvertneqq; \u2269\ufe00\x00gvnE; \u2269\ufe00\x00hArr; \u21d4\x00hairsp; \u200a\x00half; ½\x00hamilt; \u210b\x00hardcy; ъ\x00" +
	"harr; \u2194\x00harrcir; \u2948\x00harrw; \u21ad\x00hbar; \u210f\x00hcirc; ĥ\x00hearts; \u2665\x00heartsuit; \u2665\x00" +
	"hellip; \u2026\x00hercon; \u22b9\x00hfr; \U0001d525\x00hksearow; \u2925\x00hkswarow; \u2926\x00hoarr; \u21ff\x00homtht; \u223b\x00" +
	"hookleftarrow; \u21a9\x00hookrightarrow; \u21aa\x00hopf; \U0001d559\x00horbar; \u2015\x00hscr; \U0001d4bd\x00hslash; \u210f\x00" +
	"hstrok; ħ\x00hybull; \u2043\x00hyphen; \u2010\x00iacute í\x00iacute; í\x00ic; \u2063\x00icirc î\x00icirc; î\x00icy; и\x00" +
	"iecy; е\x00iexcl ¡\x00iexcl; ¡\x00iff; \u21d4\x00ifr; \U0001d526\x00igrave ì\x00igrave; ì\x00ii; \u2148\x00iiiint; \u2a0c\x00" +
	"iiint; \u222d\x00iinfin; \u29dc\x00iiota; \u2129\x00ijlig; ĳ\x00imacr; ī\x00image; \u2111\x00imagline; \u2110\x00" +
	"imagpart; \u2111\x00imath; ı\x00imof; \u22b7\x00imped; Ƶ\x00in; \u2208\x00incare; \u2105\x00infin; \u221e\x00infintie; \u29dd\x00" +
	"inodot; ı\x00int; \u222b\x00intcal; \u22ba\x00integers; \u2124\x00intercal; \u22ba\x00intlarhk; \u2a17\x00intprod; \u2a3c\x00" +
	"iocy; ё\x00iogon; į\x00iopf; \U0001d55a\x00iota; ι\x00iprod; \u2a3c\x00iquest ¿\x00iquest; ¿\x00iscr; \U0001d4be\x00" +
	"isin; \u2208\x00isinE; \u22f9\x00isindot; \u22f5\x00isins; \u22f4\x00isinsv; \u22f3\x00isinv; \u2208\x00it; \u2062\x00" +
	"itilde; ĩ\x00iukcy; і\x00iuml ï\x00iuml; ï\x00jcirc; ĵ\x00jcy; й\x00jfr; \U0001d527\x00jmath; ȷ\x00jopf; \U0001d55b\x00" +
	"jscr; \U0001d4bf\x00jsercy; ј\x00jukcy; є\x00kappa; κ\x00kappav; ϰ\x00kcedil; ķ\x00kcy; к\x00kfr; \U0001d528\x00kgreen; ĸ\x00" +
	"khcy; х\x00kjcy; ќ\x00kopf; \U0001d55c\x00kscr; \U0001d4c0\x00lAarr; \u21da\x00lArr; \u21d0\x00lAtail; \u291b\x00lBarr; \u290e\x00" +
	"lE; \u2266\x00lEg; \u2a8b\x00lHar; \u2962\x00lacute; ĺ\x00laemptyv; \u29b4\x00lagran; \u2112\x00lambda; λ\x00lang; \u27e8\x00" +
	"langd; \u2991\x00langle; \u27e8\x00lap; \u2a85\x00laquo «\x00laquo; «\x00larr; \u2190\x00larrb; \u21e4\x00larrbfs; \u291f\x00" +
	"larrfs; \u291d\x00larrhk; \u21a9\x00larrlp; \u21ab\x00larrpl; \u2939\x00larrsim; \u2973\x00larrtl; \u21a2\x00lat; \u2aab\x00" +
	"latail; \u2919\x00late; \u2aad\x00lates; \u2aad\ufe00\x00lbarr; \u290c\x00lbbrk; \u2772\x00lbrace; {\x00lbrack; [\x00" +
	"lbrke; \u298b\x00lbrksld; \u298f\x00lbrkslu; \u298d\x00lcaron; ľ\x00lcedil; ļ\x00lceil; \u2308\x00lcub; {\x00lcy; л\x00" +
	"ldca; \u2936\x00ldquo; \u201c\x00ldquor; \u201e\x00ldrdhar; \u2967\x00ldrushar; \u294b\x00ldsh; \u21b2\x00le; \u2264\x00" +
	"leftarrow; \u2190\x00leftarrowtail; \u21a2\x00leftharpoondown; \u21bd\x00leftharpoonup; \u21bc\x00leftleftarrows; \u21c7\x00" +
	"leftrightarrow; \u2194\x00leftrightarrows; \u21c6\x00leftrightharpoons; \u21cb\x00leftrightsquigarrow; \u21ad\x00" +
	"leftthreetimes; \u22cb\x00leg; \u22da\x00leq; \u2264\x00leqq; \u2266\x00leqslant; \u2a7d\x00les; \u2a7d\x00lescc; \u2aa8\x00" +
	"lesdot; \u2a7f\x00lesdoto; \u2a81\x00lesdotor; \u2a83\x00lesg; \u22da\ufe00\x00lesges; \u2a93\x00lessapprox; \u2a85\x00" +
	"lessdot; \u22d6\x00lesseqgtr; \u22da\x00lesseqqgtr; \u2a8b\x00lessgtr; \u2276\x00lesssim; \u2272\x00lfisht; \u297c\x00" +
	"lfloor; \u230a\x00lfr; \U0001d529\x00lg; \u2276\x00lgE; \u2a91\x00lhard; \u21bd\x00lharu; \u21bc\x00lharul; \u296a\x00" +
	"lhblk; \u2584\x00ljcy; љ\x00ll; \u226a\x00llarr; \u21c7\x00llcorner; \u231e\x00llhard; \u296b\x00lltri; \u25fa\x00lmidot; ŀ\x00" +
	"lmoust; \u23b0\x00lmoustache; \u23b0\x00lnE; \u2268\x00lnap; \u2a89\x00lnapprox; \u2a89\x00lne; \u2a87\x00lneq; \u2a87\x00" +
	"lneqq; \u2268\x00lnsim; \u22e6\x00loang; \u27ec\x00loarr; \u21fd\x00lobrk; \u27e6\x00longleftarrow; \u27f5\x00" +
	"longleftrightarrow; \u27f7\x00longmapsto; \u27fc\x00longrightarrow; \u27f6\x00looparrowleft; \u21ab\x00looparrowright; \u21ac\x00" +
	"lopar; \u2985\x00lopf; \U0001d55d\x00loplus; \u2a2d\x00lotimes; \u2a34\x00lowast; \u2217\x00lowbar; _\x00loz; \u25ca\x00" +
	"lozenge; \u25ca\x00lozf; \u29eb\x00lpar; (\x00lparlt; \u2993\x00lrarr; \u21c6\x00lrcorner; \u231f\x00lrhar; \u21cb\x00" +
	"lrhard; \u296d\x00lrm; \u200e\x00lrtri; \u22bf\x00lsaquo; \u2039\x00lscr; \U0001d4c1\x00lsh; \u21b0\x00lsim; \u2272\x00" +
	"lsime; \u2a8d\x00lsimg; \u2a8f\x00lsqb; [\x00lsquo; \u2018\x00lsquor; \u201a\x00lstrok; ł\x00lt <\x00lt; <\x00ltcc; \u2aa6\x00" +
	"ltcir; \u2a79\x00ltdot; \u22d6\x00lthree; \u22cb\x00ltimes; \u22c9\x00ltlarr; \u2976\x00ltquest; \u2a7b\x00ltrPar; \u2996\x00" +
	"ltri; \u25c3\x00ltrie; \u22b4\x00ltrif; \u25c2\x00lurdshar; \u294a\x00luruhar; \u2966\x00lvertneqq; \u2268\ufe00\x00" +
	"lvnE; \u2268\ufe00\x00mDDot; \u223a\x00macr ¯\x00macr; ¯\x00male; \u2642\x00malt; \u2720\x00maltese; \u2720\x00map; \u21a6\x00" +
	"mapsto; \u21a6\x00mapstodown; \u21a7\x00mapstoleft; \u21a4\x00mapstoup; \u21a5\x00marker; \u25ae\x00mcomma; \u2a29\x00mcy; м\x00" +
	"mdash; \u2014\x00measuredangle; \u2221\x00mfr; \U0001d52a\x00mho; \u2127\x00micro µ\x00micro; µ\x00mid; \u2223\x00midast; *\x00" +
	"midcir; \u2af0\x00middot ·\x00middot; ·\x00minus; \u2212\x00minusb; \u229f\x00minusd; \u2238\x00minusdu; \u2a2a\x00" +
	"mlcp; \u2adb\x00mldr; \u2026\x00mnplus; \u2213\x00models; \u22a7\x00mopf; \U0001d55e\x00mp; \u2213\x00mscr; \U0001d4c2\x00" +
	"mstpos; \u223e\x00mu; μ\x00multimap; \u22b8\x00mumap; \u22b8\x00nGg; \u22d9\u0338\x00nGtv; \u226b\u0338\x00" +
	"nLeftarrow; \u21cd\x00nLeftrightarrow; \u21ce\x00nLl; \u22d8\u0338\x00nLtv; \u226a\u0338\x00" +
	"nRightarrow; \u21cf\x00nVDash; \u22af\x00nVdash; \u22ae\x00nabla; \u2207\x00nacute; ń\x00nang; \u2220\u20d2\x00nap; \u2249\x00" +
	"napE; \u2a70\u0338\x00napid; \u224b\u0338\x00napos; ŉ\x00napprox; \u2249\x00natur; \u266e\x00natural; \u266e\x00" +
	"naturals; \u2115\x00nbsp \u00a0\x00nbsp; \u00a0\x00nbump; \u224e\u0338\x00nbumpe; \u224f\u0338\x00ncap; \u2a43\x00ncaron; ň\x00" +
	"ncedil; ņ\x00ncong; \u2247\x00ncongdot; \u2a6d\u0338\x00ncup; \u2a42\x00ncy; н\x00ndash; \u2013\x00ne; \u2260\x00neArr; \u21d7\x00" +
	"nearhk; \u2924\x00nearr; \u2197\x00nearrow; \u2197\x00nedot; \u2250\u0338\x00nequiv; \u2262\x00nesear; \u2928\x00" +
	"nesim; \u2242\u0338\x00nexist; \u2204\x00nexists; \u2204\x00nfr; \U0001d52b\x00ngE; \u2267\u0338\x00nge; \u2271\x00" +
	"ngeq; \u2271\x00ngeqq; \u2267\u0338\x00ngeqslant; \u2a7e\u0338\x00nges; \u2a7e\u0338\x00ngsim; \u2275\x00ngt; \u226f\x00" +
	"ngtr; \u226f\x00nhArr; \u21ce\x00nharr; \u21ae\x00nhpar; \u2af2\x00ni; \u220b\x00nis; \u22fc\x00nisd; \u22fa\x00niv; \u220b\x00" +
	"njcy; њ\x00nlArr; \u21cd\x00nlE; \u2266\u0338\x00nlarr; \u219a\x00nldr; \u2025\x00nle; \u2270\x00nleftarrow; \u219a\x00" +
	"nleftrightarrow; \u21ae\x00nleq; \u2270\x00nleqq; \u2266\u0338\x00nleqslant; \u2a7d\u0338\x00nles; \u2a7d\u0338\x00" +
	"nless; \u226e\x00nlsim; \u2274\x00nlt; \u226e\x00nltri; \u22ea\x00nltrie; \u22ec\x00nmid; \u2224\x00nopf; \U0001d55f\x00not ¬\x00" +
	"not; ¬\x00notin; \u2209\x00notinE; \u22f9\u0338\x00notindot; \u22f5\u0338\x00notinva; \u2209\x00notinvb; \u22f7\x00" +
	"notinvc; \u22f6\x00notni; \u220c\x00notniva; \u220c\x00notnivb; \u22fe\x00notnivc; \u22fd\x00npar; \u2226\x00nparallel; \u2226\x00" +
	"nparsl; \u2afd\u20e5\x00npart; \u2202\u0338\x00npolint; \u2a14\x00npr; \u2280\x00nprcue; \u22e0\x00npre; \u2aaf\u0338\x00" +
	"nprec; \u2280\x00npreceq; \u2aaf\u0338\x00nrArr; \u21cf\x00nrarr; \u219b\x00nrarrc; \u2933\u0338\x00nrarrw; \u219d\u0338\x00" +
	"nrightarrow; \u219b\x00nrtri; \u22eb\x00nrtrie; \u22ed\x00nsc; \u2281\x00nsccue; \u22e1\x00nsce; \u2ab0\u0338\x00" +
	"nscr; \U0001d4c3\x00nshortmid; \u2224\x00nshortparallel; \u2226\x00nsim; \u2241\x00nsime; \u2244\x00nsimeq; \u2244\x00" +
	"nsmid; \u2224\x00nspar; \u2226\x00nsqsube; \u22e2\x00nsqsupe; \u22e3\x00nsub; \u2284\x00nsubE; \u2ac5\u0338\x00nsube; \u2288\x00" +
	"nsubset; \u2282\u20d2\x00nsubseteq; \u2288\x00nsubseteqq; \u2ac5\u0338\x00nsucc; \u2281\x00nsucceq; \u2ab0\u0338\x00" +
	"nsup; \u2285\x00nsupE; \u2ac6\u0338\x00nsupe; \u2289\x00nsupset; \u2283\u20d2\x00nsupseteq; \u2289\x00nsupseteqq; \u2ac6\u0338\x00" +
	"ntgl; \u2279\x00ntilde ñ\x00ntilde; ñ\x00ntlg; \u2278\x00ntriangleleft; \u22ea\x00ntrianglelefteq; \u22ec\x00" +
	"ntriangleright; \u22eb\x00ntrianglerighteq; \u22ed\x00nu; ν\x00num; #\x00numero; \u2116\x00numsp; \u2007\x00nvDash; \u22ad\x00" +
	"nvHarr; \u2904\x00nvap; \u224d\u20d2\x00nvdash; \u22ac\x00nvge; \u2265\u20d2\x00nvgt; >\u20d2\x00nvinfin; \u29de\x00" +
	"nvlArr; \u2902\x00nvle; \u2264\u20d2\x00nvlt; <\u20d2\x00nvltrie; \u22b4\u20d2\x00nvrArr; \u2903\x00nvrtrie; \u22b5\u20d2\x00" +
	"nvsim; \u223c\u20d2\x00nwArr; \u21d6\x00nwarhk; \u2923\x00nwarr; \u2196\x00nwarrow; \u2196\x00nwnear; \u2927\x00oS; \u24c8\x00" +
	"oacute ó\x00oacute; ó\x00oast; \u229b\x00ocir; \u229a\x00ocirc ô\x00ocirc; ô\x00ocy; о\x00odash; \u229d\x00odblac; ő\x00" +
	"odiv; \u2a38\x00odot; \u2299\x00odsold; \u29bc\x00oelig; œ\x00ofcir; \u29bf\x00ofr; \U0001d52c\x00ogon; ˛\x00ograve ò\x00" +
	"ograve; ò\x00ogt; \u29c1\x00ohbar; \u29b5\x00ohm; Ω\x00oint; \u222e\x00olarr; \u21ba\x00olcir; \u29be\x00olcross; \u29bb\x00" +
	"oline; \u203e\x00olt; \u29c0\x00omacr; ō\x00omega; ω\x00omicron; ο\x00omid; \u29b6\x00ominus; \u2296\x00oopf; \U0001d560\x00" +
	"opar; \u29b7\x00operp; \u29b9\x00oplus; \u2295\x00or; \u2228\x00orarr; \u21bb\x00ord; \u2a5d\x00order; \u2134\x00" +
	"orderof; \u2134\x00ordf ª\x00ordf; ª\x00ordm º\x00ordm; º\x00origof; \u22b6\x00oror; \u2a56\x00orslope; \u2a57\x00orv; \u2a5b\x00" +
	"oscr; \u2134\x00oslash ø\x00oslash; ø\x00osol; \u2298\x00otilde õ\x00otilde; õ\x00otimes; \u2297\x00otimesas; \u2a36\x00ouml ö\x00" +
	"ouml; ö\x00ovbar; \u233d\x00par; \u2225\x00para ¶\x00para; ¶\x00parallel; \u2225\x00parsim; \u2af3\x00parsl; \u2afd\x00" +
	"part; \u2202\x00pcy; п\x00percnt; %\x00period; .\x00permil; \u2030\x00perp; \u22a5\x00pertenk; \u2031\x00pfr; \U0001d52d\x00" +
	"phi; φ\x00phiv; ϕ\x00phmmat; \u2133\x00phone; \u260e\x00pi; π\x00pitchfork; \u22d4\x00piv; ϖ\x00planck; \u210f\x00" +
	"planckh; \u210e\x00plankv; \u210f\x00plus; +\x00plusacir; \u2a23\x00plusb; \u229e\x00pluscir; \u2a22\x00plusdo; \u2214\x00" +
	"plusdu; \u2a25\x00pluse; \u2a72\x00plusmn ±\x00plusmn; ±\x00plussim; \u2a26\x00plustwo; \u2a27\x00pm; ±\x00pointint; \u2a15\x00" +
	"popf; \U0001d561\x00pound £\x00pound; £\x00pr; \u227a\x00prE; \u2ab3\x00prap; \u2ab7\x00prcue; \u227c\x00pre; \u2aaf\x00" +
	"prec; \u227a\x00precapprox; \u2ab7\x00preccurlyeq; \u227c\x00preceq; \u2aaf\x00precnapprox; \u2ab9\x00precneqq; \u2ab5\x00" +
	"precnsim; \u22e8\x00precsim; \u227e\x00prime; \u2032\x00primes; \u2119\x00prnE; \u2ab5\x00prnap; \u2ab9\x00prnsim; \u22e8\x00" +
	"prod; \u220f\x00profalar; \u232e\x00profline; \u2312\x00profsurf; \u2313\x00prop; \u221d\x00propto; \u221d\x00prsim; \u227e\x00" +
	"prurel; \u22b0\x00pscr; \U0001d4c5\x00psi; ψ\x00puncsp; \u2008\x00qfr; \U0001d52e\x00qint; \u2a0c\x00qopf; \U0001d562\x00" +
	"qprime; \u2057\x00qscr; \U0001d4c6\x00quaternions; \u210d\x00quatint; \u2a16\x00quest; ?\x00questeq; \u225f\x00quot \"\x00" +
	"quot; \"\x00rAarr; \u21db\x00rArr; \u21d2\x00rAtail; \u291c\x00rBarr; \u290f\x00rHar; \u2964\x00race; \u223d\u0331\x00" +
	"racute; ŕ\x00radic; \u221a\x00raemptyv; \u29b3\x00rang; \u27e9\x00rangd; \u2992\x00range; \u29a5\x00rangle; \u27e9\x00raquo »\x00" +
	"raquo; »\x00rarr; \u2192\x00rarrap; \u2975\x00rarrb; \u21e5\x00rarrbfs; \u2920\x00rarrc; \u2933\x00rarrfs; \u291e\x00" +
	"rarrhk; \u21aa\x00rarrlp; \u21ac\x00rarrpl; \u2945\x00rarrsim; \u2974\x00rarrtl; \u21a3\x00rarrw; \u219d\x00ratail; \u291a\x00" +
	"ratio; \u2236\x00rationals; \u211a\x00rbarr; \u290d\x00rbbrk; \u2773\x00rbrace; }\x00rbrack; ]\x00rbrke; \u298c\x00" +
	"rbrksld; \u298e\x00rbrkslu; \u2990\x00rcaron; ř\x00rcedil; ŗ\x00rceil; \u2309\x00rcub; }\x00rcy; р\x00rdca; \u2937\x00" +
	"rdldhar; \u2969\x00rdquo; \u201d\x00rdquor; \u201d\x00rdsh; \u21b3\x00real; \u211c\x00realine; \u211b\x00realpart; \u211c\x00" +
	"reals; \u211d\x00rect; \u25ad\x00reg ®\x00reg; ®\x00rfisht; \u297d\x00rfloor; \u230b\x00rfr; \U0001d52f\x00rhard; \u21c1\x00" +
	"rharu; \u21c0\x00rharul; \u296c\x00rho; ρ\x00rhov; ϱ\x00rightarrow; \u2192\x00rightarrowtail; \u21a3\x00" +
	"rightharpoondown; \u21c1\x00rightharpoonup; \u21c0\x00rightleftarrows; \u21c4\x00rightleftharpoons; \u21cc\x00" +
	"rightrightarrows; \u21c9\x00rightsquigarrow; \u219d\x00rightthreetimes; \u22cc\x00ring; ˚\x00risingdotseq; \u2253\x00" +
	"rlarr; \u21c4\x00rlhar; \u21cc\x00rlm; \u200f\x00rmoust; \u23b1\x00rmoustache; \u23b1\x00rnmid; \u2aee\x00roang; \u27ed\x00" +
	"roarr; \u21fe\x00robrk; \u27e7\x00ropar; \u2986\x00ropf; \U0001d563\x00roplus; \u2a2e\x00rotimes; \u2a35\x00rpar; )\x00" +
	"rpargt; \u2994\x00rppolint; \u2a12\x00rrarr; \u21c9\x00rsaquo; \u203a\x00rscr; \U0001d4c7\x00rsh; \u21b1\x00rsqb; ]\x00" +
	"rsquo; \u2019\x00rsquor; \u2019\x00rthree; \u22cc\x00rtimes; \u22ca\x00rtri; \u25b9\x00rtrie; \u22b5\x00rtrif; \u25b8\x00" +
	"rtriltri; \u29ce\x00ruluhar; \u2968\x00rx; \u211e\x00sacute; ś\x00sbquo; \u201a\x00sc; \u227b\x00scE; \u2ab4\x00scap; \u2ab8\x00" +
	"scaron; š\x00sccue; \u227d\x00sce; \u2ab0\x00scedil; ş\x00scirc; ŝ\x00scnE; \u2ab6\x00scnap; \u2aba\x00scnsim; \u22e9\x00" +
	"scpolint; \u2a13\x00scsim; \u227f\x00scy; с\x00sdot; \u22c5\x00sdotb; \u22a1\x00sdote; \u2a66\x00seArr; \u21d8\x00" +
	"searhk; \u2925\x00searr; \u2198\x00searrow; \u2198\x00sect §\x00sect; §\x00semi; ;\x00seswar; \u2929\x00setminus; \u2216\x00" +
	"setmn; \u2216\x00sext; \u2736\x00sfr; \U0001d530\x00sfrown; \u2322\x00sharp; \u266f\x00shchcy; щ\x00shcy; ш\x00" +
	"shortmid; \u2223\x00shortparallel; \u2225\x00shy \u00ad\x00shy; \u00ad\x00sigma; σ\x00sigmaf; ς\x00sigmav; ς\x00sim; \u223c\x00" +
	"simdot; \u2a6a\x00sime; \u2243\x00simeq; \u2243\x00simg; \u2a9e\x00simgE; \u2aa0\x00siml; \u2a9d\x00simlE; \u2a9f\x00" +
	"simne; \u2246\x00simplus; \u2a24\x00simrarr; \u2972\x00slarr; \u2190\x00smallsetminus; \u2216\x00smashp; \u2a33\x00" +
	"smeparsl; \u29e4\x00smid; \u2223\x00smile; \u2323\x00smt; \u2aaa\x00smte; \u2aac\x00smtes; \u2aac\ufe00\x00softcy; ь\x00sol; /\x00" +
	"solb; \u29c4\x00solbar; \u233f\x00sopf; \U0001d564\x00spades; \u2660\x00spadesuit; \u2660\x00spar; \u2225\x00sqcap; \u2293\x00" +
	"sqcaps; \u2293\ufe00\x00sqcup; \u2294\x00sqcups; \u2294\ufe00\x00sqsub; \u228f\x00sqsube; \u2291\x00sqsubset; \u228f\x00" +
	"sqsubseteq; \u2291\x00sqsup; \u2290\x00sqsupe; \u2292\x00sqsupset; \u2290\x00sqsupseteq; \u2292\x00squ; \u25a1\x00" +
	"square; \u25a1\x00squarf; \u25aa\x00squf; \u25aa\x00srarr; \u2192\x00sscr; \U0001d4c8\x00ssetmn; \u2216\x00ssmile; \u2323\x00" +
	"sstarf; \u22c6\x00star; \u2606\x00starf; \u2605\x00straightepsilon; ϵ\x00straightphi; ϕ\x00strns; ¯\x00sub; \u2282\x00" +
	"subE; \u2ac5\x00subdot; \u2abd\x00sube; \u2286\x00subedot; \u2ac3\x00submult; \u2ac1\x00subnE; \u2acb\x00subne; \u228a\x00" +
	"subplus; \u2abf\x00subrarr; \u2979\x00subset; \u2282\x00subseteq; \u2286\x00subseteqq; \u2ac5\x00subsetneq; \u228a\x00" +
	"subsetneqq; \u2acb\x00subsim; \u2ac7\x00subsub; \u2ad5\x00subsup; \u2ad3\x00succ; \u227b\x00succapprox; \u2ab8\x00" +
	"succcurlyeq; \u227d\x00succeq; \u2ab0\x00succnapprox; \u2aba\x00succneqq; \u2ab6\x00succnsim; \u22e9\x00succsim; \u227f\x00" +
	"sum; \u2211\x00sung; \u266a\x00sup1 ¹\x00sup1; ¹\x00sup2 ²\x00sup2; ²\x00sup3 ³\x00sup3; ³\x00sup; \u2283\x00supE; \u2ac6\x00" +
	"supdot; \u2abe\x00supdsub; \u2ad8\x00supe; \u2287\x00supedot; \u2ac4\x00suphsol; \u27c9\x00suphsub; \u2ad7\x00suplarr; \u297b\x00" +
	"supmult; \u2ac2\x00supnE; \u2acc\x00supne; \u228b\x00supplus; \u2ac0\x00supset; \u2283\x00supseteq; \u2287\x00" +
	"supseteqq; \u2ac6\x00supsetneq; \u228b\x00supsetneqq; \u2acc\x00supsim; \u2ac8\x00supsub; \u2ad4\x00supsup; \u2ad6\x00" +
	"swArr; \u21d9\x00swarhk; \u2926\x00swarr; \u2199\x00swarrow; \u2199\x00swnwar; \u292a\x00szlig ß\x00szlig; ß\x00target; \u2316\x00" +
	"tau; τ\x00tbrk; \u23b4\x00tcaron; ť\x00tcedil; ţ\x00tcy; т\x00tdot; \u20db\x00telrec; \u2315\x00tfr; \U0001d531\x00" +
	"there4; \u2234\x00therefore; \u2234\x00theta; θ\x00thetasym; ϑ\x00thetav; ϑ\x00thickapprox; \u2248\x00thicksim; \u223c\x00" +
	"thinsp; \u2009\x00thkap; \u2248\x00thksim; \u223c\x00thorn þ\x00thorn; þ\x00tilde; ˜\x00times ×\x00times; ×\x00timesb; \u22a0\x00" +
	"timesbar; \u2a31\x00timesd; \u2a30\x00tint; \u222d\x00toea; \u2928\x00top; \u22a4\x00topbot; \u2336\x00topcir; \u2af1\x00" +
	"topf; \U0001d565\x00topfork; \u2ada\x00tosa; \u2929\x00tprime; \u2034\x00trade; \u2122\x00triangle; \u25b5\x00" +
	"triangledown; \u25bf\x00triangleleft; \u25c3\x00trianglelefteq; \u22b4\x00triangleq; \u225c\x00triangleright; \u25b9\x00" +
	"trianglerighteq; \u22b5\x00tridot; \u25ec\x00trie; \u225c\x00triminus; \u2a3a\x00triplus; \u2a39\x00trisb; \u29cd\x00" +
	"tritime; \u2a3b\x00trpezium; \u23e2\x00tscr; \U0001d4c9\x00tscy; ц\x00tshcy; ћ\x00tstrok; ŧ\x00twixt; \u226c\x00" +
	"twoheadleftarrow; \u219e\x00twoheadrightarrow; \u21a0\x00uArr; \u21d1\x00uHar; \u2963\x00uacute ú\x00uacute; ú\x00uarr; \u2191\x00" +
	"ubrcy; ў\x00ubreve; ŭ\x00ucirc û\x00ucirc; û\x00ucy; у\x00udarr; \u21c5\x00udblac; ű\x00udhar; \u296e\x00ufisht; \u297e\x00" +
	"ufr; \U0001d532\x00ugrave ù\x00ugrave; ù\x00uharl; \u21bf\x00uharr; \u21be\x00uhblk; \u2580\x00ulcorn; \u231c\x00" +
	"ulcorner; \u231c\x00ulcrop; \u230f\x00ultri; \u25f8\x00umacr; ū\x00uml ¨\x00uml; ¨\x00uogon; ų\x00uopf; \U0001d566\x00" +
	"uparrow; \u2191\x00updownarrow; \u2195\x00upharpoonleft; \u21bf\x00upharpoonright; \u21be\x00uplus; \u228e\x00upsi; υ\x00" +
	"upsih; ϒ\x00upsilon; υ\x00upuparrows; \u21c8\x00urcorn; \u231d\x00urcorner; \u231d\x00urcrop; \u230e\x00uring; ů\x00" +
	"urtri; \u25f9\x00uscr; \U0001d4ca\x00utdot; \u22f0\x00utilde; ũ\x00utri; \u25b5\x00utrif; \u25b4\x00uuarr; \u21c8\x00uuml ü\x00" +
	"uuml; ü\x00uwangle; \u29a7\x00vArr; \u21d5\x00vBar; \u2ae8\x00vBarv; \u2ae9\x00vDash; \u22a8\x00vangrt; \u299c\x00" +
	"varepsilon; ϵ\x00varkappa; ϰ\x00varnothing; \u2205\x00varphi; ϕ\x00varpi; ϖ\x00varpropto; \u221d\x00varr; \u2195\x00varrho; ϱ\x00" +
	"varsigma; ς\x00varsubsetneq; \u228a\ufe00\x00varsubsetneqq; \u2acb\ufe00\x00varsupsetneq; \u228b\ufe00\x00" +
	"varsupsetneqq; \u2acc\ufe00\x00vartheta; ϑ\x00vartriangleleft; \u22b2\x00vartriangleright; \u22b3\x00vcy; в\x00vdash; \u22a2\x00" +
	"vee; \u2228\x00veebar; \u22bb\x00veeeq; \u225a\x00vellip; \u22ee\x00verbar; |\x00vert; |\x00vfr; \U0001d533\x00vltri; \u22b2\x00" +
	"vnsub; \u2282\u20d2\x00vnsup; \u2283\u20d2\x00vopf; \U0001d567\x00vprop; \u221d\x00vrtri; \u22b3\x00vscr; \U0001d4cb\x00" +
	"vsubnE; \u2acb\ufe00\x00vsubne; \u228a\ufe00\x00vsupnE; \u2acc\ufe00\x00vsupne; \u228b\ufe00\x00vzigzag; \u299a\x00wcirc; ŵ\x00" +
	"wedbar; \u2a5f\x00wedge; \u2227\x00wedgeq; \u2259\x00weierp; \u2118\x00wfr; \U0001d534\x00wopf; \U0001d568\x00wp; \u2118\x00" +
	"wr; \u2240\x00wreath; \u2240\x00wscr; \U0001d4cc\x00xcap; \u22c2\x00xcirc; \u25ef\x00xcup; \u22c3\x00xdtri; \u25bd\x00" +
	"xfr; \U0001d535\x00xhArr; \u27fa\x00xharr; \u27f7\x00xi; ξ\x00xlArr; \u27f8\x00xlarr; \u27f5\x00xmap; \u27fc\x00xnis; \u22fb\x00" +
	"xodot; \u2a00\x00xopf; \U0001d569\x00xoplus; \u2a01\x00xotime; \u2a02\x00xrArr; \u27f9\x00xrarr; \u27f6\x00xscr; \U0001d4cd\x00" +
	"xsqcup; \u2a06\x00xuplus; \u2a04\x00xutri; \u25b3\x00xvee; \u22c1\x00xwedge; \u22c0\x00yacute ý\x00yacute; ý\x00yacy; я\x00" +
	"ycirc; ŷ\x00ycy; ы\x00yen ¥\x00yen; ¥\x00yfr; \U0001d536\x00yicy; ї\x00yopf; \U0001d56a\x00yscr; \U0001d4ce\x00yucy; ю\x00" +
	"yuml ÿ\x00yuml; ÿ\x00zacute; ź\x00zcaron; ž\x00zcy; з\x00zdot; ż\x00zeetrf; \u2128\x00zeta; ζ\x00zfr; \U0001d537\x00zhcy; ж\x00" +
	"zigrarr; \u21dd\x00zopf; \U0001d56b\x00zscr; \U0001d4cf\x00zwj; \u200d\x00zwnj; \u200c\x00"

var byName struct {
	once sync.Once
	text map[string]string
}

// lookup gives the characters that a name means.
func lookup(name string) (text string, ok bool) {
	byName.once.Do(func() {
		list := strings.Split(entities, "\x00")
		byName.text = make(map[string]string, len(list))
		for _, entry := range list[:len(list)-1] {
			space := strings.IndexByte(entry, ' ')
			byName.text[entry[:space]] = entry[space+1:]
		}
	})
	text, ok = byName.text[name]
	return text, ok
}
