using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/in/edxml: a file is tried; what was tried is shown under an address of its own.</summary>
public static class TryEdXml
{
    public const string Url = "/papers/in/edxml";

    private const int SendingBytes = ReadEdXml.BytesLimit + (1 << 20);

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get(Url, () => TryEdXmlPage.Show(new([]))).Needs(Permission.EditPapers);
        app.Post(Url, Answer).Needs(Permission.EditPapers).WithFormOptions(memoryBufferThreshold: SendingBytes);
    }

    private static async Task<IResult> Answer(IFormCollection form, EdXmlTrying trying, EdXmlTries tries, Frame frame, CancellationToken cancel)
    {
        var sent = await Read(form.Files.GetFile("File"), cancel);
        if (!sent.Ok)
        {
            return TryEdXmlPage.Refuse(new(sent.Problems));
        }

        var tried = await trying.Of(sent.Value, cancel);
        return tried.Ok
            ? Go.To(frame.To($"{Url}/{await tries.Keep(sent.Value, frame.Reader.Id, cancel)}"))
            : TryEdXmlPage.Refuse(new(tried.Problems));
    }

    private static async Task<Result<byte[]>> Read(IFormFile? sent, CancellationToken cancel)
    {
        if (sent is null or { Length: 0 } or { Length: > ReadEdXml.BytesLimit })
        {
            return sent is { Length: > 0 } ? EdXmlProblems.TooLarge : EdXmlProblems.NoFile;
        }

        var bytes = new byte[sent.Length];
        await using var content = sent.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }

    public sealed record View(IReadOnlyList<Problem> Problems);
}
