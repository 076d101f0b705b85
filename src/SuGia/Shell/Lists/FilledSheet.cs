using System.Globalization;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Shell;

/// <summary>A list that fills a form of one's own: asked for, it shows what a form may ask; sent with the form, it gives it back filled.</summary>
/// <param name="leaving">The list as it leaves; kept in the ledger where as a whole it may be sensitive.</param>
/// <param name="before">What is to be noted before rows leave: readings of personal data.</param>
/// <param name="rows">Each in the order of the form's columns.</param>
internal sealed class FilledSheet(
    OwnForm form, Frame frame, Func<CancellationToken, Task<ListLeaving>> leaving, Func<CancellationToken, Task> before, Func<CancellationToken, Task<IReadOnlyList<IReadOnlyList<SheetValue>>>> rows) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext) => await (await Answer(httpContext)).ExecuteAsync(httpContext);

    private async Task<IResult> Answer(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return OwnFormPage.Show(form);
        }

        var sent = await http.Request.ReadFormAsync(http.RequestAborted);
        var asked = Typed.Together(
            await SentForm.Read(sent.Files.GetFile(OwnForm.FileField), http.RequestAborted),
            form.IsSensitive ? Statement.Of(sent[ListStatement.Field], ListStatement.Field) : "");
        return asked.Ok ? await Fill(asked.Value.Item1, http.RequestServices, http.RequestAborted) : OwnFormPage.Refuse(form with { Problems = asked.Problems });
    }

    private async Task<IResult> Fill(byte[] sent, IServiceProvider services, CancellationToken cancel)
    {
        var filled = FilledForm.Fill(sent, form.Fields(await rows(cancel), frame));
        if (!filled.Ok)
        {
            return OwnFormPage.Refuse(form with { Problems = filled.Problems });
        }

        await before(cancel);
        var file = SentForm.Back(filled.Value, form.FileName);
        return form.IsSensitive ? await Leave(file, services, cancel) : file;
    }

    private async Task<IResult> Leave(IResult file, IServiceProvider services, CancellationToken cancel)
    {
        var saving = services.GetRequiredService<Saving>();
        services.GetRequiredService<IListsTaken>().Note(await leaving(cancel), frame.Reader, saving.Act());
        return await saving.Then(form.Back, () => file, problem => OwnFormPage.Refuse(form with { Problems = [problem] }), cancel);
    }
}

/// <summary>A form that was sent, and the way back.</summary>
public static class SentForm
{
    public static async Task<Result<byte[]>> Read(IFormFile? sent, CancellationToken cancel)
    {
        if (sent is null or { Length: 0 } || sent.Length > FilledForm.BytesLimit)
        {
            return sent?.Length > 0 ? FormProblems.TooLarge : FormProblems.NoFile;
        }

        var bytes = new byte[sent.Length];
        await using var content = sent.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancel);
        return FilledForm.Look(bytes).Into(_ => bytes);
    }

    /// <param name="name">In ASCII, without its ending.</param>
    public static IResult Back(byte[] filled, string name) => FilledForm.Look(filled).Value switch
    {
        "docx" => Results.File(filled, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{name}.docx"),
        _ => Results.File(filled, SheetFile.Xlsx.ContentType, $"{name}.xlsx"),
    };
}

/// <summary>What a list offers to a form.</summary>
/// <param name="FileName">Of the filled form, without its ending.</param>
/// <param name="IsSensitive">True where the list as a whole asks for the statement.</param>
/// <param name="Back">The list as it was looked at.</param>
public sealed record OwnForm(Words Title, string FileName, IReadOnlyList<FormField> Columns, bool IsSensitive, string Back)
{
    public const string FileField = "File";

    private static readonly FormField Number = new("no", ListWords.Number);

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public IReadOnlyList<FormField> OfEachLine => [Number, .. Columns];

    public static IReadOnlyList<FormField> Once { get; } = [new("title", ListWords.Heading), new("day", ListWords.Day), new("count", ListWords.Count), new("by", ListWords.By)];

    public FormFields Fields(IReadOnlyList<IReadOnlyList<SheetValue>> rows, Frame frame) => new(
        OfEachLine,
        [.. Once.Zip([Title.ToString(), Days.Show(frame.AsOf), rows.Count.ToString(CultureInfo.InvariantCulture), frame.Reader.Name])],
        [.. rows.Select((row, at) => (IReadOnlyList<SheetValue>)[SheetValue.Whole(at + 1), .. row])]);
}
