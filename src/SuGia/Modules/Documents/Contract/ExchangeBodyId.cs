using SuGia.Kernel;

namespace SuGia.Modules.Documents.Contract;

public readonly record struct ExchangeBodyId(Guid Value) : IId<ExchangeBodyId>
{
    public static ExchangeBodyId From(Guid value) => new(value);

    public static bool TryParse(string? text, out ExchangeBodyId id) => Kernel.Id.TryParse(text, out id);
}
