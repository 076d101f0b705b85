using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Patterns;
using SuGia.Shell;

namespace SuGia.Tests.Support;

/// <summary>One route with one method, and how to ask for it in the sample world.</summary>
public sealed partial class WalkedRoute
{
    /// <summary>What stands in an address and is no id, by the name of its place.</summary>
    private static readonly Dictionary<string, string> Examples = new()
    {
        ["code"] = "peacekeeping.field",
        ["acronym"] = "UNMISS",
        ["kind"] = "persons",
        ["ending"] = "csv",
        ["unit"] = "VNFPU1",
        ["taken"] = "Passed",
        ["home"] = SampleIds.Unit,
    };

    /// <summary>The id of nothing: a page of it is missing, and never broken.</summary>
    private const string OfNothing = "01900000-0000-7000-8000-00000000000f";

    private readonly RouteEndpoint endpoint;

    private WalkedRoute(RouteEndpoint endpoint, string method) => (this.endpoint, Method) = (endpoint, method);

    public string Method { get; }

    public string Pattern => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    public Needs Needs => endpoint.Metadata.GetRequiredMetadata<Needs>();

    public bool HasParameters => endpoint.RoutePattern.Parameters.Count > 0;

    /// <summary>True where the address names a person, or the file of one.</summary>
    public bool NamesPerson => endpoint.RoutePattern.Parameters.Any(p => SampleIds.IsOfPerson(KindOf(p)));

    private bool TakesFiles => endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { } accepted && !accepted.ContentTypes.Contains("application/x-www-form-urlencoded");

    public static IReadOnlyList<WalkedRoute> All(App app) =>
    [
        .. app.Routes.SelectMany(r => r.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods, (r, m) => new WalkedRoute(r, m)),
    ];

    /// <exception cref="InvalidOperationException">A part of the address is neither an id nor in the list of examples.</exception>
    public string Address(SampleIds ids, bool isInScope = true) => Parameter().Replace(Pattern, hole => Fill(hole.Groups[1].Value, ids, isInScope));

    public Task<Page> Send(Visitor visitor, SampleIds ids, string token, bool isInScope = true) => Method is "GET"
        ? visitor.Get(Address(ids, isInScope))
        : visitor.Post(Address(ids, isInScope), TakesFiles, ("af", token), ("submission", Guid.CreateVersion7().ToString()));

    public override string ToString() => $"{Method} {Pattern}";

    private string Fill(string name, SampleIds ids, bool isInScope) =>
        ids.Find(KindOf(endpoint.RoutePattern.GetParameter(name)!), isInScope)
        ?? (Pattern.StartsWith("/units/", StringComparison.Ordinal) ? SampleIds.Unit : null)
        ?? Examples.GetValueOrDefault(name)
        ?? (Pattern.Contains($"{{{name}:guid}}", StringComparison.Ordinal) ? OfNothing : null)
        ?? throw new InvalidOperationException($"Name an example of {{{name}}} in {Pattern}: {nameof(WalkedRoute)}.{nameof(Examples)}.");

    /// <summary>PersonId, Int32; of a bare Guid its name in the address, of one below /people a person.</summary>
    private string KindOf(RoutePatternParameterPart part) => TypeOf(part) switch
    {
        var type when type != typeof(Guid) => type.Name,
        _ when part.Name is "id" or "merged" && Pattern.StartsWith("/people/", StringComparison.Ordinal) => "PersonId",
        _ => part.Name,
    };

    private Type TypeOf(RoutePatternParameterPart part)
    {
        var asked = endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters().FirstOrDefault(p => p.Name!.Equals(part.Name, StringComparison.OrdinalIgnoreCase));
        return Nullable.GetUnderlyingType(asked?.ParameterType ?? typeof(string)) ?? asked?.ParameterType ?? typeof(string);
    }

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
