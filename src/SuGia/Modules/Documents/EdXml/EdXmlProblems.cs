using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>What is wrong with a message, in which line and element, and how to mend it.</summary>
public static class EdXmlProblems
{
    public static Problem NoFile { get; } = new(new("Chọn một tệp edXML.", "Choose an edXML file."), "File");

    public static Problem TooLarge { get; } = new(new(
        "Tệp vượt quá 40 MB. Đề nghị nơi gửi tách các tệp kèm theo.", "The file is larger than 40 MB. Ask the sender to send the attachments apart."), "File");

    public static Problem Gone { get; } = new(new("Tệp đã thử không còn: chọn lại tệp.", "The tried file is there no more: choose it again."), "File");

    public static Problem NoSender(string body) => new(new(
        $"Chưa ghi mã định danh của “{body}”. Ghi ở “Mã định danh cơ quan”.", $"The identifier of “{body}” is not recorded. Enter it under “Identifiers of bodies”."));

    public static Problem NoReceiver { get; } = new(new(
        "Chưa nơi nhận nào có mã định danh. Ghi ở “Mã định danh cơ quan”.", "No addressee has an identifier. Enter one under “Identifiers of bodies”."));

    public static Problem Dtd(int line) => new(new(
        $"Dòng {line}: tệp có khai báo DTD, không được nhận. Xuất lại không có DOCTYPE.", $"Line {line}: the file declares a DTD, which is not taken. Export it without DOCTYPE."), "File");

    public static Problem NotXml(int line, int column) => new(new(
        $"Dòng {line}, cột {column}: XML viết sai hoặc tệp bị cắt. Xuất lại từ phần mềm gửi.", $"Line {line}, column {column}: broken XML or a file that was cut. Export it again where it came from."), "File");

    public static Problem NotEdXml(int line, string root) => new(new(
        $"Dòng {line}: phần tử gốc là <{root}>; tệp edXML bắt đầu bằng <edXML>.", $"Line {line}: the root is <{root}>; an edXML file begins with <edXML>."), "File");

    public static Problem Missing(int line, string inside, string element) => new(new(
        $"Dòng {line}, <{inside}>: thiếu <{element}>. Nơi gửi phải điền và xuất lại.", $"Line {line}, <{inside}>: <{element}> is missing. The sender must fill it and export again."), "File");

    public static Problem Wrong(int line, string element, string value, Words expected) => new(new(
        $"Dòng {line}, <{element}>: “{value}” không đúng; cần {expected.Vi}.", $"Line {line}, <{element}>: “{value}” is wrong; {expected.En} is needed."), "File");

    public static Problem TooManyFiles(int line, int most) => new(new(
        $"Dòng {line}, <edXMLManifest>: quá {most} tệp kèm theo. Đề nghị nơi gửi tách bản tin.", $"Line {line}, <edXMLManifest>: more than {most} files. Ask the sender to send several messages."), "File");

    public static Problem NotPacked(int line, string name) => new(new(
        $"Dòng {line}, <ContentTransferEncoded> của “{name}”: không phải một tệp nén zip mã hóa base64. Đề nghị nơi gửi xuất lại.",
        $"Line {line}, <ContentTransferEncoded> of “{name}”: not one file in a zip in base64. Ask the sender to export again."), "File");

    public static Problem UnpacksTooLarge(int line, string name) => new(new(
        $"Dòng {line}, “{name}”: bung ra quá lớn, không mở.", $"Line {line}, “{name}”: unpacks too large and was not opened."), "File");

    /// <summary>The file itself is not taken: the same as where it is attached by hand.</summary>
    public static Problem OfFile(int line, string name, Problem problem) => new(new(
        $"Dòng {line}, tệp “{name}”: {problem.Says.Vi}", $"Line {line}, file “{name}”: {problem.Says.En}"), "File");

    public static Problem KnownMessage(string id) => new(new(
        $"Bản tin {id} đã nhận.", $"The message {id} was already taken."), "File");

    public static Problem NothingToRecall(string id) => new(new(
        $"Không có văn bản đến nào mang mã {id} để thu hồi.", $"No arrival has the identifier {id}: there is nothing to call back."), "File");
}
