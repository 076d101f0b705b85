using SuGia.Kernel;
using SuGia.Modules.Figures;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Figures;

public sealed class Comparison_of_two_days
{
    private static readonly (DateOnly From, DateOnly To)[] Pairs =
        [(new(2023, 6, 13), new(2023, 8, 19)), (new(2022, 12, 31), new(2024, 6, 30)), (new(2024, 1, 1), new(2026, 1, 1)), (new(2025, 7, 1), new(2023, 7, 1))];

    [Theory, OnBothDatabases]
    public async Task Adds_up_for_every_figure(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var (book, comparing) = (asking.ServiceProvider.GetRequiredService<FigureBook>(), asking.ServiceProvider.GetRequiredService<Comparing>());
        List<string> wrong = [];
        foreach (var figure in book.Catalogue)
        {
            foreach (var (from, to) in Pairs)
            {
                var compared = await comparing.Compare(figure, from, to, Scope.Whole, Reader.System, CancellationToken.None);
                var now = await book.Value(figure.Is.Code, to, Scope.Whole, CancellationToken.None);
                if (compared.Then.Records + compared.CameIn.Count - compared.WentOut.Count != now.Records)
                {
                    wrong.Add($"{figure.Is.Code} {from:O} {to:O}: {compared.Then.Records} + {compared.CameIn.Count} - {compared.WentOut.Count} is not {now.Records}");
                }
            }
        }

        Assert.Equal([], wrong);
    }

    [Theory, OnBothDatabases]
    public async Task Names_an_event_for_whatever_came_in_or_went_out(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var (book, comparing) = (asking.ServiceProvider.GetRequiredService<FigureBook>(), asking.ServiceProvider.GetRequiredService<Comparing>());
        List<string> unexplained = [];
        foreach (var figure in book.Catalogue)
        {
            foreach (var (from, to) in Pairs.Where(p => p.From < p.To))
            {
                var compared = await comparing.Compare(figure, from, to, Scope.Whole, Reader.System, CancellationToken.None);
                unexplained.AddRange(compared.CameIn.Concat(compared.WentOut).Where(c => c.What is null).Select(c => $"{figure.Is.Code} {from:O} {to:O} {c.Line.Title}"));
            }
        }

        Assert.Equal([], unexplained);
    }

    [Theory, OnBothDatabases]
    public async Task Tells_a_promotion_as_a_change(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var (book, comparing) = (asking.ServiceProvider.GetRequiredService<FigureBook>(), asking.ServiceProvider.GetRequiredService<Comparing>());

        var compared = await comparing.Compare(book.Find("peacekeeping.ever-cleared")!, new(2023, 6, 13), new(2026, 6, 1), Scope.Whole, Reader.System, CancellationToken.None);

        var change = compared.Changed.First(c => c.Before!.Title != c.Line.Title);
        Assert.Equal((change.Before!.Id, Name(change.Before.Title)), (change.Line.Id, Name(change.Line.Title)));
    }

    /// <summary>What stands after a rank of two words.</summary>
    private static string Name(string title) => string.Join(' ', title.Split(' ')[2..]);
}
