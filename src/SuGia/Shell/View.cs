using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SuGia.Shell;

/// <summary>A page as a function of one value: no services, no lifecycle, no state.</summary>
public abstract class View<TPage, TModel> : ComponentBase where TPage : View<TPage, TModel>
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>200, the page.</summary>
    public static IResult Show(TModel model) => Answer(model, StatusCodes.Status200OK);

    /// <summary>422, the page again with its problems beside what was typed.</summary>
    public static IResult Refuse(TModel model) => Answer(model, StatusCodes.Status422UnprocessableEntity);

    internal static RazorComponentResult<TPage> Answer(TModel model, int status) => new(new { Model = model }) { StatusCode = status };
}
