namespace SuGia.Shell;

/// <summary>Reads a second record from one form. The framework takes a single record from a form, and breaks where a route asks for two.</summary>
public static class FormRecord
{
    /// <returns>Each text of the constructor as typed, null where the form has no such field; of a record whose constructor takes nothing,
    /// each text that can be set, left as it is where the form has no such field.</returns>
    public static async ValueTask<T?> Read<T>(HttpContext http) where T : class
    {
        var constructor = typeof(T).GetConstructors().Single();
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : FormCollection.Empty;
        var record = (T)constructor.Invoke([.. constructor.GetParameters().Select(p => (string?)form[p.Name!])]);
        if (constructor.GetParameters() is [])
        {
            Set(record, form);
        }

        return record;
    }

    private static void Set(object record, IFormCollection form)
    {
        foreach (var text in record.GetType().GetProperties().Where(p => p.CanWrite && p.PropertyType == typeof(string) && form.ContainsKey(p.Name)))
        {
            text.SetValue(record, (string?)form[text.Name]);
        }
    }
}
