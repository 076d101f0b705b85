using SuGia.Shell;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Architecture;

public sealed class Navigation
{
    [Fact]
    public async Task Gives_each_shortcut_and_each_place_to_one_entry()
    {
        await using var app = await App.Start(Engine.Sqlite);
        var entries = app.Services.GetServices<NavigationEntry>().ToList();
        Assert.Empty(entries.Where(e => e.Key is not "").GroupBy(e => e.Key).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(entries.GroupBy(e => (e.Group, e.Order)).Where(g => g.Count() > 1).Select(g => g.Key));
    }
}
