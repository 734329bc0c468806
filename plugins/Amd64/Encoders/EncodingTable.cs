using GoDefer.Plan9;
using Iced.Intel;
using static GoDefer.Plan9.AsmOp;
using static Iced.Intel.Code;

namespace GoDefer.Amd64.Encoders;

/// <summary>How one mnemonic is encoded: for each form of its shape the Intel encoding of the same position.</summary>
internal sealed class Encoding(AsmOp op, byte fromWidth, byte toWidth, Form[] shape, params Code[] codes)
{
    public AsmOp Op => op;

    /// <summary>Width in bits of a general register that is the source.</summary>
    public byte FromWidth => fromWidth;

    /// <summary>Width in bits of a general register that is the destination, and of the operand between the two.</summary>
    public byte ToWidth => toWidth;

    /// <summary>Finds the first form that fits; false if the instruction does not take such operands.</summary>
    public bool TryMatch(OperandClass from, OperandClass from3, OperandClass to, out Form form, out Code code)
    {
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i].Matches(from, from3, to))
            {
                (form, code) = (shape[i], codes[i]);
                return true;
            }
        }
        (form, code) = (null!, default);
        return false;
    }
}

/// <summary>
/// The instructions whose bytes come from Iced's encoder. Columns: mnemonic, width of the source, width of the destination, shape,
/// and one Intel encoding per form of the shape. For example <c>ADDL $5, AX</c> fits the first form of
/// <see cref="Shape.Arithmetic"/> (<c>Imm8, Rm</c>), so it is <c>Add_rm32_imm8</c>: 83 c0 05.
/// </summary>
internal static class EncodingTable
{
    private static readonly Encoding?[] ByOp = Index();

    /// <summary>The encoding of <paramref name="op"/>; null for branches, directives and fixed byte sequences.</summary>
    public static Encoding? Find(AsmOp op) => ByOp[(int)op];

