using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Printing;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One officer's certificate on paper: laid out as papers of the State are, in Vietnamese and English.</summary>
internal sealed class CertificatePage(HeldSession held, RosterLine line)
{
    private const string Ministry = "BỘ CÔNG AN";
    private const string State = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";
    private const string Seat = "Hà Nội";

    public byte[] ToBytes() => new DocxPage()
        .Beside([new(Ministry), new(held.Course.Provider.ToUpperInvariant(), IsBold: true)], [new(State, IsBold: true), new(Motto, IsBold: true)])
        .Beside([new($"Số: {line.Certificate}")], [new($"{Seat}, {Days.Official(IssuedOn)}", IsItalic: true)])
        .Space()
        .Paragraph("GIẤY CHỨNG NHẬN", bold: true, centred: true)
        .Paragraph("CERTIFICATE", bold: true, centred: true)
        .Space()
        .Paragraph("Chứng nhận đồng chí:", centred: true)
        .Paragraph(Titled(r => r.Vi), bold: true, centred: true)
        .Paragraph(line.Person.UnitName ?? "", centred: true)
        .Paragraph($"đã hoàn thành khóa “{held.Course.Title.Vi}”, đợt {held.Session.Number}, từ ngày {held.Session.FirstOn.Both().Vi} đến ngày {held.Session.LastOn.Both().Vi} tại {held.Session.Place}{Programme("theo chương trình")}.")
        .Space()
        .Paragraph("This is to certify that", centred: true)
        .Paragraph(Titled(r => r.En), bold: true, centred: true)
        .Paragraph($"has completed the course “{held.Course.Title.En}”, session {held.Session.Number}, from {held.Session.FirstOn.Both().En} to {held.Session.LastOn.Both().En} in {held.Session.Place}{Programme("by programme")}.")
        .Space()
        .Beside([new("")], [new("THỦ TRƯỞNG ĐƠN VỊ", IsBold: true), new("HEAD OF THE UNIT"), new("(Ký, ghi rõ họ tên, đóng dấu)", IsItalic: true)])
        .ToBytes();

    private DateOnly IssuedOn => line.CertifiedOn!.Value;

    private string Titled(Func<Words, string> language) => line.Person.Rank is { } rank ? $"{language(rank.Title())} {line.Person.FullName}" : line.Person.FullName;

    private string Programme(string by) => held.Follows is { } follows ? $", {by} {follows.Programme.Code} ({follows.Edition.Label})" : "";
}
