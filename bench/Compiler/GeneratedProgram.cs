using System.Text;

namespace GoDefer.CompilerBench;

/// <summary>A Go program of many functions alike: each has a defer, a loop and a branch.</summary>
internal static class GeneratedProgram
{
    private const int LinesOfFunction = 20;

    /// <summary>The number of functions that make about so many lines.</summary>
    public static int FunctionsFor(int lines) => lines / LinesOfFunction;

    /// <summary>The text of the program.</summary>
    public static string Write(int functions)
    {
        var text = new StringBuilder("package main\n\nvar total int\n\nfunc note(n int) {\n\ttotal += n\n}\n\n");
        for (var i = 0; i < functions; i++) { WriteFunction(text, i); }
        return text.Append("func main() {\n\tprintln(f0(1, nil), total)\n}\n").ToString();
    }

    private static void WriteFunction(StringBuilder text, int number) => text.Append($$"""
        func f{{number}}(n int, values []int) (sum int) {
        	defer func() {
        		if e := recover(); e != nil {
        			sum = -{{number}}
        		}
        	}()
        	defer note(n)
        	for i := 0; i < n; i++ {
        		if i%{{(number % 7) + 2}} == 0 {
        			sum += i * {{number}}
        		} else if len(values) > i {
        			sum -= values[i]
        		}
        	}
        	if sum > {{number}} {
        		note(sum)
        		sum = n
        	}
        	return sum + {{number}}
        }


        """.ReplaceLineEndings("\n"));
}
