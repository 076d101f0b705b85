using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the tour of a form about coming home, and takes what the form asks.</summary>
internal sealed class Homecomers(Officers officers, Pressing pressing)
{
    /// <returns>Null where the person is beyond the reader's reach, or has no such tour.</returns>
    public async Task<TourView<TForm>?> Find<TForm>(PersonId person, Guid tour, Func<Tour, TForm> fill, CancellationToken cancel) =>
        await officers.FindTour(person, tour, cancel) is (var officer, var held) ? new(officer.Head, held, fill(held)) : null;

    public async Task<IResult> Change<TForm, TAsked, TEvent>(PersonId person, Guid tour, TForm form, Typing<TForm, TAsked, TEvent> typing, CancellationToken cancel) where TForm : ITourForm where TEvent : class
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        TourView<TForm> view = new(officer.Head, held, form) { Paper = typing.Paper };
        return await pressing.Change(
            officer.File, form.Version, typing.Asked, asked => typing.Rule(officer.File, asked),
            new(typing.Act, view.Url, HomecomingWords.Saved, problems => typing.Refuse(view with { Problems = problems })), cancel);
    }

    public static string UrlOf(PersonId person, Guid tour) => $"{OfficerHead.UrlOf(person)}/tours/{tour}/homecoming";
}

/// <summary>A form about one tour, as typed.</summary>
public interface ITourForm
{
    string? Version { get; }
}

/// <summary>What goes with a press: whose act it is, what was typed, the rule that takes it, and the form again if it is refused.</summary>
internal sealed record Typing<TForm, TAsked, TEvent>(Act Act, Result<TAsked> Asked, Func<OfficerFile, TAsked, Result<TEvent>> Rule, Func<TourView<TForm>, IResult> Refuse)
{
    public PaperForm Paper { get; init; } = PaperForm.None;
}

/// <summary>A form about the end of one tour.</summary>
public sealed record TourView<TForm>(OfficerHead Head, Tour Tour, TForm Form)
{
    public PaperForm Paper { get; init; } = PaperForm.None;

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public string Url => Homecomers.UrlOf(Head.Person.Id, Tour.Id);

    internal static string? Shown(DateOnly? day) => day is { } known ? Days.Show(known) : null;
}
