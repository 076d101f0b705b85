using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SuGia.Data.Migrations;
using SuGia.Kernel;
using SuGia.Modules.Documents.Searching;
using SuGia.Tests.Support;

namespace SuGia.Tests.Documents.Searching;

/// <summary>An empty index of one test, with few words to put documents in and to ask.</summary>
internal sealed class SearchDesk : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly Dictionary<string, Guid> ids = new(StringComparer.Ordinal);

    private SearchDesk(TestDatabase database, DbConnection connection) => (this.database, Connection) = (database, connection);

    public static Abbreviations Abbreviations { get; } =
        Abbreviations.Read(RuleBook.Read([File.OpenRead(Repository.PathOf("src", "SuGia", "Rules", "abbreviations.json"))]));

    public DbConnection Connection { get; }

    public StoredPassages Index => IndexWithin(SearchLimits.Usual);

    public static async Task<SearchDesk> Start(Engine engine)
    {
        var database = await TestDatabase.EmptyAsync(engine);
        var setting = database.ConnectionString.Split(':', 2)[1];
        DbConnection connection = engine is Engine.Sqlite ? new SqliteConnection($"Data Source={setting}") : new NpgsqlConnection(setting);
        await connection.OpenAsync();
        SearchDesk desk = new(database, connection);
        await desk.Tell(engine is Engine.Sqlite ? PassageTables.Sqlite : PassageTables.Postgres);
        return desk;
    }

    public StoredPassages IndexWithin(SearchLimits limits, DbTransaction? transaction = null) => database.Engine is Engine.Sqlite
        ? new SqlitePassages(Connection, transaction) { Limits = limits }
        : new PostgresPassages(Connection, transaction) { Limits = limits };

    /// <summary>The document of that name, always with the same id; its title is its name.</summary>
    public IndexedText Document(string name, string text, string number = "") => new(IdOf(name), number, name, text);

    public async Task Add(params IEnumerable<IndexedText> documents)
    {
        foreach (var document in documents)
        {
            await Index.Add(document, CancellationToken.None);
        }
    }

    /// <summary>The names of what is found, best first.</summary>
    public async Task<IReadOnlyList<string>> Search(string typed, SearchFilter? filter = null, SearchLimits? limits = null) =>
        [.. (await Find(typed, filter, limits)).Documents.Select(d => NameOf(d.Document))];

    public Task<Found> Find(string typed, SearchFilter? filter = null, SearchLimits? limits = null) =>
        IndexWithin(limits ?? SearchLimits.Usual).Search(SearchQuery.Parse(typed, Abbreviations), filter ?? SearchFilter.None, 100, CancellationToken.None);

    public async Task Tell(string sql)
    {
        await using var command = Connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public Guid IdOf(string name) => ids.TryGetValue(name, out var id) ? id : ids[name] = Guid.CreateVersion7();

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await database.DisposeAsync();
    }

    private string NameOf(Guid id) => ids.Single(i => i.Value == id).Key;
}
