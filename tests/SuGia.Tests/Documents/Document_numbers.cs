using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Tests.Support;
using Xunit;
using static SuGia.Modules.Documents.Contract.DocumentNumberShape;

namespace SuGia.Tests.Documents;

public sealed class Document_numbers
{
    [Theory]
    [InlineData("4789/QĐ-BCA", Administrative, "4789|QĐ|BCA")]
    [InlineData("566/KH-BCA-V02", Administrative, "566|KH|BCA|V02")]
    [InlineData("137/QCPH-K01-CANA", Administrative, "137|QCPH|K01|CANA")]
    [InlineData("365/TB-VPCP", Administrative, "365|TB|VPCP")]
    [InlineData("790/QĐ-UBND-HC", Administrative, "790|QĐ|UBND|HC")]
    [InlineData("12a/TTr-SNgV", Administrative, "12A|TTR|SNGV")]
    [InlineData("954/VPCP-NC", Letter, "954|VPCP|NC")]
    [InlineData("1670/BCA-V28", Letter, "1670|BCA|V28")]
    [InlineData("54/2021/TT-BCA", Normative, "54|2021|TT|BCA")]
    [InlineData("01/2026/NĐ-CP", Normative, "1|2026|NĐ|CP")]
    [InlineData("06/2020/QĐ-TTg", Normative, "6|2020|QĐ|TTG")]
    [InlineData("02/2009/TTLT-BNG-BNV", Normative, "2|2009|TTLT|BNG|BNV")]
    [InlineData("16/2013/TTLT-BYT-BNN&PTNT", Normative, "16|2013|TTLT|BYT|BNN&PTNT")]
    [InlineData("92/2025/QH15", LawBody, "92|2025|QH15")]
    [InlineData("351/2017/UBTVQH14", LawBody, "351|2017|UBTVQH14")]
    [InlineData("33/2007/PL-UBTVQH11", LawBody, "33|2007|PL|UBTVQH11")]
    [InlineData("272-QĐ/TW", Party, "272|QĐ|TW")]
    [InlineData("05-HD/BĐNTW", Party, "5|HD|BĐNTW")]
    [InlineData("113-CTr/TU", Party, "113|CTR|TU")]
    [InlineData("76-BC/ĐU", Party, "76|BC|ĐU")]
    [InlineData("QCVN 12:2026/BCA", Standard, "QCVN|12|2026|BCA")]
    [InlineData("TCVN 7391-1:2004", Standard, "TCVN|7391-1|2004")]
    [InlineData("01/VBHN-BCA", Consolidated, "1|VBHN|BCA")]
    [InlineData("01/HNVB-VPCP", Consolidated, "1|HNVB|VPCP")]
    [InlineData("102-SL/L-004", Old, "102|SL|L|004")]
    [InlineData("21-LCT/HDNN8", Old, "21|LCT|HDNN8")]
    [InlineData("73-CP", Old, "73|CP")]
    [InlineData("619/TTg", Old, "619|TTG")]
    [InlineData("S/RES/2155 (2014)", UnitedNations, "S/RES|2155|2014")]
    [InlineData("A/HRC/57/7", UnitedNations, "A/HRC/57|7")]
    public void Are_taken_apart(string text, DocumentNumberShape shape, string key)
    {
        var number = DocumentNumber.Parse(text);

        Assert.Equal((text, shape, key), (number?.Raw, number?.Shape, number?.Key));
    }

    [Theory]
    [InlineData("01-NQ/ĐUCA")]
    [InlineData("1/NQ-ĐUCA")]
    [InlineData("Số: 01/NQ-ĐUCA")]
    [InlineData("01 / NQ–ĐUCA")]
    [InlineData("“01/NQ-ĐUCA”")]
    [InlineData("01/NQ-ĐUCA")]
    public void Of_the_Party_have_one_key_however_printed(string text)
    {
        var number = DocumentNumber.Parse(text);

        Assert.Equal(DocumentNumber.Parse("01/NQ-ĐUCA")?.Key, number?.Key);
        Assert.Equal((Party, "NQ-ĐUCA", "ĐUCA"), (number?.Shape, number?.Symbol, number?.Body));
    }

