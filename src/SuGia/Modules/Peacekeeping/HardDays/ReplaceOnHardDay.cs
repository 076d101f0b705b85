using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/hard-days/{id}/replacement: who takes the officer's place for now.</summary>
public static class ReplaceOnHardDay
{
    internal static void Map(RouteGroupBuilder days)
    {
        days.Get("/{id}/replacement", Ask);
        days.Post("/{id}/replacement", Answer);
    }

    private static async Task<IResult> Ask(HardDayId id, EditedHardDays days, CancellationToken cancel) =>
        await days.Find(id, cancel) is (_, var head) ? ReplaceOnHardDayPage.Show(new(head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(HardDayId id, [FromForm] Form form, EditedHardDays days, IPeople people, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await days.Find(id, cancel) is not (var day, var head))
        {
            return Results.NotFound();
        }

        var view = new View(head, form);
        return await pressing.Change(
            day, form.Version, await Picked(form.Person, people, frame, cancel), day.Replace,
            new(saving.Act(), head.Url, HardDayWords.Replaced, problems => ReplaceOnHardDayPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<Result<PersonId>> Picked(string? typed, IPeople people, Frame frame, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(typed)
            ? OfficerFormProblems.TypePerson
            : await people.Pick(typed, frame.Today, frame.Reader.ReachOf(Permission.ReadPeople), cancel) switch
            {
                [] => OfficerFormProblems.NoSuchPerson(Typed.Echo(typed)),
                [var one] => one.Id,
                _ => OfficerFormProblems.SeveralPeople,
            };

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Person { get; init; }
    }

    public sealed record View(HardDayHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
