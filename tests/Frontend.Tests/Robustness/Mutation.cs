using System.Text;

namespace GoDefer.Frontend.Tests.Robustness;

/// <summary>Damages programs at random, in the ways of people and of broken files.</summary>
internal sealed class Mutation(Random random)
{
    private static readonly byte[][] snippets =
    [
        .. ("( ) { } [ ] ; , : := = . ... func if else for range switch select case default struct interface chan <- map var const type import package go " +
            "defer return break goto fallthrough continue x 1 + * & ! ++ += ' \" ` /* */ // 0x 08 1e \\ int string nil _ iota 1<<70 1e1000000000 'x' 2i " +
            "1<<1000000000 []int *p &x struct{} x.(type) [...]int{} append make([]int,-1) [1<<40]int struct{T} new(x) panic(1) recover() -1")
            .Split(' ').Select(Encoding.UTF8.GetBytes),
        [0], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [(byte)'\n'],
    ];

    /// <summary>The program after one to four edits.</summary>
    public byte[] Of(byte[] program)
    {
        var text = new List<byte>(program);
        for (var edits = random.Next(1, 5); edits > 0 && text.Count > 0; edits--)
        {
            Edit(text);
        }
        return [.. text];
    }

    private void Edit(List<byte> text)
    {
        var at = random.Next(text.Count);
        switch (random.Next(6))
        {
            case 0:
                text.RemoveRange(at, Math.Min(random.Next(1, 40), text.Count - at));
                break;
            case 1:
                text.InsertRange(random.Next(text.Count), text.GetRange(at, Math.Min(random.Next(1, 200), text.Count - at)));
                break;
            case 2:
                text.InsertRange(at, Snippet());
                break;
            case 3:
                text[at] = (byte)random.Next(256);
                break;
            default:
                Replace(text, Word(text, at), random.Next(2) == 0 ? Snippet() : Copy(text));
                break;
        }
    }

    private byte[] Snippet() => snippets[random.Next(snippets.Length)];

    private byte[] Copy(List<byte> text)
    {
        var (start, length) = Word(text, random.Next(text.Count));
        return [.. text.GetRange(start, length)];
    }

    private static void Replace(List<byte> text, (int Start, int Length) old, byte[] added)
    {
        text.RemoveRange(old.Start, old.Length);
        text.InsertRange(old.Start, added);
    }

    /// <summary>The word at a place, or one byte that is no part of a word.</summary>
    private static (int Start, int Length) Word(List<byte> text, int at)
    {
        var start = at;
        while (start > 0 && IsWord(text[start - 1]))
        {
            start--;
        }
        var end = start;
        while (end < text.Count && IsWord(text[end]))
        {
            end++;
        }
        return (start, Math.Max(end - start, 1));
    }

    private static bool IsWord(byte b) => char.IsAsciiLetterOrDigit((char)b) || b == '_';
}