    [Theory]
    [InlineData("50/2022/NĐ_CP", "NĐ")]
    [InlineData("12/2008/QD-TTg", "QĐ")]
    [InlineData("12/2011/nđ-cp", "NĐ")]
    [InlineData("12/2011/NÐ-CP", "NĐ")]
    [InlineData("TT07/2023/TT-BNNPTNT", "TT")]
    [InlineData("04/1999/TT-BCA(C13)", "TT")]
    [InlineData("159/2006/NĐ-", "NĐ")]
    public void Of_registers_are_read_with_their_faults(string text, string type) => Assert.Equal(type, DocumentNumber.Parse(text)?.Type?.Abbreviation);

    [Theory]
    [InlineData("")]
    [InlineData("13/6/2023")]
    [InlineData("01/03")]
    [InlineData("24/7")]
    [InlineData("12/2019")]
    [InlineData("15/6/2021 - 15/6/2023")]
    [InlineData("4/5 nạn nhân")]
    [InlineData("80 km/h")]
    [InlineData("62-74km/h")]
    [InlineData("105")]
    [InlineData("21-")]
    [InlineData("Không")]
    [InlineData("A/B")]
    [InlineData("2/người")]
    [InlineData("10/10")]
    [InlineData("4789/QĐ")]
    [InlineData("số 4789/QĐ-BCA ngày 15/6/2021")]
    public void Are_not_seen_in_other_things(string text) => Assert.Null(DocumentNumber.Parse(text));

    [Fact]
    public void Are_found_where_they_stand()
    {
        const string text = "Thực hiện Quyết định số 12/QĐ-BCA ngày 01/03/2024, Luật số 5/2020/QH14; tốc độ 60 km/h, 3/4 phiếu, số01/KH-V02.";

        var found = DocumentNumber.Find(text);

        Assert.Equal(["12/QĐ-BCA", "5/2020/QH14", "01/KH-V02"], found.Select(f => text.Substring(f.Offset, f.Length)));
    }

    [Theory]
    [InlineData("Giờ làm việc 24/7, ngày 13/6, tỷ lệ 2/3, nhà 12/3A đường số 5, 7/CLB")]
    [InlineData("khoản 1/Điều 2, 40/TRẬN, quý I/2024, tháng 6/2023-Bộ")]
    public void Are_not_found_in_running_text_without_any(string text) => Assert.Empty(DocumentNumber.Find(text));

    [Fact]
    public void Keep_the_order_of_the_search_key_of_the_kernel() =>
        Assert.All(["4789/QĐ-BCA", "54/2021/TT-BCA", "92/2025/QH15", "954/VPCP-NC", "272-QĐ/TW"],
            n => Assert.Equal(Folding.OfNumber(n), DocumentNumber.Parse(n)!.Key.ToLowerInvariant().Replace('đ', 'd')));

    [Fact]
    public void Of_decomposed_text_are_found_at_their_place_in_it()
    {
        var text = "Nghị quyết 01/NQ-ĐỦCA năm 2020".Normalize(System.Text.NormalizationForm.FormD);

        var found = Assert.Single(DocumentNumber.Find(text));

        Assert.Equal(found.Number.Raw, text.Substring(found.Offset, found.Length));
    }

    [Fact]
    public void Of_the_electronic_code_are_read_but_for_a_few()
    {
        var path = Path.Combine(Repository.Shared.FullName, "data", "vn_legal", "documents_registry.csv");
        var numbers = Rows(path).Skip(1).Select(FirstCell).ToList();

        var unread = numbers.Where(n => DocumentNumber.Parse(n) is null).ToList();

        TestContext.Current.TestOutputHelper!.WriteLine($"{numbers.Count} numbers, unread: {string.Join(" ; ", unread)}");
        Assert.True(unread.Count <= numbers.Count * 0.005, string.Join(" ; ", unread));
    }

    [Fact]
    public void Seen_in_public_papers_are_read()
    {
        var path = Path.Combine(Repository.Shared.FullName, "data", "vn_facts", "doc_number_patterns_seen.txt");

        Assert.DoesNotContain(File.ReadLines(path), n => n.Length > 0 && DocumentNumber.Parse(n) is null);
    }

    // A cell may hold line ends; a row is whole when its quotation marks are even.
    private static IEnumerable<string> Rows(string path)
    {
        var row = "";
        foreach (var line in File.ReadLines(path))
        {
            row += line;
            if (row.Count(c => c == '"') % 2 == 0)
            {
                yield return row;
                row = "";
            }
        }
    }

    private static string FirstCell(string row) =>
        row.StartsWith('"') ? row[1..row.IndexOf("\",", StringComparison.Ordinal)].Replace("\"\"", "\"", StringComparison.Ordinal) : row[..row.IndexOf(',', StringComparison.Ordinal)];
}
