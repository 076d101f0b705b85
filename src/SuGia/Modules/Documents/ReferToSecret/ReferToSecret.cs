using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/stub/new: of a classified paper only a reference, its level, its holder and a day.</summary>
public static partial class ReferToSecret
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/stub/new", () => ReferToSecretPage.Show(new(new(null, null, null, null), []))).Needs(Permission.EditPapers);
        app.Post("/papers/stub/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Answer([FromForm] Form form, AppDb db, Saving saving, CancellationToken cancel)
    {
        var parsed = form.Parsed;
        if (!parsed.Ok)
        {
            return ReferToSecretPage.Refuse(new(form, parsed.Problems));
        }

        var (stub, referred) = Paper.ReferTo(parsed.Value);
        db.Record(stub, referred, saving.Act());
        return await saving.Then(IPapers.Url(stub.Id), PaperWords.Referred, refused => ReferToSecretPage.Refuse(new(form, [refused])), cancel);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9./-]+\z")]
    private static partial Regex OpaqueShape { get; }

    public sealed record Form(string? Reference, string? Level, string? Holder, string? DueOn)
    {
        internal Result<StubDetails> Parsed => Typed.Together(
            Typed.Text(Reference, nameof(Reference), Paper.ReferenceLimit, PaperWords.Reference)
                .Then<string, string>(reference => OpaqueShape.IsMatch(reference) ? reference : PaperProblems.ReferenceNotOpaque),
            Typed.Choice<SecrecyLevel>(Level, nameof(Level)),
            Typed.Text(Holder, nameof(Holder), Paper.BodyLimit, PaperWords.Holder),
            Typed.DayIfAny(DueOn, nameof(DueOn))).Into((reference, level, holder, dueOn) => new StubDetails(reference, level, holder, dueOn));
    }

    public sealed record View(Form Form, IReadOnlyList<Problem> Problems);
}
