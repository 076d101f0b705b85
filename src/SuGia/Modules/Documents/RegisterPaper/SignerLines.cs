using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Signers as a person types them: one a line, the parts by semicolons; the name comes first.</summary>
internal static class SignerLines
{
    public static Result<IReadOnlyList<SignerTyped>> Read(IReadOnlyList<string> lines, string Field)
    {
        if (lines.Count > Paper.SignersLimit)
        {
            return PaperProblems.TooManyLines(Field, Paper.SignersLimit, lines.Count);
        }

        var signers = lines.Select(l => One(l, Field)).ToList();
        return signers.SelectMany(s => s.Problems).ToList() is { Count: > 0 } problems ? new Broken(problems) : signers.ConvertAll(s => s.Value!);
    }

    public static string Written(SignerTyped signer) => string.Join("; ", new[] { signer.Name, signer.Post, signer.Rank, signer.Capacity }).TrimEnd(';', ' ');

    private static Result<SignerTyped> One(string line, string field)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        string At(int place) => parts.ElementAtOrDefault(place) ?? "";
        return Typed.Together(
            Typed.Text(At(0), field, Signer.NameLimit, PaperWords.Signers),
            Typed.TextIfAny(At(1), field, Signer.PostLimit, PaperWords.Signers),
            Typed.TextIfAny(At(2), field, Signer.RankLimit, PaperWords.Signers),
            Typed.TextIfAny(At(3), field, Signer.CapacityLimit, PaperWords.Signers)).Into((name, post, rank, capacity) => new SignerTyped(name, post, rank, capacity));
    }
}

/// <summary>Addressees as typed: one a line, as under “Nơi nhận”.</summary>
internal static class AddresseeLines
{
    public static Result<IReadOnlyList<string>> Read(IReadOnlyList<string> lines, string Field)
    {
        if (lines.Count > Paper.AddresseesLimit)
        {
            return PaperProblems.TooManyLines(Field, Paper.AddresseesLimit, lines.Count);
        }

        var names = lines.Select(l => Typed.Text(l.TrimStart('-', ' ').TrimEnd(';', '.'), Field, Addressee.NameLimit, PaperWords.Addressees)).ToList();
        return names.SelectMany(n => n.Problems).ToList() is { Count: > 0 } problems ? new Broken(problems) : names.ConvertAll(n => n.Value!);
    }
}
