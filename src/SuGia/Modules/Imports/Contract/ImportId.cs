using SuGia.Kernel;

namespace SuGia.Modules.Imports.Contract;

/// <remarks>The same value as the act under which the import was taken: its ledger rows are found by it.</remarks>
public readonly record struct ImportId(Guid Value) : IId<ImportId>
{
    public static ImportId From(Guid value) => new(value);

    public static bool TryParse(string? text, out ImportId id) => Kernel.Id.TryParse(text, out id);
}
