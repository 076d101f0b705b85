using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Data;

public sealed class Schema
{
    [Theory, OnBothDatabases]
    public async Task Of_the_migrations_is_the_schema_of_the_model(Engine engine)
    {
        await using var migrated = await Made(engine, db => db.Database.MigrateAsync(TestContext.Current.CancellationToken));
        await using var modelled = await Made(engine, db => db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken));

        var (byMigrations, byModel) = (await CatalogueOf(migrated), await CatalogueOf(modelled));

        Assert.Equal((string[])[], byModel.Except(byMigrations));
        Assert.Equal((string[])[], byMigrations.Except(byModel));
        Assert.NotEmpty(byModel);
    }

    [Fact]
    public async Task Compares_keys_by_bytes_on_PostgreSQL()
    {
        await using var migrated = await Made(Engine.Postgres, db => db.Database.MigrateAsync(TestContext.Current.CancellationToken));

        var keys = (await CatalogueOf(migrated)).Where(line => line.Contains(".SortKey ", StringComparison.Ordinal) || line.Contains(".Folded ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(keys);
        Assert.All(keys, line => Assert.Contains(" COLLATE C", line, StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Gives_every_foreign_key_an_index(Engine engine)
    {
        await using var migrated = await Made(engine, db => db.Database.MigrateAsync(TestContext.Current.CancellationToken));
        await using var db = App.DbOn(migrated);

        var bare = db.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())
            .Where(key => !key.DeclaringEntityType.GetIndexes().Any(i => i.Properties[0] == key.Properties[0]))
            .Select(key => $"{key.DeclaringEntityType.GetTableName()}.{key.Properties[0].GetColumnName()}");

        Assert.Empty(bare);
    }

    /// <remarks>A part that may stand without its record stays behind when the record lets it go, and figures count it.</remarks>
    [Fact]
    public async Task Ties_every_part_to_one_record()
    {
        await using var migrated = await TestDatabase.EmptyAsync(Engine.Sqlite);
        await using var db = App.DbOn(migrated);

        var loose = db.Model.GetEntityTypes().Where(e => typeof(Part).IsAssignableFrom(e.ClrType))
            .Where(e => e.GetForeignKeys().Count(key => key is { IsRequired: true, DeleteBehavior: DeleteBehavior.Cascade, PrincipalToDependent: not null }) != 1)
            .Select(e => e.GetTableName());

        Assert.Empty(loose);
    }

    private static async Task<TestDatabase> Made(Engine engine, Func<AppDb, Task> make)
    {
        var database = await TestDatabase.EmptyAsync(engine);
        await using var db = App.DbOn(database);
        await make(db);
        return database;
    }

    private static async Task<IReadOnlyList<string>> CatalogueOf(TestDatabase database)
    {
        await using var db = App.DbOn(database);
        return await Catalogue.Of(db);
    }
}
