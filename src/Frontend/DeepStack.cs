using System.Runtime.ExceptionServices;

namespace GoDefer.Frontend;

/// <summary>Runs code that recurses as deep as a program nests, on a thread with a stack for it.</summary>
internal static class DeepStack
{
    private const int Size = 1 << 28;

    [ThreadStatic]
    private static bool isDeep;

    /// <summary>Gives what <paramref name="code"/> gives, or throws what it throws; on the calling thread if that has such a stack.</summary>
    public static T Run<T>(Func<T> code)
    {
        if (isDeep) { return code(); }
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            isDeep = true;
            try { result = code(); }
            catch (Exception exception) { failure = ExceptionDispatchInfo.Capture(exception); }
        }, Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