    private static Encoding?[] Index()
    {
        var table = new Encoding?[Enum.GetValues<AsmOp>().Length];
        foreach (var encoding in Rows())
        {
            table[(int)encoding.Op] = encoding;
        }
        return table;
    }

#pragma warning disable IDE0055 // rows are aligned
    private static Encoding[] Rows() =>
    [
        // Two-operand arithmetic: the short immediate, the accumulator, the long immediate, then register forms.
        new(ADDB,     8,  8,  Shape.ArithmeticByte, Add_AL_imm8, Add_rm8_imm8, Add_rm8_r8, Add_r8_rm8),
        new(ADDW,     16, 16, Shape.Arithmetic, Add_rm16_imm8, Add_AX_imm16, Add_rm16_imm16, Add_rm16_r16, Add_r16_rm16),
        new(ADDL,     32, 32, Shape.Arithmetic, Add_rm32_imm8, Add_EAX_imm32, Add_rm32_imm32, Add_rm32_r32, Add_r32_rm32),
        new(ADDQ,     64, 64, Shape.Arithmetic, Add_rm64_imm8, Add_RAX_imm32, Add_rm64_imm32, Add_rm64_r64, Add_r64_rm64),
        new(ADCB,     8,  8,  Shape.ArithmeticByte, Adc_AL_imm8, Adc_rm8_imm8, Adc_rm8_r8, Adc_r8_rm8),
        new(ADCW,     16, 16, Shape.Arithmetic, Adc_rm16_imm8, Adc_AX_imm16, Adc_rm16_imm16, Adc_rm16_r16, Adc_r16_rm16),
        new(ADCL,     32, 32, Shape.Arithmetic, Adc_rm32_imm8, Adc_EAX_imm32, Adc_rm32_imm32, Adc_rm32_r32, Adc_r32_rm32),
        new(ADCQ,     64, 64, Shape.Arithmetic, Adc_rm64_imm8, Adc_RAX_imm32, Adc_rm64_imm32, Adc_rm64_r64, Adc_r64_rm64),
        new(SUBB,     8,  8,  Shape.ArithmeticByte, Sub_AL_imm8, Sub_rm8_imm8, Sub_rm8_r8, Sub_r8_rm8),
        new(SUBW,     16, 16, Shape.Arithmetic, Sub_rm16_imm8, Sub_AX_imm16, Sub_rm16_imm16, Sub_rm16_r16, Sub_r16_rm16),
        new(SUBL,     32, 32, Shape.Arithmetic, Sub_rm32_imm8, Sub_EAX_imm32, Sub_rm32_imm32, Sub_rm32_r32, Sub_r32_rm32),
        new(SUBQ,     64, 64, Shape.Arithmetic, Sub_rm64_imm8, Sub_RAX_imm32, Sub_rm64_imm32, Sub_rm64_r64, Sub_r64_rm64),
        new(SBBB,     8,  8,  Shape.ArithmeticByte, Sbb_AL_imm8, Sbb_rm8_imm8, Sbb_rm8_r8, Sbb_r8_rm8),
        new(SBBW,     16, 16, Shape.Arithmetic, Sbb_rm16_imm8, Sbb_AX_imm16, Sbb_rm16_imm16, Sbb_rm16_r16, Sbb_r16_rm16),
        new(SBBL,     32, 32, Shape.Arithmetic, Sbb_rm32_imm8, Sbb_EAX_imm32, Sbb_rm32_imm32, Sbb_rm32_r32, Sbb_r32_rm32),
        new(SBBQ,     64, 64, Shape.Arithmetic, Sbb_rm64_imm8, Sbb_RAX_imm32, Sbb_rm64_imm32, Sbb_rm64_r64, Sbb_r64_rm64),
        new(ANDB,     8,  8,  Shape.ArithmeticByte, And_AL_imm8, And_rm8_imm8, And_rm8_r8, And_r8_rm8),
        new(ANDW,     16, 16, Shape.Arithmetic, And_rm16_imm8, And_AX_imm16, And_rm16_imm16, And_rm16_r16, And_r16_rm16),
        new(ANDL,     32, 32, Shape.Arithmetic, And_rm32_imm8, And_EAX_imm32, And_rm32_imm32, And_rm32_r32, And_r32_rm32),
        new(ANDQ,     64, 64, Shape.Arithmetic, And_rm64_imm8, And_RAX_imm32, And_rm64_imm32, And_rm64_r64, And_r64_rm64),
        new(ORB,      8,  8,  Shape.ArithmeticByte, Or_AL_imm8, Or_rm8_imm8, Or_rm8_r8, Or_r8_rm8),
        new(ORW,      16, 16, Shape.Arithmetic, Or_rm16_imm8, Or_AX_imm16, Or_rm16_imm16, Or_rm16_r16, Or_r16_rm16),
        new(ORL,      32, 32, Shape.Arithmetic, Or_rm32_imm8, Or_EAX_imm32, Or_rm32_imm32, Or_rm32_r32, Or_r32_rm32),
        new(ORQ,      64, 64, Shape.Arithmetic, Or_rm64_imm8, Or_RAX_imm32, Or_rm64_imm32, Or_rm64_r64, Or_r64_rm64),
        new(XORB,     8,  8,  Shape.ArithmeticByte, Xor_AL_imm8, Xor_rm8_imm8, Xor_rm8_r8, Xor_r8_rm8),
        new(XORW,     16, 16, Shape.Arithmetic, Xor_rm16_imm8, Xor_AX_imm16, Xor_rm16_imm16, Xor_rm16_r16, Xor_r16_rm16),
        new(XORL,     32, 32, Shape.Arithmetic, Xor_rm32_imm8, Xor_EAX_imm32, Xor_rm32_imm32, Xor_rm32_r32, Xor_r32_rm32),
        new(XORQ,     64, 64, Shape.Arithmetic, Xor_rm64_imm8, Xor_RAX_imm32, Xor_rm64_imm32, Xor_rm64_r64, Xor_r64_rm64),
        new(CMPB,     8,  8,  Shape.CompareByte, Cmp_AL_imm8, Cmp_rm8_imm8, Cmp_rm8_r8, Cmp_r8_rm8),
        new(CMPW,     16, 16, Shape.Compare, Cmp_rm16_imm8, Cmp_AX_imm16, Cmp_rm16_imm16, Cmp_rm16_r16, Cmp_r16_rm16),
        new(CMPL,     32, 32, Shape.Compare, Cmp_rm32_imm8, Cmp_EAX_imm32, Cmp_rm32_imm32, Cmp_rm32_r32, Cmp_r32_rm32),
        new(CMPQ,     64, 64, Shape.Compare, Cmp_rm64_imm8, Cmp_RAX_imm32, Cmp_rm64_imm32, Cmp_rm64_r64, Cmp_r64_rm64),
        new(TESTB,    8,  8,  Shape.TestByte, Test_AL_imm8, Test_rm8_imm8, Test_rm8_r8, Test_rm8_r8),
        new(TESTW,    16, 16, Shape.Test, Test_AX_imm16, Test_rm16_imm16, Test_rm16_r16, Test_rm16_r16),
        new(TESTL,    32, 32, Shape.Test, Test_EAX_imm32, Test_rm32_imm32, Test_rm32_r32, Test_rm32_r32),
        new(TESTQ,    64, 64, Shape.Test, Test_RAX_imm32, Test_rm64_imm32, Test_rm64_r64, Test_rm64_r64),

        // One operand.
        new(INCB,     8,  8,  Shape.UnaryToByte, Inc_rm8),
        new(INCW,     16, 16, Shape.UnaryTo, Inc_rm16),
        new(INCL,     32, 32, Shape.UnaryTo, Inc_rm32),
        new(INCQ,     64, 64, Shape.UnaryTo, Inc_rm64),
        new(DECB,     8,  8,  Shape.UnaryToByte, Dec_rm8),
        new(DECW,     16, 16, Shape.UnaryTo, Dec_rm16),
        new(DECL,     32, 32, Shape.UnaryTo, Dec_rm32),
        new(DECQ,     64, 64, Shape.UnaryTo, Dec_rm64),
        new(NEGB,     8,  8,  Shape.UnaryToByte, Neg_rm8),
        new(NEGW,     16, 16, Shape.UnaryTo, Neg_rm16),
        new(NEGL,     32, 32, Shape.UnaryTo, Neg_rm32),
        new(NEGQ,     64, 64, Shape.UnaryTo, Neg_rm64),
        new(NOTB,     8,  8,  Shape.UnaryToByte, Not_rm8),
        new(NOTW,     16, 16, Shape.UnaryTo, Not_rm16),
        new(NOTL,     32, 32, Shape.UnaryTo, Not_rm32),
        new(NOTQ,     64, 64, Shape.UnaryTo, Not_rm64),
        new(MULB,     8,  8,  Shape.UnaryFromByte, Mul_rm8),
        new(MULW,     16, 16, Shape.UnaryFrom, Mul_rm16),
        new(MULL,     32, 32, Shape.UnaryFrom, Mul_rm32),
        new(MULQ,     64, 64, Shape.UnaryFrom, Mul_rm64),
        new(DIVB,     8,  8,  Shape.UnaryFromByte, Div_rm8),
        new(DIVW,     16, 16, Shape.UnaryFrom, Div_rm16),
        new(DIVL,     32, 32, Shape.UnaryFrom, Div_rm32),
        new(DIVQ,     64, 64, Shape.UnaryFrom, Div_rm64),
        new(IDIVB,    8,  8,  Shape.UnaryFromByte, Idiv_rm8),
        new(IDIVW,    16, 16, Shape.UnaryFrom, Idiv_rm16),
        new(IDIVL,    32, 32, Shape.UnaryFrom, Idiv_rm32),
        new(IDIVQ,    64, 64, Shape.UnaryFrom, Idiv_rm64),
        new(IMULB,    8,  8,  Shape.UnaryFromByte, Imul_rm8),
        new(IMULW,    16, 16, Shape.Multiply, Imul_rm16, Imul_r16_rm16_imm8, Imul_r16_rm16_imm16, Imul_r16_rm16),
        new(IMULL,    32, 32, Shape.Multiply, Imul_rm32, Imul_r32_rm32_imm8, Imul_r32_rm32_imm32, Imul_r32_rm32),
        new(IMULQ,    64, 64, Shape.Multiply, Imul_rm64, Imul_r64_rm64_imm8, Imul_r64_rm64_imm32, Imul_r64_rm64),
        new(IMUL3W,   16, 16, Shape.Multiply3, Imul_r16_rm16_imm8, Imul_r16_rm16_imm16),
        new(IMUL3L,   32, 32, Shape.Multiply3, Imul_r32_rm32_imm8, Imul_r32_rm32_imm32),
        new(IMUL3Q,   64, 64, Shape.Multiply3, Imul_r64_rm64_imm8, Imul_r64_rm64_imm32),
        new(BSWAPL,   32, 32, Shape.UnaryToRegister, Bswap_r32),
        new(BSWAPQ,   64, 64, Shape.UnaryToRegister, Bswap_r64),
        new(SETCC,    8,  8,  Shape.UnaryToByte, Setae_rm8),
        new(SETCS,    8,  8,  Shape.UnaryToByte, Setb_rm8),
        new(SETEQ,    8,  8,  Shape.UnaryToByte, Sete_rm8),
        new(SETGE,    8,  8,  Shape.UnaryToByte, Setge_rm8),
        new(SETGT,    8,  8,  Shape.UnaryToByte, Setg_rm8),
        new(SETHI,    8,  8,  Shape.UnaryToByte, Seta_rm8),
        new(SETLE,    8,  8,  Shape.UnaryToByte, Setle_rm8),
        new(SETLS,    8,  8,  Shape.UnaryToByte, Setbe_rm8),
        new(SETLT,    8,  8,  Shape.UnaryToByte, Setl_rm8),
        new(SETMI,    8,  8,  Shape.UnaryToByte, Sets_rm8),
        new(SETNE,    8,  8,  Shape.UnaryToByte, Setne_rm8),
        new(SETOC,    8,  8,  Shape.UnaryToByte, Setno_rm8),
        new(SETOS,    8,  8,  Shape.UnaryToByte, Seto_rm8),
        new(SETPC,    8,  8,  Shape.UnaryToByte, Setnp_rm8),
        new(SETPL,    8,  8,  Shape.UnaryToByte, Setns_rm8),
        new(SETPS,    8,  8,  Shape.UnaryToByte, Setp_rm8),

        // Shifts and rotations: by one, by a constant, by CL.
        new(SHLB,     8,  8,  Shape.ShiftByte, Shl_rm8_1, Shl_rm8_imm8, Shl_rm8_CL),
        new(SHLW,     16, 16, Shape.Shift, Shl_rm16_1, Shl_rm16_imm8, Shl_rm16_CL),
        new(SHLL,     32, 32, Shape.Shift, Shl_rm32_1, Shl_rm32_imm8, Shl_rm32_CL),
        new(SHLQ,     64, 64, Shape.Shift, Shl_rm64_1, Shl_rm64_imm8, Shl_rm64_CL),
        new(SHRB,     8,  8,  Shape.ShiftByte, Shr_rm8_1, Shr_rm8_imm8, Shr_rm8_CL),
        new(SHRW,     16, 16, Shape.Shift, Shr_rm16_1, Shr_rm16_imm8, Shr_rm16_CL),
        new(SHRL,     32, 32, Shape.Shift, Shr_rm32_1, Shr_rm32_imm8, Shr_rm32_CL),
        new(SHRQ,     64, 64, Shape.Shift, Shr_rm64_1, Shr_rm64_imm8, Shr_rm64_CL),
        new(SARB,     8,  8,  Shape.ShiftByte, Sar_rm8_1, Sar_rm8_imm8, Sar_rm8_CL),
        new(SARW,     16, 16, Shape.Shift, Sar_rm16_1, Sar_rm16_imm8, Sar_rm16_CL),
        new(SARL,     32, 32, Shape.Shift, Sar_rm32_1, Sar_rm32_imm8, Sar_rm32_CL),
        new(SARQ,     64, 64, Shape.Shift, Sar_rm64_1, Sar_rm64_imm8, Sar_rm64_CL),
        new(ROLB,     8,  8,  Shape.ShiftByte, Rol_rm8_1, Rol_rm8_imm8, Rol_rm8_CL),
        new(ROLW,     16, 16, Shape.Shift, Rol_rm16_1, Rol_rm16_imm8, Rol_rm16_CL),
        new(ROLL,     32, 32, Shape.Shift, Rol_rm32_1, Rol_rm32_imm8, Rol_rm32_CL),
        new(ROLQ,     64, 64, Shape.Shift, Rol_rm64_1, Rol_rm64_imm8, Rol_rm64_CL),
        new(RORB,     8,  8,  Shape.ShiftByte, Ror_rm8_1, Ror_rm8_imm8, Ror_rm8_CL),
        new(RORW,     16, 16, Shape.Shift, Ror_rm16_1, Ror_rm16_imm8, Ror_rm16_CL),
        new(RORL,     32, 32, Shape.Shift, Ror_rm32_1, Ror_rm32_imm8, Ror_rm32_CL),
        new(RORQ,     64, 64, Shape.Shift, Ror_rm64_1, Ror_rm64_imm8, Ror_rm64_CL),
        new(RCLB,     8,  8,  Shape.ShiftByte, Rcl_rm8_1, Rcl_rm8_imm8, Rcl_rm8_CL),
        new(RCLW,     16, 16, Shape.Shift, Rcl_rm16_1, Rcl_rm16_imm8, Rcl_rm16_CL),
        new(RCLL,     32, 32, Shape.Shift, Rcl_rm32_1, Rcl_rm32_imm8, Rcl_rm32_CL),
        new(RCLQ,     64, 64, Shape.Shift, Rcl_rm64_1, Rcl_rm64_imm8, Rcl_rm64_CL),
        new(RCRB,     8,  8,  Shape.ShiftByte, Rcr_rm8_1, Rcr_rm8_imm8, Rcr_rm8_CL),
        new(RCRW,     16, 16, Shape.Shift, Rcr_rm16_1, Rcr_rm16_imm8, Rcr_rm16_CL),
        new(RCRL,     32, 32, Shape.Shift, Rcr_rm32_1, Rcr_rm32_imm8, Rcr_rm32_CL),
        new(RCRQ,     64, 64, Shape.Shift, Rcr_rm64_1, Rcr_rm64_imm8, Rcr_rm64_CL),

        // Bits.
        new(BTW,      16, 16, Shape.BitTest, Bt_rm16_imm8, Bt_rm16_r16),
        new(BTL,      32, 32, Shape.BitTest, Bt_rm32_imm8, Bt_rm32_r32),
        new(BTQ,      64, 64, Shape.BitTest, Bt_rm64_imm8, Bt_rm64_r64),
        new(BTCW,     16, 16, Shape.BitTest, Btc_rm16_imm8, Btc_rm16_r16),
        new(BTCL,     32, 32, Shape.BitTest, Btc_rm32_imm8, Btc_rm32_r32),
        new(BTCQ,     64, 64, Shape.BitTest, Btc_rm64_imm8, Btc_rm64_r64),
        new(BTRW,     16, 16, Shape.BitTest, Btr_rm16_imm8, Btr_rm16_r16),
        new(BTRL,     32, 32, Shape.BitTest, Btr_rm32_imm8, Btr_rm32_r32),
        new(BTRQ,     64, 64, Shape.BitTest, Btr_rm64_imm8, Btr_rm64_r64),
        new(BTSW,     16, 16, Shape.BitTest, Bts_rm16_imm8, Bts_rm16_r16),
        new(BTSL,     32, 32, Shape.BitTest, Bts_rm32_imm8, Bts_rm32_r32),
        new(BTSQ,     64, 64, Shape.BitTest, Bts_rm64_imm8, Bts_rm64_r64),
        new(BSFW,     16, 16, Shape.RegFromRm, Bsf_r16_rm16),
        new(BSFL,     32, 32, Shape.RegFromRm, Bsf_r32_rm32),
        new(BSFQ,     64, 64, Shape.RegFromRm, Bsf_r64_rm64),
        new(BSRW,     16, 16, Shape.RegFromRm, Bsr_r16_rm16),
        new(BSRL,     32, 32, Shape.RegFromRm, Bsr_r32_rm32),
        new(BSRQ,     64, 64, Shape.RegFromRm, Bsr_r64_rm64),
        new(POPCNTW,  16, 16, Shape.RegFromRm, Popcnt_r16_rm16),
        new(POPCNTL,  32, 32, Shape.RegFromRm, Popcnt_r32_rm32),
        new(POPCNTQ,  64, 64, Shape.RegFromRm, Popcnt_r64_rm64),

        // Moves.
        new(MOVB,     8,  8,  Shape.MoveByte, Mov_rm8_r8, Mov_r8_rm8, Mov_r8_imm8, Mov_rm8_imm8),
        new(MOVW,     16, 16, Shape.Move, Mov_rm16_r16, Mov_r16_rm16, Mov_r16_imm16, Mov_rm16_imm16),
        new(MOVL,     32, 32, Shape.MoveLong, Mov_rm32_r32, Mov_r32_rm32, Mov_r32_imm32, Mov_rm32_imm32, Movd_xmm_rm32, Movd_rm32_xmm),
        new(MOVQ,     64, 64, Shape.MoveQuad, Movq_xmm_xmmm64, Movq_xmmm64_xmm, Mov_rm64_r64, Mov_r64_rm64, Mov_rm64_imm32, Mov_r32_imm32, Mov_r64_imm64, Mov_rm64_imm32, Movq_xmm_rm64, Movq_rm64_xmm),
        new(MOVBLSX,  8,  32, Shape.RegFromRm8, Movsx_r32_rm8),
        new(MOVBLZX,  8,  32, Shape.RegFromRm8, Movzx_r32_rm8),
        new(MOVBQSX,  8,  64, Shape.RegFromRm8, Movsx_r64_rm8),
        new(MOVBQZX,  8,  64, Shape.RegFromRm8, Movzx_r64_rm8),
        new(MOVBWSX,  8,  16, Shape.RegFromRm8, Movsx_r16_rm8),
        new(MOVBWZX,  8,  16, Shape.RegFromRm8, Movzx_r16_rm8),
        new(MOVWLSX,  16, 32, Shape.RegFromRm, Movsx_r32_rm16),
        new(MOVWLZX,  16, 32, Shape.RegFromRm, Movzx_r32_rm16),
        new(MOVWQSX,  16, 64, Shape.RegFromRm, Movsx_r64_rm16),
        new(MOVWQZX,  16, 64, Shape.RegFromRm, Movzx_r64_rm16),
        new(MOVLQSX,  32, 64, Shape.RegFromRm, Movsxd_r64_rm32),
        new(MOVLQZX,  32, 32, Shape.RegFromRm, Mov_r32_rm32),
        new(LEAW,     16, 16, Shape.RegFromMem, Lea_r16_m),
        new(LEAL,     32, 32, Shape.RegFromMem, Lea_r32_m),
        new(LEAQ,     64, 64, Shape.RegFromMem, Lea_r64_m),
        new(XCHGB,    8,  8,  Shape.ExchangeByte, Xchg_rm8_r8, Xchg_rm8_r8),
        new(XCHGW,    16, 16, Shape.Exchange, Xchg_r16_AX, Xchg_r16_AX, Xchg_rm16_r16, Xchg_rm16_r16),
        new(XCHGL,    32, 32, Shape.Exchange, Xchg_r32_EAX, Xchg_r32_EAX, Xchg_rm32_r32, Xchg_rm32_r32),
        new(XCHGQ,    64, 64, Shape.Exchange, Xchg_r64_RAX, Xchg_r64_RAX, Xchg_rm64_r64, Xchg_rm64_r64),
        new(PUSHQ,    64, 64, Shape.Push, Push_r64, Push_rm64, Pushq_imm8, Pushq_imm32),
        new(POPQ,     64, 64, Shape.Pop, Pop_r64, Pop_rm64),
        new(CMOVWCC,  16, 16, Shape.RegFromRm, Cmovae_r16_rm16),
        new(CMOVWCS,  16, 16, Shape.RegFromRm, Cmovb_r16_rm16),
        new(CMOVWEQ,  16, 16, Shape.RegFromRm, Cmove_r16_rm16),
        new(CMOVWGE,  16, 16, Shape.RegFromRm, Cmovge_r16_rm16),
        new(CMOVWGT,  16, 16, Shape.RegFromRm, Cmovg_r16_rm16),
        new(CMOVWHI,  16, 16, Shape.RegFromRm, Cmova_r16_rm16),
        new(CMOVWLE,  16, 16, Shape.RegFromRm, Cmovle_r16_rm16),
        new(CMOVWLS,  16, 16, Shape.RegFromRm, Cmovbe_r16_rm16),
        new(CMOVWLT,  16, 16, Shape.RegFromRm, Cmovl_r16_rm16),
        new(CMOVWMI,  16, 16, Shape.RegFromRm, Cmovs_r16_rm16),
        new(CMOVWNE,  16, 16, Shape.RegFromRm, Cmovne_r16_rm16),
        new(CMOVWOC,  16, 16, Shape.RegFromRm, Cmovno_r16_rm16),
        new(CMOVWOS,  16, 16, Shape.RegFromRm, Cmovo_r16_rm16),
        new(CMOVWPC,  16, 16, Shape.RegFromRm, Cmovnp_r16_rm16),
        new(CMOVWPL,  16, 16, Shape.RegFromRm, Cmovns_r16_rm16),
        new(CMOVWPS,  16, 16, Shape.RegFromRm, Cmovp_r16_rm16),
        new(CMOVLCC,  32, 32, Shape.RegFromRm, Cmovae_r32_rm32),
        new(CMOVLCS,  32, 32, Shape.RegFromRm, Cmovb_r32_rm32),
        new(CMOVLEQ,  32, 32, Shape.RegFromRm, Cmove_r32_rm32),
        new(CMOVLGE,  32, 32, Shape.RegFromRm, Cmovge_r32_rm32),
        new(CMOVLGT,  32, 32, Shape.RegFromRm, Cmovg_r32_rm32),
        new(CMOVLHI,  32, 32, Shape.RegFromRm, Cmova_r32_rm32),
        new(CMOVLLE,  32, 32, Shape.RegFromRm, Cmovle_r32_rm32),
        new(CMOVLLS,  32, 32, Shape.RegFromRm, Cmovbe_r32_rm32),
        new(CMOVLLT,  32, 32, Shape.RegFromRm, Cmovl_r32_rm32),
        new(CMOVLMI,  32, 32, Shape.RegFromRm, Cmovs_r32_rm32),
        new(CMOVLNE,  32, 32, Shape.RegFromRm, Cmovne_r32_rm32),
        new(CMOVLOC,  32, 32, Shape.RegFromRm, Cmovno_r32_rm32),
        new(CMOVLOS,  32, 32, Shape.RegFromRm, Cmovo_r32_rm32),
        new(CMOVLPC,  32, 32, Shape.RegFromRm, Cmovnp_r32_rm32),
        new(CMOVLPL,  32, 32, Shape.RegFromRm, Cmovns_r32_rm32),
        new(CMOVLPS,  32, 32, Shape.RegFromRm, Cmovp_r32_rm32),
        new(CMOVQCC,  64, 64, Shape.RegFromRm, Cmovae_r64_rm64),
        new(CMOVQCS,  64, 64, Shape.RegFromRm, Cmovb_r64_rm64),
        new(CMOVQEQ,  64, 64, Shape.RegFromRm, Cmove_r64_rm64),
        new(CMOVQGE,  64, 64, Shape.RegFromRm, Cmovge_r64_rm64),
        new(CMOVQGT,  64, 64, Shape.RegFromRm, Cmovg_r64_rm64),
        new(CMOVQHI,  64, 64, Shape.RegFromRm, Cmova_r64_rm64),
        new(CMOVQLE,  64, 64, Shape.RegFromRm, Cmovle_r64_rm64),
        new(CMOVQLS,  64, 64, Shape.RegFromRm, Cmovbe_r64_rm64),
        new(CMOVQLT,  64, 64, Shape.RegFromRm, Cmovl_r64_rm64),
        new(CMOVQMI,  64, 64, Shape.RegFromRm, Cmovs_r64_rm64),
        new(CMOVQNE,  64, 64, Shape.RegFromRm, Cmovne_r64_rm64),
        new(CMOVQOC,  64, 64, Shape.RegFromRm, Cmovno_r64_rm64),
        new(CMOVQOS,  64, 64, Shape.RegFromRm, Cmovo_r64_rm64),
        new(CMOVQPC,  64, 64, Shape.RegFromRm, Cmovnp_r64_rm64),
        new(CMOVQPL,  64, 64, Shape.RegFromRm, Cmovns_r64_rm64),
        new(CMOVQPS,  64, 64, Shape.RegFromRm, Cmovp_r64_rm64),

        // Atomics.
        new(XADDB,    8,  8,  Shape.Rm8FromReg8, Xadd_rm8_r8),
        new(XADDW,    16, 16, Shape.RmFromReg, Xadd_rm16_r16),
        new(XADDL,    32, 32, Shape.RmFromReg, Xadd_rm32_r32),
        new(XADDQ,    64, 64, Shape.RmFromReg, Xadd_rm64_r64),
        new(CMPXCHGB, 8,  8,  Shape.Rm8FromReg8, Cmpxchg_rm8_r8),
        new(CMPXCHGW, 16, 16, Shape.RmFromReg, Cmpxchg_rm16_r16),
        new(CMPXCHGL, 32, 32, Shape.RmFromReg, Cmpxchg_rm32_r32),
        new(CMPXCHGQ, 64, 64, Shape.RmFromReg, Cmpxchg_rm64_r64),

        // Floating point and vectors.
        new(MOVSS,    64, 64, Shape.VectorMove, Movss_xmm_xmmm32, Movss_xmmm32_xmm),
        new(MOVSD,    64, 64, Shape.VectorMove, Movsd_xmm_xmmm64, Movsd_xmmm64_xmm),
        new(MOVUPS,   64, 64, Shape.VectorMove, Movups_xmm_xmmm128, Movups_xmmm128_xmm),
        new(MOVUPD,   64, 64, Shape.VectorMove, Movupd_xmm_xmmm128, Movupd_xmmm128_xmm),
        new(MOVAPS,   64, 64, Shape.VectorMove, Movaps_xmm_xmmm128, Movaps_xmmm128_xmm),
        new(MOVAPD,   64, 64, Shape.VectorMove, Movapd_xmm_xmmm128, Movapd_xmmm128_xmm),
        new(MOVOU,    64, 64, Shape.VectorMove, Movdqu_xmm_xmmm128, Movdqu_xmmm128_xmm),
        new(MOVO,     64, 64, Shape.VectorMove, Movdqa_xmm_xmmm128, Movdqa_xmmm128_xmm),
        new(ADDSS,    64, 64, Shape.XmmFromXm, Addss_xmm_xmmm32),
        new(ADDSD,    64, 64, Shape.XmmFromXm, Addsd_xmm_xmmm64),
        new(SUBSS,    64, 64, Shape.XmmFromXm, Subss_xmm_xmmm32),
        new(SUBSD,    64, 64, Shape.XmmFromXm, Subsd_xmm_xmmm64),
        new(MULSS,    64, 64, Shape.XmmFromXm, Mulss_xmm_xmmm32),
        new(MULSD,    64, 64, Shape.XmmFromXm, Mulsd_xmm_xmmm64),
        new(DIVSS,    64, 64, Shape.XmmFromXm, Divss_xmm_xmmm32),
        new(DIVSD,    64, 64, Shape.XmmFromXm, Divsd_xmm_xmmm64),
        new(SQRTSS,   64, 64, Shape.XmmFromXm, Sqrtss_xmm_xmmm32),
        new(SQRTSD,   64, 64, Shape.XmmFromXm, Sqrtsd_xmm_xmmm64),
        new(MAXSD,    64, 64, Shape.XmmFromXm, Maxsd_xmm_xmmm64),
        new(MINSD,    64, 64, Shape.XmmFromXm, Minsd_xmm_xmmm64),
        new(UCOMISS,  64, 64, Shape.XmmFromXm, Ucomiss_xmm_xmmm32),
        new(UCOMISD,  64, 64, Shape.XmmFromXm, Ucomisd_xmm_xmmm64),
        new(COMISS,   64, 64, Shape.XmmFromXm, Comiss_xmm_xmmm32),
        new(COMISD,   64, 64, Shape.XmmFromXm, Comisd_xmm_xmmm64),
        new(XORPS,    64, 64, Shape.XmmFromXm, Xorps_xmm_xmmm128),
        new(XORPD,    64, 64, Shape.XmmFromXm, Xorpd_xmm_xmmm128),
        new(ANDPS,    64, 64, Shape.XmmFromXm, Andps_xmm_xmmm128),
        new(ANDPD,    64, 64, Shape.XmmFromXm, Andpd_xmm_xmmm128),
        new(ORPS,     64, 64, Shape.XmmFromXm, Orps_xmm_xmmm128),
        new(ORPD,     64, 64, Shape.XmmFromXm, Orpd_xmm_xmmm128),
        new(PXOR,     64, 64, Shape.XmmFromXm, Pxor_xmm_xmmm128),
        new(POR,      64, 64, Shape.XmmFromXm, Por_xmm_xmmm128),
        new(PAND,     64, 64, Shape.XmmFromXm, Pand_xmm_xmmm128),
        new(CVTSS2SD, 64, 64, Shape.XmmFromXm, Cvtss2sd_xmm_xmmm32),
        new(CVTSD2SS, 64, 64, Shape.XmmFromXm, Cvtsd2ss_xmm_xmmm64),
        new(PCMPEQB,  64, 64, Shape.XmmFromXm, Pcmpeqb_xmm_xmmm128),
        new(PCMPEQL,  64, 64, Shape.XmmFromXm, Pcmpeqd_xmm_xmmm128),
        new(PSHUFB,   64, 64, Shape.XmmFromXm, Pshufb_xmm_xmmm128),
        new(CVTSL2SS, 32, 32, Shape.XmmFromRm, Cvtsi2ss_xmm_rm32),
        new(CVTSL2SD, 32, 32, Shape.XmmFromRm, Cvtsi2sd_xmm_rm32),
        new(CVTSQ2SS, 64, 64, Shape.XmmFromRm, Cvtsi2ss_xmm_rm64),
        new(CVTSQ2SD, 64, 64, Shape.XmmFromRm, Cvtsi2sd_xmm_rm64),
        new(CVTTSS2SL,32, 32, Shape.RegFromXm, Cvttss2si_r32_xmmm32),
        new(CVTTSS2SQ,64, 64, Shape.RegFromXm, Cvttss2si_r64_xmmm32),
        new(CVTTSD2SL,32, 32, Shape.RegFromXm, Cvttsd2si_r32_xmmm64),
        new(CVTTSD2SQ,64, 64, Shape.RegFromXm, Cvttsd2si_r64_xmmm64),
        new(PMOVMSKB, 32, 32, Shape.RegFromXmm, Pmovmskb_r32_xmm),
        new(ROUNDSS,  64, 64, Shape.XmmFromXmImm, Roundss_xmm_xmmm32_imm8),
        new(ROUNDSD,  64, 64, Shape.XmmFromXmImm, Roundsd_xmm_xmmm64_imm8),
        new(PSHUFD,   64, 64, Shape.XmmFromXmImm, Pshufd_xmm_xmmm128_imm8),
    ];
#pragma warning restore IDE0055
}
