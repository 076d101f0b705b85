using SuGia.Kernel;

namespace SuGia.Modules.Documents.Contract;

public readonly record struct WorkFileId(Guid Value) : IId<WorkFileId>
{
    public static WorkFileId From(Guid value) => new(value);

    public static bool TryParse(string? text, out WorkFileId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct CertifiedCopyId(Guid Value) : IId<CertifiedCopyId>
{
    public static CertifiedCopyId From(Guid value) => new(value);

    public static bool TryParse(string? text, out CertifiedCopyId id) => Kernel.Id.TryParse(text, out id);
}
