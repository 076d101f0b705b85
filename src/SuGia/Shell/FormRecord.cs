namespace SuGia.Shell;

/// <summary>Reads a second record from one form. The framework takes a single record from a form, and breaks where a route asks for two.</summary>
public static class FormRecord
{
    /// <returns>Each text of the constructor as typed; null where the form has no such field.</returns>
    public static async ValueTask<T?> Read<T>(HttpContext http) where T : class
    {
        var constructor = typeof(T).GetConstructors().Single();
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : FormCollection.Empty;
        return (T)constructor.Invoke([.. constructor.GetParameters().Select(p => (string?)form[p.Name!])]);
    }
}
