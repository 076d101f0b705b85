using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>Finds a country from what was typed into a picker, and whether a code is free.</summary>
internal sealed class CountryPicks(AppDb db, Partners partners)
{
    public async Task<Pick<PartnerId>> Choose(string? typed, string? picked, CancellationToken cancel)
    {
        if (Id.TryParse<PartnerId>(picked, out var id) && await partners.All.SingleOrDefaultAsync(p => p.Id == id, cancel) is { } chosen)
        {
            return new(chosen.Name.ToString(), chosen.Id, null, []);
        }

        var said = Typed.Echo(typed);
        return string.IsNullOrWhiteSpace(said) ? new(null, null, null, []) : Judge(said, await partners.PickCountry(said, cancel));
    }

    /// <summary>Refuses a code that another partner bears.</summary>
    public async Task<Result<PartnerDetails>> Judge(Result<PartnerDetails> details, PartnerId? but, CancellationToken cancel) =>
        details.Value?.Codes.Alpha3 is { } code && await db.Set<Partner>().AnyAsync(p => p.Codes.Alpha3 == code && p.Id != but, cancel)
            ? PartnerProblems.CodeTaken(code)
            : details;

    private static Pick<PartnerId> Judge(string typed, IReadOnlyList<PartnerCard> fit) => fit switch
    {
        [] => new(typed, null, PartnerProblems.NoCountryFits(typed), []),
        [var one] => new(one.Name.ToString(), one.Id, null, []),
        _ => new(typed, null, PartnerProblems.SeveralCountriesFit, [.. fit.Select(p => new Option(p.Id.Value.ToString(), $"{p.Name} · {p.Alpha3}"))]),
    };
}
