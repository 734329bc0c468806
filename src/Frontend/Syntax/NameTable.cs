using System.Text;

namespace GoDefer.Frontend.Syntax;

/// <summary>
/// Turns the bytes of names and short literals into strings, one instance for equal bytes, and knows the keywords. One
/// look-up does both.
/// </summary>
internal sealed class NameTable
{
    private const int InitialCapacity = 1024;

    private Entry[] entries = new Entry[InitialCapacity];
    private int count;

    public NameTable()
    {
        for (TokenKind kind = TokenFacts.FirstKeyword; kind <= TokenFacts.LastKeyword; kind++)
        {
            Lookup(Encoding.ASCII.GetBytes(kind.Text())).Keyword = kind;
        }
    }

    /// <summary>The string for some UTF-8 bytes; bytes that are not UTF-8 become U+FFFD.</summary>
    public string Intern(ReadOnlySpan<byte> bytes) => Lookup(bytes).Text;

    /// <summary>The string for an identifier, and whether it is a keyword.</summary>
    public string Intern(ReadOnlySpan<byte> bytes, out TokenKind kind)
    {
        ref Entry entry = ref Lookup(bytes);
        kind = entry.Keyword == default ? TokenKind.Name : entry.Keyword;
        return entry.Text;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        uint hash = (uint)bytes.Length;
        foreach (byte b in bytes)
        {
            hash = (hash ^ b) * 0x01000193;
        }

        return hash ^ hash >> 15;
    }

    private ref Entry Lookup(ReadOnlySpan<byte> bytes)
    {
        uint hash = Hash(bytes);
        int slot = FindSlot(entries, bytes, hash);
        if (entries[slot].Text is null)
        {
            if (count > entries.Length / 2)
            {
                Grow();
                slot = FindSlot(entries, bytes, hash);
            }

            entries[slot] = new Entry(hash, bytes.ToArray(), Encoding.UTF8.GetString(bytes));
            count++;
        }

        return ref entries[slot];
    }

    private static int FindSlot(Entry[] table, ReadOnlySpan<byte> bytes, uint hash)
    {
        int slot = (int)hash & table.Length - 1;
        while (table[slot].Text is not null && !table[slot].Matches(bytes, hash))
        {
            slot = slot + 1 & table.Length - 1;
        }

        return slot;
    }

    private void Grow()
    {
        var larger = new Entry[entries.Length * 2];
        foreach (Entry entry in entries)
        {
            if (entry.Text is not null)
            {
                larger[FindSlot(larger, entry.Bytes, entry.Hash)] = entry;
            }
        }

        entries = larger;
    }

    private struct Entry(uint hash, byte[] bytes, string text)
    {
        public readonly uint Hash = hash;
        public readonly byte[] Bytes = bytes;
        public readonly string Text = text;
        public TokenKind Keyword;

        public readonly bool Matches(ReadOnlySpan<byte> other, uint otherHash) =>
            Hash == otherHash && other.SequenceEqual(Bytes);
    }
}
