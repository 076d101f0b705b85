using System.Globalization;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET /people/{id}/reads: who read this person's family and health data, newest first.</summary>
public static class ShowReads
{
    private static readonly ListOf<Row> List = new(OrganisationWords.Reads, "luot-xem", JournalWords.NoReads)
    {
        Columns =
        [
            new("at", JournalWords.At, r => Cell.Text(When(r.At))),
            new("who", JournalWords.Who, r => Cell.Text(r.Reader)),
            new("group", JournalWords.What, r => Cell.Text(OrganisationWords.Of(r.Group))),
        ],
        Orders = [Order<Row>.Id("at", r => r.Id) with { FallsFirst = true }],
    };

    internal static void Map(IEndpointRouteBuilder app) => app.List("/people/{id:guid}/reads", Show, Permission.ReadHistory);

    private static async Task<IResult> Show(Guid id, AppDb db, ReadersPeople people, Frame frame, CancellationToken cancel)
    {
        if (await people.Find(PersonId.From(id), Permission.ReadHistory, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        var rows = db.Set<ReadOfPerson>().Where(r => r.Person == person.Id)
            .Select(r => new Row { Id = r.Id, At = r.At, Reader = r.ReaderName, Group = r.Group });
        return await List.Answer(rows, frame, listing => ReadsPage.Show(new(Subject.Of(person, frame.AsOf), listing)), cancel);
    }

    private static string When(long at) => new DateTimeOffset(at, TimeSpan.Zero).InHanoi.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    public sealed class Row
    {
        public Guid Id { get; init; }

        public long At { get; init; }

        public string Reader { get; init; } = "";

        public FieldGroup Group { get; init; }
    }

    public sealed record View(Subject Subject, Listing<Row> Reads);
}
