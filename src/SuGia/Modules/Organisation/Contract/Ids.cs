using SuGia.Kernel;

namespace SuGia.Modules.Organisation.Contract;

public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public static bool TryParse(string? text, out PersonId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId From(Guid value) => new(value);

    public static bool TryParse(string? text, out UnitId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct PartnerId(Guid Value) : IId<PartnerId>
{
    public static PartnerId From(Guid value) => new(value);

    public static bool TryParse(string? text, out PartnerId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct BodyId(Guid Value) : IId<BodyId>
{
    public static BodyId From(Guid value) => new(value);

    public static bool TryParse(string? text, out BodyId id) => Kernel.Id.TryParse(text, out id);
}
