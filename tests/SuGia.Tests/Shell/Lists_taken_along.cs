using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Shell;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Shell;

public sealed class Lists_taken_along(Apps apps) : IClassFixture<Apps>
{
    /// <remarks>SQLite is read row by row in any case.</remarks>
    [Theory, InlineData("csv"), InlineData("xlsx")]
    public async Task Are_written_while_PostgreSQL_is_still_read(string file)
    {
        Assert.SkipWhen(PostgresCluster.WhyNot is not null, PostgresCluster.WhyNot ?? "");
        await using var db = (await apps.On(Engine.Postgres)).Db();
        HashSet<ConnectionState> seen = [];

        await Write(db, file, whileWriting: () => seen.Add(((NpgsqlConnection)db.Database.GetDbConnection()).FullState));

        Assert.All(seen, state => Assert.True(state.HasFlag(ConnectionState.Fetching), $"{state}"));
        Assert.NotEmpty(seen);
    }

    private static async Task Write(AppDb db, string file, Action whileWriting)
    {
        ListOf<Named> list = new(new("Người", "People"), "nguoi", new("Không có ai.", "Nobody."))
        {
            Columns =
            [
                new("name", new("Họ và tên", "Full name"), person =>
                {
                    whileWriting();
                    return Cell.Text(person.Name);
                }),
            ],
            Orders = [Order<Named>.Text("name", p => p.SortKey)],
        };
        Frame frame = new(Reader.System, App.Today, App.Today, null, "/people", [(ListAsk.SheetName, file)], IsSample: false);
        var answer = await list.Answer(db.Set<Person>().Select(p => new Named { Name = p.FullName, SortKey = p.SortKey }), frame, _ => Results.Empty, TestContext.Current.CancellationToken);
        await answer.ExecuteAsync(new DefaultHttpContext { Response = { Body = new MemoryStream() } });
    }

    private sealed class Named
    {
        public required string Name { get; init; }

        public required string SortKey { get; init; }
    }
}
