namespace SuGia.Kernel;

public static partial class Typed
{
    /// <summary>All the values, or the problems of all the fields in the order given.</summary>
    /// <example><c>Typed.Together(Day, Reason).Into((day, reason) => new Asked(day, reason))</c></example>
    public static Result<(T1, T2)> Together<T1, T2>(Result<T1> first, Result<T2> second) =>
        Refused(first.Problems, second.Problems) is { } broken ? broken : (first.Value!, second.Value!);

    public static Result<(T1, T2, T3)> Together<T1, T2, T3>(Result<T1> first, Result<T2> second, Result<T3> third) =>
        Refused(first.Problems, second.Problems, third.Problems) is { } broken
            ? broken
            : (first.Value!, second.Value!, third.Value!);

    public static Result<(T1, T2, T3, T4)> Together<T1, T2, T3, T4>(
        Result<T1> first, Result<T2> second, Result<T3> third, Result<T4> fourth) =>
        Refused(first.Problems, second.Problems, third.Problems, fourth.Problems) is { } broken
            ? broken
            : (first.Value!, second.Value!, third.Value!, fourth.Value!);

    public static Result<(T1, T2, T3, T4, T5)> Together<T1, T2, T3, T4, T5>(
        Result<T1> first, Result<T2> second, Result<T3> third, Result<T4> fourth, Result<T5> fifth) =>
        Refused(first.Problems, second.Problems, third.Problems, fourth.Problems, fifth.Problems) is { } broken
            ? broken
            : (first.Value!, second.Value!, third.Value!, fourth.Value!, fifth.Value!);

    public static Result<(T1, T2, T3, T4, T5, T6)> Together<T1, T2, T3, T4, T5, T6>(
        Result<T1> first, Result<T2> second, Result<T3> third, Result<T4> fourth, Result<T5> fifth, Result<T6> sixth) =>
        Refused(first.Problems, second.Problems, third.Problems, fourth.Problems, fifth.Problems, sixth.Problems) is { } broken
            ? broken
            : (first.Value!, second.Value!, third.Value!, fourth.Value!, fifth.Value!, sixth.Value!);

    private static Broken? Refused(params ReadOnlySpan<IReadOnlyList<Problem>> fields)
    {
        List<Problem> problems = [];
        foreach (var field in fields)
        {
            problems.AddRange(field);
        }

        return problems is [] ? null : new(problems);
    }
}
