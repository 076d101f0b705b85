using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the officer of a form: someone with a file, within the reader's reach.</summary>
internal sealed class Officers(AppDb db, IPeople people, Frame frame)
{
    public Task<Officer?> Find(PersonId person, CancellationToken cancel) => Find(person, Permission.EditPeacekeeping, cancel);

    public async Task<Officer?> Find(PersonId person, Permission permission, CancellationToken cancel) =>
        await people.Find(person, frame.AsOf, ReachFor(permission), cancel) is { } card
        && await db.Set<OfficerFile>().SingleOrDefaultAsync(f => f.Person == person, cancel) is { } file
            ? new(file, new(card, file.Version, file.StageOn(frame.AsOf)?.Stage.Title()))
            : null;

    /// <returns>The officer with one of their own tours, or null.</returns>
    public async Task<(Officer Officer, Tour Tour)?> FindTour(PersonId person, Guid tour, CancellationToken cancel) =>
        await Find(person, cancel) is { } officer && officer.File.Tours.FirstOrDefault(t => t.Id == tour) is { } held ? (officer, held) : null;

    /// <summary>The people that what was typed may mean, best first.</summary>
    public async Task<IReadOnlyList<PersonCard>> Pick(string? typed, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(typed) ? [] : await people.Pick(typed, frame.Today, ReachFor(Permission.EditPeacekeeping), cancel);

    /// <returns>Null where the person is beyond the reader's reach.</returns>
    public Task<PersonCard?> Card(PersonId person, CancellationToken cancel) => people.Find(person, frame.AsOf, ReachFor(Permission.EditPeacekeeping), cancel);

    /// <summary>Whoever may be edited is also read: only those whom both rights reach.</summary>
    private Reach ReachFor(Permission permission) => (frame.Reader.ReachOf(Permission.ReadPeople), frame.Reader.ReachOf(permission)) switch
    {
        ({ Everything: true }, var edited) => edited,
        (var read, { Everything: true }) => read,
        var (read, edited) => new(false, [.. read.Units.Intersect(edited.Units)]),
    };
}

internal sealed record Officer(OfficerFile File, OfficerHead Head);

/// <summary>Who a form is about, as it was before the form was pressed.</summary>
/// <param name="Version">Of the officer's file.</param>
/// <param name="Stage">The stage of the day looked at, or null before the first.</param>
public sealed record OfficerHead(PersonCard Person, int Version, Words? Stage)
{
    public string Url => UrlOf(Person.Id);

    public static string UrlOf(PersonId person) => $"/peacekeeping/officers/{person.Value}";
}
