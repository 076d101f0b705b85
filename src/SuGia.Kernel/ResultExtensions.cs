namespace SuGia.Kernel;

/// <summary>What follows when all went well; a refusal passes through with its problems.</summary>
public static class ResultExtensions
{
    extension<T>(Result<T> result)
    {
        public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) =>
            result.Ok ? next(result.Value) : new Broken(result.Problems);

        /// <summary>As <c>Then</c>, where the next step cannot be refused.</summary>
        public Result<TMade> Into<TMade>(Func<T, TMade> make) =>
            result.Ok ? make(result.Value) : new Broken(result.Problems);
    }

    /// <summary>Makes one thing out of values that <see cref="Typed.Together{T1, T2}"/> brought together.</summary>
    public static Result<TMade> Into<T1, T2, TMade>(this Result<(T1, T2)> parts, Func<T1, T2, TMade> make) =>
        parts.Into(of => make(of.Item1, of.Item2));

    public static Result<TMade> Into<T1, T2, T3, TMade>(this Result<(T1, T2, T3)> parts, Func<T1, T2, T3, TMade> make) =>
        parts.Into(of => make(of.Item1, of.Item2, of.Item3));

    public static Result<TMade> Into<T1, T2, T3, T4, TMade>(
        this Result<(T1, T2, T3, T4)> parts, Func<T1, T2, T3, T4, TMade> make) =>
        parts.Into(of => make(of.Item1, of.Item2, of.Item3, of.Item4));

    public static Result<TMade> Into<T1, T2, T3, T4, T5, TMade>(
        this Result<(T1, T2, T3, T4, T5)> parts, Func<T1, T2, T3, T4, T5, TMade> make) =>
        parts.Into(of => make(of.Item1, of.Item2, of.Item3, of.Item4, of.Item5));

    public static Result<TMade> Into<T1, T2, T3, T4, T5, T6, TMade>(
        this Result<(T1, T2, T3, T4, T5, T6)> parts, Func<T1, T2, T3, T4, T5, T6, TMade> make) =>
        parts.Into(of => make(of.Item1, of.Item2, of.Item3, of.Item4, of.Item5, of.Item6));
}
