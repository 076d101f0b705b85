using SuGia.Shell.Drawing;
using Xunit;

namespace SuGia.Tests.Shell.Drawing;

public sealed class Map_drawing
{
    [Theory]
    [InlineData("Hà Nội", 105.85, 21.03, 664, 151)]
    [InlineData("New York", -74.0, 40.7, 251, 90)]
    [InlineData("Juba", 31.6, 4.85, 484, 205)]
    [InlineData("Laayoune", -13.2, 27.15, 378, 132)]
    [InlineData("Pristina", 21.17, 42.67, 461, 84)]
    [InlineData("Bamako", -8.0, 12.65, 386, 179)]
    [InlineData("Kinshasa", 15.3, -4.32, 443, 235)]
    public void Places_cities_within_two_units_of_the_drawn_land(string city, double longitude, double latitude, double x, double y)
    {
        var at = EqualEarth.Project(longitude, latitude);
        Assert.True(Math.Abs(at.X - x) <= 2 && Math.Abs(at.Y - y) <= 2, $"{city} at {at}");
    }

    [Fact]
    public async Task Draws_an_arc_to_each_place_where_officers_serve_and_to_no_other()
    {
        var arcs = (await Drawn.Of<WorldMap>(DrawnWorld.Force)).Path("arc").Split('M', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["250.6 90.2", "484 204.7"], arcs.Select(arc => string.Join(' ', arc.Split(' ')[^2..])).Order());
    }

    [Fact]
    public async Task Always_shows_Hoàng_Sa_and_Trường_Sa()
    {
        var drawn = await Drawn.Of<WorldMap>(DrawnWorld.Force with { Places = [] });
        Assert.Equal(["Hoàng Sa", "Trường Sa", "Hà Nội"], drawn.Texts);
        Assert.Equal(7, drawn.Tree.QuerySelectorAll("g.own circle").Length);
    }

    [Fact]
    public async Task Without_places_says_so_in_words() =>
        Assert.Contains("Chưa có nơi làm nhiệm vụ nào.", (await Drawn.Of<WorldMap>(DrawnWorld.Force with { Places = [] })).Html, StringComparison.Ordinal);

    [Fact]
    public async Task Writes_how_many_serve_beside_the_place() =>
        Assert.Contains("UNMISS, Nam Sudan · 3", (await Drawn.Of<WorldMap>(DrawnWorld.Force)).Texts);

    [Fact]
    public async Task Takes_the_land_from_a_file_that_browsers_keep()
    {
        var uses = (await Drawn.Of<WorldMap>(DrawnWorld.Force)).Tree.QuerySelectorAll("use").Select(use => use.GetAttribute("href"));
        Assert.Equal(["/land.svg#land", "/land.svg#VN", "/land.svg#SS"], uses);
    }

    [Fact]
    public async Task Leaves_out_a_label_for_which_there_is_no_room()
    {
        var crowd = Enumerable.Range(0, 12).Select(i => new MapPlace($"Phái bộ rất dài tên {i}", 30, 10, 1, IsOurs: true));
        var drawn = await Drawn.Of<WorldMap>(DrawnWorld.Force with { Places = [.. crowd] });
        Assert.InRange(drawn.Texts.Count(text => text.StartsWith("Phái bộ", StringComparison.Ordinal)), 1, 6);
    }

    [Fact]
    public async Task Is_named_by_its_sentence() =>
        Assert.Equal("Ha Noi linked to New York and South Sudan.", (await Drawn.Of<WorldMap>(DrawnWorld.Force, "en")).Name);
}
