namespace GoDefer.Amd64.Passes;

/// <summary>
/// Go 1.11's unstable sort: quicksort with the median of three (of nine from 41 elements on), heap sort when it goes too deep, a gapped
/// insertion sort below 13. Where elements compare as equal their order is part of gc's result, so it has to be this very algorithm.
/// </summary>
internal static class GoSort
{
    public static void Sort<T>(Span<T> items, Comparison<T> compare)
    {
        var depth = 0;
        for (var n = items.Length; n > 0; n >>= 1) { depth++; }
        Quick(items, 0, items.Length, depth * 2, compare);
    }

    private static bool Less<T>(Span<T> items, int i, int j, Comparison<T> compare) => compare(items[i], items[j]) < 0;

    private static void Swap<T>(Span<T> items, int i, int j) => (items[i], items[j]) = (items[j], items[i]);

    private static void Quick<T>(Span<T> items, int start, int end, int depth, Comparison<T> compare)
    {
        while (end - start > 12)
        {
            if (depth-- == 0)
            {
                Heap(items, start, end, compare);
                return;
            }
            var (low, high) = Partition(items, start, end, compare);
            if (low - start < end - high)
            {
                Quick(items, start, low, depth, compare);
                start = high;
            }
            else
            {
                Quick(items, high, end, depth, compare);
                end = low;
            }
        }
        if (end - start <= 1) { return; }
        for (var i = start + 6; i < end; i++)
        {
            if (Less(items, i, i - 6, compare)) { Swap(items, i, i - 6); }
        }
        for (var i = start + 1; i < end; i++)
        {
            for (var j = i; j > start && Less(items, j, j - 1, compare); j--) { Swap(items, j, j - 1); }
        }
    }

    /// <summary>Puts the median of three elements into the middle.</summary>
    private static void Median<T>(Span<T> items, int middle, int low, int high, Comparison<T> compare)
    {
        if (Less(items, middle, low, compare)) { Swap(items, middle, low); }
        if (!Less(items, high, middle, compare)) { return; }
        Swap(items, high, middle);
        if (Less(items, middle, low, compare)) { Swap(items, middle, low); }
    }

    /// <summary>Gives the range of elements equal to the pivot.</summary>
    private static (int Low, int High) Partition<T>(Span<T> items, int start, int end, Comparison<T> compare)
    {
        var middle = (int)((uint)(start + end) >> 1);
        if (end - start > 40)
        {
            var step = (end - start) / 8;
            Median(items, start, start + step, start + (2 * step), compare);
            Median(items, middle, middle - step, middle + step, compare);
            Median(items, end - 1, end - 1 - step, end - 1 - (2 * step), compare);
        }
        Median(items, start, middle, end - 1, compare);
        var pivot = start;
        var (a, c) = (start + 1, end - 1);
        while (a < c && Less(items, a, pivot, compare)) { a++; }
        var b = a;
        while (true)
        {
            while (b < c && !Less(items, pivot, b, compare)) { b++; }
            while (b < c && Less(items, pivot, c - 1, compare)) { c--; }
            if (b >= c) { break; }
            Swap(items, b++, --c);
        }
        if (HasManyEqual(items, start, end, middle, pivot, ref b, ref c, compare))
        {
            while (true)
            {
                while (a < b && !Less(items, b - 1, pivot, compare)) { b--; }
                while (a < b && Less(items, a, pivot, compare)) { a++; }
                if (a >= b) { break; }
                Swap(items, a++, --b);
            }
        }
        Swap(items, pivot, b - 1);
        return (b - 1, c);
    }

    /// <summary>A few samples decide whether elements equal to the pivot are worth gathering.</summary>
    private static bool HasManyEqual<T>(
        Span<T> items, int start, int end, int middle, int pivot, ref int b, ref int c, Comparison<T> compare)
    {
        if (end - c < 5) { return true; }
        if (end - c >= (end - start) / 4) { return false; }
        var equal = 0;
        if (!Less(items, pivot, end - 1, compare))
        {
            Swap(items, c++, end - 1);
            equal++;
        }
        if (!Less(items, b - 1, pivot, compare))
        {
            b--;
            equal++;
        }
        if (!Less(items, middle, pivot, compare))
        {
            Swap(items, middle, b - 1);
            b--;
            equal++;
        }
        return equal > 1;
    }

    private static void Heap<T>(Span<T> items, int start, int end, Comparison<T> compare)
    {
        var count = end - start;
        for (var i = (count - 1) / 2; i >= 0; i--) { SiftDown(items, i, count, start, compare); }
        for (var i = count - 1; i >= 0; i--)
        {
            Swap(items, start, start + i);
            SiftDown(items, 0, i, start, compare);
        }
    }

    private static void SiftDown<T>(Span<T> items, int root, int end, int start, Comparison<T> compare)
    {
        while (true)
        {
            var child = (2 * root) + 1;
            if (child >= end) { return; }
            if (child + 1 < end && Less(items, start + child, start + child + 1, compare)) { child++; }
            if (!Less(items, start + root, start + child, compare)) { return; }
            Swap(items, start + root, start + child);
            root = child;
        }
    }
}
