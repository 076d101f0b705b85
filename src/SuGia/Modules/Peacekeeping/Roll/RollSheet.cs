using SuGia.Kernel;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A roll as XLSX: heading, groups, and the place to sign.</summary>
internal static class RollSheet
{
    /// <summary>Columns from the right edge at which the signature stands.</summary>
    private const int SignatureWidth = 3;

    private static readonly IReadOnlyList<SheetValue> Blank = [SheetValue.Empty];

    public static async Task<IResult> Of(RollAsk ask, RollShown shown, Frame frame, CancellationToken cancel)
    {
        using MemoryStream sheet = new();
        await XlsxSheet.Write(
            sheet, RollWords.Roll.ToString(), new(Above(ask.Head, frame), IsLandscape: true),
            [CallWords.Place.ToString(), .. ask.Columns.Select(c => c.Title.ToString())], Rows(ask, shown, frame).ToAsyncEnumerable(), cancel);
        return Results.File(sheet.ToArray(), SheetFile.Xlsx.ContentType, $"{NameOn(frame)}.xlsx");
    }

    /// <summary>The name of the file, without its ending.</summary>
    public static string NameOn(Frame frame) => $"{(frame.IsSample ? "du-lieu-mau-" : "")}trich-ngang-{Days.Iso(frame.AsOf)}";

    private static IReadOnlyList<string> Above(RollHead head, Frame frame) =>
    [
        .. head.Organisation is "" ? (string[])[] : [head.Organisation], head.Title is "" ? RollWords.Roll.ToString() : head.Title, RollWords.AsOf(frame.AsOf).ToString(),
    ];

    private static IEnumerable<IReadOnlyList<SheetValue>> Rows(RollAsk ask, RollShown shown, Frame frame) =>
    [
        .. shown.Groups.SelectMany(g => Group(g, ask.Columns)),
        Blank, .. Signature(ask.Head, frame.Today).Select(line => Placed(line, Math.Max(0, ask.Columns.Count + 1 - SignatureWidth))),
    ];

    private static IEnumerable<IReadOnlyList<SheetValue>> Group(RollGroup group, IReadOnlyList<Column<RollLine>> columns) =>
    [
        .. group.Title is { } title ? (IReadOnlyList<SheetValue>[])[[SheetValue.Text(title)]] : [],
        .. group.Lines.Select(l => (IReadOnlyList<SheetValue>)[SheetValue.Whole(l.Number), .. columns.Select(c => c.Value(l).InSheet)]),
    ];

    private static IReadOnlyList<string> Signature(RollHead head, DateOnly today) =>
        [RollWords.PlaceAndDay(head.Place, today).ToString(), head.Post, RollWords.SignHere.ToString(), "", "", "", head.Signer];

    private static IReadOnlyList<SheetValue> Placed(string line, int blanks) => [.. Enumerable.Repeat(SheetValue.Empty, blanks), SheetValue.Text(line)];
}
