namespace SuGia.Modules.Documents.Contract;

/// <summary>Brings in the papers of the electronic legal code from the command line.</summary>
public static class LegalCode
{
    /// <summary>The name of this kind of import.</summary>
    public const string Import = LegalTextImport.Code;

    public static Task<int> Take(IServiceProvider services, string file, bool isTry, TextWriter to, CancellationToken cancel) =>
        ActivatorUtilities.CreateInstance<LegalTextImport>(services).Run(file, isTry, to, cancel);
}
