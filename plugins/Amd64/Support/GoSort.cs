namespace GoDefer.Amd64.Support;

/// <summary>
/// Sorts as sort.Sort of Go 1.11: quicksort with a Shell pass and insertion sort for short ranges, heapsort when it goes too deep. The
/// order of equal elements is what that algorithm leaves, and where gc sorts by a key that is not unique, its output shows it.
/// </summary>
public static class GoSort
{
    private const int ShortRange = 12;
    private const int ShellGap = 6;
    private const int LongRange = 40;

    /// <summary>Sorts in place; <paramref name="isLess"/> is called with elements in the order Go's algorithm compares them.</summary>
    public static void Sort<T>(Span<T> items, Func<T, T, bool> isLess)
    {
        var depth = 2 * (32 - int.LeadingZeroCount(items.Length));
        QuickSort(items, isLess, depth);
    }

    private static void QuickSort<T>(Span<T> items, Func<T, T, bool> isLess, int depth)
    {
        while (items.Length > ShortRange)
        {
            if (depth-- == 0)
            {
                HeapSort(items, isLess);
                return;
            }
            var (equalStart, equalEnd) = Partition(items, isLess);
            if (equalStart < items.Length - equalEnd)
            {
                QuickSort(items[..equalStart], isLess, depth);
                items = items[equalEnd..];
            }
            else
            {
                QuickSort(items[equalEnd..], isLess, depth);
                items = items[..equalStart];
            }
        }
        for (var i = ShellGap; i < items.Length; i++)
        {
            Order(items, isLess, i - ShellGap, i);
        }
        for (var i = 1; i < items.Length; i++)
        {
            for (var j = i; j > 0 && isLess(items[j], items[j - 1]); j--)
            {
                Swap(items, j, j - 1);
            }
        }
    }

    // Afterwards elements before the first result are less than the pivot, those from the second on greater, those between equal.
    private static (int EqualStart, int EqualEnd) Partition<T>(Span<T> items, Func<T, T, bool> isLess)
    {
        var middle = items.Length / 2;
        MovePivotToFront(items, isLess, middle);
        var pivot = items[0];
        int less = 1, unknownEnd = items.Length - 1;
        while (less < unknownEnd && isLess(items[less], pivot))
        {
            less++;
        }
        var notGreater = less;
        while (true)
        {
            while (notGreater < unknownEnd && !isLess(pivot, items[notGreater]))
            {
                notGreater++;
            }
            while (notGreater < unknownEnd && isLess(pivot, items[unknownEnd - 1]))
            {
                unknownEnd--;
            }
            if (notGreater >= unknownEnd)
            {
                break;
            }
            Swap(items, notGreater++, --unknownEnd);
        }
        if (HasManyEqual(items, isLess, middle, ref notGreater, ref unknownEnd))
        {
            notGreater = GatherEqual(items, isLess, less, notGreater);
        }
        Swap(items, 0, notGreater - 1);
        return (notGreater - 1, unknownEnd);
    }

    private static void MovePivotToFront<T>(Span<T> items, Func<T, T, bool> isLess, int middle)
    {
        var last = items.Length - 1;
        if (items.Length > LongRange)
        {
            var step = items.Length / 8;
            MedianTo(items, isLess, 0, step, 2 * step);
            MedianTo(items, isLess, middle, middle - step, middle + step);
            MedianTo(items, isLess, last, last - step, last - 2 * step);
        }
        MedianTo(items, isLess, 0, middle, last);
    }

    private static bool HasManyEqual<T>(Span<T> items, Func<T, T, bool> isLess, int middle, ref int notGreater, ref int greater)
    {
        var countGreater = items.Length - greater;
        if (countGreater < 5)
        {
            return true;
        }
        if (countGreater >= items.Length / 4)
        {
            return false;
        }
        var equal = 0;
        if (!isLess(items[0], items[^1]))
        {
            Swap(items, greater++, items.Length - 1);
            equal++;
        }
        if (!isLess(items[notGreater - 1], items[0]))
        {
            notGreater--;
            equal++;
        }
        if (!isLess(items[middle], items[0]))
        {
            Swap(items, middle, --notGreater);
            equal++;
        }
        return equal > 1;
    }

    private static int GatherEqual<T>(Span<T> items, Func<T, T, bool> isLess, int less, int end)
    {
        while (true)
        {
            while (less < end && !isLess(items[end - 1], items[0]))
            {
                end--;
            }
            while (less < end && isLess(items[less], items[0]))
            {
                less++;
            }
            if (less >= end)
            {
                return end;
            }
            Swap(items, less++, --end);
        }
    }

    private static void MedianTo<T>(Span<T> items, Func<T, T, bool> isLess, int target, int low, int high)
    {
        Order(items, isLess, low, target);
        if (isLess(items[high], items[target]))
        {
            Swap(items, high, target);
            Order(items, isLess, low, target);
        }
    }

    private static void HeapSort<T>(Span<T> items, Func<T, T, bool> isLess)
    {
        for (var i = (items.Length - 1) / 2; i >= 0; i--)
        {
            SiftDown(items, isLess, i);
        }
        for (var i = items.Length - 1; i >= 0; i--)
        {
            Swap(items, 0, i);
            SiftDown(items[..i], isLess, 0);
        }
    }

    private static void SiftDown<T>(Span<T> items, Func<T, T, bool> isLess, int root)
    {
        for (var child = 2 * root + 1; child < items.Length; child = 2 * root + 1)
        {
            if (child + 1 < items.Length && isLess(items[child], items[child + 1]))
            {
                child++;
            }
            if (!isLess(items[root], items[child]))
            {
                return;
            }
            Swap(items, root, child);
            root = child;
        }
    }

    private static void Order<T>(Span<T> items, Func<T, T, bool> isLess, int first, int second)
    {
        if (isLess(items[second], items[first]))
        {
            Swap(items, first, second);
        }
    }

    private static void Swap<T>(Span<T> items, int i, int j) => (items[i], items[j]) = (items[j], items[i]);
}
