using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Data;

public sealed class Ledger(Apps apps) : IClassFixture<Apps>
{
    /// <summary>What the ledger does not follow: itself, secrets, pressed buttons, jobs, settings, who read what, reference tables, and what is worked out from records.</summary>
    private static readonly string[] NotFollowed =
    [
        "accounts_credential", "imports_job", "ledger", "organisation_reached", "organisation_read_journal", "organisation_unit_above",
        "peacekeeping_un_contribution", "setting", "submission",
    ];

    /// <summary>The sample world was told, not imported (<see cref="Imports.Undoing_an_import"/> replays that table), and its formed unit has not left yet.</summary>
    private static readonly string[] EmptyInTheSampleWorld = ["imports_import", "peacekeeping_unit_rotation"];

    [Theory, OnBothDatabases]
    public async Task Replayed_gives_the_tables(Engine engine)
    {
        await using var db = (await apps.On(engine)).Db();
        var told = Replay.Of(await InOrder(db));

        foreach (var table in TableRows.Followed(db))
        {
            var (name, held) = (table.GetTableName()!, await TableRows.Of(db, table));
            var rows = told.GetValueOrDefault(name, []);
            Assert.Equal((name, held.Count, null, null), (name, rows.Count, held.Except(rows).FirstOrDefault(), rows.Except(held).FirstOrDefault()));
        }

        Assert.Empty(told.Keys.Except(TableRows.Followed(db).Select(t => t.GetTableName())));
    }

    [Theory, OnBothDatabases]
    public async Task Replayed_is_proved_by_rows_in_every_table(Engine engine)
    {
        await using var db = (await apps.On(engine)).Db();
        List<string> empty = [];
        foreach (var table in TableRows.Followed(db))
        {
            if ((await TableRows.Of(db, table)).Count == 0)
            {
                empty.Add(table.GetTableName()!);
            }
        }

        Assert.Equal(EmptyInTheSampleWorld, empty);
    }

    [Fact]
    public async Task Follows_every_table_but_those_named()
    {
        await using var db = (await apps.On(Engine.Sqlite)).Db();

        var followed = TableRows.Followed(db).ToHashSet();

        Assert.Equal(NotFollowed, db.Model.GetEntityTypes().Where(e => !followed.Contains(e)).Select(e => e.GetTableName()).Order(StringComparer.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Is_chained_from_each_record_s_first_row_to_its_last(Engine engine)
    {
        await using var db = (await apps.On(engine)).Db();
        var ledger = await InOrder(db);

        Assert.Empty(Chain.Faults(ledger));
        Assert.Contains(ledger, e => e.Version > 1);
    }

    [Theory]
    [InlineData("Record"), InlineData("Kind"), InlineData("Version"), InlineData("Act"), InlineData("Event"), InlineData("Details")]
    [InlineData("After"), InlineData("Actor"), InlineData("Reason"), InlineData("At"), InlineData("Previous"), InlineData("Hash")]
    public async Task Shows_one_character_that_was_changed(string column)
    {
        await using var app = await App.Start(Engine.Sqlite);
        await using var db = app.Db();

        await Tell(db, $"""
            UPDATE ledger SET "{column}" = CASE substr("{column}", 1, 1) WHEN '9' THEN '8' ELSE '9' END || substr("{column}", 2)
            WHERE "Sequence" = (SELECT min("Sequence") FROM ledger WHERE "Version" = 2)
            """);

        Assert.NotEmpty(Chain.Faults(await InOrder(db)));
    }

    [Theory, InlineData("Deputy"), InlineData("Evidence")]
    public async Task Shows_what_was_added_to_an_empty_field(string column)
    {
        await using var app = await App.Start(Engine.Sqlite);
        await using var db = app.Db();

        await Tell(db, $"""UPDATE ledger SET "{column}" = "Act" WHERE "Sequence" = (SELECT min("Sequence") FROM ledger WHERE "{column}" IS NULL)""");

        Assert.Single(Chain.Faults(await InOrder(db)));
    }

    [Fact]
    public async Task Shows_a_row_that_was_taken_out()
    {
        await using var app = await App.Start(Engine.Sqlite);
        await using var db = app.Db();

        await Tell(db, """DELETE FROM ledger WHERE "Version" = 2 AND "Record" = (SELECT "Record" FROM ledger WHERE "Version" = 3 ORDER BY "Sequence" LIMIT 1)""");

        Assert.NotEmpty(Chain.Faults(await InOrder(db)));
    }

    [Fact]
    public async Task Cut_short_no_longer_gives_the_tables()
    {
        await using var app = await App.Start(Engine.Sqlite);
        await using var db = app.Db();

        await Tell(db, """DELETE FROM ledger WHERE "Sequence" = (SELECT max("Sequence") FROM ledger WHERE "Kind" = 'peacekeeping_officer_file')""");

        var files = db.Model.FindEntityType(typeof(OfficerFile))!;
        Assert.NotEqual((await TableRows.Of(db, files)).Order(StringComparer.Ordinal), Replay.Of(await InOrder(db))["peacekeeping_officer_file"].Order(StringComparer.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Stays_whole_when_personal_values_are_erased(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var db = app.Db();

        Assert.NotEqual(0, await Tell(db, """UPDATE ledger SET "Personal" = NULL WHERE "Personal" IS NOT NULL"""));

        Assert.Empty(Chain.Faults(await InOrder(db)));
    }

    [Theory, OnBothDatabases]
    public async Task Holds_no_personal_value_in_its_hashed_part(Engine engine)
    {
        await using var db = (await apps.On(engine)).Db();
        var hashed = (await InOrder(db)).ToLookup(e => e.Record, e => string.Join('\n', e.Event, e.Details, e.After, e.Reason));
        var everything = string.Join('\n', hashed.SelectMany(texts => texts));

        foreach (var person in await db.Set<Person>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken))
        {
            Assert.All(NamedNowhere(person), value => Assert.DoesNotContain(value, everything, StringComparison.Ordinal));
            Assert.All(NotInItsOwnRows(person), value => Assert.DoesNotContain(value, string.Join('\n', hashed[person.Id.Value]), StringComparison.Ordinal));
        }
    }

    private static IReadOnlyList<string> NamedNowhere(Person person) => [person.PassportNumber!, person.Phone!, person.EmergencyContact!];

    private static IReadOnlyList<string> NotInItsOwnRows(Person person) => [$"{person.BornOn:yyyy-MM-dd}", $"{person.PassportUntil:yyyy-MM-dd}", person.HealthClass!];

    private static Task<List<LedgerEntry>> InOrder(AppDb db) =>
        db.Set<LedgerEntry>().AsNoTracking().OrderBy(e => e.Sequence).ToListAsync(TestContext.Current.CancellationToken);

    private static Task<int> Tell(AppDb db, string sql) => db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
}
