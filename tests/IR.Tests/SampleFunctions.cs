using GoDefer.IR.Text;

namespace GoDefer.IR.Tests;

/// <summary>Small programs in the text form.</summary>
internal static class SampleFunctions
{
    /// <summary>Sum of 0 … n-1 with a string that goes through a loop, in the frontend form.</summary>
    public const string Loop = """
        godefer-ir 1 0
        package main main
        file loop.go
        type *int Pointer 8 8 8 Pointer element int
        func @main.sum params 1 int results 2 int string !1:6 !9:1
        local $0.n int Parameter 0 0 0 !1:10
        local $1.s int Variable 0 0 0 !2:2
        local $2.i int Variable 0 0 0 !3:6
        local $3.text string Variable 0 0 0 !2:5
        block b1
          v1 = Const int 0 !2:2
          v2 = LocalSet v1 $1.s !2:2
          v3 = LocalSet v1 $2.i !3:6
          v4 = ConstString string x"a" !2:5
          v5 = LocalSet v4 $3.text !2:5
        end Plain b2 !3:6
        block b2 b1 b3
          v6 = LocalGet int $2.i !3:14
          v7 = LocalGet int $0.n !3:16
          v8 = Lt bool v6 v7 !3:14
        end If v8 b3 b4 Likely !3:14
        block b3 b2
          v9 = LocalGet int $1.s !4:3
          v10 = LocalGet int $2.i !4:8
          v11 = Add int v9 v10 !4:3
          v12 = LocalSet v11 $1.s !4:3
          v13 = Const int 1 !3:21
          v14 = Add int v10 v13 !3:21
          v15 = LocalSet v14 $2.i !3:21
          v16 = ConstString string x"bc" !5:3
          v17 = LocalSet v16 $3.text !5:3
        end Plain b2 !3:21
        block b4 b2
          v18 = LocalGet int $1.s !7:2
          v19 = SetResult v18 0 !7:2
          v20 = LocalGet string $3.text !7:9
          v21 = SetResult v20 1 !7:9
        end Return !7:2
        endfunc

        """;

    public static Program ParseLoop() => IrText.Parse(Loop);
}
