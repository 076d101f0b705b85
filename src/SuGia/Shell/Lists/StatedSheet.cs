using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>A list whose combination may be sensitive: asked for, it shows the statement; sent with the statement, it leaves and the ledger says so.</summary>
/// <param name="leaving">The list as it leaves, once it is known how many rows it has.</param>
/// <param name="before">What is to be noted before rows leave: readings of personal data.</param>
internal sealed class StatedSheet(ListStatement statement, Frame frame, Func<CancellationToken, Task<ListLeaving>> leaving, Func<CancellationToken, Task> before, Func<IResult> sheet) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext) => await (await Answer(httpContext)).ExecuteAsync(httpContext);

    private async Task<IResult> Answer(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return ListStatementPage.Show(statement);
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return Statement.Of(form[ListStatement.Field], ListStatement.Field) is { Ok: false } unstated
            ? ListStatementPage.Refuse(statement with { Problems = unstated.Problems })
            : await Leave(http.RequestServices, http.RequestAborted);
    }

    private async Task<IResult> Leave(IServiceProvider services, CancellationToken cancel)
    {
        await before(cancel);
        var saving = services.GetRequiredService<Saving>();
        services.GetRequiredService<IListsTaken>().Note(await leaving(cancel), frame.Reader, saving.Act());
        return await saving.Then(statement.Back, sheet, problem => ListStatementPage.Refuse(statement with { Problems = [problem] }), cancel);
    }
}

/// <param name="Columns">What the file will hold.</param>
/// <param name="Back">The list as it was looked at.</param>
public sealed record ListStatement(Words Title, IReadOnlyList<Words> Columns, string Back)
{
    public const string Field = "Stated";

    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
