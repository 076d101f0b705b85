using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A record chosen from a list that the page offered.</summary>
internal static class Chosen
{
    /// <returns>Null where nothing was chosen; refused where the list does not hold it.</returns>
    public static Result<TId?> IfAny<TId>(string? typed, string Field, IReadOnlyList<Option> among) where TId : struct, IId<TId> =>
        string.IsNullOrEmpty(typed) ? (TId?)null
        : Typed.IdOf<TId>(among.FirstOrDefault(o => o.Value == typed)?.Value, Field).Into(id => (TId?)id);
}
