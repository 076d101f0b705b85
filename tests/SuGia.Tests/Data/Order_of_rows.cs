using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Data;

public sealed class Order_of_rows(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Of_ids_is_the_order_in_which_they_were_made(Engine engine)
    {
        await using var db = (await apps.On(engine)).Db();
        var ids = Enumerable.Range(0, 300).Select(i => Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMilliseconds(i * 7_919_777L))).ToList();
        db.AddRange(ids.OrderBy(i => i.ToString()[24..], StringComparer.Ordinal).Select(i => new Submission(i, Guid.Empty, "/order", 0)));
        await db.SaveChangesAsync(Cancel);

        Assert.Equal(ids, await db.Set<Submission>().Where(s => s.Location == "/order").OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Of_names_is_the_Vietnamese_order_of_their_keys(Engine engine)
    {
        await using var db = (await apps.On(engine)).Db();

        var people = await db.Set<Person>().AsNoTracking().OrderBy(p => p.SortKey).Select(p => new { p.FullName, p.SortKey }).ToListAsync(Cancel);

        Assert.Equal(people.OrderBy(p => p.SortKey, StringComparer.Ordinal), people);
        Assert.True(people.FindIndex(p => p.FullName.EndsWith("Điển", StringComparison.Ordinal)) > people.FindIndex(p => p.FullName.EndsWith("Diễn", StringComparison.Ordinal)));
    }
}
