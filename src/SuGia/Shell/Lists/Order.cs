using System.Globalization;
using System.Linq.Expressions;

namespace SuGia.Shell;

/// <summary>One way in which a list can stand, read page by page from the key of a row, forward or backward: the hundredth page costs what the first does.</summary>
/// <remarks>Every key ends in something unique and compared by bytes. Make one for each list, once: it compiles its expressions.</remarks>
/// <param name="Name">In the address; also the name of the column that offers it.</param>
public abstract record Order<TRow>(string Name)
{
    public static Order<TRow> Text(string name, Expression<Func<TRow, string>> uniqueKey) => new ByText(name, uniqueKey);

    /// <param name="day">Never null in the database: let the query put a day where none is known.</param>
    public static Order<TRow> Day(string name, Expression<Func<TRow, DateOnly>> day, Expression<Func<TRow, string>> uniqueKey) =>
        new ByDay(name, day, uniqueKey);

    /// <param name="id">UUID version 7: stands by the time at which rows were made.</param>
    public static Order<TRow> Id(string name, Expression<Func<TRow, Guid>> id) => new ById<Guid>(name, id, guid => guid, guid => guid);

    /// <inheritdoc cref="Id(string, Expression{Func{TRow, Guid}})"/>
    /// <remarks>The id of a record stays what it is: turned into a Guid within the query, it would no longer be found in its index.</remarks>
    public static Order<TRow> Id<TId>(string name, Expression<Func<TRow, TId>> id) where TId : struct, Kernel.IId<TId> => new ById<TId>(name, id, TId.From, id => id.Value);

    /// <summary>True where the list begins with the last: the newest above.</summary>
    public bool FallsFirst { get; init; }

    internal abstract IQueryable<TRow> Sorted(IQueryable<TRow> rows, bool isFalling);

    /// <summary>The rows after the key; where the order falls, those before it.</summary>
    internal abstract IQueryable<TRow> Beyond(IQueryable<TRow> rows, string key, bool isFalling);

    internal abstract string KeyOf(TRow row);

    private static Expression<Func<TRow, bool>> Beyond(Expression<Func<TRow, string>> of, string key, bool isFalling)
    {
        var compared = Expression.Call(typeof(string), nameof(string.Compare), null, of.Body, Value(key));
        return Expression.Lambda<Func<TRow, bool>>(Sided(compared, isFalling), of.Parameters);
    }

    private static BinaryExpression Sided(Expression compared, bool isFalling) =>
        isFalling ? Expression.LessThan(compared, Expression.Constant(0)) : Expression.GreaterThan(compared, Expression.Constant(0));

    /// <remarks>Read from an object, so that the database keeps one plan for every page.</remarks>
    private static MemberExpression Value<T>(T value) => Expression.Field(Expression.Constant(new Held<T>(value)), nameof(Held<>.Of));

    private sealed class Held<T>(T of)
    {
        public readonly T Of = of;
    }

    private sealed record ByText(string Name, Expression<Func<TRow, string>> Key) : Order<TRow>(Name)
    {
        private readonly Func<TRow, string> read = Key.Compile();

        internal override IQueryable<TRow> Sorted(IQueryable<TRow> rows, bool isFalling) =>
            isFalling ? rows.OrderByDescending(Key) : rows.OrderBy(Key);

        internal override IQueryable<TRow> Beyond(IQueryable<TRow> rows, string key, bool isFalling) => rows.Where(Beyond(Key, key, isFalling));

        internal override string KeyOf(TRow row) => read(row);
    }

    private sealed record ById<TId>(string Name, Expression<Func<TRow, TId>> Key, Func<Guid, TId> Made, Func<TId, Guid> Of) : Order<TRow>(Name) where TId : struct
    {
        private readonly Func<TRow, TId> read = Key.Compile();

        internal override IQueryable<TRow> Sorted(IQueryable<TRow> rows, bool isFalling) =>
            isFalling ? rows.OrderByDescending(Key) : rows.OrderBy(Key);

        internal override IQueryable<TRow> Beyond(IQueryable<TRow> rows, string key, bool isFalling)
        {
            var value = Value(Made(Guid.TryParse(key, out var id) ? id : Guid.Empty));
            var (made, compared) = (isFalling ? ExpressionType.LessThan : ExpressionType.GreaterThan, ((Func<TId, TId, bool>)InDatabase).Method);
            return rows.Where(Expression.Lambda<Func<TRow, bool>>(Expression.MakeBinary(made, Key.Body, value, liftToNull: false, compared), Key.Parameters));
        }

        internal override string KeyOf(TRow row) => Of(read(row)).ToString();

        /// <remarks>An id cannot be compared in C#; the database compares the column.</remarks>
        private static bool InDatabase(TId one, TId other) => throw new NotSupportedException();
    }

    private sealed record ByDay(string Name, Expression<Func<TRow, DateOnly>> On, Expression<Func<TRow, string>> Key) : Order<TRow>(Name)
    {
        private readonly Func<TRow, DateOnly> day = On.Compile();
        private readonly Func<TRow, string> read = Key.Compile();

        internal override IQueryable<TRow> Sorted(IQueryable<TRow> rows, bool isFalling) =>
            isFalling ? rows.OrderByDescending(On).ThenByDescending(Key) : rows.OrderBy(On).ThenBy(Key);

        /// <remarks>The day alone comes first, so that an index is entered at it.</remarks>
        internal override IQueryable<TRow> Beyond(IQueryable<TRow> rows, string key, bool isFalling)
        {
            if (key is not { Length: > 10 } || !DateOnly.TryParseExact(key[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            {
                return rows;
            }

            var (row, value) = (On.Parameters[0], Value(on));
            var beyond = Beyond(Key, key[11..], isFalling);
            var (later, notBefore) = isFalling
                ? (Expression.LessThan(On.Body, value), Expression.LessThanOrEqual(On.Body, value))
                : (Expression.GreaterThan(On.Body, value), Expression.GreaterThanOrEqual(On.Body, value));
            var within = Expression.OrElse(later, new Renamed(beyond.Parameters[0], row).Visit(beyond.Body));
            return rows.Where(Expression.Lambda<Func<TRow, bool>>(Expression.AndAlso(notBefore, within), row));
        }

        internal override string KeyOf(TRow row) => $"{day(row):yyyy-MM-dd}~{read(row)}";
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
