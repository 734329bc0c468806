using System.Globalization;
using System.Text;

namespace GoDefer.Plan9;

/// <summary>Text of operands and instructions as <c>go tool compile -S</c> (Go 1.11) prints it.</summary>
public static class OperandText
{
    /// <summary>Text of one operand; empty for none.</summary>
    public static string Format(in Operand operand)
    {
        var text = new StringBuilder();
        Append(text, operand);
        return text.ToString();
    }

    /// <summary>Appends the text of one operand.</summary>
    public static void Append(StringBuilder text, in Operand operand)
    {
        switch (operand.Kind)
        {
            case OperandKind.None:
                break;
            case OperandKind.Register:
                text.Append(operand.Register.Text());
                break;
            case OperandKind.Constant:
                text.Append('$').Append(operand.Offset);
                break;
            case OperandKind.FloatConstant:
                text.Append("$(").Append(FloatText(operand.FloatValue)).Append(')');
                break;
            case OperandKind.Memory:
                AppendMemory(text, operand);
                AppendIndex(text, operand);
                break;
            case OperandKind.Address:
                AppendMemory(text.Append('$'), operand);
                break;
            case OperandKind.Branch:
                text.Append(operand.Target!.Pc);
                break;
            case OperandKind.Function:
                text.Append(operand.Symbol!.Name).Append("(SB)");
                break;
            case OperandKind.TextSize:
                text.Append('$').Append(operand.FrameSize).Append('-').Append(operand.ArgumentSize);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(operand), operand.Kind, null);
        }
    }

    /// <summary>Appends mnemonic, tab and operands; operands that are none are left out.</summary>
    public static void AppendInstruction(StringBuilder text, AsmOp op, in Operand from, in Operand from3, in Operand to)
    {
        text.Append(op.Text());
        var separator = "\t";
        AppendNext(text, from, ref separator);
        AppendNext(text, from3, ref separator);
        AppendNext(text, to, ref separator);
    }

    /// <summary>
    /// A float as C's <c>%.17g</c> with <c>.0</c> where neither point nor exponent would show that it is one.
    /// </summary>
    public static string FloatText(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return (double.IsNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf") + ".0";
        }
        var text = General17(value);
        return text.AsSpan().ContainsAny('.', 'e') ? text : text + ".0";
    }

    private static string General17(double value)
    {
        if (value == 0)
        {
            return double.IsNegative(value) ? "-0" : "0";
        }
        // d.dddddddddddddddde±xxx: 17 significant digits and the decimal exponent, from which %g chooses its form.
        var scientific = value.ToString("e16", CultureInfo.InvariantCulture);
        var split = scientific.IndexOf('e', StringComparison.Ordinal);
        var exponent = int.Parse(scientific.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = value < 0 ? "-" : "";
        var digits = scientific[..split].Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        if (exponent is < -4 or >= 17)
        {
            var fraction = digits.Length > 1 ? "." + digits[1..] : "";
            return $"{sign}{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
        }
        if (exponent < 0)
        {
            return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        }
        return digits.Length > exponent + 1
            ? $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}"
            : sign + digits.PadRight(exponent + 1, '0');
    }

    private static void AppendNext(StringBuilder text, in Operand operand, ref string separator)
    {
        if (operand.Kind == OperandKind.None)
        {
            return;
        }
        Append(text.Append(separator), operand);
        separator = ", ";
    }

    private static void AppendMemory(StringBuilder text, in Operand operand)
    {
        if (operand.Name != BaseName.None)
        {
            var baseRegister = operand.Name == BaseName.Extern ? "SB" : operand.Register.Text();
            AppendOffset(text.Append(operand.Symbol?.Name), operand.Offset).Append('(').Append(baseRegister).Append(')');
            return;
        }
        if (operand.Offset != 0 || operand.Register == Register.None)
        {
            text.Append(operand.Offset);
        }
        if (operand.Register != Register.None)
        {
            text.Append('(').Append(operand.Register.Text()).Append(')');
        }
    }

    private static void AppendIndex(StringBuilder text, in Operand operand)
    {
        if (operand.Index != Register.None)
        {
            text.Append('(').Append(operand.Index.Text()).Append('*').Append(operand.Scale).Append(')');
        }
    }

    private static StringBuilder AppendOffset(StringBuilder text, long offset) => offset switch
    {
        0 => text,
        > 0 => text.Append('+').Append(offset),
        _ => text.Append(offset),
    };
}
