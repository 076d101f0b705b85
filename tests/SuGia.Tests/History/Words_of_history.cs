using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;
using SuGia.Tests.Data;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.History;

public sealed partial class Words_of_history(Apps apps) : IClassFixture<Apps>
{
    /// <summary>The events are what the methods of records give back, and what the code writes into the ledger beside.</summary>
    [Fact]
    public async Task Are_there_for_every_event()
    {
        var app = await apps.On(Engine.Sqlite);
        var known = app.Services.GetServices<EventTitle>().Select(t => t.Event).ToHashSet();
        await using var db = app.Db();
        var told = await db.Set<LedgerEntry>().Select(e => e.Event).Distinct().ToListAsync(TestContext.Current.CancellationToken);

        Assert.True(EventsOfRules().Count() > 30);
        NoneIsLeft(EventsOfRules().Concat(EventsWrittenInPlace()).Concat(told).Except(known));
    }

    [Fact]
    public async Task Name_each_event_once_and_in_both_languages()
    {
        var titles = (await apps.On(Engine.Sqlite)).Services.GetServices<EventTitle>().ToList();

        Assert.Equal(titles.Count, titles.DistinctBy(t => t.Event).Count());
        Assert.All(titles, t => Assert.True(t.Title.Vi is not "" && t.Title.En is not "" && t.Title.Vi != t.Title.En));
    }

    [Fact]
    public async Task Are_there_for_every_field_that_is_not_kept_back()
    {
        var app = await apps.On(Engine.Sqlite);
        await using var db = app.Db();
        var modules = app.Services.GetServices<IHistoryWords>().ToList();
        FieldBook book = new(db.Model, modules);
        var unshown = modules.SelectMany(m => m.Unshown).ToHashSet();

        var nameless = TableRows.Followed(db)
            .SelectMany(e => e.GetProperties().Select(p => p.GetColumnName()).Concat(e.GetComplexProperties().Select(c => c.Name)).Select(c => (Table: e.GetTableName()!, Column: c)))
            .Where(c => !unshown.Contains(c.Table) && !unshown.Contains(c.Column) && !unshown.Contains($"{c.Table}.{c.Column}") && book.Title(c.Table, c.Column) is null)
            .Select(c => $"{c.Table}.{c.Column}");

        NoneIsLeft(nameless);
    }

    [Fact]
    public async Task Are_there_for_every_value_of_every_list()
    {
        var app = await apps.On(Engine.Sqlite);
        await using var db = app.Db();
        var modules = app.Services.GetServices<IHistoryWords>().ToList();
        var shown = TableRows.Followed(db).SelectMany(e => e.GetProperties())
            .Where(p => !modules.Any(m => m.Unshown.Contains(p.GetColumnName()) || m.Unshown.Contains(p.DeclaringType.GetTableName()!) || m.Unshown.Contains($"{p.DeclaringType.GetTableName()}.{p.GetColumnName()}")))
            .Select(p => Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType).Where(t => t.IsEnum).Distinct();

        NoneIsLeft(shown.SelectMany(t => Enum.GetValues(t).Cast<Enum>()).Where(v => modules.All(m => m.Of(v) is null)).Select(v => $"{v.GetType().Name}.{v}"));
    }

    private static void NoneIsLeft(IEnumerable<string> wordless)
    {
        List<string> left = [.. wordless.Distinct()];
        Assert.True(left is [], $"Without words: {string.Join(", ", left)}");
    }

    private static IEnumerable<string> EventsOfRules() => typeof(AppDb).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && typeof(IRecord).IsAssignableFrom(t))
        .SelectMany(t => t.GetMethods().Where(m => m.DeclaringType == t && !m.IsSpecialName).Select(m => Given(m.ReturnType)))
        .OfType<Type>().Select(t => t.Name).Distinct();

    private static Type? Given(Type type) => type switch
    {
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Result<>) => Given(type.GetGenericArguments()[0]),
        { IsGenericType: true } when type.FullName!.StartsWith("System.ValueTuple`2", StringComparison.Ordinal) => Given(type.GetGenericArguments()[1]),
        { IsClass: true } when type.Namespace?.StartsWith("SuGia.Modules", StringComparison.Ordinal) is true && !typeof(Part).IsAssignableFrom(type) => type,
        _ => null,
    };

    private static IEnumerable<string> EventsWrittenInPlace() => Directory.EnumerateFiles(Repository.PathOf("src", "SuGia"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => InPlace.Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)).Distinct();

    [GeneratedRegex(@"\.Record\(\w+, new (\w+)\(")]
    private static partial Regex InPlace { get; }
}
