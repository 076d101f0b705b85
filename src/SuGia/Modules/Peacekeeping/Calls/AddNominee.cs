using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/calls/{id}/nominees/new.</summary>
public static class AddNominee
{
    internal static void Map(IEndpointRouteBuilder calls)
    {
        calls.Get("/{id}/nominees/new", Ask);
        calls.Post("/{id}/nominees/new", Answer);
    }

    private static async Task<IResult> Ask(CallId id, string? person, EditedCalls calls, Officers officers, CancellationToken cancel)
    {
        if (await calls.Find(id, cancel) is not (_, var head))
        {
            return Results.NotFound();
        }

        var known = await officers.Pick(person, cancel) is [var one] ? NomineeForm.PassportNameOf(one.FullName) : null;
        return AddNomineePage.Show(new(head, new() { Person = person, PassportName = known }));
    }

    private static async Task<IResult> Answer(CallId id, [FromForm] NomineeForm form, EditedCalls calls, Officers officers, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await calls.Find(id, cancel) is not (var call, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form));
        return await pressing.Change(
            call, form.Version, Typed.Together(await Picked(form.Person, officers, db, cancel), form.Parsed),
            asked => call.Nominate(asked.Item1, asked.Item2, RuleFiles.Book, act.EnteredOn),
            new(act, head.Url, CallWords.Added, problems => AddNomineePage.Refuse(view with { Problems = problems })), cancel);
    }

    internal static async Task<Result<OfficerFile>> Picked(string? typed, Officers officers, AppDb db, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return OfficerFormProblems.TypePerson;
        }

        return await officers.Pick(typed, cancel) switch
        {
            [] => OfficerFormProblems.NoSuchPerson(Typed.Echo(typed)),
            [var one] => await db.Set<OfficerFile>().SingleOrDefaultAsync(f => f.Person == one.Id, cancel) is { } file ? file : OfficerFormProblems.NoFile(one.Titled()),
            _ => OfficerFormProblems.SeveralPeople,
        };
    }

    public sealed record View(CallHead Head, NomineeForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

/// <summary>A nominee as typed.</summary>
public sealed record NomineeForm
{
    private const int MostPlaces = 999;

    public string? Version { get; init; }

    public string? Person { get; init; }

    public string? PassportName { get; init; }

    public string? UnIndex { get; init; }

    public string? IsReserve { get; init; }

    public string? Order { get; init; }

    internal Result<NomineeTyped> Parsed => Typed.Together(
        Typed.Text(PassportName, nameof(PassportName), Nominee.NameLimit, CallWords.PassportName),
        Typed.TextIfAny(UnIndex, nameof(UnIndex), Nominee.IndexLimit, CallWords.UnIndex)).Into((name, index) => new NomineeTyped(name, index, IsReserve == YesNo.Yes));

    internal Result<(NomineeTyped Typed, int Order)> ParsedWithOrder =>
        Typed.Together(Parsed, Typed.Number(Order, nameof(Order), 1, MostPlaces)).Into((typed, order) => (typed, (int)order));

    /// <summary>A first proposal: in capitals without marks, as the machine-readable lines have it.</summary>
    internal static string PassportNameOf(string fullName) => Folding.Fold(fullName).ToUpperInvariant();
}
